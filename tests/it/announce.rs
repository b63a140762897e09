//! `vigie announce`, against servers of our own.

use crate::deploy::{git, save};
use crate::site::{CONFIG, Run, Site, effort, run};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// A request that a server got.
#[derive(Debug, Clone)]
pub(crate) struct Got {
    pub(crate) line: String,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: String,
}

impl Got {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// An answer of a server: status, more headers, body.
pub(crate) type Answer = (u16, &'static str, String);

/// A server of one channel: `answer` says what it answers to each request.
pub(crate) struct Server {
    pub(crate) url: String,
    got: Arc<Mutex<Vec<Got>>>,
}

impl Server {
    pub(crate) fn new(answer: impl Fn(&Got, usize) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let got: Arc<Mutex<Vec<Got>>> = Arc::default();
        let kept = Arc::clone(&got);
        let answer = Arc::new(answer);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (kept, answer) = (Arc::clone(&kept), Arc::clone(&answer));
                thread::spawn(move || serve(stream.unwrap(), &kept, &*answer));
            }
        });
        Self { url, got }
    }

    /// The requests that are no GET.
    pub(crate) fn posts(&self) -> Vec<Got> {
        self.got.lock().unwrap().iter().filter(|got| !got.line.starts_with("GET")).cloned().collect()
    }
}

fn serve(mut stream: TcpStream, kept: &Mutex<Vec<Got>>, answer: &dyn Fn(&Got, usize) -> Answer) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut line = String::new();
    if reader.read_line(&mut line).unwrap_or(0) == 0 {
        return;
    }
    let mut headers = BTreeMap::new();
    loop {
        let mut header = String::new();
        if reader.read_line(&mut header).unwrap_or(0) == 0 || header.trim().is_empty() {
            break;
        }
        let (name, value) = header.split_once(':').unwrap();
        headers.insert(name.to_lowercase(), value.trim().to_owned());
    }
    let length = headers.get("content-length").map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    // A client that was killed sends no more.
    if reader.read_exact(&mut body).is_err() {
        return;
    }
    let got = Got { line: line.trim().to_owned(), headers, body: String::from_utf8(body).unwrap() };
    let number = {
        let mut kept = kept.lock().unwrap();
        kept.push(got.clone());
        kept.len() - 1
    };
    let (status, more, text) = answer(&got, number);
    if status == 0 {
        // It hangs.
        thread::sleep(Duration::from_secs(60));
        return;
    }
    let _ = write!(
        stream,
        "HTTP/1.1 {status} x\r\n{more}content-length: {}\r\nconnection: close\r\n\r\n{text}",
        text.len()
    );
}

pub(crate) fn ok(text: &str) -> Answer {
    (200, "", text.to_owned())
}

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

pub(crate) const DOWN: &str = "---\ntitle: The site is down\ndate: 2026-11-23 11:40\nservices: {web: outage}\n---\n\nNothing answers. We are looking.\n";

/// A site with an incident of 20 minutes ago, and this in vigie.toml.
pub(crate) fn site(channels: &str) -> Site {
    let site = Site::new();
    let config = CONFIG.replace("locale = \"fr\"", "locale = \"en\"").replace("État de l'île", "Status");
    site.write("vigie.toml", &format!("{config}\n{channels}"));
    site.write("content/incidents/2026-11-23-down.md", DOWN);
    site
}

pub(crate) fn webhook(url: &str) -> String {
    format!("[[announce]]\nkind = 'webhook'\nurl = '{url}'\nsecret_env = 'HOOK'\n")
}

pub(crate) fn command(site: &Site, words: &str) -> Command {
    let mut command = site.command(words);
    for name in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "https_proxy", "HTTPS_PROXY"] {
        command.env_remove(name);
    }
    command.env("HOOK", SECRET).env("TOKEN", "a-token");
    command
}

/// `vigie announce` with a state file, at a time of day.
pub(crate) fn announce(site: &Site, words: &str) -> Run {
    run(&mut command(site, &format!("announce --state state.json {words}")))
}

pub(crate) fn announce_at(site: &Site, clock: &str, words: &str) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vigie"));
    command.args(["announce", "--state", "state.json", "--now", &format!("2026-11-{clock}:00+01:00")]);
    command.args(words.split_whitespace()).current_dir(site.root()).stdin(Stdio::null());
    command.env("HOOK", SECRET).env("TOKEN", "a-token");
    run(&mut command)
}

pub(crate) fn append(site: &Site, text: &str) {
    let path = "content/incidents/2026-11-23-down.md";
    let before = fs::read_to_string(site.path(path)).unwrap();
    site.write(path, &format!("{before}\n{text}\n"));
}

#[test]
fn an_incident_is_announced_once_from_its_beginning_to_its_end() {
    let server = Server::new(|_, _| ok(""));
    let site = site(&webhook(&server.url));
    let first = announce(&site, "");
    assert_eq!(first.status, 0, "{first:?}");
    assert!(first.out.contains("sent: Major outage: The site is down"), "{first:?}");
    let again = announce(&site, "");
    assert_eq!((again.status, again.out.as_str()), (0, "nothing new to announce\n"), "{again:?}");
    append(&site, "## 11:50 · identified {next=12:30}\n\nThe disk is full. We make room.");
    append(&site, "## 11:52 {silent}\n\nNot worth a word.");
    assert_eq!(announce(&site, "").status, 0);
    append(&site, "## 11:55 · resolved\n\nAll works again.");
    assert_eq!(announce(&site, "").status, 0);
    append(&site, "## 11:58 · down again\n\nIt fell over.");
    assert_eq!(announce(&site, "").status, 0);

    let said: Vec<(String, String)> = server
        .posts()
        .iter()
        .map(|got| {
            let json = got.json();
            (json["type"].as_str().unwrap().to_owned(), json["data"]["message"].as_str().unwrap().to_owned())
        })
        .collect();
    let page = "https://etat.example.org/2026-11-23-down.html";
    let expected = [
        ("incident.new", format!("Major outage: The site is down\nNothing answers.\n{page}")),
        (
            "incident.update",
            format!(
                "Identified: The site is down\nThe disk is full.\nNext update by 12:30 (Central European Time).\n{page}"
            ),
        ),
        ("incident.resolved", format!("Resolved: The site is down\nAll works again.\n{page}")),
        (
            "incident.reopened",
            format!(
                "Reopened: The site is down\ndown again\nIt fell over.\nNext update by 12:30 (Central European Time).\n{page}"
            ),
        ),
    ];
    let expected: Vec<(String, String)> =
        expected.iter().map(|(kind, text)| ((*kind).to_owned(), text.clone())).collect();
    assert_eq!(said, expected);
    let ids: BTreeSet<String> = server.posts().iter().map(|got| got.headers["webhook-id"].clone()).collect();
    assert_eq!(ids.len(), 4);
}

#[test]
fn the_json_of_a_webhook_has_the_shape_of_its_schema() {
    let server = Server::new(|_, _| ok(""));
    let site = site(&webhook(&server.url));
    append(&site, "## 11:50 · identified {next=12:30}\n\nThe disk is full.");
    site.write(
        "content/maintenance/2026-11-25-move.md",
        "---\ntitle: New disks\ndate: 2026-11-23 11:30\nstart: 2026-11-25 22:00\nend: 2026-11-25 23:00\nservices: [mail]\n---\n\nMail stops.\n",
    );
    assert_eq!(announce(&site, "").status, 0);
    let schema = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/announce.schema.json")).unwrap();
    let schema = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    let posts = server.posts();
    assert_eq!(posts.len(), 3);
    for got in &posts {
        let json = got.json();
        let mistakes: Vec<String> = schema.iter_errors(&json).map(|error| error.to_string()).collect();
        assert!(mistakes.is_empty(), "{mistakes:?}: {json:#}");
    }
    assert!(!schema.is_valid(&serde_json::json!({"type": "incident.new"})));
}

/// Each kind of channel that speaks HTTP, with its keys. Its secrets are `TOKEN` and `URL`.
const KINDS: [(&str, &str); 12] = [
    ("mastodon", "url = 'BASE'\ntoken_env = 'TOKEN'"),
    ("slack", "url_env = 'URL'"),
    ("discord", "url_env = 'URL'"),
    ("matrix", "url = 'BASE'\nroom = '!a:b.example'\ntoken_env = 'TOKEN'"),
    ("bluesky", "url = 'BASE'\nhandle = 'a.example'\npassword_env = 'TOKEN'"),
    ("teams", "url_env = 'URL'"),
    ("telegram", "url = 'BASE'\nchat = '@a'\ntoken_env = 'TOKEN'"),
    ("ntfy", "url = 'BASE/a'\ntoken_env = 'TOKEN'"),
    ("listmonk", "url = 'BASE'\nlists = [1]\nuser_env = 'TOKEN'\npassword_env = 'TOKEN'"),
    ("buttondown", "url = 'BASE'\ntoken_env = 'TOKEN'"),
    ("websub", "url = 'BASE/hub'"),
    ("webhook", "url = 'BASE/hook'\nsecret_env = 'HOOK'"),
];

#[test]
fn every_kind_shows_what_it_sends_byte_for_byte_and_no_secret() {
    for (kind, keys) in KINDS {
        let server = Server::new(move |_, _| match kind {
            "slack" => ok("ok"),
            _ => ok(
                r#"{"id":"1","status":"sent","accessJwt":"ses-jwt","uri":"at://a","cid":"c","event_id":"$e","ok":true,
                "result":{"message_id":7},"data":{"id":"ID","status":"running"}}"#,
            ),
        });
        let site = site(&format!("[[announce]]\nkind = '{kind}'\n{}\n", keys.replace("BASE", &server.url)));
        append(&site, "## 11:50 · identified {next=12:30}\n\nThe disk @root has « 9 » < 10 GB.");
        let announce = |words: &str| {
            let mut command = command(&site, &format!("announce --state state.json {words}"));
            run(command.env("URL", format!("{}/secret-path", server.url)).env("TOKEN", "tok-secret"))
        };
        let shown = announce("--dry-run");
        assert_eq!((shown.status, server.posts().len()), (0, 0), "{kind}: {shown:?}");
        let done = announce("");
        assert_eq!(done.status, 0, "{kind}: {done:?}");
        for secret in ["tok-secret", "secret-path", "MfKQ9r8", "ses-jwt"] {
            assert!(!format!("{shown:?} {done:?}").contains(secret), "{kind}: {secret}: {shown:?}");
        }
        let requests: Vec<&str> = shown.out.split("\n\n\n").flat_map(|part| part.split("\n\n")).collect();
        for got in server.posts() {
            // The secret stands under its name, and the second post replies to an id that the first one got.
            let body = got.body.replace("tok-secret", "$TOKEN");
            let is_reply = body.contains("reply") || body.contains("m.relates_to");
            assert!(is_reply || requests.contains(&body.as_str()), "{kind}: {body}\n{}", shown.out);
            let path =
                got.line.split(' ').nth(1).unwrap().replace("tok-secret", "$TOKEN").replace("/secret-path", "$URL");
            assert!(shown.out.contains(&path), "{kind}: {path}\n{}", shown.out);
            for (name, value) in &got.headers {
                let usual = ["accept", "accept-encoding", "content-length", "host", "user-agent", "authorization"];
                let line = format!("{name}: {value}\n");
                assert!(usual.contains(&name.as_str()) || shown.out.contains(&line), "{kind}: {line}");
            }
        }
        assert!(server.posts().len() >= 2, "{kind}");
    }
}

#[test]
fn a_channel_says_what_it_was_asked_to_say() {
    let server = Server::new(|_, _| ok(""));
    let filters = [
        ("about", "services = ['mail']"),
        ("ends", "events = ['resolved']"),
        ("french", "lang = 'fr'"),
        ("own", "template = '{site}: {state} {title} [{services}] {link}'"),
        ("works", "events = ['maintenance', 'notice', 'post-mortem']"),
    ];
    let toml: String = filters
        .iter()
        .map(|(name, key)| format!("{}name = '{name}'\n{key}\n", webhook(&format!("{}/{name}", server.url))))
        .collect();
    let site = site(&toml);
    append(&site, "## 11:55 · resolved\n\nAll works again.");
    site.write(
        "content/notices/2026-11-23-hello.md",
        "---\ntitle: Hello\ndate: 2026-11-23 11:30\n---\n\nA new page.\n",
    );
    let path = "content/maintenance/2026-11-25-move.md";
    let text = "---\ntitle: New disks\ndate: 2026-11-23 11:30\nstart: 2026-11-25 22:00\nend: 2026-11-25 23:00\nservices: [mail]\n---\n\nMail stops.\n";
    site.write(path, text);
    assert_eq!(announce(&site, "").status, 0);
    let text = format!(
        "{text}\n## 2026-11-23 11:50 · postponed {{start=2026-11-26 22:00 end=2026-11-26 23:00}}\n\nThe disks come late.\n"
    );
    site.write(path, &text);
    assert_eq!(announce(&site, "").status, 0);
    site.write(path, &format!("{text}\n## 2026-11-23 11:55\n\nThey are blue.\n"));
    assert_eq!(announce(&site, "").status, 0);
    site.write(path, &format!("{text}\n## 2026-11-23 11:55\n\nThey are blue.\n\n## 11:58 · cancelled\n\nNo disks.\n"));
    assert_eq!(announce(&site, "").status, 0);
    let said = |name: &str| -> Vec<String> {
        let own = server.posts().into_iter().filter(|got| got.line.contains(&format!("/{name} ")));
        own.map(|got| got.json()["type"].as_str().unwrap().to_owned()).collect()
    };
    let planned = ["maintenance.scheduled", "maintenance.moved", "maintenance.update", "maintenance.cancelled"];
    assert_eq!(said("about"), planned);
    assert_eq!(said("ends"), ["incident.resolved"]);
    let works = said("works");
    assert_eq!(
        works.iter().filter(|kind| *kind != "notice.notice").collect::<Vec<_>>(),
        planned.iter().collect::<Vec<_>>()
    );
    assert!(works.contains(&"notice.notice".to_owned()), "{works:?}");
    let first = |name: &str| {
        let mut own = server.posts().into_iter().filter(|got| got.line.contains(&format!("/{name} ")));
        own.find(|got| got.json()["type"] == "incident.new").unwrap().json()["data"]["message"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert!(first("french").starts_with("Hors service\u{a0}: The site is down\n"), "{}", first("french"));
    assert_eq!(first("own"), format!("Status: Major outage The site is down [Le site] {PAGE}"));
}

#[test]
fn a_channel_speaks_its_language_of_the_site() {
    let server = Server::new(|_, _| ok(""));
    let channel = |name: &str| format!("{}name = '{name}'\n", webhook(&format!("{}/{name}", server.url)));
    let site = site(&format!("{}{}lang = 'fr'\n", channel("first"), channel("other")));
    let config = fs::read_to_string(site.path("vigie.toml")).unwrap();
    let config = config.replace("locale = \"en\"", "locales = [\"en\", \"fr\"]");
    site.write("vigie.toml", &config.replace("name = \"Le site\"", "name = {en = \"Web\", fr = \"Le site\"}"));
    site.write("content/incidents/2026-11-23-down.fr.md", "---\ntitle: Le site est en panne\n---\n\nRien ne répond.\n");
    append(&site, "## 11:50 · identified\n\nThe disk is full.");
    assert_eq!(announce(&site, "").status, 0);
    let said = |name: &str| -> Vec<String> {
        let own = server.posts().into_iter().filter(|got| got.line.contains(&format!("/{name} ")));
        own.map(|got| got.json()["data"]["message"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(said("first")[0], format!("Major outage: The site is down\nNothing answers.\n{PAGE}"));
    let page = PAGE.replace("org/", "org/fr/");
    assert_eq!(said("other")[0], format!("Hors service\u{a0}: Le site est en panne\nRien ne répond.\n{page}"));
    assert_eq!(said("other")[1], format!("Cause identifiée\u{a0}: Le site est en panne\nThe disk is full.\n{page}"));
    let got = server.posts().into_iter().find(|got| got.line.contains("/other ")).unwrap();
    assert_eq!(got.json()["data"]["services"][0]["name"], "Le site");
    // An entry that moves is the same one in all languages.
    let path = "content/incidents/2026-11-23-down.md";
    let text = fs::read_to_string(site.path(path)).unwrap();
    site.write(path, &text.replace("11:50", "11:48"));
    assert_eq!(announce(&site, "").out, "nothing new to announce\n");
}

#[test]
fn a_translation_that_comes_late_is_no_correction() {
    let server =
        Server::new(
            |got, number| {
                if got.line.starts_with("GET") { ok("{}") } else { ok(&format!(r#"{{"id":"{number}"}}"#)) }
            },
        );
    let hook = format!("{}name = 'hook'\nlang = 'fr'\n", webhook(&format!("{}/hook", server.url)));
    let toot = format!("[[announce]]\nkind = 'mastodon'\nlang = 'fr'\nurl = '{}'\ntoken_env = 'TOKEN'\n", server.url);
    let site = site(&format!("{hook}{toot}"));
    let config = fs::read_to_string(site.path("vigie.toml")).unwrap();
    site.write("vigie.toml", &config.replace("locale = \"en\"", "locales = [\"en\", \"fr\"]"));
    append(&site, "## 11:50 · identified {edited=11:55}\n\nThe disk is full.");
    assert_eq!(announce(&site, "").status, 0);
    assert_eq!(server.posts().len(), 4);
    let words = "---\ntitle: Le site est en panne\n---\n\nRien ne répond.\n\n## 11:50\n\nLe disque est plein.\n";
    site.write("content/incidents/2026-11-23-down.fr.md", words);
    let late = announce(&site, "");
    assert!(late.status == 0 && !late.out.contains("not announced"), "{late:?}");
    let posts = server.posts().split_off(4);
    let lines: Vec<&str> = posts.iter().map(|got| got.line.split('/').next().unwrap()).collect();
    assert_eq!(lines, ["PUT ", "PUT "], "two edits and no new post: {posts:?}");
    assert_eq!((late.out.matches(": edited: ").count(), late.out.matches(": sent: ").count()), (2, 0), "{late:?}");
    let text = posts[1].json()["status"].as_str().unwrap().to_owned();
    assert!(text.starts_with("Cause identifiée\u{a0}: Le site est en panne\nLe disque est plein."), "{text}");
    assert_eq!(announce(&site, "").out, "nothing new to announce\n");
    // What its author corrects after that is a correction.
    let path = "content/incidents/2026-11-23-down.fr.md";
    let english = "content/incidents/2026-11-23-down.md";
    site.write(path, &words.replace("plein", "cassé"));
    site.write(english, &fs::read_to_string(site.path(english)).unwrap().replace("full", "broken"));
    assert_eq!(announce(&site, "").status, 0);
    let hooks = server.posts().into_iter().filter(|got| got.line.contains("/hook")).collect::<Vec<_>>();
    assert_eq!(hooks.last().unwrap().json()["data"]["event"], "corrected", "{hooks:?}");
}

#[test]
fn an_address_that_is_a_secret_comes_from_the_environment() {
    for keys in ["kind = 'webhook'\nsecret_env = 'HOOK'", "kind = 'ntfy'", "kind = 'ntfy'\ntoken_env = 'TOKEN'"] {
        let server = Server::new(|_, _| (404, "", "no /secret-path here".to_owned()));
        let site = site(&format!("[[announce]]\n{keys}\nurl_env = 'URL'\n"));
        let announce = |words: &str| {
            let mut command = command(&site, &format!("announce --state state.json {words}"));
            run(command.env("URL", format!("{}/secret-path", server.url)))
        };
        let runs = [announce("--dry-run"), announce("")];
        assert!(runs[0].out.contains("POST $URL\n") && runs[1].status == 3, "{runs:?}");
        assert!(!format!("{runs:?}").contains("secret-path"), "{runs:?}");
        let posts = server.posts();
        assert_eq!((posts.len(), posts[0].line.as_str()), (1, "POST /secret-path HTTP/1.1"), "{keys}");
        assert_eq!(posts[0].headers.contains_key("authorization"), keys.contains("token_env"));
    }
}

#[test]
fn the_key_of_a_record_is_the_same_in_every_run() {
    let site = site("[[announce]]\nkind = 'bluesky'\nhandle = 'a.example'\npassword_env = 'TOKEN'\n");
    site.write("content/incidents/2026-11-23-down.md", &DOWN.replace(" 11:40", ""));
    let key = |clock: &str| {
        let shown = announce_at(&site, clock, "--dry-run");
        let (_, rest) = shown.out.split_once("\"rkey\":\"").unwrap_or_else(|| panic!("{shown:?}"));
        rest[..13].to_owned()
    };
    assert_eq!(key("23T12:00"), key("23T12:30"));
    let shown: Value = serde_json::from_str(&announce_at(&site, "23T12:00", "--dry-run --json").out).unwrap();
    assert_eq!((&shown[0]["outcome"], &shown[0]["event"]), (&"would-send".into(), &"new".into()), "{shown}");
    assert!(shown[0]["request"].as_str().unwrap().contains("com.atproto.repo.putRecord"), "{shown}");
}

#[test]
fn what_is_shown_is_what_is_sent() {
    let server = Server::new(|_, _| ok(""));
    let site = site(&webhook(&server.url));
    let shown = announce(&site, "--dry-run");
    assert_eq!(shown.status, 0, "{shown:?}");
    assert!(server.posts().is_empty() && !site.path("state.json").exists());
    assert_eq!(announce(&site, "").status, 0);
    let got = &server.posts()[0];
    let shown_request = shown.out.split_once('\n').unwrap().1;
    let (head, body) = shown_request.split_once("\n\n").unwrap();
    assert_eq!(body.trim_end_matches('\n'), got.body);
    for line in head.lines().skip(1) {
        let (name, value) = line.split_once(": ").unwrap();
        assert_eq!(got.headers[name], value, "{name}");
    }
    assert_eq!(head.lines().next().unwrap(), format!("POST {}/", server.url));
}

#[test]
fn nothing_is_said_of_drafts_of_what_must_stay_silent_and_of_what_is_old() {
    let server = Server::new(|_, _| ok(""));
    let site = site(&webhook(&server.url));
    site.write("content/incidents/2026-11-23-down.md", &DOWN.replace("title:", "draft: true\ntitle:"));
    site.write("content/incidents/2026-11-23-quiet.md", &DOWN.replace("title:", "announce: false\ntitle:"));
    site.write("content/incidents/2026-11-23-old.md", &DOWN.replace("11:40", "10:40"));
    let run = announce(&site, "");
    assert!(run.status == 0 && server.posts().is_empty(), "{run:?}");
    assert!(run.out.contains("skipped") && run.out.contains("older than an hour"), "{run:?}");
    // What is written after the first run is announced, also with an older time.
    site.write("content/incidents/2026-11-23-late.md", &DOWN.replace("11:40", "10:45").replace("down", "late"));
    let run = announce(&site, "");
    assert!(run.status == 0 && server.posts().len() == 1, "{run:?}");
}

#[test]
fn a_false_alarm_is_taken_back_only_where_it_was_announced() {
    let server = Server::new(|_, _| ok(""));
    let site = site(&webhook(&server.url));
    append(&site, "## 11:50 · retracted\n\nOnly our own line was down.");
    assert_eq!(announce(&site, "").status, 0);
    assert_eq!(server.posts().len(), 0);
    let site = self::site(&webhook(&server.url));
    assert_eq!(announce(&site, "").status, 0);
    append(&site, "## 11:50 · retracted\n\nOnly our own line was down.");
    assert_eq!(announce(&site, "").status, 0);
    let kinds: Vec<Value> = server.posts().iter().map(|got| got.json()["type"].clone()).collect();
    assert_eq!(kinds, ["incident.new", "incident.retracted"]);
}

#[test]
fn an_end_in_the_minute_of_the_beginning_is_announced_once() {
    for end in
        ["## 11:40 · resolved\n\nIt works.", "## 11:40 · identified\n\nA.\n\n## 11:40:20 · resolved\n\nIt works."]
    {
        let server = Server::new(|_, _| ok(""));
        let site = site(&webhook(&server.url));
        append(&site, end);
        assert_eq!(announce(&site, "").status, 0);
        let said = server.posts().iter().map(|got| got.json()["type"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
        let update = Some("incident.update").filter(|_| end.contains("identified"));
        let wanted: Vec<&str> = ["incident.new"].into_iter().chain(update).chain(["incident.resolved"]).collect();
        assert_eq!(said, wanted);
    }
}

#[test]
fn what_was_taken_back_before_it_was_announced_is_not_announced() {
    let server = Server::new(|_, _| ok(""));
    let site = site(&webhook(&server.url));
    append(&site, "## 11:50 · resolved {withdrawn=11:52}\n\nAll mail was lost.");
    assert_eq!(announce(&site, "").status, 0);
    let posts = server.posts();
    assert_eq!(posts.len(), 1, "the first report alone");
    assert!(!posts[0].body.contains("All mail was lost"));
}

#[test]
fn a_branch_with_a_proposal_is_not_published() {
    let server = Server::new(|_, _| ok(""));
    let (site, _remote) = repository(&webhook(&server.url));
    assert_eq!(run(&mut command(&site, "announce")).status, 0);
    assert_eq!(server.posts().len(), 1);
    git(site.root(), &["remote", "set-head", "origin", "main"]);
    git(site.root(), &["switch", "-q", "-c", "proposal"]);
    append(&site, "## 11:50 · identified\n\nOnly proposed.");
    save(&site);
    git(site.root(), &["push", "-q", "-u", "origin", "proposal"]);
    let proposed = run(&mut command(&site, "announce"));
    assert!(proposed.status == 0 && proposed.err.contains("not pushed"), "{proposed:?}");
    assert_eq!(server.posts().len(), 1);
}

#[test]
fn the_clock_announces_a_maintenance_its_reminder_its_start_its_overrun_and_its_end() {
    let server = Server::new(|_, _| ok(""));
    let site = site(&format!("{}remind = '24h'\n", webhook(&server.url)));
    fs::remove_dir_all(site.path("content/incidents")).unwrap();
    let path = "content/maintenance/2026-11-25-move.md";
    let text = "---\ntitle: New disks\ndate: 2026-11-23 11:30\nstart: 2026-11-25 22:00\nend: 2026-11-25 23:00\nservices: [mail]\n---\n\nMail stops.\n";
    site.write(path, text);
    for clock in ["23T12:00", "24T21:00", "24T22:10", "24T22:20", "25T22:05", "25T22:06", "25T23:10"] {
        let run = announce_at(&site, clock, "");
        assert_eq!(run.status, 0, "{run:?}");
    }
    // A clock that goes back, and comes again.
    for clock in ["25T22:05", "24T22:20", "25T23:10"] {
        assert_eq!(announce_at(&site, clock, "").status, 0);
    }
    site.write(path, &format!("{text}\n## 2026-11-25 23:15 · extended {{end=23:45}}\n\nOne disk is missing.\n"));
    assert_eq!(announce_at(&site, "25T23:20", "").status, 0);
    assert_eq!(announce_at(&site, "25T23:50", "").status, 0);
    site.write(
        path,
        &format!("{text}\n## 2026-11-25 23:15 · extended {{end=23:45}}\n\nOne disk is missing.\n\n## 23:55 · completed\n\nDone.\n"),
    );
    assert_eq!(announce_at(&site, "25T23:58", "").status, 0);
    let kinds: Vec<String> =
        server.posts().iter().map(|got| got.json()["data"]["event"].as_str().unwrap().to_owned()).collect();
    assert_eq!(
        kinds,
        ["scheduled", "reminder", "started", "overrun", "extended", "overrun", "completed"],
        "{:?}",
        server.posts().iter().map(|got| got.json()["data"]["message"].clone()).collect::<Vec<_>>()
    );
    let reminder = server.posts()[1].json()["data"]["message"].as_str().unwrap().to_owned();
    assert!(reminder.starts_with("Reminder: New disks\nPlanned from 25 November 2026 at 22:00"), "{reminder}");
}

#[test]
fn an_entry_that_moves_or_is_edited_is_not_announced_again() {
    let server = Server::new(|_, _| ok(""));
    let site = site(&webhook(&server.url));
    append(&site, "## 11:50 · identified\n\nThe disk is full.");
    assert_eq!(announce(&site, "").status, 0);
    let path = "content/incidents/2026-11-23-down.md";
    let text = fs::read_to_string(site.path(path)).unwrap();
    // Another time; then other words, which is said once; then nothing.
    let moved = text.replace("11:50", "11:48");
    let edited = moved.replace("The disk is full.", "The big disk is full.");
    for (text, is_told) in [(&moved, false), (&edited, true), (&edited, false)] {
        site.write(path, text);
        let dry = announce(&site, "--dry-run");
        let run = announce(&site, "");
        assert_eq!((run.status, dry.status), (0, 0), "{run:?}");
        let told = "not announced: The site is down (the text of an entry was changed, and this channel cannot edit";
        for run in [dry, run] {
            assert!(if is_told { run.out.contains(told) } else { run.out == "nothing new to announce\n" }, "{run:?}");
        }
    }
    assert_eq!(server.posts().len(), 2);
    // A correction that its author marks is announced where the channel cannot edit.
    site.write(
        path,
        &text.replace("## 11:50 · identified", "## 11:48 · identified {edited=11:58}").replace("is full", "is broken"),
    );
    assert_eq!(announce(&site, "").status, 0);
    assert_eq!(announce(&site, "").out, "nothing new to announce\n");
    let last = server.posts().pop().unwrap().json();
    assert_eq!(
        last["data"]["message"],
        "Corrected: The site is down\nThe disk is broken.\nhttps://etat.example.org/2026-11-23-down.html"
    );
}

#[test]
fn more_than_five_at_once_wait_for_a_person_and_the_newest_goes_out() {
    let server = Server::new(|_, _| ok(""));
    let site = site(&webhook(&server.url));
    for minute in 41..47 {
        append(&site, &format!("## 11:{minute} · investigating\n\nStill looking, {minute}."));
    }
    let run = announce(&site, "");
    assert_eq!(run.status, 3, "{run:?}");
    assert!(run.err.contains("left out") && run.err.contains("--yes"), "{run:?}");
    let posts = server.posts();
    assert_eq!(posts.len(), 1);
    assert!(posts[0].body.contains("Still looking, 46."));
    assert_eq!(announce(&site, "").out, "nothing new to announce\n");
    assert_eq!(announce(&site, "--yes").status, 0);
    assert_eq!(server.posts().len(), 7);
}

#[test]
fn three_tries_obey_retry_after_and_other_channels_go_on() {
    let busy = Server::new(|_, number| match number {
        0 => (429, "retry-after: 1\r\n", String::new()),
        1 => (500, "", String::new()),
        _ => ok(""),
    });
    let broken = Server::new(|_, _| (401, "", r#"{"error":"The access token is invalid"}"#.to_owned()));
    let gone = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let channels = [("busy", busy.url.clone()), ("broken", broken.url.clone()), ("gone", format!("http://{gone}"))];
    let toml: String = channels.iter().map(|(name, url)| format!("{}name = '{name}'\n", webhook(url))).collect();
    let site = site(&toml);
    let run = announce(&site, "");
    assert_eq!(run.status, 3, "{run:?}");
    assert!(run.out.contains("busy: sent"), "{run:?}");
    assert!(
        run.err.contains("broken: failed") && run.err.contains("status 401: The access token is invalid"),
        "{run:?}"
    );
    assert!(run.err.contains("gone: failed") && run.err.contains("the connection was refused"), "{run:?}");
    assert!(!format!("{run:?}").contains("MfKQ9r8"), "{run:?}");
    let ids: BTreeSet<String> = busy.posts().iter().map(|got| got.headers["webhook-id"].clone()).collect();
    assert_eq!((busy.posts().len(), ids.len(), broken.posts().len()), (3, 1, 1));
    // The next run tries again what failed, and nothing else.
    assert_eq!(announce(&site, "").status, 3);
    assert_eq!((busy.posts().len(), broken.posts().len()), (3, 2));
}

#[test]
fn a_secret_that_is_missing_stops_its_channel_alone_and_is_shown_nowhere() {
    let server = Server::new(|_, _| ok(""));
    let site = site(&format!("{}[[announce]]\nkind = 'slack'\nurl_env = 'NOT_THERE'\n", webhook(&server.url)));
    let run = announce(&site, "");
    assert_eq!(run.status, 3, "{run:?}");
    assert!(run.err.contains("the environment variable NOT_THERE is not set"), "{run:?}");
    assert_eq!(server.posts().len(), 1);
    for (line, code) in [
        ("token = 'tok-123456'", "secret-in-config"),
        ("token_env = 'tok-123456'", "secret-in-config"),
        ("token_env = 'TOKEN'\nvisibilty = 'public'", "unknown-key"),
        ("visibility = 'public'", "missing-channel-key"),
    ] {
        let site = self::site(&format!("[[announce]]\nkind = 'mastodon'\nurl = 'https://m.example/'\n{line}\n"));
        let run = announce(&site, "");
        assert!(run.status == 1 && run.err.contains(code), "{line}: {run:?}");
        assert!(!run.err.contains("tok-123456"), "{run:?}");
    }
}

#[test]
fn what_may_have_arrived_is_sent_again_only_on_demand() {
    // Slack has no key: a request without an answer may have been posted.
    let server = Server::new(|_, number| if number == 0 { (0, "", String::new()) } else { ok("ok") });
    let site = site("[[announce]]\nkind = 'slack'\nurl_env = 'SLACK'\n");
    let announce = |words: &str| {
        run(command(&site, &format!("announce --state state.json {words}"))
            .env("SLACK", format!("{}/secret-path", server.url)))
    };
    let first = announce("");
    assert!(first.status == 3 && first.err.contains("unknown") && first.err.contains("may have arrived"), "{first:?}");
    assert_eq!(server.posts().len(), 1, "no second try");
    let second = announce("");
    assert!(second.status == 3 && second.err.contains("--retry"), "{second:?}");
    assert_eq!(server.posts().len(), 1);
    let third = announce("--retry");
    assert_eq!(third.status, 0, "{third:?}");
    assert_eq!(server.posts().len(), 2);
    assert!(![first, second, third].iter().any(|run| format!("{run:?}").contains("secret-path")));
    assert_eq!(announce("").out, "nothing new to announce\n");
}

/// A site in a repository with a remote.
pub(crate) fn repository(channels: &str) -> (Site, tempfile::TempDir) {
    let (site, remote) = (site(channels), tempfile::tempdir().unwrap());
    git(remote.path(), &["init", "-q", "--bare", "-b", "main"]);
    git(site.root(), &["init", "-q", "-b", "main"]);
    git(site.root(), &["config", "user.name", "A"]);
    git(site.root(), &["config", "user.email", "a@example.org"]);
    save(&site);
    git(site.root(), &["remote", "add", "origin", remote.path().to_str().unwrap()]);
    git(site.root(), &["push", "-q", "-u", "origin", "main"]);
    (site, remote)
}

#[test]
fn the_branch_remembers_and_only_what_was_pushed_is_announced() {
    let server = Server::new(|_, _| ok(""));
    let (site, remote) = repository(&webhook(&server.url));
    let announce = || run(&mut command(&site, "announce"));
    append(&site, "## 11:50 · identified\n\nNot committed.");
    let first = announce();
    assert!(first.status == 0 && first.err.contains("not committed"), "{first:?}");
    assert_eq!(server.posts().len(), 1);
    save(&site);
    let second = announce();
    assert!(second.status == 0 && second.err.contains("not pushed"), "{second:?}");
    assert_eq!(server.posts().len(), 1);
    git(site.root(), &["push", "-q"]);
    assert_eq!(announce().status, 0);
    assert_eq!(server.posts().len(), 2);
    let state = git(remote.path(), &["show", "vigie-state:announce.json"]);
    assert_eq!(state.matches("\"sent\"").count(), 2, "{state}");
    let log = git(remote.path(), &["log", "--format=%s", "vigie-state"]);
    assert!(log.lines().all(|line| line.starts_with("[skip ci] ")), "{log}");
    assert_eq!(git(remote.path(), &["log", "--format=%s", "main"]).lines().count(), 2);
}

#[cfg(unix)]
#[test]
fn what_was_sent_is_said_even_if_it_cannot_be_recorded() {
    let server = Server::new(|_, _| ok("ok"));
    let (site, remote) = repository("[[announce]]\nkind = 'slack'\nurl_env = 'SLACK'\n");
    let hook = remote.path().join("hooks/pre-receive");
    // The claim gets through, the confirmation does not.
    fs::write(&hook, "#!/bin/sh\nif [ -e once ]; then echo no room >&2; exit 1; fi\ntouch once\n").unwrap();
    fs::set_permissions(&hook, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let run = run(command(&site, "announce").env("SLACK", &server.url));
    assert_eq!((run.status, server.posts().len()), (3, 1), "{run:?}");
    assert!(
        run.out.contains(": sent: ") && run.err.contains("it was announced, but that could not be recorded"),
        "{run:?}"
    );
}

#[test]
fn of_two_runs_at_once_one_posts() {
    for round in 0..effort(3, 20) {
        let server = Server::new(|_, _| {
            thread::sleep(Duration::from_millis(200));
            ok("ok")
        });
        let toml = format!("{}[[announce]]\nkind = 'slack'\nurl_env = 'SLACK'\n", webhook(&server.url));
        let (site, remote) = repository(&toml);
        let twin = tempfile::tempdir().unwrap();
        git(twin.path(), &["clone", "-q", remote.path().to_str().unwrap(), "."]);
        let start = |folder: &std::path::Path| {
            let mut command = command(&site, "announce");
            command.env("SLACK", &server.url).current_dir(folder).stdout(Stdio::piped()).stderr(Stdio::piped());
            command.spawn().unwrap()
        };
        let runs = [start(site.root()), start(twin.path())];
        for run in runs {
            let done = run.wait_with_output().unwrap();
            assert!(done.status.success(), "round {round}: {done:?}");
        }
        assert_eq!(server.posts().len(), 2, "round {round}: one for each channel");
    }
}

#[test]
fn a_run_that_is_killed_loses_nothing_and_repeats_nothing() {
    let mut killed = 0;
    for round in 0..effort(30_u64, 100) {
        let seen: Arc<Mutex<BTreeSet<String>>> = Arc::default();
        let server = Server::new(|_, _| {
            thread::sleep(Duration::from_millis(5));
            ok("")
        });
        let site = site(&webhook(&server.url));
        append(&site, "## 11:50 · identified\n\nThe disk is full.");
        append(&site, "## 11:55 · resolved\n\nAll works again.");
        let mut first =
            command(&site, "announce --state state.json").stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        thread::sleep(Duration::from_millis(round * 97 % 120));
        killed += usize::from(first.try_wait().unwrap().is_none());
        let _ = first.kill();
        first.wait().unwrap();
        let second = announce(&site, "");
        assert_eq!(second.status, 0, "round {round}: {second:?}");
        assert_eq!(announce(&site, "").out, "nothing new to announce\n");
        // By the key, the receiver takes each only once.
        let mut taken = Vec::new();
        for got in server.posts() {
            if seen.lock().unwrap().insert(got.headers["webhook-id"].clone()) {
                taken.push(got.json()["data"]["event"].as_str().unwrap().to_owned());
            }
        }
        assert_eq!(taken, ["new", "update", "resolved"], "round {round}");
    }
    assert!(killed > 0, "no run was killed before its end");
}

/// A site whose channel posts to a stub, with an incident, an update, and a corrected typo in the first report.
fn three_runs(toml: &str, server: &Server, variables: &[(&str, String)]) -> Vec<Got> {
    let site = site(toml);
    let announce = || {
        let mut command = command(&site, "announce --state state.json");
        let run = run(command.envs(variables.iter().map(|(name, value)| (*name, value.as_str()))));
        assert_eq!(run.status, 0, "{run:?}");
        for (_, value) in variables {
            assert!(!format!("{run:?}").contains(value.as_str()), "{run:?}");
        }
    };
    announce();
    append(&site, "## 11:50 · identified {next=12:30}\n\nThe disk @root has 9 < 10 GB. We make room.");
    announce();
    let path = "content/incidents/2026-11-23-down.md";
    let text = fs::read_to_string(site.path(path)).unwrap();
    site.write(path, &text.replace("Nothing answers.", "Nothing answers at all."));
    announce();
    announce();
    server.posts()
}

const PAGE: &str = "https://etat.example.org/2026-11-23-down.html";

#[test]
fn mastodon_gets_a_thread_within_its_limit_and_edits() {
    let server = Server::new(|got, number| {
        if got.line.starts_with("GET /api/v2/instance") {
            return ok(r#"{"configuration":{"statuses":{"max_characters":95,"characters_reserved_per_url":23}}}"#);
        }
        ok(&format!(r#"{{"id":"{}"}}"#, 100 + number))
    });
    let toml = format!(
        "[[announce]]\nkind = 'mastodon'\nurl = '{}'\ntoken_env = 'TOKEN'\nvisibility = 'unlisted'\nlang = 'fr'\n",
        server.url
    );
    let posts = three_runs(&toml, &server, &[]);
    assert_eq!(posts.len(), 3, "{posts:#?}");
    assert_eq!(posts[0].line, "POST /api/v1/statuses HTTP/1.1");
    assert_eq!(posts[0].headers["authorization"], "Bearer a-token");
    let json = posts[0].json();
    assert_eq!(json["status"], format!("Hors service\u{a0}: The site is down\nNothing answers.\n{PAGE}"));
    assert_eq!((&json["visibility"], &json["language"]), (&Value::from("unlisted"), &Value::from("fr")));
    let json = posts[1].json();
    assert_eq!(json["in_reply_to_id"], "101");
    // The next update is left out, as there is no room; nobody is mentioned.
    assert_eq!(
        json["status"],
        format!("Cause identifiée\u{a0}: The site is down\nThe disk @\u{2060}root has 9 < 10 GB.\n{PAGE}")
    );
    assert_eq!(posts[2].line, "PUT /api/v1/statuses/101 HTTP/1.1");
    assert_eq!(
        posts[2].json()["status"],
        format!("Hors service\u{a0}: The site is down\nNothing answers at all.\n{PAGE}")
    );
    let keys: BTreeSet<&String> = posts.iter().map(|got| &got.headers["idempotency-key"]).collect();
    assert_eq!(keys.len(), 3);
}

#[test]
fn matrix_discord_slack_teams_and_telegram_get_what_their_apis_take() {
    let server = Server::new(|_, number| ok(&format!(r#"{{"event_id":"$e{number}"}}"#)));
    let toml =
        format!("[[announce]]\nkind = 'matrix'\nurl = '{}'\nroom = '!a:b.example'\ntoken_env = 'TOKEN'\n", server.url);
    let posts = three_runs(&toml, &server, &[]);
    assert!(posts[0].line.starts_with("PUT /_matrix/client/v3/rooms/!a:b.example/send/m.room.message/"), "{posts:?}");
    assert_eq!(posts[1].json()["m.relates_to"]["event_id"], "$e0");
    assert_eq!(posts[2].json()["m.relates_to"]["rel_type"], "m.replace");
    assert_eq!(posts.len(), 3);

    let server = Server::new(|_, number| ok(&format!(r#"{{"id":"{number}"}}"#)));
    let posts = three_runs(
        "[[announce]]\nkind = 'discord'\nurl_env = 'URL'\n",
        &server,
        &[("URL", format!("{}/api/webhooks/1/tok-secret", server.url))],
    );
    assert!(posts[0].line.starts_with("POST /api/webhooks/1/tok-secret?wait=true "), "{posts:?}");
    assert_eq!(posts[1].json()["allowed_mentions"], serde_json::json!({"parse": []}));
    assert!(posts[1].json()["content"].as_str().unwrap().contains("9 \\< 10 GB."), "{posts:?}");
    assert!(posts[2].line.starts_with("PATCH /api/webhooks/1/tok-secret/messages/0 "), "{posts:?}");

    let server = Server::new(|_, _| ok("ok"));
    let posts = three_runs(
        "[[announce]]\nkind = 'slack'\nurl_env = 'URL'\n",
        &server,
        &[("URL", format!("{}/services/T/B/secret", server.url))],
    );
    assert_eq!(posts.len(), 2, "Slack cannot edit: {posts:?}");
    assert!(posts[1].json()["text"].as_str().unwrap().contains("9 &lt; 10 GB."), "{posts:?}");

    let server = Server::new(|_, _| (202, "", String::new()));
    let posts = three_runs(
        "[[announce]]\nkind = 'teams'\nurl_env = 'URL'\n",
        &server,
        &[("URL", format!("{}/workflows/secret", server.url))],
    );
    let card = &posts[0].json()["attachments"][0];
    assert_eq!(card["contentType"], "application/vnd.microsoft.card.adaptive");
    assert_eq!(card["content"]["body"][0]["text"], "Major outage: The site is down");
    assert_eq!(card["content"]["actions"][0]["url"], PAGE);

    let server = Server::new(|_, number| ok(&format!(r#"{{"ok":true,"result":{{"message_id":{}}}}}"#, 7 + number)));
    let toml =
        format!("[[announce]]\nkind = 'telegram'\nurl = '{}'\nchat = '@status'\ntoken_env = 'TOKEN'\n", server.url);
    let posts = three_runs(&toml, &server, &[]);
    assert_eq!(posts[0].line, "POST /bota-token/sendMessage HTTP/1.1");
    assert_eq!(posts[1].json()["reply_parameters"]["message_id"], 7);
    assert_eq!(posts[2].line, "POST /bota-token/editMessageText HTTP/1.1");
}

#[test]
fn ntfy_bluesky_listmonk_a_hub_and_a_command_get_what_they_take() {
    let server = Server::new(|_, _| ok("{}"));
    let posts = three_runs(&format!("[[announce]]\nkind = 'ntfy'\nurl = '{}/status'\n", server.url), &server, &[]);
    assert_eq!((posts[0].line.as_str(), posts[0].headers["click"].as_str()), ("POST /status HTTP/1.1", PAGE));
    assert_eq!(posts[0].body, format!("Major outage: The site is down\nNothing answers.\n{PAGE}"));

    let server = Server::new(|got, number| {
        if got.line.contains("createSession") {
            return ok(r#"{"accessJwt":"jwt","did":"did:plc:a"}"#);
        }
        ok(&format!(r#"{{"uri":"at://did:plc:a/app.bsky.feed.post/{number}","cid":"c{number}"}}"#))
    });
    let toml = format!(
        "[[announce]]\nkind = 'bluesky'\nurl = '{}'\nhandle = 'status.example.org'\npassword_env = 'TOKEN'\n",
        server.url
    );
    let posts = three_runs(&toml, &server, &[]);
    assert_eq!(posts.len(), 4, "{posts:#?}");
    assert_eq!(posts[0].json(), serde_json::json!({"identifier": "status.example.org", "password": "a-token"}));
    assert_eq!(
        (posts[1].line.as_str(), posts[1].headers["authorization"].as_str()),
        ("POST /xrpc/com.atproto.repo.putRecord HTTP/1.1", "Bearer jwt")
    );
    let record = &posts[1].json()["record"];
    let text = record["text"].as_str().unwrap();
    let (start, end) = (&record["facets"][0]["index"]["byteStart"], &record["facets"][0]["index"]["byteEnd"]);
    let (start, end) = (start.to_string().parse::<usize>().unwrap(), end.to_string().parse::<usize>().unwrap());
    assert_eq!(&text[start..end], PAGE);
    assert_eq!(posts[3].json()["record"]["reply"]["root"]["cid"], "c1");
    let key = posts[1].json()["rkey"].as_str().unwrap().to_owned();
    assert!(key.len() == 13 && key.starts_with('3'), "a TID of our time: {key}");

    let server = Server::new(|_, _| ok(r#"{"data":{"id":12,"status":"running"}}"#));
    let toml = format!(
        "[[announce]]\nkind = 'listmonk'\nurl = '{}'\nlists = [3]\nuser_env = 'TOKEN'\npassword_env = 'TOKEN'\n",
        server.url
    );
    let posts = three_runs(&toml, &server, &[]);
    assert_eq!(posts[0].json()["lists"], serde_json::json!([3]));
    assert_eq!(
        (posts[1].line.as_str(), posts[1].body.as_str()),
        ("PUT /api/campaigns/12/status HTTP/1.1", r#"{"status":"running"}"#)
    );

    let server = Server::new(|_, _| (204, "", String::new()));
    let posts = three_runs(&format!("[[announce]]\nkind = 'websub'\nurl = '{}'\n", server.url), &server, &[]);
    assert!(
        posts[0].body.starts_with("hub.mode=publish&hub.url=https%3A%2F%2Fetat.example.org%2Ffeeds%2Fall.atom.xml&"),
        "{posts:?}"
    );

    let site = self::site("[[announce]]\nkind = 'exec'\nrun = 'cat >> got.json'\n");
    assert_eq!(announce(&site, "").status, 0);
    let got: Value = serde_json::from_str(&fs::read_to_string(site.path("got.json")).unwrap()).unwrap();
    assert_eq!(got["type"], "incident.new");
    let site = self::site("[[announce]]\nkind = 'exec'\nrun = 'exit 7'\n");
    let failed = announce(&site, "");
    assert!(failed.status == 3 && failed.err.contains("the command ended with 7"), "{failed:?}");
}

#[test]
fn what_a_server_says_of_itself_is_not_trusted() {
    // The token that it gave for this run, and repeats.
    let server = Server::new(|got, _| {
        if got.line.contains("createSession") {
            return ok(r#"{"accessJwt":"eyJhbGci.S3SS1ON.sig","did":"did:plc:a"}"#);
        }
        (400, "", format!(r#"{{"error":"bad token {}"}}"#, got.headers["authorization"]))
    });
    let site = site(&format!(
        "[[announce]]\nkind = 'bluesky'\nurl = '{}'\nhandle = 'status.example.org'\npassword_env = 'TOKEN'\n",
        server.url
    ));
    let failed = announce(&site, "");
    assert!(failed.status == 3 && failed.err.contains("bad token Bearer ***"), "{failed:?}");
    assert!(!failed.err.contains("S3SS1ON") && !failed.out.contains("S3SS1ON"), "{failed:?}");
    // Numbers that no instance has.
    let server = Server::new(|got, _| {
        if got.line.contains("/instance") {
            return ok(
                r#"{"configuration":{"statuses":{"max_characters":18446744073709551615,"characters_reserved_per_url":18446744073709551615}}}"#,
            );
        }
        ok(r#"{"id":"7"}"#)
    });
    let site = self::site(&format!("[[announce]]\nkind = 'mastodon'\nurl = '{}'\ntoken_env = 'TOKEN'\n", server.url));
    let sent = announce(&site, "");
    assert!(sent.status == 0 && sent.out.contains(": sent: "), "{sent:?}");
}

#[test]
fn a_newsletter_is_created_and_sent_or_it_is_an_error() {
    let server = Server::new(|_, _| ok(r#"{"id":"em_1","status":"about_to_send"}"#));
    let toml = format!("[[announce]]\nkind = 'buttondown'\nurl = '{}'\ntoken_env = 'TOKEN'\n", server.url);
    let posts = three_runs(&toml, &server, &[]);
    assert_eq!(posts.len(), 2, "a mail is not corrected unless its author says so: {posts:?}");
    assert_eq!(
        (posts[1].line.as_str(), posts[1].headers["authorization"].as_str()),
        ("POST /v1/emails HTTP/1.1", "Token a-token")
    );
    assert_eq!(posts[1].headers["x-idempotency-key"].len(), 32);
    let json = posts[1].json();
    assert_eq!((&json["subject"], &json["status"]), (&"Identified: The site is down".into(), &"about_to_send".into()));
    assert!(json["body"].as_str().unwrap().contains("\nThe disk @root has 9 &#60; 10 GB. We make room.\n"), "{json}");

    let toml = |kind: &str, url: &str| {
        let keys = if kind == "buttondown" {
            "token_env = 'TOKEN'"
        } else {
            "lists = [1]\nuser_env = 'TOKEN'\npassword_env = 'TOKEN'"
        };
        format!("[[announce]]\nkind = '{kind}'\nurl = '{url}'\n{keys}\n")
    };
    for (kind, answer) in
        [("buttondown", r#"{"id":"em_1","status":"draft"}"#), ("listmonk", r#"{"data":{"id":12,"status":"draft"}}"#)]
    {
        let server = Server::new(move |_, _| ok(answer));
        let run = announce(&site(&toml(kind, &server.url)), "");
        assert_eq!(run.status, 3, "{run:?}");
        assert!(run.err.contains("was created, but it is not sent: it is `draft`"), "{run:?}");
    }
}

/// What a channel got for a title and a text that name people.
fn with_names(toml: &str, server: &Server) -> Vec<Got> {
    let site = site(toml);
    let names = "@admin@social.example @everyone @here <@42> <!channel> @room [x](tg://user?id=1) <at>Ann</at>";
    let title = format!("title: 'Down: {names}'");
    site.write(
        "content/incidents/2026-11-23-down.md",
        &DOWN.replace("title: The site is down", &title).replace("Nothing answers.", &format!("Ask {names}.")),
    );
    let run = run(command(&site, "announce --state state.json").env("URL", format!("{}/hook", server.url)));
    assert_eq!(run.status, 0, "{run:?}");
    server.posts()
}

#[test]
fn a_text_pings_nobody() {
    let server = Server::new(|_, _| ok(r#"{"id":"1","ok":true,"result":{"message_id":7},"event_id":"$e"}"#));
    let url = &server.url;
    let token = format!("url = '{url}'\ntoken_env = 'TOKEN'\n");
    let posts = with_names(
        &format!("[[announce]]\nkind = 'mastodon'\n{token}[[announce]]\nkind = 'telegram'\nchat = '@a'\n{token}"),
        &server,
    );
    for got in &posts {
        let json = got.json();
        let text = json["status"].as_str().or(json["text"].as_str()).unwrap();
        let named = text.match_indices('@').filter(|(at, _)| {
            let before = text[..*at].chars().next_back();
            !before.is_some_and(char::is_alphanumeric) && !text[at + 1..].starts_with('\u{2060}')
        });
        assert_eq!(named.count(), 0, "{text}");
        // Without a mode, Telegram reads no markup; links in texts are words.
        assert!(json.get("parse_mode").is_none() && json.get("entities").is_none(), "{json}");
    }
    assert_eq!(posts.len(), 2);

    let server = Server::new(|_, _| ok(r#"{"event_id":"$e"}"#));
    let toml =
        format!("[[announce]]\nkind = 'matrix'\nurl = '{}'\nroom = '!a:b.example'\ntoken_env = 'TOKEN'\n", server.url);
    let json = with_names(&toml, &server)[0].json();
    // An empty list says that nobody is mentioned, also not by a name in the text.
    assert_eq!(json["m.mentions"], serde_json::json!({}));
    assert!(json.get("formatted_body").is_none(), "{json}");

    let server = Server::new(|_, _| ok(r#"{"id":"1"}"#));
    let json = with_names("[[announce]]\nkind = 'discord'\nurl_env = 'URL'\n", &server)[0].json();
    assert_eq!(json["allowed_mentions"], serde_json::json!({"parse": []}));

    let server = Server::new(|_, _| ok("ok"));
    let json = with_names("[[announce]]\nkind = 'slack'\nurl_env = 'URL'\n", &server)[0].json();
    assert!(!json["text"].as_str().unwrap().contains(['<', '>']), "{json}");
    assert_eq!(json["link_names"], false);

    let server = Server::new(|_, _| (202, "", String::new()));
    let json = with_names("[[announce]]\nkind = 'teams'\nurl_env = 'URL'\n", &server)[0].json();
    // A mention needs an entity in this place.
    assert!(json["attachments"][0]["content"].get("msteams").is_none(), "{json}");

    let server = Server::new(|_, _| ok("{}"));
    let got = with_names(&format!("[[announce]]\nkind = 'ntfy'\nurl = '{}/topic'\n", server.url), &server);
    let headers: Vec<&str> =
        got[0].headers.keys().map(String::as_str).filter(|name| !name.starts_with("accept")).collect();
    assert_eq!(
        headers,
        ["click", "content-length", "content-type", "host", "user-agent"],
        "no mail, no call, no actions"
    );
}

#[test]
fn a_correction_that_goes_back_is_announced_each_time() {
    let server = Server::new(|_, number| ok(&format!(r#"{{"id":"{number}"}}"#)));
    let site = site("[[announce]]\nkind = 'discord'\nurl_env = 'URL'\n");
    let path = "content/incidents/2026-11-23-down.md";
    let text = fs::read_to_string(site.path(path)).unwrap();
    let texts = [
        "Nothing answers.",
        "Nothing answers at all.",
        "Nothing answers.",
        "Nothing answers at all.",
        "Nothing answers.",
    ];
    for (number, words) in texts.iter().enumerate() {
        site.write(path, &text.replace("Nothing answers.", words));
        // The clock of the second machine is behind.
        let minute = 55 - number % 2 * 10;
        for _ in 0..2 {
            let mut command = Command::new(env!("CARGO_BIN_EXE_vigie"));
            command.args(["announce", "--state", "state.json", "--now", &format!("2026-11-23T11:{minute}:00+01:00")]);
            command.current_dir(site.root()).stdin(Stdio::null()).env("URL", format!("{}/hook", server.url));
            let run = run(&mut command);
            assert_eq!(run.status, 0, "{number}: {run:?}");
        }
    }
    let posts = server.posts();
    let said: Vec<String> =
        posts.iter().map(|got| got.json()["content"].as_str().unwrap().lines().nth(1).unwrap().to_owned()).collect();
    assert_eq!(said, texts);
    let corrections = posts.iter().filter(|got| got.line.starts_with("PATCH /hook/messages/0 ")).count();
    assert_eq!(corrections, 4, "{posts:?}");
}

#[test]
fn replies_are_to_the_first_announcement_also_when_two_were_sent_at_once() {
    let server = Server::new(|_, number| ok(&format!(r#"{{"event_id":"$e{number}"}}"#)));
    let site = site(&format!(
        "[[announce]]\nkind = 'matrix'\nurl = '{}'\nroom = '!a:b.example'\ntoken_env = 'TOKEN'\n",
        server.url
    ));
    append(&site, "## 11:50 · identified\n\nThe disk is full.");
    assert_eq!(announce(&site, "").status, 0);
    append(&site, "## 11:55 · resolved\n\nAll works again.");
    assert_eq!(announce(&site, "").status, 0);
    let roots: Vec<Value> = server.posts().iter().map(|got| got.json()["m.relates_to"]["event_id"].clone()).collect();
    assert_eq!(roots, [Value::Null, "$e0".into(), "$e0".into()]);
}

#[test]
fn a_long_subject_is_folded_and_cut() {
    for title in ["é".repeat(2000), "word ".repeat(500).trim_end().to_owned(), "x".repeat(3000)] {
        let site = site(
            "[[announce]]\nkind = 'smtp'\nurl = 'smtp://127.0.0.1:1'\nfrom = 'a@example.org'\nto = 'b@example.org'\n",
        );
        let text = DOWN.replace("The site is down", &title).replace("Nothing answers.", &format!("{title}."));
        site.write("content/incidents/2026-11-23-down.md", &text);
        let shown = announce(&site, "--dry-run");
        assert_eq!(shown.status, 0, "{shown:?}");
        let mail = shown.out.split_once("From: ").unwrap().1;
        let longest = mail.lines().map(str::len).max().unwrap();
        assert!(longest <= 998, "{longest}");
        let subject = shown.out.split("Subject: ").nth(1).unwrap();
        let folded = subject.lines().skip(1).take_while(|line| line.starts_with(' ')).count();
        assert!(title.starts_with('x') || folded > 1, "{subject}");
    }
}

#[test]
fn readers_subscribe_by_mail_without_a_server_of_ours() {
    let page = |table: &str| {
        let site = site(&format!("[subscribe.mail]\n{table}\n"));
        let built = site.run("build");
        assert_eq!(built.status, 0, "{table}: {built:?}");
        fs::read_to_string(site.path("public/subscribe.html")).unwrap()
    };
    let list = page("via = 'list'\naddress = 'status-list@example.org'");
    assert!(list.contains("href=\"mailto:status-list+subscribe@example.org\""), "{list}");
    assert!(list.contains("form-action &#39;none&#39;"));
    let form = page("via = 'listmonk'\nurl = 'https://lists.example.org/a'\nlist = 'uuid-1'");
    assert!(form.contains("form-action https://lists.example.org\""), "{form}");
    assert!(form.contains("action=\"https://lists.example.org/a/subscription/form\""), "{form}");
    assert!(form.contains("name=\"l\" value=\"uuid-1\""), "{form}");
    let form = page("via = 'buttondown'\nuser = 'example'");
    assert!(form.contains("action=\"https://buttondown.com/api/emails/embed-subscribe/example\""), "{form}");
    let feed = page("via = 'feed'\nname = 'Feeds'\nurl = 'https://feeds.example.org/'");
    assert!(feed.contains("<a href=\"https://feeds.example.org/\">Feeds</a>"), "{feed}");
    for url in
        ["https://*/x", "https:///x", "https://*.example.org/", "https://a;script-src/", "https://'self'/", "https:x"]
    {
        let site = site(&format!("[subscribe.mail]\nvia = 'listmonk'\nurl = \"{url}\"\nlist = 'a'\n"));
        let told = site.run("check");
        assert!(
            told.status == 1 && told.err.contains("bad-url") && told.err.contains("vigie.toml:"),
            "{url}: {told:?}"
        );
        assert_eq!(site.run("build --keep-going").status, 1);
        let page = fs::read_to_string(site.path("public/subscribe.html")).unwrap();
        assert!(page.contains("form-action &#39;none&#39;"), "{url}: {page}");
    }
    let site = site("[subscribe.mail]\nvia = 'list'\n");
    let told = site.run("check");
    assert!(told.status == 1 && told.err.contains("missing-channel-key"), "{told:?}");
}

#[test]
fn without_a_channel_there_is_nothing_to_do_and_toml_says_whether_there_is_one() {
    // Workflows and hooks run the command for every site, also one without git, network and base_url.
    let site = Site::new();
    for words in ["announce", "announce --online", "announce --state x"] {
        let run = site.run(words);
        assert_eq!((run.status, run.out.as_str()), (0, ""), "{words}: {run:?}");
        assert_eq!(run.err, "no channel to announce on: vigie.toml has no table `[[announce]]`\n", "{words}");
    }
    let command = "kind = 'exec'\nrun = 'true'\n";
    for table in ["[[ announce ]]\n", "  [[announce]]\n", "[[\"announce\"]]\n", "[['announce']]\n"] {
        site.write("vigie.toml", &format!("{CONFIG}\n{table}{command}"));
        let run = site.run("announce --dry-run");
        assert!(run.status == 0 && run.err.is_empty(), "{table}: {run:?}");
    }
    site.write("vigie.toml", &format!("announce = [{{ kind = 'exec', run = 'true' }}]\n{CONFIG}"));
    assert!(site.run("announce --dry-run").err.is_empty());
}
