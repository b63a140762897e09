//! What the title of an update says after the end of its incident.

use super::{Meant, TABLES, Table, line, plain};
use crate::languages::SHIPPED;
use crate::model::{Relapse, State, Status};
use std::sync::LazyLock;

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

/// Reads the title of an update that comes after the end of its incident. `names` are the ids and names of services and
/// groups: a title says the same with and without them.
#[must_use]
pub fn sequel<'a>(title: &str, names: impl IntoIterator<Item = &'a str>) -> Sequel {
    let title = plain(title);
    let words: Vec<&str> = title.split(' ').filter(|word| !word.is_empty()).collect();
    let words = without_names(words, names);
    let phrases = &*PHRASES;
    // "out of service" begins with no filler, "the site is down" with three.
    let bare = phrases.without_fillers(&words);
    for words in [&words[..], bare] {
        if let Some(state) = bad_state(&words.join(" ")) {
            return Sequel::Relapse(Relapse::State(state));
        }
        if phrases.all.iter().any(|phrase| phrase.begins(words)) {
            return Sequel::Relapse(Relapse::Again);
        }
    }
    // "repaired" is no slip of "impaired".
    if super::status(&bare.join(" ")).is_none()
        && let Some(meant) = phrases.near(bare)
    {
        return Sequel::Near(meant);
    }
    let known = || phrases.all.iter().chain(&phrases.bad_states).chain(&phrases.statuses);
    let maintained = super::state(&bare.join(" ")) == Some(State::Maintenance);
    let mentions = maintained || (0..words.len()).any(|at| known().any(|phrase| phrase.begins(&words[at..])));
    if mentions { Sequel::Mention } else { Sequel::Nothing }
}

/// A state that means that an incident goes on.
fn bad_state(words: &str) -> Option<State> {
    super::state(words).filter(|state| *state > State::Maintenance)
}

/// The words of a title without the names of services, the longest names first.
fn without_names<'w, 'n>(mut words: Vec<&'w str>, names: impl IntoIterator<Item = &'n str>) -> Vec<&'w str> {
    let mut names: Vec<String> = names.into_iter().map(plain).filter(|name| !name.is_empty()).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    for name in &names {
        let name: Vec<&str> = name.split(' ').collect();
        while let Some(at) = words.windows(name.len()).position(|window| window == name) {
            words.drain(at..at + name.len());
        }
    }
    words
}

/// A run of words as it is compared, and as it should be typed.
#[derive(Debug)]
struct Phrase {
    words: Vec<String>,
    typed: String,
    /// Its language, by its place among the shipped ones; none where it is a name.
    language: Option<usize>,
}

impl Phrase {
    fn new(typed: &str, language: Option<usize>) -> Self {
        Self { words: plain(typed).split(' ').map(str::to_owned).collect(), typed: typed.to_owned(), language }
    }

    fn begins(&self, title: &[&str]) -> bool {
        title.len() >= self.words.len() && self.words.iter().zip(title).all(|(word, typed)| word == typed)
    }

    fn nearly_begins(&self, title: &[&str]) -> bool {
        title.len() >= self.words.len() && self.words.iter().zip(title).all(|(word, typed)| nearly(word, typed))
    }

    fn nearly_is(&self, title: &[&str]) -> bool {
        title.len() == self.words.len() && self.nearly_begins(title)
    }
}

/// Whether a word is another but for a slip of the keys. Short words are a letter away from too many others: of four
/// letters, only two that changed places.
fn nearly(word: &str, typed: &str) -> bool {
    let letters = word.chars().count().max(typed.chars().count());
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
    word == typed || strsim::osa_distance(word, typed) <= most && (letters > 4 || sorted(word) == sorted(typed))
}

/// What a relapse is made of, in every shipped language.
struct Phrases {
    /// What a title begins with: "down again", "not fixed".
    all: Vec<Phrase>,
    /// States that mean that an incident goes on.
    bad_states: Vec<Phrase>,
    /// Statuses that do not close.
    statuses: Vec<Phrase>,
    fillers: Vec<Phrase>,
}

impl Phrases {
    /// The words of a relapse that a title nearly begins with, or those of a bad state that it nearly is. Where a
    /// language has none that is near, it is a status that opens the incident again.
    fn near(&'static self, title: &[&str]) -> Option<Meant> {
        let begun = self.all.iter().filter(|phrase| phrase.nearly_begins(title));
        let state = self.bad_states.iter().filter(|state| state.nearly_is(title));
        let found: Vec<&Phrase> = begun.chain(state).collect();
        let of = |language: usize| found.iter().find(|phrase| phrase.language.is_none_or(|it| it == language));
        let word = |language| of(language).map_or(Status::Investigating.name(), |phrase| phrase.typed.as_str());
        (!found.is_empty()).then(|| Meant::new(word))
    }

    /// The title behind the words that it may begin with.
    fn without_fillers<'a>(&self, mut title: &'a [&'a str]) -> &'a [&'a str] {
        while let Some(filler) = self.fillers.iter().find(|filler| filler.begins(title)) {
            title = &title[filler.words.len()..];
        }
        title
    }
}

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let bad_states = meaning(&TABLES.states, |state| state > State::Maintenance);
    let good_states = meaning(&TABLES.states, |state| state == State::Operational);
    let statuses = meaning(&TABLES.statuses, |status| !status.closes());
    let at_work = meaning(&TABLES.statuses, |status| matches!(status, Status::Investigating | Status::Identified));
    let over = meaning(&TABLES.statuses, |status| status == Status::Resolved);
    let mut all: Vec<Phrase> = Vec::new();
    let mut fillers: Vec<Phrase> = Vec::new();
    for (language, (_, text)) in SHIPPED.iter().enumerate() {
        let words = |key: &str| listed(line(text, key));
        let mut add = |typed: &str| all.push(Phrase::new(typed, Some(language)));
        let mut pairs = |first: &[&str], second: &[&str]| {
            for one in first {
                for other in second {
                    add(&format!("{one} {other}"));
                }
            }
        };
        let before = words("words-relapse-before");
        pairs(&before, &typed(&bad_states));
        pairs(&before, &typed(&at_work));
        pairs(&typed(&bad_states), &words("words-relapse-after"));
        pairs(&words("words-relapse-not"), &typed(&over));
        pairs(&words("words-relapse-not"), &typed(&good_states));
        for typed in words("words-relapse") {
            add(typed);
        }
        fillers.extend(words("words-relapse-filler").iter().map(|typed| Phrase::new(typed, Some(language))));
    }
    let phrases = |words: Vec<(&str, Option<usize>)>| {
        words.into_iter().map(|(typed, language)| Phrase::new(typed, language)).collect()
    };
    Phrases { all, fillers, bad_states: phrases(bad_states), statuses: phrases(statuses) }
});

/// The words of a line of the messages.
fn listed(line: &'static str) -> Vec<&'static str> {
    line.split(',').map(str::trim).filter(|word| !word.is_empty()).collect()
}

/// The words of a table whose meaning fits, with their languages.
fn meaning<T: Copy>(table: &Table<T>, fits: impl Fn(T) -> bool) -> Vec<(&'static str, Option<usize>)> {
    table.0.values().filter(|entry| fits(entry.meaning)).map(|entry| (entry.typed, entry.language)).collect()
}

fn typed(words: &[(&'static str, Option<usize>)]) -> Vec<&'static str> {
    words.iter().map(|(typed, _)| *typed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 4] = ["web", "Le site", "mail", "Courriels"];

    fn check(title: &str, expected: &Sequel) {
        assert_eq!(sequel(title, NAMES), *expected, "{title}");
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
            let Sequel::Near(near) = sequel(title, NAMES) else { panic!("{title} is near nothing") };
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
        for (word, _) in meaning(&TABLES.statuses, Status::closes) {
            for before in ["", "now ", "it's ", "c’est "] {
                let title = format!("{before}{word}");
                let read = sequel(&title, NAMES);
                assert!(matches!(read, Sequel::Nothing | Sequel::Mention), "{title}: {read:?}");
            }
        }
    }
}
