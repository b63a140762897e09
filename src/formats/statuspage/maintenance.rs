//! Maintenances.

use super::Api;
use super::steps::over;
use super::types::{EventStatus, ScheduledWindow, StatuspageMaintenance};
use crate::facts::{Phase, usual_end};
use crate::formats::item::plain;
use crate::model::PostId;
use std::cmp::Reverse;

impl Api<'_> {
    /// All maintenances that the API can express, the latest change first.
    pub(super) fn maintenances(&self) -> Vec<StatuspageMaintenance> {
        let mut all: Vec<PostId> = self.context.site.posts().map(|(id, _)| id).collect();
        all.sort_by_key(|id| Reverse((self.changed(*id), *id)));
        all.into_iter().filter_map(|id| self.maintenance(id)).collect()
    }

    fn maintenance(&self, id: PostId) -> Option<StatuspageMaintenance> {
        let maintenance = self.context.board.maintenance(id)?;
        let (post, facts) = (self.context.site.post(id), self.context.board.post(id));
        let status = match maintenance.phase {
            Phase::Scheduled => EventStatus::Scheduled,
            Phase::InProgress | Phase::Overrun => EventStatus::InProgress,
            Phase::Completed => EventStatus::Completed,
            // A cancelled maintenance that had begun is shown as completed when it was cancelled.
            Phase::Cancelled if maintenance.stopped.is_some() => EventStatus::Completed,
            Phase::ToCome | Phase::Cancelled => return None,
        };
        let planned = maintenance.current.start.or(maintenance.start)?;
        let end = maintenance.current.end.filter(|end| end.to > planned.from).unwrap_or_else(|| usual_end(planned));
        let mut parts = self.parts(id);
        let over = over(&mut parts, EventStatus::Completed, facts.ended);
        let announced = self.stamp(post.announced());
        Some(StatuspageMaintenance {
            id: post.id.clone(),
            name: plain(&post.title),
            status,
            created_at: announced.clone(),
            updated_at: self.stamp(self.changed(id)),
            monitoring_at: None,
            resolved_at: over.map(|at| self.stamp(at)),
            impact: "maintenance",
            shortlink: self.address(&post.path),
            started_at: announced,
            page_id: self.page_id.clone(),
            incident_updates: self.updates(post, &parts),
            components: self.components_of(id),
            own: ScheduledWindow { scheduled_for: self.stamp(planned.from), scheduled_until: self.stamp(end.to) },
        })
    }
}
