//! A maintenance: its first plan, its current one, and what became of it.

use super::Context;
use super::entries::near_word;
use crate::calendar::whole_day;
use crate::diagnostic::{Report, post as mistakes};
use crate::model::written::{self, MaintenanceKeys};
use crate::model::{Entry, Maintenance, Moment, Plan, Stage, State};
use crate::parse::zoned::Anchor;
use chrono::Duration;
use chrono_tz::Tz;

pub(super) fn resolve(
    context: &Context<'_>,
    keys: &MaintenanceKeys,
    written: &written::Post,
    announced: Moment,
    report: &mut Report,
) -> (Maintenance, Vec<Entry>) {
    let entries = context.entries(written, announced, report);
    let mut at = |time: &Option<crate::source::Spanned<written::Written>>, anchor| {
        time.as_ref().and_then(|time| context.time(time, anchor, report))
    };
    let start = at(&keys.start, Anchor::FirstAtOrAfter(announced.from));
    let after = start.map_or(announced.from, |start| start.from);
    let mut end = at(&keys.end, Anchor::FirstAfter(after));
    let completed = at(&keys.completed, Anchor::FirstAfter(after));
    if let (Some(duration), Some(end_key)) = (&keys.duration, &keys.end) {
        report.add(mistakes::end_and_duration(duration.span, end_key.span));
    }
    if let (None, Some(duration), Some(start)) = (end, &keys.duration, start) {
        end = Some(after_that(start, Duration::minutes(duration.value), context.config.timezone));
    }
    let planned = Plan { start, end: backwards(keys, start, end, "end", report) };
    let completed = backwards(keys, start, completed, "completed", report);
    if let (Some(end), Some(key)) = (completed, &keys.completed) {
        context.warn_of_future(end, key.span, report);
    }
    let mut maintenance = Maintenance {
        services: context.services.states(&keys.services, State::Maintenance, start.unwrap_or(announced), report),
        planned,
        current: planned,
        began: None,
        completed,
        earlier: Vec::new(),
        stage: keys.status.as_ref().map(|stage| stage.value),
    };
    for entry in &entries {
        near_word(written.kind, entry, report);
        follow(&mut maintenance, entry, context.config.timezone, report);
    }
    if maintenance.stage == Some(Stage::Completed) && maintenance.completed.is_none() {
        let last = entries.iter().map(|entry| entry.happened).max_by_key(|at| at.from).unwrap_or(announced);
        let end = maintenance.current.end.unwrap_or(last);
        // What is completed does not end later.
        maintenance.completed = Some(if end.from > context.now { Moment::instant(context.now) } else { end });
    }
    (maintenance, entries)
}

/// The end, unless it comes before the start.
fn backwards(
    keys: &MaintenanceKeys,
    start: Option<Moment>,
    end: Option<Moment>,
    key: &'static str,
    report: &mut Report,
) -> Option<Moment> {
    let end_key = if key == "end" { &keys.end } else { &keys.completed };
    match (start, end, &keys.start, end_key) {
        (Some(start), Some(end), Some(start_key), Some(end_key)) if end.to < start.from => {
            report.add(mistakes::ends_before_it_starts(end_key.span, "start", key, start_key.span));
            None
        }
        _ => end,
    }
}

/// How long a plan is, in days of 24 hours where only days are known.
fn length(start: Moment, end: Moment) -> Duration {
    match (start.day, end.day) {
        (Some(first), Some(last)) => (last - first) + Duration::days(1),
        _ => end.to - start.from,
    }
}

/// The end of what begins then and takes so long: a day as well, where only the day of the start is known.
fn after_that(start: Moment, length: Duration, zone: Tz) -> Moment {
    let Some(day) = start.day else { return Moment::instant(start.from + length) };
    // Two hours of a day are that day, and a length of 48 hours is two days.
    let further = (length - Duration::minutes(1)).num_days().max(0);
    whole_day(day.checked_add_signed(Duration::days(further)).unwrap_or(day), zone)
}

/// What an update changes of the plan, and what it says of its course.
fn follow(maintenance: &mut Maintenance, entry: &Entry, zone: Tz, report: &mut Report) {
    let before = maintenance.current;
    let plan = &mut maintenance.current;
    if let Some(start) = entry.start {
        // A plan that is moved keeps its length, unless the update says otherwise.
        let length = plan.start.zip(plan.end).map(|(start, end)| length(start, end));
        plan.end = length.map(|length| after_that(start, length, zone));
        plan.start = Some(start);
    }
    if entry.end.is_some() {
        plan.end = entry.end;
    }
    if let (Some(start), Some(end), Some(place)) = (plan.start, plan.end, entry.place)
        && *plan != before
        && end.to < start.from
    {
        report.add(mistakes::new_end_before_start(place));
        *plan = before;
    }
    let Some(stage) = entry.stage() else { return };
    maintenance.stage = Some(stage);
    // The key of the front matter tells of an end that is still to come, seen from an update before it.
    let goes_on = maintenance.completed.is_some_and(|end| end.from <= entry.happened.from);
    match stage {
        Stage::Completed => maintenance.completed = maintenance.completed.or(Some(entry.happened)),
        Stage::InProgress => {
            let done = maintenance.completed.filter(|_| goes_on);
            maintenance.earlier.extend(done.and_then(|end| Some((maintenance.began.take()?, end))));
            maintenance.began = maintenance.began.or(Some(entry.happened));
        }
        Stage::Scheduled | Stage::Postponed => {
            if entry.start.is_none() && stage == Stage::Postponed {
                *plan = Plan::default();
            }
            let until = maintenance.completed.unwrap_or(entry.happened);
            maintenance.earlier.extend(maintenance.began.take().map(|began| (began, until)));
        }
        Stage::Extended | Stage::Cancelled => {}
    }
    if goes_on && !matches!(stage, Stage::Completed | Stage::Cancelled) {
        maintenance.completed = None;
    }
}
