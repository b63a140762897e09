//! `vigie import` of sources that hide something, are broken, or were written by somebody hostile.

use crate::imports::{files, import, vigie};
use std::fs;
use std::path::Path;
use std::process::Output;
use tempfile::TempDir;

/// All that an import writes of some files, and its IMPORT.md.
fn written(kind: &str, sources: &[(&str, &str)]) -> String {
    let site = tempfile::tempdir().unwrap();
    written_to(site.path(), kind, sources)
}

fn written_to(site: &Path, kind: &str, sources: &[(&str, &str)]) -> String {
    let source = tempfile::tempdir().unwrap();
    write(source.path(), sources);
    let (from, to) = (source.path().to_str().unwrap(), site.to_str().unwrap());
    let done = vigie(&["import", kind, from, "--into", to, "--timezone", "Etc/UTC"]);
    assert!(done.status.success(), "{done:?}");
    files(site).iter().map(|path| String::from_utf8_lossy(&fs::read(site.join(path)).unwrap()).into_owned()).collect()
}

fn write(folder: &Path, files: &[(&str, &str)]) {
    for (path, text) in files {
        let to = folder.join(path);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(to, text).unwrap();
    }
}

#[test]
fn what_the_old_tool_kept_to_itself_is_not_published() {
    let gatus = "endpoints:\n  - {name: api, url: \"https://in.example.org/health?token=HIDDEN\"}\n  \
        - {name: db, url: \"https://in.example.org/HIDDEN\"}\n  - {name: web, url: \"https://www.example.org/\"}\n  \
        - {name: box, url: \"https://HIDDEN.example.org\", ui: {hide-hostname: true}}\n  \
        - {name: old, url: \"https://HIDDEN.example.org\", enabled: false}\n\
        ui:\n  buttons:\n    - {name: Docs, link: \"https://me:HIDDEN@docs.example.org/a\"}\n";
    let text = written("gatus", &[("config.yaml", gatus)]);
    assert!(!text.contains("HIDDEN") && text.contains("https://www.example.org/"), "{text}");
    assert!(text.contains("https://docs.example.org/a") && text.matches("listed = false").count() == 1, "{text}");

    let upptime = "owner: o\nrepo: r\nsites:\n  - {name: A, url: \"https://me:HIDDEN@a.example/x?key=HIDDEN\"}\n";
    let text = written("upptime", &[(".upptimerc.yml", upptime)]);
    assert!(!text.contains("HIDDEN") && text.contains("https://a.example/x\""), "{text}");

    let cachet = [
        ("incidents.json", r#"[{"id":1,"name":"Down","status":1,"message":"m","occurred_at":"2026-11-30 00:00:00"}]"#),
        ("groups.json", r#"[{"id":1,"name":"Staff","visible":0}]"#),
        ("components.json", r#"[{"id":1,"name":"Intranet","group_id":1,"status":1,"enabled":1}]"#),
        (
            "schedules.json",
            r#"[{"id":1,"name":"HIDDEN","scheduled_at":"2026-12-24 00:00:00","deleted_at":"2026-11-30 00:00:00"}]"#,
        ),
        (
            "incident_updates.json",
            r#"[{"id":1,"incident_id":1,"status":4,"message":"HIDDEN","created_at":"2026-11-30 01:00:00","deleted_at":"2026-11-30 02:00:00"}]"#,
        ),
    ];
    let text = written("cachet", &cachet);
    let posts = text.replace("\"HIDDEN\": it was deleted", "");
    assert!(!posts.contains("HIDDEN"), "{text}");
    assert!(text.contains("listed = false"), "{text}");

    let kuma = [
        (
            "incident.json",
            r#"[{"id":1,"title":"Inside","content":"a","style":"danger","created_date":"2026-11-30 00:00:00","pin":1,"active":1,"status_page_id":2},
                {"id":2,"title":"Gone","content":"b","style":"info","created_date":"2026-11-30 00:00:00","pin":0,"active":0,"status_page_id":1},
                {"id":3,"title":"Seen","content":"c","style":"info","created_date":"2026-11-30 00:00:00","pin":1,"active":1,"status_page_id":1}]"#,
        ),
        (
            "status_page.json",
            r#"[{"id":1,"slug":"a","title":"A","published":1},{"id":2,"slug":"b","title":"B","published":0}]"#,
        ),
        ("monitor.json", r#"[{"id":1,"name":"Web","type":"http"},{"id":2,"name":"Intranet","type":"http"}]"#),
        ("group.json", r#"[{"id":1,"name":"G","public":1},{"id":2,"name":"Staff","public":0}]"#),
        ("monitor_group.json", r#"[{"id":1,"monitor_id":1,"group_id":1},{"id":2,"monitor_id":2,"group_id":2}]"#),
    ];
    let torn = [&kuma[..], &[("user.json", r#"[{"password":"HIDDEN"#)]].concat();
    assert!(!written("uptime-kuma", &torn).contains("HIDDEN"));
    let text = written("uptime-kuma", &kuma);
    assert_eq!(text.matches("draft: true").count(), 2, "{text}");
    assert!(!text.contains("Intranet"), "no public page shows it: {text}");
}

#[test]
fn a_length_beyond_all_years_is_no_end() {
    for minutes in [200_000_000_000_i64, -200_000_000_000, 100_000_000_000_000, i64::MAX] {
        let row = format!(
            r#"[{{"id":"a","name":"Work","start":"2026-12-01T00:00:00Z","duration":{minutes},"status":"NOTSTARTEDYET","components":[],"updates":[]}}]"#
        );
        let text = written("instatus", &[("maintenances.json", &row)]);
        assert!(text.contains("title: Work") && !text.contains("\nend:"), "{text}");
    }
}

/// A source that somebody hostile wrote, and the folder around the new site.
fn hostile(files: &[(&str, &str)], kind: &str) -> (TempDir, Output) {
    let place = tempfile::tempdir().unwrap();
    write(&place.path().join("source"), files);
    let source = place.path().join("source").to_str().unwrap().to_owned();
    let done = import(kind, &source, &place.path().join("in/site"), &["--timezone", "UTC"]);
    (place, done)
}

/// What is in the folder beside the source and the new site.
fn beside(place: &TempDir) -> Vec<String> {
    let all = files(place.path()).into_iter().map(|path| path.to_str().unwrap().to_owned());
    all.filter(|path| !path.starts_with("source/") && !path.starts_with("in/site/")).collect()
}

#[cfg(unix)]
#[test]
fn names_in_a_source_lead_nowhere_else() {
    let config = "title = \"T\"\ntheme = \"cstate\"\n[params]\n[[params.systems]]\nname = \"API\"\n";
    let post = "---\ntitle: x\ndate: 2021-01-01 10:00:00\nresolved: true\nresolvedWhen: 2021-01-01 11:00:00\n\
        severity: down\naffected: [API]\nsection: issue\nlang: \"en\\nservices: [ghost]\"\n---\nhello\n";
    let (place, done) = hostile(
        &[
            ("config.toml", config),
            ("content/issues/a.md", post),
            ("content/issues/..\\..\\..\\kept.md", "---\nno\n"),
            ("static/..\\vigie.toml", "title = \"other\"\n"),
            ("static/..\\..\\escaped.txt", "x"),
            ("static/..\\.github\\workflows\\a.yml", "x"),
        ],
        "cstate",
    );
    assert!(done.status.code().is_some_and(|code| code < 2), "{done:?}");
    assert_eq!(beside(&place), Vec::<String>::new());
    let site = place.path().join("in/site");
    assert!(!site.join(".github").exists());
    assert!(fs::read_to_string(site.join("vigie.toml")).unwrap().contains("\"T\""));
    assert!(fs::read_to_string(site.join("IMPORT.md")).unwrap().contains("escaped.txt"), "it is accounted for");
    let text = fs::read_to_string(site.join("content/incidents/2021-01-01-x.md")).unwrap();
    assert!(!text.contains("\nservices: [ghost]"), "{text}");
}

#[test]
fn a_slug_of_a_source_is_one_name() {
    let page = |slug: &str| format!("---\ntitle: P\ndate: 2021-01-02 10:00\nslug: \"{slug}\"\n---\n# hello\n");
    let (place, done) = hostile(
        &[
            ("configuration.yml", "title: T\nurl: https://s.example\ntimezone: Europe/Paris\n"),
            ("pages/d.md", &page("../../../README")),
            ("articles/news/b.md", &page("/etc/absolute")),
            ("articles/news/c.md", &page("../../../../escaped")),
        ],
        "boop",
    );
    assert!(done.status.code().is_some_and(|code| code < 2), "{done:?}");
    assert_eq!(beside(&place), Vec::<String>::new());
    let site = place.path().join("in/site");
    let folders = fs::read_dir(site.join("content")).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
    let known = ["incidents", "maintenance", "post-mortems", "notices", "pages", "templates"];
    assert!(folders.into_iter().all(|folder| known.contains(&folder.as_str())));
    assert!(!site.join("README.md").exists());
    assert!(!site.join("content/notices/etc").exists());
}

#[test]
fn a_table_that_cannot_be_read_is_kept_and_named() {
    let monitors = ("monitor.json", r#"[{"id":1,"name":"Web","type":"http"}]"#);
    let maintenance = (
        "maintenance.json",
        r#"[{"id":1,"title":"Disks","description":"New ones","strategy":"single","start_date":"2026-12-01 01:00:00","end_date":"2026-12-01 02:00:00","active":1}]"#,
    );
    let incident = r#"[{"id":1,"title":"Web is down","content":"a","style":"danger","created_date":"2026-11-30 00:00:00","pin":1,"active":1}]"#;
    let with = |text: &str| written("uptime-kuma", &[monitors, maintenance, ("incident.json", text)]);
    assert!(with(&format!("\u{feff}{incident}")).contains("title: Web is down"), "a byte order mark is none of it");
    let cut = with(&incident[..incident.len() - 9]);
    assert!(cut.contains("## Not read") && cut.contains("`incident.json`"), "{cut}");
    assert!(cut.contains("\"title\":\"Web is down\""), "the file is kept as it was: {cut}");
}

#[test]
fn a_document_or_a_feed_that_cannot_be_read_is_named() {
    let components = ("components.json", r#"{"components":[{"id":"c1","name":"Web","group":false,"position":1}]}"#);
    let text = written("statuspage", &[components, ("incidents.json", r#"{"incidents":[{"name":"Down""#)]);
    assert!(text.contains("## Not read") && text.contains("`incidents.json`"), "{text}");
    let feed = "<rss version=\"2.0\"><channel><title>T</title><link>https://s.example/</link><description>D</description>\
        <item><title>Down</title><guid>a</guid><pubDate>Mon, 30 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>";
    let text = written("rss", &[("a.xml", feed), ("b.xml", &feed[..feed.len() - 40])]);
    assert!(text.contains("## Not read") && text.contains("`b.xml`"), "{text}");
    let config = "endpoints: [{name: web, url: \"https://www.example.org/\"}]\n";
    let text = written("gatus", &[("a.yaml", config), ("b.yaml", "announcements: [{\n")]);
    assert!(text.contains("## Not read") && text.contains("`b.yaml`"), "{text}");
}

/// Whether an import has an open incident, and all that it writes.
fn imported(kind: &str, sources: &[(&str, &str)]) -> (bool, String) {
    let site = tempfile::tempdir().unwrap();
    let text = written_to(site.path(), kind, sources);
    let list = vigie(&["list", "--open", "--root", site.path().to_str().unwrap()]);
    assert!(list.status.success(), "{list:?}");
    (list.stdout != b"nothing is open\n", text)
}

#[test]
fn an_incident_whose_latest_update_cannot_be_read_is_not_over() {
    let update = |at: &str, status: u8| {
        format!(r#"{{"id":{status},"incident_id":1,"status":{status},"message":"Text {status}.","created_at":"{at}"}}"#)
    };
    let import = |own: u8, updates: &[String]| {
        let incident = format!(
            r#"[{{"id":1,"name":"Web is down","status":{own},"message":"a","occurred_at":"2026-11-20 00:00:00"}}]"#
        );
        imported(
            "cachet",
            &[("incidents.json", &incident), ("incident_updates.json", &format!("[{}]", updates.join(",")))],
        )
    };
    let (over, lost) = (update("2026-11-20 01:00:00", 4), update("20/11/2026 02:00", 2));
    let (open, text) = import(1, std::slice::from_ref(&over));
    assert!(!open, "version 3 leaves the status as it was first: {text}");
    let why = "its latest update says that it is over, and the incident itself that it is not";
    assert!(text.contains(&format!("{why}: read as over")), "{text}");
    let (open, text) = import(1, &[over.clone(), lost.clone()]);
    assert!(open, "{text}");
    assert!(text.contains(&format!("{why}: read as open")), "{text}");
    assert!(text.contains("an update without a time that can be read: \"Text 2.\""), "{text}");
    let (open, _) = import(4, &[over, lost]);
    assert!(!open, "the incident itself says that it is over");
}

#[test]
fn an_incident_that_came_back_is_open() {
    let stactus = |timeline: &str| {
        let text = format!("version: incident/v1\nid: a\nname: Web is down\nimpact: major\ntimeline:\n{timeline}");
        imported("stactus", &[("incidents/a.yaml", &text)])
    };
    let (begin, over, again) = (
        "  - {ts: \"2026-11-20T01:00:00Z\", investigating: true, description: A}\n",
        "  - {ts: +10m, resolved: true, description: B}\n",
        "  - {ts: +10m, investigating: true, description: C}\n",
    );
    assert!(!stactus(&[begin, over].concat()).0);
    assert!(stactus(&[begin, over, again].concat()).0);
    assert!(!stactus(&[begin, over, again, over].concat()).0);
    // A time that cannot be read is the base of none.
    let lost = "  - {ts: soon, investigating: true, description: LOST}\n";
    let (open, text) = stactus(&[begin, over, lost].concat());
    assert!(open && text.contains("with the text \"LOST\""), "{text}");
    let (_, text) = stactus(&[begin, lost, over].concat());
    assert!(text.contains("an update whose time cannot be read: \"+10m\""), "{text}");

    let update = |time: &str, status: &str| {
        format!(
            "&lt;p&gt;&lt;small&gt;Nov 20, {time} UTC&lt;/small&gt;&lt;br&gt;&lt;strong&gt;{status}&lt;/strong&gt; - Text.&lt;/p&gt;"
        )
    };
    let feed = |updates: &[String]| {
        let text = format!(
            "<rss version=\"2.0\"><channel><title>T</title><link>https://s.example/</link><description>D</description><item>\
             <title>Down</title><guid>a</guid><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate><description>{}</description>\
             </item></channel></rss>",
            updates.concat()
        );
        imported("rss", &[("history.rss", &text)]).0
    };
    let (begin, over) = (update("01:00", "Investigating"), update("01:10", "Resolved"));
    assert!(!feed(&[over.clone(), begin.clone()]));
    assert!(feed(&[update("01:20", "Investigating"), over.clone(), begin.clone()]));
    assert!(feed(&[update("01:10", "Investigating"), over, begin]), "the newest is first");
}
