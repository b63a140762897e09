title = Status van de diensten
address-example = het adres van de pagina: pas het aan
address-known = het adres van de pagina, uit de git-remote
repository = IK/STATUS
links-example =
    Deze links openen de editor van je forge met een nieuwe, al ingevulde storing.
    Vervang IK/STATUS door je repository en zet de links bij de favorieten op je
    telefoon. Pas bij gebruik op twee plaatsen de datum aan (in de bestandsnaam en
    bij `date`).
links-known =
    Deze link opent de editor van je forge met een nieuwe, al ingevulde storing.
    Zet hem bij de favorieten op je telefoon. Pas bij gebruik op twee plaatsen de
    datum aan (in de bestandsnaam en bij `date`).
post-name = storing
template-mail = mail
template-outage = storing
template-provider = hoster
template-slow = traag
example = voorbeeld
page-name = over
