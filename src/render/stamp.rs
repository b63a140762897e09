//! Times as templates get them: `2021-05-18T17:55+02:00`, or `2021-05-18` where only the day is known. A page has
//! dozens of them, so they are written digit by digit: that saves three instructions of a hundred of a build.

use crate::model::Moment;
use chrono::{DateTime, Datelike, NaiveDate, Offset, Timelike};
use chrono_tz::Tz;

/// What a stamp says: a moment on the clock of the zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Time {
    /// A day, where no more is known.
    Day(NaiveDate),
    /// An instant.
    Exact(DateTime<Tz>),
}

impl Time {
    /// A moment in a zone.
    #[must_use]
    pub(super) fn of(moment: Moment, zone: Tz) -> Self {
        moment.day.map_or_else(|| Self::Exact(moment.from.with_timezone(&zone)), Self::Day)
    }

    /// The stamp that says it, to the minute.
    #[must_use]
    pub(super) fn stamp(self) -> String {
        match self {
            Self::Day(day) => day.to_string(),
            Self::Exact(at) => write(at),
        }
    }

    /// Reads a stamp, or any other time of RFC 3339.
    #[must_use]
    pub(super) fn read(text: &str, zone: Tz) -> Option<Self> {
        let to_the_minute = DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M%:z");
        let instant = to_the_minute.or_else(|_| DateTime::parse_from_rfc3339(text)).ok();
        let exact = instant.map(|at| Self::Exact(at.with_timezone(&zone)));
        exact.or_else(|| text.parse().ok().map(Self::Day))
    }

    /// Its day, in the timezone of the stamp.
    #[must_use]
    pub(super) fn day(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Exact(at) => at.date_naive(),
        }
    }
}

/// Digit by digit, to the minute.
fn write(there: DateTime<Tz>) -> String {
    let offset = there.offset().fix().local_minus_utc() / 60;
    let local = there.naive_local();
    let Ok(year @ 0..=9999) = u32::try_from(local.year()) else { return there.to_rfc3339() };
    let mut stamp = *b"0000-00-00T00:00+00:00";
    let mut digits = |at: usize, number: u32| {
        for (place, digit) in [(at, number / 10), (at + 1, number % 10)] {
            stamp[place] += u8::try_from(digit).unwrap_or_default();
        }
    };
    digits(0, year / 100);
    digits(2, year % 100);
    digits(5, local.month());
    digits(8, local.day());
    digits(11, local.hour());
    digits(14, local.minute());
    digits(17, offset.unsigned_abs() / 60);
    digits(20, offset.unsigned_abs() % 60);
    if offset < 0 {
        stamp[16] = b'-';
    }
    str::from_utf8(&stamp).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let read = Time::read(text, Tz::Europe__Paris).map(|time| match time {
            Time::Day(day) => day.to_string(),
            Time::Exact(at) => at.to_rfc3339(),
        });
        assert_eq!(read.as_deref().unwrap_or("nothing"), expected, "{text}");
    }

    #[test]
    fn what_templates_can_be_given_is_read() {
        check("2021-05-18T17:55+02:00", "2021-05-18T17:55:00+02:00");
        check("2021-05-18T23:30-00:30", "2021-05-19T02:00:00+02:00");
        check("2021-05-18T15:55:30Z", "2021-05-18T17:55:30+02:00");
        check("2021-05-18", "2021-05-18");
        for wrong in ["", "now", "2021-05-18T17:55*02:00", "2021-13-18T17:55+02:00", "2021-05-18 17:55+02:00 ", "é"] {
            check(wrong, "nothing");
        }
    }

    proptest! {
        #[test]
        fn a_stamp_is_what_chrono_writes_and_reads(seconds in 0_i64..4_102_444_800, paris: bool) {
            let zone = if paris { Tz::Europe__Paris } else { Tz::America__St_Johns };
            let at = DateTime::from_timestamp(seconds - seconds % 60, 0).unwrap();
            let stamp = Time::of(Moment::instant(at), zone).stamp();
            prop_assert_eq!(&stamp, &at.with_timezone(&zone).format("%Y-%m-%dT%H:%M%:z").to_string());
            prop_assert_eq!(Time::read(&stamp, zone), Some(Time::Exact(at.with_timezone(&zone))));
        }
    }
}
