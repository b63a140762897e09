//! Everything that pages are made from, and how it is told.

use super::clock::{Clock, Manner};
use super::index::Index;
use super::stamp::Time;
use super::view;
use crate::calendar::Calendar;
use crate::config::Config;
use crate::facts::Board;
use crate::locale::{Arg, Locale};
use crate::markup::{self, Base, Links, Part, Place, Prefix};
use crate::model::written::Text;
use crate::model::{Moment, Post, PostId, Service, ServiceId, Site, State};
use crate::percent::href;
use crate::routes::Named;
use crate::source::{Span, Tree};
use chrono::{DateTime, NaiveDate, Utc};
use std::sync::Arc;

/// What pages are made from.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// What was read.
    pub tree: &'a Tree,
    /// What is true.
    pub site: &'a Site,
    /// What the public sees.
    pub board: &'a Board,
    /// How the site is called and shown.
    pub config: &'a Config,
    /// The words of its language.
    pub locale: &'a Arc<Locale>,
    /// What links can lead to.
    pub links: &'a Links,
    /// Whether every page says that it is a preview.
    pub preview: bool,
}

/// A scene and what is looked up in it often.
pub(super) struct Stage<'a> {
    pub(super) scene: Scene<'a>,
    pub(super) index: Index,
    /// By number of the service.
    services: Vec<view::ServiceLink>,
}

impl<'a> Stage<'a> {
    pub(super) fn new(scene: Scene<'a>) -> Self {
        let link = |service: &Service| view::ServiceLink {
            id: service.id.clone(),
            name: service.name.clone(),
            path: href(&Named::Service.path(&service.id)),
        };
        let services = scene.site.services.iter().map(link).collect();
        Self { scene, index: Index::new(scene.site, scene.board, &scene.tree.sources), services }
    }

    /// The site's days.
    pub(super) fn calendar(&self) -> Calendar {
        Calendar { zone: self.scene.config.timezone, now: self.scene.board.now }
    }

    /// An instant as templates are given it.
    pub(super) fn stamp(&self, at: DateTime<Utc>) -> String {
        self.moment(Moment::instant(at))
    }

    /// A moment as templates are given it: a day where only the day is known.
    pub(super) fn moment(&self, moment: Moment) -> String {
        self.time(moment).stamp()
    }

    /// A moment on the clock of the site.
    pub(super) fn time(&self, moment: Moment) -> Time {
        Time::of(moment, self.scene.config.timezone)
    }

    /// A time in words, as HTML.
    pub(super) fn told(&self, time: Time, manner: Manner) -> String {
        Clock { locale: self.scene.locale, zone: self.scene.config.timezone }.element(time, manner)
    }

    /// The day a moment lies in.
    pub(super) fn day(&self, moment: Moment) -> NaiveDate {
        self.time(moment).day()
    }

    /// A message.
    pub(super) fn text(&self, key: &str) -> String {
        self.scene.locale.text(key)
    }

    /// A message with values.
    pub(super) fn text_with(&self, key: &str, values: &[(&str, Arg<'_>)]) -> String {
        self.scene.locale.text_with(key, values)
    }

    /// A report of a post as HTML.
    pub(super) fn html(&self, post: &Post, entry: usize, shown: &Shown<'_>) -> String {
        let report = post.entries.get(entry);
        report.map_or_else(String::new, |it| self.html_of(post, Part::Entry(entry), &post.words(it), shown))
    }

    /// A part of a post as HTML.
    pub(super) fn html_of(&self, post: &Post, part: Part, text: &Text, shown: &Shown<'_>) -> String {
        self.html_from(Base::Relative { depth: shown.depth }, post, part, text, shown)
    }

    /// A part of a post as HTML for a page whose links are written from `base`.
    pub(super) fn html_from(&self, base: Base<'_>, post: &Post, part: Part, text: &Text, shown: &Shown<'_>) -> String {
        let place = Place { base, ..self.place(post, part, shown) };
        spoken(post, markup::render(text, &post.definitions, &self.scene.tree.sources, &place))
    }

    /// A report as HTML, in the parts between some of its lists.
    pub(super) fn html_around(
        &self,
        post: &Post,
        entry: usize,
        text: &Text,
        lists: &[Span],
        shown: &Shown<'_>,
    ) -> Vec<String> {
        let place = self.place(post, Part::Entry(entry), shown);
        let parts = markup::render_around(text, &post.definitions, &self.scene.tree.sources, &place, lists);
        parts.into_iter().map(|html| spoken(post, html)).collect()
    }

    fn place<'p>(&'p self, post: &'p Post, part: Part, shown: &Shown<'p>) -> Place<'p> {
        Place {
            links: self.scene.links,
            base: Base::Relative { depth: shown.depth },
            heading_shift: shown.shift,
            id_prefix: Prefix { whole: shown.prefix, part },
            trust: self.scene.config.trust_html,
            from_kind: post.kind(),
            from_path: &post.path,
        }
    }

    /// The first sentence of an entry; nothing where it has no words.
    pub(super) fn sentence(&self, post: &Post, entry: usize) -> Option<String> {
        let text = post.words(post.entries.get(entry)?);
        let sentence = markup::first_sentence(&text, &post.definitions, &self.scene.tree.sources);
        (!sentence.is_empty()).then_some(sentence)
    }

    /// What a post says of itself in one line: its description, else the first sentence of its latest word.
    pub(super) fn summary(&self, id: PostId) -> Option<String> {
        let post = self.scene.site.post(id);
        let latest = || self.sentence(post, post.entries.len().saturating_sub(1));
        post.description.clone().or_else(|| self.index.sentence(id, latest).map(str::to_owned))
    }

    /// A service in a state, in words: "web out of service".
    pub(super) fn chip(&self, service: ServiceId, state: State) -> view::Chip {
        let name = &self.scene.site.service(service).name;
        let words = self.scene.locale.state_inline(state);
        let text = self.text_with("service-state", &[("service", Arg::Text(name)), ("state", Arg::Text(&words))]);
        view::Chip { state: state.name(), text }
    }

    /// A state in words.
    pub(super) fn state_chip(&self, state: State) -> view::Chip {
        view::Chip { state: state.name(), text: self.scene.locale.state(state) }
    }

    /// A service, to link to.
    pub(super) fn service_link(&self, id: ServiceId) -> view::ServiceLink {
        self.services[id.0].clone()
    }

    /// A post, to link to.
    pub(super) fn post_link(&self, id: PostId) -> view::PostLink {
        let post = self.scene.site.post(id);
        view::PostLink { title: post.title.clone(), path: href(&post.path), lang: post.lang.clone() }
    }
}

/// Where a body is shown.
pub(super) struct Shown<'a> {
    /// How many folders deep the page lies.
    pub(super) depth: usize,
    /// How many levels its headings sink.
    pub(super) shift: u8,
    /// Stands before its ids, where several posts share a page.
    pub(super) prefix: &'a str,
}

/// The words of a post that is in another language than the site, where they say so: ours around them are in the site's
/// (WCAG 2.2, 3.1.2).
fn spoken(post: &Post, html: String) -> String {
    match &post.lang {
        Some(lang) if !html.is_empty() => format!("<div lang=\"{}\" dir=\"auto\">{html}</div>\n", markup::escape(lang)),
        _ => html,
    }
}
