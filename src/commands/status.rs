//! `vigie status`: the current status, as on the page.

use super::console::Console;
use super::site::Folder;
use super::{Exit, Failure};
use crate::characters::beside_others;
use crate::cli::{Global, StatusArgs};
use crate::diagnostic::Level;
use crate::duration;
use crate::edge::clock;
use crate::facts::{Health, NextUpdate, Phase};
use crate::formats::vigie_json;
use crate::model::{Moment, PostId, State};
use crate::pipeline::{self, EvaluatedSite, Options};
use chrono::{DateTime, Utc};
use std::fmt::Write;

pub(super) fn run(args: &StatusArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let folder = Folder::find(global)?;
    let tree = folder.read()?;
    let known = pipeline::evaluate(&tree, &Options::default(), global.now.unwrap_or_else(clock::now));
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
        console.say(&format!("{} in the posts: run `vigie check`\n", super::console::count(errors, "error")));
    }
    Ok(match known.board.statement.state {
        _ if !args.exit_code => Exit::Done,
        Health::Known(State::Operational) => Exit::Done,
        Health::Known(State::Degraded) => Exit::Degraded,
        Health::Known(State::Partial) => Exit::Partial,
        Health::Known(State::Outage) => Exit::Outage,
        Health::Known(State::Maintenance) => Exit::Maintenance,
        Health::Unknown => Exit::Unknown,
    })
}

/// For a person: the statement first, as on the page.
fn words(known: &EvaluatedSite, statement: &vigie_json::StatementJson) -> String {
    let EvaluatedSite { site, board, locale, .. } = known;
    let mut out = format!("{}\n", statement.text);
    if let Some(said) = &statement.said {
        let _ = writeln!(out, "{said}");
    }
    let in_use = || site.services.iter().zip(&board.services).filter(|(_, facts)| facts.in_use);
    let width = in_use().map(|(it, _)| it.name.chars().count()).max().unwrap_or(0);
    if width > 0 {
        out.push('\n');
    }
    for (service, facts) in in_use() {
        let state = match facts.state {
            Health::Known(state) => locale.state(state),
            Health::Unknown => locale.text("state-unknown"),
        };
        let _ = writeln!(out, "{:width$}  {state}", service.name);
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
        let _ = writeln!(out, "\nthe page changes on {} ({})", full(known, change), known.config.timezone);
    }
    out
}

fn incident(out: &mut String, known: &EvaluatedSite, id: PostId) {
    let (post, facts) = (known.site.post(id), known.board.post(id));
    let Some(incident) = known.board.incident(id) else { return };
    let ago = |at: DateTime<Utc>| duration::words((known.board.now - at).num_minutes().max(0));
    let _ = writeln!(out, "open incident: {} ({})", beside_others(&post.title), post.path);
    let status = incident.status.map(|status| format!("{}; ", known.locale.status(status))).unwrap_or_default();
    let since = incident.since.map(|since| format!("open for {}; ", ago(since.from))).unwrap_or_default();
    let _ = writeln!(out, "  {status}{since}latest update {} ago", ago(facts.latest));
    next_update(out, known, facts.next_update);
    if let Some(since) = incident.silent_since {
        let _ = writeln!(out, "  the page says: no update since {}", full(known, since));
    }
}

fn next_update(out: &mut String, known: &EvaluatedSite, next: Option<NextUpdate>) {
    if let Some(next) = next {
        let late = if next.missed { " (overdue)" } else { "" };
        let _ = writeln!(out, "  next update by {}{late}", moment(known, next.at));
    }
}

fn maintenance(out: &mut String, known: &EvaluatedSite, id: PostId) {
    let (post, facts) = (known.site.post(id), known.board.post(id));
    let Some(maintenance) = known.board.maintenance(id) else { return };
    let phase = match maintenance.phase {
        Phase::InProgress => "maintenance in progress",
        Phase::Overrun => "maintenance running over",
        _ => "scheduled maintenance",
    };
    let _ = writeln!(out, "{phase}: {} ({})", beside_others(&post.title), post.path);
    let _ = match (maintenance.start, maintenance.end) {
        (Some(start), Some(end)) if start == end => writeln!(out, "  on {}", moment(known, start)),
        (Some(start), Some(end)) => writeln!(out, "  from {} to {}", moment(known, start), moment(known, end)),
        (Some(start), None) => writeln!(out, "  from {}", moment(known, start)),
        _ => writeln!(out, "  no date yet"),
    };
    next_update(out, known, facts.next_update);
}

/// An instant in the site's timezone.
fn full(known: &EvaluatedSite, at: DateTime<Utc>) -> String {
    at.with_timezone(&known.config.timezone).format("%Y-%m-%d at %H:%M").to_string()
}

fn moment(known: &EvaluatedSite, moment: Moment) -> String {
    moment.day.map_or_else(|| full(known, moment.from), |day| day.to_string())
}
