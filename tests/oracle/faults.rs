//! That the oracle can fail: each of these faults in an output is noticed.

use crate::model::{
    Incident, Kind, Maintenance, Meaning, Post, Service, Site, State, Status, Time, Update, When, minutes,
};
use crate::outputs::{self, Files};
use crate::{build, compare, expected, written};
use chrono::{DateTime, Utc};

/// 11:00 in Paris: an outage that lasts, an incident that is over, a maintenance under way and one to come.
fn site() -> (Site, Time) {
    let now = DateTime::parse_from_rfc3339("2026-03-10T10:00:00Z").unwrap().with_timezone(&Utc);
    let at = |minute: i64| now + minutes(minute);
    let service = |id| Service { id, since: Some(at(-60 * 24 * 9).date_naive()), ..Service::default() };
    let post = |slug: &str, date: i64, kind| Post {
        slug: slug.to_owned(),
        id: format!("{slug:0<12}"),
        date: When::Clock(at(date)),
        kind,
        updates: Vec::new(),
        newest_first: false,
        bare_clocks: false,
    };
    let incident = |state| Kind::Incident(Incident { states: vec![(0, state)], ..Incident::default() });
    let works = |start: i64| {
        let (start, end) = (Some(When::Clock(at(start))), Some(When::Clock(at(start + 90))));
        Kind::Maintenance(Maintenance { services: vec![1], start, end, ..Maintenance::default() })
    };
    let mut posts = vec![
        post("open", -60, incident(State::Outage)),
        post("over", -3000, incident(State::Partial)),
        post("works", -900, works(-30)),
        post("planned", -900, works(3000)),
    ];
    posts[0].updates.push(Update::new(at(-20), "identified", Meaning::Status(Status::Identified)));
    posts[1].updates.push(Update::new(at(-2800), "resolved", Meaning::Status(Status::Resolved)));
    (Site { zone: chrono_tz::Europe::Paris, since: None, services: vec![service("web"), service("mail")], posts }, now)
}

/// A fault: what it is, the file, a text in it and what stands there in its place (of the first).
const FAULTS: [(&str, &str, &str, &str); 22] = [
    (
        "a green home page",
        "index.html",
        "class=\"hero\" data-state=\"outage\"",
        "class=\"hero\" data-state=\"operational\"",
    ),
    (
        "a green row",
        "index.html",
        "The web</a></span>\n<span class=\"chip\" data-state=\"outage\"",
        "The web</a></span>\n<span class=\"chip\" data-state=\"operational\"",
    ),
    ("an incident that is not shown", "index.html", "<article class=\"post\" data-state=\"outage\"", "<article"),
    ("a better figure", "index.html", "</span><span>9", "</span><span>1"),
    ("a green badge", "badges/web.svg", "data-state=\"outage\"", "data-state=\"operational\""),
    ("a badge of another colour", "badges/all.json", "9b1c1c", "1b6e3c"),
    (
        "a green page of a service",
        "services/web.html",
        "class=\"chip\" data-state=\"outage\"",
        "class=\"chip\" data-state=\"operational\"",
    ),
    (
        "an incident that its service does not list",
        "services/web.html",
        "class=\"title\" href=\"../over.html\"",
        "class=\"title\" href=\"../open.html\"",
    ),
    ("all is well in the API", "api/v2/status.json", "\"indicator\":\"major\"", "\"indicator\":\"none\""),
    ("another indicator in the summary", "api/v2/summary.json", "\"indicator\":\"major\"", "\"indicator\":\"minor\""),
    ("an operational component", "api/v2/components.json", "major_outage", "operational"),
    (
        "an end in the API",
        "api/v2/incidents.json",
        "\"resolved_at\":null",
        "\"resolved_at\":\"2026-03-10T10:50:00.000+01:00\"",
    ),
    ("an incident that is not in the API", "api/v2/incidents/unresolved.json", "\"incidents\":", "\"others\":"),
    (
        "a plan of another hour",
        "api/v2/scheduled-maintenances/upcoming.json",
        "\"scheduled_for\":\"2026-03-12T13",
        "\"scheduled_for\":\"2026-03-12T14",
    ),
    ("a later beginning", "api/vigie.json", "\"since\":\"2026-03-10T10:00", "\"since\":\"2026-03-10T10:40"),
    ("a higher uptime", "api/vigie.json", "\"uptime\":9", "\"uptime\":1.9"),
    ("a shorter outage", "api/vigie.json", "\"from\":\"2026-03-10T10:00", "\"from\":\"2026-03-10T10:30"),
    (
        "an update that moves no feed",
        "feeds/all.atom.xml",
        "<updated>2026-03-10T09:40:00",
        "<updated>2026-03-10T09:00:00",
    ),
    (
        "an RSS item of another time",
        "feeds/incidents.rss.xml",
        "<pubDate>Tue, 10 Mar 2026 09:40",
        "<pubDate>Tue, 10 Mar 2026 08:40",
    ),
    (
        "a feed in another order",
        "feeds/all.json",
        "\"date_modified\":\"2026-03-10T09:40",
        "\"date_modified\":\"2026-03-01T09:40",
    ),
    ("an event of another hour", "maintenance.ics", "DTSTART:20260312", "DTSTART:20260313"),
    ("an incident of another month", "history/2026.html", "id=\"m2026-03\"", "id=\"m2026-02\""),
];

/// What is found wrong with files.
fn wrong(site: &Site, now: Time, files: &Files) -> Vec<String> {
    let expected = compare::expected(site, &expected::truth(site, now), now);
    compare::differences(&expected, &outputs::said(files)).iter().map(ToString::to_string).collect()
}

#[test]
fn every_deliberate_fault_is_noticed() {
    let (site, now) = site();
    let (files, errors) = build(&written::files(&site), now);
    assert_eq!((wrong(&site, now, &files), errors), (Vec::new(), Vec::new()));
    for (fault, path, from, to) in FAULTS {
        let mut faulty = files.clone();
        let text = String::from_utf8(files[path].clone()).unwrap();
        assert!(text.contains(from), "{fault}: {path} has no {from}\n{text}");
        faulty.insert(path.to_owned(), text.replacen(from, to, 1).into_bytes());
        assert!(!wrong(&site, now, &faulty).is_empty(), "{fault} is not noticed");
    }
    for path in [
        "outage/web.json",
        "badges/mail.svg",
        "feeds/all.rss.xml",
        "maintenance.ics",
        "open.html",
        "api/v2/summary.json",
    ] {
        let mut faulty = files.clone();
        faulty.remove(path);
        assert!(!wrong(&site, now, &faulty).is_empty(), "that {path} is missing is not noticed");
    }
}
