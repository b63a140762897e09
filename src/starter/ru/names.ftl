title = Состояние сервисов
address-example = адрес страницы: замените его
address-known = адрес страницы, из git remote
repository = ИМЯ/СТАТУС
links-example =
    Эти ссылки открывают в редакторе вашего хостинга Git новый, уже заполненный
    инцидент. Замените ИМЯ/СТАТУС на свой репозиторий и сохраните ссылки в
    закладках телефона. Открыв ссылку, поменяйте дату в обоих местах (в имени
    файла и в `date`).
links-known =
    Эта ссылка открывает в редакторе вашего хостинга Git новый, уже заполненный
    инцидент. Сохраните её в закладках телефона. Открыв ссылку, поменяйте дату в
    обоих местах (в имени файла и в `date`).
post-name = sboy
template-mail = pochta
template-outage = sboy
template-provider = hoster
template-slow = medlenno
example = primer
page-name = o-stranitse
