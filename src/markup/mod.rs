//! A body and the place it is shown at → clean HTML.
//!
//! The only room that writes HTML from Markdown and cleans raw HTML. Links are kept as
//! targets in the text and written for each place a body appears at.

mod alike;
mod bare;
mod check;
mod clean;
mod footnotes;
mod found;
mod links;
mod markdown;
mod place;
mod plain;
mod prose;
mod sentence;
mod tags;
mod text;
mod write;

#[cfg(test)]
pub(crate) mod tests;

pub use crate::dialect::Definitions;
pub use check::{check_intro, check_links};
pub use found::{Found, Task, links, tasks};
pub use links::{Links, Target};
pub use markdown::markdown;
pub use place::{Base, Part, Place, Prefix};

use crate::model::written::Text;
use crate::source::{Sources, Span};
use plain::Block;
use pulldown_cmark::Event;
use std::borrow::Cow;
use text::Joined;

/// A text as HTML for a place.
#[must_use]
pub fn render(text: &Text, definitions: &Definitions, sources: &Sources, place: &Place) -> String {
    let joined = Joined::new(text, sources);
    if let Some(html) = prose::html(&joined.text) {
        return html;
    }
    let [span] = text.0.as_slice() else { return html(&joined, definitions, place) };
    if let Some(html) = place.links.alike.take(*span) {
        return html;
    }
    let Some(events) = joined.events(definitions) else { return write::as_typed(&joined.text) };
    let alike = alike::is_alike(&events);
    let html = write::body(events, place).unwrap_or_else(|| write::as_typed(&joined.text));
    if alike {
        place.links.alike.keep(*span, html.clone());
    }
    html
}

/// A text as HTML for a place, in the parts between lists that are drawn otherwise: one more than there are lists.
/// Ids and notes are those of the whole text.
#[must_use]
pub fn render_around(
    text: &Text,
    definitions: &Definitions,
    sources: &Sources,
    place: &Place,
    lists: &[Span],
) -> Vec<String> {
    let joined = Joined::new(text, sources);
    let events = joined.events(definitions).map(|events| text::without(events, &joined, lists));
    let shown = events.and_then(|events| write::body(events, place));
    let html = shown.unwrap_or_else(|| write::as_typed(&joined.text));
    let mut parts: Vec<String> = html.splitn(lists.len() + 1, text::TAKEN_OUT).map(str::to_owned).collect();
    parts.resize(lists.len() + 1, String::new());
    parts
}

/// A part of a text that is shown on its own, with the footnotes of the text that it refers to.
#[must_use]
pub fn with_notes(part: &Text, whole: &Text, sources: &Sources) -> Text {
    text::with_notes(part, whole, sources)
}

/// Markdown that stands in no post (the introduction in vigie.toml) as HTML for a place.
#[must_use]
pub fn render_str(markdown: &str, place: &Place) -> String {
    html(&Joined::bare(markdown), &[], place)
}

fn html(joined: &Joined<'_>, definitions: &Definitions, place: &Place) -> String {
    html_of_markdown(joined, definitions, place).unwrap_or_else(|| write::as_typed(&joined.text))
}

/// A text as HTML; `None` when it is nested too deep.
fn html_of_markdown(joined: &Joined<'_>, definitions: &Definitions, place: &Place) -> Option<String> {
    joined.events(definitions).and_then(|events| write::body(events, place))
}

/// The words of a text on one line.
#[must_use]
pub fn plain(text: &Text, definitions: &Definitions, sources: &Sources) -> String {
    let words = blocks(&Joined::new(text, sources), definitions);
    words.into_iter().map(|(_, words)| words).collect::<Vec<_>>().join(" ")
}

/// The first sentence of a text in plain words: of its first paragraph, else of its first words. Empty without words.
#[must_use]
pub fn first_sentence(text: &Text, definitions: &Definitions, sources: &Sources) -> String {
    let joined = Joined::new(text, sources);
    if let Some(paragraphs) = prose::paragraphs(&joined.text) {
        return paragraphs.first().map_or_else(String::new, |first| sentence::first(&on_one_line(first)));
    }
    let blocks = blocks_of_markdown(&joined, definitions);
    let best = blocks.iter().enumerate().min_by_key(|(at, (kind, _))| {
        let rank = if *kind == Block::Other { Block::Paragraph } else { *kind };
        (rank, *at)
    });
    best.map_or_else(String::new, |(_, (_, words))| sentence::first(words))
}

fn blocks(joined: &Joined<'_>, definitions: &Definitions) -> Vec<(Block, String)> {
    blocks_of_prose(&joined.text).unwrap_or_else(|| blocks_of_markdown(joined, definitions))
}

fn blocks_of_prose(text: &str) -> Option<Vec<(Block, String)>> {
    let words = |paragraph| (Block::Paragraph, on_one_line(paragraph));
    Some(prose::paragraphs(text)?.into_iter().map(words).collect())
}

fn on_one_line(paragraph: &str) -> String {
    write::sound(plain::on_one_line(paragraph))
}

fn blocks_of_markdown(joined: &Joined<'_>, definitions: &Definitions) -> Vec<(Block, String)> {
    let events = match joined.events(definitions) {
        Some(events) => events.into_iter().map(|(event, _)| event).collect(),
        None => vec![Event::Text(joined.text.as_ref().into())],
    };
    plain::blocks(events.iter())
        .into_iter()
        .map(|(kind, words)| (kind, write::sound(words).trim().to_owned()))
        .filter(|(_, words)| !words.is_empty())
        .collect()
}

/// Words as an id or a part of a path: ASCII, lower case, joined by `-`.
#[must_use]
pub fn slug(words: &str) -> String {
    write::slug(words)
}

/// Whether a text has a byte of a kind: a piece at a time, so that many bytes are looked at at once.
#[must_use]
pub fn has_byte(text: &str, kind: impl Fn(u8) -> bool) -> bool {
    text.as_bytes().chunks(64).any(|piece| piece.iter().fold(false, |found, byte| found | kind(*byte)))
}

/// Text as it stands between tags or in a quoted attribute of HTML.
#[must_use]
pub fn escape(text: &str) -> Cow<'_, str> {
    tags::escape(text)
}

/// Text without characters that HTML and XML do not allow.
#[must_use]
pub fn printable(text: &str) -> String {
    write::sound(text.to_owned())
}
