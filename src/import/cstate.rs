//! cState: a theme for Hugo. Its site has `config.yml` and a file for each issue in `content/issues/`.

use super::arrange::{ArrangeBy, arrange};
use super::fill::{fill, head};
use super::imported::{Imported, ImportedDetail, ImportedIncident, ImportedPost, ImportedTime};
use super::permalinks;
use super::services::ServiceTable;
use super::values::{FrontMatter, at, hugo_part, instant, scalar, text_at, tidy, time, truth, yaml};
use super::{ImportError, ImportOptions, SourceFiles, severity};
use crate::model::{Kind, Severity};
use crate::routes::{ALL, Fixed, Named};
use chrono_tz::Tz;
use serde_json::Value;

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

/// Whether a folder holds a site of cState.
#[must_use]
pub(super) fn fits(files: &SourceFiles) -> bool {
    CONFIGS.iter().any(|name| files.text(name).is_some_and(|text| text.contains("cstate") || text.contains("systems:")))
        && files.paths().any(|path| issue_folder(path).is_some())
}

/// The part of a path below the folder of issues.
fn issue_folder(path: &str) -> Option<&str> {
    let below = path.strip_prefix("content/")?;
    below.strip_prefix("issues/").or_else(|| below.split_once("/issues/").map(|(_, rest)| rest))
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
    let mut table = settings(&config, files, &mut imported);
    let mut issues: Vec<&str> = files.paths().filter(|path| issue_folder(path).is_some()).collect();
    issues.sort_unstable();
    for path in issues {
        let Some(text) = files.text(path).filter(|_| is_text(path)) else { continue };
        if path.ends_with("_index.md") {
            imported.accounts.left_out(path, "the head of cState's list of issues: the history has its own");
            continue;
        }
        if let Some(first) = translated(path, &config, files) {
            imported.accounts.left_out(path, format!("{first} in a further language: a post has one language"));
            continue;
        }
        match FrontMatter::read(&text) {
            Ok(front) => issue(path, &front, (zone, options), &mut table, &mut imported),
            Err(why) => imported.accounts.unreadable(path, why),
        }
    }
    pages(files, zone, &mut imported);
    permalinks::apply(&config, zone, &mut imported);
    affected_pages(files, &mut table, &mut imported);
    copies(files, &mut imported);
    table.finish(&mut imported);
    moved(&mut imported);
    Ok(imported)
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

fn settings(config: &Value, files: &SourceFiles, imported: &mut Imported) -> ServiceTable {
    let params = config.get("params").cloned().unwrap_or_default();
    let name = *CONFIGS.iter().find(|name| files.text(name).is_some()).unwrap_or(&CONFIGS[0]);
    let settings = &mut imported.settings;
    let language = text_at(config, &["defaultContentLanguage"]).unwrap_or_else(|| "en".to_owned());
    settings.title = text_at(config, &["title"]).or_else(|| text_at(config, &["languages", &language, "title"]));
    settings.base_url = text_at(config, &["baseURL"]).or_else(|| text_at(config, &["baseurl"]));
    settings.locale = text_at(config, &["languageCode"]).or_else(|| text_at(config, &["defaultContentLanguage"]));
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
    if settings_languages(config) > 1 {
        imported.accounts.left_out(name, "further languages: the site has the first one");
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
    table
}

fn settings_languages(config: &Value) -> usize {
    config.get("languages").and_then(Value::as_object).map_or(0, serde_json::Map::len)
}

/// The issue of the first language that a file has in a further one: the file of the same name, without the language in
/// it (`down.fr.md`), or in its folder (`content/fr/issues/down.md`).
fn translated(path: &str, config: &Value, files: &SourceFiles) -> Option<String> {
    let first = text_at(config, &["defaultContentLanguage"]).unwrap_or_else(|| "en".to_owned());
    let languages = config.get("languages").and_then(Value::as_object)?;
    let below = path.strip_prefix("content/")?;
    languages.keys().filter(|language| **language != first).find_map(|language| {
        let rest = below.strip_prefix(&format!("{language}/"));
        let by_folder = rest.map(|rest| [format!("content/{first}/{rest}"), format!("content/{rest}")]);
        let by_name = path.rsplit_once('.').and_then(|(stem, ending)| {
            let stem = stem.strip_suffix(&format!(".{language}"))?;
            Some([format!("{stem}.{first}.{ending}"), format!("{stem}.{ending}")])
        });
        by_folder.into_iter().chain(by_name).flatten().find(|same| files.has(same))
    })
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
    post.aliases = addresses(path, front);
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
    post.text = tidy(&front.body);
    post.aliases = addresses(path, front);
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

/// The older paths of an issue: Hugo's, and those that it lists.
fn addresses(path: &str, front: &FrontMatter) -> Vec<String> {
    let below = path.strip_prefix("content/").unwrap_or(path);
    let (folder, file) = below.rsplit_once('/').unwrap_or(("", below));
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let stem = if stem == "index" { folder.rsplit('/').next().unwrap_or(stem) } else { stem };
    let folder: Vec<String> = folder.split('/').filter(|part| *part != stem).map(hugo_part).collect();
    let own = match (front.text("url"), front.text("slug")) {
        (Some(url), _) => url,
        (None, Some(slug)) => format!("{}/{}/", folder.join("/"), hugo_part(&slug)),
        (None, None) => format!("{}/{}/", folder.join("/"), hugo_part(stem)),
    };
    let mut all = vec![own];
    all.extend(front.list("aliases"));
    super::aliases(all)
}

/// Pages below `content/` that are no issues.
fn pages(files: &SourceFiles, zone: Tz, imported: &mut Imported) {
    let is_page = |path: &&str| {
        path.strip_prefix("content/").is_some_and(|below| !below.starts_with("affected/"))
            && issue_folder(path).is_none()
    };
    let paths: Vec<&str> = files.paths().filter(is_page).filter(|path| is_text(path)).collect();
    for path in paths {
        let Some(text) = files.text(path) else { continue };
        let front = match FrontMatter::read(&text) {
            Ok(front) => front,
            Err(why) => {
                imported.accounts.unreadable(path, why);
                continue;
            }
        };
        if path.ends_with("_index.md") || front.body.trim().is_empty() {
            imported.accounts.left_out(path, "a page without a text of its own");
            continue;
        }
        let Some(title) = front.text("title") else {
            imported.accounts.unreadable(path, "it has no title");
            continue;
        };
        let date = front.text("date").and_then(|typed| time(&typed, zone));
        let date = date.unwrap_or(ImportedTime::At(chrono::DateTime::UNIX_EPOCH));
        let mut post = ImportedPost::new(path, &title, date, ImportedDetail::Page);
        post.text = tidy(&front.body);
        post.aliases = addresses(path, &front);
        post.draft = front.flag("draft") == Some(true);
        imported.posts.push(post);
    }
}

/// Texts about systems, in `content/affected/NAME/_index.md`.
fn affected_pages(files: &SourceFiles, table: &mut ServiceTable, imported: &mut Imported) {
    let paths: Vec<&str> =
        files.paths().filter(|path| path.starts_with("content/affected/") && is_text(path)).collect();
    for path in paths {
        let Some(Ok(front)) = files.text(path).map(|text| FrontMatter::read(&text)) else {
            imported.accounts.unreadable(path, "it has no front matter");
            continue;
        };
        let title = front.text("title").unwrap_or_default();
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
fn moved(imported: &mut Imported) {
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
    imported.moved = moved;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_issue_in_two_languages_is_one_incident() {
        let config =
            "title: T\nlanguages:\n  en: {weight: 1}\n  fr: {weight: 2}\nparams:\n  systems:\n    - name: API\n";
        let issue = |title: &str| {
            format!(
                "---\ntitle: {title}\ndate: 2021-03-04 17:00:00\nresolved: true\nresolvedWhen: 2021-03-04 18:00:00\nsection: issue\n---\nA.\n"
            )
        };
        let mut files = SourceFiles::default();
        for (path, text) in [
            ("config.yml", config.to_owned()),
            ("content/en/issues/down.md", issue("Down")),
            ("content/fr/issues/down.md", issue("En panne")),
            ("content/fr/issues/seul.md", issue("Seulement en français")),
            ("content/issues/slow.md", issue("Slow")),
            ("content/issues/slow.fr.md", issue("Lent")),
        ] {
            files.files.insert(path.to_owned(), text.into_bytes());
        }
        let imported = read(&files, &ImportOptions::default()).unwrap();
        let mut titles: Vec<&str> = imported.posts.iter().map(|post| post.title.as_str()).collect();
        titles.sort_unstable();
        assert_eq!(titles, ["Down", "Seulement en français", "Slow"]);
        for path in ["content/fr/issues/down.md", "content/issues/slow.fr.md"] {
            assert!(imported.accounts.0[path].left_out[0].contains("in a further language"), "{path}");
        }
    }
}
