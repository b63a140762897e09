title = Driftsstatus
address-example = adressen til siden: endre den
address-known = adressen til siden, fra git-remoten
repository = MEG/STATUS
links-example =
    Disse lenkene åpner redigeringen i kodetjenesten din med en ny, ferdig utfylt
    driftsforstyrrelse. Bytt ut MEG/STATUS med repoet ditt, og lagre lenkene som
    bokmerker på telefonen. Når du bruker en, endre datoen begge steder (filnavnet
    og `date`).
links-known =
    Denne lenken åpner redigeringen i kodetjenesten din med en ny, ferdig utfylt
    driftsforstyrrelse. Lagre den som bokmerke på telefonen. Når du bruker den,
    endre datoen begge steder (filnavnet og `date`).
post-name = nede
template-mail = e-post
template-outage = nede
template-provider = leverandor
template-slow = tregt
example = eksempel
page-name = om
