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
use std::collections::BTreeMap;
use std::ops::Range;

/// How far ahead of `now` a time still counts as past: two machines' clocks differ.
pub(crate) const CLOCKS_DIFFER: Duration = Duration::minutes(10);

/// How long an incident without status, severity and services counts as open after its latest entry.
pub(crate) const STATELESS_LASTS: Duration = Duration::hours(48);

/// How long before its start a maintenance is announced in the head of the home page.
const SOON: Duration = Duration::hours(48);

/// Whether a time is still to come, so that an improvement does not count yet. A day alone that has begun is not ahead.
#[must_use]
pub fn ahead(at: Moment, now: DateTime<Utc>) -> bool {
    at.from > now + CLOCKS_DIFFER
}

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

    /// The known state; operational where it is unknown.
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

    /// A known state where a post that cannot be read may say worse: what is degraded or down is at least that.
    #[must_use]
    fn unless_worse(state: State, unknown: bool) -> Self {
        if unknown && state < State::Degraded { Self::Unknown } else { Self::Known(state) }
    }
}

/// The one sentence of the home page, as facts; the locale makes words of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The overall state: home, badges, favicon, `vigie status`, both APIs are maps of it.
    pub state: Health,
    /// What it is about.
    pub subject: Subject,
    /// The services whose state is unknown, beside what the subject says.
    pub unknown: Vec<ServiceId>,
    /// The open incident or maintenance whose latest entry follows.
    pub source: Option<PostId>,
}

/// What the statement is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// All services work.
    AllOperational,
    /// Services that do not, worst first.
    Services(Vec<(ServiceId, State)>),
    /// An open incident that names no service.
    Incident(PostId),
    /// Only incidents in monitoring are left.
    Watching(PostId),
    /// A post could not be read, and nothing worse is known.
    Unknown,
}

/// A stretch of time in which a post puts a service in a state; half-open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    pub service: ServiceId,
    /// The state, never operational.
    pub state: State,
    /// Its beginning. May be ahead of `now` for what makes something worse: it counts, but adds no minutes until then.
    pub from: DateTime<Utc>,
    /// Its end; `None` while it lasts.
    pub to: Option<DateTime<Utc>>,
    /// Whether its end has come; that of a day alone has when the day begins.
    pub over: bool,
    /// How it is counted while it lasts, also until an end that is still to come; `None` once that has come.
    pub counted_to: Option<Counted>,
    /// Whether the hours are unknown: colours the day's bar, and gives no percentage.
    pub by_day: bool,
    /// The post that says so.
    pub post: PostId,
}

/// Until when a stretch that lasts is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// At least until then: the latest entry of its post.
    pub at_least: DateTime<Utc>,
    /// Whether it is counted up to now; not so for an incident that never said its state.
    pub grows: bool,
}

impl Interval {
    /// Whether it puts its service in its state at an instant: a bad state that lasts counts before its time.
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
    /// How far the post is after it.
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
    /// A maintenance began by its plan.
    Began,
    /// A maintenance ended by its plan.
    Ended,
}

/// How far a post is after a step.
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
    /// When it last changed, never later than now unless the post itself was announced for later.
    pub updated: DateTime<Utc>,
    /// The same for readers: a day where only the day is known. `None` without a date, and for a plan to come that is
    /// dated by its start.
    pub changed: Option<Moment>,
    /// Its latest entry that is shown.
    pub latest: DateTime<Utc>,
    /// The entries that are shown, by number, oldest first: what waits for its moment is not among them.
    pub shown: Vec<usize>,
    /// What it says, oldest first, with changes that no entry reports.
    pub steps: Vec<Step>,
    /// When it puts which service in which state, by service, then by time.
    pub impact: Vec<Interval>,
    /// The announced time of the next update, while the post lasts or is to come.
    pub next_update: Option<NextUpdate>,
    /// When an improvement that is dated ahead will count; `None` without one.
    pub waits_until: Option<Moment>,
    /// Whether it cannot be read whole and is not provably over.
    pub unsure: bool,
    /// What its kind adds.
    pub kind_facts: KindFacts,
}

/// An announced time of the next update.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextUpdate {
    /// The time.
    pub at: Moment,
    /// The entry that announces it; `None` for `next_update` of the front matter.
    pub entry: Option<usize>,
    /// Whether it has passed, and nothing was said since it was announced.
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
    /// A notice: until when home shows it.
    Notice {
        /// The end of its time on the home page.
        until: DateTime<Utc>,
    },
    /// Any other page.
    Page,
}

/// The impact as an author gives it, per service: from when on it was in which state.
pub type ImpactTable = BTreeMap<ServiceId, Vec<(Moment, State)>>;

/// What is true of an incident.
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "each answers a question of its own")]
pub struct IncidentFacts {
    pub open: bool,
    /// The latest status, if any entry gives one; of an open incident never one that closes: what words alone opened again
    /// is investigated.
    pub status: Option<Status>,
    /// The worst state it puts a service in now, or its severity's when it names no service; operational once closed.
    pub state: State,
    /// The worst state it ever put a service in, or its severity's when it names no service.
    pub worst: State,
    /// How bad its author says it is.
    pub severity: Severity,
    /// The services of its front matter, with their first states.
    pub listed: BTreeMap<ServiceId, State>,
    /// Whether it was a false alarm: it counts nothing.
    pub retracted: bool,
    /// Whether it was left open, and ended with the last day of its services.
    pub retired: bool,
    /// Whether its author gave a status, a severity, services or an impact.
    pub stateful: bool,
    /// Whether its author gave an `impact:` table, or its post-mortem did.
    pub has_impact: bool,
    /// `started`: when users began to be affected.
    pub started: Option<Moment>,
    /// When it was noticed.
    pub detected: Option<Moment>,
    /// When it was closed and opened again later.
    pub restored: Vec<Moment>,
    /// When the present stretch began, if it is open and that has come.
    pub since: Option<Moment>,
    /// The services it puts in a state now, by service.
    pub now: BTreeMap<ServiceId, State>,
    /// When they came into those states, if all did so together; else the same as `since`.
    pub held_since: Option<Moment>,
    /// From when on it counts as silent, if it is open and nothing more is said.
    pub silent_from: Option<DateTime<Utc>>,
    /// Its latest entry, when it is open and nothing was said for too long.
    pub silent_since: Option<DateTime<Utc>>,
    pub post_mortem: Option<PostId>,
}

/// What is true of a maintenance.
#[derive(Debug, Clone)]
pub struct MaintenanceFacts {
    pub phase: Phase,
    /// The first plan.
    pub planned: Plan,
    /// The plan as the latest entry has it.
    pub current: Plan,
    /// The actual or planned start.
    pub start: Option<Moment>,
    /// The actual or planned end.
    pub end: Option<Moment>,
    /// From when to when it was under way, oldest first.
    pub runs: Vec<Run>,
    /// When it was cancelled, if it had begun by then.
    pub stopped: Option<Moment>,
    /// When the clock alone moves it on; `None` when only its author can.
    pub clock_transitions: Option<ClockTransitions>,
    /// From when to when a calendar shows it; `None` when it never had a date.
    pub window: Option<CalendarWindow>,
    /// Its services and their states while it is under way.
    pub states: BTreeMap<ServiceId, State>,
    /// Whether its author said by an entry or a key that it began, ended or was cancelled.
    pub stated: bool,
    /// Whether it counts as ended because its end passed, without an entry or a key that says so.
    pub ended_by_clock: bool,
    /// A stage that only the front matter gives, and that no entry repeats.
    pub key_stage: Option<Stage>,
    /// When a planned moment will be used in place of one that the author did not give: `status: completed` without a
    /// time ends at the planned end once that has come.
    pub settles: Option<DateTime<Utc>>,
}

/// The phase of a maintenance at the instant of the board.
pub use crate::model::Phase;

/// What is true of a service.
#[derive(Debug, Clone)]
pub struct ServiceFacts {
    pub state: Health,
    /// Whether it is not retired.
    pub in_use: bool,
    /// Its days on record: from its first, or the first of the site, to its last or today; half-open, in the site's
    /// timezone. Before them there is no data.
    pub days: Range<NaiveDate>,
    /// The incidents and maintenances about it, newest first.
    pub posts: Vec<PostId>,
    /// When which post put it in which state, within its days, by time.
    pub impact: Vec<Interval>,
    /// When the latest of its posts last changed.
    pub updated: Option<DateTime<Utc>>,
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
    /// By number of the post.
    pub posts: Vec<PostFacts>,
    /// By number of the service.
    pub services: Vec<ServiceFacts>,
    /// Open incidents, the latest entry first.
    pub open: Vec<PostId>,
    /// Maintenances that are under way, then those to come in order of their start.
    pub ahead: Vec<PostId>,
    /// The maintenance that is the next to begin, when it begins within 48 hours.
    pub soon: Option<PostId>,
    /// Notices to show on the home page, newest first.
    pub notices: Vec<PostId>,
    /// The next instant at which what the site says changes by itself; figures of what lasts aside.
    pub next_change: Option<DateTime<Utc>>,
    /// The last change of the site's content.
    pub last_change: Option<DateTime<Utc>>,
}

/// What the facts need beside the site.
#[derive(Debug, Clone, Copy)]
pub struct FactsInput {
    /// The site's timezone.
    pub zone: Tz,
    /// After so long without an entry an open incident counts as silent.
    pub silence: Duration,
    /// The first day of the record, for services that do not give one.
    pub since: Option<NaiveDate>,
    /// The instant.
    pub now: DateTime<Utc>,
}

impl FactsInput {
    /// What the configuration says, at an instant.
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

    /// The open incidents that are about a service, and those that name none and so may be; the latest entry first.
    #[must_use]
    pub fn open_about(&self, service: ServiceId) -> (Vec<PostId>, Vec<PostId>) {
        let (of_all, named): (Vec<PostId>, Vec<PostId>) =
            self.open.iter().partition(|id| self.post(**id).services.is_empty());
        (named.into_iter().filter(|id| self.post(*id).services.contains(&service)).collect(), of_all)
    }

    /// The years of the history: from the first post that is not a page to the last, or to now. None without a post.
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

/// The next instant at which an output changes by itself, the quarter hours of figures that grow aside.
fn next_change(site: &Site, board: &Board, input: &FactsInput) -> Option<DateTime<Utc>> {
    let of_post = |post: &PostFacts| {
        let mut moments: Vec<DateTime<Utc>> = Vec::new();
        // An improvement counts from its moment on, less the difference of two clocks.
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
        // What is dated ahead begins to count minutes, and a day that is over ends.
        moments.extend(post.impact.iter().flat_map(|it| [Some(it.from), it.to]).flatten());
        moments.extend(post.ended.map(|end| end.to));
        moments.extend(post.shown_ahead(board.now));
        moments
    };
    let retired = site
        .services
        .iter()
        .filter_map(|service| service.until)
        .map(|day| crate::calendar::day_begins(crate::calendar::day_after(day), input.zone));
    // A correction that is dated ahead moves what feeds show as changed when its moment has come.
    let edited = |(post, facts): (&Post, &PostFacts)| {
        let shown: Vec<Moment> = facts.entries(post).filter_map(|(_, entry)| entry.edited).collect();
        shown.into_iter().map(|at| at.from - CLOCKS_DIFFER)
    };
    let corrections = site.posts.iter().zip(&board.posts).flat_map(edited);
    board.posts.iter().flat_map(of_post).chain(retired).chain(corrections).filter(|at| *at > board.now).min()
}
