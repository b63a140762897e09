//! A post in full.

use super::scene::{Shown, Stage};
use super::view::{self, Chip, Plan};
use crate::facts::{self, MaintenanceNow, Phase, figures};
use crate::model::{self, Content, Maintenance, PostId, State};

impl Stage<'_> {
    /// A post in full. The texts of incidents and maintenances are in its entries, all others in `html`.
    pub(super) fn post(&self, id: PostId, shown: &Shown<'_>) -> view::Post {
        let post = self.scene.site.post(id);
        let lives = matches!(post.content, Content::Incident(_) | Content::Maintenance(_));
        // Each by its name: a field that lists get is one of posts too.
        let view::Line {
            kind,
            path,
            title,
            lang,
            label,
            mark,
            began,
            ended,
            minutes,
            retracted,
            services,
            post_mortem,
            summary,
        } = self.line(id);
        let mut view = view::Post {
            kind,
            path,
            title,
            lang,
            label,
            mark,
            began,
            ended,
            minutes,
            retracted,
            services,
            post_mortem,
            summary,
            slug: post.slug.clone(),
            description: post.description.clone(),
            author: post.author.clone(),
            date: post.date.map(|date| self.moment(date)),
            draft: post.draft,
            extra: post.extra.clone(),
            html: String::new(),
            entries: if lives { self.entries(id, post, shown) } else { Vec::new() },
            state: State::Operational.name(),
            chips: Vec::new(),
            open: false,
            silent_since: None,
            status: None,
            severity: None,
            span: None,
            phase: None,
            start: None,
            end: None,
            clock: None,
            plans: Vec::new(),
            figures: Vec::new(),
            incident: None,
            previous: None,
            next: None,
            promises: None,
            near: String::new(),
        };
        match &post.content {
            Content::Incident(incident) => self.incident(&mut view, id, incident),
            Content::Maintenance(maintenance) => self.maintenance(&mut view, id, maintenance),
            Content::PostMortem(post_mortem) => {
                view.incident = post_mortem.incident.map(|id| self.post_link(id));
                view.previous = self.index.before(id).map(|id| self.post_link(id));
                view.next = self.index.after(id).map(|id| self.post_link(id));
                view.promises = self.promises_of(id);
                let impact = post_mortem.incident.map_or(&[][..], |id| self.index.impact_of(id));
                let facts = figures::of_post_mortem(self.scene.site, id, impact);
                view.figures = self.figures(&facts);
                view.span = self.span(&facts, post);
                view.html = self.html(post, 0, &self.item_heads(post, &facts), shown);
            }
            Content::Notice { .. } | Content::Page => view.html = self.html(post, 0, &[], shown),
        }
        view
    }

    fn incident(&self, view: &mut view::Post, id: PostId, incident: &model::Incident) {
        view.severity = Some(incident.severity.name());
        let facts = figures::of_incident(self.scene.site.post(id), incident, self.index.impact_of(id));
        view.span = self.span(&facts, self.scene.site.post(id));
        if let Some(now) = self.scene.board.incidents.get(id.0).copied().flatten() {
            view.open = now.open;
            view.silent_since = now.silent_since.map(|at| self.stamp(at));
            view.status = now.status.map(model::Status::name);
            view.state = now.state.name();
            view.chips = if now.open { self.chips_now(id) } else { Vec::new() };
        }
    }

    fn maintenance(&self, view: &mut view::Post, id: PostId, maintenance: &Maintenance) {
        let Some(now) = self.scene.board.maintenances.get(id.0).copied().flatten() else { return };
        let lasts = now.phase.lasts();
        // A start that stands in for the date tells nothing of when it was announced.
        view.date = view.date.take().filter(|_| self.scene.site.post(id).date != maintenance.planned.start);
        let text = self.scene.locale.phase(now.phase);
        let over = now.phase == Phase::Cancelled;
        let state = if over { "unknown" } else { State::Maintenance.name() };
        view.mark = Some(Chip { state, text });
        view.state = state;
        view.open = lasts;
        view.phase = Some(now.phase.name());
        view.start = now.start.map(|at| self.moment(at));
        view.end = now.end.map(|at| self.moment(at)).filter(|_| view.start.is_some());
        view.chips = if lasts { self.chips_now(id) } else { Vec::new() };
        view.clock = self.clock(maintenance, &now);
        view.plans = self.plans(maintenance, now);
    }

    /// When the clock alone moves a maintenance on: in progress, overrun, completed.
    fn clock(&self, maintenance: &Maintenance, now: &MaintenanceNow) -> Option<String> {
        let turns = facts::turns(maintenance, now)?;
        let all = [turns.begins, turns.overruns, turns.completes];
        Some(all.map(|at| at.map_or_else(String::new, |at| self.stamp(at))).join("|"))
    }

    /// The maintenance that begins soon, for the head of the home page.
    pub(super) fn soon(&self) -> Option<view::Soon> {
        let id = self.scene.board.soon?;
        let now = self.scene.board.maintenances[id.0]?;
        let Content::Maintenance(maintenance) = &self.scene.site.post(id).content else { return None };
        let view::PostLink { title, path, lang } = self.post_link(id);
        Some(view::Soon {
            title,
            path,
            lang,
            phase: now.phase.name(),
            start: now.start.map(|at| self.moment(at)),
            end: now.end.map(|at| self.moment(at)),
            clock: self.clock(maintenance, &now),
            then: self.statement_of(&maintenance.services),
        })
    }

    /// Services that a post puts in a state at the instant of the board, worst first.
    fn chips_now(&self, id: PostId) -> Vec<Chip> {
        let now = self.scene.board.now;
        let lasts = |interval: &&crate::facts::Interval| interval.from <= now && interval.to.is_none_or(|to| to > now);
        let mut states: Vec<_> = self
            .index
            .impact_of(id)
            .iter()
            .filter(lasts)
            .map(|interval| (std::cmp::Reverse(interval.state), interval.service))
            .collect();
        states.sort_unstable();
        states.dedup_by_key(|(_, service)| *service);
        states.into_iter().map(|(state, service)| self.chip(service, state.0)).collect()
    }

    /// The first plan and what became of it; nothing while all went as planned.
    fn plans(&self, maintenance: &Maintenance, now: MaintenanceNow) -> Vec<Plan> {
        let plan = |key: &str, plan: model::Plan| Plan {
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
        let actual = [maintenance.began, maintenance.completed].iter().any(Option::is_some);
        match now.phase {
            Phase::Cancelled if now.stopped.is_none() => plans.push(Plan {
                label: self.text("plan-actual"),
                start: None,
                end: None,
                text: self.text("plan-cancelled"),
            }),
            Phase::Completed | Phase::Cancelled if actual || now.stopped.is_some() => plans.push(Plan {
                label: self.text("plan-actual"),
                start: now.start.map(|at| self.moment(at)),
                end: now.end.map(|at| self.moment(at)),
                text: String::new(),
            }),
            Phase::InProgress | Phase::Overrun
                if maintenance.began.is_some_and(|at| Some(at) != maintenance.current.start) =>
            {
                plans.push(Plan {
                    label: self.text("plan-actual"),
                    start: now.start.map(|at| self.moment(at)),
                    end: None,
                    text: String::new(),
                });
            }
            _ => {}
        }
        if plans.len() > 1 { plans } else { Vec::new() }
    }
}
