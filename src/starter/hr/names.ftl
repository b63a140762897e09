title = Stanje usluga
address-example = adresa stranice: promijenite je
address-known = adresa stranice, iz git remote
repository = JA/STANJE
links-example =
    Ove poveznice otvaraju uređivač vašeg Git servisa s novim, već ispunjenim
    incidentom. Zamijenite JA/STANJE svojim repozitorijem i spremite poveznice u
    oznake na telefonu. Kad neku upotrijebite, promijenite datum na oba mjesta (u
    nazivu datoteke i u `date`).
links-known =
    Ova poveznica otvara uređivač vašeg Git servisa s novim, već ispunjenim
    incidentom. Spremite je u oznake na telefonu. Kad je upotrijebite, promijenite
    datum na oba mjesta (u nazivu datoteke i u `date`).
post-name = prekid
template-mail = posta
template-outage = prekid
template-provider = pruzatelj
template-slow = sporo
example = primjer
page-name = o-stranici
