//! The finished site as a plain value: paths and bytes.

use std::collections::BTreeMap;
use std::fmt;

/// A path in the output folder: relative, with `/`, never leaving it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutPath(String);

impl OutPath {
    /// Checks a path. `None` when it is empty or absolute, has an empty, `.` or `..` part, a backslash, or a control character.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Option<Self> {
        let path = path.into();
        let sound = path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
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

    /// When in a publication the file is written.
    #[must_use]
    pub fn wave(&self) -> Wave {
        let entrance = matches!(self.0.as_str(), "index.html" | "sitemap.xml" | "history.atom" | "history.rss")
            || ["feeds/", "api/"].iter().any(|folder| self.0.starts_with(folder))
            || self.0.ends_with(".ics");
        if entrance { Wave::Entrance } else { Wave::Page }
    }
}

impl fmt::Display for OutPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The order of publication: whoever arrives by an entrance finds every page behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wave {
    /// Pages and assets.
    Page,
    /// Home, feeds, API, sitemap: what readers and programs start from.
    Entrance,
}

/// The finished site: every file by path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Output {
    files: BTreeMap<OutPath, Vec<u8>>,
}

impl Output {
    /// Adds a file; gives back the earlier bytes if that path was taken.
    pub fn insert(&mut self, path: OutPath, bytes: Vec<u8>) -> Option<Vec<u8>> {
        self.files.insert(path, bytes)
    }

    /// All files in order of path.
    pub fn iter(&self) -> impl Iterator<Item = (&OutPath, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path, bytes.as_slice()))
    }

    /// The bytes of one file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(&OutPath(path.to_owned())).map(Vec::as_slice)
    }

    /// Whether a file of that path is part of the site.
    #[must_use]
    pub fn contains(&self, path: &str) -> bool {
        self.get(path).is_some()
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
