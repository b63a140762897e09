//! The Statuspage API of whole sites, held by schemas.

use crate::site::{Site, files};
use serde_json::Value;
use std::collections::BTreeMap;

/// The documents below api/v2/ of a built site.
fn documents(site: &Site) -> BTreeMap<String, Value> {
    let told = site.run("build");
    assert_eq!(told.status, 0, "{told:?}");
    let files = files(&site.path("public/api/v2"));
    files.into_iter().map(|(path, bytes)| (path, serde_json::from_slice(&bytes).unwrap())).collect()
}

/// The schema of a document.
fn schema(path: &str) -> jsonschema::Validator {
    let name = path.strip_suffix(".json").unwrap();
    let name = match name.strip_prefix("incidents/") {
        Some("unresolved") => "incidents-unresolved".to_owned(),
        Some(_) => "incident".to_owned(),
        None => name.replace('/', "-"),
    };
    let mut all: Value = serde_json::from_str(include_str!("../schemas/statuspage.json")).unwrap();
    all["$ref"] = format!("#/$defs/document-{name}").into();
    jsonschema::draft202012::new(&all).unwrap()
}

fn hold(documents: &BTreeMap<String, Value>) {
    for (path, document) in documents {
        let mistakes: Vec<String> = schema(path)
            .iter_errors(document)
            .map(|mistake| format!("{}: {mistake}", mistake.instance_path()))
            .collect();
        assert!(mistakes.is_empty(), "{path}: {}", mistakes.join("\n"));
    }
    cross(documents);
}

/// What holds between parts of the documents.
fn cross(documents: &BTreeMap<String, Value>) {
    let components = documents["components.json"]["components"].as_array().unwrap();
    assert_eq!(documents["summary.json"]["components"].as_array().unwrap(), components);
    for list in ["incidents.json", "scheduled-maintenances.json"] {
        let key = if list == "incidents.json" { "incidents" } else { "scheduled_maintenances" };
        for event in documents[list][key].as_array().unwrap() {
            let updates = event["incident_updates"].as_array().unwrap();
            assert_eq!(event["status"], updates[0]["status"], "{event}");
            let ids: Vec<&Value> = event["components"].as_array().unwrap().iter().map(|it| &it["id"]).collect();
            for component in event["components"].as_array().unwrap() {
                assert!(components.contains(component), "{event}");
            }
            for update in updates {
                assert_eq!(update["incident_id"], event["id"]);
                assert!(instant(&event["updated_at"]) >= instant(&update["updated_at"]), "{event}");
                for affected in update["affected_components"].as_array().into_iter().flatten() {
                    assert!(ids.contains(&&affected["code"]), "{event}");
                }
            }
            let shown: Vec<i64> =
                updates.iter().filter(|it| !it["display_at"].is_null()).map(|it| instant(&it["display_at"])).collect();
            assert!(shown.windows(2).all(|pair| pair[0] >= pair[1]), "{event}");
            if !event["resolved_at"].is_null() {
                assert!(updates.iter().any(|update| update["display_at"] == event["resolved_at"]), "{event}");
            }
            let page = &documents["summary.json"]["page"]["updated_at"];
            assert!(instant(page) >= instant(&event["updated_at"]), "{event}");
        }
    }
}

fn instant(stamp: &Value) -> i64 {
    chrono::DateTime::parse_from_rfc3339(stamp.as_str().unwrap()).unwrap().timestamp_millis()
}

#[test]
fn every_document_of_a_small_site_is_sound() {
    let site = Site::new();
    let documents = documents(&site);
    assert_eq!(documents.len(), 9);
    hold(&documents);
}

#[test]
fn every_document_of_a_site_with_everything_is_sound() {
    let site = Site::new();
    site.write("vigie.toml", &format!("{}group = 'g'\n[[groups]]\nid = 'g'\nname = 'Groupe'\n", crate::site::CONFIG));
    for number in 0..60 {
        let (day, month) = (number % 28 + 1, number / 28 + 1);
        let post = format!(
            "---\ntitle: N {number}\ndate: 2026-{month:02}-{day:02} 10:00\nservices: {{web: degraded, mail: outage}}\n---\n\n## 10:30 · identified {{web=outage at=10:20}}\n\nX\n\n## 11:00 · resolved {{at=10:50}}\n\n## 11:30\n\nY\n"
        );
        site.write(&format!("content/incidents/n{number}.md"), &post);
    }
    let posts = [
        ("incidents/open.md", "---\ntitle: Open\ndate: 2026-11-23 10:00\nservices: [mail]\n---\n"),
        (
            "incidents/false.md",
            "---\ntitle: No\ndate: 2026-11-20 10:00\nservices: [mail]\nstatus: retracted\n---\nNo.\n",
        ),
        ("incidents/old.md", "---\ntitle: Old\ndate: 2020-11-20\n---\nOld.\n\n## 2020-11-21 10:00\n\nMore.\n"),
        (
            "incidents/day.md",
            "---\ntitle: Day\ndate: 2026-10-01 10:00\nservices: [web]\nresolved: 2026-10-01\n---\nA\n\n## 12:00\n\nB\n",
        ),
        (
            "maintenance/now.md",
            "---\ntitle: Now\ndate: 2026-11-20\nstart: 2026-11-23 10:00\nend: 18:00\nservices: [web]\n---\nX\n",
        ),
        (
            "maintenance/then.md",
            "---\ntitle: Then\ndate: 2026-11-20\nstart: 2026-12-23 10:00\nservices: [web]\n---\nX\n",
        ),
        (
            "maintenance/past.md",
            "---\ntitle: Past\ndate: 2026-10-20\nstart: 2026-10-23 10:00\nend: 11:00\nservices: [web]\n---\nX\n\n## 2026-10-23 10:05 · started\n\nY\n\n## 10:50 · completed\n",
        ),
        (
            "maintenance/off.md",
            "---\ntitle: Off\ndate: 2026-10-20\nstart: 2026-10-24 10:00\nend: 11:00\nservices: [web]\n---\nX\n\n## 2026-10-24 10:20 · started {at=10:10}\n\nY\n\n## 10:50 · cancelled {at=10:40}\n",
        ),
        ("maintenance/late.md", "---\ntitle: Late\ndate: 2026-11-20\nstart: 2026-11-23 08:00\nend: 09:00\n---\nX\n"),
        ("post-mortems/day.md", "---\ntitle: Why\ndate: 2026-10-05\nincident: day\n---\n## Cause\n\nX\n"),
    ];
    for (path, text) in posts {
        site.write(&format!("content/{path}"), text);
    }
    let documents = documents(&site);
    assert_eq!(documents["incidents.json"]["incidents"].as_array().unwrap().len(), 50);
    assert_eq!(documents["scheduled-maintenances/active.json"]["scheduled_maintenances"].as_array().unwrap().len(), 2);
    hold(&documents);
}
