### Mensagens do Vigie em português do Brasil.
###
### Um arquivo locales/pt-BR.ftl na pasta de um site as completa ou substitui, uma a uma.

## O próprio idioma

language-name = português (Brasil)
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
state-outage = Fora do ar
state-unknown = Estado desconhecido
state-no-data = Sem dados

state-operational-inline = operacional
state-maintenance-inline = em manutenção
state-degraded-inline = desempenho degradado
state-partial-inline = interrupção parcial
state-outage-inline = fora do ar
state-unknown-inline = estado desconhecido

status-investigating = Investigando
status-identified = Causa identificada
status-monitoring = Monitorando
status-resolved = Resolvido
status-retracted = Alarme falso

stage-scheduled = Programada
stage-in-progress = Iniciada
stage-extended = Prorrogada
stage-postponed = Adiada
stage-completed = Concluída
stage-cancelled = Cancelada

phase-scheduled = Programada
phase-to-come = Data a definir
phase-in-progress = Em andamento
phase-overrun = Além do previsto
phase-completed = Concluída
phase-cancelled = Cancelada

severity-none = Sem impacto
severity-minor = Leve
severity-major = Grave
severity-critical = Crítico

## Palavras que os autores digitam

words-status-investigating = investigando, em investigação, investigação, investigação em andamento, investigando a causa, sob investigação, analisando, em análise, análise em andamento, em andamento, verificando, em verificação, apurando, em apuração, buscando a causa, procurando a causa, diagnosticando, confirmado, confirmada, reportado, reportada, relatado, aberto, aberta, reaberto, reaberta
words-status-identified = causa identificada, identificado, identificada, identificados, identificadas, causa encontrada, causa localizada, causa conhecida, causa raiz identificada, causa raiz encontrada, origem identificada, problema identificado, falha identificada, problema localizado, em correção, corrigindo, correção em andamento, em reparo, consertando, reparando, reparo em andamento, solução em andamento, trabalhando na correção, trabalhando na solução
words-status-monitoring = monitorando, em monitoramento, monitoramento, sob monitoramento, em observação, sob observação, observando, acompanhando, em acompanhamento, correção aplicada, correção implantada, correção implementada, correção publicada, solução aplicada, solução implementada, mitigado, mitigada, contornado, em recuperação, recuperando, se recuperando
words-status-resolved = resolvido, resolvida, resolvidos, resolvidas, solucionado, solucionada, corrigido, corrigida, corrigidos, consertado, consertada, reparado, reparada, restabelecido, restabelecida, restabelecidos, restaurado, restaurada, recuperado, recuperada, normalizado, normalizada, normalizados, regularizado, regularizada, sanado, sanada, encerrado, encerrada, finalizado, finalizada, concluído, concluída, terminado, fechado, fechada, problema resolvido, problema solucionado, problema corrigido, incidente resolvido, incidente encerrado, falha corrigida, serviço restabelecido, serviços restabelecidos, serviço normalizado, serviços normalizados, fim do incidente, de volta ao normal, de volta ao ar, tudo funcionando, tudo normalizado, tudo voltou ao normal, tudo de volta ao normal, voltou ao normal, voltou a funcionar, funcionando novamente, funcionando de novo
words-status-retracted = alarme falso, falso alarme, falso positivo, retirado, retirada, descartado, descartada, sem incidente, não é um incidente, não foi um incidente, não houve incidente, nenhum incidente, improcedente

words-stage-scheduled = programada, programado, agendada, agendado, planejada, planejado, prevista, previsto, em breve, manutenção programada, manutenção agendada
words-stage-in-progress = iniciada, iniciado, em andamento, em curso, em progresso, em execução, começou, começada, início, manutenção iniciada, manutenção em andamento, início da manutenção
words-stage-extended = prorrogada, prorrogado, estendida, estendido, prolongada, prolongado, ampliada, prorrogação, mais longa que o previsto, além do previsto, demora mais que o previsto, demorando mais que o previsto, vai demorar mais
words-stage-postponed = adiada, adiado, postergada, postergado, atrasada, atrasado, suspensa até novo aviso, data a definir, data a confirmar, reprogramada, reprogramado, reagendada, reagendado, remarcada, remarcado, antecipada, antecipado, nova data, mudança de data
words-stage-completed = concluída, concluído, finalizada, finalizado, terminada, terminado, encerrada, encerrado, completa, completada, realizada, realizado, feita, feito, fechada, fechado, fim, resolvida, resolvido, manutenção concluída, manutenção finalizada, manutenção encerrada, fim da manutenção, fim de manutenção, a manutenção terminou, a manutenção está concluída, tudo funcionando, de volta ao ar, de volta ao normal
words-stage-cancelled = cancelada, cancelado, anulada, anulado, descartada, descartado, cancelamento, não será realizada, não vai acontecer, sem manutenção, não é mais necessária

words-state-operational = operacional, operacionais, funcionando, funciona, funcionando normalmente, no ar, disponível, ativo, em funcionamento, em operação
words-state-maintenance = manutenção, em manutenção
words-state-degraded = desempenho degradado, degradado, degradada, degradados, lento, lenta, lentos, lentidão, com lentidão, instável, instabilidade, com instabilidade, intermitente, intermitência, com lentidão ou falhas, problemas de desempenho
words-state-partial = interrupção parcial, parcial, parcialmente fora do ar, fora do ar parcialmente, indisponibilidade parcial, falha parcial, queda parcial, parcialmente indisponível
words-state-outage = fora do ar, indisponível, indisponíveis, indisponibilidade, caiu, caído, fora, interrupção, interrupção grave, interrupção total, interrupção geral, fora de serviço, fora de operação, queda total, inacessível, parado, parada, não funciona, não responde, sem acesso, sem serviço

words-status-filler = já, está, estão, foi, foram, é, agora, tudo, tudo está, todos, todas, enfim, finalmente, completamente, totalmente, definitivamente
words-status-perhaps = bem, tudo bem, tudo certo, tudo ok, certo, ok, pronto, voltou, voltaram, já voltou, no ar, fim, o fim, correção, solução, cancelado, cancelada, anulado, anulada, tudo funcionando
words-status-doubt = exceto, salvo, a não ser, com exceção de, à exceção de, fora o, fora a, mas, porém, contudo, entretanto, embora, ainda, parcialmente, em parte, em grande parte, na maior parte, na maioria, quase, praticamente, provavelmente, talvez, possivelmente, parece, aparentemente, acreditamos, esperamos, espero, tomara, por enquanto, por ora, até o momento, provisoriamente, temporariamente, para alguns, para algumas, para a maioria, para parte, nem todos, nem todas, nem tudo, não para todos, não todos, não totalmente, não completamente, não por completo, não está, não estão, não funciona, não funcionam, continua, continuam, segue, seguem, falta, faltam, pendente, pendentes, menos o, menos a, menos os, menos as, menos em
words-status-not = não, ainda, nem, quase
words-status-no = não, nada, nada disso, que nada
words-status-weak = investigação, em andamento, confirmado, confirmada, reportado, reportada, relatado, aberto, aberta, monitoramento, contornado, recuperando, em recuperação, reparo em andamento, encerrado, encerrada, finalizado, finalizada, concluído, concluída, terminado, terminada, fechado, fechada, recuperado, recuperada, retirado, retirada, descartado, descartada, anulado, anulada, completa, completada, feito, feita, realizado, realizada, fim, início, começou, previsto, prevista, em breve, atrasado, atrasada, ampliada, estendida, estendido, corrigido, corrigida, corrigidos, fim do incidente, sem incidente, nenhum incidente, fim da manutenção, início da manutenção

words-relapse = recaída, nova queda, outra queda, nova interrupção, outra interrupção, nova falha, outra falha, novo incidente, outro incidente, caiu de novo, caiu novamente, caiu outra vez, voltou a cair, voltaram a cair, voltou a falhar, voltaram a falhar, voltou a sair do ar, parou de novo, parou de funcionar, pararam de funcionar, deixou de funcionar, o problema voltou, o problema continua, o problema persiste, problema voltou, problema de novo, problema novamente, problemas novamente, erros novamente, erro novamente, mesmo problema, mesmos problemas, mesmo erro, mesmos erros, não funciona, não funcionam, não está funcionando, não estão funcionando, não responde, não respondem, reabertura do incidente, saiu do ar de novo, saiu do ar novamente, saiu do ar outra vez, saíram do ar de novo, saíram do ar novamente, continua sem funcionar, problema persiste, novamente fora do ar, continua fora do ar, ainda fora do ar
words-relapse-before = ainda, de novo, novamente, outra vez, mais uma vez, continua, continuam, segue, seguem, permanece
words-relapse-after = de novo, novamente, outra vez, mais uma vez
words-relapse-not = não, ainda não, não está, não estão, ainda não está, ainda não estão, não foi, não foram, ainda não foi, já não está, não totalmente, não completamente, nem tudo está
words-relapse-filler = o, a, os, as, um, uma, é, está, estão, foi, isso, isto, há, agora, atualmente, infelizmente, atualização, serviço, site, página, servidor, tudo
words-relapse-also = também, total, totalmente, completo, completa, completamente, e

words-severity-none = sem impacto, nenhuma, nenhum, nula, aviso
words-severity-minor = leve, menor, baixa, baixo, pequena
words-severity-major = grave, maior, alta, alto, séria, sério, importante
words-severity-critical = crítica, crítico, gravíssima, severa, severo, total

words-timeline = linha do tempo, cronologia, cronológica, cronológico, sequência dos fatos
words-mark-detected = detectado, detectada, detectados, detectadas
words-mark-announced = anunciado, anunciada, anunciados, publicado, publicada

words-about = por volta de, por volta das, por volta da, cerca de, aproximadamente, aprox, perto das, em torno de, em torno das, lá pelas
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
local-time = # no seu horário
reload = Recarregar
skip = Ir para o conteúdo
preview = Prévia: estas páginas ainda não foram publicadas.
nav-main = Navegação principal
languages = Idiomas
not-translated = Ainda não traduzido
nav-years = Anos
history = Histórico
state-days = { $state } ({ $days })
period-parts = { $period }: { $parts }.
last-weeks = As últimas { $count } semanas
service = Serviço
year = Ano
history-of = Histórico de { $year }
ahead = Programado
contact = Contato
edit = Editar esta página
kept-by-hand = Esta página é atualizada à mão.
last-change = Última mensagem: { $when }.
follow = Receber atualizações
now = Agora
planned-maintenance = Manutenção programada
no-maintenance = Nenhuma manutenção programada.
notices = Avisos
services = Serviços
other-services = Outros serviços
recent-incidents = Incidentes anteriores
carried-over = De um mês anterior:
no-incident = Nenhum incidente neste mês.
no-incident-yet = Nenhum incidente até agora.
no-incident-known = Nenhum incidente neste serviço.
all-history = Ver todo o histórico
incidents-and-maintenance = Incidentes e manutenções
read-post-mortem = ler o post-mortem
the-incident = o incidente
announced-on = anunciada em { $when }
published-on = publicado em { $when }
see-now = Ver a situação atual
update = Atualização
first-report = Primeira mensagem
announced = Anúncio
next-update = Próxima atualização até { $when }.
next-update-day = Próxima atualização até { $when }.
edited = editado: { $when }
edited-day = editado em { $when }
withdrawn = retirado: { $when }
withdrawn-day = retirado em { $when }
ongoing = Em andamento
since-ongoing = desde { $when }, em andamento
update-due = Uma atualização era esperada até { $when }.
update-due-day = Uma atualização era esperada até { $when }.
earlier-updates = { $count ->
    [one] { $count } mensagem anterior
   *[other] { $count } mensagens anteriores
}
group-operational = { $count ->
    [one] operacional
   *[other] os { $count } operacionais
}
not-here = Algum problema que não está aqui?
write-to-us = Escreva para nós
silent-since = Sem novidades desde { $when }.
new-plan = Nova data: { $when }.
new-end = Novo término: { $when }.
false-alarm = alarme falso
was-false-alarm = Alarme falso em { $when }
since = desde { $when }
resolved-on = Resolvido em { $when }
resolved-after = Resolvido em { $when }, após { $after }
date-to-come = data a definir
fact-start = Início
fact-end = Término
fact-planned-end = Término previsto
fact-duration = Duração
add-to-calendar = Adicionar à agenda
plan-first = Previsto
plan-moved = Nova data
plan-longer = Novo término
plan-actual = Como foi
plan-cancelled = cancelada
period = { $from } – { $to }
period-from = a partir de { $from }
with-zone = { $time }, { $zone }
running-since = Em operação desde { $when }
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
span-part = { $state } entre { $from } e { $to }
span-part-days = { $state } de { $from } a { $to }
span-part-open = { $state } desde { $from }
span-part-open-days = { $state } desde { $from }
mark-detected = detectado
mark-announced = anunciado
mark-resolved = resolvido
mark-updated = atualizado
figure-total = Duração total
figure-degraded = Desempenho degradado
figure-partial = Interrupção parcial
figure-outage = Fora do ar
figure-detect = Tempo até a detecção
figure-announce = Tempo até o anúncio
figure-resolve = Tempo até a resolução
figure-incidents = Incidentes
out-on-days = { $count ->
    [one] interrupções em { $count } dia
   *[other] interrupções em { $count } dias
}
figure-uptime = Disponibilidade, { $count } dias
figure-outages = Tempo fora do ar
figure-longest = Interrupção mais longa
figure-mean-detect = Tempo médio até a detecção
figure-mean-announce = Tempo médio até o anúncio
figure-mean-resolve = Tempo médio até a resolução
figure-mean-resolve-year = Tempo médio até a resolução, últimos 12 meses
figure-since = { $figure } desde { $month }
uptime-rule = Disponibilidade em { $count } dias, arredondada para baixo. O tempo fora do ar conta por inteiro; o de interrupção parcial, três décimos; desempenho degradado e manutenção não contam.
days-told = Detalhes por dia
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
promises-text = Ações definidas nos post-mortems. Concluídas: { $kept } de { $count }.
promises-kept = Ações concluídas: { $kept } de { $count }
promises-open = A fazer
promises-done = Concluídas
no-promise = Nenhuma ação por enquanto.
nav-post-mortems = Outros post-mortems
post-mortem-before = Post-mortem anterior:
post-mortem-after = Próximo post-mortem:
near-incidents = { $count ->
    [one] Outros incidentes deste serviço
   *[other] Outros incidentes destes serviços
}
search = Buscar no histórico
search-found = Resultados: #
search-none = Nenhum resultado.
year-record = { $year } em números
label-post-mortem = Post-mortem
label-notice = Aviso
label-incident = Incidente
label-maintenance = Manutenção
not-found = Esta página não existe
not-found-text = O endereço pode ter mudado. A situação atual e o histórico estão aqui:
moved = Esta página mudou de endereço:
feed = Feed Atom

outage-silent = { $service } não está respondendo
outage-elsewhere = Estamos com um problema do nosso lado. As informações estão na página de status:
outage-more = Todos os detalhes na página de status
outage-again = Se você estava abrindo { $service }, esta página recarrega sozinha. Se não, recarregue de vez em quando.

statement-all = { $count ->
    [0] Tudo está funcionando normalmente
    [one] { $names } está funcionando normalmente
   *[other] Todos os serviços estão funcionando normalmente
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
statement-until = { $state } até { $when }
statement-until-day = { $state } até { $when }
statement-overrun = { $state }, além do tempo previsto
statement-rest = { $count ->
    [one] O outro serviço está funcionando
   *[other] Os outros { $count } serviços estão funcionando
}
statement-sentence = { $sentence }.
statement-restored = { $count ->
    [one] { $names } está funcionando de novo desde { $when }; continuamos monitorando
   *[other] { $names } estão funcionando de novo desde { $when }; continuamos monitorando
}
statement-watching = O serviço voltou; continuamos monitorando
statement-unknown = A situação dos serviços é desconhecida
statement-others-unknown = { $statement }; a situação dos outros serviços é desconhecida
statement-unknown-services = { $statement }; a situação de { $names } é desconhecida
said-maintenance = em manutenção
said-degraded = com lentidão ou falhas
said-partial = parcialmente fora do ar
said-outage = fora do ar
plural-maintenance = em manutenção
plural-degraded = com lentidão ou falhas
plural-partial = parcialmente fora do ar
plural-outage = fora do ar

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
pm-one-day = Em { $day }, entre { $from } e { $to }
pm-day = Em { $day }
pm-days = De { $from } a { $to }
pm-since = Desde { $from }
pm-opening = { $when }, o incidente “[{ $title }]({ $link })” afetou { $services }{ $figures }.
pm-opening-alone = { $when }: incidente “[{ $title }]({ $link })”{ $figures }.
pm-total = : { $total } no total
pm-total-of = : { $total } no total ({ $parts })
pm-parts = : { $parts }
pm-lasted = { $state } por { $duration }
pm-previous = Veja também o post-mortem anterior: [{ $title }]({ $link }).
pm-symptoms = Sintomas
pm-symptoms-hint = O que os usuários viram, e o que parecia ser no começo.
pm-timeline = Linha do tempo
pm-well = O que deu certo
pm-well-hint = O que ajudou e vale a pena manter.
pm-less-well = O que poderia ter sido melhor
pm-less-well-hint = O que fez perder tempo ou fez falta.
pm-conclusion = Conclusão
pm-promises = Ações:
pm-promise = algo concreto que se possa marcar como feito
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = os usuários começam a ser afetados
pm-detected = percebemos o problema
pm-first-report = incidente anunciado
pm-update = incidente atualizado
pm-update-status = incidente atualizado ({ $status })
pm-resolved = tudo volta a funcionar

## Comandos

resolve-text = Tudo voltou a funcionar normalmente.
retract-text = Foi um alarme falso: nenhum serviço foi afetado.

## A página sobre como acompanhar o site

subscribe = Receber atualizações
subscribe-intro = Fique sabendo quando algo mudar, sem precisar consultar esta página.
subscribe-feeds = Por feed
subscribe-feeds-text = Um feed é um endereço que um programa consulta por você. Cada mensagem chega lá por inteiro, e de novo a cada atualização. A maioria dos programas de e-mail lê feeds, e há leitores gratuitos: copie um destes endereços para o seu.
subscribe-all = Tudo
subscribe-incidents = Só os incidentes
subscribe-maintenance = As manutenções, com antecedência
subscribe-post-mortems = Os post-mortems: o que aprendemos
subscribe-mail = Por e-mail
subscribe-mail-list-text = Envie o e-mail que este link abre e confirme a resposta. Cada e-mail da lista diz como cancelar a inscrição.
subscribe-mail-list = Inscrever-se em { $list }
subscribe-mail-form-text = Digite seu endereço e confirme o e-mail que você vai receber. Cada e-mail diz como cancelar a inscrição.
subscribe-mail-address = Seu endereço de e-mail
subscribe-mail-send = Inscrever-se
subscribe-mail-feed-text = Este serviço envia um feed desta página para a sua caixa de entrada:
subscribe-slack = No Slack
subscribe-slack-text = Digite esta linha no canal em que cada mensagem deve aparecer. O app RSS do Slack precisa estar instalado.
subscribe-services = Ou um único serviço:
subscribe-calendar-of = calendário de manutenção
subscribe-calendar = Na sua agenda
subscribe-calendar-text = As manutenções programadas podem aparecer na sua própria agenda. Elas mudam de lugar quando a data muda e somem quando são canceladas.
subscribe-calendar-add = Assinar o calendário de manutenção
subscribe-embed = No seu próprio site
subscribe-embed-text = Esta linha mostra uma faixa no alto de uma página enquanto algo está errado, e nada no resto do tempo.
subscribe-badge-text = Esta linha mostra a situação atual em uma pequena imagem:
subscribe-programs = Para programas
subscribe-programs-text = O conteúdo desta página também está disponível em JSON.
subscribe-api = a API pública do Statuspage
subscribe-schema = o esquema dele
badge-alt = Situação atual
badge-words = { $label }: { $state }
badge-of = Situação atual de { $site }

## Avisos em outros canais, pelo `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Reaberto
announce-corrected = Correção
announce-withdrawn = Retirado
announce-moved = Nova data
announce-reminder = Lembrete
announce-notice = Aviso
announce-post-mortem = Post-mortem
announce-next-on = Próxima atualização até { $when }.
