//! Boop!: the generator of status.flus.io. Its site has `configuration.yml` and articles in folders, one for each series.

use super::arrange::{ArrangeBy, arrange};
use super::fill::fill;
use super::imported::{Imported, ImportedDetail, ImportedIncident, ImportedMaintenance, ImportedPost, ImportedTime};
use super::prose::planned_start;
use super::values::{FrontMatter, text_at, tidy, time, truth, yaml};
use super::{ImportError, ImportOptions, SourceFiles};
use crate::vocabulary::Vocabulary;
use chrono_tz::Tz;

const CONFIG: &str = "configuration.yml";

/// Keys of articles that have a meaning for us.
const KEYS: [&str; 8] = ["title", "date", "status", "private", "slug", "description", "author", "template"];

/// Whether a folder holds a site of Boop!.
pub(super) fn fits(files: &SourceFiles) -> bool {
    files.has(CONFIG) && files.paths().any(|path| path.starts_with("articles/"))
}

/// Reads a site of Boop!.
///
/// # Errors
/// When it is none.
pub(super) fn read(files: &SourceFiles, options: &ImportOptions) -> Result<Imported, ImportError> {
    let mut imported = Imported::default();
    let Some(text) = files.text(CONFIG) else {
        return Err(ImportError::NotThis(format!("there is no {CONFIG}")));
    };
    let config = yaml(&text).map_err(|why| ImportError::NotThis(format!("{CONFIG}: {why}")))?;
    let own = text_at(&config, &["timezone"]).and_then(|zone| zone.parse::<Tz>().ok());
    let Some(zone) = options.timezone.or(own) else { return Err(ImportError::NoTimezone) };
    let settings = &mut imported.settings;
    settings.timezone = zone;
    settings.title = text_at(&config, &["title"]);
    settings.base_url = text_at(&config, &["url"]).filter(|url| url.contains("://"));
    settings.author = text_at(&config, &["author"]);
    settings.websub_hub = text_at(&config, &["websub_hub"]);
    settings.locale = language(files);
    imported.accounts.became(CONFIG, super::CONFIG);
    imported.accounts.guessed(CONFIG, format!("times are read as {zone}"));
    if settings.locale.is_some() {
        imported.accounts.guessed(CONFIG, "the language is that of `<html lang>` in the templates");
    }
    if text_at(&config, &["uuid"]).is_some() {
        imported
            .accounts
            .left_out(CONFIG, "`uuid`, a part of the ids in feeds: feed readers show the newest articles once more");
    }
    for path in files.paths().filter(|path| path.starts_with("articles/") || path.starts_with("pages/")) {
        let name = path.rsplit('/').next().unwrap_or(path);
        if name.starts_with("serie.") {
            imported.accounts.left_out(path, "the head of a series: a kind of post has its own list and feed");
            continue;
        }
        match files.text(path).map(|text| FrontMatter::read(&text)) {
            Some(Ok(front)) => post(path, &front, zone, &mut imported),
            Some(Err(why)) => imported.accounts.unreadable(path, why),
            None => {}
        }
    }
    for path in files.paths() {
        let Some(below) = path.strip_prefix("static/") else { continue };
        if below.ends_with(".css") || below.starts_with("fonts/") {
            imported.accounts.left_out(path, "part of the look of the old site: Vigie has its own");
        } else {
            imported.copies.push((path.to_owned(), path.to_owned()));
        }
    }
    Ok(imported)
}

/// The language of the pages.
fn language(files: &SourceFiles) -> Option<String> {
    let templates = files.paths().filter(|path| path.starts_with("templates/") && path.ends_with(".html"));
    templates.filter_map(|path| files.text(path)).find_map(|text| {
        let (_, rest) = text.split_once("<html lang=\"")?;
        rest.split('"').next().map(str::to_owned)
    })
}

fn post(path: &str, front: &FrontMatter, zone: Tz, imported: &mut Imported) {
    let Some(title) = front.text("title") else { return imported.accounts.unreadable(path, "it has no title") };
    for (key, value) in front.keys.iter().filter(|(key, _)| !KEYS.contains(&key.as_str())) {
        if !value.is_null() {
            imported.accounts.left_out(path, format!("the key `{key}: {}`", super::short(&value.to_string())));
        }
    }
    let is_page = path.starts_with("pages/");
    let date = front.text("date").and_then(|typed| time(&typed, zone));
    let date = match date {
        Some(date) => date,
        None if is_page => ImportedTime::At(chrono::DateTime::UNIX_EPOCH),
        None => return imported.accounts.unreadable(path, "its date cannot be read"),
    };
    let series = path.strip_prefix("articles/").and_then(|below| below.split_once('/')).map(|(series, _)| series);
    let mut post = match series {
        _ if is_page => plain(path, &title, date, ImportedDetail::Page, front),
        Some(series) if series.starts_with("incident") => incident(path, (&title, date), front, zone, imported),
        Some(series) if series.starts_with("maintenance") => {
            let detail = maintenance(path, (&title, date), front, zone, imported);
            plain(path, &title, date, ImportedDetail::Maintenance(detail), front)
        }
        _ => {
            imported.accounts.guessed(path, "an article of another series is an announcement");
            plain(path, &title, date, ImportedDetail::Notice { until: None }, front)
        }
    };
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = front.text("slug").unwrap_or_else(|| name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned());
    // The address stays as it was.
    post.stem = Some(stem);
    post.draft = front.text("private").as_deref().and_then(truth) == Some(true);
    post.description = front.text("description");
    imported.posts.push(post);
}

fn plain(path: &str, title: &str, date: ImportedTime, detail: ImportedDetail, front: &FrontMatter) -> ImportedPost {
    ImportedPost { text: tidy(&front.body), ..ImportedPost::new(path, title, date, detail) }
}

/// A maintenance. Boop! has no keys for its plan, which is in the words of the article.
fn maintenance(
    path: &str,
    (title, date): (&str, ImportedTime),
    front: &FrontMatter,
    zone: Tz,
    imported: &mut Imported,
) -> ImportedMaintenance {
    let found = [front.body.as_str(), title].iter().find_map(|text| planned_start(text, date, zone));
    imported.accounts.guessed(
        path,
        match &found {
            Some((_, words)) => format!("its start is that of the text ({words:?}); nothing says when it ended"),
            None => "the times of the plan are in the text alone: no key says them".to_owned(),
        },
    );
    let stage = front.text("status").and_then(|word| Vocabulary::default().stage(&word));
    ImportedMaintenance { start: found.map(|(start, _)| start), stage, ..ImportedMaintenance::default() }
}

/// An incident. Boop! knows no end: it closes by itself, as on a page of ours.
fn incident(
    path: &str,
    (title, date): (&str, ImportedTime),
    front: &FrontMatter,
    zone: Tz,
    imported: &mut Imported,
) -> ImportedPost {
    let arranged = arrange(&front.body, ArrangeBy { date, end: None, closed: false, zone });
    for guess in &arranged.guessed {
        imported.accounts.guessed(path, guess.clone());
    }
    let detail = ImportedIncident { bare: true, ..ImportedIncident::default() };
    let mut post = ImportedPost::new(path, title, date, ImportedDetail::Incident(detail));
    fill(&mut post, &arranged, (date, false), zone, imported);
    imported.accounts.guessed(path, "it has no services and no end: it is history 48 hours after its latest update");
    post
}
