//! The table of everything that can be linked to inside the site, and where a link leads.

use super::body::Body;
use super::ids;
use crate::characters::composed;
use crate::config::Config;
use crate::model::link::{SCHEMES, scheme, tidy};
use crate::model::{Kind, Post, Site};
use crate::percent::decoded;
use crate::routes::{Fixed, LanguageFolder, Named, Needs, index_of};
use crate::source::Sources;
use std::collections::{HashMap, HashSet};
use url::Url;

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A file of the site.
    Internal {
        /// Its path in the output.
        path: String,
        /// What follows the path, as typed: `?query#fragment`, or nothing.
        suffix: String,
    },
    /// A URL outside the site.
    External(String),
    /// A path in the site that does not exist.
    Dead,
    /// A scheme that runs code or is not known to be harmless.
    Refused,
}

/// Everything that can be linked to inside the site.
#[derive(Debug, Default)]
pub struct Links {
    paths: HashSet<String>,
    /// Older paths, as files, and where each leads.
    moved: HashMap<String, String>,
    posts: HashMap<(Kind, String), String>,
    /// The path of the only post with a name; `None` if there are several.
    names: HashMap<String, Option<String>>,
    slugs: Vec<(String, String)>,
    drafts: HashSet<(Kind, String)>,
    base: Option<Url>,
    /// Where the pages of the language are.
    folder: LanguageFolder,
    /// The paths that are not in Unicode's form C, by their form C. Programs write names in either form, and authors
    /// cannot see the difference.
    decomposed: HashMap<String, String>,
    /// What can be linked to on the page of each post, by its path.
    anchors: HashMap<String, Anchors>,
}

/// What can be linked to within a page.
#[derive(Debug, Default)]
struct Anchors {
    /// The ids on the page by the names that links may have for them.
    names: HashMap<String, String>,
    /// In order.
    all: Vec<String>,
}

impl Anchors {
    fn of(post: &Post, sources: &Sources) -> Self {
        let mut anchors = Self::default();
        let translated = post.translated.as_ref().and_then(|it| it.file.as_ref());
        let may_have_ids = post.markdown.may_have_ids() || translated.is_some_and(|(_, file)| file.may_have_ids());
        for entry in (0..post.entries.len()).filter(|_| may_have_ids) {
            let body = Body::of(post, entry, sources);
            let ids = body.ids();
            for (name, id) in ids.named() {
                let id = format!("{}{id}", body.part);
                anchors.names.entry(name.to_owned()).or_insert_with(|| id.clone());
                let on_page = format!("{}{name}", body.part);
                anchors.names.entry(on_page).or_insert_with(|| id.clone());
                if name == id {
                    anchors.all.push(id);
                }
            }
        }
        anchors
    }
}

impl Links {
    /// The table of a site: its posts, its fixed pages and its assets (paths below `static/`).
    pub fn new<'a>(site: &Site, sources: &Sources, assets: impl IntoIterator<Item = &'a str>, config: &Config) -> Self {
        let folder = &config.folder;
        let mut links = Self { base: config.base_url.clone(), folder: folder.clone(), ..Self::default() };
        let always = Fixed::ALL.iter().filter(|file| file.route().linkable && file.route().needs == Needs::Nothing);
        links.paths.extend(always.map(|file| file.path_in(folder)));
        assets.into_iter().for_each(|path| links.add(path));
        if config.actions {
            links.add(Fixed::Actions.path_in(folder));
        }
        links.paths.extend(site.services.iter().map(|service| Named::Service.path_in(folder, &service.address)));
        for (_, post) in site.posts() {
            links.add(post.path.clone());
            links.slugs.push((post.slug.clone(), post.path.clone()));
            let (slug, stem) = (post.slug.as_str(), sources.get(post.source).stem());
            links.anchors.insert(post.path.clone(), Anchors::of(post, sources));
            for name in [slug].into_iter().chain((stem != slug).then_some(stem)).map(composed) {
                links.posts.entry((post.kind(), name.clone().into_owned())).or_insert_with(|| post.path.clone());
                let only = links.names.entry(name.into_owned()).or_insert_with(|| Some(post.path.clone()));
                only.take_if(|path| *path != post.path);
            }
            for alias in &post.aliases {
                links.moved.entry(composed(alias).into_owned()).or_insert_with(|| post.path.clone());
            }
        }
        links.drafts.extend(site.drafts.iter().cloned());
        links
    }

    /// Adds the years of the history.
    #[must_use]
    pub fn with_years(mut self, years: impl IntoIterator<Item = i32>) -> Self {
        self.paths.extend(years.into_iter().map(|year| Named::Year.path_in(&self.folder, &year.to_string())));
        self
    }

    /// Whether there is a file of that path.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    /// Adds a file.
    pub fn add(&mut self, path: impl Into<String>) {
        let path = path.into();
        let form = composed(&path);
        if form != path {
            self.decomposed.insert(form.into_owned(), path.clone());
        }
        self.paths.insert(path);
    }

    /// Adds an older path of a file, and the path that it leads to.
    pub fn lead(&mut self, older: String, now: String) {
        self.moved.entry(older).or_insert(now);
    }

    /// All paths that can be linked to, except older ones, sorted.
    #[must_use]
    pub fn paths(&self) -> Vec<&str> {
        let mut paths: Vec<&str> = self.paths.iter().map(String::as_str).collect();
        paths.sort_unstable();
        paths
    }

    /// Where a link typed in a post leads: looked up at its own URL first, then as a post of the same
    /// kind, then as the only post of that name. `path` is the post's own.
    #[must_use]
    pub fn resolve(&self, target: &str, kind: Kind, path: &str) -> Target {
        let target = tidy(target);
        match scheme(&target) {
            Some(scheme) if scheme == "http" || scheme == "https" => return self.world(&target),
            Some(scheme) if SCHEMES.contains(&scheme.as_str()) => return Target::External(target),
            Some(_) => return Target::Refused,
            None => {}
        }
        let target = target.replace('\\', "/");
        if target.starts_with("//") {
            return self.world(&format!("https:{target}"));
        }
        self.inside(&target, kind, path)
    }

    /// What follows the path of a page in a link to it, with the id that the fragment means on that page.
    pub(super) fn suffix(&self, path: &str, typed: String) -> String {
        let Some((query, fragment)) = typed.split_once('#') else { return typed };
        match self.anchors.get(path).and_then(|anchors| ids::find(&anchors.names, fragment)) {
            Some(id) => format!("{query}#{id}"),
            None => typed,
        }
    }

    /// Whether a link leads to a heading of a post that is not there; with the id nearest to what it says.
    pub(super) fn dead_fragment(&self, path: &str, suffix: &str) -> Option<(String, Option<&str>)> {
        let (_, fragment) = suffix.split_once('#')?;
        let anchors = self.anchors.get(path)?;
        if fragment.is_empty() || ids::may_be_made(fragment) || ids::find(&anchors.names, fragment).is_some() {
            return None;
        }
        let words = ids::slug(&decoded(fragment));
        let near = crate::diagnostic::nearest(&words, anchors.all.iter().map(String::as_str));
        Some((fragment.to_owned(), near))
    }

    /// Whether a dead link means a draft that is not shown.
    #[must_use]
    pub fn is_draft(&self, target: &str, kind: Kind) -> bool {
        let (wanted, name) = name(split(target).0);
        self.drafts.iter().any(|(of, slug)| *slug == name && wanted.is_none_or(|wanted| wanted == *of))
            || self.drafts.contains(&(kind, name))
    }

    /// The slug that is most similar to that in a dead link.
    #[must_use]
    pub fn nearest(&self, target: &str) -> Option<&str> {
        let (_, name) = name(split(target).0);
        let slugs = self.slugs.iter().map(|(slug, _)| slug.as_str());
        crate::diagnostic::nearest(&name, slugs.filter(|slug| *slug != name))
    }

    /// Resolves a URL with a host. It is a file of the site if it is below `base_url`.
    fn world(&self, target: &str) -> Target {
        let (Some(base), Ok(url)) = (&self.base, Url::parse(target)) else {
            return Target::External(target.to_owned());
        };
        let same = |one: &Url, two: &Url| {
            one.host_str() == two.host_str() && one.port_or_known_default() == two.port_or_known_default()
        };
        let mut secure = url.clone();
        let secure =
            if secure.scheme() == base.scheme() || secure.set_scheme(base.scheme()).is_ok() { &secure } else { &url };
        let below = url.path().strip_prefix(base.path());
        let below = below.or_else(|| (base.path().strip_suffix('/') == Some(url.path())).then_some(""));
        let (true, Some(below)) = (same(secure, base), below) else {
            return Target::External(target.to_owned());
        };
        let (_, suffix) = split(target);
        self.file(&decoded(below)).map_or(Target::Dead, |path| Target::Internal { path, suffix: suffix.to_owned() })
    }

    /// A link without scheme and host.
    fn inside(&self, target: &str, kind: Kind, from: &str) -> Target {
        let (typed, suffix) = split(target);
        let found = |path: String| Target::Internal { path, suffix: suffix.to_owned() };
        if typed.is_empty() {
            return found(from.to_owned());
        }
        let typed = decoded(typed);
        let here = from.rsplit_once('/').map_or("", |(folder, _)| folder);
        let full = if typed.starts_with('/') { join("", &typed) } else { join(here, &typed) };
        if let Some(path) = self.file(&full) {
            return found(path);
        }
        // Relative to the author's files: paths in the site's folder, starting from the current file.
        let plain = join("", &typed);
        if let Some(path) = self.file(&plain).filter(|_| typed.starts_with('.') || typed.contains("static/")) {
            return found(path);
        }
        let (wanted, name) = name(&typed);
        let name = composed(&name).into_owned();
        let folders = plain.rsplit_once('/').map_or("", |(folders, _)| folders);
        let is_post = folders.is_empty()
            || typed.ends_with(".md")
            || folders == "content"
            || wanted.is_some_and(|wanted| folders.rsplit('/').next() == Some(wanted.folder()));
        if !is_post {
            return Target::Dead;
        }
        if let Some(path) = self.posts.get(&(wanted.unwrap_or(kind), name.clone())) {
            return found(path.clone());
        }
        match self.names.get(&name) {
            Some(Some(path)) if wanted.is_none() => found(path.clone()),
            _ => Target::Dead,
        }
    }

    /// The file that a path from the root names. In another language, an address of the first one means the page of that
    /// language, and what all languages share is not in its folder.
    fn file(&self, path: &str) -> Option<String> {
        if self.folder.is_top() {
            return self.file_at(path);
        }
        let shared = || self.file_at(path.strip_prefix(self.folder.as_str())?);
        self.file_at(&self.folder.join(path)).or_else(|| self.file_at(path)).or_else(shared)
    }

    /// The file at a path from the root: itself, a folder's index, without its ending. An older path names the page that
    /// it leads to.
    fn file_at(&self, path: &str) -> Option<String> {
        let bare = path.trim_matches('/');
        let known = |path: String| {
            if self.paths.contains(&path) {
                return Some(path);
            }
            let form = composed(&path);
            let other = self.decomposed.get(&*form).or_else(|| self.paths.get(&*form));
            other.or_else(|| self.moved.get(&*form)).cloned()
        };
        if !path.ends_with('/')
            && let Some(path) = known(bare.to_owned())
        {
            return Some(path);
        }
        let stem = bare.strip_suffix(".md").unwrap_or(bare);
        known(index_of(bare))
            .or_else(|| known(Named::Post.path(stem)))
            .or_else(|| bare.strip_prefix("static/").and_then(|path| known(path.to_owned())))
    }
}

/// A target cut before its query or fragment.
fn split(target: &str) -> (&str, &str) {
    let at = target.find(['?', '#']).unwrap_or(target.len());
    target.split_at(at)
}

/// The name of the post that a path means, and its kind if a folder says so.
fn name(path: &str) -> (Option<Kind>, String) {
    let path = path.trim_end_matches('/');
    let (folders, last) = path.rsplit_once('/').unwrap_or(("", path));
    let last = last.strip_suffix(".md").or_else(|| last.strip_suffix(".html")).unwrap_or(last);
    let kind = folders.rsplit('/').find_map(|folder| Kind::ALL.into_iter().find(|kind| kind.folder() == folder));
    (kind, decoded(last))
}

/// A relative path from a folder, with `.` and `..` resolved; never above the root. A final `/` stays.
fn join(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let folder = path.ends_with('/') || path.ends_with("/.") || path.ends_with("..") || path == ".";
    let mut joined = parts.join("/");
    if folder && !joined.is_empty() {
        joined.push('/');
    }
    joined
}
