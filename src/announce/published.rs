//! What is on the site: the only things that can be announced.

use crate::config::Config;
use crate::facts::{Board, KindFacts, PostFacts};
use crate::markup::{Base, Body, BodyOptions, Links, TimelineForm};
use crate::model::{Entry, Post, PostId, Site};
use crate::source::Sources;
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use url::Url;

/// The site as it was published, at an instant.
#[derive(Debug, Clone, Copy)]
pub struct PublishedSite<'a> {
    site: &'a Site,
    /// The same in its first language.
    original: &'a Site,
    board: &'a Board,
    config: &'a Config,
    sources: &'a Sources,
    links: &'a Links,
    base: &'a Url,
}

/// A post of the published site that may be announced. It is never a draft.
#[derive(Debug, Clone, Copy)]
pub struct PublishedPost<'a> {
    /// The site it is on.
    pub(super) on: PublishedSite<'a>,
    id: PostId,
    /// The post.
    pub(super) post: &'a Post,
    /// What is true of it.
    pub(super) facts: &'a PostFacts,
}

impl<'a> PublishedSite<'a> {
    /// A site that was read from what is published. `None` without a `base_url`, as nothing could be linked.
    #[must_use]
    pub fn new(
        site: &'a Site,
        board: &'a Board,
        config: &'a Config,
        sources: &'a Sources,
        links: &'a Links,
    ) -> Option<Self> {
        let base = config.base_url.as_ref()?;
        Some(Self { site, original: site, board, config, sources, links, base })
    }

    /// The same in another of its languages.
    #[must_use]
    pub fn in_language(self, site: &'a Site, config: &'a Config, links: &'a Links) -> Self {
        Self { site, config, links, ..self }
    }

    /// Its configuration.
    #[must_use]
    pub fn config(&self) -> &'a Config {
        self.config
    }

    /// Its address.
    #[must_use]
    pub fn base(&self) -> &'a Url {
        self.base
    }

    /// Its posts and services.
    #[must_use]
    pub(super) fn site(&self) -> &'a Site {
        self.site
    }

    /// The instant.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.board.now
    }

    /// The site in its first language.
    #[must_use]
    pub(super) fn original(&self) -> &'a Site {
        self.original
    }

    /// A digest of what an entry of a post says. It changes when its author corrects it.
    #[must_use]
    pub(super) fn digest(self, post: &Post, number: usize) -> String {
        let Some(entry) = post.entries.get(number) else { return String::new() };
        let mut digest = Sha256::new();
        let mut add = |text: &str| {
            digest.update(text);
            digest.update([0xff]);
        };
        if number == 0 {
            add(&post.title);
        }
        add(entry.title.as_deref().unwrap_or_default());
        add(if entry.withdrawn.is_some() { "withdrawn" } else { "" });
        entry.text.0.iter().for_each(|piece| add(self.sources.text(*piece).trim()));
        super::message::hex(&digest.finalize(), 4)
    }

    /// The posts that may be announced, oldest first.
    pub fn posts(self) -> impl Iterator<Item = PublishedPost<'a>> {
        self.site.posts().filter(|(_, post)| !post.draft && post.announce).map(move |(id, post)| PublishedPost {
            on: self,
            id,
            post,
            facts: self.board.post(id),
        })
    }
}

impl<'a> PublishedPost<'a> {
    /// Its number.
    #[must_use]
    pub fn id(&self) -> PostId {
        self.id
    }

    /// The address of its page.
    #[must_use]
    pub fn url(&self) -> String {
        Base::Absolute(self.on.base.as_str()).url(&self.post.path)
    }

    /// Whether nothing more is to come of it: an incident that is over, a maintenance that ended or was cancelled.
    #[must_use]
    pub fn is_over(&self) -> bool {
        match &self.facts.kind_facts {
            KindFacts::Incident(it) => !it.open,
            KindFacts::Maintenance(it) => !it.phase.is_ahead(),
            KindFacts::PostMortem { .. } | KindFacts::Notice { .. } | KindFacts::Page => true,
        }
    }

    /// The entries that are shown, with their numbers, oldest first.
    pub(super) fn entries(&self) -> impl Iterator<Item = (usize, &'a Entry)> {
        self.facts.entries(self.post)
    }

    fn body(&self, number: usize) -> Body<'a> {
        Body::of(self.post, number, self.on.sources)
    }

    /// The first sentence of an entry.
    #[must_use]
    pub(super) fn sentence(&self, number: usize) -> String {
        Body::beginning_of(self.post, number, self.on.sources).first_sentence()
    }

    /// All of an entry as plain text.
    #[must_use]
    pub(super) fn words(&self, number: usize) -> String {
        self.body(number).text(&BodyOptions {
            links: self.on.links,
            base: Base::Absolute(self.on.base.as_str()),
            heading_shift: 1,
            prefix: "",
            trust: false,
            timeline: TimelineForm::AsTyped,
        })
    }

    /// A digest of what an entry says. It changes when its author corrects it.
    #[must_use]
    pub(super) fn digest(&self, number: usize) -> String {
        self.on.digest(self.post, number)
    }

    /// The same in the first language of the site, so that an entry is the same one on the channels of all languages.
    #[must_use]
    pub(super) fn original_digest(&self, number: usize) -> String {
        self.on.digest(self.on.original.post(self.id), number)
    }
}
