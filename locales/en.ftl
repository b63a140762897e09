### English messages of Vigie.
###
### A file locales/en.ftl of a site adds to these or replaces them, one by one.
### A new language is a new file with the same messages; what it lacks is said in English.

## The language itself

# How the language calls itself.
language-name = English
# ltr or rtl.
direction = ltr

## Durations, numbers
## Dates, times, lists and digits are as the Unicode CLDR has them: there are no messages for them. A site can name its
## own zone: zone-europe-paris = Paris time

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

# $number has the digits and the decimal mark of the language.
percent = { $number }%

## Names for readers

state-operational = Operational
state-maintenance = Under maintenance
state-degraded = Degraded performance
state-partial = Partial outage
state-outage = Major outage
state-unknown = Unknown
state-no-data = No data

# The same inside a sentence.
state-operational-inline = operational
state-maintenance-inline = under maintenance
state-degraded-inline = degraded performance
state-partial-inline = partial outage
state-outage-inline = major outage
state-unknown-inline = unknown

status-investigating = Investigating
status-identified = Identified
status-monitoring = Monitoring
status-resolved = Resolved
status-retracted = Retracted

stage-scheduled = Scheduled
stage-in-progress = Started
stage-extended = Extended
stage-postponed = Postponed
stage-completed = Completed
stage-cancelled = Cancelled

phase-scheduled = Scheduled
phase-to-come = Date to be announced
phase-in-progress = In progress
phase-overrun = Taking longer than planned
phase-completed = Completed
phase-cancelled = Cancelled

severity-none = No impact
severity-minor = Minor
severity-major = Major
severity-critical = Critical

## Words that authors type
##
## Commas between them; case, accents, hyphens and a final point do not matter.
## They are read in posts of this language, and on sites in it, besides those in English and French.
## The first word of each line is the one that is suggested.

words-status-investigating = investigating, under investigation, investigation, looking into it, looking into this, analysing, analyzing, confirmed, acknowledged, ongoing, open, opened, reopened, re-opened, reported
words-status-identified = identified, cause identified, cause found, cause known, root cause identified, root cause found, issue identified, problem identified, fix in progress, fixing, repairing
words-status-monitoring = monitoring, under watch, watching, being monitored, under observation, observing, fix deployed, fix applied, fix in place, mitigated, recovering
words-status-resolved = resolved, fixed, closed, solved, restored, repaired, recovered, done, completed, finished, over, ended, back, back to normal, back up, up again, all clear, issue resolved, problem resolved, incident resolved, incident closed, service restored, services restored, end of incident, working again, works again, all good, all good now, all is well, back online
words-status-retracted = retracted, false alarm, false positive, withdrawn, not an incident, no incident, invalid

words-stage-scheduled = scheduled, planned, upcoming
words-stage-in-progress = in progress, started, ongoing, begun, underway, under way, start, maintenance started, work started, in-progress
words-stage-extended = extended, prolonged, longer than planned, takes longer, takes longer than planned, taking longer, taking longer than planned, running over, delayed end, overrun, needs more time, needs longer, running late
words-stage-postponed = postponed, delayed, deferred, put off, moved, on hold, suspended, date to come, date to be announced, rescheduled, date changed, shifted, pushed back, put back, brought forward, new date, time changed
words-stage-completed = completed, done, finished, complete, ended, over, closed, resolved, back, end, maintenance completed, maintenance over, work done, done early, finished early, end of maintenance, back online, completed early, maintenance complete, maintenance done, maintenance finished, maintenance is over, maintenance is complete, maintenance is completed, maintenance is done, maintenance is finished, end of the maintenance, works again, working again, back up, back to normal
words-stage-cancelled = cancelled, canceled, called off, aborted, skipped, abandoned, dropped, retracted, will not happen, will not take place, not taking place, not needed any more, no longer needed, scrapped, won’t happen, won’t take place, does not take place, no maintenance, no maintenance tonight, no maintenance today, not needed anymore, no longer necessary, rolled back, given up, gave up

words-state-operational = operational, up, ok, working, works, normal, online, available
words-state-maintenance = maintenance, under maintenance, in maintenance
words-state-degraded = degraded, degraded performance, slow, slowed, impaired
words-state-partial = partial, partial outage, partly out, partially down, partly down
words-state-outage = outage, down, major outage, full outage, complete outage, out, out of service, offline, unavailable, unreachable, inaccessible, broken, dead

## Words of `filler` may stand before the words of a status ("it's fixed", "now resolved"). Words of `weak` are a status only
## behind a time: elsewhere they are words like any other ("back", "investigation").
words-status-filler = it's, it is, is, now, all, everything, everything is, all is, we're, fully, finally
## Words of `perhaps`, and those of a service that works, end nothing as the title of an update, and are reported.
## Behind a word that ends the post, these take it back, so that nothing ends: words of `doubt` anywhere in the title ("resolved –
## except mail"), words of `not` where a part of it begins with them, words of `no` where they are all of a part.
words-status-perhaps = good, fine, okay, end, the end, fix, cancelled, canceled
words-status-doubt = except, apart from, but, still, hopefully, partly, partially, mostly, almost, nearly, probably, maybe, perhaps, for some, for most, for now, not yet, not all, not for, not fully, not completely, not entirely, not really, is not, are not, isn't, aren't, does not, doesn't, do not, don't, cannot, can't
words-status-not = not
words-status-no = no, nope, half, pending, in progress, to be confirmed, unconfirmed, false, in part, failed, reverted
words-status-weak = back, over, done, ended, finished, completed, complete, end, back up, up again, invalid, withdrawn, investigation, open, opened, confirmed, reported, dropped, abandoned, start, started, delayed, recovering, repairing, fixing

## A relapse: what the title of an update begins with when an incident that was over is back. `again` words stand before or
## after a bad state ("still down", "down again"), `not` words before the words of an end ("not fixed"). Words of `filler`
## and the names of services are passed over at the beginning of a title ("The site is down"), words of `also` on both sides
## of it ("Mail also down", "Web down too", "total outage").
words-relapse = relapse, recurrence, recurring, reopening, reopen, re-opening, problem is back, problem back, problems are back, problem again, problems again, issue is back, issue back, issues are back, issue again, issues again, outage is back, incident is back, error is back, errors are back, errors again, same problem, same issue, same error, same errors, happening again, happened again, happens again, crashed again, failing again, failed again, fails again, broke again, new outage, another outage, second outage, not responding, does not work, doesn't work, stopped working, unresolved, problem persists, the problem persists, issue persists, still happening
words-relapse-before = still, again, once again, once more, back
words-relapse-after = again, once again, once more
words-relapse-not = not, not yet, still not, not really, not fully, isn't, aren't, isn't yet, no longer, not any longer
words-relapse-filler = the, a, an, is, are, it, it's, its, we, we're, they, they're, this, that, there, now, currently, sadly, unfortunately, update, service, site, website, server, everything, all
words-relapse-also = also, too, as well, total, totally, completely, entire, entirely, fully, and

words-severity-none = none, no impact, notice, info
words-severity-minor = minor, low, small
words-severity-major = major, high, serious
words-severity-critical = critical, severe, total

# A section whose heading holds one of these words is drawn as a timeline.
words-timeline = timeline, timelines, time line, chronology, chronological
# A word in braces behind an item of a timeline: when the problem was noticed, when readers were told of it. The words of
# `resolved`, of a degraded state and of an outage are read there, too.
words-mark-detected = detected, noticed
words-mark-announced = announced, published

## Times in a timeline of a post-mortem, as authors type them

# Before a time: "about 17:20".
words-about = about, around, approx, circa, ca
# Between a day and a time, or before a time: "tomorrow at 17:20".
words-at = at
# Before a day: "the next day".
words-day-filler = the, on
# Other days, counted from the step before: "next day, 08:14".
words-day-next = next day, following day, day after
words-day-after-next = two days later
words-day-same = same day
words-day-before = day before, previous day
# Behind a number: "2 days later".
words-days-later = day later, days later, days after
# Parts of a day, and the words around them, each by itself: "late in the evening".
words-day-part = early, late, mid, morning, noon, afternoon, evening, night, overnight, in, during, end, the

## Pages
## $when, $from and $to are dates or times as above, $count and $days numbers, $names a list of services.

newer = There is an update.
reload = Reload
# The script writes a time on the reader's clock for #.
local-time = # your time
skip = Skip to content
preview = Preview build: these pages are not published yet.
nav-main = Main navigation
# The other languages of the site.
languages = Languages
# Above a text that is shown in the language of its author.
not-translated = Not yet translated
nav-years = Years
history = History
# A year, or some weeks, in words; $days is a number of days.
state-days = { $state } on { $days }
period-parts = { $period }: { $parts }.
last-weeks = The last { $count } weeks
service = Service
year = Year
history-of = History of { $year }
# What the history lists of later months.
ahead = Coming up
contact = Contact
edit = Edit this page
kept-by-hand = This page is updated by hand.
last-change = Last written update: { $when }.
follow = Get updates
now = Right now
planned-maintenance = Planned maintenance
no-maintenance = No maintenance planned.
notices = Announcements
services = Services
other-services = Other services
recent-incidents = Past incidents
carried-over = From an earlier month:
no-incident = No incidents this month.
no-incident-yet = No incidents yet.
no-incident-known = No incidents for this service.
all-history = View full history
incidents-and-maintenance = Incidents and maintenance
read-post-mortem = read the post-mortem
the-incident = the incident
announced-on = announced on { $when }
published-on = published on { $when }
see-now = See the current status
update = Update
first-report = First report
# The first entry of a maintenance.
announced = Announced
# $when is a time.
next-update = Next update by { $when }.
next-update-day = Next update by { $when }.
edited = edited { $when }
edited-day = edited { $when }
withdrawn = withdrawn { $when }
withdrawn-day = withdrawn { $when }
ongoing = Ongoing
since-ongoing = since { $when }, ongoing
update-due = An update was due at { $when }.
update-due-day = An update was due on { $when }.
earlier-updates = { $count ->
    [one] { $count } earlier update
   *[other] { $count } earlier updates
}
group-operational = { $count ->
    [one] operational
   *[other] all { $count } operational
}
not-here = Something wrong that is not here?
write-to-us = Write to us
silent-since = No update since { $when }.
new-plan = New date: { $when }.
new-end = New end: { $when }.
false-alarm = false alarm
was-false-alarm = False alarm on { $when }
since = since { $when }
resolved-on = Resolved on { $when }
# $after is a duration.
resolved-after = Resolved on { $when }, after { $after }
date-to-come = date to be announced
# The facts of a maintenance.
fact-start = Start
fact-end = End
fact-planned-end = Planned end
fact-duration = Duration
add-to-calendar = Add to calendar
plan-first = Planned
plan-moved = New date
plan-longer = New end
plan-actual = As it went
plan-cancelled = cancelled
period = { $from } – { $to }
period-from = from { $from }
with-zone = { $time }, { $zone }
running-since = In service since { $when }
retired = Retired
retired-on = Retired on { $when }
today = today
bars-legend = The last { $count } days; the last bar is today.
bars-label = { $service }, last { $count } days
bars-uptime = { $label }, uptime { $uptime }
bars-quiet = { $label }: no problems
bars-trouble = { $label }: { $days ->
    [one] { $days } day with an incident or maintenance
   *[other] { $days } days with an incident or maintenance
}
# $words is one or two of the messages after it.
bars-no-data = { $label }; { $words }
no-data = no data
no-data-before = no data before { $day }
no-data-after = no data after { $day }
so-far = { $length } so far
day-state = { $day }: { $state }
# $day is what day-state says.
day-lasted = { $day }, { $length }
days-state = { $from } to { $to }: { $state }
service-state = { $service }: { $state }
# A part of an incident's drawing; $state as inside a sentence.
span-part = { $state } from { $from } to { $to }
span-part-days = { $state } from { $from } to { $to }
span-part-open = { $state } since { $from }
span-part-open-days = { $state } since { $from }
mark-detected = detected
mark-announced = announced
mark-resolved = resolved
mark-updated = updated
figure-total = Total
figure-degraded = Degraded performance
figure-partial = Partial outage
figure-outage = Major outage
figure-detect = Time to detect
figure-announce = Time to announce
figure-resolve = Time to resolve
figure-incidents = Incidents
out-on-days = { $count ->
    [one] out on { $count } day
   *[other] out on { $count } days
}
figure-uptime = Uptime, { $count } days
figure-outages = Downtime
figure-longest = Longest outage
figure-mean-detect = Mean time to detect
figure-mean-announce = Mean time to announce
figure-mean-resolve = Mean time to resolve
figure-mean-resolve-year = Mean time to resolve, last 12 months
# $month is the first month that is counted: "March 2023".
figure-since = { $figure } since { $month }
# The rule by which uptime is counted.
uptime-rule = Uptime over { $count } days, rounded down. A major outage counts in full, a partial outage for three tenths; degraded performance and maintenance do not count.
days-told = Daily details
by-month = Month by month
earlier-months = Earlier months
incidents-count = { $count ->
    [one] { $count } incident
   *[other] { $count } incidents
}
feed-of = Feed of { $service }
calendar-of = Maintenance calendar of { $service }
promises = Action items
promises-text = Action items from post-mortems: { $kept } of { $count } done.
promises-kept = { $kept } of { $count } done
promises-open = To do
promises-done = Done
no-promise = No action items yet.
nav-post-mortems = Other post-mortems
post-mortem-before = Previous post-mortem:
post-mortem-after = Next post-mortem:
near-incidents = { $count ->
    [one] Other incidents of this service
   *[other] Other incidents of these services
}
search = Search the history
search-found = Results: #
search-none = No results.
year-record = { $year } in figures
label-post-mortem = Post-mortem
label-notice = Announcement
label-incident = Incident
label-maintenance = Maintenance
not-found = This page does not exist
not-found-text = Its address may have changed. The current status and the history are here:
moved = This page has moved:
feed = Atom feed

# What a proxy shows in place of a service that is down.
outage-silent = { $service } is not responding
outage-elsewhere = Something is wrong on our side. Updates are on the status page:
outage-more = Full details on the status page
# A header of the proxy makes it reload, nothing in the page does.
outage-again = If you opened { $service }, this page reloads by itself. Otherwise, reload it from time to time.

# What the page says first. $state is said-… for one service, plural-… for more.
statement-all = { $count ->
    [0] Everything works
    [one] { $names } is operational
   *[other] All services are operational
}
statement-first = { $count ->
    [one] { $names } is { $state }
   *[other] { $names } are { $state }
}
statement-also = { $names } { $count ->
    [one] is { $state }
   *[other] are { $state }
}
# $also is another statement-also; the second form counts services instead of naming them.
statement-join = { $statement }, { $also }
statement-join-counted = { $statement }; { $also }
statement-every = All services
others = { $count ->
    [one] { $count } other
   *[other] { $count } others
}
# The planned end of a maintenance: an hour, or a day with or without an hour.
statement-until = { $state } until { $when }
statement-until-day = { $state } until { $when }
statement-overrun = { $state }, longer than planned
statement-rest = { $count ->
    [one] The other one works
   *[other] The other { $count } work
}
# One of two sentences.
statement-sentence = { $sentence }.
statement-watching = Service is restored; we are monitoring it
statement-restored = { $count ->
    [one] { $names } has been working again since { $when }; we are monitoring it
   *[other] { $names } have been working again since { $when }; we are monitoring them
}
statement-unknown = The status of the services is unknown
statement-others-unknown = { $statement }; the status of the other services is unknown
statement-unknown-services = { $statement }; the status of { $names } is unknown
said-maintenance = under maintenance
said-degraded = slow or failing for some
said-partial = partly down
said-outage = down
plural-maintenance = under maintenance
plural-degraded = slow or failing for some
plural-partial = partly down
plural-outage = down

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
feed-withdrawn = Withdrawn on { $when }
feed-rest = Read the whole text on the page
feed-withdrawn-text = Withdrawn: { $text }
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
pm-lasted = { $duration } of { $state }
pm-previous = See also the post-mortem before this one: [{ $title }]({ $link }).
pm-symptoms = Symptoms
pm-symptoms-hint = What users saw, and what it looked like at first.
pm-timeline = Timeline
pm-well = What went well
pm-well-hint = What helped and is worth keeping.
pm-less-well = What could have gone better
pm-less-well-hint = What cost time or was missing.
pm-conclusion = Conclusion
pm-promises = Action items:
pm-promise = something specific that can be ticked off
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = users are first affected
pm-detected = we notice the problem
pm-first-report = incident announced
pm-update = incident updated
pm-update-status = incident updated ({ $status })
pm-resolved = everything works again

## Commands

resolve-text = Everything works again.
retract-text = It was a false alarm: nothing was affected.

## The page on how to follow the site

subscribe = Get updates
subscribe-intro = Know when something changes, without checking this page.
subscribe-feeds = With a feed
subscribe-feeds-text = A feed is an address that a program checks for you. Every report arrives there in full, and again with every update. Most mail programs can read feeds, and there are free feed readers: copy one of these addresses into yours.
subscribe-all = Everything
subscribe-incidents = Incidents only
subscribe-maintenance = Maintenance, ahead of time
subscribe-post-mortems = Post-mortems: what we learned
subscribe-mail = By mail
subscribe-mail-list-text = Send the mail that this link opens, and confirm the answer. Each mail from the list says how to unsubscribe.
# $list is the address of a mailing list.
subscribe-mail-list = Subscribe to { $list }
subscribe-mail-form-text = Enter your address, and confirm the mail that you get. Each mail says how to unsubscribe.
subscribe-mail-address = Your mail address
subscribe-mail-send = Subscribe
subscribe-mail-feed-text = This service sends a feed of this page to your mailbox:
subscribe-slack = In Slack
subscribe-slack-text = Type this line in the channel where every report should appear. Slack’s RSS app must be installed.
subscribe-services = Or a single service:
subscribe-calendar-of = maintenance calendar
subscribe-calendar = In your calendar
subscribe-calendar-text = Planned maintenance can appear in your own calendar. It moves when the date moves, and disappears when it is cancelled.
subscribe-calendar-add = Subscribe to the maintenance calendar
subscribe-embed = On your own site
subscribe-embed-text = This line shows a banner at the top of a page while something is wrong, and nothing otherwise.
subscribe-badge-text = This line shows the current status as a small image:
subscribe-programs = For programs
subscribe-programs-text = The content of this page is also available as JSON.
subscribe-api = the Statuspage public API
subscribe-schema = its schema
badge-alt = Current status
badge-words = { $label }: { $state }
# $site is the site's title.
badge-of = Current status of { $site }

## Announcements on other channels, by `vigie announce`

# The first line: "Major outage: The server is down".
announce-head = { $state }: { $title }
announce-reopened = Reopened
announce-corrected = Corrected
announce-withdrawn = Withdrawn
announce-moved = New date
announce-reminder = Reminder
announce-notice = Announcement
announce-post-mortem = Post-mortem
# $when is a day and a time.
announce-next-on = Next update by { $when }.
