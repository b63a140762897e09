//! Cachet 2 and 3: documents of its API (`{"data": […]}`), or the tables of its database as CSV.

use super::events::{EventEntry, incident, latest_status, timed, unknown_severity};
use super::imported::{Imported, ImportedDetail, ImportedIncident, ImportedMaintenance, ImportedPost};
use super::services::ServiceTable;
use super::tables::{SourceRow, SourceTables};
use super::values::tidy;
use super::{ImportError, ImportOptions, SourceFiles};
use crate::model::{Severity, Stage, State, Status};
use crate::routes::Fixed;
use chrono_tz::Tz;
use serde_json::{Map, Value};

/// Whether some files are documents or tables of Cachet.
pub(super) fn fits(tables: &SourceTables) -> bool {
    has_events(&level(tables))
}

fn has_events(tables: &SourceTables) -> bool {
    let own = ["component_id", "occurred_at", "occurred", "user_id", "stickied"];
    let has = |row: &SourceRow| own.iter().any(|column| row.value.get(column).is_some());
    tables.of("incidents").iter().any(has)
        || tables.of("schedules").iter().any(|row| row.value.get("scheduled_at").is_some())
}

/// The tables under the same names for both versions, their rows without layers.
fn level(tables: &SourceTables) -> SourceTables {
    let mut all = tables.emptied();
    for (name, row) in tables.named_rows() {
        let kind = row.value.get("attributes").and(row.value.get("type")).and_then(Value::as_str);
        let Some(table) = table_of(kind.unwrap_or(name)) else { continue };
        let flat = flat(&row.value);
        // Version 2 has the updates in their incident.
        for update in row.rows("updates") {
            let mut update = update.value;
            if let (Some(update), Some(id)) = (update.as_object_mut(), row.value.get("id")) {
                update.insert("incident_id".to_owned(), id.clone());
            }
            all.add(&row.path, "updates", vec![update]);
        }
        all.add(&row.path, table, vec![flat]);
    }
    all
}

/// The table that a file or a type is about. Tables of a database can have a prefix.
fn table_of(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    let names = [
        ("incident_component", "incident_components"),
        ("schedule_component", "schedule_components"),
        ("template", ""),
        ("subscri", ""),
        ("update", "updates"),
        ("schedule", "schedules"),
        ("incident", "incidents"),
        ("group", "groups"),
        ("component", "components"),
        ("setting", "settings"),
    ];
    names.into_iter().find(|(part, _)| name.contains(part)).map(|(_, table)| table).filter(|table| !table.is_empty())
}

/// A row without layers: `attributes`, `{"value": 4, "human": "Fixed"}`, `{"string": "2021-…"}`, and what it is related to.
fn flat(row: &Value) -> Value {
    let mut flat = Map::new();
    for (key, value) in row.as_object().into_iter().flatten() {
        match (key.as_str(), value) {
            ("attributes", Value::Object(inner)) => {
                flat.extend(inner.iter().map(|(key, value)| (key.clone(), plain(value))));
            }
            ("relationships", Value::Object(inner)) => {
                for (name, related) in inner {
                    let related = related.get("data").unwrap_or(&Value::Null);
                    let ids = related.as_array().map_or_else(|| vec![related], |list| list.iter().collect());
                    let ids = ids.into_iter().filter_map(|it| it.get("id").cloned()).collect();
                    flat.insert(name.clone(), Value::Array(ids));
                }
            }
            (_, value) => {
                flat.entry(key.clone()).or_insert_with(|| plain(value));
            }
        }
    }
    Value::Object(flat)
}

fn plain(value: &Value) -> Value {
    value.get("value").or_else(|| value.get("string")).cloned().unwrap_or_else(|| value.clone())
}

/// Reads documents or tables of Cachet.
///
/// # Errors
/// When there are none, or their timezone is not known.
pub(super) fn read(files: &SourceFiles, options: &ImportOptions) -> Result<Imported, ImportError> {
    let tables = level(&SourceTables::read(files));
    let missing = "there are no incidents of its API or its database";
    let mut imported = tables.begin(has_events(&tables), missing, options)?;
    let zone = settings(&tables, options, &mut imported)?;
    let mut table = services(&tables, &mut imported);
    for row in tables.of("incidents") {
        incident_post(row, &tables, (zone, options), &mut table, &mut imported);
    }
    for row in tables.of("schedules") {
        schedule(row, &tables, ("schedule", zone), &mut table, &mut imported);
    }
    tables.became_settings(&["incident_components", "schedule_components", "groups"], &mut imported);
    let apart = |update: &&SourceRow| !tables.of("incidents").iter().any(|row| row.path == update.path);
    for update in tables.of("updates").iter().filter(apart) {
        imported.accounts.guessed(&update.path, "its rows are updates of incidents and maintenances");
    }
    table.finish(&mut imported);
    for (from, to) in [
        ("rss", Fixed::HistoryRss),
        ("atom", Fixed::HistoryAtom),
        ("api/v1/incidents", Fixed::ApiIncidents),
        ("api/v1/components", Fixed::ApiComponents),
        ("api/v1/schedules", Fixed::ApiMaintenances),
        ("api/v1/status", Fixed::ApiStatus),
        ("api/incidents", Fixed::ApiIncidents),
        ("api/components", Fixed::ApiComponents),
        ("api/schedules", Fixed::ApiMaintenances),
        ("api/status", Fixed::ApiStatus),
    ] {
        imported.moved.push((from.to_owned(), to.path().to_owned()));
    }
    Ok(imported)
}

/// Cachet writes times in the timezone of its settings, without naming it.
fn settings(tables: &SourceTables, options: &ImportOptions, imported: &mut Imported) -> Result<Tz, ImportError> {
    let setting = |names: &[&str]| {
        let row = tables
            .of("settings")
            .iter()
            .find(|row| row.text("name").is_some_and(|name| names.contains(&name.as_str())))?;
        let value = row.any(&["value", "payload"])?.trim_matches('"').to_owned();
        Some((row.path.clone(), value)).filter(|(_, value)| !value.is_empty())
    };
    let own = setting(&["app_timezone", "timezone"]);
    let named = own.as_ref().and_then(|(_, zone)| zone.parse().ok());
    let zone = options.timezone.or(named).ok_or(ImportError::NoTimezone)?;
    imported.settings.timezone = zone;
    let title = setting(&["app_name", "name"]);
    if let Some((path, _)) = own.as_ref().or(title.as_ref()) {
        imported.accounts.became(path, super::CONFIG);
        imported.accounts.guessed(path, format!("times are read as {zone}"));
    }
    imported.settings.title = title.map(|(_, title)| title);
    imported.settings.base_url = setting(&["app_domain"]).map(|(_, url)| url).filter(|url| url.starts_with("http"));
    Ok(zone)
}

fn is_deleted(row: &SourceRow) -> bool {
    row.text("deleted_at").is_some()
}

fn key(id: &str) -> String {
    format!("component {id}")
}

fn services(tables: &SourceTables, imported: &mut Imported) -> ServiceTable {
    let mut table = ServiceTable::default();
    let order = |row: &&SourceRow| row.number("order");
    let sorted = |name: &str| {
        let mut rows: Vec<&SourceRow> = tables.of(name).iter().filter(|row| !is_deleted(row)).collect();
        rows.sort_by_key(order);
        rows
    };
    // Other values are groups of people who are logged in, and of nobody.
    let is_hidden = |group: &&SourceRow| group.denies("visible");
    let hidden: Vec<String> = sorted("groups").into_iter().filter(is_hidden).filter_map(|row| row.text("id")).collect();
    for group in sorted("groups") {
        if let (Some(id), Some(name)) = (group.text("id"), group.text("name")) {
            table.group(&id, &name, None, false);
        }
    }
    for row in sorted("components") {
        imported.accounts.became(&row.path, super::CONFIG);
        let (Some(id), Some(name)) = (row.text("id"), row.text("name")) else { continue };
        let service = table.listed(&key(&id), &name);
        service.was.push(name);
        service.description = row.text("description").map(|text| super::one_line(&text));
        service.url = row.text("link").filter(|url| url.starts_with("http"));
        service.unlisted = row.denies("enabled");
        let group = row.any(&["component_group_id", "group_id"]).or_else(|| row.list("group").into_iter().next());
        service.unlisted |= group.as_ref().is_some_and(|group| hidden.contains(group));
        table.in_group(&key(&id), group.as_deref());
    }
    table
}

fn state(number: &str) -> Option<State> {
    Some(match number {
        "1" => State::Operational,
        "2" => State::Degraded,
        "3" => State::Partial,
        "4" => State::Outage,
        "6" => State::Maintenance,
        _ => return None,
    })
}

fn status(row: &SourceRow) -> Option<Status> {
    Some(match row.any(&["status", "latest_status"])?.as_str() {
        "1" => Status::Investigating,
        "2" => Status::Identified,
        "3" => Status::Monitoring,
        "4" => Status::Resolved,
        _ => return None,
    })
}

/// The components of an incident or a schedule, each with its state then, where the source has that.
fn affected(
    row: &SourceRow,
    (pivot, column): (&[SourceRow], &str),
    table: &mut ServiceTable,
    imported: &mut Imported,
) -> Vec<(String, Option<State>)> {
    let id = row.text("id");
    let own = row.text("component_id").filter(|id| id != "0").map(|id| (id, None));
    let related = row.list("components").into_iter().map(|id| (id, None));
    let nested = row.rows("components").into_iter().filter_map(|it| Some((it.any(&["component_id", "id"])?, None)));
    let rows = pivot.iter().filter(|it| it.text(column) == id);
    let joined = rows.filter_map(|it| {
        let then = it.any(&["component_status", "status_id"]).and_then(|number| state(&number));
        Some((it.text("component_id")?, then))
    });
    let mut all: Vec<(String, Option<State>)> = Vec::new();
    for (id, then) in joined.chain(own).chain(related).chain(nested) {
        let known = table.by_name(&key(&id)).map(|service| service.id.clone());
        let id = known.unwrap_or_else(|| table.services(&[key(&id)], &row.path, &mut imported.accounts).remove(0));
        if !all.iter().any(|(there, _)| *there == id) {
            all.push((id, then));
        }
    }
    all
}

/// Updates, and what is known of them.
struct TimedEntries {
    entries: Vec<EventEntry>,
    /// Whether each has a time.
    whole: bool,
    /// Whether they are of version 3, which leaves the status of their incident as it was first.
    apart: bool,
}

/// The updates of an incident or a schedule.
fn entries(row: &SourceRow, tables: &SourceTables, kind: &str, zone: Tz, imported: &mut Imported) -> TimedEntries {
    let id = row.text("id");
    let listed = row.list("updates");
    let is_own = |update: &&SourceRow| {
        let of = |column: &str| update.text(column).is_some() && update.text(column) == id;
        let typed = update.text("updateable_type").is_none_or(|it| it.to_lowercase().contains(kind));
        of(&format!("{kind}_id"))
            || of("updateable_id") && typed
            || update.text("id").is_some_and(|id| listed.contains(&id))
    };
    let own: Vec<&SourceRow> = tables.of("updates").iter().filter(|row| is_own(row) && !is_deleted(row)).collect();
    let entry = |update: &&SourceRow| {
        let text = tidy(&update.text("message").unwrap_or_default());
        (update.time(&["created_at", "created"], zone), status(update), text)
    };
    let entries = timed(&row.path, own.iter().map(entry), imported);
    let apart = own.iter().any(|update| update.text("updateable_type").is_some());
    TimedEntries { whole: entries.len() == own.len(), apart, entries }
}

fn incident_post(
    row: &SourceRow,
    tables: &SourceTables,
    (zone, options): (Tz, &ImportOptions),
    table: &mut ServiceTable,
    imported: &mut Imported,
) {
    let (Some(title), Some(id)) = (row.text("name"), row.text("id")) else {
        return imported.accounts.keep_aside(&row.path, "an incident without a name");
    };
    if is_deleted(row) {
        return imported.accounts.left_out(&row.path, format!("{title:?}: it was deleted"));
    }
    // Before version 2.4, a maintenance was an incident with a plan.
    if row.text("status").as_deref() == Some("0") && row.text("scheduled_at").is_some() {
        return schedule(row, tables, ("incident", zone), table, imported);
    }
    let Some(date) = row.time(&["occurred_at", "occurred", "created_at", "created"], zone) else {
        return imported.accounts.keep_aside(&row.path, &format!("{title:?}: it has no time that can be read"));
    };
    let services = affected(row, (tables.of("incident_components"), "incident_id"), table, imported);
    let said = entries(row, tables, "incident", zone, imported);
    let first = status(row).filter(|status| said.entries.is_empty() && !status.closes());
    let closed = is_over(row, &title, &said, zone, imported);
    let entries = said.entries;
    let worst = services.iter().filter_map(|(_, state)| *state).max();
    let severity = worst.map(super::compose::severity_of).filter(|severity| *severity != Severity::None);
    let severity = severity.unwrap_or_else(|| unknown_severity(&row.path, options, imported));
    let of =
        ImportedIncident { closed, severity: Some(severity), status: first, services, ..ImportedIncident::default() };
    let mut post = ImportedPost::new(&row.path, &title, date, ImportedDetail::Page);
    post.key = format!("cachet:incident:{id}");
    post.text = tidy(&row.text("message").unwrap_or_default());
    post.draft = row.denies("visible");
    let guid = row.text("guid");
    post.aliases = super::aliases([id].into_iter().chain(guid).map(|id| format!("incidents/{id}")));
    let post = incident(post, entries, of, zone, imported);
    imported.posts.push(post);
}

/// Whether an incident is over. In version 2, an update changes the status of its incident, and somebody can change that
/// once more.
fn is_over(row: &SourceRow, title: &str, said: &TimedEntries, zone: Tz, imported: &mut Imported) -> bool {
    let (own, latest) = (status(row), latest_status(&said.entries, zone));
    let closes = |status: Option<Status>| status.is_some_and(Status::closes);
    let mut guessed = |words: &str| imported.accounts.guessed(&row.path, format!("{title:?}: {words}"));
    if own.is_none() && latest.is_none() {
        guessed("it has no status that Cachet shows: read as open");
    } else if closes(latest) && !closes(own) && own.is_some() {
        let read = if said.whole { "over" } else { "open, as an update without a time may be a later one" };
        guessed(&format!(
            "its latest update says that it is over, and the incident itself that it is not: read as {read}"
        ));
    } else if closes(own) && !closes(latest) && latest.is_some() && !said.apart {
        guessed("the incident says that it is over, and its latest update that it is not: read as over");
        return true;
    }
    closes(latest.filter(|_| said.whole).or(own))
}

/// A maintenance, in a table of its own or in that of the incidents.
fn schedule(
    row: &SourceRow,
    tables: &SourceTables,
    (kind, zone): (&str, Tz),
    table: &mut ServiceTable,
    imported: &mut Imported,
) {
    let (Some(title), Some(id)) = (row.text("name"), row.text("id")) else {
        return imported.accounts.keep_aside(&row.path, "a maintenance without a name");
    };
    if is_deleted(row) {
        return imported.accounts.left_out(&row.path, format!("{title:?}: it was deleted"));
    }
    let start = row.time(&["scheduled_at", "scheduled"], zone);
    let Some(date) = row.time(&["created_at", "created"], zone).or(start) else {
        return imported.accounts.keep_aside(&row.path, &format!("{title:?}: it has no time that can be read"));
    };
    let completed = row.time(&["completed_at", "completed"], zone);
    let pivot = (tables.of(&format!("{kind}_components")), format!("{kind}_id"));
    let services = affected(row, (pivot.0, &pivot.1), table, imported);
    let status = row.text("status");
    let is = |number: &str| status.as_deref() == Some(number) && completed.is_none();
    let (stage, running) = (is("2").then_some(Stage::Completed), is("1"));
    let services = services.into_iter().map(|(id, _)| (id, None)).collect();
    let detail = ImportedMaintenance { start, completed, stage, running, services, ..ImportedMaintenance::default() };
    let mut post = ImportedPost::new(&row.path, &title, date, ImportedDetail::Maintenance(detail));
    post.key = format!("cachet:{kind}:{id}");
    post.text = tidy(&row.text("message").unwrap_or_default());
    post.draft = row.denies("visible");
    post.aliases = super::aliases([format!("{kind}s/{id}")]);
    for entry in entries(row, tables, kind, zone, imported).entries {
        post.updates.push(super::imported::ImportedUpdate::plain(entry.at, &entry.text));
    }
    imported.posts.push(post);
}
