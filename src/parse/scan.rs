//! Small parsers. Each takes the rest of a text, and returns what it found and the new rest.

use std::ops::RangeInclusive;

/// A space of any width that people type or paste within a line.
pub(crate) fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// The rest after spaces, if any.
pub(crate) fn spaces(text: &str) -> &str {
    text.trim_start_matches(is_space)
}

/// A complete run of digits, if its length is in the given range.
pub(crate) fn number(text: &str, digits: RangeInclusive<usize>) -> Option<(u32, &str)> {
    let end = text.bytes().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len());
    let (run, rest) = text.split_at(end);
    digits.contains(&end).then(|| run.parse().ok())?.map(|value| (value, rest))
}

/// A run of letters, in lower case and without accents: "Déc" is `dec`. A full stop after an abbreviation is included.
pub(crate) fn word(text: &str) -> Option<(String, &str)> {
    let end = text.find(|letter: char| !letter.is_alphabetic()).unwrap_or(text.len());
    let (run, rest) = text.split_at(end);
    (end > 0).then(|| (deunicode::deunicode(run).to_lowercase(), rest.strip_prefix('.').unwrap_or(rest)))
}

/// The rest after one of these words (given in lower case, without accents), if the text opens with one.
pub(crate) fn one_of<'a>(text: &'a str, words: &[&str]) -> Option<&'a str> {
    let end = text.find(|letter: char| !letter.is_alphabetic()).unwrap_or(text.len());
    let (run, rest) = text.split_at(end);
    let plain = if run.is_ascii() { run.into() } else { deunicode::deunicode(run) };
    (end > 0 && words.iter().any(|word| plain.eq_ignore_ascii_case(word))).then_some(rest)
}

/// Whether a word or number may end before this rest.
pub(crate) fn ends(rest: &str) -> bool {
    !rest.starts_with(char::is_alphanumeric)
}
