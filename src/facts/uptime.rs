//! Uptime over whole days of the site's timezone, from merged and weighted impact.
//!
//! An outage has the weight 1, a partial outage 0.3, and a degraded service or a maintenance 0. If only the days of an
//! outage are known, those days are coloured, and the period has no percentage. Today counts as a whole day. Impact
//! that has not ended is counted in steps of a quarter hour.

use super::{Counted, Interval, ServiceFacts};
use crate::calendar::{Calendar, day_after, day_begins};
use crate::model::{PostId, State};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use chrono_tz::Tz;
use std::collections::BTreeSet;
use std::ops::Range;

/// A period of one service with its worst state, in UTC: `from` is included, `to` is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// The worst state.
    pub state: State,
    /// Its beginning.
    pub from: DateTime<Utc>,
    /// Its end.
    pub to: DateTime<Utc>,
}

/// What affected a service on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayCause {
    /// One incident or maintenance.
    Post(PostId),
    /// Several of them.
    Several,
}

/// How a service was on one day of the site's timezone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServiceDay {
    /// The day, in the site's timezone.
    pub date: NaiveDate,
    /// The worst state of the day. `None` if there is no data: before the first day of the service or after its last.
    pub worst: Option<State>,
    /// The minutes of the day in that state; 0 if the hours are unknown.
    pub minutes: i64,
    /// What affected the service on that day.
    pub cause: Option<DayCause>,
    /// Whether that state has not ended.
    pub lasts: bool,
}

/// The instant (UTC) up to which what lasts is counted next.
#[must_use]
pub fn next_quarter(now: DateTime<Utc>) -> DateTime<Utc> {
    let begun = now.timestamp() - now.timestamp().rem_euclid(QUARTER);
    DateTime::from_timestamp(begun + QUARTER, 0).unwrap_or(now)
}

/// Up to when an interval is counted (UTC). If it has ended, this is its end. If not, it is `now` rounded down to the
/// quarter hour, but not before the latest entry of its post, and at least a minute after its beginning. An interval
/// that begins in the future has no length yet.
#[must_use]
pub fn counted_end(interval: &Interval, now: DateTime<Utc>) -> DateTime<Utc> {
    let Some(Counted { at_least, grows }) = interval.counted_to else { return interval.to.unwrap_or(interval.from) };
    if interval.from > now {
        return interval.from;
    }
    let quarter = now.timestamp().rem_euclid(QUARTER);
    let quarter = now
        - chrono::TimeDelta::seconds(quarter)
        - chrono::TimeDelta::nanoseconds(i64::from(now.timestamp_subsec_nanos()));
    let so_far = if grows { quarter.max(at_least.min(now)) } else { at_least.min(now) };
    let so_far = so_far.max(interval.from + chrono::TimeDelta::minutes(1));
    interval.to.map_or(so_far, |to| so_far.min(to))
}

/// Figures of impact that has not ended change in steps of this many seconds.
const QUARTER: i64 = 15 * 60;

/// The intervals of one service as pieces that do not overlap, sorted by time. Where intervals overlap, the worst state
/// is used. Intervals of which only the days are known are left out.
#[must_use]
pub fn merged(intervals: &[&Interval], end: impl Fn(&Interval) -> DateTime<Utc>) -> Vec<Piece> {
    let stretches: Vec<Piece> = intervals
        .iter()
        .filter(|it| !it.by_day)
        .map(|it| Piece { state: it.state, from: it.from, to: end(it) })
        .filter(|piece| piece.from < piece.to)
        .collect();
    let mut edges: Vec<(DateTime<Utc>, State, i32)> =
        stretches.iter().flat_map(|piece| [(piece.from, piece.state, 1), (piece.to, piece.state, -1)]).collect();
    edges.sort_unstable();
    let mut depth = [0; State::ALL.len()];
    let mut pieces: Vec<Piece> = Vec::new();
    for (at, (from, state, step)) in edges.iter().enumerate() {
        depth[*state as usize] += step;
        let Some((to, ..)) = edges.get(at + 1).filter(|(to, ..)| to > from) else { continue };
        let Some(state) = State::ALL.into_iter().rfind(|state| depth[*state as usize] > 0) else { continue };
        match pieces.last_mut() {
            Some(last) if last.state == state && last.to == *from => last.to = *to,
            _ => pieces.push(Piece { state, from: *from, to: *to }),
        }
    }
    pieces
}

/// The seconds of a window that are covered by pieces in certain states. The pieces must be sorted by time.
#[must_use]
pub fn seconds(pieces: &[Piece], window: &Range<DateTime<Utc>>, counts: impl Fn(State) -> bool) -> i64 {
    let inside = |piece: &Piece| (piece.to.min(window.end) - piece.from.max(window.start)).num_seconds().max(0);
    let first = pieces.partition_point(|piece| piece.to <= window.start);
    let near = pieces[first..].iter().take_while(|piece| piece.from < window.end);
    near.filter(|piece| counts(piece.state)).map(inside).sum()
}

/// Uptime in hundredths of a percent: 10,000 is 100 %. It is rounded down, so that it is below 100 % after any outage.
/// `None` for an empty window.
#[must_use]
pub fn uptime(pieces: &[Piece], window: &Range<DateTime<Utc>>) -> Option<u32> {
    let whole = (window.end - window.start).num_seconds();
    if whole <= 0 {
        return None;
    }
    // In tenths of a second, so that the weights 1 and 0.3 are whole numbers.
    let lost = 10 * seconds(pieces, window, |state| state == State::Outage)
        + 3 * seconds(pieces, window, |state| state == State::Partial);
    u32::try_from((10 * whole - lost).max(0) * 10_000 / (10 * whole)).ok()
}

/// The part of `days` for which there is data about a service.
#[must_use]
pub fn window(service: &ServiceFacts, days: &Range<NaiveDate>, zone: Tz) -> Range<DateTime<Utc>> {
    let first = service.days.start.max(days.start);
    let end = service.days.end.min(days.end).max(first);
    day_begins(first, zone)..day_begins(end, zone)
}

/// The uptime of a service, as precisely as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Uptime {
    /// Hundredths of a percent, rounded down: 10,000 only without any outage.
    Share(u32),
    /// The number of days with an outage, when only the days of an outage are known.
    OutOnDays(usize),
}

/// The uptime of a service over some days. `None` if there is no data for any of them.
#[must_use]
pub fn of_service(service: &ServiceFacts, days: &Range<NaiveDate>, calendar: &Calendar) -> Option<Uptime> {
    let window = window(service, days, calendar.zone);
    if window.end <= window.start {
        return None;
    }
    let end = |it: &Interval| counted_end(it, calendar.now);
    let counts = |it: &&Interval| matches!(it.state, State::Partial | State::Outage);
    // Impact that begins in the future has no length yet.
    let inside = |it: &&Interval| it.from < window.end && end(it) > window.start.max(it.from);
    let counting = || service.impact.iter().filter(counts).filter(inside);
    if service.impact.iter().any(|it| it.by_day) && counting().any(|it| it.by_day) {
        // Count the days of all outages, including those whose hours are known.
        let mut out: BTreeSet<NaiveDate> = BTreeSet::new();
        for it in counting() {
            // A day counts as soon as it has begun.
            let to = if it.by_day && it.to.is_none() { just_after(calendar.now).max(end(it)) } else { end(it) };
            let (first, last) = (calendar.day(it.from.max(window.start)), last_day(calendar, to.min(window.end)));
            out.extend(first.iter_days().take_while(|day| *day <= last));
        }
        return Some(Uptime::OutOnDays(out.len()));
    }
    uptime(service.pieces(calendar.now), &window).map(Uptime::Share)
}

/// The mean of the uptimes of several services, rounded down; `None` when none has one.
#[must_use]
pub fn mean(uptimes: &[u32]) -> Option<u32> {
    let count = u32::try_from(uptimes.len()).ok().filter(|count| *count > 0)?;
    Some(uptimes.iter().sum::<u32>() / count)
}

/// The days of a service, oldest first. Days without data have no state.
#[must_use]
pub fn days(service: &ServiceFacts, days: &Range<NaiveDate>, calendar: &Calendar) -> Vec<ServiceDay> {
    let mut all: Vec<ServiceDay> = days
        .start
        .iter_days()
        .take_while(|day| *day < days.end)
        .map(|date| ServiceDay {
            date,
            worst: service.days.contains(&date).then_some(State::Operational),
            minutes: 0,
            cause: None,
            lasts: false,
        })
        .collect();
    // Impact that has not ended colours its day immediately, even in its first minute or at the first instant of a day.
    let now = just_after(calendar.now);
    let end = |it: &Interval| it.to.unwrap_or(now).min(now).max(counted_end(it, calendar.now));
    let span = day_begins(days.start, calendar.zone)..day_begins(days.end, calendar.zone);
    let inside = |it: &&Interval| it.from < span.end && end(it) > span.start && end(it) > it.from;
    let near: Vec<&Interval> = service.impact.iter().filter(inside).collect();
    let numbers = |from: DateTime<Utc>, to: DateTime<Utc>| {
        let (first, last) = (calendar.day(from).max(days.start), last_day(calendar, to));
        let number = |day: NaiveDate| usize::try_from((day - days.start).num_days() + 1).unwrap_or(0);
        number(first).saturating_sub(1)..number(last).min(all.len())
    };
    let touched: Vec<_> = near.iter().map(|it| numbers(it.from, end(it))).collect();
    let pieces = merged(&near, |it| counted_end(it, calendar.now));
    let filled: Vec<_> = pieces.iter().map(|piece| numbers(piece.from, piece.to)).collect();
    for (interval, numbers) in near.iter().zip(touched) {
        for day in all.get_mut(numbers).into_iter().flatten() {
            let own = DayCause::Post(interval.post);
            day.worst = day.worst.max(Some(interval.state));
            day.cause = Some(day.cause.filter(|cause| *cause != own).map_or(own, |_| DayCause::Several));
        }
        // Only today's state may not have ended; earlier days are complete.
        if let Some(today) = all.last_mut().filter(|day| day.date == calendar.today()) {
            today.lasts |= interval.to.is_none() && Some(interval.state) == today.worst;
        }
    }
    let mut spent = vec![0; all.len()];
    for (piece, numbers) in pieces.iter().zip(filled) {
        for number in numbers.filter(|number| all[*number].worst == Some(piece.state)) {
            let day = calendar.days(all[number].date, all[number].date);
            spent[number] += (piece.to.min(day.end) - piece.from.max(day.start)).num_seconds().max(0);
        }
    }
    for (day, spent) in all.iter_mut().zip(spent).filter(|(day, _)| day.cause.is_some()) {
        day.minutes = spent / 60;
    }
    all
}

/// Days in a row with the same worst state, because of the same post. Days with several posts are joined only within a
/// month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trouble {
    /// Its first day, in the site's timezone.
    pub first: NaiveDate,
    /// Its last day.
    pub last: NaiveDate,
    /// The worst state of each of its days.
    pub state: State,
    /// The minutes in that state; 0 if only the days are known.
    pub minutes: i64,
    /// What affected the service.
    pub cause: DayCause,
    /// Whether it has not ended.
    pub lasts: bool,
}

/// The days with impact, newest first. Consecutive days with the same state and post become one entry.
#[must_use]
pub fn troubles(days: &[ServiceDay]) -> Vec<Trouble> {
    let mut runs: Vec<Trouble> = Vec::new();
    for day in days {
        let (Some(state), Some(cause)) = (day.worst, day.cause) else { continue };
        let near = |last: NaiveDate| {
            day_after(last) == day.date && (cause != DayCause::Several || last.month() == day.date.month())
        };
        match runs.last_mut() {
            Some(run) if (run.state, run.cause) == (state, cause) && near(run.last) => {
                run.last = day.date;
                run.minutes += day.minutes;
                run.lasts = day.lasts;
            }
            _ => runs.push(Trouble {
                first: day.date,
                last: day.date,
                state,
                minutes: day.minutes,
                cause,
                lasts: day.lasts,
            }),
        }
    }
    runs.reverse();
    runs
}

/// The end of the shortest half-open interval that includes an instant.
fn just_after(instant: DateTime<Utc>) -> DateTime<Utc> {
    instant + chrono::TimeDelta::nanoseconds(1)
}

/// The last day that a half-open interval touches. An interval that ends at midnight does not colour the day that
/// begins then.
fn last_day(calendar: &Calendar, end: DateTime<Utc>) -> NaiveDate {
    calendar.day(end - chrono::TimeDelta::nanoseconds(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Health;
    use crate::model::ServiceId;
    use crate::testing::{CONFIG, at, site};
    use proptest::prelude::*;

    fn interval(state: State, from: i64, to: i64) -> Interval {
        let minute = |at: i64| DateTime::from_timestamp(1_600_000_000 + at * 60, 0).unwrap();
        Interval {
            service: ServiceId(0),
            state,
            from: minute(from),
            to: Some(minute(to)),
            over: true,
            counted_to: None,
            by_day: false,
            post: PostId(0),
        }
    }

    fn of(intervals: &[Interval]) -> Vec<Piece> {
        merged(&intervals.iter().collect::<Vec<_>>(), |it| it.to.unwrap_or(it.from))
    }

    fn hour() -> Range<DateTime<Utc>> {
        let start = DateTime::from_timestamp(1_600_000_000, 0).unwrap();
        start..start + chrono::TimeDelta::minutes(1000)
    }

    #[test]
    fn the_weights_are_those_the_page_tells() {
        for (state, expected) in
            [(State::Outage, 9000), (State::Partial, 9700), (State::Degraded, 10_000), (State::Maintenance, 10_000)]
        {
            assert_eq!(uptime(&of(&[interval(state, 100, 200)]), &hour()), Some(expected), "{state:?}");
        }
        assert_eq!(uptime(&[], &hour()), Some(10_000));
        let start = hour().start;
        assert_eq!(uptime(&[], &(start..start)), None);
    }

    #[test]
    fn anything_that_counts_is_seen_in_the_figure() {
        let day = interval(State::Partial, 0, 1);
        let window = hour().start..hour().start + chrono::TimeDelta::days(36_500);
        assert_eq!(uptime(&of(&[day]), &window), Some(9999));
    }

    #[test]
    fn days_have_23_to_25_hours() {
        let calendar = Calendar { zone: chrono_tz::Europe::Paris, now: at("2021-10-31 12:00") };
        for (day, hours) in [("2021-03-28", 23), ("2021-05-18", 24), ("2021-10-31", 25)] {
            let day = day.parse().unwrap();
            let whole = calendar.days(day, day);
            assert_eq!((whole.end - whole.start).num_hours(), hours, "{day}");
        }
    }

    #[test]
    fn a_day_tells_its_worst_and_its_minutes() {
        let post = "---\ntitle: A\ndate: 2021-05-18 23:30\nresolved: 2021-05-19 00:30\nservices: {web: outage}\n---\n\
            ## 2021-05-19 00:10 identified {web=degraded}\n\nTrouvé.";
        let (_, _, board, _) = site(CONFIG, &[("incidents/a.md", post)], "2021-05-19 12:00");
        let calendar = board.calendar();
        let days = days(board.service(ServiceId(0)), &calendar.last_days(3), &calendar);
        let told: Vec<_> = days.iter().map(|day| (day.worst, day.minutes)).collect();
        // Before the first post there is no data.
        assert_eq!(told, [(None, 0), (Some(State::Outage), 30), (Some(State::Outage), 10)]);
        let runs: Vec<_> = troubles(&days).iter().map(|run| (run.first.day(), run.last.day(), run.minutes)).collect();
        assert_eq!(runs, [(18, 19, 40)]);
    }

    /// One letter per day, oldest first: `.` works, `n` not there, `m d p o` the trouble.
    fn check_days(since: Option<&str>, intervals: &[(State, &str, Option<&str>)], letters: &str) {
        let instant = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let of = |(state, from, to): &(State, &str, Option<&str>)| {
            let (from, to) = (instant(from), to.map(instant));
            let counted_to = to.is_none().then_some(Counted { at_least: from, grows: true });
            Interval { from, to, over: to.is_some(), counted_to, ..interval(*state, 0, 0) }
        };
        let calendar = Calendar { zone: chrono_tz::Europe::Paris, now: at("2021-05-20 12:00") };
        let since = since.map_or(NaiveDate::MIN, |day| day.parse().unwrap());
        let service = ServiceFacts {
            state: Health::Known(State::Operational),
            maintained: None,
            in_use: true,
            days: since..day_after(calendar.today()),
            posts: Vec::new(),
            impact: intervals.iter().map(of).collect(),
            updated: None,
            record: crate::facts::ServiceRecord::default(),
        };
        let days = days(&service, &calendar.last_days(5), &calendar);
        let shown: String = days
            .iter()
            .map(|day| match day.worst {
                None => 'n',
                Some(State::Operational) => '.',
                Some(state) => state.name().chars().next().unwrap_or('?'),
            })
            .collect();
        assert_eq!(shown, letters);
    }

    #[test]
    fn the_worst_of_each_day() {
        check_days(None, &[], ".....");
        check_days(Some("2021-05-18"), &[], "nn...");
        let (start, midnight) = ("2021-05-18T20:00:00Z", "2021-05-18T22:00:00Z");
        check_days(None, &[(State::Outage, start, Some(midnight))], "..o..");
        check_days(None, &[(State::Outage, start, Some("2021-05-18T22:00:01Z"))], "..oo.");
        check_days(None, &[(State::Degraded, start, None)], "..ddd");
        check_days(None, &[(State::Degraded, "2020-01-01T00:00:00Z", None)], "ddddd");
        check_days(None, &[(State::Outage, "2020-01-01T00:00:00Z", Some("2020-01-02T00:00:00Z"))], ".....");
        check_days(None, &[(State::Outage, start, Some(midnight)), (State::Degraded, start, None)], "..odd");
    }

    fn state() -> impl Strategy<Value = State> {
        prop::sample::select(&[State::Maintenance, State::Degraded, State::Partial, State::Outage][..])
    }

    fn any_intervals() -> impl Strategy<Value = Vec<Interval>> {
        prop::collection::vec((state(), 0i64..1200, 0i64..300), 0..12)
            .prop_map(|all| all.into_iter().map(|(state, from, length)| interval(state, from, from + length)).collect())
    }

    /// Uptime by another way: minute by minute.
    fn by_the_minute(intervals: &[Interval]) -> u32 {
        let mut lost = 0;
        for minute in 0..1000 {
            let at = hour().start + chrono::TimeDelta::minutes(minute);
            let worst =
                intervals.iter().filter(|it| it.from <= at && it.to.is_some_and(|to| at < to)).map(|it| it.state).max();
            lost += match worst {
                Some(State::Outage) => 10,
                Some(State::Partial) => 3,
                _ => 0,
            };
        }
        (10_000 - lost) * 10_000 / 10_000
    }

    proptest! {
        #[test]
        fn agrees_with_counting_minutes(intervals in any_intervals()) {
            prop_assert_eq!(uptime(&of(&intervals), &hour()), Some(by_the_minute(&intervals)));
        }

        #[test]
        fn order_does_not_matter(intervals in any_intervals()) {
            let mut other = intervals.clone();
            other.reverse();
            prop_assert_eq!(of(&intervals), of(&other));
        }

        #[test]
        fn cutting_an_interval_in_two_changes_nothing(intervals in any_intervals(), which in 0usize..12, at in 0i64..300) {
            let mut cut = intervals.clone();
            if let Some(first) = cut.get_mut(which) {
                let end = first.to;
                let middle = (first.from + chrono::TimeDelta::minutes(at)).min(end.unwrap_or(first.from));
                first.to = Some(middle);
                let second = Interval { from: middle, to: end, ..*first };
                cut.push(second);
            }
            prop_assert_eq!(of(&intervals), of(&cut));
        }

        #[test]
        fn more_impact_is_never_more_uptime(intervals in any_intervals(), more in any_intervals()) {
            let both: Vec<Interval> = intervals.iter().chain(&more).copied().collect();
            prop_assert!(uptime(&of(&both), &hour()) <= uptime(&of(&intervals), &hour()));
        }
    }
}
