//! What can be typed to write posts.

use clap::Args;
use std::path::PathBuf;

/// What becomes of a post once it is written.
#[derive(Debug, Clone, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub struct AfterArgs {
    /// Open the post in $VISUAL or $EDITOR
    #[arg(long)]
    pub edit: bool,
    /// Commit the post, and nothing else, with git
    #[arg(long)]
    pub commit: bool,
    /// Commit and push; what others pushed is merged
    #[arg(long)]
    pub push: bool,
    /// Commit the post and publish the site, as `vigie deploy` does
    #[arg(long)]
    pub deploy: bool,
    /// Show what would change and what the page would say, and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Print the result as JSON
    #[arg(long)]
    pub json: bool,
}

/// The options that say something of one incident.
const FROM_ALONE: [&str; 10] =
    ["service", "severity", "status", "started", "resolved", "date", "next_update", "text", "template", "edit"];

/// `vigie new-incident`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "The file is named after the day and the title. The incident takes over the journal of the last twelve hours. \
                  Afterwards, the procedure is printed as a checklist.\n\n\
                  Examples:\n  vigie new-incident \"Mail is down\" --service mail=outage --started 16:35 --text \"We are looking.\" --push\n  \
                  vigie new-incident \"Slow pages\" --service web --severity minor --template slow --edit"
)]
pub struct NewIncidentArgs {
    /// The title: what is wrong, in your readers' words; on a terminal, it is asked for
    #[arg(allow_hyphen_values = true, conflicts_with = "from")]
    pub title: Option<String>,
    /// An affected service, with its state (repeatable)
    #[arg(long, value_name = "ID[=STATE]", value_delimiter = ',')]
    pub service: Vec<String>,
    /// The severity: none, minor, major or critical; sets the state of services given without one
    #[arg(long, value_name = "SEVERITY")]
    pub severity: Option<String>,
    /// The status: investigating, identified, monitoring or resolved [default: investigating]
    #[arg(long, value_name = "STATUS")]
    pub status: Option<String>,
    /// When it started: 16:35, 4:35pm, yesterday 22:00, 10 min ago, or 2021-05-18 16:35
    #[arg(long, value_name = "TIME")]
    pub started: Option<String>,
    /// When it ended, for an incident reported afterwards
    #[arg(long, value_name = "TIME")]
    pub resolved: Option<String>,
    /// When it was announced, to write it as if then; a day alone if the hour is not known [default: now]
    #[arg(long, value_name = "TIME")]
    pub date: Option<String>,
    /// Write all incidents of a CSV file, with the columns title, started, resolved, services and text; all or none
    #[arg(long, value_name = "FILE", conflicts_with_all = FROM_ALONE)]
    pub from: Option<PathBuf>,
    /// When to expect the next update: 18:30, or 30m from now
    #[arg(long, value_name = "TIME")]
    pub next_update: Option<String>,
    /// The text for readers; - reads standard input
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, conflicts_with = "template")]
    pub text: Option<String>,
    /// Use the text in content/templates/NAME.md
    #[arg(long, value_name = "NAME")]
    pub template: Option<String>,
    /// What becomes of it.
    #[command(flatten)]
    pub after: AfterArgs,
}

/// `vigie new-maintenance`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "Examples:\n  vigie new-maintenance \"New disks\" --service mail --start \"2021-06-01 22:00\" --duration 30m\n  \
                  vigie new-maintenance --like new-disks --start \"2021-07-01 22:00\""
)]
pub struct NewMaintenanceArgs {
    /// The title: what will be done, in your readers' words
    #[arg(required_unless_present = "like", allow_hyphen_values = true)]
    pub title: Option<String>,
    /// When it starts: 22:00 (the next one), tomorrow 22:00, or 2021-06-01 22:00
    #[arg(long, value_name = "TIME")]
    pub start: Option<String>,
    /// When it ends
    #[arg(long, value_name = "TIME", requires = "start", conflicts_with = "duration")]
    pub end: Option<String>,
    /// How long it takes: 15m, 2h, 1h30
    #[arg(long, value_name = "DURATION", requires = "start")]
    pub duration: Option<String>,
    /// An affected service, with its state unless that is maintenance (repeatable)
    #[arg(long, value_name = "ID[=STATE]", value_delimiter = ',')]
    pub service: Vec<String>,
    /// Repeat the title, services, duration and text of an earlier maintenance
    #[arg(long, value_name = "SLUG")]
    pub like: Option<String>,
    /// The text for readers; - reads standard input
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, conflicts_with = "template")]
    pub text: Option<String>,
    /// Use the text in content/templates/NAME.md
    #[arg(long, value_name = "NAME")]
    pub template: Option<String>,
    /// What becomes of it.
    #[command(flatten)]
    pub after: AfterArgs,
}

/// `vigie new-post-mortem`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "The timeline comes from the updates of the incident and from its private journal. Read it through, then remove \
                  the line `draft: true` to publish it.\n\n\
                  Examples:\n  vigie new-post-mortem 2021-05-18-serveur-hors-service\n  vigie new-post-mortem --edit"
)]
pub struct NewPostMortemArgs {
    /// The incident, by its file name or a part of it [default: the latest resolved one without a post-mortem]
    pub slug: Option<String>,
    /// What becomes of it.
    #[command(flatten)]
    pub after: AfterArgs,
}

/// `vigie update`.
#[derive(Debug, Clone, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
#[command(
    override_usage = "vigie update [OPTIONS] [SLUG] <TEXT>",
    after_help = "You can leave out SLUG while only one post is open. The rest of the post stays as it is.\n\n\
                  Examples:\n  vigie update \"The disk is full.\" --status identified --service mail=outage --next-update 18:30\n  \
                  vigie update new-disks --extend 2h --push"
)]
pub struct UpdateArgs {
    /// The post, by its file name or a part of it [default: the open incident]
    #[arg(value_name = "SLUG", allow_hyphen_values = true)]
    pub first: Option<String>,
    /// The text for readers; - reads standard input
    #[arg(value_name = "TEXT", allow_hyphen_values = true)]
    pub second: Option<String>,
    /// The status: investigating, identified, monitoring or resolved; of a maintenance, a word such as started
    #[arg(long, value_name = "STATUS")]
    pub status: Option<String>,
    /// The state of a service from now on (repeatable)
    #[arg(long, value_name = "ID[=STATE]", value_delimiter = ',')]
    pub service: Vec<String>,
    /// When it happened [default: now]
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
    /// When to expect the next update
    #[arg(long, value_name = "TIME")]
    pub next_update: Option<String>,
    /// The text for readers, in place of TEXT; - reads standard input
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, conflicts_with = "template")]
    pub text: Option<String>,
    /// Use the text in content/templates/NAME.md
    #[arg(long, value_name = "NAME")]
    pub template: Option<String>,
    /// Translate the latest update, or the one of --at, into this language of the site
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
    /// The title in that language, with the first text
    #[arg(long, value_name = "TITLE", requires = "lang")]
    pub title: Option<String>,
    /// Reopen a resolved incident
    #[arg(long, group = "turn")]
    pub reopen: bool,
    /// Start the maintenance now
    #[arg(long, group = "turn")]
    pub start_now: bool,
    /// Move the maintenance to this time
    #[arg(long, value_name = "TIME", group = "turn")]
    pub postpone: Option<String>,
    /// Extend the maintenance, counted from its planned end or, when that has passed, from now
    #[arg(long, value_name = "DURATION", group = "turn")]
    pub extend: Option<String>,
    /// Complete the maintenance
    #[arg(long, group = "turn")]
    pub complete: bool,
    /// Cancel the maintenance
    #[arg(long, group = "turn")]
    pub cancel: bool,
    /// What becomes of it.
    #[command(flatten)]
    pub after: AfterArgs,
}

/// `vigie translate`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "Without SLUG, it lists what is not translated yet. With it, the editor opens with the texts that are missing, in \
                  the language of the post. What you leave as it is stays untranslated.\n\n\
                  Examples:\n  vigie translate\n  vigie translate 2026-03-04-mail\n  \
                  vigie translate 2026-03-04-mail --lang en --print > mail.md"
)]
pub struct TranslateArgs {
    /// The post, by its file name or a part of it
    pub slug: Option<String>,
    /// Only this language [default: all but the first]
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
    /// Print the file with what it lacks, and write nothing
    #[arg(long)]
    pub print: bool,
    /// What becomes of it.
    #[command(flatten)]
    pub after: AfterArgs,
}

/// `vigie resolve`.
#[derive(Debug, Clone, Args)]
#[command(
    override_usage = "vigie resolve [OPTIONS] [SLUG] [TEXT]",
    after_help = "You can leave out SLUG while only one incident is open. Without TEXT, the update says that everything works \
                  again.\n\n\
                  Examples:\n  vigie resolve\n  vigie resolve \"The disk is repaired, no mail was lost.\" --at 18:10 --push"
)]
pub struct ResolveArgs {
    /// The post, by its file name or a part of it [default: the open incident]
    #[arg(value_name = "SLUG", allow_hyphen_values = true)]
    pub first: Option<String>,
    /// The text for readers; - reads standard input
    #[arg(value_name = "TEXT", allow_hyphen_values = true)]
    pub second: Option<String>,
    /// When it ended [default: now]
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
    /// The state of a service from now on (repeatable)
    #[arg(long, value_name = "ID[=STATE]", value_delimiter = ',')]
    pub service: Vec<String>,
    /// The text for readers, in place of TEXT; - reads standard input
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, conflicts_with = "template")]
    pub text: Option<String>,
    /// Use the text in content/templates/NAME.md
    #[arg(long, value_name = "NAME")]
    pub template: Option<String>,
    /// What becomes of it.
    #[command(flatten)]
    pub after: AfterArgs,
}

/// `vigie edit`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "`vigie show` numbers the entries. The rest of the post stays as it is, also a section or a timeline below the \
                  entry. The text that is replaced is printed. The entry is marked as edited, which \
                  readers see, when it is older than ten minutes or was pushed.\n\n\
                  Examples:\n  vigie edit --last --at 16:35 --push\n  \
                  vigie edit disk-full --entry 2 --service web=degraded --text \"The disk is full.\""
)]
pub struct EditArgs {
    /// The post, by its file name or a part of it [default: the open incident]
    pub slug: Option<String>,
    /// The entry with this number
    #[arg(long, value_name = "N", conflicts_with = "last")]
    pub entry: Option<usize>,
    /// The last entry, which is the default
    #[arg(long)]
    pub last: bool,
    /// Its new text for readers; - reads standard input
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub text: Option<String>,
    /// When it happened; of the first report, when the incident started
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
    /// A service with its state; one that the entry does not name takes the place of the one it names (repeatable)
    #[arg(long, value_name = "ID[=STATE]", value_delimiter = ',')]
    pub service: Vec<String>,
    /// The status: investigating, identified, monitoring or resolved; of a maintenance, a word such as started
    #[arg(long, value_name = "STATUS")]
    pub status: Option<String>,
    /// When to expect the next update
    #[arg(long, value_name = "TIME")]
    pub next_update: Option<String>,
    /// What becomes of it.
    #[command(flatten)]
    pub after: AfterArgs,
}

/// `vigie undo`.
#[derive(Debug, Clone, Args)]
#[command(
    after_help = "An update that was not pushed is removed, and printed. So is a new post without updates. A section or a timeline below an update stays. One that was pushed \
                  stays in the file and is shown struck: its states and its status count nothing.\n\n\
                  Examples:\n  vigie undo\n  vigie undo disk-full --strike --push"
)]
pub struct UndoArgs {
    /// The post, by its file name or a part of it [default: the one written last]
    pub slug: Option<String>,
    /// Keep the update and show it struck, as withdrawn
    #[arg(long)]
    pub strike: bool,
    /// What becomes of it.
    #[command(flatten)]
    pub after: AfterArgs,
}

/// `vigie retract`.
#[derive(Debug, Clone, Args)]
#[command(
    override_usage = "vigie retract [OPTIONS] [SLUG] [TEXT]",
    after_help = "A retracted incident stays at its address and counts for nothing: no downtime, no figures. Without TEXT, the \
                  update says that it was a false alarm.\n\n\
                  Examples:\n  vigie retract\n  vigie retract disk-full \"The alarm came from a test.\" --push"
)]
pub struct RetractArgs {
    /// The incident, by its file name or a part of it [default: the open one]
    #[arg(value_name = "SLUG", allow_hyphen_values = true)]
    pub first: Option<String>,
    /// The text for readers; - reads standard input
    #[arg(value_name = "TEXT", allow_hyphen_values = true)]
    pub second: Option<String>,
    /// The text for readers, in place of TEXT; - reads standard input
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub text: Option<String>,
    /// What becomes of it.
    #[command(flatten)]
    pub after: AfterArgs,
}

/// `vigie new-notice`.
#[derive(Debug, Clone, Args)]
#[command(after_help = "The home page shows a notice for two weeks, or until --until.\n\n\
                  Examples:\n  vigie new-notice \"Our status page has moved\" --text \"Please update your feeds.\" --push\n  \
                  vigie new-notice \"We move on Friday\" --until \"2021-06-05 18:00\" --edit")]
pub struct NewNoticeArgs {
    /// The title
    #[arg(allow_hyphen_values = true)]
    pub title: String,
    /// The text for readers; - reads standard input
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, conflicts_with = "template")]
    pub text: Option<String>,
    /// Use the text in content/templates/NAME.md
    #[arg(long, value_name = "NAME")]
    pub template: Option<String>,
    /// How long the home page shows it: tomorrow 18:00, or 2021-06-05 18:00 [default: two weeks]
    #[arg(long, value_name = "TIME")]
    pub until: Option<String>,
    /// What becomes of it.
    #[command(flatten)]
    pub after: AfterArgs,
}
