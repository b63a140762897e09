title = Stan usług
address-example = adres strony: zmień go
address-known = adres strony, z git remote
repository = JA/STATUS
links-example =
    Te odnośniki otwierają edytor Twojego serwisu Git z nowym, już wypełnionym
    incydentem. Zamień JA/STATUS na swoje repozytorium i zapisz odnośniki w
    zakładkach telefonu. Gdy ich użyjesz, zmień datę w obu miejscach (w nazwie
    pliku i w `date`).
links-known =
    Ten odnośnik otwiera edytor Twojego serwisu Git z nowym, już wypełnionym
    incydentem. Zapisz go w zakładkach telefonu. Gdy go użyjesz, zmień datę w obu
    miejscach (w nazwie pliku i w `date`).
post-name = awaria
template-mail = poczta
template-outage = awaria
template-provider = dostawca
template-slow = wolno
example = przyklad
page-name = o-stronie
