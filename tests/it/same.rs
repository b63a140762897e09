//! What one output says of a post, the others say as well.

use crate::site::{CONFIG, Site, files};
use serde_json::Value;
use std::fs;
use std::process::Command;

fn post(site: &Site, (folder, path): (&str, &str), keys: &str, body: &str) {
    site.write(&format!("content/{folder}/{path}.md"), &format!("---\ntitle: Titre {path}\n{keys}\n---\n{body}\n"));
}

/// Builds, and gives a reader of the files that were written; one that is missing is empty.
fn built(site: &Site) -> impl Fn(&str) -> String {
    let run = site.run("build");
    assert_eq!(run.status, 0, "{run:?}");
    let public = site.path("public");
    move |path| fs::read_to_string(public.join(path)).unwrap_or_default()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn a_post_is_about_the_services_that_it_or_an_update_names() {
    let site = Site::new();
    let body = "Bientôt.\n\n## 10:30 · {mail=maintenance}\n\nLe courrier aussi.";
    post(&site, ("maintenance", "plan"), "date: 2026-11-20 10:00\nstart: 2026-12-01 10:00\nservices: [web]", body);
    let read = built(&site);
    let places = ["services/mail.html", "feeds/services/mail.atom.xml", "services/mail.ics"];
    for path in places.into_iter().chain(["outage/mail.html", "outage/mail.json", "api/v2/scheduled-maintenances.json"])
    {
        assert!(read(path).contains("Titre plan"), "{path}: {}", read(path));
    }
    let names = |services: &Value| services.as_array().unwrap().len();
    let planned = json(&read("outage/mail.json"))["maintenances"][0].clone();
    assert_eq!(names(&planned["services"]), 2, "{planned}");
    assert!(read("services/mail.html").contains("mail.ics") && read("subscribe.html").contains("services/mail.ics"));
}

#[test]
fn an_incident_without_consequence_is_told_to_visitors_of_its_service_alone() {
    let site = Site::new();
    post(&site, ("incidents", "ici"), "date: 2026-11-23 11:00\nseverity: none\nservices: [mail]", "Rien de grave.");
    let read = built(&site);
    for (path, told) in [("outage/mail.html", true), ("outage/mail.json", true)]
        .into_iter()
        .chain([("outage/web.html", false), ("outage/web.json", false)])
    {
        assert_eq!(read(path).contains("Titre ici"), told, "{path}");
    }
    post(&site, ("incidents", "partout"), "date: 2026-11-23 11:30\nseverity: minor", "Quelque chose.");
    let read = built(&site);
    for path in ["outage/mail.html", "outage/mail.json"] {
        let place = |name: &str| read(path).find(name).unwrap();
        assert!(place("Titre ici") < place("Titre partout"), "{path} tells first what is about its service");
    }
}

#[test]
fn a_calendar_that_is_linked_to_is_written() {
    let site = Site::new();
    let body = "Bientôt.\n\n## 2026-11-21 10:00 · started\n\nCommencé.\n\n## 11:00 · cancelled\n\nNon.";
    post(&site, ("maintenance", "plan"), "date: 2026-11-20 10:00\nservices: [mail]", body);
    let read = built(&site);
    for path in ["maintenance.ics", "services/mail.ics"] {
        let [page, calendar] = ["subscribe.html", path].map(&read);
        assert_eq!(page.contains(path), !calendar.is_empty(), "{path}: {calendar}");
    }
    assert!(!read("plan.html").contains(".ics"), "nobody adds what was cancelled");
    post(&site, ("maintenance", "next"), "date: 2026-11-20 10:00\nstart: 2026-12-20 10:00\nservices: [mail]", "Oui.");
    let read = built(&site);
    assert!(read("next.html").contains("href=\"calendars/next.ics\""));
    assert!(read("calendars/next.ics").contains("DTSTART:20261220T090000Z\r\n"));
    assert_eq!(read("services/mail.html").contains("mail.ics"), !read("services/mail.ics").is_empty());
}

#[test]
fn a_maintenance_that_was_done_before_its_plan_was_at_that_moment() {
    let site = Site::new();
    let keys = "date: 2026-11-10 10:00\nstart: 2026-11-20 10:00\nend: 12:00\nservices: [mail]";
    post(&site, ("maintenance", "plan"), keys, "Bientôt.\n\n## 2026-11-11 11:00 · completed\n\nDéjà fait.");
    let moved = "Bientôt.\n\n## 2026-11-11 11:00 · postponed\n\nPlus tard.\n\n## 2026-11-15 11:00 · completed";
    post(&site, ("maintenance", "moved"), keys, moved);
    let read = built(&site);
    let calendar = read("maintenance.ics");
    let page = read("plan.html");
    assert!(page.contains("Début</dt><dd><time datetime=\"2026-11-11T11:00+01:00\""), "{page}");
    for at in ["20261111T100000Z", "20261115T100000Z"] {
        assert!(calendar.contains(&format!("DTSTART:{at}\r\n")), "{at} in {calendar}");
    }
    assert!(!calendar.contains("DTEND") && !calendar.contains("CANCELLED"), "{calendar}");
}

#[test]
fn the_sitemap_names_every_page_that_is_written_once() {
    let site = Site::new();
    let keys = "date: 2021-01-01 10:00\nstarted: 2020-12-31 23:00\nresolved: 11:00\nservices: [web]";
    post(&site, ("incidents", "nuit"), &format!("{keys}\naliases: [ancien.html]"), "Non.");
    post(&site, ("maintenance", "plan"), "date: 2026-11-20 10:00\nstart: 2027-01-10 10:00\nservices: [mail]", "Oui.");
    post(&site, ("post-mortems", "nuit"), "date: 2021-01-03\nincident: nuit", "Voilà.");
    post(&site, ("pages", "à propos"), "lang: fr", "Nous.");
    let read = built(&site);
    let map = read("sitemap.xml");
    let mut named: Vec<&str> = map.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()).collect();
    named.sort_unstable();
    // What is written says of itself whether it is to be found.
    let pages = files(&site.path("public")).into_iter().filter_map(|(path, bytes)| {
        let page = String::from_utf8(bytes).ok().filter(|_| path.ends_with(".html"))?;
        let address = |rest: &str| rest.split('"').next().map(|url| url.replace("&#x2F;", "/"));
        let canonical = page.split_once("rel=\"canonical\" href=\"").and_then(|(_, rest)| address(rest));
        (!page.contains("content=\"noindex\"")).then_some(canonical.unwrap_or(path))
    });
    let mut written: Vec<String> = pages.collect();
    written.sort_unstable();
    assert_eq!(named, written);
    assert!(written.len() > 15 && map.contains("history/2020.html</loc>\n  <lastmod>2021-01-01T10:00:00Z"), "{map}");
}

#[test]
fn what_a_cancelled_maintenance_did_stays_on_record() {
    let site = Site::new();
    site.write("vigie.toml", &format!("since = 2026-01-01\n{CONFIG}"));
    let keys = "date: 2026-11-10 10:00\nstart: 2026-11-20 10:00\nend: 12:00\nservices: {mail: outage}";
    post(&site, ("maintenance", "plan"), keys, "Bientôt.\n\n## 2026-11-20 11:30 · cancelled\n\nOn arrête.");
    let read = built(&site);
    let page = read("plan.html");
    let facts = page.split_once("<dl class=\"facts plan\">").and_then(|(_, rest)| rest.split("</dl>").next()).unwrap();
    assert!(facts.contains("T10:00+01:00") && facts.contains("T11:30+01:00"), "{facts}");
    assert!(read("services/mail.html").contains("20 novembre") && read("services/mail.html").contains("99,93"));
    let calendar = read("services/mail.ics");
    for line in ["DTSTART:20261120T090000Z", "DTEND:20261120T103000Z", "STATUS:CANCELLED"] {
        assert!(calendar.contains(&format!("{line}\r\n")), "{line} in {calendar}");
    }
    let said = json(&read("api/vigie.json"));
    assert_eq!(said["services"][1]["intervals"][0]["to"], "2026-11-20T11:30:00+01:00", "{said}");
    let api = json(&read("api/v2/scheduled-maintenances.json"));
    let event = &api["scheduled_maintenances"][0];
    assert_eq!(
        (&event["status"], &event["resolved_at"]),
        (&"completed".into(), &"2026-11-20T11:30:00.000+01:00".into())
    );
    assert_eq!(event["incident_updates"][0]["affected_components"][0]["old_status"], "major_outage", "{event}");
}

#[test]
fn what_is_retired_has_no_state_any_more() {
    let site = Site::new();
    let old = "\n[[services]]\nid = \"old\"\nname = \"L’ancien\"\nuntil = 2026-11-10\n";
    site.write("vigie.toml", &format!("{CONFIG}{old}"));
    let run = site.run("build");
    assert_eq!(run.status, 0, "{run:?}");
    let read = |path: &str| fs::read_to_string(site.path(&format!("public/{path}"))).unwrap();
    let page = read("services/old.html");
    let meta = page.split("<p class=\"meta\">").nth(1).unwrap().split("</p>").next().unwrap();
    assert!(meta.contains("rrêté le") && !meta.contains("chip"), "{meta}");
    assert!(read("badges/old.json").contains("\"message\":\"Arrêté\""), "{}", read("badges/old.json"));
    assert!(read("badges/web.json").contains("\"message\":\"Fonctionne\""), "{}", read("badges/web.json"));
}

#[test]
fn what_lasts_is_counted_on_in_the_same_folder() {
    let site = Site::new();
    post(
        &site,
        ("incidents", "panne"),
        "date: 2026-11-23 06:00\nservices: {web: outage}\nnext_update: 2026-11-23 23:00",
        "Non.",
    );
    let build = |now: &str, output: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vigie"));
        command.args(["build", "--now", &format!("2026-11-23T{now}:00+01:00"), "--output", output]);
        let run = crate::site::run(command.current_dir(site.root()));
        assert_eq!(run.status, 0, "{run:?}");
        ["index.html", "services/web.html", "api/vigie.json"]
            .map(|path| fs::read_to_string(site.path(&format!("{output}/{path}"))).unwrap())
    };
    for (number, now) in ["06:20", "06:29", "06:31", "17:50"].into_iter().enumerate() {
        assert_eq!(build(now, "public"), build(now, &format!("fresh-{number}")), "{now}");
    }
}
