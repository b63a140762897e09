### Missatges de Vigie en català.
###
### Un fitxer locales/ca.ftl a la carpeta d’un lloc els completa o els substitueix, un per un.

## La llengua mateixa

language-name = català
direction = ltr

## Durades, nombres

duration-moment = menys d’un minut
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-days = { $days } d
duration-days-hours = { $days } d { $hours } h
days = { $count ->
    [one] { $count } dia
   *[other] { $count } dies
}

percent = { $number } %

## Noms per als lectors

state-operational = Operatiu
state-maintenance = En manteniment
state-degraded = Rendiment degradat
state-partial = Interrupció parcial
state-outage = Fora de servei
state-unknown = Estat desconegut
state-no-data = Sense dades

state-operational-inline = operatiu
state-maintenance-inline = en manteniment
state-degraded-inline = rendiment degradat
state-partial-inline = interrupció parcial
state-outage-inline = fora de servei
state-unknown-inline = estat desconegut

status-investigating = En investigació
status-identified = Causa identificada
status-monitoring = En observació
status-resolved = Resolta
status-retracted = Falsa alarma

stage-scheduled = Programat
stage-in-progress = Iniciat
stage-extended = Allargat
stage-postponed = Ajornat
stage-completed = Finalitzat
stage-cancelled = Cancel·lat

phase-scheduled = Programat
phase-to-come = Data per confirmar
phase-in-progress = En curs
phase-overrun = Més llarg del previst
phase-completed = Finalitzat
phase-cancelled = Cancel·lat

severity-none = Sense impacte
severity-minor = Lleu
severity-major = Greu
severity-critical = Crítica

## Paraules que escriuen els autors

words-status-investigating = en investigació, investigant, investigació, investigació en curs, investigant la causa, ho estem investigant, s’està investigant, analitzant, en anàlisi, anàlisi en curs, en estudi, en curs, revisant, en revisió, buscant la causa, cercant la causa, confirmat, confirmada, notificat, notificada, obert, oberta, reobert, reoberta
words-status-identified = causa identificada, identificat, identificada, identificats, identificades, causa trobada, causa localitzada, causa coneguda, causa detectada, origen identificat, origen localitzat, problema identificat, problema localitzat, avaria identificada, avaria localitzada, localitzat, localitzada, en reparació, reparant, reparació en curs, correcció en curs, corregint, arreglant, solució en curs, en vies de solució, treballant en la solució
words-status-monitoring = en observació, observant, sota observació, en seguiment, monitorant, monitoritzant, en monitoratge, en supervisió, supervisant, vigilant, en vigilància, sota vigilància, solució aplicada, correcció aplicada, solució implementada, solució desplegada, pedaç aplicat, mitigat, mitigada, recuperant-se
words-status-resolved = resolta, resolt, resolts, resoltes, solucionada, solucionat, solucionats, solucionades, arreglada, arreglat, corregida, corregit, reparada, reparat, restablerta, restablert, restablerts, restablertes, restaurada, restaurat, recuperada, recuperat, normalitzada, normalitzat, esmenada, esmenat, tancada, tancat, finalitzada, finalitzat, acabada, acabat, conclosa, conclòs, problema resolt, problema solucionat, incidència resolta, incidència solucionada, incidència tancada, incident resolt, incident tancat, avaria resolta, avaria reparada, servei restablert, serveis restablerts, servei recuperat, fi de la incidència, fi de l’incident, retorn a la normalitat, tornada a la normalitat, tot funciona, tot torna a funcionar, tot torna a la normalitat, torna a funcionar, tornen a funcionar, funciona de nou
words-status-retracted = falsa alarma, fals positiu, retirada, retirat, descartada, descartat, sense incidència, no és una incidència, no hi ha incidència, no hi ha hagut incidència, no és un incident, anul·lada, anul·lat

words-stage-scheduled = programat, programada, programats, planificat, planificada, previst, prevista, properament, pròximament, manteniment programat
words-stage-in-progress = iniciat, iniciada, en curs, en marxa, començat, començada, ha començat, inici, començament, manteniment en curs, manteniment iniciat, inici del manteniment, comença el manteniment
words-stage-extended = allargat, allargada, prolongat, prolongada, ampliat, ampliada, estès, estesa, pròrroga, prorrogat, més llarg del previst, triga més del previst, dura més del previst, s’allarga
words-stage-postponed = ajornat, ajornada, posposat, posposada, endarrerit, endarrerida, retardat, retardada, diferit, diferida, data per confirmar, data per anunciar, reprogramat, reprogramada
words-stage-completed = finalitzat, finalitzada, acabat, acabada, completat, completada, conclòs, conclosa, realitzat, realitzada, enllestit, enllestida, fet, feta, tancat, tancada, resolt, fi, manteniment finalitzat, manteniment acabat, manteniment completat, fi del manteniment, final del manteniment
words-stage-cancelled = cancel·lat, cancel·lada, anul·lat, anul·lada, descartat, descartada

words-state-operational = operatiu, operativa, operatius, operatives, en funcionament, funciona, funcionant, funciona amb normalitat, disponible, en línia, en servei, actiu, activa
words-state-maintenance = manteniment, en manteniment
words-state-degraded = rendiment degradat, degradat, degradada, degradats, degradades, lent, lenta, lents, lentes, lentitud, amb lentitud, alentit, alentida, inestable, intermitent, problemes de rendiment
words-state-partial = interrupció parcial, parcial, parcialment fora de servei, avaria parcial, caiguda parcial, parcialment caigut, parcialment caiguda
words-state-outage = fora de servei, caigut, caiguda, caiguts, caigudes, sense servei, no disponible, interrupció, interrupció greu, interrupció major, interrupció total, avaria, avariat, avariada, inaccessible, aturat, aturada, no funciona, no respon, desconnectat, fora de línia

words-status-filler = ja, està, estan, ha estat, han estat, és, s’ha, ara, tot, tot està, tots, totes, per fi, finalment, completament, totalment, definitivament, queda, ha quedat, hem, la incidència està
words-status-perhaps = bé, tot bé, va bé, ok, d’acord, llest, llesta, ja està, ja funciona, ha tornat, fi, el final, arranjament, solució, cancel·lat, cancel·lada, anul·lat, anul·lada
words-status-doubt = excepte, llevat de, llevat del, llevat dels, tret de, tret del, tret dels, fora de, a part de, però, encara, encara que, tot i que, tanmateix, parcialment, en part, en bona part, majoritàriament, gairebé, quasi, pràcticament, probablement, potser, possiblement, sembla, creiem, esperem, tant de bo, de moment, per ara, ara com ara, provisionalment, temporalment, per a alguns, per a algunes, per a la majoria, no tot, no tots, no totes, no del tot, no per a tothom, no per complet, no completament, no totalment, no està, no estan, no funciona, no funcionen, continua, continuen, segueix, segueixen, falta, falten, a mitges, pendent, pendents, menys el, menys la, menys els, menys les, menys a
words-status-not = no el, no la, no els, no les, no en, no per, no amb, no és, no està, no tot, no tots, no totes, no del, encara, gairebé, quasi
words-status-no = no, gens, res, ni de bon tros
words-status-weak = investigació, en curs, en estudi, en revisió, confirmat, confirmada, notificat, notificada, obert, oberta, localitzat, localitzada, vigilant, recuperant-se, tancada, tancat, finalitzada, finalitzat, acabada, acabat, conclosa, conclòs, recuperada, recuperat, retirada, retirat, descartada, descartat, anul·lada, anul·lat, realitzat, realitzada, fet, feta, fi, inici, començament, previst, prevista, properament, pròximament, ampliat, ampliada, estès, estesa, endarrerit, endarrerida, retardat, retardada, corregida, corregit, retorn a la normalitat, tornada a la normalitat, fi de la incidència, fi de l’incident, sense incidència, no hi ha incidència, fi del manteniment, final del manteniment, inici del manteniment, comença el manteniment

words-relapse = recaiguda, nova caiguda, una altra caiguda, nova interrupció, una altra interrupció, nova avaria, una altra avaria, nova incidència, una altra incidència, torna el problema, torna a fallar, tornen a fallar, torna a caure, tornen a caure, ha tornat a caure, ha tornat a fallar, ha caigut de nou, el problema torna, el problema ha tornat, el problema persisteix, el problema continua, el problema segueix, problema de nou, problemes de nou, errors de nou, mateix problema, mateixos problemes, mateix error, mateixos errors, no funciona, no funcionen, no respon, no responen, ha deixat de funcionar, han deixat de funcionar, reobertura de la incidència, reobertura de l’incident
words-relapse-before = encara, de nou, novament, una altra vegada, un altre cop, continua, continuen, segueix, segueixen, torna a estar, tornen a estar
words-relapse-after = de nou, novament, una altra vegada, un altre cop
words-relapse-not = no, encara no, no està, no estan, encara no està, ja no està, no ha estat, no del tot, no completament
words-relapse-filler = el, la, els, les, l’, un, una, és, està, estan, s’ha, ha, això, hi ha, ara, actualment, malauradament, lamentablement, actualització, servei, lloc, web, pàgina, servidor, tot
words-relapse-also = també, total, totalment, complet, completa, completament, i

words-severity-none = sense impacte, cap, nul·la, avís
words-severity-minor = lleu, menor, baixa, baix, petita
words-severity-major = greu, major, alta, alt, seriosa, seriós, important
words-severity-critical = crítica, crític, molt greu, severa, sever, total

words-timeline = cronologia, cronològica, cronològic, línia de temps, línia temporal, desenvolupament dels fets
words-mark-detected = detectada, detectat, detectats, detectades
words-mark-announced = anunciada, anunciat, anunciats, anunciades, publicada, publicat

words-about = cap a les, cap a la, cap a, aproximadament, aprox, al voltant de, al voltant de les, vora les, prop de les, sobre les
words-at = a les, a la, les, la, a
words-day-filler = el, la, l’, del, de, al
words-day-next = endemà, l’endemà, dia següent, el dia següent, endemà al matí
words-day-after-next = endemà passat, dos dies després, dos dies més tard
words-day-same = mateix dia
words-day-before = dia abans, dia anterior, vigília
words-days-later = dia després, dies després, dia més tard, dies més tard
words-day-part = d’hora, tard, matí, migdia, tarda, vespre, nit, matinada, principi, començament, mig, mitjan, final, finals, fi, a, en, de, del, al, pel, per, la, el

## Pàgines

newer = Hi ha novetats.
local-time = # a la vostra hora local
reload = Torna a carregar
skip = Ves al contingut
preview = Previsualització: aquestes pàgines encara no s’han publicat.
nav-main = Navegació principal
languages = Llengües
not-translated = Encara sense traduir
nav-years = Anys
history = Historial
state-days = { $state } ({ $days })
period-parts = { $period }: { $parts }.
last-weeks = Les últimes { $count } setmanes
service = Servei
year = Any
history-of = Historial del { $year }
ahead = Properament
contact = Contacte
edit = Edita aquesta pàgina
kept-by-hand = Aquesta pàgina s’actualitza a mà.
last-change = Últim missatge: { $when }.
follow = Subscriviu-vos
now = Ara mateix
planned-maintenance = Manteniments programats
no-maintenance = No hi ha cap manteniment programat.
notices = Avisos
services = Serveis
other-services = Altres serveis
recent-incidents = Incidències anteriors
carried-over = D’un mes anterior:
no-incident = Cap incidència aquest mes.
no-incident-yet = Cap incidència fins ara.
no-incident-known = Cap incidència en aquest servei.
all-history = Tot l’historial
incidents-and-maintenance = Incidències i manteniments
read-post-mortem = llegiu el post mortem
the-incident = la incidència
announced-on = anunciat el { $when }
published-on = publicat el { $when }
see-now = Vegeu l’estat actual
update = Actualització
first-report = Primer missatge
announced = Anunci
next-update = Propera actualització, com a molt tard: { $when }.
next-update-day = Propera actualització, com a molt tard: { $when }.
edited = editat: { $when }
edited-day = editat el { $when }
withdrawn = retirat: { $when }
withdrawn-day = retirat el { $when }
ongoing = En curs
since-ongoing = des del { $when }, en curs
update-due = Actualització pendent (prevista: { $when }).
update-due-day = Actualització pendent (prevista per al { $when }).
earlier-updates = { $count ->
    [one] { $count } missatge anterior
   *[other] { $count } missatges anteriors
}
group-operational = { $count ->
    [one] operatiu
   *[other] els { $count } operatius
}
not-here = Hi ha algun problema que no surt aquí?
write-to-us = Escriviu-nos
silent-since = Sense novetats des del { $when }.
new-plan = Nova data: { $when }.
new-end = Nou final: { $when }.
false-alarm = falsa alarma
was-false-alarm = Falsa alarma del { $when }
since = des de { $when }
resolved-on = Resolta el { $when }
resolved-after = Resolta el { $when }, al cap de { $after }
date-to-come = data per confirmar
fact-start = Inici
fact-end = Final
fact-planned-end = Final previst
fact-duration = Durada
add-to-calendar = Afegeix al calendari
plan-first = Previst
plan-moved = Nova data
plan-longer = Nou final
plan-actual = Com ha anat
plan-cancelled = cancel·lat
period = { $from } – { $to }
period-from = a partir del { $from }
with-zone = { $time }, { $zone }
running-since = En servei des del { $when }
retired = Retirat
retired-on = Retirat el { $when }
today = avui
bars-legend = Els últims { $count } dies; l’última barra és la d’avui.
bars-label = { $service }, últims { $count } dies
bars-uptime = { $label }, disponibilitat { $uptime }
bars-quiet = { $label }: cap problema
bars-trouble = { $label }: { $days ->
    [one] { $days } dia amb alguna incidència o manteniment
   *[other] { $days } dies amb alguna incidència o manteniment
}
bars-no-data = { $label }; { $words }
no-data = sense dades
no-data-before = sense dades abans del dia { $day }
no-data-after = sense dades després del dia { $day }
so-far = { $length } fins ara
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = { $from } – { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } de { $from } a { $to }
span-part-days = { $state } del dia { $from } al dia { $to }
span-part-open = { $state } des de { $from }
span-part-open-days = { $state } des del dia { $from }
mark-detected = detectada
mark-announced = anunciada
mark-resolved = resolta
mark-updated = actualitzada
figure-total = Durada total
figure-degraded = Rendiment degradat
figure-partial = Interrupció parcial
figure-outage = Fora de servei
figure-detect = Temps fins a la detecció
figure-announce = Temps fins a l’anunci
figure-resolve = Temps fins a la resolució
figure-incidents = Incidències
out-on-days = { $count ->
    [one] interrupcions en { $count } dia
   *[other] interrupcions en { $count } dies
}
figure-uptime = Disponibilitat, { $count } dies
figure-outages = Temps fora de servei
figure-longest = Interrupció més llarga
figure-mean-detect = Temps mitjà fins a la detecció
figure-mean-announce = Temps mitjà fins a l’anunci
figure-mean-resolve = Temps mitjà fins a la resolució
figure-mean-resolve-year = Temps mitjà fins a la resolució, últims 12 mesos
figure-since = { $figure } (inici: { $month })
uptime-rule = Disponibilitat en { $count } dies, arrodonida a la baixa. El temps fora de servei compta sencer i el d’interrupció parcial, tres dècimes parts; el rendiment degradat i el manteniment no compten.
days-told = Detall per dies
by-month = Mes a mes
earlier-months = Mesos anteriors
incidents-count = { $count ->
    [one] { $count } incidència
   *[other] { $count } incidències
}
feed-of = Canal: { $service }
calendar-of = Calendari de manteniments: { $service }
promises = Accions
promises-text = Accions sorgides dels post mortem. Fetes: { $kept } de { $count }.
promises-kept = Accions fetes: { $kept } de { $count }
promises-open = Per fer
promises-done = Fetes
no-promise = Encara no hi ha cap acció.
nav-post-mortems = Altres post mortem
post-mortem-before = Post mortem anterior:
post-mortem-after = Post mortem següent:
near-incidents = { $count ->
    [one] Altres incidències d’aquest servei
   *[other] Altres incidències d’aquests serveis
}
search = Cerca a l’historial
search-found = Resultats: #
search-none = Cap resultat.
year-record = { $year } en xifres
label-post-mortem = Post mortem
label-notice = Avís
label-incident = Incidència
label-maintenance = Manteniment
not-found = Aquesta pàgina no existeix
not-found-text = Potser l’adreça ha canviat. L’estat actual i l’historial són aquí:
moved = Aquesta pàgina ha canviat d’adreça:
feed = Canal Atom

outage-silent = { $service } no respon
outage-elsewhere = Tenim un problema. La informació és a la pàgina d’estat:
outage-more = Tots els detalls, a la pàgina d’estat
outage-again = Si volíeu obrir { $service }, aquesta pàgina es torna a carregar tota sola. Si no, torneu-la a carregar de tant en tant.

statement-all = { $count ->
    [0] Tot funciona amb normalitat
    [one] { $names } funciona amb normalitat
   *[other] Tots els serveis funcionen amb normalitat
}
statement-first = { $names } { $state }
statement-also = { $names } { $state }
statement-join = { $statement }, { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Tots els serveis
others = { $count ->
    [one] { $count } més
   *[other] { $count } més
}
statement-until = { $state } (final previst: { $when })
statement-until-day = { $state } fins al { $when }
statement-overrun = { $state }, més temps del previst
statement-rest = { $count ->
    [one] L’altre servei funciona amb normalitat
   *[other] Els altres { $count } serveis funcionen amb normalitat
}
statement-sentence = { $sentence }.
statement-restored = { $count ->
    [one] { $names } torna a funcionar des del { $when }; ho continuem vigilant
   *[other] { $names } tornen a funcionar des del { $when }; ho continuem vigilant
}
statement-watching = El servei està restablert; el continuem vigilant
statement-unknown = L’estat dels serveis és desconegut
statement-others-unknown = { $statement }; l’estat dels altres serveis és desconegut
statement-unknown-services = { $statement }; estat desconegut: { $names }
said-maintenance = està en manteniment
said-degraded = funciona amb lentitud o errors
said-partial = està parcialment fora de servei
said-outage = està fora de servei
plural-maintenance = estan en manteniment
plural-degraded = funcionen amb lentitud o errors
plural-partial = estan parcialment fora de servei
plural-outage = estan fora de servei

## Canals

feed-title-incidents = { $site }: incidències
feed-title-maintenance = { $site }: manteniments
feed-title-post-mortems = { $site }: post mortem
feed-title-history = { $site }: incidències i manteniments
feed-title-service = { $service } – { $site }
calendar-name = Manteniments: { $site }
calendar-name-service = Manteniments: { $service } – { $site }
feed-planned = Previst: { $start } – { $end }
feed-planned-on = Previst: { $when }
feed-planned-from = Previst, inici: { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Retirat: { $when }
feed-rest = Llegiu el text sencer a la pàgina
feed-withdrawn-text = Retirat: { $text }
feed-time = { $time } ({ $zone })

## Un post mortem per escriure

pm-title = Post mortem: { $title }
pm-one-day = El dia { $day }, de { $from } a { $to }
pm-day = El dia { $day }
pm-days = Del dia { $from } al dia { $to }
pm-since = Des del dia { $from }
pm-opening = { $when }, la incidència «[{ $title }]({ $link })» va afectar { $services }{ $figures }.
pm-opening-alone = { $when }: incidència «[{ $title }]({ $link })»{ $figures }.
pm-total = : { $total } en total
pm-total-of = : { $total } en total ({ $parts })
pm-parts = : { $parts }
pm-lasted = { $state } durant { $duration }
pm-previous = Vegeu també el post mortem anterior: [{ $title }]({ $link }).
pm-symptoms = Símptomes
pm-symptoms-hint = Què van veure els usuaris i què semblava al principi.
pm-timeline = Cronologia
pm-well = Què va anar bé
pm-well-hint = Què va ajudar i val la pena conservar.
pm-less-well = Què podia anar millor
pm-less-well-hint = Què va fer perdre temps o va faltar.
pm-conclusion = Conclusió
pm-promises = Accions:
pm-promise = una cosa concreta que es pugui marcar com a feta
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = els usuaris ho comencen a notar
pm-detected = detectem el problema
pm-first-report = incidència anunciada
pm-update = incidència actualitzada
pm-update-status = incidència actualitzada ({ $status })
pm-resolved = tot torna a funcionar

## Ordres

resolve-text = Tot torna a funcionar amb normalitat.
retract-text = Ha estat una falsa alarma: cap servei no se n’ha vist afectat.

## La pàgina sobre com seguir el lloc

subscribe = Subscriviu-vos
subscribe-intro = Per saber quan canvia alguna cosa, sense haver de consultar aquesta pàgina.
subscribe-feeds = Amb un canal
subscribe-feeds-text = Un canal és una adreça que un programa consulta pel seu compte. Cada missatge hi arriba sencer, i de nou amb cada actualització. La majoria de programes de correu saben llegir canals, i hi ha lectors gratuïts: copieu al vostre una d’aquestes adreces.
subscribe-all = Tot
subscribe-incidents = Només les incidències
subscribe-maintenance = Els manteniments, amb antelació
subscribe-post-mortems = Els post mortem: què hem après
subscribe-mail = Per correu electrònic
subscribe-mail-list-text = Envieu el correu que obre aquest enllaç i confirmeu la resposta. Cada correu de la llista explica com donar-se de baixa.
subscribe-mail-list = Subscriviu-vos a { $list }
subscribe-mail-form-text = Escriviu la vostra adreça i confirmeu el correu que rebreu. Cada correu explica com donar-se de baixa.
subscribe-mail-address = La vostra adreça electrònica
subscribe-mail-send = Subscriviu-m’hi
subscribe-mail-feed-text = Aquest servei envia un canal d’aquesta pàgina a la vostra bústia:
subscribe-slack = A Slack
subscribe-slack-text = Escriviu aquesta línia al canal de Slack on hagi d’aparèixer cada missatge. L’aplicació RSS de Slack ha d’estar instal·lada.
subscribe-services = O un sol servei:
subscribe-calendar-of = calendari de manteniments
subscribe-calendar = Al vostre calendari
subscribe-calendar-text = Els manteniments programats poden aparèixer al vostre propi calendari. Es mouen si canvia la data i desapareixen si es cancel·len.
subscribe-calendar-add = Subscriviu-vos al calendari de manteniments
subscribe-embed = Al vostre propi lloc web
subscribe-embed-text = Aquesta línia mostra una franja a dalt d’una pàgina mentre alguna cosa falla, i res la resta del temps.
subscribe-badge-text = Aquesta línia mostra l’estat actual en una imatge petita:
subscribe-programs = Per a programes
subscribe-programs-text = El contingut d’aquesta pàgina també és disponible en JSON.
subscribe-api = l’API pública de Statuspage
subscribe-schema = el seu esquema
badge-alt = Estat actual
badge-words = { $label }: { $state }
badge-of = { $site }: estat actual

## Avisos en altres canals, amb `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Reoberta
announce-corrected = Correcció
announce-withdrawn = Retirat
announce-moved = Nova data
announce-reminder = Recordatori
announce-notice = Avís
announce-post-mortem = Post mortem
announce-next-on = Propera actualització, com a molt tard: { $when }.
