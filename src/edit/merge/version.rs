//! One copy of a post, cut into the pieces that are merged.

use super::{MergeRules, line_start};
use crate::diagnostic::Report;
use crate::edit::fit::scratch;
use crate::edit::keys::key_lines;
use crate::model::Kind;
use crate::model::written::{FileOrder, UpdateHeading, Written, WrittenBody};
use crate::parse::body::{self, PostFile};
use crate::parse::front_matter::{FileStart, opening};
use crate::parse::time;
use crate::parse::time::Near;
use crate::parse::zoned::{self, Anchor};
use chrono::{DateTime, Utc};
use std::ops::Range;

/// A part of the text: the first report or an update.
#[derive(Debug, Clone, Copy)]
pub(super) struct EntryText<'a> {
    /// Its text, with its heading, without the white space around it.
    pub(super) text: &'a str,
    /// The blank lines and rules below it.
    pub(super) gap: &'a str,
    /// The time of an update, as it is written.
    pub(super) time: Option<Written>,
    /// The instant of an update (UTC).
    pub(super) at: Option<DateTime<Utc>>,
}

/// One copy of a post.
pub(super) struct Version<'a> {
    pub(super) text: &'a str,
    /// What stands above the keys: a byte order mark, a fence, comments.
    pub(super) open: Range<usize>,
    /// The keys and their lines.
    pub(super) keys: Vec<(String, &'a str)>,
    /// The fence below the keys, and the blank lines after it.
    pub(super) close: Range<usize>,
    /// The text above the first update.
    pub(super) report: EntryText<'a>,
    /// The updates, in the order of the file.
    pub(super) entries: Vec<EntryText<'a>>,
    /// The first report of a file that is written newest first.
    pub(super) foot: Option<EntryText<'a>>,
    pub(super) order: FileOrder,
    pub(super) line_end: &'static str,
    /// What stands below all pieces: a line end, as a rule.
    pub(super) end: &'a str,
}

impl<'a> Version<'a> {
    /// Cuts a text. `None` if its front matter does not end.
    pub(super) fn read(text: &'a str, rules: &MergeRules<'_>) -> Option<Self> {
        let mark = text.len() - text.strip_prefix('\u{feff}').unwrap_or(text).len();
        let bare = &text[mark..];
        let (block, start) = match opening(bare) {
            FileStart::Front { block, body } => (block, body),
            FileStart::Text => (0..0, 0),
            FileStart::Unclosed(_) => return None,
        };
        let keys = key_lines(bare, block.clone());
        let first = keys.first().map_or(block.end, |(_, lines)| lines.start);
        let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let near = Near { day: announced(bare).and_then(Written::day), words: rules.words };
        let file = PostFile { source: scratch(), kind: rules.kind.unwrap_or(Kind::Incident), near };
        let body = body::read(file, bare, start, &mut Report::default());
        let order = (rules.order)(&body, bare);
        let words = start + bare[start..].len() - bare[start..].trim_start().len();
        let mut cuts: Vec<usize> =
            body.updates.iter().map(|update| line_start(bare, update.heading.span).max(words)).collect();
        let report = piece(bare, words..cuts.first().copied().unwrap_or(bare.len()));
        let foot = foot(bare, &body, order, cuts.last().copied());
        cuts.push(foot.unwrap_or(bare.len()));
        let instants = instants(&body, order, bare, rules);
        let entries = body.updates.iter().zip(cuts.windows(2)).zip(instants).map(|((update, cut), at)| EntryText {
            time: Some(update.heading.time.value),
            at,
            ..piece(bare, cut[0]..cut[1])
        });
        let entries: Vec<EntryText<'a>> = entries.collect();
        let foot = foot.map(|at| piece(bare, at..bare.len()));
        let end = foot.or(entries.last().copied()).unwrap_or(report).gap;
        Some(Self {
            text,
            open: 0..mark + first,
            keys: keys.into_iter().map(|(name, lines)| (name, &bare[lines])).collect(),
            close: mark + block.end..mark + words,
            report,
            entries,
            foot,
            order,
            line_end,
            end,
        })
    }
}

/// The time of the announcement, as it is written.
fn announced(text: &str) -> Option<Written> {
    let value = crate::edit::value_of(text, "date").or_else(|| crate::edit::value_of(text, "start"))?;
    time::read(&value, None).ok()
}

/// Where the first report begins in a file that is written newest first.
fn foot(text: &str, body: &WrittenBody, order: FileOrder, last: Option<usize>) -> Option<usize> {
    let (foot, last) = (body.foot.as_ref()?, last?);
    let report = foot.report.0.iter().find(|span| span.start as usize > last)?;
    (order == FileOrder::NewestFirst).then(|| line_start(text, *report))
}

/// A part of the text without the blank lines and rules below it.
fn piece(text: &str, range: Range<usize>) -> EntryText<'_> {
    let part = &text[range];
    let mut end = part.trim_end().len();
    loop {
        let above = part[..end].rfind('\n').map_or(0, |at| at + 1);
        let line = part[above..end].trim();
        let rule = line.len() >= 3 && ['-', '*', '_'].iter().any(|sign| line.chars().all(|c| c == *sign));
        if !rule {
            return EntryText { text: &part[..end], gap: &part[end..], time: None, at: None };
        }
        end = part[..above].trim_end().len();
    }
}

/// The instants of the updates, in the order of the file.
fn instants(body: &WrittenBody, order: FileOrder, text: &str, rules: &MergeRules<'_>) -> Vec<Option<DateTime<Utc>>> {
    let at = |written, anchor| zoned::roughly(written, rules.zone, anchor).map(|moment| moment.from);
    let mut before = announced(text).and_then(|date| at(date, Anchor::FirstAtOrAfter(DateTime::UNIX_EPOCH)));
    let mut instant = |heading: &UpdateHeading| {
        let found = at(heading.time.value, Anchor::FirstAtOrAfter(before.unwrap_or(DateTime::UNIX_EPOCH)));
        before = found.or(before);
        found
    };
    let headings = body.updates.iter().map(|update| &update.heading);
    if order == FileOrder::OldestFirst {
        return headings.map(&mut instant).collect();
    }
    let mut found: Vec<_> = headings.rev().map(&mut instant).collect();
    found.reverse();
    found
}
