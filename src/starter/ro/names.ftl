title = Starea serviciilor
address-example = adresa paginii: schimbați-o
address-known = adresa paginii, după depozitul git la distanță
repository = EU/STARE
links-example =
    Aceste linkuri deschid editorul platformei dvs. Git cu un incident nou, deja
    completat. Înlocuiți EU/STARE cu depozitul dvs. și salvați linkurile la favorite
    pe telefon. Când folosiți unul, schimbați data în ambele locuri (numele
    fișierului și `date`).
links-known =
    Acest link deschide editorul platformei dvs. Git cu un incident nou, deja
    completat. Salvați-l la favorite pe telefon. Când îl folosiți, schimbați data în
    ambele locuri (numele fișierului și `date`).
post-name = indisponibil
template-mail = email
template-outage = indisponibil
template-provider = furnizor
template-slow = lent
example = exemplu
page-name = despre
