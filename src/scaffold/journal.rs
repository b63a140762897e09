//! The private journal: one line for each thing that was done, `- 2021-05-18 17:43 · text`.

use crate::model::written::{Written, Zone};
use crate::parse::time;
use chrono::NaiveDateTime;

/// One thing that was noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// When, on the site's clock.
    pub at: NaiveDateTime,
    /// The zone that was noted with it.
    pub zone: Option<Zone>,
    /// What, on one line.
    pub text: String,
}

/// The notes of a journal, in its order. A line that bears no time goes on with the note above it.
#[must_use]
pub fn notes(journal: &str) -> Vec<Note> {
    let mut notes: Vec<Note> = Vec::new();
    for line in journal.lines() {
        match (note(line), notes.last_mut()) {
            (Some(note), _) => notes.push(note),
            (None, Some(last)) if !line.trim().is_empty() && !line.starts_with('#') => {
                let joined = [last.text.as_str(), line.trim()].join(" ");
                joined.trim_start().clone_into(&mut last.text);
            }
            _ => {}
        }
    }
    notes
}

/// Splits a journal into the notes since a moment, with the lines that go on with them, and the rest.
#[must_use]
pub fn adopt(journal: &str, since: NaiveDateTime) -> (String, String) {
    let (mut taken, mut left) = (String::new(), String::new());
    let mut wanted = false;
    for line in journal.split_inclusive('\n') {
        if let Some(note) = note(line) {
            wanted = note.at >= since;
        }
        if wanted { &mut taken } else { &mut left }.push_str(line);
    }
    (taken, left)
}

fn note(line: &str) -> Option<Note> {
    let rest = line.trim().strip_prefix(['-', '*'])?.trim_start();
    let (Written::Full(at, zone), length) = time::prefix(rest, None)? else { return None };
    let text = rest[length..].trim_start();
    let text = text.strip_prefix(['·', ':', '-', '–', '—']).unwrap_or(text).trim();
    Some(Note { at, zone, text: text.to_owned() })
}
