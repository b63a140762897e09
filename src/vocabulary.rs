//! The words that authors type: statuses, stages, states, severities and relapses in every shipped language at once.
//!
//! They are the `words-…` messages of `locales/<lang>.ftl`, so that translators can edit them. The language of the site
//! makes no difference: a post that was read once is read the same way for ever.

mod relapse;
mod status;

pub use relapse::{Sequel, sequel};
pub use status::{closes, end_in, sounds_over, strong, taken_back, takes_back, without_fillers, word_ends};

use crate::diagnostic::nearest;
pub use crate::languages::Meant;
use crate::languages::SHIPPED;
use crate::model::Word;
use crate::model::{Kind, Severity, Stage, State, Status};
use crate::spaces::one_line;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The texts that a new post-mortem holds until its author replaces them, in every shipped language.
pub fn placeholders() -> impl Iterator<Item = &'static str> {
    const KEYS: [&str; 4] = ["pm-symptoms-hint", "pm-well-hint", "pm-less-well-hint", "pm-promise"];
    SHIPPED.iter().flat_map(|(_, text)| KEYS.map(|key| line(text, key))).filter(|words| !words.is_empty())
}

/// Whether a heading is that of a timeline: the word stands anywhere in it, in any shipped language.
#[must_use]
pub fn names_timeline(heading: &str) -> bool {
    let heading = format!(" {} ", plain(heading));
    TABLES.timelines.iter().any(|word| heading.contains(word))
}

/// The word of the whole that the words of an update are; only incidents and maintenances have such words.
#[must_use]
pub fn read(kind: Kind, words: &str) -> Option<Word> {
    match kind {
        Kind::Incident => status(words).map(Word::Status),
        Kind::Maintenance => stage(words).map(Word::Stage),
        Kind::PostMortem | Kind::Notice | Kind::Page => None,
    }
}

/// The word that a title, or its part before a separator, nearly is: what was typed, and what was probably meant.
#[must_use]
pub fn near(kind: Kind, title: &str) -> Option<(&str, Meant)> {
    let part = first_part(title).map(|end| title[..end].trim_end());
    [Some(title), part].into_iter().flatten().find_map(|typed| {
        let near = match kind {
            Kind::Incident => TABLES.statuses.near_from(LETTERS_OF_A_NEAR_MISS, typed),
            Kind::Maintenance => TABLES.stages.near_from(LETTERS_OF_A_NEAR_MISS, typed),
            Kind::PostMortem | Kind::Notice | Kind::Page => None,
        };
        Some((typed, near?))
    })
}

/// Whether a typed word denies another one: "unresolved", "non résolu".
fn is_opposite(typed: &str, word: &str) -> bool {
    let (typed, word) = (plain(typed), plain(word));
    let denied = ["un", "non", "not", "pas"].iter().filter_map(|sign| typed.strip_prefix(sign));
    denied.map(str::trim_start).any(|rest| rest.len() > 3 && nearest(rest, [word.as_str()]).is_some())
}

/// Where the first part of some words ends: before a separator. A comma parts nothing: "fixed, but not for all" is no
/// status.
#[must_use]
pub fn first_part(words: &str) -> Option<usize> {
    let dash = words.find(" - ").map(|at| at + 1);
    let other = words.find(['·', '•', '–', '—', ':']);
    dash.into_iter().chain(other).min()
}

/// The status of an incident that a word stands for.
#[must_use]
pub fn status(word: &str) -> Option<Status> {
    TABLES.statuses.get(word)
}

/// What a word says of a maintenance.
#[must_use]
pub fn stage(word: &str) -> Option<Stage> {
    TABLES.stages.get(word)
}

/// The state that a word stands for.
#[must_use]
pub fn state(word: &str) -> Option<State> {
    TABLES.states.get(word)
}

/// The severity that a word stands for.
#[must_use]
pub fn severity(word: &str) -> Option<Severity> {
    TABLES.severities.get(word)
}

/// The status word nearest to what was typed, for "did you mean".
#[must_use]
pub fn nearest_status(typed: &str) -> Option<Meant> {
    TABLES.statuses.near(typed)
}

/// The word for a maintenance nearest to what was typed.
#[must_use]
pub fn nearest_stage(typed: &str) -> Option<Meant> {
    TABLES.stages.near(typed)
}

/// The word for a state nearest to what was typed.
#[must_use]
pub fn nearest_state(typed: &str) -> Option<Meant> {
    TABLES.states.near(typed)
}

/// The word for a severity nearest to what was typed.
#[must_use]
pub fn nearest_severity(typed: &str) -> Option<Meant> {
    TABLES.severities.near(typed)
}

/// Words of one kind, as they are compared.
struct Table<T>(BTreeMap<String, TypedWord<T>>);

/// A word as it should be typed, with its meaning.
struct TypedWord<T> {
    typed: &'static str,
    meaning: T,
    /// The language that it is of, by its place among the shipped ones; none for a name, which every language has.
    language: Option<usize>,
}

impl<T: Copy + PartialEq> Table<T> {
    /// The words of all languages; in each the names that are typed come first.
    fn new(prefix: &str, values: &[T], name: fn(T) -> &'static str) -> Self {
        let mut table = BTreeMap::new();
        for &meaning in values {
            table.insert(plain(name(meaning)), TypedWord { typed: name(meaning), meaning, language: None });
        }
        for (language, (_, text)) in SHIPPED.iter().enumerate() {
            for &meaning in values {
                let key = format!("{prefix}{}", name(meaning));
                for typed in line(text, &key).split(',').map(str::trim).filter(|word| !word.is_empty()) {
                    table.entry(plain(typed)).or_insert(TypedWord { typed, meaning, language: Some(language) });
                }
            }
        }
        Self(table)
    }

    fn get(&self, typed: &str) -> Option<T> {
        // Words that are struck out say nothing: `~~resolved~~`.
        if typed.contains('~') {
            return None;
        }
        self.0.get(typed).or_else(|| self.0.get(&plain(typed))).map(|entry| entry.meaning)
    }

    /// The word nearest to what was typed, in each language.
    fn near(&self, typed: &str) -> Option<Meant> {
        self.near_from(0, typed)
    }

    /// The same among words of at least that many letters.
    fn near_from(&self, letters: usize, typed: &str) -> Option<Meant> {
        let compared = plain(typed);
        let long = |word: &&String| word.len() >= letters && compared.len() >= letters;
        let words = || self.0.keys().filter(long).map(String::as_str);
        let any = self.0.get(nearest(&compared, words())?)?;
        if is_opposite(typed, any.typed) {
            return None;
        }
        // What is nearly a word of another language means that in this one: by a word of its own that is near, or by
        // the name.
        let name = self.0.values().find(|entry| entry.language.is_none() && entry.meaning == any.meaning);
        let name = name.map_or(any.typed, |entry| entry.typed);
        let in_language = |language: usize| {
            let fits =
                |entry: &TypedWord<T>| entry.meaning == any.meaning && entry.language.is_none_or(|it| it == language);
            let own = words().filter(|word| self.0.get(*word).is_some_and(fits));
            nearest(&compared, own).and_then(|word| self.0.get(word)).map_or(name, |entry| entry.typed)
        };
        Some(Meant::new(in_language))
    }
}

/// Below so many letters a word is one letter away from too many that may be a title: "fini", "fine".
const LETTERS_OF_A_NEAR_MISS: usize = 5;

/// All tables: constants, read once.
struct Tables {
    statuses: Table<Status>,
    stages: Table<Stage>,
    states: Table<State>,
    severities: Table<Severity>,
    /// Words for a timeline, between spaces.
    timelines: Vec<String>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| Tables {
    statuses: Table::new("words-status-", &Status::ALL, Status::name),
    stages: Table::new("words-stage-", &Stage::ALL, Stage::name),
    states: Table::new("words-state-", &State::ALL, State::name),
    severities: Table::new("words-severity-", &Severity::ALL, Severity::name),
    timelines: SHIPPED
        .iter()
        .flat_map(|(_, text)| line(text, "words-timeline").split(','))
        .map(|word| format!(" {} ", plain(word)))
        .collect(),
});

/// The text of a message that stands on one line.
fn line(file: &'static str, key: &str) -> &'static str {
    let value = |line: &'static str| line.strip_prefix(key)?.trim_start_matches(' ').strip_prefix('=');
    file.lines().find_map(value).unwrap_or("").trim()
}

/// Words as they are compared: no case, no accents (composed or not), no signs, one space between.
fn plain(words: &str) -> String {
    let accent = |letter: &char| ('\u{300}'..='\u{36f}').contains(letter);
    // Signs go first: an emoji would be spelt out.
    let letters: String = words
        .chars()
        .filter(|letter| !accent(letter))
        .map(|letter| if letter.is_alphanumeric() { letter } else { ' ' })
        .collect();
    let words = deunicode::deunicode(&letters).to_lowercase();
    one_line(&words)
}

#[cfg(test)]
mod tests;
