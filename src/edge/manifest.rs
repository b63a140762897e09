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

/// Reads a folder's manifest; `None` if there is none. A line that is not a path below the folder is ignored, so that a
/// manipulated manifest cannot make Vigie delete files elsewhere.
pub(super) fn read(folder: &Path) -> io::Result<Option<BTreeSet<OutPath>>> {
    match fs::read_to_string(folder.join(MANIFEST)) {
        Ok(text) => Ok(parse(&text)),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound) => Ok(None),
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidData | io::ErrorKind::IsADirectory) => Ok(None),
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

fn parse(text: &str) -> Option<BTreeSet<OutPath>> {
    let mut lines = text.lines();
    let ours = lines.next()?.starts_with("# Written by vigie");
    ours.then(|| lines.filter_map(OutPath::new).filter(|path| !is_kept(path.as_str())).collect())
}

#[cfg(test)]
mod tests {
    use super::{HEADER, parse, write};

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let names = parse(&format!("{HEADER}\nindex.html\nfeeds/all.atom.xml\n")).unwrap();
        assert_eq!(parse(&write(&names)), Some(names));
    }

    #[test]
    fn a_manifest_never_names_what_lies_elsewhere() {
        let names = parse(&format!("{HEADER}\n../x\n/etc/passwd\na/../../b\n.vigie-manifest\nindex.html\n")).unwrap();
        assert_eq!(names.iter().map(super::OutPath::as_str).collect::<Vec<_>>(), ["index.html"]);
        assert_eq!(parse("index.html\n"), None);
    }
}
