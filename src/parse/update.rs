//! The heading of an update: `## 2021-05-18 17:55 · identified {mail=degraded}`, and the older habit.

use super::body::PostFile;
use super::braces;
use super::scan::{ends, is_space, one_of, spaces};
use super::time::{self, Form, Opening};
use crate::characters::allowed;
use crate::diagnostic::{Report, update as mistakes};
use crate::markdown::{Event, Markdown};
use crate::model::Word;
use crate::model::written::{UpdateHeading, Written};
use crate::source::{Span, Spanned};
use crate::vocabulary;
use chrono::NaiveDate;
use std::ops::Range;

/// A post's file while its text is cut.
#[derive(Debug, Clone, Copy)]
pub(super) struct File<'a> {
    pub(super) post: PostFile,
    /// The whole file: every range counts from its first byte.
    pub(super) text: &'a str,
}

impl<'a> File<'a> {
    fn at(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or("")
    }

    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.post.source, range)
    }
}

/// What parts a time from words.
fn separator(letter: char) -> bool {
    matches!(letter, '·' | '•' | '-' | '–' | '—' | ':' | ',')
}

fn emphasis(letter: char) -> bool {
    matches!(letter, '*' | '_')
}

/// The rest after spaces, one separator, and spaces.
fn after_separator(text: &str) -> &str {
    let text = spaces(text);
    spaces(text.strip_prefix(separator).unwrap_or(text))
}

/// Reads a level-2 heading; nothing when it does not open with a time.
pub(super) fn heading(file: File<'_>, line: Range<usize>, report: &mut Report) -> Option<UpdateHeading> {
    let content = content(file.at(line.clone()), line.start);
    let text = file.at(content.clone());
    let bare = text.trim_start_matches(emphasis);
    let timed = time::opening(bare, file.post.near).map(|opening| (bare, opening));
    let timed @ (bare, _) = timed.or_else(|| older_words(bare, file.post.near))?;
    let other_form = timed.1.form == Form::Other;
    let mut mistakes = Report::default();
    let read = read_time(file, timed, content.end - bare.len(), &mut mistakes).map(|(time, length)| {
        let words = after_separator(bare[length..].trim_start_matches(emphasis));
        tail(file, line, time, content.end - words.len()..content.end, &mut mistakes)
    });
    // "12 May: what happened" is prose; a clock, a status or a state makes it an update.
    let prose = |heading: &UpdateHeading| {
        matches!(heading.time.value, Written::Day(_)) && heading.word.is_none() && heading.states.is_empty()
    };
    if other_form && read.as_ref().is_some_and(prose) {
        return None;
    }
    report.extend(mistakes);
    read
}

/// Whether a heading of any level opens with a clock.
pub(super) fn opens_with_clock(file: File<'_>, line: Range<usize>) -> bool {
    let content = content(file.at(line.clone()), line.start);
    matches!(time::prefix(file.at(content), file.post.near), Some((Written::Clock(..) | Written::Full(..), _)))
}

/// The bytes of a heading's line without its signs.
fn content(line: &str, start: usize) -> Range<usize> {
    let inner = line.trim().trim_start_matches('#').trim_start();
    let from = start + line.len() - line.trim_start().trim_start_matches('#').trim_start().len();
    let inner = inner.trim_end();
    // A closing run of signs counts only behind a space.
    let shorn = inner.trim_end_matches('#');
    let inner = if shorn.ends_with(is_space) { shorn.trim_end() } else { inner };
    from..from + inner.len()
}

/// The time at a place; a form that is not ours is understood with a warning, an impossible time told.
fn read_time(
    file: File<'_>,
    (text, Opening { time, length, form }): (&str, Opening),
    start: usize,
    report: &mut Report,
) -> Option<(Spanned<Written>, usize)> {
    let span = file.span(start..start + length);
    let written = match time {
        Ok(written) => {
            if form == Form::Other {
                report.add(mistakes::foreign_heading(span, &text[..length], &time::form(written)));
            }
            written
        }
        Err(mistake) => {
            report.add(mistake.at(span, &text[..length]));
            return None;
        }
    };
    Some((Spanned::new(written, span), length))
}

/// What stands behind the time: words and braces.
fn tail(
    file: File<'_>,
    line: Range<usize>,
    time: Spanned<Written>,
    rest: Range<usize>,
    report: &mut Report,
) -> UpdateHeading {
    let (words, braces) = braces::split(file.post, file.at(rest.clone()), file.span(rest.clone()), report);
    let (word, title) = read_words(file, rest.start..rest.start + words.len());
    UpdateHeading {
        span: file.span(line),
        time,
        word,
        title,
        states: braces.states,
        at: braces.at,
        next: braces.next,
        start: braces.start,
        end: braces.end,
        edited: braces.edited,
        unclear: braces.unclear,
    }
}

/// Words: a status, a title, or a status and then a title behind a separator.
fn read_words(file: File<'_>, range: Range<usize>) -> (Option<Spanned<Word>>, Option<Spanned<String>>) {
    let words = file.at(range.clone());
    let title = |range: Range<usize>| {
        let text = plain(file.at(range.clone()));
        (!text.is_empty()).then(|| Spanned::new(text, file.span(range)))
    };
    if let Some(word) = vocabulary::read(file.post.kind, words) {
        return (Some(Spanned::new(word, file.span(range))), None);
    }
    if let Some(end) = vocabulary::first_part(words) {
        let head = range.start..range.start + words[..end].trim_end().len();
        let behind = after_separator(&words[end..]);
        if let Some(word) = vocabulary::read(file.post.kind, file.at(head.clone())) {
            return (Some(Spanned::new(word, file.span(head))), title(range.end - behind.len()..range.end));
        }
    }
    (None, title(range))
}

/// A title as it reads, without its Markdown.
fn plain(markdown: &str) -> String {
    let mut text = String::new();
    let markdown = markdown.trim();
    for placed in Markdown::read(markdown, 0).events(markdown) {
        match placed.event {
            Event::Text(words) | Event::Code(words) => text.push_str(words),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    // A title that is nothing but signs ("…: -") is shown as it was typed.
    let typed = || allowed(markdown).trim().to_owned();
    if text.trim().is_empty() { typed() } else { text.trim().to_owned() }
}

/// An update in the older habit: its heading, and where its text stands within the paragraph.
pub(super) struct Older {
    pub(super) heading: UpdateHeading,
    /// The text's part of the paragraph; it goes on with the blocks that follow.
    pub(super) text: Range<usize>,
    /// Whether the text is all within the emphasis, so that it ends before the paragraph does.
    pub(super) enclosed: bool,
}

/// Reads a paragraph of the older habit: "**Mise à jour de 17h55 :** text", "Edit de 12h15 : text",
/// "Update 18:15 UTC: text", "[Mise à jour 17h55] text"; the status word may follow. `alone` says that no other block
/// belongs to it.
pub(super) fn older(file: File<'_>, paragraph: Range<usize>, alone: bool, report: &mut Report) -> Option<Older> {
    let text = file.at(paragraph.clone()).trim_end();
    let end = paragraph.start + text.len();
    let (words, closer) = enclosure(text);
    let opening @ (timed, _) = older_words(words, file.post.near)?;
    let (time, length) = read_time(file, opening, end - timed.len(), report)?;
    let rest = timed[length..].trim_start_matches(|c| is_space(c) || c == ')');
    let whole = |until: usize| paragraph.start..until;
    let from = |rest: &str| end - rest.len();
    let Some(close) = rest.find(&closer).filter(|_| !closer.is_empty()) else {
        let rest = after_separator(rest);
        let (word, text) = leading_status(file, from(rest)..end);
        let mut heading = tail(file, whole(text.start), time, text.start..text.start, report);
        heading.word = word;
        return Some(Older { heading, text, enclosed: false });
    };
    let inner = after_separator(&rest[..close]);
    let inner_start = from(rest) + close - inner.len();
    let behind = spaces(&rest[close + closer.len()..]);
    let behind = if inner.is_empty() { after_separator(behind) } else { behind };
    let sentence = inner.contains('\n') || inner.trim_end().ends_with(['.', '!', '?', '…']);
    if behind.trim().is_empty() && !inner.is_empty() && (alone || sentence) {
        // All of the paragraph is emphasised: that is the text.
        let (word, text) = leading_status(file, inner_start..inner_start + inner.len());
        let mut heading = tail(file, whole(text.start), time, text.start..text.start, report);
        heading.word = word;
        return Some(Older { heading, text, enclosed: true });
    }
    let inner = inner.trim_end().trim_end_matches(separator).trim_end();
    let mut heading = tail(file, whole(from(behind)), time, inner_start..inner_start + inner.len(), report);
    let mut text = from(behind)..end;
    if heading.word.is_none() && heading.title.is_none() {
        (heading.word, text) = leading_status(file, text);
        heading.span = file.span(whole(text.start));
    }
    Some(Older { heading, text, enclosed: false })
}

/// Whether a paragraph opens as the older habit has it.
pub(super) fn looks_older(file: File<'_>, paragraph: Range<usize>) -> bool {
    let (words, _) = enclosure(file.at(paragraph));
    older_words(words, file.post.near).is_some_and(|(_, opening)| opening.time.is_ok())
}

/// The text behind its emphasis or bracket, and what closes that.
fn enclosure(text: &str) -> (&str, String) {
    let words = text.trim_start_matches(|letter| emphasis(letter) || matches!(letter, '[' | '(' | ' '));
    let opener = &text[..text.len() - words.len()];
    let mirrored = opener.chars().rev().filter(|letter| *letter != ' ').map(|letter| match letter {
        '[' => ']',
        '(' => ')',
        other => other,
    });
    (words, mirrored.collect())
}

/// The rest after "Mise à jour de", "Edit de", "Update at": where the time stands.
fn older_words(text: &str, near: Option<NaiveDate>) -> Option<(&str, Opening)> {
    let in_three = || one_of(spaces(one_of(spaces(one_of(text, &["mise"])?), &["a"])?), &["jour"]);
    let short = ["maj", "edit", "edition", "update", "updated"];
    let mut rest = in_three().or_else(|| one_of(text, &short)).filter(|rest| ends(rest))?;
    loop {
        let bare = rest.trim_start_matches(|c| is_space(c) || separator(c) || matches!(c, '(' | '[' | '’' | '\''));
        let next = one_of(bare, &["de", "du", "d", "a", "at", "of", "from", "le", "on", "the"]).unwrap_or(bare);
        if next.len() == rest.len() {
            break;
        }
        rest = next;
    }
    time::opening(rest, near).map(|opening| (rest, opening))
}

/// A status that the text begins with as a sentence of its own, and the text behind it.
fn leading_status(file: File<'_>, range: Range<usize>) -> (Option<Spanned<Word>>, Range<usize>) {
    let text = file.at(range.clone());
    let stop = text.find(['.', ':', '–', '—', '·', '!', '\n']);
    let dash = text.find(" - ").map(|at| at + 1);
    let end = stop.into_iter().chain(dash).min().unwrap_or(text.len());
    let Some(word) = vocabulary::read(file.post.kind, &text[..end]) else { return (None, range) };
    let behind = text[end..].trim_start_matches(|c: char| matches!(c, '.' | '!') || emphasis(c));
    let behind = after_separator(behind).trim_start();
    let word = Spanned::new(word, file.span(range.start..range.start + text[..end].trim_end().len()));
    (Some(word), range.end - behind.len()..range.end)
}
