//! Small sites, the same from the same seed, with the habits that the documentation of posts names.

use crate::model::{Incident, Kind, Maintenance, Meaning, Post, Service, Severity, Site, Stage, State, Status};
use crate::model::{Time, Update, When, Wide, minutes};
use chrono::{Days, NaiveDate, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// Splitmix64: small, and good enough to choose from lists.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From the first number up to the second, both included.
    pub(crate) fn range(&mut self, from: i64, to: i64) -> i64 {
        from + i64::try_from(self.next() % u64::try_from(to - from + 1).unwrap()).unwrap()
    }

    pub(crate) fn chance(&mut self, percent: i64) -> bool {
        self.range(1, 100) <= percent
    }

    pub(crate) fn pick<T: Clone>(&mut self, list: &[T]) -> T {
        let last = i64::try_from(list.len()).unwrap() - 1;
        list[usize::try_from(self.range(0, last)).unwrap()].clone()
    }
}

const BAD: [State; 3] = [State::Degraded, State::Partial, State::Outage];
const STATES: [State; 5] = [State::Operational, State::Degraded, State::Partial, State::Outage, State::Maintenance];
const RESOLVED: [&str; 5] = ["resolved", "fixed", "Resolved", "résolu", "rétabli"];
const RELAPSES: [(&str, Option<State>); 8] = [
    ("Down again", None),
    ("Still down", None),
    ("Not fixed", None),
    ("Rechute", None),
    ("Encore en panne", None),
    ("down", Some(State::Outage)),
    ("panne", Some(State::Outage)),
    ("Problem is back", None),
];
const INNOCENT: [&str; 6] = [
    "No longer down, all fine",
    "Why the site went down",
    "Thanks for waiting",
    "Retour sur la panne",
    "Outage report",
    "A note",
];

/// A site and the instant around which things happen.
pub(crate) fn site(seed: u64) -> Site {
    let mut dice = Dice::new(seed);
    let zone = dice.pick(&[Tz::UTC, Tz::Europe__Paris, Tz::America__New_York]);
    let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
    let days =
        [day(2026, 3, 10), day(2026, 3, 28), day(2026, 3, 7), day(2025, 10, 25), day(2025, 10, 31), day(2025, 12, 31)];
    let around =
        Utc.from_utc_datetime(&dice.pick(&days).and_hms_opt(9, 0, 0).unwrap()) + minutes(5 * dice.range(0, 200));
    let mut maker = Maker { dice, zone, around, services: Vec::new() };
    maker.services();
    let since = maker.dice.chance(40).then(|| maker.day(around) - Days::new(maker.dice_days(2, 150)));
    let mut posts = Vec::new();
    for number in 0..maker.dice.range(1, 4) {
        let slug = format!("p{number}");
        let id = format!("post{number:08}");
        let maintenance = maker.dice.chance(35);
        let mut post = if maintenance { maker.maintenance(slug, id) } else { maker.incident(slug, id) };
        post.updates.sort_by_key(|update| update.at);
        for update in &mut post.updates {
            update.withdrawn = maker.dice.chance(8).then(|| update.at + minutes(maker.dice.pick(&[1, 25, 400])));
        }
        posts.push(post);
    }
    maker.post_mortem(&mut posts);
    if maker.dice.chance(20) {
        let until = maker.dice.chance(50).then(|| maker.day(around) + Days::new(3));
        let date = When::Clock(maker.near(-2000, 0));
        let kind = Kind::Notice { until };
        posts.push(plain("notice".to_owned(), "notice000000".to_owned(), date, kind));
    }
    Site { zone, since, services: maker.services, posts }
}

fn plain(slug: String, id: String, date: When, kind: Kind) -> Post {
    Post { slug, id, date, kind, updates: Vec::new(), newest_first: false, bare_clocks: false }
}

struct Maker {
    dice: Dice,
    zone: Tz,
    around: Time,
    services: Vec<Service>,
}

impl Maker {
    fn day(&self, at: Time) -> NaiveDate {
        at.with_timezone(&self.zone).date_naive()
    }

    fn dice_days(&mut self, from: i64, to: i64) -> u64 {
        u64::try_from(self.dice.range(from, to)).unwrap()
    }

    /// A time so many minutes from the middle, on a multiple of five but for some.
    fn near(&mut self, from: i64, to: i64) -> Time {
        let odd = if self.dice.chance(30) { self.dice.range(0, 4) } else { 0 };
        self.around + minutes(5 * (self.dice.range(from, to) / 5) + odd)
    }

    fn services(&mut self) {
        let ids = ["web", "mail", "api", "dns"];
        let count = self.dice.pick(&[1, 2, 2, 3, 4]);
        for (number, id) in ids.into_iter().enumerate().take(count) {
            let mut service = Service { id, in_group: self.dice.chance(25), ..Service::default() };
            if self.dice.chance(30) {
                service.since = Some(self.day(self.around) - Days::new(self.dice_days(0, 120)));
            } else if self.dice.chance(15) {
                service.since = Some(self.day(self.around) + Days::new(2) - Days::new(self.dice_days(0, 3)));
            }
            if number > 0 && self.dice.chance(12) {
                service.until = Some(self.day(self.around) + Days::new(1) - Days::new(self.dice_days(0, 3)));
                service.since = None;
            }
            if number == 0 && self.dice.chance(20) {
                service.was = Some("www");
            }
            self.services.push(service);
        }
    }

    /// Some services, in order, at least one.
    fn some(&mut self) -> Vec<usize> {
        let all: Vec<usize> = (0..self.services.len()).collect();
        let some: Vec<usize> = all.iter().copied().filter(|_| self.dice.chance(50)).collect();
        if some.is_empty() { vec![self.dice.pick(&all)] } else { some }
    }

    /// A word for several services.
    fn wide(&mut self) -> Wide {
        let has_group = self.services.iter().any(|service| service.in_group);
        if has_group && self.dice.chance(40) { Wide::Apps } else { Wide::All }
    }

    /// Minutes until the next thing happens.
    fn gap(&mut self) -> TimeDelta {
        let gap = self.dice.pick(&[5, 7, 20, 45, 90, 150, 300]);
        minutes(if self.dice.chance(8) { self.dice.range(600, 3000) } else { gap })
    }

    fn incident(&mut self, slug: String, id: String) -> Post {
        let date = self.near(-1500, 200);
        let mut it = Incident::default();
        let bare = self.dice.chance(10);
        let mut affected = Vec::new();
        if !bare {
            match self.dice.range(0, 9) {
                0..=5 => {
                    affected = self.some();
                    it.states = affected.iter().map(|service| (*service, self.dice.pick(&BAD))).collect();
                    if self.dice.chance(20) {
                        it.wide = Some((self.wide(), self.dice.pick(&BAD)));
                        it.states.retain(|_| self.dice.chance(40));
                    }
                }
                6..=8 => {
                    affected = self.some();
                    it.listed.clone_from(&affected);
                }
                _ => {}
            }
            if it.states.is_empty() && it.wide.is_none() && self.dice.chance(60) {
                it.severity =
                    Some(self.dice.pick(&[Severity::None, Severity::Minor, Severity::Major, Severity::Critical]));
            }
            if affected.is_empty() && it.severity.is_none() || self.dice.chance(10) {
                it.status = Some(self.dice.pick(&[Status::Investigating, Status::Identified, Status::Monitoring]));
            }
            if self.dice.chance(40) {
                it.started = Some(When::Clock(date - minutes(self.dice.pick(&[3, 10, 42, 200]))));
            }
            if self.dice.chance(25) {
                it.detected = Some(date - minutes(self.dice.range(0, 3)));
            }
            if self.dice.chance(15) {
                it.next = Some(date + minutes(self.dice.pick(&[30, 60, 200])));
            }
        }
        let mut post = plain(slug, id, When::Clock(date), Kind::Notice { until: None });
        post.bare_clocks = self.dice.chance(50);
        post.newest_first = self.dice.chance(20);
        let end = self.course(&mut post, &affected, bare, date);
        if !bare {
            self.ending(&mut post, &mut it, &affected, end);
        }
        if it.severity == Some(Severity::None) && self.dice.chance(50) {
            it.severity = Some(Severity::Minor);
        }
        post.kind = Kind::Incident(it);
        post
    }

    /// Updates while it lasts; gives the time after the last of them.
    fn course(&mut self, post: &mut Post, affected: &[usize], bare: bool, date: Time) -> Time {
        let mut at = date;
        for _ in 0..self.dice.range(0, 3) {
            at += self.gap();
            let (words, means) = match self.dice.range(0, 3) {
                _ if bare => ("A note", Meaning::Nothing),
                0 => ("investigating", Meaning::Status(Status::Investigating)),
                1 => ("identified", Meaning::Status(Status::Identified)),
                2 => ("monitoring", Meaning::Status(Status::Monitoring)),
                _ => (self.dice.pick(&INNOCENT), Meaning::Nothing),
            };
            let mut update = Update::new(at, words, means);
            if !affected.is_empty() && self.dice.chance(40) {
                let state = self.dice.pick(&STATES);
                update.states.push((self.dice.pick(affected), state));
                if self.dice.chance(30) {
                    update.happened = Some(at - minutes(self.dice.range(1, 4)));
                }
            }
            if !bare && self.dice.chance(10) {
                update.wide = Some((self.wide(), self.dice.pick(&STATES)));
            }
            if !bare && self.dice.chance(15) {
                update.next = Some(at + minutes(self.dice.pick(&[20, 60, 180])));
            }
            if self.dice.chance(10) {
                update.edited = Some(at + minutes(self.dice.pick(&[1, 25, 400])));
            }
            post.updates.push(update);
        }
        at + self.gap()
    }

    fn ending(&mut self, post: &mut Post, it: &mut Incident, affected: &[usize], end: Time) {
        let closes = |dice: &mut Dice, at| Update::new(at, dice.pick(&RESOLVED), Meaning::Status(Status::Resolved));
        match self.dice.range(0, 99) {
            // Left open.
            0..=14 => {}
            15..=26 => it.resolved = Some(When::Clock(end)),
            27..=31 => it.resolved = Some(When::Day(self.day(end))),
            32..=36 => it.status = Some(Status::Resolved),
            37..=41 => post.updates.push(Update::new(end, "retracted", Meaning::Status(Status::Retracted))),
            42..=44 => {
                // Only days are known.
                let first = self.day(post.date.begins(self.zone));
                let last = first + Days::new(self.dice_days(0, 4));
                (it.started, it.detected, it.next) = (Some(When::Day(first)), None, None);
                post.updates.clear();
                it.resolved = Some(When::Day(last));
            }
            45..=49 if !affected.is_empty() => {
                // An end that names a state that is not over.
                let mut update = closes(&mut self.dice, end);
                update.states.push((self.dice.pick(affected), State::Degraded));
                post.updates.push(update);
                if self.dice.chance(60) {
                    let later = end + self.gap();
                    let second = closes(&mut self.dice, later);
                    post.updates.push(second);
                }
            }
            _ => {
                let mut update = closes(&mut self.dice, end);
                if self.dice.chance(25) {
                    update.happened = Some(end - minutes(self.dice.range(1, 4)));
                }
                let ended = update.when();
                post.updates.push(update);
                self.after(post, affected, end);
                if post.updates.len() == 1 && self.dice.chance(30) {
                    self.table(it, affected, post.date.begins(self.zone), ended);
                }
            }
        }
    }

    /// The author's own table, of the first service, up to the end.
    fn table(&mut self, it: &mut Incident, affected: &[usize], date: Time, end: Time) {
        let began = it.started.map_or(date, |started| started.begins(self.zone));
        if let (Some(service), true) = (affected.first(), end - began > minutes(4)) {
            let mut steps = vec![(began, self.dice.pick(&BAD)), (began + (end - began) / 2, self.dice.pick(&BAD))];
            steps[1].0 = steps[1].0 - TimeDelta::seconds(steps[1].0.timestamp() % 60);
            if self.dice.chance(60) {
                steps.push((end, State::Operational));
            }
            it.impact = Some((*service, steps));
        }
    }

    /// What is written after the end.
    fn after(&mut self, post: &mut Post, affected: &[usize], end: Time) {
        let mut at = end + self.gap();
        match self.dice.range(0, 9) {
            0 | 1 => post.updates.push(Update::new(at, self.dice.pick(&INNOCENT), Meaning::Nothing)),
            2 => post.updates.push(Update::new(at, "monitoring", Meaning::Status(Status::Monitoring))),
            3..=6 => {
                let mut update = match self.dice.range(0, 2) {
                    0 => {
                        let words = self.dice.pick(&["investigating", "re-opened"]);
                        Update::new(at, words, Meaning::Status(Status::Investigating))
                    }
                    1 => {
                        let (words, state) = self.dice.pick(&RELAPSES);
                        Update::new(at, words, Meaning::Relapse(state))
                    }
                    _ => Update::new(at, "A note", Meaning::Nothing),
                };
                if !affected.is_empty() && (update.means == Meaning::Nothing || self.dice.chance(30)) {
                    update.states.push((self.dice.pick(affected), self.dice.pick(&BAD)));
                }
                post.updates.push(update);
                if self.dice.chance(60) {
                    at += self.gap();
                    post.updates.push(Update::new(at, "resolved", Meaning::Status(Status::Resolved)));
                }
            }
            _ => {}
        }
    }

    fn maintenance(&mut self, slug: String, id: String) -> Post {
        let start = self.near(-600, 900);
        let length = minutes(self.dice.pick(&[10, 30, 60, 150, 600]));
        let mut it = Maintenance { services: self.some(), by_duration: self.dice.chance(40), ..Maintenance::default() };
        let date = start - minutes(self.dice.pick(&[30, 60, 1500, 6000]));
        let mut post = plain(slug, id, When::Clock(date), Kind::Notice { until: None });
        let (stage, end) = (|at, words, stage| Update::new(at, words, Meaning::Stage(stage)), start + length);
        (it.start, it.end) = (Some(When::Clock(start)), Some(When::Clock(end)));
        match self.dice.range(0, 15) {
            0 | 1 => {}
            2 => it.end = None,
            3 => {
                let first = self.day(start);
                let last = first + Days::new(self.dice_days(0, 2));
                (it.start, it.end, it.by_duration) = (Some(When::Day(first)), Some(When::Day(last)), false);
                if self.dice.chance(40) {
                    it.status = Some(Stage::Cancelled);
                }
            }
            4 => it.completed = Some(When::Clock(end + minutes(self.dice.range(-4, 200)))),
            5 => it.status = Some(Stage::Completed),
            6 => it.status = Some(Stage::Started),
            7 => it.status = Some(Stage::Cancelled),
            8 => post.updates.push(stage(start - minutes(20), "cancelled", Stage::Cancelled)),
            9 => post.updates.push(stage(start + length / 2, "cancelled", Stage::Cancelled)),
            10 => {
                // Put off, to a time or not, then done.
                let at = if self.dice.chance(50) { start - minutes(15) } else { start + minutes(4) };
                let mut update = stage(at, "postponed", Stage::Postponed);
                let later = start + minutes(self.dice.pick(&[180, 1440, 4000]));
                if self.dice.chance(70) {
                    update.start = Some(When::Clock(later));
                    update.end = self.dice.chance(40).then(|| When::Clock(later + length * 2));
                }
                let dated = update.start.is_some();
                post.updates.push(update);
                if dated && self.dice.chance(40) {
                    post.updates.push(stage(later + minutes(3), "started", Stage::Started));
                    post.updates.push(stage(later + minutes(8), "completed", Stage::Completed));
                }
            }
            _ => {
                let began = start + minutes(self.dice.pick(&[-5, 0, 3, 12]));
                if self.dice.chance(70) {
                    post.updates.push(stage(began, "started", Stage::Started));
                }
                let mut over = end + minutes(self.dice.pick(&[-4, 0, 6, 90]));
                if self.dice.chance(35) {
                    let mut update = stage(end - minutes(3), "extended", Stage::Extended);
                    over = end + minutes(self.dice.pick(&[50, 120]));
                    update.end = Some(When::Clock(over));
                    post.updates.push(update);
                }
                if self.dice.chance(70) {
                    let mut update = stage(over, "completed", Stage::Completed);
                    update.at = over.max(began + minutes(15));
                    post.updates.push(update);
                }
            }
        }
        post.bare_clocks = self.dice.chance(40);
        if self.dice.chance(15) {
            let mut update = Update::new(date + minutes(7), "A note", Meaning::Nothing);
            update.next = self.dice.chance(50).then(|| start - minutes(10));
            post.updates.push(update);
        }
        post.kind = Kind::Maintenance(it);
        post
    }

    /// Of an incident that is over, at times with a table of its own.
    fn post_mortem(&mut self, posts: &mut Vec<Post>) {
        let Some(of) = posts.iter().position(|post| matches!(&post.kind, Kind::Incident(it) if it.impact.is_some()))
        else {
            return;
        };
        if self.dice.chance(60) {
            let incident = &posts[of];
            let date = When::Clock(incident.last_word(self.zone) + minutes(3000));
            let Kind::Incident(it) = &incident.kind else { return };
            let table = it.impact.clone();
            let own = self.dice.chance(50);
            let impact = table.filter(|_| own).map(|(service, mut steps)| {
                steps[0].1 = self.dice.pick(&BAD);
                (service, steps)
            });
            let slug = incident.slug.clone();
            posts.push(plain(slug, "postmortem00".to_owned(), date, Kind::PostMortem { of, impact }));
        }
    }
}

/// The instants to look at: just before and after everything that happens, and when two clocks that differ see it.
pub(crate) fn instants(site: &Site, dice: &mut Dice, most: usize) -> Vec<Time> {
    let zone = site.zone;
    let mut events = Vec::new();
    for post in &site.posts {
        events.push(post.date.begins(zone));
        events.extend(
            post.updates
                .iter()
                .flat_map(|update| [Some(update.at), update.happened, update.next, update.edited, update.withdrawn])
                .flatten(),
        );
        let ends = |when: When| [when.begins(zone), when.ends(zone)];
        for update in &post.updates {
            events.extend([update.start, update.end].into_iter().flatten().flat_map(ends));
        }
        match &post.kind {
            Kind::Incident(it) => {
                events.extend([it.started, it.resolved].into_iter().flatten().flat_map(ends));
                events.extend([it.detected, it.next].into_iter().flatten());
                events.extend(it.impact.iter().flat_map(|(_, steps)| steps.iter().map(|(at, _)| *at)));
                events.push(post.last_word(zone) + TimeDelta::hours(48));
            }
            Kind::Maintenance(it) => {
                let all = [it.start, it.end, it.completed].into_iter().flatten().flat_map(ends);
                events.extend(all.flat_map(|at| [at, at + TimeDelta::hours(24)]));
            }
            Kind::PostMortem { .. } | Kind::Notice { .. } => {}
        }
    }
    for service in &site.services {
        events.extend(service.until.map(|day| When::Day(day).ends(zone)));
    }
    let mut instants: Vec<Time> =
        events.iter().flat_map(|at| [-11, -10, -1, 0, 1, 16].map(|minute| *at + minutes(minute))).collect();
    instants.extend(events.iter().max().map(|at| *at + TimeDelta::days(40)));
    instants.sort_unstable();
    instants.dedup();
    while instants.len() > most {
        let out = dice.range(0, i64::try_from(instants.len()).unwrap() - 1);
        instants.remove(usize::try_from(out).unwrap());
    }
    instants
}
