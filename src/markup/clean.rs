//! Raw HTML of posts, cleaned to a safe set.

use super::body::{Body, DEEPEST};
use super::ids::Ids;
use super::options::{BodyOptions, TimelineForm};
use super::raw::UNSHOWN;
use super::{tags, write};
use crate::markdown::Event;
use ammonia::Builder;
use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::sync::LazyLock;

/// Classes that bodies carry; a fenced block's `language-…` comes in addition.
const CLASSES: [&str; 9] = [
    "table",
    "align-left",
    "align-center",
    "align-right",
    "task",
    "timeline",
    "footnote-ref",
    "footnotes",
    "footnote-back",
];

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
        .clean_content_tags(UNSHOWN.into())
        .url_schemes(crate::model::link::SCHEMES.into())
        .link_rel(None)
        .strip_comments(true);
    cleaner
});

/// Whether raw HTML nests so many elements that cleaning it would take too long.
pub(super) fn is_too_deep(body: &Body<'_>, options: &BodyOptions<'_>) -> bool {
    // Elements without content, or whose end tag may be left out.
    const LEAVES: [&str; 17] = [
        "br", "img", "hr", "input", "wbr", "col", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot",
        "rt",
    ];
    let mut depth = 0_usize;
    let raw = body.events.iter().filter(|_| !options.trust).filter_map(|placed| match placed.event {
        Event::HtmlBlock(html) | Event::InlineHtml(html) => Some(html),
        _ => None,
    });
    raw.flat_map(tags::all).any(|tag| {
        match tag.closing {
            _ if LEAVES.contains(&tag.name.as_str()) => {}
            true => depth = depth.saturating_sub(1),
            false => depth += 1,
        }
        depth > DEEPEST
    })
}

/// Begins the marker of an item of the timeline while a body is cleaned: with a character that no text keeps.
const MARKER: &str = "<li>\u{ffff}";

/// Marks the beginning of an item of the timeline while a body is cleaned.
pub(super) fn item_marker(number: usize) -> String {
    format!("{MARKER}{number}\u{ffff}")
}

/// Cleans the HTML of a whole body, because the tags of raw HTML can be in different events. All its links and ids are
/// still as typed, and are rewritten here for the place where the body is shown.
pub(super) fn clean(html: &str, body: &Body<'_>, ids: &Ids, options: &BodyOptions<'_>) -> String {
    let clean = CLEANER.clean(html).to_string();
    let mut settled = String::with_capacity(clean.len());
    let mut settler = Settler { body, ids, options, in_link: 0, seen: HashSet::new() };
    let mut done = 0;
    for tag in tags::all(&clean) {
        settled.push_str(&clean[done..tag.range.start]);
        done = tag.range.end;
        settler.tag(&tag, &clean[tag.range.clone()], &mut settled);
    }
    settled.push_str(&clean[done..]);
    let TimelineForm::Drawn(heads) = options.timeline else { return settled };
    let mut parts = settled.split(MARKER);
    let mut headed = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (number, rest) = part.split_once('\u{ffff}').unwrap_or_default();
        let head = number.parse().ok().and_then(|number: usize| heads.get(number));
        headed.push_str(&head.map_or_else(|| "<li>".to_owned(), write::item_head));
        headed.push_str(rest);
    }
    headed
}

/// Rewrites links, images, ids and classes of clean HTML for the place. Keeps the HTML well-formed.
struct Settler<'b, 'a, 'p> {
    body: &'b Body<'a>,
    ids: &'b Ids,
    options: &'p BodyOptions<'p>,
    in_link: usize,
    /// Ids that something has already.
    seen: HashSet<String>,
}

impl Settler<'_, '_, '_> {
    fn tag(&mut self, tag: &tags::Tag, typed: &str, out: &mut String) {
        match (tag.name.as_str(), tag.closing) {
            ("a", true) => self.in_link = self.in_link.saturating_sub(1),
            ("a", false) => self.in_link += 1,
            _ => {}
        }
        match tag.name.as_str() {
            _ if tag.closing => out.push_str(typed),
            "input" => {
                let box_of_a_task = tag.get("type") == Some("checkbox") && tag.get("disabled").is_some();
                out.push_str(if box_of_a_task { typed } else { "" });
            }
            "img" => {
                let sizes = ["width", "height"].map(|name| (name, tag.get(name).unwrap_or_default()));
                let (source, alt) = (tag.get("src").unwrap_or_default(), tag.get("alt").unwrap_or_default());
                let image = self.options.image(self.body, source, alt, tag.get("title"));
                out.push_str(&image.html(self.in_link > 0, &sizes));
            }
            _ if tag.attributes.is_empty() => out.push_str(typed),
            _ => self.rewrite(tag, out),
        }
    }

    /// One start tag with its attributes written for the place.
    fn rewrite(&mut self, tag: &tags::Tag, out: &mut String) {
        out.push('<');
        out.push_str(&tag.name);
        for (name, value, _) in &tag.attributes {
            let value = match name.as_str() {
                "href" => self.options.href(self.body, value, self.ids),
                "id" => self.id(value),
                "class" => {
                    let known = |class: &&str| CLASSES.contains(class) || class.starts_with("language-");
                    let classes: Vec<&str> = value.split_whitespace().filter(known).collect();
                    (!classes.is_empty()).then(|| classes.join(" "))
                }
                "tabindex" => (value == "0").then(|| value.clone()),
                _ => Some(value.clone()),
            };
            if let Some(value) = value {
                let _ = write!(out, " {name}=\"{}\"", tags::escape(&value));
            }
        }
        out.push('>');
    }

    /// An id for the place, if nothing has it yet.
    fn id(&mut self, typed: &str) -> Option<String> {
        let id = self.options.id(self.body, self.ids.find(typed).unwrap_or(typed));
        self.seen.insert(id.clone()).then_some(id)
    }
}
