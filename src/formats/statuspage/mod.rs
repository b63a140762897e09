//! Statuspage's public API, version 2, as its clients expect it.
//!
//! What the API cannot express:
//!
//! - A maintenance that was cancelled before it began, or that has no start, is left out. One that was cancelled after
//!   it began is completed. One in overrun is in progress. A missing end is an hour after the start.
//! - A retracted incident is resolved.
//! - A service whose state is unknown is degraded.
//! - A notice never appears.

mod component;
mod incident;
mod maintenance;
mod steps;
#[cfg(test)]
mod tests;
mod types;

use super::FormatContext;
use super::beginning;
use super::item::{authority, plain};
use crate::config::Config;
use crate::facts::{self, Health, StepSource};
use crate::markup::Base;
use crate::model::{Kind, Moment, PostId, ServiceId, Site, State, id};
use crate::routes::{Fixed, Named};
use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;
use std::collections::BTreeMap;
use types::{
    Component, ComponentStatus, EventStatus, Indicator, StatuspageIncident, StatuspageMaintenance, StatuspagePage,
    StatuspageStatus, Timestamp,
};
use url::Url;

/// The most incidents and maintenances in the lists of all of them.
const NEWEST: usize = 50;

/// The incidents that have a file of their own, the newest announcement first.
pub(super) fn listed(site: &Site, config: &Config) -> Vec<PostId> {
    let most = if config.all_incidents { usize::MAX } else { NEWEST };
    let incidents = site.posts().rev().filter(|(_, post)| post.kind() == Kind::Incident);
    incidents.map(|(id, _)| id).take(most).collect()
}

/// All files.
pub(super) fn write(context: &FormatContext, base: &Url) -> Vec<(String, Vec<u8>)> {
    let api = Api::new(context, base);
    let (page, status) = (api.page(), api.status());
    let components = &api.components;
    let newest: Vec<StatuspageIncident> =
        listed(context.site, context.config).into_iter().filter_map(|id| api.incident(id)).collect();
    let incidents = &newest[..newest.len().min(NEWEST)];
    let unresolved: Vec<StatuspageIncident> = context.board.open.iter().filter_map(|id| api.incident(*id)).collect();
    let all: Vec<StatuspageMaintenance> = api.maintenances();
    let maintenances = &all[..all.len().min(NEWEST)];
    let of = |stage: EventStatus| all.iter().filter(|it| it.status == stage).cloned().collect::<Vec<_>>();
    let (upcoming, active) = (of(EventStatus::Scheduled), of(EventStatus::InProgress));
    let current: Vec<&StatuspageMaintenance> = active.iter().chain(&upcoming).collect();

    let page = &page;
    let files = [
        (
            Fixed::ApiSummary,
            document(page, Summary { components, incidents: &unresolved, scheduled_maintenances: current, status }),
        ),
        (Fixed::ApiStatus, document(page, OnlyStatus { status })),
        (Fixed::ApiComponents, document(page, OnlyComponents { components })),
        (Fixed::ApiIncidents, document(page, Incidents { incidents })),
        (Fixed::ApiUnresolved, document(page, Incidents { incidents: &unresolved })),
        (Fixed::ApiMaintenances, document(page, Maintenances { scheduled_maintenances: maintenances })),
        (Fixed::ApiUpcoming, document(page, Maintenances { scheduled_maintenances: &upcoming })),
        (Fixed::ApiActive, document(page, Maintenances { scheduled_maintenances: &active })),
    ];
    let one = |incident: &StatuspageIncident| {
        (Named::ApiIncident.path(&incident.id), document(page, OneIncident { incident }))
    };
    files.into_iter().map(|(file, bytes)| (file.path().to_owned(), bytes)).chain(newest.iter().map(one)).collect()
}

#[derive(Serialize)]
struct WithPage<'a, T> {
    page: &'a StatuspagePage,
    #[serde(flatten)]
    rest: T,
}

#[derive(Serialize)]
struct Summary<'a> {
    components: &'a [Component],
    incidents: &'a [StatuspageIncident],
    scheduled_maintenances: Vec<&'a StatuspageMaintenance>,
    status: StatuspageStatus,
}

#[derive(Serialize)]
struct OnlyStatus {
    status: StatuspageStatus,
}

#[derive(Serialize)]
struct OnlyComponents<'a> {
    components: &'a [Component],
}

#[derive(Serialize)]
struct Incidents<'a> {
    incidents: &'a [StatuspageIncident],
}

#[derive(Serialize)]
struct OneIncident<'a> {
    incident: &'a StatuspageIncident,
}

#[derive(Serialize)]
struct Maintenances<'a> {
    scheduled_maintenances: &'a [StatuspageMaintenance],
}

fn document(page: &StatuspagePage, rest: impl Serialize) -> Vec<u8> {
    super::json(&WithPage { page, rest })
}

/// What all documents are made from.
struct Api<'a> {
    context: &'a FormatContext<'a>,
    base: &'a Url,
    page_id: String,
    /// When each post last changed, by number: by its author, by the clock, or by the post-mortem of an incident.
    changed: Vec<DateTime<Utc>>,
    /// Groups, and services that are not retired.
    components: Vec<Component>,
    /// The components of services, by [`ServiceId`].
    by_service: BTreeMap<ServiceId, Component>,
}

impl<'a> Api<'a> {
    fn new(context: &'a FormatContext<'a>, base: &'a Url) -> Self {
        let mut api = Self {
            context,
            base,
            page_id: id::made(&format!("page/{}", authority(context, base))),
            changed: context.site.posts().map(|(id, _)| changed(context, id)).collect(),
            components: Vec::new(),
            by_service: BTreeMap::new(),
        };
        component::fill(&mut api);
        api
    }

    fn page(&self) -> StatuspagePage {
        let FormatContext { site, board, config, .. } = *self.context;
        // A post announced for a future time does not count yet.
        let past = self.changed.iter().copied().filter(|at| !facts::ahead(Moment::instant(*at), board.now));
        let latest = past.max().unwrap_or_else(|| beginning(site, board, config));
        let zone = self.context.config.timezone.name();
        StatuspagePage {
            id: self.page_id.clone(),
            name: plain(&self.context.config.title),
            url: self.base.as_str().trim_end_matches('/').to_owned(),
            time_zone: if zone == "UTC" { "Etc/UTC".to_owned() } else { zone.to_owned() },
            updated_at: self.stamp(latest),
        }
    }

    /// The overall state. Its description comes from the components if these are just as bad.
    fn status(&self) -> StatuspageStatus {
        let state = match self.context.board.statement.state {
            Health::Known(state) => of_state(state),
            Health::Unknown => return StatuspageStatus { indicator: Indicator::Minor, description: "Status Unknown" },
        };
        let each: Vec<ComponentStatus> = self.by_service.values().map(|component| component.status).collect();
        let worst = each.iter().copied().max().unwrap_or(ComponentStatus::Operational);
        if worst == state { whole(&each) } else { whole(&[state]) }
    }

    /// When a post last changed, as its updates here have it.
    fn changed(&self, id: PostId) -> DateTime<Utc> {
        self.changed[id.0]
    }

    /// The services of a post that are not retired.
    fn components_of(&self, post: PostId) -> Vec<Component> {
        let services = &self.context.board.post(post).services;
        services.iter().filter_map(|service| self.by_service.get(service).cloned()).collect()
    }

    fn address(&self, path: &str) -> String {
        Base::Absolute(self.base.as_str()).url(path)
    }

    /// An instant with three fraction digits, in the timezone of the page.
    fn stamp(&self, at: DateTime<Utc>) -> Timestamp {
        at.with_timezone(&self.context.config.timezone).to_rfc3339_opts(SecondsFormat::Millis, true)
    }
}

/// When a post last changed (UTC). In this API, a maintenance that begins or ends at its planned time gets an update,
/// and so does an incident with a post-mortem.
fn changed(context: &FormatContext<'_>, id: PostId) -> DateTime<Utc> {
    let board = context.board;
    let by_clock = board.post(id).steps.iter().filter_map(|step| match step.source {
        StepSource::Began => Some(step.at.from),
        StepSource::Ended => Some(step.at.to),
        StepSource::Entry(_) | StepSource::Closing => None,
    });
    let closed = board.incident(id).filter(|incident| !incident.open);
    let post_mortem = closed.and_then(|incident| board.post(incident.post_mortem?).announced);
    let post_mortem = post_mortem.filter(|at| !facts::ahead(*at, board.now)).map(|at| at.from);
    by_clock.chain(post_mortem).fold(board.post(id).updated, DateTime::max)
}

/// The state of a service in Statuspage's words. Statuspage has no word for unknown, so this becomes degraded.
fn of_health(health: Health) -> ComponentStatus {
    match health {
        Health::Known(state) => of_state(state),
        Health::Unknown => ComponentStatus::DegradedPerformance,
    }
}

/// A state as Statuspage calls it.
fn of_state(state: State) -> ComponentStatus {
    match state {
        State::Operational => ComponentStatus::Operational,
        State::Maintenance => ComponentStatus::UnderMaintenance,
        State::Degraded => ComponentStatus::DegradedPerformance,
        State::Partial => ComponentStatus::PartialOutage,
        State::Outage => ComponentStatus::MajorOutage,
    }
}

/// The overall status of some components, without groups. The first rule that matches is used.
fn whole(each: &[ComponentStatus]) -> StatuspageStatus {
    use ComponentStatus::{DegradedPerformance, MajorOutage, PartialOutage, UnderMaintenance};
    let some = |status| each.contains(&status);
    let all = |status| !each.is_empty() && each.iter().all(|one| *one == status);
    let (indicator, description) = if all(MajorOutage) {
        (Indicator::Critical, "Major System Outage")
    } else if some(MajorOutage) || all(PartialOutage) {
        (Indicator::Major, "Partial System Outage")
    } else if some(PartialOutage) {
        (Indicator::Minor, "Minor Service Outage")
    } else if all(DegradedPerformance) && each.len() > 1 {
        (Indicator::Minor, "Degraded System Service")
    } else if some(DegradedPerformance) {
        (Indicator::Minor, "Partially Degraded Service")
    } else if some(UnderMaintenance) {
        (Indicator::Maintenance, "Service Under Maintenance")
    } else {
        (Indicator::None, "All Systems Operational")
    };
    StatuspageStatus { indicator, description }
}
