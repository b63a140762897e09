//! The commit that is published, and the files of the site in it.

use super::run::{fed, git, line, repository, text};
use super::{GitError, history, printable};
use crate::edge::disk;
use crate::routes::COMMIT;
use std::path::Path;

/// Where the site of the published commit is.
#[derive(Debug)]
pub enum PublishedFiles {
    /// The folder has exactly this commit, or there is no git to ask.
    Folder,
    /// They are in this folder, below this path. What the reader should know: why it is not the author's folder.
    Snapshot(tempfile::TempDir, String, String),
}

/// Finds the published commit: the one that was pushed last, by hand or by `vigie deploy`; without a remote branch, the
/// one that is checked out. Edits that are not committed are not part of it.
///
/// # Errors
///
/// See [`GitError`].
pub fn files(root: &Path) -> Result<PublishedFiles, GitError> {
    match repository(root) {
        Ok(()) => {}
        Err(GitError::NoProgram | GitError::NoRepository) => return Ok(PublishedFiles::Folder),
        Err(error) => return Err(error),
    }
    let commit = |name: &str| line(root, &["rev-parse", "--verify", "--quiet", name]);
    let Some(head) = commit("HEAD^{commit}")? else { return Ok(PublishedFiles::Folder) };
    let published = newest(root, &head)?.unwrap_or_else(|| head.clone());
    let edited = history::uncommitted(root)?;
    if published == head && edited.is_empty() {
        return Ok(PublishedFiles::Folder);
    }
    let why = match edited.first() {
        Some(first) if published == head => format!("{} has changes that are not committed", printable(first)),
        _ => "some commits are not pushed".to_owned(),
    };
    let (folder, below) = snapshot(root, &published)?;
    Ok(PublishedFiles::Snapshot(folder, below, why))
}

/// The newest of the commits that were pushed. `None` where nothing is known of a remote.
fn newest(root: &Path, head: &str) -> Result<Option<String>, GitError> {
    let commit = |name: &str| line(root, &["rev-parse", "--verify", "--quiet", name]);
    let mut known = Vec::new();
    known.extend(commit(&format!("{}^{{commit}}", upstream(root)?))?);
    let refs = git(root, ["for-each-ref", "--format=%(refname)", "refs/remotes"])?;
    for name in text(&refs.stdout).lines() {
        // Branches that `vigie deploy` wrote say which commit they were made from.
        if let Some(id) = line(root, &["cat-file", "-p", &format!("{name}:{COMMIT}")])? {
            known.extend(commit(&format!("{}^{{commit}}", id.trim()))?);
        }
    }
    let is_ancestor =
        |of: &str, id: &str| Ok::<_, GitError>(git(root, ["merge-base", "--is-ancestor", id, of])?.status.success());
    let mut newest: Option<String> = None;
    for id in known {
        if is_ancestor(&id, head)? {
            return Ok(Some(head.to_owned()));
        }
        let better = match &newest {
            Some(newest) => is_ancestor(&id, newest)?,
            None => true,
        };
        if better {
            newest = Some(id);
        }
    }
    Ok(newest)
}

/// The branch of the remote from which the site is published: the upstream, but the remote's main branch where the upstream
/// is another one, as for a change that is proposed.
fn upstream(root: &Path) -> Result<String, GitError> {
    let own = line(root, &["rev-parse", "--symbolic-full-name", "@{upstream}"])?.unwrap_or_default();
    let remote = own.trim().split('/').nth(2).unwrap_or_default();
    let main = line(root, &["symbolic-ref", "--quiet", &format!("refs/remotes/{remote}/HEAD")])?;
    Ok(main.map_or_else(|| "@{upstream}".to_owned(), |main| main.trim().to_owned()))
}

/// The files of a commit in a temporary folder, and the path of the site in it.
fn snapshot(root: &Path, commit: &str) -> Result<(tempfile::TempDir, String), GitError> {
    let failed = |error: std::io::Error| GitError::NoCommit(disk::reason(&error));
    let folder = disk::temporary().map_err(failed)?;
    let index = folder.path().join("index");
    let files = folder.path().join("files");
    std::fs::create_dir(&files).map_err(failed)?;
    let run = |args: &[&str]| {
        let done = fed(root, Some(&index), args, "")?;
        if done.status.success() { Ok(()) } else { Err(GitError::of(&done)) }
    };
    run(&["read-tree", commit])?;
    run(&["checkout-index", "--all", "--force", &format!("--prefix={}/", files.display())])?;
    let below = line(root, &["rev-parse", "--show-prefix"])?.unwrap_or_default();
    Ok((folder, format!("files/{below}")))
}
