//! The pages branch: commits a built site to it, without touching the author's folder or index.

use super::super::manifest::MANIFEST;
use super::run::{fed, git, line, repository, sound, text, without_secrets};
use super::{GitError, away};
use crate::edge::disk;
use crate::routes::COMMIT;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// How many times the commit is made when others push at the same time.
const ATTEMPTS: usize = 2;

/// Where a site is pushed to.
#[derive(Debug, Clone, Copy)]
pub struct Goal<'a> {
    /// The name of the remote.
    pub remote: &'a str,
    /// The name of the branch.
    pub branch: &'a str,
}

/// The result of a deployment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deployed {
    /// The branch already has exactly this content.
    Same,
    /// What would change, a line for each file: `A`, `M` or `D` and its path.
    Would(Vec<String>),
    /// The number of files that changed on the branch.
    Pushed(usize),
}

/// What the branch says of the commit that its site was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BranchRecord {
    /// There is no such branch yet.
    NoBranch,
    /// It says nothing: an older version of Vigie or another program wrote it.
    Nothing,
    /// The commit, as [`super::history::record`] has it.
    Commit(String),
}

/// Commits the files below `site` on top of the remote's branch, and pushes. What the branch has beside the files of
/// the site before stays. The remote's branch is never forced. `allow` decides by the commit that the branch was made
/// from; it is asked again if others push at the same time.
///
/// # Errors
///
/// See [`GitError`]; nothing but objects without a name is left behind.
pub fn deploy(
    root: &Path,
    site: &Path,
    goal: Goal<'_>,
    dry_run: bool,
    allow: impl Fn(BranchRecord) -> Result<(), GitError>,
) -> Result<Deployed, GitError> {
    repository(root)?;
    let Goal { remote, branch } = goal;
    if line(root, &["remote", "get-url", "--", remote])?.is_none() {
        return Err(GitError::NoRemote);
    }
    let files = objects(root, site)?;
    let name = format!("refs/heads/{branch}");
    for _ in 0..ATTEMPTS {
        let tip = tip(root, remote, &name)?;
        let record = record(root, tip.as_deref())?;
        let recorded = matches!(record, BranchRecord::Commit(_));
        allow(record)?;
        let owned = owned(root, tip.as_deref())?;
        let others = of_others(root, tip.as_deref(), (&files, &owned))?;
        if !others.is_empty() {
            return Err(GitError::OfOthers(format!("{}/{branch}", without_secrets(remote)), others));
        }
        let tree = tree(root, tip.as_deref(), (&files, &owned))?;
        let changed = changed(root, tip.as_deref(), &tree)?;
        // A commit that changes nothing on the site is not worth a publication.
        let of_site = |line: &String| !recorded || line.get(2..).is_none_or(|path| !path.starts_with(COMMIT));
        if tip.is_some() && !changed.iter().any(of_site) {
            return Ok(Deployed::Same);
        }
        if dry_run {
            return Ok(Deployed::Would(changed));
        }
        let commit = commit(root, tip.as_deref(), &tree)?;
        let what = format!("{commit}:{name}");
        // Skip the author's hooks, which are for what the author writes.
        let pushed = git(root, ["push", "--porcelain", "--no-verify", "--", remote, &what])?;
        if pushed.status.success() {
            return Ok(Deployed::Pushed(changed.len()));
        }
        if !super::moved_on(remote, &pushed)? {
            break;
        }
    }
    Err(GitError::Crowded(without_secrets(remote)))
}

/// Fetches the commit of the remote branch. `None` if there is no such branch.
pub(super) fn tip(root: &Path, remote: &str, name: &str) -> Result<Option<String>, GitError> {
    let Some(tip) = listed(root, remote, name)? else { return Ok(None) };
    // The branch that tracks it stays as it is: two commands at once would wait for its lock, and one would fail.
    let args = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--refmap=", "--", remote, name];
    let fetched = git(root, args)?;
    if !fetched.status.success() {
        return Err(away(remote, &fetched));
    }
    Ok(Some(tip))
}

/// The commit of a branch of the remote, by its full name: git also lists branches whose names only end with it.
pub(super) fn listed(root: &Path, remote: &str, name: &str) -> Result<Option<String>, GitError> {
    let listed = git(root, ["ls-remote", "--", remote, name])?;
    if !listed.status.success() {
        return Err(away(remote, &listed));
    }
    let listed = text(&listed.stdout);
    let mut branches = listed.lines().filter_map(|line| line.split_once('\t'));
    Ok(branches.find(|(_, other)| *other == name).map(|(id, _)| id.to_owned()))
}

/// The commit that the site on a branch was made from.
fn record(root: &Path, tip: Option<&str>) -> Result<BranchRecord, GitError> {
    let Some(tip) = tip else { return Ok(BranchRecord::NoBranch) };
    let shown = git(root, ["cat-file", "-p", &format!("{tip}:{COMMIT}")])?;
    Ok(if shown.status.success() { BranchRecord::Commit(text(&shown.stdout)) } else { BranchRecord::Nothing })
}

/// Adds every file below a folder as a git object, and returns the objects by path. The author's filters (such as for
/// line endings) are not applied.
fn objects(root: &Path, site: &Path) -> Result<Vec<(String, String)>, GitError> {
    let mut paths = Vec::new();
    for entry in walkdir::WalkDir::new(site).sort_by_file_name() {
        let entry = entry.map_err(|error| GitError::NoCommit(error.to_string()))?;
        let path = entry.path().strip_prefix(site).ok().and_then(Path::to_str).unwrap_or_default();
        if entry.file_type().is_file() && path != crate::edge::lock::LOCK_FILE {
            paths.push(path.replace('\\', "/"));
        }
    }
    let list: String = paths.iter().map(|path| format!("{}\n", site.join(path).display())).collect();
    let hashed = fed(root, None, &["hash-object", "-w", "--no-filters", "--stdin-paths"], &list)?;
    let ids: Vec<String> = text(&hashed.stdout).lines().map(str::to_owned).collect();
    if !hashed.status.success() || ids.len() != paths.len() {
        return Err(GitError::of(&hashed));
    }
    Ok(ids.into_iter().zip(paths).collect())
}

/// The files of the site on a branch, as its own list names them.
fn owned(root: &Path, tip: Option<&str>) -> Result<BTreeSet<String>, GitError> {
    let Some(tip) = tip else { return Ok(BTreeSet::new()) };
    let known = git(root, ["cat-file", "-p", &format!("{tip}:{MANIFEST}")])?;
    let list = if known.status.success() { text(&known.stdout) } else { String::new() };
    Ok(list.lines().filter(|path| !path.is_empty() && !path.starts_with('#')).map(str::to_owned).collect())
}

/// Files that say something to a host of a branch: they are the same for everybody who writes them.
const OF_HOSTS: [&str; 2] = ["CNAME", ".nojekyll"];

/// The files on a branch that others wrote, and in whose place files of the site would be.
fn of_others(
    root: &Path,
    tip: Option<&str>,
    (files, owned): (&[(String, String)], &BTreeSet<String>),
) -> Result<Vec<String>, GitError> {
    let Some(tip) = tip else { return Ok(Vec::new()) };
    let ours: BTreeMap<&str, &str> = files.iter().map(|(id, path)| (path.as_str(), id.as_str())).collect();
    let folders: BTreeSet<&str> = ours.keys().copied().flat_map(folders_of).collect();
    let listed = sound(root, ["ls-tree", "-r", "-z", "--full-tree", tip])?;
    let is_in_place = |id: &str, path: &str| {
        let below_a_file = folders_of(path).any(|folder| ours.contains_key(folder));
        below_a_file || folders.contains(path) || ours.get(path).is_some_and(|own| *own != id)
    };
    let other = |line: &str| {
        let (head, path) = line.split_once('\t')?;
        let is_theirs = !owned.contains(path) && !OF_HOSTS.contains(&path) && path != MANIFEST && path != COMMIT;
        (is_theirs && is_in_place(head.rsplit(' ').next()?, path)).then(|| path.to_owned())
    };
    Ok(listed.split('\0').filter_map(other).collect())
}

/// The folders that a path is in: `a` and `a/b` for `a/b/c`.
fn folders_of(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

/// The tree of the branch with these files in place of those that its own list names as the site's.
fn tree(
    root: &Path,
    tip: Option<&str>,
    (files, owned): (&[(String, String)], &BTreeSet<String>),
) -> Result<String, GitError> {
    let folder = tempfile::tempdir().map_err(|error| GitError::NoCommit(disk::reason(&error)))?;
    let index = folder.path().join("index");
    let run = |args: &[&str], input: &str| {
        let done = fed(root, Some(&index), args, input)?;
        if done.status.success() { Ok(done) } else { Err(GitError::of(&done)) }
    };
    let mut changes = String::new();
    // No object, in as many digits as this repository's ids have.
    let none = "0".repeat(files.first().map_or(40, |(id, _)| id.len()));
    if let Some(tip) = tip {
        run(&["read-tree", tip], "")?;
        for path in owned {
            changes.push_str(&format!("0 {none}\t{path}\0"));
        }
    }
    for (id, path) in files {
        changes.push_str(&format!("100644 {id}\t{path}\0"));
    }
    run(&["update-index", "--add", "--replace", "-z", "--index-info"], &changes)?;
    Ok(text(&run(&["write-tree"], "")?.stdout).trim().to_owned())
}

/// The files in which a tree differs from a commit; all files if there is no commit. Their paths are from the top of
/// the tree, wherever the site is in its own repository.
fn changed(root: &Path, tip: Option<&str>, tree: &str) -> Result<Vec<String>, GitError> {
    let listed = match tip {
        Some(tip) => sound(root, ["diff-tree", "-r", "--name-status", "--no-renames", "--no-relative", tip, tree])?,
        None => sound(root, ["ls-tree", "-r", "--name-only", "--full-tree", tree])?,
    };
    let line = |line: &str| if tip.is_some() { line.replace('\t', " ") } else { format!("A {line}") };
    Ok(listed.lines().map(line).collect())
}

fn commit(root: &Path, tip: Option<&str>, tree: &str) -> Result<String, GitError> {
    let of = line(root, &["rev-parse", "--short", "HEAD"])?.map_or_else(String::new, |head| format!(" of {head}"));
    let message = format!("Publish the site{of}");
    let args = ["commit-tree", "-m", &message, tree];
    let done = sound(root, args.into_iter().chain(tip.into_iter().flat_map(|tip| ["-p", tip])))?;
    Ok(done.trim().to_owned())
}

/// The path of a folder from the top of its repository, such as `status/`. `None` at the top or outside a repository.
///
/// # Errors
///
/// See [`GitError`].
pub fn below_top(root: &Path) -> Result<Option<String>, GitError> {
    line(root, &["rev-parse", "--show-prefix"])
}

/// The branch that is checked out.
///
/// # Errors
///
/// See [`GitError`].
pub fn current_branch(root: &Path) -> Result<Option<String>, GitError> {
    line(root, &["symbolic-ref", "--short", "--quiet", "HEAD"])
}

/// The address of the remote that a clone has: `origin`, else the only one.
///
/// # Errors
///
/// See [`GitError`].
pub fn remote_address(root: &Path) -> Result<Option<String>, GitError> {
    if let Some(address) = line(root, &["remote", "get-url", "origin"])? {
        return Ok(Some(address));
    }
    let names = text(&git(root, ["remote"])?.stdout);
    match names.lines().collect::<Vec<_>>()[..] {
        [name] => line(root, &["remote", "get-url", name]),
        _ => Ok(None),
    }
}

/// Whether a folder is in the work tree of a repository.
#[must_use]
pub fn is_inside(root: &Path) -> bool {
    repository(root).is_ok()
}

/// What is wrong with the name of a branch; `None` if nothing is. git would accept `HEAD` and `refs/heads/x` below
/// `refs/heads/`, where nobody looks for them.
///
/// # Errors
///
/// See [`GitError`].
pub fn fault_of_name(root: &Path, branch: &str) -> Result<Option<&'static str>, GitError> {
    if branch.starts_with('-') {
        return Ok(Some("it begins like an option"));
    }
    if branch == "HEAD" {
        return Ok(Some("git uses this word for the commit that is checked out"));
    }
    if branch.starts_with("refs/") {
        return Ok(Some("leave out refs/heads/"));
    }
    let sound = git(root, ["check-ref-format", &format!("refs/heads/{branch}")])?.status.success();
    Ok((!sound).then_some("git does not allow it"))
}

/// The branch of the remote that the branch with the posts is pushed to.
///
/// # Errors
///
/// See [`GitError`].
pub fn upstream(root: &Path) -> Result<Option<(String, String)>, GitError> {
    let Some(branch) = current_branch(root)? else { return Ok(None) };
    let remote = line(root, &["config", &format!("branch.{branch}.remote")])?;
    let merge = line(root, &["config", &format!("branch.{branch}.merge")])?;
    Ok(remote.zip(merge.and_then(|name| name.strip_prefix("refs/heads/").map(str::to_owned))))
}
