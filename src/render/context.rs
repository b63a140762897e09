//! Everything that pages are made from, and the small values that templates get.

use super::clock::{TimeFormatter, TimeOptions};
use super::index::Index;
use super::stamp::Time;
use super::view;
use crate::calendar::Calendar;
use crate::config::Config;
use crate::facts::Board;
use crate::locale::{Arg, Locale};
use crate::markup::{self, Base, Body, BodyOptions, ItemHead, Links, TimelineForm};
use crate::model::{Moment, Post, PostId, Service, ServiceId, Site, State};
use crate::percent::href;
use crate::routes::{Fixed, LanguageFolder, Named};
use crate::source::Tree;
use chrono::{DateTime, NaiveDate, Utc};
use std::sync::Arc;

/// What pages are made from.
#[derive(Clone, Copy)]
pub struct RenderInput<'a> {
    /// What was read.
    pub tree: &'a Tree,
    /// All posts and services.
    pub site: &'a Site,
    /// What is true at the instant of the build.
    pub board: &'a Board,
    /// How the site is called and shown.
    pub config: &'a Config,
    /// The words of its language.
    pub locale: &'a Arc<Locale>,
    /// What links can lead to.
    pub links: &'a Links,
    /// All languages of the site, the first one first; none where it has only one.
    pub languages: &'a [PageLanguage],
    /// Whether every page says that it is a preview.
    pub preview: bool,
}

/// A language of the site, as the switch on its pages names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageLanguage {
    /// Its tag.
    pub tag: String,
    /// How it calls itself.
    pub name: String,
    /// Where its pages are.
    pub folder: LanguageFolder,
}

/// The input, with indexes of what is looked up often.
pub(super) struct RenderContext<'a> {
    pub(super) input: RenderInput<'a>,
    pub(super) index: Index,
    /// By number of the service.
    services: Vec<view::ServiceLink>,
}

impl<'a> RenderContext<'a> {
    pub(super) fn new(input: RenderInput<'a>) -> Self {
        let link = |service: &Service| view::ServiceLink {
            id: service.id.clone(),
            name: service.name.clone(),
            path: href(&Named::Service.path_in(&input.config.folder, &service.address)),
        };
        let services = input.site.services.iter().map(link).collect();
        Self { input, index: Index::new(input.site, input.board, &input.tree.sources), services }
    }

    /// What leads to the site's top from the folder of the pages' language.
    pub(super) fn root(&self) -> String {
        "../".repeat(self.input.config.folder.depth())
    }

    /// The path of a file in the language of the pages.
    pub(super) fn path(&self, file: Fixed) -> String {
        file.path_in(&self.input.config.folder)
    }

    /// The path of one of several files in the language of the pages.
    pub(super) fn path_of(&self, file: Named, name: &str) -> String {
        file.path_in(&self.input.config.folder, name)
    }

    /// The site's days.
    pub(super) fn calendar(&self) -> Calendar {
        Calendar { zone: self.input.config.timezone, now: self.input.board.now }
    }

    /// An instant as templates get it, in the site's timezone.
    pub(super) fn stamp(&self, at: DateTime<Utc>) -> String {
        self.moment(Moment::instant(at))
    }

    /// A moment as templates get it, in the site's timezone: a day if only the day is known.
    pub(super) fn moment(&self, moment: Moment) -> String {
        self.time(moment).stamp()
    }

    /// A moment in the site's timezone.
    pub(super) fn time(&self, moment: Moment) -> Time {
        Time::of(moment, self.input.config.timezone)
    }

    /// A time in words, as HTML.
    pub(super) fn time_html(&self, time: Time, options: TimeOptions) -> String {
        self.formatter().element(time, options)
    }

    /// A time in words, as plain text.
    pub(super) fn time_text(&self, time: Time, options: TimeOptions) -> String {
        self.formatter().text(time, options)
    }

    fn formatter(&self) -> TimeFormatter<'_> {
        TimeFormatter { locale: self.input.locale, zone: self.input.config.timezone }
    }

    /// The day of a moment, in the site's timezone.
    pub(super) fn day(&self, moment: Moment) -> NaiveDate {
        self.time(moment).day()
    }

    /// A message.
    pub(super) fn text(&self, key: &str) -> String {
        self.input.locale.text(key)
    }

    /// A message with values.
    pub(super) fn text_with(&self, key: &str, values: &[(&str, Arg<'_>)]) -> String {
        self.input.locale.text_with(key, values)
    }

    /// An entry of a post as HTML. `heads` are shown above the items of its timeline.
    pub(super) fn html(&self, post: &Post, entry: usize, heads: &[ItemHead], shown: &BodyPlacement<'_>) -> String {
        let options = BodyOptions {
            links: self.input.links,
            base: shown.base,
            heading_shift: shown.shift,
            prefix: shown.prefix,
            trust: self.input.config.trust_html,
            timeline: TimelineForm::Drawn(heads),
        };
        let html = spoken(post.lang_of(entry), self.body(post, entry).html(&options));
        if html.is_empty() || !post.is_untranslated(entry) {
            return html;
        }
        format!("<p class=\"meta\">{}</p>\n{html}", markup::escape(&self.text("not-translated")))
    }

    /// An entry of a post.
    pub(super) fn body<'p>(&'p self, post: &'p Post, entry: usize) -> Body<'p> {
        Body::of(post, entry, &self.input.tree.sources)
    }

    /// The first sentence of an entry; nothing where it has no words.
    pub(super) fn sentence(&self, post: &Post, entry: usize) -> Option<String> {
        let beginning = Body::beginning_of(post, entry, &self.input.tree.sources);
        Some(beginning.first_sentence()).filter(|sentence| !sentence.is_empty())
    }

    /// One line about a post: its description, else the first sentence of its latest entry.
    pub(super) fn summary(&self, id: PostId) -> Option<String> {
        let post = self.input.site.post(id);
        let latest = || self.sentence(post, self.latest(id));
        post.description.clone().or_else(|| self.index.sentence(id, latest).map(str::to_owned))
    }

    /// The language of [`Self::summary`], when not that of the page.
    pub(super) fn lang_of_summary(&self, id: PostId) -> Option<&str> {
        let post = self.input.site.post(id);
        if post.description.is_some() { post.lang.as_deref() } else { post.lang_of(self.latest(id)) }
    }

    fn latest(&self, id: PostId) -> usize {
        self.input.board.post(id).latest_entry(self.input.site.post(id))
    }

    /// A service in a state, in words: "web out of service".
    pub(super) fn chip(&self, service: ServiceId, state: State) -> view::Chip {
        let name = &self.input.site.service(service).name;
        let words = self.input.locale.state_inline(state);
        let text = self.text_with("service-state", &[("service", Arg::Text(name)), ("state", Arg::Text(&words))]);
        let path = Some(self.services[service.0].path.clone());
        view::Chip { state: state.name(), text, path }
    }

    /// A state in words.
    pub(super) fn state_chip(&self, state: State) -> view::Chip {
        view::Chip { state: state.name(), text: self.input.locale.state(state), path: None }
    }

    pub(super) fn service_link(&self, id: ServiceId) -> view::ServiceLink {
        self.services[id.0].clone()
    }

    pub(super) fn post_link(&self, id: PostId) -> view::PostLink {
        let post = self.input.site.post(id);
        view::PostLink { title: post.title.clone(), path: href(&post.path), lang: post.lang.clone() }
    }
}

/// Where a body is shown.
pub(super) struct BodyPlacement<'a> {
    /// The page that its links are relative to.
    pub(super) base: Base<'a>,
    /// How many levels its headings are lowered.
    pub(super) shift: u8,
    /// The prefix of its ids, where several posts share a page.
    pub(super) prefix: &'a str,
}

/// A text in an element with its language, if that differs from the page's (WCAG 2.2, 3.1.2).
fn spoken(lang: Option<&str>, html: String) -> String {
    match lang {
        Some(lang) if !html.is_empty() => format!("<div lang=\"{}\" dir=\"auto\">{html}</div>\n", markup::escape(lang)),
        _ => html,
    }
}
