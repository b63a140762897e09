//! A maintenance: its first plan, its current plan, and its services.

use super::ResolveContext;
use super::entries::{comes_after, near_word, says_in_progress};
use super::titles;
use crate::calendar::whole_day;
use crate::diagnostic::{Report, post as mistakes, update};
use crate::model::written::{self, MaintenanceKeys};
use crate::model::{Entry, Kind, Maintenance, Moment, Plan, Stage, State, Word};
use crate::parse::zoned::Anchor;
use crate::vocabulary::Vocabulary;
use chrono::Duration;
use chrono_tz::Tz;

pub(super) fn resolve(
    context: &ResolveContext<'_>,
    keys: &MaintenanceKeys,
    written: &written::WrittenPost,
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
        if let (Some(day), true) = (start.day, duration.value % Duration::days(1).num_minutes() != 0) {
            report.add(mistakes::start_without_time(duration.span, day));
        }
        end = Some(after_that(start, Duration::minutes(duration.value), context.config.timezone));
    }
    if let Some(start) = start {
        context.far_end((keys.end.as_ref(), "end"), end, (start, &[]), report);
    }
    let planned = Plan { start, end: backwards(keys, start, end, "end", report) };
    let completed = backwards(keys, start, completed, "completed", report);
    let known = planned.end.or(start).unwrap_or(announced);
    context.far_end((keys.completed.as_ref(), "completed"), completed, (known, &entries), report);
    let stage = keys.status.as_ref().map(|stage| stage.value);
    let first = if stage == Some(Stage::Postponed) { Plan::default() } else { planned };
    let (services, later) =
        context.services.states(&keys.services, State::Maintenance, start.unwrap_or(announced), report);
    let maintenance = Maintenance {
        services,
        later,
        planned,
        plans: plans((first, planned), &entries, context.config.timezone, report),
        completed,
        stage,
    };
    for entry in &entries {
        near_word(
            (written.kind, context.config.vocabulary(written.head.lang.as_deref())),
            entry,
            context.config.timezone,
            report,
        );
    }
    what_is_unmade(&maintenance, &entries, context.config.timezone, report);
    let is_said = |word: Word| {
        let by_key = stage.map(Word::Stage) == Some(word) || maintenance.completed.is_some();
        by_key || entries.iter().any(|entry| entry.word == Some(word))
    };
    let vocabulary = (written.kind, context.config.vocabulary(written.head.lang.as_deref()));
    titles::word_of_the_whole(vocabulary, &written.head.title, is_said, report);
    what_is_unclear(&maintenance, &entries, context.config.timezone, report);
    after_the_end(context, &entries, (completed, context.config.vocabulary(written.head.lang.as_deref())), report);
    if let (Some(status), Some(latest)) = (&keys.status, entries.iter().rev().find_map(Entry::stage))
        && matches!(status.value, Stage::Completed | Stage::Cancelled)
        && !matches!(latest, Stage::InProgress | Stage::Extended)
        && latest != status.value
    {
        report.add(mistakes::closed_but_not_said(
            status.span,
            written.kind,
            "status",
            status.value.name(),
            latest.name(),
        ));
    }
    if let (Some(status), Some(latest)) = (&keys.status, entries.iter().rev().find_map(Entry::stage))
        && matches!(status.value, Stage::Postponed | Stage::Cancelled)
        && matches!(latest, Stage::InProgress | Stage::Extended)
    {
        report.add(mistakes::status_and_update_differ(status.span, status.value.name(), latest.name()));
    }
    if let (Some(status), Some(latest)) = (&keys.status, entries.iter().rev().find_map(Entry::stage))
        && status.value == Stage::InProgress
        && matches!(latest, Stage::Completed | Stage::Cancelled | Stage::Postponed)
    {
        report.add(mistakes::goes_on_but_not_said(status.span, latest.name()));
    }
    (maintenance, entries)
}

/// Reports what updates say of services when the maintenance is over: it would count nowhere.
fn after_the_end(
    context: &ResolveContext<'_>,
    entries: &[Entry],
    (completed, words): (Option<Moment>, Vocabulary),
    report: &mut Report,
) {
    let mut over = false;
    for entry in entries {
        over = match entry.stage() {
            Some(Stage::Completed | Stage::Cancelled) => true,
            Some(Stage::InProgress | Stage::Extended | Stage::Postponed) => false,
            Some(Stage::Scheduled) | None => over && entry.start.is_none(),
        };
        let after_key = completed.is_some_and(|end| comes_after(entry.happened, end)) && entry.stage().is_none();
        if !over && !after_key {
            continue;
        }
        if let (Some((_, state)), Some(place)) = (entry.states.iter().find(|it| it.1 > State::Operational), entry.place)
        {
            report.add(update::state_after_the_end(place, state.name()));
        } else if let (None, Some(title), Some(place)) = (entry.word, &entry.title, entry.title_place)
            && (context.relapses(entry, words) || says_in_progress(title, words))
        {
            report.add(update::changes_nothing_after_the_end(place, Kind::Maintenance, title));
        }
    }
}

/// Reports updates that cancel or put off what took place, an end for a maintenance without a start (`facts` leaves both
/// out), and a completion before the planned start.
fn what_is_unmade(maintenance: &Maintenance, entries: &[Entry], zone: Tz, report: &mut Report) {
    let local = |at: Moment| at.from.with_timezone(&zone).naive_local();
    let mut by_key = maintenance.completed;
    let (mut plan, mut runs, mut has_taken_place) = (maintenance.first_plan(), false, false);
    for (entry, next) in entries.iter().zip(&maintenance.plans) {
        // The front matter said so before this entry.
        if by_key.take_if(|end| comes_after(entry.happened, *end)).is_some() {
            (has_taken_place, runs) = (true, false);
        }
        let begun = |plan: Plan| plan.start.is_some_and(|start| start.from <= entry.happened.from);
        match (entry.stage(), entry.place) {
            (Some(stage @ (Stage::Cancelled | Stage::Postponed)), place) => {
                if !has_taken_place {
                    runs = false;
                } else if let (None, Some(place)) = (entry.start, place) {
                    report.add(update::unmakes_what_took_place(place, stage));
                    continue;
                }
                has_taken_place &= entry.start.is_none();
            }
            (Some(Stage::Completed), place) => {
                let planned = plan.start.filter(|_| !runs && !has_taken_place && !begun(plan));
                if let (Some(start), Some(place)) = (planned.filter(|it| it.day.is_none()), place) {
                    report.add(update::completed_before_its_start(place, local(start)));
                }
                (has_taken_place, runs) = (has_taken_place || runs || begun(plan), false);
            }
            (Some(Stage::InProgress | Stage::Extended), _) => (has_taken_place, runs) = (false, true),
            (Some(Stage::Scheduled) | None, _) => {}
        }
        if let (Some(_), None, false, Some(place)) = (entry.end, next.start, runs, entry.place) {
            report.add(update::end_without_a_start(place));
        }
        plan = *next;
    }
}

/// A run that its author says has begun this long after its planned start may have begun as planned.
const LATE: Duration = Duration::minutes(30);

/// Reports updates whose word and plan do not fit together, and words that change less, or more, than they seem to.
fn what_is_unclear(maintenance: &Maintenance, entries: &[Entry], zone: Tz, report: &mut Report) {
    let local = |at: Moment| at.from.with_timezone(&zone).format("%Y-%m-%d %H:%M").to_string();
    let (mut plan, mut runs, mut over) = (maintenance.first_plan(), false, false);
    for (entry, next) in entries.iter().zip(&maintenance.plans) {
        let begun = plan.start.filter(|start| !over && start.from <= entry.happened.from && start.day.is_none());
        let in_progress = runs || begun.is_some();
        let told = |message: &str, help: &str| Some((message.to_owned(), help.to_owned()));
        let found = match entry.stage() {
            Some(Stage::Extended) if entry.end.is_none() => plan.end.and_then(|end| {
                told(
                    &format!("no new end is given, so it stays {}", local(end)),
                    "write it, as in `extended {end=HH:MM}`",
                )
            }),
            Some(Stage::Completed) if entry.start.is_some() || entry.end.is_some() => told(
                "a maintenance that is completed has no new plan",
                "if it ended at that time, write `completed {at=HH:MM}`",
            ),
            Some(Stage::Cancelled) if entry.start.is_some() || entry.end.is_some() => told(
                "a maintenance that is cancelled has no new plan",
                "for another date, write `postponed {start=\"YYYY-MM-DD HH:MM\"}`",
            ),
            Some(Stage::InProgress) if entry.start.is_some() => told(
                "`start=` is a new plan, and this maintenance has begun",
                "if it began at that time, write `started {at=HH:MM}`",
            ),
            Some(Stage::InProgress) if !runs && entry.happened == entry.time => {
                let late = begun.filter(|start| entry.happened.from - start.from > LATE);
                late.and_then(|start| {
                    let at = local(start).split_off("YYYY-MM-DD ".len());
                    told(
                        &format!("this says that the maintenance began at {}, not as planned", local(entry.happened)),
                        &format!(
                            "if it began as planned, write `{{at={at}}}` behind the word; if it did not, `{{at={}}}`",
                            local(entry.happened).split_off("YYYY-MM-DD ".len())
                        ),
                    )
                })
            }
            Some(Stage::Postponed) if entry.start.is_none() && in_progress => told(
                "this ends the maintenance that is in progress, and leaves its date open",
                "if it takes longer, write `extended {end=HH:MM}`; if it was stopped, write its new date, or `cancelled`",
            ),
            Some(Stage::Scheduled) if over && entry.start.is_none() => told(
                "the maintenance is over, and this does not bring it back",
                "write its new date, as in `scheduled {start=\"YYYY-MM-DD HH:MM\"}`, or `started`",
            ),
            None if over && entry.end.is_some() && entry.start.is_none() => told(
                "the maintenance is over, so a new end changes nothing",
                "if it goes on, write `extended {end=HH:MM}`",
            ),
            _ => None,
        };
        let to_a_day = entry.start.filter(|start| start.is_day() && plan.start.is_some_and(|before| !before.is_day()));
        let found = found.or_else(|| {
            let day = to_a_day.filter(|_| entry.end.is_none())?.day?;
            told(&format!("without a time, the maintenance takes all of {day}"), "write its time, too")
        });
        if let (Some((message, help)), Some(place)) = (found, entry.place) {
            report.add(update::unclear_plan(place, &message, &help));
        }
        match entry.stage() {
            Some(Stage::Completed | Stage::Cancelled) => (over, runs) = (true, false),
            Some(Stage::InProgress | Stage::Extended) => (over, runs) = (false, true),
            Some(Stage::Postponed) => (over, runs) = (false, false),
            Some(Stage::Scheduled) | None if entry.start.is_some() => (over, runs) = (false, false),
            Some(Stage::Scheduled) | None => {}
        }
        plan = *next;
    }
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

/// How long a plan is: hours, or days where only days are known.
#[derive(Clone, Copy)]
enum PlanLength {
    Clock(Duration),
    Days(Duration),
}

impl PlanLength {
    fn of(plan: Plan) -> Option<Self> {
        let (start, end) = plan.start.zip(plan.end)?;
        Some(match (start.day, end.day) {
            (Some(first), Some(last)) => Self::Days(last - first + Duration::days(1)),
            _ => Self::Clock(end.to - start.from),
        })
    }

    /// The end of a plan with this length that begins at `start`. If only the day of the start is known, the end is a
    /// day too.
    fn end(self, start: Moment, zone: Tz) -> Moment {
        let (Self::Clock(length) | Self::Days(length)) = self;
        let Some(day) = start.day else { return Moment::instant(start.from + length) };
        // With a start known only by its day, two hours are that same day, and 48 hours are two days.
        let further = (length - Duration::minutes(1)).num_days().max(0);
        whole_day(day.checked_add_signed(Duration::days(further)).unwrap_or(day), zone)
    }
}

/// The end of a plan that begins at `start` and lasts `length`.
fn after_that(start: Moment, length: Duration, zone: Tz) -> Moment {
    PlanLength::Clock(length).end(start, zone)
}

/// The plan after each entry. A plan that is moved keeps its last stated length.
fn plans((first, planned): (Plan, Plan), entries: &[Entry], zone: Tz, report: &mut Report) -> Vec<Plan> {
    let (mut plan, mut length) = (first, PlanLength::of(planned));
    let mut plans = Vec::with_capacity(entries.len());
    for entry in entries {
        let before = plan;
        if let Some(start) = entry.start {
            plan.end = length.map(|length| length.end(start, zone));
            plan.start = Some(start);
            if let (Some(Stage::Postponed), Some(planned), Some(place)) = (entry.stage(), before.start, entry.place)
                && start.to < planned.from
            {
                let local = |at: Moment| at.from.with_timezone(&zone).naive_local();
                report.add(update::postponed_backwards(place, local(start), local(planned)));
            }
        } else if entry.stage() == Some(Stage::Postponed) {
            plan = Plan::default();
        }
        plan.end = entry.end.or(plan.end);
        if let (Some(start), Some(end), Some(place)) = (plan.start, plan.end, entry.place)
            && plan != before
            && end.to < start.from
        {
            report.add(mistakes::new_end_before_start(place, start.from.with_timezone(&zone).date_naive()));
            plan = before;
        } else if entry.end.is_some() {
            length = PlanLength::of(plan).or(length);
        }
        plans.push(plan);
    }
    plans
}
