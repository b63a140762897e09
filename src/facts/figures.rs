//! The figures of an incident or a post-mortem, such as time out of service and time to detect. A figure is left out if
//! the times that it needs are not known.

use super::uptime::{Piece, counted_end, merged, seconds};
use super::{Board, Interval, PostFacts};
use crate::calendar::Calendar;
use crate::model::timeline::Mark;
use crate::model::{Moment, Post, PostId, ResolvedTimeline, ServiceId, Site, State};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// How long something lasted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Elapsed {
    /// Known to the minute.
    Minutes(i64),
    /// Only the days are known: how many days it touched.
    Days(i64),
}

/// When an incident began, was noticed, announced and resolved, as far as known.
#[derive(Debug, Clone, Default)]
pub struct Milestones {
    /// When users began to be affected.
    pub started: Option<Moment>,
    /// When it was noticed.
    pub detected: Option<Moment>,
    /// When it was announced.
    pub announced: Option<Moment>,
    /// When it was resolved.
    pub resolved: Option<Moment>,
    /// When it was resolved, for each time that it was reopened later, if the minute is known.
    pub restored: Vec<Moment>,
    /// The times of updates, if the minute is known.
    pub updated: Vec<DateTime<Utc>>,
    /// The worst state over the services at each instant.
    pub pieces: Vec<Piece>,
}

/// The figures computed from milestones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Figures {
    /// From start to resolution.
    pub total: Option<Elapsed>,
    /// Time at worst degraded.
    pub degraded: Option<Elapsed>,
    /// Time at worst partly out of service.
    pub partial: Option<Elapsed>,
    /// Time out of service.
    pub outage: Option<Elapsed>,
    /// Time to detect: from start to detection.
    pub detect: Option<Elapsed>,
    /// Time to announce: from start to the first post.
    pub announce: Option<Elapsed>,
    /// Time to resolve: from detection to resolution.
    pub resolve: Option<Elapsed>,
}

impl Milestones {
    /// Computes the figures; those whose times are not known are left out.
    #[must_use]
    pub fn figures(&self, calendar: &Calendar) -> Figures {
        let between = |from: Option<Moment>, to: Option<Moment>| length(from?, to?, calendar);
        // What came on the same day took anything up to a day.
        let after = |from, to| between(from, to).filter(|length| *length != Elapsed::Days(1));
        let closed = self.resolved.is_some();
        let in_order = |at: &Moment| self.started.is_none_or(|started| at.to >= started.from);
        let detected = self.detected.filter(in_order);
        let window = DateTime::<Utc>::MIN_UTC..DateTime::<Utc>::MAX_UTC;
        let spent = |state: State| {
            let minutes = seconds(&self.pieces, &window, |it| it == state) / 60;
            (closed && minutes > 0).then_some(Elapsed::Minutes(minutes))
        };
        Figures {
            total: between(self.started, self.resolved),
            degraded: spent(State::Degraded),
            partial: spent(State::Partial),
            outage: spent(State::Outage),
            detect: after(self.started, detected),
            announce: after(self.started, self.announced),
            resolve: after(detected, self.resolved),
        }
    }
}

/// The length from one moment to another, if they are in order. In days if only the day of either is known.
fn length(from: Moment, to: Moment, calendar: &Calendar) -> Option<Elapsed> {
    if !from.is_day() && !to.is_day() {
        return (to.from >= from.from).then(|| Elapsed::Minutes((to.from - from.from).num_minutes()));
    }
    let day = |moment: Moment| moment.day.unwrap_or_else(|| calendar.day(moment.from));
    let days = (day(to) - day(from)).num_days();
    (days >= 0).then_some(Elapsed::Days(days + 1))
}

/// The milestones from an incident's own keys, updates and timeline marks. Its post-mortem is not read.
#[must_use]
pub fn of_incident(site: &Site, board: &Board, id: PostId) -> Milestones {
    let (post, facts) = (site.post(id), board.post(id));
    let Some(incident) = board.incident(id) else { return Milestones::default() };
    let marked = post.timeline.as_ref().map(from_marks).unwrap_or_default();
    Milestones {
        started: incident.started.or(marked.started),
        detected: incident.detected.or(marked.detected),
        announced: facts.announced,
        resolved: facts.ended.or(marked.resolved),
        restored: incident.restored.iter().copied().filter(|at| !at.is_day()).collect(),
        updated: updates(post, facts),
        pieces: pieces(&facts.impact, board),
    }
}

/// The milestones of the incident that a post-mortem is about. What the incident does not give is taken from the marks
/// in the post-mortem's timeline. The post-mortem's own `impact:` replaces the states, and gives the beginning and the
/// end where no incident does.
#[must_use]
pub fn of_post_mortem(site: &Site, board: &Board, id: PostId) -> Milestones {
    let post = site.post(id);
    let Some((incident, table)) = board.post_mortem(id) else { return Milestones::default() };
    let marked = post.timeline.as_ref().map(from_marks).unwrap_or_default();
    let known = incident.map(|incident| of_incident(site, board, incident));
    let mut milestones = match known.clone() {
        None => marked,
        Some(known) => Milestones {
            started: known.started.or(marked.started),
            detected: known.detected.or(marked.detected),
            announced: known.announced.or(marked.announced),
            resolved: known.resolved.or(marked.resolved),
            restored: known.restored,
            updated: known.updated,
            pieces: if known.pieces.is_empty() { marked.pieces } else { known.pieces },
        },
    };
    if let Some(table) = table {
        let of_service = |(service, steps): (&ServiceId, &Vec<(Moment, State)>)| {
            super::incident::stated(id, *service, steps, milestones.resolved, post.latest_entry_at(), board.now).0
        };
        let stated: Vec<Interval> = table.iter().flat_map(of_service).collect();
        let first = table.values().flatten().map(|(at, _)| *at).min_by_key(|at| at.from);
        if let Some(known) = known {
            // The pages of both say the same.
            milestones.started = known.started.or(first).or(milestones.started);
        } else {
            let ends = table.values().map(|steps| steps.last().filter(|(_, state)| *state == State::Operational));
            let ends: Option<Vec<Moment>> = ends.map(|end| end.map(|(at, _)| *at)).collect();
            let last = ends.and_then(|ends| ends.into_iter().max_by_key(|at| at.to));
            milestones.started = first.or(milestones.started);
            milestones.resolved = last.or(milestones.resolved);
        }
        milestones.pieces = pieces(&stated, board);
    }
    milestones
}

/// The times of the updates of a post.
fn updates(post: &Post, facts: &PostFacts) -> Vec<DateTime<Utc>> {
    let counted = facts.entries(post).filter(|(_, entry)| entry.withdrawn.is_none());
    let times = counted.map(|(_, entry)| entry.time);
    times.filter(|time| !time.is_day() && Some(*time) != post.date).map(|time| time.from).collect()
}

/// The worst state over the services at each instant, up to now if a state has not ended. Empty if any state is known
/// only by the day, because the hours are then unknown.
fn pieces(intervals: &[Interval], board: &Board) -> Vec<Piece> {
    if intervals.iter().any(|interval| interval.by_day) {
        return Vec::new();
    }
    merged(&intervals.iter().collect::<Vec<_>>(), |it| counted_end(it, board.now))
}

/// The milestones marked in a timeline: `{detected}`, `{announced}`, `{degraded}`, `{outage}`, `{resolved}`. For an
/// item that spans a period, `announced` and `resolved` take its end, all others its beginning.
fn from_marks(timeline: &ResolvedTimeline) -> Milestones {
    let at = |mark: Mark, by_end: bool| {
        let item = timeline.items().find(|item| item.item.marks.contains(&mark))?;
        if by_end { item.to.or(item.from) } else { item.from }
    };
    // An item with an uncertain time may belong anywhere, so the order of the states is unknown.
    let is_state = |mark: &Mark| matches!(mark, Mark::Degraded | Mark::Outage | Mark::Resolved);
    if timeline.items().any(|item| item.from.is_none() && item.item.marks.iter().any(is_state)) {
        let (detected, announced) = (at(Mark::Detected, false), at(Mark::Announced, true));
        return Milestones { detected, announced, ..Milestones::default() };
    }
    let states: BTreeMap<DateTime<Utc>, (Moment, State)> = timeline
        .items()
        .filter_map(|item| {
            let state = item.item.marks.iter().find_map(|mark| match mark {
                Mark::Degraded => Some(State::Degraded),
                Mark::Outage => Some(State::Outage),
                Mark::Resolved => Some(State::Operational),
                Mark::Detected | Mark::Announced => None,
            })?;
            let from = if state == State::Operational { item.to.or(item.from)? } else { item.from? };
            Some((from.from, (from, state)))
        })
        .collect();
    let resolved = at(Mark::Resolved, true);
    let steps: Vec<(Moment, State)> = states.into_values().collect();
    let hurt = steps.iter().filter(|(at, state)| *state != State::Operational && !at.is_day());
    let ends = steps.iter().skip(1).map(|(at, _)| *at).chain(resolved);
    let pieces = steps
        .iter()
        .zip(ends)
        .filter(|((from, state), to)| *state != State::Operational && from.from < to.from)
        .filter(|((from, _), to)| !from.is_day() && !to.is_day())
        .map(|((from, state), to)| Piece { state: *state, from: from.from, to: to.from })
        .collect();
    Milestones {
        started: hurt.map(|(at, _)| *at).next(),
        detected: at(Mark::Detected, false),
        announced: at(Mark::Announced, true),
        resolved,
        restored: Vec::new(),
        updated: Vec::new(),
        pieces,
    }
}

/// The mean of some lengths in minutes, rounded down; those known only by the day are left out. `None` without any.
#[must_use]
pub fn mean(lengths: impl IntoIterator<Item = Option<Elapsed>>) -> Option<i64> {
    let minutes: Vec<i64> = lengths
        .into_iter()
        .filter_map(|length| match length {
            Some(Elapsed::Minutes(minutes)) => Some(minutes),
            _ => None,
        })
        .collect();
    let count = i64::try_from(minutes.len()).ok().filter(|count| *count > 0)?;
    Some(minutes.iter().sum::<i64>() / count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{CONFIG, at, site};

    const INCIDENT: &str = "---\ntitle: Panne\ndate: 2021-05-18 17:17\nstarted: 16:35\ndetected: 17:00\n\
        resolved: 18:10\nservices: {web: degraded}\n---\nRien ne va.\n\n## 17:20 identified {web=outage, at=17:10}\n\nTrouvé.\n";

    /// Total, degraded, outage, detect, announce, resolve; `-` where it is not given.
    fn check(posts: &[(&str, &str)], expected: &str) {
        let (_, site, board, report) = site(CONFIG, posts, "2021-05-20 10:00");
        assert!(!report.has_errors(), "{:?}", report.list());
        let (id, _, _) = site.post_mortems().next().unwrap();
        let calendar = Calendar { zone: chrono_tz::Europe::Paris, now: at("2021-05-20 10:00") };
        let it = of_post_mortem(&site, &board, id).figures(&calendar);
        let words: Vec<String> = [it.total, it.degraded, it.outage, it.detect, it.announce, it.resolve]
            .map(|length| match length {
                None => "-".to_owned(),
                Some(Elapsed::Minutes(minutes)) => minutes.to_string(),
                Some(Elapsed::Days(days)) => format!("{days} d"),
            })
            .to_vec();
        assert_eq!(words.join(" "), expected);
    }

    #[test]
    fn facts_come_from_the_incident() {
        let post_mortem = "---\ntitle: Retour\ndate: 2021-05-19 10:38\n---\nBonjour.\n";
        check(
            &[("incidents/2021-05-18-a.md", INCIDENT), ("post-mortems/2021-05-18-a.md", post_mortem)],
            "95 35 60 25 42 70",
        );
    }

    #[test]
    fn facts_come_from_the_timeline_where_there_is_no_incident() {
        let post_mortem = "---\ntitle: Retour\ndate: 2021-05-19 10:38\n---\n## Chronologie\n\n\
            - 16h35 : les tâches restent bloquées {degraded}\n- 17h00 : je m’en aperçois {detected}\n\
            - 17h10 - 17h17 : j’arrête tout {outage} {announced}\n- 18h00 - 18h10 : je répare {resolved}\n\
            - lendemain, 08h14 : l’hébergeur répond\n";
        check(&[("post-mortems/2021-05-18-a.md", post_mortem)], "95 35 60 25 42 70");
        let bare = post_mortem.replace(" {detected}", "").replace(" {resolved}", "");
        check(&[("post-mortems/2021-05-18-a.md", &bare)], "- - - - 42 -");
    }

    #[test]
    fn what_is_not_certain_gives_no_figure() {
        let post_mortem = |zone: &str| {
            format!(
                "---\ntitle: Retour\ndate: 2021-05-20 09:00\n---\n## Timeline\n\n- 2021-05-18 16:50{zone}: jobs fail {{outage}}\n\
                 - 2021-05-18 16:59{zone}: I notice {{detected}}\n- 2021-05-19 17:30 UTC: fixed {{resolved}}\n"
            )
        };
        check(&[("post-mortems/2021-05-18-a.md", &post_mortem(" UTC"))], "1480 - 1480 9 - 1471");
        check(&[("post-mortems/2021-05-18-a.md", &post_mortem(" PST"))], "- - - - - -");
    }

    #[test]
    fn the_author_has_the_last_word() {
        let post_mortem = "---\ntitle: Retour\ndate: 2021-05-19 10:38\n\
            impact: {web: [2021-05-18 16:35 degraded, 17:00 outage, 18:00 operational]}\n---\nBonjour.\n";
        check(
            &[("incidents/2021-05-18-a.md", INCIDENT), ("post-mortems/2021-05-18-a.md", post_mortem)],
            "95 25 60 25 42 70",
        );
    }

    #[test]
    fn clocks_of_a_post_mortem_are_those_of_its_incident() {
        let post_mortem = "---\ntitle: Retour\ndate: 2021-05-20 09:00\n\
            impact: {web: [16:30 degraded, 17:00 outage, 18:00 operational], mail: [17:00 degraded, 17:30 operational]}\n\
            ---\nBonjour.\n";
        let posts = [("incidents/2021-05-18-a.md", INCIDENT), ("post-mortems/2021-05-18-a.md", post_mortem)];
        check(&posts, "95 30 60 25 42 70");
        // And they are on the record of the services.
        let (_, site, board, _) = site(CONFIG, &posts, "2021-05-20 10:00");
        let told = board.impact().map(|it| {
            let minutes = it.to.map_or(0, |to| (to - it.from).num_minutes());
            format!("{} {} {minutes}", site.service(it.service).id, it.state.name())
        });
        assert_eq!(told.collect::<Vec<_>>(), ["web degraded 30", "web outage 60", "mail degraded 30"]);
    }

    #[test]
    fn what_was_noticed_before_it_began_gives_no_figure() {
        let incident = INCIDENT.replace("started: 16:35", "started: 17:05");
        let bare = "---\ntitle: Retour\ndate: 2021-05-19 10:38\n---\nBonjour.\n";
        check(&[("incidents/2021-05-18-a.md", &incident), ("post-mortems/2021-05-18-a.md", bare)], "65 5 60 - 12 -");
    }

    #[test]
    fn days_alone_give_days() {
        let incident =
            "---\ntitle: Panne\ndate: 2021-05-15\nstarted: 2021-05-14\nresolved: 2021-05-16\nservices: [web]\n---\n";
        let post_mortem = "---\ntitle: Retour\ndate: 2021-05-19\n---\nBonjour.\n";
        check(
            &[("incidents/2021-05-14-a.md", incident), ("post-mortems/2021-05-14-a.md", post_mortem)],
            "3 d - - - 2 d -",
        );
        // Within one day the speed is unknown.
        let detected = incident.replace("started: 2021-05-14", "started: 2021-05-15\ndetected: 2021-05-15 14:00");
        check(
            &[("incidents/2021-05-14-a.md", &detected), ("post-mortems/2021-05-14-a.md", post_mortem)],
            "2 d - - - - 2 d",
        );
    }

    #[test]
    fn what_is_known_by_the_day_beside_what_is_known_to_the_minute_is_not_counted() {
        let post_mortem = "---\ntitle: Retour\ndate: 2021-05-19 10:38\n---\n## Chronologie\n\n\
            - 2021-05-17 16:35 : tout est lent {degraded}\n- 17:00 : plus rien {outage}\n\
            - 2021-05-18 : je répare {resolved}\n";
        check(&[("post-mortems/2021-05-17-a.md", post_mortem)], "2 d 25 - - - -");
        let incident = "---\ntitle: Panne\ndate: 2021-05-18 17:17\nresolved: 2021-05-18\nservices: {web: outage}\n\
            impact: {mail: [16:35 degraded, 17:10 operational]}\n---\n";
        let bare = "---\ntitle: Retour\ndate: 2021-05-19 10:38\n---\nBonjour.\n";
        check(&[("incidents/2021-05-18-a.md", incident), ("post-mortems/2021-05-18-a.md", bare)], "- - - - - -");
    }

    #[test]
    fn a_mean_is_over_those_that_have_the_figure() {
        let lengths = [Some(Elapsed::Minutes(10)), None, Some(Elapsed::Days(2)), Some(Elapsed::Minutes(21))];
        assert_eq!(mean(lengths), Some(15));
        assert_eq!(mean([None]), None);
    }
}
