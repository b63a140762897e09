### Komunikaty Vigie po polsku.
###
### Plik locales/pl.ftl w katalogu strony uzupełnia je lub zastępuje, jeden po drugim.

## Sam język

language-name = polski
direction = ltr

## Czas trwania, liczby

duration-moment = mniej niż minuta
duration-minutes = { $minutes } min
duration-hours = { $hours } godz.
duration-hours-minutes = { $hours } godz. { $minutes } min
duration-days = { $days } d.
duration-days-hours = { $days } d. { $hours } godz.
days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
   *[many] { $count } dni
}

percent = { $number }%

## Nazwy dla czytelników

state-operational = Działa
state-maintenance = Prace techniczne
state-degraded = Obniżona wydajność
state-partial = Częściowa awaria
state-outage = Awaria
state-unknown = Stan nieznany
state-no-data = Brak danych

state-operational-inline = działa
state-maintenance-inline = prace techniczne
state-degraded-inline = obniżona wydajność
state-partial-inline = częściowa awaria
state-outage-inline = awaria
state-unknown-inline = stan nieznany

status-investigating = Szukamy przyczyny
status-identified = Przyczyna ustalona
status-monitoring = Obserwujemy
status-resolved = Rozwiązano
status-retracted = Fałszywy alarm

stage-scheduled = Zaplanowano
stage-in-progress = Rozpoczęto
stage-extended = Przedłużono
stage-postponed = Przełożono
stage-completed = Zakończono
stage-cancelled = Odwołano

phase-scheduled = Zaplanowano
phase-to-come = Termin zostanie podany
phase-in-progress = W toku
phase-overrun = Trwa dłużej, niż planowano
phase-completed = Zakończono
phase-cancelled = Odwołano

severity-none = Bez wpływu
severity-minor = Niewielki
severity-major = Poważny
severity-critical = Krytyczny

## Słowa, które piszą autorzy

words-status-investigating = szukamy przyczyny, szukamy przyczyn, ustalamy przyczynę, ustalamy przyczyny, sprawdzamy, sprawdzamy przyczynę, badamy, badamy problem, badamy sprawę, badanie, w trakcie badania, analizujemy, analiza, trwa analiza, w trakcie analizy, diagnozujemy, diagnoza, trwa diagnoza, trwa diagnostyka, diagnostyka, weryfikujemy, w trakcie weryfikacji, potwierdzono, potwierdzone, potwierdzony, potwierdzona, zgłoszono, zgłoszone, otwarte, otwarty, ponownie otwarte, ponownie otwarty
words-status-identified = przyczyna ustalona, ustalono przyczynę, ustaliliśmy przyczynę, przyczyna znana, znamy przyczynę, przyczyna znaleziona, znaleziono przyczynę, znaleźliśmy przyczynę, przyczyna zidentyfikowana, zidentyfikowano przyczynę, zidentyfikowano, zidentyfikowane, zidentyfikowany, zidentyfikowana, zidentyfikowano problem, problem zidentyfikowany, problem zlokalizowany, zlokalizowano, źródło problemu znane, naprawiamy, naprawa w toku, trwa naprawa, w trakcie naprawy, usuwamy awarię, trwa usuwanie awarii, pracujemy nad rozwiązaniem, wdrażamy poprawkę
words-status-monitoring = obserwujemy, obserwacja, pod obserwacją, w trakcie obserwacji, monitorujemy, monitorowanie, monitoring, monitorujemy sytuację, poprawka wdrożona, wdrożono poprawkę, wdrożyliśmy poprawkę, poprawka zastosowana, zastosowano poprawkę, rozwiązanie wdrożone, wdrożono rozwiązanie, obejście wdrożone, zastosowano obejście, stopniowo wraca
words-status-resolved = rozwiązano, rozwiązane, rozwiązany, rozwiązana, naprawiono, naprawione, naprawiony, naprawiona, usunięto awarię, awaria usunięta, awaria naprawiona, awaria zakończona, usterka usunięta, usunięto usterkę, błąd naprawiony, problem rozwiązany, rozwiązano problem, problem usunięty, problem naprawiony, incydent rozwiązany, incydent zamknięty, incydent zakończony, zamknięto, zamknięte, zamknięty, koniec awarii, koniec incydentu, przywrócono, przywrócone, przywrócony, przywrócona, usługa przywrócona, usługi przywrócone, przywrócono usługę, przywrócono usługi, przywrócono działanie, działanie przywrócone, znów działa, znowu działa, działa ponownie, ponownie działa, już działa, wszystko działa, wszystko znów działa, wszystko już działa, wszystko działa prawidłowo, wszystko działa poprawnie, wszystko w porządku, wszystko wróciło do normy, wróciło do normy, sytuacja wróciła do normy, powrót do normy
words-status-retracted = fałszywy alarm, to nie incydent, nie było incydentu, nie było awarii, brak incydentu

words-stage-scheduled = zaplanowano, zaplanowane, zaplanowany, zaplanowana, planowane, planowany, planowana, planowe, nadchodzące, zapowiedziane
words-stage-in-progress = rozpoczęto, rozpoczęte, rozpoczęły się, rozpoczynamy, w toku, w trakcie, trwa, trwają, trwają prace, prace trwają, prace rozpoczęte, prace w toku, start, zaczynamy, zaczęliśmy, ruszyły
words-stage-extended = przedłużono, przedłużone, przedłużony, przedłużona, przedłużamy, przedłużenie, wydłużono, wydłużone, wydłużamy, dłużej, dłużej niż planowano, trwa dłużej, trwają dłużej, potrwa dłużej, potrwają dłużej, przeciąga się, przeciągają się, opóźnione zakończenie, trwa dłużej niż planowano
words-stage-postponed = przełożono, przełożone, przełożony, przełożona, przekładamy, przesunięto, przesunięte, przesuwamy, odłożono, odłożone, zmiana terminu, termin zostanie podany, termin do ustalenia, nowy termin
words-stage-completed = zakończono, zakończone, zakończony, zakończona, zakończyliśmy, ukończono, ukończone, gotowe, skończone, prace zakończone, zakończono prace, prace wykonane
words-stage-cancelled = odwołano, odwołane, odwołany, odwołana, odwołujemy, anulowano, anulowane, anulowany, anulowana, nie odbędą się, prace odwołane

words-state-operational = działa, dziala, działają, działa poprawnie, działa prawidłowo, sprawny, sprawna, sprawne, dostępny, dostępna, dostępne, online, w porządku
words-state-maintenance = prace techniczne, prace serwisowe, prace, prace konserwacyjne, konserwacja, w konserwacji, przerwa techniczna, przerwa serwisowa, prace planowe
words-state-degraded = obniżona wydajność, spadek wydajności, problemy z wydajnością, problemy wydajnościowe, wolno, działa wolno, wolniej, spowolnienie, spowolniony, spowolniona, spowolnione, utrudnienia, zakłócenia, działa niestabilnie, niestabilnie, degradacja
words-state-partial = częściowa awaria, częściowo, częściowo nie działa, częściowa niedostępność, częściowo niedostępny, częściowo niedostępna, częściowo niedostępne, działa częściowo, częściowo nie działają
words-state-outage = awaria, nie działa, nie dziala, nie działają, poważna awaria, całkowita awaria, niedostępny, niedostępna, niedostępne, niedostępność, brak dostępu, leży, padł, padła, padło, nie odpowiada, wyłączony, wyłączona, wyłączone, offline

## Słowa z `filler` mogą stać przed słowami stanu („już naprawione”). Słowa z `weak` oznaczają stan tylko za godziną: gdzie
## indziej są zwykłymi słowami („analiza”).
words-status-filler = już, teraz, wszystko, wszystkie, jest, są, to, zostało, została, w pełni, całkowicie, nareszcie, wreszcie, w końcu
words-status-perhaps = dobrze, ok, gotowe, koniec, wróciło, wróciła, wrócił, poprawka, odwołano, odwołane, uff, zakończono, zakończone, zakończony, zakończona
words-status-doubt = oprócz, poza, z wyjątkiem, prócz, wyjąwszy, ale, lecz, jednak, jednakże, choć, chociaż, jeszcze, nadal, wciąż, dalej, ciągle, oby, mamy nadzieję, miejmy nadzieję, częściowo, po części, prawie, niemal, praktycznie, w większości, w zasadzie, na ogół, zasadniczo, prawdopodobnie, chyba, może, być może, raczej, wygląda na to, wydaje się, tymczasowo, na razie, póki co, dla niektórych, u niektórych, dla części, u części, dla większości, u większości, nie dla wszystkich, nie u wszystkich, nie wszędzie, nie wszystko, nie wszystkie, jeszcze nie, nie w pełni, nie do końca, niezupełnie, nie całkiem, nie całkowicie, nie działa, nie dziala, nie działają, nie jest, nie są, nie został, nie została, nie zostało, są problemy, występują, z błędami
words-status-not = nie, jeszcze, jeszcze nie
words-status-no = nie, niestety
words-status-weak = analiza, badanie, diagnoza, diagnostyka, obserwacja, monitoring, monitorowanie, sprawdzamy, potwierdzono, potwierdzone, potwierdzony, potwierdzona, zgłoszono, zgłoszone, otwarte, otwarty, zlokalizowano, zamknięto, zamknięte, zamknięty, zakończono, zakończone, zakończony, zakończona, zakończyliśmy, skończone, gotowe, przywrócony, przywrócona, przywrócone, start, trwa, trwają, w trakcie, dłużej, ruszyły, zaczynamy, planowe, nowy termin

## Nawrót: od czego zaczyna się tytuł aktualizacji, gdy zamknięty incydent wraca. Słowa z `before` i `after` stoją obok złego
## stanu („znowu nie działa”), słowa z `not` przed słowami zakończenia („nie naprawiono”). Słowa z `filler` i nazwy usług na
## początku tytułu są pomijane („Strona nie działa”).
words-relapse = nawrót, nawrót problemu, nawrót awarii, powtórka, powtórzyło się, powtarza się, powtórna awaria, ponowna awaria, kolejna awaria, nowa awaria, druga awaria, znowu awaria, znów awaria, problem wrócił, problem powrócił, problem powraca, problemy wróciły, problemy powróciły, błędy wróciły, błąd wrócił, awaria wróciła, awaria powróciła, znowu problemy, znów problemy, znowu problem, znowu błędy, znów błędy, ten sam problem, ten sam błąd, te same błędy, ta sama awaria, znowu padł, znowu padła, znowu padło, znów padł, znów padła, znów padło, znowu leży, znów leży, ponownie otwarte, ponownie otwieramy, otwieramy ponownie, nie działa, nie dziala, nie działają, nie odpowiada, nie odpowiadają, przestał działać, przestała działać, przestało działać, przestały działać, nierozwiązane, problem nadal występuje, problem występuje ponownie, wracamy do badania, nadal nie działa
words-relapse-before = znowu, znów, ponownie, nadal, wciąż, ciągle, jeszcze raz, dalej, jeszcze
words-relapse-after = znowu, znów, ponownie, jeszcze raz, po raz kolejny
words-relapse-not = nie, jeszcze nie, nadal nie, wciąż nie, ciągle nie, dalej nie, już nie, nie do końca, nie w pełni
words-relapse-filler = to, jest, są, teraz, obecnie, niestety, aktualizacja, usługa, usługi, serwis, strona, witryna, serwer, system, wszystko, wszystkie, i
words-relapse-also = też, także, również, całkowity, całkowita, całkowicie, zupełnie

words-severity-none = brak, bez wpływu, żaden, żadna, informacja
words-severity-minor = niewielki, niewielka, niewielkie, mały, mała, niski, niska, drobny, drobna
words-severity-major = poważny, poważna, poważne, duży, duża, wysoki, wysoka, istotny, istotna
words-severity-critical = krytyczny, krytyczna, krytyczne, całkowity, całkowita

words-timeline = przebieg, oś czasu, chronologia, kalendarium
words-mark-detected = wykryto, wykryte, wykryty, wykryta, zauważono
words-mark-announced = ogłoszono, ogłoszone, zgłoszono, opublikowano, zakomunikowano

words-about = około, ok, koło, mniej więcej, circa, ca
words-at = o, o godz, o godzinie, godz
words-day-filler = w, dnia
words-day-next = następny dzień, następnego dnia, następny, nazajutrz, jutro, kolejnego dnia, dzień później
words-day-after-next = pojutrze, dwa dni później, po dwóch dniach
words-day-same = tego samego dnia, ten sam dzień, tego dnia
words-day-before = poprzedniego dnia, poprzedni dzień, dzień wcześniej, dzień przed, w przeddzień
words-days-later = dzień później, dni później, dzień po, dni po
words-day-part = wcześnie, późno, późnym, wczesnym, początek, środek, koniec, rano, ranek, rankiem, przed, po, południe, południem, południu, popołudnie, popołudniu, popołudniem, wieczór, wieczorem, noc, nocy, nocą, północ, w, nad, pod

## Strony

newer = Jest nowa informacja.
reload = Odśwież
local-time = # u Ciebie
skip = Przejdź do treści
preview = Podgląd: te strony nie są jeszcze opublikowane.
nav-main = Menu główne
languages = Języki
not-translated = Jeszcze nie przetłumaczono
nav-years = Lata
history = Historia
state-days = { $state }: { $days }
period-parts = { $period }: { $parts }.
last-weeks = { $count ->
    [one] Ostatni tydzień
    [few] Ostatnie { $count } tygodnie
   *[many] Ostatnich { $count } tygodni
}
service = Usługa
year = Rok
history-of = Historia: { $year }
ahead = Nadchodzące
contact = Kontakt
edit = Edytuj tę stronę
kept-by-hand = Tę stronę aktualizujemy ręcznie.
last-change = Ostatnia informacja: { $when }.
follow = Subskrybuj
now = Teraz
planned-maintenance = Planowane prace
no-maintenance = Nie ma planowanych prac.
notices = Ogłoszenia
services = Usługi
other-services = Inne usługi
recent-incidents = Poprzednie incydenty
carried-over = Z poprzednich miesięcy:
no-incident = W tym miesiącu nie było incydentów.
no-incident-yet = Nie było jeszcze żadnych incydentów.
no-incident-known = Brak znanych incydentów tej usługi.
all-history = Cała historia
incidents-and-maintenance = Incydenty i prace techniczne
read-post-mortem = przeczytaj analizę
the-incident = incydent
announced-on = ogłoszono: { $when }
published-on = opublikowano: { $when }
see-now = Zobacz aktualny stan usług
update = Aktualizacja
first-report = Pierwsza informacja
announced = Zapowiedź
next-update = Następna informacja najpóźniej o { $when }.
next-update-day = Następna informacja najpóźniej: { $when }.
edited = zmieniono o { $when }
edited-day = zmieniono: { $when }
withdrawn = wycofano o { $when }
withdrawn-day = wycofano: { $when }
ongoing = Trwa
since-ongoing = od { $when }, trwa
update-due = Nowa informacja miała się pojawić o { $when }.
update-due-day = Nowa informacja miała się pojawić: { $when }.
earlier-updates = { $count ->
    [one] { $count } wcześniejsza informacja
    [few] { $count } wcześniejsze informacje
   *[many] { $count } wcześniejszych informacji
}
group-operational = { $count ->
    [one] działa
    [few] działają wszystkie { $count }
   *[many] działa wszystkie { $count }
}
not-here = Coś nie działa, a tutaj tego nie widać?
write-to-us = Napisz do nas
silent-since = Brak nowych informacji, ostatnia: { $when }.
new-plan = Nowy termin: { $when }.
new-end = Nowy koniec: { $when }.
false-alarm = fałszywy alarm
was-false-alarm = Fałszywy alarm: { $when }
since = od { $when }
resolved-on = Rozwiązano: { $when }
resolved-after = Rozwiązano: { $when } (czas trwania: { $after })
date-to-come = termin zostanie podany
fact-start = Początek
fact-end = Koniec
fact-planned-end = Planowany koniec
fact-duration = Czas trwania
add-to-calendar = Dodaj do kalendarza
plan-first = Planowano
plan-moved = Nowy termin
plan-longer = Nowy koniec
plan-actual = Przebieg
plan-cancelled = odwołano
period = { $from } – { $to }
period-from = od { $from }
with-zone = { $time }, { $zone }
running-since = Początek działania: { $when }
retired = Wycofana z użytku
retired-on = Wycofana z użytku: { $when }
today = dzisiaj
bars-legend = { $count ->
    [one] Ostatni dzień; ostatni słupek to dzisiaj.
    [few] Ostatnie { $count } dni; ostatni słupek to dzisiaj.
   *[many] Ostatnich { $count } dni; ostatni słupek to dzisiaj.
}
bars-label = { $count ->
    [one] { $service }, ostatni dzień
    [few] { $service }, ostatnie { $count } dni
   *[many] { $service }, ostatnich { $count } dni
}
bars-uptime = { $label }, dostępność { $uptime }
bars-quiet = { $label }: bez problemów
bars-trouble = { $label }: { $days ->
    [one] { $days } dzień z incydentem lub pracami
    [few] { $days } dni z incydentem lub pracami
   *[many] { $days } dni z incydentem lub pracami
}
bars-no-data = { $label }; { $words }
no-data = brak danych
no-data-before = brak danych sprzed { $day }
no-data-after = brak danych po { $day }
so-far = { $length } do tej pory
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = od { $from } do { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } od { $from } do { $to }
span-part-days = { $state } od { $from } do { $to }
span-part-open = { $state } od { $from }
span-part-open-days = { $state } od { $from }
mark-detected = wykryto
mark-announced = ogłoszono
mark-resolved = rozwiązano
mark-updated = zaktualizowano
figure-total = Razem
figure-degraded = Obniżona wydajność
figure-partial = Częściowa awaria
figure-outage = Pełna awaria
figure-detect = Czas do wykrycia
figure-announce = Czas do ogłoszenia
figure-resolve = Czas do rozwiązania
figure-incidents = Incydenty
out-on-days = { $count ->
    [one] { $count } dzień z awarią
    [few] { $count } dni z awarią
   *[many] { $count } dni z awarią
}
figure-uptime = { $count ->
    [one] Dostępność, { $count } dzień
    [few] Dostępność, { $count } dni
   *[many] Dostępność, { $count } dni
}
figure-outages = Niedostępność
figure-longest = Najdłuższa awaria
figure-mean-detect = Średni czas do wykrycia
figure-mean-announce = Średni czas do ogłoszenia
figure-mean-resolve = Średni czas do rozwiązania
figure-mean-resolve-year = Średni czas do rozwiązania, ostatnie 12 miesięcy
figure-since = { $figure } ({ $month } – dziś)
uptime-rule = { $count ->
    [one] Dostępność w ciągu { $count } dnia, zaokrąglona w dół. Pełna awaria liczy się w całości, częściowa w trzech dziesiątych; obniżona wydajność i prace techniczne się nie liczą.
    [few] Dostępność w ciągu { $count } dni, zaokrąglona w dół. Pełna awaria liczy się w całości, częściowa w trzech dziesiątych; obniżona wydajność i prace techniczne się nie liczą.
   *[many] Dostępność w ciągu { $count } dni, zaokrąglona w dół. Pełna awaria liczy się w całości, częściowa w trzech dziesiątych; obniżona wydajność i prace techniczne się nie liczą.
}
days-told = Szczegóły dzień po dniu
by-month = Miesiąc po miesiącu
earlier-months = Wcześniejsze miesiące
incidents-count = { $count ->
    [one] { $count } incydent
    [few] { $count } incydenty
   *[many] { $count } incydentów
}
feed-of = Kanał: { $service }
calendar-of = Kalendarz prac: { $service }
promises = Zadania
promises-text = Zadania z analiz incydentów: wykonano { $kept } z { $count }.
promises-kept = wykonano { $kept } z { $count }
promises-open = Do zrobienia
promises-done = Zrobione
no-promise = Nie ma jeszcze zadań.
nav-post-mortems = Inne analizy
post-mortem-before = Poprzednia analiza:
post-mortem-after = Następna analiza:
near-incidents = { $count ->
    [one] Inne incydenty tej usługi
    [few] Inne incydenty tych usług
   *[many] Inne incydenty tych usług
}
search = Szukaj w historii
search-found = Wyniki: #
search-none = Brak wyników.
year-record = { $year } w liczbach
label-post-mortem = Analiza incydentu
label-notice = Ogłoszenie
label-incident = Incydent
label-maintenance = Prace techniczne
not-found = Nie ma takiej strony
not-found-text = Mógł się zmienić jej adres. Aktualny stan i historia są tutaj:
moved = Ta strona ma nowy adres:
feed = Kanał Atom

outage-silent = { $service }: brak odpowiedzi
outage-elsewhere = Mamy problem po naszej stronie. Informacje są na stronie statusu:
outage-more = Wszystkie szczegóły na stronie statusu
outage-again = Jeśli otwierasz właśnie tę usługę ({ $service }), strona odświeży się sama. Jeśli nie, odświeżaj ją co jakiś czas.

statement-all = { $count ->
    [0] Wszystko działa
    [one] { $names }: wszystko działa
    [few] Wszystkie usługi działają
   *[many] Wszystkie usługi działają
}
statement-first = { $names }: { $state }
statement-also = { $names }: { $state }
statement-join = { $statement }; { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Wszystkie usługi
others = { $count ->
    [one] { $count } inna usługa
    [few] { $count } inne usługi
   *[many] { $count } innych usług
}
statement-until = { $state } do { $when }
statement-until-day = { $state } do { $when }
statement-overrun = { $state }, dłużej niż planowano
statement-rest = { $count ->
    [one] Pozostała usługa działa
    [few] Pozostałe { $count } usługi działają
   *[many] Pozostałych { $count } usług działa
}
statement-sentence = { $sentence }.
statement-watching = Działanie zostało przywrócone, obserwujemy sytuację
statement-restored = { $count ->
    [one] { $names }: znów działa od { $when }, obserwujemy sytuację
    [few] { $names }: znów działają od { $when }, obserwujemy sytuację
   *[many] { $names }: znów działają od { $when }, obserwujemy sytuację
}
statement-unknown = Stan usług jest nieznany
statement-others-unknown = { $statement }; stan pozostałych usług jest nieznany
statement-unknown-services = { $statement }; stan nieznany: { $names }
said-maintenance = prace techniczne
said-degraded = działa wolno lub z błędami
said-partial = częściowo nie działa
said-outage = nie działa
plural-maintenance = prace techniczne
plural-degraded = działają wolno lub z błędami
plural-partial = częściowo nie działają
plural-outage = nie działają

## Kanały

feed-title-incidents = { $site }: incydenty
feed-title-maintenance = { $site }: prace techniczne
feed-title-post-mortems = { $site }: analizy incydentów
feed-title-history = { $site }: incydenty i prace techniczne
feed-title-service = { $service } – { $site }
calendar-name = Prace techniczne: { $site }
calendar-name-service = Prace techniczne: { $service } – { $site }
feed-planned = Zaplanowano od { $start } do { $end }
feed-planned-on = Zaplanowano na { $when }
feed-planned-from = Zaplanowano od { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Wycofano { $when }
feed-rest = Przeczytaj całość na stronie
feed-withdrawn-text = Wycofano: { $text }
feed-time = { $time } ({ $zone })

## Analiza do napisania

pm-title = Analiza incydentu: { $title }
pm-one-day = { $day } od { $from } do { $to }
pm-day = { $day }
pm-days = Od { $from } do { $to }
pm-since = Od { $from }
pm-opening = { $when } trwał incydent „[{ $title }]({ $link })”. Dotyczył usług: { $services }{ $figures }.
pm-opening-alone = { $when } trwał incydent „[{ $title }]({ $link })”{ $figures }.
pm-total = { "" } (łącznie { $total })
pm-total-of = { "" } (łącznie { $total }, w tym { $parts })
pm-parts = { "" } ({ $parts })
pm-lasted = { $state }: { $duration }
pm-previous = Zobacz też poprzednią analizę: [{ $title }]({ $link }).
pm-symptoms = Objawy
pm-symptoms-hint = Co widzieli użytkownicy i na co to z początku wyglądało.
pm-timeline = Przebieg
pm-well = Co się udało
pm-well-hint = Co pomogło i co warto zachować.
pm-less-well = Co mogło pójść lepiej
pm-less-well-hint = Co kosztowało czas albo czego zabrakło.
pm-conclusion = Wnioski
pm-promises = Zadania:
pm-promise = coś konkretnego, co da się odhaczyć
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = użytkownicy zaczynają odczuwać skutki
pm-detected = zauważamy problem
pm-first-report = ogłoszono incydent
pm-update = zaktualizowano incydent
pm-update-status = zaktualizowano incydent ({ $status })
pm-resolved = wszystko znów działa

## Polecenia

resolve-text = Wszystko znów działa.
retract-text = To był fałszywy alarm: żadna usługa nie ucierpiała.

## Strona o tym, jak śledzić zmiany

subscribe = Subskrybuj
subscribe-intro = Dowiaduj się o zmianach bez zaglądania na tę stronę.
subscribe-feeds = Przez kanał
subscribe-feeds-text = Kanał to adres, który program sprawdza za Ciebie. Każda informacja trafia tam w całości, a potem ponownie przy każdej aktualizacji. Kanały potrafi czytać większość programów pocztowych, są też darmowe czytniki: skopiuj do nich jeden z tych adresów.
subscribe-all = Wszystko
subscribe-incidents = Tylko incydenty
subscribe-maintenance = Prace techniczne, z wyprzedzeniem
subscribe-post-mortems = Analizy incydentów: czego się nauczyliśmy
subscribe-mail = E-mailem
subscribe-mail-list-text = Wyślij wiadomość, którą otwiera ten odnośnik, i potwierdź odpowiedź. W każdej wiadomości z listy jest napisane, jak się wypisać.
subscribe-mail-list = Zapisz się na listę { $list }
subscribe-mail-form-text = Podaj adres i potwierdź wiadomość, którą dostaniesz. W każdej wiadomości jest napisane, jak się wypisać.
subscribe-mail-address = Twój adres e-mail
subscribe-mail-send = Zapisz się
subscribe-mail-feed-text = Ten serwis wysyła kanał tej strony na Twoją skrzynkę:
subscribe-slack = W Slacku
subscribe-slack-text = Wpisz ten wiersz na kanale, na którym mają się pojawiać informacje. W Slacku musi być zainstalowana aplikacja RSS.
subscribe-services = Albo jedna usługa:
subscribe-calendar-of = kalendarz prac
subscribe-calendar = W kalendarzu
subscribe-calendar-text = Planowane prace mogą pojawiać się w Twoim kalendarzu. Zmiana terminu je przesuwa, a odwołanie usuwa.
subscribe-calendar-add = Subskrybuj kalendarz prac
subscribe-embed = Na własnej stronie
subscribe-embed-text = Ten wiersz wyświetla baner u góry strony, gdy coś nie działa, a poza tym nie pokazuje nic.
subscribe-badge-text = Ten wiersz pokazuje aktualny stan jako mały obrazek:
subscribe-programs = Dla programów
subscribe-programs-text = Treść tej strony jest też dostępna w formacie JSON.
subscribe-api = publiczne API Statuspage
subscribe-schema = jego schemat
badge-alt = Aktualny stan
badge-words = { $label }: { $state }
badge-of = Aktualny stan: { $site }

## Ogłoszenia w innych kanałach, poleceniem `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Incydent ponownie otwarty
announce-corrected = Sprostowanie
announce-withdrawn = Wycofano
announce-moved = Nowy termin
announce-reminder = Przypomnienie
announce-notice = Ogłoszenie
announce-post-mortem = Analiza incydentu
announce-next-on = Następna informacja najpóźniej { $when }.
