//! What was read from the disk: texts with a name, and places in them.
//!
//! A [`Span`] is small and `Copy`; the text it points into lives in [`Sources`].

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

/// Bytes of the largest text that is read: a post of a hundred and fifty thousand words.
pub const LARGEST: u64 = 1 << 20;

/// Why a text beyond [`LARGEST`] is not read.
pub const TOO_LARGE: &str = "it is larger than 1 MiB";

/// Texts, and what is made of them, are handed to the cores so many at a time: few, so that none waits long for the last.
pub const PIECE: usize = 16;

/// One text file of the site: its path below the site's folder and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Relative path with `/`, as shown in messages.
    pub path: String,
    /// The text without a leading byte order mark; what is not UTF-8 reads as `U+FFFD`.
    pub text: String,
    /// The place of the first byte that is not UTF-8, if there is one.
    pub invalid_utf8: Option<usize>,
}

impl Source {
    /// A source from the bytes of a file. Never fails: bytes that are not UTF-8 are kept as a fault of the source.
    #[must_use]
    pub fn new(path: impl Into<String>, bytes: Vec<u8>) -> Self {
        let (text, invalid_utf8) = match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => {
                (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(error.utf8_error().valid_up_to()))
            }
        };
        match text.strip_prefix('\u{feff}') {
            Some(rest) => Self {
                path: path.into(),
                text: rest.to_owned(),
                invalid_utf8: invalid_utf8.map(|at| at - '\u{feff}'.len_utf8()),
            },
            None => Self { path: path.into(), text, invalid_utf8 },
        }
    }

    /// What a text that cannot be read as UTF-8 is probably written in, as iconv calls it, and the place that shows it.
    #[must_use]
    pub fn foreign_encoding(&self) -> Option<(Range<usize>, &'static str)> {
        let mark = "\u{fffd}\u{fffd}";
        if let Some(rest) =
            self.text.strip_prefix(mark).filter(|rest| rest.chars().take(8).any(|letter| letter == '\0'))
        {
            return Some((0..self.text.len() - rest.len(), "utf-16"));
        }
        // Without a mark, every other byte of plain letters is none.
        let mut letters = self.text.chars().take(2);
        match (letters.next(), letters.next()) {
            (Some('\0'), Some(_)) => return Some((0..1, "utf-16be")),
            (Some(first), Some('\0')) => return Some((0..first.len_utf8(), "utf-16le")),
            _ => {}
        }
        self.invalid_utf8.map(|at| (at..at + '\u{fffd}'.len_utf8(), "latin1"))
    }

    /// The file's name without folders and without its last extension.
    #[must_use]
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }
}

/// The number of a [`Source`] in [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u32);

/// All texts of one reading, by number. Readings share the texts that did not change between them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sources(Vec<Arc<Source>>);

impl Sources {
    /// Keeps a source and gives its number.
    pub fn add(&mut self, source: impl Into<Arc<Source>>) -> SourceId {
        let id = SourceId(u32::try_from(self.0.len()).unwrap_or(u32::MAX));
        self.0.push(source.into());
        id
    }

    /// The source of that number.
    #[must_use]
    pub fn get(&self, id: SourceId) -> &Source {
        &self.0[id.0 as usize]
    }

    /// The same, to keep: readings share what did not change between them.
    #[must_use]
    pub fn share(&self, id: SourceId) -> Arc<Source> {
        Arc::clone(&self.0[id.0 as usize])
    }

    /// All of them, in order of their numbers.
    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.0.iter().map(AsRef::as_ref)
    }

    /// The text that a span covers.
    #[must_use]
    pub fn text(&self, span: Span) -> &str {
        self.get(span.source).text.get(span.range()).unwrap_or("")
    }

    /// Line and column (both from 1, in characters) of a span's start.
    #[must_use]
    pub fn place(&self, span: Span) -> (usize, usize) {
        let text = &self.get(span.source).text;
        let before = text.get(..span.start as usize).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }
}

/// A place: bytes `start..end` of one source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The source it points into.
    pub source: SourceId,
    /// First byte.
    pub start: u32,
    /// First byte after it.
    pub end: u32,
}

impl Span {
    /// A span over a byte range.
    #[must_use]
    pub fn new(source: SourceId, range: Range<usize>) -> Self {
        let small = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { source, start: small(range.start), end: small(range.end) }
    }

    /// The bytes it covers.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// A part of this span, in bytes from its start.
    #[must_use]
    pub fn part(self, range: Range<usize>) -> Self {
        let start = self.start as usize;
        Self::new(self.source, start + range.start..start + range.end)
    }
}

/// Other words for a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced.
    pub span: Span,
    /// The text that replaces it.
    pub text: String,
}

impl Edit {
    /// A text after these edits, none of which overlaps another. Line breaks are those of the text.
    #[must_use]
    pub fn apply(text: &str, edits: &[Self]) -> String {
        let mut sorted: Vec<&Self> = edits.iter().collect();
        sorted.sort_by_key(|edit| edit.span);
        let windows = text.contains("\r\n");
        let (mut new, mut at) = (String::with_capacity(text.len()), 0);
        for edit in sorted {
            let range = edit.span.range();
            let Some(between) = text.get(at..range.start) else { continue };
            new.push_str(between);
            new.push_str(&if windows { edit.text.replace('\n', "\r\n") } else { edit.text.clone() });
            at = range.end;
        }
        new.push_str(text.get(at..).unwrap_or(""));
        new
    }
}

/// A value and the place it was written at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    /// What was read there.
    pub value: T,
    /// Its place.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// A value at a place.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }

    /// Another value at the same place.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: change(self.value), span: self.span }
    }
}

/// What a file of `content/` is that is no post.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAPost {
    /// A picture: the place for it is `static/`.
    Picture,
    /// A text about the repository, or another tool's: README, LICENSE, CONTRIBUTING, `_index.md`.
    ProjectFile,
}

/// A file that is copied as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Path below `static/`, with `/`.
    pub path: String,
    /// Its content, whatever it is.
    pub bytes: Arc<[u8]>,
}

/// A site's folder as it was read: everything that a build depends on but the clock.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tree {
    /// All texts below.
    pub sources: Sources,
    /// `vigie.toml`; the only required file.
    pub config: Option<SourceId>,
    /// `content/**/*.md` but procedure and templates, by path.
    pub posts: Vec<SourceId>,
    /// Other texts of `content/`, by path: one that begins like a post has the wrong name.
    pub others: Vec<SourceId>,
    /// Texts outside the folders of posts, by path: one that begins like a post is in the wrong place.
    pub elsewhere: Vec<SourceId>,
    /// Files of `content/` that are no posts by their names, by path.
    pub aside: Vec<(String, NotAPost)>,
    /// `templates/**`, by path.
    pub templates: Vec<SourceId>,
    /// `locales/*.ftl`, by path.
    pub locales: Vec<SourceId>,
    /// `static/**`, by path.
    pub assets: Vec<Asset>,
    /// What could not be read: path and reason (a link out of the site, no permission).
    pub unreadable: Vec<(String, String)>,
}

impl Tree {
    /// The files that are not the same in another reading, by path: new, changed or gone.
    #[must_use]
    pub fn changes(&self, other: &Self) -> BTreeSet<String> {
        let (here, there) = (self.files(), other.files());
        let changed = here.iter().filter(|(path, file)| there.get(*path) != Some(*file)).map(|(path, _)| path);
        let gone = there.keys().filter(|path| !here.contains_key(*path));
        changed.chain(gone).map(|(folder, path)| format!("{folder}{path}")).collect()
    }

    /// All files by the folder that is left out of their paths, and by those.
    fn files(&self) -> BTreeMap<(&str, &str), ReadFile<'_>> {
        let texts = self.sources.0.iter().map(|source| (("", source.path.as_str()), ReadFile::Text(source)));
        let assets = self.assets.iter().map(|asset| (("static/", asset.path.as_str()), ReadFile::Asset(&asset.bytes)));
        let unreadable = self.unreadable.iter().map(|(path, why)| (("", path.as_str()), ReadFile::Unreadable(why)));
        let aside = self.aside.iter().map(|(path, kind)| (("", path.as_str()), ReadFile::Aside(*kind)));
        texts.chain(assets).chain(unreadable).chain(aside).collect()
    }
}

/// A file as it was found.
#[derive(PartialEq)]
enum ReadFile<'a> {
    Text(&'a Arc<Source>),
    Asset(&'a Arc<[u8]>),
    Unreadable(&'a str),
    Aside(NotAPost),
}
