//! Targets that build: the body of a post, a timeline, a whole site.

use super::{check_report, html, now, text};
use std::collections::{BTreeMap, BTreeSet};
use vigie::markup::{Base, Body, BodyOptions, TimelineForm};
use vigie::output::{OutPath, Output};
use vigie::pipeline::{self, Built, Options};
use vigie::source::{Asset, Source, Tree};

const CONFIG: &str = "title = \"x\"\nbase_url = \"https://a.example/b/\"\ntimezone = \"Europe/Paris\"\n[cards]\n\
    enabled = false\n[[services]]\nid = \"web\"\n[[services]]\nid = \"mail\"\n";

/// What begins a file in the input of the target `site`.
const FILE: &str = "=== ";

/// A folder of files, as `src/edge/tree.rs` reads it.
#[must_use]
pub fn tree<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Tree {
    let mut tree = Tree::default();
    for (path, text) in files {
        if let Some(path) = path.strip_prefix("static/") {
            tree.assets.push(Asset { path: path.to_owned(), bytes: text.as_bytes().into() });
            continue;
        }
        let id = tree.sources.add(Source::new(path, text.as_bytes().to_vec()));
        match path.split('/').next() {
            Some("vigie.toml") => tree.config = Some(id),
            Some("content") if path.ends_with(".md") => tree.posts.push(id),
            Some("content") => tree.others.push(id),
            Some("locales") => tree.locales.push(id),
            Some("templates") => tree.templates.push(id),
            _ => tree.elsewhere.push(id),
        }
    }
    tree
}

/// The text of a page, as HTML for two places and as plain text.
pub fn body(data: &[u8]) {
    let page = format!("---\ntitle: a\n---\n{}", text(data));
    let tree = tree([("vigie.toml", CONFIG), ("content/pages/a.md", &page), ("static/logo.png", "x")]);
    let known = pipeline::evaluate(&tree, &Options::default(), now());
    check_report(&known.report, &tree.sources);
    let Some(post) = known.site.posts.first() else { return };
    let links = pipeline::links(&tree, &known.site, &known.config, &known.board);
    let body = Body::of(post, 0, &tree.sources);
    for base in
        [Base::Relative { depth: 0 }, Base::Absolute("https://a.example/b/"), Base::Alone("https://a.example/b/")]
    {
        let timeline = TimelineForm::AsTyped;
        let options = BodyOptions { links: &links, base, heading_shift: 1, prefix: "x-", trust: false, timeline };
        let shown = body.html(&options);
        let faults = html::faults(&shown, false);
        assert!(faults.is_empty(), "{faults:#?} in {shown}");
        assert_harmless(&html::fragment(&shown).0);
        let plain = body.text(&options);
        let elements = html::fragment(&plain).0;
        assert!(elements.is_empty(), "{elements:?} in the plain text {plain:?}");
    }
    let line = body.first_sentence() + &body.plain();
    assert!(!line.contains(['\n', '\r', '\0']), "{line:?}");
}

/// Nothing in HTML that an author wrote runs, or loads something from elsewhere.
fn assert_harmless(elements: &[html::Element]) {
    const NEVER: [&str; 16] = [
        "script", "style", "iframe", "object", "embed", "form", "button", "svg", "math", "link", "meta", "base",
        "video", "audio", "template", "textarea",
    ];
    for (_, name, attributes) in elements {
        assert!(!NEVER.contains(&name.as_str()), "<{name}>");
        for (key, value) in attributes {
            assert!(
                !key.starts_with("on") && !["style", "srcset", "srcdoc"].contains(&key.as_str()),
                "{key}={value:?}"
            );
            let value: String = value.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
            let scheme = value.split(['/', '?', '#']).next().and_then(|start| start.split_once(':')).map(|(it, _)| it);
            let scheme = scheme.map(str::to_lowercase).unwrap_or_default();
            match key.as_str() {
                "src" => assert!(
                    !value.starts_with("//") && (scheme.is_empty() || value.starts_with("https://a.example/b/")),
                    "{value}"
                ),
                "href" | "cite" => {
                    assert!(!["javascript", "vbscript", "data", "file", "blob"].contains(&scheme.as_str()), "{value}");
                }
                _ => {}
            }
        }
    }
}

/// The section "Timeline" of a post-mortem and of an incident, on their pages.
pub fn timeline(data: &[u8]) {
    let section = format!("Text.\n\n## Timeline\n\n{}", text(data));
    let post = format!("---\ntitle: a\ndate: 2026-11-02 17:20\nservices: [web]\n---\n{section}");
    let later = format!("---\ntitle: a\ndate: 2026-11-03\nincident: a\n---\n{section}");
    let files = [("vigie.toml", CONFIG), ("content/incidents/a.md", &post), ("content/post-mortems/a.md", &later)];
    let tree = tree(files);
    let options = Options::default();
    let known = pipeline::evaluate(&tree, &options, now());
    check_report(&known.report, &tree.sources);
    for post in &known.site.posts {
        let items = post.timeline.iter().flat_map(vigie::model::ResolvedTimeline::items);
        let length = tree.sources.get(post.source).text.len();
        for item in items {
            assert!(item.item.span.range().end <= length);
        }
    }
    let wanted: BTreeSet<OutPath> =
        known.site.posts.iter().filter_map(|post| OutPath::new(post.path.as_str())).collect();
    let pages = pipeline::glance(&tree, &options, &known, &wanted).expect("our own templates");
    for (path, bytes) in pages {
        let page = std::str::from_utf8(&bytes).unwrap();
        let faults = html::faults(page, true);
        assert!(faults.is_empty(), "{}: {faults:#?} in {page}", path.as_str());
    }
}

/// The files of an input: each begins with a line `=== path`.
#[must_use]
pub fn files(text: &str) -> Vec<(&str, &str)> {
    let mut files = Vec::new();
    for part in text.split("\n=== ") {
        let part = part.strip_prefix(FILE).unwrap_or(part);
        let (path, text) = part.split_once('\n').unwrap_or((part, ""));
        files.push((path.trim(), text));
    }
    files
}

/// Whether a path is one that a folder can have.
fn is_a_path(path: &str) -> bool {
    let sound = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.contains(['\0', '\\']);
    path.len() < 100 && path.split('/').all(sound)
}

/// A whole site: it is built, every file can be read by those it is for, and no link leads to nothing.
pub fn site(data: &[u8]) {
    let text = text(data);
    let mut by_path: BTreeMap<&str, &str> = files(&text).into_iter().filter(|(path, _)| is_a_path(path)).collect();
    let config = format!("{CONFIG}{}", by_path.remove("vigie.toml").unwrap_or_default());
    by_path.insert("vigie.toml", &config);
    if by_path.len() > 8 || config.contains("trust") {
        return;
    }
    let own_templates = by_path.keys().any(|path| path.starts_with("templates/"));
    let tree = tree(by_path);
    let options = Options { lints: true, ..Options::default() };
    let built = pipeline::build(&tree, &options, now());
    check_report(&built.report, &tree.sources);
    if !own_templates {
        let dead = built.report.list().iter().any(|mistake| mistake.code == "dead-fragment");
        check_output(&tree, &built.output, built.config.base_url.as_ref().map_or("", |url| url.as_str()), dead);
    }
    check_again(&tree, &built);
}

/// The same input gives the same bytes; a build reports nothing that `check` does not.
fn check_again(tree: &Tree, built: &Built) {
    let again = pipeline::build(tree, &Options::default(), now());
    assert!(again.output == built.output, "the same input gives other bytes");
    let all = built.report.list();
    for mistake in again.report.list() {
        let known = all.iter().any(|other| other.code == mistake.code && other.message == mistake.message);
        assert!(known, "only a build reports {}: {}", mistake.code, mistake.message);
    }
}

/// Every file of a site can be read by a parser of its format, and every link inside leads to a file; and to an id of
/// its page, unless `dead` ones were reported.
pub fn check_output(tree: &Tree, output: &Output, base_url: &str, dead: bool) {
    for (path, bytes) in output.iter().filter(|(_, bytes)| !tree.assets.iter().any(|asset| *asset.bytes == **bytes)) {
        let path = path.as_str();
        let Ok(text) = std::str::from_utf8(bytes) else { continue };
        match path.rsplit('.').next().unwrap_or_default() {
            "html" => check_page(path, text, output, base_url, dead),
            "json" => {
                drop(serde_json::from_str::<serde_json::Value>(text).unwrap_or_else(|error| panic!("{path}: {error}")));
            }
            "xml" | "atom" | "rss" | "svg" => check_xml(path, text),
            "ics" => drop(text.parse::<icalendar::Calendar>().unwrap_or_else(|error| panic!("{path}: {error}"))),
            _ => {}
        }
    }
    assert!(output.contains("index.html"));
}

fn check_xml(path: &str, text: &str) {
    let mut reader = quick_xml::Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Eof) => break,
            Ok(_) => {}
            Err(error) => panic!("{path}: {error} in {text}"),
        }
    }
    let forbidden =
        |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t') || matches!(c, '\u{fffe}' | '\u{ffff}');
    assert!(!text.contains(forbidden), "{path} has a character that XML forbids");
    if path.starts_with("feeds/") || path.starts_with("history.") {
        feed_rs::parser::parse(text.as_bytes()).unwrap_or_else(|error| panic!("{path}: {error} in {text}"));
    }
}

fn check_page(path: &str, text: &str, output: &Output, base_url: &str, dead: bool) {
    let faults = html::faults(text, true);
    assert!(faults.is_empty(), "{path}: {faults:#?} in {text}");
    let (elements, _) = html::page(text);
    let ids: BTreeSet<&str> = attributes(&elements, "id").map(|(_, id)| id).collect();
    assert_eq!(ids.len(), attributes(&elements, "id").count(), "{path}: an id twice in {text}");
    for (name, address) in attributes(&elements, "href").chain(attributes(&elements, "src")) {
        let Some((target, fragment)) = inside(path, address, base_url) else { continue };
        let found = output.contains(&target) || name == "link" && target.is_empty();
        assert!(found, "{path}: <{name}> leads to {address}, where nothing is");
        if target == path && !fragment.is_empty() && !dead {
            assert!(ids.contains(fragment.as_str()), "{path}: nothing has the id of {address}");
        }
    }
}

fn attributes<'a>(elements: &'a [html::Element], name: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let of = move |(_, element, attributes): &'a html::Element| {
        attributes.iter().filter(move |(key, _)| key == name).map(move |(_, value)| (element.as_str(), value.as_str()))
    };
    elements.iter().flat_map(of)
}

/// The file and the fragment that an address leads to from a page of the site; nothing if it leads out of it.
fn inside(page: &str, address: &str, base_url: &str) -> Option<(String, String)> {
    let root = url::Url::parse(if base_url.is_empty() { "https://a.example/b/" } else { base_url }).ok()?;
    let target = root.join(page).ok()?.join(address).ok()?;
    let fragment = target.fragment().unwrap_or_default();
    let fragment = percent_encoding::percent_decode_str(fragment).decode_utf8_lossy().into_owned();
    if target.origin() != root.origin() {
        return None;
    }
    let path = target.path().strip_prefix(root.path())?;
    let path = percent_encoding::percent_decode_str(path).decode_utf8_lossy().into_owned();
    let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path };
    Some((path, fragment))
}
