//! What a build without mistakes leaves beside the site: a digest of its input, until when it holds, and how the files
//! were. While all of that is true, another build would write the same bytes, and is skipped.

use super::manifest;
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

/// A seal, with what the build had to say.
#[derive(Serialize, Deserialize)]
struct Seal<T> {
    /// What the site was made of.
    input: String,
    /// What stood in the folder.
    output: String,
    /// For when it was made.
    from: DateTime<Utc>,
    /// From then on the same texts make another site.
    until: DateTime<Utc>,
    /// What the build had to say.
    said: T,
}

/// What a site is made of, as a digest: the program, how it was `called`, and every file that was read. Nothing when the
/// program cannot be distinguished from another one.
#[must_use]
pub fn input(tree: &Tree, called: &str) -> Option<String> {
    let program = fs::metadata(std::env::current_exe().ok()?).ok()?;
    let program = (env!("CARGO_PKG_VERSION"), program.len(), program.modified().ok()?);
    let called = format!("{program:?} {called} {:?}", tree.unreadable);
    let texts: Vec<_> = tree.sources.iter().map(|source| (source.path.as_str(), source.text.as_bytes())).collect();
    let assets = tree.assets.par_iter().map(|asset| file(&asset.path, &asset.bytes));
    let files: Vec<String> = texts.par_iter().map(|(path, text)| file(path, text)).chain(assets).collect();
    Some(digest([called, digest(files)]))
}

/// What the build before reported, when this one would write what is there already.
#[must_use]
pub fn unbroken<T: DeserializeOwned>(folder: &Path, input: &str, now: DateTime<Utc>) -> Option<T> {
    let seal: Seal<T> = serde_json::from_slice(&fs::read(folder.join(SEAL)).ok()?).ok()?;
    let holds = seal.input == input && (seal.from..seal.until).contains(&now);
    (holds && files_in(folder).ok()? == seal.output).then_some(seal.said)
}

/// Breaks the seal, before anything is written.
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

/// What is in the folder: every file of ours, as a plain file.
fn files_in(folder: &Path) -> io::Result<String> {
    let names: Vec<OutPath> = manifest::read(folder)?.unwrap_or_default().into_iter().collect();
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

/// A digest of parts, each with its length, so that no two lists are alike. It is fast and no secret: whoever could
/// forge a file of the output to match could as well write another seal.
fn digest(parts: impl IntoIterator<Item = String>) -> String {
    let mut digest = XxHash3_128::default();
    for part in parts {
        digest.write(&part.len().to_le_bytes());
        digest.write(part.as_bytes());
    }
    format!("{:032x}", digest.finish_128())
}
