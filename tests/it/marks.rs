//! Marks of a timeline (`{detected}`) are for the program: readers of any output see none.

use crate::site::Site;
use std::fs;
use walkdir::WalkDir;

#[test]
fn no_output_shows_a_mark() {
    let site = Site::new();
    let timeline = "## Chronologie\n\n- 17:00 : une lectrice écrit {detected}\n- 17:10 : plus rien *ne répond* {outage}\n  et nous cherchons\n- 18:10 : tout répond {resolved}\n\nMerci.\n";
    let head = "---\ntitle: Le récit\ndate: 2026-11-03 10:00\n---\n";
    site.write("content/post-mortems/2026-11-02-site.md", &format!("{head}{timeline}"));
    let head = "---\ntitle: Une panne\ndate: 2026-11-22 17:20\nservices: [mail]\nresolved: 18:10\n---\n";
    site.write("content/incidents/2026-11-22-mail.md", &format!("{head}{timeline}"));
    let run = site.run("build");
    assert_eq!(run.status, 0, "{run:?}");

    let mut told = 0;
    for file in WalkDir::new(site.path("public")).into_iter().map(Result::unwrap).filter(|it| it.file_type().is_file())
    {
        let text = String::from_utf8_lossy(&fs::read(file.path()).unwrap()).into_owned();
        for mark in ["{detected}", "{resolved}"] {
            assert!(!text.contains(mark), "{mark} in {}", file.path().display());
        }
        told += usize::from(text.contains("une lectrice écrit"));
    }
    assert!(told > 10, "pages, feeds and API tell it: {told}");
    let feed = fs::read_to_string(site.path("public/feeds/all.atom.xml")).unwrap();
    assert!(feed.contains("une lectrice écrit&lt;/li&gt;"), "the list stays one: {feed}");
}
