//! From when to when a maintenance is told, whatever the clock says.

use super::usual_end;
use crate::model::{Maintenance, Moment, Post, Stage};

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
pub fn window(post: &Post, maintenance: &Maintenance) -> Option<Window> {
    let Maintenance { began, completed, planned, current, .. } = *maintenance;
    let cancelled = maintenance.stage == Some(Stage::Cancelled);
    let dated = began.or(current.start).or(planned.start)?;
    // Postponed without a new date: those who took note of the old one are told that it does not hold.
    let gone = began.or(current.start).or(completed).is_none();
    let start = began.or(current.start).or(completed).unwrap_or(dated);
    let planned_end = if gone { planned.end } else { current.end };
    let (start, end) = match stopped(post, maintenance).or(completed.filter(|_| !cancelled)) {
        Some(end) => (begun(start, end), end),
        None => (start, planned_end.filter(|end| end.to > start.from).unwrap_or_else(|| usual_end(start))),
    };
    Some(Window { start, end, off: cancelled || gone })
}

/// The start of what is over: one that was planned for later than its end never came.
pub(super) fn begun(start: Moment, end: Moment) -> Moment {
    if start.from > end.to { end } else { start }
}

/// When a maintenance that was called off stopped, if it had begun by then: it stays on record until that moment.
///
/// Where no update says that it began, its plan does, but no longer than it goes. A `status: cancelled` of the front
/// matter alone holds from the latest word, as one that closes an incident does.
pub(super) fn stopped(post: &Post, maintenance: &Maintenance) -> Option<Moment> {
    let Maintenance { began, completed, current, .. } = *maintenance;
    let start = began.or(current.start).filter(|_| maintenance.stage == Some(Stage::Cancelled))?;
    let said = post.entries.iter().rfind(|entry| entry.stage() == Some(Stage::Cancelled)).map(|entry| entry.happened);
    let latest = || post.entries.iter().map(|entry| entry.happened).max_by_key(|at| at.from);
    let said = said.or_else(latest)?;
    // A day without an hour has begun for certain when it is over.
    let since = if began.is_some() { start.from } else { start.to };
    let planned = began.is_none().then(|| current.end.unwrap_or_else(|| usual_end(start)));
    let ends = [Some(said), completed, planned].into_iter().flatten();
    ends.min_by_key(|end| end.to).filter(|end| said.to > since && end.to > start.from)
}

#[cfg(test)]
mod tests {
    use crate::testing::{CONFIG, at, site};

    /// What stays on record of a maintenance of 18 May, 10:00 to 12:00 in Paris, that was called off: `from to` in UTC.
    #[track_caller]
    fn check(keys: &str, body: &str, expected: &str) {
        let start = if keys.contains("start") { "" } else { "start: 2021-05-18 10:00\nend: 12:00\n" };
        let text =
            format!("---\ntitle: m\ndate: 2021-05-10\n{start}services: {{mail: outage}}\n{keys}---\nx\n\n{body}");
        let (_, site, board, report) = site(CONFIG, &[("maintenance/m.md", &text)], "2021-06-01 10:00");
        assert!(!report.has_errors(), "{:?}", report.list());
        let clock = |at: chrono::DateTime<chrono::Utc>| at.format("%d %H:%M").to_string();
        let lasted = board.maintenances[0].and_then(|it| it.lasted());
        let told = lasted.map(|(from, to, _)| format!("{} to {}", clock(from), to.map(clock).unwrap_or_default()));
        assert_eq!(told.as_deref().unwrap_or("-"), expected, "{keys}{body}");
        // The record of the service, the calendar and the page say the same.
        let impact: Vec<_> = board.impact.iter().map(|it| (it.from, it.to)).collect();
        assert_eq!(impact, lasted.map(|(from, to, _)| (from, to)).into_iter().collect::<Vec<_>>());
        let crate::model::Content::Maintenance(maintenance) = &site.posts[0].content else { panic!("a maintenance") };
        let window = super::window(&site.posts[0], maintenance).unwrap();
        assert!(
            window.off && lasted.is_none_or(|(from, to, _)| (from, to) == (window.start.from, Some(window.end.to)))
        );
        assert!(board.services[1] == crate::model::State::Operational && board.now == at("2021-06-01 10:00"));
    }

    #[test]
    fn what_had_begun_stays_on_record_until_it_is_called_off() {
        let off = |at: &str| format!("## 2021-05-{at} · cancelled\n\ny\n");
        check("", &off("18 11:30"), "18 08:00 to 18 09:30");
        check("", &off("18 11:30").replace("cancelled", "cancelled {at=11:20}"), "18 08:00 to 18 09:20");
        check("", &off("18 10:00"), "-");
        check("", &off("17 09:00"), "-");
        // Nobody said that it lasted longer than its plan.
        check("", &off("18 15:00"), "18 08:00 to 18 10:00");
        let started = "## 2021-05-18 09:30 · started\n\ny\n\n";
        check("", &format!("{started}{}", off("18 15:00")), "18 07:30 to 18 13:00");
        check(
            "",
            &format!("## 2021-05-18 09:30 · postponed {{start=2021-05-20 10:00}}\n\ny\n\n{}", off("19 10:00")),
            "-",
        );
        // The key alone holds from the latest word.
        check("status: cancelled\n", "", "-");
        check("status: cancelled\n", "## 2021-05-18 11:00\n\ny\n", "18 08:00 to 18 09:00");
        // A day without an hour has begun for certain when it is over.
        check("start: 2021-05-18\nend: 2021-05-19\n", &off("18 11:30"), "-");
        check("start: 2021-05-18\nend: 2021-05-19\n", &off("19 11:30"), "17 22:00 to 19 09:30");
    }
}
