//! Exactly what can be typed; what it means is for [`crate::commands`].

mod publish;
mod write;

pub use publish::{Deploy, Host, HostKind, Proxy, ProxyKind};
pub use write::{After, NewIncident, NewMaintenance, NewPostMortem, Resolve, Update};

use chrono::{DateTime, Utc};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use url::Url;

/// The whole command line.
#[derive(Debug, Clone, Parser)]
#[command(
    name = "vigie",
    version,
    about = "A status page that stands when everything else is down",
    after_help = "Example: in a folder with a vigie.toml,\n  vigie build\nwrites the site to public/.",
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

/// What every command takes.
#[derive(Debug, Clone, Args)]
pub struct Global {
    /// The site's folder [default: the nearest folder upwards with a vigie.toml]
    #[arg(long, global = true, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// The time to take for now (RFC 3339), as 2021-05-18T17:20:00+02:00
    #[arg(long, global = true, value_name = "TIME", value_parser = instant)]
    pub now: Option<DateTime<Utc>>,
}

/// The commands.
#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// Make a new site
    Init(Init),
    /// Build the site, once
    Build(Build),
    /// Build the site at each edit
    Watch(Watch),
    /// Show the site in a browser as it is written
    Serve(Serve),
    /// Tell everything that is wrong, and write nothing
    Check(Check),
    /// Write a new incident, ready to publish, and print the procedure
    NewIncident(NewIncident),
    /// Announce a maintenance
    NewMaintenance(NewMaintenance),
    /// Begin the post-mortem of an incident, with all that is known
    NewPostMortem(NewPostMortem),
    /// Add news to an incident or a maintenance
    Update(Update),
    /// Close an incident
    Resolve(Resolve),
    /// Note a line with its time in the private journal
    Log(Log),
    /// Walk through the incident procedure, or print it
    Procedure(Procedure),
    /// List the promises of all post-mortems that are still open
    Actions(Actions),
    /// Say what the page says now
    Status(Status),
    /// Tell the WebSub hub which feeds changed
    Ping(Ping),
    /// Build the site and publish it: onto the pages branch, or as vigie.toml says
    Deploy(Deploy),
    /// Print what a reverse proxy needs to show a service's outage page in its place
    Proxy(Proxy),
    /// Write the files that make a push publish the site
    Host(Host),
    /// Write the completions of a shell
    Completions(Completions),
    /// Write the man page
    #[command(after_help = "Example:\n  vigie man > ~/.local/share/man/man1/vigie.1")]
    Man,
}

/// `vigie ping`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "Run it after each publication: the feeds in the output folder that changed since the last ping are told.\n\n\
                  Example: vigie build && rsync … && vigie ping"
)]
pub struct Ping {
    /// The folder that was published [default: public, in the site's folder]
    #[arg(long, short, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// Where the last ping is kept [default: .vigie-ping.json, in the site's folder]
    #[arg(long, value_name = "FILE")]
    pub state: Option<PathBuf>,
}

/// `vigie build`.
#[derive(Debug, Clone, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
#[command(
    after_help = "SOURCE_DATE_EPOCH (seconds since 1970) sets the time too: the same input gives the same bytes.\n\n\
                  Examples:\n  vigie build\n  vigie build --output /srv/www/status --base-url https://status.example.org/"
)]
pub struct Build {
    /// Where the site goes [default: public, in the site's folder]
    #[arg(long, short, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// Where the site will be, in place of what vigie.toml says
    #[arg(long, value_name = "URL", value_parser = http_url)]
    pub base_url: Option<String>,
    /// Show drafts too
    #[arg(long)]
    pub drafts: bool,
    /// Publish in spite of errors: what is wrong counts as absent, and the exit status is 1
    #[arg(long)]
    pub keep_going: bool,
    /// Say on every page that this is a preview
    #[arg(long)]
    pub preview: bool,
    /// Tell the result as JSON
    #[arg(long)]
    pub json: bool,
}

/// `vigie watch`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "A mistake never ends it and never touches the published site; the next edit mends it. It also builds \
                  when the site changes by itself: when a maintenance begins, for one. Ctrl-C ends it; what is published \
                  stands.\n\nExamples:\n  vigie watch\n  vigie watch --output /srv/www/status"
)]
pub struct Watch {
    /// Where the site goes [default: public, in the site's folder]
    #[arg(long, short, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// Where the site will be, in place of what vigie.toml says
    #[arg(long, value_name = "URL", value_parser = http_url)]
    pub base_url: Option<String>,
    /// Show drafts too
    #[arg(long)]
    pub drafts: bool,
    /// Say on every page that this is a preview
    #[arg(long)]
    pub preview: bool,
    /// Read the folder twice a second: for network and container disks that tell nothing of changes
    #[arg(long)]
    pub poll: bool,
}

/// `vigie serve`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "Nothing is written: the site is shown from memory, under the path of its base_url, and only pages that \
                  changed are loaded again. Ctrl-C ends it.\n\nExamples:\n  vigie serve --open\n  vigie serve --drafts \
                  --host 0.0.0.0 --port 8080"
)]
pub struct Serve {
    /// The port [default: 3000, or the next that is free]
    #[arg(long, short)]
    pub port: Option<u16>,
    /// The address to listen at; 0.0.0.0 opens the preview to the whole network
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub host: String,
    /// Open the browser
    #[arg(long)]
    pub open: bool,
    /// Where the site will be, in place of what vigie.toml says
    #[arg(long, value_name = "URL", value_parser = http_url)]
    pub base_url: Option<String>,
    /// Show drafts too
    #[arg(long)]
    pub drafts: bool,
    /// Read the folder twice a second: for network and container disks that tell nothing of changes
    #[arg(long)]
    pub poll: bool,
}

/// `vigie check`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "Examples:\n  vigie check\n  vigie check --only foreign\n  vigie check --fix --dry-run\n  vigie check --strict --format github"
)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub struct Check {
    /// Write what needs no judgement: quotes around titles that YAML would misread, updates in the usual form
    #[arg(long)]
    pub fix: bool,
    /// With --fix: show what would change, and write nothing
    #[arg(long, requires = "fix")]
    pub dry_run: bool,
    /// Report only these codes, and all of them; `foreign` stands for all that other tools and habits leave in posts
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub only: Vec<String>,
    /// With --fix: make task items, which are promises, of the bullets in which post-mortems close
    #[arg(long, requires = "fix")]
    pub promises: bool,
    /// Fail on warnings too
    #[arg(long)]
    pub strict: bool,
    /// How mistakes are told
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: Format,
    /// List the messages that the files of locales/ lack, each with its English text, and check nothing
    #[arg(long, conflicts_with_all = ["fix", "only", "strict"])]
    pub locale: bool,
    /// Explain a kind of mistake, with an example, and check nothing
    #[arg(long, value_name = "CODE", exclusive = true)]
    pub explain: Option<String>,
}

/// `vigie init`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "In a clone, what is there already stays as it is, and the remote says where the page will be.\n\n\
                  Examples:\n  vigie init status --example\n  vigie init --host github\n  \
                  vigie init status --locale fr --timezone Europe/Paris --title \"État de l’île\""
)]
pub struct Init {
    /// Its folder [default: this one]
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// With example posts, to see what there is; delete them afterwards
    #[arg(long, conflicts_with = "bare")]
    pub example: bool,
    /// Without example posts, which is the default
    #[arg(long, hide = true)]
    pub bare: bool,
    /// Its language [default: the machine's]
    #[arg(long, value_name = "LANG")]
    pub locale: Option<String>,
    /// Its timezone [default: the machine's]
    #[arg(long, value_name = "ZONE")]
    pub timezone: Option<String>,
    /// Its title
    #[arg(long)]
    pub title: Option<String>,
    /// Where it will be
    #[arg(long, value_name = "URL", value_parser = http_url)]
    pub base_url: Option<String>,
    /// Where it is published: adds the file that makes a push publish it
    #[arg(long, value_name = "HOST")]
    pub host: Option<HostKind>,
}

/// `vigie completions`.
#[derive(Debug, Clone, Args)]
#[command(after_help = "Examples:\n  vigie completions bash > ~/.local/share/bash-completion/completions/vigie\n  \
                  vigie completions zsh > ~/.zfunc/_vigie\n  \
                  vigie completions fish > ~/.config/fish/completions/vigie.fish")]
pub struct Completions {
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
    after_help = "The line goes to journal/SLUG.md, or, while no incident is open, to journal/DATE.md, which the next \
                  new-incident adopts. The journal is never on the site.\n\n\
                  Examples:\n  vigie log \"restarted the database\"\n  vigie log disk-full \"ordered a bigger disk\""
)]
pub struct Log {
    /// The incident (a part of its file's name will do), left out while only one is open
    #[arg(value_name = "SLUG", allow_hyphen_values = true)]
    pub first: String,
    /// What happened; - reads it from standard input
    #[arg(value_name = "TEXT", allow_hyphen_values = true)]
    pub second: Option<String>,
}

/// `vigie procedure`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "On a terminal it goes step by step, and notes each step that is done in the journal with its time. \
                  Piped, it prints a numbered checklist.\n\n\
                  Examples:\n  vigie procedure\n  vigie procedure | lpr"
)]
pub struct Procedure {
    /// Another file [default: content/procedure.md, in the site's folder]
    #[arg(long, value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// Print it, also on a terminal
    #[arg(long)]
    pub print: bool,
}

/// `vigie actions`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "A promise is an item of a task list, `- [ ] …`, in a post-mortem; `- [x] …` is one that was kept.\n\n\
                        Examples:\n  vigie actions\n  vigie actions --all --json"
)]
pub struct Actions {
    /// Those that were kept, too
    #[arg(long)]
    pub all: bool,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

/// `vigie status`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "With --exit-code, the exit status is 0 when all is operational, 10 degraded, 20 partial, 30 outage, \
                  40 maintenance, 50 when a post that cannot be read may say otherwise.\n\n\
                  Examples:\n  vigie status\n  vigie status --exit-code --json"
)]
pub struct Status {
    /// As JSON: the document that the site has at api/vigie.json
    #[arg(long)]
    pub json: bool,
    /// Let the exit status tell
    #[arg(long)]
    pub exit_code: bool,
}

/// How mistakes are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// The line, drawn, on standard error
    Text,
    /// One line each, for editors
    Short,
    /// One array of objects
    Json,
    /// Annotations in GitHub Actions
    Github,
    /// A Code Quality report for GitLab
    Gitlab,
}

fn instant(text: &str) -> Result<DateTime<Utc>, String> {
    let time = DateTime::parse_from_rfc3339(text);
    time.map(|time| time.to_utc()).map_err(|_| "a time looks like 2021-05-18T17:20:00+02:00".to_owned())
}

fn http_url(text: &str) -> Result<String, String> {
    let sound = Url::parse(text)
        .is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.query().is_none() && url.fragment().is_none());
    if sound { Ok(text.to_owned()) } else { Err("a URL looks like https://status.example.org/".to_owned()) }
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
    }

    #[test]
    fn every_command_shows_an_example() {
        for command in Cli::command().get_subcommands() {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            assert!(help.contains("Example"), "{}", command.get_name());
        }
    }
}
