//! Atom, RFC 4287, with archives by RFC 5005.

use super::feed::{Feed, FeedFormat};
use super::item::FeedItem;
use crate::routes::Media;
use atom_syndication as atom;

/// Feed Paging and Archiving, RFC 5005.
const HISTORY: &str = "http://purl.org/syndication/history/1.0";

/// A feed as an Atom document.
pub(super) fn write(feed: &Feed<'_>) -> Vec<u8> {
    let own = feed.address(feed.about, FeedFormat::Atom);
    let mut links =
        vec![link("self", &own, Some(Media::Atom.name())), link("alternate", &feed.page, Some(Media::Html.name()))];
    links.extend(feed.hub.map(|hub| link("hub", hub.as_str(), None)));
    let chain = [("current", feed.current), ("prev-archive", feed.older), ("next-archive", feed.newer)];
    links.extend(
        chain.into_iter().filter_map(|(rel, about)| {
            Some(link(rel, &feed.address(about?, FeedFormat::Atom), Some(Media::Atom.name())))
        }),
    );
    let archive = atom::extension::Extension { name: "fh:archive".to_owned(), ..Default::default() };
    let document = atom::Feed {
        title: atom::Text::plain(feed.title.clone()),
        id: feed.id.clone(),
        updated: feed.updated.fixed_offset(),
        authors: vec![person(&feed.author)],
        generator: Some(atom::Generator {
            value: "Vigie".to_owned(),
            uri: None,
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
        }),
        links,
        subtitle: feed.subtitle.clone().map(atom::Text::plain),
        entries: feed.items.iter().map(|item| entry(item)).collect(),
        lang: Some(feed.lang.to_owned()),
        namespaces: feed.current.iter().map(|_| ("fh".to_owned(), HISTORY.to_owned())).collect(),
        extensions: feed
            .current
            .iter()
            .map(|_| ("fh".to_owned(), [("archive".to_owned(), vec![archive.clone()])].into()))
            .collect(),
        ..atom::Feed::default()
    };
    let layout = atom::WriteConfig { write_document_declaration: false, indent_size: Some(1) };
    let start = b"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".to_vec();
    // Writing into memory cannot fail.
    let mut written = document.write_with_config(start, layout).unwrap_or_default();
    if feed.current.is_some() {
        written = mark_before_entries(written);
    }
    written.push(b'\n');
    written
}

/// Puts the mark of an archive before the entries, where RFC 4287's schema has it. The crate writes it behind them. No
/// text of an entry looks like either element, as all of it is escaped.
fn mark_before_entries(written: Vec<u8>) -> Vec<u8> {
    const END: &str = "</fh:archive>\n";
    let Ok(text) = str::from_utf8(&written) else { return written };
    let mark = text.rfind(" <fh:archive>").and_then(|from| Some(from..from + text[from..].find(END)? + END.len()));
    let Some((mark, entries)) = mark.zip(text.find(" <entry>")).filter(|(mark, entries)| *entries < mark.start) else {
        return written;
    };
    [&text[..entries], &text[mark.clone()], &text[entries..mark.start], &text[mark.end..]].concat().into_bytes()
}

fn entry(item: &FeedItem) -> atom::Entry {
    let category =
        |(id, name): &(String, String)| atom::Category { term: id.clone(), scheme: None, label: Some(name.clone()) };
    atom::Entry {
        title: atom::Text::plain(item.title.clone()),
        id: item.id.clone(),
        updated: item.updated.fixed_offset(),
        authors: item.author.iter().map(|name| person(name)).collect(),
        categories: item.services.iter().map(category).collect(),
        links: vec![link("alternate", &item.url, Some(Media::Html.name()))],
        published: item.published.map(|at| at.fixed_offset()),
        summary: item.summary.clone().map(atom::Text::plain),
        content: Some(atom::Content {
            lang: item.lang.clone(),
            value: Some(item.html.clone()),
            content_type: Some("html".to_owned()),
            ..atom::Content::default()
        }),
        ..atom::Entry::default()
    }
}

fn person(name: &str) -> atom::Person {
    atom::Person { name: name.to_owned(), ..atom::Person::default() }
}

fn link(rel: &str, href: &str, mime: Option<&str>) -> atom::Link {
    atom::Link {
        href: href.to_owned(),
        rel: rel.to_owned(),
        mime_type: mime.map(str::to_owned),
        ..atom::Link::default()
    }
}
