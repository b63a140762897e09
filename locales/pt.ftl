### Mensagens do Vigie em português.
###
### Um ficheiro locales/pt.ftl na pasta de um site completa-as ou substitui-as, uma a uma.

## A própria língua

language-name = português
direction = ltr

## Durações, números

duration-moment = menos de um minuto
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-days = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
duration-days-hours = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} { $hours } h
days = { $count ->
    [0] { $count } dias
    [one] { $count } dia
   *[other] { $count } dias
}

percent = { $number }%

## Nomes para os leitores

state-operational = Operacional
state-maintenance = Em manutenção
state-degraded = Desempenho degradado
state-partial = Interrupção parcial
state-outage = Fora de serviço
state-unknown = Estado desconhecido
state-no-data = Sem dados

state-operational-inline = operacional
state-maintenance-inline = em manutenção
state-degraded-inline = desempenho degradado
state-partial-inline = interrupção parcial
state-outage-inline = fora de serviço
state-unknown-inline = estado desconhecido

status-investigating = Em investigação
status-identified = Causa identificada
status-monitoring = Em monitorização
status-resolved = Resolvido
status-retracted = Falso alarme

stage-scheduled = Agendada
stage-in-progress = Iniciada
stage-extended = Prolongada
stage-postponed = Adiada
stage-completed = Concluída
stage-cancelled = Cancelada

phase-scheduled = Agendada
phase-to-come = Data a anunciar
phase-in-progress = Em curso
phase-overrun = Mais longa do que o previsto
phase-completed = Concluída
phase-cancelled = Cancelada

severity-none = Sem impacto
severity-minor = Ligeiro
severity-major = Grave
severity-critical = Crítico

## Palavras que os autores escrevem

words-status-investigating = em investigação, a investigar, investigação, investigação em curso, investigando, a investigar a causa, a analisar, em análise, análise em curso, analisando, em curso, a verificar, em verificação, a apurar, à procura da causa, a procurar a causa, a diagnosticar, diagnóstico em curso, confirmado, confirmada, reportado, reportada, comunicado, aberto, aberta, reaberto, reaberta
words-status-identified = causa identificada, identificado, identificada, identificados, identificadas, causa encontrada, causa localizada, causa conhecida, causa apurada, origem identificada, problema identificado, falha identificada, avaria identificada, avaria localizada, problema localizado, em correção, a corrigir, correção em curso, em reparação, a reparar, reparação em curso, resolução em curso, em resolução, solução em curso, a trabalhar na solução
words-status-monitoring = em monitorização, a monitorizar, monitorização, sob monitorização, monitorizando, em observação, sob observação, a observar, em acompanhamento, a acompanhar, sob vigilância, em vigilância, correção aplicada, correção implementada, solução aplicada, solução implementada, mitigado, mitigada, contornado, em recuperação, a recuperar
words-status-resolved = resolvido, resolvida, resolvidos, resolvidas, solucionado, solucionada, corrigido, corrigida, corrigidos, arranjado, arranjada, reparado, reparada, restabelecido, restabelecida, restabelecidos, reposto, reposta, repostos, restaurado, restaurada, recuperado, recuperada, normalizado, normalizada, normalizados, regularizado, regularizada, ultrapassado, sanado, encerrado, encerrada, finalizado, concluído, concluída, terminado, terminada, fechado, fechada, problema resolvido, problema solucionado, problema corrigido, avaria resolvida, avaria reparada, incidente resolvido, incidente encerrado, serviço restabelecido, serviços restabelecidos, serviço reposto, serviços repostos, fim do incidente, de volta ao normal, regresso à normalidade, tudo a funcionar, tudo a funcionar de novo, tudo normalizado, tudo voltou ao normal, voltou ao normal, voltou a funcionar, a funcionar de novo, a funcionar novamente
words-status-retracted = falso alarme, alarme falso, falso positivo, retirado, retirada, descartado, descartada, sem incidente, não é um incidente, não foi um incidente, não houve incidente, nenhum incidente, sem fundamento

words-stage-scheduled = agendada, agendado, programada, programado, planeada, planeado, prevista, previsto, brevemente, manutenção agendada, manutenção programada
words-stage-in-progress = iniciada, iniciado, em curso, em progresso, em andamento, a decorrer, em execução, começou, começada, início, manutenção iniciada, manutenção em curso, manutenção a decorrer, início da manutenção
words-stage-extended = prolongada, prolongado, prorrogada, prorrogado, estendida, estendido, alargada, prolongamento, mais longa do que o previsto, mais demorada do que o previsto, além do previsto, demora mais do que o previsto, a demorar mais do que o previsto
words-stage-postponed = adiada, adiado, protelada, protelado, postergada, atrasada, atrasado, suspensa até novo aviso, data a anunciar, data a definir, data a confirmar, reagendada, reagendado, reprogramada, reprogramado, remarcada, remarcado, antecipada, antecipado, nova data, alteração de data
words-stage-completed = concluída, concluído, terminada, terminado, finalizada, finalizado, encerrada, encerrado, completa, completada, realizada, realizado, efetuada, feita, feito, fechada, fechado, fim, resolvida, resolvido, manutenção concluída, manutenção terminada, manutenção finalizada, fim da manutenção, fim de manutenção, a manutenção terminou, a manutenção está concluída, tudo a funcionar, de novo online, regresso à normalidade
words-stage-cancelled = cancelada, cancelado, anulada, anulado, descartada, descartado, cancelamento, não se realizará, não será realizada, não vai acontecer, sem manutenção, já não é necessária

words-state-operational = operacional, operacionais, a funcionar, funciona, a funcionar normalmente, disponível, ativo, ativa, em funcionamento, em serviço, no ar
words-state-maintenance = manutenção, em manutenção
words-state-degraded = desempenho degradado, degradado, degradada, degradados, degradadas, lento, lenta, lentos, lentas, lentidão, com lentidão, com lentidão ou falhas, instável, instabilidade, intermitente, com intermitências, com perturbações, problemas de desempenho
words-state-partial = interrupção parcial, parcial, parcialmente fora de serviço, indisponibilidade parcial, falha parcial, avaria parcial, parcialmente indisponível
words-state-outage = fora de serviço, indisponível, indisponíveis, indisponibilidade, em baixo, avariado, avariada, avaria, interrupção, interrupção grave, interrupção total, falha total, sem serviço, inacessível, inoperacional, parado, parada, desligado, fora do ar, caiu, não funciona, não responde

words-status-filler = já, está, estão, foi, foram, é, agora, tudo, tudo está, todos, todas, enfim, finalmente, completamente, totalmente, definitivamente, já está
words-status-perhaps = bem, tudo bem, tudo certo, tudo ok, certo, ok, pronto, voltou, voltaram, já voltou, já funciona, fim, o fim, correção, solução, cancelado, cancelada, anulado, anulada, tudo funcionando, tudo a funcionar
words-status-doubt = exceto, salvo, a não ser, com exceção de, à exceção de, à parte, fora o, fora a, mas, porém, contudo, no entanto, todavia, embora, ainda, parcialmente, em parte, em grande parte, na maior parte, na maioria, quase, praticamente, provavelmente, talvez, possivelmente, parece, aparentemente, acreditamos, julgamos, esperamos, espero, oxalá, por enquanto, por agora, por ora, para já, até ver, provisoriamente, temporariamente, para alguns, para algumas, para a maioria, para parte, nem todos, nem todas, nem tudo, não para todos, não todos, não totalmente, não completamente, não por completo, não está, não estão, não funciona, não funcionam, continua, continuam, mantém-se, mantêm-se, falta, faltam, pendente, pendentes, menos o, menos a, menos os, menos as, menos em
words-status-not = não, ainda, nem, quase
words-status-no = não, nada, nada disso
words-status-weak = investigação, em curso, confirmado, confirmada, reportado, reportada, comunicado, aberto, aberta, monitorização, contornado, a recuperar, em recuperação, em resolução, encerrado, encerrada, finalizado, finalizada, concluído, concluída, terminado, terminada, fechado, fechada, recuperado, recuperada, ultrapassado, reposto, reposta, repostos, retirado, retirada, descartado, descartada, anulado, anulada, completa, completada, feito, feita, realizado, realizada, efetuada, fim, início, começou, a decorrer, previsto, prevista, brevemente, atrasado, atrasada, alargada, estendida, estendido, corrigido, corrigida, corrigidos, regresso à normalidade, fim do incidente, sem incidente, nenhum incidente, fim da manutenção, início da manutenção

words-relapse = recaída, nova falha, outra falha, nova interrupção, outra interrupção, nova avaria, outra avaria, novo incidente, outro incidente, caiu de novo, caiu novamente, caiu outra vez, voltou a cair, voltaram a cair, voltou a falhar, voltaram a falhar, foi abaixo de novo, voltou a ir abaixo, deixou de funcionar, deixaram de funcionar, parou de funcionar, o problema voltou, o problema regressou, o problema continua, o problema persiste, o problema mantém-se, problema de novo, problema novamente, problemas novamente, erros novamente, erro novamente, mesmo problema, mesmos problemas, mesmo erro, mesmos erros, não funciona, não funcionam, não está a funcionar, não estão a funcionar, não responde, não respondem, reabertura do incidente, foi abaixo outra vez, continua sem funcionar, problema voltou, problema persiste, novamente em baixo, continua em baixo, ainda em baixo, de novo em baixo
words-relapse-before = ainda, de novo, novamente, outra vez, mais uma vez, continua, continuam, permanece
words-relapse-after = de novo, novamente, outra vez, mais uma vez
words-relapse-not = não, ainda não, não está, não estão, ainda não está, ainda não estão, não foi, não foram, ainda não foi, já não está, não totalmente, não completamente, nem tudo está
words-relapse-filler = o, a, os, as, um, uma, é, está, estão, foi, isso, isto, há, agora, atualmente, infelizmente, atualização, serviço, site, página, servidor, tudo
words-relapse-also = também, total, totalmente, completo, completa, completamente, e

words-severity-none = sem impacto, nenhuma, nenhum, nula, aviso
words-severity-minor = ligeira, ligeiro, leve, menor, baixa, baixo, pequena
words-severity-major = grave, maior, alta, alto, séria, sério, importante
words-severity-critical = crítica, crítico, gravíssima, muito grave, severa, severo, total

words-timeline = cronologia, cronológica, cronológico, linha do tempo, linha temporal, sequência dos acontecimentos
words-mark-detected = detetado, detetada, detetados, detectado, detectada
words-mark-announced = anunciado, anunciada, anunciados, publicado, publicada

words-about = por volta das, por volta da, cerca das, cerca da, pelas, aproximadamente, aprox, perto das, em torno das
words-at = às, à, as, a
words-day-filler = o, a, no, na, em, de
words-day-next = dia seguinte, no dia seguinte, manhã seguinte
words-day-after-next = dois dias depois, dois dias mais tarde
words-day-same = mesmo dia
words-day-before = dia anterior, véspera, na véspera
words-days-later = dia depois, dias depois, dia mais tarde, dias mais tarde
words-day-part = cedo, tarde, manhã, meio-dia, noite, madrugada, início, começo, meio, meados, final, fim, de, da, do, no, na, à, pela, a, o

## Páginas

newer = Há novidades.
local-time = # na sua hora local
reload = Recarregar
skip = Ir para o conteúdo
preview = Pré-visualização: estas páginas ainda não foram publicadas.
nav-main = Navegação principal
languages = Línguas
not-translated = Ainda por traduzir
nav-years = Anos
history = Histórico
state-days = { $state } ({ $days })
period-parts = { $period }: { $parts }.
last-weeks = As últimas { $count } semanas
service = Serviço
year = Ano
history-of = Histórico de { $year }
ahead = Agendado
contact = Contacto
edit = Editar esta página
kept-by-hand = Esta página é atualizada à mão.
last-change = Última mensagem: { $when }.
follow = Subscrever
now = Neste momento
planned-maintenance = Manutenção agendada
no-maintenance = Nenhuma manutenção agendada.
notices = Avisos
services = Serviços
other-services = Outros serviços
recent-incidents = Incidentes anteriores
carried-over = De um mês anterior:
no-incident = Nenhum incidente este mês.
no-incident-yet = Nenhum incidente até à data.
no-incident-known = Nenhum incidente neste serviço.
all-history = Ver todo o histórico
incidents-and-maintenance = Incidentes e manutenções
read-post-mortem = ler o post-mortem
the-incident = o incidente
announced-on = anunciada em { $when }
published-on = publicado em { $when }
see-now = Ver o estado atual
update = Atualização
first-report = Primeira mensagem
announced = Anúncio
next-update = Próxima atualização até às { $when }.
next-update-day = Próxima atualização até { $when }.
edited = editado às { $when }
edited-day = editado em { $when }
withdrawn = retirado às { $when }
withdrawn-day = retirado em { $when }
ongoing = Em curso
since-ongoing = desde { $when }, em curso
update-due = Era esperada uma atualização até às { $when }.
update-due-day = Era esperada uma atualização até { $when }.
earlier-updates = { $count ->
    [one] { $count } mensagem anterior
   *[other] { $count } mensagens anteriores
}
group-operational = { $count ->
    [one] operacional
   *[other] os { $count } operacionais
}
not-here = Há algum problema que não está aqui?
write-to-us = Escreva-nos
silent-since = Sem novidades desde { $when }.
new-plan = Nova data: { $when }.
new-end = Novo fim: { $when }.
false-alarm = falso alarme
was-false-alarm = Falso alarme em { $when }
since = desde { $when }
resolved-on = Resolvido em { $when }
resolved-after = Resolvido em { $when }, após { $after }
date-to-come = data a anunciar
fact-start = Início
fact-end = Fim
fact-planned-end = Fim previsto
fact-duration = Duração
add-to-calendar = Adicionar ao calendário
plan-first = Previsto
plan-moved = Nova data
plan-longer = Novo fim
plan-actual = Como decorreu
plan-cancelled = cancelada
period = { $from } – { $to }
period-from = a partir de { $from }
with-zone = { $time }, { $zone }
running-since = Em serviço desde { $when }
retired = Desativado
retired-on = Desativado em { $when }
today = hoje
bars-legend = Os últimos { $count } dias; a última barra é a de hoje.
bars-label = { $service }, últimos { $count } dias
bars-uptime = { $label }, disponibilidade { $uptime }
bars-quiet = { $label }: sem problemas
bars-trouble = { $label }: { $days ->
    [one] { $days } dia com incidente ou manutenção
   *[other] { $days } dias com incidente ou manutenção
}
bars-no-data = { $label }; { $words }
no-data = sem dados
no-data-before = sem dados antes de { $day }
no-data-after = sem dados depois de { $day }
so-far = { $length } até agora
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = de { $from } a { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } entre as { $from } e as { $to }
span-part-days = { $state } de { $from } a { $to }
span-part-open = { $state } desde as { $from }
span-part-open-days = { $state } desde { $from }
mark-detected = detetado
mark-announced = anunciado
mark-resolved = resolvido
mark-updated = atualizado
figure-total = Duração total
figure-degraded = Desempenho degradado
figure-partial = Interrupção parcial
figure-outage = Fora de serviço
figure-detect = Tempo até à deteção
figure-announce = Tempo até ao anúncio
figure-resolve = Tempo até à resolução
figure-incidents = Incidentes
out-on-days = { $count ->
    [one] interrupções em { $count } dia
   *[other] interrupções em { $count } dias
}
figure-uptime = Disponibilidade, { $count } dias
figure-outages = Tempo fora de serviço
figure-longest = Interrupção mais longa
figure-mean-detect = Tempo médio até à deteção
figure-mean-announce = Tempo médio até ao anúncio
figure-mean-resolve = Tempo médio até à resolução
figure-mean-resolve-year = Tempo médio até à resolução, últimos 12 meses
figure-since = { $figure } desde { $month }
uptime-rule = Disponibilidade em { $count } dias, arredondada por defeito. O tempo fora de serviço conta por inteiro; o de interrupção parcial, três décimos; desempenho degradado e manutenção não contam.
days-told = Pormenores por dia
by-month = Mês a mês
earlier-months = Meses anteriores
incidents-count = { $count ->
    [0] { $count } incidentes
    [one] { $count } incidente
   *[other] { $count } incidentes
}
feed-of = Feed de { $service }
calendar-of = Calendário de manutenção de { $service }
promises = Ações
promises-text = Ações decididas nos post-mortems. Concluídas: { $kept } de { $count }.
promises-kept = Ações concluídas: { $kept } de { $count }
promises-open = Por fazer
promises-done = Concluídas
no-promise = Ainda não há ações.
nav-post-mortems = Outros post-mortems
post-mortem-before = Post-mortem anterior:
post-mortem-after = Post-mortem seguinte:
near-incidents = { $count ->
    [one] Outros incidentes deste serviço
   *[other] Outros incidentes destes serviços
}
search = Procurar no histórico
search-found = Resultados: #
search-none = Nenhum resultado.
year-record = { $year } em números
label-post-mortem = Post-mortem
label-notice = Aviso
label-incident = Incidente
label-maintenance = Manutenção
not-found = Esta página não existe
not-found-text = O endereço pode ter mudado. O estado atual e o histórico estão aqui:
moved = Esta página mudou de endereço:
feed = Feed Atom

outage-silent = { $service } não responde
outage-elsewhere = Temos um problema do nosso lado. As informações estão na página de estado:
outage-more = Todos os pormenores na página de estado
outage-again = Se estava a abrir { $service }, esta página recarrega-se sozinha. Se não, recarregue-a de vez em quando.

statement-all = { $count ->
    [0] Tudo está a funcionar normalmente
    [one] { $names } está a funcionar normalmente
   *[other] Todos os serviços estão a funcionar normalmente
}
statement-first = { $count ->
    [one] { $names } está { $state }
   *[other] { $names } estão { $state }
}
statement-also = { $names } { $count ->
    [one] está { $state }
   *[other] estão { $state }
}
statement-join = { $statement }, { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Todos os serviços
others = { $count ->
    [one] mais { $count }
   *[other] mais { $count }
}
statement-until = { $state } até às { $when }
statement-until-day = { $state } até { $when }
statement-overrun = { $state }, mais tempo do que o previsto
statement-rest = { $count ->
    [one] O outro serviço está a funcionar
   *[other] Os outros { $count } serviços estão a funcionar
}
statement-sentence = { $sentence }.
statement-restored = { $count ->
    [one] { $names } está de novo a funcionar desde { $when }; continuamos a monitorizar
   *[other] { $names } estão de novo a funcionar desde { $when }; continuamos a monitorizar
}
statement-watching = O serviço está reposto; continuamos a monitorizar
statement-unknown = O estado dos serviços é desconhecido
statement-others-unknown = { $statement }; o estado dos outros serviços é desconhecido
statement-unknown-services = { $statement }; o estado de { $names } é desconhecido
said-maintenance = em manutenção
said-degraded = com lentidão ou falhas
said-partial = parcialmente fora de serviço
said-outage = fora de serviço
plural-maintenance = em manutenção
plural-degraded = com lentidão ou falhas
plural-partial = parcialmente fora de serviço
plural-outage = fora de serviço

## Feeds

feed-title-incidents = { $site }: incidentes
feed-title-maintenance = { $site }: manutenções
feed-title-post-mortems = { $site }: post-mortems
feed-title-history = { $site }: incidentes e manutenções
feed-title-service = { $service } – { $site }
calendar-name = Manutenções: { $site }
calendar-name-service = Manutenções: { $service } – { $site }
feed-planned = Previsto de { $start } até { $end }
feed-planned-on = Previsto para { $when }
feed-planned-from = Previsto a partir de { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Retirado em { $when }
feed-rest = Ler o texto completo na página
feed-withdrawn-text = Retirado: { $text }
feed-time = { $time } ({ $zone })

## Um post-mortem a escrever

pm-title = Post-mortem: { $title }
pm-one-day = Em { $day }, entre as { $from } e as { $to }
pm-day = Em { $day }
pm-days = De { $from } a { $to }
pm-since = Desde { $from }
pm-opening = { $when }, o incidente «[{ $title }]({ $link })» afetou { $services }{ $figures }.
pm-opening-alone = { $when }: incidente «[{ $title }]({ $link })»{ $figures }.
pm-total = : { $total } no total
pm-total-of = : { $total } no total ({ $parts })
pm-parts = : { $parts }
pm-lasted = { $state } durante { $duration }
pm-previous = Veja também o post-mortem anterior: [{ $title }]({ $link }).
pm-symptoms = Sintomas
pm-symptoms-hint = O que os utilizadores viram, e o que parecia ser no início.
pm-timeline = Cronologia
pm-well = O que correu bem
pm-well-hint = O que ajudou e vale a pena manter.
pm-less-well = O que podia ter corrido melhor
pm-less-well-hint = O que fez perder tempo ou fez falta.
pm-conclusion = Conclusão
pm-promises = Ações:
pm-promise = algo concreto que se possa marcar como feito
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = os utilizadores começam a ser afetados
pm-detected = damos pelo problema
pm-first-report = incidente anunciado
pm-update = incidente atualizado
pm-update-status = incidente atualizado ({ $status })
pm-resolved = tudo volta a funcionar

## Comandos

resolve-text = Tudo voltou a funcionar normalmente.
retract-text = Foi um falso alarme: nenhum serviço foi afetado.

## A página sobre como acompanhar o site

subscribe = Subscrever
subscribe-intro = Saber quando alguma coisa muda, sem ter de consultar esta página.
subscribe-feeds = Com um feed
subscribe-feeds-text = Um feed é um endereço que um programa consulta por si. Cada mensagem chega lá por inteiro, e de novo a cada atualização. A maioria dos programas de correio lê feeds, e há leitores gratuitos: copie um destes endereços para o seu.
subscribe-all = Tudo
subscribe-incidents = Só os incidentes
subscribe-maintenance = As manutenções, com antecedência
subscribe-post-mortems = Os post-mortems: o que aprendemos
subscribe-mail = Por email
subscribe-mail-list-text = Envie o email que esta ligação abre e confirme a resposta. Cada email da lista diz como cancelar a subscrição.
subscribe-mail-list = Subscrever { $list }
subscribe-mail-form-text = Escreva o seu endereço e confirme o email que vai receber. Cada email diz como cancelar a subscrição.
subscribe-mail-address = O seu endereço de email
subscribe-mail-send = Subscrever
subscribe-mail-feed-text = Este serviço envia um feed desta página para a sua caixa de correio:
subscribe-slack = No Slack
subscribe-slack-text = Escreva esta linha no canal onde cada mensagem deve aparecer. A aplicação RSS do Slack tem de estar instalada.
subscribe-services = Ou um só serviço:
subscribe-calendar-of = calendário de manutenção
subscribe-calendar = No seu calendário
subscribe-calendar-text = As manutenções agendadas podem aparecer no seu próprio calendário. Mudam de lugar quando a data muda e desaparecem quando são canceladas.
subscribe-calendar-add = Subscrever o calendário de manutenção
subscribe-embed = No seu próprio site
subscribe-embed-text = Esta linha mostra uma faixa no topo de uma página enquanto alguma coisa falha, e nada no resto do tempo.
subscribe-badge-text = Esta linha mostra o estado atual numa pequena imagem:
subscribe-programs = Para programas
subscribe-programs-text = O conteúdo desta página também está disponível em JSON.
subscribe-api = a API pública do Statuspage
subscribe-schema = o respetivo esquema
badge-alt = Estado atual
badge-words = { $label }: { $state }
badge-of = Estado atual de { $site }

## Avisos noutros canais, pelo `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Reaberto
announce-corrected = Correção
announce-withdrawn = Retirado
announce-moved = Nova data
announce-reminder = Lembrete
announce-notice = Aviso
announce-post-mortem = Post-mortem
announce-next-on = Próxima atualização até { $when }.
