//! Converts a local time as typed to an instant.

use super::time::form;
use crate::calendar::{Jump, Local, to_utc, whole_day};
use crate::diagnostic::{Report, time as mistakes};
use crate::model::Moment;
use crate::model::written::{Written, Zone, ZoneWord};
use crate::source::Spanned;
use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::{OffsetName, Tz};

/// How to find the day of a time without one. All these instants are in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// The last such moment not after this one: `started`, `detected`.
    LastNotAfter(DateTime<Utc>),
    /// The first such moment after this one: `resolved`, `next_update`.
    FirstAfter(DateTime<Utc>),
    /// The first such moment at or after this one: updates.
    FirstAtOrAfter(DateTime<Utc>),
    /// The nearest such moment, the earlier of two as near: `impact`.
    Nearest(DateTime<Utc>),
}

impl Anchor {
    /// What it is fixed to.
    #[must_use]
    pub fn instant(self) -> DateTime<Utc> {
        let (Self::LastNotAfter(at) | Self::FirstAfter(at) | Self::FirstAtOrAfter(at) | Self::Nearest(at)) = self;
        at
    }

    /// Its day in a zone.
    #[must_use]
    pub fn day(self, tz: Tz) -> NaiveDate {
        self.instant().with_timezone(&tz).date_naive()
    }

    fn allows(self, at: DateTime<Utc>) -> bool {
        match self {
            Self::LastNotAfter(anchor) => at <= anchor,
            Self::FirstAfter(anchor) => at > anchor,
            Self::FirstAtOrAfter(anchor) => at >= anchor,
            Self::Nearest(_) => true,
        }
    }
}

/// A moment, and the two instants that it may be if the local time occurs twice (clocks set back).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ZonedMoment {
    /// The moment, the first of two.
    pub moment: Moment,
    /// Both instants, when nothing says which is meant.
    pub doubled: Option<(DateTime<Utc>, DateTime<Utc>)>,
}

/// Why a written time cannot be resolved to a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unclear {
    /// The local time does not exist (clocks set forward).
    Skipped {
        /// The local time.
        local: NaiveDateTime,
        /// The jump.
        jump: Jump,
    },
    /// The site's timezone does not use that abbreviation on that day, so only the day is known.
    Zone(ZoneWord, NaiveDate),
}

/// The instant of a local time.
///
/// # Errors
/// When its timezone is an abbreviation that the site's timezone does not use on that day.
fn to_local(local: NaiveDateTime, zone: Option<Zone>, tz: Tz) -> Result<Local, Unclear> {
    Ok(match zone {
        None => to_utc(local, None, tz),
        Some(Zone::Offset(offset)) => to_utc(local, Some(offset), tz),
        Some(Zone::Named(zone)) => to_utc(local, None, zone),
        Some(Zone::Word(word)) => {
            let offset = in_force(word, local.date(), tz).ok_or(Unclear::Zone(word, local.date()))?;
            to_utc(local, Some(offset), tz)
        }
    })
}

/// The offset of an abbreviation in a timezone on a day. On a day when clocks change, both abbreviations are in use.
pub(super) fn in_force(word: ZoneWord, day: NaiveDate, tz: Tz) -> Option<FixedOffset> {
    let whole = whole_day(day, tz);
    [whole.from, whole.to - TimeDelta::seconds(1)].into_iter().find_map(|at| {
        let offset = tz.offset_from_utc_datetime(&at.naive_utc());
        (offset.abbreviation() == Some(word.as_str())).then(|| offset.fix())
    })
}

/// The moment that a written time means. If the local time occurs twice, the anchor decides, and if it allows both, the
/// first one is used.
///
/// # Errors
/// When the local time does not exist, or its timezone is not certain.
pub fn moment(written: Written, tz: Tz, anchor: Anchor) -> Result<ZonedMoment, Unclear> {
    match written {
        Written::Day(day) => Ok(ZonedMoment { moment: whole_day(day, tz), doubled: None }),
        Written::Full(local, zone) => match to_local(local, zone, tz)? {
            Local::Exact(at) => Ok(ZonedMoment { moment: Moment::instant(at), doubled: None }),
            Local::Doubled(first, second) => Ok(match (anchor.allows(first), anchor.allows(second)) {
                (true, false) => ZonedMoment { moment: Moment::instant(first), doubled: None },
                (false, true) => ZonedMoment { moment: Moment::instant(second), doubled: None },
                _ => ZonedMoment { moment: Moment::instant(first), doubled: Some((first, second)) },
            }),
            Local::Skipped(jump) => Err(Unclear::Skipped { local, jump }),
        },
        Written::Clock(clock, zone) => near(clock, zone, tz, anchor),
    }
}

/// The same, but only the day if the timezone is not certain. `None` for a time that does not exist.
#[must_use]
pub fn roughly(written: Written, tz: Tz, anchor: Anchor) -> Option<Moment> {
    match moment(written, tz, anchor) {
        Ok(found) => Some(found.moment),
        Err(Unclear::Zone(_, day)) => Some(whole_day(day, tz)),
        Err(Unclear::Skipped { .. }) => None,
    }
}

/// The moment of a time without a day. The anchor decides the day.
fn near(clock: NaiveTime, zone: Option<Zone>, tz: Tz, anchor: Anchor) -> Result<ZonedMoment, Unclear> {
    let anchored = anchor.instant();
    let today = match zone {
        Some(Zone::Offset(offset)) => anchored.with_timezone(&offset).date_naive(),
        Some(Zone::Named(zone)) => anchored.with_timezone(&zone).date_naive(),
        Some(Zone::Word(_)) | None => anchored.with_timezone(&tz).date_naive(),
    };
    if let Some(Zone::Word(word)) = zone
        && in_force(word, today, tz).is_none()
    {
        // Its day is found as if the time were in the site's timezone.
        let day =
            near(clock, None, tz, anchor).map_or(today, |found| found.moment.from.with_timezone(&tz).date_naive());
        return Err(Unclear::Zone(word, day));
    }
    let first = today.checked_sub_days(Days::new(2)).unwrap_or(today);
    // A time that does not exist is placed where clocks are set forward, so that it is reported.
    let candidates = first.iter_days().take(5).filter_map(|day| {
        let local = day.and_time(clock);
        // Skip a day on which the abbreviation is not in use.
        Some(match to_local(local, zone, tz).ok()? {
            Local::Exact(at) => (at, Ok(ZonedMoment { moment: Moment::instant(at), doubled: None })),
            Local::Doubled(one, two) => {
                let at = [one, two].into_iter().find(|at| anchor.allows(*at))?;
                let both = anchor.allows(one) && anchor.allows(two);
                (at, Ok(ZonedMoment { moment: Moment::instant(at), doubled: both.then_some((one, two)) }))
            }
            Local::Skipped(jump) => (jump.at, Err(Unclear::Skipped { local, jump })),
        })
    });
    let allowed = candidates.filter(|(at, _)| anchor.allows(*at));
    let chosen = match anchor {
        Anchor::LastNotAfter(_) => allowed.max_by_key(|(at, _)| *at),
        Anchor::FirstAfter(_) | Anchor::FirstAtOrAfter(_) => {
            let mut allowed = allowed;
            allowed.next()
        }
        Anchor::Nearest(_) => allowed.min_by_key(|(at, _)| (*at - anchored).abs()),
    };
    // Five days include one on each side of the anchor, except at the limits of the calendar.
    chosen.map_or(Ok(ZonedMoment { moment: Moment::instant(anchored), doubled: None }), |(_, found)| found)
}

/// The moment that a written time means. Mistakes go to the report.
pub fn resolve(written: &Spanned<Written>, tz: Tz, anchor: Anchor, report: &mut Report) -> Option<Moment> {
    match moment(written.value, tz, anchor) {
        Ok(found) => {
            if let Some((first, second)) = found.doubled {
                let with_offset = |at: DateTime<Utc>| at.with_timezone(&tz).format("%Y-%m-%d %H:%M %:z").to_string();
                let typed = form(written.value);
                report.add(mistakes::doubled(written.span, &typed, &with_offset(first), &with_offset(second)));
            }
            Some(found.moment)
        }
        Err(Unclear::Zone(word, day)) => {
            report.add(mistakes::unknown_zone(written.span, word, &with_offset(written.value, day, tz)));
            None
        }
        Err(Unclear::Skipped { local, jump }) => {
            let shown = |at: NaiveDateTime| at.format("%H:%M").to_string();
            let length: TimeDelta = jump.to - jump.from;
            let later = local + length;
            let instead = match written.value {
                Written::Clock(..) => shown(later),
                Written::Day(_) | Written::Full(..) => later.format("%Y-%m-%d %H:%M").to_string(),
            };
            let typed = form(written.value);
            let offset = tz.offset_from_utc_datetime(&jump.at.naive_utc()).fix();
            report.add(mistakes::skipped(written.span, &typed, (&shown(jump.from), &shown(jump.to)), &instead, offset));
            None
        }
    }
}

/// A time with the offset that the site's zone has on its day, as an example.
#[must_use]
pub fn with_offset(written: Written, day: NaiveDate, tz: Tz) -> String {
    let at = |clock: NaiveTime| {
        let (Local::Exact(at) | Local::Doubled(at, _)) = to_utc(day.and_time(clock), None, tz) else { return None };
        Some(Zone::Offset(tz.offset_from_utc_datetime(&at.naive_utc()).fix()))
    };
    match written {
        Written::Full(local, _) => form(Written::Full(local, at(local.time()))),
        Written::Clock(clock, _) => form(Written::Clock(clock, at(clock))),
        Written::Day(_) => form(written),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::time::read;

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    /// What a written time is in a zone: an instant, `a|b` when doubled, a span for a day, the jump when skipped.
    fn check(tz: &str, written: &str, anchor: Anchor, expected: &str) {
        let found = match moment(read(written, None).unwrap(), tz.parse().unwrap(), anchor) {
            Ok(ZonedMoment { doubled: Some((one, two)), .. }) => format!("{}|{}", show(one), show(two)),
            Ok(ZonedMoment { moment, .. }) if moment.is_day() => format!("{}..{}", show(moment.from), show(moment.to)),
            Ok(ZonedMoment { moment, .. }) => show(moment.from),
            Err(Unclear::Skipped { jump, .. }) => format!("{} -> {}", jump.from, jump.to),
            Err(Unclear::Zone(word, day)) => format!("{word} on {day}?"),
        };
        assert_eq!(found, expected, "{written} in {tz}");
    }

    fn show(at: DateTime<Utc>) -> String {
        at.format("%Y-%m-%dT%H:%MZ").to_string()
    }

    const ANY: Anchor = Anchor::Nearest(DateTime::UNIX_EPOCH);

    #[test]
    fn the_hours_of_a_change_of_clocks_are_told() {
        check("Europe/Paris", "2021-05-18 17:20", ANY, "2021-05-18T15:20Z");
        check("Europe/Paris", "2021-05-18 17:20 UTC", ANY, "2021-05-18T17:20Z");
        check("Europe/Paris", "2021-03-28 02:30", ANY, "2021-03-28 02:00:00 -> 2021-03-28 03:00:00");
        check("Europe/Paris", "2021-03-28 02:30 +01:00", ANY, "2021-03-28T01:30Z");
        check("Europe/Paris", "2021-03-28 03:00", ANY, "2021-03-28T01:00Z");
        check("Europe/Paris", "2021-10-31 02:30", ANY, "2021-10-31T00:30Z|2021-10-31T01:30Z");
        check("Australia/Lord_Howe", "2021-10-03 02:10", ANY, "2021-10-03 02:00:00 -> 2021-10-03 02:30:00");
    }

    #[test]
    fn a_zone_of_its_own_goes_before_that_of_the_site() {
        check("Europe/Paris", "2021-05-18 17:20 America/New_York", ANY, "2021-05-18T21:20Z");
        check("Europe/Paris", "2021-05-18 5:20 pm ET", ANY, "2021-05-18T21:20Z");
        // An abbreviation is that of the site's zone on that day, or nobody knows.
        check("Europe/Paris", "2021-05-18 17:20 CEST", ANY, "2021-05-18T15:20Z");
        check("Europe/Paris", "2021-05-18 17:20 CET", ANY, "CET on 2021-05-18?");
        check("Europe/Paris", "2021-05-18 17:20 PST", ANY, "PST on 2021-05-18?");
        check("America/Los_Angeles", "2021-07-18 17:20 PDT", ANY, "2021-07-19T00:20Z");
        check("America/Los_Angeles", "2021-07-18 17:20 PST", ANY, "PST on 2021-07-18?");
        check("UTC", "2021-07-18 17:20 UTC", ANY, "2021-07-18T17:20Z");
        // In the night of a change both are in force, and say which hour is meant.
        check("Europe/Paris", "2021-10-31 02:30 CEST", ANY, "2021-10-31T00:30Z");
        check("Europe/Paris", "2021-10-31 02:30 CET", ANY, "2021-10-31T01:30Z");
        let at = utc("2021-05-18T15:17:00Z");
        check("Europe/Paris", "16:35 CEST", Anchor::LastNotAfter(at), "2021-05-18T14:35Z");
        check("Europe/Paris", "18:00 PST", Anchor::LastNotAfter(at), "PST on 2021-05-17?");
        check("America/New_York", "11:00 EDT", Anchor::FirstAtOrAfter(at), "2021-05-19T15:00Z");
    }

    #[test]
    fn an_example_has_the_offset_of_its_day() {
        let example = |written: &str, day: &str, tz: &str| {
            with_offset(read(written, None).unwrap(), day.parse().unwrap(), tz.parse().unwrap())
        };
        assert_eq!(example("16:35 EST", "2026-05-18", "America/New_York"), "16:35 -04:00");
        assert_eq!(example("16:35 EDT", "2026-01-18", "America/New_York"), "16:35 -05:00");
        assert_eq!(example("2026-05-18 16:35 CET", "2026-05-18", "Europe/Paris"), "2026-05-18 16:35 +02:00");
        assert_eq!(example("2:30 EST", "2026-03-08", "America/New_York"), "02:30", "no clock shows it");
    }

    #[test]
    fn a_day_begins_at_its_first_instant() {
        check("Europe/Paris", "2021-03-28", ANY, "2021-03-27T23:00Z..2021-03-28T22:00Z");
        check("Europe/Paris", "2021-10-31", ANY, "2021-10-30T22:00Z..2021-10-31T23:00Z");
        check("America/Sao_Paulo", "2018-11-04", ANY, "2018-11-04T03:00Z..2018-11-05T02:00Z");
        check("America/Sao_Paulo", "2018-11-03", ANY, "2018-11-03T03:00Z..2018-11-04T03:00Z");
        check("America/Sao_Paulo", "2018-02-17", ANY, "2018-02-17T02:00Z..2018-02-18T03:00Z");
        check("Africa/Cairo", "2024-04-26", ANY, "2024-04-25T22:00Z..2024-04-26T21:00Z");
        check("Africa/Cairo", "2024-04-26 00:30", ANY, "2024-04-26 00:00:00 -> 2024-04-26 01:00:00");
        check("Pacific/Apia", "2011-12-29", ANY, "2011-12-29T10:00Z..2011-12-30T10:00Z");
        check("Pacific/Apia", "2011-12-30 12:00", ANY, "2011-12-30 00:00:00 -> 2011-12-31 00:00:00");
    }

    #[test]
    fn a_clock_alone_finds_its_day() {
        let at = utc("2021-05-18T15:17:00Z"); // 17:17 in Paris
        let check = |written, anchor, expected| check("Europe/Paris", written, anchor, expected);
        check("16:35", Anchor::LastNotAfter(at), "2021-05-18T14:35Z");
        check("17:17", Anchor::LastNotAfter(at), "2021-05-18T15:17Z");
        check("17:18", Anchor::LastNotAfter(at), "2021-05-17T15:18Z");
        check("18:10", Anchor::FirstAfter(at), "2021-05-18T16:10Z");
        check("17:17", Anchor::FirstAfter(at), "2021-05-19T15:17Z");
        check("17:17", Anchor::FirstAtOrAfter(at), "2021-05-18T15:17Z");
        check("0:15", Anchor::FirstAtOrAfter(at), "2021-05-18T22:15Z");
        check("16:00", Anchor::Nearest(at), "2021-05-18T14:00Z");
        check("4:00", Anchor::Nearest(at), "2021-05-19T02:00Z");
        check("17:18 UTC", Anchor::LastNotAfter(at), "2021-05-17T17:18Z");
        check("23:30 -05:00", Anchor::LastNotAfter(at), "2021-05-18T04:30Z");
        check("1:00 +14:00", Anchor::FirstAfter(at), "2021-05-19T11:00Z");
    }

    #[test]
    fn a_clock_alone_on_a_night_of_change() {
        let check = |written, anchor, expected| check("Europe/Paris", written, anchor, expected);
        let spring = utc("2021-03-28T08:00:00Z");
        check("2:30", Anchor::LastNotAfter(spring), "2021-03-28 02:00:00 -> 2021-03-28 03:00:00");
        let between = utc("2021-10-31T00:45:00Z"); // 2:45, the first one
        check("2:30", Anchor::FirstAtOrAfter(between), "2021-10-31T01:30Z");
        check("2:30", Anchor::LastNotAfter(between), "2021-10-31T00:30Z");
        let morning = utc("2021-10-31T08:00:00Z");
        check("2:30", Anchor::LastNotAfter(morning), "2021-10-31T00:30Z|2021-10-31T01:30Z");
    }
}
