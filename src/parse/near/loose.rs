//! Headings that are not read as updates, though they hold what only updates hold: states in braces, a clock behind other
//! words, the words of a status or a relapse.

use super::day_to_write;
use crate::diagnostic::Report;
use crate::model::written::Written;
use crate::model::{Relapse, State};
use crate::parse::body::PostFile;
use crate::parse::braces::{self, Braces};
use crate::parse::scan::{ends, is_digit, number, spaces};
use crate::parse::time::{self, LeadingTime};
use crate::parse::update::BodyFile;
use crate::vocabulary::{self, is_unspaced};
use chrono::NaiveTime;
use std::ops::Range;

/// A heading in parts.
pub(super) struct LooseHeading<'a> {
    post: PostFile,
    /// The words before the clock; all of them, if there is none.
    before: &'a str,
    behind: &'a str,
    clock: Option<Clock>,
    braces: Braces,
    /// The braces as typed.
    pairs: &'a str,
}

impl<'a> LooseHeading<'a> {
    pub(super) fn read(file: BodyFile<'_>, text: &'a str) -> Self {
        let (words, braces) = braces::split(file.post, text, file.span(0..text.len()), &mut Report::default());
        let clock = clock_among(words);
        let (before, behind) =
            clock.as_ref().map_or((words, ""), |clock| (&words[..clock.place.start], &words[clock.place.end..]));
        Self { post: file.post, before, behind, clock, braces, pairs: text[words.len()..].trim() }
    }

    /// What the words on both sides of the clock say.
    fn meanings(&self) -> impl Iterator<Item = Meaning> {
        [self.before, self.behind].into_iter().filter_map(|part| meaning(self.post, part, self.clock.is_some()))
    }

    /// Whether it may say that the post goes on: a bad state, a status that does not close, or the words of a relapse.
    pub(super) fn may_go_on(&self) -> bool {
        self.braces.states.iter().any(|(_, state)| state.value > State::Operational)
            || self.meanings().any(|meaning| meaning == Meaning::GoesOn)
    }

    /// The heading to write. `None` if it holds nothing of an update.
    pub(super) fn to_write(&self) -> Option<String> {
        let has_pairs = !self.braces.states.is_empty()
            || [&self.braces.at, &self.braces.next, &self.braces.start, &self.braces.end].iter().any(|it| it.is_some());
        if !has_pairs && !self.has_early_clock() && self.meanings().next().is_none() {
            return None;
        }
        let bare = |part: &str| part.trim_matches(|letter: char| !letter.is_alphanumeric()).to_owned();
        let title = Some(bare(self.behind)).filter(|title| !title.is_empty()).unwrap_or_else(|| bare(self.before));
        let title = if title.is_empty() { title } else { format!(" · {title}") };
        let clock = self.clock.as_ref().map_or("HH:MM", |clock| &clock.to_write);
        let gap = if self.pairs.is_empty() { "" } else { " " };
        Some(format!("## {} {clock}{title}{gap}{}", day_to_write(self.post.near.day), self.pairs))
    }

    /// Whether a clock is among the first words, and not the first of two.
    fn has_early_clock(&self) -> bool {
        let behind = spaces(self.behind);
        let parted = behind.is_empty() || behind.starts_with(['·', '–', '—', '-', ':', ',', '|']);
        let is_certain = |clock: &Clock| match clock.certainty {
            Certainty::Clock => true,
            Certainty::Likely => parted,
            Certainty::Number => false,
        };
        self.clock.as_ref().is_some_and(is_certain)
            && self.before.split_whitespace().count() <= MOST_WORDS_BEFORE_A_CLOCK
            && !is_span(behind)
    }
}

/// A clock among words.
pub(super) struct Clock {
    place: Range<usize>,
    /// In the form to write.
    pub(super) to_write: String,
    certainty: Certainty,
}

/// How certain a clock is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Certainty {
    /// "18:10".
    Clock,
    /// "22.04" may be a day or a version.
    Likely,
    /// "2204" is a clock beside words of a status alone.
    Number,
}

/// The first clock in a text: "18:10", "6pm", "18.10", "1810", and nearly one ("22:0", "22;00", "22:OO").
pub(super) fn clock_among(text: &str) -> Option<Clock> {
    let begins = |at: usize| {
        !text[..at]
            .ends_with(|before: char| before.is_alphanumeric() && !is_unspaced(before) || ".:-/".contains(before))
    };
    let digits = text.char_indices().filter(|(at, letter)| is_digit(*letter) && begins(*at));
    let mut clocks = digits.filter_map(|(at, _)| {
        let rest = &text[at..];
        if let Some(LeadingTime { time: Ok(clock @ Written::Clock(..)), length, .. }) = time::opening(rest, None) {
            return Some(Clock { place: at..at + length, to_write: time::form(clock), certainty: Certainty::Clock });
        }
        let of = |length: usize, to_write: String, certainty| Clock { place: at..at + length, to_write, certainty };
        if let Some((clock, behind)) = time::dotted(rest) {
            return Some(of(rest.len() - behind.len(), clock.format("%H:%M").to_string(), Certainty::Likely));
        }
        if let Some((number, behind)) = number(rest, 4..=4)
            && let Some(clock) = NaiveTime::from_hms_opt(number / 100, number % 100, 0)
            && ends(behind)
        {
            return Some(of(rest.len() - behind.len(), clock.format("%H:%M").to_string(), Certainty::Number));
        }
        length_of_a_slip(rest).map(|length| of(length, "HH:MM".to_owned(), Certainty::Likely))
    });
    clocks.next()
}

/// The length of what is nearly a clock: "22:0", "22;00", "22:OO".
fn length_of_a_slip(text: &str) -> Option<usize> {
    let length = text.find(|letter: char| !letter.is_ascii_alphanumeric() && !":;".contains(letter));
    let word = &text[..length.unwrap_or(text.len())];
    let (hour, minute) = word.split_once([':', ';'])?;
    let is_hour = matches!(hour.len(), 1..=2) && hour.bytes().all(|byte| byte.is_ascii_digit());
    let is_minute = |letter: char| letter.is_ascii_digit() || matches!(letter, 'o' | 'O' | 'l' | 'I');
    (is_hour && matches!(minute.len(), 1..=2) && minute.chars().all(is_minute)).then_some(word.len())
}

/// More words than these before a clock are a title: "about 18:10", "today at 18:10".
const MOST_WORDS_BEFORE_A_CLOCK: usize = 2;

/// Whether a clock is the first of two: "10:00–12:00".
fn is_span(behind: &str) -> bool {
    let rest = spaces(behind).strip_prefix(['-', '–', '—']).map(spaces);
    rest.is_some_and(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit()))
}

/// What words say of a post.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meaning {
    GoesOn,
    Over,
}

/// What words say of a post, if they or a part of them are a status or begin with those of a relapse. Beside a clock, weak
/// words count, and a bad state.
fn meaning(post: PostFile, words: &str, beside_clock: bool) -> Option<Meaning> {
    let parts = vocabulary::parts(words);
    let meanings = parts.filter_map(|part| meaning_of_part(post, part, beside_clock));
    meanings.min_by_key(|meaning| *meaning == Meaning::Over)
}

fn meaning_of_part(post: PostFile, words: &str, beside_clock: bool) -> Option<Meaning> {
    let known = post.near.words;
    let word = if beside_clock { known.read(post.kind, words) } else { known.strong(post.kind, words) };
    if let Some(word) = word {
        return Some(if vocabulary::closes(word) { Meaning::Over } else { Meaning::GoesOn });
    }
    match known.relapse(words) {
        Some(Relapse::Again) => Some(Meaning::GoesOn),
        Some(Relapse::State(_)) if beside_clock => Some(Meaning::GoesOn),
        _ => None,
    }
}
