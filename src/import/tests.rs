//! What sources say in ways that are easily read wrong: each with what it means.

use super::imported::{Imported, ImportedDetail, ImportedIncident, ImportedMaintenance, ImportedPost};
use super::values::time;
use super::{ImportError, ImportKind, ImportOptions, SourceFiles, maintenance};
use crate::model::Stage;
use chrono::{TimeZone, Utc};
use chrono_tz::Tz;

fn read(kind: ImportKind, files: &[(&str, &str)], timezone: Option<Tz>) -> Result<Imported, ImportError> {
    let mut source = SourceFiles::default();
    for (path, text) in files {
        source.files.insert((*path).to_owned(), text.as_bytes().to_vec());
    }
    super::read(kind, &source, &ImportOptions { timezone, ..ImportOptions::default() })
}

fn read_in_utc(kind: ImportKind, files: &[(&str, &str)]) -> Imported {
    read(kind, files, Some(Tz::UTC)).unwrap()
}

fn post<'a>(imported: &'a Imported, title: &str) -> &'a ImportedPost {
    imported.posts.iter().find(|post| post.title == title).unwrap_or_else(|| panic!("{:?}", imported.posts))
}

fn an_incident<'a>(imported: &'a Imported, title: &str) -> &'a ImportedIncident {
    let ImportedDetail::Incident(it) = &post(imported, title).detail else { panic!("{:?}", imported.posts) };
    it
}

fn a_maintenance<'a>(imported: &'a Imported, title: &str) -> &'a ImportedMaintenance {
    let ImportedDetail::Maintenance(it) = &post(imported, title).detail else { panic!("{:?}", imported.posts) };
    it
}

/// What is said of the files: guesses, and what was left out.
fn said(imported: &Imported) -> String {
    let accounts = imported.accounts.0.values();
    accounts.flat_map(|it| it.guessed.iter().chain(&it.left_out)).map(|line| format!("{line}\n")).collect()
}

#[test]
fn an_incident_whose_end_is_given_is_over_even_if_nobody_can_tell_when() {
    let table = "title,date,resolved,services\nBefore,2024-03-07 10:00,2024-03-07 09:00,Web\n\
        Odd,2024-03-07 10:00,07/03/2024 11:00,Web\nOpen,2024-03-07 10:00,not yet,Web\nNull,2024-03-07 10:00,NULL,NULL\n\
        Seconds,1709719200,1709722800,Web\n";
    let imported = read_in_utc(ImportKind::Csv, &[("a.csv", table)]);
    for (title, closed) in [("Before", true), ("Odd", true), ("Open", false), ("Null", false)] {
        let it = an_incident(&imported, title);
        assert_eq!((it.closed, it.ended), (closed, None), "{title}");
    }
    assert_eq!(an_incident(&imported, "Seconds").ended, time("2024-03-06 11:00", Tz::UTC));
    assert_eq!(imported.services.len(), 1, "`NULL` is no service");
}

#[test]
fn a_post_that_cannot_be_read_is_kept_aside() {
    let imported = read_in_utc(ImportKind::Csv, &[("a.csv", "title,date\nA,2024-03-07 10:00\nB,soon\n,2024-03-07\n")]);
    assert!(imported.accounts.0["a.csv"].kept);
    assert!(said(&imported).contains("line 3: \"B\" has no date"), "{}", said(&imported));
    let files = [("a.md", "---\ntitle: A\ndate: 2024-03-07\n---\n"), ("b.md", "---\ntitle: B\n---\nText.\n")];
    let imported = read_in_utc(ImportKind::Markdown, &files);
    assert!(imported.accounts.0["b.md"].unreadable.is_some());
}

#[test]
fn an_older_address_leads_to_one_post() {
    let text = |date: &str| format!("---\ntitle: A\ndate: {date}\naliases: [a/Q, A/q/, b]\n---\n");
    let (one, two) = (text("2024-03-07"), text("2024-03-08"));
    let imported = read_in_utc(ImportKind::Markdown, &[("a.md", &one), ("b.md", &two)]);
    assert_eq!(imported.posts[0].aliases, ["a/Q", "b"]);
    assert!(imported.posts[1].aliases.is_empty());
    assert!(said(&imported).contains("the older address `b`: another post has it"));
}

#[test]
fn an_incident_of_statuspage_begins_with_its_first_update_at_the_latest() {
    let incident = |started: &str| {
        format!(
            r#"{{"incidents":[{{"id":"a","name":"Down","status":"resolved","impact":"minor","created_at":"2020-11-16T09:55:00Z",
            "started_at":"{started}","resolved_at":"2020-11-10T20:00:00Z","incident_updates":[
            {{"status":"resolved","body":"b","created_at":"2020-11-16T09:55:00Z","display_at":"2020-11-10T20:00:00Z"}},
            {{"status":"investigating","body":"a","created_at":"2020-11-16T09:55:00Z","display_at":"2020-11-10T19:00:00Z"}}]}}]}}"#
        )
    };
    for (started, is_kept) in
        [("2020-11-16T09:55:00Z", false), ("2020-11-10T18:00:00Z", true), ("2020-11-10T18:59:59.900Z", true)]
    {
        let imported = read_in_utc(ImportKind::Statuspage, &[("a.json", &incident(started))]);
        assert_eq!(an_incident(&imported, "Down").started.is_some(), is_kept, "{started}");
        assert_eq!(said(&imported).contains("it began after its first update"), !is_kept, "{started}");
    }
}

#[test]
fn a_planned_incident_of_cachet_is_a_maintenance() {
    let row = r#"[{"id":1,"name":"Disks","status":0,"component_id":0,"message":"m","scheduled_at":"2016-04-01 02:00:00",
        "created_at":"2016-03-10 10:00:00"}]"#;
    let mut imported = read_in_utc(ImportKind::Cachet, &[("incidents.json", row)]);
    assert_eq!(a_maintenance(&imported, "Disks").start, time("2016-04-01 02:00", Tz::UTC));
    assert_eq!(imported.posts[0].aliases, ["incidents/1"]);
    maintenance::settle(&mut imported, Utc.with_ymd_and_hms(2026, 1, 1, 0, 0, 0).unwrap());
    assert!(said(&imported).contains("\"Disks\": the source does not say when it ends"), "{}", said(&imported));
}

#[test]
fn an_incident_of_cachet_that_somebody_closed_is_over() {
    let row = |name: &str, status: u8, update: &str| {
        format!(
            r#"{{"id":"{name}","name":"{name}","status":{status},"component_id":0,"message":"m","created_at":"2016-03-11 10:00:00",
            "updates":[{{"id":1,"message":"u","created_at":"2016-03-11 11:00:00",{update}}}]}}"#
        )
    };
    let rows = [
        row("Edited", 4, r#""status":2"#),
        row("Reopened", 4, r#""status":2,"updateable_type":"incident""#),
        row("Open", 1, r#""status":2"#),
    ];
    let imported = read_in_utc(ImportKind::Cachet, &[("incidents.json", &format!("[{}]", rows.join(",")))]);
    for (title, closed) in [("Edited", true), ("Reopened", false), ("Open", false)] {
        assert_eq!(an_incident(&imported, title).closed, closed, "{title}");
    }
    assert!(said(&imported).contains("\"Edited\": the incident says that it is over"));
}

#[test]
fn what_is_in_progress_at_the_source_stays_in_progress() {
    let rows = r#"[{"id":1,"name":"Runs","status":1,"scheduled_at":"2026-01-01 02:00:00","created_at":"2025-12-01 02:00:00"},
        {"id":2,"name":"Over","status":2,"scheduled_at":"2026-01-01 02:00:00","created_at":"2025-12-01 02:00:00"}]"#;
    let now = Utc.with_ymd_and_hms(2026, 1, 2, 0, 0, 0).unwrap();
    let mut imported = read_in_utc(ImportKind::Cachet, &[("schedules.json", rows)]);
    maintenance::settle(&mut imported, now);
    assert_eq!(a_maintenance(&imported, "Runs").stage, Some(Stage::InProgress));
    assert_eq!(a_maintenance(&imported, "Over").stage, Some(Stage::Completed));
    assert!(said(&imported).contains("\"Runs\": it is in progress at the source"));
    // With a plan that is over, an update that says so would end it.
    let planned = |until: &str| {
        format!(
            r#"{{"scheduled_maintenances":[{{"id":"a","name":"Late","status":"in_progress","created_at":"2025-12-01T00:00:00Z",
            "scheduled_for":"2026-01-01T00:00:00Z","scheduled_until":"{until}","incident_updates":[
            {{"status":"in_progress","body":"b","created_at":"2026-01-01T00:00:00Z"}},
            {{"status":"scheduled","body":"a","created_at":"2025-12-01T00:00:00Z"}}]}}]}}"#
        )
    };
    for (until, stage, said_by) in [
        ("2026-01-01T01:00:00Z", Some(Stage::InProgress), None),
        ("2026-02-01T00:00:00Z", None, Some(Stage::InProgress)),
    ] {
        let mut imported = read_in_utc(ImportKind::Statuspage, &[("a.json", &planned(until))]);
        maintenance::settle(&mut imported, now);
        assert_eq!(a_maintenance(&imported, "Late").stage, stage, "{until}");
        assert_eq!(post(&imported, "Late").updates[0].stage, said_by, "{until}");
    }
}

#[test]
fn the_server_of_uptime_kuma_says_the_timezone_of_its_maintenance() {
    let maintenance = |zone: &str| {
        format!(
            r#"[{{"id":1,"title":"Disks","strategy":"single","active":1,"start_date":"2024-02-28 22:00:00"{zone}}}]"#
        )
    };
    let of_server = maintenance(r#","timezone":"SAME_AS_SERVER""#);
    let setting = r#"[{"key":"jwtSecret","value":"x"},{"key":"serverTimezone","value":"\"Asia/Tokyo\""}]"#;
    let start = |files: &[(&str, &str)], zone| {
        read(ImportKind::UptimeKuma, files, zone).map(|imported| a_maintenance(&imported, "Disks").start)
    };
    assert_eq!(start(&[("maintenance.json", of_server.as_str())], None), Err(ImportError::NoTimezone));
    assert_eq!(
        start(&[("maintenance.json", of_server.as_str())], Some(Tz::Asia__Tokyo)),
        Ok(time("2024-02-28 13:00", Tz::UTC))
    );
    assert_eq!(
        start(&[("maintenance.json", of_server.as_str()), ("setting.json", setting)], None),
        Ok(time("2024-02-28 13:00", Tz::UTC))
    );
    // Versions without the column have times in UTC.
    assert_eq!(start(&[("maintenance.json", maintenance("").as_str())], None), Ok(time("2024-02-28 22:00", Tz::UTC)));
}

#[test]
fn what_no_public_page_of_uptime_kuma_shows_is_not_published() {
    let files = [
        (
            "status_page.json",
            r#"[{"id":2,"slug":"staff","title":"Staff","published":0},{"id":1,"slug":"main","title":"Main","published":1}]"#,
        ),
        ("monitor.json", r#"[{"id":1,"name":"Web","type":"http"},{"id":2,"name":"Vault","type":"http"}]"#),
        (
            "group.json",
            r#"[{"id":1,"name":"G","public":1,"status_page_id":1},{"id":2,"name":"S","public":1,"status_page_id":2}]"#,
        ),
        ("monitor_group.json", r#"[{"monitor_id":1,"group_id":1},{"monitor_id":2,"group_id":2}]"#),
        (
            "maintenance.json",
            r#"[{"id":1,"title":"Shown","strategy":"single","active":1,"start_date":"2024-02-28 22:00:00"},
            {"id":2,"title":"Paused","strategy":"single","active":0,"start_date":"2024-02-28 22:00:00"},
            {"id":3,"title":"Inside","strategy":"single","active":1,"start_date":"2024-02-28 22:00:00"}]"#,
        ),
        (
            "maintenance_status_page.json",
            r#"[{"maintenance_id":1,"status_page_id":1},{"maintenance_id":2,"status_page_id":1},{"maintenance_id":3,"status_page_id":2}]"#,
        ),
        ("monitor_maintenance.json", r#"[{"monitor_id":1,"maintenance_id":1},{"monitor_id":2,"maintenance_id":1}]"#),
        // A table without rows, as `sqlite3 -json` prints it.
        ("incident.json", "\n"),
    ];
    let imported = read_in_utc(ImportKind::UptimeKuma, &files);
    let names: Vec<&str> = imported.services.iter().map(|service| service.name.as_str()).collect();
    assert_eq!(names, ["Web"]);
    assert_eq!(imported.settings.title.as_deref(), Some("Main"));
    assert!(imported.moved.iter().all(|(from, _)| !from.contains("staff")), "{:?}", imported.moved);
    for (title, draft) in [("Shown", false), ("Paused", true), ("Inside", true)] {
        assert_eq!(post(&imported, title).draft, draft, "{title}");
    }
    assert!(imported.accounts.0["incident.json"].unreadable.is_none());
}

#[test]
fn an_operational_announcement_of_gatus_ends_the_latest_outage_before_it() {
    let message = |day: u8, kind: &str, text: &str| {
        format!("  - {{timestamp: 2025-11-{day:02}T10:00:00Z, type: {kind}, message: \"{text}\"}}\n")
    };
    let text = [
        "announcements:\n".to_owned(),
        message(1, "warning", "It is **slow**. More <b>words</b>."),
        message(2, "outage", "All is down"),
        message(3, "information", "We work on it"),
        message(4, "operational", "It works"),
        message(5, "outage", ""),
    ];
    let imported = read_in_utc(ImportKind::Gatus, &[("config.yaml", &text.concat())]);
    assert_eq!(an_incident(&imported, "All is down").ended, time("2025-11-04 10:00", Tz::UTC));
    for title in ["It is slow", "Outage"] {
        assert!(!an_incident(&imported, title).closed, "{title}");
    }
    assert_eq!(imported.posts.len(), 4);
}

#[test]
fn a_maintenance_of_instatus_ends_when_an_update_says_so() {
    let row = r#"[{"id":"m","name":"Move","start":"2025-05-01T02:00:00Z","duration":60,"status":"COMPLETED","components":[],"updates":[
        {"message":"plan","status":"NOTSTARTEDYET","started":"2025-04-20T02:00:00Z"},
        {"message":"go","status":"INPROGRESS","started":"2025-05-01T02:00:00Z"},
        {"message":"done","status":"COMPLETED","started":"2025-05-01T02:30:00Z"}]}]"#;
    let imported = read_in_utc(ImportKind::Instatus, &[("maintenances.json", row)]);
    let move_post = post(&imported, "Move");
    assert_eq!(move_post.text, "plan");
    let stages: Vec<Option<Stage>> = move_post.updates.iter().map(|update| update.stage).collect();
    assert_eq!(stages, [Some(Stage::InProgress), Some(Stage::Completed)]);
}

/// A feed with an entry whose text is that of Statuspage.
fn feed(title: &str, html: &str) -> String {
    let html = html.replace('<', "&lt;").replace('>', "&gt;");
    format!(
        "<rss version=\"2.0\"><channel><title>S</title><link>https://a.example</link><item><title>{title}</title>\
         <description>{html}</description><pubDate>Tue, 03 Jun 2025 12:00:00 +0200</pubDate><guid>a</guid></item></channel></rss>"
    )
}

#[test]
fn the_abbreviation_of_a_timezone_in_a_feed_needs_the_timezone() {
    let text = feed(
        "Down",
        "<p><small>Jun <var>3</var>, <var>12:00</var> CEST</small><br><strong>Resolved</strong> - B</p>\
         <p><small>Jun <var>3</var>, <var>10:00</var> CEST</small><br><strong>Investigating</strong> - A</p>",
    );
    let files = [("a.rss", text.as_str())];
    assert_eq!(read(ImportKind::Feed, &files, None).map(|_| ()), Err(ImportError::NoTimezone));
    let imported = read(ImportKind::Feed, &files, Some(Tz::Europe__Berlin)).unwrap();
    assert_eq!(an_incident(&imported, "Down").ended, time("2025-06-03 10:00", Tz::UTC));
    // Somewhere else, the word means nothing: the text is one report.
    let imported = read(ImportKind::Feed, &files, Some(Tz::Asia__Tokyo)).unwrap();
    assert!(post(&imported, "Down").updates.is_empty() && an_incident(&imported, "Down").bare);
}

#[test]
fn a_scheduled_event_in_a_feed_is_a_maintenance() {
    let html = |plan: &str| {
        format!(
            "<p><strong>THIS IS A SCHEDULED EVENT {plan}</strong></p>\
             <p><small>Jun <var>1</var>, <var>02:30</var> UTC</small><br><strong>Completed</strong> - B</p>\
             <p><small>May <var>20</var>, <var>10:00</var> UTC</small><br><strong>Scheduled</strong> - A</p>"
        )
    };
    for (plan, end) in [
        ("Jun <var> 1</var>, <var>02:00</var> - <var>04:00</var> UTC", "2025-06-01 04:00"),
        ("Jun <var> 1</var>, <var>02:00</var> - Jun <var>2</var>, <var>03:00</var> UTC", "2025-06-02 03:00"),
    ] {
        let imported = read_in_utc(ImportKind::Feed, &[("a.rss", &feed("Move", &html(plan)))]);
        let it = a_maintenance(&imported, "Move");
        assert_eq!((it.start, it.end), (time("2025-06-01 02:00", Tz::UTC), time(end, Tz::UTC)), "{plan}");
        assert_eq!(post(&imported, "Move").updates[0].stage, Some(Stage::Completed));
        assert_eq!(post(&imported, "Move").text, "A");
    }
}
