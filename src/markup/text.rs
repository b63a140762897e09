//! Pieces of Markdown as one text, and its events with their places.

use crate::dialect::{self, Definitions};
use crate::model::written::Text;
use crate::source::{Sources, Span};
use pulldown_cmark::{CowStr, Event, Tag, TagEnd, TextMergeWithOffset};
use std::borrow::Cow;
use std::ops::Range;

/// An event of the Markdown parser with its bytes in the joined text.
pub(super) type Placed<'a> = (Event<'a>, Range<usize>);

/// Deeper nesting than this is shown as it was typed: no author means it, and browsers stop at some depth too.
pub(super) const DEEPEST: usize = 96;

/// The pieces of a text, joined by empty lines; one that begins with the end of a line goes on where the other ended.
pub(super) struct Joined<'a> {
    /// The text.
    pub(super) text: Cow<'a, str>,
    /// Where each piece begins in it, and its place in the source.
    starts: Vec<(usize, Span)>,
}

impl<'a> Joined<'a> {
    /// Joins the pieces of a text.
    pub(super) fn new(text: &Text, sources: &'a Sources) -> Self {
        if let [span] = text.0.as_slice() {
            return Self { text: Cow::Borrowed(sources.text(*span)), starts: vec![(0, *span)] };
        }
        let mut joined = String::new();
        let mut starts = Vec::with_capacity(text.0.len());
        for span in &text.0 {
            let piece = sources.text(*span);
            if !joined.is_empty() && !piece.starts_with(['\n', '\r']) {
                joined.push_str("\n\n");
            }
            starts.push((joined.len(), *span));
            joined.push_str(piece);
        }
        Self { text: Cow::Owned(joined), starts }
    }

    /// A Markdown text that stands in no source.
    pub(super) fn bare(text: &'a str) -> Self {
        Self { text: Cow::Borrowed(text), starts: Vec::new() }
    }

    /// The place in the source of bytes of the joined text.
    pub(super) fn span(&self, range: Range<usize>) -> Option<Span> {
        let (start, piece) = self.starts.iter().rev().find(|(start, _)| *start <= range.start)?;
        let end = (range.end - start).min(piece.range().len());
        Some(piece.part((range.start - start).min(end)..end))
    }

    /// The events of the text; `None` when it is nested too deep to be shown as Markdown.
    pub(super) fn events(&self, definitions: &Definitions) -> Option<Vec<Placed<'_>>> {
        if hopeless(&self.text) {
            return None;
        }
        let parser = dialect::parser(&self.text, definitions);
        let mut depth = 0_usize;
        let mut events = Vec::new();
        for (event, range) in TextMergeWithOffset::new(parser.into_offset_iter()) {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                return None;
            }
            events.push((event, range));
        }
        Some(events)
    }
}

/// Stands for a list that was taken out: characters of no script, which no author types in this order.
pub(super) const TAKEN_OUT: &str = "\u{e000}\u{e002}\u{e000}";

/// A part of a text together with the footnotes that it refers to, which are defined elsewhere in the text.
pub(super) fn with_notes(part: &Text, whole: &Text, sources: &Sources) -> Text {
    let words = Joined::new(part, sources).text.to_lowercase();
    let mut text = part.clone();
    if words.contains("[^") {
        let whole = Joined::new(whole, sources);
        for (event, range) in whole.events(&[]).unwrap_or_default() {
            if let Event::Start(Tag::FootnoteDefinition(label)) = event {
                let cited = words.contains(&format!("[^{}]", label.to_lowercase()));
                text.0.extend(whole.span(range).filter(|_| cited));
            }
        }
    }
    text
}

/// The events without some lists, each of which leaves a mark, and without the footnotes that only they refer to.
pub(super) fn without<'a>(events: Vec<Placed<'a>>, joined: &Joined<'_>, lists: &[Span]) -> Vec<Placed<'a>> {
    let mut kept = Vec::with_capacity(events.len());
    let mut gone: Vec<CowStr<'a>> = Vec::new();
    let mut depth = 0_usize;
    for (event, range) in events {
        let opens = depth == 0
            && matches!(event, Event::Start(Tag::List(_)))
            && joined.span(range.clone()).is_some_and(|span| lists.iter().any(|list| list.start == span.start));
        match event {
            _ if opens => {
                depth = 1;
                kept.push((Event::Text(CowStr::Borrowed(TAKEN_OUT)), range));
            }
            Event::Start(_) if depth > 0 => depth += 1,
            Event::End(_) if depth > 0 => depth -= 1,
            Event::FootnoteReference(name) if depth > 0 => gone.push(name),
            _ if depth > 0 => {}
            event => kept.push((event, range)),
        }
    }
    let stays =
        |name: &CowStr<'_>| kept.iter().any(|(event, _)| matches!(event, Event::FootnoteReference(it) if it == name));
    gone.retain(|name| !stays(name));
    let mut dropping = false;
    kept.retain(|(event, _)| {
        dropping |= matches!(event, Event::Start(Tag::FootnoteDefinition(name)) if gone.contains(name));
        let drop = dropping;
        dropping &= !matches!(event, Event::End(TagEnd::FootnoteDefinition));
        !drop
    });
    kept
}

/// Whether a line opens so many containers that parsing it is a waste.
fn hopeless(text: &str) -> bool {
    text.lines().any(|line| {
        line.len() > DEEPEST && {
            let marks = |c: char| matches!(c, '>' | ' ' | '\t' | '-' | '*' | '+' | '.' | ')') || c.is_ascii_digit();
            let opening = &line[..line.find(|c| !marks(c)).unwrap_or(line.len())];
            // A rule or a setext underline is one run of the same mark.
            let quotes = opening.matches('>').count();
            let items = opening.matches(['-', '*', '+', '.', ')']).count();
            let spaced = opening.matches(' ').count() + opening.matches('\t').count();
            quotes > DEEPEST || (items > DEEPEST && spaced >= items && opening.len() < line.len())
        }
    })
}
