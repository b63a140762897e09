//! A post as its author wrote it: values with their places, times in the site's timezone or with one of their own.

#![allow(missing_docs, reason = "fields and variants whose names say it all have no comment")]

use super::words::{Kind, Severity, Stage, State, Status, Word};
use crate::markdown::Markdown;
use crate::source::{Edit, SourceId, Span, Spanned};
use chrono::{FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;
use std::fmt;
use std::sync::Arc;

/// The years that a time may fall in: others are slips of the keys, and make a history of centuries.
pub const YEARS: std::ops::RangeInclusive<i32> = 1970..=2100;

/// A time as it was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// A day alone: has the precision of a day.
    Day(NaiveDate),
    /// A clock alone: its day is found from the times near it.
    Clock(NaiveTime, Option<Zone>),
    /// A day and a clock.
    Full(NaiveDateTime, Option<Zone>),
}

impl Written {
    /// The day that it names.
    #[must_use]
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(day),
            Self::Full(at, _) => Some(at.date()),
            Self::Clock(..) => None,
        }
    }
}

/// The zone that a time names itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zone {
    /// `UTC`, `Z`, `+02:00`.
    Offset(FixedOffset),
    /// `Europe/Paris`, or `PT` for the Pacific time of the United States.
    Named(Tz),
    /// `CEST`: means something only where the site's zone uses that word on that day.
    Word(ZoneWord),
}

impl Zone {
    /// `UTC`.
    pub const UTC: Self = Self::Named(chrono_tz::UTC);
}

impl fmt::Display for Zone {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Offset(offset) if offset.local_minus_utc() == 0 => out.write_str("UTC"),
            Self::Offset(offset) => write!(out, "{offset}"),
            Self::Named(zone) => out.write_str(zone.name()),
            Self::Word(word) => write!(out, "{word}"),
        }
    }
}

/// The abbreviation of a zone: up to six capital letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ZoneWord([u8; 6]);

impl ZoneWord {
    /// The word in capital letters; nothing when it is none.
    #[must_use]
    pub fn new(word: &str) -> Option<Self> {
        let sound = word.len() >= 2 && word.bytes().all(|letter| letter.is_ascii_alphabetic());
        sound.then(|| Self::of_bytes(word))?
    }

    /// An offset whose hour has one digit (`-5`, `+5:30`): what stands behind a clock like this may be something else.
    #[must_use]
    pub fn short_offset(typed: &str) -> Option<Self> {
        typed.starts_with(['+', '-']).then(|| Self::of_bytes(typed))?
    }

    fn of_bytes(word: &str) -> Option<Self> {
        let mut letters = [b' '; 6];
        letters.get_mut(..word.len())?.copy_from_slice(word.as_bytes());
        Some(Self(letters.map(|letter| letter.to_ascii_uppercase())))
    }

    /// Whether it is an offset whose hour has one digit.
    #[must_use]
    pub fn is_short_offset(&self) -> bool {
        self.as_str().starts_with(['+', '-'])
    }

    /// The word.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default().trim_end()
    }
}

impl fmt::Display for ZoneWord {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// One file of `content/`.
#[derive(Debug, Clone)]
pub struct WrittenPost {
    /// Its file.
    pub source: SourceId,
    /// Its kind, from its folder.
    pub kind: Kind,
    /// What every post can say.
    pub head: Head,
    /// What only its kind can say.
    pub detail: Detail,
    /// Its text.
    pub body: WrittenBody,
    /// Whether a mistake in it counts as absent: with `--keep-going`, its word is not the whole truth.
    pub broken: bool,
    /// Whether it has keys of an incident, and is of a kind that has no state.
    pub misfiled: bool,
}

/// A file of `content/` that has the words of another post in another language.
#[derive(Debug, Clone)]
pub struct WrittenTranslation {
    /// Its file.
    pub source: SourceId,
    /// The file of the post.
    pub of: SourceId,
    /// Its language.
    pub lang: String,
    pub title: Option<Spanned<String>>,
    pub description: Option<Spanned<String>>,
    /// The front matter's block between its fences: where something missing is reported.
    pub span: Span,
    /// Its text, under headings with the times of the post's.
    pub body: WrittenBody,
}

/// The keys of every post.
#[derive(Debug, Clone)]
pub struct Head {
    /// The front matter's block between its fences (empty without one): where an absent key is reported.
    pub span: Span,
    /// The title; the file's name when it could not be read.
    pub title: Spanned<String>,
    pub date: Option<Spanned<Written>>,
    /// `edited`: when the first report was corrected.
    pub edited: Option<Spanned<Written>>,
    /// The day in the file's name (`2021-05-18-…`), if there is one.
    pub file_day: Option<NaiveDate>,
    pub description: Option<Spanned<String>>,
    pub author: Option<Spanned<String>>,
    /// `id`, twelve of `[a-z0-9]`.
    pub id: Option<Spanned<String>>,
    /// `slug`, else the file's name without `.md`; checked: one part of a path.
    pub slug: Spanned<String>,
    /// `aliases`: older paths, checked.
    pub aliases: Vec<Spanned<String>>,
    pub draft: bool,
    /// Whether `vigie announce` speaks of it: not with `announce: false`.
    pub announce: bool,
    /// `lang`, a language tag.
    pub lang: Option<String>,
    /// Keys that are not ours, for the templates.
    pub extra: serde_json::Map<String, serde_json::Value>,
    /// All keys of the front matter, in their order.
    pub keys: Arc<[Spanned<String>]>,
}

/// The keys of one kind.
#[derive(Debug, Clone)]
pub enum Detail {
    /// An incident's.
    Incident(IncidentKeys),
    /// A maintenance's.
    Maintenance(MaintenanceKeys),
    /// A post-mortem's.
    PostMortem(PostMortemKeys),
    /// A notice's: until when the home page shows it.
    Notice { until: Option<Spanned<Written>> },
    /// A page has none.
    Page,
}

/// The services a post names: each with a state, or without.
pub type ServiceList = Vec<(Spanned<String>, Option<Spanned<State>>)>;

/// `impact`, as written: per service, times and states.
pub type WrittenImpact = Vec<(Spanned<String>, Vec<(Spanned<Written>, State)>)>;

#[derive(Debug, Clone, Default)]
pub struct IncidentKeys {
    pub services: ServiceList,
    pub severity: Option<Spanned<Severity>>,
    /// `status`, the first report's.
    pub status: Option<Spanned<Status>>,
    /// `started`: when users began to be affected.
    pub started: Option<Spanned<Written>>,
    /// `detected`: we noticed.
    pub detected: Option<Spanned<Written>>,
    /// `resolved`: it was over.
    pub resolved: Option<Spanned<Written>>,
    pub next_update: Option<Spanned<Written>>,
    pub impact: Option<WrittenImpact>,
}

#[derive(Debug, Clone, Default)]
pub struct MaintenanceKeys {
    pub services: ServiceList,
    /// `start`, as first planned.
    pub start: Option<Spanned<Written>>,
    /// `end`, as first planned.
    pub end: Option<Spanned<Written>>,
    /// `duration`, in minutes, in place of `end`.
    pub duration: Option<Spanned<i64>>,
    /// `completed`: the actual end.
    pub completed: Option<Spanned<Written>>,
    pub status: Option<Spanned<Stage>>,
}

#[derive(Debug, Clone, Default)]
pub struct PostMortemKeys {
    /// `incident`: a slug.
    pub incident: Option<Spanned<String>>,
    pub impact: Option<WrittenImpact>,
}

/// A piece of Markdown: places in the post's source that are rendered one after the other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text(pub Vec<Span>);

/// In which direction the updates of a file are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileOrder {
    /// The first report is at the top, each update below the one before.
    OldestFirst,
    /// The latest update is at the top, the first report last.
    NewestFirst,
}

/// A post's text, cut at its updates. Which order its file is written in depends on instants, so both readings are kept:
/// see [`WrittenBody::arranged`].
#[derive(Debug, Clone, Default)]
pub struct WrittenBody {
    /// The text above the updates: the first report.
    pub report: Text,
    /// Updates in the order of the file.
    pub updates: Vec<Update>,
    /// A last block behind a line `---`: the first report, if the file is written newest first.
    pub foot: Option<Foot>,
    /// What looks like an update but could not be read as one, in the order of the file.
    pub unread: Vec<Span>,
    /// The events of the whole text, which all pieces of it are shown from.
    pub markdown: Arc<Markdown>,
}

/// The texts that are not the same in a file that is written newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foot {
    /// The first report: the text above the updates and below the last line `---`.
    pub report: Text,
    /// The text of the last update of the file, without the first report.
    pub last: Text,
}

/// A post's text in one order: the first report, then the updates from the oldest to the newest.
#[derive(Debug, Clone)]
pub struct Arranged<'a> {
    /// The first report.
    pub report: &'a Text,
    /// The heading of the first report itself (the last one of a file that is written newest first).
    pub report_heading: Option<&'a UpdateHeading>,
    /// Headings and texts, oldest first.
    pub updates: Vec<(&'a UpdateHeading, &'a Text)>,
}

impl WrittenBody {
    /// The texts as they are if the file is written in that order.
    #[must_use]
    pub fn arranged(&self, order: FileOrder) -> Arranged<'_> {
        let updates = self.updates.iter().map(|update| (&update.heading, &update.text));
        if order == FileOrder::OldestFirst {
            return Arranged { report: &self.report, report_heading: None, updates: updates.collect() };
        }
        let mut updates: Vec<_> = updates.rev().collect();
        let mut report = &self.report;
        if let Some(foot) = &self.foot {
            report = &foot.report;
            updates.iter_mut().take(1).for_each(|(_, text)| *text = &foot.last);
        }
        // Without any other text, the last heading of the file is that of the first report.
        let first = (report.0.is_empty() && updates.len() > 1).then(|| updates.remove(0));
        match first {
            Some((heading, text)) => Arranged { report: text, report_heading: Some(heading), updates },
            None => Arranged { report, report_heading: None, updates },
        }
    }
}

/// An update: a heading that opens with a time, and text.
#[derive(Debug, Clone)]
pub struct Update {
    /// What its heading says.
    pub heading: UpdateHeading,
    pub text: Text,
}

/// What the heading of an update says: `[DATE ]TIME[ OFFSET][ SEP][ WORDS][ {…}]`.
#[derive(Debug, Clone)]
pub struct UpdateHeading {
    /// The whole line.
    pub span: Span,
    /// When it was written.
    pub time: Spanned<Written>,
    /// A status, or what it says of a maintenance.
    pub word: Option<Spanned<Word>>,
    /// Other words: its title.
    pub title: Option<Spanned<String>>,
    /// `service=state`: holds from then on.
    pub states: Vec<(Spanned<String>, Spanned<State>)>,
    /// `at=`: when it happened, if not when it was written.
    pub at: Option<Spanned<Written>>,
    /// `next=`: the announced time of the next update.
    pub next: Option<Spanned<Written>>,
    /// `start=`, of a maintenance.
    pub start: Option<Spanned<Written>>,
    /// `end=`, of a maintenance.
    pub end: Option<Spanned<Written>>,
    /// `edited=`: when the text was corrected.
    pub edited: Option<Spanned<Written>>,
    /// `withdrawn=`: when its author took it back.
    pub withdrawn: Option<Spanned<Written>>,
    /// `silent`: it is not announced.
    pub silent: bool,
    /// Whether something in the braces could not be read: the update may say more than we know.
    pub unclear: bool,
    /// How it is written, where that is not the form of this program.
    pub habit: Option<Box<Habit>>,
}

/// The form of an update that is read, though it is not the one to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Habit {
    /// Its heading, or the line that is used as one.
    pub place: Span,
    /// Whether the time is not where it belongs. After the end of a post, such an update is read only with a day.
    pub loose: bool,
    /// What follows the time in the heading to write: ` · resolved`.
    pub rest: String,
    /// The edits that make the usual form of it; none where that needs judgement.
    pub edits: Vec<Edit>,
}
