//! Waits until something may have changed in a site's folder.
//!
//! An event only wakes the caller up and proves nothing. The caller then reads the folder again and compares.

use crate::edge::clock;
use crate::edge::tree::LinkedFolders;
use chrono::{DateTime, Utc};
use notify::event::ModifyKind;
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// The folders that a site is read from, besides vigie.toml.
const FOLDERS: [&str; 4] = ["content", "templates", "static", "locales"];

/// A burst of events is over when nothing happens for this long. One atomic save makes up to three renames.
const QUIET: Duration = Duration::from_millis(50);

/// The system calls of one save follow each other within this time.
const SAVE: Duration = Duration::from_millis(5);

/// A burst of events that does not end is handled after this long.
const PATIENCE: Duration = Duration::from_millis(500);

/// How often the clock is read. A wait does not count the time in which the machine was asleep, so single waits must be
/// short.
const SLICE: Duration = Duration::from_secs(5);

/// How often the folder is read if there are no events.
const POLL: Duration = Duration::from_millis(500);

/// What ended a wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wake {
    /// Something may have changed.
    Look,
    /// The awaited time has come.
    Due,
}

/// Watches a site's folder from the time it is created.
pub struct FolderWatcher {
    root: PathBuf,
    /// Nothing where the folder is polled.
    watcher: Option<RecommendedWatcher>,
    watched: BTreeSet<PathBuf>,
    signal: Arc<Signal>,
    wakes: Receiver<()>,
    /// When the latest burst began.
    burst: Instant,
}

/// What the watcher's thread reports.
struct Signal {
    /// Whether something happened for which no thread was woken yet.
    stirred: AtomicBool,
    /// The time of the latest event.
    last: Mutex<Instant>,
    /// Whether a watched folder was moved or removed. Another one may be in its place.
    moved: AtomicBool,
    wake: SyncSender<()>,
}

impl FolderWatcher {
    /// Watches a folder, by events, or by polling with `poll` or if the system cannot provide events. The second value
    /// is the reason why there are no events, if they were wanted.
    #[must_use]
    pub fn start(root: &Path, poll: bool) -> (Self, Option<String>) {
        let (wake, wakes) = sync_channel(1);
        let now = Instant::now();
        let quiet = || AtomicBool::new(false);
        let signal = Arc::new(Signal { stirred: quiet(), last: Mutex::new(now), moved: quiet(), wake });
        let (root, watched) = (root.to_path_buf(), BTreeSet::new());
        let mut watch = Self { root, watcher: None, watched, signal, wakes, burst: now };
        if poll {
            return (watch, None);
        }
        let told = Arc::clone(&watch.signal);
        let tops = tops(&watch.root);
        let started = notify::recommended_watcher(move |event| note_event(&told, &tops, &event)).and_then(|watcher| {
            watch.watcher = Some(watcher);
            watch.follow(&LinkedFolders::new())
        });
        match started {
            Ok(()) => (watch, None),
            Err(error) => {
                watch.watcher = None;
                (watch, Some(in_words(&error)))
            }
        }
    }

    /// Watches what is to be watched now: folders that were not there before, and those that links lead to.
    fn follow(&mut self, links: &LinkedFolders) -> notify::Result<()> {
        let Some(watcher) = &mut self.watcher else { return Ok(()) };
        if self.signal.moved.swap(false, Ordering::SeqCst) {
            for path in &std::mem::take(&mut self.watched) {
                // An error means that the folder is gone and is no longer watched, which is fine.
                let _ = watcher.unwatch(path);
            }
        }
        let root = [(self.root.clone(), RecursiveMode::NonRecursive)];
        let folders = tops(&self.root).into_iter().map(|path| (path, RecursiveMode::Recursive));
        let links = links.iter().map(|path| (path.clone(), RecursiveMode::NonRecursive));
        for (path, mode) in root.into_iter().chain(folders).chain(links) {
            if self.watched.contains(&path) || !path.is_dir() {
                continue;
            }
            match watcher.watch(&path, mode) {
                Ok(()) => drop(self.watched.insert(path)),
                Err(_) if !path.is_dir() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Watches what is to be watched now: folders that were not there before, and those that links lead to. Where the
    /// system refuses, the folder is polled from now on, and the value says why.
    pub fn keep_up(&mut self, links: &LinkedFolders) -> Option<String> {
        let error = self.follow(links).err()?;
        self.watcher = None;
        Some(in_words(&error))
    }

    /// Notes that the folder is gone, so that another one in its place will be watched.
    pub fn lost(&self) {
        self.signal.moved.store(true, Ordering::SeqCst);
    }

    /// Waits until something may have changed, or until a time. With `restless`, which is set when something could not
    /// be read, it returns every second, because a change of permissions causes no event.
    #[must_use]
    pub fn wait(&mut self, until: Option<DateTime<Utc>>, restless: bool) -> Wake {
        loop {
            let left = until.map(clock::until);
            if left == Some(Duration::ZERO) {
                self.burst = Instant::now();
                return Wake::Due;
            }
            let slice = match (self.polls(), restless) {
                (true, _) => POLL,
                (false, true) => Duration::from_secs(1),
                (false, false) => SLICE,
            };
            let woken = self.woken_within(left.map_or(slice, |left| left.min(slice)));
            if woken || self.polls() || restless {
                self.burst = Instant::now();
                return Wake::Look;
            }
        }
    }

    /// Waits for the other system calls of the same save before anything is read.
    pub fn gather(&self) {
        if !self.polls() {
            sleep(SAVE);
            self.woken_within(Duration::ZERO);
        }
    }

    /// Waits for the end of the burst that ended [`Self::wait`]. Returns false if more events came, because what was
    /// read in the meantime may be half of a save. A burst that does not end counts as over after half a second.
    #[must_use]
    pub fn is_over(&self) -> bool {
        if self.polls() {
            // Nothing is reported here: only another reading can show what it is.
            sleep(QUIET);
            return self.burst.elapsed() > PATIENCE;
        }
        let last = *self.signal.last.lock().unwrap_or_else(PoisonError::into_inner);
        let more = self.woken_within(QUIET.saturating_sub(last.elapsed()));
        if more && self.burst.elapsed() > PATIENCE {
            // The next call of `wait` reports it again.
            self.signal.stir();
            return true;
        }
        !more
    }

    /// Waits until something happens, but not longer than a given time. Returns whether it happened. The next call
    /// reports it again.
    #[must_use]
    pub fn stirs_within(&self, time: Duration) -> bool {
        let stirs = self.woken_within(time);
        if stirs {
            self.signal.stir();
        }
        stirs
    }

    /// Whether something happened that no thread was woken for yet; can be called from any thread.
    pub fn stirred(&self) -> impl Fn() -> bool + Sync + use<> {
        let signal = Arc::clone(&self.signal);
        move || signal.stirred.load(Ordering::SeqCst)
    }

    /// Whether the folder is polled, as the system reports no changes of it.
    #[must_use]
    pub fn polls(&self) -> bool {
        self.watcher.is_none()
    }

    fn woken_within(&self, time: Duration) -> bool {
        match self.wakes.recv_timeout(time) {
            Ok(()) => {
                self.signal.stirred.store(false, Ordering::SeqCst);
                true
            }
            Err(RecvTimeoutError::Timeout) => false,
            // The sender lives as long as this value.
            Err(RecvTimeoutError::Disconnected) => {
                sleep(time);
                false
            }
        }
    }
}

impl Signal {
    fn stir(&self) {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
        self.stirred.store(true, Ordering::SeqCst);
        // A wake-up that is not taken yet counts for this one too.
        let _ = self.wake.try_send(());
    }
}

/// The folders that are watched with all below them.
fn tops(root: &Path) -> Vec<PathBuf> {
    FOLDERS.iter().map(|folder| root.join(folder)).collect()
}

/// Handles an event, on the watcher's thread.
fn note_event(signal: &Signal, tops: &[PathBuf], event: &notify::Result<notify::Event>) {
    // An error (such as a full queue) wakes the caller up like any event.
    if let Ok(event) = event {
        if !matters(event.kind) {
            return;
        }
        let is_top = |path: &PathBuf| tops.iter().any(|top| top == path || top.parent() == Some(path));
        if event.paths.iter().any(is_top) {
            signal.moved.store(true, Ordering::SeqCst);
        }
    }
    signal.stir();
}

/// Our own reading makes events of access; a change of time stamps or rights alone changes no byte.
fn matters(kind: EventKind) -> bool {
    !matches!(kind, EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_)))
}

fn in_words(error: &notify::Error) -> String {
    match &error.kind {
        notify::ErrorKind::MaxFilesWatch => "the system cannot watch any more folders".to_owned(),
        notify::ErrorKind::Io(error) => super::disk::reason(error),
        _ => error.to_string(),
    }
}
