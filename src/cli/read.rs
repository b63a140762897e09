//! What can be typed to read posts.

use clap::Args;

/// `vigie show`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "The numbers are those of the option --entry of `vigie edit`. Without SLUG, it shows the open incident or, when none is open, \
                  the post that was written last.\n\n\
                  Examples:\n  vigie show\n  vigie show disk-full --json"
)]
pub struct ShowArgs {
    /// The post, by its file name or a part of it [default: the open incident]
    pub slug: Option<String>,
    /// Print the post as JSON
    #[arg(long)]
    pub json: bool,
}

/// `vigie list`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "The latest come first. Drafts are marked.\n\nExamples:\n  vigie list\n  vigie list --open --json"
)]
pub struct ListArgs {
    /// Only open incidents, and maintenances that are scheduled or in progress
    #[arg(long)]
    pub open: bool,
    /// Print the list as JSON
    #[arg(long)]
    pub json: bool,
}
