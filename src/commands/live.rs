//! What watch and serve share: wait until the site's folder changed or its time has come, read it, build it.

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
use crate::output::OutPath;
use crate::parse::PostCache;
use crate::pipeline::{self, Built, EvaluatedSite, Options};
use crate::source::Tree;
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;

/// After so many seconds a build is finished whatever comes.
const PATIENCE: f64 = 5.0;

/// Within so many seconds nobody waits for a page.
const SOON: f64 = 0.05;

/// So long a large site's other pages wait for a next edit, before they are made.
const LULL: Duration = Duration::from_millis(300);

/// So many changed files are listed by name.
const NAMED: usize = 3;

/// A site that is built again and again.
pub(super) struct Live<'a> {
    folder: &'a Folder,
    options: Options,
    console: &'a Console,
    /// The time that was typed, which stands still.
    now: Option<DateTime<Utc>>,
    watch: FolderWatcher,
    reader: SiteReader,
    cache: PostCache,
    links: LinkedFolders,
    /// What was built last; nothing before the first time.
    tree: Option<Tree>,
    /// Since when there is something that was not built to its end.
    pending: Option<Stopwatch>,
    /// When the site is to be built again though nothing was edited.
    due: Option<DateTime<Utc>>,
    /// How many seconds it took to make the pages the last time.
    effort: f64,
    /// Why the folder could not be read, once that was reported.
    lost: Option<String>,
}

/// A change of the site that is known and not built yet.
pub(super) struct PendingBuild {
    tree: Tree,
    known: EvaluatedSite,
    /// What changed, in words.
    cause: String,
    /// Since it was known that there is something to do.
    watch: Stopwatch,
}

/// A build, and why there was one.
pub(super) struct FinishedBuild {
    pub(super) built: Built,
    /// What changed, in words.
    pub(super) cause: String,
    /// Since it was known that there is something to do.
    pub(super) watch: Stopwatch,
    /// What is wrong, drawn as `check` or, if the site can be published all the same, as `build` draws it.
    pub(super) told: String,
    /// `3 posts: 1 error`.
    pub(super) sum: String,
}

impl<'a> Live<'a> {
    /// Watches from now on: an edit during the first build is not lost.
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

    /// Says that events do not come, and what is done in their place.
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
            // The time until the burst is over is well used: most bursts are one save.
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

    fn is_news(&self, tree: &Tree, due: bool) -> bool {
        due || self.pending.is_some() || self.tree.as_ref() != Some(tree)
    }

    fn know(&mut self, tree: &Tree) -> EvaluatedSite {
        pipeline::evaluate_again(tree, &self.options, self.now.unwrap_or_else(clock::now), &mut self.cache)
    }

    /// Some of the pages, before the others are made; nothing of a site that is broken, or that is built in no time.
    pub(super) fn glance(
        &self,
        tree: &Tree,
        known: &EvaluatedSite,
        wanted: &BTreeSet<OutPath>,
    ) -> Option<Vec<(OutPath, Vec<u8>)>> {
        let worth_it = self.effort > SOON && !known.report.has_errors();
        worth_it.then(|| pipeline::glance(tree, &self.options, known, wanted)).flatten()
    }

    /// Builds the whole site; gives up when something newer has come, so that it is seen soon. What was given up is
    /// part of the next turn, and after a while nothing is given up any more.
    pub(super) fn finish_or_give_up(&mut self, turn: PendingBuild) -> Option<FinishedBuild> {
        let late = self.pending.is_none_or(|since| since.seconds() > PATIENCE);
        // The browser loads what it was shown meanwhile, and has the machine for itself.
        if !late && self.effort > SOON && self.watch.stirs_within(LULL) {
            return None;
        }
        let (stirred, given_up) = (self.watch.stirred(), AtomicBool::new(false));
        let gives_up = |newer| given_up.fetch_or(newer, Relaxed) || newer;
        let go_on = || late || !gives_up(stirred());
        let effort = Stopwatch::start();
        let built = pipeline::finish(&turn.tree, &self.options, turn.known, &go_on);
        if !given_up.load(Relaxed) {
            self.effort = effort.seconds();
        }
        (!given_up.load(Relaxed)).then(|| self.done(turn.tree, built, turn.cause, turn.watch))
    }

    /// Builds the whole site.
    pub(super) fn finish(&mut self, turn: PendingBuild) -> FinishedBuild {
        let effort = Stopwatch::start();
        let built = pipeline::finish(&turn.tree, &self.options, turn.known, &|| true);
        self.effort = effort.seconds();
        self.done(turn.tree, built, turn.cause, turn.watch)
    }

    /// Waits, but the first time; whether the time has come to build again.
    fn waited(&mut self) -> bool {
        let amiss = self.tree.as_ref().is_some_and(|tree| !tree.unreadable.is_empty());
        let wait = self.tree.is_some() || self.lost.is_some();
        wait && self.watch.wait(self.due, amiss || self.lost.is_some()) == Wake::Due
    }

    /// Reads the folder, and watches all that it turns out to be made of.
    fn read(&mut self) -> Option<Tree> {
        loop {
            // What is watched before it is read misses no change.
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
        // A clock that stands still never comes there.
        self.due = self.now.is_none().then(|| holds_until(&built));
        let broken = built.report.has_errors();
        let how = PrintOptions {
            colours: self.console.colours,
            flaws_are_errors: broken,
            prefix: self.folder.prefix.clone(),
            ..PrintOptions::default()
        };
        let told = draw(built.report.list(), &tree.sources, &how);
        let sum = format!("{}: {}", count(tree.posts.len(), "post"), sum(&built.report, broken));
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
