//! The time of day: `17:20`, `5:20 pm`, `17h20`.

use super::{ParsedValue, TimeForm, TimeMistake};
use crate::parse::scan::{ends, number, one_of, spaces};
use crate::vocabulary::Vocabulary;
use chrono::{NaiveTime, Timelike};
use std::ops::RangeInclusive;

/// A time of day as it was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TypedClock {
    pub(crate) time: NaiveTime,
    /// Whether it said "am" or "pm".
    pub(crate) half_day: bool,
    pub(super) form: TimeForm,
}

impl TypedClock {
    /// A clock of 24 hours.
    pub(crate) fn of(time: NaiveTime) -> Self {
        Self { time, half_day: false, form: TimeForm::Other }
    }
}

/// The clock that a text opens with: `17:20`, `9:05`, `17:20:30`, `17h20`, `17h`, `17 h 20`, `5:20 pm`, `5pm`,
/// `11：30`, `18.15 Uhr`, `5:20 μ.μ.` in Greek.
pub(crate) fn clock(text: &str, words: Vocabulary) -> ParsedValue<'_, TypedClock> {
    half_day(text, words).or_else(|| with_uhr(text)).or_else(|| with_signs(text)).or_else(|| {
        let (clock, rest) = digits(text)?;
        Some((clock.map(|(time, form)| TypedClock { time, half_day: false, form }), rest))
    })
}

/// `18.15`: a clock only where something else says so, as it may be a version or a date. `05.07.` is a day.
pub(crate) fn dotted(text: &str) -> Option<(NaiveTime, &str)> {
    let (hour, rest) = number(text, 1..=2)?;
    let (minute, rest) = number(rest.strip_prefix('.')?, 2..=2)?;
    let open = !ends(rest) || rest.starts_with('.');
    NaiveTime::from_hms_opt(hour, minute, 0).filter(|_| !open).map(|time| (time, rest))
}

/// `17:20`, `9:05`, `17:20:30`, `17h20`, `17h`, `17 h 20`.
fn digits(text: &str) -> ParsedValue<'_, (NaiveTime, TimeForm)> {
    let (hour, rest) = number(text, 1..=2)?;
    let mut form = TimeForm::Plain;
    let (minute, second, rest) = if let Some(rest) = colon(rest, &mut form) {
        let (minute, rest) = number(rest, 2..=2)?;
        match colon(rest, &mut form).and_then(|rest| number(rest, 2..=2)) {
            Some((second, rest)) => (minute, second, without_fraction(rest)),
            None => (minute, 0, rest),
        }
    } else {
        let after_hour = spaces(rest);
        let apart = after_hour.len() < rest.len();
        let rest = after_hour.strip_prefix(['h', 'H'])?;
        let minute = number(spaces(rest), 2..=2).filter(|(_, rest)| ends(rest));
        // "3 h sans service" is a length.
        if apart && minute.is_none() && spaces(rest).starts_with(char::is_alphanumeric) {
            return None;
        }
        let (minute, rest) = minute.unwrap_or((0, rest));
        (minute, 0, rest)
    };
    let time = NaiveTime::from_hms_opt(hour, minute, second).ok_or(TimeMistake::NoSuchClock(hour, minute));
    Some((time.map(|time| (time, form)), rest))
}

/// The rest after a colon; that of Chinese and Japanese keyboards is wider.
fn colon<'a>(text: &'a str, form: &mut TimeForm) -> Option<&'a str> {
    let rest = text.strip_prefix([':', '：'])?;
    if !text.starts_with(':') {
        *form = TimeForm::Other;
    }
    Some(rest)
}

/// Fractions of a second, as programs write them, say nothing here.
fn without_fraction(text: &str) -> &str {
    text.strip_prefix(['.', ',']).and_then(|rest| number(rest, 1..=9)).map_or(text, |(_, rest)| rest)
}

/// `5:10 pm`, `5 pm`, `5.10 pm`, `5:10 p.m.`, and the same in the languages of the text.
fn half_day(text: &str, words: Vocabulary) -> ParsedValue<'_, TypedClock> {
    let (time, rest) = match digits(text) {
        Some((time, rest)) => (time.map(|(time, _)| time), rest),
        None => match dotted(text) {
            Some((time, rest)) => (Ok(time), rest),
            None => {
                let (hour, rest) = number(text, 1..=2)?;
                (NaiveTime::from_hms_opt(hour, 0, 0).ok_or(TimeMistake::NoSuchClock(hour, 0)), rest)
            }
        },
    };
    let (half, after) = latin_half(spaces(rest)).or_else(|| words.half_day(spaces(rest)))?;
    let clock = time.and_then(|time| {
        let sound = (1..=12).contains(&time.hour());
        let turned = time.with_hour(time.hour() % 12 + half).filter(|_| sound);
        let time = turned.ok_or(TimeMistake::NoSuchHalf(time.hour(), time.minute()))?;
        Ok(TypedClock { time, half_day: true, form: TimeForm::Other })
    });
    ends(after).then_some((clock, after))
}

/// The rest behind "am" or "p.m.", with the hours before that half of the day.
fn latin_half(text: &str) -> Option<(u32, &str)> {
    let half = 12 * u32::from(text.starts_with(['p', 'P']));
    let after = text.strip_prefix(['a', 'p', 'A', 'P'])?;
    let after = after.strip_prefix('.').unwrap_or(after).strip_prefix(['m', 'M'])?;
    let after = after.strip_prefix('.').unwrap_or(after);
    ends(after).then_some((half, after))
}

/// `17時20分`, `17时`, `17시 20분`, `下午5:20`, `午後5時20分`, `오후 5:20`.
fn with_signs(text: &str) -> ParsedValue<'_, TypedClock> {
    // Each with the hours before it, and those that are said of it: 晚上12点 may be midnight.
    const HALVES: [(&str, u32, RangeInclusive<u32>); 20] = [
        ("午前", 0, 0..=11),
        ("午後", 12, 0..=11),
        ("朝", 0, 4..=11),
        ("夕方", 12, 3..=7),
        ("夜", 12, 6..=11),
        ("上午", 0, 0..=11),
        ("下午", 12, 0..=11),
        ("凌晨", 0, 0..=6),
        ("清晨", 0, 3..=9),
        ("早上", 0, 4..=11),
        ("中午", 12, 0..=2),
        ("傍晚", 12, 3..=8),
        ("晚上", 12, 5..=11),
        ("오전", 0, 0..=11),
        ("오후", 12, 0..=11),
        ("새벽", 0, 0..=6),
        ("아침", 0, 4..=11),
        ("낮", 12, 0..=5),
        ("저녁", 12, 4..=11),
        ("밤", 12, 6..=11),
    ];
    let half = HALVES.iter().find_map(|(word, hours, said)| Some(((*hours, said), spaces(text.strip_prefix(*word)?))));
    let start = half.map_or(text, |(_, rest)| rest);
    let (hour, rest) = number(start, 1..=2)?;
    let signed = spaces(rest).strip_prefix(['時', '时', '點', '点', '시']);
    let (minute, rest) = match signed {
        Some(rest) => {
            let minute = number(spaces(rest), 1..=2);
            let minute = minute.and_then(|(minute, rest)| Some((minute, spaces(rest).strip_prefix(['分', '분'])?)));
            minute.or_else(|| Some((30, spaces(rest).strip_prefix(['半', '반'])?))).unwrap_or((0, rest))
        }
        None => number(half.and(rest.strip_prefix([':', '：']))?, 2..=2)?,
    };
    let said_hour = hour;
    let (hour, is_sure) = match half {
        Some(((half, said), _)) if (1..=12).contains(&hour) => (hour % 12 + half, said.contains(&(hour % 12))),
        _ => (hour, true),
    };
    let time = NaiveTime::from_hms_opt(hour, minute, 0).ok_or(TimeMistake::NoSuchClock(hour, minute));
    let time = time.and_then(|time| if is_sure { Ok(time) } else { Err(TimeMistake::NoSuchHalf(said_hour, minute)) });
    Some((time.map(|time| TypedClock { time, half_day: half.is_some(), form: TimeForm::Other }), rest))
}

/// `11:30 Uhr`, `18.15 Uhr`, `11 Uhr`.
fn with_uhr(text: &str) -> ParsedValue<'_, TypedClock> {
    let (time, rest) = match digits(text) {
        Some((time, rest)) => (time.map(|(time, _)| time), rest),
        None => match dotted(text) {
            Some((time, rest)) => (Ok(time), rest),
            None => {
                let (hour, rest) = number(text, 1..=2)?;
                (NaiveTime::from_hms_opt(hour, 0, 0).ok_or(TimeMistake::NoSuchClock(hour, 0)), rest)
            }
        },
    };
    let after = one_of(spaces(rest), &["uhr"])?;
    ends(after).then(|| (time.map(|time| TypedClock { time, half_day: false, form: TimeForm::Other }), after))
}
