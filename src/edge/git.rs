//! Runs git: commits only the files that Vigie wrote, and rebases and retries a push when the remote has new commits.
//!
//! Unfinished work of the author is never touched. Staged changes stay staged, and a rebase happens in a temporary
//! worktree, so that nothing has to be undone if it fails.

mod error;
pub mod history;
pub mod pages;
pub mod published;
mod run;
pub mod state;
mod upstream;
mod worktree;

pub use error::{ConflictingFile, GitError, NewerCommit};
pub use run::printable;
use run::{git, line, reason, repository, sound, text, without_secrets};
use std::path::Path;
use std::process::Output;
use std::time::{Duration, Instant};
pub use upstream::seen_texts;
use worktree::{Rebased, TemporaryWorktree};

/// How long a push is tried while others push as well, and how many times at least.
const PATIENCE: Duration = Duration::from_secs(60);
const ATTEMPTS: u32 = 3;

/// How long another git command may hold the index.
const LOCKED: Duration = Duration::from_secs(3);

/// The messages, in several versions of git, by which a remote says that somebody else pushed at the same time.
const RACES: [&str; 4] =
    ["(failed to update ref)", "(cannot lock ref", "(incorrect old value provided)", "(reference already exists)"];

/// The result of a push.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pushed {
    /// How it succeeded.
    pub how: How,
    /// The first lines of the messages of all commits that went along, newest first. Empty if they are not known, as at
    /// the first push of a branch.
    pub commits: Vec<String>,
    /// Posts that got another name, because others had made one of that name: the old path and the new one, from the top
    /// of the repository.
    pub renamed: Vec<(String, String)>,
}

/// How a push succeeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// The remote had all commits already.
    Current,
    /// The first try succeeded.
    Straight,
    /// Others had pushed, so the local commits were rebased onto theirs.
    Rebased,
    /// As [`How::Rebased`], but the folder could not be updated because of uncommitted edits.
    Behind,
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
        sound(root, args.iter().copied().chain(["--"]).chain(paths))
    };
    repository(root)?;
    one_repository(root, paths)?;
    let changed = with(&["status", "--porcelain", "--untracked-files=all", "--ignored"])?;
    if changed.lines().any(|line| line.starts_with("!!")) {
        return Err(GitError::Ignored);
    }
    if changed.is_empty() {
        return Ok(false);
    }
    patiently(|| with(&["add"]))?;
    patiently(|| with(&["commit", "--quiet", "--only", "-m", message]))?;
    Ok(true)
}

/// Copies a repository to a new folder, with its newest files and its history.
///
/// # Errors
/// See [`GitError`].
pub fn copy(address: &str, folder: &Path) -> Result<(), GitError> {
    let into = folder.to_string_lossy();
    let above = folder.parent().unwrap_or(folder);
    sound(above, ["clone", "--quiet", "--", address, &into]).map(|_| ())
}

/// Copies the history of a repository on this machine to a new folder, without its settings and without files.
///
/// # Errors
/// See [`GitError`].
pub fn copy_history(address: &str, folder: &Path) -> Result<(), GitError> {
    let into = folder.to_string_lossy();
    let above = folder.parent().unwrap_or(folder);
    sound(above, ["clone", "--quiet", "--bare", "--no-local", "--", address, &into]).map(|_| ())
}

/// The commits that changed a folder of a repository, oldest first: for each `\u{1}`, its hash, the seconds since 1970 and
/// its subject, separated by tabs, then the files that it changed. `None` without a repository or git.
#[must_use]
pub fn log_of(root: &Path, folder: &str) -> Option<String> {
    let form = "--format=%x01%H%x09%at%x09%s";
    sound(root, ["log", "--reverse", "--no-merges", "--name-only", "--relative", form, "--", folder]).ok()
}

/// Runs a command again while another one of git holds the index, such as one that an editor starts in the background.
fn patiently<T>(run: impl Fn() -> Result<T, GitError>) -> Result<T, GitError> {
    let start = Instant::now();
    loop {
        match run() {
            Err(GitError::Locked(_)) if start.elapsed() < LOCKED => std::thread::sleep(Duration::from_millis(100)),
            done => return done,
        }
    }
}

/// An error if a file is in another repository than the site: git would not commit it.
fn one_repository<P: AsRef<str>>(root: &Path, paths: &[P]) -> Result<(), GitError> {
    let top = |folder: &Path| line(folder, &["rev-parse", "--show-toplevel"]);
    let own = top(root)?;
    for path in paths {
        let Some((folder, _)) = path.as_ref().rsplit_once('/') else { continue };
        let holder = top(&root.join(folder))?;
        if let (Some(own), Some(holder)) = (&own, holder)
            && *own != holder
        {
            let below = Path::new(&holder).strip_prefix(own).ok().and_then(Path::to_str);
            return Err(GitError::Inner(below.unwrap_or(folder).to_owned()));
        }
    }
    Ok(())
}

/// Whether a file is in the folder of a site or of its repository, where it may be committed.
#[must_use]
pub fn is_committed_place(root: &Path, file: &Path) -> bool {
    let top = line(root, &["rev-parse", "--show-toplevel"]).ok().flatten();
    let real = |path: &Path| dunce::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    let file = real(file);
    file.starts_with(real(root)) || top.is_some_and(|top| file.starts_with(real(Path::new(&top))))
}

/// Makes a command the merge driver `vigie` of this clone.
///
/// # Errors
///
/// See [`GitError`].
pub fn set_merge_driver(root: &Path, driver: &str) -> Result<(), GitError> {
    repository(root)?;
    for (key, value) in [("name", "updates of both sides, in order of time"), ("driver", driver)] {
        sound(root, ["config", "--local", &format!("merge.vigie.{key}"), value])?;
    }
    Ok(())
}

/// Pushes the current branch. If the remote has new commits, fetches them, rebases, and pushes again. `driver` is the
/// command that merges two copies of a post, as gitattributes(5) defines it.
///
/// # Errors
///
/// See [`GitError`]; all commits and files stay as they are.
pub fn push(root: &Path, driver: Option<&str>) -> Result<Pushed, GitError> {
    let PushTarget { branch, remote, upstream } = PushTarget::of(root)?;
    let theirs = upstream.clone().unwrap_or_else(|| format!("refs/heads/{branch}"));
    let commits = commits(root, &format!("refs/remotes/{remote}/{branch}"), "HEAD")?;
    match offer(root, "HEAD", &remote, &theirs, upstream.is_none())? {
        Offer::Taken => return Ok(Pushed { how: How::Straight, commits, renamed: Vec::new() }),
        Offer::Current => return Ok(Pushed { how: How::Current, commits: Vec::new(), renamed: Vec::new() }),
        Offer::Behind => {}
    }
    let start = Instant::now();
    let mut attempts = 0;
    while attempts < ATTEMPTS || start.elapsed() < PATIENCE {
        let tip = fetched(root, &remote, &theirs)?;
        let aside = TemporaryWorktree::new(root)?;
        let Rebased { head: new, renamed } = aside.rebase(&tip, &remote, driver)?;
        // From the author's folder: git reads the URL of a remote such as `../x.git` from where it runs.
        if offer(root, &new, &remote, &theirs, false)? != Offer::Behind {
            let commits = self::commits(root, &tip, &new)?;
            return Ok(Pushed { how: follow(root, &branch, &new)?, commits, renamed });
        }
        attempts += 1;
        std::thread::sleep(pause(attempts));
    }
    Err(GitError::Crowded(without_secrets(&remote)))
}

/// What [`push`] would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PushPreview {
    /// How the files of the folder would change, as a diff.
    pub diff: String,
    /// The first lines of the messages of the commits that would be pushed, newest first.
    pub commits: Vec<String>,
}

/// Rebases as [`push`] does, and neither pushes nor changes anything. `look` sees the site as it would be.
///
/// # Errors
///
/// See [`GitError`].
pub fn preview_push<T>(
    root: &Path,
    driver: Option<&str>,
    look: impl FnOnce(&Path) -> T,
) -> Result<(PushPreview, T), GitError> {
    let PushTarget { branch, remote, upstream } = PushTarget::of(root)?;
    let theirs = upstream.unwrap_or_else(|| format!("refs/heads/{branch}"));
    if pages::listed(root, &remote, &theirs)?.is_none() {
        // The remote has no such branch yet: all commits would be pushed as they are.
        let all = sound(root, ["log", "--format=%s", "HEAD", "--"])?;
        let commits = all.lines().map(printable).collect();
        return Ok((PushPreview { diff: String::new(), commits }, look(root)));
    }
    let tip = fetched(root, &remote, &theirs)?;
    let aside = TemporaryWorktree::new(root)?;
    let Rebased { head: new, .. } = aside.rebase(&tip, &remote, driver)?;
    let diff = sound(root, ["diff", "--no-color", "--no-ext-diff", "--relative", "HEAD", &new, "--"])?;
    let commits = commits(root, &tip, &new)?;
    let below = pages::below_top(root)?.unwrap_or_default();
    Ok((PushPreview { diff, commits }, look(&aside.folder().join(below))))
}

/// Where the branch that is checked out is pushed to.
struct PushTarget {
    branch: String,
    remote: String,
    /// The branch of the remote, if one is set.
    upstream: Option<String>,
}

impl PushTarget {
    fn of(root: &Path) -> Result<Self, GitError> {
        repository(root)?;
        let branch = line(root, &["symbolic-ref", "--short", "--quiet", "HEAD"])?.ok_or(GitError::NoBranch)?;
        let remote = remote(root, &branch)?;
        let upstream = line(root, &["config", &format!("branch.{branch}.merge")])?;
        Ok(Self { branch, remote, upstream })
    }
}

/// Fetches the commit of a branch of the remote.
fn fetched(root: &Path, remote: &str, theirs: &str) -> Result<String, GitError> {
    let fetched = git(root, ["fetch", "--quiet", "--", remote, theirs])?;
    if !fetched.status.success() {
        return Err(away(remote, &fetched));
    }
    Ok(line(root, &["rev-parse", "FETCH_HEAD"])?.unwrap_or_default())
}

/// How long to wait before the next try: another time for each process, so that many do not meet again and again.
fn pause(attempt: u32) -> Duration {
    let spread = std::process::id().wrapping_mul(2_654_435_761).rotate_left(attempt) % 100;
    Duration::from_millis(u64::from(spread * attempt.min(5)))
}

/// The first lines of the messages of the commits from one to another, newest first. Empty if the first is not known.
fn commits(root: &Path, from: &str, to: &str) -> Result<Vec<String>, GitError> {
    let listed = git(root, ["log", "--format=%s", &format!("{from}..{to}"), "--"])?;
    let lines = text(&listed.stdout).lines().map(printable).collect();
    Ok(if listed.status.success() { lines } else { Vec::new() })
}

/// Updates the folder to the new commits. Staged and unstaged edits are kept.
fn follow(root: &Path, branch: &str, new: &str) -> Result<How, GitError> {
    let moved = git(root, ["read-tree", "-m", "-u", "HEAD", new])?;
    if !moved.status.success() {
        return Ok(How::Behind);
    }
    let name = format!("refs/heads/{branch}");
    git(root, ["update-ref", "-m", "push: rebased onto the remote", &name, new])?;
    Ok(How::Rebased)
}

/// What the remote answers to a commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Offer {
    Taken,
    /// It has the commit already.
    Current,
    /// It has commits that are not here.
    Behind,
}

/// Offers a commit to the remote.
fn offer(root: &Path, commit: &str, remote: &str, theirs: &str, first: bool) -> Result<Offer, GitError> {
    let what = format!("{commit}:{theirs}");
    let args = ["push", "--porcelain", remote, &what];
    let pushed = git(root, args.into_iter().chain(first.then_some("--set-upstream")))?;
    if pushed.status.success() {
        // One line for each branch: `=<tab>from:to<tab>[up to date]`.
        let current = text(&pushed.stdout).lines().any(|line| line.starts_with("=\t"));
        return Ok(if current { Offer::Current } else { Offer::Taken });
    }
    moved_on(remote, &pushed).map(|_| Offer::Behind)
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
            let why = printable(if said.is_empty() { why } else { &said });
            Err(GitError::Refused(without_secrets(remote), why))
        }
        // git ends with 1 if a hook stops the push, and with 128 if it does not get through.
        None if pushed.status.code() == Some(1) && !text(&pushed.stderr).contains("hung up") => {
            let said = text(&pushed.stderr);
            let mut said = said.lines().filter(|line| !line.starts_with("error: failed to push")).map(str::trim);
            Err(GitError::Hook(printable(said.rfind(|line| !line.is_empty()).unwrap_or("it gave no reason"))))
        }
        None => Err(away(remote, pushed)),
    }
}

/// Why a command could not talk to the remote.
fn away(remote: &str, done: &Output) -> GitError {
    let said = text(&done.stderr);
    let has = |words: &[&str]| words.iter().any(|words| said.contains(words));
    let refused =
        ["Authentication failed", "could not read Username", "could not read Password", "Permission denied ("];
    let remote = without_secrets(remote);
    match said.lines().find(|line| refused.iter().any(|words| line.contains(words))) {
        Some(line) => GitError::NoAccess(remote, printable(line.trim_start_matches("fatal: "))),
        None if has(&["dubious ownership"]) => GitError::of(done),
        None => GitError::Unreachable(remote, reason(done)),
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

#[cfg(test)]
mod tests;
