//! `vigie import`: the posts and services of other tools.
//!
//! ```text
//! SourceFiles ─read→ Imported ─compose→ files of a site ─check→ the same, read back
//!                        └─ Accounts ─report→ IMPORT.md
//! ```
//!
//! Each source is one file: it turns named bytes into [`imported::Imported`], and accounts for each of its files. The
//! writer ([`compose`]) uses the functions of the writing commands. Then the site is read back ([`check`]): a post that
//! does not say when it began and ended as the source does is reported, never written in silence.

pub mod arrange;
pub mod body;
mod boop;
mod cachet;
pub mod check;
pub mod compose;
mod cstate;
mod events;
mod feed;
mod fill;
mod gatus;
mod hugo;
pub mod imported;
mod instatus;
mod labels;
pub mod ledger;
pub mod maintenance;
mod openstatus;
mod permalinks;
pub mod prose;
mod records;
pub mod report;
mod services;
mod stactus;
mod statusfy;
mod statuspage;
mod tables;
#[cfg(test)]
mod tests;
mod translations;
mod upptime;
mod uptime_kuma;
pub mod values;

use crate::model::{Severity, State};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use imported::Imported;
use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};
use tables::SourceTables;
use url::Url;

/// The file that makes a folder a site.
pub const CONFIG: &str = "vigie.toml";

/// Where files are kept that could not be read, and new texts of posts that were edited here.
pub const KEPT_ASIDE: &str = "import-kept";

/// A tool whose posts can be imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportKind {
    /// cState, a theme for Hugo.
    Cstate,
    /// Upptime, a monitor in GitHub Actions.
    Upptime,
    /// Atlassian Statuspage, a hosted service.
    Statuspage,
    /// Statusfy, a generator of static pages.
    Statusfy,
    /// Boop!, the generator of status.flus.io.
    Boop,
    /// Uptime Kuma, a monitor with status pages.
    UptimeKuma,
    /// Gatus, a monitor.
    Gatus,
    /// Cachet, a status page to host.
    Cachet,
    /// Stactus, a generator of static pages.
    Stactus,
    /// `OpenStatus`, a hosted monitor with status pages.
    Openstatus,
    /// Instatus, a hosted service.
    Instatus,
    /// The feed of any page.
    Feed,
    /// A folder of Markdown files with front matter.
    Markdown,
    /// Tables.
    Csv,
}

impl ImportKind {
    /// All of them. The first one that fits a source is taken.
    pub const ALL: [Self; 14] = [
        Self::Cstate,
        Self::Upptime,
        Self::Statusfy,
        Self::Boop,
        Self::Stactus,
        Self::Gatus,
        Self::UptimeKuma,
        Self::Cachet,
        Self::Openstatus,
        Self::Instatus,
        Self::Statuspage,
        Self::Feed,
        Self::Csv,
        Self::Markdown,
    ];

    /// Its name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Cstate => "cstate",
            Self::Upptime => "upptime",
            Self::Statuspage => "statuspage",
            Self::Statusfy => "statusfy",
            Self::Boop => "boop",
            Self::UptimeKuma => "uptime-kuma",
            Self::Gatus => "gatus",
            Self::Cachet => "cachet",
            Self::Stactus => "stactus",
            Self::Openstatus => "openstatus",
            Self::Instatus => "instatus",
            Self::Feed => "rss",
            Self::Markdown => "markdown",
            Self::Csv => "csv",
        }
    }

    /// The kind of a name on the command line. A feed has two.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        let name = if word == "atom" { Self::Feed.name() } else { word };
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Its name for people.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Cstate => "cState",
            Self::Upptime => "Upptime",
            Self::Statuspage => "Statuspage",
            Self::Statusfy => "Statusfy",
            Self::Boop => "Boop!",
            Self::UptimeKuma => "Uptime Kuma",
            Self::Gatus => "Gatus",
            Self::Cachet => "Cachet",
            Self::Stactus => "Stactus",
            Self::Openstatus => "OpenStatus",
            Self::Instatus => "Instatus",
            Self::Feed => "a feed",
            Self::Markdown => "Markdown",
            Self::Csv => "CSV",
        }
    }

    /// The kind that some files are of, if that can be seen.
    #[must_use]
    pub fn of(files: &SourceFiles) -> Option<Self> {
        // Four tools have tables, which are read once for all.
        let tables = LazyCell::new(|| SourceTables::read(files));
        Self::ALL.into_iter().find(|kind| match kind {
            Self::Cstate => cstate::fits(files),
            Self::Upptime => upptime::fits(files),
            Self::Statuspage => statuspage::fits(files),
            Self::Statusfy => statusfy::fits(files),
            Self::Boop => boop::fits(files),
            Self::UptimeKuma => uptime_kuma::fits(&tables),
            Self::Gatus => gatus::fits(files),
            Self::Cachet => cachet::fits(&tables),
            Self::Stactus => stactus::fits(files),
            Self::Openstatus => openstatus::fits(&tables),
            Self::Instatus => instatus::fits(&tables),
            Self::Feed => feed::fits(files),
            Self::Markdown => records::fits_markdown(files),
            Self::Csv => records::fits_csv(files),
        })
    }
}

/// The files of a source, by path.
#[derive(Debug, Clone, Default)]
pub struct SourceFiles {
    /// Their bytes.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The commits about the folder `history`, oldest first, where the source is a git repository.
    pub commits: Vec<SourceCommit>,
}

/// A commit of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceCommit {
    /// Its hash.
    pub hash: String,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// The first line of its message.
    pub subject: String,
    /// The files that it changed.
    pub paths: Vec<String>,
}

impl SourceFiles {
    /// All paths, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Whether there is such a file.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// The text of a file. Bytes that are not UTF-8 are replaced.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<String> {
        self.files.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned())
    }
}

/// Reads commits: for each `\u{1}`, its hash, the seconds since 1970 and its subject, separated by tabs, then its files.
#[must_use]
pub fn commits(log: &str) -> Vec<SourceCommit> {
    let commit = |text: &str| {
        let mut lines = text.lines();
        let mut head = lines.next()?.splitn(3, '\t');
        let (hash, seconds, subject) = (head.next()?, head.next()?, head.next()?);
        Some(SourceCommit {
            hash: hash.to_owned(),
            at: DateTime::from_timestamp(seconds.parse().ok()?, 0)?,
            subject: subject.to_owned(),
            paths: lines.filter(|line| !line.is_empty()).map(str::to_owned).collect(),
        })
    };
    log.split('\u{1}').filter_map(commit).collect()
}

/// What the user said about an import.
#[derive(Debug, Clone, Default)]
pub struct ImportOptions {
    /// The timezone of times without one.
    pub timezone: Option<Tz>,
    /// Words of the source and what they mean: `severity.disrupted` is `degraded`.
    pub map: BTreeMap<String, String>,
}

/// Why a source cannot be imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportError {
    /// It is not a source of that kind: why.
    NotThis(String),
    /// The source does not define the timezone of its times, so that it has to be given.
    NoTimezone,
    /// A value of `--map` that means nothing: the key and the value.
    BadMap(String, String),
}

/// Reads a source.
///
/// # Errors
/// See [`ImportError`].
pub fn read(kind: ImportKind, files: &SourceFiles, options: &ImportOptions) -> Result<Imported, ImportError> {
    for (key, value) in &options.map {
        if key.starts_with("severity.") && meaning(value).is_none() {
            return Err(ImportError::BadMap(key.clone(), value.clone()));
        }
    }
    let mut imported = match kind {
        ImportKind::Cstate => cstate::read(files, options)?,
        ImportKind::Upptime => upptime::read(files, options)?,
        ImportKind::Statuspage => statuspage::read(files, options)?,
        ImportKind::Statusfy => statusfy::read(files, options)?,
        ImportKind::Markdown => records::markdown(files, options)?,
        ImportKind::Csv => records::csv(files, options)?,
        ImportKind::Boop => boop::read(files, options)?,
        ImportKind::UptimeKuma => uptime_kuma::read(files, options)?,
        ImportKind::Gatus => gatus::read(files, options)?,
        ImportKind::Cachet => cachet::read(files, options)?,
        ImportKind::Stactus => stactus::read(files, options)?,
        ImportKind::Openstatus => openstatus::read(files, options)?,
        ImportKind::Instatus => instatus::read(files, options)?,
        ImportKind::Feed => feed::read(files, options)?,
    };
    let has_words = shipped_language(&mut imported);
    translations::keep_shipped(&mut imported, has_words);
    withhold_secrets(&mut imported);
    keep_sound_addresses(&mut imported.moved);
    keep_first_addresses(&mut imported);
    account_for_the_rest(files, &mut imported);
    Ok(imported)
}

/// What the old tool showed to nobody, though it is in addresses that are published: a name and a password, and what a
/// monitor sends with its requests.
fn withhold_secrets(imported: &mut Imported) {
    let cut = |address: &mut String, with_query: bool| {
        let Ok(mut url) = Url::parse(address) else { return };
        let has_login = !url.username().is_empty() || url.password().is_some();
        if has_login && (url.set_username("").is_err() || url.set_password(None).is_err()) {
            address.clear();
            return;
        }
        if (with_query || has_login) && url.query().is_some() {
            url.set_query(None);
            *address = url.into();
        } else if has_login {
            *address = url.into();
        }
    };
    imported.services.iter_mut().filter_map(|service| service.url.as_mut()).for_each(|url| cut(url, true));
    imported.services.iter_mut().for_each(|service| service.url = service.url.take().filter(|url| !url.is_empty()));
    imported.settings.links.iter_mut().for_each(|(_, url)| cut(url, false));
    imported.settings.links.retain(|(_, url)| !url.is_empty());
    imported.accounts.keep_no_secrets();
}

/// Leaves out older addresses that no file can have, and all but the first of those that are the same.
fn keep_sound_addresses(moved: &mut Vec<(String, String)>) {
    let mut taken = BTreeSet::new();
    moved.retain(|(from, _)| {
        let path = from.trim_end_matches('/');
        let sound = path.split('/').all(|part| !matches!(part, "" | "." | "..")) && !path.contains(['*', ':', '\\']);
        sound && taken.insert(path.to_lowercase())
    });
}

/// A site in a language that Vigie has no messages for is in English, and its posts say which language they are in. Returns
/// whether the pages are in the language of the source.
fn shipped_language(imported: &mut Imported) -> bool {
    let Some(locale) = imported.settings.locale.take() else { return true };
    let locale = locale.trim().replace('_', "-");
    let main = main_language(&locale);
    if crate::starter::languages().any(|shipped| shipped == main) {
        imported.settings.locale = Some(locale);
        return true;
    }
    let source = imported.accounts.0.iter().find(|(_, account)| account.became.iter().any(|it| it == CONFIG));
    let source = source.map_or_else(|| CONFIG.to_owned(), |(path, _)| path.clone());
    imported.accounts.guessed(
        &source,
        format!(
            "the words of the pages are English: write `locales/{main}.ftl`, then `locale = \"{main}\"` in {CONFIG}"
        ),
    );
    for post in imported.posts.iter_mut().filter(|post| post.lang.is_none()) {
        post.lang = Some(locale.clone());
    }
    false
}

/// The language of a tag without country or script: `fr` of `fr-CA`.
fn main_language(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or_default().to_lowercase()
}

/// Says what becomes of files that the source did not speak of.
fn account_for_the_rest(files: &SourceFiles, imported: &mut Imported) {
    let files_of = |post: &'_ imported::ImportedPost| {
        let translations = post.translations.iter().map(|words| words.source.clone());
        std::iter::once(post.source.clone()).chain(translations).collect::<Vec<_>>()
    };
    let used = imported.posts.iter().flat_map(files_of);
    let used: BTreeSet<String> = used.chain(imported.copies.iter().map(|(from, _)| from.clone())).collect();
    let spoken = |path: &String| used.contains(path) || imported.accounts.0.contains_key(path);
    let rest: Vec<String> = files.files.keys().filter(|path| !spoken(path)).cloned().collect();
    for path in rest {
        imported.accounts.left_out(&path, unused(&path));
    }
}

/// Why a file has no part in the new site.
fn unused(path: &str) -> &'static str {
    let top = path.split('/').next().unwrap_or(path);
    match top {
        "themes" | "theme" | "layouts" | "templates" | "archetypes" | "assets" | "i18n" | "locales" | "exampleSite" => {
            "part of the look and the words of the old tool: Vigie has its own"
        }
        ".github"
        | ".gitlab"
        | ".circleci"
        | "netlify"
        | ".gitlab-ci.yml"
        | "netlify.toml"
        | "vercel.json"
        | "Makefile"
        | "Dockerfile"
        | "docker-compose.yaml"
        | "docker-compose.yml"
        | "package.json"
        | "package-lock.json"
        | "yarn.lock" => "it builds or publishes the old site: `vigie host` writes the files for the new one",
        _ if path.ends_with("README.md") || path.starts_with("LICENSE") => "a text about the repository",
        _ => "it holds no post and no service",
    }
}

/// What a word of `--map severity.WORD=` means: a severity or a state of ours.
fn meaning(word: &str) -> Option<Severity> {
    let word = word.trim().to_lowercase();
    let severity = Severity::ALL.into_iter().find(|severity| severity.name() == word);
    let state = || State::ALL.into_iter().find(|state| state.name() == word).map(compose::severity_of);
    severity.or_else(state)
}

/// The severity that a word of another tool means: what the user said, else the table.
fn severity(word: &str, options: &ImportOptions) -> Option<Severity> {
    let plain = word.trim().to_lowercase().replace([' ', '_'], "-");
    if let Some(own) = options.map.get(&format!("severity.{plain}")) {
        return meaning(own);
    }
    SEVERITIES.iter().find(|(words, _)| words.contains(&plain.as_str())).map(|(_, severity)| *severity)
}

/// The severities of other tools, and ours.
pub const SEVERITIES: [(&[&str], Severity); 4] = [
    (&["down", "major-outage", "outage", "critical"], Severity::Critical),
    (&["disrupted", "partial-outage", "major"], Severity::Major),
    (&["degraded", "degraded-performance", "minor"], Severity::Minor),
    (&["notice", "under-maintenance", "maintenance", "operational", "none", "ok", "info"], Severity::None),
];

/// A word with a capital letter.
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// A text on one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The beginning of a long text.
fn short(text: &str) -> String {
    let line = one_line(text);
    match line.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// Whether two paths are one file on many computers and hosts.
fn is_one_file(one: &str, other: &str) -> bool {
    one.trim_end_matches('/').to_lowercase() == other.trim_end_matches('/').to_lowercase()
}

/// Leaves an older address that several posts have to the first of them: it can lead to one page only.
fn keep_first_addresses(imported: &mut Imported) {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for post in &mut imported.posts {
        let (source, accounts) = (&post.source, &mut imported.accounts);
        post.aliases.retain(|path| {
            let is_free = taken.insert(path.trim_end_matches('/').to_lowercase());
            if !is_free {
                accounts.left_out(source, format!("the older address `{path}`: another post has it"));
            }
            is_free
        });
    }
}

/// Older paths as `aliases` has them: inside the site, each once, without what a host reads as a pattern.
fn aliases(paths: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for path in paths {
        let path = path.trim().trim_start_matches('/').to_owned();
        let inside =
            !path.is_empty() && !path.contains("://") && !path.split('/').any(|part| matches!(part, "." | ".."));
        if inside && !path.contains(['*', ':', '?', '#']) && !all.iter().any(|other| is_one_file(other, &path)) {
            all.push(path);
        }
    }
    all
}
