//! Statuses among other words: behind fillers ("it's fixed"), and where no time says that they are one.

use super::Vocabulary;
use super::letters::{behind, exact, folded, has_unspaced, holds, is_of_word, plain, typed_behind};
use crate::model::{Kind, Stage, State, Status, Word};

/// The most words that a status has: "tout est rentré dans l’ordre".
const MOST_WORDS: usize = 8;

/// In a script without spaces, more letters around a word than these are a sentence.
const MOST_LETTERS_AROUND_A_WORD: usize = 2;

/// The question marks of all scripts: "resolved?" ends nothing.
pub const QUESTION_MARKS: [char; 9] = ['?', '？', '؟', '\u{37e}', '⁇', '‽', '❓', '❔', '🤔'];

impl Vocabulary {
    /// The status that words are where no time stands before them: "back" and "investigation" are words like any other
    /// there.
    #[must_use]
    pub fn strong(self, kind: Kind, words: &str) -> Option<Word> {
        self.read(kind, words).filter(|_| !self.is_weak(&plain(words)))
    }

    /// Where a status that a text begins with may end, behind fillers or not: nowhere if its first word begins no status
    /// and is in no filler. That is seen sooner than that none of these heads is a status.
    pub(crate) fn ends_of_status(self, text: &str) -> impl Iterator<Item = usize> {
        let most = self.most_words_of_status(text);
        let ends = word_ends(text).take(if most == 0 { 0 } else { MOST_WORDS });
        ends.take_while(move |end| words_in(&text[..*end]).count() <= most)
    }

    /// How many words a status that a text begins with has at most, together with fillers before it.
    fn most_words_of_status(self, text: &str) -> usize {
        for (before, word) in words_in(text).enumerate() {
            let word = plain(word.trim_start_matches(|letter: char| !letter.is_alphanumeric()));
            let begins = self.each().filter_map(|words| words.begin_a_status.get(&word)).max();
            // What is in a filler may be passed over.
            let in_filler = self.each().any(|words| words.in_fillers.contains(&word));
            match begins {
                _ if has_unspaced(&word) => return usize::MAX,
                Some(_) if in_filler => return usize::MAX,
                Some(most) => return before + most,
                None if !in_filler => return 0,
                None => {}
            }
        }
        0
    }

    pub(super) fn is_weak(self, plain: &str) -> bool {
        self.each().any(|words| words.weak.contains(plain))
    }

    /// The text behind the words that may stand before a status ("it's", "now", "all"), and behind a picture.
    #[must_use]
    pub fn without_fillers(self, text: &str) -> &str {
        let mut rest = text;
        loop {
            let bare = rest.trim_start_matches(|letter: char| !letter.is_alphanumeric() && !"([{*_".contains(letter));
            match typed_behind(bare, self.each().flat_map(|words| &words.fillers).map(String::as_str)) {
                Some(behind) => rest = behind,
                None => return bare,
            }
        }
    }

    /// The words in a text that say that it is over, if there are any: "Mail: resolved", "Half of it is fixed".
    #[must_use]
    pub fn end_in(self, kind: Kind, text: &str) -> Option<&'static str> {
        let typed = exact(text);
        let plain = folded(&typed);
        let words: Vec<&str> = plain.split(' ').collect();
        let phrases = (0..words.len())
            .flat_map(|from| (from + 1..=words.len().min(from + MOST_WORDS)).map(move |to| (from, to)))
            .map(|(from, to)| words[from..to].join(" "));
        let found = phrases.filter(|phrase| !self.is_weak(phrase)).find_map(|phrase| self.end(kind, &phrase));
        found.or_else(|| self.unspaced_end_in(kind, &plain))
    }

    /// The words for the end that are a part of a title, or all of it but for a letter or two of a script without spaces,
    /// where a time stands before: there, weak words count too. "頃 · 復旧", "に復旧".
    #[must_use]
    pub fn end_beside_a_time(self, kind: Kind, title: &str) -> Option<&'static str> {
        if self.takes_back(title) {
            return None;
        }
        let all = plain(title);
        let most = all.chars().count();
        let is_nearly_all = |word: &str| {
            has_unspaced(word) && all.contains(word) && most <= word.chars().count() + MOST_LETTERS_AROUND_A_WORD
        };
        let mut parts = parts(title).filter(|part| part.len() < title.trim().len());
        parts.find_map(|part| self.end(kind, &plain(part))).or_else(|| self.end_that(kind, is_nearly_all))
    }

    /// The first word for the end that fits, as it is compared.
    fn end_that(self, kind: Kind, fits: impl Fn(&str) -> bool) -> Option<&'static str> {
        self.each().find_map(|words| match kind {
            Kind::Incident => {
                let mut ends = words.statuses.words.iter().filter(|it| it.meaning.closes());
                ends.find(|it| fits(&it.plain)).map(|it| it.typed)
            }
            Kind::Maintenance => {
                let mut ends = words.stages.words.iter().filter(|it| self::ends(it.meaning));
                ends.find(|it| fits(&it.plain)).map(|it| it.typed)
            }
            _ => None,
        })
    }

    /// The typed word for the end that compared words are in any of the languages.
    fn end(self, kind: Kind, plain: &str) -> Option<&'static str> {
        self.each().find_map(|words| match kind {
            Kind::Incident => words.statuses.folded(plain).filter(|it| it.meaning.closes()).map(|it| it.typed),
            Kind::Maintenance => words.stages.folded(plain).filter(|it| ends(it.meaning)).map(|it| it.typed),
            _ => None,
        })
    }

    /// The same in scripts without spaces, where words begin anywhere.
    fn unspaced_end_in(self, kind: Kind, plain: &str) -> Option<&'static str> {
        if !has_unspaced(plain) {
            return None;
        }
        self.end_that(kind, |word| has_unspaced(word) && plain.contains(word) && !self.is_weak(word))
    }

    /// Whether the title behind a word that ends the post takes it back: "except mail", "not for all", "hopefully".
    #[must_use]
    pub fn takes_back(self, title: &str) -> bool {
        // Most ends have no title.
        if title.trim().is_empty() {
            return false;
        }
        let whole = plain(title);
        let sign =
            ['.', ',', ';', ':', '!', '–', '—', '·', '•', '(', ')', '。', '、', '，', '：', '（', '）', '،', '؛'];
        let mut parts = title.split(sign).flat_map(|part| part.split(" - ")).map(str::trim);
        self.each().any(|words| words.doubts.iter().any(|word| holds(&whole, word)))
            || parts.any(|part| {
                let compared = plain(part);
                is_share(part)
                    || self.relapse(part).is_some()
                    || self.each().any(|words| {
                        words.denials.contains(&compared)
                            || words.negations.iter().any(|word| behind(&compared, word).is_some())
                    })
            })
    }

    /// The word for the end that words begin with, where they go on so that it ends nothing: "resolved – except mail",
    /// "resolved, we hope", "fixed?".
    #[must_use]
    pub fn taken_back(self, kind: Kind, words: &str) -> Option<&str> {
        let words = self.without_fillers(words);
        let sign = words.find([
            '·', '•', '–', '—', ':', '：', '(', '（', ',', '，', '、', '،', ';', '.', '。', '!', '！', '?', '？', '؟',
        ]);
        let end = sign.into_iter().chain(words.find(" - ")).min()?;
        let head = words[..end].trim_end();
        self.read(kind, head).is_some_and(closes).then_some(head)
    }

    /// Whether a title of an update may mean that all is over, though it ends nothing: "OK", "online now", "✅".
    #[must_use]
    pub fn sounds_over(self, title: &str) -> bool {
        let sign = |letter: char| "✅☑✔🟢👍🎉👌\u{fe0f}".contains(letter) || letter.is_whitespace();
        let words = plain(self.without_fillers(title));
        let words =
            ["now", "again", "maintenant"].iter().find_map(|last| words.strip_suffix(last)).unwrap_or(&words).trim();
        let works =
            || self.state(words) == Some(State::Operational) || self.each().any(|all| all.perhaps.contains(words));
        !title.is_empty() && title.chars().all(sign) || !title.contains(QUESTION_MARKS) && works()
    }
}

/// Whether words are a share of the whole: "50%", "1/3", "1 of 3", "step 1".
fn is_share(words: &str) -> bool {
    let is_number = |word: &str| !word.is_empty() && word.bytes().all(|digit| digit.is_ascii_digit());
    let words: Vec<&str> = words.split(' ').collect();
    match words[..] {
        [word] => {
            word.strip_suffix('%').is_some_and(is_number)
                || word.split_once('/').is_some_and(|(part, all)| is_number(part) && is_number(all))
        }
        [part, "of" | "sur" | "von" | "de" | "/", all] => is_number(part) && is_number(all),
        [number, "%"] | ["step" | "part" | "phase" | "étape" | "etape", number] => is_number(number),
        _ => false,
    }
}

/// The parts of words between separators and brackets: "ca. · resolved" has two.
pub fn parts(words: &str) -> impl Iterator<Item = &str> {
    let sign = ['·', '•', '–', '—', ':', '：', '|', '(', ')', '（', '）', '[', ']', '【', '】', '「', '」'];
    let parts = words.split(sign).flat_map(|part| part.split(" - "));
    parts.map(|part| part.trim_matches(|letter: char| !letter.is_alphanumeric())).filter(|part| !part.is_empty())
}

/// Whether a status or stage ends the post.
#[must_use]
pub fn closes(word: Word) -> bool {
    match word {
        Word::Status(status) => Status::closes(status),
        Word::Stage(stage) => ends(stage),
    }
}

fn ends(stage: Stage) -> bool {
    matches!(stage, Stage::Completed | Stage::Cancelled)
}

/// The words of a text as they are compared, each as it is typed.
fn words_in(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter| !is_of_word(letter)).filter(|word| word.contains(char::is_alphanumeric))
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

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vocabulary {
        Vocabulary::default()
    }

    #[test]
    fn weak_words_are_a_status_only_behind_a_time() {
        for word in ["resolved", "Monitoring", "cause identifiée", "back to normal"] {
            assert!(all().strong(Kind::Incident, word).is_some(), "{word}");
        }
        for word in ["back", "investigation", "clos", "done", "the disk"] {
            assert_eq!(all().strong(Kind::Incident, word), None, "{word}");
        }
    }

    #[test]
    fn a_title_may_sound_like_an_end() {
        for title in ["OK", "Up", "online now", "All ok", "✅", "C’est bon", "en ligne", "End", "cancelled", "fin"] {
            assert!(all().sounds_over(title), "{title}");
        }
        for title in ["", "OK?", "The disk", "down", "not up", "Backup"] {
            assert!(!all().sounds_over(title), "{title}");
        }
        for words in ["working again", "everything works again", "all good now", "Tout est revenu"] {
            let read = all().status(all().without_fillers(words)).or_else(|| all().status(words));
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
            assert!(all().takes_back(title), "{title}");
        }
        for title in [
            "the disk is replaced",
            "no data is lost",
            "It was not our disk",
            "pas de perte",
            "Merci encore de votre patience",
        ] {
            assert!(!all().takes_back(title), "{title}");
        }
        for words in ["resolved – except mail", "it's fixed, but slow", "Fixed?!", "résolu ?", "resolved (hopefully)"]
        {
            assert!(all().taken_back(Kind::Incident, words).is_some(), "{words}");
        }
        for words in ["resolved issues", "identified – not yet sure", "The disk: resolved"] {
            assert_eq!(all().taken_back(Kind::Incident, words), None, "{words}");
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
            assert_eq!(all().without_fillers(text), expected, "{text}");
        }
    }

    #[test]
    fn an_end_is_found_among_other_words() {
        for text in ["Mail: resolved", "Not resolved", "Backup problem resolved", "Half of the servers fixed"] {
            assert!(all().end_in(Kind::Incident, text).is_some(), "{text}");
        }
        for text in ["Back to the roots", "Monitoring gaps", "We have identified the cause", "22.04 to 24.04", ""] {
            assert_eq!(all().end_in(Kind::Incident, text), None, "{text}");
        }
    }
}
