//! Runs git: commits only the files that Vigie wrote, and rebases and retries a push when the remote has new commits.
//!
//! Unfinished work of the author is never touched. Staged changes stay staged, and a rebase happens in a temporary
//! worktree, so that nothing has to be undone if it fails.

pub mod pages;

use super::disk;
use std::fmt;
use std::io::{ErrorKind, IsTerminal};
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// How many times a push is tried while others push as well.
const ATTEMPTS: usize = 3;

/// The messages, in several versions of git, by which a remote says that somebody else pushed at the same time.
const RACES: [&str; 4] =
    ["(failed to update ref)", "(cannot lock ref", "(incorrect old value provided)", "(reference already exists)"];

/// The result of a push.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pushed {
    /// The first try succeeded.
    Straight,
    /// Others had pushed, so the local commits were rebased onto theirs.
    Rebased,
    /// As [`Pushed::Rebased`], but the folder could not be updated because of uncommitted edits.
    Behind,
}

/// Why git failed. Commits and files are unchanged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GitError {
    /// git is not installed.
    NoProgram,
    /// The site's folder is in no repository.
    NoRepository,
    /// git has no name and email address for commits.
    NoIdentity,
    /// A merge or a rebase is not finished.
    Unfinished,
    /// One of the files is ignored.
    Ignored,
    /// git refused to commit.
    NoCommit(String),
    /// No branch is checked out.
    NoBranch,
    /// The repository has no remote.
    NoRemote,
    /// The repository has several remotes, and the branch is not set to use one of them.
    ManyRemotes(Vec<String>),
    /// The remote could not be reached.
    Unreachable(String, String),
    /// The remote refused the push.
    Refused(String, String),
    /// The remote changed the same lines in these files.
    Conflict(String, Vec<String>),
    /// Others pushed before every try.
    Crowded(String),
}

impl fmt::Display for GitError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoProgram => out.write_str("git is not installed"),
            Self::NoRepository => out.write_str("the site is not in a git repository"),
            Self::NoIdentity => out.write_str("git could not commit: it has no name and email for you"),
            Self::Unfinished => out.write_str("git could not commit: a merge or a rebase is unfinished"),
            Self::Ignored => out.write_str("git could not commit: it ignores this file"),
            Self::NoCommit(why) => write!(out, "git could not commit: {why}"),
            Self::NoBranch => out.write_str("no branch is checked out, so there is nothing to push"),
            Self::NoRemote => out.write_str("the repository has no remote to push to"),
            Self::ManyRemotes(names) => {
                write!(out, "this branch has no remote, and there are several: {}", names.join(", "))
            }
            Self::Unreachable(remote, why) => write!(out, "could not reach {remote}: {why}"),
            Self::Refused(remote, why) => write!(out, "{remote} rejected the push: {why}"),
            Self::Conflict(remote, files) if files.is_empty() => {
                write!(out, "{remote} has new commits that conflict with yours")
            }
            Self::Conflict(remote, files) => {
                write!(out, "{remote} has new commits that conflict with yours in {}", files.join(", "))
            }
            Self::Crowded(remote) => write!(out, "{remote} had new commits at each attempt to push"),
        }
    }
}

impl std::error::Error for GitError {}

impl GitError {
    /// What to do next.
    #[must_use]
    pub fn help(&self) -> &'static str {
        match self {
            Self::NoProgram => "the file was written; install git, or publish the folder in another way",
            Self::NoRepository => "the file was written; create a repository with `git init`",
            Self::NoIdentity => {
                "run `git config --global user.name NAME` and `git config --global user.email ADDRESS`, then commit and push the file"
            }
            Self::Unfinished => "the file was written: finish as `git status` says, then commit the file",
            Self::Ignored => "check .gitignore, or commit the file with `git add --force`",
            Self::NoCommit(_) => "the file was written; commit it with `git add` and `git commit`",
            Self::NoBranch => "nothing is lost: go back to a branch with `git switch BRANCH`",
            Self::NoRemote => "the commit is done: run `git remote add origin URL`, then `git push -u origin HEAD`",
            Self::ManyRemotes(_) => "the commit is done: choose a remote with `git push -u REMOTE HEAD`",
            Self::Unreachable(..) => {
                "the commit is done: run `git pull --rebase && git push` once the remote can be reached"
            }
            Self::Refused(..) => "the commit is done: fix the cause, then run `git push`",
            Self::Conflict(..) => {
                "the commit is done: run `git pull --rebase`, resolve the conflict, then run `git push`"
            }
            Self::Crowded(_) => "the commit is done: run `git pull --rebase`, then `git push`",
        }
    }
}

/// Commits these files (paths below `root`) and nothing else. Everything else that is staged stays staged. Returns
/// false, without a commit, if none of the files has changed.
///
/// # Errors
///
/// See [`GitError`]; the files stay as they are.
pub fn commit<P: AsRef<str>>(root: &Path, paths: &[P], message: &str) -> Result<bool, GitError> {
    let with = |args: &[&str]| {
        let paths = paths.iter().map(AsRef::as_ref);
        git(root, args.iter().copied().chain(["--"]).chain(paths))
    };
    repository(root)?;
    let changed = text(&with(&["status", "--porcelain", "--untracked-files=all", "--ignored"])?.stdout);
    if changed.lines().any(|line| line.starts_with("!!")) {
        return Err(GitError::Ignored);
    }
    if changed.is_empty() {
        return Ok(false);
    }
    for args in [&["add"][..], &["commit", "--quiet", "--only", "-m", message]] {
        let done = with(args)?;
        if !done.status.success() {
            return Err(no_commit(&done));
        }
    }
    Ok(true)
}

/// Pushes the current branch. If the remote has new commits, fetches them, rebases, and pushes again.
///
/// # Errors
///
/// See [`GitError`]; all commits and files stay as they are.
pub fn push(root: &Path) -> Result<Pushed, GitError> {
    repository(root)?;
    let branch = line(root, &["symbolic-ref", "--short", "--quiet", "HEAD"])?.ok_or(GitError::NoBranch)?;
    let remote = remote(root, &branch)?;
    let upstream = line(root, &["config", &format!("branch.{branch}.merge")])?;
    let theirs = upstream.clone().unwrap_or_else(|| format!("refs/heads/{branch}"));
    if offer(root, "HEAD", &remote, &theirs, upstream.is_none())? {
        return Ok(Pushed::Straight);
    }
    for _ in 0..ATTEMPTS {
        let fetched = git(root, ["fetch", "--quiet", &remote, &theirs])?;
        if !fetched.status.success() {
            return Err(GitError::Unreachable(remote, reason(&fetched)));
        }
        let tip = line(root, &["rev-parse", "FETCH_HEAD"])?.unwrap_or_default();
        let aside = TemporaryWorktree::new(root)?;
        let rebased = git(&aside.folder(), ["-c", "core.editor=true", "rebase", "--quiet", &tip])?;
        if !rebased.status.success() {
            let files = git(&aside.folder(), ["diff", "--name-only", "--diff-filter=U"])?;
            let files = text(&files.stdout).lines().map(str::to_owned).collect();
            return Err(GitError::Conflict(remote, files));
        }
        let new = line(&aside.folder(), &["rev-parse", "HEAD"])?.unwrap_or_default();
        // From the author's folder: git reads the URL of a remote such as `../x.git` from where it runs.
        if offer(root, &new, &remote, &theirs, false)? {
            return follow(root, &branch, &new);
        }
    }
    Err(GitError::Crowded(remote))
}

/// Updates the folder to the new commits. Staged and unstaged edits are kept.
fn follow(root: &Path, branch: &str, new: &str) -> Result<Pushed, GitError> {
    let moved = git(root, ["read-tree", "-m", "-u", "HEAD", new])?;
    if !moved.status.success() {
        return Ok(Pushed::Behind);
    }
    let name = format!("refs/heads/{branch}");
    git(root, ["update-ref", "-m", "push: rebased onto the remote", &name, new])?;
    Ok(Pushed::Rebased)
}

/// Offers a commit to the remote; false when the remote has commits that we have not.
fn offer(root: &Path, commit: &str, remote: &str, theirs: &str, first: bool) -> Result<bool, GitError> {
    let what = format!("{commit}:{theirs}");
    let args = ["push", "--porcelain", remote, &what];
    let pushed = git(root, args.into_iter().chain(first.then_some("--set-upstream")))?;
    if pushed.status.success() {
        return Ok(true);
    }
    moved_on(remote, &pushed).map(|moved| !moved)
}

/// Why a push failed: true if the remote has commits that are missing here, an error for any other reason.
fn moved_on(remote: &str, pushed: &Output) -> Result<bool, GitError> {
    // One line for each branch: `!<tab>from:to<tab>[rejected] (fetch first)`.
    let told = text(&pushed.stdout);
    let refusal = told.lines().find_map(|line| line.strip_prefix("!\t")).and_then(|line| line.split('\t').nth(1));
    match refusal {
        Some(why) if why.starts_with("[rejected]") || RACES.iter().any(|race| why.contains(race)) => Ok(true),
        Some(why) => {
            // The output of a hook on the remote says more than `declined`.
            let said = text(&pushed.stderr);
            let said = said.lines().filter_map(|line| line.strip_prefix("remote: ")).map(str::trim);
            let said = said.filter(|line| !line.is_empty() && !line.starts_with("==")).collect::<Vec<_>>().join("; ");
            Err(GitError::Refused(remote.to_owned(), if said.is_empty() { why.to_owned() } else { said }))
        }
        None => Err(GitError::Unreachable(remote.to_owned(), reason(pushed))),
    }
}

/// The remote that the branch is set to, else the only remote, else `origin`.
fn remote(root: &Path, branch: &str) -> Result<String, GitError> {
    for key in
        [format!("branch.{branch}.pushRemote"), "remote.pushDefault".to_owned(), format!("branch.{branch}.remote")]
    {
        if let Some(name) = line(root, &["config", &key])? {
            return Ok(name);
        }
    }
    let all: Vec<String> = text(&git(root, ["remote"])?.stdout).lines().map(str::to_owned).collect();
    match all.as_slice() {
        [] => Err(GitError::NoRemote),
        [one] => Ok(one.clone()),
        many if many.iter().any(|name| name == "origin") => Ok("origin".to_owned()),
        many => Err(GitError::ManyRemotes(many.to_vec())),
    }
}

/// A temporary worktree of HEAD, which is removed when the value is dropped.
struct TemporaryWorktree<'a> {
    root: &'a Path,
    folder: tempfile::TempDir,
}

impl<'a> TemporaryWorktree<'a> {
    fn new(root: &'a Path) -> Result<Self, GitError> {
        let folder = tempfile::tempdir().map_err(|error| GitError::NoCommit(disk::reason(&error)))?;
        let aside = Self { root, folder };
        let path = aside.folder();
        let path = path.to_string_lossy();
        let made = git(root, ["worktree", "add", "--quiet", "--detach", &path, "HEAD"])?;
        if made.status.success() { Ok(aside) } else { Err(GitError::NoCommit(reason(&made))) }
    }

    fn folder(&self) -> std::path::PathBuf {
        self.folder.path().join("site")
    }
}

impl Drop for TemporaryWorktree<'_> {
    fn drop(&mut self) {
        let path = self.folder();
        let path = path.to_string_lossy();
        let _ = git(self.root, ["worktree", "remove", "--force", &path]);
    }
}

fn repository(root: &Path) -> Result<(), GitError> {
    let there = git(root, ["rev-parse", "--is-inside-work-tree"])?;
    if text(&there.stdout).trim() == "true" { Ok(()) } else { Err(GitError::NoRepository) }
}

fn no_commit(done: &Output) -> GitError {
    let said = text(&done.stderr);
    let has = |words: &[&str]| words.iter().any(|words| said.contains(words));
    if has(&["tell me who you are", "empty ident name", "no email was given", "auto-detect email"]) {
        GitError::NoIdentity
    } else if has(&["during a merge", "during a cherry-pick", "during a rebase", "unmerged"]) {
        GitError::Unfinished
    } else {
        GitError::NoCommit(reason(done))
    }
}

/// The first line that a git command prints, when it succeeds.
fn line(root: &Path, args: &[&str]) -> Result<Option<String>, GitError> {
    let done = git(root, args.iter().copied())?;
    let first = text(&done.stdout).lines().next().map(str::to_owned);
    Ok(first.filter(|line| done.status.success() && !line.is_empty()))
}

/// Runs git in a folder. git may ask for a password only if there is a terminal.
fn git<'a>(folder: &Path, args: impl IntoIterator<Item = &'a str>) -> Result<Output, GitError> {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(["--literal-pathspecs", "-c", "core.quotePath=false"]).args(args);
    command.env("LC_ALL", "C").env("GIT_EDITOR", "true").stdin(Stdio::null());
    if !std::io::stdin().is_terminal() {
        command.env("GIT_TERMINAL_PROMPT", "0").env("SSH_ASKPASS_REQUIRE", "never");
    }
    command.output().map_err(|error| match error.kind() {
        ErrorKind::NotFound => GitError::NoProgram,
        _ => GitError::NoCommit(disk::reason(&error)),
    })
}

/// The error message of git: the lines marked as errors, else the last line.
fn reason(done: &Output) -> String {
    let said = text(&done.stderr);
    let marked = said.lines().find_map(|line| line.strip_prefix("fatal: ").or_else(|| line.strip_prefix("error: ")));
    let last = said.lines().rfind(|line| !line.trim().is_empty());
    let words = marked.or(last).unwrap_or("no reason given").trim().trim_end_matches('.');
    words.chars().filter(|c| !c.is_control()).collect()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests;
