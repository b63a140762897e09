//! The rules of what is true now, each with its examples: an incident of 10 March 2026 in Paris, looked at at 11:00.

use crate::facts::figures;
use crate::facts::uptime::{self, Uptime};
use crate::facts::{Board, Health, KindFacts, Phase, Restored, StepSource, Subject};
use crate::model::{PostId, ServiceId, State, Status};
use crate::testing::{CONFIG, at, codes, site};
use chrono::{DateTime, Utc};

/// 11:00 in Paris.
const NOW: &str = "2026-03-10 10:00";

const DOWN: &str = "---\ntitle: Down\ndate: 2026-03-10 10:00\nservices: {web: outage}\n---\nA.\n\n";

const END: &str = "## 2026-03-10 10:20 · resolved\n\nB.\n\n";

/// A site of a single service.
const ONE: &str = "timezone = 'Europe/Paris'\nbase_url = 'https://status.example.org/'\n[[services]]\nid = 'web'\n\
    name = 'Le site'\n";

/// The incident with more lines of front matter, in place of its own where they have the same keys.
fn down(keys: &str) -> String {
    let replaced = |line: &str| keys.lines().any(|key| key.split(':').next() == line.split(':').next());
    let own: Vec<&str> =
        ["date: 2026-03-10 10:00", "services: {web: outage}"].into_iter().filter(|it| !replaced(it)).collect();
    format!("---\ntitle: Down\n{}\n{keys}\n---\nA.\n\n", own.join("\n"))
}

/// A time in Paris, with its day when that is another one than the tenth.
fn clock(instant: DateTime<Utc>) -> String {
    let local = instant.with_timezone(&chrono_tz::Europe::Paris);
    local.format("%d %H:%M").to_string().trim_start_matches("10 ").to_owned()
}

/// Overall state, whether the incident is open, all impact, and what is reported.
fn told(config: &str, posts: &[(&str, &str)], now: &str) -> Vec<String> {
    let (_, site, board, report) = site(config, posts, now);
    let open = if board.open.is_empty() { "over" } else { "open" };
    let impact = board.impact().map(|it| {
        let to = it.to.map_or("now".to_owned(), clock);
        let day = if it.by_day { " by day" } else { "" };
        format!("{} {} {} to {to}{day}", site.service(it.service).id, it.state.name(), clock(it.from))
    });
    let state = format!("{}, {open}", board.statement.state.name());
    std::iter::once(state).chain(impact).chain(codes(&report).into_iter().map(str::to_owned)).collect()
}

#[track_caller]
fn check(text: &str, now: &str, expected: &[&str]) {
    assert_eq!(told(CONFIG, &[("incidents/a.md", text)], now), expected, "{text}");
}

/// The facts of the one post.
fn board_of(text: &str, now: &str) -> Board {
    site(CONFIG, &[("incidents/a.md", text)], now).2
}

mod good_news_and_bad_news {
    use super::*;

    #[test]
    fn a_second_end_waits_as_the_first_one_does() {
        let twice = format!("{DOWN}## 2026-03-10 11:30 · resolved\n\nB.\n\n## 2026-03-10 11:50 · resolved\n\nC.\n");
        let shown = |now: &str| board_of(&twice, now).posts[0].shown.clone();
        assert_eq!(
            (shown(NOW), shown("2026-03-10 10:30"), shown("2026-03-10 10:40")),
            (vec![0], vec![0, 1], vec![0, 1, 2])
        );
    }

    #[test]
    fn a_correction_ahead_is_a_change_to_come() {
        let text = format!("{DOWN}## 2026-03-10 10:20 · identified {{edited=\"11:45\"}}\n\nB.\n");
        assert_eq!(board_of(&text, NOW).next_change, Some(at("2026-03-10 10:35")));
        assert_eq!(clock(board_of(&text, "2026-03-10 10:35").posts[0].updated), "11:45");
    }

    #[test]
    fn what_was_taken_back_counts_nothing() {
        let text = |mark: &str| {
            format!(
                "{DOWN}## 2026-03-10 10:10 · identified {{mail=outage{mark}}}\n\nB.\n\n## 2026-03-10 10:15 · resolved {{web=operational{mark}}}\n\nC.\n"
            )
        };
        let open = |text: &str| board_of(text, NOW).open.len();
        assert_eq!((open(&text("")), open(&text(", withdrawn=10:18"))), (0, 1));
        check(&text(", withdrawn=10:18"), NOW, &["outage, open", "web outage 10:00 to now"]);
        let board = board_of(&text(", withdrawn=10:18"), "2026-03-10 10:30");
        let facts = board.post(PostId(0));
        assert_eq!(
            (facts.shown.as_slice(), clock(facts.updated), clock(facts.latest)),
            (&[0, 1, 2][..], "10:18".to_owned(), "10:00".to_owned())
        );
    }

    #[test]
    fn an_entry_that_waits_announces_no_next_update() {
        let text = format!("{DOWN}## 2026-03-10 11:30 · monitoring {{next=\"12:30\"}}\n\nB.\n");
        let next = |now: &str| board_of(&text, now).posts[0].next_update.map(|next| clock(next.at.from));
        assert_eq!(next(NOW), None);
        assert_eq!(next("2026-03-10 10:30"), Some("12:30".to_owned()));
    }

    #[test]
    fn good_news_waits_for_its_moment() {
        let lasts = ["outage, open", "web outage 10:00 to now", "still-to-come"];
        for heading in
            ["resolved", "{web=degraded}", "{web=maintenance}", "{web=operational}", "monitoring", "retracted"]
        {
            let text = format!("{DOWN}## 2026-03-10 12:00 · {heading}\n\nB.\n");
            check(&text, NOW, &lasts);
            let board = board_of(&text, NOW);
            assert_eq!(board.post(PostId(0)).shown, [0], "{heading}: what waits is in no output");
            assert_eq!(board.next_change, Some(at("2026-03-10 10:50")), "{heading}");
        }
        for keys in
            ["resolved: 12:00", "status: resolved\nresolved: 12:00", "impact: {web: [10:00 outage, 12:00 operational]}"]
        {
            check(&down(keys), NOW, &lasts);
            assert_eq!(board_of(&down(keys), NOW).next_change, Some(at("2026-03-10 10:50")), "{keys}");
        }
        check(
            &format!("{DOWN}## 10:30 {{at=2026-03-10T12:00}} resolved\n\nB.\n"),
            NOW,
            &["outage, open", "web outage 10:00 to now", "braces-not-last"],
        );
    }

    #[test]
    fn bad_news_counts_at_once_and_adds_no_minutes_before_its_time() {
        let text = format!("{DOWN}## 2026-03-10 12:00 · identified {{mail=outage}}\n\nB.\n");
        check(&text, NOW, &["outage, open", "web outage 10:00 to now", "mail outage 12:00 to now", "future"]);
        let board = board_of(&text, NOW);
        let calendar = board.calendar();
        let mail = board.service(ServiceId(1));
        assert_eq!(mail.state, Health::Known(State::Outage));
        assert_eq!(uptime::of_service(mail, &calendar.last_days(1), &calendar), Some(Uptime::Share(10_000)));
        assert_eq!(uptime::days(mail, &calendar.last_days(1), &calendar)[0].worst, Some(State::Operational));

        let text = format!("{DOWN}{END}## 2026-03-10 12:00 · Down again\n\nC.\n");
        let again = ["outage, open", "web outage 10:00 to 10:20", "web outage 12:00 to now", "future"];
        check(&text, NOW, &again);
        assert_eq!(board_of(&text, NOW).incident(PostId(0)).unwrap().since, None, "not before its moment");

        let ahead = down("date: 2026-03-10 12:00");
        check(&ahead, NOW, &["outage, open", "web outage 12:00 to now", "future"]);
        assert_eq!(board_of(&ahead, NOW).incident(PostId(0)).unwrap().since, None);
    }

    #[test]
    fn a_worse_state_among_good_news_counts() {
        // Its entry is shown at once: it says that mail is down.
        let text = format!("{DOWN}## 2026-03-10 12:00 {{web=operational, mail=outage}}\n\nB.\n");
        check(&text, NOW, &["outage, open", "web outage 10:00 to now", "mail outage 12:00 to now", "future"]);
        assert_eq!(board_of(&text, NOW).post(PostId(0)).shown, [0, 1]);
    }

    #[test]
    fn ten_minutes_ahead_is_past() {
        for (key, expected) in [
            ("resolved: 11:10", &["operational, over", "web outage 10:00 to 11:10"][..]),
            ("resolved: 11:11", &["outage, open", "web outage 10:00 to now", "still-to-come"]),
        ] {
            check(&down(key), NOW, expected);
        }
        let text = format!("{DOWN}## 2026-03-10 11:10 · resolved\n\nB.\n");
        check(&text, NOW, &["operational, over", "web outage 10:00 to 11:10"]);
        check(&down("date: 2026-03-10 11:10"), NOW, &["outage, open", "web outage 11:10 to now"]);
    }

    #[test]
    fn a_day_alone_that_has_begun_is_not_ahead() {
        let today = ["operational, over", "web outage 10:00 to 11 00:00 by day"];
        check(&down("resolved: 2026-03-10"), NOW, &today);
        let tomorrow = ["outage, open", "web outage 10:00 to now", "still-to-come"];
        check(&down("resolved: 2026-03-11"), NOW, &tomorrow);
    }

    #[test]
    fn what_waits_counts_when_its_moment_has_come() {
        let text = format!("{DOWN}## 2026-03-10 12:00 · resolved\n\nB.\n");
        for (now, open) in [("2026-03-10 10:49", true), ("2026-03-10 10:50", false), ("2026-03-10 11:00", false)] {
            let board = board_of(&text, now);
            assert_eq!(board.incident(PostId(0)).unwrap().open, open, "{now}");
            assert_eq!(board.service(ServiceId(0)).state.is_operational(), !open, "{now}");
            assert_eq!(board.post(PostId(0)).ended.is_some(), !open, "{now}");
            assert_eq!(board.post(PostId(0)).waits_until.is_some(), open, "{now}");
        }
    }
}

mod what_is_not_read {
    use super::*;

    #[test]
    fn after_an_end_it_leaves_the_state_unknown() {
        for after in [
            "```\nlog\n\n## 10:30 · investigating\n",
            "<!--\n\n## 10:30 · investigating\n",
            "## 09:30 · investigating\n\nC.\n",
            "## 10:99 · investigating\n\nC.\n",
        ] {
            for end in [END, "## 2026-03-10 10:20 · retracted\n\nB.\n\n"] {
                let text = format!("{DOWN}{end}{after}");
                let board = board_of(&text, NOW);
                assert_eq!(board.statement.state, Health::Unknown, "{text}");
                assert_eq!(board.service(ServiceId(0)).state, Health::Unknown, "{text}");
            }
        }
        let planned = "---\ntitle: Move\nstart: 2026-03-10 08:00\nend: 2026-03-10 09:00\nservices: [web]\n---\nA.\n\n\
            ## 2026-03-10 09:00 · completed\n\nB.\n\n```\nlog\n\n## 10:30 · started\n";
        let (_, _, board, _) = site(CONFIG, &[("maintenance/a.md", planned)], NOW);
        assert_eq!(board.statement.state, Health::Unknown);
    }
}

mod the_overall_state {
    use super::*;

    #[test]
    fn an_open_incident_that_names_no_service_is_not_operational() {
        let text = "---\ntitle: Down\ndate: 2026-03-10 10:00\nseverity: critical\n---\nA.\n";
        check(text, NOW, &["outage, open"]);
        let board = board_of(text, NOW);
        assert_eq!(board.statement.subject, Subject::Incident(PostId(0)));
        // Only monitoring is left.
        let watched = format!("{text}\n## 10:30 · monitoring\n\nB.\n");
        check(&watched, NOW, &["operational, open"]);
        let subject = board_of(&watched, NOW).statement.subject;
        assert!(matches!(subject, Subject::Watching(Restored { post: PostId(0), .. })));
    }

    #[test]
    fn monitoring_beside_a_service_that_is_not_well_is_not_operational() {
        check(
            &format!("{DOWN}## 10:30 · monitoring {{web=degraded}}\n\nB.\n"),
            NOW,
            &["degraded, open", "web outage 10:00 to 10:30", "web degraded 10:30 to now"],
        );
    }
}

mod what_is_unknown {
    use super::*;

    fn states(posts: &[(&str, &str)]) -> (Vec<&'static str>, &'static str, Vec<ServiceId>) {
        let (_, _, board, _) = site(CONFIG, posts, NOW);
        let states = board.services.iter().map(|it| it.state.name()).collect();
        (states, board.statement.state.name(), board.statement.unknown)
    }

    #[test]
    fn a_service_that_nobody_knows_may_be_any() {
        let wrong = down("services: {wbe: outage}");
        // That there is an incident is known: as bad as its severity says.
        let both = vec![ServiceId(0), ServiceId(1)];
        assert_eq!(states(&[("incidents/a.md", &wrong)]), (vec!["unknown"; 2], "partial", both));
        let half = down("services: {webb: outage, mail: degraded}");
        let expected = (vec!["unknown", "degraded"], "degraded", vec![ServiceId(0)]);
        assert_eq!(states(&[("incidents/a.md", &half)]), expected);
    }

    #[test]
    fn a_state_that_cannot_be_read_concerns_its_service_alone() {
        let wrong = "---\ntitle: Down\ndate: 2026-03-10 10:00\nseverity: none\nservices: {web: outtage}\n---\n";
        assert_eq!(states(&[("incidents/a.md", wrong)]).0[1], "operational");
        let worse = down("services: {web: outage, mail: slwo}");
        assert_eq!(states(&[("incidents/a.md", &worse)]).0[0], "outage");
    }

    #[test]
    fn a_post_that_cannot_be_read_at_all_may_concern_every_service() {
        let unread = "---\ntitle: A\n";
        assert_eq!(states(&[("incidents/a.md", unread)]), (vec!["unknown"; 2], "unknown", vec![]));
        assert_eq!(states(&[("maintenance/a.md", unread)]).0, ["unknown"; 2]);
        let worse = (vec!["outage", "unknown"], "outage", vec![ServiceId(1)]);
        assert_eq!(states(&[("incidents/a.md", unread), ("incidents/b.md", DOWN)]), worse);
        // A maintenance says nothing worse than what may be in the other one.
        let maintenance =
            "---\ntitle: M\ndate: 2026-03-01\nstart: 2026-03-10 10:00\nend: 12:00\nservices: [web]\n---\n";
        assert_eq!(states(&[("incidents/a.md", unread), ("maintenance/b.md", maintenance)]).0, ["unknown"; 2]);
        assert_eq!(states(&[("notices/a.md", unread)]).1, "operational", "a notice has no state");
    }

    #[test]
    fn a_mistake_in_what_is_over_hides_nothing() {
        let over = format!("{}{END}", down("severity: huge"));
        assert_eq!(states(&[("incidents/a.md", &over)]), (vec!["operational"; 2], "operational", vec![]));
    }
}

mod words_after_an_end {
    use super::*;

    fn after(keys: &str, heading: &str) -> String {
        format!("{}{END}## 2026-03-10 10:30 · {heading}\n\nC.\n", down(keys))
    }

    #[test]
    fn a_relapse_brings_back_the_last_bad_state_from_its_moment() {
        for title in ["Down again", "Still down", "not fixed", "Rechute", "investigating", "identified · The disk"] {
            let text = after("services: {web: partial}", title);
            check(&text, NOW, &["partial, open", "web partial 10:00 to 10:20", "web partial 10:30 to now"]);
            let incident = board_of(&text, NOW);
            let incident = incident.incident(PostId(0)).unwrap();
            assert_eq!(incident.since.map(|at| at.from), Some(at("2026-03-10 09:30")), "{title}");
            assert_eq!(incident.restored.len(), 1);
        }
        // A word for a state is that state.
        let outage = ["outage, open", "web partial 10:00 to 10:20", "web outage 10:30 to now"];
        check(&after("services: {web: partial}", "down"), NOW, &outage);
    }

    #[test]
    fn the_last_bad_state_is_the_one_before_it_got_better() {
        let text = format!(
            "{DOWN}## 10:10 {{web=degraded, mail=partial}}\n\nB.\n\n## 10:15 · monitoring {{web=operational}}\n\nC.\n\n{END}\
             ## 2026-03-10 10:30 · Down again\n\nD.\n"
        );
        check(
            &text,
            NOW,
            &[
                "partial, open",
                "web outage 10:00 to 10:10",
                "web degraded 10:10 to 10:15",
                "web degraded 10:30 to now",
                "mail partial 10:10 to 10:20",
                "mail partial 10:30 to now",
            ],
        );
    }

    #[test]
    fn braces_name_all_that_is_affected() {
        let text = after("services: {web: outage, mail: outage}", "Slow {web=degraded}");
        check(
            &text,
            NOW,
            &["degraded, open", "web outage 10:00 to 10:20", "web degraded 10:30 to now", "mail outage 10:00 to 10:20"],
        );
    }

    #[test]
    fn what_is_over_again_stays_on_record_as_two() {
        let text = format!("{}## 2026-03-10 10:40 · resolved\n\nD.\n", after("services: {web: outage}", "Down again"));
        check(&text, NOW, &["operational, over", "web outage 10:00 to 10:20", "web outage 10:30 to 10:40"]);
        let board = board_of(&text, NOW);
        assert_eq!(board.post(PostId(0)).ended.map(|end| end.to), Some(at("2026-03-10 09:40")));
        assert_eq!(board.incident(PostId(0)).unwrap().since, None);
    }

    #[test]
    fn monitoring_and_notes_change_nothing() {
        let over = ["operational, over", "web outage 10:00 to 10:20"];
        for heading in ["monitoring", "Post-mortem published", "{web=operational}"] {
            check(&after("services: {web: outage}", heading), NOW, &over);
        }
        let mentions = [&over[..], &["changes-nothing-after-the-end"]].concat();
        check(&after("services: {web: outage}", "Why the site went down"), NOW, &mentions);
        let board = board_of(&after("services: {web: outage}", "monitoring"), NOW);
        assert_eq!(board.post(PostId(0)).ended.map(|end| end.to), Some(at("2026-03-10 09:20")));
    }

    #[test]
    fn a_false_alarm_that_was_none_counts() {
        let text = format!("{DOWN}## 10:20 · retracted\n\nB.\n\n## 10:30 · investigating\n\nC.\n");
        check(&text, NOW, &["outage, open", "web outage 10:00 to 10:20", "web outage 10:30 to now"]);
    }
}

mod a_closing_that_contradicts_itself {
    use super::*;

    #[test]
    fn it_waits_for_its_moment() {
        let text = format!(
            "{}## 2026-03-10 11:30 · resolved {{web=outage}}\n\nB.\n",
            down("services: {web: outage, mail: outage}")
        );
        let board = board_of(&text, NOW);
        assert_eq!(board.posts[0].shown, [0]);
        assert_eq!(board.next_change, Some(at("2026-03-10 10:20")));
    }

    #[test]
    fn the_bad_state_is_kept_until_it_ends() {
        let front = down("services: {web: outage, mail: outage}");
        let text = format!("{front}## 2026-03-10 10:20 · resolved {{web=degraded}}\n\nB.\n\n");
        let lasts = [
            "degraded, open",
            "web outage 10:00 to 10:20",
            "web degraded 10:20 to now",
            "mail outage 10:00 to 10:20",
            "closes-with-a-bad-state",
        ];
        check(&text, NOW, &lasts);
        let board = board_of(&text, NOW);
        assert_eq!(board.incident(PostId(0)).unwrap().status, None, "an open incident is not resolved");
        assert_eq!(board.post(PostId(0)).ended, None);
        let ended = format!("{text}## 10:40 {{web=operational}}\n\nC.\n");
        check(
            &ended,
            NOW,
            &[
                "operational, over",
                "web outage 10:00 to 10:20",
                "web degraded 10:20 to 10:40",
                "mail outage 10:00 to 10:20",
                "closes-with-a-bad-state",
            ],
        );
    }
}

mod retired_services {
    use super::*;

    #[test]
    fn a_maintenance_of_a_retired_service_colours_nothing() {
        let config = format!("{CONFIG}until = 2026-03-05\n");
        let plan = "---\ntitle: M\ndate: 2026-03-01\nstart: 2026-03-10 10:30\nend: 12:00\nservices: [mail]\n---\nA.\n";
        assert_eq!(told(&config, &[("maintenance/a.md", plan)], NOW), ["operational, over"]);
        let both = plan.replace("[mail]", "[mail, web]");
        let expected = ["maintenance, over", "web maintenance 10:30 to now"];
        assert_eq!(told(&config, &[("maintenance/a.md", &both)], NOW), expected);
    }

    #[test]
    fn an_incident_left_open_on_one_ended_with_it() {
        let config = format!("{CONFIG}until = 2026-03-05\n");
        let left = "---\ntitle: Down\ndate: 2026-03-01 10:00\nservices: {mail: outage}\n---\nA.\n";
        let expected = ["operational, over", "mail outage 01 10:00 to 06 00:00 by day", "open-on-a-retired-service"];
        assert_eq!(told(&config, &[("incidents/a.md", left)], NOW), expected);
        // On its last day it is in use.
        let expected = ["outage, open", "mail outage 01 10:00 to now"];
        assert_eq!(told(&config, &[("incidents/a.md", left)], "2026-03-05 20:00"), expected);
        // With a service that is still there it goes on for that one.
        let both = left.replace("{mail: outage}", "{mail: outage, web: degraded}");
        let expected = ["degraded, open", "web degraded 01 10:00 to now", "mail outage 01 10:00 to 06 00:00 by day"];
        assert_eq!(told(&config, &[("incidents/a.md", &both)], NOW), expected);
    }
}

mod services_that_begin {
    use super::*;

    /// The mail is there from the twelfth on.
    fn config() -> String {
        format!("{CONFIG}since = 2026-03-12\ngroup = 'apps'\n")
    }

    fn check(text: &str, now: &str, expected: &[&str]) {
        assert_eq!(told(&config(), &[("incidents/a.md", text)], now), expected, "{text}");
    }

    fn all_out(body: &str) -> String {
        format!("{}{body}", down("services: {all: outage}"))
    }

    #[test]
    fn what_all_are_in_is_their_state_from_their_first_day_on() {
        let text = all_out("");
        check(&text, NOW, &["outage, open", "web outage 10:00 to now"]);
        check(&text, "2026-03-11 22:59", &["outage, open", "web outage 10:00 to now"]);
        let expected = ["outage, open", "web outage 10:00 to now", "mail outage 12 00:00 to now"];
        check(&text, "2026-03-11 23:00", &expected);
        check(&text.replace("all", "apps"), "2026-03-11 23:00", &expected);
        let (_, _, board, _) = site(&config(), &[("incidents/a.md", &text)], "2026-03-11 10:00");
        assert_eq!(board.next_change, Some(at("2026-03-11 23:00")));
        assert_eq!(board.posts[0].services, [ServiceId(0)]);
    }

    #[test]
    fn an_update_means_those_that_are_there_and_those_to_come() {
        let degraded = "## 2026-03-11 10:00 {all=degraded}\n\nB.\n\n";
        let web = ["web outage 10:00 to 11 10:00", "web degraded 11 10:00 to now", "mail degraded 12 00:00 to now"];
        let expected: Vec<&str> = ["degraded, open"].into_iter().chain(web).collect();
        check(&all_out(degraded), "2026-03-12 10:00", &expected);
        // Of what happened before its first day, only its own days count.
        let late = "## 2026-03-12 08:00 {all=degraded at=\"2026-03-11 10:00\"}\n\nB.\n\n";
        let expected: Vec<&str> = ["degraded, open"].into_iter().chain(web).collect();
        let (_, site, board, _) = site(&config(), &[("incidents/a.md", &all_out(late))], "2026-03-12 10:00");
        let mail = &board.service(ServiceId(1)).impact;
        assert_eq!((mail.len(), mail[0].from), (1, at("2026-03-11 23:00")), "{expected:?} {}", site.posts.len());
        let works = "## 2026-03-11 10:00 {all=operational}\n\nB.\n\n";
        check(&all_out(works), "2026-03-12 10:00", &["operational, open", "web outage 10:00 to 11 10:00"]);
        // What names it says more than what names all.
        let own = "## 2026-03-11 10:00 {all=degraded, mail=operational}\n\nB.\n\n";
        let expected = ["degraded, open", "web outage 10:00 to 11 10:00", "web degraded 11 10:00 to now"];
        check(&all_out(own), "2026-03-12 10:00", &expected);
    }

    #[test]
    fn what_was_over_before_their_first_day_is_none_of_theirs() {
        let (_, _, board, _) = site(&config(), &[("incidents/a.md", &all_out(END))], "2026-03-12 10:00");
        assert_eq!(board.posts[0].services, [ServiceId(0)]);
        assert!(board.service(ServiceId(1)).posts.is_empty());
        // Only what an update names is out again.
        let again = format!("{END}## 2026-03-11 10:00 {{web=outage}}\n\nB.\n");
        let expected = ["outage, open", "web outage 10:00 to 10:20", "web outage 11 10:00 to now"];
        check(&all_out(&again), "2026-03-12 10:00", &expected);
        let again = format!("{END}## 2026-03-11 10:00 · down again\n\nB.\n");
        let expected =
            ["outage, open", "web outage 10:00 to 10:20", "web outage 11 10:00 to now", "mail outage 12 00:00 to now"];
        check(&all_out(&again), "2026-03-12 10:00", &expected);
    }

    #[test]
    fn no_update_says_that_they_are_out_until_the_next_one() {
        let changes = |body: &str| {
            let (_, _, board, _) = site(&config(), &[("incidents/a.md", &all_out(body))], "2026-03-12 10:00");
            board.posts[0].steps.iter().map(|it| it.changes.iter().map(|it| it.0.0).collect()).collect::<Vec<Vec<_>>>()
        };
        assert_eq!(changes(""), [vec![0]]);
        assert_eq!(changes("## 2026-03-12 09:00 · identified\n\nB.\n"), [vec![0], vec![1]]);
    }

    #[test]
    fn a_table_of_all_counts_from_their_first_day_on() {
        let table =
            |end: &str| format!("{}{end}", down("impact: {all: [2026-03-10 10:00 degraded, 2026-03-11 10:00 outage]}"));
        let web = ["web degraded 10:00 to 11 10:00", "web outage 11 10:00 to now"];
        let lasts: Vec<&str> = ["outage, open"].into_iter().chain(web).chain(["mail outage 12 00:00 to now"]).collect();
        check(&table(""), "2026-03-12 10:00", &lasts);
        let lasts: Vec<&str> = ["outage, open"].into_iter().chain(web).collect();
        check(&table(""), "2026-03-11 12:00", &lasts);
        let over = ["operational, over", "web degraded 10:00 to 11 10:00", "web outage 11 10:00 to 11 11:00"];
        check(&table("## 2026-03-11 11:00 · resolved\n\nB.\n"), "2026-03-12 10:00", &over);
    }

    #[test]
    fn a_maintenance_that_was_put_off_means_them_too() {
        let post = "---\ntitle: M\ndate: 2026-03-09\nstart: 2026-03-10 22:00\nend: 2026-03-10 23:00\n\
            services: all\n---\nA.\n\n## 2026-03-10 20:00 · postponed {start=\"2026-03-13 22:00\"}\n\nB.\n";
        let services = |now: &str, text: &str| {
            let (_, _, board, _) = site(&config(), &[("maintenance/a.md", text)], now);
            let now = [ServiceId(0), ServiceId(1)].map(|id| board.service(id).state.name());
            (board.posts[0].services.len(), now)
        };
        let first = post.split("## ").next().unwrap_or_default();
        assert_eq!(services("2026-03-10 21:30", first), (1, ["maintenance", "operational"]));
        assert_eq!(services("2026-03-12 10:00", post), (2, ["operational", "operational"]));
        assert_eq!(services("2026-03-13 21:30", post), (2, ["maintenance", "maintenance"]));
    }
}

mod the_impact_of_its_author {
    use super::*;

    const ALONE: &str = "---\ntitle: Down\ndate: 2026-03-10 10:00\nimpact: {web: [09:50 outage]}\n---\nA.\n\n";

    #[test]
    fn it_counts_without_any_other_key() {
        check(ALONE, "2026-03-20 10:00", &["outage, open", "web outage 09:50 to now"]);
        check(&format!("{ALONE}{END}"), NOW, &["operational, over", "web outage 09:50 to 10:20"]);
    }

    #[test]
    fn that_of_the_post_mortem_holds() {
        let own = format!("{}{END}", down("impact: {web: [10:00 outage, 10:20 operational], mail: [10:05 degraded]}"));
        let about = "---\ntitle: After\ndate: 2026-03-10 10:50\nincident: a\n\
            impact: {web: [09:30 degraded, 09:45 outage, 10:20 operational]}\n---\nC.\n";
        let posts = [("incidents/a.md", own.as_str()), ("post-mortems/b.md", about)];
        let expected = [
            "operational, over",
            "web degraded 09:30 to 09:45",
            "web outage 09:45 to 10:20",
            "mail degraded 10:05 to 10:20",
            "impact-differs",
        ];
        assert_eq!(told(CONFIG, &posts, NOW), expected);
        // The same in both is no difference.
        let same = about.replace("09:30 degraded, 09:45 outage", "10:00 outage");
        let posts = [("incidents/a.md", own.as_str()), ("post-mortems/b.md", &same)];
        assert!(!told(CONFIG, &posts, NOW).iter().any(|it| it == "impact-differs"));
    }
}

mod bare_incidents {
    use super::*;

    const BARE: &str = "---\ntitle: Slow\ndate: 2026-03-10 10:00\n---\nA.\n\n## 10:45\n\nB.\n";

    #[test]
    fn on_a_site_with_one_service_it_counts_for_that_then_and_later() {
        let posts = [("incidents/a.md", BARE)];
        assert_eq!(told(ONE, &posts, NOW), ["partial, open", "web partial 10:00 to now"]);
        assert_eq!(told(ONE, &posts, "2026-03-12 09:44"), ["partial, open", "web partial 10:00 to now"]);
        assert_eq!(told(ONE, &posts, "2026-03-12 09:45"), ["operational, over", "web partial 10:00 to 10:45"]);
        // So far it counts to its latest entry, and no quarter hour more.
        for now in [NOW, "2026-03-12 09:45", "2026-03-10 20:00"] {
            let (_, _, board, _) = site(ONE, &posts, now);
            let calendar = board.calendar();
            let minutes = board.impact().map(|it| (uptime::counted_end(it, calendar.now) - it.from).num_minutes());
            assert_eq!(minutes.collect::<Vec<_>>(), [45], "{now}");
        }
    }

    #[test]
    fn on_a_site_with_several_it_is_of_none() {
        check(BARE, NOW, &["partial, open"]);
        check(BARE, "2026-03-12 09:45", &["operational, over"]);
    }
}

mod runs {
    use super::*;

    const PLAN: &str = "date: 2026-03-01 10:00\nstart: 2026-03-10 09:00\nend: 11:00\nservices: [web]";

    /// Phase, then the runs, then the plan as it is now.
    fn runs(front: &str, body: &str, now: &str) -> String {
        let text = format!("---\ntitle: M\n{front}\n---\n{body}");
        let (_, _, board, report) = site(CONFIG, &[("maintenance/a.md", &text)], now);
        assert!(!report.has_errors(), "{text}: {:?}", report.list());
        let maintenance = board.maintenance(PostId(0)).unwrap();
        let phase = maintenance.phase.name().to_owned();
        let runs = maintenance.runs.iter().map(|run| {
            let to = run.to.map_or("now".to_owned(), |to| clock(to.to));
            format!("{} to {to}", clock(run.from.from))
        });
        let plan = maintenance.current.start.zip(maintenance.current.end);
        let plan = plan.map(|(start, end)| format!("plan {} to {}", clock(start.from), clock(end.to)));
        std::iter::once(phase).chain(runs).chain(plan).collect::<Vec<_>>().join(", ")
    }

    #[track_caller]
    fn check(body: &str, now: &str, expected: &str) {
        assert_eq!(runs(PLAN, body, now), expected, "{body}");
    }

    #[test]
    fn what_ran_by_its_plan_before_it_was_put_off_stays_on_record() {
        let body = "## 2026-03-10 09:30 · postponed {start=2026-03-12T22:00}\n\nB.\n";
        check(body, NOW, "scheduled, 09:00 to 09:30, plan 12 22:00 to 13 00:00");
        check("## 2026-03-10 09:30 · postponed\n\nB.\n", NOW, "to-come, 09:00 to 09:30");
        check("## 2026-03-10 09:30 · cancelled\n\nB.\n", NOW, "cancelled, 09:00 to 09:30, plan 09:00 to 11:00");
    }

    #[test]
    fn a_postponement_keeps_the_last_length() {
        let twice = "## 2026-03-09 09:00 · postponed {start=2026-03-12T22:00}\n\nB.\n\n\
            ## 2026-03-09 10:00 · postponed {start=2026-03-14T08:00}\n\nC.\n";
        check(twice, NOW, "scheduled, plan 14 08:00 to 14 10:00");
        let without_a_day =
            "## 2026-03-09 09:00 · postponed\n\nB.\n\n## 2026-03-09 10:00 · scheduled {start=2026-03-14T08:00}\n\nC.\n";
        check(without_a_day, NOW, "scheduled, plan 14 08:00 to 14 10:00");
        let to_a_day = "## 2026-03-09 09:00 · postponed {start=2026-03-12}\n\nB.\n\n\
            ## 2026-03-09 10:00 · postponed {start=2026-03-14T08:00}\n\nC.\n";
        check(to_a_day, NOW, "scheduled, plan 14 08:00 to 14 10:00");
        let longer = "## 2026-03-09 09:00 · scheduled {end=2026-03-10T12:00}\n\nB.\n\n\
            ## 2026-03-09 10:00 · postponed {start=2026-03-14T08:00}\n\nC.\n";
        check(longer, NOW, "scheduled, plan 14 08:00 to 14 11:00");
    }

    #[test]
    fn a_start_after_an_end_is_a_new_run() {
        let paused =
            "## 2026-03-10 09:05 · started\n\nB.\n\n## 09:40 · completed\n\nC.\n\n## 10:10 · started\n\nD.\n\n";
        check(paused, NOW, "overrun, 09:05 to 09:40, 10:10 to now, plan 09:00 to 11:00");
        let over = format!("{paused}## 10:30 · completed\n\nE.\n");
        check(&over, NOW, "completed, 09:05 to 09:40, 10:10 to 10:30, plan 09:00 to 11:00");
        let extended = "## 2026-03-10 09:05 · started\n\nB.\n\n## 09:40 · completed\n\nC.\n\n## 10:10 · extended {end=12:00}\n\nD.\n";
        check(extended, NOW, "in-progress, 09:05 to 09:40, 10:10 to now, plan 09:00 to 12:00");
        let cancelled = "## 2026-03-10 09:30 · cancelled\n\nB.\n\n## 10:00 · started\n\nC.\n";
        check(cancelled, NOW, "overrun, 09:00 to 09:30, 10:00 to now, plan 09:00 to 11:00");
        let before = "## 2026-03-09 09:30 · cancelled\n\nB.\n\n## 2026-03-10 10:00 · started\n\nC.\n";
        check(before, NOW, "overrun, 10:00 to now, plan 09:00 to 11:00");
    }

    #[test]
    fn a_late_start_leaves_the_run_by_its_plan_on_record() {
        let late = "## 2026-03-12 15:00 · started\n\nAt last.\n";
        check(late, "2026-03-12 15:00", "in-progress, 09:00 to 11:00, 12 15:00 to now, plan 09:00 to 11:00");
        // Within a day of its planned end it never ended: its author knows when it began.
        let soon = "## 2026-03-10 15:00 · started\n\nAt last.\n";
        check(soon, "2026-03-10 15:00", "in-progress, 15:00 to now, plan 09:00 to 11:00");
    }

    #[test]
    fn the_clock_ends_it_a_day_after_its_plan() {
        check("", "2026-03-11 09:59", "overrun, 09:00 to now, plan 09:00 to 11:00");
        check("", "2026-03-11 10:00", "completed, 09:00 to 11:00, plan 09:00 to 11:00");
        let started = "## 2026-03-10 09:10 · started\n\nB.\n";
        check(started, "2026-03-11 10:00", "completed, 09:10 to 11:00, plan 09:00 to 11:00");
    }

    #[test]
    fn good_news_ahead_waits() {
        let ahead = "## 2026-03-10 12:00 · completed\n\nB.\n";
        check(ahead, NOW, "overrun, 09:00 to now, plan 09:00 to 11:00");
        assert_eq!(runs(&format!("{PLAN}\ncompleted: 12:00"), "", NOW), "overrun, 09:00 to now, plan 09:00 to 11:00");
        let put_off = "## 2026-03-10 12:00 · postponed {start=2026-03-12T22:00}\n\nB.\n";
        assert!(runs(PLAN, put_off, NOW).starts_with("overrun, 09:00 to now"));
    }

    #[test]
    fn what_an_update_says_when_it_is_over_is_reported() {
        let told = |keys: &str, body: &str| {
            let front = format!(
                "---\ntitle: M\ndate: 2026-03-01 10:00\nstart: 2026-03-10 10:00\nduration: 30m\nservices: [web]\n{keys}---\nA.\n\n"
            );
            let told = super::told(CONFIG, &[("maintenance/a.md", &(front + body))], "2026-03-10 10:00");
            (told[0].clone(), told.last().unwrap().clone())
        };
        let is = |state: &str, code: &str| (format!("{state}, over"), code.to_owned());
        let over = "## 2026-03-10 10:10 · completed\n\nB.\n\n";
        for later in ["## 2026-03-10 10:20 {web=outage}", "## 2026-03-10 10:20 · Down {web=degraded}"] {
            assert_eq!(told("", &format!("{over}{later}\n\nC.\n")), is("unknown", "state-after-the-end"), "{later}");
        }
        let same = "## 2026-03-10 10:10 · completed {web=outage}\n\nB.\n";
        assert_eq!(told("", same), is("unknown", "state-after-the-end"));
        let key = "## 2026-03-10 10:20 {web=outage}\n\nB.\n";
        assert_eq!(told("completed: 10:10\n", key).1, "state-after-the-end");
        let title = format!("{over}## 2026-03-10 10:20 · down again\n\nC.\n");
        assert_eq!(told("", &title), is("operational", "changes-nothing-after-the-end"));
        let again = format!("{over}## 2026-03-10 10:20 · started {{web=outage}}\n\nC.\n");
        assert_eq!(told("", &again).0, "outage, over");
    }

    #[test]
    fn words_around_a_stage_are_reported() {
        let told = |heading: &str| {
            let text = format!(
                "---\ntitle: M\ndate: 2026-03-01 10:00\nstart: 2026-03-12 10:00\nduration: 2h\nservices: [web]\n---\nA.\n\n## 2026-03-10 10:10 · {heading}\n\nB.\n"
            );
            codes(&site(CONFIG, &[("maintenance/a.md", &text)], "2026-03-10 10:00").3)
        };
        for heading in [
            "postponed to Friday",
            "will be postponed",
            "moved to tomorrow",
            "extended by 2 hours",
            "half completed",
            "completed 50%",
            "reportée au 16 mars",
        ] {
            assert_eq!(told(heading), ["near-miss"], "{heading}");
        }
        for heading in ["The disk", "Work goes on", "We are back at the data centre", "postponed", "aborted", "on hold"]
        {
            assert_eq!(told(heading), [] as [&str; 0], "{heading}");
        }
        assert_eq!(told("delayed {start=21:00}"), ["long-gap"]);
        assert_eq!(told("delayed {start=\"2026-03-13 21:00\"}"), [] as [&str; 0]);
    }

    #[test]
    fn what_is_behind_an_end_with_a_day_alone_counts() {
        let front = "date: 2026-03-01 10:00\nstart: 2026-03-10 10:00\nduration: 2h\nservices: [web]";
        let moved =
            "## 2026-03-10 · cancelled\n\nB.\n\n## 2026-03-10 10:30 · postponed {start=\"2026-03-12 10:00\"}\n\nC.\n";
        assert_eq!(runs(front, moved, "2026-03-11 10:00"), "scheduled, 10:00 to 10:30, plan 12 10:00 to 12 12:00");
        let longer = "## 2026-03-10 · completed\n\nB.\n\n## 2026-03-10 11:40 · extended {end=13:00}\n\nC.\n";
        assert_eq!(
            runs(front, longer, "2026-03-10 11:00"),
            "in-progress, 10:00 to 11:40, 11:40 to now, plan 10:00 to 13:00"
        );
    }

    #[test]
    fn a_key_and_the_latest_update_that_differ_are_reported() {
        let told = |status: &str, update: &str| {
            let text = format!(
                "---\ntitle: M\ndate: 2026-03-01 10:00\nstart: 2026-03-12 10:00\nduration: 2h\nservices: [web]\nstatus: {status}\n---\nA.\n\n## 2026-03-09 10:10 · {update}\n\nB.\n"
            );
            let (_, _, _, report) = site(CONFIG, &[("maintenance/a.md", &text)], "2026-03-10 10:00");
            let of_keys = |code: &&str| !["completed-before-start", "time-not-said"].contains(code);
            codes(&report).into_iter().filter(of_keys).collect::<Vec<_>>()
        };
        assert_eq!(told("cancelled", "postponed {start=\"2026-03-16 10:00\"}"), ["closed-but-not-said"]);
        assert_eq!(told("cancelled", "completed"), ["closed-but-not-said"]);
        assert_eq!(told("completed", "cancelled"), ["closed-but-not-said"]);
        assert_eq!(told("cancelled", "cancelled"), [] as [&str; 0]);
        assert_eq!(told("completed", "started"), [] as [&str; 0]);
        assert_eq!(told("extended", "the disk"), ["unknown-status"]);
        for update in ["completed", "cancelled", "postponed {start=\"2026-03-16 10:00\"}"] {
            assert_eq!(told("in-progress", update), ["closed-but-not-said"], "{update}");
        }
        assert_eq!(told("in-progress", "started"), [] as [&str; 0]);
    }

    fn reported(keys: &str, body: &str, now: &str) -> Vec<&'static str> {
        let text = format!("---\ntitle: M\n{PLAN}\n{keys}---\nA.\n\n{body}");
        codes(&site(CONFIG, &[("maintenance/a.md", &text)], now).3)
    }

    #[test]
    fn what_status_leaves_open_is_reported() {
        let told = |status: &str, now: &str| reported(&format!("status: {status}\n"), "", now);
        assert_eq!(told("completed", "2026-03-10 08:30"), ["time-not-said"]);
        assert_eq!(told("completed", "2026-03-10 10:30"), [] as [&str; 0]);
        assert_eq!(told("in-progress", "2026-03-10 07:30"), ["time-not-said"]);
        assert_eq!(told("in-progress", "2026-03-10 08:30"), [] as [&str; 0]);
        assert_eq!(told("postponed", "2026-03-10 07:30"), ["time-not-said"]);
        assert_eq!(told("postponed", "2026-03-10 08:30"), [] as [&str; 0]);
        // It has begun, and nobody says when: not with its announcement.
        let early = runs(&format!("{PLAN}\nstatus: in-progress"), "A.\n", "2026-03-10 07:30");
        assert_eq!(early, "in-progress, 09:00 to now, plan 09:00 to 11:00");
    }

    #[test]
    fn a_maintenance_without_services_is_reported() {
        let told = |services: &str| {
            let text = format!("---\ntitle: M\ndate: 2026-03-01\nstart: 2026-03-12 22:00\n{services}---\n");
            codes(&site(CONFIG, &[("maintenance/a.md", &text)], NOW).3)
        };
        assert_eq!(told(""), ["no-services"]);
        assert_eq!(told("services: []\n"), [] as [&str; 0]);
        assert_eq!(told("services: [web]\n"), [] as [&str; 0]);
    }

    #[test]
    fn a_time_of_the_plan_in_a_title_is_reported() {
        let told = |title: &str| reported("", &format!("## 2026-03-10 09:30 · {title}\n\nB.\n"), "2026-03-10 08:58");
        for title in ["until 12:45", "New start: 12 March 22:00", "brought forward to 20:00", "No maintenance of web"] {
            assert_eq!(told(title), ["near-miss"], "{title}");
        }
        for title in ["2 of 5 disks are new", "The backup of 02:00 was looked at by us", "The site moves"] {
            assert_eq!(told(title), [] as [&str; 0], "{title}");
        }
    }

    #[test]
    fn an_update_that_ends_it_holds_against_the_key() {
        let front =
            "date: 2026-03-01 10:00\nstart: 2026-03-10 10:00\nduration: 1h\nservices: [web]\nstatus: in-progress";
        let body = |word: &str| format!("## 2026-03-10 09:26 · {word}\n\nB.\n");
        for now in ["2026-03-10 08:30", "2026-03-10 09:30"] {
            for (word, phase) in [("completed", "completed"), ("cancelled", "cancelled"), ("postponed", "to-come")] {
                assert!(
                    runs(front, &body(word), now).starts_with(phase),
                    "{word} {now}: {}",
                    runs(front, &body(word), now)
                );
            }
        }
    }

    #[test]
    fn postponed_in_the_front_matter_has_no_date_until_an_update_gives_one() {
        let (front, now) = ("start: 2026-03-10 10:00\nduration: 2h\nstatus: postponed\n", "2026-03-10 10:00");
        assert_eq!(runs(front, "", now), "to-come");
        let moved = "## 2026-03-09 10:10 {start=\"2026-03-16 10:00\"}\n\nB.\n";
        assert_eq!(runs(front, moved, now), "scheduled, plan 16 10:00 to 16 12:00");
    }

    #[test]
    fn completed_without_a_time() {
        let done = |now: &str| runs(&format!("{PLAN}\nstatus: completed"), "", now);
        // At its planned end, when that has come.
        assert_eq!(done(NOW), "completed, 09:00 to 11:00, plan 09:00 to 11:00");
        assert_eq!(done("2026-03-15 10:00"), done(NOW), "not at the build's clock");
        // Until then at the latest entry: this one was over before it began.
        assert_eq!(done("2026-03-10 09:00"), "completed, plan 09:00 to 11:00");
        let entry = "## 2026-03-10 09:40\n\nDone.\n";
        let early = runs(&format!("{PLAN}\nstatus: completed"), entry, "2026-03-10 09:00");
        assert_eq!(early, "completed, 09:00 to 09:40, plan 09:00 to 11:00");
        // What it says changes with its planned end, so the site changes then.
        let text = format!("---\ntitle: M\n{PLAN}\nstatus: completed\n---\n");
        let (_, _, board, _) = site(CONFIG, &[("maintenance/a.md", &text)], "2026-03-10 09:00");
        assert_eq!(board.next_change, Some(at("2026-03-10 09:50")));
    }

    #[test]
    fn days_are_runs_of_days() {
        let front = "date: 2026-03-01\nstart: 2026-03-09\nend: 2026-03-10\nservices: [web]";
        assert_eq!(runs(front, "", NOW), "in-progress, 09 00:00 to now, plan 09 00:00 to 11 00:00");
        let done = format!("{front}\ncompleted: 2026-03-10");
        assert_eq!(runs(&done, "", NOW), "completed, 09 00:00 to 11 00:00, plan 09 00:00 to 11 00:00");
        let text = format!("---\ntitle: M\n{done}\n---\n");
        let (_, _, board, _) = site(CONFIG, &[("maintenance/a.md", &text)], NOW);
        assert_eq!(board.services[0].state, Health::Known(State::Operational), "an end given as today ends now");
        let window = board.maintenance(PostId(0)).unwrap().window.unwrap();
        assert!(window.start.is_day() && window.end.is_day(), "hours would be invented");
    }

    #[test]
    fn only_what_its_author_says_is_over_is_past_saying() {
        let ended = |body: &str| {
            let text = format!("---\ntitle: M\n{PLAN}\n---\n{body}");
            let (_, _, board, _) = site(CONFIG, &[("maintenance/a.md", &text)], "2026-03-15 10:00");
            let maintenance = board.maintenance(PostId(0)).unwrap();
            (maintenance.phase, maintenance.ended_by_clock)
        };
        assert_eq!(ended(""), (Phase::Completed, true));
        assert_eq!(ended("## 2026-03-10 09:10 · started\n\nB.\n"), (Phase::Completed, true));
        assert_eq!(ended("## 2026-03-10 10:10 · completed\n\nB.\n"), (Phase::Completed, false));
        assert_eq!(ended("## 2026-03-12 10:10 · cancelled\n\nB.\n"), (Phase::Cancelled, false));
    }

    #[test]
    fn what_the_clock_ends_was_not_changed_by_its_author() {
        let body = "## 2026-03-09 09:00 · postponed {start=2026-03-10T12:00}\n\nB.\n";
        let text = format!("---\ntitle: M\n{PLAN}\n---\nA.\n\n{body}");
        let (_, _, board, _) = site(CONFIG, &[("maintenance/a.md", &text)], "2026-03-15 10:00");
        assert_eq!(board.maintenance(PostId(0)).unwrap().phase, Phase::Completed);
        assert_eq!(board.post(PostId(0)).updated, at("2026-03-09 08:00"));
    }

    #[test]
    fn each_change_is_a_step_with_what_it_changes() {
        let body = "## 2026-03-10 09:30 {web=degraded}\n\nB.\n\n## 2026-03-10 10:30 · completed\n\nC.\n";
        let text = format!("---\ntitle: M\n{PLAN}\n---\nA.\n\n{body}");
        let (_, _, board, _) = site(CONFIG, &[("maintenance/a.md", &text)], NOW);
        let steps: Vec<_> =
            board.post(PostId(0)).steps.iter().map(|step| (step.source, step.changes.clone())).collect();
        let web = ServiceId(0);
        let (well, out, slow) = (State::Operational, State::Maintenance, State::Degraded);
        assert_eq!(
            steps,
            [
                (StepSource::Entry(0), vec![]),
                (StepSource::Began, vec![(web, well, out)]),
                (StepSource::Entry(1), vec![(web, out, slow)]),
                (StepSource::Entry(2), vec![(web, slow, well)]),
            ]
        );
    }
}

mod what_lasts {
    use super::*;

    fn counted(text: &str, now: &str) -> String {
        let board = board_of(text, now);
        let ends = board.impact().map(|it| clock(uptime::counted_end(it, board.now)));
        ends.collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn it_is_counted_by_quarters_and_never_less_than_to_the_latest_entry() {
        for (now, end) in [
            ("2026-03-10 09:00", "10:01"),
            ("2026-03-10 09:14", "10:01"),
            ("2026-03-10 09:15", "10:15"),
            ("2026-03-10 10:59", "11:45"),
        ] {
            assert_eq!(counted(DOWN, now), end, "{now}");
        }
        let update = format!("{DOWN}## 10:40\n\nB.\n");
        assert_eq!(counted(&update, "2026-03-10 09:44"), "10:40");
        assert_eq!(counted(&update, "2026-03-10 09:45"), "10:45");
        assert_eq!(counted(&format!("{DOWN}{END}"), NOW), "10:20", "what is over is counted as it was");
    }

    #[test]
    fn what_is_to_become_worse_is_counted_up_to_now() {
        let worse = format!("{}## 2026-03-10 18:00 {{web=outage}}\n\nB.\n", down("services: {web: partial}"));
        assert_eq!(counted(&worse, NOW), "11:00, 18:00", "the outage has lasted for no time");
        assert_eq!(counted(&worse, "2026-03-10 18:00"), "18:00, 19:00");
    }

    #[test]
    fn a_figure_is_never_whole_while_anything_counts() {
        for now in ["2026-03-10 09:00", "2026-03-10 09:01", NOW, "2026-03-11 10:00", "2026-04-01 00:00"] {
            let board = board_of(DOWN, now);
            let calendar = board.calendar();
            for days in [1, 30, 90] {
                let found = uptime::of_service(board.service(ServiceId(0)), &calendar.last_days(days), &calendar);
                assert!(matches!(found, Some(Uptime::Share(share)) if share < 10_000), "{now} {days}: {found:?}");
            }
        }
        // On the first of a month that was out for all its hours.
        let board = board_of(DOWN, "2026-04-01 10:00");
        let calendar = board.calendar();
        let today = uptime::of_service(board.service(ServiceId(0)), &calendar.last_days(1), &calendar);
        assert_eq!(today, Some(Uptime::Share(5000)), "twelve hours of a whole day");
    }

    #[test]
    fn it_colours_its_day_at_the_very_instant() {
        let board = board_of(DOWN, "2026-03-10 09:00");
        let calendar = board.calendar();
        let days = uptime::days(board.service(ServiceId(0)), &calendar.last_days(1), &calendar);
        assert_eq!((days[0].worst, days[0].minutes, days[0].lasts), (Some(State::Outage), 1, true));
    }

    #[test]
    fn days_alone_give_a_count_of_days() {
        let text = down("date: 2026-03-08\nresolved: 2026-03-09");
        let board = board_of(&text, NOW);
        let calendar = board.calendar();
        let found = uptime::of_service(board.service(ServiceId(0)), &calendar.last_days(90), &calendar);
        assert_eq!(found, Some(Uptime::OutOnDays(2)));
        // At its first instant a day has begun.
        for (now, days) in [("2026-03-09 23:00", 1), ("2026-03-10 22:59", 1), ("2026-03-10 23:00", 2)] {
            let begun = board_of(&down("date: 2026-03-10\nresolved: 2026-03-12"), now);
            let first = begun.calendar();
            let found = uptime::of_service(begun.service(ServiceId(0)), &first.last_days(90), &first);
            assert_eq!(found, Some(Uptime::OutOnDays(days)), "{now}");
            let bars = uptime::days(begun.service(ServiceId(0)), &first.last_days(1), &first);
            assert_eq!(bars[0].worst, Some(State::Outage), "{now}");
        }
        let today = uptime::of_service(board.service(ServiceId(0)), &calendar.last_days(1), &calendar);
        assert_eq!(today, Some(Uptime::Share(10_000)), "of today all is known");
        // With one known by the clock, the days of both.
        let other = "---\ntitle: Again\ndate: 2026-03-10 09:00\nresolved: 10:00\nservices: {web: outage}\n---\nA.\n";
        let both = [("incidents/a.md", text.as_str()), ("incidents/b.md", other)];
        let (_, _, both, _) = site(CONFIG, &both, NOW);
        let found = uptime::of_service(both.service(ServiceId(0)), &calendar.last_days(90), &calendar);
        assert_eq!(found, Some(Uptime::OutOnDays(3)));
        // One that is dated ahead has no day yet.
        let found = {
            let ahead = other.replace("2026-03-10 09:00", "2026-03-10 23:00").replace("10:00", "23:30");
            let both = [("incidents/a.md", text.as_str()), ("incidents/b.md", ahead.as_str())];
            let (_, _, both, _) = site(CONFIG, &both, NOW);
            uptime::of_service(both.service(ServiceId(0)), &calendar.last_days(90), &calendar)
        };
        assert_eq!(found, Some(Uptime::OutOnDays(2)));
        // Degraded days take nothing from the figure.
        let board = board_of(&text.replace("outage", "degraded"), NOW);
        let found = uptime::of_service(board.service(ServiceId(0)), &calendar.last_days(90), &calendar);
        assert_eq!(found, Some(Uptime::Share(10_000)));
    }

    #[test]
    fn the_quarters_are_no_change_of_the_site() {
        let board = board_of(DOWN, "2026-03-10 09:00");
        assert_eq!(board.next_change, Some(at("2026-03-10 21:00")), "only the silence of twelve hours");
    }
}

mod days_alone {
    use super::*;

    #[test]
    fn a_day_that_is_over_is_its_end() {
        let text = down("date: 2026-03-08 10:00\nresolved: 2026-03-09");
        let board = board_of(&text, NOW);
        let facts = board.post(PostId(0));
        assert_eq!(facts.updated, at("2026-03-09 23:00"));
        assert_eq!(facts.closing().map(|end| end.to), Some(at("2026-03-09 23:00")));
        let today = board_of(&down("resolved: 2026-03-10"), NOW);
        assert!(today.post(PostId(0)).updated <= at(NOW), "no output is dated ahead");
    }

    #[test]
    fn it_ends_after_what_was_written_on_it() {
        let status = "resolved: 2026-03-08\nstatus: identified\ndate: 2026-03-08 17:27";
        let said = format!(
            "{}## 2026-03-08 20:00 {{web=degraded}}\n\nB.\n",
            down("resolved: 2026-03-08\ndate: 2026-03-08 17:27")
        );
        let today = "resolved: 2026-03-10\ndate: 2026-03-10 10:00";
        let later = format!("{}## 2026-03-10 19:00 · investigating {{web=outage}}\n\nB.\n", down(today));
        assert!(board_of(&later, NOW).service(ServiceId(0)).state.is_operational(), "{later}");
        let earlier = later.replace("services: {web: outage}", "services: {web: degraded}");
        assert!(board_of(&earlier, NOW).service(ServiceId(0)).state.is_operational(), "{earlier}");
        for text in [down(status), said] {
            assert!(board_of(&text, NOW).open.is_empty(), "{text}");
            let next_day = format!("{text}## 2026-03-09 00:00 · down again\n\nC.\n");
            assert!(!board_of(&next_day, NOW).open.is_empty(), "{next_day}");
        }
    }

    #[test]
    fn its_end_is_told_after_what_was_said_on_it() {
        let text =
            format!("{}## 2026-03-09 12:00 · monitoring\n\nB.\n", down("date: 2026-03-08 10:00\nresolved: 2026-03-09"));
        let board = board_of(&text, NOW);
        let sources: Vec<StepSource> = board.post(PostId(0)).steps.iter().map(|step| step.source).collect();
        assert_eq!(sources, [StepSource::Entry(0), StepSource::Entry(1), StepSource::Closing]);
    }
}

mod the_days_on_record {
    use super::*;

    fn first_day(config: &str, posts: &[(&str, &str)]) -> String {
        let (_, _, board, _) = site(config, posts, NOW);
        board.service(ServiceId(0)).days.start.to_string()
    }

    #[test]
    fn they_begin_where_it_is_known_to() {
        assert_eq!(first_day(CONFIG, &[]), "2026-03-10", "a site of today claims no green days");
        let old = "---\ntitle: Old\ndate: 2026-01-05 10:00\nstarted: 2026-01-04 23:00\nresolved: 2026-01-05 12:00\nservices: {mail: outage}\n---\n";
        assert_eq!(first_day(CONFIG, &[("incidents/a.md", old)]), "2026-01-04");
        let since = format!("since = 2025-12-01\n{CONFIG}");
        assert_eq!(first_day(&since, &[("incidents/a.md", old)]), "2025-12-01");
        let own = CONFIG.replace("was = ['www']", "since = 2026-02-01\nwas = ['www']");
        assert_eq!(first_day(&own, &[("incidents/a.md", old)]), "2026-02-01");
        let notice = "---\ntitle: Hello\ndate: 2020-01-05 10:00\n---\nA.\n";
        assert_eq!(first_day(CONFIG, &[("notices/a.md", notice)]), "2026-03-10", "a notice is no record");
    }

    #[test]
    fn before_them_nothing_is_counted() {
        let config = CONFIG.replace("was = ['www']", "since = 2026-03-05\nwas = ['www']");
        let early =
            "---\ntitle: Early\ndate: 2026-03-04 22:00\nresolved: 2026-03-05 02:00\nservices: {web: outage}\n---\n";
        let expected = ["operational, over", "web outage 05 00:00 to 05 02:00"];
        assert_eq!(told(&config, &[("incidents/a.md", early)], NOW), expected);
        let (_, _, board, _) = site(&config, &[("incidents/a.md", early)], NOW);
        let calendar = board.calendar();
        let days = uptime::days(board.service(ServiceId(0)), &calendar.last_days(7), &calendar);
        let worst: Vec<_> = days.iter().map(|day| day.worst.map(State::name)).collect();
        assert_eq!(worst[..3], [None, Some("outage"), Some("operational")]);
        let share = uptime::of_service(board.service(ServiceId(0)), &calendar.last_days(90), &calendar);
        // Two hours of six days.
        assert_eq!(share, Some(Uptime::Share(9861)));
    }
}

mod without_a_length {
    use super::*;

    #[test]
    fn an_end_at_the_beginning_is_reported() {
        let reported = ["operational, over", "no-length"];
        check(&down("resolved: 2026-03-10 10:00"), NOW, &reported);
        check(&down("status: resolved"), NOW, &reported);
    }

    #[test]
    fn where_nothing_could_count_nothing_is_reported() {
        let over = ["operational, over"];
        check(&down("status: retracted"), NOW, &over);
        check(&down("severity: none\nservices: [web]\nstatus: resolved"), NOW, &over);
        check("---\ntitle: Down\ndate: 2026-03-10 10:00\nstatus: resolved\n---\n", NOW, &over);
        check(&down("started: 09:30\nstatus: resolved"), NOW, &["operational, over", "web outage 09:30 to 10:00"]);
    }
}

#[test]
fn the_latest_status_is_that_of_what_counts() {
    let status = |text: &str| board_of(text, NOW).incident(PostId(0)).unwrap().status;
    assert_eq!(status(&format!("{DOWN}{END}")), Some(Status::Resolved));
    assert_eq!(
        status(&format!("{DOWN}## 10:10 · identified\n\nB.\n\n## 12:00 · monitoring\n\nC.\n")),
        Some(Status::Identified)
    );
    let again = format!("{DOWN}{END}## 2026-03-10 10:30 · Down again\n\nC.\n");
    assert_eq!(status(&again), Some(Status::Investigating));
}

mod clocks_without_a_day {
    use super::*;

    /// When the entries of a maintenance of 12 March at 22:00 were written, and what is said of them.
    #[track_caller]
    fn of_maintenance(keys: &str, headings: &[&str], entries: &[&str], told: &[&str]) {
        let updates: String = headings.iter().map(|heading| format!("## {heading}\n\nB.\n\n")).collect();
        let post =
            format!("---\ntitle: New disks\ndate: 2026-03-09 10:00\nservices: [web]\n{keys}\n---\nA.\n\n{updates}");
        let (_, site, _, report) = site(CONFIG, &[("maintenance/a.md", &post)], "2026-03-13 12:00");
        let times: Vec<String> = site.posts[0].entries.iter().skip(1).map(|entry| clock(entry.time.from)).collect();
        let told: Vec<&str> = told.to_vec();
        assert_eq!(
            (times, codes(&report)),
            (entries.iter().map(|it| (*it).to_owned()).collect(), told),
            "{headings:?}"
        );
    }

    const PLAN: &str = "start: 2026-03-12 22:00\nend: 2026-03-12 23:00";

    #[test]
    fn what_can_only_follow_the_planned_start_follows_it() {
        of_maintenance(PLAN, &["22:05 started", "22:40 completed"], &["12 22:05", "12 22:40"], &[]);
        of_maintenance(PLAN, &["22:40 completed", "22:05 started"], &["12 22:05", "12 22:40"], &[]);
        of_maintenance(PLAN, &["22:40 completed"], &["12 22:40"], &[]);
        of_maintenance(PLAN, &["22:30 extended {end=23:30}", "23:20 completed"], &["12 22:30", "12 23:20"], &[]);
        of_maintenance(PLAN, &["21:50 started", "21:58 completed"], &["12 21:50", "12 21:58"], &[]);
        of_maintenance(
            "start: 2026-03-12\nend: 2026-03-12",
            &["18:05 started", "18:40 done"],
            &["12 18:05", "12 18:40"],
            &[],
        );
        // A plan that was moved counts as it is by then.
        let moved = ["2026-03-10 9:00 postponed {start=2026-03-13T08:00}", "8:05 started", "8:40 completed"];
        of_maintenance(PLAN, &moved, &["09:00", "13 08:05", "13 08:40"], &[]);
    }

    #[test]
    fn what_comes_before_the_start_stands_by_its_announcement() {
        of_maintenance(PLAN, &["12:00 postponed"], &["09 12:00"], &[]);
        of_maintenance(PLAN, &["12:00 cancelled"], &["09 12:00"], &[]);
        of_maintenance(PLAN, &["12:00 · Remember to save", "22:05 started"], &["09 12:00", "12 22:05"], &[]);
        // It may be of both days: the one of the work is taken, and said.
        of_maintenance(PLAN, &["22:20 · Half of the disks are changed"], &["12 22:20"], &["long-gap"]);
    }

    #[test]
    fn a_clock_that_falls_far_from_the_date_is_reported() {
        let told = |keys: &str| -> Vec<&str> { codes(&site(CONFIG, &[("incidents/a.md", &down(keys))], NOW).3) };
        assert_eq!(told("date: 2026-03-10 5:20\nstarted: 10:50"), ["far-back"]);
        assert_eq!(told("detected: 10:50"), ["far-back"]);
        assert_eq!(told("started: 9:50\ndetected: 9:55"), Vec::<&str>::new());
        assert_eq!(told("started: 2026-03-09 10:50"), Vec::<&str>::new(), "it says its day");
        assert_eq!(told("date: 2026-03-10\nstarted: 8:00"), Vec::<&str>::new());
        assert_eq!(told("started: 2026-03-10 10:20"), ["started-after-date"]);
        assert_eq!(told("next_update: 9:30"), ["far-ahead"]);
        assert_eq!(told("next_update: 2026-03-11 9:30"), Vec::<&str>::new());
    }

    #[test]
    fn the_day_to_write_is_named_once() {
        let helps = |keys: &str| -> Vec<String> {
            let (_, _, _, report) = site(CONFIG, &[("incidents/a.md", &down(keys))], "2026-03-10 22:00");
            report.list().iter().filter_map(|mistake| mistake.help.clone()).collect()
        };
        let one = "write the day, `started: 2026-03-10 04:00`, or correct `date`";
        assert_eq!(helps("date: 2026-03-10 20:00\nstarted: 04:00"), [one]);
        let two = "write the day, `started: 2026-03-09 20:00` or `started: 2026-03-10 20:00`, or correct `date`";
        assert_eq!(helps("date: 2026-03-10 10:00\nstarted: 20:00"), [two]);
    }

    /// The times of the timeline of a post-mortem of 10:00, and what is reported.
    fn of_timeline(front: &str, items: &str, more: &[(&str, &str)]) -> (Vec<String>, Vec<&'static str>) {
        let post = format!("---\ntitle: The disk\ndate: 2026-03-10 10:00\n{front}---\n## Timeline\n\n{items}");
        let (_, site, _, report) = site(CONFIG, &[&[("post-mortems/the-disk.md", &*post)], more].concat(), NOW);
        let told = site.posts.iter().find_map(|post| post.timeline.as_ref()).unwrap();
        (told.items().map(|it| it.from.map_or("?".to_owned(), |at| clock(at.from))).collect(), codes(&report))
    }

    #[test]
    fn a_timeline_that_goes_on_after_its_date_has_no_day() {
        let check = |items: &str, times: &[&str], expected: &[&str]| {
            assert_eq!(
                of_timeline("", items, &[]),
                (times.iter().map(|it| (*it).to_owned()).collect(), expected.to_vec())
            );
        };
        check("- 09:00: a\n- 09:30: b\n", &["09:00", "09:30"], &[]);
        check("- 16:35: a\n- 17:00: b {resolved}\n", &["?", "?"], &["uncertain-day"]);
        check("- 09:00: a\n- 16:35: b\n", &["?", "?"], &["uncertain-day"]);
        check("- 2026-03-09 16:35: a\n- 17:00: b\n", &["09 16:35", "09 17:00"], &[]);
        check("- 16:35: a\n- 2026-03-09 17:00: b\n", &["?", "09 17:00"], &["uncertain-day"]);
        // A time that names its day is what its author says, and with an incident the day is known.
        check("- 2026-03-10 10:30: a\n", &["10:30"], &[]);
        let down = "---\ntitle: Down\ndate: 2026-03-09 16:40\nresolved: 17:00\nservices: {web: outage}\n---\nA.\n";
        let known = of_timeline("incident: down\n", "- 16:35: a\n", &[("incidents/down.md", down)]);
        assert_eq!(known, (vec!["09 16:35".to_owned()], vec![]));
    }

    #[test]
    fn a_mark_that_is_not_used_is_reported() {
        let check = |incident: &str, items: &str, expected: &[&str]| {
            let incident = format!("---\ntitle: Down\ndate: 2026-03-10 08:00\nresolved: 09:30\n{incident}---\nA.\n");
            let (_, told) = of_timeline("incident: down\n", items, &[("incidents/down.md", &incident)]);
            assert_eq!(told, expected, "{incident}{items}");
        };
        let outage = "services: {web: outage}\n";
        check(outage, "- 08:00: a {outage}\n- 09:30: b {resolved}\n", &[]);
        check(outage, "- 08:00: a {degraded}\n- 09:30: b {resolved}\n", &["mark-differs"]);
        check(outage, "- 07:40: a {degraded}\n- 08:00: b {outage}\n", &["mark-differs"]);
        check("services: {web: partial}\n", "- 08:00: a {degraded}\n", &[]);
        check(
            "impact: {web: [08:00 degraded, 08:30 outage, 09:30 operational]}\n",
            "- 08:00: a {degraded}\n- 08:30: b {outage}\n",
            &[],
        );
        // Without states of the incident, the marks are what is known.
        check("", "- 08:00: a {degraded}\n- 08:30: b {outage}\n- 09:30: c {resolved}\n", &[]);
        // Seconds cannot be written in a timeline.
        check("impact: {web: [08:00:30 outage, 09:30 operational]}\n", "- 08:00: a {outage}\n", &[]);
    }

    #[test]
    fn a_date_of_another_day_than_the_name_is_reported() {
        let told = |path: &str, keys: &str| -> Vec<&str> {
            codes(&site(CONFIG, &[(path, &format!("---\ntitle: Down\n{keys}\n---\nA.\n"))], NOW).3)
                .into_iter()
                .filter(|code| *code == "other-day")
                .collect()
        };
        let (incident, post_mortem) = ("incidents/2026-03-10-down.md", "post-mortems/2026-03-10-down.md");
        assert_eq!(told(incident, "date: 2025-03-10 10:00"), ["other-day"]);
        assert_eq!(told(incident, "date: 2026-03-01 10:00"), ["other-day"]);
        assert_eq!(told(incident, "date: 2026-03-11 01:00"), Vec::<&str>::new(), "over midnight");
        assert_eq!(told(incident, "date: 2026-03-14 10:00\nstarted: 2026-03-10 10:00"), Vec::<&str>::new());
        assert_eq!(told(post_mortem, "date: 2026-03-20 10:00"), Vec::<&str>::new(), "it has its incident's name");
        assert_eq!(told(post_mortem, "date: 2025-03-10 10:00"), ["other-day"]);
        let maintenance = "maintenance/2026-03-10-disks.md";
        assert_eq!(told(maintenance, "date: 2026-03-01\nstart: 2026-03-10 22:00"), Vec::<&str>::new());
        assert_eq!(told(maintenance, "date: 2025-03-10\nstart: 2026-03-11 22:00"), Vec::<&str>::new());
        assert_eq!(told(maintenance, "date: 2025-03-10\nstart: 2025-03-10 22:00"), ["other-day"]);
    }
}

mod since {
    use super::*;

    /// Since when the incident is open, and since when its services are in the states of now.
    #[track_caller]
    fn check(headings: &[&str], expected: (&str, &str)) {
        let updates: String = headings.iter().map(|heading| format!("## {heading}\n\nB.\n\n")).collect();
        let board = board_of(&format!("{DOWN}{updates}"), NOW);
        let incident = board.incident(PostId(0)).unwrap();
        let read = |at: Option<crate::model::Moment>| at.map_or("never".to_owned(), |at| clock(at.from));
        assert_eq!((read(incident.since).as_str(), read(incident.held_since).as_str()), expected, "{headings:?}");
    }

    #[test]
    fn a_state_is_told_since_it_began() {
        check(&[], ("10:00", "10:00"));
        check(&["10:20 · identified"], ("10:00", "10:00"));
        check(&["10:20 · monitoring {web=degraded}"], ("10:00", "10:20"));
        check(&["10:20 · identified {web=degraded, mail=degraded}"], ("10:00", "10:20"));
        // One time is beside all services: 10:20 would make the outage of web shorter than it is.
        check(&["10:20 · identified {mail=degraded}"], ("10:00", "10:00"));
        check(&["10:20 · monitoring {web=operational}"], ("10:00", "10:00"));
        check(&["10:20 · resolved", "10:40 · investigating"], ("10:40", "10:40"));
        check(&["10:20 · resolved"], ("never", "never"));
        // A bad state with a time ahead counts at once, and has not begun.
        check(&["11:40 · identified {web=partial, mail=outage}"], ("10:00", "10:00"));
    }
}

#[test]
fn an_end_in_the_minute_of_the_beginning_is_no_known_end() {
    let end = |updates: &str| {
        let (_, site, board, _) = site(CONFIG, &[("incidents/a.md", updates)], NOW);
        board.post(PostId(0)).known_end(&site.posts[0]).map(|at| clock(at.from))
    };
    let keyed = DOWN.replace("services", "resolved: 2026-03-10 10:00\nservices");
    assert_eq!(end(&format!("{DOWN}## 10:00 · resolved\n\nB.\n")), None);
    assert_eq!(end(&format!("{DOWN}## 10:20 · resolved\n\nB.\n")).as_deref(), Some("10:20"));
    assert_eq!(end(DOWN), None);
    assert_eq!(end(&keyed).as_deref(), Some("10:00"), "it was given");
}

#[test]
fn a_withdrawal_counts_when_its_time_has_come() {
    let again =
        |withdrawn: &str| format!("{DOWN}{END}## 10:30 · down again {{web=outage withdrawn={withdrawn}}}\n\nC.\n");
    let over = ["operational, over", "web outage 10:00 to 10:20"];
    check(&again("10:40"), NOW, &over);
    check(&again("11:10"), NOW, &over);
    let stands = ["outage, open", "web outage 10:00 to 10:20", "web outage 10:30 to now", "still-to-come"];
    check(&again("11:11"), NOW, &stands);
    check(&again("2026-03-12 10:00"), NOW, &stands);
    check(&again("11:11"), "2026-03-10 10:01", &over);
    assert_eq!(board_of(&again("12:00"), NOW).next_change, Some(at("2026-03-10 10:50")));
    // An end that is withdrawn later is an end until then.
    let end = format!("{DOWN}## 10:30 · resolved {{withdrawn=11:30}}\n\nC.\n");
    check(&end, NOW, &["operational, over", "web outage 10:00 to 10:30", "still-to-come"]);
    check(&end, "2026-03-10 10:30", &["outage, open", "web outage 10:00 to now"]);
}

/// A maintenance of web on 10 March from 9:00 to 9:30, announced on 20 February.
fn disks(keys: &str, updates: &str) -> String {
    let plan = "start: 2026-03-10 09:00\nend: 2026-03-10 09:30\n";
    format!(
        "---\ntitle: New disks\ndate: 2026-02-20 10:00\nservices: [web]\n{plan}{keys}---\nWe change the disks.\n\n{updates}"
    )
}

fn phase_of(text: &str, now: &str) -> (Phase, Vec<String>) {
    let (_, _, board, report) = site(CONFIG, &[("maintenance/a.md", text)], now);
    let KindFacts::Maintenance(it) = &board.post(PostId(0)).kind_facts else { panic!("no maintenance") };
    (it.phase, codes(&report).into_iter().map(str::to_owned).collect())
}

#[test]
fn an_end_before_an_update_that_goes_on_is_reported() {
    let both = |updates: &str, expected: &[&str]| {
        check(&format!("{DOWN}{updates}"), "2026-03-10 12:00", &[&["operational, over"], expected].concat());
    };
    let end = "## 11:30 · resolved {at=10:20}\n\nC.\n";
    both(&format!("## 11:00 {{mail=outage}}\n\nB.\n\n{end}"), &["web outage 10:00 to 10:20", "end-before-update"]);
    both(&format!("## 11:00 · identified\n\nB.\n\n{end}"), &["web outage 10:00 to 10:20", "end-before-update"]);
    both(&format!("## 11:00 · monitoring\n\nB.\n\n{end}"), &["web outage 10:00 to 10:20"]);
    both(
        &format!("## 10:10 {{mail=outage}}\n\nB.\n\n{end}"),
        &["web outage 10:00 to 10:20", "mail outage 10:10 to 10:20"],
    );
}

#[test]
fn an_end_that_names_a_part_of_what_is_down_is_reported() {
    let end = |services: &str, updates: &str| {
        let text = format!("{}{updates}", down(&format!("services: {services}")));
        let told = told(CONFIG, &[("incidents/a.md", &text)], "2026-03-10 12:00");
        told.iter().any(|it| it == "closes-for-a-part")
    };
    let both = "{web: outage, mail: outage}";
    assert!(end(both, "## 11:00 · resolved {web=operational}\n\nB.\n"));
    assert!(end("{web: outage}", "## 10:30 {mail=degraded}\n\nB.\n\n## 11:00 · resolved {web=operational}\n\nB.\n"));
    assert!(!end(both, "## 11:00 · resolved {web=operational, mail=operational}\n\nB.\n"));
    assert!(!end(both, "## 10:30 {mail=operational}\n\nB.\n\n## 11:00 · resolved {web=operational}\n\nB.\n"));
    assert!(!end(both, "## 11:00 · resolved {all=operational}\n\nB.\n"));
    assert!(!end(both, "## 11:00 · resolved\n\nB.\n"));
}

#[test]
fn an_end_without_a_day_is_between_start_and_report_or_is_reported() {
    let after = |keys: &str, updates: &str, expected: &[&str]| {
        check(&format!("{}{updates}", down(keys)), "2026-03-20 10:00", &[&["operational, over"], expected].concat());
    };
    // Over when it was reported, at 10:00.
    after("started: 09:10\nresolved: 09:50", "", &["web outage 09:10 to 09:50"]);
    after("date: 2026-03-10 01:00\nstarted: 22:00\nresolved: 23:00", "", &["web outage 09 22:00 to 09 23:00"]);
    // Over on the next morning: the last news of it came then.
    let night = "## 19:00 · identified\n\nB.\n\n## 2026-03-11 05:00 · monitoring\n\nC.\n";
    after("started: 09:10\nresolved: 09:50", night, &["web outage 09:10 to 11 09:50", "closed-but-not-said"]);
    // Nobody knows.
    after("resolved: 09:50", "", &["web outage 10:00 to 11 09:50", "far-ahead"]);
    after("started: 09:10\nresolved: 09:00", "", &["web outage 09:10 to 11 09:00", "far-ahead"]);
    after(
        "started: 09:10\nresolved: 09:50",
        "## 11:00 · identified\n\nB.\n",
        &["web outage 09:10 to 11 09:50", "closed-but-not-said", "far-ahead"],
    );
    after("date: 2026-03-10T17:00:00Z\nresolved: 17:30", "", &["web outage 18:00 to 11 17:30", "far-ahead"]);
    after("resolved: 21:50", "", &["web outage 10:00 to 21:50"]);
    after("resolved: 2026-03-11 09:50", "", &["web outage 10:00 to 11 09:50"]);
}

#[test]
fn a_completion_long_after_the_plan_is_reported() {
    let at = |completed: &str| phase_of(&disks(completed, ""), "2026-03-20 10:00").1;
    assert_eq!(at("completed: 08:40\n"), ["far-ahead"]);
    assert_eq!(at("completed: 11:40\n"), Vec::<String>::new());
    assert_eq!(at("completed: 2026-03-11 08:40\n"), Vec::<String>::new());
}

#[test]
fn a_maintenance_of_hours_without_a_time_is_reported() {
    let plan = |keys: &str| {
        let text = disks("", "").replace("start: 2026-03-10 09:00\nend: 2026-03-10 09:30\n", keys);
        phase_of(&text, "2026-03-01 10:00").1
    };
    assert_eq!(plan("start: 2026-03-10\nduration: 2h\n"), ["start-without-time"]);
    assert_eq!(plan("start: 2026-03-10\nduration: 2d\n"), Vec::<String>::new());
}

#[test]
fn it_is_listed_under_the_month_of_its_start_unless_that_is_ahead() {
    let listed = |keys: &str, updates: &str, now: &str| {
        let (_, _, board, _) = site(CONFIG, &[("maintenance/a.md", &disks(keys, updates))], now);
        board.post(PostId(0)).listed().map(|at| at.from.format("%m-%d").to_string()).unwrap_or_default()
    };
    // It ended by the clock, or by its front matter, without an update.
    assert_eq!(listed("", "", "2026-03-20 10:00"), "03-10");
    assert_eq!(listed("completed: 2026-03-10 09:20\n", "", "2026-03-20 10:00"), "03-10");
    assert_eq!(listed("status: completed\n", "", "2026-03-20 10:00"), "03-10");
    assert_eq!(listed("", "## 2026-02-25 10:00\n\nThe disks are here.\n", "2026-03-20 10:00"), "03-10");
    // What is said to be over before its start is not ahead.
    assert_eq!(listed("status: completed\n", "", "2026-03-01 10:00"), "02-20");
    assert_eq!(listed("status: cancelled\n", "", "2026-03-20 10:00"), "02-20");
    let cancelled = "## 2026-02-25 10:00 · cancelled\n\nNo disks.\n";
    assert_eq!(listed("", cancelled, "2026-03-20 10:00"), "02-25");
}

#[test]
fn what_took_place_is_not_unmade() {
    const OVER: &str = "## 2026-03-10 09:20 · completed\n\nDone.\n\n";
    let later = |update: &str| {
        let updates = format!("{OVER}## 2026-03-10 09:50 · {update}\n\nNo.\n");
        phase_of(&disks("", &updates), "2026-03-10 11:00")
    };
    let reported = vec!["changes-nothing-after-the-end".to_owned()];
    assert_eq!(later("cancelled"), (Phase::Completed, reported.clone()));
    assert_eq!(later("postponed"), (Phase::Completed, reported));
    assert_eq!(later("postponed {start=2026-03-12T09:00}"), (Phase::Scheduled, vec![]));
    assert_eq!(later("Still in progress"), (Phase::Completed, vec!["changes-nothing-after-the-end".to_owned()]));
    assert_eq!(later("Thank you"), (Phase::Completed, vec![]));
    // Nor where the front matter says that it is over.
    let cancelled = "## 2026-03-10 09:50 · cancelled\n\nNo.\n";
    let told = vec!["changes-nothing-after-the-end".to_owned()];
    let by_key = disks("completed: 2026-03-10 09:20\n", cancelled);
    assert_eq!(phase_of(&by_key, "2026-03-10 11:00"), (Phase::Completed, told));
    // One that never began, and one that goes on, can be cancelled.
    let early = "## 2026-03-09 09:20 · completed\n\nDone.\n\n## 2026-03-09 09:50 · cancelled\n\nNo.\n";
    let warned = vec!["completed-before-start".to_owned()];
    assert_eq!(phase_of(&disks("", early), "2026-03-10 11:00"), (Phase::Cancelled, warned.clone()));
    let by_at = "## 2026-03-10 09:20 · completed {at=08:50}\n\nDone.\n";
    assert_eq!(phase_of(&disks("", by_at), "2026-03-10 11:00"), (Phase::Completed, warned));
    let began_early = format!("## 2026-03-10 08:30 · started\n\nNow.\n\n{by_at}");
    assert_eq!(phase_of(&disks("", &began_early), "2026-03-10 11:00"), (Phase::Completed, vec![]));
    let again = format!("{OVER}## 09:40 · started\n\nOnce more.\n\n## 09:50 · cancelled\n\nNo.\n");
    assert_eq!(phase_of(&disks("", &again), "2026-03-10 11:00"), (Phase::Cancelled, vec![]));
}

#[test]
fn an_end_without_a_start_is_reported() {
    let put_off = "## 2026-03-01 10:00 · postponed\n\nNot yet.\n\n";
    let of = |update: &str| phase_of(&disks("", &format!("{put_off}{update}")), "2026-03-02 11:00").1;
    assert_eq!(of("## 2026-03-02 10:00 {end=2026-03-12T10:00}\n\nSoon.\n"), ["near-miss"]);
    assert_eq!(of("## 2026-03-02 10:00 {start=2026-03-12T09:00 end=10:00}\n\nSoon.\n"), [""; 0]);
    assert_eq!(of("## 2026-03-02 10:00 · started {end=12:00}\n\nNow.\n"), [""; 0]);
}

#[test]
fn a_state_that_only_a_title_says_is_reported() {
    let told = |text: &str| -> Vec<String> { codes_of(&format!("{DOWN}{text}")) };
    let better = "## 10:20 {web=operational}\n\nB.\n\n";
    assert_eq!(told(&format!("{better}## 10:30 · Down again\n\nC.\n")), ["near-miss"]);
    assert_eq!(told("## 10:20 · monitoring\n\nB.\n\n## 10:30 · Down again\n\nC.\n"), ["near-miss"]);
    assert_eq!(told(&format!("{better}## 10:30 · Down again {{web=outage}}\n\nC.\n")), [""; 0]);
    let back = format!("{END}## 2026-03-10 10:40 · Down again {{web=operational}}\n\nC.\n");
    assert_eq!(told(&back), ["near-miss"]);
    // Opened again, it is as bad as before.
    let again =
        "## 2026-03-10 10:20 · resolved {web=operational}\n\nB.\n\n## 2026-03-10 10:40 · investigating\n\nC.\n\n";
    assert_eq!(told(&format!("{again}## 2026-03-10 10:50 · Still down\n\nD.\n")), [""; 0]);
    // It is as bad as shown.
    assert_eq!(told("## 10:20 · Still down\n\nB.\n"), [""; 0]);
    assert_eq!(told("## 10:20 · Slow\n\nB.\n"), [""; 0]);
    let slow = down("services: {web: degraded}");
    assert_eq!(codes_of(&format!("{slow}## 10:20 · Down\n\nB.\n")), ["near-miss"]);
}

#[test]
fn a_bad_state_that_began_before_a_better_one_is_reported() {
    let better = "## 10:30 {web=degraded}\n\nB.\n\n";
    let told = |update: &str| codes_of(&format!("{DOWN}{better}{update}\n\nC.\n"));
    assert_eq!(told("## 10:40 {web=outage at=10:20}"), ["out-of-order"]);
    assert_eq!(told("## 10:40 {web=outage at=10:35}"), [""; 0]);
    assert_eq!(told("## 10:40 {web=operational at=10:20}"), [""; 0]);
    // Or before the state of the front matter.
    let slow = down("services: {web: degraded}");
    assert_eq!(codes_of(&format!("{slow}## 10:20 {{web=outage at=09:30}}\n\nB.\n")), ["out-of-order"]);
    assert_eq!(codes_of(&format!("{slow}## 10:20 {{web=outage at=10:00}}\n\nB.\n")), [""; 0]);
}

/// What is reported of an incident.
fn codes_of(text: &str) -> Vec<String> {
    told(CONFIG, &[("incidents/a.md", text)], NOW).into_iter().filter(|it| !it.contains([',', ' '])).collect()
}

#[test]
fn an_update_of_a_maintenance_keeps_its_time_when_it_is_taken_back() {
    let entries = |braces: &str| {
        let text = format!(
            "---\ntitle: a\ndate: 2026-03-08 10:00\nstart: 2026-03-10 10:00\n---\nA.\n\n## 10:40 · cancelled{braces}\n\nB.\n"
        );
        let (_, site, _, _) = site(CONFIG, &[("maintenance/a.md", &text)], NOW);
        site.posts[0].entries.iter().map(|entry| clock(entry.time.from)).collect::<Vec<_>>()
    };
    assert_eq!(entries(""), ["08 10:00", "08 10:40"]);
    assert_eq!(entries(" {withdrawn=10:45}"), entries(""));
}

#[test]
fn a_correction_in_the_future_is_told() {
    let text = format!("{DOWN}## 10:30 · identified {{edited=12:00}}\n\nC.\n");
    check(&text, NOW, &["outage, open", "web outage 10:00 to now", "future"]);
    check(&text, "2026-03-10 11:00", &["outage, open", "web outage 10:00 to now"]);
}

#[test]
fn an_impact_that_goes_on_after_the_end_is_told() {
    let text = |impact: &str| down(&format!("resolved: 10:30\nimpact: {{web: [10:00 outage, {impact} operational]}}"));
    check(&text("10:30"), NOW, &["operational, over", "web outage 10:00 to 10:30"]);
    check(&text("10:40"), NOW, &["operational, over", "web outage 10:00 to 10:40", "ends-differ"]);
    // The page of the incident and that of its post-mortem say the same.
    let post_mortem =
        "---\ntitle: a\ndate: 2026-03-10 10:50\nimpact: {web: [09:50 degraded, 10:40 operational]}\n---\nA.\n";
    let posts = [("incidents/a.md", &*down("started: 09:55\nresolved: 10:30")), ("post-mortems/a.md", post_mortem)];
    let (_, site, board, report) = site(CONFIG, &posts, NOW);
    assert_eq!(codes(&report), ["ends-differ"]);
    let milestones =
        [figures::of_incident(&site, &board, PostId(0)), figures::of_post_mortem(&site, &board, PostId(1))];
    let both =
        milestones.map(|it| (it.started.map(|at| clock(at.from)), it.resolved.map(|at| clock(at.from)), it.pieces));
    assert_eq!(both[0], both[1]);
    assert_eq!((both[0].0.as_deref(), both[0].1.as_deref()), (Some("09:55"), Some("10:30")));
}
