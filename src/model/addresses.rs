//! The paths of posts in the site.

use super::{Content, Kind, Post, Service, Site};
use crate::routes::{Fixed, Named};
use crate::source::SourceId;
use std::collections::{BTreeMap, BTreeSet};

/// Slugs of an author's page that replaces ours on how to subscribe.
pub const SUBSCRIBE_SLUGS: [&str; 2] = ["subscribe", "s-abonner"];

/// Ids that no service has: in the braces of an update they are keys.
pub const TAKEN_IDS: [&str; 8] = ["at", "next", "start", "end", "edited", "silent", "publish", "withdrawn"];

impl Service {
    /// The names of its older ids in paths: all that it is known under but the present one.
    pub fn older_addresses(&self) -> impl Iterator<Item = &str> {
        let unlike = |number: usize, name: &str| {
            let names = self.was[..number].iter().chain([&self.address]);
            !names.into_iter().any(|other| other.eq_ignore_ascii_case(name))
        };
        self.was.iter().enumerate().filter(move |(number, was)| unlike(*number, was)).map(|(_, was)| was.as_str())
    }
}

impl Kind {
    /// The path of a post of this kind, from the root of the site.
    #[must_use]
    pub fn path_of(self, slug: &str) -> String {
        match self {
            Self::PostMortem => Named::PostMortem.path(slug),
            _ => Named::Post.path(slug),
        }
    }
}

/// What lies elsewhere in the site than it was meant to, because another one was there first.
#[derive(Debug, Clone, Default)]
pub struct Moved {
    /// Files by their path below `static/`, and where they lie; none for one that is left out.
    pub files: BTreeMap<String, Option<String>>,
    /// Older addresses of `[[moved]]` that are left out, because something else has their place.
    pub left_out: BTreeSet<String>,
    /// The pages of posts that cannot be read.
    pub unreadable: BTreeMap<SourceId, String>,
}

/// Whether one of the posts is a page on how to subscribe, or has its address.
pub fn has_subscribe_page<'a>(mut posts: impl Iterator<Item = &'a Post>) -> bool {
    let named = |slug: &str| SUBSCRIBE_SLUGS.iter().any(|own| own.eq_ignore_ascii_case(slug));
    posts.any(|post| {
        let own = matches!(post.content, Content::Page) && named(&post.slug);
        own || post.path.eq_ignore_ascii_case(Fixed::Subscribe.path())
    })
}

impl Site {
    /// Where a file of `static/` lies, by its path there; none when it is left out.
    #[must_use]
    pub fn path_of_file<'a>(&'a self, path: &'a str) -> Option<&'a str> {
        self.moved.files.get(path).map_or(Some(path), Option::as_deref)
    }

    /// Whether Vigie makes the page on how to subscribe: the site has an address, and no page of its
    /// own for it.
    #[must_use]
    pub fn has_subscribe_page(&self, with_address: bool) -> bool {
        with_address && !has_subscribe_page(self.posts.iter())
    }
}
