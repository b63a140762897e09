//! A status text pings nobody, whatever a title holds.

/// A text in which `@name` is no mention: a word joiner, which is not seen, ends the name. Mail and web addresses stay as
/// they are.
pub(super) fn unmentioned(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for piece in text.split_inclusive([' ', '\n']) {
        let is_address = piece.starts_with("https://") || piece.starts_with("http://");
        let mut before = ' ';
        for letter in piece.chars() {
            out.push(letter);
            if letter == '@' && !is_address && !before.is_ascii_alphanumeric() && before != '_' {
                out.push('\u{2060}');
            }
            before = letter;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::unmentioned;

    #[test]
    fn only_mentions_are_changed() {
        let text = "@all (@a@b.example) .@c mail@example.org ½@d https://e.example/@f";
        let expected =
            "@\u{2060}all (@\u{2060}a@b.example) .@\u{2060}c mail@example.org ½@\u{2060}d https://e.example/@f";
        assert_eq!(unmentioned(text), expected);
    }
}
