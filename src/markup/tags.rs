//! Finding tags in HTML: enough to read and rewrite attributes, nothing that decides what is safe.

use std::borrow::Cow;
use std::ops::Range;

/// A tag of HTML as it is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag {
    /// From `<` to after `>`.
    pub(super) range: Range<usize>,
    /// Its name, in lower case.
    pub(super) name: String,
    /// Whether it is an end tag.
    pub(super) closing: bool,
    /// Names in lower case, decoded values, and the places of the values.
    pub(super) attributes: Vec<(String, String, Range<usize>)>,
}

impl Tag {
    /// The value of an attribute.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, ..)| known == name).map(|(_, value, _)| value.as_str())
    }
}

/// The first tag at or after a byte of the text; comments are stepped over.
pub(super) fn next(html: &str, mut from: usize) -> Option<Tag> {
    loop {
        let start = from + html.get(from..)?.find('<')?;
        let rest = &html[start + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            from = start + 4 + comment.find("-->")?;
            continue;
        }
        let closing = rest.starts_with('/');
        let begin = start + 1 + usize::from(closing);
        let name = word(&html[begin..], |c| c.is_ascii_alphanumeric() || c == '-');
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            from = start + 1;
            continue;
        }
        let (attributes, end) = attributes(html, begin + name.len());
        return Some(Tag { range: start..end, name: name.to_ascii_lowercase(), closing, attributes });
    }
}

/// All tags of a text, in order.
pub(super) fn all(html: &str) -> impl Iterator<Item = Tag> {
    let mut done = 0;
    std::iter::from_fn(move || next(html, done).inspect(|tag| done = tag.range.end))
}

/// The attributes from a byte on, and the byte after the tag's `>`.
fn attributes(html: &str, mut at: usize) -> (Vec<(String, String, Range<usize>)>, usize) {
    let mut list = Vec::new();
    loop {
        at += word(&html[at..], |c| c.is_whitespace() || c == '/').len();
        let Some(first) = html[at..].chars().next() else { return (list, html.len()) };
        if first == '>' {
            return (list, at + 1);
        }
        let name = match word(&html[at..], |c| !c.is_whitespace() && !matches!(c, '=' | '>' | '/')) {
            "" => &html[at..at + first.len_utf8()],
            name => name,
        };
        at += name.len();
        let gap = word(&html[at..], char::is_whitespace).len();
        let mut value = at..at;
        if html[at + gap..].starts_with('=') {
            at += gap + 1;
            at += word(&html[at..], char::is_whitespace).len();
            let quote = html[at..].chars().next().filter(|c| matches!(c, '"' | '\''));
            value = match quote {
                Some(quote) => at + 1..at + 1 + word(&html[at + 1..], |c| c != quote).len(),
                None => at..at + word(&html[at..], |c| !c.is_whitespace() && c != '>').len(),
            };
            at = (value.end + usize::from(quote.is_some())).min(html.len());
        }
        list.push((name.to_ascii_lowercase(), unescape(&html[value.clone()]), value));
    }
}

/// The longest beginning of a text whose characters all fit.
fn word(text: &str, fits: impl Fn(char) -> bool) -> &str {
    &text[..text.find(|c| !fits(c)).unwrap_or(text.len())]
}

/// The entities that an HTML writer makes, as characters.
pub(super) fn unescape(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    text.replace("&nbsp;", "\u{a0}")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

/// Text, escaped for a place between tags or in a quoted attribute.
pub(super) fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"']) {
        return text.into();
    }
    let mut escaped = String::with_capacity(text.len());
    // Writing to a string never fails.
    let _ = pulldown_cmark_escape::escape_html(&mut escaped, text);
    escaped.into()
}

/// Adds text, escaped for a place between tags.
pub(super) fn escape_text(text: &str, out: &mut String) {
    // Writing to a string never fails.
    let _ = pulldown_cmark_escape::escape_html_body_text(out, text);
}

#[cfg(test)]
mod tests {
    use super::next;

    #[test]
    fn a_tag_is_found_with_its_attributes() {
        let html = "a < b <!-- <i> --> <IMG alt='a > b' SRC = x.png hidden/>";
        let tag = next(html, 0).expect("a tag");
        assert_eq!(
            (tag.name.as_str(), tag.get("alt"), tag.get("src"), tag.get("hidden")),
            ("img", Some("a > b"), Some("x.png"), Some(""))
        );
        assert_eq!(tag.range, 19..html.len());
    }

    #[test]
    fn a_tag_without_an_end_ends_with_the_text() {
        for html in ["<a href=\"x", "<a href=", "<a =", "<a é='", "</", "<"] {
            assert!(next(html, 0).is_none_or(|tag| tag.range.end == html.len()), "{html}");
        }
    }
}
