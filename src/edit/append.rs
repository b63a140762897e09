//! Adds an update to a post, in the order (oldest or newest first) of its file.

use super::EditError;
use super::fit::{TargetPost, closed, scratch, ways};
use super::shown::{shown, shown_alone};
use crate::diagnostic::Report;
use crate::markdown::{Extent, Markdown};
use crate::model::Word;
use crate::model::written::{Arranged, FileOrder, Text, UpdateHeading, Written, WrittenBody};
use crate::model::{Kind, State};
use crate::parse::body::{self, PostFile};
use crate::parse::front_matter::{FileStart, first_heading, opening};
use crate::parse::time::Near;
use crate::parse::time::form;
use crate::parse::timeline;
use crate::source::{Source, SourceId, Sources};
use crate::vocabulary::Vocabulary;

/// An update to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewUpdate {
    /// When it is written: a day and a time.
    pub time: Written,
    /// A status of an incident or a stage of a maintenance, with the word for it in the site's language.
    pub word: Option<(Word, String)>,
    /// Services (or groups) and their states from then on.
    pub states: Vec<(String, State)>,
    /// When it happened, if not when it is written.
    pub at: Option<Written>,
    /// The announced time of the next update.
    pub next: Option<Written>,
    /// A maintenance's new start.
    pub start: Option<Written>,
    /// A maintenance's new end.
    pub end: Option<Written>,
    /// Its Markdown, which may contain anything.
    pub text: String,
    /// The languages in which the post is read.
    pub words: Vocabulary,
}

/// Adds an update to the text of a post, at its top or its end, depending on the order of the file. The order depends
/// on instants, so the caller decides it. The text may start with a byte order mark.
///
/// The result is parsed again before it is returned. It has exactly one more update, with the intended values and the
/// intended text. All other texts of the post are unchanged.
///
/// # Errors
/// When the post cannot be read, or when there is no place where the update would be read as intended.
pub fn append(
    kind: Kind,
    post: &str,
    update: &NewUpdate,
    order: impl Fn(&WrittenBody) -> FileOrder,
) -> Result<String, EditError> {
    let bare = post.strip_prefix('\u{feff}').unwrap_or(post);
    let start = match opening(bare) {
        FileStart::Front { body, .. } => body,
        FileStart::Unclosed(_) => return Err(EditError::Unreadable),
        FileStart::Text => first_heading(scratch(), bare).map_or(0, |(_, end)| end),
    };
    let typed = TargetPost { kind, near: Near { day: update.time.day(), words: update.words } };
    let old = ParsedText::of(typed, bare, start, &order);
    let line_end =
        if bare.split_inclusive('\n').next().is_some_and(|line| line.ends_with("\r\n")) { "\r\n" } else { "\n" };
    let heading = heading(kind, update);
    let mark = &post[..post.len() - bare.len()];
    for text in ways(typed, &update.text) {
        let meant = shown_alone(&text);
        let piece = if text.is_empty() { heading.clone() } else { format!("{heading}\n\n{text}") };
        let piece = piece.replace('\n', line_end) + line_end;
        for place in places(&old, bare.len()) {
            let Some(new) = inserted(bare, (start, place), &piece, (line_end, update.words)) else { continue };
            if old.grew_into(&ParsedText::of(typed, &new, start, &order), update, &meant) {
                return Ok(format!("{mark}{new}"));
            }
        }
    }
    Err(EditError::NoPlace)
}

/// The heading: `## 2021-05-18 17:55 · identified {mail=degraded, next=18:30}`.
fn heading(kind: Kind, update: &NewUpdate) -> String {
    let mut line = format!("## {}", form(update.time));
    if let Some((word, typed)) = &update.word {
        line.push_str(" · ");
        line.push_str(&label((kind, update.words), *word, typed));
    }
    let states = update.states.iter().map(|(service, state)| format!("{service}={}", state.name()));
    let times = [("at", update.at), ("start", update.start), ("end", update.end), ("next", update.next)];
    let times = times.into_iter().filter_map(|(key, time)| Some(format!("{key}={}", form(time?))));
    let pairs: Vec<String> = states.chain(times).collect();
    if !pairs.is_empty() {
        line = format!("{line} {{{}}}", pairs.join(", "));
    }
    line
}

/// A status or a stage in the words of the site if these are read back, else in our own.
pub(super) fn label((kind, words): (Kind, Vocabulary), word: Word, typed: &str) -> String {
    let mut letters = typed.trim().chars();
    let label: String = letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect();
    if words.read(kind, &label) == Some(word) && !label.contains(['{', '·', '\n']) {
        return label;
    }
    match word {
        Word::Status(status) => status.name().to_owned(),
        Word::Stage(stage) => stage.name().to_owned(),
    }
}

/// The places for an update, best first: next to the newest update, then at the other headings.
fn places(old: &ParsedText, end: usize) -> Vec<usize> {
    let headings = old.body.updates.iter().map(|update| &update.heading);
    let mut places: Vec<usize> = headings.map(|heading| heading.span.start as usize).chain([end]).collect();
    if old.order == FileOrder::OldestFirst {
        places.reverse();
    }
    places
}

/// The text with a piece inserted between empty lines. A code block or raw HTML that is still open above is closed
/// first. `None` if that is not possible.
fn inserted(
    text: &str,
    (body, place): (usize, usize),
    piece: &str,
    (line_end, words): (&str, Vocabulary),
) -> Option<String> {
    let (above, below) = text.split_at_checked(place)?;
    let closer = closed(&above[body.min(place)..])?.replace('\n', line_end);
    let mut new = format!("{above}{closer}");
    if !new.is_empty() && !new.ends_with('\n') {
        new.push_str(line_end);
    }
    let blank = |text: &str| {
        text.trim_end_matches('\r').is_empty() || text.lines().next_back().is_some_and(|line| line.trim().is_empty())
    };
    if !blank(&new) {
        new.push_str(line_end);
    }
    if timeline::goes_on(&new, body, words) {
        // Without a rule, whatever follows a timeline is read as part of it.
        new = new + "---" + line_end + line_end;
    }
    new.push_str(piece);
    if !below.is_empty() {
        new.push_str(line_end);
        if !below.trim_start().starts_with('#') {
            // In the older style, updates are separated by rules.
            new = new + "---" + line_end + line_end;
        }
        new.push_str(below);
    }
    Some(new)
}

/// A parsed body and its source text.
pub(super) struct ParsedText {
    pub(super) sources: Sources,
    body: WrittenBody,
    pub(super) order: FileOrder,
    pub(super) mistakes: usize,
    source: SourceId,
    near: Near,
}

impl ParsedText {
    pub(super) fn of(typed: TargetPost, text: &str, start: usize, order: &impl Fn(&WrittenBody) -> FileOrder) -> Self {
        let mut sources = Sources::default();
        let id = sources.add(Source::new("", text.as_bytes().to_vec()));
        let mut report = Report::default();
        let body = body::read(PostFile { source: id, ..typed.file() }, text, start, &mut report);
        let order = order(&body);
        Self { sources, body, order, mistakes: report.list().len(), source: id, near: typed.near }
    }

    pub(super) fn text(&self, text: &Text) -> String {
        text.0.iter().map(|span| self.sources.text(*span)).collect::<Vec<_>>().join("\n\n")
    }

    fn arranged(&self) -> Arranged<'_> {
        self.body.arranged(self.order)
    }

    /// What readers see of a text, in a form that can be compared.
    pub(super) fn shown(&self, text: &Text) -> Vec<String> {
        let pieces: Vec<_> = text.0.iter().map(|span| span.range()).collect();
        let Some(source) = self.sources.iter().next() else { return Vec::new() };
        shown(&self.body.markdown.select(&source.text, Extent { pieces: &pieces, holes: &[] }))
    }

    /// All headings with their texts, oldest first. The heading of the first report, if it has one, is last.
    fn entries(&self) -> Vec<(&UpdateHeading, &Text)> {
        let Arranged { updates, report_heading, report } = self.arranged();
        updates.into_iter().chain(report_heading.map(|heading| (heading, report))).collect()
    }

    /// All headings with their texts, oldest first, the first report before them if it has a text or stands alone.
    pub(super) fn all(&self) -> Vec<(Option<&UpdateHeading>, &Text)> {
        let Arranged { updates, report_heading, report } = self.arranged();
        let first = report_heading.is_some() || !report.0.is_empty() || updates.is_empty();
        let first = first.then_some((report_heading, report));
        first.into_iter().chain(updates.into_iter().map(|(heading, text)| (Some(heading), text))).collect()
    }

    /// All headings, in the order of the file.
    pub(super) fn headings(&self) -> impl Iterator<Item = &UpdateHeading> {
        self.body.updates.iter().map(|update| &update.heading)
    }

    /// The text of the first report.
    pub(super) fn report(&self) -> &Text {
        self.arranged().report
    }

    /// The events of the text.
    pub(super) fn markdown(&self) -> &Markdown {
        &self.body.markdown
    }

    /// What its days and words are read with.
    pub(super) fn near(&self) -> Near {
        self.near
    }

    /// The source that all places are in.
    pub(super) fn source(&self) -> SourceId {
        self.source
    }

    /// Whether `new` is this text plus exactly the intended update.
    fn grew_into(&self, new: &Self, update: &NewUpdate, meant: &[String]) -> bool {
        let (old_entries, new_entries) = (self.entries(), new.entries());
        if new_entries.len() != old_entries.len() + 1
            || new.mistakes != self.mistakes
            || new.order != self.order
            || new.arranged().report_heading.is_some() != self.arranged().report_heading.is_some()
        {
            return false;
        }
        let same_text = |old: &str, new_text: &str| {
            old == new_text
                || closed(old)
                    .is_some_and(|closer| format!("{old}{closer}").trim_end() == new_text.replace("\r\n", "\n"))
                || closed(old).is_some_and(|closer| {
                    !closer.is_empty() && new_text.starts_with(old) && new_text[old.len()..].trim() == closer.trim()
                })
        };
        let same_words = |old: &Text, now: &Text| {
            // A footnote at the end of the file has an empty line behind it once an update follows.
            let typed = |parsed: &Self, text: &Text| parsed.text(text).trim_end().to_owned();
            let (typed, typed_now, shape) = (typed(self, old), typed(new, now), self.shown(old));
            // If a block was open and is now closed, its last two events differ: its words and its end.
            let known = if typed == typed_now { shape.len() } else { shape.len().saturating_sub(2) };
            same_text(&typed, &typed_now) && new.shown(now).starts_with(&shape[..known])
        };
        let same = |old: &(&UpdateHeading, &Text), now: &(&UpdateHeading, &Text)| {
            self.sources.text(old.0.span) == new.sources.text(now.0.span) && same_words(old.1, now.1)
        };
        if !same_words(self.arranged().report, new.arranged().report) {
            return false;
        }
        let says = |(heading, text): &(&UpdateHeading, &Text)| says(heading, update) && new.shown(text) == meant;
        // Of two updates of one time, the new one is the later one.
        let later = |at: usize| new.arranged().updates.into_iter().skip(at + 1);
        (0..new_entries.len()).any(|at| {
            says(&new_entries[at])
                && later(at).all(|(heading, _)| heading.time.value != update.time)
                // One without a day would be of the day of the new one.
                && later(at).next().is_none_or(|(heading, _)| heading.time.value.day().is_some())
                && old_entries
                    .iter()
                    .zip(new_entries.iter().enumerate().filter(|(index, _)| *index != at))
                    .all(|(old, (_, now))| same(old, now))
        })
    }
}

/// Whether a heading has all the values of an update.
fn says(heading: &UpdateHeading, update: &NewUpdate) -> bool {
    let word = heading.word.as_ref().map(|word| word.value);
    let states = heading.states.iter().map(|(service, state)| (service.value.as_str(), state.value));
    let time = |written: &Option<crate::source::Spanned<Written>>| written.as_ref().map(|written| written.value);
    heading.time.value == update.time
        && word == update.word.as_ref().map(|(word, _)| *word)
        && heading.title.is_none()
        && states.eq(update.states.iter().map(|(service, state)| (service.as_str(), *state)))
        && [time(&heading.at), time(&heading.next), time(&heading.start), time(&heading.end)]
            == [update.at, update.next, update.start, update.end]
        && heading.edited.is_none()
        && heading.withdrawn.is_none()
}
