//! Readers behind a web server of others, while the site is rebuilt and deployed: whatever they follow is there, and
//! whole.

#![cfg(unix)]

use crate::deploy::save;
use crate::kill::{links, resolve, turn};
use crate::server::Server;
use crate::site::{CONFIG, NOW, Site, effort, files};
use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use vigie::edge::{publish::publish, tree};
use vigie::pipeline::{Options, build};

const HOME: &str = "index.html";

const HUNG: Duration = Duration::from_secs(240);

/// nginx with its own configuration, on a port of its own; ended when dropped.
pub(crate) struct Nginx {
    child: Child,
    pub(crate) port: u16,
    _folder: tempfile::TempDir,
}

impl Nginx {
    /// Serves a folder. None where nginx is not installed.
    fn serve(root: &Path) -> Option<Self> {
        Self::serve_with(root, "")
    }

    /// Serves a folder with further lines of configuration.
    pub(crate) fn serve_with(root: &Path, lines: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let (own, user) = (folder.path().display(), if is_root() { "user root;" } else { "" });
        let paths: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|kind| format!("{kind}_temp_path {own}/{kind};\n"))
            .concat();
        let text = format!(
            "{user} daemon off; worker_processes 2; pid {own}/pid; error_log {own}/error;\n\
             events {{ worker_connections 512; }}\n\
             http {{ access_log off; sendfile on; {paths}\n\
             server {{ listen 127.0.0.1:{port}; root \"{}\";\n{lines}}} }}\n",
            root.display()
        );
        let config = folder.path().join("nginx.conf");
        fs::write(&config, text).unwrap();
        let mut child = ["nginx", "/usr/sbin/nginx"].iter().find_map(|program| {
            let mut command = Command::new(program);
            command.arg("-p").arg(folder.path()).arg("-c").arg(&config).arg("-e").arg(folder.path().join("error"));
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()
        })?;
        let until = Instant::now() + HUNG;
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(child.try_wait().unwrap().is_none() && Instant::now() < until, "nginx does not answer");
            thread::sleep(Duration::from_millis(20));
        }
        Some(Self { child, port, _folder: folder })
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Its workers end with it only if it is asked to end.
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        let _ = self.child.wait();
    }
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n")
}

/// What the readers met.
#[derive(Debug, Default)]
struct Seen {
    answers: AtomicUsize,
    errors: AtomicUsize,
    torn: AtomicUsize,
    dead: AtomicUsize,
}

/// Asks for a path: the status and the bytes. No status when the answer is cut off.
fn get(port: u16, path: &str) -> (Option<u16>, Vec<u8>) {
    let (head, body) = ask(port, path);
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok());
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    (status.filter(|_| length.is_none_or(|length| length == body.len())), body)
}

/// Asks for a path: the head of the answer in small letters, and the bytes.
pub(crate) fn ask(port: u16, path: &str) -> (String, Vec<u8>) {
    let answer = || -> std::io::Result<Vec<u8>> {
        let mut stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_read_timeout(Some(HUNG))?;
        write!(stream, "GET /{path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        Ok(answer)
    };
    let Ok(answer) = answer() else { return (String::new(), Vec::new()) };
    let Some(end) = answer.windows(4).position(|four| four == b"\r\n\r\n") else { return (String::new(), answer) };
    (String::from_utf8_lossy(&answer[..end]).to_lowercase(), answer[end + 4..].to_vec())
}

impl Seen {
    /// Opens a file, whose bytes are returned if it is there.
    fn open(&self, port: u16, path: &str) -> Option<Vec<u8>> {
        self.answers.fetch_add(1, Ordering::Relaxed);
        let (status, bytes) = get(port, path);
        match status {
            Some(200) => {
                let torn = path.ends_with(".html") && !bytes.trim_ascii_end().ends_with(b"</html>");
                self.torn.fetch_add(usize::from(torn), Ordering::Relaxed);
                Some(bytes)
            }
            Some(404) => None,
            _ => {
                self.errors.fetch_add(1, Ordering::Relaxed);
                None
            }
        }
    }

    /// Follows every link that is reached from the home page, until it is told to stop.
    fn read(&self, port: u16, done: &AtomicBool) {
        while !done.load(Ordering::Relaxed) {
            // From where each file was reached, by which link.
            let mut from: BTreeMap<String, (String, String)> = BTreeMap::new();
            let mut ahead = vec![HOME.to_owned()];
            while let Some(page) = ahead.pop().filter(|_| !done.load(Ordering::Relaxed)) {
                let Some(bytes) = self.open(port, &page) else { continue };
                for link in links(&String::from_utf8_lossy(&bytes)) {
                    let Some(target) = resolve(&page, link).filter(|target| target != HOME) else { continue };
                    if from.contains_key(&target) {
                        continue;
                    }
                    from.insert(target.clone(), (page.clone(), link.to_owned()));
                    if target.ends_with(".html") {
                        ahead.push(target.clone());
                    }
                    if self.open(port, &target).is_none() && self.still_leads(port, &from, &target) {
                        self.dead.fetch_add(1, Ordering::Relaxed);
                    }
                }
            }
        }
    }

    /// Whether the home page leads to a file that is not there. A reader who held one of the pages between for long has
    /// an old one.
    fn still_leads(&self, port: u16, from: &BTreeMap<String, (String, String)>, target: &str) -> bool {
        let steps = || std::iter::successors(from.get(target), |(page, _)| from.get(page));
        let leads = |page: &str, link: &str| {
            let now = self.open(port, page).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
            now.is_some_and(|now| links(&now).any(|other| other == link))
        };
        (0..20).all(|_| steps().all(|(page, link)| leads(page, link)) && self.open(port, target).is_none())
    }

    fn assert_sound(&self, what: &str, least: usize) {
        let count = |number: &AtomicUsize| number.load(Ordering::Relaxed);
        let found = (count(&self.errors), count(&self.torn), count(&self.dead));
        let _ = writeln!(std::io::stderr(), "{what}: {} answers; errors, torn, dead: {found:?}", count(&self.answers));
        assert_eq!(found, (0, 0, 0), "{what}: {self:?}");
        assert!(count(&self.answers) > least, "{what}: {self:?}");
    }
}

/// Lets readers read while something is done.
fn while_reading(port: u16, what: &str, work: impl FnOnce(&Seen)) {
    let (done, seen) = (AtomicBool::new(false), Seen::default());
    let readers = effort(8, 50);
    thread::scope(|scope| {
        for _ in 0..readers {
            scope.spawn(|| seen.read(port, &done));
        }
        // A failure must end the readers too.
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| work(&seen)));
        done.store(true, Ordering::Relaxed);
        if let Err(panic) = result {
            std::panic::resume_unwind(panic);
        }
    });
    seen.assert_sound(what, 10 * readers);
}

#[test]
fn readers_behind_nginx_meet_no_error_while_the_site_is_rebuilt_and_deployed() {
    let site = Site::new();
    site.write("vigie.toml", &format!("{CONFIG}\n[cards]\nenabled = false\n"));
    let outputs = [false, true].map(|odd| {
        turn(&site, odd);
        let tree = tree::read(site.root()).unwrap();
        build(&tree, &Options::default(), NOW.parse().unwrap()).output
    });
    let public = &site.path("public");
    publish(&outputs[0], public, || {}).unwrap();
    let Some(nginx) = Nginx::serve(public) else {
        let _ = writeln!(std::io::stderr(), "left out: readers behind nginx: it is not installed");
        return;
    };
    let rebuilds = effort(15, 200);
    while_reading(nginx.port, "rebuilds", |seen| {
        for number in 1..=rebuilds {
            // Readers keep the disk as busy as the builds do.
            let answers = seen.answers.load(Ordering::Relaxed);
            publish(&outputs[number % 2], public, || {}).unwrap();
            let until = Instant::now() + Duration::from_secs(5);
            while seen.answers.load(Ordering::Relaxed) < answers + 40 && Instant::now() < until {
                thread::sleep(Duration::from_millis(1));
            }
        }
    });
    let fresh = tempfile::tempdir().unwrap();
    publish(&outputs[rebuilds % 2], fresh.path(), || {}).unwrap();
    assert!(files(public) == files(fresh.path()));
    drop(nginx);

    let server = Server::new();
    server.site.write("vigie.toml", &format!("{CONFIG}\n[cards]\nenabled = false\n"));
    let deploy = |odd: bool| {
        turn(&server.site, odd);
        save(&server.site);
        let told = server.push("main");
        assert!(told.contains("published "), "{told}");
    };
    deploy(false);
    let nginx = Nginx::serve(&server.web.path().join("current")).unwrap();
    while_reading(nginx.port, "deploys", |_| (0..effort(2, 5)).for_each(|number| deploy(number % 2 == 0)));
}
