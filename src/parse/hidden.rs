//! Characters in the text of a post that no reader sees and that are not published as typed.

use crate::characters::{is_forbidden, is_override};
use crate::diagnostic::{Report, post};
use crate::source::{SourceId, Span};

/// The most lines that are reported: a file that is no text at all would have a mistake in each.
const MOST_LINES: usize = 100;

/// Reports each line from a byte on that has control characters, or characters that reverse what follows them.
pub(super) fn report(source: SourceId, text: &str, from: usize, report: &mut Report) {
    let hidden = |letter: char| (is_forbidden(letter) && letter != '\r') || is_override(letter) || is_separator(letter);
    let body = &text[from..];
    if !body.contains(hidden) {
        return;
    }
    let mut at = from;
    let mut lines = 0;
    for line in body.split_inclusive('\n') {
        if let Some((start, letter)) = line.char_indices().find(|(_, letter)| hidden(*letter)) {
            let place = Span::new(source, at + start..at + start + letter.len_utf8());
            report.add(if is_override(letter) {
                post::direction_override(place)
            } else if is_separator(letter) {
                post::line_separator(place)
            } else {
                post::control_in_text(place)
            });
            lines += 1;
        }
        if lines == MOST_LINES {
            return;
        }
        at += line.len();
    }
}

/// Whether an editor may show a character as the end of a line where Markdown goes on: U+2028 and U+2029.
fn is_separator(letter: char) -> bool {
    matches!(letter, '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::MOST_LINES;
    use crate::testing::{CONFIG, site};

    /// A body → the code and the line of each warning.
    fn check(body: &str, expected: &[(&str, usize)]) {
        let post = format!("---\ntitle: A\ndate: 2021-05-18 17:00\nresolved: 17:30\n---\n{body}");
        let (tree, _, _, report) = site(CONFIG, &[("incidents/a.md", &post)], "2021-05-18 20:00");
        let told = report.list().iter().map(|it| (it.code, tree.sources.place(it.span().unwrap()).0));
        assert_eq!(told.collect::<Vec<_>>(), expected, "{body:?}");
    }

    #[test]
    fn every_line_with_hidden_characters_is_reported() {
        check("Un « é »\u{202f}!\r\n\tDeux \u{200f}\u{2068}x\u{2069}\n", &[]);
        check("a\u{b}b\u{8}c\u{1b}d\n\nb\u{9b}\n", &[("control-characters", 6), ("control-characters", 8)]);
        check("\n## 17:10 · disk\u{fffe}\u{ffff} full\n\nx\n", &[("control-characters", 7)]);
        check("see \u{202e}cod.exe\n\n```\n\u{1b}[31m\n```\n", &[("direction-override", 6), ("control-characters", 9)]);
        check("Down.\u{2028}\u{2028}## 17:10 · identified\n", &[("control-characters", 6)]);
        let all: Vec<_> = (0..MOST_LINES).map(|line| ("control-characters", 6 + line)).collect();
        check(&"\u{7}\n".repeat(MOST_LINES), &all);
    }
}
