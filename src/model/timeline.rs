//! The timeline of an incident or a post-mortem as it was written: what happened when, as far as it is certain.

use super::written::{Text, Written};
use crate::source::Span;

/// The sections "Chronologie", "Timeline" or "Chronology" of a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// Runs of moments without other text between them, in the order of the file.
    pub lists: Vec<TimelineList>,
}

impl Timeline {
    /// All items, in the order of the file.
    pub fn items(&self) -> impl Iterator<Item = &TimelineItem> {
        self.lists.iter().flat_map(|list| &list.items)
    }
}

/// Moments without other text between them: a list, a table, headings or paragraphs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineList {
    /// The whole of them.
    pub span: Span,
    /// In the order of the file.
    pub items: Vec<TimelineItem>,
}

/// A moment: an item of a list, a row of a table, a heading or a paragraph with what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineItem {
    /// All of it, a bullet included.
    pub span: Span,
    /// When it was; nothing when the item does not begin with a time: it stays as written.
    pub when: Option<When>,
    /// The author's words, without time and marks.
    pub text: Text,
    /// What the author says it was.
    pub marks: Vec<Mark>,
    /// The place of its marks.
    pub marked: Option<Span>,
}

/// When an item was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// The author's words for it.
    pub words: Span,
    /// Its beginning, never a clock alone; a day when no more is certain, and nothing when not even that is.
    pub from: Option<Written>,
    /// Its end, when the author gave a span.
    pub to: Option<Written>,
    /// The words for its zone, where the section names one that is not that of the site.
    pub zone: Option<Span>,
}

/// What an item was, in braces at its end: `{detected}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// We noticed.
    Detected,
    /// We said so.
    Announced,
    /// It was over.
    Resolved,
    /// From here on it was slow or flawed.
    Degraded,
    /// From here on it was down.
    Outage,
}

impl Mark {
    /// All marks.
    pub const ALL: [Self; 5] = [Self::Detected, Self::Announced, Self::Resolved, Self::Degraded, Self::Outage];

    /// The word that is typed.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Detected => "detected",
            Self::Announced => "announced",
            Self::Resolved => "resolved",
            Self::Degraded => "degraded",
            Self::Outage => "outage",
        }
    }
}
