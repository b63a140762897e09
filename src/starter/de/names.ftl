title = Status der Dienste
address-example = die Adresse der Seite: bitte ändern
address-known = die Adresse der Seite, aus dem Git-Remote
repository = ICH/STATUS
links-example =
    Diese Links öffnen den Editor Ihrer Forge mit einer neuen, schon ausgefüllten
    Störung. Ersetzen Sie ICH/STATUS durch Ihr Repository und speichern Sie die
    Links als Lesezeichen auf dem Handy. Wenn Sie einen benutzen, ändern Sie das
    Datum an beiden Stellen (im Dateinamen und bei `date`).
links-known =
    Dieser Link öffnet den Editor Ihrer Forge mit einer neuen, schon ausgefüllten
    Störung. Speichern Sie ihn als Lesezeichen auf dem Handy. Wenn Sie ihn benutzen,
    ändern Sie das Datum an beiden Stellen (im Dateinamen und bei `date`).
post-name = ausfall
template-mail = e-mail
template-outage = ausfall
template-provider = anbieter
template-slow = langsam
example = beispiel
page-name = info
