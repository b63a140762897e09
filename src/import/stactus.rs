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
        for document in documents(&text) {
            match yaml(&document) {
                Ok(value) => match text_at(&value, &["version"]).as_deref() {
                    Some(PAGE) => page(path, &value, &mut table, &mut imported),
                    Some(INCIDENT) => incidents.push((path, value)),
                    _ => {}
                },
                Err(why) if text.contains(INCIDENT) || text.contains(PAGE) => imported.accounts.unreadable(path, why),
                Err(_) => {}
            }
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

/// The documents of a file of YAML: one can hold several incidents.
fn documents(text: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for line in text.lines() {
        if line.trim_end() == "---" {
            all.push(String::new());
        } else if let Some(last) = all.last_mut() {
            last.push_str(line);
            last.push('\n');
        }
    }
    all.retain(|document| !document.trim().is_empty());
    all
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
    let severity = severity(&typed, options).unwrap_or_else(|| {
        imported.accounts.guessed(
            path,
            format!("the impact `{typed}` counts as `none`: another one with `--map severity.{typed}=minor`"),
        );
        Severity::None
    });
    let of = ImportedIncident { closed, severity: Some(severity), services, ..ImportedIncident::default() };
    let mut post = ImportedPost::new(path, &title, date, ImportedDetail::Page);
    let id = text_at(value, &["id"]);
    post.key = format!("stactus:{}", id.as_deref().unwrap_or(path));
    post.aliases = super::aliases(id.iter().flat_map(|id| [format!("ir/{id}.html"), format!("ir/{id}")]));
    let post = incident(post, entries, of, Tz::UTC, imported);
    imported.posts.push(post);
}

/// Times of a timeline without a day: `05:59`, `05:59:10`, `5:59AM`.
const CLOCKS: [&str; 3] = ["%H:%M", "%H:%M:%S", "%I:%M%p"];

/// A time of a timeline: with its day, or counted from the update before it (`+17m`, `05:59`, which is on the same day).
fn at(typed: &str, before: Option<DateTime<Utc>>) -> Option<DateTime<Utc>> {
    let typed = typed.trim();
    if let Some(length) = typed.strip_prefix('+') {
        return before?.checked_add_signed(duration(length)?);
    }
    if let Some(clock) = CLOCKS.iter().find_map(|form| NaiveTime::parse_from_str(typed, form).ok()) {
        return Some(in_zone(before?.date_naive().and_time(clock), Tz::UTC));
    }
    time(typed, Tz::UTC).map(|time| instant(time, Tz::UTC))
}

/// `1h30m`, `17m`, `1.5h`, `20s`.
fn duration(text: &str) -> Option<TimeDelta> {
    let mut length = TimeDelta::zero();
    let mut rest = text.trim();
    if rest.is_empty() {
        return None;
    }
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let number: f64 = rest[..end].parse().ok()?;
        let unit = rest[end..].find(|c: char| !c.is_alphabetic()).map_or(&rest[end..], |next| &rest[end..end + next]);
        let seconds = match unit {
            "h" => 3600.0,
            "m" => 60.0,
            "s" => 1.0,
            "ms" => 0.001,
            _ => return None,
        };
        #[allow(
            clippy::cast_possible_truncation,
            reason = "what is too large becomes the largest number, and no length"
        )]
        let part = TimeDelta::try_milliseconds((number * seconds * 1000.0).round() as i64)?;
        length = length.checked_add(&part)?;
        rest = &rest[end + unit.len()..];
    }
    Some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_one(text: &str) -> Imported {
        let mut files = SourceFiles::default();
        files.files.insert("incidents/a.yaml".to_owned(), text.as_bytes().to_vec());
        read(&files, &ImportOptions::default()).unwrap()
    }

    #[test]
    fn times_are_those_of_stactus() {
        let before = time("2024-03-04 23:15", Tz::UTC).map(|at| instant(at, Tz::UTC));
        let read = |typed: &str| at(typed, before).map(|at| at.format("%m-%d %H:%M:%S").to_string());
        for (typed, found) in [
            ("2024/03/05 09:15", "03-05 09:15:00"),
            ("2024-03-05T09:15:00+02:00", "03-05 07:15:00"),
            ("23:40", "03-04 23:40:00"),
            ("23:40:10", "03-04 23:40:10"),
            ("11:40PM", "03-04 23:40:00"),
            ("+1h30m", "03-05 00:45:00"),
            ("+1.5h", "03-05 00:45:00"),
            ("+20s", "03-04 23:15:20"),
        ] {
            assert_eq!(read(typed).as_deref(), Some(found), "{typed}");
        }
        for typed in ["+", "+3", "+2x", "soon", "+99999999999999h"] {
            assert_eq!(read(typed), None, "{typed}");
        }
        assert_eq!(at("+1h", None), None, "nothing to count from");
        assert_eq!(at("10:00", None), None);
    }

    #[test]
    fn a_file_can_hold_several_incidents() {
        let one = |id: &str, impact: &str| {
            format!(
                "version: incident/v1\nid: {id}\nname: Down {id}\nimpact: {impact}\ntimeline:\n  - ts: 2024-03-04 09:15\n    description: Down.\n"
            )
        };
        let imported = read_one(&format!("---\n{}---\n{}", one("a", "major"), one("b", "odd")));
        let severity = |number: usize| match &imported.posts[number].detail {
            ImportedDetail::Incident(it) => it.severity,
            other => panic!("{other:?}"),
        };
        assert_eq!((imported.posts.len(), severity(0), severity(1)), (2, Some(Severity::Major), Some(Severity::None)));
        assert!(imported.accounts.0["incidents/a.yaml"].guessed.iter().any(|it| it.contains("`odd` counts as `none`")));
    }

    #[test]
    fn an_incident_without_times_is_kept_aside_with_the_reason() {
        let imported = read_one("version: incident/v1\nname: Down\ntimeline:\n  - ts: 09:15\n    description: Down.\n");
        assert!(imported.posts.is_empty());
        assert_eq!(
            imported.accounts.0["incidents/a.yaml"].unreadable.as_deref(),
            Some("its timeline has no time that can be read")
        );
    }
}
