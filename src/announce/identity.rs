//! Which post of the state a post is. Files are renamed, and front matter is copied with its `id`; then the name of a post
//! alone would announce an old one again, or a new one never.

use super::events::{LATER, place};
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

/// Between the name of a post and the number of it, where the name of its file was used before.
const AGAIN: char = '+';

/// The id of a post, as it is in feeds, from its name.
#[must_use]
pub fn id_of(name: &str) -> &str {
    let name = own(name);
    name.rsplit_once(':').map_or(name, |(_, id)| id)
}

/// The name of a post without the number.
fn own(name: &str) -> &str {
    name.split_once(AGAIN).map_or(name, |(own, _)| own)
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
        if let Some(name) = self.of_file(post, &own) {
            return PostIdentity { name, unsure: false };
        }
        let kind = own.rsplit_once(':').map(|(kind, _)| kind);
        let gone = self.state.entries.iter().filter(|(name, _)| {
            !taken.contains(self::own(name)) && name.rsplit_once(':').map(|(kind, _)| kind) == kind
        });
        let mut unsure = false;
        for (name, entries) in gone {
            let Some(first) = first(entries) else { continue };
            if self.is_same(post, entries) {
                return PostIdentity { name: name.clone(), unsure: false };
            }
            let same_text = first.digest == self.site.digest(post, 0);
            let same_time = first.at == Some(post.announced());
            let days = first.at.map_or(TimeDelta::zero(), |at| (at - post.announced()).abs());
            unsure |= same_time || (same_text && days <= TimeDelta::days(1));
        }
        PostIdentity { name: own, unsure }
    }

    /// The name of the post that was announced from the same file, or another one if that is surely another post.
    fn of_file(&self, post: &Post, own: &str) -> Option<String> {
        let number = |name: &str| name.strip_prefix(own)?.strip_prefix(AGAIN)?.parse::<u32>().ok();
        let before = self.state.entries.iter().filter(|(name, _)| self::own(name) == own);
        let before: Vec<_> = before.map(|(name, entries)| (number(name).unwrap_or(1), name, entries)).collect();
        if let Some((_, name, _)) = before.iter().find(|(.., entries)| self.is_same(post, entries)) {
            return Some((*name).clone());
        }
        let (count, name, entries) = before.into_iter().max_by_key(|(count, ..)| *count)?;
        let is_other = self.is_other(post, name, entries);
        Some(if is_other { format!("{own}{AGAIN}{}", count + 1) } else { name.clone() })
    }

    /// Whether a post says the same at the same time, or has the same update and one of both.
    fn is_same(&self, post: &Post, entries: &BTreeMap<String, EntryRecord>) -> bool {
        let Some(first) = first(entries) else { return false };
        let same_text = first.digest == self.site.digest(post, 0);
        let same_time = first.at == Some(post.announced());
        (same_text && same_time) || ((same_text || same_time) && self.shares_an_update(post, entries))
    }

    /// Whether a post is surely another one than that which was announced from its file: it says something else, and was
    /// written after that was announced.
    fn is_other(&self, post: &Post, name: &str, entries: &BTreeMap<String, EntryRecord>) -> bool {
        let Some((entry, first)) = entries.iter().find(|(_, entry)| entry.place == super::events::FIRST) else {
            return false;
        };
        // An `id` in the front matter says which post it is, and the start of a maintenance not when it was written.
        let has_date = post.dated || post.kind() != Kind::Maintenance;
        let is_later = self.state.said_at(name, entry).is_some_and(|said| post.announced() - said > LATER);
        let is_rewritten = first.digest != self.site.digest(post, 0) && first.at != Some(post.announced());
        post.places.of("id").is_none() && has_date && is_later && is_rewritten && !self.shares_an_update(post, entries)
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
