//! Gatus: a monitor. What people wrote is in `announcements` of its configuration, which have one time and no end.

use super::events::{EventEntry, incident};
use super::imported::{Imported, ImportedDetail, ImportedIncident, ImportedPost, ImportedTime};
use super::services::ServiceTable;
use super::tables::title_of;
use super::values::{instant, text_at, tidy, time, truth, yaml};
use super::{ImportError, ImportOptions, SourceFiles};
use crate::model::{Severity, Status};
use crate::routes::Named;
use chrono_tz::Tz;
use serde_json::Value;
use std::collections::BTreeMap;

/// Whether a folder holds a configuration of Gatus.
pub(super) fn fits(files: &SourceFiles) -> bool {
    configs(files).any(|(_, config)| config.is_ok_and(|config| is_config(&config)))
}

fn is_config(config: &Value) -> bool {
    lists(config, "endpoints").next().is_some() || config.get("announcements").is_some()
}

/// The files that may be configurations, or why they cannot be read.
fn configs(files: &SourceFiles) -> impl Iterator<Item = (&str, Result<Value, String>)> {
    let is_yaml = |path: &&str| path.ends_with(".yaml") || path.ends_with(".yml");
    // Above posts of other tools.
    let likely = |path: &&str| path.matches('/').count() < 2 && !path.starts_with('.');
    let paths = files.paths().filter(is_yaml).filter(likely);
    paths.filter_map(|path| {
        let text = files.text(path)?;
        let named = ["endpoints:", "announcements:"].iter().any(|key| text.contains(key));
        named.then(|| (path, yaml(&text)))
    })
}

fn lists<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

/// An announcement.
#[derive(Clone)]
struct GatusMessage {
    path: String,
    at: ImportedTime,
    kind: String,
    text: String,
    archived: bool,
}

/// Reads configurations of Gatus.
///
/// # Errors
/// When there is none.
pub(super) fn read(files: &SourceFiles, options: &ImportOptions) -> Result<Imported, ImportError> {
    let configs: Vec<(&str, Result<Value, String>)> = configs(files).collect();
    if !configs.iter().any(|(_, config)| config.as_ref().is_ok_and(is_config)) {
        return Err(ImportError::NotThis("there is no configuration with `endpoints` or `announcements`".to_owned()));
    }
    let mut imported = Imported::default();
    let zone = options.timezone.unwrap_or(Tz::UTC);
    imported.settings.timezone = zone;
    let mut table = ServiceTable::default();
    let mut messages = Vec::new();
    for (path, config) in configs {
        let Some(config) = imported.accounts.if_readable(path, config) else { continue };
        imported.accounts.became(path, super::CONFIG);
        settings(path, &config, &mut imported);
        for endpoint in lists(&config, "endpoints").chain(lists(&config, "external-endpoints")) {
            service(endpoint, &mut table, &mut imported);
        }
        imported.accounts.left_out(path, "conditions, alerts and storage: Vigie measures nothing");
        messages.extend(announcements(path, &config, &mut imported));
    }
    messages.sort_by_key(|message| instant(message.at, zone));
    posts(&messages, options, zone, &mut imported);
    table.finish(&mut imported);
    Ok(imported)
}

fn announcements(path: &str, config: &Value, imported: &mut Imported) -> Vec<GatusMessage> {
    let mut messages = Vec::new();
    for it in lists(config, "announcements") {
        let text = tidy(&text_at(it, &["message"]).unwrap_or_default());
        let Some(at) = text_at(it, &["timestamp"]).and_then(|typed| time(&typed, Tz::UTC)) else {
            imported.accounts.left_out(path, format!("an announcement without a time that can be read: {text:?}"));
            continue;
        };
        let kind = text_at(it, &["type"]).unwrap_or_else(|| "none".to_owned());
        let archived = text_at(it, &["archived"]).as_deref().and_then(truth) == Some(true);
        messages.push(GatusMessage { path: path.to_owned(), at, kind, text, archived });
    }
    messages
}

fn settings(path: &str, config: &Value, imported: &mut Imported) {
    let settings = &mut imported.settings;
    let ui = config.get("ui").cloned().unwrap_or_default();
    settings.title = settings.title.take().or_else(|| text_at(&ui, &["header"])).or_else(|| text_at(&ui, &["title"]));
    settings.description =
        settings.description.take().or_else(|| text_at(&ui, &["description"]).map(|text| super::one_line(&text)));
    let buttons = lists(&ui, "buttons").filter_map(|it| Some((text_at(it, &["name"])?, text_at(it, &["link"])?)));
    settings.links.extend(buttons.filter(|(_, url)| url.contains(':')));
    if text_at(&ui, &["logo"]).is_some() {
        imported.accounts.left_out(path, "`ui.logo`: pages load nothing from other hosts; put the image into static/");
    }
}

/// An endpoint, with its pages and badges.
fn service(endpoint: &Value, table: &mut ServiceTable, imported: &mut Imported) {
    let Some(name) = text_at(endpoint, &["name"]) else { return };
    let group = text_at(endpoint, &["group"]);
    if let Some(group) = &group {
        table.group_once(group);
    }
    let key = format!("{}_{}", part(group.as_deref().unwrap_or_default()), part(&name));
    let hidden = |key: &str| text_at(endpoint, &["ui", key]).as_deref().and_then(truth) == Some(true);
    let shown = !hidden("hide-url") && !hidden("hide-hostname");
    let service = table.listed(&key, &name);
    service.url = text_at(endpoint, &["url"]).filter(|url| shown && is_host(url));
    // One that is not watched is on no page.
    let is_off = text_at(endpoint, &["enabled"]).as_deref().and_then(truth) == Some(false);
    service.unlisted |= is_off;
    service.url = service.url.take().filter(|_| !is_off);
    let id = service.id.clone();
    if !service.was.contains(&name) {
        service.was.push(name);
    }
    table.in_group(&key, group.as_deref());
    for badge in ["health/badge.svg", "uptimes/24h/badge.svg", "uptimes/7d/badge.svg", "uptimes/30d/badge.svg"] {
        imported.moved.push((format!("api/v1/endpoints/{key}/{badge}"), Named::Badge.path(&id)));
    }
    imported.moved.push((format!("api/v1/endpoints/{key}/statuses"), Named::BadgeJson.path(&id)));
    imported.moved.push((format!("endpoints/{key}/"), Named::Service.path(&id)));
}

/// Whether an address is that of a host alone. What is asked of a host may hold a secret, and is not shown to visitors.
fn is_host(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.trim_end_matches('/').contains(['/', '?', '#', '$', '@']))
}

/// A name as Gatus makes a part of an address of it.
fn part(name: &str) -> String {
    name.trim().to_lowercase().replace(['/', '_', ',', '.', '#', '+', '&', ' '], "-")
}

/// For each outage and warning, by its place, the announcement that ends it: one that says that all works ends the latest
/// of them before it that has not ended.
fn ends(messages: &[GatusMessage]) -> BTreeMap<usize, usize> {
    let (mut open, mut ends) = (Vec::new(), BTreeMap::new());
    for (place, message) in messages.iter().enumerate() {
        match message.kind.as_str() {
            "outage" | "warning" => open.push(place),
            "operational" => ends.extend(open.pop().map(|began| (began, place))),
            _ => {}
        }
    }
    ends
}

/// Makes posts of announcements, which are in the order of their times.
fn posts(messages: &[GatusMessage], options: &ImportOptions, zone: Tz, imported: &mut Imported) {
    let ends = ends(messages);
    for (place, message) in messages.iter().enumerate() {
        if ends.values().any(|end| *end == place) {
            continue;
        }
        let GatusMessage { path, at, kind, text, archived } = message.clone();
        let title = Some(title_of(&text)).filter(|title| !title.is_empty()).unwrap_or_else(|| super::capital(&kind));
        let mut post = ImportedPost::new(&path, &title, at, ImportedDetail::Notice { until: None });
        post.key = format!("gatus:{}:{kind}", instant(at, zone).to_rfc3339());
        post.text = text;
        let severity = super::severity(&kind, options).or(match kind.as_str() {
            "warning" => Some(Severity::Minor),
            _ => None,
        });
        if let Some(severity) = severity.filter(|_| matches!(kind.as_str(), "outage" | "warning")) {
            let end = ends.get(&place).map(|end| messages[*end].clone());
            let closed = end.is_some() || archived;
            if end.is_some() {
                imported
                    .accounts
                    .guessed(&path, "an announcement `operational` ends the latest outage or warning before it");
            }
            let entries = end.map(|end| EventEntry { at: end.at, status: Some(Status::Resolved), text: end.text });
            let of = ImportedIncident { closed, severity: Some(severity), ..ImportedIncident::default() };
            post = incident(post, entries.into_iter().collect(), of, zone, imported);
        }
        imported.posts.push(post);
    }
    if !imported.posts.is_empty() {
        let path = imported.posts[0].source.clone();
        imported.accounts.guessed(
            &path,
            "announcements of the types `outage` and `warning` are incidents without services, any other is a notice; titles are their first sentences",
        );
    }
}
