//! Compares the commit that a published site was made from with the one that is to be published.

use super::run::{git, line, reason, sound, without_secrets};
use super::upstream::is_id;
use super::{GitError, NewerCommit};
use sha2::{Digest, Sha256};
use std::path::Path;

/// What the files of a site are read from; the rest of its folder is not published.
const INPUTS: [&str; 5] = ["vigie.toml", "content", "templates", "static", "locales"];

/// How the published commit relates to the one to be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Age {
    /// The published commit is the same one, or an ancestor.
    Ancestor,
    /// The history holds no such commit.
    Stale(NewerCommit),
    /// The history is not complete here. Why it could not be fetched.
    Unknown(String),
}

/// What is recorded of the commit that is checked out: its id, and a digest of what stays the same when it is rebased.
/// `None` without git, outside a repository, and before the first commit.
///
/// # Errors
///
/// See [`GitError`].
pub fn record(root: &Path) -> Result<Option<String>, GitError> {
    match super::repository(root) {
        Ok(()) => {}
        Err(GitError::NoProgram | GitError::NoRepository) => return Ok(None),
        Err(error) => return Err(error),
    }
    let Some(id) = line(root, &["rev-parse", "--verify", "--quiet", "HEAD"])? else { return Ok(None) };
    let digest = digests(root, &["-1", "HEAD"])?.pop().unwrap_or_default();
    Ok(Some(format!("{id}\n{digest}\n")))
}

/// The digests of commits: of their authors, the times at which they were written, and the first lines of their
/// messages. A rebase changes none of these.
fn digests(root: &Path, which: &[&str]) -> Result<Vec<String>, GitError> {
    let listed =
        sound(root, ["log", "--format=%an <%ae> %at %s"].into_iter().chain(which.iter().copied()).chain(["--"]))?;
    Ok(listed
        .lines()
        .map(|line| Sha256::digest(line).iter().take(8).map(|byte| format!("{byte:02x}")).collect())
        .collect())
}

/// The files of the site that differ from the commit that is checked out: edited, new or removed, by their path below
/// the site. Ignored files do not count.
///
/// # Errors
///
/// See [`GitError`].
pub fn uncommitted(root: &Path) -> Result<Vec<String>, GitError> {
    let prefix = line(root, &["rev-parse", "--show-prefix"])?.unwrap_or_default();
    let status = ["status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--"];
    let listed = sound(root, status.into_iter().chain(INPUTS))?;
    let paths = listed.split('\0').filter_map(|entry| entry.get(3..));
    Ok(paths.map(|path| path.strip_prefix(&prefix).unwrap_or(path).to_owned()).collect())
}

/// Compares the commit that the site at `place` was published from, as it was recorded, with the one that is checked
/// out. A commit that was rebased is still the same one. Fetches history that is missing here.
///
/// # Errors
///
/// See [`GitError`].
pub fn compare(root: &Path, published: &str, place: &str, remote: &str) -> Result<Age, GitError> {
    let mut lines = published.lines().map(str::trim);
    let (id, digest) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
    if !is_id(id) {
        return Ok(Age::Unknown("the record of its commit cannot be read".to_owned()));
    }
    if is_ancestor(root, id, digest)? {
        return Ok(Age::Ancestor);
    }
    let shallow = |root| Ok(line(root, &["rev-parse", "--is-shallow-repository"])?.as_deref() == Some("true"));
    let remotes = remotes(root, remote)?;
    let mut why = None;
    if shallow(root)? {
        why = deepen(root, &remotes)?;
        if is_ancestor(root, id, digest)? {
            return Ok(Age::Ancestor);
        }
        if shallow(root)? {
            return Ok(Age::Unknown(why.unwrap_or_else(|| "this clone is shallow".to_owned())));
        }
    }
    let known = |id: &str| Ok(git(root, ["cat-file", "-e", &format!("{id}^{{commit}}")])?.status.success());
    let mut pushed = known(id)?;
    for remote in remotes.iter().filter(|_| why.is_none()) {
        if pushed {
            break;
        }
        fetch(root, remote, &["--quiet"], id)?;
        pushed = known(id)?;
    }
    let subject = if pushed { line(root, &["log", "-1", "--format=%s", id, "--"])? } else { None };
    let subject = subject.map(|subject| super::printable(&subject));
    Ok(Age::Stale(NewerCommit { place: without_secrets(place), id: id.to_owned(), subject, pushed }))
}

/// Whether a commit is the one that is checked out, or one that it is based on, perhaps after a rebase.
fn is_ancestor(root: &Path, id: &str, digest: &str) -> Result<bool, GitError> {
    Ok(git(root, ["merge-base", "--is-ancestor", id, "HEAD"])?.status.success()
        || digests(root, &["HEAD"])?.iter().any(|known| known == digest))
}

/// The remotes that may hold the history of the posts: that of the branch, `origin`, that of the site.
fn remotes(root: &Path, remote: &str) -> Result<Vec<String>, GitError> {
    let branch = line(root, &["symbolic-ref", "--short", "--quiet", "HEAD"])?;
    let own = branch.map(|branch| line(root, &["config", &format!("branch.{branch}.remote")])).transpose()?.flatten();
    let mut remotes: Vec<String> = Vec::new();
    for name in own.into_iter().chain(["origin".to_owned(), remote.to_owned()]) {
        if !remotes.contains(&name) && line(root, &["remote", "get-url", "--", &name])?.is_some() {
            remotes.push(name);
        }
    }
    Ok(remotes)
}

/// Fetches the whole history of a shallow clone. Returns why, if that failed.
fn deepen(root: &Path, remotes: &[String]) -> Result<Option<String>, GitError> {
    let head = line(root, &["rev-parse", "HEAD"])?.unwrap_or_default();
    let mut why = Some("this clone is shallow and has no remote".to_owned());
    for remote in remotes {
        // Some servers give no single commits, only branches.
        for what in [head.as_str(), "HEAD"] {
            why = fetch(root, remote, &["--quiet", "--unshallow"], what)?;
            if why.is_none() {
                return Ok(None);
            }
        }
    }
    Ok(why)
}

/// Fetches something from a remote without a name for it here. Returns why, if that failed.
fn fetch(root: &Path, remote: &str, options: &[&str], what: &str) -> Result<Option<String>, GitError> {
    let args = ["fetch", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"];
    let args = args.into_iter().chain(options.iter().copied());
    let done = git(root, args.chain(["--", remote, what]))?;
    Ok((!done.status.success()).then(|| reason(&done)))
}
