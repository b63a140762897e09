### Поруке програма Vigie на српском.
###
### Датотека locales/sr.ftl у фасцикли сајта допуњава их или замењује, једну по једну.

## Сам језик

language-name = српски
direction = ltr

## Трајање, бројеви

duration-moment = мање од минута
duration-minutes = { $minutes } мин
duration-hours = { $hours } ч
duration-hours-minutes = { $hours } ч { $minutes } мин
duration-days = { $days } д
duration-days-hours = { $days } д { $hours } ч
days = { $count ->
    [one] { $count } дан
    [few] { $count } дана
   *[other] { $count } дана
}

percent = { $number }%

## Називи за читаоце

state-operational = Ради
state-maintenance = Одржавање
state-degraded = Отежан рад
state-partial = Делимичан прекид
state-outage = Не ради
state-unknown = Стање непознато
state-no-data = Нема података

state-operational-inline = ради
state-maintenance-inline = одржавање
state-degraded-inline = отежан рад
state-partial-inline = делимичан прекид
state-outage-inline = не ради
state-unknown-inline = стање непознато

status-investigating = Тражимо узрок
status-identified = Узрок пронађен
status-monitoring = Пратимо стање
status-resolved = Решено
status-retracted = Лажна узбуна

stage-scheduled = Планирано
stage-in-progress = Почело
stage-extended = Продужено
stage-postponed = Одложено
stage-completed = Завршено
stage-cancelled = Отказано

phase-scheduled = Планирано
phase-to-come = Термин ће бити објављен
phase-in-progress = У току
phase-overrun = Траје дуже од планираног
phase-completed = Завршено
phase-cancelled = Отказано

severity-none = Без последица
severity-minor = Мањи
severity-major = Озбиљан
severity-critical = Критичан

## Речи које пишу аутори

words-status-investigating = тражимо узрок, тражимо узроке, утврђујемо узрок, утврђујемо, испитујемо, испитујемо узрок, истражујемо, истрага, истраживање, истраживање у току, анализирамо, анализа, анализа у току, дијагностика, дијагностика у току, проверавамо, проверавамо шта се дешава, у провери, потврђено, потврђен, пријављено, отворено, отворен, поново отворено, поново отворен, tražimo uzrok, tražimo uzroke, utvrđujemo uzrok, utvrdjujemo uzrok, utvrđujemo, utvrdjujemo, ispitujemo, ispitujemo uzrok, istražujemo, istraga, istraživanje, istraživanje u toku, analiziramo, analiza, analiza u toku, dijagnostika, dijagnostika u toku, proveravamo, proveravamo šta se dešava, u proveri, potvrđeno, potvrdjeno, potvrđen, potvrdjen, prijavljeno, otvoreno, otvoren, ponovo otvoreno, ponovo otvoren
words-status-identified = узрок пронађен, узрок је пронађен, пронађен узрок, пронашли смо узрок, нашли смо узрок, узрок утврђен, узрок је утврђен, утврђен узрок, утврдили смо узрок, узрок познат, узрок је познат, знамо узрок, узрок откривен, откривен узрок, проблем пронађен, проблем утврђен, квар пронађен, идентификовано, идентификован, проблем идентификован, поправљамо, поправка у току, отклањамо, отклањамо квар, отклањамо проблем, отклањање у току, радимо на решењу, радимо на поправци, радимо на отклањању квара, uzrok pronađen, uzrok pronadjen, uzrok je pronađen, uzrok je pronadjen, pronađen uzrok, pronadjen uzrok, pronašli smo uzrok, našli smo uzrok, uzrok utvrđen, uzrok utvrdjen, uzrok je utvrđen, uzrok je utvrdjen, utvrđen uzrok, utvrdjen uzrok, utvrdili smo uzrok, uzrok poznat, uzrok je poznat, znamo uzrok, uzrok otkriven, otkriven uzrok, problem pronađen, problem pronadjen, problem utvrđen, problem utvrdjen, kvar pronađen, kvar pronadjen, identifikovano, identifikovan, problem identifikovan, popravljamo, popravka u toku, otklanjamo, otklanjamo kvar, otklanjamo problem, otklanjanje u toku, radimo na rešenju, radimo na popravci, radimo na otklanjanju kvara
words-status-monitoring = пратимо стање, пратимо, пратимо ситуацију, праћење, на посматрању, под надзором, надзиремо, мониторинг, поправка примењена, поправка је примењена, применили смо поправку, исправка примењена, исправка пуштена, пустили смо исправку, решење примењено, применили смо решење, привремено решење примењено, постепено се опоравља, опоравља се, pratimo stanje, pratimo, pratimo situaciju, praćenje, na posmatranju, pod nadzorom, nadziremo, monitoring, popravka primenjena, popravka je primenjena, primenili smo popravku, ispravka primenjena, ispravka puštena, pustili smo ispravku, rešenje primenjeno, primenili smo rešenje, privremeno rešenje primenjeno, postepeno se oporavlja, oporavlja se
words-status-resolved = решено, решен, решена, решени, ријешено, отклоњено, отклоњен, отклоњена, отклоњени, поправљено, поправљен, поправљена, поправљени, затворено, затворен, проблем решен, проблем је решен, проблем отклоњен, проблем је отклоњен, квар отклоњен, квар је отклоњен, квар поправљен, грешка исправљена, грешка отклоњена, прекид отклоњен, прекид завршен, инцидент решен, инцидент је решен, инцидент затворен, инцидент завршен, крај инцидента, крај прекида, сервис поново ради, сервиси поново раде, поново ради, поново раде, опет ради, опет раде, све ради, све поново ради, све опет ради, све је у реду, све у реду, све је исправно, све се вратило у нормалу, све је нормално, рад је успостављен, поново успостављено, поново доступно, рад нормализован, rešeno, rešen, rešena, rešeni, riješeno, otklonjeno, otklonjen, otklonjena, otklonjeni, popravljeno, popravljen, popravljena, popravljeni, zatvoreno, zatvoren, problem rešen, problem je rešen, problem otklonjen, problem je otklonjen, kvar otklonjen, kvar je otklonjen, kvar popravljen, greška ispravljena, greška otklonjena, prekid otklonjen, prekid završen, incident rešen, incident je rešen, incident zatvoren, incident završen, kraj incidenta, kraj prekida, servis ponovo radi, servisi ponovo rade, ponovo radi, ponovo rade, opet radi, opet rade, sve radi, sve ponovo radi, sve opet radi, sve je u redu, sve u redu, sve je ispravno, sve se vratilo u normalu, sve je normalno, rad je uspostavljen, ponovo uspostavljeno, ponovo dostupno, rad normalizovan
words-status-retracted = лажна узбуна, лажни аларм, није инцидент, није било инцидента, није било прекида, грешком објављено, lažna uzbuna, lažni alarm, nije incident, nije bilo incidenta, nije bilo prekida, greškom objavljeno

words-stage-scheduled = планирано, планиран, планирана, планирани, заказано, заказан, заказана, најављено, најављен, најављена, предстоји, предстојеће, planirano, planiran, planirana, planirani, zakazano, zakazan, zakazana, najavljeno, najavljen, najavljena, predstoji, predstojeće
words-stage-in-progress = почело, почео, почела, почели, почели смо, почиње, започето, започет, започели смо, у току, траје, у току је, радови у току, радови почели, радови су почели, одржавање у току, одржавање почело, старт, počelo, počeo, počela, počeli, počeli smo, počinje, započeto, započet, započeli smo, u toku, traje, u toku je, radovi u toku, radovi počeli, radovi su počeli, održavanje u toku, održavanje počelo, start
words-stage-extended = продужено, продужен, продужена, продужени, продужавамо, продужава се, продужетак, дуже, дуже од планираног, траје дуже, траје дуже од планираног, трајаће дуже, касни завршетак, produženo, produžen, produžena, produženi, produžavamo, produžava se, produžetak, duže, duže od planiranog, traje duže, traje duže od planiranog, trajaće duže, kasni završetak
words-stage-postponed = одложено, одложен, одложена, одложени, одлажемо, одлаже се, одлагање, померено, померен, померена, померамо, помера се, термин ће бити објављен, датум ће бити објављен, датум накнадно, odloženo, odložen, odložena, odloženi, odlažemo, odlaže se, odlaganje, pomereno, pomeren, pomerena, pomeramo, pomera se, termin će biti objavljen, datum će biti objavljen, datum naknadno, нови термин, novi termin
words-stage-completed = завршено, завршен, завршена, завршени, завршило се, завршили смо, окончано, окончан, окончани, довршено, радови завршени, радови су завршени, одржавање завршено, одржавање је завршено, završeno, završen, završena, završeni, završilo se, završili smo, okončano, okončan, okončani, dovršeno, radovi završeni, radovi su završeni, održavanje završeno, održavanje je završeno
words-stage-cancelled = отказано, отказан, отказана, отказани, отказујемо, отказује се, откажено, неће бити одржавања, неће се одржати, одржавање отказано, радови отказани, otkazano, otkazan, otkazana, otkazani, otkazujemo, otkazuje se, otkaženo, neće biti održavanja, neće se održati, održavanje otkazano, radovi otkazani

words-state-operational = ради, раде, ради нормално, исправно, исправан, исправна, доступно, доступан, доступна, доступни, на мрежи, онлајн, у реду, radi, rade, radi normalno, ispravno, ispravan, ispravna, dostupno, dostupan, dostupna, dostupni, na mreži, onlajn, u redu
words-state-maintenance = одржавање, на одржавању, у одржавању, радови, планирани радови, планирано одржавање, сервисни радови, održavanje, na održavanju, u održavanju, radovi, planirani radovi, planirano održavanje, servisni radovi
words-state-degraded = отежан рад, успорен рад, споро, спор, спора, ради споро, успорено, успорен, успорена, успорење, сметње, са сметњама, ради са сметњама, нестабилно, нестабилан, нестабилна, смањене перформансе, лошије перформансе, otežan rad, usporen rad, sporo, spor, spora, radi sporo, usporeno, usporen, usporena, usporenje, smetnje, sa smetnjama, radi sa smetnjama, nestabilno, nestabilan, nestabilna, smanjene performanse, lošije performanse
words-state-partial = делимичан прекид, делимични прекид, делимично, делимично не ради, делимично недоступно, делимично недоступан, делимично недоступна, ради делимично, дјелимично, делимична недоступност, delimičan prekid, delimični prekid, delimično, delimično ne radi, delimično nedostupno, delimično nedostupan, delimično nedostupna, radi delimično, djelimično, delimična nedostupnost, раде делимично, rade delimično
words-state-outage = не ради, не раде, прекид, прекид рада, потпун прекид, потпуни прекид, квар, пад, пао, пала, пало, недоступно, недоступан, недоступна, недоступни, недоступност, не одговара, искључено, искључен, искључена, офлајн, испад, ne radi, ne rade, prekid, prekid rada, potpun prekid, potpuni prekid, kvar, pad, pao, pala, palo, nedostupno, nedostupan, nedostupna, nedostupni, nedostupnost, ne odgovara, isključeno, isključen, isključena, oflajn, ispad

## Речи из `filler` смеју да стоје пред речима стања („сада је решено“). Речи из `weak` значе стање само иза времена: другде су
## речи као и све друге („анализа“).
words-status-filler = је, су, сада, све, све је, већ, коначно, најзад, потпуно, у потпуности, сасвим, то, смо, je, su, sada, sve, sve je, već, konačno, najzad, potpuno, u potpunosti, sasvim, to, smo
words-status-perhaps = добро, добро је, у реду, у реду је, ок, крај, вратило се, вратио се, поправка, отказано, сређено, dobro, dobro je, u redu, u redu je, ok, kraj, vratilo se, vratio se, popravka, otkazano, sređeno, sredjeno, завршено, завршен, završeno, završen, исправљено, ispravljeno
words-status-doubt = осим, изузев, сем, осим за, али, међутим, мада, иако, ипак, још, још увек, још увијек, и даље, надамо се, надам се, ваљда, делимично, дјелимично, донекле, скоро, готово, безмало, практично, углавном, већим делом, већином, највећим делом, у начелу, вероватно, вјероватно, можда, изгледа, чини се, рекло би се, привремено, за сада, засад, за неке, код неких, за део, код дела, за већину, код већине, не за све, не свуда, не код свих, није све, нису сви, нису све, још није, још нису, није, нису, није потпуно, не потпуно, не сасвим, не баш, не ради, не раде, нерешено, има проблема, остају, са грешкама, са сметњама, osim, izuzev, sem, osim za, ali, međutim, medjutim, mada, iako, ipak, još, još uvek, još uvijek, i dalje, nadamo se, nadam se, valjda, delimično, djelimično, donekle, skoro, gotovo, bezmalo, praktično, uglavnom, većim delom, većinom, najvećim delom, u načelu, verovatno, vjerovatno, možda, izgleda, čini se, reklo bi se, privremeno, za sada, zasad, za neke, kod nekih, za deo, kod dela, za većinu, kod većine, ne za sve, ne svuda, ne kod svih, nije sve, nisu svi, nisu sve, još nije, još nisu, nije, nisu, nije potpuno, ne potpuno, ne sasvim, ne baš, ne radi, ne rade, nerešeno, ima problema, ostaju, sa greškama, sa smetnjama
words-status-not = не, није, још, још није, ne, nije, još, još nije
words-status-no = не, није, нажалост, ne, nije, nažalost
words-status-weak = анализа, дијагностика, истрага, истраживање, испитујемо, проверавамо, утврђујемо, потврђено, потврђен, пријављено, отворено, отворен, идентификовано, идентификован, праћење, пратимо, мониторинг, опоравља се, затворено, затворен, завршено, завршен, завршена, завршени, завршило се, завршили смо, окончано, окончан, окончани, довршено, почело, почео, почела, почели, почиње, започето, започет, старт, траје, у току, дуже, продужетак, померено, померен, померена, најављено, најављен, најављена, предстоји, нови термин, analiza, dijagnostika, istraga, istraživanje, ispitujemo, proveravamo, utvrđujemo, utvrdjujemo, potvrđeno, potvrdjeno, potvrđen, potvrdjen, prijavljeno, otvoreno, otvoren, identifikovano, identifikovan, praćenje, pratimo, monitoring, oporavlja se, zatvoreno, zatvoren, završeno, završen, završena, završeni, završilo se, završili smo, okončano, okončan, okončani, dovršeno, počelo, počeo, počela, počeli, počinje, započeto, započet, start, traje, u toku, duže, produžetak, pomereno, pomeren, pomerena, najavljeno, najavljen, najavljena, predstoji, novi termin

## Повратак проблема: чиме почиње наслов обавештења кад се решен инцидент врати. Речи из `before` и `after` стоје уз лоше стање
## („опет не ради“), речи из `not` пред речима краја („није решено“). Речи из `filler` и називи сервиса на почетку наслова се
## прескачу („Сајт не ради“).
words-relapse = повратак проблема, проблем се вратио, проблеми су се вратили, проблем се враћа, вратио се проблем, грешка се вратила, грешке су се вратиле, прекид се поновио, поновило се, поновио се, поновила се, понавља се, поновни прекид, поновљени прекид, нови прекид, нов прекид, други прекид, још један прекид, опет прекид, поново прекид, опет проблем, опет проблеми, поново проблем, поново проблеми, опет грешке, поново грешке, исти проблем, иста грешка, исте грешке, исти прекид, опет пао, опет пала, опет пало, поново пао, поново пала, поново пало, поново отворено, поново отворен, поново отварамо, не ради, не раде, не одговара, не одговарају, престао да ради, престала да ради, престало да ради, престали да раде, нерешено, povratak problema, problem se vratio, problemi su se vratili, problem se vraća, vratio se problem, greška se vratila, greške su se vratile, prekid se ponovio, ponovilo se, ponovio se, ponovila se, ponavlja se, ponovni prekid, ponovljeni prekid, novi prekid, nov prekid, drugi prekid, još jedan prekid, opet prekid, ponovo prekid, opet problem, opet problemi, ponovo problem, ponovo problemi, opet greške, ponovo greške, isti problem, ista greška, iste greške, isti prekid, opet pao, opet pala, opet palo, ponovo pao, ponovo pala, ponovo palo, ponovo otvoreno, ponovo otvoren, ponovo otvaramo, ne radi, ne rade, ne odgovara, ne odgovaraju, prestao da radi, prestala da radi, prestalo da radi, prestali da rade, nerešeno
words-relapse-before = опет, поново, још увек, још увијек, и даље, још, изнова, још једном, opet, ponovo, još uvek, još uvijek, i dalje, još, iznova, još jednom
words-relapse-after = опет, поново, изнова, још једном, opet, ponovo, iznova, još jednom
words-relapse-not = није, нису, не, још није, још нису, још увек није, и даље није, више није, није баш, није потпуно, није у потпуности, nije, nisu, ne, još nije, još nisu, još uvek nije, i dalje nije, više nije, nije baš, nije potpuno, nije u potpunosti
words-relapse-filler = је, су, то, сада, тренутно, нажалост, обавештење, ажурирање, сервис, сервиси, сајт, сервер, систем, све, сви, je, su, to, sada, trenutno, nažalost, obaveštenje, ažuriranje, servis, servisi, sajt, server, sistem, sve, svi
words-relapse-also = такође, и, потпуно, потпун, у потпуности

words-severity-none = нема, без последица, без утицаја, информација, nema, bez posledica, bez uticaja, informacija
words-severity-minor = мањи, мања, мали, мала, низак, ниска, незнатан, незнатна, manji, manja, mali, mala, nizak, niska, neznatan, neznatna
words-severity-major = озбиљан, озбиљна, велик, велики, велика, висок, висока, значајан, значајна, већи, већа, ozbiljan, ozbiljna, velik, veliki, velika, visok, visoka, značajan, značajna, veći, veća
words-severity-critical = критичан, критична, критично, потпун, потпуна, kritičan, kritična, kritično, potpun, potpuna

words-timeline = ток догађаја, хронологија, хронолошки, временски ток, tok događaja, tok dogadjaja, hronologija, hronološki, vremenski tok
words-mark-detected = откривено, откривен, откривена, примећено, уочено
words-mark-announced = објављено, објављен, објављена, најављено

words-about = око, отприлике, приближно, негде око, oko, otprilike, približno, negde oko
words-at = у, u
words-day-filler = дана, dana
words-day-next = сутрадан, сутра, наредни дан, наредног дана, следећи дан, следећег дана, идући дан, sutradan, sutra, naredni dan, narednog dana, sledeći dan, sledećeg dana, idući dan
words-day-after-next = прекосутра, два дана касније, после два дана, prekosutra, dva dana kasnije, posle dva dana
words-day-same = истог дана, исти дан, istog dana, isti dan
words-day-before = претходног дана, претходни дан, дан раније, дан пре, prethodnog dana, prethodni dan, dan ranije, dan pre
words-days-later = дан касније, дана касније, дан после, дана после, dan kasnije, dana kasnije, dan posle, dana posle
words-day-part = рано, касно, почетак, почетком, средина, средином, крај, крајем, ујутро, ујутру, јутро, јутра, пре, преподне, подне, по, поподне, вече, увече, вечери, ноћ, ноћу, ноћи, поноћ, у, током, rano, kasno, početak, početkom, sredina, sredinom, kraj, krajem, ujutro, ujutru, jutro, jutra, pre, prepodne, podne, po, popodne, veče, uveče, večeri, noć, noću, noći, ponoć, u, tokom

## Странице

newer = Има новости.
reload = Освежи
local-time = # по вашем времену
skip = Пређи на садржај
preview = Преглед: ове странице још нису објављене.
nav-main = Главни мени
languages = Језици
not-translated = Још није преведено
nav-years = Године
history = Историја
state-days = { $state }: { $days }
period-parts = { $period }: { $parts }.
last-weeks = { $count ->
    [one] Последња { $count } недеља
    [few] Последње { $count } недеље
   *[other] Последњих { $count } недеља
}
service = Сервис
year = Година
history-of = Историја: { $year }
ahead = Предстоји
contact = Контакт
edit = Измени ову страницу
kept-by-hand = Ову страницу ажурирамо ручно.
last-change = Последње обавештење: { $when }
follow = Пратите новости
now = Тренутно
planned-maintenance = Планирано одржавање
no-maintenance = Нема планираног одржавања.
notices = Објаве
services = Сервиси
other-services = Остали сервиси
recent-incidents = Протекли инциденти
carried-over = Из ранијих месеци:
no-incident = Овог месеца није било инцидената.
no-incident-yet = Још није било инцидената.
no-incident-known = Нема познатих инцидената овог сервиса.
all-history = Цела историја
incidents-and-maintenance = Инциденти и одржавање
read-post-mortem = прочитајте анализу
the-incident = инцидент
announced-on = најављено: { $when }
published-on = објављено: { $when }
see-now = Погледајте тренутно стање
update = Обавештење
first-report = Прво обавештење
announced = Најава
next-update = Следеће обавештење најкасније у { $when }.
next-update-day = Следеће обавештење најкасније: { $when }
edited = измењено у { $when }
edited-day = измењено: { $when }
withdrawn = повучено у { $when }
withdrawn-day = повучено: { $when }
ongoing = Још траје
since-ongoing = почетак: { $when }, још траје
update-due = Ново обавештење је требало да стигне у { $when }.
update-due-day = Ново обавештење је требало да стигне: { $when }
earlier-updates = { $count ->
    [one] { $count } раније обавештење
    [few] { $count } ранија обавештења
   *[other] { $count } ранијих обавештења
}
group-operational = { $count ->
    [1] ради
    [one] сви раде ({ $count })
    [few] сва { $count } раде
   *[other] свих { $count } ради
}
not-here = Нешто не ради, а овде га нема?
write-to-us = Пишите нам
silent-since = Последње обавештење: { $when }, од тада без новости.
new-plan = Нови термин: { $when }
new-end = Нови завршетак: { $when }
false-alarm = лажна узбуна
was-false-alarm = Лажна узбуна: { $when }
since = почетак: { $when }
resolved-on = Решено: { $when }
resolved-after = Решено: { $when } (трајало је { $after })
date-to-come = термин ће бити објављен
fact-start = Почетак
fact-end = Завршетак
fact-planned-end = Планирани завршетак
fact-duration = Трајање
add-to-calendar = Додај у календар
plan-first = По плану
plan-moved = Нови термин
plan-longer = Нови завршетак
plan-actual = Како је било
plan-cancelled = отказано
period = { $from } – { $to }
period-from = почетак: { $from }
with-zone = { $time }, { $zone }
running-since = Почетак рада: { $when }
retired = Укинут
retired-on = Укинут: { $when }
today = данас
bars-legend = { $count ->
    [one] Последњи { $count } дан; последњи стубић је данас.
    [few] Последња { $count } дана; последњи стубић је данас.
   *[other] Последњих { $count } дана; последњи стубић је данас.
}
bars-label = { $count ->
    [one] { $service }, последњи { $count } дан
    [few] { $service }, последња { $count } дана
   *[other] { $service }, последњих { $count } дана
}
bars-uptime = { $label }, доступност { $uptime }
bars-quiet = { $label }: без проблема
bars-trouble = { $label }: { $days ->
    [one] { $days } дан са инцидентом или одржавањем
    [few] { $days } дана са инцидентом или одржавањем
   *[other] { $days } дана са инцидентом или одржавањем
}
bars-no-data = { $label }; { $words }
no-data = нема података
no-data-before = почетак података: { $day }
no-data-after = крај података: { $day }
so-far = { $length } до сада
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = { $from } – { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } од { $from } до { $to }
span-part-days = { $state }, { $from } – { $to }
span-part-open = { $state } од { $from }
span-part-open-days = { $state }, почетак: { $from }
mark-detected = откривено
mark-announced = објављено
mark-resolved = решено
mark-updated = допуњено
figure-total = Укупно
figure-degraded = Отежан рад
figure-partial = Делимичан прекид
figure-outage = Потпун прекид
figure-detect = Време до откривања
figure-announce = Време до објаве
figure-resolve = Време до решења
figure-incidents = Инциденти
out-on-days = { $count ->
    [one] { $count } дан са прекидом
    [few] { $count } дана са прекидом
   *[other] { $count } дана са прекидом
}
figure-uptime = { $count ->
    [one] Доступност, { $count } дан
    [few] Доступност, { $count } дана
   *[other] Доступност, { $count } дана
}
figure-outages = Недоступност
figure-longest = Најдужи прекид
figure-mean-detect = Просечно време до откривања
figure-mean-announce = Просечно време до објаве
figure-mean-resolve = Просечно време до решења
figure-mean-resolve-year = Просечно време до решења, последњих 12 месеци
figure-since = { $figure } ({ $month } – данас)
uptime-rule = { $count ->
    [one] Доступност за { $count } дан, заокружена наниже. Потпун прекид се рачуна цео, делимичан као три десетине; отежан рад и одржавање се не рачунају.
    [few] Доступност за { $count } дана, заокружена наниже. Потпун прекид се рачуна цео, делимичан као три десетине; отежан рад и одржавање се не рачунају.
   *[other] Доступност за { $count } дана, заокружена наниже. Потпун прекид се рачуна цео, делимичан као три десетине; отежан рад и одржавање се не рачунају.
}
days-told = Подробно по данима
by-month = По месецима
earlier-months = Ранији месеци
incidents-count = { $count ->
    [one] { $count } инцидент
    [few] { $count } инцидента
   *[other] { $count } инцидената
}
feed-of = Фид: { $service }
calendar-of = Календар одржавања: { $service }
promises = Задаци
promises-text = Задаци из анализа инцидената: урађено { $kept } од { $count }.
promises-kept = урађено { $kept } од { $count }
promises-open = Треба урадити
promises-done = Урађено
no-promise = Још нема задатака.
nav-post-mortems = Остале анализе
post-mortem-before = Претходна анализа:
post-mortem-after = Следећа анализа:
near-incidents = { $count ->
    [1] Остали инциденти овог сервиса
    [one] Остали инциденти ових сервиса
    [few] Остали инциденти ових сервиса
   *[other] Остали инциденти ових сервиса
}
search = Претражите историју
search-found = Резултати: #
search-none = Нема резултата.
year-record = { $year } у бројкама
label-post-mortem = Анализа инцидента
label-notice = Објава
label-incident = Инцидент
label-maintenance = Одржавање
not-found = Ова страница не постоји
not-found-text = Можда јој се адреса променила. Тренутно стање и историја су овде:
moved = Ова страница је пресељена:
feed = Atom фид

outage-silent = { $service }: нема одговора
outage-elsewhere = Проблем је на нашој страни. Новости су на страници о стању сервиса:
outage-more = Све појединости на страници о стању сервиса
outage-again = Ако сте отворили баш овај сервис ({ $service }), страница ће се сама освежити. Ако нисте, освежите је повремено.

statement-all = { $count ->
    [0] Све ради
    [1] { $names }: све ради
    [one] Сви сервиси раде
    [few] Сви сервиси раде
   *[other] Сви сервиси раде
}
statement-first = { $names }: { $state }
statement-also = { $names }: { $state }
statement-join = { $statement }; { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Сви сервиси
others = { $count ->
    [one] још { $count } сервис
    [few] још { $count } сервиса
   *[other] још { $count } сервиса
}
statement-until = { $state } до { $when }
statement-until-day = { $state } (планирани завршетак: { $when })
statement-overrun = { $state }, дуже од планираног
statement-rest = { $count ->
    [1] Преостали сервис ради
    [one] Преостали сервиси раде ({ $count })
    [few] Преостала { $count } сервиса раде
   *[other] Преосталих { $count } сервиса ради
}
statement-sentence = { $sentence }.
statement-watching = Рад је поново успостављен, и даље пратимо стање
statement-restored = { $count ->
    [1] { $names }: поново ради ({ $when }), и даље пратимо стање
    [one] { $names }: поново раде ({ $when }), и даље пратимо стање
    [few] { $names }: поново раде ({ $when }), и даље пратимо стање
   *[other] { $names }: поново раде ({ $when }), и даље пратимо стање
}
statement-unknown = Стање сервиса је непознато
statement-others-unknown = { $statement }; стање осталих сервиса је непознато
statement-unknown-services = { $statement }; стање непознато: { $names }
said-maintenance = одржавање
said-degraded = ради споро или са грешкама
said-partial = ради делимично
said-outage = не ради
plural-maintenance = одржавање
plural-degraded = раде споро или са грешкама
plural-partial = раде делимично
plural-outage = не раде

## Фидови

feed-title-incidents = { $site }: инциденти
feed-title-maintenance = { $site }: одржавање
feed-title-post-mortems = { $site }: анализе инцидената
feed-title-history = { $site }: инциденти и одржавање
feed-title-service = { $service } – { $site }
calendar-name = Одржавање: { $site }
calendar-name-service = Одржавање: { $service } – { $site }
feed-planned = Планирано: { $start } – { $end }
feed-planned-on = Планирано: { $when }
feed-planned-from = Планирани почетак: { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Повучено: { $when }
feed-rest = Прочитајте цео текст на страници
feed-withdrawn-text = Повучено: { $text }
feed-time = { $time } ({ $zone })

## Анализа коју треба написати

pm-title = Анализа инцидента: { $title }
pm-one-day = { $day }, од { $from } до { $to }
pm-day = { $day }
pm-days = { $from } – { $to }
pm-since = { $from } (почетак)
pm-opening = { $when }: инцидент „[{ $title }]({ $link })“. Погођени сервиси: { $services }{ $figures }.
pm-opening-alone = { $when }: инцидент „[{ $title }]({ $link })“{ $figures }.
pm-total = { "" } (укупно { $total })
pm-total-of = { "" } (укупно { $total }, од тога { $parts })
pm-parts = { "" } ({ $parts })
pm-lasted = { $state } – { $duration }
pm-previous = Погледајте и претходну анализу: [{ $title }]({ $link }).
pm-symptoms = Симптоми
pm-symptoms-hint = Шта су корисници видели и на шта је у почетку личило.
pm-timeline = Ток догађаја
pm-well = Шта је било добро
pm-well-hint = Шта је помогло и шта вреди задржати.
pm-less-well = Шта је могло боље
pm-less-well-hint = На шта је отишло време или шта је недостајало.
pm-conclusion = Закључак
pm-promises = Задаци:
pm-promise = нешто одређено, што може да се штиклира
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = корисници први пут осећају последице
pm-detected = примећујемо проблем
pm-first-report = инцидент објављен
pm-update = инцидент допуњен
pm-update-status = инцидент допуњен ({ $status })
pm-resolved = све поново ради

## Наредбе

resolve-text = Све поново ради.
retract-text = Била је лажна узбуна: ниједан сервис није био погођен.

## Страница о праћењу

subscribe = Пратите новости
subscribe-intro = Сазнајте кад се нешто промени, а да не отварате ову страницу.
subscribe-feeds = Преко фида
subscribe-feeds-text = Фид је адреса коју програм проверава уместо вас. Свако обавештење тамо стиже у целини, и поново при свакој допуни. Већина програма за пошту уме да чита фидове, а постоје и бесплатни читачи: ископирајте у њих једну од ових адреса.
subscribe-all = Све
subscribe-incidents = Само инциденти
subscribe-maintenance = Одржавање, унапред
subscribe-post-mortems = Анализе инцидената: шта смо научили
subscribe-mail = Имејлом
subscribe-mail-list-text = Пошаљите поруку коју отвара ова веза и потврдите одговор. У свакој поруци са листе пише како да се одјавите.
subscribe-mail-list = Пријавите се: { $list }
subscribe-mail-form-text = Унесите адресу и потврдите поруку коју ћете добити. У свакој поруци пише како да се одјавите.
subscribe-mail-address = Ваша имејл адреса
subscribe-mail-send = Пријавите се
subscribe-mail-feed-text = Овај сервис шаље фид ове странице у ваше сандуче:
subscribe-slack = У Slack-у
subscribe-slack-text = Упишите овај ред у канал у ком обавештења треба да се појављују. У Slack-у мора да буде инсталирана апликација RSS.
subscribe-services = Или само један сервис:
subscribe-calendar-of = календар одржавања
subscribe-calendar = У вашем календару
subscribe-calendar-text = Планирано одржавање може да стоји у вашем календару. Кад се термин промени, помера се, а кад се откаже, нестаје.
subscribe-calendar-add = Пратите календар одржавања
subscribe-embed = На вашем сајту
subscribe-embed-text = Овај ред приказује траку на врху странице кад нешто не ради, а иначе ништа.
subscribe-badge-text = Овај ред приказује тренутно стање као малу слику:
subscribe-programs = За програме
subscribe-programs-text = Садржај ове странице доступан је и као JSON.
subscribe-api = јавни API Statuspage
subscribe-schema = његова шема
badge-alt = Тренутно стање
badge-words = { $label }: { $state }
badge-of = Тренутно стање: { $site }

## Објаве на другим каналима, наредбом `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Инцидент поново отворен
announce-corrected = Исправка текста
announce-withdrawn = Повучено
announce-moved = Нови термин
announce-reminder = Подсетник
announce-notice = Објава
announce-post-mortem = Анализа инцидента
announce-next-on = Следеће обавештење најкасније: { $when }.
