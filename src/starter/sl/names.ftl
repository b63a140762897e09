title = Stanje storitev
address-example = naslov strani: spremenite ga
address-known = naslov strani, iz git remote
repository = JAZ/STANJE
links-example =
    Te povezave odprejo urejevalnik vašega ponudnika Git z novo, že izpolnjeno
    motnjo. Zamenjajte JAZ/STANJE s svojim skladiščem in shranite povezave med
    zaznamke v telefonu. Ko katero uporabite, spremenite datum na obeh mestih (v
    imenu datoteke in v `date`).
links-known =
    Ta povezava odpre urejevalnik vašega ponudnika Git z novo, že izpolnjeno
    motnjo. Shranite jo med zaznamke v telefonu. Ko jo uporabite, spremenite datum
    na obeh mestih (v imenu datoteke in v `date`).
post-name = izpad
template-mail = posta
template-outage = izpad
template-provider = ponudnik
template-slow = pocasi
example = primer
page-name = o-strani
