//! The time at the beginning of a timeline item: a point in time or a period, in French or English.

use super::zones;
use crate::model::written::Zone;
use crate::parse::scan::{ends, is_digit, is_space, number, one_of, spaces};
use crate::parse::time::{self, Near, TimeMistake};
use crate::vocabulary::Vocabulary;
use chrono::{Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Timelike};
use chrono_tz::Tz;

/// A point in time, as far as the text gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Point {
    pub(super) day: Option<NaiveDate>,
    pub(super) clock: Option<TimelineClock>,
    /// "vers 17h": the time of day is not certain.
    pub(super) about: bool,
    /// "Saturday": the week is not certain.
    pub(super) weekday: bool,
    /// "T+5m": counted from the first item.
    pub(super) after: Option<TimeDelta>,
}

/// The day of the item before, and the languages of the text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Today {
    pub(super) day: NaiveDate,
    pub(super) words: Vocabulary,
}

impl Today {
    /// By which times are read.
    pub(super) fn near(self) -> Near {
        Near { day: Some(self.day), words: self.words }
    }

    /// On another day, if there is one.
    fn on(self, day: Option<NaiveDate>) -> Self {
        Self { day: day.unwrap_or(self.day), ..self }
    }
}

impl Point {
    const NOTHING: Self = Self { day: None, clock: None, about: false, weekday: false, after: None };

    /// Whether it is no more than a day.
    pub(super) fn is_day(&self) -> bool {
        self.clock.is_none() && self.after.is_none()
    }
}

/// A time of day with what follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TimelineClock {
    pub(super) time: NaiveTime,
    pub(super) zone: Option<Zone>,
    /// Whether it said "am" or "pm".
    half: bool,
    /// A city directly after it, which may also be the first word of the text.
    pub(super) city: Option<Tz>,
    /// Whether its offset follows a hyphen directly, so that it may be the end of a period instead.
    pub(super) may_end: bool,
}

impl TimelineClock {
    fn new(time: NaiveTime, zone: Option<Zone>, half: bool) -> Self {
        Self { time, zone, half, city: None, may_end: false }
    }
}

/// The point or the period that a text begins with, and the rest. `today` is the day of the item before.
pub(super) fn stretch(text: &str, today: Today) -> Option<(Point, Option<Point>, &str)> {
    let opened = one_of(text, &["entre", "between", "from", "du", "de"]).filter(|rest| rest.starts_with(is_space));
    let start = spaces(opened.unwrap_or(text));
    let Some((mut from, rest)) = point(start, today) else {
        return opened.and_then(|_| days_of_a_month(start, today));
    };
    let rest = other_zone(&mut from, rest, today);
    if let Some(rest) = unknown_end(rest).filter(|_| from.clock.is_some()) {
        return Some((from, None, rest));
    }
    let second = link(rest, opened.is_some()).and_then(|text| point(text, today.on(from.day)));
    let Some((mut to, rest)) = second else { return Some((from, None, rest)) };
    let rest = other_zone(&mut to, rest, today);
    if let (Some(clock), Some(end)) = (&mut from.clock, &mut to.clock) {
        // In "5:10 - 5:20 pm UTC", "pm" and "UTC" apply to both times.
        clock.zone = clock.zone.or(end.zone);
        end.zone = end.zone.or(clock.zone);
        let afternoon = clock.time.with_hour(clock.time.hour() % 12 + 12).filter(|time| *time <= end.time);
        if end.half && !clock.half && clock.time.hour() <= 12 {
            clock.time = afternoon.filter(|_| end.time.hour() >= 12).unwrap_or(clock.time);
        }
    }
    Some((from, Some(to), rest))
}

/// The rest after the same time in another timezone: "13:06 UTC / 15:06 CEST", "15:06 (13:06 UTC)". Of the two, the one
/// with an unambiguous timezone is kept.
fn other_zone<'a>(from: &mut Point, rest: &'a str, today: Today) -> &'a str {
    let Some(first) = from.clock else { return rest };
    let behind = spaces(rest);
    let Some(opened) = behind.strip_prefix(['/', '(', '[']) else { return rest };
    let Some((Point { day: None, clock: Some(second), about: false, .. }, after)) = point(spaces(opened), today) else {
        return rest;
    };
    let after = if behind.starts_with('/') { Some(after) } else { spaces(after).strip_prefix([')', ']']) };
    let Some(after) = after.filter(|_| first.zone.is_some() || second.zone.is_some()) else { return rest };
    let certain = |clock: TimelineClock| matches!(clock.zone, Some(Zone::Offset(_) | Zone::Named(_)));
    if certain(second) && !certain(first) && from.day.is_none() {
        from.clock = Some(second);
    }
    after
}

/// Why a text that begins like a day is not one (`01-10-2024`, or a day that does not exist), and its length in bytes.
pub(super) fn mistaken(text: &str, today: Today) -> Option<(TimeMistake, usize)> {
    let start = today.words.article(text);
    if let Some(rest) = short_date(start) {
        return Some((TimeMistake::Unreadable, text.len() - rest.len()));
    }
    let behind_clock = || {
        let (_, rest) = clock(start, today.words)?;
        let behind = behind(rest, today.words);
        time::day(behind.strip_prefix(['(', '[']).map_or(behind, spaces), today.near())
    };
    let (found, rest) = time::day(start, today.near()).or_else(behind_clock)?;
    if let Err(mistake) = found {
        return Some((mistake, text.len() - rest.len()));
    }
    // "2021-05-18 17:20 (Friday)".
    let opening = time::opening(start, today.near())?;
    let wrong = opening.time.err().filter(|mistake| matches!(mistake, TimeMistake::WrongWeekday(_)))?;
    Some((wrong, text.len() - start.len() + opening.length))
}

/// The rest after a day without a century, or without a year and with nothing else: `4/21/23`, `21.04.23`, `4/21`. It
/// is ambiguous which number is the month and which is the year.
fn short_date(text: &str) -> Option<&str> {
    let (first, rest) = number(text, 1..=2)?;
    let sign = rest.chars().next().filter(|sign| matches!(sign, '/' | '.' | '-'))?;
    let digits = if sign == '/' { 1..=2 } else { 2..=2 };
    let (second, rest) = number(&rest[1..], digits)?;
    let is_day = (1..=12).contains(&first.min(second)) && first.max(second) <= 31;
    let year = rest.strip_prefix(sign).and_then(|rest| number(rest, 2..=2));
    let alone = || Some(rest).filter(|rest| sign == '/' && !rest.contains(|letter| !"*_:)] ".contains(letter)));
    let Some((_, rest)) = year else { return alone().filter(|_| is_day) };
    (is_day && ends(rest) && !rest.starts_with([sign, '.'])).then_some(rest)
}

/// "du 5 au 19 janvier": the first day has the month of the second.
fn days_of_a_month(text: &str, today: Today) -> Option<(Point, Option<Point>, &str)> {
    let (first, rest) = time::day_number(today.words.article(text))?;
    let (to, rest) = point(link(rest, true)?, today)?;
    let last = to.day?;
    let same_month = last.with_day(first).filter(|day| *day <= last);
    let from = same_month.or_else(|| last.checked_sub_months(chrono::Months::new(1))?.with_day(first))?;
    Some((Point { day: Some(from), ..Point::NOTHING }, Some(to), rest))
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

/// The rest after an unknown end: `12:26-12:??`.
fn unknown_end(text: &str) -> Option<&str> {
    let end = spaces(spaces(text).strip_prefix(['-', '–', '—'])?);
    let minutes = number(end, 1..=2).map_or(end, |(_, rest)| rest.strip_prefix(':').unwrap_or(end));
    let rest = minutes.trim_start_matches(['?', ':']);
    (minutes.starts_with('?') && ends(rest)).then_some(rest)
}

/// A day, a time of day, or both.
pub(super) fn point(text: &str, today: Today) -> Option<(Point, &str)> {
    if let Some((after, rest)) = after(text) {
        return Some((Point { after: Some(after), ..Point::NOTHING }, rest));
    }
    let words = today.words;
    let found = day(text, today);
    let (day, weekday, rest) = found.map_or((None, false, text), |(day, rest)| (day, day.is_none(), rest));
    let begun = day.is_some() || weekday;
    let joint = if begun { after_day(rest) } else { spaces(text) };
    let joint =
        words.at(joint).or_else(|| one_of(joint, &["t"])).or_else(|| joint.strip_prefix('@')).map_or(joint, spaces);
    // After `2021-10-31T06:00`, it is always an offset and never the end of a period.
    let iso = rest.strip_prefix('T').filter(|_| day.is_some()).and_then(|rest| time::clock(rest, words)).and_then(
        |(clock, rest)| {
            let time::TypedClock { time, half_day: half, .. } = clock.ok()?;
            let (zone, rest) = time::zone_behind(half, rest);
            Some((TimelineClock::new(time, Some(zone?.0), half), rest)).filter(|(_, rest)| ends(rest))
        },
    );
    if let Some((clock, rest)) = iso {
        return Some((Point { day, clock: Some(clock), ..Point::NOTHING }, rest));
    }
    let vaguely = about(joint, words);
    let about = vaguely.is_some();
    if let Some((clock, rest)) = clock(vaguely.unwrap_or(joint), words) {
        let point = Point { day, clock: Some(clock), about, weekday, after: None };
        if let (Some(day), Some((said, rest))) = (day, time::weekday_behind_clock(rest, words)) {
            return (said == day.weekday()).then_some((point, rest));
        }
        return if begun { Some((point, rest)) } else { with_day_behind(point, rest, today) };
    }
    begun.then(|| (Point { day, weekday, ..Point::NOTHING }, vague(joint, words).unwrap_or(rest)))
}

/// A time of day, perhaps followed by a day: "12:45 PM Saturday Oct 30th:", "17:20 on 18 May,". `None` if that day does
/// not exist.
fn with_day_behind(point: Point, rest: &str, today: Today) -> Option<(Point, &str)> {
    let words = today.words;
    let text = behind(rest, words);
    if text.len() == rest.len() {
        return Some((point, rest));
    }
    // "22:30 UTC (Oct 29)".
    if let Some((found, after)) = text.strip_prefix(['(', '[']).and_then(|inner| day(spaces(inner), today))
        && let Some(after) = spaces(after).strip_prefix([')', ']'])
    {
        return Some((Point { day: found, weekday: found.is_none(), ..point }, after));
    }
    if let Some((found, after)) = time::day(text, today.near()) {
        let day = found.ok()?;
        // "13:06, 2 March hares" is no day of March.
        let sure = parted(after, words)
            || words.weekday(text).is_some()
            || text.starts_with(|first: char| first.is_alphabetic());
        let (late, after) = match point.clock {
            Some(TimelineClock { zone: None, half, .. }) if !spaces(after).starts_with('-') => {
                time::zone_behind(half, after)
            }
            _ => (None, after),
        };
        let clock = point.clock.map(|clock| TimelineClock { zone: clock.zone.or(late.map(|(zone, _)| zone)), ..clock });
        return Some(if sure { (Point { day: Some(day), clock, ..point }, after) } else { (point, rest) });
    }
    let weekday = words.weekday(text).filter(|(_, after)| parted(after, words));
    Some(weekday.map_or((point, rest), |(_, after)| (Point { weekday: true, ..point }, after)))
}

/// The text after a time, where a day may follow.
fn behind(rest: &str, words: Vocabulary) -> &str {
    let text = spaces(spaces(rest).strip_prefix(',').unwrap_or(rest));
    time::before_a_day(text, words)
}

/// `T+5m`, `+17 min`, `T+00:05`, `T-10m`, `T+1h30`, `T0`: the time since the first item.
fn after(text: &str) -> Option<(TimeDelta, &str)> {
    let counted = text.strip_prefix(['T', 't']);
    let signed = spaces(counted.unwrap_or(text));
    if let Some(rest) = counted.and_then(|rest| rest.strip_prefix('0')).filter(|rest| ends(rest)) {
        return Some((TimeDelta::zero(), rest));
    }
    let minus = counted.and_then(|_| signed.strip_prefix(['-', '−', '–']));
    let rest = spaces(minus.or_else(|| signed.strip_prefix('+'))?);
    let sign = if minus.is_some() { -1 } else { 1 };
    if let Some((hours, behind)) = number(rest, 1..=3)
        && let Some((minutes, behind)) = behind.strip_prefix(':').and_then(|rest| number(rest, 2..=2))
    {
        let (seconds, behind) = behind.strip_prefix(':').and_then(|rest| number(rest, 2..=2)).unwrap_or((0, behind));
        let seconds = i64::from(hours) * 3600 + i64::from(minutes) * 60 + i64::from(seconds);
        return ends(behind).then(|| (TimeDelta::seconds(sign * seconds), behind));
    }
    if let Some((0, rest)) = number(rest, 1..=1).filter(|(_, rest)| counted.is_some() && ends(rest) && !counts(rest)) {
        return Some((TimeDelta::zero(), rest));
    }
    let mut seconds = 0;
    let (mut rest, mut unit) = (rest, None);
    while let Some((count, behind)) = number(rest, 1..=4) {
        let found = length_of(spaces(behind));
        let (length, behind) = match (found, unit) {
            (Some(found), _) => found,
            // "+1h30".
            (None, Some(3600)) if ends(behind) => (60, behind),
            _ => break,
        };
        seconds += i64::from(count) * length;
        unit = Some(length);
        rest = behind;
        if number(spaces(rest), 1..=4).is_some_and(|(_, behind)| counts(behind)) {
            rest = spaces(rest);
        }
    }
    unit.map(|_| (TimeDelta::seconds(sign * seconds), rest))
}

fn counts(text: &str) -> bool {
    length_of(spaces(text)).is_some()
}

/// The unit that a text opens with, in seconds.
fn length_of(text: &str) -> Option<(i64, &str)> {
    const UNITS: [(&[&str], i64); 4] = [
        (&["s", "sec", "secs", "second", "seconds", "seconde", "secondes"], 1),
        (&["m", "min", "mins", "mn", "minute", "minutes"], 60),
        (&["h", "hr", "hrs", "hour", "hours", "heure", "heures"], 3600),
        (&["d", "day", "days", "j", "jour", "jours"], 86_400),
    ];
    let unit = UNITS.iter().find_map(|(words, seconds)| Some((*seconds, one_of(text, words)?)));
    unit.map(|(seconds, rest)| {
        (seconds, rest.strip_prefix('.').filter(|rest| rest.starts_with(is_space)).unwrap_or(rest))
    })
}

fn after_day(text: &str) -> &str {
    spaces(spaces(text).strip_prefix(',').unwrap_or(text))
}

/// The rest after "vers", "about", "~".
fn about(text: &str, words: Vocabulary) -> Option<&str> {
    let sign = text.strip_prefix(['~', '≈']);
    let said = sign.or_else(|| words.about(text))?;
    Some(spaces(said.strip_prefix('.').unwrap_or(said)))
}

/// A time of day with a timezone. What follows a hyphen is the end of a period, as in "9:00 -10:30", unless it cannot
/// be.
fn clock(text: &str, words: Vocabulary) -> Option<(TimelineClock, &str)> {
    let (found, rest) = time::clock(text, words).or_else(|| military(text))?;
    let time::TypedClock { time, half_day, .. } = found.or_else(|mistake| redundant_half(&mistake, text)).ok()?;
    let dashed = spaces(rest).strip_prefix('-');
    let is_end = dashed.is_some_and(|end| {
        if no_offset(end) {
            return true;
        }
        let later = time::clock(end, words).and_then(|(end, _)| end.ok()).is_some_and(|end| end.time > time);
        let seconds = text[..text.len() - rest.len()].matches(':').count() > 1;
        !seconds && number(end, 4..=4).is_none() && (later || !end.starts_with(is_digit))
    });
    let attached = rest
        .strip_prefix('-')
        .and_then(|end| number(end, 2..=2))
        .is_some_and(|(_, end)| end.starts_with(':') || ends(end));
    let (zone, rest) = if is_end { (None, rest) } else { time::zone_behind(half_day, rest) };
    let mut clock = TimelineClock::new(time, zone.map(|(zone, _)| zone), half_day);
    let offset = matches!(clock.zone, Some(Zone::Offset(_)));
    clock.may_end = attached && offset && text[..text.len() - rest.len()].matches(':').count() <= 2;
    let rest = match zones::behind(rest).filter(|_| clock.zone.is_none()) {
        Some((zone, Some(rest))) => {
            clock.zone = Some(Zone::Named(zone));
            rest
        }
        Some((zone, None)) => {
            clock.city = Some(zone);
            rest
        }
        None => rest,
    };
    ends(rest).then_some((clock, rest))
}

/// Whether the text after a time and a hyphen has minutes and cannot be a UTC offset: `2:00`, `12:??`, `12:40`.
fn no_offset(text: &str) -> bool {
    let Some((hours, minutes)) = number(text, 1..=2).and_then(|(hours, rest)| Some((hours, rest.strip_prefix(':')?)))
    else {
        return false;
    };
    let two_digits = text.as_bytes().get(2) == Some(&b':');
    // In `2021-05-18 17:20-02: text`, the text begins after the colon.
    let Some((minutes, _)) = number(minutes, 2..=2) else { return minutes.starts_with('?') };
    !two_digits || minutes % 15 != 0 || hours * 60 + minutes > 12 * 60
}

/// `13:06 PM`: a 24-hour time with a redundant "am" or "pm".
fn redundant_half(mistake: &TimeMistake, text: &str) -> Result<time::TypedClock, ()> {
    let TimeMistake::NoSuchHalf(hour, minute) = mistake else { return Err(()) };
    let letter = text.chars().find(|letter| matches!(letter, 'a' | 'A' | 'p' | 'P')).ok_or(())?;
    let is_in_it = if letter.eq_ignore_ascii_case(&'p') { (13..24).contains(hour) } else { *hour == 0 };
    let time = NaiveTime::from_hms_opt(*hour, *minute, 0).filter(|_| is_in_it).ok_or(())?;
    Ok(time::TypedClock::of(time))
}

/// `1306 UTC`, `0930Z`: four digits are a time only before a timezone.
fn military(text: &str) -> Option<(Result<time::TypedClock, TimeMistake>, &str)> {
    let (digits, rest) = number(text, 4..=4)?;
    time::zone_behind(false, rest).0.filter(|_| !spaces(rest).starts_with(['+', '-', '−']))?;
    let time = NaiveTime::from_hms_opt(digits / 100, digits % 100, 0)?;
    Some((Ok(time::TypedClock::of(time)), rest))
}

/// The rest after the words for a part of a day, up to the sign behind them: "fin d’après-midi", "in the evening".
fn vague(text: &str, words: Vocabulary) -> Option<&str> {
    // "du 28 mai au 2 juin" is a period.
    let rest = words.part_of_day(one_of(text, &["au"]).map_or(text, spaces))?;
    let is_end = spaces(rest).starts_with([',', ':', '–', '—', '\n']) || rest.starts_with(" -");
    is_end.then(|| if rest.starts_with(" -") { rest } else { spaces(rest) })
}

/// The day that a text opens with; none where it names no more than a day of the week.
fn day(text: &str, today: Today) -> Option<(Option<NaiveDate>, &str)> {
    let words = today.words;
    let text = words.article(text);
    if let Some((found, rest)) = time::day(text, today.near()) {
        return found.ok().map(|day| (Some(day), rest));
    }
    let weekday = || words.weekday(text).filter(|(_, rest)| parted(rest, words)).map(|(_, rest)| (None, rest));
    relative(text, today).map(|(day, rest)| (Some(day), rest)).or_else(weekday)
}

/// "lendemain", "next day", "2 jours plus tard", "la veille".
fn relative(text: &str, today: Today) -> Option<(NaiveDate, &str)> {
    let words = today.words;
    let (days, rest) = words.other_day(text).or_else(|| {
        let (days, rest) = number(text, 1..=2)?;
        Some((i64::from(days), words.days_later(spaces(rest))?))
    })?;
    let day = if days < 0 {
        today.day.checked_sub_days(Days::new(days.unsigned_abs()))
    } else {
        today.day.checked_add_days(Days::new(days.unsigned_abs()))
    };
    day.filter(|_| parted(rest, words)).map(|day| (day, rest))
}

/// Whether what follows a word for a day separates it from the words: "lendemain de fête" is no time.
fn parted(rest: &str, words: Vocabulary) -> bool {
    let rest = spaces(rest);
    let sign = rest.is_empty() || rest.starts_with([',', ':', '-', '–', '—', '*', '_', '·', '|', '(', ')', ']', '\n']);
    let clocks = words.at(rest).or_else(|| words.about(rest)).map_or(rest, spaces);
    sign || clock(clocks, words).is_some() || vague(rest, words).is_some()
}
