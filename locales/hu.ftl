### A Vigie magyar szövegei.
###
### Egy webhely mappájában a locales/hu.ftl fájl egyenként kiegészíti vagy felülírja őket.

## Maga a nyelv

language-name = magyar
direction = ltr

## Időtartamok, számok

duration-moment = kevesebb mint egy perc
duration-minutes = { $minutes } p
duration-hours = { $hours } ó
duration-hours-minutes = { $hours } ó { $minutes } p
duration-days = { $days } nap
duration-days-hours = { $days } nap { $hours } ó
days = { $count } nap

percent = { $number }%

## Nevek az olvasóknak

state-operational = Működik
state-maintenance = Karbantartás
state-degraded = Akadozó működés
state-partial = Részleges leállás
state-outage = Leállás
state-unknown = Ismeretlen
state-no-data = Nincs adat

state-operational-inline = működik
state-maintenance-inline = karbantartás
state-degraded-inline = akadozó működés
state-partial-inline = részleges leállás
state-outage-inline = leállás
state-unknown-inline = ismeretlen

status-investigating = Vizsgáljuk
status-identified = Ok azonosítva
status-monitoring = Figyeljük
status-resolved = Elhárítva
status-retracted = Téves riasztás

stage-scheduled = Tervezett
stage-in-progress = Elkezdődött
stage-extended = Meghosszabbítva
stage-postponed = Elhalasztva
stage-completed = Befejeződött
stage-cancelled = Elmarad

phase-scheduled = Tervezett
phase-to-come = Időpontja még nem ismert
phase-in-progress = Folyamatban
phase-overrun = A tervezettnél tovább tart
phase-completed = Befejeződött
phase-cancelled = Elmarad

severity-none = Nincs hatása
severity-minor = Kisebb
severity-major = Súlyos
severity-critical = Kritikus

## Szavak, amelyeket a szerzők beírnak

words-status-investigating = vizsgáljuk, kivizsgáljuk, vizsgálat alatt, kivizsgálás alatt, vizsgálat folyamatban, kivizsgálás folyamatban, kivizsgálás, vizsgálat, a hibát vizsgáljuk, vizsgáljuk a hibát, vizsgáljuk az okát, vizsgáljuk az okot, keressük az okot, keressük az okát, keressük a hibát, keressük a hiba okát, az okot keressük, hibakeresés, hibakeresés folyamatban, elemzés folyamatban, dolgozunk rajta, foglalkozunk vele, bejelentve, megerősítve, üzemzavar újra megnyitva, üzemzavar újranyitva, incidens újranyitva, hibajegy újranyitva
words-status-identified = ok azonosítva, azonosítva, azonosított, azonosítottuk, az okot azonosítottuk, az ok ismert, ismert az ok, megvan az ok, megvan az oka, megvan a hiba, megvan a hiba oka, megtaláltuk az okot, megtaláltuk az okát, megtaláltuk a hibát, megtaláltuk a hiba okát, hiba azonosítva, a hibát azonosítottuk, hiba oka azonosítva, hiba oka ismert, probléma azonosítva, kiváltó ok azonosítva, kiváltó ok ismert, javítjuk, javítás alatt, javítás folyamatban, a javítás folyamatban, hibajavítás folyamatban, a hibát javítjuk, dolgozunk a javításon, dolgozunk a megoldáson, dolgozunk az elhárításon, elhárítás alatt, elhárítás folyamatban, hibaelhárítás folyamatban, helyreállítás folyamatban
words-status-monitoring = figyeljük, megfigyelés alatt, megfigyelés, figyelemmel kísérjük, figyeljük a helyzetet, a helyzetet figyeljük, monitorozzuk, monitorozás, monitorozás alatt, felügyelet alatt, javítás élesítve, a javítás élesben, javítás telepítve, javítás kitéve, javítás alkalmazva, ideiglenes megoldás bevezetve, enyhítve, helyreállóban, fokozatosan helyreáll, fokozatosan visszaáll
words-status-resolved = elhárítva, elhárítottuk, elhárult, megoldva, megoldódott, megoldottuk, megoldott, meg van oldva, javítva, megjavítva, kijavítva, kijavítottuk, megjavítottuk, megjavult, helyreállt, helyreállítva, helyreállítottuk, hiba elhárítva, a hiba elhárítva, a hibát elhárítottuk, elhárítottuk a hibát, hiba kijavítva, hiba javítva, a hibát kijavítottuk, kijavítottuk a hibát, a hiba megszűnt, hiba megszűnt, a hiba elhárult, megszűnt, probléma megoldva, a probléma megoldva, probléma megoldódott, a probléma megoldódott, a problémát megoldottuk, megoldottuk a problémát, probléma elhárítva, üzemzavar elhárítva, az üzemzavar elhárítva, az üzemzavart elhárítottuk, üzemzavar megszűnt, az üzemzavar megszűnt, üzemzavar vége, incidens megoldva, incidens elhárítva, incidens lezárva, szolgáltatás helyreállt, a szolgáltatás helyreállt, szolgáltatás helyreállítva, szolgáltatások helyreálltak, a szolgáltatások helyreálltak, újra működik, ismét működik, újra minden működik, minden újra működik, minden ismét működik, ismét minden működik, minden működik, minden rendben, minden rendben működik, minden helyreállt, újra elérhető, ismét elérhető, lezárva, lezárult, lezárt, visszaállt, visszaállítva, befejezve, befejeződött, véget ért, vége, kész
words-status-retracted = téves riasztás, vaklárma, téves jelzés, téves bejelentés, visszavonva, visszavont, visszavonjuk, nem volt üzemzavar, nem történt üzemzavar, nincs incidens, nem volt hiba, érvénytelen, tárgytalan

words-stage-scheduled = tervezett, tervezve, betervezve, ütemezett, ütemezve, beütemezve, tervezett karbantartás, várható, közelgő, meghirdetve
words-stage-in-progress = elkezdődött, megkezdődött, elkezdtük, megkezdtük, elkezdve, megkezdve, folyamatban, kezdődik, kezdés, kezdete, elindult, indul, zajlik, tart, karbantartás alatt, karbantartás elkezdődött, karbantartás megkezdődött, a karbantartás elkezdődött, a karbantartás megkezdődött, karbantartás folyamatban, a karbantartás folyamatban, a munka elkezdődött
words-stage-extended = meghosszabbítva, meghosszabbodik, meghosszabbítjuk, hosszabbítás, elhúzódik, elhúzódott, elhúzódó, tovább tart, tovább tart a tervezettnél, a tervezettnél tovább tart, a vártnál tovább tart, tovább tart a vártnál, hosszabb a tervezettnél, a karbantartás elhúzódik, karbantartás meghosszabbítva, később fejeződik be
words-stage-postponed = elhalasztva, elhalasztjuk, elhalasztottuk, elhalasztott, halasztás, áthelyezve, áttéve, átütemezve, eltolva, későbbre halasztva, későbbre tolva, karbantartás elhalasztva, a karbantartást elhalasztjuk, új időpont később, időpont később, időpontja még nem ismert, új időpontot később közlünk, újraütemezve
words-stage-completed = befejeződött, befejezve, befejeztük, befejezett, elkészült, elvégezve, elvégeztük, kész, készen van, készen vagyunk, véget ért, vége, lezárva, lezárult, megtörtént, karbantartás befejezve, karbantartás befejeződött, a karbantartás befejeződött, karbantartás vége, a karbantartás véget ért, karbantartás kész, karbantartás elvégezve
words-stage-cancelled = elmarad, elmaradt, lemondva, törölve, lefújva, lefújtuk, nem lesz megtartva, visszavonva, karbantartás elmarad, a karbantartás elmarad, karbantartás törölve, karbantartás lemondva

words-state-operational = működik, működnek, üzemel, üzemelnek, rendben, rendben működik, normál, elérhető, elérhetők, online
words-state-maintenance = karbantartás, karbantartás alatt, karbantartás alatt áll, karbantartják, tervezett leállás
words-state-degraded = akadozó működés, akadozik, akadoznak, akadozó, akadozás, lassú, lassul, lassabb, lassulás, lassult, belassult, lelassult, korlátozott, korlátozott működés, csökkent teljesítmény, teljesítményproblémák, hibákkal működik, instabil, késés, késik
words-state-partial = részleges leállás, részleges, részleges kiesés, részleges üzemzavar, részben nem működik, részben leállt, részben elérhetetlen, részlegesen elérhetetlen, részben nem elérhető, részlegesen nem működik
words-state-outage = leállás, leállt, nem működik, nem működnek, nem elérhető, nem elérhetők, elérhetetlen, teljes leállás, kiesés, szolgáltatáskiesés, kiesett, nem válaszol, nem üzemel, üzemen kívül, megszakadt, offline

## A `filler` szavai az állapot szavai előtt állhatnak („már javítva”). A `weak` szavai csak időpont mögött jelentenek állapotot:
## máshol ugyanolyan szavak, mint a többi („kész”).
words-status-filler = már, most, most már, végre, minden, mindent, teljesen, teljes egészében, sikeresen, ez, az, a
words-status-perhaps = jó, rendben, oké, kész, vége, javítás, javult, jobb, megy, megint megy, visszajött, törölve, elmarad, működget
words-status-doubt = kivéve, kivételével, leszámítva, eltekintve, de, viszont, azonban, ám, ugyanakkor, habár, bár, még mindig, még nem, még nincs, még nincsenek, még van gond, még vannak hibák, még akad, még akadnak, még akadozik, még lassú, még lehet, még lehetnek, továbbra is, továbbra sem, részben, részlegesen, nagyrészt, nagyobbrészt, javarészt, többnyire, jórészt, szinte, majdnem, csaknem, nagyjából, lényegében, gyakorlatilag, remélhetőleg, reméljük, valószínűleg, feltehetően, vélhetően, elvileg, állítólag, talán, esetleg, lehet, úgy tűnik, úgy látszik, egyelőre, átmenetileg, ideiglenesen, csak, egyeseknek, egyeseknél, néhány, néhányan, néhányuknál, páran, sokaknak, a legtöbb, legtöbbeknél, nem mindenkinek, nem mindenkinél, nem mindenhol, nem minden, nem mind, nem teljesen, nem egészen, nem igazán, nincs még, nincs kész, nincs megoldva, nincs elhárítva, nincs javítva, nincs teljesen, nincsenek, nem működik, nem működnek, nem elérhető, nem megy, nem tud, nem lehet, mégsem
words-status-not = nem, nincs, nincsenek, még, sem
words-status-no = nem, dehogy, sajnos nem, mégsem, mégse
words-status-weak = vizsgálat, kivizsgálás, hibakeresés, megerősítve, bejelentve, megfigyelés, monitorozás, helyreállóban, enyhítve, javítjuk, azonosított, megoldott, lezárt, lezárult, visszaállt, visszaállítva, megszűnt, befejezve, befejeződött, befejeztük, befejezett, véget ért, vége, kész, elkészült, elvégezve, megtörtént, visszavonva, visszavont, érvénytelen, tárgytalan, folyamatban, zajlik, tart, kezdés, kezdete, kezdődik, indul, elindult, hosszabbítás, halasztás, áttéve, eltolva, várható, közelgő, lezárva, üzemzavar vége, karbantartás vége, elvégeztük, készen van, készen vagyunk, törölve, áthelyezve

## Visszaesés: amivel egy frissítés címe kezdődik, ha a lezárt üzemzavar visszatért. A `before` és az `after` szavai rossz állapot
## mellett állnak („ismét leállt”), a `not` szavai a lezárás szavai előtt („nincs elhárítva”). A `filler` szavai és a
## szolgáltatások nevei a cím elején nem számítanak („A webshop leállt”).
words-relapse = visszaesés, kiújult, kiújult a hiba, a hiba kiújult, a probléma kiújult, visszatért a hiba, a hiba visszatért, a probléma visszatért, visszatért a probléma, visszatértek a hibák, a hibák visszatértek, az üzemzavar visszatért, ismét jelentkezik, újra jelentkezik, megint jelentkezik, ismét fennáll, újra fennáll, ismét hiba, megint hiba, újra hiba, ismét hibák, újra hibák, ismét problémák, újra problémák, megint problémák, ismét gond van, megint gond van, újabb hiba, újabb leállás, újabb kiesés, újabb üzemzavar, új üzemzavar, új leállás, ugyanaz a hiba, ugyanaz a probléma, ugyanazok a hibák, ismét megállt, újra megállt, megint leállt, ismét lehalt, megint lehalt, újra összeomlott, ismét összeomlott, nem működik, nem működnek, nem válaszol, nem válaszolnak, már nem működik, megoldatlan, elhárítatlan, üzemzavar újra megnyitva, incidens újra megnyitva
words-relapse-before = újra, ismét, megint, újból, még mindig, továbbra is, ismételten
words-relapse-after = újra, ismét, megint, újból, még mindig
words-relapse-not = nem, nincs, nincsenek, még nem, még nincs, még mindig nem, még mindig nincs, továbbra sem, mégsem, mégsincs, nem teljesen, nincs teljesen, már nem
words-relapse-filler = a, az, ez, most, jelenleg, már, sajnos, sajnálatos módon, frissítés, szolgáltatás, oldal, weboldal, szerver, kiszolgáló, rendszer, minden, és
words-relapse-also = is, szintén, teljes, teljesen, és

words-severity-none = nincs hatása, hatás nélkül, tájékoztató, semmilyen
words-severity-minor = kisebb, enyhe, csekély, alacsony, kis
words-severity-major = súlyos, komoly, jelentős, nagy, nagyobb, magas
words-severity-critical = kritikus, teljes, nagyon súlyos, végzetes

# Az a szakasz, amelynek címében e szavak egyike áll, idővonalként jelenik meg.
words-timeline = idővonal, események sorrendje, események menete, kronológia, időrend, időrendben, lefolyás
words-mark-detected = észlelve, észlelték, észleltük, felfedezve
words-mark-announced = bejelentve, bejelentették, bejelentettük, közzétéve

words-about = kb, körülbelül, úgy, nagyjából, hozzávetőleg, cirka
words-at = ekkor, kor, órakor, pontban
words-day-filler = a, az, már, csak
words-day-next = másnap, a következő napon, következő nap, következő napon, másnapra, holnap, rá egy napra
words-day-after-next = harmadnap, két nappal később, két nap múlva, holnapután
words-day-same = aznap, ugyanaznap, ugyanazon a napon, még aznap, ugyanezen a napon
words-day-before = előző nap, előző napon, az előző napon, egy nappal korábban, egy nappal előtte, tegnap
words-days-later = nappal később, nap múlva, nappal utána, nap múltán
words-day-part = korán, késő, későn, hajnal, hajnalban, reggel, délelőtt, dél, délben, délután, este, éjszaka, éjjel, éjfél, éjfélkor, eleje, elején, közepe, közepén, vége, végén

## Oldalak

newer = Új információ érkezett.
reload = Újratöltés
local-time = # az Ön idejében
skip = Ugrás a tartalomra
preview = Előnézet: ezek az oldalak még nem nyilvánosak.
nav-main = Főmenü
languages = Nyelvek
not-translated = Még nincs lefordítva
nav-years = Évek
history = Előzmények
state-days = { $state } ({ $days } érintett)
period-parts = { $period }: { $parts }.
last-weeks = Az utolsó { $count } hét
service = Szolgáltatás
year = Év
history-of = Előzmények: { $year }
ahead = Ami várható
contact = Kapcsolat
edit = Oldal szerkesztése
kept-by-hand = Ezt az oldalt kézzel frissítjük.
last-change = Utolsó bejegyzés: { $when }
follow = Feliratkozás
now = Jelenleg
planned-maintenance = Tervezett karbantartás
no-maintenance = Nincs tervezett karbantartás.
notices = Közlemények
services = Szolgáltatások
other-services = További szolgáltatások
recent-incidents = Korábbi üzemzavarok
carried-over = Korábbi hónapból:
no-incident = Ebben a hónapban nem volt üzemzavar.
no-incident-yet = Eddig nem volt üzemzavar.
no-incident-known = Ennél a szolgáltatásnál nem volt üzemzavar.
all-history = Összes előzmény
incidents-and-maintenance = Üzemzavarok és karbantartások
read-post-mortem = az utólagos elemzés
the-incident = az üzemzavar
announced-on = bejelentve: { $when }
published-on = közzétéve: { $when }
see-now = A jelenlegi állapot
update = Frissítés
first-report = Első jelentés
announced = Bejelentés
next-update = Következő tájékoztatás legkésőbb: { $when }.
next-update-day = Következő tájékoztatás legkésőbb: { $when }
edited = módosítva: { $when }
edited-day = módosítva: { $when }
withdrawn = visszavonva: { $when }
withdrawn-day = visszavonva: { $when }
ongoing = Folyamatban
since-ongoing = { $when } óta tart
update-due = Eddigre ígértünk tájékoztatást: { $when }.
update-due-day = Eddigre ígértünk tájékoztatást: { $when }
earlier-updates = { $count } korábbi frissítés
group-operational = { $count ->
    [one] működik
   *[other] mind működik ({ $count })
}
not-here = Olyan hibát lát, amely itt nem szerepel?
write-to-us = Írjon nekünk
silent-since = Nincs új információ, az utolsó: { $when }.
new-plan = Új időpont: { $when }
new-end = Új befejezés: { $when }
false-alarm = téves riasztás
was-false-alarm = Téves riasztás, { $when }
since = ekkortól: { $when }
resolved-on = Elhárítva: { $when }
resolved-after = Elhárítva: { $when } ({ $after } alatt)
date-to-come = időpontja még nem ismert
fact-start = Kezdete
fact-end = Vége
fact-planned-end = Tervezett vége
fact-duration = Időtartam
add-to-calendar = Hozzáadás a naptárhoz
plan-first = Tervezett
plan-moved = Új időpont
plan-longer = Új befejezés
plan-actual = Tényleges
plan-cancelled = elmarad
period = { $from } – { $to }
period-from = kezdete { $from }
with-zone = { $time }, { $zone }
running-since = Üzemel { $when } óta
retired = Megszűnt
retired-on = Megszűnt: { $when }
today = ma
bars-legend = Az utolsó { $count } nap; az utolsó sáv a mai nap.
bars-label = { $service }, az utolsó { $count } nap
bars-uptime = { $label }, rendelkezésre állás: { $uptime }
bars-quiet = { $label }: nem volt gond
bars-trouble = { $label }: { $days } napon üzemzavar vagy karbantartás
bars-no-data = { $label }; { $words }
no-data = nincs adat
no-data-before = nincs adat { $day } előtt
no-data-after = nincs adat { $day } után
so-far = eddig { $length }
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = { $from } – { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state }: { $from }–{ $to }
span-part-days = { $state }: { $from } – { $to }
span-part-open = { $state } { $from } óta
span-part-open-days = { $state } { $from } óta
mark-detected = észlelve
mark-announced = bejelentve
mark-resolved = elhárítva
mark-updated = frissítve
figure-total = Teljes időtartam
figure-degraded = Akadozó működés
figure-partial = Részleges leállás
figure-outage = Leállás
figure-detect = Észlelésig eltelt idő
figure-announce = Bejelentésig eltelt idő
figure-resolve = Elhárításig eltelt idő
figure-incidents = Üzemzavarok
out-on-days = leállás { $count } napon
figure-uptime = Rendelkezésre állás, { $count } nap
figure-outages = Kiesés ideje
figure-longest = Leghosszabb leállás
figure-mean-detect = Észlelés átlagos ideje
figure-mean-announce = Bejelentés átlagos ideje
figure-mean-resolve = Elhárítás átlagos ideje
figure-mean-resolve-year = Elhárítás átlagos ideje, utolsó 12 hónap
figure-since = { $figure } ({ $month } óta)
uptime-rule = Rendelkezésre állás { $count } nap alatt, lefelé kerekítve. A leállás teljes egészében számít, a részleges leállás háromtized részben; az akadozó működés és a karbantartás nem számít bele.
days-told = Napi részletek
by-month = Havi bontásban
earlier-months = Korábbi hónapok
incidents-count = { $count } üzemzavar
feed-of = Hírcsatorna: { $service }
calendar-of = Karbantartási naptár: { $service }
promises = Teendők
promises-text = Az utólagos elemzések teendői, elvégezve: { $kept }/{ $count }.
promises-kept = elvégezve: { $kept }/{ $count }
promises-open = Hátravan
promises-done = Elvégezve
no-promise = Még nincsenek teendők.
nav-post-mortems = További elemzések
post-mortem-before = Előző elemzés:
post-mortem-after = Következő elemzés:
near-incidents = { $count ->
    [one] A szolgáltatás további üzemzavarai
   *[other] E szolgáltatások további üzemzavarai
}
search = Keresés az előzményekben
search-found = Találatok: #
search-none = Nincs találat.
year-record = { $year } számokban
label-post-mortem = Utólagos elemzés
label-notice = Közlemény
label-incident = Üzemzavar
label-maintenance = Karbantartás
not-found = Ez az oldal nem létezik
not-found-text = Lehet, hogy megváltozott a címe. A jelenlegi állapot és az előzmények itt vannak:
moved = Ez az oldal elköltözött:
feed = Atom-hírcsatorna

outage-silent = { $service } nem válaszol
outage-elsewhere = A hiba nálunk van. A friss tájékoztatás az állapotoldalon olvasható:
outage-more = Minden részlet az állapotoldalon
outage-again = Ha ezt a szolgáltatást nyitotta meg ({ $service }), az oldal magától újratöltődik. Egyébként időnként töltse újra.

statement-all = { $count ->
    [0] Minden működik
    [one] { $names } működik
   *[other] Minden szolgáltatás működik
}
statement-first = { $names } { $state }
statement-also = { $names } { $state }
statement-join = { $statement }, { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Minden szolgáltatás
others = { $count } másik szolgáltatás
statement-until = { $state } (tervezett vége: { $when })
statement-until-day = { $state } (tervezett vége: { $when })
statement-overrun = { $state } (a tervezettnél tovább tart)
statement-rest = { $count ->
    [one] A másik szolgáltatás működik
   *[other] A többi { $count } szolgáltatás működik
}
statement-sentence = { $sentence }.
statement-watching = A szolgáltatás helyreállt; figyeljük a helyzetet
statement-restored = { $names } { $when } óta újra működik; figyeljük a helyzetet
statement-unknown = A szolgáltatások állapota ismeretlen
statement-others-unknown = { $statement }; a többi szolgáltatás állapota ismeretlen
statement-unknown-services = { $statement }; ismeretlen állapotú: { $names }
said-maintenance = karbantartás alatt áll
said-degraded = lassú vagy akadozik
said-partial = részben leállt
said-outage = leállt
plural-maintenance = karbantartás alatt áll
plural-degraded = lassú vagy akadozik
plural-partial = részben leállt
plural-outage = leállt

## Hírcsatornák

feed-title-incidents = { $site }: üzemzavarok
feed-title-maintenance = { $site }: karbantartások
feed-title-post-mortems = { $site }: utólagos elemzések
feed-title-history = { $site }: üzemzavarok és karbantartások
feed-title-service = { $service } – { $site }
calendar-name = Karbantartás: { $site }
calendar-name-service = Karbantartás: { $service } – { $site }
feed-planned = Tervezett időpont: { $start } – { $end }
feed-planned-on = Tervezett időpont: { $when }
feed-planned-from = Tervezett kezdete: { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Visszavonva: { $when }
feed-rest = A teljes szöveg az oldalon olvasható
feed-withdrawn-text = Visszavonva: { $text }
feed-time = { $time } ({ $zone })

## Megírandó utólagos elemzés

pm-title = Utólagos elemzés: { $title }
pm-one-day = { $day } { $from } és { $to } között
pm-day = Ezen a napon ({ $day })
pm-days = { $from } és { $to } között
pm-since = { $from } időponttól kezdve
pm-opening = { $when } üzemzavar volt: „[{ $title }]({ $link })”. Érintett szolgáltatások: { $services }{ $figures }.
pm-opening-alone = { $when } üzemzavar volt: „[{ $title }]({ $link })”{ $figures }.
pm-total = { "" } (összesen { $total })
pm-total-of = { "" } (összesen { $total }, ebből { $parts })
pm-parts = { "" } ({ $parts })
pm-lasted = { $duration } { $state }
pm-previous = Lásd az előző utólagos elemzést is: [{ $title }]({ $link }).
pm-symptoms = Tünetek
pm-symptoms-hint = Mit láttak a felhasználók, és elsőre minek tűnt.
pm-timeline = Idővonal
pm-well = Ami jól ment
pm-well-hint = Ami segített, és érdemes megtartani.
pm-less-well = Ami jobban is mehetett volna
pm-less-well-hint = Ami időbe telt, vagy hiányzott.
pm-conclusion = Tanulságok
pm-promises = Teendők:
pm-promise = valami konkrét, ami kipipálható
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = a felhasználók először érzik a hibát
pm-detected = észrevesszük a hibát
pm-first-report = üzemzavar bejelentve
pm-update = üzemzavar frissítve
pm-update-status = üzemzavar frissítve ({ $status })
pm-resolved = minden újra működik

## Parancsok

resolve-text = Minden újra működik.
retract-text = Téves riasztás volt: egyetlen szolgáltatás sem volt érintett.

## Az oldal arról, hogyan lehet követni a webhelyet

subscribe = Feliratkozás
subscribe-intro = Értesüljön a változásokról anélkül, hogy ezt az oldalt nézegetné.
subscribe-feeds = Hírcsatornával
subscribe-feeds-text = A hírcsatorna egy cím, amelyet egy program figyel Ön helyett. Minden bejegyzés teljes egészében megérkezik benne, majd minden frissítéskor újra. A legtöbb levelezőprogram tud hírcsatornát olvasni, és ingyenes olvasók is vannak: másolja be valamelyik címet a sajátjába.
subscribe-all = Minden
subscribe-incidents = Csak az üzemzavarok
subscribe-maintenance = Karbantartások, előre
subscribe-post-mortems = Utólagos elemzések: mit tanultunk
subscribe-mail = E-mailben
subscribe-mail-list-text = Küldje el a levelet, amelyet ez a hivatkozás megnyit, és erősítse meg a választ. A lista minden levelében szerepel, hogyan lehet leiratkozni.
subscribe-mail-list = Feliratkozás: { $list }
subscribe-mail-form-text = Adja meg az e-mail-címét, és erősítse meg a kapott levelet. Minden levélben szerepel, hogyan lehet leiratkozni.
subscribe-mail-address = Az Ön e-mail-címe
subscribe-mail-send = Feliratkozás
subscribe-mail-feed-text = Ez a szolgáltatás e-mailben küldi az oldal hírcsatornáját:
subscribe-slack = Slackben
subscribe-slack-text = Írja be ezt a sort abba a csatornába, ahol a bejegyzéseket látni szeretné. A Slack RSS-alkalmazásának telepítve kell lennie.
subscribe-services = Vagy egyetlen szolgáltatás:
subscribe-calendar-of = karbantartási naptár
subscribe-calendar = A saját naptárában
subscribe-calendar-text = A tervezett karbantartások a saját naptárában is megjelenhetnek. Ha változik az időpont, ott is átkerülnek, ha pedig elmaradnak, eltűnnek.
subscribe-calendar-add = Feliratkozás a karbantartási naptárra
subscribe-embed = A saját webhelyén
subscribe-embed-text = Ez a sor sávot jelenít meg az oldal tetején, amíg valami nem működik, egyébként pedig semmit.
subscribe-badge-text = Ez a sor kis képként mutatja a jelenlegi állapotot:
subscribe-programs = Programoknak
subscribe-programs-text = Az oldal tartalma JSON formátumban is elérhető.
subscribe-api = a Statuspage nyilvános API-ja
subscribe-schema = a sémája
badge-alt = Jelenlegi állapot
badge-words = { $label }: { $state }
badge-of = Jelenlegi állapot: { $site }

## Közlemények más csatornákon, a `vigie announce` paranccsal

announce-head = { $state }: { $title }
announce-reopened = Üzemzavar újra megnyitva
announce-corrected = Helyesbítés
announce-withdrawn = Visszavonva
announce-moved = Új időpont
announce-reminder = Emlékeztető
announce-notice = Közlemény
announce-post-mortem = Utólagos elemzés
announce-next-on = Következő tájékoztatás legkésőbb: { $when }.
