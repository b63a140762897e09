//! Reads the source of an import: a folder, an archive, a file or a git repository.

use super::{disk, git, programs};
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use walkdir::WalkDir;

/// Files by their paths in the source.
pub type OriginFiles = BTreeMap<String, Vec<u8>>;

/// What was read of a source.
#[derive(Debug, Default)]
pub struct Origin {
    /// Its files.
    pub files: OriginFiles,
    /// The history of its folder `history`, as [`git::log_of`] prints it, where the source is a repository of Upptime.
    pub commits: Option<String>,
}

/// Reads a source. What git keeps for itself and what tools install is left out, and links are not followed.
///
/// # Errors
///
/// The reason, in words.
pub fn read(source: &str) -> Result<Origin, String> {
    let path = Path::new(source);
    let words = |error: io::Error| disk::reason(&error);
    if path.is_dir() {
        return repository(path).map_err(words);
    }
    if path.is_file() {
        if is_archive(source) {
            let temporary = disk::temporary().map_err(words)?;
            programs::extract(path, temporary.path())?;
            let files = folder(temporary.path()).map(without_top).map_err(words)?;
            return Ok(Origin { files, commits: None });
        }
        let bytes = disk::read_anywhere(path).map_err(words)?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        return Ok(Origin { files: OriginFiles::from([(name, bytes)]), commits: None });
    }
    if is_repository(source) {
        let temporary = disk::temporary().map_err(words)?;
        let into = temporary.path().join("source");
        git::copy(source, &into).map_err(|error| error.to_string())?;
        return repository(&into).map_err(words);
    }
    Err("no such file or folder".to_owned())
}

fn is_archive(name: &str) -> bool {
    let name = name.to_lowercase();
    [".zip", ".tar", ".tar.gz", ".tgz", ".tar.xz", ".tar.bz2", ".tar.zst"].iter().any(|ending| name.ends_with(ending))
}

/// Whether a source is the address of a git repository.
fn is_repository(source: &str) -> bool {
    ["https://", "http://", "ssh://", "git://", "file://", "git@"].iter().any(|start| source.starts_with(start))
}

/// The files of a folder, and the part of its history that says something.
fn repository(root: &Path) -> io::Result<Origin> {
    let files = folder(root)?;
    let is_upptime = files.contains_key(".upptimerc.yml");
    Ok(Origin { files, commits: is_upptime.then(|| git::log_of(root, "history")).flatten() })
}

fn folder(root: &Path) -> io::Result<OriginFiles> {
    let skipped = |name: &str| matches!(name, ".git" | "node_modules" | ".DS_Store");
    let entries = WalkDir::new(root).sort_by_file_name().into_iter();
    let mut files = OriginFiles::new();
    for entry in entries.filter_entry(|entry| entry.depth() == 0 || !skipped(&entry.file_name().to_string_lossy())) {
        let entry = entry.map_err(io::Error::from)?;
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(root).unwrap_or(entry.path()).to_string_lossy().replace('\\', "/");
            files.insert(path, disk::read_anywhere(entry.path())?);
        }
    }
    Ok(files)
}

/// The files of an archive whose only folder is the source.
fn without_top(files: OriginFiles) -> OriginFiles {
    let top = files.keys().next().and_then(|path| path.split_once('/')).map(|(top, _)| format!("{top}/"));
    match top {
        Some(top) if files.keys().all(|path| path.starts_with(&top)) => {
            files.into_iter().map(|(path, bytes)| (path[top.len()..].to_owned(), bytes)).collect()
        }
        _ => files,
    }
}
