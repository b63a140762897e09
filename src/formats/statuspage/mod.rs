//! Statuspage's public API, version 2, as its clients expect it.
//!
//! What it cannot say: a cancelled maintenance, or one without a start, is left out; one that was cancelled once it had
//! begun is completed; one in overrun is in progress; a missing end is an hour after the start; a retracted incident is
//! resolved; an announcement never appears.

mod component;
mod incident;
mod maintenance;
mod steps;
#[cfg(test)]
mod tests;
mod types;

use super::Context;
use super::item::{self, authority, plain};
use crate::config::Config;
use crate::facts::Overall;
use crate::markup::Base;
use crate::model::{PostId, ServiceId, Site, State, id};
use crate::routes::{Fixed, Named};
use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use types::{Component, ComponentStatus, Incident, Indicator, Maintenance, Page, Stage, Stamp, Status};
use url::Url;

/// So many incidents and maintenances are in the lists of all.
const NEWEST: usize = 50;

/// The incidents that have a file of their own, the newest announcement first.
pub(super) fn listed(site: &Site, config: &Config) -> Vec<PostId> {
    let most = if config.all_incidents { usize::MAX } else { NEWEST };
    site.incidents().rev().map(|(id, ..)| id).take(most).collect()
}

/// All files.
pub(super) fn write(context: &Context, base: &Url) -> Vec<(String, Vec<u8>)> {
    let api = Api::new(context, base);
    let (page, status) = (api.page(), api.status());
    let components = &api.components;
    let newest: Vec<Incident> =
        listed(context.site, context.config).into_iter().filter_map(|id| api.incident(id)).collect();
    let incidents = &newest[..newest.len().min(NEWEST)];
    let unresolved: Vec<Incident> = context.board.open.iter().filter_map(|id| api.incident(*id)).collect();
    let all: Vec<Maintenance> = api.maintenances();
    let maintenances = &all[..all.len().min(NEWEST)];
    let of = |stage: Stage| all.iter().filter(|it| it.status == stage).cloned().collect::<Vec<_>>();
    let (upcoming, active) = (of(Stage::Scheduled), of(Stage::InProgress));
    let current: Vec<&Maintenance> = active.iter().chain(&upcoming).collect();

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
    let one = |incident: &Incident| (Named::ApiIncident.path(&incident.id), document(page, OneIncident { incident }));
    files.into_iter().map(|(file, bytes)| (file.path().to_owned(), bytes)).chain(newest.iter().map(one)).collect()
}

#[derive(Serialize)]
struct Document<'a, T> {
    page: &'a Page,
    #[serde(flatten)]
    rest: T,
}

#[derive(Serialize)]
struct Summary<'a> {
    components: &'a [Component],
    incidents: &'a [Incident],
    scheduled_maintenances: Vec<&'a Maintenance>,
    status: Status,
}

#[derive(Serialize)]
struct OnlyStatus {
    status: Status,
}

#[derive(Serialize)]
struct OnlyComponents<'a> {
    components: &'a [Component],
}

#[derive(Serialize)]
struct Incidents<'a> {
    incidents: &'a [Incident],
}

#[derive(Serialize)]
struct OneIncident<'a> {
    incident: &'a Incident,
}

#[derive(Serialize)]
struct Maintenances<'a> {
    scheduled_maintenances: &'a [Maintenance],
}

fn document(page: &Page, rest: impl Serialize) -> Vec<u8> {
    super::json(&Document { page, rest })
}

/// What all documents are made from.
struct Api<'a> {
    context: &'a Context<'a>,
    base: &'a Url,
    page_id: String,
    /// When the latest word about each post was said, the clock's included.
    changed: BTreeMap<PostId, DateTime<Utc>>,
    /// Groups and services that are there now.
    components: Vec<Component>,
    /// The same, by number of the service.
    by_service: BTreeMap<ServiceId, Component>,
    /// The post-mortem of each incident.
    told: BTreeMap<PostId, PostId>,
}

impl<'a> Api<'a> {
    fn new(context: &'a Context<'a>, base: &'a Url) -> Self {
        let mut api = Self {
            context,
            base,
            page_id: id::made(&format!("page/{}", authority(context, base))),
            changed: BTreeMap::new(),
            components: Vec::new(),
            by_service: BTreeMap::new(),
            told: BTreeMap::new(),
        };
        for (id, _, post_mortem) in context.site.post_mortems() {
            if let Some(incident) = post_mortem.incident {
                api.told.insert(incident, id);
            }
        }
        for (id, post) in context.site.posts() {
            let by_clock = context.board.maintenances.get(id.0).copied().flatten().and_then(|now| {
                let end = now.end.filter(|_| now.phase == crate::facts::Phase::Completed);
                let start = now.start.filter(|_| now.phase.lasts());
                end.map(|end| end.to).or(start.map(|start| start.from))
            });
            let told = api.told.get(&id).map(|told| context.site.post(*told).announced());
            let changed = [by_clock, told].into_iter().flatten().fold(post.changed(), DateTime::max);
            api.changed.insert(id, changed);
        }
        component::fill(&mut api);
        api
    }

    fn page(&self) -> Page {
        let latest = self.changed.values().max().copied().unwrap_or(DateTime::UNIX_EPOCH);
        let zone = self.context.config.timezone.name();
        Page {
            id: self.page_id.clone(),
            name: plain(&self.context.config.title),
            url: self.base.as_str().trim_end_matches('/').to_owned(),
            time_zone: if zone == "UTC" { "Etc/UTC".to_owned() } else { zone.to_owned() },
            updated_at: self.stamp(latest),
        }
    }

    /// The whole, from the components alone: neither an open incident nor a running maintenance counts by itself.
    fn status(&self) -> Status {
        let each: Vec<ComponentStatus> = self.by_service.values().map(|component| component.status).collect();
        let status = whole(&each);
        let site_state = self.context.board.statement.state;
        match site_state {
            // Nothing here can say that we do not know; what must never be said is that all is well.
            Overall::Unknown if status.indicator == Indicator::None => {
                Status { indicator: Indicator::Minor, description: "Partially Degraded Service" }
            }
            Overall::Known(state) if each.is_empty() => whole(&[of_state(state)]),
            _ => status,
        }
    }

    /// The services of a post that are there now.
    fn components_of(&self, post: PostId) -> Vec<Component> {
        let services: BTreeSet<ServiceId> =
            item::services(self.context.site, self.context.site.post(post)).into_iter().collect();
        services.iter().filter_map(|service| self.by_service.get(service).cloned()).collect()
    }

    fn address(&self, path: &str) -> String {
        Base::Absolute(self.base.as_str()).url(path)
    }

    /// An instant with three fraction digits, in the timezone of the page.
    fn stamp(&self, at: DateTime<Utc>) -> Stamp {
        at.with_timezone(&self.context.config.timezone).to_rfc3339_opts(SecondsFormat::Millis, true)
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

/// The whole of some components, groups left out: the first rule that fits.
fn whole(each: &[ComponentStatus]) -> Status {
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
    Status { indicator, description }
}
