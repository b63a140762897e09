### Nederlandse teksten van Vigie.
###
### Een bestand locales/nl.ftl in de map van een site vult ze aan of vervangt ze, één voor één.

## De taal zelf

language-name = Nederlands
direction = ltr

## Duur, getallen

duration-moment = minder dan een minuut
duration-minutes = { $minutes } min
duration-hours = { $hours } uur
duration-hours-minutes = { $hours } uur { $minutes } min
duration-days = { $days } d
duration-days-hours = { $days } d { $hours } uur
days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}

percent = { $number }%

## Namen voor de lezers

state-operational = Werkt
state-maintenance = In onderhoud
state-degraded = Prestatieproblemen
state-partial = Gedeeltelijke uitval
state-outage = Uitval
state-unknown = Onbekend
state-no-data = Geen gegevens

state-operational-inline = werkt
state-maintenance-inline = in onderhoud
state-degraded-inline = prestatieproblemen
state-partial-inline = gedeeltelijke uitval
state-outage-inline = uitval
state-unknown-inline = onbekend

status-investigating = Wordt onderzocht
status-identified = Oorzaak gevonden
status-monitoring = Wordt gemonitord
status-resolved = Opgelost
status-retracted = Vals alarm

stage-scheduled = Gepland
stage-in-progress = Begonnen
stage-extended = Verlengd
stage-postponed = Uitgesteld
stage-completed = Afgerond
stage-cancelled = Geannuleerd

phase-scheduled = Gepland
phase-to-come = Datum volgt
phase-in-progress = Bezig
phase-overrun = Duurt langer dan gepland
phase-completed = Afgerond
phase-cancelled = Geannuleerd

severity-none = Geen gevolgen
severity-minor = Klein
severity-major = Groot
severity-critical = Kritiek

## Woorden die auteurs typen

words-status-investigating = wordt onderzocht, in onderzoek, onderzoek loopt, onderzoek, onderzoeken, we onderzoeken het, wij onderzoeken het, wordt uitgezocht, we zoeken het uit, we kijken ernaar, er wordt naar gekeken, oorzaak wordt gezocht, zoeken naar de oorzaak, oorzaak onbekend, wordt geanalyseerd, analyse, in behandeling, bevestigd, gemeld, storing heropend, incident heropend
words-status-identified = oorzaak gevonden, oorzaak bekend, oorzaak geïdentificeerd, oorzaak achterhaald, oorzaak vastgesteld, geïdentificeerd, probleem gevonden, probleem geïdentificeerd, probleem gelokaliseerd, fout gevonden, storing gelokaliseerd, herstel bezig, herstel loopt, wordt hersteld, wordt gerepareerd, wordt opgelost, oplossing onderweg, fix onderweg, reparatie bezig, aan het herstellen, er wordt gewerkt aan een oplossing, we werken aan een oplossing
words-status-monitoring = wordt gemonitord, wordt in de gaten gehouden, we houden het in de gaten, in de gaten houden, in de gaten gehouden, onder observatie, in observatie, observatie, monitoren, wordt gevolgd, wordt bewaakt, fix doorgevoerd, fix uitgerold, oplossing doorgevoerd, oplossing uitgerold, herstelmaatregel doorgevoerd, verholpen en gemonitord
words-status-resolved = opgelost, verholpen, hersteld, gerepareerd, storing opgelost, storing verholpen, storing voorbij, storing hersteld, einde storing, einde van de storing, probleem opgelost, probleem verholpen, fout hersteld, incident opgelost, incident gesloten, incident afgesloten, dienst hersteld, diensten hersteld, alles werkt weer, alles doet het weer, werkt weer, doet het weer, weer in de lucht, weer online, weer bereikbaar, weer beschikbaar, weer normaal, alles weer normaal, alles weer in orde, alles weer goed, terug naar normaal, afgerond, afgesloten, gesloten, klaar, voorbij, gefixt, afgehandeld
words-status-retracted = vals alarm, loos alarm, valse melding, foutieve melding, geen storing, geen incident, ingetrokken

words-stage-scheduled = gepland, ingepland, aangekondigd, aanstaand
words-stage-in-progress = begonnen, gestart, bezig, in uitvoering, aan de gang, loopt, van start, van start gegaan, aangevangen, begin, onderhoud begonnen, onderhoud gestart, onderhoud bezig, werkzaamheden begonnen, werkzaamheden gestart
words-stage-extended = verlengd, verlenging, langer dan gepland, langer dan verwacht, duurt langer, duurt langer dan gepland, duurt langer dan verwacht, loopt uit, uitgelopen, onderhoud verlengd
words-stage-postponed = uitgesteld, verplaatst, verzet, verschoven, opgeschort, onderhoud uitgesteld, onderhoud verplaatst, nader te bepalen, datum volgt, nieuwe datum volgt, datum nader te bepalen, opnieuw gepland, opnieuw ingepland, vervroegd, nieuwe datum, datum gewijzigd
words-stage-completed = afgerond, voltooid, klaar, gereed, uitgevoerd, beëindigd, afgesloten, gedaan, voorbij, einde, succesvol afgerond, onderhoud afgerond, onderhoud voltooid, onderhoud klaar, onderhoud voorbij, einde onderhoud, werkzaamheden afgerond, werkzaamheden voltooid, het onderhoud is afgerond, het onderhoud is voltooid, het onderhoud is klaar, einde van het onderhoud, alles werkt weer, alles doet het weer, werkt weer, weer online, weer bereikbaar
words-stage-cancelled = geannuleerd, afgelast, afgeblazen, vervallen, gaat niet door, ingetrokken, onderhoud geannuleerd, onderhoud gaat niet door, geen onderhoud, vindt niet plaats, niet meer nodig

words-state-operational = werkt, werken, operationeel, functioneel, beschikbaar, bereikbaar, normaal, in orde, online, in de lucht
words-state-maintenance = onderhoud, in onderhoud, onderhoudswerkzaamheden
words-state-degraded = prestatieproblemen, verminderde prestaties, verstoord, traag, trager, vertraagd, vertraging, hapert, haperingen, beperkt, instabiel, beperkt bereikbaar, verminderd
words-state-partial = gedeeltelijke uitval, gedeeltelijke storing, gedeeltelijk uitgevallen, gedeeltelijk onbereikbaar, deels uitgevallen, deels onbereikbaar, gedeeltelijk
words-state-outage = uitval, uitgevallen, onbereikbaar, niet bereikbaar, niet beschikbaar, onbeschikbaar, down, offline, plat, ligt plat, ligt eruit, eruit, uit de lucht, buiten werking, buiten dienst, grote storing, ernstige storing, volledige uitval, totale uitval

## De woorden van `filler` mogen vóór die van een status staan („is opgelost”, „nu verholpen”). Die van `weak` zijn alleen achter
## een tijd een status: elders zijn het woorden als alle andere („onderzoek”, „klaar”).
words-status-filler = is, zijn, was, nu, inmiddels, alles, alles is, alle, het is, eindelijk, volledig, helemaal, geheel, intussen
words-status-perhaps = goed, oké, prima, einde, het einde, het werkt, doet het, geannuleerd, afgelast, verbetering, beter
words-status-doubt = behalve, uitgezonderd, met uitzondering, afgezien van, maar, echter, alleen, nog, nog steeds, steeds, gedeeltelijk, deels, ten dele, grotendeels, voor een deel, merendeels, bijna, vrijwel, nagenoeg, zo goed als, hopelijk, waarschijnlijk, vermoedelijk, misschien, wellicht, mogelijkerwijs, lijkt, lijken, schijnt, zou, zouden, zou moeten, voorlopig, vooralsnog, tijdelijk, voor sommigen, voor enkele, voor de meesten, voor de meeste, bij sommigen, bij enkele, bij de meesten, nog niet, niet alle, niet alles, niet iedereen, niet overal, niet voor, niet bij, niet helemaal, niet volledig, niet geheel, niet echt, is niet, zijn niet, werkt niet, werken niet, doet het niet, doen het niet, kan niet, kunnen niet
words-status-not = niet, nog
words-status-no = nee, niet, toch niet, helaas niet
words-status-weak = analyse, onderzoek, onderzoeken, in behandeling, bevestigd, gemeld, observatie, monitoren, klaar, gereed, voorbij, afgerond, afgesloten, gesloten, afgehandeld, gedaan, einde, begin, begonnen, gestart, bezig, loopt, ingetrokken, aangekondigd, verzet, vervallen, uitgevoerd, beëindigd, einde storing, einde van de storing, einde onderhoud, verplaatst

## Een terugval: waarmee de titel van een update begint als een opgeloste storing terug is. De woorden van `before` en `after`
## staan bij een slechte toestand („weer plat”), die van `not` vóór de woorden van een einde („niet opgelost”). De woorden van
## `filler` en de namen van de diensten worden aan het begin van een titel overgeslagen.
words-relapse = terugval, nieuwe storing, nieuwe uitval, opnieuw storing, opnieuw uitval, weer storing, weer een storing, weer uitval, nog een storing, tweede storing, storing is terug, storing terug, probleem is terug, probleem terug, problemen zijn terug, problemen terug, fout is terug, fout terug, fouten zijn terug, weer problemen, opnieuw problemen, weer fouten, opnieuw fouten, zelfde probleem, zelfde storing, zelfde fout, hetzelfde probleem, dezelfde storing, dezelfde fout, dezelfde fouten, gebeurt weer, gebeurt opnieuw, treedt weer op, treedt opnieuw op, weer gecrasht, opnieuw gecrasht, werkt niet, werkt weer niet, werken niet, werkt niet meer, doet het niet, doet het weer niet, doet het niet meer, reageert niet, antwoordt niet, onopgelost, weer stuk, nog steeds stuk, het probleem is terug, probleem houdt aan, weer plat, ligt er weer uit
words-relapse-before = weer, opnieuw, alweer, nog steeds, nog altijd, nog, wederom, nogmaals
words-relapse-after = opnieuw, alweer, wederom, nogmaals
words-relapse-not = niet, nog niet, nog steeds niet, nog altijd niet, toch niet, niet meer, niet helemaal, niet echt, niet volledig
words-relapse-filler = de, het, een, is, zijn, we, wij, ze, er, dit, dat, nu, momenteel, helaas, toch, update, dienst, site, website, server, alles
words-relapse-also = ook, eveneens, totaal, totale, volledig, volledige, en

words-severity-none = geen, geen gevolgen, geen impact, mededeling
words-severity-minor = klein, kleine, gering, licht, laag, beperkt
words-severity-major = groot, grote, ernstig, ernstige, hoog, zwaar
words-severity-critical = kritiek, kritieke, kritisch, zeer ernstig

# Een sectie waarvan de kop een van deze woorden bevat, wordt als tijdlijn getekend.
words-timeline = tijdlijn, tijdslijn, tijdsverloop, chronologie, chronologisch, verloop
words-mark-detected = ontdekt, opgemerkt, gedetecteerd
words-mark-announced = gemeld, aangekondigd, bekendgemaakt, gepubliceerd

words-about = rond, omstreeks, ongeveer, circa, ca, tegen, rond de klok van
words-at = om
words-day-filler = de, op, het, een
words-day-next = volgende dag, dag erna, dag daarna, dag erop, dag daarop, volgende ochtend
words-day-after-next = twee dagen later, twee dagen daarna, twee dagen erna, overmorgen
words-day-same = zelfde dag, dezelfde dag, diezelfde dag
words-day-before = vorige dag, dag ervoor, dag daarvoor, dag eerder, vooravond
words-days-later = dag later, dagen later, dag daarna, dagen daarna, dag erna, dagen erna
words-day-part = vroeg, laat, midden, ochtend, ochtends, ’s ochtends, morgen, ’s morgens, middag, ’s middags, avond, ’s avonds, nacht, ’s nachts, begin, eind, einde, in, op, de, van, s

## Pagina’s

newer = Er is een update.
reload = Vernieuwen
local-time = # bij jou
skip = Naar de inhoud
preview = Voorbeeldweergave: deze pagina’s zijn nog niet gepubliceerd.
nav-main = Hoofdnavigatie
languages = Talen
not-translated = Nog niet vertaald
nav-years = Jaren
history = Geschiedenis
state-days = { $state } op { $days }
period-parts = { $period } – { $parts }.
last-weeks = De laatste { $count } weken
service = Dienst
year = Jaar
history-of = Geschiedenis van { $year }
ahead = Binnenkort
contact = Contact
edit = Deze pagina bewerken
kept-by-hand = Deze pagina wordt met de hand bijgewerkt.
last-change = Laatste update: { $when }.
follow = Abonneren
now = Nu
planned-maintenance = Gepland onderhoud
no-maintenance = Geen onderhoud gepland.
notices = Mededelingen
services = Diensten
other-services = Andere diensten
recent-incidents = Eerdere storingen
carried-over = Uit een eerdere maand:
no-incident = Geen storingen deze maand.
no-incident-yet = Nog geen storingen.
no-incident-known = Geen storingen bij deze dienst.
all-history = Hele geschiedenis bekijken
incidents-and-maintenance = Storingen en onderhoud
read-post-mortem = lees de post-mortem
the-incident = de storing
announced-on = aangekondigd op { $when }
published-on = gepubliceerd op { $when }
see-now = Bekijk de actuele status
update = Update
first-report = Eerste melding
announced = Aankondiging
next-update = Volgende update uiterlijk om { $when }.
next-update-day = Volgende update uiterlijk op { $when }.
edited = gewijzigd om { $when }
edited-day = gewijzigd op { $when }
withdrawn = ingetrokken om { $when }
withdrawn-day = ingetrokken op { $when }
ongoing = Nog gaande
since-ongoing = sinds { $when }, nog gaande
update-due = Er was een update beloofd voor { $when }.
update-due-day = Er was een update beloofd voor { $when }.
earlier-updates = { $count ->
    [one] { $count } eerdere update
   *[other] { $count } eerdere updates
}
group-operational = { $count ->
    [one] werkt
   *[other] alle { $count } werken
}
not-here = Een probleem dat hier niet staat?
write-to-us = Laat het ons weten
silent-since = Geen update sinds { $when }.
new-plan = Nieuwe datum: { $when }.
new-end = Nieuw einde: { $when }.
false-alarm = vals alarm
was-false-alarm = Vals alarm op { $when }
since = sinds { $when }
resolved-on = Opgelost op { $when }
resolved-after = Opgelost op { $when }, na { $after }
date-to-come = datum volgt
fact-start = Begin
fact-end = Einde
fact-planned-end = Gepland einde
fact-duration = Duur
add-to-calendar = In agenda zetten
plan-first = Gepland
plan-moved = Nieuwe datum
plan-longer = Nieuw einde
plan-actual = Werkelijk
plan-cancelled = geannuleerd
period = { $from } – { $to }
period-from = vanaf { $from }
with-zone = { $time }, { $zone }
running-since = In gebruik sinds { $when }
retired = Stopgezet
retired-on = Stopgezet op { $when }
today = vandaag
bars-legend = De laatste { $count } dagen; het laatste streepje is vandaag.
bars-label = { $service }, laatste { $count } dagen
bars-uptime = { $label }, beschikbaarheid { $uptime }
bars-quiet = { $label }: geen problemen
bars-trouble = { $label }: { $days ->
    [one] { $days } dag met een storing of onderhoud
   *[other] { $days } dagen met een storing of onderhoud
}
bars-no-data = { $label }; { $words }
no-data = geen gegevens
no-data-before = geen gegevens vóór { $day }
no-data-after = geen gegevens na { $day }
so-far = tot nu toe { $length }
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = { $from } tot { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } van { $from } tot { $to }
span-part-days = { $state } van { $from } tot { $to }
span-part-open = { $state } sinds { $from }
span-part-open-days = { $state } sinds { $from }
mark-detected = ontdekt
mark-announced = gemeld
mark-resolved = opgelost
mark-updated = bijgewerkt
figure-total = Totale duur
figure-degraded = Prestatieproblemen
figure-partial = Gedeeltelijke uitval
figure-outage = Uitval
figure-detect = Tijd tot ontdekking
figure-announce = Tijd tot melding
figure-resolve = Tijd tot oplossing
figure-incidents = Storingen
out-on-days = { $count ->
    [one] uitval op { $count } dag
   *[other] uitval op { $count } dagen
}
figure-uptime = Beschikbaarheid, { $count } dagen
figure-outages = Uitvaltijd
figure-longest = Langste uitval
figure-mean-detect = Gemiddelde tijd tot ontdekking
figure-mean-announce = Gemiddelde tijd tot melding
figure-mean-resolve = Gemiddelde tijd tot oplossing
figure-mean-resolve-year = Gemiddelde tijd tot oplossing, laatste 12 maanden
figure-since = { $figure } sinds { $month }
uptime-rule = Beschikbaarheid over { $count } dagen, naar beneden afgerond. Uitval telt volledig mee, gedeeltelijke uitval voor drie tienden; prestatieproblemen en onderhoud tellen niet mee.
days-told = Dag voor dag
by-month = Maand voor maand
earlier-months = Eerdere maanden
incidents-count = { $count ->
    [one] { $count } storing
   *[other] { $count } storingen
}
feed-of = Feed van { $service }
calendar-of = Onderhoudsagenda van { $service }
promises = Actiepunten
promises-text = Actiepunten uit post-mortems: { $kept } van { $count } gedaan.
promises-kept = { $kept } van { $count } gedaan
promises-open = Te doen
promises-done = Gedaan
no-promise = Nog geen actiepunten.
nav-post-mortems = Andere post-mortems
post-mortem-before = Vorige post-mortem:
post-mortem-after = Volgende post-mortem:
near-incidents = { $count ->
    [one] Andere storingen van deze dienst
   *[other] Andere storingen van deze diensten
}
search = Zoeken in de geschiedenis
search-found = Resultaten: #
search-none = Geen resultaten.
year-record = { $year } in cijfers
label-post-mortem = Post-mortem
label-notice = Mededeling
label-incident = Storing
label-maintenance = Onderhoud
not-found = Deze pagina bestaat niet
not-found-text = Misschien is het adres veranderd. De actuele status en de geschiedenis vind je hier:
moved = Deze pagina is verhuisd:
feed = Atom-feed

outage-silent = { $service } reageert niet
outage-elsewhere = Er is iets mis bij ons. Updates staan op de statuspagina:
outage-more = Alle details op de statuspagina
outage-again = Als je { $service } hebt geopend, vernieuwt deze pagina vanzelf. Zo niet, vernieuw de pagina dan af en toe.

statement-all = { $count ->
    [0] Alles werkt
    [one] { $names } werkt
   *[other] Alle diensten werken
}
statement-first = { $count ->
    [one] { $names } is { $state }
   *[other] { $names } zijn { $state }
}
statement-also = { $names } { $count ->
    [one] is { $state }
   *[other] zijn { $state }
}
statement-join = { $statement }, { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Alle diensten
others = { $count ->
    [one] { $count } andere dienst
   *[other] { $count } andere diensten
}
statement-until = { $state } tot { $when }
statement-until-day = { $state } tot { $when }
statement-overrun = langer dan gepland { $state }
statement-rest = { $count ->
    [one] De andere dienst werkt
   *[other] De andere { $count } diensten werken
}
statement-sentence = { $sentence }.
statement-watching = Alles werkt weer; we houden het in de gaten
statement-restored = { $count ->
    [one] { $names } werkt sinds { $when } weer; we houden het in de gaten
   *[other] { $names } werken sinds { $when } weer; we houden het in de gaten
}
statement-unknown = De status van de diensten is onbekend
statement-others-unknown = { $statement }; de status van de andere diensten is onbekend
statement-unknown-services = { $statement }; de status van { $names } is onbekend
said-maintenance = in onderhoud
said-degraded = traag of hapert
said-partial = gedeeltelijk uitgevallen
said-outage = uitgevallen
plural-maintenance = in onderhoud
plural-degraded = traag of haperen
plural-partial = gedeeltelijk uitgevallen
plural-outage = uitgevallen

## Feeds

feed-title-incidents = { $site }: storingen
feed-title-maintenance = { $site }: onderhoud
feed-title-post-mortems = { $site }: post-mortems
feed-title-history = { $site }: storingen en onderhoud
feed-title-service = { $service } – { $site }
calendar-name = Onderhoud: { $site }
calendar-name-service = Onderhoud: { $service } – { $site }
feed-planned = Gepland van { $start } tot { $end }
feed-planned-on = Gepland op { $when }
feed-planned-from = Gepland vanaf { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Ingetrokken op { $when }
feed-rest = Lees de hele tekst op de pagina
feed-withdrawn-text = Ingetrokken: { $text }
feed-time = { $time } ({ $zone })

## Een post-mortem die nog geschreven moet worden

pm-title = Post-mortem: { $title }
pm-one-day = Op { $day } van { $from } tot { $to }
pm-day = Op { $day }
pm-days = Van { $from } tot { $to }
pm-since = Sinds { $from }
pm-opening = { $when } trof de storing ‘[{ $title }]({ $link })’ { $services }{ $figures }.
pm-opening-alone = { $when } was er de storing ‘[{ $title }]({ $link })’{ $figures }.
pm-total = : in totaal { $total }
pm-total-of = : in totaal { $total }, waarvan { $parts }
pm-parts = : { $parts }
pm-lasted = { $duration } { $state }
pm-previous = Zie ook de vorige post-mortem: [{ $title }]({ $link }).
pm-symptoms = Symptomen
pm-symptoms-hint = Wat gebruikers zagen en waar het eerst op leek.
pm-timeline = Tijdlijn
pm-well = Wat goed ging
pm-well-hint = Wat hielp en we willen houden.
pm-less-well = Wat beter kon
pm-less-well-hint = Wat tijd kostte of ontbrak.
pm-conclusion = Conclusie
pm-promises = Actiepunten:
pm-promise = iets concreets dat je kunt afvinken
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = de eerste gebruikers merken er iets van
pm-detected = wij merken het probleem op
pm-first-report = storing gemeld
pm-update = storing bijgewerkt
pm-update-status = storing bijgewerkt ({ $status })
pm-resolved = alles werkt weer

## Opdrachten

resolve-text = Alles werkt weer.
retract-text = Het was vals alarm: geen enkele dienst had er last van.

## De pagina over hoe je de site volgt

subscribe = Abonneren
subscribe-intro = Weet het als er iets verandert, zonder hier te hoeven kijken.
subscribe-feeds = Met een feed
subscribe-feeds-text = Een feed is een adres dat een programma voor je in de gaten houdt. Elk bericht komt daar volledig binnen, en opnieuw bij elke update. De meeste mailprogramma’s kunnen feeds lezen, en er zijn gratis feedreaders: kopieer een van deze adressen erin.
subscribe-all = Alles
subscribe-incidents = Alleen storingen
subscribe-maintenance = Onderhoud, vooraf
subscribe-post-mortems = Post-mortems: wat we ervan leerden
subscribe-mail = Per e-mail
subscribe-mail-list-text = Verstuur de e-mail die deze link opent en bevestig het antwoord. In elke e-mail van de lijst staat hoe je je afmeldt.
subscribe-mail-list = Abonneren op { $list }
subscribe-mail-form-text = Vul je adres in en bevestig de e-mail die je krijgt. In elke e-mail staat hoe je je afmeldt.
subscribe-mail-address = Je e-mailadres
subscribe-mail-send = Abonneren
subscribe-mail-feed-text = Deze dienst stuurt een feed van deze pagina naar je mailbox:
subscribe-slack = In Slack
subscribe-slack-text = Typ deze regel in het kanaal waar elk bericht moet verschijnen. De RSS-app van Slack moet geïnstalleerd zijn.
subscribe-services = Of één dienst:
subscribe-calendar-of = onderhoudsagenda
subscribe-calendar = In je agenda
subscribe-calendar-text = Gepland onderhoud kan in je eigen agenda staan. Het schuift mee als de datum verandert en verdwijnt als het niet doorgaat.
subscribe-calendar-add = Abonneren op de onderhoudsagenda
subscribe-embed = Op je eigen site
subscribe-embed-text = Deze regel toont een balk bovenaan een pagina zolang er iets mis is; anders zie je niets.
subscribe-badge-text = Deze regel toont de actuele status als klein plaatje:
subscribe-programs = Voor programma’s
subscribe-programs-text = De inhoud van deze pagina is er ook als JSON.
subscribe-api = de openbare API van Statuspage
subscribe-schema = het schema ervan
badge-alt = Actuele status
badge-words = { $label }: { $state }
badge-of = Actuele status van { $site }

## Berichten op andere kanalen, door `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Storing heropend
announce-corrected = Correctie
announce-withdrawn = Ingetrokken
announce-moved = Nieuwe datum
announce-reminder = Herinnering
announce-notice = Mededeling
announce-post-mortem = Post-mortem
announce-next-on = Volgende update uiterlijk op { $when }.
