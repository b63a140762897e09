//! Which post was meant: a slug, a unique part of it, or nothing while only one incident is open.

use super::{Exit, Failure};
use crate::diagnostic::nearest;
use crate::model::{Kind, PostId};
use crate::pipeline::Known;
use crate::source::Sources;

/// The post of one of these kinds that was named.
pub(super) fn named(known: &Known, sources: &Sources, kinds: &[Kind], typed: &str) -> Result<PostId, Failure> {
    let site = &known.site;
    let of_kind = || site.posts().filter(|(_, post)| kinds.contains(&post.kind()));
    let wanted = typed.rsplit('/').next().unwrap_or(typed);
    let wanted = wanted.strip_suffix(".md").or_else(|| wanted.strip_suffix(".html")).unwrap_or(wanted).to_lowercase();
    let names = |id: PostId| {
        let post = site.post(id);
        [post.slug.to_lowercase(), sources.get(post.source).stem().to_lowercase()]
    };
    let whole: Vec<PostId> = of_kind().map(|(id, _)| id).filter(|id| names(*id).contains(&wanted)).collect();
    let part = || of_kind().map(|(id, _)| id).filter(|id| names(*id).iter().any(|name| name.contains(&wanted)));
    let found = if whole.is_empty() && !wanted.is_empty() { part().collect() } else { whole };
    // Of several, the one that is still open was meant.
    let open: Vec<PostId> = found.iter().copied().filter(|id| known.board.open.contains(id)).collect();
    match (found.as_slice(), open.as_slice()) {
        ([id], _) | (_, [id]) => Ok(*id),
        ([], _) => {
            let what = kinds.iter().map(|kind| kind.name()).collect::<Vec<_>>().join(" or ");
            let failure = Failure::new(Exit::Usage, format!("no {what} is called {typed:?}"));
            // A slip in one word of the name is found as well.
            let words = of_kind().flat_map(|(_, post)| {
                let slug = post.slug.as_str();
                std::iter::once(slug).chain(slug.split('-')).map(move |word| (word, slug))
            });
            let words: Vec<(&str, &str)> = words.collect();
            let near = nearest(&wanted, words.iter().map(|(word, _)| *word));
            let near = near.and_then(|near| words.iter().find(|(word, _)| *word == near));
            Err(match (near, known.board.open.as_slice()) {
                (Some((_, slug)), _) => failure.help(format!("did you mean {slug}?")),
                (None, []) => failure.help("a part of the file's name is enough; a text of several words needs quotes"),
                (None, open) => {
                    failure.help(format!("a part of the file's name is enough; open:{}", list(known, open)))
                }
            })
        }
        (several, _) => {
            Err(Failure::new(Exit::Usage, format!("{typed:?} may be any of these:{}", list(known, several)))
                .help("type more of the name"))
        }
    }
}

/// The one incident that is open; nothing when none is.
pub(super) fn open_incident(known: &Known) -> Result<Option<PostId>, Failure> {
    match known.board.open.as_slice() {
        [] => Ok(None),
        [id] => Ok(Some(*id)),
        several => Err(Failure::new(Exit::Usage, format!("several incidents are open:{}", list(known, several)))
            .help("say which one you mean: a part of the name is enough")),
    }
}

/// Each post on a line of its own.
fn list(known: &Known, ids: &[PostId]) -> String {
    ids.iter()
        .map(|id| known.site.post(*id))
        .fold(String::new(), |list, post| list + "\n  " + &post.slug + "  " + &post.title)
}
