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
date-weekday = { $weekday } { $day } { $month } { $year }
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

words-status-investigating = investigating, under investigation, investigation, looking into it, looking into this, analysing, analyzing, confirmed, acknowledged, ongoing, open, opened, reopened, reported
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

words-severity-none = none, no impact, notice, info
words-severity-minor = minor, low, small
words-severity-major = major, high, serious
words-severity-critical = critical, severe, total
