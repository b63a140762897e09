### Texty Vigie v češtině.
###
### Soubor locales/cs.ftl ve složce webu je doplňuje nebo nahrazuje, jeden po druhém.

## Samotný jazyk

language-name = čeština
direction = ltr

## Trvání, čísla

duration-moment = méně než minuta
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-days = { $days } d.
duration-days-hours = { $days } d. { $hours } h
days = { $count ->
    [one] { $count } den
    [few] { $count } dny
   *[other] { $count } dnů
}

percent = { $number } %

## Názvy pro čtenáře

state-operational = V provozu
state-maintenance = Údržba
state-degraded = Snížený výkon
state-partial = Částečný výpadek
state-outage = Výpadek
state-unknown = Stav neznámý
state-no-data = Žádná data

state-operational-inline = v provozu
state-maintenance-inline = údržba
state-degraded-inline = snížený výkon
state-partial-inline = částečný výpadek
state-outage-inline = výpadek
state-unknown-inline = stav neznámý

status-investigating = Zjišťujeme příčinu
status-identified = Známe příčinu
status-monitoring = Sledujeme
status-resolved = Vyřešeno
status-retracted = Planý poplach

stage-scheduled = Naplánováno
stage-in-progress = Zahájeno
stage-extended = Prodlouženo
stage-postponed = Odloženo
stage-completed = Dokončeno
stage-cancelled = Zrušeno

phase-scheduled = Naplánováno
phase-to-come = Termín upřesníme
phase-in-progress = Probíhá
phase-overrun = Trvá déle, než jsme plánovali
phase-completed = Dokončeno
phase-cancelled = Zrušeno

severity-none = Bez dopadu
severity-minor = Malý
severity-major = Závažný
severity-critical = Kritický

## Slova, která píší autoři

words-status-investigating = zjišťujeme příčinu, zjišťujeme příčiny, hledáme příčinu, hledáme příčiny, pátráme po příčině, zjišťujeme, prověřujeme, ověřujeme, zkoumáme, zkoumáme příčinu, zkoumání příčiny, vyšetřujeme, vyšetřování, v šetření, šetříme, analyzujeme, analýza, probíhá analýza, diagnostika, probíhá diagnostika, řešíme, v řešení, potvrzeno, potvrzený, potvrzena, nahlášeno, otevřeno, otevřený, znovu otevřeno, znovu otevřený
words-status-identified = známe příčinu, příčina známa, příčinu známe, příčina nalezena, nalezena příčina, našli jsme příčinu, příčina zjištěna, zjištěna příčina, zjistili jsme příčinu, příčina identifikována, identifikováno, identifikován, problém identifikován, problém nalezen, závada nalezena, opravujeme, oprava probíhá, probíhá oprava, pracujeme na opravě, pracujeme na nápravě, odstraňujeme, odstraňujeme závadu, obnovujeme provoz, chystáme opravu
words-status-monitoring = sledujeme, sledování, sledujeme situaci, sledujeme stav, pod dohledem, dohlížíme, monitorujeme, monitorování, monitoring, oprava nasazena, nasazena oprava, nasadili jsme opravu, opravu jsme nasadili, oprava provedena, oprava je venku, zavedeno náhradní řešení, provoz se obnovuje, postupně nabíhá, postupně nabíhají
words-status-resolved = vyřešeno, vyřešen, vyřešena, vyřešeny, opraveno, opraven, opravena, opraveny, závada odstraněna, porucha odstraněna, chyba opravena, problém vyřešen, problém odstraněn, výpadek vyřešen, výpadek odstraněn, výpadek skončil, výpadek ukončen, konec výpadku, incident vyřešen, incident uzavřen, incident ukončen, konec incidentu, obnoveno, obnoven, obnovena, obnoveny, provoz obnoven, obnoven provoz, služba obnovena, služby obnoveny, uzavřeno, uzavřen, zase funguje, zase fungují, opět funguje, opět fungují, znovu funguje, znovu fungují, už funguje, už to funguje, vše funguje, vše opět funguje, vše zase funguje, všechno funguje, všechno zase funguje, všechno opět funguje, vše v pořádku, vše je v pořádku, vše v provozu, zpět v provozu, opět v provozu, znovu v provozu, zase v provozu, návrat k normálu
words-status-retracted = planý poplach, falešný poplach, falešný alarm, odvoláno, nejde o incident, nešlo o incident, nešlo o výpadek, žádný incident

words-stage-scheduled = naplánováno, naplánovaná, naplánovaný, plánováno, plánovaná, plánovaný, plánovaná údržba, chystá se, nadcházející
words-stage-in-progress = zahájeno, zahájena, zahájen, začíná, začalo, začala, začali jsme, probíhá, právě probíhá, v průběhu, údržba probíhá, probíhá údržba, údržba začala, údržba zahájena, práce zahájeny, start, pustili jsme se do toho
words-stage-extended = prodlouženo, prodloužena, prodloužen, prodlužujeme, prodlužuje se, prodloužení, déle než plánováno, trvá déle, potrvá déle, trvá déle než plánováno, protahuje se, protáhne se, opožděné dokončení, trvá déle než jsme plánovali, déle než jsme plánovali
words-stage-postponed = odloženo, odložena, odložen, odkládáme, odklad, přesunuto, posunuto, posunuta, posouváme, nový termín, termín upřesníme, termín bude upřesněn, přeplánováno
words-stage-completed = dokončeno, dokončena, dokončen, dokončili jsme, ukončeno, ukončena, ukončen, skončeno, skončila, skončilo, hotovo, hotové, údržba dokončena, údržba ukončena, údržba skončila, údržba provedena, práce dokončeny
words-stage-cancelled = zrušeno, zrušena, zrušen, rušíme, zrušení, odvoláno, odvolána, neproběhne, nekoná se, údržba zrušena

words-state-operational = v provozu, funguje, fungují, běží, v pořádku, v normálu, dostupný, dostupná, dostupné, online, bez problémů
words-state-maintenance = údržba, v údržbě, probíhá údržba, odstávka, plánovaná odstávka, technická odstávka, servisní práce
words-state-degraded = snížený výkon, zhoršený výkon, problémy s výkonem, pomalý, pomalá, pomalé, pomalu, zpomalený, zpomalená, zpomalené, zpomalení, omezený, omezená, omezené, omezení, nestabilní, s chybami, degradovaný
words-state-partial = částečný výpadek, částečně, částečně mimo provoz, částečně nefunguje, částečně nedostupný, částečně nedostupná, částečně nedostupné, částečná nedostupnost, funguje částečně
words-state-outage = výpadek, mimo provoz, nefunguje, nefungují, úplný výpadek, závažný výpadek, nedostupný, nedostupná, nedostupné, nedostupnost, nejede, nejde, neběží, spadl, spadla, spadlo, leží, neodpovídá, vypnutý, vypnutá, vypnuté, offline

## Slova z `filler` mohou stát před slovy stavu („už opraveno“). Slova z `weak` znamenají stav jen za časem: jinde jsou to
## slova jako každá jiná („analýza“).
words-status-filler = už, teď, nyní, vše, všechno, je, jsou, to, konečně, zcela, úplně, kompletně, plně
words-status-perhaps = dobrý, dobré, ok, hotovo, konec, oprava, jede, jede to, běží, zrušeno, hurá, odstraněno, ukončeno, ukončen, dokončeno
words-status-doubt = kromě, mimo, vyjma, až na, s výjimkou, ale, avšak, však, jenže, nicméně, i když, ačkoli, ještě, stále, pořád, nadále, doufáme, snad, doufejme, částečně, zčásti, z části, téměř, skoro, takřka, prakticky, většinou, z větší části, převážně, víceméně, v zásadě, pravděpodobně, nejspíš, asi, možná, zřejmě, patrně, zdá se, vypadá to, dočasně, provizorně, zatím, prozatím, pro některé, u některých, pro část, u části, pro většinu, u většiny, ne pro všechny, ne u všech, ne všude, ne všechno, ne vše, ne všechny, ještě ne, ne úplně, ne zcela, ne plně, není, nejsou, nefunguje, nefungují, nebylo, nebyl, nebyla, nevyřešeno, neopraveno, přetrvávají, přetrvává, s omezením, s chybami, potíže
words-status-not = ne, ještě, ještě ne, není
words-status-no = ne, bohužel, kdepak
words-status-weak = analýza, diagnostika, vyšetřování, zjišťujeme, ověřujeme, řešíme, v řešení, šetříme, potvrzeno, potvrzený, potvrzena, nahlášeno, otevřeno, otevřený, sledování, monitoring, monitorování, uzavřeno, uzavřen, ukončeno, ukončen, ukončena, dokončeno, dokončen, dokončena, skončeno, skončila, skončilo, hotovo, hotové, obnoven, obnovena, obnoveny, odvoláno, start, začíná, začalo, začala, probíhá, nový termín, identifikován, identifikováno

## Návrat problému: čím začíná nadpis aktualizace, když se uzavřený incident vrátí. Slova z `before` a `after` stojí u špatného
## stavu („opět mimo provoz“), slova z `not` před slovy konce („není vyřešeno“). Slova z `filler` a názvy služeb se na začátku
## nadpisu přeskakují („Web nefunguje“).
words-relapse = návrat problému, návrat potíží, opakování, opakuje se, opakuje se to, opakovaný výpadek, další výpadek, nový výpadek, druhý výpadek, zase výpadek, opět výpadek, problém se vrátil, problém je zpět, problémy se vrátily, problémy jsou zpět, potíže se vrátily, chyba se vrátila, chyby se vrátily, výpadek se vrátil, zase problémy, opět problémy, znovu problémy, zase chyby, opět chyby, stejný problém, stejná chyba, stejné chyby, stejný výpadek, zase spadl, zase spadla, zase spadlo, opět spadl, opět spadla, opět spadlo, znovu spadl, znovu spadla, znovu spadlo, znovu otevřeno, znovu otevíráme, znovuotevřeno, nefunguje, nefungují, neodpovídá, neodpovídají, nejde, nejede, přestal fungovat, přestala fungovat, přestalo fungovat, přestaly fungovat, nevyřešeno, neopraveno
words-relapse-before = zase, opět, znovu, stále, pořád, ještě, nadále, i nadále, opětovně
words-relapse-after = zase, opět, znovu, podruhé
words-relapse-not = ne, není, nejsou, ještě ne, ještě není, stále ne, stále není, pořád ne, pořád není, už ne, už není, není úplně, není zcela
words-relapse-filler = to, je, jsou, teď, nyní, momentálně, aktuálně, bohužel, aktualizace, služba, služby, web, stránka, stránky, server, systém, vše, všechno, a
words-relapse-also = také, taky, rovněž, úplně, úplný, zcela, i

words-severity-none = žádný, žádná, bez dopadu, bez vlivu, informace
words-severity-minor = malý, malá, nízký, nízká, drobný, drobná, menší
words-severity-major = závažný, závažná, velký, velká, vysoký, vysoká, vážný, vážná
words-severity-critical = kritický, kritická, úplný, úplná

words-timeline = průběh, časová osa, chronologie, časový průběh
words-mark-detected = zjištěno, zjištěn, zjištěna, odhaleno, detekováno
words-mark-announced = oznámeno, oznámen, oznámena, ohlášeno, zveřejněno

words-about = asi, kolem, okolo, přibližně, zhruba, cca, cirka
words-at = v, ve, o
words-day-filler = v, ve, dne
words-day-next = druhý den, příští den, další den, následující den, následujícího dne, zítra, nazítří
words-day-after-next = pozítří, o dva dny později, třetí den
words-day-same = týž den, tentýž den, ten samý den, téhož dne, stejný den
words-day-before = předchozí den, předchozího dne, den předtím, den předem, o den dříve
words-days-later = den později, dny později, dní později, dnů později, den poté, dny poté, dní poté
words-day-part = brzy, časně, pozdě, začátek, začátkem, polovina, konec, koncem, ráno, rána, dopoledne, poledne, poledni, odpoledne, večer, večera, večerem, noc, noci, půlnoc, půlnoci, v, ve, k, po, před, na

## Stránky

newer = Je tu nová zpráva.
reload = Obnovit
local-time = # vašeho času
skip = Přejít k obsahu
preview = Náhled: tyto stránky ještě nejsou zveřejněné.
nav-main = Hlavní nabídka
languages = Jazyky
not-translated = Zatím nepřeloženo
nav-years = Roky
history = Historie
state-days = { $state }: { $days }
period-parts = { $period }: { $parts }.
last-weeks = { $count ->
    [one] Poslední týden
    [few] Poslední { $count } týdny
   *[other] Posledních { $count } týdnů
}
service = Služba
year = Rok
history-of = Historie: { $year }
ahead = Co nás čeká
contact = Kontakt
edit = Upravit tuto stránku
kept-by-hand = Tuto stránku aktualizujeme ručně.
last-change = Poslední zpráva: { $when }.
follow = Odebírat
now = Právě teď
planned-maintenance = Plánovaná údržba
no-maintenance = Žádná údržba není naplánována.
notices = Oznámení
services = Služby
other-services = Další služby
recent-incidents = Minulé incidenty
carried-over = Z předchozích měsíců:
no-incident = Tento měsíc bez incidentů.
no-incident-yet = Zatím žádné incidenty.
no-incident-known = Žádné známé incidenty této služby.
all-history = Celá historie
incidents-and-maintenance = Incidenty a údržba
read-post-mortem = přečíst rozbor
the-incident = incident
announced-on = oznámeno: { $when }
published-on = zveřejněno: { $when }
see-now = Zobrazit aktuální stav
update = Aktualizace
first-report = První zpráva
announced = Oznámení
next-update = Další zpráva do { $when }.
next-update-day = Další zpráva nejpozději: { $when }.
edited = upraveno v { $when }
edited-day = upraveno: { $when }
withdrawn = staženo v { $when }
withdrawn-day = staženo: { $when }
ongoing = Trvá
since-ongoing = od { $when }, trvá
update-due = Nová zpráva měla přijít do { $when }.
update-due-day = Nová zpráva měla přijít: { $when }.
earlier-updates = { $count ->
    [one] { $count } dřívější zpráva
    [few] { $count } dřívější zprávy
   *[other] { $count } dřívějších zpráv
}
group-operational = { $count ->
    [one] v provozu
    [few] všechny { $count } v provozu
   *[other] všech { $count } v provozu
}
not-here = Něco nefunguje a není to tu uvedeno?
write-to-us = Napište nám
silent-since = Bez nové zprávy, poslední: { $when }.
new-plan = Nový termín: { $when }.
new-end = Nový konec: { $when }.
false-alarm = planý poplach
was-false-alarm = Planý poplach: { $when }
since = od { $when }
resolved-on = Vyřešeno: { $when }
resolved-after = Vyřešeno: { $when } (trvalo to { $after })
date-to-come = termín upřesníme
fact-start = Začátek
fact-end = Konec
fact-planned-end = Plánovaný konec
fact-duration = Trvání
add-to-calendar = Přidat do kalendáře
plan-first = Plán
plan-moved = Nový termín
plan-longer = Nový konec
plan-actual = Skutečnost
plan-cancelled = zrušeno
period = { $from } – { $to }
period-from = od { $from }
with-zone = { $time }, { $zone }
running-since = Začátek provozu: { $when }
retired = Služba ukončena
retired-on = Služba ukončena: { $when }
today = dnes
bars-legend = { $count ->
    [one] Poslední den; poslední sloupec je dnešek.
    [few] Poslední { $count } dny; poslední sloupec je dnešek.
   *[other] Posledních { $count } dnů; poslední sloupec je dnešek.
}
bars-label = { $count ->
    [one] { $service }, poslední den
    [few] { $service }, poslední { $count } dny
   *[other] { $service }, posledních { $count } dnů
}
bars-uptime = { $label }, dostupnost { $uptime }
bars-quiet = { $label }: bez potíží
bars-trouble = { $label }: { $days ->
    [one] { $days } den s incidentem nebo údržbou
    [few] { $days } dny s incidentem nebo údržbou
   *[other] { $days } dnů s incidentem nebo údržbou
}
bars-no-data = { $label }; { $words }
no-data = žádná data
no-data-before = data až od { $day }
no-data-after = data jen do { $day }
so-far = zatím { $length }
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = od { $from } do { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } od { $from } do { $to }
span-part-days = { $state } od { $from } do { $to }
span-part-open = { $state } od { $from }
span-part-open-days = { $state } od { $from }
mark-detected = zjištěno
mark-announced = oznámeno
mark-resolved = vyřešeno
mark-updated = aktualizováno
figure-total = Celkem
figure-degraded = Snížený výkon
figure-partial = Částečný výpadek
figure-outage = Úplný výpadek
figure-detect = Doba do zjištění
figure-announce = Doba do oznámení
figure-resolve = Doba do vyřešení
figure-incidents = Incidenty
out-on-days = { $count ->
    [one] { $count } den s výpadkem
    [few] { $count } dny s výpadkem
   *[other] { $count } dnů s výpadkem
}
figure-uptime = { $count ->
    [one] Dostupnost, { $count } den
    [few] Dostupnost, { $count } dny
   *[other] Dostupnost, { $count } dnů
}
figure-outages = Nedostupnost
figure-longest = Nejdelší výpadek
figure-mean-detect = Průměrná doba do zjištění
figure-mean-announce = Průměrná doba do oznámení
figure-mean-resolve = Průměrná doba do vyřešení
figure-mean-resolve-year = Průměrná doba do vyřešení, posledních 12 měsíců
figure-since = { $figure } ({ $month } – dnes)
uptime-rule = { $count ->
    [one] Dostupnost za { $count } den, zaokrouhlená dolů. Úplný výpadek se počítá celý, částečný třemi desetinami; snížený výkon a údržba se nepočítají.
    [few] Dostupnost za { $count } dny, zaokrouhlená dolů. Úplný výpadek se počítá celý, částečný třemi desetinami; snížený výkon a údržba se nepočítají.
   *[other] Dostupnost za { $count } dnů, zaokrouhlená dolů. Úplný výpadek se počítá celý, částečný třemi desetinami; snížený výkon a údržba se nepočítají.
}
days-told = Podrobně den po dni
by-month = Měsíc po měsíci
earlier-months = Předchozí měsíce
incidents-count = { $count ->
    [one] { $count } incident
    [few] { $count } incidenty
   *[other] { $count } incidentů
}
feed-of = Kanál: { $service }
calendar-of = Kalendář údržby: { $service }
promises = Úkoly
promises-text = Úkoly z rozborů incidentů: splněno { $kept } z { $count }.
promises-kept = splněno { $kept } z { $count }
promises-open = Zbývá udělat
promises-done = Hotovo
no-promise = Zatím žádné úkoly.
nav-post-mortems = Další rozbory
post-mortem-before = Předchozí rozbor:
post-mortem-after = Následující rozbor:
near-incidents = { $count ->
    [one] Další incidenty této služby
    [few] Další incidenty těchto služeb
   *[other] Další incidenty těchto služeb
}
search = Hledat v historii
search-found = Výsledky: #
search-none = Nic nenalezeno.
year-record = { $year } v číslech
label-post-mortem = Rozbor incidentu
label-notice = Oznámení
label-incident = Incident
label-maintenance = Údržba
not-found = Tato stránka neexistuje
not-found-text = Možná se změnila její adresa. Aktuální stav a historie jsou tady:
moved = Tato stránka se přestěhovala:
feed = Kanál Atom

outage-silent = { $service }: bez odezvy
outage-elsewhere = Problém je na naší straně. Zprávy najdete na stránce stavu:
outage-more = Všechny podrobnosti na stránce stavu
outage-again = Pokud jste chtěli otevřít právě tuto službu ({ $service }), stránka se obnoví sama. Jinak ji občas obnovte.

statement-all = { $count ->
    [0] Vše funguje
    [one] { $names }: vše funguje
    [few] Všechny služby fungují
   *[other] Všechny služby fungují
}
statement-first = { $names }: { $state }
statement-also = { $names }: { $state }
statement-join = { $statement }; { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Všechny služby
others = { $count ->
    [one] { $count } další služba
    [few] { $count } další služby
   *[other] { $count } dalších služeb
}
statement-until = { $state } do { $when }
statement-until-day = { $state } do { $when }
statement-overrun = { $state }, déle než plánováno
statement-rest = { $count ->
    [one] Zbývající služba funguje
    [few] Zbývající { $count } služby fungují
   *[other] Zbývajících { $count } služeb funguje
}
statement-sentence = { $sentence }.
statement-watching = Provoz je obnoven, situaci sledujeme
statement-restored = { $count ->
    [one] { $names }: opět v provozu od { $when }, situaci sledujeme
    [few] { $names }: opět v provozu od { $when }, situaci sledujeme
   *[other] { $names }: opět v provozu od { $when }, situaci sledujeme
}
statement-unknown = Stav služeb není znám
statement-others-unknown = { $statement }; stav ostatních služeb není znám
statement-unknown-services = { $statement }; stav není znám: { $names }
said-maintenance = údržba
said-degraded = zpomalení nebo chyby
said-partial = částečně mimo provoz
said-outage = mimo provoz
plural-maintenance = údržba
plural-degraded = zpomalení nebo chyby
plural-partial = částečně mimo provoz
plural-outage = mimo provoz

## Kanály

feed-title-incidents = { $site }: incidenty
feed-title-maintenance = { $site }: údržba
feed-title-post-mortems = { $site }: rozbory incidentů
feed-title-history = { $site }: incidenty a údržba
feed-title-service = { $service } – { $site }
calendar-name = Údržba: { $site }
calendar-name-service = Údržba: { $service } – { $site }
feed-planned = Naplánováno od { $start } do { $end }
feed-planned-on = Naplánováno na { $when }
feed-planned-from = Naplánováno od { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Staženo { $when }
feed-rest = Celý text na stránce
feed-withdrawn-text = Staženo: { $text }
feed-time = { $time } ({ $zone })

## Rozbor k napsání

pm-title = Rozbor incidentu: { $title }
pm-one-day = { $day } od { $from } do { $to }
pm-day = { $day }
pm-days = Od { $from } do { $to }
pm-since = Od { $from }
pm-opening = { $when } trval incident „[{ $title }]({ $link })“. Zasažené služby: { $services }{ $figures }.
pm-opening-alone = { $when } trval incident „[{ $title }]({ $link })“{ $figures }.
pm-total = { "" } (celkem { $total })
pm-total-of = { "" } (celkem { $total }, z toho { $parts })
pm-parts = { "" } ({ $parts })
pm-lasted = { $state }: { $duration }
pm-previous = Viz také předchozí rozbor: [{ $title }]({ $link }).
pm-symptoms = Příznaky
pm-symptoms-hint = Co viděli uživatelé a jak to zpočátku vypadalo.
pm-timeline = Průběh
pm-well = Co se povedlo
pm-well-hint = Co pomohlo a stojí za zachování.
pm-less-well = Co mohlo jít lépe
pm-less-well-hint = Co stálo čas nebo chybělo.
pm-conclusion = Závěr
pm-promises = Úkoly:
pm-promise = něco konkrétního, co lze odškrtnout
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = první dopady na uživatele
pm-detected = všimli jsme si problému
pm-first-report = incident oznámen
pm-update = incident aktualizován
pm-update-status = incident aktualizován ({ $status })
pm-resolved = vše opět funguje

## Příkazy

resolve-text = Vše opět funguje.
retract-text = Byl to planý poplach: nic nebylo zasaženo.

## Stránka o tom, jak web sledovat

subscribe = Odebírat novinky
subscribe-intro = Dozvíte se o změnách, aniž byste museli chodit na tuto stránku.
subscribe-feeds = Přes kanál
subscribe-feeds-text = Kanál je adresa, kterou za vás kontroluje program. Každá zpráva do něj přijde celá a znovu při každé aktualizaci. Kanály umí číst většina poštovních programů a existují i bezplatné čtečky: zkopírujte do nich jednu z těchto adres.
subscribe-all = Vše
subscribe-incidents = Jen incidenty
subscribe-maintenance = Údržba, s předstihem
subscribe-post-mortems = Rozbory incidentů: co jsme se naučili
subscribe-mail = E-mailem
subscribe-mail-list-text = Odešlete e-mail, který se otevře tímto odkazem, a potvrďte odpověď. V každém e-mailu z konference je napsáno, jak se odhlásit.
subscribe-mail-list = Přihlásit se k odběru: { $list }
subscribe-mail-form-text = Zadejte svou adresu a potvrďte e-mail, který dostanete. V každém e-mailu je napsáno, jak se odhlásit.
subscribe-mail-address = Vaše e-mailová adresa
subscribe-mail-send = Přihlásit se k odběru
subscribe-mail-feed-text = Tato služba posílá kanál této stránky do vaší schránky:
subscribe-slack = Ve Slacku
subscribe-slack-text = Napište tento řádek do kanálu, ve kterém se mají zprávy objevovat. Ve Slacku musí být nainstalovaná aplikace RSS.
subscribe-services = Nebo jediná služba:
subscribe-calendar-of = kalendář údržby
subscribe-calendar = Ve vašem kalendáři
subscribe-calendar-text = Plánovaná údržba se může zobrazovat ve vašem kalendáři. Když se termín změní, přesune se, a když se zruší, zmizí.
subscribe-calendar-add = Odebírat kalendář údržby
subscribe-embed = Na vašem webu
subscribe-embed-text = Tento řádek zobrazí nahoře na stránce upozornění, když něco nefunguje, a jinak nic.
subscribe-badge-text = Tento řádek zobrazí aktuální stav jako malý obrázek:
subscribe-programs = Pro programy
subscribe-programs-text = Obsah této stránky je k dispozici také jako JSON.
subscribe-api = veřejné API Statuspage
subscribe-schema = jeho schéma
badge-alt = Aktuální stav
badge-words = { $label }: { $state }
badge-of = Aktuální stav: { $site }

## Oznámení v jiných kanálech, příkazem `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Incident znovu otevřen
announce-corrected = Oprava textu
announce-withdrawn = Staženo
announce-moved = Nový termín
announce-reminder = Připomenutí
announce-notice = Oznámení
announce-post-mortem = Rozbor incidentu
announce-next-on = Další zpráva nejpozději { $when }.
