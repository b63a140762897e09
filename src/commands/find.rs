//! Finds the post that a command means: by its slug, by a unique part of it, or without a name if only one incident is
//! open.

use super::desk::Desk;
use super::{Exit, Failure};
use crate::diagnostic::nearest;
use crate::facts::CLOCKS_DIFFER;
use crate::model::{Kind, PostId};
use crate::pipeline::EvaluatedSite;

/// The post of one of these kinds that was named.
pub(super) fn named(desk: &Desk, kinds: &[Kind], typed: &str) -> Result<PostId, Failure> {
    let Desk { known, tree, .. } = desk;
    let site = &known.site;
    let of_kind = || site.posts().filter(|(_, post)| kinds.contains(&post.kind()));
    let wanted = typed.rsplit('/').next().unwrap_or(typed);
    let wanted = wanted.strip_suffix(".md").or_else(|| wanted.strip_suffix(".html")).unwrap_or(wanted).to_lowercase();
    let names = |id: PostId| {
        let post = site.post(id);
        [post.slug.to_lowercase(), tree.sources.get(post.source).stem().to_lowercase()]
    };
    let whole: Vec<PostId> = of_kind().map(|(id, _)| id).filter(|id| names(*id).contains(&wanted)).collect();
    let part = || of_kind().map(|(id, _)| id).filter(|id| names(*id).iter().any(|name| name.contains(&wanted)));
    let found = if whole.is_empty() && !wanted.is_empty() { part().collect() } else { whole };
    // If several match, the one that is still open is meant.
    let seen = open_incidents(known);
    let open: Vec<PostId> = found.iter().copied().filter(|id| seen.contains(id)).collect();
    match (found.as_slice(), open.as_slice()) {
        ([id], _) | (_, [id]) => Ok(*id),
        ([], _) => {
            let unread = unreadable(desk, kinds);
            if let Some((_, path)) = unread.iter().find(|(name, _)| !wanted.is_empty() && name.contains(&wanted)) {
                return Err(Failure::new(Exit::Mistakes, format!("could not read {path}"))
                    .help("`vigie check` shows why; fix it first"));
            }
            let what = kinds.iter().map(|kind| kind.name()).collect::<Vec<_>>().join(" or ");
            let failure = Failure::new(Exit::Usage, format!("no {what} matches {typed:?}"));
            // A name with a typo in one word is found too.
            let words = of_kind().flat_map(|(_, post)| {
                let slug = post.slug.as_str();
                std::iter::once(slug).chain(slug.split('-')).map(move |word| (word, slug))
            });
            let words: Vec<(&str, &str)> = words.collect();
            let near = nearest(&wanted, words.iter().map(|(word, _)| *word));
            let near = near.and_then(|near| words.iter().find(|(word, _)| *word == near));
            Err(match (near, known.board.open.as_slice()) {
                (Some((_, slug)), _) => failure.help(format!("did you mean {slug}?")),
                (None, []) => failure.help("part of the file name is enough; quote a text of several words"),
                (None, open) => failure.help(format!("part of the file name is enough; open:{}", list(known, open))),
            })
        }
        (several, _) => {
            Err(Failure::new(Exit::Usage, format!("{typed:?} matches more than one post:{}", list(known, several)))
                .help("type more of the file name"))
        }
    }
}

/// The files that could not be read as posts but may be of these kinds: the name that a person may type, and the path.
pub(super) fn unreadable(desk: &Desk, kinds: &[Kind]) -> Vec<(String, String)> {
    let Desk { known, tree, folder, .. } = desk;
    let of_kind = known.site.unreadable.iter().filter(|(kind, _)| kinds.contains(kind)).map(|(_, id)| id);
    let read = of_kind.chain(&known.site.unplaced).map(|id| tree.sources.get(*id).path.as_str());
    let folders: Vec<String> = kinds.iter().map(|kind| format!("content/{}", kind.folder())).collect();
    let opened = tree.unreadable.iter().map(|(path, _)| path.as_str());
    let is_below =
        |path: &str, folder: &str| path.strip_prefix(folder).is_some_and(|it| it.is_empty() || it.starts_with('/'));
    let opened = opened.filter(|path| *path == "content" || folders.iter().any(|folder| is_below(path, folder)));
    let named = |path: &str| {
        let name = path.rsplit('/').next().unwrap_or(path);
        let name = name.split_once('.').map_or(name, |(stem, _)| stem);
        (name.to_lowercase(), format!("{}{path}", folder.prefix))
    };
    read.chain(opened).map(named).collect()
}

/// The incident that is meant when no name is given. If a file that cannot be read may be an open incident too, a name
/// is required.
pub(super) fn only_open_incident(desk: &Desk) -> Result<PostId, Failure> {
    let paths: Vec<String> = unreadable(desk, &[Kind::Incident]).into_iter().map(|(_, path)| path).collect();
    let (open, unread) = (open_incident(&desk.known)?, paths.join(", "));
    match (open, paths.is_empty()) {
        (Some(id), true) => Ok(id),
        (Some(id), false) => {
            let slug = &desk.post(id).slug;
            Err(Failure::new(
                Exit::Usage,
                format!("{slug} is open and {unread} cannot be read: which one do you mean?"),
            )
            .help(format!("name it, as in `{slug}`; `vigie check` shows why the other cannot be read")))
        }
        (None, true) => Err(Failure::new(Exit::Usage, "no incident is open")
            .help("name the post: part of its file name is enough; `vigie new-incident` opens an incident")),
        (None, false) => Err(Failure::new(
            Exit::Mistakes,
            format!("no open incident found, but {unread} cannot be read and may be one"),
        )
        .help("`vigie check` shows why; fix it first, or name another post")),
    }
}

/// The open incidents that readers see. A draft is never the one that is meant without its name.
pub(super) fn open_incidents(known: &EvaluatedSite) -> Vec<PostId> {
    known.board.open.iter().copied().filter(|id| !known.site.post(*id).draft).collect()
}

/// The incident or maintenance that got the latest entry, drafts left out.
pub(super) fn last_written(desk: &Desk) -> Option<PostId> {
    let Desk { known, now, .. } = desk;
    let posts = known.site.posts().filter(|(_, post)| !post.draft);
    let of_kind = posts.filter(|(_, post)| matches!(post.kind(), Kind::Incident | Kind::Maintenance));
    let written = of_kind.filter(|(_, post)| post.latest_entry_at() <= *now + CLOCKS_DIFFER);
    written.max_by_key(|(id, post)| (post.latest_entry_at(), *id)).map(|(id, _)| id)
}

/// The incident that ended last, drafts left out.
pub(super) fn last_resolved(desk: &Desk) -> Option<PostId> {
    let board = &desk.known.board;
    let over = desk.known.site.posts().filter(|(id, post)| {
        !post.draft && board.incident(*id).is_some_and(|incident| !incident.open && !incident.retracted)
    });
    over.max_by_key(|(id, _)| board.post(*id).ended.map(|ended| ended.from)).map(|(id, _)| id)
}

/// The post to look at or to correct when no name is given: the only open incident, else the one written last.
pub(super) fn open_or_last(desk: &Desk) -> Result<PostId, Failure> {
    if let Some(id) = open_incident(&desk.known)? {
        return Ok(id);
    }
    last_written(desk).ok_or_else(|| Failure::new(Exit::Usage, "there is no incident and no maintenance yet"))
}

/// The only open incident, if there is exactly one.
pub(super) fn open_incident(known: &EvaluatedSite) -> Result<Option<PostId>, Failure> {
    match open_incidents(known).as_slice() {
        [] => Ok(None),
        [id] => Ok(Some(*id)),
        several => Err(Failure::new(Exit::Usage, format!("more than one incident is open:{}", list(known, several)))
            .help("name the one you mean: part of its file name is enough")),
    }
}

/// A list of posts, one per line.
fn list(known: &EvaluatedSite, ids: &[PostId]) -> String {
    ids.iter()
        .map(|id| known.site.post(*id))
        .fold(String::new(), |list, post| list + "\n  " + &post.slug + "  " + &post.title)
}
