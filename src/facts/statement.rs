//! The overall state, and the one sentence of the home page.

use super::{Board, Health, PostFacts, Restored, Statement, Subject, service};
use crate::model::{PostId, ServiceId, Site, State, Status};
use std::cmp::Reverse;
use std::collections::BTreeSet;

pub(super) fn statement(site: &Site, board: &Board) -> Statement {
    let latest_open = board.open.first().copied();
    let mut affected: Vec<(ServiceId, State)> = board
        .services
        .iter()
        .enumerate()
        .map(|(number, facts)| (ServiceId(number), facts.state.state()))
        .filter(|(_, state)| *state != State::Operational)
        .collect();
    affected.sort_by_key(|(id, state)| (Reverse(*state), *id));
    let of_services = affected.first().map_or(State::Operational, |(_, state)| *state);
    let nameless = board.open.iter().filter_map(|id| Some((*id, board.incident(*id)?)));
    let nameless = nameless.filter(|(_, it)| it.now.is_empty()).map(|(id, it)| (id, it.state));
    let worst_nameless = nameless.max_by_key(|(_, state)| *state);
    let worst = worst_nameless.map_or(of_services, |(_, state)| of_services.max(state));
    let unknown: Vec<ServiceId> = board
        .services
        .iter()
        .enumerate()
        .filter(|(_, facts)| facts.state == Health::Unknown)
        .map(|(number, _)| ServiceId(number))
        .collect();
    let unsure = !unknown.is_empty() || service::unreadable(site) || board.posts.iter().any(|post| post.unsure);
    let state = Health::unless_worse(worst, unsure);
    let only_watched = !board.open.is_empty()
        && board.open.iter().all(|id| board.incident(*id).and_then(|it| it.status) == Some(Status::Monitoring));
    let subject = match (latest_open, worst_nameless) {
        _ if state == Health::Unknown => Subject::Unknown,
        (Some(open), _) if only_watched && of_services <= State::Maintenance && worst <= State::Maintenance => {
            Subject::Watching(restored(board, open, affected))
        }
        (_, Some((id, state))) if state > of_services => Subject::Incident(id),
        _ if !affected.is_empty() => Subject::Services(affected),
        (Some(open), _) => Subject::Incident(open),
        _ => Subject::AllOperational,
    };
    let lasting = board.ahead.first().copied().filter(|id| board.maintenance(*id).is_some_and(|it| it.phase.lasts()));
    let source = match &subject {
        Subject::Services(affected) => source_post(board, affected).or(latest_open).or(lasting),
        Subject::Incident(id) | Subject::Watching(Restored { post: id, .. }) => Some(*id),
        Subject::Unknown => latest_open,
        Subject::AllOperational => None,
    };
    let unknown = if state == Health::Unknown { Vec::new() } else { unknown };
    Statement { state, subject, unknown, source }
}

/// What works again, when all open incidents are in monitoring.
fn restored(board: &Board, post: PostId, under_maintenance: Vec<(ServiceId, State)>) -> Restored {
    let open = || board.open.iter().map(|id| board.post(*id));
    let affected: BTreeSet<ServiceId> = open().flat_map(|facts| &facts.impact).map(|it| it.service).collect();
    let works = |id: &ServiceId| board.service(*id).in_use && board.service(*id).state.is_operational();
    Restored {
        post,
        services: affected.into_iter().filter(works).collect(),
        since: open().filter_map(PostFacts::restored).max_by_key(|at| at.from),
        under_maintenance,
    }
}

/// The post that put the worst service in its state. Of several, the one with the latest entry.
fn source_post(board: &Board, affected: &[(ServiceId, State)]) -> Option<PostId> {
    let (service, state) = *affected.first()?;
    let causes = board.service(service).impact.iter().filter(|it| it.state == state && it.holds(board.now));
    causes.map(|it| it.post).max_by_key(|id| (board.post(*id).latest, *id))
}
