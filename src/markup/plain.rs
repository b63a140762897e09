//! Bodies as plain words.

use super::raw::RawWords;
use crate::markdown::{Element, Event};
use crate::spaces;

/// The words of events, on one line.
pub(super) fn of<'e, 'a: 'e>(events: impl Iterator<Item = &'e Event<'a>>) -> String {
    joined(blocks(events))
}

/// The words of blocks, on one line.
pub(super) fn joined(blocks: Vec<(WordsBlock, String)>) -> String {
    blocks.into_iter().map(|(_, words)| words).collect::<Vec<_>>().join(" ")
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum WordsBlock {
    /// Running text.
    Paragraph,
    /// An item of a list, a cell, raw HTML.
    Other,
    Heading,
    Code,
}

/// The words of each block, spaces collapsed; footnotes and comments left out.
pub(super) fn blocks<'e, 'a: 'e>(events: impl Iterator<Item = &'e Event<'a>>) -> Vec<(WordsBlock, String)> {
    let mut list: Vec<(WordsBlock, String)> = Vec::new();
    let mut words = String::new();
    let mut kind = WordsBlock::Other;
    let mut notes = 0_usize;
    let mut raw = RawWords::default();
    let mut flush = |kind: WordsBlock, words: &mut String| {
        let line = on_one_line(words);
        words.clear();
        if !line.is_empty() {
            list.push((kind, line));
        }
    };
    for event in events {
        match event {
            Event::Open(Element::Footnote(_)) => notes += 1,
            Event::Close(Element::Footnote(_)) => notes = notes.saturating_sub(1),
            _ if notes > 0 => {}
            Event::Open(element) | Event::Close(element) if element.is_inline() => {}
            Event::Open(element) => {
                flush(kind, &mut words);
                raw.block();
                kind = match element {
                    Element::Paragraph => WordsBlock::Paragraph,
                    Element::Heading(_) => WordsBlock::Heading,
                    Element::CodeBlock { .. } => WordsBlock::Code,
                    _ => WordsBlock::Other,
                };
            }
            Event::Close(_) => {
                flush(kind, &mut words);
                raw.block();
                kind = WordsBlock::Other;
            }
            Event::Text(_) | Event::Code(_) if raw.hides() => {}
            Event::Text(text) | Event::Code(text) => words.push_str(text),
            Event::HtmlBlock(html) => {
                flush(kind, &mut words);
                kind = WordsBlock::Other;
                words.push_str(&raw.of(html));
                flush(kind, &mut words);
            }
            Event::InlineHtml(html) => words.push_str(&raw.of(html)),
            Event::SoftBreak | Event::HardBreak | Event::Rule => words.push(' '),
            Event::Task(_) | Event::FootnoteReference(_) => {}
        }
    }
    flush(kind, &mut words);
    list
}

/// Words with one space between them.
fn on_one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in spaces::words(text) {
        line.push_str(if line.is_empty() { "" } else { " " });
        line.push_str(word);
    }
    line
}
