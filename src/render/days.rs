//! The last days of a service, each with the worst that happened in it.

use crate::calendar::{Calendar, day_begins};
use crate::derive::Interval;
use crate::model::{Service, State};
use chrono::{Duration, NaiveDate};

/// A day of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Day {
    /// The day, in the site's timezone.
    pub(super) date: NaiveDate,
    /// The worst state of the day; `None` when the service was not there yet, or no more.
    pub(super) worst: Option<State>,
}

/// The `count` days up to today, oldest first. Intervals are of the one service.
#[must_use]
pub(super) fn last_days(service: &Service, intervals: &[Interval], calendar: &Calendar, count: u32) -> Vec<Day> {
    let (first, today) = (calendar.last_days(count).start, calendar.today());
    let mut days: Vec<Day> = first
        .iter_days()
        .take(count.max(1) as usize)
        .map(|date| {
            let there = service.since.is_none_or(|since| since <= date) && service.until.is_none_or(|end| date <= end);
            Day { date, worst: there.then_some(State::Operational) }
        })
        .collect();
    let begin = day_begins(first, calendar.zone);
    for interval in intervals {
        let end = interval.to.unwrap_or(calendar.now).min(calendar.now);
        // Half-open: what ends at midnight does not colour the day that begins then.
        if end <= begin || (end <= interval.from && !interval.by_day) || interval.from > calendar.now {
            continue;
        }
        let from = calendar.day(interval.from).max(first);
        let to = calendar.day((end - Duration::nanoseconds(1)).max(interval.from)).min(today);
        for day in days.iter_mut().filter(|day| (from..=to).contains(&day.date)) {
            day.worst = day.worst.max(Some(interval.state));
        }
    }
    days
}

/// Days that follow one another with the same trouble: first, last, state; newest first.
#[must_use]
pub(super) fn troubles(days: &[Day]) -> Vec<(NaiveDate, NaiveDate, State)> {
    let mut runs: Vec<(NaiveDate, NaiveDate, State)> = Vec::new();
    for day in days {
        let Some(state) = day.worst.filter(|state| *state != State::Operational) else { continue };
        match runs.last_mut() {
            Some((_, last, same)) if *same == state && last.succ_opt() == Some(day.date) => *last = day.date,
            _ => runs.push((day.date, day.date, state)),
        }
    }
    runs.reverse();
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{PostId, ServiceId};
    use chrono::{DateTime, Utc};
    use chrono_tz::Tz;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap_or_default()
    }

    fn service(since: Option<&str>) -> Service {
        Service {
            id: "web".into(),
            name: "Web".into(),
            description: None,
            url: None,
            group: None,
            since: since.and_then(|day| day.parse().ok()),
            until: None,
            listed: true,
            was: Vec::new(),
        }
    }

    fn interval(state: State, from: &str, to: Option<&str>) -> Interval {
        Interval { service: ServiceId(0), state, from: at(from), to: to.map(at), by_day: false, post: PostId(0) }
    }

    /// One letter per day, oldest first: `.` works, `n` not there, `m d p o` the trouble.
    fn check(since: Option<&str>, intervals: &[Interval], letters: &str) {
        let calendar = Calendar { zone: Tz::Europe__Paris, now: at("2021-05-20T12:00:00Z") };
        let days = last_days(&service(since), intervals, &calendar, 5);
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
        check(None, &[], ".....");
        check(Some("2021-05-18"), &[], "nn...");
        let (start, midnight) = ("2021-05-18T20:00:00Z", "2021-05-18T22:00:00Z");
        check(None, &[interval(State::Outage, start, Some(midnight))], "..o..");
        check(None, &[interval(State::Outage, start, Some("2021-05-18T22:00:01Z"))], "..oo.");
        check(None, &[interval(State::Degraded, start, None)], "..ddd");
        check(None, &[interval(State::Degraded, "2020-01-01T00:00:00Z", None)], "ddddd");
        check(None, &[interval(State::Outage, "2020-01-01T00:00:00Z", Some("2020-01-02T00:00:00Z"))], ".....");
        let both = [interval(State::Outage, start, Some(midnight)), interval(State::Degraded, start, None)];
        check(None, &both, "..odd");
    }

    #[test]
    fn days_that_follow_one_another_are_one_trouble() {
        let calendar = Calendar { zone: Tz::UTC, now: at("2021-05-20T12:00:00Z") };
        let intervals = [
            interval(State::Degraded, "2021-05-17T01:00:00Z", Some("2021-05-18T02:00:00Z")),
            interval(State::Outage, "2021-05-20T01:00:00Z", None),
        ];
        let runs = troubles(&last_days(&service(None), &intervals, &calendar, 90));
        let shown: Vec<_> =
            runs.iter().map(|(first, last, state)| format!("{first} {last} {}", state.name())).collect();
        assert_eq!(shown, ["2021-05-20 2021-05-20 outage", "2021-05-17 2021-05-18 degraded"]);
    }
}
