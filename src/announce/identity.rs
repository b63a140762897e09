//! Which post of the state a post is. Files are renamed, and front matter is copied with its `id`; then the name of a post
//! alone would announce an old one again, or a new one never.

use super::events::place;
use super::published::PublishedSite;
use super::record::{AnnounceState, EntryRecord};
use crate::model::id::made;
use crate::model::{Kind, Post, PostId};
use chrono::TimeDelta;
use std::collections::{BTreeMap, BTreeSet};

/// A post in the state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostIdentity {
    /// Its name there.
    pub name: String,
    /// Whether it may be another post that was announced: nothing of it is sent unless a person says so.
    pub unsure: bool,
}

/// The identity of each post.
#[must_use]
pub fn of(site: PublishedSite<'_>, state: &AnnounceState) -> BTreeMap<PostId, PostIdentity> {
    let finder = IdentityFinder { site, state };
    let mut found = finder.of_shared_ids();
    let names = site.original().posts().flat_map(|(_, post)| {
        let ids = [&post.id].into_iter().chain(&post.shared_id);
        ids.map(|id| name(post.kind(), id))
    });
    let taken: BTreeSet<String> = names.chain(found.values().map(|it| it.name.clone())).collect();
    for (id, post) in site.original().posts() {
        found.entry(id).or_insert_with(|| finder.of_name(post, &taken));
    }
    found
}

/// The name of a post: ids are unique among the posts of a kind only.
fn name(kind: Kind, id: &str) -> String {
    match kind {
        Kind::Incident => id.to_owned(),
        kind => format!("{}:{id}", kind.name()),
    }
}

/// The id of a post, as it is in feeds, from its name.
#[must_use]
pub fn id_of(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, id)| id)
}

struct IdentityFinder<'a> {
    site: PublishedSite<'a>,
    state: &'a AnnounceState,
}

impl IdentityFinder<'_> {
    /// The posts that claim an id which another one claims: the one whose text was announced under it keeps it.
    fn of_shared_ids(&self) -> BTreeMap<PostId, PostIdentity> {
        let mut groups: BTreeMap<String, Vec<(PostId, &Post)>> = BTreeMap::new();
        for (id, post) in self.site.original().posts() {
            if let Some(shared) = &post.shared_id {
                groups.entry(name(post.kind(), shared)).or_default().push((id, post));
            }
        }
        let mut found = BTreeMap::new();
        for (shared, posts) in groups {
            let Some(known) = self.state.entries.get(&shared) else { continue };
            let is_same = |post: &Post| first(known).is_some_and(|it| it.digest == self.site.digest(post, 0));
            let holders: Vec<PostId> = posts.iter().filter(|(_, post)| is_same(post)).map(|(id, _)| *id).collect();
            for (id, post) in posts {
                // Whoever does not keep it gets the id that `resolve` gives a copy.
                let other = || name(post.kind(), &made(&format!("{}/{}", post.kind().name(), post.path)));
                let name = if holders == [id] { shared.clone() } else { other() };
                let unsure = holders.len() != 1 && !self.state.entries.contains_key(&name);
                found.insert(id, PostIdentity { name, unsure });
            }
        }
        found
    }

    /// A post by its own name, or as the one that has left the site and said the same at the same time.
    fn of_name(&self, post: &Post, taken: &BTreeSet<String>) -> PostIdentity {
        let own = name(post.kind(), &post.id);
        if self.state.entries.contains_key(&own) {
            return PostIdentity { name: own, unsure: false };
        }
        let kind = own.rsplit_once(':').map(|(kind, _)| kind);
        let gone = self
            .state
            .entries
            .iter()
            .filter(|(name, _)| !taken.contains(*name) && name.rsplit_once(':').map(|(kind, _)| kind) == kind);
        let mut unsure = false;
        for (name, entries) in gone {
            let Some(first) = first(entries) else { continue };
            let same_text = first.digest == self.site.digest(post, 0);
            let same_time = first.at == Some(post.announced());
            let same_update = self.shares_an_update(post, entries);
            if (same_text && same_time) || (same_update && (same_text || same_time)) {
                return PostIdentity { name: name.clone(), unsure: false };
            }
            let days = first.at.map_or(TimeDelta::zero(), |at| (at - post.announced()).abs());
            unsure |= same_time || (same_text && days <= TimeDelta::days(1));
        }
        PostIdentity { name: own, unsure }
    }

    fn shares_an_update(&self, post: &Post, entries: &BTreeMap<String, EntryRecord>) -> bool {
        post.entries.iter().enumerate().skip(1).any(|(number, entry)| {
            let (place, digest) = (place(number, entry), self.site.digest(post, number));
            entries.values().any(|old| old.place == place && old.digest == digest)
        })
    }
}

/// What is known of the first entry of a post.
fn first(entries: &BTreeMap<String, EntryRecord>) -> Option<&EntryRecord> {
    entries.values().find(|entry| entry.place == super::events::FIRST)
}
