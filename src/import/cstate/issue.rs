//! An issue of cState, and a page, as a post.

use crate::import::arrange::{ArrangeBy, arrange};
use crate::import::fill::{fill, head};
use crate::import::imported::{Imported, ImportedDetail, ImportedIncident, ImportedPost, ImportedTime};
use crate::import::labels::with_spoken_times;
use crate::import::services::ServiceTable;
use crate::import::values::{FrontMatter, instant, tidy, time};
use crate::import::{ImportOptions, severity};
use crate::model::Severity;
use chrono_tz::Tz;

/// Keys of issues that have a meaning for us, or none for anybody.
const KEYS: [&str; 22] = [
    "title",
    "date",
    "resolved",
    "resolvedwhen",
    "severity",
    "affected",
    "affectedsystems",
    "section",
    "informational",
    "pin",
    "draft",
    "slug",
    "url",
    "aliases",
    "description",
    "lang",
    "type",
    "layout",
    "modified",
    "lastmod",
    "id",
    "publishdate",
];

/// Makes an incident, an announcement or a post-mortem of an issue.
pub(super) fn issue(
    path: &str,
    front: &FrontMatter,
    (zone, options): (Tz, &ImportOptions),
    table: &mut ServiceTable,
    imported: &mut Imported,
) {
    let Some((title, date)) = head(path, front, (&["date", "publishdate"], &KEYS), zone, imported) else { return };
    let read = |key: &str| front.text(key).map(|typed| (time(&typed, zone), typed));
    if front.flag("informational") == Some(true) {
        return informational(path, front, (&title, date), imported);
    }
    let resolved = front.flag("resolved");
    let when = read("resolvedwhen");
    let end = end_of(path, (date, resolved), when, zone, imported);
    let closed = resolved.unwrap_or(end.is_some());
    if resolved.is_none() {
        let is = if closed { "over, as it has `resolvedWhen`" } else { "open, as on cState's page" };
        imported.accounts.guessed(path, format!("it has no `resolved`, and counts as {is}"));
    }
    if resolved == Some(false) && end.is_some() {
        imported.accounts.left_out(path, "`resolvedWhen`: `resolved: false` says that it is open");
    }
    let arranged = arrange(&front.body, ArrangeBy { date, end: end.filter(|_| closed), closed, zone });
    for guess in &arranged.guessed {
        imported.accounts.guessed(path, guess.clone());
    }
    let severity = issue_severity(path, front, options, imported);
    let mut names = front.list("affected");
    names.extend(front.list("affectedsystems"));
    let services = table.services(&names, path, &mut imported.accounts);
    let incident = ImportedIncident {
        ended: end.filter(|_| closed),
        closed,
        severity: Some(severity),
        services: services.into_iter().map(|id| (id, None)).collect(),
        ..ImportedIncident::default()
    };
    let mut post = ImportedPost::new(path, &title, date, ImportedDetail::Incident(incident));
    fill(&mut post, &arranged, (date, closed), zone, imported);
    post.draft = front.flag("draft") == Some(true);
    post.lang = front.text("lang");
    post.description = front.text("description");
    let post_mortem = arranged.post_mortem.map(|text| post_mortem(&post, text, end));
    imported.posts.push(post);
    imported.posts.extend(post_mortem);
}

/// When an issue was over.
fn end_of(
    path: &str,
    (date, resolved): (ImportedTime, Option<bool>),
    when: Option<(Option<ImportedTime>, String)>,
    zone: Tz,
    imported: &mut Imported,
) -> Option<ImportedTime> {
    let (time, typed) = when?;
    let Some(end) = time else {
        imported.accounts.left_out(path, format!("`resolvedWhen: {typed}` cannot be read"));
        return None;
    };
    let is_before = instant(end, zone) < instant(date, zone) && !matches!(end, ImportedTime::Day(_));
    if is_before && resolved != Some(false) {
        imported.accounts.guessed(
            path,
            format!(
                "`resolvedWhen: {typed}` is before `date`: it is kept, and the incident has no duration, as on cState's page"
            ),
        );
    }
    Some(end)
}

/// The severity of an issue.
fn issue_severity(path: &str, front: &FrontMatter, options: &ImportOptions, imported: &mut Imported) -> Severity {
    let Some(typed) = front.text("severity") else {
        imported.accounts.guessed(path, "it has no severity, and counts as `none`: cState shows it as a notice");
        return Severity::None;
    };
    severity(&typed, options).unwrap_or_else(|| {
        imported.accounts.guessed(
            path,
            format!("the severity `{typed}` counts as `none`: another one with `--map severity.{typed}=minor`"),
        );
        Severity::None
    })
}

/// A post-mortem that was in the text of an issue.
fn post_mortem(post: &ImportedPost, text: String, end: Option<ImportedTime>) -> ImportedPost {
    let detail = ImportedDetail::PostMortem { incident: Some(post.key.clone()) };
    let title = format!("{}: post-mortem", post.title);
    ImportedPost {
        key: format!("{}#post-mortem", post.key),
        text,
        draft: post.draft,
        ..ImportedPost::new(&post.source, &title, end.unwrap_or(post.date), detail)
    }
}

/// A post that changes no state.
fn informational(path: &str, front: &FrontMatter, (title, date): (&str, ImportedTime), imported: &mut Imported) {
    let mut post = ImportedPost::new(path, title, date, ImportedDetail::Notice { until: None });
    post.text = with_spoken_times(&tidy(&front.body), true);
    post.draft = front.flag("draft") == Some(true);
    imported.accounts.guessed(path, "`informational: true` is an announcement, which changes no state");
    if !front.list("affected").is_empty() {
        imported.accounts.left_out(path, "`affected`: an announcement has no services");
    }
    if front.flag("pin") == Some(true) {
        imported
            .accounts
            .left_out(path, "`pin: true`: the home page shows an announcement until its `until`, or for two weeks");
    }
    imported.posts.push(post);
}

/// A page that is no issue.
pub(super) fn page(path: &str, front: &FrontMatter, zone: Tz, imported: &mut Imported) {
    if path.ends_with("_index.md") || front.body.trim().is_empty() {
        return imported.accounts.left_out(path, "a page without a text of its own");
    }
    let Some(title) = front.text("title") else { return imported.accounts.unreadable(path, "it has no title") };
    let date = front.text("date").and_then(|typed| time(&typed, zone));
    let date = date.unwrap_or(ImportedTime::At(chrono::DateTime::UNIX_EPOCH));
    let mut post = ImportedPost::new(path, &title, date, ImportedDetail::Page);
    post.text = tidy(&front.body);
    post.draft = front.flag("draft") == Some(true);
    imported.posts.push(post);
}
