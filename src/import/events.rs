//! Incidents of sources that keep their updates as records.

use super::imported::{Imported, ImportedDetail, ImportedIncident, ImportedPost, ImportedTime, ImportedUpdate};
use super::values::instant;
use super::{ImportOptions, severity};
use crate::model::{Severity, Status};
use chrono_tz::Tz;

/// The word by which the user says what an incident counts as whose source has no severity.
const UNKNOWN: &str = "unknown";

/// An update as a record.
#[derive(Debug)]
pub(super) struct EventEntry {
    pub(super) at: ImportedTime,
    pub(super) status: Option<Status>,
    pub(super) text: String,
}

/// Updates with their times: what a source says of each, if it can be read, and its status and text. One without a time has
/// no place among the others: it is left out, and named.
pub(super) fn timed(
    path: &str,
    updates: impl Iterator<Item = (Option<ImportedTime>, Option<Status>, String)>,
    imported: &mut Imported,
) -> Vec<EventEntry> {
    let mut entries = Vec::new();
    for (at, status, text) in updates {
        match at {
            Some(at) => entries.push(EventEntry { at, status, text }),
            None => imported.accounts.left_out(path, format!("an update without a time that can be read: {text:?}")),
        }
    }
    entries
}

/// The status that the latest of some updates says that says one.
pub(super) fn latest_status(entries: &[EventEntry], zone: Tz) -> Option<Status> {
    let said = entries.iter().filter(|entry| entry.status.is_some());
    said.max_by_key(|entry| instant(entry.at, zone)).and_then(|entry| entry.status)
}

/// The severity of an incident of a tool that knows none.
pub(super) fn unknown_severity(path: &str, options: &ImportOptions, imported: &mut Imported) -> Severity {
    let known = severity(UNKNOWN, options);
    if known.is_none() {
        imported.accounts.guessed(
            path,
            format!("its incidents have no severity, and count as `minor`: another one with `--map severity.{UNKNOWN}=major`"),
        );
    }
    known.unwrap_or(Severity::Minor)
}

/// Puts updates into an incident. Where it has no text of its own, the first one is its first report.
pub(super) fn incident(
    mut post: ImportedPost,
    mut entries: Vec<EventEntry>,
    mut of: ImportedIncident,
    zone: Tz,
    imported: &mut Imported,
) -> ImportedPost {
    entries.sort_by_key(|entry| instant(entry.at, zone));
    let mut entries = entries.into_iter().peekable();
    let is_report = |first: &EventEntry| post.text.is_empty() && !first.status.is_some_and(Status::closes);
    if let Some(first) = entries.next_if(is_report) {
        post.text = first.text;
        of.status = first.status;
        if first.at != post.date {
            of.started = Some(post.date).filter(|date| instant(*date, zone) < instant(first.at, zone));
            post.date = first.at;
        }
    }
    for entry in entries {
        let label = entry.status.map(|status| super::capital(status.name()));
        post.updates.push(ImportedUpdate {
            status: entry.status,
            label,
            ..ImportedUpdate::plain(entry.at, &entry.text)
        });
    }
    let said = post.updates.iter().rev().find(|update| update.status == Some(Status::Resolved)).map(|update| update.at);
    of.ended = of.ended.or(said).filter(|_| of.closed);
    if of.closed && of.ended.is_none() {
        imported.accounts.guessed(
            &post.source,
            "an incident is over, and the source does not say since when: it counts for no time",
        );
    }
    post.detail = ImportedDetail::Incident(of);
    post
}
