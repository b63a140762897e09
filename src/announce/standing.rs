//! Where a post stands, so that a state that becomes another one is announced however its author wrote it: by a new entry,
//! by another text in place of an old one, or in the front matter.

use super::events::stamp;
use super::published::PublishedPost;
use crate::facts::{KindFacts, Phase};
use crate::model::{EventKind, Service, Stage};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Where an incident or a maintenance stands. That a maintenance begins changes nothing of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// An incident is open.
    Open {
        /// The name of its status.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        status: Option<String>,
        /// The name of the worst state of a service.
        state: String,
        /// The services that it is about, by their oldest ids.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        services: BTreeSet<String>,
    },
    /// An incident is over.
    Over,
    /// An incident was a false alarm.
    Retracted,
    /// A maintenance has this plan, whether it has begun or not.
    Planned {
        /// Its start (UTC).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        start: Option<DateTime<Utc>>,
        /// Its end (UTC).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        end: Option<DateTime<Utc>>,
    },
    /// A maintenance is over.
    Done,
    /// A maintenance does not take place, or was stopped.
    Cancelled,
}

/// The id of a service, which stays the same when it is renamed.
fn oldest_id(service: &Service) -> String {
    service.was.first().unwrap_or(&service.id).clone()
}

impl Standing {
    /// Where a post stands. `None` for what has no state, and for an incident that is neither said to be open nor over.
    #[must_use]
    pub fn of(post: &PublishedPost<'_>) -> Option<Self> {
        match &post.facts.kind_facts {
            KindFacts::Incident(it) if it.retracted => Some(Self::Retracted),
            KindFacts::Incident(_) if post.facts.ended.is_some() => Some(Self::Over),
            KindFacts::Incident(it) if it.open => Some(Self::Open {
                status: it.status.map(|status| status.name().to_owned()),
                state: it.state.name().to_owned(),
                services: post.facts.services.iter().map(|id| oldest_id(post.on.site().service(*id))).collect(),
            }),
            KindFacts::Maintenance(it) => Some(match it.phase {
                Phase::Cancelled => Self::Cancelled,
                Phase::Completed => Self::Done,
                // Postponed without a date.
                Phase::ToCome => Self::Planned { start: None, end: None },
                _ => {
                    let has_date = it.key_stage != Some(Stage::Postponed);
                    let [start, end] = [it.current.start, it.current.end].map(|at| at.filter(|_| has_date));
                    Self::Planned { start: start.map(|at| at.from), end: end.map(|at| at.from) }
                }
            }),
            _ => None,
        }
    }

    /// What readers hear when this becomes another one, and the maintenance is in a phase. `None` if that is no news.
    #[must_use]
    pub fn event(&self, now: &Self, phase: Option<Phase>) -> Option<EventKind> {
        let lasts = phase.is_some_and(Phase::lasts);
        let is_ahead = phase.is_some_and(Phase::is_ahead);
        match (self, now) {
            _ if self == now => None,
            (Self::Open { .. }, Self::Open { .. }) => Some(EventKind::Update),
            (Self::Over | Self::Retracted, Self::Open { .. }) => Some(EventKind::Reopened),
            (Self::Open { .. } | Self::Retracted, Self::Over) => Some(EventKind::Resolved),
            (Self::Open { .. } | Self::Over, Self::Retracted) => Some(EventKind::Retracted),
            (Self::Planned { .. } | Self::Done, Self::Cancelled) => Some(EventKind::Cancelled),
            (Self::Planned { .. } | Self::Cancelled, Self::Done) => Some(EventKind::Completed),
            (Self::Planned { end, .. }, Self::Planned { end: other, .. }) if lasts => {
                (end != other).then_some(EventKind::Extended)
            }
            (Self::Cancelled | Self::Done, Self::Planned { .. }) if lasts => Some(EventKind::Started),
            (Self::Cancelled, Self::Planned { .. }) if is_ahead => Some(EventKind::Scheduled),
            (Self::Planned { .. } | Self::Done, Self::Planned { .. }) if is_ahead => Some(EventKind::Moved),
            _ => None,
        }
    }

    /// Whether nothing more was to come.
    #[must_use]
    pub fn is_over(&self) -> bool {
        matches!(self, Self::Over | Self::Retracted | Self::Done | Self::Cancelled)
    }

    /// As a part of a key.
    #[must_use]
    pub fn name(&self) -> String {
        let time = |at: &Option<DateTime<Utc>>| at.map_or("none".to_owned(), stamp);
        match self {
            Self::Open { status, state, .. } => format!("{}-{state}", status.as_deref().unwrap_or("open")),
            Self::Over => "over".to_owned(),
            Self::Retracted => "retracted".to_owned(),
            Self::Planned { start, end } => format!("{}-{}", time(start), time(end)),
            Self::Done => "done".to_owned(),
            Self::Cancelled => "cancelled".to_owned(),
        }
    }
}
