//! Times in forms that are not ours but say only one thing: read only to tell the form to type.

use super::{Found, TimeMistake, calendar, clock, form, offset, signed_offset};
use crate::model::written::Written;
use crate::parse::scan::{ends, number, one_of, spaces, word};
use chrono::{FixedOffset, NaiveDate, NaiveTime, Timelike};

/// The time that a text opens with, of whatever form, as the mistake it is.
pub(super) fn opening(text: &str) -> Option<(TimeMistake, &str)> {
    let Some((date, after)) = day(text) else {
        let (clock, offset, rest) = any_clock(text)?;
        // A clock of our own form is judged where our own forms are read.
        if clock.is_err() && half_day(text).is_none() {
            return None;
        }
        let result = clock.map(|clock| Written::Clock(clock, offset));
        return Some((result.map_or_else(|mistake| mistake, told), rest));
    };
    let Some((clock, offset, rest)) = any_clock(joint(after)).filter(|_| ends(after)) else {
        return ends(after).then(|| (date.map_or_else(|mistake| mistake, |day| told(Written::Day(day))), after));
    };
    let mistake = match (date, clock) {
        (Ok(day), Ok(clock)) => told(Written::Full(day.and_time(clock), offset)),
        (Err(TimeMistake::TwoDays(one, other)), Ok(clock)) => {
            let with_clock = |day: &str| format!("{day} {}", form(Written::Clock(clock, offset)));
            TimeMistake::TwoDays(with_clock(&one), with_clock(&other))
        }
        (Err(mistake), _) | (_, Err(mistake)) => mistake,
    };
    Some((mistake, rest))
}

/// A text that opens with no time at all may still be `17.20`.
pub(super) fn lone(text: &str) -> TimeMistake {
    let dotted = || {
        let (hour, rest) = number(text, 1..=2)?;
        let (minute, rest) = number(rest.strip_prefix('.')?, 2..=2)?;
        NaiveTime::from_hms_opt(hour, minute, 0).filter(|_| rest.is_empty())
    };
    dotted().map_or(TimeMistake::Unreadable, |clock| told(Written::Clock(clock, None)))
}

fn told(written: Written) -> TimeMistake {
    TimeMistake::Foreign(form(written))
}

/// The rest after what may stand between a day and a clock.
fn joint(text: &str) -> &str {
    let rest = spaces(text.strip_prefix(',').unwrap_or(text));
    let rest = one_of(rest, &["a", "at", "t"]).or_else(|| rest.strip_prefix('@')).unwrap_or(rest);
    spaces(rest)
}

/// A clock of any form with an offset of any form.
fn any_clock(text: &str) -> Option<(Result<NaiveTime, TimeMistake>, Option<FixedOffset>, &str)> {
    let (clock, rest) = half_day(text).or_else(|| clock(text))?;
    let (found, after) = offset(rest);
    let (offset, rest) = if found.is_some() { (found, after) } else { named_offset(rest).unwrap_or((None, rest)) };
    ends(rest).then_some((clock, offset, rest))
}

/// `5:10 pm`, `5 pm`, `5:10 p.m.`.
pub(in crate::parse) fn half_day(text: &str) -> Found<'_, NaiveTime> {
    let (clock, rest) = match clock(text) {
        Some((clock, rest)) => (clock, rest),
        None => number(text, 1..=2)
            .map(|(hour, rest)| (NaiveTime::from_hms_opt(hour, 0, 0).ok_or(TimeMistake::NoSuchClock(hour, 0)), rest))?,
    };
    let behind = spaces(rest);
    let letter = behind.chars().next()?;
    let half = 12 * u32::from(matches!(letter, 'p' | 'P'));
    let after = behind.strip_prefix(['a', 'p', 'A', 'P'])?;
    let after = after.strip_prefix('.').unwrap_or(after).strip_prefix(['m', 'M'])?;
    let after = after.strip_prefix('.').unwrap_or(after);
    let clock = clock.and_then(|clock| {
        let sound = (1..=12).contains(&clock.hour());
        let turned = clock.with_hour(clock.hour() % 12 + half).filter(|_| sound);
        turned.ok_or(TimeMistake::NoSuchClock(clock.hour(), clock.minute()))
    });
    ends(after).then_some((clock, after))
}

/// `GMT`, `CET`, `CEST`, `UTC+2`. Other names of zones mean different offsets to different people.
pub(in crate::parse) fn named_offset(text: &str) -> Option<(Option<FixedOffset>, &str)> {
    let (name, rest) = word(spaces(text))?;
    let hours = match name.as_str() {
        "gmt" | "utc" => 0,
        "cet" => 1,
        "cest" => 2,
        _ => return None,
    };
    if let Some((offset, rest)) = signed_offset(rest, true).filter(|_| hours == 0) {
        return Some((Some(offset), rest));
    }
    Some((FixedOffset::east_opt(hours * 3600), rest)).filter(|(_, rest)| ends(rest))
}

/// A day in any form, ours included.
pub(in crate::parse) fn day(text: &str) -> Found<'_, NaiveDate> {
    let text = weekday(text);
    year_first(text).or_else(|| year_last(text)).or_else(|| month_in_words(text))
}

/// The days of the week, Monday first, in English and then in French.
pub(in crate::parse) const WEEKDAYS: [&str; 14] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
];

/// The rest after "Tue, " or "mardi ".
pub(in crate::parse) fn weekday(text: &str) -> &str {
    let found =
        word(text).filter(|(name, _)| name.len() >= 3 && WEEKDAYS.iter().any(|day| day.starts_with(name.as_str())));
    found.map_or(text, |(_, rest)| spaces(rest.strip_prefix(',').unwrap_or(rest)))
}

/// `2021/05/18`, `2021.05.18`, `2021-5-18`.
fn year_first(text: &str) -> Found<'_, NaiveDate> {
    let (year, rest) = number(text, 4..=4)?;
    let sign = rest.chars().next().filter(|sign| matches!(sign, '/' | '.' | '-'))?;
    let (month, rest) = number(&rest[1..], 1..=2)?;
    let (day, rest) = number(rest.strip_prefix(sign)?, 1..=2)?;
    Some((calendar(year, month, day), rest))
}

/// `18/05/2021`, or `05/18/2021` where only that can be.
fn year_last(text: &str) -> Found<'_, NaiveDate> {
    let (first, rest) = number(text, 1..=2)?;
    let sign = rest.chars().next().filter(|sign| matches!(sign, '/' | '.' | '-'))?;
    let (second, rest) = number(&rest[1..], 1..=2)?;
    let (year, rest) = number(rest.strip_prefix(sign)?, 4..=4)?;
    let day_first = calendar(year, second, first);
    let month_first = calendar(year, first, second);
    let result = match (day_first, month_first) {
        // Only with a slash do some put the month first.
        (Ok(one), Ok(other)) if one != other && sign == '/' => {
            Err(TimeMistake::TwoDays(form(Written::Day(one)), form(Written::Day(other))))
        }
        (Ok(day), _) | (Err(_), Ok(day)) => Ok(day),
        (Err(mistake), Err(_)) => Err(mistake),
    };
    Some((result, rest))
}

/// `18 mai 2021`, `1er février 2021`, `May 18, 2021`.
fn month_in_words(text: &str) -> Found<'_, NaiveDate> {
    let (day, month, rest) = if let Some((month, rest)) = month(text) {
        let (day, rest) = day_number(spaces(rest))?;
        (day, month, rest.strip_prefix(',').unwrap_or(rest))
    } else {
        let (day, rest) = day_number(text)?;
        let (month, rest) = month(spaces(rest))?;
        (day, month, rest)
    };
    let (year, rest) = number(spaces(rest), 4..=4)?;
    Some((calendar(year, month, day), rest))
}

/// `18`, `1er`, `18th`.
pub(in crate::parse) fn day_number(text: &str) -> Option<(u32, &str)> {
    let (day, rest) = number(text, 1..=2)?;
    Some((day, one_of(rest, &["er", "st", "nd", "rd", "th"]).unwrap_or(rest)))
}

/// The number of a month by its French or English name, or the beginning of one of three letters and more.
pub(in crate::parse) fn month(text: &str) -> Option<(u32, &str)> {
    const NAMES: [[&str; 2]; 12] = [
        ["january", "janvier"],
        ["february", "fevrier"],
        ["march", "mars"],
        ["april", "avril"],
        ["may", "mai"],
        ["june", "juin"],
        ["july", "juillet"],
        ["august", "aout"],
        ["september", "septembre"],
        ["october", "octobre"],
        ["november", "novembre"],
        ["december", "decembre"],
    ];
    let (name, rest) = word(text)?;
    let means = |names: &[&str; 2]| name.len() >= 3 && names.iter().any(|full| full.starts_with(name.as_str()));
    let mut found = (1..).zip(&NAMES).filter(|(_, names)| means(names));
    let (number, _) = found.next()?;
    // "jui" may be June or July.
    found.next().is_none().then_some((number, rest))
}
