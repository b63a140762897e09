### Mensajes de Vigie en español.
###
### Un archivo locales/es.ftl en la carpeta de un sitio los completa o los sustituye, uno por uno.

## El idioma mismo

language-name = español
direction = ltr

## Duraciones, números

duration-moment = menos de un minuto
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-days = { $days } d
duration-days-hours = { $days } d { $hours } h
days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}

percent = { $number } %

## Nombres para los lectores

state-operational = Operativo
state-maintenance = En mantenimiento
state-degraded = Rendimiento degradado
state-partial = Interrupción parcial
state-outage = Fuera de servicio
state-unknown = Estado desconocido
state-no-data = Sin datos

state-operational-inline = operativo
state-maintenance-inline = en mantenimiento
state-degraded-inline = rendimiento degradado
state-partial-inline = interrupción parcial
state-outage-inline = fuera de servicio
state-unknown-inline = estado desconocido

status-investigating = Investigando
status-identified = Causa identificada
status-monitoring = En observación
status-resolved = Resuelto
status-retracted = Falsa alarma

stage-scheduled = Programado
stage-in-progress = Iniciado
stage-extended = Prolongado
stage-postponed = Aplazado
stage-completed = Finalizado
stage-cancelled = Cancelado

phase-scheduled = Programado
phase-to-come = Fecha por confirmar
phase-in-progress = En curso
phase-overrun = Dura más de lo previsto
phase-completed = Finalizado
phase-cancelled = Cancelado

severity-none = Sin impacto
severity-minor = Menor
severity-major = Grave
severity-critical = Crítico

## Palabras que escriben los autores

words-status-investigating = investigando, en investigación, investigación, investigación en curso, investigando la causa, analizando, en análisis, análisis en curso, en estudio, en curso, revisando, en revisión, buscando la causa, diagnosticando, confirmado, confirmada, reportado, reportada, notificado, notificada, abierto, abierta, reabierto, reabierta
words-status-identified = causa identificada, identificado, identificada, identificados, identificadas, causa encontrada, causa localizada, causa conocida, causa detectada, origen identificado, origen localizado, problema identificado, problema localizado, fallo identificado, fallo localizado, avería localizada, localizado, localizada, en reparación, en proceso de reparación, reparando, corrigiendo, reparación en curso, corrección en curso, solución en curso, trabajando en la solución
words-status-monitoring = en observación, observando, bajo observación, en seguimiento, monitorizando, monitoreando, en monitorización, en monitoreo, supervisando, en supervisión, vigilando, en vigilancia, bajo vigilancia, solución aplicada, corrección aplicada, solución implementada, solución desplegada, parche aplicado, mitigado, mitigada, recuperándose
words-status-resolved = resuelto, resuelta, resueltos, resueltas, solucionado, solucionada, solucionados, solucionadas, corregido, corregida, arreglado, arreglada, reparado, reparada, restablecido, restablecida, restablecidos, restablecidas, restaurado, restaurada, recuperado, recuperada, solventado, solventada, subsanado, subsanada, normalizado, normalizada, cerrado, cerrada, finalizado, finalizada, terminado, terminada, concluido, concluida, problema resuelto, problema solucionado, incidente resuelto, incidente cerrado, incidencia resuelta, incidencia cerrada, avería resuelta, servicio restablecido, servicios restablecidos, servicio restaurado, servicio recuperado, fin del incidente, fin de la incidencia, vuelta a la normalidad, todo funciona, todo funciona de nuevo, todo vuelve a funcionar, todo vuelve a la normalidad, vuelve a funcionar, funciona de nuevo
words-status-retracted = falsa alarma, falso positivo, retirado, retirada, descartado, descartada, sin incidente, no es un incidente, no hay incidente, no hubo incidente, anulado, anulada

words-stage-scheduled = programado, programada, programados, planificado, planificada, planeado, planeada, previsto, prevista, próximamente, mantenimiento programado
words-stage-in-progress = iniciado, iniciada, en curso, en progreso, en marcha, comenzado, comenzada, empezado, empezada, inicio, comienzo, mantenimiento en curso, mantenimiento iniciado, inicio del mantenimiento, comienza el mantenimiento
words-stage-extended = prolongado, prolongada, ampliado, ampliada, extendido, extendida, alargado, alargada, prórroga, prorrogado, más largo de lo previsto, dura más de lo previsto, tarda más de lo previsto
words-stage-postponed = aplazado, aplazada, pospuesto, pospuesta, postergado, postergada, retrasado, retrasada, diferido, diferida, suspendido hasta nuevo aviso, fecha por confirmar, fecha por anunciar, reprogramado, reprogramada, adelantado, adelantada, nueva fecha, cambio de fecha
words-stage-completed = finalizado, finalizada, terminado, terminada, completado, completada, concluido, concluida, acabado, acabada, realizado, realizada, hecho, hecha, cerrado, cerrada, resuelto, fin, mantenimiento finalizado, mantenimiento terminado, mantenimiento completado, fin del mantenimiento, fin de mantenimiento, mantenimiento concluido, el mantenimiento ha terminado, el mantenimiento ha finalizado, todo funciona, todo funciona de nuevo, de nuevo en línea, vuelta a la normalidad
words-stage-cancelled = cancelado, cancelada, anulado, anulada, descartado, descartada, no se realizará, no tendrá lugar, sin mantenimiento, ya no es necesario

words-state-operational = operativo, operativa, operativos, operativas, operacional, en funcionamiento, funciona, funcionando, funciona con normalidad, disponible, en línea, en servicio, activo
words-state-maintenance = mantenimiento, en mantenimiento
words-state-degraded = rendimiento degradado, degradado, degradada, degradados, degradadas, lento, lenta, lentos, lentas, con lentitud, lentitud, ralentizado, ralentizada, inestable, intermitente, problemas de rendimiento
words-state-partial = interrupción parcial, parcial, caída parcial, avería parcial, fallo parcial, parcialmente fuera de servicio, parcialmente caído, parcialmente caída
words-state-outage = fuera de servicio, caído, caída, caídos, caídas, sin servicio, no disponible, interrupción, interrupción grave, interrupción mayor, interrupción total, caída total, avería, inaccesible, no funciona, no responde, desconectado, fuera de línea

words-status-filler = ya, ya está, está, están, ha sido, han sido, es, ahora, todo, todo está, todos, por fin, finalmente, completamente, totalmente, definitivamente, queda, quedó, hemos, se ha
words-status-perhaps = bien, todo bien, va bien, ok, vale, listo, lista, ya está, ya funciona, volvió, ha vuelto, fin, el fin, arreglo, solución, cancelado, cancelada, anulado, anulada, todo en orden
words-status-doubt = salvo, excepto, a excepción de, con excepción de, aparte de, pero, aunque, sin embargo, parcialmente, en parte, en gran parte, mayormente, casi, prácticamente, probablemente, quizá, quizás, tal vez, a lo mejor, puede que, posiblemente, parece, creemos, esperamos, ojalá, de momento, por ahora, por el momento, provisionalmente, temporalmente, aún, todavía, para algunos, para algunas, para la mayoría, para casi todos, no todo, no todos, no todas, no del todo, no para todos, no por completo, no completamente, no totalmente, no está, no están, no funciona, no funcionan, sigue, siguen, a medias, falta, faltan, pendiente, pendientes, menos el, menos la, menos los, menos las, menos en
words-status-not = no el, no la, no los, no las, no en, no para, no con, no es, no está, no todo, no todos, no todas, no del, aún, todavía, casi
words-status-no = no, nada, qué va, a medias, pendiente, por confirmar, sin confirmar, falso
words-status-weak = investigación, en curso, confirmado, confirmada, reportado, reportada, notificado, notificada, abierto, abierta, localizado, localizada, en revisión, recuperándose, cerrado, cerrada, terminado, terminada, finalizado, finalizada, concluido, concluida, acabado, acabada, recuperado, recuperada, retirado, retirada, descartado, descartada, anulado, anulada, hecho, hecha, realizado, realizada, fin, inicio, comienzo, previsto, prevista, próximamente, ampliado, ampliada, extendido, extendida, retrasado, retrasada, corregido, corregida, vuelta a la normalidad, fin del incidente, fin de la incidencia, sin incidente, fin del mantenimiento, inicio del mantenimiento, comienza el mantenimiento

words-relapse = recaída, ha recaído, nueva caída, otra caída, nueva interrupción, otra interrupción, nueva avería, otra avería, nuevo fallo, nuevo incidente, otro incidente, vuelve el problema, vuelve a fallar, vuelven a fallar, vuelve a caer, vuelve a caerse, ha vuelto a caer, ha vuelto a caerse, ha vuelto a fallar, se ha vuelto a caer, se ha caído, se volvió a caer, volvió a caer, volvió a caerse, volvió a fallar, el problema ha vuelto, el problema vuelve, el problema volvió, el problema persiste, el problema continúa, el problema sigue, problema de nuevo, problemas de nuevo, errores de nuevo, mismo problema, mismos problemas, mismo error, mismos errores, no funciona, no funcionan, no responde, no responden, ha dejado de funcionar, dejó de funcionar, otra vez el mismo problema, reapertura del incidente, reapertura de la incidencia, se cayó de nuevo, se cayó otra vez, sigue sin funcionar, sigue fallando, falla otra vez, falla de nuevo, cayó otra vez, reabrimos, seguimos con problemas, de vuelta abajo
words-relapse-before = sigue, siguen, todavía, aún, de nuevo, otra vez, nuevamente, una vez más, vuelve a estar
words-relapse-after = de nuevo, otra vez, nuevamente, una vez más
words-relapse-not = no, aún no, todavía no, no está, no están, aún no está, todavía no está, sigue sin estar, ya no está, no del todo, no completamente
words-relapse-filler = el, la, los, las, un, una, es, está, están, ha, se, lo, esto, eso, hay, ahora, actualmente, lamentablemente, desgraciadamente, por desgracia, actualización, servicio, sitio, web, página, servidor, todo
words-relapse-also = también, total, totalmente, completo, completa, completamente, y

words-severity-none = sin impacto, ninguna, ninguno, nula, aviso
words-severity-minor = menor, leve, baja, bajo, pequeña
words-severity-major = grave, mayor, alta, alto, seria, serio, importante
words-severity-critical = crítica, crítico, muy grave, severa, severo, total

words-timeline = cronología, cronológica, cronológico, línea de tiempo, línea temporal, desarrollo de los hechos
words-mark-detected = detectado, detectada, detectados, detectadas
words-mark-announced = anunciado, anunciada, anunciados, anunciadas, publicado, publicada

words-about = hacia, hacia las, sobre, sobre las, aproximadamente, aprox, alrededor de, alrededor de las, cerca de las, a eso de, a eso de las
words-at = a las, a la, las, la, a
words-day-filler = el, la, del, de la, al
words-day-next = día siguiente, al día siguiente, mañana siguiente
words-day-after-next = dos días después, dos días más tarde
words-day-same = mismo día
words-day-before = día anterior, día antes, víspera
words-days-later = día después, días después, día más tarde, días más tarde
words-day-part = temprano, tarde, mañana, mediodía, noche, madrugada, principio, principios, mitad, mediados, final, finales, fin, a, en, de, del, por, la, el

## Páginas

newer = Hay novedades.
local-time = # en su hora local
reload = Recargar
skip = Ir al contenido
preview = Vista previa: estas páginas aún no están publicadas.
nav-main = Navegación principal
languages = Idiomas
not-translated = Aún sin traducir
nav-years = Años
history = Historial
state-days = { $state } ({ $days })
period-parts = { $period }: { $parts }.
last-weeks = Las últimas { $count } semanas
service = Servicio
year = Año
history-of = Historial de { $year }
ahead = Próximamente
contact = Contacto
edit = Editar esta página
kept-by-hand = Esta página se actualiza a mano.
last-change = Último mensaje: { $when }.
follow = Suscribirse
now = Ahora mismo
planned-maintenance = Mantenimientos programados
no-maintenance = No hay mantenimientos programados.
notices = Avisos
services = Servicios
other-services = Otros servicios
recent-incidents = Incidentes anteriores
carried-over = De un mes anterior:
no-incident = Ningún incidente este mes.
no-incident-yet = Ningún incidente hasta ahora.
no-incident-known = Ningún incidente en este servicio.
all-history = Ver todo el historial
incidents-and-maintenance = Incidentes y mantenimientos
read-post-mortem = leer el post mortem
the-incident = el incidente
announced-on = anunciado el { $when }
published-on = publicado el { $when }
see-now = Ver el estado actual
update = Actualización
first-report = Primer mensaje
announced = Anuncio
next-update = Próxima actualización: { $when } a más tardar.
next-update-day = Próxima actualización: { $when } a más tardar.
edited = editado: { $when }
edited-day = editado el { $when }
withdrawn = retirado: { $when }
withdrawn-day = retirado el { $when }
ongoing = En curso
since-ongoing = desde el { $when }, en curso
update-due = Actualización pendiente (prevista: { $when }).
update-due-day = Actualización pendiente (prevista para el { $when }).
earlier-updates = { $count ->
    [one] { $count } mensaje anterior
   *[other] { $count } mensajes anteriores
}
group-operational = { $count ->
    [one] operativo
   *[other] los { $count } operativos
}
not-here = ¿Algo falla y no aparece aquí?
write-to-us = Escríbanos
silent-since = Sin novedades desde el { $when }.
new-plan = Nueva fecha: { $when }.
new-end = Nuevo fin: { $when }.
false-alarm = falsa alarma
was-false-alarm = Falsa alarma del { $when }
since = desde { $when }
resolved-on = Resuelto el { $when }
resolved-after = Resuelto el { $when }, tras { $after }
date-to-come = fecha por confirmar
fact-start = Inicio
fact-end = Fin
fact-planned-end = Fin previsto
fact-duration = Duración
add-to-calendar = Añadir al calendario
plan-first = Previsto
plan-moved = Nueva fecha
plan-longer = Nuevo fin
plan-actual = En realidad
plan-cancelled = cancelado
period = { $from } – { $to }
period-from = a partir del { $from }
with-zone = { $time }, { $zone }
running-since = En servicio desde el { $when }
retired = Retirado
retired-on = Retirado el { $when }
today = hoy
bars-legend = Los últimos { $count } días; la última barra es la de hoy.
bars-label = { $service }, últimos { $count } días
bars-uptime = { $label }, disponibilidad { $uptime }
bars-quiet = { $label }: sin problemas
bars-trouble = { $label }: { $days ->
    [one] { $days } día con algún incidente o mantenimiento
   *[other] { $days } días con algún incidente o mantenimiento
}
bars-no-data = { $label }; { $words }
no-data = sin datos
no-data-before = sin datos antes del { $day }
no-data-after = sin datos después del { $day }
so-far = { $length } hasta ahora
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = del { $from } al { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } de { $from } a { $to }
span-part-days = { $state } del { $from } al { $to }
span-part-open = { $state } desde { $from }
span-part-open-days = { $state } desde el { $from }
mark-detected = detectado
mark-announced = anunciado
mark-resolved = resuelto
mark-updated = actualizado
figure-total = Duración total
figure-degraded = Rendimiento degradado
figure-partial = Interrupción parcial
figure-outage = Fuera de servicio
figure-detect = Tiempo hasta la detección
figure-announce = Tiempo hasta el anuncio
figure-resolve = Tiempo hasta la resolución
figure-incidents = Incidentes
out-on-days = { $count ->
    [one] interrupciones en { $count } día
   *[other] interrupciones en { $count } días
}
figure-uptime = Disponibilidad, { $count } días
figure-outages = Tiempo fuera de servicio
figure-longest = Interrupción más larga
figure-mean-detect = Tiempo medio hasta la detección
figure-mean-announce = Tiempo medio hasta el anuncio
figure-mean-resolve = Tiempo medio hasta la resolución
figure-mean-resolve-year = Tiempo medio hasta la resolución, últimos 12 meses
figure-since = { $figure } desde { $month }
uptime-rule = Disponibilidad en { $count } días, redondeada hacia abajo. El tiempo fuera de servicio cuenta entero y el de interrupción parcial, tres décimas partes; el rendimiento degradado y el mantenimiento no cuentan.
days-told = Detalle por días
by-month = Mes a mes
earlier-months = Meses anteriores
incidents-count = { $count ->
    [one] { $count } incidente
   *[other] { $count } incidentes
}
feed-of = Feed de { $service }
calendar-of = Calendario de mantenimientos de { $service }
promises = Acciones
promises-text = Acciones surgidas de los post mortem. Hechas: { $kept } de { $count }.
promises-kept = Acciones hechas: { $kept } de { $count }
promises-open = Por hacer
promises-done = Hechas
no-promise = Aún no hay acciones.
nav-post-mortems = Otros post mortem
post-mortem-before = Post mortem anterior:
post-mortem-after = Post mortem siguiente:
near-incidents = { $count ->
    [one] Otros incidentes de este servicio
   *[other] Otros incidentes de estos servicios
}
search = Buscar en el historial
search-found = Resultados: #
search-none = Sin resultados.
year-record = { $year } en cifras
label-post-mortem = Post mortem
label-notice = Aviso
label-incident = Incidente
label-maintenance = Mantenimiento
not-found = Esta página no existe
not-found-text = Puede que su dirección haya cambiado. El estado actual y el historial están aquí:
moved = Esta página ha cambiado de dirección:
feed = Feed Atom

outage-silent = { $service } no responde
outage-elsewhere = Tenemos un problema. La información está en la página de estado:
outage-more = Todos los detalles, en la página de estado
outage-again = Si quería abrir { $service }, esta página se recarga sola. Si no, recárguela de vez en cuando.

statement-all = { $count ->
    [0] Todo funciona con normalidad
    [one] { $names } funciona con normalidad
   *[other] Todos los servicios funcionan con normalidad
}
statement-first = { $names } { $state }
statement-also = { $names } { $state }
statement-join = { $statement }, { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Todos los servicios
others = { $count ->
    [one] { $count } más
   *[other] { $count } más
}
statement-until = { $state } (fin previsto: { $when })
statement-until-day = { $state } hasta el { $when }
statement-overrun = { $state }, más tiempo de lo previsto
statement-rest = { $count ->
    [one] El otro servicio funciona con normalidad
   *[other] Los otros { $count } servicios funcionan con normalidad
}
statement-sentence = { $sentence }.
statement-restored = { $count ->
    [one] { $names } funciona de nuevo desde el { $when }; seguimos vigilando
   *[other] { $names } funcionan de nuevo desde el { $when }; seguimos vigilando
}
statement-watching = El servicio está restablecido; seguimos vigilando
statement-unknown = Se desconoce el estado de los servicios
statement-others-unknown = { $statement }; se desconoce el estado de los demás servicios
statement-unknown-services = { $statement }; se desconoce el estado de { $names }
said-maintenance = está en mantenimiento
said-degraded = funciona con lentitud o errores
said-partial = está parcialmente fuera de servicio
said-outage = está fuera de servicio
plural-maintenance = están en mantenimiento
plural-degraded = funcionan con lentitud o errores
plural-partial = están parcialmente fuera de servicio
plural-outage = están fuera de servicio

## Feeds

feed-title-incidents = { $site }: incidentes
feed-title-maintenance = { $site }: mantenimientos
feed-title-post-mortems = { $site }: post mortem
feed-title-history = { $site }: incidentes y mantenimientos
feed-title-service = { $service } – { $site }
calendar-name = Mantenimientos: { $site }
calendar-name-service = Mantenimientos: { $service } – { $site }
feed-planned = Previsto: { $start } – { $end }
feed-planned-on = Previsto: { $when }
feed-planned-from = Previsto a partir de: { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Retirado el { $when }
feed-rest = Leer el texto completo en la página
feed-withdrawn-text = Retirado: { $text }
feed-time = { $time } ({ $zone })

## Un post mortem por escribir

pm-title = Post mortem: { $title }
pm-one-day = El { $day }, de { $from } a { $to }
pm-day = El { $day }
pm-days = Del { $from } al { $to }
pm-since = Desde el { $from }
pm-opening = { $when }, el incidente «[{ $title }]({ $link })» afectó a { $services }{ $figures }.
pm-opening-alone = { $when }: incidente «[{ $title }]({ $link })»{ $figures }.
pm-total = : { $total } en total
pm-total-of = : { $total } en total ({ $parts })
pm-parts = : { $parts }
pm-lasted = { $state } durante { $duration }
pm-previous = Véase también el post mortem anterior: [{ $title }]({ $link }).
pm-symptoms = Síntomas
pm-symptoms-hint = Qué vieron los usuarios y qué parecía al principio.
pm-timeline = Cronología
pm-well = Qué fue bien
pm-well-hint = Qué ayudó y conviene conservar.
pm-less-well = Qué pudo ir mejor
pm-less-well-hint = Qué hizo perder tiempo o faltó.
pm-conclusion = Conclusión
pm-promises = Acciones:
pm-promise = algo concreto que se pueda marcar como hecho
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = los usuarios empiezan a notarlo
pm-detected = detectamos el problema
pm-first-report = incidente anunciado
pm-update = incidente actualizado
pm-update-status = incidente actualizado ({ $status })
pm-resolved = todo vuelve a funcionar

## Comandos

resolve-text = Todo vuelve a funcionar con normalidad.
retract-text = Ha sido una falsa alarma: ningún servicio se vio afectado.

## La página sobre cómo seguir el sitio

subscribe = Suscribirse
subscribe-intro = Enterarse de cada cambio sin tener que consultar esta página.
subscribe-feeds = Con un feed
subscribe-feeds-text = Un feed es una dirección que un programa consulta por usted. Cada mensaje llega ahí completo, y de nuevo con cada actualización. La mayoría de los programas de correo saben leer feeds, y hay lectores gratuitos: copie en el suyo una de estas direcciones.
subscribe-all = Todo
subscribe-incidents = Solo los incidentes
subscribe-maintenance = Los mantenimientos, con antelación
subscribe-post-mortems = Los post mortem: lo que hemos aprendido
subscribe-mail = Por correo electrónico
subscribe-mail-list-text = Envíe el correo que abre este enlace y confirme la respuesta. Cada correo de la lista indica cómo darse de baja.
subscribe-mail-list = Suscribirse a { $list }
subscribe-mail-form-text = Escriba su dirección y confirme el correo que recibirá. Cada correo indica cómo darse de baja.
subscribe-mail-address = Su dirección de correo
subscribe-mail-send = Suscribirse
subscribe-mail-feed-text = Este servicio envía un feed de esta página a su buzón:
subscribe-slack = En Slack
subscribe-slack-text = Escriba esta línea en el canal donde deba aparecer cada mensaje. La aplicación RSS de Slack tiene que estar instalada.
subscribe-services = O un solo servicio:
subscribe-calendar-of = calendario de mantenimientos
subscribe-calendar = En su calendario
subscribe-calendar-text = Los mantenimientos programados pueden aparecer en su propio calendario. Se mueven si cambia la fecha y desaparecen si se cancelan.
subscribe-calendar-add = Suscribirse al calendario de mantenimientos
subscribe-embed = En su propio sitio
subscribe-embed-text = Esta línea muestra una franja en lo alto de una página mientras algo falla, y nada el resto del tiempo.
subscribe-badge-text = Esta otra muestra el estado actual en una imagen pequeña:
subscribe-programs = Para programas
subscribe-programs-text = El contenido de esta página también está disponible en JSON.
subscribe-api = la API pública de Statuspage
subscribe-schema = su esquema
badge-alt = Estado actual
badge-words = { $label }: { $state }
badge-of = Estado actual de { $site }

## Avisos en otros canales, con `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Reabierto
announce-corrected = Corrección
announce-withdrawn = Retirado
announce-moved = Nueva fecha
announce-reminder = Recordatorio
announce-notice = Aviso
announce-post-mortem = Post mortem
announce-next-on = Próxima actualización: { $when } a más tardar.
