title = Estat dels serveis
address-example = l’adreça de la pàgina: canvieu-la
address-known = l’adreça de la pàgina, segons el remot de git
repository = JO/ESTAT
links-example =
    Aquests enllaços obren l’editor de la vostra plataforma Git amb una incidència
    nova, ja emplenada. Substituïu JO/ESTAT pel vostre repositori i deseu els
    enllaços a les adreces d’interès del mòbil. Quan en feu servir un, canvieu la
    data a tots dos llocs (el nom del fitxer i `date`).
links-known =
    Aquest enllaç obre l’editor de la vostra plataforma Git amb una incidència nova,
    ja emplenada. Deseu-lo a les adreces d’interès del mòbil. Quan el feu servir,
    canvieu la data a tots dos llocs (el nom del fitxer i `date`).
post-name = avaria
template-mail = correu
template-outage = avaria
template-provider = proveidor
template-slow = lentitud
example = exemple
page-name = quant-a
