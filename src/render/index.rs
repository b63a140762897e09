//! What pages look up of the whole site, gathered once.

use crate::facts::promises::{self, Promise};
use crate::facts::{Board, Interval};
use crate::model::{Kind, Post, PostId, ServiceId, Site};
use crate::source::Sources;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// What belongs to what.
pub(super) struct Index {
    /// By number of the post: the impact it had.
    by_post: Vec<Vec<Interval>>,
    /// By number of the service: the impact on it.
    by_service: Vec<Vec<Interval>>,
    /// By number of the service: its incidents and maintenances, newest first.
    posts: Vec<Vec<PostId>>,
    /// By number of the service: its incidents alone.
    incidents: Vec<Vec<PostId>>,
    /// By number of the post: its services.
    services: Vec<Vec<ServiceId>>,
    /// Post-mortems of incidents.
    post_mortems: BTreeMap<PostId, PostId>,
    /// All post-mortems, oldest first.
    told: Vec<PostId>,
    /// What post-mortems promise, open ones first.
    promises: Vec<Promise>,
    /// By number of the post: the first sentence of its latest word, once it was asked for.
    sentences: Vec<OnceLock<Option<String>>>,
}

impl Index {
    pub(super) fn new(site: &Site, board: &Board, sources: &Sources) -> Self {
        let mut index = Self {
            by_post: vec![Vec::new(); site.posts.len()],
            by_service: vec![Vec::new(); site.services.len()],
            posts: vec![Vec::new(); site.services.len()],
            incidents: vec![Vec::new(); site.services.len()],
            services: site.posts.iter().map(Post::services).collect(),
            post_mortems: BTreeMap::new(),
            told: Vec::new(),
            promises: promises::promises(site, sources),
            sentences: site.posts.iter().map(|_| OnceLock::new()).collect(),
        };
        for interval in &board.impact {
            // Most posts have one, and there may be ten thousand of them.
            index.by_post[interval.post.0].reserve_exact(1);
            index.by_post[interval.post.0].push(*interval);
            index.by_service[interval.service.0].push(*interval);
        }
        for (id, post) in site.posts().rev() {
            for service in &index.services[id.0] {
                index.posts[service.0].push(id);
                if post.kind() == Kind::Incident {
                    index.incidents[service.0].push(id);
                }
            }
        }
        for (id, _, post_mortem) in site.post_mortems() {
            if let Some(incident) = post_mortem.incident {
                index.post_mortems.insert(incident, id);
            }
            index.told.push(id);
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
        let number = self.told.binary_search(&post_mortem).ok()?.checked_sub(1)?;
        self.told.get(number).copied()
    }

    /// The post-mortem after another.
    pub(super) fn after(&self, post_mortem: PostId) -> Option<PostId> {
        let number = self.told.binary_search(&post_mortem).ok()? + 1;
        self.told.get(number).copied()
    }

    /// All promises, open ones first.
    pub(super) fn promises(&self) -> &[Promise] {
        &self.promises
    }

    /// The first sentence of a post's latest word, made once.
    pub(super) fn sentence(&self, post: PostId, make: impl FnOnce() -> Option<String>) -> Option<&str> {
        self.sentences[post.0].get_or_init(make).as_deref()
    }

    /// The incidents nearest to one that have a service in common with it, so many on each side, newest first.
    pub(super) fn near(&self, incident: PostId, count: usize) -> Vec<PostId> {
        let (mut later, mut earlier) = (BTreeSet::new(), BTreeSet::new());
        for service in self.services_of(incident) {
            let of_service = &self.incidents[service.0];
            let at = of_service.partition_point(|other| *other > incident);
            later.extend(of_service[..at].iter().rev().take(count));
            earlier.extend(of_service[at..].iter().filter(|other| **other != incident).take(count));
        }
        let later: Vec<PostId> = later.into_iter().take(count).collect();
        later.into_iter().rev().chain(earlier.into_iter().rev().take(count)).collect()
    }
}
