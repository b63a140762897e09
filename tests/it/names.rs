//! Posts whose file's name can be no page's.

#![cfg(unix)]

use crate::kill::{links, resolve};
use crate::site::{INCIDENT, Site};
use std::fs;

#[test]
fn a_name_that_is_no_part_of_a_path_is_told_and_its_words_go_out() {
    let site = Site::new();
    site.write("content/incidents/2026-11-04-a\\b.md", &INCIDENT.replace("resolved: 18:10\n", ""));
    site.write("content/incidents/2026-11-05-c\u{7}.md", "---\ntitle: Sans fin\n");
    site.write(&format!("content/incidents/{}.md", "x".repeat(250)), "Rien.");
    let run = site.run("build");
    assert_eq!(run.status, 1, "{run:?}");
    let place = " --> content/incidents/2026-11-04-a\\b.md:2:1\n";
    assert!(run.err.contains("`2026-11-04-a\\\\b` cannot be used in a URL\n") && run.err.contains(place), "{run:?}");
    assert!(run.err.contains("rename the file to `2026-11-04-a-b.md`"), "{run:?}");
    assert!(!site.path("public").exists());

    assert_eq!(site.run("build --keep-going").status, 1);
    let names = ["2026-11-04-a-b".to_owned(), "2026-11-05-c-".to_owned(), "x".repeat(200)];
    for name in names {
        assert!(site.path(&format!("public/{name}.html")).exists(), "{name}");
    }
    let home = fs::read_to_string(site.path("public/index.html")).unwrap();
    for target in links(&home).filter_map(|link| resolve("index.html", link)) {
        assert!(site.path(&format!("public/{target}")).exists(), "{target}");
    }
}

#[test]
fn a_slug_gives_such_a_post_another_name() {
    let site = Site::new();
    site.write("content/incidents/a\\b.md", &INCIDENT.replace("services", "slug: ab\nservices"));
    let run = site.run("build");
    assert_eq!(run.status, 0, "{run:?}");
    assert!(site.path("public/ab.html").exists());
}
