//! The words of an announcement. None is invented: all come from the post and from the words of the pages.

use super::events::PostEvent;
use super::standing::Standing;
use crate::facts::{KindFacts, Phase, Progress};
use crate::locale::{Arg, Locale};
use crate::model::{EventKind, Moment, Plan, Stage, Status, Word};
use crate::vocabulary;
use chrono::{DateTime, Utc};

/// The words of one event.
pub(super) struct EventWords {
    pub(super) state: String,
    pub(super) head: String,
    pub(super) text: String,
    pub(super) body: String,
    pub(super) next: Option<String>,
    pub(super) next_at: Option<DateTime<Utc>>,
}

/// The words of an event in a language.
pub(super) fn words(event: &PostEvent<'_>, locale: &Locale) -> EventWords {
    let post = event.post;
    let entry = event.number.and_then(|number| post.post.entries.get(number));
    let withdrawn = entry.is_some_and(|entry| entry.withdrawn.is_some());
    let state = state(event, locale, withdrawn);
    let title = entry.and_then(|entry| match &entry.withdrawn {
        Some(withdrawn) => withdrawn.title.clone(),
        None => entry.title.clone(),
    });
    let joined = |text: String, separator: &str| {
        let parts = title.iter().cloned().chain(Some(text).filter(|text| !text.is_empty()));
        parts.collect::<Vec<_>>().join(separator)
    };
    let (text, body) = match event.number {
        Some(number) => (joined(post.sentence(number), "\n"), joined(post.words(number), "\n\n")),
        None => (String::new(), String::new()),
    };
    let (next, next_at) = next(event, locale);
    let values = [("state", Arg::Text(&state)), ("title", Arg::Text(&post.post.title))];
    EventWords { head: locale.text_with("announce-head", &values), state, text, body, next, next_at }
}

/// Whether it says that an end was taken back, so that the incident is open again: "withdrawn" would not say so.
fn is_end_taken_back(event: &PostEvent<'_>) -> bool {
    let entry = event.number.and_then(|number| event.post.post.entries.get(number));
    let taken_back = entry.and_then(|entry| entry.withdrawn.as_ref()).and_then(|withdrawn| withdrawn.word);
    taken_back.is_some_and(vocabulary::closes) && matches!(event.standing, Some(Standing::Open { .. }))
}

/// The word for the state of the post after the event.
fn state(event: &PostEvent<'_>, locale: &Locale, withdrawn: bool) -> String {
    let entry = event.number.and_then(|number| event.post.post.entries.get(number));
    let is_open = matches!(event.progress, Progress::Incident(status) if !status.closes());
    // A word for the end does not hold beside a bad state.
    let holds = |word: &Word| !(is_open && matches!(word, Word::Status(status) if status.closes()));
    let word = entry.and_then(|entry| entry.word).filter(holds).map(|word| locale.word(word));
    match event.kind {
        EventKind::New => match (event.state, event.progress) {
            (Some(state), _) => locale.state(state),
            (None, Progress::Incident(status)) => locale.status(status),
            (None, _) => locale.text("update"),
        },
        EventKind::Update => match (event.changes, event.state, event.progress) {
            (Some(_), Some(state), _) => locale.state(state),
            (Some(_), None, Progress::Incident(status)) => locale.status(status),
            _ => word.unwrap_or_else(|| locale.text("update")),
        },
        EventKind::Resolved => locale.status(Status::Resolved),
        EventKind::Reopened => locale.text("announce-reopened"),
        EventKind::Retracted => locale.status(Status::Retracted),
        EventKind::Corrected if withdrawn && is_end_taken_back(event) => locale.text("announce-reopened"),
        EventKind::Corrected if withdrawn => locale.text("announce-withdrawn"),
        EventKind::Corrected => locale.text("announce-corrected"),
        EventKind::Scheduled => locale.stage(Stage::Scheduled),
        EventKind::Moved => word.unwrap_or_else(|| locale.text("announce-moved")),
        EventKind::Extended => locale.stage(Stage::Extended),
        EventKind::Cancelled => locale.stage(Stage::Cancelled),
        EventKind::Started => locale.stage(Stage::InProgress),
        EventKind::Overrun => locale.phase(Phase::Overrun),
        EventKind::Completed => locale.stage(Stage::Completed),
        EventKind::Reminder => locale.text("announce-reminder"),
        EventKind::Notice => locale.text("announce-notice"),
        EventKind::PostMortem => locale.text("announce-post-mortem"),
    }
}

/// The plan of a maintenance that is to come, or when to expect the next update; of the latest entry alone.
fn next(event: &PostEvent<'_>, locale: &Locale) -> (Option<String>, Option<DateTime<Utc>>) {
    let facts = event.post.facts;
    let is_latest = event.number.is_none_or(|number| facts.latest_entry(event.post.post) == number);
    if let KindFacts::Maintenance(maintenance) = &facts.kind_facts
        && matches!(
            event.kind,
            EventKind::Scheduled | EventKind::Moved | EventKind::Extended | EventKind::Reminder | EventKind::Started
        )
        && is_latest
        && maintenance.phase.is_ahead()
    {
        return (plan(event, locale, maintenance.current), None);
    }
    let gives =
        |entry: Option<usize>| event.number.is_some() && entry.unwrap_or_default() == event.number.unwrap_or_default();
    let next = facts.next_update.filter(|next| !next.missed && (is_latest || gives(next.entry)));
    let Some(next) = next else { return (None, None) };
    let zone = event.post.on.config().timezone;
    let day = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
    let key = match next.at.day {
        Some(_) => "next-update-day",
        None if day(next.at.from) == day(event.at) => "next-update",
        None => "announce-next-on",
    };
    let when = time(event, locale, next.at);
    (Some(locale.text_with(key, &[("when", Arg::Text(&when))])), Some(next.at.from))
}

fn plan(event: &PostEvent<'_>, locale: &Locale, plan: Plan) -> Option<String> {
    let when = |at: Moment| time(event, locale, at);
    Some(match (plan.start, plan.end) {
        (Some(start), Some(end)) if start == end => {
            locale.text_with("feed-planned-on", &[("when", Arg::Text(&when(start)))])
        }
        (Some(start), Some(end)) => {
            locale.text_with("feed-planned", &[("start", Arg::Text(&when(start))), ("end", Arg::Text(&when(end)))])
        }
        (Some(start), None) => locale.text_with("feed-planned-from", &[("start", Arg::Text(&when(start)))]),
        (None, _) => return None,
    })
}

/// A moment in words, with its timezone; on the day of the event the clock alone.
fn time(event: &PostEvent<'_>, locale: &Locale, at: Moment) -> String {
    if let Some(day) = at.day {
        return locale.date(day);
    }
    let zone = event.post.on.config().timezone;
    let local = at.from.with_timezone(&zone).naive_local();
    let same_day = event.at.with_timezone(&zone).date_naive() == local.date();
    let time = if same_day { locale.clock(local.time()) } else { locale.date_time(local) };
    let zone = locale.zone(zone);
    locale.text_with("feed-time", &[("time", Arg::Text(&time)), ("zone", Arg::Text(&zone))])
}
