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

    fn folder(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    /// Rebases the commits of HEAD that a commit does not contain onto it, and returns the new HEAD.
    pub(super) fn rebase(&self, onto: &str, remote: &str, driver: Option<&str>) -> Result<String, GitError> {
        let attributes = self.folder.path().join("attributes");
        let mut options = vec!["core.editor=true".to_owned()];
        if let Some(driver) = driver {
            fs::write(&attributes, ATTRIBUTES).map_err(|error| GitError::NoCommit(disk::reason(&error)))?;
            options.push(format!("core.attributesFile={}", attributes.display()));
            options.push(format!("merge.vigie.driver={driver}"));
        }
        let options = options.iter().flat_map(|option| ["-c", option]);
        let rebased = git(&self.folder(), options.chain(["rebase", "--quiet", onto]))?;
        if rebased.status.success() {
            return Ok(line(&self.folder(), &["rev-parse", "HEAD"])?.unwrap_or_default());
        }
        let files = sound(&self.folder(), ["diff", "--name-only", "--diff-filter=U", "-z"])?;
        if files.is_empty() {
            return Err(GitError::of(&rebased));
        }
        let files = files.split('\0').filter(|path| !path.is_empty());
        let files: Result<Vec<ConflictingFile>, GitError> = files.map(|path| self.conflicting(path)).collect();
        Err(GitError::Conflict(without_secrets(remote), files?))
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
