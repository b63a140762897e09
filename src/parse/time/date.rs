//! The day: `2021-05-18`, `18 mai 2021`, `May 18`, `25/03/2024`.

use super::{TimeForm, TimeMistake, form};
use crate::model::written::{Written, YEARS};
use crate::parse::scan::{ends, is_space, number, one_of, spaces, word};
use chrono::{Datelike, NaiveDate, Weekday};

/// A day as it was typed, with the rest.
pub(super) struct TypedDay<'a> {
    pub(super) date: Result<NaiveDate, TimeMistake>,
    pub(super) form: TimeForm,
    pub(super) rest: &'a str,
}

/// The day that a text opens with, in any form, with the day of the week beside it. One without a year is the nearest
/// to `near`.
pub(super) fn day(text: &str, near: Option<NaiveDate>) -> Option<TypedDay<'_>> {
    // "Mar 5" is no Tuesday.
    let named = weekday(text).and_then(|(day, rest)| Some((Some(day), date(after_weekday(rest), near)?)));
    let (before, (found, plain, rest)) = named.or_else(|| Some((None, date(text, near)?)))?;
    let (behind, rest) = weekday_behind(rest).map_or((None, rest), |(day, rest)| (Some(day), rest));
    let said = before.or(behind);
    let day = found.and_then(|day| match said {
        Some(said) if said != day.weekday() => Err(TimeMistake::WrongWeekday(day)),
        _ => Ok(day),
    });
    let form = if plain && said.is_none() { TimeForm::Plain } else { TimeForm::Other };
    Some(TypedDay { date: day, form, rest })
}

/// A day in any form, without its day of the week.
fn date(text: &str, near: Option<NaiveDate>) -> ParsedDay<'_> {
    iso(text).or_else(|| year_first(text)).or_else(|| year_last(text)).or_else(|| in_words(text, near))
}

/// A day of the calendar, in one of [`YEARS`].
pub(super) fn calendar(year: u32, month: u32, day: u32) -> Result<NaiveDate, TimeMistake> {
    let signed = i32::try_from(year).ok();
    let found = signed.and_then(|year| NaiveDate::from_ymd_opt(year, month, day));
    match found.ok_or(TimeMistake::NoSuchDay(year, month, day))? {
        found if !YEARS.contains(&found.year()) => Err(TimeMistake::FarYear(year)),
        found => Ok(found),
    }
}

/// The last day of a month, if there is such a month.
pub(super) fn last_day(year: u32, month: u32) -> Option<u32> {
    (28..=31).rev().find(|day| calendar(year, month, *day).is_ok())
}

/// A day, whether it is in our own form, and the rest.
type ParsedDay<'a> = Option<(Result<NaiveDate, TimeMistake>, bool, &'a str)>;

/// `2021-05-18`.
fn iso(text: &str) -> ParsedDay<'_> {
    let (year, rest) = number(text, 4..=4)?;
    let (month, rest) = number(rest.strip_prefix('-')?, 2..=2)?;
    let (day, rest) = number(rest.strip_prefix('-')?, 2..=2)?;
    Some((calendar(year, month, day), true, rest))
}

/// `2021/05/18`, `2021.05.18`, `2021-5-18`.
fn year_first(text: &str) -> ParsedDay<'_> {
    let (year, rest) = number(text, 4..=4)?;
    let sign = rest.chars().next().filter(|sign| matches!(sign, '/' | '.' | '-'))?;
    let (month, rest) = number(&rest[1..], 1..=2)?;
    let (day, rest) = number(rest.strip_prefix(sign)?, 1..=2)?;
    Some((calendar(year, month, day), false, rest))
}

/// `18/05/2021` and `05/18/2021`, where only one of both can be; `18.05.2021`.
fn year_last(text: &str) -> ParsedDay<'_> {
    let (first, rest) = number(text, 1..=2)?;
    let sign = rest.chars().next().filter(|sign| matches!(sign, '/' | '.' | '-'))?;
    let (second, rest) = number(&rest[1..], 1..=2)?;
    let (year, rest) = number(rest.strip_prefix(sign)?, 4..=4)?;
    let day_first = calendar(year, second, first);
    let month_first = calendar(year, first, second);
    let result = match (day_first, month_first) {
        // Nobody puts the month first before a full stop.
        (Ok(one), Ok(other)) if one != other && sign != '.' => {
            Err(TimeMistake::TwoDays(form(Written::Day(one)), form(Written::Day(other))))
        }
        (Ok(day), _) | (Err(_), Ok(day)) => Ok(day),
        (Err(mistake), Err(_)) => Err(mistake),
    };
    Some((result, false, rest))
}

/// `18 mai 2021`, `1er février 2021`, `May 18, 2021`, `18 mai`, `the 18th of May`.
fn in_words(text: &str, near: Option<NaiveDate>) -> ParsedDay<'_> {
    let text = article(text);
    let (day, month, rest) = if let Some((month, rest)) = month(text) {
        let (day, rest) = day_number(spaces(rest))?;
        (day, month, rest)
    } else {
        let (day, rest) = day_number(text)?;
        let rest = spaces(rest);
        let rest = one_of(rest, &["of", "de"]).filter(|rest| rest.starts_with(is_space)).map_or(rest, spaces);
        let (month, rest) = month(rest)?;
        (day, month, rest)
    };
    let with_year = || {
        let behind = spaces(rest);
        let (year, after) = number(spaces(behind.strip_prefix(',').unwrap_or(behind)), 4..=4)?;
        // "May 18, 1720 users" has no year.
        (ends(after) && YEARS.contains(&i32::try_from(year).ok()?)).then_some((year, after))
    };
    if let Some((year, rest)) = with_year() {
        return Some((calendar(year, month, day), false, rest));
    }
    ends(rest).then(|| (nearest(month, day, near), false, rest))
}

/// The day of a month in the year in which it is nearest.
fn nearest(month: u32, day: u32, near: Option<NaiveDate>) -> Result<NaiveDate, TimeMistake> {
    // A leap year has every day that any year has.
    calendar(2000, month, day).map_err(|_| TimeMistake::NoSuchDay(0, month, day))?;
    let near = near.ok_or(TimeMistake::NoYear(month, day))?;
    let years = [-1, 0, 1].into_iter().filter_map(|more| NaiveDate::from_ymd_opt(near.year() + more, month, day));
    let nearest = years.min_by_key(|date| (*date - near).num_days().abs());
    let year = u32::try_from(near.year()).unwrap_or_default();
    nearest.ok_or(TimeMistake::NoSuchDay(year, month, day))
}

/// `27.07.`, `27/07`, `27.07.24`: a day without its year or century, and the rest. No day is given where two can be meant.
pub(crate) fn short_day(text: &str, near: Option<NaiveDate>) -> Option<(Option<NaiveDate>, &str)> {
    let (first, rest) = number(text, 1..=2)?;
    let sign = rest.chars().next().filter(|sign| matches!(sign, '/' | '.'))?;
    let (second, rest) = number(&rest[1..], 1..=2)?;
    let year = rest.strip_prefix(sign).and_then(|rest| number(rest, 2..=2)).filter(|(_, rest)| ends(rest));
    let rest = year.map_or_else(|| rest.strip_prefix('.').unwrap_or(rest), |(_, rest)| rest);
    let is_day = |day: u32, month: u32| (1..=31).contains(&day) && (1..=12).contains(&month);
    let day = match (is_day(first, second), is_day(second, first) && sign == '/') {
        (true, true) if first != second => None,
        (true, _) => nearest(second, first, near).ok(),
        (false, true) => nearest(first, second, near).ok(),
        (false, false) => return None,
    };
    ends(rest).then_some((day, rest))
}

/// The rest after "le", "the", "on".
pub(crate) fn article(text: &str) -> &str {
    let one = |text| one_of(text, &["le", "the", "on"]).filter(|rest| rest.starts_with(is_space)).map_or(text, spaces);
    one(one(text))
}

/// The days of the week, Monday first, in English and then in French.
const WEEKDAYS: [&str; 14] = [
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

/// A day of the week, in full or by its first three letters and more.
pub(crate) fn weekday(text: &str) -> Option<(Weekday, &str)> {
    let (name, rest) = word(text)?;
    let means = |day: &str| name.len() >= 3 && day.starts_with(name.as_str());
    let number = WEEKDAYS.iter().position(|day| means(day))? % 7;
    Some((Weekday::try_from(u8::try_from(number).ok()?).ok()?, rest))
}

fn after_weekday(rest: &str) -> &str {
    spaces(spaces(rest).strip_prefix(',').unwrap_or(rest))
}

/// The day of the week behind a day: "2021-05-18, Tuesday", "18 May (Tue)".
fn weekday_behind(text: &str) -> Option<(Weekday, &str)> {
    let behind = spaces(text);
    if let Some(inner) = behind.strip_prefix('(') {
        let (day, rest) = weekday(inner)?;
        return Some((day, rest.strip_prefix(')')?));
    }
    // In full: "mon disque" is no Monday.
    let behind = spaces(behind.strip_prefix(',').unwrap_or(behind));
    let (day, rest) = weekday(behind)?;
    let in_full = WEEKDAYS.contains(&&*word(behind)?.0);
    (in_full && behind.len() < text.len() && ends(rest)).then_some((day, rest))
}

/// `18`, `1er`, `18th`.
pub(crate) fn day_number(text: &str) -> Option<(u32, &str)> {
    let (day, rest) = number(text, 1..=2)?;
    Some((day, one_of(rest, &["er", "st", "nd", "rd", "th"]).unwrap_or(rest)))
}

/// The number of a month by its French or English name, or the beginning of one of three letters and more.
fn month(text: &str) -> Option<(u32, &str)> {
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
