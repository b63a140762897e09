//! A hub of WebSub: it is told which feeds changed (<https://www.w3.org/TR/websub/#publishing>). What `vigie ping` does by
//! comparing the feeds, this does at each announcement.

use crate::announce::message::Announcement;
use crate::announce::request::{HttpMessage, MaskedText};
use crate::routes::{ALL, FEEDS, Named};
use url::Url;
use url::form_urlencoded::Serializer;

pub(super) fn message(url: &Url, announcement: &Announcement) -> HttpMessage {
    let mut form = Serializer::new(String::new());
    form.append_pair("hub.mode", "publish");
    let folder = announcement.post_kind.folder();
    for name in FEEDS.iter().filter(|name| **name == ALL || **name == folder) {
        for feed in [Named::FeedAtom, Named::FeedRss, Named::FeedJson] {
            form.append_pair("hub.url", &format!("{}{}", announcement.site_url, feed.path(name)));
        }
    }
    HttpMessage {
        method: "POST",
        url: MaskedText::plain(url.as_str()),
        headers: vec![("content-type", MaskedText::plain("application/x-www-form-urlencoded"))],
        body: form.finish(),
    }
}
