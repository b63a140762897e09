//! `vigie completions`: what the shell proposes, slugs and service ids included.

use super::console::Console;
use super::site::Folder;
use super::{Exit, Failure};
use crate::cli::{Cli, CompletionsArgs, Global};
use crate::edge::clock;
use crate::model::Kind;
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
