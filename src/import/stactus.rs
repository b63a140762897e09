//! Stactus: a generator of static status pages, with YAML files for the page (`stactus/v1`) and each incident
//! (`incident/v1`).

use super::events::{EventEntry, incident};
use super::imported::{Imported, ImportedDetail, ImportedIncident, ImportedPost, ImportedTime};
use super::services::ServiceTable;
use super::values::{in_zone, instant, text_at, texts, tidy, time, truth, yaml};
use super::{ImportError, ImportOptions, SourceFiles, severity};
use crate::model::{Kind, Severity, Status};
use crate::routes::{Fixed, Named};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde_json::Value;

const PAGE: &str = "stactus/v1";
const INCIDENT: &str = "incident/v1";

/// Whether a folder holds files of Stactus.
pub(super) fn fits(files: &SourceFiles) -> bool {
    files
        .paths()
        .filter(|path| is_yaml(path))
        .any(|path| files.text(path).is_some_and(|text| text.contains(PAGE) || text.contains(INCIDENT)))
}

fn is_yaml(path: &str) -> bool {
    path.ends_with(".yaml") || path.ends_with(".yml")
}

/// Reads a site of Stactus.
///
/// # Errors
/// When it is none.
pub(super) fn read(files: &SourceFiles, options: &ImportOptions) -> Result<Imported, ImportError> {
    if !fits(files) {
        return Err(ImportError::NotThis(format!("there is no file with `version: {PAGE}` or `{INCIDENT}`")));
    }
    let mut imported = Imported::default();
    imported.settings.timezone = options.timezone.unwrap_or(Tz::UTC);
    let mut table = ServiceTable::default();
    let mut incidents = Vec::new();
    for path in files.paths().filter(|path| is_yaml(path)) {
        let Some(text) = files.text(path) else { continue };
        match yaml(&text) {
            Ok(value) => match text_at(&value, &["version"]).as_deref() {
                Some(PAGE) => page(path, &value, &mut table, &mut imported),
                Some(INCIDENT) => incidents.push((path, value)),
                _ => {}
            },
            Err(why) if text.contains(INCIDENT) || text.contains(PAGE) => imported.accounts.unreadable(path, why),
            Err(_) => {}
        }
    }
    for (path, value) in incidents {
        post(path, &value, options, &mut table, &mut imported);
    }
    table.finish(&mut imported);
    let feed = Named::FeedAtom.path(Kind::Incident.folder());
    imported.moved =
        vec![("history-feed.atom".to_owned(), feed), ("history/0.html".to_owned(), Fixed::History.path().to_owned())];
    Ok(imported)
}

fn page(path: &str, value: &Value, table: &mut ServiceTable, imported: &mut Imported) {
    let settings = &mut imported.settings;
    settings.title = text_at(value, &["name"]);
    settings.base_url = text_at(value, &["url"]).filter(|url| url.starts_with("http"));
    for system in value.get("systems").and_then(Value::as_array).into_iter().flatten() {
        let Some(id) = text_at(system, &["id"]) else { continue };
        let name = text_at(system, &["name"]).unwrap_or_else(|| id.clone());
        table.listed(&id, &name).description = text_at(system, &["description"]).map(|text| super::one_line(&text));
    }
    imported.accounts.became(path, super::CONFIG);
    imported.accounts.guessed(path, "times without a timezone are read as UTC, as Stactus does");
    if value.get("theme").is_some() {
        imported.accounts.left_out(path, "`theme`: Vigie has its own");
    }
}

fn post(path: &str, value: &Value, options: &ImportOptions, table: &mut ServiceTable, imported: &mut Imported) {
    let Some(title) = text_at(value, &["name"]) else { return imported.accounts.unreadable(path, "it has no name") };
    let mut entries: Vec<EventEntry> = Vec::new();
    let mut before: Option<DateTime<Utc>> = None;
    let mut latest: Option<Status> = None;
    for event in value.get("timeline").and_then(Value::as_array).into_iter().flatten() {
        let typed = text_at(event, &["ts"]).unwrap_or_default();
        // What counts from a time that cannot be read cannot be read either.
        before = at(&typed, before);
        let flag = |key: &str| text_at(event, &[key]).as_deref().and_then(truth) == Some(true);
        let status = if flag("resolved") {
            Some(Status::Resolved)
        } else {
            flag("investigating").then_some(Status::Investigating)
        };
        latest = status.or(latest);
        let text = tidy(&text_at(event, &["description"]).unwrap_or_default());
        match before {
            Some(at) => entries.push(EventEntry { at: ImportedTime::At(at), status, text }),
            None => imported
                .accounts
                .left_out(path, format!("an update whose time cannot be read: {typed:?}, with the text {text:?}")),
        }
    }
    let Some(date) = entries.iter().map(|entry| entry.at).min_by_key(|at| instant(*at, Tz::UTC)) else {
        return imported.accounts.unreadable(path, "its timeline has no time that can be read");
    };
    let closed = latest == Some(Status::Resolved);
    let names = value.get("systems").map(texts).unwrap_or_default();
    let services = table.services(&names, path, &mut imported.accounts).into_iter().map(|id| (id, None)).collect();
    let typed = text_at(value, &["impact"]).unwrap_or_else(|| "none".to_owned());
    let severity = severity(&typed, options).unwrap_or(Severity::None);
    let of = ImportedIncident { closed, severity: Some(severity), services, ..ImportedIncident::default() };
    let mut post = ImportedPost::new(path, &title, date, ImportedDetail::Page);
    let id = text_at(value, &["id"]);
    post.key = format!("stactus:{}", id.as_deref().unwrap_or(path));
    post.aliases = super::aliases(id.iter().flat_map(|id| [format!("ir/{id}.html"), format!("ir/{id}")]));
    let post = incident(post, entries, of, Tz::UTC, imported);
    imported.posts.push(post);
}

/// A time of a timeline: with its day, or counted from the update before it (`+17m`, `05:59`).
fn at(typed: &str, before: Option<DateTime<Utc>>) -> Option<DateTime<Utc>> {
    if let Some(length) = typed.strip_prefix('+') {
        return before?.checked_add_signed(duration(length)?);
    }
    if let Ok(clock) = NaiveTime::parse_from_str(typed, "%H:%M") {
        return Some(in_zone(before?.date_naive().and_time(clock), Tz::UTC));
    }
    time(typed, Tz::UTC).map(|time| instant(time, Tz::UTC))
}

/// `1h30m`, `17m`, `20s`.
fn duration(text: &str) -> Option<TimeDelta> {
    let mut length = TimeDelta::zero();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_ascii_digit())?;
        let number: i64 = rest[..end].parse().ok()?;
        let unit = rest[end..].chars().next()?;
        let part = match unit {
            'h' => TimeDelta::try_hours(number),
            'm' => TimeDelta::try_minutes(number),
            's' => TimeDelta::try_seconds(number),
            _ => None,
        };
        length = length.checked_add(&part?)?;
        rest = &rest[end + 1..];
    }
    Some(length)
}
