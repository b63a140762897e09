//! Components: services, and the groups that hold them.

use super::types::{Component, ComponentStatus};
use super::{Api, of_health};
use crate::calendar::day_begins;
use crate::formats::beginning;
use crate::formats::item::plain;
use crate::model::{Group, Service, ServiceId, id};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// When a component was created, and when it last changed (UTC).
type Lifetime = (DateTime<Utc>, DateTime<Utc>);

/// The id of a component: the one that it had at Statuspage, else a made one. A renamed service keeps the id of its
/// first name.
pub(super) fn code(service: &Service) -> String {
    let made = || id::made(&format!("component/{}", service.was.first().unwrap_or(&service.id)));
    service.api_id.clone().unwrap_or_else(made)
}

/// The name of a service with its group's.
pub(super) fn full_name(api: &Api<'_>, service: &Service) -> String {
    let name = plain(&service.name);
    group_of(api, service).map_or_else(|| name.clone(), |group| format!("{} - {name}", plain(&group.name)))
}

fn group_of<'a>(api: &Api<'a>, service: &Service) -> Option<&'a Group> {
    let id = service.group.as_ref()?;
    api.context.site.groups.iter().find(|group| group.id == *id)
}

/// Fills in the components: groups in their order, then services without a group. Retired services are left out.
pub(super) fn fill(api: &mut Api<'_>) {
    let site = api.context.site;
    let lifetimes = lifetimes(api);
    let there: Vec<(ServiceId, &Service)> = site
        .services
        .iter()
        .enumerate()
        .map(|(number, service)| (ServiceId(number), service))
        .filter(|(number, _)| api.context.board.service(*number).in_use)
        .collect();

    let mut components = Vec::new();
    let mut position = 0;
    for group in &site.groups {
        let children = there.iter().filter(|(_, service)| service.group.as_ref() == Some(&group.id));
        let children: Vec<(ServiceId, Component, Lifetime)> = children
            .enumerate()
            .map(|(at, (number, service))| {
                (*number, one(api, (*number, service), at + 1, lifetimes[number]), lifetimes[number])
            })
            .collect();
        if children.is_empty() {
            continue;
        }
        position += 1;
        let header = header(api, group, position, &children);
        for (number, child, _) in children {
            api.by_service.insert(number, child.clone());
            components.push(child);
        }
        components.push(header);
    }
    for (number, service) in &there {
        if group_of(api, service).is_some() {
            continue;
        }
        position += 1;
        let component = one(api, (*number, service), position, lifetimes[number]);
        api.by_service.insert(*number, component.clone());
        components.push(component);
    }
    // As Statuspage has it: by position, groups and children interleaved.
    components.sort_by_key(|component| component.position);
    api.components = components;
}

/// When each service was created (its first day, else the beginning of the site's records), and when a post about it
/// last changed.
fn lifetimes(api: &Api<'_>) -> BTreeMap<ServiceId, Lifetime> {
    let (site, board) = (api.context.site, api.context.board);
    let beginning = beginning(site, board, api.context.config);
    let lifetime = |(number, service): (usize, &Service)| {
        let id = ServiceId(number);
        let came = service.since.map_or(beginning, |day| day_begins(day, board.zone));
        let changed = board.service(id).posts.iter().map(|post| api.changed(*post)).max();
        (id, (came, changed.map_or(came, |changed| changed.max(came))))
    };
    site.services.iter().enumerate().map(lifetime).collect()
}

fn one(
    api: &Api<'_>,
    (number, service): (ServiceId, &Service),
    position: usize,
    (came, changed): Lifetime,
) -> Component {
    Component {
        id: code(service),
        name: plain(&service.name),
        status: of_health(api.context.board.service(number).state),
        created_at: api.stamp(came),
        updated_at: api.stamp(changed),
        position,
        description: words(service.description.as_ref()),
        showcase: true,
        start_date: service.since.map(|day| day.to_string()),
        group_id: group_of(api, service).map(group_code),
        page_id: api.page_id.clone(),
        group: false,
        only_show_if_degraded: !service.listed,
        components: None,
    }
}

fn header(api: &Api<'_>, group: &Group, position: usize, children: &[(ServiceId, Component, Lifetime)]) -> Component {
    let lifetimes = children.iter().map(|(_, _, lifetime)| lifetime);
    let came = lifetimes.clone().map(|lifetime| lifetime.0).min().unwrap_or(DateTime::UNIX_EPOCH);
    let changed = lifetimes.map(|lifetime| lifetime.1).max().unwrap_or(came);
    Component {
        id: group_code(group),
        name: plain(&group.name),
        status: children.iter().map(|(_, child, _)| child.status).max().unwrap_or(ComponentStatus::Operational),
        created_at: api.stamp(came),
        updated_at: api.stamp(changed),
        position,
        description: words(group.description.as_ref()),
        showcase: false,
        start_date: None,
        group_id: None,
        page_id: api.page_id.clone(),
        group: true,
        only_show_if_degraded: false,
        components: Some(children.iter().map(|(_, child, _)| child.id.clone()).collect()),
    }
}

fn group_code(group: &Group) -> String {
    group.api_id.clone().unwrap_or_else(|| id::made(&format!("group/{}", group.id)))
}

fn words(text: Option<&String>) -> Option<String> {
    text.map(|text| plain(text)).filter(|text| !text.is_empty())
}
