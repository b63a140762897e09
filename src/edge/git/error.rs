//! Why git failed, and what to do next.

use super::run::reason;
use std::fmt;
use std::process::Output;

/// A published commit that the commit to be published does not contain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewerCommit {
    /// Where it is published: `origin/pages`, or an address.
    pub place: String,
    /// Its id.
    pub id: String,
    /// The first line of its message, if it is known here.
    pub subject: Option<String>,
    /// Whether the remote has it, so that it can be pulled.
    pub pushed: bool,
}

/// A file that the remote and the folder changed in ways that cannot be merged: its texts, `None` where it is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConflictingFile {
    /// Its path from the top of the repository.
    pub path: String,
    /// What both began with.
    pub base: Option<String>,
    /// The remote's.
    pub theirs: Option<String>,
    /// The folder's.
    pub mine: Option<String>,
}

/// Why git failed. Commits and files are unchanged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GitError {
    /// git is not installed.
    NoProgram,
    /// The site's folder is in no repository.
    NoRepository,
    /// git refuses to work in this folder, because it belongs to somebody else.
    Dubious(String),
    /// git cannot read its index.
    BrokenIndex(String),
    /// Another git command is running, or was killed. The path of its lock.
    Locked(String),
    /// This folder is a repository of its own: a submodule, or a clone inside the site.
    Inner(String),
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
    /// The remote does not accept the user.
    NoAccess(String, String),
    /// The remote refused the push.
    Refused(String, String),
    /// The hook `pre-push` of this repository stopped the push.
    Hook(String),
    /// The remote changed the same in these files.
    Conflict(String, Vec<ConflictingFile>),
    /// Others pushed before every try.
    Crowded(String),
    /// The published site is newer than this one.
    Stale(NewerCommit),
    /// The branch has files of others in the place of those of the site.
    OfOthers(String, Vec<String>),
}

/// How many files a message names.
const NAMED: usize = 5;

impl fmt::Display for GitError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoProgram => out.write_str("git is not installed"),
            Self::NoRepository => out.write_str("the site is not in a git repository"),
            Self::Dubious(folder) => write!(out, "git does not work in {folder}, because another user owns it"),
            Self::BrokenIndex(why) => write!(out, "git cannot read its index: {why}"),
            Self::Locked(lock) => write!(out, "another git command holds {lock}"),
            Self::Inner(folder) => write!(out, "{folder} is a git repository of its own, inside that of the site"),
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
            Self::NoAccess(remote, why) => write!(out, "{remote} did not let you in: {why}"),
            Self::Refused(remote, why) => write!(out, "{remote} rejected the push: {why}"),
            Self::Hook(why) => write!(out, "the hook pre-push of this repository stopped the push: {why}"),
            Self::Conflict(remote, files) => {
                let names: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
                write!(out, "{remote} has new commits that conflict with yours in {}", names.join(", "))
            }
            Self::Crowded(remote) => write!(out, "{remote} had new commits at each attempt to push"),
            Self::OfOthers(place, files) => {
                let more = files.len().saturating_sub(NAMED);
                let named = files.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
                let more = if more == 0 { String::new() } else { format!(" and {more} more") };
                write!(out, "{place} has {named}{more}, which Vigie did not write and this site would replace")
            }
            Self::Stale(NewerCommit { place, id, subject, .. }) => {
                let subject = subject.as_ref().map_or_else(String::new, |subject| format!(" ({subject})"));
                write!(out, "{place} was published from commit {id}{subject}, which this folder does not contain")
            }
        }
    }
}

impl std::error::Error for GitError {}

impl GitError {
    /// What is done, and what to do next.
    #[must_use]
    pub fn help(&self) -> String {
        let done = match self {
            Self::NoProgram
            | Self::NoRepository
            | Self::BrokenIndex(_)
            | Self::Locked(_)
            | Self::Inner(_)
            | Self::Unfinished
            | Self::NoCommit(_) => "the file was written: ",
            Self::NoRemote
            | Self::ManyRemotes(_)
            | Self::Unreachable(..)
            | Self::NoAccess(..)
            | Self::Refused(..)
            | Self::Hook(_)
            | Self::Conflict(..)
            | Self::Crowded(_) => "the commit is done: ",
            Self::NoBranch => "nothing is lost: ",
            Self::Dubious(_) | Self::NoIdentity | Self::Ignored | Self::Stale(_) | Self::OfOthers(..) => "",
        };
        format!("{done}{}", self.advice())
    }

    /// What to do next.
    #[must_use]
    pub fn advice(&self) -> String {
        let advice = match self {
            Self::NoProgram => "install git, or publish the folder in another way",
            Self::NoRepository => "create a repository with `git init`",
            Self::Dubious(folder) => {
                return format!("run `git config --global --add safe.directory {folder}` if you trust the folder");
            }
            Self::BrokenIndex(_) => "run `rm \"$(git rev-parse --git-path index)\" && git reset`, then commit the file",
            Self::Locked(lock) => {
                return format!("commit it when the other command has ended; if none is running, run `rm {lock}`");
            }
            Self::Inner(folder) => {
                return format!("commit and push it in {folder}, then commit {folder} in the site");
            }
            Self::NoIdentity => {
                "run `git config --global user.name NAME` and `git config --global user.email ADDRESS`, then commit and push the file"
            }
            Self::Unfinished => "finish as `git status` says, then commit the file",
            Self::Ignored => "check .gitignore, or commit the file with `git add --force`",
            Self::NoCommit(_) => "commit it with `git add` and `git commit`",
            Self::NoBranch => "go back to a branch with `git switch BRANCH`",
            Self::NoRemote => "run `git remote add origin URL`, then `git push -u origin HEAD`",
            Self::ManyRemotes(_) => "choose a remote with `git push -u REMOTE HEAD`",
            Self::Unreachable(..) => "run `vigie merge` once the remote can be reached",
            Self::NoAccess(..) => "check your key or password, then run `vigie merge`",
            Self::Refused(..) => "fix the cause, then run `vigie merge`",
            Self::Hook(_) => "fix what the hook reports, then run `vigie merge`; or run `git push --no-verify`",
            Self::Conflict(..) => "run `git pull --rebase`, resolve the conflict, then run `git push`",
            Self::Crowded(_) => "run `vigie merge`",
            Self::OfOthers(..) => {
                "remove or rename them on that branch, or publish to another one, as in `vigie deploy --branch status`"
            }
            Self::Stale(NewerCommit { pushed: true, .. }) => {
                "run `vigie merge`, then `vigie deploy` again; `vigie deploy --older` publishes this older commit"
            }
            Self::Stale(NewerCommit { pushed: false, .. }) => {
                "push that commit from the folder where it was made and run `vigie merge` here, then `vigie deploy` again; `vigie deploy --older` publishes without it"
            }
        };
        advice.to_owned()
    }

    /// Why a command of git that has nothing to do with a remote failed.
    pub(super) fn of(done: &Output) -> Self {
        let said = String::from_utf8_lossy(&done.stderr);
        let has = |words: &[&str]| words.iter().any(|words| said.contains(words));
        let quoted = |after: &str| said.split_once(after).and_then(|(_, rest)| rest.split('\'').next());
        if has(&["dubious ownership"]) {
            Self::Dubious(quoted("dubious ownership in repository at '").unwrap_or("this folder").to_owned())
        } else if has(&["not a git repository"]) {
            Self::NoRepository
        } else if has(&["index.lock': File exists"]) {
            Self::Locked(quoted("Unable to create '").unwrap_or("index.lock").to_owned())
        } else if has(&["index file smaller", "index file corrupt", "bad index file", "bad signature", "index entry"]) {
            Self::BrokenIndex(reason(done))
        } else if has(&["tell me who you are", "empty ident name", "no email was given", "auto-detect email"]) {
            Self::NoIdentity
        } else if has(&["during a merge", "during a cherry-pick", "during a rebase", "unmerged"]) {
            Self::Unfinished
        } else {
            Self::NoCommit(reason(done))
        }
    }
}
