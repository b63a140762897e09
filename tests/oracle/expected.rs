//! What is true of a site at an instant, by the rules of `docs/posts.md`, from the model alone.

use crate::model::{Impact, Incident, Kind, Maintenance, Meaning, Post, Severity, Site, Stage, State, Status, Time};
use crate::model::{Update, When, Wide, midnight, minutes};
use chrono::{Days, NaiveDate, TimeDelta, Timelike};
use chrono_tz::Tz;
use std::collections::{BTreeMap, BTreeSet};

/// A service in a state for some time.
#[derive(Debug, Clone)]
pub(crate) struct Stretch {
    pub(crate) service: usize,
    pub(crate) state: State,
    pub(crate) from: When,
    /// Nothing while it lasts.
    pub(crate) to: Option<When>,
    /// Until when it counts while it lasts.
    pub(crate) so_far: Time,
}

#[derive(Debug)]
pub(crate) struct Truth {
    pub(crate) overall: State,
    pub(crate) services: Vec<ServiceTruth>,
    pub(crate) posts: Vec<PostTruth>,
}

#[derive(Debug)]
pub(crate) struct ServiceTruth {
    pub(crate) in_use: bool,
    pub(crate) state: State,
    pub(crate) uptime: Uptime,
    /// Within the days on record.
    pub(crate) stretches: Vec<(Time, Option<Time>, State, usize)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Uptime {
    None,
    /// Hundredths of a percent.
    Share(i64),
    OutOnDays(usize),
}

#[derive(Debug)]
pub(crate) struct PostTruth {
    pub(crate) services: BTreeSet<usize>,
    /// Nothing where the documentation leaves it open.
    pub(crate) updated: Option<Time>,
    pub(crate) next: Option<Time>,
    pub(crate) stretches: Vec<Stretch>,
    pub(crate) began: When,
    pub(crate) ended: Option<When>,
    pub(crate) course: Course,
}

#[derive(Debug)]
pub(crate) enum Course {
    Incident(IncidentTruth),
    Maintenance(MaintenanceTruth),
    Other { shown: bool },
}

#[derive(Debug)]
pub(crate) struct IncidentTruth {
    pub(crate) open: bool,
    pub(crate) status: Option<Status>,
    /// How far the present stretch is.
    pub(crate) far: Status,
    /// What it does to the whole.
    pub(crate) state: State,
    pub(crate) states: BTreeMap<usize, State>,
    pub(crate) since: Option<When>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    ToCome,
    Scheduled,
    InProgress,
    Overrun,
    Completed,
    Cancelled,
}

#[derive(Debug)]
pub(crate) struct MaintenanceTruth {
    pub(crate) phase: Phase,
    pub(crate) plan: (Option<When>, Option<When>),
    pub(crate) first_run: Option<When>,
    /// The last run.
    pub(crate) run: Option<(When, Option<When>)>,
    /// The planned end of a run that lasts.
    pub(crate) due: Option<When>,
}

/// Two machines' clocks differ by so much.
const TOLERANCE: i64 = 10;

struct Look<'a> {
    site: &'a Site,
    now: Time,
}

pub(crate) fn truth(site: &Site, now: Time) -> Truth {
    let site = &site.counted(now);
    let look = Look { site, now };
    let posts: Vec<PostTruth> = (0..site.posts.len()).map(|number| look.post(number)).collect();
    let services: Vec<ServiceTruth> = (0..site.services.len()).map(|number| look.service(number, &posts)).collect();
    let of_services = services.iter().map(|service| service.state);
    let of_posts = posts.iter().filter_map(|post| match &post.course {
        Course::Incident(it) if it.open && it.states.is_empty() => Some(it.state),
        _ => None,
    });
    let overall = of_services.chain(of_posts).max().unwrap_or(State::Operational);
    Truth { overall, services, posts }
}

impl Look<'_> {
    fn zone(&self) -> Tz {
        self.site.zone
    }

    fn is_ahead(&self, at: Time) -> bool {
        at > self.now + minutes(TOLERANCE)
    }

    fn today(&self) -> NaiveDate {
        self.day(self.now)
    }

    fn day(&self, at: Time) -> NaiveDate {
        at.with_timezone(&self.zone()).date_naive()
    }

    fn post(&self, number: usize) -> PostTruth {
        let post = &self.site.posts[number];
        match &post.kind {
            Kind::Incident(it) => self.incident(number, post, it),
            Kind::Maintenance(it) => self.maintenance(post, it),
            Kind::PostMortem { of, .. } => {
                let services = self.post(*of).services;
                PostTruth { services, ..self.other(post, true) }
            }
            Kind::Notice { until } => {
                let end = match until {
                    Some(day) => When::Day(*day).ends(self.zone()),
                    None => post.date.begins(self.zone()) + TimeDelta::days(14),
                };
                self.other(post, self.now < end)
            }
        }
    }

    fn other(&self, post: &Post, shown: bool) -> PostTruth {
        PostTruth {
            services: BTreeSet::new(),
            updated: Some(post.date.begins(self.zone())),
            next: None,
            stretches: Vec::new(),
            began: post.date,
            ended: None,
            course: Course::Other { shown },
        }
    }

    /// The latest of what is not ahead: the date, the updates that are shown, an end that no update reports.
    fn updated(&self, post: &Post, shown: &[usize], closing: Option<When>) -> Option<Time> {
        if closing.is_some_and(|end| end.is_day() && end.ends(self.zone()) > self.now) {
            return None;
        }
        let date = post.date.begins(self.zone());
        let times = |number: &usize| {
            let update = &post.updates[*number];
            [Some(update.at), update.edited, update.withdrawn]
        };
        let updates = shown.iter().flat_map(times).flatten().filter(|at| !self.is_ahead(*at));
        let closing = closing.map(|end| end.ends(self.zone()));
        let told = Some(date).filter(|date| !self.is_ahead(*date));
        Some(updates.chain(closing).chain(told).max().unwrap_or(date))
    }

    fn next_update(&self, post: &Post, shown: &[usize], key: Option<Time>) -> Option<Time> {
        let of_updates = shown.iter().rev().find_map(|number| post.updates[*number].next);
        of_updates.or(key).filter(|at| *at > self.now)
    }
}

// Incidents.

/// The states of an incident, from one event to the next.
struct Life {
    open: bool,
    lasting: BTreeMap<usize, (State, When)>,
    /// The last bad state of each service that was affected.
    last_bad: BTreeMap<usize, State>,
    stretches: Vec<(usize, State, When, Option<When>)>,
    reopened: Option<When>,
    ended: Option<When>,
    waiting: BTreeSet<usize>,
}

enum Happens<'a> {
    Begins,
    Says(usize, &'a Update),
    /// `resolved:`, or `status: resolved` at the latest update.
    Closes,
}

impl Life {
    fn becomes(&mut self, service: usize, state: State, at: When) {
        let before = self.lasting.remove(&service).filter(|(state, _)| *state != State::Operational);
        if let Some((before, since)) = before {
            self.stretches.push((service, before, since, Some(at)));
        }
        self.lasting.insert(service, (state, at));
        if state != State::Operational {
            self.last_bad.insert(service, state);
        }
    }

    fn state(&self, service: usize) -> State {
        self.lasting.get(&service).map_or(State::Operational, |(state, _)| *state)
    }

    fn close(&mut self, at: When) {
        for (service, (state, since)) in std::mem::take(&mut self.lasting) {
            if state != State::Operational {
                self.stretches.push((service, state, since, Some(at)));
            }
        }
        (self.open, self.ended, self.reopened) = (false, Some(at), None);
    }
}

/// What a post says of services.
struct Told {
    states: Vec<(usize, State)>,
    /// Those that a word for several means and that are not there yet.
    later: BTreeSet<usize>,
}

impl Told {
    fn is_bad(&self) -> bool {
        self.states.iter().any(|(_, state)| *state > State::Operational)
    }

    fn there(&self) -> impl Iterator<Item = usize> {
        self.states.iter().map(|(service, _)| *service).filter(|service| !self.later.contains(service))
    }
}

fn reopens(update: &Update, told: &Told) -> bool {
    match update.means {
        Meaning::Relapse(_) => true,
        Meaning::Status(status) if !status.closes() && status != Status::Monitoring => true,
        _ => told.is_bad(),
    }
}

impl Look<'_> {
    fn incident(&self, number: usize, post: &Post, it: &Incident) -> PostTruth {
        let zone = self.zone();
        let began = it.started.unwrap_or(post.date);
        let first = self.told(&it.first_states(self.site.services.len()), it.wide, began.begins(zone));
        let all_told: Vec<Told> =
            post.updates.iter().map(|update| self.told(&update.states, update.wide, update.at)).collect();
        let later = all_told.iter().chain([&first]).flat_map(|told| told.later.iter().copied()).collect();
        let mut life = self.live(post, it, &first.states, began);
        let bare = it.is_bare(&post.updates);
        let passed = bare && self.now >= post.last_word(zone) + TimeDelta::hours(48);
        let false_alarm = post.updates.iter().any(|update| update.status() == Some(Status::Retracted));
        let retracted = false_alarm && !life.open;
        if let Some(table) = self.table(number, it) {
            life.stretches.retain(|(service, ..)| *service != table.0);
            life.lasting.remove(&table.0);
            self.with_table(&mut life, table);
        }
        let mut stretches = self.stretches(post, &life, (bare && passed, began), &later);
        if retracted {
            stretches.clear();
        }
        let mut open = life.open && !passed;
        let mut ended = life.ended.filter(|_| !retracted);
        let of_table = it.impact.iter().map(|(service, _)| *service);
        let of_stretches = stretches.iter().map(|it| it.service);
        let named = all_told.iter().chain([&first]).flat_map(Told::there);
        let services: BTreeSet<usize> = named.chain(of_table).chain(of_stretches).collect();
        self.cut(&mut stretches);
        self.retire(&services, &mut open, &mut ended);

        let shown: Vec<usize> = (0..post.updates.len()).filter(|update| !life.waiting.contains(update)).collect();
        let said = shown.iter().rev().find_map(|update| post.updates[*update].status()).or(it.status);
        let of_stretch =
            |update: &&usize| life.reopened.is_none_or(|at| post.updates[**update].when() >= at.begins(zone));
        let first_status = it.status.filter(|_| life.reopened.is_none());
        let far = shown.iter().rev().take_while(of_stretch).filter_map(|update| post.updates[*update].status());
        let far = far.chain(first_status).find(|status| !status.closes()).unwrap_or(Status::Investigating);
        let states: BTreeMap<usize, State> =
            stretches.iter().filter(|it| open && it.to.is_none()).map(|it| (it.service, it.state)).collect();
        let nameless = services.is_empty() && said != Some(Status::Monitoring);
        let own = it.severity.unwrap_or(Severity::Major).state();
        let state = states.values().copied().max().unwrap_or(if nameless && open { own } else { State::Operational });
        let closing = ended.filter(|_| !open && !said.is_some_and(Status::closes));
        let since = life.reopened.unwrap_or(began);
        let course = Course::Incident(IncidentTruth {
            open,
            far,
            status: match said {
                Some(status) if open && status.closes() => life.reopened.map(|_| Status::Investigating),
                said => said.filter(|status| open != status.closes()),
            },
            state,
            states,
            since: Some(since).filter(|since| open && !self.is_ahead(since.begins(zone))),
        });
        PostTruth {
            updated: self.updated(post, &shown, closing),
            next: self.next_update(post, &shown, it.next).filter(|_| open),
            services,
            stretches,
            began,
            ended: ended.filter(|_| !open),
            course,
        }
    }

    /// What words about services mean at a time: one of its own says more than one for several, which means all that
    /// are not retired.
    fn told(&self, own: &[(usize, State)], wide: Option<(Wide, State)>, at: Time) -> Told {
        let mut told = Told { states: own.to_vec(), later: BTreeSet::new() };
        let Some((wide, state)) = wide else { return told };
        for (number, service) in self.site.services.iter().enumerate() {
            let is_meant = wide == Wide::All || service.in_group;
            let is_named = own.iter().any(|(named, _)| *named == number);
            let is_retired = service.until.is_some_and(|until| until < self.day(at));
            if !is_meant || is_named || is_retired {
                continue;
            }
            told.states.push((number, state));
            if service.since.is_some_and(|since| since > self.day(at)) {
                told.later.insert(number);
            }
        }
        told
    }

    /// What happens to an incident, in order of time; at one instant states first, then ends.
    fn live(&self, post: &Post, it: &Incident, first: &[(usize, State)], began: When) -> Life {
        let zone = self.zone();
        let mut course = vec![(began.begins(zone), 0, began, Happens::Begins)];
        for (number, update) in post.updates.iter().enumerate() {
            let closes = update.status().is_some_and(Status::closes);
            course.push((
                update.when(),
                if closes { 2 } else { 1 },
                When::Clock(update.when()),
                Happens::Says(number, update),
            ));
        }
        let by_status = it.status.filter(|status| status.closes()).map(|_| {
            let last = post.updates.iter().rfind(|update| update.withdrawn.is_none());
            When::Clock(last.map_or(post.date.begins(zone), Update::when))
        });
        if let Some(end) = it.resolved.or(by_status) {
            course.push((end.ends(zone), 2, end, Happens::Closes));
        }
        course.sort_by_key(|(at, order, ..)| (*at, *order));

        let mut life = Life {
            open: true,
            lasting: BTreeMap::new(),
            last_bad: BTreeMap::new(),
            stretches: Vec::new(),
            reopened: None,
            ended: None,
            waiting: BTreeSet::new(),
        };
        for (_, _, at, what) in course {
            match what {
                Happens::Begins => first.iter().for_each(|(service, state)| life.becomes(*service, *state, at)),
                Happens::Closes if life.open && !self.is_ahead(at.begins(zone)) => life.close(at),
                Happens::Closes => {}
                Happens::Says(number, update) => self.follow(&mut life, number, update),
            }
        }
        life
    }

    fn follow(&self, life: &mut Life, number: usize, update: &Update) {
        let (at, ahead) = (When::Clock(update.when()), self.is_ahead(update.when()));
        let closes = update.status().is_some_and(Status::closes);
        let told = self.told(&update.states, update.wide, update.at);
        if ahead && (closes || update.status() == Some(Status::Monitoring)) {
            life.waiting.insert(number);
        }
        if !life.open {
            if reopens(update, &told) {
                life.open = true;
                (life.reopened, life.ended) = (Some(at), None);
                let named = match update.means {
                    Meaning::Relapse(state) => state,
                    _ => None,
                };
                let all = life.last_bad.iter().map(|(service, state)| (*service, named.unwrap_or(*state)));
                let affected = if told.states.is_empty() { all.collect() } else { told.states.clone() };
                for (service, state) in affected {
                    life.becomes(service, state, at);
                }
            }
            return;
        }
        if closes && !told.is_bad() {
            if !ahead {
                life.close(at);
            }
            return;
        }
        if closes && !ahead {
            // It contradicts itself: all else is over, and the bad state is kept.
            let named: Vec<usize> = told.states.iter().map(|(service, _)| *service).collect();
            let others: Vec<usize> = life.lasting.keys().copied().filter(|service| !named.contains(service)).collect();
            for service in others {
                life.becomes(service, State::Operational, at);
            }
        }
        let mut counted = false;
        for (service, state) in &told.states {
            let before = life.state(*service);
            if *state == before {
                continue;
            }
            if ahead && (*state < before || *state == State::Maintenance) {
                life.waiting.insert(number);
            } else {
                life.becomes(*service, *state, at);
                counted = true;
            }
        }
        if counted {
            life.waiting.remove(&number);
        }
    }

    /// The table of the post-mortem holds over that of the incident.
    fn table<'b>(&'b self, number: usize, it: &'b Incident) -> Option<&'b Impact> {
        let of_post_mortem = self.site.posts.iter().find_map(|post| match &post.kind {
            Kind::PostMortem { of, impact } if *of == number => impact.as_ref(),
            _ => None,
        });
        of_post_mortem.or(it.impact.as_ref())
    }

    /// Each state lasts until the next, the last one until the end; a milder state waits for its moment.
    fn with_table(&self, life: &mut Life, (service, steps): &Impact) {
        for (at, state) in steps {
            let mild = *state < life.state(*service);
            if !((mild || !life.open) && self.is_ahead(*at)) {
                life.becomes(*service, *state, When::Clock(*at));
            }
        }
        let lasting = life.lasting.remove(service).filter(|(state, _)| *state != State::Operational);
        if let Some((state, since)) = lasting {
            life.stretches.push((*service, state, since, life.ended));
        }
    }

    /// When a service begins.
    fn begins(&self, service: usize) -> Option<Time> {
        self.site.services[service].since.map(|day| midnight(day, self.zone()))
    }

    fn stretches(
        &self,
        post: &Post,
        life: &Life,
        (passed, began): (bool, When),
        later: &BTreeSet<usize>,
    ) -> Vec<Stretch> {
        let zone = self.zone();
        let first_instant = |service: usize, from: When| match self.begins(service).filter(|_| later.contains(&service))
        {
            Some(begins) if begins > from.begins(zone) => When::Clock(begins),
            _ => from,
        };
        let is_there = |it: &Stretch| {
            !later.contains(&it.service) || self.begins(it.service).is_none_or(|begins| begins <= self.now)
        };
        let lasting = life.lasting.iter().map(|(service, (state, since))| (*service, *state, *since, None));
        let all = life.stretches.iter().copied().chain(lasting).filter(|(_, state, ..)| *state != State::Operational);
        let last_word = post.last_word(zone).max(began.begins(zone) + minutes(1));
        let end = |to: Option<When>| to.or(passed.then_some(When::Clock(last_word)));
        let made = all.map(|(service, state, from, to)| {
            let from = first_instant(service, from);
            let so_far = self.so_far(post, from.begins(zone));
            Stretch { service, state, from, to: end(to), so_far }
        });
        made.filter(is_there).filter(|it| it.to.is_none_or(|to| to.ends(zone) > it.from.begins(zone))).collect()
    }

    fn retired(&self, service: usize) -> Option<NaiveDate> {
        self.site.services[service].until.filter(|until| *until < self.today())
    }

    /// A retired service is in no state after its last day.
    fn cut(&self, stretches: &mut Vec<Stretch>) {
        let zone = self.zone();
        for it in stretches.iter_mut() {
            let last = self.retired(it.service).map(When::Day);
            if let Some(last) = last.filter(|last| it.to.is_none_or(|to| to.ends(zone) > last.ends(zone))) {
                it.to = Some(last);
            }
        }
        stretches.retain(|it| it.to.is_none_or(|to| to.ends(zone) > it.from.begins(zone)));
    }

    /// What was left open on a retired service ended with its last day.
    fn retire(&self, services: &BTreeSet<usize>, open: &mut bool, ended: &mut Option<When>) {
        let days: Option<Vec<NaiveDate>> = services.iter().map(|service| self.retired(*service)).collect();
        if let (true, Some(last)) = (*open, days.and_then(|days| days.into_iter().max())) {
            (*open, *ended) = (false, Some(When::Day(last)));
        }
    }
}

// Maintenance.

#[allow(clippy::struct_excessive_bools, reason = "each answers a question of its own")]
struct Works<'a> {
    look: &'a Look<'a>,
    plan: (Option<When>, Option<When>),
    length: Option<TimeDelta>,
    runs: Vec<(When, Option<When>)>,
    /// Its author says that the present run began.
    told: bool,
    /// `status: ongoing` keeps it open.
    kept: bool,
    done: bool,
    cancelled: bool,
    /// When something was written, and whether it says that a service is worse than under maintenance.
    words: Vec<(Time, Option<bool>)>,
    /// The clock ended it.
    by_clock: bool,
    ended: Option<When>,
}

impl Works<'_> {
    fn zone(&self) -> Tz {
        self.look.zone()
    }

    fn running(&self) -> Option<When> {
        self.runs.last().filter(|(_, to)| to.is_none()).map(|(from, _)| *from)
    }

    fn due(&self) -> Option<When> {
        let zone = self.zone();
        self.plan.1.filter(|end| self.running().is_none_or(|from| end.ends(zone) > from.begins(zone)))
    }

    fn end(&mut self, at: When) {
        let zone = self.zone();
        if let Some(from) = self.running() {
            self.runs.pop();
            if at.ends(zone) > from.begins(zone) {
                self.runs.push((from, Some(at)));
            }
        }
    }

    /// What the plan and the clock do up to an instant.
    fn advance(&mut self, to: Time) {
        let zone = self.zone();
        let begun = self.plan.0.filter(|start| start.begins(zone) <= to);
        if let Some(start) = begun.filter(|_| self.running().is_none() && !self.done) {
            self.runs.push((start, None));
            self.told = false;
        }
        let Some(from) = self.running() else { return };
        if self.told && (self.kept || self.due().is_none()) {
            return;
        }
        let usual = match from {
            When::Clock(at) => When::Clock(at + TimeDelta::hours(1)),
            When::Day(day) => When::Day(day),
        };
        let mut end = self.due().unwrap_or(usual);
        // What is written within a day keeps it, and what is bad for good.
        let mut bad = false;
        for (at, worse) in self.words.iter().filter(|(at, _)| *at >= end.ends(zone)).copied().collect::<Vec<_>>() {
            if at >= end.ends(zone) + TimeDelta::hours(24) && !bad {
                break;
            }
            end = When::Clock(at);
            bad = worse.unwrap_or(bad);
        }
        if bad {
            return;
        }
        if end.ends(zone) + TimeDelta::hours(24) <= to {
            self.end(end);
            (self.done, self.by_clock, self.ended) = (true, true, Some(end));
        }
    }

    fn replan(&mut self, update: &Update) {
        let zone = self.zone();
        if let Some(start) = update.start {
            self.plan.0 = Some(start);
            let end = self.length.map(|length| When::Clock(start.begins(zone) + length));
            self.plan.1 = update.end.or(end);
        } else if update.means == Meaning::Stage(Stage::Postponed) {
            self.plan = (None, None);
        } else if update.end.is_some() {
            self.plan.1 = update.end;
        }
        if let (Some(start), Some(end)) = self.plan {
            self.length = Some(end.begins(zone) - start.begins(zone));
        }
    }

    fn follow(&mut self, stage: Option<Stage>, at: When) {
        let zone = self.zone();
        if stage.is_some() {
            self.by_clock = false;
        }
        match stage {
            Some(Stage::Started) => {
                if self.running().is_some() && !self.told {
                    self.runs.pop();
                }
                if self.running().is_none() {
                    self.runs.push((at, None));
                }
                (self.told, self.done, self.cancelled, self.ended) = (true, true, false, None);
            }
            Some(Stage::Completed) => {
                if self.running().is_some() || self.ended.is_none() {
                    self.end(at);
                    self.ended = Some(at);
                }
                (self.done, self.cancelled) = (true, false);
            }
            Some(Stage::Cancelled) => {
                if let Some(from) = self.running() {
                    let begun = if self.told { from.begins(zone) } else { from.ends(zone) };
                    if at.ends(zone) > begun {
                        self.end(at);
                        self.ended = self.runs.last().and_then(|(_, to)| *to);
                    } else {
                        self.runs.pop();
                    }
                }
                (self.done, self.cancelled) = (true, true);
            }
            Some(Stage::Postponed) => {
                self.end(at);
                (self.done, self.cancelled, self.ended) = (false, false, None);
            }
            Some(Stage::Extended) | None => {}
        }
    }

    fn phase(&self) -> Phase {
        if self.cancelled {
            return Phase::Cancelled;
        }
        if self.running().is_some() {
            let over = self.due().is_some_and(|due| due.ends(self.zone()) <= self.look.now);
            return if over { Phase::Overrun } else { Phase::InProgress };
        }
        match (self.done, self.plan.0) {
            (true, _) => Phase::Completed,
            (false, None) => Phase::ToCome,
            (false, Some(_)) => Phase::Scheduled,
        }
    }
}

impl Look<'_> {
    fn maintenance(&self, post: &Post, it: &Maintenance) -> PostTruth {
        let zone = self.zone();
        let length = it.start.zip(it.end).map(|(start, end)| end.begins(zone) - start.begins(zone));
        let past = post.updates.iter().filter(|it| it.withdrawn.is_none() && !self.is_ahead(it.when()));
        let mut words: Vec<(Time, Option<bool>)> = past
            .map(|update| {
                let worst = update.states.iter().map(|(_, state)| *state).max();
                (update.when(), worst.map(|state| state > State::Maintenance))
            })
            .collect();
        words.sort_by_key(|(at, _)| *at);
        let mut works = Works {
            look: self,
            plan: (it.start, it.end),
            length,
            runs: Vec::new(),
            told: false,
            kept: it.status == Some(Stage::Started),
            done: false,
            cancelled: false,
            words,
            by_clock: false,
            ended: None,
        };
        let mut events: Vec<(When, Option<&Update>, Option<Stage>)> = post
            .updates
            .iter()
            .filter(|update| update.withdrawn.is_none())
            .map(|update| match update.means {
                Meaning::Stage(stage) => (When::Clock(update.when()), Some(update), Some(stage)),
                _ => (When::Clock(update.when()), Some(update), None),
            })
            .collect();
        events.extend(self.key(post, it).map(|(at, stage)| (at, None, Some(stage))));
        let ends = |stage: &Option<Stage>| matches!(stage, Some(Stage::Completed | Stage::Cancelled));
        events.sort_by_key(|(at, _, stage)| if ends(stage) { at.ends(zone) } else { at.begins(zone) });
        let (mut waiting, mut plans) = (BTreeSet::new(), Vec::new());
        for (at, update, stage) in events {
            plans.extend(update);
            let starts = stage == Some(Stage::Started);
            let ahead = self.is_ahead(at.begins(zone));
            works.advance(if ahead && !starts { self.now } else { at.begins(zone) });
            if ahead && !starts && stage.is_some() {
                waiting.extend(update.and_then(|update| post.updates.iter().position(|one| std::ptr::eq(one, update))));
                continue;
            }
            // What counts builds on the plans before it, those that wait included.
            for update in plans.drain(..) {
                works.replan(update);
            }
            works.follow(stage, at);
        }
        works.advance(self.now);
        let phase = works.phase();
        let stretch = |(from, to): &(When, Option<When>)| (*from, *to);
        let mut stretches: Vec<Stretch> = works
            .runs
            .iter()
            .map(stretch)
            .flat_map(|(from, to)| it.services.iter().map(move |service| (*service, from, to)))
            .map(|(service, from, to)| {
                let so_far = self.so_far(post, from.begins(zone));
                Stretch { service, state: State::Maintenance, from, to, so_far }
            })
            .collect();
        self.cut(&mut stretches);
        let shown: Vec<usize> = (0..post.updates.len()).filter(|update| !waiting.contains(update)).collect();
        let said = shown.iter().any(|update| post.updates[*update].means == Meaning::Stage(Stage::Completed));
        let by_key = it.completed.is_some() || it.status == Some(Stage::Completed);
        let closing = works.ended.filter(|_| phase == Phase::Completed && by_key && !said && !works.by_clock);
        // What ended before its plan began never began.
        let unbegun = if phase == Phase::Completed { works.ended } else { works.plan.0 };
        let began = works.runs.last().map(|(from, _)| *from).or(unbegun);
        let lasts = matches!(phase, Phase::Scheduled | Phase::ToCome | Phase::InProgress | Phase::Overrun);
        PostTruth {
            services: it.services.iter().copied().collect(),
            updated: self.updated(post, &shown, closing),
            next: self.next_update(post, &shown, None).filter(|_| lasts),
            stretches,
            began: began.unwrap_or(post.date),
            ended: works.ended,
            course: Course::Maintenance(MaintenanceTruth {
                phase,
                plan: works.plan,
                first_run: works.runs.first().map(|(from, _)| *from),
                run: works.runs.last().map(stretch),
                due: works.due(),
            }),
        }
    }

    /// What only the front matter says.
    fn key(&self, post: &Post, it: &Maintenance) -> Option<(When, Stage)> {
        let zone = self.zone();
        let latest = When::Clock(post.last_word(zone));
        match (it.completed, it.status) {
            (Some(at), _) => Some((at, Stage::Completed)),
            // At the planned end once that has come, before that at the latest entry.
            (None, Some(Stage::Completed)) => {
                let come = |when: &When| !self.is_ahead(when.begins(zone));
                Some((it.end.filter(come).or(it.start.filter(come)).unwrap_or(latest), Stage::Completed))
            }
            (None, Some(Stage::Started)) => Some((it.start.unwrap_or(latest), Stage::Started)),
            (None, Some(Stage::Cancelled)) => Some((latest, Stage::Cancelled)),
            _ => None,
        }
    }
}

// Services.

impl Look<'_> {
    fn service(&self, number: usize, posts: &[PostTruth]) -> ServiceTruth {
        let zone = self.zone();
        let service = &self.site.services[number];
        let in_use = service.until.is_none_or(|until| until >= self.today());
        let all = posts.iter().enumerate().flat_map(|(post, truth)| truth.stretches.iter().map(move |it| (post, it)));
        let own: Vec<(usize, &Stretch)> = all.filter(|(_, it)| it.service == number).collect();
        let lasting = own.iter().filter(|(_, it)| it.to.is_none()).map(|(_, it)| it.state);
        let state = lasting.max().unwrap_or(State::Operational);
        let first = service.since.or(self.site.since).unwrap_or_else(|| self.first_day(posts));
        let last = service.until.map_or(self.today(), |until| until.min(self.today()));
        let days = (first, (last + Days::new(1)).max(first));
        let record = (midnight(days.0, zone), midnight(days.1, zone));
        let mut stretches: Vec<(Time, Option<Time>, State, usize)> = Vec::new();
        let mut counted: Vec<(Time, Time, State, bool)> = Vec::new();
        for (post, it) in own {
            let from = it.from.begins(zone).max(record.0);
            let cut = record.1 <= self.now;
            let end = it.to.map(|to| to.ends(zone));
            let to = if cut { Some(end.map_or(record.1, |end| end.min(record.1))) } else { end };
            if to.is_some_and(|to| to <= from) {
                continue;
            }
            stretches.push((from, to, it.state, post));
            let by_day = it.from.is_day() || it.to.is_some_and(When::is_day);
            let so_far = it.so_far.max(from);
            let ahead = it.to.is_none_or(|to| self.is_ahead(to.begins(zone)));
            let counted_to = to.filter(|_| !ahead).unwrap_or(to.map_or(so_far, |to| to.min(so_far)));
            // A day that has begun counts from its first instant.
            let of_day = self.now + TimeDelta::seconds(1);
            let counted_to =
                if by_day && to.is_none() && from <= self.now { of_day.max(counted_to) } else { counted_to };
            counted.push((from, counted_to, it.state, by_day));
        }
        let uptime = self.uptime(days, &counted);
        ServiceTruth { in_use, state: if in_use { state } else { State::Operational }, uptime, stretches }
    }

    fn first_day(&self, posts: &[PostTruth]) -> NaiveDate {
        let zone = self.zone();
        let about = self
            .site
            .posts
            .iter()
            .zip(posts)
            .filter(|(post, _)| matches!(post.kind, Kind::Incident(_) | Kind::Maintenance(_)));
        let moments = about.flat_map(|(post, truth)| {
            let of_impact = truth.stretches.iter().map(|it| it.from.begins(zone));
            of_impact.chain([post.date.begins(zone), truth.began.begins(zone)]).collect::<Vec<_>>()
        });
        moments.min().map_or(self.today(), |at| self.day(at).min(self.today()))
    }

    /// Until when something that lasts counts.
    fn so_far(&self, post: &Post, from: Time) -> Time {
        if from > self.now {
            return from;
        }
        let last_word = post.last_word(self.zone()).min(self.now);
        let quarter = self.now - minutes(i64::from(self.now.minute() % 15));
        let grows = !matches!(&post.kind, Kind::Incident(incident) if incident.is_bare(&post.updates));
        let end = if grows { quarter.max(last_word) } else { last_word };
        end.max(from + minutes(1))
    }

    fn uptime(&self, record: (NaiveDate, NaiveDate), counted: &[(Time, Time, State, bool)]) -> Uptime {
        let zone = self.zone();
        let first = record.0.max(self.today() - Days::new(89));
        let end = record.1.min(self.today() + Days::new(1));
        if first >= end {
            return Uptime::None;
        }
        let (start, stop) = (midnight(first, zone), midnight(end, zone));
        let out: Vec<_> = counted
            .iter()
            .filter(|(from, to, state, _)| *state >= State::Partial && *from < stop && *to > start && from < to)
            .collect();
        if out.iter().any(|(.., by_day)| *by_day) {
            let mut days = BTreeSet::new();
            for (from, to, ..) in out {
                let mut day = self.day((*from).max(start));
                while midnight(day, zone) < (*to).min(stop) {
                    days.insert(day);
                    day = day + Days::new(1);
                }
            }
            return Uptime::OutOnDays(days.len());
        }
        // Between two edges nothing changes: the worst state of all that covers it counts.
        let mut edges: Vec<Time> =
            out.iter().flat_map(|(from, to, ..)| [(*from).max(start), (*to).min(stop)]).collect();
        edges.sort_unstable();
        let mut lost = 0;
        for pair in edges.windows(2) {
            let covers = out.iter().filter(|(from, to, ..)| *from <= pair[0] && *to >= pair[1]);
            let weight = covers.map(|(_, _, state, _)| if *state == State::Outage { 10 } else { 3 }).max().unwrap_or(0);
            lost += weight * (pair[1] - pair[0]).num_seconds();
        }
        let whole = 10 * (stop - start).num_seconds();
        Uptime::Share((whole - lost) * 10_000 / whole)
    }
}
