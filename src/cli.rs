//! Exactly what can be typed; what it means is for [`crate::commands`].

mod import;
mod publish;
mod read;
mod write;

pub use import::ImportArgs;
pub use publish::{AnnounceArgs, DeployArgs, HostArgs, HostKind, KeepArg, MergeArgs, ProxyArgs, ProxyKind};
pub use read::{ListArgs, ShowArgs};
pub use write::{
    AfterArgs, EditArgs, NewIncidentArgs, NewMaintenanceArgs, NewNoticeArgs, NewPostMortemArgs, ResolveArgs,
    RetractArgs, TranslateArgs, UndoArgs, UpdateArgs,
};

use crate::model::written::YEARS;
use chrono::{DateTime, Datelike, Utc};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use url::Url;

/// The whole command line.
#[derive(Debug, Clone, Parser)]
#[command(
    name = "vigie",
    version,
    about = "A status page that stays up when everything else is down",
    after_help = "Examples:\n  vigie init status\n  vigie new-incident \"Mail is down\" --service mail=outage --push",
    arg_required_else_help = true
)]
pub struct Cli {
    /// What every command takes.
    #[command(flatten)]
    pub global: Global,
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// The heading of the options of every command.
const GLOBAL: &str = "Global options";

/// What every command takes.
#[derive(Debug, Clone, Args)]
pub struct Global {
    /// Use the site in this folder [default: the nearest one, here or above, with a vigie.toml]
    #[arg(long, global = true, value_name = "DIR", help_heading = GLOBAL)]
    pub root: Option<PathBuf>,
    /// Act as if it were this time (RFC 3339), such as 2021-05-18T17:20:00+02:00
    #[arg(long, global = true, value_name = "TIME", value_parser = instant, help_heading = GLOBAL)]
    pub now: Option<DateTime<Utc>>,
}

/// The commands.
#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// Create a site
    Init(InitArgs),
    /// Import the posts of another tool
    Import(ImportArgs),
    /// Build the site
    Build(BuildArgs),
    /// Build the site again on every change
    Watch(WatchArgs),
    /// Start the dev server, which shows the site while you write
    Serve(ServeArgs),
    /// Check for problems without building
    Check(CheckArgs),
    /// Create an incident and print the procedure
    NewIncident(NewIncidentArgs),
    /// Announce scheduled maintenance
    NewMaintenance(NewMaintenanceArgs),
    /// Publish a notice
    NewNotice(NewNoticeArgs),
    /// Create the draft of a post-mortem
    NewPostMortem(NewPostMortemArgs),
    /// Add an update to an incident or a maintenance
    Update(UpdateArgs),
    /// Resolve an incident, or complete a maintenance
    Resolve(ResolveArgs),
    /// Correct an entry of a post
    Edit(EditArgs),
    /// Take back the last entry
    Undo(UndoArgs),
    /// Report that an incident was a false alarm
    Retract(RetractArgs),
    /// Translate a post, or list what is not translated
    Translate(TranslateArgs),
    /// Show a post as the page says it, with its entries numbered
    Show(ShowArgs),
    /// List incidents and maintenances
    List(ListArgs),
    /// Add a line to the private journal
    Log(LogArgs),
    /// Walk through the incident procedure
    Procedure(ProcedureArgs),
    /// List the open action items of all post-mortems
    Actions(ActionsArgs),
    /// Show the current status
    Status(StatusArgs),
    /// Announce what happened on other channels
    Announce(AnnounceArgs),
    /// Notify the WebSub hub of changed feeds
    Ping(PingArgs),
    /// Take in what others pushed, and push; or merge three files for git
    Merge(MergeArgs),
    /// Build the site and publish it
    Deploy(DeployArgs),
    /// Print the configuration with which a reverse proxy shows an outage page
    Proxy(ProxyArgs),
    /// Write the files that publish the site on every push
    Host(HostArgs),
    /// Print the completions of a shell
    Completions(CompletionsArgs),
    /// Print the man page
    #[command(after_help = "Examples:\n  vigie man > ~/.local/share/man/man1/vigie.1\n  vigie man | man -l -")]
    Man,
}

/// `vigie ping`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "Run it each time the site is published: the hub gets the addresses of the feeds that changed since the \
                  last ping.\n\n\
                  Examples:\n  vigie ping\n  vigie ping --output /srv/www/status"
)]
pub struct PingArgs {
    /// Read the published site from this folder [default: public, in the site's folder]
    #[arg(long, short, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// Remember the last ping in this file [default: .vigie-ping.json, in the site's folder]
    #[arg(long, value_name = "FILE")]
    pub state: Option<PathBuf>,
}

/// `vigie build`.
#[derive(Debug, Clone, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
#[command(
    after_help = "SOURCE_DATE_EPOCH (seconds since 1970) also sets the time. The same input always gives the same bytes.\n\n\
                  Examples:\n  vigie build\n  vigie build --output /srv/www/status --base-url https://status.example.org/"
)]
pub struct BuildArgs {
    /// Write the site to this folder [default: public, in the site's folder]
    #[arg(long, short, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// Build for this address, not the one in vigie.toml
    #[arg(long, value_name = "URL", value_parser = http_url)]
    pub base_url: Option<String>,
    /// Include drafts
    #[arg(long)]
    pub drafts: bool,
    /// Publish despite errors: leave out values that cannot be read, and exit with status 1
    #[arg(long)]
    pub keep_going: bool,
    /// Mark every page as a preview build, as for a pull request
    #[arg(long)]
    pub preview: bool,
    /// Print the result as JSON
    #[arg(long)]
    pub json: bool,
}

/// `vigie watch`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "An error in a post does not stop it: the published site stays as it is until you correct the error. It also \
                  builds when the time of a change comes, such as the start of a maintenance. Stop it with Ctrl-C.\n\nExamples:\n  vigie watch\n  vigie watch --output /srv/www/status"
)]
pub struct WatchArgs {
    /// Write the site to this folder [default: public, in the site's folder]
    #[arg(long, short, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// Build for this address, not the one in vigie.toml
    #[arg(long, value_name = "URL", value_parser = http_url)]
    pub base_url: Option<String>,
    /// Include drafts
    #[arg(long)]
    pub drafts: bool,
    /// Mark every page as a preview build, as for a pull request
    #[arg(long)]
    pub preview: bool,
    /// Read the folder twice a second, for network and container disks that do not report changes
    #[arg(long)]
    pub poll: bool,
}

/// `vigie serve`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "The dev server writes no files. It serves the site from memory, under the path of its base_url, and reloads a \
                  page in the browser when it changes. Stop it with Ctrl-C.\n\nExamples:\n  vigie serve --open\n  vigie serve --drafts \
                  --host 0.0.0.0 --port 8080"
)]
pub struct ServeArgs {
    /// Listen on this port [default: 3000, or the next free one]
    #[arg(long, short)]
    pub port: Option<u16>,
    /// Listen on this address; 0.0.0.0 opens the dev server to the whole network
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub host: String,
    /// Open the site in a browser
    #[arg(long)]
    pub open: bool,
    /// Build for this address, not the one in vigie.toml
    #[arg(long, value_name = "URL", value_parser = http_url)]
    pub base_url: Option<String>,
    /// Include drafts
    #[arg(long)]
    pub drafts: bool,
    /// Read the folder twice a second, for network and container disks that do not report changes
    #[arg(long)]
    pub poll: bool,
}

/// `vigie check`.
#[derive(Debug, Clone, Args)]
#[command(after_help = "Examples:\n  vigie check --strict --format github\n  vigie check --fix --dry-run")]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub struct CheckArgs {
    /// Fix what has one right answer: quotes around titles, the form of updates
    #[arg(long)]
    pub fix: bool,
    /// With --fix: show what would change, and write nothing
    #[arg(long, requires = "fix")]
    pub dry_run: bool,
    /// Report these codes only; `foreign` means what posts of other tools contain
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub only: Vec<String>,
    /// With --fix: turn the closing list of each post-mortem into action items
    #[arg(long, requires = "fix")]
    pub action_items: bool,
    /// The former name of --action-items, for one release.
    #[arg(long, requires = "fix", hide = true)]
    pub promises: bool,
    /// Fail on warnings, too
    #[arg(long)]
    pub strict: bool,
    /// Report problems in this format
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: FormatArg,
    /// Check a translation, by its file or its language: missing, superfluous and untranslated messages, lost values and
    /// plural forms. Without FILE, list the messages missing from locales/, with their English text. Check nothing else
    #[arg(long, value_name = "FILE", num_args = 0..=1, conflicts_with_all = ["fix", "only", "strict"])]
    pub locale: Option<Option<String>>,
    /// Explain a code, with an example, and check nothing else
    #[arg(
        long,
        value_name = "CODE",
        conflicts_with_all = ["action_items", "promises", "dry_run", "fix", "format", "locale", "only", "strict"]
    )]
    pub explain: Option<String>,
}

/// `vigie init`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "Files that are already there stay as they are. In a clone, the address of the page comes from the git remote.\n\n\
                  Examples:\n  vigie init status --example\n  \
                  vigie init --host github --title \"Example status\" --timezone Europe/Paris"
)]
pub struct InitArgs {
    /// Create the site in this folder [default: the current one]
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// Add example posts, to be deleted later
    #[arg(long, conflicts_with = "bare")]
    pub example: bool,
    /// Without example posts, which is the default
    #[arg(long, hide = true)]
    pub bare: bool,
    /// Write the site in this language [default: the machine's]
    #[arg(long, value_name = "LANG")]
    pub locale: Option<String>,
    /// Use this timezone, such as Europe/Paris [default: the machine's]
    #[arg(long, value_name = "ZONE")]
    pub timezone: Option<String>,
    /// Give the site this title
    #[arg(long)]
    pub title: Option<String>,
    /// Publish the site at this address
    #[arg(long, value_name = "URL", value_parser = http_url)]
    pub base_url: Option<String>,
    /// Add the files that publish the site on every push
    #[arg(long, value_name = "HOST")]
    pub host: Option<HostKind>,
    /// Let git merge posts with `vigie merge` in this clone, also in a site that exists
    #[arg(long)]
    pub merge_driver: bool,
}

/// `vigie completions`.
#[derive(Debug, Clone, Args)]
#[command(after_help = "Examples:\n  vigie completions bash > ~/.local/share/bash-completion/completions/vigie\n  \
                  vigie completions zsh > ~/.zfunc/_vigie\n  \
                  vigie completions fish > ~/.config/fish/completions/vigie.fish")]
pub struct CompletionsArgs {
    /// The shell
    pub shell: Shell,
}

/// A shell that completes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    /// Bash
    Bash,
    /// Zsh
    Zsh,
    /// Fish
    Fish,
}

impl Shell {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Bash => "bash",
            Self::Zsh => "zsh",
            Self::Fish => "fish",
        }
    }
}

/// `vigie log`.
#[derive(Debug, Clone, Args)]
#[command(
    override_usage = "vigie log [OPTIONS] [SLUG] <TEXT>",
    after_help = "The line goes to journal/SLUG.md. While no incident is open, it goes to journal/DATE.md, and the next incident \
                  takes it over. The journal is never published.\n\n\
                  Examples:\n  vigie log \"restarted the database\"\n  vigie log disk-full \"ordered a bigger disk\""
)]
pub struct LogArgs {
    /// The incident, by its file name or a part of it [default: the open one]
    #[arg(value_name = "SLUG", allow_hyphen_values = true)]
    pub first: String,
    /// What happened; - reads standard input
    #[arg(value_name = "TEXT", allow_hyphen_values = true)]
    pub second: Option<String>,
    /// Show the line, and write nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// `vigie procedure`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "On a terminal, it shows one step after the other and notes in the journal when each was done. Elsewhere, it \
                  prints a numbered checklist.\n\n\
                  Examples:\n  vigie procedure\n  vigie procedure | lpr"
)]
pub struct ProcedureArgs {
    /// Read this file [default: content/procedure.md, in the site's folder]
    #[arg(long, value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// Print the checklist on a terminal, too
    #[arg(long)]
    pub print: bool,
}

/// `vigie actions`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "An action item is a task in a post-mortem: `- [ ] …` while it is open, `- [x] …` when it is done.\n\n\
                        Examples:\n  vigie actions\n  vigie actions --all --json"
)]
pub struct ActionsArgs {
    /// Include those that are done
    #[arg(long)]
    pub all: bool,
    /// Print the list as JSON
    #[arg(long)]
    pub json: bool,
}

/// `vigie status`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "Exit statuses of --exit-code: 0 operational, 10 degraded, 20 partial outage, 30 outage, 40 maintenance, 50 \
                  unknown (a post cannot be read).\n\n\
                  Examples:\n  vigie status\n  vigie status --exit-code --json"
)]
pub struct StatusArgs {
    /// Print the document that the site has at api/vigie.json
    #[arg(long)]
    pub json: bool,
    /// Set the exit status by the current status
    #[arg(long)]
    pub exit_code: bool,
}

/// How problems are reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FormatArg {
    /// The line with the problem underlined, on standard error
    Text,
    /// One line per problem, for editors
    Short,
    /// An array of objects
    Json,
    /// Annotations in GitHub Actions
    Github,
    /// A Code Quality report for GitLab
    Gitlab,
}

fn instant(text: &str) -> Result<DateTime<Utc>, String> {
    let time = DateTime::parse_from_rfc3339(text)
        .map_err(|_| "expected a time such as 2021-05-18T17:20:00+02:00".to_owned())?
        .to_utc();
    if YEARS.contains(&time.year()) {
        Ok(time)
    } else {
        Err(format!("expected a time in the years {} to {}", YEARS.start(), YEARS.end()))
    }
}

fn http_url(text: &str) -> Result<String, String> {
    let url = Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
    let bare = |url: &Url| url.query().is_none() && url.fragment().is_none();
    match url.filter(bare) {
        Some(url) if url.username().is_empty() && url.password().is_none() => Ok(text.to_owned()),
        Some(_) => Err("leave the user name and the password out".to_owned()),
        None => Err("expected a URL such as https://status.example.org/".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::Cli;
    use clap::{CommandFactory, Parser};

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn global_options_stand_anywhere() {
        let before = Cli::try_parse_from(["vigie", "--now", "2021-05-18T17:20:00+02:00", "build"]).unwrap();
        let after = Cli::try_parse_from(["vigie", "build", "--now", "2021-05-18T15:20:00Z"]).unwrap();
        assert_eq!(before.global.now, after.global.now);
        for now in ["9999-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "2021-05-18"] {
            assert!(Cli::try_parse_from(["vigie", "build", "--now", now]).is_err(), "{now}");
        }
    }

    #[test]
    fn every_help_ends_with_examples() {
        let whole = Cli::command();
        for command in std::iter::once(&whole).chain(whole.get_subcommands()) {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            let examples = help.split("Examples:\n").nth(1).unwrap_or_else(|| panic!("{}", command.get_name()));
            assert!(examples.lines().all(|line| line.starts_with("  vigie ")), "{examples}");
            assert!((2..=3).contains(&examples.lines().count()), "{examples}");
        }
    }
}
