//! Posts with their references resolved and their times in UTC.

#![allow(missing_docs, reason = "fields and variants whose names say it all have no comment")]

use super::addresses::Moved;
use super::timeline::TimelineItem;
use super::translation::{Translated, Translation};
use super::words::{Kind, Relapse, Severity, Stage, State, Status, Word};
use super::written::Text;
use crate::markdown::Markdown;
use crate::source::{SourceId, Span, Spanned};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// An instant, or a day known only as such. Half-open: a day is `from..to`; an instant has `from == to`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The instant, or the beginning of the day.
    pub from: DateTime<Utc>,
    /// The instant, or the end of the day.
    pub to: DateTime<Utc>,
    /// The day in the site's timezone, when only the day is known.
    pub day: Option<NaiveDate>,
}

impl Moment {
    /// A known instant.
    #[must_use]
    pub fn instant(at: DateTime<Utc>) -> Self {
        Self { from: at, to: at, day: None }
    }

    /// Whether only the day is known.
    #[must_use]
    pub fn is_day(&self) -> bool {
        self.day.is_some()
    }
}

/// The number of a service in [`Site::services`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct ServiceId(pub usize);

/// The number of a post in [`Site::posts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct PostId(pub usize);

/// Something that is run for others: the field's "component".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// Its id: letters, digits, `-`, `_`, `.`.
    pub id: String,
    /// Its name in paths: its id, unless that of another service differs from it by capital letters alone.
    pub address: String,
    /// Its name for readers.
    pub name: String,
    /// One line for readers.
    pub description: Option<String>,
    /// Where it is.
    pub url: Option<String>,
    /// The id of its group.
    pub group: Option<String>,
    /// First day of service, in the site's timezone.
    pub since: Option<NaiveDate>,
    /// Last day of service, in the site's timezone.
    pub until: Option<NaiveDate>,
    /// Whether home lists it.
    pub listed: bool,
    /// Older ids, still understood.
    pub was: Vec<String>,
    /// Its id in the API of Statuspage, where it had one there.
    pub api_id: Option<String>,
    /// Its words in the other languages of the site.
    pub translations: BTreeMap<String, NameAndDescription>,
}

impl Service {
    /// Whether it is in service on a day: not retired before, and there already.
    #[must_use]
    pub fn is_there(&self, day: NaiveDate) -> bool {
        self.since.is_none_or(|since| since <= day) && self.in_use(day)
    }

    /// Whether it is not retired before a day.
    #[must_use]
    pub fn in_use(&self, day: NaiveDate) -> bool {
        self.until.is_none_or(|until| day <= until)
    }
}

/// Services that are shown together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub id: String,
    /// Its name for readers.
    pub name: String,
    /// One line for readers.
    pub description: Option<String>,
    /// Its id in the API of Statuspage, where it had one there.
    pub api_id: Option<String>,
    /// Its words in the other languages of the site.
    pub translations: BTreeMap<String, NameAndDescription>,
}

/// What a service or a group is called in a language, as far as `vigie.toml` says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NameAndDescription {
    pub name: Option<String>,
    /// One line for readers.
    pub description: Option<String>,
}

impl NameAndDescription {
    /// Puts these words in the place of others.
    fn replace(&self, name: &mut String, description: &mut Option<String>) {
        if let Some(own) = &self.name {
            name.clone_from(own);
        }
        if self.description.is_some() {
            description.clone_from(&self.description);
        }
    }
}

impl Service {
    /// The service in the words of another language.
    #[must_use]
    pub fn in_language(&self, tag: &str) -> Self {
        let mut service = self.clone();
        if let Some(words) = self.translations.get(tag) {
            words.replace(&mut service.name, &mut service.description);
        }
        service
    }
}

impl Group {
    /// The group in the words of another language.
    #[must_use]
    pub fn in_language(&self, tag: &str) -> Self {
        let mut group = self.clone();
        if let Some(words) = self.translations.get(tag) {
            words.replace(&mut group.name, &mut group.description);
        }
        group
    }
}

/// A post of any kind.
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "each answers a question of its own")]
pub struct Post {
    /// Its file.
    pub source: SourceId,
    /// What its kind adds.
    pub content: Content,
    /// Its identity in feeds, calendar and API: twelve of `[a-z0-9]`.
    pub id: String,
    /// The id that it and another post of its kind claim, by mistake.
    pub shared_id: Option<String>,
    /// Its URL's last part.
    pub slug: String,
    /// Its path in the site: `<slug>.html`, `post-mortems/<slug>.html`.
    pub path: String,
    pub title: String,
    /// One line for feeds, previews, lists.
    pub description: Option<String>,
    /// Who wrote it.
    pub author: Option<String>,
    /// When it was announced; a page may have none, and a maintenance without a date has its start.
    pub date: Option<Moment>,
    /// Its language, when not the site's.
    pub lang: Option<String>,
    /// Not published but with `--drafts`.
    pub draft: bool,
    /// Whether `vigie announce` speaks of it: not with `announce: false`.
    pub announce: bool,
    /// Older paths that lead here.
    pub aliases: Vec<String>,
    /// Keys that are not ours, for the templates.
    pub extra: serde_json::Map<String, serde_json::Value>,
    /// First report and updates, oldest first. A page, a notice and a post-mortem have the one.
    pub entries: Vec<Entry>,
    /// The section "Timeline" of an incident or a post-mortem, if it has one.
    pub timeline: Option<ResolvedTimeline>,
    /// The events of the whole text of its file, which every piece of it is shown from.
    pub markdown: Arc<Markdown>,
    /// Where its words are from, on the pages of a language that is not the first one of the site.
    pub translated: Option<Translated>,
    /// Whether a mistake in it was counted as absent (`--keep-going`).
    pub broken: bool,
    /// Whether an update that could not be read, or not whole, may come after its end: it is not provably over.
    pub unread_after_end: bool,
    /// The withdrawals of its updates that have not come, in the order of the file.
    pub withdrawals: Vec<Withdrawal>,
    /// Whether a mistake may hide which services it is about.
    pub services_unsure: bool,
    /// Whether it has a `date`; otherwise it is that of its file's name or the start of a maintenance.
    pub dated: bool,
    /// The places of its keys.
    pub places: KeyPlaces,
}

/// The places of keys that a warning may point at.
#[derive(Debug, Clone)]
pub struct KeyPlaces {
    pub title: Span,
    /// `date`, or the start of a maintenance that is used instead.
    pub date: Option<Span>,
    /// `resolved` or `completed`.
    pub end: Option<Span>,
    /// What `impact` says: its own, or that of its post-mortem.
    pub impact: Option<Span>,
    /// All keys of the front matter.
    pub keys: Arc<[Spanned<String>]>,
}

impl KeyPlaces {
    /// The place of a key in the front matter.
    #[must_use]
    pub fn of(&self, key: &str) -> Option<Span> {
        self.keys.iter().find(|known| known.value == key).map(|known| known.span)
    }
}

/// What the kind of a post adds.
#[derive(Debug, Clone)]
pub enum Content {
    /// See [`Incident`].
    Incident(Incident),
    /// See [`Maintenance`].
    Maintenance(Maintenance),
    /// See [`PostMortem`].
    PostMortem(PostMortem),
    /// Until when home shows it.
    Notice {
        /// The end of its time on the home page.
        until: DateTime<Utc>,
    },
    /// Any other page.
    Page,
}

impl Post {
    /// The number of the entry that announced the post: the earliest one with its date. Updates can report something from
    /// before the announcement, or be written in the same minute.
    #[must_use]
    pub fn first_report(&self) -> Option<usize> {
        self.entries.iter().position(|entry| Some(entry.time) == self.date)
    }

    /// The events of a file that its texts are from: its own, or that of its translation.
    #[must_use]
    pub fn markdown_of(&self, source: SourceId) -> &Markdown {
        let translation = self.translated.as_ref().and_then(|it| it.file.as_ref());
        translation.filter(|(file, _)| *file == source).map_or(&self.markdown, |(_, markdown)| markdown)
    }

    /// The language of the text of an entry, when not that of the page.
    #[must_use]
    pub fn lang_of(&self, entry: usize) -> Option<&str> {
        match &self.translated {
            None => self.lang.as_deref(),
            Some(translated) => translated.original.as_deref().filter(|_| !translated.entries.contains(&entry)),
        }
    }

    /// Whether an entry is shown in the language of the post, as it has no translation.
    #[must_use]
    pub fn is_untranslated(&self, entry: usize) -> bool {
        self.translated.is_some() && self.lang_of(entry).is_some()
    }

    /// The kind of the post.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self.content {
            Content::Incident(_) => Kind::Incident,
            Content::Maintenance(_) => Kind::Maintenance,
            Content::PostMortem(_) => Kind::PostMortem,
            Content::Notice { .. } => Kind::Notice,
            Content::Page => Kind::Page,
        }
    }

    /// What the front matter of an incident says of services; nothing for a false alarm.
    #[must_use]
    pub fn first_states(&self) -> Vec<(ServiceId, State)> {
        match &self.content {
            Content::Incident(incident) if !incident.retracted => {
                incident.services.iter().map(|(&id, &state)| (id, state)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The last part of its path, without its ending. No two posts of a kind have the same.
    #[must_use]
    pub fn file_stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.strip_suffix(".html").unwrap_or(name)
    }

    /// The services it is about, in their order: those that its front matter or an update names. A notice, a page and a
    /// post-mortem name none. Services that begin while it lasts are only in [`crate::facts::PostFacts::services`].
    #[must_use]
    pub fn services(&self) -> Vec<ServiceId> {
        let mut all: Vec<ServiceId> = match &self.content {
            Content::Incident(it) => {
                it.services.keys().chain(it.impact.iter().flatten().map(|(id, _)| id)).copied().collect()
            }
            Content::Maintenance(it) => it.services.keys().copied().collect(),
            _ => return Vec::new(),
        };
        all.extend(self.entries.iter().flat_map(|entry| &entry.states).map(|(service, _)| *service));
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The instant it was announced, for sorting and feeds; a page without a date sorts first.
    #[must_use]
    pub fn announced(&self) -> DateTime<Utc> {
        self.date.map_or(DateTime::UNIX_EPOCH, |date| date.from)
    }

    /// The instant of its latest entry that was not taken back.
    #[must_use]
    pub fn latest_entry_at(&self) -> DateTime<Utc> {
        let latest = self.entries.iter().rev().find(|entry| entry.withdrawn.is_none());
        latest.map_or_else(|| self.announced(), |entry| entry.time.from)
    }
}

/// One report on a post: the first one, or an update.
#[derive(Debug, Clone)]
pub struct Entry {
    /// When it was written.
    pub time: Moment,
    /// When what it says happened: `at=`, else `time`.
    pub happened: Moment,
    /// Where its heading says so; none for a first report without one.
    pub place: Option<Span>,
    /// What it says of the whole from then on.
    pub word: Option<Word>,
    /// Its own title.
    pub title: Option<String>,
    /// The place of the title.
    pub title_place: Option<Span>,
    /// What the title says, where the incident was over before this entry.
    pub relapse: Option<Relapse>,
    /// When it was corrected, if its author says so: `{edited=}`.
    pub edited: Option<Moment>,
    /// What it said before its author took it back: `{withdrawn=}`. It then says nothing of a state, a status or a
    /// plan.
    pub withdrawn: Option<Box<Withdrawn>>,
    /// `{silent}`: `vigie announce` leaves it out.
    pub silent: bool,
    /// The author's words for its time, where no more than the day is certain: they are shown in its place.
    pub as_written: Option<Span>,
    /// Service states from then on.
    pub states: Vec<(ServiceId, State)>,
    /// States of services that `all` or a group means and that are not there yet: from the day on that they begin.
    pub later: Box<[(ServiceId, State)]>,
    /// The announced time of the next update.
    pub next: Option<Moment>,
    /// A maintenance's new start.
    pub start: Option<Moment>,
    /// A maintenance's new end.
    pub end: Option<Moment>,
    /// Its Markdown.
    pub text: Text,
}

/// `{withdrawn=}` with a time in the future: until then its update stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Withdrawal {
    /// The place of the time.
    pub place: Span,
    /// When it will count.
    pub at: Moment,
}

/// An entry that its author took back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawn {
    /// When.
    pub at: Moment,
    /// What it said of the whole.
    pub word: Option<Word>,
    /// Its own title.
    pub title: Option<String>,
}

impl Entry {
    /// When it was last corrected or taken back, if it was.
    #[must_use]
    pub fn corrected(&self) -> Option<Moment> {
        let withdrawn = self.withdrawn.as_ref().map(|it| it.at);
        self.edited.into_iter().chain(withdrawn).max_by_key(|at| at.from)
    }

    /// The status of the incident from then on.
    #[must_use]
    pub fn status(&self) -> Option<Status> {
        match self.word? {
            Word::Status(status) => Some(status),
            Word::Stage(_) => None,
        }
    }

    /// What it says of the maintenance.
    #[must_use]
    pub fn stage(&self) -> Option<Stage> {
        match self.word? {
            Word::Stage(stage) => Some(stage),
            Word::Status(_) => None,
        }
    }

    /// Service states from then on, also of services that are not there yet.
    pub fn all_states(&self) -> impl Iterator<Item = (ServiceId, State)> {
        self.states.iter().chain(&self.later).copied()
    }

    /// Whether it says of a service that something is wrong with it.
    #[must_use]
    pub fn affects_services(&self) -> bool {
        self.bad_services().next().is_some()
    }

    /// The services that it says something is wrong with.
    pub fn bad_services(&self) -> impl Iterator<Item = ServiceId> {
        self.all_states().filter(|(_, state)| *state != State::Operational).map(|(service, _)| service)
    }
}

/// A timeline with its times in UTC.
#[derive(Debug, Clone)]
pub struct ResolvedTimeline {
    /// Its lists, in the order of the file.
    pub lists: Vec<ResolvedList>,
}

impl ResolvedTimeline {
    /// All items, in the order of the file.
    pub fn items(&self) -> impl Iterator<Item = &ResolvedItem> {
        self.lists.iter().flat_map(|list| &list.items)
    }
}

/// A list of a timeline.
#[derive(Debug, Clone)]
pub struct ResolvedList {
    /// The whole list in the source.
    pub span: Span,
    pub items: Vec<ResolvedItem>,
    /// How many items the lists before it have.
    pub before: usize,
}

/// An item of a timeline.
#[derive(Debug, Clone)]
pub struct ResolvedItem {
    /// As it was written.
    pub item: TimelineItem,
    /// When it was, as far as it is certain.
    pub from: Option<Moment>,
    /// Its end, when the author gave a span.
    pub to: Option<Moment>,
}

/// What an incident adds to a post.
#[derive(Debug, Clone)]
pub struct Incident {
    /// How bad.
    pub severity: Severity,
    /// Services and their first states.
    pub services: BTreeMap<ServiceId, State>,
    /// First states of services that are not there yet: see [`Entry::later`].
    pub later: BTreeMap<ServiceId, State>,
    /// Whether the author gave a status, a severity or services: without, it leaves the home page after 48 hours.
    pub stateful: bool,
    /// When users began to be affected.
    pub started: Option<Moment>,
    /// When it was noticed.
    pub detected: Option<Moment>,
    /// When it was resolved or reopened, oldest first.
    pub transitions: Vec<Transition>,
    /// Whether it was a false alarm, which counts nowhere.
    pub retracted: bool,
    /// `next_update` of the first report or of its latest entry.
    pub next_update: Option<Moment>,
    /// The `impact:` table, which replaces what updates say of services.
    pub impact: Option<BTreeMap<ServiceId, Vec<(Moment, State)>>>,
}

impl Incident {
    /// Whether it is over at a time, as far as its author said.
    #[must_use]
    pub fn is_over_at(&self, at: Moment) -> bool {
        self.transitions.iter().rfind(|it| it.at.from <= at.from).is_some_and(|it| it.closed)
    }
}

/// An incident is resolved, or reopened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Transition {
    /// When.
    pub at: Moment,
    /// Whether it is closed from then on, else open.
    pub closed: bool,
    /// The entry that says so, by number; `None` for the front matter.
    pub entry: Option<usize>,
}

impl Maintenance {
    /// The plan that its updates change: none, where the front matter puts it off.
    #[must_use]
    pub fn first_plan(&self) -> Plan {
        if self.stage == Some(Stage::Postponed) { Plan::default() } else { self.planned }
    }
}

/// What a maintenance adds to a post.
#[derive(Debug, Clone)]
pub struct Maintenance {
    /// Services and their states while it lasts.
    pub services: BTreeMap<ServiceId, State>,
    /// States of services that are not there yet: see [`Entry::later`].
    pub later: BTreeMap<ServiceId, State>,
    /// The first plan.
    pub planned: Plan,
    /// The plan after each entry, by number of the entry.
    pub plans: Vec<Plan>,
    /// `completed`: the actual end.
    pub completed: Option<Moment>,
    /// `status` of the front matter.
    pub stage: Option<Stage>,
}

/// From when to when; both may be unknown yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Plan {
    pub start: Option<Moment>,
    pub end: Option<Moment>,
}

/// What a post-mortem adds to a post.
#[derive(Debug, Clone)]
pub struct PostMortem {
    /// The incident it is about.
    pub incident: Option<PostId>,
    /// The `impact:` table, which replaces what updates say of services.
    pub impact: Option<BTreeMap<ServiceId, Vec<(Moment, State)>>>,
}

/// All posts and services, with references resolved.
#[derive(Debug, Clone, Default)]
pub struct Site {
    /// In the order of the configuration.
    pub services: Vec<Service>,
    /// In the order of the configuration.
    pub groups: Vec<Group>,
    /// Every post that could be read and is to be shown, oldest announcement first, then by slug.
    pub posts: Vec<Post>,
    /// Files that could not be read as a post (`--keep-going` shows their raw text).
    pub unreadable: Vec<(Kind, SourceId)>,
    /// Files that begin like a post, where nothing says of which kind.
    pub unplaced: Vec<SourceId>,
    /// Whether a file that may be an incident or a maintenance could not be opened.
    pub unseen: bool,
    /// What lies elsewhere than it was meant to.
    pub moved: Moved,
    /// Drafts that are not shown, by kind and slug: a link to one is dead, with words of its own.
    pub drafts: Vec<(Kind, String)>,
    /// The words of posts in other languages.
    pub translations: Vec<Translation>,
}

impl Site {
    /// The post of that number.
    #[must_use]
    pub fn post(&self, id: PostId) -> &Post {
        &self.posts[id.0]
    }

    /// The service of that number.
    #[must_use]
    pub fn service(&self, id: ServiceId) -> &Service {
        &self.services[id.0]
    }

    /// All posts with their numbers, oldest first.
    pub fn posts(&self) -> impl DoubleEndedIterator<Item = (PostId, &Post)> {
        self.posts.iter().enumerate().map(|(number, post)| (PostId(number), post))
    }

    /// All incidents, oldest first.
    pub fn incidents(&self) -> impl DoubleEndedIterator<Item = (PostId, &Post, &Incident)> {
        self.posts().filter_map(|(id, post)| match &post.content {
            Content::Incident(incident) => Some((id, post, incident)),
            _ => None,
        })
    }

    /// All maintenances, oldest announcement first.
    pub fn maintenances(&self) -> impl DoubleEndedIterator<Item = (PostId, &Post, &Maintenance)> {
        self.posts().filter_map(|(id, post)| match &post.content {
            Content::Maintenance(maintenance) => Some((id, post, maintenance)),
            _ => None,
        })
    }

    /// All post-mortems, oldest first.
    pub fn post_mortems(&self) -> impl DoubleEndedIterator<Item = (PostId, &Post, &PostMortem)> {
        self.posts().filter_map(|(id, post)| match &post.content {
            Content::PostMortem(post_mortem) => Some((id, post, post_mortem)),
            _ => None,
        })
    }
}
