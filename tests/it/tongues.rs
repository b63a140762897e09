//! A post in another language than the site: its words say so, and ours around them do not (WCAG 2.2, 3.1.2).

use crate::site::Site;
use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use std::fs;

/// Each text of a page with the language that holds for it.
fn texts(node: &Handle, lang: &str, told: &mut Vec<(String, String)>) {
    let mut lang = lang.to_owned();
    match &node.data {
        NodeData::Element { attrs, .. } => {
            if let Some(own) = attrs.borrow().iter().find(|attr| &*attr.name.local == "lang") {
                lang = own.value.to_string();
            }
        }
        NodeData::Text { contents } => told.push((lang.clone(), contents.borrow().trim().to_owned())),
        _ => {}
    }
    node.children.borrow().iter().for_each(|child| texts(child, &lang, told));
}

#[test]
fn words_are_in_the_language_that_their_page_says() {
    let site = Site::new();
    let update = "## 17:40 · identified\n\nThe second word.\n";
    let timeline = "## Timeline\n\n- 17:20: nothing answers {outage}\n- 18:10: all is well {resolved}\n\nThe end.\n";
    site.write(
        "content/incidents/2026-11-23-open.md",
        &format!("---\ntitle: The title\ndate: 2026-11-22 17:20\nlang: en\nservices: [mail]\n---\nThe first word.\n\n{update}"),
    );
    site.write(
        "content/incidents/2026-11-22-over.md",
        "---\ntitle: The title\ndate: 2026-11-22 17:20\nlang: en\nresolved: 18:10\n---\nThe first word.\n",
    );
    site.write(
        "content/maintenance/2026-11-30-plan.md",
        "---\ntitle: The title\ndate: 2026-11-22 17:20\nstart: 2026-11-30 10:00\nlang: en\nservices: [mail]\n---\nThe first word.\n",
    );
    for (folder, text) in [("post-mortems", timeline), ("notices", "The first word."), ("pages", "The first word.")] {
        let post = format!("---\ntitle: The title\ndate: 2026-11-23 10:00\nlang: en\n---\n{text}\n");
        site.write(&format!("content/{folder}/2026-11-22-{folder}.md"), &post);
    }
    let run = site.run("build");
    assert_eq!(run.status, 0, "{run:?}");

    let english =
        ["The title", "The first word.", "The second word.", "nothing answers", "all is well", "The end.", "Timeline"];
    let french = ["Le courrier", "Le site", "Historique", "Planifiée", "Cause identifiée", "Premier message"];
    for (page, least) in [
        ("index.html", 8),
        ("2026-11-23-open.html", 3),
        ("2026-11-30-plan.html", 2),
        ("2026-11-22-notices.html", 2),
        ("2026-11-22-pages.html", 2),
        ("post-mortems/2026-11-22-post-mortems.html", 5),
        ("history/index.html", 5),
        ("outage/mail.html", 3),
    ] {
        let html = fs::read_to_string(site.path(&format!("public/{page}"))).unwrap();
        let dom = html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default()).one(html.as_str());
        let mut told = Vec::new();
        texts(&dom.document, "", &mut told);
        let of = |lang: &str, words: &[&str]| {
            let in_it = told.iter().filter(|(_, text)| words.contains(&text.as_str()));
            let (right, wrong): (Vec<_>, Vec<_>) = in_it.partition(|(told, _)| told == lang);
            assert!(wrong.is_empty(), "{page}: not {lang}: {wrong:?} in {html}");
            right.len()
        };
        let found = of("en", &english);
        assert!(found >= least, "{page}: {found} of {least} in {told:?}");
        of("fr", &french);
        assert!(page.starts_with("outage") || of("fr", &["Historique"]) > 0, "{page}: our own words");
    }
}

#[test]
fn words_are_suggested_in_the_language_of_the_site() {
    let head = "---\ntitle: Panne\ndate: 2026-11-22 17:20\nservices: {mail: indisponble}\nstatus: fixd\n---\nNon.\n\n## 17:40 identifed\n";
    for (locale, expected) in
        [("fr", ["indisponible", "resolved", "identified"]), ("en", ["outage", "fixed", "identified"])]
    {
        let site = Site::new();
        let config = fs::read_to_string(site.path("vigie.toml")).unwrap();
        let config: Vec<&str> = config.lines().filter(|line| !line.starts_with("locale")).collect();
        site.write("vigie.toml", &format!("locale = \"{locale}\"\n{}\n", config.join("\n")));
        site.write("content/incidents/2026-11-22-mail.md", head);
        let run = site.run("check");
        for word in expected {
            assert!(run.err.contains(&format!("did you mean `{word}`?")), "{locale} {word}: {run:?}");
        }
    }
}
