//! The facts of one post.

use super::incident::{self, IncidentReplay};
use super::maintenance::{self, Cause};
use super::{
    FactsInput, Interval, KindFacts, NextUpdate, Phase, PostFacts, PostRecord, Progress, Step, StepSource, ahead,
};
use crate::model::{Content, Entry, Kind, Moment, Post, PostId, ServiceId, Site, State, Status};
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// Computes the facts of a post. The services of a post-mortem are filled in by the caller.
pub(super) fn facts(
    site: &Site,
    id: PostId,
    post: &Post,
    post_mortems: &BTreeMap<PostId, PostId>,
    input: &FactsInput,
) -> PostFacts {
    let now = input.now;
    match &post.content {
        Content::Incident(it) => {
            let replay = incident::replay(id, post, it, site, input);
            let facts = incident::facts(post, it, &replay, post_mortems.get(&id).copied(), input);
            let open = facts.open;
            let closed =
                replay.transitions.last().filter(|transition| transition.closed).map(|transition| transition.at);
            let ended = closed.filter(|_| !replay.retracted);
            let shown = shown(post, &replay.waiting);
            let said = shown.iter().rev().find_map(|number| post.entries[*number].status()).is_some_and(Status::closes);
            let closing = ended.filter(|_| !said);
            let steps = incident_steps(post, &replay, &shown, closing, now);
            PostFacts {
                next_update: next_update(post, &shown, it.next_update, now).filter(|_| open),
                unsure: post.unread_after_end || post.broken && closed.is_none(),
                services: incident::services(post, [], &replay.impact),
                impact: replay.impact,
                waits_until: replay.waits_until,
                ended,
                began: it.started.or(post.date),
                kind_facts: KindFacts::Incident(facts),
                ..plain(post, shown, steps, closing, now)
            }
        }
        Content::Maintenance(it) => {
            let replay = maintenance::replay(post, it, now);
            let mut facts = replay.facts;
            facts.states.extend(incident::begun_before(&it.later, facts.end.or(facts.start), site, input));
            let shown = shown(post, &replay.waiting);
            let mut impact = maintenance::impact(id, post, it, &facts.runs, now);
            let later = incident::later(it.later.keys().copied(), post);
            incident::begin_with_service(&mut impact, &later, site, input);
            incident::end_with_service(&mut impact, site, input);
            let mut steps = maintenance_steps(post, &replay.changes, &shown, &impact);
            settle(&mut steps, facts.phase, &impact, now);
            let ahead = facts.phase.is_ahead();
            let over = facts.phase == Phase::Completed && facts.stated || facts.phase == Phase::Cancelled;
            PostFacts {
                // If the planned start is used as the date, the time of the announcement is unknown.
                announced: post.date.filter(|_| post.date != it.planned.start || post.dated),
                next_update: next_update(post, &shown, None, now).filter(|_| ahead),
                unsure: post.unread_after_end || post.broken && !over,
                waits_until: replay.waits_until,
                ended: facts.end.filter(|_| facts.phase == Phase::Completed || facts.stopped.is_some()),
                began: facts.start,
                services: incident::services(post, facts.states.keys().copied(), &impact),
                impact: sorted(impact),
                kind_facts: KindFacts::Maintenance(facts),
                ..plain(post, shown, steps, replay.closing, now)
            }
        }
        content => {
            let kind_facts = match content {
                Content::PostMortem(it) => KindFacts::PostMortem { incident: it.incident, impact: it.impact.clone() },
                Content::Notice { until } => KindFacts::Notice { until: *until },
                _ => KindFacts::Page,
            };
            let shown: Vec<usize> = (0..post.entries.len()).collect();
            let steps = shown.iter().map(|number| {
                let entry = &post.entries[*number];
                let source = StepSource::Entry(*number);
                let (at, happened) = (entry.time, entry.happened);
                Step { source, at, happened, progress: Progress::Plain, changes: Vec::new() }
            });
            let steps = steps.collect();
            // It may be an incident in the wrong folder.
            PostFacts { kind_facts, unsure: post.services_unsure, ..plain(post, shown, steps, None, now) }
        }
    }
}

/// The facts that are the same for every kind of post.
fn plain(post: &Post, shown: Vec<usize>, steps: Vec<Step>, closing: Option<Moment>, now: DateTime<Utc>) -> PostFacts {
    let latest = latest(post, &shown);
    let changed = changed(post, &shown, closing, now);
    PostFacts {
        services: post.services(),
        announced: post.date,
        began: post.date,
        ended: None,
        updated: changed.map_or_else(|| post.announced(), |(instant, _)| instant),
        // An incident dated in the future is a slip of its author, so its date counts.
        changed: changed.map(|(_, at)| at).or(post.date.filter(|_| post.kind() != Kind::Maintenance)),
        latest,
        shown,
        steps,
        impact: Vec::new(),
        next_update: None,
        waits_until: None,
        unsure: false,
        kind_facts: KindFacts::Page,
        record: PostRecord::default(),
    }
}

impl PostFacts {
    /// The moment that decides under which month the history lists the post: the beginning, or for a maintenance the
    /// beginning of its first run. One that was called off, or is over by its status before its planned start, is not
    /// ahead: what was last said counts, if that was earlier.
    pub fn listed(&self) -> Option<Moment> {
        let KindFacts::Maintenance(maintenance) = &self.kind_facts else { return self.began };
        let began = maintenance.runs.first().map(|run| run.from).or(self.began)?;
        let is_over_early =
            maintenance.phase == Phase::Completed && maintenance.settles == Some(began.from - super::CLOCKS_DIFFER);
        let off = (maintenance.called_off() || is_over_early) && self.latest < began.from;
        Some(if off { Moment::instant(self.latest) } else { began })
    }

    /// The instants in the future (UTC) at which `updated` or "since" changes, because the time of something that is
    /// already shown has come.
    pub(super) fn shown_ahead(&self, now: DateTime<Utc>) -> impl Iterator<Item = DateTime<Utc>> {
        let steps = self.steps.iter().flat_map(|step| [step.at.from, step.happened.from]);
        let began = self.began.filter(|_| matches!(self.kind_facts, KindFacts::Incident(_)));
        let moments = steps.chain(began.map(|began| began.from));
        moments.filter(move |at| *at > now).map(|at| at - super::CLOCKS_DIFFER)
    }

    /// When an incident in monitoring last changed: its status, or the state of a service.
    #[must_use]
    pub fn restored(&self) -> Option<Moment> {
        let watched = Progress::Incident(Status::Monitoring);
        let trailing = self.steps.iter().rev().take_while(|step| step.progress == watched);
        let steps: Vec<_> = trailing.collect();
        let changed = steps.iter().find(|step| !step.changes.is_empty());
        changed.or(steps.last()).map(|step| step.happened)
    }

    /// When it ended, if only the front matter gives that time.
    #[must_use]
    pub fn closing(&self) -> Option<Moment> {
        self.steps.iter().find(|step| step.source == StepSource::Closing).map(|step| step.at)
    }

    /// When it ended, unless nobody gave an end: one that ends at the instant of its beginning has no known length. An
    /// end in the front matter was given.
    #[must_use]
    pub fn known_end(&self, post: &Post) -> Option<Moment> {
        self.ended.filter(|end| end.is_day() || self.began != Some(*end) || post.places.end.is_some())
    }

    /// The entries that are shown, with their numbers, oldest first.
    pub fn entries<'a>(&'a self, post: &'a Post) -> impl DoubleEndedIterator<Item = (usize, &'a Entry)> {
        self.shown.iter().filter_map(|number| Some((*number, post.entries.get(*number)?)))
    }

    /// The number of the latest entry that counts: one that is shown and was not taken back.
    #[must_use]
    pub fn latest_entry(&self, post: &Post) -> usize {
        self.entries(post).rfind(|(_, entry)| entry.withdrawn.is_none()).map_or(0, |(number, _)| number)
    }

    /// Whether it affected a service between two instants (UTC).
    #[must_use]
    pub fn touches(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> bool {
        self.impact.iter().any(|it| it.from < to && it.to.is_none_or(|end| end > from))
    }
}

/// The numbers of the entries that are shown: all but those whose time has not come.
fn shown(post: &Post, waiting: &BTreeSet<usize>) -> Vec<usize> {
    (0..post.entries.len()).filter(|number| !waiting.contains(number)).collect()
}

/// The time (UTC) of the latest entry that is shown and was not taken back.
fn latest(post: &Post, shown: &[usize]) -> DateTime<Utc> {
    let mut entries = shown.iter().rev().map(|number| &post.entries[*number]);
    entries.find(|entry| entry.withdrawn.is_none()).map_or_else(|| post.announced(), |entry| entry.time.from)
}

fn sorted(mut impact: Vec<Interval>) -> Vec<Interval> {
    impact.sort_by_key(|it| (it.service, it.from, it.to.is_none(), it.to));
    impact
}

/// The instant (UTC) that stands for a moment in files for programs. If only the day is known, this is the end of that
/// day once it is over, and its beginning until then.
fn instant(at: Moment, now: DateTime<Utc>) -> DateTime<Utc> {
    if at.is_day() && at.to > now { at.from } else { at.to }
}

/// When a post last changed: the latest of its date, its entries, their corrections, and an end that only the front
/// matter gives. Times in the future do not count. `None` without a date.
fn changed(
    post: &Post,
    shown: &[usize],
    closing: Option<Moment>,
    now: DateTime<Utc>,
) -> Option<(DateTime<Utc>, Moment)> {
    let entries = || shown.iter().map(|number| &post.entries[*number]);
    let times = entries()
        .flat_map(|entry| [Some(entry.time), entry.edited, entry.withdrawn.as_ref().map(|it| it.at)])
        .flatten()
        .chain(post.date);
    let past = times.filter(|at| !ahead(*at, now) && at.from > DateTime::UNIX_EPOCH).map(|at| (at.from, at));
    let closing = closing.map(|at| (instant(at, now), at));
    past.chain(closing).max_by_key(|(instant, _)| *instant)
}

/// The announced time of the next update: from the latest entry that gives one, otherwise from the front matter.
fn next_update(post: &Post, shown: &[usize], key: Option<Moment>, now: DateTime<Utc>) -> Option<NextUpdate> {
    let of_entry = shown.iter().rev().find_map(|number| Some((post.entries[*number].next?, Some(*number))));
    let (at, entry) = of_entry.or(key.map(|at| (at, None)))?;
    let latest = latest(post, shown);
    let passed = at.to <= now;
    let kept = latest >= at.from;
    (!passed || !kept).then_some(NextUpdate { at, entry, missed: passed })
}

/// The state that a post puts each service in at an instant.
fn states_at(impact: &[Interval], at: DateTime<Utc>) -> BTreeMap<ServiceId, State> {
    let mut states = BTreeMap::new();
    for it in impact.iter().filter(|it| it.from <= at && it.to.is_none_or(|to| at < to)) {
        let state = states.entry(it.service).or_insert(it.state);
        *state = it.state.max(*state);
    }
    states
}

/// The services whose state differs, with the state before and after.
fn changes(before: &BTreeMap<ServiceId, State>, after: &BTreeMap<ServiceId, State>) -> Vec<(ServiceId, State, State)> {
    let state =
        |states: &BTreeMap<ServiceId, State>, id: &ServiceId| states.get(id).copied().unwrap_or(State::Operational);
    let all: BTreeSet<&ServiceId> = before.keys().chain(after.keys()).collect();
    let each = all.into_iter().map(|id| (*id, state(before, id), state(after, id)));
    each.filter(|(_, old, new)| old != new).collect()
}

/// The steps of an incident, oldest first.
fn incident_steps(
    post: &Post,
    replay: &IncidentReplay,
    shown: &[usize],
    closing: Option<Moment>,
    now: DateTime<Utc>,
) -> Vec<Step> {
    let mut sources: Vec<(StepSource, Moment, Moment)> = shown
        .iter()
        .map(|number| (StepSource::Entry(*number), post.entries[*number].time, post.entries[*number].happened))
        .collect();
    if let Some(at) = closing {
        // An end given only as a day comes after all entries of that day.
        let before = |time: Moment| if at.is_day() { time.from < at.to } else { time.from <= at.from };
        let place = sources.partition_point(|(_, time, _)| before(*time));
        sources.insert(place, (StepSource::Closing, at, at));
    }
    let mut steps = Vec::with_capacity(sources.len());
    let (mut so_far, mut before) = (DateTime::<Utc>::MIN_UTC, BTreeMap::new());
    let mut status = Status::Investigating;
    let mut was_closed = false;
    // Entries at the same instant as an end that only the front matter gives come before that end.
    let ending = sources.iter().position(|(source, ..)| *source == StepSource::Closing);
    let last = sources.len().saturating_sub(1);
    for (number, (source, at, happened)) in sources.into_iter().enumerate() {
        let entry = match source {
            StepSource::Entry(entry) => post.entries.get(entry),
            _ => None,
        };
        let ends = entry.is_none_or(|entry| entry.status().is_some_and(Status::closes));
        so_far = so_far.max(if ends { happened.to } else { happened.from });
        let so_far = if ending.is_some_and(|ending| number < ending && closing.is_some_and(|end| end.to <= so_far)) {
            so_far - chrono::TimeDelta::nanoseconds(1)
        } else {
            so_far
        };
        let transition = replay.transitions.iter().rev().find(|transition| {
            if transition.closed { transition.at.to <= so_far } else { transition.at.from <= so_far }
        });
        let closed = if number == last {
            !replay.open
        } else {
            replay.passed || transition.is_some_and(|transition| transition.closed)
        };
        if was_closed && !closed {
            status = Status::Investigating;
        }
        was_closed = closed;
        status = entry.and_then(Entry::status).filter(|status| !status.closes()).unwrap_or(status);
        let over =
            if entry.and_then(Entry::status) == Some(Status::Retracted) { Status::Retracted } else { Status::Resolved };
        let mut after = match number == last {
            true if replay.open => {
                // No entry says that a service began.
                let told = |it: &&Interval| !replay.later.contains(&it.service) || it.from <= so_far;
                states_now(replay.impact.iter().filter(told), now)
            }
            true => BTreeMap::new(),
            false => states_at(&replay.impact, so_far),
        };
        if closed {
            after.clear();
        }
        let progress = Progress::Incident(if closed { over } else { status });
        steps.push(Step { source, at, happened, progress, changes: changes(&before, &after) });
        before = after;
    }
    steps
}

/// The states at the instant of the board. A bad state without an end counts even before it begins.
fn states_now<'a>(impact: impl IntoIterator<Item = &'a Interval>, now: DateTime<Utc>) -> BTreeMap<ServiceId, State> {
    let mut states = BTreeMap::new();
    for it in impact.into_iter().filter(|it| it.holds(now)) {
        let state = states.entry(it.service).or_insert(it.state);
        *state = it.state.max(*state);
    }
    states
}

/// Sets the last step to the current phase. The two can differ because the key `completed` can give a later end than
/// the entry that reports it, with other entries in between.
fn settle(steps: &mut [Step], phase: Phase, impact: &[Interval], now: DateTime<Utc>) {
    let Some((last, before)) = steps.split_last_mut() else { return };
    if matches!(last.progress, Progress::Maintenance(stated) if stated.is_ahead() != phase.is_ahead()) {
        let mut states = BTreeMap::new();
        for (service, _, state) in before.iter().flat_map(|step| &step.changes) {
            states.insert(*service, *state);
        }
        states.retain(|_, state| *state != State::Operational);
        last.progress = Progress::Maintenance(phase);
        last.changes = changes(&states, &states_now(impact, now));
    }
}

/// The steps of a maintenance, oldest first.
fn maintenance_steps(post: &Post, phases: &[maintenance::Change], shown: &[usize], impact: &[Interval]) -> Vec<Step> {
    // Entries that change no phase come between those that do. A planned change before the first report needs no step,
    // because the report already includes it.
    let first = shown.first().map(|number| post.entries[*number].time.from);
    let said_at = |at: Moment| shown.iter().any(|number| post.entries[*number].happened == at);
    let mut sources: Vec<(StepSource, Moment, Moment)> = shown
        .iter()
        .map(|number| (StepSource::Entry(*number), post.entries[*number].time, post.entries[*number].happened))
        .collect();
    for change in phases {
        let source = match change.source {
            Cause::Key if matches!(change.phase, Phase::Completed) => StepSource::Closing,
            // `status: in-progress` for a maintenance that began at its planned start, with no entry that says so.
            Cause::Key if change.phase.lasts() && !said_at(change.at) => StepSource::Began,
            Cause::PlannedStart => StepSource::Began,
            Cause::PlannedEnd => StepSource::Ended,
            Cause::Entry(_) | Cause::Key => continue,
        };
        let instant = if source == StepSource::Began { change.at.from } else { change.at.to };
        if source == StepSource::Closing || first.is_some_and(|first| instant >= first) {
            sources.push((source, change.at, change.at));
        }
    }
    let ends = |source: &StepSource| matches!(source, StepSource::Closing | StepSource::Ended);
    sources.sort_by_key(|(source, at, _)| (if ends(source) { at.to } else { at.from }, *source));
    let mut before = BTreeMap::new();
    let mut so_far = DateTime::<Utc>::MIN_UTC;
    let mut phase = Phase::Scheduled;
    let mut steps = Vec::with_capacity(sources.len());
    for (source, at, happened) in sources {
        let moment = if ends(&source) { happened.to } else { happened.from };
        so_far = so_far.max(moment);
        // Find the last change up to this step, in the order in which they were applied. Two kinds of change can still
        // replace the one found: a planned end, which is applied 24 hours later and so may come before entries written
        // meanwhile, and a key that changes what its entry says.
        let of_entry = phases.iter().position(|change| match (change.source, source) {
            (Cause::Entry(one), StepSource::Entry(other)) => one == other,
            _ => false,
        });
        let by_time = || phases.iter().rposition(|change| change.at.from <= so_far);
        let number = of_entry.or_else(by_time).unwrap_or(0);
        let outdone = |change: &&maintenance::Change| match change.source {
            Cause::PlannedEnd => change.at.to <= so_far,
            Cause::Key => change.phase != Phase::Completed && change.at.from <= so_far,
            Cause::Entry(_) | Cause::PlannedStart => false,
        };
        let last = phases.get(number).filter(|change| of_entry.is_some() || change.at.from <= so_far);
        let last = phases.iter().skip(number).rfind(outdone).or(last);
        phase = last.map_or(phase, |change| change.phase);
        let after = states_at(impact, so_far);
        steps.push(Step {
            source,
            at,
            happened,
            progress: Progress::Maintenance(phase),
            changes: changes(&before, &after),
        });
        before = after;
    }
    steps
}
