//! `vigie new-incident --from FILE.csv`: incidents of the past, all of them or none.

use super::console::{Console, count};
use super::desk::{Desk, one_line};
use super::new_incident::{Composed, WantedIncident, compose};
use super::typed::TypedValues;
use super::written::{FileChange, WriteResult};
use super::{Exit, Failure};
use crate::cli::AfterArgs;
use crate::edge::disk;
use crate::model::{Kind, Moment};
use crate::parse;
use crate::scaffold;
use csv::{ReaderBuilder, StringRecord};
use std::collections::BTreeMap;
use std::path::Path;

/// The columns that are read.
const COLUMNS: [&str; 7] = ["title", "started", "resolved", "services", "text", "severity", "date"];

/// The cells of a row that hold something, by the names of their columns.
type Row = BTreeMap<String, String>;

/// A row with the line on which it begins, or why it cannot be read.
struct Line {
    number: u64,
    row: Result<Row, String>,
}

pub(super) fn run(desk: &Desk, file: &Path, after: &AfterArgs, console: &Console) -> Result<Exit, Failure> {
    let shown = file.display().to_string();
    let bytes = disk::read_anywhere(file)
        .map_err(|error| Failure::new(Exit::World, format!("could not read {shown}: {}", disk::reason(&error))))?;
    let lines = lines(&shown, &bytes)?;
    if lines.is_empty() {
        return Err(Failure::new(Exit::Usage, format!("{shown} has no incidents below its first line")));
    }
    let composed = compose_all(desk, &shown, &lines, console)?;
    let changes: Vec<FileChange<'_>> =
        composed.iter().map(|it| FileChange { path: &it.path, old: None, new: Some(&it.text) }).collect();
    let message = format!("Record {}", count(composed.len(), "incident"));
    let more: Vec<String> = composed.iter().skip(1).map(|it| it.path.clone()).collect();
    let (path, page) = (&composed[0].path, Kind::Incident.path_of(&composed[0].name));
    let done = WriteResult { path, page: &page, message: &message, more: &more, ..WriteResult::default() };
    if after.dry_run {
        return desk.preview(after, &changes, &done, console);
    }
    create_all(desk, &composed)?;
    desk.done(after, &done, console)
}

/// The incidents of all lines. Every mistake of the file is reported before the command ends.
fn compose_all(desk: &Desk, shown: &str, lines: &[Line], console: &Console) -> Result<Vec<Composed>, Failure> {
    let mut composed: Vec<Composed> = Vec::new();
    let mut known: Vec<(u64, String, Option<Moment>)> = Vec::new();
    for Line { number, row } in lines {
        let place = format!("{shown}:{number}");
        let wanted = match row {
            Ok(row) => wanted(desk, &place, row, console),
            Err(why) => {
                console.failure(&format!("{place}: {why}"), None);
                None
            }
        };
        let Some(wanted) = wanted else { continue };
        let twin = known.iter().find(|(_, title, began)| *title == wanted.title && *began == wanted.started);
        let twin = twin.map(|(line, ..)| format!("line {line} is the same incident"));
        let twin = twin.or_else(|| is_there(desk, &wanted).then(|| "there is such an incident already".to_owned()));
        if let Some(twin) = twin {
            let help = "remove the line, or give it another title";
            console.failure(&format!("{place}: {twin}: {}", one_line(&wanted.title)), Some(help));
            continue;
        }
        known.push((*number, wanted.title.clone(), wanted.started));
        composed.push(compose(desk, &wanted, &composed)?);
    }
    let files: Vec<(String, String)> = composed.iter().map(|it| (it.path.clone(), it.text.clone())).collect();
    let judged = if files.is_empty() { Ok(()) } else { desk.judge(&desk.propose_all(&files), console) };
    match lines.len() - composed.len() {
        0 => judged.map(|()| composed),
        wrong => {
            let why = format!("nothing was written: {} of {shown} cannot be used", count(wrong, "line"));
            Err(Failure::new(Exit::Usage, why))
        }
    }
}

/// Writes all files, or removes those that were written.
fn create_all(desk: &Desk, files: &[Composed]) -> Result<(), Failure> {
    for (number, Composed { path, text, .. }) in files.iter().enumerate() {
        if let Err(failure) = desk.create(path, text) {
            for Composed { path, .. } in &files[..number] {
                let _ = disk::remove(&desk.folder.root, path);
            }
            return Err(failure);
        }
    }
    Ok(())
}

/// Whether the site has an incident with that title and that beginning.
fn is_there(desk: &Desk, wanted: &WantedIncident) -> bool {
    let mut posts = desk.known.site.posts().filter(|(_, post)| post.kind() == Kind::Incident);
    posts.any(|(id, post)| post.title == wanted.title && desk.known.board.post(id).began == wanted.started)
}

/// The rows below the names of the columns. The separator is a comma, or a semicolon as some spreadsheets write it.
fn lines(shown: &str, bytes: &[u8]) -> Result<Vec<Line>, Failure> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let delimiter = if first.contains(&b';') && !first.contains(&b',') { b';' } else { b',' };
    let broken = |error: csv::Error| Failure::new(Exit::Usage, format!("{shown}:1: {}", unreadable(&error)));
    let mut reader = ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(bytes);
    let names: Vec<String> = reader.headers().map_err(broken)?.iter().map(|name| name.trim().to_lowercase()).collect();
    if let Some(name) = names.iter().find(|name| !COLUMNS.contains(&name.as_str())) {
        return Err(Failure::new(Exit::Usage, format!("{shown}:1: unknown column {name:?}"))
            .help(format!("the first line names the columns: {}", COLUMNS.join(", "))));
    }
    if !names.iter().any(|name| name == "title") {
        return Err(Failure::new(Exit::Usage, format!("{shown}:1: there is no column title"))
            .help(format!("the first line names the columns: {}", COLUMNS.join(", "))));
    }
    let read = |record: &StringRecord| {
        if record.len() != names.len() {
            let cells = count(record.len(), "cell");
            return Err(format!("there are {cells}, but the first line has {}", names.len()));
        }
        let cells = record.iter().map(|cell| cell.trim().to_owned());
        Ok(names.iter().cloned().zip(cells).filter(|(_, cell)| !cell.is_empty()).collect())
    };
    let line = |record: csv::Result<StringRecord>| match record {
        Ok(record) => Line { number: record.position().map_or(0, csv::Position::line), row: read(&record) },
        Err(error) => Line { number: error.position().map_or(0, csv::Position::line), row: Err(unreadable(&error)) },
    };
    Ok(reader.into_records().map(line).collect())
}

/// Why a row cannot be read.
fn unreadable(error: &csv::Error) -> String {
    match error.kind() {
        csv::ErrorKind::Utf8 { .. } => "this is not UTF-8".to_owned(),
        _ => format!("this is not CSV: {error}"),
    }
}

/// What a row says; `None` if it has mistakes, which are reported. Without a date, it was announced on the day on which
/// it started, at an hour that nobody knows.
fn wanted(desk: &Desk, place: &str, row: &Row, console: &Console) -> Option<WantedIncident> {
    let config = &desk.known.config;
    let cell = |name: &str| row.get(name);
    let mut typed = TypedValues::new(config, desk.now).within(place);
    let services = cell("services").map(String::as_str).unwrap_or_default();
    let services: Vec<String> =
        services.split([',', ';', ' ']).filter(|it| !it.is_empty()).map(str::to_owned).collect();
    let services = typed.services(&services);
    let severity = typed.word("severity", cell("severity"), parse::severity);
    let started = typed.past("started", cell("started"), None);
    let resolved = typed.end("resolved", cell("resolved"), started);
    let date = typed.past("date", cell("date"), None);
    let mut sound = typed.finish(console).is_ok();
    let mut wrong = |message: &str, help: Option<&str>| {
        console.failure(&format!("{place}: {message}"), help);
        sound = false;
    };
    let title = cell("title").and_then(|title| scaffold::title(title));
    if title.is_none() {
        wrong("the title is empty", None);
    }
    if cell("started").is_none() {
        let help = "write it as 2021-05-18 16:35, or as a day alone";
        wrong("there is no time in the column started", Some(help));
    }
    if resolved.zip(started).is_some_and(|(resolved, began)| resolved.to < began.from) {
        wrong("it was resolved before it started", None);
    }
    let day = |at: Moment| at.day.unwrap_or_else(|| at.from.with_timezone(&config.timezone).date_naive());
    let date = date.or_else(|| Some(crate::calendar::whole_day(day(started?), config.timezone)));
    let text = cell("text").cloned().unwrap_or_default();
    let title = title.filter(|_| sound)?;
    Some(WantedIncident { title, services, severity, status: None, date, started, resolved, next: None, text })
}
