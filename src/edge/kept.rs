//! The keys of the pages in an output folder, so that the next build need not make again those that stay as they are.
//!
//! Nothing is believed without a look: a page counts only while the file has the digest that was noted with its key, and
//! only for the program that wrote it. The list can be deleted at any time; then all pages are made.

use super::seal;
use crate::output::{FileKey, KeptFiles, OutPath, Output};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::Arc;
use twox_hash::XxHash3_128;

/// The file in the output folder: a line for the program, then one for each page: key, digest, path.
const PAGES: &str = ".vigie-pages";

/// The pages of the last build of this program in a folder; none if there is nothing to be sure of.
#[must_use]
pub fn read(folder: &Path) -> KeptFiles {
    let (mut keys, mut digests) = (BTreeMap::new(), BTreeMap::new());
    let text = fs::read_to_string(folder.join(PAGES)).unwrap_or_default();
    let ours = text.split_once('\n').filter(|(program, _)| seal::program().as_deref() == Some(*program));
    if let Some((_, pages)) = ours {
        for (path, key, digest) in pages.lines().filter_map(page) {
            keys.insert(path.clone(), key);
            digests.insert(path, digest);
        }
    }
    let folder = folder.to_path_buf();
    let bytes = move |path: &OutPath| {
        let bytes = fs::read(folder.join(path.as_str())).ok()?;
        (digests.get(path) == Some(&digest(&bytes))).then_some(bytes)
    };
    KeptFiles::new(keys, Arc::new(bytes))
}

/// Notes the keys of the pages that were published in a folder.
///
/// # Errors
///
/// When the disk fails.
pub fn write(folder: &Path, output: &Output) -> io::Result<()> {
    let Some(program) = seal::program() else { return Ok(()) };
    let mut text = format!("{program}\n");
    for (path, key) in output.keys() {
        let bytes = output.get(path.as_str()).unwrap_or_default();
        let _ = writeln!(text, "{key} {} {path}", digest(bytes));
    }
    // A link in its place is not followed.
    let list = folder.join(PAGES);
    match fs::remove_file(&list) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => File::create_new(&list)?.write_all(text.as_bytes()),
    }
}

fn page(line: &str) -> Option<(OutPath, FileKey, String)> {
    let mut parts = line.splitn(3, ' ');
    let (key, digest, path) = (parts.next()?, parts.next()?, parts.next()?);
    Some((OutPath::new(path)?, key.parse().ok()?, digest.to_owned()))
}

fn digest(bytes: &[u8]) -> String {
    format!("{:032x}", XxHash3_128::oneshot(bytes))
}

#[cfg(test)]
mod tests {
    use super::{PAGES, read, write};
    use crate::edge::disk;
    use crate::output::{FileKey, OutPath, Output};
    use std::fs;

    #[test]
    fn a_page_counts_only_as_it_was_made() {
        let folder = disk::temporary().unwrap();
        let root = folder.path();
        let (path, key) = (OutPath::new("a.html").unwrap(), FileKey::of(&"a").unwrap());
        let mut output = Output::default();
        output.insert_with_key(path.clone(), b"page".to_vec(), Some(key));
        fs::write(root.join("a.html"), "page").unwrap();
        assert_eq!(read(root).get(&path, key), None, "nothing is noted yet");

        write(root, &output).unwrap();
        assert_eq!(read(root).get(&path, key).as_deref(), Some(&b"page"[..]));
        assert_eq!(read(root).get(&path, FileKey::of(&"b").unwrap()), None, "it would be made from something else");
        fs::write(root.join("a.html"), "edited").unwrap();
        assert_eq!(read(root).get(&path, key), None, "somebody edited it");
        fs::write(root.join("a.html"), "page").unwrap();

        let list = fs::read_to_string(root.join(PAGES)).unwrap();
        fs::write(root.join(PAGES), format!("another{list}")).unwrap();
        assert_eq!(read(root).get(&path, key), None, "another program wrote it");
        for end in 0..list.len() - 1 {
            fs::write(root.join(PAGES), &list[..end]).unwrap();
            assert_eq!(read(root).get(&path, key), None, "the list was torn");
        }
        fs::write(root.join(PAGES), list.replace("a.html", "../a.html")).unwrap();
        assert_eq!(read(root).get(&path, key), None);

        #[cfg(unix)]
        {
            fs::remove_file(root.join(PAGES)).unwrap();
            fs::write(root.join("other"), "ours").unwrap();
            std::os::unix::fs::symlink("other", root.join(PAGES)).unwrap();
            write(root, &output).unwrap();
            assert_eq!(fs::read_to_string(root.join("other")).unwrap(), "ours", "a link is not followed");
            assert_eq!(read(root).get(&path, key).as_deref(), Some(&b"page"[..]));
        }
    }
}
