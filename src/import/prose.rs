//! When something is planned for, as people write it in a sentence: "on Thursday, March 12, from 9am", "ce jeudi 14 janvier
//! à partir de 14h00".

use super::imported::ImportedTime;
use super::values::{in_zone, instant};
use crate::model::written::{Written, Zone};
use crate::parse::time::{LeadingTime, Spoken, opening, prefix, spoken};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;

/// How far behind its day a time of day can be, in words.
const NEAR: usize = 8;

/// The time that a text names for something that it announces, and the words that say so. It is the first day that is not
/// before the announcement with a time of day in the same sentence. A day of the week without a date is none.
#[must_use]
pub fn planned_start(text: &str, announced: ImportedTime, zone: Tz) -> Option<(ImportedTime, String)> {
    let announced = instant(announced, zone);
    let today = announced.with_timezone(&zone).date_naive();
    let plain = plain(text);
    let mut passed = 0;
    words(&plain).find_map(|at| {
        let text = &plain[at..];
        if at < passed {
            return None;
        }
        if let Some(LeadingTime { time: Err(_), length, .. }) = opening(text, Some(today)) {
            // "Monday, March 12" of a year in which that is a Thursday: nobody knows which was meant.
            passed = at + length;
            return None;
        }
        let (start, length) = start(text, today, announced, zone)?;
        Some((ImportedTime::At(start), plain[at..at + length].trim().to_owned()))
    })
}

/// The start that a text begins with, and its length.
fn start(text: &str, today: NaiveDate, announced: DateTime<Utc>, zone: Tz) -> Option<(DateTime<Utc>, usize)> {
    let (day, length) = day(text, today, announced)?;
    let (day, (clock, own, behind)) = match day {
        Written::Day(day) => (day, clock(sentence(&text[length..]), today)?),
        Written::Full(time, own) => (time.date(), (time.time(), own, 0)),
        Written::Clock(..) => return None,
    };
    (day >= today).then_some(())?;
    Some((at_zone(day, clock, own, zone)?, length + behind))
}

/// A text without emphasis, on one line.
fn plain(text: &str) -> String {
    let text = text.replace(['*', '_', '\u{a0}', '\u{202f}'], " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where the words of a text begin.
fn words(text: &str) -> impl Iterator<Item = usize> + '_ {
    let starts = text.match_indices([' ', '(']).map(|(at, _)| at + 1);
    std::iter::once(0).chain(starts)
}

/// The day that a text begins with, and its length. Words such as "today" count from the announcement.
fn day(text: &str, today: NaiveDate, now: DateTime<Utc>) -> Option<(Written, usize)> {
    let end = text.find([' ', '.', ',', ';']).unwrap_or(text.len());
    if let Some(Spoken::Dated(dated)) = spoken(&text[..end], now, today, (now, true)) {
        return prefix(&dated, Some(today)).map(|(day, _)| (day, end));
    }
    prefix(text, Some(today))
}

/// The part of a text up to the end of its sentence.
fn sentence(text: &str) -> &str {
    text.find(". ").map_or(text, |end| &text[..end])
}

/// The first time of day near the beginning of a text, and where it ends.
fn clock(text: &str, near: NaiveDate) -> Option<(NaiveTime, Option<Zone>, usize)> {
    words(text).take(NEAR).find_map(|at| match prefix(&text[at..], Some(near))? {
        (Written::Clock(clock, zone), length) => Some((clock, zone, at + length)),
        (Written::Day(_) | Written::Full(..), _) => None,
    })
}

fn at_zone(day: NaiveDate, clock: NaiveTime, own: Option<Zone>, zone: Tz) -> Option<DateTime<Utc>> {
    let local = day.and_time(clock);
    match own {
        None => Some(in_zone(local, zone)),
        Some(Zone::Offset(offset)) => offset.from_local_datetime(&local).single().map(|at| at.to_utc()),
        Some(Zone::Named(zone)) => Some(in_zone(local, zone)),
        Some(Zone::Word(_)) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a text of 2020-03-10 10:40 in Paris says.
    fn start(text: &str) -> String {
        let announced = super::super::values::time("2020-03-10 10:40", Tz::Europe__Paris).unwrap();
        let found = planned_start(text, announced, Tz::Europe__Paris);
        found.map_or("none".to_owned(), |(time, words)| {
            let at = instant(time, Tz::UTC).with_timezone(&Tz::Europe__Paris);
            format!("{} | {words}", at.format("%Y-%m-%d %H:%M"))
        })
    }

    #[test]
    fn a_day_and_a_time_of_a_sentence_are_the_start() {
        for (text, found) in [
            (
                "Un arrêt est prévu le **mardi 17 mars 2020 à partir\nde 8h15**. Il durera 20 minutes.",
                "2020-03-17 08:15 | le mardi 17 mars 2020 à partir de 8h15",
            ),
            ("Nous arrêtons tout le _lundi 16 mars à partir de 07h30._ Bon courage.", "2020-03-16 07:30"),
            ("Une coupure aura lieu aujourd’hui à partir de 16h.", "2020-03-10 16:00"),
            ("The database moves tomorrow at 2pm.", "2020-03-11 14:00"),
            ("We work on it on March 12 from 9:00 UTC to 10:00 UTC.", "2020-03-12 10:00"),
            ("Planned for 2020-03-12 09:00.", "2020-03-12 09:00"),
        ] {
            let read = start(text);
            assert!(read.starts_with(found), "{text}: {read}");
        }
    }

    #[test]
    fn what_says_no_certain_time_says_none() {
        for text in [
            "A short outage.",
            "We do it on Thursday at 9am.",
            "We do it on March 12. The last one began at 9:00.",
            "The last one was on March 3 at 9:00.",
            "It takes 30 minutes on March 12.",
            "On Monday, March 12, 2020 at 9:00.",
        ] {
            assert_eq!(start(text), "none", "{text}");
        }
    }
}
