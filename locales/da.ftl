### Vigies danske tekster.
###
### En fil locales/da.ftl i et websteds mappe supplerer eller erstatter dem, én ad gangen.

## Selve sproget

language-name = dansk
direction = ltr

## Varigheder, tal

duration-moment = mindre end et minut
duration-minutes = { $minutes } min.
duration-hours = { $hours } t.
duration-hours-minutes = { $hours } t. { $minutes } min.
duration-days = { $days } d
duration-days-hours = { $days } d { $hours } t.
days = { $count ->
    [one] { $count } dag
   *[other] { $count } dage
}

percent = { $number } %

## Navne til læserne

state-operational = I drift
state-maintenance = Vedligeholdelse
state-degraded = Nedsat ydeevne
state-partial = Delvist nede
state-outage = Nede
state-unknown = Ukendt
state-no-data = Ingen data

state-operational-inline = i drift
state-maintenance-inline = vedligeholdelse
state-degraded-inline = nedsat ydeevne
state-partial-inline = delvist nede
state-outage-inline = nede
state-unknown-inline = ukendt

status-investigating = Undersøges
status-identified = Årsag fundet
status-monitoring = Overvåges
status-resolved = Løst
status-retracted = Falsk alarm

stage-scheduled = Planlagt
stage-in-progress = Startet
stage-extended = Forlænget
stage-postponed = Udskudt
stage-completed = Afsluttet
stage-cancelled = Aflyst

phase-scheduled = Planlagt
phase-to-come = Dato følger
phase-in-progress = I gang
phase-overrun = Tager længere tid end planlagt
phase-completed = Afsluttet
phase-cancelled = Aflyst

severity-none = Ingen påvirkning
severity-minor = Mindre
severity-major = Større
severity-critical = Kritisk

## Ord, som forfattere skriver

words-status-investigating = undersøges, undersoeges, under undersøgelse, undersøgelse i gang, undersøgelse, undersøger, vi undersøger, vi undersøger sagen, vi kigger på det, vi ser på det, fejlsøgning i gang, fejlsøgning, fejlsøges, der fejlsøges, årsagen undersøges, årsag ukendt, analyseres, analyse, bekræftet, rapporteret, meldt, igangværende, hændelsen genåbnet, driftsforstyrrelsen genåbnet
words-status-identified = årsag fundet, årsagen fundet, årsagen er fundet, årsag kendt, årsagen kendt, årsag identificeret, årsagen identificeret, identificeret, fejlen fundet, fejl fundet, fejlen er fundet, fejlen identificeret, problemet identificeret, problemet fundet, problem fundet, fejlen lokaliseret, rettes, fejlen rettes, udbedres, udbedring i gang, fejlretning i gang, fejlretning, repareres, reparation i gang, vi arbejder på en løsning, vi arbejder på at løse det, løsning på vej, rettelse på vej
words-status-monitoring = overvåges, overvåger, vi overvåger, overvågning, under overvågning, under observation, observeres, vi holder øje, vi holder øje med det, holdes under opsyn, rettelse lagt ud, rettelse udrullet, rettelse indført, løsning indført, løsning udrullet, fix udrullet, afbødet
words-status-resolved = løst, loest, udbedret, afhjulpet, rettet, fejlen rettet, fejlen er rettet, fejlen løst, fejl rettet, fejlen udbedret, fejlen afhjulpet, problemet løst, problemet er løst, problem løst, driftsforstyrrelsen løst, driftsforstyrrelse løst, driftsforstyrrelsen afsluttet, driftsforstyrrelsen er slut, driftsforstyrrelsen er ovre, hændelsen løst, hændelsen lukket, nedbruddet løst, nedbruddet er slut, genoprettet, tjenesten genoprettet, tjenesterne genoprettet, driften genoprettet, repareret, fikset, fixet, afsluttet, lukket, færdig, færdigt, slut, ovre, overstået, alt virker igen, virker igen, alt kører igen, kører igen, fungerer igen, alt fungerer igen, oppe igen, online igen, i drift igen, igen i drift, tilbage i drift, tilbage til normal, tilbage til normal drift, normal drift, alt er normalt igen, faren drevet over
words-status-retracted = falsk alarm, fejlalarm, ingen driftsforstyrrelse, ingen hændelse, trukket tilbage, tilbagetrukket

words-stage-scheduled = planlagt, planlægges, varslet, skemalagt, kommende, fastsat
words-stage-in-progress = startet, i gang, igang, påbegyndt, begyndt, er begyndt, er startet, sat i gang, igangsat, start, vedligeholdelse startet, vedligeholdelse i gang, vedligeholdelsen er startet, vedligeholdelsen er i gang, arbejdet er startet, arbejdet er i gang
words-stage-extended = forlænget, forlænges, forlængelse, længere end planlagt, tager længere tid, tager længere tid end planlagt, tager længere tid end ventet, trækker ud, vedligeholdelsen forlænget, vedligeholdelsen forlænges
words-stage-postponed = udskudt, udsat, udskydes, udsættes, flyttet, rykket, vedligeholdelsen udskudt, vedligeholdelsen udsat, dato følger, ny dato følger, planlagt på ny, omplanlagt
words-stage-completed = afsluttet, gennemført, færdig, færdigt, udført, fuldført, slut, ovre, overstået, vedligeholdelse afsluttet, vedligeholdelsen afsluttet, vedligeholdelsen er afsluttet, vedligeholdelse gennemført, vedligeholdelsen gennemført, vedligeholdelsen er slut, arbejdet afsluttet, arbejdet er afsluttet, arbejdet er færdigt
words-stage-cancelled = aflyst, annulleret, afblæst, droppet, indstillet, vedligeholdelsen aflyst, bliver ikke til noget

words-state-operational = i drift, virker, fungerer, kører, oppe, tilgængelig, tilgængeligt, normal, normalt, online
words-state-maintenance = vedligeholdelse, under vedligeholdelse, vedligehold, under vedligehold, servicevindue
words-state-degraded = nedsat ydeevne, forringet ydeevne, nedsat, forringet, langsom, langsomt, langsomme, sløv, forsinket, forsinkelser, ustabil, ustabilt, forstyrret, begrænset, problemer, har problemer
words-state-partial = delvist nede, delvis nede, delvist nedbrud, delvist ude af drift, delvist utilgængelig, delvis
words-state-outage = nede, nedbrud, ude af drift, utilgængelig, utilgængeligt, ikke tilgængelig, kan ikke nås, offline, ligger nede, gået ned, stort nedbrud, større nedbrud, totalt nedbrud, helt nede, driftsstop

## Ordene i `filler` kan stå før dem i en status (»er løst«, »nu rettet«). Dem i `weak` er kun en status efter et klokkeslæt:
## ellers er de ord som alle andre (»analyse«, »slut«).
words-status-filler = er, nu, alt, alt er, alle, alle er, det er, den er, er nu, er blevet, endelig, helt, fuldt, fuldstændigt
words-status-perhaps = godt, fint, okay, alt godt, slut, slutning, oppe, aflyst, annulleret, bedre
words-status-doubt = undtagen, bortset fra, på nær, med undtagelse, undtaget, men, dog, stadig, stadigvæk, fortsat, endnu, kun, mangler, resterer, delvist, delvis, til dels, i nogen grad, stort set, næsten, så godt som, for det meste, hovedsageligt, forhåbentlig, forhåbentligt, sandsynligvis, formentlig, formodentlig, måske, muligvis, eventuelt, vist, vistnok, tilsyneladende, lader til, ser ud til, burde, bør, skulle, foreløbig, foreløbigt, indtil videre, midlertidigt, for nogle, for enkelte, for de fleste, hos nogle, hos de fleste, ikke endnu, endnu ikke, ikke alle, ikke alt, ikke for, ikke hos, ikke helt, ikke fuldt, ikke fuldstændigt, ikke rigtig, ikke overalt, er ikke, virker ikke, fungerer ikke, kører ikke, kan ikke, svarer ikke
words-status-not = ikke, endnu
words-status-no = nej, ikke, desværre ikke
words-status-weak = analyse, undersøgelse, undersøger, fejlsøgning, fejlretning, bekræftet, rapporteret, meldt, igangværende, overvåger, overvågning, lukket, afsluttet, færdig, færdigt, slut, ovre, overstået, normal drift, start, startet, begyndt, i gang, igang, trukket tilbage, tilbagetrukket, flyttet, rykket, udført, gennemført, indstillet, droppet, fastsat, kommende, rettet

## Et tilbagefald: det, som titlen på en opdatering begynder med, når en løst driftsforstyrrelse er tilbage. Ordene i `before` og
## `after` står omkring en dårlig tilstand (»nede igen«), dem i `not` før ordene for en afslutning (»ikke løst«). Ordene i `filler`
## og navnene på tjenesterne springes over i begyndelsen af en titel.
words-relapse = tilbagefald, nyt nedbrud, ny driftsforstyrrelse, nye problemer, ny fejl, endnu et nedbrud, endnu en driftsforstyrrelse, nedbrud igen, driftsforstyrrelse igen, problemet er tilbage, problemet tilbage, problemerne er tilbage, problemerne tilbage, fejlen er tilbage, fejlen tilbage, fejlene er tilbage, driftsforstyrrelsen er tilbage, problemer igen, igen problemer, fejl igen, igen fejl, samme problem, samme fejl, sker igen, sket igen, er sket igen, opstået igen, er opstået igen, brudt ned igen, gået ned igen, er gået ned igen, crashet igen, virker ikke, virker ikke længere, virker igen ikke, fungerer ikke, kører ikke, svarer ikke, uløst, nede igen, problemet fortsætter
words-relapse-before = stadig, stadigvæk, fortsat, igen, endnu, på ny, atter
words-relapse-after = igen, på ny, atter, endnu en gang, en gang til
words-relapse-not = ikke, endnu ikke, ikke endnu, stadig ikke, fortsat ikke, ikke længere, ikke helt, ikke rigtig, er ikke, er ikke helt
words-relapse-filler = den, det, de, en, et, er, har, vi, nu, lige nu, desværre, i øjeblikket, opdatering, tjeneste, tjenesten, sitet, siden, webstedet, websitet, hjemmesiden, server, serveren, alt
words-relapse-also = også, ligeledes, total, totalt, helt, fuldstændig, og

words-severity-none = ingen, ingen påvirkning, ingen betydning, orientering
words-severity-minor = mindre, lille, let, lav
words-severity-major = større, stor, stort, alvorlig, alvorligt, høj
words-severity-critical = kritisk, meget alvorlig

# Et afsnit, hvis overskrift indeholder et af disse ord, tegnes som en tidslinje.
words-timeline = tidslinje, tidslinjen, tidsforløb, hændelsesforløb, kronologi, kronologisk, forløb
words-mark-detected = opdaget, registreret, konstateret
words-mark-announced = meldt ud, udmeldt, annonceret, offentliggjort, meldt

words-about = cirka, ca, omkring, omtrent, ved, lidt over, lidt før
words-at = kl, klokken
words-day-filler = den, på, om, i
words-day-next = næste dag, dagen efter, dagen derpå, følgende dag, den følgende dag, næste morgen
words-day-after-next = to dage senere, to dage efter, overmorgen
words-day-same = samme dag
words-day-before = dagen før, dagen forinden, foregående dag, aftenen før
words-days-later = dag senere, dage senere, dag efter, dage efter, døgn senere
words-day-part = tidlig, tidligt, sen, sent, midt, midten, morgen, morgenen, formiddag, formiddagen, middag, eftermiddag, eftermiddagen, aften, aftenen, nat, natten, om, på, i, hen, mod, af, slutningen, begyndelsen, den

## Sider

newer = Der er en opdatering.
reload = Genindlæs
local-time = # hos dig
skip = Gå til indhold
preview = Forhåndsvisning: Disse sider er ikke offentliggjort endnu.
nav-main = Hovedmenu
languages = Sprog
not-translated = Ikke oversat endnu
nav-years = År
history = Historik
state-days = { $state } ({ $days } berørt)
period-parts = { $period } – { $parts }.
last-weeks = De seneste { $count } uger
service = Tjeneste
year = År
history-of = Historik for { $year }
ahead = På vej
contact = Kontakt
edit = Rediger denne side
kept-by-hand = Denne side opdateres i hånden.
last-change = Seneste opdatering: { $when }.
follow = Abonnér
now = Lige nu
planned-maintenance = Planlagt vedligeholdelse
no-maintenance = Ingen planlagt vedligeholdelse.
notices = Meddelelser
services = Tjenester
other-services = Andre tjenester
recent-incidents = Tidligere driftsforstyrrelser
carried-over = Fra en tidligere måned:
no-incident = Ingen driftsforstyrrelser i denne måned.
no-incident-yet = Ingen driftsforstyrrelser indtil nu.
no-incident-known = Ingen driftsforstyrrelser for denne tjeneste.
all-history = Se hele historikken
incidents-and-maintenance = Driftsforstyrrelser og vedligeholdelse
read-post-mortem = læs post-mortem
the-incident = driftsforstyrrelsen
announced-on = varslet { $when }
published-on = offentliggjort { $when }
see-now = Se den aktuelle driftsstatus
update = Opdatering
first-report = Første melding
announced = Varsel
next-update = Næste opdatering senest kl. { $when }.
next-update-day = Næste opdatering senest { $when }.
edited = ændret kl. { $when }
edited-day = ændret { $when }
withdrawn = trukket tilbage kl. { $when }
withdrawn-day = trukket tilbage { $when }
ongoing = Står på
since-ongoing = siden { $when }, står stadig på
update-due = Der var lovet en opdatering til kl. { $when }.
update-due-day = Der var lovet en opdatering til { $when }.
earlier-updates = { $count ->
    [one] { $count } tidligere opdatering
   *[other] { $count } tidligere opdateringer
}
group-operational = { $count ->
    [one] i drift
   *[other] alle { $count } i drift
}
not-here = Er der noget galt, som ikke står her?
write-to-us = Skriv til os
silent-since = Ingen opdatering siden { $when }.
new-plan = Ny dato: { $when }.
new-end = Nyt sluttidspunkt: { $when }.
false-alarm = falsk alarm
was-false-alarm = Falsk alarm { $when }
since = siden { $when }
resolved-on = Løst { $when }
resolved-after = Løst { $when }, efter { $after }
date-to-come = dato følger
fact-start = Start
fact-end = Slut
fact-planned-end = Planlagt slut
fact-duration = Varighed
add-to-calendar = Føj til kalender
plan-first = Planlagt
plan-moved = Ny dato
plan-longer = Nyt sluttidspunkt
plan-actual = Sådan gik det
plan-cancelled = aflyst
period = { $from } – { $to }
period-from = fra { $from }
with-zone = { $time }, { $zone }
running-since = I drift siden { $when }
retired = Nedlagt
retired-on = Nedlagt { $when }
today = i dag
bars-legend = De seneste { $count } dage; den sidste søjle er i dag.
bars-label = { $service }, seneste { $count } dage
bars-uptime = { $label }, oppetid { $uptime }
bars-quiet = { $label }: ingen problemer
bars-trouble = { $label }: { $days ->
    [one] { $days } dag med driftsforstyrrelse eller vedligeholdelse
   *[other] { $days } dage med driftsforstyrrelse eller vedligeholdelse
}
bars-no-data = { $label }; { $words }
no-data = ingen data
no-data-before = ingen data før { $day }
no-data-after = ingen data efter { $day }
so-far = indtil nu { $length }
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = { $from } til { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } fra { $from } til { $to }
span-part-days = { $state } fra { $from } til { $to }
span-part-open = { $state } siden { $from }
span-part-open-days = { $state } siden { $from }
mark-detected = opdaget
mark-announced = meldt ud
mark-resolved = løst
mark-updated = opdateret
figure-total = Samlet varighed
figure-degraded = Nedsat ydeevne
figure-partial = Delvist nede
figure-outage = Nede
figure-detect = Tid til opdagelse
figure-announce = Tid til udmelding
figure-resolve = Tid til løsning
figure-incidents = Driftsforstyrrelser
out-on-days = { $count ->
    [one] nede på { $count } dag
   *[other] nede på { $count } dage
}
figure-uptime = Oppetid, { $count } dage
figure-outages = Nedetid
figure-longest = Længste nedbrud
figure-mean-detect = Gennemsnitlig tid til opdagelse
figure-mean-announce = Gennemsnitlig tid til udmelding
figure-mean-resolve = Gennemsnitlig tid til løsning
figure-mean-resolve-year = Gennemsnitlig tid til løsning, seneste 12 måneder
figure-since = { $figure } siden { $month }
uptime-rule = Oppetid over { $count } dage, rundet ned. Tid, hvor en tjeneste er nede, tæller fuldt ud, delvist nede tæller tre tiendedele; nedsat ydeevne og vedligeholdelse tæller ikke.
days-told = Dag for dag
by-month = Måned for måned
earlier-months = Tidligere måneder
incidents-count = { $count ->
    [one] { $count } driftsforstyrrelse
   *[other] { $count } driftsforstyrrelser
}
feed-of = Feed for { $service }
calendar-of = Vedligeholdelseskalender for { $service }
promises = Tiltag
promises-text = Tiltag fra post-mortems: { $kept } af { $count } gennemført.
promises-kept = { $kept } af { $count } gennemført
promises-open = Udestår
promises-done = Gennemført
no-promise = Ingen tiltag endnu.
nav-post-mortems = Andre post-mortems
post-mortem-before = Forrige post-mortem:
post-mortem-after = Næste post-mortem:
near-incidents = { $count ->
    [one] Andre driftsforstyrrelser for denne tjeneste
   *[other] Andre driftsforstyrrelser for disse tjenester
}
search = Søg i historikken
search-found = Resultater: #
search-none = Ingen resultater.
year-record = { $year } i tal
label-post-mortem = Post-mortem
label-notice = Meddelelse
label-incident = Driftsforstyrrelse
label-maintenance = Vedligeholdelse
not-found = Siden findes ikke
not-found-text = Adressen er måske ændret. Den aktuelle driftsstatus og historikken er her:
moved = Siden er flyttet:
feed = Atom-feed

outage-silent = { $service } svarer ikke
outage-elsewhere = Der er noget galt hos os. Opdateringer er på statussiden:
outage-more = Alle detaljer på statussiden
outage-again = Hvis du har åbnet { $service }, genindlæses denne side af sig selv. Ellers genindlæs den en gang imellem.

statement-all = { $count ->
    [0] Alt virker
    [one] { $names } virker
   *[other] Alle tjenester virker
}
statement-first = { $names } { $state }
statement-also = { $names } { $state }
statement-join = { $statement }, { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Alle tjenester
others = { $count ->
    [one] { $count } anden tjeneste
   *[other] { $count } andre tjenester
}
statement-until = { $state } indtil kl. { $when }
statement-until-day = { $state } indtil { $when }
statement-overrun = { $state }, længere end planlagt
statement-rest = { $count ->
    [one] Den anden tjeneste virker
   *[other] De andre { $count } tjenester virker
}
statement-sentence = { $sentence }.
statement-watching = Alt kører igen; vi holder øje
statement-restored = { $names } har virket igen siden { $when }; vi holder øje
statement-unknown = Status for tjenesterne er ukendt
statement-others-unknown = { $statement }; status for de andre tjenester er ukendt
statement-unknown-services = { $statement }; status for { $names } er ukendt
said-maintenance = er under vedligeholdelse
said-degraded = har problemer
said-partial = er delvist nede
said-outage = er nede
plural-maintenance = er under vedligeholdelse
plural-degraded = har problemer
plural-partial = er delvist nede
plural-outage = er nede

## Feeds

feed-title-incidents = { $site }: driftsforstyrrelser
feed-title-maintenance = { $site }: vedligeholdelse
feed-title-post-mortems = { $site }: post-mortems
feed-title-history = { $site }: driftsforstyrrelser og vedligeholdelse
feed-title-service = { $service } – { $site }
calendar-name = Vedligeholdelse: { $site }
calendar-name-service = Vedligeholdelse: { $service } – { $site }
feed-planned = Planlagt fra { $start } til { $end }
feed-planned-on = Planlagt til { $when }
feed-planned-from = Planlagt fra { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Trukket tilbage { $when }
feed-rest = Læs hele teksten på siden
feed-withdrawn-text = Trukket tilbage: { $text }
feed-time = { $time } ({ $zone })

## En post-mortem, der skal skrives

pm-title = Post-mortem: { $title }
pm-one-day = Den { $day } fra kl. { $from } til { $to }
pm-day = Den { $day }
pm-days = Fra { $from } til { $to }
pm-since = Siden { $from }
pm-opening = { $when } ramte driftsforstyrrelsen »[{ $title }]({ $link })« { $services }{ $figures }.
pm-opening-alone = { $when } var der driftsforstyrrelsen »[{ $title }]({ $link })«{ $figures }.
pm-total = : { $total } i alt
pm-total-of = : i alt { $total }, heraf { $parts }
pm-parts = : { $parts }
pm-lasted = { $duration } { $state }
pm-previous = Se også den forrige post-mortem: [{ $title }]({ $link }).
pm-symptoms = Symptomer
pm-symptoms-hint = Hvad brugerne så, og hvad det først lignede.
pm-timeline = Tidslinje
pm-well = Det, der gik godt
pm-well-hint = Det, der hjalp og er værd at beholde.
pm-less-well = Det, der kunne være gået bedre
pm-less-well-hint = Det, der kostede tid eller manglede.
pm-conclusion = Konklusion
pm-promises = Tiltag:
pm-promise = noget konkret, der kan krydses af
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = de første brugere rammes
pm-detected = vi opdager problemet
pm-first-report = driftsforstyrrelsen meldes ud
pm-update = driftsforstyrrelsen opdateres
pm-update-status = driftsforstyrrelsen opdateres ({ $status })
pm-resolved = alt virker igen

## Kommandoer

resolve-text = Alt virker igen.
retract-text = Det var falsk alarm: Ingen tjenester var ramt.

## Siden om, hvordan man følger webstedet

subscribe = Abonnér
subscribe-intro = Få besked, når noget ændrer sig, uden at kigge forbi her.
subscribe-feeds = Med et feed
subscribe-feeds-text = Et feed er en adresse, som et program holder øje med for dig. Hver melding kommer dertil i sin helhed, og igen ved hver opdatering. De fleste mailprogrammer kan læse feeds, og der findes gratis feedlæsere: Kopiér en af disse adresser ind i din.
subscribe-all = Alt
subscribe-incidents = Kun driftsforstyrrelser
subscribe-maintenance = Vedligeholdelse, på forhånd
subscribe-post-mortems = Post-mortems: hvad vi lærte
subscribe-mail = På mail
subscribe-mail-list-text = Send den mail, som linket åbner, og bekræft svaret. I hver mail fra listen står der, hvordan du melder dig fra.
subscribe-mail-list = Abonnér på { $list }
subscribe-mail-form-text = Indtast din adresse, og bekræft den mail, du får. I hver mail står der, hvordan du melder dig fra.
subscribe-mail-address = Din mailadresse
subscribe-mail-send = Abonnér
subscribe-mail-feed-text = Denne tjeneste sender et feed fra siden til din indbakke:
subscribe-slack = I Slack
subscribe-slack-text = Skriv denne linje i den kanal, hvor alle meldinger skal vises. Slacks RSS-app skal være installeret.
subscribe-services = Eller en enkelt tjeneste:
subscribe-calendar-of = vedligeholdelseskalender
subscribe-calendar = I din kalender
subscribe-calendar-text = Planlagt vedligeholdelse kan stå i din egen kalender. Den flytter sig, når datoen ændres, og forsvinder, hvis den aflyses.
subscribe-calendar-add = Abonnér på vedligeholdelseskalenderen
subscribe-embed = På dit eget websted
subscribe-embed-text = Denne linje viser en bjælke øverst på en side, så længe noget er galt; ellers vises ingenting.
subscribe-badge-text = Denne linje viser den aktuelle driftsstatus som et lille billede:
subscribe-programs = Til programmer
subscribe-programs-text = Sidens indhold findes også som JSON.
subscribe-api = Statuspages offentlige API
subscribe-schema = dets skema
badge-alt = Aktuel driftsstatus
badge-words = { $label }: { $state }
badge-of = Aktuel driftsstatus for { $site }

## Meldinger på andre kanaler, med `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Driftsforstyrrelsen genåbnet
announce-corrected = Rettelse
announce-withdrawn = Trukket tilbage
announce-moved = Ny dato
announce-reminder = Påmindelse
announce-notice = Meddelelse
announce-post-mortem = Post-mortem
announce-next-on = Næste opdatering senest { $when }.
