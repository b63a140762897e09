//! What can be wrong with a time.

use super::{Diagnostic, codes};
use crate::model::written::{YEARS, ZoneWord};
use crate::source::Span;
use chrono::{FixedOffset, NaiveDate};

/// The help for an unknown timezone: how to write one.
pub(super) const WHICH_ZONE: &str =
    "write the offset after the time, as in `13:30 +01:00`, or the name of the timezone, as in `13:30 Europe/London`";

/// A day for examples: that of the post if it is known.
pub(super) fn example_day(day: Option<NaiveDate>) -> String {
    day.map_or_else(|| "2021-05-18".to_owned(), |day| day.to_string())
}

fn forms(day: Option<NaiveDate>) -> String {
    let day = example_day(day);
    format!("write it as `{day} 17:20`, `17:20` or `{day}`")
}

/// A key that needs a time but has none.
#[must_use]
pub fn empty(span: Span, key: &str, day: Option<NaiveDate>) -> Diagnostic {
    Diagnostic::new(codes::UNREADABLE_TIME, span, format!("`{key}` is empty; expected a time")).help(forms(day))
}

/// A text that is not a time. `meant` is the time as it should be written, if it can be guessed.
#[must_use]
pub fn unreadable(span: Span, typed: &str, day: Option<NaiveDate>, meant: Option<&str>) -> Diagnostic {
    let help = meant.map_or_else(|| forms(day), |meant| format!("write `{meant}`"));
    Diagnostic::new(codes::UNREADABLE_TIME, span, format!("`{typed}` cannot be read as a time"))
        .label("not a time")
        .help(help)
}

/// A day that does not exist, such as 31 February.
#[must_use]
pub fn no_such_day(span: Span, day: &str, last_day: Option<u32>, near: Option<NaiveDate>) -> Diagnostic {
    let help = match last_day {
        Some(last) => format!("that month has {last} days"),
        None => format!("write the day as year-month-day, such as `{}`", example_day(near)),
    };
    Diagnostic::new(codes::NO_SUCH_DAY, span, format!("{day} does not exist")).label("no such day").help(help)
}

/// A day in a year that no status page is about.
#[must_use]
pub fn far_year(span: Span, year: u32, near: Option<NaiveDate>) -> Diagnostic {
    let (first, last) = (YEARS.start(), YEARS.end());
    let message = format!("the year {year:04} is not between {first} and {last}");
    Diagnostic::new(codes::FAR_YEAR, span, message)
        .label("out of range")
        .help(format!("write the day as year-month-day, such as `{}`", example_day(near)))
}

/// A time of day that does not exist, such as 25:00.
#[must_use]
pub fn no_such_clock(span: Span, clock: &str) -> Diagnostic {
    let help = if clock == "24:00" {
        "write midnight as `00:00` of the next day"
    } else {
        "hours go from 0 to 23, minutes from 00 to 59"
    };
    Diagnostic::new(codes::NO_SUCH_CLOCK, span, format!("{clock} does not exist")).label("no such time").help(help)
}

/// A 24-hour time with "am" or "pm".
#[must_use]
pub fn no_such_half(span: Span, clock: &str) -> Diagnostic {
    Diagnostic::new(codes::NO_SUCH_CLOCK, span, format!("{clock} cannot be followed by am or pm"))
        .label("12 or 24 hours?")
        .help("write the hours from 0 to 23 without am or pm, such as `17:20`")
}

/// A clock of twelve hours whose half of the day is given in words: "5:20 in the afternoon".
#[must_use]
pub fn half_in_words(span: Span, words: &str) -> Diagnostic {
    let message = format!("the half of the day is not read from words such as `{words}`");
    Diagnostic::new(codes::NO_SUCH_CLOCK, span, message)
        .label("12 or 24 hours?")
        .help("write the hours from 0 to 23, such as `17:20`")
}

/// A day that falls on another day of the week than the text says.
#[must_use]
pub fn wrong_weekday(span: Span, day: NaiveDate) -> Diagnostic {
    let message = format!("{day} is a {}", day.format("%A"));
    Diagnostic::new(codes::WRONG_WEEKDAY, span, message)
        .label("one of the two is wrong")
        .help(format!("write the date alone: `{day}`"))
}

/// A day of the week without a date.
#[must_use]
pub fn weekday_alone(span: Span, typed: &str, near: Option<NaiveDate>) -> Diagnostic {
    Diagnostic::new(codes::WEEKDAY_ALONE, span, format!("`{typed}` does not say which week"))
        .help(format!("write the date, such as `{} 17:20`", example_day(near)))
}

/// A month and a day whose year cannot be guessed.
#[must_use]
pub fn no_year(span: Span, typed: &str, example: &str) -> Diagnostic {
    Diagnostic::new(codes::NO_YEAR, span, format!("`{typed}` does not say which year"))
        .help(format!("write the year, such as `{example}`"))
}

/// Why a timezone is not certain.
pub(super) fn unclear_zone(word: ZoneWord) -> String {
    if word.is_short_offset() {
        format!("`{word}` may be an offset or something else: an offset has two digits for the hour")
    } else {
        format!("`{word}` is not the timezone of this site on that day, and it is ambiguous")
    }
}

/// A timezone that is not known.
#[must_use]
pub fn unknown_zone(span: Span, word: ZoneWord, example: &str) -> Diagnostic {
    let message = unclear_zone(word);
    let name = super::config::timezone_meant(word.as_str()).unwrap_or("America/New_York");
    Diagnostic::new(codes::UNKNOWN_ZONE, span, message).label("which timezone?").help(format!(
        "write the time in the timezone of the site, such as `{example}`, or the name of its timezone, such as `{name}`"
    ))
}

/// A time in a form that is not read.
#[must_use]
pub fn foreign(span: Span, typed: &str, ours: &str) -> Diagnostic {
    Diagnostic::new(codes::FOREIGN_TIME, span, format!("`{typed}` is a time in an unsupported format"))
        .help(format!("write `{ours}`"))
}

/// A date that can mean two days, such as 05/06/2021.
#[must_use]
pub fn two_days(span: Span, typed: &str, one: &str, other: &str) -> Diagnostic {
    Diagnostic::new(codes::TWO_DAYS, span, format!("`{typed}` is ambiguous: is the day or the month first?"))
        .help(format!("write `{one}` or `{other}`"))
}

/// A local time that does not exist because clocks are set forward.
#[must_use]
pub fn skipped(span: Span, typed: &str, jump: (&str, &str), instead: &str, offset: FixedOffset) -> Diagnostic {
    let (from, to) = jump;
    let message = format!("`{typed}` does not exist: the clocks went from {from} to {to} that day");
    Diagnostic::new(codes::SKIPPED_HOUR, span, message)
        .label("skipped by the clocks")
        .help(format!("write `{instead}`, or add an offset such as `{offset}`"))
}

/// A local time that occurs twice because clocks are set back.
#[must_use]
pub fn doubled(span: Span, typed: &str, first: &str, second: &str) -> Diagnostic {
    let message = format!("`{typed}` occurred twice that day, when the clocks went back; the first one is used");
    Diagnostic::new(codes::DOUBLED_HOUR, span, message).help(format!("write `{first}` or `{second}`"))
}
