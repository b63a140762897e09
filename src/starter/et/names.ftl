title = Teenuste olek
address-example = lehe aadress: muutke see ära
address-known = lehe aadress, git remote järgi
repository = MINA/OLEK
links-example =
    Need lingid avavad teie koodihoidla redaktoris uue, juba täidetud rikke.
    Asendage MINA/OLEK oma hoidlaga ja salvestage lingid telefoni järjehoidjatesse.
    Kui mõnda neist kasutate, muutke kuupäeva mõlemas kohas (failinimes ja
    reas `date`).
links-known =
    See link avab teie koodihoidla redaktoris uue, juba täidetud rikke. Salvestage
    see telefoni järjehoidjatesse. Kui seda kasutate, muutke kuupäeva mõlemas kohas
    (failinimes ja reas `date`).
post-name = katkestus
template-mail = e-post
template-outage = katkestus
template-provider = teenusepakkuja
template-slow = aeglane
example = naide
page-name = teave
