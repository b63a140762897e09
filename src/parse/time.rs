//! Times as people type them, read from the text and never from YAML's types.

pub(super) mod foreign;

use super::scan::{ends, number, one_of, spaces};
use crate::diagnostic::{Diagnostic, time as mistakes};
use crate::model::written::{Written, YEARS};
use crate::source::{Span, Spanned};
use chrono::{Datelike, FixedOffset, NaiveDate, NaiveTime, Timelike};

/// Why a text is not a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TimeMistake {
    /// It has no form that we know.
    Unreadable,
    /// A day that no calendar has: year, month, day.
    NoSuchDay(u32, u32, u32),
    /// A day in a year of no status page: the year.
    FarYear(u32),
    /// A clock that no day has: hour and minute.
    NoSuchClock(u32, u32),
    /// A form that is not ours but says only one thing; as it should be typed.
    Foreign(String),
    /// A date that says one day to some and another to others: `05/06/2021`.
    TwoDays(String, String),
}

impl TimeMistake {
    /// The mistake at its place.
    #[must_use]
    pub fn at(&self, span: Span, typed: &str) -> Diagnostic {
        match self {
            Self::Unreadable => mistakes::unreadable(span, typed),
            Self::NoSuchDay(year, month, day) => {
                mistakes::no_such_day(span, &format!("{year:04}-{month:02}-{day:02}"), last_day(*year, *month))
            }
            Self::FarYear(year) => mistakes::far_year(span, *year),
            Self::NoSuchClock(hour, minute) => mistakes::no_such_clock(span, &format!("{hour}:{minute:02}")),
            Self::Foreign(ours) => mistakes::foreign(span, typed, ours),
            Self::TwoDays(one, other) => mistakes::two_days(span, typed, one, other),
        }
    }
}

/// Reads the value of a key as a time.
///
/// # Errors
/// The mistake at its place, with what to type instead.
pub fn value(key: &str, text: &Spanned<String>) -> Result<Written, Diagnostic> {
    let told = |mistake: TimeMistake| mistake.at(text.span, &text.value);
    if text.value.trim().is_empty() {
        return Err(mistakes::empty(text.span, key));
    }
    read(&text.value).map_err(told)
}

/// Reads a whole text as a time.
///
/// # Errors
/// When it is none, or one in a form that is not ours.
pub fn read(text: &str) -> Result<Written, TimeMistake> {
    let text = text.trim();
    match opening(text) {
        Some((Ok(written), end)) if end == text.len() => Ok(written),
        Some((
            Err(mistake @ (TimeMistake::NoSuchDay(..) | TimeMistake::FarYear(_) | TimeMistake::NoSuchClock(..))),
            _,
        )) => Err(mistake),
        Some((Err(mistake), end)) if end == text.len() => Err(mistake),
        _ => Err(ours(text).and_then(|(result, _)| result.err()).unwrap_or_else(|| foreign::lone(text))),
    }
}

/// The longest time that a text opens with, and how many bytes of the text it takes.
#[must_use]
pub fn prefix(text: &str) -> Option<(Written, usize)> {
    let (result, rest) = ours(text)?;
    Some((result.ok()?, text.len() - rest.len()))
}

/// The longest time that a text opens with, be it impossible or of another form, and how many bytes it takes.
#[must_use]
pub fn opening(text: &str) -> Option<(Result<Written, TimeMistake>, usize)> {
    let length = |rest: &str| text.len() - rest.len();
    // "25 h sans service" is a title.
    let bare_hour = |rest: &str| text[..length(rest)].ends_with(['h', 'H']);
    let ours = ours(text).filter(|(result, rest)| result.is_ok() || !bare_hour(rest));
    // Behind a clock, only a word can make another form of it: "pm", "CEST".
    let settled = matches!(&ours, Some((Ok(Written::Full(..) | Written::Clock(..)), rest)) if !spaces(rest).starts_with(char::is_alphabetic));
    let ours = ours.map(|(result, rest)| (result, length(rest)));
    if settled {
        return ours;
    }
    let foreign = foreign::opening(text).map(|(mistake, rest)| (Err(mistake), length(rest)));
    match (ours, foreign) {
        (Some(ours), Some(foreign)) => Some(if foreign.1 > ours.1 { foreign } else { ours }),
        (ours, foreign) => ours.or(foreign),
    }
}

/// A time as it is best typed: `2021-05-18 17:20 +02:00`.
#[must_use]
pub fn form(written: Written) -> String {
    match written {
        Written::Day(day) => day.to_string(),
        Written::Clock(clock, offset) => clock_form(clock) + &offset_form(offset),
        Written::Full(at, offset) => format!("{} {}{}", at.date(), clock_form(at.time()), offset_form(offset)),
    }
}

fn clock_form(clock: NaiveTime) -> String {
    let (hour, minute, second) = (clock.hour(), clock.minute(), clock.second());
    if second == 0 { format!("{hour:02}:{minute:02}") } else { format!("{hour:02}:{minute:02}:{second:02}") }
}

fn offset_form(offset: Option<FixedOffset>) -> String {
    match offset {
        None => String::new(),
        Some(offset) if offset.local_minus_utc() == 0 => " UTC".to_owned(),
        Some(offset) => format!(" {offset}"),
    }
}

/// What a step found: a value, or why there is none; and the rest.
pub(super) type Found<'a, T> = Option<(Result<T, TimeMistake>, &'a str)>;

/// A time in one of our own forms.
fn ours(text: &str) -> Found<'_, Written> {
    let Some((date, after)) = day(text) else {
        let (clock, rest) = clock(text)?;
        let (offset, rest) = offset(rest);
        return ends(rest).then_some((clock.map(|clock| Written::Clock(clock, offset)), rest));
    };
    let joined = after.strip_prefix(['T', 't']).or_else(|| Some(spaces(after)).filter(|rest| rest.len() < after.len()));
    let full = joined.and_then(clock).map(|(clock, rest)| (clock, offset(rest))).filter(|(_, (_, rest))| ends(rest));
    match full {
        Some((clock, (offset, rest))) => {
            let at = date.and_then(|day| Ok(Written::Full(day.and_time(clock?), offset)));
            Some((at, rest))
        }
        None => ends(after).then_some((date.map(Written::Day), after)),
    }
}

/// `2021-05-18`.
fn day(text: &str) -> Found<'_, NaiveDate> {
    let (year, rest) = number(text, 4..=4)?;
    let (month, rest) = number(rest.strip_prefix('-')?, 2..=2)?;
    let (day, rest) = number(rest.strip_prefix('-')?, 2..=2)?;
    Some((calendar(year, month, day), rest))
}

/// A day of the calendar, in one of [`YEARS`].
fn calendar(year: u32, month: u32, day: u32) -> Result<NaiveDate, TimeMistake> {
    let signed = i32::try_from(year).ok();
    let found = signed.and_then(|year| NaiveDate::from_ymd_opt(year, month, day));
    match found.ok_or(TimeMistake::NoSuchDay(year, month, day))? {
        found if !YEARS.contains(&found.year()) => Err(TimeMistake::FarYear(year)),
        found => Ok(found),
    }
}

/// The last day of a month, if there is such a month.
fn last_day(year: u32, month: u32) -> Option<u32> {
    (28..=31).rev().find(|day| calendar(year, month, *day).is_ok())
}

/// `17:20`, `9:05`, `17:20:30`, `17h20`, `17h`, `17 h 20`.
pub(super) fn clock(text: &str) -> Found<'_, NaiveTime> {
    let (hour, rest) = number(text, 1..=2)?;
    let (minute, second, rest) = if let Some(rest) = rest.strip_prefix(':') {
        let (minute, rest) = number(rest, 2..=2)?;
        match rest.strip_prefix(':').and_then(|rest| number(rest, 2..=2)) {
            Some((second, rest)) => (minute, second, without_fraction(rest)),
            None => (minute, 0, rest),
        }
    } else {
        let rest = spaces(rest).strip_prefix(['h', 'H'])?;
        let (minute, rest) = number(spaces(rest), 2..=2).filter(|(_, rest)| ends(rest)).unwrap_or((0, rest));
        (minute, 0, rest)
    };
    let clock = NaiveTime::from_hms_opt(hour, minute, second).ok_or(TimeMistake::NoSuchClock(hour, minute));
    Some((clock, rest))
}

/// Fractions of a second, as programs write them, say nothing here.
fn without_fraction(text: &str) -> &str {
    text.strip_prefix('.').and_then(|rest| number(rest, 1..=9)).map_or(text, |(_, rest)| rest)
}

/// A final `UTC`, `Z`, `+02:00`, `+0200`; an hour alone (`+02`) only right behind the clock. None leaves the text.
pub(super) fn offset(text: &str) -> (Option<FixedOffset>, &str) {
    let behind = spaces(text);
    let universal = one_of(behind, &["utc", "z"]).filter(|rest| ends(rest) && !rest.starts_with(['+', '-']));
    if let Some(rest) = universal {
        return (FixedOffset::east_opt(0), rest);
    }
    signed_offset(behind, behind.len() == text.len()).map_or((None, text), |(offset, rest)| (Some(offset), rest))
}

/// `+02:00`, `+0200`, and with `short` also `+02` and `+2`.
fn signed_offset(text: &str, short: bool) -> Option<(FixedOffset, &str)> {
    let sign = if text.starts_with('+') { 1 } else { -1 };
    let digits = text.strip_prefix(['+', '-'])?;
    let (hours, minutes, rest) = if let Some((both, rest)) = number(digits, 4..=4) {
        (both / 100, both % 100, rest)
    } else {
        let (hours, rest) = number(digits, 1..=2)?;
        match rest.strip_prefix(':').and_then(|rest| number(rest, 2..=2)) {
            Some((minutes, rest)) => (hours, minutes, rest),
            None if short => (hours, 0, rest),
            None => return None,
        }
    };
    let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
    let sound = hours <= 14 && minutes < 60 && ends(rest);
    FixedOffset::east_opt(sign * seconds).filter(|_| sound).map(|offset| (offset, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a text reads as: its best form, or the mistake.
    fn check(text: &str, expected: &str) {
        let found = match read(text) {
            Ok(written) => form(written),
            Err(mistake) => format!("{mistake:?}"),
        };
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn our_own_forms_are_read() {
        check("2021-05-18 17:20", "2021-05-18 17:20");
        check("2021-05-18T17:20:30", "2021-05-18 17:20:30");
        check("2021-05-18t9:05", "2021-05-18 09:05");
        check("  2021-05-18   9:05 ", "2021-05-18 09:05");
        check("2021-05-18 17h20", "2021-05-18 17:20");
        check("2021-05-18 17 h 20", "2021-05-18 17:20");
        check("2021-05-18 17\u{202f}h\u{a0}20 UTC", "2021-05-18 17:20 UTC");
        check("2021-05-18 17h", "2021-05-18 17:00");
        check("2021-05-18T17:20:30.123Z", "2021-05-18 17:20:30 UTC");
        check("2021-05-18 17:20 +02:00", "2021-05-18 17:20 +02:00");
        check("2021-05-18 17:20+0200", "2021-05-18 17:20 +02:00");
        check("2021-05-18T17:20-05", "2021-05-18 17:20 -05:00");
        check("2021-05-18", "2021-05-18");
        check("17:20", "17:20");
        check("9:05 utc", "09:05 UTC");
        check("17H20", "17:20");
        check("0:00", "00:00");
    }

    #[test]
    fn impossible_days_and_clocks_are_told_apart() {
        check("2021-02-30", "NoSuchDay(2021, 2, 30)");
        check("2021-02-30 17:20", "NoSuchDay(2021, 2, 30)");
        check("2021-13-01", "NoSuchDay(2021, 13, 1)");
        check("25:00", "NoSuchClock(25, 0)");
        check("24h", "NoSuchClock(24, 0)");
        check("2021-05-18 17:65", "NoSuchClock(17, 65)");
        assert_eq!(last_day(2020, 2), Some(29));
        assert_eq!(last_day(2020, 13), None);
    }

    #[test]
    fn other_forms_are_rewritten() {
        let foreign = |text: &str, ours: &str| check(text, &format!("Foreign({ours:?})"));
        foreign("18/05/2021", "2021-05-18");
        foreign("05/18/2021 5:20 PM", "2021-05-18 17:20");
        foreign("18.05.2021 17:20", "2021-05-18 17:20");
        foreign("2021/05/18", "2021-05-18");
        foreign("2021-5-8 9:05", "2021-05-08 09:05");
        foreign("May 18 2021", "2021-05-18");
        foreign("May 18th, 2021 at 5:20 pm UTC", "2021-05-18 17:20 UTC");
        foreign("mardi 18 mai 2021 à 17h20", "2021-05-18 17:20");
        foreign("1er févr. 2021", "2021-02-01");
        foreign("Tue, 18 May 2021 17:20:00 +0200", "2021-05-18 17:20 +02:00");
        foreign("2021-05-18 à 17 h 20", "2021-05-18 17:20");
        foreign("2021-05-18, 17:20", "2021-05-18 17:20");
        foreign("12:05 a.m.", "00:05");
        foreign("5pm", "17:00");
        foreign("17:20 CEST", "17:20 +02:00");
        foreign("17:20 UTC+2", "17:20 +02:00");
        foreign("17.20", "17:20");
        check("04/05/2021", "TwoDays(\"2021-05-04\", \"2021-04-05\")");
        foreign("05/05/2021", "2021-05-05");
        check("30/02/2021", "NoSuchDay(2021, 2, 30)");
    }

    #[test]
    fn anything_else_is_no_time() {
        for text in ["", "soon", "17", "2021", "17:2", "2021-05-18 17:20 or so", "17:20:3", "18 mai", "17hours", "-"] {
            check(text, "Unreadable");
        }
    }

    #[test]
    fn a_heading_opens_with_the_longest_time() {
        let check = |text: &str, expected: Option<&str>| {
            let found = prefix(text).map(|(_, end)| &text[..end]);
            assert_eq!(found, expected, "{text:?}");
        };
        check("2021-05-18 17:55 · identified", Some("2021-05-18 17:55"));
        check("17h55 : résolu", Some("17h55"));
        check("17:55 UTC - ok", Some("17:55 UTC"));
        check("17:55: ok", Some("17:55"));
        check("17h00 - 17h10 : looking", Some("17h00"));
        check("2021-05-18 · résolu", Some("2021-05-18"));
        check("17:55 utcish", Some("17:55"));
        check("17 h 20 services", Some("17 h 20"));
        check("17h 2021 was a year", Some("17h"));
        check("2 hours later", None);
        check("2021-05-18th", None);
        check("Symptoms", None);
        assert_eq!(opening("25 h sans service"), None);
        assert_eq!(opening("25:10 · x"), Some((Err(TimeMistake::NoSuchClock(25, 10)), 5)));
        assert_eq!(opening("5:10 pm · x"), Some((Err(TimeMistake::Foreign("17:10".to_owned())), 7)));
    }

    mod laws {
        use super::*;
        use proptest::prelude::*;

        fn written() -> impl Strategy<Value = Written> {
            let day = (1970_i32..2100, 1_u32..367).prop_filter_map("a day", |(y, d)| NaiveDate::from_yo_opt(y, d));
            let clock = (0_u32..24, 0_u32..60, 0_u32..60)
                .prop_filter_map("a clock", |(h, m, s)| NaiveTime::from_hms_opt(h, m, s));
            let offset =
                prop::option::of((-56_i32..=56).prop_filter_map("an offset", |q| FixedOffset::east_opt(q * 900)));
            (day, clock, offset, 0..3).prop_map(|(day, clock, offset, form)| match form {
                0 => Written::Day(day),
                1 => Written::Clock(clock, offset),
                _ => Written::Full(day.and_time(clock), offset),
            })
        }

        proptest! {
            #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

            #[test]
            fn the_best_form_is_read_back(written in written()) {
                prop_assert_eq!(read(&form(written)), Ok(written));
                let heading = format!("{} · words", form(written));
                prop_assert_eq!(prefix(&heading), Some((written, form(written).len())));
            }

            #[test]
            fn no_text_is_too_odd(text in ".{0,40}", digits in "[0-9hT:/. ,+aàmpUTC-]{0,24}") {
                for text in [text, digits] {
                    let _ = read(&text);
                    if let Some((read, end)) = opening(&text) {
                        prop_assert!(text.is_char_boundary(end) && end > 0);
                        let foreign = foreign::opening(&text).map_or(0, |(_, rest)| text.len() - rest.len());
                        prop_assert!(read.is_err() || foreign <= end, "the longest reading counts");
                    }
                }
            }
        }
    }
}
