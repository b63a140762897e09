//! Posts of any tool as keys and texts: a folder of Markdown files with front matter, and tables in CSV.

use super::arrange::{ArrangeBy, arrange};
use super::fill::fill;
use super::imported::{
    Accounts, Imported, ImportedDetail, ImportedIncident, ImportedMaintenance, ImportedPost, ImportedTime,
    ImportedUpdate,
};
use super::services::ServiceTable;
use super::tables::moment;
use super::values::{FrontMatter, instant, truth};
use super::{ImportError, ImportOptions, SourceFiles, severity};
use crate::model::{Severity, Status};
use crate::vocabulary::Vocabulary;
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// A file with a table of keys beside the posts.
const TABLE: &str = "import.toml";

/// Our keys, and what other tools call them.
const KEYS: [(&str, &[&str]); 13] = [
    ("title", &["title", "name", "subject", "summary"]),
    ("date", &["date", "created", "created_at", "createdat", "published", "published_at", "announced"]),
    ("started", &["started", "started_at", "start", "start_time", "begin", "began", "from", "starts_at"]),
    (
        "resolved",
        &[
            "resolved",
            "resolved_at",
            "resolvedwhen",
            "resolvedat",
            "end",
            "ended",
            "ended_at",
            "end_time",
            "to",
            "closed_at",
            "ends_at",
        ],
    ),
    ("services", &["services", "service", "affected", "affectedsystems", "components", "component", "systems"]),
    ("severity", &["severity", "impact", "level"]),
    ("status", &["status", "state"]),
    ("kind", &["kind", "type", "category"]),
    ("draft", &["draft"]),
    ("description", &["description", "excerpt"]),
    ("aliases", &["aliases", "alias", "url", "permalink", "slug"]),
    ("text", &["text", "body", "message", "content"]),
    ("id", &["id", "key", "number"]),
];

/// The keys of a post by our names, and those that have no name of ours.
#[derive(Debug, Default)]
struct ForeignRecord {
    keys: BTreeMap<&'static str, Vec<String>>,
    others: Vec<String>,
    text: String,
    /// Its line in a table.
    line: Option<u64>,
}

impl ForeignRecord {
    /// A key belongs to the first name of ours that has it, in the user's table or in ours.
    fn new(pairs: impl IntoIterator<Item = (String, Vec<String>)>, text: &str, map: &BTreeMap<String, String>) -> Self {
        let mut record = Self { text: text.to_owned(), ..Self::default() };
        for (key, values) in pairs {
            let wanted = map.get(&format!("key.{key}")).map_or(key.as_str(), String::as_str);
            let plain = wanted.to_lowercase().replace([' ', '-'], "_");
            let own = KEYS.iter().find(|(own, names)| *own == plain || names.contains(&plain.as_str()));
            match own {
                Some((own, _)) if !record.keys.contains_key(own) => {
                    record.keys.insert(own, values.into_iter().filter(|it| !it.is_empty()).collect());
                }
                _ => record.others.push(format!("the key `{key}: {}`", super::short(&values.join(", ")))),
            }
        }
        record
    }

    fn get(&self, key: &str) -> Option<&str> {
        self.keys.get(key)?.first().map(String::as_str)
    }

    fn list(&self, key: &str) -> Vec<String> {
        let parts = self.keys.get(key).into_iter().flatten().flat_map(|value| value.split([',', ';']));
        parts.map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
    }
}

/// The options of the user with those of the table beside the posts.
fn with_table(files: &SourceFiles, options: &ImportOptions, imported: &mut Imported) -> ImportOptions {
    let mut options = options.clone();
    let Some(text) = files.text(TABLE) else { return options };
    match text.parse::<toml::Table>() {
        Ok(tables) => {
            for (table, keys) in &tables {
                for (key, value) in keys.as_table().into_iter().flatten() {
                    if let Some(value) = value.as_str() {
                        options
                            .map
                            .entry(format!("{table}.{}", key.to_lowercase()))
                            .or_insert_with(|| value.to_owned());
                    }
                }
            }
            imported.accounts.guessed(TABLE, "the table by which keys and words are renamed");
        }
        Err(error) => imported.accounts.unreadable(TABLE, error.message().to_owned()),
    }
    options
}

/// Whether a time names no timezone.
fn is_local(typed: &str) -> bool {
    let one = moment(typed, Tz::UTC);
    matches!(one, Some(ImportedTime::At(_))) && one != moment(typed, Tz::Asia__Tokyo)
}

/// The timezone. The source defines none, so it has to be given as soon as a time needs it.
fn zone(records: &[(String, ForeignRecord)], options: &ImportOptions) -> Result<Tz, ImportError> {
    let needs =
        |record: &ForeignRecord| ["date", "started", "resolved"].iter().filter_map(|key| record.get(key)).any(is_local);
    match options.timezone {
        Some(zone) => Ok(zone),
        None if records.iter().any(|(_, record)| needs(record)) => Err(ImportError::NoTimezone),
        None => Ok(Tz::UTC),
    }
}

/// Whether a folder holds posts in Markdown.
pub(super) fn fits_markdown(files: &SourceFiles) -> bool {
    files.paths().filter(|path| path.ends_with(".md")).any(|path| {
        files.text(path).and_then(|text| FrontMatter::read(&text).ok()).is_some_and(|it| it.keys.contains_key("title"))
    })
}

/// Whether a source is a table.
pub(super) fn fits_csv(files: &SourceFiles) -> bool {
    files.paths().any(|path| path.ends_with(".csv"))
}

/// Reads a folder of Markdown files.
///
/// # Errors
/// When a time needs a timezone.
pub(super) fn markdown(files: &SourceFiles, options: &ImportOptions) -> Result<Imported, ImportError> {
    let mut imported = Imported::default();
    let options = with_table(files, options, &mut imported);
    let mut records = Vec::new();
    for path in files.paths().filter(|path| path.ends_with(".md") || path.ends_with(".markdown")) {
        let name = path.rsplit('/').next().unwrap_or(path).to_lowercase();
        if name.starts_with("readme") || name.starts_with("license") || name.starts_with("_index") {
            continue;
        }
        match files.text(path).map(|text| FrontMatter::read(&text)) {
            Some(Ok(front)) => {
                let pairs = front.keys.iter().map(|(key, value)| (key.clone(), super::values::texts(value)));
                records.push((path.to_owned(), ForeignRecord::new(pairs, &front.body, &options.map)));
            }
            Some(Err(why)) => imported.accounts.unreadable(path, why),
            None => {}
        }
    }
    let zone = zone(&records, &options)?;
    imported.settings.timezone = zone;
    let mut table = ServiceTable::default();
    for (path, record) in &records {
        post(path, record, (zone, &options), &mut table, &mut imported);
    }
    for path in files.paths() {
        if let Some(below) = path.strip_prefix("static/").or_else(|| path.strip_prefix("images/").map(|_| path)) {
            imported.copies.push((path.to_owned(), format!("static/{below}")));
        }
    }
    table.finish(&mut imported);
    Ok(imported)
}

/// Reads tables. A row with the id of one above it is an update of that incident.
///
/// # Errors
/// When a time needs a timezone.
pub(super) fn csv(files: &SourceFiles, options: &ImportOptions) -> Result<Imported, ImportError> {
    let mut imported = Imported::default();
    let options = with_table(files, options, &mut imported);
    let mut records = Vec::new();
    for path in files.paths().filter(|path| path.ends_with(".csv")) {
        let bytes = files.files.get(path).map(Vec::as_slice).unwrap_or_default();
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
        let head = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let delimiter = if head.contains(&b';') && !head.contains(&b',') { b';' } else { b',' };
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(bytes);
        let names: Vec<String> = match reader.headers() {
            Ok(names) => names.iter().map(|name| name.trim().to_lowercase()).collect(),
            Err(error) => {
                imported.accounts.unreadable(path, error.to_string());
                continue;
            }
        };
        for row in reader.into_records() {
            match row {
                Ok(row) => {
                    let cells = row.iter().map(|cell| vec![cell.trim()].into_iter().filter(|it| !is_null(it)));
                    let cells = cells.map(|cell| cell.map(str::to_owned).collect());
                    let record = ForeignRecord::new(names.iter().cloned().zip(cells), "", &options.map);
                    let line = row.position().map(csv::Position::line);
                    records.push((path.to_owned(), ForeignRecord { line, ..record }));
                }
                Err(error) => imported.accounts.left_out(path, format!("a line that is not CSV: {error}")),
            }
        }
    }
    let zone = zone(&records, &options)?;
    imported.settings.timezone = zone;
    let mut table = ServiceTable::default();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for (number, (path, record)) in records.iter().enumerate() {
        let key = record.get("id").map(|id| format!("csv:{path}:{id}"));
        if let Some(at) = key.as_ref().and_then(|key| known.get(key)).copied() {
            update(path, record, &mut imported.posts[at], zone, &mut imported.accounts);
            continue;
        }
        let before = imported.posts.len();
        post(path, record, (zone, &options), &mut table, &mut imported);
        if let Some(post) = imported.posts.get_mut(before) {
            let own = || format!("csv:{path}:{}:{}", post.title, number);
            let key = key.unwrap_or_else(own);
            post.key.clone_from(&key);
            known.insert(key, before);
        }
    }
    table.finish(&mut imported);
    Ok(imported)
}

/// Whether a cell holds nothing, in the words of a database.
fn is_null(cell: &str) -> bool {
    matches!(cell, "NULL" | "null" | "\\N")
}

/// A row that adds to an incident.
fn update(path: &str, record: &ForeignRecord, post: &mut ImportedPost, zone: Tz, accounts: &mut Accounts) {
    let at = ["date", "started"].iter().find_map(|key| moment(record.get(key)?, zone));
    if at.is_none() {
        let words = format!("{:?}: an update without a time that can be read has that of its incident", post.title);
        accounts.guessed(path, words);
    }
    let mut update = ImportedUpdate::plain(at.unwrap_or(post.date), record.get("text").unwrap_or_default());
    update.status = record.get("status").and_then(|word| Vocabulary::default().status(word));
    update.label = record.get("status").map(str::to_owned);
    if let (ImportedDetail::Incident(incident), Some(Status::Resolved)) = (&mut post.detail, update.status) {
        incident.closed = true;
        incident.ended = incident.ended.or(at);
    }
    post.updates.push(update);
}

fn post(
    path: &str,
    record: &ForeignRecord,
    (zone, options): (Tz, &ImportOptions),
    table: &mut ServiceTable,
    imported: &mut Imported,
) {
    for other in &record.others {
        imported.accounts.left_out(path, other.clone());
    }
    let lost = |what: String, accounts: &mut Accounts| match record.line {
        Some(line) => accounts.keep_aside(path, &format!("line {line}: {what}")),
        None => accounts.unreadable(path, what),
    };
    let Some(title) = record.get("title") else {
        return lost("it has no title".to_owned(), &mut imported.accounts);
    };
    let read = |key: &str| record.get(key).map(|typed| (moment(typed, zone), typed));
    let started = read("started").and_then(|(time, _)| time);
    let Some(date) = read("date").and_then(|(time, _)| time).or(started) else {
        return lost(format!("{title:?} has no date that can be read"), &mut imported.accounts);
    };
    let text = record.get("text").map_or_else(|| record.text.clone(), str::to_owned);
    let kind = record.get("kind").map(str::to_lowercase).unwrap_or_default();
    let folder = path.rsplit_once('/').map(|(folder, _)| folder.to_lowercase()).unwrap_or_default();
    let is = |words: &[&str]| words.iter().any(|word| kind.contains(word) || kind.is_empty() && folder.contains(word));
    let names = record.list("services");
    for name in &names {
        table.listed(name, name);
    }
    let services = table.services(&names, path, &mut imported.accounts);
    let services = services.into_iter().map(|id| (id, None)).collect();
    let end = match read("resolved") {
        Some((None, typed)) if truth(typed).is_none() => {
            imported.accounts.left_out(path, format!("{title:?}: the end {typed:?} cannot be read"));
            None
        }
        other => other.and_then(|(time, _)| time),
    };
    let mut post = if is(&["maintenance", "scheduled"]) {
        let start = started.or(Some(date));
        let detail = ImportedMaintenance { start, end, services, ..ImportedMaintenance::default() };
        ImportedPost { text, ..ImportedPost::new(path, title, date, ImportedDetail::Maintenance(detail)) }
    } else if is(&["notice", "announcement", "news", "blog"]) {
        ImportedPost { text, ..ImportedPost::new(path, title, date, ImportedDetail::Notice { until: None }) }
    } else {
        incident(path, title, record, (date, started, end), &text, services, (zone, options), imported)
    };
    post.draft = record.get("draft").and_then(truth) == Some(true);
    post.description = record.get("description").map(str::to_owned);
    post.aliases = super::aliases(record.list("aliases"));
    imported.posts.push(post);
}

#[allow(clippy::too_many_arguments, reason = "each is a part of one incident")]
fn incident(
    path: &str,
    title: &str,
    record: &ForeignRecord,
    (date, started, end): (ImportedTime, Option<ImportedTime>, Option<ImportedTime>),
    text: &str,
    services: Vec<(String, Option<crate::model::State>)>,
    (zone, options): (Tz, &ImportOptions),
    imported: &mut Imported,
) -> ImportedPost {
    let start = started.unwrap_or(date);
    // It is over even if nobody can tell since when.
    let dated = |typed: &str| truth(typed).is_none() && typed.contains(|c: char| c.is_ascii_digit());
    let has_end = end.is_some() || record.get("resolved").is_some_and(dated);
    let end = end.filter(|end| {
        let sound = instant(*end, zone) >= instant(start, zone) || matches!(end, ImportedTime::Day(_));
        if !sound {
            imported.accounts.left_out(path, format!("{title:?}: its end is before its beginning"));
        }
        sound
    });
    let status = record.get("status").and_then(|word| Vocabulary::default().status(word));
    let said = record.get("resolved").and_then(truth);
    let closed = has_end || said == Some(true) || status.is_some_and(Status::closes);
    let severity = match record.get("severity") {
        None => None,
        Some(word) => severity(word, options).or_else(|| {
            imported.accounts.guessed(path, format!("the severity {word:?} counts as `none`: another one with --map"));
            Some(Severity::None)
        }),
    };
    let arranged = arrange(text, ArrangeBy { date, end, closed, zone });
    for guess in &arranged.guessed {
        imported.accounts.guessed(path, guess.clone());
    }
    let detail = ImportedIncident {
        ended: end,
        closed,
        bare: severity.is_none() && services.is_empty() && !closed && status.is_none(),
        severity,
        services,
        ..ImportedIncident::default()
    };
    let mut post = ImportedPost::new(path, title, date, ImportedDetail::Incident(detail));
    fill(&mut post, &arranged, (date, closed), zone, imported);
    if let ImportedDetail::Incident(incident) = &mut post.detail {
        incident.started = started.filter(|started| *started != post.date).or(incident.started);
        incident.status = incident.status.or(status.filter(|status| !status.closes()));
    }
    post
}
