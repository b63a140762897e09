### Messages de Vigie en français.
###
### Un fichier locales/fr.ftl dans le dossier d’un site les complète ou les remplace, un par un.

## La langue elle-même

language-name = français
direction = ltr

## Durées, nombres

duration-moment = moins d’une minute
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $padded }
duration-days = { $days } j
duration-days-hours = { $days } j { $hours } h
days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}

percent = { $number } %

## Noms pour les lecteurs

state-operational = Fonctionne
state-maintenance = En maintenance
state-degraded = En mode dégradé
state-partial = Panne partielle
state-outage = Hors service
state-unknown = État inconnu
state-no-data = Pas de données

state-operational-inline = fonctionne
state-maintenance-inline = en maintenance
state-degraded-inline = en mode dégradé
state-partial-inline = en panne partielle
state-outage-inline = hors service
state-unknown-inline = dans un état inconnu

status-investigating = En cours d’analyse
status-identified = Cause identifiée
status-monitoring = Sous surveillance
status-resolved = Résolu
status-retracted = Fausse alerte

stage-scheduled = Planifiée
stage-in-progress = Commencée
stage-extended = Prolongée
stage-postponed = Reportée
stage-completed = Terminée
stage-cancelled = Annulée

phase-scheduled = Planifiée
phase-to-come = Date à venir
phase-in-progress = En cours
phase-overrun = Plus longue que prévu
phase-completed = Terminée
phase-cancelled = Annulée

severity-none = Sans impact
severity-minor = Mineur
severity-major = Majeur
severity-critical = Critique

## Mots que tapent les auteurs

words-status-investigating = en cours d’analyse, analyse en cours, en analyse, analyse, en cours d’investigation, investigation en cours, investigation, en cours, en cours d’examen, diagnostic en cours, recherche de la cause, ouvert, ouverte, rouvert, rouverte, réouvert, réouverte, confirmé, confirmée, signalé, signalée
words-status-identified = cause identifiée, identifié, identifiée, identifiés, identifiées, cause trouvée, cause connue, origine identifiée, origine trouvée, problème identifié, panne identifiée, réparation en cours, correction en cours, correctif en cours, en cours de réparation, en cours de correction, en cours de résolution
words-status-monitoring = sous surveillance, surveillance, en surveillance, surveillé, surveillée, en observation, sous observation, correctif appliqué, correctif déployé, correctif en place, solution en place, atténué, atténuée, retour progressif
words-status-resolved = résolu, résolue, résolus, résolues, réparé, réparée, réparés, réparées, rétabli, rétablie, rétablis, rétablies, terminé, terminée, terminés, terminées, corrigé, corrigée, corrigés, corrigées, clos, clôturé, clôturée, fermé, fermée, fini, finie, réglé, réglée, résolution, problème résolu, panne résolue, incident résolu, incident clos, incident terminé, fin d’incident, fin de l’incident, fin de la panne, service rétabli, services rétablis, retour à la normale, tout est rentré dans l’ordre, tout refonctionne, tout est revenu, tout fonctionne, tout remarche
words-status-retracted = fausse alerte, faux positif, rétracté, rétractée, retiré, retirée, alerte levée, pas d’incident, aucun incident, sans objet

words-stage-scheduled = planifiée, planifié, programmée, programmé, prévue, prévu, à venir
words-stage-in-progress = commencée, commencé, en cours, débutée, débuté, démarrée, démarré, début, c’est parti, début de la maintenance, maintenance en cours, maintenance commencée
words-stage-extended = prolongée, prolongé, étendue, étendu, prolongation, plus longue que prévu, plus long que prévu, plus longtemps que prévu, dure plus longtemps que prévu, prend plus de temps que prévu
words-stage-postponed = reportée, reporté, déplacée, déplacé, suspendue, suspendu, repoussée, repoussé, décalée, décalé, différée, différé, ajournée, ajourné, remise à plus tard, date à venir, replanifiée, replanifié, reprogrammée, reprogrammé, retardée, retardé, remise à demain, remis à demain, remise à une date ultérieure, avancée à, avancé à, avancée au, avancé au, nouvelle date, date modifiée
words-stage-completed = terminée, terminé, achevée, achevé, finie, fini, effectuée, effectué, réalisée, réalisé, faite, fait, complétée, complété, clos, clôturée, clôturé, résolue, résolu, fin, fin de la maintenance, maintenance terminée, maintenance effectuée, terminée plus tôt, fin anticipée, maintenance finie, maintenance achevée, la maintenance est terminée, la maintenance est finie, fin de maintenance, tout refonctionne, tout fonctionne, de nouveau en ligne, de retour en ligne, retour à la normale, terminée plus tôt que prévu
words-stage-cancelled = annulée, annulé, abandonnée, abandonné, annulation, n’aura pas lieu, pas de maintenance, n’a pas lieu, ne sera pas effectuée, pas de maintenance ce soir, plus nécessaire, n’est plus nécessaire

words-state-operational = opérationnel, opérationnelle, opérationnels, opérationnelles, fonctionne, rétabli, rétablie, disponible, en ligne, en service, nominal
words-state-maintenance = maintenance, en maintenance
words-state-degraded = en mode dégradé, mode dégradé, dégradé, dégradée, dégradés, dégradées, ralenti, ralentie, lent, lente, perturbé, perturbée
words-state-partial = panne partielle, partiel, partielle, partiellement hors service, partiellement en panne
words-state-outage = hors service, hs, panne, en panne, indisponible, arrêté, arrêtée, inaccessible, injoignable, coupé, coupée

## Les mots de `filler` peuvent précéder ceux d’un état (« c’est réparé »). Ceux de `weak` ne disent un état que derrière une
## heure : ailleurs, ce sont des mots comme les autres (« analyse »).
words-status-filler = c’est, maintenant, tout, tout est, est, enfin, entièrement
words-status-perhaps = bon, c’est bon, revenu, ça marche, ça remarche, fin, la fin, annulé, annulée
words-status-doubt = sauf, excepté, hormis, à part, mais, toujours, partiellement, en partie, presque, quasi, quasiment, sans doute, peut-être, espérons, on espère, pour certains, pour certaines, pour une partie, pas encore, pas tout, pas tous, pas toutes, pas pour, pas partout, pas complètement, pas entièrement, pas vraiment, n’est pas, ne sont pas, n’est toujours pas, est encore, sont encore, encore lent, encore en, encore des, encore du, encore quelques
words-status-not = encore
words-status-no = non, pas, pas sûr, à moitié, en attente, à confirmer, non confirmé, faux, en cours
words-status-weak = analyse, investigation, résolution, surveillance, clos, fini, finie, fin, fait, faite, fermé, fermée, ouvert, ouverte, en cours, retiré, retirée, confirmé, confirmée, signalé, signalée, début, réalisé, réalisée, prévue, prévu, achevée, achevé

## Une rechute : ce par quoi commence le titre d’une mise à jour quand un incident clos est de retour. Les mots de `before` et
## de `after` entourent un mauvais état (« encore en panne », « panne à nouveau »), ceux de `not` précèdent les mots d’une fin
## (« pas réparé »). Les mots de `filler` et les noms des services sont sautés au début d’un titre (« Le site est en panne »).
words-relapse = rechute, récidive, rebelote, réouverture, retour de la panne, retour du problème, la panne est de retour, panne de retour, le problème est de retour, problème de retour, le problème revient, problème revenu, ça recommence, ça recoupe, rechuté, nouvelle panne, nouvelle coupure, nouvel incident, autre panne, même problème, même panne, mêmes erreurs, ne fonctionne pas, ne fonctionne plus, ne marche pas, ne marche plus, ne répond pas, ne répond plus, le problème persiste, problème persiste
words-relapse-before = encore, toujours, à nouveau, de nouveau, encore une fois, une nouvelle fois, de retour
words-relapse-after = à nouveau, de nouveau, encore, encore une fois, une nouvelle fois
words-relapse-not = pas, pas encore, toujours pas, non, n’est pas, n’est pas encore, n’est toujours pas, plus, n’est plus, pas vraiment, pas complètement
words-relapse-filler = le, la, les, l’, un, une, est, sont, c’est, ce, ça, cela, il, elle, on, maintenant, actuellement, hélas, malheureusement, service, site, serveur, tout
words-relapse-also = aussi, également, total, totale, totalement, complet, complète, complètement, entièrement, et

words-severity-none = aucune, aucun, nulle, sans conséquence
words-severity-minor = mineure, mineur, faible, légère
words-severity-major = majeure, majeur, grave, importante, sérieuse
words-severity-critical = critique, totale

# Une section dont le titre contient un de ces mots est dessinée comme une chronologie.
words-timeline = chronologie, chronologique, déroulé
words-mark-detected = détecté, détectée, détectés, détectées
words-mark-announced = annoncé, annoncée, annoncés, annoncées, publié, publiée

words-about = vers, environ
words-at = à
words-day-filler = le, la
words-day-next = lendemain, jour suivant
words-day-after-next = surlendemain, deux jours plus tard
words-day-same = jour même, même jour
words-day-before = veille
words-days-later = jour plus tard, jours plus tard, jour après, jours après
words-day-part = fin, début, milieu, matin, matinée, midi, après-midi, soir, soirée, nuit, dans, en, tôt, tard, la, le, de, du

## Pages

newer = Il y a du nouveau.
local-time = # chez vous
reload = Recharger
skip = Aller au contenu
preview = Ceci est un aperçu : ces pages ne sont pas encore publiées.
nav-main = Navigation principale
languages = Langues
not-translated = Pas encore traduit
nav-years = Années
history = Historique
# A year, or some weeks, in words; $days is a number of days.
state-days = { $state } : { $days }
period-parts = { $period } – { $parts }.
last-weeks = Les { $count } dernières semaines
service = Service
year = Année
history-of = Historique de { $year }
# What the history lists of later months.
ahead = À venir
contact = Contact
edit = Modifier cette page
kept-by-hand = Cette page est mise à jour à la main.
last-change = Dernier message : { $when }.
follow = S’abonner
now = En cours
planned-maintenance = Maintenance planifiée
no-maintenance = Aucune maintenance prévue.
notices = Annonces
services = Services
other-services = Autres services
recent-incidents = Incidents passés
carried-over = Depuis un mois précédent :
no-incident = Aucun incident ce mois-ci.
no-incident-yet = Aucun incident à ce jour.
no-incident-known = Aucun incident connu pour ce service.
all-history = Tout l’historique
incidents-and-maintenance = Incidents et maintenances
read-post-mortem = lire le post-mortem
the-incident = l’incident
announced-on = annoncée le { $when }
published-on = publié le { $when }
see-now = Voir l’état actuel des services
update = Mise à jour
first-report = Premier message
announced = Annonce
next-update = Prochaine information avant { $when }.
next-update-day = Prochaine information le { $when } au plus tard.
edited = modifié à { $when }
edited-day = modifié le { $when }
withdrawn = retiré à { $when }
withdrawn-day = retiré le { $when }
ongoing = En cours
since-ongoing = depuis { $when }, en cours
update-due = Une information était attendue à { $when }.
update-due-day = Une information était attendue le { $when }.
earlier-updates = { $count ->
    [one] { $count } message précédent
   *[other] { $count } messages précédents
}
group-operational = { $count ->
    [one] fonctionne
   *[other] les { $count } fonctionnent
}
not-here = Un problème qui n’est pas indiqué ici ?
write-to-us = Écrivez-nous
silent-since = Pas d’information depuis le { $when }.
new-plan = Nouvelle date : { $when }.
new-end = Nouvelle fin : { $when }.
false-alarm = fausse alerte
was-false-alarm = Fausse alerte du { $when }
since = depuis { $when }
resolved-on = Résolu le { $when }
resolved-after = Résolu le { $when }, après { $after }
date-to-come = date à venir
fact-start = Début
fact-end = Fin
fact-planned-end = Fin prévue
fact-duration = Durée
add-to-calendar = Ajouter à l’agenda
plan-first = Prévu
plan-moved = Nouvelle date
plan-longer = Nouvelle fin
plan-actual = En réalité
plan-cancelled = annulée
period = { $from } – { $to }
period-from = à partir du { $from }
with-zone = { $time }, { $zone }
running-since = En service depuis le { $when }
retired = Arrêté
retired-on = Arrêté le { $when }
today = aujourd’hui
bars-legend = Les { $count } derniers jours ; la dernière barre est celle d’aujourd’hui.
bars-label = { $service }, { $count } derniers jours
bars-uptime = { $label }, disponibilité { $uptime }
bars-quiet = { $label } : rien à signaler
bars-trouble = { $label } : { $days ->
    [one] { $days } jour avec un incident ou une maintenance
   *[other] { $days } jours avec un incident ou une maintenance
}
# $words is one or two of the messages after it.
bars-no-data = { $label } ; { $words }
no-data = pas de données
no-data-before = pas de données avant le { $day }
no-data-after = pas de données après le { $day }
so-far = { $length } à ce stade
day-state = { $day } : { $state }
# $day is what day-state says.
day-lasted = { $day }, { $length }
days-state = du { $from } au { $to } : { $state }
service-state = { $service } : { $state }
span-part = de { $from } à { $to } { $state }
span-part-days = du { $from } au { $to } { $state }
span-part-open = { $state } depuis { $from }
span-part-open-days = { $state } depuis le { $from }
mark-detected = détecté
mark-announced = annoncé
mark-resolved = rétabli
mark-updated = mis à jour
figure-total = Durée totale
figure-degraded = En mode dégradé
figure-partial = Panne partielle
figure-outage = Hors service
figure-detect = Délai de détection
figure-announce = Délai d’annonce
figure-resolve = Délai de rétablissement
figure-incidents = Incidents
out-on-days = { $count ->
    [one] interruption sur { $count } jour
   *[other] interruption sur { $count } jours
}
figure-uptime = Disponibilité, { $count } jours
figure-outages = Indisponibilité
figure-longest = Plus longue panne
figure-mean-detect = Délai moyen de détection
figure-mean-announce = Délai moyen d’annonce
figure-mean-resolve = Délai moyen de rétablissement
figure-mean-resolve-year = Délai moyen de rétablissement, sur 12 mois
figure-since = { $figure } depuis { $month }
uptime-rule = Disponibilité sur { $count } jours, arrondie vers le bas. Une période hors service compte en entier, une panne partielle pour trois dixièmes ; le mode dégradé et la maintenance ne comptent pas.
days-told = Détail par jour
by-month = Mois par mois
earlier-months = Mois précédents
incidents-count = { $count ->
    [one] { $count } incident
   *[other] { $count } incidents
}
feed-of = Flux de { $service }
calendar-of = Calendrier des maintenances de { $service }
promises = Actions
promises-text = Actions issues des post-mortems : { $kept } sur { $count } { $kept ->
    [one] faite
   *[other] faites
}.
promises-kept = { $kept ->
    [one] { $kept } action faite sur { $count }
   *[other] { $kept } actions faites sur { $count }
}
promises-open = À faire
promises-done = Terminées
no-promise = Aucune action pour le moment.
nav-post-mortems = Autres post-mortems
post-mortem-before = Post-mortem précédent :
post-mortem-after = Post-mortem suivant :
near-incidents = { $count ->
    [one] Autres incidents de ce service
   *[other] Autres incidents de ces services
}
search = Chercher dans l’historique
search-found = Résultats : #
search-none = Aucun résultat.
year-record = { $year } en chiffres
label-post-mortem = Post-mortem
label-notice = Annonce
label-incident = Incident
label-maintenance = Maintenance
not-found = Cette page n’existe pas
not-found-text = L’adresse a peut-être changé. L’état des services et l’historique, eux, sont bien là :
moved = Cette page a changé d’adresse :
feed = Flux Atom

outage-silent = { $service } ne répond pas
outage-elsewhere = Nous rencontrons un problème. Les informations sont sur la page de statut :
outage-more = Tous les détails sur la page de statut
outage-again = Si vous avez ouvert { $service }, cette page se recharge d’elle-même. Sinon, rechargez-la de temps en temps.

statement-all = { $count ->
    [0] Tout fonctionne
    [one] { $names } fonctionne
   *[other] Tous les services fonctionnent
}
statement-first = { $count ->
    [one] { $names } est { $state }
   *[other] { $names } sont { $state }
}
statement-also = { $names } { $state }
statement-join = { $statement }, { $also }
statement-join-counted = { $statement } ; { $also }
statement-every = Tous les services
others = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
statement-until = { $state } jusqu’à { $when }
statement-until-day = { $state } jusqu’au { $when }
statement-overrun = { $state }, plus longtemps que prévu
statement-rest = { $count ->
    [one] L’autre fonctionne
   *[other] Les { $count } autres fonctionnent
}
statement-sentence = { $sentence }.
statement-restored = { $count ->
    [one] { $names } fonctionne de nouveau depuis { $when }, sous surveillance
   *[other] { $names } fonctionnent de nouveau depuis { $when }, sous surveillance
}
statement-watching = Le service est rétabli, sous surveillance
statement-unknown = L’état des services est inconnu
statement-others-unknown = { $statement } ; l’état des autres services est inconnu
statement-unknown-services = { $statement } ; l’état de { $names } est inconnu
said-maintenance = en maintenance
said-degraded = en mode dégradé
said-partial = en panne partielle
said-outage = hors service
plural-maintenance = en maintenance
plural-degraded = en mode dégradé
plural-partial = en panne partielle
plural-outage = hors service

## Flux

feed-title-incidents = { $site } : incidents
feed-title-maintenance = { $site } : maintenances
feed-title-post-mortems = { $site } : post-mortems
feed-title-history = { $site } : incidents et maintenances
feed-title-service = { $service } – { $site }
calendar-name = Maintenances : { $site }
calendar-name-service = Maintenances : { $service } – { $site }
feed-planned = Prévu du { $start } au { $end }
feed-planned-on = Prévu le { $when }
feed-planned-from = Prévu à partir du { $start }
feed-service = { $service } : { $state }
feed-withdrawn = Retiré le { $when }
feed-rest = Lire tout le texte sur la page
feed-withdrawn-text = Retiré : { $text }
feed-time = { $time } ({ $zone })

## Post-mortem à écrire

pm-title = Post-mortem : { $title }
pm-one-day = Le { $day }, de { $from } à { $to }
pm-day = Le { $day }
pm-days = Du { $from } au { $to }
pm-since = Depuis le { $from }
pm-opening = { $when }, l’incident « [{ $title }]({ $link }) » a touché { $services }{ $figures }.
pm-opening-alone = { $when } a duré l’incident « [{ $title }]({ $link }) »{ $figures }.
pm-total = { "" } : { $total } au total
pm-total-of = { "" } : { $total } au total, dont { $parts }
pm-parts = { "" } : { $parts }
pm-lasted = { $duration } { $state }
pm-previous = À lire aussi, le post-mortem précédent : [{ $title }]({ $link }).
pm-symptoms = Symptômes
pm-symptoms-hint = Ce que les utilisateurs ont vu, et ce que l’on a cru d’abord.
pm-timeline = Chronologie
pm-well = Ce qui s’est bien passé
pm-well-hint = Ce qui a aidé, et que l’on veut garder.
pm-less-well = Ce qui s’est moins bien passé
pm-less-well-hint = Ce qui a fait perdre du temps, ou qui a manqué.
pm-conclusion = Conclusion
pm-promises = Actions :
pm-promise = une action précise, que l’on pourra cocher
pm-item = { $time } : { $text }
pm-item-later = { $day }, { $time } : { $text }
pm-labelled = { $label } : { $text }
pm-began = les premiers effets se font sentir
pm-detected = le problème est remarqué
pm-first-report = incident annoncé
pm-update = incident mis à jour
pm-update-status = incident mis à jour ({ $status })
pm-resolved = retour à la normale

## Commandes

resolve-text = Tout fonctionne de nouveau.
retract-text = C’était une fausse alerte : aucun service n’a été touché.

## La page qui dit comment suivre le site

subscribe = S’abonner
subscribe-intro = Être prévenu quand quelque chose change, sans revenir sur cette page.
subscribe-feeds = Avec un flux
subscribe-feeds-text = Un flux est une adresse qu’un logiciel consulte pour vous. Chaque publication y arrive en entier, puis de nouveau à chaque mise à jour. La plupart des messageries savent lire les flux, et il existe des lecteurs gratuits : copiez-y l’une de ces adresses.
subscribe-all = Tout
subscribe-incidents = Les incidents seulement
subscribe-maintenance = Les maintenances, à l’avance
subscribe-post-mortems = Les post-mortems : ce que nous avons appris
subscribe-mail = Par courriel
subscribe-mail-list-text = Envoyez le message que ce lien prépare, puis confirmez la réponse. Chaque message de la liste indique comment se désabonner.
subscribe-mail-list = S’abonner à { $list }
subscribe-mail-form-text = Saisissez votre adresse, puis confirmez le message que vous recevrez. Chaque message indique comment se désabonner.
subscribe-mail-address = Votre adresse
subscribe-mail-send = S’abonner
subscribe-mail-feed-text = Ce service envoie un flux de cette page dans votre boîte aux lettres :
subscribe-slack = Dans Slack
subscribe-slack-text = Tapez cette ligne dans le canal où chaque message doit apparaître. L’application RSS de Slack doit être installée.
subscribe-services = Ou un seul service :
subscribe-calendar-of = calendrier des maintenances
subscribe-calendar = Dans votre agenda
subscribe-calendar-text = Les maintenances prévues peuvent figurer dans votre propre agenda. Elles s’y déplacent si leur date change, et en disparaissent si elles sont annulées.
subscribe-calendar-add = S’abonner au calendrier des maintenances
subscribe-embed = Sur votre propre site
subscribe-embed-text = Cette ligne affiche un bandeau en haut d’une page tant que quelque chose ne va pas, et rien le reste du temps.
subscribe-badge-text = Celle-ci affiche l’état actuel dans une petite image :
subscribe-programs = Pour les programmes
subscribe-programs-text = Le contenu de cette page est aussi disponible en JSON.
subscribe-api = l’API publique de Statuspage
subscribe-schema = son schéma
badge-alt = État actuel
badge-words = { $label } : { $state }
badge-of = { $site } : état actuel

## Annonces sur d’autres canaux, par `vigie announce`

announce-head = { $state } : { $title }
announce-reopened = Rouvert
announce-corrected = Corrigé
announce-withdrawn = Retiré
announce-moved = Nouvelle date
announce-reminder = Rappel
announce-notice = Annonce
announce-post-mortem = Post-mortem
announce-next-on = Prochaine information avant le { $when }.
