//! The current day and time while the items of a timeline are read in order.

use super::point::{Point, TimelineClock, Today};
use crate::diagnostic::{Diagnostic, timeline as mistakes};
use crate::model::written::{Written, Zone, ZoneWord};
use crate::parse::scan::is_space;
use crate::parse::zoned::{self, Anchor, Unclear};
use crate::source::Span;
use crate::vocabulary::Vocabulary;
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;

/// A time that is earlier than the one before it by less than this is out of order. By more, it is on the next day.
const OUT_OF_ORDER: TimeDelta = TimeDelta::hours(2);

/// The longest period over midnight whose end has no day.
const LONGEST_NIGHT: TimeDelta = TimeDelta::hours(11);

/// The current day and time while the items of a timeline are read in order.
pub(super) struct Running {
    /// The zone of the site.
    tz: Tz,
    /// The languages of the text.
    words: Vocabulary,
    /// The current day. It is uncertain after an item with an uncertain timezone or week.
    day: Result<NaiveDate, NaiveDate>,
    /// The latest moment of that day.
    last: Option<DateTime<Utc>>,
    /// The first moment of all.
    first: Option<DateTime<Utc>>,
    /// The timezone that the section gives for times without one, and its place. `None` inside if it cannot be read.
    pub(super) zone: Option<(Option<Zone>, Span)>,
    /// Whether other items are periods, so that `14:20-02:00` may be one too.
    pub(super) stretches: bool,
    pub(super) doubts: Doubts,
}

/// Items whose time is not certain.
#[derive(Default)]
pub(super) struct Doubts(Vec<(Doubt, Span, usize)>);

/// Why items have no certain time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Doubt {
    /// The abbreviation of a zone that is not the site's.
    Word(ZoneWord),
    /// A city after the time, in another timezone than the site's. It may be the timezone or the first word of the
    /// text.
    City(Tz),
    /// The section names a timezone for all its times that cannot be read.
    Sentence,
    /// `14:20-02:00`: the end of a period, or an offset.
    Dash,
    /// A day of the week without a date.
    Weekday,
}

impl Doubts {
    /// The diagnostics about them.
    pub(super) fn told(self, day: NaiveDate) -> impl Iterator<Item = Diagnostic> {
        self.0.into_iter().map(move |(doubt, place, count)| match doubt {
            Doubt::Word(word) => mistakes::unknown_zone(place, word, count),
            Doubt::City(zone) => mistakes::city_behind(place, &super::zones::city(zone), count),
            Doubt::Sentence => mistakes::zone_not_read(place, count),
            Doubt::Dash => mistakes::end_or_offset(place, count),
            Doubt::Weekday => mistakes::weekday_alone(place, count, day),
        })
    }

    fn add(&mut self, doubt: Doubt, place: Span) {
        match self.0.iter_mut().find(|(known, ..)| *known == doubt) {
            Some((.., count)) => *count += 1,
            None => self.0.push((doubt, place, 1)),
        }
    }
}

impl Running {
    pub(super) fn new(day: Result<NaiveDate, NaiveDate>, words: Vocabulary, tz: Tz) -> Self {
        Self { tz, words, day, last: None, first: None, zone: None, stretches: false, doubts: Doubts::default() }
    }

    /// The current day, certain or not.
    pub(super) fn day(&self) -> NaiveDate {
        self.day.unwrap_or_else(|day| day)
    }

    /// The same, with the languages of the text.
    pub(super) fn today(&self) -> Today {
        Today { day: self.day(), words: self.words }
    }

    /// From here on the day is not certain.
    pub(super) fn lose(&mut self) {
        self.day = Err(self.day());
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
        // The times below name the timezone again, or are in that of the site.
        let zone = super::zones::of_line(behind, self.site());
        if !behind.is_empty() && zone.as_ref().is_none_or(|(_, place)| *place != (0..behind.len())) {
            return false;
        }
        if let (Some((zone, _)), Some((known, _))) = (zone, &mut self.zone) {
            *known = zone;
        }
        self.begin_day(day);
        true
    }

    /// From here on it is this day.
    pub(super) fn begin_day(&mut self, day: NaiveDate) {
        self.day = Ok(day);
        self.last = None;
    }

    /// The zone of the site and the day, by which zones are read.
    pub(super) fn site(&self) -> (Tz, NaiveDate) {
        (self.tz, self.day())
    }

    /// A moment that has no time.
    fn doubt(&mut self, doubt: Doubt, place: Span) {
        self.doubts.add(doubt, place);
        self.lose();
    }

    /// The time of a point, that of the beginning of an item, if it is certain.
    pub(super) fn begin(&mut self, point: &Point, place: Span) -> Option<Written> {
        if let Some(after) = point.after {
            let at = self.first?.checked_add_signed(after)?;
            self.went_to(at, Some(Zone::UTC));
            return Some(Written::Full(at.naive_utc(), Some(Zone::UTC)));
        }
        if point.weekday {
            self.doubt(Doubt::Weekday, place);
            return None;
        }
        let Some(clock) = point.clock else {
            self.day = point.day.map_or(self.day, Ok);
            self.last = None;
            return point.day.map(Written::Day);
        };
        match self.zone {
            _ if clock.may_end && self.stretches => {
                self.doubt(Doubt::Dash, place);
                return None;
            }
            Some((None, sentence)) if clock.zone.is_none() => {
                self.doubt(Doubt::Sentence, sentence);
                return None;
            }
            _ => {}
        }
        let zone = self.zone_of(&clock);
        let day = point.day.unwrap_or_else(|| self.next_day(clock.time, zone));
        let local = day.and_time(clock.time);
        if let Some(city) = clock.city.filter(|city| !self.agrees(*city, zone, local)) {
            self.doubt(Doubt::City(city), place);
            return None;
        }
        let at = match zoned::moment(Written::Full(local, zone), self.tz, Anchor::Nearest(DateTime::UNIX_EPOCH)) {
            Ok(found) => found.moment.from,
            Err(Unclear::Zone(word, _)) => {
                let place = if clock.zone.is_some() { place } else { self.zone.map_or(place, |(_, place)| place) };
                self.doubt(Doubt::Word(word), place);
                return None;
            }
            // A time that does not exist (clocks set forward) is reported where it is used.
            Err(Unclear::Skipped { jump, .. }) => jump.at,
        };
        if point.day.is_some() {
            self.begin_day(day);
        } else if self.day.is_err() {
            if let Some((.., count)) = self.doubts.0.iter_mut().find(|(doubt, ..)| *doubt == Doubt::Weekday) {
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

    /// The day of a time that names none. It is the next day if the time is much earlier than the one before it.
    fn next_day(&self, clock: chrono::NaiveTime, zone: Option<Zone>) -> NaiveDate {
        let Some(last) = self.last.and_then(|last| self.local(last, zone)) else { return self.day() };
        let day = last.date();
        if last - day.and_time(clock) > OUT_OF_ORDER { day.checked_add_days(Days::new(1)).unwrap_or(day) } else { day }
    }

    fn went_to(&mut self, at: DateTime<Utc>, zone: Option<Zone>) {
        self.last = self.last.max(Some(at));
        if let Some(local) = self.last.and_then(|last| self.local(last, zone)) {
            self.day = Ok(local.date());
        }
    }

    /// The zone of a clock: its own, or that of the section.
    fn zone_of(&self, clock: &TimelineClock) -> Option<Zone> {
        clock.zone.or(self.zone.and_then(|(zone, _)| zone))
    }

    /// Whether a city has the same local time then as the site.
    fn agrees(&self, city: Tz, zone: Option<Zone>, local: NaiveDateTime) -> bool {
        let at = |zone| zoned::moment(Written::Full(local, zone), self.tz, Anchor::Nearest(DateTime::UNIX_EPOCH));
        matches!((at(zone), at(Some(Zone::Named(city)))), (Ok(own), Ok(other)) if own.moment == other.moment)
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
        // "14:20-2:00" may end at 2 p.m., written with a 12-hour clock.
        let length = |begun: TimelineClock| clock.time - begun.time + TimeDelta::days(1);
        if past_midnight && point.day.is_none() && from.clock.is_some_and(|begun| length(begun) > LONGEST_NIGHT) {
            return None;
        }
        let day = point.day.or(later).unwrap_or(begun_day);
        let zone = self.zone_of(&clock);
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
