//! Symbolic links in a site's folder: none is followed out of it, neither while reading nor while writing.

use super::disk::reason;
use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

/// What is said of a link to something that is not there.
pub(super) const LEADS_TO_NOTHING: &str = "this link leads to nothing";

/// Why a link is not followed.
#[derive(Debug)]
pub(super) enum LinkFault {
    /// It leads to this place, which is not in the site.
    Outside(PathBuf),
    /// It leads to this place, in a hidden folder such as `.git`.
    Hidden(PathBuf),
    /// It leads from `static/` to this place, which is not to be published as it is.
    Private(PathBuf),
    /// What it leads to is not there, or cannot be looked at.
    Dead(io::Error),
}

impl fmt::Display for LinkFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Outside(_) => write!(f, "this link leads out of the site"),
            Self::Hidden(_) => write!(f, "this link leads into a hidden folder"),
            Self::Private(_) => write!(f, "this link would publish private texts"),
            Self::Dead(error) if error.kind() == io::ErrorKind::NotFound => f.write_str(LEADS_TO_NOTHING),
            Self::Dead(error) => f.write_str(&reason(error)),
        }
    }
}

/// Checks that a path, after following links, is inside the site and not in a hidden folder.
pub(super) fn inside(root: &Path, path: &Path) -> Result<(), LinkFault> {
    let real = dunce::canonicalize(path).map_err(LinkFault::Dead)?;
    let Ok(below) = real.strip_prefix(root) else { return Err(LinkFault::Outside(real)) };
    let straight = path.strip_prefix(root).is_ok_and(|path| path == below);
    let hidden = below.components().any(|part| matches!(part, Component::Normal(name) if starts_with_dot(name)));
    // A link in static/ publishes all that it leads to, so it leads to no private text and not to the whole site.
    let is_static = path.strip_prefix(root).is_ok_and(|path| path.starts_with("static"));
    let private = below.as_os_str().is_empty() || ["content", "journal"].iter().any(|folder| below.starts_with(folder));
    if is_static && !straight && private {
        return Err(LinkFault::Private(real));
    }
    if hidden && !straight { Err(LinkFault::Hidden(real)) } else { Ok(()) }
}

/// Whether the path is a link; `None` if nothing is there.
pub(super) fn is_link(path: &Path) -> Option<bool> {
    fs::symlink_metadata(path).ok().map(|about| about.is_symlink())
}

fn starts_with_dot(name: &OsStr) -> bool {
    name.as_encoded_bytes().first() == Some(&b'.')
}

/// A link on the way to a file of the site, which is not followed. The error of a file that is therefore neither read
/// nor written.
#[derive(Debug)]
pub struct RefusedLink {
    /// The link, below the site's folder.
    path: PathBuf,
    /// Where it leads, as it is written in the link.
    target: PathBuf,
    fault: LinkFault,
}

impl RefusedLink {
    /// What to do about it.
    pub(super) fn help(&self) -> &'static str {
        match self.fault {
            LinkFault::Outside(_) | LinkFault::Hidden(_) | LinkFault::Private(_) => {
                "replace the link with a copy of what it leads to"
            }
            LinkFault::Dead(_) => "remove the link",
        }
    }
}

impl fmt::Display for RefusedLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, target, fault } = self;
        match fault {
            LinkFault::Outside(real) => {
                write!(f, "{} is a link that leads out of the site, to {}", path.display(), real.display())
            }
            LinkFault::Hidden(real) => {
                write!(f, "{} is a link that leads into a hidden folder, to {}", path.display(), real.display())
            }
            LinkFault::Private(real) => {
                write!(f, "{} is a link that would publish private texts of {}", path.display(), real.display())
            }
            LinkFault::Dead(error) if error.kind() == io::ErrorKind::NotFound => {
                write!(f, "{} is a link to {}, which does not exist", path.display(), target.display())
            }
            LinkFault::Dead(error) => {
                write!(f, "{} is a link to {}: {}", path.display(), target.display(), reason(error))
            }
        }
    }
}

impl std::error::Error for RefusedLink {}

/// Checks every folder on the way from the site's folder to a file, and the file itself, if they exist. Whatever reads
/// or writes a file of the site by its path must do this first.
///
/// # Errors
///
/// When one of them is a link that reading the site would not follow: [`RefusedLink`].
pub fn check_way(root: &Path, path: impl AsRef<Path>) -> io::Result<()> {
    // In a folder that does not exist yet, there are no links.
    let Ok(root) = dunce::canonicalize(root) else { return Ok(()) };
    let mut way = root.clone();
    for part in path.as_ref().components() {
        way.push(part);
        if is_link(&way) == Some(true)
            && let Err(fault) = inside(&root, &way)
        {
            let path = way.strip_prefix(&root).unwrap_or(&way).to_path_buf();
            let target = fs::read_link(&way).unwrap_or_default();
            return Err(io::Error::other(RefusedLink { path, target, fault }));
        }
    }
    Ok(())
}

/// The links in a folder of the site, and the folder itself if it is one, that [`check_way`] refuses: each below the
/// site's folder, with the reason.
#[must_use]
pub fn refused_in(root: &Path, folder: &str) -> Vec<(String, String)> {
    let Ok(root) = dunce::canonicalize(root) else { return Vec::new() };
    let top = root.join(folder);
    let told = |path: &Path, fault: LinkFault| {
        (path.strip_prefix(&root).unwrap_or(path).display().to_string(), fault.to_string())
    };
    if is_link(&top) == Some(true)
        && let Err(fault) = inside(&root, &top)
    {
        return vec![told(&top, fault)];
    }
    let entries = walkdir::WalkDir::new(&top).min_depth(1).sort_by_file_name().into_iter().flatten();
    let links = entries.filter(walkdir::DirEntry::path_is_symlink);
    links.filter_map(|link| Some(told(link.path(), inside(&root, link.path()).err()?))).collect()
}

#[cfg(all(test, unix))]
mod tests {
    use super::check_way;
    use std::fs;
    use std::os::unix::fs::symlink;

    #[test]
    fn a_link_is_followed_only_where_reading_follows_it() {
        let (site, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let root = dunce::canonicalize(site.path()).unwrap();
        let other = dunce::canonicalize(outside.path()).unwrap();
        fs::create_dir_all(root.join("content/incidents")).unwrap();
        fs::create_dir_all(root.join(".git/x")).unwrap();
        symlink("incidents", root.join("content/inner")).unwrap();
        symlink(&other, root.join("content/incidents/outer")).unwrap();
        symlink("../.git/x", root.join("content/tool")).unwrap();
        symlink("nowhere", root.join("content/dead")).unwrap();
        symlink("loop", root.join("content/loop")).unwrap();

        let check = |path: &str, expected: &str| {
            let shown = check_way(&root, path).map_or_else(|error| error.to_string(), |()| "fine".to_owned());
            let shown =
                shown.replace(&root.display().to_string(), "SITE").replace(&other.display().to_string(), "OTHER");
            assert!(shown.starts_with(expected), "{path}: {shown}");
        };
        check("content/incidents/new.md", "fine");
        check("new/folder/a.md", "fine");
        check(".git/x/a", "fine");
        check("content/inner/a.md", "fine");
        let out = "outer is a link that leads out of the site, to OTHER";
        check("content/incidents/outer/a.md", &format!("content/incidents/{out}"));
        check("content/inner/outer/a.md", &format!("content/inner/{out}"));
        check("content/tool/a.md", "content/tool is a link that leads into a hidden folder, to SITE/.git/x");
        check("content/dead", "content/dead is a link to nowhere, which does not exist");
        check("content/dead/a.md", "content/dead is a link to nowhere, which does not exist");
        check("content/loop/a.md", "content/loop is a link to loop: ");
    }
}
