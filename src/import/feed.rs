//! The RSS or Atom feed of any page: the last resort, as it has no services and only the newest entries.

use super::events::{EventEntry, incident, latest_status};
use super::imported::{Imported, ImportedDetail, ImportedIncident, ImportedPost, ImportedTime};
use super::values::{in_zone, tidy};
use super::{ImportError, ImportOptions, SourceFiles, one_line};
use crate::model::Status;
use crate::model::written::{Written, Zone};
use crate::parse::time::read as read_time;
use crate::vocabulary::Vocabulary;
use chrono::NaiveDate;
use chrono_tz::Tz;

/// What begins an update in the feeds of Statuspage, and of tools that write the same.
const UPDATE: &str = "<p><small>";

/// Whether some files are feeds.
pub(super) fn fits(files: &SourceFiles) -> bool {
    feeds(files).any(|(_, feed)| feed.is_ok())
}

/// The feeds of a source, or why they cannot be read.
fn feeds(files: &SourceFiles) -> impl Iterator<Item = (&str, Result<feed_rs::model::Feed, String>)> {
    let is_feed = |path: &str| [".xml", ".rss", ".atom"].iter().any(|ending| path.ends_with(ending));
    let read = |bytes: &[u8]| feed_rs::parser::parse(bytes).map_err(|error| error.to_string());
    let paths = files.files.iter().filter(move |(path, _)| is_feed(path));
    paths.map(move |(path, bytes)| (path.as_str(), read(bytes)))
}

/// Reads feeds.
///
/// # Errors
/// When there is none.
pub(super) fn read(files: &SourceFiles, options: &ImportOptions) -> Result<Imported, ImportError> {
    let feeds: Vec<_> = feeds(files).collect();
    if feeds.iter().all(|(_, feed)| feed.is_err()) {
        let why = feeds.into_iter().find_map(|(path, feed)| feed.err().map(|why| format!("; {path}: {why}")));
        return Err(ImportError::NotThis(format!("there is no feed{}", why.unwrap_or_default())));
    }
    let mut imported = Imported::default();
    let zone = options.timezone.unwrap_or(Tz::UTC);
    imported.settings.timezone = zone;
    for (path, feed) in feeds {
        let Some(feed) = imported.accounts.if_readable(path, feed) else { continue };
        imported.accounts.guessed(
            path,
            "a feed has only the newest entries, and neither services nor severities: add them in vigie.toml and in the posts that matter",
        );
        let settings = &mut imported.settings;
        settings.title = settings.title.take().or(feed.title.map(|title| one_line(&title.content)));
        settings.locale = settings.locale.take().or(feed.language);
        for entry in feed.entries {
            post(path, entry, zone, &mut imported);
        }
    }
    Ok(imported)
}

fn post(path: &str, entry: feed_rs::model::Entry, zone: Tz, imported: &mut Imported) {
    let title = entry.title.map(|title| one_line(&title.content)).filter(|title| !title.is_empty());
    let (Some(title), Some(date)) = (title, entry.published.or(entry.updated).filter(super::values::in_years)) else {
        return imported.accounts.left_out(path, "an entry without a title or a time");
    };
    if imported.posts.iter().any(|post| post.key == format!("feed:{}", entry.id)) {
        return imported.accounts.left_out(path, format!("{title:?}: another feed has it"));
    }
    let content = entry.content.and_then(|content| content.body).or(entry.summary.map(|summary| summary.content));
    let content = content.unwrap_or_default();
    let date = ImportedTime::At(date);
    let mut post = ImportedPost::new(path, &title, date, ImportedDetail::Page);
    post.key = format!("feed:{}", entry.id);
    let day = super::values::instant(date, zone).date_naive();
    let entries = updates(&content, day);
    let latest = entries.as_ref().and_then(|entries| latest_status(entries, zone));
    let closed = latest.is_some_and(Status::closes);
    // Without anything that says so, it closes by itself.
    let of = ImportedIncident { closed, bare: !closed, ..ImportedIncident::default() };
    let post = match entries {
        Some(entries) => incident(post, entries, of, zone, imported),
        None => {
            post.text = tidy(&content);
            imported.accounts.guessed(path, "an entry whose text has no updates that can be told apart is one report");
            incident(post, Vec::new(), of, zone, imported)
        }
    };
    let links = entry
        .links
        .into_iter()
        .filter_map(|link| link.href.split_once("://")?.1.split_once('/').map(|(_, path)| path.to_owned()));
    imported.posts.push(ImportedPost { aliases: super::aliases(links), ..post });
}

/// The updates in the text of an entry, oldest first, if it consists of them: a time, a status in bold, and what it says, as in
/// `<p><small>May 4, 10:00 UTC</small><br><strong>Resolved</strong> - It works.</p>`.
fn updates(content: &str, near: NaiveDate) -> Option<Vec<EventEntry>> {
    let content = content.trim();
    content.starts_with(UPDATE).then_some(())?;
    let newest_first: Option<Vec<EventEntry>> =
        content.split(UPDATE).skip(1).map(|piece| update(piece, near)).collect();
    newest_first.map(|entries| entries.into_iter().rev().collect())
}

fn update(piece: &str, near: NaiveDate) -> Option<EventEntry> {
    let (time, rest) = piece.split_once("</small>")?;
    let (_, rest) = rest.split_once("<strong>")?;
    let (label, text) = rest.split_once("</strong>")?;
    let typed = one_line(&without_tags(time)).replace(" ,", ",");
    let at = match read_time(&typed, Some(near)).ok()? {
        Written::Full(at, Some(Zone::Offset(offset))) => (at - offset).and_utc(),
        Written::Full(at, None) => in_zone(at, Tz::UTC),
        Written::Full(at, Some(Zone::Named(zone))) => in_zone(at, zone),
        Written::Full(_, Some(Zone::Word(_))) | Written::Day(_) | Written::Clock(..) => return None,
    };
    let text = text.trim().trim_end_matches("</p>").trim_start_matches([' ', '-']).trim();
    Some(EventEntry { at: ImportedTime::At(at), status: Vocabulary::default().status(label.trim()), text: tidy(text) })
}

fn without_tags(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => text.push(letter),
            _ => {}
        }
    }
    text
}
