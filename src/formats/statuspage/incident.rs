//! Incidents.

use super::Api;
use super::steps::{States, Step, over};
use super::types::{Incident, Reminder, Stage};
use crate::formats::item::plain;
use crate::model::{self, Content, Moment, Post, PostId, ServiceId, Severity, State, Status};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

impl Api<'_> {
    /// An incident.
    pub(super) fn incident(&self, number: PostId) -> Option<Incident> {
        let post = self.context.site.post(number);
        let Content::Incident(incident) = &post.content else { return None };
        let now = self.context.board.incidents.get(number.0).copied().flatten()?;
        let mut steps = self.life(post, incident, now.open);
        let over = over(&mut steps, Stage::Resolved, incident.closed_at());
        let said = steps.iter().map(|step| step.at).fold(post.announced(), DateTime::max);
        if let (Some(_), Some(told)) = (over, self.told.get(&number)) {
            steps.push(self.post_mortem(self.context.site.post(*told), said));
        }
        let updates = self.updates(post, &steps);
        let latest = steps.last().map_or(said, |step| step.at.max(said));
        let watched = steps.iter().rev().find(|step| step.stage == Stage::Monitoring).and_then(|step| step.shown);
        Some(Incident {
            id: post.id.clone(),
            name: plain(&post.title),
            status: updates.first()?.status,
            created_at: self.stamp(post.announced()),
            updated_at: self.stamp(latest),
            monitoring_at: watched.map(|at| self.stamp(at)),
            resolved_at: over.map(|at| self.stamp(at)),
            impact: impact(incident, now.worst),
            shortlink: self.address(&post.path),
            started_at: self.stamp(now.began),
            page_id: self.page_id.clone(),
            incident_updates: updates,
            components: self.components_of(number),
            own: Reminder { reminder_intervals: () },
        })
    }

    /// Its steps, oldest first. An end that only the front matter tells is a step of its own; an incident that says
    /// nothing of its state and is no longer news was over at once.
    fn life(&self, post: &Post, incident: &model::Incident, open: bool) -> Vec<Step> {
        let end = post.closing().map(|at| {
            // Of a day, the end is after what was said on it.
            let said = post.entries.iter().map(|entry| entry.time.from).filter(|time| *time < at.to);
            if at.is_day() { said.fold(at.from, DateTime::max) } else { at.from }
        });
        let passed = !open && !incident.retracted && incident.closed_at().is_none();
        let mut states = States::default();
        let mut stage = if passed { Stage::Resolved } else { Stage::Investigating };
        let mut hurt_before = Vec::new();
        let mut steps: Vec<Step> = Vec::new();
        let close = |at: DateTime<Utc>, states: &mut States| Step {
            key: "closed".to_owned(),
            at,
            shown: Some(at),
            stage: Stage::Resolved,
            body: self.context.locale.status(Status::Resolved),
            changes: flat(states.become_(well(states))),
        };
        let mut ahead = end;
        for (number, entry) in post.entries.iter().enumerate() {
            if let Some(at) = ahead.filter(|at| entry.time.from > *at) {
                steps.push(close(at, &mut states));
                (stage, ahead) = (Stage::Resolved, None);
            }
            let before = stage;
            // After its end, what is said of its state changes nothing any more.
            let ended = passed || (end.is_some() && ahead.is_none());
            let opens_again = stage == Stage::Resolved && entry.hurts();
            let said = entry.status().map(of_status).or(opens_again.then_some(Stage::Investigating));
            stage = said.filter(|_| !ended).unwrap_or(stage);
            let mut said: Vec<(ServiceId, State)> = Vec::new();
            if number == 0 && !passed {
                said.extend(incident.services.iter().map(|(service, state)| (*service, *state)));
            }
            if before == Stage::Resolved && stage != Stage::Resolved {
                said.append(&mut hurt_before);
            }
            said.extend(entry.states.iter().copied());
            if let Some(impact) = &incident.impact {
                said.retain(|(service, _)| !impact.contains_key(service));
                if stage != Stage::Resolved {
                    // The latest update of an open one says how things are, also since then.
                    let latest = open && number + 1 == post.entries.len();
                    let at = if latest { DateTime::<Utc>::MAX_UTC } else { entry.happened.from };
                    said.extend(states.other_than(last_word(impact, at)));
                }
            }
            let mut changes = states.become_(said);
            if stage == Stage::Resolved && !passed {
                if before != Stage::Resolved {
                    hurt_before = states.hurt();
                }
                for (service, (old, new)) in states.become_(well(&states)) {
                    changes.entry(service).and_modify(|change| change.1 = new).or_insert((old, new));
                }
            }
            steps.push(Step {
                key: number.to_string(),
                at: entry.time.from,
                shown: Some(entry.happened.from),
                stage,
                body: self.body(post, number, &self.context.locale.status(of_stage(stage))),
                changes: flat(changes),
            });
        }
        if let Some(at) = ahead {
            steps.push(close(at, &mut states));
        }
        if steps.is_empty() {
            let stage = if open { Stage::Investigating } else { Stage::Resolved };
            let body = self.context.locale.status(of_stage(stage));
            let at = post.announced();
            steps.push(Step { key: "0".to_owned(), at, shown: Some(at), stage, body, changes: Vec::new() });
        }
        steps
    }

    /// What was learnt is one more update of the incident.
    fn post_mortem(&self, told: &Post, said: DateTime<Utc>) -> Step {
        let bodies = (0..told.entries.len()).map(|entry| self.body(told, entry, &plain(&told.title)));
        Step {
            key: "post-mortem".to_owned(),
            at: told.announced().max(said),
            shown: None,
            stage: Stage::Postmortem,
            body: bodies.collect::<Vec<_>>().join("\n\n"),
            changes: Vec::new(),
        }
    }
}

/// How bad: the severity, but of an incident with a last word on its impact what Statuspage takes from the worst state.
fn impact(incident: &model::Incident, worst: State) -> &'static str {
    match (incident.impact.is_some(), worst) {
        _ if incident.retracted => "none",
        (false, _) => incident.severity.name(),
        (true, State::Operational | State::Maintenance) => "none",
        (true, State::Degraded | State::Partial) => "minor",
        (true, State::Outage) if incident.severity == Severity::Critical => "critical",
        (true, State::Outage) => "major",
    }
}

/// What the author's last word says of services at an instant.
fn last_word(
    impact: &BTreeMap<ServiceId, Vec<(Moment, State)>>,
    at: DateTime<Utc>,
) -> impl Iterator<Item = (ServiceId, State)> {
    impact.iter().map(move |(service, steps)| {
        let step = steps.iter().rfind(|(from, _)| from.from <= at);
        (*service, step.map_or(State::Operational, |(_, state)| *state))
    })
}

/// All that hurts, operational again.
fn well(states: &States) -> Vec<(ServiceId, State)> {
    states.hurt().into_iter().map(|(service, _)| (service, State::Operational)).collect()
}

fn flat(changes: BTreeMap<ServiceId, (State, State)>) -> Vec<(ServiceId, State, State)> {
    changes.into_iter().map(|(service, (old, new))| (service, old, new)).collect()
}

fn of_status(status: Status) -> Stage {
    match status {
        Status::Investigating => Stage::Investigating,
        Status::Identified => Stage::Identified,
        Status::Monitoring => Stage::Monitoring,
        Status::Resolved | Status::Retracted => Stage::Resolved,
    }
}

fn of_stage(stage: Stage) -> Status {
    match stage {
        Stage::Identified => Status::Identified,
        Stage::Monitoring => Status::Monitoring,
        Stage::Resolved | Stage::Postmortem => Status::Resolved,
        _ => Status::Investigating,
    }
}
