//! The site that is open to a command which reads or writes posts.

use super::console::Console;
use super::site::Folder;
use super::{Exit, Failure, find};
use crate::cli::Global;
use crate::diagnostic::draw::{self, PrintOptions};
use crate::diagnostic::{Diagnostic, Level, Place, nearest};
use crate::edge::links::check_way;
use crate::edge::lock::{self, SiteLock};
use crate::edge::tree::{self, POST_FOLDERS};
use crate::edge::{clock, disk, programs, terminal};
use crate::facts::IncidentFacts;
use crate::model::{Kind, Moment, Post, PostId};
use crate::parse::front_matter::{FileStart, opening};
use crate::pipeline::{self, EvaluatedSite, Options};
use crate::routes::Named;
use crate::source::{Source, SourceId, Tree};
use crate::spaces;
use crate::vocabulary::Vocabulary;
use chrono::{DateTime, Utc};
use std::path::Path;

/// Commands can also change drafts.
const ALL: Options = Options { base_url: None, drafts: true, preview: false, lints: false, only: Vec::new() };

/// A site that is open for writing.
pub(super) struct Desk {
    pub(super) folder: Folder,
    pub(super) now: DateTime<Utc>,
    pub(super) tree: Tree,
    pub(super) known: EvaluatedSite,
    _held: Option<SiteLock>,
}

impl Desk {
    /// Opens and locks the site. A second command waits, and then reads what the first one wrote.
    pub(super) fn open(global: &Global, console: &Console) -> Result<Self, Failure> {
        let folder = Folder::find(global)?;
        let held = lock_site(&folder, console)?;
        Self::with(folder, global, held)
    }

    /// Opens the site to read it, drafts included.
    pub(super) fn read(global: &Global) -> Result<Self, Failure> {
        Self::with(Folder::find(global)?, global, None)
    }

    fn with(folder: Folder, global: &Global, held: Option<SiteLock>) -> Result<Self, Failure> {
        let tree = folder.read()?;
        let now = global.now.unwrap_or_else(clock::now);
        let known = pipeline::evaluate(&tree, &ALL, now);
        Ok(Self { folder, now, tree, known, _held: held })
    }

    /// The words that count in a post.
    pub(super) fn vocabulary(&self, id: PostId) -> Vocabulary {
        self.known.config.vocabulary(self.post(id).lang.as_deref())
    }

    pub(super) fn post(&self, id: PostId) -> &Post {
        self.known.site.post(id)
    }

    /// Path and bytes of a post's file, as text with its byte order mark.
    pub(super) fn text(&self, id: PostId) -> Result<(String, String), Failure> {
        let path = self.tree.sources.get(self.post(id).source).path.clone();
        let bytes = disk::read_file(&self.folder.root, &path).map_err(|error| self.failed("read", &path, &error))?;
        let text = String::from_utf8(bytes)
            .map_err(|_| Failure::new(Exit::Mistakes, format!("{}{path} is not UTF-8", self.folder.prefix)))?;
        Ok((path, text))
    }

    /// Whether a word is a part of the name of a post of these kinds, or all of one.
    pub(super) fn mentions(&self, kinds: &[Kind], word: &str) -> (bool, bool) {
        let word = word.to_lowercase();
        let posts = self.known.site.posts.iter().filter(|post| kinds.contains(&post.kind()));
        let read =
            posts.flat_map(|post| [post.slug.to_lowercase(), self.tree.sources.get(post.source).stem().to_lowercase()]);
        // The name of a file that cannot be read still counts as a name, so that it is not taken for a text.
        let unread = find::unreadable(self, kinds).into_iter().map(|(name, _)| name);
        let names: Vec<String> = read.chain(unread).collect();
        (names.iter().any(|name| name.contains(&word)), names.contains(&word))
    }

    /// Whether a page with that kind and name exists. Pages of most kinds are in the same folder.
    pub(super) fn is_taken(&self, kind: Kind, name: &str) -> bool {
        let beside = |other: Kind| (other == Kind::PostMortem) == (kind == Kind::PostMortem);
        let wanted = name.to_lowercase();
        let posts = self.known.site.posts.iter().filter(|post| beside(post.kind()));
        let pages = |post: &Post| {
            let page = Named::Post.path(name);
            post.path == page || post.aliases.contains(&page)
        };
        posts.clone().any(|post| post.slug.to_lowercase() == wanted || pages(post))
            || self.tree.posts.iter().any(|id| self.tree.sources.get(*id).path == self.path(kind, name))
            || disk::exists(&self.folder.root.join(self.path(kind, name)))
    }

    /// The path of a new post with that name.
    #[expect(clippy::unused_self, reason = "a path is the site's")]
    pub(super) fn path(&self, kind: Kind, name: &str) -> String {
        format!("content/{}/{name}.md", kind.folder())
    }

    /// Reads the site as if the file had this text. Returns the post and what is wrong with it.
    pub(super) fn propose(&self, path: &str, text: &str) -> Proposal {
        self.propose_all(&[(path.to_owned(), text.to_owned())])
    }

    /// The same for several files, by path and text.
    pub(super) fn propose_all(&self, files: &[(String, String)]) -> Proposal {
        let mut tree = self.tree_without(files.iter().map(|(path, _)| path.as_str()));
        let mut add =
            |(path, text): &(String, String)| tree.sources.add(Source::new(path.as_str(), text.as_bytes().to_vec()));
        let ids: Vec<SourceId> = files.iter().map(&mut add).collect();
        tree.posts.extend(&ids);
        tree.posts.sort_by(|a, b| tree.sources.get(*a).path.cmp(&tree.sources.get(*b).path));
        let known = pipeline::evaluate(&tree, &ALL, self.now);
        Proposal { tree, known, ids }
    }

    /// The site without these files, by their paths.
    pub(super) fn tree_without<'p>(&self, paths: impl Iterator<Item = &'p str>) -> Tree {
        let paths: Vec<&str> = paths.collect();
        let is_in = |id: &SourceId| paths.contains(&self.tree.sources.get(*id).path.as_str());
        let posts = self.tree.posts.iter().copied().filter(|id| !is_in(id)).collect();
        let (sources, locales) = (self.tree.sources.clone(), self.tree.locales.clone());
        Tree { config: self.tree.config, posts, sources, locales, ..Tree::default() }
    }

    /// Reports what is wrong with a text before it is written. Errors end the command.
    pub(super) fn judge(&self, proposal: &Proposal, console: &Console) -> Result<(), Failure> {
        let mistakes = proposal.mistakes();
        let how =
            PrintOptions { colours: console.colours, prefix: self.folder.prefix.clone(), ..PrintOptions::default() };
        console.say_drawn(&draw::draw(&mistakes, &proposal.tree.sources, &how));
        if mistakes.iter().any(Diagnostic::is_error) || proposal.post().is_none() {
            return Err(Failure::new(Exit::Mistakes, "nothing was written"));
        }
        Ok(())
    }

    /// A text as it is after its author changed it in the editor, in a file of that name elsewhere. `None` without an
    /// editor.
    pub(super) fn in_editor(&self, path: &str, text: &str) -> Result<Option<String>, Failure> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let folder = disk::temporary().map_err(|error| self.failed("write", path, &error))?;
        disk::create(folder.path(), name, text.as_bytes()).map_err(|error| self.failed("write", path, &error))?;
        match programs::open_editor(&folder.path().join(name)) {
            None => return Ok(None),
            Some(Err(error)) => return Err(Failure::new(Exit::World, format!("the editor failed: {error}"))),
            Some(Ok(())) => {}
        }
        let bytes = disk::read_file(folder.path(), name).map_err(|error| self.failed("read", path, &error))?;
        Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
    }

    /// Writes a new post. It never replaces an existing file.
    pub(super) fn create(&self, path: &str, text: &str) -> Result<(), Failure> {
        match disk::create(&self.folder.root, path, text.as_bytes()) {
            Ok(true) => Ok(()),
            Ok(false) => Err(Failure::new(Exit::Usage, format!("{}{path} already exists", self.folder.prefix))),
            Err(error) => Err(self.failed("write", path, &error)),
        }
    }

    /// Writes a text, whether its file was there or not.
    pub(super) fn keep(&self, path: &str, old: Option<&str>, text: &str) -> Result<(), Failure> {
        if old.is_some() { self.replace(path, text) } else { self.create(path, text) }
    }

    /// Writes a changed post.
    pub(super) fn replace(&self, path: &str, text: &str) -> Result<(), Failure> {
        disk::replace(&self.folder.root, path, text.as_bytes()).map_err(|error| self.failed("write", path, &error))
    }

    pub(super) fn failed(&self, what: &str, path: &str, error: &std::io::Error) -> Failure {
        Failure::disk(format!("could not {what} {}{path}", self.folder.prefix), error)
    }

    /// The URL of a page of the site, or its path if there is no `base_url`.
    pub(super) fn url(&self, page: &str) -> String {
        let base = self.known.config.base_url.as_ref().and_then(|base| base.join(page).ok());
        base.map_or_else(|| page.to_owned(), String::from)
    }

    /// The text that was typed, read from standard input, or taken from a template in `content/templates/`.
    pub(super) fn words(&self, text: Option<&str>, template: Option<&String>) -> Result<Option<String>, Failure> {
        if let Some(name) = template {
            return self.template(name).map(Some);
        }
        let unread = |error| Failure::new(Exit::World, format!("could not read standard input: {error}"));
        match text {
            Some("-") => terminal::input().map(Some).map_err(unread),
            text => Ok(text.map(str::to_owned)),
        }
    }

    /// A text template without its front matter.
    fn template(&self, name: &str) -> Result<String, Failure> {
        let folder = "content/templates";
        let names = disk::names(&self.folder.root.join(folder), "md");
        let wanted = name.strip_suffix(".md").unwrap_or(name);
        if !names.iter().any(|known| known == wanted) {
            let failure =
                Failure::new(Exit::Usage, format!("{}{folder}/{wanted}.md does not exist", self.folder.prefix));
            return Err(match nearest(wanted, names.iter().map(String::as_str)) {
                Some(near) => failure.help(format!("did you mean {near}?")),
                None if names.is_empty() => failure.help("the folder has no texts yet: add one as a Markdown file"),
                None => failure.help(format!("known texts: {}", names.join(", "))),
            });
        }
        let path = format!("{folder}/{wanted}.md");
        let bytes = disk::read_file(&self.folder.root, &path).map_err(|error| self.failed("read", &path, &error))?;
        let text = Source::new(path, bytes).text;
        let body = match opening(&text) {
            FileStart::Front { body, .. } => body,
            FileStart::Unclosed(_) | FileStart::Text => 0,
        };
        Ok(text[body..].trim().to_owned())
    }

    /// What the page says once the post is published. The folder is read again: an editor or a pull may have changed it.
    pub(super) fn statement(&self) -> Result<String, Failure> {
        Ok(self.statement_of(&self.folder.read()?))
    }

    /// What the page says of the site in another folder.
    pub(super) fn statement_at(&self, folder: &Path) -> Result<String, Failure> {
        let tree = tree::read(folder).map_err(|error| Failure::disk("could not read the merged site", &error))?;
        Ok(self.statement_of(&tree))
    }

    /// What the page says of these texts.
    pub(super) fn statement_of(&self, tree: &Tree) -> String {
        let known = pipeline::evaluate(tree, &Options::default(), self.now);
        pipeline::statement(tree, &known).text
    }
}

/// Locks the site for writing. A second command waits, and then reads what the first one wrote. `None` on network disks
/// that have no locks.
fn lock_site(folder: &Folder, console: &Console) -> Result<Option<SiteLock>, Failure> {
    refuse_linked_folders(folder)?;
    let waiting = || console.say("waiting for another command to finish writing to this site\n");
    match lock::hold(&folder.root, waiting) {
        Ok(None) => Err(Failure::new(Exit::World, "another command has been writing to this site for 30 seconds")
            .help("try again when it has finished")),
        Ok(held) => {
            disk::clear_unfinished(&folder.root);
            Ok(held)
        }
        Err(_) => Ok(None),
    }
}

/// Ends a command before it writes anything if a folder of posts is a link that leads out of the site. Its posts cannot
/// be read, so no command knows what is open.
fn refuse_linked_folders(folder: &Folder) -> Result<(), Failure> {
    let folders = POST_FOLDERS.iter().try_for_each(|name| check_way(&folder.root, format!("content/{name}")));
    folders.map_err(|error| Failure::disk("nothing was written", &error))
}

/// A site as it would be with a text that is not written yet.
pub(super) struct Proposal {
    pub(super) tree: Tree,
    pub(super) known: EvaluatedSite,
    ids: Vec<SourceId>,
}

impl Proposal {
    /// The post that the text makes, if every text makes one.
    pub(super) fn post(&self) -> Option<(PostId, &Post)> {
        let mut posts = self.ids.iter().map(|id| self.known.site.posts().find(|(_, post)| post.source == *id));
        let first = posts.next().flatten();
        first.filter(|_| posts.all(|post| post.is_some()))
    }

    /// What is true of that post, if it is an incident.
    pub(super) fn incident(&self) -> Option<&IncidentFacts> {
        self.post().and_then(|(id, _)| self.known.board.incident(id))
    }

    /// When that post ended.
    pub(super) fn ended(&self) -> Option<Moment> {
        self.post().and_then(|(id, _)| self.known.board.post(id).ended)
    }

    /// What is wrong with the text.
    pub(super) fn mistakes(&self) -> Vec<Diagnostic> {
        let here = |mistake: &&Diagnostic| match &mistake.place {
            Place::Text(span) => self.ids.contains(&span.source),
            Place::File(path) => self.ids.iter().any(|id| *path == self.tree.sources.get(*id).path),
            Place::Site => false,
        };
        let mut mistakes: Vec<Diagnostic> = self.known.report.list().iter().filter(here).cloned().collect();
        mistakes.sort_by_key(|mistake| mistake.level);
        mistakes
    }

    /// How many errors there are in the text.
    pub(super) fn errors(&self) -> usize {
        self.mistakes().iter().filter(|mistake| mistake.level == Level::Error).count()
    }
}

/// A title as it goes into one line of a terminal or a commit.
pub(super) fn one_line(title: &str) -> String {
    spaces::one_line(title).chars().filter(|c| !c.is_control()).collect()
}
