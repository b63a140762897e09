//! The finished site as a plain value: paths and bytes.

use serde::Serialize;
use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::{Arc, OnceLock};
use twox_hash::XxHash3_128;

/// Bytes of the longest path and of the longest name in it, as every disk takes them.
const LONGEST_PATH: usize = 1024;
const LONGEST_NAME: usize = 255;

/// A path in the output folder: relative, with `/`, never leaving it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutPath(String);

impl OutPath {
    /// Checks a path. `None` when it is empty or absolute, has an empty, `.` or `..` part, a
    /// backslash or a control character, or is longer than disks allow.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Option<Self> {
        let path = path.into();
        let sound = path.len() <= LONGEST_PATH
            && path
                .split('/')
                .all(|part| !part.is_empty() && part != "." && part != ".." && part.len() <= LONGEST_NAME)
            && !path.contains(|c: char| c.is_control() || c == '\\');
        sound.then_some(Self(path))
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// How many folders deep the file lies: 0 for `index.html`.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.0.matches('/').count()
    }
}

/// An output is asked for a path as text.
impl Borrow<str> for OutPath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OutPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a file was made from, as a digest: two files of the same path and key have the same bytes. It does not have to be
/// cryptographic: whoever can choose keys in the output folder can write the files there, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileKey(u128);

impl FileKey {
    /// The key of what is made from these values. `None` for values that JSON cannot say.
    #[must_use]
    pub fn of(values: &impl Serialize) -> Option<Self> {
        Some(Self(XxHash3_128::oneshot(&serde_json::to_vec(values).ok()?)))
    }

    /// The key of what is made from these values by `self`.
    #[must_use]
    pub fn with(self, values: &impl Serialize) -> Option<Self> {
        let mut all = self.0.to_le_bytes().to_vec();
        serde_json::to_writer(&mut all, values).ok()?;
        Some(Self(XxHash3_128::oneshot(&all)))
    }
}

impl fmt::Display for FileKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl FromStr for FileKey {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        u128::from_str_radix(text, 16).map(Self)
    }
}

/// The files of an earlier build with their keys. A file whose key is still the same need not be made again.
#[derive(Clone, Default)]
pub struct KeptFiles {
    keys: BTreeMap<OutPath, FileKey>,
    bytes: Option<Arc<FileReader>>,
}

/// Reads a file of an earlier build; `None` if it is not there any more as it was made.
pub type FileReader = dyn Fn(&OutPath) -> Option<Vec<u8>> + Send + Sync;

impl KeptFiles {
    /// The files that have these keys, which `bytes` reads.
    #[must_use]
    pub fn new(keys: BTreeMap<OutPath, FileKey>, bytes: Arc<FileReader>) -> Self {
        Self { keys, bytes: Some(bytes) }
    }

    /// The bytes of a file, if it was made from the same.
    #[must_use]
    pub fn get(&self, path: &OutPath, key: FileKey) -> Option<Vec<u8>> {
        let same = self.keys.get(path).is_some_and(|kept| *kept == key);
        self.bytes.as_ref().filter(|_| same).and_then(|bytes| bytes(path))
    }
}

impl fmt::Debug for KeptFiles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeptFiles").field("keys", &self.keys).finish_non_exhaustive()
    }
}

/// The finished site: every file by path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Output {
    files: BTreeMap<OutPath, OutputFile>,
    /// The keys of those files that may be kept for the next build.
    keys: BTreeMap<OutPath, FileKey>,
}

/// A file: its bytes, or a drawing that is made when its bytes are first asked for.
#[derive(Debug, Clone)]
enum OutputFile {
    Bytes(Vec<u8>),
    Drawing(LazyDrawing),
}

/// A drawing whose path names what it shows.
#[derive(Clone)]
struct LazyDrawing {
    draw: Arc<dyn Fn() -> Vec<u8> + Send + Sync>,
    made: OnceLock<Vec<u8>>,
}

impl fmt::Debug for LazyDrawing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Drawing").field("made", &self.made).finish_non_exhaustive()
    }
}

impl OutputFile {
    fn bytes(&self) -> &[u8] {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::Drawing(drawing) => drawing.made.get_or_init(|| (drawing.draw)()),
        }
    }
}

impl PartialEq for OutputFile {
    fn eq(&self, other: &Self) -> bool {
        self.bytes() == other.bytes()
    }
}

impl Eq for OutputFile {}

impl FromIterator<(OutPath, Vec<u8>)> for Output {
    fn from_iter<I: IntoIterator<Item = (OutPath, Vec<u8>)>>(files: I) -> Self {
        let files = files.into_iter().map(|(path, bytes)| (path, OutputFile::Bytes(bytes))).collect();
        Self { files, keys: BTreeMap::new() }
    }
}

impl Output {
    /// Adds the files of another output that this one does not have.
    pub fn complete_with(&mut self, other: Self) {
        let mut keys = other.keys;
        for (path, file) in other.files {
            if !self.files.contains_key(&path) {
                self.keys.extend(keys.remove_entry(&path));
                self.files.insert(path, file);
            }
        }
    }

    /// Adds a file, in place of what that path led to.
    pub fn insert(&mut self, path: OutPath, bytes: Vec<u8>) {
        self.keys.remove(&path);
        self.files.insert(path, OutputFile::Bytes(bytes));
    }

    /// Adds a file that may be kept for the next build, if it has a key.
    pub fn insert_with_key(&mut self, path: OutPath, bytes: Vec<u8>, key: Option<FileKey>) {
        self.insert(path.clone(), bytes);
        self.keys.extend(key.map(|key| (path, key)));
    }

    /// The keys of the files that may be kept for the next build.
    pub fn keys(&self) -> impl Iterator<Item = (&OutPath, FileKey)> {
        self.keys.iter().map(|(path, key)| (path, *key))
    }

    /// Adds a drawing: made when its bytes are first asked for, unless they are handed over before.
    pub fn insert_drawing(&mut self, path: OutPath, draw: impl Fn() -> Vec<u8> + Send + Sync + 'static) {
        self.keys.remove(&path);
        self.files.insert(path, OutputFile::Drawing(LazyDrawing { draw: Arc::new(draw), made: OnceLock::new() }));
    }

    /// The drawings that are still to be made.
    pub fn drawings(&self) -> impl Iterator<Item = &OutPath> {
        self.files.iter().filter_map(|(path, file)| match file {
            OutputFile::Drawing(drawing) if drawing.made.get().is_none() => Some(path),
            _ => None,
        })
    }

    /// Takes the bytes of a drawing that exists already: it is not made again.
    pub fn keep_drawing(&self, path: &OutPath, bytes: Vec<u8>) {
        if let Some(OutputFile::Drawing(drawing)) = self.files.get(path) {
            let _ = drawing.made.set(bytes);
        }
    }

    /// All files in order of path.
    pub fn iter(&self) -> impl Iterator<Item = (&OutPath, &[u8])> {
        self.files.iter().map(|(path, file)| (path, file.bytes()))
    }

    /// All paths in order.
    pub fn paths(&self) -> impl Iterator<Item = &OutPath> {
        self.files.keys()
    }

    /// The bytes of one file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(OutputFile::bytes)
    }

    /// Whether a file of that path is part of the site.
    #[must_use]
    pub fn contains(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

/// A way to compress the site's files for servers that send them as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// gzip, RFC 1952: `.gz`.
    Gzip,
    /// Brotli, RFC 7932: `.br`.
    Brotli,
}

#[cfg(test)]
mod tests {
    use super::OutPath;

    #[test]
    fn a_path_never_leaves_the_output() {
        for bad in ["", "/a", "a//b", "../a", "a/..", "./a", "a\\b", "a\nb", "a/"] {
            assert_eq!(OutPath::new(bad), None, "{bad:?}");
        }
        assert_eq!(OutPath::new("post-mortems/a.html").map(|path| path.depth()), Some(1));
    }
}
