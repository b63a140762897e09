//! An incident at an instant: when it was open, and which service it put in which state.
//!
//! States hold until they are changed or the incident is closed. After that, an entry can reopen it (rule 4 of the
//! documentation of posts). If the entry has states in its braces, only the services that it names are affected again.
//! Otherwise every service that the incident affected is, each in its last bad state.

use super::{FactsInput, IncidentFacts, Interval, STATELESS_LASTS, ahead};
use crate::calendar::{day_after, day_begins, whole_day};
use crate::model::{
    Entry, Incident, Moment, Post, PostId, Relapse, Service, ServiceId, Site, State, Status, Transition,
};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// The shortest impact that is counted, so that uptime is never 100 % when there was any impact.
const SHORTEST: Duration = Duration::minutes(1);

/// The result of replaying an incident up to an instant.
#[allow(clippy::struct_excessive_bools, reason = "each answers a question of its own")]
pub(super) struct IncidentReplay {
    /// Sorted by service, then by time.
    pub(super) impact: Vec<Interval>,
    /// Closings and reopenings that count, oldest first.
    pub(super) transitions: Vec<Transition>,
    pub(super) open: bool,
    /// Whether it was a false alarm.
    pub(super) retracted: bool,
    /// Whether it was left open and counts as ended because all its services are retired.
    pub(super) retired: bool,
    /// Whether it never gave a state, and more than [`STATELESS_LASTS`] has passed since its latest entry.
    pub(super) passed: bool,
    /// The earliest time in the future at which an improvement will count.
    pub(super) waits_until: Option<Moment>,
    /// Services that begin while it lasts.
    pub(super) later: BTreeSet<ServiceId>,
    /// The numbers of entries that are not shown yet, because their time has not come.
    pub(super) waiting: BTreeSet<usize>,
}

/// A change in an incident.
#[derive(Clone, Copy)]
enum IncidentEvent<'a> {
    Becomes(ServiceId, State, Option<usize>),
    /// A closing entry that also names a bad state: all other services become operational.
    AllElseWorks(usize),
    /// An entry that says that the incident is over or being monitored.
    Eases(usize),
    Transition(&'a Transition),
}

/// Replays an incident up to an instant.
pub(super) fn replay(id: PostId, post: &Post, incident: &Incident, site: &Site, input: &FactsInput) -> IncidentReplay {
    let now = input.now;
    let mut replayer = IncidentReplayer::new(id, post, now);
    for (at, event) in events(post, incident) {
        replayer.follow(at, event);
    }
    let mut replay = replayer.finish(incident);
    replay.passed = !incident.stateful && now >= post.latest_entry_at() + STATELESS_LASTS;
    replay.retracted = incident.retracted && replay.transitions.last().is_some_and(|transition| transition.closed);
    replay.open = !replay.transitions.last().is_some_and(|transition| transition.closed) && !replay.passed;
    if let Some(table) = &incident.impact {
        with_impact(&mut replay, table, id, post, incident, now);
    }
    if replay.retracted {
        replay.impact.clear();
    }
    if !incident.stateful {
        passing(&mut replay, post, incident);
    }
    // A table says nothing of them before they begin.
    let begins_there = |(service, steps): &(&ServiceId, &Vec<(Moment, State)>)| {
        steps.first().is_some_and(|(at, _)| begins(**service, site, input) == Some(at.from))
    };
    let of_table = incident.impact.iter().flatten().filter(begins_there).map(|(service, _)| *service);
    replay.later = later(incident.later.keys().copied().chain(of_table), post);
    begin_with_service(&mut replay.impact, &replay.later, site, input);
    retire(&mut replay, post, site, input);
    replay.impact.sort_by_key(|it| (it.service, it.from, it.to.is_none(), it.to));
    replay
}

/// All events, sorted by time. At the same instant, states come first, then closings, then reopenings.
fn events<'a>(post: &Post, incident: &'a Incident) -> Vec<(Moment, IncidentEvent<'a>)> {
    let began = beginning(post, incident);
    let mut events: Vec<(Moment, IncidentEvent<'a>)> = incident
        .services
        .iter()
        .chain(&incident.later)
        .map(|(service, state)| (began, IncidentEvent::Becomes(*service, *state, None)))
        .collect();
    for (number, entry) in post.entries.iter().enumerate() {
        if contradicts_itself(entry) {
            events.push((entry.happened, IncidentEvent::AllElseWorks(number)));
        }
        if entry.status().is_some_and(|status| status.closes() || status == Status::Monitoring) {
            events.push((entry.happened, IncidentEvent::Eases(number)));
        }
        let states = entry.all_states();
        events.extend(
            states.map(|(service, state)| (entry.happened, IncidentEvent::Becomes(service, state, Some(number)))),
        );
    }
    for (number, transition) in incident.transitions.iter().enumerate() {
        // An end known only by its day comes before a reopening on the same day.
        let next = incident.transitions.get(number + 1).map_or(transition.at.to, |next| next.at.from);
        let at = Moment { to: transition.at.to.min(next).max(transition.at.from), ..transition.at };
        events.push((at, IncidentEvent::Transition(transition)));
    }
    events.sort_by_key(|(at, event)| match event {
        IncidentEvent::Transition(transition) if transition.closed => (at.to, 2),
        IncidentEvent::AllElseWorks(_) => (at.from, 0),
        IncidentEvent::Becomes(..) | IncidentEvent::Eases(_) => (at.from, 1),
        IncidentEvent::Transition(_) => (at.from, 3),
    });
    events
}

/// When the states of the front matter begin.
pub(super) fn beginning(post: &Post, incident: &Incident) -> Moment {
    incident.started.or(post.date).unwrap_or_else(|| Moment::instant(post.announced()))
}

/// Whether an entry closes the incident but also names a service that is not operational. The named state then holds.
pub(super) fn contradicts_itself(entry: &Entry) -> bool {
    entry.status().is_some_and(Status::closes) && entry.affects_services()
}

/// Applies events in order, and keeps the current state of each service.
struct IncidentReplayer<'a> {
    id: PostId,
    post: &'a Post,
    now: DateTime<Utc>,
    states: BTreeMap<ServiceId, (State, Moment)>,
    last_bad: BTreeMap<ServiceId, State>,
    closed: bool,
    transitions: Vec<Transition>,
    impact: Vec<Interval>,
    waits_until: Option<Moment>,
    waiting: BTreeSet<usize>,
    counted: BTreeSet<usize>,
}

impl<'a> IncidentReplayer<'a> {
    fn new(id: PostId, post: &'a Post, now: DateTime<Utc>) -> Self {
        Self {
            id,
            post,
            now,
            states: BTreeMap::new(),
            last_bad: BTreeMap::new(),
            closed: false,
            transitions: Vec::new(),
            impact: Vec::new(),
            waits_until: None,
            waiting: BTreeSet::new(),
            counted: BTreeSet::new(),
        }
    }

    fn follow(&mut self, at: Moment, event: IncidentEvent<'_>) {
        match event {
            IncidentEvent::Becomes(service, state, entry) => {
                let before = self.states.get(&service).map_or(State::Operational, |(state, _)| *state);
                if self.closed || state == before {
                    return;
                }
                if (state < before || state == State::Maintenance) && ahead(at, self.now) {
                    self.wait(at, entry);
                } else {
                    self.become_(service, state, at, entry);
                }
            }
            IncidentEvent::AllElseWorks(number) => {
                if ahead(at, self.now) {
                    self.wait(at, Some(number));
                    return;
                }
                let named = |id: &ServiceId| self.post.entries[number].all_states().any(|(service, _)| service == *id);
                let others: Vec<ServiceId> = self.states.keys().copied().filter(|id| !named(id)).collect();
                for service in others {
                    self.become_(service, State::Operational, at, Some(number));
                }
            }
            IncidentEvent::Eases(number) => {
                if ahead(at, self.now) {
                    self.wait(at, Some(number));
                }
            }
            IncidentEvent::Transition(transition) if transition.closed == self.closed => {}
            IncidentEvent::Transition(transition) if transition.closed => {
                if ahead(transition.at, self.now) {
                    self.wait(transition.at, transition.entry);
                    return;
                }
                for (service, (state, since)) in std::mem::take(&mut self.states) {
                    self.end(service, state, since, at, at.to);
                }
                // An end known only by its day comes after everything else on that day.
                self.impact.iter_mut().for_each(|it| it.over = true);
                self.closed = true;
                self.transitions.push(*transition);
            }
            IncidentEvent::Transition(transition) => {
                self.closed = false;
                self.transitions.push(*transition);
                for (service, state) in self.back(transition) {
                    self.become_(service, state, at, transition.entry);
                }
            }
        }
    }

    /// The services that a reopening affects, with their states.
    fn back(&self, transition: &Transition) -> Vec<(ServiceId, State)> {
        let entry = transition.entry.and_then(|number| self.post.entries.get(number));
        if let Some(entry) = entry.filter(|entry| entry.all_states().next().is_some()) {
            return entry.all_states().collect();
        }
        let named = entry.and_then(|entry| entry.relapse).and_then(|relapse| match relapse {
            Relapse::State(state) => Some(state),
            Relapse::Again => None,
        });
        self.last_bad.iter().map(|(service, state)| (*service, named.unwrap_or(*state))).collect()
    }

    fn become_(&mut self, service: ServiceId, state: State, at: Moment, entry: Option<usize>) {
        self.counted.extend(entry);
        if let Some((before, since)) = self.states.insert(service, (state, at)) {
            self.end(service, before, since, at, at.from);
        }
        if state > State::Operational {
            self.last_bad.insert(service, state);
        }
    }

    fn wait(&mut self, at: Moment, entry: Option<usize>) {
        let earlier = self.waits_until.is_none_or(|until| at.from < until.from);
        if earlier {
            self.waits_until = Some(at);
        }
        self.waiting.extend(entry);
    }

    fn end(&mut self, service: ServiceId, state: State, since: Moment, at: Moment, to: DateTime<Utc>) {
        if state != State::Operational {
            self.impact.push(Interval {
                service,
                state,
                from: since.from,
                to: Some(to),
                over: !ahead(at, self.now),
                // It lasts until its end, which is in the future.
                counted_to: ahead(at, self.now)
                    .then(|| super::Counted { at_least: self.post.latest_entry_at(), grows: true }),
                by_day: since.is_day() || at.is_day(),
                post: self.id,
            });
        }
    }

    fn finish(mut self, incident: &Incident) -> IncidentReplay {
        let lasting =
            std::mem::take(&mut self.states).into_iter().filter(|(_, (state, _))| *state != State::Operational);
        let counted_to = Some(super::Counted { at_least: self.post.latest_entry_at(), grows: incident.stateful });
        for (service, (state, since)) in lasting {
            let (from, by_day, post) = (since.from, since.is_day(), self.id);
            self.impact.push(Interval { service, state, from, to: None, over: false, counted_to, by_day, post });
        }
        let Self { impact, transitions, waits_until, waiting, counted, .. } = self;
        IncidentReplay {
            impact,
            transitions,
            open: false,
            retracted: false,
            retired: false,
            passed: false,
            later: BTreeSet::new(),
            waits_until,
            // An entry that also makes a service worse is shown immediately.
            waiting: waiting.into_iter().filter(|number| *number > 0 && !counted.contains(number)).collect(),
        }
    }
}

/// Replaces the derived impact with the author's `impact:` table. Impact that began after the last step of the table,
/// by a later entry or a later reopening, is kept.
fn with_impact(
    replay: &mut IncidentReplay,
    table: &BTreeMap<ServiceId, Vec<(Moment, State)>>,
    id: PostId,
    post: &Post,
    incident: &Incident,
    now: DateTime<Utc>,
) {
    let began = beginning(post, incident).from;
    let later = |interval: &Interval, steps: &[(Moment, State)]| {
        let after = |at: Moment| steps.last().is_none_or(|(last, _)| at.from > last.from);
        let reopened = replay.transitions.iter().find(|transition| !transition.closed && after(transition.at));
        after(Moment::instant(interval.from))
            && ((interval.to.is_none() && interval.from > began)
                || reopened.is_some_and(|transition| interval.from >= transition.at.from))
    };
    let kept = |it: &Interval| table.get(&it.service).is_none_or(|steps| later(it, steps));
    let mut impact: Vec<Interval> = replay.impact.iter().copied().filter(kept).collect();
    let closed = replay.transitions.iter().rev().find(|transition| transition.closed).map(|transition| transition.at);
    let closed = closed.filter(|_| !replay.open);
    for (service, steps) in table {
        let (intervals, waits) = stated(id, *service, steps, closed, post.latest_entry_at(), now);
        impact.extend(intervals);
        if let Some(at) = waits.filter(|at| replay.waits_until.is_none_or(|until| at.from < until.from)) {
            replay.waits_until = Some(at);
        }
    }
    replay.impact = impact;
}

/// The intervals that the table gives for one service: each state lasts until the next, and the last one until the
/// incident is closed. The second value is the first time in the future at which an improvement will count (once the
/// incident is closed, the first time of any state in the future).
pub(super) fn stated(
    id: PostId,
    service: ServiceId,
    steps: &[(Moment, State)],
    closed: Option<Moment>,
    at_least: DateTime<Utc>,
    now: DateTime<Utc>,
) -> (Vec<Interval>, Option<Moment>) {
    let mut counted: Vec<(Moment, State)> = Vec::new();
    let mut waits = None;
    for (at, state) in steps {
        let before = counted.last().map_or(State::Operational, |(_, state)| *state);
        if (*state < before || closed.is_some()) && ahead(*at, now) {
            waits = waits.or(Some(*at));
        } else {
            counted.push((*at, *state));
        }
    }
    let ends = counted.iter().skip(1).map(|(at, _)| Some(*at)).chain([closed]);
    let pairs = counted.iter().copied().zip(ends).filter(|((_, state), _)| *state != State::Operational);
    let intervals = pairs.map(|((from, state), to)| Interval {
        service,
        state,
        from: from.from,
        to: to.map(|to| if to.is_day() && Some(to) == closed { to.to } else { to.from }),
        over: to.is_some_and(|to| !ahead(to, now)),
        counted_to: to.is_none_or(|to| ahead(to, now)).then_some(super::Counted { at_least, grows: true }),
        by_day: from.is_day() || to.is_some_and(|to| to.is_day()),
        post: id,
    });
    (intervals.collect(), waits)
}

/// Ends the impact of an incident that never gave a state at its latest entry, once it has left the home page.
fn passing(replay: &mut IncidentReplay, post: &Post, incident: &Incident) {
    let began = beginning(post, incident);
    let end = post.latest_entry_at().max(began.from + SHORTEST);
    for interval in replay.impact.iter_mut().filter(|it| it.to.is_none()) {
        if replay.passed {
            interval.to = Some(if began.is_day() { end.max(began.to) } else { end });
            interval.counted_to = None;
            interval.over = true;
        }
    }
}

/// When a service begins.
fn begins(service: ServiceId, site: &Site, input: &FactsInput) -> Option<DateTime<Utc>> {
    site.service(service).since.map(|day| day_begins(day, input.zone))
}

/// The services of a post that are not there yet when it speaks of them.
pub(super) fn later(listed: impl Iterator<Item = ServiceId>, post: &Post) -> BTreeSet<ServiceId> {
    let of_entries = post.entries.iter().flat_map(|entry| &entry.later).map(|(service, _)| *service);
    listed.chain(of_entries).collect()
}

/// Lets the impact on services that `all` or a group means begin with their first day, and leaves it out while that day
/// is ahead.
pub(super) fn begin_with_service(
    impact: &mut Vec<Interval>,
    later: &BTreeSet<ServiceId>,
    site: &Site,
    input: &FactsInput,
) {
    let begins = |service: ServiceId| begins(service, site, input);
    let is_later = |it: &Interval| later.contains(&it.service);
    for interval in impact.iter_mut().filter(|it| is_later(it)) {
        interval.from = begins(interval.service).map_or(interval.from, |begins| begins.max(interval.from));
    }
    let to_come = |it: &Interval| begins(it.service).is_some_and(|begins| begins > input.now);
    impact.retain(|it| !is_later(it) || !to_come(it) && it.to.is_none_or(|to| to > it.from));
}

/// The last day of a service (in the site's timezone), if it is retired.
fn retired(service: &Service, input: &FactsInput) -> Option<NaiveDate> {
    let today = input.now.with_timezone(&input.zone).date_naive();
    service.until.filter(|until| *until < today)
}

/// Ends the impact on retired services at the end of their last day.
pub(super) fn end_with_service(impact: &mut Vec<Interval>, site: &Site, input: &FactsInput) {
    for interval in &mut *impact {
        let Some(until) = retired(site.service(interval.service), input) else { continue };
        let end = day_begins(day_after(until), input.zone);
        if interval.to.is_none_or(|to| to > end) {
            interval.to = Some(end);
            interval.by_day = true;
            interval.over = true;
            interval.counted_to = None;
        }
    }
    impact.retain(|it| it.to.is_none_or(|to| to > it.from));
}

/// The services that a post is about, in their order: those that it names, and those that begin while it lasts.
pub(super) fn services(
    post: &Post,
    planned: impl IntoIterator<Item = ServiceId>,
    impact: &[Interval],
) -> Vec<ServiceId> {
    let others = planned.into_iter().chain(impact.iter().map(|it| it.service));
    let all: BTreeSet<ServiceId> = post.services().into_iter().chain(others).collect();
    all.into_iter().collect()
}

/// The states of the services of a maintenance that begin before it ends: it was put off, or it lasts.
pub(super) fn begun_before<'a>(
    later: &'a BTreeMap<ServiceId, State>,
    end: Option<Moment>,
    site: &'a Site,
    input: &'a FactsInput,
) -> impl Iterator<Item = (ServiceId, State)> {
    let is_there = move |id: ServiceId| end.zip(begins(id, site, input)).is_some_and(|(end, begins)| begins < end.to);
    later.iter().map(|(id, state)| (*id, *state)).filter(move |(id, _)| is_there(*id))
}

/// Closes an incident that was left open if all its services are retired: it ended on the last day of the last one.
fn retire(replay: &mut IncidentReplay, post: &Post, site: &Site, input: &FactsInput) {
    end_with_service(&mut replay.impact, site, input);
    let services = services(post, [], &replay.impact);
    let last: Option<Vec<_>> = services.iter().map(|id| retired(site.service(*id), input)).collect();
    if let (true, Some(last)) = (replay.open, last.and_then(|days| days.into_iter().max())) {
        replay.open = false;
        replay.retired = true;
        replay.transitions.push(Transition { at: whole_day(last, input.zone), closed: true, entry: None });
    }
}

/// When the current states began. `None` if they began at different times. States dated in the future are ignored.
fn held_since(replay: &IncidentReplay, lasting: &BTreeMap<ServiceId, State>, input: &FactsInput) -> Option<Moment> {
    let holds = |it: &&Interval| it.holds(input.now) && lasting.get(&it.service) == Some(&it.state);
    let begins = |it: &Interval| {
        let day = it.from.with_timezone(&input.zone).date_naive();
        if it.by_day { whole_day(day, input.zone) } else { Moment::instant(it.from) }
    };
    let mut began = replay.impact.iter().filter(holds).map(begins).filter(|at| at.from <= input.now);
    let first = began.next()?;
    began.all(|at| at == first).then_some(first)
}

/// The worst state that it put a service in. Of an incident that ended as it began, no interval is known: then it is the
/// worst state that the author wrote.
fn worst(post: &Post, incident: &Incident, replay: &IncidentReplay) -> State {
    let counted = replay.impact.iter().map(|it| it.state).max();
    let given = || {
        let of_entries = post.entries.iter().flat_map(|entry| entry.states.iter());
        incident.services.values().copied().chain(of_entries.map(|(_, state)| *state)).max()
    };
    let began = beginning(post, incident).from;
    let ended_as_it_began = replay.transitions.last().is_some_and(|it| it.closed && it.at.to <= began);
    let without_length = ended_as_it_began && incident.impact.is_none() && !replay.retracted && !replay.retired;
    counted.or_else(|| if without_length { given() } else { None }).unwrap_or(State::Operational)
}

/// Computes the facts of an incident from its replay.
pub(super) fn facts(
    post: &Post,
    incident: &Incident,
    replay: &IncidentReplay,
    post_mortem: Option<PostId>,
    input: &FactsInput,
) -> IncidentFacts {
    let FactsInput { now, silence, .. } = *input;
    let open = replay.open;
    let shown = || post.entries.iter().enumerate().filter(|(number, _)| !replay.waiting.contains(number));
    let is_reopened = open && replay.transitions.last().is_some_and(|transition| !transition.closed);
    // The words of an update can reopen the incident after a closing status, without a new status.
    let status = match shown().rev().find_map(|(_, entry)| entry.status()) {
        Some(status) if open && status.closes() => is_reopened.then_some(Status::Investigating),
        status => status,
    };
    let nameless = incident.services.is_empty() && replay.impact.is_empty() && post.services().is_empty();
    let own = if nameless { incident.severity.state() } else { State::Operational };
    // In monitoring, the incident counts as operational unless a service is named as not operational.
    let own_now = if status == Some(Status::Monitoring) { State::Operational } else { own };
    let lasting: BTreeMap<ServiceId, State> = if open {
        let mut states = BTreeMap::new();
        for it in replay.impact.iter().filter(|it| it.holds(now)) {
            let state = states.entry(it.service).or_insert(it.state);
            *state = it.state.max(*state);
        }
        states
    } else {
        BTreeMap::new()
    };
    let latest = shown().rfind(|(_, entry)| entry.withdrawn.is_none());
    let latest = latest.map_or_else(|| post.announced(), |(_, entry)| entry.time.from);
    let reopened = replay.transitions.last().filter(|transition| !transition.closed).map(|transition| transition.at);
    let since = reopened.or(Some(beginning(post, incident))).filter(|at| open && !ahead(*at, now));
    let restored =
        replay.transitions.iter().zip(replay.transitions.iter().skip(1)).filter(|(transition, _)| transition.closed);
    IncidentFacts {
        open,
        status,
        state: if open { lasting.values().copied().fold(own_now, State::max) } else { State::Operational },
        worst: worst(post, incident, replay).max(own),
        severity: incident.severity,
        listed: incident.services.clone(),
        retracted: replay.retracted,
        retired: replay.retired,
        stateful: incident.stateful,
        has_impact: incident.impact.is_some(),
        started: incident.started,
        detected: incident.detected,
        restored: restored.map(|(transition, _)| transition.at).collect(),
        closed_by_key: replay.transitions.last().is_some_and(|last| last.closed && last.entry.is_none()),
        since,
        held_since: held_since(replay, &lasting, input).filter(|_| open).or(since),
        now: lasting,
        silent_from: latest.checked_add_signed(silence).filter(|_| open),
        silent_since: Some(latest).filter(|latest| open && now - *latest >= silence),
        post_mortem,
    }
}
