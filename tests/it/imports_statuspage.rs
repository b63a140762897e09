//! `vigie import statuspage`: the public API of a page, saved or from its address, and ours after it.

use crate::imports::{files, import, outcome, source_of, vigie, workplace};
use crate::site::NOW;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};

/// The documents of the public API that are compared.
const DOCUMENTS: [&str; 4] = ["summary", "components", "incidents", "scheduled-maintenances"];

/// A document of an API, in a folder.
fn document(folder: &Path, name: &str) -> Value {
    serde_json::from_slice(&fs::read(folder.join(format!("{name}.json"))).unwrap()).unwrap()
}

/// Builds a site. Returns the folder of its API.
fn api(site: &Path) -> PathBuf {
    let built = vigie(&["build", "--root", site.to_str().unwrap()]);
    assert!(built.status.success(), "{built:?}");
    site.join("public/api/v2")
}

/// The fields of two documents that differ, by the names that docs/import.md has for them. What has an id is compared
/// with what has the same one.
fn differences(place: (&str, &str), old: &Value, new: &Value, found: &mut BTreeMap<String, String>) {
    let (object, field) = place;
    let name = || if field == "page_id" { field.to_owned() } else { format!("{object}.{field}") };
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
            for key in keys {
                let (old, new) = (old.get(key), new.get(key));
                assert!(old.is_some() && new.is_some(), "{key} of {field} is in one of the two: {old:?} {new:?}");
                differences((field, key), &old.unwrap().clone(), &new.unwrap().clone(), found);
            }
        }
        (Value::Array(olds), Value::Array(news)) if olds.iter().any(Value::is_object) => {
            let kind = match field {
                "components" => "component",
                "incidents" => "incident",
                "scheduled_maintenances" => "maintenance",
                "incident_updates" => "update",
                // Each has the code of its component, and they are one value of the update.
                _ => return note(name(), old, new, found),
            };
            assert_eq!(olds.len(), news.len(), "{field} of {object}: {old} {new}");
            for (number, old) in olds.iter().enumerate() {
                let same = news.iter().find(|new| new["id"] == old["id"]);
                assert!(same.is_some() || kind == "update", "{} of {field} has another id", old["id"]);
                differences(("", kind), old, same.unwrap_or(&news[number]), found);
            }
        }
        _ => note(name(), old, new, found),
    }
}

fn note(name: String, old: &Value, new: &Value, found: &mut BTreeMap<String, String>) {
    // All digits but the fractions of a second.
    let plain = |value: &Value| match value.as_str() {
        Some(text) if text.len() > 23 && text.as_bytes()[10] == b'T' => (text[..19].to_owned() + &text[23..]).into(),
        _ => value.clone(),
    };
    if plain(old) != plain(new) {
        found.entry(name).or_insert_with(|| format!("{old} here {new}"));
    }
}

/// The fields that docs/import.md lists: those that differ from the API of the source.
fn listed() -> BTreeSet<String> {
    let text = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/import.md")).unwrap();
    let (_, table) = text.split_once("| field of `api/v2` | here |\n| --- | --- |\n").unwrap();
    let rows = table.lines().take_while(|line| line.starts_with('|'));
    let fields = rows.flat_map(|row| row.split('|').nth(1).unwrap().split(", ").map(|it| it.trim().trim_matches('`')));
    fields.map(str::to_owned).collect()
}

/// Every field of the public API is that of the source, but for those that docs/import.md lists.
#[test]
fn the_api_of_an_imported_page_is_that_of_its_source() {
    let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let source = workplace().join("statuspage.public/source");
    import("statuspage.public", source.to_str().unwrap(), first.path(), &[]);
    let here = api(first.path());
    let mut found = BTreeMap::new();
    for name in DOCUMENTS {
        differences(("", ""), &document(&source, name), &document(&here, name), &mut found);
    }
    for (field, example) in &found {
        let _ = writeln!(std::io::stdout(), "differs: {field}: {example}");
    }
    let names: BTreeSet<String> = found.into_keys().collect();
    assert_eq!(names, listed(), "docs/import.md lists what differs");
    // What was lost is lost once: a second round changes nothing.
    import("statuspage.public", here.to_str().unwrap(), second.path(), &[]);
    let again = api(second.path());
    let mut found = BTreeMap::new();
    for name in DOCUMENTS {
        differences(("", ""), &document(&here, name), &document(&again, name), &mut found);
    }
    assert_eq!(found, BTreeMap::new());
}

/// A server that answers with the files of a folder, and remembers what was asked.
fn stub(folder: PathBuf) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let asked = Arc::new(Mutex::new(Vec::new()));
    let keep = Arc::clone(&asked);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
            let first = lines.next().unwrap_or_default();
            while lines.next().is_some_and(|line| !line.is_empty()) {}
            let path = first.split(' ').nth(1).unwrap_or("/").to_owned();
            let name = path.trim_start_matches("/api/v2/").to_owned();
            keep.lock().unwrap().push(path);
            let (status, body) = match fs::read(folder.join(name)) {
                Ok(body) => ("200 OK", body),
                Err(_) => ("404 Not Found", Vec::new()),
            };
            let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
            let _ = stream.write_all(&[head.as_bytes(), &body].concat());
        }
    });
    (address, asked)
}

/// Imports from an address, without any proxy between.
fn import_from(url: &str, into: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vigie"));
    command.args(["import", "statuspage", "--url", url, "--into", into.to_str().unwrap()]).args(more);
    for name in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "https_proxy", "HTTPS_PROXY"] {
        command.env_remove(name);
    }
    command.args(["--now", NOW]).env("NO_COLOR", "1").output().unwrap()
}

#[cfg(feature = "network")]
#[test]
fn a_public_page_is_read_from_its_address() {
    let (site, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let source = workplace().join("statuspage.public/source");
    let (url, asked) = stub(source);
    let done = import_from(&url, site.path(), &[]);
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(done.status.success(), "{done:?}");
    let documents = ["components", "incidents", "scheduled-maintenances"];
    assert_eq!(*asked.lock().unwrap(), documents.map(|name| format!("/api/v2/{name}.json")));
    let expected = outcome("statuspage.public", &source_of("statuspage.public"));
    let read = |path: &PathBuf| fs::read(site.path().join(path)).unwrap_or_default();
    for (path, bytes) in expected {
        assert!(read(&path) == bytes, "{} is that of the saved documents", path.display());
    }
    let report = fs::read_to_string(site.path().join("IMPORT.md")).unwrap();
    assert!(report.contains(&format!("Source: `{url}`")), "{report}");
    let all = "the public API returns the 50 newest incidents: these are all of them (6)";
    assert!(said.contains(all) && report.contains(all), "{said}");

    // As many as the API returns: there may be more.
    let mut incidents = document(&workplace().join("statuspage.public/source"), "incidents");
    let list = incidents["incidents"].as_array_mut().unwrap();
    let closed = list.last().unwrap().clone();
    for number in list.len()..50 {
        let mut more = closed.clone();
        more["id"] = format!("m0r30000{number:04}").into();
        list.push(more);
    }
    for name in documents {
        fs::copy(workplace().join(format!("statuspage.public/source/{name}.json")), folder.path().join(name)).unwrap();
        fs::rename(folder.path().join(name), folder.path().join(format!("{name}.json"))).unwrap();
    }
    fs::write(folder.path().join("incidents.json"), incidents.to_string()).unwrap();
    let site = tempfile::tempdir().unwrap();
    let (url, _) = stub(folder.path().to_owned());
    let done = import_from(&url, site.path(), &[]);
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    let report = fs::read_to_string(site.path().join("IMPORT.md")).unwrap();
    let only = "the public API returns the 50 newest incidents only: use --token-env";
    assert!(said.contains(only) && report.contains(only), "{said}");
}

#[cfg(feature = "network")]
#[test]
fn a_page_that_does_not_answer_is_said_and_nothing_is_written() {
    let (site, nothing) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (url, _) = stub(nothing.path().to_owned());
    let done = import_from(&url, site.path(), &["--json"]);
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert_eq!(done.status.code(), Some(3), "{said}");
    assert!(said.contains("could not read") && said.contains("404"), "{said}");
    assert!(files(site.path()).is_empty() && done.stdout.is_empty());
}
