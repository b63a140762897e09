//! A maintenance at an instant: its runs, its phase, its plan.
//!
//! A maintenance is a list of runs. A run starts at the planned start or with an entry that says "started". It ends
//! with "completed", "postponed" or "cancelled". If none of these comes within 24 hours after the planned end, it
//! counts as ended at the planned end; an update after that end keeps it for another 24 hours. All runs stay on record.

use super::{CLOCKS_DIFFER, Interval, MaintenanceFacts, Phase, PostId, ahead};
use crate::model::{Entry, Maintenance, Moment, Plan, Post, ServiceId, Stage, State};
use chrono::{DateTime, Duration, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// A maintenance without "completed" counts as in overrun for this long after its planned end.
const OVERRUN_LASTS: Duration = Duration::hours(24);

/// The assumed length of a maintenance without a planned end.
const USUAL_LENGTH: Duration = Duration::hours(1);

/// A period in which a maintenance was in progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// Its start.
    pub from: Moment,
    /// Its end; `None` while it is in progress.
    pub to: Option<Moment>,
    /// Whether an entry or a key says that it started. If not, it started at its planned start.
    pub stated: bool,
}

/// When the phase of a maintenance changes without an entry (UTC). `None` for a change that does not happen by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClockTransitions {
    /// From then on it is in progress.
    pub begins: Option<DateTime<Utc>>,
    /// From then on it is in overrun.
    pub overruns: Option<DateTime<Utc>>,
    /// From then on it counts as completed.
    pub completes: Option<DateTime<Utc>>,
}

/// The period that a calendar shows for a maintenance: the current plan, or the actual period once it is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CalendarWindow {
    /// The planned or actual start.
    pub start: Moment,
    /// The planned or actual end, never before the start.
    pub end: Moment,
    /// Whether it does not take place: it was cancelled, or postponed without a new date.
    pub off: bool,
}

/// The result of replaying a maintenance up to an instant.
pub(super) struct MaintenanceReplay {
    pub(super) facts: MaintenanceFacts,
    /// Every change of phase, in order.
    pub(super) changes: Vec<Change>,
    pub(super) waits_until: Option<Moment>,
    /// The numbers of entries that are not shown yet, because their time has not come.
    pub(super) waiting: BTreeSet<usize>,
    /// When it ended, if only the front matter gives that time.
    pub(super) closing: Option<Moment>,
}

/// A change of phase.
#[derive(Clone, Copy)]
pub(super) struct Change {
    pub(super) source: Cause,
    pub(super) at: Moment,
    pub(super) phase: Phase,
}

/// What changes the phase of a maintenance.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    Entry(usize),
    Key,
    PlannedStart,
    PlannedEnd,
}

/// The assumed end of a maintenance that gives none: an hour after its start, or the same day if only the day of the
/// start is known.
#[must_use]
pub fn usual_end(start: Moment) -> Moment {
    if start.is_day() { start } else { Moment::instant(start.from + USUAL_LENGTH) }
}

/// Replays a maintenance up to an instant.
pub(super) fn replay(post: &Post, maintenance: &Maintenance, now: DateTime<Utc>) -> MaintenanceReplay {
    let mut replayer = MaintenanceReplayer::new(post, maintenance, now);
    for (at, source, stage) in events(post, maintenance, now) {
        replayer.follow(at, source, stage);
    }
    replayer.advance(now);
    replayer.finish(post)
}

/// Everything that the author wrote about its phase or plan, sorted by time: entries, and what only the front matter
/// says.
fn events(post: &Post, maintenance: &Maintenance, now: DateTime<Utc>) -> Vec<(Moment, Cause, Option<Stage>)> {
    let entries = || post.entries.iter().enumerate();
    let counted = || entries().filter(|(_, entry)| entry.withdrawn.is_none());
    let latest = || counted().map(|(_, entry)| entry.happened).max_by_key(|at| at.from);
    let latest = latest().unwrap_or_else(|| Moment::instant(post.announced()));
    let said = entries().rfind(|(_, entry)| !ahead(entry.happened, now)).map(|(number, _)| number);
    let last_plan = said.and_then(|number| maintenance.plans.get(number)).copied().unwrap_or(maintenance.first_plan());
    let stated = |stage: Stage| entries().any(|(_, entry)| entry.stage() == Some(stage));
    let last_stage = entries().rev().find_map(|(_, entry)| entry.stage());
    let has_ended = matches!(last_stage, Some(Stage::Completed | Stage::Cancelled | Stage::Postponed));
    let key = match (maintenance.completed, maintenance.stage) {
        (Some(at), _) => Some((at, Stage::Completed)),
        // It ended at its planned end if that has passed, otherwise at the latest entry.
        (None, Some(Stage::Completed)) if !stated(Stage::Completed) => {
            let planned = last_plan.end.filter(|end| !ahead(*end, now) && end.from >= latest.from);
            let started = last_plan.start.filter(|start| start.from > latest.from);
            Some((planned.or(started.filter(|start| !ahead(*start, now))).unwrap_or(latest), Stage::Completed))
        }
        (None, Some(Stage::Cancelled)) if !stated(Stage::Cancelled) => Some((latest, Stage::Cancelled)),
        // The plan was put off before any update says to when.
        (None, Some(Stage::Postponed)) => {
            let first = entries().map(|(_, entry)| entry.happened).chain(maintenance.planned.start);
            let announced = Moment::instant(post.announced());
            Some((first.chain([announced]).min_by_key(|at| at.from).unwrap_or(announced), Stage::Postponed))
        }
        // An update that ended it or put it off holds: the key is older, and its contradiction is reported.
        (None, Some(Stage::InProgress)) if !stated(Stage::InProgress) && !has_ended => {
            // Nobody says when it began: at its planned start, also if that is ahead.
            Some((last_plan.start.unwrap_or(latest), Stage::InProgress))
        }
        _ => None,
    };
    let mut events: Vec<(Moment, Cause, Option<Stage>)> = entries()
        .filter(|(_, entry)| entry.stage().is_some() || entry.start.is_some() || entry.end.is_some())
        .map(|(number, entry)| (entry.happened, Cause::Entry(number), entry.stage()))
        .collect();
    if let Some((at, stage)) = key {
        // If an entry reports the same end, the time of the key is used, unless something else happened in between.
        let changes_between = |one: Moment, other: Moment| {
            let (first, last) = (one.from.min(other.from), one.from.max(other.from));
            events.iter().any(|(at, _, stage)| stage.is_some() && first < at.from && at.from < last)
        };
        let same_end = |(stated, _, other): &(Moment, Cause, Option<Stage>)| {
            *other == Some(stage) && stage == Stage::Completed && !changes_between(*stated, at)
        };
        match events.iter().position(same_end) {
            Some(number) => events[number].0 = at,
            None => events.push((at, Cause::Key, Some(stage))),
        }
    }
    let ends = |stage: Option<Stage>| matches!(stage, Some(Stage::Completed | Stage::Cancelled));
    for (at, source, _) in events.iter_mut().filter(|(at, _, stage)| at.is_day() && ends(*stage)) {
        // An end given only as a day is the end of that day, unless an entry behind it changes something on that day.
        let Cause::Entry(number) = *source else { continue };
        let mut later = post.entries.iter().skip(number + 1).filter(|entry| entry.happened.from < at.to);
        let next = later.find(|entry| entry.start.is_some() || entry.stage().is_some_and(|stage| !ends(Some(stage))));
        at.to = next.map_or(at.to, |next| next.happened.from.max(at.from));
    }
    let order = |source: Cause, stage: Option<Stage>| match (source, stage) {
        (Cause::Key, Some(Stage::Postponed)) => 0,
        (Cause::Key, _) => 2,
        _ => 1,
    };
    events.sort_by_key(|(at, source, stage)| (if ends(*stage) { at.to } else { at.from }, order(*source, *stage)));
    events
}

#[allow(clippy::struct_excessive_bools, reason = "each answers a question of its own")]
struct MaintenanceReplayer<'a> {
    maintenance: &'a Maintenance,
    now: DateTime<Utc>,
    plan: Plan,
    runs: Vec<Run>,
    /// Whether the plan can start no further run: it was carried out or cancelled.
    done: bool,
    cancelled: bool,
    completed: Option<Moment>,
    stopped: Option<Moment>,
    stated: bool,
    stated_by_entry: bool,
    ended_by_clock: bool,
    changes: Vec<Change>,
    waits_until: Option<Moment>,
    waiting: BTreeSet<usize>,
    /// When its author wrote something, in order, and whether it says that a service is worse than under maintenance.
    words: Vec<(DateTime<Utc>, Option<bool>)>,
}

impl<'a> MaintenanceReplayer<'a> {
    fn new(post: &Post, maintenance: &'a Maintenance, now: DateTime<Utc>) -> Self {
        let past = post.entries.iter().filter(|entry| entry.withdrawn.is_none() && !ahead(entry.happened, now));
        let mut words: Vec<(DateTime<Utc>, Option<bool>)> = past
            .map(|entry| {
                let worst = entry.all_states().map(|(_, state)| state).max();
                (entry.happened.from, worst.map(|state| state > State::Maintenance))
            })
            .collect();
        words.sort_by_key(|(at, _)| *at);
        Self {
            maintenance,
            now,
            plan: maintenance.first_plan(),
            runs: Vec::new(),
            done: false,
            cancelled: false,
            completed: None,
            stopped: None,
            stated: false,
            stated_by_entry: false,
            ended_by_clock: false,
            changes: Vec::new(),
            waits_until: None,
            waiting: BTreeSet::new(),
            words,
        }
    }

    fn under_way(&self) -> Option<&Run> {
        self.runs.last().filter(|run| run.to.is_none())
    }

    /// The planned end. `None` if the current run started after it, because such a run has no planned end.
    fn planned_end(&self) -> Option<Moment> {
        self.plan.end.filter(|end| self.under_way().is_none_or(|run| end.to > run.from.from))
    }

    /// Whether the author said that it is in progress but not until when. Such a run does not end by itself.
    fn goes_on(&self) -> bool {
        let run = self.under_way();
        let by_key = self.maintenance.stage == Some(Stage::InProgress) && !self.stated_by_entry;
        run.is_some_and(|run| run.stated) && (by_key || self.planned_end().is_none())
    }

    /// Applies what happens without an entry up to an instant: the planned start, and the end 24 hours after the
    /// planned end.
    fn advance(&mut self, to: DateTime<Utc>) {
        self.begin(to);
        self.lapse(to);
    }

    /// Starts a run if the planned start is at or before `to`.
    fn begin(&mut self, to: DateTime<Utc>) {
        if self.under_way().is_none()
            && !self.done
            && let Some(start) = self.plan.start.filter(|start| start.from <= to)
        {
            self.runs.push(Run { from: start, to: None, stated: false });
            self.change(Cause::PlannedStart, start);
        }
    }

    /// Ends the run at its planned end if `to` is 24 hours or more after that.
    fn lapse(&mut self, to: DateTime<Utc>) {
        if let Some(run) = self.under_way().copied()
            && !self.goes_on()
        {
            let end = self.planned_end().unwrap_or_else(|| usual_end(run.from));
            let Some(end) = self.last_word(end) else { return };
            if end.to + OVERRUN_LASTS <= to {
                let end = if end.to < run.from.from { run.from } else { end };
                self.close(end);
                self.completed = Some(end);
                (self.done, self.ended_by_clock) = (true, true);
                self.change(Cause::PlannedEnd, end);
            }
        }
    }

    /// When a run is over that nobody ends: at its planned end, or at the last thing that its author wrote in the 24 hours
    /// after that, and so on. `None` if that says that a service is degraded or down.
    fn last_word(&self, planned: Moment) -> Option<Moment> {
        let (mut last, mut bad) = (planned, false);
        for (at, worse) in self.words.iter().filter(|(at, _)| *at >= planned.to) {
            if *at >= last.to + OVERRUN_LASTS && !bad {
                break;
            }
            last = Moment::instant(*at);
            bad = worse.unwrap_or(bad);
        }
        (!bad).then_some(last)
    }

    /// Whether an author said that it is completed, after it had begun.
    fn has_taken_place(&self) -> bool {
        let ran = self.runs.last().is_some_and(|run| run.to.is_some() && run.to == self.completed);
        ran && !self.ended_by_clock
    }

    /// Whether the plan of an entry has a start.
    fn gives_start(&self, source: Cause) -> bool {
        let Cause::Entry(number) = source else { return false };
        self.maintenance.plans.get(number).is_some_and(|plan| plan.start.is_some())
    }

    fn close(&mut self, end: Moment) {
        if let Some(run) = self.runs.last_mut().filter(|run| run.to.is_none()) {
            if end.to > run.from.from {
                run.to = Some(end);
            } else {
                self.drop_run();
            }
        }
    }

    /// Removes a run that ended before it began.
    fn drop_run(&mut self) {
        if self.runs.pop().is_some_and(|run| !run.stated) {
            self.forget_planned_start();
        }
    }

    fn forget_planned_start(&mut self) {
        if let Some(planned) = self.changes.iter().rposition(|it| it.source == Cause::PlannedStart) {
            self.changes.remove(planned);
        }
    }

    fn open(&mut self, at: Moment) {
        self.runs.push(Run { from: at, to: None, stated: true });
        (self.done, self.cancelled, self.completed, self.stopped) = (true, false, None, None);
    }

    fn follow(&mut self, at: Moment, source: Cause, stage: Option<Stage>) {
        // A start counts immediately, and so does an extension after the end. Everything else waits until its time has
        // come.
        let starts = stage == Some(Stage::InProgress);
        let is_ahead = ahead(at, self.now);
        self.advance(if is_ahead && !starts { at.from.min(self.now) } else { at.from });
        if at.is_day() && matches!(stage, Some(Stage::Completed | Stage::Cancelled)) && !is_ahead {
            // An end given only as a day also ends a run whose planned start is on that day.
            self.begin(at.to - Duration::nanoseconds(1));
        }
        let counts = starts || stage == Some(Stage::Extended) && self.under_way().is_none() && self.done;
        if is_ahead && !counts {
            self.waits_until = self.waits_until.or(Some(at));
            if let Cause::Entry(number) = source {
                self.waiting.insert(number);
            }
            return;
        }
        let unmakes = stage == Some(Stage::Cancelled) || stage == Some(Stage::Postponed) && !self.gives_start(source);
        if unmakes && matches!(source, Cause::Entry(_)) && self.has_taken_place() {
            return;
        }
        let before = self.plan;
        match source {
            Cause::Entry(number) => self.plan = self.maintenance.plans.get(number).copied().unwrap_or(self.plan),
            Cause::Key if stage == Some(Stage::Postponed) => self.plan = Plan::default(),
            _ => {}
        }
        if stage.is_some() {
            self.stated = true;
            self.ended_by_clock = false;
            self.stated_by_entry |= matches!(source, Cause::Entry(_));
        }
        match stage {
            Some(Stage::InProgress) => match self.runs.last_mut().filter(|run| run.to.is_none()) {
                // The time that the author reports replaces the planned start.
                Some(run) if !run.stated => {
                    run.stated = true;
                    if !(source == Cause::Key && run.from.from <= at.from) {
                        run.from = at;
                    }
                    self.done = true;
                    self.forget_planned_start();
                }
                Some(_) => {}
                None => self.open(at),
            },
            Some(Stage::Completed) => {
                if self.under_way().is_some() || self.completed.is_none() {
                    self.close(at);
                    self.completed = Some(at);
                }
                (self.done, self.cancelled) = (true, false);
            }
            Some(Stage::Cancelled) => self.cancel(at),
            Some(Stage::Postponed) => self.postpone(at),
            Some(Stage::Extended) => {
                if self.under_way().is_none() && self.done {
                    self.open(at);
                }
            }
            Some(Stage::Scheduled) | None => {
                let moved =
                    self.plan.start != before.start && self.plan.start.is_some_and(|start| start.from > at.from);
                if moved || stage == Some(Stage::Scheduled) && self.under_way().is_some_and(|run| run.stated) {
                    self.postpone(at);
                }
            }
        }
        self.change(source, at);
    }

    fn cancel(&mut self, at: Moment) {
        if let Some(run) = self.under_way().copied() {
            // If only the day of the planned start is known, the run has certainly begun only when that day is over.
            let since = if run.stated { run.from.from } else { run.from.to };
            if at.to > since {
                // No entry says that it lasted longer than planned.
                let planned = self.planned_end().unwrap_or_else(|| usual_end(run.from));
                let end = if !run.stated && planned.to < at.to { planned } else { at };
                self.close(end);
                self.stopped = self.runs.last().and_then(|run| run.to);
            } else {
                self.drop_run();
            }
        }
        (self.done, self.cancelled, self.completed) = (true, true, None);
    }

    fn postpone(&mut self, at: Moment) {
        if let Some(run) = self.under_way().copied() {
            let since = if run.stated { run.from.from } else { run.from.to };
            if at.to > since { self.close(at) } else { self.drop_run() }
        }
        (self.done, self.cancelled, self.completed, self.stopped) = (false, false, None, None);
    }

    fn phase(&self, at: DateTime<Utc>) -> Phase {
        if self.cancelled {
            return Phase::Cancelled;
        }
        if self.under_way().is_some() {
            let over = self.planned_end().is_some_and(|end| end.to <= at);
            return if over { Phase::Overrun } else { Phase::InProgress };
        }
        match (self.done, self.plan.start) {
            (true, _) => Phase::Completed,
            (false, None) => Phase::ToCome,
            (false, Some(_)) => Phase::Scheduled,
        }
    }

    fn change(&mut self, source: Cause, at: Moment) {
        let phase = self.phase(at.from);
        self.changes.push(Change { source, at, phase });
    }

    fn finish(self, post: &Post) -> MaintenanceReplay {
        let phase = self.phase(self.now);
        let last = self.runs.last().copied();
        let plan = self.plan;
        let over_early = || {
            self.completed.map(|end| {
                // If it ended before its planned start, the end is shown as the start: unless nobody said when that was.
                let is_early = plan.start.is_some_and(|start| start.from > end.to);
                let untimed =
                    self.maintenance.completed.is_none() && !post.entries.iter().any(|it| it.stage().is_some());
                if is_early && untimed {
                    return (plan.start, plan.end);
                }
                (plan.start.map(|start| if is_early { end } else { start }), Some(end))
            })
        };
        let (start, end) = match (phase, last) {
            (Phase::InProgress | Phase::Overrun, Some(run)) => (Some(run.from), self.planned_end()),
            (Phase::Completed, Some(run)) if run.to == self.completed => (Some(run.from), run.to),
            (Phase::Completed, _) => over_early().unwrap_or((plan.start, plan.end)),
            (Phase::Cancelled, Some(run)) if self.stopped.is_some() => (Some(run.from), run.to),
            _ => (plan.start, plan.end),
        };
        let mut states = self.maintenance.services.clone();
        states.extend(post.entries.iter().flat_map(|entry| entry.states.iter().copied()));
        let key_stage =
            self.maintenance.stage.filter(|stage| !post.entries.iter().any(|it| it.stage() == Some(*stage)));
        let said = post.entries.iter().any(|entry| entry.stage() == Some(Stage::Completed));
        let settles = match key_stage.filter(|_| self.maintenance.completed.is_none()) {
            Some(Stage::Completed) => {
                let first = [plan.start, plan.end].into_iter().flatten().find(|at| ahead(*at, self.now));
                first.map(|at| at.from - CLOCKS_DIFFER)
            }
            Some(Stage::InProgress) => plan.start.map(|start| start.from).filter(|start| *start > self.now),
            _ => None,
        };
        let facts = MaintenanceFacts {
            phase,
            planned: self.maintenance.planned,
            current: plan,
            start,
            end,
            clock_transitions: self.clock_transitions(phase),
            window: self.window(phase, start, end),
            stopped: self.stopped,
            states,
            stated: self.stated,
            ended_by_clock: self.ended_by_clock,
            key_stage,
            settles,
            runs: self.runs,
        };
        MaintenanceReplay {
            closing: self
                .completed
                .filter(|_| phase == Phase::Completed && !said && self.stated && !self.ended_by_clock),
            facts,
            changes: self.changes,
            waits_until: self.waits_until,
            // An entry that also makes a service worse is shown immediately.
            waiting: self
                .waiting
                .into_iter()
                .filter(|number| *number > 0 && post.entries[*number].all_states().all(|it| it.1 <= State::Maintenance))
                .collect(),
        }
    }

    fn clock_transitions(&self, phase: Phase) -> Option<ClockTransitions> {
        if matches!(phase, Phase::Cancelled | Phase::ToCome) || phase == Phase::Completed && self.stated {
            return None;
        }
        let goes_on = self.goes_on();
        let run = self.under_way();
        let start = run.map(|run| run.from).or_else(|| self.runs.last().filter(|_| self.done).map(|run| run.from));
        let start = start.or(self.plan.start);
        let end = self.planned_end();
        let counted = end.or(start.map(usual_end)).map(|end| self.last_word(end));
        let goes_on = goes_on || counted == Some(None);
        let counted = counted.flatten();
        Some(ClockTransitions {
            begins: start.map(|start| start.from).filter(|_| !self.goes_on()),
            overruns: end.map(|end| end.to),
            completes: counted.map(|end| end.to + OVERRUN_LASTS).filter(|_| !goes_on),
        })
    }

    fn window(&self, phase: Phase, start: Option<Moment>, end: Option<Moment>) -> Option<CalendarWindow> {
        let off = matches!(phase, Phase::Cancelled | Phase::ToCome);
        let over = phase == Phase::Completed || self.stopped.is_some();
        let (start, end) = match (over, self.plan.start) {
            (true, _) => (start.or(end)?, end),
            // In progress without a plan.
            (false, None) if !off => (start?, self.plan.end),
            // Postponed without a new date: keep the old date, so that calendars show that event as cancelled.
            (false, None) => {
                (self.maintenance.planned.start.or(self.runs.last().map(|run| run.from))?, self.maintenance.planned.end)
            }
            (false, Some(planned)) => (planned, self.plan.end),
        };
        let end = end.filter(|end| end.to > start.from || end.from == start.from).unwrap_or_else(|| usual_end(start));
        Some(CalendarWindow { start, end, off })
    }
}

/// The intervals in which its runs put services in a state: the states of the front matter, changed by entries.
pub(super) fn impact(
    id: PostId,
    post: &Post,
    maintenance: &Maintenance,
    runs: &[Run],
    now: DateTime<Utc>,
) -> Vec<Interval> {
    runs.iter().flat_map(|run| of_run(id, post, maintenance, run, now)).collect()
}

fn of_run(id: PostId, post: &Post, maintenance: &Maintenance, run: &Run, now: DateTime<Utc>) -> Vec<Interval> {
    let (from, to) = (run.from.from, run.to.map(|to| to.to));
    let by_day = run.from.is_day() || run.to.is_some_and(|to| to.is_day());
    let run_over = run.to.is_some_and(|to| !ahead(to, now));
    let first = maintenance.services.iter().chain(&maintenance.later);
    let mut steps: BTreeMap<ServiceId, Vec<(DateTime<Utc>, State, bool)>> =
        first.map(|(service, state)| (*service, vec![(from, *state, by_day)])).collect();
    let mut entries: Vec<&Entry> = post.entries.iter().collect();
    entries.sort_by_key(|entry| entry.happened.from);
    for entry in entries {
        let happened = entry.happened;
        let counts = |(_, state): &(ServiceId, State)| *state > State::Maintenance || !ahead(happened, now);
        for (service, state) in entry.all_states().filter(counts) {
            let at = happened.from.max(from);
            steps.entry(service).or_default().push((at, state, by_day || happened.is_day()));
        }
    }
    let mut intervals = Vec::new();
    for (service, steps) in steps {
        for (number, (since, state, by_day)) in steps.iter().enumerate() {
            let next = steps.get(number + 1);
            let until = next.map(|(at, ..)| to.map_or(*at, |to| to.min(*at))).or(to);
            if *state != State::Operational && until.is_none_or(|until| until > *since) {
                let by_day = *by_day || next.is_some_and(|(.., by_day)| *by_day);
                let lasts = until.is_none_or(|until| until > now + CLOCKS_DIFFER);
                let counted_to = lasts.then(|| super::Counted { at_least: post.latest_entry_at(), grows: true });
                let over = run_over || until.is_some_and(|until| until <= now + CLOCKS_DIFFER);
                let (state, from) = (*state, *since);
                intervals.push(Interval { service, state, from, to: until, over, counted_to, by_day, post: id });
            }
        }
    }
    intervals
}
