//! Updates as other tools and other people write them: a line with a date, a time in bold, a container, a shortcode.

use super::line::{Shape, Timed, timed};
use super::{
    BodyFile, Opener, Tail, TimedLine, after_separator, emphasis, enclosure, leading_status, older_words, read_line,
    separator, words, words_of,
};
use crate::diagnostic::Report;
use crate::model::written::{Habit, UpdateHeading, Written};
use crate::parse::scan::{is_space, spaces};
use crate::parse::time::{self, LeadingTime};
use crate::source::{Edit, Spanned};
use std::ops::Range;

/// Words that label an update but are not a status.
const LABELS: [&str; 19] = [
    "update",
    "updated",
    "opening message",
    "initial message",
    "initial update",
    "first message",
    "final message",
    "final update",
    "final",
    "closing message",
    "closing update",
    "last message",
    "last update",
    "open issue",
    "postmortem",
    "in progress",
    "mise à jour",
    "maj",
    "edit",
];

/// The longest label, in bytes.
const LONGEST_LABEL: usize = 60;

/// The context of a paragraph.
#[derive(Debug, Clone, Copy)]
pub(in crate::parse) struct Around {
    /// Whether it is the first block, or the one after a line `---`.
    pub(in crate::parse) parted: bool,
    /// Whether the paragraph above it ends with a colon: then it may be a part of that sentence.
    pub(in crate::parse) introduced: bool,
}

/// `::: update Resolved | 2018-04-05T14:02:37.582Z` … `:::`, each of which begins an update. They end before `end`.
pub(in crate::parse) fn containers(file: BodyFile<'_>, paragraph: Range<usize>, end: usize) -> Vec<Opener> {
    let text = file.at(paragraph.clone());
    if !text.contains(":::") {
        return Vec::new();
    }
    let lines = lines(text, paragraph.start);
    lines.filter_map(|line| container(file, line, end)).collect()
}

fn container(file: BodyFile<'_>, line: Range<usize>, end: usize) -> Option<Opener> {
    let text = file.at(line.clone());
    let rest = spaces(text.trim_start_matches(':'));
    let rest = rest.strip_prefix("update").filter(|_| text.starts_with(":::"))?;
    let (label, time) = rest.split_once('|')?;
    let time = time.trim();
    let LeadingTime { time: Ok(written), length, .. } = time::opening(time, file.post.near)? else { return None };
    if length < time.len() {
        return None;
    }
    let time_at = line.start + text.len() - text.split_once('|')?.1.trim_start().len();
    let label_at = line.start + text.len() - rest.len();
    let label = label_at..label_at + label.trim_end().len();
    let label = label.end - file.at(label.clone()).trim_start().len()..label.end;
    let time = Spanned::new(written, file.span(time_at..time_at + length));
    let close = lines(file.at(line.end..end), line.end)
        .skip(1)
        .take_while(|line| !file.at(line.clone()).starts_with("::: "))
        .find(|line| file.at(line.clone()).trim_end() == ":::");
    let mut edits = vec![Edit { span: file.span(line.clone()), text: String::new() }];
    edits.extend(close.clone().map(|close| Edit { span: file.span(close), text: String::new() }));
    let heading = labelled(file, line.clone(), time, label, (edits, ""));
    let (enclosed, text) = match close {
        Some(close) => (Some(line.end..close.start), close.end),
        None => (None, line.end),
    };
    Some(Opener { heading, start: line.start, text, enclosed })
}

/// Reads a paragraph that begins an update in one of these forms.
pub(in crate::parse) fn paragraph(file: BodyFile<'_>, paragraph: Range<usize>, around: Around) -> Option<Opener> {
    tracked(file, paragraph.clone())
        .or_else(|| dated_line(file, paragraph.clone(), around))
        .or_else(|| emphasised(file, paragraph, around))
}

/// `*Investigating* - text {{< track "2018-10-22 12:10:00" >}}`.
fn tracked(file: BodyFile<'_>, paragraph: Range<usize>) -> Option<Opener> {
    let text = file.at(paragraph.clone()).trim_end();
    let open = text.rfind("{{<")?;
    let inner = text[open..].strip_suffix(">}}").or_else(|| text[open..].strip_suffix("> }}"))?;
    let inner = spaces(&inner["{{<".len()..]).strip_prefix("track")?.trim();
    let quotes = |letter: char| matches!(letter, '"' | '\'' | '“' | '”' | '`');
    let typed = inner.trim_start_matches(quotes);
    let typed = typed.trim_end_matches(quotes);
    let at = paragraph.start + open + text[open..].find(typed)?;
    let LeadingTime { time: Ok(written), length, .. } = time::opening(typed, file.post.near)? else { return None };
    if length < typed.len() {
        return None;
    }
    let (label, body) = label_range(text)?;
    let moved = |range: Range<usize>| paragraph.start + range.start..paragraph.start + range.end;
    let time = Spanned::new(written, file.span(at..at + length));
    let end = text[..open].trim_end().len().max(body);
    let whole = moved(0..body);
    let edits = vec![
        Edit { span: file.span(whole.clone()), text: String::new() },
        Edit { span: file.span(moved(end..text.len())), text: String::new() },
    ];
    let heading = labelled(file, whole, time, moved(label), (edits, "\n\n"));
    Some(Opener { heading, start: paragraph.start, text: paragraph.end, enclosed: Some(moved(body..end)) })
}

/// A line `2026-02-26 10:00:00 UTC`, alone or with a status; at the beginning of a block also with text behind a
/// separator, or a clock alone.
fn dated_line(file: BodyFile<'_>, paragraph: Range<usize>, around: Around) -> Option<Opener> {
    let text = file.at(paragraph.clone());
    let first = paragraph.start..paragraph.start + text.lines().next()?.trim_end().len();
    let found = timed(file.at(first.clone()), file.post)?;
    let is_clock = matches!(found.time, Ok(Written::Clock(..)));
    if !matches!(found.time, Ok(Written::Full(..) | Written::Clock(..))) || found.status.is_some() {
        return None;
    }
    let behind =
        file.at(first.start + found.words..first.end).trim_end_matches(|letter| emphasis(letter) || separator(letter));
    let read = words::read(file.post, behind);
    let alone = behind.trim().is_empty();
    let status = read.word.is_some() && read.title.is_none();
    let place = TimedLine { content: first.start..first.start + found.words + behind.len(), whole: first.clone() };
    if alone || status {
        let certain = if is_clock { around.parted && alone } else { !around.introduced };
        return certain.then(|| opener(file, &place, found, first.end, "")).flatten();
    }
    let typed_end = first.start + found.typed.end;
    let parted_by =
        spaces(file.at(typed_end..first.end).trim_start_matches(|letter| emphasis(letter) || letter == ')'));
    // After a comma, the time is part of a sentence: "On 9 September at 14:00 UTC, the service will move."
    if is_clock || !around.parted || !parted_by.starts_with(|sign| separator(sign) && sign != ',') {
        return None;
    }
    let (word, text) = leading_status(file, first.start + found.words..paragraph.end);
    let status = word.map(|word| word.span.range());
    with_text(file, first.start..text.start, found, (status, text))
}

/// `**12:30** resolved`, `**12:10 UTC** - text`, `**Resolved at 12:30:** text`, `[12:30] text`.
fn emphasised(file: BodyFile<'_>, paragraph: Range<usize>, around: Around) -> Option<Opener> {
    let text = file.at(paragraph.clone()).trim_end();
    let end = paragraph.start + text.len();
    let (inner, closer) = enclosure(text);
    if closer.is_empty() || older_words(inner, file.post.near).is_some() && around.parted {
        return None;
    }
    let line = inner.lines().next()?;
    let close = line.find(&closer)?;
    let from = |rest: &str| end - rest.len();
    let start = from(inner);
    // "**Resolved at 12:30.** All is back."
    let label_end = |letter: char| separator(letter) || is_space(letter) || letter == '.';
    let found = timed(inner[..close].trim_end_matches(label_end), file.post)
        .filter(|found| matches!(found.time, Ok(Written::Full(..) | Written::Clock(..))) && found.words <= close)?;
    let within = words::read(file.post, inner[found.words..close].trim_end_matches(label_end));
    let behind = &inner[close + closer.len()..];
    if behind.starts_with(['(', '[']) {
        return None;
    }
    let behind = spaces(behind);
    let parted_by =
        behind.starts_with(separator) || behind.trim().is_empty() || inner[..close].trim_end().ends_with(separator);
    let behind = after_separator(behind);
    let all_words = inner[found.words..close].trim_end_matches(label_end).trim();
    if within.word.is_some() || found.status.is_some() {
        let place = TimedLine {
            content: start..start + found.words.max(inner[..close].trim_end_matches(label_end).len()),
            whole: paragraph.start..from(behind),
        };
        return opener(file, &place, found, from(behind), "\n\n");
    }
    if !all_words.is_empty() {
        return None;
    }
    let (word, rest) = leading_status(file, from(behind)..end);
    let found = Timed {
        typed: start + found.typed.start - paragraph.start..start + found.typed.end - paragraph.start,
        ..found
    };
    match word {
        Some(word) => with_text(file, paragraph.start..rest.start, found, (Some(word.span.range()), rest)),
        None if around.parted && parted_by => {
            let rest = from(behind)..end;
            with_text(file, paragraph.start..rest.start, found, (None, rest))
        }
        None => None,
    }
}

/// An update whose heading is a line or the beginning of one.
fn opener(file: BodyFile<'_>, place: &TimedLine, found: Timed, text: usize, gap: &str) -> Option<Opener> {
    let read = read_line(file, place, Timed { shape: Shape::Loose, ..found }, &mut Report::default())?;
    let span = file.span(place.whole.clone());
    let gap =
        if file.at(text..file.text.len()).trim_start_matches(is_space).starts_with(['\n', '\r']) { "" } else { gap };
    let heading = read.heading(file, |line| vec![Edit { span, text: line + gap }]);
    Some(Opener { heading, start: place.whole.start, text, enclosed: None })
}

/// An update whose status, if it has one, is the first sentence after its time.
fn with_text(
    file: BodyFile<'_>,
    whole: Range<usize>,
    found: Timed,
    (status, text): (Option<Range<usize>>, Range<usize>),
) -> Option<Opener> {
    let written = found.time.ok()?;
    let typed = whole.start + found.typed.start..whole.start + found.typed.end;
    let time = Spanned::new(written, file.span(typed));
    let label = status.unwrap_or(text.start..text.start);
    let edits = vec![Edit { span: file.span(whole.clone()), text: String::new() }];
    let heading = labelled(file, whole.clone(), time, label, (edits, "\n\n"));
    Some(Opener { heading, start: whole.start, text: text.start, enclosed: None })
}

/// The heading that a time and a label make, a status or a title, with its form: of the edits, the first becomes the
/// heading to write, with a gap behind it.
fn labelled(
    file: BodyFile<'_>,
    whole: Range<usize>,
    time: Spanned<Written>,
    label: Range<usize>,
    (mut edits, gap): (Vec<Edit>, &str),
) -> UpdateHeading {
    let typed = file.at(label.clone());
    let is_status = file.post.near.words.read(file.post.kind, typed).is_some();
    let is_label = LABELS.contains(&words_of(typed).as_str()) && !is_status;
    let words = if is_label { label.end..label.end } else { label.clone() };
    let Tail { mut heading, rest, .. } = super::tail(file, whole, time, (None, words), &mut Report::default());
    let rest = if is_status { format!(" · {}", words_of(typed)) } else { rest };
    if let Some(first) = edits.first_mut() {
        first.text = format!("## {}{rest}{gap}", time::form(heading.time.value));
    }
    heading.habit = Some(Box::new(Habit { place: heading.span, loose: true, rest, edits }));
    heading
}

/// A label of an update without a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::parse) enum Label {
    /// A status in the usual form.
    Status(String),
    /// "Update", "Final message".
    Other,
}

impl Label {
    /// The status.
    pub(in crate::parse) fn status(&self) -> Option<&str> {
        match self {
            Self::Status(status) => Some(status),
            Self::Other => None,
        }
    }
}

/// The label of a line without a time: `[Final message]`, `*Resolved* - text`, `**Resolved:** text`, `_Update_: text`.
pub(in crate::parse) fn label(file: BodyFile<'_>, line: Range<usize>) -> Option<Label> {
    let text = file.at(line.clone());
    let is_status = |typed: &str| file.post.near.words.strong(file.post.kind, typed).is_some();
    if text.starts_with(":::") {
        let rest = spaces(text.trim_start_matches(':')).strip_prefix("update")?;
        let typed = rest.split('|').next().unwrap_or("").trim();
        return Some(if is_status(typed) { Label::Status(words_of(typed)) } else { Label::Other });
    }
    let (label, _) = label_range(text)?;
    let typed = words_of(&text[label]);
    if is_status(&typed) {
        return Some(Label::Status(typed));
    }
    (LABELS.contains(&typed.as_str()) || is_numbered(&typed) || typed == "close").then_some(Label::Other)
}

/// The label that a paragraph begins with, without any signs: "Final message: text", or "Update:" on a line of its own.
pub(in crate::parse) fn plain_label(line: &str) -> Option<Label> {
    let (label, text) = line.split_once(':')?;
    let label = label.trim().to_lowercase();
    let is_plain = label.ends_with("message") || text.trim().is_empty();
    (is_plain && LABELS.contains(&label.as_str())).then_some(Label::Other)
}

/// "Update 3", "Edit - Monday 25th": a label with a number or a day behind it.
fn is_numbered(typed: &str) -> bool {
    let behind = LABELS.iter().filter_map(|label| typed.strip_prefix(label));
    behind
        .filter(|rest| !rest.starts_with(char::is_alphanumeric))
        .any(|rest| rest.contains(|c: char| c.is_ascii_digit()))
}

/// Whether words are nothing but a label of an update.
pub(in crate::parse) fn is_label(text: &str) -> bool {
    LABELS.contains(&words_of(text).as_str())
}

/// The label that a paragraph begins with, in emphasis or brackets, and where its text begins.
fn label_range(text: &str) -> Option<(Range<usize>, usize)> {
    let (inner, closer) = enclosure(text);
    if closer.is_empty() {
        return None;
    }
    let start = text.len() - inner.len();
    let close = inner.lines().next()?.find(&closer).filter(|close| *close <= LONGEST_LABEL)?;
    let typed = inner[..close].trim_end_matches(|letter| separator(letter) || is_space(letter));
    let behind = &inner[close + closer.len()..];
    // With a backslash before its end it is text on purpose.
    if typed.is_empty() || typed.ends_with('\\') || closer.contains(']') && behind.starts_with(['(', '[', ':']) {
        return None;
    }
    let marked = typed.len() < inner[..close].trim_end().len()
        || closer.contains(']')
        || spaces(behind).starts_with(['-', '–', '—', ':', '·', '|']);
    let body = text.len() - after_separator(spaces(behind)).len();
    marked.then_some((start..start + typed.len(), body))
}

/// The lines of a text, without their ends.
fn lines(text: &str, start: usize) -> impl Iterator<Item = Range<usize>> {
    let mut at = start;
    text.split_inclusive('\n').map(move |line| {
        let range = at..at + line.trim_end().len();
        at += line.len();
        range
    })
}
