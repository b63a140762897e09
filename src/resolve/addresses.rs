//! The paths of all pages and files. Each path is given out once. The site's own files come first, then posts, then the
//! files of `static/`, then older addresses.
//!
//! A second request for a path is a mistake. With `--keep-going`, a second page or file gets the next free name, and a
//! second older address is left out. Such a mistake never makes a state unknown.

use super::made_id;
use crate::characters::{folded, is_unseen};
use crate::config::Config;
use crate::diagnostic::address::{self, Conflict, Meeting, Owner};
use crate::diagnostic::{Diagnostic, Place, Report, post as mistakes};
use crate::model::addresses::{Moved, has_subscribe_page};
use crate::model::{Kind, Post, Service, slug, written};
use crate::output::OutPath;
use crate::routes::{
    ALL, Each, FEEDS, Fixed, LanguageFolder, Needs, Route, index_of, is_hidden, is_kept, is_own_folder, is_page,
    is_unfit_for_windows,
};
use crate::source::{Asset, SourceId, Sources, Span};
use std::borrow::Cow;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// How many numbered names are tried when a path is taken.
const TRIES: u32 = 10_000;

/// What needs addresses, besides the posts.
pub(super) struct Wanting<'a> {
    /// The configuration: services, what is made, the patterns of older addresses.
    pub(super) config: &'a Config,
    /// The texts of the posts.
    pub(super) sources: &'a Sources,
    /// Posts that cannot be read. A page shows their text.
    pub(super) unreadable: &'a [(Kind, SourceId)],
    /// The files of `static/`.
    pub(super) files: &'a [Asset],
}

/// Gives every post its page and its older addresses, and returns what got another path than intended.
pub(super) fn settle(
    posts: &mut [(Post, Arc<written::WrittenPost>)],
    wanting: &Wanting<'_>,
    report: &mut Report,
) -> Moved {
    let config = wanting.config;
    let mut register = Register { languages: config.language_folders(), ..Register::default() };
    register.add_site(config);
    register.add_posts(posts, report);
    register.add_translated(posts);
    if config.base_url.is_some() && !has_subscribe_page(posts.iter().map(|(post, _)| post)) {
        register.take(Fixed::Subscribe.path(), Holder::site(Fixed::Subscribe.route()));
    }
    let mut moved = Moved::default();
    for &(kind, source) in wanting.unreadable {
        let path = kind.path_of(&slug::nearest(wanting.sources.get(source).stem()));
        let place = Span::new(source, 0..0);
        let path = match register.in_the_way_of_page(&path, place) {
            None => {
                register.take(&path, Holder::post(place));
                path
            }
            Some(mistake) => {
                report.add(mistake);
                register.next_page(&path, place)
            }
        };
        moved.unreadable.insert(source, path);
    }
    moved.files = register.add_files(wanting.files, config.base_url.is_some(), report);
    // The redirects file is written when there are older addresses, so none of them may have its path.
    if register.conflict(Fixed::Redirects.path()).is_none() {
        register.take(Fixed::Redirects.path(), Holder::site(Fixed::Redirects.route()));
    }
    for (post, written) in posts.iter_mut() {
        post.aliases = register.add_aliases(post, written, config, report);
    }
    for older in &config.moved {
        if let Some(conflict) = register.in_the_way_of_moved(&older.from) {
            report.add(address::moved_taken(older.to.span, &older.from, &conflict));
            moved.left_out.insert(older.from.clone());
        } else if register.conflict(&older.from).is_none() {
            register.take(&older.from, Holder::site(Fixed::Redirects.route()));
        }
    }
    unique_ids(posts, report);
    moved
}

/// Gives a new id to each post whose id another post already has.
fn unique_ids(posts: &mut [(Post, Arc<written::WrittenPost>)], report: &mut Report) {
    let mut ids: HashMap<(Kind, String), (usize, Span)> = HashMap::new();
    let mut first_ones = Vec::new();
    for (number, (post, written)) in posts.iter_mut().enumerate() {
        let Some(id) = &written.head.id else { continue };
        match ids.entry((written.kind, id.value.clone())) {
            Entry::Vacant(free) => {
                free.insert((number, id.span));
            }
            Entry::Occupied(other) => {
                let (first, span) = *other.get();
                report.add(mistakes::same_id(id.span, &id.value, span));
                post.id = made_id(written.kind, &post.path);
                post.shared_id = Some(id.value.clone());
                first_ones.push((first, id.value.clone()));
            }
        }
    }
    for (number, id) in first_ones {
        posts[number].0.shared_id = Some(id);
    }
}

/// What an address belongs to.
#[derive(Debug, Clone)]
struct Holder {
    owner: Owner,
    /// Whether a file of the same path in `static/` replaces it.
    replaceable: bool,
}

impl Holder {
    fn site(row: Route) -> Self {
        Self { owner: Owner::Site, replaceable: row.replaceable }
    }

    fn post(place: Span) -> Self {
        Self { owner: Owner::Post(place), replaceable: false }
    }

    fn file() -> Self {
        Self { owner: Owner::File, replaceable: false }
    }
}

/// The addresses that are taken, keyed by [`folded`] path, so that paths which are one file on some systems collide.
#[derive(Default)]
struct Register {
    files: HashMap<String, (String, Holder)>,
    /// Folders, each with the first file in it.
    folders: HashMap<String, (String, Holder)>,
    /// Those of the other languages of the site. Each has its own of what the site makes in words.
    languages: Vec<LanguageFolder>,
}

/// The folders above a path, outermost first.
fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

/// A part of a path that Windows cannot hold.
fn unfit_name(path: &str, place: impl Into<Place>) -> Option<Diagnostic> {
    let name = path.split('/').find(|name| is_unfit_for_windows(name))?;
    Some(address::windows_name(place, name))
}

/// Why two paths are the same on some systems.
fn meeting(path: &str, first: &str) -> Meeting {
    if path == first {
        Meeting::Same
    } else if path.to_lowercase() == first.to_lowercase() {
        Meeting::Case
    } else {
        Meeting::Accents
    }
}

impl Register {
    /// What blocks a path, and at which of its parts.
    fn conflict(&self, path: &str) -> Option<(Conflict, usize)> {
        let key = folded(path);
        let last = key.matches('/').count();
        let conflict =
            |how, (path, holder): &(String, Holder)| Conflict { how, path: path.clone(), owner: holder.owner.clone() };
        if let Some(first) = self.files.get(&key) {
            return Some((conflict(meeting(path, &first.0), first), last));
        }
        if let Some(first) = self.folders.get(&key) {
            return Some((conflict(Meeting::OnFolder, first), last));
        }
        let mut above = folders(&key).enumerate();
        above.find_map(|(part, folder)| Some((conflict(Meeting::InFile, self.files.get(folder)?), part)))
    }

    /// Marks a path as taken.
    fn take(&mut self, path: &str, holder: Holder) {
        let key = folded(path);
        for folder in folders(&key) {
            if let Entry::Vacant(free) = self.folders.entry(folder.to_owned()) {
                free.insert((path.to_owned(), holder.clone()));
            }
        }
        self.files.insert(key, (path.to_owned(), holder));
    }

    /// The first free path with a number added to the given part: `a-2.html` for `a.html`.
    fn aside(&self, path: &str, part: usize) -> Option<String> {
        let parts: Vec<&str> = path.split('/').collect();
        let name = parts.get(part)?;
        let name = if is_kept(name) { name.trim_start_matches('.') } else { name };
        let (stem, ending) = match name.rsplit_once('.') {
            Some((stem, ending)) if !stem.is_empty() => (stem, format!(".{ending}")),
            _ => (name, String::new()),
        };
        let numbered = |number: u32| {
            let mut parts: Vec<Cow<str>> = parts.iter().map(|part| Cow::Borrowed(*part)).collect();
            parts[part] = format!("{stem}-{number}{ending}").into();
            parts.join("/")
        };
        let free = |path: &String| self.conflict(path).is_none() && OutPath::new(path.as_str()).is_some();
        (2..TRIES).map(numbered).find(free)
    }

    /// Adds the site's own files, except those whose existence depends on posts.
    fn add_site(&mut self, config: &Config) {
        let address = config.base_url.is_some();
        let made = |row: &Route| match row.needs {
            Needs::Nothing => true,
            Needs::Address | Needs::Calendar => address,
            Needs::ActionsPage => config.actions,
            // Both depend on the posts. Only a file in static/ can take the path of the redirects.
            Needs::SubscribePage | Needs::OlderAddresses => false,
        };
        let services = || config.services.iter().map(|service: &Service| service.address.as_str());
        for row in Route::all().filter(made) {
            let names: Vec<&str> = match row.each {
                Each::Site => vec![""],
                Each::Service | Each::ServiceWithCalendar => services().collect(),
                Each::Badge => services().chain([ALL]).collect(),
                Each::Feed => FEEDS.to_vec(),
                Each::DatedMaintenance
                | Each::Year
                | Each::Archive
                | Each::ApiIncident
                | Each::SitemapPart
                | Each::Card
                | Each::Post => Vec::new(),
            };
            let top = [LanguageFolder::default()];
            let others: &[LanguageFolder] = if row.in_each_language { &self.languages.clone() } else { &[] };
            for folder in top.iter().chain(others) {
                for name in &names {
                    self.take(&row.path_in(folder, name), Holder::site(row));
                }
            }
            // The names in it can change from build to build, so its whole folder is kept for the site.
            if row.each != Each::Post {
                for folder in folders(row.path) {
                    let first = (row.path.to_owned(), Holder::site(row));
                    self.folders.entry(folder.to_owned()).or_insert(first);
                }
            }
        }
    }

    /// Gives each post its page. Posts whose path is taken get theirs last, so that a mistake in one post never moves
    /// the page of another.
    fn add_posts(&mut self, posts: &mut [(Post, Arc<written::WrittenPost>)], report: &mut Report) {
        let mut waiting = Vec::new();
        for (post, written) in posts {
            let place = written.head.slug.span;
            match self.in_the_way_of_page(&post.path, place) {
                None => self.take(&post.path, Holder::post(place)),
                Some(mistake) => {
                    report.add(mistake);
                    waiting.push((post, place));
                    continue;
                }
            }
            report.extend(unfit_name(&post.path, place));
        }
        for (post, place) in waiting {
            post.path = self.next_page(&post.path, place);
            report.extend(unfit_name(&post.path, place));
        }
    }

    /// Takes the addresses of the posts in the other languages.
    fn add_translated(&mut self, posts: &[(Post, Arc<written::WrittenPost>)]) {
        for folder in self.languages.clone() {
            for (post, written) in posts {
                self.take(&folder.join(&post.path), Holder::post(written.head.slug.span));
            }
        }
    }

    /// A path without the folder of its language.
    fn below_language<'p>(&self, path: &'p str) -> &'p str {
        let below = |folder: &LanguageFolder| path.strip_prefix(folded(folder.as_str()).as_str());
        self.languages.iter().find_map(below).unwrap_or(path)
    }

    /// Why a page cannot have an address.
    fn in_the_way_of_page(&self, path: &str, place: Span) -> Option<Diagnostic> {
        if is_kept(path) {
            return Some(address::kept_name(place, path));
        }
        self.conflict(path).map(|(conflict, _)| address::same_url(place, path, &conflict))
    }

    /// Takes the next free numbered address for a page whose own address is taken.
    fn next_page(&mut self, path: &str, place: Span) -> String {
        let part = self.conflict(path).map_or(path.matches('/').count(), |(_, part)| part);
        let path = self.aside(path, part).unwrap_or_else(|| path.to_owned());
        self.take(&path, Holder::post(place));
        path
    }

    /// Gives each file of `static/` an address. Returns the files that got another address, or none.
    fn add_files(
        &mut self,
        files: &[Asset],
        with_address: bool,
        report: &mut Report,
    ) -> BTreeMap<String, Option<String>> {
        let mut moved = BTreeMap::new();
        let mut waiting = Vec::new();
        let mut told = HashSet::new();
        for path in files.iter().map(|file| file.path.as_str()) {
            if OutPath::new(path).is_none() {
                report.add(address::static_no_path(path));
                moved.insert(path.to_owned(), None);
                continue;
            }
            report.extend(unfit_name(path, format!("static/{path}").as_str()));
            let replaces = self.files.get(&folded(path)).is_some_and(|(own, holder)| own == path && holder.replaceable);
            let conflict = if replaces { None } else { self.conflict_of_file(path, with_address) };
            let Some((conflict, part)) = conflict else {
                self.take(path, Holder::file());
                continue;
            };
            // If a whole folder is blocked, report that once.
            let at: Vec<&str> = path.split('/').take(part + 1).collect();
            if conflict.how != Meeting::InFile || told.insert(at.join("/")) {
                report.add(address::static_taken(path, &conflict));
            }
            waiting.push((path, part));
        }
        for (path, part) in waiting {
            let now = self.aside(path, part);
            if let Some(now) = &now {
                self.take(now, Holder::file());
            }
            moved.insert(path.to_owned(), now);
        }
        moved
    }

    /// What blocks a file of `static/`. This includes paths that Vigie does not use now, but may use in a later build.
    fn conflict_of_file(&self, path: &str, with_address: bool) -> Option<(Conflict, usize)> {
        let key = folded(path);
        let one_day = |row: Route| {
            let name = row.name_in(self.below_language(&key)).unwrap_or_default();
            let named = match row.each {
                Each::Year | Each::Archive | Each::SitemapPart => name.bytes().all(|byte| byte.is_ascii_digit()),
                Each::ApiIncident | Each::Card => true,
                _ => false,
            };
            named && (with_address || row.needs == Needs::Nothing)
        };
        self.conflict(path).or_else(|| {
            Route::of(self.below_language(&key)).filter(|row| one_day(*row))?;
            Some((Conflict { how: Meeting::Same, path: key.clone(), owner: Owner::Site }, key.matches('/').count()))
        })
    }

    /// What an address of `[[moved]]` cannot be beside. That it is a file of the site is reported when that is made.
    fn in_the_way_of_moved(&self, from: &str) -> Option<Conflict> {
        let (conflict, _) = self.conflict(from)?;
        let is_made_later = matches!((conflict.how, &conflict.owner), (Meeting::Same, Owner::Site));
        let is_kept = is_made_later && from != Fixed::Redirects.path();
        Some(conflict).filter(|_| !is_kept)
    }

    /// Adds the older addresses of a post: those in its front matter, and those from the patterns for its kind.
    fn add_aliases(
        &mut self,
        post: &Post,
        written: &written::WrittenPost,
        config: &Config,
        report: &mut Report,
    ) -> Vec<String> {
        let mut aliases = Vec::new();
        for alias in &written.head.aliases {
            let (typed, span) = (alias.value.as_str(), alias.span);
            if typed.contains(['*', ':']) {
                report.add(address::alias_pattern(span, typed));
                continue;
            }
            if typed.contains(is_unseen) {
                report.add(address::alias_with_hidden_characters(span, typed));
                continue;
            }
            let Some(path) = alias_path(typed) else {
                report.add(address::bad_alias(span, typed));
                continue;
            };
            if is_hidden(&path) {
                report.add(address::hidden_alias(span, typed));
                continue;
            }
            report.extend(unfit_name(typed, span));
            match self.add_alias(&path, span, post) {
                Ok(()) => aliases.push(path),
                Err(Some(conflict)) => report.add(address::alias_taken(span, typed, &conflict)),
                Err(None) => {}
            }
        }
        let place = written.head.slug.span;
        for pattern in config.aliases.get(&written.kind).into_iter().flatten() {
            let Some(path) = alias_path(&pattern.replace("{slug}", &post.slug)) else { continue };
            match self.add_alias(&path, place, post) {
                Ok(()) => aliases.push(path),
                Err(Some(conflict)) => report.add(address::pattern_taken(place, &path, &conflict)),
                Err(None) => {}
            }
        }
        aliases
    }

    /// Adds an older address of a post. An address that the post already has is not a conflict.
    fn add_alias(&mut self, path: &str, place: Span, post: &Post) -> Result<(), Option<Conflict>> {
        let key = folded(path);
        let folder = self.below_language(&key).split('/').next();
        if is_kept(path) || folder.is_some_and(is_own_folder) {
            let path = path.to_owned();
            return Err(Some(Conflict { how: Meeting::KeptFolder, path, owner: Owner::Site }));
        }
        match self.conflict(path) {
            None => {
                self.take(path, Holder::post(place));
                Ok(())
            }
            Some((Conflict { how: Meeting::Same, owner: Owner::Post(other), .. }, _))
                if other.source == post.source =>
            {
                Err(None)
            }
            Some((conflict, _)) => Err(Some(conflict)),
        }
    }
}

/// The file of an alias: `old/` and `old` are `old/index.html`.
fn alias_path(alias: &str) -> Option<String> {
    let path = alias.strip_prefix('/').unwrap_or(alias);
    let path = if is_page(path) || path.ends_with(".htm") { path.to_owned() } else { index_of(path) };
    OutPath::new(path.clone()).map(|_| path)
}

#[cfg(test)]
mod tests {
    use crate::facts::Health;
    use crate::model::State;
    use crate::testing::{CONFIG, codes, site_with_files};

    /// The posts (path below content/, lines of front matter) and files of a site → its pages and older addresses, where
    /// files lie that moved, and the names of the mistakes. Every post says that web is down, and the page always shows
    /// it.
    fn check(posts: &[(&str, &str)], files: &[&str], pages: &str, moved: &str, mistakes: &str) {
        let text =
            |keys: &str| format!("---\ntitle: T\ndate: 2021-05-18 17:00\nservices: {{web: outage}}\n{keys}\n---\n");
        let posts: Vec<(&str, String)> = posts.iter().map(|(path, keys)| (*path, text(keys))).collect();
        let posts: Vec<(&str, &str)> = posts.iter().map(|(path, text)| (*path, text.as_str())).collect();
        let (_, site, board, report) = site_with_files(CONFIG, &posts, files, "2021-05-18 20:00");
        let paths = site.posts.iter().flat_map(|post| [&post.path].into_iter().chain(&post.aliases));
        assert_eq!(paths.map(String::as_str).collect::<Vec<_>>().join(" "), pages);
        let told = site.moved.files.iter().map(|(path, now)| format!("{path} {}", now.as_deref().unwrap_or("-")));
        assert_eq!(told.collect::<Vec<_>>().join(", "), moved, "{pages}");
        assert_eq!(codes(&report).join(" "), mistakes, "{pages}");
        assert_eq!(board.statement.state, Health::Known(State::Outage), "{pages}");
    }

    #[test]
    fn the_second_page_on_an_address_moves_aside() {
        let twins = [("incidents/2025/Disk.md", ""), ("incidents/2026/disk.md", "")];
        check(&twins, &[], "Disk.html disk-2.html", "", "same-url");
        let accents = [("incidents/a.md", "slug: café"), ("incidents/b.md", "slug: cafe\u{301}")];
        check(&accents, &[], "cafe\u{301}.html café-2.html", "", "same-url");
        check(&[("incidents/a.md", "slug: Index")], &[], "Index-2.html", "", "same-url");
        check(&[("incidents/a.md", "slug: .vigie-x")], &[], "vigie-x-2.html", "", "kept-name");
        // A post without a mistake stays where it is.
        check(&[("incidents/404.md", ""), ("incidents/404-2.md", "")], &[], "404-3.html 404-2.html", "", "same-url");
        check(&[("incidents/a.md", "slug: a/b")], &[], "a.html", "", "bad-slug");
        check(&[("incidents/a.md", "slug: .git")], &[], "a.html", "", "bad-slug");
        check(&[("incidents/a.md", "slug: [a]")], &[], "a.html", "", "bad-slug");
        // In its own words a page of the site's own gives way.
        check(&[("incidents/subscribe.md", "")], &[], "subscribe.html", "", "");
    }

    #[test]
    fn an_older_address_that_is_taken_is_left_out() {
        for alias in [
            "style.css",
            "_headers",
            "_redirects",
            "_redirects/x.html",
            "robots.txt",
            "index.html",
            "A.HTML",
            "feeds/x",
            "History",
            "",
        ] {
            check(&[("incidents/a.md", &format!("aliases: ['{alias}']"))], &[], "a.html", "", "alias-taken");
        }
        for alias in
            ["*", "a/*", ":b", "https://a.example/b", "../x", ".git/hooks/x", ".vigie-x/", "a/.b", ".well-known/.x"]
        {
            check(&[("incidents/a.md", &format!("aliases: ['{alias}']"))], &[], "a.html", "", "bad-alias");
        }
        for hidden in ["2066", "2069", "202e", "2028", "200b", "200f", "feff", "0007"] {
            let keys = format!("aliases: [\"a\\u{hidden}b.html\"]");
            check(&[("incidents/a.md", &keys)], &[], "a.html", "", "bad-alias");
        }
        let persian = "aliases: [\"\u{646}\u{645}\u{6cc}\u{200c}\u{634}\u{648}\u{62f}.html\"]";
        check(
            &[("incidents/a.md", persian)],
            &[],
            "a.html \u{646}\u{645}\u{6cc}\u{200c}\u{634}\u{648}\u{62f}.html",
            "",
            "",
        );
        check(&[("incidents/a.md", "aliases: {b: c}")], &[], "a.html", "", "bad-alias");
        check(&[("incidents/a.md", "aliases: [old.html, old.html/y]")], &[], "a.html old.html", "", "alias-taken");
        check(
            &[("incidents/a.md", "aliases: [old.html/y, old.html]")],
            &[],
            "a.html old.html/y/index.html",
            "",
            "alias-taken",
        );
        check(&[("incidents/a.md", "aliases: [old]")], &["old"], "a.html", "", "alias-taken");
        check(&[("incidents/a.md", "aliases: [old/b]")], &["OLD"], "a.html", "", "alias-taken");
        let known = "a.html .well-known/x.html";
        check(&[("incidents/a.md", "aliases: [.well-known/x.html]")], &[], known, "", "");
        // Its own page, and twice the same, are no mistakes.
        check(&[("incidents/a.md", "aliases: [a.html, old, /old/]")], &[], "a.html old/index.html", "", "");
    }

    #[test]
    fn a_file_gives_way_to_what_the_site_makes() {
        let post = [("incidents/b.md", "")];
        check(&post, &["b.html"], "b.html", "b.html b-2.html", "static-on-page");
        check(&post, &["b.html/a", "b.html/c"], "b.html", "b.html/a b-2.html/a, b.html/c b-2.html/c", "static-on-page");
        check(&post, &["history"], "b.html", "history history-2", "static-on-page");
        check(&post, &["History/index.html"], "b.html", "History/index.html History/index-2.html", "static-on-page");
        check(&post, &["feeds/all.json"], "b.html", "feeds/all.json feeds/all-2.json", "static-on-page");
        check(&post, &["STYLE.css"], "b.html", "STYLE.css STYLE-2.css", "static-on-page");
        check(&post, &["a.txt", "A.txt"], "b.html", "A.txt A-2.txt", "static-twin");
        check(&post, &["history/2031.html"], "b.html", "history/2031.html history/2031-2.html", "static-on-page");
        check(&post, &["a\\b"], "b.html", "a\\b -", "bad-static");
        // What says nothing of a state may be replaced, and folders may be shared.
        check(
            &post,
            &["404.html", "_headers", "favicon.svg", "style.css", "services/old.html", "history/x.txt"],
            "b.html",
            "",
            "",
        );
    }

    #[test]
    fn a_name_that_windows_cannot_hold_is_told() {
        for slug in ["aux", "NUL", "com1", "a:b", "LPT9.x", "what?"] {
            check(&[("incidents/a.md", &format!("slug: '{slug}'"))], &[], &format!("{slug}.html"), "", "windows-name");
        }
        check(&[("incidents/a.md", "")], &["a./b", "b "], "a.html", "", "windows-name windows-name");
        check(&[("incidents/a.md", "aliases: [old/con/]")], &[], "a.html old/con/index.html", "", "windows-name");
        for slug in ["auxiliary", "com0", "com10", "a.b", "console"] {
            check(&[("incidents/a.md", &format!("slug: '{slug}'"))], &[], &format!("{slug}.html"), "", "");
        }
    }
}
