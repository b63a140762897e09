//! JSON Feed 1.1.

use super::feed::{Feed, FeedFormat};
use super::item::FeedItem;
use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;

#[derive(Serialize)]
struct JsonFeed<'a> {
    version: &'static str,
    title: &'a str,
    home_page_url: &'a str,
    feed_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_url: Option<String>,
    authors: [Author<'a>; 1],
    language: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hubs: Vec<Hub<'a>>,
    items: Vec<JsonFeedItem<'a>>,
}

#[derive(Serialize)]
struct Author<'a> {
    name: &'a str,
}

#[derive(Serialize)]
struct Hub<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    url: &'a str,
}

#[derive(Serialize)]
struct JsonFeedItem<'a> {
    id: &'a str,
    url: &'a str,
    title: &'a str,
    content_html: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
    date_modified: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    authors: Vec<Author<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tags: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
}

/// A feed as a JSON document.
pub(super) fn write(feed: &Feed<'_>) -> Vec<u8> {
    let hub = |url| Hub { kind: "WebSub", url };
    super::json(&JsonFeed {
        version: "https://jsonfeed.org/version/1.1",
        title: &feed.title,
        home_page_url: &feed.page,
        feed_url: feed.address(feed.about, FeedFormat::Json),
        description: feed.subtitle.as_deref(),
        next_url: feed.older.map(|older| feed.address(older, FeedFormat::Json)),
        authors: [Author { name: &feed.author }],
        language: feed.lang,
        hubs: feed.hub.map(|hub_url| hub(hub_url.as_str())).into_iter().collect(),
        items: feed.items.iter().map(|item| entry(item)).collect(),
    })
}

fn entry(item: &FeedItem) -> JsonFeedItem<'_> {
    let time = |at: DateTime<Utc>| at.to_rfc3339_opts(SecondsFormat::Secs, true);
    JsonFeedItem {
        id: &item.id,
        url: &item.url,
        title: &item.title,
        content_html: &item.html,
        summary: item.summary.as_deref(),
        date_published: item.published.map(time),
        date_modified: time(item.updated),
        authors: item.author.iter().map(|name| Author { name }).collect(),
        tags: item.services.iter().map(|(id, _)| id.as_str()).collect(),
        language: item.lang.as_deref(),
    }
}
