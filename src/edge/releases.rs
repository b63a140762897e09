//! The releases of a site on the operator's own server: `releases/<commit>`, and `current`, a link to one of them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The result of a rollback.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rollback {
    /// Nothing is published there.
    Nothing,
    /// The current release, by name, is the oldest.
    Oldest(String),
    /// From one release to the one before it, by name.
    Back(String, String),
}

/// Makes the release before the current one current, atomically.
///
/// # Errors
///
/// When the disk does; `current` is as it was.
pub fn roll_back(webroot: &Path) -> io::Result<Rollback> {
    let link = webroot.join("current");
    let Some(current) = fs::read_link(&link).ok().and_then(|target| name(&target)) else {
        return Ok(Rollback::Nothing);
    };
    let mut releases: Vec<(SystemTime, String)> = Vec::new();
    for entry in fs::read_dir(webroot.join("releases"))? {
        let entry = entry?;
        // The hook touches a release when it becomes current.
        if entry.file_type()?.is_dir() && !entry.file_name().to_string_lossy().starts_with('.') {
            releases.push((entry.metadata()?.modified()?, entry.file_name().to_string_lossy().into_owned()));
        }
    }
    releases.sort();
    let at = releases.iter().position(|(_, name)| *name == current);
    let Some(before) = at.and_then(|at| at.checked_sub(1)).and_then(|at| releases.get(at)) else {
        return Ok(Rollback::Oldest(current));
    };
    point(webroot, &link, &before.1)?;
    Ok(Rollback::Back(current, before.1.clone()))
}

#[cfg(unix)]
fn point(webroot: &Path, link: &Path, release: &str) -> io::Result<()> {
    let next = webroot.join(format!(".current-{}", std::process::id()));
    let target: PathBuf = ["releases", release].iter().collect();
    let _ = fs::remove_file(&next);
    std::os::unix::fs::symlink(target, &next)?;
    fs::rename(&next, link)
}

#[cfg(not(unix))]
fn point(_: &Path, _: &Path, _: &str) -> io::Result<()> {
    Err(io::Error::new(io::ErrorKind::Unsupported, "this system cannot replace a link in one step"))
}

fn name(target: &Path) -> Option<String> {
    target.file_name().map(|name| name.to_string_lossy().into_owned())
}
