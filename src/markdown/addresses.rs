//! Addresses in a text without any sign around them.

use linkify::{LinkFinder, LinkKind};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

static FINDER: LazyLock<LinkFinder> = LazyLock::new(|| {
    let mut finder = LinkFinder::new();
    finder.kinds(&[LinkKind::Url]).url_must_have_scheme(true);
    finder
});

/// What an address never holds, though some would allow it: no-break spaces and quotation marks.
fn ends(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '«' | '»' | '“' | '”')
}

/// What is not taken as an address's last character, as on GitHub (GitHub Flavored Markdown, section 6.9) and beyond.
fn trails(letter: char) -> bool {
    matches!(letter, '’' | '…' | '。' | '、' | '，' | '！' | '？' | '；' | '：' | '）')
        || matches!(letter, '.' | ',' | ';' | ':' | '!' | '?' | '*' | '_' | '~' | '`')
}

/// The addresses in a text, in order; punctuation that follows one stays outside.
pub(super) fn find(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut done = 0;
    // Nearly no text has one.
    let text = if text.contains("://") { text } else { "" };
    FINDER.links(text).filter_map(move |link| {
        let url = link.as_str().split(ends).next().unwrap_or_default().trim_end_matches(trails);
        let range = link.start()..link.start() + url.len();
        let after = url.split_once("://").map_or("", |(_, after)| after);
        if after.is_empty() || range.start < done {
            return None;
        }
        done = range.end;
        Some(range)
    })
}

/// Replaces a sign of emphasis while a text is parsed: a control character, which no text keeps, of one byte too,
/// so that every byte keeps its place.
const STAND_INS: [(u8, u8); 3] = [(b'_', 0x11), (b'*', 0x12), (b'~', 0x13)];

/// A text in which no address holds a sign of emphasis: an address is found before emphasis, as on GitHub.
pub(super) fn masked(text: &str) -> Cow<'_, str> {
    let stands_in = |byte: &u8| STAND_INS.iter().any(|(_, stand_in)| stand_in == byte);
    let mut bytes = Vec::new();
    for range in find(text) {
        let instead = |byte: u8| STAND_INS.iter().find(|(sign, _)| *sign == byte).map(|(_, stand_in)| *stand_in);
        let has_sign = text.as_bytes()[range.clone()].iter().any(|byte| instead(*byte).is_some());
        if !has_sign || is_target(&text[..range.start]) {
            continue;
        }
        if bytes.is_empty() {
            if text.bytes().any(|byte| stands_in(&byte)) {
                return text.into();
            }
            bytes = text.as_bytes().to_vec();
        }
        bytes[range].iter_mut().for_each(|byte| *byte = instead(*byte).unwrap_or(*byte));
    }
    String::from_utf8(bytes).ok().filter(|masked| !masked.is_empty()).map_or(text.into(), Cow::Owned)
}

/// A text of the parser as it was typed.
pub(super) fn unmasked(text: &str) -> Cow<'_, str> {
    let sign = |letter: char| STAND_INS.iter().find(|(_, stand_in)| char::from(*stand_in) == letter);
    if !text.contains(|letter| sign(letter).is_some()) {
        return text.into();
    }
    text.chars().map(|letter| sign(letter).map_or(letter, |(sign, _)| char::from(*sign))).collect::<String>().into()
}

/// Whether what follows a text is the target of a link, where a control character is not allowed: behind `<`, `](` or
/// `]:`.
fn is_target(before: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let opening = before.trim_end_matches('<').trim_end();
    before.ends_with('<') || word.contains("](") || opening.ends_with("](") || opening.ends_with("]:")
}

#[cfg(test)]
mod tests {
    use super::{find, masked, unmasked};

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = find(text).map(|range| &text[range]).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn punctuation_stays_outside() {
        check("Voir https://exemple.fr/a_b.", &["https://exemple.fr/a_b"]);
        check("(https://exemple.fr/a_(b))", &["https://exemple.fr/a_(b)"]);
        check("«\u{202f}https://exemple.fr/\u{202f}»", &["https://exemple.fr/"]);
        check(
            "« https://exemple.fr/», puis http://b.example… et https://c.example/x?y=1&z=2!",
            &["https://exemple.fr/", "http://b.example", "https://c.example/x?y=1&z=2"],
        );
        check("\"https://exemple.fr/\" 'https://exemple.fr/a'", &["https://exemple.fr/", "https://exemple.fr/a"]);
        check("https:// and exemple.fr and a@b.fr", &[]);
        check("https://exemple.fr/é/ü", &["https://exemple.fr/é/ü"]);
        check("_https://exemple.fr/a_b_ **https://exemple.fr/**", &["https://exemple.fr/a_b", "https://exemple.fr/"]);
    }

    #[test]
    fn only_signs_within_addresses_are_masked() {
        let show = |text: &str| masked(text).replace(['\u{11}', '\u{12}', '\u{13}'], "?");
        assert_eq!(show("_a_ https://x.example/~me/_b_/*c"), "_a_ https://x.example/?me/?b?/?c");
        assert_eq!(show("[a](https://x.example/_b_)"), "[a](https://x.example/_b_)");
        assert_eq!(show("[a](/to?u=https://x.example/_b_)"), "[a](/to?u=https://x.example/_b_)");
        assert_eq!(show("[a]:\n  <https://x.example/_b_>"), "[a]:\n  <https://x.example/_b_>");
        assert_eq!(show("a\u{11}b https://x.example/_b_c"), "a?b https://x.example/_b_c");
        let text = "https://x.example/~me/_b_/*c";
        assert_eq!(unmasked(&masked(text)), text);
    }
}
