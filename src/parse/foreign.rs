//! Recognises front matter in other formats, and gives the lines to write instead.

use super::front_matter::quoted;
use crate::diagnostic::{Diagnostic, post};
use crate::source::{SourceId, Span};
use chrono::NaiveDate;
use std::fmt::Write as _;

/// The known format of a file that does not begin with `---`: TOML, JSON, or a fence of dashes.
pub(super) fn front_matter(source: SourceId, text: &str, day: Option<NaiveDate>) -> Option<Diagnostic> {
    let start = text.len() - text.trim_start().len();
    let rest = &text[start..];
    let end = rest.find('\n').unwrap_or(rest.len());
    let first = rest[..end].trim_end();
    let span = Span::new(source, start..start + first.len());
    if first == "+++" {
        let block = rest[end..].split("\n+++").next().unwrap_or("");
        let lines = block.parse::<toml::Table>().ok().and_then(|table| serde_json::to_value(table).ok());
        return Some(post::foreign_front_matter(
            span,
            "TOML",
            &lines.map(|table| yaml(&table)).unwrap_or_default(),
            day,
        ));
    }
    if first.starts_with('{') {
        let value = serde_json::Deserializer::from_str(rest).into_iter().next()?;
        return Some(post::foreign_front_matter(
            span,
            "JSON",
            &value.map(|value| yaml(&value)).unwrap_or_default(),
            day,
        ));
    }
    is_dashes(first).then(|| post::dashes_for_hyphens(span, first))
}

/// The line that was probably meant as the closing fence of a block that is not closed.
pub(super) fn closing_dashes(source: SourceId, text: &str, from: usize) -> Option<Diagnostic> {
    let mut at = from;
    for line in text.get(from..)?.split_inclusive('\n') {
        let words = line.trim_end();
        if is_dashes(words) {
            return Some(post::dashes_for_hyphens(Span::new(source, at..at + words.len()), words));
        }
        at += line.len();
    }
    None
}

/// Whether a line is a fence whose hyphens a keyboard turned into dashes.
fn is_dashes(line: &str) -> bool {
    let dash = |letter: char| matches!(letter, '–' | '—' | '―');
    line.contains(dash) && line.chars().all(|letter| letter == '-' || dash(letter)) && line.chars().count() <= 3
}

/// Keys and values as lines of front matter; those of lists and tables on one line.
fn yaml(table: &serde_json::Value) -> String {
    let mut lines = String::new();
    let mut keys: Vec<_> = table.as_object().into_iter().flatten().collect();
    let first = ["title", "date"];
    keys.sort_by_key(|(key, _)| first.iter().position(|it| it == key).unwrap_or(first.len()));
    for (key, value) in keys {
        let _ = writeln!(lines, "{key}: {}", inline(value));
    }
    lines
}

fn inline(value: &serde_json::Value) -> String {
    use serde_json::Value;
    match value {
        Value::String(text) => plain(text),
        Value::Array(items) => format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", ")),
        Value::Object(table) => match table.iter().next() {
            // This is how a TOML date is represented.
            Some((_, Value::String(date))) if table.len() == 1 && table.keys().all(|key| key.starts_with('$')) => {
                date.replacen('T', " ", 1)
            }
            _ => {
                let pairs = table.iter().map(|(key, value)| format!("{key}: {}", inline(value)));
                format!("{{{}}}", pairs.collect::<Vec<_>>().join(", "))
            }
        },
        other => other.to_string(),
    }
}

/// A text as a YAML value: in quotes if YAML would not read it as this text.
fn plain(text: &str) -> String {
    let letters = |letter: char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_' | '.' | '/' | '+');
    let is_time = crate::parse::time::read(text, None).is_ok();
    let harmless = text.starts_with(char::is_alphanumeric) && text.chars().all(letters) && !text.ends_with(' ');
    if is_time || harmless { text.to_owned() } else { quoted(text) }
}
