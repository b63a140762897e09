//! What an operator wants to be reminded of; each can be switched off in `[check]`.

use super::{Diagnostic, codes};
use crate::source::Span;

/// An open incident without news for too long.
#[must_use]
pub fn stale(title: Span, since: &str, minutes: i64) -> Diagnostic {
    let message =
        format!("this incident is open and has had no news for {}, since {since}", crate::duration::words(minutes));
    Diagnostic::new(codes::STALE, title, message)
        .help("tell where it stands with `vigie update`, or close it with `vigie resolve`; readers see the silence too")
}

/// An open incident that says nothing by which it would stay open.
#[must_use]
pub fn passing(title: Span, until: &str) -> Diagnostic {
    let message = format!("this incident has no status, severity or services: from {until} on it counts as history");
    Diagnostic::new(codes::PASSING, title, message)
        .help("add a line such as `services: {web: degraded}` or `severity: minor`, or close it with `vigie resolve`")
}

/// News was promised and did not come.
#[must_use]
pub fn promise_passed(place: Span, promised: &str) -> Diagnostic {
    let message = format!("readers were promised news by {promised}, and none came");
    Diagnostic::new(codes::PROMISE_PASSED, place, message)
        .help("give it with `vigie update`, and `--next-update` for the next one")
}

/// A maintenance whose end has passed.
#[must_use]
pub fn overrun(place: Span, end: &str) -> Diagnostic {
    Diagnostic::new(codes::OVERRUN, place, format!("this maintenance was to end on {end} and is not completed"))
        .help("`vigie update --complete` says that it is done, `--extend 1h` that it takes longer")
}

/// An item of a timeline that comes before the one above it.
#[must_use]
pub fn timeline_order(item: Span, above: Span) -> Diagnostic {
    Diagnostic::new(codes::TIMELINE_ORDER, item, "this moment comes before the one above it")
        .label("runs backwards")
        .also(above, "this one is later")
        .help("put the items in order, or write the day of the later one: `2021-05-19 08:14:`")
}

/// A key of cState or Statusfy.
#[must_use]
pub fn foreign_key(line: Span, key: &str, tool: &str, ours: &str, beside: bool) -> Diagnostic {
    let message = if beside {
        format!("`{key}` is a key of {tool}: `{ours}` beside it is what counts")
    } else {
        format!("`{key}` is a key of {tool} and says nothing here")
    };
    let help = if beside {
        format!("take `{key}` out, so that the two cannot disagree")
    } else {
        format!("the same is said by: {ours}")
    };
    Diagnostic::new(codes::FOREIGN_KEY, line, message).help(help)
}

/// Good news with a time ahead of now.
#[must_use]
pub fn waits(span: Span, at: &str) -> Diagnostic {
    Diagnostic::new(codes::STILL_TO_COME, span, format!("this is still to come ({at}): until then it does not count"))
        .help("check the day and the time, and the timezone of vigie.toml")
}

/// An incident that nobody closed, on services that are retired.
#[must_use]
pub fn left_open_on_a_retired_service(span: Span, day: &str) -> Diagnostic {
    Diagnostic::new(
        codes::OPEN_ON_A_RETIRED_SERVICE,
        span,
        format!("this incident was never closed; its services are retired, so it counts as ended on {day}"),
    )
    .help("add an update that says resolved, or a line `resolved: …`")
}

/// An incident on a service that was retired before.
#[must_use]
pub fn after_retirement(span: Span, service: &str, until: &str) -> Diagnostic {
    let message = format!("`{service}` is retired since {until}, before this incident began: it counts nothing there");
    Diagnostic::new(codes::AFTER_RETIREMENT, span, message)
        .help("name the service that was affected, or move `until` in vigie.toml")
}

/// A resolved incident without a length.
#[must_use]
pub fn counts_nothing(span: Span) -> Diagnostic {
    Diagnostic::new(codes::NO_LENGTH, span, "this incident has no length: it counts for nothing in the uptime")
        .help("`started:` says when it began, `resolved:` when it was over; both with their day and time")
}
