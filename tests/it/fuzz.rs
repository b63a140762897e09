//! Texts made of pieces that mean something, cut, doubled and mixed at random: whatever is read, nothing panics, every
//! mistake stands at a place of its text, and a whole site comes out. `PROPTEST_CASES=20000` tries more of them.

use chrono::{DateTime, Utc};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use vigie::diagnostic::draw::{Format, PrintOptions, draw};
use vigie::diagnostic::{Place, Report};
use vigie::edit::{NewUpdate, append, quote_titles, set_keys, value_of};
use vigie::model::Kind;
use vigie::model::written::FileOrder;
use vigie::pipeline::{Options, build};
use vigie::source::{Source, Sources, Tree};
use vigie::{duration, parse};

const FRONT: &[&str] = &[
    "---\n",
    "---\n",
    "title: a\n",
    "title: [a] b\n",
    "title: \"a: b\" # c\n",
    "title: >-\n  a\n  b\n",
    "date: 2026-11-02 17:20\n",
    "date: 17h20\n",
    "date: 2026-03-29 02:30\n",
    "date: 2026-10-25 02:30\n",
    "date: 2026-11-02\n",
    "date: 9999-12-31 23:59 +14:00\n",
    "services: [web]\n",
    "services: {web: outage, mail: degraded}\n",
    "services: all\n",
    "services:\n  - web\n",
    "services: &a [web]\n",
    "*a",
    "severity: critical\n",
    "severty: minor\n",
    "status: résolu\n",
    "status: scheduled\n",
    "status: ongoing\n",
    "started: 16:35\n",
    "detected: 2026-11-02T17:00Z\n",
    "resolved: 18:10\n",
    "resolved: 2020-01-01\n",
    "next_update: 18h30\n",
    "impact: {web: [16:35 degraded, 17:10 outage, 18:10 operational]}\n",
    "impact: {web: 3}\n",
    "start: 2026-12-01 10:00\n",
    "end: 11:00\n",
    "end: 2025-01-01\n",
    "duration: 15m\n",
    "duration: 3650d\n",
    "completed: 12:00 UTC\n",
    "incident: a\n",
    "until: 2027-01-01\n",
    "slug: ../x\n",
    "slug: é è\n",
    "aliases: [old/, /older/x.html, ..]\n",
    "draft: yes\n",
    "lang: fr\n",
    "id: abcdefghijkl\n",
    "mine: {a: [1, {b: ~}]}\n",
    "? - a\n: b\n",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    "|",
    ">",
    ": ",
    "\t",
    "\r\n",
    "# ",
    "!!str ",
    "&x ",
    "*x ",
    "<<: ",
    "\u{feff}",
    "%YAML 1.1\n",
    "...\n",
    "+++\n",
];

const BODY: &[&str] = &[
    "Texte.\n\n",
    "Texte",
    "\n",
    "\n\n",
    "\r\n",
    "## 17:55 · identified\n\n",
    "## 2026-11-02 18:00 · surveillance {web=degraded, at=17:10}\n\n",
    "## 23h59 : résolu\n\n",
    "## 2026-03-29 02:30 - fixed\n",
    "## 24:00\n",
    "## 5:10 pm\n",
    "## 2026-11-03T08:13+02:00 {next=18:30}\n",
    "## 18:10 réslu\n",
    "### 18:10\n",
    "# Titre\n\n",
    "{web=outage}",
    "{at=",
    "{start=2026-12-01 10:00 end=\"11:00\"}",
    "{mail: outage}",
    "**Mise à jour de 17h55 :** texte\n\n",
    "*Edit de 12h15 : texte*\n\n",
    "Update 18:15 UTC: text\n\n",
    "[MAJ 9h05] texte\n\n",
    "---\n",
    "---\n\n",
    "***\n",
    "===\n",
    "## Chronologie\n\n",
    "## Timeline (UTC)\n\n",
    "- 16h35 : texte\n",
    "- 17h00 - 17h10 : texte\n",
    "- 9h05 – 9h40 : **détecté**\n",
    "- lendemain, 08h14 : x\n",
    "- le 19 janvier fin d’après-midi, x\n",
    "- entre le 5 janvier et le 19 janvier, x\n",
    "- 2026-11-02T08:13 - x\n",
    "- vers 17h\n",
    "- [ ] à faire\n",
    "- [x] fait\n",
    "1. a\n",
    "   - b\n",
    "> cité\n",
    "> > ",
    "```rust\n",
    "```\n",
    "~~~\n",
    "    code\n",
    "`",
    "**",
    "_",
    "~~",
    "<div>",
    "</div>",
    "<b onclick=x>",
    "<!-- ",
    "-->",
    "<script>",
    "<img src=x>",
    "<a href='y'>",
    "&amp;",
    "&#0;",
    "&#xD800;",
    "[a](b.md)",
    "[a][b]",
    "[b]: c \"d\"\n",
    "![i](static/x.png)",
    "[^1]",
    "[^1]: note\n",
    "https://a.example/x).",
    "<https://a.example>",
    "| a | b |\n|:-|-:|\n| c | d |\n",
    "\\",
    "\u{202f}:",
    "«\u{a0}oui\u{a0}»",
    "🦔",
    "\u{0}",
    "\u{7f}",
    "\u{202e}",
    "é",
    "e\u{301}",
    "\t",
    "   ",
    "\u{2028}",
];

const CONFIG: &[&str] = &[
    "title = \"État\"\n",
    "base_url = \"https://a.example/b\"\n",
    "base_url = \"ftp://x\"\n",
    "locale = \"fr\"\n",
    "locale = \"xx-YY\"\n",
    "timezone = \"Europe/Paris\"\n",
    "timezone = \"Paris\"\n",
    "description = '''a\nb'''\n",
    "author = \"x\"\n",
    "contact = \"a@b.example\"\n",
    "contact = \"javascript:x\"\n",
    "html = \"trust\"\n",
    "[[services]]\n",
    "id = \"web\"\n",
    "id = \"all\"\n",
    "id = \"a/b\"\n",
    "name = \"Le site\"\n",
    "group = \"g\"\n",
    "since = 2020-01-01\n",
    "since = 1970-01-01\n",
    "until = \"2026-01-01\"\n",
    "listed = false\n",
    "was = [\"www\"]\n",
    "[[groups]]\n",
    "[home]\n",
    "intro = \"# x\\n[a](b)\"\n",
    "[[links]]\n",
    "label = \"a\"\n",
    "url = \"https://x.example/?a&b\"\n",
    "[theme]\n",
    "brand = \"#fff\"\n",
    "brand = \"red\"\n",
    "logo = \"x.svg\"\n",
    "[feeds]\n",
    "limit = 1\n",
    "limit = 0\n",
    "authority = \"a b\"\n",
    "websub_hub = \"https://hub.example\"\n",
    "[uptime]\n",
    "days = 4000000000\n",
    "days = 1\n",
    "[check]\n",
    "stale_after = \"99d\"\n",
    "stale = false\n",
    "[aliases]\n",
    "incidents = \"i/{slug}/\"\n",
    "pages = \"{slug}\"\n",
    "[repo]\n",
    "edit_url = \"https://x/{path}\"\n",
    "[build]\n",
    "compress = [\"gzip\"]\n",
    "[deploy]\n",
    "run = [\"x\"]\n",
    "[api]\n",
    "all_incidents = true\n",
    "[post_mortems]\n",
    "actions = false\n",
    "a.b.c = { d = [1, 2.5, 1979-05-27T07:32:00Z] }\n",
    "=",
    "[",
    "]]",
    "\"",
    "#",
    "\\u0000",
    "\n",
    "severty = 1\n",
];

const FLUENT: &[&str] = &[
    "history = Mémoire\n",
    "history = { $count } x\n",
    "history = { history }\n",
    "x = { $count ->\n    [one] a\n   *[other] b\n }\n",
    "-brand = V\n",
    "state-outage = { -brand }\n",
    "    .attr = x\n",
    "# note\n",
    "{",
    "}",
    "\"",
    "=",
    "\n",
    " ",
    "é",
    "{ DATETIME($x) }",
    "\\u{1}",
];

const TEMPLATE: &[&str] = &[
    "{% extends \"base.html\" %}",
    "{% extends \"<builtin>/index.html\" %}",
    "{% block content %}",
    "{% endblock %}",
    "{{ super() }}",
    "{{ site.title }}",
    "{{ nothing.at.all }}",
    "{{ site }}",
    "{% for x in site.services %}",
    "{% endfor %}",
    "{{ x.name | upper }}",
    "{% if site %}",
    "{% elif 1 %}",
    "{% else %}",
    "{% endif %}",
    "{% include \"base.html\" %}",
    "{% include \"nope.html\" %}",
    "{% set a = 1 / 0 %}",
    "{{ 1 / 0 }}",
    "{{ 9223372036854775807 + 1 }}",
    "{{ -9223372036854775807 - 2 }}",
    "{{ \"é\"[0:1] }}",
    "{{ [1, 2][9] }}",
    "{{ range(end=3) }}",
    "{{ throw(message=\"x\") }}",
    "{{ site.title | safe }}",
    "{{ site.title | truncate(length=1) }}",
    "{% component a(x: string) %}",
    "{% endcomponent a %}",
    "{{ <a x=\"b\"/> }}",
    "{# note #}",
    "{% raw %}",
    "{% endraw %}",
    "{{",
    "}}",
    "{%",
    "%}",
    "{#",
    "\"",
    "'",
    "|",
    "<p>",
    "</html>",
    "é",
    "\n",
    "{{ \"history\" | t }}",
    "{{ 1 | str | nope }}",
    "{{ 2 ** 99 }}",
    "{{ 5 % 0 }}",
    "{{ 5 // 0 }}",
];

const TIMES: &[&str] = &[
    "2026-11-02",
    "0000-00-00",
    "2026-02-30",
    " ",
    "T",
    "17:20",
    "17h20",
    "5h",
    "24:00",
    "23:59:60",
    "UTC",
    "Z",
    "+02:00",
    "-14:00",
    "+99:99",
    "pm",
    "am",
    "05/06/2021",
    "2 novembre 2026",
    "Nov 2, 2026",
    "le",
    "1er",
    "lundi",
    ":",
    "-",
    "–",
    "9999999999",
    "１２",
    "é",
    "1",
    "0",
    "99",
    "15m",
    "2h",
    "1h30",
    "h",
    "d",
    "j",
    "min",
    "9223372036854775807",
    "3651d",
    "midi",
    "noon",
    "demain",
    "yesterday",
];

/// A change to a text: where, how much is taken away, and what is put there.
type Slip = (Index, usize, String);

fn soup(pieces: &'static [&'static str], most: usize) -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        12 => select(pieces).prop_map(str::to_owned),
        1 => "\\PC{0,8}",
        1 => any::<char>().prop_map(String::from),
    ];
    let slip = (
        any::<Index>(),
        0..6_usize,
        prop_oneof![Just(String::new()), select(pieces).prop_map(str::to_owned), ".{0,2}"],
    );
    (vec(piece, 0..most), vec(slip, 0..3)).prop_map(|(pieces, slips)| slipped(&pieces.concat(), &slips))
}

fn slipped(text: &str, slips: &[Slip]) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for (at, gone, put) in slips {
        let at = at.index(letters.len() + 1);
        let end = (at + gone).min(letters.len());
        letters.splice(at..end, put.chars());
    }
    letters.into_iter().collect()
}

/// A post: mostly one that can be read.
fn post() -> impl Strategy<Value = String> {
    let head = prop_oneof![
        Just("---\ntitle: a\ndate: 2026-11-02 17:20\n"),
        Just("---\ntitle: a\nstart: 2026-11-02 17:20\n"),
        Just("# 2026\n"),
        Just("")
    ];
    let fence = prop_oneof![6 => Just("---\n"), 1 => Just("")];
    (head, soup(FRONT, 8), fence, soup(BODY, 24))
        .prop_map(|(head, front, fence, body)| format!("{head}{front}{fence}\n{body}"))
}

fn kind() -> impl Strategy<Value = Kind> {
    select(Kind::ALL.to_vec())
}

fn now() -> DateTime<Utc> {
    "2026-11-23T12:00:00Z".parse().unwrap()
}

/// Every mistake is in its text and can be printed in every form.
fn check(report: &Report, sources: &Sources) -> Result<(), TestCaseError> {
    for mistake in report.list() {
        prop_assert!(!mistake.message.is_empty());
        let also = mistake.also.as_ref().map(|(span, _)| *span);
        let place = match &mistake.place {
            Place::Text(span) => Some(*span),
            _ => None,
        };
        for span in place.into_iter().chain(also) {
            let text = &sources.get(span.source).text;
            let range = span.range();
            prop_assert!(text.get(range.clone()).is_some(), "{} at {range:?} of {text:?}", mistake.code);
        }
    }
    for format in [Format::Text, Format::Short, Format::Json, Format::Github, Format::Gitlab] {
        let _ = draw(report.list(), sources, &PrintOptions { format, ..PrintOptions::default() });
    }
    Ok(())
}

/// As many cases as asked for, or a part of them where one is dear.
fn cases(part: u32) -> ProptestConfig {
    let config = ProptestConfig::default();
    ProptestConfig { cases: (config.cases / part).max(4), failure_persistence: None, max_shrink_iters: 2000, ..config }
}

proptest! {
    #![proptest_config(cases(1))]

    #[test]
    fn a_post_is_read(kind in kind(), text in post()) {
        let mut sources = Sources::default();
        let id = sources.add(Source::new(format!("content/{}/2026-11-02-a.md", kind.folder()), text.into_bytes()));
        let (_, mut report) = parse::post(&sources, id, "en");
        report.sort(&sources);
        check(&report, &sources)?;
    }

    #[test]
    fn bytes_are_read(kind in kind(), bytes in vec(any::<u8>(), 0..200)) {
        let mut sources = Sources::default();
        let id = sources.add(Source::new(format!("content/{}/a.md", kind.folder()), [b"---\ntitle: a\n".as_slice(), &bytes].concat()));
        let (_, report) = parse::post(&sources, id, "en");
        check(&report, &sources)?;
    }

    #[test]
    fn a_time_or_a_duration_is_read(text in soup(TIMES, 5)) {
        let near = chrono::NaiveDate::from_ymd_opt(2026, 11, 2);
        let _ = (parse::time::read(&text, near), parse::time::prefix(&text, near), parse::time::opening(&text, None));
        if let Some(minutes) = duration::minutes(&text) {
            prop_assert!(minutes > 0 && !duration::words(minutes).is_empty());
        }
    }

    #[test]
    fn what_was_in_a_post_stays(kind in select(vec![Kind::Incident, Kind::Maintenance]), post in post(), text in soup(BODY, 10), newest in any::<bool>()) {
        let time = parse::time::read("2026-11-02 19:00", None).unwrap();
        let update = NewUpdate { time, word: None, states: vec![], at: None, next: None, start: None, end: None, text, words: vigie::vocabulary::Vocabulary::default() };
        let order = if newest { FileOrder::NewestFirst } else { FileOrder::OldestFirst };
        if let Ok(new) = append(kind, &post, &update, |_| order) {
            let same = |(one, other): &(u8, u8)| one == other;
            let before = post.bytes().zip(new.bytes()).take_while(same).count();
            let after = post.bytes().rev().zip(new.bytes().rev()).take_while(same).count();
            prop_assert!(before + after >= post.len(), "{post:?}\n{new:?}");
        }
        if let Ok(new) = set_keys(&post, &[("status", Some("monitoring".to_owned())), ("next_update", None)]) {
            prop_assert_eq!(value_of(&new, "status"), Some("monitoring".to_owned()));
            prop_assert_eq!(value_of(&new, "next_update"), None);
            let body = post.rsplit("---\n").next().unwrap_or_default();
            prop_assert!(new.ends_with(body), "{post:?}\n{new:?}");
        }
        if let Some(new) = quote_titles(&post) {
            prop_assert_eq!(quote_titles(&new), None);
        }
    }
}

proptest! {
    // A whole site each.
    #![proptest_config(cases(8))]

    #[test]
    fn a_site_is_built(
        config in soup(CONFIG, 16),
        posts in vec((kind(), post()), 0..4),
        fluent in prop_oneof![2 => Just(String::new()), 1 => soup(FLUENT, 8)],
        template in prop_oneof![2 => Just(None), 1 => soup(TEMPLATE, 8).prop_map(Some)],
        lints in any::<bool>(),
    ) {
        let mut tree = Tree::default();
        let mut add = |path: String, text: String| tree.sources.add(Source::new(path, text.into_bytes()));
        tree.config = Some(add("vigie.toml".to_owned(), format!("title = \"x\"\n[cards]\nenabled = false\n[[services]]\nid = \"mail\"\n{config}")));
        for (number, (kind, text)) in posts.into_iter().enumerate() {
            tree.posts.push(add(format!("content/{}/{number}.md", kind.folder()), text));
        }
        if !fluent.is_empty() {
            tree.locales.push(add("locales/en.ftl".to_owned(), fluent));
        }
        let own = template.is_some();
        if let Some(template) = template {
            tree.templates.push(add("templates/index.html".to_owned(), template));
        }
        let options = Options { base_url: Some("https://a.example/".to_owned()), lints, ..Options::default() };
        let built = build(&tree, &options, now());
        check(&built.report, &tree.sources)?;
        for (path, bytes) in built.output.iter() {
            let path = path.as_str();
            let text = std::str::from_utf8(bytes).unwrap();
            if path.ends_with(".html") && !(own && path == "index.html") {
                prop_assert!(text.trim_end().ends_with("</html>"), "{path}: {text}");
            }
            if path.ends_with(".json") {
                prop_assert!(serde_json::from_str::<serde_json::Value>(text).is_ok(), "{path}: {text}");
            }
            if path.ends_with(".xml") || path.ends_with(".svg") {
                let mut reader = quick_xml::Reader::from_str(text);
                while !matches!(reader.read_event(), Ok(quick_xml::events::Event::Eof)) {
                    prop_assert!(reader.error_position() == 0, "{path}: {text}");
                }
            }
        }
        prop_assert!(built.output.contains("index.html"));
        let again = build(&tree, &options, now());
        prop_assert!(again.output == built.output, "the same input gives the same bytes");
    }
}
