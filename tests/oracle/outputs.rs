//! What the files of a built site say, read back by parsers that are not ours: one line of key and value for each fact.

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::Value;
use std::collections::BTreeMap;

/// Facts by key. Of a list each member is a key.
pub(crate) type Said = BTreeMap<String, String>;

/// The files by path.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

pub(crate) fn time(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// A time of a file as one of UTC; a day alone as it is.
fn normal(text: &str) -> String {
    DateTime::parse_from_rfc3339(text).map_or_else(|_| text.to_owned(), |at| time(at.to_utc()))
}

/// All that the files say of states and times.
pub(crate) fn said(files: &Files) -> Said {
    let mut said = Said::new();
    for (path, bytes) in files {
        let text = String::from_utf8_lossy(bytes);
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        match (folder, name) {
            ("", "index.html") => home(&text, &mut said),
            ("services", _) => service_page(&text, path, &mut said),
            ("badges", name) if name.ends_with(".svg") => {
                said.insert(path.clone(), first_state(&text));
            }
            ("badges", _) => {
                said.insert(path.clone(), string(&json(&text)["color"]));
            }
            ("outage", name) if name.ends_with(".html") => {
                said.insert(path.clone(), first_state(&text));
            }
            ("outage", _) => outage(&json(&text), path, &mut said),
            ("history", name) if name != "index.html" && name.ends_with(".html") => history(&text, &mut said),
            ("api/v2" | "api/v2/incidents" | "api/v2/scheduled-maintenances", _) => api(&json(&text), path, &mut said),
            ("api", "vigie.json") => vigie(&json(&text), "json", &mut said),
            ("", "maintenance.ics") => calendar(&text, &mut said),
            ("feeds" | "feeds/services", name) if name.ends_with(".json") => json_feed(&json(&text), path, &mut said),
            ("feeds" | "feeds/services", _) | ("", "history.atom" | "history.rss") => xml_feed(bytes, path, &mut said),
            ("", name) if name.ends_with(".html") => post_page(&text, path, &mut said),
            _ => {}
        }
    }
    said
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

fn string(value: &Value) -> String {
    value.as_str().unwrap_or("null").to_owned()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// Between two texts, without them.
fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let rest = text.split_once(before).map_or("", |(_, rest)| rest);
    rest.split_once(after).map_or(rest, |(inside, _)| inside)
}

fn first_state(html: &str) -> String {
    between(html, "data-state=\"", "\"").to_owned()
}

/// The states of the chips of a piece of a page, in order; a phase stands for the state beside it.
fn chips(html: &str) -> String {
    let mut chips: Vec<String> = html
        .split("class=\"chip\"")
        .skip(1)
        .map(|chip| chip.split_once('>').map_or("", |(tag, _)| tag))
        .map(|tag| {
            if tag.contains("data-phase") {
                between(tag, "data-phase=\"", "\"")
            } else {
                between(tag, "data-state=\"", "\"")
            }
        })
        .map(str::to_owned)
        .collect();
    chips.sort();
    chips.join(" ")
}

fn slug(html: &str) -> String {
    let href = between(html, "href=\"", "\"");
    href.trim_start_matches("../").trim_end_matches(".html").to_owned()
}

fn home(html: &str, said: &mut Said) {
    said.insert("home".to_owned(), first_state(html));
    for section in ["now", "planned", "notices", "recent"] {
        let part = between(html, &format!("<section aria-labelledby=\"{section}\">"), "</section>");
        for post in part.split("<article class=\"post\"").skip(1) {
            let head = post.split("<ol").next().unwrap_or(post);
            let (slug, chips) = (slug(head), chips(head));
            said.insert(format!("home {section} {slug}"), chips);
        }
    }
    let services = between(html, "<section aria-labelledby=\"services\">", "</section>");
    for row in services.split("<li data-service=\"").skip(1) {
        let id = row.split('"').next().unwrap_or_default();
        // The row and its chip say the same.
        let (of_row, chip) = (first_state(row), first_state(between(row, "class=\"chip\"", "</li>")));
        let state = if of_row == chip { chip } else { format!("{of_row} and {chip}") };
        said.insert(format!("home service {id}"), state);
        let legend = between(row, "<p class=\"bars-legend\"", "</p>");
        let middle = legend.matches("<span>").count() == 3;
        let uptime =
            legend.split("<span>").nth(2).filter(|_| middle).map(|rest| rest.split('<').next().unwrap_or(rest));
        said.insert(format!("home uptime {id}"), uptime.unwrap_or("null").to_owned());
    }
}

fn service_page(html: &str, path: &str, said: &mut Said) {
    if !html.contains("class=\"bars\"") {
        return; // It leads to where the service is now.
    }
    let head = between(html, "<h1", "</p>");
    said.insert(path.to_owned(), chips(head));
    let posts = between(html, "<section aria-labelledby=\"posts\">", "</section>");
    for post in posts.split("<li>").skip(1) {
        said.insert(format!("{path} {}", slug(post)), String::new());
    }
}

fn post_page(html: &str, path: &str, said: &mut Said) {
    let own = ["404.html", "subscribe.html", "actions.html", "index.html"].contains(&path);
    if !own && html.contains("<article class=\"prose\"") {
        let band = between(html, "<p class=\"band\"", "<p class=\"now\">");
        let facts = between(band, "<dl class=\"facts plan\">", "</dl>");
        // The latest update of a maintenance stands before its facts.
        let shown = if facts.is_empty() {
            band.to_owned()
        } else {
            [band.split("</p>").next().unwrap_or(band), facts].concat()
        };
        let head = if band.is_empty() { between(html, "<p class=\"meta\">", "</p>") } else { &shown };
        said.insert(path.to_owned(), chips(head));
    }
}

fn history(html: &str, said: &mut Said) {
    let ahead = between(html, "<h2 id=\"ahead\">", "</section>");
    for post in ahead.split("<li>").skip(1) {
        said.insert(format!("history ahead began {}", slug(post)), String::new());
    }
    for month in html.split("<h2 class=\"month\" id=\"m").skip(1) {
        let name = month.split('"').next().unwrap_or_default();
        let month = month.split("</section>").next().unwrap_or_default();
        let parts: Vec<&str> = month.split("<ul class=\"posts\">").collect();
        for pair in parts.windows(2) {
            // What stands under a line of text began earlier.
            let carried =
                pair[0].trim_end().rsplit('\n').next().is_some_and(|line| line.starts_with("<p class=\"meta\""));
            let word = if carried { "carried" } else { "began" };
            for post in pair[1].split("</ul>").next().unwrap_or_default().split("<li>").skip(1) {
                said.insert(format!("history {name} {word} {}", slug(post)), String::new());
            }
        }
    }
}

fn vigie(document: &Value, name: &str, said: &mut Said) {
    said.insert(name.to_owned(), string(&document["state"]));
    for service in list(&document["services"]) {
        let id = string(&service["id"]);
        said.insert(format!("{name} service {id}"), string(&service["state"]));
        let share = service["uptime"].as_f64().map(|share| format!("{share:.2}"));
        let days = service["out_on_days"].as_u64().map(|days| format!("out on {days}"));
        said.insert(format!("{name} uptime {id}"), share.or(days).unwrap_or_else(|| "null".to_owned()));
        for it in list(&service["intervals"]) {
            let (post, state) = (string(&it["post"]), string(&it["state"]));
            let key = format!("{name} interval {id} {post} {state} {}", normal(&string(&it["from"])));
            said.insert(key, normal(&string(&it["to"])));
        }
    }
    for incident in list(&document["incidents"]) {
        post(
            incident,
            &format!("{name} incident"),
            &["status", "state", "started", "since", "updated", "next_update"],
            said,
        );
    }
    for maintenance in list(&document["maintenances"]) {
        post(maintenance, &format!("{name} maintenance"), &["phase", "start", "end", "next_update"], said);
    }
}

fn post(post: &Value, name: &str, keys: &[&str], said: &mut Said) {
    let id = string(&post["id"]);
    for key in keys {
        said.insert(format!("{name} {id} {key}"), normal(&string(&post[*key])));
    }
    let services = list(&post["services"]).map(|it| format!("{}={}", string(&it["id"]), string(&it["state"])));
    said.insert(format!("{name} {id} services"), services.collect::<Vec<_>>().join(" "));
}

fn outage(document: &Value, path: &str, said: &mut Said) {
    said.insert(path.to_owned(), string(&document["service"]["state"]));
    for key in ["incidents", "maintenances"] {
        let more = document[format!("more_{key}")].as_u64().unwrap_or(99);
        for post in list(&document[key]).filter(|_| more == 0) {
            said.insert(format!("{path} {}", string(&post["id"])), String::new());
        }
        said.insert(format!("{path} {key}"), (list(&document[key]).count() as u64 + more).to_string());
    }
}

fn api(document: &Value, path: &str, said: &mut Said) {
    if let Some(indicator) = document["status"]["indicator"].as_str() {
        said.insert(format!("{path} indicator"), indicator.to_owned());
        let description = string(&document["status"]["description"]);
        said.insert(format!("{path} well"), (description == "All Systems Operational").to_string());
    }
    for component in list(&document["components"]).filter(|component| component["group"] == false) {
        said.insert(format!("{path} component {}", string(&component["name"])), string(&component["status"]));
    }
    let one = &document["incident"];
    for incident in list(&document["incidents"]).chain(Some(one).filter(|one| one.is_object())) {
        let id = string(&incident["id"]);
        for key in ["status", "created_at", "started_at", "updated_at", "resolved_at"] {
            said.insert(format!("{path} {id} {key}"), normal(&string(&incident[key])));
        }
        let names = list(&incident["components"]).map(|it| string(&it["name"])).collect::<Vec<_>>();
        said.insert(format!("{path} {id} components"), names.join(", "));
        let first = &incident["incident_updates"][0]["status"];
        said.insert(format!("{path} {id} first"), string(first));
    }
    for maintenance in list(&document["scheduled_maintenances"]) {
        let id = string(&maintenance["id"]);
        for key in ["status", "scheduled_for", "scheduled_until"] {
            said.insert(format!("{path} {id} {key}"), normal(&string(&maintenance[key])));
        }
    }
}

fn calendar(text: &str, said: &mut Said) {
    let text = text.replace("\r\n ", "");
    for event in text.split("BEGIN:VEVENT").skip(1) {
        let line = |key: &str| event.lines().find(|line| line.starts_with(key)).and_then(|line| line.split_once(':'));
        let value = |key: &str| line(key).map_or("null", |(_, value)| value).to_owned();
        let uid = value("UID:");
        let id = uid.split('@').next().unwrap_or_default();
        said.insert(format!("calendar {id} status"), value("STATUS:"));
        said.insert(format!("calendar {id} start"), value("DTSTART"));
        said.insert(format!("calendar {id} end"), value("DTEND"));
    }
}

/// The last part of an id: `tag:…:Incident/ID`.
fn own_id(id: &str) -> &str {
    id.rsplit('/').next().unwrap_or(id)
}

fn entries(path: &str, entries: Vec<(String, String)>, said: &mut Said) {
    let falls = entries.windows(2).all(|pair| pair[0].1 >= pair[1].1);
    said.insert(format!("{path} order"), falls.to_string());
    for (id, updated) in entries {
        said.insert(format!("{path} {}", own_id(&id)), updated);
    }
}

fn json_feed(document: &Value, path: &str, said: &mut Said) {
    let all = list(&document["items"]).map(|item| (string(&item["id"]), normal(&string(&item["date_modified"]))));
    entries(path, all.collect(), said);
}

fn xml_feed(bytes: &[u8], path: &str, said: &mut Said) {
    let Ok(feed) = feed_rs::parser::parse(bytes) else {
        said.insert(format!("{path} order"), "not a feed".to_owned());
        return;
    };
    said.insert(format!("{path} updated"), feed.updated.map_or_else(String::new, time));
    // The date of an RSS item is that of its latest update.
    let rss = path.contains("rss");
    let of = |entry: &feed_rs::model::Entry| if rss { entry.published } else { entry.updated };
    let all = feed.entries.iter().map(|entry| (entry.id.clone(), of(entry).map_or_else(String::new, time)));
    entries(path, all.collect(), said);
}
