//! Times as people say them on the command line: `yesterday 22:00`, `10 min ago`, `30m`.

use crate::duration;
use crate::parse::scan::{ends, is_space, one_of, spaces};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

/// What was meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spoken {
    /// A time with its day: `2021-05-17 22:00`.
    Dated(String),
    /// So many minutes from an instant.
    At(DateTime<Utc>),
}

/// Reads a time that is said from where one is: now, on the day `today` there. A length alone is one from `base` on, or
/// back from there where `past` says so. Nothing for a time that says itself when it is.
#[must_use]
pub fn spoken(text: &str, now: DateTime<Utc>, today: NaiveDate, (base, past): (DateTime<Utc>, bool)) -> Option<Spoken> {
    let text = text.trim();
    if one_of(text, &["now", "maintenant"]).is_some_and(|rest| rest.trim().is_empty()) {
        return Some(Spoken::At(now));
    }
    if let Some((days, rest)) = day_word(text) {
        let rest = spaces(spaces(rest).strip_prefix(',').unwrap_or(rest));
        let clock = one_of(rest, &["at", "a"]).filter(|rest| rest.starts_with(is_space)).map_or(rest, spaces);
        return Some(Spoken::Dated(dated(today, days, clock)?));
    }
    // "22:00 yesterday".
    if let Some((clock, word)) = text.rsplit_once(is_space)
        && let Some((days, "")) = day_word(word)
        && clock.starts_with(|first: char| first.is_ascii_digit())
    {
        return Some(Spoken::Dated(dated(today, days, clock.trim().trim_end_matches(','))?));
    }
    let back = |minutes: i64| now.checked_sub_signed(TimeDelta::minutes(minutes));
    if let Some(length) = text.strip_suffix("ago").or_else(|| said(text, &["il", "y", "a"])) {
        return length_of(length).and_then(back).map(Spoken::At);
    }
    let on = |from: DateTime<Utc>, minutes: i64| from.checked_add_signed(TimeDelta::minutes(minutes));
    if let Some(length) = one_of(text, &["in", "dans"]).filter(|rest| rest.starts_with(is_space)) {
        return length_of(length).and_then(|minutes| on(now, minutes)).map(Spoken::At);
    }
    if let Some(length) = text.strip_prefix('+') {
        return length_of(length).and_then(|minutes| on(now, minutes)).map(Spoken::At);
    }
    let minutes = length_of(text)?;
    if past { back(minutes) } else { on(base, minutes) }.map(Spoken::At)
}

fn dated(today: NaiveDate, days: i64, clock: &str) -> Option<String> {
    let distance = Days::new(days.unsigned_abs());
    let day = if days < 0 { today.checked_sub_days(distance) } else { today.checked_add_days(distance) }?;
    Some(format!("{day} {clock}").trim_end().to_owned())
}

/// The word for a day that a text opens with, as days from today.
fn day_word(text: &str) -> Option<(i64, &str)> {
    let in_french = || {
        let rest = one_of(text, &["aujourd"])?.strip_prefix(['’', '\''])?;
        one_of(rest, &["hui"])
    };
    let today = one_of(text, &["today"]).or_else(in_french).map(|rest| (0, rest));
    let found = today
        .or_else(|| one_of(text, &["yesterday", "hier"]).map(|rest| (-1, rest)))
        .or_else(|| one_of(text, &["tomorrow", "demain"]).map(|rest| (1, rest)));
    found.filter(|(_, rest)| ends(rest))
}

/// The rest after some words.
fn said<'a>(text: &'a str, words: &[&str]) -> Option<&'a str> {
    words.iter().try_fold(text, |rest, word| one_of(spaces(rest), &[word]))
}

/// A length in minutes: `30m`, `an hour`, `une heure`.
fn length_of(text: &str) -> Option<i64> {
    let text = text.trim();
    let one = one_of(text, &["a", "an", "une"]).filter(|rest| rest.starts_with(is_space));
    match one {
        Some(unit) => duration::minutes(&format!("1 {}", unit.trim())),
        None => duration::minutes(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_said_from_now() {
        let now: DateTime<Utc> = "2021-05-18T15:17:00Z".parse().unwrap();
        let base: DateTime<Utc> = "2021-05-20T20:00:00Z".parse().unwrap();
        let check = |text: &str, past: bool, expected: Option<&str>| {
            let today = NaiveDate::from_ymd_opt(2021, 5, 18).unwrap();
            let found = spoken(text, now, today, (base, past)).map(|spoken| match spoken {
                Spoken::Dated(text) => text,
                Spoken::At(at) => at.format("%dT%H:%MZ").to_string(),
            });
            assert_eq!(found.as_deref(), expected, "{text}");
        };
        check("yesterday 22:00", true, Some("2021-05-17 22:00"));
        check("22:00 yesterday", true, Some("2021-05-17 22:00"));
        check("yesterday at 10pm", true, Some("2021-05-17 10pm"));
        check("hier à 22h", true, Some("2021-05-17 22h"));
        check("today 06:30", true, Some("2021-05-18 06:30"));
        check("aujourd’hui 6h30", true, Some("2021-05-18 6h30"));
        check("tomorrow, 22:00", false, Some("2021-05-19 22:00"));
        check("demain", false, Some("2021-05-19"));
        check("10 min ago", true, Some("18T15:07Z"));
        check("2h ago", true, Some("18T13:17Z"));
        check("an hour ago", true, Some("18T14:17Z"));
        check("il y a 1h30", true, Some("18T13:47Z"));
        check("il y a une heure", true, Some("18T14:17Z"));
        check("now", true, Some("18T15:17Z"));
        check("30m", true, Some("18T14:47Z"));
        check("30m", false, Some("20T20:30Z"));
        check("in 30 min", false, Some("18T15:47Z"));
        check("dans 2 jours", false, Some("20T15:17Z"));
        for text in ["17:20", "2021-05-18", "a while ago", "todays", "yesterdays 10:00", "ago", ""] {
            check(text, false, None);
        }
    }
}
