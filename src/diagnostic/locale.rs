//! Mistakes in messages, `locales/*.ftl`.

use super::{Diagnostic, Place, Scope, codes, lower_first, nearest};
use crate::source::Span;

/// A message that Fluent cannot read.
#[must_use]
pub fn bad_message(span: Span, reason: &str) -> Diagnostic {
    let reason = reason.replace('"', "`");
    Diagnostic::new(codes::BAD_MESSAGE, span, "this message cannot be read")
        .label(lower_first(&reason))
        .help("a message is `key = text`; its other lines start with a space")
}

/// Placeables that are nested too deep.
#[must_use]
pub fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::new(codes::MESSAGE_TOO_DEEP, span, "these braces are nested too deeply, so none of this file is used")
        .label("here")
        .help("close the braces above with `}`")
}

/// A message that refers to itself, directly or through others.
#[must_use]
pub fn message_circle(span: Span, key: &str) -> Diagnostic {
    Diagnostic::new(codes::MESSAGE_CIRCLE, span, format!("the message `{key}` refers to itself, or to one that does"))
        .help("write its words in place of the reference")
}

/// A reference of a message to nothing.
#[must_use]
pub fn unknown_reference<'a>(span: Span, name: &str, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    if name.ends_with("()") {
        return Diagnostic::new(codes::UNKNOWN_REFERENCE, span, format!("there is no function `{name}`"))
            .help("the only function is `NUMBER`: write the variable alone, as in `{ $count }`");
    }
    Diagnostic::new(codes::UNKNOWN_REFERENCE, span, format!("there is no message `{name}`")).did_you_mean(
        nearest(name, known),
        "write the words in place of the reference, or `$` before the name of a variable",
    )
}

/// A message of a site whose key is nearly one of ours.
#[must_use]
pub fn nearly_a_message(span: Span, key: &str, near: &str) -> Diagnostic {
    Diagnostic::new(codes::UNKNOWN_MESSAGE, span, format!("Vigie has no message `{key}`"))
        .help(format!("did you mean `{near}`? For a message of your own, choose a name less like it"))
}

/// A message for what the Unicode CLDR says: dates, times, numbers, lists, zones.
#[must_use]
pub fn message_of_cldr(span: Span, key: &str) -> Diagnostic {
    Diagnostic::new(codes::UNKNOWN_MESSAGE, span, format!("the message `{key}` is not used any more"))
        .help("dates, times, numbers and lists are as the language and its region write them: remove the message. A region (`locale = \"en-US\"`) and `hours = \"12\"` in vigie.toml choose the format; `zone-europe-paris` can name a zone")
}

/// A variable that a message uses but that it is not given.
#[must_use]
pub fn unknown_variable<'a>(
    span: Span,
    key: &str,
    name: &str,
    given: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    let list = given.clone().map(|name| format!("`${name}`")).collect::<Vec<_>>().join(", ");
    let near = nearest(name, given).map(|near| format!("${near}"));
    let given =
        if list.is_empty() { "it has no variables: remove the braces".to_owned() } else { format!("it has {list}") };
    let message = format!("the message `{key}` has no variable `${name}`");
    Diagnostic::new(codes::UNKNOWN_VARIABLE, span, message).did_you_mean(near, given)
}

/// Messages that a file of a language lacks.
#[must_use]
pub fn missing_messages(path: &str, missing: usize, all: usize) -> Diagnostic {
    let message = format!("{missing} of {all} messages are missing from this file; readers see them in English");
    Diagnostic::new(codes::MISSING_MESSAGES, path, message)
        .help("`vigie check --locale` lists them with their English text")
        .scope(Scope::Check)
}

/// No messages in the site's language.
#[must_use]
pub fn unknown_language<'a>(tag: &str, known: impl Iterator<Item = &'a str> + Clone) -> Diagnostic {
    let message = format!("Vigie has no messages for the language `{tag}`, so the site is in English");
    let list = known.clone().map(|tag| format!("`{tag}`")).collect::<Vec<_>>().join(", ");
    Diagnostic::new(codes::UNKNOWN_LANGUAGE, Place::File("vigie.toml".to_owned()), message)
        .did_you_mean(nearest(tag, known), format!("use one of {list}, or write `locales/{tag}.ftl`"))
}
