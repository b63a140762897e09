//! Warnings for the operator, such as an open incident without a recent update.
//!
//! Each can be switched off in `[check]` ([`Lint`]). Most are only about posts that are open or in the future.

use super::{Board, CLOCKS_DIFFER, MaintenanceFacts, Phase, STATELESS_LASTS, StepSource, ahead, figures, usual_end};
use crate::config::{Config, Lint};
use crate::diagnostic::codes::{self, Code};
use crate::diagnostic::{
    Report, Scope, lint as mistakes, post as post_mistakes, timeline as timeline_mistakes, translation,
};
use crate::model::timeline::Mark;
use crate::model::{Content, Entry, Kind, Moment, Post, PostId, ResolvedTimeline, Service, Site, Stage, State};
use crate::source::{SourceId, Sources, Span};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// When the latest entry of a post is older than this, only `check` reports a timeline that is out of order.
const TIMELINE_IS_HISTORY: Duration = Duration::days(30);

/// Keys of cState and Statusfy: the key, the tool, and what to write in Vigie (empty if there is no equivalent).
const FOREIGN_KEYS: [(&str, &str, &str); 10] = [
    ("affected", "cState", "services"),
    ("resolvedWhen", "cState", "resolved"),
    ("informational", "cState", "severity: none"),
    ("section", "cState", ""),
    ("pin", "cState", "a notice in content/notices/"),
    ("affectedsystems", "Statusfy", "services"),
    ("affectedSystems", "Statusfy", "services"),
    ("scheduled", "Statusfy", "start"),
    ("modified", "Statusfy", ""),
    ("enableComments", "cState", ""),
];

/// All warnings that are switched on.
#[must_use]
pub fn all(site: &Site, board: &Board, config: &Config, sources: &Sources) -> Report {
    let mut report = Report::default();
    let on = |lint: Lint| !config.silenced.contains(&lint);
    let local = |at: DateTime<Utc>| at.with_timezone(&config.timezone).format("%Y-%m-%d %H:%M").to_string();
    let words = |at: Moment| at.day.map_or_else(|| local(at.to), |day| day.to_string());
    // A post with a mistake gets no warnings: the mistake is reported and matters more.
    for (id, post) in site.posts().filter(|(id, post)| !post.broken && is_now(board, *id)) {
        let title = post.places.title;
        let facts = board.post(id);
        if on(Lint::Stale)
            && let Some(since) = board.incident(id).and_then(|it| it.silent_since)
        {
            report.add(mistakes::stale(title, &local(since), (board.now - since).num_minutes()));
        }
        if on(Lint::Untranslated) {
            let known = |tag: &str| site.translations.iter().any(|it| it.post == id && it.lang == tag);
            let written_in = |tag: &str| post.lang.as_deref() == Some(tag);
            let missing = config.languages_of_site().skip(1).filter(|tag| !known(tag) && !written_in(tag));
            let missing: Vec<&str> = missing.collect();
            if !missing.is_empty() {
                report.add(translation::not_translated(title, &missing, &post.slug));
            }
        }
        if on(Lint::Passing) && board.incident(id).is_some_and(|it| !it.stateful) {
            report.add(mistakes::passing(title, &local(facts.latest + STATELESS_LASTS)));
        }
        if on(Lint::NextUpdatePassed)
            && let Some(next) = facts.next_update.filter(|next| next.missed)
        {
            let entry = next.entry.and_then(|number| post.entries.get(number)).and_then(|entry| entry.place);
            let place =
                entry.map_or_else(|| line_of(post, "next_update", sources), |place| line_around(place, sources));
            report.add(mistakes::next_update_passed(place, &words(next.at)));
        }
        if on(Lint::Overrun)
            && let Some(now) = board.maintenance(id)
            && now.phase == Phase::Overrun
            && let Some(end) = now.end
        {
            let place = ["end", "duration", "title"].iter().find(|key| find_line(post, key, sources).is_some());
            report.add(mistakes::overrun(line_of(post, place.unwrap_or(&"title"), sources), &words(end)));
        }
        if on(Lint::Overrun)
            && let Some(now) = board.maintenance(id).filter(|it| it.phase == Phase::InProgress && it.end.is_none())
            && now.start.is_some_and(|start| usual_end(start).to <= board.now)
            && let Some(over) = now.clock_transitions.and_then(|clock| clock.completes)
        {
            report.add(mistakes::without_an_end(line_of(post, "start", sources), &local(over)));
        }
    }
    if on(Lint::ForeignKeys) {
        for post in &site.posts {
            for (key, tool, ours) in FOREIGN_KEYS.iter().filter(|(key, ..)| post.extra.contains_key(*key)) {
                let beside = find_line(post, ours, sources).is_some();
                let written = post.extra.get(*key).and_then(|value| in_our_words(key, value, site));
                let ours = written.as_deref().filter(|_| !beside).unwrap_or(ours);
                report.add(mistakes::foreign_key(line_of(post, key, sources), key, tool, ours, beside));
            }
        }
    }
    if on(Lint::TimelineOrder) {
        for (post, timeline) in site.posts.iter().filter_map(|post| Some((post, post.timeline.as_ref()?))) {
            let is_history = board.now - post.latest_entry_at() >= TIMELINE_IS_HISTORY;
            let scope = if is_history { Scope::Check } else { Scope::Always };
            report.extend(
                backwards(timeline).into_iter().map(|(item, above)| mistakes::timeline_order(item, above).scope(scope)),
            );
        }
    }
    report
}

/// The value of another tool's key, written as a line of Vigie front matter.
fn in_our_words(key: &str, value: &serde_json::Value, site: &Site) -> Option<String> {
    let time = |ours: &str| {
        let typed = value.as_str()?.trim();
        typed.starts_with(|first: char| first.is_ascii_digit()).then(|| format!("{ours}: {typed}"))
    };
    match key {
        "affected" | "affectedsystems" | "affectedSystems" => {
            let typed: Vec<&str> = match value {
                serde_json::Value::Array(items) => items.iter().filter_map(serde_json::Value::as_str).collect(),
                other => other.as_str().into_iter().collect(),
            };
            let id = |typed: &str| {
                let is =
                    |service: &&Service| service.id == typed || service.name.to_lowercase() == typed.to_lowercase();
                site.services.iter().find(is).map_or_else(|| typed.to_owned(), |service| service.id.clone())
            };
            let ids: Vec<String> = typed.into_iter().map(id).collect();
            (!ids.is_empty()).then(|| format!("services: [{}]", ids.join(", ")))
        }
        "resolvedWhen" => time("resolved"),
        "scheduled" => time("start"),
        _ => None,
    }
}

/// Removes diagnostics that are switched off. Unless `checks` is set (`vigie check`), it also removes those with a
/// smaller scope, for example diagnostics about posts that are over.
pub fn keep_reported(report: &mut Report, site: &Site, board: &Board, config: &Config, checks: bool) {
    let is_over = |id: PostId| !is_now(board, id);
    let over: BTreeSet<SourceId> = site.posts().filter(|(id, _)| is_over(*id)).map(|(_, post)| post.source).collect();
    report.retain(|mistake| {
        let is = |code: Code| mistake.code == code.name;
        let switches = [
            (codes::FOREIGN_HABIT, Lint::ForeignHabit),
            (codes::RAW_SHORTCODE, Lint::ForeignHabit),
            (codes::FOREIGN_KEY, Lint::ForeignKeys),
            (codes::NEAR_MISS, Lint::NearMiss),
        ];
        let switch = switches.into_iter().find(|(code, _)| is(*code)).map(|(_, lint)| lint);
        let is_on = switch.is_none_or(|lint| !config.silenced.contains(&lint));
        let concerns = match mistake.scope {
            Scope::Always => true,
            Scope::Check => checks,
            Scope::OpenPosts => checks || mistake.span().is_none_or(|span| !over.contains(&span.source)),
        };
        is_on && concerns
    });
}

/// Diagnostics that depend on the current time: posts and entries dated in the future, incidents on retired services,
/// and resolved incidents without a duration.
#[must_use]
pub fn of_now(site: &Site, board: &Board) -> Report {
    let mut report = Report::default();
    let local = |at: DateTime<Utc>| at.with_timezone(&board.zone).format("%Y-%m-%d %H:%M %Z").to_string();
    for (id, post) in site.posts() {
        let facts = board.post(id);
        marks_that_differ(&mut report, site, board, id);
        dated_ahead(&mut report, board, post, id, &local);
        if let Some(maintenance) = board.maintenance(id).filter(|_| !post.broken) {
            outside_of_its_runs(&mut report, post, maintenance, site);
        }
        maintenance_of_now(&mut report, site, board, id, &local);
        if let Some(incident) = board.incident(id) {
            if let Some(end) = facts.ended.filter(|_| ended_by_retirement(site, board, id)) {
                let day = end.day.map_or_else(|| local(end.to), |day| day.to_string());
                report.add(mistakes::left_open_on_a_retired_service(post.places.title, &day));
            } else if let Some((service, until)) = retired_before(site, board, id) {
                let place = post.places.of("services").unwrap_or(post.places.title);
                report.add(mistakes::after_retirement(place, service, &until.to_string()));
            }
            if let (Some(end), Some(place)) = (facts.ended, post.places.impact)
                && let Some(at) = last_of_impact(post).filter(|at| !at.is_day() && !end.is_day() && at.from > end.from)
                && !ahead(at, board.now)
            {
                let end_place = post.places.end.unwrap_or(post.places.title);
                report.add(post_mistakes::impact_after_the_end(place, &local(at.from), (end_place, &local(end.from))));
            }
            let counts = incident.stateful && !incident.retracted && !incident.has_impact && affected(post, incident);
            let ends_at_once = facts.ended.zip(facts.began).is_some_and(|(end, began)| end.to == began.from);
            if counts && ends_at_once && !post.broken {
                report.add(mistakes::counts_nothing(post.places.end.unwrap_or(post.places.title)));
            }
        }
    }
    report
}

/// Reports what the front matter of a maintenance that is going on or to come leaves open: its services, and a time that
/// `status` does not give.
fn maintenance_of_now(
    report: &mut Report,
    site: &Site,
    board: &Board,
    id: PostId,
    local: &dyn Fn(DateTime<Utc>) -> String,
) {
    let Some(it) = board.maintenance(id) else { return };
    let post = site.post(id);
    let names_none = it.states.is_empty() && post.places.of("services").is_none() && !post.services_unsure;
    if it.phase.is_ahead() && names_none && site.services.len() > 1 && !post.broken {
        report.add(mistakes::no_services(post.places.title));
    }
    let Some(place) = post.places.of("status") else { return };
    let is_ahead = |at: &Moment| ahead(*at, board.now);
    match it.key_stage {
        Some(Stage::Completed) if it.settles.is_some() => report.add(mistakes::end_not_said(place)),
        Some(Stage::InProgress) => {
            if let (Some(start), true) = (it.start.filter(is_ahead), it.phase.lasts()) {
                report.add(mistakes::start_not_said(place, &local(start.from)));
            }
        }
        Some(Stage::Postponed) => {
            if let (Some(start), Phase::ToCome) = (it.planned.start.filter(is_ahead), it.phase) {
                report.add(mistakes::put_off_to_when(place, &local(start.from)));
            }
        }
        _ => {}
    }
}

/// Warns of marks of a timeline that are not used: the incident has another state at that time. Seconds, and a partial
/// outage, cannot be written in a timeline, so they make no difference.
fn marks_that_differ(report: &mut Report, site: &Site, board: &Board, id: PostId) {
    let post = site.post(id);
    let marked = |mark: Mark| match mark {
        Mark::Degraded => Some(State::Degraded),
        Mark::Outage => Some(State::Outage),
        Mark::Detected | Mark::Announced | Mark::Resolved => None,
    };
    let items = post.timeline.iter().flat_map(ResolvedTimeline::items).filter_map(|item| {
        let (mark, state) = item.item.marks.iter().find_map(|mark| Some((*mark, marked(*mark)?)))?;
        Some((item.item.marked?, mark, state, item.from.filter(|from| !from.is_day())?.from))
    });
    let mut items = items.peekable();
    if items.peek().is_none() {
        return;
    }
    let pieces = match post.content {
        Content::PostMortem(_) => figures::of_post_mortem(site, board, id).pieces,
        _ => figures::of_incident(site, board, id).pieces,
    };
    if pieces.is_empty() {
        return;
    }
    for (place, mark, state, at) in items {
        let mut then = pieces.iter().filter(|it| it.from < at + Duration::minutes(1) && at < it.to).map(|it| it.state);
        let first = then.clone().next().unwrap_or(State::Operational);
        if !then.any(|other| other == state || other == State::Partial) {
            report.add(timeline_mistakes::mark_differs(place, mark.name(), first.name()));
        }
    }
}

/// A state that an update gives this long before its maintenance begins may be of the plan.
const BEFORE_A_RUN: Duration = Duration::hours(12);

/// Warns of updates that say that a service is degraded or down while their maintenance is not in progress.
fn outside_of_its_runs(report: &mut Report, post: &Post, maintenance: &MaintenanceFacts, site: &Site) {
    let runs = || maintenance.runs.iter();
    for entry in post.entries.iter().filter(|entry| entry.withdrawn.is_none()) {
        let bad = entry.states.iter().find(|(_, state)| *state > State::Maintenance);
        let (Some((service, state)), Some(place)) = (bad, entry.place) else { continue };
        let at = entry.happened;
        if runs().any(|run| run.from.from <= at.from && run.to.is_none_or(|to| at.from < to.to)) {
            continue;
        }
        let planned = maintenance.start.filter(|_| maintenance.phase == Phase::Scheduled);
        let next =
            runs().map(|run| run.from).chain(planned).filter(|from| from.from > at.from).min_by_key(|it| it.from);
        match next {
            Some(start) if start.from - at.from > BEFORE_A_RUN => {}
            next => report.add(mistakes::not_in_progress(place, &site.service(*service).id, *state, next.is_some())),
        }
    }
}

/// The last time of the `impact` of an incident.
fn last_of_impact(post: &Post) -> Option<Moment> {
    let Content::Incident(incident) = &post.content else { return None };
    let steps = incident.impact.iter().flat_map(BTreeMap::values).flatten();
    steps.map(|(at, _)| *at).max_by_key(|at| at.from)
}

/// Whether the front matter or any entry of an incident says that a service was affected.
fn affected(post: &Post, incident: &super::IncidentFacts) -> bool {
    incident.listed.iter().any(|(_, state)| *state > State::Operational)
        || post.entries.iter().any(Entry::affects_services)
}

/// The first service that an incident affects although it was retired before the incident began, with the service's
/// last day.
fn retired_before<'a>(site: &'a Site, board: &Board, id: PostId) -> Option<(&'a str, NaiveDate)> {
    let began = board.post(id).began?;
    let day = began.day.unwrap_or_else(|| began.from.with_timezone(&board.zone).date_naive());
    let affected = board.incident(id)?.listed.iter().filter(|(_, state)| **state > State::Operational);
    affected.map(|(service, _)| site.service(*service)).find_map(|service| {
        let until = service.until.filter(|until| *until < day)?;
        Some((service.id.as_str(), until))
    })
}

/// Whether an incident ended because its services are retired.
fn ended_by_retirement(site: &Site, board: &Board, id: PostId) -> bool {
    board.incident(id).is_some_and(|it| it.retired) && !site.services.is_empty()
}

/// Reports times in the future. What makes a service worse counts immediately; an improvement counts once its time has
/// come.
fn dated_ahead(report: &mut Report, board: &Board, post: &Post, id: PostId, local: &dyn Fn(DateTime<Utc>) -> String) {
    let facts = board.post(id);
    let is_ahead = |at: Moment| ahead(at, board.now);
    if let (Some(date), Some(place)) = (post.date.filter(|at| is_ahead(*at)), post.places.date) {
        if post.dated {
            report.add(post_mistakes::dated_in_the_future(place, &local(date.from)));
        } else if facts.announced.is_none() {
            let today = (board.now + CLOCKS_DIFFER).with_timezone(&board.zone).date_naive();
            report.add(post_mistakes::dated_by_its_start(place, today));
        }
    }
    if !matches!(post.kind(), Kind::Incident | Kind::Maintenance) {
        return;
    }
    for withdrawal in &post.withdrawals {
        report.add(mistakes::waits(withdrawal.place, &local(withdrawal.at.from)));
    }
    let shown: Vec<usize> = facts.shown.clone();
    for (number, entry) in post.entries.iter().enumerate() {
        if let (Some(at), Some(place)) = (entry.edited.filter(|at| is_ahead(*at)), entry.place) {
            report.add(mistakes::corrected_ahead(place, &local(at.from)));
        }
        let counts = entry.withdrawn.is_none() && is_ahead(entry.happened);
        let Some(place) = entry.place.filter(|_| counts) else { continue };
        if shown.contains(&number) {
            report.add(post_mistakes::dated_in_the_future(place, &local(entry.happened.from)));
        } else {
            report.add(mistakes::waits(place, &local(entry.happened.from)));
        }
    }
    let (end, table) = match &post.content {
        Content::Incident(it) => (
            it.transitions.iter().find(|turn| turn.closed && turn.entry.is_none()).map(|turn| turn.at),
            it.impact.as_ref(),
        ),
        Content::Maintenance(it) => (it.completed, None),
        _ => (None, None),
    };
    let over = facts.steps.iter().any(|step| step.source == StepSource::Closing);
    if let (Some(at), Some(place), false) = (end.filter(|at| is_ahead(*at)), post.places.end, over) {
        report.add(mistakes::waits(place, &local(at.from)));
    }
    let steps = || table.into_iter().flat_map(BTreeMap::values).flat_map(|steps| steps.windows(2));
    let milder = steps().find(|pair| pair[1].1 < pair[0].1 && is_ahead(pair[1].0));
    if let (Some([_, (at, _)]), Some(place)) = (milder, post.places.impact) {
        report.add(mistakes::waits(place, &local(at.from)));
    }
}

/// Whether a post is an open incident, or a maintenance that is in progress or in the future.
fn is_now(board: &Board, id: PostId) -> bool {
    board.incident(id).is_some_and(|it| it.open) || board.maintenance(id).is_some_and(|it| it.phase.is_ahead())
}

/// The whole line around a place.
fn line_around(place: Span, sources: &Sources) -> Span {
    let text = &sources.get(place.source).text;
    let (before, after) = text.split_at_checked(place.range().start).unwrap_or((text, ""));
    let from = before.rfind('\n').map_or(0, |at| at + 1);
    let to = after.find('\n').map_or(text.len(), |at| before.len() + at);
    Span::new(place.source, from..to)
}

/// The line of a key in the front matter, or that of the title if the key is missing.
fn line_of(post: &Post, key: &str, sources: &Sources) -> Span {
    find_line(post, key, sources).unwrap_or_else(|| line_around(post.places.title, sources))
}

/// The line of a key of the front matter.
fn find_line(post: &Post, key: &str, sources: &Sources) -> Option<Span> {
    post.places.of(key).map(|place| line_around(place, sources))
}

/// Timeline items that are earlier than the item above them, each with that item.
fn backwards(timeline: &ResolvedTimeline) -> Vec<(Span, Span)> {
    let dated: Vec<_> = timeline.items().filter_map(|it| Some((it.item.when?.words, it.from?))).collect();
    let pairs = dated.windows(2).filter_map(|pair| match pair {
        [(above, before), (item, at)] if at.to < before.from => Some((*item, *above)),
        _ => None,
    });
    pairs.collect()
}

#[cfg(test)]
mod tests {
    use super::all;
    use crate::config::{Config, Lint};
    use crate::testing::{CONFIG, codes, site};

    /// The warnings about a post at an instant, when these are switched off.
    fn lints(silenced: &[Lint], path: &str, text: &str, now: &str) -> Vec<&'static str> {
        let (tree, site, board, _) = site(CONFIG, &[(path, text)], now);
        let config = Config { silenced: silenced.to_vec(), ..Config::default() };
        codes(&all(&site, &board, &config, &tree.sources))
    }

    fn check(text: &str, now: &str, expected: &[&str]) {
        assert_eq!(lints(&[], "incidents/2021-05-18-a.md", text, now), expected, "{text}");
        // Each warning has its own switch, and posts that are over are not reported.
        let off = Lint::ALL.map(|(_, lint)| lint);
        assert_eq!(lints(&off, "incidents/2021-05-18-a.md", text, now), [] as [&str; 0]);
        let over = text.replacen("---\n", "---\nresolved: 2021-05-18 23:00\n", 1);
        assert_eq!(lints(&[], "incidents/2021-05-18-a.md", &over, "2021-07-18 12:00"), [] as [&str; 0], "{over}");
    }

    #[test]
    fn an_open_incident_wants_news() {
        let text = "---\ntitle: a\ndate: 2021-05-18 17:20\nservices: [web]\n---\nb\n";
        check(text, "2021-05-19 03:19", &[]);
        check(text, "2021-05-19 03:20", &["stale"]);
    }

    #[test]
    fn any_update_meets_the_announced_time() {
        let text = "---\ntitle: a\ndate: 2021-05-18 17:20\nservices: [web]\nnext_update: 18:00\n---\nb\n";
        check(text, "2021-05-18 15:50", &[]);
        check(text, "2021-05-18 16:10", &["next-update-passed"]);
        check(&format!("{text}\n## 17:50 · identified\n\nc\n"), "2021-05-18 16:10", &["next-update-passed"]);
        check(&format!("{text}\n## 18:05 · identified\n\nc\n"), "2021-05-18 16:10", &[]);
        check(&format!("{text}\n## 17:50 {{next=18:30}}\n\nc\n"), "2021-05-18 16:40", &["next-update-passed"]);
        // The latest announced time is used, wherever it is in the file.
        let newest_first = "---\ntitle: a\ndate: 2021-05-18 17:20\nservices: [web]\n---\n\
            ## 2021-05-18 17:50 {next = 18:30}\n\nc\n\n## 2021-05-18 17:30 {next=17:45}\n\nb\n";
        let (tree, site, board, _) = site(CONFIG, &[("incidents/a.md", newest_first)], "2021-05-18 16:40");
        let said = all(&site, &board, &Config::default(), &tree.sources);
        let crate::diagnostic::Place::Text(place) = said.list().first().unwrap().place else { panic!("no place") };
        assert_eq!(tree.sources.text(place), "## 2021-05-18 17:50 {next = 18:30}");
    }

    #[test]
    fn a_maintenance_that_should_be_over_is_told_for_a_day() {
        let text = "---\ntitle: a\nstart: 2021-05-18 17:00\nduration: 1h\nservices: [web]\n---\nb\n";
        let check = |now, expected: &[&str]| assert_eq!(lints(&[], "maintenance/a.md", text, now), expected, "{now}");
        check("2021-05-18 15:30", &[]);
        check("2021-05-18 16:30", &["overrun"]);
        check("2021-05-19 16:30", &[]);
    }

    #[test]
    fn keys_of_other_tools_come_as_lines_of_ours() {
        let check = |keys: &str, expected: &[&str]| {
            let text = format!("---\ntitle: a\ndate: 2021-05-18 17:20\nstatus: resolved\n{keys}\n---\nb\n");
            let (tree, site, board, _) = site(CONFIG, &[("incidents/a.md", &text)], "2021-07-18 12:00");
            let said = all(&site, &board, &Config::default(), &tree.sources);
            let advice: Vec<_> = said.list().iter().filter_map(|mistake| mistake.help.as_deref()).collect();
            assert_eq!(advice, expected, "{keys}");
        };
        check("affected: [Le site, mail]", &["write `services: [web, mail]` instead"]);
        check("affected: [web]\nservices: [web]", &["remove `affected`"]);
        check("resolvedWhen: 2021-05-18 18:10:00", &["write `resolved: 2021-05-18 18:10:00` instead"]);
        check("scheduled: soon", &["write `start` instead"]);
    }

    #[test]
    fn an_incident_on_a_service_that_was_retired_before_is_told() {
        let config = "[[services]]\nid = 'web'\n[[services]]\nid = 'old'\nuntil = 2021-01-31\n";
        let check = |services: &str, day: &str, expected: &[&str]| {
            let text =
                format!("---\ntitle: a\ndate: {day} 10:00\nresolved: {day} 11:00\nservices: {services}\n---\nb\n");
            let (_, _, _, report) = site(config, &[("incidents/a.md", &text)], "2021-07-18 12:00");
            assert_eq!(codes(&report), expected, "{services} {day}");
        };
        check("{old: outage}", "2021-03-01", &["after-retirement", "no-base-url"]);
        check("{old: outage}", "2021-01-31", &["no-base-url"]);
        check("{old: operational, web: outage}", "2021-03-01", &["no-base-url"]);
    }

    #[test]
    fn a_timeline_runs_forward() {
        let text = "---\ntitle: a\ndate: 2021-05-19 10:00\n---\n\n## Timeline\n\n- 16:35: a\n- 17:10: b\n- 17:05: c\n- next day, 08:00: d\n";
        let check = |now, expected: &[&str]| {
            assert_eq!(lints(&[], "post-mortems/2021-05-18-a.md", text, now), expected, "{now}");
        };
        check("2021-05-20 10:00", &["timeline-order"]);
        check("2021-08-20 10:00", &["timeline-order"]);
        // For an old post, only `check` reports it.
        let told = |checks: bool| {
            let (tree, site, board, _) = site(CONFIG, &[("post-mortems/2021-05-18-a.md", text)], "2021-08-20 10:00");
            let config = Config::default();
            let mut report = all(&site, &board, &config, &tree.sources);
            super::keep_reported(&mut report, &site, &board, &config, checks);
            codes(&report)
        };
        assert_eq!((told(true), told(false)), (vec!["timeline-order"], vec![]));
    }
}
