//! `vigie build` and `vigie check`, as scripts see them.

use crate::site::{INCIDENT, Site, files, run};
use std::fs;
use std::process::Stdio;

const MISTAKE: &str = "---\ntitle: Panne\ndate: 2026-11-03 10:00\nservices: [wbe]\n---\n";

#[test]
fn a_second_build_writes_nothing() {
    let site = Site::new();
    let first = site.run("build");
    assert_eq!((first.status, first.err.as_str()), (0, ""), "{first:?}");
    assert!(first.out.starts_with("public: "), "{first:?}");
    let before = files(&site.path("public"));
    let second = site.run("build");
    assert!(second.out.contains(" 0 files written, ") && second.out.contains(" 0 removed"), "{second:?}");
    assert!(files(&site.path("public")) == before);
}

/// What was built stays sealed only while it is what would be built.
#[test]
fn a_seal_is_broken_by_every_change() {
    let site = Site::new();
    let build = |words: &str| {
        let run = site.run(&format!("build{words}"));
        let (_, rest) = run.out.split_once("; ").unwrap_or_else(|| panic!("{run:?}"));
        rest.split_once(" unchanged").unwrap().0.to_owned()
    };
    let sealed = || site.path("public/.vigie-seal").exists();
    let written = |words: &str| build(words).split_once(' ').unwrap().0.parse::<usize>().unwrap();
    let all = written("");
    assert!(all > 20 && sealed());
    let standing = files(&site.path("public"));
    assert_eq!(build(""), format!("0 files written, {all}"));

    // A file that somebody changed, removed or replaced comes back.
    let page = site.path("public/2026-11-02-site.html");
    fs::write(&page, "changed").unwrap();
    assert_eq!(written(""), 1);
    fs::remove_file(&page).unwrap();
    assert_eq!(written(""), 1);
    assert!(files(&site.path("public")) == standing && sealed());

    // Another way to build, another text.
    assert!(written(" --preview") > 0);
    assert!(written("") > 0);
    site.write("content/pages/new.md", "---\ntitle: New\n---\nx\n");
    assert!(written("") > 0 && sealed());

    // What is to be said is said each time.
    site.write("content/pages/new.md", "---\ntitle: New\n---\n[x](nowhere.md)\n");
    for _ in 0..2 {
        assert!(site.run("build").err.contains("nowhere"));
        assert!(!sealed());
    }
}

/// Whatever an earlier build left, a site is as one that is built for the first time.
#[test]
fn a_build_over_another_is_as_a_first_one() {
    let site = Site::new();
    let fresh = || {
        let _ = fs::remove_dir_all(site.path("fresh"));
        assert_eq!(site.run("build --output fresh").status, 0);
        files(&site.path("fresh"))
    };
    let over = || {
        assert_eq!(site.run("build").status, 0);
        files(&site.path("public"))
    };
    let text = |number: u32, words: &str| {
        let path = format!("content/incidents/2026-11-0{number}-disk.md");
        site.write(&path, &format!("---\ntitle: Disk {number}\ndate: 2026-11-0{number} 10:00\n---\n{words}\n"));
    };
    (1..=3).for_each(|number| text(number, "A [link](2026-11-01-disk.md)."));
    assert!(over() == fresh());
    let kept = fs::read_to_string(site.path("public/.vigie-pages")).unwrap();
    assert!(kept.contains(" 2026-11-02-disk.html\n"), "{kept}");

    text(2, "Other words.");
    assert!(over() == fresh());
    site.write(
        "content/incidents/2026-11-01-disk.md",
        "---\ntitle: Another\ndate: 2026-11-01 09:00\nslug: moved\n---\nx\n",
    );
    assert!(over() == fresh(), "links lead to where the post is now");
    site.write("templates/links.html", "<p>Ours</p>");
    assert!(over() == fresh(), "another template");
    site.write("locales/en.ftl", "history = Past\n");
    assert!(over() == fresh(), "another message");

    // What somebody did to the output is undone, whatever the list of pages says.
    fs::write(site.path("public/2026-11-02-disk.html"), "changed").unwrap();
    assert!(over() == fresh());
    fs::write(site.path("public/2026-11-02-disk.html"), "changed").unwrap();
    let list = fs::read_to_string(site.path("public/.vigie-pages")).unwrap();
    fs::write(site.path("public/.vigie-pages"), &list[..list.len() / 2]).unwrap();
    assert!(over() == fresh());
    fs::remove_file(site.path("public/.vigie-pages")).unwrap();
    assert!(over() == fresh());
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let site = Site::new();
    assert_eq!(site.run("build --output one").status, 0);
    assert_eq!(site.run("build --output two").status, 0);
    assert!(files(&site.path("one")) == files(&site.path("two")));
}

#[test]
fn a_mistake_leaves_the_old_site_untouched() {
    let site = Site::new();
    site.run("build");
    let before = files(&site.path("public"));
    site.write("content/incidents/2026-11-03-panne.md", MISTAKE);
    let broken = site.run("build");
    assert_eq!((broken.status, broken.out.as_str()), (1, ""), "{broken:?}");
    assert!(broken.err.contains("content/incidents/2026-11-03-panne.md:4:"), "{broken:?}");
    assert!(broken.err.ends_with("1 error; nothing was published; the old site is unchanged\n"), "{broken:?}");
    assert!(!broken.err.contains('\x1b'), "no colours but on a terminal");
    assert!(files(&site.path("public")) == before);
}

#[test]
fn keep_going_publishes_with_errors() {
    let site = Site::new();
    site.write("content/incidents/2026-11-03-panne.md", MISTAKE);
    let kept = site.run("build --keep-going");
    assert_eq!(kept.status, 1);
    assert!(kept.err.contains("published despite errors"), "{kept:?}");
    assert!(site.path("public/2026-11-03-panne.html").exists());
}

#[test]
fn places_are_told_from_where_the_command_was_typed() {
    let site = Site::new();
    site.write("content/incidents/2026-11-03-panne.md", MISTAKE);
    let told = run(site.command("check --format short").current_dir(site.path("content/incidents")));
    assert!(told.out.starts_with("../../content/incidents/2026-11-03-panne.md:4:"), "{told:?}");
    assert_eq!(told.status, 1);
}

#[test]
fn a_result_can_be_read_by_a_script() {
    let site = Site::new();
    let told = site.run("build --json");
    let value: serde_json::Value = serde_json::from_str(&told.out).unwrap();
    assert_eq!(value["published"], true);
    assert!(value["written"].as_u64() > Some(3), "{value}");
    assert_eq!(value["diagnostics"], serde_json::json!([]));
}

#[test]
fn open_incidents_are_named() {
    let site = Site::new();
    site.write(
        "content/incidents/2026-11-23-now.md",
        &INCIDENT.replace("11-02 17:20", "11-23 11:20").replace("resolved: 18:10\n", ""),
    );
    let told = site.run("build");
    assert!(told.out.contains("open incident: Le site ne répond plus (2026-11-23-now.html)"), "{told:?}");
}

#[test]
fn a_folder_without_a_site_is_wrong_usage() {
    let site = Site::new();
    fs::remove_file(site.path("vigie.toml")).unwrap();
    for words in ["build", "check", "build --root .", "check --root nowhere"] {
        let told = site.run(words);
        assert_eq!((told.status, told.out.as_str()), (2, ""), "{words}: {told:?}");
        assert!(told.err.contains("vigie.toml") || told.err.contains("nowhere"), "{told:?}");
    }
    assert!(!site.path("public").exists());
}

#[test]
fn an_output_folder_that_is_not_ours_is_refused() {
    let site = Site::new();
    site.write("mine/thesis.txt", "years");
    let told = site.run("build --output mine");
    assert_eq!(told.status, 2, "{told:?}");
    assert!(told.err.contains("mine has files that Vigie did not write, such as thesis.txt"), "{told:?}");
    assert_eq!(files(&site.path("mine")), [("thesis.txt".to_owned(), b"years".to_vec())]);
    assert_eq!(site.run("build --output content/incidents/x").status, 2);
}

#[test]
fn a_disk_that_fails_is_told_with_the_place() {
    let site = Site::new();
    site.write("file", "");
    let told = site.run("build --output file/public");
    assert_eq!(told.status, 3, "{told:?}");
    assert!(told.err.contains("file is a file, not a folder"), "{told:?}");
}

#[test]
fn a_clock_that_is_none_is_wrong_usage() {
    let site = Site::new();
    let told = run(site.command("build").env("SOURCE_DATE_EPOCH", "noon"));
    assert_eq!(told.status, 2);
    assert!(told.err.contains("noon"), "{told:?}");
    let told = run(site.command("build").env("SOURCE_DATE_EPOCH", "253402300799"));
    assert!(told.status == 2 && told.err.contains("in the year 9999, after 2100"), "{told:?}");
    assert_eq!(run(site.command("build").args(["--base-url", "example.org"])).status, 2);
}

#[test]
fn a_reader_who_leaves_is_no_error() {
    let site = Site::new();
    let mut child = site.command("build").stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn builds_at_once_end_in_one_whole_site() {
    let site = Site::new();
    site.run("build --output alone");
    let builds: Vec<_> =
        (0..4).map(|_| site.command("build").stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()).collect();
    for mut build in builds {
        assert_eq!(build.wait().unwrap().code(), Some(0));
    }
    assert!(files(&site.path("public")) == files(&site.path("alone")));
}

#[test]
fn fix_quotes_the_title_and_changes_nothing_else() {
    let site = Site::new();
    let post = "\u{feff}---\r\ntitle: [panne] le site\r\ndate: 2026-11-03 10:00 # vu\r\nresolved: 11:00\r\n---\r\n\r\ntitle: [x]\r\n";
    site.write("content/incidents/2026-11-03-panne.md", post);
    let told = site.run("check --fix");
    assert_eq!(told.status, 0, "{told:?}");
    assert!(told.err.contains("fixed: content/incidents/2026-11-03-panne.md\n"), "{told:?}");
    let fixed = std::fs::read_to_string(site.path("content/incidents/2026-11-03-panne.md")).unwrap();
    assert_eq!(fixed, post.replace("title: [panne] le site", "title: \"[panne] le site\""));
    assert!(!site.run("check --fix").err.contains("fixed"));
}

#[test]
fn a_fix_of_one_code_leaves_the_others() {
    let site = Site::new();
    let path = "content/incidents/2026-11-22-mail.md";
    let post = "---\ntitle: Panne #3\ndate: 2026-11-22 17:20\nservices: [mail]\n---\nNon.\n\n## [17:40] identified\n";
    site.write(path, post);
    let read = || fs::read_to_string(site.path(path)).unwrap();
    site.run("check --fix --only dead-link");
    assert_eq!(read(), post);
    site.run("check --fix --only foreign-habit");
    let mended = post.replace("## [17:40] identified", "## 17:40 · identified");
    assert_eq!(read(), mended);
    site.run("check --fix --only needs-quotes");
    assert_eq!(read(), mended.replace("Panne #3", "\"Panne #3\""));
}
