//! Files that are looked at, made, replaced and removed one by one.
//!
//! Functions that take the site's folder refuse to follow a link out of it.

use super::links::{RefusedLink, check_way};
use super::tree::is_hidden;
use rayon::prelude::*;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

/// Whether anything is there.
#[must_use]
pub fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// The names in a folder, sorted. Empty if it cannot be read.
#[must_use]
pub fn entries(folder: &Path) -> Vec<String> {
    let found = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = found.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// A path without `..`: what stands before the last one is what the disk has there, be it a link.
#[must_use]
pub fn without_dots(path: PathBuf) -> PathBuf {
    let parts: Vec<Component<'_>> = path.components().collect();
    let Some(last) = parts.iter().rposition(|part| *part == Component::ParentDir) else { return path };
    let head: PathBuf = parts[..=last].iter().collect();
    match fs::canonicalize(head) {
        Ok(head) => parts[last + 1..].iter().fold(head, |path, part| path.join(part)),
        Err(_) => path,
    }
}

/// The current folder.
///
/// # Errors
///
/// When it is gone.
pub fn current_folder() -> io::Result<PathBuf> {
    dunce::canonicalize(std::env::current_dir()?)
}

/// How the name of a file begins that is renamed once it is written. Nobody else has files of such names.
const UNFINISHED: &str = ".vigie-unfinished-";

/// Replaces the whole content of a file below the site's folder, and keeps its permissions.
///
/// # Errors
///
/// When the disk does, or a link leads out of the site; the old text is unchanged then.
pub fn replace(root: &Path, path: &str, bytes: &[u8]) -> io::Result<()> {
    check_way(root, path)?;
    let target = dunce::canonicalize(root.join(path))?;
    let folder = target.parent().unwrap_or(root);
    let mut file = tempfile::Builder::new().prefix(UNFINISHED).tempfile_in(folder)?;
    io::Write::write_all(&mut file, bytes)?;
    fs::set_permissions(file.path(), fs::metadata(&target)?.permissions())?;
    file.as_file().sync_all()?;
    file.persist(&target).map_err(|error| error.error)?;
    keep_names(folder);
    Ok(())
}

/// The bytes of a file below the site's folder, as they are.
///
/// # Errors
///
/// When the disk does, or a link leads out of the site.
pub fn read_file(root: &Path, path: impl AsRef<Path>) -> io::Result<Vec<u8>> {
    check_way(root, &path)?;
    fs::read(root.join(path))
}

/// The bytes of a file wherever it is, as a person named it.
///
/// # Errors
///
/// When the disk does.
pub fn read_anywhere(path: &Path) -> io::Result<Vec<u8>> {
    fs::read(path)
}

/// Adds a line to the end of a file below the site's folder, and creates the file if needed. If two commands add a line
/// at the same time, both lines are kept.
///
/// # Errors
///
/// When the disk does, or a link leads out of the site.
pub fn append_line(root: &Path, path: &str, line: &str) -> io::Result<()> {
    check_way(root, path)?;
    let target = root.join(path);
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = fs::OpenOptions::new().create(true).append(true).read(true).open(&target)?;
    // Some network disks have no locks. There, a single write of the line has to be enough.
    let _ = file.lock();
    let mut last = [b'\n'];
    if file.metadata()?.len() > 0 {
        io::Seek::seek(&mut file, io::SeekFrom::End(-1))?;
        io::Read::read_exact(&mut file, &mut last)?;
    }
    let gap = if last == [b'\n'] { "" } else { "\n" };
    io::Write::write_all(&mut file, format!("{gap}{line}\n").as_bytes())?;
    file.sync_data()
}

/// A temporary folder, which is deleted when the value is dropped.
///
/// # Errors
///
/// When the disk does.
pub fn temporary() -> io::Result<tempfile::TempDir> {
    tempfile::tempdir()
}

/// Replaces the content of a file in place, wherever it is, so that its folder gets no other file for a moment.
///
/// # Errors
///
/// When the disk does.
pub fn overwrite(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let before = fs::read(path)?;
    // On a full disk, what was there still fits.
    fs::write(path, bytes).inspect_err(|_| drop(fs::write(path, &before)))
}

/// Writes a file atomically, wherever it is, and replaces an older one. Creates missing parent folders.
///
/// # Errors
///
/// When the disk does.
pub fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    unfinished(path, bytes)?.persist(path).map_err(|failed| failed.error)?;
    path.parent().into_iter().for_each(keep_names);
    Ok(())
}

/// Writes a new file below the site's folder atomically. Returns false if it already exists. Creates missing parent
/// folders.
///
/// # Errors
///
/// When the disk does, or a link leads out of the site.
pub fn create(root: &Path, path: &str, bytes: &[u8]) -> io::Result<bool> {
    let created = create_one_of_many(root, path, bytes)?;
    if created {
        keep(root, &[path])?;
    }
    Ok(created)
}

/// The same for one of many files. They last beyond a power cut only after [`keep`].
///
/// # Errors
///
/// When the disk does, or a link leads out of the site.
pub fn create_one_of_many(root: &Path, path: &str, bytes: &[u8]) -> io::Result<bool> {
    check_way(root, path)?;
    let path = &root.join(path);
    match written(path, bytes)?.persist_noclobber(path) {
        Ok(_) => Ok(true),
        Err(failed) if failed.error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(failed) => Err(failed.error),
    }
}

/// From how many files on the whole disk is asked to write down what it holds back.
const MANY: usize = 16;

/// Makes new files last beyond a power cut. The bytes of all are on their way to the disk by then, so that this takes
/// little more time than for one.
///
/// # Errors
///
/// When the disk does.
pub fn keep(root: &Path, paths: &[impl AsRef<Path> + Sync]) -> io::Result<()> {
    let folders: std::collections::BTreeSet<PathBuf> =
        paths.iter().filter_map(|path| root.join(path).parent().map(Path::to_owned)).collect();
    if paths.len() >= MANY && folders.iter().all(|folder| keep_disk(folder)) {
        return Ok(());
    }
    // The disk writes down several at once in the time of one.
    paths.par_iter().try_for_each(|path| fs::OpenOptions::new().write(true).open(root.join(path))?.sync_all())?;
    for folder in &folders {
        keep_names(folder);
    }
    Ok(())
}

/// Makes everything on the disk of a folder last with one call. Returns whether the system can do that, and did.
#[cfg(target_os = "linux")]
fn keep_disk(folder: &Path) -> bool {
    fs::File::open(folder).is_ok_and(|folder| rustix::fs::syncfs(folder).is_ok())
}

/// Returns false, because there is no such call on this system.
#[cfg(not(target_os = "linux"))]
fn keep_disk(_: &Path) -> bool {
    false
}

/// A temporary file with these bytes next to `path`, to be renamed to it.
fn unfinished(path: &Path, bytes: &[u8]) -> io::Result<tempfile::NamedTempFile> {
    let file = written(path, bytes)?;
    // Some disks store a name before the bytes: after a power cut, the file would be there, but empty.
    file.as_file().sync_all()?;
    Ok(file)
}

/// The same, while its bytes may still be on their way to the disk.
fn written(path: &Path, bytes: &[u8]) -> io::Result<tempfile::NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED);
    // Set the usual permissions, so that the umask decides who may read it.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    io::Write::write_all(&mut file, bytes)?;
    Ok(file)
}

/// Makes the names in a folder last beyond a power cut, where the system can do that.
fn keep_names(folder: &Path) {
    // A failure is ignored, because the file itself is written.
    let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
}

/// Removes what a killed command left in the folders of posts: files that were not renamed yet. Only while the site is
/// locked, because another command may be writing one. A failure is ignored, as such a file does no harm.
pub fn clear_unfinished(root: &Path) {
    let random = |name: &str| {
        let rest = name.strip_prefix(UNFINISHED).unwrap_or_default();
        rest.len() == 6 && rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    for folder in ["content", "journal"].into_iter().filter(|folder| check_way(root, folder).is_ok()) {
        let entries = walkdir::WalkDir::new(root.join(folder)).into_iter().flatten();
        let left = entries.filter(|it| it.file_type().is_file() && random(&it.file_name().to_string_lossy()));
        left.for_each(|entry| {
            let _ = fs::remove_file(entry.path());
        });
    }
}

/// Makes a file executable for everyone who may read it.
///
/// # Errors
///
/// When the disk does.
#[cfg(unix)]
pub fn make_executable(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path)?.permissions().mode();
    fs::set_permissions(path, fs::Permissions::from_mode(mode | ((mode & 0o444) >> 2)))
}

/// Does nothing, because files need no permission to be executed on this system.
///
/// # Errors
///
/// Never.
#[cfg(not(unix))]
pub fn make_executable(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Removes a file below the site's folder.
///
/// # Errors
///
/// When the disk does, or a link leads out of the site.
pub fn remove(root: &Path, path: &str) -> io::Result<()> {
    check_way(root, path)?;
    fs::remove_file(root.join(path))
}

/// The names, without the extension, of the files in a folder with a certain extension, sorted. Empty if there is no
/// such folder.
#[must_use]
pub fn names(folder: &Path, extension: &str) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| {
        let name = entry.file_name().into_string().ok().filter(|name| !is_hidden(name))?;
        name.strip_suffix(&format!(".{extension}")).map(str::to_owned)
    });
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

/// The text of an I/O error without its number.
#[must_use]
pub fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::StorageFull => "the disk is full".to_owned(),
        io::ErrorKind::ReadOnlyFilesystem => "the disk is read-only".to_owned(),
        _ => error.to_string(),
    }
}

/// What to do about an I/O error, if Vigie knows.
#[must_use]
pub fn help(error: &io::Error) -> Option<&'static str> {
    refused_link(error).map(RefusedLink::help)
}

/// Whether a file was not read or written because a link leads out of the site.
#[must_use]
pub fn is_refused_link(error: &io::Error) -> bool {
    refused_link(error).is_some()
}

fn refused_link(error: &io::Error) -> Option<&RefusedLink> {
    error.get_ref()?.downcast_ref()
}

#[cfg(test)]
mod tests {
    use std::fs;

    #[test]
    fn lines_that_many_add_at_once_all_stand() {
        let root = tempfile::tempdir().unwrap();
        super::put(&root.path().join("journal/a.md"), b"begun by hand").unwrap();
        std::thread::scope(|scope| {
            for thread in 0..8 {
                let root = root.path();
                scope.spawn(move || {
                    for line in 0..20 {
                        super::append_line(root, "journal/a.md", &format!("- {thread} {line}")).unwrap();
                    }
                });
            }
        });
        let text = fs::read_to_string(root.path().join("journal/a.md")).unwrap();
        assert_eq!(text.lines().count(), 161);
        assert!(text.starts_with("begun by hand\n- ") && text.ends_with('\n'));
    }

    #[test]
    fn what_a_killed_command_left_is_removed_and_nothing_else() {
        let root = tempfile::tempdir().unwrap();
        let kept = ["content/a.md", "content/.vigie-backup", "content/.vigie-unfinished-1234567", ".vigie-abc123"];
        for path in
            kept.iter().chain(&["content/incidents/.vigie-unfinished-aB3xY9", "journal/.vigie-unfinished-000000"])
        {
            super::put(&root.path().join(path), b"x").unwrap();
        }
        super::clear_unfinished(root.path());
        assert!(kept.iter().all(|path| root.path().join(path).exists()));
        assert!(!root.path().join("content/incidents/.vigie-unfinished-aB3xY9").exists());
        assert!(!root.path().join("journal/.vigie-unfinished-000000").exists());
    }

    #[test]
    fn many_new_files_last_together() {
        let root = tempfile::tempdir().unwrap();
        let paths: Vec<String> = (0..2 * super::MANY).map(|number| format!("{}/{number}.md", number % 3)).collect();
        for path in &paths {
            assert!(super::create_one_of_many(root.path(), path, b"x").unwrap());
        }
        super::keep(root.path(), &paths).unwrap();
        super::keep(root.path(), &paths[..1]).unwrap();
        #[cfg(target_os = "linux")]
        assert!(super::keep_disk(root.path()) && !super::keep_disk(&root.path().join("none")));
    }

    #[test]
    fn what_is_there_is_never_overwritten() {
        let root = tempfile::tempdir().unwrap();
        assert!(super::create(root.path(), "a/b.md", b"one").unwrap());
        assert!(!super::create(root.path(), "a/b.md", b"two").unwrap());
        assert_eq!(fs::read(root.path().join("a/b.md")).unwrap(), b"one");
    }
}
