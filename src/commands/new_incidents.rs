//! `vigie new-incident --from FILE.csv`: incidents of the past, all of them or none.

use super::console::Console;
use super::desk::{Desk, WriteResult};
use super::fix::difference;
use super::new_incident::{Composed, WantedIncident, compose, title};
use super::typed::TypedValues;
use super::{Exit, Failure};
use crate::cli::AfterArgs;
use crate::edge::disk;
use crate::model::{Kind, Moment};
use crate::parse;
use csv::{ReaderBuilder, StringRecord};
use std::collections::BTreeMap;
use std::path::Path;

/// The columns that are read.
const COLUMNS: [&str; 7] = ["title", "started", "resolved", "services", "text", "severity", "date"];

/// The cells of a row that hold something, by the names of their columns.
type Row = BTreeMap<String, String>;

pub(super) fn run(desk: &Desk, file: &Path, after: &AfterArgs, console: &Console) -> Result<Exit, Failure> {
    let shown = file.display().to_string();
    let bytes = disk::read_anywhere(file)
        .map_err(|error| Failure::new(Exit::World, format!("could not read {shown}: {}", disk::reason(&error))))?;
    let rows = rows(&shown, &bytes)?;
    if rows.is_empty() {
        return Err(Failure::new(Exit::Usage, format!("{shown} has no incidents below its first line")));
    }
    let mut composed: Vec<Composed> = Vec::new();
    for (line, row) in &rows {
        let wanted = wanted(desk, &format!("{shown}:{line}"), row, console)?;
        if is_there(desk, &wanted) {
            return Err(Failure::new(
                Exit::Usage,
                format!("{shown}:{line}: there is such an incident already: {}", wanted.title),
            )
            .help("remove the line, or give it another title"));
        }
        composed.push(compose(desk, &wanted, &composed)?);
    }
    let files: Vec<(String, String)> = composed.iter().map(|it| (it.path.clone(), it.text.clone())).collect();
    let proposal = desk.propose_all(&files);
    desk.judge(&proposal, console)?;
    if after.dry_run {
        let prefix = &desk.folder.prefix;
        let all: String = files.iter().map(|(path, text)| difference(&format!("{prefix}{path}"), "", text)).collect();
        console.result(&format!("{all}The page will say: {}\n", desk.statement_of(&proposal.tree)))?;
        console.say("nothing was written\n");
        return Ok(Exit::Done);
    }
    create_all(desk, &files)?;
    let message = format!("Record {} of the past", super::console::count(files.len(), "incident"));
    let more: Vec<String> = files.iter().skip(1).map(|(path, _)| path.clone()).collect();
    let page = Kind::Incident.path_of(&composed[0].name);
    let done = WriteResult { path: &files[0].0, page: &page, message: &message, more: &more, ..WriteResult::default() };
    desk.done(after, &done, console)
}

/// Writes all files, or removes those that were written.
fn create_all(desk: &Desk, files: &[(String, String)]) -> Result<(), Failure> {
    for (number, (path, text)) in files.iter().enumerate() {
        if let Err(failure) = desk.create(path, text) {
            for (path, _) in &files[..number] {
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

/// The rows with their lines, each by the names of its columns. The separator is a comma, or a semicolon as some
/// spreadsheets write it.
fn rows(shown: &str, bytes: &[u8]) -> Result<Vec<(u64, Row)>, Failure> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let delimiter = if first.contains(&b';') && !first.contains(&b',') { b';' } else { b',' };
    let broken = |error: csv::Error| {
        let line = error.position().map_or(1, csv::Position::line);
        Failure::new(Exit::Usage, format!("{shown}:{line}: this is not CSV: {error}"))
    };
    let mut reader = ReaderBuilder::new().delimiter(delimiter).from_reader(bytes);
    let names: Vec<String> = reader.headers().map_err(broken)?.iter().map(|name| name.trim().to_lowercase()).collect();
    if let Some(name) = names.iter().find(|name| !COLUMNS.contains(&name.as_str())) {
        return Err(Failure::new(Exit::Usage, format!("{shown}:1: unknown column {name:?}"))
            .help(format!("the first line names the columns: {}", COLUMNS.join(", "))));
    }
    if !names.iter().any(|name| name == "title") {
        return Err(Failure::new(Exit::Usage, format!("{shown}:1: there is no column title"))
            .help(format!("the first line names the columns: {}", COLUMNS.join(", "))));
    }
    let row = |record: StringRecord| {
        let line = record.position().map_or(0, csv::Position::line);
        let cells = record.iter().map(|cell| cell.trim().to_owned());
        (line, names.iter().cloned().zip(cells).filter(|(_, cell)| !cell.is_empty()).collect())
    };
    reader.into_records().map(|record| record.map(row).map_err(broken)).collect()
}

/// What a row says. Without a date, it was announced on the day on which it started, at an hour that nobody knows.
fn wanted(desk: &Desk, place: &str, row: &Row, console: &Console) -> Result<WantedIncident, Failure> {
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
    typed.finish(console)?;
    let title = title(cell("title").map(String::as_str).unwrap_or_default())
        .map_err(|_| Failure::new(Exit::Usage, format!("{place}: the title is empty")))?;
    let Some(began) = started else {
        return Err(Failure::new(Exit::Usage, format!("{place}: there is no time in the column started"))
            .help("write it as 2021-05-18 16:35, or as a day alone"));
    };
    if resolved.is_some_and(|resolved| resolved.to < began.from) {
        return Err(Failure::new(Exit::Usage, format!("{place}: it was resolved before it started")));
    }
    let day = |at: Moment| at.day.unwrap_or_else(|| at.from.with_timezone(&config.timezone).date_naive());
    let date = date.or_else(|| Some(crate::calendar::whole_day(day(began), config.timezone)));
    let text = cell("text").cloned().unwrap_or_default();
    Ok(WantedIncident { title, services, severity, status: None, date, started, resolved, next: None, text })
}
