//! A post in a list.

use super::scene::{Stage, href};
use super::view::{Chip, Line, Near};
use crate::derive::Phase;
use crate::model::{Content, Incident, Moment, Post, PostId, State};

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
            began: post.date.map(|date| self.moment(date)),
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
        line.began = began(self.scene.site.post(id)).map(|moment| self.moment(moment));
        line.ended = ended.map(|moment| self.moment(moment));
        line.minutes = ended.and_then(|end| minutes(began(self.scene.site.post(id))?, end));
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
            began: began(post).map(|moment| self.moment(moment)),
            minutes: self.ended(id, incident).and_then(|end| minutes(began(post)?, end)),
        })
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
        let dated = now.phase != Phase::ToCome;
        line.began = now.start.filter(|_| dated).map(|at| self.stamp(at));
        line.ended = now.end.filter(|_| dated && now.start.is_some()).map(|at| self.stamp(at));
        if now.phase == Phase::Completed {
            line.minutes = now.start.zip(now.end).map(|(start, end)| (end - start).num_minutes()).filter(|&m| m > 0);
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

/// When an incident began: `started`, else when it was announced.
pub(super) fn began(post: &Post) -> Option<Moment> {
    match &post.content {
        Content::Incident(incident) => incident.started.or(post.date),
        _ => post.date,
    }
}

/// The minutes between two moments, when both are known to the minute and in order.
pub(super) fn minutes(from: Moment, to: Moment) -> Option<i64> {
    let known = !from.is_day() && !to.is_day() && to.from > from.from;
    known.then(|| (to.from - from.from).num_minutes())
}
