//! What `vigie announce` can say of a post.

/// What happened to a post, as readers of an announcement understand it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventKind {
    /// An incident was reported.
    New,
    /// An update of an incident or a maintenance.
    Update,
    /// An incident is over.
    Resolved,
    /// An incident that was over is open again.
    Reopened,
    /// An incident was a false alarm.
    Retracted,
    /// The text of an entry was corrected, or the entry was taken back.
    Corrected,
    /// A maintenance was announced.
    Scheduled,
    /// A maintenance has another date, or none for now.
    Moved,
    /// A maintenance ends later than planned.
    Extended,
    /// A maintenance will not happen.
    Cancelled,
    /// A maintenance began.
    Started,
    /// The planned end of a maintenance has passed.
    Overrun,
    /// A maintenance is over.
    Completed,
    /// A maintenance begins soon: `remind`.
    Reminder,
    /// A notice was published.
    Notice,
    /// A post-mortem was published.
    PostMortem,
}

impl EventKind {
    /// All kinds of events.
    pub const ALL: [Self; 16] = [
        Self::New,
        Self::Update,
        Self::Resolved,
        Self::Reopened,
        Self::Retracted,
        Self::Corrected,
        Self::Scheduled,
        Self::Moved,
        Self::Extended,
        Self::Cancelled,
        Self::Started,
        Self::Overrun,
        Self::Completed,
        Self::Reminder,
        Self::Notice,
        Self::PostMortem,
    ];

    /// Its name in vigie.toml, in JSON and in the state file.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Update => "update",
            Self::Resolved => "resolved",
            Self::Reopened => "reopened",
            Self::Retracted => "retracted",
            Self::Corrected => "corrected",
            Self::Scheduled => "scheduled",
            Self::Moved => "moved",
            Self::Extended => "extended",
            Self::Cancelled => "cancelled",
            Self::Started => "started",
            Self::Overrun => "overrun",
            Self::Completed => "completed",
            Self::Reminder => "reminder",
            Self::Notice => "notice",
            Self::PostMortem => "post-mortem",
        }
    }

    /// Whether the clock alone can make it happen.
    #[must_use]
    pub fn is_by_clock(self) -> bool {
        matches!(self, Self::Started | Self::Overrun | Self::Completed | Self::Reminder)
    }

    /// Whether a channel without `events` announces it.
    #[must_use]
    pub fn by_default(self) -> bool {
        !matches!(self, Self::Notice | Self::PostMortem)
    }
}
