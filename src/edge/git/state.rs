//! The branch `vigie-state`: one small file, in commits of its own. Every write is based on what was read, and none is
//! forced, so that of two writers at the same time one is refused.

use super::pages::tip;
use super::run::{fed, git, line, repository, sound, text, without_secrets};
use super::{GitError, moved_on};
use std::path::Path;

/// The branch.
pub const BRANCH: &str = "vigie-state";

/// The file on it.
const FILE: &str = "announce.json";

/// The message of each commit. No host builds a commit that says so.
const MESSAGE: &str = "[skip ci] Record what was announced";

/// The content of the file, and the commit that has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BranchState {
    /// The content; empty before the first time.
    pub text: String,
    commit: Option<String>,
}

/// Reads the file from the remote.
///
/// # Errors
///
/// See [`GitError`].
pub fn read(root: &Path, remote: &str) -> Result<BranchState, GitError> {
    repository(root)?;
    if line(root, &["remote", "get-url", "--", remote])?.is_none() {
        return Err(GitError::NoRemote);
    }
    let commit = tip(root, remote, &format!("refs/heads/{BRANCH}"))?;
    let Some(id) = commit.as_deref() else { return Ok(BranchState { text: String::new(), commit }) };
    let shown = git(root, ["cat-file", "-p", &format!("{id}:{FILE}")])?;
    let text = if shown.status.success() { text(&shown.stdout) } else { String::new() };
    Ok(BranchState { text, commit })
}

/// Writes the file on top of what was read, and returns what was written. `None` if somebody else wrote in the meantime:
/// then nothing has changed.
///
/// # Errors
///
/// See [`GitError`].
pub fn write(root: &Path, remote: &str, before: &BranchState, new: &str) -> Result<Option<BranchState>, GitError> {
    let blob = fed(root, None, &["hash-object", "-w", "--no-filters", "--stdin"], new)?;
    if !blob.status.success() {
        return Err(GitError::of(&blob));
    }
    let entry = format!("100644 blob {}\t{FILE}\n", text(&blob.stdout).trim());
    let tree = fed(root, None, &["mktree"], &entry)?;
    if !tree.status.success() {
        return Err(GitError::of(&tree));
    }
    let tree = text(&tree.stdout).trim().to_owned();
    // The commits are this program's. A machine of a host has no identity of its own.
    let who = ["-c", "user.name=vigie", "-c", "user.email=vigie@localhost", "-c", "commit.gpgSign=false"];
    let args = who.into_iter().chain(["commit-tree", "-m", MESSAGE, &tree]);
    let commit = sound(root, args.chain(before.commit.iter().flat_map(|id| ["-p", id.as_str()])))?;
    let what = format!("{}:refs/heads/{BRANCH}", commit.trim());
    let pushed = git(root, ["push", "--porcelain", "--no-verify", "--", remote, &what])?;
    if pushed.status.success() {
        return Ok(Some(BranchState { text: new.to_owned(), commit: Some(commit.trim().to_owned()) }));
    }
    if moved_on(&without_secrets(remote), &pushed)? {
        return Ok(None);
    }
    Err(GitError::Crowded(without_secrets(remote)))
}
