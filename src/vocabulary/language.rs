//! The words of one language, read from its messages when a text in it is read.

use super::letters::{exact, folded, plain};
use super::months::{self, DayNames};
use crate::languages::SHIPPED;
use crate::model::timeline::Mark;
use crate::model::{Severity, Stage, State, Status};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{LazyLock, OnceLock};

/// All words that authors type in one language.
pub(super) struct LanguageWords {
    pub(super) statuses: Table<Status>,
    pub(super) stages: Table<Stage>,
    pub(super) states: Table<State>,
    pub(super) severities: Table<Severity>,
    pub(super) timelines: Vec<String>,
    /// Words in braces in a timeline.
    pub(super) marks: Vec<(String, Mark)>,
    /// Words that are a status only behind a time.
    pub(super) weak: BTreeSet<String>,
    pub(super) fillers: BTreeSet<String>,
    pub(super) perhaps: BTreeSet<String>,
    pub(super) doubts: BTreeSet<String>,
    pub(super) negations: BTreeSet<String>,
    pub(super) denials: BTreeSet<String>,
    /// What a relapse is made of.
    pub(super) relapses: Vec<&'static str>,
    pub(super) again_before: Vec<&'static str>,
    pub(super) again_after: Vec<&'static str>,
    pub(super) not_over: Vec<&'static str>,
    pub(super) relapse_fillers: Vec<String>,
    pub(super) relapse_also: Vec<String>,
    pub(super) days: DayWords,
    pub(super) names: DayNames,
    /// The first words of statuses and stages, with how many words the longest one has that begins so.
    pub(super) begin_a_status: BTreeMap<String, usize>,
    /// The single words of fillers.
    pub(super) in_fillers: BTreeSet<String>,
    /// The words that a day may open with, in order.
    pub(super) open_a_day: BTreeSet<String>,
}

/// Words around times.
pub(super) struct DayWords {
    pub(super) about: Vec<String>,
    pub(super) at: Vec<String>,
    pub(super) before_a_day: Vec<String>,
    /// Other days, by how many days later they are.
    pub(super) others: [(i64, Vec<String>); 4],
    /// Behind a number of days.
    pub(super) later: Vec<String>,
    pub(super) parts: Vec<String>,
}

/// The words of the language at that place among the shipped ones.
pub(super) fn words(language: usize) -> &'static LanguageWords {
    /// Constants, each read when a text asks for it: nobody writes in forty languages.
    static ALL: LazyLock<Vec<OnceLock<LanguageWords>>> =
        LazyLock::new(|| SHIPPED.iter().map(|_| OnceLock::new()).collect());
    ALL[language].get_or_init(|| LanguageWords::read(language))
}

impl LanguageWords {
    fn read(language: usize) -> Self {
        let shipped = &SHIPPED[language];
        let text = shipped.messages;
        let typed = |key: &str| listed(text, key).collect::<Vec<_>>();
        let compared = |key: &str| listed(text, key).map(plain).filter(|word| !word.is_empty()).collect::<Vec<_>>();
        let set = |key: &str| compared(key).into_iter().collect::<BTreeSet<_>>();
        let statuses = Table::new(language, "words-status-", &Status::ALL, Status::name);
        let stages = Table::new(language, "words-stage-", &Stage::ALL, Stage::name);
        let names = months::names(shipped.tag);
        let mut begin_a_status = BTreeMap::new();
        for words in statuses.plain_words().chain(stages.plain_words()) {
            let first = words.split(' ').next().unwrap_or_default().to_owned();
            let most: &mut usize = begin_a_status.entry(first).or_default();
            *most = words.split(' ').count().max(*most);
        }
        let fillers = set("words-status-filler");
        let in_fillers = fillers.iter().flat_map(|words| words.split(' ')).map(str::to_owned).collect();
        let months = names.months.iter().map(|(name, _)| name);
        let names_of_days = months.chain(names.weekdays.iter().map(|(name, _)| name)).cloned();
        let open_a_day = names_of_days.chain(compared("words-day-filler")).collect();
        let marks = [
            ("words-mark-detected", Mark::Detected),
            ("words-mark-announced", Mark::Announced),
            ("mark-resolved", Mark::Resolved),
        ];
        let marks = marks.into_iter().flat_map(|(key, mark)| compared(key).into_iter().map(move |word| (word, mark)));
        Self {
            marks: marks.collect(),
            statuses,
            stages,
            states: Table::new(language, "words-state-", &State::ALL, State::name),
            severities: Table::new(language, "words-severity-", &Severity::ALL, Severity::name),
            timelines: compared("words-timeline"),
            weak: set("words-status-weak"),
            fillers,
            perhaps: set("words-status-perhaps"),
            doubts: set("words-status-doubt"),
            negations: set("words-status-not"),
            denials: set("words-status-no"),
            relapses: typed("words-relapse"),
            again_before: typed("words-relapse-before"),
            again_after: typed("words-relapse-after"),
            not_over: typed("words-relapse-not"),
            relapse_fillers: compared("words-relapse-filler"),
            relapse_also: compared("words-relapse-also"),
            days: DayWords {
                about: compared("words-about"),
                at: compared("words-at"),
                before_a_day: compared("words-day-filler"),
                others: [
                    (1, compared("words-day-next")),
                    (2, compared("words-day-after-next")),
                    (0, compared("words-day-same")),
                    (-1, compared("words-day-before")),
                ],
                later: compared("words-days-later"),
                parts: compared("words-day-part"),
            },
            names,
            begin_a_status,
            in_fillers,
            open_a_day,
        }
    }
}

/// Words of one kind.
pub(super) struct Table<T> {
    pub(super) words: Vec<TypedWord<T>>,
    exact: BTreeMap<String, usize>,
    folded: BTreeMap<String, Option<usize>>,
}

/// A word as it should be typed, with its meaning.
pub(super) struct TypedWord<T> {
    pub(super) typed: &'static str,
    /// As it is compared, without accents.
    pub(super) plain: String,
    pub(super) meaning: T,
}

impl<T: Copy + PartialEq> Table<T> {
    /// The names are words of English, which every text is read in.
    fn new(language: usize, prefix: &str, values: &[T], name: fn(T) -> &'static str) -> Self {
        let shipped = &SHIPPED[language];
        let names = values.iter().filter(|_| shipped.tag == "en").map(|value| (name(*value), *value));
        let listed = values.iter().flat_map(|value| {
            let words = listed(shipped.messages, &format!("{prefix}{}", name(*value)));
            words.map(|typed| (typed, *value))
        });
        let mut table = Self { words: Vec::new(), exact: BTreeMap::new(), folded: BTreeMap::new() };
        for (typed, meaning) in names.chain(listed) {
            let word = exact(typed);
            let at = table.words.len();
            if !table.exact.contains_key(&word) {
                let plain = folded(&word);
                // Two words that accents alone tell apart have to be typed with them.
                let alone = |before: &TypedWord<T>| before.meaning == meaning;
                match table.folded.get(&plain).map(|before| before.is_some_and(|before| alone(&table.words[before]))) {
                    None => _ = table.folded.insert(plain.clone(), Some(at)),
                    Some(false) => _ = table.folded.insert(plain.clone(), None),
                    Some(true) => {}
                }
                table.exact.insert(word, at);
                table.words.push(TypedWord { typed, plain, meaning });
            }
        }
        table
    }

    /// All words as they are compared, without accents.
    fn plain_words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| word.plain.as_str())
    }

    pub(super) fn exact(&self, word: &str) -> Option<&TypedWord<T>> {
        self.exact.get(word).map(|at| &self.words[*at])
    }

    pub(super) fn folded(&self, word: &str) -> Option<&TypedWord<T>> {
        self.folded.get(word)?.map(|at| &self.words[at])
    }
}

/// The words of a line of the messages.
pub(super) fn listed(file: &'static str, key: &str) -> impl Iterator<Item = &'static str> + use<> {
    line(file, key).split(',').map(str::trim).filter(|word| !word.is_empty())
}

/// The text of a message that stands on one line.
pub(super) fn line(file: &'static str, key: &str) -> &'static str {
    let value = |line: &'static str| line.strip_prefix(key)?.trim_start_matches(' ').strip_prefix('=');
    file.lines().find_map(value).unwrap_or("").trim()
}
