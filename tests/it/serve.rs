//! `vigie serve`, as a browser sees it.

#![cfg(unix)]

use crate::running::{DEADLINE, Running};
use crate::site::{INCIDENT, Site, effort};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

const POST: &str = "content/incidents/2026-11-02-site.md";
const MISTAKE: &str = "---\ntitle: Panne\ndate: 2026-11-03 10:00\nservices: [wbe]\n---\n";

/// A server on a port of its own.
struct DevServer {
    running: Running,
    /// `127.0.0.1:PORT`.
    host: String,
    base: String,
}

/// What a server sent.
#[derive(Debug)]
struct Response {
    status: u16,
    head: String,
    body: String,
}

impl Response {
    fn field(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (field, value) = line.split_once(": ")?;
            field.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}

impl DevServer {
    fn start(site: &Site, words: &str) -> Self {
        let running = Running::start(site, words);
        let line = loop {
            let line = running.line();
            if line.starts_with("serving ") {
                break line;
            }
        };
        let url = line.split(' ').nth(1).unwrap().strip_prefix("http://").unwrap().to_owned();
        let (host, path) = url.split_once('/').unwrap();
        Self { running, host: host.to_owned(), base: format!("/{path}") }
    }

    /// Sends a request by hand: no client tidies its path.
    fn ask(&self, method: &str, target: &str, fields: &str) -> Response {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        stream.set_read_timeout(Some(DEADLINE)).unwrap();
        let host = if fields.contains("Host:") { String::new() } else { format!("Host: {}\r\n", self.host) };
        write!(stream, "{method} {target} HTTP/1.1\r\n{host}{fields}Connection: close\r\n\r\n").unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Response { status, head: head.to_owned(), body: body.to_owned() }
    }

    fn get(&self, target: &str) -> Response {
        self.ask("GET", target, "")
    }

    fn listen(&self, page: &str) -> Events {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        stream.set_read_timeout(Some(DEADLINE)).unwrap();
        let target = format!("{}.vigie-events?page={page}", self.base);
        write!(stream, "GET {target} HTTP/1.1\r\nHost: {}\r\n\r\n", self.host).unwrap();
        Events(BufReader::new(stream))
    }
}

/// The news of a page.
struct Events(BufReader<TcpStream>);

impl Events {
    fn next(&mut self) -> serde_json::Value {
        let mut line = String::new();
        loop {
            line.clear();
            assert!(self.0.read_line(&mut line).unwrap() > 0, "the stream ended");
            if let Some(data) = line.strip_prefix("data: ") {
                return serde_json::from_str(data).unwrap();
            }
        }
    }
}

#[test]
fn connections_that_come_at_once_are_all_answered() {
    let site = Site::new();
    let server = DevServer::start(&site, "serve --port 0");
    let _open: Vec<Events> = (0..3).map(|_| server.listen(&server.base)).collect();
    // As a browser does: it keeps a connection for the next request, unless it is asked not to.
    let ask = || {
        let mut stream = BufReader::new(TcpStream::connect(&server.host).unwrap());
        stream.get_ref().set_read_timeout(Some(DEADLINE)).unwrap();
        write!(stream.get_mut(), "GET {}style.css HTTP/1.1\r\nHost: {}\r\n\r\n", server.base, server.host).unwrap();
        let head: Vec<String> =
            stream.by_ref().lines().map(|line| line.unwrap()).take_while(|line| !line.is_empty()).collect();
        let ends = head[0].starts_with("HTTP/1.0 ") || head.iter().any(|line| line == "Connection: close");
        assert!(head[0].contains(" 200 "), "{head:?}");
        (!ends).then_some(stream)
    };
    let mut kept = Vec::new();
    for _ in 0..40 {
        std::thread::scope(|scope| {
            let asked: Vec<_> = (0..3).map(|_| scope.spawn(ask)).collect();
            kept.extend(asked.into_iter().map(|asked| asked.join().unwrap()));
        });
    }
}

#[test]
fn files_come_with_their_kind_and_are_never_kept() {
    let site = Site::new();
    let server = DevServer::start(&site, "serve --port 0");
    let check = |target: &str, kind: &str| {
        let response = server.get(target);
        assert_eq!(response.status, 200, "{target}: {response:?}");
        assert_eq!(response.field("Content-Type"), Some(kind), "{target}");
        assert_eq!(response.field("Cache-Control"), Some("no-store"), "{target}");
        let head = server.ask("HEAD", target, "");
        assert_eq!((head.status, head.body.as_str()), (200, ""), "{target}");
        assert_eq!(head.field("Content-Length"), response.field("Content-Length"), "{target}");
    };
    check("/", "text/html; charset=utf-8");
    check("/index.html?x=1", "text/html; charset=utf-8");
    check("/2026-11-02-site.html", "text/html; charset=utf-8");
    check("/history/", "text/html; charset=utf-8");
    check("/style.css", "text/css; charset=utf-8");
    check("/favicon.svg", "image/svg+xml");
    check("/robots.txt", "text/plain; charset=utf-8");
    check("/sitemap.xml", "application/xml");
    check("/feeds/all.atom.xml", "application/atom+xml; charset=utf-8");
    assert_eq!(server.get("/history").field("Location"), Some("/history/"));
    assert_eq!(server.ask("POST", "/", "").status, 405);
    assert!(!site.path("public").exists(), "nothing is written");
}

#[test]
fn what_the_browser_has_is_not_sent_again() {
    let site = Site::new();
    let server = DevServer::start(&site, "serve --port 0");
    let first = server.get("/style.css");
    let tag = first.field("ETag").unwrap();
    let since = first.field("Last-Modified").unwrap();
    let check = |fields: &str, status: u16| {
        let response = server.ask("GET", "/style.css", fields);
        assert_eq!(response.status, status, "{fields}");
        assert_eq!(response.body.is_empty(), status == 304, "{fields}");
    };
    check(&format!("If-None-Match: {tag}\r\n"), 304);
    check(&format!("If-None-Match: \"x\", W/{tag}\r\n"), 304);
    check("If-None-Match: \"x\"\r\n", 200);
    check(&format!("If-Modified-Since: {since}\r\n"), 304);
    check("If-Modified-Since: Mon, 01 Jan 2001 00:00:00 GMT\r\n", 200);
    check("If-Modified-Since: yesterday\r\n", 200);
    // The tag goes first (RFC 9110, section 13.2.2).
    check(&format!("If-None-Match: \"x\"\r\nIf-Modified-Since: {since}\r\n"), 200);
}

#[test]
fn no_path_leaves_the_site() {
    let site = Site::new();
    let server = DevServer::start(&site, "serve --port 0");
    for target in [
        "/../vigie.toml",
        "/..%2fvigie.toml",
        "/%2e%2e/vigie.toml",
        "/%2e%2e%2fvigie.toml",
        "/history/../../vigie.toml",
        "/..\\vigie.toml",
        "/..%5cvigie.toml",
        "//etc/passwd",
        "/%2fetc/passwd",
        "/./index.html",
        "/index.html%00",
        "/%zz",
        "/%c0%ae%c0%ae/vigie.toml",
        "etc/passwd",
    ] {
        let response = server.get(target);
        assert_eq!(response.status, 400, "{target}: {response:?}");
        assert!(!response.body.contains("base_url"), "{target}");
    }
    assert_eq!(server.get("/vigie.toml").status, 404);
    assert_eq!(server.get("/content/incidents/2026-11-02-site.md").status, 404);
}

#[test]
fn what_is_not_there_is_told_by_the_sites_own_page() {
    let site = Site::new();
    let server = DevServer::start(&site, "serve --port 0");
    let response = server.get("/nowhere/at-all.html");
    assert_eq!(response.status, 404);
    assert_eq!(response.field("Content-Type"), Some("text/html; charset=utf-8"));
    assert!(response.body.contains("État de l&#39;île") || response.body.contains("État de l'île"), "{response:?}");
    assert!(response.body.contains("href=\"/index.html\""), "its links stay in the server: {response:?}");
    let empty = response.body.replace("<link rel=\"canonical\"", "");
    assert!(!empty.contains("src=\"https://etat.example.org"), "{response:?}");
}

#[test]
fn a_site_below_a_path_is_served_below_it() {
    let site = Site::new();
    let config = std::fs::read_to_string(site.path("vigie.toml")).unwrap();
    site.write("vigie.toml", &config.replace("etat.example.org/", "example.org/etat/du site/"));
    let server = DevServer::start(&site, "serve --port 0");
    assert_eq!(server.base, "/etat/du%20site/");
    assert_eq!(server.get("/etat/du%20site/").status, 200);
    assert_eq!(server.get("/etat/du%20site/style.css").status, 200);
    assert_eq!(server.get("/").field("Location"), Some("/etat/du%20site/"));
    assert_eq!(server.get("/etat/du%20site").field("Location"), Some("/etat/du%20site/"));
    assert_eq!(server.get("/style.css").status, 404);
    assert!(server.get("/etat/du%20site/x").body.contains("href=\"/etat/du%20site/index.html\""));
}

#[test]
fn only_this_machine_is_answered() {
    let site = Site::new();
    let server = DevServer::start(&site, "serve --port 0");
    let port = server.host.rsplit(':').next().unwrap().to_owned();
    for (host, status) in [("localhost", 200), ("127.0.0.1", 200), ("[::1]", 200), ("evil.example", 403)] {
        let fields = format!("Host: {host}:{port}\r\n");
        assert_eq!(server.ask("GET", "/", &fields).status, status, "{host}");
    }
}

/// A page of the web can give a name of its own the address of this machine, and is of the same origin for a browser.
#[test]
fn an_open_server_is_asked_by_the_names_of_this_machine() {
    let site = Site::new();
    let server = DevServer::start(&site, "serve --drafts --host 0.0.0.0 --port 0");
    let port = server.host.rsplit(':').next().unwrap().to_owned();
    for (host, status) in [("localhost", 200), ("192.168.1.2", 200), ("[::1]", 200), ("evil.example", 403)] {
        let fields = format!("Host: {host}:{port}\r\nSec-Fetch-Site: same-origin\r\n");
        assert_eq!(server.ask("GET", "/", &fields).status, status, "{host}");
    }
    let named = DevServer::start(&site, "serve --host LOCALHOST --port 0");
    assert_eq!(named.ask("GET", "/", "Host: evil.example\r\n").status, 403);
}

#[test]
fn pages_of_other_origins_are_not_answered() {
    let site = Site::new();
    site.write("content/pages/a.md", "---\ntitle: Secret\ndraft: true\n---\n\nTexte.\n");
    let server = DevServer::start(&site, "serve --port 0 --drafts");
    let events = format!("{}.vigie-events?page=/", server.base);
    let files =
        ["/", "/a.html", "/history/posts.js", "/style.css", "/.vigie-dev-server.js", "/nowhere", "/..", &events];
    for (fields, status) in [
        ("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Dest: script\r\n", 403),
        ("Sec-Fetch-Site: same-site\r\nSec-Fetch-Dest: empty\r\n", 403),
        ("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Dest: iframe\r\n", 403),
        ("Sec-Fetch-Site: cross-site\r\n", 403),
        ("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Dest: document\r\n", 200),
        ("Sec-Fetch-Site: none\r\nSec-Fetch-Dest: document\r\n", 200),
        ("Sec-Fetch-Site: same-origin\r\nSec-Fetch-Dest: script\r\n", 200),
        ("", 200),
    ] {
        for file in files {
            // A stream of events does not end.
            if status == 200 && file == events {
                continue;
            }
            let response = server.ask("GET", file, fields);
            assert_eq!(response.status == 403, status == 403, "{file} {fields}: {response:?}");
            assert_eq!(response.field("Cross-Origin-Resource-Policy"), Some("same-origin"), "{file} {fields}");
            assert!(status == 200 || !response.body.contains("Secret"), "{file} {fields}");
        }
    }
    assert_eq!(server.ask("POST", "/", "").field("Cross-Origin-Resource-Policy"), Some("same-origin"));
    let mut stream = server.listen("/").0;
    let head: Vec<String> =
        stream.by_ref().lines().map(|line| line.unwrap()).take_while(|line| !line.is_empty()).collect();
    assert!(head.iter().any(|line| line == "Cross-Origin-Resource-Policy: same-origin"), "{head:?}");
}

#[test]
#[cfg(target_os = "linux")]
fn a_request_without_end_takes_little_memory_and_no_turn() {
    let site = Site::new();
    let server = DevServer::start(&site, "serve --port 0");
    let bytes = effort(20, 400) << 20;
    for head in ["GET / HTTP/1.1\r\nX-A: ", "GET /", "GET / HTTP/1.1\r\n"] {
        let mut stream = TcpStream::connect(&server.host).unwrap();
        stream.set_read_timeout(Some(DEADLINE)).unwrap();
        stream.write_all(head.as_bytes()).unwrap();
        let piece = if head.ends_with('\n') { "a: b\r\n".repeat(10_000) } else { "x".repeat(64 << 10) };
        let mut sent = 0;
        // It is refused long before its end.
        while sent < bytes && stream.write_all(piece.as_bytes()).is_ok() {
            sent += piece.len();
        }
        assert!(sent < bytes, "{head:?}");
    }
    let mut long = TcpStream::connect(&server.host).unwrap();
    long.set_read_timeout(Some(DEADLINE)).unwrap();
    write!(long, "GET / HTTP/1.1\r\nX-A: {}", "x".repeat(40 << 10)).unwrap();
    let mut answer = String::new();
    let _ = long.read_to_string(&mut answer);
    assert!(answer.starts_with("HTTP/1.1 431 "), "{answer:?}");
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.running.id())).unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    let peak: usize = peak.trim().trim_end_matches(" kB").parse().unwrap();
    assert!(peak < 100 << 10, "{peak} kB");
    // Requests that never end do not keep others waiting.
    let _open: Vec<TcpStream> = (0..20).map(|_| TcpStream::connect(&server.host).unwrap()).collect();
    assert_eq!(server.get("/").status, 200);
}

#[test]
fn too_many_connections_are_refused_and_keep_nobody_waiting() {
    let site = Site::new();
    let server = DevServer::start(&site, "serve --port 0");
    let connect = || TcpStream::connect(&server.host).unwrap();
    // A connection without a request is closed after ten seconds: a slow machine begins again.
    let held = loop {
        let start = Instant::now();
        let mut held: Vec<TcpStream> = (0..127).map(|_| connect()).collect();
        let last = server.get("/").status;
        while held.len() < 140 && server.get("/").status != 503 {
            held.push(connect());
        }
        if start.elapsed() < Duration::from_secs(8) {
            assert_eq!(last, 200, "the last of 128");
            assert!(held.len() < 140, "nothing is refused");
            break held;
        }
    };
    // One that is refused and still sends.
    let refused = connect();
    let (stop, stopped) = std::sync::mpsc::channel::<()>();
    let sending = thread::spawn(move || {
        while stopped.recv_timeout(Duration::from_millis(100)).is_err() {
            let _ = (&refused).write_all(b"x");
        }
    });
    drop(held);
    let end = Instant::now() + DEADLINE;
    while server.get("/").status != 200 {
        assert!(Instant::now() < end);
    }
    stop.send(()).unwrap();
    sending.join().unwrap();
}

#[test]
fn only_pages_that_changed_have_news() {
    let site = Site::new();
    site.write("content/pages/a.md", "---\ntitle: A\n---\n\nTexte.\n");
    let server = DevServer::start(&site, "serve --port 0");
    let (mut post, mut page) = (server.listen("/2026-11-02-site.html"), server.listen("/a.html"));
    let (post_before, page_before) = (post.next(), page.next());
    assert_eq!(post_before["report"], serde_json::Value::Null);
    assert!(server.get("/2026-11-02-site.html").body.contains(post_before["tag"].as_str().unwrap()));

    site.write(POST, &INCIDENT.replace("Nous cherchons.", "Trouvé."));
    assert_ne!(post.next()["tag"], post_before["tag"]);
    assert!(server.get("/2026-11-02-site.html").body.contains("Trouvé."));
    // The first that the other page hears of is what all pages hear.
    site.write("content/incidents/2026-11-03-panne.md", MISTAKE);
    let broken = page.next();
    assert_eq!(broken["tag"], page_before["tag"]);
    let report = broken["report"].as_str().unwrap();
    assert!(report.contains("content/incidents/2026-11-03-panne.md:4:") && report.contains("1 error"), "{report}");
    assert!(!report.contains('\x1b'));
    assert!(server.get("/2026-11-02-site.html").body.contains("Trouvé."), "the last good site is shown");
    assert_eq!(server.get("/2026-11-03-panne.html").status, 404);

    // It is over: a state that changed would show in the icon of every page.
    site.write("content/incidents/2026-11-03-panne.md", &MISTAKE.replace("[wbe]", "[web]\nresolved: 11:00"));
    assert_eq!(page.next(), page_before, "the report goes away");
    // Pages that nobody looks at may come a moment later.
    let end = Instant::now() + DEADLINE;
    while server.get("/2026-11-03-panne.html").status != 200 {
        assert!(Instant::now() < end, "the new page never came");
    }

    site.write("static/style.css", "body { color: teal }");
    assert_ne!(page.next()["tag"], page_before["tag"], "a page looks as its style says");
}

#[test]
fn a_site_that_is_broken_from_the_start_appears_when_it_is_mended() {
    let site = Site::new();
    site.write(POST, MISTAKE);
    let server = DevServer::start(&site, "serve --port 0");
    assert_eq!(server.get("/").status, 503);
    let mut events = server.listen("/");
    assert!(events.next()["report"].as_str().unwrap().contains("wbe"));
    site.write(POST, INCIDENT);
    assert_eq!(events.next()["report"], serde_json::Value::Null);
    assert_eq!(server.get("/").status, 200);
}

#[test]
fn drafts_are_shown_when_asked_for() {
    let site = Site::new();
    site.write("content/pages/a.md", "---\ntitle: A\ndraft: true\n---\n\nTexte.\n");
    assert_eq!(DevServer::start(&site, "serve --port 0").get("/a.html").status, 404);
    assert_eq!(DevServer::start(&site, "serve --port 0 --drafts").get("/a.html").status, 200);
}

#[test]
fn the_policy_allows_the_dev_servers_script_and_nothing_else() {
    let site = Site::new();
    let server = DevServer::start(&site, "serve --port 0");
    let page = server.get("/2026-11-02-site.html").body;
    let policy = page.split("Content-Security-Policy\" content=\"").nth(1).unwrap().split('"').next().unwrap();
    assert!(policy.contains("script-src &#39;self&#39;") && policy.contains("connect-src &#39;self&#39;"), "{policy}");
    assert!(!policy.contains("unsafe"), "{policy}");
    assert_eq!(server.get("/.vigie-dev-server.js").field("Content-Type"), Some("text/javascript; charset=utf-8"));
    assert!(page.contains("<script src=\"/.vigie-dev-server.js\""));
    assert_eq!(site.run("build").status, 0);
    let published = std::fs::read_to_string(site.path("public/2026-11-02-site.html")).unwrap();
    assert!(!published.contains("vigie-dev-server"));
}

#[test]
fn a_taken_port_is_left_to_its_owner() {
    let site = Site::new();
    let (one, other) = (DevServer::start(&site, "serve"), DevServer::start(&site, "serve"));
    assert_ne!(one.host, other.host);
    let port = one.host.rsplit(':').next().unwrap();
    let refused = site.run(&format!("serve --port {port}"));
    assert_eq!(refused.status, 3, "{refused:?}");
    assert!(refused.err.contains("another program already listens there"), "{refused:?}");
}

#[test]
fn ctrl_c_ends_it_at_once() {
    let site = Site::new();
    let server = DevServer::start(&site, "serve --port 0");
    let mut events = server.listen("/");
    events.next();
    let (status, time) = server.running.interrupt();
    assert_eq!(status.code(), Some(0));
    assert!(time < Duration::from_secs(5), "{time:?}");
}

/// Processor time that a process used, in clock ticks.
#[cfg(target_os = "linux")]
fn ticks(id: u32) -> u64 {
    let text = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap();
    let fields: Vec<&str> = text.rsplit_once(") ").unwrap().1.split(' ').collect();
    fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
}

#[test]
#[cfg(target_os = "linux")]
fn an_idle_dev_server_uses_no_processor() {
    let site = Site::new();
    let server = DevServer::start(&site, "serve --port 0");
    let mut events = server.listen("/");
    events.next();
    // Its first work may still be ending: idle is when a whole second has passed without a tick.
    let end = Instant::now() + DEADLINE;
    let mut before = ticks(server.running.id());
    loop {
        assert_eq!(server.running.line_within(Duration::from_secs(1)), None);
        let now = ticks(server.running.id());
        if now == before {
            break;
        }
        assert!(Instant::now() < end, "it never rests");
        before = now;
    }
}
