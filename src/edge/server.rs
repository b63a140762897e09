//! The network side of the dev server: carries requests to a [`DevSite`] and its answers back.

use crate::dev_server::{Answer, CORP, DevSite, Reply, Request, is_of_this_machine};
use crate::edge::connection::{self, HttpRequest};
use crate::edge::machine;
use crate::output::OutPath;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::io::{self, Write};
use std::net::{IpAddr, SocketAddr, TcpListener, TcpStream, ToSocketAddrs};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// The first port that is tried, and how many ports after it.
const PORT: u16 = 3000;
const TRIES: u16 = 100;

/// The most connections at once. A browser opens six, and one more for each page that is open.
const MOST_CONNECTIONS: usize = 128;

/// How many of the last requested pages count as being viewed.
const REMEMBERED: usize = 4;

/// How often a listening browser is written to, because only that shows that it has disconnected.
const HEARTBEAT: Duration = Duration::from_secs(20);

/// A server that has a port but does not answer requests yet.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    /// The names under which it is asked.
    names: Vec<String>,
}

/// What a running server shows.
#[derive(Clone)]
pub struct ServerState(Arc<Shared>);

struct Shared {
    shown: Mutex<(u64, Arc<DevSite>)>,
    changed: Condvar,
    /// The pages that are open in browsers, as requested, each with the number of browsers.
    watched: Mutex<BTreeMap<String, usize>>,
    /// Held once by each connection, and once more.
    connections: Arc<()>,
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
                    return Ok(Self { listener, address, names: names(host, address.ip()) });
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
            connections: Arc::default(),
            asked: Mutex::default(),
        };
        let stage = ServerState(Arc::new(shared));
        let accepting = stage.clone();
        let names: Arc<[String]> = self.names.into();
        thread::spawn(move || {
            for stream in self.listener.incoming() {
                match stream {
                    Ok(stream) => accepting.accept(stream, Arc::clone(&names)),
                    // No more files can be opened: some will be closed soon.
                    Err(_) => thread::sleep(Duration::from_millis(50)),
                }
            }
        });
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

    /// Answers the request of a connection in a thread of its own.
    fn accept(&self, mut stream: TcpStream, names: Arc<[String]>) {
        // It counts until the thread ends. One more is the state's own.
        let counted = Arc::clone(&self.0.connections);
        if Arc::strong_count(&counted) - 1 > MOST_CONNECTIONS {
            return connection::refuse(stream, &Answer::text(503, "Too many connections.\n"));
        }
        let stage = self.clone();
        thread::spawn(move || {
            match connection::read(&mut stream) {
                Some(Ok(asked)) => stage.answer(stream, &asked, &names),
                Some(Err(answer)) => connection::respond(stream, &answer, false),
                None => {}
            }
            drop(counted);
        });
    }

    /// Answers one request. Errors are ignored, because they mean that the browser has disconnected.
    fn answer(&self, stream: TcpStream, asked: &HttpRequest, names: &[String]) {
        let only_head = asked.method == "HEAD";
        if asked.field("Host").is_some_and(|host| !is_of_this_machine(host, names)) {
            let answer = Answer::text(
                403,
                "The dev server answers to the addresses and the name of this machine; --host NAME adds a name.\n",
            );
            return connection::respond(stream, &answer, only_head);
        }
        let request = Request {
            method: &asked.method,
            target: &asked.target,
            if_none_match: asked.field("If-None-Match"),
            if_modified_since: asked.field("If-Modified-Since"),
            site: asked.field("Sec-Fetch-Site"),
            destination: asked.field("Sec-Fetch-Dest"),
        };
        let (number, dev_site) = self.now();
        let reply = dev_site.answer(&request);
        if let Some(page) = dev_site.file_of(request.target).filter(|file| file.as_str().ends_with(".html")) {
            self.remember(page);
        }
        match reply {
            Reply::Answer(answer) => connection::respond(stream, &answer, only_head),
            Reply::Events(page) => {
                self.count(&page, |number| number + 1);
                // It ends with an error when the browser disconnects.
                let _ = self.tell(stream, &page, number, &dev_site);
                self.count(&page, |number| number - 1);
            }
        }
    }

    /// Sends a browser the changes of a page until it disconnects: server-sent events, as the HTML standard defines
    /// them.
    fn tell(&self, mut out: impl Write, page: &str, mut number: u64, dev_site: &DevSite) -> io::Result<()> {
        write!(
            out,
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n{}: {}\r\n\
             Connection: close\r\n\r\nretry: 500\n\n",
            CORP.0, CORP.1
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

/// The names under which a server is asked: the one it was given and, if it is open to others, those of this machine.
fn names(host: &str, address: IpAddr) -> Vec<String> {
    let of_machine = machine::name().filter(|_| !is_loopback(address));
    let of_machine = of_machine.into_iter().flat_map(|name| [format!("{name}.local"), name]);
    std::iter::once(host.to_owned()).chain(of_machine).collect()
}

/// `127.0.0.0/8` and `::1`, also as IPv4 in IPv6.
fn is_loopback(address: IpAddr) -> bool {
    address.to_canonical().is_loopback()
}
