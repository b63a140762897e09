title = Състояние на услугите
address-example = адресът на страницата: сменете го
address-known = адресът на страницата, от git remote
repository = АЗ/СЪСТОЯНИЕ
links-example =
    Тези връзки отварят в редактора на вашия Git хостинг нов, вече попълнен
    инцидент. Заменете АЗ/СЪСТОЯНИЕ с хранилището си и запазете връзките в
    отметките на телефона. Когато използвате някоя, сменете датата на двете места
    (в името на файла и в `date`).
links-known =
    Тази връзка отваря в редактора на вашия Git хостинг нов, вече попълнен
    инцидент. Запазете я в отметките на телефона. Когато я използвате, сменете
    датата на двете места (в името на файла и в `date`).
post-name = prekasvane
template-mail = poshta
template-outage = prekasvane
template-provider = hosting
template-slow = bavno
example = primer
page-name = za-stranitsata
