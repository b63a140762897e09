//! Fences, comments and raw HTML that are not closed, and the updates that they hide.

use super::fence;
use super::update::{self, BodyFile};
use crate::diagnostic::{Report, update as mistakes};
use crate::markdown::{Element, Event};
use std::ops::Range;

/// The lines that would begin an update if the block above them were closed. They are reported at the line that opens
/// the block.
pub(super) fn swallowed(
    file: BodyFile<'_>,
    event: &Event<'_>,
    block: Range<usize>,
    report: &mut Report,
) -> Vec<Range<usize>> {
    let text = &file.text[block.clone()];
    let what = match event {
        Event::Open(Element::CodeBlock { language: Some(_) }) if !fence::closes(text) => Block::Open("fence"),
        Event::HtmlBlock(_) => match html(text) {
            Block::Closed => return Vec::new(),
            block => block,
        },
        _ => return Vec::new(),
    };
    let mut at = block.start;
    let mut lines = text.split_inclusive('\n').map(|line| {
        let range = at..at + line.trim_end().len();
        at += line.len();
        range
    });
    let Some(opening) = lines.next() else { return Vec::new() };
    let found: Vec<Range<usize>> = lines.filter(|line| update::begins_update(file, line.clone())).collect();
    if let Some(first) = found.first() {
        let (opening, first) = (file.span(opening), file.span(first.clone()));
        report.add(match what {
            Block::Open(what) => mistakes::swallowed(opening, what, first),
            Block::UpToEmptyLine | Block::Closed => mistakes::swallowed_by_html(opening, first),
        });
    }
    found
}

/// A block that holds lines of other blocks.
enum Block {
    /// Of this kind. It is not closed, and no empty line ends it.
    Open(&'static str),
    /// Raw HTML up to the next empty line, closed or not.
    UpToEmptyLine,
    /// One that is closed.
    Closed,
}

/// The kind of a block of raw HTML: in CommonMark, only blocks 6 and 7 end at an empty line.
fn html(block: &str) -> Block {
    let lower = block.trim_start().to_ascii_lowercase();
    let kinds = [
        ("<!--", "-->", "comment"),
        ("<script", "</script>", "`<script>`"),
        ("<pre", "</pre>", "`<pre>`"),
        ("<style", "</style>", "`<style>`"),
        ("<textarea", "</textarea>", "`<textarea>`"),
        ("<?", "?>", "`<?`"),
        ("<![cdata[", "]]>", "`<![CDATA[`"),
        ("<!", ">", "`<!`"),
    ];
    match kinds.into_iter().find(|(start, ..)| lower.starts_with(start)) {
        Some((_, end, what)) if !lower.contains(end) => Block::Open(what),
        Some(_) => Block::Closed,
        None => Block::UpToEmptyLine,
    }
}
