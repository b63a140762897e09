//! What the public sees at an instant: the [`Board`].

pub mod figures;
pub mod impact;
pub mod lint;
mod now;
pub mod promises;
pub mod record;
#[cfg(test)]
mod tests;
pub mod uptime;
mod window;

pub use now::{board, is_news, turns, usual_end};
pub use window::{Window, window};

pub use crate::model::Phase;

use crate::model::{Moment, PostId, ServiceId, Site, State, Status};
use chrono::{DateTime, Utc};

/// A state, or the honest word that we do not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overall {
    /// The worst state of all services and of open incidents without services.
    Known(State),
    /// Nothing bad is known, but a post that could not be read may say otherwise.
    Unknown,
}

impl Overall {
    /// The word that pages carry in `data-state`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Known(state) => state.name(),
            Self::Unknown => "unknown",
        }
    }
}

/// The one sentence a reader came for, as facts; the locale makes words of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The state it bears.
    pub state: Overall,
    /// What it is about.
    pub subject: Subject,
    /// The open incident or maintenance whose latest update's first sentence follows.
    pub told_by: Option<PostId>,
}

/// What the statement is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// All services work.
    AllOperational,
    /// Services that do not, worst first; more than three names are told as a count.
    Services(Vec<(ServiceId, State)>),
    /// An open incident that names no service.
    Incident(PostId),
    /// Only incidents under watch are left: restored.
    Watching(PostId),
    /// A post could not be read.
    Unknown,
}

/// A stretch of time in which a post made a service be in a state; half-open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    /// The service.
    pub service: ServiceId,
    /// The state, never operational.
    pub state: State,
    /// Its beginning.
    pub from: DateTime<Utc>,
    /// Its end; `None` while it lasts.
    pub to: Option<DateTime<Utc>>,
    /// Whether the hours are unknown: colours the day's bar, is left out of the percentage.
    pub by_day: bool,
    /// The post that says so.
    pub post: PostId,
}

/// Where an incident stands at the instant of the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IncidentNow {
    /// Whether it lasts.
    pub open: bool,
    /// The latest status, if any entry carries one.
    pub status: Option<Status>,
    /// The worst state it puts a service in now, or its severity's when it names no service; operational once closed.
    pub state: State,
    /// The worst state it ever put a service in, or its severity's when it names no service.
    pub worst: State,
    /// When users began to be hurt: `started`, else `date`.
    pub began: DateTime<Utc>,
    /// When it promises its next news: while it is open, and until that moment has passed.
    pub promised: Option<Moment>,
    /// From when on it counts as silent, if it is open and nothing more is said.
    pub silent_from: Option<DateTime<Utc>>,
    /// Its latest word, when it is open and has been silent for too long.
    pub silent_since: Option<DateTime<Utc>>,
}

/// Where a maintenance stands, with the times that hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MaintenanceNow {
    /// Its phase.
    pub phase: Phase,
    /// The actual or planned start.
    pub start: Option<Moment>,
    /// The actual or planned end.
    pub end: Option<Moment>,
    /// When it was called off, if it had begun by then.
    pub stopped: Option<Moment>,
    /// The promised time of the next news, while that can be kept.
    pub promised: Option<Moment>,
}

/// When the clock alone moves a maintenance on, where it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turns {
    /// From then on it is in progress.
    pub begins: Option<DateTime<Utc>>,
    /// From then on it lasts longer than planned.
    pub overruns: Option<DateTime<Utc>>,
    /// From then on it counts as completed.
    pub completes: Option<DateTime<Utc>>,
}

impl MaintenanceNow {
    /// From when to when it lasted or lasts, and whether only days are known; nothing when it has not begun.
    #[must_use]
    pub fn lasted(&self) -> Option<(DateTime<Utc>, Option<DateTime<Utc>>, bool)> {
        let start = self.start?;
        match self.phase {
            Phase::InProgress | Phase::Overrun => Some((start.from, None, start.is_day())),
            Phase::Completed | Phase::Cancelled => {
                let end = if self.phase == Phase::Cancelled { self.stopped } else { self.end }?;
                Some((start.from, Some(end.to), start.is_day() || end.is_day()))
            }
            Phase::Scheduled | Phase::ToCome => None,
        }
    }
}

/// What the public sees at an instant.
#[derive(Debug, Clone)]
pub struct Board {
    /// The instant.
    pub now: DateTime<Utc>,
    /// The one sentence.
    pub statement: Statement,
    /// The state of each service, by number.
    pub services: Vec<State>,
    /// Open incidents, latest word first.
    pub open: Vec<PostId>,
    /// Where each post's incident stands, by number of the post.
    pub incidents: Vec<Option<IncidentNow>>,
    /// Where each post's maintenance stands, by number of the post.
    pub maintenances: Vec<Option<MaintenanceNow>>,
    /// Maintenances that last, then those to come in order of their start.
    pub ahead: Vec<PostId>,
    /// The maintenance that is the next to begin, when it begins soon: within 48 hours.
    pub soon: Option<PostId>,
    /// Notices to show on the home page, newest first.
    pub notices: Vec<PostId>,
    /// All impact, by service, then by time.
    pub impact: Vec<Interval>,
    /// The next instant at which the site's truth changes by itself.
    pub next_change: Option<DateTime<Utc>>,
    /// The last change of the site's content.
    pub last_change: Option<DateTime<Utc>>,
}

impl Board {
    /// The open incidents that are about a service, and those that name none and so may be; latest word first.
    #[must_use]
    pub fn open_about(&self, site: &Site, service: ServiceId) -> (Vec<PostId>, Vec<PostId>) {
        let open = self.open.iter().map(|id| (*id, site.post(*id).services()));
        let (of_all, named): (Vec<_>, Vec<_>) = open.partition(|(_, services)| services.is_empty());
        let about = named.into_iter().filter(|(_, services)| services.contains(&service));
        (about.map(|(id, _)| id).collect(), of_all.into_iter().map(|(id, _)| id).collect())
    }
}
