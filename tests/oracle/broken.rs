//! What cannot be read is never green: every way to break a post that is open, published with `--keep-going`.

use crate::generator::{self, Dice};
use crate::model::{Kind, Site, Time};
use crate::outputs;
use crate::program::Folder;
use crate::{seeds, written};
use rayon::prelude::*;

/// A way to break a post: its new path and text, from its text.
type Break = (&'static str, fn(&str) -> (String, String));

const BREAKS: [Break; 11] = [
    ("a state that is none", |text| here(&text.replace(": outage", ": outtage"))),
    ("a service that is none", |text| here(&text.replace("{web:", "{wbe:"))),
    ("another extension", |text| ("incidents/broken.markdown".to_owned(), text.to_owned())),
    ("two extensions", |text| ("incidents/broken.md.txt".to_owned(), text.to_owned())),
    ("a folder that is none", |text| ("incident/broken.md".to_owned(), text.to_owned())),
    ("no folder", |text| ("broken.md".to_owned(), text.to_owned())),
    ("marks of a conflict", |text| here(&format!("{text}\n<<<<<<< HEAD\nOne.\n=======\nOther.\n>>>>>>> branch\n"))),
    ("no end of the front matter", |text| here(&text.replacen("\n---\n", "\n", 1))),
    ("a clock that is none, at the end", |text| here(&format!("{text}\n## 10:99 · resolved\n\nOver.\n"))),
    ("a date that is none", |text| here(&text.replacen("date: 2026", "date: 2026-13-", 1))),
    ("a state that is none after the end", |text| {
        here(&format!(
            "{text}\n## 2026-03-10 10:20 · resolved\n\nOver.\n\n## 2026-03-10 10:30 {{web=outtage}}\n\nNo.\n"
        ))
    }),
];

fn here(text: &str) -> (String, String) {
    ("incidents/broken.md".to_owned(), text.to_owned())
}

const DOWN: &str =
    "---\ntitle: Broken\nid: broken000000\ndate: 2026-03-10 10:00\nservices: {web: outage}\n---\nDown.\n";

/// Other posts of a random site, none of which says anything of now.
fn others(seed: u64) -> (Site, Time) {
    let mut site = generator::site(seed);
    let now = chrono::DateTime::parse_from_rfc3339("2026-03-10T10:00:00Z").unwrap().to_utc();
    site.zone = chrono_tz::Europe::Paris;
    site.services.iter_mut().for_each(|service| service.until = None);
    let none = Dice::new(seed).range(0, 3) == 0;
    site.posts.retain(|post| !none && !matches!(post.kind, Kind::PostMortem { .. }));
    (site, now)
}

#[test]
fn a_broken_post_is_never_green() {
    seeds(3).into_par_iter().for_each(|seed| {
        let (site, now) = others(seed);
        for (name, breaks) in BREAKS {
            let (path, text) = breaks(DOWN);
            assert!(text != DOWN || !path.ends_with("incidents/broken.md"), "{name} breaks nothing");
            let folder = Folder::new(&written::files(&site));
            folder.write(&format!("content/{path}"), &text);
            let run = folder.run(&["build", "--keep-going"], now);
            let place = format!("{name}, seed {seed}\n{text}\n{}", run.err);
            assert_eq!(run.status, 1, "{place}");
            let said = outputs::said(&folder.files("public"));
            let state = |key: &str| said.get(key).map_or("nothing", String::as_str);
            for key in [
                "home",
                "json",
                "badges/all.svg",
                "home service web",
                "json service web",
                "badges/web.svg",
                "services/web.html",
                "outage/web.html",
            ] {
                // A post may say worse for certain.
                let right = ["unknown", "degraded", "partial", "outage"].contains(&state(key));
                assert!(right, "{key} is {} with {place}", state(key));
            }
            assert_ne!(state("api/v2/status.json indicator"), "none", "{place}");
            assert_ne!(state("api/v2/summary.json component The web"), "operational", "{place}");
            assert_eq!(state("api/v2/status.json well"), "false", "{place}");
            let status = folder.run(&["status", "--exit-code"], now).status;
            assert!([10, 20, 30, 50].contains(&status), "{status} with {place}");
        }
    });
}
