//! Rewrites updates in the usual form if they were recognised in another one.

use super::fit::scratch;
use super::shown::shown;
use crate::diagnostic::Report;
use crate::markdown::Extent;
use crate::model::written::{Text, Written};
use crate::model::{Kind, Word};
use crate::parse::body::{self, PostFile};
use crate::parse::front_matter::{FileStart, first_heading, opening};
use crate::parse::time::Near;
use crate::source::Edit;

/// The text of a post with all updates in the usual form, if it still has the same updates with the same texts. `near`
/// is the day of the post, from which the year of days without one is guessed.
#[must_use]
pub fn mended(kind: Kind, near: Near, post: &str, edits: &[Edit]) -> Option<String> {
    let said = says(kind, near, post);
    let mut new = Edit::apply(post, edits);
    if says(kind, near, &new) != said {
        return None;
    }
    // A new heading can split a paragraph, which may reveal further updates to rewrite.
    for _ in 0..ROUNDS {
        let next = Edit::apply(&new, &habits(kind, near, &new));
        if next == new || says(kind, near, &next) != said {
            break;
        }
        new = next;
    }
    Some(new)
}

/// The most times that a text is rewritten.
const ROUNDS: usize = 8;

/// The edits that turn all updates in other forms into usual headings.
fn habits(kind: Kind, near: Near, post: &str) -> Vec<Edit> {
    let body = body::read(PostFile { source: scratch(), kind, near }, post, start_of(post), &mut Report::default());
    body.updates.into_iter().filter_map(|update| update.heading.habit).flat_map(|habit| habit.edits).collect()
}

/// Where the text of a post begins.
fn start_of(post: &str) -> usize {
    match opening(post) {
        FileStart::Front { body, .. } => body,
        FileStart::Unclosed(_) => post.len(),
        FileStart::Text => first_heading(scratch(), post).map_or(0, |(_, end)| end),
    }
}

/// What an update says, and how its text is shown.
#[derive(Debug, PartialEq, Eq)]
struct UpdateContent {
    heading: Option<(Written, Option<Word>, Option<String>, usize)>,
    text: Vec<String>,
}

/// What all updates say, and the texts of the first report.
fn says(kind: Kind, near: Near, post: &str) -> Vec<UpdateContent> {
    let body = body::read(PostFile { source: scratch(), kind, near }, post, start_of(post), &mut Report::default());
    let shown = |text: &Text| {
        let pieces: Vec<_> = text.0.iter().map(|span| span.range()).collect();
        shown(&body.markdown.select(post, Extent { pieces: &pieces, holes: &[] }))
    };
    let foot = body.foot.as_ref().map(|foot| [&foot.report, &foot.last]);
    let reports = [&body.report].into_iter().chain(foot.into_iter().flatten());
    let reports = reports.map(|text| UpdateContent { heading: None, text: shown(text) });
    let updates = body.updates.iter().map(|update| {
        let heading = &update.heading;
        let word = heading.word.as_ref().map(|word| word.value);
        let title = heading.title.as_ref().map(|title| title.value.clone());
        UpdateContent {
            heading: Some((heading.time.value, word, title, heading.states.len())),
            text: shown(&update.text),
        }
    });
    reports.chain(updates).collect()
}
