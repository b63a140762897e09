//! What every source of an import becomes: services, incidents, maintenance and other posts, and an account of each
//! source file.

use super::KEPT_ASIDE;
use crate::model::{Kind, Severity, Stage, State, Status};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// A time of a source: an instant, or only a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ImportedTime {
    /// An instant.
    At(DateTime<Utc>),
    /// A day in the timezone of the site.
    Day(NaiveDate),
}

/// Everything that was read from a source.
#[derive(Debug, Clone, Default)]
pub struct Imported {
    /// The head of vigie.toml.
    pub settings: ImportedSettings,
    /// Groups of services: id, name, description.
    pub groups: Vec<ImportedGroup>,
    /// The services, in their order.
    pub services: Vec<ImportedService>,
    /// The posts, in any order.
    pub posts: Vec<ImportedPost>,
    /// Files to copy: the path in the source, and the path in the site.
    pub copies: Vec<(String, String)>,
    /// Older addresses of the whole site: feeds, badges, files for programs, pages of services. Each with the path of
    /// ours.
    pub moved: Vec<(String, String)>,
    /// What became of each source file.
    pub accounts: Accounts,
    /// What is said on the terminal, too: how far the source is whole.
    pub told: Vec<String>,
}

/// The head of vigie.toml.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedSettings {
    /// The title of the site.
    pub title: Option<String>,
    /// Its address.
    pub base_url: Option<String>,
    /// Its language.
    pub locale: Option<String>,
    /// Its further languages: all of the source at first, then those of the site.
    pub further: Vec<String>,
    /// The timezone of its posts.
    pub timezone: Tz,
    /// One line about it.
    pub description: Option<String>,
    /// Who writes.
    pub author: Option<String>,
    /// An address to write to.
    pub contact: Option<String>,
    /// The text above the services, Markdown.
    pub intro: Option<String>,
    /// A colour.
    pub brand: Option<String>,
    /// The logo, by its path below `static/`.
    pub logo: Option<String>,
    /// Links of the footer: label and address.
    pub links: Vec<(String, String)>,
    /// The WebSub hub.
    pub websub_hub: Option<String>,
    /// The title and the description in further languages.
    pub words: ImportedWords,
}

/// The name of a thing and a line about it in further languages, by language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportedWords {
    /// Names.
    pub names: BTreeMap<String, String>,
    /// Lines about it.
    pub descriptions: BTreeMap<String, String>,
}

impl ImportedWords {
    /// Puts in what a source says in a language.
    pub(super) fn say(&mut self, lang: &str, name: Option<String>, description: Option<String>) {
        let put = |into: &mut BTreeMap<String, String>, text: Option<String>| {
            if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
                into.insert(lang.to_owned(), text);
            }
        };
        put(&mut self.names, name);
        put(&mut self.descriptions, description);
    }

    /// Its languages.
    pub(super) fn languages(&self) -> impl Iterator<Item = &String> {
        self.names.keys().chain(self.descriptions.keys())
    }

    /// Leaves out all languages but some.
    pub(super) fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.names.retain(|lang, _| keep(lang));
        self.descriptions.retain(|lang, _| keep(lang));
    }
}

impl Default for ImportedSettings {
    fn default() -> Self {
        Self {
            title: None,
            base_url: None,
            locale: None,
            further: Vec::new(),
            timezone: Tz::UTC,
            description: None,
            author: None,
            contact: None,
            intro: None,
            brand: None,
            logo: None,
            links: Vec::new(),
            websub_hub: None,
            words: ImportedWords::default(),
        }
    }
}

/// A group of services.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportedGroup {
    /// Its id in posts.
    pub id: String,
    /// Its name.
    pub name: String,
    /// One line about it.
    pub description: Option<String>,
    /// Its id in the API of Statuspage.
    pub api_id: Option<String>,
    /// Its name and the line about it in further languages.
    pub words: ImportedWords,
}

/// A service.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportedService {
    /// Its id in posts and addresses.
    pub id: String,
    /// Its name.
    pub name: String,
    /// One line about it.
    pub description: Option<String>,
    /// Its address.
    pub url: Option<String>,
    /// The id of its group.
    pub group: Option<String>,
    /// The day from which its uptime counts.
    pub since: Option<NaiveDate>,
    /// Whether the home page lists it.
    pub unlisted: bool,
    /// What it was called at the source.
    pub was: Vec<String>,
    /// Its id in the API of Statuspage.
    pub api_id: Option<String>,
    /// Its name and the line about it in further languages.
    pub words: ImportedWords,
}

/// A post.
#[derive(Debug, Clone)]
pub struct ImportedPost {
    /// The file of the source.
    pub source: String,
    /// What identifies it in the source. It stays the same when the source grows.
    pub key: String,
    /// Its title.
    pub title: String,
    /// When it was announced.
    pub date: ImportedTime,
    /// Its first report, Markdown.
    pub text: String,
    /// What was said later, in any order.
    pub updates: Vec<ImportedUpdate>,
    /// What only its kind has.
    pub detail: ImportedDetail,
    /// Its older paths.
    pub aliases: Vec<String>,
    /// The name of its file, where that must stay.
    pub stem: Option<String>,
    /// Its identity, where the source has one of twelve letters and digits.
    pub id: Option<String>,
    /// Whether it was a draft.
    pub draft: bool,
    /// Its language, if not the site's.
    pub lang: Option<String>,
    /// One line about it.
    pub description: Option<String>,
    /// Its words in further languages.
    pub translations: Vec<ImportedTranslation>,
}

/// The words of a post in a further language.
#[derive(Debug, Clone)]
pub struct ImportedTranslation {
    /// The file of the source.
    pub source: String,
    /// The language.
    pub lang: String,
    /// The title.
    pub title: String,
    /// One line about it.
    pub description: Option<String>,
    /// The first report, Markdown.
    pub text: String,
    /// Updates, by their numbers in the post: the word for the status at the source, and the Markdown.
    pub updates: BTreeMap<usize, (Option<String>, String)>,
    /// Its older paths.
    pub aliases: Vec<String>,
}

impl ImportedPost {
    /// A post with nothing but a title, a date and a text.
    #[must_use]
    pub fn new(source: &str, title: &str, date: ImportedTime, detail: ImportedDetail) -> Self {
        Self {
            source: source.to_owned(),
            key: source.to_owned(),
            title: title.to_owned(),
            date,
            text: String::new(),
            updates: Vec::new(),
            detail,
            aliases: Vec::new(),
            stem: None,
            id: None,
            draft: false,
            lang: None,
            description: None,
            translations: Vec::new(),
        }
    }

    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self.detail {
            ImportedDetail::Incident(_) => Kind::Incident,
            ImportedDetail::Maintenance(_) => Kind::Maintenance,
            ImportedDetail::PostMortem { .. } => Kind::PostMortem,
            ImportedDetail::Notice { .. } => Kind::Notice,
            ImportedDetail::Page => Kind::Page,
        }
    }
}

/// What only one kind of post has.
#[derive(Debug, Clone)]
pub enum ImportedDetail {
    /// An incident.
    Incident(ImportedIncident),
    /// A maintenance.
    Maintenance(ImportedMaintenance),
    /// A post-mortem: the key of its incident.
    PostMortem {
        /// The key of its incident.
        incident: Option<String>,
    },
    /// An announcement: until when the home page shows it.
    Notice {
        /// The last time that the home page shows it.
        until: Option<ImportedTime>,
    },
    /// A page.
    Page,
}

/// What an incident adds.
#[derive(Debug, Clone, Default)]
pub struct ImportedIncident {
    /// When users were first affected, if not at its date.
    pub started: Option<ImportedTime>,
    /// When it was over.
    pub ended: Option<ImportedTime>,
    /// Whether it is over.
    pub closed: bool,
    /// Whether it is shown as it is, without a status: such an incident closes by itself.
    pub bare: bool,
    /// How bad.
    pub severity: Option<Severity>,
    /// The status of the first report.
    pub status: Option<Status>,
    /// The services, by their ids, each with a state or with that of the severity.
    pub services: Vec<(String, Option<State>)>,
}

/// What a maintenance adds.
#[derive(Debug, Clone, Default)]
pub struct ImportedMaintenance {
    /// From when, as planned.
    pub start: Option<ImportedTime>,
    /// Until when, as planned.
    pub end: Option<ImportedTime>,
    /// When it really ended.
    pub completed: Option<ImportedTime>,
    /// How far it is, where neither the plan nor an update says so.
    pub stage: Option<Stage>,
    /// Whether it is in progress at the source, whatever its plan says.
    pub running: bool,
    /// The services, by their ids, each with a state or in maintenance.
    pub services: Vec<(String, Option<State>)>,
}

/// Something that was said later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedUpdate {
    /// When.
    pub at: ImportedTime,
    /// The status of an incident from then on.
    pub status: Option<Status>,
    /// What it says of a maintenance.
    pub stage: Option<Stage>,
    /// The states of services from then on.
    pub states: Vec<(String, State)>,
    /// The word for its status at the source. It is shown where the status cannot be written.
    pub label: Option<String>,
    /// Its Markdown.
    pub text: String,
}

impl ImportedUpdate {
    /// An update that is nothing but a text.
    #[must_use]
    pub fn plain(at: ImportedTime, text: &str) -> Self {
        Self { at, status: None, stage: None, states: Vec::new(), label: None, text: text.to_owned() }
    }
}

/// What became of one source file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Account {
    /// The files that it became, by their paths in the site.
    pub became: Vec<String>,
    /// What was mapped or guessed, and why.
    pub guessed: Vec<String>,
    /// What was left out, and why.
    pub left_out: Vec<String>,
    /// Why it could not be read. It is kept aside.
    pub unreadable: Option<String>,
    /// Whether it is kept aside, although it could be read.
    pub kept: bool,
}

/// What became of each source file, by path.
#[derive(Debug, Clone, Default)]
pub struct Accounts(pub BTreeMap<String, Account>);

impl Accounts {
    /// The account of a file.
    pub fn of(&mut self, source: &str) -> &mut Account {
        self.0.entry(source.to_owned()).or_default()
    }

    /// Something that was guessed.
    pub fn guessed(&mut self, source: &str, what: impl Into<String>) {
        let (guessed, what) = (&mut self.of(source).guessed, what.into());
        if !guessed.contains(&what) {
            guessed.push(what);
        }
    }

    /// Something that was left out.
    pub fn left_out(&mut self, source: &str, what: impl Into<String>) {
        let (left_out, what) = (&mut self.of(source).left_out, what.into());
        if !left_out.contains(&what) {
            left_out.push(what);
        }
    }

    /// A file that has no place in the site, and that somebody may want to write into it: it is kept aside.
    pub fn keep_aside(&mut self, source: &str, why: &str) {
        self.left_out(source, format!("{why}: it is in the folder `{KEPT_ASIDE}/`"));
        self.of(source).kept = true;
    }

    /// A file that a post or a setting was made from.
    pub fn became(&mut self, source: &str, path: impl Into<String>) {
        let (became, path) = (&mut self.of(source).became, path.into());
        if !became.contains(&path) {
            became.push(path);
        }
    }

    /// What was read of a file, if it could be.
    pub fn if_readable<T>(&mut self, source: &str, read: Result<T, String>) -> Option<T> {
        read.map_err(|why| self.unreadable(source, why)).ok()
    }

    /// Leaves out unreadable files whose names say that they hold secrets alone: what is kept aside lies in the site's
    /// repository.
    pub(super) fn keep_no_secrets(&mut self) {
        const NAMES: [&str; 8] =
            ["user", "users", "api_key", "api_keys", "setting", "notification", "proxy", "subscribers"];
        for (path, account) in &mut self.0 {
            let stem = path.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or_default();
            if (account.unreadable.is_some() || account.kept) && NAMES.contains(&stem) {
                (account.unreadable, account.kept) = (None, false);
                account.left_out.push("it cannot be read, and holds secrets or addresses of people".to_owned());
            }
        }
    }

    /// A file that could not be read.
    pub fn unreadable(&mut self, source: &str, why: impl Into<String>) {
        self.of(source).unreadable = Some(why.into());
    }
}
