//! `vigie completions`: what the shell proposes, slugs and service ids included.

use super::console::Console;
use super::site::Folder;
use super::{Exit, Failure};
use crate::cli::{Cli, CompletionsArgs, Global};
use crate::edge::{clock, disk};
use crate::model::{Entry, Kind, Severity, Stage, Status};
use crate::pipeline::{self, EvaluatedSite, Options};
use clap::{Arg, Command, CommandFactory};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};
use clap_complete::env::{CompleteEnv, Shells};
use std::ffi::OsStr;

/// The environment variable by which the shell asks the program for proposals.
const VARIABLE: &str = "VIGIE_COMPLETE";

pub(super) fn run(args: &CompletionsArgs, console: &Console) -> Result<Exit, Failure> {
    let shells = Shells::builtins();
    let mut script = Vec::new();
    let shell = shells.completer(args.shell.name());
    let written = shell.map(|shell| shell.write_registration(VARIABLE, "vigie", "vigie", "vigie", &mut script));
    match written {
        Some(Ok(())) => console.result(&String::from_utf8_lossy(&script))?,
        _ => return Err(Failure::new(Exit::World, "could not write the script")),
    }
    Ok(Exit::Done)
}

/// Answers the shell and ends, when it is the shell that asks.
pub fn answer_shell() {
    CompleteEnv::with_factory(command).var(VARIABLE).complete();
}

/// The command line, with what its words can be.
fn command() -> Command {
    let names: Vec<String> = Cli::command().get_subcommands().map(|it| it.get_name().to_owned()).collect();
    names.iter().fold(Cli::command(), |command, name| command.mut_subcommand(name, |it| it.mut_args(completed)))
}

/// An argument that names a service or a post proposes those of the site.
fn completed(arg: Arg) -> Arg {
    match arg.get_id().as_str() {
        "service" => arg.add(ArgValueCompleter::new(services)),
        "severity" => arg.add(ArgValueCompleter::new(severities)),
        "status" => arg.add(ArgValueCompleter::new(statuses)),
        "locale" if arg.get_action().takes_values() => arg.add(ArgValueCompleter::new(languages)),
        "template" => arg.add(ArgValueCompleter::new(templates)),
        "entry" => arg.add(ArgValueCompleter::new(entries)),
        "slug" | "first" | "like" => arg.add(ArgValueCompleter::new(slugs)),
        _ => arg,
    }
}

/// The site around the folder that the shell is in.
fn known() -> Option<EvaluatedSite> {
    let folder = Folder::find(&Global { root: None, now: None }).ok()?;
    Some(pipeline::evaluate(&folder.read().ok()?, &Options { drafts: true, ..Options::default() }, clock::now()))
}

fn services(typed: &OsStr) -> Vec<CompletionCandidate> {
    let (Some(known), Some(typed)) = (known(), typed.to_str()) else { return Vec::new() };
    if let Some((service, state)) = typed.split_once('=') {
        let states = crate::model::State::ALL.iter().map(|it| it.name()).filter(|name| name.starts_with(state));
        return states.map(|state| CompletionCandidate::new(format!("{service}={state}"))).collect();
    }
    let services = known.site.services.iter().map(|it| (&it.id, &it.name));
    let all = services.chain(known.site.groups.iter().map(|it| (&it.id, &it.name)));
    all.filter(|(id, _)| id.starts_with(typed))
        .map(|(id, name)| CompletionCandidate::new(id).help(Some(name.clone().into())))
        .collect()
}

/// The words that begin as what was typed.
fn words<'a>(typed: &OsStr, words: impl IntoIterator<Item = &'a str>) -> Vec<CompletionCandidate> {
    let typed = typed.to_str().unwrap_or_default();
    words.into_iter().filter(|word| word.starts_with(typed)).map(CompletionCandidate::new).collect()
}

fn severities(typed: &OsStr) -> Vec<CompletionCandidate> {
    words(typed, Severity::ALL.iter().map(|severity| severity.name()))
}

fn statuses(typed: &OsStr) -> Vec<CompletionCandidate> {
    let stages = Stage::ALL.iter().map(|stage| stage.name());
    words(typed, Status::ALL.iter().map(|status| status.name()).chain(stages))
}

/// The languages in which a new site can be written.
fn languages(typed: &OsStr) -> Vec<CompletionCandidate> {
    words(typed, crate::starter::languages())
}

/// The texts in `content/templates/`.
fn templates(typed: &OsStr) -> Vec<CompletionCandidate> {
    let Ok(folder) = Folder::find(&Global { root: None, now: None }) else { return Vec::new() };
    let names = disk::names(&folder.root.join("content/templates"), "md");
    words(typed, names.iter().map(String::as_str))
}

/// The numbers of the entries of the open incident or, when none is open, of the post that was written last.
fn entries(typed: &OsStr) -> Vec<CompletionCandidate> {
    let (Some(known), Some(typed)) = (known(), typed.to_str()) else { return Vec::new() };
    let kinds = [Kind::Incident, Kind::Maintenance];
    let of_kind = known.site.posts().filter(|(_, post)| kinds.contains(&post.kind()));
    let last = of_kind.max_by_key(|(_, post)| post.latest_entry_at()).map(|(id, _)| id);
    let Some(id) = known.board.open.first().copied().or(last) else { return Vec::new() };
    let candidate = |(number, entry): (usize, &Entry)| {
        let label = known.locale.heading(entry).unwrap_or_default();
        let at = entry.time.from.with_timezone(&known.config.timezone).format("%Y-%m-%d %H:%M");
        CompletionCandidate::new((number + 1).to_string()).help(Some(format!("{at} {label}").into()))
    };
    let all = known.site.post(id).entries.iter().enumerate().map(candidate);
    all.filter(|candidate| candidate.get_value().to_str().is_some_and(|number| number.starts_with(typed))).collect()
}

/// Incidents and maintenances, those that last first, then newest first. A part of the name is enough.
fn slugs(typed: &OsStr) -> Vec<CompletionCandidate> {
    let (Some(known), Some(typed)) = (known(), typed.to_str()) else { return Vec::new() };
    let lasting = known.board.open.iter().chain(&known.board.ahead).copied();
    let others = known.site.posts().rev().map(|(id, _)| id);
    let mut all: Vec<_> = Vec::new();
    for id in lasting.chain(others) {
        let post = known.site.post(id);
        let fits = matches!(post.kind(), Kind::Incident | Kind::Maintenance) && post.slug.contains(typed);
        if fits && !all.contains(&id) {
            all.push(id);
        }
    }
    let candidate = |(at, id): (usize, &crate::model::PostId)| {
        let post = known.site.post(*id);
        CompletionCandidate::new(&post.slug).help(Some(post.title.clone().into())).display_order(Some(at))
    };
    all.iter().enumerate().map(candidate).collect()
}
