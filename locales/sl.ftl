### Besedila Vigie v slovenščini.
###
### Datoteka locales/sl.ftl v mapi spletišča jih dopolnjuje ali nadomešča, eno po eno.

## Jezik sam

language-name = slovenščina
direction = ltr

## Trajanje, števila

duration-moment = manj kot minuta
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-days = { $days } d
duration-days-hours = { $days } d { $hours } h
days = { $count ->
    [one] { $count } dan
    [two] { $count } dneva
    [few] { $count } dnevi
   *[other] { $count } dni
}

percent = { $number } %

## Imena za bralce

state-operational = Deluje
state-maintenance = Vzdrževanje
state-degraded = Moteno delovanje
state-partial = Delni izpad
state-outage = Izpad
state-unknown = Neznano
state-no-data = Ni podatkov

state-operational-inline = deluje
state-maintenance-inline = vzdrževanje
state-degraded-inline = moteno delovanje
state-partial-inline = delni izpad
state-outage-inline = izpad
state-unknown-inline = neznano

status-investigating = Iščemo vzrok
status-identified = Vzrok znan
status-monitoring = Spremljamo
status-resolved = Odpravljeno
status-retracted = Lažni alarm

stage-scheduled = Načrtovano
stage-in-progress = Začeto
stage-extended = Podaljšano
stage-postponed = Prestavljeno
stage-completed = Končano
stage-cancelled = Odpovedano

phase-scheduled = Načrtovano
phase-to-come = Termin sledi
phase-in-progress = V teku
phase-overrun = Traja dlje od načrtovanega
phase-completed = Končano
phase-cancelled = Odpovedano

severity-none = Brez vpliva
severity-minor = Manjša
severity-major = Resna
severity-critical = Kritična

## Besede, ki jih vpisujejo avtorji

words-status-investigating = iščemo vzrok, iščemo vzroke, vzrok iščemo, ugotavljamo vzrok, ugotavljamo vzroke, ugotavljanje vzroka, preiskujemo, preiskujemo vzrok, preiskujemo težavo, preiskava, preiskava poteka, raziskujemo, raziskujemo vzrok, preverjamo, preverjanje, preverjanje poteka, analiziramo, analiza, analiza poteka, diagnostika, v preiskavi, v obravnavi, obravnavamo, ukvarjamo se s težavo, potrjeno, potrjena, prijavljeno, prijavljena, odprto, odprta, znova odprto, ponovno odprto
words-status-identified = vzrok znan, vzrok je znan, znan vzrok, poznamo vzrok, vzrok poznamo, vzrok najden, vzrok je najden, našli smo vzrok, vzrok smo našli, vzrok ugotovljen, vzrok je ugotovljen, ugotovljen vzrok, ugotovili smo vzrok, vzrok odkrit, odkrili smo vzrok, vzrok identificiran, identificirano, identificirana, ugotovljeno, napaka najdena, napaka ugotovljena, težava ugotovljena, težava najdena, težava identificirana, odpravljamo, odpravljamo napako, odpravljamo težavo, odpravljamo težave, odpravljamo motnjo, odprava poteka, odprava napake poteka, odpravljanje poteka, popravljamo, popravilo poteka, v popravilu, v odpravljanju, rešujemo, rešujemo težavo, pripravljamo popravek, delamo na rešitvi, delamo na odpravi
words-status-monitoring = spremljamo, spremljanje, spremljamo stanje, stanje spremljamo, spremljamo delovanje, spremljamo razmere, opazujemo, opazovanje, pod nadzorom, nadziramo, nadzorujemo, popravek nameščen, popravek je nameščen, namestili smo popravek, popravek uveden, popravek uveljavljen, popravek objavljen, rešitev uvedena, začasna rešitev, začasna rešitev uvedena, ublaženo, postopno okreva, delovanje se obnavlja, delovanje se postopno obnavlja
words-status-resolved = odpravljeno, odpravljena, odpravljen, odpravljene, motnja odpravljena, motnja je odpravljena, motnje odpravljene, motnje so odpravljene, napaka odpravljena, napaka je odpravljena, napake odpravljene, težava odpravljena, težava je odpravljena, težave odpravljene, težave so odpravljene, izpad odpravljen, izpad je odpravljen, izpad končan, okvara odpravljena, okvara je odpravljena, rešeno, rešena, rešen, težava rešena, težava je rešena, težave rešene, težave so rešene, problem rešen, problem je rešen, incident rešen, incident zaključen, incident zaprt, konec incidenta, konec motnje, konec izpada, popravljeno, popravljena, popravljen, napaka popravljena, delovanje vzpostavljeno, delovanje ponovno vzpostavljeno, delovanje znova vzpostavljeno, delovanje obnovljeno, storitev vzpostavljena, storitev ponovno vzpostavljena, storitev obnovljena, storitve ponovno vzpostavljene, storitve obnovljene, spet deluje, spet delujeta, spet delujejo, znova deluje, znova delujeta, znova delujejo, ponovno deluje, ponovno delujeta, ponovno delujejo, zopet deluje, zopet delujejo, vse deluje, vse spet deluje, vse znova deluje, vse ponovno deluje, vse deluje normalno, vse v redu, vse je v redu, stanje normalno, zaprto, zaprta
words-status-retracted = lažni alarm, lažen alarm, lažni preplah, preklicano obvestilo, obvestilo umaknjeno, ni motnje, ni bilo motnje, motnje ni bilo, ni bilo izpada, ni incident, ni šlo za motnjo

words-stage-scheduled = načrtovano, načrtovana, načrtovan, načrtujemo, planirano, predvideno, napovedano, najavljeno, načrtovano vzdrževanje, predvideno vzdrževanje, prihajajoče, v načrtu
words-stage-in-progress = začeto, začelo, začeli, začeli smo, začenjamo, začelo se je, začne se, pričeto, pričeli smo, v teku, poteka, v izvajanju, steklo, vzdrževanje poteka, vzdrževanje v teku, vzdrževanje začeto, vzdrževanje se je začelo, dela potekajo, dela so se začela
words-stage-extended = podaljšano, podaljšana, podaljšujemo, podaljšuje se, podaljšanje, vzdrževanje podaljšano, traja dlje, traja dalj časa, trajalo bo dlje, trajalo bo dalj časa, dlje od načrtovanega, traja dlje od načrtovanega, dlje kot načrtovano, traja dlje kot načrtovano, traja dlje od predvidenega, zavleklo se je, konec zamuja
words-stage-postponed = prestavljeno, prestavljena, prestavljen, prestavljamo, prestavitev, preloženo, preložena, odloženo, odložena, odlagamo, vzdrževanje prestavljeno, vzdrževanje odloženo, nov termin, nov termin sledi, termin sledi, novi termin sledi, termin bo sporočen, datum sledi, na novo načrtovano
words-stage-completed = končano, končana, končali smo, končalo se je, zaključeno, zaključena, zaključili smo, dokončano, vzdrževanje končano, vzdrževanje je končano, vzdrževanje zaključeno, vzdrževanje je zaključeno, vzdrževanje opravljeno, dela končana, dela so končana, dela zaključena
words-stage-cancelled = odpovedano, odpovedana, odpovedan, odpoved, odpovedujemo, preklicano, ne bo izvedeno, vzdrževanje odpovedano, vzdrževanje odpade, vzdrževanje preklicano

words-state-operational = deluje, delujeta, delujejo, dela, delajo, v redu, dosegljivo, dosegljiva, dosegljiv, na voljo, normalno, brez težav, online
words-state-maintenance = vzdrževanje, v vzdrževanju, vzdrževalna dela, vzdrževanje poteka, servisna dela, načrtovani izpad
words-state-degraded = moteno delovanje, moteno, deluje moteno, motena, motnje, motnje v delovanju, oteženo delovanje, počasno, počasna, počasen, počasno delovanje, počasi, deluje počasi, upočasnjeno, upočasnjena, upočasnitev, omejeno, omejena, omejen, omejeno delovanje, nestabilno, nestabilna, slabše delovanje, zmanjšana zmogljivost, težave z delovanjem, zamude
words-state-partial = delni izpad, delno, delna, delen, delni, delno nedelovanje, delna nedosegljivost, delno ne deluje, deluje delno, deluje le delno, delno nedosegljivo, delno nedosegljiva, delno nedosegljiv
words-state-outage = izpad, ne deluje, ne delujeta, ne delujejo, nedelovanje, ne dela, ne delajo, popolni izpad, večji izpad, nedosegljivo, nedosegljiva, nedosegljiv, nedosegljivost, ni dosegljivo, ni dosegljiva, ni dosegljiv, ni na voljo, v okvari, okvara, izpadlo, izpadla, izpadel, sesulo, sesul se je, ne odgovarja, se ne odziva, ugasnjeno, offline

## Besede iz `filler` lahko stojijo pred besedami stanja („zdaj odpravljeno“). Besede iz `weak` pomenijo stanje le za uro:
## drugje so besede kot vse druge („analiza“).
words-status-filler = je, so, sta, zdaj, sedaj, že, vse, vse je, to je, končno, v celoti, popolnoma, povsem, uspešno, danes
words-status-perhaps = dobro, ok, okej, konec, bolje, popravek, popravilo, rešitev, dela, deluje, gre, opravljeno, odpovedano, super, zaključeno, zaključena, končano, deluje normalno
words-status-doubt = razen, z izjemo, ampak, a še, a ne, a ni, a nekateri, a pri nekaterih, vendar, toda, čeprav, kljub temu, še vedno, še zmeraj, še kar, še ni, še niso, še ne, še nekaj, še težave, še počasno, še lahko, zaenkrat, za zdaj, začasno, delno, deloma, večinoma, pretežno, v glavnem, večji del, skoraj, domala, praktično, načeloma, upamo, upajmo, verjetno, najbrž, menda, morda, mogoče, baje, očitno, kot kaže, videti je, kaže, zdi se, naj bi, le, samo, zgolj, za nekatere, pri nekaterih, nekaterim, nekateri, nekatere, za del, pri delu, za večino, pri večini, večina, ne za vse, ne pri vseh, ne povsod, ne vse, ne vsi, ne povsem, ne v celoti, ne popolnoma, ni še, niso še, ni povsem, ni v celoti, ni odpravljeno, ni rešeno, ne deluje, ne delujeta, ne delujejo, ne dela, ne odgovarja, ne morejo, ni mogoče, neodpravljeno, nerešeno, občasno, možne, možni, z omejitvami
words-status-not = ne, ni, niso, nista, še ne, še ni, še niso
words-status-no = ne, žal, žal ne, še ne
words-status-weak = analiza, preiskava, diagnostika, preverjanje, preverjamo, obravnavamo, v obravnavi, ugotovljeno, potrjeno, potrjena, prijavljeno, prijavljena, odprto, odprta, spremljanje, opazovanje, opazujemo, začasna rešitev, ublaženo, identificirano, identificirana, odpravljen, odpravljene, popravljen, popravljena, rešen, zaprto, zaprta, zaključeno, zaključena, končano, končana, dokončano, začeto, začelo, začeli, pričeto, steklo, poteka, v teku, podaljšanje, prestavitev, odloženo, odložena, nov termin, napovedano, najavljeno, predvideno, prihajajoče, odpoved, preklicano

## Ponovitev: s čim se začne naslov obvestila, ko se zaprta motnja vrne. Besede iz `before` in `after` stojijo ob slabem stanju
## („spet izpad“), besede iz `not` pred besedami konca („ni odpravljeno“). Besede iz `filler` in imena storitev se na začetku
## naslova preskočijo („Spletno mesto ne deluje“).
words-relapse = ponovitev, ponovitev motnje, ponovitev težav, motnja se je ponovila, motnja se je vrnila, motnja se ponavlja, motnje so se ponovile, motnje se ponavljajo, težava se je ponovila, težava se je vrnila, težava se ponavlja, težave so se ponovile, težave so se vrnile, težave se ponavljajo, napaka se je ponovila, napaka se je vrnila, napaka se ponavlja, napake so se vrnile, izpad se je ponovil, ponavlja se, ponovilo se je, spet težave, znova težave, ponovno težave, zopet težave, spet motnje, znova motnje, ponovno motnje, spet motnja, spet napaka, spet napake, znova napake, spet izpad, znova izpad, ponovni izpad, ponovno izpad, nov izpad, novi izpad, nova motnja, še en izpad, drugi izpad, ista težava, ista napaka, iste težave, iste napake, spet padlo, spet izpadlo, spet izpadla, spet se je sesulo, spet se je sesul, znova odprto, ponovno odprto, znova odpiramo, ne deluje, ne delujeta, ne delujejo, ne dela, se ne odziva, se ne odzivajo, ne odgovarja, nehalo delovati, ne deluje več, nič več ne deluje, neodpravljeno, nerešeno
words-relapse-before = spet, znova, ponovno, zopet, še vedno, še zmeraj, vnovič
words-relapse-after = spet, znova, ponovno, zopet, drugič
words-relapse-not = ne, ni, niso, nista, še ne, še ni, še niso, še vedno ni, še vedno niso, vendarle ni, ni več, ni povsem, ni v celoti, niso povsem, žal ni
words-relapse-filler = je, so, se, to, zdaj, sedaj, trenutno, žal, na žalost, obvestilo, novo obvestilo, posodobitev, storitev, storitve, spletno mesto, spletna stran, stran, strežnik, sistem, vse
words-relapse-also = tudi, popolnoma, popoln, in

words-severity-none = brez, brez vpliva, brez posledic, nobena, obvestilo
words-severity-minor = manjša, manjši, majhna, majhen, nizka, nizek, blaga, lažja
words-severity-major = resna, resen, večja, večji, velika, velik, visoka, visok, huda, hujša, pomembna
words-severity-critical = kritična, kritičen, kritično, popolna, popolni, popoln

# Razdelek, katerega naslov vsebuje eno od teh besed, se nariše kot časovnica.
words-timeline = potek dogodkov, potek, časovnica, časovni potek, časovni trak, kronologija, kronološki
words-mark-detected = opaženo, zaznano, odkrito, ugotovljeno
words-mark-announced = objavljeno, napovedano, sporočeno

words-about = okoli, okrog, približno, cca, cirka, nekako
words-at = ob, ob uri
words-day-filler = na, dne, šele, že
words-day-next = naslednji dan, naslednjega dne, drugi dan, naslednje jutro, dan pozneje, dan zatem, jutri
words-day-after-next = pojutrišnjem, dva dni pozneje, dva dneva pozneje, dva dni kasneje, tretji dan
words-day-same = isti dan, istega dne, tega dne, še isti dan
words-day-before = dan prej, prejšnji dan, prejšnjega dne, dan pred tem, dan poprej, včeraj
words-days-later = dan kasneje, dneva pozneje, dneva kasneje, dni pozneje, dni kasneje, dni zatem, dnevi pozneje
words-day-part = zgodaj, pozno, začetek, na začetku, sredi, sredina, konec, proti koncu, zora, ob zori, jutro, zjutraj, jutra, dopoldne, dopoldan, poldne, opoldne, popoldne, popoldan, večer, zvečer, večera, noč, ponoči, noči, polnoč, opolnoči, v, proti, pred, po

## Strani

newer = Na voljo je novo obvestilo.
reload = Osvežite
local-time = # po vašem času
skip = Na vsebino
preview = Predogled: te strani še niso objavljene.
nav-main = Glavni meni
languages = Jeziki
not-translated = Še ni prevedeno
nav-years = Leta
history = Zgodovina
state-days = { $state }: { $days }
period-parts = { $period }: { $parts }.
last-weeks = { $count ->
    [one] Zadnji { $count } teden
    [two] Zadnja { $count } tedna
    [few] Zadnji { $count } tedni
   *[other] Zadnjih { $count } tednov
}
service = Storitev
year = Leto
history-of = Zgodovina: { $year }
ahead = Kaj prihaja
contact = Stik
edit = Uredite to stran
kept-by-hand = To stran posodabljamo ročno.
last-change = Zadnje obvestilo: { $when }.
follow = Naročite se
now = Ta trenutek
planned-maintenance = Načrtovano vzdrževanje
no-maintenance = Ni načrtovanega vzdrževanja.
notices = Objave
services = Storitve
other-services = Druge storitve
recent-incidents = Pretekle motnje
carried-over = Iz prejšnjih mesecev:
no-incident = Ta mesec ni bilo motenj.
no-incident-yet = Motenj za zdaj ni bilo.
no-incident-known = Ni znanih motenj te storitve.
all-history = Celotna zgodovina
incidents-and-maintenance = Motnje in vzdrževanje
read-post-mortem = preberite analizo
the-incident = motnja
announced-on = objavljeno: { $when }
published-on = objavljeno: { $when }
see-now = Oglejte si trenutno stanje
update = Novo obvestilo
first-report = Prvo obvestilo
announced = Napoved
next-update = Naslednje obvestilo do { $when }.
next-update-day = Naslednje obvestilo najpozneje: { $when }.
edited = spremenjeno ob { $when }
edited-day = spremenjeno: { $when }
withdrawn = umaknjeno ob { $when }
withdrawn-day = umaknjeno: { $when }
ongoing = Traja
since-ongoing = traja, začetek: { $when }
update-due = Novo obvestilo je bilo napovedano do { $when }.
update-due-day = Novo obvestilo je bilo napovedano za: { $when }.
earlier-updates = { $count ->
    [one] { $count } prejšnje obvestilo
    [two] { $count } prejšnji obvestili
    [few] { $count } prejšnja obvestila
   *[other] { $count } prejšnjih obvestil
}
group-operational = { $count ->
    [1] deluje
    [2] obe delujeta
    [one] vseh { $count } deluje
    [two] vseh { $count } deluje
    [few] vse { $count } delujejo
   *[other] vseh { $count } deluje
}
not-here = Nekaj ne deluje, a tega tu ni?
write-to-us = Pišite nam
silent-since = Ni novih obvestil, zadnje: { $when }.
new-plan = Nov termin: { $when }.
new-end = Nov konec: { $when }.
false-alarm = lažni alarm
was-false-alarm = Lažni alarm: { $when }
since = začetek: { $when }
resolved-on = Odpravljeno: { $when }
resolved-after = Odpravljeno: { $when } (trajanje: { $after })
date-to-come = termin sledi
fact-start = Začetek
fact-end = Konec
fact-planned-end = Predvideni konec
fact-duration = Trajanje
add-to-calendar = Dodajte v koledar
plan-first = Načrt
plan-moved = Nov termin
plan-longer = Nov konec
plan-actual = Dejansko
plan-cancelled = odpovedano
period = { $from } – { $to }
period-from = začetek: { $from }
with-zone = { $time }, { $zone }
running-since = Začetek delovanja: { $when }
retired = Ukinjeno
retired-on = Ukinjeno: { $when }
today = danes
bars-legend = { $count ->
    [one] Zadnji { $count } dan; zadnji stolpec je današnji.
    [two] Zadnja { $count } dneva; zadnji stolpec je današnji.
    [few] Zadnji { $count } dnevi; zadnji stolpec je današnji.
   *[other] Zadnjih { $count } dni; zadnji stolpec je današnji.
}
bars-label = { $count ->
    [one] { $service }, zadnji { $count } dan
    [two] { $service }, zadnja { $count } dneva
    [few] { $service }, zadnji { $count } dnevi
   *[other] { $service }, zadnjih { $count } dni
}
bars-uptime = { $label }, razpoložljivost { $uptime }
bars-quiet = { $label }: brez težav
bars-trouble = { $label }: { $days ->
    [one] { $days } dan z motnjo ali vzdrževanjem
    [two] { $days } dneva z motnjo ali vzdrževanjem
    [few] { $days } dnevi z motnjo ali vzdrževanjem
   *[other] { $days } dni z motnjo ali vzdrževanjem
}
bars-no-data = { $label }; { $words }
no-data = ni podatkov
no-data-before = prvi podatki: { $day }
no-data-after = zadnji podatki: { $day }
so-far = doslej { $length }
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = { $from } – { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } od { $from } do { $to }
span-part-days = { $state }: { $from } – { $to }
span-part-open = { $state } od { $from }
span-part-open-days = { $state }, začetek: { $from }
mark-detected = opaženo
mark-announced = objavljeno
mark-resolved = odpravljeno
mark-updated = dopolnjeno
figure-total = Skupaj
figure-degraded = Moteno delovanje
figure-partial = Delni izpad
figure-outage = Izpad
figure-detect = Čas do zaznave
figure-announce = Čas do objave
figure-resolve = Čas do odprave
figure-incidents = Motnje
out-on-days = { $count ->
    [one] { $count } dan z izpadom
    [two] { $count } dneva z izpadom
    [few] { $count } dnevi z izpadom
   *[other] { $count } dni z izpadom
}
figure-uptime = { $count ->
    [one] Razpoložljivost, { $count } dan
    [two] Razpoložljivost, { $count } dneva
    [few] Razpoložljivost, { $count } dnevi
   *[other] Razpoložljivost, { $count } dni
}
figure-outages = Čas izpadov
figure-longest = Najdaljši izpad
figure-mean-detect = Povprečni čas do zaznave
figure-mean-announce = Povprečni čas do objave
figure-mean-resolve = Povprečni čas do odprave
figure-mean-resolve-year = Povprečni čas do odprave, zadnjih 12 mesecev
figure-since = { $figure } ({ $month } – danes)
uptime-rule = { $count ->
    [one] Razpoložljivost za { $count } dan, zaokrožena navzdol. Izpad šteje v celoti, delni izpad tri desetine; moteno delovanje in vzdrževanje ne štejeta.
    [two] Razpoložljivost za { $count } dneva, zaokrožena navzdol. Izpad šteje v celoti, delni izpad tri desetine; moteno delovanje in vzdrževanje ne štejeta.
    [few] Razpoložljivost za { $count } dni, zaokrožena navzdol. Izpad šteje v celoti, delni izpad tri desetine; moteno delovanje in vzdrževanje ne štejeta.
   *[other] Razpoložljivost za { $count } dni, zaokrožena navzdol. Izpad šteje v celoti, delni izpad tri desetine; moteno delovanje in vzdrževanje ne štejeta.
}
days-told = Podrobno po dnevih
by-month = Po mesecih
earlier-months = Prejšnji meseci
incidents-count = { $count ->
    [one] { $count } motnja
    [two] { $count } motnji
    [few] { $count } motnje
   *[other] { $count } motenj
}
feed-of = Vir: { $service }
calendar-of = Koledar vzdrževanja: { $service }
promises = Naloge
promises-text = Naloge iz analiz motenj, opravljeno: { $kept } od { $count }.
promises-kept = opravljeno: { $kept } od { $count }
promises-open = Še za opraviti
promises-done = Opravljeno
no-promise = Nalog še ni.
nav-post-mortems = Druge analize
post-mortem-before = Prejšnja analiza:
post-mortem-after = Naslednja analiza:
near-incidents = { $count ->
    [1] Druge motnje te storitve
    [one] Druge motnje teh storitev
    [two] Druge motnje teh storitev
    [few] Druge motnje teh storitev
   *[other] Druge motnje teh storitev
}
search = Iščite po zgodovini
search-found = Zadetki: #
search-none = Ni zadetkov.
year-record = { $year } v številkah
label-post-mortem = Analiza motnje
label-notice = Objava
label-incident = Motnja
label-maintenance = Vzdrževanje
not-found = Ta stran ne obstaja
not-found-text = Morda se je njen naslov spremenil. Trenutno stanje in zgodovina sta tukaj:
moved = Ta stran se je preselila:
feed = Vir Atom

outage-silent = { $service } se ne odziva
outage-elsewhere = Težava je na naši strani. Obvestila so na strani stanja:
outage-more = Vse podrobnosti na strani stanja
outage-again = Če ste odprli prav to storitev ({ $service }), se ta stran osveži sama. Sicer jo občasno osvežite.

statement-all = { $count ->
    [0] Vse deluje
    [1] { $names } deluje
    [2] Obe storitvi delujeta
    [one] Vse storitve delujejo
    [two] Vse storitve delujejo
    [few] Vse storitve delujejo
   *[other] Vse storitve delujejo
}
statement-first = { $names }: { $state }
statement-also = { $names }: { $state }
statement-join = { $statement }; { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Vse storitve
others = { $count ->
    [one] še { $count } storitev
    [two] še { $count } storitvi
    [few] še { $count } storitve
   *[other] še { $count } storitev
}
statement-until = { $state } do { $when }
statement-until-day = { $state } (predvideni konec: { $when })
statement-overrun = { $state }, dlje od načrtovanega
statement-rest = { $count ->
    [1] Druga storitev deluje
    [one] Druga { $count } storitev deluje
    [two] Drugi { $count } storitvi delujeta
    [few] Druge { $count } storitve delujejo
   *[other] Drugih { $count } storitev deluje
}
statement-sentence = { $sentence }.
statement-watching = Delovanje je obnovljeno; stanje spremljamo
statement-restored = { $count ->
    [one] { $names } spet deluje ({ $when }); stanje spremljamo
    [two] { $names } spet delujeta ({ $when }); stanje spremljamo
    [few] { $names } spet delujejo ({ $when }); stanje spremljamo
   *[other] { $names } spet delujejo ({ $when }); stanje spremljamo
}
statement-unknown = Stanje storitev ni znano
statement-others-unknown = { $statement }; stanje drugih storitev ni znano
statement-unknown-services = { $statement }; stanje ni znano: { $names }
said-maintenance = vzdrževanje
said-degraded = počasno delovanje ali napake
said-partial = delni izpad
said-outage = izpad
plural-maintenance = vzdrževanje
plural-degraded = počasno delovanje ali napake
plural-partial = delni izpad
plural-outage = izpad

## Viri

feed-title-incidents = { $site }: motnje
feed-title-maintenance = { $site }: vzdrževanje
feed-title-post-mortems = { $site }: analize motenj
feed-title-history = { $site }: motnje in vzdrževanje
feed-title-service = { $service } – { $site }
calendar-name = Vzdrževanje: { $site }
calendar-name-service = Vzdrževanje: { $service } – { $site }
feed-planned = Načrtovano: { $start } – { $end }
feed-planned-on = Načrtovano: { $when }
feed-planned-from = Načrtovani začetek: { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Umaknjeno: { $when }
feed-rest = Preberite celotno besedilo na strani
feed-withdrawn-text = Umaknjeno: { $text }
feed-time = { $time } ({ $zone })

## Analiza, ki jo je treba napisati

pm-title = Analiza motnje: { $title }
pm-one-day = { $day } od { $from } do { $to }
pm-day = { $day }
pm-days = { $from } – { $to }
pm-since = začetek: { $from }
pm-opening = Motnja „[{ $title }]({ $link })“ ({ $when }) je prizadela te storitve: { $services }{ $figures }.
pm-opening-alone = Motnja „[{ $title }]({ $link })“, { $when }{ $figures }.
pm-total = { "" } (skupaj { $total })
pm-total-of = { "" } (skupaj { $total }, od tega { $parts })
pm-parts = { "" } ({ $parts })
pm-lasted = { $state } { $duration }
pm-previous = Glejte tudi prejšnjo analizo: [{ $title }]({ $link }).
pm-symptoms = Znaki
pm-symptoms-hint = Kaj so videli uporabniki in kako je bilo videti na začetku.
pm-timeline = Potek dogodkov
pm-well = Kaj je šlo dobro
pm-well-hint = Kaj je pomagalo in velja ohraniti.
pm-less-well = Kaj bi lahko šlo bolje
pm-less-well-hint = Kaj je vzelo čas ali manjkalo.
pm-conclusion = Sklep
pm-promises = Naloge:
pm-promise = nekaj konkretnega, kar je mogoče odkljukati
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = prve posledice za uporabnike
pm-detected = opazimo težavo
pm-first-report = motnja objavljena
pm-update = novo obvestilo o motnji
pm-update-status = novo obvestilo o motnji ({ $status })
pm-resolved = vse spet deluje

## Ukazi

resolve-text = Vse spet deluje.
retract-text = Bil je lažni alarm: nobena storitev ni bila prizadeta.

## Stran o tem, kako slediti spletišču

subscribe = Naročite se
subscribe-intro = Izvedite, ko se kaj spremeni, ne da bi obiskovali to stran.
subscribe-feeds = Z virom
subscribe-feeds-text = Vir je naslov, ki ga program preverja namesto vas. Vsako obvestilo prispe vanj v celoti, nato pa spet ob vsaki spremembi. Večina poštnih programov zna brati vire, obstajajo pa tudi brezplačni bralniki: v svojega kopirajte enega od teh naslovov.
subscribe-all = Vse
subscribe-incidents = Samo motnje
subscribe-maintenance = Vzdrževanje, vnaprej
subscribe-post-mortems = Analize motenj: kaj smo se naučili
subscribe-mail = Po e-pošti
subscribe-mail-list-text = Pošljite sporočilo, ki ga odpre ta povezava, in potrdite odgovor. V vsakem sporočilu s seznama piše, kako se odjavite.
subscribe-mail-list = Naročite se na { $list }
subscribe-mail-form-text = Vpišite svoj naslov in potrdite sporočilo, ki ga prejmete. V vsakem sporočilu piše, kako se odjavite.
subscribe-mail-address = Vaš e-poštni naslov
subscribe-mail-send = Naročite se
subscribe-mail-feed-text = Ta storitev pošilja vir te strani v vaš nabiralnik:
subscribe-slack = V Slacku
subscribe-slack-text = Vpišite to vrstico v kanal, v katerem naj se prikazujejo obvestila. Nameščena mora biti Slackova aplikacija RSS.
subscribe-services = Ali posamezna storitev:
subscribe-calendar-of = koledar vzdrževanja
subscribe-calendar = V vašem koledarju
subscribe-calendar-text = Načrtovano vzdrževanje je lahko vidno v vašem koledarju. Če se termin spremeni, se premakne, če odpade, izgine.
subscribe-calendar-add = Naročite se na koledar vzdrževanja
subscribe-embed = Na vašem spletnem mestu
subscribe-embed-text = Ta vrstica prikaže pasico na vrhu strani, kadar kaj ne deluje, sicer pa nič.
subscribe-badge-text = Ta vrstica prikaže trenutno stanje kot majhno sliko:
subscribe-programs = Za programe
subscribe-programs-text = Vsebina te strani je na voljo tudi kot JSON.
subscribe-api = javni API Statuspage
subscribe-schema = njegova shema
badge-alt = Trenutno stanje
badge-words = { $label }: { $state }
badge-of = Trenutno stanje: { $site }

## Objave na drugih kanalih, z ukazom `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Motnja znova odprta
announce-corrected = Popravek besedila
announce-withdrawn = Umaknjeno
announce-moved = Nov termin
announce-reminder = Opomnik
announce-notice = Objava
announce-post-mortem = Analiza motnje
announce-next-on = Naslednje obvestilo najpozneje: { $when }.
