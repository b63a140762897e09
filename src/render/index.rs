//! What pages look up of the whole site, gathered once.

use super::now::{NowPlace, PostNow};
use crate::facts::action_items::{self, ActionItem};
use crate::facts::{Board, ServiceFacts};
use crate::model::{Kind, PostId, Site};
use crate::source::Sources;
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// Lookup tables between posts and services.
pub(super) struct Index {
    /// By number of the service: its incidents, newest first.
    incidents: Vec<Vec<PostId>>,
    /// All post-mortems, oldest first.
    post_mortems: Vec<PostId>,
    /// The action items of post-mortems, open ones first.
    action_items: Vec<ActionItem>,
    /// The first sentence of the latest entry of each post, computed on first use.
    sentences: Vec<OnceLock<Option<String>>>,
    /// Each post on the pages of its services, computed on first use.
    now: Vec<[OnceLock<PostNow>; 2]>,
}

impl Index {
    pub(super) fn new(site: &Site, board: &Board, sources: &Sources) -> Self {
        let incidents = |facts: &ServiceFacts| {
            facts.posts.iter().copied().filter(|id| site.post(*id).kind() == Kind::Incident).collect()
        };
        Self {
            incidents: board.services.iter().map(incidents).collect(),
            post_mortems: site.post_mortems().map(|(id, ..)| id).collect(),
            action_items: action_items::action_items(site, sources),
            sentences: site.posts.iter().map(|_| OnceLock::new()).collect(),
            now: site.posts.iter().map(|_| [OnceLock::new(), OnceLock::new()]).collect(),
        }
    }

    /// The post-mortem before another.
    pub(super) fn before(&self, post_mortem: PostId) -> Option<PostId> {
        let number = self.post_mortems.binary_search(&post_mortem).ok()?.checked_sub(1)?;
        self.post_mortems.get(number).copied()
    }

    /// The post-mortem after another.
    pub(super) fn after(&self, post_mortem: PostId) -> Option<PostId> {
        let number = self.post_mortems.binary_search(&post_mortem).ok()? + 1;
        self.post_mortems.get(number).copied()
    }

    /// All action items, open ones first.
    pub(super) fn action_items(&self) -> &[ActionItem] {
        &self.action_items
    }

    /// The first sentence of a post's latest entry, made once.
    pub(super) fn sentence(&self, post: PostId, make: impl FnOnce() -> Option<String>) -> Option<&str> {
        self.sentences[post.0].get_or_init(make).as_deref()
    }

    /// A post on the pages of its services, made once.
    pub(super) fn now(&self, post: PostId, place: NowPlace, make: impl FnOnce() -> PostNow) -> &PostNow {
        self.now[post.0][place as usize].get_or_init(make)
    }

    /// The incidents nearest to one that have a service in common with it, so many on each side, newest first.
    pub(super) fn near(&self, board: &Board, incident: PostId, count: usize) -> Vec<PostId> {
        let (mut later, mut earlier) = (BTreeSet::new(), BTreeSet::new());
        for service in &board.post(incident).services {
            let of_service = &self.incidents[service.0];
            let at = of_service.partition_point(|other| *other > incident);
            later.extend(of_service[..at].iter().rev().take(count));
            earlier.extend(of_service[at..].iter().filter(|other| **other != incident).take(count));
        }
        let later: Vec<PostId> = later.into_iter().take(count).collect();
        later.into_iter().rev().chain(earlier.into_iter().rev().take(count)).collect()
    }
}
