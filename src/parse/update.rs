//! What begins an update: a heading `## 2021-05-18 17:55 · identified {mail=degraded}`, and the other forms in which
//! authors write one.

mod habit;
mod line;
mod words;

pub(super) use habit::{Around, Label, containers, is_label, label, paragraph, plain_label};
pub(super) use line::{Shape, Timed, timed, without_picture};

use super::body::PostFile;
use super::braces;
use super::scan::{ends, is_space, number, one_of, spaces};
use super::time::Near;
use super::time::{self, LeadingTime};
use crate::characters::{allowed, isolated};
use crate::diagnostic::{Report, time as time_mistakes};
use crate::markdown::{Element, Event, Markdown};
use crate::model::Word;
use crate::model::written::{Habit, UpdateHeading, Written};
use crate::source::{Edit, Span, Spanned};
use crate::vocabulary::{self, QUESTION_MARKS};
use chrono::{NaiveDate, Timelike};
use std::ops::Range;

/// A post's file while its text is split into updates.
#[derive(Debug, Clone, Copy)]
pub(super) struct BodyFile<'a> {
    pub(super) post: PostFile,
    /// The whole file: every range counts from its first byte.
    pub(super) text: &'a str,
}

impl<'a> BodyFile<'a> {
    pub(super) fn at(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or("")
    }

    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.post.source, range)
    }
}

/// The beginning of an update: its heading, and where its text is.
pub(super) struct Opener {
    pub(super) heading: UpdateHeading,
    /// Where it begins and where its text begins.
    pub(super) start: usize,
    pub(super) text: usize,
    /// Separate pieces of text before `text`.
    pub(super) enclosed: Option<Range<usize>>,
}

/// The separators between a time and words.
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

/// Reads a level-2 heading. `None` if it does not begin with a time.
pub(super) fn heading(file: BodyFile<'_>, line: Range<usize>, report: &mut Report) -> Option<UpdateHeading> {
    let content = content(file.at(line.clone()), line.start);
    let timed = timed(file.at(content.clone()), file.post)?;
    let edit_all = |text: String| vec![Edit { span: file.span(line.clone()), text }];
    read_line(file, &TimedLine { whole: line.clone(), content }, timed, report).map(|read| read.heading(file, edit_all))
}

/// A line that begins with a time.
pub(super) struct TimedLine {
    /// The whole line.
    pub(super) whole: Range<usize>,
    /// The line without the `#` of a heading.
    pub(super) content: Range<usize>,
}

impl TimedLine {
    /// The line of a heading of any level.
    pub(super) fn heading(file: BodyFile<'_>, whole: Range<usize>) -> Self {
        Self { content: content(file.at(whole.clone()), whole.start), whole }
    }
}

/// A line as it was read.
pub(in crate::parse) struct ReadLine {
    heading: UpdateHeading,
    /// What follows the time in the heading to write.
    rest: String,
    shape: Shape,
    loose_words: bool,
}

impl ReadLine {
    /// The heading to write.
    pub(super) fn to_write(&self) -> String {
        format!("## {}{}", time::form(self.heading.time.value), self.rest)
    }

    /// Whether it says a status, or the state of a service.
    pub(super) fn says_something(&self) -> bool {
        self.heading.word.is_some() || !self.heading.states.is_empty()
    }

    /// The heading. If it is not in the usual form, with its form and the edits that turn it into the usual one.
    fn heading(mut self, file: BodyFile<'_>, edits: impl FnOnce(String) -> Vec<Edit>) -> UpdateHeading {
        if self.shape != Shape::Plain || self.loose_words {
            let line = self.to_write();
            let edits = if self.reads_back(file.post, &line) { edits(line) } else { Vec::new() };
            self.heading.habit = Some(Box::new(Habit {
                place: self.heading.span,
                loose: self.shape == Shape::Loose,
                rest: self.rest,
                edits,
            }));
        }
        self.heading
    }

    /// Whether the line to write says the same.
    fn reads_back(&self, post: PostFile, line: &str) -> bool {
        let file = BodyFile { post, text: line };
        let place = TimedLine::heading(file, 0..line.len());
        let mut report = Report::default();
        let read = timed(file.at(place.content.clone()), post)
            .and_then(|timed| read_line(file, &place, timed, &mut report))
            .filter(|read| read.shape == Shape::Plain && !read.loose_words);
        let said = |heading: &UpdateHeading| {
            let word = heading.word.as_ref().map(|word| word.value);
            let title = heading.title.as_ref().map(|title| title.value.clone());
            (heading.time.value, word, title, heading.states.len(), heading.unclear)
        };
        read.is_some_and(|read| said(&read.heading) == said(&self.heading))
    }
}

/// The bytes of a heading's line without its `#`.
fn content(line: &str, start: usize) -> Range<usize> {
    let inner = line.trim().trim_start_matches('#').trim_start();
    let from = start + line.len() - line.trim_start().trim_start_matches('#').trim_start().len();
    let inner = inner.trim_end();
    // A closing run of `#` counts only after a space.
    let shorn = inner.trim_end_matches('#');
    let inner = if shorn.ends_with(is_space) { shorn.trim_end() } else { inner };
    from..from + inner.len()
}

/// Reads a line. A time that does not exist is reported, and the result is `None`.
pub(super) fn read_line(file: BodyFile<'_>, line: &TimedLine, timed: Timed, report: &mut Report) -> Option<ReadLine> {
    let start = line.content.start;
    let moved = |range: Range<usize>| start + range.start..start + range.end;
    let typed = moved(timed.typed);
    let time = match timed.time {
        Ok(time) => Spanned::new(time, file.span(typed)),
        Err(mistake) => {
            report.add(mistake.at(file.span(typed.clone()), file.at(typed), file.post.near.day));
            return None;
        }
    };
    let rest = start + timed.words..line.content.end.max(start + timed.words);
    if let Some(words) = half_in_words(file.at(rest.clone()), time.value, file.post.near) {
        report.add(time_mistakes::half_in_words(time.span, words));
        return None;
    }
    let tail = tail(file, line.whole.clone(), time, (timed.status.map(moved), rest), report);
    Some(ReadLine { heading: tail.heading, rest: tail.rest, shape: timed.shape, loose_words: tail.loose })
}

/// The words behind a clock of twelve hours that are all of them of a part of the day: "5:20 de la tarde · resuelto" is not
/// at 5:20.
fn half_in_words(words: &str, time: Written, near: Near) -> Option<&str> {
    let hour = match time {
        Written::Day(_) => return None,
        Written::Clock(clock, _) => clock.hour(),
        Written::Full(at, _) => at.hour(),
    };
    let behind = near.words.part_of_day(words)?;
    let phrase = words[..words.len() - behind.len()].trim();
    let ends_here = spaces(behind).is_empty() || spaces(behind).starts_with(|sign| separator(sign) || sign == '{');
    // "a", "de", "la" are words like any other.
    let is_noun = |word: &str| word.chars().count() >= 4 || !word.is_ascii();
    let has_noun = phrase.split(is_space).any(is_noun);
    ((1..=12).contains(&hour) && ends_here && has_noun).then_some(phrase)
}

/// The time in the older style. A time that does not exist is reported.
fn read_time(
    file: BodyFile<'_>,
    (text, LeadingTime { time, length, .. }): (&str, LeadingTime),
    start: usize,
    report: &mut Report,
) -> Option<(Spanned<Written>, usize)> {
    let span = file.span(start..start + length);
    match time {
        Ok(written) => Some((Spanned::new(written, span), length)),
        Err(mistake) => {
            report.add(mistake.at(span, &text[..length], file.post.near.day));
            None
        }
    }
}

/// What follows the time.
struct Tail {
    heading: UpdateHeading,
    /// The same in the usual form.
    rest: String,
    /// Whether the words are in another form.
    loose: bool,
}

/// Reads what follows the time: words and braces. A status may have come before the time.
fn tail(
    file: BodyFile<'_>,
    line: Range<usize>,
    time: Spanned<Written>,
    (status, rest): (Option<Range<usize>>, Range<usize>),
    report: &mut Report,
) -> Tail {
    let all = file.at(rest.clone());
    let (words, braces) = braces::split(file.post, all, file.span(rest.clone()), report);
    let moved = |range: Range<usize>| rest.start + range.start..rest.start + range.end;
    let status =
        status.and_then(|status| Some((file.post.near.words.read(file.post.kind, file.at(status.clone()))?, status)));
    let (word, title, shown, loose) = match status {
        Some(status) => {
            let bracketed = words.strip_prefix('(').and_then(|inner| inner.strip_suffix(')'));
            let title = if bracketed.is_some() { 1..words.len() - 1 } else { 0..words.len() };
            (Some(status), Some(moved(title)), None, true)
        }
        None => {
            let read = words::read(file.post, words);
            let word = read.word.map(|(word, range)| (word, moved(range)));
            (word, read.title.map(moved), read.shown, read.loose)
        }
    };
    let title = title.and_then(|range| {
        let text = shown.unwrap_or_else(|| plain(file.at(range.clone())));
        (!text.is_empty()).then(|| Spanned::new(text, file.span(range)))
    });
    let mut parts = Vec::new();
    if loose {
        let status = word.as_ref().map(|(_, range)| words_of(file.at(range.clone())));
        parts.extend(status.filter(|status| !status.is_empty()));
        parts.extend(title.as_ref().map(|title| file.at(title.span.range()).trim().to_owned()));
    } else if word.is_some() && title.is_none() && !words.contains("](") {
        parts.push(words_of(words));
    } else if !words.trim().is_empty() {
        parts.push(words.trim().to_owned());
    }
    let mut rest_of_line: String = parts.iter().map(|part| format!(" · {part}")).collect();
    let braces_typed = all[words.len()..].trim();
    if !braces_typed.is_empty() {
        rest_of_line = format!("{rest_of_line} {braces_typed}");
    }
    let heading = UpdateHeading {
        span: file.span(line),
        time,
        word: word.map(|(word, range)| Spanned::new(word, file.span(range))),
        title,
        states: braces.states,
        at: braces.at,
        next: braces.next,
        start: braces.start,
        end: braces.end,
        edited: braces.edited,
        withdrawn: braces.withdrawn,
        silent: braces.silent,
        unclear: braces.unclear,
        habit: None,
    };
    Tail { heading, rest: rest_of_line, loose }
}

/// A status in the usual form: in lower case and without characters around it.
pub(super) fn words_of(typed: &str) -> String {
    let typed = if typed.contains("](") { plain(typed) } else { typed.to_owned() };
    typed.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase()
}

/// A title as plain text, without Markdown and without what is struck out, which would read as if it held.
pub(super) fn plain(markdown: &str) -> String {
    let mut text = String::new();
    let mut struck = 0_usize;
    let markdown = markdown.trim();
    for placed in Markdown::read(markdown, 0).events(markdown) {
        match placed.event {
            Event::Open(Element::Strikethrough) => struck += 1,
            Event::Close(Element::Strikethrough) => struck = struck.saturating_sub(1),
            _ if struck > 0 => {}
            Event::Text(words) | Event::Code(words) => text.push_str(words),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    // A title that is nothing but signs ("…: -") is shown as it was typed.
    let typed = || allowed(markdown).trim().to_owned();
    isolated(if text.trim().is_empty() { typed() } else { text.trim().to_owned() })
}

/// An update in the older style: its heading, and the place of its text in the paragraph.
pub(super) struct Older {
    pub(super) heading: UpdateHeading,
    /// The part of the paragraph that is text. The text continues with the blocks that follow.
    pub(super) text: Range<usize>,
    /// Whether the text is all within the emphasis, so that it ends before the paragraph does.
    pub(super) enclosed: bool,
}

/// Reads a paragraph of the older habit: "**Mise à jour de 17h55 :** text", "Edit de 12h15 : text",
/// "Update 18:15 UTC: text", "[Mise à jour 17h55] text"; the status word may follow. `alone` says that no other block
/// belongs to it.
pub(super) fn older(file: BodyFile<'_>, paragraph: Range<usize>, alone: bool, report: &mut Report) -> Option<Older> {
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
        let mut heading = tail(file, whole(text.start), time, (None, text.start..text.start), report).heading;
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
        let mut heading = tail(file, whole(text.start), time, (None, text.start..text.start), report).heading;
        heading.word = word;
        return Some(Older { heading, text, enclosed: true });
    }
    let inner = inner.trim_end().trim_end_matches(separator).trim_end();
    let mut heading =
        tail(file, whole(from(behind)), time, (None, inner_start..inner_start + inner.len()), report).heading;
    let mut text = from(behind)..end;
    if heading.word.is_none() && heading.title.is_none() {
        (heading.word, text) = leading_status(file, text);
        heading.span = file.span(whole(text.start));
    }
    Some(Older { heading, text, enclosed: false })
}

/// The heading to write for an update in the older style.
pub(super) fn heading_of(file: BodyFile<'_>, heading: &UpdateHeading) -> String {
    let word = heading.word.as_ref().map(|word| words_of(file.at(word.span.range())));
    let title = heading.title.as_ref().map(|title| title.value.clone());
    let parts: String = word.into_iter().chain(title).map(|part| format!(" · {part}")).collect();
    format!("## {}{parts}", time::form(heading.time.value))
}

/// The day that is all of a line, or that stands behind "Update", and the words behind it: `12.08.2024`, "Update of 12
/// August: we look", "Update 27.07.". No day is given where it is not certain: "Update Tuesday", "05/07".
pub(super) fn day_alone(text: &str, near: Near) -> Option<(Option<NaiveDate>, &str)> {
    let label = behind_label(text);
    let rest = label.unwrap_or(text);
    let (day, behind) = match time::opening(rest, near) {
        Some(LeadingTime { time: Ok(Written::Day(day)), length, .. }) => (Some(day), &rest[length..]),
        Some(LeadingTime { time: Ok(_), .. }) => return None,
        _ => {
            let weekday = || {
                // In "Mise à jour de mon serveur", "mon" is not Monday.
                let in_full = |behind: &str| rest.len() - behind.len() > 4 || behind.is_empty();
                near.words
                    .weekday(rest)
                    .filter(|(_, behind)| label.is_some() && in_full(behind))
                    .map(|(_, rest)| (None, rest))
            };
            // "Update 1.2" is more likely a version.
            let is_day = |behind: &str| rest[..rest.len() - behind.len()].ends_with('.') || rest.contains('/');
            time::short_day(rest, near).filter(|(_, behind)| is_day(behind)).or_else(weekday)?
        }
    };
    let words = behind.trim_matches(|sign| separator(sign) || emphasis(sign) || is_space(sign) || sign == ')');
    let parted = words.is_empty() || behind.starts_with(|sign| separator(sign) || is_space(sign) || sign == ')');
    (words.is_empty() || label.is_some() && parted).then_some((day, words))
}

/// Whether a paragraph begins like an update in the older style.
pub(super) fn looks_older(file: BodyFile<'_>, paragraph: Range<usize>) -> bool {
    let (words, _) = enclosure(file.at(paragraph));
    older_words(words, file.post.near).is_some_and(|(_, opening)| opening.time.is_ok())
}

/// Whether a text begins with a time, perhaps after a day.
pub(super) fn begins_with_time(text: &str, post: PostFile) -> bool {
    timed(text, post).is_some_and(|found| matches!(found.time, Ok(Written::Clock(..) | Written::Full(..))))
}

/// Whether a line would begin an update if it were a separate paragraph.
pub(super) fn begins_update(file: BodyFile<'_>, line: Range<usize>) -> bool {
    let text = file.at(line.clone());
    if text.starts_with('#') {
        return begins_with_time(file.at(content(text, line.start)), file.post);
    }
    let around = Around { parted: false, introduced: false };
    looks_older(file, line.clone())
        || paragraph(file, line.clone(), around).is_some()
        || !containers(file, line.clone(), line.end).is_empty()
}

/// The text after an opening emphasis or bracket, and what closes that.
fn enclosure(text: &str) -> (&str, String) {
    // A bracket may be escaped: `\[Update 3]`.
    let words = text.trim_start_matches(|letter| emphasis(letter) || matches!(letter, '[' | '(' | ' ' | '\\'));
    let opener = &text[..text.len() - words.len()];
    let mirrored = opener.chars().rev().filter(|letter| !matches!(letter, ' ' | '\\')).map(|letter| match letter {
        '[' => ']',
        '(' => ')',
        other => other,
    });
    (words, mirrored.collect())
}

/// The rest after "Mise à jour de", "Edit de", "Update at": the place of the time.
fn older_words(text: &str, near: Near) -> Option<(&str, LeadingTime)> {
    let rest = behind_label(text)?;
    time::opening(rest, near).map(|opening| (rest, opening))
}

/// The rest after "Mise à jour de", "Edit de", "Update #2 at".
fn behind_label(text: &str) -> Option<&str> {
    let in_three = || one_of(spaces(one_of(spaces(one_of(text, &["mise"])?), &["a"])?), &["jour"]);
    let in_two = || {
        let rest = one_of(text, &["initial", "first", "opening", "final", "last", "closing"])?;
        one_of(spaces(rest), &["message", "update"])
    };
    let short = ["maj", "edit", "edition", "update", "updated", "aktualisierung"];
    let rest = in_three().or_else(in_two).or_else(|| one_of(text, &short)).filter(|rest| ends(rest))?;
    let mut rest = numbered(rest).unwrap_or(rest);
    loop {
        let bare = rest.trim_start_matches(|c| is_space(c) || separator(c) || matches!(c, '(' | '[' | '’' | '\''));
        let next =
            one_of(bare, &["de", "du", "d", "a", "at", "of", "from", "le", "on", "the", "vom", "um"]).unwrap_or(bare);
        if next.len() == rest.len() {
            return Some(rest);
        }
        rest = next;
    }
}

/// The rest after the number of an update: "#2", or "2" before a parenthesis.
fn numbered(text: &str) -> Option<&str> {
    let text = spaces(text);
    match text.strip_prefix('#') {
        Some(rest) => number(rest, 1..=3).map(|(_, rest)| rest),
        None => number(text, 1..=3).map(|(_, rest)| rest).filter(|rest| spaces(rest).starts_with('(')),
    }
}

/// A status that is the first sentence of a text, and the text after it.
fn leading_status(file: BodyFile<'_>, range: Range<usize>) -> (Option<Spanned<Word>>, Range<usize>) {
    let text = file.at(range.clone());
    let stop = text.find(['.', ':', '–', '—', '·', '!', '\n']);
    let dash = text.find(" - ").map(|at| at + 1);
    let end = stop.into_iter().chain(dash).min().unwrap_or(text.len());
    let Some(word) = file.post.near.words.read(file.post.kind, &text[..end]) else { return (None, range) };
    let title = match text[end..].chars().next() {
        Some('.' | '!' | '\n') | None => "",
        Some(_) => text[end..].split(['.', '!', '\n']).next().unwrap_or(""),
    };
    if vocabulary::closes(word) && (text[..end].contains(QUESTION_MARKS) || file.post.near.words.takes_back(title)) {
        return (None, range);
    }
    let behind = text[end..].trim_start_matches(|c: char| matches!(c, '.' | '!') || emphasis(c));
    let behind = after_separator(behind).trim_start();
    let word = Spanned::new(word, file.span(range.start..range.start + text[..end].trim_end().len()));
    (Some(word), range.end - behind.len()..range.end)
}

#[cfg(test)]
mod tests;
