//! A piece of a post that is shown separately: a report, an update, or a whole page.

use super::ids::Ids;
use super::options::BodyOptions;
use super::plain::{self, WordsBlock};
use super::{clean, sentence, text, write};
use crate::characters::{allowed, isolated};
use crate::config::Intro;
use crate::markdown::{Element, Event, Extent, Markdown, PlacedEvent};
use crate::model::timeline::TimelineItem;
use crate::model::{Kind, Post, ResolvedItem, ResolvedTimeline};
use crate::routes::Fixed;
use crate::source::{SourceId, Sources, Span};
use std::fmt;
use std::ops::Range;

/// Text nested deeper than this is shown as typed. No author intends it, and browsers have a limit too.
pub(super) const DEEPEST: usize = 96;

/// A text with more headings is shown as typed: each has an id and a link of its own, which take a hundred times its
/// bytes.
const MOST_HEADINGS: usize = 10_000;

/// How many bytes the beginning of a text has.
const BEGINNING: usize = 1 << 16;

/// Pieces of a text, cut off after so many bytes.
fn first(most: usize, pieces: impl Iterator<Item = Range<usize>>, text: &str) -> Vec<Range<usize>> {
    let mut left = most;
    let cut = |piece: Range<usize>| {
        if piece.len() <= left {
            left -= piece.len();
            return piece;
        }
        let end = (piece.start..=piece.start + std::mem::take(&mut left)).rfind(|at| text.is_char_boundary(*at));
        let end = end.unwrap_or(piece.start);
        let line = text.get(piece.start..end).and_then(|words| words.rfind('\n'));
        piece.start..line.map_or(end, |line| piece.start + line)
    };
    pieces.map(cut).filter(|piece| !piece.is_empty()).collect()
}

/// The prefix of the ids in the body of an entry, by its number from 0. The first entry has no prefix, so that
/// `#chronologie` links to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BodyPart(pub usize);

impl fmt::Display for BodyPart {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 == 0 { Ok(()) } else { write!(out, "u{}-", self.0) }
    }
}

/// A piece of Markdown that is shown separately, as events. Everything about it is derived from these.
#[derive(Debug)]
pub struct Body<'a> {
    pub(super) events: Vec<PlacedEvent<'a>>,
    pub(super) part: BodyPart,
    /// Of the post it belongs to: its kind, and its path in the site, which its relative links start from.
    pub(super) kind: Kind,
    pub(super) path: &'a str,
    pub(super) source: SourceId,
    markdown: &'a Markdown,
    /// All of the file.
    text: &'a str,
    pieces: Vec<Range<usize>>,
    /// The marks of its timeline, which readers do not see, in order.
    holes: Vec<Range<usize>>,
    timeline: Option<&'a ResolvedTimeline>,
}

impl<'a> Body<'a> {
    /// An entry of a post; empty if there is no entry with that number.
    #[must_use]
    pub fn of(post: &'a Post, entry: usize, sources: &'a Sources) -> Self {
        Self::up_to(usize::MAX, post, entry, sources)
    }

    /// The beginning of an entry, which its first sentence is looked for in. The events of a long text take many times its
    /// bytes.
    #[must_use]
    pub fn beginning_of(post: &'a Post, entry: usize, sources: &'a Sources) -> Self {
        Self::up_to(BEGINNING, post, entry, sources)
    }

    /// No more of an entry than that many bytes, in whole lines if there is a second one.
    fn up_to(most: usize, post: &'a Post, entry: usize, sources: &'a Sources) -> Self {
        let text = post.entries.get(entry).map_or(&[][..], |entry| &entry.text.0);
        // The file of a translation, on the pages of another language.
        let source = text.first().map_or(post.source, |span| span.source);
        let of_file = |timeline: &&ResolvedTimeline| timeline.lists.iter().all(|list| list.span.source == source);
        let timeline = post.timeline.as_ref().filter(of_file);
        let mut holes: Vec<Range<usize>> = timeline
            .iter()
            .copied()
            .flat_map(ResolvedTimeline::items)
            .filter_map(|resolved| resolved.item.marked)
            .map(Span::range)
            .collect();
        holes.sort_unstable_by_key(|hole| hole.start);
        let typed = &sources.get(source).text;
        let body = Self {
            events: Vec::new(),
            part: BodyPart(entry),
            kind: post.kind(),
            path: &post.path,
            source,
            markdown: post.markdown_of(source),
            text: typed,
            pieces: first(most, text.iter().map(|span| span.range()), typed),
            holes,
            timeline,
        };
        let events = body.markdown.select(body.text, body.extent(&body.pieces));
        Self { events, ..body }
    }

    /// The introduction in vigie.toml.
    #[must_use]
    pub fn of_intro(intro: &'a Intro) -> Self {
        let Intro { text, markdown, span } = intro;
        Self {
            events: markdown.events(text),
            part: BodyPart::default(),
            kind: Kind::Page,
            path: Fixed::Home.path(),
            source: span.source,
            markdown,
            text,
            pieces: std::iter::once(0..text.len()).collect(),
            holes: Vec::new(),
            timeline: None,
        }
    }

    fn extent<'e>(&'e self, pieces: &'e [Range<usize>]) -> Extent<'e> {
        Extent { pieces, holes: &self.holes }
    }

    /// The list of the timeline that begins at an event, with the number of its first item among all items of the post.
    pub(super) fn list_at(&self, event: &PlacedEvent<'_>) -> Option<(Span, usize, &'a [ResolvedItem])> {
        let lists = &self.timeline?.lists;
        let at = event.range().start;
        let list = &lists[lists.partition_point(|list| list.span.range().start <= at).checked_sub(1)?];
        list.span.range().contains(&at).then_some((list.span, list.before, &list.items))
    }

    /// The author's words at an item of the timeline, without its time.
    pub(super) fn words_of_item(&self, item: &TimelineItem) -> Vec<PlacedEvent<'a>> {
        let pieces: Vec<Range<usize>> = item.text.0.iter().map(|span| span.range()).collect();
        self.markdown.select_within(self.text, &item.span.range(), self.extent(&pieces))
    }

    /// The bytes of the file that an event comes from.
    pub(super) fn typed(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    /// The file from a byte on.
    pub(super) fn typed_from(&self, start: usize) -> &'a str {
        self.text.get(start..).unwrap_or_default()
    }

    /// How many bytes of the file it has.
    #[must_use]
    pub fn length(&self) -> usize {
        self.pieces.iter().map(Range::len).sum()
    }

    /// Its source text, with its pieces joined by empty lines.
    pub(super) fn as_typed(&self) -> String {
        let pieces: Vec<&str> = self.pieces.iter().map(|piece| self.typed(piece.clone())).collect();
        allowed(&pieces.join("\n\n")).into_owned()
    }

    /// Whether it is nested so deeply, or has so many headings, that it is shown as typed.
    pub(super) fn is_too_deep(&self) -> bool {
        let (mut depth, mut headings) = (0_usize, 0_usize);
        self.events.iter().any(|placed| {
            match placed.event {
                Event::Open(element) => {
                    depth += 1;
                    headings += usize::from(matches!(element, Element::Heading(_)));
                }
                Event::Close(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
            depth > DEEPEST || headings > MOST_HEADINGS
        })
    }

    /// The ids of its headings and tasks, as its own links name them.
    pub(super) fn ids(&self) -> Ids {
        if self.is_too_deep() { Ids::default() } else { Ids::of(self) }
    }

    /// As HTML for a place.
    #[must_use]
    pub fn html(&self, options: &BodyOptions<'_>) -> String {
        if self.is_too_deep() || clean::is_too_deep(self, options) {
            write::as_typed(self)
        } else {
            write::html(self, options).unwrap_or_else(|| write::as_typed(self))
        }
    }

    /// As plain text with absolute addresses, for programs that may read it as Markdown or HTML. It contains no tags,
    /// and no links except web addresses.
    #[must_use]
    pub fn text(&self, options: &BodyOptions<'_>) -> String {
        if self.is_too_deep() { text::harmless(&self.as_typed()) } else { text::of(self, options) }
    }

    /// Its words on one line.
    #[must_use]
    pub fn plain(&self) -> String {
        plain::joined(self.blocks())
    }

    /// The first sentence of its first paragraph as plain text, or of its first words if it has no paragraph. Empty
    /// without words.
    #[must_use]
    pub fn first_sentence(&self) -> String {
        let blocks = self.blocks();
        let best = blocks.iter().enumerate().min_by_key(|(at, (kind, _))| {
            let rank = if *kind == WordsBlock::Other { WordsBlock::Paragraph } else { *kind };
            (rank, *at)
        });
        best.map_or_else(String::new, |(_, (_, words))| isolated(sentence::first(words)))
    }

    fn blocks(&self) -> Vec<(WordsBlock, String)> {
        if self.is_too_deep() {
            return plain::blocks([Event::Text(&self.as_typed())].iter());
        }
        plain::blocks(self.events.iter().map(|placed| &placed.event))
    }
}
