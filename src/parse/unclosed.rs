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
        Event::Open(Element::CodeBlock { language: Some(_) }) if !fence::closes(text) => "fence",
        Event::HtmlBlock(_) => match open_html(text) {
            Some(what) => what,
            None => return Vec::new(),
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
        report.add(mistakes::swallowed(file.span(opening), what, file.span(first.clone())));
    }
    found
}

/// The kind of raw HTML that is not closed and that an empty line does not end (CommonMark, HTML blocks 1 to 5).
fn open_html(block: &str) -> Option<&'static str> {
    let lower = block.trim_start().to_ascii_lowercase();
    let kinds = [
        ("<!--", "-->", "comment"),
        ("<script", "</script>", "`<script>`"),
        ("<pre", "</pre>", "`<pre>`"),
        ("<style", "</style>", "`<style>`"),
        ("<textarea", "</textarea>", "`<textarea>`"),
        ("<?", "?>", "`<?`"),
        ("<![cdata[", "]]>", "`<![CDATA[`"),
    ];
    let (_, end, what) = kinds.into_iter().find(|(start, ..)| lower.starts_with(start))?;
    (!lower.contains(end)).then_some(what)
}
