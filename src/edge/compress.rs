//! Compressed siblings of the site's files (`[build] compress`), for servers that send them as they are.

use crate::output::{OutPath, Output, Way};
use rayon::prelude::*;
use std::collections::HashSet;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Files with fewer bytes are not compressed, because they fit into one packet anyway.
const LEAST: usize = 1024;

/// The extensions of text files. Other files are already compressed.
const TEXTS: [&str; 11] = ["html", "css", "js", "json", "svg", "xml", "txt", "atom", "rss", "ics", "webmanifest"];

impl Way {
    fn ending(self) -> &'static str {
        match self {
            Self::Gzip => "gz",
            Self::Brotli => "br",
        }
    }

    /// The same bytes give the same bytes: no time, no name, no system is in them.
    fn compress(self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        match self {
            Self::Gzip => {
                let mut writer = flate2::GzBuilder::new()
                    .mtime(0)
                    .operating_system(255)
                    .write(Vec::new(), flate2::Compression::best());
                writer.write_all(bytes)?;
                writer.finish()
            }
            Self::Brotli => {
                let mut compressed = Vec::new();
                let mut writer = brotli::CompressorWriter::new(&mut compressed, 4096, 11, 22);
                writer.write_all(bytes)?;
                drop(writer);
                Ok(compressed)
            }
        }
    }
}

/// Adds compressed siblings of all files that are worth it. If `goal` already holds a file unchanged, its siblings
/// there are reused.
pub fn add(output: &mut Output, ways: &[Way], goal: &Path) {
    if ways.is_empty() {
        return;
    }
    let files: Vec<(&OutPath, &[u8])> = output
        .iter()
        .filter(|(path, bytes)| {
            bytes.len() >= LEAST && path.as_str().rsplit('.').next().is_some_and(|it| TEXTS.contains(&it))
        })
        .collect();
    let siblings: Vec<(OutPath, Vec<u8>)> = files
        .par_iter()
        .flat_map_iter(|(path, bytes)| {
            let stands = fs::read(goal.join(path.as_str())).is_ok_and(|old| old == *bytes);
            ways.iter().filter_map(move |way| {
                let name = OutPath::new(format!("{path}.{}", way.ending()))?;
                let old = stands.then(|| fs::read(goal.join(name.as_str())).ok()).flatten();
                let compressed = old.or_else(|| way.compress(bytes).ok())?;
                Some((name, compressed))
            })
        })
        .collect();
    let folders_of = |path: &OutPath| -> Vec<String> {
        path.as_str().match_indices('/').map(|(at, _)| path.as_str()[..at].to_owned()).collect()
    };
    let folders: HashSet<String> = output.paths().flat_map(folders_of).collect();
    for (path, bytes) in siblings {
        // Never replace a file of the author in static/, or an older address, that has this name.
        if !output.contains(path.as_str()) && !folders.contains(path.as_str()) {
            output.insert(path, bytes);
        }
    }
}
