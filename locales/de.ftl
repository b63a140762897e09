### Deutsche Texte von Vigie.
###
### Eine Datei locales/de.ftl im Ordner einer Site ergänzt oder ersetzt sie, einen nach dem anderen.

## Die Sprache selbst

language-name = Deutsch
direction = ltr

## Dauern, Zahlen

duration-moment = weniger als eine Minute
duration-minutes = { $minutes } Min.
duration-hours = { $hours } Std.
duration-hours-minutes = { $hours } Std. { $minutes } Min.
duration-days = { $days } Tg.
duration-days-hours = { $days } Tg. { $hours } Std.
days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}

percent = { $number } %

## Namen für die Leser

state-operational = In Betrieb
state-maintenance = In Wartung
state-degraded = Beeinträchtigt
state-partial = Teilausfall
state-outage = Ausfall
state-unknown = Unbekannt
state-no-data = Keine Daten

state-operational-inline = in Betrieb
state-maintenance-inline = in Wartung
state-degraded-inline = beeinträchtigt
state-partial-inline = Teilausfall
state-outage-inline = Ausfall
state-unknown-inline = unbekannt

status-investigating = Wird untersucht
status-identified = Ursache gefunden
status-monitoring = Wird beobachtet
status-resolved = Behoben
status-retracted = Fehlalarm

stage-scheduled = Geplant
stage-in-progress = Begonnen
stage-extended = Verlängert
stage-postponed = Verschoben
stage-completed = Abgeschlossen
stage-cancelled = Abgesagt

phase-scheduled = Geplant
phase-to-come = Termin folgt
phase-in-progress = Läuft
phase-overrun = Dauert länger als geplant
phase-completed = Abgeschlossen
phase-cancelled = Abgesagt

severity-none = Keine Auswirkungen
severity-minor = Gering
severity-major = Erheblich
severity-critical = Kritisch

## Wörter, die Autoren tippen

words-status-investigating = wird untersucht, Untersuchung läuft, Untersuchungen laufen, Untersuchung, in Untersuchung, untersuchen, wir untersuchen, wird geprüft, Prüfung läuft, in Prüfung, wird analysiert, Analyse läuft, Analyse, Ursachensuche, Suche nach der Ursache, Ursache wird gesucht, Fehlersuche, Fehlersuche läuft, in Bearbeitung, bestätigt, gemeldet, Störung wieder offen, Vorfall wieder offen, Störung wieder geöffnet, Vorfall wieder geöffnet
words-status-identified = Ursache gefunden, Ursache bekannt, Ursache identifiziert, Ursache ermittelt, Ursache erkannt, Ursache festgestellt, identifiziert, Problem identifiziert, Problem gefunden, Problem erkannt, Fehler gefunden, Fehler identifiziert, Fehler lokalisiert, Störung lokalisiert, Behebung läuft, wird behoben, Reparatur läuft, wird repariert, Entstörung läuft, an der Behebung wird gearbeitet, Lösung in Arbeit, Fix in Arbeit
words-status-monitoring = wird beobachtet, unter Beobachtung, in Beobachtung, Beobachtung, beobachten, wir beobachten, wird überwacht, Überwachung, unter Überwachung, Fix eingespielt, Fix ausgerollt, Korrektur eingespielt, Lösung eingespielt, Gegenmaßnahme eingespielt, Gegenmaßnahmen greifen, entschärft, abgemildert
words-status-resolved = behoben, gelöst, geloest, Störung behoben, Stoerung behoben, Problem behoben, Fehler behoben, Ausfall behoben, Problem gelöst, Störung beendet, Störung vorbei, Ende der Störung, Störungsende, Vorfall behoben, Vorfall gelöst, Vorfall beendet, Vorfall abgeschlossen, entstört, repariert, wiederhergestellt, Dienst wiederhergestellt, Dienste wiederhergestellt, erledigt, beendet, abgeschlossen, geschlossen, fertig, vorbei, Entwarnung, alles läuft wieder, alles funktioniert wieder, alles geht wieder, läuft wieder, funktioniert wieder, geht wieder, alles wieder normal, alles wieder ok, alles wieder in Ordnung, alles wieder gut, wieder in Betrieb, wieder online, wieder erreichbar, wieder verfügbar, Normalbetrieb, zurück im Normalbetrieb
words-status-retracted = Fehlalarm, falscher Alarm, Falschmeldung, Fehlmeldung, keine Störung, kein Vorfall, zurückgezogen, hinfällig, gegenstandslos

words-stage-scheduled = geplant, angekündigt, angesetzt, vorgesehen, terminiert, bevorstehend
words-stage-in-progress = begonnen, gestartet, läuft, laufend, in Arbeit, im Gange, angefangen, angelaufen, Beginn, Start, Wartung begonnen, Wartung gestartet, Wartung läuft, Arbeiten begonnen, Arbeiten laufen, los geht’s
words-stage-extended = verlängert, Verlängerung, länger als geplant, länger als erwartet, dauert länger, dauert länger als geplant, dauert länger als erwartet, dauert noch an, Wartung verlängert, Ende verschoben
words-stage-postponed = verschoben, aufgeschoben, vertagt, verlegt, Wartung verschoben, auf später verschoben, Termin folgt, neuer Termin folgt, Termin offen, neu geplant, neu angesetzt, neu terminiert, vorgezogen, neuer Termin, Termin geändert, verspätet sich, verzögert sich
words-stage-completed = abgeschlossen, beendet, erledigt, fertig, durchgeführt, erfolgreich abgeschlossen, erfolgreich beendet, erfolgreich durchgeführt, vollendet, geschafft, vorbei, Ende, Wartung abgeschlossen, Wartung beendet, Wartung vorbei, Ende der Wartung, Arbeiten abgeschlossen, Arbeiten beendet, früher fertig, Wartung fertig, Wartung erledigt, Wartungsende, die Wartung ist beendet, die Wartung ist abgeschlossen, die Wartung ist vorbei, alles läuft wieder, alles funktioniert wieder, läuft wieder, funktioniert wieder, wieder online, wieder erreichbar
words-stage-cancelled = abgesagt, abgebrochen, entfallen, entfällt, gestrichen, storniert, Wartung abgesagt, Wartung entfällt, findet nicht statt, wird nicht durchgeführt, keine Wartung, keine Wartung heute, Wartung fällt aus, nicht mehr nötig, nicht mehr notwendig

words-state-operational = in Betrieb, funktioniert, funktionieren, betriebsbereit, läuft, laufen, verfügbar, erreichbar, normal, online, in Ordnung
words-state-maintenance = Wartung, in Wartung, Wartungsarbeiten, wird gewartet
words-state-degraded = beeinträchtigt, eingeschränkt, langsam, verlangsamt, gestört, gestoert, verzögert, instabil, Einschränkung, Einschränkungen, Beeinträchtigung, verminderte Leistung
words-state-partial = Teilausfall, teilweise ausgefallen, teilweise gestört, teilweise nicht erreichbar, Teilstörung, partiell
words-state-outage = Ausfall, ausgefallen, down, offline, nicht erreichbar, unerreichbar, nicht verfügbar, außer Betrieb, ausser Betrieb, Totalausfall, Komplettausfall, Vollausfall, komplett ausgefallen, größerer Ausfall

## Die Wörter von `filler` dürfen vor denen eines Status stehen („ist behoben“, „jetzt gelöst“). Die von `weak` sind nur hinter
## einer Uhrzeit ein Status: sonst sind es Wörter wie andere („Analyse“, „Ende“).
words-status-filler = ist, sind, wurde, wurden, jetzt, nun, alles, alles ist, alle, es ist, endlich, vollständig, komplett, ist jetzt, ist nun, inzwischen
words-status-perhaps = gut, alles gut, okay, passt, Ende, das Ende, geht, läuft, abgesagt, abgebrochen, Besserung, besser
words-status-doubt = außer, ausser, bis auf, abgesehen von, mit Ausnahme, ausgenommen, aber, jedoch, allerdings, nur, noch, weiterhin, nach wie vor, teilweise, teils, zum Teil, zum größten Teil, größtenteils, weitgehend, überwiegend, fast, beinahe, nahezu, hoffentlich, wahrscheinlich, vermutlich, vielleicht, eventuell, möglicherweise, wohl, scheinbar, anscheinend, soll, sollte, sollten, vorerst, vorläufig, zunächst, einstweilen, für einige, für manche, für die meisten, bei einigen, bei manchen, bei den meisten, noch nicht, nicht ganz, nicht alle, nicht alles, nicht überall, nicht für, nicht bei, nicht vollständig, nicht komplett, nicht wirklich, ist nicht, sind nicht, geht nicht, gehen nicht, läuft nicht, laufen nicht, funktioniert nicht, funktionieren nicht, kann nicht, können nicht
words-status-not = nicht, noch
words-status-no = nein, nicht, doch nicht, leider nicht, zur Hälfte, ausstehend, zu bestätigen, unbestätigt, falsch
words-status-weak = Analyse, Untersuchung, untersuchen, in Bearbeitung, bestätigt, gemeldet, Überwachung, Beobachtung, beobachten, beendet, erledigt, fertig, vorbei, geschlossen, abgeschlossen, Ende, läuft, laufend, in Arbeit, Beginn, Start, begonnen, gestartet, angefangen, zurückgezogen, hinfällig, angekündigt, vorgesehen, Normalbetrieb, durchgeführt, gestrichen, Ende der Störung, Störungsende, Ende der Wartung, geschafft, abgebrochen, verlegt

## Ein Rückfall: womit der Titel eines Updates beginnt, wenn eine behobene Störung wieder da ist. Die Wörter von `before` und
## `after` umgeben einen schlechten Zustand („wieder ausgefallen“), die von `not` stehen vor den Wörtern eines Endes („nicht
## behoben“). Die Wörter von `filler` und die Namen der Dienste werden am Anfang eines Titels übergangen.
words-relapse = Rückfall, erneuter Ausfall, neuer Ausfall, weiterer Ausfall, zweiter Ausfall, wieder Ausfall, erneute Störung, neue Störung, weitere Störung, wieder Störung, wieder Störungen, erneut Störungen, wieder Probleme, erneut Probleme, erneute Probleme, Problem ist zurück, Problem zurück, Problem ist wieder da, Problem wieder da, Störung ist zurück, Störung ist wieder da, Störung wieder da, Fehler ist zurück, Fehler ist wieder da, Fehler wieder da, wieder Fehler, tritt wieder auf, tritt erneut auf, treten wieder auf, wieder aufgetreten, erneut aufgetreten, gleiches Problem, dasselbe Problem, selbes Problem, gleicher Fehler, derselbe Fehler, selber Fehler, wieder abgestürzt, erneut abgestürzt, funktioniert nicht, funktionieren nicht, geht nicht, geht wieder nicht, läuft nicht, läuft wieder nicht, funktioniert wieder nicht, antwortet nicht, reagiert nicht, ungelöst, wieder kaputt, schon wieder kaputt, leider wieder kaputt, wieder weg, schon wieder weg, Problem besteht weiter, Problem besteht weiterhin, das Problem besteht weiterhin, fällt wieder aus, fällt erneut aus, wird wieder untersucht, es geht wieder los, zu früh gefreut, immer noch kaputt
words-relapse-before = wieder, erneut, immer noch, noch immer, noch, weiterhin, nach wie vor, abermals, nochmals, schon wieder
words-relapse-after = erneut, schon wieder, abermals, nochmals
words-relapse-not = nicht, noch nicht, immer noch nicht, noch immer nicht, weiterhin nicht, doch nicht, nicht mehr, nicht ganz, nicht wirklich, nicht vollständig, nicht komplett
words-relapse-filler = der, die, das, ein, eine, ist, sind, es, wir, sie, er, jetzt, nun, aktuell, derzeit, momentan, leider, doch, Update, Dienst, Seite, Site, Website, Webseite, Server, alles
words-relapse-also = auch, ebenfalls, total, totaler, komplett, kompletter, vollständig, völlig, und

words-severity-none = keine, keine Auswirkung, keine Auswirkungen, ohne Auswirkung, ohne Auswirkungen, Hinweis
words-severity-minor = gering, geringfügig, leicht, klein, niedrig
words-severity-major = erheblich, größer, groß, gross, schwer, ernst, hoch
words-severity-critical = kritisch, schwerwiegend, sehr hoch

# Ein Abschnitt, dessen Überschrift eines dieser Wörter enthält, wird als Zeitachse gezeichnet.
words-timeline = zeitlicher Verlauf, zeitlicher Ablauf, Zeitverlauf, Zeitachse, Zeitleiste, Zeitlinie, Zeitstrahl, Chronologie, chronologisch, Verlauf, Ablauf
words-mark-detected = erkannt, entdeckt, bemerkt
words-mark-announced = gemeldet, angekündigt, veröffentlicht, bekanntgegeben

words-about = gegen, etwa, ungefähr, ca, circa, zirka, rund, um ca, um etwa
words-at = um
words-day-filler = am, der, den, dem, an, am darauf
words-day-next = nächsten Tag, nächster Tag, folgenden Tag, folgender Tag, Folgetag, Tag darauf, Tag danach, darauffolgenden Tag, tags darauf, nächsten Morgen
words-day-after-next = übernächsten Tag, übernächster Tag, zwei Tage später, zwei Tage danach, zwei Tage darauf
words-day-same = selben Tag, selber Tag, gleichen Tag, gleicher Tag
words-day-before = Vortag, Tag davor, Tag zuvor, Tag vorher, vorigen Tag, tags zuvor
words-days-later = Tag später, Tage später, Tag danach, Tage danach, Tag darauf, Tage darauf
words-day-part = früh, spät, Morgen, morgens, Vormittag, vormittags, Mittag, mittags, Nachmittag, nachmittags, Abend, abends, Nacht, nachts, Ende, Mitte, Anfang, am, in, im, der, des, gegen, frühen, späten

## Seiten

newer = Es gibt etwas Neues.
reload = Neu laden
local-time = # bei Ihnen
skip = Zum Inhalt
preview = Vorschau: Diese Seiten sind noch nicht veröffentlicht.
nav-main = Hauptnavigation
languages = Sprachen
not-translated = Noch nicht übersetzt
nav-years = Jahre
history = Verlauf
state-days = { $state }: { $days } betroffen
period-parts = { $period } – { $parts }.
last-weeks = Die letzten { $count } Wochen
service = Dienst
year = Jahr
history-of = Verlauf { $year }
ahead = Demnächst
contact = Kontakt
edit = Diese Seite bearbeiten
kept-by-hand = Diese Seite wird von Hand gepflegt.
last-change = Letztes Update: { $when }.
follow = Abonnieren
now = Aktuell
planned-maintenance = Geplante Wartung
no-maintenance = Keine Wartung geplant.
notices = Ankündigungen
services = Dienste
other-services = Andere Dienste
recent-incidents = Frühere Störungen
carried-over = Aus einem früheren Monat:
no-incident = Keine Störungen in diesem Monat.
no-incident-yet = Bisher keine Störungen.
no-incident-known = Keine Störungen bei diesem Dienst.
all-history = Gesamten Verlauf ansehen
incidents-and-maintenance = Störungen und Wartungen
read-post-mortem = zum Post-mortem
the-incident = die Störung
announced-on = angekündigt am { $when }
published-on = veröffentlicht am { $when }
see-now = Zum aktuellen Status
update = Update
first-report = Erste Meldung
announced = Ankündigung
next-update = Nächstes Update bis { $when }.
next-update-day = Nächstes Update bis zum { $when }.
edited = geändert um { $when }
edited-day = geändert am { $when }
withdrawn = zurückgezogen um { $when }
withdrawn-day = zurückgezogen am { $when }
ongoing = Dauert an
since-ongoing = seit { $when }, dauert an
update-due = Ein Update war angekündigt für { $when }.
update-due-day = Ein Update war angekündigt für den { $when }.
earlier-updates = { $count ->
    [one] { $count } früheres Update
   *[other] { $count } frühere Updates
}
group-operational = { $count ->
    [one] in Betrieb
   *[other] alle { $count } in Betrieb
}
not-here = Ein Problem, das hier nicht steht?
write-to-us = Schreiben Sie uns
silent-since = Kein Update seit dem { $when }.
new-plan = Neuer Termin: { $when }.
new-end = Neues Ende: { $when }.
false-alarm = Fehlalarm
was-false-alarm = Fehlalarm vom { $when }
since = seit { $when }
resolved-on = Behoben am { $when }
resolved-after = Behoben am { $when }, Dauer: { $after }
date-to-come = Termin folgt
fact-start = Beginn
fact-end = Ende
fact-planned-end = Geplantes Ende
fact-duration = Dauer
add-to-calendar = In den Kalender eintragen
plan-first = Geplant
plan-moved = Neuer Termin
plan-longer = Neues Ende
plan-actual = Tatsächlich
plan-cancelled = abgesagt
period = { $from } – { $to }
period-from = ab { $from }
with-zone = { $time }, { $zone }
running-since = In Betrieb seit dem { $when }
retired = Eingestellt
retired-on = Eingestellt am { $when }
today = heute
bars-legend = Die letzten { $count } Tage; der letzte Balken ist heute.
bars-label = { $service }, letzte { $count } Tage
bars-uptime = { $label }, Verfügbarkeit { $uptime }
bars-quiet = { $label }: keine Probleme
bars-trouble = { $label }: { $days ->
    [one] { $days } Tag mit Störung oder Wartung
   *[other] { $days } Tage mit Störung oder Wartung
}
bars-no-data = { $label }; { $words }
no-data = keine Daten
no-data-before = keine Daten vor dem { $day }
no-data-after = keine Daten nach dem { $day }
so-far = bisher { $length }
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = { $from } bis { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } von { $from } bis { $to }
span-part-days = { $state } vom { $from } bis zum { $to }
span-part-open = { $state } seit { $from }
span-part-open-days = { $state } seit dem { $from }
mark-detected = erkannt
mark-announced = gemeldet
mark-resolved = behoben
mark-updated = aktualisiert
figure-total = Gesamtdauer
figure-degraded = Beeinträchtigt
figure-partial = Teilausfall
figure-outage = Ausfall
figure-detect = Zeit bis zur Erkennung
figure-announce = Zeit bis zur Meldung
figure-resolve = Zeit bis zur Behebung
figure-incidents = Störungen
out-on-days = { $count ->
    [one] an { $count } Tag ausgefallen
   *[other] an { $count } Tagen ausgefallen
}
figure-uptime = Verfügbarkeit, { $count } Tage
figure-outages = Ausfallzeit
figure-longest = Längster Ausfall
figure-mean-detect = Mittlere Zeit bis zur Erkennung
figure-mean-announce = Mittlere Zeit bis zur Meldung
figure-mean-resolve = Mittlere Zeit bis zur Behebung
figure-mean-resolve-year = Mittlere Zeit bis zur Behebung, letzte 12 Monate
figure-since = { $figure } seit { $month }
uptime-rule = Verfügbarkeit über { $count } Tage, abgerundet. Ein Ausfall zählt ganz, ein Teilausfall zu drei Zehnteln; Beeinträchtigungen und Wartung zählen nicht.
days-told = Tag für Tag
by-month = Monat für Monat
earlier-months = Frühere Monate
incidents-count = { $count ->
    [one] { $count } Störung
   *[other] { $count } Störungen
}
feed-of = Feed für { $service }
calendar-of = Wartungskalender für { $service }
promises = Maßnahmen
promises-text = Maßnahmen aus Post-mortems: { $kept } von { $count } erledigt.
promises-kept = { $kept } von { $count } erledigt
promises-open = Offen
promises-done = Erledigt
no-promise = Noch keine Maßnahmen.
nav-post-mortems = Weitere Post-mortems
post-mortem-before = Voriges Post-mortem:
post-mortem-after = Nächstes Post-mortem:
near-incidents = { $count ->
    [one] Weitere Störungen dieses Dienstes
   *[other] Weitere Störungen dieser Dienste
}
search = Verlauf durchsuchen
search-found = Ergebnisse: #
search-none = Keine Ergebnisse.
year-record = { $year } in Zahlen
label-post-mortem = Post-mortem
label-notice = Ankündigung
label-incident = Störung
label-maintenance = Wartung
not-found = Diese Seite gibt es nicht
not-found-text = Vielleicht hat sich die Adresse geändert. Den aktuellen Status und den Verlauf finden Sie hier:
moved = Diese Seite ist umgezogen:
feed = Atom-Feed

outage-silent = { $service } antwortet nicht
outage-elsewhere = Wir haben gerade ein Problem. Wie es weitergeht, steht auf der Statusseite:
outage-more = Alle Einzelheiten auf der Statusseite
outage-again = Wenn Sie { $service } aufgerufen haben, lädt diese Seite von selbst neu. Andernfalls laden Sie sie ab und zu neu.

statement-all = { $count ->
    [0] Alles funktioniert
    [one] { $names } funktioniert
   *[other] Alle Dienste funktionieren
}
statement-first = { $count ->
    [one] { $names } ist { $state }
   *[other] { $names } sind { $state }
}
statement-also = { $names } { $count ->
    [one] ist { $state }
   *[other] sind { $state }
}
statement-join = { $statement }, { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Alle Dienste
others = { $count ->
    [one] { $count } weiterer Dienst
   *[other] { $count } weitere Dienste
}
statement-until = { $state } bis { $when }
statement-until-day = { $state } bis { $when }
statement-overrun = länger als geplant { $state }
statement-rest = { $count ->
    [one] Der andere Dienst funktioniert
   *[other] Die anderen { $count } Dienste funktionieren
}
statement-sentence = { $sentence }.
statement-watching = Alles läuft wieder; wir beobachten die Lage
statement-restored = { $count ->
    [one] { $names } funktioniert seit { $when } wieder; wir beobachten die Lage
   *[other] { $names } funktionieren seit { $when } wieder; wir beobachten die Lage
}
statement-unknown = Der Status der Dienste ist unbekannt
statement-others-unknown = { $statement }; der Status der anderen Dienste ist unbekannt
statement-unknown-services = { $statement }; der Status von { $names } ist unbekannt
said-maintenance = in Wartung
said-degraded = beeinträchtigt
said-partial = teilweise ausgefallen
said-outage = ausgefallen
plural-maintenance = in Wartung
plural-degraded = beeinträchtigt
plural-partial = teilweise ausgefallen
plural-outage = ausgefallen

## Feeds

feed-title-incidents = { $site }: Störungen
feed-title-maintenance = { $site }: Wartungen
feed-title-post-mortems = { $site }: Post-mortems
feed-title-history = { $site }: Störungen und Wartungen
feed-title-service = { $service } – { $site }
calendar-name = Wartungen: { $site }
calendar-name-service = Wartungen: { $service } – { $site }
feed-planned = Geplant vom { $start } bis { $end }
feed-planned-on = Geplant für den { $when }
feed-planned-from = Geplant ab { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Zurückgezogen am { $when }
feed-rest = Den ganzen Text auf der Seite lesen
feed-withdrawn-text = Zurückgezogen: { $text }
feed-time = { $time } ({ $zone })

## Ein Post-mortem, das zu schreiben ist

pm-title = Post-mortem: { $title }
pm-one-day = Am { $day } von { $from } bis { $to }
pm-day = Am { $day }
pm-days = Vom { $from } bis zum { $to }
pm-since = Seit dem { $from }
pm-opening = { $when } betraf die Störung „[{ $title }]({ $link })“ { $services }{ $figures }.
pm-opening-alone = { $when } gab es die Störung „[{ $title }]({ $link })“{ $figures }.
pm-total = : { $total } insgesamt
pm-total-of = : insgesamt { $total }, davon { $parts }
pm-parts = : { $parts }
pm-lasted = { $duration } { $state }
pm-previous = Siehe auch das vorige Post-mortem: [{ $title }]({ $link }).
pm-symptoms = Symptome
pm-symptoms-hint = Was die Nutzer gesehen haben und wonach es zuerst aussah.
pm-timeline = Zeitlicher Verlauf
pm-well = Was gut lief
pm-well-hint = Was geholfen hat und so bleiben soll.
pm-less-well = Was besser laufen könnte
pm-less-well-hint = Was Zeit gekostet oder gefehlt hat.
pm-conclusion = Fazit
pm-promises = Maßnahmen:
pm-promise = etwas Konkretes, das sich abhaken lässt
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = die ersten Nutzer sind betroffen
pm-detected = wir bemerken das Problem
pm-first-report = Störung gemeldet
pm-update = Störung aktualisiert
pm-update-status = Störung aktualisiert ({ $status })
pm-resolved = alles funktioniert wieder

## Befehle

resolve-text = Alles funktioniert wieder.
retract-text = Es war ein Fehlalarm: Kein Dienst war betroffen.

## Die Seite darüber, wie man der Site folgt

subscribe = Abonnieren
subscribe-intro = Erfahren Sie, wenn sich etwas ändert, ohne hier nachzusehen.
subscribe-feeds = Per Feed
subscribe-feeds-text = Ein Feed ist eine Adresse, die ein Programm für Sie abruft. Jede Meldung kommt dort vollständig an und bei jedem Update erneut. Die meisten Mailprogramme können Feeds lesen, und es gibt kostenlose Feedreader: Kopieren Sie eine dieser Adressen hinein.
subscribe-all = Alles
subscribe-incidents = Nur Störungen
subscribe-maintenance = Wartungen, im Voraus
subscribe-post-mortems = Post-mortems: was wir gelernt haben
subscribe-mail = Per E-Mail
subscribe-mail-list-text = Senden Sie die E-Mail ab, die dieser Link öffnet, und bestätigen Sie die Antwort. In jeder E-Mail der Liste steht, wie man sich abmeldet.
subscribe-mail-list = { $list } abonnieren
subscribe-mail-form-text = Geben Sie Ihre Adresse ein und bestätigen Sie die E-Mail, die Sie erhalten. In jeder E-Mail steht, wie man sich abmeldet.
subscribe-mail-address = Ihre E-Mail-Adresse
subscribe-mail-send = Abonnieren
subscribe-mail-feed-text = Dieser Anbieter schickt Ihnen einen Feed dieser Seite per E-Mail:
subscribe-slack = In Slack
subscribe-slack-text = Tippen Sie diese Zeile in den Kanal, in dem jede Meldung erscheinen soll. Die RSS-App von Slack muss installiert sein.
subscribe-services = Oder nur ein Dienst:
subscribe-calendar-of = Wartungskalender
subscribe-calendar = In Ihrem Kalender
subscribe-calendar-text = Geplante Wartungen können in Ihrem eigenen Kalender stehen. Sie verschieben sich mit dem Termin und verschwinden, wenn sie abgesagt werden.
subscribe-calendar-add = Wartungskalender abonnieren
subscribe-embed = Auf Ihrer eigenen Website
subscribe-embed-text = Diese Zeile zeigt oben auf einer Seite einen Hinweis, solange etwas nicht funktioniert; sonst bleibt sie unsichtbar.
subscribe-badge-text = Diese Zeile zeigt den aktuellen Status als kleines Bild:
subscribe-programs = Für Programme
subscribe-programs-text = Den Inhalt dieser Seite gibt es auch als JSON.
subscribe-api = die öffentliche API von Statuspage
subscribe-schema = ihr Schema
badge-alt = Aktueller Status
badge-words = { $label }: { $state }
badge-of = Aktueller Status von { $site }

## Meldungen auf anderen Kanälen, durch `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Störung wieder offen
announce-corrected = Berichtigung
announce-withdrawn = Zurückgezogen
announce-moved = Neuer Termin
announce-reminder = Erinnerung
announce-notice = Ankündigung
announce-post-mortem = Post-mortem
announce-next-on = Nächstes Update bis zum { $when }.
