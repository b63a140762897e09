//! The configuration of a site of cState: its title, timezone, systems and categories.

use crate::import::hugo::HugoLanguages;
use crate::import::imported::Imported;
use crate::import::services::ServiceTable;
use crate::import::values::{at, scalar, text_at, truth, yaml};
use crate::import::{CONFIG, ImportError, ImportOptions, SourceFiles, one_line};
use chrono_tz::Tz;
use serde_json::Value;

/// The names of the configuration.
pub(super) const CONFIGS: [&str; 8] = [
    "config.yml",
    "config.yaml",
    "config.toml",
    "hugo.yml",
    "hugo.yaml",
    "hugo.toml",
    "config/_default/config.yml",
    "config/_default/hugo.yml",
];

/// Reads the configuration.
///
/// # Errors
/// When there is none.
pub(super) fn config(files: &SourceFiles, imported: &mut Imported) -> Result<Value, ImportError> {
    let Some(name) = CONFIGS.iter().find(|name| files.text(name).is_some()) else {
        return Err(ImportError::NotThis("there is no config.yml or hugo.yml".to_owned()));
    };
    let text = files.text(name).unwrap_or_default();
    let value = if name.ends_with(".toml") {
        text.parse::<toml::Table>()
            .map_err(|error| error.message().to_owned())
            .and_then(|table| serde_json::to_value(table).map_err(|error| error.to_string()))
    } else {
        yaml(&text)
    };
    match value {
        Ok(value) => {
            imported.accounts.became(name, CONFIG);
            Ok(value)
        }
        Err(why) => {
            imported.accounts.unreadable(name, why);
            Ok(Value::Null)
        }
    }
}

/// The timezone: that of the options, else Hugo's `timeZone`, else UTC, as Hugo reads times without a zone.
pub(super) fn zone(config: &Value, options: &ImportOptions, imported: &mut Imported) -> Tz {
    let own = text_at(config, &["timeZone"]).or_else(|| text_at(config, &["timezone"]));
    let named = own.as_deref().and_then(|name| name.parse().ok());
    let (zone, why) = match (options.timezone, named) {
        (Some(zone), _) => (zone, "of --timezone"),
        (None, Some(zone)) => (zone, "of `timeZone` in the configuration"),
        (None, None) => (Tz::UTC, "which is how Hugo reads them without `timeZone`"),
    };
    let name = CONFIGS.iter().find(|name| imported.accounts.0.contains_key(**name)).unwrap_or(&CONFIGS[0]);
    imported.accounts.guessed(name, format!("times without a timezone are read as {zone}, {why}"));
    zone
}

/// The head of vigie.toml. Returns the systems and categories.
pub(super) fn settings(
    config: &Value,
    languages: &HugoLanguages,
    files: &SourceFiles,
    imported: &mut Imported,
) -> ServiceTable {
    let params = config.get("params").cloned().unwrap_or_default();
    let name = *CONFIGS.iter().find(|name| files.text(name).is_some()).unwrap_or(&CONFIGS[0]);
    let settings = &mut imported.settings;
    let language = &languages.first;
    settings.title = text_at(config, &["languages", language, "title"]).or_else(|| text_at(config, &["title"]));
    settings.base_url = text_at(config, &["baseURL"]).or_else(|| text_at(config, &["baseurl"]));
    settings.locale = text_at(config, &["languageCode"]).or_else(|| text_at(config, &["defaultContentLanguage"]));
    if languages.are_several() {
        settings.locale = Some(language.clone());
    }
    settings.description = text_at(&params, &["description"]).map(|text| one_line(&text));
    settings.brand = text_at(&params, &["brand"]);
    if text_at(&params, &["useLogo"]).as_deref().and_then(truth).unwrap_or(true) {
        let logo = text_at(&params, &["logo"]).map(|logo| logo.trim_start_matches('/').to_owned());
        settings.logo = logo.filter(|logo| files.has(&format!("static/{logo}")));
    }
    let tabs = at(&params, &["customTabs"]).and_then(Value::as_array).into_iter().flatten();
    settings.links = tabs.filter_map(|tab| Some((text_at(tab, &["name"])?, text_at(tab, &["link"])?))).collect();
    for colour in ["ok", "disrupted", "down", "notice"] {
        if text_at(&params, &[colour]).is_some() {
            imported
                .accounts
                .left_out(name, format!("the colour `{colour}`: the colours of states are the same on all sites"));
        }
    }
    if text_at(&params, &["googleAnalytics"]).is_some_and(|id| id != "UA-00000000-1") {
        imported.accounts.left_out(name, "Google Analytics: pages load nothing from other hosts");
    }
    let mut table = ServiceTable::default();
    for category in at(&params, &["categories"]).and_then(Value::as_array).into_iter().flatten() {
        let Some(name) = text_at(category, &["name"]) else { continue };
        let untitled = text_at(category, &["untitled"]).as_deref().and_then(truth) == Some(true);
        table.group(&name, &name, text_at(category, &["description"]), untitled);
    }
    for system in at(&params, &["systems"]).and_then(Value::as_array).into_iter().flatten() {
        let Some(name) = text_at(system, &["name"]).or_else(|| scalar(system)) else { continue };
        let shown = text_at(system, &["displayName"]).unwrap_or_else(|| name.clone());
        let service = table.listed(&name, &shown);
        service.description = text_at(system, &["description"]).map(|text| one_line(&text));
        service.url = text_at(system, &["link"]).filter(|link| link.contains(':'));
        let group = text_at(system, &["category"]);
        table.in_group(&name, group.as_deref());
    }
    for (lang, about) in config.get("languages").and_then(Value::as_object).into_iter().flatten() {
        let lang = lang.to_lowercase();
        if lang != languages.first && !languages.is_disabled(&lang) {
            words(&lang, about, &params, &mut table, imported);
        }
    }
    table
}

/// What the configuration of a language says in that language.
fn words(lang: &str, about: &Value, first: &Value, table: &mut ServiceTable, imported: &mut Imported) {
    let line = |value: &Value, key: &str| text_at(value, &[key]).map(|text| one_line(&text));
    let params = about.get("params").unwrap_or(about);
    imported.settings.words.say(lang, text_at(about, &["title"]), line(params, "description"));
    for system in at(params, &["systems"]).and_then(Value::as_array).into_iter().flatten() {
        let service = text_at(system, &["name"]).and_then(|name| table.by_name(&name));
        if let Some(service) = service {
            service.words.say(lang, line(system, "displayName"), line(system, "description"));
        }
    }
    let categories =
        |params: &Value| at(params, &["categories"]).and_then(Value::as_array).cloned().unwrap_or_default();
    // A category has no other name: it is known by its place.
    let (own, others) = (categories(first), categories(params));
    for (own, other) in own.iter().zip(&others).filter(|_| own.len() == others.len()) {
        if let Some(name) = text_at(own, &["name"]) {
            table.say_of_group(&name, lang, text_at(other, &["name"]), line(other, "description"));
        }
    }
}
