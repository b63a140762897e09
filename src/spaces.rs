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

/// Whether a letter or sign is of a script that writes no spaces: Han, Kana, and their punctuation.
pub(crate) fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{3000}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{ff01}'..='\u{ff60}' | '\u{20000}'..='\u{3ffff}')
}

/// What stands between a sentence and the next one.
pub(crate) fn sentence_gap(first: &str) -> &'static str {
    if first.ends_with(is_wide) { "" } else { " " }
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
