//! What `watch` and `serve` share: wait until the site's folder has changed or a build is due, read it, build it.

use super::build::holds_until;
use super::console::{Console, count};
use super::site::{Folder, sum};
use crate::cli::Global;
use crate::diagnostic::draw::{PrintOptions, draw};
use crate::edge::clock::{self, Stopwatch};
use crate::edge::disk;
use crate::edge::reader::SiteReader;
use crate::edge::tree::LinkedFolders;
use crate::edge::watch::{FolderWatcher, Wake};
use crate::output::{KeptFiles, OutPath};
use crate::parse::PostCache;
use crate::pipeline::{self, Built, EvaluatedSite, Options};
use crate::source::Tree;
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;

/// When a change has waited for this many seconds, its build is no longer given up for newer changes.
const PATIENCE: f64 = 5.0;

/// A build that takes fewer seconds than this needs no preview of single pages.
const SOON: f64 = 0.05;

/// After an edit of a large site, the other pages are made only if no new edit comes within this time.
const LULL: Duration = Duration::from_millis(300);

/// At most this many changed files are listed by name.
const NAMED: usize = 3;

/// A site that is rebuilt whenever it changes.
pub(super) struct Live<'a> {
    folder: &'a Folder,
    options: Options,
    console: &'a Console,
    /// The fixed time to build for (UTC), if one was typed.
    now: Option<DateTime<Utc>>,
    watch: FolderWatcher,
    reader: SiteReader,
    cache: PostCache,
    /// Pages that were made before.
    kept: KeptFiles,
    links: LinkedFolders,
    /// The input of the last build; `None` before the first build.
    tree: Option<Tree>,
    /// How long there has been a change whose build is not complete.
    pending: Option<Stopwatch>,
    /// When the site must be rebuilt without an edit (UTC).
    due: Option<DateTime<Utc>>,
    /// How many seconds it took to make the pages the last time.
    effort: f64,
    /// Why the folder could not be read, once that was reported.
    lost: Option<String>,
}

/// A change of the site that is not built yet.
pub(super) struct PendingBuild {
    tree: Tree,
    known: EvaluatedSite,
    /// What changed, in words.
    cause: String,
    /// Since it was known that there is something to do.
    watch: Stopwatch,
}

/// A finished build and its cause.
pub(super) struct FinishedBuild {
    pub(super) built: Built,
    /// What changed, in words.
    pub(super) cause: String,
    /// Since it was known that there is something to do.
    pub(super) watch: Stopwatch,
    /// The diagnostics, printed as by `check`, or as by `build` if the site can be published in spite of them.
    pub(super) told: String,
    /// `3 posts: 1 error`.
    pub(super) sum: String,
}

impl<'a> Live<'a> {
    /// Starts to watch immediately, so that an edit during the first build is not missed.
    pub(super) fn start(
        folder: &'a Folder,
        options: Options,
        poll: bool,
        global: &Global,
        console: &'a Console,
    ) -> Self {
        let (watch, refused) = FolderWatcher::start(&folder.root, poll);
        let live = Self {
            folder,
            options,
            console,
            now: global.now,
            watch,
            reader: SiteReader::default(),
            cache: PostCache::default(),
            kept: KeptFiles::default(),
            links: LinkedFolders::new(),
            tree: None,
            pending: None,
            due: None,
            effort: 0.0,
            lost: None,
        };
        live.admit(refused);
        live
    }

    /// Reports that there are no file events, and that the folder is polled instead.
    fn admit(&self, refused: Option<String>) {
        if let Some(why) = refused {
            self.console
                .say(&format!("changes are not reported on this disk ({why}), so the folder is read twice a second\n"));
        }
    }

    /// Waits until there is something to build and its burst is over. The first time, there is. `show` is called as
    /// soon as something is known that nothing has come after.
    pub(super) fn next(&mut self, mut show: impl FnMut(&Self, &Tree, &EvaluatedSite)) -> PendingBuild {
        loop {
            let due = self.waited();
            let watch = Stopwatch::start();
            self.watch.gather();
            let Some(mut tree) = self.read() else { continue };
            // Work while the burst may still be going on, because most bursts are a single save.
            let mut known = self.is_news(&tree, due).then(|| self.know(&tree));
            let early = known.as_ref().filter(|_| !self.watch.stirred()());
            let mut shown = early.map(|known| show(self, &tree, known)).is_some();
            while !self.watch.is_over() {
                let Some(again) = self.read() else { break };
                if again != tree {
                    tree = again;
                    known = self.is_news(&tree, due).then(|| self.know(&tree));
                    shown = false;
                } else if self.watch.polls() {
                    break;
                }
            }
            if let Some(known) = known {
                if !shown {
                    show(self, &tree, &known);
                }
                self.pending.get_or_insert(watch);
                let cause =
                    self.tree.as_ref().map_or_else(|| "first build".to_owned(), |old| names(&tree.changes(old)));
                return PendingBuild { tree, known, cause, watch };
            }
        }
    }

    /// Takes the pages of the next builds that stay as they are from these.
    pub(super) fn keep(&mut self, kept: KeptFiles) {
        self.kept = kept;
    }

    fn is_news(&self, tree: &Tree, due: bool) -> bool {
        due || self.pending.is_some() || self.tree.as_ref() != Some(tree)
    }

    fn know(&mut self, tree: &Tree) -> EvaluatedSite {
        pipeline::evaluate_again(tree, &self.options, self.now.unwrap_or_else(clock::now), &mut self.cache)
    }

    /// Makes some of the pages before the others. Returns nothing if the site is broken or is built very fast.
    pub(super) fn glance(
        &self,
        tree: &Tree,
        known: &EvaluatedSite,
        wanted: &BTreeSet<OutPath>,
    ) -> Option<Vec<(OutPath, Vec<u8>)>> {
        let worth_it = self.effort > SOON && !known.report.has_errors();
        worth_it.then(|| pipeline::glance(tree, &self.options, known, wanted)).flatten()
    }

    /// Builds the whole site. Gives up if there is a newer change, so that this is shown soon. The next build then
    /// includes the change that was given up. After a while, builds are no longer given up.
    pub(super) fn finish_or_give_up(&mut self, turn: PendingBuild) -> Option<FinishedBuild> {
        let late = self.pending.is_none_or(|since| since.seconds() > PATIENCE);
        // Meanwhile, the browser can load the page that it was notified of.
        if !late && self.effort > SOON && self.watch.stirs_within(LULL) {
            return None;
        }
        let (stirred, given_up) = (self.watch.stirred(), AtomicBool::new(false));
        let gives_up = |newer| given_up.fetch_or(newer, Relaxed) || newer;
        let go_on = || late || !gives_up(stirred());
        let effort = Stopwatch::start();
        let built = pipeline::finish(&turn.tree, &self.options, turn.known, &self.kept, &go_on);
        if !given_up.load(Relaxed) {
            self.effort = effort.seconds();
        }
        (!given_up.load(Relaxed)).then(|| self.done(turn.tree, built, turn.cause, turn.watch))
    }

    /// Builds the whole site.
    pub(super) fn finish(&mut self, turn: PendingBuild) -> FinishedBuild {
        let effort = Stopwatch::start();
        let built = pipeline::finish(&turn.tree, &self.options, turn.known, &self.kept, &|| true);
        self.effort = effort.seconds();
        self.done(turn.tree, built, turn.cause, turn.watch)
    }

    /// Waits, except the first time. Returns whether a build is due without an edit.
    fn waited(&mut self) -> bool {
        let amiss = self.tree.as_ref().is_some_and(|tree| !tree.unreadable.is_empty());
        let wait = self.tree.is_some() || self.lost.is_some();
        wait && self.watch.wait(self.due, amiss || self.lost.is_some()) == Wake::Due
    }

    /// Reads the folder, and watches all folders that it links to.
    fn read(&mut self) -> Option<Tree> {
        loop {
            // Watch before reading, so that no change is missed.
            let refused = self.watch.keep_up(&self.links);
            self.admit(refused);
            match self.reader.read(&self.folder.root) {
                Ok((tree, links)) => {
                    self.lost = None;
                    let known = links.is_subset(&self.links);
                    self.links = links;
                    if known {
                        return Some(tree);
                    }
                }
                Err(error) => {
                    self.watch.lost();
                    let why = format!("could not read {}: {}", self.folder.root.display(), disk::reason(&error));
                    if self.lost.as_ref() != Some(&why) {
                        self.console.failure(&why, Some("the site is built again when its folder is back"));
                        self.lost = Some(why);
                    }
                    return None;
                }
            }
        }
    }

    fn done(&mut self, tree: Tree, built: Built, cause: String, watch: Stopwatch) -> FinishedBuild {
        // A fixed time never reaches it.
        self.due = self.now.is_none().then(|| holds_until(&built));
        let broken = built.report.has_errors();
        let how = PrintOptions {
            colours: self.console.colours,
            flaws_are_errors: broken,
            prefix: self.folder.prefix.clone(),
            ..PrintOptions::default()
        };
        let told = draw(built.report.list(), &tree.sources, &how);
        let posts = tree.posts.len() - built.site.translations.len();
        let sum = format!("{}: {}", count(posts, "post"), sum(&built.report, broken));
        self.tree = Some(tree);
        self.pending = None;
        FinishedBuild { built, cause, watch, told, sum }
    }
}

/// What changed, in a few words.
fn names(changed: &BTreeSet<String>) -> String {
    if changed.is_empty() {
        return "scheduled change".to_owned();
    }
    if changed.len() > NAMED {
        return count(changed.len(), "file");
    }
    let names: Vec<&str> = changed.iter().map(String::as_str).collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveTime;

    #[test]
    fn the_end_of_a_day_is_waited_for() {
        let root = disk::temporary().unwrap();
        disk::put(&root.path().join("vigie.toml"), b"timezone = 'Europe/Paris'\n").unwrap();
        let folder = Folder { root: root.path().to_path_buf(), prefix: String::new() };
        let (global, console) = (Global { root: None, now: None }, Console::new());
        let mut live = Live::start(&folder, Options::default(), true, &global, &console);
        let turn = live.next(|_, _, _| {});
        let built = live.finish(turn).built;
        assert_eq!(built.board.next_change, None);
        let due = live.due.unwrap().with_timezone(&built.config.timezone);
        assert_eq!(due.time(), NaiveTime::MIN, "bars and uptime are those of another day then");
    }
}
