//! `vigie status`: what the page says now.

use super::console::Console;
use super::site::Folder;
use super::{Exit, Failure};
use crate::cli::{Global, Status};
use crate::diagnostic::Level;
use crate::duration;
use crate::edge::clock;
use crate::facts::{Overall, Phase};
use crate::formats::vigie_json;
use crate::model::{Content, Moment, PostId, State};
use crate::pipeline::{self, Known, Options};
use chrono::{DateTime, Utc};
use std::fmt::Write;

pub(super) fn run(args: &Status, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let folder = Folder::find(global)?;
    let tree = folder.read()?;
    let known = pipeline::know(&tree, &Options::default(), global.now.unwrap_or_else(clock::now));
    let statement = pipeline::statement(&tree, &known);
    if args.json {
        let document = vigie_json::document(&known.site, &known.board, &known.config, statement);
        let text = serde_json::to_string_pretty(&document).unwrap_or_default();
        console.result(&format!("{text}\n"))?;
    } else {
        console.result(&words(&known, &statement))?;
    }
    let errors = known.report.count(Level::Error);
    if errors > 0 {
        console.say(&format!("{} in the posts: `vigie check` says which\n", super::console::count(errors, "error")));
    }
    Ok(match known.board.statement.state {
        _ if !args.exit_code => Exit::Done,
        Overall::Known(State::Operational) => Exit::Done,
        Overall::Known(State::Degraded) => Exit::Degraded,
        Overall::Known(State::Partial) => Exit::Partial,
        Overall::Known(State::Outage) => Exit::Outage,
        Overall::Known(State::Maintenance) => Exit::Maintenance,
        Overall::Unknown => Exit::Unknown,
    })
}

/// For a person: the statement first, as on the page.
fn words(known: &Known, statement: &vigie_json::Statement) -> String {
    let Known { site, board, locale, .. } = known;
    let mut out = format!("{}\n", statement.text);
    if let Some(said) = &statement.said {
        let _ = writeln!(out, "{said}");
    }
    let today = board.now.with_timezone(&known.config.timezone).date_naive();
    let in_use = || site.services.iter().zip(&board.services).filter(|(it, _)| it.in_use(today));
    let width = in_use().map(|(it, _)| it.name.chars().count()).max().unwrap_or(0);
    if width > 0 {
        out.push('\n');
    }
    for (service, state) in in_use() {
        let _ = writeln!(out, "{:width$}  {}", service.name, locale.state(*state));
    }
    if !board.open.is_empty() {
        out.push('\n');
    }
    for id in &board.open {
        incident(&mut out, known, *id);
    }
    if !board.ahead.is_empty() {
        out.push('\n');
    }
    for id in &board.ahead {
        maintenance(&mut out, known, *id);
    }
    if let Some(change) = board.next_change {
        let _ = writeln!(out, "\nthe site changes by itself on {} ({})", full(known, change), known.config.timezone);
    }
    out
}

fn incident(out: &mut String, known: &Known, id: PostId) {
    let post = known.site.post(id);
    let (Some(now), Content::Incident(incident)) = (known.board.incidents[id.0], &post.content) else { return };
    let ago = |at: DateTime<Utc>| duration::words((known.board.now - at).num_minutes());
    let _ = writeln!(out, "open incident: {} ({})", post.title, post.path);
    let status = now.status.map(|status| format!("{}, ", known.locale.status(status))).unwrap_or_default();
    let _ = writeln!(out, "  {status}for {}; last news {} ago", ago(now.began), ago(post.last_word()));
    if let Some(next) = incident.next_update.filter(|next| post.last_word() < next.from) {
        let late = if next.to < known.board.now { ", which has passed" } else { "" };
        let _ = writeln!(out, "  next news promised by {}{late}", moment(known, next));
    }
    if let Some(since) = now.silent_since {
        let _ = writeln!(out, "  readers are told that there has been no news since {}", full(known, since));
    }
}

fn maintenance(out: &mut String, known: &Known, id: PostId) {
    let post = known.site.post(id);
    let Some(now) = known.board.maintenances[id.0] else { return };
    let phase = match now.phase {
        Phase::InProgress => "maintenance in progress",
        Phase::Overrun => "maintenance longer than planned",
        _ => "planned maintenance",
    };
    let _ = writeln!(out, "{phase}: {} ({})", post.title, post.path);
    let _ = match (now.start, now.end) {
        (Some(start), Some(end)) if start == end => writeln!(out, "  on {}", moment(known, start)),
        (Some(start), Some(end)) => writeln!(out, "  from {} to {}", moment(known, start), moment(known, end)),
        (Some(start), None) => writeln!(out, "  from {}", moment(known, start)),
        _ => writeln!(out, "  date to come"),
    };
}

/// An instant in the site's timezone.
fn full(known: &Known, at: DateTime<Utc>) -> String {
    at.with_timezone(&known.config.timezone).format("%Y-%m-%d at %H:%M").to_string()
}

fn moment(known: &Known, moment: Moment) -> String {
    moment.day.map_or_else(|| full(known, moment.from), |day| day.to_string())
}
