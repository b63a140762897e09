title = Stav služeb
address-example = adresa stránky: změňte ji
address-known = adresa stránky, z git remote
repository = JA/STAV
links-example =
    Tyto odkazy otevřou editor vašeho hostingu Gitu s novým, předvyplněným
    incidentem. Nahraďte JA/STAV svým repozitářem a uložte si odkazy do záložek
    v telefonu. Až některý použijete, změňte datum na obou místech (v názvu
    souboru a v `date`).
links-known =
    Tento odkaz otevře editor vašeho hostingu Gitu s novým, předvyplněným
    incidentem. Uložte si ho do záložek v telefonu. Až ho použijete, změňte datum
    na obou místech (v názvu souboru a v `date`).
post-name = vypadek
template-mail = posta
template-outage = vypadek
template-provider = poskytovatel
template-slow = pomale
example = priklad
page-name = o-strance
