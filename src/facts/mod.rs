//! What is true at an instant, computed once: one value per post and per service, and the [`Board`] of the whole.
//!
//! Pages, formats and commands read these facts and nothing else, so that no two outputs can disagree. Three rules
//! shape them:
//!
//! - What makes something worse counts at once; an improvement counts from its moment: see [`ahead`].
//! - What cannot be read makes the services it may concern unknown: see [`Health`].
//! - What lasts is counted up to the last quarter hour: see [`uptime::counted_end`].

#![allow(missing_docs, reason = "fields and variants whose names say it all have no comment")]

pub mod action_items;
pub mod figures;
mod incident;
pub mod lint;
mod maintenance;
mod post;
pub mod record;
mod service;
mod statement;
#[cfg(test)]
mod tests;
pub mod uptime;

pub use maintenance::{CalendarWindow, ClockTransitions, Run, usual_end};

use crate::config::Config;
use crate::model::{Kind, Moment, Plan, Post, PostId, ServiceId, Severity, Site, Stage, State, Status};
use chrono::{DateTime, Datelike, Duration, NaiveDate, Utc};
use chrono_tz::Tz;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::OnceLock;

pub use crate::calendar::{CLOCKS_DIFFER, ahead};

/// An incident without a status, severity or services counts as open for this long after its latest entry.
pub(crate) const STATELESS_LASTS: Duration = Duration::hours(48);

/// What is made for each service names the other services of a post only up to this many: pages and feeds of a site would
/// otherwise grow with the square of its services.
pub const MOST_NAMED: usize = 50;

/// How long before its start a maintenance is announced in the head of the home page.
const SOON: Duration = Duration::hours(48);

/// A state, or unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Health {
    /// The worst state that is known.
    Known(State),
    /// Nothing worse is known, but a post that could not be read may say otherwise.
    Unknown,
}

impl Health {
    /// The value of `data-state` on pages, and of `state` in our JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Known(state) => state.name(),
            Self::Unknown => "unknown",
        }
    }

    /// The known state, or operational where it is unknown.
    #[must_use]
    pub fn state(self) -> State {
        match self {
            Self::Known(state) => state,
            Self::Unknown => State::Operational,
        }
    }

    /// Whether all is known to be well.
    #[must_use]
    pub fn is_operational(self) -> bool {
        self == Self::Known(State::Operational)
    }

    /// `state`, or unknown if a post that cannot be read may say something worse. `unknown` does not hide a state that
    /// is degraded or worse.
    #[must_use]
    fn unless_worse(state: State, unknown: bool) -> Self {
        if unknown && state < State::Degraded { Self::Unknown } else { Self::Known(state) }
    }
}

/// The one sentence of the home page, as facts; the locale makes words of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The overall state. The home page, badges, favicon, `vigie status` and both APIs all show this value.
    pub state: Health,
    /// What it is about.
    pub subject: Subject,
    /// The services whose state is unknown, in addition to those in `subject`.
    pub unknown: Vec<ServiceId>,
    /// The open incident or maintenance whose latest entry is shown below the statement.
    pub source: Option<PostId>,
}

/// What the statement is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// All services work.
    AllOperational,
    /// The services that are not operational, worst first.
    Services(Vec<(ServiceId, State)>),
    /// An open incident that names no service.
    Incident(PostId),
    /// Only incidents in monitoring are left.
    Watching(Restored),
    /// A post could not be read, and nothing worse is known.
    Unknown,
}

/// What works again while incidents are still being monitored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// The open incident with the latest entry.
    pub post: PostId,
    /// The services that the open incidents affected and that are operational now.
    pub services: Vec<ServiceId>,
    /// Since when all of them work.
    pub since: Option<Moment>,
    /// The services that are under maintenance.
    pub under_maintenance: Vec<(ServiceId, State)>,
}

/// A period in which a post puts a service in a state, in UTC: `from` is included, `to` is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    pub service: ServiceId,
    /// The state, never operational.
    pub state: State,
    /// Its beginning. It may be later than `now` for a worse state: that state already counts, but adds no minutes of
    /// downtime before `from`.
    pub from: DateTime<Utc>,
    /// Its end; `None` while it lasts.
    pub to: Option<DateTime<Utc>>,
    /// Whether its end has passed. An end given only as a day has passed as soon as that day begins.
    pub over: bool,
    /// How it is counted while it lasts, including until an end in the future. `None` once it has ended.
    pub counted_to: Option<Counted>,
    /// Whether only the days are known, not the hours. Such an interval colours the bars of its days, but no uptime
    /// percentage can be computed from it.
    pub by_day: bool,
    /// The post that says so.
    pub post: PostId,
}

/// Up to when an interval that has not ended is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// It is counted at least up to the latest entry of its post (UTC).
    pub at_least: DateTime<Utc>,
    /// Whether it is counted up to `now`. False for an incident that never gave a state.
    pub grows: bool,
}

impl Interval {
    /// Whether its service is in this state at `now`. A bad state without an end counts even before `from`.
    #[must_use]
    pub fn holds(&self, now: DateTime<Utc>) -> bool {
        !self.over && self.to.is_none_or(|to| now < to && self.from <= now)
    }
}

/// One thing that a post says: an entry, or a change that no entry reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What it comes from.
    pub source: StepSource,
    /// When it was written, or when the clock made the change.
    pub at: Moment,
    /// When what it says happened.
    pub happened: Moment,
    /// The status or phase of the post after this step.
    pub progress: Progress,
    /// The services whose state it changes, with the state before and after.
    pub changes: Vec<(ServiceId, State, State)>,
}

/// Where a step comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepSource {
    /// The entry of this number in [`crate::model::Post::entries`].
    Entry(usize),
    /// An end that only the front matter gives.
    Closing,
    /// A maintenance that began at its planned start.
    Began,
    /// A maintenance that ended at its planned end.
    Ended,
}

/// The status or phase of a post after a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// An incident: the latest status so far; resolved once it is over.
    Incident(Status),
    Maintenance(Phase),
    /// Any other post.
    Plain,
}

/// What is true of a post at the instant of the board.
#[derive(Debug, Clone)]
pub struct PostFacts {
    /// The services it is about, in their order; of a post-mortem, those of its incident.
    pub services: Vec<ServiceId>,
    /// When it was announced; `None` for a page without a date, and where the start of a maintenance is used instead.
    pub announced: Option<Moment>,
    /// When it began: an incident's `started`, a maintenance's start as planned or as it was, else its date.
    pub began: Option<Moment>,
    /// When it was over; `None` while it lasts, for a retracted incident, and where no end is known.
    pub ended: Option<Moment>,
    /// When it last changed (UTC). Never later than `now`, unless the post itself is announced for a later time.
    pub updated: DateTime<Utc>,
    /// The same as `updated`, as readers see it: only a day where only the day is known. `None` without a date, and for
    /// a future maintenance that has no date but its start.
    pub changed: Option<Moment>,
    /// The time of its latest entry that is shown (UTC).
    pub latest: DateTime<Utc>,
    /// The numbers of the entries that are shown, oldest first. Entries whose time has not come yet are left out.
    pub shown: Vec<usize>,
    /// What it says, oldest first, with changes that no entry reports.
    pub steps: Vec<Step>,
    /// The states that it puts services in, and when; sorted by service, then by time.
    pub impact: Vec<Interval>,
    /// The announced time of the next update, while the post is open or in the future.
    pub next_update: Option<NextUpdate>,
    /// When an improvement dated in the future will count. `None` if there is no such improvement.
    pub waits_until: Option<Moment>,
    /// Whether a part of the post could not be read, and it may not be over.
    pub unsure: bool,
    /// Facts that depend on the kind of post.
    pub kind_facts: KindFacts,
    /// What the records of all its services ask of it.
    pub(super) record: PostRecord,
}

/// What is computed of a post on first use, once for the records of all its services.
#[derive(Debug, Clone, Default)]
pub(super) struct PostRecord {
    pub(super) years: OnceLock<BTreeSet<i32>>,
    pub(super) months: OnceLock<BTreeSet<(i32, u32)>>,
    pub(super) figures: OnceLock<figures::Figures>,
}

/// An announced time of the next update.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextUpdate {
    /// The time.
    pub at: Moment,
    /// The entry that announces it; `None` for `next_update` of the front matter.
    pub entry: Option<usize>,
    /// Whether this time has passed without a new entry.
    pub missed: bool,
}

/// What the kind of a post adds to its facts.
#[derive(Debug, Clone)]
pub enum KindFacts {
    Incident(IncidentFacts),
    Maintenance(MaintenanceFacts),
    PostMortem {
        /// The incident it is about.
        incident: Option<PostId>,
        /// Its own `impact:` table.
        impact: Option<ImpactTable>,
    },
    /// A notice.
    Notice {
        /// When the home page stops showing it (UTC).
        until: DateTime<Utc>,
    },
    /// Any other page.
    Page,
}

/// The `impact:` table as the author wrote it: for each service, its states and when each began.
pub type ImpactTable = BTreeMap<ServiceId, Vec<(Moment, State)>>;

/// What is true of an incident.
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "each answers a question of its own")]
pub struct IncidentFacts {
    pub open: bool,
    /// The latest status, if any entry gives one. Never a closing status while the incident is open: if the words of an
    /// update reopened it without a status, this is `Investigating`.
    pub status: Option<Status>,
    /// The worst state that it puts a service in now. If it names no service, the state of its severity. Operational
    /// once closed.
    pub state: State,
    /// The worst state that it ever put a service in. If it names no service, the state of its severity.
    pub worst: State,
    /// How bad its author says it is.
    pub severity: Severity,
    /// The services of its front matter, with their first states.
    pub listed: BTreeMap<ServiceId, State>,
    /// Whether it was a false alarm, which has no impact and is not counted.
    pub retracted: bool,
    /// Whether it was left open and counts as ended because all its services are retired.
    pub retired: bool,
    /// Whether its author gave a status, a severity, services or an impact.
    pub stateful: bool,
    /// Whether its author gave an `impact:` table, or its post-mortem did.
    pub has_impact: bool,
    /// `started`: when users began to be affected.
    pub started: Option<Moment>,
    /// When it was noticed.
    pub detected: Option<Moment>,
    /// When it was resolved, for each time that it was reopened later.
    pub restored: Vec<Moment>,
    /// Whether a key of the front matter, and no entry, says that it is over now.
    pub closed_by_key: bool,
    /// When it began or was last reopened, if it is open and that time is not in the future.
    pub since: Option<Moment>,
    /// The services that it affects now, with their states.
    pub now: BTreeMap<ServiceId, State>,
    /// When the services in `now` entered their states, if they all did at the same time. Otherwise the same as
    /// `since`.
    pub held_since: Option<Moment>,
    /// When it will count as silent (UTC) if it is open and gets no further entry.
    pub silent_from: Option<DateTime<Utc>>,
    /// The time of its latest entry (UTC), if it is open and has had no entry for longer than the configured silence.
    pub silent_since: Option<DateTime<Utc>>,
    pub post_mortem: Option<PostId>,
}

/// What is true of a maintenance.
#[derive(Debug, Clone)]
pub struct MaintenanceFacts {
    pub phase: Phase,
    /// The first plan.
    pub planned: Plan,
    /// The plan after the latest entry.
    pub current: Plan,
    /// The actual or planned start.
    pub start: Option<Moment>,
    /// The actual or planned end.
    pub end: Option<Moment>,
    /// The periods in which it was in progress, oldest first.
    pub runs: Vec<Run>,
    /// When it was cancelled, if it had already begun.
    pub stopped: Option<Moment>,
    /// When its phase changes without an entry. `None` when only its author can change it.
    pub clock_transitions: Option<ClockTransitions>,
    /// The period that a calendar shows. `None` when it never had a date.
    pub window: Option<CalendarWindow>,
    /// Its services and their states while it is in progress.
    pub states: BTreeMap<ServiceId, State>,
    /// Whether an entry or a key of the front matter says that it began, ended or was cancelled.
    pub stated: bool,
    /// Whether it counts as ended because its planned end is 24 hours past, although no entry or key says so.
    pub ended_by_clock: bool,
    /// A stage that only the front matter gives, and that no entry repeats.
    pub key_stage: Option<Stage>,
    /// When a planned time will replace a time that the author did not give (UTC). For example, with `status:
    /// completed` and no time, the maintenance ends at its planned end once that has passed.
    pub settles: Option<DateTime<Utc>>,
}

impl MaintenanceFacts {
    /// Whether it was cancelled before it began: it does not take place, and its times are those of the former plan.
    #[must_use]
    pub fn called_off(&self) -> bool {
        self.phase == Phase::Cancelled && self.stopped.is_none()
    }
}

/// The phase of a maintenance at the instant of the board.
pub use crate::model::Phase;

/// What is true of a service.
#[derive(Debug, Clone)]
pub struct ServiceFacts {
    pub state: Health,
    /// How far the maintenances that it is under now are. `None` if it is under none.
    pub maintained: Option<Maintained>,
    /// Whether it is not retired.
    pub in_use: bool,
    /// The days for which there is data, in the site's timezone: from its first day or the site's, up to its last day
    /// or today. The day at `end` is not included.
    pub days: Range<NaiveDate>,
    /// The incidents and maintenances about it, newest first.
    pub posts: Vec<PostId>,
    /// The states that posts put it in, within `days`, sorted by time.
    pub impact: Vec<Interval>,
    /// When the latest of its posts last changed.
    pub updated: Option<DateTime<Utc>>,
    /// What its days, months and years ask of it.
    pub(super) record: ServiceRecord,
}

/// What is computed of a service on first use, once for all its days, months and years.
#[derive(Debug, Clone, Default)]
pub(super) struct ServiceRecord {
    /// Its impact as pieces that do not overlap.
    pub(super) pieces: OnceLock<Vec<uptime::Piece>>,
    /// The incidents that count in each year.
    pub(super) incidents: OnceLock<BTreeMap<i32, usize>>,
}

impl ServiceFacts {
    /// The impact as pieces that do not overlap. What has not ended counts up to [`uptime::counted_end`].
    #[must_use]
    pub fn pieces(&self, now: DateTime<Utc>) -> &[uptime::Piece] {
        self.record.pieces.get_or_init(|| record::pieces(&self.impact, now))
    }
}

/// How far the maintenances of a service are, taken together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Maintained {
    /// The last of them ends then, by its plan.
    Until(Moment),
    /// One of them has lasted longer than planned.
    Overrun,
    /// One of them has no planned end.
    Open,
}

/// What is true of the whole at an instant.
#[derive(Debug, Clone)]
pub struct Board {
    /// The instant.
    pub now: DateTime<Utc>,
    /// The site's timezone.
    pub zone: Tz,
    /// The one sentence.
    pub statement: Statement,
    /// Indexed by [`PostId`].
    pub posts: Vec<PostFacts>,
    /// Indexed by [`ServiceId`].
    pub services: Vec<ServiceFacts>,
    /// Open incidents, the latest entry first.
    pub open: Vec<PostId>,
    /// Maintenances in progress, then future ones in order of their start.
    pub ahead: Vec<PostId>,
    /// The next maintenance to begin, if it begins within 48 hours.
    pub soon: Option<PostId>,
    /// Notices to show on the home page, newest first.
    pub notices: Vec<PostId>,
    /// The next instant at which the site's content changes without an edit. Running durations and uptime do not count.
    pub next_change: Option<DateTime<Utc>>,
    /// The last change of the site's content.
    pub last_change: Option<DateTime<Utc>>,
}

/// What the facts need besides the site.
#[derive(Debug, Clone, Copy)]
pub struct FactsInput {
    /// The site's timezone.
    pub zone: Tz,
    /// An open incident without an entry for this long counts as silent.
    pub silence: Duration,
    /// The first day of the record, for services that do not give one.
    pub since: Option<NaiveDate>,
    /// The instant.
    pub now: DateTime<Utc>,
}

impl FactsInput {
    /// Takes the values from the configuration.
    #[must_use]
    pub fn new(config: &Config, now: DateTime<Utc>) -> Self {
        Self { zone: config.timezone, silence: config.silence(), since: config.since, now }
    }
}

impl Board {
    /// The facts of a post.
    #[must_use]
    pub fn post(&self, id: PostId) -> &PostFacts {
        &self.posts[id.0]
    }

    /// The facts of a service.
    #[must_use]
    pub fn service(&self, id: ServiceId) -> &ServiceFacts {
        &self.services[id.0]
    }

    /// The facts of an incident; `None` for a post of another kind.
    #[must_use]
    pub fn incident(&self, id: PostId) -> Option<&IncidentFacts> {
        match &self.posts.get(id.0)?.kind_facts {
            KindFacts::Incident(incident) => Some(incident),
            _ => None,
        }
    }

    /// The facts of a maintenance; `None` for a post of another kind.
    #[must_use]
    pub fn maintenance(&self, id: PostId) -> Option<&MaintenanceFacts> {
        match &self.posts.get(id.0)?.kind_facts {
            KindFacts::Maintenance(maintenance) => Some(maintenance),
            _ => None,
        }
    }

    /// The incident that a post-mortem is about and its own table of the impact; `None` for a post of another kind.
    #[must_use]
    pub fn post_mortem(&self, id: PostId) -> Option<(Option<PostId>, Option<&ImpactTable>)> {
        match &self.posts.get(id.0)?.kind_facts {
            KindFacts::PostMortem { incident, impact } => Some((*incident, impact.as_ref())),
            _ => None,
        }
    }

    /// All impact on services, by service, then by time.
    pub fn impact(&self) -> impl Iterator<Item = &Interval> {
        self.services.iter().flat_map(|service| &service.impact)
    }

    /// The open incidents that name a service, and the open incidents that name no service and so may concern it. In
    /// both lists the incident with the latest entry comes first.
    #[must_use]
    pub fn open_about(&self, service: ServiceId) -> (Vec<PostId>, Vec<PostId>) {
        let (of_all, named): (Vec<PostId>, Vec<PostId>) =
            self.open.iter().partition(|id| self.post(**id).services.is_empty());
        (named.into_iter().filter(|id| self.post(*id).services.contains(&service)).collect(), of_all)
    }

    /// The years of the history: from the first post that is not a page, to the last such post or the current year.
    /// Empty without a post.
    pub fn years(&self, site: &Site) -> impl Iterator<Item = i32> + use<> {
        let year = |at: DateTime<Utc>| at.with_timezone(&self.zone).year();
        let listed = self.posts.iter().zip(&site.posts).filter(|(_, post)| post.kind() != Kind::Page);
        let years = listed.flat_map(|(facts, post)| [facts.listed().map(|at| at.from), Some(post.announced())]);
        let years: Vec<i32> = years.flatten().map(year).collect();
        let last = years.iter().copied().fold(year(self.now), i32::max);
        years.iter().min().map(|first| *first..=last).into_iter().flatten()
    }

    /// The days of the board, in the site's timezone.
    #[must_use]
    pub fn calendar(&self) -> crate::calendar::Calendar {
        crate::calendar::Calendar { zone: self.zone, now: self.now }
    }
}

/// Computes what is true of a site at an instant.
#[must_use]
pub fn board(site: &Site, input: &FactsInput) -> Board {
    let now = input.now;
    let post_mortems: BTreeMap<PostId, PostId> =
        site.post_mortems().filter_map(|(id, _, it)| Some((it.incident?, id))).collect();
    let alone = |(number, post)| post::facts(site, PostId(number), post, &post_mortems, input);
    let mut posts: Vec<PostFacts> = site.posts.par_iter().enumerate().map(alone).collect();
    for (id, _, post_mortem) in site.post_mortems() {
        if let Some(incident) = post_mortem.incident {
            let services = posts[incident.0].services.clone();
            posts[id.0].services = services;
        }
    }
    let services = service::all(site, &posts, input);
    let of_kind = |kind: Kind| site.posts().filter(move |(_, post)| post.kind() == kind).map(|(id, _)| id);
    let mut board = Board {
        now,
        zone: input.zone,
        statement: Statement {
            state: Health::Known(State::Operational),
            subject: Subject::AllOperational,
            unknown: Vec::new(),
            source: None,
        },
        last_change: posts.iter().filter_map(|it| it.changed.map(|_| it.updated)).max(),
        posts,
        services,
        open: Vec::new(),
        ahead: Vec::new(),
        soon: None,
        notices: Vec::new(),
        next_change: None,
    };
    board.open = of_kind(Kind::Incident).filter(|id| board.incident(*id).is_some_and(|it| it.open)).collect();
    let mut open = std::mem::take(&mut board.open);
    open.sort_by_key(|id| std::cmp::Reverse((board.post(*id).latest, *id)));
    board.open = open;
    board.ahead =
        of_kind(Kind::Maintenance).filter(|id| board.maintenance(*id).is_some_and(|it| it.phase.is_ahead())).collect();
    let mut ahead = std::mem::take(&mut board.ahead);
    ahead.sort_by_key(|id| {
        let it = board.maintenance(*id);
        let start = it.and_then(|it| it.start).map(|start| start.from);
        (it.map(|it| !it.phase.lasts()), start.is_none(), start, *id)
    });
    board.ahead = ahead;
    board.soon = board.ahead.iter().copied().find(|id| {
        board
            .maintenance(*id)
            .is_some_and(|it| it.phase == Phase::Scheduled && it.start.is_some_and(|start| start.from - SOON <= now))
    });
    board.notices = of_kind(Kind::Notice)
        .filter(|id| matches!(board.post(*id).kind_facts, KindFacts::Notice { until } if now < until))
        .collect();
    board.notices.reverse();
    board.statement = statement::statement(site, &board);
    board.next_change = next_change(site, &board, input);
    board
}

/// The next instant at which an output changes without an edit. Running figures, which grow every quarter hour, do not
/// count.
fn next_change(site: &Site, board: &Board, input: &FactsInput) -> Option<DateTime<Utc>> {
    let of_post = |post: &PostFacts| {
        let mut moments: Vec<DateTime<Utc>> = Vec::new();
        // An improvement counts from its time on, minus the tolerance for clock differences.
        moments.extend(post.waits_until.map(|at| at.from - CLOCKS_DIFFER));
        moments.extend(post.next_update.filter(|next| !next.missed).map(|next| next.at.to));
        match &post.kind_facts {
            KindFacts::Incident(it) => {
                moments.extend((!it.stateful && it.open).then(|| post.latest + STATELESS_LASTS));
                moments.extend(it.silent_from);
            }
            KindFacts::Maintenance(it) => {
                let transitions = it
                    .clock_transitions
                    .map(|it| [it.begins.map(|at| at - SOON), it.begins, it.overruns, it.completes]);
                moments.extend(transitions.into_iter().flatten().flatten().chain(it.settles));
            }
            KindFacts::Notice { until } => moments.push(*until),
            KindFacts::PostMortem { .. } | KindFacts::Page => {}
        }
        // An interval that starts in the future begins to count minutes, and one that ends stops.
        moments.extend(post.impact.iter().flat_map(|it| [Some(it.from), it.to]).flatten());
        moments.extend(post.ended.map(|end| end.to));
        moments.extend(post.shown_ahead(board.now));
        moments
    };
    let days = site.services.iter().flat_map(|it| [it.since, it.until.map(crate::calendar::day_after)]);
    let begun_or_retired = days.flatten().map(|day| crate::calendar::day_begins(day, input.zone));
    // A correction dated in the future changes the `updated` time in feeds once that time has come.
    let edited = |(post, facts): (&Post, &PostFacts)| {
        let shown: Vec<Moment> = facts.entries(post).filter_map(|(_, entry)| entry.corrected()).collect();
        shown.into_iter().map(|at| at.from - CLOCKS_DIFFER)
    };
    let corrections = site.posts.iter().zip(&board.posts).flat_map(edited);
    let withdrawals = site.posts.iter().flat_map(|post| &post.withdrawals).map(|it| it.at.from - CLOCKS_DIFFER);
    board
        .posts
        .iter()
        .flat_map(of_post)
        .chain(begun_or_retired)
        .chain(corrections)
        .chain(withdrawals)
        .filter(|at| *at > board.now)
        .min()
}
