//! The four proxies as they are, on loopback: a service that stands, one that falls, and the switch.

use crate::site::Site;
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// A program that ends with the test.
struct Running(Child);

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
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
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

/// Reads a request with its body, and says hello.
fn answer(stream: &mut TcpStream) {
    let mut request = Vec::new();
    let mut part = [0; 4096];
    while let Ok(length) = stream.read(&mut part) {
        request.extend_from_slice(&part[..length]);
        let text = String::from_utf8_lossy(&request).to_lowercase();
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            if length == 0 {
                return;
            }
            continue;
        };
        let wanted = head.split("content-length: ").nth(1).and_then(|rest| rest.lines().next()?.parse().ok());
        if body.len() >= wanted.unwrap_or(0) {
            break;
        }
    }
    let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello");
}

/// Sends a request as it is, from an address of this machine; the whole answer.
fn ask(port: u16, from: &str, head: &str, body: &str) -> String {
    // The standard library binds no outgoing address: curl does.
    let mut command = Command::new("curl");
    command
        .args(["-s", "-i", "--max-time", "10", "--interface", from])
        .args(head.split('|').filter(|it| !it.is_empty()));
    if !body.is_empty() {
        command.args(["-d", body]);
    }
    let done = command.arg(format!("http://127.0.0.1:{port}/some/page")).output().unwrap();
    String::from_utf8_lossy(&done.stdout).into_owned()
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn there(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).chain(["/usr/sbin".into()]).any(|folder| folder.join(program).exists())
}

/// What starts a proxy with the file that Vigie prints: the folder, its port, the service's port, the file's text.
type Start = fn(&Path, u16, u16, &str) -> Command;

/// Plays the whole evening with one proxy.
fn check(kind: &str, program: &str, start: Start) {
    for needed in [program, "curl"] {
        if !there(needed) {
            eprintln!("left out: the test of {kind}, for {needed} is not installed here (.ci/run installs it)");
            return;
        }
    }
    let site = Site::new();
    site.write(
        "content/incidents/2026-11-23-chute.md",
        "---\ntitle: Chute\ndate: 2026-11-23 11:20\nservices: {web: outage}\n---\nUn disque été plein.\n",
    );
    let webroot = site.path("the web");
    assert_eq!(site.run("build --output web").status, 0);
    fs::rename(site.path("web"), &webroot).unwrap();
    let mut with = site.command(&format!("proxy {kind} web --allow 127.0.0.2"));
    with.arg("--webroot").arg(&webroot);
    let run = crate::site::run(&mut with);
    assert_eq!(run.status, 0, "{run:?}");

    let service = Service::start();
    let port = free_port();
    let folder = site.path("proxy");
    fs::create_dir_all(&folder).unwrap();
    let mut proxy = start(&folder, port, service.port, &run.out);
    let log = fs::File::create(folder.join("log")).unwrap();
    proxy.stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log).env("HOME", &folder);
    let _running = Running(proxy.spawn().unwrap());
    let patience = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        let log = || fs::read_to_string(folder.join("log")).unwrap_or_default();
        assert!(patience.elapsed() < Duration::from_secs(30), "{kind} did not start: {}", log());
        thread::sleep(Duration::from_millis(50));
    }

    let me = "127.0.0.1";
    let passes = |from: &str, head: &str, body: &str| {
        let answer = ask(port, from, head, body);
        assert!(answer.contains(" 200 ") && answer.ends_with("hello"), "{kind} {head}: {answer}");
    };
    let page = |head: &str, body: &str, json: bool| {
        let answer = ask(port, me, head, body);
        let lower = answer.to_lowercase();
        assert!(
            lower.starts_with("http/1.") && lower.lines().next().unwrap().contains(" 503"),
            "{kind} {head}: {answer}"
        );
        for header in ["retry-after: 60", "cache-control: no-store", "refresh: 60"] {
            assert!(lower.contains(&format!("\n{header}\r")), "{kind} {head} {header}: {answer}");
        }
        if json {
            let (_, body) = answer.split_once("\r\n\r\n").unwrap();
            let told: serde_json::Value = serde_json::from_str(body).unwrap();
            assert_eq!(told["service"]["state"], "outage");
            assert!(lower.contains("content-type: application/json"), "{kind}: {answer}");
        } else {
            assert!(
                answer.contains("Un disque été plein.") && lower.contains("content-type: text/html"),
                "{kind}: {answer}"
            );
        }
    };
    let all = || {
        page("", "", false);
        page("-H|Accept: text/html,application/json;q=0.5", "", false);
        page("-H|Accept: application/json", "", true);
        page("-X|POST", "a=b", false);
        page("-H|Accept: application/json", "a=b", true);
        page("-0", "", false);
        page("-H|If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT|-H|Range: bytes=0-1", "", false);
    };

    passes(me, "", "");
    passes(me, "", "a=b");
    fs::write(webroot.join("outage/web.on"), "").unwrap();
    all();
    passes("127.0.0.2", "", "");
    fs::remove_file(webroot.join("outage/web.on")).unwrap();
    passes(me, "", "");
    passes(me, "-0", "");
    service.stop();
    all();
}

#[test]
fn nginx() {
    check("nginx", "nginx", |folder, port, service, text| {
        fs::write(folder.join("vigie.conf"), text).unwrap();
        let shown = folder.display();
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|name| format!("{name}_temp_path {shown}/{name};\n"))
            .concat();
        let config = format!(
            "daemon off;\npid {shown}/pid;\nerror_log {shown}/errors;\nevents {{}}\nhttp {{\naccess_log off;\n{temporary}\
             server {{\nlisten 127.0.0.1:{port};\ninclude {shown}/vigie.conf;\n\
             location / {{ proxy_pass http://127.0.0.1:{service}; }}\n}}\n}}\n"
        );
        fs::write(folder.join("nginx.conf"), config).unwrap();
        let mut command = Command::new("nginx");
        // One process: its end is the end of all of it.
        command.arg("-p").arg(folder).arg("-c").arg(folder.join("nginx.conf")).args(["-g", "master_process off;"]);
        command
    });
}

#[test]
fn caddy() {
    check("caddy", "caddy", |folder, port, service, text| {
        fs::write(folder.join("vigie.caddy"), text).unwrap();
        let shown = folder.display();
        let config = format!(
            "{{\nadmin off\nauto_https off\nstorage file_system {shown}/storage\n}}\nhttp://127.0.0.1:{port} {{\n\
             import {shown}/vigie.caddy\nreverse_proxy 127.0.0.1:{service}\n}}\n"
        );
        fs::write(folder.join("Caddyfile"), config).unwrap();
        let mut command = Command::new("caddy");
        command.args(["run", "--adapter", "caddyfile", "--config"]).arg(folder.join("Caddyfile"));
        command
    });
}

#[test]
fn apache() {
    check("apache", "apache2", |folder, port, service, text| {
        fs::write(folder.join("vigie.conf"), text).unwrap();
        let shown = folder.display();
        let modules = ["mpm_event", "authz_core", "alias", "headers", "mime", "proxy", "proxy_http", "rewrite"];
        let modules: String =
            modules.map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n")).concat();
        let config = format!(
            "{modules}ServerRoot {shown}\nPidFile {shown}/pid\nErrorLog {shown}/errors\nServerName localhost\n\
             DefaultRuntimeDir {shown}\nTypesConfig /etc/mime.types\nListen 127.0.0.1:{port}\n<VirtualHost 127.0.0.1:{port}>\n\
             Include {shown}/vigie.conf\nProxyPass / http://127.0.0.1:{service}/\n</VirtualHost>\n"
        );
        fs::write(folder.join("httpd.conf"), config).unwrap();
        let mut command = Command::new("apache2");
        // One process: its end is the end of all of it.
        command.arg("-X").arg("-f").arg(folder.join("httpd.conf"));
        command
    });
}

#[test]
fn haproxy() {
    check("haproxy", "haproxy", |folder, port, service, text| {
        let load = text.lines().find_map(|line| line.strip_prefix("#     lua-load ")).unwrap();
        let config = format!(
            "global\nlua-load {load}\ndefaults\nmode http\ntimeout connect 2s\ntimeout client 5s\ntimeout server 5s\n\
             listen web\nbind 127.0.0.1:{port}\n{text}\nserver one 127.0.0.1:{service}\n"
        );
        fs::write(folder.join("haproxy.cfg"), config).unwrap();
        let mut command = Command::new("haproxy");
        command.arg("-db").arg("-f").arg(folder.join("haproxy.cfg"));
        command
    });
}
