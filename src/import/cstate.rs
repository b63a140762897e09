//! cState: a theme for Hugo. Its site has `config.yml` and a file for each issue in `content/issues/`.

use super::arrange::{ArrangeBy, arrange};
use super::fill::{fill, head};
use super::hugo::{HugoLanguages, HugoPlace};
use super::imported::{Imported, ImportedDetail, ImportedIncident, ImportedPost, ImportedTime};
use super::labels::with_spoken_times;
use super::permalinks;
use super::services::ServiceTable;
use super::values::{FrontMatter, at, hugo_part, instant, scalar, text_at, tidy, time, truth, yaml};
use super::{ImportError, ImportOptions, SourceFiles, severity, translations};
use crate::model::{Kind, Severity};
use crate::routes::{ALL, Fixed, LanguageFolder, Named};
use chrono_tz::Tz;
use serde_json::Value;
use std::collections::BTreeMap;

/// The names of the configuration.
const CONFIGS: [&str; 8] = [
    "config.yml",
    "config.yaml",
    "config.toml",
    "hugo.yml",
    "hugo.yaml",
    "hugo.toml",
    "config/_default/config.yml",
    "config/_default/hugo.yml",
];

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

/// Keys that say the same in all languages.
const SAME: [&str; 4] = ["date", "resolved", "resolvedwhen", "severity"];

/// Whether a folder holds a site of cState.
#[must_use]
pub(super) fn fits(files: &SourceFiles) -> bool {
    CONFIGS.iter().any(|name| files.text(name).is_some_and(|text| text.contains("cstate") || text.contains("systems:")))
        && files.paths().any(|path| path.strip_prefix("content/").is_some_and(is_issue))
}

/// Whether a path of the content is below a folder of issues.
fn is_issue(below: &str) -> bool {
    below.starts_with("issues/") || below.contains("/issues/")
}

/// What an issue is read with.
#[derive(Clone, Copy)]
struct CstateReader<'a> {
    languages: &'a HugoLanguages,
    config: &'a Value,
    zone: Tz,
    options: &'a ImportOptions,
}

/// Reads a site of cState.
///
/// # Errors
/// When it is none.
pub(super) fn read(files: &SourceFiles, options: &ImportOptions) -> Result<Imported, ImportError> {
    let mut imported = Imported::default();
    let config = config(files, &mut imported)?;
    let zone = zone(&config, options, &mut imported);
    imported.settings.timezone = zone;
    let languages = HugoLanguages::read(&config);
    let mut table = settings(&config, &languages, files, &mut imported);
    let reader = CstateReader { languages: &languages, config: &config, zone, options };
    for (_, versions) in contents(files, &languages, &mut imported) {
        reader.all_versions(files, versions, &mut table, &mut imported);
    }
    affected_pages(files, &languages, &mut table, &mut imported);
    copies(files, &mut imported);
    table.finish(&mut imported);
    moved(&languages, &mut imported);
    Ok(imported)
}

/// The files of the content that can be posts, by their paths there, each in all of its languages, the first one first.
fn contents<'f>(
    files: &'f SourceFiles,
    languages: &HugoLanguages,
    imported: &mut Imported,
) -> BTreeMap<String, Vec<(&'f str, HugoPlace)>> {
    let mut contents: BTreeMap<String, Vec<(&str, HugoPlace)>> = BTreeMap::new();
    for path in files.paths().filter(|path| is_text(path)) {
        let Some(place) = languages.place(path).filter(|place| !place.below.starts_with("affected/")) else { continue };
        if languages.is_disabled(&place.lang) {
            imported.accounts.keep_aside(path, &format!("the language `{}` is not published", place.lang));
        } else if is_issue(&place.below) && place.below.ends_with("_index.md") {
            imported.accounts.left_out(path, "the head of cState's list of issues: the history has its own");
        } else {
            contents.entry(place.below.clone()).or_default().push((path, place));
        }
    }
    for versions in contents.values_mut() {
        versions.sort_by_key(|(_, place)| place.lang != languages.first);
    }
    contents
}

impl CstateReader<'_> {
    /// Reads a file, and the same one in other languages.
    fn all_versions(
        &self,
        files: &SourceFiles,
        versions: Vec<(&str, HugoPlace)>,
        table: &mut ServiceTable,
        imported: &mut Imported,
    ) {
        let mut original: Option<(&str, FrontMatter)> = None;
        for (path, place) in versions {
            let Some(text) = files.text(path) else { continue };
            let front = match FrontMatter::read(&text) {
                Ok(front) => front,
                Err(why) => {
                    imported.accounts.unreadable(path, why);
                    continue;
                }
            };
            let Some((first, words)) = &original else {
                let before = imported.posts.len();
                self.one(path, &place, &front, table, imported);
                if place.lang != self.languages.first {
                    for post in &mut imported.posts[before..] {
                        post.lang.get_or_insert_with(|| place.lang.clone());
                    }
                }
                original = (imported.posts.len() > before).then_some((path, front));
                continue;
            };
            let (front, others) = translations::under(words, &front, &SAME);
            if !others.is_empty() {
                let keys = others.join(", ");
                imported.accounts.guessed(path, format!("{keys}: another value than in {first}, whose value holds"));
            }
            let mut scratch = Imported::default();
            self.one(path, &place, &front, &mut ServiceTable::default(), &mut scratch);
            if scratch.posts.is_empty() {
                imported.accounts.keep_aside(path, &format!("a text in `{}` without words of its own", place.lang));
            }
            for post in scratch.posts {
                let of = format!("{first}{}", post.key.strip_prefix(path).unwrap_or_default());
                translations::give(imported, &of, &place.lang, post);
            }
        }
    }

    /// Reads a file in one language.
    fn one(
        &self,
        path: &str,
        place: &HugoPlace,
        front: &FrontMatter,
        table: &mut ServiceTable,
        imported: &mut Imported,
    ) {
        let before = imported.posts.len();
        if is_issue(&place.below) {
            issue(path, front, (self.zone, self.options), table, imported);
        } else {
            page(path, front, self.zone, imported);
        }
        if let Some(post) = imported.posts.get_mut(before) {
            let prefix = self.languages.prefix(&place.lang);
            let own = permalinks::address(self.config, (&place.below, front.text("slug").as_deref()), post, self.zone);
            let usual = || addresses(&place.below, front);
            let own = own.filter(|_| front.text("url").is_none()).unwrap_or_else(usual);
            let own = if front.text("url").is_some() { own } else { format!("{prefix}{own}") };
            post.aliases = super::aliases(std::iter::once(own).chain(front.list("aliases")));
        }
    }
}

fn is_text(path: &str) -> bool {
    [".md", ".markdown", ".html"].iter().any(|ending| path.ends_with(ending))
}

fn config(files: &SourceFiles, imported: &mut Imported) -> Result<Value, ImportError> {
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
            imported.accounts.became(name, super::CONFIG);
            Ok(value)
        }
        Err(why) => {
            imported.accounts.unreadable(name, why);
            Ok(Value::Null)
        }
    }
}

/// The timezone: that of the options, else Hugo's `timeZone`, else UTC, as Hugo reads times without a zone.
fn zone(config: &Value, options: &ImportOptions, imported: &mut Imported) -> Tz {
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

fn settings(config: &Value, languages: &HugoLanguages, files: &SourceFiles, imported: &mut Imported) -> ServiceTable {
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
    settings.description = text_at(&params, &["description"]).map(|text| super::one_line(&text));
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
        service.description = text_at(system, &["description"]).map(|text| super::one_line(&text));
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
    let line = |value: &Value, key: &str| text_at(value, &[key]).map(|text| super::one_line(&text));
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

fn issue(
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

/// The address that Hugo gives to a path of the content.
fn addresses(below: &str, front: &FrontMatter) -> String {
    let (folder, file) = below.rsplit_once('/').unwrap_or(("", below));
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let stem = if stem == "index" { folder.rsplit('/').next().unwrap_or(stem) } else { stem };
    let folder: Vec<String> = folder.split('/').filter(|part| *part != stem).map(hugo_part).collect();
    match (front.text("url"), front.text("slug")) {
        (Some(url), _) => url,
        (None, Some(slug)) => format!("{}/{}/", folder.join("/"), hugo_part(&slug)),
        (None, None) => format!("{}/{}/", folder.join("/"), hugo_part(stem)),
    }
    .trim_start_matches('/')
    .to_owned()
}

/// A page that is no issue.
fn page(path: &str, front: &FrontMatter, zone: Tz, imported: &mut Imported) {
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

/// Texts about systems, in `content/affected/NAME/_index.md`.
fn affected_pages(files: &SourceFiles, languages: &HugoLanguages, table: &mut ServiceTable, imported: &mut Imported) {
    let is_affected = |place: &HugoPlace| place.below.starts_with("affected/");
    let placed = files.paths().filter(|path| is_text(path)).filter_map(|path| Some((path, languages.place(path)?)));
    let mut all: Vec<(&str, HugoPlace)> = placed.filter(|(_, place)| is_affected(place)).collect();
    all.sort_by_key(|(_, place)| place.lang != languages.first);
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for (path, place) in all {
        let Some(Ok(front)) = files.text(path).map(|text| FrontMatter::read(&text)) else {
            imported.accounts.unreadable(path, "it has no front matter");
            continue;
        };
        let title = front.text("title").unwrap_or_default();
        if place.lang != languages.first {
            let name = names.get(&place.below).unwrap_or(&title);
            match table.by_name(name) {
                Some(service) => {
                    let text = super::one_line(&tidy(&front.body));
                    service.words.say(&place.lang, Some(title.clone()).filter(|title| title != name), Some(text));
                    imported.accounts.became(path, super::CONFIG);
                }
                None => imported.accounts.keep_aside(path, "a text about a system that the source does not list"),
            }
            continue;
        }
        names.insert(place.below.clone(), title.clone());
        match table.by_name(&title) {
            Some(service) if service.description.is_none() => {
                service.description = Some(super::one_line(&tidy(&front.body)));
                imported.accounts.became(path, super::CONFIG);
            }
            Some(_) => imported.accounts.left_out(path, "its text: the service has a description already"),
            None => imported.accounts.left_out(path, format!("its text: no system is called {title:?}")),
        }
    }
}

/// Images and other files of `static/`.
fn copies(files: &SourceFiles, imported: &mut Imported) {
    for path in files.paths() {
        let Some(below) = path.strip_prefix("static/") else { continue };
        let name = below.rsplit('/').next().unwrap_or(below);
        if below.starts_with("admin/") {
            imported
                .accounts
                .left_out(path, "the web editor Netlify CMS: edit the files in git, or on the pages of its host");
        } else if matches!(name, "README.md" | "_headers" | "_redirects" | ".gitkeep" | "robots.txt") {
            imported.accounts.left_out(path, "Vigie writes its own");
        } else {
            imported.copies.push((path.to_owned(), path.to_owned()));
        }
    }
}

/// Feeds, badges, files for programs and pages of systems at cState's addresses.
fn moved(languages: &HugoLanguages, imported: &mut Imported) {
    let incidents = Kind::Incident.folder();
    let mut moved: Vec<(String, String)> = vec![
        ("index.xml".to_owned(), Fixed::HistoryRss.path().to_owned()),
        ("issues/index.xml".to_owned(), Named::FeedRss.path(incidents)),
        ("index.json".to_owned(), Fixed::Own.path().to_owned()),
        ("issues/index.json".to_owned(), Fixed::ApiIncidents.path().to_owned()),
        ("index.svg".to_owned(), Named::Badge.path(ALL)),
        ("issues/".to_owned(), Fixed::History.path().to_owned()),
    ];
    for service in &imported.services {
        let id = &service.id;
        for was in &service.was {
            let old = format!("affected/{}/", hugo_part(was));
            moved.push((format!("{old}index.xml"), Named::ServiceFeed.path(id)));
            moved.push((format!("{old}index.svg"), Named::Badge.path(id)));
            moved.push((format!("{old}index.json"), Named::BadgeJson.path(id)));
            moved.push((old, Named::Service.path(id)));
        }
    }
    // The same in each language. Files for programs are there once.
    imported.settings.further =
        languages.published().into_iter().filter(|lang| *lang != languages.first).map(str::to_owned).collect();
    let mut all = moved.clone();
    for lang in languages.published() {
        let (prefix, folder) = (languages.prefix(lang), LanguageFolder::of(lang));
        if prefix.is_empty() {
            continue;
        }
        for (from, to) in &moved {
            let is_once = to.starts_with("api/") || to.starts_with("badges/") || lang == languages.first;
            let to = match to {
                to if is_once => to.clone(),
                to if *to == Fixed::HistoryRss.path() => folder.join(&Named::FeedRss.path(incidents)),
                to => folder.join(to),
            };
            all.push((format!("{prefix}{from}"), to));
        }
    }
    imported.moved = all;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(config: &str, texts: &[(&str, &str)]) -> Imported {
        let mut files = SourceFiles::default();
        files.files.insert("config.yml".to_owned(), format!("title: T\n{config}").into_bytes());
        for (path, text) in texts {
            files.files.insert((*path).to_owned(), text.as_bytes().to_vec());
        }
        super::super::read(super::super::ImportKind::Cstate, &files, &ImportOptions::default()).unwrap()
    }

    fn issue_of(title: &str, body: &str) -> String {
        format!(
            "---\ntitle: {title}\ndate: 2021-03-04 17:00:00\nresolved: true\nresolvedWhen: 2021-03-04 18:00:00\nsection: issue\n---\n{body}"
        )
    }

    const LANGUAGES: &str = "languages:\n  en: {weight: 1}\n  fr: {weight: 2, title: Statut, params: {systems: [{name: API, displayName: Interface}]}}\n  eo: {weight: 3}\nparams:\n  systems:\n    - name: API\n";

    #[test]
    fn an_issue_in_two_languages_is_one_incident_with_a_translation() {
        let update = |words: &str, time: &str| format!("{words} {{{{< track \"2021-03-04 {time}\" >}}}}\n");
        let later = |first: &str, second: &str, time: &str| format!("{first}\n\n{}", update(second, time));
        let imported = sources(
            LANGUAGES,
            &[
                ("content/en/issues/down.md", &issue_of("Down", &later("A.", "*Resolved* - B.", "18:00"))),
                ("content/fr/issues/down.md", &issue_of("En panne", &later("Un.", "*Résolu* - Deux.", "18:00"))),
                ("content/fr/issues/seul.md", &issue_of("Seulement en français", "A.")),
                ("content/issues/slow.md", &issue_of("Slow", "A.")),
                ("content/issues/slow.fr.md", &issue_of("Lent", &update("Un. Deux.", "17:30"))),
                ("content/issues/slow.eo.md", &issue_of("Langsam", "A.")),
            ],
        );
        let mut titles: Vec<&str> = imported.posts.iter().map(|post| post.title.as_str()).collect();
        titles.sort_unstable();
        assert_eq!(titles, ["Down", "Seulement en français", "Slow"]);
        let post = |title: &str| imported.posts.iter().find(|post| post.title == title).unwrap();
        let words = &post("Down").translations[0];
        assert_eq!((words.lang.as_str(), words.title.as_str(), words.text.as_str()), ("fr", "En panne", "Un."));
        assert_eq!(words.updates[&0].1, "Deux.");
        assert_eq!(
            (&*post("Down").aliases, &*words.aliases),
            (&["issues/down/".to_owned()][..], &["fr/issues/down/".to_owned()][..])
        );
        assert_eq!(post("Seulement en français").lang.as_deref(), Some("fr"));
        assert_eq!(imported.settings.further, ["fr"]);
        assert_eq!(imported.services[0].words.names["fr"], "Interface");
        // What does not fit, and what Vigie has no words for, is kept aside.
        assert!(post("Slow").translations.is_empty());
        for (path, why) in [("content/issues/slow.fr.md", "does not fit"), ("content/issues/slow.eo.md", "no words")] {
            let account = &imported.accounts.0[path];
            assert!(account.kept && account.left_out[0].contains(why), "{account:?}");
        }
    }
}
