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
pub mod update;

use crate::languages::Meant;
use crate::source::{Edit, SourceId, Sources, Span};
use codes::Code;
use std::collections::BTreeMap;
use std::fmt::Display;

/// How much a mistake matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Wrong in substance: nothing is published (but with `--keep-going`).
    Error,
    /// Disappoints a reader (a dead link): warns in `build`, fails `check`.
    Flaw,
    /// Worth knowing.
    Warning,
}

/// Who gets a mistake reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Scope {
    /// Everybody.
    #[default]
    Always,
    /// `check`, and `build` as long as the post is open.
    OpenPosts,
    /// `check` alone.
    Check,
}

/// Where a mistake is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In a text that was read.
    Text(Span),
    /// A file or folder as a whole, by its path below the site.
    File(String),
    /// The site.
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
    /// Two or three words under the place.
    pub label: Option<String>,
    /// What to type instead.
    pub help: Option<String>,
    /// The word that was probably meant, and what stands behind it in the help.
    pub meant: Option<Box<(Meant, String)>>,
    /// A second place, with what it is ("first used here").
    pub also: Option<(Span, String)>,
    /// Who gets it reported.
    pub scope: Scope,
    /// The edits that mend it without any judgement.
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

    /// Whether it is wrong in substance.
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

    /// With a label under the place.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// With what to type instead.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// With the word that was probably meant, or else with what to do.
    #[must_use]
    pub fn did_you_mean(self, near: Option<impl Display>, otherwise: impl Into<String>) -> Self {
        match near {
            Some(near) => self.help(format!("did you mean `{near}`?")),
            None => self.help(otherwise),
        }
    }

    /// With a word of authors that was probably meant, and `more` behind it. It is in English until [`Report::speak`].
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

    /// Those who get it reported.
    #[must_use]
    pub fn scope(mut self, scope: Scope) -> Self {
        self.scope = scope;
        self
    }

    /// With the edits that mend it.
    #[must_use]
    pub fn fix(mut self, edits: Vec<Edit>) -> Self {
        self.fix = edits;
        self
    }

    /// With a second place.
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

/// How many mistakes of one file are reported.
const MOST_TOLD: usize = 100;

/// All mistakes of one run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    list: Vec<Diagnostic>,
}

impl Report {
    /// Takes a mistake in.
    pub fn add(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Takes all mistakes of another report in, or some others.
    pub fn extend(&mut self, others: impl IntoIterator<Item = Diagnostic>) {
        self.list.extend(others);
    }

    /// Keeps what fits.
    pub fn retain(&mut self, fits: impl FnMut(&Diagnostic) -> bool) {
        self.list.retain(fits);
    }

    /// The value, or nothing and the mistake noted.
    pub fn note<T>(&mut self, result: Result<T, Diagnostic>) -> Option<T> {
        result.map_err(|diagnostic| self.add(diagnostic)).ok()
    }

    /// All mistakes as they came.
    #[must_use]
    pub fn list(&self) -> &[Diagnostic] {
        &self.list
    }

    /// How many there are of a level.
    #[must_use]
    pub fn count(&self, level: Level) -> usize {
        self.list.iter().filter(|diagnostic| diagnostic.level == level).count()
    }

    /// Words that are suggested are those of a site whose `locale` this is.
    pub fn speak(&mut self, locale: &str) {
        self.list.iter_mut().for_each(|mistake| mistake.speak(locale));
    }

    /// Whether anything is wrong in substance.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Level::Error) > 0
    }

    /// Whether anything is wrong in substance with what is said: a mistake in an address makes no state unknown.
    #[must_use]
    pub fn has_errors_of_content(&self) -> bool {
        self.list
            .iter()
            .any(|mistake| mistake.is_error() && !address::CODES.iter().any(|code| code.name == mistake.code))
    }

    /// Puts the mistakes in the order a person reads: by file, then by line; the same mistake once.
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

    /// The same, but of warnings of one code in a file no more than the first `MOST_ALIKE`: the next says how many more
    /// there are.
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

    /// Keeps [`MOST_TOLD`] of each file, errors before the rest, and says how many more there are.
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

/// How many warnings of a code in a file are shown one by one.
const MOST_ALIKE: usize = 3;

/// What warnings have in common that are shown as one.
fn key_of(mistake: &Diagnostic) -> Option<(SourceId, &'static str)> {
    mistake.span().filter(|_| mistake.level == Level::Warning).map(|span| (span.source, mistake.code))
}

/// One warning in place of so many, the first of which it is.
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

/// A sentence of another program as the words under a place.
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
        // No fewer letters change than one word has more than the other.
        .filter(|word| within(word, letters.abs_diff(word.chars().count())))
        .map(|word| (strsim::damerau_levenshtein(&typed, &word.to_lowercase()), word))
        .filter(|(distance, word)| within(word, *distance))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}
