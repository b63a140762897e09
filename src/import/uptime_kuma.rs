//! Uptime Kuma: a monitor with status pages. Its backup is a JSON file with the monitors; everything else is in its
//! database, whose tables `sqlite3 -json` prints.

use super::events::{EventEntry, incident};
use super::imported::{Imported, ImportedDetail, ImportedIncident, ImportedMaintenance, ImportedPost, ImportedTime};
use super::services::ServiceTable;
use super::tables::{SourceRow, SourceTables};
use super::values::tidy;
use super::{ImportError, ImportOptions, SourceFiles};
use crate::model::Severity;
use crate::routes::{Fixed, Named};
use chrono_tz::Tz;

/// Names of tables, in the database and in a backup.
const MONITORS: [&str; 3] = ["monitor", "monitors", "monitor_list"];
const INCIDENTS: [&str; 2] = ["incident", "incidents"];

/// Whether some files are tables or a backup of Uptime Kuma.
pub(super) fn fits(tables: &SourceTables) -> bool {
    let has = |names: &[&str], column: &str| tables.first(names).iter().any(|row| row.value.get(column).is_some());
    !tables.of("monitor_list").is_empty() || has(&INCIDENTS, "style") || has(&["maintenance"], "strategy")
}

/// Reads tables of Uptime Kuma.
///
/// # Errors
/// When there is none.
pub(super) fn read(files: &SourceFiles, options: &ImportOptions) -> Result<Imported, ImportError> {
    let tables = SourceTables::read(files);
    let missing = "there is no backup, and no table of its database as JSON";
    let mut imported = tables.begin(fits(&tables), missing, options)?;
    let zone = server_zone(&tables, options);
    let pages = tables.first(&["status_page", "status_pages"]);
    if let Some(page) = pages.iter().find(|page| is_public(page)).or(pages.first()) {
        imported.settings.title = page.text("title");
        imported.settings.description = page.text("description").map(|text| super::one_line(&text));
        imported.accounts.became(&page.path, super::CONFIG);
    }
    let mut table = services(&tables, pages, &mut imported);
    for row in tables.first(&INCIDENTS) {
        incident_post(row, is_shown(row, pages), options, &mut imported);
    }
    for row in tables.of("maintenance") {
        maintenance(row, (&tables, pages), zone, &mut table, &mut imported)?;
    }
    tables
        .became_settings(&["group", "monitor_group", "monitor_maintenance", "maintenance_status_page"], &mut imported);
    for secret in ["notification_list", "notification", "proxy_list", "proxy", "user", "api_key", "setting"] {
        for row in tables.of(secret) {
            imported.accounts.left_out(&row.path, "notifications, proxies, users and settings: Vigie has none of them");
        }
    }
    for page in pages.iter().filter(|page| is_public(page)).filter_map(|page| page.text("slug")) {
        imported.moved.push((format!("status/{page}/"), Fixed::Home.path().to_owned()));
        imported.moved.push((format!("status/{page}/rss"), Fixed::HistoryRss.path().to_owned()));
        imported.moved.push((format!("api/status-page/{page}"), Fixed::Own.path().to_owned()));
        imported.moved.push((format!("api/status-page/heartbeat/{page}"), Fixed::Own.path().to_owned()));
    }
    let badges: Vec<(String, String)> = tables
        .first(&MONITORS)
        .iter()
        .filter_map(|row| Some((row.text("id")?, table.by_name(&key(row)?)?.id.clone())))
        .map(|(number, id)| (format!("api/badge/{number}/status"), Named::Badge.path(&id)))
        .collect();
    imported.moved.extend(badges);
    table.finish(&mut imported);
    Ok(imported)
}

/// The timezone of the server, in which times are that name none, if anybody says it.
fn server_zone(tables: &SourceTables, options: &ImportOptions) -> Option<Tz> {
    let row = tables.of("setting").iter().find(|row| row.text("key").as_deref() == Some("serverTimezone"));
    let own = row.and_then(|row| row.text("value")?.trim_matches('"').parse().ok());
    options.timezone.or(own)
}

/// Whether everybody sees a status page.
fn is_public(page: &SourceRow) -> bool {
    !page.denies("published") && page.text("password").is_none()
}

/// What identifies a monitor: its number, with its name.
fn key(row: &SourceRow) -> Option<String> {
    Some(format!("{} {}", row.text("id")?, row.text("name")?))
}

/// The monitors of public status pages in their groups. Where the source has no pages, all of them.
fn services(tables: &SourceTables, pages: &[SourceRow], imported: &mut Imported) -> ServiceTable {
    let mut table = ServiceTable::default();
    let weight = |row: &&SourceRow| row.number("weight");
    let mut groups: Vec<&SourceRow> = tables.of("group").iter().collect();
    groups.sort_by_key(weight);
    for group in &groups {
        if let (Some(id), Some(name)) = (group.text("id"), group.text("name")) {
            table.group(&id, &name, None, false);
        }
    }
    let on_secret_page = |group: &SourceRow| {
        pages.iter().any(|page| page.text("id") == group.text("status_page_id") && !is_public(page))
    };
    let secret = groups.iter().filter(|group| group.denies("public") || on_secret_page(group));
    let secret: Vec<Option<String>> = secret.map(|group| group.text("id")).collect();
    let is_shown = |row: &&SourceRow| !secret.contains(&row.text("group_id"));
    let mut members: Vec<&SourceRow> = tables.of("monitor_group").iter().filter(is_shown).collect();
    members.sort_by_key(weight);
    let monitors = tables.first(&MONITORS);
    let is_group = |row: &SourceRow| row.text("type").as_deref() == Some("group");
    for folder in monitors.iter().filter(|row| groups.is_empty() && is_group(row)) {
        if let (Some(id), Some(name)) = (folder.text("id"), folder.text("name")) {
            table.group(&id, &name, None, false);
        }
    }
    for row in monitors {
        imported.accounts.became(&row.path, super::CONFIG);
        let (Some(key), Some(name), false) = (key(row), row.text("name"), is_group(row)) else { continue };
        let member = members.iter().find(|member| member.text("monitor_id") == row.text("id"));
        if member.is_none() && !(members.is_empty() && secret.is_empty()) {
            imported.accounts.left_out(&row.path, "monitors that no public page shows");
            continue;
        }
        let service = table.listed(&key, &name);
        service.was.push(name);
        service.description = row.text("description").map(|text| super::one_line(&text));
        // What a monitor asks is shown only where the page shows it.
        let shown = member.is_some_and(|member| member.is("send_url"));
        service.url = row.text("url").filter(|url| shown && url.starts_with("http") && !url.contains('@'));
        let group = member.map_or_else(|| row.text("parent"), |member| member.text("group_id"));
        table.in_group(&key, group.as_deref());
    }
    table
}

/// Whether the status page of a message is one that everybody sees.
fn is_shown(row: &SourceRow, pages: &[SourceRow]) -> bool {
    let of = row.text("status_page_id");
    let page = pages.iter().find(|page| of.is_some() && page.text("id") == of);
    page.is_none_or(is_public)
}

/// A message that was pinned to a status page. It has no updates, and says of its end only that it is over.
fn incident_post(row: &SourceRow, shown: bool, options: &ImportOptions, imported: &mut Imported) {
    let (Some(title), Some(id)) = (row.text("title"), row.text("id")) else {
        return imported.accounts.left_out(&row.path, "an incident without a title");
    };
    let Some(date) = row.time(&["created_date", "createdDate"], Tz::UTC) else {
        return imported.accounts.left_out(&row.path, format!("{title:?}: it has no time that can be read"));
    };
    let style = row.text("style").unwrap_or_default();
    let mut post = ImportedPost::new(&row.path, &title, date, ImportedDetail::Notice { until: None });
    post.key = format!("uptime-kuma:incident:{id}");
    post.text = tidy(&row.text("content").unwrap_or_default());
    let own =
        options.map.contains_key(&format!("severity.{style}")).then(|| super::severity(&style, options)).flatten();
    let severity = own.or(match style.as_str() {
        "danger" => Some(Severity::Major),
        "warning" => Some(Severity::Minor),
        _ => None,
    });
    imported.accounts.guessed(
        &row.path,
        "the styles `danger` and `warning` are incidents that are `major` and `minor`, any other is an announcement: another severity with `--map severity.danger=critical`",
    );
    if let Some(severity) = severity {
        let closed = !row.is("pin") || !row.is("active");
        let of = ImportedIncident { closed, severity: Some(severity), ..ImportedIncident::default() };
        post = incident(post, Vec::<EventEntry>::new(), of, Tz::UTC, imported);
        imported.accounts.guessed(&row.path, "its incidents name no services: add them in the posts that matter");
    }
    if severity.is_none() && row.denies("active") && row.denies("pin") {
        post.draft = true;
        imported.accounts.guessed(&row.path, "announcements that were taken down are drafts");
    }
    if !shown {
        post.draft = true;
        imported.accounts.guessed(&row.path, "messages of status pages that are not public are drafts");
    }
    imported.posts.push(post);
}

/// Makes a maintenance.
///
/// # Errors
/// When nobody says the timezone of its times.
fn maintenance(
    row: &SourceRow,
    (tables, pages): (&SourceTables, &[SourceRow]),
    server: Option<Tz>,
    table: &mut ServiceTable,
    imported: &mut Imported,
) -> Result<(), ImportError> {
    let (Some(title), Some(id)) = (row.text("title"), row.text("id")) else {
        imported.accounts.left_out(&row.path, "a maintenance without a title");
        return Ok(());
    };
    let strategy = row.text("strategy").unwrap_or_default();
    if strategy != "single" {
        imported.accounts.left_out(
            &row.path,
            format!("{title:?}: a maintenance of the strategy `{strategy}`, which is no single one: announce the next one with `vigie new-maintenance`"),
        );
        return Ok(());
    }
    let zone = zone_of(row, server)?;
    let (start, end) = (row.time(&["start_date"], zone), row.time(&["end_date"], zone));
    let Some(start) = start else {
        imported.accounts.left_out(&row.path, format!("{title:?}: it has no start that can be read"));
        return Ok(());
    };
    imported.accounts.guessed(&row.path, format!("the times of {title:?} are read as {zone}"));
    let name = |member: &SourceRow| {
        let id = member.text("monitor_id")?;
        key(tables.first(&MONITORS).iter().find(|row| row.text("id").as_ref() == Some(&id))?)
    };
    let members = tables.of("monitor_maintenance").iter().filter(|it| it.text("maintenance_id").as_ref() == Some(&id));
    let names: Vec<String> = members.filter_map(name).filter(|name| table.by_name(name).is_some()).collect();
    let services = table.services(&names, &row.path, &mut imported.accounts);
    let detail = ImportedMaintenance {
        start: Some(start),
        end,
        services: services.into_iter().map(|id| (id, None)).collect(),
        ..ImportedMaintenance::default()
    };
    let date: ImportedTime = start;
    let mut post = ImportedPost::new(&row.path, &title, date, ImportedDetail::Maintenance(detail));
    post.key = format!("uptime-kuma:maintenance:{id}");
    post.text = tidy(&row.text("description").unwrap_or_default());
    if row.denies("active") {
        post.draft = true;
        imported.accounts.guessed(&row.path, "maintenances that were switched off are drafts");
    }
    // Where the source says which pages announce what.
    let shown = tables.of("maintenance_status_page");
    let announces = |page: &SourceRow| {
        let is_on = |it: &SourceRow| it.text("maintenance_id").as_ref() == Some(&id);
        shown.iter().any(|it| is_on(it) && it.text("status_page_id") == page.text("id"))
    };
    if !shown.is_empty() && !pages.iter().filter(|page| is_public(page)).any(announces) {
        post.draft = true;
        imported.accounts.guessed(&row.path, "maintenances that no public page announced are drafts");
    }
    imported.posts.push(post);
    Ok(())
}

/// The timezone of a maintenance: its own, else that of the server. Before Uptime Kuma had one for each, times were UTC.
///
/// # Errors
/// When nobody says it.
fn zone_of(row: &SourceRow, server: Option<Tz>) -> Result<Tz, ImportError> {
    if row.value.get("timezone").is_none() {
        return Ok(Tz::UTC);
    }
    let own = row.text("timezone").and_then(|zone| zone.parse().ok());
    own.or(server).ok_or(ImportError::NoTimezone)
}
