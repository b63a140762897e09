//! The braces at the end of an update's heading: `{mail=outage, at=17:10}`.

use super::body::PostFile;
use super::keys;
use super::scan::is_space;
use super::time::{self, LeadingTime};
use crate::diagnostic::{Report, update as mistakes};
use crate::model::written::Written;
use crate::model::{Kind, State};
use crate::source::{Span, Spanned};
use crate::vocabulary::Vocabulary;

/// The content of the braces.
#[derive(Debug, Default)]
pub(super) struct Braces {
    pub(super) states: Vec<(Spanned<String>, Spanned<State>)>,
    pub(super) at: Option<Spanned<Written>>,
    pub(super) next: Option<Spanned<Written>>,
    pub(super) start: Option<Spanned<Written>>,
    pub(super) end: Option<Spanned<Written>>,
    pub(super) edited: Option<Spanned<Written>>,
    pub(super) withdrawn: Option<Spanned<Written>>,
    /// `{silent}`: `vigie announce` leaves the update out.
    pub(super) silent: bool,
    /// Whether something in them could not be read.
    pub(super) unclear: bool,
}

/// The word in braces that has no value.
const SILENT: &str = "silent";

/// Splits the braces off the end of a heading. Returns the words before them, and their content.
///
/// `{code}` contains no `key=value` pair, so it stays part of the words.
pub(super) fn split<'a>(post: PostFile, words: &'a str, span: Span, report: &mut Report) -> (&'a str, Braces) {
    let mut mistakes = Report::default();
    let (words, mut braces) = read(post, words, span, &mut mistakes);
    braces.unclear = mistakes.has_errors();
    report.extend(mistakes);
    (words, braces)
}

fn read<'a>(post: PostFile, words: &'a str, span: Span, report: &mut Report) -> (&'a str, Braces) {
    let words = words.trim_end();
    let Some(open) = words.rfind('{').filter(|open| words[..*open].matches('`').count().is_multiple_of(2)) else {
        return (words, Braces::default());
    };
    let inner = &words[open + 1..];
    match inner.find('}') {
        None if inner.contains('=') => report.add(mistakes::unclosed_braces(span.part(open..words.len()))),
        Some(close) if close + 1 < inner.len() && inner[..close].contains('=') => {
            report.add(mistakes::braces_not_last(span.part(open..open + close + 2)));
        }
        Some(close) if close + 1 == inner.len() && (inner.contains('=') || inner[..close].trim() == SILENT) => {
            let inner = &inner[..close];
            // Whoever adds a second pair of braces means both.
            let before = words[..open].trim_end();
            let (words, mut braces) = if before.ends_with('}') {
                read(post, before, span.part(0..before.len()), report)
            } else {
                (before, Braces::default())
            };
            let mut pairs = Pairs { post, text: inner, span: span.part(open + 1..open + 1 + close), at: 0 };
            while pairs.skip(|letter| is_space(letter) || matches!(letter, ',' | ';')) {
                pairs.pair(&mut braces, report);
            }
            return (words, braces);
        }
        Some(close)
            if close + 1 == inner.len()
                && (means_pairs(&inner[..close], post.near.words)
                    || is_word_behind_status(post, &words[..open], &inner[..close])) =>
        {
            let typed = inner[..close].trim();
            report.add(mistakes::malformed_pair(span.part(open..words.len()), typed));
        }
        _ => return (words, Braces::default()),
    }
    (words[..open].trim_end(), Braces::default())
}

/// Whether a word in braces stands behind a status, which would be lost in the title: "identified {mail}".
fn is_word_behind_status(post: PostFile, before: &str, inner: &str) -> bool {
    let words = before.trim_matches(|letter: char| !letter.is_alphanumeric());
    !words.is_empty() && !inner.trim().contains(' ') && post.near.words.read(post.kind, words).is_some()
}

/// Whether braces without `=` were meant to hold pairs: `{mail: outage}`, `{mail outage}`, with a wide `＝`.
fn means_pairs(inner: &str, words: Vocabulary) -> bool {
    if inner.contains(['＝', '：']) {
        return true;
    }
    let parts: Vec<&str> = inner
        .split(|letter: char| is_space(letter) || matches!(letter, ',' | ':'))
        .filter(|part| !part.is_empty())
        .collect();
    let is_pair = matches!(parts.as_slice(), [_, state] if words.state(state).is_some());
    is_pair || parts.iter().any(|part| State::ALL.iter().any(|state| state.name() == *part)) || inner.contains(": ")
}

/// What is left of the braces, and where.
struct Pairs<'a> {
    post: PostFile,
    text: &'a str,
    span: Span,
    at: usize,
}

impl<'a> Pairs<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// Skips these characters. Returns whether anything is left.
    fn skip(&mut self, letters: impl Fn(char) -> bool) -> bool {
        self.at = self.text.len() - self.rest().trim_start_matches(letters).len();
        !self.rest().is_empty()
    }

    /// Takes `length` bytes.
    fn take(&mut self, length: usize) -> Spanned<String> {
        let taken = Spanned::new(self.rest()[..length].to_owned(), self.span.part(self.at..self.at + length));
        self.at += length;
        taken
    }

    /// Takes everything up to a space, a comma or one of `ends`.
    fn token(&mut self, ends: &[char]) -> Spanned<String> {
        let stops = |letter: char| is_space(letter) || matches!(letter, ',' | ';') || ends.contains(&letter);
        let length = self.rest().find(stops).unwrap_or(self.rest().len());
        self.take(length)
    }

    /// A value: between quotes of any kind, or up to a space or comma.
    fn value(&mut self) -> Spanned<String> {
        const QUOTES: [(char, char); 5] = [('"', '"'), ('\'', '\''), ('“', '”'), ('«', '»'), ('‘', '’')];
        let open = self.rest().chars().next();
        let closing = QUOTES.iter().find(|(quote, _)| Some(*quote) == open);
        if let Some((open, close)) = closing
            && let Some(length) = self.rest()[open.len_utf8()..].find(*close)
        {
            self.at += open.len_utf8();
            let value = self.take(length);
            self.at += close.len_utf8();
            return value;
        }
        self.token(&[])
    }

    fn pair(&mut self, braces: &mut Braces, report: &mut Report) {
        let key = self.token(&['=']);
        let after_key = self.at;
        self.skip(is_space);
        let sound =
            !key.value.is_empty() && key.value.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'));
        if !self.rest().starts_with('=') {
            self.at = after_key;
            if key.value.eq_ignore_ascii_case(SILENT) {
                braces.silent = true;
                return;
            }
            report.add(mistakes::malformed_pair(key.span, &key.value));
            return;
        }
        self.at += 1;
        self.skip(is_space);
        if key.value.eq_ignore_ascii_case(SILENT) {
            let value = self.value().value.to_lowercase();
            braces.silent = !matches!(value.as_str(), "false" | "no" | "non");
            return;
        }
        let slot = match key.value.as_str() {
            "at" => Some(&mut braces.at),
            "next" => Some(&mut braces.next),
            "start" => Some(&mut braces.start),
            "end" => Some(&mut braces.end),
            "edited" => Some(&mut braces.edited),
            "withdrawn" => Some(&mut braces.withdrawn),
            _ => None,
        };
        if let Some(slot) = slot {
            let value = self.time(report);
            if self.post.kind == Kind::Incident && matches!(key.value.as_str(), "start" | "end") {
                report.add(mistakes::brace_key_of_maintenance(key.span, &key.value));
            } else if value.is_some() {
                *slot = value;
            }
            return;
        }
        let value = self.value();
        if !sound || value.value.is_empty() {
            let whole = Span { end: value.span.end, ..key.span };
            report.add(mistakes::malformed_pair(whole, &format!("{}={}", key.value, value.value)));
        } else if time::read(&value.value, self.post.near).is_ok() {
            let known: &[&str] = if self.post.kind == Kind::Maintenance {
                &["at", "next", "start", "end", "edited", "withdrawn"]
            } else {
                &["at", "next", "edited", "withdrawn"]
            };
            report.add(mistakes::unknown_brace_key(key.span, &key.value, known));
        } else if let Some(state) = report.note(keys::state(&value, self.post.near.words)) {
            let first = braces.states.iter().find(|(id, other)| id.value == key.value && other.value != state);
            if let Some((first, _)) = first {
                report.add(mistakes::service_twice(key.span, &key.value, first.span));
            }
            braces.states.push((key, Spanned::new(state, value.span)));
        }
    }

    /// A time: between quotes, or the longest time that can be read here.
    fn time(&mut self, report: &mut Report) -> Option<Spanned<Written>> {
        let ends = |rest: &str| rest.chars().next().is_none_or(|c| is_space(c) || matches!(c, ',' | ';'));
        let text = match time::opening(self.rest(), self.post.near) {
            Some(LeadingTime { length, .. }) if ends(&self.rest()[length..]) => self.take(length),
            _ => self.value(),
        };
        let near = self.post.near;
        let read = match text.value.trim() {
            "" => time::value("time", &text, near),
            typed => time::read(typed, near).map_err(|mistake| mistake.at(text.span, typed, near.day)),
        };
        report.note(read).map(|written| Spanned::new(written, text.span))
    }
}
