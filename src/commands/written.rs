//! What the commands that write posts do in the end: write, or only show it, and then commit, push and deploy.

use super::console::Console;
use super::desk::Desk;
use super::fix::difference;
use super::{Exit, Failure, merge};
use crate::cli::AfterArgs;
use crate::edge::git::{self, GitError, Pushed};
use crate::edge::{disk, programs};
use serde::Serialize;

/// How a file changes.
#[derive(Debug, Clone)]
pub(super) struct FileChange<'a> {
    pub(super) path: &'a str,
    /// `None`: it is a new file.
    pub(super) old: Option<&'a str>,
    /// `None`: it is removed.
    pub(super) new: Option<&'a str>,
}

/// What a command wrote.
#[derive(Default)]
pub(super) struct WriteResult<'a> {
    /// The post's file; of several, the first.
    pub(super) path: &'a str,
    /// Its page.
    pub(super) page: &'a str,
    /// The commit's message.
    pub(super) message: &'a str,
    /// What else is printed for a person.
    pub(super) words: &'a str,
    /// Other files that it wrote.
    pub(super) more: &'a [String],
    /// Whether the file was removed.
    pub(super) removed: bool,
}

/// The result as JSON.
#[derive(Serialize)]
struct WrittenJson<'a> {
    path: &'a str,
    slug: &'a str,
    url: &'a str,
    /// The paths of all files, if there are several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    paths: Vec<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    removed: bool,
    committed: bool,
    pushed: bool,
    /// With `--dry-run`: what would change.
    #[serde(skip_serializing_if = "Option::is_none")]
    diff: Option<&'a str>,
    /// What the page will say.
    statement: &'a str,
}

/// How far a written file got.
#[derive(Default)]
struct SharedFile {
    committed: bool,
    pushed: Option<Pushed>,
    /// Why it got no further.
    failure: Option<Failure>,
}

impl Desk {
    /// Writes what changes in the folder, in this order, unless it is only to be shown, and then does what was asked for.
    pub(super) fn save(
        &self,
        after: &AfterArgs,
        changes: &[FileChange<'_>],
        done: &WriteResult<'_>,
        console: &Console,
    ) -> Result<Exit, Failure> {
        if after.dry_run {
            return self.preview(after, changes, done, console);
        }
        for change in changes {
            match (change.old, change.new) {
                (None, Some(new)) => self.create(change.path, new)?,
                (Some(_), Some(new)) => self.replace(change.path, new)?,
                (_, None) => disk::remove(&self.folder.root, change.path)
                    .map_err(|error| self.failed("remove", change.path, &error))?,
            }
        }
        self.done(after, done, console)
    }

    /// Shows what would change, and what the page would say.
    pub(super) fn preview(
        &self,
        after: &AfterArgs,
        changes: &[FileChange<'_>],
        done: &WriteResult<'_>,
        console: &Console,
    ) -> Result<Exit, Failure> {
        let diff: String = changes.iter().map(|change| self.difference(change)).collect();
        let kept = changes.iter().filter_map(|change| Some((change.path.to_owned(), change.new?.to_owned())));
        let kept: Vec<(String, String)> = kept.collect();
        let tree = if kept.is_empty() {
            self.tree_without(changes.iter().map(|change| change.path))
        } else {
            self.propose_all(&kept).tree
        };
        let statement = self.statement_of(&tree);
        if after.json {
            self.print_json(done, &SharedFile::default(), Some(&diff), &statement, console)?;
        } else {
            console.result(&format!("{diff}The page will say: {statement}\n"))?;
        }
        console.say("nothing was written\n");
        Ok(Exit::Done)
    }

    /// The change of a file as a unified diff.
    pub(super) fn difference(&self, change: &FileChange<'_>) -> String {
        let shown = format!("{}{}", self.folder.prefix, change.path);
        difference(&shown, change.old.unwrap_or_default(), change.new.unwrap_or_default())
    }

    fn print_json(
        &self,
        done: &WriteResult<'_>,
        shared: &SharedFile,
        diff: Option<&str>,
        statement: &str,
        console: &Console,
    ) -> Result<(), Failure> {
        let shown = |path: &str| format!("{}{path}", self.folder.prefix);
        let paths = if done.more.is_empty() {
            Vec::new()
        } else {
            std::iter::once(done.path).chain(done.more.iter().map(String::as_str)).map(shown).collect()
        };
        let written = WrittenJson {
            path: &shown(done.path),
            slug: slug_of(done.page),
            url: &self.url(done.page),
            paths,
            removed: done.removed,
            committed: shared.committed,
            pushed: shared.pushed.is_some(),
            diff,
            statement,
        };
        // Nothing in it can fail to be written as JSON.
        console.result(&format!("{}\n", serde_json::to_string_pretty(&written).unwrap_or_default()))
    }

    /// Opens the post in the author's editor, and then checks the result.
    fn edit(&self, path: &str, console: &Console) -> Result<(), Failure> {
        let file = self.folder.root.join(path);
        match programs::open_editor(&file) {
            None => {
                return Err(Failure::new(
                    Exit::Usage,
                    format!("no editor is set; {}{path} was written", self.folder.prefix),
                )
                .help("set one, as in `export EDITOR=nano`"));
            }
            Some(Err(error)) => {
                let message = format!("the editor failed: {error}; {}{path} was written", self.folder.prefix);
                return Err(Failure::new(Exit::World, message));
            }
            Some(Ok(())) => {}
        }
        let bytes = disk::read_file(&self.folder.root, path).map_err(|error| self.failed("read", path, &error))?;
        let edited = self.propose(path, &String::from_utf8_lossy(&bytes));
        self.judge(&edited, console).map_err(|_| {
            Failure::new(Exit::Mistakes, format!("{}{path} was written, but has errors", self.folder.prefix))
        })
    }

    /// Does what was asked for after a post is written: editor, commit, push, deploy. Then reports that, and what the
    /// page will say.
    pub(super) fn done(&self, after: &AfterArgs, done: &WriteResult<'_>, console: &Console) -> Result<Exit, Failure> {
        if !after.json {
            self.print_paths(done, console)?;
        }
        if after.edit && !done.removed {
            self.edit(done.path, console)?;
        }
        let paths: Vec<&str> = std::iter::once(done.path).chain(done.more.iter().map(String::as_str)).collect();
        let mut shared = self.share(after, &paths, done.message, console);
        let renamed = shared.pushed.as_ref().and_then(|pushed| merge::new_name(pushed, done.path));
        let failure = shared.failure.take();
        if after.json {
            let (path, page) =
                renamed.as_ref().map_or((done.path, done.page), |(path, page)| (path.as_str(), page.as_str()));
            let done = WriteResult { path, page, more: done.more, removed: done.removed, ..WriteResult::default() };
            self.print_json(&done, &shared, None, &self.statement()?, console)?;
            return failure.map_or_else(|| self.deploy(after, &paths, console), Err);
        }
        if shared.committed {
            console.result(&format!("committed: {}\n", done.message))?;
        }
        if let Some(pushed) = &shared.pushed {
            console.result(&merge::words(pushed, usize::from(shared.committed)))?;
        }
        if let Some((_, page)) = &renamed {
            console.result(&format!("{}\n", self.url(page)))?;
        }
        if !done.words.is_empty() {
            console.result(&format!("\n{}\n", done.words))?;
        }
        let exit = failure.map_or_else(|| self.deploy(after, &paths, console), Err);
        let address = match &self.known.config.base_url {
            Some(base) if exit.is_ok() && (after.push || after.deploy) => format!(" ({base})"),
            _ => String::new(),
        };
        console.result(&format!("The page will say: {}{address}\n", self.statement()?))?;
        exit
    }

    fn print_paths(&self, done: &WriteResult<'_>, console: &Console) -> Result<(), Failure> {
        let prefix = &self.folder.prefix;
        let verb = if done.removed { "removed " } else { "" };
        let more: String = done.more.iter().map(|path| format!("{verb}{prefix}{path}\n")).collect();
        if done.removed {
            return console.result(&format!("removed {prefix}{}\n{more}", done.path));
        }
        console.result(&format!("{prefix}{}\n{}\n{more}", done.path, self.url(done.page)))
    }

    fn deploy(&self, after: &AfterArgs, paths: &[&str], console: &Console) -> Result<Exit, Failure> {
        if !after.deploy {
            return Ok(Exit::Done);
        }
        super::deploy::after(self.now, &self.folder, paths, after.json, console)
    }

    /// Commits and pushes, as far as that was asked for. What is published is committed too, so that it is part of the
    /// history that the next publication is compared with; but without git, it is published all the same.
    fn share(&self, after: &AfterArgs, paths: &[&str], message: &str, console: &Console) -> SharedFile {
        let mut shared = SharedFile::default();
        if !after.commit && !after.push && !after.deploy {
            return shared;
        }
        match git::commit(&self.folder.root, paths, message) {
            Ok(committed) => shared.committed = committed,
            Err(GitError::NoProgram | GitError::NoRepository) if !after.commit && !after.push => {}
            Err(error) if !after.commit && !after.push => console.say(&format!("warning: {error}\n{}\n", error.help())),
            Err(error) => {
                shared.failure = Some(Failure::new(Exit::World, error.to_string()).help(error.help()));
                return shared;
            }
        }
        if after.push {
            match merge::push(&self.folder, None, console) {
                Ok(pushed) => shared.pushed = Some(pushed),
                Err(failure) => shared.failure = Some(failure),
            }
        }
        shared
    }
}

/// The slug of a post, by its page.
fn slug_of(page: &str) -> &str {
    let name = page.rsplit('/').next().unwrap_or(page);
    name.strip_suffix(".html").unwrap_or(name)
}
