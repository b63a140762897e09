### English messages of Vigie.
###
### A file locales/en.ftl of a site adds to these or replaces them, one by one.
### A new language is a new file with the same messages; what it lacks is said in English.

## The language itself

# How the language calls itself.
language-name = English
# ltr or rtl.
direction = ltr

## Dates, times, durations
## $day is a number without zero, $month a name, $year four digits, $weekday a name, $time as in 17:20.

date = { $day } { $month } { $year }
day-month = { $day } { $month }
month-year = { $month } { $year }
date-time = { $date } at { $time }

# $city is the last part of the zone's name, as city-… has it if there is one; $vowel (yes or no) tells how it begins.
zone = { $city } time
# Cities whose name is not the zone's: city-asia-calcutta, from Asia/Calcutta.
city-asia-calcutta = Kolkata
city-asia-saigon = Ho Chi Minh City
city-europe-kiev = Kyiv

duration-moment = less than a minute
duration-minutes = { $minutes } min
duration-hours = { $hours } h
# $minutes from 1 to 59; $padded the same with two digits.
duration-hours-minutes = { $hours } h { $minutes } min
duration-days = { $days } d
duration-days-hours = { $days } d { $hours } h
days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

# $number has a point where this language's decimal-mark should be.
percent = { $number }%
decimal-mark = .

## Lists: "a", "a and b", "a, b and c"

list-comma = { $first }, { $rest }
list-last = { $first } and { $last }

## Names for readers

state-operational = Operational
state-maintenance = Under maintenance
state-degraded = Degraded
state-partial = Partial outage
state-outage = Out of service
state-unknown = Unknown

# The same inside a sentence.
state-operational-inline = operational
state-maintenance-inline = under maintenance
state-degraded-inline = degraded
state-partial-inline = partly out of service
state-outage-inline = out of service
state-unknown-inline = in an unknown state

status-investigating = Investigating
status-identified = Cause identified
status-monitoring = Under watch
status-resolved = Resolved
status-retracted = False alarm

stage-scheduled = Scheduled
stage-in-progress = Started
stage-extended = Extended
stage-postponed = Postponed
stage-completed = Completed
stage-cancelled = Cancelled

phase-scheduled = Scheduled
phase-to-come = Date to come
phase-in-progress = In progress
phase-overrun = Longer than planned
phase-completed = Completed
phase-cancelled = Cancelled

severity-none = Without consequence
severity-minor = Minor
severity-major = Major
severity-critical = Critical

## Words that authors type
##
## Commas between them; case, accents, hyphens and a final point do not matter.
## They are read in every shipped language at once, whatever the language of the site.
## The first word of each line is the one that is suggested.

words-status-investigating = investigating, under investigation, investigation, looking into it, looking into this, analysing, analyzing, confirmed, acknowledged, ongoing, open, opened, reopened, re-opened, reported
words-status-identified = identified, cause identified, cause found, cause known, root cause identified, root cause found, issue identified, problem identified, fix in progress, fixing, repairing
words-status-monitoring = monitoring, under watch, watching, being monitored, under observation, observing, fix deployed, fix applied, fix in place, mitigated, recovering
words-status-resolved = resolved, fixed, closed, solved, restored, repaired, recovered, done, completed, finished, over, ended, back, back to normal, back up, up again, all clear, issue resolved, problem resolved, incident resolved, incident closed, service restored, services restored, end of incident
words-status-retracted = retracted, false alarm, false positive, withdrawn, not an incident, no incident, invalid

words-stage-scheduled = scheduled, planned, rescheduled, upcoming
words-stage-in-progress = in progress, started, ongoing, begun, underway, under way, start, maintenance started, work started, in-progress
words-stage-extended = extended, prolonged, longer than planned, takes longer, taking longer, delayed end, overrun
words-stage-postponed = postponed, delayed, deferred, put off, date to come
words-stage-completed = completed, done, finished, complete, ended, over, closed, resolved, back, end, maintenance completed, maintenance over, work done
words-stage-cancelled = cancelled, canceled, called off, abandoned, dropped, retracted

words-state-operational = operational, up, ok, working, works, normal, online, available
words-state-maintenance = maintenance, under maintenance, in maintenance
words-state-degraded = degraded, degraded performance, slow, slowed, impaired
words-state-partial = partial, partial outage, partly out, partially down, partly down
words-state-outage = outage, down, major outage, full outage, out, out of service, offline, unavailable, broken

## Words of `filler` may stand before the words of a status ("it's fixed", "now resolved"). Words of `weak` are a status only
## behind a time: elsewhere they are words like any other ("back", "investigation").
words-status-filler = it's, it is, is, now, all, everything, everything is, all is, we're, fully, finally
words-status-weak = back, over, done, ended, finished, completed, complete, end, back up, up again, invalid, withdrawn, investigation, open, opened, confirmed, reported, dropped, abandoned, start, started, delayed, recovering, repairing, fixing

## A relapse: what the title of an update begins with when an incident that was over is back. `again` words stand before or
## after a bad state ("still down", "down again"), `not` words before the words of an end ("not fixed"). Words of `filler`
## and the names of services are passed over at the beginning of a title ("The site is down").
words-relapse = relapse, recurrence, recurring, reopening, reopen, re-opening, problem is back, problem back, problems are back, problem again, problems again, issue is back, issue back, issues are back, issue again, issues again, outage is back, incident is back, error is back, errors are back, errors again, same problem, same issue, same error, same errors, happening again, happened again, happens again, crashed again, failing again, failed again, fails again, broke again, new outage, another outage, second outage, not responding, does not work, doesn't work, stopped working
words-relapse-before = still, again, once again, once more, back
words-relapse-after = again, once again, once more
words-relapse-not = not, not yet, still not, not really, not fully, isn't, aren't, isn't yet, no longer, not any longer
words-relapse-filler = the, a, an, is, are, it, it's, its, we, we're, they, they're, this, that, there, now, currently, sadly, unfortunately, update, service, site, website, server, everything, all

words-severity-none = none, no impact, notice, info
words-severity-minor = minor, low, small
words-severity-major = major, high, serious
words-severity-critical = critical, severe, total

# A section whose heading holds one of these words is drawn as a timeline.
words-timeline = timeline, timelines, time line, chronology, chronological

## Pages
## $when, $from and $to are dates or times as above, $count and $days numbers, $names a list of services.

skip = Skip to content
preview = This is a preview: these pages are not published yet.
nav-main = Main navigation
nav-years = Years
history = History
history-of = History of { $year }
contact = Contact
edit = Edit this page
kept-by-hand = This page is kept by hand.
last-change = Last change: { $when }.
follow = Follow the status
now = Right now
planned-maintenance = Planned maintenance
no-maintenance = No maintenance is planned.
notices = Good to know
services = Services
other-services = Other services
recent-incidents = Past incidents
carried-over = From an earlier month:
no-incident = No incident this month.
no-incident-yet = No incident so far.
no-incident-known = No incident known for this service.
all-history = The whole history
incidents-and-maintenance = Incidents and maintenance
read-post-mortem = read the post-mortem
the-incident = the incident
announced-on = announced on { $when }
published-on = published on { $when }
see-now = See how the services are right now
update = Update
first-report = First report
# A promise: $when is a time.
next-update = Next news before { $when }.
next-update-day = Next news by { $when }.
silent-since = No news since { $when }.
new-plan = New date: { $when }.
new-end = New end: { $when }.
false-alarm = false alarm
was-false-alarm = False alarm of { $when }
since = since { $when }
resolved-on = Resolved on { $when }
# $after is a duration.
resolved-after = Resolved on { $when }, after { $after }
date-to-come = date to come
plan-first = Planned
plan-moved = New date
plan-longer = New end
plan-actual = As it went
plan-cancelled = cancelled
period = { $from } – { $to }
period-from = from { $from }
with-zone = { $time }, { $zone }
near-time = { $date }, { $time }
running-since = in service since { $when }
retired = Retired
retired-on = retired on { $when }
today = today
bars-legend = The last { $count } days, up to today on the right.
bars-label = { $service }, last { $count } days
bars-quiet = { $label }: nothing to tell
bars-trouble = { $label }: { $days ->
    [one] { $days } day with an incident or a maintenance
   *[other] { $days } days with an incident or a maintenance
}
so-far = { $length } so far
day-state = { $day }: { $state }
days-state = { $from } to { $to }: { $state }
service-state = { $service } { $state }
# A part of an incident's drawing; $state as inside a sentence.
span-part = { $state } from { $from } to { $to }
span-part-days = { $state } from { $from } to { $to }
span-part-open = { $state } since { $from }
span-part-open-days = { $state } since { $from }
mark-detected = detected
mark-announced = announced
mark-resolved = restored
mark-updated = updated
figure-total = In total
figure-degraded = Degraded
figure-partial = Partial outage
figure-outage = Out of service
figure-detect = Detected after
figure-announce = Announced after
figure-resolve = Repaired in
figure-incidents = Incidents
out-on-days = { $count ->
    [one] out on { $count } day
   *[other] out on { $count } days
}
figure-uptime = Uptime, { $count } days
figure-outages = Out of service
figure-longest = Longest outage
figure-mean-detect = Mean time to detect
figure-mean-announce = Mean time to announce
figure-mean-resolve = Mean time to repair
figure-mean-resolve-year = Mean time to repair, over a year
# The rule by which uptime is counted.
uptime-rule = Uptime over { $count } days, rounded down: an outage counts in full, a partial one for three tenths, a slowdown or a maintenance not at all.
days-told = The { $count } days in words
by-month = Month by month
earlier-months = The months before
incidents-count = { $count ->
    [one] { $count } incident
   *[other] { $count } incidents
}
feed-of = Feed of { $service }
calendar-of = Maintenance calendar of { $service }
promises = Promises
promises-text = What the post-mortems promise: { $kept } of { $count } kept so far.
promises-kept = { $kept } of { $count ->
    [one] { $count } promise kept
   *[other] { $count } promises kept
}
promises-open = Still to do
promises-done = Kept
no-promise = No post-mortem promises anything so far.
nav-post-mortems = Other post-mortems
post-mortem-before = The post-mortem before:
post-mortem-after = The one after:
near-incidents = { $count ->
    [one] Other incidents of this service
   *[other] Other incidents of these services
}
search = Search the history
search-found = Found: #
search-none = Nothing found.
year-record = { $year } in figures
label-post-mortem = Post-mortem
label-notice = Notice
label-maintenance = Maintenance
not-found = This page does not exist
not-found-text = Its address may have changed. The state of the services and the history are still there:
moved = This page has moved:
feed = Atom feed

# What a proxy shows in place of a service that is down.
outage-silent = { $service } does not answer
outage-elsewhere = Something is wrong on our side. The news is on the status page:
outage-more = All of it, on the status page
outage-again = This page looks again by itself; there is no need to reload it.

# What the page says first. $state is as inside a sentence, plural-… with more than one service.
statement-all = { $count ->
    [0] Everything works
    [one] { $names } is operational
   *[other] All services are operational
}
statement-first = { $count ->
    [one] { $names } is { $state }
   *[other] { $names } are { $state }
}
statement-also = { $names } { $state }
statement-many = { $count } services out of { $total } are disturbed
statement-many-maintenance = { $count } services out of { $total } are under maintenance
statement-watching = Service is restored, and watched
statement-unknown = The state of the services is unknown
statement-others-unknown = { $statement }; the state of the other services is unknown
statement-unknown-services = { $statement }; the state of { $names } is unknown
plural-maintenance = under maintenance
plural-degraded = degraded
plural-partial = partly out of service
plural-outage = out of service

## Feeds

feed-title-incidents = { $site }: incidents
feed-title-maintenance = { $site }: maintenance
feed-title-post-mortems = { $site }: post-mortems
feed-title-history = { $site }: incidents and maintenance
feed-title-service = { $service } – { $site }
calendar-name = Maintenance: { $site }
calendar-name-service = Maintenance: { $service } – { $site }
feed-planned = Planned from { $start } to { $end }
feed-planned-on = Planned for { $when }
feed-planned-from = Planned from { $start }
feed-service = { $service }: { $state }
feed-time = { $time } ({ $zone })

## A post-mortem to be written

pm-title = Post-mortem: { $title }
pm-one-day = On { $day }, from { $from } to { $to }
pm-day = On { $day }
pm-days = From { $from } to { $to }
pm-since = Since { $from }
pm-opening = { $when }, the incident “[{ $title }]({ $link })” affected { $services }{ $figures }.
pm-opening-alone = { $when }, there was the incident “[{ $title }]({ $link })”{ $figures }.
# What follows the facts; $total and the parts of $parts are durations.
pm-total = : { $total } in total
pm-total-of = : { $total } in total, of which { $parts }
pm-parts = : { $parts }
pm-lasted = { $duration } { $state }
pm-previous = See also the post-mortem before this one: [{ $title }]({ $link }).
pm-symptoms = Symptoms
pm-symptoms-hint = What people saw, and what it looked like at first.
pm-timeline = Timeline
pm-well = What went well
pm-well-hint = What helped, and is worth keeping.
pm-less-well = What went less well
pm-less-well-hint = What cost time, or was missing.
pm-conclusion = Conclusion
pm-promises = What I promise to do:
pm-promise = something precise that can be ticked off one day
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = users begin to feel it
pm-detected = the problem is noticed
pm-first-report = incident announced
pm-update = incident updated
pm-update-status = incident updated ({ $status })
pm-resolved = back to normal

## Commands

resolve-text = Everything works again.

## The page on how to follow the site

subscribe = Subscribe
subscribe-intro = Be told when something changes, without coming back here to look.
subscribe-feeds = By a feed
subscribe-feeds-text = A feed is an address that a program watches for you. Every report arrives there in full, and comes back with each piece of news. Most mail programs can read feeds, and there are free readers made for them: copy the address of one of these links into yours.
subscribe-all = Everything
subscribe-incidents = Incidents, nothing else
subscribe-maintenance = Maintenance, to see it coming
subscribe-post-mortems = Post-mortems: what was learnt
subscribe-services = Or a single service:
subscribe-calendar-of = maintenance calendar
subscribe-calendar = In your calendar
subscribe-calendar-text = Planned maintenance can stand in your own calendar. It follows when a date moves, and goes when it is called off.
subscribe-calendar-add = Subscribe to the maintenance calendar
subscribe-embed = On your own site
subscribe-embed-text = This line puts a banner at the top of a page while something is wrong, and nothing otherwise.
subscribe-badge-text = This one shows the state as a small image:
subscribe-programs = For programs
subscribe-programs-text = What this page says can also be read as JSON.
subscribe-api = the public API of Statuspage
subscribe-schema = its schema
badge-alt = Current state
badge-words = { $label }: { $state }
# $site is the site's title.
badge-of = State of { $site }
