title = Stav služieb
address-example = adresa stránky: zmeňte ju
address-known = adresa stránky, z git remote
repository = JA/STAV
links-example =
    Tieto odkazy otvoria editor vášho hostingu Gitu s novým, predvyplneným
    incidentom. Nahraďte JA/STAV svojím repozitárom a uložte si odkazy do záložiek
    v telefóne. Keď niektorý použijete, zmeňte dátum na oboch miestach (v názve
    súboru a v `date`).
links-known =
    Tento odkaz otvorí editor vášho hostingu Gitu s novým, predvyplneným
    incidentom. Uložte si ho do záložiek v telefóne. Keď ho použijete, zmeňte dátum
    na oboch miestach (v názve súboru a v `date`).
post-name = vypadok
template-mail = posta
template-outage = vypadok
template-provider = poskytovatel
template-slow = pomaly
example = priklad
page-name = o-stranke
