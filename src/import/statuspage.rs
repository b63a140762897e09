//! Atlassian Statuspage: the documents of its public API, version 2, and of the API of owners, version 1.

use super::imported::{
    Imported, ImportedDetail, ImportedIncident, ImportedMaintenance, ImportedPost, ImportedTime, ImportedUpdate,
};
use super::services::ServiceTable;
use super::values::{instant, json, text_at, tidy, time};
use super::{ImportError, ImportOptions, SourceFiles};
use crate::model::id::is_one;
use crate::model::{Severity, Stage, State, Status};
use crate::vocabulary::Vocabulary;
use chrono::{SubsecRound, TimeDelta};
use chrono_tz::Tz;
use serde_json::Value;
use std::collections::BTreeMap;

/// Times that are so near are one: an incident and its first update are written in the same moment.
const SAME: TimeDelta = TimeDelta::seconds(3);

/// The most incidents in a list of the public API, and the most maintenances.
const NEWEST: usize = 50;

/// What identifies a component: its id, else its name.
type ComponentNames = BTreeMap<String, String>;

/// Whether some files are documents of Statuspage.
pub(super) fn fits(files: &SourceFiles) -> bool {
    documents(files, &mut Imported::default()).iter().any(is_of_a_page)
}

fn is_of_a_page((_, value): &(String, Value)) -> bool {
    !events(value).is_empty() || value.get("components").is_some()
}

fn documents(files: &SourceFiles, imported: &mut Imported) -> Vec<(String, Value)> {
    let paths = files.paths().filter(|path| path.ends_with(".json"));
    let texts = paths.filter_map(|path| Some((path, files.text(path)?)));
    texts
        .filter_map(|(path, text)| Some((path.to_owned(), imported.accounts.if_readable(path, json(&text))?)))
        .collect()
}

/// The incidents and maintenances of a document.
fn events(value: &Value) -> Vec<&Value> {
    let is_event = |it: &&Value| it.get("incident_updates").is_some() && it.get("name").is_some();
    let mut all: Vec<&Value> = Vec::new();
    for key in ["incidents", "scheduled_maintenances", "scheduled_incidents"] {
        all.extend(value.get(key).and_then(Value::as_array).into_iter().flatten());
    }
    all.extend(value.get("incident"));
    all.extend(value.as_array().into_iter().flatten());
    all.retain(is_event);
    all
}

/// Reads documents of Statuspage.
///
/// # Errors
/// When there is none.
pub(super) fn read(files: &SourceFiles, options: &ImportOptions) -> Result<Imported, ImportError> {
    let mut imported = Imported::default();
    let documents = documents(files, &mut imported);
    if !documents.iter().any(is_of_a_page) {
        return Err(ImportError::NotThis("there is no JSON document of its API".to_owned()));
    }
    let zone = page(&documents, options, &mut imported);
    let mut table = ServiceTable::default();
    let names = components(&documents, zone, &mut table, &mut imported);
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for (path, document) in &documents {
        let found = events(document);
        for event in &found {
            let Some(id) = text_at(event, &["id"]).or_else(|| text_at(event, &["name"])) else { continue };
            if let Some(first) = seen.get(&id) {
                if first != path {
                    imported.accounts.guessed(path, format!("it repeats what is in {first}"));
                }
                continue;
            }
            seen.insert(id, path.clone());
            event_post(path, event, (zone, &names), &mut table, &mut imported);
        }
        if found.is_empty() && !imported.accounts.0.contains_key(path) {
            imported.accounts.left_out(path, "it holds no incident, no maintenance and no component");
        }
    }
    newest_only(&documents, &mut imported);
    table.keep_api_ids();
    table.finish(&mut imported);
    Ok(imported)
}

/// Says of the lists of the public API that they end, and whether something can be missing.
fn newest_only(documents: &[(String, Value)], imported: &mut Imported) {
    // The page of an owner has more keys, and a summary has only what is open.
    let is_public = |it: &Value| it.get("page").is_some_and(|page| page.get("subdomain").is_none());
    let public = documents.iter().filter(|(_, it)| is_public(it) && it.get("status").is_none());
    let lists = public.flat_map(|(path, it)| {
        let list = move |(key, word)| Some((path, word, it.get(key).and_then(Value::as_array)?.len()));
        [("incidents", "incidents"), ("scheduled_maintenances", "maintenances")].into_iter().filter_map(list)
    });
    for (path, word, count) in lists {
        let words = if count < NEWEST {
            format!("the public API returns the {NEWEST} newest {word}: these are all of them ({count})")
        } else {
            format!(
                "the public API returns the {NEWEST} newest {word} only: use --token-env, or the documents of older ones, for all of them"
            )
        };
        imported.told.push(format!("{path}: {words}"));
        imported.accounts.guessed(path, words);
    }
}

fn page(documents: &[(String, Value)], options: &ImportOptions, imported: &mut Imported) -> Tz {
    let page = documents.iter().find_map(|(path, it)| Some((path, it.get("page")?)));
    let own = page.and_then(|(_, page)| text_at(page, &["time_zone"])).and_then(|zone| zone.parse().ok());
    let zone = options.timezone.or(own).unwrap_or(Tz::UTC);
    let settings = &mut imported.settings;
    settings.timezone = zone;
    if let Some((path, page)) = page {
        settings.title = text_at(page, &["name"]);
        settings.base_url = text_at(page, &["url"]).filter(|url| url.starts_with("http"));
        imported.accounts.became(path, super::CONFIG);
        imported
            .accounts
            .guessed(path, format!("times have their timezone; the pages show {zone}, the timezone of the page"));
    }
    zone
}

/// The services and groups. Returns the names of components by id.
fn components(
    documents: &[(String, Value)],
    zone: Tz,
    table: &mut ServiceTable,
    imported: &mut Imported,
) -> ComponentNames {
    let mut names = ComponentNames::new();
    let lists = documents.iter().filter_map(|(path, it)| {
        let list = it.get("components").and_then(Value::as_array);
        let list = list.or_else(|| {
            it.as_array()
                .filter(|list| list.iter().all(|it| it.get("page_id").is_some() && it.get("position").is_some()))
        });
        list.map(|list| (path, list))
    });
    // The first document has them all.
    for (number, (path, list)) in lists.enumerate() {
        imported.accounts.became(path, super::CONFIG);
        if number > 0 {
            continue;
        }
        let flag = |it: &Value, key: &str| it.get(key).and_then(Value::as_bool) == Some(true);
        let mut sorted: Vec<&Value> = list.iter().collect();
        sorted.sort_by_key(|it| it.get("position").and_then(Value::as_i64).unwrap_or(0));
        let apart = documents.iter().filter_map(|(_, it)| it.get("component_groups").and_then(Value::as_array));
        for group in sorted.iter().copied().filter(|it| flag(it, "group")).chain(apart.flatten()) {
            let (Some(id), Some(name)) = (text_at(group, &["id"]), text_at(group, &["name"])) else { continue };
            table.group(&id, &name, text_at(group, &["description"]), false);
        }
        for component in sorted.iter().filter(|it| !flag(it, "group")) {
            let (Some(id), Some(name)) = (text_at(component, &["id"]), text_at(component, &["name"])) else { continue };
            let service = table.listed(&id, &name);
            service.description = text_at(component, &["description"]).map(|text| super::one_line(&text));
            service.unlisted = flag(component, "only_show_if_degraded");
            service.since = text_at(component, &["start_date"]).and_then(|day| match time(&day, zone)? {
                ImportedTime::Day(day) => Some(day),
                ImportedTime::At(at) => Some(at.date_naive()),
            });
            let group = text_at(component, &["group_id"]);
            table.in_group(&id, group.as_deref());
            names.insert(id, name);
        }
    }
    names
}

fn state(word: &str) -> Option<State> {
    Some(match word {
        "operational" => State::Operational,
        "degraded_performance" => State::Degraded,
        "partial_outage" => State::Partial,
        "major_outage" => State::Outage,
        "under_maintenance" => State::Maintenance,
        _ => return None,
    })
}

/// An update of an event.
struct PageUpdate<'a> {
    at: ImportedTime,
    status: String,
    body: String,
    affected: Vec<&'a Value>,
}

fn updates<'a>(path: &str, event: &'a Value, zone: Tz, imported: &mut Imported) -> Vec<PageUpdate<'a>> {
    let mut updates = Vec::new();
    for it in event.get("incident_updates").and_then(Value::as_array).into_iter().flatten() {
        let body = tidy(&text_at(it, &["body"]).unwrap_or_default());
        let at = ["display_at", "created_at"].iter().find_map(|key| time(&text_at(it, &[key])?, zone));
        let Some(at) = at else {
            imported.accounts.left_out(path, format!("an update without a time that can be read: {body:?}"));
            continue;
        };
        let affected = it.get("affected_components").and_then(Value::as_array).into_iter().flatten().collect();
        let status = text_at(it, &["status"]).unwrap_or_default();
        updates.push(PageUpdate { at, status, body, affected });
    }
    // The newest is first.
    updates.reverse();
    updates.sort_by_key(|update| instant(update.at, zone));
    updates
}

fn event_post(
    path: &str,
    event: &Value,
    (zone, names): (Tz, &ComponentNames),
    table: &mut ServiceTable,
    imported: &mut Imported,
) {
    let title = text_at(event, &["name"]).unwrap_or_default();
    let id = text_at(event, &["id"]);
    let read = |key: &str| text_at(event, &[key]).and_then(|typed| time(&typed, zone));
    let mut updates = updates(path, event, zone, imported);
    let post_mortem: Vec<PageUpdate<'_>> = updates.extract_if(.., |it| it.status == "postmortem").collect();
    let Some(created) = read("created_at").or_else(|| updates.first().map(|update| update.at)) else {
        return imported.accounts.keep_aside(path, &format!("{title:?}: it has no time that can be read"));
    };
    let first = updates.first().map_or(created, |update| update.at);
    let date = if instant(first, zone) < instant(created, zone) - SAME { first } else { created };
    let is_maintenance = read("scheduled_for").is_some();
    let mut post = ImportedPost::new(path, &title, date, ImportedDetail::Page);
    post.key = format!("statuspage:{}", id.as_deref().unwrap_or(&title));
    post.id = id.clone().filter(|id| is_one(id));
    post.aliases = super::aliases(id.iter().map(|id| format!("incidents/{id}")));
    let services = services(event, &updates, names, path, table, imported);
    let mut said = updates.into_iter();
    let report = said.next();
    post.text = report.as_ref().map(|report| report.body.clone()).unwrap_or_default();
    for update in said {
        let mut states = states(&update, names, path, table, imported);
        states.retain(|(_, state)| *state != State::Operational || !is_maintenance);
        let status = Vocabulary::default().status(&update.status).filter(|_| !is_maintenance);
        post.updates.push(ImportedUpdate {
            at: update.at,
            status,
            stage: is_maintenance.then(|| stage(&update.status)).flatten(),
            states: if is_maintenance { Vec::new() } else { states },
            label: status.map(|status| super::capital(status.name())),
            text: update.body,
        });
    }
    let status = text_at(event, &["status"]).unwrap_or_default();
    post.detail = if is_maintenance {
        let (start, end) = (read("scheduled_for"), read("scheduled_until"));
        let over = status == "completed";
        let says_end = post.updates.iter().any(|update| update.stage == Some(Stage::Completed));
        let completed = read("resolved_at").filter(|_| over && !says_end);
        let stage = (over && completed.is_none() && !says_end).then_some(Stage::Completed);
        let services = services.into_iter().map(|(id, _)| (id, None)).collect();
        let running = matches!(status.as_str(), "in_progress" | "verifying");
        ImportedDetail::Maintenance(ImportedMaintenance { start, end, completed, stage, running, services })
    } else {
        let closed = matches!(status.as_str(), "resolved" | "postmortem");
        let ended = read("resolved_at").filter(|_| closed).map(|end| said_end(&post, end, zone));
        // Posts have whole seconds.
        let later = |at: ImportedTime| instant(at, zone).trunc_subsecs(0) - instant(date, zone).trunc_subsecs(0);
        let started = read("started_at");
        if started.is_some_and(|at| later(at) > SAME) {
            let why = "it began after its first update: it counts from that update";
            imported.accounts.guessed(path, format!("{title:?}: {why}"));
        }
        let started = started.filter(|at| later(*at) < TimeDelta::zero());
        ImportedDetail::Incident(ImportedIncident {
            started,
            ended,
            closed,
            bare: false,
            severity: Some(impact(event)),
            status: report.as_ref().and_then(|report| Vocabulary::default().status(&report.status)),
            services,
        })
    };
    let mut about: Vec<String> = post_mortem.iter().map(|it| it.body.clone()).collect();
    about.extend(text_at(event, &["postmortem_body"]).filter(|_| about.is_empty()));
    let at = post_mortem.first().map(|it| it.at).or_else(|| read("resolved_at")).unwrap_or(date);
    let key = post.key.clone();
    imported.posts.push(post);
    if !about.is_empty() {
        let detail = ImportedDetail::PostMortem { incident: Some(key.clone()) };
        let title = format!("{title}: post-mortem");
        let text = about.join("\n\n");
        let key = format!("{key}#post-mortem");
        imported.posts.push(ImportedPost { key, text, ..ImportedPost::new(path, &title, at, detail) });
    }
}

/// The end as readers saw it: the time of the update that reports it, where the two are almost the same.
fn said_end(post: &ImportedPost, end: ImportedTime, zone: Tz) -> ImportedTime {
    let near = |at: ImportedTime| (instant(at, zone) - instant(end, zone)).abs() <= SAME;
    let closing = post.updates.iter().filter(|update| update.status == Some(Status::Resolved));
    closing.map(|update| update.at).find(|at| near(*at)).unwrap_or(end)
}

fn stage(status: &str) -> Option<Stage> {
    match status {
        "in_progress" => Some(Stage::InProgress),
        "completed" => Some(Stage::Completed),
        _ => None,
    }
}

fn impact(event: &Value) -> Severity {
    let word = text_at(event, &["impact_override"]).or_else(|| text_at(event, &["impact"])).unwrap_or_default();
    Severity::ALL.into_iter().find(|severity| severity.name() == word).unwrap_or(Severity::None)
}

/// The component that a value is about, by the id in `key`.
fn component(
    value: &Value,
    key: &str,
    names: &ComponentNames,
    path: &str,
    table: &mut ServiceTable,
    imported: &mut Imported,
) -> Option<String> {
    let id = text_at(value, &[key])?;
    if !names.contains_key(&id) && table.by_name(&id).is_none() {
        // A component that was deleted since.
        let name = text_at(value, &["name"]).unwrap_or_else(|| id.clone());
        let name = name.rsplit(" - ").next().unwrap_or(&name).to_owned();
        table.listed(&id, &name).unlisted = true;
        imported
            .accounts
            .guessed(path, format!("{name:?} is a component of incidents alone: the home page does not list it"));
    }
    table.by_name(&id).map(|service| service.id.clone())
}

fn states(
    update: &PageUpdate<'_>,
    names: &ComponentNames,
    path: &str,
    table: &mut ServiceTable,
    imported: &mut Imported,
) -> Vec<(String, State)> {
    let mut states = Vec::new();
    for affected in &update.affected {
        let new = text_at(affected, &["new_status"]).and_then(|word| state(&word));
        let old = text_at(affected, &["old_status"]).and_then(|word| state(&word));
        if let Some(new) = new.filter(|new| Some(*new) != old) {
            states.extend(component(affected, "code", names, path, table, imported).map(|id| (id, new)));
        }
    }
    states
}

/// The services of the first report with their states, and those that are named later.
fn services(
    event: &Value,
    updates: &[PageUpdate<'_>],
    names: &ComponentNames,
    path: &str,
    table: &mut ServiceTable,
    imported: &mut Imported,
) -> Vec<(String, Option<State>)> {
    let mut services: Vec<(String, Option<State>)> = Vec::new();
    for affected in updates.first().into_iter().flat_map(|first| &first.affected) {
        let new = text_at(affected, &["new_status"]).and_then(|word| state(&word));
        if let (Some(id), Some(new)) = (component(affected, "code", names, path, table, imported), new) {
            services.push((id, Some(new)));
        }
    }
    let says_nothing = updates.iter().all(|update| update.affected.is_empty());
    for named in event.get("components").and_then(Value::as_array).into_iter().flatten() {
        if named.get("group").and_then(Value::as_bool) == Some(true) {
            continue;
        }
        let Some(id) = component(named, "id", names, path, table, imported) else { continue };
        if !services.iter().any(|(known, _)| *known == id) {
            // Without any word about states, they have that of the impact.
            services.push((id, (!says_nothing).then_some(State::Operational)));
        }
    }
    services
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// Whether it is said that older incidents are missing.
    fn says_newest_only(page: &Value, count: usize) -> bool {
        let event = |id: usize| {
            json!({ "id": format!("i{id}"), "name": "Down", "status": "resolved", "impact": "minor",
                "created_at": "2021-05-18T17:20:00Z", "resolved_at": "2021-05-18T18:20:00Z", "incident_updates": [] })
        };
        let events: Vec<Value> = (0..count).map(event).collect();
        let document = json!({ "page": page, "incidents": events });
        let mut files = SourceFiles::default();
        files.files.insert("api/v2/incidents.json".to_owned(), document.to_string().into_bytes());
        let imported = read(&files, &ImportOptions::default()).unwrap();
        assert_eq!(imported.posts.len(), count);
        imported.accounts.0.values().any(|it| it.guessed.iter().any(|guess| guess.contains("--token-env")))
    }

    #[test]
    fn it_says_that_the_public_api_has_the_newest_incidents_only() {
        let public = json!({ "id": "p1", "name": "Example", "url": "https://status.example.org" });
        let own = json!({ "id": "p1", "name": "Example", "subdomain": "example" });
        assert!(says_newest_only(&public, 50));
        assert!(!says_newest_only(&public, 49), "these are all");
        assert!(!says_newest_only(&own, 120), "an owner gets all");
    }
}
