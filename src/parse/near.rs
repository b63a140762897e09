//! Lines that look like the beginning of an update but are not one. They are reported with the heading to write.

mod loose;

use super::braces;
use super::scan::{is_digit, is_space, spaces};
use super::time;
use super::update::{self, BodyFile, Label, TimedLine, timed, without_picture};
use crate::diagnostic::{Diagnostic, Report, update as mistakes};
use crate::model::written::Written;
use crate::model::{Kind, Stage, State};
use crate::vocabulary;
use chrono::NaiveDate;
use loose::{LooseHeading, clock_among};
use std::ops::Range;

/// The position of a line that may look like an update.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineKind {
    /// In a heading. A word that ends the post is reported anywhere in it.
    Heading,
    /// A separate line in a paragraph.
    Line,
}

/// What comes before a paragraph.
#[derive(Debug, Clone, Copy)]
pub(super) struct Above {
    /// Whether a sentence that ends with a colon introduces it.
    pub(super) introduced: bool,
    /// Whether the update that it belongs to ends the post.
    pub(super) over: bool,
    /// The time of an update whose heading is directly above. A label in the paragraph then belongs to that update.
    pub(super) heading: Option<Written>,
}

/// What is wrong with a line that begins like an update.
pub(super) fn line(file: BodyFile<'_>, line: Range<usize>, place: LineKind) -> Option<Diagnostic> {
    let found = TimedLine::heading(file, line.clone());
    let text = file.at(found.content.clone());
    if let Some(line_to_write) = begins_with_clock(file, &found) {
        return Some(near_miss(file, line, &line_to_write));
    }
    if let Some((day, words)) = update::day_alone(without_picture(text), file.post.near) {
        let line_to_write = match (begins_with_status(file, words), day) {
            (None, Some(day)) if words.is_empty() => format!("## {day} HH:MM"),
            (status, day) => on_day(day.or(file.post.near.day), status.as_deref()),
        };
        return Some(near_miss(file, line, &line_to_write));
    }
    if let Some(line_to_write) = behind_braces(file, text) {
        return Some(near_miss(file, line, &line_to_write));
    }
    if let Some(line_to_write) = glued_clock(file, text) {
        return Some(near_miss(file, line, &line_to_write));
    }
    if let Some(line_to_write) = with_other_colon(file, text) {
        return Some(near_miss(file, line, &line_to_write));
    }
    if let Some(status) = begins_with_status(file, text) {
        return Some(near_miss(file, line, &undated(file, Some(&status))));
    }
    if let Some(line_to_write) = new_plan(file, text) {
        return Some(near_miss(file, line, &line_to_write));
    }
    if update::is_label(without_picture(text)) {
        return Some(near_miss(file, line, &undated(file, None)));
    }
    if place == LineKind::Line || is_text_on_purpose(text) {
        return None;
    }
    if let Some(line_to_write) = LooseHeading::read(file, text).to_write() {
        return Some(near_miss(file, line, &line_to_write));
    }
    let word = file.post.near.words.end_in(file.post.kind, text)?;
    let line_to_write = match (clock_among(text), file.post.near.day) {
        (Some(clock), Some(day)) => format!("## {day} {} · {word}", clock.to_write),
        _ => undated(file, Some(word)),
    };
    Some(mistakes::ends_nothing(file.span(line), word, &line_to_write))
}

/// Whether a line that is not read as an update may say that the post goes on.
pub(super) fn may_go_on(file: BodyFile<'_>, line: Range<usize>) -> bool {
    LooseHeading::read(file, file.at(TimedLine::heading(file, line).content)).may_go_on()
}

/// Whether the first letter of a line is a character reference, or the line contains an escaped character.
fn is_text_on_purpose(text: &str) -> bool {
    let mut behind_backslashes = text.split('\\').skip(1);
    text.starts_with("&#") || behind_backslashes.any(|rest| rest.starts_with(|sign: char| sign.is_ascii_punctuation()))
}

/// A line that looks like an update, with the heading to write.
fn near_miss(file: BodyFile<'_>, line: Range<usize>, heading: &str) -> Diagnostic {
    mistakes::near_miss(file.span(line.clone()), file.at(line), heading)
}

/// The heading to write for a line without a time.
pub(super) fn undated(file: BodyFile<'_>, status: Option<&str>) -> String {
    on_day(file.post.near.day, status)
}

fn on_day(day: Option<NaiveDate>, status: Option<&str>) -> String {
    let day = day_to_write(day);
    status.map_or_else(|| format!("## {day} HH:MM"), |status| format!("## {day} HH:MM · {status}"))
}

fn day_to_write(day: Option<NaiveDate>) -> String {
    day.map_or_else(|| "YYYY-MM-DD".to_owned(), |day| day.to_string())
}

/// What is wrong with a paragraph in the older style. Directly below the heading of an update, it is the text of that
/// update, unless it says that the post is over, or has another time than the update that ends the post.
pub(super) fn older(file: BodyFile<'_>, paragraph: Range<usize>, above: Above) -> Option<Diagnostic> {
    let older = update::older(file, paragraph.clone(), false, &mut Report::default());
    let closes =
        older.as_ref().and_then(|older| older.heading.word.as_ref()).is_some_and(|it| vocabulary::closes(it.value));
    let time = |written: Written| match written {
        Written::Clock(clock, _) => Some(clock),
        Written::Full(at, _) => Some(at.time()),
        Written::Day(_) => None,
    };
    let own = above.heading.zip(older.as_ref()).map(|(heading, older)| (time(heading), time(older.heading.time.value)));
    let later = above.over && own.is_some_and(|(heading, own)| own.is_some() && own != heading);
    if above.heading.is_some() && !later && (above.over || !closes) {
        return None;
    }
    let line = paragraph.start..paragraph.start + file.at(paragraph).lines().next().unwrap_or("").len();
    let line_to_write = older.map_or_else(|| undated(file, None), |older| update::heading_of(file, &older.heading));
    Some(near_miss(file, line, &line_to_write))
}

/// The heading to write for a line that begins with a time.
fn begins_with_clock(file: BodyFile<'_>, line: &TimedLine) -> Option<String> {
    let found = timed(file.at(line.content.clone()), file.post)?;
    let is_clock = matches!(found.time, Ok(Written::Clock(..) | Written::Full(..)));
    let read = update::read_line(file, line, found, &mut Report::default()).filter(|_| is_clock)?;
    Some(read.to_write())
}

/// The heading to write for a time behind the braces: "{web=outage} 13:30".
fn behind_braces(file: BodyFile<'_>, text: &str) -> Option<String> {
    let (braces, words) = text.strip_prefix('{')?.split_once('}').filter(|(braces, _)| braces.contains('='))?;
    let turned = format!("{} {{{braces}}}", words.trim());
    let scratch = BodyFile { post: file.post, text: &turned };
    begins_with_clock(scratch, &TimedLine { whole: 0..turned.len(), content: 0..turned.len() })
}

/// The heading to write for words directly after a time: "18:00Resolved".
fn glued_clock(file: BodyFile<'_>, text: &str) -> Option<String> {
    let end = text.find(|letter: char| !(letter.is_ascii_digit() || matches!(letter, ':' | 'h')))?;
    let (clock, words) = text.split_at(end);
    let parted = format!("{clock} {words}");
    let scratch = BodyFile { post: file.post, text: &parted };
    let line = TimedLine::heading(scratch, 0..parted.len());
    let found = timed(&parted, file.post).filter(|_| clock.len() > 2 && words.starts_with(char::is_alphabetic))?;
    let read = update::read_line(scratch, &line, found, &mut Report::default())?;
    read.says_something().then(|| read.to_write())
}

/// The heading to write for a time with a letter that looks like a colon: "12∶30 · resolved".
fn with_other_colon(file: BodyFile<'_>, text: &str) -> Option<String> {
    let colon = |letter| if matches!(letter, '：' | '∶' | '꞉' | '︰' | 'ː') { ':' } else { letter };
    let figures = text.chars().filter(|letter| !is_without_width(*letter)).map(colon).collect::<String>();
    let scratch = BodyFile { post: file.post, text: &figures };
    let line = TimedLine::heading(scratch, 0..figures.len());
    begins_with_clock(scratch, &line).filter(|_| figures != text)
}

/// The headings in raw HTML that begin with a time: `<h2>12:30 · resolved {web=operational}</h2>`.
pub(super) fn raw_html(file: BodyFile<'_>, block: Range<usize>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut at = block.start;
    for part in file.at(block).split_inclusive('\n') {
        let line = at + part.len() - part.trim_start().len()..at + part.trim_end().len();
        at += part.len();
        found.extend(raw_heading(file, line));
    }
    found
}

fn raw_heading(file: BodyFile<'_>, line: Range<usize>) -> Option<Diagnostic> {
    let text = file.at(line.clone());
    let level = text.strip_prefix("<h").or_else(|| text.strip_prefix("<H"))?;
    let tag = level.starts_with(|level: char| ('1'..='6').contains(&level)).then(|| text.find('>'))??;
    let end = text[tag..].find("</").map_or(text.len(), |end| tag + end);
    let content = line.start + tag + 1..line.start + end;
    let content = content.end - file.at(content.clone()).trim_start().len()..content.end;
    let line_to_write = begins_with_clock(file, &TimedLine { whole: line.clone(), content })?;
    Some(near_miss(file, line, &line_to_write))
}

/// The heading to write for a line that is a time and a status, or that begins with a word such as "resolved" and a
/// colon: "18:10 resolved", "RESOLVED 18:00", "6pm update - resolved", "UPDATE: fixed", "Resolved: all is back".
fn said_alone(file: BodyFile<'_>, line: Range<usize>, above: Above) -> Option<Diagnostic> {
    let place = TimedLine::heading(file, line.clone());
    let text = file.at(line.clone());
    let Some(found) = timed(text, file.post) else {
        let behind_label = status_behind_label(file, text);
        let status = behind_label
            .or_else(|| begins_with_status(file, text).filter(|status| decides(file, status) && labels(file, text)))?;
        return status_in_text(file, line, &status, above);
    };
    let missed = |line_to_write: &str| near_miss(file, line.clone(), line_to_write);
    let time =
        found.time.as_ref().ok().copied().filter(|time| matches!(time, Written::Clock(..) | Written::Full(..)))?;
    let behind_label = status_behind_label(file, &text[found.words..]);
    let says = |read: &update::ReadLine| read.says_something() || may_go_on(file, line.clone());
    let read = || update::read_line(file, &place, found, &mut Report::default()).filter(says);
    match behind_label {
        Some(status) => Some(missed(&format!("## {} · {status}", time::form(time)))),
        None => Some(missed(&read()?.to_write())),
    }
}

/// Whether a word ends the post, or changes the plan of a maintenance.
fn decides(file: BodyFile<'_>, status: &str) -> bool {
    let stage = (file.post.kind == Kind::Maintenance).then(|| file.post.near.words.stage(status)).flatten();
    closes(file, status) || matches!(stage, Some(Stage::Postponed | Stage::Extended))
}

/// Whether a line begins with a label, or is nothing but emphasised words of a maintenance.
fn labels(file: BodyFile<'_>, text: &str) -> bool {
    let is_emphasised = || text.starts_with(['*', '_']) && text.ends_with(['*', '_']);
    text.contains(':') || file.post.kind == Kind::Maintenance && is_emphasised()
}

/// Whether a word ends the post.
fn closes(file: BodyFile<'_>, status: &str) -> bool {
    file.post.near.words.read(file.post.kind, status).is_some_and(vocabulary::closes)
}

/// What is wrong with a status without a time that a line of text begins with.
fn status_in_text(file: BodyFile<'_>, line: Range<usize>, status: &str, above: Above) -> Option<Diagnostic> {
    match (closes(file, status), above.heading) {
        // The text of an update that ends the post may say so again.
        (true, _) if above.over => None,
        (false, Some(_)) => None,
        (true, Some(time)) => {
            let line_to_write = format!("## {} · {status}", time::form(time));
            Some(mistakes::ends_nothing_in_text(file.span(line), status, &line_to_write))
        }
        (_, None) => Some(near_miss(file, line, &undated(file, Some(status)))),
    }
}

/// The status that is the only text after a label: "update - resolved", "status: fixed".
fn status_behind_label(file: BodyFile<'_>, text: &str) -> Option<String> {
    let end = vocabulary::first_part(text).filter(|end| !text[..*end].ends_with('\\'))?;
    let is_status_key = |label: &str| ["status", "statut", "state", "état"].contains(&label.to_lowercase().as_str());
    let (label, rest) = (text[..end].trim(), &text[end..]);
    let status = rest.trim_start_matches(|letter: char| !letter.is_alphanumeric()).trim_end();
    let is_labelled = update::is_label(label) || is_status_key(label);
    let is_status = is_labelled && !status.contains('?') && file.post.near.words.read(file.post.kind, status).is_some();
    is_status.then(|| update::words_of(status))
}

/// A quotation or an indented code block that would be an update otherwise.
pub(super) fn enclosed(file: BodyFile<'_>, range: Range<usize>) -> Option<Diagnostic> {
    let text = file.at(range.clone()).trim_end();
    let words = text.trim_start_matches(|letter: char| is_space(letter) || letter == '>');
    let line = range.start + text.len() - words.len()..range.start + text.len();
    let first = line.start..line.start + words.lines().next().unwrap_or("").trim_end().len();
    if words.starts_with("##") {
        let place = TimedLine::heading(file, first.clone());
        let found = timed(file.at(place.content.clone()), file.post)?;
        let read = update::read_line(file, &place, found, &mut Report::default())?;
        let says = read.says_something() || may_go_on(file, first.clone());
        return says.then(|| near_miss(file, first, &read.to_write()));
    }
    let is_quotation = text.trim_start().starts_with('>') && !words.contains('\n');
    let above = Above { introduced: false, over: false, heading: None };
    said_alone(file, line, above).filter(|_| is_quotation)
}

/// The status that a line begins with, if it is followed by nothing, a colon or a time.
fn begins_with_status(file: BodyFile<'_>, text: &str) -> Option<String> {
    let sign = |letter: char| matches!(letter, '*' | '_') || is_space(letter);
    let text = without_picture(text.trim_start_matches(sign)).trim_start_matches(sign);
    file.post.near.words.ends_of_status(text).find_map(|end| {
        let head = text[..end].trim_end_matches(|letter| sign(letter) || letter == ':');
        // A backslash before the colon shows that it is meant as text.
        if head.ends_with('\\') {
            return None;
        }
        let behind = text[head.len()..].trim_start_matches(sign);
        let ends = behind.is_empty() || behind.starts_with(':');
        // Every time has a figure.
        if !ends && !behind.contains(is_digit) {
            return None;
        }
        let words = file.post.near.words;
        let status = words.without_fillers(head);
        words.read(file.post.kind, status)?;
        // "Done" and "Over" say something of a maintenance alone; in an incident they are words like any other.
        let is_strong = file.post.kind == Kind::Maintenance || words.strong(file.post.kind, status).is_some();
        let is_status = ends && is_strong || update::begins_with_time(behind, file.post);
        is_status.then(|| update::words_of(status))
    })
}

/// The heading to write for one of a maintenance that begins with a new plan and its day: "Postponed to 9 June".
fn new_plan(file: BodyFile<'_>, text: &str) -> Option<String> {
    if file.post.kind != Kind::Maintenance || !text.contains(is_digit) {
        return None;
    }
    let ends = file.post.near.words.ends_of_status(text);
    let (stage, word) =
        ends.filter_map(|end| Some((file.post.near.words.stage(&text[..end])?, &text[..end]))).last()?;
    let word = update::words_of(word);
    match stage {
        Stage::Postponed => Some(format!("{} {{start=\"YYYY-MM-DD HH:MM\"}}", undated(file, Some(&word)))),
        Stage::Extended => Some(format!("{} {{end=HH:MM}}", undated(file, Some(&word)))),
        _ => None,
    }
}

/// The lines of a paragraph that label an update in the way of another tool, or that look like an update by themselves.
/// If a sentence introduces the paragraph, times in it belong to that sentence.
pub(super) fn paragraph(file: BodyFile<'_>, range: Range<usize>, above: Above) -> Vec<Diagnostic> {
    let text = file.at(range.clone());
    let mut found = Vec::new();
    let mut at = range.start;
    for part in text.split_inclusive('\n') {
        let words = part.trim();
        let start = at + part.len() - part.trim_start().len();
        let line = start..start + words.len();
        at += part.len();
        let alone = line.start == range.start && words.len() == text.trim().len() && is_bold(words);
        let plain = || (line.start == range.start).then(|| update::plain_label(words)).flatten();
        let label = update::label(file, line.clone()).filter(|_| !alone).or_else(plain);
        let begins = || words.starts_with(['*', '_', '[']) && update::begins_with_time(bare(words), file.post);
        let is_clock = || !above.introduced && is_clock(file, words, line.start == range.start);
        if words.contains("{{< track") && label.is_some() || label.is_some() && !begins() {
            let status = label.as_ref().and_then(Label::status);
            let is_first = line.start == range.start;
            match (above.heading.filter(|_| is_first), status) {
                (Some(_), None) => {}
                (Some(_), Some(status)) => found.extend(status_in_text(file, line, status, above)),
                (None, _) => found.push(mistakes::foreign_label(file.span(line), &undated(file, status))),
            }
        } else if alone || line.start == range.start && begins() || is_clock() {
            found.extend(self::line(file, line, LineKind::Line));
        } else if let Some(mistake) = states_in_text(file, line.clone()) {
            found.push(mistake);
        } else if words.starts_with(unlike_sign) {
            let sign = |letter: char| letter == '#' || unlike_sign(letter) || is_space(letter);
            let content = line.end - words.trim_start_matches(sign).len()..line.end;
            let line_to_write = begins_with_clock(file, &TimedLine { whole: line.clone(), content });
            found.extend(line_to_write.map(|it| near_miss(file, line, &it)));
        }
    }
    let whole = range.start..range.start + text.trim_end().len();
    if found.is_empty() && !above.introduced && !text.trim_end().contains('\n') {
        found.extend(said_alone(file, whole, above));
    }
    found
}

/// States of services in a line of text, where they change nothing: "{mail=outage}", "mail=outage".
fn states_in_text(file: BodyFile<'_>, line: Range<usize>) -> Option<Diagnostic> {
    let text = file.at(line.clone());
    let pairs = if text.ends_with('}') {
        let (words, braces) = braces::split(file.post, text, file.span(line.clone()), &mut Report::default());
        let has_times = [&braces.at, &braces.next, &braces.start, &braces.end].iter().any(|it| it.is_some());
        (!braces.states.is_empty() || has_times).then(|| text[words.len()..].trim())?
    } else {
        let (name, value) = text.split_once('=')?;
        let is_name = !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || letter == '-');
        let is_state = is_name && State::ALL.iter().any(|known| known.name() == value);
        let is_time = || matches!(name, "at" | "next" | "start" | "end") && time::read(value, file.post.near).is_ok();
        (is_state || is_time()).then_some(text)?
    };
    let pairs = format!("{{{}}}", pairs.trim_matches(['{', '}']));
    Some(mistakes::states_in_text(file.span(line), &pairs))
}

/// Whether a letter at the beginning of a line keeps it from being a heading, though it looks like one: a byte order mark
/// where two files were joined, another letter without width, a wide `#`.
fn unlike_sign(letter: char) -> bool {
    letter == '＃' || is_without_width(letter)
}

fn is_without_width(letter: char) -> bool {
    matches!(letter, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{ad}')
}

/// A line without emphasis and brackets at its beginning.
fn bare(line: &str) -> &str {
    line.trim_start_matches(['*', '_', '[', '('])
}

/// Whether all of a line is in bold.
fn is_bold(line: &str) -> bool {
    ["**", "__"].iter().any(|sign| line.len() > 4 && line.starts_with(sign) && line.ends_with(sign))
}

/// Whether a line is nothing but a time, `19:27 GMT`, or the first one begins with a day, a clock and a separator:
/// `2026-02-26 10:00 UTC - text`.
fn is_clock(file: BodyFile<'_>, words: &str, is_first: bool) -> bool {
    let Some(found) = timed(words, file.post).filter(|found| found.status.is_none()) else { return false };
    let is_alone = || words[found.words..].trim_matches(['*', '_']).is_empty();
    let behind = words[found.typed.end..].trim_start_matches(|letter| is_space(letter) || letter == ')');
    match found.time {
        Ok(Written::Clock(..)) => is_alone(),
        Ok(Written::Full(..)) => is_alone() || is_first && behind.starts_with(['-', '–', '—', '·', ':', '|']),
        _ => false,
    }
}

/// At least this many items that begin with a time may be a timeline.
const TIMES_OF_A_TIMELINE: usize = 3;

/// The items of a list or the rows of a table that begin with a time: those with a status, and in an incident also
/// several in a row.
pub(super) fn items(file: BodyFile<'_>, ranges: &[Range<usize>]) -> Vec<Diagnostic> {
    let found: Vec<_> = ranges.iter().filter_map(|range| item(file, range.clone())).collect();
    let several = found.len() >= TIMES_OF_A_TIMELINE && file.post.kind == Kind::Incident;
    let found = found.into_iter().filter(|item| item.line_to_write.is_some() || several);
    let told = found.map(|NearItem { line, line_to_write }| match line_to_write {
        Some(line_to_write) => near_miss(file, line, &line_to_write),
        None => mistakes::times_outside_of_a_timeline(file.span(line)),
    });
    told.collect()
}

/// An item that begins with a time.
struct NearItem {
    line: Range<usize>,
    /// The heading to write, if it says a status.
    line_to_write: Option<String>,
}

fn item(file: BodyFile<'_>, range: Range<usize>) -> Option<NearItem> {
    let text = file.at(range.clone());
    let first = text.lines().next()?;
    let sign = |letter: char| is_space(letter) || matches!(letter, '-' | '*' | '+' | '|' | '#');
    let words = first.trim_start_matches(sign);
    let number = words.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let words = number
        .strip_prefix(['.', ')'])
        .filter(|rest| rest.starts_with(is_space))
        .map_or(words, spaces)
        .trim_start_matches('#')
        .trim_start();
    let start = range.start + first.len() - words.len();
    let cells = words.trim_end().trim_end_matches('|').replacen('|', " ", 1);
    let cell_words = cells.split('|').next().unwrap_or("").trim_end();
    let scratch = BodyFile { post: file.post, text: cell_words };
    let place = TimedLine { whole: 0..cell_words.len(), content: 0..cell_words.len() };
    let found = timed(cell_words, file.post)?;
    let is_clock = matches!(found.time, Ok(Written::Clock(..) | Written::Full(..)));
    let read = update::read_line(scratch, &place, found, &mut Report::default())?;
    let line = start..start + words.trim_end().len();
    let line_to_write = read.says_something().then(|| read.to_write());
    (line_to_write.is_some() || is_clock).then_some(NearItem { line, line_to_write })
}

/// What is wrong with a line that is not a heading because a space is missing.
pub(super) fn without_space(file: BodyFile<'_>, line: Range<usize>) -> Option<Diagnostic> {
    let found = TimedLine::heading(file, line.clone());
    begins_with_clock(file, &found).map(|line_to_write| near_miss(file, line, &line_to_write))
}
