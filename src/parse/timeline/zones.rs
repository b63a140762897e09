//! The zone that the heading of a timeline names, or a line below it: "Timeline (all times PST)", "All times are UTC.".

use crate::model::written::{Zone, ZoneWord};
use crate::parse::scan::{ends, is_space, one_of, spaces};
use crate::parse::{time, zoned};
use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;
use std::ops::Range;

/// The longest line that may say of which zone the times are.
const LINE: usize = 160;

/// A timezone and the place that names it. `None` inside if it cannot be read.
type NamedZone = (Option<Zone>, Range<usize>);

/// The zone that the heading of a section names. `site` is the zone of the site and the day.
pub(super) fn of_heading(text: &str, site: (Tz, NaiveDate)) -> Option<NamedZone> {
    named(text, site).map(|(zone, place)| (Some(zone), place)).or_else(|| Some((None, unread(text, site.0)?)))
}

/// The timezone that a line gives for all times: a short line about times, or one that is only a timezone.
pub(super) fn of_line(text: &str, site: (Tz, NaiveDate)) -> Option<NamedZone> {
    const TIMES: [&str; 10] =
        ["time", "times", "timestamp", "timestamps", "timezone", "zone", "heure", "heures", "horaire", "horaires"];
    if text.len() > LINE {
        return None;
    }
    let Some((zone, place)) = named(text, site) else { return Some((None, unread(text, site.0)?)) };
    let around = [&text[..place.start], &text[place.end..]];
    let alone = around.iter().all(|part| !part.contains(char::is_alphanumeric));
    let speaks = || text.split(|letter: char| !letter.is_alphabetic()).any(|word| one_of(word, &TIMES).is_some());
    (alone || speaks()).then_some((Some(zone), place))
}

/// The words for the timezone of all times, if they cannot be read: "All times in UC/Pacific", "(heure d’été)".
fn unread(text: &str, site: Tz) -> Option<Range<usize>> {
    const NO_ZONE: [&str; 17] = [
        "approximate",
        "approximations",
        "approximated",
        "approximatives",
        "approx",
        "estimates",
        "estimated",
        "rounded",
        "relative",
        "format",
        "hour",
        "hours",
        "minutes",
        "seconds",
        "total",
        "response",
        "down",
    ];
    let is_local = words_of(text).any(|word| one_of(word, &["local", "locale", "locales"]).is_some());
    // For a site without a configured timezone, local time is not UTC.
    if words_of(text).any(|word| one_of(word, &NO_ZONE).is_some()) || is_local && site != Tz::UTC {
        return None;
    }
    in_sentence(text).or_else(|| in_parentheses(text))
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty())
}

/// "All times in UC/Pacific".
fn in_sentence(text: &str) -> Option<Range<usize>> {
    text.char_indices().find_map(|(at, _)| {
        if text[..at].ends_with(char::is_alphanumeric) {
            return None;
        }
        let all = one_of(&text[at..], &["all", "les"])?;
        let times = one_of(spaces(all), &["times", "timestamps", "heures"])?;
        let said = spaces(one_of(spaces(times), &["are", "in", "sont", "en"])?);
        let said = one_of(said, &["in", "given", "en"]).map_or(said, spaces);
        let said = one_of(said, &["in", "en"]).map_or(said, spaces);
        let end = said.find(['.', ',', ';', ')', ']', '\n']).unwrap_or(said.len());
        let shown = said[..end].trim_end_matches(|letter: char| !letter.is_alphanumeric());
        let start = text.len() - said.len();
        (!shown.is_empty()).then(|| start..start + shown.len())
    })
}

/// Words in parentheses about time, or in capital letters like an abbreviation: "(ship time)", "(NZT)".
fn in_parentheses(text: &str) -> Option<Range<usize>> {
    let start = text.find(['(', '['])? + 1;
    let end = start + text[start..].find([')', ']'])?;
    let inner = text[start..end].trim();
    let is_time = words_of(inner).last().is_some_and(|last| one_of(last, &["time", "times"]).is_some())
        || words_of(inner).next().is_some_and(|first| one_of(first, &["heure", "heures"]).is_some());
    let is_abbreviation = (3..=5).contains(&inner.len())
        && inner.ends_with('T')
        && inner.bytes().all(|letter| letter.is_ascii_uppercase());
    (is_time || is_abbreviation).then(|| {
        let start = start + text[start..end].find(inner).unwrap_or(0);
        start..start + inner.len()
    })
}

/// The first zone that a text names.
pub(super) fn named(text: &str, site: (Tz, NaiveDate)) -> Option<(Zone, Range<usize>)> {
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
        // "UTC - 5" is no UTC.
        let parted = time::after_utc(rest).filter(|_| matches!(zone, Zone::Offset(at) if at.local_minus_utc() == 0));
        let (zone, rest) = parted.map_or((zone, rest), |(offset, rest)| (Zone::Offset(offset), rest));
        let word = &tail[..tail.len() - rest.len()];
        if word.contains(' ') {
            match zone {
                Zone::Word(_) | Zone::Named(_) if is_of_another_land(head) => continue,
                Zone::Word(short) => return Some((by_season(word, short, site), at..at + word.len())),
                _ => {}
            }
        }
        let alone = !head.contains(char::is_alphanumeric) && !rest.contains(char::is_alphanumeric);
        let sure =
            matches!(zone, Zone::Offset(_)) && word.len() > 1 || word.contains('/') || head.ends_with(['(', '[']);
        if sure || alone || speaks_of_times(head) || word.len() > 2 && !is_word(word) {
            return Some((zone, at..at + word.len()));
        }
    }
    None
}

/// Whether the word before an American timezone makes it another one: "Australian Eastern Time".
fn is_of_another_land(head: &str) -> bool {
    let before = head.trim_end().rsplit(|letter: char| !letter.is_alphabetic()).next().unwrap_or("");
    let own = head.ends_with(is_space) && before.starts_with(char::is_uppercase) && !speaks_of_times(head);
    own && one_of(before, &["us", "s", "american", "timeline"]).is_none()
}

/// The zone of "Central European Time": that of the site, by its day, where that is of this name in winter as in summer.
fn by_season(name: &str, word: ZoneWord, (tz, day): (Tz, NaiveDate)) -> Zone {
    const SEASONS: [&str; 4] = ["summer", "daylight", "standard", "winter"];
    // "CET" goes with "CEST" in summer.
    let summer = word.as_str().strip_suffix('T').and_then(|start| ZoneWord::new(&format!("{start}ST")));
    let is_of_it = |month| {
        let on = NaiveDate::from_ymd_opt(day.year(), month, 15).unwrap_or(day);
        [Some(word), summer].into_iter().flatten().any(|word| zoned::in_force(word, on, tz).is_some())
    };
    let of_one_season = name.split(is_space).any(|part| one_of(part, &SEASONS).is_some());
    if !of_one_season && is_of_it(1) && is_of_it(7) { Zone::Named(tz) } else { Zone::Word(word) }
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
    if is_of_another_land(head) {
        return None;
    }
    let american = head.trim_end().ends_with("US") || head.ends_with(['(', '[']) || speaks_of_times(head);
    NAMES.iter().filter(|_| american).find_map(|(name, zone)| {
        let rest = one_of(tail, &[name])?;
        let season = time::season(spaces(rest));
        let behind = season.map_or(rest, |(_, rest)| rest);
        let whole = one_of(spaces(behind), &["time"]);
        // "Central European Time" is another.
        let other = whole.is_none() && season.is_none() && spaces(rest).starts_with(char::is_uppercase);
        let word = season.and_then(|(letter, _)| time::of_season(name, letter));
        (!other).then_some((word.map_or(Zone::Named(*zone), Zone::Word), whole.unwrap_or(behind)))
    })
}

/// "Paris time", "heure de Paris".
fn of_city<'a>(head: &str, tail: &'a str) -> Option<(Zone, &'a str)> {
    let (zone, rest) = city_of(tail)?;
    let behind = one_of(spaces(rest), &["time"]);
    let mut words = head.split(|letter: char| !letter.is_alphabetic()).rev().filter(|word| !word.is_empty());
    let mut french = || {
        let last = words.next()?;
        let noun = if one_of(last, &["de"]).is_some() { words.next()? } else { last };
        one_of(noun, &["heure", "heures"])
    };
    if behind.is_none() && french().is_none() {
        return None;
    }
    Some((Zone::Named(zone), behind.unwrap_or(rest)))
}

/// The timezone of the city that a text begins with, if the IANA database has it: "Paris", "New York".
fn city_of(text: &str) -> Option<(Tz, &str)> {
    if !text.starts_with(|first: char| first.is_ascii_uppercase()) {
        return None;
    }
    let rest_after = |city: &str| {
        let opening = text.get(..city.len())?;
        let same = opening
            .bytes()
            .zip(city.bytes())
            .all(|(typed, known)| typed.eq_ignore_ascii_case(&known) || known == b'_' && typed == b' ');
        Some(&text[city.len()..]).filter(|rest| same && ends(rest))
    };
    let cities = chrono_tz::TZ_VARIANTS.iter().filter_map(|zone| {
        let (area, city) = zone.name().rsplit_once('/')?;
        // "Canada/Eastern" and "Brazil/West" are no cities.
        let is_state = ["US", "Canada", "Brazil", "Chile", "Mexico"].contains(&area);
        Some((*zone, rest_after(city).filter(|_| !is_state)?))
    });
    cities.min_by_key(|(_, rest)| rest.len())
}

/// The timezone of a city directly after a time, and the rest if it is certain: "Denver time", "heure de Paris".
/// Without such a word, the city may be the first word of the text.
pub(super) fn behind(text: &str) -> Option<(Tz, Option<&str>)> {
    /// The areas with cities. The database also has islands and stations that are named after people and things.
    const AREAS: [&str; 5] = ["Africa", "America", "Asia", "Australia", "Europe"];
    const OTHERS: [&str; 6] = [
        "Australia/North",
        "Australia/South",
        "Australia/West",
        "Australia/Victoria",
        "America/Resolute",
        "America/North_Dakota/Center",
    ];
    let start = spaces(text);
    let inner = start.strip_prefix(['(', '[']);
    let opened = inner.map_or(start, spaces);
    let french = one_of(opened, &["heure", "heures"]).map(spaces);
    let french = french.map(|rest| one_of(rest, &["de"]).map_or(rest, spaces));
    let (zone, rest) = city_of(french.unwrap_or(opened))?;
    if start.len() == text.len() && inner.is_none() {
        return None;
    }
    let rest = one_of(spaces(rest), &["time"]).or(french.map(|_| rest));
    let closed = match inner {
        Some(_) => spaces(rest.unwrap_or("")).strip_prefix([')', ']']),
        None => rest,
    };
    let area = zone.name().split('/').next().unwrap_or("");
    let is_city = AREAS.contains(&area) && !OTHERS.contains(&zone.name());
    (closed.is_some() || is_city && inner.is_none()).then_some((zone, closed))
}

/// The city of a zone.
pub(super) fn city(zone: Tz) -> String {
    zone.name().rsplit('/').next().unwrap_or("").replace('_', " ")
}
