use super::*;
use crate::diagnostic::Place;
use crate::source::Source;

fn load(files: &[(&str, &str)]) -> (Theme, Report, Tree) {
    let mut tree = Tree::default();
    for (path, text) in files {
        let source = Source { path: (*path).to_owned(), text: (*text).to_owned(), invalid_utf8: None };
        tree.templates.push(tree.sources.add(source));
    }
    let site = super::super::view::SiteView { title: "Status".into(), ..Default::default() };
    let (mut theme, report) = Theme::load(&tree, &Arc::new(Locale::shipped("en")), Tz::UTC);
    assert!(theme.share(&site, [String::new()].into_iter()).is_empty());
    (theme, report, tree)
}

/// Every mistake as `place: message (label) help`.
fn told(report: &Report, tree: &Tree) -> Vec<String> {
    let line = |mistake: &Diagnostic| {
        let place = match &mistake.place {
            Place::Text(span) => {
                let (line, column) = tree.sources.place(*span);
                format!("{}:{line}:{column}", tree.sources.get(span.source).path)
            }
            Place::File(path) => path.clone(),
            Place::Site => String::new(),
        };
        let label = mistake.label.as_ref().map(|label| format!(" ({label})")).unwrap_or_default();
        let help = mistake.help.as_ref().map(|help| format!(" = {help}")).unwrap_or_default();
        format!("{place}: {}{label}{help}", mistake.message)
    };
    report.list().iter().map(line).collect()
}

/// Templates of a site, and their mistakes that are reported before any page is made.
fn check(files: &[(&str, &str)], expected: &[&str]) {
    let (_, report, tree) = load(files);
    assert_eq!(told(&report, &tree), expected);
}

/// The text of a template of the program.
fn built_in(name: &str) -> &'static str {
    BUILT_IN.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text)
}

#[derive(Serialize)]
struct Page {
    page: super::super::view::PageView,
    root: &'static str,
}

fn page() -> Page {
    Page { page: super::super::view::PageView { title: "Gone & <lost>".into(), ..Default::default() }, root: "" }
}

/// What a site's `404.html` makes, and the mistakes of making it twice.
fn shown(files: &[(&str, &str)]) -> (String, Vec<String>) {
    let (theme, _, tree) = load(files);
    let (html, fault) = theme.page("404.html", &page());
    let html = String::from_utf8_lossy(&html).into_owned();
    let faults: Vec<_> =
        fault.iter().flat_map(|fault| [(fault, "404.html".into()), (fault, "b.html".into())]).collect();
    (html, told(&theme.report(faults.into_iter()), &tree))
}

#[test]
fn the_built_in_templates_load() {
    let mut tera = Tera::default();
    filters::register(&mut tera, &Arc::new(Locale::shipped("en")), Tz::UTC);
    let loaded = tera.add_raw_templates(BUILT_IN);
    assert!(loaded.is_ok(), "{}", loaded.err().map(|error| error.to_string()).unwrap_or_default());
    check(&[], &[]);
}

#[test]
fn every_template_of_the_folder_is_built_in_and_good_as_a_sites_own() {
    let own: Vec<(String, &str)> = BUILT_IN.iter().map(|(name, text)| (format!("templates/{name}"), *text)).collect();
    let files: Vec<(&str, &str)> = own.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    check(&files, &[]);
    assert_eq!(shown(&files), shown(&[]));
}

#[test]
fn every_message_that_templates_ask_for_is_there() {
    let locale = Locale::shipped("en");
    let mut asked = 0;
    for (name, text) in BUILT_IN {
        for (end, filter) in text.match_indices("\" | t") {
            if text[end + filter.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_') {
                continue;
            }
            let key = text[..end].rsplit('"').next().unwrap_or_default();
            assert!(locale.has(key), "{name} asks for `{key}`");
            asked += 1;
        }
    }
    assert!(asked > 0, "the filter is called otherwise now");
}

#[test]
fn a_site_replaces_a_template_or_a_block_of_it() {
    let (html, faults) = shown(&[("templates/404.html", "<p>{{ page.title }}</p></html>")]);
    assert_eq!((html.as_str(), faults), ("<p>Gone &amp; &lt;lost&gt;</p></html>", vec![]));

    let block = "{% extends \"base.html\" %}{% block content %}<b>mine</b>{% endblock %}";
    let (html, faults) = shown(&[("templates/404.html", block)]);
    assert!(html.contains("<b>mine</b>") && html.contains("class=\"foot wrap\""), "{html}");
    assert_eq!(faults, [""; 0]);

    let base = "{% extends \"<builtin>/base.html\" %}{% block footer %}<hr>{{ super() }}{% endblock %}";
    let (html, faults) = shown(&[("templates/base.html", base)]);
    assert!(html.contains("<hr>") && html.contains("class=\"foot wrap\"") && html.contains("Gone &amp;"), "{html}");
    assert_eq!(faults, [""; 0]);

    let chip = "{% component chip(state: string, label: string) %}<i>{{ label }}</i>{% endcomponent chip %}";
    let use_it = "{{ <chip state=\"outage\" label=\"<x>\" /> }}";
    let (html, _) = shown(&[("templates/mine.html", chip), ("templates/404.html", use_it)]);
    assert_eq!(html, "<i>&lt;x&gt;</i>");
}

#[test]
fn an_unchanged_copy_is_as_good_as_none() {
    let [copy, parent] = ["404.html", "base.html"].map(|name| (format!("templates/{name}"), built_in(name)));
    let (copy, parent) = ((copy.0.as_str(), copy.1), (parent.0.as_str(), parent.1));
    assert!(load(&[copy, parent]).0.own.is_none());
    assert_eq!(shown(&[copy, parent]), shown(&[]));
    let own = ("templates/base.html", "{% extends '<builtin>/base.html' %}{% block footer %}<hr>{% endblock %}");
    assert!(shown(&[copy, own]).0.contains("<hr>"), "the program's page stands on the site's frame");
    let whole = ("templates/404.html", "{% extends 'templates/base.html' %}{% block content %}gone{% endblock %}");
    assert!(shown(&[parent, whole]).0.contains("gone"), "{:?}", shown(&[parent, whole]));
}

#[test]
fn the_first_mistake_of_form_of_each_file_is_told() {
    check(
        &[
            ("templates/404.html", "{% if %}"),
            ("templates/base.html", "<p>\n{{ page.title"),
            ("templates/page.html", "{{ page.title | uper }}"),
        ],
        &[
            "templates/404.html:1:7: this template has a syntax error (found `%}` but expected one of: integer, float, string, bool, ident, `-`, `not`, `<`, `{`, `[` or `(`)",
            "templates/base.html:2:9: this template has a syntax error (unexpected end of input)",
            "templates/page.html:1:17: there is no filter `uper` (unknown filter) = did you mean `upper`?",
        ],
    );
}

#[test]
fn every_unknown_name_is_told_at_once() {
    check(
        &[
            ("templates/404.html", "{{ 1 | durration }}\n{{ tt(key='x') }}{% include \"pots.html\" %}"),
            ("templates/page.html", "é {{ <chipp state='a' /> }}{% if 1 is od %}{% endif %}"),
        ],
        &[
            "templates/404.html:1:8: there is no filter `durration` (unknown filter) = did you mean `duration`?",
            "templates/404.html:2:4: there is no function `tt` (unknown function) = docs/theme.md lists every function",
            "templates/404.html:2:29: there is no template `pots.html` (unknown template) = did you mean `post.html`?",
            "templates/page.html:1:6: there is no component `chipp` (unknown component) = did you mean `chip`?",
            "templates/page.html:1:39: there is no test `od` (unknown test) = did you mean `odd`?",
        ],
    );
}

#[test]
fn parents_and_circles() {
    check(
        &[
            ("templates/404.html", "{% extends \"bass.html\" %}{% block content %}{{ 1 | uper }}{% endblock %}"),
            ("templates/base.html", "{% extends \"base.html\" %}"),
            ("templates/page.html", "{% include \"page.html\" %}"),
        ],
        &[
            "templates/base.html:1:12: the template `base.html` extends itself (leads back here) = write `<builtin>/base.html` to extend the template that comes with Vigie",
            "templates/404.html:1:12: there is no template `bass.html` to extend (no such template) = did you mean `base.html`?",
            "templates/page.html:1:12: the template `page.html` includes itself (leads back here) = write `<builtin>/page.html` to include the template that comes with Vigie",
            "templates/404.html:1:52: there is no filter `uper` (unknown filter) = did you mean `upper`?",
        ],
    );
}

#[test]
fn a_block_that_nobody_would_see_and_a_file_that_nobody_uses() {
    check(
        &[
            ("templates/404.html", "{% extends \"base.html\" %}{% block contnet %}{% endblock %}"),
            ("templates/README.md", "{{ notes"),
            ("templates/idnex.html", "x"),
        ],
        &[
            "templates/404.html:1:35: the extended template has no block `contnet`, so this one is not shown (unknown block) = did you mean `content`?",
            "templates/idnex.html: this template makes no page, and no other template uses it = did you mean `templates/index.html`?",
        ],
    );
}

#[test]
fn a_mistake_of_rendering_is_told_once_and_the_page_is_made_all_the_same() {
    let (html, faults) = shown(&[("templates/404.html", "x\n{{ pages.title }}")]);
    assert!(html.contains("Gone &amp; &lt;lost&gt;"), "{html}");
    assert_eq!(
        faults,
        [
            "templates/404.html:2:4: there is no variable `pages` (while rendering 404.html) (not defined) = did you mean `page`?"
        ]
    );
    let (_, faults) = shown(&[("templates/404.html", "{{ page.titel }}")]);
    assert_eq!(
        faults,
        [
            "templates/404.html:1:9: there is no variable `titel` (while rendering 404.html) (not defined) = did you mean `title`?"
        ]
    );
    let (_, faults) = shown(&[("templates/404.html", "{{ page.title | time }}")]);
    assert_eq!(
        faults,
        [
            "templates/404.html:1:17: this template fails (while rendering 404.html) (`Gone & <lost>` is not a time: templates are given times as in `2021-05-18T17:55+02:00`, or a day alone)"
        ]
    );
}

#[test]
fn a_broken_template_leaves_the_others_in_place() {
    let files = [("templates/page.html", "{% if %}"), ("templates/404.html", "mine")];
    assert_eq!(shown(&files).0, "mine");
    // One that extends a broken one is left out with it.
    let files = [("templates/mine.html", "{% if %}"), ("templates/404.html", "{% extends \"mine.html\" %}")];
    assert!(shown(&files).0.contains("Gone"));
    check(
        &files,
        &[
            "templates/mine.html:1:7: this template has a syntax error (found `%}` but expected one of: integer, float, string, bool, ident, `-`, `not`, `<`, `{`, `[` or `(`)",
        ],
    );
}

/// The first words in backquotes of each row of the table below a heading of `docs/theme.md`.
fn documented(heading: &str) -> Vec<String> {
    const DOCS: &str = include_str!("../../../docs/theme.md");
    let section = DOCS.split_once(&format!("\n{heading}\n")).map_or("", |(_, rest)| rest);
    let section = section.split("\n## ").next().unwrap_or_default();
    let name = |line: &str| line.strip_prefix("| `")?.split('`').next().map(str::to_owned);
    let mut names: Vec<String> = section.lines().filter_map(name).collect();
    names.sort_unstable();
    names
}

/// The words after `{% WORD` in the built-in templates.
fn tags(word: &str) -> Vec<String> {
    let name = |tag: &str| {
        let mut words = tag.trim_start_matches('-').split(|c: char| c.is_whitespace() || c == '(');
        let mut words = words.by_ref().filter(|word| !word.is_empty());
        words.next().filter(|first| *first == word).and(words.next()).map(str::to_owned)
    };
    let mut names: Vec<String> =
        BUILT_IN.iter().flat_map(|(_, text)| text.split("{%").skip(1).filter_map(name)).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[test]
fn the_docs_list_filters_functions_components_templates_and_blocks() {
    assert_eq!(documented("## Filters"), filters::FILTERS);
    assert_eq!(documented("## Functions"), filters::FUNCTIONS);
    assert_eq!(documented("## Components"), tags("component"));
    let mut pages: Vec<&str> = BUILT_IN.iter().map(|(name, _)| *name).collect();
    pages.retain(|name| !["base.html", "components.html", "post.html"].contains(name));
    assert_eq!(documented("## Templates"), pages);
    let docs = include_str!("../../../docs/theme.md");
    for block in tags("block") {
        assert!(docs.contains(&format!("`{block}`")), "docs/theme.md lacks the block `{block}`");
    }
}
