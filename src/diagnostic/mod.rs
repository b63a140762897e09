//! Mistakes as values: what is wrong, where, and what to type instead.

pub mod address;
pub mod codes;
pub mod config;
pub mod link;
pub mod lint;
pub mod locale;
pub mod post;
pub mod theme;
pub mod value;

pub mod disk;
pub mod draw;
pub mod time;
pub mod timeline;
pub mod translation;
pub mod update;

use crate::languages::Meant;
use crate::source::{Edit, SourceId, Sources, Span};
use codes::Code;
use std::collections::BTreeMap;
use std::fmt::Display;

/// How much a mistake matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The content is wrong: nothing is published, unless `--keep-going` is given.
    Error,
    /// Something that readers notice, such as a dead link: a warning in `build`, an error in `check`.
    Flaw,
    /// Worth knowing.
    Warning,
}

/// When a mistake is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Scope {
    /// In every command.
    #[default]
    Always,
    /// In `check`, and in `build` while the post is open.
    OpenPosts,
    /// Only in `check`.
    Check,
}

/// Where a mistake is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In a text that was read.
    Text(Span),
    /// A file or folder as a whole, by its path below the site.
    File(String),
    /// The site as a whole.
    Site,
}

/// One mistake. Made only by the constructors in the files of this module, one per mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// How much it matters.
    pub level: Level,
    /// A stable name for machines: `unknown-service`.
    pub code: &'static str,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Where.
    pub place: Place,
    /// Two or three words that are printed under the place.
    pub label: Option<String>,
    /// What to type instead.
    pub help: Option<String>,
    /// The word that was probably meant, and the text that follows it in the help.
    pub meant: Option<Box<(Meant, String)>>,
    /// A second place, with what it is ("first used here").
    pub also: Option<(Span, String)>,
    /// Who gets it reported.
    pub scope: Scope,
    /// The edits that fix it and need no decision by a person.
    pub fix: Vec<Edit>,
}

impl Diagnostic {
    /// A mistake of that kind at a place.
    pub fn new(code: Code, place: impl Into<Place>, message: impl Into<String>) -> Self {
        Self {
            level: code.level,
            code: code.name,
            message: message.into(),
            place: place.into(),
            label: None,
            help: None,
            meant: None,
            also: None,
            scope: Scope::Always,
            fix: Vec::new(),
        }
    }

    /// Whether it is an error.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.level == Level::Error
    }

    /// The text it is in, if it is in one.
    #[must_use]
    pub fn span(&self) -> Option<Span> {
        match self.place {
            Place::Text(span) => Some(span),
            Place::File(_) | Place::Site => None,
        }
    }

    /// The file it is in.
    fn path<'a>(&'a self, sources: &'a Sources) -> Option<&'a str> {
        match &self.place {
            Place::Text(span) => Some(&sources.get(span.source).path),
            Place::File(path) => Some(path),
            Place::Site => None,
        }
    }

    /// Sets the label under the place.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets the help: what to type instead.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Sets the help to the word that was probably meant, or without one to what to do.
    #[must_use]
    pub fn did_you_mean(self, near: Option<impl Display>, otherwise: impl Into<String>) -> Self {
        match near {
            Some(near) => self.help(format!("did you mean `{near}`?")),
            None => self.help(otherwise),
        }
    }

    /// Sets the help to a status, state or severity that was probably meant, followed by `more`. The word is in English
    /// until [`Report::speak`] translates it.
    #[must_use]
    pub fn meant(mut self, meant: Meant, more: &str) -> Self {
        self.meant = Some(Box::new((meant, more.to_owned())));
        self.speak("en");
        self
    }

    fn speak(&mut self, locale: &str) {
        if let Some((meant, more)) = self.meant.as_deref() {
            self.help = Some(format!("did you mean `{}`?{more}", meant.word(locale)));
        }
    }

    /// Sets when it is reported.
    #[must_use]
    pub fn scope(mut self, scope: Scope) -> Self {
        self.scope = scope;
        self
    }

    /// Sets the edits that fix it.
    #[must_use]
    pub fn fix(mut self, edits: Vec<Edit>) -> Self {
        self.fix = edits;
        self
    }

    /// Sets a second place.
    #[must_use]
    pub fn also(mut self, span: Span, label: impl Into<String>) -> Self {
        self.also = Some((span, label.into()));
        self
    }
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Self::Text(span)
    }
}

impl From<&str> for Place {
    fn from(path: &str) -> Self {
        Self::File(path.to_owned())
    }
}

/// The most mistakes that are reported for one file.
const MOST_TOLD: usize = 100;

/// All mistakes of one run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    list: Vec<Diagnostic>,
}

impl Report {
    /// Adds a mistake.
    pub fn add(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds all mistakes of another report or iterator.
    pub fn extend(&mut self, others: impl IntoIterator<Item = Diagnostic>) {
        self.list.extend(others);
    }

    /// Keeps only the mistakes for which `fits` returns true.
    pub fn retain(&mut self, fits: impl FnMut(&Diagnostic) -> bool) {
        self.list.retain(fits);
    }

    /// Returns the value of a result. On an error, adds the mistake and returns `None`.
    pub fn note<T>(&mut self, result: Result<T, Diagnostic>) -> Option<T> {
        result.map_err(|diagnostic| self.add(diagnostic)).ok()
    }

    /// All mistakes, in the order in which they were added.
    #[must_use]
    pub fn list(&self) -> &[Diagnostic] {
        &self.list
    }

    /// The number of mistakes of a level.
    #[must_use]
    pub fn count(&self, level: Level) -> usize {
        self.list.iter().filter(|diagnostic| diagnostic.level == level).count()
    }

    /// Translates suggested words into the language of a site with this `locale`.
    pub fn speak(&mut self, locale: &str) {
        self.list.iter_mut().for_each(|mistake| mistake.speak(locale));
    }

    /// Whether there is any error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Level::Error) > 0
    }

    /// Whether there is any error that could change a state. A mistake in an address never makes a state unknown.
    #[must_use]
    pub fn has_errors_of_content(&self) -> bool {
        self.list
            .iter()
            .any(|mistake| mistake.is_error() && !address::CODES.iter().any(|code| code.name == mistake.code))
    }

    /// Sorts the mistakes by file, then by line, and removes duplicates.
    pub fn sort(&mut self, sources: &Sources) {
        let key = |diagnostic: &Diagnostic| match &diagnostic.place {
            Place::Site => (String::new(), 0, 0),
            Place::File(path) => (path.clone(), 0, 0),
            Place::Text(span) => (sources.get(span.source).path.clone(), span.start, span.end),
        };
        self.list.sort_by_cached_key(|diagnostic| (key(diagnostic), diagnostic.level, diagnostic.code));
        self.list.dedup();
        self.shorten(sources);
    }

    /// The same mistakes, but only the first `MOST_ALIKE` warnings of one code in each file, plus one that gives the
    /// number of the others.
    #[must_use]
    pub fn grouped(&self) -> Vec<Diagnostic> {
        let mut seen: BTreeMap<(SourceId, &str), usize> = BTreeMap::new();
        let mut list: Vec<Diagnostic> = Vec::new();
        let mut more: Vec<(usize, usize)> = Vec::new();
        for mistake in &self.list {
            let Some(key) = key_of(mistake) else {
                list.push(mistake.clone());
                continue;
            };
            let count = seen.entry(key).or_default();
            *count += 1;
            if *count <= MOST_ALIKE {
                list.push(mistake.clone());
            } else if *count == MOST_ALIKE + 1 {
                more.push((list.len(), 1));
                list.push(mistake.clone());
            } else if let Some((_, number)) = more.iter_mut().find(|(at, _)| key_of(&list[*at]) == Some(key)) {
                *number += 1;
            }
        }
        for (at, number) in more.into_iter().filter(|(_, number)| *number > 1) {
            list[at] = alike(&list[at], number);
        }
        list
    }

    /// Keeps [`MOST_TOLD`] mistakes of each file, errors first, and adds one that gives the number of the others.
    fn shorten(&mut self, sources: &Sources) {
        if self.list.len() <= MOST_TOLD {
            return;
        }
        let mut short: Vec<Diagnostic> = Vec::new();
        for part in std::mem::take(&mut self.list).chunk_by(|one, next| one.path(sources) == next.path(sources)) {
            let errors = part.iter().filter(|mistake| mistake.is_error()).count().min(MOST_TOLD);
            let mut room = [errors, MOST_TOLD - errors];
            let mut more: Vec<&Diagnostic> = Vec::new();
            for mistake in part {
                let room = &mut room[usize::from(!mistake.is_error())];
                if *room == 0 {
                    more.push(mistake);
                } else {
                    *room -= 1;
                    short.push(mistake.clone());
                }
            }
            let path = part.first().and_then(|first| first.path(sources));
            let level = more.iter().map(|mistake| mistake.level).min();
            short.extend(path.zip(level).map(|(path, level)| disk::many_more(level, path, more.len())));
        }
        self.list = short;
    }
}

/// The most warnings of one code in one file that are shown one by one.
const MOST_ALIKE: usize = 3;

/// The key by which similar warnings are grouped.
fn key_of(mistake: &Diagnostic) -> Option<(SourceId, &'static str)> {
    mistake.span().filter(|_| mistake.level == Level::Warning).map(|span| (span.source, mistake.code))
}

/// One warning that stands in for `number` similar ones, at the place of the first.
fn alike(first: &Diagnostic, number: usize) -> Diagnostic {
    let message = format!("{number} more like these in this file, from here on");
    Diagnostic { message, label: None, also: None, fix: Vec::new(), ..first.clone() }
        .help(format!("`vigie check --only {}` shows all of them", first.code))
}

impl IntoIterator for Report {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

/// A sentence of another program with a lower-case first letter, to print under a place.
fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// The nearest of the known words, for "did you mean"; `None` when none is near.
#[must_use]
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    let letters = typed.chars().count();
    let within = |word: &str, distance: usize| {
        let length = word.chars().count();
        distance <= 1 + length / 5 && distance < length
    };
    known
        .into_iter()
        // The edit distance is at least the difference in length, so skip words that are too long or too short.
        .filter(|word| within(word, letters.abs_diff(word.chars().count())))
        .map(|word| (strsim::damerau_levenshtein(&typed, &word.to_lowercase()), word))
        .filter(|(distance, word)| within(word, *distance))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}
