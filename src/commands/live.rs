//! What watch and serve share: wait until the site's folder changed or its time has come, read it, build it.

use super::console::{Console, count};
use super::site::{Folder, sum};
use crate::cli::Global;
use crate::diagnostic::draw::{Drawing, draw};
use crate::edge::clock::{self, Stopwatch};
use crate::edge::disk::{self, Links};
use crate::edge::reader::Reader;
use crate::edge::watch::{Wake, Watch};
use crate::pipeline::{self, Built, Options};
use crate::source::Tree;
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;

/// So many changed files are told by name.
const NAMED: usize = 3;

/// A site that is built again and again.
pub(super) struct Live<'a> {
    folder: &'a Folder,
    options: Options,
    console: &'a Console,
    /// The time that was typed, which stands still.
    now: Option<DateTime<Utc>>,
    watch: Watch,
    reader: Reader,
    links: Links,
    /// What was built last; nothing before the first time.
    tree: Option<Tree>,
    next_change: Option<DateTime<Utc>>,
    /// Why the folder could not be read, once that was told.
    lost: Option<String>,
}

/// A build, and why there was one.
pub(super) struct Turn {
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
        let (watch, refused) = Watch::start(&folder.root, poll);
        let live = Self {
            folder,
            options,
            console,
            now: global.now,
            watch,
            reader: Reader::default(),
            links: Links::new(),
            tree: None,
            next_change: None,
            lost: None,
        };
        live.admit(refused);
        live
    }

    /// Says that events do not come, and what is done in their place.
    fn admit(&self, refused: Option<String>) {
        if let Some(why) = refused {
            self.console.say(&format!("changes are not told here ({why}): the folder is read twice a second\n"));
        }
    }

    /// Waits until there is something to build, and builds it. The first time, there is.
    pub(super) fn next(&mut self) -> Turn {
        loop {
            let due = self.waited();
            let stopwatch = Stopwatch::start();
            let Some(tree) = self.read() else { continue };
            let changed = self.tree.as_ref().map(|old| tree.changes(old));
            let cause = match changed {
                None => "first build".to_owned(),
                Some(changed) if !changed.is_empty() => names(&changed),
                Some(_) if due => "its time has come".to_owned(),
                Some(_) => continue,
            };
            return self.build(tree, cause, stopwatch);
        }
    }

    /// Waits, but the first time; whether a time has come by which the site changes by itself.
    fn waited(&self) -> bool {
        let amiss = self.tree.as_ref().is_some_and(|tree| !tree.unreadable.is_empty());
        let wait = self.tree.is_some() || self.lost.is_some();
        wait && self.watch.wait(self.next_change, amiss || self.lost.is_some()) == Wake::Due
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
                        self.console.failure(&why, Some("the site is built when its folder is back"));
                        self.lost = Some(why);
                    }
                    return None;
                }
            }
        }
    }

    fn build(&mut self, tree: Tree, cause: String, watch: Stopwatch) -> Turn {
        let built = pipeline::build(&tree, &self.options, self.now.unwrap_or_else(clock::now));
        // A clock that stands still never comes to the next change.
        self.next_change = built.board.next_change.filter(|_| self.now.is_none());
        let broken = built.report.has_errors();
        let how = Drawing {
            colours: self.console.colours,
            flaws_are_errors: broken,
            prefix: self.folder.prefix.clone(),
            ..Drawing::default()
        };
        let told = draw(built.report.list(), &tree.sources, &how);
        let sum = format!("{}: {}", count(tree.posts.len(), "post"), sum(&built.report, broken));
        self.tree = Some(tree);
        Turn { built, cause, watch, told, sum }
    }
}

/// What changed, in a few words.
fn names(changed: &BTreeSet<String>) -> String {
    if changed.len() > NAMED {
        return count(changed.len(), "file");
    }
    let names: Vec<&str> = changed.iter().map(String::as_str).collect();
    names.join(", ")
}
