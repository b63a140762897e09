//! From when to when a maintenance is told, whatever the clock says.

use super::usual_end;
use crate::model::{Maintenance, Moment, Stage};

/// What a calendar tells of a maintenance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// Its start, as it is planned or as it was.
    pub start: Moment,
    /// Its end; the start itself when only the end is known to have been.
    pub end: Moment,
    /// Whether it does not hold: called off, or postponed without a new date.
    pub off: bool,
}

/// The window of a maintenance; nothing when it never had a date.
#[must_use]
pub fn window(maintenance: &Maintenance) -> Option<Window> {
    let Maintenance { began, completed, planned, current, .. } = *maintenance;
    let cancelled = maintenance.stage == Some(Stage::Cancelled);
    let dated = began.or(current.start).or(planned.start)?;
    // Postponed without a new date: those who took note of the old one are told that it does not hold.
    let gone = began.or(current.start).or(completed).is_none();
    let start = began.or(current.start).or(completed).unwrap_or(dated);
    let planned_end = if gone { planned.end } else { current.end };
    let (start, end) = match completed.filter(|_| !cancelled) {
        Some(end) => (begun(start, end), end),
        None => (start, planned_end.filter(|end| end.to > start.from).unwrap_or_else(|| usual_end(start))),
    };
    Some(Window { start, end, off: cancelled || gone })
}

/// The start of what is over: one that was planned for later than its end never came.
pub(super) fn begun(start: Moment, end: Moment) -> Moment {
    if start.from > end.to { end } else { start }
}
