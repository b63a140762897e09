//! One build at a time writes into an output folder.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// The lock's file where a folder itself cannot be locked (Windows, some network disks).
pub(super) const LOCK_FILE: &str = ".vigie-lock";

/// How long a waiting build sleeps between two tries.
const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// How long a command waits while another one writes a post.
const PATIENCE: Duration = Duration::from_secs(30);

/// Holds a site's folder, so that one command at a time reads a post and writes it.
#[derive(Debug)]
pub struct SiteLock {
    _file: File,
}

/// Locks a site's folder. `None` if another command held the lock for 30 seconds.
///
/// # Errors
///
/// When the disk does not support locks.
pub fn hold(site: &Path, waiting: impl FnOnce()) -> io::Result<Option<SiteLock>> {
    Ok(take(site, PATIENCE, waiting)?.map(|file| SiteLock { _file: file }))
}

/// Locks a folder until the value is dropped. If the process is killed, the system releases the lock. `None` if another
/// build held the lock for all of `patience`. `waiting` is called once, when the wait begins.
pub(super) fn take(folder: &Path, patience: Duration, waiting: impl FnOnce()) -> io::Result<Option<File>> {
    let (file, mut free) = open(folder)?;
    if !free {
        waiting();
        let until = Instant::now() + patience;
        while !free && Instant::now() < until {
            sleep(LOOK_AGAIN);
            free = try_lock(&file)?;
        }
    }
    Ok(free.then_some(file))
}

/// Opens what is locked: the folder itself, so that no lock file is left behind, or a file in it if that is not
/// possible.
fn open(folder: &Path) -> io::Result<(File, bool)> {
    if let Ok(file) = File::open(folder)
        && let Ok(free) = try_lock(&file)
    {
        return Ok((file, free));
    }
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(folder.join(LOCK_FILE))?;
    let free = try_lock(&file)?;
    Ok((file, free))
}

fn try_lock(file: &File) -> io::Result<bool> {
    match file.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// How long a run waits for another one that announces.
const ANNOUNCING: Duration = Duration::from_secs(300);

/// Locks a file of state for one run, by a file beside it. `None` if another run held it for five minutes.
///
/// # Errors
///
/// When the disk does not support locks.
pub fn hold_file(path: &Path) -> io::Result<Option<SiteLock>> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".lock");
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(beside)?;
    let until = Instant::now() + ANNOUNCING;
    while !try_lock(&file)? {
        if Instant::now() > until {
            return Ok(None);
        }
        sleep(LOOK_AGAIN);
    }
    Ok(Some(SiteLock { _file: file }))
}
