//! The list of files in an output folder that Vigie wrote. A file that is not on it is never deleted.

use crate::output::OutPath;
use crate::routes::is_kept;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

/// The manifest's file in the output folder.
pub(super) const MANIFEST: &str = ".vigie-manifest";

const HEADER: &str = "# Written by vigie: the files below are its own, and it removes those that it no longer makes.";

/// What an output folder says about its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Manifest {
    /// There is none: Vigie did not write this folder.
    Missing,
    /// There is one, but it is empty or torn, as after a power cut.
    Damaged,
    /// The files that Vigie wrote.
    Files(BTreeSet<OutPath>),
}

/// Reads a folder's manifest. A line that is not a path below the folder is ignored, so that a manipulated manifest
/// cannot make Vigie delete files elsewhere.
///
/// A link in its place counts as none: Vigie writes no links, so the folder may not be its own any more.
pub(super) fn read(folder: &Path) -> io::Result<Manifest> {
    if folder.join(MANIFEST).is_symlink() {
        return Ok(Manifest::Missing);
    }
    match fs::read(folder.join(MANIFEST)) {
        Ok(bytes) => Ok(parse(&bytes)),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::IsADirectory) => {
            Ok(Manifest::Missing)
        }
        Err(error) => Err(error),
    }
}

/// The text of a manifest.
pub(super) fn write<'a>(names: impl IntoIterator<Item = &'a OutPath>) -> String {
    let mut text = format!("{HEADER}\n");
    for name in names {
        text.push_str(name.as_str());
        text.push('\n');
    }
    text
}

fn parse(bytes: &[u8]) -> Manifest {
    let Ok(text) = std::str::from_utf8(bytes) else { return Manifest::Damaged };
    let whole = text.ends_with('\n') && !text.contains('\0');
    let mut lines = text.lines();
    if !whole || !lines.next().is_some_and(|header| header.starts_with("# Written by vigie")) {
        return Manifest::Damaged;
    }
    Manifest::Files(lines.filter_map(OutPath::new).filter(|path| !is_kept(path.as_str())).collect())
}

#[cfg(test)]
mod tests {
    use super::{HEADER, Manifest, OutPath, parse, write};
    use std::collections::BTreeSet;

    fn files(text: &str) -> BTreeSet<OutPath> {
        match parse(text.as_bytes()) {
            Manifest::Files(files) => files,
            other => panic!("{text:?}: {other:?}"),
        }
    }

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let names = files(&format!("{HEADER}\nindex.html\nfeeds/all.atom.xml\n"));
        assert_eq!(files(&write(&names)), names);
    }

    #[test]
    fn a_manifest_never_names_what_lies_elsewhere() {
        let names = files(&format!("{HEADER}\n../x\n/etc/passwd\na/../../b\n.vigie-manifest\nindex.html\n"));
        assert_eq!(names.iter().map(OutPath::as_str).collect::<Vec<_>>(), ["index.html"]);
    }

    #[test]
    fn what_a_power_cut_leaves_is_damaged() {
        let whole = format!("{HEADER}\nfeeds/all.atom.xml\nindex.html\n");
        for bytes in [&b""[..], b"\0\0\0\0", b"index.html\n", b"\xff\xfe", &whole.as_bytes()[..whole.len() - 4]] {
            assert_eq!(parse(bytes), Manifest::Damaged, "{bytes:?}");
        }
    }
}
