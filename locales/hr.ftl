### Tekstovi Vigie na hrvatskom.
###
### Datoteka locales/hr.ftl u mapi stranice dopunjuje ih ili zamjenjuje, jedan po jedan.

## Sam jezik

language-name = hrvatski
direction = ltr

## Trajanje, brojevi

duration-moment = manje od minute
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-days = { $days } d.
duration-days-hours = { $days } d. { $hours } h
days = { $count ->
    [one] { $count } dan
    [few] { $count } dana
   *[other] { $count } dana
}

percent = { $number } %

## Nazivi za čitatelje

state-operational = Radi
state-maintenance = Održavanje
state-degraded = Otežan rad
state-partial = Djelomičan prekid rada
state-outage = Prekid rada
state-unknown = Nepoznato
state-no-data = Nema podataka

state-operational-inline = radi
state-maintenance-inline = održavanje
state-degraded-inline = otežan rad
state-partial-inline = djelomičan prekid rada
state-outage-inline = prekid rada
state-unknown-inline = nepoznato

status-investigating = Tražimo uzrok
status-identified = Uzrok pronađen
status-monitoring = Pratimo
status-resolved = Riješeno
status-retracted = Lažna uzbuna

stage-scheduled = Planirano
stage-in-progress = Započelo
stage-extended = Produljeno
stage-postponed = Odgođeno
stage-completed = Završeno
stage-cancelled = Otkazano

phase-scheduled = Planirano
phase-to-come = Termin naknadno
phase-in-progress = U tijeku
phase-overrun = Traje dulje od planiranog
phase-completed = Završeno
phase-cancelled = Otkazano

severity-none = Bez utjecaja
severity-minor = Manji
severity-major = Ozbiljan
severity-critical = Kritičan

## Riječi koje autori upisuju

words-status-investigating = tražimo uzrok, tražimo uzroke, traži se uzrok, utvrđujemo uzrok, utvrđuje se uzrok, istražujemo, istražujemo uzrok, istražujemo problem, istražuje se, istraga u tijeku, provjeravamo, provjera u tijeku, ispitujemo, ispitivanje u tijeku, analiziramo, analiza u tijeku, analiza, dijagnostika, u obradi, u istrazi, radimo na tome, bavimo se time, potvrđeno, potvrđen, prijavljeno, zaprimljeno, otvoreno, otvoren, ponovno otvoreno, ponovo otvoreno
words-status-identified = uzrok pronađen, pronađen uzrok, pronašli smo uzrok, uzrok je pronađen, uzrok poznat, uzrok je poznat, poznat uzrok, znamo uzrok, uzrok utvrđen, utvrđen uzrok, uzrok je utvrđen, utvrdili smo uzrok, uzrok otkriven, otkriven uzrok, uzrok identificiran, identificirano, identificiran, problem identificiran, problem pronađen, problem utvrđen, kvar pronađen, kvar lociran, otklanjamo, otklanjamo kvar, otklanjamo problem, otklanjanje u tijeku, otklanjanje kvara u tijeku, popravljamo, popravak u tijeku, u popravku, radimo na popravku, radimo na otklanjanju, radimo na rješenju, rješavamo, rješavamo problem, rješavanje u tijeku
words-status-monitoring = pratimo, pratimo stanje, pratimo situaciju, stanje pratimo, praćenje, u praćenju, pod nadzorom, nadziremo, nadgledamo, promatramo, monitoring, popravak primijenjen, popravak uveden, popravak postavljen, ispravak primijenjen, ispravak postavljen, rješenje primijenjeno, zakrpa postavljena, privremeno rješenje, ublaženo, oporavlja se, oporavljaju se, postupno se oporavlja, oporavak u tijeku
words-status-resolved = riješeno, riješen, riješena, riješeni, problem riješen, problem je riješen, problemi riješeni, problemi su riješeni, incident riješen, incident je riješen, incident zatvoren, incident okončan, kraj incidenta, otklonjeno, otklonjen, kvar otklonjen, kvar je otklonjen, kvar popravljen, kvar uklonjen, smetnja otklonjena, smetnje otklonjene, smetnje su otklonjene, problem otklonjen, problem je otklonjen, problem uklonjen, poteškoće otklonjene, poteškoće su otklonjene, popravljeno, popravljen, popravljena, greška ispravljena, greška otklonjena, uspostavljeno, usluga uspostavljena, usluga ponovno uspostavljena, usluge ponovno uspostavljene, rad uspostavljen, rad ponovno uspostavljen, usluga vraćena, ponovno radi, ponovno rade, ponovo radi, ponovo rade, opet radi, opet rade, sve radi, sve ponovno radi, sve ponovo radi, sve opet radi, sve radi normalno, sve u redu, sve je u redu, povratak u normalu, vraćeno u normalu, stanje normalno, zatvoreno, zatvoren, oporavljeno, prekid završio, prekid je završio, prekid rada završio, kraj prekida
words-status-retracted = lažna uzbuna, lažni alarm, lažna dojava, nije incident, nije bio incident, nije bilo incidenta, nije bilo prekida, nema incidenta

words-stage-scheduled = planirano, planirani, planirana, isplanirano, zakazano, zakazani, u planu, planirano održavanje, zakazano održavanje, najavljeno, najava, predstojeće, nadolazeće
words-stage-in-progress = započelo, započeto, započeti, počelo, počinje, počinjemo, počeli smo, započeli smo, u tijeku, traje, krenulo, krenuli smo, održavanje u tijeku, održavanje započelo, održavanje je započelo, održavanje je počelo, održavanje traje, radovi započeli, radovi su započeli, radovi u tijeku
words-stage-extended = produljeno, produženo, produljujemo, produžujemo, produljuje se, produžuje se, produljenje, produženje, održavanje produljeno, održavanje produženo, traje dulje, traje duže, trajat će dulje, trajat će duže, traje dulje od planiranog, traje duže od planiranog, dulje od planiranog, duže od planiranog, traje dulje od očekivanog, oduljilo se, završetak kasni
words-stage-postponed = odgođeno, odgođena, odgođen, odgađamo, odgađa se, odgoda, održavanje odgođeno, pomaknuto, novi termin, novi termin naknadno, termin naknadno, termin slijedi, datum naknadno, novi termin zakazan
words-stage-completed = završeno, završena, završen, završilo, završili smo, dovršeno, okončano, održavanje završeno, održavanje je završeno, održavanje završilo, održavanje je završilo, održavanje obavljeno, radovi završeni, radovi su završeni
words-stage-cancelled = otkazano, otkazana, otkazan, otkazujemo, otkazuje se, otkazivanje, neće se održati, ne održava se, održavanje otkazano

words-state-operational = radi, rade, u radu, ispravno, ispravan, ispravna, u funkciji, dostupno, dostupan, dostupna, normalno, u redu, online, bez problema
words-state-maintenance = održavanje, u održavanju, na održavanju, održavanje u tijeku, radovi na održavanju, radovi, planirani prekid
words-state-degraded = otežan rad, otežano, radi otežano, rade otežano, smanjene performanse, slabije performanse, problemi s performansama, sporo, spor, spora, radi sporo, rade sporo, usporeno, usporen, usporena, usporenje, kašnjenje, kasni, ograničeno, ograničen, ograničena, poteškoće, poteškoće u radu, smetnje, nestabilno, nestabilan, nestabilna
words-state-partial = djelomičan prekid rada, djelomičan prekid, djelomični prekid, djelomični prekid rada, djelomično, djelomičan, djelomična, djelomice, radi djelomično, rade djelomično, radi samo djelomično, djelomično ne radi, djelomično nedostupno, djelomično nedostupan, djelomično nedostupna, djelomična nedostupnost, rade samo djelomično
words-state-outage = prekid rada, prekid, prekid u radu, ne radi, ne rade, potpuni prekid, potpuni prekid rada, u prekidu, u kvaru, kvar, izvan funkcije, van funkcije, izvan pogona, nedostupno, nedostupan, nedostupna, nedostupni, nedostupnost, ispad, pao, pala, palo, srušio se, srušila se, ne odgovara, ugašeno, offline

## Riječi iz `filler` mogu stajati pred riječima stanja („sada riješeno”). Riječi iz `weak` znače stanje samo iza vremena:
## drugdje su to riječi kao i svake druge („analiza”).
words-status-filler = je, su, to je, sada, sad, sve, sve je, već, konačno, napokon, potpuno, u potpunosti, u cijelosti, uspješno, danas
words-status-perhaps = dobro, ok, okej, gotovo, kraj, bolje, popravak, ispravak, rješenje, vratilo se, proradilo, proradio, proradila, otkazano, super, okončano, završeno, radi normalno, ispravljeno
words-status-doubt = osim, izuzev, s iznimkom, uz iznimku, ali, no, međutim, ipak, doduše, iako, premda, mada, još, još uvijek, i dalje, nadalje, zasad, za sada, privremeno, djelomično, djelomice, dijelom, uglavnom, većinom, većim dijelom, pretežno, skoro, gotovo, zamalo, praktički, načelno, u načelu, nadamo se, nadajmo se, valjda, vjerojatno, možda, navodno, čini se, izgleda, izgleda da, trebalo bi, samo, tek, jedino, za neke, kod nekih, nekima, neki, za dio, kod dijela, dio, za većinu, kod većine, većina, ne za sve, ne kod svih, ne svugdje, ne svima, ne sve, ne svi, još ne, ne još, ne potpuno, ne u potpunosti, ne sasvim, nije još, nije riješeno, nije otklonjeno, nije popravljeno, nije potpuno, nije u potpunosti, nije moguće, nije dostupno, nisu, ne radi, ne rade, ne može, ne mogu, ne odgovara, neriješeno, nema još, povremeno, uz poteškoće, uz smetnje, uz ograničenja
words-status-not = ne, nije, nisu, još
words-status-no = ne, nije, nažalost, nažalost ne
words-status-weak = analiza, dijagnostika, u obradi, potvrđeno, potvrđen, prijavljeno, zaprimljeno, otvoreno, otvoren, praćenje, promatramo, monitoring, privremeno rješenje, ublaženo, provjeravamo, ispitujemo, u popravku, otklonjen, popravljen, popravljena, riješeni, uspostavljeno, zatvoreno, zatvoren, okončano, završeno, završena, završen, završilo, dovršeno, oporavljeno, počinje, počelo, započeto, započeti, krenulo, traje, u tijeku, odgoda, pomaknuto, novi termin, najava, najavljeno, predstojeće, nadolazeće, identificirano, identificiran

## Povratak problema: čime počinje naslov novosti kad se zatvoreni incident vrati. Riječi iz `before` i `after` stoje uz loše
## stanje („opet ne radi”), riječi iz `not` pred riječima kraja („nije riješeno”). Riječi iz `filler` i nazivi usluga na početku
## naslova se preskaču („Web ne radi”).
words-relapse = povratak problema, problem se vratio, problem se ponovio, problem se ponavlja, problemi su se vratili, problemi se ponavljaju, poteškoće su se vratile, greška se vratila, greška se ponavlja, greške su se vratile, kvar se vratio, kvar se ponovio, prekid se ponovio, ponavlja se, ponovilo se, ponovio se, ponovni prekid, ponovni kvar, ponovni problemi, ponovno problemi, ponovo problemi, opet problemi, opet problem, opet greške, ponovno greške, opet prekid, ponovno prekid, ponovo prekid, novi prekid, novi kvar, novi ispad, drugi prekid, još jedan prekid, isti problem, ista greška, iste greške, isti kvar, opet se srušio, opet se srušila, ponovno se srušio, ponovno se srušila, opet pao, opet pala, opet palo, ponovno otvoreno, ponovo otvoreno, ponovno otvaramo, ne radi, ne rade, ne odgovara, ne odgovaraju, prestao raditi, prestala raditi, prestalo raditi, prestali raditi, više ne radi, više ne rade, neriješeno
words-relapse-before = opet, ponovno, ponovo, iznova, još, još uvijek, i dalje, nanovo
words-relapse-after = opet, ponovno, ponovo, iznova, drugi put
words-relapse-not = ne, nije, nisu, još ne, još nije, još nisu, još uvijek nije, još uvijek nisu, i dalje nije, i dalje nisu, ipak nije, ipak nisu, više ne, više nije, nije potpuno, nije u potpunosti
words-relapse-filler = je, su, se, to, sada, sad, trenutačno, trenutno, nažalost, nažalost je, novost, obavijest, ažuriranje, usluga, usluge, web, stranica, stranice, server, poslužitelj, sustav, sve, a
words-relapse-also = također, i, potpuno, potpun, u potpunosti

words-severity-none = nikakav, nikakva, bez utjecaja, bez posljedica, obavijest
words-severity-minor = manji, manja, mali, mala, nizak, niska, blag, blaga
words-severity-major = ozbiljan, ozbiljna, veći, veća, velik, veliki, velika, visok, visoka, značajan, značajna
words-severity-critical = kritičan, kritični, kritična, potpun, potpuni, potpuna

# Odjeljak čiji naslov sadrži neku od ovih riječi crta se kao vremenski slijed.
words-timeline = tijek događaja, vremenski slijed, slijed događaja, vremenska crta, vremenska lenta, kronologija, kronološki
words-mark-detected = primijećeno, otkriveno, uočeno
words-mark-announced = objavljeno, najavljeno, prijavljeno

words-about = oko, otprilike, približno, cca, cirka
words-at = u, ujutro u, navečer u
words-day-filler = na, dana, tek, već
words-day-next = sutradan, idući dan, idućeg dana, sljedeći dan, sljedećeg dana, narednog dana, dan nakon, sutra
words-day-after-next = dva dana kasnije, dva dana poslije, dva dana nakon, prekosutra, preksutra
words-day-same = isti dan, istog dana, istoga dana, tog dana, toga dana
words-day-before = dan prije, dan ranije, prethodni dan, prethodnog dana, prethodnoga dana, jučer
words-days-later = dan kasnije, dana kasnije, dan poslije, dana poslije, dana nakon, dan potom, dana potom
words-day-part = rano, kasno, početak, početkom, sredina, sredinom, kraj, krajem, zora, zoru, zorom, jutro, ujutro, jutra, prijepodne, prije podne, podne, poslijepodne, poslije podne, popodne, večer, navečer, večeri, noć, noću, noći, ponoć, ponoći, tijekom, u, pred, oko

## Stranice

newer = Ima novosti.
reload = Osvježite
local-time = # po vašem vremenu
skip = Prijeđite na sadržaj
preview = Pregled: ove stranice još nisu objavljene.
nav-main = Glavni izbornik
languages = Jezici
not-translated = Još nije prevedeno
nav-years = Godine
history = Povijest
state-days = { $state }: { $days }
period-parts = { $period }: { $parts }.
last-weeks = { $count ->
    [one] Posljednji { $count } tjedan
    [few] Posljednja { $count } tjedna
   *[other] Posljednjih { $count } tjedana
}
service = Usluga
year = Godina
history-of = Povijest: { $year }
ahead = Slijedi
contact = Kontakt
edit = Uredite ovu stranicu
kept-by-hand = Ovu stranicu ažuriramo ručno.
last-change = Zadnja objava: { $when }
follow = Pratite novosti
now = Upravo sada
planned-maintenance = Planirano održavanje
no-maintenance = Nema planiranih održavanja.
notices = Obavijesti
services = Usluge
other-services = Ostale usluge
recent-incidents = Prethodni incidenti
carried-over = Iz ranijeg mjeseca:
no-incident = Ovaj mjesec bez incidenata.
no-incident-yet = Zasad bez incidenata.
no-incident-known = Nema poznatih incidenata ove usluge.
all-history = Cijela povijest
incidents-and-maintenance = Incidenti i održavanja
read-post-mortem = pročitajte analizu
the-incident = incident
announced-on = najavljeno: { $when }
published-on = objavljeno: { $when }
see-now = Pogledajte trenutačno stanje
update = Novost
first-report = Prva objava
announced = Najava
next-update = Sljedeća obavijest do { $when }.
next-update-day = Sljedeća obavijest najkasnije: { $when }
edited = izmijenjeno u { $when }
edited-day = izmijenjeno: { $when }
withdrawn = povučeno u { $when }
withdrawn-day = povučeno: { $when }
ongoing = U tijeku
since-ongoing = traje od { $when }
update-due = Nova obavijest trebala je stići do { $when }.
update-due-day = Nova obavijest trebala je stići: { $when }
earlier-updates = { $count ->
    [one] { $count } ranija objava
    [few] { $count } ranije objave
   *[other] { $count } ranijih objava
}
group-operational = { $count ->
    [1] radi
    [one] svih { $count } radi
    [few] sve { $count } rade
   *[other] svih { $count } radi
}
not-here = Nešto ne radi, a nije navedeno ovdje?
write-to-us = Pišite nam
silent-since = Bez novih obavijesti, zadnja: { $when }
new-plan = Novi termin: { $when }
new-end = Novi završetak: { $when }
false-alarm = lažna uzbuna
was-false-alarm = Lažna uzbuna: { $when }
since = od { $when }
resolved-on = Riješeno: { $when }
resolved-after = Riješeno: { $when } (trajalo { $after })
date-to-come = termin naknadno
fact-start = Početak
fact-end = Završetak
fact-planned-end = Planirani završetak
fact-duration = Trajanje
add-to-calendar = Dodajte u kalendar
plan-first = Planirano
plan-moved = Novi termin
plan-longer = Novi završetak
plan-actual = Stvarni tijek
plan-cancelled = otkazano
period = { $from } – { $to }
period-from = od { $from }
with-zone = { $time }, { $zone }
running-since = Početak rada: { $when }
retired = Ukinuto
retired-on = Ukinuto: { $when }
today = danas
bars-legend = { $count ->
    [one] Posljednji { $count } dan; zadnji stupac je današnji.
    [few] Posljednja { $count } dana; zadnji stupac je današnji.
   *[other] Posljednjih { $count } dana; zadnji stupac je današnji.
}
bars-label = { $count ->
    [one] { $service }, posljednji { $count } dan
    [few] { $service }, posljednja { $count } dana
   *[other] { $service }, posljednjih { $count } dana
}
bars-uptime = { $label }, dostupnost { $uptime }
bars-quiet = { $label }: bez problema
bars-trouble = { $label }: { $days ->
    [one] { $days } dan s incidentom ili održavanjem
    [few] { $days } dana s incidentom ili održavanjem
   *[other] { $days } dana s incidentom ili održavanjem
}
bars-no-data = { $label }; { $words }
no-data = nema podataka
no-data-before = nema podataka prije { $day }
no-data-after = nema podataka nakon { $day }
so-far = dosad { $length }
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = od { $from } do { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } od { $from } do { $to }
span-part-days = { $state } od { $from } do { $to }
span-part-open = { $state } od { $from }
span-part-open-days = { $state } od { $from }
mark-detected = primijećeno
mark-announced = objavljeno
mark-resolved = riješeno
mark-updated = dopunjeno
figure-total = Ukupno
figure-degraded = Otežan rad
figure-partial = Djelomičan prekid rada
figure-outage = Prekid rada
figure-detect = Vrijeme do otkrivanja
figure-announce = Vrijeme do objave
figure-resolve = Vrijeme do rješenja
figure-incidents = Incidenti
out-on-days = { $count ->
    [one] { $count } dan s prekidom
    [few] { $count } dana s prekidom
   *[other] { $count } dana s prekidom
}
figure-uptime = { $count ->
    [one] Dostupnost, { $count } dan
    [few] Dostupnost, { $count } dana
   *[other] Dostupnost, { $count } dana
}
figure-outages = Nedostupnost
figure-longest = Najdulji prekid
figure-mean-detect = Prosječno vrijeme do otkrivanja
figure-mean-announce = Prosječno vrijeme do objave
figure-mean-resolve = Prosječno vrijeme do rješenja
figure-mean-resolve-year = Prosječno vrijeme do rješenja, posljednjih 12 mjeseci
figure-since = { $figure } ({ $month } – danas)
uptime-rule = { $count ->
    [one] Dostupnost za { $count } dan, zaokružena nadolje. Prekid rada računa se u cijelosti, djelomičan prekid s tri desetine; otežan rad i održavanje ne računaju se.
    [few] Dostupnost za { $count } dana, zaokružena nadolje. Prekid rada računa se u cijelosti, djelomičan prekid s tri desetine; otežan rad i održavanje ne računaju se.
   *[other] Dostupnost za { $count } dana, zaokružena nadolje. Prekid rada računa se u cijelosti, djelomičan prekid s tri desetine; otežan rad i održavanje ne računaju se.
}
days-told = Pojedinosti po danima
by-month = Po mjesecima
earlier-months = Raniji mjeseci
incidents-count = { $count ->
    [one] { $count } incident
    [few] { $count } incidenta
   *[other] { $count } incidenata
}
feed-of = Kanal: { $service }
calendar-of = Kalendar održavanja: { $service }
promises = Zadaci
promises-text = Zadaci iz analiza incidenata: obavljeno { $kept } od { $count }.
promises-kept = obavljeno { $kept } od { $count }
promises-open = Za obaviti
promises-done = Obavljeno
no-promise = Zasad nema zadataka.
nav-post-mortems = Ostale analize
post-mortem-before = Prethodna analiza:
post-mortem-after = Sljedeća analiza:
near-incidents = { $count ->
    [1] Ostali incidenti ove usluge
    [one] Ostali incidenti ovih usluga
    [few] Ostali incidenti ovih usluga
   *[other] Ostali incidenti ovih usluga
}
search = Pretražite povijest
search-found = Rezultati: #
search-none = Nema rezultata.
year-record = { $year } u brojkama
label-post-mortem = Analiza incidenta
label-notice = Obavijest
label-incident = Incident
label-maintenance = Održavanje
not-found = Ova stranica ne postoji
not-found-text = Možda joj se promijenila adresa. Trenutačno stanje i povijest nalaze se ovdje:
moved = Ova stranica je preseljena:
feed = Atom kanal

outage-silent = { $service } ne odgovara
outage-elsewhere = Problem je na našoj strani. Obavijesti su na stranici stanja:
outage-more = Sve pojedinosti na stranici stanja
outage-again = Ako ste otvorili baš tu uslugu ({ $service }), ova se stranica osvježava sama. U suprotnom je povremeno osvježite.

statement-all = { $count ->
    [0] Sve radi
    [1] { $names } radi
    [one] Sve usluge rade
    [few] Sve usluge rade
   *[other] Sve usluge rade
}
statement-first = { $names }: { $state }
statement-also = { $names }: { $state }
statement-join = { $statement }; { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Sve usluge
others = { $count ->
    [one] još { $count } usluga
    [few] još { $count } usluge
   *[other] još { $count } usluga
}
statement-until = { $state } do { $when }
statement-until-day = { $state } (do { $when })
statement-overrun = { $state }, dulje od planiranog
statement-rest = { $count ->
    [1] Preostala usluga radi
    [one] Preostala { $count } usluga radi
    [few] Preostale { $count } usluge rade
   *[other] Preostalih { $count } usluga radi
}
statement-sentence = { $sentence }.
statement-watching = Rad je ponovno uspostavljen; pratimo stanje
statement-restored = { $count ->
    [1] { $names } ponovno radi od { $when }; pratimo stanje
    [one] { $names } ponovno rade od { $when }; pratimo stanje
    [few] { $names } ponovno rade od { $when }; pratimo stanje
   *[other] { $names } ponovno rade od { $when }; pratimo stanje
}
statement-unknown = Stanje usluga nije poznato
statement-others-unknown = { $statement }; stanje ostalih usluga nije poznato
statement-unknown-services = { $statement }; stanje nije poznato: { $names }
said-maintenance = na održavanju
said-degraded = radi otežano
said-partial = radi samo djelomično
said-outage = ne radi
plural-maintenance = na održavanju
plural-degraded = rade otežano
plural-partial = rade samo djelomično
plural-outage = ne rade

## Kanali

feed-title-incidents = { $site }: incidenti
feed-title-maintenance = { $site }: održavanja
feed-title-post-mortems = { $site }: analize incidenata
feed-title-history = { $site }: incidenti i održavanja
feed-title-service = { $service } – { $site }
calendar-name = Održavanje: { $site }
calendar-name-service = Održavanje: { $service } – { $site }
feed-planned = Planirano od { $start } do { $end }
feed-planned-on = Planirano za { $when }
feed-planned-from = Planirano od { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Povučeno { $when }
feed-rest = Pročitajte cijeli tekst na stranici
feed-withdrawn-text = Povučeno: { $text }
feed-time = { $time } ({ $zone })

## Analiza koju treba napisati

pm-title = Analiza incidenta: { $title }
pm-one-day = { $day } od { $from } do { $to }
pm-day = { $day }
pm-days = Od { $from } do { $to }
pm-since = Od { $from }
pm-opening = { $when } trajao je incident „[{ $title }]({ $link })”. Zahvaćene usluge: { $services }{ $figures }.
pm-opening-alone = { $when } trajao je incident „[{ $title }]({ $link })”{ $figures }.
pm-total = { "" } (ukupno { $total })
pm-total-of = { "" } (ukupno { $total }, od toga { $parts })
pm-parts = { "" } ({ $parts })
pm-lasted = { $state } { $duration }
pm-previous = Pogledajte i prethodnu analizu: [{ $title }]({ $link }).
pm-symptoms = Simptomi
pm-symptoms-hint = Što su korisnici vidjeli i kako je to isprva izgledalo.
pm-timeline = Tijek događaja
pm-well = Što je prošlo dobro
pm-well-hint = Što je pomoglo i vrijedi zadržati.
pm-less-well = Što je moglo proći bolje
pm-less-well-hint = Što je oduzelo vrijeme ili nedostajalo.
pm-conclusion = Zaključak
pm-promises = Zadaci:
pm-promise = nešto konkretno što se može prekrižiti
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = prve posljedice za korisnike
pm-detected = primjećujemo problem
pm-first-report = incident objavljen
pm-update = objavljena novost
pm-update-status = objavljena novost ({ $status })
pm-resolved = sve ponovno radi

## Naredbe

resolve-text = Sve ponovno radi.
retract-text = Bila je to lažna uzbuna: nijedna usluga nije bila zahvaćena.

## Stranica o tome kako pratiti novosti

subscribe = Pratite novosti
subscribe-intro = Saznajte kad se nešto promijeni, bez posjećivanja ove stranice.
subscribe-feeds = Putem kanala
subscribe-feeds-text = Kanal je adresa koju program provjerava umjesto vas. Svaka objava stiže u njega cijela, i ponovno sa svakom novosti. Većina programa za poštu zna čitati kanale, a postoje i besplatni čitači: kopirajte jednu od ovih adresa u svoj.
subscribe-all = Sve
subscribe-incidents = Samo incidenti
subscribe-maintenance = Održavanja, unaprijed
subscribe-post-mortems = Analize incidenata: što smo naučili
subscribe-mail = E-poštom
subscribe-mail-list-text = Pošaljite poruku koju otvara ova poveznica i potvrdite odgovor. U svakoj poruci s popisa piše kako se odjaviti.
subscribe-mail-list = Prijava na { $list }
subscribe-mail-form-text = Upišite svoju adresu i potvrdite poruku koju dobijete. U svakoj poruci piše kako se odjaviti.
subscribe-mail-address = Vaša adresa e-pošte
subscribe-mail-send = Prijava
subscribe-mail-feed-text = Ova usluga šalje kanal ove stranice u vaš sandučić:
subscribe-slack = U Slacku
subscribe-slack-text = Upišite ovaj redak u kanal u kojem se objave trebaju pojavljivati. Slackova aplikacija RSS mora biti instalirana.
subscribe-services = Ili pojedina usluga:
subscribe-calendar-of = kalendar održavanja
subscribe-calendar = U vašem kalendaru
subscribe-calendar-text = Planirana održavanja mogu se prikazivati u vašem kalendaru. Ako se termin promijeni, pomiču se, a ako se otkažu, nestaju.
subscribe-calendar-add = Pretplata na kalendar održavanja
subscribe-embed = Na vašoj stranici
subscribe-embed-text = Ovaj redak prikazuje obavijest na vrhu stranice kad nešto ne radi, a inače ništa.
subscribe-badge-text = Ovaj redak prikazuje trenutačno stanje kao malu sliku:
subscribe-programs = Za programe
subscribe-programs-text = Sadržaj ove stranice dostupan je i kao JSON.
subscribe-api = javni API Statuspagea
subscribe-schema = njegova shema
badge-alt = Trenutačno stanje
badge-words = { $label }: { $state }
badge-of = Trenutačno stanje: { $site }

## Objave na drugim kanalima, naredbom `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Incident ponovno otvoren
announce-corrected = Ispravak teksta
announce-withdrawn = Povučeno
announce-moved = Novi termin
announce-reminder = Podsjetnik
announce-notice = Obavijest
announce-post-mortem = Analiza incidenta
announce-next-on = Sljedeća obavijest najkasnije { $when }.
