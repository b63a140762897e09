//! Maintenances.

use super::Api;
use super::steps::{States, Step, over};
use super::types::{Maintenance, Stage, Window};
use crate::facts::{MaintenanceNow, Phase, usual_end};
use crate::formats::item::plain;
use crate::model::{self, Content, Post, PostId, ServiceId, State};
use chrono::{DateTime, Utc};
use std::cmp::Reverse;

impl Api<'_> {
    /// All maintenances that can be told, the latest word first.
    pub(super) fn maintenances(&self) -> Vec<Maintenance> {
        let mut all: Vec<PostId> = self.context.site.maintenances().map(|(id, ..)| id).collect();
        all.sort_by_key(|id| Reverse((self.changed.get(id).copied(), *id)));
        all.into_iter().filter_map(|id| self.maintenance(id)).collect()
    }

    fn maintenance(&self, number: PostId) -> Option<Maintenance> {
        let post = self.context.site.post(number);
        let Content::Maintenance(maintenance) = &post.content else { return None };
        let now = self.context.board.maintenances.get(number.0).copied().flatten()?;
        let phase = match now.phase {
            Phase::Scheduled => Stage::Scheduled,
            Phase::InProgress | Phase::Overrun => Stage::InProgress,
            Phase::Completed => Stage::Completed,
            // What had begun is told: it was over when it was called off.
            Phase::Cancelled if now.stopped.is_some() => Stage::Completed,
            Phase::ToCome | Phase::Cancelled => return None,
        };
        let began = now.start?;
        let start = began.from;
        let planned = maintenance.current.start.unwrap_or(began);
        let end = maintenance.current.end.filter(|end| end.to > planned.from).unwrap_or_else(|| usual_end(planned));
        let mut steps = self.phases(post, maintenance, now, start);
        let over = over(&mut steps, Stage::Completed, now.end);
        let updates = self.updates(post, &steps);
        let latest = steps.iter().map(|step| step.at).fold(post.announced(), DateTime::max);
        Some(Maintenance {
            id: post.id.clone(),
            name: plain(&post.title),
            status: phase,
            created_at: self.stamp(post.announced()),
            updated_at: self.stamp(latest),
            monitoring_at: None,
            resolved_at: over.map(|at| self.stamp(at)),
            impact: "maintenance",
            shortlink: self.address(&post.path),
            started_at: self.stamp(post.announced()),
            page_id: self.page_id.clone(),
            incident_updates: updates,
            components: self.components_of(number),
            own: Window { scheduled_for: self.stamp(planned.from), scheduled_until: self.stamp(end.to) },
        })
    }

    /// Its steps, oldest first. What the clock did, and an end that only the front matter tells, are steps of their own.
    fn phases(
        &self,
        post: &Post,
        maintenance: &model::Maintenance,
        now: MaintenanceNow,
        start: DateTime<Utc>,
    ) -> Vec<Step> {
        let begun = (now.phase != Phase::Scheduled).then_some(start);
        let off = now.phase == Phase::Cancelled;
        let over = now.end.map(|end| end.to).filter(|_| off || now.phase == Phase::Completed);
        let last = if off { model::Stage::Cancelled } else { model::Stage::Completed };
        let at_of = |stage: model::Stage| {
            post.entries.iter().rev().find(|entry| entry.stage() == Some(stage)).map(|entry| entry.time.from)
        };
        let begun = at_of(model::Stage::InProgress).filter(|_| begun.is_some()).or(begun);
        let over = at_of(last).filter(|_| over.is_some()).or(over);
        let stage_at = |at: DateTime<Utc>| match (begun, over) {
            (_, Some(over)) if at >= over => Stage::Completed,
            (Some(begun), _) if at >= begun => Stage::InProgress,
            _ => Stage::Scheduled,
        };
        let mut told: Vec<(DateTime<Utc>, Option<usize>)> =
            post.entries.iter().enumerate().map(|(number, entry)| (entry.time.from, Some(number))).collect();
        let first = told.first().map_or(DateTime::<Utc>::MAX_UTC, |(at, _)| *at);
        // A change that happened before anything was said is told by the first report itself.
        let silent = |at: &DateTime<Utc>| *at >= first && !post.entries.iter().any(|entry| entry.time.from == *at);
        told.extend(begun.filter(silent).map(|at| (at, None)));
        told.extend(over.filter(silent).filter(|at| Some(*at) != begun).map(|at| (at, None)));
        if told.is_empty() {
            told.push((post.announced(), None));
        }
        told.sort_by_key(|(at, entry)| (*at, entry.is_none()));

        let mut states = States::default();
        let mut before = Stage::Scheduled;
        let mut wanted = maintenance.services.clone();
        let mut steps = Vec::new();
        for (at, entry) in told {
            let stage = stage_at(at);
            let word = self.context.locale.stage(match stage {
                Stage::Completed => last,
                Stage::InProgress => model::Stage::InProgress,
                _ => model::Stage::Scheduled,
            });
            let entry = entry.map(|number| (number, &post.entries[number]));
            let now_said = entry.map_or(&[][..], |(_, entry)| entry.states.as_slice());
            wanted.extend(now_said.iter().copied());
            let said: Vec<(ServiceId, State)> = match stage {
                Stage::Completed if stage != before => wanted.keys().map(|it| (*it, State::Operational)).collect(),
                Stage::InProgress if stage != before => wanted.iter().map(|(it, state)| (*it, *state)).collect(),
                // Some of it may be done before the whole is.
                Stage::InProgress => now_said.to_vec(),
                _ => Vec::new(),
            };
            let changes = states.become_(said);
            before = stage;
            steps.push(Step {
                key: entry.map_or_else(|| word_key(stage).to_owned(), |(number, _)| number.to_string()),
                at,
                shown: Some(entry.map_or(at, |(_, entry)| entry.happened.from)),
                stage,
                body: entry.map_or_else(|| word.clone(), |(number, _)| self.body(post, number, &word)),
                changes: changes.into_iter().map(|(service, (old, new))| (service, old, new)).collect(),
            });
        }
        steps
    }
}

/// What tells a step of the clock apart from others.
fn word_key(stage: Stage) -> &'static str {
    match stage {
        Stage::Completed => "completed",
        Stage::InProgress => "started",
        _ => "scheduled",
    }
}
