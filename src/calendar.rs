//! Local times as instants, and the days of a timezone: 23 to 25 hours each.

use crate::model::Moment;
use chrono::{
    DateTime, Days, Duration, FixedOffset, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc,
};
use chrono_tz::Tz;
use std::ops::Range;

/// A time up to this far after `now` counts as past, because the clocks of two machines may differ.
pub const CLOCKS_DIFFER: Duration = Duration::minutes(10);

/// Whether a time is in the future, so that an improvement dated then does not count yet. A time given only as a day is
/// in the future until that day begins.
#[must_use]
pub fn ahead(at: Moment, now: DateTime<Utc>) -> bool {
    at.from > now + CLOCKS_DIFFER
}

/// The instants that a local time may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Local {
    /// One instant.
    Exact(DateTime<Utc>),
    /// Two instants, as the clock went back in between: the first and the second.
    Doubled(DateTime<Utc>, DateTime<Utc>),
    /// None: the clock jumped over it.
    Skipped(Jump),
}

/// A jump of the clocks of a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Jump {
    /// The instant of the jump: the first one after what was skipped.
    pub at: DateTime<Utc>,
    /// The local time that the clock would have shown.
    pub from: NaiveDateTime,
    /// The local time that it showed.
    pub to: NaiveDateTime,
}

/// The instant of a local time. An offset of its own goes before the zone.
#[must_use]
pub fn to_utc(local: NaiveDateTime, offset: Option<FixedOffset>, tz: Tz) -> Local {
    if let Some(offset) = offset {
        return Local::Exact((local - offset).and_utc());
    }
    match tz.from_local_datetime(&local) {
        LocalResult::Single(at) => Local::Exact(at.to_utc()),
        LocalResult::Ambiguous(one, other) => {
            let (one, other) = (one.to_utc(), other.to_utc());
            Local::Doubled(one.min(other), one.max(other))
        }
        LocalResult::None => Local::Skipped(jump_over(local, tz)),
    }
}

/// The jump of the zone's clock that skips a local time: the one within a day and some hours of it.
fn jump_over(local: NaiveDateTime, tz: Tz) -> Jump {
    let offset = |at: i64| tz.offset_from_utc_datetime(&naive(at)).fix().local_minus_utc();
    let middle = local.and_utc().timestamp();
    // No offset is wider than 14 hours, and the widest jump, Samoa's over a whole day, is one of 24.
    let (mut before, mut after) = (middle - 26 * 3600, middle + 26 * 3600);
    let new = offset(after);
    let old = offset(before);
    while after - before > 1 {
        let half = before + (after - before) / 2;
        if offset(half) == new {
            after = half;
        } else {
            before = half;
        }
    }
    Jump { at: naive(after).and_utc(), from: naive(after + i64::from(old)), to: naive(after + i64::from(new)) }
}

fn naive(timestamp: i64) -> NaiveDateTime {
    DateTime::from_timestamp(timestamp, 0).unwrap_or_default().naive_utc()
}

/// The first instant of a day in a zone, be its midnight skipped or doubled.
#[must_use]
pub fn day_begins(day: NaiveDate, tz: Tz) -> DateTime<Utc> {
    match to_utc(day.and_time(NaiveTime::MIN), None, tz) {
        Local::Exact(at) | Local::Doubled(at, _) => at,
        Local::Skipped(jump) => jump.at,
    }
}

/// A whole day in a zone: 23 to 25 hours.
#[must_use]
pub fn whole_day(day: NaiveDate, tz: Tz) -> Moment {
    let next = day.succ_opt().unwrap_or(day);
    Moment { from: day_begins(day, tz), to: day_begins(next, tz), day: Some(day) }
}

/// The time of a site: its timezone and the instant of the board.
#[derive(Debug, Clone, Copy)]
pub struct Calendar {
    /// The site's timezone.
    pub zone: Tz,
    /// The instant of the board.
    pub now: DateTime<Utc>,
}

impl Calendar {
    /// The day of the board.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.day(self.now)
    }

    /// The day an instant lies in.
    #[must_use]
    pub fn day(&self, at: DateTime<Utc>) -> NaiveDate {
        at.with_timezone(&self.zone).date_naive()
    }

    /// From the first to the last day, both whole: 23 to 25 hours each.
    #[must_use]
    pub fn days(&self, first: NaiveDate, last: NaiveDate) -> Range<DateTime<Utc>> {
        day_begins(first, self.zone)..day_begins(day_after(last), self.zone)
    }

    /// The last `count` days, today included.
    #[must_use]
    pub fn last_days(&self, count: u32) -> Range<NaiveDate> {
        let today = self.today();
        let first = today.checked_sub_days(Days::new(u64::from(count.saturating_sub(1)))).unwrap_or(today);
        first..day_after(today)
    }
}

/// The day after, or the same at the end of the calendar.
#[must_use]
pub fn day_after(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(day)
}
