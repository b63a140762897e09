//! What looks like the beginning of an update, and is none: reported with the heading to write.

use super::scan::is_space;
use super::update::{self, File, Label, Line, timed, without_picture};
use crate::diagnostic::{Diagnostic, Report, update as mistakes};
use crate::model::written::Written;
use crate::vocabulary;
use std::ops::Range;

/// Where a line stands that may look like an update.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// A heading: a word that ends the post is reported wherever it stands in it.
    Heading,
    /// A line of its own in a paragraph.
    Line,
}

/// What is wrong with a line that begins like an update.
pub(super) fn line(file: File<'_>, line: Range<usize>, place: Place) -> Option<Diagnostic> {
    let found = Line::heading(file, line.clone());
    let text = file.at(found.content.clone());
    if let Some(line_to_write) = begins_with_clock(file, &found) {
        return Some(mistakes::near_miss(file.span(line), &line_to_write));
    }
    if let Some(status) = begins_with_status(file, text) {
        return Some(mistakes::near_miss(file.span(line), &undated(file, Some(&status))));
    }
    if update::is_label(without_picture(text)) {
        return Some(mistakes::near_miss(file.span(line), &undated(file, None)));
    }
    // A first letter that is written by its number makes text of a line on purpose.
    if place == Place::Line || text.starts_with("&#") {
        return None;
    }
    let word = vocabulary::end_in(file.post.kind, text)?;
    Some(mistakes::ends_nothing(file.span(line), word, &undated(file, Some(word))))
}

/// The heading to write for a line without a time.
pub(super) fn undated(file: File<'_>, status: Option<&str>) -> String {
    let day = file.post.near.map_or_else(|| "YYYY-MM-DD".to_owned(), |day| day.to_string());
    status.map_or_else(|| format!("## {day} HH:MM"), |status| format!("## {day} HH:MM · {status}"))
}

/// The heading to write for a paragraph in the older habit.
pub(super) fn older(file: File<'_>, paragraph: Range<usize>) -> String {
    let older = update::older(file, paragraph, false, &mut Report::default());
    older.map_or_else(|| undated(file, None), |older| update::heading_of(file, &older.heading))
}

/// The heading to write for a line that begins with a clock.
fn begins_with_clock(file: File<'_>, line: &Line) -> Option<String> {
    let found = timed(file.at(line.content.clone()), file.post)?;
    let is_clock = matches!(found.time, Ok(Written::Clock(..) | Written::Full(..)));
    let read = update::read_line(file, line, found, &mut Report::default()).filter(|_| is_clock)?;
    Some(read.to_write())
}

/// The status that a line begins with, if nothing, a colon or a clock comes behind it.
fn begins_with_status(file: File<'_>, text: &str) -> Option<String> {
    let sign = |letter: char| matches!(letter, '*' | '_') || is_space(letter);
    let text = without_picture(text.trim_start_matches(sign)).trim_start_matches(sign);
    vocabulary::word_ends(text).take(8).find_map(|end| {
        let head = text[..end].trim_end_matches(|letter| sign(letter) || letter == ':');
        let status = vocabulary::without_fillers(head);
        let behind = text[head.len()..].trim_start_matches(sign);
        let clock = || update::begins_with_time(behind, file.post);
        let is_strong = vocabulary::strong(file.post.kind, status).is_some();
        let is_status = is_strong || vocabulary::read(file.post.kind, status).is_some() && clock();
        let ends = behind.is_empty() || behind.starts_with(':');
        (is_status && (is_strong && ends || clock())).then(|| update::words_of(status))
    })
}

/// The lines of a paragraph that label an update as another tool does, or that are a line of their own like one.
/// In a paragraph that a sentence introduces, a time is a part of that.
pub(super) fn paragraph(file: File<'_>, range: Range<usize>, introduced: bool) -> Vec<Diagnostic> {
    let text = file.at(range.clone());
    let mut found = Vec::new();
    let mut at = range.start;
    for part in text.split_inclusive('\n') {
        let words = part.trim();
        let start = at + part.len() - part.trim_start().len();
        let line = start..start + words.len();
        at += part.len();
        let alone = line.start == range.start && words.len() == text.trim().len() && is_bold(words);
        let label = update::label(file, line.clone()).filter(|_| !alone);
        let begins = || words.starts_with(['*', '_', '[']) && update::begins_with_time(bare(words), file.post);
        let is_clock =
            || !introduced && (is_time_alone(file, words) || line.start == range.start && is_dated(file, words));
        if words.contains("{{< track") && label.is_some() || label.is_some() && !begins() {
            let status = label.as_ref().and_then(Label::status);
            found.push(mistakes::foreign_label(file.span(line), &undated(file, status)));
        } else if alone || line.start == range.start && begins() || is_clock() {
            found.extend(self::line(file, line, Place::Line));
        }
    }
    found
}

/// A line without emphasis and brackets at its beginning.
fn bare(line: &str) -> &str {
    line.trim_start_matches(['*', '_', '[', '('])
}

/// Whether all of a line is in bold.
fn is_bold(line: &str) -> bool {
    ["**", "__"].iter().any(|sign| line.len() > 4 && line.starts_with(sign) && line.ends_with(sign))
}

/// Whether a line is nothing but a time: `19:27 GMT`.
fn is_time_alone(file: File<'_>, words: &str) -> bool {
    let found =
        timed(words, file.post).filter(|found| matches!(found.time, Ok(Written::Clock(..) | Written::Full(..))));
    found.is_some_and(|found| found.status.is_none() && words[found.words..].trim_matches(['*', '_']).is_empty())
}

/// Whether a line begins with a day, a clock and a separator: `2026-02-26 10:00 UTC - text`.
fn is_dated(file: File<'_>, words: &str) -> bool {
    let found = timed(words, file.post).filter(|found| matches!(found.time, Ok(Written::Full(..))));
    found.is_some_and(|found| {
        let behind = words[found.typed.end..].trim_start_matches(|letter| is_space(letter) || letter == ')');
        found.status.is_none() && behind.starts_with(['-', '–', '—', '·', ':', '|'])
    })
}

/// A list or a table whose items begin with a clock and a status: its first such item.
pub(super) fn item(file: File<'_>, range: Range<usize>) -> Option<Diagnostic> {
    let text = file.at(range.clone());
    let first = text.lines().next()?;
    let words = first.trim_start_matches(|letter: char| is_space(letter) || matches!(letter, '-' | '*' | '+' | '|'));
    let start = range.start + first.len() - words.len();
    let cells = words.trim_end().trim_end_matches('|').replacen('|', " ", 1);
    let cell_words = cells.split('|').next().unwrap_or("").trim_end();
    let scratch = File { post: file.post, text: cell_words };
    let place = Line { whole: 0..cell_words.len(), content: 0..cell_words.len() };
    let found = timed(cell_words, file.post).filter(|found| found.status.is_none())?;
    let read = update::read_line(scratch, &place, found, &mut Report::default())?;
    let line = start..start + words.trim_end().len();
    read.has_status().then(|| mistakes::near_miss(file.span(line), &read.to_write()))
}

/// What is wrong with a line that is no heading, for want of a space.
pub(super) fn without_space(file: File<'_>, line: Range<usize>) -> Option<Diagnostic> {
    let found = Line::heading(file, line.clone());
    begins_with_clock(file, &found).map(|line_to_write| mistakes::near_miss(file.span(line), &line_to_write))
}
