//! Slugs: one part of a path, short enough for the name of a file.

use crate::characters::{is_forbidden, is_override};

/// Bytes of the longest slug: its page is a file, and most disks take 255 for the whole name.
pub const LONGEST: usize = 200;

/// The letters that the file names of new posts have, and so their addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlugLetters {
    /// `a` to `z`: "Серверы" is `servery`.
    Ascii,
    /// Those of the title: "Серверы" is `серверы`, percent-encoded where an address needs it.
    Own,
}

/// The slug nearest to a text.
#[must_use]
pub fn nearest(text: &str) -> String {
    let mut slug =
        text.replace(|c: char| c.is_control() || is_forbidden(c) || is_override(c) || matches!(c, '/' | '\\'), "-");
    let end = (0..=LONGEST).rfind(|at| slug.is_char_boundary(*at)).unwrap_or(0);
    slug.truncate(end);
    slug
}
