//! Texts that are nothing but plain sentences, as most updates are: no need to look for Markdown in them.

use super::has_byte;
use super::write::sound;

/// The paragraphs of a text of plain words, each with its lines; `None` when there may be more in it.
pub(super) fn paragraphs(text: &str) -> Option<Vec<&str>> {
    let mut paragraphs = Vec::new();
    let mut begin = None;
    let mut at = 0;
    for line in text.split('\n') {
        if line.is_empty() {
            paragraphs.extend(begin.take().map(|begin| &text[begin..at - 1]));
        } else if is_plain(line) {
            begin = begin.or(Some(at));
        } else {
            return None;
        }
        at += line.len() + 1;
    }
    paragraphs.extend(begin.map(|begin| &text[begin..]));
    Some(paragraphs)
}

/// A text of plain words as HTML; an address in it is to become a link, and so is not for here.
pub(super) fn html(text: &str) -> Option<String> {
    let paragraphs = paragraphs(text).filter(|_| !text.contains("://"))?;
    let mut html = String::with_capacity(text.len() + 8 * paragraphs.len());
    for paragraph in paragraphs {
        // No plain character needs to be escaped.
        html.push_str("<p>");
        html.push_str(paragraph);
        html.push_str("</p>\n");
    }
    Some(sound(html))
}

/// Whether a line begins with a letter, ends with no space, and has no mark that could mean something.
fn is_plain(line: &str) -> bool {
    let marks = |byte| {
        byte < b' '
            || matches!(byte, b'#' | b'$' | b'&' | b'*' | b'+' | b'<'..=b'>' | b'@' | b'['..=b'`' | b'{'..=b'\x7f')
    };
    line.starts_with(char::is_alphabetic) && !line.ends_with(char::is_whitespace) && !has_byte(line, marks)
}

#[cfg(test)]
mod tests {
    use crate::markup::text::Joined;
    use crate::markup::{Base, Links, Place, Prefix, blocks_of_markdown, blocks_of_prose, html_of_markdown};
    use crate::model::Kind;
    use proptest::prelude::*;

    /// What is said of a text of plain words is what is said of it as Markdown.
    fn check(text: &str) -> Result<(), TestCaseError> {
        let joined = Joined::bare(text);
        let place = Place {
            links: &Links::default(),
            base: Base::Relative { depth: 0 },
            heading_shift: 0,
            id_prefix: Prefix::default(),
            trust: false,
            from_kind: Kind::Page,
            from_path: "index.html",
        };
        if let Some(html) = super::html(text) {
            prop_assert_eq!(Some(html), html_of_markdown(&joined, &[], &place));
        }
        if let Some(blocks) = blocks_of_prose(text) {
            prop_assert_eq!(blocks, blocks_of_markdown(&joined, &[]));
        }
        Ok(())
    }

    proptest! {
        #[test]
        fn plain_words_are_what_markdown_makes_of_them(
            text in "([a-zA-Zé0-9 ,.;:'’()?!%/«»\"\u{a0}\u{202f}-]|\n|\n\n|www\\.a\\.fr|https://a\\.fr/|a@b\\.fr|1\\. ){0,40}",
            any in "(a|\n|[\u{80}-\u{ffff}]|.){0,20}",
        ) {
            check(&text)?;
            check(&any)?;
        }
    }

    #[test]
    fn marks_are_left_to_markdown() {
        for plain in ["", "Le serveur répond.\nNous surveillons !\n\nMerci.\n", "A: b (c) - d", "\n\na\n\n\nb\n"] {
            assert!(super::html(plain).is_some() && check(plain).is_ok(), "{plain:?}");
        }
        for other in
            ["*a*", "a\n- b", "a\n---", "- a", "1. a", "a  \nb", " a", "a\tb", "a & b", "a [b]", "a\r\nb", "# a"]
        {
            assert_eq!(super::paragraphs(other), None, "{other:?}");
        }
        assert_eq!(super::html("see https://a.example/"), None);
    }
}
