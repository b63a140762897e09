//! Entries of a text as the first report and the updates of an incident.

use super::arrange::{ArrangedEntry, Arrangement};
use super::imported::{Imported, ImportedDetail, ImportedPost, ImportedTime, ImportedUpdate};
use super::values::{FrontMatter, instant, time};
use crate::model::Status;
use chrono::TimeDelta;
use chrono_tz::Tz;

/// The title and the date of a file with front matter: that of the first of some keys. Without them it cannot be read. Keys
/// that have no meaning for us are accounted for.
pub(super) fn head(
    path: &str,
    front: &FrontMatter,
    (dates, known): (&[&str], &[&str]),
    zone: Tz,
    imported: &mut Imported,
) -> Option<(String, ImportedTime)> {
    let read = || {
        let title = front.text("title").ok_or("it has no title")?;
        let typed = dates.iter().find_map(|key| front.text(key)).ok_or("it has no date")?;
        let date = time(&typed, zone).ok_or_else(|| format!("its date cannot be read: {typed}"))?;
        Ok::<_, String>((title, date))
    };
    match read() {
        Ok(head) => {
            for (key, value) in
                front.keys.iter().filter(|(key, value)| !known.contains(&key.as_str()) && !value.is_null())
            {
                imported.accounts.left_out(path, format!("the key `{key}: {}`", super::short(&value.to_string())));
            }
            Some(head)
        }
        Err(why) => {
            imported.accounts.unreadable(path, why);
            None
        }
    }
}

/// Puts the entries of a text into a post: the first one is its first report.
pub(super) fn fill(
    post: &mut ImportedPost,
    arranged: &Arrangement,
    (start, closed): (ImportedTime, bool),
    zone: Tz,
    imported: &mut Imported,
) {
    let mut entries = arranged.entries.iter().peekable();
    let ImportedDetail::Incident(incident) = &mut post.detail else { return };
    // Where all that was written is that it is over, that is an update.
    let reports = |first: &&ArrangedEntry| {
        let later = first.at.is_some_and(|at| instant(at, zone) > instant(start, zone));
        !(closed && later && first.status.is_some_and(Status::closes))
    };
    if let Some(first) = entries.next_if(reports) {
        post.text.clone_from(&first.text);
        incident.status = first.status;
        // It was announced when the first report says, and began at its date.
        let said = first.at.filter(|said| matches!(said, ImportedTime::At(at) if *at != instant(start, zone)));
        if let Some(said) = said {
            post.date = said;
            incident.started = Some(start);
        }
    }
    for entry in entries {
        let at = entry.at.unwrap_or(start);
        let mut update = ImportedUpdate::plain(at, &entry.text);
        update.status = entry.status;
        update.label.clone_from(&entry.label);
        if closed && entry.is_final && entry.status.is_none() && incident.ended == Some(at) {
            update.status = Some(Status::Resolved);
        }
        post.updates.push(update);
    }
    // A slip in the source, such as another year.
    let early = |update: &&ImportedUpdate| instant(start, zone) - instant(update.at, zone) > TimeDelta::days(1);
    if let Some(early) = post.updates.iter().find(early) {
        let day = instant(early.at, zone).with_timezone(&zone).date_naive();
        imported.accounts.guessed(
            &post.source,
            format!("an update has the day {day}, which is before the post: it is kept as the source has it"),
        );
    }
    if closed && incident.ended.is_none() {
        let last = post.updates.iter().map(|update| update.at).max_by_key(|at| instant(*at, zone));
        incident.ended = last.filter(|last| instant(*last, zone) >= instant(start, zone));
        let words = match incident.ended {
            Some(_) => "its end is the time of its latest update: the source has no other",
            None => "it is over, and the source does not say since when: it counts for no time",
        };
        imported.accounts.guessed(&post.source, words);
    }
}
