//! Mistakes in messages, `locales/*.ftl`.

use super::{Diagnostic, Level, Place, nearest};
use crate::source::Span;

/// A message that Fluent cannot read.
#[must_use]
pub fn bad_message(span: Span, reason: &str) -> Diagnostic {
    let reason = reason.replace('"', "`");
    Diagnostic::new(Level::Error, "bad-message", span, "this message cannot be read")
        .label(lower_first(&reason))
        .help("a message is `key = text`, and its further lines begin with a space")
}

/// Placeables inside placeables inside placeables.
#[must_use]
pub fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::new(Level::Error, "too-deep", span, "these braces are nested too deep, so none of this file is used")
        .label("here")
        .help("close the braces above with `}`")
}

/// A message of a site whose key is nearly one of ours.
#[must_use]
pub fn nearly_a_message(span: Span, key: &str, near: &str) -> Diagnostic {
    Diagnostic::new(Level::Warning, "unknown-message", span, format!("there is no message `{key}` to replace"))
        .help(format!("did you mean `{near}`? A message of your own for the templates needs a name less alike"))
}

/// A value that a message names and is not given.
#[must_use]
pub fn unknown_variable<'a>(
    span: Span,
    key: &str,
    name: &str,
    given: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    let list = given.clone().map(|name| format!("`${name}`")).collect::<Vec<_>>().join(", ");
    let help = match nearest(name, given) {
        Some(near) => format!("did you mean `${near}`?"),
        None if list.is_empty() => "it is given none: leave the braces out".to_owned(),
        None => format!("it is given {list}"),
    };
    let message = format!("the message `{key}` is given no value `${name}`");
    Diagnostic::new(Level::Warning, "unknown-variable", span, message).help(help)
}

/// No messages in the site's language.
#[must_use]
pub fn unknown_language<'a>(tag: &str, known: impl Iterator<Item = &'a str> + Clone) -> Diagnostic {
    let message = format!("there are no messages in the language `{tag}`, so the site speaks English");
    let list = known.clone().map(|tag| format!("`{tag}`")).collect::<Vec<_>>().join(", ");
    let help = match nearest(tag, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("use one of {list}, or write `locales/{tag}.ftl`"),
    };
    Diagnostic::new(Level::Warning, "unknown-language", Place::File("vigie.toml".to_owned()), message).help(help)
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
