//! What can be wrong with a timeline.

use super::{Diagnostic, codes};
use crate::model::timeline::Mark;
use crate::model::written::ZoneWord;
use crate::source::Span;
use chrono::NaiveDate;

/// A section with the heading of a timeline and with times in it, but no timeline item that can be read.
#[must_use]
pub fn not_drawn(span: Span) -> Diagnostic {
    let message = "this section contains times, but none of it is shown as a timeline";
    Diagnostic::new(codes::TIMELINE_NOT_DRAWN, span, message)
        .help("start each item of a list with its time: `- 17:20: the disk is full`")
}

/// Timeline items in an unknown timezone.
#[must_use]
pub fn unknown_zone(span: Span, word: ZoneWord, count: usize) -> Diagnostic {
    let message = format!("{}: {} no time", super::time::unclear_zone(word), have(count));
    Diagnostic::new(codes::UNCERTAIN_ZONE, span, message).label("which timezone?").help(super::time::WHICH_ZONE)
}

/// A city after the times of timeline items, which may be their timezone.
#[must_use]
pub fn city_behind(span: Span, city: &str, count: usize) -> Diagnostic {
    let message =
        format!("`{city}` after a time may be its timezone, but not that of this site: {} no time", have(count));
    Diagnostic::new(codes::UNCERTAIN_ZONE, span, message)
        .label("a timezone?")
        .help("if it is, write the word `time` after the city, or the name of the timezone, as in `13:30 Europe/London`; otherwise write a colon after the time")
}

/// A sentence about the timezone of a timeline that cannot be read.
#[must_use]
pub fn zone_not_read(span: Span, count: usize) -> Diagnostic {
    let message = format!("this timezone cannot be read: {} no time", have(count));
    Diagnostic::new(codes::UNCERTAIN_ZONE, span, message)
        .label("which timezone?")
        .help("write an offset or the name of a timezone, as in `All times in Europe/London`")
}

/// Timeline items with a UTC offset that may be the end of a period instead.
#[must_use]
pub fn end_or_offset(span: Span, count: usize) -> Diagnostic {
    let message = format!("what follows the dash may be an end or an offset: {} no time", have(count));
    Diagnostic::new(codes::UNCERTAIN_ZONE, span, message)
        .help("put spaces around the dash for an end, as in `14:20 - 16:00`, or one before the sign of an offset, as in `14:20 -02:00`")
}

/// Timeline items with a day of the week whose week is unknown.
#[must_use]
pub fn weekday_alone(span: Span, count: usize, day: NaiveDate) -> Diagnostic {
    let message = format!("a day of the week does not say which week: {} no time", have(count));
    Diagnostic::new(codes::UNCERTAIN_DAY, span, message).help(format!("write the date, such as `{day} 17:20`"))
}

/// Moments without a day that would come after the date of their post.
#[must_use]
pub fn after_the_date(span: Span, count: usize, day: NaiveDate) -> Diagnostic {
    let message = format!("this time is after `date`, so its day is not known: {} no time", have(count));
    Diagnostic::new(codes::UNCERTAIN_DAY, span, message)
        .label("which day?")
        .help(format!("write the day of the first item, as in `{day} 17:20`, or name the incident with `incident:`"))
}

/// A mark of a state that is not that of the incident at that time.
#[must_use]
pub fn mark_differs(span: Span, mark: &str, state: &str) -> Diagnostic {
    let message = format!("the incident has the state {state} at this time, so the mark `{{{mark}}}` is not used");
    Diagnostic::new(codes::MARK_DIFFERS, span, message)
        .help("correct the mark, or the states that the incident gives in `impact`, `services` or its updates")
}

fn have(count: usize) -> String {
    if count == 1 { "this item of the timeline has".to_owned() } else { format!("{count} items of the timeline have") }
}

/// A mistake in the time of a timeline item. The item is shown as written.
#[must_use]
pub fn unclear(mistake: Diagnostic) -> Diagnostic {
    let codes::Code { name: code, level, .. } = codes::UNCERTAIN_DAY;
    Diagnostic { level, code, ..mistake }
}

/// A heading inside a timeline that would be an update elsewhere.
#[must_use]
pub fn update_in_timeline(span: Span) -> Diagnostic {
    let message = "this heading is in the timeline, so it is an item of it and not an update";
    Diagnostic::new(codes::UPDATE_IN_TIMELINE, span, message)
        .help("to make it an update, write a line `---` above it, or move it above the timeline")
}

/// A word in braces at the end of an item that is no mark.
#[must_use]
pub fn nearly_a_mark(span: Span, typed: &str, suggestion: Option<&str>) -> Diagnostic {
    let message = format!("`{{{typed}}}` is not a mark of the timeline; it is shown as text");
    let help = suggestion.map_or_else(
        || format!("the marks are {}", Mark::ALL.map(|mark| format!("`{{{}}}`", mark.name())).join(", ")),
        |mark| format!("did you mean `{{{mark}}}`?"),
    );
    Diagnostic::new(codes::NEARLY_A_MARK, span, message).help(help)
}

/// A struck time at the beginning of an item, without another one behind it.
#[must_use]
pub fn struck_time(span: Span) -> Diagnostic {
    let message = "this time is struck, and no other one follows it: this item of the timeline has no time";
    Diagnostic::new(codes::UNCERTAIN_DAY, span, message)
        .help("write the time that is right first, as in `09:00: it works again`, or strike the whole item")
}

/// More items with marks than a drawing can show.
#[must_use]
pub fn too_many_marks(span: Span, most: usize) -> Diagnostic {
    let message = format!("a timeline has at most {most} items with marks; none of its marks counts");
    Diagnostic::new(codes::TOO_MANY, span, message).help("mark only the items at which the state changes")
}
