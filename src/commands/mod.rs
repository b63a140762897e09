//! One file per command: it connects the edge and the pipeline, and is the only place that prints.

mod actions;
mod announce;
mod announce_lines;
mod announce_online;
mod announce_send;
mod announce_show;
mod announce_store;
mod build;
mod check;
mod completions;
mod console;
mod deploy;
mod desk;
mod edit;
mod find;
mod fix;
mod host;
mod import;
mod init;
mod journal;
mod list;
mod live;
mod log;
mod man;
mod merge;
mod new_incident;
mod new_incident_asked;
mod new_incidents;
mod new_maintenance;
mod new_notice;
mod new_post_mortem;
mod ping;
mod procedure;
mod proxy;
mod resolve;
mod retract;
mod serve;
mod show;
mod site;
mod status;
mod translate;
mod typed;
mod undo;
mod update;
mod watch;
mod written;

use crate::cli::{Cli, Command};
use crate::edge::disk;
pub use completions::answer_shell;
use console::Console;
use std::fmt::Display;
use std::io;

/// How a command ended, for the exit status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done, warnings included.
    Done = 0,
    /// Mistakes in content, theme or vigie.toml.
    Mistakes = 1,
    /// A wrong command line, or no site in the folder.
    Usage = 2,
    /// The disk, the network or git failed.
    World = 3,
    /// `status --exit-code`: degraded.
    Degraded = 10,
    /// `status --exit-code`: a partial outage.
    Partial = 20,
    /// `status --exit-code`: an outage.
    Outage = 30,
    /// `status --exit-code`: in maintenance.
    Maintenance = 40,
    /// `status --exit-code`: unknown, because of a post that cannot be read.
    Unknown = 50,
}

impl Exit {
    /// The exit status.
    #[must_use]
    pub fn code(self) -> u8 {
        self as u8
    }
}

/// Why a command failed.
#[derive(Debug)]
struct Failure {
    exit: Exit,
    message: String,
    help: Option<String>,
}

impl Failure {
    fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self { exit, message: message.into(), help: None }
    }

    /// What the disk refused, such as "could not write x".
    fn disk(what: impl Display, error: &io::Error) -> Self {
        let exit = if disk::is_refused_link(error) { Exit::Mistakes } else { Exit::World };
        let failure = Self::new(exit, format!("{what}: {}", disk::reason(error)));
        match disk::help(error) {
            Some(help) => failure.help(help),
            None => failure,
        }
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// Reports what was mistyped, with what to type instead.
#[must_use]
pub fn mistyped(mut error: clap::Error) -> Exit {
    use clap::error::{ContextKind, ContextValue, ErrorKind};
    if let Some(failure) = typed::words_with_dashes() {
        Console::new().failure(&failure.message, failure.help.as_deref());
        return failure.exit;
    }
    let command = error.get(ContextKind::Usage).map(ToString::to_string).unwrap_or_default();
    let what =
        ["new-incident", "new-maintenance", "new-notice"].iter().any(|name| command.contains(name)).then_some("title");
    let what =
        what.or(["update", "resolve", "retract", "log"].iter().any(|name| command.contains(name)).then_some("text"));
    let is_word =
        matches!(error.get(ContextKind::InvalidArg), Some(ContextValue::String(word)) if !word.starts_with('-'));
    if let (ErrorKind::UnknownArgument, true, Some(what)) = (error.kind(), is_word, what) {
        // "update text --staus identified": the option was taken for the text.
        let words = crate::edge::terminal::words();
        let name = words.iter().find(|word| !word.starts_with('-')).map_or("", String::as_str);
        if let Err(failure) = typed::refuse_options(&words, name) {
            Console::new().failure(&failure.message, failure.help.as_deref());
            return failure.exit;
        }
        let tip = format!("put the {what} in quotes").into();
        error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![tip]));
    }
    error.exit()
}

/// Runs what was typed.
#[must_use]
pub fn run(cli: &Cli) -> Exit {
    let console = Console::new();
    let result = match &cli.command {
        Command::Build(args) => build::run(args, &cli.global, &console),
        Command::Watch(args) => watch::run(args, &cli.global, &console),
        Command::Serve(args) => serve::run(args, &cli.global, &console),
        Command::Check(args) => check::run(args, &cli.global, &console),
        Command::NewIncident(args) => new_incident::run(args, &cli.global, &console),
        Command::NewMaintenance(args) => new_maintenance::run(args, &cli.global, &console),
        Command::NewNotice(args) => new_notice::run(args, &cli.global, &console),
        Command::NewPostMortem(args) => new_post_mortem::run(args, &cli.global, &console),
        Command::Update(args) => update::run(args, &cli.global, &console),
        Command::Translate(args) => translate::run(args, &cli.global, &console),
        Command::Resolve(args) => resolve::run(args, &cli.global, &console),
        Command::Edit(args) => edit::run(args, &cli.global, &console),
        Command::Undo(args) => undo::run(args, &cli.global, &console),
        Command::Retract(args) => retract::run(args, &cli.global, &console),
        Command::Show(args) => show::run(args, &cli.global, &console),
        Command::List(args) => list::run(args, &cli.global, &console),
        Command::Log(args) => log::run(args, &cli.global, &console),
        Command::Procedure(args) => procedure::run(args, &cli.global, &console),
        Command::Actions(args) => actions::run(args, &cli.global, &console),
        Command::Status(args) => status::run(args, &cli.global, &console),
        Command::Import(args) => import::run(args, &cli.global, &console),
        Command::Init(args) => init::run(args, &cli.global, &console),
        Command::Merge(args) => merge::run(args, &cli.global, &console),
        Command::Deploy(args) => deploy::run(args, &cli.global, &console),
        Command::Proxy(args) => proxy::run(args, &cli.global, &console),
        Command::Host(args) => host::run(args, &cli.global, &console),
        Command::Completions(args) => completions::run(args, &console),
        Command::Man => man::run(&console),
        Command::Announce(args) => announce::run(args, &cli.global, &console),
        Command::Ping(args) => ping::run(args, &cli.global, &console),
    };
    result.unwrap_or_else(|failure| {
        console.failure(&failure.message, failure.help.as_deref());
        failure.exit
    })
}
