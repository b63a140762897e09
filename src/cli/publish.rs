//! What can be typed to publish, and to show outage pages.

use clap::{Args, ValueEnum};
use std::path::PathBuf;

use crate::scaffold::proxy::Network;

/// `vigie announce`.
#[derive(Debug, Clone, Default, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
#[command(
    after_help = "The channels are the tables `[[announce]]` in vigie.toml. Only what is published is announced, and each thing \
                  once: what was announced is recorded on the branch vigie-state of the repository. If a channel fails, the others \
                  go on, and the exit status is 3.\n\n\
                  Examples:\n  vigie announce\n  vigie announce --dry-run\n  vigie announce --check"
)]
pub struct AnnounceArgs {
    /// Print exactly what would be sent, and send nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Send everything, even more than five announcements at once
    #[arg(long)]
    pub yes: bool,
    /// Send again what may have been sent by a run that was stopped
    #[arg(long)]
    pub retry: bool,
    /// Try the credentials of each channel without posting
    #[arg(long, conflicts_with_all = ["dry_run", "yes", "retry"])]
    pub check: bool,
    /// Wait until the site shows what is published, at most two minutes
    #[arg(long)]
    pub online: bool,
    /// Wait at most so many seconds for an answer (10)
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=600))]
    pub timeout: Option<u64>,
    /// Record what was announced in this file, in place of the branch vigie-state
    #[arg(long, value_name = "FILE")]
    pub state: Option<PathBuf>,
    /// Print the result as JSON
    #[arg(long)]
    pub json: bool,
}

/// `vigie deploy`.
#[derive(Debug, Clone, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
#[command(
    after_help = "The site is committed to the pages branch and pushed there, never by force; your folder and index stay as they \
                  are. With `[deploy] run` in vigie.toml, the site is built to public/ and those commands run instead.\n\n\
                  If the published site was made from a commit that your folder does not contain, nothing is published, and the \
                  exit status is 3: run `vigie merge` first.\n\n\
                  Examples:\n  vigie deploy\n  vigie deploy --branch gh-pages --dry-run"
)]
pub struct DeployArgs {
    /// Publish on this branch
    #[arg(long, value_name = "NAME", default_value = "pages")]
    pub branch: String,
    /// Push to this remote
    #[arg(long, value_name = "NAME", default_value = "origin")]
    pub remote: String,
    /// Show what would change, and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Publish despite errors: leave out values that cannot be read, and exit with status 1
    #[arg(long)]
    pub keep_going: bool,
    /// Publish also if the published site is newer, to go back to an older commit
    #[arg(long)]
    pub older: bool,
    /// Publish changes that are not committed, too
    #[arg(long)]
    pub uncommitted: bool,
}

/// `vigie merge`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "Without files, it rebases your commits onto those of the remote, and pushes. Updates of both sides are kept, in \
                  order of time. Only a change of the same update or the same key on both sides is a conflict, and an end in \
                  the same minute as an update: then both texts are shown, and --keep decides. In the second case both are \
                  kept, and those of that side come a minute later. With three files, it is a merge driver for git: the result is in OURS, and the \
                  exit status is 1 if there is a conflict. `vigie init --merge-driver` sets it up.\n\n\
                  Examples:\n  vigie merge\n  vigie merge --keep mine\n  vigie merge base.md ours.md theirs.md"
)]
pub struct MergeArgs {
    /// The file that both sides began with
    #[arg(value_name = "BASE", requires = "theirs")]
    pub base: Option<PathBuf>,
    /// Your file, which gets the result
    #[arg(value_name = "OURS")]
    pub ours: Option<PathBuf>,
    /// The other file
    #[arg(value_name = "THEIRS")]
    pub theirs: Option<PathBuf>,
    /// The path of the post in its repository, which says its kind
    #[arg(value_name = "PATH")]
    pub path: Option<String>,
    /// Where both changed the same, keep this text
    #[arg(long, value_name = "SIDE")]
    pub keep: Option<KeepArg>,
    /// Show what would change and what the page would say, and write nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// The side of a merge whose text is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum KeepArg {
    /// Yours
    Mine,
    /// The other one
    Theirs,
}

/// `vigie proxy`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "Include the file in the service's own server block. PATH is a folder on the proxy's machine with the \
                  outage/SERVICE.html and outage/SERVICE.json of a build; run it with --fetch from cron to keep them up to \
                  date. While the file PATH/outage/SERVICE.on exists, every visitor sees the outage page.\n\n\
                  Examples:\n  vigie proxy nginx web --webroot /srv/status > /etc/nginx/vigie-web.conf\n  \
                  vigie proxy caddy web --webroot /srv/status --allow 192.0.2.7 --fetch"
)]
pub struct ProxyArgs {
    /// The proxy
    pub kind: ProxyKind,
    /// The id of the service
    pub service: String,
    /// The folder that holds outage/
    #[arg(long, value_name = "PATH")]
    pub webroot: PathBuf,
    /// Let this address or network reach the service all the same (repeatable)
    #[arg(long, value_name = "ADDRESS", value_delimiter = ',', value_parser = network)]
    pub allow: Vec<Network>,
    /// Copy the outage page from the published site to PATH
    #[arg(long)]
    pub fetch: bool,
}

/// A reverse proxy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ProxyKind {
    /// nginx
    Nginx,
    /// Caddy
    Caddy,
    /// Apache's httpd
    Apache,
    /// `HAProxy`
    #[value(help = "HAProxy")]
    Haproxy,
}

/// `vigie host`.
#[derive(Debug, Clone, Args)]
#[command(after_help = "Examples:\n  vigie host github\n  vigie host server /srv/git/status.git --webroot /srv/status")]
pub struct HostArgs {
    /// Where the site is published
    pub kind: HostKind,
    /// Server: the bare repository you push to
    #[arg(value_name = "REPO", required_if_eq("kind", "server"))]
    pub repository: Option<PathBuf>,
    /// Server: the folder for releases/ and current
    #[arg(long, value_name = "DIR", required_if_eq("kind", "server"))]
    pub webroot: Option<PathBuf>,
    /// Server: go back to the previous release
    #[arg(long)]
    pub rollback: bool,
}

/// Where a site is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum HostKind {
    /// GitHub Actions and Pages
    Github,
    /// GitLab CI and Pages
    Gitlab,
    /// Forgejo Actions and Pages, as on Codeberg
    Forgejo,
    /// Netlify
    Netlify,
    /// Cloudflare Pages
    Cloudflare,
    /// Your own server
    Server,
}

fn network(text: &str) -> Result<Network, String> {
    Network::parse(text)
        .ok_or_else(|| "expected an address such as 192.0.2.7 or a network such as 192.0.2.0/24".to_owned())
}
