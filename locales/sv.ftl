### Vigies svenska texter.
###
### En fil locales/sv.ftl i en webbplats mapp kompletterar eller ersätter dem, en i taget.

## Själva språket

language-name = svenska
direction = ltr

## Tidslängder, tal

duration-moment = mindre än en minut
duration-minutes = { $minutes } min
duration-hours = { $hours } tim
duration-hours-minutes = { $hours } tim { $minutes } min
duration-days = { $days } d
duration-days-hours = { $days } d { $hours } tim
days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagar
}

percent = { $number } %

## Namn för läsarna

state-operational = Fungerar
state-maintenance = Underhåll
state-degraded = Försämrad prestanda
state-partial = Delvis avbrott
state-outage = Avbrott
state-unknown = Okänt
state-no-data = Inga data

state-operational-inline = fungerar
state-maintenance-inline = underhåll
state-degraded-inline = försämrad prestanda
state-partial-inline = delvis avbrott
state-outage-inline = avbrott
state-unknown-inline = okänt

status-investigating = Utreds
status-identified = Orsak identifierad
status-monitoring = Övervakas
status-resolved = Löst
status-retracted = Falskt larm

stage-scheduled = Planerat
stage-in-progress = Påbörjat
stage-extended = Förlängt
stage-postponed = Uppskjutet
stage-completed = Avslutat
stage-cancelled = Inställt

phase-scheduled = Planerat
phase-to-come = Datum meddelas senare
phase-in-progress = Pågår
phase-overrun = Tar längre tid än planerat
phase-completed = Avslutat
phase-cancelled = Inställt

severity-none = Ingen påverkan
severity-minor = Mindre
severity-major = Större
severity-critical = Kritisk

## Ord som författare skriver

words-status-investigating = utreds, undersöks, felsökning pågår, utredning pågår, undersökning pågår, felsökning, felsöks, under utredning, under felsökning, utredning, undersökning, vi utreder, vi undersöker, vi felsöker, vi tittar på det, analyseras, analys pågår, analys, orsaken utreds, orsaken okänd, pågår, pågående, bekräftad, bekräftat, rapporterad, rapporterat, incidenten återöppnad, driftstörningen återöppnad, störningen återöppnad
words-status-identified = orsak identifierad, orsaken identifierad, identifierad, identifierat, orsak hittad, orsaken hittad, orsak funnen, orsaken funnen, orsaken känd, orsaken är känd, felet hittat, felet identifierat, fel identifierat, fel hittat, problemet identifierat, problem identifierat, problemet hittat, felet lokaliserat, åtgärdas, felet åtgärdas, åtgärd pågår, åtgärder pågår, felavhjälpning pågår, felet rättas, rättning pågår, reparation pågår, lagas, repareras, vi arbetar på en lösning, vi jobbar på en lösning
words-status-monitoring = övervakas, övervakning, under övervakning, vi övervakar, bevakas, under bevakning, vi bevakar, under observation, observeras, vi håller koll, åtgärd införd, åtgärd genomförd, rättning införd, rättning utrullad, fix utrullad, fix införd, lindrad, lindrat
words-status-resolved = löst, löst nu, åtgärdat, åtgärdad, åtgärdade, avhjälpt, avhjälpta, felet avhjälpt, felet åtgärdat, felet löst, fel avhjälpt, fel åtgärdat, problemet löst, problemet åtgärdat, problem löst, störningen löst, störningen åtgärdad, störningen avhjälpt, störningen över, driftstörningen löst, driftstörningen åtgärdad, driftstörningen avhjälpt, driftstörningen över, avbrottet löst, avbrottet åtgärdat, avbrottet över, incidenten löst, incident löst, incidenten avslutad, återställt, återställd, tjänsten återställd, tjänsterna återställda, lagat, lagad, fixat, fixad, klart, klar, färdigt, färdig, avslutat, avslutad, stängd, stängt, över, slut på störningen, allt fungerar igen, fungerar igen, funkar igen, allt fungerar som vanligt, fungerar som vanligt, allt är som vanligt, uppe igen, igång igen, åter i drift, i drift igen, tillbaka till det normala, normal drift, normalläge, faran över
words-status-retracted = falskt larm, falskt alarm, falsklarm, fellarm, felaktigt larm, ingen störning, ingen driftstörning, ingen incident, återkallat, återkallad, tillbakadraget

words-stage-scheduled = planerat, planerad, planeras, planlagt, aviserat, aviserad, inplanerat, kommande
words-stage-in-progress = påbörjat, påbörjad, pågår, pågående, startat, startad, har börjat, börjat, inlett, start, underhåll påbörjat, underhållet påbörjat, underhållet har börjat, underhåll pågår, arbetet påbörjat, arbete pågår, arbetet pågår
words-stage-extended = förlängt, förlängd, förlängs, förlängning, längre än planerat, tar längre tid, tar längre tid än planerat, tar längre tid än väntat, drar ut på tiden, underhållet förlängs, underhållet förlängt
words-stage-postponed = uppskjutet, uppskjuten, uppskjuts, skjuts upp, framflyttat, framflyttad, flyttat, flyttad, senarelagt, senarelagd, senareläggs, bordlagt, datum meddelas senare, nytt datum kommer, omplanerat, omplanerad
words-stage-completed = avslutat, avslutad, klart, klar, slutfört, slutförd, genomfört, genomförd, färdigt, färdig, utfört, utförd, underhållet avslutat, underhåll avslutat, underhållet klart, underhåll klart, underhållet slutfört, underhållet genomfört, arbetet klart, arbetet avslutat, slut, över
words-stage-cancelled = inställt, inställd, avbokat, avblåst, struket, stoppat, avlyst, underhållet inställt, underhåll inställt

words-state-operational = fungerar, funkar, i drift, uppe, tillgänglig, tillgängligt, normal, normalt, online
words-state-maintenance = underhåll, under underhåll, servicearbete, planerat underhåll
words-state-degraded = försämrad prestanda, försämrad, försämrat, begränsad, begränsat, långsam, långsamt, långsamma, seg, segt, störd, störningar, har störningar, instabil, instabilt, fördröjd, fördröjningar, fördröjning
words-state-partial = delvis avbrott, partiellt avbrott, delvis nere, ligger delvis nere, delvis otillgänglig, delvis ur drift, partiell
words-state-outage = avbrott, nere, ligger nere, ur drift, otillgänglig, otillgängligt, ej tillgänglig, går inte att nå, onåbar, offline, driftstopp, driftavbrott, totalt avbrott, större avbrott, stopp

## Orden i `filler` får stå före en status (”är löst”, ”nu åtgärdat”). De i `weak` är en status bara bakom en tid: annars är de
## ord som andra (”analys”, ”klart”).
words-status-filler = är, nu, allt, allt är, alla, alla är, det är, är nu, har blivit, äntligen, helt, fullt, fullständigt
words-status-perhaps = bra, okej, allt bra, slut, slutet, fixar, inställt, inställd, bättre, uppe
words-status-doubt = utom, förutom, bortsett från, med undantag, undantaget, men, dock, fortfarande, fortsatt, ännu, än så länge, kvar, kvarstår, återstår, delvis, till viss del, till stor del, till största delen, i stort sett, i princip, mestadels, nästan, så gott som, förhoppningsvis, troligen, troligtvis, sannolikt, förmodligen, antagligen, kanske, eventuellt, möjligen, verkar, tycks, ser ut att, bör, borde, ska vara, skall vara, tills vidare, tillfälligt, för vissa, för några, för en del, för de flesta, hos vissa, hos några, inte än, ännu inte, inte alla, inte allt, inte för, inte hos, inte helt, inte fullt, inte fullständigt, inte riktigt, inte överallt, är inte, fungerar inte, funkar inte, kan inte, går inte, svarar inte, ej helt, ej åtgärdat
words-status-not = inte, ej, ännu
words-status-no = nej, inte, ej, tyvärr inte
words-status-weak = analys, utredning, undersökning, felsökning, pågår, pågående, bekräftad, bekräftat, rapporterad, rapporterat, övervakning, klart, klar, färdigt, färdig, avslutat, avslutad, stängd, stängt, över, slut, start, startat, startad, börjat, påbörjat, påbörjad, återkallat, återkallad, lagas, normal drift, flyttat, flyttad, stoppat, struket, kommande, genomfört, genomförd, utfört, utförd, slut på störningen

## Ett återfall: det som titeln på en uppdatering börjar med när en löst störning är tillbaka. Orden i `before` och `after` står
## kring ett dåligt läge (”nere igen”), de i `not` före orden för ett slut (”inte löst”). Orden i `filler` och tjänsternas namn
## hoppas över i början av en titel.
words-relapse = återfall, nytt avbrott, ny störning, ny driftstörning, nya störningar, nytt driftstopp, nytt fel, ytterligare avbrott, ytterligare störning, störning igen, driftstörning igen, problemet är tillbaka, problemet tillbaka, problemen är tillbaka, problemen tillbaka, felet är tillbaka, felet tillbaka, felen är tillbaka, störningen är tillbaka, störningen tillbaka, avbrottet är tillbaka, problem igen, fel igen, samma problem, samma fel, samma störning, händer igen, hänt igen, har hänt igen, inträffat igen, uppstått igen, har uppstått igen, kraschat igen, kraschade igen, fungerar inte, fungerar inte längre, funkar inte, funkar inte längre, svarar inte, olöst, felet har återkommit, felen har återkommit, problemet har återkommit, problemen har återkommit, störningen har återkommit, driftstörningen har återkommit, ligger nere igen, nere igen, problemet kvarstår
words-relapse-before = fortfarande, fortsatt, återigen, åter, på nytt, ännu, alltjämt, igen
words-relapse-after = igen, återigen, på nytt, ännu en gång, en gång till
words-relapse-not = inte, ej, ännu inte, inte än, inte ännu, fortfarande inte, ännu ej, inte längre, inte riktigt, inte helt, är inte, är inte helt
words-relapse-filler = den, det, de, en, ett, är, har, vi, nu, just nu, tyvärr, för närvarande, uppdatering, tjänst, tjänsten, sajten, webbplatsen, webbsidan, sidan, hemsidan, server, servern, allt
words-relapse-also = också, även, total, totalt, helt, fullständigt, och

words-severity-none = ingen, inga, ingen påverkan, information
words-severity-minor = mindre, liten, litet, lindrig, låg
words-severity-major = större, stor, stort, allvarlig, allvarligt, hög
words-severity-critical = kritisk, kritiskt, mycket allvarlig

# Ett avsnitt vars rubrik innehåller ett av dessa ord ritas som en tidslinje.
words-timeline = tidslinje, tidslinjen, tidsförlopp, händelseförlopp, kronologi, kronologisk, förlopp
words-mark-detected = upptäckt, upptäckte, upptäcktes, noterat
words-mark-announced = meddelat, meddelades, annonserat, annonserades, publicerat

words-about = cirka, ca, omkring, runt, ungefär, vid, strax efter, strax före
words-at = kl, klockan
words-day-filler = den, på, i
words-day-next = nästa dag, dagen efter, dagen därpå, dagen därefter, följande dag, påföljande dag, nästa morgon
words-day-after-next = två dagar senare, två dagar efter, två dagar därefter, övermorgon
words-day-same = samma dag
words-day-before = dagen innan, dagen före, föregående dag, kvällen innan
words-days-later = dag senare, dagar senare, dag efter, dagar efter, dagar därefter, dygn senare
words-day-part = tidigt, tidig, sent, sen, mitt, mitten, morgon, morgonen, förmiddag, förmiddagen, eftermiddag, eftermiddagen, kväll, kvällen, natt, natten, på, i, under, mot, av, slutet, början, den

## Sidor

newer = Det finns en uppdatering.
reload = Ladda om
local-time = # hos dig
skip = Till innehållet
preview = Förhandsvisning: de här sidorna är inte publicerade än.
nav-main = Huvudmeny
languages = Språk
not-translated = Inte översatt än
nav-years = År
history = Historik
state-days = { $state } ({ $days } berördes)
period-parts = { $period } – { $parts }.
last-weeks = De senaste { $count } veckorna
service = Tjänst
year = År
history-of = Historik för { $year }
ahead = På gång
contact = Kontakt
edit = Redigera sidan
kept-by-hand = Den här sidan uppdateras för hand.
last-change = Senaste uppdatering: { $when }.
follow = Prenumerera
now = Just nu
planned-maintenance = Planerat underhåll
no-maintenance = Inget underhåll planerat.
notices = Meddelanden
services = Tjänster
other-services = Andra tjänster
recent-incidents = Tidigare driftstörningar
carried-over = Från en tidigare månad:
no-incident = Inga driftstörningar den här månaden.
no-incident-yet = Inga driftstörningar än så länge.
no-incident-known = Inga driftstörningar för den här tjänsten.
all-history = Visa hela historiken
incidents-and-maintenance = Driftstörningar och underhåll
read-post-mortem = läs post-mortem
the-incident = driftstörningen
announced-on = aviserat { $when }
published-on = publicerat { $when }
see-now = Se aktuell driftstatus
update = Uppdatering
first-report = Första meddelandet
announced = Avisering
next-update = Nästa uppdatering senast kl. { $when }.
next-update-day = Nästa uppdatering senast { $when }.
edited = ändrat kl. { $when }
edited-day = ändrat { $when }
withdrawn = återkallat kl. { $when }
withdrawn-day = återkallat { $when }
ongoing = Pågår
since-ongoing = sedan { $when }, pågår
update-due = En uppdatering var utlovad till kl. { $when }.
update-due-day = En uppdatering var utlovad till { $when }.
earlier-updates = { $count ->
    [one] { $count } tidigare uppdatering
   *[other] { $count } tidigare uppdateringar
}
group-operational = { $count ->
    [one] fungerar
   *[other] alla { $count } fungerar
}
not-here = Ett fel som inte står här?
write-to-us = Skriv till oss
silent-since = Ingen uppdatering sedan { $when }.
new-plan = Nytt datum: { $when }.
new-end = Ny sluttid: { $when }.
false-alarm = falskt larm
was-false-alarm = Falskt larm { $when }
since = sedan { $when }
resolved-on = Löst { $when }
resolved-after = Löst { $when }, efter { $after }
date-to-come = datum meddelas senare
fact-start = Start
fact-end = Slut
fact-planned-end = Planerat slut
fact-duration = Längd
add-to-calendar = Lägg till i kalendern
plan-first = Planerat
plan-moved = Nytt datum
plan-longer = Ny sluttid
plan-actual = Verkligt utfall
plan-cancelled = inställt
period = { $from } – { $to }
period-from = från { $from }
with-zone = { $time }, { $zone }
running-since = I drift sedan { $when }
retired = Nedlagd
retired-on = Nedlagd { $when }
today = i dag
bars-legend = De senaste { $count } dagarna; den sista stapeln är i dag.
bars-label = { $service }, senaste { $count } dagarna
bars-uptime = { $label }, tillgänglighet { $uptime }
bars-quiet = { $label }: inga problem
bars-trouble = { $label }: { $days ->
    [one] { $days } dag med driftstörning eller underhåll
   *[other] { $days } dagar med driftstörning eller underhåll
}
bars-no-data = { $label }; { $words }
no-data = inga data
no-data-before = inga data före { $day }
no-data-after = inga data efter { $day }
so-far = hittills { $length }
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = { $from } till { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } från { $from } till { $to }
span-part-days = { $state } från { $from } till { $to }
span-part-open = { $state } sedan { $from }
span-part-open-days = { $state } sedan { $from }
mark-detected = upptäckt
mark-announced = meddelat
mark-resolved = löst
mark-updated = uppdaterat
figure-total = Total tid
figure-degraded = Försämrad prestanda
figure-partial = Delvis avbrott
figure-outage = Avbrott
figure-detect = Tid till upptäckt
figure-announce = Tid till meddelande
figure-resolve = Tid till lösning
figure-incidents = Driftstörningar
out-on-days = { $count ->
    [one] { $count } dag med avbrott
   *[other] { $count } dagar med avbrott
}
figure-uptime = Tillgänglighet, { $count } dagar
figure-outages = Nertid
figure-longest = Längsta avbrottet
figure-mean-detect = Genomsnittlig tid till upptäckt
figure-mean-announce = Genomsnittlig tid till meddelande
figure-mean-resolve = Genomsnittlig tid till lösning
figure-mean-resolve-year = Genomsnittlig tid till lösning, senaste 12 månaderna
figure-since = { $figure } sedan { $month }
uptime-rule = Tillgänglighet under { $count } dagar, avrundad nedåt. Ett avbrott räknas fullt ut, ett delvis avbrott till tre tiondelar; försämrad prestanda och underhåll räknas inte.
days-told = Dag för dag
by-month = Månad för månad
earlier-months = Tidigare månader
incidents-count = { $count ->
    [one] { $count } driftstörning
   *[other] { $count } driftstörningar
}
feed-of = Flöde för { $service }
calendar-of = Underhållskalender för { $service }
promises = Åtgärder
promises-text = Åtgärder från våra post-mortem: { $kept } av { $count } klara.
promises-kept = { $kept } av { $count } klara
promises-open = Att göra
promises-done = Klara
no-promise = Inga åtgärder än.
nav-post-mortems = Andra post-mortem
post-mortem-before = Föregående post-mortem:
post-mortem-after = Nästa post-mortem:
near-incidents = { $count ->
    [one] Andra driftstörningar för den här tjänsten
   *[other] Andra driftstörningar för de här tjänsterna
}
search = Sök i historiken
search-found = Träffar: #
search-none = Inga träffar.
year-record = { $year } i siffror
label-post-mortem = Post-mortem
label-notice = Meddelande
label-incident = Driftstörning
label-maintenance = Underhåll
not-found = Sidan finns inte
not-found-text = Adressen kan ha ändrats. Aktuell driftstatus och historiken finns här:
moved = Sidan har flyttat:
feed = Atom-flöde

outage-silent = { $service } svarar inte
outage-elsewhere = Något är fel hos oss. Uppdateringar finns på statussidan:
outage-more = Allt om läget på statussidan
outage-again = Om du har öppnat { $service } laddas den här sidan om av sig själv. Ladda annars om den då och då.

statement-all = { $count ->
    [0] Allt fungerar
    [one] { $names } fungerar
   *[other] Alla tjänster fungerar
}
statement-first = { $names } { $state }
statement-also = { $names } { $state }
statement-join = { $statement }, { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Alla tjänster
others = { $count ->
    [one] { $count } annan tjänst
   *[other] { $count } andra tjänster
}
statement-until = { $state } till kl. { $when }
statement-until-day = { $state } till { $when }
statement-overrun = { $state }, längre än planerat
statement-rest = { $count ->
    [one] Den andra tjänsten fungerar
   *[other] De andra { $count } tjänsterna fungerar
}
statement-sentence = { $sentence }.
statement-watching = Allt är i gång igen; vi håller koll på läget
statement-restored = { $names } fungerar igen sedan { $when }; vi håller koll på läget
statement-unknown = Driftstatus för tjänsterna är okänd
statement-others-unknown = { $statement }; driftstatus för de andra tjänsterna är okänd
statement-unknown-services = { $statement }; driftstatus för { $names } är okänd
said-maintenance = genomgår underhåll
said-degraded = har störningar
said-partial = ligger delvis nere
said-outage = ligger nere
plural-maintenance = genomgår underhåll
plural-degraded = har störningar
plural-partial = ligger delvis nere
plural-outage = ligger nere

## Flöden

feed-title-incidents = { $site }: driftstörningar
feed-title-maintenance = { $site }: underhåll
feed-title-post-mortems = { $site }: post-mortem
feed-title-history = { $site }: driftstörningar och underhåll
feed-title-service = { $service } – { $site }
calendar-name = Underhåll: { $site }
calendar-name-service = Underhåll: { $service } – { $site }
feed-planned = Planerat från { $start } till { $end }
feed-planned-on = Planerat till { $when }
feed-planned-from = Planerat från { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Återkallat { $when }
feed-rest = Läs hela texten på sidan
feed-withdrawn-text = Återkallat: { $text }
feed-time = { $time } ({ $zone })

## En post-mortem att skriva

pm-title = Post-mortem: { $title }
pm-one-day = Den { $day } från { $from } till { $to }
pm-day = Den { $day }
pm-days = Från { $from } till { $to }
pm-since = Sedan { $from }
pm-opening = { $when } drabbade driftstörningen ”[{ $title }]({ $link })” { $services }{ $figures }.
pm-opening-alone = { $when } pågick driftstörningen ”[{ $title }]({ $link })”{ $figures }.
pm-total = : totalt { $total }
pm-total-of = : totalt { $total }, varav { $parts }
pm-parts = : { $parts }
pm-lasted = { $duration } { $state }
pm-previous = Se även föregående post-mortem: [{ $title }]({ $link }).
pm-symptoms = Symtom
pm-symptoms-hint = Vad användarna såg och vad det först liknade.
pm-timeline = Tidslinje
pm-well = Det som gick bra
pm-well-hint = Det som hjälpte och är värt att behålla.
pm-less-well = Det som kunde ha gått bättre
pm-less-well-hint = Det som kostade tid eller saknades.
pm-conclusion = Slutsats
pm-promises = Åtgärder:
pm-promise = något konkret som går att bocka av
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = de första användarna drabbas
pm-detected = vi upptäcker problemet
pm-first-report = driftstörningen meddelas
pm-update = driftstörningen uppdateras
pm-update-status = driftstörningen uppdateras ({ $status })
pm-resolved = allt fungerar igen

## Kommandon

resolve-text = Allt fungerar igen.
retract-text = Det var ett falskt larm: ingen tjänst påverkades.

## Sidan om hur man följer webbplatsen

subscribe = Prenumerera
subscribe-intro = Få veta när något ändras, utan att titta in här.
subscribe-feeds = Med ett flöde
subscribe-feeds-text = Ett flöde är en adress som ett program bevakar åt dig. Varje meddelande kommer dit i sin helhet, och igen vid varje uppdatering. De flesta e-postprogram kan läsa flöden, och det finns gratis flödesläsare: kopiera in någon av de här adresserna.
subscribe-all = Allt
subscribe-incidents = Bara driftstörningar
subscribe-maintenance = Underhåll, i förväg
subscribe-post-mortems = Post-mortem: vad vi lärde oss
subscribe-mail = Med e-post
subscribe-mail-list-text = Skicka mejlet som länken öppnar och bekräfta svaret. I varje mejl från listan står hur du avslutar prenumerationen.
subscribe-mail-list = Prenumerera på { $list }
subscribe-mail-form-text = Skriv in din adress och bekräfta mejlet du får. I varje mejl står hur du avslutar prenumerationen.
subscribe-mail-address = Din e-postadress
subscribe-mail-send = Prenumerera
subscribe-mail-feed-text = Den här tjänsten skickar ett flöde från sidan till din inkorg:
subscribe-slack = I Slack
subscribe-slack-text = Skriv den här raden i kanalen där alla meddelanden ska visas. Slacks RSS-app måste vara installerad.
subscribe-services = Eller en enda tjänst:
subscribe-calendar-of = underhållskalender
subscribe-calendar = I din kalender
subscribe-calendar-text = Planerat underhåll kan visas i din egen kalender. Det flyttas när datumet ändras och försvinner om det ställs in.
subscribe-calendar-add = Prenumerera på underhållskalendern
subscribe-embed = På din egen webbplats
subscribe-embed-text = Den här raden visar en banderoll högst upp på en sida så länge något är fel; annars syns ingenting.
subscribe-badge-text = Den här raden visar aktuell driftstatus som en liten bild:
subscribe-programs = För program
subscribe-programs-text = Sidans innehåll finns också som JSON.
subscribe-api = Statuspages publika API
subscribe-schema = dess schema
badge-alt = Aktuell driftstatus
badge-words = { $label }: { $state }
badge-of = Aktuell driftstatus för { $site }

## Meddelanden i andra kanaler, med `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Driftstörningen återöppnad
announce-corrected = Rättelse
announce-withdrawn = Återkallat
announce-moved = Nytt datum
announce-reminder = Påminnelse
announce-notice = Meddelande
announce-post-mortem = Post-mortem
announce-next-on = Nästa uppdatering senast { $when }.
