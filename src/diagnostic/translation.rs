//! Mistakes in the translations of posts.

use super::{Diagnostic, codes};
use crate::source::Span;

/// A translation whose post is not there.
#[must_use]
pub fn of_no_post(place: Span, lang: &str, original: &str) -> Diagnostic {
    Diagnostic::new(
        codes::TRANSLATION_OF_NOTHING,
        place,
        format!("this is named like a translation in `{lang}`, and is read as a post, as there is no {original}"),
    )
    .help(format!("write the post in {original}, or give this file a name without `.{lang}`"))
}

/// A translation where there is one already, or of a translation.
#[must_use]
pub fn second(place: Span, lang: &str, original: &str) -> Diagnostic {
    Diagnostic::new(
        codes::TRANSLATION_OF_NOTHING,
        place,
        format!("this is named like a second translation in `{lang}` of {original}, or one of a translation, and is read as a post"),
    )
    .help(format!("keep one translation of a post in each language, or give this file a name without `.{lang}`"))
}

/// A key that says what only the post may say.
#[must_use]
pub fn only_words(place: Span, key: &str, original: &str) -> Diagnostic {
    Diagnostic::new(
        codes::TRANSLATION_STATE,
        place,
        format!("`{key}` has no place in a translation: it has `title` and `description` alone"),
    )
    .help(format!("remove it: {original} has all states, times and services"))
}

/// Another language than that of the name.
#[must_use]
pub fn other_language(place: Span, typed: &str, lang: &str) -> Diagnostic {
    Diagnostic::new(
        codes::TRANSLATION_STATE,
        place,
        format!("`lang` is `{typed}`, and the name of the file says `{lang}`"),
    )
    .help("remove it: the name of the file says the language")
}

/// The heading of an update that says what only the post may say.
#[must_use]
pub fn heading_state(place: Span, heading: &str, original: &str) -> Diagnostic {
    Diagnostic::new(
        codes::TRANSLATION_STATE,
        place,
        "the heading of an update in a translation has its time and words, and no state",
    )
    .help(format!("write `{heading}`: {original} has the states"))
}

/// An update at a time at which the post has none.
#[must_use]
pub fn no_such_update(place: Span, original: &str, times: &[String]) -> Diagnostic {
    let help = if times.is_empty() {
        format!("{original} has no updates: write the text above the heading")
    } else {
        format!("write the time of one of its updates: {}", times.join(", "))
    };
    Diagnostic::new(codes::TRANSLATION_TIME, place, format!("{original} has no update at this time")).help(help)
}

/// A timeline whose times are not those of the post's.
#[must_use]
pub fn other_timeline(place: Span, original: &str) -> Diagnostic {
    Diagnostic::new(
        codes::TRANSLATION_TIMELINE,
        place,
        format!("the times of this timeline are not those of {original}, so that readers get that one"),
    )
    .help("write the same times, in the same order")
}

/// What readers read now without a translation.
#[must_use]
pub fn not_translated(place: Span, languages: &[&str], slug: &str) -> Diagnostic {
    let languages = languages.iter().map(|tag| format!("`{tag}`")).collect::<Vec<_>>().join(", ");
    Diagnostic::new(codes::NOT_TRANSLATED, place, format!("this is not translated into {languages}"))
        .help(format!("`vigie translate {slug}` opens it; until then readers get it in the language of the post"))
}

/// Tasks that are not those of the post, or not done where those are.
#[must_use]
pub fn other_tasks(place: Span, original: &str) -> Diagnostic {
    Diagnostic::new(
        codes::TRANSLATION_STATE,
        place,
        format!("the tasks here are not those of {original}: readers get this part in the language of the post"),
    )
    .help("write as many tasks in the same order, and tick those that are ticked there")
}

/// A translation that lacks updates of its post, with their times.
#[must_use]
pub fn behind(place: Span, lang: &str, (has, all): (usize, usize), missing: &[String], ended: bool) -> Diagnostic {
    let end = if ended { "; readers of it get the end in another language" } else { "" };
    Diagnostic::new(
        codes::TRANSLATION_BEHIND,
        place,
        format!("the text in `{lang}` has {has} of {all} reports and updates{end}"),
    )
    .help(format!("translate: {}", missing.join(", ")))
}

/// An update that was corrected in the post, and perhaps not here.
#[must_use]
pub fn corrected_since(place: Span, of: &str, at: &str) -> Diagnostic {
    let message = format!("the update of {of} was corrected at {at}; readers may get the older text here");
    Diagnostic::new(codes::TRANSLATION_BEHIND, place, message)
        .help(format!("correct it here too, then write `{{edited=\"{at}\"}}` at the end of this heading"))
}

/// A translation without a title.
#[must_use]
pub fn no_title(place: Span, lang: &str) -> Diagnostic {
    Diagnostic::new(codes::TRANSLATION_BEHIND, place, format!("the title is not translated into `{lang}`"))
        .help("add a line `title: …`")
}
