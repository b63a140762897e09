//! A site as it was meant: services, and posts with instants where an author writes clocks. Nothing here is read from a
//! text; `written` makes the texts of it, and `expected` what is true.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

pub(crate) type Time = DateTime<Utc>;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum State {
    Operational,
    Maintenance,
    Degraded,
    Partial,
    Outage,
}

impl State {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Operational => "operational",
            Self::Maintenance => "maintenance",
            Self::Degraded => "degraded",
            Self::Partial => "partial",
            Self::Outage => "outage",
        }
    }
}

/// A time, or a day of which no hour is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    Clock(Time),
    Day(NaiveDate),
}

impl When {
    pub(crate) fn begins(self, zone: Tz) -> Time {
        match self {
            Self::Clock(at) => at,
            Self::Day(day) => midnight(day, zone),
        }
    }

    /// A day alone ends with the day.
    pub(crate) fn ends(self, zone: Tz) -> Time {
        match self {
            Self::Clock(at) => at,
            Self::Day(day) => midnight(day + Days::new(1), zone),
        }
    }

    pub(crate) fn is_day(self) -> bool {
        matches!(self, Self::Day(_))
    }
}

/// The first instant of a day. None of the zones of these sites changes its clocks at midnight.
pub(crate) fn midnight(day: NaiveDate, zone: Tz) -> Time {
    let local = day.and_hms_opt(0, 0, 0).unwrap();
    zone.from_local_datetime(&local).earliest().unwrap().with_timezone(&Utc)
}

pub(crate) fn minutes(count: i64) -> TimeDelta {
    TimeDelta::minutes(count)
}

#[derive(Debug, Clone)]
pub(crate) struct Site {
    pub(crate) zone: Tz,
    /// The top-level `since`.
    pub(crate) since: Option<NaiveDate>,
    pub(crate) services: Vec<Service>,
    pub(crate) posts: Vec<Post>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Service {
    pub(crate) id: &'static str,
    pub(crate) since: Option<NaiveDate>,
    pub(crate) until: Option<NaiveDate>,
    pub(crate) was: Option<&'static str>,
    pub(crate) in_group: bool,
}

#[derive(Debug, Clone)]
pub(crate) struct Post {
    /// The file's name, and the address.
    pub(crate) slug: String,
    /// Twelve characters, or none: then nothing is compared that needs it.
    pub(crate) id: String,
    pub(crate) date: When,
    pub(crate) kind: Kind,
    /// Updates after the first report, oldest first.
    pub(crate) updates: Vec<Update>,
    /// The file is written with the latest update first.
    pub(crate) newest_first: bool,
    /// Clocks stand alone where that says the same.
    pub(crate) bare_clocks: bool,
}

#[derive(Debug, Clone)]
pub(crate) enum Kind {
    Incident(Incident),
    Maintenance(Maintenance),
    /// `impact` is its own table; `of` the number of its incident.
    PostMortem {
        of: usize,
        impact: Option<Impact>,
    },
    Notice {
        until: Option<NaiveDate>,
    },
}

/// What the table of `impact:` says of one service.
pub(crate) type Impact = (usize, Vec<(Time, State)>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Severity {
    None,
    Minor,
    Major,
    Critical,
}

impl Severity {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Minor => "minor",
            Self::Major => "major",
            Self::Critical => "critical",
        }
    }

    pub(crate) fn state(self) -> State {
        match self {
            Self::None => State::Operational,
            Self::Minor => State::Degraded,
            Self::Major => State::Partial,
            Self::Critical => State::Outage,
        }
    }
}

/// A word for several services.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wide {
    All,
    /// The one group.
    Apps,
}

impl Wide {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Apps => "apps",
        }
    }
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Incident {
    /// As a map to states.
    pub(crate) states: Vec<(usize, State)>,
    /// In the same map.
    pub(crate) wide: Option<(Wide, State)>,
    /// As a list; in the state of the severity.
    pub(crate) listed: Vec<usize>,
    pub(crate) severity: Option<Severity>,
    /// The key; never `monitoring` after a beginning that is not the first report's.
    pub(crate) status: Option<Status>,
    pub(crate) started: Option<When>,
    pub(crate) detected: Option<Time>,
    pub(crate) resolved: Option<When>,
    pub(crate) next: Option<Time>,
    pub(crate) impact: Option<Impact>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Maintenance {
    pub(crate) services: Vec<usize>,
    pub(crate) start: Option<When>,
    pub(crate) end: Option<When>,
    /// `end` is written as `duration`.
    pub(crate) by_duration: bool,
    pub(crate) completed: Option<When>,
    pub(crate) status: Option<Stage>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    Investigating,
    Identified,
    Monitoring,
    Resolved,
    Retracted,
}

impl Status {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Investigating => "investigating",
            Self::Identified => "identified",
            Self::Monitoring => "monitoring",
            Self::Resolved => "resolved",
            Self::Retracted => "retracted",
        }
    }

    pub(crate) fn closes(self) -> bool {
        matches!(self, Self::Resolved | Self::Retracted)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    Started,
    Extended,
    Postponed,
    Completed,
    Cancelled,
}

/// What the words of an update mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    Status(Status),
    Stage(Stage),
    /// After an end, this opens the incident again: in its last states, or in the one that it names.
    Relapse(Option<State>),
    Nothing,
}

#[derive(Debug, Clone)]
pub(crate) struct Update {
    /// When it was written.
    pub(crate) at: Time,
    /// When it happened, where that is another time.
    pub(crate) happened: Option<Time>,
    pub(crate) words: &'static str,
    pub(crate) means: Meaning,
    pub(crate) states: Vec<(usize, State)>,
    pub(crate) wide: Option<(Wide, State)>,
    pub(crate) next: Option<Time>,
    /// When its text was corrected.
    pub(crate) edited: Option<Time>,
    /// When its author took it back.
    pub(crate) withdrawn: Option<Time>,
    /// A new plan of a maintenance.
    pub(crate) start: Option<When>,
    pub(crate) end: Option<When>,
}

impl Update {
    pub(crate) fn new(at: Time, words: &'static str, means: Meaning) -> Self {
        let states = Vec::new();
        Self {
            at,
            happened: None,
            words,
            means,
            states,
            wide: None,
            next: None,
            edited: None,
            withdrawn: None,
            start: None,
            end: None,
        }
    }

    pub(crate) fn when(&self) -> Time {
        self.happened.unwrap_or(self.at)
    }

    /// What counts of an update that was taken back: that it was written, and when it was taken back. Until then, all of
    /// it counts.
    fn counted(&self, now: Time) -> Self {
        match self.withdrawn {
            Some(at) if at > now + chrono::TimeDelta::minutes(10) => Self { withdrawn: None, ..self.clone() },
            Some(_) => Self {
                edited: self.edited,
                withdrawn: self.withdrawn,
                ..Self::new(self.at, self.words, Meaning::Nothing)
            },
            None => self.clone(),
        }
    }

    pub(crate) fn status(&self) -> Option<Status> {
        match self.means {
            Meaning::Status(status) => Some(status),
            _ => None,
        }
    }
}

impl Site {
    /// The site as it counts: without what its authors have taken back.
    pub(crate) fn counted(&self, now: Time) -> Self {
        let mut site = self.clone();
        for post in &mut site.posts {
            post.updates = post.updates.iter().map(|update| update.counted(now)).collect();
        }
        site
    }
}

impl Post {
    /// When the latest entry was written.
    pub(crate) fn last_word(&self, zone: Tz) -> Time {
        let of_updates = self.updates.iter().filter(|update| update.withdrawn.is_none()).map(|update| update.at);
        of_updates.fold(self.date.begins(zone), Time::max)
    }

    pub(crate) fn folder(&self) -> &'static str {
        match self.kind {
            Kind::Incident(_) => "incidents",
            Kind::Maintenance(_) => "maintenance",
            Kind::PostMortem { .. } => "post-mortems",
            Kind::Notice { .. } => "notices",
        }
    }
}

impl Incident {
    /// Whether it says nothing of its state.
    pub(crate) fn is_bare(&self, updates: &[Update]) -> bool {
        let keys = self.states.is_empty() && self.wide.is_none() && self.listed.is_empty() && self.severity.is_none();
        let times = self.status.is_none() && self.resolved.is_none() && self.impact.is_none();
        let is_silent = |update: &Update| update.states.is_empty() && update.wide.is_none();
        keys && times && updates.iter().all(|update| update.status().is_none() && is_silent(update))
    }

    /// The services of the front matter with their states; on a site with one service a post that names none means it.
    pub(crate) fn first_states(&self, services: usize) -> Vec<(usize, State)> {
        let state = self.severity.unwrap_or(Severity::Major).state();
        if self.states.is_empty() && self.wide.is_none() && self.listed.is_empty() && services == 1 {
            return vec![(0, state)];
        }
        let listed = self.listed.iter().map(|service| (*service, state));
        self.states.iter().copied().chain(listed).collect()
    }
}
