//! Instatus: documents of its API (`incidents`, `maintenances`, `components`), and the public `summary.json` and
//! `components.json` of a page.

use super::events::{EventEntry, incident, timed, unknown_severity};
use super::imported::{
    Imported, ImportedDetail, ImportedIncident, ImportedMaintenance, ImportedPost, ImportedTime, ImportedUpdate,
};
use super::services::ServiceTable;
use super::tables::{SourceRow, SourceTables};
use super::values::{in_years, instant, text_at, tidy};
use super::{ImportError, ImportOptions, SourceFiles, severity};
use crate::model::{Severity, Stage, Status};
use crate::vocabulary::Vocabulary;
use chrono::TimeDelta;
use chrono_tz::Tz;

const INCIDENTS: [&str; 3] = ["incidents", "active_incidents", "incident"];
const MAINTENANCES: [&str; 3] = ["maintenances", "active_maintenances", "maintenance"];

/// Whether some files are documents of Instatus.
pub(super) fn fits(tables: &SourceTables) -> bool {
    let shouts = |row: &SourceRow| row.text("status").is_some_and(|word| word.chars().all(|c| c.is_ascii_uppercase()));
    let has =
        |names: &[&str], column: &str| rows(tables, names).any(|row| row.value.get(column).is_some() && shouts(row));
    has(&INCIDENTS, "started") || has(&MAINTENANCES, "start")
}

fn rows<'a>(tables: &'a SourceTables, names: &'a [&str]) -> impl Iterator<Item = &'a SourceRow> {
    names.iter().flat_map(|name| tables.of(name))
}

/// A text, or that of the page's own language of a text in several.
fn words(row: &SourceRow, column: &str) -> Option<String> {
    row.text(column).or_else(|| text_at(&row.value, &[column, "default"]))
}

/// Reads documents of Instatus.
///
/// # Errors
/// When there is none.
pub(super) fn read(files: &SourceFiles, options: &ImportOptions) -> Result<Imported, ImportError> {
    let tables = SourceTables::read(files);
    let mut imported = tables.begin(fits(&tables), "there are no incidents of its API", options)?;
    if let Some(page) = tables.of("page").first() {
        imported.settings.title = words(page, "name");
        imported.settings.base_url = page.text("url").filter(|url| url.starts_with("http"));
        imported.accounts.became(&page.path, super::CONFIG);
    }
    let mut table = services(&tables, &mut imported);
    for row in rows(&tables, &INCIDENTS) {
        incident_post(row, options, &mut table, &mut imported);
    }
    for row in rows(&tables, &MAINTENANCES) {
        maintenance(row, &mut table, &mut imported);
    }
    if let Some(row) = tables.of("active_incidents").first() {
        imported.accounts.guessed(
            &row.path,
            "the public summary has what is open now and no updates: use documents of the API (`/v1/PAGE/incidents`) for all of it",
        );
    }
    table.finish(&mut imported);
    Ok(imported)
}

fn services(tables: &SourceTables, imported: &mut Imported) -> ServiceTable {
    let mut table = ServiceTable::default();
    let group = |row: &SourceRow| text_at(&row.value, &["group", "id"]).or_else(|| row.text("groupId"));
    let all = tables.of("components");
    for row in all {
        let id = text_at(&row.value, &["group", "id"]);
        let name =
            text_at(&row.value, &["group", "name"]).or_else(|| text_at(&row.value, &["group", "name", "default"]));
        if let (Some(_), Some(name)) = (id, name) {
            table.group_once_as(&group(row).unwrap_or_default(), &name);
        }
    }
    let is_group =
        |row: &SourceRow| row.is("isParent") || all.iter().any(|it| group(it).is_some() && group(it) == row.text("id"));
    for row in all {
        imported.accounts.became(&row.path, super::CONFIG);
        let (Some(id), Some(name)) = (row.text("id"), words(row, "name")) else { continue };
        if is_group(row) {
            table.group_once_as(&id, &name);
            continue;
        }
        table.listed(&id, &name).description = words(row, "description").map(|text| super::one_line(&text));
    }
    for row in all {
        if let Some(id) = row.text("id") {
            table.in_group(&id, group(row).as_deref());
        }
    }
    table
}

/// The components that a row names, which need not be among those of the page any more.
fn affected(row: &SourceRow, table: &mut ServiceTable) -> Vec<String> {
    let mut ids = Vec::new();
    for component in row.rows("components") {
        let (Some(id), Some(name)) = (component.text("id"), words(&component, "name")) else { continue };
        if table.by_name(&id).is_none() {
            table.listed(&id, &name).unlisted = true;
        }
        ids.extend(table.by_name(&id).map(|service| service.id.clone()));
    }
    ids
}

fn status(word: &str) -> Option<Status> {
    Vocabulary::default().status(&word.to_lowercase())
}

fn entries(row: &SourceRow, imported: &mut Imported) -> Vec<EventEntry> {
    let entry = |update: &SourceRow| {
        let text = tidy(&words(update, "message").unwrap_or_default());
        (update.time(&["started", "createdAt"], Tz::UTC), update.text("status").and_then(|word| status(&word)), text)
    };
    timed(&row.path, row.rows("updates").iter().map(entry), imported)
}

/// The updates of a maintenance.
fn stages(row: &SourceRow, imported: &mut Imported) -> Vec<ImportedUpdate> {
    let mut updates = Vec::new();
    for update in row.rows("updates") {
        let text = tidy(&words(&update, "message").unwrap_or_default());
        let Some(at) = update.time(&["started", "createdAt"], Tz::UTC) else {
            let words = format!("an update without a time that can be read: {text:?}");
            imported.accounts.left_out(&row.path, words);
            continue;
        };
        let stage = match update.text("status").as_deref() {
            Some("INPROGRESS") => Some(Stage::InProgress),
            Some("COMPLETED") => Some(Stage::Completed),
            _ => None,
        };
        updates.push(ImportedUpdate { stage, ..ImportedUpdate::plain(at, &text) });
    }
    updates
}

fn incident_post(row: &SourceRow, options: &ImportOptions, table: &mut ServiceTable, imported: &mut Imported) {
    let (Some(title), Some(id)) = (words(row, "name"), row.text("id")) else {
        return imported.accounts.keep_aside(&row.path, "an incident without a name");
    };
    let Some(date) = row.time(&["started", "createdAt"], Tz::UTC) else {
        return imported.accounts.keep_aside(&row.path, &format!("{title:?}: it has no time that can be read"));
    };
    let closed = row.text("status").and_then(|word| status(&word)).is_some_and(Status::closes);
    let services = affected(row, table).into_iter().map(|id| (id, None)).collect();
    let impact = row.text("impact").or_else(|| row.rows("components").first().and_then(|it| it.text("status")));
    let known = impact.as_deref().and_then(|word| severity(word_of(word), options)).filter(|it| *it != Severity::None);
    let of = ImportedIncident {
        ended: row.time(&["resolved"], Tz::UTC).filter(|_| closed),
        closed,
        severity: Some(known.unwrap_or_else(|| unknown_severity(&row.path, options, imported))),
        services,
        ..ImportedIncident::default()
    };
    let mut post = ImportedPost::new(&row.path, &title, date, ImportedDetail::Page);
    post.key = format!("instatus:incident:{id}");
    post.aliases = super::aliases([format!("incident/{id}"), id]);
    let entries = entries(row, imported);
    let post = incident(post, entries, of, Tz::UTC, imported);
    imported.posts.push(post);
}

/// `MAJOROUTAGE` as the table of severities has it.
fn word_of(impact: &str) -> &str {
    match impact {
        "MAJOROUTAGE" => "major-outage",
        "PARTIALOUTAGE" => "partial-outage",
        "MINOROUTAGE" => "minor",
        "DEGRADEDPERFORMANCE" => "degraded-performance",
        "UNDERMAINTENANCE" => "under-maintenance",
        other => other,
    }
}

fn maintenance(row: &SourceRow, table: &mut ServiceTable, imported: &mut Imported) {
    let (Some(title), Some(id)) = (words(row, "name"), row.text("id")) else {
        return imported.accounts.keep_aside(&row.path, "a maintenance without a name");
    };
    let Some(start) = row.time(&["start"], Tz::UTC) else {
        return imported.accounts.keep_aside(&row.path, &format!("{title:?}: it has no start that can be read"));
    };
    let minutes = row.text("duration").and_then(|it| it.parse().ok()).and_then(TimeDelta::try_minutes);
    let end = minutes
        .and_then(|length| instant(start, Tz::UTC).checked_add_signed(length))
        .filter(in_years)
        .map(ImportedTime::At);
    let mut updates = stages(row, imported);
    updates.sort_by_key(|update| instant(update.at, Tz::UTC));
    let mut updates = updates.into_iter().peekable();
    let first = updates.next_if(|first| first.stage.is_none());
    let status = row.text("status");
    let (over, running) = match status.as_deref() {
        Some("COMPLETED") => (true, false),
        Some("INPROGRESS" | "VERIFYING") => (false, true),
        _ => (false, false),
    };
    let services = affected(row, table).into_iter().map(|id| (id, None)).collect();
    let date = first.as_ref().map_or(start, |first| first.at);
    let detail = ImportedMaintenance {
        start: Some(start),
        end: end.or(row.time(&["end"], Tz::UTC)),
        stage: (over && end.is_none()).then_some(Stage::Completed),
        running,
        services,
        ..ImportedMaintenance::default()
    };
    let mut post = ImportedPost::new(&row.path, &title, date, ImportedDetail::Maintenance(detail));
    post.key = format!("instatus:maintenance:{id}");
    post.aliases = super::aliases([format!("maintenance/{id}"), id]);
    post.text = first.map(|first| first.text).unwrap_or_default();
    post.updates = updates.collect();
    imported.posts.push(post);
}
