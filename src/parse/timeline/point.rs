//! The time that an item of a timeline begins with: a point or a stretch, in French or English.

use crate::model::written::Zone;
use crate::parse::scan::{ends, is_space, number, one_of, spaces};
use crate::parse::time;
use crate::parse::time::article;
use chrono::{Datelike, Days, NaiveDate, NaiveTime, Timelike};

/// A point in time as far as the words say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Point {
    pub(super) day: Option<NaiveDate>,
    pub(super) clock: Option<Clock>,
    /// "vers 17h": the clock is not certain.
    pub(super) about: bool,
}

/// A clock with what stands behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clock {
    pub(super) time: NaiveTime,
    pub(super) zone: Option<Zone>,
    /// Whether it said "am" or "pm".
    half: bool,
}

/// The point or the stretch that a text opens with, and the rest. `today` is the day that the telling has come to.
pub(super) fn stretch(text: &str, today: NaiveDate) -> Option<(Point, Option<Point>, &str)> {
    let opened = one_of(text, &["entre", "between", "from", "du", "de"]).filter(|rest| rest.starts_with(is_space));
    let start = spaces(opened.unwrap_or(text));
    let Some((mut from, rest)) = point(start, today) else {
        return opened.and_then(|_| days_of_a_month(start, today));
    };
    let second = link(rest, opened.is_some()).and_then(|text| point(text, from.day.unwrap_or(today)));
    let Some((to, rest)) = second else { return Some((from, None, rest)) };
    if let (Some(clock), Some(end)) = (&mut from.clock, to.clock) {
        // "5:10 - 5:20 pm UTC" says both once.
        clock.zone = clock.zone.or(end.zone);
        let afternoon = clock.time.with_hour(clock.time.hour() % 12 + 12).filter(|time| *time <= end.time);
        if end.half && !clock.half && clock.time.hour() <= 12 {
            clock.time = afternoon.filter(|_| end.time.hour() >= 12).unwrap_or(clock.time);
        }
    }
    Some((from, Some(to), rest))
}

/// "du 5 au 19 janvier": the first day has the month of the second.
fn days_of_a_month(text: &str, today: NaiveDate) -> Option<(Point, Option<Point>, &str)> {
    let (first, rest) = time::day_number(article(text))?;
    let (to, rest) = point(link(rest, true)?, today)?;
    let last = to.day?;
    let same_month = last.with_day(first).filter(|day| *day <= last);
    let from = same_month.or_else(|| last.checked_sub_months(chrono::Months::new(1))?.with_day(first))?;
    Some((Point { day: Some(from), clock: None, about: false }, Some(to), rest))
}

/// The rest after what joins two points: a dash, "à", "to"; "et" and "and" only after "entre" and "between".
fn link(text: &str, opened: bool) -> Option<&str> {
    let text = text.trim_start_matches(['*', '_', '`']);
    let text = spaces(text);
    let dashed = text.strip_prefix("->").or_else(|| text.strip_prefix(['-', '–', '—', '→']));
    let until = || {
        let rest = one_of(text, &["jusqu"])?.strip_prefix(['’', '\''])?;
        one_of(rest, &["a", "au"])
    };
    let joined = dashed.or_else(until).or_else(|| one_of(text, &["a", "to", "until", "till", "au"]));
    let rest = joined.or_else(|| one_of(text, &["et", "and"]).filter(|_| opened))?;
    Some(spaces(rest).trim_start_matches(['*', '_', '`']))
}

/// A day, a clock, or both.
pub(super) fn point(text: &str, today: NaiveDate) -> Option<(Point, &str)> {
    let found = day(text, today);
    let (day, behind) = found.map_or((None, text), |(day, rest)| (Some(day), rest));
    let joint = if day.is_some() { after_day(behind) } else { spaces(text) };
    let joint = one_of(joint, &["a", "at", "t"]).map_or(joint, spaces);
    let vaguely = about(joint);
    if let Some((clock, rest)) = clock(vaguely.unwrap_or(joint)) {
        return Some((Point { day, clock: Some(clock), about: vaguely.is_some() }, rest));
    }
    day?;
    Some((Point { day, clock: None, about: false }, vague(joint).unwrap_or(behind)))
}

fn after_day(text: &str) -> &str {
    spaces(spaces(text).strip_prefix(',').unwrap_or(text))
}

/// The rest after "vers", "about", "~".
fn about(text: &str) -> Option<&str> {
    let sign = text.strip_prefix(['~', '≈']);
    let said = sign.or_else(|| one_of(text, &["vers", "environ", "about", "around", "circa", "ca"]))?;
    Some(spaces(said.strip_prefix('.').unwrap_or(said)))
}

/// A clock with a zone. A dash is no sign of an offset here: "9:00 -10:30" is a stretch.
fn clock(text: &str) -> Option<(Clock, &str)> {
    let (found, rest) = time::clock(text)?;
    let time::Clock { time, half_day, .. } = found.ok()?;
    let dashed = spaces(rest).starts_with('-');
    let (zone, rest) = if dashed { (None, rest) } else { time::zone_behind(half_day, rest) };
    ends(rest).then_some((Clock { time, zone: zone.map(|(zone, _)| zone), half: half_day }, rest))
}

/// The rest after the words for a part of a day, up to the sign behind them: "fin d’après-midi", "in the evening".
fn vague(text: &str) -> Option<&str> {
    const PARTS: [&str; 26] = [
        "fin",
        "debut",
        "milieu",
        "matin",
        "matinee",
        "midi",
        "apres",
        "soir",
        "soiree",
        "nuit",
        "dans",
        "en",
        "tot",
        "tard",
        "early",
        "late",
        "mid",
        "morning",
        "noon",
        "afternoon",
        "evening",
        "night",
        "overnight",
        "in",
        "during",
        "end",
    ];
    // "du 28 mai au 2 juin" is a stretch.
    one_of(one_of(text, &["au"]).map_or(text, spaces), &PARTS)?;
    let stop = |(at, letter): (usize, char)| match letter {
        ',' | ':' | '–' | '—' | '\n' => Some(at),
        // "après-midi" holds a dash of its own.
        '-' if text[..at].ends_with(is_space) => Some(text[..at].trim_end_matches(is_space).len()),
        _ => None,
    };
    text.char_indices().find_map(stop).filter(|at| *at <= 48).map(|at| &text[at..])
}

/// The day that a text opens with.
fn day(text: &str, today: NaiveDate) -> Option<(NaiveDate, &str)> {
    let text = article(text);
    if let Some((found, rest)) = time::day(text, Some(today)) {
        return found.ok().map(|day| (day, rest));
    }
    relative(text, today).or_else(|| next_weekday(text, today))
}

/// "lendemain", "next day", "2 jours plus tard", "la veille".
fn relative(text: &str, today: NaiveDate) -> Option<(NaiveDate, &str)> {
    const PHRASES: [(&[&str], i64); 15] = [
        (&["lendemain"], 1),
        (&["next", "day"], 1),
        (&["following", "day"], 1),
        (&["day", "after"], 1),
        (&["jour", "suivant"], 1),
        (&["surlendemain"], 2),
        (&["two", "days", "later"], 2),
        (&["deux", "jours", "plus", "tard"], 2),
        (&["jour", "meme"], 0),
        (&["meme", "jour"], 0),
        (&["same", "day"], 0),
        (&["la", "veille"], -1),
        (&["veille"], -1),
        (&["day", "before"], -1),
        (&["previous", "day"], -1),
    ];
    let phrase = |words: &[&str]| words.iter().try_fold(text, |rest, word| one_of(spaces(rest), &[word]));
    let said = PHRASES.iter().find_map(|(words, days)| Some((*days, phrase(words)?)));
    let (days, rest) = said.or_else(|| {
        let (days, rest) = number(text, 1..=2)?;
        let rest = one_of(spaces(rest), &["jour", "jours", "day", "days"])?;
        let in_french = || one_of(spaces(one_of(spaces(rest), &["plus"])?), &["tard"]);
        Some((i64::from(days), one_of(spaces(rest), &["later", "apres"]).or_else(in_french)?))
    })?;
    let day = if days < 0 {
        today.checked_sub_days(Days::new(days.unsigned_abs()))
    } else {
        today.checked_add_days(Days::new(days.unsigned_abs()))
    };
    day.filter(|_| parted(rest)).map(|day| (day, rest))
}

/// "mardi", "Tuesday": the first such day from the one that the telling has come to.
fn next_weekday(text: &str, today: NaiveDate) -> Option<(NaiveDate, &str)> {
    let (weekday, rest) = time::weekday(text)?;
    let day = today.iter_days().take(7).find(|day| day.weekday() == weekday)?;
    parted(rest).then_some((day, rest))
}

/// Whether what follows a word for a day parts it from the telling: "lendemain de fête" is no time.
fn parted(rest: &str) -> bool {
    let rest = spaces(rest);
    let sign = rest.is_empty() || rest.starts_with([',', ':', '-', '–', '—', '*', '_']);
    sign || clock(one_of(rest, &["a", "at", "vers"]).map_or(rest, spaces)).is_some() || vague(rest).is_some()
}
