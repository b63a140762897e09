//! A post in a list.

use super::clock::{TimeOptions, TimeStyle};
use super::context::RenderContext;
use super::view::{Chip, ListItem, NearbyIncident};
use crate::facts::{IncidentFacts, KindFacts, MOST_NAMED, MaintenanceFacts, Phase};
use crate::model::{Moment, PostId, State, Status};
use crate::percent::href;

impl RenderContext<'_> {
    /// A post in a list, without a sentence of it.
    pub(super) fn list_item(&self, id: PostId) -> ListItem {
        let post = self.input.site.post(id);
        let facts = self.input.board.post(id);
        let mut line = ListItem {
            kind: post.kind().name(),
            path: href(&post.path),
            title: post.title.clone(),
            lang: post.lang.clone(),
            label: None,
            mark: None,
            began: self.began(id).map(|moment| self.moment(moment)),
            ended: None,
            minutes: None,
            open: false,
            since: None,
            restored: None,
            retracted: false,
            called_off: false,
            services: facts.services.iter().map(|&service| self.service_link(service)).collect(),
            post_mortem: self.input.board.incident(id).and_then(|it| it.post_mortem).map(|id| self.post_link(id)),
            summary: None,
            summary_lang: None,
        };
        match &facts.kind_facts {
            KindFacts::Incident(incident) => {
                line.open = incident.open;
                line.since = incident.held_since.map(|at| self.moment(at));
                line.restored = facts.restored().filter(|_| is_watched(incident)).map(|at| self.moment(at));
                line.retracted = incident.retracted;
                line.ended = facts.ended.map(|moment| self.moment(moment));
                line.minutes = facts.ended.and_then(|end| minutes(facts.began?, end));
                line.mark = self.mark(incident);
            }
            KindFacts::Maintenance(maintenance) => {
                line.open = maintenance.phase.lasts();
                line.called_off = maintenance.called_off();
                let end = maintenance.end.filter(|_| maintenance.start.is_some());
                line.ended = end.map(|at| self.moment(at));
                line.minutes = facts.ended.and_then(|end| minutes(facts.began?, end));
                line.mark = Some(self.maintenance_mark(maintenance));
            }
            KindFacts::PostMortem { .. } => line.label = Some(self.text("label-post-mortem")),
            KindFacts::Notice { .. } => line.label = Some(self.text("label-notice")),
            KindFacts::Page => {}
        }
        // A post-mortem names its incident, which already names the services.
        if matches!(facts.kind_facts, KindFacts::PostMortem { .. }) {
            line.services = Vec::new();
        }
        line
    }

    /// A post in the list of a service. One about very many services does not name them there.
    pub(super) fn list_item_of_service(&self, id: PostId) -> ListItem {
        let many = self.input.board.post(id).services.len() > MOST_NAMED;
        let item = self.list_item(id);
        ListItem { services: if many { Vec::new() } else { item.services }, ..item }
    }

    /// A post in a list, with its description or the first sentence of its latest entry.
    pub(super) fn list_item_with_summary(&self, id: PostId) -> ListItem {
        let summary_lang = self.lang_of_summary(id).map(str::to_owned);
        ListItem { summary: self.summary(id), summary_lang, ..self.list_item(id) }
    }

    /// An incident that another one leads to.
    pub(super) fn near(&self, id: PostId) -> Option<NearbyIncident> {
        let post = self.input.site.post(id);
        let incident = self.input.board.incident(id)?;
        let facts = self.input.board.post(id);
        Some(NearbyIncident {
            path: href(&post.path),
            title: post.title.clone(),
            lang: post.lang.clone(),
            mark: self.mark(incident),
            when: self.began(id).map(|moment| {
                self.time_html(self.time(moment), TimeOptions { form: TimeStyle::Day, ..TimeOptions::default() })
            }),
            minutes: facts.ended.and_then(|end| minutes(facts.began?, end)),
        })
    }

    /// When it began: an incident when it started, a maintenance as planned or as it was; else when it was announced.
    pub(super) fn began(&self, id: PostId) -> Option<Moment> {
        self.input.board.post(id).began
    }

    /// The worst state of an incident, in words; "monitoring" while it affects nothing any more but is still open.
    fn mark(&self, incident: &IncidentFacts) -> Option<Chip> {
        if incident.retracted {
            return Some(Chip { state: "unknown", text: self.text("status-retracted"), path: None });
        }
        if is_watched(incident) {
            let text = self.input.locale.status(Status::Monitoring);
            return Some(Chip { state: State::Operational.name(), text, path: None });
        }
        (incident.worst != State::Operational).then(|| self.state_chip(incident.worst))
    }

    fn maintenance_mark(&self, maintenance: &MaintenanceFacts) -> Chip {
        let state = if maintenance.phase == Phase::Cancelled { "unknown" } else { State::Maintenance.name() };
        let kind = self.text("label-maintenance");
        let text = if maintenance.phase == Phase::Completed {
            kind
        } else {
            format!("{kind} · {}", self.input.locale.phase(maintenance.phase).to_lowercase())
        };
        Chip { state, text, path: None }
    }
}

/// Whether an open incident affects nothing any more, and is only monitored.
pub(super) fn is_watched(incident: &IncidentFacts) -> bool {
    incident.open && incident.status == Some(Status::Monitoring) && incident.state == State::Operational
}

/// The minutes between two moments, when both are known to the minute and in order.
pub(super) fn minutes(from: Moment, to: Moment) -> Option<i64> {
    let known = !from.is_day() && !to.is_day() && to.from > from.from;
    known.then(|| (to.from - from.from).num_minutes())
}
