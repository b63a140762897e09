//! Small parsers. Each takes the rest of a text, and returns what it found and the new rest.

pub(crate) use crate::spaces::is_space;
use crate::vocabulary::{is_unspaced, plain};
use std::ops::RangeInclusive;

/// The rest after spaces, if any.
pub(crate) fn spaces(text: &str) -> &str {
    text.trim_start_matches(is_space)
}

/// A complete run of digits of one script, if its length is in the given range: `17`, `١٧`, `१७`, `１７`.
pub(crate) fn number(text: &str, digits: RangeInclusive<usize>) -> Option<(u32, &str)> {
    let zero = zero(text.chars().next()?)?;
    let value = |letter: char| u32::from(letter).checked_sub(zero).filter(|value| *value < 10);
    let mut number = 0_u32;
    let mut length = 0;
    let mut rest = text.chars();
    while let Some(digit) = rest.clone().next().and_then(value) {
        rest.next();
        length += 1;
        number = number.checked_mul(10)?.checked_add(digit)?;
    }
    let rest = rest.as_str();
    (digits.contains(&length) && !rest.starts_with(is_digit)).then_some((number, rest))
}

/// The zero of the digits that one belongs to: European, Arabic, Persian, Devanagari, Bengali, Thai, wide.
fn zero(digit: char) -> Option<u32> {
    const ZEROS: [u32; 7] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
    ZEROS.into_iter().find(|zero| u32::from(digit).checked_sub(*zero).is_some_and(|value| value < 10))
}

/// Whether a letter is a digit of a script that [`number`] reads.
pub(crate) fn is_digit(letter: char) -> bool {
    letter.is_ascii_digit() || !letter.is_ascii() && zero(letter).is_some()
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
