//! `vigie list`: incidents and maintenances, the latest first.

use super::console::Console;
use super::desk::{Desk, one_line};
use super::show::condition;
use super::{Exit, Failure};
use crate::characters::beside_others;
use crate::cli::{Global, ListArgs};
use crate::model::{Kind, PostId};
use chrono::SecondsFormat;
use serde::Serialize;
use std::fmt::Write;

/// A post as JSON.
#[derive(Serialize)]
pub(super) struct ListedPost<'a> {
    slug: &'a str,
    kind: &'static str,
    title: &'a str,
    /// The status of an incident, the phase of a maintenance.
    status: &'static str,
    /// Whether an incident is open, or a maintenance scheduled or in progress.
    open: bool,
    draft: bool,
    path: String,
    url: String,
    began: Option<String>,
    ended: Option<String>,
    updated: String,
}

pub(super) fn run(args: &ListArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let desk = Desk::read(global)?;
    let site = &desk.known.site;
    let listed = |id: &PostId| {
        matches!(desk.post(*id).kind(), Kind::Incident | Kind::Maintenance) && (!args.open || is_ahead(&desk, *id))
    };
    let ids: Vec<PostId> = site.posts().rev().map(|(id, _)| id).filter(listed).collect();
    if args.json {
        let posts: Vec<ListedPost> = ids.iter().map(|id| json(&desk, *id)).collect();
        let text = serde_json::to_string_pretty(&posts).unwrap_or_default();
        console.result(&format!("{text}\n"))?;
        return Ok(Exit::Done);
    }
    let widest = |of: &dyn Fn(PostId) -> usize| ids.iter().map(|id| of(*id)).max().unwrap_or(0);
    let slugs = widest(&|id| desk.post(id).slug.chars().count());
    let conditions = widest(&|id| condition(&desk, id).len());
    let mut list = String::new();
    for id in &ids {
        let post = desk.post(*id);
        let draft = if post.draft { " (draft)" } else { "" };
        let title = one_line(&post.title);
        let (condition, title) = (condition(&desk, *id), beside_others(&title));
        let _ = writeln!(list, "{:slugs$}  {condition:conditions$}  {title}{draft}", post.slug);
    }
    if list.is_empty() {
        list.push_str(if args.open { "nothing is open\n" } else { "no incident and no maintenance yet\n" });
    }
    console.result(&list)?;
    Ok(Exit::Done)
}

/// Whether an incident is open, or a maintenance is scheduled or in progress.
pub(super) fn is_ahead(desk: &Desk, id: PostId) -> bool {
    let board = &desk.known.board;
    board.open.contains(&id) || board.ahead.contains(&id)
}

pub(super) fn json(desk: &Desk, id: PostId) -> ListedPost<'_> {
    let (post, facts) = (desk.post(id), desk.known.board.post(id));
    let zone = desk.known.config.timezone;
    let at = |at: chrono::DateTime<chrono::Utc>| at.with_timezone(&zone).to_rfc3339_opts(SecondsFormat::Secs, true);
    let moment = |it: crate::model::Moment| it.day.map_or_else(|| at(it.from), |day| day.to_string());
    ListedPost {
        slug: &post.slug,
        kind: post.kind().name(),
        title: &post.title,
        status: condition(desk, id),
        open: is_ahead(desk, id),
        draft: post.draft,
        path: format!("{}{}", desk.folder.prefix, desk.tree.sources.get(post.source).path),
        url: desk.url(&post.path),
        began: facts.began.map(moment),
        ended: facts.known_end(post).map(moment),
        updated: at(facts.updated),
    }
}
