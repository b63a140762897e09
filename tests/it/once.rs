//! Each announcement arrives once, whatever servers answer and however posts are moved, copied and corrected.

use crate::announce::{DOWN, Server, announce, announce_at, append, command, ok, site, webhook};
use crate::site::{Site, run};
use std::fs;

#[test]
fn what_a_gateway_gave_up_on_is_sent_again_only_on_demand() {
    for status in [500, 502, 503, 504] {
        let server = Server::new(move |_, number| match number {
            0 => (429, "retry-after: 0\r\n", String::new()),
            1 => (503, "retry-after: 0\r\n", String::new()),
            2 => (status, "", String::new()),
            _ => ok("ok"),
        });
        let site = site("[[announce]]\nkind = 'slack'\nurl_env = 'SLACK'\n");
        let announce = |words: &str| {
            run(command(&site, &format!("announce --state state.json {words}")).env("SLACK", &server.url))
        };
        let first = announce("");
        assert!(first.status == 3 && first.err.contains("may have arrived"), "{status}: {first:?}");
        let again = announce("");
        assert!(again.status == 3 && again.err.contains("--retry"), "{status}: {again:?}");
        assert_eq!(server.posts().len(), 3, "{status}: tried again only after it said that it did nothing");
        assert_eq!(announce("--retry").status, 0);
        assert_eq!((server.posts().len(), announce("").out.as_str()), (4, "nothing new to announce\n"));
    }
}

#[test]
fn a_campaign_that_may_have_started_is_not_made_again() {
    let server = Server::new(|got, _| {
        let starts = got.line.contains("/status");
        if starts { (504, "", String::new()) } else { ok(r#"{"data":{"id":12,"status":"draft"}}"#) }
    });
    let toml = format!(
        "[[announce]]\nkind = 'listmonk'\nurl = '{}'\nlists = [1]\nuser_env = 'TOKEN'\npassword_env = 'TOKEN'\n",
        server.url
    );
    let site = site(&toml);
    for _ in 0..2 {
        let run = announce(&site, "");
        assert!(run.status == 3 && run.err.contains("unknown"), "{run:?}");
    }
    assert_eq!(server.posts().len(), 2, "{:?}", server.posts());
}

#[test]
fn a_key_is_not_trusted_beyond_its_life_however_often_it_was_tried() {
    let server = Server::new(|got, _| if got.line.starts_with("GET") { ok("{}") } else { (504, "", String::new()) });
    let toml = format!("[[announce]]\nkind = 'mastodon'\nurl = '{}'\ntoken_env = 'TOKEN'\n", server.url);
    let site = site(&toml);
    // Three tries in the first hour, then none.
    for (clock, posts) in [("23T12:00", 3), ("23T12:50", 6), ("23T13:20", 6)] {
        let run = announce_at(&site, clock, "");
        assert!(run.status == 3 && run.err.contains("unknown"), "{clock}: {run:?}");
        assert_eq!(server.posts().len(), posts, "{clock}");
    }
}

const POST: &str = "content/incidents/2026-11-23-down.md";
const LINK: &str = "https://etat.example.org/2026-11-23-down.html";

/// What the channel was sent so far, without the title and the link.
fn said(server: &Server) -> Vec<String> {
    let lines = |got: &crate::announce::Got| {
        let message = got.json()["data"]["message"].as_str().unwrap().to_owned();
        message.lines().take(2).collect::<Vec<_>>().join(" / ")
    };
    server.posts().iter().map(lines).collect()
}

/// Nothing is sent, but that the text of an entry was changed is said.
fn only_told(site: &Site, clock: &str) {
    let run = announce_at(site, clock, "");
    assert!(run.status == 0 && run.out.contains("not announced: ") && !run.out.contains("sent"), "{run:?}");
    nothing_new(site, clock);
}

fn nothing_new(site: &Site, clock: &str) {
    let run = announce_at(site, clock, "");
    assert_eq!((run.status, run.out.as_str()), (0, "nothing new to announce\n"), "{run:?}");
}

/// A post with an id in its front matter.
fn with_id(title: &str, date: &str, keys: &str) -> String {
    format!("---\ntitle: {title}\ndate: 2026-11-23 {date}\nid: abcdefghijkl\n{keys}\n---\n\nAbout {title}.\n")
}

#[test]
fn a_maintenance_with_the_id_of_an_incident_is_announced() {
    let server = Server::new(|_, _| ok(""));
    let site = site(&webhook(&server.url));
    site.write(POST, &with_id("Down", "11:40", "services: {web: outage}"));
    assert_eq!(announce_at(&site, "23T12:00", "").status, 0);
    let keys = "start: 2026-11-25 22:00\nend: 2026-11-25 23:00\nservices: [mail]";
    site.write("content/maintenance/m.md", &with_id("New disks", "12:01", keys));
    assert_eq!(announce_at(&site, "23T12:02", "").status, 0);
    assert_eq!(said(&server), ["Major outage: Down / About Down.", "Scheduled: New disks / About New disks."]);
    let ids: Vec<String> = server.posts().iter().map(|got| got.json()["data"]["post"]["id"].to_string()).collect();
    assert_eq!(ids, ["\"abcdefghijkl\"", "\"abcdefghijkl\""]);
    nothing_new(&site, "23T12:05");
}

#[test]
fn a_copied_id_takes_nothing_away_from_the_post_that_had_it() {
    for (file, date) in [("a.md", "11:30"), ("z.md", "11:30"), ("a.md", "11:50"), ("z.md", "11:50")] {
        let server = Server::new(|_, _| ok(""));
        let site = site(&webhook(&server.url));
        let original = with_id("Original", "11:40", "services: {web: outage}");
        site.write(POST, &original);
        assert_eq!(announce_at(&site, "23T11:45", "").status, 0);
        let copy = with_id("Copy", date, "services: {mail: outage}");
        site.write(&format!("content/incidents/{file}"), &copy);
        let run = announce_at(&site, "23T12:00", "");
        assert!(run.status == 1 && run.err.contains("same-id"), "{file} {date}: {run:?}");
        let both = ["Major outage: Original / About Original.", "Major outage: Copy / About Copy."];
        assert_eq!(said(&server), both, "{file} {date}");
        site.write(POST, &format!("{original}\n## 12:01 · identified\n\nThe disk is full.\n"));
        announce_at(&site, "23T12:02", "");
        assert_eq!(said(&server).len(), 3);
        // Without the line, the copy is still the post that was announced.
        site.write(&format!("content/incidents/{file}"), &copy.replace("id: abcdefghijkl\n", ""));
        nothing_new(&site, "23T12:05");
    }
    // Two posts that say the same: nobody knows which one was announced.
    let server = Server::new(|_, _| ok(""));
    let site = site(&webhook(&server.url));
    let original = with_id("Original", "11:40", "services: {web: outage}");
    site.write(POST, &original);
    assert_eq!(announce_at(&site, "23T11:45", "").status, 0);
    site.write("content/incidents/a.md", &original.replace("11:40", "11:30"));
    let run = announce_at(&site, "23T12:00", "");
    assert!(run.status == 3 && run.err.contains("--retry"), "{run:?}");
    assert_eq!(server.posts().len(), 1);
}

#[test]
fn a_file_that_is_renamed_is_not_announced_again() {
    let server = Server::new(|_, _| ok(""));
    let site = site(&webhook(&server.url));
    append(&site, "## 11:50 · identified\n\nThe disk is full.");
    assert_eq!(announce_at(&site, "23T12:00", "").status, 0);
    let text = fs::read_to_string(site.path(POST)).unwrap();
    fs::remove_file(site.path(POST)).unwrap();
    site.write("content/incidents/b.md", &text);
    nothing_new(&site, "23T14:00");
    // With a correction in the same step, and back again.
    fs::remove_file(site.path("content/incidents/b.md")).unwrap();
    site.write("content/incidents/c.md", &text.replace("Nothing answers.", "Nothing at all answers."));
    only_told(&site, "23T14:10");
    site.write("content/incidents/c.md", &format!("{text}\n## 14:20 · resolved\n\nAll works again.\n"));
    assert_eq!(announce_at(&site, "23T14:20", "").status, 0);
    let before = said(&server);
    assert_eq!(before.len(), 3, "{before:?}");
    let threads: Vec<String> = server.posts().iter().map(|got| got.json()["data"]["post"]["id"].to_string()).collect();
    assert!(threads.iter().all(|id| *id == threads[0]), "{threads:?}");
    // A new name and another time: it may be another post.
    fs::remove_file(site.path("content/incidents/c.md")).unwrap();
    site.write("content/incidents/d.md", &DOWN.replace("11:40", "14:30"));
    let unsure = announce_at(&site, "23T14:40", "");
    assert!(unsure.status == 3 && unsure.err.contains("another name") && unsure.err.contains("--retry"), "{unsure:?}");
    assert_eq!(server.posts().len(), 3);
    assert_eq!(announce_at(&site, "23T14:41", "--retry").status, 0);
    assert_eq!(server.posts().len(), 4);
    nothing_new(&site, "23T14:45");
}

#[test]
fn a_correction_of_time_and_text_is_no_new_update_and_a_phrase_may_come_again() {
    let server = Server::new(|_, _| ok(""));
    let site = site(&webhook(&server.url));
    let with = |updates: &str| site.write(POST, &format!("{DOWN}\n{updates}"));
    with("## 11:50 · identified\n\nDisk full.\n");
    assert_eq!(announce_at(&site, "23T11:55", "").status, 0);
    with("## 11:51 · identified\n\nDisk is full.\n");
    only_told(&site, "23T11:56");
    let first = "## 11:51 · identified\n\nDisk is full.\n";
    with(&format!("{first}\n## 12:00 · monitoring\n\nWe are watching.\n"));
    assert_eq!(announce_at(&site, "23T12:00", "").status, 0);
    assert_eq!(server.posts().len(), 3);
    // Taken away by hand, so that it is no longer watched; the same words come later.
    with(first);
    assert_eq!(announce_at(&site, "23T12:10", "").status, 0);
    assert_eq!(said(&server).last().unwrap(), "Identified: The site is down / Disk is full.");
    nothing_new(&site, "23T12:10");
    with(&format!("{first}\n## 12:30 · monitoring\n\nWe are watching.\n"));
    assert_eq!(announce_at(&site, "23T12:30", "").status, 0);
    assert_eq!(said(&server).last().unwrap(), "Monitoring: The site is down / We are watching.");
    assert_eq!(server.posts().len(), 5);
    nothing_new(&site, "23T12:31");
}

#[test]
fn what_is_changed_by_hand_is_announced_if_it_changes_the_state() {
    let server = Server::new(|_, _| ok(""));
    let site = site(&webhook(&server.url));
    let with = |keys: &str, updates: &str| {
        site.write(POST, &DOWN.replace("services:", &format!("{keys}services:")));
        append(&site, updates);
    };
    let step = |clock: &str, count: usize| {
        let before = server.posts().len();
        assert_eq!(announce_at(&site, clock, "").status, 0);
        nothing_new(&site, clock);
        assert_eq!(server.posts().len(), before + count, "{clock}: {:?}", said(&server));
    };
    with("", "## 11:50 · monitoring\n\nWe are watching.");
    step("23T12:38", 2);
    with("", "## 12:37 · resolved\n\nThe disk is new.");
    step("23T12:42", 1);
    with("resolved: 12:37\n", "");
    step("23T12:43", 0);
    with("", "");
    step("23T12:44", 1);
    let keys = "start: 2026-11-25 22:00\nend: 2026-11-25 23:00\nservices: [mail]";
    let maintenance = |keys: &str| site.write("content/maintenance/m.md", &with_id("New disks", "12:45", keys));
    maintenance(keys);
    step("23T12:46", 1);
    maintenance(&keys.replace("11-25", "11-26"));
    step("23T12:47", 1);
    maintenance(&format!("{keys}\nstatus: cancelled").replace("11-25", "11-26"));
    step("23T12:48", 1);
    let said: Vec<String> = said(&server).split_off(2);
    let said: Vec<&str> = said.iter().map(|it| it.split(" (").next().unwrap()).collect();
    assert_eq!(
        said,
        [
            "Resolved: The site is down / The disk is new.".to_owned(),
            format!("Reopened: The site is down / {LINK}"),
            "Scheduled: New disks / About New disks.".to_owned(),
            "New date: New disks / Planned from 26 November 2026 at 22:00".to_owned(),
            "Cancelled: New disks / https://etat.example.org/m.html".to_owned(),
        ]
    );
    // A new post in an old file.
    site.write(POST, &DOWN.replace("11:40", "12:50").replace("The site is down", "No mail"));
    step("23T12:51", 1);
}
