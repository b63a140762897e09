//! The RSS or Atom feed of any page: the last resort, as it has no services and only the newest entries.

use super::events::{EventEntry, incident, latest_status};
use super::imported::{
    Imported, ImportedDetail, ImportedIncident, ImportedMaintenance, ImportedPost, ImportedTime, ImportedUpdate,
};
use super::values::{in_zone, instant, tidy};
use super::{ImportError, ImportOptions, SourceFiles, one_line};
use crate::model::written::{Written, Zone};
use crate::model::{Stage, Status};
use crate::parse::time::read as read_time;
use crate::parse::zoned::{self, Anchor};
use crate::vocabulary::Vocabulary;
use chrono::NaiveDate;
use chrono_tz::Tz;

/// What begins an update in the feeds of Statuspage, and of tools that write the same.
const UPDATE: &str = "<p><small>";

/// What begins a maintenance there. Its plan follows.
const PLAN: &str = "<p><strong>THIS IS A SCHEDULED EVENT";

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
    imported.settings.timezone = options.timezone.unwrap_or(Tz::UTC);
    for (path, feed) in feeds {
        let Some(feed) = imported.accounts.if_readable(path, feed) else { continue };
        if options.timezone.is_none() && feed.entries.iter().any(|entry| names_a_zone(&content(entry))) {
            return Err(ImportError::NoTimezone);
        }
        imported.accounts.guessed(
            path,
            "a feed has only the newest entries, and neither services nor severities: add them in vigie.toml and in the posts that matter",
        );
        let settings = &mut imported.settings;
        settings.title = settings.title.take().or(feed.title.map(|title| one_line(&title.content)));
        settings.locale = settings.locale.take().or(feed.language);
        for entry in feed.entries {
            post(path, entry, options.timezone, &mut imported);
        }
    }
    Ok(imported)
}

/// The text of an entry.
fn content(entry: &feed_rs::model::Entry) -> String {
    let body = entry.content.as_ref().and_then(|content| content.body.clone());
    body.or_else(|| entry.summary.as_ref().map(|summary| summary.content.clone())).unwrap_or_default()
}

/// Whether a text has a time with the abbreviation of a timezone, such as `PDT`. It means different times in different
/// places.
fn names_a_zone(content: &str) -> bool {
    let typed =
        content.trim().split(UPDATE).skip(1).filter_map(|piece| Some(plain_time(piece.split_once("</small>")?.0)));
    let mut read = typed.filter_map(|typed| read_time(&typed, NaiveDate::from_ymd_opt(2020, 1, 1)).ok());
    read.any(|time| matches!(time, Written::Full(_, Some(Zone::Word(_)))))
}

fn post(path: &str, entry: feed_rs::model::Entry, zone: Option<Tz>, imported: &mut Imported) {
    let content = content(&entry);
    let title = entry.title.map(|title| one_line(&title.content)).filter(|title| !title.is_empty());
    let (Some(title), Some(date)) = (title, entry.published.or(entry.updated).filter(super::values::in_years)) else {
        return imported.accounts.keep_aside(path, "an entry without a title or a time");
    };
    if imported.posts.iter().any(|post| post.key == format!("feed:{}", entry.id)) {
        return imported.accounts.left_out(path, format!("{title:?}: another feed has it"));
    }
    let date = ImportedTime::At(date);
    let mut post = ImportedPost::new(path, &title, date, ImportedDetail::Page);
    post.key = format!("feed:{}", entry.id);
    let links = entry
        .links
        .into_iter()
        .filter_map(|link| link.href.split_once("://")?.1.split_once('/').map(|(_, path)| path.to_owned()));
    post.aliases = super::aliases(links);
    let day = instant(date, zone.unwrap_or(Tz::UTC)).date_naive();
    if let Some(planned) = maintenance(&post, &content, day, zone) {
        return imported.posts.push(planned);
    }
    let entries = updates(&content, day, zone);
    let zone = zone.unwrap_or(Tz::UTC);
    let entries = entries.map(|entries| entries.into_iter().map(FeedUpdate::of_incident).collect::<Vec<_>>());
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
    imported.posts.push(post);
}

/// The maintenance that an entry is about, if it begins with a plan.
fn maintenance(post: &ImportedPost, content: &str, near: NaiveDate, zone: Option<Tz>) -> Option<ImportedPost> {
    let (plan, rest) = content.trim().strip_prefix(PLAN)?.split_once("</strong>")?;
    let plan = plain_time(plan);
    let (from, to) = plan.split_once(" - ")?;
    // `Mar 1, 02:00 - 04:00 UTC`: the day is said once, and so is the timezone.
    let word = to.rsplit_once(' ').map(|(_, word)| word)?;
    let to = if to.contains(',') { to.to_owned() } else { format!("{}, {to}", from.rsplit_once(',')?.0) };
    let start = time_of(&format!("{from} {word}"), near, zone)?;
    let end = time_of(&to, near, zone)?;
    let mut said = updates(rest.trim_start_matches("</p>"), near, zone)?.into_iter().peekable();
    let first = said.next_if(|first| first.stage().is_none());
    let updates: Vec<ImportedUpdate> = said
        .map(|update| ImportedUpdate { stage: update.stage(), ..ImportedUpdate::plain(update.at, &update.text) })
        .collect();
    let latest = updates.last().map(|update| update.stage);
    let running = latest == Some(Some(Stage::InProgress));
    let plan = ImportedMaintenance { start: Some(start), end: Some(end), running, ..ImportedMaintenance::default() };
    let (date, text) = first.map_or((start, String::new()), |first| (first.at, first.text));
    Some(ImportedPost { date, text, updates, detail: ImportedDetail::Maintenance(plan), ..post.clone() })
}

/// An update in the text of an entry.
struct FeedUpdate {
    at: ImportedTime,
    label: String,
    text: String,
}

impl FeedUpdate {
    fn of_incident(self) -> EventEntry {
        EventEntry { at: self.at, status: Vocabulary::default().status(&self.label), text: self.text }
    }

    fn stage(&self) -> Option<Stage> {
        match self.label.to_lowercase().as_str() {
            "in progress" => Some(Stage::InProgress),
            "completed" => Some(Stage::Completed),
            _ => None,
        }
    }
}

/// The updates in the text of an entry, oldest first, if it consists of them: a time, a status in bold, and what it says, as in
/// `<p><small>May 4, 10:00 UTC</small><br><strong>Resolved</strong> - It works.</p>`.
fn updates(content: &str, near: NaiveDate, zone: Option<Tz>) -> Option<Vec<FeedUpdate>> {
    let content = content.trim();
    content.starts_with(UPDATE).then_some(())?;
    let newest_first: Option<Vec<FeedUpdate>> =
        content.split(UPDATE).skip(1).map(|piece| update(piece, near, zone)).collect();
    newest_first.map(|entries| entries.into_iter().rev().collect())
}

fn update(piece: &str, near: NaiveDate, zone: Option<Tz>) -> Option<FeedUpdate> {
    let (time, rest) = piece.split_once("</small>")?;
    let (_, rest) = rest.split_once("<strong>")?;
    let (label, text) = rest.split_once("</strong>")?;
    let at = time_of(&plain_time(time), near, zone)?;
    let text = text.trim().trim_end_matches("</p>").trim_start_matches([' ', '-']).trim();
    Some(FeedUpdate { at, label: label.trim().to_owned(), text: tidy(text) })
}

/// A time without the tags in it.
fn plain_time(html: &str) -> String {
    one_line(&without_tags(html)).replace(" ,", ",")
}

/// A time with its day. The abbreviation of a timezone means something only in the timezone that the user named.
fn time_of(typed: &str, near: NaiveDate, zone: Option<Tz>) -> Option<ImportedTime> {
    let at = match read_time(typed, Some(near)).ok()? {
        Written::Full(at, Some(Zone::Offset(offset))) => (at - offset).and_utc(),
        Written::Full(at, None) => in_zone(at, Tz::UTC),
        Written::Full(at, Some(Zone::Named(zone))) => in_zone(at, zone),
        written @ Written::Full(at, Some(Zone::Word(_))) => {
            zoned::moment(written, zone?, Anchor::Nearest(at.and_utc())).ok()?.moment.from
        }
        Written::Day(_) | Written::Clock(..) => return None,
    };
    Some(ImportedTime::At(at))
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
