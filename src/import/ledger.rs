//! What earlier imports wrote, so that a further import changes only what changed at the source.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Where it is kept, in the site's folder.
pub const PATH: &str = ".vigie-import.json";

/// The files that imports wrote.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportLedger {
    /// Posts, by what identifies them in their sources.
    #[serde(default)]
    pub posts: BTreeMap<String, WrittenFile>,
    /// Other files, by their paths in the site.
    #[serde(default)]
    pub files: BTreeMap<String, String>,
}

/// A post that an import wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrittenFile {
    /// Its path in the site.
    pub path: String,
    /// The digest of the text that was written.
    pub digest: String,
}

/// What is to be done with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileTask {
    /// It is written.
    Create,
    /// It is as the last import wrote it, and the source changed.
    Replace,
    /// The source says the same as at the last import. What is in the site stays, edited or not.
    Keep,
    /// Both changed, or the file was there before any import: it stays, and the new text is put aside.
    Differs,
    /// It was removed from the site: it stays removed.
    Removed,
}

impl ImportLedger {
    /// Reads it. What cannot be read counts as none.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Self {
        serde_json::from_slice(bytes).unwrap_or_default()
    }

    /// Its text.
    #[must_use]
    pub fn text(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// The paths of posts, by what identifies them.
    #[must_use]
    pub fn paths(&self) -> BTreeMap<String, String> {
        self.posts.iter().map(|(key, file)| (key.clone(), file.path.clone())).collect()
    }

    /// What is to be done with a file: `known` is the digest of what was written before, `there` what the site has.
    #[must_use]
    pub fn task(known: Option<&str>, there: Option<&[u8]>, new: &[u8]) -> FileTask {
        let new = digest(new);
        match (known, there.map(digest)) {
            (None, None) => FileTask::Create,
            (None, Some(there)) if there == new => FileTask::Keep,
            (Some(_), None) => FileTask::Removed,
            (Some(known), Some(_)) if known == new => FileTask::Keep,
            (Some(_), Some(there)) if there == new => FileTask::Keep,
            (Some(known), Some(there)) if known == there => FileTask::Replace,
            (None | Some(_), Some(_)) => FileTask::Differs,
        }
    }
}

/// The digest of a text.
#[must_use]
pub fn digest(bytes: &[u8]) -> String {
    let mut hex = String::new();
    for byte in Sha256::digest(bytes).iter().take(16) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

#[cfg(test)]
mod tests {
    use super::{FileTask, ImportLedger, digest};

    #[test]
    fn a_further_import_changes_only_what_changed() {
        let old = digest(b"old");
        let task = |known: bool, there: Option<&[u8]>, new: &[u8]| {
            ImportLedger::task(known.then_some(old.as_str()), there, new)
        };
        assert_eq!(task(false, None, b"new"), FileTask::Create);
        assert_eq!(task(false, Some(b"mine"), b"new"), FileTask::Differs, "nothing is overwritten");
        assert_eq!(task(true, Some(b"old"), b"new"), FileTask::Replace);
        assert_eq!(task(true, Some(b"edited"), b"old"), FileTask::Keep, "the user's edit stays");
        assert_eq!(task(true, Some(b"edited"), b"new"), FileTask::Differs);
        assert_eq!(task(true, Some(b"new"), b"new"), FileTask::Keep);
        assert_eq!(task(true, None, b"new"), FileTask::Removed);
    }

    #[test]
    fn it_reads_back() {
        let mut ledger = ImportLedger::default();
        ledger.files.insert("vigie.toml".to_owned(), digest(b"x"));
        assert_eq!(ImportLedger::read(ledger.text().as_bytes()), ledger);
        assert_eq!(ImportLedger::read(b"not JSON"), ImportLedger::default());
    }
}
