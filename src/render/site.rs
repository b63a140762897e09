//! What all pages share: the site's name, its links, its style.

use super::scene::{Stage, href};
use super::style::Style;
use super::view::{Feed, Link, Site};
use crate::locale::Arg;
use crate::markup::{self, Base, Place};
use crate::model::{Content, Kind, Post};

/// The feeds that every site with an address has: path and the message that is their title.
const FEEDS: [(&str, &str); 4] = [
    ("feeds/all.atom.xml", "feed-all"),
    ("feeds/incidents.atom.xml", "feed-incidents"),
    ("feeds/maintenance.atom.xml", "feed-maintenance"),
    ("feeds/post-mortems.atom.xml", "feed-post-mortems"),
];

/// Slugs of the page that tells how to follow the site.
const SUBSCRIBE: [&str; 2] = ["subscribe", "s-abonner"];

impl Stage<'_> {
    /// What all pages share.
    pub(super) fn site(&self, style: &Style) -> Site {
        let config = self.scene.config;
        Site {
            title: config.title.clone(),
            lang: self.scene.locale.tag().to_owned(),
            dir: self.scene.locale.dir(),
            description: config.description.clone(),
            url: config.base_url.as_ref().map(ToString::to_string),
            zone: self.scene.locale.zone(config.timezone),
            logo: config.logo.as_deref().map(href),
            intro: config.intro.as_deref().map(|intro| self.intro(intro)),
            style: style.css.clone(),
            preview: self.scene.preview,
            follow: self.follow(),
            nav: self.nav(),
            links: self.links(),
            feeds: self.feeds(),
        }
    }

    fn intro(&self, markdown: &str) -> String {
        let place = Place {
            links: self.scene.links,
            base: Base::Relative { depth: 0 },
            heading_shift: 1,
            id_prefix: "intro-",
            trust: self.scene.config.trust_html,
            from_kind: Kind::Page,
            from_path: "index.html",
        };
        markup::render_str(markdown, &place)
    }

    /// Pages other than posts, by title.
    fn pages(&self) -> Vec<&Post> {
        let mut pages: Vec<&Post> =
            self.scene.site.posts.iter().filter(|post| matches!(post.content, Content::Page)).collect();
        pages.sort_by_key(|page| (!SUBSCRIBE.contains(&page.slug.as_str()), &page.title, &page.slug));
        pages
    }

    fn follow(&self) -> Option<String> {
        let page = self.pages().into_iter().find(|page| SUBSCRIBE.contains(&page.slug.as_str()));
        let feed = self.scene.config.base_url.as_ref().map(|_| FEEDS[0].0.to_owned());
        page.map(|page| href(&page.path)).or(feed)
    }

    fn nav(&self) -> Vec<Link> {
        let history = inside(self.text("history"), "history/index.html");
        let subscribe = self.pages().into_iter().find(|page| SUBSCRIBE.contains(&page.slug.as_str()));
        let subscribe = subscribe.map(|page| inside(page.title.clone(), &page.path));
        [Some(history), subscribe].into_iter().flatten().collect()
    }

    fn links(&self) -> Vec<Link> {
        let config = self.scene.config;
        let mut links: Vec<Link> =
            self.pages().into_iter().map(|page| inside(page.title.clone(), &page.path)).collect();
        links.push(inside(self.text("history"), "history/index.html"));
        if config.base_url.is_some() {
            links.push(inside(self.text("feed"), FEEDS[0].0));
        }
        links.extend(config.links.iter().map(|(label, url)| {
            if url.contains(':') || url.starts_with(['/', '#']) {
                Link { label: label.clone(), path: None, url: Some(url.clone()) }
            } else {
                Link { label: label.clone(), path: Some(url.clone()), url: None }
            }
        }));
        if let Some(contact) = &config.contact {
            let url = if contact.contains("://") || contact.contains(':') {
                contact.clone()
            } else {
                format!("mailto:{contact}")
            };
            links.push(Link { label: self.text("contact"), path: None, url: Some(url) });
        }
        // What vigie.toml lists too is listed once, under the words it has there.
        let last = |link: &Link| links.iter().rposition(|other| other.path == link.path && other.url == link.url);
        let keep: Vec<bool> = links.iter().enumerate().map(|(at, link)| last(link) == Some(at)).collect();
        links.into_iter().zip(keep).filter_map(|(link, keep)| keep.then_some(link)).collect()
    }

    fn feeds(&self) -> Vec<Feed> {
        if self.scene.config.base_url.is_none() {
            return Vec::new();
        }
        let site = [("site", Arg::Text(&self.scene.config.title))];
        FEEDS.iter().map(|(path, key)| Feed { title: self.text_with(key, &site), path: (*path).to_owned() }).collect()
    }
}

fn inside(label: String, path: &str) -> Link {
    Link { label, path: Some(href(path)), url: None }
}
