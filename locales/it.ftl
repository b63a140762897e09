### Messaggi di Vigie in italiano.
###
### Un file locales/it.ftl nella cartella di un sito li completa o li sostituisce, uno per uno.

## La lingua stessa

language-name = italiano
direction = ltr

## Durate, numeri

duration-moment = meno di un minuto
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-days = { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
}
duration-days-hours = { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
} { $hours } h
days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
}

percent = { $number }%

## Nomi per i lettori

state-operational = Operativo
state-maintenance = In manutenzione
state-degraded = Prestazioni ridotte
state-partial = Interruzione parziale
state-outage = Fuori servizio
state-unknown = Stato sconosciuto
state-no-data = Nessun dato

state-operational-inline = operativo
state-maintenance-inline = in manutenzione
state-degraded-inline = prestazioni ridotte
state-partial-inline = interruzione parziale
state-outage-inline = fuori servizio
state-unknown-inline = stato sconosciuto

status-investigating = Analisi in corso
status-identified = Causa individuata
status-monitoring = In monitoraggio
status-resolved = Risolto
status-retracted = Falso allarme

stage-scheduled = Programmata
stage-in-progress = Iniziata
stage-extended = Prolungata
stage-postponed = Rinviata
stage-completed = Conclusa
stage-cancelled = Annullata

phase-scheduled = Programmata
phase-to-come = Data da definire
phase-in-progress = In corso
phase-overrun = Oltre il previsto
phase-completed = Conclusa
phase-cancelled = Annullata

severity-none = Nessun impatto
severity-minor = Lieve
severity-major = Grave
severity-critical = Critico

## Parole che scrivono gli autori

words-status-investigating = analisi in corso, in analisi, stiamo analizzando, stiamo indagando, indagini in corso, indagine in corso, in corso di analisi, in fase di analisi, indagando, analizzando, analisi, indagine, verifiche in corso, verifica in corso, in verifica, accertamenti in corso, in corso, ricerca della causa, diagnosi in corso, confermato, confermata, segnalato, segnalata, aperto, aperta, riaperto, riaperta
words-status-identified = causa individuata, individuato, individuata, individuati, individuate, identificato, identificata, causa identificata, causa trovata, causa nota, causa accertata, origine individuata, problema individuato, problema identificato, guasto individuato, guasto identificato, in riparazione, riparazione in corso, correzione in corso, ripristino in corso, intervento in corso, in corso di risoluzione, in fase di risoluzione, in lavorazione, stiamo intervenendo, stiamo riparando
words-status-monitoring = in monitoraggio, monitoraggio, monitoraggio in corso, monitorando, stiamo monitorando, sotto osservazione, in osservazione, sotto controllo, sotto monitoraggio, soluzione applicata, correzione applicata, correzione distribuita, correttivo applicato, fix applicato, mitigato, mitigata, attenuato, in ripresa
words-status-resolved = risolto, risolta, risolti, risolte, ripristinato, ripristinata, ripristinati, ripristinate, riparato, riparata, corretto, corretta, sistemato, sistemata, chiuso, chiusa, concluso, conclusa, terminato, terminata, finito, finita, rientrato, rientrata, normalizzato, problema risolto, guasto risolto, guasto riparato, disservizio risolto, disservizio rientrato, disservizio concluso, disservizio terminato, incidente risolto, incidente chiuso, emergenza rientrata, servizio ripristinato, servizi ripristinati, fine del disservizio, fine disservizio, ritorno alla normalità, tornato alla normalità, tornato alla piena operatività, tutto funziona, tutto funziona di nuovo, tutto di nuovo operativo, di nuovo operativo, di nuovo attivo, tornato operativo
words-status-retracted = falso allarme, falso positivo, ritirato, ritirata, annullato, annullata, nessun disservizio, nessun incidente, non è un disservizio, non è un incidente

words-stage-scheduled = programmata, programmato, pianificata, pianificato, prevista, previsto, calendarizzata, in programma, manutenzione programmata
words-stage-in-progress = iniziata, iniziato, in corso, avviata, avviato, cominciata, cominciato, partita, inizio, inizio lavori, inizio manutenzione, manutenzione in corso, manutenzione iniziata, manutenzione avviata, lavori in corso, lavori iniziati
words-stage-extended = prolungata, prolungato, estesa, esteso, prorogata, prorogato, proroga, allungata, più lunga del previsto, più lungo del previsto, oltre il previsto, richiede più tempo, richiede più tempo del previsto
words-stage-postponed = rinviata, rinviato, posticipata, posticipato, rimandata, rimandato, spostata, spostato, differita, slittata, data da definire, data da destinarsi, a data da destinarsi, riprogrammata, riprogrammato, ripianificata, anticipata, anticipato, nuova data, cambio di data
words-stage-completed = conclusa, concluso, completata, completato, terminata, terminato, finita, finito, ultimata, ultimato, effettuata, effettuato, eseguita, eseguito, fatta, fatto, chiusa, chiuso, risolta, risolto, manutenzione conclusa, manutenzione completata, manutenzione terminata, fine manutenzione, fine della manutenzione, fine lavori, lavori conclusi, lavori completati, lavori terminati, la manutenzione è terminata, la manutenzione è conclusa, la manutenzione è finita, tutto funziona, tutto funziona di nuovo, di nuovo online, tornato online, ritorno alla normalità
words-stage-cancelled = annullata, annullato, cancellata, cancellato, revocata, revocato, abbandonata, abbandonato, non avrà luogo, non si terrà, nessuna manutenzione, non più necessaria, non è più necessaria

words-state-operational = operativo, operativa, operativi, operative, funziona, funzionano, funzionante, funzionanti, attivo, attiva, disponibile, in funzione, in servizio, raggiungibile, regolare
words-state-maintenance = manutenzione, in manutenzione
words-state-degraded = prestazioni ridotte, prestazioni degradate, degradato, degradata, degradati, lento, lenta, lenti, lente, rallentato, rallentata, rallentamenti, lentezza, con rallentamenti, a rilento, instabile, intermittente, problemi di prestazioni
words-state-partial = interruzione parziale, parziale, parzialmente fuori servizio, disservizio parziale, guasto parziale, parzialmente non disponibile
words-state-outage = fuori servizio, non disponibile, indisponibile, interruzione, interruzione grave, interruzione totale, interrotto, interrotta, guasto, guasta, non funziona, non funzionante, non raggiungibile, irraggiungibile, non risponde, inattivo, fermo, giù

words-status-filler = ora, adesso, già, è, sono, è stato, è stata, sono stati, tutto, tutto è, tutti, completamente, del tutto, totalmente, finalmente, definitivamente, il problema è, il problema è stato, abbiamo
words-status-perhaps = bene, tutto bene, tutto ok, tutto a posto, a posto, ok, pronto, fatto, tornato, tornata, è tornato, fine, correzione, soluzione, annullato, annullata
words-status-doubt = tranne, salvo, eccetto, a eccezione di, ad eccezione di, a parte, ma, però, tuttavia, anche se, sempre, tuttora, solo, soltanto, in parte, parzialmente, in gran parte, per lo più, perlopiù, quasi, praticamente, probabilmente, forse, magari, sembra, sembrerebbe, pare, crediamo, speriamo, si spera, per ora, per il momento, al momento, provvisoriamente, temporaneamente, per alcuni, per alcune, per molti, per la maggior parte, non tutto, non tutti, non tutte, non per tutti, non del tutto, non completamente, non ancora, non proprio, non è, non sono, non funziona, non funzionano, manca, mancano, resta, restano, rimane, rimangono, continua, continuano, è ancora, sono ancora, ha ancora, hanno ancora, c’è ancora, ci sono ancora, ancora lento, ancora lenta, ancora lenti, ancora lente, ancora in, ancora da, ancora dei, ancora delle, ancora qualche, ancora alcuni, ancora alcune, ancora problemi, ancora errori, ancora fuori, ancora non, ma ancora, meno il, meno la, meno i, meno le, meno gli
words-status-not = non, ancora, quasi
words-status-no = no, non, macché, per niente, affatto
words-status-weak = analisi, indagine, in corso, in verifica, in lavorazione, monitoraggio, sotto controllo, in ripresa, confermato, confermata, segnalato, segnalata, aperto, aperta, corretto, corretta, chiuso, chiusa, concluso, conclusa, terminato, terminata, finito, finita, rientrato, rientrata, ritirato, ritirata, annullato, annullata, effettuata, effettuato, eseguita, eseguito, fatta, fatto, partita, inizio, previsto, prevista, in programma, estesa, esteso, spostata, spostato, cancellata, cancellato, revocata, revocato, abbandonata, abbandonato, sistemato, sistemata, ritorno alla normalità, fine del disservizio, fine disservizio, nessun disservizio, nessun incidente, fine manutenzione, fine della manutenzione, fine lavori, inizio lavori, inizio manutenzione, lavori in corso

words-relapse = ricaduta, nuova interruzione, altra interruzione, nuovo guasto, altro guasto, nuovo disservizio, altro disservizio, nuovo incidente, il problema si ripresenta, il problema si è ripresentato, problema ripresentato, il problema è tornato, il problema persiste, il problema continua, il problema permane, problema di nuovo, di nuovo problemi, ancora problemi, ancora errori, di nuovo errori, di nuovo lo stesso problema, stesso problema, stessi problemi, stesso errore, stessi errori, è caduto di nuovo, caduto di nuovo, ricaduto, si è fermato di nuovo, ha smesso di funzionare, non funziona, non funzionano, non funziona più, non risponde, non rispondono, non risponde più, riapertura del disservizio, riapertura dell’incidente, problema persiste, di nuovo giù, ancora giù, non funziona ancora
words-relapse-before = ancora, di nuovo, nuovamente, sempre, tuttora, un’altra volta, ancora una volta
words-relapse-after = di nuovo, nuovamente, ancora, un’altra volta, ancora una volta
words-relapse-not = non, non ancora, ancora non, non è, non sono, non è ancora, non è stato, non è più, non sono più, non del tutto, non completamente
words-relapse-filler = il, lo, la, i, gli, le, l’, un, uno, una, è, sono, questo, ciò, c’è, ci sono, ora, adesso, al momento, attualmente, purtroppo, aggiornamento, servizio, sito, pagina, server, tutto
words-relapse-also = anche, pure, totale, totalmente, completo, completa, completamente, e

words-severity-none = nessun impatto, nessuna, nessuno, nulla, avviso
words-severity-minor = lieve, minore, bassa, basso, leggera
words-severity-major = grave, maggiore, alta, alto, seria, serio, importante
words-severity-critical = critica, critico, gravissima, gravissimo, molto grave, totale

words-timeline = cronologia, cronologico, cronologica, sequenza degli eventi, linea del tempo
words-mark-detected = rilevato, rilevata, rilevati, rilevate, individuato, individuata
words-mark-announced = annunciato, annunciata, annunciati, annunciate, pubblicato, pubblicata

words-about = verso le, verso, circa, circa alle, intorno alle, attorno alle, all’incirca, più o meno
words-at = alle, all’, alle ore, ore, le, a
words-day-filler = il, l’, lo, la, del, dell’, di
words-day-next = giorno dopo, giorno seguente, giorno successivo, indomani, l’indomani, mattina dopo
words-day-after-next = due giorni dopo, due giorni più tardi
words-day-same = stesso giorno
words-day-before = giorno prima, giorno precedente, vigilia
words-days-later = giorno dopo, giorni dopo, giorno più tardi, giorni più tardi
words-day-part = presto, tardi, tarda, prima, primo, mattina, mattino, mezzogiorno, pomeriggio, sera, serata, notte, inizio, metà, fine, in, di, del, della, nel, nella, la, il

## Pagine

newer = Ci sono novità.
local-time = # nel tuo fuso orario
reload = Ricarica
skip = Vai al contenuto
preview = Anteprima: queste pagine non sono ancora pubblicate.
nav-main = Navigazione principale
languages = Lingue
not-translated = Non ancora tradotto
nav-years = Anni
history = Storico
state-days = { $state } ({ $days })
period-parts = { $period }: { $parts }.
last-weeks = Le ultime { $count } settimane
service = Servizio
year = Anno
history-of = Storico { $year }
ahead = In programma
contact = Contatti
edit = Modifica questa pagina
kept-by-hand = Questa pagina è aggiornata a mano.
last-change = Ultimo messaggio: { $when }.
follow = Ricevi gli aggiornamenti
now = In questo momento
planned-maintenance = Manutenzioni programmate
no-maintenance = Nessuna manutenzione programmata.
notices = Avvisi
services = Servizi
other-services = Altri servizi
recent-incidents = Disservizi precedenti
carried-over = Da un mese precedente:
no-incident = Nessun disservizio questo mese.
no-incident-yet = Nessun disservizio finora.
no-incident-known = Nessun disservizio per questo servizio.
all-history = Vedi tutto lo storico
incidents-and-maintenance = Disservizi e manutenzioni
read-post-mortem = leggi il post mortem
the-incident = il disservizio
announced-on = annunciata { $when }
published-on = pubblicato { $when }
see-now = Vedi lo stato attuale
update = Aggiornamento
first-report = Primo messaggio
announced = Annuncio
next-update = Prossimo aggiornamento entro le ore { $when }.
next-update-day = Prossimo aggiornamento, al più tardi: { $when }.
edited = modificato alle ore { $when }
edited-day = modificato { $when }
withdrawn = ritirato alle ore { $when }
withdrawn-day = ritirato { $when }
ongoing = In corso
since-ongoing = da { $when }, in corso
update-due = Era atteso un aggiornamento entro le ore { $when }.
update-due-day = Era atteso un aggiornamento entro { $when }.
earlier-updates = { $count ->
    [one] { $count } messaggio precedente
   *[other] { $count } messaggi precedenti
}
group-operational = { $count ->
    [one] operativo
   *[other] tutti e { $count } operativi
}
not-here = C’è un problema che qui non compare?
write-to-us = Scrivici
silent-since = Nessuna novità da { $when }.
new-plan = Nuova data: { $when }.
new-end = Nuova fine: { $when }.
false-alarm = falso allarme
was-false-alarm = Falso allarme di { $when }
since = da: { $when }
resolved-on = Risolto { $when }
resolved-after = Risolto { $when }, dopo { $after }
date-to-come = data da definire
fact-start = Inizio
fact-end = Fine
fact-planned-end = Fine prevista
fact-duration = Durata
add-to-calendar = Aggiungi al calendario
plan-first = Previsto
plan-moved = Nuova data
plan-longer = Nuova fine
plan-actual = Com’è andata
plan-cancelled = annullata
period = { $from } – { $to }
period-from = a partire da { $from }
with-zone = { $time }, { $zone }
running-since = In servizio da { $when }
retired = Dismesso
retired-on = Dismesso { $when }
today = oggi
bars-legend = Gli ultimi { $count } giorni; l’ultima barra è quella di oggi.
bars-label = { $service }, ultimi { $count } giorni
bars-uptime = { $label }, disponibilità { $uptime }
bars-quiet = { $label }: nessun problema
bars-trouble = { $label }: { $days ->
    [one] { $days } giorno con un disservizio o una manutenzione
   *[other] { $days } giorni con un disservizio o una manutenzione
}
bars-no-data = { $label }; { $words }
no-data = nessun dato
no-data-before = primo giorno con dati: { $day }
no-data-after = ultimo giorno con dati: { $day }
so-far = { $length } finora
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = { $from } – { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } dalle ore { $from } alle ore { $to }
span-part-days = { $state } ({ $from } – { $to })
span-part-open = { $state } dalle ore { $from }
span-part-open-days = { $state } (inizio: { $from })
mark-detected = rilevato
mark-announced = annunciato
mark-resolved = risolto
mark-updated = aggiornato
figure-total = Durata totale
figure-degraded = Prestazioni ridotte
figure-partial = Interruzione parziale
figure-outage = Fuori servizio
figure-detect = Tempo di rilevamento
figure-announce = Tempo di annuncio
figure-resolve = Tempo di ripristino
figure-incidents = Disservizi
out-on-days = { $count ->
    [one] interruzioni in { $count } giorno
   *[other] interruzioni in { $count } giorni
}
figure-uptime = Disponibilità, { $count } giorni
figure-outages = Tempo di fermo
figure-longest = Interruzione più lunga
figure-mean-detect = Tempo medio di rilevamento
figure-mean-announce = Tempo medio di annuncio
figure-mean-resolve = Tempo medio di ripristino
figure-mean-resolve-year = Tempo medio di ripristino, ultimi 12 mesi
figure-since = { $figure } da { $month }
uptime-rule = Disponibilità su { $count } giorni, arrotondata per difetto. Il tempo fuori servizio conta per intero, un’interruzione parziale per tre decimi; prestazioni ridotte e manutenzione non contano.
days-told = Dettaglio giorno per giorno
by-month = Mese per mese
earlier-months = Mesi precedenti
incidents-count = { $count ->
    [one] { $count } disservizio
   *[other] { $count } disservizi
}
feed-of = Feed di { $service }
calendar-of = Calendario delle manutenzioni di { $service }
promises = Azioni
promises-text = Azioni nate dai post mortem. Fatte: { $kept } su { $count }.
promises-kept = Azioni fatte: { $kept } su { $count }
promises-open = Da fare
promises-done = Fatte
no-promise = Ancora nessuna azione.
nav-post-mortems = Altri post mortem
post-mortem-before = Post mortem precedente:
post-mortem-after = Post mortem successivo:
near-incidents = { $count ->
    [one] Altri disservizi di questo servizio
   *[other] Altri disservizi di questi servizi
}
search = Cerca nello storico
search-found = Risultati: #
search-none = Nessun risultato.
year-record = { $year } in cifre
label-post-mortem = Post mortem
label-notice = Avviso
label-incident = Disservizio
label-maintenance = Manutenzione
not-found = Questa pagina non esiste
not-found-text = Forse l’indirizzo è cambiato. Lo stato attuale e lo storico sono qui:
moved = Questa pagina ha cambiato indirizzo:
feed = Feed Atom

outage-silent = { $service } non risponde
outage-elsewhere = Abbiamo un problema. Gli aggiornamenti sono sulla pagina di stato:
outage-more = Tutti i dettagli sulla pagina di stato
outage-again = Se stavi aprendo { $service }, questa pagina si ricarica da sola. Altrimenti, ricaricala di tanto in tanto.

statement-all = { $count ->
    [0] Tutto funziona regolarmente
    [one] { $names } funziona regolarmente
   *[other] Tutti i servizi funzionano regolarmente
}
statement-first = { $names } { $state }
statement-also = { $names } { $state }
statement-join = { $statement }, { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Tutti i servizi
others = { $count ->
    [one] { $count } altro
   *[other] altri { $count }
}
statement-until = { $state } fino alle ore { $when }
statement-until-day = { $state } fino a { $when }
statement-overrun = { $state }, più a lungo del previsto
statement-rest = { $count ->
    [one] L’altro servizio funziona
   *[other] Gli altri { $count } servizi funzionano
}
statement-sentence = { $sentence }.
statement-restored = { $count ->
    [one] { $names } funziona di nuovo da { $when }; continuiamo a monitorare
   *[other] { $names } funzionano di nuovo da { $when }; continuiamo a monitorare
}
statement-watching = Il servizio è ripristinato; continuiamo a monitorare
statement-unknown = Lo stato dei servizi non è noto
statement-others-unknown = { $statement }; lo stato degli altri servizi non è noto
statement-unknown-services = { $statement }; stato non noto: { $names }
said-maintenance = è in manutenzione
said-degraded = funziona con lentezza o errori
said-partial = è parzialmente fuori servizio
said-outage = è fuori servizio
plural-maintenance = sono in manutenzione
plural-degraded = funzionano con lentezza o errori
plural-partial = sono parzialmente fuori servizio
plural-outage = sono fuori servizio

## Feed

feed-title-incidents = { $site }: disservizi
feed-title-maintenance = { $site }: manutenzioni
feed-title-post-mortems = { $site }: post mortem
feed-title-history = { $site }: disservizi e manutenzioni
feed-title-service = { $service } – { $site }
calendar-name = Manutenzioni: { $site }
calendar-name-service = Manutenzioni: { $service } – { $site }
feed-planned = Previsto: { $start } – { $end }
feed-planned-on = Previsto: { $when }
feed-planned-from = Previsto a partire da: { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Ritirato: { $when }
feed-rest = Leggi tutto il testo sulla pagina
feed-withdrawn-text = Ritirato: { $text }
feed-time = { $time } ({ $zone })

## Un post mortem da scrivere

pm-title = Post mortem: { $title }
pm-one-day = { $day }, dalle ore { $from } alle ore { $to }
pm-day = { $day }
pm-days = { $from } – { $to }
pm-since = inizio: { $from }
pm-opening = Il disservizio «[{ $title }]({ $link })» ({ $when }) ha interessato { $services }{ $figures }.
pm-opening-alone = Questo post mortem riguarda il disservizio «[{ $title }]({ $link })» ({ $when }){ $figures }.
pm-total = : { $total } in totale
pm-total-of = : { $total } in totale ({ $parts })
pm-parts = : { $parts }
pm-lasted = { $state } per { $duration }
pm-previous = Vedi anche il post mortem precedente: [{ $title }]({ $link }).
pm-symptoms = Sintomi
pm-symptoms-hint = Che cosa hanno visto gli utenti, e che cosa sembrava all’inizio.
pm-timeline = Cronologia
pm-well = Che cosa è andato bene
pm-well-hint = Che cosa ha aiutato e va conservato.
pm-less-well = Che cosa poteva andare meglio
pm-less-well-hint = Che cosa ha fatto perdere tempo o è mancato.
pm-conclusion = Conclusione
pm-promises = Azioni:
pm-promise = qualcosa di preciso, che si possa spuntare
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = gli utenti cominciano a risentirne
pm-detected = ci accorgiamo del problema
pm-first-report = disservizio annunciato
pm-update = disservizio aggiornato
pm-update-status = disservizio aggiornato ({ $status })
pm-resolved = tutto funziona di nuovo

## Comandi

resolve-text = Tutto funziona di nuovo.
retract-text = Era un falso allarme: nessun servizio è stato interessato.

## La pagina su come seguire il sito

subscribe = Ricevi gli aggiornamenti
subscribe-intro = Per sapere quando qualcosa cambia, senza dover tornare su questa pagina.
subscribe-feeds = Con un feed
subscribe-feeds-text = Un feed è un indirizzo che un programma controlla per te. Ogni messaggio ci arriva per intero, e di nuovo a ogni aggiornamento. Quasi tutti i programmi di posta sanno leggere i feed, e ci sono lettori gratuiti: copia nel tuo uno di questi indirizzi.
subscribe-all = Tutto
subscribe-incidents = Solo i disservizi
subscribe-maintenance = Le manutenzioni, in anticipo
subscribe-post-mortems = I post mortem: che cosa abbiamo imparato
subscribe-mail = Per email
subscribe-mail-list-text = Invia l’email che questo link apre e conferma la risposta. Ogni email della lista spiega come cancellarsi.
subscribe-mail-list = Iscriviti a { $list }
subscribe-mail-form-text = Scrivi il tuo indirizzo e conferma l’email che riceverai. Ogni email spiega come cancellarsi.
subscribe-mail-address = Il tuo indirizzo email
subscribe-mail-send = Iscriviti
subscribe-mail-feed-text = Questo servizio manda un feed di questa pagina alla tua casella:
subscribe-slack = In Slack
subscribe-slack-text = Scrivi questa riga nel canale in cui deve comparire ogni messaggio. L’app RSS di Slack dev’essere installata.
subscribe-services = Oppure un solo servizio:
subscribe-calendar-of = calendario delle manutenzioni
subscribe-calendar = Nel tuo calendario
subscribe-calendar-text = Le manutenzioni programmate possono comparire nel tuo calendario. Si spostano se cambia la data e spariscono se vengono annullate.
subscribe-calendar-add = Abbonati al calendario delle manutenzioni
subscribe-embed = Sul tuo sito
subscribe-embed-text = Questa riga mostra una fascia in cima a una pagina finché qualcosa non va, e altrimenti nulla.
subscribe-badge-text = Questa riga mostra lo stato attuale in una piccola immagine:
subscribe-programs = Per i programmi
subscribe-programs-text = Il contenuto di questa pagina è disponibile anche in JSON.
subscribe-api = l’API pubblica di Statuspage
subscribe-schema = il suo schema
badge-alt = Stato attuale
badge-words = { $label }: { $state }
badge-of = Stato attuale di { $site }

## Annunci su altri canali, con `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Riaperto
announce-corrected = Correzione
announce-withdrawn = Ritirato
announce-moved = Nuova data
announce-reminder = Promemoria
announce-notice = Avviso
announce-post-mortem = Post mortem
announce-next-on = Prossimo aggiornamento, al più tardi: { $when }.
