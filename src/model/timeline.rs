//! The timeline that a post-mortem tells: when what happened, as far as it is certain.

use super::written::{Text, Written};
use crate::source::Span;

/// A section "Chronologie", "Timeline" or "Chronology".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// Its heading.
    pub heading: Span,
    /// Its lists, in the order of the file.
    pub lists: Vec<List>,
}

impl Timeline {
    /// All items, in the order of the file.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.lists.iter().flat_map(|list| &list.items)
    }
}

/// A list of the section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// The whole list.
    pub span: Span,
    /// Its items.
    pub items: Vec<Item>,
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The whole item, its bullet included.
    pub span: Span,
    /// When it was; nothing when the item does not begin with a time: it stays as written.
    pub when: Option<When>,
    /// What the author tells, without time and marks.
    pub text: Text,
    /// What the author says it was.
    pub marks: Vec<Mark>,
}

impl Item {
    /// Where its marks stand, behind what the author tells.
    #[must_use]
    pub fn marked(&self) -> Option<Span> {
        let told = self.text.0.last().filter(|_| !self.marks.is_empty())?;
        Some(Span { start: told.end, ..self.span })
    }
}

/// When an item was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// The author's words for it.
    pub words: Span,
    /// Its beginning, never a clock alone; a day when no more is certain.
    pub from: Written,
    /// Its end, when the author gave a span.
    pub to: Option<Written>,
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
