//! `vigie new-post-mortem`: begun with all that is known, a draft.

use super::console::Console;
use super::desk::{Desk, Done, journal_of, one_line};
use super::typed::instant;
use super::{Exit, Failure, find};
use crate::calendar::{Calendar, Local, to_utc};
use crate::cli::{Global, NewPostMortem};
use crate::edge::chance;
use crate::facts::figures;
use crate::locale::Arg;
use crate::model::timeline::Mark;
use crate::model::{Content, Incident, Kind, Post, PostId};
use crate::scaffold::{self, Happened, PostMortem};
use std::collections::BTreeSet;

pub(super) fn run(args: &NewPostMortem, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let desk = Desk::open(global, console)?;
    let id = match &args.slug {
        Some(slug) => find::named(&desk.known, &desk.tree.sources, &[Kind::Incident], slug)?,
        None => latest(&desk)?,
    };
    let post = desk.post(id);
    let Content::Incident(incident) = &post.content else {
        return Err(Failure::new(Exit::Usage, format!("{} is no incident", post.slug)));
    };
    if let Some((_, told, _)) = desk.known.site.post_mortems().find(|(_, _, it)| it.incident == Some(id)) {
        let path = &desk.tree.sources.get(told.source).path;
        return Err(Failure::new(Exit::Usage, format!("{}{path} tells about {}", desk.folder.prefix, post.slug))
            .help("edit that one; a post is never written over another"));
    }
    let name = scaffold::numbered(&post.slug, |name| desk.is_taken(Kind::PostMortem, name));
    let path = desk.path(Kind::PostMortem, &name);
    let text = scaffold::post_mortem(&known(&desk, id, post, incident));
    desk.judge(&desk.preview(&path, &text), console)?;
    desk.create(&path, &text)?;
    let (page, message) = (Kind::PostMortem.path_of(&name), format!("Begin post-mortem: {}", one_line(&post.title)));
    let words = "it is a draft: read it through, then take the line `draft: true` out\n";
    desk.done(&args.after, &Done { path: &path, page: &page, message: &message, words }, console)
}

/// The latest incident that is over and that no post-mortem tells about.
fn latest(desk: &Desk) -> Result<PostId, Failure> {
    let site = &desk.known.site;
    let told: BTreeSet<PostId> = site.post_mortems().filter_map(|(_, _, it)| it.incident).collect();
    let over =
        |(id, _, it): &(PostId, &Post, &Incident)| it.closed_at().is_some() && !it.retracted && !told.contains(id);
    site.incidents().rev().find(over).map(|(id, _, _)| id).ok_or_else(|| {
        Failure::new(Exit::Usage, "every incident that is over has its post-mortem")
            .help("name an incident to begin one")
    })
}

fn known<'a>(desk: &'a Desk, id: PostId, post: &'a Post, incident: &Incident) -> PostMortem<'a> {
    let (site, config) = (&desk.known.site, &desk.known.config);
    let impact: Vec<_> = desk.known.board.impact.iter().filter(|it| it.post == id).copied().collect();
    let hurt: BTreeSet<_> = impact.iter().map(|it| it.service).chain(incident.services.keys().copied()).collect();
    let facts = figures::of_incident(post, incident, &impact);
    let began = incident.started.or(post.date).unwrap_or(crate::model::Moment::instant(post.announced()));
    let previous = site.post_mortems().rev().map(|(_, post, _)| post).find(|it| it.announced() <= desk.now);
    PostMortem {
        locale: &desk.known.locale,
        zone: config.timezone,
        id: chance::id(),
        date: instant(desk.now, config.timezone, false),
        title: &post.title,
        slug: &post.slug,
        services: hurt.into_iter().map(|id| site.service(id).name.clone()).collect(),
        span: (began, incident.closed_at()),
        figures: facts.figures(&Calendar { zone: config.timezone, now: desk.now }),
        moments: moments(desk, post, incident),
        previous: previous.map(|post| (post.title.clone(), post.slug.clone())),
    }
}

/// All that happened: what the incident's keys say, its updates, and its journal.
fn moments(desk: &Desk, post: &Post, incident: &Incident) -> Vec<Happened> {
    let locale = &desk.known.locale;
    let mut moments = Vec::new();
    let facts = [(incident.started, "pm-began", None), (incident.detected, "pm-detected", Some(Mark::Detected))];
    for (moment, key, mark) in facts {
        if let Some(moment) = moment.filter(|moment| !moment.is_day()) {
            moments.push(Happened { at: moment.from, text: locale.text(key), mark });
        }
    }
    let closed = incident.closed_at().filter(|closed| !closed.is_day()).map(|closed| closed.from);
    for (at, entry) in post.entries.iter().enumerate() {
        let first = at == 0 && Some(entry.time) == post.date;
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
    let journal = journal_of(&desk.folder.root, &post.slug).unwrap_or_default();
    moments.extend(scaffold::notes(&journal).into_iter().map(|note| {
        let at = match to_utc(note.at, note.offset, desk.known.config.timezone) {
            Local::Exact(at) | Local::Doubled(at, _) => at,
            Local::Skipped(jump) => jump.at,
        };
        Happened { at, text: note.text, mark: None }
    }));
    moments
}
