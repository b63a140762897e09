//! From a file to a [`Post`]: what the author wrote, with places. Knows no other post and no configuration.

pub mod body;
mod braces;
pub mod front_matter;
mod keys;
mod scan;
pub mod time;
pub mod timeline;
mod update;
pub mod zoned;

pub use keys::{severity, stage, state, status};

use crate::diagnostic::{Report, nearest, post};
use crate::model::Kind;
use crate::model::written::Post;
use crate::node::{Node, Value};
use crate::source::{PIECE, Source, SourceId, Sources, Span, Spanned, Tree};
use chrono::NaiveDate;
use front_matter::Opening;
use rayon::prelude::*;
use std::borrow::Cow;
use std::sync::Arc;

/// What became of a file.
#[derive(Debug, Clone)]
pub enum Parsed {
    /// A post, perhaps with some of its values missing.
    Post(Arc<Post>),
    /// A file that could not be read as a post of that kind.
    Unreadable(Kind, SourceId),
    /// A file that is no post: its place says nothing of its kind.
    Stray,
}

/// Posts as they were read before: the same text of the same number is the same post.
#[derive(Debug, Default)]
pub struct Memo(Vec<Remembered>);

/// A post as it was read, by its number, from which text, with what was wrong.
type Remembered = (SourceId, Arc<Source>, Parsed, Report);

/// Reads every file of `content/` that the memo does not know.
#[must_use]
pub fn all(tree: &Tree, memo: &mut Memo, report: &mut Report) -> Vec<Parsed> {
    let known = &memo.0;
    let read: Vec<Remembered> = tree
        .posts
        .par_iter()
        .with_max_len(PIECE)
        .map(|id| {
            let source = tree.sources.share(*id);
            let before = known.binary_search_by_key(id, |(id, ..)| *id).ok().map(|at| &known[at]);
            if let Some(same) = before.filter(|(_, before, ..)| *before == source) {
                return same.clone();
            }
            let (parsed, mistakes) = post(&tree.sources, *id);
            (*id, source, parsed, mistakes)
        })
        .collect();
    for (_, _, _, mistakes) in &read {
        report.extend(mistakes.clone());
    }
    let parsed = read.iter().map(|(_, _, parsed, _)| parsed.clone()).collect();
    memo.0 = read;
    memo.0.sort_unstable_by_key(|(id, ..)| *id);
    parsed
}

/// Reads one file of `content/`.
#[must_use]
pub fn post(sources: &Sources, id: SourceId) -> (Parsed, Report) {
    let mut report = Report::default();
    let parsed = read(sources, id, &mut report);
    (parsed, report)
}

fn read(sources: &Sources, id: SourceId, report: &mut Report) -> Parsed {
    let source = sources.get(id);
    let Some(kind) = kind(&source.path, report) else { return Parsed::Stray };
    if let Some(at) = source.invalid_utf8 {
        report.add(post::not_utf8(Span::new(id, at..at + '\u{fffd}'.len_utf8()), &source.path));
        return Parsed::Unreadable(kind, id);
    }
    let text = &*lines(&source.text);
    let stem = source.stem();
    let (node, span, body) = match front_matter::opening(text) {
        Opening::Front { block, body } => match front_matter::read(id, text, block.clone(), report) {
            Ok(node) => (Some(node), Span::new(id, block), body),
            Err(mistake) => {
                report.add(mistake);
                return Parsed::Unreadable(kind, id);
            }
        },
        Opening::Unclosed(fence) => {
            report.add(post::unclosed_front_matter(Span::new(id, fence)));
            return Parsed::Unreadable(kind, id);
        }
        Opening::Text => (None, Span::new(id, 0..0), 0),
    };
    let file = File { stem, kind, day: file_day(stem), span };
    let (node, title, body) = match node {
        Some(node) => (node, None, body),
        None => {
            let Some((title, body)) = front_matter::first_heading(id, text) else {
                report.add(post::not_a_post(Span::new(id, 0..text.find('\n').unwrap_or(text.len()))));
                return Parsed::Unreadable(kind, id);
            };
            report.add(post::no_front_matter(title.span, &title.value, file.day));
            (Node { value: Value::Null, span }, Some(title), body)
        }
    };
    let (head, detail) = keys::read(&file, node, title, report);
    let body = body::read(kind, id, text, body, report);
    Parsed::Post(Arc::new(Post { source: id, kind, head, detail, body, broken: report.has_errors() }))
}

/// A text whose lines end as ours do: a carriage return alone ends a line for Markdown, and so for us. Every byte keeps
/// its place.
fn lines(text: &str) -> Cow<'_, str> {
    let pieces = || text.split_inclusive('\r').zip(text.split_inclusive('\r').skip(1).chain([""]));
    let alone = |(piece, next): &(&str, &str)| piece.ends_with('\r') && !next.starts_with('\n');
    if !pieces().any(|pair| alone(&pair)) {
        return text.into();
    }
    let ended = |pair @ (piece, _): (&str, &str)| match piece.strip_suffix('\r') {
        Some(line) if alone(&pair) => format!("{line}\n"),
        _ => piece.to_owned(),
    };
    pieces().map(ended).collect::<String>().into()
}

/// What is known of a file before its text is read.
struct File<'a> {
    kind: Kind,
    stem: &'a str,
    day: Option<NaiveDate>,
    /// The front matter's block.
    span: Span,
}

impl File<'_> {
    fn stem(&self) -> Spanned<String> {
        Spanned::new(self.stem.to_owned(), self.span)
    }
}

/// The kind of a post from its folder; a folder that is nearly one of ours is a mistake that is read all the same.
fn kind(path: &str, report: &mut Report) -> Option<Kind> {
    let folder = path.strip_prefix("content/").and_then(|rest| rest.split_once('/')).map_or("", |(folder, _)| folder);
    let named = |name: &str| Kind::ALL.into_iter().find(|kind| kind.folder() == name);
    named(folder).or_else(|| {
        let near = nearest(folder, Kind::ALL.map(Kind::folder));
        report.add(post::unknown_folder(path, folder, near));
        near.and_then(named)
    })
}

/// The day that a file's name begins with.
fn file_day(stem: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(stem.get(..10)?, "%Y-%m-%d").ok()
}

#[cfg(test)]
mod tests {
    use super::lines;
    use crate::testing::{CONFIG, codes, site};

    #[test]
    fn a_time_that_is_empty_is_told_as_such() {
        let post = "---\ntitle: A\ndate: ''\nresolved: ' '\n---\nNon.\n";
        let (_, _, _, report) = site(CONFIG, &[("incidents/a.md", post)], "2021-05-18 20:00");
        let told: Vec<&str> = report.list().iter().map(|mistake| mistake.message.as_str()).collect();
        assert_eq!(told, ["`date` is a time, and nothing is written", "`resolved` is a time, and nothing is written"]);
    }

    #[test]
    fn a_carriage_return_alone_ends_a_line() {
        for (text, expected) in
            [("", ""), ("a\r\nb\n", "a\r\nb\n"), ("a\rb\r\rc\r\nd\r", "a\nb\n\nc\r\nd\n"), ("é\r🦔", "é\n🦔")]
        {
            assert_eq!(lines(text), expected, "{text:?}");
        }
        let post =
            "---\ntitle: A\ndate: 2021-05-18 17:00\nservices: {web: outage}\n---\nNon.\n\n## 17:30 resolved\n\nOui.\n";
        for end in ["\n", "\r\n", "\r"] {
            let (_, site, board, report) =
                site(CONFIG, &[("incidents/a.md", &post.replace('\n', end))], "2021-05-18 20:00");
            assert_eq!(codes(&report), [] as [&str; 0], "{end:?}");
            assert_eq!((site.posts[0].entries.len(), board.open.len()), (2, 0), "{end:?}");
        }
    }
}
