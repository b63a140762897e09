//! Checks a site's own messages: a typo in a key or a variable would otherwise have no effect at all.

use super::{SHIPPED, inlines, shipped_messages, zone_key};
use crate::diagnostic::{Report, locale as mistakes, nearest};
use crate::languages::place_of;
use crate::source::{SourceId, Span};
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, InlineExpression, Pattern};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Messages by their keys, and the values that each is given.
type KnownMessages = BTreeMap<String, BTreeSet<String>>;

/// All messages of the program.
pub(super) fn shipped() -> KnownMessages {
    let mut known = KnownMessages::new();
    // All languages have the same messages, and name the same values in nearly all of them.
    let languages = ["en", "fr"].into_iter().filter_map(|tag| tag.parse().ok());
    for resource in languages.filter_map(|language| shipped_messages(&language)) {
        for (key, pattern) in messages(&resource) {
            let values = known.entry(key.to_owned()).or_default();
            values.extend(variables(pattern).into_iter().chain(given(key).iter().copied()).map(str::to_owned));
        }
    }
    known
}

/// The values that a message is given though no shipped one may name them.
fn given(key: &str) -> &'static [&'static str] {
    match key {
        "statement-also" | "days-told" => &["count"],
        "pm-item" => &["day"],
        "pm-opening-alone" => &["services"],
        _ if key.starts_with("duration-") => &["days", "hours", "minutes", "padded"],
        _ => &[],
    }
}

/// Reports keys that are nearly known, and values that a known message is not given.
pub(super) fn check(id: SourceId, resource: &FluentResource, known: &KnownMessages, report: &mut Report) {
    // The names are slices of this text, which gives their places.
    let place = |name: &str| {
        let start = name.as_ptr().addr().wrapping_sub(resource.source().as_ptr().addr());
        Span::new(id, start..start + name.len())
    };
    for (key, pattern) in messages(resource) {
        if is_of_cldr(key) {
            report.add(mistakes::message_of_cldr(place(key), key));
            continue;
        }
        let Some(values) = known.get(key) else {
            let near = nearly(key, known);
            report.note(near.map_or(Ok(()), |near| Err(mistakes::nearly_a_message(place(key), key, &near))));
            continue;
        };
        for name in variables(pattern).into_iter().filter(|name| !values.contains(*name)) {
            report.add(mistakes::unknown_variable(place(name), key, name, values.iter().map(String::as_str)));
        }
    }
}

/// Whether [`check`] says something of a key that is no message of the program, or it is that of a zone.
pub(super) fn is_explained(key: &str, known: &KnownMessages) -> bool {
    key.starts_with("zone-") || is_of_cldr(key) || nearly(key, known).is_some()
}

/// Whether a key names what the Unicode CLDR says now. Version 0.1 had messages for it.
fn is_of_cldr(key: &str) -> bool {
    const KEYS: [&str; 10] = [
        "date",
        "date-long",
        "date-short",
        "day-month",
        "month-year",
        "date-time",
        "near-time",
        "decimal-mark",
        "list-comma",
        "list-last",
    ];
    KEYS.contains(&key) || key == "zone" || key.starts_with("city-")
}

/// What each file of a language that the program does not know lacks, and how much that is. A file of a region may
/// lack anything beside one of its language; words that authors type and names of places need not be translated.
pub(super) fn missing(
    own: &[(String, Arc<FluentResource>)],
    paths: &[&str],
    report: &mut Report,
) -> Vec<(String, Vec<&'static str>)> {
    let mut all = Vec::new();
    let language = |tag: &str| tag.split('-').next().unwrap_or(tag).to_owned();
    for ((tag, resource), path) in own.iter().zip(paths) {
        let shipped = place_of(tag).is_some();
        let beside = own.iter().any(|(other, _)| other != tag && *other == language(tag));
        if shipped || beside {
            continue;
        }
        let known: BTreeSet<&str> = messages(resource).map(|(key, _)| key).collect();
        let english: Vec<(&str, &'static str)> = english().collect();
        let lacks: Vec<&'static str> =
            english.iter().filter(|(key, _)| !known.contains(key)).map(|(_, message)| *message).collect();
        if !lacks.is_empty() {
            report.add(mistakes::missing_messages(path, lacks.len(), english.len()));
            all.push(((*path).to_owned(), lacks));
        }
    }
    all
}

/// The messages for readers in English: their keys, and the whole text.
fn english() -> impl Iterator<Item = (&'static str, &'static str)> {
    let text = place_of(super::FALLBACK).map_or("", |at| SHIPPED[at].messages);
    let starts = |(_, line): &(usize, &str)| line.starts_with(|first: char| first.is_ascii_lowercase());
    let lines = text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    });
    let message = move |(start, line): (usize, &'static str)| {
        let key = line.split([' ', '=']).next()?;
        let rest = &text[start + line.len()..];
        let more: usize = rest.split_inclusive('\n').take_while(|line| line.starts_with(' ')).map(str::len).sum();
        Some((key, text[start..start + line.len() + more].trim_end()))
    };
    let for_readers = |key: &str| !["words-", "zone-"].iter().any(|kind| key.starts_with(kind));
    lines.filter(starts).filter_map(message).filter(move |(key, _)| for_readers(key))
}

/// The known key that one nearly is. Every zone there is may have words of its own.
fn nearly(key: &str, known: &KnownMessages) -> Option<String> {
    if !key.starts_with("zone-") {
        return nearest(key, known.keys().map(String::as_str)).map(str::to_owned);
    }
    let zones: Vec<String> =
        chrono_tz::TZ_VARIANTS.iter().map(|zone| format!("zone-{}", zone_key(zone.name()))).collect();
    let near = nearest(key, zones.iter().map(String::as_str))?;
    (near != key).then(|| near.to_owned())
}

pub(super) fn messages(resource: &FluentResource) -> impl Iterator<Item = (&str, &Pattern<&str>)> {
    resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name, message.value.as_ref()?)),
        _ => None,
    })
}

/// The values that a message names, in its order.
fn variables<'a>(pattern: &Pattern<&'a str>) -> Vec<&'a str> {
    let mut found = Vec::new();
    inlines::each(pattern, &mut |inline| {
        if let InlineExpression::VariableReference { id } = inline {
            found.push(id.name);
        }
    });
    found
}
