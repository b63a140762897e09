//! What all pages share: the site's name, its links, its style.

use super::context::RenderContext;
use super::style::{Style, TIMES};
use super::view::{FeedLink, Link, SiteView};
use crate::characters::badge_width;
use crate::config::Intro;
use crate::locale::Arg;
use crate::markup::{Base, Body, BodyOptions, Target, TimelineForm};
use crate::model::addresses::SUBSCRIBE_SLUGS;
use crate::model::{Kind, Post, State};
use crate::percent::{self, href};
use crate::routes::{ALL, FEEDS, Fixed, Named};

impl RenderContext<'_> {
    /// What all pages share.
    pub(super) fn site(&self, style: &Style) -> SiteView {
        let config = self.input.config;
        SiteView {
            title: config.title.clone(),
            lang: self.input.locale.tag().to_owned(),
            dir: self.input.locale.dir(),
            description: config.description.clone(),
            folder: config.folder.as_str().to_owned(),
            url: config.base_url.as_ref().map(ToString::to_string),
            zone: self.input.locale.zone(config.timezone),
            logo: config.logo.as_ref().map(|logo| href(&logo.value)),
            badge_width: self.badge_width(),
            intro: config.intro.as_ref().map(|intro| self.intro(intro)),
            style: style.css.clone(),
            post_style: style.post_css.clone(),
            times: TIMES.as_str(),
            intl: self.input.locale.intl_tag().to_owned(),
            reader_first: config.reader_first,
            preview: self.input.preview,
            contact: self.contact(),
            follow: self.follow(),
            nav: self.nav(),
            links: self.links(),
            feeds: self.feeds(),
        }
    }

    fn badge_width(&self) -> usize {
        let states = State::ALL.into_iter().map(|state| self.input.locale.state(state));
        let states = states.chain([self.text("state-unknown")]).map(|word| badge_width(&word));
        badge_width(&self.input.config.title) + states.max().unwrap_or_default()
    }

    fn intro(&self, intro: &Intro) -> String {
        let config = self.input.config;
        let options = BodyOptions {
            links: self.input.links,
            base: Base::Relative { depth: config.folder.depth() },
            heading_shift: 1,
            prefix: "intro-",
            trust: config.trust_html,
            timeline: TimelineForm::AsTyped,
        };
        Body::of_intro(intro).html(&options)
    }

    /// Pages other than posts, by title.
    fn pages(&self) -> Vec<&Post> {
        let mut pages: Vec<&Post> = self.input.site.posts.iter().filter(|post| post.kind() == Kind::Page).collect();
        pages.sort_by_key(|page| (!SUBSCRIBE_SLUGS.contains(&page.slug.as_str()), &page.title, &page.slug));
        pages
    }

    /// Whether Vigie makes the page on how to subscribe, because the author wrote none.
    pub(super) fn has_subscribe_page(&self) -> bool {
        self.input.site.has_subscribe_page(self.input.config.base_url.is_some())
    }

    /// The page on how to subscribe: the author's, or the built-in one.
    fn subscribe_page(&self) -> Option<Link> {
        let own = self.pages().into_iter().find(|page| SUBSCRIBE_SLUGS.contains(&page.slug.as_str()));
        let ours = || self.has_subscribe_page().then(|| inside(self.text("subscribe"), &self.path(Fixed::Subscribe)));
        own.map(to_page).or_else(ours)
    }

    fn contact(&self) -> Option<String> {
        let contact = self.input.config.contact.as_ref()?;
        if contact.contains(':') {
            return Some(contact.clone());
        }
        // What may stand in the name of a mailbox is no further recipient.
        let (name, host) = contact.rsplit_once('@').unwrap_or((contact, ""));
        let at = if contact.contains('@') { "@" } else { "" };
        Some(format!("mailto:{}{at}{}", percent::mail(name), percent::mail(host)))
    }

    fn follow(&self) -> Option<String> {
        self.subscribe_page().and_then(|page| page.path)
    }

    fn nav(&self) -> Vec<Link> {
        let history = inside(self.text("history"), &self.path(Fixed::History));
        [Some(history), self.subscribe_page()].into_iter().flatten().collect()
    }

    fn links(&self) -> Vec<Link> {
        let config = self.input.config;
        let mut links: Vec<Link> = self.pages().into_iter().map(to_page).collect();
        if self.has_subscribe_page() {
            links.extend(self.subscribe_page());
        }
        links.push(inside(self.text("history"), &self.path(Fixed::History)));
        if config.actions && !self.index.action_items().is_empty() {
            links.push(inside(self.text("promises"), &self.path(Fixed::Actions)));
        }
        if config.base_url.is_some() {
            links.push(inside(self.text("feed"), &self.path_of(Named::FeedAtom, ALL)));
        }
        links.extend(config.links.iter().map(|(label, url)| {
            if url.contains(':') || url.starts_with(['/', '#']) {
                Link { label: label.clone(), url: Some(url.clone()), ..Link::default() }
            } else {
                Link { label: label.clone(), path: Some(self.in_language(url)), ..Link::default() }
            }
        }));
        if let Some(url) = self.contact() {
            links.push(Link { label: self.text("contact"), url: Some(url), ..Link::default() });
        }
        // A link that vigie.toml lists too is shown once, with the label from there.
        let last = |link: &Link| links.iter().rposition(|other| other.path == link.path && other.url == link.url);
        let keep: Vec<bool> = links.iter().enumerate().map(|(at, link)| last(link) == Some(at)).collect();
        links.into_iter().zip(keep).filter_map(|(link, keep)| keep.then_some(link)).collect()
    }

    /// A path in `vigie.toml`, which means a file of the first language: the same page in this one, if it is there.
    fn in_language(&self, url: &str) -> String {
        let first = self.input.config.folder.is_top();
        let found = (!first).then(|| self.input.links.resolve(url, Kind::Page, Fixed::Home.path()));
        match found {
            Some(Target::Internal { path, suffix }) => href(&path) + &suffix,
            _ => url.to_owned(),
        }
    }

    /// The feeds that every site with an address has, as programs find them by themselves.
    fn feeds(&self) -> Vec<FeedLink> {
        if self.input.config.base_url.is_none() {
            return Vec::new();
        }
        let site = [("site", Arg::Text(&self.input.config.title))];
        let feed = |file: Named, name: &str| FeedLink {
            // The feed of everything has the title of the site.
            title: match name {
                ALL => self.input.config.title.clone(),
                _ => self.text_with(&format!("feed-title-{name}"), &site),
            },
            path: self.path_of(file, name),
            mime: file.route().media.name(),
        };
        let atom = FEEDS.iter().map(|name| feed(Named::FeedAtom, name));
        atom.chain([Named::FeedRss, Named::FeedJson].map(|file| feed(file, ALL))).collect()
    }
}

fn inside(label: String, path: &str) -> Link {
    Link { label, path: Some(href(path)), ..Link::default() }
}

fn to_page(page: &Post) -> Link {
    Link { lang: page.lang.clone(), ..inside(page.title.clone(), &page.path) }
}
