//! Reads the site's folder into a [`Tree`].

use crate::characters::shown_on_one_line;
use crate::edge::disk::reason;
use crate::edge::links::{LEADS_TO_NOTHING, inside, is_link};
use crate::edge::reader::{FileCache, StampedFile};
use crate::routes::KEPT;
use crate::source::{Asset, LARGEST, NotAPost, PIECE, Source, SourceId, TOO_LARGE, Tree};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::fs::{self, FileType};
use std::io;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use std::sync::Arc;
use walkdir::WalkDir;

/// The file that makes a folder a site.
pub const CONFIG: &str = "vigie.toml";

/// Reads a site's folder. What cannot be read is listed in [`Tree::unreadable`].
///
/// # Errors
///
/// When the folder itself is not there or cannot be entered.
pub fn read(root: &Path) -> io::Result<Tree> {
    read_with(root, &mut FileCache::once(), &mut FileCache::once()).map(|(tree, _)| tree)
}

/// The folders, as absolute paths, that links in a site lead to. A change in one of them may change the site.
pub type LinkedFolders = BTreeSet<PathBuf>;

/// Reads a site's folder, as [`read`] does, and keeps what was read.
pub(super) fn read_with(
    root: &Path,
    texts: &mut FileCache<Source>,
    assets: &mut FileCache<[u8]>,
) -> io::Result<(Tree, LinkedFolders)> {
    let root = &dunce::canonicalize(root)?;
    fs::read_dir(root)?;
    let mut reading = TreeReader { root, tree: Tree::default(), links: LinkedFolders::new() };

    let config = root.join(CONFIG);
    let mut found = FolderFiles::default();
    if is_link(&config).is_some() {
        match fs::metadata(&config) {
            Ok(about) => {
                found.take(root, (CONFIG.to_owned(), &config), about.file_type(), is_link(&config) == Some(true));
            }
            Err(error) => found.unreadable.push((CONFIG.to_owned(), reason(&error))),
        }
    }
    reading.tree.config = reading.texts(found, texts).pop();
    let mut content = walk(root, "content", |path| !is_hidden(path) && !is_system_file(path) && path != PROCEDURE);
    let mut others = FolderFiles::default();
    for (name, path) in std::mem::take(&mut content.files) {
        match aside(&name) {
            Some(kind) => reading.tree.aside.push((name, kind)),
            None if is_markdown(&name) => content.files.push((name, path)),
            // A larger file is not a text that a person wrote.
            None if fs::metadata(&path).is_ok_and(|about| about.len() <= LARGEST) => others.files.push((name, path)),
            None => {}
        }
    }
    reading.tree.posts = reading.texts(content, texts);
    reading.tree.others = reading.texts(others, texts);
    reading.tree.elsewhere = reading.texts(elsewhere(root), texts);
    reading.tree.templates = reading.texts(walk(root, "templates", |path| !is_hidden(path)), texts);
    let is_locale = |path: &str| !is_hidden(path) && path.matches('/').count() == 1 && has_extension(path, "ftl");
    reading.tree.locales = reading.texts(walk(root, "locales", is_locale), texts);
    let found = walk(root, "static", |path| !is_tool_file(path));
    reading.tree.assets = reading
        .files(found, assets, u64::MAX, |_, bytes| bytes.into())
        .into_iter()
        .map(|(path, bytes)| Asset { path: path["static/".len()..].to_owned(), bytes })
        .collect();
    Ok((reading.tree, reading.links))
}

/// The nearest folder upwards from `start` with a `vigie.toml`.
///
/// # Errors
///
/// When `start` is not there.
pub fn find_root(start: &Path) -> io::Result<Option<PathBuf>> {
    let start = dunce::canonicalize(start)?;
    Ok(start.ancestors().find(|folder| folder.join(CONFIG).is_file()).map(Path::to_path_buf))
}

/// The folder itself, if it has a `vigie.toml`.
///
/// # Errors
///
/// When it is not there.
pub fn site_at(folder: &Path) -> io::Result<Option<PathBuf>> {
    let folder = dunce::canonicalize(folder)?;
    Ok(folder.join(CONFIG).is_file().then_some(folder))
}

/// Whether a name has a line break. In a log, what follows it would stand alone, and could be read as a command.
fn is_on_lines(name: &str) -> bool {
    name.contains(['\n', '\r'])
}

/// The files found in one of the site's folders, and what could not be read.
#[derive(Default)]
struct FolderFiles {
    /// The path below the site with `/`, and the real path.
    files: Vec<(String, PathBuf)>,
    unreadable: Vec<(String, String)>,
    links: LinkedFolders,
}

impl FolderFiles {
    /// Adds a file if it is a plain file, or a link to one in the site. Its folder was already checked.
    fn take(&mut self, root: &Path, (name, path): (String, &Path), kind: FileType, is_link: bool) {
        let below = || path.strip_prefix(root).is_ok_and(|path| path.to_str().is_none());
        let fault = if path.to_str().is_none() && below() {
            Some("its name is not UTF-8".to_owned())
        } else if is_on_lines(&name) {
            Some("its name has a line break".to_owned())
        } else if !kind.is_file() {
            Some("it is not a regular file".to_owned())
        } else if is_link {
            inside(root, path).err().map(|fault| fault.to_string())
        } else {
            None
        };
        match fault {
            Some(why) => return self.unreadable.push((shown_on_one_line(&name).into_owned(), why)),
            None => self.files.push((name, path.to_path_buf())),
        }
        if is_link {
            self.links.extend(dunce::canonicalize(path).ok().and_then(|real| real.parent().map(Path::to_path_buf)));
        }
    }
}

/// Walks one of the site's folders in order of file names.
fn walk(root: &Path, folder: &str, wanted: impl Fn(&str) -> bool) -> FolderFiles {
    let mut found = FolderFiles::default();
    let top = root.join(folder);
    let Some(is_link) = is_link(&top) else { return found };
    if is_link && let Err(fault) = inside(root, &top) {
        found.unreadable.push((folder.to_owned(), fault.to_string()));
        return found;
    }
    let mut outside = Vec::new();
    let entries = WalkDir::new(&top).follow_links(true).sort_by_file_name().into_iter().filter_entry(|entry| {
        // A link that leaves the site must not be followed, so check it before its folder is read.
        if entry.file_type().is_dir() && entry.depth() > 0 {
            let name = shown(root, entry.path());
            if !wanted_folder(&name) {
                return false;
            }
            if entry.path_is_symlink()
                && let Err(fault) = inside(root, entry.path())
            {
                outside.push((name, fault.to_string()));
                return false;
            }
        }
        true
    });
    for entry in entries {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => {
                let name = shown(root, entry.path());
                if wanted(&name) {
                    found.take(root, (name, entry.path()), entry.file_type(), entry.path_is_symlink());
                }
            }
            Err(error) => {
                let name = error.path().map_or_else(|| folder.to_owned(), |path| shown(root, path));
                // A dead link whose name is not of interest (such as an editor's lock) is not a mistake.
                let dead = error.path().is_some_and(|path| crate::edge::links::is_link(path) == Some(true));
                if error.loop_ancestor().is_some() {
                    found.unreadable.push((name, "this link leads back to a folder above it".to_owned()));
                } else if !dead || wanted(&name) {
                    let why = match error.io_error() {
                        Some(error) if dead && error.kind() == io::ErrorKind::NotFound => LEADS_TO_NOTHING.to_owned(),
                        Some(error) => reason(error),
                        None => error.to_string(),
                    };
                    found.unreadable.push((name, why));
                }
            }
        }
    }
    found.unreadable.append(&mut outside);
    found.unreadable.sort();
    found
}

/// The folders of posts below `content/`. The same as those of `model::Kind`, which `edge` does not import.
pub const POST_FOLDERS: [&str; 5] = ["incidents", "maintenance", "post-mortems", "notices", "pages"];

/// Texts that may be posts in the wrong place: in the site's own folder, in folders next to `content/` with the name of
/// a post folder, among the text templates, and in `static/`. Other folders are not read, because they may have nothing
/// to do with the site.
fn elsewhere(root: &Path) -> FolderFiles {
    let mut found = walk(root, "content/templates", |path| !is_hidden(path) && is_markdown(path));
    let (folders, files) = listed(root, "");
    let files = files.into_iter().chain(listed(root, "static").1);
    // On disks that ignore case, "Content" is the folder `content` itself.
    let is_other = || !root.join("content").exists() || folders.iter().any(|name| name == "content");
    let is_wanted = |name: &str| {
        POST_FOLDERS.iter().any(|folder| name.eq_ignore_ascii_case(folder))
            || name != "content" && name.eq_ignore_ascii_case("content") && is_other()
    };
    for folder in folders.iter().filter(|name| is_wanted(name)) {
        found.files.extend(walk(root, folder, |path| !is_hidden(path) && is_markdown(path)).files);
    }
    for (name, path) in files {
        found.files.extend((!is_on_lines(&name)).then_some((name, path)));
    }
    found
        .files
        .retain(|(name, path)| aside(name).is_none() && fs::metadata(path).is_ok_and(|about| about.len() <= LARGEST));
    found.files.sort();
    found
}

/// The folders in one of the site's folders by their names, and its Markdown files by their paths. Links are left out.
fn listed(root: &Path, folder: &str) -> (Vec<String>, Vec<(String, PathBuf)>) {
    let (mut folders, mut files) = (Vec::new(), Vec::new());
    for entry in fs::read_dir(root.join(folder)).into_iter().flatten().flatten() {
        let (Ok(kind), Ok(name)) = (entry.file_type(), entry.file_name().into_string()) else { continue };
        if kind.is_dir() {
            folders.push(name);
        } else if kind.is_file() && !is_hidden(&name) && is_markdown(&name) {
            files.push((shown(root, &entry.path()), entry.path()));
        }
    }
    (folders, files)
}

/// The state while a folder is being read.
struct TreeReader<'a> {
    root: &'a Path,
    tree: Tree,
    links: LinkedFolders,
}

impl TreeReader<'_> {
    /// Reads all found files of up to `most` bytes in parallel, and keeps their order.
    fn files<T: ?Sized + Send + Sync>(
        &mut self,
        found: FolderFiles,
        cache: &mut FileCache<T>,
        most: u64,
        make: impl Fn(&str, Vec<u8>) -> Arc<T> + Sync,
    ) -> Vec<(String, Arc<T>)> {
        self.tree.unreadable.extend(found.unreadable);
        self.links.extend(found.links);
        let known = &*cache;
        let read: Vec<(String, PathBuf, StampedFile<T>)> = found
            .files
            .into_par_iter()
            .with_max_len(PIECE)
            .map(|(name, path)| {
                let read = known.read(&path, most, |bytes| make(&name, bytes));
                (name, path, read)
            })
            .collect();
        read.into_iter()
            .filter_map(|(name, path, read)| match read {
                Ok((stamp, content)) => {
                    cache.keep(path, stamp, &content);
                    Some((name, content))
                }
                Err(error) => {
                    let large = error.kind() == io::ErrorKind::FileTooLarge;
                    let why = if large { TOO_LARGE.to_owned() } else { reason(&error) };
                    self.tree.unreadable.push((shown(self.root, &path), why));
                    None
                }
            })
            .collect()
    }

    fn texts(&mut self, found: FolderFiles, cache: &mut FileCache<Source>) -> Vec<SourceId> {
        let texts = self.files(found, cache, LARGEST, |name, bytes| Arc::new(Source::new(name, bytes)));
        texts.into_iter().map(|(_, source)| self.tree.sources.add(source)).collect()
    }
}

/// A path below the site, with `/`.
fn shown(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path).to_string_lossy();
    if MAIN_SEPARATOR == '/' { below.into_owned() } else { below.replace(MAIN_SEPARATOR, "/") }
}

/// The procedure, which is not shown on any page.
const PROCEDURE: &str = "content/procedure.md";

/// What is read as a post.
fn is_markdown(path: &str) -> bool {
    has_extension(path, "md")
}

/// What a file in `content/` is according to its name, if it is not a post.
fn aside(path: &str) -> Option<NotAPost> {
    const PICTURES: [&str; 12] =
        ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "bmp", "tif", "tiff", "heic"];
    const ABOUT_THE_REPOSITORY: [&str; 5] = ["readme", "license", "licence", "contributing", "changelog"];
    if PICTURES.iter().any(|extension| has_extension(path, extension)) {
        return Some(NotAPost::Picture);
    }
    let name = file_name(path).to_lowercase();
    let stem = name.split('.').next().unwrap_or(&name);
    (name == "_index.md" || ABOUT_THE_REPOSITORY.contains(&stem)).then_some(NotAPost::ProjectFile)
}

/// Whether a file was left by a system or a program, and is not a text of an author.
fn is_system_file(path: &str) -> bool {
    let name = file_name(path).to_lowercase();
    let is_backup = [".bak", ".orig", ".rej", ".tmp", ".swp", ".lock"].iter().any(|end| name.ends_with(end));
    is_backup || name.starts_with("~$") || matches!(&*name, "thumbs.db" | "ehthumbs.db" | "desktop.ini" | "icon\r")
}

fn wanted_folder(path: &str) -> bool {
    if path.starts_with("static/") { !is_tool_file(path) } else { path != "content/templates" && !is_hidden(path) }
}

fn has_extension(path: &str, extension: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, last)| last.eq_ignore_ascii_case(extension))
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Hidden files, and what editors leave behind: `.x.swp`, `.#x`, `#x#`, `x~`.
pub(super) fn is_hidden(path: &str) -> bool {
    let name = file_name(path);
    name.starts_with('.') || is_leftover(name)
}

fn is_leftover(name: &str) -> bool {
    name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#') && name.len() > 1)
        || name.starts_with(".#")
        || (name.starts_with('.') && [".swp", ".swo", ".swx"].iter().any(|end| name.ends_with(end)))
}

/// In `static/`, a dot may be meant (`.well-known/`, `.nojekyll`): only the files of tools are left out.
fn is_tool_file(path: &str) -> bool {
    let name = file_name(path);
    is_leftover(name) || name.starts_with(".git") || name.starts_with(KEPT) || name == ".DS_Store"
}

#[cfg(test)]
mod tests {
    use super::{find_root, read};
    use crate::source::{NotAPost, Tree};
    use std::fs;
    use std::path::Path;

    fn write(root: &Path, path: &str, text: &str) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn site(files: &[&str]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        for path in files {
            write(root.path(), path, path);
        }
        root
    }

    fn posts(tree: &Tree) -> Vec<&str> {
        tree.posts.iter().map(|id| tree.sources.get(*id).path.as_str()).collect()
    }

    #[test]
    fn every_folder_finds_its_place_in_order() {
        let root = site(&[
            "vigie.toml",
            "content/incidents/b.md",
            "content/incidents/2021/a.md",
            "content/incident/typo.md",
            "content/stray.md",
            "content/procedure.md",
            "content/templates/network.md",
            "content/incidents/notes.txt",
            "content/incidents/photo.PNG",
            "content/incidents/a.md.orig",
            "content/incidents/Thumbs.db",
            "content/notices/_index.md",
            "content/pages/a.markdown",
            "content/README.md",
            "content/LICENSE",
            "journal/private.md",
            "templates/partials/x.html",
            "templates/index.html",
            "locales/fr.ftl",
            "locales/readme.txt",
            "static/.well-known/security.txt",
            "static/a/logo.svg",
            "public/index.html",
        ]);
        let tree = read(root.path()).unwrap();
        assert!(tree.config.is_some());
        let others: Vec<&str> = tree.others.iter().map(|id| tree.sources.get(*id).path.as_str()).collect();
        assert_eq!(others, ["content/incidents/notes.txt", "content/pages/a.markdown"]);
        let aside: Vec<_> = tree.aside.iter().map(|(path, kind)| (path.as_str(), *kind)).collect();
        let project = NotAPost::ProjectFile;
        assert_eq!(
            aside,
            [
                ("content/LICENSE", project),
                ("content/README.md", project),
                ("content/incidents/photo.PNG", NotAPost::Picture),
                ("content/notices/_index.md", project),
            ]
        );
        assert_eq!(
            posts(&tree),
            ["content/incident/typo.md", "content/incidents/2021/a.md", "content/incidents/b.md", "content/stray.md"]
        );
        assert_eq!(tree.templates.len(), 2);
        assert_eq!(tree.locales.len(), 1);
        let assets: Vec<_> = tree.assets.iter().map(|asset| asset.path.as_str()).collect();
        assert_eq!(assets, [".well-known/security.txt", "a/logo.svg"]);
        assert_eq!(tree.unreadable, []);
    }

    #[test]
    fn texts_that_may_be_misplaced_posts_are_read() {
        let root = site(&[
            "vigie.toml",
            "2026-05-18-down.md",
            "README.md",
            "CHANGELOG.md",
            "notes.txt",
            "docs/2026-05-18-down.md",
            "Incidents/2026/down.md",
            "pages/a.md",
            "content/templates/network.md",
            "static/down.md",
            "static/docs/down.md",
            "Content/incidents/a.md",
        ]);
        let tree = read(root.path()).unwrap();
        let found: Vec<&str> = tree.elsewhere.iter().map(|id| tree.sources.get(*id).path.as_str()).collect();
        let mut expected = vec![
            "2026-05-18-down.md",
            "Incidents/2026/down.md",
            "content/templates/network.md",
            "pages/a.md",
            "static/down.md",
        ];
        // Where capital letters make no difference, both are one folder.
        if !root.path().join("content/incidents").exists() {
            expected.insert(1, "Content/incidents/a.md");
        }
        assert_eq!(found, expected);
    }

    #[test]
    fn hidden_files_and_what_editors_leave_are_no_posts() {
        let root = site(&[
            "content/incidents/.hidden.md",
            "content/incidents/.#a.md",
            "content/incidents/#a.md#",
            "content/incidents/a.md~",
            "content/incidents/.a.md.swp",
            "content/.obsidian/a.md",
            "content/incidents/A.MD",
            "static/.gitkeep",
            "static/.git/config",
            "static/x~",
        ]);
        let tree = read(root.path()).unwrap();
        assert_eq!(posts(&tree), ["content/incidents/A.MD"]);
        assert_eq!(tree.assets, []);
        assert!(tree.config.is_none());
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_within_the_site_only() {
        use std::os::unix::fs::symlink;
        let outside = site(&["secret.md", "folder/secret.md"]);
        let root = site(&["vigie.toml", "common/a.md", ".git/config.md", "content/pages/p.md"]);
        let pages = root.path().join("content/pages");
        symlink("../../common/a.md", pages.join("inner.md")).unwrap();
        symlink("../../common", pages.join("common")).unwrap();
        symlink(outside.path().join("secret.md"), pages.join("out.md")).unwrap();
        symlink(outside.path().join("folder"), pages.join("outer")).unwrap();
        symlink("../../.git/config.md", pages.join("tool.md")).unwrap();
        symlink("nowhere.md", pages.join("dead.md")).unwrap();
        symlink("me@host.1234", pages.join(".#p.md")).unwrap();
        symlink("..", pages.join("up")).unwrap();
        let tree = read(root.path()).unwrap();
        assert_eq!(posts(&tree), ["content/pages/common/a.md", "content/pages/inner.md", "content/pages/p.md"]);
        let told: Vec<_> = tree.unreadable.iter().map(|(path, why)| (path.as_str(), why.as_str())).collect();
        assert_eq!(
            told,
            [
                ("content/pages/dead.md", "this link leads to nothing"),
                ("content/pages/out.md", "this link leads out of the site"),
                ("content/pages/outer", "this link leads out of the site"),
                ("content/pages/tool.md", "this link leads into a hidden folder"),
                ("content/pages/up", "this link leads back to a folder above it"),
            ]
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_name_with_a_line_break_is_reported() {
        let root = site(&[
            "vigie.toml",
            "content/incidents/a\n::warning::b.md",
            "content/incidents/c\r/d.md",
            "static/\n.txt",
            "locales/\n.ftl",
            "templates/\n.html",
            "2026-05-18\n.md",
        ]);
        let tree = read(root.path()).unwrap();
        assert_eq!(tree.sources.iter().map(|source| source.path.as_str()).collect::<Vec<_>>(), ["vigie.toml"]);
        assert_eq!(tree.assets, []);
        assert_eq!(tree.unreadable.len(), 5);
        assert!(tree.unreadable.iter().all(|(_, why)| why == "its name has a line break"));
    }

    #[test]
    fn the_root_is_the_nearest_folder_upwards() {
        let root = site(&["vigie.toml", "content/incidents/a.md"]);
        let found = find_root(&root.path().join("content/incidents")).unwrap();
        assert_eq!(found, Some(dunce::canonicalize(root.path()).unwrap()));
    }
}
