//! The part of a text that is drawn for a mistake.

use crate::source::{Sources, Span};
use std::borrow::Cow;
use std::ops::Range;

/// The most bytes of a window. A mistake in a longer line is reported without the line.
const WIDEST: usize = 1 << 14;

/// The lines that are drawn. The whole text is not used, because then every line would be scanned for each mistake.
pub(super) struct SourceWindow<'a> {
    pub(super) text: Cow<'a, str>,
    /// Where it begins in the text.
    start: usize,
    /// The number of its first line, from 1.
    pub(super) line: usize,
}

impl<'a> SourceWindow<'a> {
    /// The lines of a place, and of another place in the same text. `None` if they are too long to be drawn.
    pub(super) fn around(sources: &'a Sources, span: Span, other: Option<Span>) -> Option<Self> {
        let text = sources.get(span.source).text.as_str();
        let places = [Some(span), other].into_iter().flatten().map(|span| drawable(sources, span));
        let (first, last) =
            places.fold((text.len(), 0), |(first, last), place| (first.min(place.start), last.max(place.end)));
        let start = text[..first].rfind('\n').map_or(0, |at| at + 1);
        let end = text[last..].find('\n').map_or(text.len(), |at| last + at + 1);
        let line = text[..start].matches('\n').count() + 1;
        (end - start <= WIDEST).then(|| Self { text: visible(&text[start..end]), start, line })
    }

    /// The bytes of a place within the window.
    pub(super) fn place(&self, sources: &Sources, span: Span) -> Range<usize> {
        let place = drawable(sources, span);
        place.start - self.start..place.end - self.start
    }
}

/// A text without the control characters of C1, which some terminals obey and `annotate-snippets` keeps. Each becomes a
/// letter of the same two bytes, so that places stay.
fn visible(text: &str) -> Cow<'_, str> {
    let obeyed = |letter| matches!(letter, '\u{80}'..='\u{9f}');
    if text.contains(obeyed) { text.replace(obeyed, "¤").into() } else { text.into() }
}

/// A span that can be drawn: within the text, on character boundaries, without the line break at its end.
fn drawable(sources: &Sources, span: Span) -> Range<usize> {
    let text = &sources.get(span.source).text;
    let on_boundary = |at: u32| (0..=text.len().min(at as usize)).rfind(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let start = on_boundary(span.start);
    let end = on_boundary(span.end).max(start);
    start..start + text[start..end].trim_end_matches(['\n', '\r']).len()
}

#[cfg(test)]
mod tests {
    use super::{SourceWindow, WIDEST};
    use crate::source::{Source, Sources, Span};

    /// A text → the number of lines that are drawn for the places of `a` and `b` in it, and where they begin.
    fn check(text: &str, expected: Option<(&str, usize)>) {
        let mut sources = Sources::default();
        let id = sources.add(Source::new("x.md", text.as_bytes().to_vec()));
        let place = |letter: char| text.find(letter).map(|at| Span::new(id, at..at + 1));
        let window = SourceWindow::around(&sources, place('a').unwrap(), place('b'));
        assert_eq!(window.as_ref().map(|window| (&*window.text, window.line)), expected);
    }

    #[test]
    fn only_lines_of_the_places_are_drawn() {
        check("x\ny a\nz\n", Some(("y a\n", 2)));
        check("x\nb\ny\na", Some(("b\ny\na", 2)));
        check("a", Some(("a", 1)));
        check(&format!("a{}", "é".repeat(WIDEST)), None);
        check(&format!("a\n{}b", "\n".repeat(WIDEST)), None);
    }
}
