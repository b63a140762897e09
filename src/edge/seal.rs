//! The seal, which a build without mistakes leaves in the output folder: a digest of its input, a digest of its output,
//! and the time until which the output stays the same. While all of these hold, another build would write the same
//! bytes, so it is skipped.

use super::manifest::{self, Manifest};
use crate::output::{OutPath, Output};
use crate::source::Tree;
use chrono::{DateTime, Utc};
use rayon::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::ops::Range;
use std::path::Path;
use twox_hash::XxHash3_128;

/// The seal's file in the output folder.
const SEAL: &str = ".vigie-seal";

/// A seal, with the report of the build.
#[derive(Serialize, Deserialize)]
struct Seal<T> {
    /// The digest of the input.
    input: String,
    /// The digest of the files in the folder.
    output: String,
    /// The instant that the site was built for (UTC).
    from: DateTime<Utc>,
    /// The instant from which the same input would make another site (UTC).
    until: DateTime<Utc>,
    /// The report of the build.
    said: T,
}

/// The digest of everything that a site is made of: the program, its arguments (`called`), and every file that was
/// read. `None` if this program cannot be distinguished from another version.
#[must_use]
pub fn input(tree: &Tree, called: &str) -> Option<String> {
    let called = format!("{} {called} {:?}", program()?, tree.unreadable);
    let texts: Vec<_> = tree.sources.iter().map(|source| (source.path.as_str(), source.text.as_bytes())).collect();
    let assets = tree.assets.par_iter().map(|asset| file(&asset.path, &asset.bytes));
    let files: Vec<String> = texts.par_iter().map(|(path, text)| file(path, text)).chain(assets).collect();
    Some(digest([called, digest(files)]))
}

/// This program on one line, as distinguished from its other versions. `None` if it cannot be.
#[must_use]
pub fn program() -> Option<String> {
    let file = fs::metadata(std::env::current_exe().ok()?).ok()?;
    Some(format!("{:?}", (env!("CARGO_PKG_VERSION"), file.len(), file.modified().ok()?)))
}

/// The report of the last build, if a new build would write exactly what is already there.
#[must_use]
pub fn unbroken<T: DeserializeOwned>(folder: &Path, input: &str, now: DateTime<Utc>) -> Option<T> {
    let seal: Seal<T> = serde_json::from_slice(&fs::read(folder.join(SEAL)).ok()?).ok()?;
    let holds = seal.input == input && (seal.from..seal.until).contains(&now);
    (holds && files_in(folder).ok()? == seal.output).then_some(seal.said)
}

/// Removes the seal. This must happen before anything is written.
///
/// # Errors
///
/// When the disk fails.
pub fn open(folder: &Path) -> io::Result<()> {
    match fs::remove_file(folder.join(SEAL)) {
        Err(error) if !matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Err(error),
        _ => Ok(()),
    }
}

/// Seals a folder that holds the site, until the site changes by itself.
///
/// # Errors
///
/// When the disk fails.
pub fn close(
    folder: &Path,
    input: String,
    output: &Output,
    holds: Range<DateTime<Utc>>,
    said: impl Serialize,
) -> io::Result<()> {
    let files: Vec<(&OutPath, &[u8])> = output.iter().collect();
    let output = digest(files.par_iter().map(|(path, bytes)| file(path.as_str(), bytes)).collect::<Vec<_>>());
    let seal = Seal { input, output, from: holds.start, until: holds.end, said };
    fs::write(folder.join(SEAL), serde_json::to_vec(&seal).unwrap_or_default())
}

/// The digest of all files in the folder that Vigie wrote.
fn files_in(folder: &Path) -> io::Result<String> {
    let Manifest::Files(names) = manifest::read(folder)? else { return Err(io::ErrorKind::InvalidData.into()) };
    let names: Vec<OutPath> = names.into_iter().collect();
    let look = |name: &OutPath| {
        let path = folder.join(name.as_str());
        if !fs::symlink_metadata(&path)?.is_file() {
            return Err(io::ErrorKind::NotFound.into());
        }
        Ok(file(name.as_str(), &fs::read(path)?))
    };
    Ok(digest(names.par_iter().map(look).collect::<io::Result<Vec<_>>>()?))
}

/// A file's digest, and its name.
fn file(path: &str, bytes: &[u8]) -> String {
    format!("{:032x} {path}", XxHash3_128::oneshot(bytes))
}

/// A digest of several parts, each with its length, so that different lists never collide. It does not have to be
/// cryptographic: whoever can forge a file in the output could also write another seal.
fn digest(parts: impl IntoIterator<Item = String>) -> String {
    let mut digest = XxHash3_128::default();
    for part in parts {
        digest.write(&part.len().to_le_bytes());
        digest.write(part.as_bytes());
    }
    format!("{:032x}", digest.finish_128())
}
