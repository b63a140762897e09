//! What can be typed to import the posts of another tool.

use clap::Args;
use std::path::PathBuf;

/// `vigie import`.
#[derive(Debug, Clone, Args)]
#[command(
    override_usage = "vigie import [OPTIONS] [KIND] <SOURCE>",
    after_help = "KIND is cstate, upptime, statuspage, statusfy, boop, cachet, uptime-kuma, gatus, stactus, openstatus, \
                  instatus, markdown, csv, or rss (atom) for the feed of a page. \
                  SOURCE is a folder, an archive, a file, or the address of a git repository. The result is a site with \
                  an IMPORT.md, which says for each file of the source what it became. Nothing is overwritten. A further import \
                  of the same source changes only what changed there, and leaves your edits as they are.\n\n\
                  Examples:\n  vigie import ../old-status --into status\n  \
                  vigie import cstate ../old-status --into status --map severity.disrupted=degraded"
)]
pub struct ImportArgs {
    /// The tool [default: found by looking at the source]
    #[arg(value_name = "KIND")]
    pub first: Option<String>,
    /// The posts of that tool
    #[arg(value_name = "SOURCE")]
    pub second: Option<String>,
    /// Write the site to this folder [default: the current one]
    #[arg(long, value_name = "DIR")]
    pub into: Option<PathBuf>,
    /// The address of a page of Statuspage, whose public API is read
    #[arg(long, value_name = "URL")]
    pub url: Option<String>,
    /// Read the API of the owner of a page, with the token in this environment variable
    #[arg(long, value_name = "NAME")]
    pub token_env: Option<String>,
    /// Where the API of owners is.
    #[arg(long, hide = true, default_value = "https://api.statuspage.io/v1")]
    pub api: String,
    /// Read times without a timezone in this one, such as Europe/Paris
    #[arg(long, value_name = "ZONE")]
    pub timezone: Option<String>,
    /// What a word of the source means, such as severity.disrupted=degraded
    #[arg(long, value_name = "KEY=VALUE")]
    pub map: Vec<String>,
    /// Print what became of each file as JSON
    #[arg(long)]
    pub json: bool,
}
