//! The rules that no schema expresses.

use super::{StatuspageStatus, whole};
use serde_json::Value;
use std::collections::BTreeMap;

use super::types::ComponentStatus::{
    self, DegradedPerformance as Degraded, MajorOutage as Major, Operational as Fine, PartialOutage as Partial,
    UnderMaintenance as Maintenance,
};

#[test]
fn the_whole_follows_from_the_components() {
    let check = |each: &[ComponentStatus], indicator: &str, description: &str| {
        let StatuspageStatus { indicator: found, description: words } = whole(each);
        assert_eq!((serde_json::to_value(found).unwrap(), words), (indicator.into(), description), "{each:?}");
    };
    check(&[], "none", "All Systems Operational");
    check(&[Fine, Fine], "none", "All Systems Operational");
    check(&[Fine, Maintenance], "maintenance", "Service Under Maintenance");
    check(&[Degraded], "minor", "Partially Degraded Service");
    check(&[Degraded, Degraded], "minor", "Degraded System Service");
    check(&[Degraded, Fine, Maintenance], "minor", "Partially Degraded Service");
    check(&[Partial, Fine, Degraded], "minor", "Minor Service Outage");
    check(&[Partial], "major", "Partial System Outage");
    check(&[Major, Fine], "major", "Partial System Outage");
    check(&[Major, Major], "critical", "Major System Outage");
}

const CONFIG: &str = "title = 'Status'\ntimezone = 'Europe/Paris'\nbase_url = 'https://status.example.org/'\n\
    [[groups]]\nid = 'apps'\nname = 'Platform'\n[[services]]\nid = 'web'\nname = 'API'\ngroup = 'apps'\n\
    [[services]]\nid = 'mail'\nname = 'Mail'\nsince = 2020-01-01\n[[services]]\nid = 'old'\nuntil = 2020-06-01\n";

/// All documents of a site, by name below `api/v2/`.
pub(super) fn api(posts: &[(&str, &str)], now: &str) -> BTreeMap<String, Value> {
    documents(CONFIG, posts, now)
}

/// The same of a site with that configuration.
fn documents(config: &str, posts: &[(&str, &str)], now: &str) -> BTreeMap<String, Value> {
    let files = crate::formats::tests::written(config, posts, now);
    let below = |(path, text): (String, String)| {
        let name = path.strip_prefix("api/v2/")?.strip_suffix(".json")?.to_owned();
        Some((name, serde_json::from_str(&text).unwrap()))
    };
    files.into_iter().filter_map(below).collect()
}

/// What the updates of an event say, oldest first: when, status, body.
fn life(event: &Value) -> Vec<String> {
    let updates = event["incident_updates"].as_array().unwrap();
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let update =
        |it: &Value| format!("{} {} {}", &text(&it["created_at"])[..16], text(&it["status"]), text(&it["body"]));
    updates.iter().rev().map(update).collect()
}

fn changes(update: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let each = update["affected_components"].as_array().cloned().unwrap_or_default();
    each.iter()
        .map(|it| format!("{}: {} > {}", text(&it["name"]), text(&it["old_status"]), text(&it["new_status"])))
        .collect()
}

#[test]
fn an_incident_lives_as_it_was_told() {
    let post = "---\ntitle: Down\ndate: 2021-05-18 17:20\nservices: {web: degraded}\n---\nWe look.\n\n\
        ## 2021-05-18 17:55 · identified {web=outage}\n\nA <!-- x -->disk.\n\n## 18:10 · resolved\n\nFixed.\n";
    let told = "---\ntitle: Why\ndate: 2021-05-20\nincident: down\n---\n## Cause\n\nA disk.\n";
    let api = api(&[("incidents/down.md", post), ("post-mortems/why.md", told)], "2021-06-01 10:00");
    let incident = &api["incidents"]["incidents"][0];
    assert_eq!(
        life(incident),
        [
            "2021-05-18T17:20 investigating We look.",
            "2021-05-18T17:55 identified A disk.",
            "2021-05-18T18:10 resolved Fixed.",
            "2021-05-20T00:00 postmortem Cause\n\nA disk.",
        ]
    );
    let updates = &incident["incident_updates"];
    assert_eq!(changes(&updates[3]), ["Platform - API: operational > degraded_performance"]);
    assert_eq!(changes(&updates[2]), ["Platform - API: degraded_performance > major_outage"]);
    assert_eq!(changes(&updates[1]), ["Platform - API: major_outage > operational"]);
    assert_eq!((&updates[0]["affected_components"], &updates[0]["display_at"]), (&Value::Null, &Value::Null));
    assert_eq!(incident["status"], "postmortem");
    assert_eq!(incident["resolved_at"], "2021-05-18T18:10:00.000+02:00");
    assert_eq!(incident["impact"], "major");
    assert_eq!(incident["shortlink"], "https://status.example.org/down.html");
    let id = incident["id"].as_str().unwrap();
    assert_eq!(api[&format!("incidents/{id}")]["incident"], *incident);
    assert_eq!(api["incidents/unresolved"]["incidents"], serde_json::json!([]));
}

#[test]
fn a_bare_end_is_an_update_of_its_own() {
    let post = "---\ntitle: Down\ndate: 2021-05-18 17:20\nservices: [web]\nresolved: 18:10\n---\nWe look.\n";
    let api = api(&[("incidents/down.md", post)], "2021-06-01 10:00");
    let incident = &api["incidents"]["incidents"][0];
    assert_eq!(life(incident), ["2021-05-18T17:20 investigating We look.", "2021-05-18T18:10 resolved Resolved"]);
    assert_eq!(incident["resolved_at"], "2021-05-18T18:10:00.000+02:00");
    assert_eq!(changes(&incident["incident_updates"][0]), ["Platform - API: partial_outage > operational"]);
}

#[test]
fn history_without_status_is_resolved_at_its_date() {
    let post = "---\ntitle: Down\ndate: 2021-05-18 17:20\n---\nIt was down.\n";
    let api = api(&[("incidents/down.md", post)], "2021-06-01 10:00");
    let incident = &api["incidents"]["incidents"][0];
    assert_eq!(life(incident), ["2021-05-18T17:20 resolved It was down."]);
    assert_eq!(incident["resolved_at"], incident["created_at"]);
}

/// When the updates of an event were written and when they are said to have happened, oldest first, and its end.
fn times(event: &Value) -> (Vec<String>, String) {
    let clock = |value: &Value| value.as_str().map_or("-".to_owned(), |stamp| stamp[11..16].to_owned());
    let updates = event["incident_updates"].as_array().unwrap().iter().rev();
    let told = updates.map(|it| format!("{} {}", clock(&it["created_at"]), clock(&it["display_at"])));
    (told.collect(), clock(&event["resolved_at"]))
}

#[test]
fn it_was_over_when_it_is_said_to_have_been() {
    let post = |key: &str, at: &str| {
        format!(
            "---\ntitle: Down\ndate: 2021-05-18 12:00\nservices: [web]\n{key}---\nA.\n\n\
            ## 12:30 · monitoring {{at=12:20}}\n\nB.\n\n## 13:00 · resolved {at}\n\nC.\n\n## 13:10\n\nD.\n"
        )
    };
    for post in [post("", "{at=12:50}"), post("resolved: 12:50\n", "")] {
        let api = api(&[("incidents/down.md", &post)], "2021-06-01 10:00");
        let incident = &api["incidents"]["incidents"][0];
        let told = ["12:00 12:00", "12:30 12:20", "13:00 12:50", "13:10 13:10"].map(str::to_owned);
        assert_eq!(times(incident), (told.to_vec(), "12:50".to_owned()));
        assert_eq!(incident["monitoring_at"], "2021-05-18T12:20:00.000+02:00");
    }
    let post = "---\ntitle: Disks\ndate: 2021-05-10\nstart: 2021-05-18 10:00\nend: 12:00\nservices: [mail]\n---\nA.\n\n\
        ## 2021-05-18 10:40 · started {at=10:20}\n\nB.\n\n## 13:30 · completed {at=12:50}\n\nC.\n";
    let api = api(&[("maintenance/disks.md", post)], "2021-06-01 10:00");
    let told = ["00:00 00:00", "10:40 10:20", "13:30 12:50"].map(str::to_owned);
    let event = &api["scheduled-maintenances"]["scheduled_maintenances"][0];
    assert_eq!(times(event), (told.to_vec(), "12:50".to_owned()));
}

#[test]
fn the_last_word_on_the_impact_is_what_updates_say() {
    let post = |end: &str| {
        format!(
            "---\ntitle: Down\ndate: 2021-05-18 17:20\nservices: {{web: outage}}\n\
            impact: {{web: [16:35 degraded, 18:10 operational], mail: [17:30 partial]}}\n---\nA.\n\n\
            ## 17:40 · identified {{web=partial}}\n\nB.\n{end}"
        )
    };
    let told = |post: &str| {
        let api = api(&[("incidents/down.md", post)], "2021-05-18 16:30");
        let incident = api["incidents"]["incidents"][0].clone();
        let updates = incident["incident_updates"].as_array().unwrap().iter().rev().map(changes).collect::<Vec<_>>();
        let now = incident["components"].as_array().unwrap().iter().map(|it| it["status"].clone()).collect::<Vec<_>>();
        (updates, now, incident["impact"].clone())
    };
    let web = |old: &str, new: &str| format!("Platform - API: {old} > {new}");
    let mail = |old: &str, new: &str| format!("Mail: {old} > {new}");
    let (fine, slow, partial) = ("operational", "degraded_performance", "partial_outage");
    // It is open: the latest update says how things are.
    let (updates, now, impact) = told(&post(""));
    assert_eq!(updates, [vec![web(fine, slow)], vec![web(slow, fine), mail(fine, partial)]]);
    assert_eq!((now, impact), (vec![fine.into(), partial.into()], "minor".into()));
    let (updates, now, _) = told(&post("\n## 18:20 · resolved\n\nC.\n"));
    assert_eq!(updates, [vec![web(fine, slow)], vec![mail(fine, partial)], vec![web(slow, fine), mail(partial, fine)]]);
    assert_eq!(now, [fine, fine]);
}

#[test]
fn news_that_passed_has_put_nothing_out_of_service() {
    let config = "title = 'Status'\nbase_url = 'https://status.example.org/'\n[[services]]\nid = 'web'\n";
    let at = |now: &str| {
        let api =
            documents(config, &[("incidents/down.md", "---\ntitle: Down\ndate: 2021-05-18 17:20\n---\nA.\n")], now);
        changes(&api["incidents"]["incidents"][0]["incident_updates"][0])
    };
    assert_eq!(at("2021-05-18 18:00"), ["web: operational > partial_outage"]);
    assert_eq!(at("2021-05-20 18:00"), [""; 0]);
}

#[test]
fn what_came_back_is_open_again() {
    let post = "---\ntitle: Down\ndate: 2021-05-18 17:20\nservices: {mail: outage}\n---\nA.\n\n\
        ## 2021-05-18 17:55 · resolved\n\nB.\n\n## 18:10 · investigating\n\nC.\n";
    let api = api(&[("incidents/down.md", post)], "2021-05-18 17:00");
    let incident = &api["incidents/unresolved"]["incidents"][0];
    assert_eq!((&incident["status"], &incident["resolved_at"]), (&"investigating".into(), &Value::Null));
    assert_eq!(changes(&incident["incident_updates"][0]), ["Mail: operational > major_outage"]);
    assert_eq!(incident["components"][0]["status"], "major_outage");
    assert_eq!(api["status"]["status"]["description"], "Partial System Outage");
    assert_eq!(api["summary"]["incidents"], api["incidents/unresolved"]["incidents"]);
}

#[test]
fn a_maintenance_follows_the_clock() {
    let post = "---\ntitle: Disks\ndate: 2021-05-10\nstart: 2021-05-18 22:00\nservices: [mail]\n---\nNew disks.\n";
    let at = |now: &str| api(&[("maintenance/disks.md", post)], now);
    let before = at("2021-05-12 10:00");
    let event = &before["scheduled-maintenances/upcoming"]["scheduled_maintenances"][0];
    assert_eq!(life(event), ["2021-05-10T00:00 scheduled New disks."]);
    assert_eq!(event["scheduled_until"], "2021-05-18T23:00:00.000+02:00");
    let during = at("2021-05-18 20:30");
    let event = &during["scheduled-maintenances/active"]["scheduled_maintenances"][0];
    assert_eq!(life(event)[1], "2021-05-18T22:00 in_progress Started");
    assert_eq!(changes(&event["incident_updates"][0]), ["Mail: operational > under_maintenance"]);
    assert_eq!(during["status"]["status"]["indicator"], "maintenance");
    let after = at("2021-06-18 20:30");
    let event = &after["scheduled-maintenances"]["scheduled_maintenances"][0];
    assert_eq!(life(event)[2], "2021-05-18T23:00 completed Completed");
    assert_eq!(event["resolved_at"], "2021-05-18T23:00:00.000+02:00");
    assert_eq!(after["summary"]["scheduled_maintenances"], serde_json::json!([]));
}

#[test]
fn a_maintenance_that_its_front_matter_starts_has_an_update_for_it() {
    let post = "---\ntitle: Disks\ndate: 2021-05-10\nstart: 2021-05-18 22:00\nend: 23:00\nstatus: in-progress\n\
        services: [mail]\n---\nNew disks.\n";
    let during = api(&[("maintenance/disks.md", post)], "2021-05-18 20:30");
    let event = &during["scheduled-maintenances/active"]["scheduled_maintenances"][0];
    assert_eq!(life(event), ["2021-05-10T00:00 scheduled New disks.", "2021-05-18T22:00 in_progress Started"]);
    assert_eq!(changes(&event["incident_updates"][0]), ["Mail: operational > under_maintenance"]);
}

#[test]
fn a_maintenance_that_is_half_done_says_so() {
    let post = "---\ntitle: Disks\ndate: 2021-05-10\nstart: 2021-05-18 22:00\nend: 23:30\nservices: [mail, web]\n---\nNew.\n\n\
        ## 2021-05-18 22:20 {mail=operational}\n\nMail is done.\n";
    let during = api(&[("maintenance/disks.md", post)], "2021-05-18 20:30");
    let event = &during["scheduled-maintenances/active"]["scheduled_maintenances"][0];
    assert_eq!(changes(&event["incident_updates"][0]), ["Mail: under_maintenance > operational"]);
    let status = |name: &str| {
        let all = during["components"]["components"].as_array().unwrap();
        all.iter().find(|it| it["name"] == name).map(|it| it["status"].as_str().unwrap_or("-").to_owned())
    };
    assert_eq!((status("Mail").as_deref(), status("API").as_deref()), (Some("operational"), Some("under_maintenance")));
}

#[test]
fn what_it_cannot_say_is_left_out() {
    let cancelled = "---\ntitle: A\ndate: 2021-05-10\nstart: 2021-05-18 22:00\nstatus: cancelled\n---\n";
    let to_come = "---\ntitle: B\ndate: 2021-05-10\n---\n";
    let notice = "---\ntitle: C\ndate: 2021-05-10\n---\nX\n";
    let posts = [("maintenance/a.md", cancelled), ("maintenance/b.md", to_come), ("notices/c.md", notice)];
    let api = api(&posts, "2021-05-12 10:00");
    assert_eq!(api["scheduled-maintenances"]["scheduled_maintenances"], serde_json::json!([]));
    assert_eq!(api["incidents"]["incidents"], serde_json::json!([]));
}

#[test]
fn groups_hold_their_services() {
    let api = api(&[], "2021-05-12 10:00");
    let components = api["components"]["components"].as_array().unwrap();
    let names: Vec<&str> = components.iter().map(|it| it["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["API", "Platform", "Mail"], "and what is retired is gone");
    assert_eq!(components[1]["components"], serde_json::json!([components[0]["id"]]));
    assert_eq!(components[0]["group_id"], components[1]["id"]);
    assert_eq!((&components[2]["position"], &components[2]["start_date"]), (&2.into(), &"2020-01-01".into()));
    assert_eq!(components[2]["created_at"], "2020-01-01T00:00:00.000+01:00");
}

/// The indicator and the description of the whole.
fn status(api: &BTreeMap<String, Value>) -> (String, String) {
    let text = |key: &str| api["status"]["status"][key].as_str().unwrap_or("-").to_owned();
    assert_eq!(api["status"]["status"], api["summary"]["status"]);
    (text("indicator"), text("description"))
}

/// The status of each component, by name.
fn component(api: &BTreeMap<String, Value>, name: &str) -> String {
    let all = api["components"]["components"].as_array().unwrap();
    all.iter().find(|it| it["name"] == name).and_then(|it| it["status"].as_str()).unwrap_or("-").to_owned()
}

#[test]
fn the_indicator_is_a_map_of_the_overall_state() {
    let check = |front: &str, indicator: &str, description: &str| {
        let post = format!("---\ntitle: Down\ndate: 2021-05-18 17:20\n{front}\n---\nWe look.\n");
        let api = api(&[("incidents/down.md", &post)], "2021-05-18 16:00");
        assert_eq!(status(&api), (indicator.to_owned(), description.to_owned()), "{front}");
    };
    // An incident that names no service has no component to colour.
    check("severity: critical", "critical", "Major System Outage");
    check("severity: major", "major", "Partial System Outage");
    check("severity: minor", "minor", "Partially Degraded Service");
    check("severity: none", "none", "All Systems Operational");
    check("severity: critical\nstatus: monitoring", "none", "All Systems Operational");
    // The components say it in finer words.
    check("services: {mail: outage}", "major", "Partial System Outage");
    check("services: {mail: partial}", "minor", "Minor Service Outage");
    check("services: {mail: outage, web: outage}", "critical", "Major System Outage");
    // What is retired colours nothing.
    check("services: {old: outage}", "none", "All Systems Operational");
    // The worse of the two.
    let named = "---\ntitle: A\ndate: 2021-05-18 17:20\nservices: {mail: degraded}\n---\n";
    let nameless = "---\ntitle: B\ndate: 2021-05-18 17:20\nseverity: critical\n---\n";
    let both = api(&[("incidents/a.md", named), ("incidents/b.md", nameless)], "2021-05-18 16:00");
    assert_eq!(status(&both).0, "critical");
    assert_eq!(component(&both, "Mail"), "degraded_performance");
}

#[test]
fn what_is_unknown_is_never_operational() {
    let broken = "---\ntitle: A\ndate: 2021-05-18 17:00\nservices: [mail]\nstatus: resovled\n---\n";
    let of_mail = api(&[("incidents/a.md", &broken.replace("[mail]", "{mail: operational}"))], "2021-05-18 16:00");
    assert_eq!(status(&of_mail), ("minor".to_owned(), "Status Unknown".to_owned()));
    assert_eq!(component(&of_mail, "Mail"), "degraded_performance");
    assert_eq!(component(&of_mail, "API"), "operational");
    // Nobody knows which services a file names that cannot be read.
    let unread = api(&[("incidents/a.md", "---\ntitle: A\n")], "2021-05-18 16:00");
    assert_eq!(status(&unread), ("minor".to_owned(), "Status Unknown".to_owned()));
    assert_eq!(
        (component(&unread, "Mail"), component(&unread, "API")),
        (component(&of_mail, "Mail"), "degraded_performance".into())
    );
    // What is known to be worse says so.
    let down = "---\ntitle: B\ndate: 2021-05-18 17:20\nservices: {mail: outage}\n---\n";
    let worse = api(&[("incidents/a.md", "---\ntitle: A\n"), ("incidents/b.md", down)], "2021-05-18 16:00");
    assert_eq!(status(&worse), ("major".to_owned(), "Partial System Outage".to_owned()));
}

#[test]
fn what_is_still_to_come_has_not_been() {
    let post = "---\ntitle: Down\ndate: 2021-05-18 17:20\nservices: {web: outage}\n---\nA.\n\n\
        ## 2021-05-18 23:00 · resolved\n\nB.\n";
    let early = api(&[("incidents/down.md", post)], "2021-05-18 16:00");
    let incident = &early["incidents/unresolved"]["incidents"][0];
    assert_eq!(life(incident), ["2021-05-18T17:20 investigating A."]);
    assert_eq!((&incident["status"], &incident["resolved_at"]), (&"investigating".into(), &Value::Null));
    assert_eq!(early["status"]["page"]["updated_at"], "2021-05-18T17:20:00.000+02:00");
    assert_eq!(incident["components"][0]["status"], "major_outage");
    let late = api(&[("incidents/down.md", post)], "2021-05-18 21:00");
    assert_eq!(late["incidents/unresolved"]["incidents"], serde_json::json!([]));
    assert_eq!(life(&late["incidents"]["incidents"][0])[1], "2021-05-18T23:00 resolved B.");

    let post = "---\ntitle: Disks\ndate: 2021-05-10\nstart: 2021-05-18 17:00\nend: 20:00\nservices: [mail]\n---\nA.\n\n\
        ## 2021-05-28 19:00 · completed\n\nB.\n";
    let during = api(&[("maintenance/disks.md", post)], "2021-05-18 16:00");
    let event = &during["scheduled-maintenances/active"]["scheduled_maintenances"][0];
    assert_eq!(life(event), ["2021-05-10T00:00 scheduled A.", "2021-05-18T17:00 in_progress Started"]);
    assert_eq!((&event["status"], &event["resolved_at"]), (&"in_progress".into(), &Value::Null));
    assert_eq!(component(&during, "Mail"), "under_maintenance");
}

#[test]
fn a_day_alone_ends_at_its_end() {
    let post = "---\ntitle: Down\ndate: 2021-05-18\nservices: {web: outage}\nresolved: 2021-05-18\n---\nA.\n";
    let incident = |now: &str| api(&[("incidents/down.md", post)], now)["incidents"]["incidents"][0].clone();
    let after = incident("2021-06-01 10:00");
    assert_eq!(after["started_at"], "2021-05-18T00:00:00.000+02:00");
    assert_eq!(after["resolved_at"], "2021-05-19T00:00:00.000+02:00");
    assert_eq!(life(&after), ["2021-05-18T00:00 investigating A.", "2021-05-19T00:00 resolved Resolved"]);
    // While the day lasts nothing was written in the future.
    let same_day = incident("2021-05-18 16:00");
    assert_eq!(same_day["resolved_at"], "2021-05-19T00:00:00.000+02:00");
    assert_eq!(life(&same_day), ["2021-05-18T00:00 investigating A.", "2021-05-18T00:00 resolved Resolved"]);
    let by_the_clock = post.replace("date: 2021-05-18", "date: 2021-05-18 10:00");
    let incident = api(&[("incidents/down.md", &by_the_clock)], "2021-05-18 16:00");
    assert_eq!(
        life(&incident["incidents"]["incidents"][0]),
        ["2021-05-18T10:00 investigating A.", "2021-05-18T10:00 resolved Resolved"]
    );
}

#[test]
fn an_end_stands_at_its_time() {
    let post = "---\ntitle: Down\ndate: 2021-05-18 10:00\nservices: {web: outage}\nresolved: 11:00\n---\nA.\n\n\
        ## 11:00\n\nB.\n\n## 12:00 · monitoring\n\nC.\n";
    let api = api(&[("incidents/down.md", post)], "2021-06-01 10:00");
    let incident = &api["incidents"]["incidents"][0];
    assert_eq!(
        life(incident),
        [
            "2021-05-18T10:00 investigating A.",
            "2021-05-18T11:00 investigating B.",
            "2021-05-18T11:00 resolved Resolved",
            "2021-05-18T12:00 resolved C.",
        ]
    );
    assert_eq!(changes(&incident["incident_updates"][1]), ["Platform - API: major_outage > operational"]);
    assert_eq!(incident["resolved_at"], "2021-05-18T11:00:00.000+02:00");
}

#[test]
fn each_step_keeps_how_far_it_was() {
    let front =
        "---\ntitle: Disks\ndate: 2021-05-10\nstart: 2021-05-18 22:00\nend: 23:00\nservices: [mail]\n---\nA.\n\n";
    let started = "## 2021-05-18 22:05 · started\n\nB.\n\n";
    let put_off = "## 2021-05-18 22:30 · postponed {start=2021-05-25T22:00}\n\nC.\n";
    let event = |body: &str, now: &str| {
        let api = api(&[("maintenance/disks.md", &format!("{front}{body}"))], now);
        api["scheduled-maintenances"]["scheduled_maintenances"][0].clone()
    };
    let ids = |event: &Value| -> Vec<Value> {
        event["incident_updates"].as_array().unwrap().iter().rev().map(|it| it["id"].clone()).collect()
    };
    let later = event(&format!("{started}{put_off}"), "2021-05-18 21:00");
    let steps = ["2021-05-10T00:00 scheduled A.", "2021-05-18T22:05 in_progress B.", "2021-05-18T22:30 scheduled C."];
    assert_eq!(life(&later), steps);
    assert_eq!((&later["status"], &later["resolved_at"]), (&"scheduled".into(), &Value::Null));
    assert_eq!(later["scheduled_for"], "2021-05-25T22:00:00.000+02:00");
    assert_eq!(later["scheduled_until"], "2021-05-25T23:00:00.000+02:00", "as long as it was planned");
    assert_eq!(ids(&event(started, "2021-05-18 20:10")), ids(&later)[..2], "an update keeps its id");
    // Again, by the clock: a second run.
    let again = event(&format!("{started}{put_off}"), "2021-05-27 21:00");
    assert_eq!(life(&again)[3..], ["2021-05-25T22:00 in_progress Started", "2021-05-25T23:00 completed Completed"]);
    assert_eq!(again["resolved_at"], "2021-05-25T23:00:00.000+02:00");
    assert_eq!(ids(&again)[..3], ids(&later));
    let twice = front.replace("A.\n", "A.\n\n## 2021-05-18 22:30 · postponed {start=2021-05-25T22:00}\n\nC.\n");
    let api = api(&[("maintenance/disks.md", &twice)], "2021-05-27 21:00");
    let twice = &api["scheduled-maintenances"]["scheduled_maintenances"][0];
    let words = ["scheduled A.", "in_progress Started", "scheduled C.", "in_progress Started", "completed Completed"];
    assert_eq!(life(twice).iter().map(|it| &it[17..]).collect::<Vec<_>>(), words);
    let all: std::collections::BTreeSet<String> = ids(twice).iter().map(ToString::to_string).collect();
    assert_eq!(all.len(), 5, "each update has an id of its own");
}

#[test]
fn an_empty_site_says_since_when() {
    let services = "title = 'Status'\nbase_url = 'https://status.example.org/'\n";
    let at = |config: &str| {
        let api = documents(&format!("{config}[[services]]\nid = 'web'\n"), &[], "2021-05-18 18:00");
        [&api["status"]["page"]["updated_at"], &api["components"]["components"][0]["created_at"]]
            .map(|at| at.as_str().unwrap_or("-").to_owned())
    };
    assert_eq!(at(&format!("{services}since = 2021-05-01\n")), ["2021-05-01T00:00:00.000Z"; 2]);
    assert_eq!(at(services), ["2000-01-01T00:00:00.000Z"; 2], "as documented");
}
