### Texty Vigie v slovenčine.
###
### Súbor locales/sk.ftl v priečinku webu ich dopĺňa alebo nahrádza, jeden po druhom.

## Samotný jazyk

language-name = slovenčina
direction = ltr

## Trvanie, čísla

duration-moment = menej ako minúta
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-days = { $days } d.
duration-days-hours = { $days } d. { $hours } h
days = { $count ->
    [one] { $count } deň
    [few] { $count } dni
   *[other] { $count } dní
}

percent = { $number } %

## Názvy pre čitateľov

state-operational = V prevádzke
state-maintenance = Údržba
state-degraded = Znížený výkon
state-partial = Čiastočný výpadok
state-outage = Výpadok
state-unknown = Stav neznámy
state-no-data = Žiadne údaje

state-operational-inline = v prevádzke
state-maintenance-inline = údržba
state-degraded-inline = znížený výkon
state-partial-inline = čiastočný výpadok
state-outage-inline = výpadok
state-unknown-inline = stav neznámy

status-investigating = Zisťujeme príčinu
status-identified = Poznáme príčinu
status-monitoring = Sledujeme
status-resolved = Vyriešené
status-retracted = Planý poplach

stage-scheduled = Naplánované
stage-in-progress = Začaté
stage-extended = Predĺžené
stage-postponed = Odložené
stage-completed = Dokončené
stage-cancelled = Zrušené

phase-scheduled = Naplánované
phase-to-come = Termín spresníme
phase-in-progress = Prebieha
phase-overrun = Trvá dlhšie, než sme plánovali
phase-completed = Dokončené
phase-cancelled = Zrušené

severity-none = Bez dosahu
severity-minor = Malý
severity-major = Závažný
severity-critical = Kritický

## Slová, ktoré píšu autori

words-status-investigating = zisťujeme príčinu, zisťujeme príčiny, hľadáme príčinu, hľadáme príčiny, pátrame po príčine, zisťujeme, preverujeme, overujeme, skúmame, skúmame príčinu, skúmanie príčiny, vyšetrujeme, vyšetrovanie, prešetrujeme, v šetrení, analyzujeme, analýza, prebieha analýza, diagnostika, prebieha diagnostika, riešime, v riešení, pracujeme na tom, potvrdené, potvrdený, potvrdená, nahlásené, otvorené, otvorený, znovu otvorené, znova otvorené, opäť otvorené
words-status-identified = poznáme príčinu, príčina známa, príčina je známa, príčinu poznáme, príčina nájdená, nájdená príčina, našli sme príčinu, príčina zistená, zistená príčina, zistili sme príčinu, príčina identifikovaná, identifikované, identifikovaný, problém identifikovaný, problém nájdený, porucha nájdená, porucha lokalizovaná, chyba nájdená, opravujeme, oprava prebieha, prebieha oprava, pracujeme na oprave, pracujeme na náprave, pracujeme na odstránení, odstraňujeme, odstraňujeme poruchu, obnovujeme prevádzku, chystáme opravu
words-status-monitoring = sledujeme, sledovanie, sledujeme situáciu, situáciu sledujeme, sledujeme stav, pod dohľadom, dohliadame, monitorujeme, monitorovanie, monitoring, oprava nasadená, nasadená oprava, nasadili sme opravu, opravu sme nasadili, oprava vykonaná, náhradné riešenie, zavedené náhradné riešenie, prevádzka sa obnovuje, postupne nabieha, postupne nabiehajú
words-status-resolved = vyriešené, vyriešený, vyriešená, opravené, opravený, opravená, porucha odstránená, porucha je odstránená, porucha opravená, závada odstránená, chyba opravená, chyba odstránená, problém vyriešený, problém je vyriešený, problém odstránený, problémy vyriešené, problémy odstránené, ťažkosti odstránené, výpadok vyriešený, výpadok odstránený, výpadok skončil, výpadok sa skončil, výpadok ukončený, koniec výpadku, incident vyriešený, incident je vyriešený, incident uzavretý, incident uzatvorený, incident ukončený, koniec incidentu, obnovené, obnovený, obnovená, prevádzka obnovená, obnovená prevádzka, prevádzka je obnovená, služba obnovená, služby obnovené, uzavreté, uzavretý, uzatvorené, uzatvorený, zase funguje, zase fungujú, opäť funguje, opäť fungujú, znova funguje, znova fungujú, znovu funguje, znovu fungujú, už funguje, už to funguje, všetko funguje, všetko opäť funguje, všetko znova funguje, všetko zase funguje, všetko v poriadku, všetko je v poriadku, všetko v prevádzke, späť v prevádzke, opäť v prevádzke, znova v prevádzke, znovu v prevádzke, návrat do normálu
words-status-retracted = planý poplach, falošný poplach, falošný alarm, odvolané, nejde o incident, nešlo o incident, nešlo o výpadok, žiadny incident, žiaden incident

words-stage-scheduled = naplánované, naplánovaná, naplánovaný, plánované, plánovaná, plánovaný, plánovaná údržba, chystá sa, nadchádzajúce, nadchádzajúca
words-stage-in-progress = začaté, začatá, začatý, začína, začína sa, začalo, začalo sa, začala, začala sa, začali sme, prebieha, práve prebieha, v priebehu, údržba prebieha, prebieha údržba, údržba začala, údržba sa začala, údržba začatá, práce začali, práce sa začali, štart
words-stage-extended = predĺžené, predĺžená, predĺžený, predlžujeme, predlžuje sa, predĺženie, dlhšie ako plánované, dlhšie než plánované, trvá dlhšie, potrvá dlhšie, trvá dlhšie ako plánované, trvá dlhšie než sme plánovali, naťahuje sa, natiahne sa, oneskorené dokončenie, dlhšie než sme plánovali
words-stage-postponed = odložené, odložená, odložený, odkladáme, odklad, presunuté, posunuté, posunutá, posúvame, nový termín, termín spresníme, termín bude spresnený, termín oznámime, preplánované
words-stage-completed = dokončené, dokončená, dokončený, dokončili sme, ukončené, ukončená, ukončený, skončené, skončila, skončilo, skončila sa, skončilo sa, hotovo, hotové, údržba dokončená, údržba ukončená, údržba skončila, údržba sa skončila, údržba vykonaná, práce dokončené
words-stage-cancelled = zrušené, zrušená, zrušený, rušíme, zrušenie, odvolané, odvolaná, neuskutoční sa, nekoná sa, údržba zrušená, údržba sa ruší

words-state-operational = v prevádzke, funguje, fungujú, beží, bežia, v poriadku, v norme, dostupný, dostupná, dostupné, online, bez problémov
words-state-maintenance = údržba, v údržbe, prebieha údržba, odstávka, plánovaná odstávka, technická odstávka, servisné práce
words-state-degraded = znížený výkon, zhoršený výkon, problémy s výkonom, pomalý, pomalá, pomalé, pomaly, spomalený, spomalená, spomalené, spomalenie, obmedzený, obmedzená, obmedzené, obmedzenie, obmedzenia, nestabilný, nestabilná, nestabilné, s chybami, oneskorenie, mešká, degradovaný
words-state-partial = čiastočný výpadok, čiastočne, čiastočný, čiastočná, čiastočne mimo prevádzky, čiastočne nefunguje, čiastočne nedostupný, čiastočne nedostupná, čiastočne nedostupné, čiastočná nedostupnosť, funguje čiastočne, funguje len čiastočne
words-state-outage = výpadok, mimo prevádzky, nefunguje, nefungujú, úplný výpadok, závažný výpadok, nedostupný, nedostupná, nedostupné, nedostupnosť, nejde, nebeží, spadol, spadla, spadlo, leží, neodpovedá, neodpovedajú, vypnutý, vypnutá, vypnuté, offline

## Slová z `filler` môžu stáť pred slovami stavu („už opravené“). Slová z `weak` znamenajú stav len za časom: inde sú to
## slová ako každé iné („analýza“).
words-status-filler = už, teraz, všetko, je, sú, to, to je, konečne, celkom, úplne, kompletne, plne, všetko je
words-status-perhaps = dobrý, dobré, dobre, ok, hotovo, koniec, oprava, ide, ide to, už ide, už to ide, beží, zrušené, hurá, lepšie, odstránené, ukončené, ukončený, dokončené
words-status-doubt = okrem, mimo, až na, s výnimkou, ale, avšak, však, no, lenže, hoci, aj keď, i keď, napriek tomu, ešte, stále, naďalej, aj naďalej, dúfame, dúfajme, snáď, azda, čiastočne, sčasti, z časti, z väčšej časti, takmer, skoro, temer, prakticky, väčšinou, prevažne, viac-menej, v zásade, pravdepodobne, asi, možno, zrejme, vraj, zdá sa, vyzerá to, dočasne, provizórne, zatiaľ, nateraz, len, iba, pre niektorých, u niektorých, niektorí, niektoré, pre časť, u časti, časť, pre väčšinu, u väčšiny, nie pre všetkých, nie u všetkých, nie všade, nie všetko, nie všetky, ešte nie, nie úplne, nie celkom, nie plne, nie je, nie sú, nefunguje, nefungujú, nebolo, nebol, nebola, nevyriešené, neopravené, pretrvávajú, pretrváva, s obmedzením, s obmedzeniami, s chybami
words-status-not = nie, ešte, ešte nie, nie je
words-status-no = nie, bohužiaľ, žiaľ, kdeže
words-status-weak = analýza, diagnostika, vyšetrovanie, zisťujeme, overujeme, riešime, v riešení, potvrdené, potvrdený, potvrdená, nahlásené, otvorené, otvorený, sledovanie, monitoring, monitorovanie, náhradné riešenie, uzavreté, uzavretý, uzatvorené, uzatvorený, ukončené, ukončený, ukončená, dokončené, dokončený, dokončená, skončené, skončila, skončilo, hotovo, hotové, obnovené, obnovený, obnovená, odvolané, štart, začína, začalo, začala, prebieha, odklad, nový termín, identifikovaný, identifikované

## Návrat problému: čím sa začína nadpis aktualizácie, keď sa uzavretý incident vráti. Slová z `before` a `after` stoja pri zlom
## stave („opäť mimo prevádzky“), slová z `not` pred slovami konca („nie je vyriešené“). Slová z `filler` a názvy služieb sa na
## začiatku nadpisu preskakujú („Web nefunguje“).
words-relapse = návrat problému, návrat problémov, návrat ťažkostí, opakovanie, opakuje sa, opakuje sa to, opakovaný výpadok, ďalší výpadok, nový výpadok, druhý výpadok, zase výpadok, opäť výpadok, znova výpadok, problém sa vrátil, problém je späť, problémy sa vrátili, problémy sú späť, ťažkosti sa vrátili, chyba sa vrátila, chyby sa vrátili, výpadok sa vrátil, porucha sa vrátila, zase problémy, opäť problémy, znova problémy, zase chyby, opäť chyby, ten istý problém, rovnaký problém, rovnaká chyba, rovnaké chyby, tá istá chyba, zase spadol, zase spadla, zase spadlo, opäť spadol, opäť spadla, opäť spadlo, znova spadol, znova spadla, znova spadlo, znovu otvorené, znova otvorené, opäť otvorené, znova otvárame, znovu otvárame, nefunguje, nefungujú, neodpovedá, neodpovedajú, nejde, prestal fungovať, prestala fungovať, prestalo fungovať, prestali fungovať, nevyriešené, neopravené
words-relapse-before = zase, opäť, znova, znovu, stále, ešte, naďalej, aj naďalej, opätovne
words-relapse-after = zase, opäť, znova, znovu, druhýkrát
words-relapse-not = nie, nie je, nie sú, ešte nie, ešte nie je, stále nie, stále nie je, stále nie sú, už nie, už nie je, nie je úplne, nie je celkom
words-relapse-filler = to, je, sú, teraz, momentálne, aktuálne, bohužiaľ, žiaľ, aktualizácia, služba, služby, web, stránka, stránky, server, systém, všetko, a
words-relapse-also = tiež, aj, takisto, úplne, úplný, celkom

words-severity-none = žiadny, žiadna, bez dosahu, bez dopadu, bez vplyvu, informácia
words-severity-minor = malý, malá, nízky, nízka, drobný, drobná, menší, menšia
words-severity-major = závažný, závažná, veľký, veľká, vysoký, vysoká, vážny, vážna
words-severity-critical = kritický, kritická, úplný, úplná

# Časť, ktorej nadpis obsahuje niektoré z týchto slov, sa zobrazí ako časová os.
words-timeline = priebeh, časová os, chronológia, časový priebeh
words-mark-detected = zistené, zistený, zistená, odhalené
words-mark-announced = oznámené, oznámený, oznámená, zverejnené

words-about = asi, okolo, približne, zhruba, cca, cirka
words-at = o, v, vo
words-day-filler = v, vo, dňa
words-day-next = na druhý deň, druhý deň, ďalší deň, nasledujúci deň, nasledujúceho dňa, na ďalší deň, zajtra, nazajtra
words-day-after-next = pozajtra, o dva dni neskôr, o dva dni, na tretí deň, tretí deň
words-day-same = v ten istý deň, ten istý deň, toho istého dňa, v rovnaký deň, rovnaký deň, toho dňa
words-day-before = predchádzajúci deň, predchádzajúceho dňa, deň predtým, deň vopred, o deň skôr, predošlý deň
words-days-later = deň neskôr, dni neskôr, dní neskôr, deň potom, dni potom, dní potom, deň nato, dni nato, dní nato
words-day-part = skoro, zavčasu, neskoro, začiatok, začiatkom, polovica, koniec, koncom, ráno, rána, doobeda, predpoludním, dopoludnia, poludnie, na poludnie, napoludnie, obed, popoludní, poobede, večer, večera, večerom, noc, noci, v noci, polnoc, o polnoci, v, vo, k, po, pred, na, nad

## Stránky

newer = Je tu nová správa.
reload = Obnoviť
local-time = # vášho času
skip = Prejsť na obsah
preview = Ukážka: tieto stránky ešte nie sú zverejnené.
nav-main = Hlavná ponuka
languages = Jazyky
not-translated = Zatiaľ nepreložené
nav-years = Roky
history = História
state-days = { $state }: { $days }
period-parts = { $period }: { $parts }.
last-weeks = { $count ->
    [one] Posledný týždeň
    [few] Posledné { $count } týždne
   *[other] Posledných { $count } týždňov
}
service = Služba
year = Rok
history-of = História: { $year }
ahead = Čo nás čaká
contact = Kontakt
edit = Upraviť túto stránku
kept-by-hand = Túto stránku aktualizujeme ručne.
last-change = Posledná správa: { $when }.
follow = Odoberať
now = Práve teraz
planned-maintenance = Plánovaná údržba
no-maintenance = Žiadna údržba nie je naplánovaná.
notices = Oznamy
services = Služby
other-services = Ďalšie služby
recent-incidents = Minulé incidenty
carried-over = Z predchádzajúcich mesiacov:
no-incident = Tento mesiac bez incidentov.
no-incident-yet = Zatiaľ žiadne incidenty.
no-incident-known = Žiadne známe incidenty tejto služby.
all-history = Celá história
incidents-and-maintenance = Incidenty a údržba
read-post-mortem = prečítať rozbor
the-incident = incident
announced-on = oznámené: { $when }
published-on = zverejnené: { $when }
see-now = Zobraziť aktuálny stav
update = Aktualizácia
first-report = Prvá správa
announced = Oznámenie
next-update = Ďalšia správa do { $when }.
next-update-day = Ďalšia správa najneskôr: { $when }.
edited = upravené o { $when }
edited-day = upravené: { $when }
withdrawn = stiahnuté o { $when }
withdrawn-day = stiahnuté: { $when }
ongoing = Trvá
since-ongoing = od { $when }, trvá
update-due = Nová správa mala prísť do { $when }.
update-due-day = Nová správa mala prísť: { $when }.
earlier-updates = { $count ->
    [one] { $count } staršia správa
    [few] { $count } staršie správy
   *[other] { $count } starších správ
}
group-operational = { $count ->
    [one] v prevádzke
    [few] všetky { $count } v prevádzke
   *[other] všetkých { $count } v prevádzke
}
not-here = Niečo nefunguje a nie je to tu uvedené?
write-to-us = Napíšte nám
silent-since = Bez novej správy, posledná: { $when }.
new-plan = Nový termín: { $when }.
new-end = Nový koniec: { $when }.
false-alarm = planý poplach
was-false-alarm = Planý poplach: { $when }
since = od { $when }
resolved-on = Vyriešené: { $when }
resolved-after = Vyriešené: { $when } (trvalo to { $after })
date-to-come = termín spresníme
fact-start = Začiatok
fact-end = Koniec
fact-planned-end = Plánovaný koniec
fact-duration = Trvanie
add-to-calendar = Pridať do kalendára
plan-first = Plán
plan-moved = Nový termín
plan-longer = Nový koniec
plan-actual = Skutočnosť
plan-cancelled = zrušené
period = { $from } – { $to }
period-from = od { $from }
with-zone = { $time }, { $zone }
running-since = Začiatok prevádzky: { $when }
retired = Služba ukončená
retired-on = Služba ukončená: { $when }
today = dnes
bars-legend = { $count ->
    [one] Posledný deň; posledný stĺpec je dnešok.
    [few] Posledné { $count } dni; posledný stĺpec je dnešok.
   *[other] Posledných { $count } dní; posledný stĺpec je dnešok.
}
bars-label = { $count ->
    [one] { $service }, posledný deň
    [few] { $service }, posledné { $count } dni
   *[other] { $service }, posledných { $count } dní
}
bars-uptime = { $label }, dostupnosť { $uptime }
bars-quiet = { $label }: bez problémov
bars-trouble = { $label }: { $days ->
    [one] { $days } deň s incidentom alebo údržbou
    [few] { $days } dni s incidentom alebo údržbou
   *[other] { $days } dní s incidentom alebo údržbou
}
bars-no-data = { $label }; { $words }
no-data = žiadne údaje
no-data-before = žiadne údaje pred dňom { $day }
no-data-after = žiadne údaje po dni { $day }
so-far = zatiaľ { $length }
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = od { $from } do { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } od { $from } do { $to }
span-part-days = { $state } od { $from } do { $to }
span-part-open = { $state } od { $from }
span-part-open-days = { $state } od { $from }
mark-detected = zistené
mark-announced = oznámené
mark-resolved = vyriešené
mark-updated = aktualizované
figure-total = Celkom
figure-degraded = Znížený výkon
figure-partial = Čiastočný výpadok
figure-outage = Úplný výpadok
figure-detect = Čas do zistenia
figure-announce = Čas do oznámenia
figure-resolve = Čas do vyriešenia
figure-incidents = Incidenty
out-on-days = { $count ->
    [one] { $count } deň s výpadkom
    [few] { $count } dni s výpadkom
   *[other] { $count } dní s výpadkom
}
figure-uptime = { $count ->
    [one] Dostupnosť, { $count } deň
    [few] Dostupnosť, { $count } dni
   *[other] Dostupnosť, { $count } dní
}
figure-outages = Nedostupnosť
figure-longest = Najdlhší výpadok
figure-mean-detect = Priemerný čas do zistenia
figure-mean-announce = Priemerný čas do oznámenia
figure-mean-resolve = Priemerný čas do vyriešenia
figure-mean-resolve-year = Priemerný čas do vyriešenia, posledných 12 mesiacov
figure-since = { $figure } ({ $month } – dnes)
uptime-rule = { $count ->
    [one] Dostupnosť za { $count } deň, zaokrúhlená nadol. Úplný výpadok sa počíta celý, čiastočný tromi desatinami; znížený výkon a údržba sa nepočítajú.
    [few] Dostupnosť za { $count } dni, zaokrúhlená nadol. Úplný výpadok sa počíta celý, čiastočný tromi desatinami; znížený výkon a údržba sa nepočítajú.
   *[other] Dostupnosť za { $count } dní, zaokrúhlená nadol. Úplný výpadok sa počíta celý, čiastočný tromi desatinami; znížený výkon a údržba sa nepočítajú.
}
days-told = Podrobne deň po dni
by-month = Mesiac po mesiaci
earlier-months = Predchádzajúce mesiace
incidents-count = { $count ->
    [one] { $count } incident
    [few] { $count } incidenty
   *[other] { $count } incidentov
}
feed-of = Kanál: { $service }
calendar-of = Kalendár údržby: { $service }
promises = Úlohy
promises-text = Úlohy z rozborov incidentov: splnené { $kept } z { $count }.
promises-kept = splnené { $kept } z { $count }
promises-open = Treba urobiť
promises-done = Hotovo
no-promise = Zatiaľ žiadne úlohy.
nav-post-mortems = Ďalšie rozbory
post-mortem-before = Predchádzajúci rozbor:
post-mortem-after = Nasledujúci rozbor:
near-incidents = { $count ->
    [one] Ďalšie incidenty tejto služby
    [few] Ďalšie incidenty týchto služieb
   *[other] Ďalšie incidenty týchto služieb
}
search = Hľadať v histórii
search-found = Výsledky: #
search-none = Nič sa nenašlo.
year-record = { $year } v číslach
label-post-mortem = Rozbor incidentu
label-notice = Oznam
label-incident = Incident
label-maintenance = Údržba
not-found = Táto stránka neexistuje
not-found-text = Možno sa zmenila jej adresa. Aktuálny stav a história sú tu:
moved = Táto stránka sa presťahovala:
feed = Kanál Atom

outage-silent = { $service }: bez odozvy
outage-elsewhere = Problém je na našej strane. Správy nájdete na stránke stavu:
outage-more = Všetky podrobnosti na stránke stavu
outage-again = Ak ste chceli otvoriť práve túto službu ({ $service }), stránka sa obnoví sama. Inak ju občas obnovte.

statement-all = { $count ->
    [0] Všetko funguje
    [one] { $names }: všetko funguje
    [few] Všetky služby fungujú
   *[other] Všetky služby fungujú
}
statement-first = { $names }: { $state }
statement-also = { $names }: { $state }
statement-join = { $statement }; { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Všetky služby
others = { $count ->
    [one] { $count } ďalšia služba
    [few] { $count } ďalšie služby
   *[other] { $count } ďalších služieb
}
statement-until = { $state } do { $when }
statement-until-day = { $state } do { $when }
statement-overrun = { $state }, dlhšie, než sme plánovali
statement-rest = { $count ->
    [one] Zostávajúca služba funguje
    [few] Ostatné { $count } služby fungujú
   *[other] Ostatných { $count } služieb funguje
}
statement-sentence = { $sentence }.
statement-watching = Prevádzka je obnovená, situáciu sledujeme
statement-restored = { $count ->
    [one] { $names }: opäť v prevádzke od { $when }, situáciu sledujeme
    [few] { $names }: opäť v prevádzke od { $when }, situáciu sledujeme
   *[other] { $names }: opäť v prevádzke od { $when }, situáciu sledujeme
}
statement-unknown = Stav služieb nie je známy
statement-others-unknown = { $statement }; stav ostatných služieb nie je známy
statement-unknown-services = { $statement }; stav nie je známy: { $names }
said-maintenance = údržba
said-degraded = spomalenie alebo chyby
said-partial = čiastočne mimo prevádzky
said-outage = mimo prevádzky
plural-maintenance = údržba
plural-degraded = spomalenie alebo chyby
plural-partial = čiastočne mimo prevádzky
plural-outage = mimo prevádzky

## Kanály

feed-title-incidents = { $site }: incidenty
feed-title-maintenance = { $site }: údržba
feed-title-post-mortems = { $site }: rozbory incidentov
feed-title-history = { $site }: incidenty a údržba
feed-title-service = { $service } – { $site }
calendar-name = Údržba: { $site }
calendar-name-service = Údržba: { $service } – { $site }
feed-planned = Naplánované od { $start } do { $end }
feed-planned-on = Naplánované na { $when }
feed-planned-from = Naplánované od { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Stiahnuté { $when }
feed-rest = Celý text na stránke
feed-withdrawn-text = Stiahnuté: { $text }
feed-time = { $time } ({ $zone })

## Rozbor na napísanie

pm-title = Rozbor incidentu: { $title }
pm-one-day = { $day } od { $from } do { $to }
pm-day = { $day }
pm-days = Od { $from } do { $to }
pm-since = Od { $from }
pm-opening = { $when } trval incident „[{ $title }]({ $link })“. Zasiahnuté služby: { $services }{ $figures }.
pm-opening-alone = { $when } trval incident „[{ $title }]({ $link })“{ $figures }.
pm-total = { "" } (celkom { $total })
pm-total-of = { "" } (celkom { $total }, z toho { $parts })
pm-parts = { "" } ({ $parts })
pm-lasted = { $state }: { $duration }
pm-previous = Pozri aj predchádzajúci rozbor: [{ $title }]({ $link }).
pm-symptoms = Príznaky
pm-symptoms-hint = Čo videli používatelia a ako to spočiatku vyzeralo.
pm-timeline = Priebeh
pm-well = Čo sa podarilo
pm-well-hint = Čo pomohlo a oplatí sa zachovať.
pm-less-well = Čo mohlo ísť lepšie
pm-less-well-hint = Čo stálo čas alebo chýbalo.
pm-conclusion = Záver
pm-promises = Úlohy:
pm-promise = niečo konkrétne, čo sa dá odškrtnúť
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = prvé dosahy na používateľov
pm-detected = všimli sme si problém
pm-first-report = incident oznámený
pm-update = incident aktualizovaný
pm-update-status = incident aktualizovaný ({ $status })
pm-resolved = všetko opäť funguje

## Príkazy

resolve-text = Všetko opäť funguje.
retract-text = Bol to planý poplach: žiadna služba nebola zasiahnutá.

## Stránka o tom, ako web sledovať

subscribe = Odoberať novinky
subscribe-intro = O zmenách sa dozviete bez toho, aby ste museli chodiť na túto stránku.
subscribe-feeds = Cez kanál
subscribe-feeds-text = Kanál je adresa, ktorú za vás kontroluje program. Každá správa doň príde celá a znova pri každej aktualizácii. Kanály vie čítať väčšina poštových programov a existujú aj bezplatné čítačky: skopírujte do nich jednu z týchto adries.
subscribe-all = Všetko
subscribe-incidents = Len incidenty
subscribe-maintenance = Údržba, s predstihom
subscribe-post-mortems = Rozbory incidentov: čo sme sa naučili
subscribe-mail = E-mailom
subscribe-mail-list-text = Odošlite e-mail, ktorý otvorí tento odkaz, a potvrďte odpoveď. V každom e-maile zo zoznamu je napísané, ako sa odhlásiť.
subscribe-mail-list = Prihlásiť sa na odber: { $list }
subscribe-mail-form-text = Zadajte svoju adresu a potvrďte e-mail, ktorý dostanete. V každom e-maile je napísané, ako sa odhlásiť.
subscribe-mail-address = Vaša e-mailová adresa
subscribe-mail-send = Prihlásiť sa na odber
subscribe-mail-feed-text = Táto služba posiela kanál tejto stránky do vašej schránky:
subscribe-slack = V Slacku
subscribe-slack-text = Napíšte tento riadok do kanála, v ktorom sa majú správy objavovať. V Slacku musí byť nainštalovaná aplikácia RSS.
subscribe-services = Alebo jediná služba:
subscribe-calendar-of = kalendár údržby
subscribe-calendar = Vo vašom kalendári
subscribe-calendar-text = Plánovaná údržba sa môže zobrazovať vo vašom kalendári. Keď sa termín zmení, presunie sa, a keď sa zruší, zmizne.
subscribe-calendar-add = Odoberať kalendár údržby
subscribe-embed = Na vašom webe
subscribe-embed-text = Tento riadok zobrazí hore na stránke upozornenie, keď niečo nefunguje, a inak nič.
subscribe-badge-text = Tento riadok zobrazí aktuálny stav ako malý obrázok:
subscribe-programs = Pre programy
subscribe-programs-text = Obsah tejto stránky je k dispozícii aj ako JSON.
subscribe-api = verejné API Statuspage
subscribe-schema = jeho schéma
badge-alt = Aktuálny stav
badge-words = { $label }: { $state }
badge-of = Aktuálny stav: { $site }

## Oznamy v iných kanáloch, príkazom `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Incident znova otvorený
announce-corrected = Oprava textu
announce-withdrawn = Stiahnuté
announce-moved = Nový termín
announce-reminder = Pripomienka
announce-notice = Oznam
announce-post-mortem = Rozbor incidentu
announce-next-on = Ďalšia správa najneskôr { $when }.
