//! RSS 2.0, with the addresses of Atom and the names of Dublin Core, which it lacks.

use super::feed::{Feed, FeedFormat};
use super::item::FeedItem;
use crate::routes::Media;
use chrono::{DateTime, Utc};
use rss::extension::Extension;
use rss::extension::dublincore::DublinCoreExtension;
use std::collections::BTreeMap;

const ATOM: &str = "http://www.w3.org/2005/Atom";

/// A feed as an RSS document.
pub(super) fn write(feed: &Feed<'_>) -> Vec<u8> {
    let own = feed.address(feed.about, FeedFormat::Rss);
    let mut links = vec![link("self", &own, Some(Media::Rss.name()))];
    links.extend(feed.hub.map(|hub| link("hub", hub.as_str(), None)));
    let channel = rss::Channel {
        title: feed.title.clone(),
        link: feed.page.clone(),
        // RSS requires a description.
        description: feed.subtitle.clone().unwrap_or_else(|| feed.title.clone()),
        language: Some(feed.lang.to_owned()),
        last_build_date: (!feed.items.is_empty()).then(|| date(feed.updated)),
        generator: Some(concat!("Vigie ", env!("CARGO_PKG_VERSION")).to_owned()),
        items: feed.items.iter().map(|item| entry(item)).collect(),
        extensions: [("atom".to_owned(), [("link".to_owned(), links)].into())].into(),
        namespaces: [("atom".to_owned(), ATOM.to_owned())].into(),
        ..rss::Channel::default()
    };
    // Writing into memory cannot fail.
    let mut written = channel.pretty_write_to(Vec::new(), b' ', 1).unwrap_or_default();
    written.push(b'\n');
    written
}

fn entry(item: &FeedItem) -> rss::Item {
    let category = |(id, _): &(String, String)| rss::Category { name: id.clone(), domain: None };
    let instant = |name: &str, at: DateTime<Utc>| {
        let value = Some(at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true));
        (name.to_owned(), vec![Extension { name: format!("atom:{name}"), value, ..Extension::default() }])
    };
    let instants =
        item.published.map(|at| instant("published", at)).into_iter().chain([instant("updated", item.updated)]);
    rss::Item {
        title: Some(item.title.clone()),
        link: Some(item.url.clone()),
        description: Some(item.html.clone()),
        categories: item.services.iter().map(category).collect(),
        guid: Some(rss::Guid { value: item.id.clone(), permalink: false }),
        // RSS has only one time per item, so use the one that the items are sorted by.
        pub_date: Some(date(item.updated)),
        dublin_core_ext: item
            .author
            .clone()
            .map(|author| DublinCoreExtension { creators: vec![author], ..DublinCoreExtension::default() }),
        extensions: [("atom".to_owned(), instants.collect())].into(),
        ..rss::Item::default()
    }
}

fn link(rel: &str, href: &str, mime: Option<&str>) -> Extension {
    let attributes = [("rel", Some(rel)), ("href", Some(href)), ("type", mime)];
    let attrs: BTreeMap<String, String> =
        attributes.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?.to_owned()))).collect();
    Extension { name: "atom:link".to_owned(), attrs, ..Extension::default() }
}

/// RFC 822, with a year of four digits.
fn date(at: DateTime<Utc>) -> String {
    at.format("%a, %d %b %Y %H:%M:%S +0000").to_string()
}
