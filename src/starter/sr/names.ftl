title = Стање сервиса
address-example = адреса странице: промените је
address-known = адреса странице, из git remote
repository = ЈА/СТАЊЕ
links-example =
    Ове везе отварају у уређивачу вашег Git хостинга нов, већ попуњен инцидент.
    Замените ЈА/СТАЊЕ својим репозиторијумом и сачувајте везе међу обележивачима
    на телефону. Кад неку употребите, промените датум на оба места (у имену
    датотеке и у `date`).
links-known =
    Ова веза отвара у уређивачу вашег Git хостинга нов, већ попуњен инцидент.
    Сачувајте је међу обележивачима на телефону. Кад је употребите, промените
    датум на оба места (у имену датотеке и у `date`).
post-name = prekid
template-mail = posta
template-outage = prekid
template-provider = provajder
template-slow = sporo
example = primer
page-name = o-stranici
