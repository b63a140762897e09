//! A rebase beside the author's folder, so that nothing has to be undone if it fails.

use super::run::{git, line, sound, text, without_secrets};
use super::{ConflictingFile, GitError};
use crate::edge::disk;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The prefix of the folders of worktrees, below the folder of git.
const PREFIX: &str = "vigie-";

/// A worktree that is older than this was left by a command that was killed.
const ABANDONED: Duration = Duration::from_secs(600);

/// The posts, which the driver merges.
const ATTRIBUTES: &str = "content/**/*.md merge=vigie\n**/content/**/*.md merge=vigie\n";

/// The result of a rebase.
pub(super) struct Rebased {
    /// The new HEAD.
    pub(super) head: String,
    /// Posts that got another name, because others used it at the same time: the old path and the new one.
    pub(super) renamed: Vec<(String, String)>,
}

/// A temporary worktree of HEAD, which is removed when the value is dropped.
pub(super) struct TemporaryWorktree<'a> {
    root: &'a Path,
    folder: tempfile::TempDir,
}

impl<'a> TemporaryWorktree<'a> {
    pub(super) fn new(root: &'a Path) -> Result<Self, GitError> {
        let failed = |error: std::io::Error| GitError::NoCommit(disk::reason(&error));
        let own = root.join(sound(root, ["rev-parse", "--git-common-dir"])?.trim_end_matches('\n'));
        clear(root, &own);
        let folder = tempfile::Builder::new().prefix(PREFIX).tempdir_in(own).map_err(failed)?;
        let aside = Self { root, folder };
        let path = aside.folder();
        sound(root, ["worktree", "add", "--quiet", "--detach", &path.to_string_lossy(), "HEAD"])?;
        Ok(aside)
    }

    /// Where the repository is checked out.
    pub(super) fn folder(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    /// Rebases the commits of HEAD that a commit does not contain onto it.
    pub(super) fn rebase(&self, onto: &str, remote: &str, driver: Option<&str>) -> Result<Rebased, GitError> {
        let mut options = vec!["core.editor=true".to_owned()];
        if let Some(driver) = driver {
            let attributes = self.folder.path().join("attributes");
            fs::write(&attributes, ATTRIBUTES).map_err(|error| GitError::NoCommit(disk::reason(&error)))?;
            options.push(format!("core.attributesFile={}", attributes.display()));
            options.push(format!("merge.vigie.driver={driver}"));
        }
        let options: Vec<&str> = options.iter().flat_map(|option| ["-c", option]).collect();
        let mut renamed = Vec::new();
        let mut step = vec!["rebase", "--quiet", onto];
        loop {
            let done = git(&self.folder(), options.iter().chain(&step).copied())?;
            if done.status.success() {
                let head = line(&self.folder(), &["rev-parse", "HEAD"])?.unwrap_or_default();
                return Ok(Rebased { head, renamed });
            }
            let files = sound(&self.folder(), ["diff", "--name-only", "--diff-filter=U", "-z"])?;
            if files.is_empty() {
                return Err(GitError::of(&done));
            }
            let files = files.split('\0').filter(|path| !path.is_empty());
            let files = files.map(|path| self.conflicting(path)).collect::<Result<Vec<_>, GitError>>()?;
            if !files.iter().all(is_post_of_two) {
                return Err(GitError::Conflict(without_secrets(remote), files));
            }
            for file in &files {
                renamed.push((file.path.clone(), self.keep_both(file)?));
            }
            step = vec!["rebase", "--continue"];
        }
    }

    /// Gives the folder's file another name, as a new post gets one whose name is taken. Returns the name.
    fn keep_both(&self, file: &ConflictingFile) -> Result<String, GitError> {
        let stem = file.path.strip_suffix(".md").unwrap_or(&file.path);
        let names = (2..).map(|number| format!("{stem}-{number}.md"));
        let name = names.into_iter().find(|name| !disk::exists(&self.folder().join(name))).unwrap_or_default();
        for (path, text) in [(&file.path, &file.theirs), (&name, &file.mine)] {
            let text = text.as_deref().unwrap_or_default();
            // What git left there may be a link, which must not be followed.
            let written = disk::put(&self.folder().join(path), text.as_bytes());
            written.map_err(|error| GitError::NoCommit(disk::reason(&error)))?;
            sound(&self.folder(), ["add", "--", path])?;
        }
        Ok(name)
    }

    /// The three texts of a file that git could not merge.
    fn conflicting(&self, path: &str) -> Result<ConflictingFile, GitError> {
        let stage = |number: u8| {
            let shown = git(&self.folder(), ["cat-file", "blob", &format!(":{number}:{path}")])?;
            Ok(shown.status.success().then(|| text(&shown.stdout)))
        };
        // In a rebase, the second stage is that of the remote.
        Ok(ConflictingFile { path: path.to_owned(), base: stage(1)?, theirs: stage(2)?, mine: stage(3)? })
    }
}

/// Whether both sides made a post of that name, each its own.
fn is_post_of_two(file: &ConflictingFile) -> bool {
    let is_post = file.path.ends_with(".md") && format!("/{}", file.path).contains("/content/");
    is_post && file.base.is_none() && file.theirs.is_some() && file.mine.is_some()
}

impl Drop for TemporaryWorktree<'_> {
    fn drop(&mut self) {
        let path = self.folder();
        let _ = git(self.root, ["worktree", "remove", "--force", &path.to_string_lossy()]);
    }
}

/// Removes what commands that were killed left behind.
fn clear(root: &Path, own: &Path) {
    let mut cleared = false;
    for name in disk::entries(own).iter().filter(|name| name.starts_with(PREFIX)) {
        let folder = own.join(name);
        let age = fs::metadata(&folder).and_then(|about| about.modified()).ok().and_then(|at| at.elapsed().ok());
        if age.is_some_and(|age| age > ABANDONED) {
            cleared |= fs::remove_dir_all(folder).is_ok();
        }
    }
    if cleared {
        let _ = git(root, ["worktree", "prune"]);
    }
}
