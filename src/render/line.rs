//! A post in a list.

use super::clock::{Form, Manner};
use super::scene::Stage;
use super::view::{Chip, Line, Near};
use crate::facts::Phase;
use crate::model::{Content, Incident, Moment, PostId, State};
use crate::percent::href;

impl Stage<'_> {
    /// A post in a list, without a sentence of it.
    pub(super) fn line(&self, id: PostId) -> Line {
        let post = self.scene.site.post(id);
        let mut line = Line {
            kind: post.kind().name(),
            path: href(&post.path),
            title: post.title.clone(),
            lang: post.lang.clone(),
            label: None,
            mark: None,
            began: self.began(id).map(|moment| self.moment(moment)),
            ended: None,
            minutes: None,
            retracted: false,
            services: self.index.services_of(id).iter().map(|&service| self.service_link(service)).collect(),
            post_mortem: self.index.post_mortem_of(id).map(|id| self.post_link(id)),
            summary: None,
        };
        match &post.content {
            Content::Incident(incident) => self.incident_line(&mut line, id, incident),
            Content::Maintenance(_) => self.maintenance_line(&mut line, id),
            Content::PostMortem(_) => line.label = Some(self.text("label-post-mortem")),
            Content::Notice { .. } => line.label = Some(self.text("label-notice")),
            Content::Page => {}
        }
        line
    }

    /// A post in a list, with its description or the first sentence of its latest word.
    pub(super) fn told_line(&self, id: PostId) -> Line {
        Line { summary: self.summary(id), ..self.line(id) }
    }

    fn incident_line(&self, line: &mut Line, id: PostId, incident: &Incident) {
        let ended = self.ended(id, incident);
        line.retracted = incident.retracted;
        line.ended = ended.map(|moment| self.moment(moment));
        line.minutes = ended.and_then(|end| minutes(self.began(id)?, end));
        line.mark = self.mark(id, incident);
    }

    /// An incident that another one leads to.
    pub(super) fn near(&self, id: PostId) -> Option<Near> {
        let post = self.scene.site.post(id);
        let Content::Incident(incident) = &post.content else { return None };
        Some(Near {
            path: href(&post.path),
            title: post.title.clone(),
            lang: post.lang.clone(),
            mark: self.mark(id, incident),
            when: self
                .began(id)
                .map(|moment| self.told(self.time(moment), Manner { form: Form::Day, ..Manner::default() })),
            minutes: self.ended(id, incident).and_then(|end| minutes(self.began(id)?, end)),
        })
    }

    /// When it began: an incident when it started, a maintenance as planned or as it was; else when it was announced.
    pub(super) fn began(&self, id: PostId) -> Option<Moment> {
        let post = self.scene.site.post(id);
        match (&post.content, self.scene.board.maintenances.get(id.0).copied().flatten()) {
            (Content::Incident(incident), _) => incident.started.or(post.date),
            (Content::Maintenance(_), Some(now)) => now.start,
            _ => post.date,
        }
    }

    /// When an incident was over; a false alarm never was.
    fn ended(&self, id: PostId, incident: &Incident) -> Option<Moment> {
        let now = self.scene.board.incidents.get(id.0).copied().flatten();
        incident.closed_at().filter(|_| !incident.retracted && now.is_none_or(|now| !now.open))
    }

    /// The worst state that an incident brought, in words.
    fn mark(&self, id: PostId, incident: &Incident) -> Option<Chip> {
        match self.scene.board.incidents.get(id.0).copied().flatten() {
            _ if incident.retracted => Some(Chip { state: "unknown", text: self.text("status-retracted") }),
            Some(now) if now.worst != State::Operational => Some(self.state_chip(now.worst)),
            _ => None,
        }
    }

    fn maintenance_line(&self, line: &mut Line, id: PostId) {
        let Some(now) = self.scene.board.maintenances.get(id.0).copied().flatten() else { return };
        line.ended = now.end.filter(|_| now.start.is_some()).map(|at| self.moment(at));
        if now.phase == Phase::Completed || now.stopped.is_some() {
            line.minutes = now.start.zip(now.end).and_then(|(start, end)| minutes(start, end));
        }
        let state = if now.phase == Phase::Cancelled { "unknown" } else { State::Maintenance.name() };
        let kind = self.text("label-maintenance");
        let text = if now.phase == Phase::Completed {
            kind
        } else {
            format!("{kind} · {}", self.scene.locale.phase(now.phase).to_lowercase())
        };
        line.mark = Some(Chip { state, text });
    }
}

/// The minutes between two moments, when both are known to the minute and in order.
pub(super) fn minutes(from: Moment, to: Moment) -> Option<i64> {
    let known = !from.is_day() && !to.is_day() && to.from > from.from;
    known.then(|| (to.from - from.from).num_minutes())
}
