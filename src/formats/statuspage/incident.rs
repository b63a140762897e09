//! Incidents.

use super::Api;
use super::steps::{UpdateParts, over};
use super::types::{EventStatus, Reminder, StatuspageIncident};
use crate::facts::IncidentFacts;
use crate::formats::item::plain;
use crate::model::{PostId, Severity, State};

impl Api<'_> {
    pub(super) fn incident(&self, id: PostId) -> Option<StatuspageIncident> {
        let incident = self.context.board.incident(id)?;
        let (post, facts) = (self.context.site.post(id), self.context.board.post(id));
        let mut parts = self.parts(id);
        let over = if incident.open { None } else { over(&mut parts, EventStatus::Resolved, facts.ended) };
        let watched = parts.iter().rev().find(|part| part.stage == EventStatus::Monitoring).and_then(|part| part.shown);
        if let (Some(_), Some(post_mortem)) = (over, incident.post_mortem) {
            let part = self.post_mortem(post_mortem, &parts);
            parts.push(part);
        }
        let updates = self.updates(post, &parts);
        let (announced, began) = (post.announced(), facts.began.map(|began| began.from));
        Some(StatuspageIncident {
            id: post.id.clone(),
            name: plain(&post.title),
            status: updates.first()?.status,
            created_at: self.stamp(announced),
            updated_at: self.stamp(self.changed(id)),
            monitoring_at: watched.map(|at| self.stamp(at)),
            resolved_at: over.map(|at| self.stamp(at)),
            impact: impact(incident),
            shortlink: self.address(&post.path),
            started_at: self.stamp(began.unwrap_or(announced)),
            page_id: self.page_id.clone(),
            incident_updates: updates,
            components: self.components_of(id),
            own: Reminder { reminder_intervals: () },
        })
    }

    /// A post-mortem is one more update of its incident, after all others.
    fn post_mortem(&self, id: PostId, before: &[UpdateParts]) -> UpdateParts {
        let post = self.context.site.post(id);
        let bodies = (0..post.entries.len()).map(|entry| self.body(post, entry, &plain(&post.title)));
        let at = before.iter().map(|part| part.at).fold(post.announced(), Ord::max);
        UpdateParts {
            key: "post-mortem".to_owned(),
            at,
            edited: at,
            shown: None,
            stage: EventStatus::Postmortem,
            body: bodies.collect::<Vec<_>>().join("\n\n"),
            changes: Vec::new(),
        }
    }
}

/// The `impact` value: from the severity, or for an incident with its own `impact:` table from its worst state, as
/// Statuspage does it.
fn impact(incident: &IncidentFacts) -> &'static str {
    match (incident.has_impact, incident.worst) {
        _ if incident.retracted => "none",
        (false, _) => incident.severity.name(),
        (true, State::Operational | State::Maintenance) => "none",
        (true, State::Degraded | State::Partial) => "minor",
        (true, State::Outage) if incident.severity == Severity::Critical => "critical",
        (true, State::Outage) => "major",
    }
}
