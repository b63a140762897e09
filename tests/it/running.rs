//! `vigie watch` and `vigie serve` while they run.

use crate::site::Site;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// How long anything may take on a machine that has much else to do.
pub(crate) const DEADLINE: Duration = Duration::from_secs(120);

/// A program that runs until it is dropped.
pub(crate) struct Running {
    child: Child,
    lines: Receiver<String>,
    err: Arc<Mutex<String>>,
}

impl Running {
    /// Starts a command on a site, with the clock of all tests.
    pub(crate) fn start(site: &Site, words: &str) -> Self {
        Self::spawn(&mut site.command(words))
    }

    pub(crate) fn spawn(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (told, lines) = channel();
        let out = BufReader::new(child.stdout.take().unwrap());
        thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|line| told.send(line)));
        let err = Arc::new(Mutex::new(String::new()));
        let (mut from, to) = (child.stderr.take().unwrap(), Arc::clone(&err));
        thread::spawn(move || {
            let mut part = [0; 4096];
            while let Ok(length @ 1..) = from.read(&mut part) {
                to.lock().unwrap().push_str(&String::from_utf8_lossy(&part[..length]));
            }
        });
        Self { child, lines, err }
    }

    /// The next line of its standard output.
    pub(crate) fn line(&self) -> String {
        self.lines.recv_timeout(DEADLINE).unwrap_or_else(|error| panic!("{error}: {}", self.err()))
    }

    /// The next line, if one comes that soon.
    pub(crate) fn line_within(&self, time: Duration) -> Option<String> {
        self.lines.recv_timeout(time).ok()
    }

    /// Waits for the line after which something holds; looks after each line.
    pub(crate) fn until(&self, what: &str, holds: impl Fn() -> bool) {
        let end = Instant::now() + DEADLINE;
        let mut seen = Vec::new();
        while !holds() {
            let left = end.saturating_duration_since(Instant::now());
            match self.lines.recv_timeout(left) {
                Ok(line) => seen.push(line),
                Err(error) => panic!("{what} never came ({error}); it said {seen:#?} and {}", self.err()),
            }
        }
    }

    /// What it said on standard error until now.
    pub(crate) fn err(&self) -> String {
        self.err.lock().unwrap().clone()
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ctrl-C; how it ended, and how long that took.
    #[cfg(unix)]
    pub(crate) fn interrupt(self) -> (std::process::ExitStatus, Duration) {
        self.signal("INT")
    }

    /// Sends a signal; how it ended, and how long that took.
    #[cfg(unix)]
    pub(crate) fn signal(mut self, signal: &str) -> (std::process::ExitStatus, Duration) {
        let start = Instant::now();
        assert!(Command::new("kill").args([&format!("-{signal}"), &self.id().to_string()]).status().unwrap().success());
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return (status, start.elapsed());
            }
            assert!(start.elapsed() < DEADLINE, "it goes on after SIG{signal}: {}", self.err());
            thread::sleep(Duration::from_millis(2));
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
