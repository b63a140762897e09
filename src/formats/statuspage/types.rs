//! The documents of Statuspage's public API, key by key in the recorded order.
//!
//! Some clients refuse a key they do not know, others a missing one: nothing is added, nothing left out.

use serde::Serialize;

/// An id: twelve of `[a-z0-9]`.
pub(super) type Id = String;

/// RFC 3339 with exactly three fraction digits, in the timezone of the page.
pub(super) type Timestamp = String;

/// `page`: the site.
#[derive(Debug, Clone, Serialize)]
pub(super) struct StatuspagePage {
    pub(super) id: Id,
    pub(super) name: String,
    pub(super) url: String,
    pub(super) time_zone: String,
    pub(super) updated_at: Timestamp,
}

/// `status`: the overall status, as an indicator and a description.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(super) struct StatuspageStatus {
    pub(super) indicator: Indicator,
    pub(super) description: &'static str,
}

/// How bad the overall status is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Indicator {
    None,
    Minor,
    Major,
    Critical,
    Maintenance,
}

/// The status of a component, mildest first. A group has the status of its worst child.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum ComponentStatus {
    Operational,
    UnderMaintenance,
    DegradedPerformance,
    PartialOutage,
    MajorOutage,
}

/// A service, or a group of them.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Component {
    pub(super) id: Id,
    pub(super) name: String,
    pub(super) status: ComponentStatus,
    pub(super) created_at: Timestamp,
    pub(super) updated_at: Timestamp,
    /// From 1; starts anew within each group.
    pub(super) position: usize,
    /// Never empty.
    pub(super) description: Option<String>,
    /// Whether its uptime is shown.
    pub(super) showcase: bool,
    /// `YYYY-MM-DD`.
    pub(super) start_date: Option<String>,
    pub(super) group_id: Option<Id>,
    pub(super) page_id: Id,
    pub(super) group: bool,
    pub(super) only_show_if_degraded: bool,
    /// Only a group has children.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) components: Option<Vec<Id>>,
}

/// The status of an incident or a maintenance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum EventStatus {
    Investigating,
    Identified,
    Monitoring,
    Resolved,
    Postmortem,
    Scheduled,
    InProgress,
    Completed,
}

/// An incident or a maintenance; `T` is what only one of them has.
#[derive(Debug, Clone, Serialize)]
pub(super) struct StatuspageEvent<T> {
    pub(super) id: Id,
    pub(super) name: String,
    pub(super) status: EventStatus,
    pub(super) created_at: Timestamp,
    pub(super) updated_at: Timestamp,
    pub(super) monitoring_at: Option<Timestamp>,
    /// The `display_at` of the update that ended it, as recorded of Statuspage.
    pub(super) resolved_at: Option<Timestamp>,
    /// `none`, `minor`, `major`, `critical`, or `maintenance`.
    pub(super) impact: &'static str,
    pub(super) shortlink: String,
    pub(super) started_at: Timestamp,
    pub(super) page_id: Id,
    /// At least one, the latest first.
    pub(super) incident_updates: Vec<StatuspageUpdate>,
    /// The affected services with their current status; never groups.
    pub(super) components: Vec<Component>,
    #[serde(flatten)]
    pub(super) own: T,
}

/// What only an incident has.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Reminder {
    /// Always `null`.
    pub(super) reminder_intervals: (),
}

/// What only a maintenance has.
#[derive(Debug, Clone, Serialize)]
pub(super) struct ScheduledWindow {
    pub(super) scheduled_for: Timestamp,
    pub(super) scheduled_until: Timestamp,
}

pub(super) type StatuspageIncident = StatuspageEvent<Reminder>;

pub(super) type StatuspageMaintenance = StatuspageEvent<ScheduledWindow>;

/// An update.
#[derive(Debug, Clone, Serialize)]
pub(super) struct StatuspageUpdate {
    pub(super) id: Id,
    pub(super) status: EventStatus,
    pub(super) body: String,
    pub(super) incident_id: Id,
    pub(super) created_at: Timestamp,
    pub(super) updated_at: Timestamp,
    /// `null` for a post-mortem only.
    pub(super) display_at: Option<Timestamp>,
    /// `null` if it affects none, never empty.
    pub(super) affected_components: Option<Vec<AffectedComponent>>,
    pub(super) deliver_notifications: bool,
    /// Always `null`.
    pub(super) custom_tweet: (),
    /// Always `null`.
    pub(super) tweet_id: (),
}

/// How an update changes a component.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct AffectedComponent {
    pub(super) code: Id,
    /// Its name after its group's: "Platform - API".
    pub(super) name: String,
    pub(super) old_status: ComponentStatus,
    pub(super) new_status: ComponentStatus,
}
