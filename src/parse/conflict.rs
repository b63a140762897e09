//! The conflict markers of git.

use super::front_matter::{FileStart, opening};
use crate::markdown::{Element, Event, Markdown};
use std::ops::Range;

/// Where conflict markers begin: a line `<<<<<<< …`, later `=======` and `>>>>>>> …`, all outside closed code blocks.
pub(super) fn find(text: &str) -> Option<Range<usize>> {
    // Return early, because almost no text has a conflict.
    text.contains("<<<<<<< ").then(|| search(text))?
}

fn search(text: &str) -> Option<Range<usize>> {
    let code = code_blocks(text);
    let mut at = 0;
    let mut open: Option<Range<usize>> = None;
    let mut parted = false;
    for line in text.split_inclusive('\n') {
        let range = at..at + line.trim_end().len();
        at += line.len();
        if code.iter().any(|block| block.contains(&range.start)) {
            continue;
        }
        if line.starts_with("<<<<<<< ") {
            open = open.or(Some(range));
        } else if line.trim_end() == "=======" {
            parted = open.is_some();
        } else if line.starts_with(">>>>>>> ") && parted {
            return open;
        }
    }
    None
}

/// The code blocks of the body, except a fence that is not closed, because it contains text that is not code.
fn code_blocks(text: &str) -> Vec<Range<usize>> {
    let start = match opening(text) {
        FileStart::Front { body, .. } => body,
        FileStart::Unclosed(_) | FileStart::Text => 0,
    };
    let markdown = Markdown::read(text, start);
    let blocks = markdown.events(text).into_iter().filter_map(|placed| {
        let Event::Open(Element::CodeBlock { language }) = placed.event else { return None };
        let range = placed.range();
        (language.is_none() || super::fence::closes(&text[range.clone()])).then_some(range)
    });
    blocks.collect()
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn a_conflict_is_found_outside_code() {
        let marks = "<<<<<<< HEAD\n## 11:30 · identified\n=======\n## 11:35 · resolved\n>>>>>>> phone\n";
        let found = |text: &str| find(text).map(|range| text[range].to_owned());
        assert_eq!(found(&format!("---\ntitle: a\n---\nA.\n\n{marks}")).as_deref(), Some("<<<<<<< HEAD"));
        assert_eq!(found(&format!("---\n{marks}---\n\nA.\n")).as_deref(), Some("<<<<<<< HEAD"), "in the front matter");
        assert_eq!(found(&marks.replace('\n', "\r\n")).as_deref(), Some("<<<<<<< HEAD"));
        assert_eq!(found(&format!("A.\n\n```\n{marks}```\n")), None);
        assert_eq!(found(&format!("A.\n\n```\n{marks}")).as_deref(), Some("<<<<<<< HEAD"), "the fence does not close");
        assert_eq!(found("A.\n\n<<<<<<< that way\n\nB.\n"), None);
        assert_eq!(found("Title\n=======\n\n>>>>>>> quoted\n"), None);
        let indented: String = marks.lines().map(|line| format!("    {line}\n")).collect();
        assert_eq!(found(&format!("A.\n\n{indented}")), None);
    }
}
