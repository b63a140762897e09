//! What an author wrote and what is shown differ: it is reported, or the worse of the two counts.

use crate::facts::Phase;
use crate::model::{PostId, ServiceId};
use crate::testing::{CONFIG, codes, site};

/// A maintenance of web, on 8 June from 22:00 to 23:00 in Paris.
const PLAN: &str = "date: 2026-06-01 10:00\nstart: 2026-06-08 22:00\nend: 23:00\nservices: [web]";

fn maintenance(keys: &str, body: &str) -> String {
    format!("---\ntitle: New disks\n{keys}\n---\nOff for an hour.\n\n{body}\n\nWords.\n")
}

/// The phase, the state of web, and what is reported, at an instant in Paris.
fn told(text: &str, now: &str) -> (Phase, &'static str, Vec<&'static str>) {
    let now = crate::testing::at(now) - chrono::TimeDelta::hours(2);
    let (_, _, board, report) = site(CONFIG, &[("maintenance/m.md", text)], &now.format("%Y-%m-%d %H:%M").to_string());
    let phase = board.maintenance(PostId(0)).map_or(Phase::ToCome, |it| it.phase);
    (phase, board.service(ServiceId(0)).state.name(), codes(&report))
}

#[track_caller]
fn check(keys: &str, body: &str, now: &str, expected: (Phase, &str, &[&str])) {
    let found = told(&maintenance(keys, body), now);
    assert_eq!((found.0, found.1, found.2.as_slice()), expected, "{body}");
}

#[test]
fn a_word_and_a_plan_that_do_not_fit_are_reported() {
    for (heading, phase) in [
        ("2026-06-08 22:40 · extended", Phase::InProgress),
        ("2026-06-08 22:40 · completed {end=22:35}", Phase::Completed),
        ("2026-06-08 21:40 · cancelled {start=\"2026-06-10 22:00\"}", Phase::Cancelled),
        ("2026-06-08 22:20 · started {start=22:20}", Phase::InProgress),
        ("2026-06-08 22:40 · in progress", Phase::InProgress),
        ("2026-06-08 22:40 · delayed", Phase::ToCome),
        ("2026-06-08 21:40 · postponed {start=2026-06-09}", Phase::Scheduled),
        ("2026-06-08 22:30 · completed\n\nA.\n\n## 2026-06-08 22:35 {end=23:30}", Phase::Completed),
        ("2026-06-08 21:30 · cancelled\n\nA.\n\n## 2026-06-08 22:05 · scheduled", Phase::Cancelled),
    ] {
        let (found, _, codes) = told(&maintenance(PLAN, &format!("## {heading}")), "2026-06-08 22:50");
        assert_eq!((found, codes), (phase, vec!["near-miss"]), "{heading}");
    }
    for heading in [
        "2026-06-08 22:40 · extended {end=23:30}",
        "2026-06-08 22:40 · completed {at=22:35}",
        "2026-06-08 22:20 · started",
        "2026-06-08 22:40 · started {at=22:35}",
        "2026-06-08 22:05 · started\n\nA.\n\n## 2026-06-08 22:45 · in progress",
        "2026-06-08 21:40 · delayed",
        "2026-06-08 21:40 · postponed {start=\"2026-06-09 22:00\"}",
        "2026-06-08 22:40 · postponed {start=\"2026-06-09 22:00\"}",
    ] {
        let (_, _, codes) = told(&maintenance(PLAN, &format!("## {heading}")), "2026-06-08 22:50");
        assert_eq!(codes, [] as [&str; 0], "{heading}");
    }
}

#[test]
fn an_end_of_the_next_day_is_reported() {
    let check = |keys: &str, expected: &[&str]| {
        let (.., codes) = told(&maintenance(keys, "## 2026-06-08 21:00\n"), "2026-06-08 21:30");
        assert_eq!(codes, expected, "{keys}");
    };
    check(&PLAN.replace("end: 23:00", "end: 21:00"), &["far-ahead"]);
    check(&PLAN.replace("22:00", "22:00 UTC").replace("end: 23:00", "end: 23:30"), &["far-ahead"]);
    check(&PLAN.replace("end: 23:00", "end: 2026-06-09 21:00"), &[]);
}

#[test]
fn a_bad_state_outside_of_a_run_is_reported() {
    let bad = "## 2026-06-08 21:30 {web=outage}";
    check(PLAN, bad, "2026-06-08 21:40", (Phase::Scheduled, "operational", &["not-in-progress"]));
    check(PLAN, bad, "2026-06-08 22:40", (Phase::InProgress, "outage", &["not-in-progress"]));
    // Days before, it is of the plan.
    check(PLAN, "## 2026-06-05 21:30 {web=outage}", "2026-06-08 22:40", (Phase::InProgress, "outage", &[]));
    let put_off = "## 2026-06-08 21:30 · postponed\n\nA.\n\n## 2026-06-08 22:05 {web=outage}";
    check(PLAN, put_off, "2026-06-08 22:40", (Phase::ToCome, "operational", &["not-in-progress"]));
    let later = "## 2026-06-11 21:30 {web=outage}";
    check(PLAN, later, "2026-06-11 22:00", (Phase::Completed, "operational", &["not-in-progress"]));
}

#[test]
fn the_latest_word_keeps_a_run_that_nobody_ended() {
    let text = "## 2026-06-09 22:30 · The disks are slow";
    check(PLAN, text, "2026-06-10 22:29", (Phase::Overrun, "maintenance", &[]));
    check(PLAN, text, "2026-06-10 22:31", (Phase::Completed, "operational", &[]));
    let bad = "## 2026-06-09 22:30 {web=outage}";
    check(PLAN, bad, "2026-06-15 22:00", (Phase::Overrun, "outage", &[]));
    let good = format!("{bad}\n\nA.\n\n## 2026-06-10 10:00 {{web=maintenance}}");
    check(PLAN, &good, "2026-06-11 09:00", (Phase::Overrun, "maintenance", &[]));
    check(PLAN, &good, "2026-06-11 10:01", (Phase::Completed, "operational", &[]));
    // What was over then stays over.
    check(PLAN, "## 2026-06-09 23:30 · A note", "2026-06-10 10:00", (Phase::Completed, "operational", &[]));
}

#[test]
fn a_status_in_the_front_matter_is_older_than_an_update() {
    let put_off = format!("{PLAN}\nstatus: postponed");
    let began = "## 2026-06-08 22:05 · started";
    check(&put_off, began, "2026-06-08 22:40", (Phase::InProgress, "maintenance", &["closed-but-not-said"]));
    let undated = "date: 2026-06-01 10:00\nstatus: postponed\nservices: [web]";
    check(undated, began, "2026-06-08 22:40", (Phase::InProgress, "maintenance", &["closed-but-not-said"]));
    let cancelled = format!("{PLAN}\nstatus: cancelled");
    check(&cancelled, began, "2026-06-08 22:40", (Phase::Cancelled, "operational", &["closed-but-not-said"]));
    // It did not take place on the first day.
    let moved = "## 2026-06-18 10:00 · postponed {start=\"2026-06-20 22:00\"}";
    check(&put_off, moved, "2026-06-19 10:00", (Phase::Scheduled, "operational", &[]));
    let (_, _, board, _) = site(CONFIG, &[("maintenance/m.md", &maintenance(&put_off, moved))], "2026-06-19 08:00");
    assert!(board.service(ServiceId(0)).impact.is_empty());
    check(&put_off, moved, "2026-06-20 22:30", (Phase::InProgress, "maintenance", &[]));
    check(&put_off, moved, "2026-06-20 23:30", (Phase::Overrun, "maintenance", &[]));
}

#[test]
fn a_maintenance_that_a_heading_without_a_time_ends_is_reported() {
    for line in ["## Completed", "## Done", "## Over", "## Started", "## Delayed", "### Completed", "**Completed**"] {
        let found = told(&maintenance(PLAN, line), "2026-06-08 22:10");
        assert_eq!(found.2, ["near-miss"], "{line}");
    }
    let (.., codes) = told(&maintenance(PLAN, "## What we do"), "2026-06-08 22:10");
    assert_eq!(codes, [] as [&str; 0]);
}

/// What is reported of an incident with these updates.
fn of_incident(body: &str) -> String {
    let text =
        format!("---\ntitle: Down\ndate: 2026-06-08 17:17\nservices: {{web: outage}}\n---\nA.\n\n{body}\n\nB.\n");
    codes(&site(CONFIG, &[("incidents/i.md", &text)], "2026-06-08 20:00").3).join(" ")
}

#[test]
fn words_and_braces_that_leave_something_out_are_reported() {
    let better = "## 18:30 · monitoring {web=operational}\n\nA.\n\n";
    assert_eq!(of_incident(&format!("{better}## 19:00 · investigating")), "near-miss");
    assert_eq!(of_incident(&format!("{better}## 19:00 · investigating {{web=outage}}")), "");
    assert_eq!(of_incident("## 18:30 · monitoring\n\nA.\n\n## 19:00 · investigating"), "");
}

#[test]
fn words_that_put_off_cancel_or_end_a_maintenance_do() {
    let phase = |word: &str, now: &str| told(&maintenance(PLAN, &format!("## 2026-06-08 21:50 · {word}")), now).0;
    for word in ["rescheduled", "Date changed", "replanifiée", "retardée", "remise à demain"] {
        assert_eq!(phase(word, "2026-06-08 22:30"), Phase::ToCome, "{word}");
    }
    for word in ["Will not happen", "Scrapped", "n'aura pas lieu", "Pas de maintenance"] {
        assert_eq!(phase(word, "2026-06-08 22:30"), Phase::Cancelled, "{word}");
    }
    let during = |word: &str| told(&maintenance(PLAN, &format!("## 2026-06-08 22:20 · {word}")), "2026-06-08 22:30");
    for word in ["done early", "End of maintenance", "Back online"] {
        assert_eq!(during(word).0, Phase::Completed, "{word}");
    }
    for word in ["OK", "All good", "Rescheduled to 9 June 22:00"] {
        assert_eq!(during(word).2, ["near-miss"], "{word}");
    }
}

#[test]
fn a_plan_in_the_text_is_reported() {
    for line in ["We need until 22:30. {end=22:30}", "{end=22:30}"] {
        let found = told(&maintenance(PLAN, &format!("## 2026-06-08 22:10\n\n{line}")), "2026-06-08 22:20");
        assert_eq!(found.2, ["near-miss"], "{line}");
    }
    assert_eq!(of_incident("## 18:00\n\nWe look. {next=21:00}"), "near-miss");
}

#[test]
fn a_word_in_the_title_of_a_post_is_reported() {
    let of = |title: &str, body: &str| {
        let text = maintenance(PLAN, body).replacen("New disks", title, 1);
        told(&text, "2026-06-08 22:30").2
    };
    for title in
        ["\"[CANCELLED] New disks\"", "\"Cancelled: new disks\"", "New disks (cancelled)", "New disks - postponed"]
    {
        assert_eq!(of(title, ""), ["near-miss"], "{title}");
    }
    assert_eq!(of("New disks (cancelled)", "## 2026-06-08 21:00 · cancelled"), [] as [&str; 0]);
    assert_eq!(of("Cancelled flights page moves", ""), [] as [&str; 0]);
    let incident = |title: &str, body: &str| {
        let text = format!(
            "---\ntitle: {title}\ndate: 2026-06-08 17:17\nservices: {{mail: outage}}\n---\nA.\n\n{body}\n\nB.\n"
        );
        codes(&site(CONFIG, &[("incidents/i.md", &text)], "2026-06-08 20:00").3).join(" ")
    };
    assert_eq!(incident("\"[RESOLVED] Mail down\"", ""), "near-miss");
    assert_eq!(incident("Mail down (resolved)", ""), "near-miss");
    assert_eq!(incident("Mail down (resolved)", "## 18:00 · resolved"), "");
    assert_eq!(incident("Mail down", ""), "");
}
