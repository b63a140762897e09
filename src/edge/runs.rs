//! Whether a run of this program on this machine has ended. Each run holds a lock on a file of its own, which the system
//! releases when the run ends, however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::PathBuf;

/// A run, until the value is dropped.
#[derive(Debug)]
pub struct RunMark {
    path: PathBuf,
    _file: File,
}

/// What is known of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunLife {
    /// It runs on this machine.
    Running,
    /// It ran on this machine, and has ended.
    Ended,
    /// Nothing: it is or was on another machine.
    Elsewhere,
}

/// The file of a run. `None` for what is no id of a run: it comes from a file that others can write.
fn path(id: &str) -> Option<PathBuf> {
    let sound = !id.is_empty() && id.len() <= 32 && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
    sound.then(|| std::env::temp_dir().join(format!("vigie-run-{id}.lock")))
}

/// Marks that the run with this id is running.
///
/// # Errors
///
/// When the file cannot be made.
pub fn begin(id: &str) -> io::Result<RunMark> {
    let path = path(id).ok_or(io::ErrorKind::InvalidInput)?;
    let file = OpenOptions::new().create_new(true).write(true).open(&path)?;
    file.lock()?;
    Ok(RunMark { path, _file: file })
}

/// What is known of a run.
#[must_use]
pub fn life(id: &str) -> RunLife {
    let Some(path) = path(id) else { return RunLife::Elsewhere };
    let Ok(file) = File::open(&path) else { return RunLife::Elsewhere };
    match file.try_lock() {
        Ok(()) => RunLife::Ended,
        Err(TryLockError::WouldBlock) => RunLife::Running,
        Err(TryLockError::Error(_)) => RunLife::Elsewhere,
    }
}

impl Drop for RunMark {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

#[cfg(test)]
mod tests {
    use super::{RunLife, begin, life};

    #[test]
    fn a_run_is_known_while_it_runs() {
        let id = crate::edge::machine::random_id();
        assert_eq!(life(&id), RunLife::Elsewhere);
        let mark = begin(&id).unwrap();
        assert_eq!(life(&id), RunLife::Running);
        drop(mark);
        assert_eq!(life(&id), RunLife::Elsewhere);
        assert_eq!(life("../../etc/passwd"), RunLife::Elsewhere);
    }
}
