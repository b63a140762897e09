//! The network side of the dev server: carries requests to a [`DevSite`] and its answers back.

use crate::dev_server::{Answer, DevSite, Reply, Request, is_local_host};
use crate::output::OutPath;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::io::{self, Cursor, Write};
use std::net::{IpAddr, SocketAddr, TcpListener, ToSocketAddrs};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;
use tiny_http::{HTTPVersion, Header, Method, Response, StatusCode};

/// The first port that is tried, and how many ports after it.
const PORT: u16 = 3000;
const TRIES: u16 = 100;

/// How many requests are answered at once.
const WORKERS: usize = 4;

/// How many of the last requested pages count as being viewed.
const REMEMBERED: usize = 4;

/// How often a listening browser is written to, because only that shows that it has disconnected.
const HEARTBEAT: Duration = Duration::from_secs(20);

/// A server that has a port but does not answer requests yet.
pub struct Server {
    http: tiny_http::Server,
    address: SocketAddr,
}

/// What a running server shows.
#[derive(Clone)]
pub struct ServerState(Arc<Shared>);

struct Shared {
    shown: Mutex<(u64, Arc<DevSite>)>,
    changed: Condvar,
    /// The pages that are open in browsers, as requested, each with the number of browsers.
    watched: Mutex<BTreeMap<String, usize>>,
    /// The last requested pages.
    asked: Mutex<VecDeque<OutPath>>,
}

impl Server {
    /// Takes a port of a host: `port` if given, else 3000 or the next free one.
    ///
    /// # Errors
    ///
    /// When the host is not this machine's, or no such port is free.
    pub fn bind(host: &str, port: Option<u16>) -> io::Result<Self> {
        let ports = match port {
            Some(port) => port..=port,
            None => PORT..=PORT + TRIES,
        };
        let mut refused = None;
        for port in ports {
            let addresses: Vec<SocketAddr> = (host.trim_matches(['[', ']']), port).to_socket_addrs()?.collect();
            match TcpListener::bind(addresses.as_slice()) {
                Ok(listener) => {
                    let address = listener.local_addr()?;
                    let http = tiny_http::Server::from_listener(listener, None).map_err(io::Error::other)?;
                    return Ok(Self { http, address });
                }
                Err(error) if error.kind() == io::ErrorKind::AddrInUse => refused = Some(error),
                Err(error) => return Err(error),
            }
        }
        Err(refused.unwrap_or_else(|| io::ErrorKind::AddrNotAvailable.into()))
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Starts to answer requests, in new threads that run as long as the program.
    #[must_use]
    pub fn run(self, dev_site: DevSite) -> ServerState {
        let shared = Shared {
            shown: Mutex::new((0, Arc::new(dev_site))),
            changed: Condvar::new(),
            watched: Mutex::default(),
            asked: Mutex::default(),
        };
        let stage = ServerState(Arc::new(shared));
        let http = Arc::new(self.http);
        let local = is_loopback(self.address.ip());
        for _ in 0..WORKERS {
            let (http, stage) = (Arc::clone(&http), stage.clone());
            thread::spawn(move || {
                while let Ok(request) = http.recv() {
                    stage.answer(request, local);
                }
            });
        }
        stage
    }
}

impl ServerState {
    /// Replaces the site that is served, and notifies the browsers that listen.
    pub fn show(&self, dev_site: DevSite) {
        let mut shown = self.lock();
        *shown = (shown.0 + 1, Arc::new(dev_site));
        drop(shown);
        self.0.changed.notify_all();
    }

    /// The files of the pages that are open in a browser.
    #[must_use]
    pub fn watched(&self) -> BTreeSet<OutPath> {
        let (_, dev_site) = self.now();
        let watched = self.0.watched.lock().unwrap_or_else(PoisonError::into_inner);
        let asked = self.0.asked.lock().unwrap_or_else(PoisonError::into_inner);
        watched.keys().filter_map(|target| dev_site.file_of(target)).chain(asked.iter().cloned()).collect()
    }

    /// Remembers a page that was asked for.
    fn remember(&self, page: OutPath) {
        let mut asked = self.0.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.retain(|other| *other != page);
        asked.push_front(page);
        asked.truncate(REMEMBERED);
    }

    /// Counts the browsers that show a page.
    fn count(&self, page: &str, change: impl FnOnce(usize) -> usize) {
        let mut watched = self.0.watched.lock().unwrap_or_else(PoisonError::into_inner);
        let number = change(watched.remove(page).unwrap_or(0));
        if number > 0 {
            watched.insert(page.to_owned(), number);
        }
    }

    /// What is shown, and its number.
    fn now(&self) -> (u64, Arc<DevSite>) {
        self.lock().clone()
    }

    fn lock(&self) -> MutexGuard<'_, (u64, Arc<DevSite>)> {
        // The value is always replaced as a whole, so a thread that panicked cannot have left it incomplete.
        self.0.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for a version of the site with another number. `None` after the time of a heartbeat.
    fn after(&self, number: u64) -> Option<(u64, Arc<DevSite>)> {
        let same = |shown: &mut (u64, Arc<DevSite>)| shown.0 == number;
        let waited = self.0.changed.wait_timeout_while(self.lock(), HEARTBEAT, same);
        let (shown, over) = waited.unwrap_or_else(PoisonError::into_inner);
        (!over.timed_out()).then(|| shown.clone())
    }

    /// Answers one request. Errors are ignored, because they mean that the browser has disconnected.
    fn answer(&self, asked: tiny_http::Request, local: bool) {
        let field = |name: &str| {
            let found = asked.headers().iter().find(|header| header.field.as_str().as_str().eq_ignore_ascii_case(name));
            found.map(|header| header.value.as_str().to_owned())
        };
        if local && field("Host").is_some_and(|host| !is_local_host(&host)) {
            let answer =
                Answer::text(403, "The dev server answers this machine only; use --host to open it to others.\n");
            return respond(asked, answer);
        }
        let (tags, since) = (field("If-None-Match"), field("If-Modified-Since"));
        let request = Request {
            method: &asked.method().to_string(),
            target: asked.url(),
            if_none_match: tags.as_deref(),
            if_modified_since: since.as_deref(),
        };
        let (number, dev_site) = self.now();
        if let Some(page) = dev_site.file_of(request.target).filter(|file| file.as_str().ends_with(".html")) {
            self.remember(page);
        }
        match dev_site.answer(&request) {
            Reply::Answer(answer) => respond(asked, answer),
            Reply::Events(page) => {
                let stage = self.clone();
                thread::spawn(move || {
                    stage.count(&page, |number| number + 1);
                    // It ends with an error when the browser disconnects.
                    let _ = stage.tell(asked.into_writer(), &page, number, &dev_site);
                    stage.count(&page, |number| number - 1);
                });
            }
        }
    }

    /// Sends a browser the changes of a page until it disconnects: server-sent events, as the HTML standard defines
    /// them.
    fn tell(&self, mut out: impl Write, page: &str, mut number: u64, dev_site: &DevSite) -> io::Result<()> {
        out.write_all(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n\
              Connection: close\r\n\r\nretry: 500\n\n",
        )?;
        let mut told = dev_site.page_state(page);
        write!(out, "data: {told}\n\n")?;
        out.flush()?;
        loop {
            match self.after(number) {
                Some((next, dev_site)) => {
                    number = next;
                    let news = dev_site.page_state(page);
                    if news == told {
                        continue;
                    }
                    write!(out, "data: {news}\n\n")?;
                    told = news;
                }
                None => out.write_all(b":\n\n")?,
            }
            out.flush()?;
        }
    }
}

/// `127.0.0.0/8` and `::1`, also as IPv4 in IPv6.
fn is_loopback(address: IpAddr) -> bool {
    address.to_canonical().is_loopback()
}

/// Sends a whole answer, as one of HTTP/1.0: the browser ends the connection with it. One that stays holds a thread of
/// the library, which gives two connections that come at once to the one thread that is left: the second would wait
/// until a page is closed.
fn respond(asked: tiny_http::Request, answer: Answer) {
    let fields = answer.fields.iter().filter_map(|(name, value)| Header::from_bytes(*name, value.as_bytes()).ok());
    let length = answer.body.len();
    let response =
        Response::new(StatusCode(answer.status), fields.collect(), Cursor::new(answer.body), Some(length), None);
    let (fields, only_head) = (asked.headers().to_vec(), *asked.method() == Method::Head);
    let mut out = asked.into_writer();
    let _ = response.raw_print(&mut out, HTTPVersion(1, 0), &fields, only_head, None).and_then(|()| out.flush());
}
