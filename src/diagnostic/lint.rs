//! Warnings for the operator. Each can be switched off in `[check]`.

use super::{Diagnostic, codes};
use crate::model::State;
use crate::source::Span;

/// An open incident without an update for too long.
#[must_use]
pub fn stale(title: Span, since: &str, minutes: i64) -> Diagnostic {
    let message =
        format!("this incident is open and has had no update for {}, since {since}", crate::duration::words(minutes));
    Diagnostic::new(codes::STALE, title, message)
        .help("add one with `vigie update`, or close the incident with `vigie resolve`; the page shows how old the latest update is")
}

/// An open incident without status, severity or services, which leaves the home page by itself.
#[must_use]
pub fn passing(title: Span, until: &str) -> Diagnostic {
    let message = format!("this incident has no status, severity or services, so it counts as over from {until}");
    Diagnostic::new(codes::PASSING, title, message)
        .help("add a line such as `services: {web: degraded}` or `severity: minor`, or close it with `vigie resolve`")
}

/// The announced time of the next update has passed.
#[must_use]
pub fn next_update_passed(place: Span, next: &str) -> Diagnostic {
    let message = format!("the next update was announced for {next}, and none has come");
    Diagnostic::new(codes::NEXT_UPDATE_PASSED, place, message)
        .help("add one with `vigie update`, and announce the next with `--next-update`")
}

/// A maintenance in overrun.
#[must_use]
pub fn overrun(place: Span, end: &str) -> Diagnostic {
    Diagnostic::new(codes::OVERRUN, place, format!("this maintenance was planned until {end} and is not completed"))
        .help("use `vigie update --complete` if it is done, `vigie update --extend 1h` if it takes longer")
}

/// A maintenance without an end that lasts.
#[must_use]
pub fn without_an_end(place: Span, until: &str) -> Diagnostic {
    let message = format!("this maintenance has no planned end and is not completed; it counts as over from {until}");
    Diagnostic::new(codes::OVERRUN, place, message)
        .help("use `vigie update --complete` if it is done; otherwise add a line such as `duration: 4h`")
}

/// A maintenance without services, on a site that has several.
#[must_use]
pub fn no_services(title: Span) -> Diagnostic {
    let message = "this maintenance names no service, so every service stays operational while it lasts";
    Diagnostic::new(codes::NO_SERVICES, title, message)
        .help("add a line such as `services: [web]`, or `services: []` if none is affected")
}

/// `status: completed` without a time, before the planned end.
#[must_use]
pub fn end_not_said(place: Span) -> Diagnostic {
    let message = "nobody says when the maintenance ended, and its planned end has not come";
    Diagnostic::new(codes::TIME_NOT_SAID, place, message)
        .label("ended when?")
        .help("write `completed: YYYY-MM-DD HH:MM` in place of this line")
}

/// `status: in-progress` before the planned start.
#[must_use]
pub fn start_not_said(place: Span, planned: &str) -> Diagnostic {
    let message = format!("nobody says when the maintenance began; the page gives the planned start, {planned}");
    Diagnostic::new(codes::TIME_NOT_SAID, place, message)
        .label("began when?")
        .help("add an update such as `## YYYY-MM-DD HH:MM · started`, and remove this line")
}

/// `status: postponed` beside a start that has not come.
#[must_use]
pub fn put_off_to_when(place: Span, start: &str) -> Diagnostic {
    let message = format!("`status` puts the maintenance off, so its start, {start}, does not count");
    Diagnostic::new(codes::TIME_NOT_SAID, place, message).label("does it take place then?").help(
        "if that is the new date, remove this line; if it is the old one, remove `start` until the new one is known",
    )
}

/// An item of a timeline that comes before the one above it.
#[must_use]
pub fn timeline_order(item: Span, above: Span) -> Diagnostic {
    Diagnostic::new(codes::TIMELINE_ORDER, item, "this item is earlier than the one above it")
        .label("out of order")
        .also(above, "this one is later")
        .help("put the items in order, or write the day of the later one: `2021-05-19 08:14:`")
}

/// A key of cState or Statusfy. `ours` is what to write instead, empty when there is nothing.
#[must_use]
pub fn foreign_key(line: Span, key: &str, tool: &str, ours: &str, beside: bool) -> Diagnostic {
    let message = if beside {
        format!("`{key}` is a {tool} key; `{ours}` is used instead")
    } else {
        format!("`{key}` is a {tool} key and has no effect")
    };
    let help = match ours {
        _ if beside => format!("remove `{key}`"),
        "" => "remove it: Vigie has no such key".to_owned(),
        ours if ours.starts_with("a ") => format!("write {ours} instead"),
        ours => format!("write `{ours}` instead"),
    };
    Diagnostic::new(codes::FOREIGN_KEY, line, message).help(help)
}

/// An improvement dated in the future.
#[must_use]
pub fn waits(span: Span, at: &str) -> Diagnostic {
    Diagnostic::new(
        codes::STILL_TO_COME,
        span,
        format!("this time is in the future ({at}): it does not count until then"),
    )
    .help("check the day, the time and the timezone in vigie.toml")
}

/// A correction dated in the future.
#[must_use]
pub fn corrected_ahead(span: Span, at: &str) -> Diagnostic {
    let message = format!("the time of this correction is in the future ({at}): readers see it all the same");
    Diagnostic::new(codes::FUTURE, span, message).help("check the day, the time and the timezone in vigie.toml")
}

/// A bad state that an update of a maintenance gives while that is not in progress.
#[must_use]
pub fn not_in_progress(span: Span, service: &str, state: State, begins: bool) -> Diagnostic {
    let shown = if begins { "only from its start on" } else { "nowhere" };
    let message = format!("the maintenance is not in progress then, so `{}` is shown {shown}", state.name());
    Diagnostic::new(codes::NOT_IN_PROGRESS, span, message)
        .help(format!("if `{service}` is affected now, publish an incident: `vigie new-incident`; if the maintenance has begun, write `started`"))
}

/// An incident that was never closed, on services that are retired.
#[must_use]
pub fn left_open_on_a_retired_service(span: Span, day: &str) -> Diagnostic {
    Diagnostic::new(
        codes::OPEN_ON_A_RETIRED_SERVICE,
        span,
        format!("this incident was never closed; its services are retired, so it ended on {day}"),
    )
    .help("add an update with the status resolved, or a line `resolved: …`")
}

/// An incident on a service that was retired before.
#[must_use]
pub fn after_retirement(span: Span, service: &str, until: &str) -> Diagnostic {
    let message = format!(
        "`{service}` was retired on {until}, before this incident started, so the incident does not count for it"
    );
    Diagnostic::new(codes::AFTER_RETIREMENT, span, message)
        .help("name the service that was affected, or move `until` in vigie.toml")
}

/// A resolved incident that ends when it starts.
#[must_use]
pub fn counts_nothing(span: Span) -> Diagnostic {
    Diagnostic::new(codes::NO_LENGTH, span, "this incident has no duration, so it does not count in the uptime")
        .help("write `started` (when it began) and `resolved` (when it ended), both with day and time")
}
