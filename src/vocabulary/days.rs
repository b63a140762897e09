//! Words around times: "about", "at", "next day", "late in the evening", the names of months and days of the week.

use super::language::DayWords;
use super::letters::{is_of_word, is_unspaced, plain, typed_behind};
use super::{LanguageWords, Vocabulary};
use crate::spaces::is_space;
use chrono::Weekday;

/// The names of one kind in a language.
type NamesOfDays<T> = fn(&'static LanguageWords) -> &'static Vec<(String, T)>;

/// The fewest letters to which a name is shortened.
const FEWEST_LETTERS: usize = 3;

impl Vocabulary {
    /// The rest behind "about", "vers".
    pub(crate) fn about(self, text: &str) -> Option<&str> {
        self.behind(text, |days| &days.about)
    }

    /// The rest behind a word between a day and a time: "at", "à".
    pub(crate) fn at(self, text: &str) -> Option<&str> {
        let rest = self.behind(text, |days| &days.at)?;
        // « all’1:30 ».
        Some(rest.strip_prefix(['’', '\'']).unwrap_or(rest))
    }

    /// The text without the words that may stand before a day: "on the", "le".
    pub(crate) fn article(self, text: &str) -> &str {
        let one = |text| {
            let rest = self.behind(text, |days| &days.before_a_day)?;
            rest.starts_with(is_space).then(|| rest.trim_start_matches(is_space))
        };
        one(text).map_or(text, |rest| one(rest).unwrap_or(rest))
    }

    /// How many days later the day is that a text opens with, and the rest: "next day", "la veille".
    pub(crate) fn other_day(self, text: &str) -> Option<(i64, &str)> {
        (0..4).find_map(|at| {
            let days = self.each().next()?.days.others[at].0;
            Some((days, self.behind(text, |words| &words.others[at].1)?))
        })
    }

    /// The rest behind words that follow a number of days: "days later", "jours plus tard".
    pub(crate) fn days_later(self, text: &str) -> Option<&str> {
        self.behind(text, |days| &days.later)
    }

    /// The rest behind words for a part of a day, if all words up to a sign are such words: "late in the evening:".
    pub(crate) fn part_of_day(self, text: &str) -> Option<&str> {
        let mut rest = self.behind(text, |days| &days.parts)?;
        loop {
            let bare = rest.trim_start_matches(is_space);
            // "fin d’après-midi", "dell’anno".
            let elided = bare
                .split_once(['’', '\''])
                .filter(|(article, _)| article.chars().count() <= 5 && article.chars().all(char::is_alphabetic));
            let bare = elided.map_or(bare, |(_, noun)| noun);
            match self.behind(bare, |days| &days.parts) {
                Some(more) => rest = more,
                None => return Some(rest),
            }
        }
    }

    /// Whether a text may open with a day: a figure, a name, or a word before one. That is seen sooner than which day.
    pub(crate) fn may_open_a_day(self, text: &str) -> bool {
        let Some(first) = text.chars().next().filter(|letter| is_of_word(*letter)) else { return false };
        let run = plain(run_of_letters(text));
        let opens = |words: &LanguageWords| {
            let next = words.open_a_day.range::<String, _>(&run..).next();
            next.is_some_and(|word| word.starts_with(&run))
        };
        is_unspaced(first) || self.each().any(opens)
    }

    fn behind(self, text: &str, words: impl Fn(&'static DayWords) -> &'static Vec<String> + Clone) -> Option<&str> {
        typed_behind(text, self.each().flat_map(|all| words(&all.days)).map(String::as_str))
    }

    /// The number of the month whose name a text opens with, or the beginning of a name of three letters and more.
    pub(crate) fn month(self, text: &str) -> Option<(u32, &str)> {
        self.named(text, |words| &words.names.months)
    }

    /// A day of the week, in full or by its first three letters and more.
    pub(crate) fn weekday(self, text: &str) -> Option<(Weekday, &str)> {
        let (day, rest) = self.named(text, |words| &words.names.weekdays)?;
        Some((Weekday::try_from(day).ok()?, rest))
    }

    /// The same in full alone: "mon disque" is no Monday.
    pub(crate) fn weekday_in_full(self, text: &str) -> Option<(Weekday, &str)> {
        let (day, rest) = self.weekday(text)?;
        let typed = plain(&text[..text.len() - rest.len()]);
        let is_full = self.each().any(|words| words.names.weekdays_in_full.iter().any(|(name, _)| *name == typed));
        is_full.then_some((day, rest))
    }

    /// The hours before the half of a day whose name a text opens with, and the rest: "μ.μ.", "p. m.", "م".
    pub(crate) fn half_day(self, text: &str) -> Option<(u32, &str)> {
        let first = text.chars().next().filter(|letter| letter.is_alphabetic())?;
        let start = plain(first.encode_utf8(&mut [0; 4]));
        let names =
            || self.each().flat_map(|words| &words.names.halves).filter(|half| half.letters.starts_with(&start));
        let longest = names().map(|half| half.letters.chars().count()).max()?;
        let letters = text.char_indices().map(|(at, letter)| (at + letter.len_utf8(), letter)).take(3 * longest);
        let ends = letters.filter(|(end, letter)| {
            (is_of_word(*letter) || *letter == '.') && !text[*end..].starts_with(|next| is_of_word(next) || next == '.')
        });
        let ends: Vec<usize> = ends.map(|(end, _)| end).collect();
        ends.into_iter().rev().find_map(|end| {
            let (typed, rest) = text.split_at(end);
            let letters = plain(typed).replace(' ', "");
            let is_whole =
                typed.ends_with('.') || !rest.trim_start_matches(is_space).starts_with(char::is_alphanumeric);
            let half = names().find(|half| half.letters == letters && (is_whole || !half.is_short))?;
            Some((half.hours, rest))
        })
    }

    /// What all languages that know a name mean by it, and the rest behind it and its full stop.
    fn named<T: Copy + PartialEq + 'static>(self, text: &str, names: NamesOfDays<T>) -> Option<(T, &str)> {
        let end = run_of_letters(text).len();
        let run = plain(&text[..end]);
        let point = |rest: &'_ str| rest.strip_prefix('.').map_or(rest.len(), str::len);
        let mut found = Vec::new();
        for words in self.each() {
            let all = names(words);
            // "tháng 11", "thứ ba".
            let longer = typed_behind(text, all.iter().map(|(name, _)| name.as_str()));
            if let Some(rest) = longer {
                let typed = plain(&text[..text.len() - rest.len()]);
                let meant = all.iter().find(|(name, _)| *name == typed);
                found.extend(meant.map(|(_, value)| (*value, point(rest))));
            } else if run.chars().count() >= FEWEST_LETTERS {
                let mut begun = all.iter().filter(|(name, _)| name.starts_with(&run)).map(|(_, value)| *value);
                // "jui" may be June or July.
                if let Some(value) = begun.next()
                    && begun.all(|other| other == value)
                {
                    found.push((value, point(&text[end..])));
                }
            }
        }
        let (value, rest) = *found.iter().min_by_key(|(_, rest)| *rest)?;
        found.iter().all(|(other, _)| *other == value).then(|| (value, &text[text.len() - rest..]))
    }
}

/// The letters of the first word of a text.
fn run_of_letters(text: &str) -> &str {
    text.split(|letter| !is_of_word(letter) || letter.is_numeric()).next().unwrap_or_default()
}
