//! The truth at an instant, from posts as they are typed.

mod laws;
mod rules;
mod unclear;

use crate::facts::{Board, FactsInput, Health, Subject, board};
use crate::model::{PostId, Site, State, Status};
use crate::testing::{CONFIG, at, codes, site};
use chrono::{DateTime, Utc};

/// All impact in Paris time: `service state from to`.
fn impact(site: &Site, board: &Board) -> Vec<String> {
    let clock = |at: DateTime<Utc>| at.with_timezone(&chrono_tz::Europe::Paris).format("%d %H:%M").to_string();
    let told = board.impact().map(|it| {
        let to = it.to.map_or("now".to_owned(), clock);
        let day = if it.by_day { " by day" } else { "" };
        format!("{} {} {} to {to}{day}", site.service(it.service).id, it.state.name(), clock(it.from))
    });
    told.collect()
}

/// The overall state and all impact of one incident.
fn check(front: &str, body: &str, now: &str, expected: &[&str]) {
    let text = format!("---\ntitle: Panne\n{front}\n---\n{body}");
    let (_, site, board, report) = site(CONFIG, &[("incidents/2021-05-18-panne.md", &text)], now);
    assert!(!report.has_errors(), "{:?}", report.list());
    let state = board.statement.state.name().to_owned();
    let found: Vec<String> = std::iter::once(state).chain(impact(&site, &board)).collect();
    assert_eq!(found, expected, "{front}\n{body}");
}

/// The states of the services, in their order.
fn states(board: &Board) -> Vec<&'static str> {
    board.services.iter().map(|service| service.state.name()).collect()
}

const NOW: &str = "2021-05-18 20:00"; // 22:00 in Paris

#[test]
fn states_hold_until_changed_or_closed() {
    let front = "date: 2021-05-18 17:17\nstarted: 16:35\nservices: {web: degraded}";
    check(front, "On cherche.", NOW, &["degraded", "web degraded 18 16:35 to now"]);
    check(
        front,
        "On cherche.\n\n## 17:55 · identified {web=outage, mail=degraded}\n\nTrouvé.\n\n## 18:15 résolu {at=18:10}\n\nFini.",
        NOW,
        &[
            "operational",
            "web degraded 18 16:35 to 18 17:55",
            "web outage 18 17:55 to 18 18:10",
            "mail degraded 18 17:55 to 18 18:10",
        ],
    );
}

#[test]
fn services_without_a_state_have_that_of_the_severity() {
    for (severity, state) in [("minor", "degraded"), ("major", "partial"), ("critical", "outage")] {
        let front = format!("date: 2021-05-18 17:17\nseverity: {severity}\nservices: [mail]");
        check(&front, "", NOW, &[state, &format!("mail {state} 18 17:17 to now")]);
    }
    check("date: 2021-05-18 17:17\nseverity: none\nservices: [mail]", "", NOW, &["operational"]);
    check("date: 2021-05-18 17:17\nservices: [www]", "", NOW, &["partial", "web partial 18 17:17 to now"]);
    check("date: 2021-05-18 17:17\nservices: [apps]", "", NOW, &["partial", "web partial 18 17:17 to now"]);
}

#[test]
fn reopening_brings_the_states_back() {
    check(
        "date: 2021-05-18 17:00\nservices: {web: outage}",
        "## 18:00 résolu\n\nFini.\n\n## 19:00 investigating\n\nÇa revient.",
        NOW,
        &["outage", "web outage 18 17:00 to 18 18:00", "web outage 18 19:00 to now"],
    );
}

#[test]
fn a_service_that_is_down_after_the_end_opens_it_again() {
    let front = "date: 2021-05-18 17:00\nservices: {web: outage}";
    let again = "## 19:00 {mail=degraded}\n\nEncore.";
    // Only what its braces name: the site itself works.
    let open = ["degraded", "web outage 18 17:00 to 18 18:00", "mail degraded 18 19:00 to now"];
    check(front, &format!("## 18:00 résolu\n\nFini.\n\n{again}"), NOW, &open);
    check(&format!("{front}\nresolved: 18:00"), again, NOW, &open);
    check(front, &format!("## 18:00 retracted\n\nRien.\n\n{again}"), NOW, &open);
    // A note that all is well is a note.
    let note = "## 18:00 résolu\n\nFini.\n\n## 19:00 {web=operational}\n\nTout va bien.";
    check(front, note, NOW, &["operational", "web outage 18 17:00 to 18 18:00"]);
    let text = format!("---\ntitle: A\n{front}\n---\n## 18:00 résolu\n\nFini.\n\n{again}");
    let (_, _, board, _) = site(CONFIG, &[("incidents/a.md", &text)], NOW);
    let status = board.incident(PostId(0)).unwrap().status;
    assert_eq!(status, Some(Status::Investigating), "it is not resolved any more");
}

#[test]
fn no_last_word_no_day_and_no_watching_hides_what_is_down_again() {
    let front = "date: 2021-05-18 17:00\nservices: {web: outage}";
    let impact = "impact: {web: [17:00 degraded, 17:30 operational]}";
    let again = "## 18:00 résolu\n\nFini.\n\n## 19:00 investigating {web=outage}\n\nEncore.";
    let stated = "web degraded 18 17:00 to 18 17:30";
    check(&format!("{front}\n{impact}"), again, NOW, &["outage", stated, "web outage 18 19:00 to now"]);
    // But what it says itself counts.
    check(
        &format!("{front}\n{impact}"),
        "## 17:40 {web=degraded}\n\nA.\n\n## 18:00 résolu\n\nB.",
        NOW,
        &["operational", stated],
    );
    let by_day = "## 2021-05-18 17:10 résolu {at=2021-05-18}\n\nFini.\n\n## 17:20 investigating\n\nEncore.";
    let lasting = ["outage", "web outage 17 17:00 to 18 17:20 by day", "web outage 18 17:20 to now"];
    check("date: 2021-05-17 17:00\nservices: {web: outage}", by_day, "2021-05-20 10:00", &lasting);
    let watched = "## 17:40 monitoring {web=degraded}\n\nLent.";
    check(
        &format!("{front}\nresolved: 17:30"),
        watched,
        NOW,
        &["degraded", "web outage 18 17:00 to 18 17:30", "web degraded 18 17:40 to now"],
    );
}

#[test]
fn a_service_by_its_name_says_more_than_its_group_and_a_group_more_than_all() {
    let by_name = ["outage", "web outage 18 17:00 to now"];
    for services in
        ["{web: outage, apps: operational}", "{apps: operational, web: outage}", "{apps: degraded, www: outage}"]
    {
        check(&format!("date: 2021-05-18 17:00\nservices: {services}"), "", NOW, &by_name);
    }
    let after = ["outage", "web degraded 18 17:00 to 18 18:00", "web outage 18 18:00 to now"];
    for states in ["web=outage, apps=operational", "apps=operational, web=outage", "apps=outage, all=operational"] {
        let body = format!("## 18:00 {{{states}}}\n\nEncore.");
        check("date: 2021-05-18 17:00\nservices: {web: degraded}", &body, NOW, &after);
    }
    let impact = "impact: {web: [16:35 outage], apps: [16:35 degraded]}";
    check(
        &format!("date: 2021-05-18 17:00\n{impact}\nservices: [web]"),
        "",
        NOW,
        &["outage", "web outage 18 16:35 to now"],
    );
}

#[test]
fn all_means_the_services_that_are_there() {
    let config = format!("{CONFIG}until = 2021-05-10\n");
    let post = |day: u32| format!("---\ntitle: A\ndate: 2021-05-{day:02} 17:00\nservices: {{all: outage}}\n---\n");
    for (day, services) in [(9, 2), (18, 1)] {
        let (_, _, board, _) = site(&config, &[("incidents/a.md", &post(day))], NOW);
        assert_eq!(board.impact().count(), services, "on {day} May");
    }
}

#[test]
fn keys_close_whatever_the_updates_say() {
    let body = "## 17:55 identified\n\nTrouvé.";
    let front = "date: 2021-05-18 17:00\nservices: {web: outage}";
    check(&format!("{front}\nresolved: 18:10"), body, NOW, &["operational", "web outage 18 17:00 to 18 18:10"]);
    check(&format!("{front}\nstatus: resolved"), body, NOW, &["operational", "web outage 18 17:00 to 18 17:55"]);
    check(&format!("{front}\nstatus: retracted"), body, NOW, &["operational"]);
    // An update after the key's time says that it came back; one that only says that we watch does not.
    check(
        &format!("{front}\nresolved: 17:30"),
        "## 17:55 investigating\n\nEncore.",
        NOW,
        &["outage", "web outage 18 17:00 to 18 17:30", "web outage 18 17:55 to now"],
    );
    check(
        &format!("{front}\nresolved: 17:30"),
        "## 17:55 monitoring\n\nOn surveille.",
        NOW,
        &["operational", "web outage 18 17:00 to 18 17:30"],
    );
}

#[test]
fn a_day_alone_is_a_whole_day() {
    check(
        "date: 2021-05-17\nresolved: 2021-05-17\nservices: {web: outage}",
        "",
        NOW,
        &["operational", "web outage 17 00:00 to 18 00:00 by day"],
    );
}

#[test]
fn the_author_has_the_last_word_on_the_impact() {
    check(
        "date: 2021-05-18 17:17\nresolved: 18:15\nservices: {web: outage, mail: degraded}\n\
         impact: {web: [16:35 degraded, 17:10 outage, 18:10 operational]}",
        "",
        NOW,
        &[
            "operational",
            "web degraded 18 16:35 to 18 17:10",
            "web outage 18 17:10 to 18 18:10",
            "mail degraded 18 17:17 to 18 18:15",
        ],
    );
}

#[test]
fn a_post_that_says_nothing_of_its_state_is_news_for_two_days() {
    let post = [("incidents/2021-05-18-a.md", "---\ntitle: A\ndate: 2021-05-18 17:00\n---\nBonjour.")];
    for (now, state) in
        [("2021-05-18 20:00", "partial"), ("2021-05-20 14:59", "partial"), ("2021-05-20 15:00", "operational")]
    {
        let (_, _, board, _) = site(CONFIG, &post, now);
        assert_eq!(board.statement.state.name(), state, "{now}");
    }
    let (_, _, board, _) = site(CONFIG, &post, "2021-05-18 20:00");
    assert_eq!(board.next_change, Some(at("2021-05-19 03:00")));
}

#[test]
fn only_watching_is_said_when_everything_works_again() {
    let post = "---\ntitle: A\ndate: 2021-05-18 17:00\nservices: {web: outage}\n---\n## 18:00 monitoring {web=operational}\n\nRétabli.";
    let (_, _, board, _) = site(CONFIG, &[("incidents/a.md", post)], NOW);
    assert!(matches!(board.statement.subject, Subject::Watching(_)));
    assert_eq!(board.statement.state, Health::Known(State::Operational));
}

#[test]
fn an_outage_is_never_hidden_by_a_maintenance() {
    let incident = "---\ntitle: A\ndate: 2021-05-18 17:00\nservices: {web: outage}\n---\n";
    let maintenance = "---\ntitle: B\nstart: 2021-05-18 16:00\nend: 2021-05-19 16:00\nservices: [web, mail]\n---\n";
    let (_, _, board, report) = site(CONFIG, &[("incidents/a.md", incident), ("maintenance/b.md", maintenance)], NOW);
    assert_eq!(codes(&report), [] as [&str; 0]);
    assert_eq!(states(&board), ["outage", "maintenance"]);
}

/// Phase and times of one maintenance at several instants.
fn phases(front: &str, body: &str, expected: &[(&str, &str)]) {
    let text = format!("---\ntitle: Disques\n{front}\n---\n{body}");
    for (now, phase) in expected {
        let (_, _, board, report) = site(CONFIG, &[("maintenance/a.md", &text)], now);
        assert!(!report.has_errors(), "{:?}", report.list());
        let found = board.maintenance(PostId(0)).unwrap().phase.name();
        assert_eq!(found, *phase, "{front} {body} at {now}");
    }
}

#[test]
fn a_maintenance_follows_the_clock() {
    let front = "date: 2021-05-01 10:00\nstart: 2021-05-18 22:00\nduration: 2h";
    let clock = [
        ("2021-05-18 19:59", "scheduled"),
        ("2021-05-18 20:00", "in-progress"),
        ("2021-05-18 22:00", "overrun"),
        ("2021-05-19 21:59", "overrun"),
        ("2021-05-19 22:00", "completed"),
    ];
    phases(front, "", &clock);
    phases(
        front,
        "## 2021-05-18 22:05 started\n\nOn commence.\n\n## 23:50 extended {end=03:00}\n\nPlus long.",
        &[("2021-05-18 22:30", "in-progress"), ("2021-05-19 01:00", "overrun")],
    );
    phases(front, "## 2021-05-10 09:00 postponed\n\nPlus tard.", &[("2021-05-18 20:30", "to-come")]);
    phases(
        front,
        "## 2021-05-10 09:00 reportée {start=2021-05-25T22:00}\n\n",
        &[("2021-05-18 20:30", "scheduled"), ("2021-05-25 21:00", "in-progress"), ("2021-05-25 22:30", "overrun")],
    );
    phases(front, "## 2021-05-10 09:00 cancelled\n\n", &[("2021-05-18 20:30", "cancelled")]);
    phases(&format!("{front}\ncompleted: 23:10"), "", &[("2021-05-18 21:30", "completed")]);
    // Whoever said that it started may forget to say that it is done; `ongoing` is kept to.
    let started = "## 2021-05-18 22:05 started\n\nOn commence.";
    phases(front, started, &[("2021-05-18 22:30", "overrun"), ("2021-05-19 22:00", "completed")]);
    phases(&format!("{front}\nstatus: ongoing"), "", &[("2021-05-19 22:00", "overrun")]);
    // Started after the end of its plan, it goes on until somebody says otherwise.
    let late = "## 2021-05-25 09:00 started\n\nEnfin.";
    phases(front, late, &[("2021-05-25 07:00", "in-progress"), ("2021-05-27 10:00", "in-progress")]);
    phases(&format!("{front}\ncompleted: 23:50"), late, &[("2021-05-25 07:00", "in-progress")]);
    phases(&format!("{front}\ncompleted: 23:50"), started, &[("2021-05-18 22:30", "completed")]);
    phases("date: 2021-05-01\nstatus: scheduled\n", "", &[("2021-05-18 20:30", "to-come")]);
    phases("date: 2021-05-01\nstatus: ongoing\n", "", &[("2021-05-18 20:30", "in-progress")]);
    phases("date: 2021-05-01\nstatus: done\n", "", &[("2021-05-18 20:30", "completed")]);
}

#[test]
fn a_new_plan_that_ends_before_it_starts_is_a_mistake_and_the_old_one_holds() {
    let front = "title: Disques\ndate: 2021-05-01 10:00\nstart: 2021-05-18 22:00\nend: 23:00\nservices: [web]";
    let text = format!("---\n{front}\n---\n## 2021-05-18 21:00 extended {{end=2021-05-18T20:30}}\n\nPlus tôt.");
    let (_, _, board, report) = site(CONFIG, &[("maintenance/a.md", &text)], "2021-05-18 19:30");
    assert_eq!(codes(&report), ["new-end-before-start"]);
    assert_eq!(board.maintenance(PostId(0)).unwrap().end.map(|end| end.to), Some(at("2021-05-18 21:00")));
}

#[test]
fn the_end_of_what_ends_by_itself_is_a_change_to_come() {
    let to_come = "---\ntitle: A\ndate: 2021-05-18 17:00\nresolved: 23:00\nservices: {web: outage}\n---\n";
    let (_, _, board, report) = site(CONFIG, &[("incidents/a.md", to_come)], "2021-05-18 16:00");
    assert!(board.incident(PostId(0)).unwrap().open, "until then it is open");
    // Ten minutes before its moment it counts as past: two machines' clocks differ.
    assert_eq!(board.next_change, Some(at("2021-05-18 20:50")));
    assert_eq!(codes(&report), ["still-to-come"]);
    let done =
        "---\ntitle: A\ndate: 2021-05-18 17:00\nstart: 17:00\nend: 23:00\nstatus: completed\nservices: [web]\n---\n";
    let (_, _, board, _) = site(CONFIG, &[("maintenance/a.md", done)], "2021-05-18 16:00");
    assert_eq!(states(&board), ["operational"; 2], "what is completed does not last");
}

#[test]
fn a_maintenance_can_announce_its_next_update() {
    let post = "---\ntitle: A\ndate: 2021-05-18 17:00\nstart: 17:00\nend: 23:00\nservices: [web]\n---\n\
        ## 18:00 started {next=19:00}\n\nOn commence.";
    let next = "2021-05-18 17:00";
    for (now, missed, change) in [("2021-05-18 16:30", false, next), (next, true, "2021-05-18 21:00")] {
        let (_, _, board, _) = site(CONFIG, &[("maintenance/a.md", post)], now);
        let found = board.post(PostId(0)).next_update.map(|next| (next.at.from, next.missed));
        assert_eq!(found, Some((at(next), missed)), "{now}");
        assert_eq!(board.next_change, Some(at(change)), "{now}");
    }
}

/// All intervals (Paris time) of one maintenance of both services, from 22:00 to 23:00 in Paris.
fn done(body: &str, now: &str, expected: &[&str]) {
    let front = "title: Disques\ndate: 2021-05-01 10:00\nstart: 2021-05-18 22:00\nend: 23:00\nservices: [web, mail]";
    let text = format!("---\n{front}\n---\n{body}");
    let (_, site, board, report) = site(CONFIG, &[("maintenance/a.md", &text)], now);
    assert!(!report.has_errors(), "{:?}", report.list());
    // All of it is on one day.
    let found: Vec<String> = impact(&site, &board).iter().map(|told| told.replace(" 18 ", " ")).collect();
    assert_eq!(found, expected, "{body}");
}

#[test]
fn a_maintenance_lets_go_of_what_is_done() {
    let half = "## 2021-05-18 22:20 {mail=operational}\n\nLes courriels repartent.";
    done(half, "2021-05-18 20:05", &["web maintenance 22:00 to now", "mail maintenance 22:00 to now"]);
    done(half, "2021-05-18 20:10", &["web maintenance 22:00 to now", "mail maintenance 22:00 to 22:20"]);
    done(half, "2021-05-18 20:30", &["web maintenance 22:00 to now", "mail maintenance 22:00 to 22:20"]);
    done(half, "2021-05-20 20:30", &["web maintenance 22:00 to 23:00", "mail maintenance 22:00 to 22:20"]);
    done(half, "2021-05-18 19:30", &[]);
    done(
        "## 2021-05-18 22:20 {mail=operational}\n\nPartis.\n\n## 22:30 {mail=outage}\n\nOu pas.\n\n## 22:50 terminé\n\nFini.",
        "2021-05-18 21:30",
        &["web maintenance 22:00 to 22:50", "mail maintenance 22:00 to 22:20", "mail outage 22:30 to 22:50"],
    );
    // What is said of a service before it begins, or after it is over, changes nothing.
    done(
        "## 2021-05-10 09:00 {mail=operational}\n\nSans les courriels.\n\n## 2021-05-19 23:30 {web=degraded}\n\nTrop tard.",
        "2021-05-20 20:30",
        &["web maintenance 22:00 to 23:00"],
    );
}

#[test]
fn what_lasted_before_it_was_put_off_stays_on_record() {
    let put_off =
        "## 2021-05-18 22:05 started\n\nOn commence.\n\n## 22:30 postponed {start=2021-05-25T22:00}\n\nPas ce soir.";
    let half = ["web maintenance 22:05 to 22:30", "mail maintenance 22:05 to 22:30"];
    done(put_off, "2021-05-18 20:40", &half);
    done(&put_off.replace(" {start=2021-05-25T22:00}", ""), "2021-05-18 20:40", &half);
    phases("date: 2021-05-01\nstart: 2021-05-18 22:00\nend: 23:00", put_off, &[("2021-05-18 20:40", "scheduled")]);
    let again = "## 2021-05-18 22:05 started\n\nA.\n\n## 22:30 completed\n\nB.\n\n## 22:40 started\n\nC.";
    done(
        &again.replace("C.", "C.\n\n## 22:50 completed\n\nD."),
        "2021-05-18 21:40",
        &[
            "web maintenance 22:05 to 22:30",
            "web maintenance 22:40 to 22:50",
            "mail maintenance 22:05 to 22:30",
            "mail maintenance 22:40 to 22:50",
        ],
    );
    let longer = "## 2021-05-18 22:05 started\n\nA.\n\n## 22:30 completed\n\nB.\n\n## 22:40 extended {end=23:30}\n\nC.";
    // It goes on after a pause, which is not counted.
    done(
        longer,
        "2021-05-18 20:50",
        &[
            "web maintenance 22:05 to 22:30",
            "web maintenance 22:40 to now",
            "mail maintenance 22:05 to 22:30",
            "mail maintenance 22:40 to now",
        ],
    );
}

#[test]
fn a_broken_post_is_not_the_whole_truth() {
    let broken = "---\ntitle: A\ndate: 2021-05-18 17:00\nstatus: resovled\n---\n";
    let (_, _, board, report) = site(CONFIG, &[("incidents/a.md", broken)], "2021-06-18 20:00");
    assert_eq!(codes(&report), ["unknown-status"]);
    assert_eq!(board.open.len(), 1);
    let over = "---\ntitle: A\ndate: 2021-05-18 17:00\nstatus: resolved\nseverity: huge\n---\n";
    let (_, _, board, _) = site(CONFIG, &[("incidents/a.md", over)], "2021-06-18 20:00");
    assert_eq!(board.statement.state, Health::Known(State::Operational));
    let unread = "---\ntitle: A\n";
    let (_, _, board, _) = site(CONFIG, &[("incidents/a.md", unread)], "2021-06-18 20:00");
    assert_eq!(board.statement.state, Health::Unknown);
}

#[test]
fn a_file_that_cannot_be_opened_may_hide_anything() {
    let (_, mut site, _, _) = site(CONFIG, &[], NOW);
    let setting =
        FactsInput { zone: chrono_tz::Europe::Paris, silence: chrono::TimeDelta::hours(2), since: None, now: at(NOW) };
    assert_eq!(board(&site, &setting).statement.state.name(), "operational");
    site.unseen = true;
    assert_eq!(board(&site, &setting).statement.state.name(), "unknown");
}

#[test]
fn the_head_tells_a_maintenance_from_48_hours_before() {
    let post = "---\ntitle: m\ndate: 2021-05-01 10:00\nstart: 2021-05-20 10:00\nend: 11:00\nservices: [web]\n---\n";
    let check = |now: &str, soon: bool, next: Option<&str>| {
        let (_, _, board, _) = site(CONFIG, &[("maintenance/m.md", post)], now);
        assert_eq!((board.soon.is_some(), board.next_change), (soon, next.map(at)), "{now}");
    };
    // 10:00 in Paris is 08:00 UTC.
    check("2021-05-18 07:59", false, Some("2021-05-18 08:00"));
    check("2021-05-18 08:00", true, Some("2021-05-20 08:00"));
    check("2021-05-20 08:00", false, Some("2021-05-20 09:00"));
    check("2021-05-20 09:00", false, Some("2021-05-21 09:00"));
    check("2021-05-21 09:00", false, None);
}

#[test]
fn the_clock_moves_a_maintenance_as_a_later_build_would() {
    let check = |lines: &str, expected: &str| {
        let post = format!("---\ntitle: m\ndate: 2021-05-01 10:00\nservices: [web]\n{lines}\n---\n");
        let posts = [("maintenance/m.md", post.as_str())];
        let (_, _, board, _) = site(CONFIG, &posts, "2021-05-19 08:00");
        let turns = board.maintenance(PostId(0)).unwrap().clock_transitions;
        let Some(turns) = turns else { return assert_eq!("-", expected, "{lines}") };
        let mut told = Vec::new();
        for at in [turns.begins, turns.overruns, turns.completes] {
            let Some(at) = at else {
                told.push("-");
                continue;
            };
            let then = at.format("%Y-%m-%d %H:%M").to_string();
            let (_, _, later, _) = site(CONFIG, &posts, &then);
            told.push(later.maintenance(PostId(0)).unwrap().phase.name());
        }
        assert_eq!(told.join(" "), expected, "{lines}");
    };
    check("start: 2021-05-20 10:00\nend: 11:00", "in-progress overrun completed");
    check("start: 2021-05-20 10:00", "in-progress - completed");
    check("start: 2021-05-20\nend: 2021-05-21", "in-progress overrun completed");
    check("start: 2021-05-20", "in-progress - completed");
    check("start: 2021-05-18 10:00\nend: 2021-05-20 10:00\nstatus: ongoing", "- overrun -");
    check("start: 2021-05-20 10:00\nend: 11:00\nstatus: cancelled", "-");
    check("status: scheduled", "-");
}

#[test]
fn times_that_cannot_be_are_told_and_those_that_can_are_not() {
    let check = |path: &str, text: &str, expected: &[&str]| {
        let (_, _, _, report) = site(CONFIG, &[(path, text)], NOW);
        assert_eq!(codes(&report), expected, "{text}");
    };
    let notice = "---\ntitle: A\ndate: 2021-05-18 17:00\nuntil: 2021-05-17\n---\nB\n";
    check("notices/a.md", notice, &["until-before-date"]);
    check("notices/a.md", &notice.replace("05-17", "05-19"), &[]);
    // A day alone has no hour to be far from.
    let day = "---\ntitle: A\ndate: 2021-05-18\nservices: [web]\n---\nB\n\n## 17:55\n\nC\n";
    check("incidents/a.md", day, &[]);
    check("incidents/a.md", &day.replace("2021-05-18\n", "2021-05-18 04:00\n"), &["long-gap"]);
}

mod properties {
    use super::{CONFIG, site};
    use crate::facts::record;
    use crate::facts::uptime::{self, ServiceDay, Uptime};
    use crate::facts::{Board, Interval};
    use crate::model::{ServiceId, Site};
    use proptest::prelude::*;
    use std::fmt::Write;

    const NOW: &str = "2021-05-20 20:00";

    /// A clock of the evening of 18 May 2021, and of the night after it.
    fn clock(minute: u32) -> String {
        let (day, minute) = (18 + (17 * 60 + minute) / 1440, (17 * 60 + minute) % 1440);
        format!("2021-05-{day} {:02}:{:02}", minute / 60, minute % 60)
    }

    /// All impact, but for the numbers of posts.
    fn impact(board: &Board) -> Vec<Interval> {
        let mut all: Vec<Interval> = board.impact().copied().collect();
        for it in &mut all {
            it.post = crate::model::PostId(0);
        }
        all.sort_by_key(|it| (it.service, it.from, it.to, it.state, it.counted_to.map(|counted| counted.at_least)));
        all
    }

    /// The days of a service, its uptime over them, and its time out of service: whole, and the longest.
    fn figures(site: &Site, board: &Board, service: ServiceId) -> (Vec<ServiceDay>, Option<Uptime>, (i64, i64)) {
        let calendar = board.calendar();
        let window = calendar.last_days(5);
        let facts = board.service(service);
        let mut days = uptime::days(facts, &window, &calendar);
        for day in &mut days {
            day.cause = None;
        }
        let record = record::of_service(site, board, service, &calendar);
        (days, uptime::of_service(facts, &window, &calendar), (record.outage, record.longest))
    }

    fn states() -> impl Strategy<Value = Vec<(u32, &'static str, &'static str)>> {
        let service = prop::sample::select(vec!["web", "mail"]);
        let state = prop::sample::select(vec!["operational", "maintenance", "degraded", "partial", "outage"]);
        prop::collection::btree_map(1_u32..600, (service, state), 0..6)
            .prop_map(|all| all.into_iter().map(|(at, (service, state))| (at, service, state)).collect())
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

        /// Newest first or oldest first, one file before the other or after it.
        #[test]
        fn the_order_of_updates_and_of_posts_does_not_matter(one in states(), other in states(), closed in prop::option::of(1_u32..900)) {
            let front = "---\ntitle: A\ndate: 2021-05-18 17:00\nservices: {web: degraded}\n---\n";
            let mut updates: Vec<String> = one.iter().map(|(at, service, state)| format!("## {} {{{service}={state}}}\n\nMot.\n", clock(*at))).collect();
            if let Some(at) = closed.filter(|at| one.iter().all(|(last, ..)| last < at)) {
                updates.push(format!("## {} resolved\n\nFini.\n", clock(at)));
            }
            let oldest_first = format!("{front}Mot.\n\n{}", updates.join("\n"));
            updates.reverse();
            let newest_first = if updates.is_empty() { oldest_first.clone() } else { format!("{front}{}\n---\n\nMot.\n", updates.join("\n")) };
            let mut second = "---\ntitle: B\ndate: 2021-05-18 17:00\nservices: {mail: partial}\n---\nMot.\n".to_owned();
            for (at, service, state) in &other {
                let _ = write!(second, "\n## {} {{{service}={state}}}\n\nMot.\n", clock(*at));
            }
            let (_, _, board, report) = site(CONFIG, &[("incidents/a.md", &oldest_first), ("incidents/b.md", &second)], NOW);
            prop_assert!(!report.has_errors(), "{:?}", report.list());
            let (_, _, same, _) = site(CONFIG, &[("incidents/a.md", &second), ("incidents/b.md", &newest_first)], NOW);
            prop_assert_eq!(impact(&board), impact(&same), "{}\n{}", oldest_first, newest_first);
            prop_assert_eq!(super::states(&board), super::states(&same));
        }

        /// Ended and begun anew in another file.
        #[test]
        fn cutting_an_incident_in_two_changes_no_figure(
            from in 0_u32..600,
            first in 1_u32..600,
            second in 1_u32..600,
            state in prop::sample::select(vec!["degraded", "partial", "outage"]),
        ) {
            let post = |from: u32, to: u32| {
                let (from, to) = (clock(from), clock(to));
                format!("---\ntitle: A\ndate: {from}\nresolved: {to}\nservices: {{web: {state}}}\n---\nMot.\n")
            };
            let (middle, end) = (from + first, from + first + second);
            let (_, whole, board, _) = site(CONFIG, &[("incidents/a.md", &post(from, end))], NOW);
            let (_, parts, apart, _) = site(CONFIG, &[("incidents/a.md", &post(from, middle)), ("incidents/b.md", &post(middle, end))], NOW);
            let web = ServiceId(0);
            prop_assert_eq!(figures(&whole, &board, web), figures(&parts, &apart, web));
        }
    }
}
