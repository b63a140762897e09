//! Where posts lie in the site.

use super::{Content, Kind, Post, Site};
use crate::routes::{Fixed, Named};

/// Slugs of a page that tells how to follow the site, in place of ours.
pub const SUBSCRIBE_SLUGS: [&str; 2] = ["subscribe", "s-abonner"];

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

impl Site {
    /// Whether the page that tells how to follow the site is ours to make: the site has an address, and no page of its
    /// own for it.
    #[must_use]
    pub fn has_subscribe_page(&self, with_address: bool) -> bool {
        let own = |post: &Post| matches!(post.content, Content::Page) && SUBSCRIBE_SLUGS.contains(&post.slug.as_str());
        with_address && !self.posts.iter().any(|post| own(post) || post.path == Fixed::Subscribe.path())
    }
}
