//! Statuses among other words: behind fillers ("it's fixed"), and where no time says that they are one.

use super::{TABLES, line, plain};
use crate::languages::SHIPPED;
use crate::model::{Kind, Stage, State, Status, Word};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The most words that a status has: "tout est rentré dans l’ordre".
const MOST_WORDS: usize = 8;

/// The status that words are where no time stands before them: "back" and "investigation" are words like any other there.
#[must_use]
pub fn strong(kind: Kind, words: &str) -> Option<Word> {
    super::read(kind, words).filter(|_| !WORDS.weak.contains(&plain(words)))
}

/// The text behind the words that may stand before a status ("it's", "now", "all"), and behind a picture.
#[must_use]
pub fn without_fillers(text: &str) -> &str {
    let mut rest = text;
    loop {
        let bare = rest.trim_start_matches(|letter: char| !letter.is_alphanumeric() && !"([{*_".contains(letter));
        // Few texts begin with the first word of one.
        let Some(first) = word_ends(bare).next().map(|end| plain(&bare[..end])) else { return bare };
        let begins_like = WORDS.fillers.range::<String, _>(&first..).next();
        if !begins_like.is_some_and(|filler| filler.starts_with(&first)) {
            return bare;
        }
        let filler =
            word_ends(bare).take(MOST_WORDS).filter(|end| WORDS.fillers.contains(&plain(&bare[..*end]))).last();
        match filler {
            Some(end) => rest = &bare[end..],
            None => return bare,
        }
    }
}

/// The words in a text that say that it is over, if there are any: "Mail: resolved", "Half of it is fixed".
#[must_use]
pub fn end_in(kind: Kind, text: &str) -> Option<&'static str> {
    let words = plain(text);
    let words: Vec<&str> = words.split(' ').collect();
    let phrases = (0..words.len())
        .flat_map(|from| (from + 1..=words.len().min(from + MOST_WORDS)).map(move |to| (from, to)))
        .map(|(from, to)| words[from..to].join(" "));
    phrases.filter(|phrase| !WORDS.weak.contains(phrase)).find_map(|phrase| match kind {
        Kind::Incident => TABLES.statuses.0.get(&phrase).filter(|it| it.meaning.closes()).map(|it| it.typed),
        Kind::Maintenance => TABLES
            .stages
            .0
            .get(&phrase)
            .filter(|it| matches!(it.meaning, Stage::Completed | Stage::Cancelled))
            .map(|it| it.typed),
        _ => None,
    })
}

/// Whether the title behind a word that ends the post takes it back: "except mail", "not for all", "hopefully".
#[must_use]
pub fn takes_back(title: &str) -> bool {
    let whole = format!(" {} ", plain(title));
    let parts = title.split(['.', ',', ';', ':', '!', '–', '—', '·', '•', '(', ')']).flat_map(|part| part.split(" - "));
    WORDS.doubts.iter().any(|word| whole.contains(&format!(" {word} ")))
        || parts.map(plain).any(|part| {
            let begins =
                |word: &String| part.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
            WORDS.denials.contains(&part) || WORDS.negations.iter().any(begins)
        })
}

/// The word for the end that words begin with, where they go on so that it ends nothing: "resolved – except mail",
/// "resolved, we hope", "fixed?".
#[must_use]
pub fn taken_back(kind: Kind, words: &str) -> Option<&str> {
    let words = without_fillers(words);
    let sign = words.find(['·', '•', '–', '—', ':', '(', ',', ';', '.', '!', '?', '？']);
    let end = sign.into_iter().chain(words.find(" - ")).min()?;
    let head = words[..end].trim_end();
    super::read(kind, head).is_some_and(closes).then_some(head)
}

/// Whether a title of an update may mean that all is over, though it ends nothing: "OK", "online now", "✅".
#[must_use]
pub fn sounds_over(title: &str) -> bool {
    let sign = |letter: char| "✅☑✔🟢👍🎉👌\u{fe0f}".contains(letter) || letter.is_whitespace();
    let words = plain(without_fillers(title));
    let words =
        ["now", "again", "maintenant"].iter().find_map(|last| words.strip_suffix(last)).unwrap_or(&words).trim();
    let works = || super::state(words) == Some(State::Operational) || WORDS.perhaps.contains(words);
    !title.is_empty() && title.chars().all(sign) || !title.contains(['?', '？']) && works()
}

/// Whether a status or stage ends the post.
#[must_use]
pub fn closes(word: Word) -> bool {
    match word {
        Word::Status(status) => Status::closes(status),
        Word::Stage(stage) => matches!(stage, Stage::Completed | Stage::Cancelled),
    }
}

/// Where each word of a text ends.
pub fn word_ends(text: &str) -> impl Iterator<Item = usize> {
    let is_word = |letter: char| !letter.is_whitespace();
    let ends = text.char_indices().filter(move |(at, letter)| {
        let next = text[at + letter.len_utf8()..].chars().next();
        is_word(*letter) && !next.is_some_and(is_word)
    });
    ends.map(|(at, letter)| at + letter.len_utf8())
}

struct StatusWords {
    weak: BTreeSet<String>,
    fillers: BTreeSet<String>,
    perhaps: BTreeSet<String>,
    doubts: BTreeSet<String>,
    negations: BTreeSet<String>,
    denials: BTreeSet<String>,
}

static WORDS: LazyLock<StatusWords> = LazyLock::new(|| {
    let listed = |key: &str| {
        let lines = SHIPPED.iter().map(|(_, text)| line(text, key));
        lines.flat_map(|line| line.split(',')).map(plain).filter(|word| !word.is_empty()).collect()
    };
    StatusWords {
        weak: listed("words-status-weak"),
        fillers: listed("words-status-filler"),
        perhaps: listed("words-status-perhaps"),
        doubts: listed("words-status-doubt"),
        negations: listed("words-status-not"),
        denials: listed("words-status-no"),
    }
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weak_words_are_a_status_only_behind_a_time() {
        for word in ["resolved", "Monitoring", "cause identifiée", "back to normal"] {
            assert!(strong(Kind::Incident, word).is_some(), "{word}");
        }
        for word in ["back", "investigation", "clos", "done", "the disk"] {
            assert_eq!(strong(Kind::Incident, word), None, "{word}");
        }
    }

    #[test]
    fn a_title_may_sound_like_an_end() {
        for title in ["OK", "Up", "online now", "All ok", "✅", "C’est bon", "en ligne", "End", "cancelled", "fin"] {
            assert!(sounds_over(title), "{title}");
        }
        for title in ["", "OK?", "The disk", "down", "not up", "Backup"] {
            assert!(!sounds_over(title), "{title}");
        }
        for words in ["working again", "everything works again", "all good now", "Tout est revenu"] {
            let read = super::super::status(without_fillers(words)).or_else(|| super::super::status(words));
            assert_eq!(read, Some(Status::Resolved), "{words}");
        }
    }

    #[test]
    fn words_behind_an_end_take_it_back() {
        for title in [
            "except mail",
            "mail still down",
            "no",
            "not",
            "not the mail",
            "hopefully",
            "for some",
            "sauf le mail",
            "mais lent",
            "encore lent",
            "pas pour tous",
        ] {
            assert!(takes_back(title), "{title}");
        }
        for title in [
            "the disk is replaced",
            "no data is lost",
            "It was not our disk",
            "pas de perte",
            "Merci encore de votre patience",
        ] {
            assert!(!takes_back(title), "{title}");
        }
        for words in ["resolved – except mail", "it's fixed, but slow", "Fixed?!", "résolu ?", "resolved (hopefully)"]
        {
            assert!(taken_back(Kind::Incident, words).is_some(), "{words}");
        }
        for words in ["resolved issues", "identified – not yet sure", "The disk: resolved"] {
            assert_eq!(taken_back(Kind::Incident, words), None, "{words}");
        }
    }

    #[test]
    fn fillers_are_passed_over() {
        for (text, expected) in [
            ("it's fixed", "fixed"),
            ("It’s now fixed", "fixed"),
            ("✅ all resolved", "resolved"),
            ("c’est réparé", "réparé"),
            ("everything is back", "back"),
            ("not fixed", "not fixed"),
            ("the disk", "the disk"),
        ] {
            assert_eq!(without_fillers(text), expected, "{text}");
        }
    }

    #[test]
    fn an_end_is_found_among_other_words() {
        for text in ["Mail: resolved", "Not resolved", "Backup problem resolved", "Half of the servers fixed"] {
            assert!(end_in(Kind::Incident, text).is_some(), "{text}");
        }
        for text in ["Back to the roots", "Monitoring gaps", "We have identified the cause", "22.04 to 24.04", ""] {
            assert_eq!(end_in(Kind::Incident, text), None, "{text}");
        }
    }
}
