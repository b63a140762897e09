//! What pages look up of the whole site, gathered once.

use crate::derive::{Board, Interval};
use crate::model::{Content, PostId, ServiceId, Site};
use std::collections::BTreeMap;

/// What belongs to what.
pub(super) struct Index {
    /// By number of the post: the impact it had.
    by_post: Vec<Vec<Interval>>,
    /// By number of the service: the impact on it.
    by_service: Vec<Vec<Interval>>,
    /// By number of the service: its incidents and maintenances, newest first.
    posts: Vec<Vec<PostId>>,
    /// By number of the post: its services.
    services: Vec<Vec<ServiceId>>,
    /// Post-mortems of incidents.
    post_mortems: BTreeMap<PostId, PostId>,
    /// The post-mortem before each.
    previous: BTreeMap<PostId, PostId>,
}

impl Index {
    pub(super) fn new(site: &Site, board: &Board) -> Self {
        let mut index = Self {
            by_post: vec![Vec::new(); site.posts.len()],
            by_service: vec![Vec::new(); site.services.len()],
            posts: vec![Vec::new(); site.services.len()],
            services: Vec::new(),
            post_mortems: BTreeMap::new(),
            previous: BTreeMap::new(),
        };
        for interval in &board.impact {
            index.by_post[interval.post.0].push(*interval);
            index.by_service[interval.service.0].push(*interval);
        }
        for (id, post) in site.posts() {
            let named: Vec<ServiceId> = match &post.content {
                Content::Incident(incident) => incident.services.keys().copied().collect(),
                Content::Maintenance(maintenance) => maintenance.services.keys().copied().collect(),
                _ => Vec::new(),
            };
            let told = post.entries.iter().flat_map(|entry| entry.states.iter().map(|(service, _)| *service));
            let hit = index.by_post[id.0].iter().map(|interval| interval.service);
            let mut services: Vec<ServiceId> = named.into_iter().chain(told).chain(hit).collect();
            services.sort_unstable();
            services.dedup();
            index.services.push(services);
        }
        for (id, _) in site.posts().rev() {
            for service in &index.services[id.0] {
                index.posts[service.0].push(id);
            }
        }
        let mut before = None;
        for (id, _, post_mortem) in site.post_mortems() {
            if let Some(incident) = post_mortem.incident {
                index.post_mortems.insert(incident, id);
            }
            if let Some(before) = before.replace(id) {
                index.previous.insert(id, before);
            }
        }
        index
    }

    /// The impact of a post.
    pub(super) fn impact_of(&self, post: PostId) -> &[Interval] {
        &self.by_post[post.0]
    }

    /// The impact on a service.
    pub(super) fn impact_on(&self, service: ServiceId) -> &[Interval] {
        &self.by_service[service.0]
    }

    /// Incidents and maintenances of a service, newest first.
    pub(super) fn posts_of(&self, service: ServiceId) -> &[PostId] {
        &self.posts[service.0]
    }

    /// Services of a post.
    pub(super) fn services_of(&self, post: PostId) -> &[ServiceId] {
        &self.services[post.0]
    }

    /// The post-mortem of an incident.
    pub(super) fn post_mortem_of(&self, incident: PostId) -> Option<PostId> {
        self.post_mortems.get(&incident).copied()
    }

    /// The post-mortem before another.
    pub(super) fn before(&self, post_mortem: PostId) -> Option<PostId> {
        self.previous.get(&post_mortem).copied()
    }
}
