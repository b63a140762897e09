//! Where `vigie announce` remembers what it announced: a branch of the repository, or a file.

use super::{Exit, Failure};
use crate::announce::record::{AnnounceState, MessageState};
use crate::edge::git::state::{self, BranchState};
use crate::edge::git::{self, GitError};
use crate::edge::lock::{self, SiteLock};
use crate::edge::runs::{self, RunLife};
use crate::edge::{clock, disk};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The file where there is no branch, in the site's folder.
const STATE_FILE: &str = ".vigie-announce.json";

/// A run on another machine is given this long to confirm what it claimed.
pub(super) const LEASE: TimeDelta = TimeDelta::seconds(150);

/// The state of what was announced, and where it is kept.
pub(super) enum AnnounceStore {
    /// The branch of a remote.
    Branch {
        root: PathBuf,
        remote: String,
        /// What was read or written last.
        read: Option<BranchState>,
        /// Whether it was just read.
        fresh: bool,
        /// When this run first saw the claims of others.
        seen: BTreeMap<String, DateTime<Utc>>,
    },
    /// A file. One run at a time uses it.
    File { path: PathBuf, _held: Option<SiteLock> },
}

impl AnnounceStore {
    /// The file that was named, else the branch, else a file in the site's folder.
    pub(super) fn open(root: &Path, named: Option<&PathBuf>, remote: &str) -> Result<Self, Failure> {
        if let Some(path) = named {
            return Self::file(path.clone(), true);
        }
        let branch = |read| Self::Branch {
            root: root.to_owned(),
            remote: remote.to_owned(),
            read,
            fresh: true,
            seen: BTreeMap::new(),
        };
        match state::read(root, remote) {
            Ok(read) => Ok(branch(Some(read))),
            Err(GitError::NoRepository | GitError::NoProgram | GitError::NoRemote) => {
                Self::file(root.join(STATE_FILE), true)
            }
            Err(error) => Err(failed(&error)),
        }
    }

    /// The same without a lock, to look only.
    pub(super) fn look(root: &Path, named: Option<&PathBuf>, remote: &str) -> Result<Self, Failure> {
        match named {
            Some(path) => Self::file(path.clone(), false),
            None if git::pages::is_inside(root) && git::pages::remote_address(root).is_ok_and(|it| it.is_some()) => {
                Self::open(root, None, remote)
            }
            None => Self::file(root.join(STATE_FILE), false),
        }
    }

    fn file(path: PathBuf, held: bool) -> Result<Self, Failure> {
        let held = if held { Some(hold(&path)?) } else { None };
        Ok(Self::File { path, _held: held })
    }

    /// Reads the state anew.
    pub(super) fn load(&mut self) -> Result<AnnounceState, Failure> {
        let (text, place) = match self {
            Self::Branch { root, remote, read, fresh, .. } => {
                // What `open` has just read need not be read again.
                let state = match read.take().filter(|_| std::mem::take(fresh)) {
                    Some(state) => state,
                    None => state::read(root, remote).map_err(|error| failed(&error))?,
                };
                let text = state.text.clone();
                *read = Some(state);
                (text, format!("the branch {} of {}", state::BRANCH, git::printable(remote)))
            }
            Self::File { path, .. } => {
                let text = match disk::read_anywhere(path) {
                    Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
                    Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
                    Err(error) => return Err(Failure::disk(format!("could not read {}", path.display()), &error)),
                };
                (text, path.display().to_string())
            }
        };
        AnnounceState::read(&text).map_err(|why| {
            Failure::new(Exit::World, format!("{place}: {why}; nothing was announced"))
                .help("restore the file from its history, or remove it: then nothing older than an hour is announced")
        })
    }

    /// Whether the next write is on top of what this run wrote last, so that it need not be read again.
    pub(super) fn is_current(&self) -> bool {
        match self {
            Self::Branch { read, .. } => read.is_some(),
            Self::File { .. } => true,
        }
    }

    /// Writes the state on top of what was read last. False if another run wrote in the meantime: it must be read again.
    pub(super) fn save(&mut self, state: &AnnounceState) -> Result<bool, Failure> {
        match self {
            Self::Branch { root, remote, read, .. } => {
                let Some(before) = read.take() else { return Ok(false) };
                // What was written is what the next write is based on.
                *read = state::write(root, remote, &before, &state.write()).map_err(|error| failed(&error))?;
                Ok(read.is_some())
            }
            Self::File { path, .. } => {
                disk::put(path, state.write().as_bytes())
                    .map_err(|error| Failure::disk(format!("could not write {}", path.display()), &error))?;
                Ok(true)
            }
        }
    }

    /// The runs that claimed something and have ended.
    pub(super) fn ended(&mut self, state: &AnnounceState, now: DateTime<Utc>) -> BTreeSet<String> {
        let claims = state.records().filter(|(_, record)| record.state == MessageState::Claimed);
        let claims: Vec<(String, DateTime<Utc>)> =
            claims.map(|(_, record)| (record.run.clone().unwrap_or_default(), record.at)).collect();
        let seen = match self {
            // The lock of the file is ours, so no other run uses it.
            Self::File { .. } => return claims.into_iter().map(|(run, _)| run).collect(),
            Self::Branch { seen, .. } => seen,
        };
        // The clock of this machine, and no other, says how long a run was waited for.
        let today = clock::now();
        let mut ended = BTreeSet::new();
        for (run, at) in claims {
            let first = *seen.entry(run.clone()).or_insert(today);
            let is_over = match runs::life(&run) {
                RunLife::Running => false,
                RunLife::Ended => true,
                RunLife::Elsewhere => (now - at).abs() > LEASE * 4 || today - first > LEASE,
            };
            if is_over {
                ended.insert(run);
            }
        }
        ended
    }
}

/// Locks a state file for this run.
fn hold(path: &Path) -> Result<SiteLock, Failure> {
    let failed = |error: &std::io::Error| Failure::disk(format!("could not lock {}", path.display()), error);
    match lock::hold_file(path) {
        Ok(Some(held)) => Ok(held),
        Ok(None) => Err(Failure::new(Exit::World, format!("another run uses {}", path.display()))),
        Err(error) => Err(failed(&error)),
    }
}

/// How the failure of a claim begins.
pub(super) const NOT_RECORDED: &str = "nothing was announced, as it could not be recorded: ";

fn failed(error: &GitError) -> Failure {
    let help = match error {
        GitError::Refused(..) | GitError::NoAccess(..) => {
            "allow pushes to the branch `vigie-state`: a workflow needs `contents: write`. Or use a file: `--state FILE`"
        }
        _ => "run `vigie announce` again when the remote answers, or use a file: `--state FILE`",
    };
    Failure::new(Exit::World, format!("{NOT_RECORDED}{error}")).help(help)
}
