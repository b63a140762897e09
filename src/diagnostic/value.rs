//! Mistakes of notation: YAML, TOML, and values of the wrong shape.

use super::{Diagnostic, codes, nearest};
use crate::source::Span;

/// The front matter is not YAML.
#[must_use]
pub fn not_yaml(span: Span, reason: &str) -> Diagnostic {
    Diagnostic::new(codes::NOT_YAML, span, format!("the front matter is not valid YAML: {reason}"))
        .label("here")
        .help("write one `key: value` per line; quote a value that contains `: ` or starts with a special character")
}

/// A YAML alias.
#[must_use]
pub fn yaml_alias(span: Span) -> Diagnostic {
    Diagnostic::new(codes::YAML_ALIAS, span, "YAML references (`*name`) are not supported in front matter")
        .help("write the value out; quote a text that starts with `*`")
}

/// Values that are nested too deep.
#[must_use]
pub fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::new(codes::TOO_DEEP, span, "values are nested too deeply").help("no key needs more than two levels")
}

/// Characters that no page can show.
#[must_use]
pub fn control_characters(span: Span) -> Diagnostic {
    Diagnostic::new(codes::CONTROL_CHARACTERS, span, "control characters are left out of this text")
        .help("type the text again")
}

/// A list or table of more values than any site needs.
#[must_use]
pub fn too_many(span: Span, most: usize) -> Diagnostic {
    Diagnostic::new(codes::TOO_MANY, span, format!("there are more than {most} values"))
        .label("the rest is not read")
        .help("remove what you do not need")
}

/// A duplicate key.
#[must_use]
pub fn duplicate_key(span: Span, key: &str, first: Span) -> Diagnostic {
    Diagnostic::new(codes::DUPLICATE_KEY, span, format!("`{key}` is given twice"))
        .also(first, "first given here")
        .help("remove one of them")
}

/// `vigie.toml` is not TOML.
#[must_use]
pub fn not_toml(span: Span, reason: &str) -> Diagnostic {
    Diagnostic::new(codes::NOT_TOML, span, format!("invalid TOML: {}", reason.replace('\n', ", ")))
        .help("write one `key = \"value\"` per line, below the `[table]` it belongs to")
}

/// A single value or a list in place of a table.
#[must_use]
pub fn not_a_table(span: Span, what: &str, found: &str) -> Diagnostic {
    Diagnostic::new(codes::NOT_A_TABLE, span, format!("expected keys and values in `{what}`, found {found}"))
}

/// Another type of value in place of a list.
#[must_use]
pub fn not_a_list(span: Span, key: &str) -> Diagnostic {
    Diagnostic::new(codes::NOT_A_LIST, span, format!("expected a list of tables in `{key}`"))
        .help(format!("start each with a line `[[{key}]]`"))
}

/// Another type of value in place of a text.
#[must_use]
pub fn not_a_text(span: Span, key: &str, found: &str) -> Diagnostic {
    Diagnostic::new(codes::NOT_A_TEXT, span, format!("expected a single text for `{key}`, found {found}"))
        .help("quote a text that starts with `[` or `{`")
}

/// A value that is neither true nor false.
#[must_use]
pub fn not_a_flag(span: Span, key: &str) -> Diagnostic {
    Diagnostic::new(codes::NOT_A_FLAG, span, format!("expected `true` or `false` for `{key}`"))
}

/// A text that is too long for a title or a name.
#[must_use]
pub fn long_text(span: Span, key: &str, most: usize) -> Diagnostic {
    Diagnostic::new(codes::LONG_TEXT, span, format!("`{key}` is longer than {most} bytes, so the rest is left out"))
        .help("shorten it; longer texts go below the front matter")
}

/// A value that is not a number, or is too small or too large.
#[must_use]
pub fn not_a_number(span: Span, key: &str, most: u32) -> Diagnostic {
    Diagnostic::new(codes::NOT_A_NUMBER, span, format!("expected a whole number from 1 to {most} for `{key}`"))
}

/// A key under a former name.
#[must_use]
pub fn renamed_key(span: Span, old: &str, new: &str) -> Diagnostic {
    Diagnostic::new(codes::RENAMED_KEY, span, format!("`{old}` is now called `{new}`"))
        .help(format!("rename it to `{new}`: the next release will not know the old name"))
}

/// An unknown key.
#[must_use]
pub fn unknown_key(span: Span, key: &str, known: &[&str]) -> Diagnostic {
    // Posts and other programs call the language of a site so.
    let renamed = matches!(key, "lang" | "language").then_some("locale").filter(|name| known.contains(name));
    let near = renamed.or_else(|| nearest(key, known.iter().copied()));
    Diagnostic::new(codes::UNKNOWN_KEY, span, format!("unknown key `{key}`"))
        .did_you_mean(near, format!("known keys: {}", known.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::unknown_key;
    use crate::source::{Source, Sources, Span};

    #[test]
    fn the_language_of_a_site_is_called_locale() {
        let span = Span::new(Sources::default().add(Source::new("vigie.toml", Vec::new())), 0..0);
        let help = |key: &str, known: &[&str]| unknown_key(span, key, known).help.unwrap_or_default();
        for key in ["lang", "language"] {
            assert_eq!(help(key, &["title", "links", "locale"]), "did you mean `locale`?");
            assert_eq!(help(key, &["label", "url"]), "known keys: label, url");
        }
    }
}
