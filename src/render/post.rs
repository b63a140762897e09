//! A post in full.

use super::context::{BodyPlacement, RenderContext};
use super::list_item::minutes;
use super::view::{self, Chip, IncidentView, MaintenanceView, PlanView, PostMortemView, PostView};
use crate::facts::{KindFacts, MaintenanceFacts, Phase, Run, figures};
use crate::model::{self, PostId, ServiceId, State};
use crate::percent::href;
use crate::routes::Named;
use std::cmp::Reverse;
use std::collections::BTreeSet;

impl RenderContext<'_> {
    /// A post in full. The texts of incidents and maintenances are in its entries, all others in `html`.
    pub(super) fn post(&self, id: PostId, shown: &BodyPlacement<'_>) -> PostView {
        let post = self.input.site.post(id);
        let facts = self.input.board.post(id);
        let has_updates = matches!(facts.kind_facts, KindFacts::Incident(_) | KindFacts::Maintenance(_));
        let mut view = PostView {
            item: self.list_item(id),
            id: post.id.clone(),
            slug: post.slug.clone(),
            description: post.description.clone(),
            author: post.author.clone(),
            date: facts.announced.map(|date| self.moment(date)),
            draft: post.draft,
            extra: post.extra.clone(),
            html: String::new(),
            entries: if has_updates { self.entries(id, post, shown) } else { Vec::new() },
            state: State::Operational.name(),
            chips: Vec::new(),
            others: Vec::new(),
            next_update: self.next_update(id),
            due: self.due(id),
            span: None,
            of_incident: IncidentView::default(),
            of_maintenance: MaintenanceView::default(),
            of_post_mortem: PostMortemView::default(),
        };
        if has_updates {
            view.chips = self.chips_now(id);
            let chip =
                |service: &view::ServiceLink| view.chips.iter().any(|it| it.path.as_ref() == Some(&service.path));
            view.others = view.item.services.iter().filter(|service| !chip(service)).cloned().collect();
        }
        match &facts.kind_facts {
            KindFacts::Incident(incident) => {
                view.of_incident.severity = Some(incident.severity.name());
                view.span = self.span(&figures::of_incident(self.input.site, self.input.board, id), post, facts);
                view.of_incident.silent_since = incident.silent_since.map(|at| self.stamp(at));
                view.of_incident.status = incident.status.map(model::Status::name);
                view.of_incident.restored = facts.restored().filter(|_| incident.open).map(|at| self.moment(at));
                view.state = incident.state.name();
            }
            KindFacts::Maintenance(maintenance) => {
                self.maintenance(&mut view, maintenance);
                let known = self.input.config.base_url.is_some() && maintenance.window.is_some();
                view.of_maintenance.calendar =
                    known.then(|| href(&self.path_of(Named::MaintenanceCalendar, post.file_stem())));
            }
            KindFacts::PostMortem { incident, .. } => {
                view.of_post_mortem.incident = incident.map(|id| self.post_link(id));
                view.of_post_mortem.previous = self.index.before(id).map(|id| self.post_link(id));
                view.of_post_mortem.next = self.index.after(id).map(|id| self.post_link(id));
                view.of_post_mortem.action_items = self.action_items_of(id);
                view.of_post_mortem.promises.clone_from(&view.of_post_mortem.action_items);
                let course = figures::of_post_mortem(self.input.site, self.input.board, id);
                let facts = self.input.board.post(incident.unwrap_or(id));
                view.of_post_mortem.figures = self.figures(&course);
                view.span = self.span(&course, post, facts);
                view.html = self.html(post, 0, &self.item_heads(post, &course), shown);
            }
            KindFacts::Notice { .. } | KindFacts::Page => view.html = self.html(post, 0, &[], shown),
        }
        view
    }

    fn maintenance(&self, view: &mut PostView, maintenance: &MaintenanceFacts) {
        let text = self.input.locale.phase(maintenance.phase);
        let state = if maintenance.phase == Phase::Cancelled { "unknown" } else { State::Maintenance.name() };
        view.item.mark = Some(Chip { state, text, path: None });
        view.state = state;
        view.of_maintenance = MaintenanceView {
            phase: Some(maintenance.phase.name()),
            start: maintenance.start.map(|at| self.moment(at)),
            end: maintenance.end.map(|at| self.moment(at)).filter(|_| maintenance.start.is_some()),
            length: maintenance.start.zip(maintenance.end).and_then(|(start, end)| minutes(start, end)),
            then: Some(self.statement_of(&maintenance.states)),
            begins: self.begins(maintenance),
            calendar: None,
            clock: self.clock(maintenance),
            plans: self.plans(maintenance),
        };
    }

    /// The states in which a maintenance puts its services when it begins, worst first.
    fn begins(&self, maintenance: &MaintenanceFacts) -> Vec<view::BeginsState> {
        let states = maintenance.states.iter().filter(|(_, state)| **state != State::Operational);
        let mut states: Vec<(ServiceId, State)> = states.map(|(id, state)| (*id, *state)).collect();
        states.sort_by_key(|(id, state)| (Reverse(*state), *id));
        let begins = |(id, state): (ServiceId, State)| view::BeginsState {
            service: self.input.site.service(id).id.clone(),
            state: state.name(),
            text: self.input.locale.state(state),
        };
        states.into_iter().map(begins).collect()
    }

    /// When the phase of a maintenance changes without an update: in progress, overrun, completed.
    fn clock(&self, maintenance: &MaintenanceFacts) -> Option<String> {
        let turns = maintenance.clock_transitions?;
        let all = [turns.begins, turns.overruns, turns.completes];
        Some(all.map(|at| at.map_or_else(String::new, |at| self.stamp(at))).join("|"))
    }

    /// The maintenance that begins soon, for the head of the home page.
    pub(super) fn soon(&self) -> Option<view::Soon> {
        let id = self.input.board.soon?;
        let maintenance = self.input.board.maintenance(id)?;
        let view::PostLink { title, path, lang } = self.post_link(id);
        Some(view::Soon {
            title,
            path,
            lang,
            phase: maintenance.phase.name(),
            start: maintenance.start.map(|at| self.moment(at)),
            end: maintenance.end.map(|at| self.moment(at)),
            clock: self.clock(maintenance),
        })
    }

    /// Services that a post puts in a state at the instant of the board, worst first.
    fn chips_now(&self, id: PostId) -> Vec<Chip> {
        let board = self.input.board;
        let lasting = board.post(id).impact.iter().filter(|it| it.holds(board.now));
        let mut states: Vec<_> = lasting.map(|it| (std::cmp::Reverse(it.state), it.service)).collect();
        states.sort_unstable();
        // A worse state dated in the future overlaps with the current one.
        let mut seen = BTreeSet::new();
        states.retain(|(_, service)| seen.insert(*service));
        states.into_iter().map(|(state, service)| self.chip(service, state.0)).collect()
    }

    /// The first plan and later changes of it. Empty if everything went as planned.
    fn plans(&self, maintenance: &MaintenanceFacts) -> Vec<PlanView> {
        let plan = |key: &str, plan: model::Plan| PlanView {
            label: self.text(key),
            start: plan.start.map(|start| self.moment(start)),
            end: plan.end.map(|end| self.moment(end)),
            text: self.text("date-to-come"),
        };
        let mut plans = vec![plan("plan-first", maintenance.planned)];
        if maintenance.current != maintenance.planned {
            let moved = maintenance.current.start != maintenance.planned.start;
            plans.push(plan(if moved { "plan-moved" } else { "plan-longer" }, maintenance.current));
        }
        let run = |run: &Run| PlanView {
            label: self.text("plan-actual"),
            start: Some(self.moment(run.from)),
            end: run.to.map(|at| self.moment(at)),
            text: String::new(),
        };
        let by_plan = |run: &&Run| !run.stated && run.to.is_none_or(|to| Some(to) == maintenance.current.end);
        let as_planned = maintenance.runs.iter().all(|run| by_plan(&run)) && maintenance.runs.len() <= 1;
        let never_began = maintenance.phase == Phase::Completed && maintenance.runs.is_empty() && maintenance.stated;
        if never_began {
            plans.push(PlanView {
                label: self.text("plan-actual"),
                start: maintenance.start.map(|at| self.moment(at)),
                end: maintenance.end.map(|at| self.moment(at)),
                text: String::new(),
            });
        } else if !as_planned {
            plans.extend(maintenance.runs.iter().map(run));
        } else if maintenance.called_off() {
            let text = self.text("plan-cancelled");
            plans.push(PlanView { label: self.text("plan-actual"), start: None, end: None, text });
        }
        if plans.len() > 1 { plans } else { Vec::new() }
    }
}
