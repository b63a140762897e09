//! The sections of a text that are a timeline, as blocks.

use super::opens;
use super::point::Today;
use crate::markdown::{Element, Event, Markdown};
use crate::vocabulary::Vocabulary;
use std::ops::Range;

/// A block at the top level of the text, without trailing white space.
#[derive(Debug)]
pub(super) struct SectionBlock {
    pub(super) form: SectionBlockKind,
    pub(super) range: Range<usize>,
}

/// What a block is.
#[derive(Debug)]
pub(super) enum SectionBlockKind {
    Heading(u8),
    Paragraph,
    List(Vec<Bullet>),
    /// Its rows as cells, that of the head first.
    Table(Vec<TableRow>),
    Rule,
    Other,
}

/// An item of a list.
#[derive(Debug)]
pub(super) struct Bullet {
    pub(super) range: Range<usize>,
    /// Where the first list within it begins, and the items of that.
    pub(super) inner: Option<usize>,
    pub(super) items: Vec<Range<usize>>,
}

/// A row of a table.
#[derive(Debug)]
pub(super) struct TableRow {
    pub(super) range: Range<usize>,
    pub(super) cells: Vec<Range<usize>>,
}

/// A section: its heading and the blocks below it, by number.
#[derive(Debug)]
pub(super) struct Section {
    pub(super) heading: usize,
    pub(super) blocks: Range<usize>,
}

impl Section {
    /// From its heading to the end of its last block.
    pub(super) fn place(&self, blocks: &[SectionBlock]) -> Range<usize> {
        let heading = &blocks[self.heading].range;
        heading.start..blocks[self.blocks.clone()].last().map_or(heading.end, |last| last.range.end)
    }
}

/// The level of a line that is formatted like a heading: below that of every real heading.
const LINE: u8 = 7;

/// Whether a text may hold such a section. Most posts have no such line.
pub(super) fn may_be_in(text: &str, words: Vocabulary) -> bool {
    let mut lines = text.split(['\n', '\r']).filter(|line| !line.is_empty()).peekable();
    while let Some(line) = lines.next() {
        let underlined = lines.peek().is_some_and(|next| next.starts_with("--") || next.starts_with("=="));
        let heads =
            line.trim_start().starts_with(['#', '*', '_']) || line.trim_end().ends_with([':', '*', '_']) || underlined;
        if heads && words.names_timeline(line) {
            return true;
        }
    }
    false
}

/// The blocks of a part of a text.
pub(super) fn blocks(text: &str, markdown: &Markdown, part: Range<usize>) -> Vec<SectionBlock> {
    let mut blocks: Vec<SectionBlock> = Vec::new();
    let mut depth = 0_usize;
    let events = markdown.events(text);
    for placed in &events {
        let range = placed.range();
        let range = range.start..range.start + text[range].trim_end().len();
        let element = match placed.event {
            Event::Open(element) => element,
            Event::Close(_) => {
                depth = depth.saturating_sub(1);
                continue;
            }
            Event::Rule | Event::HtmlBlock(_) if depth == 0 && part.contains(&range.start) => {
                let form = if placed.event == Event::Rule { SectionBlockKind::Rule } else { SectionBlockKind::Other };
                blocks.push(SectionBlock { form, range });
                continue;
            }
            _ => continue,
        };
        depth += 1;
        if depth == 1 && part.contains(&range.start) {
            let form = match element {
                Element::Heading(level) => SectionBlockKind::Heading(*level),
                Element::Paragraph => SectionBlockKind::Paragraph,
                Element::List(_) => SectionBlockKind::List(Vec::new()),
                Element::Table(_) => SectionBlockKind::Table(Vec::new()),
                _ => SectionBlockKind::Other,
            };
            blocks.push(SectionBlock { form, range });
        } else if let Some(block) = blocks.last_mut().filter(|block| block.range.contains(&range.start)) {
            match (&mut block.form, depth, element) {
                (SectionBlockKind::List(items), 2, Element::Item) => {
                    items.push(Bullet { range, inner: None, items: Vec::new() });
                }
                (SectionBlockKind::List(items), 3, Element::List(_)) => {
                    items.last_mut().into_iter().for_each(|item| item.inner = item.inner.or(Some(range.start)));
                }
                (SectionBlockKind::List(items), 4, Element::Item) => {
                    items.last_mut().into_iter().for_each(|item| item.items.push(range.clone()));
                }
                (SectionBlockKind::Table(rows), 2, Element::TableHead | Element::TableRow) => {
                    rows.push(TableRow { range, cells: Vec::new() });
                }
                (SectionBlockKind::Table(rows), 3, Element::TableCell) => {
                    rows.last_mut().into_iter().for_each(|row| row.cells.push(range.clone()));
                }
                _ => {}
            }
        }
    }
    blocks
}

/// The timelines among blocks. `near` is used to guess the year of days without one. If `parted`, a rule ends a
/// section, because what follows it may be an update.
pub(super) fn sections(text: &str, blocks: &[SectionBlock], near: Today, parted: bool) -> Vec<Section> {
    let words = |block: &SectionBlock| text.get(block.range.clone()).unwrap_or("");
    let mut sections = Vec::new();
    let mut at = 0;
    while let Some(block) = blocks.get(at) {
        // The first heading of all is the title of a post with updates.
        let title = parted && at == 0 && matches!(block.form, SectionBlockKind::Heading(1));
        let Some(level) = level(block, words(block), near).filter(|_| !title) else {
            at += 1;
            continue;
        };
        let ends = |block: &SectionBlock| match block.form {
            SectionBlockKind::Heading(own) => own < level || own == level && !opens(heading_words(words(block)), near),
            SectionBlockKind::Rule => parted,
            SectionBlockKind::Paragraph => level == LINE && is_line(words(block)) && !opens(words(block), near),
            _ => false,
        };
        let end = blocks[at + 1..].iter().position(ends).map_or(blocks.len(), |count| at + 1 + count);
        sections.push(Section { heading: at, blocks: at + 1..end });
        at = end;
    }
    sections
}

/// The level of the heading of a timeline. `None` for any other block.
fn level(block: &SectionBlock, words: &str, near: Today) -> Option<u8> {
    let level = match block.form {
        SectionBlockKind::Heading(level) => level,
        SectionBlockKind::Paragraph if is_line(words) => LINE,
        _ => return None,
    };
    (near.words.names_timeline(words) && !opens(heading_words(words), near)).then_some(level)
}

/// Whether a paragraph is a line that is formatted like a heading: in bold, or with a colon at its end.
fn is_line(words: &str) -> bool {
    let words = words.trim();
    let bold = ["**", "__"].iter().any(|mark| words.len() > 4 && words.starts_with(mark) && words.ends_with(mark));
    words.len() <= 80 && !words.contains('\n') && (bold || words.trim_end_matches(['*', '_']).ends_with(':'))
}

/// What a heading says, without its signs: those in front, and those behind a space at its end, or the line under it.
pub(super) fn heading_words(heading: &str) -> &str {
    let Some(words) = heading.trim_start().strip_prefix('#') else {
        return heading.trim().trim_end_matches(['=', '-']).trim_end();
    };
    let words = words.trim_start_matches('#').trim();
    let shorn = words.trim_end_matches('#');
    if shorn.is_empty() || shorn.ends_with([' ', '\t']) { shorn.trim_end() } else { words }
}
