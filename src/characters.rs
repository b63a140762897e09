//! Characters that are never written to a page, a feed or a terminal, even where an author typed them.

use icu_normalizer::ComposingNormalizerBorrowed as ComposingNormalizer;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed as CanonicalCombiningClassMap;
use std::borrow::Cow;
use std::fmt::Write as _;

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

/// Whether a character shows nothing and changes how what is beside it reads, or ends a line where others do not see it.
/// An address has none; the joiners of words (U+200C and U+200D) stay.
#[must_use]
pub fn is_unseen(letter: char) -> bool {
    is_forbidden(letter)
        || matches!(letter, '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(letter, '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Whether a character begins a stretch of text that is read in a given direction until it is closed (Unicode Standard
/// Annex 9: LRE, RLE, LRO, RLO).
fn embeds(letter: char) -> bool {
    is_override(letter) || matches!(letter, '\u{202a}' | '\u{202b}')
}

/// The characters around a text whose direction must not change the text beside it (FSI and PDI).
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// A text on one line that changes the direction of no text beside it. Embeddings, overrides and isolates end with it;
/// most texts have none and stay as they are.
#[must_use]
pub fn isolated(text: String) -> String {
    let isolates = |letter: char| matches!(letter, '\u{2066}'..='\u{2068}');
    let plain = |letter: char| !embeds(letter) && !isolates(letter) && letter != ISOLATE.1;
    if text.is_ascii() || text.chars().all(plain) {
        return text;
    }
    let mut open = 0_usize;
    let mut closed = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        open += usize::from(isolates(letter));
        if letter == ISOLATE.1 {
            // One that closes nothing here would close what stands around the text.
            let Some(fewer) = open.checked_sub(1) else { continue };
            open = fewer;
        }
        closed.push(letter);
    }
    closed.extend(std::iter::repeat_n(ISOLATE.1, open));
    // The end of an isolate also ends the embeddings and overrides in it.
    if closed.contains(embeds) { format!("{}{closed}{}", ISOLATE.0, ISOLATE.1) } else { closed }
}

/// A text beside others on a line of a terminal. One with letters that go from right to left is isolated, so that the
/// words and numbers beside it stay where they are; all others stay as they are.
#[must_use]
pub fn beside_others(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || !text.chars().any(goes_left) {
        return text.into();
    }
    format!("{}{text}{}", ISOLATE.0, ISOLATE.1).into()
}

/// Whether a letter goes from right to left: the blocks of Unicode for scripts that do.
fn goes_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// The name of a file as a title.
#[must_use]
pub fn title_of(name: &str) -> String {
    isolated(allowed(name).into_owned())
}

/// A text for a terminal or a log: characters that a terminal obeys, and those that change the direction of what follows,
/// are shown by their number (`\u001b`). JSON stays valid, because its texts have the same escapes.
#[must_use]
pub fn shown(text: &str) -> Cow<'_, str> {
    let obeyed = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\t') || embeds(letter);
    if !text.contains(obeyed) {
        return text.into();
    }
    let text = text.replace("\r\n", "\n");
    let mut shown = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        if obeyed(letter) {
            let _ = write!(shown, "\\u{:04x}", u32::from(letter));
        } else {
            shown.push(letter);
        }
    }
    shown.into()
}

/// The same for a log that also takes commands: a line that begins with `::` or `##[` is one for the runners of GitHub and
/// Azure, so its first sign is shown by its number.
#[must_use]
pub fn shown_in_logs(text: &str) -> Cow<'_, str> {
    let is_command = |line: &str| line.trim_start().starts_with("::") || line.trim_start().starts_with("##[");
    let text = shown(text);
    if !text.lines().any(is_command) {
        return text;
    }
    let line = |line: &str| {
        if !is_command(line) {
            return line.to_owned();
        }
        let (blank, command) = line.split_at(line.len() - line.trim_start().len());
        let sign = command.chars().next().unwrap_or_default();
        format!("{blank}\\u{:04x}{}", u32::from(sign), &command[sign.len_utf8()..])
    };
    text.split_inclusive('\n').map(line).collect::<String>().into()
}

/// The same on one line: a name or a sentence with a line break must not begin a line of a log, where it could be read as
/// a command.
#[must_use]
pub fn shown_on_one_line(text: &str) -> Cow<'_, str> {
    match shown(text) {
        line if !line.contains(['\n', '\t']) => line,
        lines => lines.replace('\n', "\\u000a").replace('\t', "\\u0009").into(),
    }
}

/// A text in Unicode's composed form (NFC), in which the same letters are the same characters however they were typed.
#[must_use]
pub fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { text.into() } else { ComposingNormalizer::new_nfc().normalize(text) }
}

/// Whether a character is a mark on the letter before it: an accent, a vowel sign.
#[must_use]
pub fn is_mark(letter: char) -> bool {
    CanonicalCombiningClassMap::new().get_u8(letter) != 0
}

/// A key that is equal for two paths which are the same file on some disks: those that ignore case, letters that show
/// nothing, or how accents are typed.
#[must_use]
pub fn folded(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_lowercase();
    }
    let shows = |letter: &char| !matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}');
    // Letters such as `ß`, `ς` and `ſ` are lower case already: only in upper case are they like others.
    let shown: String = path.chars().filter(shows).collect();
    composed(&shown.to_uppercase().to_lowercase()).into_owned()
}

/// A text cut to at most so many bytes, with `…` if it was longer.
#[must_use]
pub fn beginning_of(mut text: String, most: usize) -> String {
    if text.len() > most {
        let end = (0..=most).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        text.truncate(end);
        text.push('…');
    }
    text
}

/// A text without forbidden characters.
#[must_use]
pub fn allowed(text: &str) -> Cow<'_, str> {
    if text.contains(is_forbidden) { text.replace(is_forbidden, "").into() } else { text.into() }
}

/// The same for a text that is owned.
#[must_use]
pub fn keep_allowed(text: String) -> String {
    if text.contains(is_forbidden) { text.replace(is_forbidden, "") } else { text }
}

/// The bytes of a finished text file without forbidden characters. Line ends stay: calendars have two characters in each.
#[must_use]
pub fn written(bytes: Vec<u8>) -> Vec<u8> {
    if !may_be_forbidden(&bytes) {
        return bytes;
    }
    let forbidden = |letter: char| is_forbidden(letter) && letter != '\r';
    match String::from_utf8(bytes) {
        Ok(text) => text.replace(forbidden, "").into_bytes(),
        Err(error) => error.into_bytes(),
    }
}

/// Whether two bytes in a row look like the beginning of a forbidden character: many at once, as nearly no file has one.
fn may_be_forbidden(bytes: &[u8]) -> bool {
    let low = |byte: u8| (byte < b' ' && !matches!(byte, b'\n' | b'\r' | b'\t')) || byte == 0x7f;
    let pair = |one: u8, two: u8| low(one) || matches!((one, two), (0xc2, 0x80..=0x9f) | (0xbf, 0xbe | 0xbf));
    let next = bytes.get(1..).unwrap_or_default();
    let pieces = bytes.chunks(64).zip(next.chunks(64));
    bytes.last().is_some_and(|last| low(*last))
        || pieces
            .into_iter()
            .any(|(ones, twos)| ones.iter().zip(twos).fold(false, |found, (one, two)| found | pair(*one, *two)))
}

/// The space on each side of the words of a badge, in pixels.
pub const BADGE_PADDING: usize = 7;

/// The approximate width in pixels of words of a badge (11 px), with the space around them. The badge stretches them to
/// fit it.
#[must_use]
pub fn badge_width(words: &str) -> usize {
    let tenths: usize = words
        .chars()
        .map(|c| match c {
            'i' | 'j' | 'l' | '.' | ',' | '\'' | '’' | ' ' | ':' | '|' => 38,
            'f' | 'r' | 't' | 'I' | '(' | ')' | '-' => 48,
            'm' | 'w' | 'M' | 'W' | '@' => 100,
            c if c.is_uppercase() => 78,
            c if u32::from(c) > 0x2E80 => 115,
            _ => 68,
        })
        .sum();
    tenths.div_ceil(10).max(1) + 2 * BADGE_PADDING
}

#[cfg(test)]
mod tests {
    use super::{allowed, isolated, shown, shown_on_one_line, written};

    #[test]
    fn no_line_of_a_log_is_a_command() {
        let shown = super::shown_in_logs;
        assert_eq!(shown("a :: b\nc::d\n"), "a :: b\nc::d\n");
        assert_eq!(shown("::error::x\n  ##[group]y\nz\n"), "\\u003a:error::x\n  \\u0023#[group]y\nz\n");
        assert_eq!(shown("\u{1b}::x"), "\\u001b::x");
    }

    #[test]
    fn what_goes_from_right_to_left_is_isolated_on_a_terminal() {
        assert_eq!(super::beside_others("Le disque"), "Le disque");
        assert_eq!(super::beside_others("Ο δίσκος"), "Ο δίσκος");
        assert_eq!(super::beside_others("الخادم متوقف"), "\u{2068}الخادم متوقف\u{2069}");
        assert_eq!(super::beside_others("Disk של אתר"), "\u{2068}Disk של אתר\u{2069}");
    }

    #[test]
    fn a_text_never_changes_the_direction_of_the_text_beside_it() {
        for (text, expected) in [
            ("Panne du disque", "Panne du disque"),
            ("עברית", "עברית"),
            ("a\u{202e}b", "\u{2068}a\u{202e}b\u{2069}"),
            ("\u{202a}a\u{202c}", "\u{2068}\u{202a}a\u{202c}\u{2069}"),
            ("\u{2068}a\u{2069}", "\u{2068}a\u{2069}"),
            ("a\u{2067}b", "a\u{2067}b\u{2069}"),
            ("a\u{2069}b\u{202e}c", "\u{2068}ab\u{202e}c\u{2069}"),
        ] {
            assert_eq!(isolated(text.to_owned()), expected);
        }
    }

    #[test]
    fn a_finished_file_holds_nothing_that_xml_forbids() {
        for (bytes, expected) in [
            ("un « é »\r\n\tdeux \u{fffd}", "un « é »\r\n\tdeux \u{fffd}"),
            ("a\u{0}b\u{9b}c\u{fffe}\u{ffff}d\u{7f}", "abcd"),
            ("\u{1b}", ""),
            ("", ""),
        ] {
            assert_eq!(written(bytes.into()), expected.as_bytes());
            let far = [&"x".repeat(63), bytes].concat();
            assert_eq!(written(far.into()).len(), 63 + expected.len());
        }
        assert_eq!(written(vec![0xff, 0x1b]), [0xff, 0x1b], "no text");
    }

    #[test]
    fn a_terminal_gets_nothing_that_it_obeys() {
        for (text, expected) in [
            ("un\tdeux\ntrois « é » \u{200f}🦔", "un\tdeux\ntrois « é » \u{200f}🦔"),
            ("a\u{1b}[31mb\u{9b}1mc\u{7f}\u{202e}", "a\\u001b[31mb\\u009b1mc\\u007f\\u202e"),
            ("a\r\nb\rc", "a\nb\\u000dc"),
        ] {
            assert_eq!(shown(text), expected);
        }
        assert_eq!(shown_on_one_line("a\n::warning::b\t"), "a\\u000a::warning::b\\u0009");
        assert_eq!(serde_json::from_str::<String>(&shown("\"\u{9b}\"")).unwrap(), "\u{9b}");
    }

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
