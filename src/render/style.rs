//! The style sheet: minified, in the site's brand colour, and allowed by its hash in the Content-Security-Policy.

use crate::colour::{BRAND, Colour};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// The built-in sheet, as it is read by people.
pub(super) const BUILT_IN: &str = include_str!("../../static/style.css");

/// The part of the script that changes times. Pages that hold the sheet hold it too, so that no part of them is seen
/// before it has run.
pub(super) static TIMES: LazyLock<String> = LazyLock::new(|| {
    let lines = include_str!("../../static/times.js").lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with("//")).collect::<Vec<_>>().join("\n")
});

/// A finished style sheet and the policies of the pages that use it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Style {
    /// The sheet as written to `style.css` and into pages that show themselves from one request.
    pub(super) css: String,
    /// The same for pages of posts that hold it, without the parts that only lists of services and of posts need.
    pub(super) post_css: String,
    /// The policy of a page that links the sheet.
    pub(super) linked: String,
    /// The policy of a page that holds one of the two.
    pub(super) inlined: String,
}

impl Style {
    /// The sheet `source`, with the site's `brand` (a CSS hex colour) in place of its own.
    #[must_use]
    pub(super) fn new(source: &str, brand: Option<&str>) -> Self {
        let rules = brand.and_then(Colour::parse).map_or_else(String::new, |colour| colour.rules());
        let css = minify(source) + &rules;
        let post_css = minify(&without_lists(source)) + &rules;
        let styles = if css == post_css { hash(&css) } else { format!("{} {}", hash(&css), hash(&post_css)) };
        let inlined = policy(&styles, "'self' data:", &format!("'self' {}", hash(&TIMES)));
        Self { linked: policy("'self'", "'self'", "'self'"), inlined, css, post_css }
    }
}

/// The site's colour as a background of white text that cannot be taken for a state; black where it has none.
#[must_use]
pub(super) fn ground(brand: Option<&str>) -> Colour {
    let brand = brand.and_then(Colour::parse).or_else(|| Colour::parse(BRAND));
    brand.unwrap_or_default().ground()
}

/// A minified style sheet, and the policy of a page that includes it and loads nothing.
pub(super) fn alone(source: &str, brand: Option<&str>) -> (String, String) {
    let css = Style::new(source, brand).css;
    let sheet = hash(&css);
    let policy = format!("default-src 'none'; style-src {sheet}; img-src data:; base-uri 'none'; form-action 'none'");
    (css, policy)
}

/// Nothing but our own: `frame-ancestors` is left to `_headers`, in a meta tag it is a console error.
///
/// `data:` is for the empty icon of the page for what is not found, which may be shown from anywhere.
fn policy(style: &str, image: &str, script: &str) -> String {
    format!(
        "default-src 'none'; style-src {style}; img-src {image}; script-src {script}; connect-src 'self'; base-uri 'none'; form-action 'none'"
    )
}

/// What a policy calls an inline sheet or script.
fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

/// A sheet without what is between the comments `/* [lists]` and `/* [/lists]`.
fn without_lists(source: &str) -> String {
    let mut parts = source.split("/* [lists]");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.filter_map(|part| part.split_once("/* [/lists]")).fold(first, |kept, (_, after)| kept + "/*" + after)
}

/// Removes comments and unnecessary spaces. Spaces that can have a meaning (in selectors, around `+`) become one space.
fn minify(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |at| at + 2)
        } else if first == '"' || first == '\'' {
            let length = rest[1..].find(first).map_or(rest.len(), |at| at + 2);
            out.push_str(&rest[..length]);
            length
        } else {
            push_tight(&mut out, first);
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    out.truncate(out.trim_end().len());
    out
}

/// Adds a character that is outside strings and comments.
fn push_tight(out: &mut String, next: char) {
    // After ':' a space means nothing in a declaration, and no selector has one there; before ':' it is a selector's.
    let opens = |c: char| matches!(c, '{' | '}' | ';' | ',' | ':' | '>' | ' ');
    if next.is_whitespace() {
        if !out.is_empty() && !out.ends_with(opens) {
            out.push(' ');
        }
        return;
    }
    if matches!(next, '{' | '}' | ';' | ',' | '>') && out.ends_with(' ') {
        out.pop();
    }
    if next == '}' && out.ends_with(';') {
        out.pop();
    }
    out.push(next);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(css: &str, small: &str) {
        assert_eq!(minify(css), small);
    }

    #[test]
    fn spaces_and_comments_go() {
        check("a { color: red; }\n/* no */\nb , c > d { x: y }\n", "a{color:red}b,c>d{x:y}");
        check("a :hover { margin: 0 auto }", "a :hover{margin:0 auto}");
        check("a { width: calc(1rem + 2vw) }", "a{width:calc(1rem + 2vw)}");
        check("a::before { content: \" (  \" / '' }", "a::before{content:\" (  \" / ''}");
        check("@media (min-width: 4rem) { a { b: c } }", "@media (min-width:4rem){a{b:c}}");
        check("/* open", "");
        check("a { b: \"open", "a{b:\"open");
    }

    #[test]
    fn pages_of_posts_do_without_lists() {
        let style = Style::new("a { b: c }\n/* [lists] x */\nd { e: f }\n/* [/lists] */\ng { h: i }\n", Some("#12a"));
        assert!(style.css.starts_with("a{b:c}d{e:f}g{h:i}:root{"), "{}", style.css);
        assert!(style.post_css.starts_with("a{b:c}g{h:i}:root{"), "{}", style.post_css);
        for css in [&style.css, &style.post_css] {
            assert!(style.inlined.contains(&hash(css)), "{}", style.inlined);
        }
        let built_in = Style::new(BUILT_IN, None);
        assert!(built_in.css.contains(".bars{") && !built_in.post_css.contains(".bars{"));
        assert!(built_in.post_css.contains(".updates{") && built_in.post_css.contains("@media print{"));
    }

    #[test]
    fn the_policy_names_the_hash_of_the_sheet() {
        let style = Style::new("a { b: c }", None);
        // printf 'a{b:c}' | openssl dgst -sha256 -binary | base64
        let hash = STANDARD.encode(Sha256::digest(b"a{b:c}"));
        assert_eq!(style.css, "a{b:c}");
        assert!(style.inlined.contains(&format!("style-src 'sha256-{hash}';")), "{}", style.inlined);
        assert!(style.linked.contains("style-src 'self';"), "{}", style.linked);
    }

    #[test]
    fn a_site_without_a_brand_has_the_built_in_one() {
        assert_eq!(ground(None).hex(), BRAND);
        assert!(Style::new(BUILT_IN, None).css.contains("--brand:#2b1693"));
    }

    #[test]
    fn what_is_printed_is_light() {
        let (outage, _) = alone(include_str!("outage.css"), Some("#12a"));
        for css in [&Style::new(BUILT_IN, Some("#12a")).css, &outage] {
            let dark = css.matches("prefers-color-scheme").count();
            assert!(dark > 1 && css.matches("screen and (prefers-color-scheme").count() == dark, "{css}");
        }
    }
}
