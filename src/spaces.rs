//! Spaces: where a line may be broken, and where not.

/// Whether a line may be broken here. No-break spaces, as French puts them before its marks, hold it together.
#[inline]
pub(crate) fn breaks(letter: char) -> bool {
    letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// The words of a text, each with what no-break spaces hold to it.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(breaks).filter(|word| !word.is_empty())
}

/// A space of any width that people type or paste within a line.
pub(crate) fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// A text on one line, with one space where there were several; the no-break ones go too.
pub(crate) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        line.push_str(if line.is_empty() { "" } else { " " });
        line.push_str(word);
    }
    line
}
