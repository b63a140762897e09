//! Writes the finished site into its folder, and never breaks the site that is already there.
//!
//! Every file is written atomically: to a temporary file, which is then renamed. Unchanged files are not touched, and
//! files that Vigie did not write are never overwritten or removed. A build that is killed leaves its manifest behind,
//! from which the next build knows what to complete and what to remove. If the output folder does not exist yet, the
//! whole site is written to a temporary folder, which is then renamed.

use super::disk::reason;
use super::manifest::{self, Manifest};
use super::plan::{self, FileState, PublishStep};
use super::{lock, seal};
use crate::characters::folded;
use crate::output::{OutPath, Output};
use crate::routes::{Fixed, KEPT, is_kept};
use crate::source::PIECE;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs::{self, File, FileType, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// How long a second build waits for the first.
const PATIENCE: Duration = Duration::from_secs(30);

/// The prefix of the names of temporary files.
const UNFINISHED: &str = ".vigie-tmp-";

/// What a publication did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Published {
    /// Files written, new or changed.
    pub written: usize,
    /// Files that had the wanted bytes already.
    pub unchanged: usize,
    /// Files that Vigie wrote earlier and that were removed.
    pub removed: usize,
}

/// Why a site could not be published. Except for `Disk`, nothing was written.
#[derive(Debug)]
pub enum PublishError {
    /// The output folder holds files that Vigie did not write.
    Foreign {
        /// The output folder.
        folder: PathBuf,
        /// One of the files.
        example: String,
    },
    /// A file that Vigie did not write is at the path of one of the site's files.
    NotOurs(String),
    /// A folder, a link or a device is at the path of one of the site's files or folders.
    InTheWay {
        /// Where.
        path: String,
        /// What it is.
        what: &'static str,
    },
    /// The output folder, or one above it, is a link to something that does not exist.
    DeadLink {
        /// The link.
        link: PathBuf,
        /// What it leads to, as it is written in the link.
        target: PathBuf,
    },
    /// The output folder, or one above it, is a file.
    NoFolder(PathBuf),
    /// A file of the site has a name that is reserved for publishing.
    Reserved(String),
    /// Another build is still running.
    Busy(PathBuf),
    /// The disk failed.
    Disk {
        /// What was being done, as "to write x".
        action: String,
        /// Why.
        error: io::Error,
    },
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Foreign { folder, example } => {
                write!(f, "{} has files that Vigie did not write, such as {example}", folder.display())
            }
            Self::NotOurs(path) => {
                write!(f, "the output folder already has {path}, which Vigie did not write")
            }
            Self::InTheWay { path, what } => {
                write!(f, "{path} in the output folder is {what}, so the site cannot be written there")
            }
            Self::DeadLink { link, target } => {
                write!(f, "{} is a link to {}, which does not exist", link.display(), target.display())
            }
            Self::NoFolder(path) => write!(f, "{} is a file, not a folder", path.display()),
            Self::Reserved(path) => write!(f, "{path} is a reserved name"),
            Self::Busy(folder) => write!(f, "another build is still writing to {}", folder.display()),
            Self::Disk { action, error } => write!(f, "could not {action}: {}", reason(error)),
        }
    }
}

impl std::error::Error for PublishError {}

impl PublishError {
    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Option<&'static str> {
        match self {
            Self::Foreign { .. } => Some("choose an empty folder with --output, or empty this one yourself"),
            Self::NotOurs(_) | Self::InTheWay { .. } => Some("move it away, or to static/ if it is part of the site"),
            Self::DeadLink { .. } => {
                Some("remove the link, create the folder that it leads to, or choose another one with --output")
            }
            Self::NoFolder(_) => Some("move it away, or choose another folder with --output"),
            Self::Reserved(_) => Some("use a name that does not start with .vigie-"),
            Self::Busy(_) => Some("try again when it has finished"),
            Self::Disk { .. } => None,
        }
    }
}

fn disk<'a>(action: &'a str, path: &'a str) -> impl FnOnce(io::Error) -> PublishError + 'a {
    move |error| PublishError::Disk { action: format!("{action} {path}"), error }
}

/// Makes `folder` contain the site, and removes files of earlier builds that are no longer part of it. `waiting` is
/// called when another build holds the lock.
///
/// # Errors
///
/// See [`PublishError`].
pub fn publish(output: &Output, folder: &Path, waiting: impl FnOnce()) -> Result<Published, PublishError> {
    if let Some(path) = output.paths().find(|path| is_kept(path.as_str())) {
        return Err(PublishError::Reserved(path.to_string()));
    }
    refuse_no_folder(folder)?;
    let missing = fs::symlink_metadata(folder).is_err_and(|error| error.kind() == io::ErrorKind::NotFound);
    // No link is followed, and no file that Vigie did not write is moved.
    match beside(folder).filter(|beside| missing && kind(beside).is_none_or(|kind| kind.is_dir())) {
        Some(beside) => put(output, folder, &beside, waiting),
        None => change(output, folder, waiting),
    }
}

/// Returns an error if the nearest of the output folder and those above it that exists is no folder.
fn refuse_no_folder(folder: &Path) -> Result<(), PublishError> {
    let Some(there) = folder.ancestors().find(|path| kind(path).is_some()) else { return Ok(()) };
    match fs::metadata(there) {
        Ok(about) if !about.is_dir() => Err(PublishError::NoFolder(there.to_path_buf())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let target = fs::read_link(there).unwrap_or_default();
            Err(PublishError::DeadLink { link: there.to_path_buf(), target })
        }
        _ => Ok(()),
    }
}

/// The temporary folder in which a new output folder is prepared.
fn beside(folder: &Path) -> Option<PathBuf> {
    let name = folder.file_name()?.to_string_lossy();
    Some(folder.with_file_name(format!("{UNFINISHED}{name}")))
}

/// Writes the site to a temporary folder next to its place, and renames that folder.
fn put(output: &Output, folder: &Path, beside: &Path, waiting: impl FnOnce()) -> Result<Published, PublishError> {
    let name = folder.display().to_string();
    fs::create_dir_all(beside).map_err(disk("create the folder", &name))?;
    // The lock is on the folder itself, so it stays valid after the rename.
    let lock = lock::take(beside, PATIENCE, waiting)
        .map_err(disk("lock", &name))?
        .ok_or_else(|| PublishError::Busy(folder.to_path_buf()))?;
    let mut written = Ok(());
    // Another build may have created the folder in the meantime.
    if fs::symlink_metadata(folder).is_err() {
        written = empty(beside).map_err(disk("clear", &name)).and_then(|()| write_all(output, beside));
        if written.is_ok() && fs::rename(beside, folder).is_ok() {
            return Ok(Published { written: output.len(), ..Published::default() });
        }
    }
    drop(lock);
    let _ = fs::remove_dir_all(beside);
    written.and_then(|()| change(output, folder, || ()))
}

/// Removes what a killed build left in a temporary folder.
fn empty(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else if entry.file_name() != lock::LOCK_FILE {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Writes all files and the manifest into an empty folder that is not served yet.
fn write_all(output: &Output, root: &Path) -> Result<(), PublishError> {
    draw(output);
    let files: Vec<(&OutPath, &[u8])> = output.iter().collect();
    make_folders(root, output.paths())?;
    let write = |path: &str, bytes: &[u8]| {
        let made = File::create_new(root.join(path)).and_then(|mut file| file.write_all(bytes));
        made.map_err(disk("write", path))
    };
    files.par_iter().with_max_len(PIECE).try_for_each(|(path, bytes)| write(path.as_str(), bytes))?;
    write(manifest::MANIFEST, manifest::write(output.paths()).as_bytes())?;
    // Without its manifest, the folder would be refused as another program's.
    let manifest = File::open(root.join(manifest::MANIFEST));
    manifest.and_then(|file| file.sync_all()).map_err(disk("write", manifest::MANIFEST))
}

/// Makes all link cards that are still missing, in parallel, because each takes longer than a page.
fn draw(output: &Output) {
    let to_draw: Vec<&OutPath> = output.drawings().collect();
    to_draw.par_iter().with_max_len(1).for_each(|path| {
        let _ = output.get(path.as_str());
    });
}

fn make_folders<'a>(root: &Path, paths: impl Iterator<Item = &'a OutPath>) -> Result<(), PublishError> {
    let folders: BTreeSet<&str> = paths.filter_map(|path| plan::folders(path).last()).collect();
    let mut folders = folders.into_iter();
    folders.try_for_each(|folder| fs::create_dir_all(root.join(folder)).map_err(disk("create the folder", folder)))
}

/// Updates the site in an existing folder, file by file.
fn change(output: &Output, folder: &Path, waiting: impl FnOnce()) -> Result<Published, PublishError> {
    let name = folder.display().to_string();
    fs::create_dir_all(folder).map_err(disk("create the folder", &name))?;
    // The folder itself may be a link (a web server's release, say); nothing in it may.
    let root = &dunce::canonicalize(folder).map_err(disk("enter", &name))?;
    let _lock = lock::take(root, PATIENCE, waiting)
        .map_err(disk("lock", &name))?
        .ok_or_else(|| PublishError::Busy(folder.to_path_buf()))?;

    seal::open(root).map_err(disk("remove the seal in", &name))?;
    let listed = manifest::read(root).map_err(disk("read the manifest in", &name))?;
    let damaged = listed == Manifest::Damaged && fs::exists(root.join(Fixed::Home.path())).unwrap_or(false);
    let mut old = match listed {
        Manifest::Files(files) => Some(files),
        // Vigie wrote this folder, but which of its files is not known. It takes the place of those that the site has
        // now, and leaves all others.
        Manifest::Damaged if damaged => Some(output.paths().filter(|path| is_file(root, path)).cloned().collect()),
        Manifest::Missing | Manifest::Damaged => None,
    };
    if old.is_none()
        && let Some(example) = foreign(root).map_err(disk("read", &name))?
    {
        return Err(PublishError::Foreign { folder: folder.to_path_buf(), example });
    }
    // In an empty folder there are no files to compare with.
    let fresh = old.is_none() && is_empty(root).map_err(disk("read", &name))?;
    let renamed = old.as_ref().map(|old| renamed(root, output, old)).unwrap_or_default();
    if !fresh {
        refuse_obstacles(root, output, old.as_ref(), &renamed)?;
    }
    for path in renamed.values() {
        // The file would keep its former name, which another disk does not know.
        remove(root, path).map_err(disk("remove", path.as_str()))?;
        if let Some(old) = &mut old {
            old.remove(path);
        }
    }
    clear_unfinished(root, output, old.as_ref()).map_err(disk("clear", &name))?;
    if let Some(beside) = beside(folder)
        && let Ok(Some(_lock)) = lock::take(&beside, Duration::ZERO, || ())
    {
        // This was left by a first build that was killed, before the folder was created in another way.
        let _ = fs::remove_dir_all(&beside);
    }

    // The path of a link card depends on its content, so a card that exists is up to date.
    for path in output.drawings().filter(|path| old.as_ref().is_some_and(|old| old.contains(*path))) {
        if let Ok(bytes) = fs::read(root.join(path.as_str())) {
            output.keep_drawing(path, bytes);
        }
    }
    draw(output);
    let standing = |path: &OutPath, bytes: &[u8]| {
        if fresh { FileState::Missing } else { look(&root.join(path.as_str()), bytes) }
    };
    let wanted = plan::wanted(output, standing);
    let unchanged = wanted.iter().filter(|(_, standing)| *standing == FileState::Same).count();
    let mut published = Published { unchanged, ..Published::default() };
    let new: BTreeSet<&OutPath> =
        wanted.iter().filter(|(_, standing)| *standing == FileState::Missing).map(|(path, _)| *path).collect();
    let mut linked = false;
    // A damaged manifest is written again first.
    for step in plan::steps(&wanted, old.as_ref().filter(|_| !damaged)) {
        linked |= matches!(&step, PublishStep::Write(paths) if paths.iter().any(|path| !new.contains(path)));
        let (written, removed) = perform(root, output, &step).inspect_err(|_| {
            // If the disk is full, remove files that nothing links to yet, or the next build would have no space.
            if !linked {
                for path in &new {
                    let _ = remove(root, path);
                }
            }
        })?;
        published.written += written;
        published.removed += removed;
    }
    Ok(published)
}

/// The files that differ from their names in an earlier build by case or Unicode form alone, with those names. On a disk
/// that ignores both, they are the same files.
fn renamed<'a>(root: &Path, output: &'a Output, old: &BTreeSet<OutPath>) -> BTreeMap<&'a OutPath, OutPath> {
    let new: BTreeSet<&OutPath> = output.paths().collect();
    let left = old.iter().filter(|path| !new.contains(path));
    let left: BTreeMap<String, &OutPath> = left.map(|path| (folded(path.as_str()), path)).collect();
    if left.is_empty() {
        return BTreeMap::new();
    }
    let unknown = new.into_iter().filter(|path| !old.contains(*path));
    let twins = unknown.filter_map(|path| Some((path, *left.get(&folded(path.as_str()))?)));
    let same = twins.filter(|(path, twin)| is_same_file(&root.join(path.as_str()), &root.join(twin.as_str())));
    same.map(|(path, twin)| (path, twin.clone())).collect()
}

#[cfg(unix)]
fn is_same_file(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let number = |path| fs::symlink_metadata(path).ok().map(|about| (about.dev(), about.ino()));
    number(one).is_some_and(|one| number(other) == Some(one))
}

#[cfg(not(unix))]
fn is_same_file(one: &Path, other: &Path) -> bool {
    dunce::canonicalize(one).is_ok_and(|one| dunce::canonicalize(other).is_ok_and(|other| one == other))
}

/// Performs a step. Returns the numbers of files written and removed.
fn perform(root: &Path, output: &Output, step: &PublishStep<'_>) -> Result<(usize, usize), PublishError> {
    match step {
        PublishStep::Manifest(text) => {
            let target = root.join(manifest::MANIFEST);
            write_whole(&target, text.as_bytes(), Durable::AfterPowerCut).map_err(disk("write", manifest::MANIFEST))?;
            Ok((0, 0))
        }
        PublishStep::Write(paths) => {
            make_folders(root, paths.iter().copied())?;
            paths.par_iter().with_max_len(PIECE).try_for_each(|path| {
                let bytes = output.get(path.as_str()).unwrap_or_default();
                write_whole(&root.join(path.as_str()), bytes, Durable::No).map_err(disk("write", path.as_str()))
            })?;
            Ok((paths.len(), 0))
        }
        PublishStep::Remove(paths) => {
            let mut removed = 0;
            for path in paths {
                removed += usize::from(remove(root, path).map_err(disk("remove", path.as_str()))?);
            }
            // Folders that are now empty are removed too.
            let folders: BTreeSet<&str> = paths.iter().flat_map(plan::folders).collect();
            for folder in folders.into_iter().rev().filter(|folder| way_is_plain(root, folder)) {
                let _ = fs::remove_dir(root.join(folder));
            }
            Ok((0, removed))
        }
    }
}

/// Removes a file that Vigie wrote. If it has become a folder or a link since, it is left alone.
fn remove(root: &Path, path: &OutPath) -> io::Result<bool> {
    if !is_file(root, path) {
        return Ok(false);
    }
    match fs::remove_file(root.join(path.as_str())) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Whether a file is there, and not behind a link.
fn is_file(root: &Path, path: &OutPath) -> bool {
    let plain_way = plan::folders(path).last().is_none_or(|folder| way_is_plain(root, folder));
    plain_way && kind(&root.join(path.as_str())).is_some_and(|kind| kind.is_file())
}

/// Whether the path to a folder below the output contains no links.
fn way_is_plain(root: &Path, folder: &str) -> bool {
    let ends = folder.match_indices('/').map(|(at, _)| at).chain([folder.len()]);
    ends.map(|end| root.join(&folder[..end])).all(|part| kind(&part).is_some_and(|kind| kind.is_dir()))
}

/// What is at a path, links not followed.
fn kind(path: &Path) -> Option<FileType> {
    fs::symlink_metadata(path).ok().map(|about| about.file_type())
}

/// Whether a file must be whole after a power cut. That takes longer, and the next build repairs a torn page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Durable {
    No,
    AfterPowerCut,
}

/// Writes a file atomically: at every moment it has all the old bytes or all the new bytes.
fn write_whole(target: &Path, bytes: &[u8], durable: Durable) -> io::Result<()> {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let unfinished = target.with_file_name(format!("{UNFINISHED}{}-{number}", std::process::id()));
    let written = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&unfinished)
        .and_then(|mut file| {
            file.write_all(bytes)?;
            if durable == Durable::AfterPowerCut { file.sync_all() } else { Ok(()) }
        })
        .and_then(|()| fs::rename(&unfinished, target));
    if written.is_err() {
        let _ = fs::remove_file(&unfinished);
    }
    written
}

/// Compares a file with what is wanted: first its size, then its bytes.
fn look(path: &Path, bytes: &[u8]) -> FileState {
    match fs::symlink_metadata(path) {
        Ok(about) if about.is_file() => {
            let same = usize::try_from(about.len()).is_ok_and(|length| length == bytes.len())
                && fs::read(path).is_ok_and(|old| old == bytes);
            if same { FileState::Same } else { FileState::Different }
        }
        _ => FileState::Missing,
    }
}

/// A file that Vigie did not write, in a folder without a manifest; `None` if there is no such file.
fn foreign(root: &Path) -> io::Result<Option<String>> {
    let mut names: Vec<String> = fs::read_dir(root)?
        .map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()))
        .collect::<io::Result<_>>()?;
    // Files of git (`.git`, `.gitignore`, `.gitkeep`) do not count as content.
    names.retain(|name| !name.starts_with(UNFINISHED) && name != lock::LOCK_FILE && !name.starts_with(".git"));
    names.sort();
    Ok(names.into_iter().next())
}

/// Whether a folder contains only files that publishing itself uses.
fn is_empty(root: &Path) -> io::Result<bool> {
    let mut names = fs::read_dir(root)?.map(|entry| entry.map(|entry| entry.file_name()));
    names.try_fold(true, |empty, name| Ok(empty && name?.to_string_lossy().starts_with(KEPT)))
}

/// Returns an error, before anything is written, if files that Vigie did not write are in the way.
fn refuse_obstacles(
    root: &Path,
    output: &Output,
    old: Option<&BTreeSet<OutPath>>,
    renamed: &BTreeMap<&OutPath, OutPath>,
) -> Result<(), PublishError> {
    let none = BTreeSet::new();
    let known = old.unwrap_or(&none);
    let new: BTreeSet<&OutPath> = output.paths().collect();
    let leaving: BTreeSet<OutPath> = plan::stale(&new, known).0.into_iter().collect();
    let leaves = |path: &str| OutPath::new(path).is_some_and(|path| leaving.contains(&path));
    let in_the_way = |path: &str, what| Err(PublishError::InTheWay { path: path.to_owned(), what });

    let folders: BTreeSet<&str> = new.iter().flat_map(|path| plan::folders(path)).collect();
    for folder in folders {
        match kind(&root.join(folder)) {
            Some(kind) if kind.is_symlink() => return in_the_way(folder, "a link"),
            Some(kind) if !kind.is_dir() && !leaves(folder) => return in_the_way(folder, "a file"),
            _ => {}
        }
    }
    for path in new {
        match kind(&root.join(path.as_str())) {
            Some(kind) if kind.is_symlink() => return in_the_way(path.as_str(), "a link"),
            Some(kind) if kind.is_dir() && is_all(&root.join(path.as_str()), path.as_str(), &leaves) => {}
            Some(kind) if kind.is_dir() => return in_the_way(path.as_str(), "a folder"),
            Some(kind) if !kind.is_file() => return in_the_way(path.as_str(), "a device"),
            Some(_) if !known.contains(path) && !renamed.contains_key(path) => {
                return Err(PublishError::NotOurs(path.to_string()));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Whether `such` holds for all files below a folder, and the folder contains only files and folders.
fn is_all(folder: &Path, name: &str, such: &dyn Fn(&str) -> bool) -> bool {
    let Ok(entries) = fs::read_dir(folder) else { return false };
    entries.into_iter().all(|entry| {
        let Ok(entry) = entry else { return false };
        let file = entry.file_name().to_string_lossy().into_owned();
        let below = format!("{name}/{file}");
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => is_all(&entry.path(), &below, such),
            Ok(kind) if kind.is_file() => such(&below) || file.starts_with(UNFINISHED),
            _ => false,
        }
    })
}

/// Removes temporary files of a killed build. It wrote its manifest first, so the folders are known.
fn clear_unfinished(root: &Path, output: &Output, old: Option<&BTreeSet<OutPath>>) -> io::Result<()> {
    let known = old.into_iter().flatten().chain(output.paths());
    let mut folders: BTreeSet<&str> =
        known.flat_map(plan::folders).filter(|folder| way_is_plain(root, folder)).collect();
    folders.insert("");
    for folder in folders {
        let folder = if folder.is_empty() { root.to_path_buf() } else { root.join(folder) };
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_name().to_string_lossy().starts_with(UNFINISHED) && entry.file_type()?.is_file() {
                fs::remove_file(entry.path())?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
