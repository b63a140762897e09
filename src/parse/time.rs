//! Times as people type them, read from the text and never from YAML's types: in front matter, headings, braces,
//! timelines and options alike.
//!
//! A time in one of our own forms is [`TimeForm::Plain`]; any other that says only one thing is read as well.

mod clock;
mod date;
mod spoken;
mod zone;

pub(crate) use clock::{TypedClock, clock, dotted};
pub(crate) use date::{day_number, short_day};
pub use spoken::{Spoken, spoken};
pub(super) use zone::{after_utc, of_season, season};

use super::scan::{ends, is_digit, is_space, one_of, spaces};
use crate::diagnostic::{Diagnostic, time as mistakes};
use crate::model::written::{Written, Zone};
use crate::source::{Span, Spanned};
use crate::vocabulary::Vocabulary;
use chrono::{Datelike, NaiveDate, NaiveTime, Timelike, Weekday};

/// What a time in a text is read by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Near {
    /// The year of a day without one is chosen so that the day is nearest to this.
    pub day: Option<NaiveDate>,
    /// The languages whose words and months count.
    pub words: Vocabulary,
}

impl From<Option<NaiveDate>> for Near {
    /// In English and French.
    fn from(day: Option<NaiveDate>) -> Self {
        Self { day, words: Vocabulary::default() }
    }
}

/// Why a text is not a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TimeMistake {
    /// It is not in any known form.
    Unreadable,
    /// A day that does not exist: year (0 if none was typed), month, day.
    NoSuchDay(u32, u32, u32),
    /// A day in a year outside the accepted range: the year.
    FarYear(u32),
    /// A time of day that does not exist: hour and minute.
    NoSuchClock(u32, u32),
    /// A 24-hour time with "am" or "pm": hour and minute.
    NoSuchHalf(u32, u32),
    /// A form that is not accepted although it has only one meaning: the time as it should be typed.
    Foreign(String),
    /// A date that means different days to different people: `05/06/2021`.
    TwoDays(String, String),
    /// A day that falls on another day of the week than the text says.
    WrongWeekday(NaiveDate),
    /// A day of the week without a date, so that the week is not certain.
    WeekdayAlone(Weekday, Option<(NaiveTime, Option<Zone>)>),
    /// A month and a day whose year cannot be guessed.
    NoYear(u32, u32),
}

impl TimeMistake {
    /// The diagnostic for it. `near` is a day for examples.
    #[must_use]
    pub fn at(&self, span: Span, typed: &str, near: Option<NaiveDate>) -> Diagnostic {
        match self {
            Self::Unreadable => mistakes::unreadable(span, typed, near, None),
            Self::NoSuchDay(0, month, day) => mistakes::no_such_day(span, &format!("{month:02}-{day:02}"), None, near),
            Self::NoSuchDay(year, month, day) => mistakes::no_such_day(
                span,
                &format!("{year:04}-{month:02}-{day:02}"),
                date::last_day(*year, *month),
                near,
            ),
            Self::FarYear(year) => mistakes::far_year(span, *year, near),
            Self::NoSuchClock(hour, minute) => mistakes::no_such_clock(span, &format!("{hour}:{minute:02}")),
            Self::NoSuchHalf(hour, minute) => mistakes::no_such_half(span, &format!("{hour}:{minute:02}")),
            Self::Foreign(ours) => mistakes::foreign(span, typed, ours),
            Self::TwoDays(one, other) => mistakes::two_days(span, typed, one, other),
            Self::WrongWeekday(day) => mistakes::wrong_weekday(span, *day),
            Self::WeekdayAlone(..) => mistakes::weekday_alone(span, typed, near),
            Self::NoYear(month, day) => mistakes::no_year(span, typed, &format!("YYYY-{month:02}-{day:02}")),
        }
    }
}

/// Whether a time is in one of the documented forms, or in another form that is read too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeForm {
    /// `2021-05-18 17:20`, `17h20`, `17:20 UTC`.
    Plain,
    /// `May 18, 5:20 PM`.
    Other,
}

impl TimeForm {
    fn and(self, other: Self) -> Self {
        if self == Self::Plain { other } else { self }
    }
}

/// The time that a text opens with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadingTime {
    /// The time, or why it is not one.
    pub time: Result<Written, TimeMistake>,
    /// Its length in bytes.
    pub length: usize,
    /// Its form.
    pub form: TimeForm,
}

/// Reads the value of a key as a time. A day without a year is the nearest to `near`.
///
/// # Errors
/// The mistake at its place, with what to type instead.
pub fn value(key: &str, text: &Spanned<String>, near: impl Into<Near>) -> Result<Written, Diagnostic> {
    let near = near.into();
    if text.value.trim().is_empty() {
        return Err(mistakes::empty(text.span, key, near.day));
    }
    read(&text.value, near).map_err(|mistake| {
        let said = matches!(mistake, TimeMistake::Unreadable)
            .then(|| near.day.and_then(|day| said_on(&text.value, day, near.words)));
        match said.flatten() {
            Some(meant) => mistakes::unreadable(text.span, &text.value, near.day, Some(&format!("{key}: {meant}"))),
            None => mistake.at(text.span, &text.value, near.day),
        }
    })
}

/// What "today 17:20" and "yesterday" mean on a day, in the form to write.
fn said_on(text: &str, day: NaiveDate, words: Vocabulary) -> Option<String> {
    let noon = day.and_hms_opt(12, 0, 0)?.and_utc();
    let Spoken::Dated(dated) = spoken(text, noon, day, (noon, true))? else { return None };
    read(&dated, Near { day: Some(day), words }).ok().map(form)
}

/// Reads a whole text as a time.
///
/// # Errors
/// When it is not a time, or not certain.
pub fn read(text: &str, near: impl Into<Near>) -> Result<Written, TimeMistake> {
    let near = near.into();
    let text = text.trim();
    let impossible = |mistake: &TimeMistake| {
        !matches!(mistake, TimeMistake::Unreadable | TimeMistake::Foreign(_) | TimeMistake::WeekdayAlone(..))
    };
    match opening(text, near) {
        Some(LeadingTime { time, length, .. }) if length == text.len() => time,
        Some(LeadingTime { time: Err(mistake), .. }) if impossible(&mistake) => Err(mistake),
        _ => Err(lone(text, near.words)),
    }
}

/// A text that opens with no time at all may still be `17.20`.
fn lone(text: &str, words: Vocabulary) -> TimeMistake {
    let dotted = clock::dotted(text).filter(|(_, rest)| rest.is_empty());
    let dotted = dotted.map(|(clock, _)| Written::Clock(clock, None));
    dotted
        .or_else(|| with_slips(text, words))
        .map_or(TimeMistake::Unreadable, |written| TimeMistake::Foreign(form(written)))
}

/// A time with typical typos, or with a word for "about": `2026–03–04 17;20`, `about 17:20`, `1720`.
fn with_slips(text: &str, words: Vocabulary) -> Option<Written> {
    let about = words.about(text).filter(|rest| rest.starts_with(|sign: char| is_space(sign) || sign == '.'));
    let bare = about.map_or(text, |rest| spaces(rest.trim_start_matches('.')));
    let bare = bare.trim_start_matches(['~', '≈', '±']).trim_start();
    let sign = |letter: char| match letter {
        '–' | '—' | '‐' | '‑' | '−' => '-',
        ';' => ':',
        other => other,
    };
    let mut usual: String = bare.chars().map(sign).collect();
    // "2026" is more likely a year than a time.
    if usual.len() == 4 && usual.bytes().all(|byte| byte.is_ascii_digit()) && !usual.starts_with("20") {
        usual.insert(2, ':');
    }
    let LeadingTime { time, length, .. } = opening(&usual, Near { day: None, words }).filter(|_| usual != text)?;
    time.ok().filter(|_| length == usual.len())
}

/// The longest time in one of our own forms, or another, that a text opens with, and how many bytes it takes.
#[must_use]
pub fn prefix(text: &str, near: impl Into<Near>) -> Option<(Written, usize)> {
    let LeadingTime { time, length, .. } = opening(text, near)?;
    Some((time.ok()?, length))
}

/// The longest time that a text begins with, even if it does not exist, and its length in bytes.
#[must_use]
pub fn opening(text: &str, near: impl Into<Near>) -> Option<LeadingTime> {
    // Every time has a figure, and most lines have none.
    if !text.contains(is_digit) {
        return None;
    }
    let near = near.into();
    let words = near.words;
    let opening = |(time, form, rest): ParsedTime<'_>| LeadingTime { time, length: text.len() - rest.len(), form };
    let may_be_day = words.may_open_a_day(text);
    if let Some(day) = may_be_day.then(|| date::day(words.article(text), near)).flatten() {
        return day_first(day, words).map(opening);
    }
    if let Some(found) = clock_first(text, near) {
        return Some(opening(found));
    }
    if !may_be_day {
        return None;
    }
    let (weekday, rest) = words.weekday(text)?;
    let after = spaces(rest.strip_prefix(',').unwrap_or(rest));
    let (clock, rest) = clock::clock(words.at(after).map_or(after, spaces), words)?;
    let (zone, rest) = zone_behind(clock.as_ref().is_ok_and(|clock| clock.half_day), rest);
    let clock = clock.map(|clock| Some((clock.time, zone.map(|(zone, _)| zone))));
    let mistake = clock.map_or_else(|mistake| mistake, |clock| TimeMistake::WeekdayAlone(weekday, clock));
    ends(rest).then_some((Err(mistake), TimeForm::Other, rest)).map(opening)
}

/// A time, its form, and the rest of the text.
type ParsedTime<'a> = (Result<Written, TimeMistake>, TimeForm, &'a str);

/// What a parser found: a value or the reason why there is none, and the rest.
pub(super) type ParsedValue<'a, T> = Option<(Result<T, TimeMistake>, &'a str)>;

/// A day, perhaps followed by a time.
fn day_first(day: date::TypedDay<'_>, words: Vocabulary) -> Option<ParsedTime<'_>> {
    let date::TypedDay { date: day, form, rest: after } = day;
    let alone = ends(after).then(|| (day.clone().map(Written::Day), form, after));
    let (joined, joint) = joint(after, words);
    let Some((clock, rest)) = joined.and_then(|joined| clock::clock(joined, words)) else { return alone };
    let (zone, rest) = zone_behind(clock.as_ref().is_ok_and(|clock| clock.half_day), rest);
    // A day and a period: "2021-05-18 - 9:00 - 10:00".
    let dash = |text| spaces(text).strip_prefix(['-', '–', '—']).map(spaces);
    let is_stretch = dash(after).is_some() && dash(rest).is_some_and(|rest| clock::clock(rest, words).is_some());
    if !ends(rest) || is_stretch {
        return alone;
    }
    let clock_form = clock.as_ref().map_or(TimeForm::Other, |clock| clock.form);
    let form = form.and(joint).and(clock_form).and(zone.map_or(TimeForm::Plain, |(_, form)| form));
    let weekday = weekday_behind_clock(rest, words);
    let (form, rest) = weekday.map_or((form, rest), |(_, rest)| (TimeForm::Other, rest));
    let day = match (day, weekday) {
        (Ok(day), Some((said, _))) if said != day.weekday() => Err(TimeMistake::WrongWeekday(day)),
        (day, _) => day,
    };
    let with_clock = |day: NaiveDate| {
        let clock = clock.clone()?;
        Ok(Written::Full(day.and_time(clock.time), zone.map(|(zone, _)| zone)))
    };
    let time = match (day, &clock) {
        (Err(TimeMistake::TwoDays(one, other)), Ok(clock)) => {
            let clock = Written::Clock(clock.time, zone.map(|(zone, _)| zone));
            let with_clock = |day: &str| format!("{day} {}", self::form(clock));
            Err(TimeMistake::TwoDays(with_clock(&one), with_clock(&other)))
        }
        (day, _) => day.and_then(with_clock),
    };
    Some((time, form, rest))
}

/// The rest after a separator between a day and a time, if there is one.
fn joint(text: &str, words: Vocabulary) -> (Option<&str>, TimeForm) {
    if let Some(rest) = text.strip_prefix(['T', 't']) {
        return (Some(rest), TimeForm::Plain);
    }
    let rest = spaces(text);
    let parted = rest.len() < text.len();
    let (rest, plain) = match rest.strip_prefix(',') {
        Some(rest) => (spaces(rest), false),
        None => (rest, parted),
    };
    let word = words.at(rest).or_else(|| one_of(rest, &["um"])).or_else(|| rest.strip_prefix('@'));
    if let Some(rest) = word {
        return (Some(spaces(rest)), TimeForm::Other);
    }
    // "2021-05-18 · 17:55".
    let sign =
        rest.strip_prefix(['·', '•', '|', '/', '-', '–', '—']).filter(|rest| parted && rest.starts_with(is_space));
    match sign {
        Some(rest) => (Some(spaces(rest)), TimeForm::Other),
        None if plain => (Some(rest), TimeForm::Plain),
        None => (Some(rest).filter(|rest| rest.len() < text.len()), TimeForm::Other),
    }
}

/// A time, perhaps followed by a day: "17:20 on 18 May".
fn clock_first(text: &str, near: Near) -> Option<ParsedTime<'_>> {
    let (clock, rest) = clock::clock(text, near.words)?;
    let (zone, rest) = zone_behind(clock.as_ref().is_ok_and(|clock| clock.half_day), rest);
    let TypedClock { time, half_day, form } = match clock {
        Ok(clock) => clock,
        Err(mistake) => return ends(rest).then_some((Err(mistake), TimeForm::Other, rest)),
    };
    let form = form.and(zone.map_or(TimeForm::Plain, |(_, form)| form));
    let alone = ends(rest).then_some((Ok(Written::Clock(time, zone.map(|(zone, _)| zone))), form, rest));
    let behind = spaces(rest);
    let behind = spaces(behind.strip_prefix(',').unwrap_or(behind));
    if behind.len() == rest.len() {
        return alone;
    }
    let behind = before_a_day(behind, near.words);
    if let Some(date::TypedDay { date: day, rest, .. }) = date::day(behind, near) {
        let (late, rest) = if zone.is_none() { zone_behind(half_day, rest) } else { (None, rest) };
        let zone = zone.or(late).map(|(zone, _)| zone);
        if ends(rest) {
            return Some((day.map(|day| Written::Full(day.and_time(time), zone)), TimeForm::Other, rest));
        }
    }
    match weekday_behind_clock(rest, near.words) {
        Some((day, rest)) => {
            let mistake = TimeMistake::WeekdayAlone(day, Some((time, zone.map(|(zone, _)| zone))));
            Some((Err(mistake), TimeForm::Other, rest))
        }
        None => alone,
    }
}

/// The text of a day without the words that stand before it behind a time: "17:20 on 18 May", « 17h20 du 18 mai ».
pub(super) fn before_a_day(text: &str, words: Vocabulary) -> &str {
    let rest = one_of(text, &["on", "le", "du"]).filter(|rest| rest.starts_with(is_space));
    rest.map_or_else(|| words.article(text), spaces)
}

/// The day of the week after a time, and the rest: "17:20, Tuesday", "17:20 (Tue)".
pub(super) fn weekday_behind_clock(rest: &str, words: Vocabulary) -> Option<(Weekday, &str)> {
    let behind = spaces(rest);
    if let Some(inner) = behind.strip_prefix(['(', '[']) {
        let (day, rest) = words.weekday(spaces(inner))?;
        return Some((day, spaces(rest).strip_prefix([')', ']'])?));
    }
    let behind = spaces(behind.strip_prefix(',').unwrap_or(behind));
    let behind = before_a_day(behind, words);
    words.weekday(behind).filter(|(_, rest)| {
        let rest = spaces(rest);
        rest.is_empty() || rest.starts_with([',', ':', '·', '-', '–', '—'])
    })
}

/// The timezone after a time, if there is one, and the rest.
pub(super) fn zone_behind(half_day: bool, rest: &str) -> (Option<(Zone, TimeForm)>, &str) {
    zone::behind(rest, half_day).map_or((None, rest), |behind| (Some((behind.zone, behind.form)), behind.rest))
}

/// The zone that a text opens with by name or abbreviation, and the rest; capital letters alone are an abbreviation.
pub(super) fn zone(text: &str) -> Option<(Zone, &str)> {
    zone::named(text).map(|found| (found.zone, found.rest))
}

/// The day that a text opens with, in any form, and the rest.
pub(super) fn day(text: &str, near: Near) -> ParsedValue<'_, NaiveDate> {
    date::day(text, near).map(|day| (day.date, day.rest))
}

/// A time in the preferred form: `2021-05-18 17:20 +02:00`.
#[must_use]
pub fn form(written: Written) -> String {
    match written {
        Written::Day(day) => day.to_string(),
        Written::Clock(clock, zone) => clock_form(clock) + &zone_form(zone),
        Written::Full(at, zone) => format!("{} {}{}", at.date(), clock_form(at.time()), zone_form(zone)),
    }
}

fn clock_form(clock: NaiveTime) -> String {
    let (hour, minute, second) = (clock.hour(), clock.minute(), clock.second());
    if second == 0 { format!("{hour:02}:{minute:02}") } else { format!("{hour:02}:{minute:02}:{second:02}") }
}

fn zone_form(zone: Option<Zone>) -> String {
    match zone {
        Some(Zone::Word(word)) if word.is_short_offset() => {
            let (sign, hour) = word.as_str().split_at(1);
            let minutes = if hour.contains(':') { "" } else { ":00" };
            format!(" {sign}0{hour}{minutes}")
        }
        Some(zone) => format!(" {zone}"),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests;
