//! The words behind the time of an update: a status, a title, or both.

use super::{after_separator, plain, separator};
use crate::model::Word;
use crate::parse::body::PostFile;
use crate::parse::scan::is_space;
use crate::vocabulary::{self, QUESTION_MARKS};
use std::ops::Range;

/// What the words say.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::parse) struct HeadingWords {
    /// A status, with its bytes.
    pub(in crate::parse) word: Option<(Word, Range<usize>)>,
    /// The bytes of the title.
    pub(in crate::parse) title: Option<Range<usize>>,
    /// What the title reads like, where its bytes hold the status, too.
    pub(in crate::parse) shown: Option<String>,
    /// Whether they are in another form than the one to write.
    pub(in crate::parse) loose: bool,
}

/// Reads words. A status that ends the post must come first, except after "it's", "now", "all" or a picture. Any other
/// status may also follow the title.
pub(in crate::parse) fn read(post: PostFile, words: &str) -> HeadingWords {
    let words = without_comment(words.trim_end());
    let untitled = || HeadingWords { title: title(words, 0), ..HeadingWords::default() };
    // The semicolon is the question mark of Greek. Nobody reads a comment, or the text behind a picture.
    if words.ends_with(QUESTION_MARKS) || words.ends_with(';') || words.contains("<!--") || words.contains("![") {
        return untitled();
    }
    linked(post, words)
        .or_else(|| first(post, words))
        .or_else(|| behind_fillers(post, words))
        .or_else(|| last(post, words))
        .filter(|read| !ends_nothing(post, words, read))
        .unwrap_or_else(untitled)
}

/// Words without a comment of HTML behind them.
fn without_comment(words: &str) -> &str {
    let comment = words.strip_suffix("-->").and_then(|_| words.rfind("<!--"));
    comment.map_or(words, |at| words[..at].trim_end())
}

/// Marks that say that it is not so, or not yet.
const MARKS_OF_DOUBT: [&str; 9] = ["❌", "✖", "🚫", "⛔", "⏳", "⌛", "🔜", "🔴", "[ ]"];

/// Whether a status that would end the post is a question or is taken back.
fn ends_nothing(post: PostFile, words: &str, read: &HeadingWords) -> bool {
    let Some((_, status)) = read.word.as_ref().filter(|(word, _)| vocabulary::closes(*word)) else { return false };
    let title = read.title.as_ref().map_or("", |title| &words[title.clone()]);
    words[status.clone()].contains(QUESTION_MARKS)
        || MARKS_OF_DOUBT.iter().any(|mark| words.contains(mark))
        || post.near.words.takes_back(title)
}

/// The title, if it is not empty.
fn title(words: &str, from: usize) -> Option<Range<usize>> {
    (!words[from..].trim().is_empty()).then_some(from..words.len())
}

/// A status alone, or one and then a title behind a separator, a sentence or in parentheses.
fn first(post: PostFile, words: &str) -> Option<HeadingWords> {
    if let Some(word) = post.near.words.read(post.kind, words) {
        return Some(HeadingWords { word: Some((word, 0..words.len())), ..HeadingWords::default() });
    }
    if let Some(end) = vocabulary::first_part(words) {
        let head = words[..end].trim_end();
        let behind = after_separator(&words[end..]);
        if let Some(word) = post.near.words.read(post.kind, head) {
            let title = title(words, words.len() - behind.len());
            return Some(HeadingWords { word: Some((word, 0..head.len())), title, ..HeadingWords::default() });
        }
    }
    if let Some(inner) = words.strip_suffix(')')
        && let Some(open) = inner.find('(')
        && let Some(word) = post.near.words.read(post.kind, &inner[..open])
        && !inner[open + 1..].contains(['(', ')'])
    {
        let title = (!inner[open + 1..].trim().is_empty()).then_some(open + 1..inner.len());
        return Some(HeadingWords {
            word: Some((word, 0..inner[..open].trim_end().len())),
            title,
            loose: true,
            shown: None,
        });
    }
    let stop = words.find(['.', '!']).filter(|at| words[at + 1..].starts_with(is_space))?;
    let word = post.near.words.read(post.kind, &words[..stop])?;
    let from = words.len() - words[stop + 1..].trim_start().len();
    Some(HeadingWords { word: Some((word, 0..stop)), title: title(words, from), loose: true, shown: None })
}

/// "it's fixed", "✅ all resolved".
fn behind_fillers(post: PostFile, words: &str) -> Option<HeadingWords> {
    let bare = post.near.words.without_fillers(words);
    let from = words.len() - bare.len();
    if from == 0 {
        return None;
    }
    let found = first(post, bare)?;
    let moved = |range: Range<usize>| range.start + from..range.end + from;
    let word = found.word.map(|(word, range)| (word, moved(range)));
    Some(HeadingWords { word, title: found.title.map(moved), loose: true, shown: None })
}

/// "[resolved](page.html)".
fn linked(post: PostFile, words: &str) -> Option<HeadingWords> {
    if !words.contains("](") || words.contains('~') {
        return None;
    }
    let word = post.near.words.read(post.kind, &plain(words))?;
    Some(HeadingWords { word: Some((word, 0..words.len())), ..HeadingWords::default() })
}

/// "The disk is full · identified", "The disk is full (identified)", "[The disk – identified](page.html)".
fn last(post: PostFile, words: &str) -> Option<HeadingWords> {
    let open = |word: &Word| !vocabulary::closes(*word);
    let before_status = |text: &str| -> Option<(usize, Range<usize>, Word)> {
        if let Some(inner) = text.trim_end_matches(['*', '_']).strip_suffix(')')
            && let Some(at) = inner.rfind('(')
            && let Some(word) = post.near.words.strong(post.kind, &inner[at + 1..]).filter(open)
        {
            return Some((at, at + 1..inner.len(), word));
        }
        let dash = text.rfind(" - ").map(|at| at + 1);
        let other = text.rfind(['·', '•', '–', '—', ':']);
        let at = dash.into_iter().chain(other).max()?;
        let from = text.len() - after_separator(&text[at..]).len();
        let status = &text[from..];
        let status = if status.contains("](") { plain(status) } else { status.to_owned() };
        let word = post.near.words.strong(post.kind, &status).filter(open)?;
        Some((at, from..text.len(), word))
    };
    let cut = |text: &str, at: usize| {
        let head = text[..at].trim_end_matches(|letter| is_space(letter) || separator(letter));
        (!head.trim().is_empty()).then_some(head.len())
    };
    if let Some((at, status, word)) = before_status(words)
        && let Some(end) = cut(words, at)
    {
        let whole = plain(&words[..end]).chars().any(char::is_alphanumeric);
        let open_signs = words[..end].matches('[').count() > words[..end].matches(']').count();
        if whole && !open_signs {
            return Some(HeadingWords { word: Some((word, status)), title: Some(0..end), loose: true, shown: None });
        }
    }
    // All of it is a link or emphasised.
    if !words.contains(['[', '*', '_']) {
        return None;
    }
    let shown = plain(words);
    let (at, _, word) = before_status(&shown)?;
    let end = cut(&shown, at)?;
    let whole = 0..words.len();
    Some(HeadingWords {
        word: Some((word, whole.clone())),
        title: Some(whole),
        shown: Some(shown[..end].to_owned()),
        loose: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Kind;
    use crate::source::Sources;

    fn post() -> PostFile {
        let source = Sources::default().add(crate::source::Source::new("a.md", Vec::new()));
        PostFile { source, kind: Kind::Incident, near: None.into() }
    }
    use crate::model::Status;

    /// The status and the title that words have.
    fn check(words: &str, status: Option<Status>, title: Option<&str>) {
        let found = read(post(), words);
        let read_title = found.shown.or_else(|| found.title.map(|range| words[range].trim().to_owned()));
        let read_status = found.word.map(|(word, _)| word);
        assert_eq!((read_status, read_title.as_deref()), (status.map(Word::Status), title), "{words}");
    }

    #[test]
    fn a_closing_word_counts_only_as_the_first_words() {
        for words in
            ["resolved", "it's fixed", "now resolved", "✅ all resolved", "[resolved](a.html)", "c’est réparé !"]
        {
            check(words, Some(Status::Resolved), None);
        }
        check("resolved (disk replaced)", Some(Status::Resolved), Some("disk replaced"));
        check("Resolved. The disk is new", Some(Status::Resolved), Some("The disk is new"));
        check("resolved · the disk", Some(Status::Resolved), Some("the disk"));
        check("resolved · No data is lost", Some(Status::Resolved), Some("No data is lost"));
        for words in [
            "Mail: resolved",
            "not resolved",
            "it's not fixed",
            "Half of the servers fixed",
            "partly resolved",
            "fixed, but not for all",
            "Backup problem resolved",
            "The disk (resolved)",
            "resolved?",
            "Fixed?!",
            "resolved? · the disk",
            "resolved – except mail",
            "Resolved: no",
            "resolved (hopefully)",
            "It's fixed. Mail is still slow",
        ] {
            check(words, None, Some(words));
        }
    }

    #[test]
    fn a_status_that_does_not_close_may_follow_the_title() {
        check("The disk is full · identified", Some(Status::Identified), Some("The disk is full"));
        check("The disk - **monitoring**", Some(Status::Monitoring), Some("The disk"));
        check("The disk (identified)", Some(Status::Identified), Some("The disk"));
        check("The disk – [identified](a.html)", Some(Status::Identified), Some("The disk"));
        check("[The disk – identified](a.html)", Some(Status::Identified), Some("The disk"));
        check("Post-mortem: analysis", None, Some("Post-mortem: analysis"));
    }
}
