//! Texts that are nothing but plain sentences, as most updates are: no need to look for Markdown in them.

use super::text::Placed;
use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

/// The events of a text of plain words, as the parser of Markdown gives them; `None` when there may be more in it.
pub(super) fn events(text: &str) -> Option<Vec<Placed<'_>>> {
    let mut events = Vec::new();
    let mut open: Option<usize> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let words = line.strip_suffix('\n').unwrap_or(line);
        let range = at..at + words.len();
        if words.is_empty() {
            close(&mut events, open.take(), at);
        } else if is_plain(words) {
            match open {
                Some(_) => events.push((Event::SoftBreak, at - 1..at)),
                None => {
                    open = Some(events.len());
                    events.push((Event::Start(Tag::Paragraph), range.clone()));
                }
            }
            events.push((Event::Text(CowStr::Borrowed(words)), range));
        } else {
            return None;
        }
        at += line.len();
    }
    close(&mut events, open, at);
    Some(events)
}

/// Ends the paragraph whose beginning is the event of that number.
fn close(events: &mut Vec<Placed<'_>>, open: Option<usize>, end: usize) {
    if let Some((_, range)) = open.and_then(|open| events.get_mut(open)) {
        range.end = end;
        let range = range.clone();
        events.push((Event::End(TagEnd::Paragraph), range));
    }
}

/// Whether a line begins with a letter, ends with no space, and has no mark that could mean something.
fn is_plain(line: &str) -> bool {
    let harmless = |c: char| c.is_alphanumeric() || " ,.;:'’()?!%/-–—…«»\"·€°\u{a0}\u{202f}".contains(c);
    line.starts_with(char::is_alphabetic) && !line.ends_with(char::is_whitespace) && line.chars().all(harmless)
}

#[cfg(test)]
mod tests {
    use crate::markup::text::parsed;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn plain_words_are_what_the_parser_makes_of_them(
            text in "([a-zA-Zé0-9 ,.;:'’()?!%/«»\"\u{a0}\u{202f}-]|\n|\n\n|www\\.a\\.fr|https://a\\.fr/|a@b\\.fr|1\\. ){0,40}",
        ) {
            if let Some(events) = super::events(&text) {
                prop_assert_eq!(Some(events), parsed(&text, &[]));
            }
        }
    }

    #[test]
    fn marks_are_left_to_the_parser() {
        for plain in ["", "Le serveur répond.\nNous surveillons !\n\nMerci.\n", "A: b (c) - d"] {
            assert_eq!(super::events(plain), parsed(plain, &[]), "{plain:?}");
            assert!(super::events(plain).is_some(), "{plain:?}");
        }
        for other in
            ["*a*", "a\n- b", "a\n---", "- a", "1. a", "a  \nb", " a", "a\tb", "a & b", "a [b]", "a\r\nb", "# a"]
        {
            assert_eq!(super::events(other), None, "{other:?}");
        }
    }
}
