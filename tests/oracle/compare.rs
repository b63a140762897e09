//! What every file has to say of what is true, and where it does not.

use crate::expected::{Course, IncidentTruth, MaintenanceTruth, Phase, PostTruth, Truth, Uptime};
use crate::model::{Kind, Post, Site, State, Status, Time, When};
use crate::outputs::{Said, time};
use chrono::{Datelike, Days, TimeDelta};
use chrono_tz::Tz;
use std::collections::{BTreeMap, BTreeSet};

/// Where the documentation leaves it open.
const ANY: &str = "?";

/// Two machines' clocks differ by so much.
const TOLERANCE: TimeDelta = TimeDelta::minutes(10);

/// A fact that a file gets wrong.
#[derive(Debug)]
pub(crate) struct Difference {
    pub(crate) key: String,
    pub(crate) expected: Option<String>,
    pub(crate) found: Option<String>,
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let show = |value: &Option<String>| value.as_ref().map_or("nothing".to_owned(), |value| format!("`{value}`"));
        write!(f, "{}: expected {}, found {}", self.key, show(&self.expected), show(&self.found))
    }
}

pub(crate) fn differences(expected: &Said, found: &Said) -> Vec<Difference> {
    let keys: BTreeSet<&String> = expected.keys().chain(found.keys()).collect();
    let differs = |key: &&String| match (expected.get(*key), found.get(*key)) {
        (Some(expected), Some(found)) => expected != ANY && expected != found,
        _ => true,
    };
    let make = |key: &String| Difference {
        key: key.clone(),
        expected: expected.get(key).cloned(),
        found: found.get(key).cloned(),
    };
    keys.into_iter().filter(differs).map(make).collect()
}

/// What the files of a site have to say.
pub(crate) fn expected(site: &Site, truth: &Truth, now: Time) -> Said {
    let mut teller = Teller { site, truth, now, said: Said::new(), feeds: BTreeMap::new() };
    teller.whole();
    for number in 0..site.services.len() {
        teller.service(number);
    }
    for number in 0..site.posts.len() {
        teller.post(number);
    }
    teller.feeds();
    teller.said
}

struct Teller<'a> {
    site: &'a Site,
    truth: &'a Truth,
    now: Time,
    said: Said,
    /// When the posts of each feed changed, where that is known.
    feeds: BTreeMap<String, Vec<Option<Time>>>,
}

fn component(state: State) -> &'static str {
    match state {
        State::Operational => "operational",
        State::Maintenance => "under_maintenance",
        State::Degraded => "degraded_performance",
        State::Partial => "partial_outage",
        State::Outage => "major_outage",
    }
}

fn colour(state: &str) -> &'static str {
    match state {
        "operational" => "1b6e3c",
        "maintenance" => "1d4f91",
        "degraded" => "7a5200",
        "partial" => "8a3b00",
        "outage" => "9b1c1c",
        _ => "4a4a55",
    }
}

fn phase_name(phase: Phase) -> &'static str {
    match phase {
        Phase::ToCome => "to-come",
        Phase::Scheduled => "scheduled",
        Phase::InProgress => "in-progress",
        Phase::Overrun => "overrun",
        Phase::Completed => "completed",
        Phase::Cancelled => "cancelled",
    }
}

/// A time as our JSON has it: of a day alone the day.
fn when(when: Option<When>) -> String {
    match when {
        Some(When::Clock(at)) => time(at),
        Some(When::Day(day)) => day.to_string(),
        None => "null".to_owned(),
    }
}

impl Teller<'_> {
    fn zone(&self) -> Tz {
        self.site.zone
    }

    fn put(&mut self, key: impl Into<String>, value: impl Into<String>) {
        self.said.insert(key.into(), value.into());
    }

    fn whole(&mut self) {
        let state = self.truth.overall.name();
        for key in ["home", "json", "badges/all.svg"] {
            self.put(key, state);
        }
        self.put("badges/all.json", colour(state));
        let known: Vec<State> = self.truth.services.iter().filter(|it| it.in_use).map(|it| it.state).collect();
        let indicator = indicator(self.truth.overall, &known);
        for path in ["api/v2/status.json", "api/v2/summary.json"] {
            self.put(format!("{path} indicator"), indicator);
            self.put(format!("{path} well"), (self.truth.overall == State::Operational).to_string());
        }
        for name in ["all", "incidents", "maintenance", "post-mortems"] {
            for form in ["atom.xml", "rss.xml", "json"] {
                self.put(format!("feeds/{name}.{form} order"), "true");
            }
        }
        self.put("history.atom order", "true");
        self.put("history.rss order", "true");
    }

    fn service(&mut self, number: usize) {
        let (service, truth) = (&self.site.services[number], &self.truth.services[number]);
        let (id, state) = (service.id, truth.state.name());
        let uptime = match truth.uptime {
            Uptime::None => "null".to_owned(),
            Uptime::Share(share) => format!("{}.{:02}", share / 100, share % 100),
            Uptime::OutOnDays(days) => format!("out on {days}"),
        };
        let in_words = match truth.uptime {
            Uptime::None => "null".to_owned(),
            Uptime::Share(share) if share % 100 == 0 => format!("{}%", share / 100),
            Uptime::Share(_) => format!("{uptime}%"),
            Uptime::OutOnDays(1) => "out on 1 day".to_owned(),
            Uptime::OutOnDays(days) => format!("out on {days} days"),
        };
        for address in [Some(id), service.was].into_iter().flatten() {
            let badge = if truth.in_use { state } else { "unknown" };
            self.put(format!("badges/{address}.svg"), badge);
            self.put(format!("badges/{address}.json"), colour(badge));
            self.put(format!("outage/{address}.html"), state);
            self.put(format!("outage/{address}.json"), state);
            self.put(format!("feeds/services/{address}.atom.xml order"), "true");
            for (key, count) in [("incidents", self.open_about(number)), ("maintenances", self.works_about(number))] {
                let few = count.len() <= 3;
                self.put(format!("outage/{address}.json {key}"), count.len().to_string());
                // At most three are printed in full.
                for post in count.into_iter().filter(|_| few) {
                    self.put(format!("outage/{address}.json {}", self.site.posts[post].id), "");
                }
            }
        }
        let truth = &self.truth.services[number];
        self.put(format!("services/{id}.html"), if truth.in_use { state } else { "" });
        if !truth.in_use {
            return;
        }
        self.put(format!("home service {id}"), state);
        self.put(format!("home uptime {id}"), in_words);
        self.put(format!("json service {id}"), state);
        self.put(format!("json uptime {id}"), uptime);
        for path in ["summary", "components"] {
            self.put(format!("api/v2/{path}.json component The {id}"), component(truth.state));
        }
        self.intervals(number);
    }

    /// Of the last 90 days.
    fn intervals(&mut self, number: usize) {
        let (zone, today) = (self.zone(), self.now.with_timezone(&self.zone()).date_naive());
        let first = crate::model::midnight(today - Days::new(89), zone);
        let truth = &self.truth.services[number];
        let seen = truth.stretches.iter().filter(|(from, to, ..)| *from <= self.now && to.is_none_or(|to| to > first));
        for (from, to, state, post) in seen {
            let slug = &self.site.posts[*post].slug;
            let key =
                format!("json interval {} {slug} {} {}", self.site.services[number].id, state.name(), time(*from));
            let to = to.map_or("null".to_owned(), time);
            self.said.insert(key, to);
        }
    }

    fn in_use(&self, services: &BTreeSet<usize>) -> usize {
        services.iter().filter(|service| self.truth.services[**service].in_use).count()
    }

    /// Open incidents about a service, and those that name none.
    fn open_about(&self, service: usize) -> Vec<usize> {
        let about = |post: &PostTruth| match &post.course {
            Course::Incident(it) => it.open && (post.services.contains(&service) || post.services.is_empty()),
            _ => false,
        };
        (0..self.site.posts.len()).filter(|number| about(&self.truth.posts[*number])).collect()
    }

    fn works_about(&self, service: usize) -> Vec<usize> {
        let about = |post: &PostTruth| match &post.course {
            Course::Maintenance(it) => it.is_ahead() && post.services.contains(&service),
            _ => false,
        };
        (0..self.site.posts.len()).filter(|number| about(&self.truth.posts[*number])).collect()
    }

    fn post(&mut self, number: usize) {
        let (post, truth) = (&self.site.posts[number], &self.truth.posts[number]);
        let (kind, feed) = match &post.kind {
            Kind::Incident(_) => ("incidents", true),
            Kind::Maintenance(_) => ("maintenance", true),
            Kind::PostMortem { .. } => ("post-mortems", false),
            Kind::Notice { .. } => ("", false),
        };
        let updated = truth.updated.map_or_else(|| ANY.to_owned(), time);
        let mut feeds =
            vec!["feeds/all.atom.xml".to_owned(), "feeds/all.rss.xml".to_owned(), "feeds/all.json".to_owned()];
        if !kind.is_empty() {
            feeds.extend(["atom.xml", "rss.xml", "json"].map(|form| format!("feeds/{kind}.{form}")));
        }
        if feed {
            feeds.extend(["history.atom", "history.rss"].map(str::to_owned));
        }
        for service in &truth.services {
            let service = &self.site.services[*service];
            let addresses = [Some(service.id), service.was].into_iter().flatten();
            feeds.extend(addresses.map(|address| format!("feeds/services/{address}.atom.xml")));
            if feed {
                self.put(format!("services/{}.html {}", service.id, post.slug), "");
            }
        }
        for path in feeds {
            self.put(format!("{path} {}", post.id), updated.clone());
            self.feeds.entry(path).or_default().push(truth.updated);
        }
        self.history(post, truth);
        match &truth.course {
            Course::Incident(it) => self.incident(number, it),
            Course::Maintenance(it) => self.maintenance(number, it),
            Course::Other { shown } => {
                if !matches!(post.kind, Kind::PostMortem { .. }) {
                    self.put(format!("{}.html", post.slug), "");
                    if *shown {
                        self.put(format!("home notices {}", post.slug), "");
                    }
                }
            }
        }
    }

    /// Each feed changed when the latest of its posts did; what is dated ahead does not count before.
    fn feeds(&mut self) {
        let orders: Vec<String> =
            self.said.keys().filter_map(|key| key.strip_suffix(" order").map(str::to_owned)).collect();
        for path in orders.into_iter().filter(|path| !path.ends_with(".json")) {
            let all = self.feeds.get(&path).cloned().unwrap_or_default();
            let past = all.iter().flatten().filter(|at| **at <= self.now + TOLERANCE).max();
            let known = past.filter(|_| all.iter().all(Option::is_some));
            self.put(format!("{path} updated"), known.map_or_else(|| ANY.to_owned(), |at| time(*at)));
        }
    }

    /// Listed in the month in which it began, named in the others that it lasts through.
    fn history(&mut self, post: &Post, truth: &PostTruth) {
        let zone = self.zone();
        let month = |at: Time| at.with_timezone(&zone).format("%Y-%m").to_string();
        let folder = if post.folder() == "post-mortems" { "post-mortems/" } else { "" };
        let first_run = match &truth.course {
            Course::Maintenance(it) => it.first_run,
            _ => None,
        };
        let began = first_run.unwrap_or(truth.began).begins(zone);
        // What was called off is not ahead.
        let off = matches!(&truth.course, Course::Maintenance(it) if it.phase == Phase::Cancelled && it.run.is_none());
        let began = month(if off { began.min(post.last_word(zone)) } else { began });
        // What a later month holds is no history yet.
        let listed = if began > month(self.now) { "ahead" } else { &began };
        self.put(format!("history {listed} began {folder}{}", post.slug), "");
        for it in &truth.stretches {
            let to = it.to.filter(|to| to.begins(zone) <= self.now + TOLERANCE);
            let end = to.map_or(it.so_far, |to| to.ends(zone)) - TimeDelta::seconds(1);
            let mut day = it.from.begins(zone).with_timezone(&zone).date_naive().with_day(1).unwrap();
            while it.from.begins(zone) <= end && crate::model::midnight(day, zone) <= end {
                let name = day.format("%Y-%m").to_string();
                if name > began && name <= month(self.now) {
                    self.put(format!("history {name} carried {}", post.slug), "");
                }
                day = day + chrono::Months::new(1);
            }
        }
    }

    fn affected<'b>(&self, states: impl Iterator<Item = (&'b usize, &'b State)>) -> String {
        states
            .map(|(service, state)| format!("{}={}", self.site.services[*service].id, state.name()))
            .collect::<Vec<_>>()
            .join(" ")
    }

    fn incident(&mut self, number: usize, it: &IncidentTruth) {
        let (post, truth, zone) = (&self.site.posts[number], &self.truth.posts[number], self.zone());
        let (slug, id) = (&post.slug, &post.id);
        let mut chips: Vec<&str> = it.states.values().map(|state| state.name()).collect();
        chips.sort_unstable();
        let chips = chips.join(" ");
        self.put(format!("{slug}.html"), chips.clone());
        let part = if it.open { "now" } else { "recent" };
        self.put(format!("home {part} {slug}"), if it.open { chips } else { String::new() });
        let updated = truth.updated.map_or_else(|| ANY.to_owned(), time);
        if it.open {
            let key = |key: &str| format!("json incident {id} {key}");
            self.put(key("status"), it.status.map_or(ANY, Status::name));
            self.put(key("state"), it.state.name());
            self.put(key("started"), when(Some(truth.began)));
            self.put(key("since"), when(it.since));
            self.put(key("updated"), updated.clone());
            self.put(key("next_update"), truth.next.map_or("null".to_owned(), time));
            self.put(key("services"), self.affected(it.states.iter()));
        }
        let post_mortem =
            self.site.posts.iter().find(|one| matches!(one.kind, Kind::PostMortem { of, .. } if of == number));
        let status = match (it.open, post_mortem) {
            (true, _) => it.far.name(),
            (false, Some(_)) => "postmortem",
            (false, None) => "resolved",
        };
        let told = post_mortem.filter(|_| !it.open).map(|post| post.date.begins(zone));
        let told = told.filter(|at| *at <= self.now + TOLERANCE);
        let changed = truth.updated.map_or_else(|| ANY.to_owned(), |at| time(told.map_or(at, |told| told.max(at))));
        let resolved = match truth.ended {
            Some(end) => time(end.ends(zone)),
            None if it.open => "null".to_owned(),
            None => ANY.to_owned(),
        };
        let there = truth.services.iter().filter(|service| self.truth.services[**service].in_use);
        let components = there.map(|service| format!("The {}", self.site.services[*service].id)).collect::<Vec<_>>();
        let mut paths = vec!["api/v2/incidents.json".to_owned(), format!("api/v2/incidents/{id}.json")];
        if it.open {
            paths.extend(["api/v2/summary.json", "api/v2/incidents/unresolved.json"].map(str::to_owned));
        }
        for path in paths {
            self.put(format!("{path} {id} status"), status);
            self.put(format!("{path} {id} first"), status);
            self.put(format!("{path} {id} created_at"), time(post.date.begins(zone)));
            self.put(format!("{path} {id} started_at"), time(truth.began.begins(zone)));
            self.put(format!("{path} {id} updated_at"), changed.clone());
            self.put(format!("{path} {id} resolved_at"), resolved.clone());
            self.put(format!("{path} {id} components"), components.join(", "));
        }
    }

    fn maintenance(&mut self, number: usize, it: &MaintenanceTruth) {
        let (post, truth) = (&self.site.posts[number], &self.truth.posts[number]);
        let (slug, id, phase) = (&post.slug, &post.id, phase_name(it.phase));
        let lasts = matches!(it.phase, Phase::InProgress | Phase::Overrun);
        let mut chips = vec!["maintenance"; if lasts { self.in_use(&truth.services) } else { 0 }];
        chips.push(phase);
        chips.sort_unstable();
        self.put(format!("{slug}.html"), chips.join(" "));
        if it.is_ahead() {
            let part = if lasts { "now" } else { "planned" };
            self.put(format!("home {part} {slug}"), chips.join(" "));
            let (start, end) = if lasts { (it.run.map(|(from, _)| from), it.due) } else { it.plan };
            let key = |key: &str| format!("json maintenance {id} {key}");
            self.put(key("phase"), phase);
            self.put(key("start"), when(start));
            self.put(key("end"), when(end));
            self.put(key("next_update"), truth.next.map_or("null".to_owned(), time));
            let all: Vec<(usize, State)> =
                truth.services.iter().map(|service| (*service, State::Maintenance)).collect();
            self.put(key("services"), self.affected(all.iter().map(|(service, state)| (service, state))));
        }
        self.calendar(id, it);
        self.scheduled(id, it);
    }

    fn scheduled(&mut self, id: &str, it: &MaintenanceTruth) {
        let zone = self.zone();
        let (status, list) = match it.phase {
            Phase::Scheduled => ("scheduled", Some("upcoming")),
            Phase::InProgress | Phase::Overrun => ("in_progress", Some("active")),
            Phase::Completed => ("completed", None),
            Phase::Cancelled if it.run.is_some() => ("completed", None),
            Phase::ToCome | Phase::Cancelled => return,
        };
        let Some(start) = it.plan.0.or(it.run.map(|(from, _)| from)) else { return };
        let end = it.plan.1.filter(|end| end.ends(zone) > start.begins(zone)).unwrap_or_else(|| usual(start));
        let mut paths = vec!["api/v2/scheduled-maintenances.json".to_owned()];
        if let Some(list) = list {
            paths.push("api/v2/summary.json".to_owned());
            paths.push(format!("api/v2/scheduled-maintenances/{list}.json"));
        }
        for path in paths {
            self.put(format!("{path} {id} status"), status);
            self.put(format!("{path} {id} scheduled_for"), time(start.begins(zone)));
            self.put(format!("{path} {id} scheduled_until"), time(end.ends(zone)));
        }
    }

    /// The current plan, and once it is over what it was.
    fn calendar(&mut self, id: &str, it: &MaintenanceTruth) {
        let zone = self.zone();
        let off = matches!(it.phase, Phase::Cancelled | Phase::ToCome);
        let over = it.phase == Phase::Completed || it.phase == Phase::Cancelled && it.run.is_some();
        let (start, end) = match (over, it.run) {
            (true, Some((from, to))) => (Some(from), to),
            (true, None) => (None, None),
            (false, _) => it.plan,
        };
        self.put(format!("calendar {id} status"), if off { "CANCELLED" } else { "CONFIRMED" });
        let (mut first, mut last) = (ANY.to_owned(), ANY.to_owned());
        if let Some(start) = start {
            let end = end.filter(|end| end.ends(zone) > start.begins(zone)).unwrap_or_else(|| usual(start));
            let clock = |at: Time| at.format("%Y%m%dT%H%M%SZ").to_string();
            (first, last) = if start.is_day() || end.is_day() {
                let day = |at: Time| at.with_timezone(&zone).date_naive();
                let next = day(end.ends(zone) - TimeDelta::seconds(1)) + Days::new(1);
                (day(start.begins(zone)).format("%Y%m%d").to_string(), next.format("%Y%m%d").to_string())
            } else {
                (clock(start.begins(zone)), clock(end.ends(zone)))
            };
        }
        self.put(format!("calendar {id} start"), first);
        self.put(format!("calendar {id} end"), last);
    }
}

fn usual(start: When) -> When {
    match start {
        When::Clock(at) => When::Clock(at + TimeDelta::hours(1)),
        When::Day(day) => When::Day(day),
    }
}

/// As Statuspage derives it from the components; from the whole, where no component is as bad.
fn indicator(overall: State, components: &[State]) -> &'static str {
    let worst = components.iter().copied().max().unwrap_or(State::Operational);
    let own = [overall];
    let all = if worst == overall { components } else { &own[..] };
    let every = |state: State| !all.is_empty() && all.iter().all(|one| *one == state);
    match overall {
        State::Operational => "none",
        State::Maintenance => "maintenance",
        State::Outage if every(State::Outage) => "critical",
        State::Outage => "major",
        State::Partial if every(State::Partial) => "major",
        State::Partial | State::Degraded => "minor",
    }
}

impl MaintenanceTruth {
    fn is_ahead(&self) -> bool {
        !matches!(self.phase, Phase::Completed | Phase::Cancelled)
    }
}
