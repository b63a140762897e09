//! The private journal: a line with its time in `journal/`.

use super::Failure;
use super::console::Console;
use super::site::Folder;
use super::typed::instant;
use crate::edge::disk;
use crate::edge::links::check_way;
use crate::model::PostId;
use crate::parse::time::form;
use crate::pipeline::EvaluatedSite;
use chrono::{DateTime, Utc};
use std::io;
use std::path::Path;

/// The folder of the journal, below the site's.
pub(super) const FOLDER: &str = "journal";

/// The journal of an incident, or of the day if there is no incident.
pub(super) fn path(known: &EvaluatedSite, incident: Option<PostId>, now: DateTime<Utc>) -> String {
    match incident {
        Some(id) => format!("{FOLDER}/{}.md", known.site.post(id).slug),
        None => format!("{FOLDER}/{}.md", now.with_timezone(&known.config.timezone).format("%Y-%m-%d")),
    }
}

/// The text of the journal at a path. `None` if there is no such journal.
pub(super) fn text(folder: &Folder, path: &str) -> Result<Option<String>, Failure> {
    match disk::read_file(&folder.root, path) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if disk::is_refused_link(&error) => {
            Err(Failure::disk(format!("could not read {}{path}", folder.prefix), &error))
        }
        Err(_) => Ok(None),
    }
}

/// Adds a separate .gitignore to the folder of the journal, whatever the site's own says, so that a journal is never
/// pushed by accident.
pub(super) fn keep_private(root: &Path) -> io::Result<()> {
    disk::create(root, &format!("{FOLDER}/.gitignore"), b"*\n").map(|_| ())
}

/// Notes that move from one journal to another.
pub(super) struct MovedNotes {
    /// The path of the journal in which they are.
    pub(super) from: String,
    pub(super) taken: String,
    /// What stays there.
    pub(super) left: String,
}

/// Moves notes to the journal at a path.
pub(super) fn move_notes(folder: &Folder, notes: &MovedNotes, to: &str, console: &Console) -> Result<(), Failure> {
    let MovedNotes { from, taken, left } = notes;
    let failed =
        |path: &str, error: &io::Error| Failure::disk(format!("could not write {}{path}", folder.prefix), error);
    keep_private(&folder.root).map_err(|error| failed(to, &error))?;
    for line in taken.lines() {
        disk::append_line(&folder.root, to, line).map_err(|error| failed(to, &error))?;
    }
    let kept = if left.trim().is_empty() {
        disk::remove(&folder.root, from)
    } else {
        disk::replace(&folder.root, from, left.as_bytes())
    };
    kept.map_err(|error| failed(from, &error))?;
    console.say(&format!("moved the notes in {}{from} to {to}\n", folder.prefix));
    Ok(())
}

/// Moves all notes of a post to the journal at a path, if there are any.
pub(super) fn move_all(folder: &Folder, slug: &str, to: &str, console: &Console) -> Result<(), Failure> {
    let from = format!("{FOLDER}/{slug}.md");
    let Some(taken) = text(folder, &from)? else { return Ok(()) };
    let notes = MovedNotes { from, taken, left: String::new() };
    move_notes(folder, &notes, to, console)
}

/// Moves the notes of an incident that is taken back to the journal of the day, from which the next incident takes them
/// over.
pub(super) fn give_back(
    folder: &Folder,
    known: &EvaluatedSite,
    slug: &str,
    now: DateTime<Utc>,
    console: &Console,
) -> Result<(), Failure> {
    move_all(folder, slug, &path(known, None, now), console)
}

/// A text as a line of the journal.
pub(super) fn line(known: &EvaluatedSite, text: &str, now: DateTime<Utc>) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let words: String = words.join(" ").chars().filter(|c| !c.is_control()).collect();
    format!("- {} · {words}", form(instant(now, known.config.timezone, false)))
}

/// Adds a line to the journal at a path.
pub(super) fn add(folder: &Folder, path: &str, line: &str) -> Result<(), Failure> {
    let failed = |error: io::Error| Failure::disk(format!("could not write {}{path}", folder.prefix), &error);
    check_way(&folder.root, path).map_err(failed)?;
    keep_private(&folder.root).map_err(failed)?;
    disk::append_line(&folder.root, path, line).map_err(failed)
}
