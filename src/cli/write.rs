//! What can be typed to write posts.

use clap::Args;

/// What becomes of a post once it is written.
#[derive(Debug, Clone, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub struct After {
    /// Open the post in $VISUAL or $EDITOR
    #[arg(long)]
    pub edit: bool,
    /// Commit the post with git, and nothing else
    #[arg(long)]
    pub commit: bool,
    /// Commit and push; when the remote has moved on, fetch, rebase and push again
    #[arg(long)]
    pub push: bool,
    /// Publish the site as `vigie deploy` does
    #[arg(long)]
    pub deploy: bool,
    /// Tell the result as JSON
    #[arg(long)]
    pub json: bool,
}

/// `vigie new-incident`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "The post is named after the day and the title, and is valid at once. The journal's lines of the last \
                  twelve hours become its own. What follows is the procedure, as a checklist.\n\n\
                  Examples:\n  vigie new-incident \"Mail is down\" --service mail=outage --started 16:35 --text \"We are looking.\" --push\n  \
                  vigie new-incident \"Slow pages\" --service web --severity minor --template slow --edit"
)]
pub struct NewIncident {
    /// What is wrong, in the readers' words
    #[arg(allow_hyphen_values = true)]
    pub title: String,
    /// A service that is hurt, and its state; may be given again
    #[arg(long, value_name = "ID[=STATE]", value_delimiter = ',')]
    pub service: Vec<String>,
    /// How bad it is: none, minor, major or critical; the state of services given without one
    #[arg(long, value_name = "SEVERITY")]
    pub severity: Option<String>,
    /// How far it is: investigating, identified, monitoring or resolved [default: investigating]
    #[arg(long, value_name = "STATUS")]
    pub status: Option<String>,
    /// Since when users are hurt: 16:35, 4:35pm, yesterday 22:00, 10 min ago, or 2021-05-18 16:35
    #[arg(long, value_name = "TIME")]
    pub started: Option<String>,
    /// When it was over, for a post written afterwards; a clock alone is the first one after the start
    #[arg(long, value_name = "TIME")]
    pub resolved: Option<String>,
    /// When the next news will come: 18:30, or 30m from now
    #[arg(long, value_name = "TIME")]
    pub next_update: Option<String>,
    /// What readers are told; - reads it from standard input
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, conflicts_with = "template")]
    pub text: Option<String>,
    /// A ready text: content/templates/NAME.md
    #[arg(long, value_name = "NAME")]
    pub template: Option<String>,
    /// What becomes of it.
    #[command(flatten)]
    pub after: After,
}

/// `vigie new-maintenance`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "Examples:\n  vigie new-maintenance \"New disks\" --service mail --start \"2021-06-01 22:00\" --duration 30m\n  \
                  vigie new-maintenance --like new-disks --start \"2021-07-01 22:00\""
)]
pub struct NewMaintenance {
    /// What is going to be done, in the readers' words
    #[arg(required_unless_present = "like", allow_hyphen_values = true)]
    pub title: Option<String>,
    /// From when: 22:00 (the next one), tomorrow 22:00, or 2021-06-01 22:00
    #[arg(long, value_name = "TIME")]
    pub start: Option<String>,
    /// Until when
    #[arg(long, value_name = "TIME", requires = "start", conflicts_with = "duration")]
    pub end: Option<String>,
    /// How long: 15m, 2h, 1h30
    #[arg(long, value_name = "DURATION", requires = "start")]
    pub duration: Option<String>,
    /// A service that will be down, and its state if it is not simply in maintenance; may be given again
    #[arg(long, value_name = "ID[=STATE]", value_delimiter = ',')]
    pub service: Vec<String>,
    /// Repeat an earlier maintenance: its title, services, length and text, unless given here
    #[arg(long, value_name = "SLUG")]
    pub like: Option<String>,
    /// What readers are told; - reads it from standard input
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, conflicts_with = "template")]
    pub text: Option<String>,
    /// A ready text: content/templates/NAME.md
    #[arg(long, value_name = "NAME")]
    pub template: Option<String>,
    /// What becomes of it.
    #[command(flatten)]
    pub after: After,
}

/// `vigie new-post-mortem`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "The timeline is filled in from the incident's updates and from its private journal: read it through, \
                  then take the line `draft: true` out.\n\n\
                  Examples:\n  vigie new-post-mortem 2021-05-18-serveur-hors-service\n  vigie new-post-mortem --edit"
)]
pub struct NewPostMortem {
    /// The incident: a part of its file's name will do [default: the latest one that has none]
    pub slug: Option<String>,
    /// What becomes of it.
    #[command(flatten)]
    pub after: After,
}

/// `vigie update`.
#[derive(Debug, Clone, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
#[command(
    override_usage = "vigie update [OPTIONS] [SLUG] <TEXT>",
    after_help = "SLUG may be left out while only one incident is open. No other byte of the post changes.\n\n\
                  Examples:\n  vigie update \"The disk is full.\" --status identified --service mail=outage --next-update 18:30\n  \
                  vigie update new-disks --extend 2h --push"
)]
pub struct Update {
    /// The post (a part of its file's name will do), left out while only one incident is open
    #[arg(value_name = "SLUG", allow_hyphen_values = true)]
    pub first: Option<String>,
    /// What readers are told; - reads it from standard input
    #[arg(value_name = "TEXT", allow_hyphen_values = true)]
    pub second: Option<String>,
    /// How far it is: investigating, identified, monitoring or resolved; of a maintenance, a word such as started
    #[arg(long, value_name = "STATUS")]
    pub status: Option<String>,
    /// A service and its state from now on; may be given again
    #[arg(long, value_name = "ID[=STATE]", value_delimiter = ',')]
    pub service: Vec<String>,
    /// When it happened, if not now
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
    /// When the next news will come
    #[arg(long, value_name = "TIME")]
    pub next_update: Option<String>,
    /// What readers are told, in place of TEXT; - reads it from standard input
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, conflicts_with = "template")]
    pub text: Option<String>,
    /// A ready text: content/templates/NAME.md
    #[arg(long, value_name = "NAME")]
    pub template: Option<String>,
    /// Open a resolved incident again
    #[arg(long, group = "turn")]
    pub reopen: bool,
    /// The maintenance begins
    #[arg(long, group = "turn")]
    pub start_now: bool,
    /// The maintenance begins at another time
    #[arg(long, value_name = "TIME", group = "turn")]
    pub postpone: Option<String>,
    /// The maintenance takes longer, counted from its planned end (from now when that has passed)
    #[arg(long, value_name = "DURATION", group = "turn")]
    pub extend: Option<String>,
    /// The maintenance is done
    #[arg(long, group = "turn")]
    pub complete: bool,
    /// The maintenance will not happen
    #[arg(long, group = "turn")]
    pub cancel: bool,
    /// What becomes of it.
    #[command(flatten)]
    pub after: After,
}

/// `vigie resolve`.
#[derive(Debug, Clone, Args)]
#[command(
    override_usage = "vigie resolve [OPTIONS] [SLUG] [TEXT]",
    after_help = "SLUG may be left out while only one incident is open. Without TEXT readers are told that everything \
                  works again.\n\n\
                  Examples:\n  vigie resolve\n  vigie resolve \"The disk is repaired, no mail was lost.\" --at 18:10 --push"
)]
pub struct Resolve {
    /// The incident (a part of its file's name will do), left out while only one is open
    #[arg(value_name = "SLUG", allow_hyphen_values = true)]
    pub first: Option<String>,
    /// What readers are told; - reads it from standard input
    #[arg(value_name = "TEXT", allow_hyphen_values = true)]
    pub second: Option<String>,
    /// When it was over, if not now
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
    /// A service and its state from now on; may be given again
    #[arg(long, value_name = "ID[=STATE]", value_delimiter = ',')]
    pub service: Vec<String>,
    /// What readers are told, in place of TEXT; - reads it from standard input
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, conflicts_with = "template")]
    pub text: Option<String>,
    /// A ready text: content/templates/NAME.md
    #[arg(long, value_name = "NAME")]
    pub template: Option<String>,
    /// What becomes of it.
    #[command(flatten)]
    pub after: After,
}
