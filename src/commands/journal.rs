//! The private journal: a line with its time in `journal/`.

use super::site::Folder;
use super::typed::instant;
use super::{Exit, Failure};
use crate::edge::disk;
use crate::model::PostId;
use crate::parse::time::form;
use crate::pipeline::EvaluatedSite;
use chrono::{DateTime, Utc};

/// The folder of the journal, below the site's.
pub(super) const FOLDER: &str = "journal";

/// The journal of an incident, or of the day if there is no incident.
pub(super) fn path(known: &EvaluatedSite, incident: Option<PostId>, now: DateTime<Utc>) -> String {
    match incident {
        Some(id) => format!("{FOLDER}/{}.md", known.site.post(id).slug),
        None => format!("{FOLDER}/{}.md", now.with_timezone(&known.config.timezone).format("%Y-%m-%d")),
    }
}

/// Adds a text to the journal, and returns the line.
pub(super) fn note(
    folder: &Folder,
    known: &EvaluatedSite,
    path: &str,
    text: &str,
    now: DateTime<Utc>,
) -> Result<String, Failure> {
    let failed =
        |error| Failure::new(Exit::World, format!("could not write {}{path}: {}", folder.prefix, disk::reason(&error)));
    // Add a separate .gitignore, whatever the site's own says, so that a journal is never pushed by accident.
    disk::create(&folder.root.join(FOLDER).join(".gitignore"), b"*\n").map_err(failed)?;
    let words: Vec<&str> = text.split_whitespace().collect();
    let words: String = words.join(" ").chars().filter(|c| !c.is_control()).collect();
    let line = format!("- {} · {words}", form(instant(now, known.config.timezone, false)));
    disk::append_line(&folder.root, path, &line).map_err(failed)?;
    Ok(line)
}
