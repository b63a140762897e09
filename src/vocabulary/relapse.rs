//! What the title of an update says after the end of its incident.

use super::language::Table;
use super::letters::{behind, has_unspaced, plain};
use super::{Meant, Vocabulary, words};
use crate::languages::{SHIPPED, place_of};
use crate::model::{Relapse, State, Status};
use std::borrow::Cow;
use std::sync::{LazyLock, OnceLock};

/// What a title means when its update comes after the end of the incident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sequel {
    /// The incident is back.
    Relapse(Relapse),
    /// The title nearly is, or nearly begins with, the words of a relapse: as they should be typed.
    Near(Meant),
    /// The words of a bad state, of a status or of a relapse are in the title, but say nothing of now: "Why it went down".
    Mention,
    /// A title like any other.
    Nothing,
}

impl Vocabulary {
    /// Reads the title of an update that comes after the end of its incident. `names` are the ids and names of services
    /// and groups: a title says the same with and without them.
    #[must_use]
    pub fn sequel<'a>(self, title: &str, names: impl IntoIterator<Item = &'a str>) -> Sequel {
        let whole = plain(title);
        let typed: Vec<&str> = whole.split(' ').filter(|word| !word.is_empty()).collect();
        let title = without_names(typed, names).join(" ");
        let phrases = PhrasesOf(self);
        if let Some(relapse) = phrases.relapse(&title) {
            return Sequel::Relapse(relapse);
        }
        let bare = phrases.bare(&title);
        // "repaired" is no slip of "impaired".
        if self.status(bare).is_none()
            && let Some(meant) = phrases.near(bare)
        {
            return Sequel::Near(meant);
        }
        let maintained = self.state(bare) == Some(State::Maintenance);
        if maintained || phrases.mentioned(&title) { Sequel::Mention } else { Sequel::Nothing }
    }

    /// What a title means as [`Sequel::Relapse`], where nothing else is asked of it.
    #[must_use]
    pub fn relapse(self, title: &str) -> Option<Relapse> {
        PhrasesOf(self).relapse(&plain(title))
    }
}

/// A time or a place follows: "down since five", "outage for some".
const BEFORE_A_SPAN: [&str; 6] = ["for", "since", "depuis", "pour", "seit", "desde"];

/// What stands between a state and the name of a service: "outage of mail".
const BEFORE_A_NAME: [&str; 13] = ["of", "on", "in", "at", "with", "du", "de", "des", "sur", "von", "bei", "del", "di"];

impl Vocabulary {
    /// The bad state that a title of an incident that is open speaks of, with and without the names of services: "Mail
    /// also down", "outage of mail", "web down for some".
    #[must_use]
    pub fn bad_state<'a>(self, title: &str, names: impl IntoIterator<Item = &'a str>) -> Option<Relapse> {
        let whole = plain(title);
        let typed: Vec<&str> = whole.split(' ').filter(|word| !word.is_empty()).collect();
        let bare = without_names(typed, names);
        let span = bare.iter().position(|word| BEFORE_A_SPAN.contains(word)).unwrap_or(bare.len());
        let end = bare[..span].iter().rposition(|word| !BEFORE_A_NAME.contains(word))? + 1;
        PhrasesOf(self).relapse(&bare[..end].join(" "))
    }
}

/// What the names in a title mean, each with its meaning. In "Mail archive", "Mail" is no name of its own.
pub fn named<'n, T>(title: &str, names: impl IntoIterator<Item = (&'n str, T)>) -> Vec<T> {
    let title = plain(title);
    let mut words: Vec<&str> = title.split(' ').filter(|word| !word.is_empty()).collect();
    let mut names: Vec<(String, T)> = names.into_iter().map(|(name, meant)| (plain(name), meant)).collect();
    names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    let mut found = Vec::new();
    for (name, meant) in names.into_iter().filter(|(name, _)| !name.is_empty()) {
        let before = words.len();
        take_out(&mut words, &name);
        if words.len() < before {
            found.push(meant);
        }
    }
    found
}

/// Takes a name out of words, wherever it is.
fn take_out(words: &mut Vec<&str>, name: &str) {
    let name: Vec<&str> = name.split(' ').collect();
    while let Some(at) = words.windows(name.len()).position(|window| window == name) {
        words.drain(at..at + name.len());
    }
}

/// The words of a title without the names of services, the longest names first.
fn without_names<'w, 'n>(mut words: Vec<&'w str>, names: impl IntoIterator<Item = &'n str>) -> Vec<&'w str> {
    let mut names: Vec<String> = names.into_iter().map(plain).filter(|name| !name.is_empty()).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    for name in &names {
        take_out(&mut words, name);
    }
    words
}

/// Words as they are compared, and as they should be typed.
#[derive(Debug, Clone)]
struct Phrase {
    plain: String,
    typed: &'static str,
    /// Its language, by its place among the shipped ones.
    language: usize,
}

/// The rest of a title behind words that it begins with.
type PhraseMatch = for<'a> fn(&'a str, &str) -> Option<&'a str>;

/// The same, where the words may have slips of the keys.
fn nearly_behind<'a>(title: &'a str, words: &str) -> Option<&'a str> {
    let mut rest = title;
    for word in words.split(' ') {
        let (typed, more) = rest.split_once(' ').unwrap_or((rest, ""));
        if !nearly(word, typed) {
            return None;
        }
        rest = more;
    }
    Some(rest)
}

/// Whether a word is another but for a slip of the keys. Short words are a letter away from too many others: of four
/// letters, only two that changed places.
fn nearly(word: &str, typed: &str) -> bool {
    let (long, short) = (word.chars().count(), typed.chars().count());
    let letters = long.max(short);
    let most = match letters {
        ..4 => 0,
        4..8 => 1,
        _ => 2,
    };
    let sorted = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    word == typed
        || long.abs_diff(short) <= most
            && strsim::osa_distance(word, typed) <= most
            && (letters > 4 || sorted(word) == sorted(typed))
}

/// What a relapse is made of in one language.
struct Phrases {
    /// What a title begins with: "recurrence".
    alone: Vec<Phrase>,
    /// Before or after a bad state: "still", "again".
    before: Vec<Phrase>,
    after: Vec<Phrase>,
    /// Before the words of an end: "not".
    not: Vec<Phrase>,
    /// States that mean that an incident goes on.
    bad_states: Vec<Phrase>,
    /// Statuses of an incident at work.
    at_work: Vec<Phrase>,
    /// Statuses and states that mean that all is well.
    over: Vec<Phrase>,
    /// Statuses that do not close.
    open: Vec<Phrase>,
    fillers: Vec<&'static str>,
    /// Passed over on both sides of a state: "also", "total".
    also: Vec<&'static str>,
}

/// The phrases of the language at that place among the shipped ones. Posts with many updates ask for them again and again.
fn phrases(language: usize) -> &'static Phrases {
    static ALL: LazyLock<Vec<OnceLock<Phrases>>> = LazyLock::new(|| SHIPPED.iter().map(|_| OnceLock::new()).collect());
    ALL[language].get_or_init(|| Phrases::of_language(language))
}

impl Phrases {
    fn of_language(language: usize) -> Self {
        let all = words(language);
        let list = |typed: &'static [&'static str]| -> Vec<Phrase> {
            typed.iter().map(|typed| Phrase { plain: plain(typed), typed, language }).collect()
        };
        let statuses = |fits: fn(Status) -> bool| meaning(language, &all.statuses, fits);
        let states = |fits: fn(State) -> bool| meaning(language, &all.states, fits);
        let mut over = statuses(|status| status == Status::Resolved);
        over.extend(states(|state| state == State::Operational));
        // "Back open" is no relapse: "open" says what a status is only behind a time.
        let mut at_work = statuses(|status| matches!(status, Status::Investigating | Status::Identified));
        at_work.retain(|phrase| !all.weak.contains(&phrase.plain));
        Self {
            alone: list(&all.relapses),
            before: list(&all.again_before),
            after: list(&all.again_after),
            not: list(&all.not_over),
            bad_states: states(|state| state > State::Maintenance),
            at_work,
            over,
            open: statuses(|status| !status.closes()),
            fillers: all.relapse_fillers.iter().map(String::as_str).collect(),
            also: all.relapse_also.iter().map(String::as_str).collect(),
        }
    }
}

/// A list of phrases of one language.
type PhraseList = fn(&'static Phrases) -> &'static [Phrase];

/// What a relapse is made of in the languages of a text.
#[derive(Clone, Copy)]
struct PhrasesOf(Vocabulary);

impl PhrasesOf {
    fn languages(self) -> impl Iterator<Item = &'static Phrases> {
        self.0.languages().map(phrases)
    }

    fn all(self, list: PhraseList) -> impl Iterator<Item = &'static Phrase> {
        self.languages().flat_map(list)
    }

    fn relapse(self, title: &str) -> Option<Relapse> {
        [title, self.bare(title)].into_iter().find_map(|title| {
            let state = self.0.state(title).filter(|state| *state > State::Maintenance);
            let again = || self.begins(title).then_some(Relapse::Again);
            state.map(Relapse::State).or_else(again)
        })
    }

    /// The title without the words before and behind a state that change nothing of it: "out of service" begins with
    /// none, "the site is down" with three.
    fn bare(self, title: &str) -> &str {
        self.without_also(self.without_fillers(title))
    }

    /// The words of a relapse that a title begins with, with their language: one list, or one and then another.
    fn beginnings(self, title: &str, behind: PhraseMatch) -> Vec<(usize, String)> {
        let pairs: [(PhraseList, PhraseList, bool); 4] = [
            (|own| &own.before, |own| &own.bad_states, true),
            (|own| &own.before, |own| &own.at_work, true),
            (|own| &own.bad_states, |own| &own.after, false),
            (|own| &own.not, |own| &own.over, true),
        ];
        let mut found = Vec::new();
        for (first, second, by_first) in pairs {
            for one in self.all(first) {
                let Some(rest) = behind(title, &one.plain).filter(|rest| !rest.is_empty()) else { continue };
                let language = |other: &Phrase| if by_first { one.language } else { other.language };
                let both = self.all(second).filter(|other| behind(rest, &other.plain).is_some());
                let gap = if has_unspaced(&one.plain) { "" } else { " " };
                found.extend(both.map(|other| (language(other), format!("{}{gap}{}", one.typed, other.typed))));
            }
        }
        let alone = self.all(|own| &own.alone).filter(|phrase| behind(title, &phrase.plain).is_some());
        found.extend(alone.map(|phrase| (phrase.language, phrase.typed.to_owned())));
        found
    }

    fn begins(self, title: &str) -> bool {
        !self.beginnings(title, behind).is_empty()
    }

    /// The words of a relapse that a title nearly begins with, or those of a bad state that it nearly is. Where a
    /// language has none that is near, it is a status that opens the incident again.
    fn near(self, title: &str) -> Option<Meant> {
        let mut found = self.beginnings(title, nearly_behind);
        let state = self.all(|own| &own.bad_states).filter(|state| nearly_behind(title, &state.plain) == Some(""));
        found.extend(state.map(|state| (state.language, state.typed.to_owned())));
        let english = place_of("en");
        let of = |language: Option<usize>| {
            let own = found
                .iter()
                .find(|(of, typed)| Some(*of) == language || State::ALL.iter().any(|state| state.name() == typed));
            own.map_or(Cow::Borrowed(Status::Investigating.name()), |(_, typed)| typed.clone().into())
        };
        let mut languages: Vec<usize> = found.iter().map(|(language, _)| *language).collect();
        languages.dedup();
        let words = languages.iter().map(|language| (*language, of(Some(*language)))).collect();
        (!found.is_empty()).then(|| Meant::new(of(english), words))
    }

    /// Whether words of a bad state, of an open status or of a relapse stand anywhere in a title.
    fn mentioned(self, title: &str) -> bool {
        let known = || self.all(|own| &own.bad_states).chain(self.all(|own| &own.open));
        let places = title.char_indices().filter(|(at, _)| *at == 0 || title[..*at].ends_with(' '));
        let unspaced = || {
            known()
                .chain(self.all(|own| &own.alone))
                .any(|phrase| has_unspaced(&phrase.plain) && title.contains(&phrase.plain))
        };
        places
            .map(|(at, _)| &title[at..])
            .any(|rest| self.begins(rest) || known().any(|phrase| behind(rest, &phrase.plain).is_some()))
            || unspaced()
    }

    /// The title without the words that may stand on both sides of a state.
    fn without_also(self, mut title: &str) -> &str {
        let next = |title| self.languages().flat_map(|own| &own.also).find_map(|word| without_end(title, word));
        while let Some(rest) = next(title) {
            title = self.without_fillers(rest);
        }
        title
    }

    /// The title behind the words that it may begin with.
    fn without_fillers(self, mut title: &str) -> &str {
        while let Some(rest) = self.languages().flat_map(|own| &own.fillers).find_map(|filler| behind(title, filler)) {
            title = rest;
        }
        title
    }
}

/// A title without words that it begins or ends with.
fn without_end<'a>(title: &'a str, words: &str) -> Option<&'a str> {
    let is_end = |rest: &&str| rest.is_empty() || rest.ends_with(' ') || has_unspaced(words);
    behind(title, words).or_else(|| title.strip_suffix(words).filter(is_end).map(str::trim_end))
}

/// The words of a table of a language whose meaning fits.
fn meaning<T: Copy>(language: usize, table: &'static Table<T>, fits: impl Fn(T) -> bool) -> Vec<Phrase> {
    let fitting = table.words.iter().filter(|word| fits(word.meaning));
    fitting.map(|word| Phrase { plain: word.plain.clone(), typed: word.typed, language }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 4] = ["web", "Le site", "mail", "Courriels"];

    fn check(title: &str, expected: &Sequel) {
        assert_eq!(Vocabulary::default().sequel(title, NAMES), *expected, "{title}");
    }

    #[test]
    fn the_words_of_a_relapse() {
        for title in [
            "Down again",
            "Still down",
            "back down",
            "not resolved",
            "Not fixed",
            "Not fixed for everybody",
            "Problem is back",
            "The problem is back",
            "Recurrence",
            "Outage again",
            "encore en panne",
            "De nouveau hors service",
            "Toujours en panne…",
            "Rechute",
            "web: still down",
            "Le site est encore en panne",
            "mail is not working",
            "no longer available",
            "Toujours pas réparé",
            "still investigating",
        ] {
            check(title, &Sequel::Relapse(Relapse::Again));
        }
    }

    #[test]
    fn a_title_that_is_a_state() {
        for title in
            ["down", "outage", "panne", "Out of service", "web down", "The site is down", "Courriels : en panne"]
        {
            check(title, &Sequel::Relapse(Relapse::State(State::Outage)));
        }
        check("web: slow", &Sequel::Relapse(Relapse::State(State::Degraded)));
        check("Panne partielle", &Sequel::Relapse(Relapse::State(State::Partial)));
    }

    #[test]
    fn slips_of_the_keys() {
        for (title, meant) in [
            ("donw", "down"),
            ("dwon again", "down again"),
            ("stil down", "still down"),
            ("not fixd", "not fixed"),
            ("Encor en panne", "encore en panne"),
            ("outtage", "outage"),
            ("recurence", "recurrence"),
        ] {
            let Sequel::Near(near) = Vocabulary::default().sequel(title, NAMES) else {
                panic!("{title} is near nothing")
            };
            assert!(["en", "fr"].iter().any(|locale| near.word(locale) == meant), "{title}: {near:?}");
        }
    }

    #[test]
    fn words_that_say_nothing_of_now() {
        for title in [
            "No longer down, all fine",
            "Why the site went down",
            "Why web went down",
            "Retour sur la panne",
            "Outage report",
            "It is no longer broken",
            "Back open",
        ] {
            check(title, &Sequel::Mention);
        }
        for title in [
            "Post-mortem published",
            "All good",
            "Thank you",
            "Now fixed",
            "Notes",
            "",
            "日本語",
            "De nouveau en ligne",
        ] {
            check(title, &Sequel::Nothing);
        }
    }

    #[test]
    fn short_words_are_near_to_little() {
        assert!(nearly("down", "donw") && !nearly("down", "town") && !nearly("not", "now") && nearly("fixed", "fixd"));
        // A closing word is never taken for its contrary.
        let statuses = |language| meaning(language, &words(language).statuses, Status::closes);
        for Phrase { typed: word, .. } in Vocabulary::default().languages().flat_map(statuses) {
            for before in ["", "now ", "it's ", "c’est "] {
                let title = format!("{before}{word}");
                let read = Vocabulary::default().sequel(&title, NAMES);
                assert!(matches!(read, Sequel::Nothing | Sequel::Mention), "{title}: {read:?}");
            }
        }
    }
}
