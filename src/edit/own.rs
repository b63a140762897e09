//! Which part of the text below a heading is the entry's own.

use super::append::ParsedText;
use crate::markdown::{Element, Event, PlacedEvent};
use crate::model::written::Text;
use crate::parse::timeline;
use crate::source::Span;
use std::ops::Range;

/// The own part of the text of an entry.
pub(super) struct OwnText {
    /// Its place; `None` if the entry has no text.
    pub(super) place: Option<Range<usize>>,
    /// Its footnotes that stand elsewhere in the file, and that no other entry has.
    pub(super) notes: Vec<Range<usize>>,
    /// What follows it and is no part of the entry.
    pub(super) kept: Text,
}

/// What of a text is the entry's own, best reading first.
///
/// It ends above the first section that stands beside it (a heading of level one or two), the first timeline and the
/// first line `---`. If that would take links from other entries, it ends above the definitions of links at its end.
pub(super) fn readings(parsed: &ParsedText, text: &str, at: usize) -> Vec<OwnText> {
    let ranges = |text: &Text| text.0.iter().map(|span| span.range()).collect::<Vec<_>>();
    let all = parsed.all();
    let others = all.iter().enumerate().filter(|(other, _)| *other != at);
    let others: Vec<Range<usize>> = others.flat_map(|(_, (_, text))| ranges(text)).collect();
    let all_notes: Vec<Range<usize>> = footnotes(parsed, text);
    let (mut notes, mut pieces): (Vec<_>, Vec<_>) =
        ranges(all[at].1).into_iter().partition(|piece| all_notes.contains(piece));
    if pieces.is_empty() {
        std::mem::swap(&mut notes, &mut pieces);
    }
    let notes: Vec<_> =
        notes.into_iter().filter(|note| !others.iter().any(|other| other.contains(&note.start))).collect();
    let Some(start) = pieces.iter().map(|piece| piece.start).min() else {
        return vec![OwnText { place: None, notes, kept: Text::default() }];
    };
    let near = others.iter().map(|other| other.start).filter(|other| *other > start);
    let end = sections(parsed, text, start).into_iter().chain(near).min().unwrap_or(text.len());
    let end = pieces.iter().filter(|piece| piece.start < end).map(|piece| piece.end.min(end)).max().unwrap_or(start);
    let definitions = definitions(&text[start..end]).map(|at| start + at);
    let reading = |end: usize| {
        let behind = pieces.iter().filter(|piece| piece.end > end);
        let kept = behind.map(|piece| piece.start.max(end)..piece.end).flat_map(|piece| apart(piece, &others));
        let kept = kept.map(|piece| Span::new(parsed.source(), piece)).collect();
        let own = start..start + text[start..end].trim_end().len();
        OwnText { place: Some(own), notes: notes.clone(), kept: Text(kept) }
    };
    std::iter::once(end).chain(definitions).map(reading).collect()
}

/// A piece of a text without those that other entries have in it.
fn apart(piece: Range<usize>, others: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut within: Vec<_> = others.iter().filter(|other| piece.contains(&other.start)).collect();
    within.sort_by_key(|other| other.start);
    let (mut parts, mut at) = (Vec::new(), piece.start);
    for other in within {
        parts.push(at..other.start);
        at = at.max(other.end);
    }
    parts.push(at..piece.end);
    parts.retain(|part| part.start < part.end);
    parts
}

/// The definitions of footnotes.
fn footnotes(parsed: &ParsedText, text: &str) -> Vec<Range<usize>> {
    let events = parsed.markdown().events(text);
    let notes = events.iter().filter(|placed| matches!(placed.event, Event::Open(Element::Footnote(_))));
    notes.map(PlacedEvent::range).collect()
}

/// Where sections, timelines and lines `---` begin, from a place on.
fn sections(parsed: &ParsedText, text: &str, start: usize) -> Vec<usize> {
    let timelines = timeline::places(text, parsed.markdown(), start..text.len(), parsed.near());
    let mut found: Vec<usize> = timelines.into_iter().map(|timeline| timeline.start).collect();
    let mut depth = 0_usize;
    for placed in parsed.markdown().events(text) {
        if depth == 0 {
            found.extend(section(text, &placed).filter(|at| *at >= start));
        }
        match placed.event {
            Event::Open(_) => depth += 1,
            Event::Close(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    found
}

/// The beginning of a section, or of a line `---`.
fn section(text: &str, placed: &PlacedEvent<'_>) -> Option<usize> {
    let range = placed.range();
    match placed.event {
        Event::Rule => Some(range.start),
        Event::Open(Element::Heading(level @ (1 | 2))) => {
            let words = text.get(range.clone())?.trim_end();
            // Text above a line `---` is no heading in a post with updates.
            let underline = words.rfind('\n').filter(|_| *level == 2);
            Some(underline.map_or(range.start, |line| range.start + line + 1))
        }
        _ => None,
    }
}

/// Where the definitions of links at the end of a text begin.
fn definitions(text: &str) -> Option<usize> {
    let is_definition = |line: &str| line.trim_start().starts_with('[') && line.contains("]:");
    let mut at = text.len();
    let mut first = None;
    for line in text.split_inclusive('\n').rev() {
        at -= line.len();
        if is_definition(line) {
            first = Some(at);
        } else if !line.trim().is_empty() {
            break;
        }
    }
    first
}
