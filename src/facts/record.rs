//! Statistics of a year or of a service: counts, sums and means over its incidents.

use super::uptime::{self, Piece, ServiceDay, counted_end, merged, seconds};
use super::{Board, Interval, PostFacts, ServiceFacts, figures};
use crate::calendar::Calendar;
use crate::model::{PostId, ServiceId, Site, State};
use chrono::{DateTime, Datelike, Months, NaiveDate, Utc};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// At most the last this many years of a service are shown and counted.
const LONGEST_RECORD: i32 = 30;

/// Statistics of some incidents. All times are in minutes. A mean covers only the incidents for which the figure is
/// known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Record {
    /// The number of incidents. False alarms and incidents without impact are not counted.
    pub incidents: usize,
    /// Time out of service. For several services, the time in which at least one of them was out of service.
    pub outage: i64,
    /// The longest uninterrupted time out of service.
    pub longest: i64,
    /// Whether a service is out of service now, so that `outage` and `longest` may still grow.
    pub lasts: bool,
    /// Mean time to detect.
    pub detect: Option<i64>,
    /// Mean time to announce.
    pub announce: Option<i64>,
    /// Mean time to resolve.
    pub resolve: Option<i64>,
}

/// Whether a post is an incident that counts.
#[must_use]
pub fn counts(board: &Board, id: PostId) -> bool {
    board.incident(id).is_some_and(|it| !it.retracted && it.worst > State::Operational)
}

/// The day an incident began, in the site's timezone.
fn began(board: &Board, id: PostId, calendar: &Calendar) -> Option<NaiveDate> {
    board.post(id).began.map(|began| calendar.day(began.from))
}

/// The impact on services as pieces that do not overlap. Impact that has not ended counts up to [`counted_end`].
#[must_use]
pub fn pieces<'a>(intervals: impl IntoIterator<Item = &'a Interval>, now: DateTime<Utc>) -> Vec<Piece> {
    merged(&intervals.into_iter().collect::<Vec<_>>(), |interval| counted_end(interval, now))
}

/// The days that the page of a service shows: those with data, but no more than the last 30 years.
#[must_use]
pub fn days_shown(service: &ServiceFacts, calendar: &Calendar) -> Range<NaiveDate> {
    let today = calendar.today();
    let oldest = today.checked_sub_months(Months::new(12 * LONGEST_RECORD.unsigned_abs())).unwrap_or(today);
    service.days.start.max(oldest)..service.days.end
}

/// The record of a service over all days that its page shows. The means cover the incidents of the last year.
#[must_use]
pub fn of_service(site: &Site, board: &Board, service: ServiceId, calendar: &Calendar) -> Record {
    let facts = board.service(service);
    let pieces = facts.pieces(board.now);
    let incidents: Vec<PostId> = facts.posts.iter().copied().filter(|id| counts(board, *id)).collect();
    let today = calendar.today();
    let year_ago = today.checked_sub_months(Months::new(12)).unwrap_or(today);
    let recent = |id: &PostId| began(board, *id, calendar).is_some_and(|day| day > year_ago);
    let whole = DateTime::<Utc>::MIN_UTC..DateTime::<Utc>::MAX_UTC;
    Record {
        incidents: incidents.len(),
        lasts: facts.impact.iter().any(lasts),
        ..means(site, board, incidents.into_iter().filter(recent), calendar).with_outages(pieces, &whole)
    }
}

/// The records of all years with an incident that counts or with time out of service. An incident counts in every year
/// in which it was open, but for the means only in the year in which it began. Time out of service counts in the year
/// in which it occurred.
#[must_use]
pub fn years(site: &Site, board: &Board, calendar: &Calendar) -> BTreeMap<i32, Record> {
    let pieces = pieces(board.impact(), board.now);
    let mut of_year: BTreeMap<i32, Vec<PostId>> = BTreeMap::new();
    for piece in pieces.iter().filter(|piece| piece.state == State::Outage) {
        for at in [piece.from, piece.to - chrono::TimeDelta::nanoseconds(1)] {
            of_year.entry(calendar.day(at).year()).or_default();
        }
    }
    for (id, _, _) in site.incidents().filter(|(id, ..)| counts(board, *id)) {
        for year in years_of(board, id, calendar) {
            of_year.entry(*year).or_default().push(id);
        }
    }
    let record = |(year, ids): (i32, Vec<PostId>)| {
        let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
        let window = calendar.days(first, NaiveDate::from_ymd_opt(year, 12, 31)?);
        let incidents = ids.len();
        let own = ids.into_iter().filter(|id| began(board, *id, calendar).is_some_and(|day| day.year() == year));
        let record = means(site, board, own, calendar).with_outages(&pieces, &window);
        let lasts = year == calendar.today().year() && board.impact().any(lasts);
        Some((year, Record { incidents, lasts, ..record }))
    };
    of_year.into_iter().filter_map(record).collect()
}

/// What a service went through in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Toll {
    /// The number of incidents that count.
    pub incidents: usize,
    /// By state, worst first: the minutes in it.
    pub minutes: [(State, i64); 3],
    /// By state, likewise: on how many days it was in it, where only the days are known.
    pub days: [(State, usize); 3],
}

impl Toll {
    /// Whether there was nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let quiet = |days: &(State, usize)| days.1 == 0;
        self.incidents == 0 && self.minutes.iter().all(|(_, minutes)| *minutes == 0) && self.days.iter().all(quiet)
    }
}

/// What a service went through in a year.
#[must_use]
pub fn toll(board: &Board, service: ServiceId, year: i32, calendar: &Calendar) -> Toll {
    let facts = board.service(service);
    let of_years = facts.record.incidents.get_or_init(|| {
        let mut years = BTreeMap::new();
        for id in facts.posts.iter().filter(|id| counts(board, **id)) {
            for year in years_of(board, *id, calendar) {
                *years.entry(*year).or_default() += 1;
            }
        }
        years
    });
    let incidents = of_years.get(&year).copied().unwrap_or(0);
    let states = [State::Outage, State::Partial, State::Degraded];
    let ends = NaiveDate::from_ymd_opt(year, 1, 1).zip(NaiveDate::from_ymd_opt(year, 12, 31));
    let window = ends.map_or(board.now..board.now, |(first, last)| calendar.days(first, last));
    let pieces = facts.pieces(board.now);
    let days = |state: State| {
        let mut days = BTreeSet::new();
        for it in facts.impact.iter().filter(|it| it.by_day && it.state == state && it.from < board.now) {
            let end = counted_end(it, board.now).max(it.from + chrono::TimeDelta::nanoseconds(1));
            let (from, to) = (it.from.max(window.start), end.min(window.end));
            if from < to {
                let last = calendar.day(to - chrono::TimeDelta::nanoseconds(1));
                days.extend(calendar.day(from).iter_days().take_while(|day| *day <= last));
            }
        }
        days.len()
    };
    Toll {
        incidents,
        minutes: states.map(|state| (state, seconds(pieces, &window, |it| it == state) / 60)),
        days: states.map(|state| (state, days(state))),
    }
}

/// The days of several services together: the worst state of each day.
#[must_use]
pub fn days_of_all(
    board: &Board,
    services: impl Iterator<Item = ServiceId>,
    days: &Range<NaiveDate>,
    calendar: &Calendar,
) -> Vec<ServiceDay> {
    let mut all: Vec<ServiceDay> = Vec::new();
    for service in services {
        let own = uptime::days(board.service(service), days, calendar);
        if all.is_empty() {
            all = own;
            continue;
        }
        for (day, own) in all.iter_mut().zip(own) {
            day.worst = day.worst.max(own.worst);
        }
    }
    all
}

/// All years in which an incident was open, from the one in which it began.
fn years_of<'b>(board: &'b Board, id: PostId, calendar: &Calendar) -> &'b BTreeSet<i32> {
    let facts = board.post(id);
    facts.record.years.get_or_init(|| {
        let mut years: BTreeSet<i32> = began(board, id, calendar).iter().map(Datelike::year).collect();
        for (first, last) in stretches(facts, board.now, calendar) {
            years.extend(first.year()..=last.year());
        }
        years
    })
}

/// The months in which a post puts a service in a state, or that it began in.
#[must_use]
pub fn months_of<'b>(board: &'b Board, id: PostId, calendar: &Calendar) -> &'b BTreeSet<(i32, u32)> {
    let facts = board.post(id);
    facts.record.months.get_or_init(|| {
        let month = |day: NaiveDate| (day.year(), day.month());
        let began = facts.listed().map(|at| calendar.day(at.from));
        let mut months: BTreeSet<(i32, u32)> = began.into_iter().map(month).collect();
        for (first, last) in stretches(facts, board.now, calendar) {
            let firsts = first
                .with_day(1)
                .into_iter()
                .flat_map(|day| std::iter::successors(Some(day), |day| day.checked_add_months(Months::new(1))));
            months.extend(firsts.map(month).take_while(|it| *it <= month(last)));
        }
        months
    })
}

/// The first and the last day of each stretch of time in which a post puts services in states. Many services are often
/// in one at the same time.
fn stretches(facts: &PostFacts, now: DateTime<Utc>, calendar: &Calendar) -> Vec<(NaiveDate, NaiveDate)> {
    let spans = facts.impact.iter().map(|it| (it.from, counted_end(it, now)));
    let spans: BTreeSet<(DateTime<Utc>, DateTime<Utc>)> = spans.filter(|(from, end)| end > from).collect();
    let last = |end: DateTime<Utc>| calendar.day(end - chrono::TimeDelta::nanoseconds(1));
    spans.into_iter().map(|(from, end)| (calendar.day(from), last(end))).collect()
}

fn lasts(it: &Interval) -> bool {
    it.state == State::Outage && it.to.is_none()
}

/// A record with the number of some incidents and their means.
fn means(site: &Site, board: &Board, incidents: impl Iterator<Item = PostId>, calendar: &Calendar) -> Record {
    let figures = |id: PostId| {
        let record = &board.post(id).record;
        *record.figures.get_or_init(|| figures::of_incident(site, board, id).figures(calendar))
    };
    let all: Vec<figures::Figures> = incidents.map(figures).collect();
    Record {
        detect: figures::mean(all.iter().map(|it| it.detect)),
        announce: figures::mean(all.iter().map(|it| it.announce)),
        resolve: figures::mean(all.iter().map(|it| it.resolve)),
        ..Record::default()
    }
}

impl Record {
    /// The same record with the outages of `pieces` within `window`.
    fn with_outages(self, pieces: &[Piece], window: &Range<DateTime<Utc>>) -> Self {
        let out = |state: State| state == State::Outage;
        let inside = |piece: &Piece| (piece.to.min(window.end) - piece.from.max(window.start)).num_minutes();
        let longest = pieces.iter().filter(|piece| out(piece.state)).map(inside).max().unwrap_or(0).max(0);
        Self { outage: seconds(pieces, window, out) / 60, longest, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{CONFIG, site};

    const POSTS: [(&str, &str); 5] = [
        (
            "incidents/2020-12-31-nuit.md",
            "---\ntitle: Nuit\ndate: 2020-12-31 23:10\nstarted: 23:00\ndetected: 23:05\nresolved: 2021-01-01 01:00\n\
             services: {web: outage}\n---\nNon.\n",
        ),
        (
            "incidents/2021-02-01-deux.md",
            "---\ntitle: Deux\ndate: 2021-02-01 10:20\nstarted: 10:00\ndetected: 10:10\nresolved: 11:00\n\
             services: {web: outage, mail: outage}\n---\nNon.\n",
        ),
        (
            "incidents/2021-02-01-lent.md",
            "---\ntitle: Lent\ndate: 2021-02-01 10:30\nresolved: 12:00\nservices: {mail: degraded}\n---\nNon.\n",
        ),
        (
            "incidents/2021-03-01-rien.md",
            "---\ntitle: Rien\ndate: 2021-03-01 10:30\nstarted: 10:00\nstatus: retracted\nservices: {mail: outage}\n---\nNon.\n",
        ),
        (
            "incidents/2021-04-01-sans.md",
            "---\ntitle: Sans\ndate: 2021-04-01 10:30\nseverity: none\nresolved: 11:00\nservices: [mail]\n---\nNon.\n",
        ),
    ];

    fn calendar(now: DateTime<Utc>) -> Calendar {
        Calendar { zone: chrono_tz::Europe::Paris, now }
    }

    #[test]
    fn years_count_what_was_in_them() {
        let (_, site, board, report) = site(CONFIG, &POSTS, "2021-05-20 10:00");
        assert!(!report.has_errors(), "{:?}", report.list());
        let years = years(&site, &board, &calendar(board.now));
        // Counted by a person: an hour on each side of midnight, and in 2021 also an hour of both services at once.
        let of_2020 = Record {
            incidents: 1,
            outage: 60,
            longest: 60,
            lasts: false,
            detect: Some(5),
            announce: Some(10),
            resolve: Some(115),
        };
        let of_2021 = Record {
            // The night of the year before is one of them.
            incidents: 3,
            outage: 60 + 60,
            longest: 60,
            lasts: false,
            detect: Some(10),
            announce: Some(20),
            resolve: Some(50),
        };
        assert_eq!(years.into_iter().collect::<Vec<_>>(), [(2020, of_2020), (2021, of_2021)]);
    }

    #[test]
    fn an_incident_without_a_length_is_one() {
        let text =
            "---\ntitle: a\ndate: 2021-05-01 10:30\nresolved: 2021-05-01 10:30\nservices: {web: outage}\n---\nA\n";
        let (_, site, board, _) = site(CONFIG, &[("incidents/a.md", text)], "2021-05-20 10:00");
        let years = years(&site, &board, &calendar(board.now));
        assert_eq!((years[&2021].incidents, years[&2021].outage), (1, 0));
    }

    #[test]
    fn a_service_has_the_sums_of_its_life_and_the_means_of_a_year() {
        let check = |now: &str, expected: (usize, i64, i64, Option<i64>)| {
            let (_, site, board, _) = site(CONFIG, &POSTS, now);
            let record = of_service(&site, &board, ServiceId(0), &calendar(board.now));
            assert_eq!((record.incidents, record.outage, record.longest, record.resolve), expected);
        };
        check("2021-05-20 10:00", (2, 180, 120, Some(82)));
        check("2022-01-15 10:00", (2, 180, 120, Some(50)));
        check("2023-05-20 10:00", (2, 180, 120, None));
    }

    #[test]
    fn a_service_has_the_toll_of_a_year() {
        let (_, site, board, _) = site(CONFIG, &POSTS, "2021-05-20 10:00");
        let calendar = calendar(board.now);
        let of = |service: usize, year: i32| {
            let toll = toll(&board, ServiceId(service), year, &calendar);
            (toll.incidents, toll.minutes.map(|(_, minutes)| minutes), toll.days.map(|(_, days)| days))
        };
        assert_eq!(site.services.len(), 2);
        // The night is an incident of both years, with an hour in each. The false alarm counts in none.
        assert_eq!(of(0, 2020), (1, [60, 0, 0], [0; 3]));
        assert_eq!(of(0, 2021), (2, [120, 0, 0], [0; 3]));
        assert_eq!(of(1, 2021), (2, [60, 0, 60], [0; 3]));
        assert!(toll(&board, ServiceId(1), 2020, &calendar).is_empty());
        let days = "---\ntitle: a\ndate: 2021-04-03\nresolved: 2021-04-05\nservices: {web: outage}\n---\nA\n";
        let (_, _, board, _) = crate::testing::site(CONFIG, &[("incidents/a.md", days)], "2021-05-20 10:00");
        let toll = toll(&board, ServiceId(0), 2021, &calendar);
        assert_eq!((toll.minutes[0], toll.days[0]), ((State::Outage, 0), (State::Outage, 3)));
    }

    #[test]
    fn a_day_of_all_services_is_its_worst() {
        let (_, _, board, _) = site(CONFIG, &POSTS, "2021-05-20 10:00");
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let days = day("2021-01-31")..day("2021-02-02");
        let all = days_of_all(&board, [ServiceId(0), ServiceId(1)].into_iter(), &days, &calendar(board.now));
        let worst: Vec<Option<State>> = all.iter().map(|day| day.worst).collect();
        assert_eq!(worst, [Some(State::Operational), Some(State::Outage)]);
    }

    #[test]
    fn a_life_begins_where_it_is_known_to() {
        let check = |since: Option<&str>, until: Option<&str>, expected: &str| {
            let key = |key: &str, day: Option<&str>| day.map_or_else(String::new, |day| format!("{key} = {day}\n"));
            let keys = format!("was = ['www']\n{}{}", key("since", since), key("until", until));
            let config = CONFIG.replace("was = ['www']\n", &keys);
            let (_, _, board, _) = site(&config, &POSTS, "2021-05-20 10:00");
            let life = days_shown(board.service(ServiceId(0)), &board.calendar());
            assert_eq!(format!("{} {}", life.start, life.end), expected);
        };
        check(None, None, "2020-12-31 2021-05-21");
        check(Some("2021-01-15"), None, "2021-01-15 2021-05-21");
        check(Some("1980-01-15"), Some("2021-02-28"), "1991-05-20 2021-03-01");
    }
}
