title = Stato dei servizi
address-example = l’indirizzo della pagina: cambialo
address-known = l’indirizzo della pagina, dal remoto git
repository = IO/STATO
links-example =
    Questi link aprono l’editor della tua piattaforma Git su un nuovo disservizio,
    già compilato. Sostituisci IO/STATO con il tuo repository e salva i link fra i
    preferiti del telefono. Quando ne usi uno, cambia la data in tutti e due i punti
    (il nome del file e `date`).
links-known =
    Questo link apre l’editor della tua piattaforma Git su un nuovo disservizio, già
    compilato. Salvalo fra i preferiti del telefono. Quando lo usi, cambia la data
    in tutti e due i punti (il nome del file e `date`).
post-name = fuori-servizio
template-mail = posta
template-outage = fuori-servizio
template-provider = fornitore
template-slow = lentezza
example = esempio
page-name = informazioni
