//! The four proxies as they are, on loopback: a service that stands, one that falls, one that is slow, and the switch.

use crate::site::{Run, Site};
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Once};
use std::thread;
use std::time::{Duration, Instant};

/// A program that ends with the test.
pub(crate) struct Running(pub(crate) Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A service that answers everything, until it is stopped.
struct Service {
    port: u16,
    stopped: Arc<AtomicBool>,
}

impl Service {
    fn start(port: u16) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", port)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let stopped = Arc::new(AtomicBool::new(false));
        let end = Arc::clone(&stopped);
        thread::spawn(move || {
            for stream in listener.incoming() {
                if end.load(Ordering::SeqCst) {
                    return;
                }
                let Ok(mut stream) = stream else { continue };
                thread::spawn(move || answer(&mut stream));
            }
        });
        Self { port, stopped }
    }

    fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(("127.0.0.1", self.port));
        thread::sleep(Duration::from_millis(50));
    }
}

/// Reads a request with its body, and says hello: late below `/slow`, with another status below `/says/`.
fn answer(stream: &mut TcpStream) {
    let mut request = Vec::new();
    let mut part = [0; 4096];
    let path = loop {
        let Ok(length @ 1..) = stream.read(&mut part) else { return };
        request.extend_from_slice(&part[..length]);
        let text = String::from_utf8_lossy(&request).to_lowercase();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let wanted = head.split("content-length: ").nth(1).and_then(|rest| rest.lines().next()?.parse().ok());
        if body.len() >= wanted.unwrap_or(0) {
            break head.split(' ').nth(1).unwrap_or_default().to_owned();
        }
    };
    if path.starts_with("/slow") {
        thread::sleep(Duration::from_secs(9));
    }
    let status = path.strip_prefix("/says/").unwrap_or("200");
    let _ = write!(stream, "HTTP/1.1 {status} x\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello");
}

/// Where a request comes from, its path, and curl's arguments for the rest.
type Request<'a> = (&'a str, &'a str, &'a [&'a str]);

/// Sends a request; the whole answer.
fn ask(port: u16, (from, path, args): Request<'_>) -> String {
    let host = if from.contains(':') { "[::1]" } else { "127.0.0.1" };
    // The standard library binds no outgoing address: curl does.
    let mut command = Command::new("curl");
    command.args(["-s", "-i", "--max-time", "20", "--interface", from]).args(args);
    let done = command.arg(format!("http://{host}:{port}{path}")).output().unwrap();
    String::from_utf8_lossy(&done.stdout).into_owned()
}

pub(crate) fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn there(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).chain(["/usr/sbin".into()]).any(|folder| folder.join(program).exists())
}

/// Says that a test is left out, straight to standard error: `cargo test` shows that also of a test that passes.
fn left_out(test: &str, why: &str) {
    let _ = writeln!(std::io::stderr(), "left out of the tests of {test}: {why}");
}

/// Whether a server can be played here. What is missing is said once, in one line.
pub(crate) fn can(program: &str) -> bool {
    static SAID: Once = Once::new();
    let missing: Vec<&str> =
        ["nginx", "caddy", "apache2", "haproxy", "curl"].into_iter().filter(|it| !there(it)).collect();
    if !missing.is_empty() {
        SAID.call_once(|| {
            let missing = missing.join(", ");
            left_out(
                "proxies and servers",
                &format!("all that need {missing}, not installed here (.ci/run does that)"),
            );
        });
    }
    ![program, "curl"].iter().any(|needed| missing.contains(needed))
}

/// What a proxy's own configuration is made from.
struct Around<'a> {
    /// A folder of its own.
    folder: &'a Path,
    /// The addresses it listens at.
    listen: Vec<String>,
    /// The service's port.
    service: u16,
    /// What Vigie prints.
    text: &'a str,
}

/// A site whose page about `web` is as large as it gets, built to a folder with a space in its name.
fn site(webroot: &Path) -> Site {
    let site = Site::new();
    let head = "---\ntitle: Chute\ndate: 2026-11-23 11:20\nservices: {web: outage}\n---\nUn disque.\n\n";
    let updates = "## 11:30\n\nUne phrase de plus.\n\n".repeat(400);
    let last = "## 11:40\n\nUn disque été plein.\n\n```\na\n  b\n```\n";
    site.write("content/incidents/2026-11-23-chute.md", &format!("{head}{updates}{last}"));
    assert_eq!(site.run("build --output web").status, 0);
    let copied = Command::new("cp").arg("-r").arg(site.path("web/outage")).arg(webroot).output().unwrap();
    assert!(copied.status.success(), "{copied:?}");
    assert!(fs::metadata(webroot.join("outage/web.html")).unwrap().len() > 9_000);
    site
}

fn printed(site: &Site, kind: &str, webroot: &Path) -> String {
    let allow = "--allow 127.0.0.2 --allow 127.0.1.0/26 --allow ::/127";
    let Run { status, out, err } =
        crate::site::run(site.command(&format!("proxy {kind} web {allow}")).arg("--webroot").arg(webroot));
    assert_eq!(status, 0, "{err}");
    out
}

/// Starts a proxy, and waits until it listens.
fn started(kind: &str, folder: &Path, port: u16, mut proxy: Command) -> Running {
    let log = fs::File::create(folder.join("log")).unwrap();
    proxy.stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log).env("HOME", folder);
    let running = Running(proxy.spawn().unwrap());
    let patience = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        let log = || fs::read_to_string(folder.join("log")).unwrap_or_default();
        assert!(patience.elapsed() < Duration::from_secs(30), "{kind} did not start: {}", log());
        thread::sleep(Duration::from_millis(50));
    }
    running
}

/// What a visitor gets who comes from somewhere.
#[derive(Clone, Copy)]
struct Visitor {
    kind: &'static str,
    port: u16,
}

impl Visitor {
    fn passes(self, request: Request<'_>) {
        let answer = ask(self.port, request);
        assert!(answer.contains(" 200 ") && answer.ends_with("hello"), "{} {request:?}: {answer}", self.kind);
    }

    /// The outage page, or with `json` the same for programs.
    fn page(self, request: Request<'_>, json: bool) {
        let Self { kind, port } = self;
        let answer = ask(port, request);
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_default();
        let head = format!("{}\r\n", head.to_lowercase());
        assert!(head.lines().next().unwrap_or_default().contains(" 503"), "{kind} {request:?}: {answer}");
        for header in ["retry-after: 60", "cache-control: no-store", "refresh: 60"] {
            assert_eq!(head.matches(&format!("\n{header}\r")).count(), 1, "{kind} {request:?} {header}: {head}");
        }
        let form = if json { "application/json" } else { "text/html" };
        assert!(head.contains(&format!("content-type: {form}")), "{kind} {request:?}: {head}");
        if request.2.contains(&"-I") {
            return;
        }
        if json {
            let told: serde_json::Value = serde_json::from_str(body).unwrap();
            assert_eq!(told["service"]["state"], "outage", "{kind} {request:?}");
        } else {
            assert!(body.contains("Un disque été plein."), "{kind} {request:?}: {body}");
            assert!(body.trim_end().ends_with("</html>"), "{kind} {request:?}: {body}");
            // White space means something in there.
            assert!(body.replace("&#10;", "\n").contains("<pre><code>a\n  b\n</code></pre>"), "{kind}: {body}");
        }
    }

    /// Every kind of request gets the page.
    fn pages(self, path: &str) {
        let me = "127.0.0.1";
        self.page((me, path, &[]), false);
        self.page((me, path, &["-H", "Accept: text/html,application/json;q=0.5"]), false);
        self.page((me, path, &["-H", "Accept: application/json"]), true);
        self.page((me, path, &["-H", "Accept: application/problem+json"]), true);
        self.page((me, path, &["-d", "a=b"]), false);
        self.page((me, path, &["-d", "a=b", "-H", "Accept: application/json"]), true);
        self.page((me, path, &["-X", "DELETE"]), false);
        self.page((me, path, &["-0"]), false);
        self.page((me, path, &["-0", "-d", "a=b"]), false);
        self.page((me, path, &["-I"]), false);
        let cached = ["-H", "If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT", "-H", "Range: bytes=0-1"];
        self.page((me, path, &cached), false);
    }
}

/// Plays the whole evening with one proxy.
fn check(kind: &'static str, program: &str, start: fn(&Around<'_>) -> Command) {
    if !can(program) {
        return;
    }
    let webroot = tempfile::Builder::new().prefix("the web").tempdir().unwrap();
    let site = site(webroot.path());
    let text = printed(&site, kind, webroot.path());
    let (service, port) = (Service::start(0), free_port());
    let folder = site.path("proxy");
    fs::create_dir_all(&folder).unwrap();
    let six = TcpListener::bind("[::1]:0").is_ok();
    if !six {
        left_out(kind, "IPv6, for this machine has no such address");
    }
    let listen = ["127.0.0.1", "[::1]"].iter().take(if six { 2 } else { 1 }).map(|host| format!("{host}:{port}"));
    let around = Around { folder: &folder, listen: listen.collect(), service: service.port, text: &text };
    let _running = started(kind, &folder, port, start(&around));
    let (me, visitor) = ("127.0.0.1", Visitor { kind, port });

    visitor.passes((me, "/some/page", &[]));
    visitor.passes((me, "/some/page", &["-d", "a=b"]));
    let switch = webroot.path().join("outage/web.on");
    fs::write(&switch, "").unwrap();
    visitor.pages("/some/page");
    visitor.pages("/");
    for friend in ["127.0.0.2", "127.0.1.1", "127.0.1.63"] {
        visitor.passes((friend, "/some/page", &[]));
        visitor.passes((friend, "/", &["-d", "a=b"]));
    }
    for stranger in ["127.0.0.3", "127.0.1.64", "127.0.2.1"] {
        visitor.page((stranger, "/", &[]), false);
    }
    if six {
        visitor.passes(("::1", "/some/page", &[]));
    }
    fs::remove_file(&switch).unwrap();
    visitor.passes((me, "/some/page", &[]));
    visitor.passes((me, "/some/page", &["-0"]));

    // What fails, however it fails; and what is the service's own affair.
    for path in ["/says/502", "/says/503", "/says/504", "/slow"] {
        visitor.page((me, path, &[]), false);
        visitor.page((me, path, &["-d", "a=b", "-H", "Accept: application/json"]), true);
        visitor.page((me, path, &["-0"]), false);
    }
    for status in ["404", "500"] {
        let answer = ask(port, (me, &format!("/says/{status}"), &[]));
        assert!(answer.contains(&format!(" {status} ")) && answer.ends_with("hello"), "{kind}: {answer}");
        assert!(!answer.to_lowercase().contains("refresh"), "{kind}: {answer}");
    }

    service.stop();
    visitor.pages("/some/page");
    visitor.pages("/");
    let _again = Service::start(service.port);
    let patience = Instant::now();
    while !ask(port, (me, "/", &[])).ends_with("hello") {
        assert!(patience.elapsed() < Duration::from_secs(15), "{kind} does not see that the service is back");
        thread::sleep(Duration::from_millis(100));
    }
}

/// The lines that stand as comments in what is printed, from one that begins so.
fn shown<'a>(text: &'a str, first: &str) -> Vec<&'a str> {
    let lines = text.lines().skip_while(|line| *line != first);
    lines.map_while(|line| line.strip_prefix("#     ")).collect()
}

/// They wait for seconds for a service that is slow: together they take as long as one.
#[test]
fn each_proxy_shows_the_page_in_place_of_a_service_that_is_down() {
    thread::scope(|scope| {
        for proxy in [nginx, caddy, apache, haproxy] {
            scope.spawn(proxy);
        }
    });
}

fn nginx() {
    check("nginx", "nginx", |around| {
        let Around { folder, service, .. } = *around;
        fs::write(folder.join("vigie.conf"), around.text).unwrap();
        let shown = folder.display();
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|name| format!("{name}_temp_path {shown}/{name};\n"))
            .concat();
        let listen: String = around.listen.iter().map(|address| format!("listen {address};\n")).collect();
        let config = format!(
            "daemon off;\npid {shown}/pid;\nerror_log {shown}/errors;\nevents {{}}\nhttp {{\naccess_log off;\n{temporary}\
             server {{\n{listen}include {shown}/vigie.conf;\nproxy_read_timeout 3s;\n\
             location / {{ proxy_pass http://127.0.0.1:{service}; }}\n}}\n}}\n"
        );
        fs::write(folder.join("nginx.conf"), config).unwrap();
        let mut command = Command::new("nginx");
        // One process: its end is the end of all of it.
        command.arg("-p").arg(folder).arg("-c").arg(folder.join("nginx.conf")).args(["-g", "master_process off;"]);
        command
    });
}

fn caddy() {
    check("caddy", "caddy", |around| {
        let Around { folder, service, .. } = *around;
        fs::write(folder.join("vigie.caddy"), around.text).unwrap();
        let here = folder.display();
        let listen: Vec<String> = around.listen.iter().map(|address| format!("http://{address}")).collect();
        // As the file itself says how to name the service.
        let proxy = shown(around.text, "#     reverse_proxy 127.0.0.1:8080 {").join("\n");
        let proxy = proxy.replace("8080", &service.to_string()).replace("30s", "3s");
        assert!(proxy.contains("timeout 3s") && proxy.contains("@failed"), "{proxy}");
        let config = format!(
            "{{\nadmin off\nauto_https off\nstorage file_system {here}/storage\n}}\n{} {{\n\
             import {here}/vigie.caddy\n{proxy}\n}}\n",
            listen.join(", ")
        );
        fs::write(folder.join("Caddyfile"), config).unwrap();
        let mut command = Command::new("caddy");
        command.args(["run", "--adapter", "caddyfile", "--config"]).arg(folder.join("Caddyfile"));
        command
    });
}

fn apache() {
    check("apache", "apache2", |around| {
        let Around { folder, service, .. } = *around;
        fs::write(folder.join("vigie.conf"), around.text).unwrap();
        let shown = folder.display();
        let modules = ["mpm_event", "authz_core", "alias", "headers", "mime", "proxy", "proxy_http", "rewrite"];
        let modules: String =
            modules.map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n")).concat();
        let listen: String = around.listen.iter().map(|address| format!("Listen {address}\n")).collect();
        let config = format!(
            "{modules}ServerRoot {shown}\nPidFile {shown}/pid\nErrorLog {shown}/errors\nServerName localhost\n\
             DefaultRuntimeDir {shown}\nTypesConfig /etc/mime.types\n{listen}<VirtualHost {}>\n\
             Include {shown}/vigie.conf\nProxyTimeout 3\nProxyPass / http://127.0.0.1:{service}/ retry=1\n</VirtualHost>\n",
            around.listen.join(" ")
        );
        fs::write(folder.join("httpd.conf"), config).unwrap();
        let mut command = Command::new("apache2");
        // One process: its end is the end of all of it.
        command.arg("-X").arg("-f").arg(folder.join("httpd.conf"));
        command
    });
}

/// `HAProxy` with what is printed, and these lines in its global section.
fn haproxy_command(around: &Around<'_>, global: &str) -> Command {
    let Around { folder, service, text, .. } = *around;
    let load = text.lines().find_map(|line| line.strip_prefix("#     lua-load ")).unwrap();
    let bind: String = around.listen.iter().map(|address| format!("bind {address}\n")).collect();
    let config = format!(
        "global\n{global}lua-load {load}\ndefaults\nmode http\ntimeout connect 1s\ntimeout client 5s\ntimeout server 3s\nretries 0\n\
         listen web\n{bind}{text}\nserver one 127.0.0.1:{service}\n"
    );
    fs::write(folder.join("haproxy.cfg"), config).unwrap();
    let mut command = Command::new("haproxy");
    command.arg("-db").arg("-f").arg(folder.join("haproxy.cfg"));
    command
}

fn haproxy() {
    check("haproxy", "haproxy", |around| haproxy_command(around, ""));
}

/// Debian's `HAProxy` sees nothing of the disk but its chroot while it runs.
#[test]
#[cfg(unix)]
fn haproxy_in_a_chroot() {
    use std::os::unix::fs::MetadataExt;
    let kind = "haproxy in a chroot";
    if !can("haproxy") {
        return;
    }
    let jail = tempfile::Builder::new().prefix("jail").tempdir().unwrap();
    // Who makes a file owns it.
    if fs::metadata(jail.path()).unwrap().uid() != 0 {
        left_out("haproxy", "a chroot, for only root may make one");
        return;
    }
    let outside = tempfile::tempdir().unwrap();
    let me = "127.0.0.1";
    let play = |webroot: PathBuf, at_once: bool| {
        fs::create_dir_all(&webroot).unwrap();
        let site = site(&webroot);
        let text = printed(&site, "haproxy", &webroot);
        let (service, port) = (Service::start(0), free_port());
        let folder = site.path("proxy");
        fs::create_dir_all(&folder).unwrap();
        let around =
            Around { folder: &folder, listen: vec![format!("{me}:{port}")], service: service.port, text: &text };
        let global = format!("chroot {}\n", jail.path().display());
        let _running = started(kind, &folder, port, haproxy_command(&around, &global));
        let visitor = Visitor { kind, port };
        visitor.passes((me, "/", &[]));
        fs::write(webroot.join("outage/web.on"), "").unwrap();
        if at_once {
            visitor.pages("/");
            visitor.passes(("127.0.0.2", "/", &[]));
            fs::remove_file(webroot.join("outage/web.on")).unwrap();
        }
        visitor.passes((me, "/", &[]));
        service.stop();
        visitor.pages("/");
    };
    play(jail.path().join("status"), true);
    play(outside.path().join("status"), false);
}
