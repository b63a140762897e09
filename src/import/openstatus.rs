//! `OpenStatus`: the JSON of a page's feed (`/feed/json`), or documents of its API.

use super::events::{incident, timed, unknown_severity};
use super::imported::{Imported, ImportedDetail, ImportedIncident, ImportedMaintenance, ImportedPost};
use super::services::ServiceTable;
use super::tables::{SourceRow, SourceTables};
use super::values::{instant, tidy};
use super::{ImportError, ImportOptions, SourceFiles};
use crate::model::Kind;
use crate::model::Status;
use crate::routes::{Fixed, Named};
use crate::vocabulary::Vocabulary;
use chrono_tz::Tz;

const REPORTS: [&str; 2] = ["status_reports", "status_report"];
const UPDATES: [&str; 2] = ["status_report_updates", "status_report_update"];
const MAINTENANCES: [&str; 2] = ["maintenances", "maintenance"];
const COMPONENTS: [&str; 4] = ["page_components", "page_component", "monitors", "monitor"];

/// Whether some files are documents of `OpenStatus`.
pub(super) fn fits(tables: &SourceTables) -> bool {
    tables.names().any(|name| REPORTS.contains(&name) || UPDATES.contains(&name) || name == "page_components")
}

/// Reads documents of `OpenStatus`.
///
/// # Errors
/// When there is none.
pub(super) fn read(files: &SourceFiles, options: &ImportOptions) -> Result<Imported, ImportError> {
    let tables = SourceTables::read(files);
    let mut imported = tables.begin(fits(&tables), "there are no status reports", options)?;
    for document in tables.of("document") {
        imported.settings.title = imported.settings.title.take().or_else(|| document.text("title"));
        imported.settings.description = imported
            .settings
            .description
            .take()
            .or_else(|| document.text("description"))
            .map(|text| super::one_line(&text));
    }
    let mut table = services(&tables, &mut imported);
    for row in tables.first(&REPORTS) {
        report(row, &tables, options, &mut table, &mut imported);
    }
    for row in tables.first(&MAINTENANCES) {
        maintenance(row, &mut table, &mut imported);
    }
    for row in tables.first(&UPDATES) {
        imported.accounts.guessed(&row.path, "its rows are updates of status reports");
    }
    table.finish(&mut imported);
    let feed = Kind::Incident.folder();
    imported.moved = vec![
        ("feed/rss".to_owned(), Named::FeedRss.path(feed)),
        ("feed/atom".to_owned(), Named::FeedAtom.path(feed)),
        ("feed/json".to_owned(), Fixed::Own.path().to_owned()),
        ("events/".to_owned(), Fixed::History.path().to_owned()),
    ];
    Ok(imported)
}

fn services(tables: &SourceTables, imported: &mut Imported) -> ServiceTable {
    let mut table = ServiceTable::default();
    for group in tables.first(&["page_component_groups", "page_component_group"]) {
        if let (Some(id), Some(name)) = (group.text("id"), group.text("name")) {
            table.group(&id, &name, None, false);
        }
    }
    let mut rows: Vec<&SourceRow> = tables.first(&COMPONENTS).iter().collect();
    rows.sort_by_key(|row| (row.number("order"), row.number("groupOrder")));
    for row in rows {
        imported.accounts.became(&row.path, super::CONFIG);
        let (Some(id), Some(name)) = (row.text("id"), row.text("name")) else { continue };
        let service = table.listed(&id, &name);
        service.description = row.text("description").map(|text| super::one_line(&text));
        table.in_group(&id, row.any(&["groupId", "group_id"]).as_deref());
    }
    table
}

/// The components of a report: those of the page, else the monitors.
fn affected(row: &SourceRow, table: &mut ServiceTable, imported: &mut Imported) -> Vec<String> {
    let lists = ["pageComponents", "pageComponentIds", "monitors", "monitorIds"].map(|column| row.list(column));
    let ids = lists.into_iter().find(|ids| !ids.is_empty()).unwrap_or_default();
    table.services(&ids, &row.path, &mut imported.accounts)
}

fn report(
    row: &SourceRow,
    tables: &SourceTables,
    options: &ImportOptions,
    table: &mut ServiceTable,
    imported: &mut Imported,
) {
    let (Some(title), Some(id)) = (row.text("title"), row.text("id")) else {
        return imported.accounts.keep_aside(&row.path, "a status report without a title");
    };
    let mut updates = row.rows("statusReportUpdates");
    let is_own = |update: &&SourceRow| {
        update.any(&["statusReportId", "status_report_id"]).as_ref() == Some(&id)
            || row.list("statusReportUpdateIds").iter().any(|own| update.text("id").as_ref() == Some(own))
    };
    updates.extend(tables.first(&UPDATES).iter().filter(is_own).cloned());
    let entry = |update: &SourceRow| {
        let status = update.text("status").and_then(|word| Vocabulary::default().status(&word));
        let text = tidy(&update.text("message").unwrap_or_default());
        (update.time(&["date", "createdAt", "created_at"], Tz::UTC), status, text)
    };
    let entries = timed(&row.path, updates.iter().map(entry), imported);
    let first = entries.iter().map(|entry| entry.at).min_by_key(|at| instant(*at, Tz::UTC));
    let Some(date) = first.or_else(|| row.time(&["createdAt", "created_at", "updatedAt"], Tz::UTC)) else {
        return imported.accounts.keep_aside(&row.path, &format!("{title:?}: it has no time that can be read"));
    };
    let services = affected(row, table, imported).into_iter().map(|id| (id, None)).collect();
    let of = ImportedIncident {
        closed: row.text("status").and_then(|word| Vocabulary::default().status(&word)).is_some_and(Status::closes),
        severity: Some(unknown_severity(&row.path, options, imported)),
        services,
        ..ImportedIncident::default()
    };
    let mut post = ImportedPost::new(&row.path, &title, date, ImportedDetail::Page);
    post.key = format!("openstatus:report:{id}");
    post.aliases = super::aliases([format!("events/report/{id}")]);
    let post = incident(post, entries, of, Tz::UTC, imported);
    imported.posts.push(post);
}

fn maintenance(row: &SourceRow, table: &mut ServiceTable, imported: &mut Imported) {
    let (Some(title), Some(id)) = (row.any(&["title", "name"]), row.text("id")) else {
        return imported.accounts.keep_aside(&row.path, "a maintenance without a title");
    };
    let (start, end) = (row.time(&["from"], Tz::UTC), row.time(&["to"], Tz::UTC));
    let Some(date) = row.time(&["createdAt", "created_at"], Tz::UTC).or(start) else {
        return imported.accounts.keep_aside(&row.path, &format!("{title:?}: it has no time that can be read"));
    };
    let services = affected(row, table, imported).into_iter().map(|id| (id, None)).collect();
    let detail = ImportedMaintenance { start, end, services, ..ImportedMaintenance::default() };
    let mut post = ImportedPost::new(&row.path, &title, date, ImportedDetail::Maintenance(detail));
    post.key = format!("openstatus:maintenance:{id}");
    post.text = tidy(&row.text("message").unwrap_or_default());
    post.aliases = super::aliases([format!("events/maintenance/{id}")]);
    imported.posts.push(post);
}
