//! The private journal: a line with its time in `journal/`.

use super::Failure;
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

/// The text of a journal, by its name without `.md`. `None` if there is no such journal.
pub(super) fn text(folder: &Folder, name: &str) -> Result<Option<String>, Failure> {
    let path = format!("{FOLDER}/{name}.md");
    match disk::read_file(&folder.root, &path) {
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

/// Adds a text to the journal, and returns the line.
pub(super) fn note(
    folder: &Folder,
    known: &EvaluatedSite,
    path: &str,
    text: &str,
    now: DateTime<Utc>,
) -> Result<String, Failure> {
    let failed = |error: io::Error| Failure::disk(format!("could not write {}{path}", folder.prefix), &error);
    check_way(&folder.root, path).map_err(failed)?;
    keep_private(&folder.root).map_err(failed)?;
    let words: Vec<&str> = text.split_whitespace().collect();
    let words: String = words.join(" ").chars().filter(|c| !c.is_control()).collect();
    let line = format!("- {} · {words}", form(instant(now, known.config.timezone, false)));
    disk::append_line(&folder.root, path, &line).map_err(failed)?;
    Ok(line)
}
