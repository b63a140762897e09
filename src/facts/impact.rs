//! Impact: which service was in which state from when to when, because of which post.
//!
//! Computed once; the state now, uptime, bars and figures all read it.

use super::Interval;
use crate::model::{Content, Entry, Incident, Maintenance, Moment, Post, PostId, ServiceId, Site, State};
use chrono::{DateTime, Utc};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// All impact of all posts, by service, then by time.
#[must_use]
pub fn intervals(site: &Site, phases: &[Option<super::MaintenanceNow>], now: DateTime<Utc>) -> Vec<Interval> {
    let of_post = |(number, post): (usize, &Post)| match &post.content {
        Content::Incident(incident) => of_incident(PostId(number), post, incident, now),
        Content::Maintenance(maintenance) => {
            let earlier =
                maintenance.earlier.iter().map(|(from, to)| (from.from, Some(to.to), from.is_day() || to.is_day()));
            let lasted = earlier.chain(phases[number].and_then(|phase| phase.lasted()));
            lasted.flat_map(|lasted| of_maintenance(PostId(number), post, maintenance, lasted)).collect()
        }
        _ => Vec::new(),
    };
    let mut all: Vec<Interval> = site.posts.par_iter().enumerate().flat_map_iter(of_post).collect();
    all.retain(|interval| interval.to.is_none_or(|to| to > interval.from));
    all.sort_by_key(|interval| (interval.service, interval.from, interval.to.is_none(), interval.to, interval.post));
    all
}

/// What a maintenance does while it lasts: the states of its services, and what its updates say of them.
fn of_maintenance(
    id: PostId,
    post: &Post,
    maintenance: &Maintenance,
    (from, to, by_day): (DateTime<Utc>, Option<DateTime<Utc>>, bool),
) -> Vec<Interval> {
    let mut steps: BTreeMap<ServiceId, Vec<(DateTime<Utc>, State, bool)>> =
        maintenance.services.iter().map(|(service, state)| (*service, vec![(from, *state, by_day)])).collect();
    let mut entries: Vec<&Entry> = post.entries.iter().collect();
    entries.sort_by_key(|entry| entry.happened.from);
    for Entry { happened, states, .. } in entries {
        for (service, state) in states {
            let at = happened.from.max(from);
            steps.entry(*service).or_default().push((at, *state, by_day || happened.is_day()));
        }
    }
    let mut intervals = Vec::new();
    for (service, steps) in steps {
        for (number, (since, state, by_day)) in steps.iter().enumerate() {
            let next = steps.get(number + 1);
            let until = next.map(|(at, ..)| to.map_or(*at, |to| to.min(*at))).or(to);
            if *state != State::Operational && until.is_none_or(|until| until > *since) {
                let by_day = *by_day || next.is_some_and(|(.., by_day)| *by_day);
                intervals.push(Interval { service, state: *state, from: *since, to: until, by_day, post: id });
            }
        }
    }
    intervals
}

/// What happens to a service, at an instant.
#[derive(Clone, Copy)]
enum Step {
    Becomes(ServiceId, State),
    Closed,
    Reopened,
}

/// What an incident did: states hold until they are changed or the incident is closed; reopening brings them back.
fn of_incident(id: PostId, post: &Post, incident: &Incident, now: DateTime<Utc>) -> Vec<Interval> {
    let passing = !incident.stateful && !super::is_news(post, now);
    if incident.retracted || passing {
        return Vec::new();
    }
    let mut intervals = derived(id, post, incident);
    if let Some(last_word) = &incident.impact {
        // What lasts since a later update, or since it was opened again later, was not known to the last word.
        let began = beginning(post, incident).from;
        let later = |interval: &Interval, steps: &[(Moment, State)]| {
            let after = |at: Moment| steps.last().is_none_or(|(last, _)| at.from > last.from);
            let reopened = incident.turns.iter().find(|turn| !turn.closed && after(turn.at));
            after(Moment::instant(interval.from))
                && ((interval.to.is_none() && interval.from > began)
                    || reopened.is_some_and(|turn| interval.from >= turn.at.from))
        };
        intervals.retain(|it| last_word.get(&it.service).is_none_or(|steps| later(it, steps)));
        for (service, steps) in last_word {
            intervals.extend(stated(id, *service, steps, incident.closed_at()));
        }
    }
    intervals
}

/// From when on the states of the front matter hold.
fn beginning(post: &Post, incident: &Incident) -> Moment {
    incident.started.or(post.date).unwrap_or_else(|| Moment::instant(post.announced()))
}

fn derived(id: PostId, post: &Post, incident: &Incident) -> Vec<Interval> {
    let began = beginning(post, incident);
    let mut steps: Vec<(Moment, Step)> =
        incident.services.iter().map(|(service, state)| (began, Step::Becomes(*service, *state))).collect();
    for Entry { happened, states, .. } in &post.entries {
        steps.extend(states.iter().map(|(service, state)| (*happened, Step::Becomes(*service, *state))));
    }
    for (number, turn) in incident.turns.iter().enumerate() {
        // An end known by its day comes before what opened it again on that day.
        let next = incident.turns.get(number + 1).map_or(turn.at.to, |next| next.at.from);
        let at = Moment { to: turn.at.to.min(next).max(turn.at.from), ..turn.at };
        steps.push((at, if turn.closed { Step::Closed } else { Step::Reopened }));
    }
    // At the same instant the states come first: a closing update that names a state closes all the same.
    steps.sort_by_key(|(at, step)| match step {
        Step::Closed => (at.to, 1),
        Step::Becomes(..) => (at.from, 0),
        Step::Reopened => (at.from, 2),
    });
    let mut states: BTreeMap<ServiceId, (State, Moment)> = BTreeMap::new();
    let mut closed = false;
    let mut intervals = Vec::new();
    let mut end = |service: ServiceId, (state, since): (State, Moment), at: Moment, to: DateTime<Utc>| {
        if state != State::Operational {
            let by_day = since.is_day() || at.is_day();
            intervals.push(Interval { service, state, from: since.from, to: Some(to), by_day, post: id });
        }
    };
    for (at, step) in steps {
        match step {
            Step::Becomes(service, state) => {
                let before = states.insert(service, (state, at));
                if let (Some(before), false) = (before, closed) {
                    end(service, before, at, at.from);
                }
            }
            Step::Closed => {
                closed = true;
                for (service, before) in &states {
                    end(*service, *before, at, at.to);
                }
            }
            Step::Reopened => {
                closed = false;
                for (_, since) in states.values_mut() {
                    *since = at;
                }
            }
        }
    }
    if !closed {
        intervals.extend(states.into_iter().filter(|(_, (state, _))| *state != State::Operational).map(
            |(service, (state, since))| Interval {
                service,
                state,
                from: since.from,
                to: None,
                by_day: since.is_day(),
                post: id,
            },
        ));
    }
    intervals
}

/// What the author's last word says of one service: each state until the next, the last one until the closing.
pub(super) fn stated(
    id: PostId,
    service: ServiceId,
    steps: &[(Moment, State)],
    closed: Option<Moment>,
) -> impl Iterator<Item = Interval> {
    let ends = steps.iter().skip(1).map(|(at, _)| Some(*at)).chain([closed]);
    let pairs: Vec<_> = steps.iter().copied().zip(ends).collect();
    pairs.into_iter().filter(|((_, state), _)| *state != State::Operational).map(move |((from, state), to)| Interval {
        service,
        state,
        from: from.from,
        to: to.map(|to| if to.is_day() && Some(to) == closed { to.to } else { to.from }),
        by_day: from.is_day() || to.is_some_and(|to| to.is_day()),
        post: id,
    })
}
