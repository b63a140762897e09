//! The small closed vocabularies: kinds, states, severities, statuses.

use serde::Serialize;

/// The five kinds of posts; each has its folder below `content/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Something broke.
    Incident,
    /// Something is going to be down on purpose.
    Maintenance,
    /// What was learnt from an incident.
    PostMortem,
    /// An announcement that changes no state.
    Notice,
    /// Any other page.
    Page,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 5] = [Self::Incident, Self::Maintenance, Self::PostMortem, Self::Notice, Self::Page];

    /// Its folder below `content/`.
    #[must_use]
    pub fn folder(self) -> &'static str {
        match self {
            Self::Incident => "incidents",
            Self::Maintenance => "maintenance",
            Self::PostMortem => "post-mortems",
            Self::Notice => "notices",
            Self::Page => "pages",
        }
    }

    /// Its name as templates, JSON and messages use it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Incident => "incident",
            Self::Maintenance => "maintenance",
            Self::PostMortem => "post-mortem",
            Self::Notice => "notice",
            Self::Page => "page",
        }
    }
}

/// What a service can be, mildest first: the worst wins, so that an outage is never hidden by a maintenance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Works.
    Operational,
    /// Down or slow on purpose.
    Maintenance,
    /// Slow or flawed.
    Degraded,
    /// Some of it, or some users, without service.
    Partial,
    /// Down.
    Outage,
}

impl State {
    /// All states, mildest first.
    pub const ALL: [Self; 5] = [Self::Operational, Self::Maintenance, Self::Degraded, Self::Partial, Self::Outage];

    /// The word that is typed and that pages carry in `data-state`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Operational => "operational",
            Self::Maintenance => "maintenance",
            Self::Degraded => "degraded",
            Self::Partial => "partial",
            Self::Outage => "outage",
        }
    }
}

/// How bad an incident is: the state of services that are listed without one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nobody notices.
    None,
    /// Services are degraded.
    Minor,
    /// Services are partly out.
    Major,
    /// Services are out.
    Critical,
}

impl Severity {
    /// All severities, mildest first.
    pub const ALL: [Self; 4] = [Self::None, Self::Minor, Self::Major, Self::Critical];

    /// The word that is typed.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Minor => "minor",
            Self::Major => "major",
            Self::Critical => "critical",
        }
    }

    /// The state of services listed without one.
    #[must_use]
    pub fn state(self) -> State {
        match self {
            Self::None => State::Operational,
            Self::Minor => State::Degraded,
            Self::Major => State::Partial,
            Self::Critical => State::Outage,
        }
    }
}

/// How far an incident is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// We look for the cause.
    Investigating,
    /// The cause is known.
    Identified,
    /// It works again, and we watch.
    Monitoring,
    /// Over.
    Resolved,
    /// A false alarm: closes, counts nothing, keeps its URL.
    Retracted,
}

impl Status {
    /// All statuses, in order of progress.
    pub const ALL: [Self; 5] =
        [Self::Investigating, Self::Identified, Self::Monitoring, Self::Resolved, Self::Retracted];

    /// The word that is typed.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Investigating => "investigating",
            Self::Identified => "identified",
            Self::Monitoring => "monitoring",
            Self::Resolved => "resolved",
            Self::Retracted => "retracted",
        }
    }

    /// Whether the incident is over with it.
    #[must_use]
    pub fn closes(self) -> bool {
        matches!(self, Self::Resolved | Self::Retracted)
    }
}

/// What an update says of a maintenance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Planned.
    Scheduled,
    /// Begun (`started`, `in-progress`, `ongoing`).
    InProgress,
    /// Takes longer.
    Extended,
    /// Later; without a new start, the date is to come.
    Postponed,
    /// Done.
    Completed,
    /// Will not happen.
    Cancelled,
}

impl Stage {
    /// All stages.
    pub const ALL: [Self; 6] =
        [Self::Scheduled, Self::InProgress, Self::Extended, Self::Postponed, Self::Completed, Self::Cancelled];

    /// Its name in messages, templates and JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Scheduled => "scheduled",
            Self::InProgress => "in-progress",
            Self::Extended => "extended",
            Self::Postponed => "postponed",
            Self::Completed => "completed",
            Self::Cancelled => "cancelled",
        }
    }
}

/// A word of an update that has a meaning of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// Of an incident.
    Status(Status),
    /// Of a maintenance.
    Stage(Stage),
}

/// What the title of an update says of an incident that was over by then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relapse {
    /// It is the word of a state: "down", "panne".
    State(State),
    /// It begins with the words of a relapse: "down again", "not fixed".
    Again,
}

/// The phase of a maintenance at the instant of the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Has begun and is within its plan.
    InProgress,
    /// Has begun and should have ended.
    Overrun,
    /// Is to begin.
    Scheduled,
    /// Is to begin, without a date yet.
    ToCome,
    /// Is over.
    Completed,
    /// Did not happen, or not to its end.
    Cancelled,
}

impl Phase {
    /// Its name in templates, messages and JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::InProgress => "in-progress",
            Self::Overrun => "overrun",
            Self::Scheduled => "scheduled",
            Self::ToCome => "to-come",
            Self::Completed => "completed",
            Self::Cancelled => "cancelled",
        }
    }

    /// Whether it is to come or lasts at the instant of the board.
    #[must_use]
    pub fn is_ahead(self) -> bool {
        !matches!(self, Self::Completed | Self::Cancelled)
    }

    /// Whether it lasts at the instant of the board.
    #[must_use]
    pub fn lasts(self) -> bool {
        matches!(self, Self::InProgress | Self::Overrun)
    }
}
