//! Statusfy: a generator of static status pages. Its site has `config.js` and a file for each incident in `content/`.

use super::arrange::{ArrangeBy, arrange_parts};
use super::body::{Part, PartTime};
use super::fill::{fill, head};
use super::imported::{
    Imported, ImportedDetail, ImportedIncident, ImportedMaintenance, ImportedPost, ImportedTime, ImportedUpdate,
};
use super::services::ServiceTable;
use super::values::{FrontMatter, instant, json, text_at, tidy, time};
use super::{ImportError, ImportOptions, SourceFiles, severity, translations};
use crate::model::{Kind, Severity, Stage, State, Status};
use crate::routes::{Fixed, LanguageFolder, Named};
use crate::vocabulary::Vocabulary;
use chrono::TimeDelta;
use chrono_tz::Tz;
use serde_json::Value;
use std::collections::BTreeMap;

const CONFIGS: [&str; 2] = ["config.js", "statusfy.config.js"];

const KEYS: [&str; 10] = [
    "title",
    "description",
    "date",
    "modified",
    "scheduled",
    "duration",
    "severity",
    "affectedsystems",
    "resolved",
    "id",
];

/// Whether a folder holds a site of Statusfy.
pub(super) fn fits(files: &SourceFiles) -> bool {
    let config = CONFIGS.iter().any(|name| files.text(name).is_some_and(|text| text.contains("systems")));
    config && files.paths().any(|path| path.starts_with("content/"))
        || files.text("package.json").is_some_and(|text| text.contains("\"statusfy\"") || text.contains("@statusfy/"))
}

/// Reads a site of Statusfy.
///
/// # Errors
/// When it has no incidents.
pub(super) fn read(files: &SourceFiles, options: &ImportOptions) -> Result<Imported, ImportError> {
    let mut imported = Imported::default();
    let zone = options.timezone.unwrap_or(Tz::UTC);
    imported.settings.timezone = zone;
    let mut table = settings(files, &mut imported);
    let folder = "content/";
    let mut paths: Vec<&str> = files.paths().filter(|path| path.starts_with(folder) && path.ends_with(".md")).collect();
    paths.sort_unstable();
    if paths.is_empty() {
        return Err(ImportError::NotThis("there is no incident in content/".to_owned()));
    }
    let first = imported.settings.locale.clone().unwrap_or_else(|| "en".to_owned());
    // An incident has the same name in the folder of each language, and that of the first one has no folder.
    let mut incidents: BTreeMap<String, Vec<(String, &str)>> = BTreeMap::new();
    for path in paths {
        let name = &path[folder.len()..];
        if name.to_lowercase().ends_with("readme.md") {
            imported.accounts.left_out(path, "a text about the repository");
            continue;
        }
        let (lang, name) = name.split_once('/').unwrap_or((&first, name));
        let name = name.strip_prefix("incidents/").unwrap_or(name);
        if lang != first && !imported.settings.further.iter().any(|known| known == lang) {
            imported.settings.further.push(lang.to_owned());
        }
        incidents.entry(name.to_owned()).or_default().push((lang.to_owned(), path));
    }
    for (name, mut versions) in incidents {
        versions.sort_by_key(|(lang, _)| *lang != first);
        let mut original: Option<(&str, FrontMatter)> = None;
        for (lang, path) in versions {
            let text = files.text(path).unwrap_or_default();
            let Some(front) = imported.accounts.if_readable(path, FrontMatter::read(&text)) else { continue };
            let file = SourceIncident { path, name: &name, folder: if lang == first { "" } else { &lang } };
            let Some((of, words)) = &original else {
                let before = imported.posts.len();
                post(&file, &front, (zone, options), &mut table, &mut imported);
                if let Some(post) = imported.posts.get_mut(before) {
                    post.lang = Some(lang.clone()).filter(|lang| *lang != first);
                    original = Some((path, front));
                }
                continue;
            };
            let (front, others) = translations::under(words, &front, &["date", "resolved", "severity", "scheduled"]);
            if !others.is_empty() {
                let keys = others.join(", ");
                imported.accounts.guessed(path, format!("{keys}: another value than in {of}, whose value holds"));
            }
            let mut scratch = Imported::default();
            post(&file, &front, (zone, options), &mut ServiceTable::default(), &mut scratch);
            for post in scratch.posts {
                translations::give(&mut imported, of, &lang, post);
            }
        }
    }
    copies(files, &mut imported);
    table.finish(&mut imported);
    moved(&mut imported);
    Ok(imported)
}

/// The title, the address and the systems. The configuration is a program: its texts are read without running it.
fn settings(files: &SourceFiles, imported: &mut Imported) -> ServiceTable {
    let mut table = ServiceTable::default();
    let Some(name) = CONFIGS.iter().find(|name| files.has(name)) else { return table };
    let text = without_comments(&files.text(name).unwrap_or_default());
    imported.accounts.became(name, super::CONFIG);
    imported.accounts.guessed(name, "its texts were read without running it as a program");
    imported.accounts.guessed(
        name,
        format!("times without a timezone are read as {}, as Statusfy does", imported.settings.timezone),
    );
    let settings = &mut imported.settings;
    settings.title = js_text(&text, "title");
    settings.description = js_text(&text, "description");
    settings.base_url = js_text(&text, "baseUrl");
    settings.locale = js_text(&text, "defaultLocale");
    let links = [("home", "Home"), ("contact", "Contact"), ("support", "Support")];
    settings.links =
        links.into_iter().filter_map(|(key, label)| Some((label.to_owned(), js_text(&text, key)?))).collect();
    settings.links.retain(|(_, url)| url.contains(':'));
    if js_text(&text, "ga").is_some() {
        imported.accounts.left_out(name, "Google Analytics: pages load nothing from other hosts");
    }
    let locale = settings.locale.clone().unwrap_or_else(|| "en".to_owned());
    let words = format!("locales/{locale}.json");
    let titles = files.text(&words).and_then(|text| imported.accounts.if_readable(&words, json(&text)));
    if titles.is_some() {
        imported.accounts.became(&words, super::CONFIG);
    }
    let titles: Value = titles.unwrap_or_default();
    for system in js_list(&text, "systems") {
        let own = |key: &str| text_at(&titles, &["systems", "items", &system, key]).filter(|it| !it.is_empty());
        let shown = own("title").unwrap_or_else(|| system.clone());
        table.listed(&system, &shown).description = own("description");
    }
    let others = files.paths().filter_map(|path| {
        let lang = path.strip_prefix("locales/")?.strip_suffix(".json")?;
        (lang != locale).then_some((path, lang))
    });
    for (path, lang) in others.collect::<Vec<_>>() {
        let text = files.text(path).unwrap_or_default();
        let Some(words) = imported.accounts.if_readable(path, json(&text)) else { continue };
        imported.accounts.became(path, super::CONFIG);
        for system in js_list(&without_comments(&files.text(name).unwrap_or_default()), "systems") {
            let own = |key: &str| text_at(&words, &["systems", "items", &system, key]);
            if let Some(service) = table.by_name(&system) {
                service.words.say(lang, own("title"), own("description"));
            }
        }
    }
    table
}

fn without_comments(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    let is_comment = |line: &&str| line.trim_start().starts_with("//");
    out.lines().filter(|line| !is_comment(line)).collect::<Vec<_>>().join("\n")
}

/// What follows a key of an object of JavaScript.
fn after_key<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let mut from = 0;
    while let Some(at) = text[from..].find(key).map(|at| at + from) {
        let before = text[..at].trim_end_matches(['"', '\'']).trim_end();
        let after = text[at + key.len()..].trim_start_matches(['"', '\'']).trim_start();
        if let Some(value) = after.strip_prefix(':').filter(|_| before.ends_with(['{', ','])) {
            return Some(value.trim_start());
        }
        from = at + key.len();
    }
    None
}

/// A text of an object of JavaScript.
fn js_text(text: &str, key: &str) -> Option<String> {
    let value = after_key(text, key)?;
    quoted(value).map(|(text, _)| text).filter(|text| !text.trim().is_empty())
}

fn quoted(value: &str) -> Option<(String, usize)> {
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
    let mut text = String::new();
    let mut escaped = false;
    for (at, letter) in value.char_indices().skip(1) {
        if escaped {
            text.push(letter);
            escaped = false;
        } else if letter == '\\' {
            escaped = true;
        } else if letter == quote {
            return Some((text, at + quote.len_utf8()));
        } else {
            text.push(letter);
        }
    }
    None
}

/// A list of texts of an object of JavaScript.
fn js_list(text: &str, key: &str) -> Vec<String> {
    let Some(rest) = after_key(text, key).and_then(|value| value.strip_prefix('[')) else { return Vec::new() };
    let mut list = Vec::new();
    let mut rest = rest.trim_start();
    while let Some((text, length)) = quoted(rest) {
        list.push(text);
        rest = rest[length..].trim_start().trim_start_matches(',').trim_start();
    }
    list
}

/// The file of an incident.
struct SourceIncident<'a> {
    path: &'a str,
    /// Its name, which is the same in all languages.
    name: &'a str,
    /// The folder of its language, in files and addresses; none for the first one.
    folder: &'a str,
}

fn post(
    file: &SourceIncident<'_>,
    front: &FrontMatter,
    (zone, options): (Tz, &ImportOptions),
    table: &mut ServiceTable,
    imported: &mut Imported,
) {
    let path = file.path;
    let Some((title, date)) = head(path, front, (&["date"], &KEYS), zone, imported) else { return };
    let typed = front.text("severity").unwrap_or_default();
    let names = front.list("affectedsystems");
    let services: Vec<(String, Option<State>)> =
        table.services(&names, path, &mut imported.accounts).into_iter().map(|id| (id, None)).collect();
    let parts = parts(&front.body, zone);
    let closed = front.flag("resolved") == Some(true);
    let is_maintenance = matches!(typed.trim().replace([' ', '_'], "-").as_str(), "under-maintenance" | "maintenance");
    let mut post = if is_maintenance {
        maintenance(path, front, (&title, date), parts, services, zone, imported)
    } else {
        let severity = severity(&typed, options).unwrap_or_else(|| {
            imported.accounts.guessed(path, format!("the severity {typed:?} counts as `none`"));
            Severity::None
        });
        let end = end(front, &parts, date, zone).filter(|_| closed);
        let arranged = arrange_parts(parts, ArrangeBy { date, end, closed, zone });
        for guess in &arranged.guessed {
            imported.accounts.guessed(path, guess.clone());
        }
        let detail =
            ImportedIncident { ended: end, closed, severity: Some(severity), services, ..ImportedIncident::default() };
        let mut post = ImportedPost::new(path, &title, date, ImportedDetail::Incident(detail));
        fill(&mut post, &arranged, (date, closed), zone, imported);
        post
    };
    post.description = front.text("description");
    let own = format!("{}/incidents/{}", file.folder, identity(file.name, front));
    post.aliases = super::aliases([own]);
    imported.posts.push(post);
}

/// When an incident was over: its latest update that says so, else its length in minutes.
fn end(front: &FrontMatter, parts: &[Part], date: ImportedTime, zone: Tz) -> Option<ImportedTime> {
    let said = parts.iter().filter(|part| is_over(part)).filter_map(known).max_by_key(|at| instant(*at, zone));
    let said = said.filter(|said| instant(*said, zone) >= instant(date, zone));
    said.or_else(|| Some(ImportedTime::At(instant(date, zone) + minutes(front)?)))
}

fn minutes(front: &FrontMatter) -> Option<TimeDelta> {
    let minutes = front.text("duration")?.parse::<f64>().ok().filter(|it| *it > 0.0 && *it < 1e7)?;
    #[allow(clippy::cast_possible_truncation, reason = "it is small")]
    TimeDelta::try_minutes(minutes.ceil() as i64)
}

fn known(part: &Part) -> Option<ImportedTime> {
    match part.time? {
        PartTime::Known(time) => Some(time),
        PartTime::Clock(_) => None,
    }
}

/// The first report and the updates, oldest first.
fn parts(body: &str, zone: Tz) -> Vec<Part> {
    let body = tidy(body);
    let mut report = String::new();
    let mut updates: Vec<Part> = Vec::new();
    let mut open: Option<(Part, Vec<&str>)> = None;
    let close = |open: Option<(Part, Vec<&str>)>, updates: &mut Vec<Part>| {
        if let Some((part, lines)) = open {
            updates.push(Part { text: lines.join("\n").trim_matches('\n').trim_end().to_owned(), ..part });
        }
    };
    for line in body.lines() {
        if let Some(head) =
            line.trim_start().strip_prefix(":::").map(str::trim).and_then(|it| it.strip_prefix("update"))
        {
            close(open.take(), &mut updates);
            let (label, typed) = head.rsplit_once('|').unwrap_or((head, ""));
            let time = time(typed, zone).map(PartTime::Known);
            open = Some((Part { label: Some(label.trim().to_owned()), time, ..Part::default() }, Vec::new()));
        } else if line.trim() == ":::" {
            close(open.take(), &mut updates);
        } else if let Some((_, lines)) = &mut open {
            lines.push(line);
        } else {
            report.push_str(line);
            report.push('\n');
        }
    }
    close(open, &mut updates);
    // Statusfy shows them in the order of the file, which is either.
    let times: Vec<_> = updates.iter().filter_map(known).map(|at| instant(at, zone)).collect();
    let falls = times.windows(2).filter(|pair| pair[0] > pair[1]).count();
    let rises = times.windows(2).filter(|pair| pair[0] < pair[1]).count();
    let ends_at_top = updates.first().is_some_and(is_over) && updates.last().is_some_and(|last| !is_over(last));
    if falls > rises || falls == rises && ends_at_top {
        updates.reverse();
    }
    // Without a text above them, the updates are all there is: the first report is empty.
    let report = report.trim_matches('\n').trim_end().to_owned();
    updates.insert(0, Part { text: report, ..Part::default() });
    updates
}

fn maintenance(
    path: &str,
    front: &FrontMatter,
    (title, date): (&str, ImportedTime),
    parts: Vec<Part>,
    services: Vec<(String, Option<State>)>,
    zone: Tz,
    imported: &mut Imported,
) -> ImportedPost {
    let closed = front.flag("resolved") == Some(true);
    let start = front.text("scheduled").and_then(|typed| time(&typed, zone)).unwrap_or(date);
    let end = minutes(front).map(|length| ImportedTime::At(instant(start, zone) + length));
    let said = end_said(&parts, start, zone).filter(|_| closed);
    let mut detail = ImportedMaintenance { start: Some(start), end, services, ..ImportedMaintenance::default() };
    let arranged = arrange_parts(parts, ArrangeBy { date, end: said, closed, zone });
    for guess in &arranged.guessed {
        imported.accounts.guessed(path, guess.clone());
    }
    let mut entries = arranged.entries.into_iter().peekable();
    let report = entries.next_if(|entry| entry.at.is_none()).map(|entry| entry.text);
    let mut post = ImportedPost::new(path, title, date, ImportedDetail::Page);
    post.text = report.unwrap_or_default();
    for entry in entries {
        let at = entry.at.unwrap_or(date);
        let mut update = ImportedUpdate::plain(at, &entry.text);
        let over = said == Some(at) && entry.status == Some(Status::Resolved);
        update.stage = over.then_some(Stage::Completed);
        if let Some(label) = entry.label.filter(|_| !over) {
            update.text = super::arrange::labelled(&label, &update.text);
        }
        post.updates.push(update);
    }
    // A label that is shown as a text, such as "Complete".
    let is_said = post.updates.iter().any(|update| update.stage == Some(Stage::Completed));
    detail.completed = said.filter(|_| !is_said);
    if closed && said.is_none() {
        let last = post.updates.iter().map(|update| update.at).max_by_key(|at| instant(*at, zone));
        detail.completed = last.filter(|last| end.is_none() && instant(*last, zone) > instant(start, zone));
        match (detail.completed, end) {
            (Some(_), _) => {
                imported.accounts.guessed(path, "its end is the time of its latest update: the source has no other");
            }
            (None, Some(_)) => {}
            (None, None) => {
                detail.stage = Some(Stage::Completed);
                imported.accounts.guessed(path, "it is over, and the source does not say since when");
            }
        }
    }
    if !closed && end.is_none() {
        detail.stage = Some(Stage::InProgress);
    } else if !closed {
        imported.accounts.guessed(path, "`resolved: false`: it is over at the end of its plan, as on our pages");
    }
    imported.accounts.guessed(path, "the severity `under-maintenance` makes it a maintenance");
    post.detail = ImportedDetail::Maintenance(detail);
    post
}

/// When the updates of a maintenance say that it is over.
fn end_said(parts: &[Part], start: ImportedTime, zone: Tz) -> Option<ImportedTime> {
    let said = parts.iter().filter(|part| is_over(part)).filter_map(known).max_by_key(|at| instant(*at, zone));
    said.filter(|said| instant(*said, zone) >= instant(start, zone))
}

/// Whether the label of an update says that it is over.
fn is_over(part: &Part) -> bool {
    let label = part.label.as_deref().unwrap_or_default();
    Vocabulary::default().status(label) == Some(Status::Resolved)
        || Vocabulary::default().stage(label) == Some(Stage::Completed)
}

/// The part of an address that Statusfy makes of an incident: its `id`, else the hash of its file's name.
fn identity(name: &str, front: &FrontMatter) -> String {
    front.text("id").unwrap_or_else(|| hash_sum(name))
}

/// A text as the JavaScript library hash-sum has it.
fn hash_sum(text: &str) -> String {
    let fold = |hash: i64, text: &str| -> i64 {
        if text.is_empty() {
            return hash;
        }
        #[allow(clippy::cast_possible_truncation, reason = "numbers of 32 bits, which overflow")]
        let hash = text
            .encode_utf16()
            .fold(hash as i32, |hash, unit| hash.wrapping_shl(5).wrapping_sub(hash).wrapping_add(i32::from(unit)));
        if hash < 0 { i64::from(hash) * -2 } else { i64::from(hash) }
    };
    let hash = ["[object String]", "string", text].iter().fold(0, |hash, part| fold(hash, part));
    format!("{hash:08x}")
}

/// Files of `public/`.
fn copies(files: &SourceFiles, imported: &mut Imported) {
    for path in files.paths() {
        let Some(below) = path.strip_prefix("public/") else { continue };
        if below.starts_with("admin/") {
            imported
                .accounts
                .left_out(path, "the web editor Netlify CMS: edit the files in git, or on the pages of its host");
        } else if matches!(below, "_headers" | "_redirects" | ".gitkeep" | "robots.txt") || below.ends_with(".js") {
            imported.accounts.left_out(path, "part of the pages of Statusfy: Vigie has its own");
        } else {
            imported.copies.push((path.to_owned(), format!("static/{below}")));
        }
    }
    for logo in ["theme/default/img/logo.svg", "theme/default/img/logo.png"] {
        if files.has(logo) && imported.settings.logo.is_none() {
            let name = logo.rsplit('/').next().unwrap_or(logo);
            imported.copies.push((logo.to_owned(), format!("static/{name}")));
            imported.settings.logo = Some(name.to_owned());
        }
    }
}

/// The feeds at Statusfy's addresses.
fn moved(imported: &mut Imported) {
    let lang = imported.settings.locale.clone().unwrap_or_else(|| "en".to_owned());
    let feed = Kind::Incident.folder();
    let of_lang = format!("{feed}.{lang}");
    let api = |name: &str| format!("static/content/api/v0/{name}.json");
    let calendar = |lang: &str| format!("calendars/scheduled.{lang}.ics");
    imported.moved = vec![
        (Named::FeedAtom.path(&of_lang).replace(".atom.xml", ".atom"), Named::FeedAtom.path(feed)),
        (Named::FeedRss.path(&of_lang).replace(".rss.xml", ".xml"), Named::FeedRss.path(feed)),
        ("history/".to_owned(), Fixed::History.path().to_owned()),
        ("incidents/".to_owned(), Fixed::History.path().to_owned()),
        (api(&format!("systems.{lang}")), Fixed::ApiComponents.path().to_owned()),
        (api(&format!("incidents.page-1.{lang}")), Fixed::ApiIncidents.path().to_owned()),
        (api(&format!("incidents/timeline.{lang}")), Fixed::ApiIncidents.path().to_owned()),
    ];
    let has_calendar = imported.posts.iter().any(|post| post.kind() == Kind::Maintenance);
    if has_calendar {
        imported.moved.push((calendar(&lang), Fixed::Calendar.path().to_owned()));
    }
    for lang in &imported.settings.further {
        let (of_lang, folder) = (format!("{feed}.{lang}"), LanguageFolder::of(lang));
        imported.moved.extend([
            (Named::FeedAtom.path(&of_lang).replace(".atom.xml", ".atom"), folder.join(&Named::FeedAtom.path(feed))),
            (Named::FeedRss.path(&of_lang).replace(".rss.xml", ".xml"), folder.join(&Named::FeedRss.path(feed))),
            (folder.join("history/"), folder.join(Fixed::History.path())),
            (folder.join("incidents/"), folder.join(Fixed::History.path())),
            (api(&format!("systems.{lang}")), Fixed::ApiComponents.path().to_owned()),
            (api(&format!("incidents.page-1.{lang}")), Fixed::ApiIncidents.path().to_owned()),
            (api(&format!("incidents/timeline.{lang}")), Fixed::ApiIncidents.path().to_owned()),
        ]);
        if has_calendar {
            imported.moved.push((calendar(lang), folder.join(Fixed::Calendar.path())));
        }
    }
    imported.moved.retain(|(from, to)| format!("{from}index.html") != *to);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_of_statusfy() {
        assert_eq!(hash_sum("2020-09-10_adamrms-dbissue.md"), "3e2e32c5");
        assert_eq!(hash_sum("2020-08-31_adamrms-memoryissues.md"), "023986a2");
    }

    fn labels(body: &str) -> Vec<String> {
        parts(body, Tz::UTC).into_iter().skip(1).map(|part| part.label.unwrap_or_default()).collect()
    }

    #[test]
    fn updates_of_one_time_are_ordered_by_what_they_say() {
        let two = |first, last| {
            format!(
                ":::update {first} | 2021-03-07T10:00:00Z\nA\n:::\n:::update {last} | 2021-03-07T10:00:00Z\nB\n:::\n"
            )
        };
        assert_eq!(labels(&two("Completed", "Identified")), ["Identified", "Completed"]);
        assert_eq!(labels(&two("Identified", "Resolved")), ["Identified", "Resolved"]);
    }

    #[test]
    fn the_only_update_stays_one_if_it_says_that_the_incident_is_over() {
        let text = "---\ntitle: Reboot\ndate: 2020-10-21T17:48:00Z\nseverity: major-outage\nresolved: true\n---\n\n\
                    ::: update Resolved | 2020-10-21T17:49:00Z\nThe server is back.\n:::\n";
        let post = only_post(text);
        assert_eq!(post.text, "");
        let updates: Vec<(&str, Option<Status>)> =
            post.updates.iter().map(|update| (update.text.as_str(), update.status)).collect();
        assert_eq!(updates, [("The server is back.", Some(Status::Resolved))]);
    }

    #[test]
    fn short_labels_are_shown_and_an_end_with_a_label_of_its_own_counts() {
        let text = "---\ntitle: Setup\ndate: 2020-04-24T22:16:47Z\nseverity: under-maintenance\nresolved: true\n---\n\
                    We set it up.\n\n::: update Fix | 2020-04-24T22:34:31Z\nA fix.\n:::\n\n\
                    ::: update Complete | 2020-05-03T22:20:59Z\nDone.\n:::\n";
        let post = only_post(text);
        assert_eq!(post.updates[0].text, "**Fix**: A fix.");
        let ImportedDetail::Maintenance(detail) = &post.detail else { panic!("{post:?}") };
        let completed = detail.completed.or(post.updates[1].stage.map(|_| post.updates[1].at));
        assert_eq!(completed, time("2020-05-03T22:20:59Z", Tz::UTC));
    }

    fn only_post(text: &str) -> ImportedPost {
        let mut files = SourceFiles::default();
        files.files.insert("content/a.md".to_owned(), text.as_bytes().to_vec());
        read(&files, &ImportOptions::default()).unwrap().posts.remove(0)
    }

    #[test]
    fn an_incident_in_two_languages_has_a_translation() {
        let text = |title: &str, report: &str, label: &str| {
            format!(
                "---\nid: 1a\ntitle: {title}\ndate: 2018-04-10T08:00:00Z\nseverity: major-outage\nresolved: true\naffectedsystems: [api]\n---\n\n{report}\n\n::: update {label} | 2018-04-10T09:00:00Z\n{report} 2\n:::\n"
            )
        };
        let mut files = SourceFiles::default();
        for (path, text) in [
            (
                "config.js",
                "module.exports = { title: 'T', defaultLocale: 'en', content: { systems: ['api'] } }".to_owned(),
            ),
            ("locales/en.json", r#"{"systems": {"items": {"api": {"title": "API"}}}}"#.to_owned()),
            ("locales/fr.json", r#"{"systems": {"items": {"api": {"title": "Interface"}}}}"#.to_owned()),
            ("content/2018-04-10_api.md", text("Down", "It is down.", "Resolved")),
            ("content/fr/2018-04-10_api.md", text("En panne", "C’est en panne.", "Résolu")),
            ("content/fr/2018-04-11_seul.md", text("Seul", "Encore.", "Résolu").replace("1a", "1b")),
        ] {
            files.files.insert(path.to_owned(), text.into_bytes());
        }
        let imported =
            super::super::read(super::super::ImportKind::Statusfy, &files, &ImportOptions::default()).unwrap();
        let [post, alone] = &imported.posts[..] else { panic!("{:?}", imported.posts) };
        assert_eq!((post.title.as_str(), &*post.aliases), ("Down", &["incidents/1a".to_owned()][..]));
        let words = &post.translations[0];
        assert_eq!((words.title.as_str(), words.text.as_str()), ("En panne", "C’est en panne."));
        assert_eq!(
            (words.updates[&0].1.as_str(), &*words.aliases),
            ("C’est en panne. 2", &["fr/incidents/1a".to_owned()][..])
        );
        assert_eq!(alone.lang.as_deref(), Some("fr"));
        assert_eq!(imported.services[0].words.names["fr"], "Interface");
        assert_eq!(imported.settings.further, ["fr"]);
    }

    #[test]
    fn a_configuration_is_read_without_running_it() {
        let text = "module.exports = {\n  title: 'It\\'s up',\n  \"baseUrl\": \"https://s.example/\",\n  content: { systems: [\"a\", 'b',\n ] } }";
        assert_eq!(js_text(text, "title").as_deref(), Some("It's up"));
        assert_eq!(js_text(text, "baseUrl").as_deref(), Some("https://s.example/"));
        assert_eq!(js_list(text, "systems"), ["a", "b"]);
        assert_eq!(js_text(text, "name"), None);
    }
}
