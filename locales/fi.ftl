### Vigien suomenkieliset tekstit.
###
### Sivuston kansion tiedosto locales/fi.ftl täydentää tai korvaa niitä yksi kerrallaan.

## Itse kieli

language-name = suomi
direction = ltr

## Kestot, luvut

duration-moment = alle minuutti
duration-minutes = { $minutes } min
duration-hours = { $hours } t
duration-hours-minutes = { $hours } t { $minutes } min
duration-days = { $days } pv
duration-days-hours = { $days } pv { $hours } t
days = { $count ->
    [one] { $count } päivä
   *[other] { $count } päivää
}

percent = { $number } %

## Nimet lukijoille

state-operational = Toimii
state-maintenance = Huolto
state-degraded = Heikentynyt toiminta
state-partial = Osittainen katkos
state-outage = Katkos
state-unknown = Ei tiedossa
state-no-data = Ei tietoja

state-operational-inline = toimii
state-maintenance-inline = huolto
state-degraded-inline = heikentynyt toiminta
state-partial-inline = osittainen katkos
state-outage-inline = katkos
state-unknown-inline = ei tiedossa

status-investigating = Selvitetään
status-identified = Syy löytynyt
status-monitoring = Seurannassa
status-resolved = Korjattu
status-retracted = Väärä hälytys

stage-scheduled = Suunniteltu
stage-in-progress = Alkanut
stage-extended = Pidennetty
stage-postponed = Siirretty
stage-completed = Valmis
stage-cancelled = Peruttu

phase-scheduled = Suunniteltu
phase-to-come = Ajankohta ilmoitetaan myöhemmin
phase-in-progress = Käynnissä
phase-overrun = Kestää suunniteltua pidempään
phase-completed = Valmis
phase-cancelled = Peruttu

severity-none = Ei vaikutusta
severity-minor = Vähäinen
severity-major = Merkittävä
severity-critical = Kriittinen

## Sanat, joita kirjoittajat käyttävät

words-status-investigating = selvitetään, tutkitaan, selvityksessä, selvitys käynnissä, selvitys kesken, selvitämme, selvitämme asiaa, asiaa selvitetään, häiriötä selvitetään, vikaa selvitetään, ongelmaa selvitetään, syytä selvitetään, syytä etsitään, syy ei tiedossa, tutkinta käynnissä, tutkimme asiaa, vianetsintä käynnissä, vianetsintä, vianselvitys käynnissä, vianselvitys, vahvistettu, havaittu, ilmoitettu, kesken, meneillään, häiriö avattu uudelleen, tapaus avattu uudelleen
words-status-identified = syy löytynyt, syy löytyi, syy on löytynyt, syy selvillä, syy on selvillä, syy selvisi, syy selvinnyt, syy selvitetty, syy tiedossa, syy tunnistettu, vika löytynyt, vika löytyi, vika paikannettu, vika tunnistettu, vika tiedossa, ongelma tunnistettu, ongelma löytynyt, ongelma löytyi, ongelma paikannettu, tunnistettu, paikannettu, korjataan, vikaa korjataan, häiriötä korjataan, ongelmaa korjataan, korjaus käynnissä, korjaus työn alla, korjaus tulossa, korjaustyö käynnissä, korjaustyöt käynnissä
words-status-monitoring = seurannassa, seurataan, tilannetta seurataan, tilanne seurannassa, seuraamme, seuraamme tilannetta, seuranta, seuranta käynnissä, tarkkailussa, tarkkaillaan, tilannetta tarkkaillaan, korjaus asennettu, korjaus viety tuotantoon, korjaus otettu käyttöön, korjaus käytössä, lievennetty, palautumassa
words-status-resolved = korjattu, ratkaistu, häiriö korjattu, häiriö on korjattu, häiriö ratkaistu, häiriö ohi, häiriö on ohi, häiriö päättynyt, häiriö on päättynyt, häiriö päättyi, häiriö poistunut, häiriö on poistunut, häiriö poistui, vika korjattu, vika on korjattu, vika poistettu, vika poistunut, ongelma korjattu, ongelma on korjattu, ongelma ratkaistu, ongelma on ratkaistu, ongelma poistunut, katkos ohi, katkos on ohi, katkos päättynyt, katko ohi, katko päättynyt, palautettu, palautunut, palvelu palautettu, palvelu palautunut, palvelut palautettu, palvelut palautuneet, tilanne palautunut normaaliksi, palautunut normaaliksi, tilanne normalisoitunut, normalisoitunut, tilanne normaali, tilanne ohi, toimii taas, toimivat taas, toimii jälleen, toimivat jälleen, kaikki toimii taas, kaikki toimii jälleen, kaikki toimii normaalisti, toimii taas normaalisti, toimii jälleen normaalisti, kaikki kunnossa, taas kunnossa, kunnossa, päättynyt, päättyi, ohi, valmis, suljettu, hoidettu
words-status-retracted = väärä hälytys, aiheeton hälytys, virheellinen hälytys, ei ollut häiriötä, vedetty pois, aiheeton

words-stage-scheduled = suunniteltu, ajoitettu, aikataulutettu, suunnitteilla, ilmoitettu, tulossa, tuleva
words-stage-in-progress = alkanut, alkoi, aloitettu, käynnissä, käynnistetty, käynnistynyt, meneillään, menossa, alku, huolto alkanut, huolto on alkanut, huolto alkoi, huolto aloitettu, huolto käynnissä, työt alkaneet, työt aloitettu, työt käynnissä
words-stage-extended = pidennetty, jatkettu, jatketaan, huoltoa jatkettu, huoltoa jatketaan, venyy, venynyt, huolto venyy, kestää pidempään, kestää pitempään, kestää suunniteltua pidempään, kestää arvioitua pidempään, kestää odotettua pidempään, suunniteltua pidempi, jatkuu suunniteltua pidempään
words-stage-postponed = siirretty, lykätty, siirtynyt, siirtyy, siirretään, siirretty myöhemmäksi, huolto siirretty, huolto siirtyy, huolto lykätty, uusi ajankohta ilmoitetaan, uusi ajankohta ilmoitetaan myöhemmin, ajankohta avoin, ajankohta ilmoitetaan myöhemmin, uudelleen ajoitettu, ajoitettu uudelleen
words-stage-completed = valmis, päättynyt, päättyi, tehty, suoritettu, saatu valmiiksi, valmistunut, valmistui, huolto valmis, huolto on valmis, huolto päättynyt, huolto on päättynyt, huolto päättyi, huolto tehty, huolto suoritettu, huolto ohi, huolto on ohi, ohi, loppu, työt valmiit, työt päättyneet, työt tehty
words-stage-cancelled = peruttu, peruutettu, peruuntunut, peruuntui, perutaan, peruutetaan, huolto peruttu, huolto peruutettu, huolto on peruttu

words-state-operational = toimii, toimivat, toiminnassa, käytettävissä, saatavilla, normaali, normaalisti, kunnossa, online
words-state-maintenance = huolto, huollossa, huoltokatko, huoltotyö, ylläpito, ylläpidossa
words-state-degraded = heikentynyt toiminta, heikentynyt, heikentynyt suorituskyky, toimii heikosti, toimivat heikosti, hidas, hidastunut, hidastelee, toimii hitaasti, pätkii, takkuilee, häiriöitä, ruuhkautunut, rajoitettu, epävakaa, viiveitä
words-state-partial = osittainen katkos, osittainen katko, osittainen häiriö, osittain alhaalla, osittain poikki, osittain poissa käytöstä, toimii osittain, toimii vain osittain, toimivat osittain, osittainen
words-state-outage = katkos, katko, käyttökatko, palvelukatko, alhaalla, poikki, ei toimi, eivät toimi, poissa käytöstä, pois käytöstä, ei käytettävissä, ei saatavilla, ei tavoitettavissa, tavoittamattomissa, kaatunut, nurin, offline, laaja häiriö, täysi katkos

## Sanat kohdassa `filler` voivat edeltää tilan sanoja (”on korjattu”, ”nyt ratkaistu”). Sanat kohdassa `weak` kertovat tilan vain
## kellonajan jäljessä: muualla ne ovat sanoja siinä missä muutkin (”valmis”, ”ohi”).
words-status-filler = on, ovat, nyt, kaikki, kaikki on, on nyt, se on, vihdoin, viimein, täysin, kokonaan, jo, kaikki ovat
words-status-perhaps = hyvä, okei, selvä, selvitetty, loppu, peruttu, peruutettu, paremmin, parempi, korjaus, korjaantunut, kaikki hyvin
words-status-doubt = paitsi, lukuun ottamatta, poikkeuksena, mutta, kuitenkin, tosin, vielä, vieläkin, yhä, edelleen, toistaiseksi, vain, ainoastaan, osittain, osin, osaksi, osa, suurimmaksi osaksi, suurelta osin, pääosin, enimmäkseen, lähes, melkein, miltei, toivottavasti, todennäköisesti, luultavasti, ilmeisesti, mahdollisesti, ehkä, kenties, näyttää, näyttäisi, vaikuttaa, pitäisi, pitäisivät, väliaikaisesti, tilapäisesti, joillekin, joillakin, osalle, osalla, useimmille, useimmilla, ei vielä, eivät vielä, ei ihan, ei aivan, ei täysin, ei kokonaan, ei kaikki, eivät kaikki, ei kaikilla, ei kaikille, ei kaikilta osin, ei kaikkialla, ei ole, eivät ole, ei toimi, eivät toimi, ei vastaa, eivät vastaa, ei voi, ei saa, ei pääse
words-status-not = ei, eivät, vielä
words-status-no = ei, eipä, ei sittenkään, valitettavasti ei
words-status-weak = vianetsintä, vianselvitys, vahvistettu, havaittu, ilmoitettu, käynnissä, kesken, meneillään, menossa, seuranta, seuraamme, palautumassa, kunnossa, päättynyt, päättyi, ohi, valmis, suljettu, hoidettu, tehty, suoritettu, loppu, alku, alkanut, alkoi, aloitettu, aiheeton, vedetty pois, tulossa, tuleva, suunnitteilla, jatketaan, siirtyy, siirretään, venyy, palautettu, palautunut, siirretty, siirtynyt, jatkettu

## Uusiutuminen: mistä päivityksen otsikko alkaa, kun korjattu häiriö on palannut. Kohtien `before` ja `after` sanat ympäröivät
## huonoa tilaa (”taas alhaalla”), kohdan `not` sanat edeltävät lopun sanoja (”ei korjattu”). Kohdan `filler` sanat ja palvelujen
## nimet ohitetaan otsikon alussa.
words-relapse = uusiutunut, uusiutui, häiriö uusiutunut, häiriö on uusiutunut, häiriö uusiutui, vika uusiutunut, vika on uusiutunut, vika uusiutui, ongelma uusiutunut, ongelma on uusiutunut, ongelma uusiutui, häiriö palasi, häiriö palannut, häiriö on palannut, ongelma palasi, ongelma palannut, ongelma on palannut, ongelmat palasivat, vika palasi, vika palannut, vika on palannut, uusi häiriö, uusi katkos, uusi katko, toinen katkos, sama ongelma, sama vika, sama häiriö, sama virhe, taas häiriö, jälleen häiriö, taas ongelmia, jälleen ongelmia, taas vika, taas virheitä, tapahtui taas, tapahtui uudelleen, kaatui taas, kaatui uudelleen, kaatunut uudelleen, ei toimi, eivät toimi, ei toimi taaskaan, ei taaskaan toimi, ei toimi enää, ei enää toimi, ei vastaa, eivät vastaa, ratkaisematta, korjaamatta, taas alhaalla, taas poikki, ongelma jatkuu
words-relapse-before = taas, jälleen, uudelleen, yhä, edelleen, vielä, vieläkin
words-relapse-after = taas, jälleen, uudelleen, uudestaan
words-relapse-not = ei, eivät, ei ole, eivät ole, ei vielä, ei ole vielä, ei vieläkään, ei ole vieläkään, vieläkään ei, ei edelleenkään, ei ole edelleenkään, ei enää, ei kokonaan, ei täysin, ei ole täysin, ei ole kokonaan
words-relapse-filler = on, ovat, se, ne, me, nyt, tällä hetkellä, valitettavasti, ikävä kyllä, päivitys, palvelu, palvelin, sivusto, sivut, verkkosivusto, verkkosivut, kaikki
words-relapse-also = myös, täysin, kokonaan, täydellinen, ja

words-severity-none = ei vaikutusta, ei vaikutuksia, ei mitään, tiedoksi
words-severity-minor = vähäinen, pieni, lievä, matala
words-severity-major = merkittävä, suuri, vakava, laaja, korkea
words-severity-critical = kriittinen, erittäin vakava

# Osio, jonka otsikossa on jokin näistä sanoista, piirretään aikajanana.
words-timeline = aikajana, aikajanana, tapahtumien kulku, tapahtumankulku, kronologia, kronologinen, aikajärjestys, aikajärjestyksessä
words-mark-detected = havaittu, huomattu
words-mark-announced = ilmoitettu, tiedotettu, julkaistu

words-about = noin, n, suunnilleen, klo noin, noin klo, noin kello, vähän ennen, vähän jälkeen
words-at = klo, kello
words-day-filler = sen, päivänä, heti, vasta
words-day-next = seuraavana päivänä, seuraava päivä, seuraavana aamuna, seuraavan päivän, huomenna
words-day-after-next = kaksi päivää myöhemmin, kahden päivän kuluttua, kahden päivän päästä, ylihuomenna, sitä seuraavana päivänä
words-day-same = samana päivänä, sama päivä, saman päivän
words-day-before = edellisenä päivänä, edellinen päivä, edellisen päivän, edellisenä iltana, päivää aiemmin, päivää ennen
words-days-later = päivä myöhemmin, päivää myöhemmin, päivän kuluttua, päivän päästä, päivän jälkeen, vuorokautta myöhemmin, vuorokausi myöhemmin
words-day-part = aikaisin, varhain, myöhään, aamu, aamulla, aamuna, aamuyö, aamuyöllä, aamupäivä, aamupäivällä, keskipäivä, keskipäivällä, iltapäivä, iltapäivällä, ilta, illalla, iltana, yö, yöllä, keskiyö, keskiyöllä, alku, alussa, loppu, lopulla, puoliväli

## Sivut

newer = Sivulla on uutta tietoa.
reload = Lataa uudelleen
local-time = # omaa aikaasi
skip = Siirry sisältöön
preview = Esikatselu: näitä sivuja ei ole vielä julkaistu.
nav-main = Päävalikko
languages = Kielet
not-translated = Ei vielä suomennettu
nav-years = Vuodet
history = Historia
state-days = { $state } (eri päiviä: { $days })
period-parts = { $period } – { $parts }.
last-weeks = Viimeiset { $count } viikkoa
service = Palvelu
year = Vuosi
history-of = Vuoden { $year } historia
ahead = Tulossa
contact = Yhteystiedot
edit = Muokkaa tätä sivua
kept-by-hand = Tätä sivua päivitetään käsin.
last-change = Viimeisin päivitys: { $when }.
follow = Tilaa
now = Juuri nyt
planned-maintenance = Suunnitellut huollot
no-maintenance = Ei suunniteltuja huoltoja.
notices = Tiedotteet
services = Palvelut
other-services = Muut palvelut
recent-incidents = Aiemmat häiriöt
carried-over = Aiemmalta kuukaudelta:
no-incident = Ei häiriöitä tässä kuussa.
no-incident-yet = Ei häiriöitä toistaiseksi.
no-incident-known = Ei häiriöitä tässä palvelussa.
all-history = Näytä koko historia
incidents-and-maintenance = Häiriöt ja huollot
read-post-mortem = lue häiriöraportti
the-incident = häiriö
announced-on = ilmoitettu { $when }
published-on = julkaistu { $when }
see-now = Katso tilanne nyt
update = Päivitys
first-report = Ensimmäinen tiedote
announced = Ilmoitus
next-update = Seuraava päivitys viimeistään klo { $when }.
next-update-day = Seuraava päivitys viimeistään { $when }.
edited = muokattu klo { $when }
edited-day = muokattu { $when }
withdrawn = vedetty pois klo { $when }
withdrawn-day = vedetty pois { $when }
ongoing = Jatkuu
since-ongoing = alkaen { $when }, jatkuu
update-due = Päivitys oli luvattu viimeistään klo { $when }.
update-due-day = Päivitys oli luvattu viimeistään { $when }.
earlier-updates = { $count ->
    [one] { $count } aiempi päivitys
   *[other] { $count } aiempaa päivitystä
}
group-operational = { $count ->
    [one] toimii
   *[other] kaikki { $count } toimivat
}
not-here = Onko jokin vialla, mistä täällä ei kerrota?
write-to-us = Kerro meille
silent-since = Ei uusia päivityksiä; viimeisin: { $when }.
new-plan = Uusi ajankohta: { $when }.
new-end = Uusi päättymisaika: { $when }.
false-alarm = väärä hälytys
was-false-alarm = Väärä hälytys { $when }
since = alkaen { $when }
resolved-on = Korjattu { $when }
resolved-after = Korjattu { $when }, kesto { $after }
date-to-come = ajankohta ilmoitetaan myöhemmin
fact-start = Alkamisaika
fact-end = Päättymisaika
fact-planned-end = Suunniteltu päättymisaika
fact-duration = Kesto
add-to-calendar = Lisää kalenteriin
plan-first = Suunniteltu
plan-moved = Uusi ajankohta
plan-longer = Uusi päättymisaika
plan-actual = Toteutunut
plan-cancelled = peruttu
period = { $from } – { $to }
period-from = alkaen { $from }
with-zone = { $time }, { $zone }
running-since = Käytössä alkaen { $when }
retired = Lopetettu
retired-on = Lopetettu { $when }
today = tänään
bars-legend = Viimeiset { $count } päivää; viimeinen palkki on tämä päivä.
bars-label = { $service }, viimeiset { $count } päivää
bars-uptime = { $label }, käytettävyys { $uptime }
bars-quiet = { $label }: ei ongelmia
bars-trouble = { $label }: häiriö tai huolto { $days } päivänä
bars-no-data = { $label }; { $words }
no-data = ei tietoja
no-data-before = ei tietoja ennen { $day }
no-data-after = viimeisimmät tiedot { $day }
so-far = tähän mennessä { $length }
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = { $from } – { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } klo { $from }–{ $to }
span-part-days = { $state } { $from } – { $to }
span-part-open = { $state } klo { $from } alkaen
span-part-open-days = { $state } { $from } alkaen
mark-detected = havaittu
mark-announced = ilmoitettu
mark-resolved = korjattu
mark-updated = päivitetty
figure-total = Kesto yhteensä
figure-degraded = Heikentynyt toiminta
figure-partial = Osittainen katkos
figure-outage = Katkos
figure-detect = Aika havaitsemiseen
figure-announce = Aika tiedottamiseen
figure-resolve = Aika korjaamiseen
figure-incidents = Häiriöt
out-on-days = katkos { $count } päivänä
figure-uptime = Käytettävyys, { $count } päivää
figure-outages = Katkosten kesto
figure-longest = Pisin katkos
figure-mean-detect = Keskimääräinen aika havaitsemiseen
figure-mean-announce = Keskimääräinen aika tiedottamiseen
figure-mean-resolve = Keskimääräinen aika korjaamiseen
figure-mean-resolve-year = Keskimääräinen aika korjaamiseen, viimeiset 12 kk
figure-since = { $figure }, alkaen { $month }
uptime-rule = Käytettävyys { $count } päivän ajalta alaspäin pyöristettynä. Katkos lasketaan kokonaan, osittaisesta katkoksesta kolme kymmenesosaa; heikentynyttä toimintaa ja huoltoa ei lasketa.
days-told = Päivittäin
by-month = Kuukausittain
earlier-months = Aiemmat kuukaudet
incidents-count = { $count ->
    [one] { $count } häiriö
   *[other] { $count } häiriötä
}
feed-of = Syöte: { $service }
calendar-of = Huoltokalenteri: { $service }
promises = Toimenpiteet
promises-text = Häiriöraporttien toimenpiteet: { $kept }/{ $count } tehty.
promises-kept = { $kept }/{ $count } tehty
promises-open = Tekemättä
promises-done = Tehty
no-promise = Ei vielä toimenpiteitä.
nav-post-mortems = Muut häiriöraportit
post-mortem-before = Edellinen häiriöraportti:
post-mortem-after = Seuraava häiriöraportti:
near-incidents = { $count ->
    [one] Muut tämän palvelun häiriöt
   *[other] Muut näiden palvelujen häiriöt
}
search = Hae historiasta
search-found = Tuloksia: #
search-none = Ei tuloksia.
year-record = Vuosi { $year } lukuina
label-post-mortem = Häiriöraportti
label-notice = Tiedote
label-incident = Häiriö
label-maintenance = Huolto
not-found = Sivua ei ole
not-found-text = Osoite on ehkä muuttunut. Palvelujen tilanne ja historia löytyvät täältä:
moved = Sivu on siirtynyt:
feed = Atom-syöte

outage-silent = { $service } ei vastaa
outage-elsewhere = Vika on meidän päässämme. Tilannetta voi seurata tilasivulla:
outage-more = Kaikki tiedot tilasivulla
outage-again = Jos avasit palvelun { $service }, tämä sivu latautuu itsestään uudelleen. Muussa tapauksessa lataa sivu uudelleen silloin tällöin.

statement-all = { $count ->
    [0] Kaikki toimii
    [one] { $names } toimii
   *[other] Kaikki palvelut toimivat
}
statement-first = { $names } { $state }
statement-also = { $names } { $state }
statement-join = { $statement }, { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Kaikki palvelut
others = { $count ->
    [one] { $count } muu palvelu
   *[other] { $count } muuta palvelua
}
statement-until = { $state } (suunniteltu päättymisaika: klo { $when })
statement-until-day = { $state } (suunniteltu päättymisaika: { $when })
statement-overrun = { $state } suunniteltua pidempään
statement-rest = { $count ->
    [one] Ainoa muu palvelu toimii
   *[other] Muut { $count } palvelua toimivat
}
statement-sentence = { $sentence }.
statement-watching = Kaikki toimii taas; seuraamme tilannetta
statement-restored = { $count ->
    [one] { $names } on toiminut taas { $when } alkaen; seuraamme tilannetta
   *[other] { $names } ovat toimineet taas { $when } alkaen; seuraamme tilannetta
}
statement-unknown = Palvelujen tila ei ole tiedossa
statement-others-unknown = { $statement }; muiden palvelujen tila ei ole tiedossa
statement-unknown-services = { $statement }; tila ei ole tiedossa: { $names }
said-maintenance = on huollossa
said-degraded = toimii heikosti
said-partial = toimii vain osittain
said-outage = ei toimi
plural-maintenance = ovat huollossa
plural-degraded = toimivat heikosti
plural-partial = toimivat vain osittain
plural-outage = eivät toimi

## Syötteet

feed-title-incidents = { $site }: häiriöt
feed-title-maintenance = { $site }: huollot
feed-title-post-mortems = { $site }: häiriöraportit
feed-title-history = { $site }: häiriöt ja huollot
feed-title-service = { $service } – { $site }
calendar-name = Huollot: { $site }
calendar-name-service = Huollot: { $service } – { $site }
feed-planned = Suunniteltu { $start } – { $end }
feed-planned-on = Suunniteltu: { $when }
feed-planned-from = Suunniteltu alkaen { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Vedetty pois { $when }
feed-rest = Lue koko teksti sivulta
feed-withdrawn-text = Vedetty pois: { $text }
feed-time = { $time } ({ $zone })

## Kirjoitettava häiriöraportti

pm-title = Häiriöraportti: { $title }
pm-one-day = { $day } klo { $from }–{ $to }
pm-day = { $day }
pm-days = { $from } – { $to }
pm-since = { $from } alkaen
pm-opening = { $when } oli häiriö ”[{ $title }]({ $link })”. Häiriön piirissä: { $services }{ $figures }.
pm-opening-alone = { $when } oli häiriö ”[{ $title }]({ $link })”{ $figures }.
pm-total = ; kesto yhteensä { $total }
pm-total-of = ; kesto yhteensä { $total }, josta { $parts }
pm-parts = ; { $parts }
pm-lasted = { $state } { $duration }
pm-previous = Katso myös edellinen häiriöraportti: [{ $title }]({ $link }).
pm-symptoms = Oireet
pm-symptoms-hint = Mitä käyttäjät huomasivat ja miltä se aluksi näytti.
pm-timeline = Aikajana
pm-well = Mikä meni hyvin
pm-well-hint = Mikä auttoi ja kannattaa säilyttää.
pm-less-well = Mikä olisi voinut mennä paremmin
pm-less-well-hint = Mikä vei aikaa tai puuttui.
pm-conclusion = Yhteenveto
pm-promises = Toimenpiteet:
pm-promise = jotain täsmällistä, jonka voi merkitä tehdyksi
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = ensimmäiset käyttäjät huomaavat häiriön
pm-detected = huomaamme ongelman
pm-first-report = häiriöstä tiedotettu
pm-update = häiriötiedote päivitetty
pm-update-status = häiriötiedote päivitetty ({ $status })
pm-resolved = kaikki toimii taas

## Komennot

resolve-text = Kaikki toimii taas.
retract-text = Se oli väärä hälytys: mikään palvelu ei häiriintynyt.

## Sivu siitä, miten sivustoa voi seurata

subscribe = Tilaa
subscribe-intro = Saat tiedon, kun jokin muuttuu, eikä tällä sivulla tarvitse käydä.
subscribe-feeds = Syötteenä
subscribe-feeds-text = Syöte on osoite, jota ohjelma seuraa puolestasi. Jokainen tiedote tulee sinne kokonaisena ja uudestaan joka päivityksellä. Useimmat sähköpostiohjelmat osaavat lukea syötteitä, ja ilmaisia syötteenlukijoitakin on: kopioi jokin näistä osoitteista omaasi.
subscribe-all = Kaikki
subscribe-incidents = Vain häiriöt
subscribe-maintenance = Huollot etukäteen
subscribe-post-mortems = Häiriöraportit: mitä opimme
subscribe-mail = Sähköpostilla
subscribe-mail-list-text = Lähetä viesti, jonka tämä linkki avaa, ja vahvista vastaus. Jokaisessa listan viestissä kerrotaan, miten tilauksen voi perua.
subscribe-mail-list = Tilaa lista { $list }
subscribe-mail-form-text = Kirjoita osoitteesi ja vahvista saamasi viesti. Jokaisessa viestissä kerrotaan, miten tilauksen voi perua.
subscribe-mail-address = Sähköpostiosoitteesi
subscribe-mail-send = Tilaa
subscribe-mail-feed-text = Tämä palvelu lähettää sivun syötteen sähköpostiisi:
subscribe-slack = Slackissa
subscribe-slack-text = Kirjoita tämä rivi kanavalle, jolla kaikkien tiedotteiden pitäisi näkyä. Slackin RSS-sovelluksen on oltava asennettuna.
subscribe-services = Tai yksittäinen palvelu:
subscribe-calendar-of = huoltokalenteri
subscribe-calendar = Kalenterissasi
subscribe-calendar-text = Suunnitellut huollot voivat näkyä omassa kalenterissasi. Ne siirtyvät, kun ajankohta muuttuu, ja poistuvat, jos ne perutaan.
subscribe-calendar-add = Tilaa huoltokalenteri
subscribe-embed = Omalla sivustollasi
subscribe-embed-text = Tämä rivi näyttää ilmoituksen sivun yläreunassa, kun jokin on vialla; muulloin se ei näytä mitään.
subscribe-badge-text = Tämä rivi näyttää tilanteen pienenä kuvana:
subscribe-programs = Ohjelmille
subscribe-programs-text = Tämän sivun sisältö on saatavilla myös JSON-muodossa.
subscribe-api = Statuspagen julkinen rajapinta
subscribe-schema = sen skeema
badge-alt = Tilanne nyt
badge-words = { $label }: { $state }
badge-of = Tilanne nyt: { $site }

## Tiedotteet muissa kanavissa, komennolla `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Häiriö avattu uudelleen
announce-corrected = Korjaus tiedotteeseen
announce-withdrawn = Vedetty pois
announce-moved = Uusi ajankohta
announce-reminder = Muistutus
announce-notice = Tiedote
announce-post-mortem = Häiriöraportti
announce-next-on = Seuraava päivitys viimeistään { $when }.
