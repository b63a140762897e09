### „Vigie“ tekstai lietuvių kalba.
###
### Svetainės aplanko failas locales/lt.ftl juos papildo arba pakeičia po vieną.

## Pati kalba

language-name = lietuvių
direction = ltr

## Trukmė, skaičiai

duration-moment = mažiau nei minutė
duration-minutes = { $minutes } min.
duration-hours = { $hours } val.
duration-hours-minutes = { $hours } val. { $minutes } min.
duration-days = { $days } d.
duration-days-hours = { $days } d. { $hours } val.
days = { $count ->
    [one] { $count } diena
    [few] { $count } dienos
   *[other] { $count } dienų
}

percent = { $number } %

## Pavadinimai skaitytojams

state-operational = Veikia
state-maintenance = Techniniai darbai
state-degraded = Veikia su trikdžiais
state-partial = Iš dalies neveikia
state-outage = Neveikia
state-unknown = Nežinoma
state-no-data = Nėra duomenų

state-operational-inline = veikia
state-maintenance-inline = techniniai darbai
state-degraded-inline = veikia su trikdžiais
state-partial-inline = iš dalies neveikia
state-outage-inline = neveikia
state-unknown-inline = nežinoma

status-investigating = Aiškinamės priežastį
status-identified = Priežastis nustatyta
status-monitoring = Stebime
status-resolved = Išspręsta
status-retracted = Klaidingas aliarmas

stage-scheduled = Suplanuota
stage-in-progress = Pradėta
stage-extended = Pratęsta
stage-postponed = Atidėta
stage-completed = Baigta
stage-cancelled = Atšaukta

phase-scheduled = Suplanuota
phase-to-come = Laiką pranešime vėliau
phase-in-progress = Vyksta
phase-overrun = Trunka ilgiau, nei planuota
phase-completed = Baigta
phase-cancelled = Atšaukta

severity-none = Be poveikio
severity-minor = Nedidelis
severity-major = Didelis
severity-critical = Kritinis

## Žodžiai, kuriuos rašo autoriai

words-status-investigating = aiškinamės priežastį, aiškinamės priežastis, aiškinamės, aiškinamasi, aiškinamasi priežastis, ieškome priežasties, ieškoma priežasties, ieškome gedimo, tiriame, tiriama, tyrimas, atliekamas tyrimas, vyksta tyrimas, tiriame priežastį, tiriame priežastis, nagrinėjame, nagrinėjama, analizuojame, analizuojama, analizė, tikriname, tikrinama, diagnostika, dirbame ties tuo, patvirtinta, patvirtintas, užregistruota, pranešta, atvira, atidaryta, atidaryta iš naujo
words-status-identified = priežastis nustatyta, nustatyta priežastis, nustatėme priežastį, priežastį nustatėme, priežastis žinoma, žinoma priežastis, žinome priežastį, priežastis rasta, rasta priežastis, radome priežastį, priežastis aiški, išsiaiškinome priežastį, priežastis išaiškinta, nustatyta, nustatytas, nustatytas gedimas, gedimas nustatytas, gedimas rastas, gedimas lokalizuotas, problema nustatyta, problema rasta, klaida rasta, identifikuota, priežastis identifikuota, taisome, taisoma, tvarkome, tvarkoma, šaliname, šalinama, šaliname gedimą, gedimas šalinamas, sutrikimas šalinamas, šaliname sutrikimą, remontuojame, vyksta taisymas, vyksta remontas, atkuriame veikimą, dirbame ties sprendimu
words-status-monitoring = stebime, stebima, stebėjimas, stebime situaciją, situaciją stebime, situacija stebima, stebime veikimą, stebime būklę, pataisymas įdiegtas, įdiegtas pataisymas, įdiegėme pataisymą, pataisa įdiegta, įdiegta pataisa, pritaikytas pataisymas, pritaikytas sprendimas, sprendimas pritaikytas, sprendimas įdiegtas, laikinas sprendimas, pritaikytas laikinas sprendimas, sušvelninta, palaipsniui atsistato, veikimas palaipsniui atkuriamas
words-status-resolved = išspręsta, išspręstas, išspręstos, išsprendėme, sutrikimas pašalintas, sutrikimas išspręstas, sutrikimai pašalinti, sutrikimas baigėsi, sutrikimo pabaiga, gedimas pašalintas, gedimas sutvarkytas, problema išspręsta, problema pašalinta, problema sutvarkyta, problemos išspręstos, klaida ištaisyta, klaida pašalinta, klaidos ištaisytos, trikdžiai pašalinti, incidentas išspręstas, incidentas uždarytas, incidentas baigtas, sutvarkyta, sutvarkytas, sutvarkėme, ištaisyta, ištaisytas, ištaisėme, pataisyta, pataisytas, sutaisyta, suremontuota, atkurta, atkurtas, atkurtos, paslauga atkurta, paslaugos atkurtos, paslaugos veikimas atkurtas, paslaugų veikimas atkurtas, veikimas atkurtas, veikimas atstatytas, veikla atkurta, atstatyta, atsistatė, vėl veikia, viskas veikia, viskas vėl veikia, viskas gerai, viskas sutvarkyta, viskas tvarkoje, viskas veikia normaliai, vėl veikia normaliai, paslauga vėl veikia, paslaugos vėl veikia, grįžo į normalų režimą, uždaryta, uždarytas
words-status-retracted = klaidingas aliarmas, klaidingas pranešimas, klaidingas pavojaus signalas, klaidingas signalas, melagingas aliarmas, atšauktas pranešimas, pranešimas atšauktas, ne sutrikimas, sutrikimo nebuvo, sutrikimo nėra, nebuvo sutrikimo, gedimo nebuvo

words-stage-scheduled = suplanuota, suplanuoti, planuojama, planuojami, planuojamas, numatyta, numatyti, numatoma, planiniai darbai, planuojami darbai, būsimi, artėja
words-stage-in-progress = pradėta, pradėti, pradėjome, prasidėjo, prasideda, pradedama, pradedame, vyksta, vykdoma, vykdomi, darbai vyksta, darbai vykdomi, darbai prasidėjo, darbai pradėti, vyksta darbai, vykdomi darbai, techniniai darbai prasidėjo, techniniai darbai pradėti, vyksta techniniai darbai
words-stage-extended = pratęsta, pratęsti, pratęsiama, pratęsiame, pratęsimas, darbai pratęsti, darbai pratęsiami, pailginta, trunka ilgiau, truks ilgiau, užtrunka, užtruko, užtruks, užsitęsė, užsitęs, užtrunka ilgiau, ilgiau nei planuota, trunka ilgiau nei planuota, trunka ilgiau nei planavome, užtruko ilgiau nei planuota, ilgiau nei tikėtasi, pabaiga vėluoja
words-stage-postponed = atidėta, atidėti, atidedama, atidedame, atidėjome, atidėjimas, nukelta, nukelti, nukeliama, perkelta, darbai atidėti, darbai nukelti, darbai perkelti, darbai atidedami, naujas laikas, laikas bus patikslintas, laiką pranešime vėliau, data bus patikslinta, nauja data, perplanuota
words-stage-completed = baigta, baigėme, užbaigta, pabaigta, baigėsi, pasibaigė, darbai baigti, darbai užbaigti, darbai pabaigti, darbai atlikti, darbai baigėsi, techniniai darbai baigti, techniniai darbai atlikti
words-stage-cancelled = atšaukta, atšaukiama, atšaukiami, atšaukiame, atšaukimas, neįvyks, nevyks, darbai atšaukti, darbai neįvyks, darbai atšaukiami

words-state-operational = veikia, veikiantis, veikianti, veikia gerai, prieinama, prieinamas, pasiekiama, pasiekiamas, tvarkoje, normalus, online, be sutrikimų
words-state-maintenance = techniniai darbai, vyksta techniniai darbai, priežiūros darbai, priežiūra, techninė priežiūra, profilaktika, profilaktiniai darbai, planinis neveikimas, tvarkymo darbai
words-state-degraded = veikia su trikdžiais, su trikdžiais, trikdžiai, veikia su sutrikimais, su sutrikimais, sutrikęs, sutrikusi, sutrikęs veikimas, sutrikimai, veikia lėtai, lėtai, lėtas, lėta, sulėtėjęs, sulėtėjusi, sulėtėjimas, veikia lėčiau, lėčiau, vėluoja, vėlavimas, stringa, nestabilus, nestabili, nestabiliai, veikia nestabiliai, ribotas, ribota, veikia ribotai, sumažėjęs našumas
words-state-partial = iš dalies neveikia, iš dalies, dalinis neveikimas, dalinis, dalinė, dalinis sutrikimas, dalinis gedimas, veikia iš dalies, veikia tik iš dalies, iš dalies nepasiekiama, iš dalies nepasiekiamas
words-state-outage = neveikia, neveikimas, visiškai neveikia, nepasiekiama, nepasiekiamas, neprieinama, neprieinamas, gedimas, avarija, sugedo, sugedęs, sugedusi, nutrūko, nutrūkęs, neatsako, nulūžo, nulūžęs, dingo ryšys, nėra ryšio, išjungta, išjungtas, offline

## Žodžiai iš `filler` gali stovėti prieš būsenos žodžius („jau ištaisyta“). Žodžiai iš `weak` reiškia būseną tik po laiko:
## kitur tai žodžiai kaip visi kiti („analizė“).
words-status-filler = yra, jau, dabar, viskas, viskas jau, tai, pagaliau, visiškai, pilnai, galutinai, sėkmingai, šiuo metu
words-status-perhaps = gerai, ok, okay, pabaiga, pavyko, geriau, pataisymas, taisymas, sprendimas, atsigavo, veikia, atšaukta, tvarka, pašalinta, veikia normaliai, užbaigta, baigta, pasibaigė, baigėsi
words-status-doubt = išskyrus, bet, tačiau, visgi, vis dėlto, nors, dar, vis dar, tebėra, tebe, kol kas, tuo tarpu, laikinai, iš dalies, dalinai, daugiausia, didžiąja dalimi, didžioji dalis, beveik, praktiškai, kone, iš esmės, tikimės, tikriausiai, turbūt, galbūt, gal, matyt, atrodo, panašu, turėtų, tik, vien, kai kur, kai kas, kai kam, kai kuriems, kai kurie, kai kurios, kai kuriose, daliai, dalis, dalies, daugumai, dauguma, ne visiems, ne visur, ne viskas, ne visi, ne visos, ne visai, ne iki galo, ne pilnai, dar ne, dar nėra, vis dar nėra, neveikia, neatsako, negali, negalima, nepavyksta, nepašalinta, neišspręsta, neištaisyta, nesutvarkyta, neatkurta, galimi, pasitaiko, retkarčiais, su trikdžiais, su klaidomis, lieka
words-status-not = ne, nėra, dar ne, dar, nebe
words-status-no = ne, deja, deja ne, deja dar ne
words-status-weak = analizė, tyrimas, diagnostika, patvirtinta, patvirtintas, užregistruota, pranešta, atvira, atidaryta, tikriname, tikrinama, stebėjimas, laikinas sprendimas, sušvelninta, nustatyta, nustatytas, tvarkome, tvarkoma, išspręstos, atkurtas, atkurtos, atstatyta, pataisytas, ištaisytas, sutvarkytas, uždaryta, uždarytas, užbaigta, baigta, pabaigta, pasibaigė, baigėsi, pradėta, pradėti, prasidėjo, prasideda, vyksta, vykdoma, vykdomi, pratęsimas, pailginta, užtrunka, atidėjimas, nukelta, perkelta, naujas laikas, nauja data, numatyta, numatoma, artėja, būsimi

## Pasikartojimas: kuo prasideda atnaujinimo antraštė, kai uždarytas sutrikimas grįžta. Žodžiai iš `before` ir `after` stovi prie
## blogos būsenos („vėl neveikia“), žodžiai iš `not` – prieš pabaigos žodžius („dar ne išspręsta“). Žodžiai iš `filler` ir
## paslaugų pavadinimai antraštės pradžioje praleidžiami („Svetainė neveikia“).
words-relapse = pasikartojo, kartojasi, vėl kartojasi, pasikartojimas, sutrikimas pasikartojo, sutrikimas kartojasi, sutrikimas grįžo, sutrikimas vėl, gedimas pasikartojo, gedimas kartojasi, gedimas vėl, problema pasikartojo, problema kartojasi, problema grįžo, problema sugrįžo, problema vėl, problemos grįžo, problemos kartojasi, klaida pasikartojo, klaida kartojasi, klaidos grįžo, klaidos kartojasi, vėl sutrikimas, vėl sutrikimai, vėl sutriko, vėl problema, vėl problemos, vėl klaidos, vėl gedimas, vėl sugedo, vėl nulūžo, vėl nutrūko, vėl dingo, vėl krito, naujas sutrikimas, naujas gedimas, dar vienas sutrikimas, dar vienas gedimas, antras sutrikimas, kitas sutrikimas, ta pati problema, ta pati klaida, tos pačios klaidos, tas pats sutrikimas, tas pats gedimas, atidaryta iš naujo, vėl atidaryta, neveikia, neatsako, nustojo veikti, nebeveikia, vėl nebeveikia, nebeatsako, neišspręsta, nepašalinta, neištaisyta, nesutvarkyta
words-relapse-before = vėl, vis dar, dar, dar kartą, tebėra, ir toliau, pakartotinai, iš naujo
words-relapse-after = vėl, vėl iš naujo, iš naujo, dar kartą, pakartotinai
words-relapse-not = ne, nėra, nebėra, dar ne, dar nėra, vis dar ne, vis dar nėra, deja ne, ne visai, ne iki galo, ne pilnai
words-relapse-filler = yra, tai, dabar, šiuo metu, jau, deja, gaila, atnaujinimas, atnaujinta, paslauga, paslaugos, svetainė, puslapis, serveris, sistema, viskas, o
words-relapse-also = taip pat, irgi, visiškas, visiškai, ir

words-severity-none = jokio, joks, jokia, be poveikio, informacija
words-severity-minor = nedidelis, nedidelė, mažas, maža, žemas, žema, lengvas, lengva, nežymus, nežymi
words-severity-major = didelis, didelė, rimtas, rimta, reikšmingas, reikšminga, aukštas, aukšta, sunkus, sunki
words-severity-critical = kritinis, kritinė, kritiškas, kritiška, visiškas, visiška

# Skyrius, kurio antraštėje yra vienas iš šių žodžių, vaizduojamas kaip laiko juosta.
words-timeline = įvykių eiga, eiga, laiko juosta, laiko linija, chronologija, chronologinis, chronologinė
words-mark-detected = pastebėta, pastebėtas, aptikta, aptiktas
words-mark-announced = paskelbta, paskelbtas, pranešta

words-about = apie, maždaug, apytiksliai, apytikriai, maždaug apie
words-at = val, ties, lygiai
words-day-filler = jau, tik, tą
words-day-next = kitą dieną, kitą rytą, sekančią dieną, rytojaus dieną, kitos dienos, rytoj
words-day-after-next = poryt, po dviejų dienų, dar kitą dieną, už dviejų dienų, dviem dienomis vėliau
words-day-same = tą pačią dieną, tos pačios dienos, tądien
words-day-before = dieną prieš, diena prieš, dieną anksčiau, diena anksčiau, ankstesnę dieną, išvakarėse, iš vakaro, vakar
words-days-later = dieną vėliau, diena vėliau, dienas vėliau, dienos vėliau, dienų vėliau, dienomis vėliau, dieną po to, dienų po to
words-day-part = anksti, vėlai, ankstų, vėlų, pradžia, pradžioje, pabaiga, pabaigoje, vidury, viduryje, rytas, rytą, ryto, ryte, priešpiet, prieš pietus, vidurdienis, vidurdienį, pietūs, per pietus, popietė, popietę, po pietų, vakaras, vakarą, vakare, vakaro, naktis, naktį, nakties, vidurnaktis, vidurnaktį

## Puslapiai

newer = Yra naujos informacijos.
reload = Įkelti iš naujo
local-time = # jūsų laiku
skip = Pereiti prie turinio
preview = Peržiūra: šie puslapiai dar nepaskelbti.
nav-main = Pagrindinis meniu
languages = Kalbos
not-translated = Dar neišversta
nav-years = Metai
history = Istorija
state-days = { $state }: { $days }
period-parts = { $period }: { $parts }.
last-weeks = { $count ->
    [one] Paskutinė { $count } savaitė
    [few] Paskutinės { $count } savaitės
   *[other] Paskutinės { $count } savaičių
}
service = Paslauga
year = Metai
history-of = { $year } m. istorija
ahead = Artimiausiu metu
contact = Kontaktai
edit = Redaguoti šį puslapį
kept-by-hand = Šis puslapis atnaujinamas rankiniu būdu.
last-change = Paskutinis pranešimas: { $when }
follow = Prenumeruoti
now = Dabar
planned-maintenance = Planuojami techniniai darbai
no-maintenance = Techninių darbų neplanuojama.
notices = Skelbimai
services = Paslaugos
other-services = Kitos paslaugos
recent-incidents = Ankstesni sutrikimai
carried-over = Iš ankstesnių mėnesių:
no-incident = Šį mėnesį sutrikimų nebuvo.
no-incident-yet = Kol kas sutrikimų nebuvo.
no-incident-known = Žinomų šios paslaugos sutrikimų nėra.
all-history = Visa istorija
incidents-and-maintenance = Sutrikimai ir techniniai darbai
read-post-mortem = skaityti analizę
the-incident = sutrikimas
announced-on = paskelbta: { $when }
published-on = paskelbta: { $when }
see-now = Dabartinė būsena
update = Atnaujinimas
first-report = Pirmas pranešimas
announced = Skelbimas
next-update = Kita informacija iki { $when }.
next-update-day = Kita informacija ne vėliau kaip: { $when }
edited = pakeista { $when }
edited-day = pakeista: { $when }
withdrawn = pranešimas atšauktas { $when }
withdrawn-day = pranešimas atšauktas: { $when }
ongoing = Tęsiasi
since-ongoing = tęsiasi nuo { $when }
update-due = Informacija turėjo būti paskelbta iki { $when }.
update-due-day = Informacija turėjo būti paskelbta: { $when }
earlier-updates = { $count ->
    [one] { $count } ankstesnis pranešimas
    [few] { $count } ankstesni pranešimai
   *[other] { $count } ankstesnių pranešimų
}
group-operational = { $count ->
    [1] veikia
    [one] visos { $count } veikia
    [few] visos { $count } veikia
   *[other] visos { $count } veikia
}
not-here = Kažkas neveikia, o čia to nėra?
write-to-us = Parašykite mums
silent-since = Naujų pranešimų nėra, paskutinis: { $when }
new-plan = Naujas laikas: { $when }
new-end = Nauja pabaiga: { $when }
false-alarm = klaidingas aliarmas
was-false-alarm = Klaidingas aliarmas: { $when }
since = nuo { $when }
resolved-on = Išspręsta: { $when }
resolved-after = Išspręsta: { $when } (truko { $after })
date-to-come = laiką pranešime vėliau
fact-start = Pradžia
fact-end = Pabaiga
fact-planned-end = Planuojama pabaiga
fact-duration = Trukmė
add-to-calendar = Įtraukti į kalendorių
plan-first = Planas
plan-moved = Naujas laikas
plan-longer = Nauja pabaiga
plan-actual = Iš tikrųjų
plan-cancelled = atšaukta
period = { $from } – { $to }
period-from = nuo { $from }
with-zone = { $time }, { $zone }
running-since = Veikimo pradžia: { $when }
retired = Nebeteikiama
retired-on = Nebeteikiama nuo: { $when }
today = šiandien
bars-legend = { $count ->
    [one] Paskutinė { $count } diena; paskutinis stulpelis – šiandien.
    [few] Paskutinės { $count } dienos; paskutinis stulpelis – šiandien.
   *[other] Paskutinės { $count } dienų; paskutinis stulpelis – šiandien.
}
bars-label = { $count ->
    [one] { $service }, paskutinė { $count } diena
    [few] { $service }, paskutinės { $count } dienos
   *[other] { $service }, paskutinės { $count } dienų
}
bars-uptime = { $label }, pasiekiamumas { $uptime }
bars-quiet = { $label }: sutrikimų nebuvo
bars-trouble = { $label }: { $days ->
    [one] { $days } diena su sutrikimais arba techniniais darbais
    [few] { $days } dienos su sutrikimais arba techniniais darbais
   *[other] { $days } dienų su sutrikimais arba techniniais darbais
}
bars-no-data = { $label }; { $words }
no-data = nėra duomenų
no-data-before = iki { $day } duomenų nėra
no-data-after = po { $day } duomenų nėra
so-far = kol kas { $length }
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = nuo { $from } iki { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } nuo { $from } iki { $to }
span-part-days = { $state } nuo { $from } iki { $to }
span-part-open = { $state } nuo { $from }
span-part-open-days = { $state } nuo { $from }
mark-detected = pastebėta
mark-announced = paskelbta
mark-resolved = išspręsta
mark-updated = atnaujinta
figure-total = Iš viso
figure-degraded = Veikė su trikdžiais
figure-partial = Iš dalies neveikė
figure-outage = Neveikė
figure-detect = Laikas iki pastebėjimo
figure-announce = Laikas iki paskelbimo
figure-resolve = Laikas iki išsprendimo
figure-incidents = Sutrikimai
out-on-days = { $count ->
    [one] neveikė { $count } dieną
    [few] neveikė { $count } dienas
   *[other] neveikė { $count } dienų
}
figure-uptime = { $count ->
    [one] Pasiekiamumas, { $count } diena
    [few] Pasiekiamumas, { $count } dienos
   *[other] Pasiekiamumas, { $count } dienų
}
figure-outages = Neveikimo laikas
figure-longest = Ilgiausias neveikimas
figure-mean-detect = Vidutinis laikas iki pastebėjimo
figure-mean-announce = Vidutinis laikas iki paskelbimo
figure-mean-resolve = Vidutinis laikas iki išsprendimo
figure-mean-resolve-year = Vidutinis laikas iki išsprendimo, paskutiniai 12 mėnesių
figure-since = { $figure } ({ $month } – dabar)
uptime-rule = { $count ->
    [one] Pasiekiamumas per { $count } dieną, suapvalintas žemyn. Neveikimas skaičiuojamas visas, dalinis neveikimas – trimis dešimtosiomis; trikdžiai ir techniniai darbai neskaičiuojami.
    [few] Pasiekiamumas per { $count } dienas, suapvalintas žemyn. Neveikimas skaičiuojamas visas, dalinis neveikimas – trimis dešimtosiomis; trikdžiai ir techniniai darbai neskaičiuojami.
   *[other] Pasiekiamumas per { $count } dienų, suapvalintas žemyn. Neveikimas skaičiuojamas visas, dalinis neveikimas – trimis dešimtosiomis; trikdžiai ir techniniai darbai neskaičiuojami.
}
days-told = Išsamiau pagal dienas
by-month = Pagal mėnesius
earlier-months = Ankstesni mėnesiai
incidents-count = { $count ->
    [one] { $count } sutrikimas
    [few] { $count } sutrikimai
   *[other] { $count } sutrikimų
}
feed-of = Kanalas: { $service }
calendar-of = Techninių darbų kalendorius: { $service }
promises = Užduotys
promises-text = Užduotys iš sutrikimų analizių: atlikta { $kept } iš { $count }.
promises-kept = atlikta { $kept } iš { $count }
promises-open = Dar reikia atlikti
promises-done = Atlikta
no-promise = Užduočių dar nėra.
nav-post-mortems = Kitos analizės
post-mortem-before = Ankstesnė analizė:
post-mortem-after = Vėlesnė analizė:
near-incidents = { $count ->
    [1] Kiti šios paslaugos sutrikimai
    [one] Kiti šių paslaugų sutrikimai
    [few] Kiti šių paslaugų sutrikimai
   *[other] Kiti šių paslaugų sutrikimai
}
search = Ieškoti istorijoje
search-found = Rezultatai: #
search-none = Nieko nerasta.
year-record = { $year } metai skaičiais
label-post-mortem = Sutrikimo analizė
label-notice = Skelbimas
label-incident = Sutrikimas
label-maintenance = Techniniai darbai
not-found = Tokio puslapio nėra
not-found-text = Galbūt pasikeitė jo adresas. Dabartinė būsena ir istorija yra čia:
moved = Šis puslapis perkeltas:
feed = Atom kanalas

outage-silent = { $service } neatsako
outage-elsewhere = Sutrikimas mūsų pusėje. Naujausia informacija – būsenos puslapyje:
outage-more = Visa informacija būsenos puslapyje
outage-again = Jei atvėrėte būtent šią paslaugą ({ $service }), puslapis įsikels iš naujo pats. Jei ne, kartkartėmis įkelkite jį iš naujo.

statement-all = { $count ->
    [0] Viskas veikia
    [1] { $names } veikia
    [one] Visos paslaugos veikia
    [few] Visos paslaugos veikia
   *[other] Visos paslaugos veikia
}
statement-first = { $names }: { $state }
statement-also = { $names }: { $state }
statement-join = { $statement }; { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Visos paslaugos
others = { $count ->
    [one] dar { $count } paslauga
    [few] dar { $count } paslaugos
   *[other] dar { $count } paslaugų
}
statement-until = { $state } iki { $when }
statement-until-day = { $state } iki { $when }
statement-overrun = { $state }, ilgiau, nei planuota
statement-rest = { $count ->
    [1] Kita paslauga veikia
    [one] Kita { $count } paslauga veikia
    [few] Kitos { $count } paslaugos veikia
   *[other] Kitos { $count } paslaugų veikia
}
statement-sentence = { $sentence }.
statement-watching = Veikimas atkurtas, situaciją stebime
statement-restored = { $names } vėl veikia nuo { $when }, situaciją stebime
statement-unknown = Paslaugų būsena nežinoma
statement-others-unknown = { $statement }; kitų paslaugų būsena nežinoma
statement-unknown-services = { $statement }; būsena nežinoma: { $names }
said-maintenance = vyksta techniniai darbai
said-degraded = veikia lėtai arba su klaidomis
said-partial = iš dalies neveikia
said-outage = neveikia
plural-maintenance = vyksta techniniai darbai
plural-degraded = veikia lėtai arba su klaidomis
plural-partial = iš dalies neveikia
plural-outage = neveikia

## Kanalai

feed-title-incidents = { $site }: sutrikimai
feed-title-maintenance = { $site }: techniniai darbai
feed-title-post-mortems = { $site }: sutrikimų analizės
feed-title-history = { $site }: sutrikimai ir techniniai darbai
feed-title-service = { $service } – { $site }
calendar-name = Techniniai darbai: { $site }
calendar-name-service = Techniniai darbai: { $service } – { $site }
feed-planned = Suplanuota nuo { $start } iki { $end }
feed-planned-on = Suplanuota: { $when }
feed-planned-from = Suplanuota nuo { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Pranešimas atšauktas { $when }
feed-rest = Visas tekstas – puslapyje
feed-withdrawn-text = Pranešimas atšauktas: { $text }
feed-time = { $time } ({ $zone })

## Rašoma sutrikimo analizė

pm-title = Sutrikimo analizė: { $title }
pm-one-day = { $day } nuo { $from } iki { $to }
pm-day = { $day }
pm-days = Nuo { $from } iki { $to }
pm-since = Nuo { $from }
pm-opening = { $when } buvo sutrikimas „[{ $title }]({ $link })“. Paveiktos paslaugos: { $services }{ $figures }.
pm-opening-alone = { $when } buvo sutrikimas „[{ $title }]({ $link })“{ $figures }.
pm-total = { "" } (iš viso { $total })
pm-total-of = { "" } (iš viso { $total }, iš to { $parts })
pm-parts = { "" } ({ $parts })
pm-lasted = { $state }: { $duration }
pm-previous = Žr. ir ankstesnę analizę: [{ $title }]({ $link }).
pm-symptoms = Požymiai
pm-symptoms-hint = Ką matė naudotojai ir kaip tai atrodė iš pradžių.
pm-timeline = Įvykių eiga
pm-well = Kas pavyko
pm-well-hint = Kas padėjo ir ką verta išlaikyti.
pm-less-well = Kas galėjo pavykti geriau
pm-less-well-hint = Kas atėmė laiko arba ko trūko.
pm-conclusion = Išvados
pm-promises = Užduotys:
pm-promise = kažkas konkretaus, ką galima pažymėti kaip atlikta
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = naudotojai pirmą kartą pajunta sutrikimą
pm-detected = pastebime sutrikimą
pm-first-report = apie sutrikimą pranešta
pm-update = pranešimas atnaujintas
pm-update-status = pranešimas atnaujintas ({ $status })
pm-resolved = viskas vėl veikia

## Komandos

resolve-text = Viskas vėl veikia.
retract-text = Tai buvo klaidingas aliarmas: nė viena paslauga nebuvo paveikta.

## Puslapis apie tai, kaip sekti svetainę

subscribe = Prenumeruoti
subscribe-intro = Sužinokite apie pokyčius, nesilankydami šiame puslapyje.
subscribe-feeds = Kanalu
subscribe-feeds-text = Kanalas – tai adresas, kurį už jus tikrina programa. Kiekvienas pranešimas į jį ateina visas, o po kiekvieno atnaujinimo – dar kartą. Dauguma pašto programų moka skaityti kanalus, yra ir nemokamų skaityklių: nukopijuokite į savąją vieną iš šių adresų.
subscribe-all = Viskas
subscribe-incidents = Tik sutrikimai
subscribe-maintenance = Techniniai darbai, iš anksto
subscribe-post-mortems = Sutrikimų analizės: ko išmokome
subscribe-mail = El. paštu
subscribe-mail-list-text = Išsiųskite laišką, kurį atveria ši nuoroda, ir patvirtinkite atsakymą. Kiekviename sąrašo laiške parašyta, kaip atsisakyti prenumeratos.
subscribe-mail-list = Prenumeruoti: { $list }
subscribe-mail-form-text = Įrašykite savo adresą ir patvirtinkite gautą laišką. Kiekviename laiške parašyta, kaip atsisakyti prenumeratos.
subscribe-mail-address = Jūsų el. pašto adresas
subscribe-mail-send = Prenumeruoti
subscribe-mail-feed-text = Ši paslauga siunčia puslapio kanalą į jūsų pašto dėžutę:
subscribe-slack = „Slack“ programoje
subscribe-slack-text = Įrašykite šią eilutę kanale, kuriame turi pasirodyti pranešimai. Turi būti įdiegta „Slack“ RSS programėlė.
subscribe-services = Arba viena paslauga:
subscribe-calendar-of = techninių darbų kalendorius
subscribe-calendar = Jūsų kalendoriuje
subscribe-calendar-text = Planuojami techniniai darbai gali būti rodomi jūsų kalendoriuje. Pasikeitus laikui jie perkeliami, o atšaukti dingsta.
subscribe-calendar-add = Prenumeruoti techninių darbų kalendorių
subscribe-embed = Jūsų svetainėje
subscribe-embed-text = Ši eilutė rodo juostą puslapio viršuje, kai kas nors neveikia, o šiaip nerodo nieko.
subscribe-badge-text = Ši eilutė rodo dabartinę būseną mažu paveikslėliu:
subscribe-programs = Programoms
subscribe-programs-text = Šio puslapio turinį galima gauti ir JSON formatu.
subscribe-api = viešoji „Statuspage“ API
subscribe-schema = jos schema
badge-alt = Dabartinė būsena
badge-words = { $label }: { $state }
badge-of = Dabartinė būsena: { $site }

## Skelbimai kituose kanaluose, komanda `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Sutrikimas atidarytas iš naujo
announce-corrected = Pranešimas pataisytas
announce-withdrawn = Atšauktas pranešimas
announce-moved = Naujas laikas
announce-reminder = Priminimas
announce-notice = Skelbimas
announce-post-mortem = Sutrikimo analizė
announce-next-on = Kita informacija iki { $when }.
