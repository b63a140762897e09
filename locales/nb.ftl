### Vigies norske tekster (bokmål).
###
### En fil locales/nb.ftl i mappen til et nettsted utfyller eller erstatter dem, én om gangen.

## Selve språket

language-name = norsk bokmål
direction = ltr

## Varigheter, tall

duration-moment = mindre enn ett minutt
duration-minutes = { $minutes } min
duration-hours = { $hours } t
duration-hours-minutes = { $hours } t { $minutes } min
duration-days = { $days } d
duration-days-hours = { $days } d { $hours } t
days = { $count ->
    [one] { $count } dag
   *[other] { $count } dager
}

percent = { $number } %

## Navn for leserne

state-operational = I drift
state-maintenance = Vedlikehold
state-degraded = Redusert ytelse
state-partial = Delvis nede
state-outage = Nede
state-unknown = Ukjent
state-no-data = Ingen data

state-operational-inline = i drift
state-maintenance-inline = vedlikehold
state-degraded-inline = redusert ytelse
state-partial-inline = delvis nede
state-outage-inline = nede
state-unknown-inline = ukjent

status-investigating = Undersøkes
status-identified = Årsak funnet
status-monitoring = Overvåkes
status-resolved = Løst
status-retracted = Falsk alarm

stage-scheduled = Planlagt
stage-in-progress = Startet
stage-extended = Forlenget
stage-postponed = Utsatt
stage-completed = Fullført
stage-cancelled = Avlyst

phase-scheduled = Planlagt
phase-to-come = Dato kommer
phase-in-progress = Pågår
phase-overrun = Tar lengre tid enn planlagt
phase-completed = Fullført
phase-cancelled = Avlyst

severity-none = Ingen påvirkning
severity-minor = Mindre
severity-major = Større
severity-critical = Kritisk

## Ord som forfattere skriver

words-status-investigating = undersøkes, undersoekes, under undersøkelse, undersøkelse pågår, undersøkelser pågår, undersøkelse, undersøker, vi undersøker, vi undersøker saken, vi ser på det, vi ser på saken, feilsøking pågår, feilsøking, feilsøker, vi feilsøker, feilsøkes, årsaken undersøkes, årsak ukjent, analyseres, analyse, bekreftet, rapportert, meldt, pågår, pågående, hendelsen gjenåpnet, driftsforstyrrelsen gjenåpnet
words-status-identified = årsak funnet, årsaken funnet, årsaken er funnet, årsak kjent, årsaken kjent, årsak identifisert, årsaken identifisert, identifisert, feilen funnet, feil funnet, feilen er funnet, feilen identifisert, feil identifisert, problemet identifisert, problem identifisert, problemet funnet, feilen lokalisert, rettes, feilen rettes, utbedres, utbedring pågår, feilretting pågår, feilretting, repareres, reparasjon pågår, vi jobber med en løsning, vi arbeider med en løsning, vi jobber med å løse det, løsning på vei, retting pågår
words-status-monitoring = overvåkes, overvåker, vi overvåker, overvåking, overvåkning, under overvåking, under observasjon, observeres, vi følger med, følges opp, retting innført, rettelse innført, rettelse rullet ut, løsning innført, løsning rullet ut, fiks rullet ut, tiltak innført
words-status-resolved = løst, loest, rettet, utbedret, feilen rettet, feilen er rettet, feilen løst, feilen utbedret, feil rettet, feil utbedret, problemet løst, problemet er løst, problem løst, driftsforstyrrelsen løst, driftsforstyrrelse løst, driftsforstyrrelsen avsluttet, driftsforstyrrelsen er over, hendelsen løst, hendelsen avsluttet, hendelsen lukket, nedetiden er over, gjenopprettet, tjenesten gjenopprettet, tjenestene gjenopprettet, driften gjenopprettet, reparert, fikset, avsluttet, lukket, ferdig, fullført, slutt, over, alt virker igjen, virker igjen, alt virker som normalt, alt fungerer igjen, fungerer igjen, alt fungerer som normalt, fungerer som normalt, alt er som normalt, oppe igjen, på lufta igjen, i drift igjen, igjen i drift, tilbake i drift, tilbake til normalen, tilbake til normal drift, normal drift, normalisert, situasjonen normalisert, faren over
words-status-retracted = falsk alarm, feilalarm, ingen driftsforstyrrelse, ingen hendelse, trukket tilbake, tilbaketrukket

words-stage-scheduled = planlagt, planlegges, varslet, kommende, fastsatt
words-stage-in-progress = startet, pågår, pågående, i gang, påbegynt, påbegynnes, begynt, har begynt, har startet, satt i gang, igangsatt, start, vedlikehold startet, vedlikeholdet startet, vedlikeholdet har startet, vedlikehold pågår, vedlikeholdet pågår, arbeidet startet, arbeidet har startet, arbeid pågår
words-stage-extended = forlenget, forlenges, utvidet, forlengelse, lengre enn planlagt, tar lengre tid, tar lengre tid enn planlagt, tar lengre tid enn ventet, tar lenger tid, tar lenger tid enn planlagt, drar ut, vedlikeholdet forlenget, vedlikeholdet forlenges
words-stage-postponed = utsatt, utsettes, flyttet, forskjøvet, vedlikeholdet utsatt, vedlikehold utsatt, dato kommer, ny dato kommer, planlagt på nytt, omplanlagt
words-stage-completed = fullført, ferdig, avsluttet, gjennomført, utført, slutt, over, vedlikehold fullført, vedlikeholdet fullført, vedlikeholdet er fullført, vedlikehold ferdig, vedlikeholdet er ferdig, vedlikehold avsluttet, vedlikeholdet avsluttet, vedlikeholdet er over, arbeidet ferdig, arbeidet er ferdig, arbeidet fullført, arbeidet avsluttet
words-stage-cancelled = avlyst, kansellert, avblåst, droppet, innstilt, vedlikeholdet avlyst, blir ikke noe av

words-state-operational = i drift, virker, fungerer, kjører, oppe, tilgjengelig, normal, normalt, online
words-state-maintenance = vedlikehold, under vedlikehold, servicevindu, vedlikeholdsarbeid
words-state-degraded = redusert ytelse, nedsatt ytelse, redusert, nedsatt, treg, tregt, trege, langsom, forsinket, forsinkelser, ustabil, ustabilt, forstyrret, begrenset, problemer, har problemer
words-state-partial = delvis nede, delvis utilgjengelig, delvis ute av drift, delvis driftsavbrudd, delvis avbrudd, delvis
words-state-outage = nede, ute av drift, utilgjengelig, ikke tilgjengelig, kan ikke nås, offline, ligger nede, gått ned, driftsstans, driftsavbrudd, driftsstopp, avbrudd, stort driftsavbrudd, helt nede, full stans

## Ordene i `filler` kan stå foran dem i en status («er løst», «nå rettet»). De i `weak` er en status bare etter et klokkeslett:
## ellers er de ord som andre («analyse», «slutt»).
words-status-filler = er, nå, alt, alt er, alle, alle er, det er, den er, er nå, har blitt, er blitt, endelig, helt, fullt, fullstendig
words-status-perhaps = bra, greit, fint, okei, alt bra, slutt, oppe, avlyst, kansellert, bedre, fiks
words-status-doubt = unntatt, bortsett fra, med unntak, utenom, foruten, men, dog, imidlertid, fortsatt, fremdeles, ennå, enda, bare, kun, gjenstår, mangler, delvis, til dels, for en del, i stor grad, stort sett, i hovedsak, nesten, så godt som, for det meste, forhåpentligvis, forhåpentlig, sannsynligvis, trolig, antakelig, antagelig, formodentlig, kanskje, muligens, eventuelt, visstnok, tilsynelatende, ser ut til, burde, bør, skal være, skulle, foreløpig, inntil videre, midlertidig, for noen, for enkelte, for de fleste, hos noen, hos enkelte, hos de fleste, ikke ennå, ikke enda, ennå ikke, ikke alle, ikke alt, ikke for, ikke hos, ikke helt, ikke fullt, ikke fullstendig, ikke riktig, ikke overalt, er ikke, virker ikke, fungerer ikke, kjører ikke, kan ikke, svarer ikke
words-status-not = ikke, ennå
words-status-no = nei, ikke, dessverre ikke
words-status-weak = analyse, undersøkelse, undersøker, feilsøking, feilsøker, feilretting, bekreftet, rapportert, meldt, pågår, pågående, overvåker, overvåking, overvåkning, lukket, avsluttet, ferdig, fullført, slutt, over, normal drift, start, startet, begynt, i gang, trukket tilbake, tilbaketrukket, flyttet, utvidet, utført, gjennomført, innstilt, droppet, fastsatt, kommende, rettet

## Et tilbakefall: det tittelen på en oppdatering begynner med når en løst driftsforstyrrelse er tilbake. Ordene i `before` og
## `after` står rundt en dårlig tilstand («nede igjen»), de i `not` foran ordene for en slutt («ikke løst»). Ordene i `filler` og
## navnene på tjenestene hoppes over i begynnelsen av en tittel.
words-relapse = tilbakefall, nytt driftsavbrudd, nytt avbrudd, ny driftsstans, ny driftsforstyrrelse, nye problemer, ny feil, enda et avbrudd, enda en driftsforstyrrelse, driftsforstyrrelse igjen, problemet er tilbake, problemet tilbake, problemene er tilbake, problemene tilbake, feilen er tilbake, feilen tilbake, feilene er tilbake, driftsforstyrrelsen er tilbake, problemer igjen, igjen problemer, feil igjen, igjen feil, samme problem, samme feil, skjer igjen, skjedd igjen, har skjedd igjen, oppstått igjen, har oppstått igjen, gått ned igjen, har gått ned igjen, krasjet igjen, krasjer igjen, virker ikke, virker ikke lenger, fungerer ikke, fungerer ikke lenger, svarer ikke, uløst, nede igjen, problemet vedvarer
words-relapse-before = fortsatt, fremdeles, igjen, ennå, enda, på nytt, atter, nok en gang
words-relapse-after = igjen, på nytt, atter, nok en gang, en gang til
words-relapse-not = ikke, ennå ikke, ikke ennå, ikke enda, fortsatt ikke, fremdeles ikke, ikke lenger, ikke helt, ikke riktig, er ikke, er ikke helt
words-relapse-filler = den, det, de, en, et, er, har, vi, nå, akkurat nå, dessverre, for øyeblikket, for tiden, oppdatering, tjeneste, tjenesten, siden, nettsiden, nettstedet, hjemmesiden, server, serveren, tjeneren, alt
words-relapse-also = også, total, totalt, helt, fullstendig, og

words-severity-none = ingen, ingen påvirkning, ingen betydning, til orientering
words-severity-minor = mindre, liten, lite, lett, lav
words-severity-major = større, stor, stort, alvorlig, høy
words-severity-critical = kritisk, svært alvorlig

# En del med en overskrift som inneholder ett av disse ordene, tegnes som en tidslinje.
words-timeline = tidslinje, tidslinjen, tidslinja, tidsforløp, hendelsesforløp, kronologi, kronologisk, forløp
words-mark-detected = oppdaget, registrert
words-mark-announced = meldt, kunngjort, varslet, publisert

words-about = cirka, ca, omkring, omtrent, rundt, ved, like etter, like før
words-at = kl, klokken, klokka
words-day-filler = den, på, om, i
words-day-next = neste dag, dagen etter, dagen derpå, påfølgende dag, følgende dag, neste morgen
words-day-after-next = to dager senere, to dager etter, overmorgen
words-day-same = samme dag
words-day-before = dagen før, dagen i forveien, foregående dag, kvelden før
words-days-later = dag senere, dager senere, dag etter, dager etter, døgn senere
words-day-part = tidlig, sent, sen, midt, midten, morgen, morgenen, formiddag, formiddagen, ettermiddag, ettermiddagen, kveld, kvelden, natt, natten, natta, om, på, i, ut, mot, av, slutten, begynnelsen, den

## Sider

newer = Det har kommet en oppdatering.
reload = Last inn på nytt
local-time = # hos deg
skip = Gå til innholdet
preview = Forhåndsvisning: Disse sidene er ikke publisert ennå.
nav-main = Hovedmeny
languages = Språk
not-translated = Ikke oversatt ennå
nav-years = År
history = Historikk
state-days = { $state } ({ $days } berørt)
period-parts = { $period } – { $parts }.
last-weeks = De siste { $count } ukene
service = Tjeneste
year = År
history-of = Historikk for { $year }
ahead = Kommer
contact = Kontakt
edit = Rediger denne siden
kept-by-hand = Denne siden oppdateres for hånd.
last-change = Siste oppdatering: { $when }.
follow = Abonner
now = Akkurat nå
planned-maintenance = Planlagt vedlikehold
no-maintenance = Ikke noe planlagt vedlikehold.
notices = Kunngjøringer
services = Tjenester
other-services = Andre tjenester
recent-incidents = Tidligere driftsforstyrrelser
carried-over = Fra en tidligere måned:
no-incident = Ingen driftsforstyrrelser denne måneden.
no-incident-yet = Ingen driftsforstyrrelser så langt.
no-incident-known = Ingen driftsforstyrrelser for denne tjenesten.
all-history = Se hele historikken
incidents-and-maintenance = Driftsforstyrrelser og vedlikehold
read-post-mortem = les post-mortem
the-incident = driftsforstyrrelsen
announced-on = varslet { $when }
published-on = publisert { $when }
see-now = Se driftsstatus nå
update = Oppdatering
first-report = Første melding
announced = Varsel
next-update = Neste oppdatering senest kl. { $when }.
next-update-day = Neste oppdatering senest { $when }.
edited = endret kl. { $when }
edited-day = endret { $when }
withdrawn = trukket tilbake kl. { $when }
withdrawn-day = trukket tilbake { $when }
ongoing = Pågår
since-ongoing = siden { $when }, pågår
update-due = En oppdatering var lovet til kl. { $when }.
update-due-day = En oppdatering var lovet til { $when }.
earlier-updates = { $count ->
    [one] { $count } tidligere oppdatering
   *[other] { $count } tidligere oppdateringer
}
group-operational = { $count ->
    [one] i drift
   *[other] alle { $count } i drift
}
not-here = Er det noe galt som ikke står her?
write-to-us = Skriv til oss
silent-since = Ingen oppdatering siden { $when }.
new-plan = Ny dato: { $when }.
new-end = Ny sluttid: { $when }.
false-alarm = falsk alarm
was-false-alarm = Falsk alarm { $when }
since = siden { $when }
resolved-on = Løst { $when }
resolved-after = Løst { $when }, etter { $after }
date-to-come = dato kommer
fact-start = Start
fact-end = Slutt
fact-planned-end = Planlagt slutt
fact-duration = Varighet
add-to-calendar = Legg til i kalenderen
plan-first = Planlagt
plan-moved = Ny dato
plan-longer = Ny sluttid
plan-actual = Slik gikk det
plan-cancelled = avlyst
period = { $from } – { $to }
period-from = fra { $from }
with-zone = { $time }, { $zone }
running-since = I drift siden { $when }
retired = Lagt ned
retired-on = Lagt ned { $when }
today = i dag
bars-legend = De siste { $count } dagene; den siste søylen er i dag.
bars-label = { $service }, siste { $count } dager
bars-uptime = { $label }, oppetid { $uptime }
bars-quiet = { $label }: ingen problemer
bars-trouble = { $label }: { $days ->
    [one] { $days } dag med driftsforstyrrelse eller vedlikehold
   *[other] { $days } dager med driftsforstyrrelse eller vedlikehold
}
bars-no-data = { $label }; { $words }
no-data = ingen data
no-data-before = ingen data før { $day }
no-data-after = ingen data etter { $day }
so-far = så langt { $length }
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = { $from } til { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } fra { $from } til { $to }
span-part-days = { $state } fra { $from } til { $to }
span-part-open = { $state } siden { $from }
span-part-open-days = { $state } siden { $from }
mark-detected = oppdaget
mark-announced = meldt
mark-resolved = løst
mark-updated = oppdatert
figure-total = Samlet varighet
figure-degraded = Redusert ytelse
figure-partial = Delvis nede
figure-outage = Nede
figure-detect = Tid til oppdagelse
figure-announce = Tid til melding
figure-resolve = Tid til løsning
figure-incidents = Driftsforstyrrelser
out-on-days = { $count ->
    [one] nede på { $count } dag
   *[other] nede på { $count } dager
}
figure-uptime = Oppetid, { $count } dager
figure-outages = Nedetid
figure-longest = Lengste nedetid
figure-mean-detect = Gjennomsnittlig tid til oppdagelse
figure-mean-announce = Gjennomsnittlig tid til melding
figure-mean-resolve = Gjennomsnittlig tid til løsning
figure-mean-resolve-year = Gjennomsnittlig tid til løsning, siste 12 måneder
figure-since = { $figure } siden { $month }
uptime-rule = Oppetid over { $count } dager, rundet ned. Tid der en tjeneste er nede, teller fullt ut, delvis nede teller tre tideler; redusert ytelse og vedlikehold teller ikke.
days-told = Dag for dag
by-month = Måned for måned
earlier-months = Tidligere måneder
incidents-count = { $count ->
    [one] { $count } driftsforstyrrelse
   *[other] { $count } driftsforstyrrelser
}
feed-of = Feed for { $service }
calendar-of = Vedlikeholdskalender for { $service }
promises = Tiltak
promises-text = Tiltak fra post-mortem: { $kept } av { $count } gjennomført.
promises-kept = { $kept } av { $count } gjennomført
promises-open = Gjenstår
promises-done = Gjennomført
no-promise = Ingen tiltak ennå.
nav-post-mortems = Andre post-mortem
post-mortem-before = Forrige post-mortem:
post-mortem-after = Neste post-mortem:
near-incidents = { $count ->
    [one] Andre driftsforstyrrelser for denne tjenesten
   *[other] Andre driftsforstyrrelser for disse tjenestene
}
search = Søk i historikken
search-found = Treff: #
search-none = Ingen treff.
year-record = { $year } i tall
label-post-mortem = Post-mortem
label-notice = Kunngjøring
label-incident = Driftsforstyrrelse
label-maintenance = Vedlikehold
not-found = Siden finnes ikke
not-found-text = Adressen kan være endret. Driftsstatus og historikk finner du her:
moved = Siden er flyttet:
feed = Atom-feed

outage-silent = { $service } svarer ikke
outage-elsewhere = Noe er galt hos oss. Oppdateringer finner du på statussiden:
outage-more = Alle detaljer på statussiden
outage-again = Hvis du har åpnet { $service }, lastes denne siden inn på nytt av seg selv. Hvis ikke, last den inn på nytt innimellom.

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
    [one] { $count } annen tjeneste
   *[other] { $count } andre tjenester
}
statement-until = { $state } til kl. { $when }
statement-until-day = { $state } til { $when }
statement-overrun = { $state }, lenger enn planlagt
statement-rest = { $count ->
    [one] Den andre tjenesten virker
   *[other] De andre { $count } tjenestene virker
}
statement-sentence = { $sentence }.
statement-watching = Alt er oppe igjen; vi følger med
statement-restored = { $names } har virket igjen siden { $when }; vi følger med
statement-unknown = Status for tjenestene er ukjent
statement-others-unknown = { $statement }; status for de andre tjenestene er ukjent
statement-unknown-services = { $statement }; status for { $names } er ukjent
said-maintenance = er under vedlikehold
said-degraded = har problemer
said-partial = er delvis nede
said-outage = er nede
plural-maintenance = er under vedlikehold
plural-degraded = har problemer
plural-partial = er delvis nede
plural-outage = er nede

## Feeder

feed-title-incidents = { $site }: driftsforstyrrelser
feed-title-maintenance = { $site }: vedlikehold
feed-title-post-mortems = { $site }: post-mortem
feed-title-history = { $site }: driftsforstyrrelser og vedlikehold
feed-title-service = { $service } – { $site }
calendar-name = Vedlikehold: { $site }
calendar-name-service = Vedlikehold: { $service } – { $site }
feed-planned = Planlagt fra { $start } til { $end }
feed-planned-on = Planlagt { $when }
feed-planned-from = Planlagt fra { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Trukket tilbake { $when }
feed-rest = Les hele teksten på siden
feed-withdrawn-text = Trukket tilbake: { $text }
feed-time = { $time } ({ $zone })

## En post-mortem som skal skrives

pm-title = Post-mortem: { $title }
pm-one-day = Den { $day } fra kl. { $from } til { $to }
pm-day = Den { $day }
pm-days = Fra { $from } til { $to }
pm-since = Siden { $from }
pm-opening = { $when } rammet driftsforstyrrelsen «[{ $title }]({ $link })» { $services }{ $figures }.
pm-opening-alone = { $when } pågikk driftsforstyrrelsen «[{ $title }]({ $link })»{ $figures }.
pm-total = : til sammen { $total }
pm-total-of = : til sammen { $total }, hvorav { $parts }
pm-parts = : { $parts }
pm-lasted = { $duration } { $state }
pm-previous = Se også forrige post-mortem: [{ $title }]({ $link }).
pm-symptoms = Symptomer
pm-symptoms-hint = Hva brukerne så, og hva det først lignet på.
pm-timeline = Tidslinje
pm-well = Det som gikk bra
pm-well-hint = Det som hjalp og er verdt å beholde.
pm-less-well = Det som kunne gått bedre
pm-less-well-hint = Det som kostet tid eller manglet.
pm-conclusion = Konklusjon
pm-promises = Tiltak:
pm-promise = noe konkret som kan krysses av
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = de første brukerne rammes
pm-detected = vi oppdager problemet
pm-first-report = driftsforstyrrelsen meldes
pm-update = driftsforstyrrelsen oppdateres
pm-update-status = driftsforstyrrelsen oppdateres ({ $status })
pm-resolved = alt virker igjen

## Kommandoer

resolve-text = Alt virker igjen.
retract-text = Det var falsk alarm: Ingen tjenester var rammet.

## Siden om hvordan man følger nettstedet

subscribe = Abonner
subscribe-intro = Få vite når noe endrer seg, uten å måtte titte innom her.
subscribe-feeds = Med en feed
subscribe-feeds-text = En feed er en adresse som et program følger med på for deg. Hver melding kommer dit i sin helhet, og på nytt ved hver oppdatering. De fleste e-postprogrammer kan lese feeder, og det finnes gratis feedlesere: Kopier en av disse adressene inn i din.
subscribe-all = Alt
subscribe-incidents = Bare driftsforstyrrelser
subscribe-maintenance = Vedlikehold, på forhånd
subscribe-post-mortems = Post-mortem: hva vi lærte
subscribe-mail = På e-post
subscribe-mail-list-text = Send e-posten som lenken åpner, og bekreft svaret. I hver e-post fra listen står det hvordan du melder deg av.
subscribe-mail-list = Abonner på { $list }
subscribe-mail-form-text = Skriv inn adressen din, og bekreft e-posten du får. I hver e-post står det hvordan du melder deg av.
subscribe-mail-address = E-postadressen din
subscribe-mail-send = Abonner
subscribe-mail-feed-text = Denne tjenesten sender en feed fra siden til innboksen din:
subscribe-slack = I Slack
subscribe-slack-text = Skriv denne linjen i kanalen der alle meldinger skal vises. RSS-appen til Slack må være installert.
subscribe-services = Eller én enkelt tjeneste:
subscribe-calendar-of = vedlikeholdskalender
subscribe-calendar = I kalenderen din
subscribe-calendar-text = Planlagt vedlikehold kan vises i din egen kalender. Det flytter seg når datoen endres, og forsvinner hvis det avlyses.
subscribe-calendar-add = Abonner på vedlikeholdskalenderen
subscribe-embed = På ditt eget nettsted
subscribe-embed-text = Denne linjen viser et banner øverst på en side så lenge noe er galt; ellers vises ingenting.
subscribe-badge-text = Denne linjen viser driftsstatus som et lite bilde:
subscribe-programs = For programmer
subscribe-programs-text = Innholdet på siden finnes også som JSON.
subscribe-api = det åpne API-et til Statuspage
subscribe-schema = skjemaet
badge-alt = Driftsstatus nå
badge-words = { $label }: { $state }
badge-of = Driftsstatus nå for { $site }

## Meldinger i andre kanaler, med `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Driftsforstyrrelsen gjenåpnet
announce-corrected = Rettelse
announce-withdrawn = Trukket tilbake
announce-moved = Ny dato
announce-reminder = Påminnelse
announce-notice = Kunngjøring
announce-post-mortem = Post-mortem
announce-next-on = Neste oppdatering senest { $when }.
