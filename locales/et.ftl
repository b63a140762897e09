### Vigie tekstid eesti keeles.
###
### Saidi kaustas olev fail locales/et.ftl täiendab neid või asendab need ükshaaval.

## Keel ise

language-name = eesti
direction = ltr

## Kestused, arvud

duration-moment = alla minuti
duration-minutes = { $minutes } min
duration-hours = { $hours } t
duration-hours-minutes = { $hours } t { $minutes } min
duration-days = { $days } p
duration-days-hours = { $days } p { $hours } t
days = { $count ->
    [one] { $count } päev
   *[other] { $count } päeva
}

percent = { $number }%

## Nimetused lugejatele

state-operational = Töötab
state-maintenance = Hooldus
state-degraded = Häiritud töö
state-partial = Osaline katkestus
state-outage = Katkestus
state-unknown = Teadmata
state-no-data = Andmed puuduvad

state-operational-inline = töötab
state-maintenance-inline = hooldus
state-degraded-inline = häiritud töö
state-partial-inline = osaline katkestus
state-outage-inline = katkestus
state-unknown-inline = teadmata

status-investigating = Selgitame põhjust
status-identified = Põhjus leitud
status-monitoring = Jälgime
status-resolved = Lahendatud
status-retracted = Valehäire

stage-scheduled = Plaanitud
stage-in-progress = Alanud
stage-extended = Pikendatud
stage-postponed = Edasi lükatud
stage-completed = Lõppenud
stage-cancelled = Jääb ära

phase-scheduled = Plaanitud
phase-to-come = Aeg selgub hiljem
phase-in-progress = Käib
phase-overrun = Kestab plaanitust kauem
phase-completed = Lõppenud
phase-cancelled = Jääb ära

severity-none = Mõju puudub
severity-minor = Väike
severity-major = Tõsine
severity-critical = Kriitiline

## Sõnad, mida autorid kirjutavad

words-status-investigating = selgitame põhjust, selgitame põhjuseid, selgitame, põhjus selgitamisel, põhjust selgitatakse, selgitamisel, otsime põhjust, põhjuse otsimine, uurime, uurime põhjust, uurime olukorda, uurime probleemi, uurimisel, põhjus uurimisel, uuritakse, uurimine, uurimine käib, kontrollime, kontrollimisel, analüüsime, analüüs, analüüs käib, diagnostika, tegeleme, tegeleme probleemiga, teada antud, teatatud, kinnitatud, rike uuesti avatud, intsident uuesti avatud
words-status-identified = põhjus leitud, põhjus on leitud, leidsime põhjuse, põhjus tuvastatud, põhjus on tuvastatud, tuvastasime põhjuse, põhjus teada, põhjus on teada, teame põhjust, põhjus selgunud, põhjus on selgunud, põhjus selgus, põhjus välja selgitatud, tuvastatud, rike tuvastatud, rike leitud, rike lokaliseeritud, probleem tuvastatud, probleem leitud, viga leitud, viga tuvastatud, parandame, parandamisel, rike parandamisel, parandamine käib, parandus tulekul, kõrvaldame, kõrvaldame riket, kõrvaldamisel, rike kõrvaldamisel, rikke kõrvaldamine käib, lahendame, lahendamisel, taastame, taastamisel, taastame teenust, taastamine käib, taastamistööd käivad, töötame lahenduse kallal, tegeleme lahendamisega, tegeleme parandamisega
words-status-monitoring = jälgime, jälgime olukorda, olukord jälgimisel, jälgimisel, jälgimine, jälgitakse, hoiame silma peal, hoiame olukorral silma peal, seire, seirame, vaatluse all, parandus paigaldatud, parandus on paigaldatud, parandus rakendatud, parandus peal, paigaldasime paranduse, ajutine lahendus, ajutine lahendus rakendatud, leevendatud, taastumas, teenus taastumas, taastub
words-status-resolved = lahendatud, lahenenud, lahenes, kõrvaldatud, parandatud, rike lahendatud, rike kõrvaldatud, rike on kõrvaldatud, rike on lahendatud, rike parandatud, rike likvideeritud, rike lõppenud, rike on lõppenud, rike läbi, rikke lõpp, tõrge kõrvaldatud, tõrge on kõrvaldatud, tõrge lahendatud, häire kõrvaldatud, häired kõrvaldatud, viga parandatud, viga on parandatud, viga kõrvaldatud, vead parandatud, probleem lahendatud, probleem on lahendatud, probleem lahenes, probleem kõrvaldatud, probleemid lahendatud, intsident lahendatud, intsident suletud, katkestus lõppenud, katkestus on lõppenud, katkestus lõppes, katkestus läbi, katkestuse lõpp, taastatud, taastunud, teenus taastatud, teenus on taastatud, teenused taastatud, teenused on taastatud, teenuse töö taastatud, teenuse töö on taastatud, töö taastatud, ühendus taastatud, teenus taastunud, töötab taas, töötavad taas, töötab jälle, töötavad jälle, töötab uuesti, töötavad uuesti, taas töökorras, jälle töökorras, töökorras, kõik töötab, kõik töötab taas, kõik töötab jälle, kõik töötab uuesti, kõik toimib, kõik toimib taas, kõik korras, kõik on korras, kõik jälle korras, jälle korras, taas korras, korda tehtud, korda saanud, korras, olukord normaliseerunud, normaliseerunud, suletud, likvideeritud, lõppenud, lõppes, lõpetatud, läbi
words-status-retracted = valehäire, vale häire, ekslik häire, ekslik teade, ekslik, tagasi võetud, tühistatud teade, teade tühistatud, teade tagasi võetud, riket ei olnud, riket polnud, ei olnud rike, polnud rike, põhjendamatu

words-stage-scheduled = plaanitud, planeeritud, kavandatud, kavas, plaanis, ajastatud, plaaniline, plaanitud hooldus, plaanilised tööd, planeeritud tööd, tulemas, eelseisev, välja kuulutatud
words-stage-in-progress = alanud, algas, alustatud, alustasime, käib, käivad, käimas, pooleli, teoksil, algus, hooldus algas, hooldus alanud, hooldus on alanud, hooldus käib, hooldustööd algasid, hooldustööd on alanud, hooldustööd käivad, tööd algasid, tööd on alanud, tööd käivad, tööd alustatud
words-stage-extended = pikendatud, pikendame, pikeneb, pikenes, pikendamine, hooldus pikeneb, hooldus pikenes, hooldust pikendatakse, venib, veninud, hooldus venib, tööd venivad, kestab kauem, kestab plaanitust kauem, kestab kavandatust kauem, kestab oodatust kauem, plaanitust pikem, võtab kauem aega, võtab plaanitust kauem, lõpp viibib
words-stage-postponed = edasi lükatud, lükatud edasi, lükkame edasi, lükkub edasi, edasilükatud, edasilükkamine, hooldus edasi lükatud, hooldus lükkub edasi, tööd lükkuvad edasi, teisele ajale viidud, viidud teisele ajale, uus aeg, uus aeg selgub hiljem, aeg selgub hiljem, aeg selgumisel, aeg täpsustamisel, uus aeg kinnitatud, ümber plaanitud
words-stage-completed = lõppenud, lõppes, lõpetatud, lõpetasime, lõpule viidud, tehtud, tehtud valmis, valmis, valmis saanud, teostatud, läbi, lõpp, hooldus lõppenud, hooldus on lõppenud, hooldus lõppes, hooldus lõpetatud, hooldus tehtud, hooldus läbi, hoolduse lõpp, hooldustööd lõppenud, hooldustööd on lõppenud, hooldustööd lõppesid, hooldustööd lõpetatud, hooldustööd tehtud, tööd lõppenud, tööd lõpetatud, tööd tehtud
words-stage-cancelled = jääb ära, jäävad ära, ära jäetud, ära jäänud, jäi ära, tühistatud, tühistame, tühistamine, hooldus jääb ära, hooldus tühistatud, hooldustööd jäävad ära, tööd jäävad ära, loobutud

words-state-operational = töötab, töötavad, toimib, toimivad, töös korras, töökorras, kättesaadav, kättesaadavad, normaalne, tõrgeteta, probleemideta, online
words-state-maintenance = hooldus, hoolduses, on hoolduses, hooldustööd, hooldustöö, plaaniline katkestus, plaanitud katkestus
words-state-degraded = häiritud töö, häiritud, häiretega, töötab häiretega, töötavad häiretega, häired, häired töös, tõrked, tõrgetega, töötab tõrgetega, aeglane, aeglased, aeglaselt, töötab aeglaselt, aeglustunud, aeglustus, hangub, piiratud, ebastabiilne, viivitused, viivitus, viibib, hilineb, vähenenud jõudlus, jõudlusprobleemid, ülekoormatud
words-state-partial = osaline katkestus, osaline, osaline rike, osaline häire, osaliselt, osaliselt maas, osaliselt katkenud, töötab osaliselt, töötavad osaliselt, töötab ainult osaliselt, ei tööta osaliselt, osaliselt kättesaamatu
words-state-outage = katkestus, maas, on maas, ei tööta, ei toimi, täielik katkestus, ulatuslik katkestus, rivist väljas, kättesaamatu, ei ole kättesaadav, pole kättesaadav, ei vasta, katki, katkenud, ühendus puudub, kokku jooksnud, seisab, väljas, offline

## Sõnad kohas `filler` võivad seista oleku sõnade ees („nüüd lahendatud“). Sõnad kohas `weak` tähendavad olekut vaid kellaaja
## järel: mujal on need sõnad nagu kõik teised („valmis“).
words-status-filler = on, nüüd, kõik, kõik on, on nüüd, see on, juba, lõpuks, lõplikult, täielikult, täiesti, edukalt
words-status-perhaps = hea, ok, okei, korras, valmis, lõpp, parem, parandus, lahendus, töötab, läheb, tagasi, tühistatud, selge
words-status-doubt = välja arvatud, erandiks, erandina, aga, kuid, ent, vaid, siiski, ometi, kuigi, ehkki, samas, veel, ikka, ikka veel, endiselt, jätkuvalt, praegu veel, osaliselt, osalt, osati, suuremalt jaolt, enamjaolt, enamasti, peamiselt, põhiliselt, peaaegu, praktiliselt, põhimõtteliselt, enam-vähem, loodetavasti, loodame, tõenäoliselt, ilmselt, arvatavasti, vist, võib-olla, ehk, paistab, tundub, näib, peaks, peaksid, võib, võivad, ajutiselt, esialgu, seni, ainult, üksnes, mõnel, mõnele, mõned, mõnedel, mõnedele, osal, osale, osadel, osa, enamikul, enamikule, enamik, enamusel, mitte kõigil, mitte kõigile, mitte kõik, mitte kõikjal, mitte veel, mitte täielikult, mitte päris, mitte päriselt, ei ole, pole, ei tööta, ei toimi, ei vasta, ei saa, ei pruugi, lahendamata, kõrvaldamata, parandamata, kohati, aeg-ajalt, v.a, väljaarvatud
words-status-not = ei, pole, mitte, veel, ei ole
words-status-no = ei, kahjuks mitte, kahjuks ei, mitte
words-status-weak = analüüs, uurimine, diagnostika, kontrollime, tegeleme, teatatud, teada antud, kinnitatud, tuvastatud, jälgimine, seire, ajutine lahendus, leevendatud, taastumas, taastub, lahenes, taastunud, likvideeritud, töökorras, korras, suletud, lõppenud, lõppes, lõpetatud, läbi, tehtud, valmis, teostatud, lõpp, tagasi võetud, ekslik, põhjendamatu, algus, alanud, algas, alustatud, käib, käivad, käimas, pooleli, teoksil, pikeneb, venib, edasilükkamine, uus aeg, tulemas, eelseisev, kavas, plaanis, loobutud, parandatud, rikke lõpp, katkestuse lõpp, hoolduse lõpp

## Kordumine: millega algab teate pealkiri, kui suletud rike on tagasi. Sõnad kohtades `before` ja `after` seisavad halva oleku
## kõrval („jälle maas“), sõnad kohas `not` lõpu sõnade ees („pole lahendatud“). Sõnad kohas `filler` ja teenuste nimed jäetakse
## pealkirja alguses vahele („Veebisait on maas“).
words-relapse = kordub, kordus, kordunud, kordumine, rike kordub, rike kordus, rike kordunud, rike on kordunud, rike on tagasi, rike tagasi, rike taas, viga kordub, viga kordus, viga on tagasi, vead kordusid, vead on tagasi, probleem kordub, probleem kordus, probleem kordunud, probleem on tagasi, probleem tagasi, probleemid on tagasi, probleemid korduvad, tõrge kordub, tõrge kordus, häired kordusid, katkestus kordus, katkestus kordub, jälle rike, taas rike, jälle katkestus, taas katkestus, jälle probleemid, taas probleemid, jälle vead, taas vead, jälle häired, taas häired, jälle tõrked, taas tõrked, uus rike, uus katkestus, teine katkestus, järjekordne rike, järjekordne katkestus, sama probleem, sama viga, sama rike, samad vead, kukkus jälle, kukkus uuesti, jooksis jälle kokku, jooksis uuesti kokku, läks jälle maha, ei tööta, ei toimi, ei vasta, ei tööta enam, enam ei tööta, lahendamata, kõrvaldamata, rike uuesti avatud, intsident uuesti avatud
words-relapse-before = jälle, taas, uuesti, veel, ikka, ikka veel, endiselt, jätkuvalt
words-relapse-after = jälle, taas, uuesti, teist korda
words-relapse-not = ei, ei ole, pole, mitte, ei ole veel, pole veel, veel ei, veel pole, ikka ei ole, ikka pole, ikka veel pole, endiselt ei, endiselt pole, endiselt ei ole, enam ei, ei ole täielikult, pole täielikult, ei ole päris, pole päris
words-relapse-filler = on, see, need, me, nüüd, praegu, hetkel, kahjuks, paraku, teade, uus teade, uuendus, teenus, teenused, leht, veebileht, veebisait, sait, server, süsteem, kõik
words-relapse-also = ka, samuti, täielik, täielikult, täiesti, ja

words-severity-none = mõju puudub, mõjuta, mõju ei ole, teadmiseks, puudub
words-severity-minor = väike, kerge, vähene, madal
words-severity-major = tõsine, suur, oluline, ulatuslik, kõrge
words-severity-critical = kriitiline, väga tõsine, täielik

# Osa, mille pealkirjas on mõni neist sõnadest, joonistatakse ajajoonena.
words-timeline = sündmuste käik, ajajoon, ajatelg, kronoloogia, kronoloogiline, kulg, ajaline järjestus
words-mark-detected = avastatud, avastati, märgatud, tuvastatud
words-mark-announced = teatatud, teavitatud, avaldatud, teatati

words-about = umbes, u, ligikaudu, orienteeruvalt, umbes kell, umbes kl, paiku
words-at = kell, kl
words-day-filler = alles, juba, kohe
words-day-next = järgmisel päeval, järgmine päev, järgneval päeval, järgmise päeva, järgmisel hommikul, päev pärast seda, homme
words-day-after-next = ülejärgmisel päeval, ülejärgmine päev, kaks päeva hiljem, kahe päeva pärast, ülehomme
words-day-same = samal päeval, sama päev, sama päeva, sel päeval
words-day-before = eelmisel päeval, eelmine päev, eelneval päeval, eelmise päeva, päev varem, päev enne, eelmisel õhtul, eile
words-days-later = päev hiljem, päeva hiljem, päeva pärast, päev pärast, päeva järel, ööpäeva hiljem
words-day-part = vara, hilja, varahommik, varahommikul, hommik, hommikul, ennelõuna, ennelõunal, enne lõunat, keskpäev, keskpäeval, lõuna, lõunal, lõuna ajal, pärastlõuna, pärastlõunal, pärast lõunat, õhtu, õhtul, öö, öösel, ööl, kesköö, keskööl, algus, alguses, keskel, lõpp, lõpus

## Lehed

newer = Saadaval on uus teade.
reload = Laadige uuesti
local-time = # teie aja järgi
skip = Liikuge sisu juurde
preview = Eelvaade: neid lehti pole veel avaldatud.
nav-main = Peamenüü
languages = Keeled
not-translated = Veel tõlkimata
nav-years = Aastad
history = Ajalugu
state-days = { $state } (mõjutatud { $days })
period-parts = { $period }: { $parts }.
last-weeks = Viimased { $count } nädalat
service = Teenus
year = Aasta
history-of = { $year }. aasta ajalugu
ahead = Tulemas
contact = Kontakt
edit = Muutke seda lehte
kept-by-hand = Seda lehte uuendatakse käsitsi.
last-change = Viimane teade: { $when }.
follow = Tellige teated
now = Praegu
planned-maintenance = Plaanitud hooldus
no-maintenance = Hooldust pole plaanis.
notices = Teadaanded
services = Teenused
other-services = Muud teenused
recent-incidents = Varasemad rikked
carried-over = Varasemast kuust:
no-incident = Sel kuul rikkeid ei ole olnud.
no-incident-yet = Seni rikkeid ei ole olnud.
no-incident-known = Sellel teenusel rikkeid ei ole olnud.
all-history = Kogu ajalugu
incidents-and-maintenance = Rikked ja hooldused
read-post-mortem = lugege rikkeanalüüsi
the-incident = rike
announced-on = teatatud: { $when }
published-on = avaldatud: { $when }
see-now = Vaadake praegust olukorda
update = Uus teade
first-report = Esimene teade
announced = Etteteade
next-update = Järgmine teade hiljemalt kell { $when }.
next-update-day = Järgmine teade hiljemalt: { $when }.
edited = muudetud kell { $when }
edited-day = muudetud: { $when }
withdrawn = tagasi võetud kell { $when }
withdrawn-day = tagasi võetud: { $when }
ongoing = Kestab
since-ongoing = kestab, algus { $when }
update-due = Uus teade oli lubatud hiljemalt kell { $when }.
update-due-day = Uus teade oli lubatud hiljemalt: { $when }.
earlier-updates = { $count ->
    [one] { $count } varasem teade
   *[other] { $count } varasemat teadet
}
group-operational = { $count ->
    [one] töötab
   *[other] kõik { $count } töötavad
}
not-here = Midagi ei tööta, aga seda siin pole?
write-to-us = Kirjutage meile
silent-since = Uusi teateid pole, viimane: { $when }.
new-plan = Uus aeg: { $when }.
new-end = Uus lõpp: { $when }.
false-alarm = valehäire
was-false-alarm = Valehäire: { $when }
since = alates: { $when }
resolved-on = Lahendatud: { $when }
resolved-after = Lahendatud: { $when } (kestus { $after })
date-to-come = aeg selgub hiljem
fact-start = Algus
fact-end = Lõpp
fact-planned-end = Plaanitud lõpp
fact-duration = Kestus
add-to-calendar = Lisage kalendrisse
plan-first = Plaanitud
plan-moved = Uus aeg
plan-longer = Uus lõpp
plan-actual = Tegelik
plan-cancelled = jääb ära
period = { $from } – { $to }
period-from = algus { $from }
with-zone = { $time }, { $zone }
running-since = Kasutusel alates: { $when }
retired = Lõpetatud
retired-on = Lõpetatud: { $when }
today = täna
bars-legend = Viimased { $count } päeva; viimane tulp on tänane.
bars-label = { $service }, viimased { $count } päeva
bars-uptime = { $label }, kättesaadavus { $uptime }
bars-quiet = { $label }: probleeme ei olnud
bars-trouble = { $label }: rike või hooldus { $days } päeval
bars-no-data = { $label }; { $words }
no-data = andmed puuduvad
no-data-before = esimesed andmed: { $day }
no-data-after = viimased andmed: { $day }
so-far = seni { $length }
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = { $from } – { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } kell { $from }–{ $to }
span-part-days = { $state } { $from } – { $to }
span-part-open = { $state }, algus kell { $from }
span-part-open-days = { $state }, algus { $from }
mark-detected = avastatud
mark-announced = teatatud
mark-resolved = lahendatud
mark-updated = täiendatud
figure-total = Kokku
figure-degraded = Häiritud töö
figure-partial = Osaline katkestus
figure-outage = Katkestus
figure-detect = Aeg avastamiseni
figure-announce = Aeg teatamiseni
figure-resolve = Aeg lahendamiseni
figure-incidents = Rikked
out-on-days = katkestus { $count } päeval
figure-uptime = { $count ->
    [one] Kättesaadavus, { $count } päev
   *[other] Kättesaadavus, { $count } päeva
}
figure-outages = Katkestuste kestus
figure-longest = Pikim katkestus
figure-mean-detect = Keskmine aeg avastamiseni
figure-mean-announce = Keskmine aeg teatamiseni
figure-mean-resolve = Keskmine aeg lahendamiseni
figure-mean-resolve-year = Keskmine aeg lahendamiseni, viimased 12 kuud
figure-since = { $figure } ({ $month } – praegu)
uptime-rule = Kättesaadavus { $count } päeva jooksul, ümardatud alla. Katkestus läheb arvesse täies ulatuses, osaline katkestus kolme kümnendiku ulatuses; häiritud töö ja hooldus arvesse ei lähe.
days-told = Päevade kaupa
by-month = Kuude kaupa
earlier-months = Varasemad kuud
incidents-count = { $count ->
    [one] { $count } rike
   *[other] { $count } riket
}
feed-of = Voog: { $service }
calendar-of = Hoolduskalender: { $service }
promises = Ülesanded
promises-text = Rikkeanalüüside ülesanded: tehtud { $kept }/{ $count }.
promises-kept = tehtud { $kept }/{ $count }
promises-open = Teha
promises-done = Tehtud
no-promise = Ülesandeid veel pole.
nav-post-mortems = Muud rikkeanalüüsid
post-mortem-before = Eelmine rikkeanalüüs:
post-mortem-after = Järgmine rikkeanalüüs:
near-incidents = { $count ->
    [one] Selle teenuse muud rikked
   *[other] Nende teenuste muud rikked
}
search = Otsige ajaloost
search-found = Tulemusi: #
search-none = Tulemusi pole.
year-record = { $year } arvudes
label-post-mortem = Rikkeanalüüs
label-notice = Teadaanne
label-incident = Rike
label-maintenance = Hooldus
not-found = Sellist lehte pole
not-found-text = Võib-olla on selle aadress muutunud. Praegune olukord ja ajalugu on siin:
moved = See leht on kolinud:
feed = Atom-voog

outage-silent = { $service } ei vasta
outage-elsewhere = Rike on meie poolel. Teated on olekulehel:
outage-more = Kõik üksikasjad olekulehel
outage-again = Kui avasite just selle teenuse ({ $service }), laadib leht end ise uuesti. Muul juhul laadige see aeg-ajalt uuesti.

statement-all = { $count ->
    [0] Kõik töötab
    [one] { $names } töötab
   *[other] Kõik teenused töötavad
}
statement-first = { $names } { $state }
statement-also = { $names } { $state }
statement-join = { $statement }, { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Kõik teenused
others = { $count ->
    [one] veel { $count } teenus
   *[other] veel { $count } teenust
}
statement-until = { $state } kuni kell { $when }
statement-until-day = { $state } (plaanitud lõpp: { $when })
statement-overrun = { $state }, plaanitust kauem
statement-rest = { $count ->
    [one] Teine teenus töötab
   *[other] Ülejäänud { $count } teenust töötavad
}
statement-sentence = { $sentence }.
statement-watching = Teenus on taastatud; jälgime olukorda
statement-restored = { $count ->
    [one] { $names } töötab taas (alates: { $when }); jälgime olukorda
   *[other] { $names } töötavad taas (alates: { $when }); jälgime olukorda
}
statement-unknown = Teenuste olek pole teada
statement-others-unknown = { $statement }; ülejäänud teenuste olek pole teada
statement-unknown-services = { $statement }; olek pole teada: { $names }
said-maintenance = on hoolduses
said-degraded = töötab häiretega
said-partial = töötab ainult osaliselt
said-outage = on maas
plural-maintenance = on hoolduses
plural-degraded = töötavad häiretega
plural-partial = töötavad ainult osaliselt
plural-outage = on maas

## Vood

feed-title-incidents = { $site }: rikked
feed-title-maintenance = { $site }: hooldused
feed-title-post-mortems = { $site }: rikkeanalüüsid
feed-title-history = { $site }: rikked ja hooldused
feed-title-service = { $service } – { $site }
calendar-name = Hooldus: { $site }
calendar-name-service = Hooldus: { $service } – { $site }
feed-planned = Plaanitud: { $start } – { $end }
feed-planned-on = Plaanitud: { $when }
feed-planned-from = Plaanitud algus: { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Tagasi võetud: { $when }
feed-rest = Lugege kogu teksti lehelt
feed-withdrawn-text = Tagasi võetud: { $text }
feed-time = { $time } ({ $zone })

## Kirjutatav rikkeanalüüs

pm-title = Rikkeanalüüs: { $title }
pm-one-day = { $day } kell { $from }–{ $to }
pm-day = { $day }
pm-days = { $from } – { $to }
pm-since = algus { $from }
pm-opening = Rike „[{ $title }]({ $link })“ ({ $when }) mõjutas neid teenuseid: { $services }{ $figures }.
pm-opening-alone = Rike „[{ $title }]({ $link })“, { $when }{ $figures }.
pm-total = { "" } (kokku { $total })
pm-total-of = { "" } (kokku { $total }, sellest { $parts })
pm-parts = { "" } ({ $parts })
pm-lasted = { $state } { $duration }
pm-previous = Vaadake ka eelmist rikkeanalüüsi: [{ $title }]({ $link }).
pm-symptoms = Tunnused
pm-symptoms-hint = Mida kasutajad nägid ja mis see alguses paistis olevat.
pm-timeline = Sündmuste käik
pm-well = Mis läks hästi
pm-well-hint = Mis aitas ja mida tasub hoida.
pm-less-well = Mis oleks võinud minna paremini
pm-less-well-hint = Mis võttis aega või puudus.
pm-conclusion = Kokkuvõte
pm-promises = Ülesanded:
pm-promise = midagi konkreetset, mille saab tehtuks märkida
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = esimesed kasutajad märkavad riket
pm-detected = märkame probleemi
pm-first-report = rikkest teatatud
pm-update = uus teade rikke kohta
pm-update-status = uus teade rikke kohta ({ $status })
pm-resolved = kõik töötab taas

## Käsud

resolve-text = Kõik töötab taas.
retract-text = See oli valehäire: ükski teenus ei olnud häiritud.

## Leht selle kohta, kuidas saiti jälgida

subscribe = Tellige teated
subscribe-intro = Saage teada, kui midagi muutub, ilma seda lehte vaatamata.
subscribe-feeds = Voona
subscribe-feeds-text = Voog on aadress, mida programm teie eest jälgib. Iga teade jõuab sinna tervikuna ja iga täiendusega uuesti. Enamik meiliprogramme oskab vooge lugeda ja leidub ka tasuta vooge lugevaid rakendusi: kopeerige üks neist aadressidest enda omasse.
subscribe-all = Kõik
subscribe-incidents = Ainult rikked
subscribe-maintenance = Hooldused, aegsasti ette
subscribe-post-mortems = Rikkeanalüüsid: mida õppisime
subscribe-mail = E-postiga
subscribe-mail-list-text = Saatke kiri, mille see link avab, ja kinnitage vastus. Igas listi kirjas on öeldud, kuidas tellimusest loobuda.
subscribe-mail-list = Tellige list { $list }
subscribe-mail-form-text = Sisestage oma aadress ja kinnitage saadud kiri. Igas kirjas on öeldud, kuidas tellimusest loobuda.
subscribe-mail-address = Teie e-posti aadress
subscribe-mail-send = Tellige
subscribe-mail-feed-text = See teenus saadab lehe voo teie postkasti:
subscribe-slack = Slackis
subscribe-slack-text = Kirjutage see rida kanalisse, kus teated peaksid ilmuma. Slacki RSS-rakendus peab olema paigaldatud.
subscribe-services = Või üksik teenus:
subscribe-calendar-of = hoolduskalender
subscribe-calendar = Teie kalendris
subscribe-calendar-text = Plaanitud hooldused võivad olla näha teie enda kalendris. Aja muutudes nihkuvad need kaasa, ära jäädes kaovad.
subscribe-calendar-add = Tellige hoolduskalender
subscribe-embed = Teie oma saidil
subscribe-embed-text = See rida näitab lehe ülaosas teadet, kuni midagi on korrast ära, muidu ei näita ta midagi.
subscribe-badge-text = See rida näitab praegust olukorda väikese pildina:
subscribe-programs = Programmidele
subscribe-programs-text = Selle lehe sisu on saadaval ka JSON-ina.
subscribe-api = Statuspage’i avalik API
subscribe-schema = selle skeem
badge-alt = Praegune olukord
badge-words = { $label }: { $state }
badge-of = Praegune olukord: { $site }

## Teated muudes kanalites, käsuga `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Rike uuesti avatud
announce-corrected = Parandus teates
announce-withdrawn = Tagasi võetud
announce-moved = Uus aeg
announce-reminder = Meeldetuletus
announce-notice = Teadaanne
announce-post-mortem = Rikkeanalüüs
announce-next-on = Järgmine teade hiljemalt: { $when }.
