title = Driftsstatus
address-example = sidens adresse: ret den
address-known = sidens adresse, fra git-remoten
repository = MIG/STATUS
links-example =
    Disse links åbner editoren i din forge med en ny, allerede udfyldt
    driftsforstyrrelse. Erstat MIG/STATUS med dit repository, og gem linkene som
    bogmærker på din telefon. Når du bruger et, så ret datoen begge steder
    (filnavnet og `date`).
links-known =
    Dette link åbner editoren i din forge med en ny, allerede udfyldt
    driftsforstyrrelse. Gem det som bogmærke på din telefon. Når du bruger det, så
    ret datoen begge steder (filnavnet og `date`).
post-name = nedbrud
template-mail = mail
template-outage = nedbrud
template-provider = leverandoer
template-slow = langsomt
example = eksempel
page-name = om
