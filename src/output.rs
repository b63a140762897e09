//! The finished site as a plain value: paths and bytes.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

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

/// The finished site: every file by path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Output {
    files: BTreeMap<OutPath, OutputFile>,
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
        Self { files: files.into_iter().map(|(path, bytes)| (path, OutputFile::Bytes(bytes))).collect() }
    }
}

impl Output {
    /// Adds the files of another output that this one does not have.
    pub fn complete_with(&mut self, other: Self) {
        for (path, file) in other.files {
            self.files.entry(path).or_insert(file);
        }
    }

    /// Adds a file, in place of what that path led to.
    pub fn insert(&mut self, path: OutPath, bytes: Vec<u8>) {
        self.files.insert(path, OutputFile::Bytes(bytes));
    }

    /// Adds a drawing: made when its bytes are first asked for, unless they are handed over before.
    pub fn insert_drawing(&mut self, path: OutPath, draw: impl Fn() -> Vec<u8> + Send + Sync + 'static) {
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
