//! The page that tells how to follow the site, for people who do not know what a feed is.

use super::scene::Stage;
use super::view::{Channel, Page, Subscribe};
use crate::facts;
use crate::locale::Arg;
use crate::model::{Content, PostId, ServiceId};
use crate::percent::href;

/// The kinds of feeds that every site with an address has: path without ending, and what it is called.
pub(super) const FEEDS: [(&str, &str); 4] = [
    ("feeds/all", "subscribe-all"),
    ("feeds/incidents", "subscribe-incidents"),
    ("feeds/maintenance", "subscribe-maintenance"),
    ("feeds/post-mortems", "subscribe-post-mortems"),
];

impl Stage<'_> {
    /// Everything that the site can be followed by; nothing without an address.
    pub(super) fn subscribe(&self, page: Page, root: &str) -> Subscribe {
        let base = self.scene.config.base_url.as_ref().map(ToString::to_string).unwrap_or_default();
        let feeds = FEEDS.iter().map(|(path, key)| Channel { name: self.text(key), ..channel(path) });
        let site = self.scene.site;
        let services = self.listed().map(|id| {
            let service = site.service(id);
            Channel {
                name: service.name.clone(),
                atom: href(&format!("feeds/services/{}.atom.xml", service.id)),
                rss: None,
                json: None,
                calendar: self.calendar_of(id).map(|path| webcal(&base, &path)),
                badge: Some(href(&format!("badges/{}.svg", service.id))),
            }
        });
        let calendar = site.posts().any(|(id, _)| self.has_event(id, None));
        Subscribe {
            page,
            root: root.to_owned(),
            feeds: feeds.collect(),
            services: services.collect(),
            calendar: calendar.then(|| webcal(&base, "maintenance.ics")),
            embed: format!("<script async src=\"{base}embed.js\"></script>"),
            badge: format!(
                "<a href=\"{base}\"><img src=\"{base}badges/all.svg\" alt=\"{}\"></a>",
                quick_xml::escape::escape(
                    self.text_with("badge-of", &[("site", Arg::Text(&self.scene.config.title))]).as_str()
                )
            ),
            api: format!("{base}api/v2/summary.json"),
            own: format!("{base}api/vigie.json"),
        }
    }

    /// The path of the calendar of a service, if it ever had a maintenance with a date.
    pub(super) fn calendar_of(&self, id: ServiceId) -> Option<String> {
        self.scene.config.base_url.as_ref()?;
        let has = self.index.posts_of(id).iter().any(|post| self.has_event(*post, Some(id)));
        has.then(|| href(&format!("services/{}.ics", self.scene.site.service(id).id)))
    }

    /// Whether a post is a maintenance that ever had a date, and of this service.
    fn has_event(&self, post: PostId, service: Option<ServiceId>) -> bool {
        let about = service.is_none_or(|service| self.index.services_of(post).contains(&service));
        let post = self.scene.site.post(post);
        matches!(&post.content, Content::Maintenance(it) if about && facts::window(post, it).is_some())
    }
}

fn channel(path: &str) -> Channel {
    Channel {
        name: String::new(),
        atom: format!("{path}.atom.xml"),
        rss: Some(format!("{path}.rss.xml")),
        json: Some(format!("{path}.json")),
        calendar: None,
        badge: None,
    }
}

/// The address by which a calendar program subscribes.
fn webcal(base: &str, path: &str) -> String {
    let rest = base.split_once("://").map_or(base, |(_, rest)| rest);
    format!("webcal://{rest}{path}")
}
