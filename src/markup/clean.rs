//! Raw HTML of posts, cleaned to a safe set.

use super::place::Place;
use super::tags;
use super::text::DEEPEST;
use ammonia::Builder;
use pulldown_cmark::Event;
use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::sync::LazyLock;

/// What we wrote into a body ourselves: it passes the cleaning as it is.
#[derive(Debug, Default)]
pub(super) struct Ours {
    /// Values of `href` and `src`, already written for the place.
    pub(super) links: HashSet<String>,
    /// Values of `id`.
    pub(super) ids: HashSet<String>,
}

/// Classes that bodies carry; a fenced block's `language-…` comes in addition.
const CLASSES: [&str; 8] =
    ["table", "align-left", "align-center", "align-right", "task", "footnote-ref", "footnotes", "footnote-back"];

/// Elements of a body, and what they may carry beyond `class`, `id`, `title`, `lang` and `dir`.
const ELEMENTS: &[(&str, &[&str])] = &[
    ("a", &["href"]),
    ("abbr", &[]),
    ("b", &[]),
    ("bdi", &[]),
    ("bdo", &[]),
    ("blockquote", &[]),
    ("br", &[]),
    ("caption", &[]),
    ("cite", &[]),
    ("code", &[]),
    ("col", &["span"]),
    ("colgroup", &["span"]),
    ("dd", &[]),
    ("del", &["datetime"]),
    ("details", &["open"]),
    ("dfn", &[]),
    ("div", &["tabindex"]),
    ("dl", &[]),
    ("dt", &[]),
    ("em", &[]),
    ("figcaption", &[]),
    ("figure", &[]),
    ("h1", &[]),
    ("h2", &[]),
    ("h3", &[]),
    ("h4", &[]),
    ("h5", &[]),
    ("h6", &[]),
    ("hr", &[]),
    ("i", &[]),
    ("img", &["src", "alt", "width", "height"]),
    ("input", &["type", "checked", "disabled"]),
    ("ins", &["datetime"]),
    ("kbd", &[]),
    ("label", &[]),
    ("li", &["value"]),
    ("mark", &[]),
    ("ol", &["start", "reversed"]),
    ("p", &[]),
    ("pre", &[]),
    ("q", &[]),
    ("rp", &[]),
    ("rt", &[]),
    ("ruby", &[]),
    ("s", &[]),
    ("samp", &[]),
    ("section", &[]),
    ("small", &[]),
    ("span", &[]),
    ("strong", &[]),
    ("sub", &[]),
    ("summary", &[]),
    ("sup", &[]),
    ("table", &[]),
    ("tbody", &[]),
    ("td", &["colspan", "rowspan"]),
    ("tfoot", &[]),
    ("th", &["colspan", "rowspan", "scope"]),
    ("thead", &[]),
    ("time", &["datetime"]),
    ("tr", &[]),
    ("u", &[]),
    ("ul", &[]),
    ("var", &[]),
    ("wbr", &[]),
];

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut cleaner = Builder::empty();
    cleaner
        .tags(ELEMENTS.iter().map(|(name, _)| *name).collect())
        .tag_attributes(
            ELEMENTS
                .iter()
                .map(|(name, extra)| (*name, extra.iter().copied().collect()))
                .collect::<HashMap<_, HashSet<_>>>(),
        )
        .generic_attributes(["class", "id", "title", "lang", "dir"].into())
        .clean_content_tags(
            [
                "script", "style", "template", "iframe", "object", "noscript", "noembed", "noframes", "svg", "math",
                "xmp",
            ]
            .into(),
        )
        .url_schemes(crate::model::link::SCHEMES.into())
        .link_rel(None)
        .strip_comments(true);
    cleaner
});

/// Whether raw HTML opens so many elements in each other that cleaning it takes forever.
pub(super) fn too_deep(events: &[Event<'_>]) -> bool {
    // Elements without content, or whose end tag may be left out.
    const LEAVES: [&str; 17] = [
        "br", "img", "hr", "input", "wbr", "col", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot",
        "rt",
    ];
    let mut depth = 0_usize;
    for event in events {
        let (Event::Html(html) | Event::InlineHtml(html)) = event else { continue };
        let mut done = 0;
        while let Some(tag) = tags::next(html, done) {
            done = tag.range.end;
            match tag.closing {
                _ if LEAVES.contains(&tag.name.as_str()) => {}
                true => depth = depth.saturating_sub(1),
                false => depth += 1,
            }
            if depth > DEEPEST {
                return true;
            }
        }
    }
    false
}

/// Cleans a whole body: raw HTML arrives in halves, so that only the whole can be judged.
pub(super) fn clean(html: &str, ours: &Ours, place: &Place) -> String {
    settle(&CLEANER.clean(html).to_string(), ours, place)
}

/// Writes links, images, ids and classes of clean HTML for the place. Well-formed in, well-formed out.
fn settle(html: &str, ours: &Ours, place: &Place) -> String {
    let mut settled = String::with_capacity(html.len());
    let mut done = 0;
    let mut in_link = 0_usize;
    while let Some(tag) = tags::next(html, done) {
        settled.push_str(&html[done..tag.range.start]);
        done = tag.range.end;
        match (tag.name.as_str(), tag.closing) {
            ("a", true) => in_link = in_link.saturating_sub(1),
            ("a", false) => in_link += 1,
            _ => {}
        }
        if tag.closing || tag.attributes.is_empty() && tag.name != "input" && tag.name != "img" {
            settled.push_str(&html[tag.range]);
        } else if tag.name == "input" {
            if tag.get("type") == Some("checkbox") && tag.get("disabled").is_some() {
                settled.push_str(&html[tag.range]);
            }
        } else if tag.name == "img" && !tag.get("src").is_some_and(|src| ours.links.contains(src)) {
            let sizes = ["width", "height"].map(|name| (name, tag.get(name).unwrap_or_default()));
            let image =
                place.image(tag.get("src").unwrap_or_default(), tag.get("alt").unwrap_or_default(), tag.get("title"));
            settled.push_str(&image.html(in_link > 0, &sizes));
        } else {
            rewrite(&tag, ours, place, &mut settled);
        }
    }
    settled.push_str(&html[done..]);
    settled
}

/// One start tag with its attributes written for the place.
fn rewrite(tag: &tags::Tag, ours: &Ours, place: &Place, settled: &mut String) {
    settled.push('<');
    settled.push_str(&tag.name);
    for (name, value, _) in &tag.attributes {
        let value = match name.as_str() {
            "href" if !ours.links.contains(value) => place.href(value, None),
            "id" if !ours.ids.contains(value) => Some(format!("{}{value}", place.id_prefix)),
            "class" => {
                let known = |class: &&str| CLASSES.contains(class) || class.starts_with("language-");
                let classes: Vec<&str> = value.split_whitespace().filter(known).collect();
                (!classes.is_empty()).then(|| classes.join(" "))
            }
            "tabindex" => (value == "0").then(|| value.clone()),
            _ => Some(value.clone()),
        };
        if let Some(value) = value {
            let _ = write!(settled, " {name}=\"{}\"", tags::escape(&value));
        }
    }
    settled.push('>');
}
