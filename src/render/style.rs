//! The style sheet: minified, in the site's brand colour, and allowed by its hash in the Content-Security-Policy.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The built-in sheet, as it is read by people.
pub(super) const BUILT_IN: &str = include_str!("../../static/style.css");

/// A finished style sheet and the policies of the pages that use it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Style {
    /// The sheet as written to `style.css` and into pages that show themselves from one request.
    pub(super) css: String,
    /// The policy of a page that links the sheet.
    pub(super) linked: String,
    /// The policy of a page that holds the sheet.
    pub(super) inlined: String,
}

impl Style {
    /// The sheet `source`, with the site's `brand` (a CSS hex colour) in place of its own.
    #[must_use]
    pub(super) fn new(source: &str, brand: Option<&str>) -> Self {
        let mut css = minify(source);
        if let Some(colour) = brand.and_then(Colour::parse) {
            css.push_str(&colour.rules());
        }
        let hash = STANDARD.encode(Sha256::digest(css.as_bytes()));
        Self { linked: policy("'self'", "'self'"), inlined: policy(&format!("'sha256-{hash}'"), "'self' data:"), css }
    }
}

/// The site's colour as a background on which white text is readable.
#[must_use]
pub(super) fn ground(brand: Option<&str>) -> Colour {
    brand.and_then(Colour::parse).unwrap_or(BRAND).towards(0.0, WHITE)
}

/// A minified style sheet, and the policy of a page that includes it and loads nothing.
pub(super) fn alone(source: &str, brand: Option<&str>) -> (String, String) {
    let css = Style::new(source, brand).css;
    let hash = STANDARD.encode(Sha256::digest(css.as_bytes()));
    let policy =
        format!("default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'");
    (css, policy)
}

/// Nothing but our own: `frame-ancestors` is left to `_headers`, in a meta tag it is a console error.
///
/// `data:` is for the empty icon of the page for what is not found, which may be shown from anywhere.
fn policy(style: &str, image: &str) -> String {
    format!(
        "default-src 'none'; style-src {style}; img-src {image}; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"
    )
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

/// A colour in sRGB, 0 to 255 each.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Colour([f64; 3]);

/// The brand of a site that names none, as the built-in sheet has it.
const BRAND: Colour = Colour([43.0, 22.0, 147.0]);

/// White, and the papers of the built-in sheet in light and dark.
const WHITE: Colour = Colour([255.0; 3]);
const LIGHT_CARD: Colour = Colour([245.0, 242.0, 248.0]);
const DARK_CARD: Colour = Colour([31.0, 28.0, 40.0]);

/// Above the 4.5 of WCAG 2.2 AA, as the text of the hero is a little transparent.
const CONTRAST: f64 = 5.5;

impl Colour {
    /// `#rgb` or `#rrggbb`.
    fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let pair = |at: usize| match digits.len() {
            3 => digits.get(at..=at).and_then(|one| u8::from_str_radix(&one.repeat(2), 16).ok()),
            6 => digits.get(2 * at..2 * at + 2).and_then(|two| u8::from_str_radix(two, 16).ok()),
            _ => None,
        };
        Some(Self([pair(0)?.into(), pair(1)?.into(), pair(2)?.into()]))
    }

    /// The brand as ground under white words and as the colour of links, moved until words can be read.
    fn rules(self) -> String {
        let ground = self.towards(0.0, WHITE).hex();
        let light = self.towards(0.0, LIGHT_CARD).hex();
        let dark = self.towards(255.0, DARK_CARD).hex();
        format!(
            ":root{{--brand:{ground};--link:{light}}}@media screen and (prefers-color-scheme:dark){{:root{{--link:{dark}}}}}"
        )
    }

    /// The nearest mix with black (0) or white (255) that has enough contrast with `other`.
    fn towards(self, end: f64, other: Self) -> Self {
        (0..=20)
            .map(|step| f64::from(step) / 20.0)
            .map(|part| Self(self.0.map(|channel| channel + (end - channel) * part)))
            .find(|colour| colour.contrast(other) >= CONTRAST)
            .unwrap_or(Self([end; 3]))
    }

    /// The contrast ratio of WCAG 2.2.
    fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if a > b { a / b } else { b / a }
    }

    /// The relative luminance of WCAG 2.2.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let part = channel.round() / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// A byte for each channel.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=255")]
    pub(super) fn bytes(self) -> [u8; 3] {
        self.0.map(|channel| channel.round().clamp(0.0, 255.0) as u8)
    }

    /// `#rrggbb`.
    pub(super) fn hex(self) -> String {
        let [red, green, blue] = self.bytes();
        format!("#{red:02x}{green:02x}{blue:02x}")
    }
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
    fn the_policy_names_the_hash_of_the_sheet() {
        let style = Style::new("a { b: c }", None);
        // printf 'a{b:c}' | openssl dgst -sha256 -binary | base64
        let hash = STANDARD.encode(Sha256::digest(b"a{b:c}"));
        assert_eq!(style.css, "a{b:c}");
        assert!(style.inlined.contains(&format!("style-src 'sha256-{hash}';")), "{}", style.inlined);
        assert!(style.linked.contains("style-src 'self';"), "{}", style.linked);
    }

    #[test]
    fn a_brand_is_always_readable() {
        for brand in ["#ffe000", "#2b1693", "#000", "#fff", "#7f7f7f", "#0f0"] {
            let colour = Colour::parse(brand).unwrap_or(WHITE);
            let rules = colour.rules();
            for (key, ground) in [("--brand:", WHITE), ("--link:", LIGHT_CARD)] {
                let at = rules.find(key).unwrap_or(0) + key.len();
                let shown = Colour::parse(&rules[at..at + 7]).unwrap_or(ground);
                assert!(shown.contrast(ground) >= 4.5, "{brand} {key} {rules}");
            }
            let at = rules.rfind("--link:").unwrap_or(0) + 7;
            let shown = Colour::parse(&rules[at..at + 7]).unwrap_or(DARK_CARD);
            assert!(shown.contrast(DARK_CARD) >= 4.5, "{brand} {rules}");
        }
        assert!(BRAND.rules().contains("--brand:#2b1693"), "it stays as it is");
        assert_eq!(ground(None), BRAND);
        assert!(Style::new(BUILT_IN, None).css.contains("--brand:#2b1693"));
        assert_eq!(Colour::parse("red"), None);
        assert_eq!(Colour::parse("#12é"), None);
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
