//! The commit that is published, and the files of the site in it.

use super::run::{fed, git, line, repository, text};
use super::upstream::is_id;
use super::{GitError, history, printable};
use crate::edge::disk;
use crate::routes::COMMIT;
use std::path::Path;

/// The remote that a site is published from, where there are several.
pub const REMOTE: &str = "origin";

/// The branch that `vigie deploy` writes when nobody names another one.
pub const PAGES: &str = "pages";

/// Where the site of the published commit is.
#[derive(Debug)]
pub enum PublishedFiles {
    /// The folder has exactly this commit, or there is no git to ask.
    Folder,
    /// They are in this folder, below this path. What the reader should know: why it is not the author's folder.
    Snapshot(tempfile::TempDir, String, String),
    /// No commit of this history is known to be published. Why, and what to do.
    Unknown(String, String),
}

/// Finds the published commit: the newest one of the history of HEAD that is on the main branch of the site's remote, or
/// that `vigie deploy` made the site from. Without a remote, it is HEAD. What is not committed is not part of it.
///
/// Nothing else that was fetched is believed: a proposal or the repository of somebody else may hold any text and any
/// command. As the commit is always one of the own history, so are its channels and their commands.
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
    let Some(head) = commit(root, "HEAD")? else { return Ok(PublishedFiles::Folder) };
    let published = match remotes(root)?.as_slice() {
        [] => head.clone(),
        names => {
            let Some(remote) = site_remote(root, names)? else {
                return Ok(PublishedFiles::Unknown(
                    format!("there are several remotes, and none is {REMOTE}"),
                    format!("name the one of the site: `git remote rename NAME {REMOTE}`"),
                ));
            };
            match newest(root, &remote, &head)? {
                Some(commit) => commit,
                None => return unknown(root, &remote),
            }
        }
    };
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

/// Why no commit is known to be on the main branch of a remote.
fn unknown(root: &Path, remote: &str) -> Result<PublishedFiles, GitError> {
    let name = printable(remote);
    let has_main = main_branch(root, remote)?.is_some();
    let (why, help) = if has_main {
        let why = format!("no commit of this history is on the main branch of {name}");
        (why, "push the commits".to_owned())
    } else {
        let current = line(root, &["symbolic-ref", "--quiet", "--short", "HEAD"])?;
        let current = current.map_or("BRANCH".to_owned(), |current| printable(&current));
        let why = format!("{name} has no main branch, or this clone has not fetched it");
        let other =
            format!("if another branch is the main one there: `git fetch`, then `git remote set-head {name} NAME`");
        (why, format!("push the branch: `git push -u {name} {current}`; {other}"))
    };
    Ok(PublishedFiles::Unknown(why, help))
}

/// Whether the remote is known to have the branch [`PAGES`].
///
/// # Errors
///
/// See [`GitError`].
pub fn has_pages(root: &Path) -> Result<bool, GitError> {
    Ok(commit(root, &format!("refs/remotes/{REMOTE}/{PAGES}"))?.is_some())
}

fn commit(root: &Path, name: &str) -> Result<Option<String>, GitError> {
    line(root, &["rev-parse", "--verify", "--quiet", &format!("{name}^{{commit}}")])
}

fn remotes(root: &Path) -> Result<Vec<String>, GitError> {
    Ok(text(&git(root, ["remote"])?.stdout).lines().map(str::to_owned).collect())
}

/// The remote that the site is published from.
fn site_remote(root: &Path, names: &[String]) -> Result<Option<String>, GitError> {
    if let [only] = names {
        return Ok(Some(only.clone()));
    }
    if names.iter().any(|name| name == REMOTE) {
        return Ok(Some(REMOTE.to_owned()));
    }
    Ok(Upstream::of_current(root)?.map(|upstream| upstream.remote))
}

/// The newest commit of the history of HEAD that is published.
fn newest(root: &Path, remote: &str, head: &str) -> Result<Option<String>, GitError> {
    let is_ancestor =
        |id: &str, of: &str| Ok::<_, GitError>(git(root, ["merge-base", "--is-ancestor", id, of])?.status.success());
    let shared = |id: &str| line(root, &["merge-base", head, id]);
    let main = main_branch(root, remote)?;
    let pushed = main.as_deref().map_or(Ok(None), shared)?;
    // The branch that `vigie deploy` wrote says which commit it was made from.
    let record = line(root, &["cat-file", "-p", &format!("refs/remotes/{remote}/{PAGES}:{COMMIT}")])?;
    let record = record.filter(|id| is_id(id.trim())).map_or(Ok(None), |id| commit(root, id.trim()))?;
    let deployed = match record {
        Some(id) if is_ancestor(&id, head)? => Some(id),
        Some(id) if main.as_deref().map_or(Ok(false), |main| is_ancestor(&id, main))? => shared(&id)?,
        _ => None,
    };
    match (pushed, deployed) {
        (Some(pushed), Some(deployed)) if is_ancestor(&pushed, &deployed)? => Ok(Some(deployed)),
        (pushed, deployed) => Ok(pushed.or(deployed)),
    }
}

/// The commit of the remote's main branch, as far as this clone knows it. Where the remote does not say which one that is,
/// it is the branch that the current one is pushed to.
fn main_branch(root: &Path, remote: &str) -> Result<Option<String>, GitError> {
    if let Some(main) = commit(root, &format!("refs/remotes/{remote}/HEAD"))? {
        return Ok(Some(main));
    }
    let current = line(root, &["symbolic-ref", "--quiet", "--short", "HEAD"])?;
    let same_name = current.map(|name| format!("refs/heads/{name}"));
    let asked = ["ls-remote", "--symref", "--", remote, "HEAD"].into_iter().chain(same_name.as_deref());
    let answer = text(&git(root, asked)?.stdout);
    let tracked = |name: &str| {
        let short = name.strip_prefix("refs/heads/");
        short.map_or(Ok(None), |name| commit(root, &format!("refs/remotes/{remote}/{name}")))
    };
    let rows = || answer.lines().filter_map(|row| row.split_once('\t'));
    let named = rows().find(|(_, name)| *name == "HEAD").and_then(|(to, _)| to.strip_prefix("ref: "));
    if let Some(main) = named.map_or(Ok(None), tracked)? {
        return Ok(Some(main));
    }
    if let Some(upstream) = Upstream::of_current(root)?.filter(|it| it.remote == remote && it.is_branch) {
        return commit(root, &upstream.tracking);
    }
    let same_name = same_name.filter(|name| rows().any(|(_, other)| other == name));
    same_name.as_deref().map_or(Ok(None), tracked)
}

/// The branch that the current one follows.
struct Upstream {
    remote: String,
    /// The name of its last known state in this clone.
    tracking: String,
    /// Whether it is a branch there. Hosts have the proposals of others under other names.
    is_branch: bool,
}

impl Upstream {
    fn of_current(root: &Path) -> Result<Option<Self>, GitError> {
        let Some(current) = line(root, &["symbolic-ref", "--quiet", "HEAD"])? else { return Ok(None) };
        let format = "--format=%(refname)%09%(upstream:remotename)%09%(upstream)%09%(upstream:remoteref)";
        let found = text(&git(root, ["for-each-ref", format, &current])?.stdout);
        let parts = found.lines().map(|row| row.split('\t').collect::<Vec<_>>());
        let upstream = parts.filter_map(|parts| match parts.as_slice() {
            [name, remote, tracking, there] if *name == current && tracking.starts_with("refs/remotes/") => {
                let is_branch = there.starts_with("refs/heads/");
                Some(Self { remote: (*remote).to_owned(), tracking: (*tracking).to_owned(), is_branch })
            }
            _ => None,
        });
        Ok(upstream.into_iter().next())
    }
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
