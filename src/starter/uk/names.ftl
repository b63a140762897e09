title = Стан сервісів
address-example = адреса сторінки: змініть її
address-known = адреса сторінки, з git remote
repository = ВЛАСНИК/СТАТУС
links-example =
    Ці посилання відкривають у редакторі вашого хостингу Git новий, уже заповнений
    інцидент. Замініть ВЛАСНИК/СТАТУС на свій репозиторій і збережіть посилання в
    закладках телефону. Відкривши посилання, змініть дату в обох місцях (у назві
    файлу та в `date`).
links-known =
    Це посилання відкриває у редакторі вашого хостингу Git новий, уже заповнений
    інцидент. Збережіть його в закладках телефону. Відкривши посилання, змініть
    дату в обох місцях (у назві файлу та в `date`).
post-name = zbiy
template-mail = poshta
template-outage = zbiy
template-provider = hoster
template-slow = povilno
example = pryklad
page-name = pro-storinku
