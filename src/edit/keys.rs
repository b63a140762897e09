//! Sets, replaces or removes lines of front matter. No other byte changes.

use super::EditError;
use super::fit::scratch;
use crate::diagnostic::Report;
use crate::model::State;
use crate::node::{Node, Value};
use crate::parse::front_matter::{FileStart, opening, read};
use crate::source::Spanned;
use std::ops::Range;

/// Sets each key to a value that needs no quotes (a time, a word), or removes its line.
///
/// # Errors
/// When there is no front matter, or it does not have one line per key.
pub fn set_keys(post: &str, keys: &[(&'static str, Option<String>)]) -> Result<String, EditError> {
    let bare = post.strip_prefix('\u{feff}').unwrap_or(post);
    let mut text = bare.to_owned();
    for (key, value) in keys {
        text = set(&text, key, value.as_deref())?;
    }
    Ok(format!("{}{text}", &post[..post.len() - bare.len()]))
}

/// The value of a key, if it is there.
#[must_use]
pub fn value_of(post: &str, key: &str) -> Option<String> {
    let (entries, _) = entries(post.strip_prefix('\u{feff}').unwrap_or(post))?;
    entries.into_iter().find(|(name, _)| name.value == key).and_then(|(_, node)| match node.value {
        Value::Scalar { text, .. } => Some(text),
        _ => None,
    })
}

/// The services that front matter names, each with its state as it is typed. Empty if there are none, or if they are
/// not written as a list or a map.
#[must_use]
pub fn services_of(post: &str) -> Vec<(String, Option<String>)> {
    let entries = entries(post.strip_prefix('\u{feff}').unwrap_or(post)).map(|(entries, _)| entries);
    let node = entries.into_iter().flatten().find(|(name, _)| name.value == "services").map(|(_, node)| node);
    let text = |node: &Node| match &node.value {
        Value::Scalar { text, .. } => Some(text.clone()),
        _ => None,
    };
    match node.map(|node| node.value) {
        Some(Value::List(items)) => items.iter().filter_map(text).map(|name| (name, None)).collect(),
        Some(Value::Map(entries)) => entries.iter().map(|(name, state)| (name.value.clone(), text(state))).collect(),
        Some(Value::Scalar { text, .. }) => vec![(text, None)],
        Some(Value::Null) | None => Vec::new(),
    }
}

/// Writes `services: {web: outage, mail: degraded}` in place of the services that front matter names.
///
/// # Errors
/// When there is no front matter, or it does not have one line per key.
pub fn set_services(post: &str, services: &[(String, State)]) -> Result<String, EditError> {
    let refused = || EditError::NoLineFor("services");
    let bare = post.strip_prefix('\u{feff}').unwrap_or(post);
    let mark = &post[..post.len() - bare.len()];
    let (before, block) = entries(bare).ok_or_else(refused)?;
    let pairs: Vec<String> = services.iter().map(|(name, state)| format!("{name}: {}", state.name())).collect();
    let value = format!("{{{}}}", pairs.join(", "));
    let mut new = bare.to_owned();
    match before.iter().find(|(name, _)| name.value == "services") {
        Some((name, node)) => {
            let after_name = name.span.end as usize;
            let colon = after_name + bare[after_name..].find(':').ok_or_else(refused)? + 1;
            new.replace_range(colon..end_of(bare, node).max(colon), &format!(" {value}"));
        }
        None => {
            let line_end = if bare[..block.start].ends_with("\r\n") { "\r\n" } else { "\n" };
            new.insert_str(block.end, &format!("services: {value}{line_end}"));
        }
    }
    let (after, _) = entries(&new).ok_or_else(refused)?;
    let said: Vec<(String, Option<String>)> =
        services.iter().map(|(name, state)| (name.clone(), Some(state.name().to_owned()))).collect();
    let same_body = bare[block.end..] == new[new.len() - (bare.len() - block.end)..];
    if same_body && others(&before, "services") == others(&after, "services") && services_of(&new) == said {
        Ok(format!("{mark}{new}"))
    } else {
        Err(refused())
    }
}

/// Makes a comment of the line of a key, so that [`restore_key`] can make it a line again.
///
/// # Errors
/// When the key has no line of its own.
pub fn comment_out(post: &str, key: &'static str) -> Result<String, EditError> {
    let refused = || EditError::NoLineFor(key);
    let bare = post.strip_prefix('\u{feff}').unwrap_or(post);
    let (before, _) = entries(bare).ok_or_else(refused)?;
    let (name, _) = before.iter().find(|(name, _)| name.value == key).ok_or_else(refused)?;
    let mut new = bare.to_owned();
    new.insert_str(name.span.start as usize, COMMENT);
    let (after, _) = entries(&new).ok_or_else(refused)?;
    if others(&before, key) != others(&after, "") {
        return Err(refused());
    }
    Ok(format!("{}{new}", &post[..post.len() - bare.len()]))
}

/// Undoes [`comment_out`]. `None` if the key has a line, or no comment that was one.
#[must_use]
pub fn restore_key(post: &str, key: &str) -> Option<String> {
    let bare = post.strip_prefix('\u{feff}').unwrap_or(post);
    let (before, block) = entries(bare).filter(|(before, _)| before.iter().all(|(name, _)| name.value != key))?;
    let wanted = format!("{COMMENT}{key}:");
    let mut end = block.end;
    let start = bare[block].split_inclusive('\n').rev().find_map(|line| {
        end -= line.len();
        let indent = line.len() - line.trim_start().len();
        line[indent..].starts_with(&wanted).then_some(end + indent)
    })?;
    let mut new = bare.to_owned();
    new.replace_range(start..start + COMMENT.len(), "");
    let (after, _) = entries(&new)?;
    let is_back = after.len() == before.len() + 1 && others(&before, "") == others(&after, key);
    is_back.then(|| format!("{}{new}", &post[..post.len() - bare.len()]))
}

/// What [`comment_out`] writes in front of a line.
const COMMENT: &str = "# ";

/// Where a value ends: at its closing bracket, else with its last scalar.
fn end_of(text: &str, node: &Node) -> usize {
    let end = node.span.end as usize;
    if text[..end].ends_with(['}', ']']) {
        return end;
    }
    match &node.value {
        Value::List(items) => items.iter().map(|node| end_of(text, node)).max().unwrap_or(end),
        Value::Map(entries) => {
            let ends = entries.iter().map(|(name, node)| end_of(text, node).max(name.span.end as usize));
            ends.max().unwrap_or(end)
        }
        Value::Scalar { .. } => node.span.start as usize + scalar(&text[node.span.range()]),
        Value::Null => node.span.start as usize,
    }
}

/// The keys of the front matter with their lines: each goes to the next key. If two keys share a line, or nothing can be
/// read, all of it has one empty name.
pub(super) fn key_lines(text: &str, block: Range<usize>) -> Vec<(String, Range<usize>)> {
    let start = |name: &Spanned<String>| text[..name.span.start as usize].rfind('\n').map_or(0, |at| at + 1);
    let starts: Vec<(String, usize)> = entries(text)
        .into_iter()
        .flat_map(|(entries, _)| entries)
        .map(|(name, _)| (name.value.clone(), start(&name)))
        .collect();
    let whole = || if block.is_empty() { Vec::new() } else { vec![(String::new(), block.clone())] };
    let apart = starts.windows(2).all(|pair| pair[0].1 < pair[1].1);
    let names: std::collections::BTreeSet<&str> = starts.iter().map(|(name, _)| name.as_str()).collect();
    if starts.is_empty() || !apart || names.len() < starts.len() || starts[0].1 < block.start {
        return whole();
    }
    let ends = starts.iter().skip(1).map(|(_, start)| *start).chain([block.end]);
    starts.iter().zip(ends).map(|((name, start), end)| (name.clone(), *start..end)).collect()
}

type Entries = Vec<(Spanned<String>, Node)>;

/// What the keys but one say.
fn others(entries: &Entries, key: &str) -> Vec<(String, serde_json::Value)> {
    let kept = entries.iter().filter(|(name, _)| name.value != key);
    kept.map(|(name, node)| (name.value.clone(), node.to_json())).collect()
}

fn entries(text: &str) -> Option<(Entries, Range<usize>)> {
    let FileStart::Front { block, .. } = opening(text) else { return None };
    let node = read(scratch(), text, block.clone(), &mut Report::default()).ok()?;
    match node.value {
        Value::Map(entries) => Some((entries, block)),
        Value::Null => Some((Vec::new(), block)),
        _ => None,
    }
}

/// The length in bytes of the value at the beginning of a text. It is needed because the parser's place of a quoted
/// value includes a comment after it.
fn scalar(text: &str) -> usize {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''));
    let Some(quote) = quote else { return text.trim_end().len() };
    let mut signs = text.char_indices().skip(1).peekable();
    while let Some((at, sign)) = signs.next() {
        if quote == '"' && sign == '\\'
            || sign == quote && signs.peek().is_some_and(|(_, next)| quote == '\'' && *next == quote)
        {
            signs.next();
        } else if sign == quote {
            return at + 1;
        }
    }
    text.trim_end().len()
}

fn set(text: &str, key: &'static str, value: Option<&str>) -> Result<String, EditError> {
    let refused = EditError::NoLineFor(key);
    let Some((before, block)) = entries(text) else {
        return if value.is_none() { Ok(text.to_owned()) } else { Err(refused) };
    };
    let found = before.iter().find(|(name, _)| name.value == key);
    let mut new = text.to_owned();
    match (found, value) {
        (None, None) => return Ok(new),
        (Some((_, node)), Some(value)) if !matches!(node.value, Value::Null) => {
            let at = node.span.start as usize;
            new.replace_range(at..at + scalar(&text[node.span.range()]), value);
        }
        (Some((name, _)), Some(value)) => {
            let colon = text[name.span.end as usize..].find(':').ok_or(refused.clone())?;
            new.insert_str(name.span.end as usize + colon + 1, &format!(" {value}"));
        }
        (Some((name, _)), None) => {
            let at = name.span.start as usize;
            let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
            let end = text[at..].find('\n').map_or(text.len(), |length| at + length + 1);
            new.replace_range(start..end, "");
        }
        (None, Some(value)) => {
            let lines = text[block.clone()].split_inclusive('\n').filter(|line| {
                let line = line.trim();
                !line.is_empty() && !line.starts_with('#')
            });
            let indent =
                lines.map(|line| &line[..line.len() - line.trim_start().len()]).min_by_key(|indent| indent.len());
            let line_end = if text[..block.start].ends_with("\r\n") { "\r\n" } else { "\n" };
            new.insert_str(block.end, &format!("{}{key}: {value}{line_end}", indent.unwrap_or("")));
        }
    }
    // Check the result: this key has the new value, and all other keys are unchanged.
    let Some((after, _)) = entries(&new) else { return Err(refused) };
    let says = after.iter().find(|(name, _)| name.value == key).map(|(_, node)| node.value.clone());
    let right = match (says, value) {
        (Some(Value::Scalar { text, .. }), Some(value)) => text == value,
        (None, None) => true,
        _ => false,
    };
    let same_body = text[block.end..] == new[new.len() - (text.len() - block.end)..];
    if right && same_body && others(&before, key) == others(&after, key) { Ok(new) } else { Err(refused) }
}
