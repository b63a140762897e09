//! The headers that hosts send: `_headers`, and the lines of docs/hosts.md on the servers themselves.

use crate::proxy::{Running, can, free_port};
use crate::site::{CONFIG, Site};
use std::fs;
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use vigie::routes::{ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE, EVERYWHERE, Fixed, LanguageFolder, header_rules};

const DOCS: &str = include_str!("../../docs/hosts.md");

/// How the home page opens in the visitor's language.
const LANGUAGES: &str = include_str!("../../docs/languages.md");

/// The file itself, for the test that can write it anew.
const DOCS_FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/hosts.md");

/// A path, its type, and how long it is kept: pages are asked for each time, what programs read is also for other sites.
const PATHS: [(&str, &str, Kept); 24] = [
    ("", "text/html; charset=utf-8", Kept::Not),
    ("index.html", "text/html; charset=utf-8", Kept::Not),
    ("2026-11-02-site.html", "text/html; charset=utf-8", Kept::Not),
    ("services/web.html", "text/html; charset=utf-8", Kept::Not),
    ("services/web.ics", "text/calendar; charset=utf-8", Kept::Seconds),
    ("favicon.svg", "image/svg+xml", Kept::Not),
    ("api/v2/summary.json", "application/json", Kept::Seconds),
    ("api/vigie.json", "application/json", Kept::Seconds),
    ("badges/all.svg", "image/svg+xml", Kept::Seconds),
    ("badges/web.json", "application/json", Kept::Seconds),
    ("feeds/all.atom.xml", "application/atom+xml; charset=utf-8", Kept::Seconds),
    ("feeds/services/web.atom.xml", "application/atom+xml; charset=utf-8", Kept::Seconds),
    ("feeds/archive/all-1.atom.xml", "application/atom+xml; charset=utf-8", Kept::Seconds),
    ("feeds/archive/all-1.json", "application/feed+json", Kept::Seconds),
    ("feeds/maintenance.json", "application/feed+json", Kept::Seconds),
    ("feeds/incidents.rss.xml", "application/rss+xml; charset=utf-8", Kept::Seconds),
    ("feeds/all.json", "application/feed+json", Kept::Seconds),
    ("history.atom", "application/atom+xml; charset=utf-8", Kept::Seconds),
    ("history.rss", "application/rss+xml; charset=utf-8", Kept::Seconds),
    ("maintenance.ics", "text/calendar; charset=utf-8", Kept::Seconds),
    ("en/index.html", "text/html; charset=utf-8", Kept::Not),
    ("en/feeds/all.atom.xml", "application/atom+xml; charset=utf-8", Kept::Seconds),
    ("en/feeds/all.json", "application/feed+json", Kept::Seconds),
    ("en/maintenance.ics", "text/calendar; charset=utf-8", Kept::Seconds),
];

#[derive(Clone, Copy, PartialEq)]
enum Kept {
    Not,
    Seconds,
}

/// A built site with a maintenance, in its folder.
fn site() -> Site {
    let site = Site::new();
    site.write("vigie.toml", &format!("locales = ['fr', 'en']\n{CONFIG}[feeds]\nlimit = 1\n"));
    site.write(
        "content/maintenance/2026-12-01-plan.md",
        "---\ntitle: Disques\ndate: 2026-11-20 10:00\nstart: 2026-12-01 10:00\nservices: [web]\n---\nBientôt.\n",
    );
    assert_eq!(site.run("build").status, 0);
    site
}

/// Holds what is sent with each path (name in small letters, value) against what it is.
fn check(host: &str, heads: impl Fn(&str) -> Vec<(String, String)>, types_of_its_own: bool) {
    for (path, kind, kept) in PATHS {
        let sent = heads(path);
        let one = |name: &str| {
            let all: Vec<&str> =
                sent.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect();
            assert!(all.len() < 2, "{host} {path}: {name} twice: {all:?}");
            all.first().copied()
        };
        assert_eq!(one("x-content-type-options"), Some("nosniff"), "{host} {path}");
        assert_eq!(one("content-security-policy"), Some("frame-ancestors 'self'"), "{host} {path}");
        let open = (kept == Kept::Seconds).then_some("*");
        assert_eq!(one("access-control-allow-origin"), open, "{host} {path}");
        let cache = one("cache-control").unwrap_or_default();
        match kept {
            Kept::Seconds => assert!(cache.starts_with("public, max-age=10, "), "{host} {path}: {cache}"),
            Kept::Not => {
                assert!(cache.is_empty() && !types_of_its_own || cache == "no-cache", "{host} {path}: {cache}");
            }
        }
        let told = one("content-type");
        // What a host knows by the ending is not repeated; JSON is UTF-8 whether that is said or not.
        let plain = |kind: &str| kind.split(';').next().unwrap_or_default().to_owned();
        match told {
            Some(told) if kind.contains("json") || kind.contains("svg") => {
                assert_eq!(plain(told), plain(kind), "{host} {path}");
            }
            Some(told) => assert_eq!(told.to_lowercase(), kind, "{host} {path}"),
            None => assert!(!types_of_its_own, "{host} {path} has no type"),
        }
    }
}

#[test]
fn netlify_and_cloudflare() {
    let site = site();
    let rules = fs::read_to_string(site.path("public/_headers")).unwrap();
    let heads = |path: &str| {
        let path = format!("/{path}");
        let mut sent = Vec::new();
        let mut holds = false;
        for line in rules.lines() {
            if let Some(rule) = line.strip_prefix('/') {
                let rule = format!("/{rule}");
                // A star is any text; Cloudflare takes one in a path.
                holds = rule.split_once('*').map_or(rule == path, |(start, end)| {
                    path.strip_prefix(start).is_some_and(|rest| rest.ends_with(end))
                });
            } else if holds {
                let (name, value) = line.trim().split_once(": ").unwrap();
                sent.push((name.to_lowercase(), value.to_owned()));
            }
        }
        sent
    };
    check("_headers", heads, false);
    for (path, ..) in PATHS.iter().filter(|(path, ..)| !path.is_empty()) {
        assert!(site.path(&format!("public/{path}")).exists(), "{path}");
    }
    // Those whose ending says too little have a type.
    let told =
        |path: &str| ["feeds/", "history."].iter().any(|start| path.starts_with(start)) || path.ends_with(".ics");
    for (path, ..) in PATHS.iter().filter(|(path, ..)| told(path)) {
        assert!(heads(path).iter().any(|(name, _)| name == "content-type"), "{path}");
    }
}

/// A path of a rule as a regular expression; where other languages have the same file, below their folders too.
fn pattern(paths: &str, in_each_language: bool) -> String {
    let escaped = paths.replace('.', "\\.");
    let language = if in_each_language { "(/[a-z][a-z](-[A-Za-z]+)*)?" } else { "" };
    match escaped.split_once('*') {
        None => format!("^{language}{escaped}$"),
        Some((before, "")) => format!("^{language}{before}"),
        Some((before, after)) => format!("^{language}{before}.*{after}$"),
    }
}

/// The values of a header in the table of the site, each with the patterns of the paths that it is sent with.
fn sent(header: &str) -> Vec<(&'static str, Vec<String>)> {
    let mut sent: Vec<(&str, Vec<String>)> = Vec::new();
    let english = LanguageFolder::of("en");
    let rules = header_rules(true, std::slice::from_ref(&english));
    for rule in rules.iter().filter(|rule| !rule.paths.starts_with("/en/")) {
        let in_each = rules.iter().any(|other| other.paths == format!("/en{}", rule.paths));
        for (_, value) in rule.headers.iter().filter(|(name, _)| *name == header) {
            match sent.iter_mut().find(|(known, _)| known == value) {
                Some((_, patterns)) => patterns.push(pattern(&rule.paths, in_each)),
                None => sent.push((*value, vec![pattern(&rule.paths, in_each)])),
            }
        }
    }
    sent
}

/// A word for the files that are kept alike.
fn word(value: &str) -> &'static str {
    if value.contains("max-age=10,") { "seconds" } else { "hour" }
}

/// A word for the files of a type: `atom` of `application/atom+xml`.
fn word_of_type(value: &str) -> &str {
    value.split(['/', '+', ';']).nth(1).unwrap()
}

fn for_nginx() -> String {
    let line = |pattern: &String, value: &str| format!("    ~{pattern:<45} \"{value}\";\n");
    let of = |header: &str| -> String {
        let sent = sent(header);
        sent.iter().flat_map(|(value, patterns)| patterns.iter().map(move |pattern| line(pattern, value))).collect()
    };
    let everywhere: String =
        EVERYWHERE.iter().map(|(name, value)| format!("add_header {name} \"{value}\" always;\n")).collect();
    let types: String = sent(CONTENT_TYPE)
        .iter()
        .flat_map(|(value, patterns)| patterns.iter().map(move |pattern| (value.split(';').next().unwrap(), pattern)))
        .map(|(kind, pattern)| format!("location ~ {pattern:<36} {{ types {{ }} default_type {kind}; }}\n"))
        .collect();
    format!(
        "map $uri $status_origin {{\n{}}}\nmap $uri $status_cache {{\n    {:<46} \"no-cache\";\n{}}}\n\n\
         add_header {ALLOW_ORIGIN} $status_origin always;\nadd_header {CACHE_CONTROL} $status_cache always;\n{everywhere}\
         charset utf-8;\ncharset_types text/html text/css text/calendar application/atom+xml\n\
         {:14}application/rss+xml application/javascript;\n{types}error_page 404 /{};\n",
        of(ALLOW_ORIGIN),
        "default",
        of(CACHE_CONTROL),
        "",
        Fixed::NotFound.path(),
    )
}

fn for_caddy() -> String {
    let mut lines = vec!["root * /srv/www/status".to_owned(), "file_server".to_owned()];
    lines.extend(EVERYWHERE.iter().map(|(name, value)| format!("header {name} \"{value}\"")));
    lines.push(format!("header ?{CACHE_CONTROL} no-cache"));
    let mut add = |name: &str, header: &str, value: &str, patterns: &[String]| {
        lines.push(format!("@{name} path_regexp {}", patterns.join("|")));
        lines.push(format!("header @{name} {header} \"{value}\""));
    };
    for (value, patterns) in sent(ALLOW_ORIGIN) {
        add("shared", ALLOW_ORIGIN, value, &patterns);
    }
    for (value, patterns) in sent(CACHE_CONTROL) {
        add(word(value), CACHE_CONTROL, value, &patterns);
    }
    for (value, patterns) in sent(CONTENT_TYPE) {
        add(word_of_type(value), CONTENT_TYPE, value, &patterns);
    }
    let lines: String = lines.iter().map(|line| format!("    {line}\n")).collect();
    format!(
        "status.example.org {{\n{lines}    handle_errors {{\n        rewrite * /{}\n        file_server\n    }}\n}}\n",
        Fixed::NotFound.path()
    )
}

fn for_apache() -> String {
    let condition = |patterns: &[String]| format!("<If \"%{{REQUEST_URI}} =~ m#{}#\">\n", patterns.join("|"));
    let mut text = "AddDefaultCharset utf-8\nAddType image/svg+xml .svg\n".to_owned();
    for (name, value) in EVERYWHERE {
        text += &format!("Header always set {name} \"{value}\"\n");
    }
    text += &format!("Header set {CACHE_CONTROL} \"no-cache\"\n");
    for header in [ALLOW_ORIGIN, CACHE_CONTROL] {
        for (value, patterns) in sent(header) {
            text += &format!("{}    Header set {header} \"{value}\"\n</If>\n", condition(&patterns));
        }
    }
    for (value, patterns) in sent(CONTENT_TYPE) {
        text += &format!("{}    ForceType \"{value}\"\n</If>\n", condition(&patterns));
    }
    text + &format!("ErrorDocument 404 /{}\n", Fixed::NotFound.path())
}

/// The docs with the lines for the servers made from the table of the site.
fn docs() -> String {
    let made = |block: &str| match block.lines().next() {
        Some("nginx") => format!("nginx\n{}", for_nginx()),
        Some("caddy") => format!("caddy\n{}", for_caddy()),
        Some("apache") => format!("apache\n{}", for_apache()),
        other => panic!("nothing is made for {other:?}"),
    };
    let parts = DOCS.split("```").enumerate();
    parts
        .map(|(number, part)| if number % 2 == 1 { made(part) } else { part.to_owned() })
        .collect::<Vec<_>>()
        .join("```")
}

/// The lines of the docs for a server.
fn lines(server: &str) -> &'static str {
    block(DOCS, server)
}

/// The first block of a page for a server.
fn block(page: &'static str, server: &str) -> &'static str {
    let block = page.split_once(&format!("```{server}\n")).unwrap().1;
    block.split_once("```").unwrap().0
}

#[test]
fn the_docs_say_what_the_table_says() {
    // `SNAPSHOTS=overwrite cargo test --test it headers` writes it anew.
    snapbox::assert_data_eq!(docs(), snapbox::Data::read_from(Path::new(DOCS_FILE), None).raw());
}

/// Starts a server on a built site: the folder for its own files, the site's folder, its port.
type Start = fn(&Path, &Path, u16) -> Command;

fn check_server(program: &str, start: Start) {
    if !can(program) {
        return;
    }
    let site = site();
    let (folder, port) = (site.path("server"), free_port());
    fs::create_dir_all(&folder).unwrap();
    let mut server = start(&folder, &site.path("public"), port);
    let log = fs::File::create(folder.join("log")).unwrap();
    server.stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log).env("HOME", &folder);
    let _running = Running(server.spawn().unwrap());
    let patience = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        let log = || fs::read_to_string(folder.join("log")).unwrap_or_default();
        assert!(patience.elapsed() < Duration::from_secs(30), "{program} did not start: {}", log());
        thread::sleep(Duration::from_millis(50));
    }
    let ask_in = |path: &str, language: &str| {
        let (url, language) = (format!("http://127.0.0.1:{port}/{path}"), format!("Accept-Language: {language}"));
        let done = Command::new("curl").args(["-s", "-i", "--max-time", "10", "-H", &language, &url]).output().unwrap();
        let answer = String::from_utf8_lossy(&done.stdout).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
        (head.to_owned(), body.to_owned())
    };
    let ask = |path: &str| ask_in(path, "fr");
    for (path, language, lead) in
        [("", "en-GB,fr;q=0.5", true), ("", "fr,en;q=0.5", false), ("", "", false), ("index.html", "en", false)]
    {
        let (head, _) = ask_in(path, language);
        assert_eq!(leads_to_english(&head), lead, "{program} {path} {language}: {head}");
    }
    let heads = |path: &str| {
        let (head, _) = ask(path);
        assert!(head.lines().next().unwrap_or_default().contains(" 200"), "{program} {path}: {head}");
        let pairs = head.lines().filter_map(|line| line.split_once(": "));
        pairs.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect()
    };
    check(program, heads, true);
    let (head, body) = ask("embed.js");
    assert!(head.contains("max-age=3600") && head.to_lowercase().contains("access-control-allow-origin: *"), "{head}");
    assert!(body.contains("vigie-banner"));
    let (head, body) = ask("no/such/page.html");
    assert!(head.lines().next().unwrap_or_default().contains(" 404"), "{program}: {head}");
    assert!(body.contains("https://etat.example.org/index.html"), "{program}: {body}");
}

/// Whether an answer leads to the English home page; if it does not, there is one.
fn leads_to_english(head: &str) -> bool {
    let head = head.to_lowercase();
    let leads = head.lines().next().unwrap_or_default().contains(" 302");
    let to = |line: &str| line.strip_prefix("location: ").is_some_and(|to| to.ends_with("/en/"));
    assert!(leads == head.lines().any(to) && (leads || head.contains(" 200")), "{head}");
    leads
}

/// `HAProxy` serves no files: it stands before a server that does.
#[test]
fn haproxy() {
    if !can("haproxy") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let port = free_port();
    let config = format!(
        "defaults\nmode http\ntimeout connect 1s\ntimeout client 5s\ntimeout server 3s\nfrontend web\n\
         bind 127.0.0.1:{port}\n{}http-request return status 200\n",
        block(LANGUAGES, "haproxy")
    );
    fs::write(folder.path().join("haproxy.cfg"), config).unwrap();
    let mut server = Command::new("haproxy");
    server.arg("-db").arg("-f").arg(folder.path().join("haproxy.cfg")).stderr(Stdio::null()).stdout(Stdio::null());
    let _running = Running(server.spawn().unwrap());
    let patience = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(patience.elapsed() < Duration::from_secs(30), "haproxy did not start");
        thread::sleep(Duration::from_millis(50));
    }
    for (path, language, lead) in
        [("", "en-GB,fr;q=0.5", true), ("", "fr,en;q=0.5", false), ("index.html", "en", false)]
    {
        let (url, language) = (format!("http://127.0.0.1:{port}/{path}"), format!("Accept-Language: {language}"));
        let done = Command::new("curl").args(["-s", "-i", "--max-time", "10", "-H", &language, &url]).output().unwrap();
        assert_eq!(leads_to_english(&String::from_utf8_lossy(&done.stdout)), lead, "{path} {language}");
    }
}

#[test]
fn nginx() {
    check_server("nginx", |folder, public, port| {
        let text = lines("nginx");
        let (first_language, home) = block(LANGUAGES, "nginx").split_once("\n\n").unwrap();
        let (maps, inside) = text.split_once("\n\nadd_header").unwrap();
        let (shown, root) = (folder.display(), public.display());
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|name| format!("{name}_temp_path {shown}/{name};\n"))
            .concat();
        let config = format!(
            "daemon off;\npid {shown}/pid;\nerror_log {shown}/errors;\nevents {{}}\nhttp {{\naccess_log off;\n\
             include /etc/nginx/mime.types;\n{temporary}{maps}\n{first_language}\nserver {{\nlisten 127.0.0.1:{port};\nroot {root};\n\
             add_header{inside}\n{home}\n}}\n}}\n"
        );
        fs::write(folder.join("nginx.conf"), config).unwrap();
        let mut command = Command::new("nginx");
        // One process: its end is the end of all of it. Whoever starts it as root stays root, to read the folder.
        command.arg("-p").arg(folder).arg("-c").arg(folder.join("nginx.conf")).args(["-g", "master_process off;"]);
        command
    });
}

#[test]
fn caddy() {
    check_server("caddy", |folder, public, port| {
        let text = lines("caddy")
            .replace("status.example.org {", &format!("http://127.0.0.1:{port} {{"))
            .replace("/srv/www/status", &public.display().to_string())
            .replace(
                "    file_server\n    header",
                &format!("    file_server\n{}    header", block(LANGUAGES, "caddy")),
            );
        let config =
            format!("{{\nadmin off\nauto_https off\nstorage file_system {}/storage\n}}\n{text}", folder.display());
        fs::write(folder.join("Caddyfile"), config).unwrap();
        let mut command = Command::new("caddy");
        command.args(["run", "--adapter", "caddyfile", "--config"]).arg(folder.join("Caddyfile"));
        command
    });
}

#[test]
fn apache() {
    check_server("apache2", |folder, public, port| {
        // As an .htaccess, where least is allowed.
        fs::write(public.join(".htaccess"), format!("{}{}", lines("apache"), block(LANGUAGES, "apache"))).unwrap();
        let (shown, root) = (folder.display(), public.display());
        let modules = ["mpm_event", "authz_core", "dir", "headers", "mime", "rewrite"];
        let modules: String =
            modules.map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n")).concat();
        let config = format!(
            "{modules}ServerRoot {shown}\nPidFile {shown}/pid\nErrorLog {shown}/errors\nServerName localhost\n\
             DefaultRuntimeDir {shown}\nTypesConfig /etc/mime.types\nListen 127.0.0.1:{port}\nDocumentRoot {root}\n\
             <Directory {root}>\nRequire all granted\nAllowOverride All\n</Directory>\n"
        );
        fs::write(folder.join("httpd.conf"), config).unwrap();
        let mut command = Command::new("apache2");
        // One process: its end is the end of all of it.
        command.arg("-X").arg("-f").arg(folder.join("httpd.conf"));
        command
    });
}
