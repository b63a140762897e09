//! `vigie new-post-mortem`: a draft, filled in with all that is known of the incident.

use super::console::Console;
use super::desk::{Desk, one_line};
use super::typed::instant;
use super::written::{FileChange, WriteResult};
use super::{Exit, Failure, find, journal};
use crate::calendar::Calendar;
use crate::cli::{Global, NewPostMortemArgs};
use crate::edge::machine;
use crate::facts::{IncidentFacts, figures};
use crate::locale::Arg;
use crate::model::timeline::Mark;
use crate::model::written::Written;
use crate::model::{Kind, Moment, PostId};
use crate::parse::zoned::{self, Anchor, Unclear};
use crate::scaffold::{self, Happened, NewPostMortem};
use std::collections::BTreeSet;

pub(super) fn run(args: &NewPostMortemArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let desk = Desk::open(global, console)?;
    let id = match &args.slug {
        Some(slug) => find::named(&desk, &[Kind::Incident], slug)?,
        None => latest(&desk)?,
    };
    let post = desk.post(id);
    let Some(incident) = desk.known.board.incident(id) else {
        return Err(Failure::new(Exit::Usage, format!("{} is not an incident", post.slug)));
    };
    if let Some(told) = incident.post_mortem {
        let path = &desk.tree.sources.get(desk.post(told).source).path;
        return Err(Failure::new(
            Exit::Usage,
            format!("{}{path} is already the post-mortem of {}", desk.folder.prefix, post.slug),
        )
        .help("edit that file, or delete it first"));
    }
    let name = scaffold::numbered(&post.slug, |name| desk.is_taken(Kind::PostMortem, name));
    let path = desk.path(Kind::PostMortem, &name);
    let journal = journal::text(&desk.folder, &format!("{}/{}.md", journal::FOLDER, post.slug))?.unwrap_or_default();
    let text = scaffold::post_mortem(&known(&desk, id, incident, &journal));
    desk.judge(&desk.propose(&path, &text), console)?;
    let (page, message) = (Kind::PostMortem.path_of(&name), format!("Draft post-mortem: {}", one_line(&post.title)));
    let words = "this is a draft: read it through, then remove the line `draft: true`\n";
    let done = WriteResult { path: &path, page: &page, message: &message, words, ..WriteResult::default() };
    desk.save(&args.after, &[FileChange { path: &path, old: None, new: Some(&text) }], &done, console)
}

/// The latest incident that is over and has no post-mortem.
fn latest(desk: &Desk) -> Result<PostId, Failure> {
    let board = &desk.known.board;
    let over = |id: &PostId| {
        let ended = board.post(*id).ended.is_some();
        ended && board.incident(*id).is_some_and(|it| !it.open && it.post_mortem.is_none())
    };
    let mut all = desk.known.site.posts().rev().map(|(id, _)| id);
    all.find(over).ok_or_else(|| {
        Failure::new(Exit::Usage, "every resolved incident already has a post-mortem")
            .help("name an incident to write another one")
    })
}

fn known<'a>(desk: &'a Desk, id: PostId, incident: &IncidentFacts, journal: &str) -> NewPostMortem<'a> {
    let (site, config, board) = (&desk.known.site, &desk.known.config, &desk.known.board);
    let (post, facts) = (site.post(id), board.post(id));
    let affected = facts.impact.iter().map(|it| it.service).chain(incident.listed.keys().copied());
    let affected: BTreeSet<_> = affected.collect();
    let began = facts.began.unwrap_or(Moment::instant(post.announced()));
    let post_mortems = site.posts().rev().filter(|(_, post)| post.kind() == Kind::PostMortem);
    let previous = post_mortems.map(|(_, post)| post).find(|it| it.announced() <= desk.now);
    NewPostMortem {
        locale: &desk.known.locale,
        zone: config.timezone,
        id: machine::random_id(),
        date: instant(desk.now, config.timezone, false),
        title: &post.title,
        slug: &post.slug,
        services: affected.into_iter().map(|id| site.service(id).name.clone()).collect(),
        span: (began, facts.ended),
        figures: figures::of_incident(site, board, id).figures(&Calendar { zone: config.timezone, now: desk.now }),
        moments: moments(desk, id, incident, journal),
        previous: previous.map(|post| (post.title.clone(), post.slug.clone())),
    }
}

/// All that happened: what the incident's keys say, its updates, and its journal.
fn moments(desk: &Desk, id: PostId, incident: &IncidentFacts, journal: &str) -> Vec<Happened> {
    let (post, facts) = (desk.post(id), desk.known.board.post(id));
    let locale = &desk.known.locale;
    let mut moments = Vec::new();
    let keys = [(incident.started, "pm-began", None), (incident.detected, "pm-detected", Some(Mark::Detected))];
    for (moment, key, mark) in keys {
        if let Some(moment) = moment.filter(|moment| !moment.is_day()) {
            moments.push(Happened { at: moment.from, text: locale.text(key), mark });
        }
    }
    let closed = facts.ended.filter(|closed| !closed.is_day()).map(|closed| closed.from);
    for (number, entry) in facts.entries(post).filter(|(_, entry)| entry.withdrawn.is_none()) {
        let first = post.first_report() == Some(number);
        let status = entry.status().map(|status| locale.status(status).to_lowercase());
        let label = match (first, status) {
            (true, _) => locale.text("pm-first-report"),
            (false, Some(status)) => locale.text_with("pm-update-status", &[("status", Arg::Text(&status))]),
            (false, None) => locale.text("pm-update"),
        };
        let markdown: Vec<&str> = entry.text.0.iter().map(|span| desk.tree.sources.text(*span)).collect();
        let text = scaffold::one_line(&markdown.join("\n\n"));
        let text = if text.is_empty() {
            label
        } else {
            locale.text_with("pm-labelled", &[("label", Arg::Text(&label)), ("text", Arg::Text(&text))])
        };
        let mark = if first { Some(Mark::Announced) } else { None };
        let mark = mark.or((closed == Some(entry.time.from)).then_some(Mark::Resolved));
        moments.push(Happened { at: entry.time.from, text, mark });
    }
    if let Some(at) = closed.filter(|at| !moments.iter().any(|it| it.at == *at)) {
        moments.push(Happened { at, text: locale.text("pm-resolved"), mark: Some(Mark::Resolved) });
    }
    moments.extend(scaffold::notes(journal).into_iter().map(|note| {
        let (written, zone) = (Written::Full(note.at, note.zone), desk.known.config.timezone);
        let at = match zoned::moment(written, zone, Anchor::Nearest(post.announced())) {
            Ok(found) => found.moment.from,
            Err(Unclear::Skipped { jump, .. }) => jump.at,
            Err(Unclear::Zone(..)) => note.at.and_utc(),
        };
        Happened { at, text: note.text, mark: None }
    }));
    moments
}
