//! RSS 2.0, with the addresses of Atom and the names of Dublin Core, which it lacks.

use super::feed::{Feed, Form};
use super::item::Item;
use crate::routes::Media;
use chrono::{DateTime, Utc};
use rss::extension::dublincore::DublinCoreExtension;
use rss::extension::{Extension, ExtensionMap};
use std::collections::BTreeMap;

const ATOM: &str = "http://www.w3.org/2005/Atom";

/// A feed as an RSS document.
pub(super) fn write(feed: &Feed<'_>) -> Vec<u8> {
    let own = feed.address(feed.about, Form::Rss);
    let mut links = vec![link("self", &own, Some(Media::Rss.name()))];
    links.extend(feed.hub.map(|hub| link("hub", hub.as_str(), None)));
    let channel = rss::Channel {
        title: feed.title.clone(),
        link: feed.page.clone(),
        // RSS asks for one.
        description: feed.subtitle.clone().unwrap_or_else(|| feed.title.clone()),
        language: Some(feed.lang.to_owned()),
        last_build_date: (!feed.items.is_empty()).then(|| date(feed.updated)),
        generator: Some(concat!("Vigie ", env!("CARGO_PKG_VERSION")).to_owned()),
        items: feed.items.iter().map(entry).collect(),
        extensions: extensions("atom", "link", links),
        namespaces: [("atom".to_owned(), ATOM.to_owned())].into(),
        ..rss::Channel::default()
    };
    // Writing into memory cannot fail.
    let mut written = channel.pretty_write_to(feed.room(), b' ', 1).unwrap_or_default();
    written.push(b'\n');
    written
}

fn entry(item: &Item) -> rss::Item {
    let category = |(id, _): &(String, String)| rss::Category { name: id.clone(), domain: None };
    let updated = Extension {
        name: "atom:updated".to_owned(),
        value: Some(item.updated.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)),
        ..Extension::default()
    };
    rss::Item {
        title: Some(item.title.clone()),
        link: Some(item.url.clone()),
        description: Some(item.html.clone()),
        categories: item.services.iter().map(category).collect(),
        guid: Some(rss::Guid { value: item.id.clone(), permalink: false }),
        pub_date: Some(date(item.published)),
        dublin_core_ext: item
            .author
            .clone()
            .map(|author| DublinCoreExtension { creators: vec![author], ..DublinCoreExtension::default() }),
        extensions: extensions("atom", "updated", vec![updated]),
        ..rss::Item::default()
    }
}

fn link(rel: &str, href: &str, mime: Option<&str>) -> Extension {
    let attributes = [("rel", Some(rel)), ("href", Some(href)), ("type", mime)];
    let attrs: BTreeMap<String, String> =
        attributes.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?.to_owned()))).collect();
    Extension { name: "atom:link".to_owned(), attrs, ..Extension::default() }
}

fn extensions(namespace: &str, name: &str, list: Vec<Extension>) -> ExtensionMap {
    [(namespace.to_owned(), [(name.to_owned(), list)].into())].into()
}

/// RFC 822, with a year of four digits.
fn date(at: DateTime<Utc>) -> String {
    at.format("%a, %d %b %Y %H:%M:%S +0000").to_string()
}
