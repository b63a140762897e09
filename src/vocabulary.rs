//! The words that authors type: statuses, stages, states, severities, relapses, and the words around times.
//!
//! They are the `words-…` messages of `locales/<lang>.ftl`, so that translators can edit them. A text is read in its own
//! language, that of its site, English and French, and in no other: a Swedish `löst` does not end anything in an English
//! post. Where two of these languages mean different things by a word, it says nothing.

mod days;
mod language;
mod letters;
mod months;
mod relapse;
mod status;

pub use crate::languages::Meant;
pub(crate) use letters::{is_unspaced, plain};
pub use relapse::{Sequel, named};
pub use status::{QUESTION_MARKS, closes, parts, word_ends};

use crate::diagnostic::nearest;
use crate::languages::{SHIPPED, place_of};
use crate::model::Word;
use crate::model::timeline::Mark;
use crate::model::{Kind, Severity, Stage, State, Status};
use language::{LanguageWords, Table, TypedWord, line, words};
use letters::{exact, folded, holds};

/// The languages whose words count in a text: its own, that of its site, English and French.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vocabulary([Option<usize>; 4]);

impl Default for Vocabulary {
    /// English and French, which every text is read in.
    fn default() -> Self {
        Self::of(None, "en")
    }
}

impl Vocabulary {
    /// The words for a text of a site in the language `site`, where the text is in the language `own` if that is given.
    #[must_use]
    pub fn of(own: Option<&str>, site: &str) -> Self {
        let mut languages = [None; 4];
        let all = [own.and_then(place_of), place_of(site), place_of("en"), place_of("fr")];
        for (at, language) in all.into_iter().enumerate() {
            languages[at] = language.filter(|language| !languages.contains(&Some(*language)));
        }
        Self(languages)
    }

    /// The places of the languages among the shipped ones.
    fn languages(self) -> impl Iterator<Item = usize> + Clone {
        self.0.into_iter().flatten()
    }

    /// The words of each language.
    fn each(self) -> impl Iterator<Item = &'static LanguageWords> + Clone {
        self.languages().map(words)
    }

    /// The texts that a new post-mortem holds until its author replaces them.
    pub fn placeholders(self) -> impl Iterator<Item = &'static str> {
        const KEYS: [&str; 4] = ["pm-symptoms-hint", "pm-well-hint", "pm-less-well-hint", "pm-promise"];
        let lines = self.languages().flat_map(|at| KEYS.map(|key| line(SHIPPED[at].messages, key)));
        lines.filter(|words| !words.is_empty())
    }

    /// Whether a heading is that of a timeline: the word stands anywhere in it.
    #[must_use]
    pub fn names_timeline(self, heading: &str) -> bool {
        let heading = plain(heading);
        self.each().any(|words| words.timelines.iter().any(|word| holds(&heading, word)))
    }

    /// The word of the whole that the words of an update are; only incidents and maintenances have such words.
    #[must_use]
    pub fn read(self, kind: Kind, words: &str) -> Option<Word> {
        match kind {
            Kind::Incident => self.status(words).map(Word::Status),
            Kind::Maintenance => self.stage(words).map(Word::Stage),
            Kind::PostMortem | Kind::Notice | Kind::Page => None,
        }
    }

    /// The word that a title, or its part before a separator, nearly is: what was typed, and what was probably meant.
    #[must_use]
    pub fn near(self, kind: Kind, title: &str) -> Option<(&str, Meant)> {
        let part = first_part(title).map(|end| title[..end].trim_end());
        [Some(title), part].into_iter().flatten().find_map(|typed| {
            let near = match kind {
                Kind::Incident => self.nearest(LETTERS_OF_A_NEAR_MISS, typed, |words| &words.statuses),
                Kind::Maintenance => self.nearest(LETTERS_OF_A_NEAR_MISS, typed, |words| &words.stages),
                Kind::PostMortem | Kind::Notice | Kind::Page => None,
            };
            Some((typed, near?))
        })
    }

    /// Whether a typed word denies another one: "unresolved", "non résolu", "ej löst".
    fn is_opposite(self, typed: &str, word: &str) -> bool {
        let typed = plain(typed);
        let signs = self.each().flat_map(|words| &words.negations).map(String::as_str);
        let denied = ["un", "non", "not", "pas"].into_iter().chain(signs).filter_map(|sign| typed.strip_prefix(sign));
        denied.map(str::trim_start).any(|rest| rest.len() > 3 && nearest(rest, [word]).is_some())
    }

    /// The status of an incident that a word stands for.
    #[must_use]
    pub fn status(self, word: &str) -> Option<Status> {
        self.meaning(word, |words| &words.statuses)
    }

    /// What a word says of a maintenance.
    #[must_use]
    pub fn stage(self, word: &str) -> Option<Stage> {
        self.meaning(word, |words| &words.stages)
    }

    /// The state that a word stands for.
    #[must_use]
    pub fn state(self, word: &str) -> Option<State> {
        self.meaning(word, |words| &words.states)
    }

    /// The severity that a word stands for.
    #[must_use]
    pub fn severity(self, word: &str) -> Option<Severity> {
        self.meaning(word, |words| &words.severities)
    }

    /// The status word nearest to what was typed, for "did you mean".
    #[must_use]
    pub fn nearest_status(self, typed: &str) -> Option<Meant> {
        self.nearest(0, typed, |words| &words.statuses)
    }

    /// The word for a maintenance nearest to what was typed.
    #[must_use]
    pub fn nearest_stage(self, typed: &str) -> Option<Meant> {
        self.nearest(0, typed, |words| &words.stages)
    }

    /// The word for a state nearest to what was typed.
    #[must_use]
    pub fn nearest_state(self, typed: &str) -> Option<Meant> {
        self.nearest(0, typed, |words| &words.states)
    }

    /// The word for a severity nearest to what was typed.
    #[must_use]
    pub fn nearest_severity(self, typed: &str) -> Option<Meant> {
        self.nearest(0, typed, |words| &words.severities)
    }

    /// The mark of an item of a timeline that a word in braces is: its name, a word for what happened, or that for an
    /// end, for a degraded state or an outage.
    #[must_use]
    pub fn mark(self, typed: &str) -> Option<Mark> {
        let word = plain(typed);
        if let Some(mark) = Mark::ALL.into_iter().find(|mark| mark.name() == word) {
            return Some(mark);
        }
        let mut own = self.each().flat_map(|words| &words.marks).filter(|(it, _)| *it == word).map(|(_, mark)| *mark);
        if let Some(mark) = own.next() {
            return own.all(|other| other == mark).then_some(mark);
        }
        match (self.status(typed).filter(|_| !self.is_weak(&word)), self.state(typed)) {
            (Some(Status::Resolved), _) => Some(Mark::Resolved),
            (_, Some(State::Degraded)) => Some(Mark::Degraded),
            (_, Some(State::Outage)) => Some(Mark::Outage),
            _ => None,
        }
    }

    /// What all languages that know a word mean by it, as it is typed; without accents only where no language knows it
    /// with them.
    fn meaning<T: Copy + PartialEq + 'static>(
        self,
        typed: &str,
        table: impl Fn(&'static LanguageWords) -> &'static Table<T>,
    ) -> Option<T> {
        // Words that are struck out say nothing: `~~resolved~~`.
        if typed.contains('~') {
            return None;
        }
        let typed = exact(typed);
        let of = |find: &dyn Fn(&'static Table<T>) -> Option<&'static TypedWord<T>>| {
            let found: Vec<T> = self.each().filter_map(|words| find(table(words))).map(|word| word.meaning).collect();
            let first = *found.first()?;
            Some(found.iter().all(|other| *other == first).then_some(first))
        };
        of(&|table| table.exact(&typed)).or_else(|| {
            let plain = folded(&typed);
            if COMMON_WORDS.contains(&plain.as_str()) {
                return None;
            }
            of(&|table| table.folded(&plain))
        })?
    }

    /// The word nearest to what was typed, in each language, among words of at least that many letters.
    fn nearest<T: Copy + PartialEq + 'static>(
        self,
        letters: usize,
        typed: &str,
        table: impl Fn(&'static LanguageWords) -> &'static Table<T>,
    ) -> Option<Meant> {
        let compared = plain(typed);
        let is_long = |word: &str| word.chars().count() >= letters;
        let words = || {
            self.languages()
                .map(|at| (at, table(words(at))))
                .flat_map(|(at, table)| table.words.iter().map(move |word| (at, word)))
        };
        let long = || words().filter(|(_, word)| is_long(&word.plain));
        if !is_long(&compared) {
            return None;
        }
        let found = nearest(&compared, long().map(|(_, word)| word.plain.as_str()))?;
        let (_, any) = long().find(|(_, word)| word.plain == found)?;
        if self.is_opposite(&compared, &any.plain) {
            return None;
        }
        // What is nearly a word of another language means that in this one: by a word of its own that is near, or by
        // the name, which is the first word of that meaning in English.
        let english = place_of("en")?;
        let name = words()
            .find(|(at, word)| *at == english && word.meaning == any.meaning)
            .map_or(any.typed, |(_, word)| word.typed);
        let is_name = |word: &TypedWord<T>| word.typed == name;
        let own = |language: usize| {
            let fits = |(at, word): &(usize, &'static TypedWord<T>)| {
                word.meaning == any.meaning && (*at == language || is_name(word))
            };
            let near = nearest(&compared, long().filter(fits).map(|(_, word)| word.plain.as_str()));
            let word = near.and_then(|near| long().filter(fits).find(|(_, word)| word.plain == near));
            word.map_or(name, |(_, word)| word.typed)
        };
        let words = self.languages().map(|language| (language, own(language).into()));
        Some(Meant::new(own(english).into(), words.collect()))
    }
}

/// Where the first part of some words ends: before a separator. A comma parts nothing: "fixed, but not for all" is no
/// status.
#[must_use]
pub fn first_part(words: &str) -> Option<usize> {
    let dash = words.find(" - ").map(|at| at + 1);
    let other = words.find(['·', '•', '–', '—', ':', '：']);
    dash.into_iter().chain(other).min()
}

/// Words of English and French that a word for an end of another language would be without its accents: Swedish `löst`.
pub(crate) const COMMON_WORDS: [&str; 1] = ["lost"];

/// Below so many letters a word is one letter away from too many that may be a title: "fini", "fine".
const LETTERS_OF_A_NEAR_MISS: usize = 5;

#[cfg(test)]
mod tests;
