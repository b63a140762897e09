//! A site in two languages: what is true is the same in both, whatever is translated.

use crate::site::Site;
use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const CONFIG: &str = "\
title = {fr = \"Statut\", en = \"Status\"}
base_url = \"https://status.example.org/\"
locales = [\"fr\", \"en\"]
timezone = \"Europe/Paris\"
since = 2026-01-01
[home]
intro = {fr = \"Bonjour. [Le passé](history/)\", en = \"Hello. [The past](history/)\"}
[[groups]]
id = \"apps\"
name = {fr = \"Les applications\", en = \"Applications\"}
[[services]]
id = \"web\"
group = \"apps\"
name = {fr = \"Le site\", en = \"Website\"}
description = {fr = \"Ce que tous voient\", en = \"What everybody sees\"}
[[services]]
id = \"mail\"
name = {fr = \"Le courrier\", en = \"Mail\"}
[[links]]
url = \"https://example.org/\"
label = {fr = \"Accueil\", en = \"Our site\"}
";

const DOWN: &str = "---\ntitle: Le site est en panne\ndate: 2026-11-23 10:00\nservices: {web: outage}\n---\n\
    Rien ne répond. [Avant](2026-11-10-lent.md) ![Un graphe](graphe.png)\n\n\
    ## 10:30 · identified {mail=degraded}\n\nC'est le disque.\n\n## 10:50 · Le disque est changé {next=11:30}\n\nÇa revient.\n";

/// The site with what stands in its English files: the same texts as in the French ones, fewer, or none.
fn site(english: &[(&str, &str)]) -> Site {
    let site = Site::new();
    fs::remove_dir_all(site.path("content")).unwrap();
    site.write("vigie.toml", CONFIG);
    site.write("static/graphe.png", "x");
    site.write("content/incidents/2026-11-23-panne.md", DOWN);
    site.write(
        "content/incidents/2026-11-10-lent.md",
        "---\ntitle: Tout est lent\ndate: 2026-11-10 10:00\nservices: {mail: degraded}\nresolved: 11:00\n---\nTout est lent.\n",
    );
    site.write(
        "content/post-mortems/2026-11-10-lent.md",
        "---\ntitle: Pourquoi\ndate: 2026-11-12 10:00\n---\nUne file.\n\n## Chronologie\n\n- 10:00 : tout ralentit\n- 11:00 : tout repart\n",
    );
    site.write(
        "content/maintenance/2026-12-01-disque.md",
        "---\ntitle: Un disque neuf\ndate: 2026-11-20 10:00\nstart: 2026-12-01 22:00\nend: 23:00\nservices: [web]\n---\nNous changeons le disque.\n",
    );
    for (path, text) in english {
        site.write(&format!("content/{path}"), text);
    }
    site
}

/// Everything in English.
const WHOLE: [(&str, &str); 4] = [
    (
        "incidents/2026-11-23-panne.en.md",
        "---\ntitle: The site is down\ndescription: In a few words\n---\nNothing answers. [Before](2026-11-10-lent.md) ![A graph](graphe.png)\n\n\
         ## 10:30 · identified\n\nIt is the disk.\n\n## 10:50 · The disk is new\n\nIt comes back.\n",
    ),
    ("incidents/2026-11-10-lent.en.md", "---\ntitle: All is slow\n---\nAll is slow.\n"),
    (
        "post-mortems/2026-11-10-lent.en.md",
        "---\ntitle: Why\n---\nA queue.\n\n## Timeline\n\n- 10:00: all gets slow\n- 11:00: all goes on\n",
    ),
    ("maintenance/2026-12-01-disque.en.md", "---\ntitle: A new disk\n---\nWe change the disk.\n"),
];

/// What a page says to programs, and what it says in which language.
#[derive(Default)]
struct PageContent {
    /// States and times, in the order of the page.
    facts: Vec<String>,
    /// Texts with their languages.
    texts: Vec<(String, String)>,
    /// Links with the language of what they lead to, where they name it.
    links: Vec<(String, Option<String>)>,
}

fn read(node: &Handle, lang: &str, page: &mut PageContent) {
    let mut lang = lang.to_owned();
    match &node.data {
        NodeData::Element { attrs, name, .. } => {
            let attrs = attrs.borrow();
            let value =
                |key: &str| attrs.iter().find(|attr| &*attr.name.local == key).map(|attr| attr.value.to_string());
            lang = value("lang").unwrap_or(lang);
            for key in ["data-state", "datetime", "data-post", "id"] {
                page.facts.extend(value(key).map(|value| format!("{key}={value}")));
            }
            if matches!(&*name.local, "a" | "img" | "script" | "link") {
                let target = value("href").or(value("src"));
                page.links.extend(target.map(|target| (target, value("hreflang"))));
            }
        }
        NodeData::Text { contents } => page.texts.push((lang.clone(), contents.borrow().trim().to_owned())),
        _ => {}
    }
    node.children.borrow().iter().for_each(|child| read(child, &lang, page));
}

/// All pages of a built site by path.
fn pages(root: &Path) -> BTreeMap<String, PageContent> {
    let mut found = BTreeMap::new();
    for file in walkdir::WalkDir::new(root).into_iter().filter_map(Result::ok) {
        let path = file.path().strip_prefix(root).unwrap().to_str().unwrap().to_owned();
        if path.ends_with(".html") {
            let html = fs::read(file.path()).unwrap();
            let dom =
                html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default()).from_utf8().one(&html[..]);
            let mut page = PageContent::default();
            read(&dom.document, "", &mut page);
            found.insert(path, page);
        }
    }
    found
}

fn built(english: &[(&str, &str)]) -> (Site, BTreeMap<String, PageContent>) {
    let site = site(english);
    let run = site.run("build");
    assert_eq!(run.status, 0, "{run:?}");
    let pages = pages(&site.path("public"));
    (site, pages)
}

#[test]
fn states_and_times_are_the_same_in_all_languages() {
    let half: Vec<(&str, &str)> = WHOLE.iter().copied().skip(1).collect();
    let behind = [(
        "incidents/2026-11-23-panne.en.md",
        "---\ntitle: The site is down\n---\nNothing answers.\n\n## 2026-11-23 10:30\n\nIt is the disk, and all works again.\n",
    )];
    for english in [&WHOLE[..], &half, &behind, &[]] {
        let (_, pages) = built(english);
        let translated: Vec<_> =
            pages.iter().filter_map(|(path, page)| Some((path.strip_prefix("en/")?, page))).collect();
        assert!(translated.len() > 12, "{}", translated.len());
        for (path, page) in translated {
            let french = &pages[path];
            // Ids of headings are made of their words, and only those of updates and posts must be the same.
            let facts = |page: &PageContent| -> Vec<String> {
                let words = |fact: &&String| !fact.starts_with("id=") || fact.starts_with("id=at-");
                page.facts.iter().filter(words).cloned().collect()
            };
            assert_eq!(facts(page), facts(french), "{path} with {} files", english.len());
        }
    }
}

#[test]
fn each_text_is_there_in_a_language_and_says_which() {
    let (_, pages) = built(&WHOLE);
    let says = |path: &str, lang: &str, words: &str| {
        let found = pages[path].texts.iter().filter(|(_, text)| text.contains(words));
        let langs: Vec<&str> = found.map(|(lang, _)| lang.as_str()).collect();
        assert!(!langs.is_empty() && langs.iter().all(|it| *it == lang), "{path}: {words}: {langs:?}");
    };
    for words in ["Website is down", "Applications", "The site is down", "It comes back", "Our site"] {
        says("en/index.html", "en", words);
    }
    says("en/post-mortems/2026-11-10-lent.html", "en", "all gets slow");
    says("index.html", "fr", "Ça revient");
    says("index.html", "en", "English");
    says("en/index.html", "fr", "français");
    assert!(!pages["en/index.html"].texts.iter().any(|(_, text)| text.contains("Not yet translated")));

    // The introduction is there while nothing is wrong.
    let well = site(&[]);
    fs::remove_file(well.path("content/incidents/2026-11-23-panne.md")).unwrap();
    assert_eq!(well.run("build").status, 0);
    let home = fs::read_to_string(well.path("public/en/index.html")).unwrap();
    assert!(home.contains("Hello. <a href=\"../en/history/index.html\">The past</a>"), "{home}");

    let (site, pages) = built(&[(
        "incidents/2026-11-23-panne.en.md",
        "---\ntitle: The site is down\n---\nNothing answers.\n\n## 10:30 · identified\n\nIt is the disk.\n",
    )]);
    let says = |path: &str, lang: &str, words: &str| {
        let found = pages[path].texts.iter().filter(|(_, text)| text.contains(words));
        let langs: Vec<&str> = found.map(|(lang, _)| lang.as_str()).collect();
        assert!(!langs.is_empty() && langs.iter().all(|it| *it == lang), "{path}: {words}: {langs:?}");
    };
    for path in ["en/2026-11-23-panne.html", "en/index.html", "en/outage/web.html"] {
        says(path, "en", "It is the disk.");
        says(path, "fr", "Ça revient.");
        says(path, "fr", "Le disque est changé");
        says(path, "en", "Not yet translated");
    }
    says("en/post-mortems/2026-11-10-lent.html", "fr", "tout ralentit");
    says("en/history/index.html", "fr", "Tout est lent");
    let feed = fs::read_to_string(site.path("public/en/feeds/all.atom.xml")).unwrap();
    assert!(feed.contains("xml:lang=\"en\"") && feed.contains("2005:en/Incident/"), "{feed}");
    assert!(feed.contains("&lt;div lang=\"fr\"") || feed.contains("&lt;div lang=&quot;fr&quot;"), "{feed}");
    assert!(feed.contains("https://status.example.org/en/2026-11-23-panne.html"));
}

#[test]
fn links_stay_in_the_language_of_the_page() {
    let site = site(&WHOLE);
    let links = "[[links]]\nurl = \"a-propos.html#nous\"\nlabel = {fr = \"Qui ?\", en = \"Who?\"}\n\
        [[links]]\nurl = \"history/\"\nlabel = \"2026\"\n[[links]]\nurl = \"graphe.png\"\nlabel = \"PNG\"\n";
    site.write("vigie.toml", &[CONFIG, links].concat());
    site.write("content/pages/a-propos.md", "---\ntitle: À propos\n---\nNous.\n");
    let run = site.run("build");
    assert_eq!(run.status, 0, "{run:?}");
    let pages = pages(&site.path("public"));
    for wanted in ["../en/a-propos.html#nous", "../en/history/index.html", "../graphe.png"] {
        assert!(pages["en/index.html"].links.contains(&(wanted.to_owned(), None)), "{wanted}");
    }
    for (path, page) in &pages {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let from = url::Url::parse(&format!("https://status.example.org/{folder}/")).unwrap();
        for (target, lang) in &page.links {
            let url = from.join(target).unwrap();
            if target.starts_with('#') {
                continue;
            }
            if url.host_str() != Some("status.example.org") || url.scheme() != "https" {
                continue;
            }
            let file = url.path().trim_start_matches('/');
            let file =
                if file.is_empty() || file.ends_with('/') { format!("{file}index.html") } else { file.to_owned() };
            assert!(site.path(&format!("public/{file}")).is_file(), "{path}: {target}");
            let is_page = file.ends_with(".html") && !path.starts_with("en/404");
            if is_page && lang.is_none() {
                assert_eq!(file.starts_with("en/"), path.starts_with("en/"), "{path}: {target}");
            }
        }
    }
    let alternates = |path: &str| -> Vec<String> {
        let links = pages[path].links.iter().filter(|(target, lang)| lang.is_some() && target.starts_with("https:"));
        links.map(|(target, lang)| format!("{} {target}", lang.as_deref().unwrap_or_default())).collect()
    };
    let both = [
        "fr https://status.example.org/",
        "x-default https://status.example.org/",
        "en https://status.example.org/en/",
    ];
    assert_eq!(alternates("index.html"), both);
    assert_eq!(alternates("en/index.html"), both);
    let post = |folder: &str| format!("https://status.example.org/{folder}2026-11-23-panne.html");
    assert_eq!(alternates("2026-11-23-panne.html"), [format!("fr {}", post("")), format!("en {}", post("en/"))]);
    let sitemap = fs::read_to_string(site.path("public/sitemap.xml")).unwrap();
    for folder in ["", "en/"] {
        assert!(sitemap.contains(&format!("<loc>{}</loc>", post(folder))), "{sitemap}");
    }
}

#[test]
fn a_translation_says_nothing_of_its_own() {
    let told = |path: &str, text: &str| {
        let site = site(&[(path, text)]);
        let run = site.run("check --format short");
        let codes: Vec<String> = run.out.lines().chain(run.err.lines()).map(str::to_owned).collect();
        codes.into_iter().filter(|line| line.contains(".en.md")).collect::<Vec<_>>().join("\n")
    };
    let panne = "incidents/2026-11-23-panne.en.md";
    for (text, code) in [
        ("---\ntitle: Down\nresolved: 10:55\n---\nDown.\n", "translation-state"),
        ("---\ntitle: Down\nservices: [mail]\n---\nDown.\n", "translation-state"),
        ("---\ntitle: Down\n---\nDown.\n\n## 10:30 · resolved\n\nUp.\n", "translation-state"),
        ("---\ntitle: Down\n---\nDown.\n\n## 10:30 {web=operational}\n\nUp.\n", "translation-state"),
        ("---\ntitle: Down\n---\nDown.\n\n## 10:55 · resolved\n\nUp.\n", "translation-time"),
        ("---\ntitle: Down\n---\nDown.\n\n## 10:30\n\nThe disk.\n", "translation-behind"),
        ("---\ntitle: Down\n", "unclosed-front-matter"),
    ] {
        let lines = told(panne, text);
        assert!(lines.contains(code), "{text}: {lines}");
    }
    assert!(
        told(
            "incidents/2026-11-24-other.en.md",
            "---\ntitle: Other\ndate: 2026-11-22 10:00\nresolved: 11:00\nservices: [web]\n---\nIt was.\n"
        )
        .contains("translation-of-nothing")
    );
    let timeline = "---\ntitle: Why\n---\nA queue.\n\n## Timeline\n\n- 10:00: all gets slow\n- 11:30: all goes on\n";
    assert!(told("post-mortems/2026-11-10-lent.en.md", timeline).contains("translation-timeline"));
}

#[test]
fn a_correction_is_to_be_made_in_each_language() {
    let post = "---\ntitle: Panne\ndate: 2026-11-23 10:00\nservices: [web]\n---\nPanne.\n\n\
                ## 10:30 · identified {edited=11:00}\n\nLe disque.\n";
    let codes = |braces: &str| {
        let words = format!("---\ntitle: Down\n---\nDown.\n\n## 10:30{braces}\n\nThe disk.\n");
        let site = site(&[("incidents/2026-11-23-a.md", post), ("incidents/2026-11-23-a.en.md", &words)]);
        let run = site.run("check --format short");
        let lines = run.out.lines().chain(run.err.lines()).filter(|line| line.contains("a.en.md"));
        lines.map(|line| line.split(['[', ']']).nth(1).unwrap_or("").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(codes(""), ["translation-behind"]);
    assert_eq!(codes(" {edited=11:00}"), [""; 0]);
    assert_eq!(codes(" {edited=\"2026-11-23 11:00\"}"), [""; 0]);
    assert_eq!(codes(" {edited=10:45}"), ["translation-state", "translation-behind"]);
}

/// The files of a site that was built, with their paths.
fn published(site: &Site) -> Vec<(std::path::PathBuf, String)> {
    let entries = walkdir::WalkDir::new(site.path("public")).into_iter().map(Result::unwrap);
    let files = entries.filter(|entry| entry.file_type().is_file());
    files.map(|file| (file.path().into(), String::from_utf8_lossy(&fs::read(file.path()).unwrap()).into())).collect()
}

#[test]
fn a_translation_that_may_be_a_draft_is_held_back() {
    for key in ["draft: true", "Draft: True", "draft: on"] {
        let text = format!("---\ntitle: Hidden\n{key}\n---\nHidden.\n");
        let site = site(&[("incidents/2026-11-23-panne.en.md", &text)]);
        let run = site.run("build --keep-going");
        assert!(run.err.contains("translation-state") || run.out.contains("translation-state"), "{run:?}");
        for (path, page) in published(&site) {
            assert!(!page.contains("Hidden"), "{key}: {path:?}");
        }
    }
}

#[test]
fn a_post_that_is_named_like_a_translation_is_read_as_a_post() {
    let text = "---\ntitle: Second\ndate: 2026-11-23 10:00\nservices: {web: outage}\n---\nDown.\n";
    let site = site(&[("incidents/2026-11-23-panne.en.md", text)]);
    let run = site.run("build --keep-going");
    assert!(run.err.contains("translation-state") || run.out.contains("translation-state"), "{run:?}");
    let home = fs::read_to_string(site.path("public/index.html")).unwrap();
    assert!(home.contains("Second"), "{home}");
    assert!(site.path("public/2026-11-23-panne.en.html").exists());
}

#[test]
fn a_second_translation_is_reported_and_not_lost() {
    let text = "---\ntitle: Down\n---\nDown.\n";
    let twice = "---\ntitle: Twice\n---\nAgain.\n";
    let site = site(&[("pages/a.md", text), ("pages/a.en.md", text), ("pages/a.en.en.md", twice)]);
    let run = site.run("check --format short");
    assert!(format!("{}{}", run.out, run.err).contains("a.en.en.md:1:1: warning[translation-of-nothing]"), "{run:?}");
    site.run("build --keep-going");
    assert!(published(&site).iter().any(|(_, page)| page.contains("Again.")));
}

#[test]
fn a_language_is_no_folder_of_the_site() {
    for tag in ["history", "services", "api", "con", "nul"] {
        let site = site(&[]);
        site.write("vigie.toml", &CONFIG.replace("\"en\"]", &format!("\"{tag}\"]")));
        let run = site.run("check --format short");
        assert!(format!("{}{}", run.out, run.err).contains("bad-locale"), "{tag}: {run:?}");
    }
}

#[test]
fn an_update_is_translated_at_its_own_time() {
    let site = site(&[]);
    let run = |words: &str, last: &str| {
        let mut command = site.command(words);
        command.arg(last);
        crate::site::run(&mut command)
    };
    let file = || fs::read_to_string(site.path("content/incidents/2026-11-23-panne.en.md")).unwrap();
    assert_eq!(run("update --lang en", "It comes back.").status, 2, "there is no title yet");
    let first = run("update --lang en --title Down", "It comes back.");
    assert_eq!(first.status, 0, "{first:?}");
    assert!(first.out.contains("https://status.example.org/en/2026-11-23-panne.html"), "{first:?}");
    assert_eq!(file(), "---\ntitle: Down\n---\n\n## 10:50\n\nIt comes back.\n");
    assert_eq!(run("update panne --lang en --at 10:00", "Nothing answers.").status, 0);
    assert_eq!(run("update panne --lang en --at 10:30", "It is the disk.").status, 0);
    let whole = "---\ntitle: Down\n---\n\nNothing answers.\n\n## 10:30 · identified\n\nIt is the disk.\n\n\
        ## 10:50\n\nIt comes back.\n";
    assert_eq!(file(), whole);
    for (words, last, why) in [
        ("update --lang en --at 10:30", "Again.", "has this update already"),
        ("update --lang en --at 10:40", "Never.", "no update at that time"),
        ("update --lang en --status resolved", "Up.", "a translation has words alone"),
        ("update --lang e", "Up.", "did you mean en?"),
        ("update --lang fr", "Up.", "its other languages: en"),
    ] {
        let run = run(words, last);
        assert!(run.status != 0 && run.err.contains(why), "{words}: {run:?}");
    }
    assert_eq!(file(), whole);
    assert_eq!(site.run("check").status, 0);
}

#[test]
fn a_translation_neither_loses_nor_adds_anything() {
    let panne = "incidents/2026-11-23-panne.en.md";
    // A skeleton, a comment: readers get the words of the post.
    for empty in ["", "<!-- TODO -->", "&nbsp;"] {
        let (_, pages) = built(&[(panne, &format!("---\ntitle: Down\n---\n{empty}\n\n## 10:30\n\n{empty}\n"))]);
        let page = &pages["en/2026-11-23-panne.html"];
        for words in ["Rien ne répond.", "C'est le disque."] {
            assert!(page.texts.iter().any(|(lang, text)| lang == "fr" && text.contains(words)), "{empty}: {words}");
        }
    }
    // Marks and boxes are those of the post.
    let lent = "---\ntitle: Pourquoi\ndate: 2026-11-12 10:00\n---\n- [ ] à faire\n\n## Chronologie\n\n\
        - 10:00 : tout ralentit {outage}\n- 11:00 : tout repart {resolved}\n";
    let english = |marks: [&str; 2], tick: &str| {
        let text = format!(
            "---\ntitle: Why\n---\n- [{tick}] to do\n\n## Timeline\n\n- 10:00: all gets slow {}\n- 11:00: all goes on {}\n",
            marks[0], marks[1]
        );
        let site = site(&[("post-mortems/2026-11-10-lent.md", lent), ("post-mortems/2026-11-10-lent.en.md", &text)]);
        assert!(site.run("build --keep-going").status < 2);
        pages(&site.path("public"))
    };
    for marks in [["{outage}", "{resolved}"], ["", ""], ["{resolved}", ""]] {
        let pages = english(marks, " ");
        let (one, two) = ("post-mortems/2026-11-10-lent.html", "en/post-mortems/2026-11-10-lent.html");
        let states =
            |path: &str| pages[path].facts.iter().filter(|fact| !fact.starts_with("id=")).cloned().collect::<Vec<_>>();
        assert_eq!(states(one), states(two), "{marks:?}");
        assert!(pages[two].texts.iter().any(|(lang, text)| lang == "en" && text.contains("all goes on")), "{marks:?}");
    }
    let pages = english(["", ""], "x");
    let page = &pages["en/actions.html"];
    assert!(page.texts.iter().any(|(_, text)| text.contains("à faire")), "the post says that it is not done");
}

#[test]
fn of_two_updates_in_a_minute_each_gets_its_own_words() {
    let site = site(&[]);
    let post = |second: &str| {
        format!(
            "---\ntitle: Panne\ndate: 2026-11-23 09:00\nservices: [web]\n---\nA.\n\n## 09:10\n\nB.\n\n## 09:10{second}\n\nC.\n"
        )
    };
    let add = |words: &str| crate::site::run(site.command("update minute --lang en --title Down").arg(words));
    site.write("content/incidents/2026-11-23-minute.md", &post(""));
    let run = add("Last.");
    assert!(run.status != 0 && run.err.contains("two updates have the same minute"), "{run:?}");
    site.write("content/incidents/2026-11-23-minute.md", &post(" · monitoring"));
    let run = add("Last.");
    assert_eq!(run.status, 0, "{run:?}");
    assert_eq!(site.run("build").status, 0);
    let page = fs::read_to_string(site.path("public/en/2026-11-23-minute.html")).unwrap();
    let updates = &page[page.find("<ol class=\"updates\"").unwrap()..];
    let at = |words: &str| updates.find(words).unwrap_or_else(|| panic!("{words}: {updates}"));
    assert!(at(">Monitoring") < at("Last.") && at("Last.") < at("<p>B.</p>"), "{page}");
}

#[test]
fn commands_that_change_a_post_change_its_translations() {
    let site = site(&WHOLE[..1]);
    let english = || fs::read_to_string(site.path("content/incidents/2026-11-23-panne.en.md")).unwrap();
    let run = |words: &str| {
        let run = site.run(words);
        assert_eq!(run.status, 0, "{words}: {run:?}");
        let check = site.run("check");
        assert_eq!(check.status, 0, "{words}: {check:?}");
        run.out
    };
    run("edit panne --entry 2 --status monitoring");
    assert!(english().contains("## 10:30 · monitoring\n\nIt is the disk."), "{}", english());
    let out = run("undo panne");
    assert!(out.contains("2026-11-23-panne.en.md"), "{out}");
    assert!(!english().contains("It comes back.") && english().contains("It is the disk."), "{}", english());
    let out = site.run("undo panne --dry-run").out;
    assert!(out.contains("-It is the disk.") && english().contains("It is the disk."), "{out}");
    // A post that is removed takes its translations along.
    site.write(
        "content/incidents/2026-11-23-court.md",
        "---\ntitle: Court\ndate: 2026-11-23 11:00\nservices: [web]\n---\nA.\n",
    );
    site.write("content/incidents/2026-11-23-court.en.md", "---\ntitle: Short\n---\nB.\n");
    let out = run("undo court");
    assert!(out.contains("removed content/incidents/2026-11-23-court.en.md"), "{out}");
    assert!(!site.path("content/incidents/2026-11-23-court.en.md").exists());
}

#[test]
fn what_the_author_puts_into_the_folder_of_a_language_stays() {
    let site = site(&[]);
    site.write("static/en/404.html", "<p>Nothing here</p></html>\n");
    assert_eq!(site.run("build").status, 0);
    assert_eq!(fs::read_to_string(site.path("public/en/404.html")).unwrap(), "<p>Nothing here</p></html>\n");
}

#[test]
fn a_site_has_no_more_languages_than_it_can_build() {
    let tags: Vec<String> = ('a'..='z').flat_map(|one| ['a', 'b', 'c'].map(|two| format!("'{one}{two}'"))).collect();
    let site = Site::new();
    site.write("vigie.toml", &format!("base_url = 'https://a.example/'\nlocales = [{}]\n", tags.join(", ")));
    let run = site.run("check");
    assert!(run.err.contains("more than 50 values"), "{}", run.err);
}

#[test]
fn a_time_that_no_update_has_is_told_with_the_nearest_ones() {
    let post: String = (10..60).map(|minute| format!("## 11:{minute}\n\nA.\n\n")).collect();
    let post = format!("---\ntitle: Panne\ndate: 2026-11-23 09:00\nservices: [web]\n---\nA.\n\n{post}");
    let english = "---\ntitle: Down\n---\nA.\n\n## 11:05\n\nB.\n";
    let site = site(&[("incidents/2026-11-23-long.md", &post), ("incidents/2026-11-23-long.en.md", english)]);
    let err = site.run("check").err;
    assert!(
        err.contains(
            "updates: 2026-11-23 11:10, 2026-11-23 11:11, 2026-11-23 11:12, 2026-11-23 11:13, 2026-11-23 11:14\n"
        ),
        "{err}"
    );
}

#[test]
fn what_is_not_translated_is_listed_and_opened() {
    let site = site(&WHOLE[..1]);
    let list = site.run("translate");
    assert_eq!(
        list.out,
        "2026-12-01-disque (en): title, 2026-11-20 10:00\npost-mortems/2026-11-10-lent (en): title, 2026-11-12 10:00\n\
         2026-11-10-lent (en): title, 2026-11-10 10:00\n"
    );
    assert!(site.run("translate post-mortems/2026-11-10-lent --print").out.contains("## Chronologie"));
    assert!(site.run("translate lent --print").out.contains("Tout est lent."));
    let print = site.run("translate disque --print");
    assert_eq!(print.out, "---\ntitle: Un disque neuf\n---\n\nNous changeons le disque.\n");
    let edit = |editor: &str| {
        let mut command = site.command("translate disque");
        command.env("EDITOR", editor).env_remove("VISUAL");
        crate::site::run(&mut command)
    };
    let path = site.path("content/maintenance/2026-12-01-disque.en.md");
    assert!(edit("true").err.contains("nothing was translated"));
    assert!(!path.exists());
    let run = edit("sed -i 's/Nous changeons le disque/We change the disk/; s/Un disque neuf/A new disk/'");
    assert_eq!(run.status, 0, "{run:?}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "---\ntitle: A new disk\n---\n\nWe change the disk.\n");
    assert!(site.run("translate disque").out.contains("is translated into en"));

    // A word of the post within other words stays, and what has a mistake is kept.
    site.write(
        "content/incidents/2026-11-22-ok.md",
        "---\ntitle: Bon\ndate: 2026-11-22 10:00\nresolved: 11:00\n---\nOK\n\n## 10:30\n\nOK\n",
    );
    let edit = |editor: &str| {
        let mut command = site.command("translate 2026-11-22-ok");
        command.env("EDITOR", editor).env_remove("VISUAL");
        crate::site::run(&mut command)
    };
    let read = || fs::read_to_string(site.path("content/incidents/2026-11-22-ok.en.md")).unwrap();
    let run = edit("sed -i '0,/^OK$/s//Not OK here/'");
    assert_eq!(run.status, 0, "{run:?}");
    assert_eq!(read(), "---\ntitle: Bon\n---\n\nNot OK here\n");
    let run = edit("sed -i 's/^title/resolved: 10:50\\ntitle/; s/^OK$/Fine/'");
    assert!(run.status != 0 && read().contains("Fine"), "{run:?} {}", read());

    // In the order of the post, and a page has no time.
    let site = self::site(&[]);
    let print = site.run("translate panne --print").out;
    let order = ["Rien ne", "## 10:30 · identified\n", "C'est le disque.", "## 10:50\n", "Ça revient."];
    let places: Vec<Option<usize>> = order.iter().map(|words| print.find(words)).collect();
    assert!(places[0].is_some() && places.is_sorted_by(|one, two| one < two), "{print}");
    site.write("content/pages/a-propos.md", "---\ntitle: À propos\n---\nNous.\n");
    assert!(site.run("translate").out.ends_with("a-propos (en): title, text\n"));
    site.write("content/pages/a-propos.en.md", "---\ntitle: About\n---\n");
    let told = site.run("check").err;
    assert!(told.contains("= help: translate: text\n"), "{told}");
    let one = Site::new().run("translate");
    assert!(one.status == 2 && one.err.contains("the site has one language"), "{one:?}");
}
