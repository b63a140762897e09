//! Small parsers. Each takes the rest of a text, and returns what it found and the new rest.

pub(crate) use crate::spaces::is_space;
use crate::vocabulary::{is_unspaced, plain};
use std::ops::RangeInclusive;

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

/// The rest after one of these words (given in lower case, without accents), if the text opens with one.
pub(crate) fn one_of<'a>(text: &'a str, words: &[&str]) -> Option<&'a str> {
    let end = text.find(|letter: char| !letter.is_alphabetic()).unwrap_or(text.len());
    let (run, rest) = text.split_at(end);
    let is = |typed: &str| words.iter().any(|word| typed.eq_ignore_ascii_case(word));
    (end > 0 && if run.is_ascii() { is(run) } else { is(&plain(run)) }).then_some(rest)
}

/// Whether a word or number may end before this rest. Scripts without spaces go on right behind a number.
pub(crate) fn ends(rest: &str) -> bool {
    !rest.starts_with(|letter: char| letter.is_alphanumeric() && !is_unspaced(letter))
}
