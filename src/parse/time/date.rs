//! The day: `2021-05-18`, `18 mai 2021`, `May 18`, `25/03/2024`.

use super::{Near, TimeForm, TimeMistake, form};
use crate::model::written::{Written, YEARS};
use crate::parse::scan::{ends, is_space, number, one_of, spaces};
use crate::vocabulary::Vocabulary;
use chrono::{Datelike, NaiveDate, Weekday};

/// A day as it was typed, with the rest.
pub(super) struct TypedDay<'a> {
    pub(super) date: Result<NaiveDate, TimeMistake>,
    pub(super) form: TimeForm,
    pub(super) rest: &'a str,
}

/// The day that a text opens with, in any form, with the day of the week beside it. One without a year is the nearest
/// to `near`.
pub(super) fn day(text: &str, near: Near) -> Option<TypedDay<'_>> {
    // "Mar 5" is no Tuesday.
    let words = near.words;
    let named = words.weekday(text).and_then(|(day, rest)| Some((Some(day), date(after_weekday(rest), near)?)));
    let (before, (found, plain, rest)) = named.or_else(|| Some((None, date(text, near)?)))?;
    let (behind, rest) = weekday_behind(rest, words).map_or((None, rest), |(day, rest)| (Some(day), rest));
    let said = before.or(behind);
    let day = found.and_then(|day| match said {
        Some(said) if said != day.weekday() => Err(TimeMistake::WrongWeekday(day)),
        _ => Ok(day),
    });
    let form = if plain && said.is_none() { TimeForm::Plain } else { TimeForm::Other };
    Some(TypedDay { date: day, form, rest })
}

/// A day in any form, without its day of the week.
fn date(text: &str, near: Near) -> ParsedDay<'_> {
    iso(text)
        .or_else(|| year_first(text))
        .or_else(|| year_last(text))
        .or_else(|| with_signs(text, near))
        .or_else(|| in_words(text, near))
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
fn in_words(text: &str, near: Near) -> ParsedDay<'_> {
    let words = near.words;
    let text = words.article(text);
    let (day, month, rest) = if let Some((month, rest)) = words.month(text) {
        let (day, rest) = day_number(spaces(rest))?;
        (day, month, rest)
    } else {
        let (day, rest) = day_number(text)?;
        // "27. November": nobody ends a sentence before the month.
        let rest = of(spaces(rest.strip_prefix(['.', 'º']).unwrap_or(rest)));
        let (month, rest) = words.month(rest)?;
        (day, month, rest)
    };
    let with_year = || {
        let behind = spaces(rest);
        let (year, after) = number(of(spaces(behind.strip_prefix(',').unwrap_or(behind))), 4..=4)?;
        // "May 18, 1720 users" has no year.
        (ends(after) && YEARS.contains(&i32::try_from(year).ok()?)).then_some((year, after))
    };
    if let Some((year, rest)) = with_year() {
        return Some((calendar(year, month, day), false, rest));
    }
    ends(rest).then(|| (nearest(month, day, near), false, rest))
}

/// The rest behind "of", « de », "d’" before a month or a year.
fn of(text: &str) -> &str {
    let elided = text.strip_prefix("d’").or_else(|| text.strip_prefix("d'"));
    let rest = one_of(text, &["of", "de", "del"]).filter(|rest| rest.starts_with(is_space)).map(spaces);
    elided.or(rest).unwrap_or(text)
}

/// `2026年11月27日`, `11月27日`, `2026년 11월 27일`.
fn with_signs(text: &str, near: Near) -> ParsedDay<'_> {
    let part = |text, signs: [char; 2]| {
        let (value, rest) = number(text, 1..=4)?;
        Some((value, spaces(spaces(rest).strip_prefix(signs)?)))
    };
    let year = part(text, ['年', '년']);
    let (month, rest) = part(year.map_or(text, |(_, rest)| rest), ['月', '월'])?;
    let (day, rest) = number(rest, 1..=2)?;
    let rest = spaces(rest).strip_prefix(['日', '号', '號', '일'])?;
    let found = year.map_or_else(|| nearest(month, day, near), |(year, _)| calendar(year, month, day));
    Some((found, false, rest))
}

/// The day of a month in the year in which it is nearest.
fn nearest(month: u32, day: u32, near: Near) -> Result<NaiveDate, TimeMistake> {
    // A leap year has every day that any year has.
    calendar(2000, month, day).map_err(|_| TimeMistake::NoSuchDay(0, month, day))?;
    let near = near.day.ok_or(TimeMistake::NoYear(month, day))?;
    let years = [-1, 0, 1].into_iter().filter_map(|more| NaiveDate::from_ymd_opt(near.year() + more, month, day));
    let nearest = years.min_by_key(|date| (*date - near).num_days().abs());
    let year = u32::try_from(near.year()).unwrap_or_default();
    nearest.ok_or(TimeMistake::NoSuchDay(year, month, day))
}

/// `27.07.`, `27/07`, `27.07.24`: a day without its year or century, and the rest. No day is given where two can be meant.
pub(crate) fn short_day(text: &str, near: Near) -> Option<(Option<NaiveDate>, &str)> {
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

fn after_weekday(rest: &str) -> &str {
    spaces(spaces(rest).strip_prefix(',').unwrap_or(rest))
}

/// The day of the week behind a day: "2021-05-18, Tuesday", "18 May (Tue)".
fn weekday_behind(text: &str, words: Vocabulary) -> Option<(Weekday, &str)> {
    let behind = spaces(text);
    if let Some(inner) = behind.strip_prefix('(') {
        let (day, rest) = words.weekday(inner)?;
        return Some((day, rest.strip_prefix(')')?));
    }
    // In full: "mon disque" is no Monday.
    let behind = spaces(behind.strip_prefix(',').unwrap_or(behind));
    let (day, rest) = words.weekday_in_full(behind)?;
    (behind.len() < text.len() && ends(rest)).then_some((day, rest))
}

/// `18`, `1er`, `18th`.
pub(crate) fn day_number(text: &str) -> Option<(u32, &str)> {
    let (day, rest) = number(text, 1..=2)?;
    Some((day, one_of(rest, &["er", "st", "nd", "rd", "th"]).unwrap_or(rest)))
}
