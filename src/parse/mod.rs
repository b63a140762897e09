//! From a file to a [`WrittenPost`]: what the author wrote, with places. Knows no other post and no configuration.

mod aliases;
pub mod body;
mod braces;
mod conflict;
mod draft;
mod fence;
mod foreign;
pub mod front_matter;
mod hidden;
mod keys;
mod near;
mod scan;
pub mod time;
pub mod timeline;
pub mod translation;
mod unclosed;
mod update;
pub mod zoned;

pub use keys::{severity, stage, state, status};

use crate::diagnostic::{Report, nearest, post};
use crate::model::Kind;
use crate::model::written::{
    Detail, Head, MaintenanceKeys, UpdateHeading, WrittenBody, WrittenPost, WrittenTranslation,
};
use crate::node::{Node, Value};
use crate::source::{NotAPost, PIECE, Source, SourceId, Sources, Span, Spanned, Tree};
use crate::vocabulary::Vocabulary;
use body::PostFile;
use chrono::NaiveDate;
use front_matter::FileStart;
use rayon::prelude::*;
use std::borrow::Cow;
use std::sync::Arc;
use time::Near;
use translation::Translations;

/// The result of reading a file.
#[derive(Debug, Clone)]
pub enum Parsed {
    /// A post, perhaps with some of its values missing.
    Post(Arc<WrittenPost>),
    /// A file that could not be read as a post of that kind.
    Unreadable(Kind, SourceId),
    /// The words of another post in another language; none that can be read.
    Translation(Option<Arc<WrittenTranslation>>),
    /// A text that begins like a post but whose kind is not known.
    Unplaced(SourceId),
    /// A file that is not a post.
    Stray,
}

/// A cache of posts. The same text with the same source id is the same post, as long as it is the translation of the
/// same post, on a site in the same language.
#[derive(Debug, Default)]
pub struct PostCache {
    posts: Vec<Remembered>,
    locale: String,
    translations: Translations,
}

/// A cached post by source id: its text, the result, and its mistakes.
type Remembered = (SourceId, Arc<Source>, Parsed, Report);

/// Reads every file of `content/` that the cache does not know. `locale` is the first language of the site, and `others`
/// are its others.
#[must_use]
pub fn all(
    tree: &Tree,
    (locale, others): (&str, &[String]),
    cache: &mut PostCache,
    report: &mut Report,
) -> Vec<Parsed> {
    let translations = Translations::of(tree, others, report);
    if (&cache.translations, cache.locale.as_str()) != (&translations, locale) {
        *cache = PostCache { posts: Vec::new(), locale: locale.to_owned(), translations };
    }
    let (known, translations) = (&cache.posts, &cache.translations);
    for (path, kind) in &tree.aside {
        report.add(match kind {
            NotAPost::Picture => post::picture(path),
            NotAPost::ProjectFile => post::project_file(path),
        });
    }
    let mut others = tree.others.iter().map(|id| other(&tree.sources, *id, report)).collect::<Vec<_>>();
    others.extend(tree.elsewhere.iter().map(|id| misplaced(&tree.sources, *id, report)));
    let read: Vec<Remembered> = tree
        .posts
        .par_iter()
        .with_max_len(PIECE)
        .map(|id| {
            let source = tree.sources.share(*id);
            let before = known.binary_search_by_key(id, |(id, ..)| *id).ok().map(|at| &known[at]);
            if let Some(same) = before.filter(|(_, before, ..)| *before == source) {
                return same.clone();
            }
            let (parsed, mistakes) = match translations.get(*id) {
                Some(translation) => translation::read(&tree.sources, *id, (translation, locale)),
                None => post(&tree.sources, *id, locale),
            };
            (*id, source, parsed, mistakes)
        })
        .collect();
    for (_, _, _, mistakes) in &read {
        report.extend(mistakes.clone());
    }
    let parsed = read.iter().map(|(_, _, parsed, _)| parsed.clone()).chain(others).collect();
    cache.posts = read;
    cache.posts.sort_unstable_by_key(|(id, ..)| *id);
    parsed
}

/// Reads one file of `content/` of a site in the language `locale`.
#[must_use]
pub fn post(sources: &Sources, id: SourceId, locale: &str) -> (Parsed, Report) {
    let mut report = Report::default();
    let parsed = read(sources, (id, locale), &mut report);
    (held_back(parsed, sources), report)
}

/// What cannot be read and may be a draft gets no page. It may tell of a state all the same.
fn held_back(parsed: Parsed, sources: &Sources) -> Parsed {
    match parsed {
        Parsed::Unreadable(_, id) if draft::may_be(&sources.get(id).text) => Parsed::Unplaced(id),
        parsed => parsed,
    }
}

fn read(sources: &Sources, (id, locale): (SourceId, &str), report: &mut Report) -> Parsed {
    let source = sources.get(id);
    let Some(kind) = kind(&source.path, report) else {
        return if has_front_matter(&source.text) { Parsed::Unplaced(id) } else { Parsed::Stray };
    };
    let Some(OpenedFile { text, file, node, title, body }) = open(source, (id, locale), kind, report) else {
        return Parsed::Unreadable(kind, id);
    };
    let text = &*text;
    if let Some(title) = &title {
        report.add(post::no_front_matter(title.span, &title.value, file.day));
    }
    let of_incident = keys::tell_of_incident(&node, file.words);
    // Without front matter, what was meant as such may stand below the title.
    let keys_of_author = if title.is_some() { &text[body..] } else { &text[file.span.range()] };
    let (mut head, detail) = keys::read(&file, node, title, report);
    head.draft |= draft::is_meant(keys_of_author);
    hidden::report(id, text, body, report);
    let day = head.date.as_ref().and_then(|date| date.value.day()).or(file.day);
    let near = Near { day, words: file.words };
    let mut body = body::read(PostFile { source: id, kind, near }, text, body, report);
    if let Detail::Maintenance(keys) = &detail
        && !is_timed(&head, keys, &body)
    {
        report.add(post::missing_start(file.span, file.day, of_incident));
    }
    if *text != source.text {
        let markdown = Arc::unwrap_or_clone(body.markdown).of_text(text);
        body.markdown = Arc::new(markdown);
    }
    let misfiled = of_incident && !matches!(kind, Kind::Incident | Kind::Maintenance);
    let broken = report.has_errors_of_content();
    Parsed::Post(Arc::new(WrittenPost { source: id, kind, head, detail, body, broken, misfiled }))
}

/// A file of posts: its beginning, read, and where its text begins.
struct OpenedFile<'s> {
    /// The file with the line ends of Markdown.
    text: Cow<'s, str>,
    file: FileContext<'s>,
    node: Node,
    /// The heading that is its title, where it has no front matter.
    title: Option<Spanned<String>>,
    /// The first byte of its text.
    body: usize,
}

/// Reads the beginning of a file. `None`, with a mistake, when it cannot be read as a post.
fn open<'s>(
    source: &'s Source,
    (id, locale): (SourceId, &str),
    kind: Kind,
    report: &mut Report,
) -> Option<OpenedFile<'s>> {
    if let Some((at, encoding)) = source.foreign_encoding() {
        report.add(post::not_utf8(Span::new(id, at), &source.path, encoding));
        return None;
    }
    let text = lines(&source.text);
    if let Some(place) = conflict::find(&text) {
        report.add(post::conflict(Span::new(id, place)));
        return None;
    }
    let stem = source.stem();
    let (node, span, body) = match front_matter::opening(&text) {
        FileStart::Front { block, body } => match front_matter::read(id, &text, block.clone(), report) {
            Ok(node) => (Some(node), Span::new(id, block), body),
            Err(mistake) => {
                report.add(mistake);
                return None;
            }
        },
        FileStart::Unclosed(fence) => {
            let dashes = foreign::closing_dashes(id, &text, fence.end);
            report.add(dashes.unwrap_or_else(|| post::unclosed_front_matter(Span::new(id, fence))));
            return None;
        }
        FileStart::Text => (None, Span::new(id, 0..0), 0),
    };
    let own = node.as_ref().and_then(keys::lang_of);
    let file = FileContext { stem, kind, day: file_day(stem), span, words: Vocabulary::of(own.as_deref(), locale) };
    if let Some(node) = node {
        return Some(OpenedFile { text, file, node, title: None, body });
    }
    let Some((title, body)) = front_matter::first_heading(id, &text) else {
        let foreign = foreign::front_matter(id, &text, file.day);
        let first = 0..text.find('\n').unwrap_or(text.len());
        report.add(foreign.unwrap_or_else(|| post::not_a_post(Span::new(id, first.clone()), &text[first], file.day)));
        return None;
    };
    Some(OpenedFile { text, file, node: Node { value: Value::Null, span }, title: Some(title), body })
}

/// Whether a maintenance gives its start or a stage. Without a start, it stays planned until an entry says more.
fn is_timed(head: &Head, keys: &MaintenanceKeys, body: &WrittenBody) -> bool {
    let given = |key: &str| head.keys.iter().any(|given| given.value == key);
    let says = |heading: &UpdateHeading| heading.word.is_some() || heading.start.is_some();
    keys.start.is_some()
        || ["start", "status", "completed"].iter().any(|key| given(key))
        || body.updates.iter().any(|update| says(&update.heading))
}

/// A text in `content/` whose name does not end with `.md`. It is a mistake if it begins like a post.
fn other(sources: &Sources, id: SourceId, report: &mut Report) -> Parsed {
    let source = sources.get(id);
    let kind = Kind::ALL.into_iter().find(|kind| source.path.starts_with(&format!("content/{}/", kind.folder())));
    let titled = || kind.is_some() && front_matter::first_heading(id, &source.text).is_some();
    if source.invalid_utf8.is_some() || !(has_front_matter(&source.text) || titled()) {
        return Parsed::Stray;
    }
    report.add(post::wrong_extension(&source.path));
    kind.map_or(Parsed::Unplaced(id), |kind| Parsed::Unreadable(kind, id))
}

/// A text outside the folders of posts. It is a mistake if it begins like a post.
fn misplaced(sources: &Sources, id: SourceId, report: &mut Report) -> Parsed {
    let source = sources.get(id);
    let (path, text) = (source.path.as_str(), source.text.as_str());
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let named = |name: &str| Kind::ALL.into_iter().find(|kind| kind.folder().eq_ignore_ascii_case(name));
    let kind = folder.split('/').find_map(named);
    let has = |key: &str| front_keys(text).any(|(name, _)| name == key);
    let begins = match folder {
        // A title alone proves nothing, because pages and text templates of other programs have one too.
        "" | "static" => {
            has_front_matter(text)
                && (file_day(source.stem()).is_some()
                    || ["date", "services", "severity", "status", "start"].into_iter().any(has))
        }
        _ if path.starts_with("content/templates/") => {
            front_keys(text).any(|(name, value)| name == "date" && time::read(value, None).is_ok())
        }
        _ => has_front_matter(text) || kind.is_some() && front_matter::first_heading(id, text).is_some(),
    };
    if !begins {
        return Parsed::Stray;
    }
    let meant = kind.unwrap_or(if has("start") { Kind::Maintenance } else { Kind::Incident });
    report.add(post::misplaced(path, meant));
    Parsed::Unplaced(id)
}

/// Whether a text begins with the front matter of a post: a block between fences, with a key that posts have.
fn has_front_matter(text: &str) -> bool {
    let keys = ["title", "date", "services", "severity", "status", "start"];
    front_keys(text).any(|(name, _)| keys.contains(&name))
}

/// The keys and values of the front matter that a text begins with, in YAML or TOML.
fn front_keys(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut lines = text.trim_start().lines();
    let fence = lines.next().map(str::trim_end).filter(|line| matches!(*line, "---" | "+++"));
    let lines = lines.take_while(move |line| fence.is_some_and(|fence| line.trim_end() != fence));
    lines.filter_map(|line| line.split_once([':', '='])).map(|(name, value)| (name.trim(), value.trim()))
}

/// The text with every lone carriage return, which ends a line in Markdown, replaced by `\n`. Every byte keeps its
/// place.
fn lines(text: &str) -> Cow<'_, str> {
    let pieces = || text.split_inclusive('\r').zip(text.split_inclusive('\r').skip(1).chain([""]));
    let alone = |(piece, next): &(&str, &str)| piece.ends_with('\r') && !next.starts_with('\n');
    if !pieces().any(|pair| alone(&pair)) {
        return text.into();
    }
    let ended = |pair @ (piece, _): (&str, &str)| match piece.strip_suffix('\r') {
        Some(line) if alone(&pair) => format!("{line}\n"),
        _ => piece.to_owned(),
    };
    pieces().map(ended).collect::<String>().into()
}

/// What is known of a file before its text is read.
struct FileContext<'a> {
    kind: Kind,
    stem: &'a str,
    day: Option<NaiveDate>,
    /// The front matter's block.
    span: Span,
    /// The languages in which it is read.
    words: Vocabulary,
}

impl FileContext<'_> {
    fn stem(&self) -> Spanned<String> {
        Spanned::new(self.stem.to_owned(), self.span)
    }
}

/// The kind of a post from its folder. If the name of the folder has a typo, that is reported and the post is still
/// read.
fn kind(path: &str, report: &mut Report) -> Option<Kind> {
    let folder = path.strip_prefix("content/").and_then(|rest| rest.split_once('/')).map_or("", |(folder, _)| folder);
    let named = |name: &str| Kind::ALL.into_iter().find(|kind| kind.folder() == name);
    named(folder).or_else(|| {
        let near = nearest(folder, Kind::ALL.map(Kind::folder));
        report.add(post::unknown_folder(path, folder, near));
        near.and_then(named)
    })
}

/// The day that a file's name begins with.
fn file_day(stem: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(stem.get(..10)?, "%Y-%m-%d").ok()
}

#[cfg(test)]
mod tests {
    use super::{PostCache, lines};
    use crate::config::Config;
    use crate::diagnostic::Report;
    use crate::facts::Health;
    use crate::resolve::{ResolveInput, resolve};
    use crate::source::{Source, Tree};
    use crate::testing::{CONFIG, codes, site};

    #[test]
    fn a_time_that_is_empty_is_told_as_such() {
        let post = "---\ntitle: A\ndate: ''\nresolved: ' '\n---\nNon.\n";
        let (_, _, _, report) = site(CONFIG, &[("incidents/a.md", post)], "2021-05-18 20:00");
        let told: Vec<&str> = report.list().iter().map(|mistake| mistake.message.as_str()).collect();
        assert_eq!(told, ["`date` is empty; expected a time", "`resolved` is empty; expected a time"]);
    }

    #[test]
    fn other_names_of_keys_are_reported_with_the_line_to_write() {
        let told = |keys: &str| {
            let post = format!("---\ntitle: A\ndate: 2021-05-18 17:00\nservices: [web]\n{keys}\n---\nA.\n");
            let (_, _, _, report) = site(CONFIG, &[("incidents/a.md", &post)], "2021-05-18 20:00");
            let told = report.list().iter().map(|it| (it.code, it.help.clone().unwrap_or_default()));
            told.collect::<Vec<_>>()
        };
        let one = |help: &str| vec![("foreign-key", help.to_owned())];
        assert_eq!(told("ended: 17:40"), one("write `resolved: 17:40`"));
        assert_eq!(told("closed: true"), one("write `resolved: 2021-05-18 HH:MM`"));
        assert_eq!(told("published: false"), one("write `draft: true`"));
        assert_eq!(told("resolved: 17:40\nended: 17:50"), one("remove `ended`"));
        assert_eq!(told("author: Ana\nticket: OPS-12\ntags: [disk]\nclosed: false\npublished: true"), []);
        let flag = told("resolved: true\nresolved_at: 2021-05-18 17:40");
        assert!(flag.len() == 1 && flag[0].1.contains("resolved: 2021-05-18 17:40"), "{flag:?}");
    }

    #[test]
    fn an_end_before_a_later_word_of_it_is_reported() {
        let told = |keys: &str, update: &str| {
            let post =
                format!("---\ntitle: A\ndate: 2021-05-18 17:00\nservices: [web]\n{keys}\n---\nA.\n\n{update}\n\nB.\n");
            let (_, _, _, report) = site(CONFIG, &[("incidents/a.md", &post)], "2021-05-18 20:00");
            codes(&report).contains(&"ends-differ")
        };
        assert!(told("resolved: 17:40", "## 18:10 · resolved"));
        assert!(told("resolved: 17:40", "## 18:10 · monitoring\n\nC.\n\n## 18:30 · resolved {at=17:40}"));
        assert!(!told("resolved: 17:40", "## 18:10 · resolved {at=17:40}"));
        assert!(!told("resolved: 17:40", "## 17:45 · resolved"));
        assert!(!told("resolved: 17:40", "## 17:30 · monitoring"));
        assert!(!told("resolved: 2021-05-18", "## 18:10 · resolved"));
    }

    #[test]
    fn slips_of_a_phone_have_the_line_to_write() {
        let told = |post: &str| {
            let (_, _, _, report) = site(CONFIG, &[("incidents/2021-05-18-a.md", post)], "2021-05-18 20:00");
            let told = report.list().iter().map(|it| format!("{}: {}", it.code, it.help.clone().unwrap_or_default()));
            told.collect::<Vec<_>>()
        };
        let head = |lines: &str| format!("---\n{lines}\n---\nA.\n");
        let capitals = told(&head("Title: A\nDate: 2021-05-18 17:00"));
        assert_eq!(capitals, ["unknown-key: write `title:`", "unknown-key: write `date:`"]);
        for (typed, ours) in [("1705", "17:05"), ("about 17:05", "17:05"), ("17;05", "17:05"), ("~17:05", "17:05")] {
            let started = told(&head(&format!("title: A\ndate: 2021-05-18 17:20\nstarted: {typed}")));
            assert!(started.len() == 1 && started[0].contains(&format!("`{ours}`")), "{typed}: {started:?}");
        }
        let dashes = told(&head("title: A\ndate: 2021–05–18 17:20"));
        assert!(dashes[0].contains("`2021-05-18 17:20`"), "{dashes:?}");
        let year = told(&head("title: A\ndate: 2021-05-18 17:20\nstarted: 2021"));
        assert!(year[0].starts_with("unreadable-time"), "{year:?}");
        let bare = told("title: A\ndate: 2021-05-18 17:20\n\nA.\n");
        assert!(bare[0].contains("add a line `---` above"), "{bare:?}");
        let braces =
            told(&head("title: A\ndate: 2021-05-18 17:20").replace("A.\n", "A.\n\n## 17:30 identified {web down}\n"));
        assert_eq!(braces, ["malformed-pair: write `{web=down}`"]);
    }

    #[test]
    fn a_mistake_comes_with_the_line_for_this_post() {
        let told = |front: &str| {
            let post = format!("---\n{front}\n---\nA.\n");
            let (_, _, _, report) = site(CONFIG, &[("incidents/2026-11-28-a.md", &post)], "2026-11-28 20:00");
            report.list().iter().flat_map(|it| it.help.iter().cloned()).collect::<Vec<_>>().join("|")
        };
        let date = "title: A\ndate: 2026-11-28 17:20";
        for (front, expected) in [
            ("title: A\ndate: today 17:20".to_owned(), "write `date: 2026-11-28 17:20`"),
            ("title: A\ndate: soon".to_owned(), "`2026-11-28 17:20`"),
            (format!("{date}\nstarted: yesterday at 22h"), "write `started: 2026-11-27 22:00`"),
            (format!("{date}\nservices: - web"), "write `services: [web]`"),
            (format!("{date}\nservices: - web - mail"), "write `services: [web, mail]`"),
            (format!("{date}\nservices: - web: outage"), "write `services: {web: outage}`"),
            (format!("{date}\nservices:\n-web"), "`- web`"),
        ] {
            let found = told(&front);
            assert!(found.contains(expected), "{front}: {found}");
        }
    }

    #[test]
    fn marks_of_a_conflict_make_a_post_unreadable() {
        let post = "---\ntitle: A\ndate: 2021-05-18 17:00\nservices: {web: outage}\n---\nA.\n\n<<<<<<< HEAD\n## 17:10 identified\n\n=======\n## 17:20 resolved\n>>>>>>> phone\n";
        let (_, site, _, report) = site(CONFIG, &[("incidents/a.md", post)], "2021-05-18 20:00");
        assert_eq!((codes(&report), site.posts.len(), site.unreadable.len()), (vec!["conflict"], 0, 1));
    }

    #[test]
    fn a_post_under_another_name_is_a_mistake() {
        let front = "---\ntitle: A\ndate: 2021-05-18 17:00\nservices: {web: outage}\n---\nA.\n";
        let check = |path: &str, text: &str, expected: &[&str], unreadable: usize, unseen: bool| {
            let mut tree = Tree::default();
            let id = tree.sources.add(Source::new(format!("content/{path}"), text.into()));
            if path.ends_with(".md") {
                tree.posts.push(id);
            } else {
                tree.others.push(id);
            }
            let mut report = Report::default();
            let parsed = super::all(&tree, ("en", &[]), &mut PostCache::default(), &mut report);
            let config = Config::default();
            let (sources, files, now) = (&tree.sources, &tree.assets, chrono::DateTime::UNIX_EPOCH);
            let input = ResolveInput { config: &config, sources, files, drafts: false, now };
            let site = resolve(parsed, input, &mut Report::default());
            assert_eq!(
                (codes(&report), site.unreadable.len(), !site.unplaced.is_empty()),
                (expected.to_vec(), unreadable, unseen),
                "{path}"
            );
        };
        let wrong = &["wrong-extension"];
        for name in
            ["incidents/x.markdown", "incidents/x.md.txt", "incidents/2021/x.mdx", "maintenance/x.txt", "incidents/x"]
        {
            check(name, front, wrong, 1, false);
        }
        check("incidents/x.txt", "# Down\n\nA.\n", wrong, 1, false);
        check("incidents/x.txt", "+++\ntitle = \"Down\"\n+++\nA.\n", wrong, 1, false);
        check("x.markdown", front, wrong, 0, true);
        check("x.md", front, &["unknown-folder"], 0, true);
        check("outages/x.md", front, &["unknown-folder"], 0, true);
        check("outages/x.md", "Notes.\n", &["unknown-folder"], 0, false);
        for text in ["Notes.\n", "---\n\nNotes.\n", "# Notes without a heading's folder\n", "---\nkeys: 1\n---\n"] {
            check("notes.txt", text, &[], 0, false);
        }
        check("incidents/data.yaml", "---\nrows: []\n", &[], 0, false);
        check("incidents/photo.raw", "\u{fffd}---", &[], 0, false);
    }

    #[test]
    fn an_incident_in_the_wrong_folder_leaves_the_state_unknown() {
        let is_unknown = |folder: &str, front: &str, text: &str| {
            let post = format!("---\ntitle: A\ndate: 2021-05-18 17:00\n{front}\n---\nA.\n\n{text}");
            let (_, _, board, report) = site(CONFIG, &[(&format!("{folder}/a.md"), &post)], "2021-05-18 20:00");
            let unknown = board.statement.state == Health::Unknown;
            assert_eq!(report.has_errors(), unknown, "{folder} {front} {text}");
            unknown
        };
        for folder in ["notices", "pages", "post-mortems"] {
            for front in ["services: {web: outage}", "severity: major", "status: investigating"] {
                assert!(is_unknown(folder, front, ""), "{folder} {front}");
            }
            assert!(!is_unknown(folder, "author: B", ""), "{folder}");
        }
        for front in ["services: {web: outage}", "services: [web]", "author: B"] {
            assert!(is_unknown("maintenance", front, ""), "{front}");
            assert!(!is_unknown("maintenance", front, "## 17:30 postponed\n\nLater.\n"), "{front}");
        }
        for front in ["start: 22:00", "status: scheduled", "completed: 19:00"] {
            assert!(!is_unknown("maintenance", front, ""), "{front}");
        }
    }

    #[test]
    fn a_post_in_the_wrong_place_is_a_mistake() {
        let front = "---\ntitle: A\ndate: 2021-05-18 17:00\nservices: {web: outage}\n---\nA.\n";
        let check = |path: &str, text: &str, meant: Option<&str>| {
            let mut tree = Tree::default();
            let id = tree.sources.add(Source::new(path, text.into()));
            tree.elsewhere.push(id);
            let mut report = Report::default();
            let parsed = super::all(&tree, ("en", &[]), &mut PostCache::default(), &mut report);
            let help = report.list().first().and_then(|it| it.help.clone());
            assert_eq!(help, meant.map(|meant| format!("move it to `{meant}`")), "{path}");
            assert_eq!(matches!(parsed[..], [super::Parsed::Unplaced(_)]), meant.is_some(), "{path}");
        };
        for path in ["down.md", "incidents/down.md", "Content/Incidents/down.md", "static/down.md"] {
            check(path, front, Some("content/incidents/down.md"));
        }
        check("content/templates/down.md", front, Some("content/incidents/down.md"));
        check("maintenance/disks.md", "# Disks\n\nA.\n", Some("content/maintenance/disks.md"));
        check("disks.md", "---\ntitle: A\nstart: 2021-05-18\n---\n", Some("content/maintenance/disks.md"));
        check("2021-05-18-down.md", "---\ntitle: A\n---\n", Some("content/incidents/2021-05-18-down.md"));
        check("index.md", "---\ntitle: A\n---\n", None);
        check("notes.md", "# Notes\n", None);
        check("incidents/notes.md", "Notes.\n", None);
        check("content/templates/network.md", "---\ntitle: A\ndate: DATE\n---\n", None);
        check("content/templates/network.md", "We look.\n", None);
    }

    #[test]
    fn a_carriage_return_alone_ends_a_line() {
        for (text, expected) in
            [("", ""), ("a\r\nb\n", "a\r\nb\n"), ("a\rb\r\rc\r\nd\r", "a\nb\n\nc\r\nd\n"), ("é\r🦔", "é\n🦔")]
        {
            assert_eq!(lines(text), expected, "{text:?}");
        }
        let post =
            "---\ntitle: A\ndate: 2021-05-18 17:00\nservices: {web: outage}\n---\nNon.\n\n## 17:30 resolved\n\nOui.\n";
        for end in ["\n", "\r\n", "\r"] {
            let (_, site, board, report) =
                site(CONFIG, &[("incidents/a.md", &post.replace('\n', end))], "2021-05-18 20:00");
            assert_eq!(codes(&report), [] as [&str; 0], "{end:?}");
            assert_eq!((site.posts[0].entries.len(), board.open.len()), (2, 0), "{end:?}");
        }
    }

    /// The advice on the mistakes of a post of that front matter.
    fn advice(front: &str) -> Vec<String> {
        let post = format!("---\ntitle: A\ndate: 2021-05-18 17:00\n{front}\n---\nNon.\n");
        advice_on(&post)
    }

    fn advice_on(post: &str) -> Vec<String> {
        let (_, _, _, report) = site(CONFIG, &[("incidents/a.md", post)], "2021-05-18 20:00");
        report.list().iter().map(|it| format!("{}: {}", it.code, it.help.as_deref().unwrap_or(""))).collect()
    }

    #[test]
    fn keys_of_other_tools_come_with_the_line_to_write() {
        let check = |front: &str, expected: &str| assert_eq!(advice(front), [expected], "{front}");
        check(
            "services: [web]\nresolved: true\nresolvedWhen: 2021-05-18 17:30:00",
            "unreadable-time: write `resolved: 2021-05-18 17:30`, the time in `resolvedWhen`, and remove `resolvedWhen`; \
             or write `status: resolved`",
        );
        check(
            "services: [web]\nresolved: true",
            "unreadable-time: write `resolved: ` with the day and time when it ended, or `status: resolved`",
        );
        check(
            "services: [web]\nresolved: false",
            "unreadable-time: remove the line: without it, the incident is open until an update says resolved",
        );
        let severities = "Expected one of: none, minor, major, critical";
        for (typed, ours) in [
            ("down", "critical"),
            ("disrupted", "major"),
            ("major-outage", "critical"),
            ("Partial outage", "major"),
            ("degraded-performance", "minor"),
        ] {
            let front = format!("services: [web]\nseverity: {typed}");
            assert_eq!(advice(&front), [format!("unknown-severity: did you mean `{ours}`? {severities}")]);
        }
        check("services: web, mail", "unknown-service: write `services: [web, mail]`");
        check("services: web and mail", "unknown-service: write `services: [web, mail]`");
        check("services:\n  — web\n  — mail", "unknown-service: write `services: [web, mail]`");
        check("services: {web:outage}", "unknown-service: write `{web: outage}`, with a space");
        check(
            "services:\nweb: outage",
            "unknown-key: indent the line: `  web: outage`, or write `services: {web: outage}`",
        );
        check("time: 18:00", "unknown-key: write `date:`");
        for typed in
            ["services：{web: outage}", "services; {web: outage}", "services - {web: outage}", "Dienste: {web: outage}"]
        {
            check(typed, "unknown-key: write `services:`");
        }
        check("services: [\"Le Site\"]", "unknown-service: did you mean `web`? (its name is “Le site”)");
    }

    #[test]
    fn front_matter_of_other_notations_is_named() {
        let check = |post: &str, expected: &str| assert_eq!(advice_on(post), [expected], "{post}");
        check(
            "+++\ntitle = \"Down: all\"\ndate = 2021-05-18T17:00:00Z\nservices = [\"web\"]\n+++\nA.\n",
            "foreign-front-matter: write instead:\n---\ntitle: \"Down: all\"\ndate: 2021-05-18 17:00:00Z\n\
             services: [web]\n---",
        );
        check(
            "{\n  \"title\": \"Down\",\n  \"date\": \"2021-05-18 17:00\"\n}\n\nA.\n",
            "foreign-front-matter: write instead:\n---\ntitle: Down\ndate: 2021-05-18 17:00\n---",
        );
        check("—-\ntitle: A\n—-\nA.\n", "foreign-front-matter: type three hyphens: `---`");
        check("---\ntitle: A\n–-\nA.\n", "foreign-front-matter: type three hyphens: `---`");
    }

    #[test]
    fn an_encoding_is_named() {
        let check = |bytes: Vec<u8>, expected: Option<(std::ops::Range<usize>, &str)>| {
            assert_eq!(Source::new("a.md", bytes).foreign_encoding(), expected);
        };
        let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        check(wide("\u{feff}---\ntitle: É\n"), Some((0..6, "utf-16")));
        check("\u{feff}---\n".encode_utf16().flat_map(u16::to_be_bytes).collect(), Some((0..6, "utf-16")));
        check(wide("---\n"), Some((0..1, "utf-16le")));
        check(b"caf\xe9".to_vec(), Some((3..6, "latin1")));
        check("---\né\n".into(), None);
    }
}
