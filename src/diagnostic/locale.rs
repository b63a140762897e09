//! Mistakes in messages, `locales/*.ftl`.

use super::{Diagnostic, Place, Scope, codes, lower_first, nearest};
use crate::source::Span;
use std::collections::BTreeSet;

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

/// Messages that a translation lacks behind one that it has.
#[must_use]
pub fn missing_here(above: Span, keys: &[&str]) -> Diagnostic {
    let list = keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
    let message = match keys.len() {
        1 => format!("the message {list} is missing below this line"),
        more => format!("{more} messages are missing below this line: {list}"),
    };
    Diagnostic::new(codes::MISSING_MESSAGES, above, message).help(
        "locales/en.ftl of Vigie has their English text; for a site, `vigie check --locale` without a file lists it",
    )
}

/// Lines of words that authors type, which a language has to have to come with Vigie.
#[must_use]
pub fn missing_words(top: Span, keys: &[&str]) -> Diagnostic {
    let list = keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
    let message = format!("{} lines of words that authors type are missing: {list}", keys.len());
    Diagnostic::new(codes::MISSING_MESSAGES, top, message).help(
        "a language that comes with Vigie needs them; the file of a site does not, and authors type English words",
    )
}

/// A message that Vigie has not.
#[must_use]
pub fn superfluous_message(span: Span, key: &str) -> Diagnostic {
    Diagnostic::new(codes::UNKNOWN_MESSAGE, span, format!("Vigie has no message `{key}`"))
        .help("remove it, unless a template of the site asks for it")
}

/// A message that stands twice in a file.
#[must_use]
pub fn message_twice(span: Span, key: &str) -> Diagnostic {
    Diagnostic::new(codes::MESSAGE_TWICE, span, format!("the message `{key}` is in this file twice"))
        .help("remove one of the two")
}

/// A value that the English message has and its translation does not.
#[must_use]
pub fn lost_variable(span: Span, key: &str, name: &str) -> Diagnostic {
    Diagnostic::new(codes::LOST_VARIABLE, span, format!("the message `{key}` lost its `${name}`"))
        .help(format!("write `{{ ${name} }}` where its value belongs"))
}

/// A message with the words of English.
#[must_use]
pub fn untranslated_message(span: Span, key: &str) -> Diagnostic {
    Diagnostic::new(codes::UNTRANSLATED_MESSAGE, span, format!("the message `{key}` has the words of English"))
        .help("translate it, unless the language has the same words")
}

/// Forms that a choice by a number lacks.
#[must_use]
pub fn missing_forms(span: Span, key: &str, lacks: &[&str]) -> Diagnostic {
    let list = lacks.iter().map(|form| format!("`[{form}]`")).collect::<Vec<_>>().join(" and ");
    Diagnostic::new(codes::PLURAL_FORMS, span, format!("the message `{key}` lacks the plural form {list}")).help(
        "the Unicode CLDR has this form for some numbers of the language; it may have the same words as another form",
    )
}

/// A form of a choice that no number has.
#[must_use]
pub fn unknown_form(span: Span, key: &str, form: &str, asked: &BTreeSet<String>) -> Diagnostic {
    let list = asked.iter().map(|form| format!("`{form}`")).collect::<Vec<_>>().join(", ");
    Diagnostic::new(codes::PLURAL_FORMS, span, format!("no number has the form `{form}` of the message `{key}`"))
        .help(format!("the forms of the language are {list}, and a number such as `0`"))
}

/// A word that authors type with two meanings.
#[must_use]
pub fn ambiguous_word(span: Span, word: &str, here: &str, other: &str) -> Diagnostic {
    let message = format!("the word `{word}` means `{here}` here, and `{other}` in English, French or on another line");
    Diagnostic::new(codes::AMBIGUOUS_WORD, span, message)
        .help("remove it from one of the two: a word of two meanings says nothing")
}

/// No messages in the site's language.
#[must_use]
pub fn unknown_language<'a>(tag: &str, known: impl Iterator<Item = &'a str> + Clone) -> Diagnostic {
    let message = format!("Vigie has no messages for the language `{tag}`, so the site is in English");
    let list = known.clone().map(|tag| format!("`{tag}`")).collect::<Vec<_>>().join(", ");
    Diagnostic::new(codes::UNKNOWN_LANGUAGE, Place::File("vigie.toml".to_owned()), message)
        .did_you_mean(nearest(tag, known), format!("use one of {list}, or write `locales/{tag}.ftl`"))
}
