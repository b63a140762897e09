//! Reads a site's folder repeatedly, for `watch` and `serve`.

use crate::edge::tree::{self, LinkedFolders};
use crate::source::{Source, Tree};
use std::collections::HashMap;
use std::fs::{self, File, Metadata};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// A file that changed less than this long ago is always read again, because its time stamp may be too coarse to show a
/// second change (two seconds on FAT).
const YOUNG: Duration = Duration::from_secs(3);

/// Keeps what was read before. A file whose stamp is unchanged is not read again.
#[derive(Default)]
pub struct SiteReader {
    texts: FileCache<Source>,
    assets: FileCache<[u8]>,
}

impl SiteReader {
    /// Reads a site's folder. The second value is the set of folders that its links lead to.
    ///
    /// # Errors
    ///
    /// When the folder itself is not there or cannot be entered.
    pub fn read(&mut self, root: &Path) -> io::Result<(Tree, LinkedFolders)> {
        let read = tree::read_with(root, &mut self.texts, &mut self.assets);
        self.texts.forget_unseen();
        self.assets.forget_unseen();
        read
    }
}

/// The contents of files by path, each with its stamp.
pub(super) struct FileCache<T: ?Sized> {
    known: HashMap<PathBuf, (FileStamp, Arc<T>)>,
    /// Nothing is kept where the folder is read once.
    seen: Option<HashMap<PathBuf, (FileStamp, Arc<T>)>>,
}

impl<T: ?Sized> Default for FileCache<T> {
    fn default() -> Self {
        Self { known: HashMap::new(), seen: Some(HashMap::new()) }
    }
}

/// What was read, with its stamp.
pub(super) type StampedFile<T> = io::Result<(Option<FileStamp>, Arc<T>)>;

impl<T: ?Sized> FileCache<T> {
    /// Keeps nothing.
    pub(super) fn once() -> Self {
        Self { known: HashMap::new(), seen: None }
    }

    /// The content of a file of up to `most` bytes: from the cache while its stamp is unchanged, else read from the
    /// disk.
    pub(super) fn read(&self, path: &Path, most: u64, make: impl FnOnce(Vec<u8>) -> Arc<T>) -> StampedFile<T> {
        // Take the stamp before reading. If the file changes in between, the next stamp differs.
        let known = self.known.get(path);
        let about = known.map(|_| fs::metadata(path)).transpose()?;
        if let Some(((stamp, content), about)) = known.zip(about)
            && FileStamp::new(&about).as_ref() == Some(stamp)
        {
            return Ok((Some(*stamp), Arc::clone(content)));
        }
        let file = File::open(path)?;
        let about = file.metadata()?;
        if about.len() > most {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or(0) + 1);
        file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > most {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        bytes.shrink_to_fit();
        Ok((FileStamp::new(&about), make(bytes)))
    }

    /// Keeps what was read for the next time.
    pub(super) fn keep(&mut self, path: PathBuf, stamp: Option<FileStamp>, content: &Arc<T>) {
        if let Some((seen, stamp)) = self.seen.as_mut().zip(stamp.filter(FileStamp::is_settled)) {
            seen.insert(path, (stamp, Arc::clone(content)));
        }
    }

    fn forget_unseen(&mut self) {
        self.known = self.seen.as_mut().map(std::mem::take).unwrap_or_default();
    }
}

/// The metadata of a file. Every change alters it, except one that follows another immediately.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct FileStamp {
    length: u64,
    modified: SystemTime,
    /// Which file it is, and when the system noted its last change: this time nobody can set back.
    inode: (u64, u64, i64, i64),
}

impl FileStamp {
    fn new(about: &Metadata) -> Option<Self> {
        Some(Self { length: about.len(), modified: about.modified().ok()?, inode: inode(about) })
    }

    fn is_settled(&self) -> bool {
        let (_, _, seconds, _) = self.inode;
        let changed = u64::try_from(seconds)
            .map_or(self.modified, |seconds| self.modified.max(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)));
        SystemTime::now().duration_since(changed).is_ok_and(|age| age > YOUNG)
    }
}

#[cfg(unix)]
fn inode(about: &Metadata) -> (u64, u64, i64, i64) {
    use std::os::unix::fs::MetadataExt;
    (about.dev(), about.ino(), about.ctime(), about.ctime_nsec())
}

#[cfg(not(unix))]
fn inode(_: &Metadata) -> (u64, u64, i64, i64) {
    (0, 0, 0, 0)
}
