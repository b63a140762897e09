//! The page on how to subscribe, for people who do not know what a feed is.

use super::context::RenderContext;
use super::view::{Channel, MailView, PageView, Subscribe};
use crate::config::subscribe::SubscribeByMail;
use crate::locale::Arg;
use crate::model::{PostId, ServiceId};
use crate::percent::href;
use crate::routes::{ALL, FEEDS, Fixed, Named};

impl RenderContext<'_> {
    /// All ways to subscribe to the site.
    pub(super) fn subscribe(&self, page: PageView, root: &str) -> Subscribe {
        let base = self.input.config.base_url.as_ref().map(ToString::to_string).unwrap_or_default();
        let feeds = FEEDS.iter().map(|name| Channel {
            name: self.text(&format!("subscribe-{name}")),
            atom: self.path_of(Named::FeedAtom, name),
            rss: Some(self.path_of(Named::FeedRss, name)),
            json: Some(self.path_of(Named::FeedJson, name)),
            calendar: None,
            badge: None,
        });
        let site = self.input.site;
        let services = self.listed().map(|id| {
            let service = site.service(id);
            Channel {
                name: service.name.clone(),
                atom: href(&self.path_of(Named::ServiceFeed, &service.address)),
                rss: None,
                json: None,
                calendar: self.calendar_of(id).map(|path| webcal(&base, &path)),
                badge: Some(href(&self.path_of(Named::Badge, &service.address))),
            }
        });
        let calendar = site.posts().any(|(id, _)| self.has_event(id, None));
        Subscribe {
            page,
            root: root.to_owned(),
            feeds: feeds.collect(),
            services: services.collect(),
            calendar: calendar.then(|| webcal(&base, &self.path(Fixed::Calendar))),
            mail: self.input.config.subscribe_mail.as_ref().map(mail),
            embed: format!("<script async src=\"{base}{}\"></script>", Fixed::Embed.path()),
            badge: format!(
                "<a href=\"{base}{}\"><img src=\"{base}{}\" alt=\"{}\"></a>",
                self.input.config.folder.as_str(),
                self.path_of(Named::Badge, ALL),
                quick_xml::escape::escape(
                    self.text_with("badge-of", &[("site", Arg::Text(&self.input.config.title))]).as_str()
                )
            ),
            api: format!("{base}{}", Fixed::ApiSummary.path()),
            own: format!("{base}{}", Fixed::Own.path()),
        }
    }

    /// The path of the calendar of a service, if it ever had a maintenance with a date.
    pub(super) fn calendar_of(&self, id: ServiceId) -> Option<String> {
        self.input.config.base_url.as_ref()?;
        let has = self.input.board.service(id).posts.iter().any(|post| self.has_event(*post, Some(id)));
        has.then(|| href(&self.path_of(Named::ServiceCalendar, &self.input.site.service(id).address)))
    }

    /// Whether a post is a maintenance that ever had a date, and of this service.
    fn has_event(&self, post: PostId, service: Option<ServiceId>) -> bool {
        let board = self.input.board;
        let about = service.is_none_or(|service| board.post(post).services.contains(&service));
        about && board.maintenance(post).is_some_and(|it| it.window.is_some())
    }
}

fn mail(by: &SubscribeByMail) -> MailView {
    let nothing = MailView { mailto: None, name: String::new(), action: None, fields: Vec::new(), service: None };
    match by {
        SubscribeByMail::List { address, mailto } => {
            MailView { mailto: Some(mailto.clone()), name: address.clone(), ..nothing }
        }
        SubscribeByMail::Form { action, fields } => {
            MailView { action: Some(action.to_string()), fields: fields.clone(), ..nothing }
        }
        SubscribeByMail::Feed { name, url } => {
            MailView { name: name.clone(), service: Some(url.to_string()), ..nothing }
        }
    }
}

/// The host that the form of the page goes to, as a policy names it.
pub(super) fn form_host(by: Option<&SubscribeByMail>) -> Option<String> {
    match by? {
        SubscribeByMail::Form { action, .. } => Some(action.origin().ascii_serialization()),
        _ => None,
    }
}

/// The address by which a calendar program subscribes.
fn webcal(base: &str, path: &str) -> String {
    let rest = base.split_once("://").map_or(base, |(_, rest)| rest);
    format!("webcal://{rest}{path}")
}
