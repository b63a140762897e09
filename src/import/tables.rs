//! Sources that are tables: JSON documents of an API, rows as `sqlite3 -json` prints them, and CSV files of a database.

use super::imported::{Imported, ImportedTime};
use super::values::{json, scalar, time, without_mark};
use super::{ImportError, ImportOptions, SourceFiles, one_line};
use crate::markdown::{Event, Markdown};
use chrono::DateTime;
use chrono_tz::Tz;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The rows of a source by the names of their tables, in small letters with `_`.
#[derive(Debug, Default)]
pub(super) struct SourceTables {
    rows: BTreeMap<String, Vec<SourceRow>>,
    /// Files that cannot be read, or not whole, and why. They may hold what is open.
    unread: BTreeMap<String, String>,
}

/// A row, and the file that it is from.
#[derive(Debug, Clone)]
pub(super) struct SourceRow {
    pub(super) path: String,
    pub(super) value: Value,
}

impl SourceRow {
    /// The text of a column. Nothing and empty texts count as none, and so does the `NULL` of a dump.
    pub(super) fn text(&self, column: &str) -> Option<String> {
        self.value.get(column).and_then(scalar).filter(|text| !matches!(text.as_str(), "NULL" | "\\N"))
    }

    /// The first of some columns that has a text.
    pub(super) fn any(&self, columns: &[&str]) -> Option<String> {
        columns.iter().find_map(|column| self.text(column))
    }

    /// The time in the first of some columns that has one.
    pub(super) fn time(&self, columns: &[&str], zone: Tz) -> Option<ImportedTime> {
        columns.iter().find_map(|column| moment(&self.text(column)?, zone))
    }

    /// Whether a column says yes.
    pub(super) fn is(&self, column: &str) -> bool {
        matches!(self.text(column).as_deref(), Some("true" | "1" | "t"))
    }

    /// Whether a column is there and does not say yes.
    pub(super) fn denies(&self, column: &str) -> bool {
        self.value.get(column).is_some() && !self.is(column)
    }

    /// The number in a column by which rows are in order.
    pub(super) fn number(&self, column: &str) -> i64 {
        self.text(column).and_then(|text| text.parse().ok()).unwrap_or(0)
    }

    /// What a column with a list has.
    pub(super) fn list(&self, column: &str) -> Vec<String> {
        super::values::texts(self.value.get(column).unwrap_or(&Value::Null))
    }

    /// The rows in a column.
    pub(super) fn rows(&self, column: &str) -> Vec<SourceRow> {
        let rows = self.value.get(column).and_then(Value::as_array).into_iter().flatten();
        rows.filter(|value| value.is_object())
            .map(|value| Self { path: self.path.clone(), value: value.clone() })
            .collect()
    }
}

/// A time, also as seconds or milliseconds since 1970.
pub(super) fn moment(text: &str, zone: Tz) -> Option<ImportedTime> {
    let Ok(number) = text.parse::<i64>() else { return time(text, zone) };
    let at = if number > 100_000_000_000 {
        DateTime::from_timestamp_millis(number)
    } else {
        DateTime::from_timestamp(number, 0)
    };
    at.filter(super::values::in_years).map(ImportedTime::At)
}

impl SourceTables {
    /// Reads all tables of a source.
    pub(super) fn read(files: &SourceFiles) -> Self {
        let mut tables = Self::default();
        for path in files.paths() {
            let Some(text) = files.text(path) else { continue };
            let (stem, ending) = stem_and_ending(path);
            let read = match ending {
                // `sqlite3 -json` prints nothing for a table without rows.
                _ if text.trim().is_empty() => Ok(()),
                "json" => json(&text).map(|document| tables.document(path, &stem, document)),
                "csv" => tables.csv(path, &stem, &text),
                _ => Ok(()),
            };
            if let Err(why) = read {
                tables.unread.insert(path.to_owned(), why);
            }
        }
        tables
    }

    /// What is imported so far of tables that fit: the timezone, and which files could not be read.
    ///
    /// # Errors
    /// When they do not fit: what is not there.
    pub(super) fn begin(&self, fits: bool, missing: &str, options: &ImportOptions) -> Result<Imported, ImportError> {
        if !fits {
            let unread = self.unread.iter().next().map(|(path, why)| format!("; {path} cannot be read: {why}"));
            return Err(ImportError::NotThis(missing.to_owned() + &unread.unwrap_or_default()));
        }
        let mut imported = Imported::default();
        imported.settings.timezone = options.timezone.unwrap_or(Tz::UTC);
        for (path, why) in &self.unread {
            imported.accounts.unreadable(path, why);
        }
        Ok(imported)
    }

    fn document(&mut self, path: &str, stem: &str, document: Value) {
        match document {
            Value::Array(rows) => self.add(path, stem, rows),
            Value::Object(tables) => {
                let is_row = |value: &Value| value.is_object();
                self.add(path, "document", vec![Value::Object(scalars(&tables))]);
                // A document of an API: its rows are in `data`, and what they refer to in `included`.
                for (key, value) in tables {
                    match value {
                        Value::Array(rows) if rows.iter().all(is_row) => {
                            self.add(path, if key == "data" { stem } else { &key }, rows);
                        }
                        Value::Object(_) if key == "data" => self.add(path, stem, vec![value]),
                        Value::Object(_) => self.add(path, &key, vec![value]),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    /// Adds the lines of a file that can be read.
    ///
    /// # Errors
    /// Why the first other one cannot.
    fn csv(&mut self, path: &str, stem: &str, text: &str) -> Result<(), String> {
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(without_mark(text).as_bytes());
        let names = reader.headers().map_err(|error| error.to_string())?.clone();
        let row = |cells: csv::StringRecord| {
            let pairs = names.iter().zip(cells.iter()).map(|(name, cell)| (name.trim().to_owned(), Value::from(cell)));
            Value::Object(pairs.collect::<Map<_, _>>())
        };
        let (rows, wrong): (Vec<_>, Vec<_>) = reader.into_records().partition(Result::is_ok);
        self.add(path, stem, rows.into_iter().flatten().map(row).collect());
        wrong.into_iter().find_map(Result::err).map_or(Ok(()), |error| Err(error.to_string()))
    }

    /// Adds rows to a table.
    pub(super) fn add(&mut self, path: &str, name: &str, rows: Vec<Value>) {
        let rows = rows.into_iter().map(|value| SourceRow { path: path.to_owned(), value });
        self.rows.entry(table_name(name)).or_default().extend(rows);
    }

    /// The rows of a table.
    pub(super) fn of(&self, name: &str) -> &[SourceRow] {
        self.rows.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    /// The rows of the first of some tables that is there.
    pub(super) fn first(&self, names: &[&str]) -> &[SourceRow] {
        names.iter().map(|name| self.of(name)).find(|rows| !rows.is_empty()).unwrap_or_default()
    }

    /// The names of all tables.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.rows.keys().map(String::as_str)
    }

    /// All rows, with the names of their tables.
    pub(super) fn named_rows(&self) -> impl Iterator<Item = (&str, &SourceRow)> {
        self.rows.iter().flat_map(|(name, rows)| rows.iter().map(move |row| (name.as_str(), row)))
    }

    /// The same files without their rows.
    pub(super) fn emptied(&self) -> Self {
        Self { unread: self.unread.clone(), ..Self::default() }
    }

    /// Says that settings were made of the files of some tables.
    pub(super) fn became_settings(&self, names: &[&str], imported: &mut Imported) {
        for row in names.iter().flat_map(|name| self.of(name)) {
            imported.accounts.became(&row.path, super::CONFIG);
        }
    }
}

/// The values of a document that are no tables.
fn scalars(document: &Map<String, Value>) -> Map<String, Value> {
    let pairs = document.iter().filter(|(_, value)| !value.is_array() && !value.is_object());
    pairs.map(|(key, value)| (key.clone(), value.clone())).collect()
}

fn stem_and_ending(path: &str) -> (String, &str) {
    let name = path.rsplit('/').next().unwrap_or(path);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    (stem.to_owned(), ending)
}

/// `statusReports`, `status-reports` and `status_reports` are one table.
fn table_name(name: &str) -> String {
    let mut plain = String::new();
    for letter in name.chars() {
        match letter {
            'A'..='Z' => {
                if plain.ends_with(|last: char| last.is_ascii_lowercase()) {
                    plain.push('_');
                }
                plain.push(letter.to_ascii_lowercase());
            }
            '-' | ' ' | '.' => plain.push('_'),
            _ => plain.push(letter),
        }
    }
    plain
}

/// A title of a Markdown text that has none: its first sentence, in plain words.
pub(super) fn title_of(text: &str) -> String {
    let markdown = Markdown::read(text, 0);
    let words = markdown.events(text).into_iter().filter_map(|placed| match placed.event {
        Event::Text(words) | Event::Code(words) => Some(words.to_owned()),
        Event::SoftBreak | Event::HardBreak => Some(" ".to_owned()),
        Event::Close(element) => (!element.is_inline()).then(|| " ".to_owned()),
        _ => None,
    });
    let line = one_line(&words.collect::<String>());
    let end = line.find(". ").or_else(|| line.strip_suffix('.').map(str::len)).unwrap_or(line.len());
    super::short(&line[..end])
}
