//! The time at the beginning of a line, in any form in which authors write one before an update.

use super::{emphasis, older_words, separator, words};
use crate::model::written::Written;
use crate::parse::body::PostFile;
use crate::parse::scan::{is_digit, is_space, one_of, spaces};
use crate::parse::time::{self, LeadingTime, TimeForm, TimeMistake};
use crate::vocabulary::{self, QUESTION_MARKS, Vocabulary};
use std::ops::Range;

/// A line that begins with a time.
#[derive(Debug)]
pub(in crate::parse) struct Timed {
    /// The time, or why it is not one.
    pub(in crate::parse) time: Result<Written, TimeMistake>,
    /// Its bytes in the line.
    pub(in crate::parse) typed: Range<usize>,
    /// A status in front of it: "Resolved at 12:30".
    pub(in crate::parse) status: Option<Range<usize>>,
    /// Where the words behind it begin.
    pub(in crate::parse) words: usize,
    pub(in crate::parse) shape: Shape,
}

/// How the time is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::parse) enum Shape {
    /// In the usual form.
    Plain,
    /// At the beginning, in another form: `5:40 PM`.
    OtherTime,
    /// Behind a picture or a status, in brackets, with a full stop between hour and minute.
    Loose,
}

/// The time that a line begins with. A day in words is one only beside a status, and hours alone (`3 h`) only before a
/// separator or a status: both may be the beginning of a sentence.
pub(in crate::parse) fn timed(text: &str, post: PostFile) -> Option<Timed> {
    // Every time has a figure, and most lines have none.
    if !text.contains(is_digit) {
        return None;
    }
    let bare = text.trim_start_matches(|letter| emphasis(letter) || is_space(letter));
    let start = text.len() - bare.len();
    let found = at_first(bare, post)
        .or_else(|| older(bare, post))
        .or_else(|| in_brackets(bare, post))
        .or_else(|| behind_picture(bare, post))
        .or_else(|| dotted(bare, post))
        .or_else(|| behind_status(bare, post))?;
    let moved = |range: Range<usize>| range.start + start..range.end + start;
    Some(Timed { typed: moved(found.typed), status: found.status.map(moved), words: found.words + start, ..found })
}

fn at_first(text: &str, post: PostFile) -> Option<Timed> {
    let opening = time::opening(text, post.near).filter(|opening| certain(text, opening, post))?;
    let shape = if opening.form == TimeForm::Plain { Shape::Plain } else { Shape::OtherTime };
    Some(read(text, opening, 0, shape))
}

/// "Mise à jour de 17h55", "UPDATE 17:50".
fn older(text: &str, post: PostFile) -> Option<Timed> {
    let (rest, opening) = older_words(text, post.near)?;
    if !certain(rest, &opening, post) {
        return None;
    }
    Some(read(text, opening, text.len() - rest.len(), Shape::Loose))
}

/// `[12:30]`, `(12:30)`, `[Update 12:30]`.
fn in_brackets(text: &str, post: PostFile) -> Option<Timed> {
    let open = text.chars().next()?;
    let close = closing(open)?;
    let inner = &text[open.len_utf8()..];
    let end = inner.find(close)?;
    let found = timed(&inner[..end], post)?;
    let more = &inner[found.words..end];
    let (from, behind) = (open.len_utf8(), open.len_utf8() + end + close.len_utf8());
    // "[12:30](page.html)" is a link.
    if !more.trim().is_empty() || text[behind..].starts_with(['(', '[']) {
        return None;
    }
    let typed = found.typed.start + from..found.typed.end + from;
    let status = found.status.map(|range| range.start + from..range.end + from);
    let words = text.len() - after(&text[behind..]).len();
    Some(Timed { typed, status, words, shape: Shape::Loose, ..found })
}

fn closing(open: char) -> Option<char> {
    [('[', ']'), ('(', ')'), ('【', '】'), ('（', '）')].into_iter().find(|(it, _)| *it == open).map(|(_, close)| close)
}

/// "✅ 12:30", `:white_check_mark: 12:30`.
fn behind_picture(text: &str, post: PostFile) -> Option<Timed> {
    let rest = without_picture(text);
    let found = if rest.len() < text.len() { timed(rest, post)? } else { return None };
    let from = text.len() - rest.len();
    let typed = found.typed.start + from..found.typed.end + from;
    let status = found.status.map(|range| range.start + from..range.end + from);
    Some(Timed { typed, status, words: found.words + from, shape: Shape::Loose, ..found })
}

/// The text behind pictures and their names.
pub(in crate::parse) fn without_picture(text: &str) -> &str {
    let picture =
        |letter: char| !letter.is_ascii() && !letter.is_alphanumeric() && !"«»“”‘’„·•–—…¿¡（【".contains(letter);
    let bare = text.trim_start_matches(|letter| picture(letter) || is_space(letter));
    let name = bare.strip_prefix(':').and_then(|rest| rest.split_once(':'));
    let is_name = |name: &str| {
        name.len() > 1
            && name.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '+')
            && name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '+'))
    };
    match name {
        Some((name, rest)) if is_name(name) => without_picture(spaces(rest)),
        _ => bare,
    }
}

/// "18.15 · resolved", "18.15 Mail {mail=outage}".
fn dotted(text: &str, post: PostFile) -> Option<Timed> {
    let (clock, rest) = time::dotted(text)?;
    let (zone, rest) = time::zone_behind(false, rest);
    let words = after(rest);
    // "2.10 - the release" begins with a number.
    let is_update = words::read(post, words).word.is_some()
        || spaces(rest).starts_with('·')
        || words.ends_with('}') && words.contains('=');
    let from = text.len() - words.len();
    is_update.then(|| Timed {
        time: Ok(Written::Clock(clock, zone.map(|(zone, _)| zone))),
        typed: 0..text.len() - rest.len(),
        status: None,
        words: from,
        shape: Shape::Loose,
    })
}

/// "Resolved at 12:30", "Resolved – 5:40 PM", "Resolved (12:30)".
fn behind_status(text: &str, post: PostFile) -> Option<Timed> {
    let has_figure = |text: &str| text.contains(char::is_numeric);
    let words = post.near.words;
    words.ends_of_status(text).find_map(|end| {
        let head = text[..end].trim_end_matches(|letter| separator(letter) || emphasis(letter) || is_space(letter));
        let rest = joined(&text[head.len()..], words).filter(|rest| has_figure(rest))?;
        let opening = time::opening(rest, post.near)?;
        let status = head.len() - words.without_fillers(head).len()..head.len();
        let word = words.strong(post.kind, &head[status.clone()])?;
        let found = read(text, opening, text.len() - rest.len(), Shape::Loose);
        let behind = &text[found.typed.end..];
        let closed = behind.trim_start_matches(|letter| emphasis(letter) || is_space(letter));
        let ends_here = closed.is_empty() || closed.starts_with(|letter| separator(letter) || "{()]".contains(letter));
        let is_certain = closed.is_empty() || !hour_alone(&text[found.typed.clone()]);
        // "Resolved at 12:30, except mail" does not end the post.
        if vocabulary::closes(word) && (head.contains(QUESTION_MARKS) || words.takes_back(behind)) {
            return None;
        }
        (ends_here && is_certain).then_some(Timed { status: Some(status), ..found })
    })
}

/// The rest after a separator between a status and its time, if there is one.
fn joined(text: &str, words: Vocabulary) -> Option<&str> {
    let mut rest = text;
    loop {
        let bare = rest.trim_start_matches(|letter| {
            is_space(letter) || separator(letter) || emphasis(letter) || matches!(letter, '(' | '[' | '|' | '@')
        });
        let next = one_of(bare, &["on", "le", "um", "the", "of", "from", "de", "du", "since", "depuis"])
            .or_else(|| words.at(bare))
            .filter(|rest| rest.starts_with(is_space))
            .unwrap_or(bare);
        if next.len() == rest.len() {
            return (rest.len() < text.len()).then_some(rest);
        }
        rest = next;
    }
}

/// A time at a place of the text, and the words behind it.
fn read(text: &str, opening: LeadingTime, at: usize, shape: Shape) -> Timed {
    let typed = at..at + opening.length;
    let words = text.len() - after(&text[typed.end..]).len();
    Timed { time: opening.time, typed, status: None, words, shape }
}

/// The words behind a time: after what closes emphasis or brackets, and one separator.
fn after(text: &str) -> &str {
    let mut rest = text;
    loop {
        let bare = spaces(rest.trim_start_matches(|letter| emphasis(letter) || matches!(letter, ')' | ']')));
        if bare.len() == rest.len() {
            break;
        }
        rest = bare;
    }
    let rest = rest.strip_prefix(|letter| separator(letter) || letter == '|').unwrap_or(rest);
    // "**12:30:** resolved"
    spaces(rest.trim_start_matches(emphasis))
}

/// Whether a time is certainly one.
fn certain(text: &str, opening: &LeadingTime, post: PostFile) -> bool {
    let typed = &text[..opening.length];
    let rest = &text[opening.length..];
    let status = || words::read(post, after(rest)).word.is_some();
    if hour_alone(typed) {
        let rest = spaces(rest.trim_start_matches(emphasis));
        return rest.is_empty() || rest.starts_with(|letter| separator(letter) || letter == '{') || status();
    }
    let is_day = match &opening.time {
        Ok(written) => matches!(written, Written::Day(_)),
        Err(_) => !has_clock(typed, post.near.words),
    };
    let states = || rest.trim_end().ends_with('}') && rest.contains('=');
    !is_day || opening.form == TimeForm::Plain || status() || states()
}

/// `3 h`, `17h`.
fn hour_alone(typed: &str) -> bool {
    let hour = typed.trim_end_matches(['h', 'H']);
    hour.len() < typed.len() && hour.trim_end().bytes().all(|byte| byte.is_ascii_digit())
}

fn has_clock(typed: &str, words: Vocabulary) -> bool {
    let begins = |at: usize| !typed[..at].ends_with(char::is_alphanumeric);
    typed
        .char_indices()
        .any(|(at, letter)| is_digit(letter) && begins(at) && time::clock(&typed[at..], words).is_some())
}
