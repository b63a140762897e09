//! Imported posts as files of a site, written by the functions of the writing commands.

use super::arrange::labelled;
use super::imported::{
    Imported, ImportedDetail, ImportedIncident, ImportedMaintenance, ImportedPost, ImportedTime, ImportedTranslation,
    ImportedUpdate, ImportedWords,
};
use super::values::instant;
use crate::calendar::{Local, to_utc};
use crate::edit::{self, EditError, NewUpdate, TranslatedBlock};
use crate::model::addresses::TAKEN_IDS;
use crate::model::slug::SlugLetters;
use crate::model::written::{Written, WrittenBody, Zone};
use crate::model::{Kind, Moment, Severity, Stage, Status, Word};
use crate::resolve::file_order;
use crate::routes::{ALL, LanguageFolder};
use crate::scaffold::{self, NewIncident, NewMaintenance, NewNotice};
use crate::starter;
use crate::vocabulary::Vocabulary;
use chrono::{DateTime, NaiveDate, Offset, SubsecRound, TimeZone, Utc};
use chrono_tz::Tz;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// A post as a file, and what it has to say when it is read back.
#[derive(Debug, Clone)]
pub struct ComposedPost {
    /// The post that it was made from, by its place in [`Imported::posts`].
    pub number: usize,
    /// Its path in the site.
    pub path: String,
    /// Its text.
    pub text: String,
    /// How it is written.
    pub form: Form,
    /// Which of the translations of the post it is, if it is one.
    pub translation: Option<usize>,
}

/// How a post is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// With the statuses of its updates.
    Full,
    /// Without them, where they would change when it was over.
    WithoutStatuses,
}

/// The names of files of posts.
#[derive(Debug, Default)]
pub struct Names {
    /// Names that are taken, by kind: those that were given, and those of the site.
    taken: BTreeSet<(Kind, String)>,
    /// The path of each post, by its key.
    pub paths: BTreeMap<String, String>,
}

impl Names {
    /// Takes a name of a post that is in the site already.
    pub fn take(&mut self, kind: Kind, name: &str) {
        self.taken.insert((kind, name.to_lowercase()));
    }

    /// Gives each post a path. Those that were imported before keep theirs.
    pub fn give(&mut self, imported: &Imported, before: &BTreeMap<String, String>) {
        let zone = imported.settings.timezone;
        for path in before.values() {
            for kind in Kind::ALL {
                if let Some(name) = path.strip_prefix(&format!("content/{}/", kind.folder())) {
                    self.take(kind, name.trim_end_matches(".md"));
                }
            }
        }
        let mut posts: Vec<&ImportedPost> = imported.posts.iter().collect();
        posts.sort_by_key(|post| (instant(post.date, zone), &post.key));
        for post in posts {
            let path = match before.get(&post.key) {
                Some(path) => path.clone(),
                None => format!("content/{}/{}.md", post.kind().folder(), self.new_name(post, zone)),
            };
            self.paths.insert(post.key.clone(), path);
        }
    }

    /// A free name: a page of one kind must not have the address of another.
    fn new_name(&mut self, post: &ImportedPost, zone: Tz) -> String {
        let day = match began(post) {
            ImportedTime::Day(day) => day,
            ImportedTime::At(at) => at.with_timezone(&zone).date_naive(),
        };
        let kind = post.kind();
        let shares = |other: &Kind| (*other == Kind::PostMortem) == (kind == Kind::PostMortem);
        let taken = |name: &str| {
            let name = name.to_lowercase();
            Kind::ALL.into_iter().filter(shares).any(|other| self.taken.contains(&(other, name.clone())))
        };
        let name = match &post.stem {
            Some(stem) => scaffold::numbered(&file_name(stem), taken),
            None if kind == Kind::Page => scaffold::numbered(&super::values::id(&post.title), taken),
            None => scaffold::stem(day, &post.title, kind, SlugLetters::Ascii, taken),
        };
        self.take(kind, &name);
        name
    }
}

/// A name of a source as the name of one file: it leads to no other folder.
fn file_name(stem: &str) -> String {
    let plain = stem.replace(|c: char| c.is_control() || matches!(c, '/' | '\\' | ':'), "-");
    plain.trim_start_matches(['.', '-']).to_owned()
}

/// When what a post is about began.
#[must_use]
pub fn began(post: &ImportedPost) -> ImportedTime {
    match &post.detail {
        ImportedDetail::Incident(it) => it.started.unwrap_or(post.date),
        ImportedDetail::Maintenance(it) => it.start.unwrap_or(post.date),
        _ => post.date,
    }
}

/// Writes a post.
///
/// # Errors
/// When a part of it has no form in which it would be read as it is meant.
pub fn post(post: &ImportedPost, names: &Names, zone: Tz, form: Form) -> Result<String, EditError> {
    let title = scaffold::title(&post.title).unwrap_or_else(|| post.kind().name().to_owned());
    let id = post.id.clone().unwrap_or_else(|| identity(&post.key));
    let date = written(post.date, zone);
    let text = match &post.detail {
        ImportedDetail::Incident(it) => incident(post, it, (title, id), zone, form)?,
        ImportedDetail::Maintenance(it) => maintenance(post, it, (title, id), zone)?,
        ImportedDetail::Notice { until } => {
            let until = until.map(|time| written(time, zone));
            scaffold::notice(&NewNotice {
                title,
                id,
                date,
                until,
                text: post.text.clone(),
                words: Vocabulary::default(),
            })?
        }
        ImportedDetail::PostMortem { incident } => {
            let slug = incident.as_ref().and_then(|key| names.paths.get(key)).map(|path| slug_of(path));
            let keys = [
                ("title", Some(scaffold::value(&title))),
                ("id", Some(id)),
                ("date", Some(crate::parse::time::form(date))),
                ("incident", slug.map(scaffold::value)),
            ];
            scaffold::keyed(Kind::PostMortem, &keys, date.day().into(), &post.text)?
        }
        ImportedDetail::Page => {
            scaffold::keyed(Kind::Page, &[("title", Some(scaffold::value(&title)))], None.into(), &post.text)?
        }
    };
    let list = |items: &[String]| format!("[{}]", items.iter().map(|it| list_item(it)).collect::<Vec<_>>().join(", "));
    let keys = [
        ("description", post.description.as_deref().and_then(scaffold::title).map(|it| scaffold::value(&it))),
        ("lang", post.lang.clone().filter(|tag| tag.parse::<unic_langid::LanguageIdentifier>().is_ok())),
        ("aliases", (!post.aliases.is_empty()).then(|| list(&post.aliases))),
        ("draft", post.draft.then(|| "true".to_owned())),
    ];
    Ok(scaffold::with_keys(&text, &keys))
}

/// The path of a translation, beside its post.
#[must_use]
pub fn path_of_translation(path: &str, lang: &str) -> String {
    format!("{}.{lang}.md", path.trim_end_matches(".md"))
}

/// Writes a translation of a post: its words, under the times of the post.
///
/// # Errors
/// When a part of it has no form in which it would be read as it is meant.
pub fn translation(
    post: &ImportedPost,
    words: &ImportedTranslation,
    zone: Tz,
    form: Form,
) -> Result<String, EditError> {
    let kind = post.kind();
    let title = scaffold::title(&words.title).unwrap_or_else(|| post.title.clone());
    let description = words.description.as_deref().and_then(scaffold::title);
    let keys =
        [("title", Some(scaffold::value(&title))), ("description", description.map(|text| scaffold::value(&text)))];
    let day = written(post.date, zone).day();
    let mut text = scaffold::keyed(kind, &keys, day.into(), &words.text)?;
    let written_updates = match &post.detail {
        ImportedDetail::Incident(it) => entries_of(post, it, zone, form).0,
        _ => Vec::new(),
    };
    for (place, update) in sorted(&post.updates, zone).into_iter().enumerate() {
        let number = post.updates.iter().position(|own| std::ptr::eq(own, update)).unwrap_or_default();
        let Some((label, words)) = words.updates.get(&number).filter(|(_, words)| !words.trim().is_empty()) else {
            continue;
        };
        let has_word = written_updates.get(place).is_some_and(|update| update.word.is_some());
        let words = match label {
            Some(label) if matches!(post.detail, ImportedDetail::Incident(_)) && !has_word => labelled(label, words),
            _ => words.clone(),
        };
        let heading = Some(crate::parse::time::form(written(update.at, zone)));
        text = edit::translate(kind, day.into(), &text, &TranslatedBlock { heading, text: words }, None)?;
    }
    Ok(text)
}

/// Lets the older addresses of translations lead to the pages in their languages.
pub fn move_translations(imported: &mut Imported, names: &Names) {
    let mut moved = Vec::new();
    for post in &imported.posts {
        let Some(path) = names.paths.get(&post.key) else { continue };
        let page = post.kind().path_of(slug_of(path));
        for words in &post.translations {
            let page = LanguageFolder::of(&words.lang).join(&page);
            let other = words.aliases.iter().filter(|from| **from != page && !post.aliases.contains(from));
            moved.extend(other.map(|from| (from.clone(), page.clone())));
        }
    }
    imported.moved.extend(moved);
}

/// A path as an item of a list in YAML.
fn list_item(path: &str) -> String {
    let plain = path.chars().all(|c| c.is_ascii_alphanumeric() || "-_./".contains(c));
    let number = path.chars().all(|c| c.is_ascii_digit() || c == '.');
    if plain && !number && path.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        path.to_owned()
    } else {
        crate::parse::front_matter::quoted(path)
    }
}

/// The slug of a post at a path.
#[must_use]
pub fn slug_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path).trim_end_matches(".md")
}

/// Twelve letters and digits that are the same whenever the same post is imported.
fn identity(key: &str) -> String {
    const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";
    let digest = Sha256::digest(key.as_bytes());
    digest.iter().take(12).map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()])).collect()
}

fn incident(
    post: &ImportedPost,
    it: &ImportedIncident,
    (title, id): (String, String),
    zone: Tz,
    form: Form,
) -> Result<String, EditError> {
    let (updates, resolved) = entries_of(post, it, zone, form);
    let status = it.status.filter(|status| form == Form::Full && !status.closes());
    // Over, and nobody says when.
    let only_over = it.closed && resolved.is_none() && !updates.iter().any(closes);
    // Written when it was over: the first report says so, and nothing follows.
    let at_once = form == Form::Full
        && updates.is_empty()
        && it.status == Some(Status::Resolved)
        && resolved.is_some_and(|end| written(end, zone) == written(post.date, zone));
    let only_over = only_over || at_once;
    let new = NewIncident {
        words: Vocabulary::default(),
        title,
        id,
        date: written(post.date, zone),
        services: it.services.clone(),
        severity: it.severity,
        status: if only_over { Status::Resolved } else { status.unwrap_or(Status::Investigating) },
        started: it.started.map(|time| written(time, zone)),
        resolved: resolved.map(|time| written(time, zone)),
        next_update: None,
        text: post.text.clone(),
    };
    let text = scaffold::incident(&new)?;
    let named = status.is_some() || only_over;
    let text = if named { text } else { edit::set_keys(&text, &[("status", None)])? };
    with_updates(Kind::Incident, text, updates, post.date, zone)
}

fn closes(update: &NewUpdate) -> bool {
    matches!(&update.word, Some((Word::Status(status), _)) if status.closes())
}

/// The updates of an incident, with the statuses that agree with its end, and the end where no update says it.
fn entries_of(
    post: &ImportedPost,
    it: &ImportedIncident,
    zone: Tz,
    form: Form,
) -> (Vec<NewUpdate>, Option<ImportedTime>) {
    let end = it.ended.filter(|_| it.closed);
    let at = |time: ImportedTime| instant(time, zone);
    let sorted = sorted(&post.updates, zone);
    // The update that reports the end: one of that time, else the first one from then on that says so.
    let closing = end.and_then(|end| {
        let is_then = |update: &ImportedUpdate| at(update.at) == at(end);
        let says = |update: &&ImportedUpdate| {
            update.status == Some(Status::Resolved) && (at(update.at) >= at(end) || same_day(update.at, end, zone))
        };
        let says_then = |update: &&ImportedUpdate| says(update) && is_then(update);
        let at_the_end = |update: &&ImportedUpdate| update.status.is_none() && is_then(update);
        let says = sorted.iter().position(says_then).or_else(|| sorted.iter().position(says));
        says.or_else(|| sorted.iter().rposition(at_the_end))
    });
    let closing = closing.filter(|_| form == Form::Full);
    let updates = sorted.iter().enumerate().map(|(number, update)| {
        let word = match update.status {
            _ if form == Form::WithoutStatuses => None,
            Some(status) if status.closes() => {
                (closing == Some(number) || !it.closed && status == Status::Retracted).then_some(status)
            }
            Some(status) => {
                let over =
                    end.is_some_and(|end| at(update.at) >= at(end)) || closing.is_some_and(|closing| number > closing);
                (!over).then_some(status)
            }
            None => (closing == Some(number)).then_some(Status::Resolved),
        };
        let text = match &update.label {
            Some(label) if word.is_none() => labelled(label, &update.text),
            _ => update.text.clone(),
        };
        let over = closing.is_some_and(|closing| number >= closing) || end.is_some_and(|end| at(update.at) >= at(end));
        let states = if over { Vec::new() } else { update.states.clone() };
        let happened = end.filter(|end| closing == Some(number) && *end != update.at);
        NewUpdate {
            words: Vocabulary::default(),
            time: written(update.at, zone),
            word: word.map(|status| (Word::Status(status), status.name().to_owned())),
            states,
            at: happened.map(|end| written(end, zone)),
            next: None,
            start: None,
            end: None,
            text,
        }
    });
    // Of an incident that ends as it begins, only a key says that somebody gave that end.
    (updates.collect(), end.filter(|end| closing.is_none() || at(*end) == at(began(post))))
}

/// Whether one of two times is a day, and the other one falls on it.
fn same_day(one: ImportedTime, other: ImportedTime, zone: Tz) -> bool {
    let day = |time| match time {
        ImportedTime::Day(day) => day,
        ImportedTime::At(at) => at.with_timezone(&zone).date_naive(),
    };
    let is_day = |time| matches!(time, ImportedTime::Day(_));
    (is_day(one) || is_day(other)) && day(one) == day(other)
}

/// The updates, oldest first. A day alone keeps its place among the times of that day.
fn sorted(updates: &[ImportedUpdate], zone: Tz) -> Vec<&ImportedUpdate> {
    let mut keyed: Vec<((NaiveDate, DateTime<Utc>), &ImportedUpdate)> = Vec::new();
    for update in updates {
        let key = match update.at {
            ImportedTime::At(at) => (at.with_timezone(&zone).date_naive(), at),
            ImportedTime::Day(day) => {
                let before = keyed.last().filter(|((other, _), _)| *other == day).map(|((_, at), _)| *at);
                (day, before.unwrap_or_else(|| instant(update.at, zone)))
            }
        };
        keyed.push((key, update));
    }
    keyed.sort_by_key(|(key, _)| *key);
    keyed.into_iter().map(|(_, update)| update).collect()
}

fn maintenance(
    post: &ImportedPost,
    it: &ImportedMaintenance,
    (title, id): (String, String),
    zone: Tz,
) -> Result<String, EditError> {
    // A plan without an end would count as over by itself an hour after its start.
    let over = it.completed.or_else(|| completed_at(post));
    let new = NewMaintenance {
        words: Vocabulary::default(),
        title,
        id,
        date: written(post.date, zone),
        services: it.services.clone(),
        start: it.start.map(|time| written(time, zone)),
        end: it.end.or(over.filter(|_| it.start.is_some())).map(|time| written(time, zone)),
        text: post.text.clone(),
    };
    let text = scaffold::maintenance(&new)?;
    let updates = sorted(&post.updates, zone).into_iter().map(|update| NewUpdate {
        words: Vocabulary::default(),
        time: written(update.at, zone),
        word: update
            .stage
            .filter(|stage| *stage != Stage::Scheduled)
            .map(|stage| (Word::Stage(stage), stage.name().to_owned())),
        states: update.states.clone(),
        at: None,
        next: None,
        start: None,
        end: None,
        text: update.text.clone(),
    });
    let says_end = post.updates.iter().any(|update| update.stage == Some(Stage::Completed));
    let keys = [
        ("completed", it.completed.filter(|_| !says_end).map(|time| crate::parse::time::form(written(time, zone)))),
        ("status", it.stage.map(|stage| stage.name().to_owned())),
    ];
    let text = scaffold::with_keys(&text, &keys);
    with_updates(Kind::Maintenance, text, updates.collect(), post.date, zone)
}

/// When the updates of a maintenance say that it was over.
#[must_use]
pub fn completed_at(post: &ImportedPost) -> Option<ImportedTime> {
    post.updates.iter().rev().find(|update| update.stage == Some(Stage::Completed)).map(|update| update.at)
}

/// Adds updates, oldest first, as `vigie update` does.
fn with_updates(
    kind: Kind,
    mut text: String,
    updates: Vec<NewUpdate>,
    date: ImportedTime,
    zone: Tz,
) -> Result<String, EditError> {
    let announced = match date {
        ImportedTime::At(at) => Moment::instant(at),
        ImportedTime::Day(day) => crate::calendar::whole_day(day, zone),
    };
    let order = |body: &WrittenBody| file_order(body, announced, (zone, Vocabulary::default())).order;
    for update in updates {
        text = edit::append(kind, &text, &update, order)?;
    }
    Ok(text)
}

/// A time as it is written in posts.
pub(super) fn written(time: ImportedTime, zone: Tz) -> Written {
    let at = match time {
        ImportedTime::Day(day) => return Written::Day(day),
        ImportedTime::At(at) => at,
    };
    let local = at.trunc_subsecs(0).with_timezone(&zone).naive_local();
    let own = match to_utc(local, None, zone) {
        Local::Exact(_) => None,
        Local::Doubled(..) | Local::Skipped(_) => {
            Some(Zone::Offset(zone.offset_from_utc_datetime(&at.naive_utc()).fix()))
        }
    };
    Written::Full(local, own)
}

/// The severity whose state is the worst of some services.
#[must_use]
pub fn severity_of(state: crate::model::State) -> Severity {
    Severity::ALL.into_iter().find(|severity| severity.state() >= state).unwrap_or(Severity::Critical)
}

/// vigie.toml.
#[must_use]
pub fn config(imported: &Imported) -> String {
    let mut toml = String::new();
    let settings = &imported.settings;
    let words = &settings.words;
    let first = settings.locale.as_deref().unwrap_or("en");
    push_words(&mut toml, "title", settings.title.as_ref(), (first, &words.names));
    push(&mut toml, "base_url", settings.base_url.as_ref());
    if settings.further.is_empty() {
        push(&mut toml, "locale", settings.locale.as_ref());
    } else {
        let tags = std::iter::once(first).chain(settings.further.iter().map(String::as_str));
        toml.push_str(&format!("locales = [{}]\n", tags.map(quoted).collect::<Vec<_>>().join(", ")));
    }
    push(&mut toml, "timezone", Some(&settings.timezone.name().to_owned()));
    push_words(&mut toml, "description", settings.description.as_ref(), (first, &words.descriptions));
    push(&mut toml, "author", settings.author.as_ref());
    push(&mut toml, "contact", settings.contact.as_ref());
    for group in &imported.groups {
        toml.push_str(&format!("\n[[groups]]\nid = {}\n", quoted(&group.id)));
        push_names(&mut toml, (&group.name, group.description.as_ref()), (first, &group.words));
        push(&mut toml, "api_id", group.api_id.as_ref());
    }
    for service in &imported.services {
        let others = || imported.services.iter().filter(|other| other.id != service.id);
        let is_taken = |name: &str| {
            others().any(|other| {
                other.id.eq_ignore_ascii_case(name) || other.was.iter().any(|was| was.eq_ignore_ascii_case(name))
            }) || imported.groups.iter().any(|group| group.id == name)
        };
        toml.push_str(&service_table(service, first, is_taken));
    }
    if let Some(intro) = &settings.intro {
        toml.push_str(&format!("\n[home]\nintro = {}\n", quoted(intro)));
    }
    for (label, url) in &settings.links {
        toml.push_str(&format!("\n[[links]]\nlabel = {}\nurl = {}\n", quoted(label), quoted(url)));
    }
    if settings.brand.is_some() || settings.logo.is_some() {
        toml.push_str("\n[theme]\n");
        push(&mut toml, "brand", settings.brand.as_ref());
        push(&mut toml, "logo", settings.logo.as_ref());
    }
    for (from, to) in &imported.moved {
        toml.push_str(&format!("\n[[moved]]\nfrom = {}\nto = {}\n", quoted(from), quoted(to)));
    }
    if let Some(hub) = &settings.websub_hub {
        toml.push_str(&format!("\n[feeds]\nwebsub_hub = {}\n", quoted(hub)));
    }
    toml
}

/// The table of a service. Its names at the source are older ids, where they can be ids and are not taken.
fn service_table(service: &super::imported::ImportedService, first: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut toml = format!("\n[[services]]\nid = {}\n", quoted(&service.id));
    push_names(&mut toml, (&service.name, service.description.as_ref()), (first, &service.words));
    push(&mut toml, "url", service.url.as_ref());
    push(&mut toml, "group", service.group.as_ref());
    if let Some(since) = service.since {
        toml.push_str(&format!("since = {since}\n"));
    }
    if service.unlisted {
        toml.push_str("listed = false\n");
    }
    let sound = |name: &&String| {
        let letters = name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
        **name != service.id
            && letters
            && !name.is_empty()
            && !name.starts_with('.')
            && name.as_str() != ALL
            && !TAKEN_IDS.contains(&name.as_str())
            && !is_taken(name)
    };
    let was: Vec<String> = service.was.iter().filter(sound).map(|it| quoted(it)).collect();
    if !was.is_empty() {
        toml.push_str(&format!("was = [{}]\n", was.join(", ")));
    }
    push(&mut toml, "api_id", service.api_id.as_ref());
    toml
}

fn push_names(
    toml: &mut String,
    (name, description): (&String, Option<&String>),
    (first, words): (&str, &ImportedWords),
) {
    push_words(toml, "name", Some(name), (first, &words.names));
    push_words(toml, "description", description, (first, &words.descriptions));
}

/// A text, with the same in further languages if there are any.
fn push_words(toml: &mut String, key: &str, own: Option<&String>, (first, words): (&str, &BTreeMap<String, String>)) {
    let Some(own) = own else { return };
    if words.is_empty() {
        return push(toml, key, Some(own));
    }
    let all = std::iter::once((first, own)).chain(words.iter().map(|(lang, text)| (lang.as_str(), text)));
    let all: Vec<String> = all.map(|(lang, text)| format!("{lang} = {}", quoted(text))).collect();
    toml.push_str(&format!("{key} = {{{}}}\n", all.join(", ")));
}

fn push(toml: &mut String, key: &str, value: Option<&String>) {
    if let Some(value) = value {
        toml.push_str(&format!("{key} = {}\n", quoted(value)));
    }
}

/// A text as a string of TOML, without the spaces around it.
fn quoted(text: &str) -> String {
    starter::quoted(text.trim())
}
