//! Upptime: a monitor that runs in GitHub Actions. Its repository has `.upptimerc.yml` and a file for each site in
//! `history/`. When a site was down is in the history of git; what people wrote is in the issues of the repository.

use super::imported::{
    Imported, ImportedDetail, ImportedIncident, ImportedMaintenance, ImportedPost, ImportedTime, ImportedUpdate,
};
use super::services::ServiceTable;
use super::values::{json, scalar, text_at, texts, tidy, time, yaml};
use super::{ImportError, ImportOptions, SourceCommit, SourceFiles};
use crate::model::{Severity, State, Status};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde_json::Value;
use std::collections::BTreeMap;

const CONFIG: &str = ".upptimerc.yml";

/// How long after the commit Upptime may open or close its issue.
const LATER: TimeDelta = TimeDelta::minutes(30);

/// Whether a folder holds a repository of Upptime.
pub(super) fn fits(files: &SourceFiles) -> bool {
    files.has(CONFIG)
}

/// Reads a repository of Upptime.
///
/// # Errors
/// When it is none.
pub(super) fn read(files: &SourceFiles, options: &ImportOptions) -> Result<Imported, ImportError> {
    let Some(text) = files.text(CONFIG) else {
        return Err(ImportError::NotThis(format!("there is no {CONFIG}")));
    };
    let config = yaml(&text).map_err(|why| ImportError::NotThis(format!("{CONFIG}: {why}")))?;
    let mut imported = Imported::default();
    imported.settings.timezone = options.timezone.unwrap_or(Tz::UTC);
    let mut table = settings(&config, &mut imported);
    let sites = Sites::new(&config, files);
    for path in files.paths().filter(|path| path.starts_with("history/") && path.ends_with(".yml")) {
        let slug = &path["history/".len()..path.len() - ".yml".len()];
        history_file(path, slug, files, &sites, &mut table, &mut imported);
    }
    let mut stretches = stretches(files, &sites, &mut imported);
    let mut posts = Vec::new();
    for (path, issue) in issues(files, &mut imported) {
        posts.extend(of_issue(&path, &issue, &sites, &mut stretches, &mut table, &mut imported));
    }
    for stretch in stretches.into_iter().filter(|stretch| !stretch.taken) {
        posts.push(of_stretch(&stretch, &sites, &mut table, &mut imported));
    }
    imported.posts = posts;
    for path in files.paths() {
        if let Some(below) = path.strip_prefix("assets/").filter(|_| !path.contains("upptime-icon")) {
            imported.copies.push((path.to_owned(), format!("static/{below}")));
        }
    }
    table.finish(&mut imported);
    Ok(imported)
}

fn settings(config: &Value, imported: &mut Imported) -> ServiceTable {
    let mut table = ServiceTable::default();
    let page = config.get("status-website").cloned().unwrap_or_default();
    let (owner, repo) = (text_at(config, &["owner"]), text_at(config, &["repo"]));
    let fill = |text: String| {
        text.replace("$OWNER", owner.as_deref().unwrap_or_default())
            .replace("$REPO", repo.as_deref().unwrap_or_default())
    };
    let settings = &mut imported.settings;
    settings.title = text_at(&page, &["name"]).map(fill);
    settings.base_url = text_at(&page, &["cname"]).map(|name| format!("https://{name}/")).or_else(|| {
        let (owner, repo) = (owner.as_ref()?, text_at(&page, &["baseUrl"])?);
        Some(format!("https://{}.github.io/{}/", owner.to_lowercase(), repo.trim_matches('/')))
    });
    let intro: Vec<String> =
        ["introTitle", "introMessage"].iter().filter_map(|key| text_at(&page, &[key])).map(fill).collect();
    settings.intro = (!intro.is_empty()).then(|| intro.join("\n\n"));
    let links = page.get("navbar").and_then(Value::as_array).into_iter().flatten();
    settings.links = links
        .filter_map(|link| Some((fill(text_at(link, &["title"])?), fill(text_at(link, &["href"])?))))
        .filter(|(_, url)| url.contains(':'))
        .collect();
    imported.accounts.became(CONFIG, super::CONFIG);
    imported.accounts.guessed(CONFIG, "times are those of git and GitHub, which name their timezone; the pages show UTC unless --timezone names another");
    if text_at(&page, &["logoUrl"]).is_some() {
        imported
            .accounts
            .left_out(CONFIG, "`logoUrl`: pages load nothing from other hosts; put the image into static/");
    }
    for key in ["notifications", "assignees", "workflowSchedule", "user-agent", "PAT", "runner", "skipPoweredByUpptime"]
    {
        if config.get(key).is_some() {
            imported.accounts.left_out(CONFIG, format!("`{key}`: Vigie measures nothing and notifies through feeds"));
        }
    }
    for site in config.get("sites").and_then(Value::as_array).into_iter().flatten() {
        let Some(name) = text_at(site, &["name"]) else { continue };
        let service = table.listed(&name, &name);
        // An address with a `$` is a secret of the repository.
        service.url = text_at(site, &["url"]).filter(|url| url.starts_with("http") && !url.contains('$'));
        if site.get("headers").is_some() || site.get("body").is_some() {
            imported.accounts.left_out(CONFIG, format!("what is sent to {name:?}: Vigie measures nothing"));
        }
    }
    table
}

/// The sites of the configuration: names by slug.
struct Sites {
    names: BTreeMap<String, String>,
    /// Whether the configuration has subjects of its own for the commits.
    own_subjects: bool,
}

impl Sites {
    fn new(config: &Value, files: &SourceFiles) -> Self {
        let sites = || config.get("sites").and_then(Value::as_array).into_iter().flatten();
        let named = |site: &Value| {
            let name = text_at(site, &["name"])?;
            let slug = text_at(site, &["slug"]).unwrap_or_else(|| slug(&name));
            Some((slug, name))
        };
        let mut names: BTreeMap<String, String> = sites().filter_map(named).collect();
        // Versions of Upptime differ in the names of some files: there, the address says which site it is.
        let file = |slug: &str| format!("history/{slug}.yml");
        let lost: Vec<&Value> =
            sites().filter(|site| named(site).is_some_and(|(slug, _)| !files.has(&file(&slug)))).collect();
        for path in files.paths() {
            let Some(slug) = slug_of(path).filter(|slug| !names.contains_key(*slug)) else { continue };
            let url = files.text(path).and_then(|text| yaml(&text).ok()).and_then(|it| text_at(&it, &["url"]));
            let mut same = lost.iter().filter(|site| url.is_some() && text_at(site, &["url"]) == url);
            if let (Some(site), None) = (same.next(), same.next()) {
                names.extend(named(site).map(|(_, name)| (slug.to_owned(), name)));
            }
        }
        Self { names, own_subjects: text_at(config, &["commitMessages", "statusChange"]).is_some() }
    }

    /// What a commit with a subject of one's own says: the state is a word of it, and the file says of which site.
    fn measured(&self, subject: &str, slug: &str) -> Option<Measured> {
        let name = self.names.get(slug).filter(|_| self.own_subjects)?;
        let state = subject.split(|c: char| !c.is_alphanumeric()).rev().find_map(|word| {
            Some(match word.to_lowercase().as_str() {
                "up" => State::Operational,
                "down" => State::Outage,
                "degraded" => State::Degraded,
                _ => return None,
            })
        })?;
        Some(Measured { name: name.clone(), state, detail: String::new() })
    }

    fn is_there(&self, name: &str) -> bool {
        self.names.values().any(|known| known == name)
    }
}

/// The site that a file of `history/` is about.
fn slug_of(path: &str) -> Option<&str> {
    path.strip_prefix("history/")?.strip_suffix(".yml")
}

/// A name as Upptime makes the name of a file of it: `IPv6 test` is `i-pv6-test`.
fn slug(name: &str) -> String {
    let mut slug = String::new();
    let letters: Vec<char> = deunicode::deunicode(&name.replace('&', " and ")).chars().collect();
    for (at, letter) in letters.iter().enumerate() {
        let is = |back: usize, test: fn(&char) -> bool| at >= back && letters.get(at - back).is_some_and(test);
        let upper = char::is_ascii_uppercase;
        let ends_word = letter.is_ascii_uppercase() && is(1, |c| c.is_ascii_lowercase() || c.is_ascii_digit());
        let next = letters.get(at + 1);
        let begins_word =
            letter.is_ascii_uppercase() && is(1, upper) && next.is_some_and(|c| c.is_ascii_lowercase() && *c != 's');
        let number = letter.is_ascii_digit() && is(1, upper) && is(2, upper);
        if (ends_word || begins_word || number) && !slug.ends_with('-') {
            slug.push('-');
        }
        if letter.is_ascii_alphanumeric() {
            slug.push(letter.to_ascii_lowercase());
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// The file of a site says since when it is measured.
fn history_file(
    path: &str,
    slug: &str,
    files: &SourceFiles,
    sites: &Sites,
    table: &mut ServiceTable,
    imported: &mut Imported,
) {
    let value = match files.text(path).map(|text| yaml(&text)) {
        Some(Ok(value)) => value,
        Some(Err(why)) => return imported.accounts.unreadable(path, why),
        None => return,
    };
    let Some(name) = sites.names.get(slug) else {
        return imported.accounts.left_out(path, "a site that is no longer measured");
    };
    if let Some(service) = table.by_name(name) {
        let start = text_at(&value, &["startTime"]).and_then(|typed| start_time(&typed));
        service.since = start.map(|at| at.date_naive());
        imported.accounts.became(path, super::CONFIG);
    }
    if files.commits.is_empty() {
        imported
            .accounts
            .left_out(path, "when it was down: that is in the history of git, which this source does not have");
    }
}

/// ISO 8601, or `Mon Aug 10 2020 07:54:39 GMT+0000 (Coordinated Universal Time)`.
fn start_time(typed: &str) -> Option<DateTime<Utc>> {
    if let Some(ImportedTime::At(at)) = time(typed, Tz::UTC) {
        return Some(at);
    }
    let plain = typed.split(" (").next()?.replace("GMT", "");
    DateTime::parse_from_str(&plain, "%a %b %d %Y %H:%M:%S %z").ok().map(|at| at.to_utc())
}

/// What a commit says of a site.
#[derive(Debug, PartialEq)]
struct Measured {
    name: String,
    state: State,
    detail: String,
}

/// Reads `🟥 Google is down (429 in 508 ms) [skip ci]`, with any sign before it.
fn measured(subject: &str) -> Option<Measured> {
    let words = [
        (" is up", State::Operational),
        (" is down", State::Outage),
        (" is degraded", State::Degraded),
        (" has degraded performance", State::Degraded),
    ];
    // The last one counts: the others are words of the name.
    let found = words.into_iter().filter_map(|(word, state)| Some((subject.rfind(word)?, word, state)));
    let (place, word, state) = found.max_by_key(|(place, ..)| *place)?;
    let rest = subject[place + word.len()..].trim_start();
    let detail = rest.strip_prefix('(').and_then(|rest| rest.split_once(')')).map(|(inside, _)| inside);
    let before = subject[..place].trim();
    // The sign is a word without letters, or one between colons.
    let name = match before.split_once(' ') {
        Some((sign, name)) if !sign.chars().any(|c| c.is_ascii_alphanumeric()) => name,
        Some((sign, name)) if sign.starts_with(':') && sign.ends_with(':') => name,
        _ => before,
    };
    let name = name.trim();
    (!name.is_empty()).then(|| Measured { name: name.to_owned(), state, detail: detail.map(said).unwrap_or_default() })
}

/// `429 in 508 ms` in words.
fn said(detail: &str) -> String {
    match detail.split_once(" in ") {
        Some((code, time)) => {
            let time = time.trim().trim_end_matches("ms").trim();
            format!("The check got the HTTP status {code} after {time} ms.")
        }
        None => String::new(),
    }
}

/// A time in which a site did not work.
#[derive(Debug)]
struct Stretch {
    name: String,
    slug: Option<String>,
    /// Changes of its state: when, to what, in words, and by which commit.
    changes: Vec<(DateTime<Utc>, State, String, String)>,
    end: Option<(DateTime<Utc>, String)>,
    /// The latest commit about it.
    last: DateTime<Utc>,
    /// Whether an issue is about it.
    taken: bool,
}

/// Cuts the history of git into stretches.
fn stretches(files: &SourceFiles, sites: &Sites, imported: &mut Imported) -> Vec<Stretch> {
    let mut open: BTreeMap<String, Stretch> = BTreeMap::new();
    let mut done: Vec<Stretch> = Vec::new();
    for SourceCommit { hash, at, subject, paths } in &files.commits {
        let slug = paths.iter().find_map(|path| slug_of(path)).map(str::to_owned);
        let own = || slug.as_ref().filter(|_| paths.len() == 1).and_then(|slug| sites.measured(subject, slug));
        let Some(Measured { name, state, detail }) = measured(subject).or_else(own) else { continue };
        // A site that was renamed keeps its file.
        let name = slug.as_ref().and_then(|slug| sites.names.get(slug)).cloned().unwrap_or(name);
        match open.get_mut(&name) {
            Some(stretch) if state == State::Operational => {
                stretch.end = Some((*at, detail));
                done.extend(open.remove(&name));
            }
            Some(stretch) => {
                stretch.last = *at;
                if stretch.changes.last().is_some_and(|(_, before, ..)| *before != state) {
                    stretch.changes.push((*at, state, detail, hash.clone()));
                }
            }
            None if state == State::Operational => {}
            None => {
                let changes = vec![(*at, state, detail, hash.clone())];
                open.insert(name.clone(), Stretch { name, slug, changes, end: None, last: *at, taken: false });
            }
        }
    }
    done.extend(open.into_values());
    done.sort_by_key(|stretch| stretch.changes.first().map(|(at, ..)| *at));
    if !files.commits.is_empty() {
        imported.accounts.became(GIT, super::CONFIG);
        imported.accounts.guessed(
            GIT,
            format!(
                "{} commits: a site is down from the first one that says so to the next one that says that it is up",
                files.commits.len()
            ),
        );
    }
    done
}

/// The history of git, as a source.
const GIT: &str = "git log -- history";

fn of_stretch(stretch: &Stretch, sites: &Sites, table: &mut ServiceTable, imported: &mut Imported) -> ImportedPost {
    let (began, state, detail, hash) = stretch.changes[0].clone();
    let services = table.services(std::slice::from_ref(&stretch.name), GIT, &mut imported.accounts);
    let is_there = sites.is_there(&stretch.name);
    let closed = stretch.end.is_some() || !is_there;
    if stretch.end.is_none() && !is_there {
        imported.accounts.guessed(
            GIT,
            format!("{:?} was down when it was last measured, and is not measured any more: it is over, and nobody says since when", stretch.name),
        );
    }
    let says = if state == State::Outage { "is down" } else { "has degraded performance" };
    let incident = ImportedIncident {
        ended: stretch.end.as_ref().map(|(at, _)| ImportedTime::At(*at)),
        closed,
        severity: None,
        status: Some(Status::Investigating),
        services: services.iter().map(|id| (id.clone(), Some(state))).collect(),
        ..ImportedIncident::default()
    };
    let title = format!("{} {says}", stretch.name);
    let mut post = ImportedPost::new(GIT, &title, ImportedTime::At(began), ImportedDetail::Incident(incident));
    post.key = format!("upptime:{}:{}", stretch.name, &hash[..hash.len().min(12)]);
    post.text = detail;
    for (at, state, detail, _) in &stretch.changes[1..] {
        let mut update = ImportedUpdate::plain(ImportedTime::At(*at), detail);
        update.states = services.iter().map(|id| (id.clone(), *state)).collect();
        post.updates.push(update);
    }
    if let Some((at, detail)) = &stretch.end {
        let mut update = ImportedUpdate::plain(ImportedTime::At(*at), detail);
        update.status = Some(Status::Resolved);
        post.updates.push(update);
    }
    if let Some(slug) = &stretch.slug {
        imported.accounts.became(&format!("history/{slug}.yml"), super::CONFIG);
    }
    post
}

/// The issues of the repository, as `gh issue list --json` writes them.
fn issues(files: &SourceFiles, imported: &mut Imported) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    let paths: Vec<&str> = files.paths().filter(|path| path.ends_with(".json") && !path.contains('/')).collect();
    for path in paths {
        let document = imported.accounts.if_readable(path, json(&files.text(path).unwrap_or_default()));
        let Some(Value::Array(list)) = document else { continue };
        let are_issues = list.iter().all(|issue| issue.get("title").is_some() && issue.get("number").is_some());
        if !are_issues || list.is_empty() {
            continue;
        }
        all.extend(list.into_iter().map(|issue| (path.to_owned(), issue)));
    }
    if all.is_empty() {
        imported.accounts.guessed(
            CONFIG,
            "what people wrote is in the issues of the repository: save them there with `gh issue list --state all --limit 5000 --json \
             number,title,body,createdAt,closedAt,state,labels,comments > issues.json`, and import once more",
        );
    }
    all
}

fn labels(issue: &Value) -> Vec<String> {
    let list = issue.get("labels").and_then(Value::as_array).into_iter().flatten();
    list.filter_map(|label| text_at(label, &["name"]).or_else(|| scalar(label))).collect()
}

fn time_of(value: &Value, keys: [&str; 2]) -> Option<DateTime<Utc>> {
    let typed = keys.iter().find_map(|key| text_at(value, &[key]))?;
    match time(&typed, Tz::UTC)? {
        ImportedTime::At(at) => Some(at),
        ImportedTime::Day(_) => None,
    }
}

fn of_issue(
    path: &str,
    issue: &Value,
    sites: &Sites,
    stretches: &mut [Stretch],
    table: &mut ServiceTable,
    imported: &mut Imported,
) -> Option<ImportedPost> {
    let labels = labels(issue);
    let number = text_at(issue, &["number"])?;
    let title = text_at(issue, &["title"])?;
    let Some(opened) = time_of(issue, ["createdAt", "created_at"]) else {
        imported.accounts.left_out(path, format!("issue {number}: it has no `createdAt`"));
        return None;
    };
    let closed = time_of(issue, ["closedAt", "closed_at"]);
    let body = text_at(issue, &["body"]).unwrap_or_default();
    let mut post = if labels.iter().any(|label| label == "maintenance") {
        maintenance(path, (&number, &title), (opened, closed), &body, sites, table, imported)?
    } else if labels.iter().any(|label| label == "status") {
        status_issue(path, (&number, &title), (opened, closed), &labels, sites, stretches, table, imported)
    } else {
        imported
            .accounts
            .left_out(path, format!("issue {number}: it has neither the label `status` nor `maintenance`"));
        return None;
    };
    post.key = format!("upptime:issue:{number}");
    if post.text.is_empty() || !body.trim().is_empty() {
        post.text = tidy(&body);
    }
    comments(issue, &mut post);
    Some(post)
}

/// The comments of an issue are its updates.
fn comments(issue: &Value, post: &mut ImportedPost) {
    for comment in issue.get("comments").and_then(Value::as_array).into_iter().flatten() {
        let Some(at) = time_of(comment, ["createdAt", "created_at"]) else { continue };
        let text = tidy(&text_at(comment, &["body"]).unwrap_or_default());
        let mut update = ImportedUpdate::plain(ImportedTime::At(at), &text);
        if let Some(rest) = text.strip_prefix("**Resolved:**") {
            // The commit says when it was over, and this comment says it in words.
            rest.trim().clone_into(&mut update.text);
            update.status = Some(Status::Resolved);
            post.updates.retain(|other| other.status != Some(Status::Resolved));
        }
        post.updates.push(update);
    }
}

#[allow(clippy::too_many_arguments, reason = "each is a part of one issue, or of what it is looked up in")]
fn status_issue(
    path: &str,
    (number, title): (&str, &str),
    (opened, closed): (DateTime<Utc>, Option<DateTime<Utc>>),
    labels: &[String],
    sites: &Sites,
    stretches: &mut [Stretch],
    table: &mut ServiceTable,
    imported: &mut Imported,
) -> ImportedPost {
    let title = title.trim_start_matches(|c: char| !c.is_alphanumeric()).trim();
    let name = labels.iter().find_map(|label| sites.names.get(label)).cloned();
    let name = name.or_else(|| measured(title).map(|found| found.name));
    let near = |stretch: &&mut Stretch| {
        let began = stretch.changes[0].0;
        let within = opened >= began - LATER && stretch.end.as_ref().is_none_or(|(end, _)| opened <= *end + LATER);
        !stretch.taken && Some(&stretch.name) == name.as_ref() && within
    };
    let found = stretches.iter_mut().filter(near).min_by_key(|stretch| (opened - stretch.changes[0].0).abs());
    let mut post = match found {
        Some(stretch) => {
            stretch.taken = true;
            let mut post = of_stretch(stretch, sites, table, imported);
            if let ImportedDetail::Incident(incident) = &mut post.detail {
                incident.closed = incident.closed || closed.is_some();
                incident.ended = incident.ended.or(closed.map(ImportedTime::At));
            }
            post
        }
        None => {
            let state = if title.contains("degraded") { State::Degraded } else { State::Outage };
            let names: Vec<String> = name.into_iter().collect();
            let services = table.services(&names, path, &mut imported.accounts);
            let incident = ImportedIncident {
                ended: closed.map(ImportedTime::At),
                closed: closed.is_some(),
                severity: services.is_empty().then_some(Severity::Major),
                status: Some(Status::Investigating),
                services: services.into_iter().map(|id| (id, Some(state))).collect(),
                ..ImportedIncident::default()
            };
            imported
                .accounts
                .guessed(path, format!("issue {number}: no commit is about it, so its times are those of the issue"));
            ImportedPost::new(path, title, ImportedTime::At(opened), ImportedDetail::Incident(incident))
        }
    };
    title.clone_into(&mut post.title);
    path.clone_into(&mut post.source);
    post
}

/// A planned maintenance: its times are in a comment of HTML.
fn maintenance(
    path: &str,
    (number, title): (&str, &str),
    (opened, closed): (DateTime<Utc>, Option<DateTime<Utc>>),
    body: &str,
    sites: &Sites,
    table: &mut ServiceTable,
    imported: &mut Imported,
) -> Option<ImportedPost> {
    let comment = body.split_once("<!--").and_then(|(_, rest)| rest.split_once("-->")).map(|(inside, _)| inside);
    let pairs: BTreeMap<String, String> = comment
        .unwrap_or_default()
        .lines()
        .filter_map(|line| {
            line.split_once(':').map(|(key, value)| (key.trim().to_lowercase(), value.trim().to_owned()))
        })
        .collect();
    let read = |key: &str| pairs.get(key).and_then(|typed| time(typed, Tz::UTC));
    let Some(start) = read("start") else {
        imported.accounts.left_out(path, format!("issue {number}: its comment has no `start` that can be read"));
        return None;
    };
    let mut services: Vec<(String, Option<State>)> = Vec::new();
    for (key, state) in [("expecteddown", State::Outage), ("expecteddegraded", State::Degraded)] {
        let slugs = pairs.get(key).map(|list| texts(&Value::from(list.split(',').map(str::trim).collect::<Vec<_>>())));
        let names: Vec<String> =
            slugs.unwrap_or_default().into_iter().map(|slug| sites.names.get(&slug).cloned().unwrap_or(slug)).collect();
        let ids = table.services(&names, path, &mut imported.accounts);
        services.extend(ids.into_iter().map(|id| (id, Some(state))));
    }
    imported
        .accounts
        .guessed(path, "`expectedDown` and `expectedDegraded` of a maintenance are the states of its services");
    let end = read("end");
    let completed = closed.map(ImportedTime::At).filter(|closed| end.is_none() && *closed > start);
    let detail = ImportedMaintenance { start: Some(start), end, completed, services, ..ImportedMaintenance::default() };
    Some(ImportedPost::new(path, title, ImportedTime::At(opened), ImportedDetail::Maintenance(detail)))
}

#[cfg(test)]
mod tests {
    use super::{Measured, Sites, SourceFiles, measured, slug, start_time};
    use crate::model::State;

    #[test]
    fn subjects_are_read_with_any_sign() {
        let of = |subject: &str| measured(subject).map(|Measured { name, state, detail }| (name, state, detail));
        let down = |name: &str, detail: &str| Some((name.to_owned(), State::Outage, detail.to_owned()));
        let words = "The check got the HTTP status 429 after 508 ms.";
        assert_eq!(of("🟥 Google is down (429 in 508 ms) [skip ci] [upptime]"), down("Google", words));
        assert_eq!(of(":red_square: What is up is down (429 in 508ms)"), down("What is up", words));
        assert_eq!(of("❌ https://x.example is down"), down("https://x.example", ""));
        assert_eq!(of("Hacker News is down"), down("Hacker News", ""));
        assert_eq!(of("🟨 A B is degraded (200 in 9000 ms)").map(|it| it.1), Some(State::Degraded));
        assert_eq!(of(":card_file_box: Update status summary"), None);
    }

    #[test]
    fn names_of_files_are_those_of_upptime() {
        assert_eq!(slug("Hacker News"), "hacker-news");
        assert_eq!(slug("API (v2)"), "api-v2");
        assert_eq!(slug("1QLabs Website"), "1-q-labs-website");
        assert_eq!(slug("IPv6 test"), "i-pv6-test");
        assert_eq!(slug("TCP ping"), "tcp-ping");
        assert_eq!(slug("GitHub APIs & HTTP2"), "git-hub-apis-and-http-2");
    }

    #[test]
    fn subjects_of_ones_own_are_read_by_their_file() {
        let config =
            r#"{"sites": [{"name": "IPv6", "url": "https://a.example"}], "commitMessages": {"statusChange": "x"}}"#;
        let config = serde_json::from_str(config).unwrap();
        let mut files = SourceFiles::default();
        files.files.insert("history/ipv6.yml".to_owned(), b"url: https://a.example\nstatus: up\n".to_vec());
        let sites = Sites::new(&config, &files);
        let of = |subject| sites.measured(subject, "ipv6").map(|found| (found.name, found.state));
        assert_eq!(of("monitor: IPv6 went down [ci skip]"), Some(("IPv6".to_owned(), State::Outage)));
        assert_eq!(of("monitor: DEGRADED IPv6"), Some(("IPv6".to_owned(), State::Degraded)));
        assert_eq!(of("Update graphs"), None);
    }

    #[test]
    fn start_times_of_javascript_are_read() {
        let typed = "Mon Aug 10 2020 07:54:39 GMT+0000 (Coordinated Universal Time)";
        assert_eq!(start_time(typed).unwrap().to_rfc3339(), "2020-08-10T07:54:39+00:00");
    }
}
