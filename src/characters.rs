//! Characters that are never written to a page, a feed or a terminal, even where an author typed them.

use icu_normalizer::ComposingNormalizerBorrowed as ComposingNormalizer;
use std::borrow::Cow;

/// Whether a character is left out of everything that is written: control characters but the tab and the end of a line
/// (HTML and XML 1.0, section 2.2, allow few or none of them, and terminals obey them), U+FFFE and U+FFFF (XML 1.0).
#[must_use]
pub fn is_forbidden(letter: char) -> bool {
    (letter.is_control() && !matches!(letter, '\n' | '\t')) || matches!(letter, '\u{fffe}' | '\u{ffff}')
}

/// Whether a character makes the letters after it read in the order opposite to their own: a file name or an address
/// then looks like another one (Unicode Standard Annex 9, LRO and RLO).
#[must_use]
pub fn is_override(letter: char) -> bool {
    matches!(letter, '\u{202d}' | '\u{202e}')
}

/// A text in Unicode's composed form (NFC), in which the same letters are the same characters however they were typed.
#[must_use]
pub fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { text.into() } else { ComposingNormalizer::new_nfc().normalize(text) }
}

/// A text without forbidden characters.
#[must_use]
pub fn allowed(text: &str) -> Cow<'_, str> {
    if may_hold_forbidden(text) && text.contains(is_forbidden) {
        text.replace(is_forbidden, "").into()
    } else {
        text.into()
    }
}

/// The same for a text that is owned.
#[must_use]
pub fn keep_allowed(text: String) -> String {
    if may_hold_forbidden(&text) && text.contains(is_forbidden) { text.replace(is_forbidden, "") } else { text }
}

/// Whether a text has a byte that a forbidden character begins with. Nearly none has.
fn may_hold_forbidden(text: &str) -> bool {
    let suspect = |byte| (byte < b' ' && !matches!(byte, b'\n' | b'\t')) || matches!(byte, 0x7f | 0xc2 | 0xef);
    has_byte(text, suspect)
}

/// Whether a text has a byte of a kind: a piece at a time, so that many bytes are looked at at once.
#[must_use]
pub fn has_byte(text: &str, kind: impl Fn(u8) -> bool) -> bool {
    text.as_bytes().chunks(64).any(|piece| piece.iter().fold(false, |found, byte| found | kind(*byte)))
}

#[cfg(test)]
mod tests {
    use super::allowed;

    #[test]
    fn what_xml_and_terminals_must_not_get_is_left_out() {
        for (text, expected) in [
            ("a\u{0}b\u{7}c\u{1b}[31md\u{7f}\u{9b}e\u{fffe}f\u{ffff}", "abc[31mdef"),
            (
                "un\tdeux\ntrois « é » \u{fffd} \u{200f}\u{202e} 🦔",
                "un\tdeux\ntrois « é » \u{fffd} \u{200f}\u{202e} 🦔",
            ),
            ("a\r\nb", "a\nb"),
            ("", ""),
        ] {
            assert_eq!(allowed(text), expected);
        }
    }
}
