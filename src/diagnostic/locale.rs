//! Mistakes in messages, `locales/*.ftl`.

use super::{Diagnostic, Place, Scope, codes, lower_first, nearest};
use crate::source::Span;

/// A message that Fluent cannot read.
#[must_use]
pub fn bad_message(span: Span, reason: &str) -> Diagnostic {
    let reason = reason.replace('"', "`");
    Diagnostic::new(codes::BAD_MESSAGE, span, "this message cannot be read")
        .label(lower_first(&reason))
        .help("a message is `key = text`, and its further lines begin with a space")
}

/// Placeables inside placeables inside placeables.
#[must_use]
pub fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::new(codes::MESSAGE_TOO_DEEP, span, "these braces are nested too deep, so none of this file is used")
        .label("here")
        .help("close the braces above with `}`")
}

/// A message of a site whose key is nearly one of ours.
#[must_use]
pub fn nearly_a_message(span: Span, key: &str, near: &str) -> Diagnostic {
    Diagnostic::new(codes::UNKNOWN_MESSAGE, span, format!("there is no message `{key}` to replace"))
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
    let near = nearest(name, given).map(|near| format!("${near}"));
    let given = if list.is_empty() {
        "it is given none: leave the braces out".to_owned()
    } else {
        format!("it is given {list}")
    };
    let message = format!("the message `{key}` is given no value `${name}`");
    Diagnostic::new(codes::UNKNOWN_VARIABLE, span, message).did_you_mean(near, given)
}

/// Messages that a file of a language lacks.
#[must_use]
pub fn missing_messages(path: &str, missing: usize, all: usize) -> Diagnostic {
    let message = format!("{missing} of {all} messages are not in this file: readers get them in English");
    Diagnostic::new(codes::MISSING_MESSAGES, path, message)
        .help("`vigie check --locale` lists them, each with its English text")
        .scope(Scope::Check)
}

/// No messages in the site's language.
#[must_use]
pub fn unknown_language<'a>(tag: &str, known: impl Iterator<Item = &'a str> + Clone) -> Diagnostic {
    let message = format!("there are no messages in the language `{tag}`, so the site speaks English");
    let list = known.clone().map(|tag| format!("`{tag}`")).collect::<Vec<_>>().join(", ");
    Diagnostic::new(codes::UNKNOWN_LANGUAGE, Place::File("vigie.toml".to_owned()), message)
        .did_you_mean(nearest(tag, known), format!("use one of {list}, or write `locales/{tag}.ftl`"))
}
