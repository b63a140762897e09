//! The zone that the heading of a timeline names, or a line below it: "Timeline (all times PST)", "All times are UTC.".

use crate::model::written::Zone;
use crate::parse::scan::{one_of, spaces};
use crate::parse::time;
use chrono_tz::Tz;
use std::ops::Range;

/// The longest line that may say of which zone the times are.
const LINE: usize = 160;

/// The zone that a line says its times are in: a short line that speaks of times, or is nothing but a zone.
pub(super) fn of_line(text: &str) -> Option<(Zone, Range<usize>)> {
    const TIMES: [&str; 10] =
        ["time", "times", "timestamp", "timestamps", "timezone", "zone", "heure", "heures", "horaire", "horaires"];
    if text.len() > LINE {
        return None;
    }
    let (zone, place) = named(text)?;
    let around = [&text[..place.start], &text[place.end..]];
    let alone = around.iter().all(|part| !part.contains(char::is_alphanumeric));
    let speaks = || text.split(|letter: char| !letter.is_alphabetic()).any(|word| one_of(word, &TIMES).is_some());
    (alone || speaks()).then_some((zone, place))
}

/// The first zone that a text names.
pub(super) fn named(text: &str) -> Option<(Zone, Range<usize>)> {
    // "CHRONOLOGIE ET SUITES" names no eastern time, nor "CE QUI S’EST PASSÉ".
    let capitals = !text.contains(char::is_lowercase);
    let is_word = |word: &str| {
        let summer_or_winter = (word.ends_with("ST") || word.ends_with("DT")) && word != "EST";
        capitals && !summer_or_winter && !["CET", "EET", "WET", "SGT", "MSK"].contains(&word)
    };
    let mut before = None;
    for (at, letter) in text.char_indices() {
        let begins =
            letter.is_alphabetic() && before.is_none_or(|it: char| !it.is_alphanumeric() && !"'’/".contains(it));
        before = Some(letter);
        if !begins {
            continue;
        }
        let (head, tail) = text.split_at(at);
        if let Some((zone, rest)) = long(head, tail).or_else(|| of_city(head, tail)) {
            return Some((zone, at..text.len() - rest.len()));
        }
        let Some((zone, rest)) = time::zone(tail) else { continue };
        let word = &tail[..tail.len() - rest.len()];
        let alone = !head.contains(char::is_alphanumeric) && !rest.contains(char::is_alphanumeric);
        let sure =
            matches!(zone, Zone::Offset(_)) && word.len() > 1 || word.contains('/') || head.ends_with(['(', '[']);
        if sure || alone || speaks_of_times(head) || word.len() > 2 && !is_word(word) {
            return Some((zone, at..at + word.len()));
        }
    }
    None
}

/// Whether the last word before a place leads to a zone.
fn speaks_of_times(head: &str) -> bool {
    let word = head.trim_end().rsplit(|letter: char| !letter.is_alphabetic()).next().unwrap_or("");
    one_of(word, &["in", "times", "time", "are", "all", "en", "heures"]).is_some()
}

/// "Pacific", "US Eastern", where the word "time" is left out.
fn long<'a>(head: &str, tail: &'a str) -> Option<(Zone, &'a str)> {
    const NAMES: [(&str, Tz); 4] = [
        ("pacific", Tz::America__Los_Angeles),
        ("mountain", Tz::America__Denver),
        ("central", Tz::America__Chicago),
        ("eastern", Tz::America__New_York),
    ];
    let american = head.trim_end().ends_with("US") || head.ends_with(['(', '[']) || speaks_of_times(head);
    NAMES.iter().filter(|_| american).find_map(|(name, zone)| {
        let rest = one_of(tail, &[name])?;
        Some((Zone::Named(*zone), one_of(spaces(rest), &["time"]).unwrap_or(rest)))
    })
}

/// "Paris time", "heure de Paris".
fn of_city<'a>(head: &str, tail: &'a str) -> Option<(Zone, &'a str)> {
    let end = tail.find(|letter: char| !letter.is_alphabetic()).unwrap_or(tail.len());
    let (word, rest) = tail.split_at(end);
    let behind = one_of(spaces(rest), &["time"]);
    let mut words = head.split(|letter: char| !letter.is_alphabetic()).rev().filter(|word| !word.is_empty());
    let mut french = || {
        let last = words.next()?;
        let noun = if one_of(last, &["de"]).is_some() { words.next()? } else { last };
        one_of(noun, &["heure", "heures"])
    };
    if !word.starts_with(char::is_uppercase) || behind.is_none() && french().is_none() {
        return None;
    }
    let is_city = |zone: &&Tz| zone.name().split_once('/').is_some_and(|(_, city)| city.eq_ignore_ascii_case(word));
    let zone = chrono_tz::TZ_VARIANTS.iter().find(is_city)?;
    Some((Zone::Named(*zone), behind.unwrap_or(rest)))
}
