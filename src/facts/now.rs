//! Where everything stands at an instant.

use super::window::{begun, stopped};
use super::{Board, IncidentNow, Interval, MaintenanceNow, Overall, Phase, Statement, Subject, Turns, impact};
use crate::model::{
    Content, Entry, Incident, Kind, Maintenance, Moment, Post, PostId, ServiceId, Site, Stage, State, Status,
};
use chrono::{DateTime, Duration, Utc};
use rayon::prelude::*;

/// How long an incident without status, severity and services counts as open after its latest word.
pub(super) const NEWS_LASTS: Duration = Duration::hours(48);
/// How long after its end a maintenance that nobody completed counts as in overrun.
const OVERRUN_LASTS: Duration = Duration::hours(24);
/// How long a maintenance without an end is taken to last.
const USUAL_LENGTH: Duration = Duration::hours(1);

/// How long before its start a maintenance is told in the head of the home page.
const SOON: Duration = Duration::hours(48);

/// Whether a post that says nothing of its state is still news.
#[must_use]
pub fn is_news(post: &Post, now: DateTime<Utc>) -> bool {
    now < post.last_word() + NEWS_LASTS
}

/// The board at an instant. An open incident without news for longer than `silence` is told to be silent.
#[must_use]
pub fn board(site: &Site, silence: Duration, now: DateTime<Utc>) -> Board {
    let maintenances: Vec<_> = site
        .posts
        .iter()
        .map(|post| match &post.content {
            Content::Maintenance(maintenance) => Some(maintenance_now(post, maintenance, now)),
            _ => None,
        })
        .collect();
    let impact = impact::intervals(site, &maintenances, now);
    let mut of_post: Vec<Vec<&Interval>> = vec![Vec::new(); site.posts.len()];
    for interval in &impact {
        of_post[interval.post.0].push(interval);
    }
    let incidents: Vec<_> = site
        .posts
        .par_iter()
        .zip(&of_post)
        .map(|(post, impact)| match &post.content {
            Content::Incident(incident) => Some(incident_now(post, incident, impact, (silence, now))),
            _ => None,
        })
        .collect();
    let services = services_now(site, &impact, &incidents, now);
    let mut open: Vec<PostId> =
        site.posts().map(|(id, _)| id).filter(|id| incidents[id.0].is_some_and(|incident| incident.open)).collect();
    open.sort_by_key(|id| std::cmp::Reverse((site.post(*id).last_word(), *id)));
    let mut ahead: Vec<PostId> =
        site.posts().map(|(id, _)| id).filter(|id| maintenances[id.0].is_some_and(|it| it.phase.is_ahead())).collect();
    ahead.sort_by_key(|id| {
        let it = maintenances[id.0];
        let start = it.and_then(|it| it.start).map(|start| start.from);
        (it.map(|it| !it.phase.lasts()), start.is_none(), start, *id)
    });
    let mut notices: Vec<PostId> = site
        .posts()
        .filter(|(_, post)| matches!(post.content, Content::Notice { until } if now < until))
        .map(|(id, _)| id)
        .collect();
    notices.reverse();
    let soon = soon(&ahead, &maintenances, now);
    let mut board = Board {
        now,
        statement: Statement {
            state: Overall::Known(State::Operational),
            subject: Subject::AllOperational,
            told_by: None,
        },
        services,
        open,
        incidents,
        maintenances,
        ahead,
        soon,
        notices,
        impact,
        next_change: None,
        last_change: site.posts.iter().filter_map(Post::last_change).map(|at| at.from).max(),
    };
    board.statement = statement(site, &board);
    board.next_change = next_change(site, &board);
    board
}

fn incident_now(
    post: &Post,
    incident: &Incident,
    intervals: &[&Interval],
    (silence, now): (Duration, DateTime<Utc>),
) -> IncidentNow {
    let closed = incident.retracted || incident.closed_at().is_some();
    let open = if incident.stateful { !closed } else { !closed && is_news(post, now) };
    let own = if incident.services.is_empty() && intervals.is_empty() {
        incident.severity.state()
    } else {
        State::Operational
    };
    let lasting = intervals.iter().filter(|interval| interval.to.is_none()).map(|interval| interval.state);
    IncidentNow {
        open,
        // An end that did not last is no status of what goes on.
        status: post.entries.iter().rev().find_map(Entry::status).filter(|status| !open || !status.closes()),
        state: if open { lasting.fold(own, State::max) } else { State::Operational },
        worst: intervals.iter().map(|interval| interval.state).fold(own, State::max),
        promised: incident.next_update.filter(|next| open && now < next.to),
        silent_from: post.last_word().checked_add_signed(silence).filter(|_| open),
        silent_since: Some(post.last_word()).filter(|word| open && now - *word >= silence),
        began: incident.started.or(post.date).map_or_else(|| post.announced(), |began| began.from),
    }
}

/// The worst state of each service: of an open incident whatever its hour, of anything else when it holds now.
fn services_now(site: &Site, impact: &[Interval], incidents: &[Option<IncidentNow>], now: DateTime<Utc>) -> Vec<State> {
    let mut states = vec![State::Operational; site.services.len()];
    for interval in impact {
        // A post dated an hour too late is a slip of the timezone: an open incident never waits to be true.
        let open_incident = interval.to.is_none() && incidents[interval.post.0].is_some();
        let holds = interval.from <= now && interval.to.is_none_or(|to| now < to);
        if holds || open_incident {
            let state = &mut states[interval.service.0];
            *state = (*state).max(interval.state);
        }
    }
    states
}

fn maintenance_now(post: &Post, maintenance: &Maintenance, now: DateTime<Utc>) -> MaintenanceNow {
    let plan = maintenance.current;
    let start = maintenance.began.or(plan.start);
    let end = planned_end(maintenance);
    let announced = || Some(Moment::instant(post.announced()));
    let next = post.entries.iter().rev().find_map(|entry| entry.next).filter(|next| now < next.to);
    let at = |phase: Phase, start, end| {
        let promised = next.filter(|_| phase.is_ahead());
        MaintenanceNow { phase, start, end, stopped: None, promised }
    };
    if maintenance.stage == Some(Stage::Cancelled) {
        let stopped = stopped(post, maintenance);
        return MaintenanceNow { stopped, ..at(Phase::Cancelled, start, stopped.or(end)) };
    }
    if let Some(completed) = maintenance.completed {
        return at(Phase::Completed, start.map(|start| begun(start, completed)), Some(completed));
    }
    let ongoing = is_ongoing(maintenance);
    let Some(start) = start else {
        return if ongoing { at(Phase::InProgress, announced(), end) } else { at(Phase::ToCome, None, None) };
    };
    let counted = end.unwrap_or_else(|| usual_end(start));
    match now {
        _ if now < start.from && ongoing => at(Phase::InProgress, announced(), end),
        _ if now < start.from => at(Phase::Scheduled, Some(start), end),
        _ if now >= counted.to + OVERRUN_LASTS && !ongoing => {
            at(Phase::Completed, Some(start), Some(if counted.to < start.from { start } else { counted }))
        }
        _ if now >= counted.to && end.is_some() => at(Phase::Overrun, Some(start), end),
        _ => at(Phase::InProgress, Some(start), end),
    }
}

/// Whether its author says that it goes on, and not until when, or against the plan: that neither waits for the clock nor
/// is ended by it.
fn is_ongoing(maintenance: &Maintenance) -> bool {
    let unplanned = maintenance.began.is_none() || planned_end(maintenance).is_none();
    maintenance.stage == Some(Stage::InProgress) && unplanned
}

/// The end of the plan, unless it lies before the beginning: what was started later than that goes on.
fn planned_end(maintenance: &Maintenance) -> Option<Moment> {
    maintenance.current.end.filter(|end| maintenance.began.is_none_or(|began| end.to > began.from))
}

/// The end of a maintenance that tells none: an hour after its start, or the day of it where no more is known.
#[must_use]
pub fn usual_end(start: Moment) -> Moment {
    if start.is_day() { start } else { Moment::instant(start.from + USUAL_LENGTH) }
}

/// When the clock alone moves a maintenance on; nothing when only its author can.
#[must_use]
pub fn turns(maintenance: &Maintenance, now: &MaintenanceNow) -> Option<Turns> {
    if matches!(now.phase, Phase::Cancelled | Phase::ToCome) || maintenance.completed.is_some() {
        return None;
    }
    let ongoing = is_ongoing(maintenance);
    let start = maintenance.began.or(maintenance.current.start);
    let end = planned_end(maintenance);
    let counted = end.or(start.map(usual_end));
    Some(Turns {
        begins: start.map(|start| start.from).filter(|_| !ongoing),
        overruns: end.map(|end| end.to),
        completes: counted.map(|end| end.to + OVERRUN_LASTS).filter(|_| !ongoing),
    })
}

fn soon(ahead: &[PostId], maintenances: &[Option<MaintenanceNow>], now: DateTime<Utc>) -> Option<PostId> {
    let begins_soon =
        |it: MaintenanceNow| it.phase == Phase::Scheduled && it.start.is_some_and(|start| start.from - SOON <= now);
    ahead.iter().copied().find(|id| maintenances[id.0].is_some_and(begins_soon))
}

fn statement(site: &Site, board: &Board) -> Statement {
    let latest_open = board.open.first().copied();
    let mut hurt: Vec<(ServiceId, State)> = site
        .services
        .iter()
        .enumerate()
        .map(|(at, _)| (ServiceId(at), board.services[at]))
        .filter(|(_, state)| *state != State::Operational)
        .collect();
    hurt.sort_by_key(|(id, state)| (std::cmp::Reverse(*state), *id));
    let of_services = hurt.first().map_or(State::Operational, |(_, state)| *state);
    let without_services = board
        .open
        .iter()
        .filter_map(|id| board.incidents[id.0].map(|it| (*id, it.state)))
        .filter(|(id, _)| !board.impact.iter().any(|interval| interval.post == *id && interval.to.is_none()));
    let worst_without = without_services.clone().max_by_key(|(_, state)| *state);
    let of_incidents = worst_without.map_or(State::Operational, |(_, state)| state);
    let worst = of_services.max(of_incidents);
    let only_watching = !board.open.is_empty()
        && board.open.iter().all(|id| board.incidents[id.0].and_then(|it| it.status) == Some(Status::Monitoring));
    let subject = match (latest_open, worst_without) {
        (Some(open), _) if only_watching && of_services <= State::Maintenance => Subject::Watching(open),
        (_, Some((id, state))) if state > of_services => Subject::Incident(id),
        _ if !hurt.is_empty() => Subject::Services(hurt),
        (Some(open), _) => Subject::Incident(open),
        _ if is_unknown(site) => Subject::Unknown,
        _ => Subject::AllOperational,
    };
    let lasting = board.ahead.first().copied().filter(|id| board.maintenances[id.0].is_some_and(|it| it.phase.lasts()));
    let told_by = match &subject {
        Subject::Services(hurt) => teller(site, board, hurt).or(latest_open).or(lasting),
        Subject::Incident(id) | Subject::Watching(id) => Some(*id),
        Subject::Unknown | Subject::AllOperational => None,
    };
    let state = match subject {
        _ if worst == State::Operational && is_unknown(site) => Overall::Unknown,
        _ => Overall::Known(worst),
    };
    Statement { state, subject, told_by }
}

/// The post that put the worst-hit service where it is, latest word first.
fn teller(site: &Site, board: &Board, hurt: &[(ServiceId, State)]) -> Option<PostId> {
    let (service, state) = *hurt.first()?;
    let causes = board.impact.iter().filter(|it| it.service == service && it.state == state && it.to.is_none());
    causes.map(|it| it.post).max_by_key(|id| site.post(*id).last_word())
}

/// Whether a post that could not be read whole, and is not provably over, may hide that something is wrong.
fn is_unknown(site: &Site) -> bool {
    let about_state = |kind: Kind| matches!(kind, Kind::Incident | Kind::Maintenance);
    site.unseen
        || site.unreadable.iter().any(|(kind, _)| about_state(*kind))
        || site.posts.iter().any(|post| {
            post.broken
                && match &post.content {
                    Content::Incident(incident) => !incident.retracted && incident.closed_at().is_none(),
                    Content::Maintenance(maintenance) => !maintenance.is_over(),
                    _ => false,
                }
        })
}

fn next_change(site: &Site, board: &Board) -> Option<DateTime<Utc>> {
    let moments = site.posts().flat_map(|(id, post)| match &post.content {
        Content::Maintenance(maintenance) => {
            let now = board.maintenances[id.0];
            let turns = now.and_then(|now| turns(maintenance, &now));
            let turns = turns.map(|it| [it.begins.map(|at| at - SOON), it.begins, it.overruns, it.completes]);
            let promised = now.and_then(|now| now.promised).map(|next| next.to);
            turns.into_iter().flatten().chain([promised]).flatten().collect()
        }
        Content::Incident(incident) => {
            let passes = (!incident.stateful).then(|| post.last_word() + NEWS_LASTS);
            let now = board.incidents[id.0];
            let silent = now.and_then(|it| it.silent_from);
            let promised = now.and_then(|it| it.promised).map(|next| next.to);
            [passes, silent, promised].into_iter().flatten().collect()
        }
        Content::Notice { until } => vec![*until],
        _ => Vec::new(),
    });
    let ends = board.impact.iter().flat_map(|interval| [Some(interval.from), interval.to]).flatten();
    moments.chain(ends).filter(|at| *at > board.now).min()
}
