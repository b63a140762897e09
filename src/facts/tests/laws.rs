//! What holds of every site, whatever is in it: random incidents and maintenances, looked at at random instants.

use super::{CONFIG, at, site};
use crate::facts::{Board, Health, KindFacts, Progress};
use crate::model::{ServiceId, Site, State, Status};
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::collections::BTreeMap;

/// The same sites in every run, so that a run that found nothing finds nothing again; others with `VIGIE_LONG=1`.
fn seed() -> RngSeed {
    if std::env::var_os("VIGIE_LONG").is_some() { RngSeed::Random } else { RngSeed::Fixed(20_260_310) }
}

/// 11:00 in Paris; everything happens in some hours around it.
const NOON: &str = "2026-03-10 10:00";

/// A time in Paris, so many minutes after eight in the morning.
fn clock(minute: u32) -> String {
    let minute = minute + 8 * 60;
    format!("2026-03-{:02} {:02}:{:02}", 10 + minute / 1440, minute % 1440 / 60, minute % 60)
}

fn choose(words: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    prop::sample::select(words)
}

/// Minutes after eight: most within the day, some near to the instants that are looked at.
fn minute() -> impl Strategy<Value = u32> {
    prop_oneof![0_u32..400, Just(180), Just(185), Just(190), Just(191), 1400_u32..2000]
}

fn states() -> impl Strategy<Value = String> {
    let state = choose(&["operational", "maintenance", "degraded", "partial", "outage"]);
    prop::collection::btree_map(choose(&["web", "mail"]), state, 0..3)
        .prop_map(|all| all.into_iter().map(|(id, state)| format!("{id}={state}")).collect::<Vec<_>>().join(", "))
}

fn entry(words: &'static [&'static str], at: u32) -> impl Strategy<Value = (u32, String)> {
    let happened = (0_u32..100, 0_u32..15).prop_map(move |(dice, before)| (dice < at).then_some(before));
    let next = prop::option::weighted(0.2, minute());
    (minute(), choose(words), states(), (happened, next)).prop_map(|(at, words, states, (happened, next))| {
        let happened = happened.map(|before| format!("at=\"{}\"", clock(at.saturating_sub(before))));
        let next = next.map(|next| format!("next=\"{}\"", clock(next)));
        let states = Some(states).filter(|it| !it.is_empty());
        let pairs: Vec<String> = [states, happened, next].into_iter().flatten().collect();
        (at, format!("## {} · {words} {{{}}}\n\nText.\n", clock(at), pairs.join(", ")).replace(" {}", ""))
    })
}

fn body(words: &'static [&'static str], at: u32) -> impl Strategy<Value = String> {
    let plan = (minute(), choose(&["postponed {start", "extended {end", "scheduled {start"]), 1_u32..600);
    let plan = prop::option::weighted(0.4, plan);
    let plan = plan.prop_map(move |plan| plan.filter(|_| words.contains(&"postponed")));
    (prop::collection::vec(entry(words, at), 0..5), plan).prop_map(|(mut entries, plan)| {
        entries.extend(plan.map(|(at, words, later)| {
            (at, format!("## {} · {words}=\"{}\"}}\n\nText.\n", clock(at), clock(at + later)))
        }));
        entries.sort_by_key(|(at, _)| *at);
        entries.dedup_by_key(|(at, _)| *at);
        let texts: Vec<String> = entries.into_iter().map(|(_, text)| text).collect();
        format!("First.\n\n{}", texts.join("\n"))
    })
}

fn incident() -> impl Strategy<Value = (&'static str, String)> {
    let words = &["resolved", "monitoring", "investigating", "identified", "retracted", "Down again", "Thanks", "down"];
    let services = choose(&[
        "",
        "services: [web]\n",
        "services: {web: outage}\n",
        "services: {web: degraded, mail: partial}\n",
        "services: {wbe: outage}\n",
    ]);
    let keys = choose(&[
        "",
        "",
        "",
        "status: resolved\n",
        "status: monitoring\n",
        "severity: none\n",
        "severity: critical\n",
        "status: retracted\n",
    ]);
    let resolved = prop::option::weighted(
        0.3,
        prop_oneof![minute().prop_map(clock), Just("2026-03-10".to_owned()), Just("2026-03-11".to_owned())],
    );
    let impact = prop::option::weighted(
        0.2,
        prop::collection::btree_map(minute(), choose(&["operational", "degraded", "outage"]), 1..4),
    );
    (minute(), services, keys, resolved, impact, body(words, 20)).prop_map(
        |(date, services, keys, resolved, impact, body)| {
            let resolved = resolved.map_or_else(String::new, |at| format!("resolved: {at}\n"));
            let impact = impact.map_or_else(String::new, |steps| {
                let steps: Vec<String> =
                    steps.into_iter().map(|(at, state)| format!("{} {state}", clock(at))).collect();
                format!("impact: {{web: [{}]}}\n", steps.join(", "))
            });
            (
                "incidents",
                format!("---\ntitle: A\ndate: {}\n{services}{keys}{resolved}{impact}---\n{body}", clock(date)),
            )
        },
    )
}

fn maintenance() -> impl Strategy<Value = (&'static str, String)> {
    let words = &["started", "completed", "cancelled", "postponed", "extended", "Thanks", "scheduled"];
    let plan = choose(&[
        "start: 2026-03-10 10:00\nend: 12:00\n",
        "start: 2026-03-10 10:50\nend: 11:05\n",
        "start: 2026-03-10\nend: 2026-03-11\n",
        "start: 2026-03-10 11:30\n",
        "start: 2026-03-09 10:00\nend: 2026-03-09 11:00\n",
        "",
    ]);
    let keys = choose(&[
        "",
        "",
        "",
        "status: completed\n",
        "status: ongoing\n",
        "status: cancelled\n",
        "completed: 2026-03-10 11:20\n",
    ]);
    (plan, keys, body(words, 0)).prop_map(|(plan, keys, body)| {
        let text = format!("---\ntitle: M\ndate: 2026-03-01 10:00\n{plan}{keys}services: [web, mail]\n---\n{body}");
        ("maintenance", text)
    })
}

fn posts() -> impl Strategy<Value = Vec<(&'static str, String)>> {
    prop::collection::vec(prop_oneof![incident(), maintenance()], 1..3)
}

/// Sites with two services, with one, and with one that is retired.
fn config() -> impl Strategy<Value = String> {
    let one = CONFIG.split("[[services]]\nid = 'mail'").next().unwrap_or_default().to_owned();
    prop::sample::select(vec![CONFIG.to_owned(), one, format!("{CONFIG}until = 2026-03-09\n")])
}

fn site_of(config: &str, posts: &[(&'static str, String)], now: DateTime<Utc>) -> (Site, Board) {
    let named: Vec<(String, &str)> = posts
        .iter()
        .enumerate()
        .map(|(number, (folder, text))| (format!("{folder}/{number}.md"), text.as_str()))
        .collect();
    let named: Vec<(&str, &str)> = named.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    let (_, site, board, _) = site(config, &named, &now.format("%Y-%m-%d %H:%M").to_string());
    (site, board)
}

/// All that is said at an instant, but for the figures of what lasts.
fn said(board: &Board) -> Vec<String> {
    let mut said = vec![
        format!("{:?}", board.statement),
        format!("{:?} {:?} {:?} {:?} {:?}", board.open, board.ahead, board.soon, board.notices, board.last_change),
    ];
    said.extend(board.services.iter().map(|it| {
        let impact = it.impact.iter().map(|it| (it.state, it.from, it.to, it.counted_to, it.by_day, it.post));
        format!("{:?} {:?} {:?} {:?}", it.state, it.posts, it.updated, impact.collect::<Vec<_>>())
    }));
    said.extend(board.posts.iter().map(|post| {
        let mut course = format!("{:?}", post.kind_facts);
        if let KindFacts::Incident(incident) = &post.kind_facts {
            course = format!("{:?}", (incident, &incident.silent_since));
        }
        format!(
            "{:?} {:?} {:?} {:?} {:?} {:?} {course}",
            post.updated, post.changed, post.ended, post.shown, post.steps, post.next_update
        )
    }));
    said
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: seed(), ..ProptestConfig::with_cases(250) })]

    /// Until the next change is due, an output that is built again is the same.
    #[test]
    fn nothing_changes_before_the_next_change(config in config(), posts in posts(), before in 0_i64..240, later in 0.0..1.0_f64) {
        let now = at(NOON) - TimeDelta::minutes(120 - before);
        let (_, board) = site_of(&config, &posts, now);
        let due = board.next_change.unwrap_or(now + TimeDelta::days(4));
        // A day of the bars ends at midnight, whatever the posts say.
        let midnight = at("2026-03-10 23:00");
        let end = if now < midnight { due.min(midnight) } else { due };
        #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "some minute until then")]
        let minutes = ((end - now).num_minutes() as f64 * later) as i64;
        let (_, again) = site_of(&config, &posts, now + TimeDelta::minutes(minutes));
        let said_then = said(&board);
        for (one, other) in said_then.iter().zip(said(&again)) {
            prop_assert_eq!(one, &other, "{} to {} of {:?}\n{}", now, again.now, board.next_change, posts.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n===\n"));
        }
    }

    /// A page never has a colour that no open post explains, and an open post is on no page that is green.
    #[test]
    fn the_state_is_that_of_what_is_open(config in config(), posts in posts(), before in 0_i64..240) {
        let now = at(NOON) - TimeDelta::minutes(120 - before);
        let (_, board) = site_of(&config, &posts, now);
        let text = posts.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n===\n");
        let mut worst: BTreeMap<ServiceId, State> = BTreeMap::new();
        for (number, post) in board.posts.iter().enumerate() {
            let mut lasting: BTreeMap<ServiceId, State> = BTreeMap::new();
            for it in post.impact.iter().filter(|it| it.holds(now)) {
                let known = lasting.entry(it.service).or_insert(it.state);
                *known = it.state.max(*known);
            }
            match &post.kind_facts {
                KindFacts::Incident(incident) => {
                    prop_assert!(incident.open || lasting.is_empty(), "{number} at {now}: {text}");
                    prop_assert_eq!(&incident.now, &lasting, "{}", text);
                    prop_assert_eq!(incident.open, post.ended.is_none() && !incident.retracted && (incident.stateful || incident.open), "{}", text);
                    prop_assert!(!incident.open || incident.status.is_none_or(|status| !status.closes()), "{}", text);
                }
                KindFacts::Maintenance(maintenance) => {
                    prop_assert!(maintenance.phase.lasts() || lasting.is_empty(), "{number} at {now}: {text}");
                    let under_way = maintenance.runs.last().is_some_and(|run| run.to.is_none());
                    prop_assert_eq!(maintenance.phase.lasts(), under_way, "{}", text);
                }
                _ => {}
            }
            for (service, state) in lasting {
                let known = worst.entry(service).or_insert(state);
                *known = state.max(*known);
            }
        }
        for (number, service) in board.services.iter().enumerate() {
            if let Health::Known(state) = service.state {
                prop_assert_eq!(state, worst.get(&ServiceId(number)).copied().unwrap_or(State::Operational), "{}", text);
            }
        }
        let well = board.services.iter().all(|service| service.state.is_operational());
        let nameless = board.open.iter().filter_map(|id| board.incident(*id)).any(|it| it.state > State::Operational);
        prop_assert_eq!(board.statement.state.is_operational(), well && !nameless && !board.posts.iter().any(|post| post.unsure), "{}", text);
    }

    /// The steps lead to the present state.
    #[test]
    fn the_steps_add_up(config in config(), posts in posts(), before in 0_i64..240) {
        let now = at(NOON) - TimeDelta::minutes(120 - before);
        let (site, board) = site_of(&config, &posts, now);
        for (id, post) in site.posts() {
            let (facts, text) = (board.post(id), &posts.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n===\n"));
            let mut states: BTreeMap<ServiceId, State> = BTreeMap::new();
            for step in &facts.steps {
                for (service, before, after) in &step.changes {
                    prop_assert_eq!(states.get(service).copied().unwrap_or(State::Operational), *before, "{:?} {}", step, text);
                    states.insert(*service, *after);
                }
            }
            states.retain(|_, state| *state != State::Operational);
            if let Some(incident) = board.incident(id) {
                prop_assert_eq!(&states, &incident.now, "{} at {}", text, now);
                let last = facts.steps.last().map(|step| step.progress);
                let closes = matches!(last, Some(Progress::Incident(Status::Resolved | Status::Retracted)));
                prop_assert_eq!(closes, !incident.open, "{:?} {}", last, text);
            }
            if let (Some(maintenance), Some(last)) = (board.maintenance(id), facts.steps.last()) {
                let Progress::Maintenance(phase) = last.progress else { panic!("{:?}", last.progress) };
                prop_assert_eq!(phase.is_ahead(), maintenance.phase.is_ahead(), "{} at {}: {:#?}", text, now, facts.steps);
            }
            prop_assert_eq!(facts.entries(post).count(), facts.shown.len());
            prop_assert!(facts.impact.iter().all(|it| it.to.is_none_or(|to| it.from < to)), "{}", text);
            prop_assert!(facts.steps.iter().filter(|step| matches!(step.source, crate::facts::StepSource::Entry(_))).count() == facts.shown.len());
        }
    }
}
