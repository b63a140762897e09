//! What can be typed to publish, and to stand when the rest is down.

use clap::{Args, ValueEnum};
use std::path::PathBuf;

use crate::scaffold::proxy::Network;

/// `vigie deploy`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "Neither the folder nor the index is touched, and no push is ever forced. With `[deploy] run` in \
                  vigie.toml, the site is built to public/ and those commands are run instead.\n\n\
                  Examples:\n  vigie deploy\n  vigie deploy --branch gh-pages --dry-run"
)]
pub struct Deploy {
    /// The branch that is published
    #[arg(long, value_name = "NAME", default_value = "pages")]
    pub branch: String,
    /// Where it is pushed to
    #[arg(long, value_name = "NAME", default_value = "origin")]
    pub remote: String,
    /// Say what would change, and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Publish in spite of errors: what is wrong counts as absent, and the exit status is 1
    #[arg(long)]
    pub keep_going: bool,
}

/// `vigie proxy`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "Prints one file to include in the service's own server block. PATH is a folder on the proxy's machine that \
                  holds outage/SERVICE.html and outage/SERVICE.json as built; --fetch copies them there, and is worth a line in \
                  its crontab. While PATH/outage/SERVICE.on stands, all visitors see the page.\n\n\
                  Examples:\n  vigie proxy nginx web --webroot /srv/status > /etc/nginx/vigie-web.conf\n  \
                  vigie proxy caddy web --webroot /srv/status --allow 192.0.2.7 --fetch"
)]
pub struct Proxy {
    /// The proxy
    pub kind: ProxyKind,
    /// The id of the service
    pub service: String,
    /// The folder that holds outage/
    #[arg(long, value_name = "PATH")]
    pub webroot: PathBuf,
    /// An address or a network that reaches the service in spite of the switch; may be given again
    #[arg(long, value_name = "ADDRESS", value_delimiter = ',', value_parser = network)]
    pub allow: Vec<Network>,
    /// Copy the outage page from the site's address to PATH
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
#[command(
    after_help = "Examples:\n  vigie host github\n  vigie host server /srv/git/status.git --webroot /srv/status\n  \
                  vigie host server /srv/git/status.git --webroot /srv/status --rollback"
)]
pub struct Host {
    /// Where the site is published
    pub kind: HostKind,
    /// server: the bare repository that is pushed to
    #[arg(value_name = "REPO", required_if_eq("kind", "server"))]
    pub repository: Option<PathBuf>,
    /// server: the folder that gets releases/ and current
    #[arg(long, value_name = "DIR", required_if_eq("kind", "server"))]
    pub webroot: Option<PathBuf>,
    /// server: go back to the release before the current one
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
    /// A machine of one's own
    Server,
}

fn network(text: &str) -> Result<Network, String> {
    Network::parse(text).ok_or_else(|| "an address looks like 192.0.2.7, a network like 192.0.2.0/24".to_owned())
}
