//! Bare URLs in text.

use linkify::{LinkFinder, LinkKind};
use std::ops::Range;
use std::sync::LazyLock;

static FINDER: LazyLock<LinkFinder> = LazyLock::new(|| {
    let mut finder = LinkFinder::new();
    finder.kinds(&[LinkKind::Url]).url_must_have_scheme(true);
    finder
});

/// A part of a text: a bare URL or what stands between two.
pub(super) struct Piece {
    /// Its bytes.
    pub(super) range: Range<usize>,
    /// Whether it is a URL.
    pub(super) link: bool,
}

/// What a URL never holds, though some would allow it: no-break spaces and quotation marks.
fn ends(c: char) -> bool {
    c.is_whitespace() || matches!(c, '«' | '»' | '“' | '”')
}

/// What is not taken as a URL's last character.
fn trails(c: char) -> bool {
    matches!(c, '’' | '…' | '。' | '、' | '，' | '！' | '？' | '；' | '：' | '）')
        || matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '*' | '~' | '`')
}

/// A text cut at its bare URLs; punctuation that follows one stays outside.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut done = 0;
    for link in FINDER.links(text) {
        let url = link.as_str().split(ends).next().unwrap_or_default().trim_end_matches(trails);
        let range = link.start()..link.start() + url.len();
        let after = url.split_once("://").map_or("", |(_, after)| after);
        if after.is_empty() || range.start < done {
            continue;
        }
        if done < range.start {
            pieces.push(Piece { range: done..range.start, link: false });
        }
        done = range.end;
        pieces.push(Piece { range, link: true });
    }
    if done < text.len() {
        pieces.push(Piece { range: done..text.len(), link: false });
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> =
            pieces(text).into_iter().filter(|piece| piece.link).map(|piece| &text[piece.range]).collect();
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
    }
}
