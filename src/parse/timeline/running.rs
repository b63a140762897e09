//! Where the telling of a timeline has come to.

use super::point::Point;
use crate::diagnostic::{Diagnostic, timeline as mistakes};
use crate::model::written::{Written, Zone, ZoneWord};
use crate::parse::scan::is_space;
use crate::parse::zoned::{self, Anchor, Unclear, with_offset};
use crate::source::Span;
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;

/// A clock that falls back by less is told out of order; by more, it is of the day after.
const OUT_OF_ORDER: TimeDelta = TimeDelta::hours(2);

/// Where the telling has come to.
pub(super) struct Running {
    /// The zone of the site.
    tz: Tz,
    /// The day; not certain once a moment had a zone or a week that is not.
    day: Result<NaiveDate, NaiveDate>,
    /// The latest moment of that day.
    last: Option<DateTime<Utc>>,
    /// The first moment of all.
    first: Option<DateTime<Utc>>,
    /// Of all clocks without one of their own, as the heading has it, and where that stands.
    pub(super) zone: Option<(Zone, Span)>,
    pub(super) doubts: Doubts,
}

/// Moments that are not certain.
#[derive(Default)]
pub(super) struct Doubts {
    /// Of zones that the site does not know: each with its first place and time, and how many moments have it.
    zones: Vec<(ZoneWord, Span, Written, usize)>,
    /// The first day of the week alone, and how many moments there are of it.
    weekday: Option<(Span, usize)>,
}

impl Doubts {
    /// What is to be said of them.
    pub(super) fn told(self, zone: Tz) -> impl Iterator<Item = Diagnostic> {
        let zones = self.zones.into_iter().map(move |(word, place, time, count)| {
            mistakes::unknown_zone(
                place,
                word.as_str(),
                count,
                &with_offset(time, time.day().unwrap_or_default(), zone),
            )
        });
        zones.chain(self.weekday.map(|(place, count)| mistakes::weekday_alone(place, count)))
    }

    fn zone(&mut self, word: ZoneWord, place: Span, time: Written) {
        match self.zones.iter_mut().find(|(known, ..)| *known == word) {
            Some((.., count)) => *count += 1,
            None => self.zones.push((word, place, time, 1)),
        }
    }
}

impl Running {
    pub(super) fn new(day: NaiveDate, tz: Tz) -> Self {
        Self { tz, day: Ok(day), last: None, first: None, zone: None, doubts: Doubts::default() }
    }

    /// The day, be it certain or not.
    pub(super) fn today(&self) -> NaiveDate {
        self.day.unwrap_or_else(|day| day)
    }

    /// From here on the day is not certain.
    pub(super) fn lose(&mut self) {
        self.day = Err(self.today());
        self.last = None;
    }

    /// Words that are nothing but a day, and perhaps a zone, begin that day. Whether they are.
    pub(super) fn announced(&mut self, words: &str) -> bool {
        let is_sign = |letter: char| {
            is_space(letter) || matches!(letter, '#' | '*' | '_' | ':' | '\n' | '(' | ')' | '[' | ']' | ',')
        };
        let words = words.trim_matches(is_sign);
        let Some((Point { day: Some(day), clock: None, .. }, rest)) = super::point::point(words, self.today()) else {
            return false;
        };
        let behind = rest.trim_matches(is_sign);
        // The clocks below name the zone once more, or are of the site.
        if !behind.is_empty() && super::zones::of_line(behind).is_none_or(|(_, place)| place != (0..behind.len())) {
            return false;
        }
        if let (Some((zone, _)), Some((known, _))) = (super::zones::of_line(behind), &mut self.zone) {
            *known = zone;
        }
        self.day = Ok(day);
        self.last = None;
        true
    }

    /// The time of a point, that of the beginning of an item, if it is certain.
    pub(super) fn begin(&mut self, point: &Point, place: Span) -> Option<Written> {
        if let Some(after) = point.after {
            let at = self.first?.checked_add_signed(after)?;
            self.went_to(at, Some(Zone::UTC));
            return Some(Written::Full(at.naive_utc(), Some(Zone::UTC)));
        }
        if point.weekday {
            let (_, count) = self.doubts.weekday.get_or_insert((place, 0));
            *count += 1;
            self.lose();
            return None;
        }
        let Some(clock) = point.clock else {
            self.day = point.day.map_or(self.day, Ok);
            self.last = None;
            return point.day.map(Written::Day);
        };
        let zone = clock.zone.or(self.zone.map(|(zone, _)| zone));
        let day = point.day.unwrap_or_else(|| self.next_day(clock.time, zone));
        let local = day.and_time(clock.time);
        let at = match zoned::moment(Written::Full(local, zone), self.tz, Anchor::Nearest(DateTime::UNIX_EPOCH)) {
            Ok(found) => found.moment.from,
            Err(Unclear::Zone(word, _)) => {
                let place = if clock.zone.is_some() { place } else { self.zone.map_or(place, |(_, place)| place) };
                self.doubts.zone(word, place, Written::Full(local, None));
                self.lose();
                return None;
            }
            // That the clock jumped over it is told where the time is used.
            Err(Unclear::Skipped { jump, .. }) => jump.at,
        };
        if point.day.is_some() {
            self.day = Ok(day);
            self.last = None;
        } else if self.day.is_err() {
            if let Some((_, count)) = &mut self.doubts.weekday {
                *count += 1;
            }
            return None;
        }
        self.went_to(at, zone);
        if point.about {
            return Some(Written::Day(day));
        }
        self.first = self.first.or(Some(at));
        Some(Written::Full(local, zone.filter(|_| clock.zone.is_some() || !self.is_home(at, local))))
    }

    /// The day of a clock that names none: of two clocks in one zone the second is not much before the first.
    fn next_day(&self, clock: chrono::NaiveTime, zone: Option<Zone>) -> NaiveDate {
        let Some(last) = self.last.and_then(|last| self.local(last, zone)) else { return self.today() };
        let day = last.date();
        if last - day.and_time(clock) > OUT_OF_ORDER { day.checked_add_days(Days::new(1)).unwrap_or(day) } else { day }
    }

    fn went_to(&mut self, at: DateTime<Utc>, zone: Option<Zone>) {
        self.last = self.last.max(Some(at));
        if let Some(local) = self.last.and_then(|last| self.local(last, zone)) {
            self.day = Ok(local.date());
        }
    }

    /// Whether the clocks of the site show this then.
    fn is_home(&self, at: DateTime<Utc>, local: NaiveDateTime) -> bool {
        at.with_timezone(&self.tz).naive_local() == local
    }

    /// What the clocks of a zone show.
    fn local(&self, at: DateTime<Utc>, zone: Option<Zone>) -> Option<NaiveDateTime> {
        Some(match zone {
            None => at.with_timezone(&self.tz).naive_local(),
            Some(Zone::Offset(offset)) => at.with_timezone(&offset).naive_local(),
            Some(Zone::Named(zone)) => at.with_timezone(&zone).naive_local(),
            Some(Zone::Word(word)) => {
                let day = at.with_timezone(&self.tz).date_naive();
                at.with_timezone(&zoned::in_force(word, day, self.tz)?).naive_local()
            }
        })
    }

    /// The time of a point, that of the end of an item that began like this.
    pub(super) fn end(&mut self, point: &Point, from: &Point, begun: Written) -> Option<Written> {
        if let Some(after) = point.after {
            let at = self.first?.checked_add_signed(after)?;
            return Some(Written::Full(at.naive_utc(), Some(Zone::UTC)));
        }
        if point.weekday {
            return None;
        }
        let begun_day = begun.day()?;
        let Some(clock) = point.clock else { return point.day.map(Written::Day) };
        let past_midnight = from.clock.is_some_and(|begun| clock.time < begun.time);
        let later = begun_day.checked_add_days(Days::new(u64::from(past_midnight)));
        let day = point.day.or(later).unwrap_or(begun_day);
        let zone = clock.zone.or(self.zone.map(|(zone, _)| zone));
        let written = Written::Full(day.and_time(clock.time), zone);
        match zoned::moment(written, self.tz, Anchor::Nearest(DateTime::UNIX_EPOCH)) {
            Err(Unclear::Zone(..)) => None,
            _ if point.about => Some(Written::Day(day)),
            Ok(found) if clock.zone.is_none() && self.is_home(found.moment.from, day.and_time(clock.time)) => {
                Some(Written::Full(day.and_time(clock.time), None))
            }
            _ => Some(written),
        }
    }
}
