### Mesajele Vigie în română.
###
### Un fișier locales/ro.ftl în dosarul unui site le completează sau le înlocuiește, unul câte unul.

## Limba însăși

language-name = română
direction = ltr

## Durate, numere

duration-moment = mai puțin de un minut
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-days = { $days ->
    [one] { $days } zi
    [few] { $days } zile
   *[other] { $days } de zile
}
duration-days-hours = { $days ->
    [one] { $days } zi
    [few] { $days } zile
   *[other] { $days } de zile
} { $hours } h
days = { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}

percent = { $number } %

## Nume pentru cititori

state-operational = Funcțional
state-maintenance = În mentenanță
state-degraded = Performanță redusă
state-partial = Întrerupere parțială
state-outage = Indisponibil
state-unknown = Stare necunoscută
state-no-data = Fără date

state-operational-inline = funcțional
state-maintenance-inline = în mentenanță
state-degraded-inline = performanță redusă
state-partial-inline = întrerupere parțială
state-outage-inline = indisponibil
state-unknown-inline = stare necunoscută

status-investigating = În investigare
status-identified = Cauză identificată
status-monitoring = În monitorizare
status-resolved = Rezolvat
status-retracted = Alarmă falsă

stage-scheduled = Programată
stage-in-progress = Începută
stage-extended = Prelungită
stage-postponed = Amânată
stage-completed = Încheiată
stage-cancelled = Anulată

phase-scheduled = Programată
phase-to-come = Dată încă nestabilită
phase-in-progress = În desfășurare
phase-overrun = Durează mai mult decât era prevăzut
phase-completed = Încheiată
phase-cancelled = Anulată

severity-none = Fără impact
severity-minor = Minor
severity-major = Major
severity-critical = Critic

## Cuvinte pe care le scriu autorii

words-status-investigating = în investigare, investigăm, se investighează, investigare, investigație, investigație în curs, investigații în curs, în curs de investigare, în analiză, analizăm, se analizează, analiză în curs, în curs de analiză, în curs, verificăm, se verifică, în verificare, căutăm cauza, se caută cauza, confirmat, confirmată, raportat, raportată, semnalat, semnalată, deschis, deschisă, redeschis, redeschisă
words-status-identified = cauză identificată, identificat, identificată, identificate, cauza identificată, cauza a fost identificată, am identificat cauza, cauză găsită, cauza găsită, am găsit cauza, cauză cunoscută, problemă identificată, problema identificată, problema a fost identificată, am identificat problema, defecțiune identificată, defect identificat, în remediere, remediere în curs, în curs de remediere, se remediază, remediem, în curs de rezolvare, se lucrează la remediere, lucrăm la remediere, se repară, reparăm, reparație în curs
words-status-monitoring = în monitorizare, monitorizăm, monitorizare, se monitorizează, sub monitorizare, sub observație, în observație, urmărim, urmărim situația, supraveghem, sub supraveghere, remediere aplicată, soluție aplicată, corecție aplicată, soluție implementată, remediu aplicat, atenuat, atenuată, ameliorat, își revine, în curs de revenire
words-status-resolved = rezolvat, rezolvată, rezolvate, rezolvați, remediat, remediată, remediate, reparat, reparată, reparate, restabilit, restabilită, restabilite, restaurat, restaurată, repus în funcțiune, repusă în funcțiune, soluționat, soluționată, corectat, corectată, închis, închisă, încheiat, încheiată, terminat, terminată, finalizat, finalizată, problemă rezolvată, problema rezolvată, problema a fost rezolvată, problemă remediată, problema a fost remediată, incident rezolvat, incidentul a fost rezolvat, incident închis, incident încheiat, defecțiune remediată, serviciu restabilit, serviciul a fost restabilit, servicii restabilite, serviciile au fost restabilite, sfârșitul incidentului, revenire la normal, a revenit la normal, totul a revenit la normal, totul funcționează, totul funcționează din nou, totul funcționează normal, funcționează din nou, funcționează normal din nou
words-status-retracted = alarmă falsă, falsă alarmă, fals pozitiv, retras, retrasă, infirmat, infirmată, nu este un incident, nu e un incident, nu a fost un incident, fără incident, niciun incident

words-stage-scheduled = programată, programat, planificată, planificat, prevăzută, prevăzut, urmează, în curând, mentenanță programată, mentenanță planificată
words-stage-in-progress = începută, început, a început, în desfășurare, în curs, în curs de desfășurare, demarată, demarat, pornită, am început, începe, începutul mentenanței, mentenanță în curs, mentenanță începută, mentenanța a început, lucrări în curs, lucrările au început
words-stage-extended = prelungită, prelungit, extinsă, extins, prelungire, durează mai mult, durează mai mult decât era prevăzut, mai lungă decât era prevăzut, mai mult decât era prevăzut, depășește durata prevăzută
words-stage-postponed = amânată, amânat, decalată, decalat, întârziată, întârziat, mutată, mutat, dată nestabilită, dată de stabilit, la o dată ulterioară, se amână, reprogramată, reprogramat, replanificată, replanificat
words-stage-completed = încheiată, încheiat, finalizată, finalizat, terminată, terminat, completată, efectuată, efectuat, realizată, realizat, executată, executat, făcută, făcut, închisă, închis, rezolvată, rezolvat, s-a încheiat, s-a terminat, mentenanță încheiată, mentenanța s-a încheiat, mentenanță finalizată, mentenanță terminată, sfârșitul mentenanței, lucrări încheiate, lucrări finalizate
words-stage-cancelled = anulată, anulat, abandonată, abandonat, renunțat, se anulează, nu mai are loc

words-state-operational = funcțional, funcțională, funcționali, funcționale, operațional, operațională, operaționale, funcționează, funcționează normal, merge, disponibil, disponibilă, disponibile, în funcțiune, activ, activă
words-state-maintenance = mentenanță, în mentenanță, întreținere, în întreținere
words-state-degraded = performanță redusă, performanță scăzută, performanță degradată, performanțe reduse, degradat, degradată, degradate, lent, lentă, lente, încetinit, încetinită, încet, merge greu, instabil, instabilă, intermitent, cu întreruperi, funcționează lent, funcționează lent sau cu erori, probleme de performanță
words-state-partial = întrerupere parțială, parțial, parțială, parțial funcțional, parțial funcțională, parțial indisponibil, parțial indisponibilă, funcționează parțial, indisponibilitate parțială
words-state-outage = indisponibil, indisponibilă, indisponibile, nefuncțional, nefuncțională, nefuncționale, nu funcționează, nu merge, nu răspunde, căzut, căzută, a căzut, picat, picată, a picat, oprit, oprită, întrerupt, întreruptă, întrerupere, întrerupere majoră, întrerupere totală, întrerupere completă, inaccesibil, inaccesibilă, scos din funcțiune, în afara funcțiunii, defect, defectă

words-status-filler = este, e, sunt, a fost, au fost, s-a, s-au, acum, deja, totul, totul este, totul e, toate, toate sunt, toate serviciile, am, în sfârșit, complet, în totalitate, definitiv, integral, problema este
words-status-perhaps = bine, totul bine, totul e bine, totul este în regulă, în regulă, e în regulă, ok, gata, și-a revenit, și-au revenit, a revenit, au revenit, merge, merge din nou, sfârșit, sfârșitul, remediere, soluție, anulat, anulată
words-status-doubt = cu excepția, exceptând, în afară de, mai puțin, minus, dar, însă, totuși, deși, încă, tot mai, doar, numai, parțial, în parte, în mare parte, în cea mai mare parte, majoritatea, aproape, practic, probabil, poate, posibil, pare, se pare, credem, sperăm, să sperăm, deocamdată, momentan, pentru moment, pentru unii, pentru unele, pentru majoritatea, provizoriu, temporar, nu tot, nu toate, nu toți, nu pentru toți, nu pentru toate, nu complet, nu în totalitate, nu de tot, nu chiar, nu este, nu e, nu sunt, nu funcționează, nu merge, nu încă, încă nu, continuă, rămâne, rămân, lipsește, lipsesc, mai sunt, mai avem, mai este
words-status-not = nu, încă, nici, aproape
words-status-no = nu, ba nu, nici vorbă, deloc
words-status-weak = investigare, investigație, în curs, în verificare, monitorizare, confirmat, confirmată, raportat, raportată, semnalat, semnalată, deschis, deschisă, închis, închisă, încheiat, încheiată, terminat, terminată, finalizat, finalizată, corectat, corectată, ameliorat, retras, retrasă, completată, efectuată, efectuat, realizată, realizat, executată, executat, făcută, făcut, început, începe, pornită, urmează, în curând, prevăzută, prevăzut, extinsă, extins, întârziată, întârziat, mutată, mutat, abandonată, abandonat, renunțat, revenire la normal, sfârșitul incidentului, fără incident, niciun incident, sfârșitul mentenanței, începutul mentenanței, lucrări în curs

words-relapse = recidivă, reapariție, problema a revenit, problema revine, problema a reapărut, problema reapare, problemă reapărută, problema persistă, problema continuă, din nou problema, din nou probleme, probleme din nou, din nou erori, erori din nou, aceeași problemă, aceleași probleme, aceeași eroare, aceleași erori, o nouă întrerupere, nouă întrerupere, altă întrerupere, o nouă cădere, nouă cădere, un nou incident, alt incident, a căzut iar, a căzut iarăși, a picat iar, s-a oprit din nou, nu funcționează, nu mai funcționează, nu merge, nu mai merge, nu răspunde, nu răspund, nu mai răspunde, nu mai răspund, a încetat să funcționeze, redeschiderea incidentului, redeschidere incident
words-relapse-before = încă, din nou, iar, iarăși, tot, în continuare, încă o dată
words-relapse-after = din nou, iar, iarăși, încă o dată, în continuare
words-relapse-not = nu, încă nu, nu este, nu e, nu sunt, încă nu este, încă nu e, nu încă, nu a fost, nu s-a, nu mai este, nu mai e, nu complet, nu de tot
words-relapse-filler = este, e, sunt, a, au, un, o, acest, această, aceasta, acum, momentan, în prezent, din păcate, actualizare, serviciul, serviciu, site-ul, site, pagina, serverul, server, totul
words-relapse-also = și, de asemenea, total, totală, complet, completă

words-severity-none = fără impact, niciunul, niciuna, nul, nulă, informare
words-severity-minor = minor, minoră, mic, mică, scăzut, scăzută, redus, redusă
words-severity-major = major, majoră, grav, gravă, mare, ridicat, ridicată, important, importantă, serios, serioasă
words-severity-critical = critic, critică, foarte grav, foarte gravă, sever, severă, total, totală

words-timeline = cronologie, cronologia, cronologic, cronologică, desfășurarea evenimentelor, succesiunea evenimentelor, linia timpului
words-mark-detected = detectat, detectată, detectate, descoperit, descoperită
words-mark-announced = anunțat, anunțată, anunțate, publicat, publicată

words-about = pe la, în jurul orei, în jur de, aproximativ, aprox, cam la, circa, către
words-at = la ora, la, ora, orele
words-day-filler = în, pe, din, data de, la, de
words-day-next = a doua zi, ziua următoare, în ziua următoare, ziua a doua
words-day-after-next = a treia zi, două zile mai târziu, după două zile
words-day-same = aceeași zi, în aceeași zi, tot atunci
words-day-before = cu o zi înainte, ziua precedentă, ziua dinainte, în ajun, ajun
words-days-later = zi mai târziu, zile mai târziu, de zile mai târziu, zi după, zile după
words-day-part = devreme, târziu, dimineață, dimineața, prânz, amiază, după-amiază, după-amiaza, seară, seara, noapte, noaptea, începutul, mijlocul, sfârșitul, spre, în, din, de, la, pe

## Pagini

newer = Există noutăți.
local-time = # la ora dvs. locală
reload = Reîncarcă
skip = Salt la conținut
preview = Previzualizare: aceste pagini nu sunt încă publicate.
nav-main = Navigare principală
languages = Limbi
not-translated = Încă netradus
nav-years = Ani
history = Istoric
state-days = { $state } ({ $days })
period-parts = { $period }: { $parts }.
last-weeks = { $count ->
    [one] Ultima săptămână
    [few] Ultimele { $count } săptămâni
   *[other] Ultimele { $count } de săptămâni
}
service = Serviciu
year = An
history-of = Istoric { $year }
ahead = Urmează
contact = Contact
edit = Modifică această pagină
kept-by-hand = Această pagină este actualizată manual.
last-change = Ultimul mesaj: { $when }.
follow = Abonare
now = Acum
planned-maintenance = Mentenanță programată
no-maintenance = Nicio mentenanță programată.
notices = Anunțuri
services = Servicii
other-services = Alte servicii
recent-incidents = Incidente anterioare
carried-over = Dintr-o lună anterioară:
no-incident = Niciun incident în această lună.
no-incident-yet = Niciun incident până acum.
no-incident-known = Niciun incident la acest serviciu.
all-history = Tot istoricul
incidents-and-maintenance = Incidente și mentenanță
read-post-mortem = citiți analiza post-mortem
the-incident = incidentul
announced-on = anunțată { $when }
published-on = publicat { $when }
see-now = Vedeți starea actuală
update = Actualizare
first-report = Primul mesaj
announced = Anunț
next-update = Următoarea actualizare până la ora { $when }.
next-update-day = Următoarea actualizare, cel târziu: { $when }.
edited = modificat la ora { $when }
edited-day = modificat { $when }
withdrawn = retras la ora { $when }
withdrawn-day = retras { $when }
ongoing = În curs
since-ongoing = de la { $when }, în curs
update-due = O actualizare era așteptată până la ora { $when }.
update-due-day = O actualizare era așteptată până { $when }.
earlier-updates = { $count ->
    [one] { $count } mesaj anterior
    [few] { $count } mesaje anterioare
   *[other] { $count } de mesaje anterioare
}
group-operational = { $count ->
    [one] funcțional
    [few] toate cele { $count } funcționale
   *[other] toate cele { $count } funcționale
}
not-here = Aveți o problemă care nu apare aici?
write-to-us = Scrieți-ne
silent-since = Nicio noutate din { $when }.
new-plan = Dată nouă: { $when }.
new-end = Sfârșit nou: { $when }.
false-alarm = alarmă falsă
was-false-alarm = Alarmă falsă: { $when }
since = de la { $when }
resolved-on = Rezolvat { $when }
resolved-after = Rezolvat { $when }, după { $after }
date-to-come = dată încă nestabilită
fact-start = Început
fact-end = Sfârșit
fact-planned-end = Sfârșit prevăzut
fact-duration = Durată
add-to-calendar = Adaugă în calendar
plan-first = Prevăzut
plan-moved = Dată nouă
plan-longer = Sfârșit nou
plan-actual = În realitate
plan-cancelled = anulată
period = { $from } – { $to }
period-from = începând cu { $from }
with-zone = { $time }, { $zone }
running-since = În funcțiune din { $when }
retired = Scos din uz
retired-on = Scos din uz { $when }
today = astăzi
bars-legend = { $count ->
    [one] Ultima zi.
    [few] Ultimele { $count } zile; ultima bară este cea de astăzi.
   *[other] Ultimele { $count } de zile; ultima bară este cea de astăzi.
}
bars-label = { $service }, { $count ->
    [one] ultima zi
    [few] ultimele { $count } zile
   *[other] ultimele { $count } de zile
}
bars-uptime = { $label }, disponibilitate { $uptime }
bars-quiet = { $label }: nicio problemă
bars-trouble = { $label }: { $days ->
    [one] { $days } zi cu incident sau mentenanță
    [few] { $days } zile cu incident sau mentenanță
   *[other] { $days } de zile cu incident sau mentenanță
}
bars-no-data = { $label }; { $words }
no-data = fără date
no-data-before = fără date înainte de { $day }
no-data-after = fără date după { $day }
so-far = { $length } până acum
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = { $from } – { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } de la ora { $from } la ora { $to }
span-part-days = { $state } ({ $from } – { $to })
span-part-open = { $state } de la ora { $from }
span-part-open-days = { $state } (început: { $from })
mark-detected = detectat
mark-announced = anunțat
mark-resolved = rezolvat
mark-updated = actualizat
figure-total = Durată totală
figure-degraded = Performanță redusă
figure-partial = Întrerupere parțială
figure-outage = Indisponibil
figure-detect = Timp până la detectare
figure-announce = Timp până la anunț
figure-resolve = Timp până la rezolvare
figure-incidents = Incidente
out-on-days = { $count ->
    [one] întreruperi în { $count } zi
    [few] întreruperi în { $count } zile
   *[other] întreruperi în { $count } de zile
}
figure-uptime = Disponibilitate, { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}
figure-outages = Timp de indisponibilitate
figure-longest = Cea mai lungă întrerupere
figure-mean-detect = Timp mediu până la detectare
figure-mean-announce = Timp mediu până la anunț
figure-mean-resolve = Timp mediu până la rezolvare
figure-mean-resolve-year = Timp mediu până la rezolvare, ultimele 12 luni
figure-since = { $figure } din { $month }
uptime-rule = Disponibilitate pe { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}, rotunjită în jos. Timpul de indisponibilitate se socotește întreg, o întrerupere parțială pentru trei zecimi; performanța redusă și mentenanța nu se socotesc.
days-told = Detalii pe zile
by-month = Lună de lună
earlier-months = Luni anterioare
incidents-count = { $count ->
    [one] { $count } incident
    [few] { $count } incidente
   *[other] { $count } de incidente
}
feed-of = Flux: { $service }
calendar-of = Calendar de mentenanță: { $service }
promises = Acțiuni
promises-text = Acțiuni stabilite în analizele post-mortem. Făcute: { $kept } din { $count }.
promises-kept = Acțiuni făcute: { $kept } din { $count }
promises-open = De făcut
promises-done = Făcute
no-promise = Încă nicio acțiune.
nav-post-mortems = Alte analize post-mortem
post-mortem-before = Analiza post-mortem anterioară:
post-mortem-after = Analiza post-mortem următoare:
near-incidents = { $count ->
    [one] Alte incidente la acest serviciu
    [few] Alte incidente la aceste servicii
   *[other] Alte incidente la aceste servicii
}
search = Căutare în istoric
search-found = Rezultate: #
search-none = Niciun rezultat.
year-record = { $year } în cifre
label-post-mortem = Post-mortem
label-notice = Anunț
label-incident = Incident
label-maintenance = Mentenanță
not-found = Această pagină nu există
not-found-text = Poate că adresa s-a schimbat. Starea actuală și istoricul sunt aici:
moved = Această pagină și-a schimbat adresa:
feed = Flux Atom

outage-silent = { $service } nu răspunde
outage-elsewhere = Avem o problemă. Noutățile sunt pe pagina de stare:
outage-more = Toate detaliile pe pagina de stare
outage-again = Dacă voiați să deschideți { $service }, această pagină se reîncarcă singură. Dacă nu, reîncărcați-o din când în când.

statement-all = { $count ->
    [0] Totul funcționează normal
    [one] { $names } funcționează normal
    [few] Toate serviciile funcționează normal
   *[other] Toate serviciile funcționează normal
}
statement-first = { $names } { $state }
statement-also = { $names } { $state }
statement-join = { $statement }, { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Toate serviciile
others = { $count ->
    [one] încă unul
    [few] alte { $count }
   *[other] alte { $count }
}
statement-until = { $state } până la ora { $when }
statement-until-day = { $state } până { $when }
statement-overrun = { $state }, mai mult decât era prevăzut
statement-rest = { $count ->
    [one] Celălalt serviciu funcționează
    [few] Celelalte { $count } servicii funcționează
   *[other] Celelalte { $count } de servicii funcționează
}
statement-sentence = { $sentence }.
statement-restored = { $count ->
    [one] { $names } funcționează din nou de la { $when }; monitorizăm în continuare
    [few] { $names } funcționează din nou de la { $when }; monitorizăm în continuare
   *[other] { $names } funcționează din nou de la { $when }; monitorizăm în continuare
}
statement-watching = Serviciul a fost restabilit; monitorizăm în continuare
statement-unknown = Starea serviciilor nu este cunoscută
statement-others-unknown = { $statement }; starea celorlalte servicii nu este cunoscută
statement-unknown-services = { $statement }; stare necunoscută: { $names }
said-maintenance = este în mentenanță
said-degraded = funcționează lent sau cu erori
said-partial = funcționează parțial
said-outage = nu funcționează
plural-maintenance = sunt în mentenanță
plural-degraded = funcționează lent sau cu erori
plural-partial = funcționează parțial
plural-outage = nu funcționează

## Fluxuri

feed-title-incidents = { $site }: incidente
feed-title-maintenance = { $site }: mentenanță
feed-title-post-mortems = { $site }: analize post-mortem
feed-title-history = { $site }: incidente și mentenanță
feed-title-service = { $service } – { $site }
calendar-name = Mentenanță: { $site }
calendar-name-service = Mentenanță: { $service } – { $site }
feed-planned = Prevăzut: { $start } – { $end }
feed-planned-on = Prevăzut: { $when }
feed-planned-from = Prevăzut începând cu { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Retras: { $when }
feed-rest = Citiți tot textul pe pagină
feed-withdrawn-text = Retras: { $text }
feed-time = { $time } ({ $zone })

## O analiză post-mortem de scris

pm-title = Post-mortem: { $title }
pm-one-day = Pe { $day }, între orele { $from } și { $to }
pm-day = Pe { $day }
pm-days = Între { $from } și { $to }
pm-since = Începând cu { $from }
pm-opening = { $when }, incidentul „[{ $title }]({ $link })” a afectat { $services }{ $figures }.
pm-opening-alone = { $when }: incidentul „[{ $title }]({ $link })”{ $figures }.
pm-total = : { $total } în total
pm-total-of = : { $total } în total ({ $parts })
pm-parts = : { $parts }
pm-lasted = { $state } timp de { $duration }
pm-previous = Vedeți și analiza post-mortem anterioară: [{ $title }]({ $link }).
pm-symptoms = Simptome
pm-symptoms-hint = Ce au văzut utilizatorii și ce părea să fie la început.
pm-timeline = Cronologie
pm-well = Ce a mers bine
pm-well-hint = Ce a ajutat și merită păstrat.
pm-less-well = Ce putea să meargă mai bine
pm-less-well-hint = Ce a costat timp sau a lipsit.
pm-conclusion = Concluzie
pm-promises = Acțiuni:
pm-promise = ceva precis, care poate fi bifat
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = utilizatorii încep să fie afectați
pm-detected = observăm problema
pm-first-report = incident anunțat
pm-update = incident actualizat
pm-update-status = incident actualizat ({ $status })
pm-resolved = totul funcționează din nou

## Comenzi

resolve-text = Totul funcționează din nou.
retract-text = A fost o alarmă falsă: niciun serviciu nu a fost afectat.

## Pagina despre cum poate fi urmărit site-ul

subscribe = Abonare
subscribe-intro = Aflați când se schimbă ceva, fără să reveniți pe această pagină.
subscribe-feeds = Printr-un flux
subscribe-feeds-text = Un flux este o adresă pe care un program o verifică în locul dvs. Fiecare mesaj ajunge acolo întreg, și din nou la fiecare actualizare. Cele mai multe programe de e-mail pot citi fluxuri și există cititoare gratuite: copiați una dintre aceste adrese în al dvs.
subscribe-all = Totul
subscribe-incidents = Doar incidentele
subscribe-maintenance = Mentenanța, din timp
subscribe-post-mortems = Analizele post-mortem: ce am învățat
subscribe-mail = Prin e-mail
subscribe-mail-list-text = Trimiteți e-mailul pe care îl deschide acest link și confirmați răspunsul. Fiecare e-mail de pe listă spune cum vă puteți dezabona.
subscribe-mail-list = Abonați-vă la { $list }
subscribe-mail-form-text = Scrieți adresa dvs. și confirmați e-mailul pe care îl primiți. Fiecare e-mail spune cum vă puteți dezabona.
subscribe-mail-address = Adresa dvs. de e-mail
subscribe-mail-send = Abonare
subscribe-mail-feed-text = Acest serviciu trimite un flux al acestei pagini în căsuța dvs.:
subscribe-slack = În Slack
subscribe-slack-text = Scrieți această linie în canalul în care trebuie să apară fiecare mesaj. Aplicația RSS a Slack trebuie să fie instalată.
subscribe-services = Sau un singur serviciu:
subscribe-calendar-of = calendar de mentenanță
subscribe-calendar = În calendarul dvs.
subscribe-calendar-text = Mentenanța programată poate apărea în propriul calendar. Se mută când se schimbă data și dispare când este anulată.
subscribe-calendar-add = Abonați-vă la calendarul de mentenanță
subscribe-embed = Pe propriul site
subscribe-embed-text = Această linie afișează o bandă în partea de sus a unei pagini cât timp ceva nu merge, iar în rest nimic.
subscribe-badge-text = Această linie afișează starea actuală într-o imagine mică:
subscribe-programs = Pentru programe
subscribe-programs-text = Conținutul acestei pagini este disponibil și în JSON.
subscribe-api = API-ul public al Statuspage
subscribe-schema = schema sa
badge-alt = Starea actuală
badge-words = { $label }: { $state }
badge-of = { $site }: starea actuală

## Anunțuri pe alte canale, cu `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Redeschis
announce-corrected = Corectură
announce-withdrawn = Retras
announce-moved = Dată nouă
announce-reminder = Reamintire
announce-notice = Anunț
announce-post-mortem = Post-mortem
announce-next-on = Următoarea actualizare, cel târziu: { $when }.
