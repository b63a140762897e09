//! Symbolic links that lead out of a site: whatever writes refuses what reading refuses, before it writes anything.

#![cfg(unix)]

use crate::deploy::git;
use crate::site::{NOW, Run, Site, files, run};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Stdio;

/// An incident that is open, with an update.
const OPEN: &str = "---\ntitle: Panne\ndate: 2026-11-23 10:00\nservices: [web]\n---\n\nNous cherchons.\n\n## 2026-11-23 10:30\n\nTrouvé.\n";

/// Every command that writes posts.
const WRITING: &[&[&str]] = &[
    &["new-incident", "Autre", "--service", "mail"],
    &["new-incident", "Autre", "--service", "mail", "--dry-run"],
    &["new-incident", "--from", "past.csv"],
    &["new-maintenance", "Travaux", "--start", "2026-12-30 22:00", "--duration", "30m"],
    &["new-notice", "Annonce"],
    &["new-post-mortem", "site"],
    &["update", "panne", "Texte."],
    &["edit", "panne", "--last", "--text", "Texte."],
    &["undo", "panne"],
    &["retract", "panne", "Rien."],
    &["resolve", "panne", "Fini."],
    &["log", "Une note."],
    &["merge"],
];

fn site() -> Site {
    let site = Site::new();
    site.write("content/incidents/2026-11-23-panne.md", OPEN);
    site.write("past.csv", "title,started,resolved,services\nAncienne,2026-01-02 10:00,2026-01-02 11:00,web\n");
    git(site.root(), &["init", "-q"]);
    site
}

fn vigie(site: &Site, words: &[&str]) -> Run {
    run(site.command("").args(words))
}

/// Moves a folder or a file of the site to another place, and puts a link there.
fn move_out(site: &Site, path: &str, outside: &Path) {
    let place = site.path(path);
    let target = outside.join(place.file_name().unwrap());
    fs::rename(&place, &target).unwrap();
    symlink(target, place).unwrap();
}

/// The files of both, those of git left out.
fn state(site: &Site, outside: &Path) -> Vec<(String, Vec<u8>)> {
    let ours = files(site.root()).into_iter().filter(|(path, _)| !path.starts_with(".git/"));
    ours.chain(files(outside)).collect()
}

#[track_caller]
fn assert_refused(site: &Site, outside: &Path, words: &[&str], expected: &str) {
    let before = state(site, outside);
    let told = vigie(site, words);
    assert_eq!((told.status, told.out.as_str()), (1, ""), "{words:?}: {told:?}");
    assert!(told.err.contains(expected), "{words:?}: {told:?}");
    assert!(told.err.contains("help: "), "{words:?}: {told:?}");
    assert!(state(site, outside) == before, "{words:?} wrote something");
}

#[test]
fn no_command_writes_through_a_folder_of_posts_that_leads_out_of_the_site() {
    for folder in ["content", "content/incidents"] {
        let (site, outside) = (site(), tempfile::tempdir().unwrap());
        let outside = &dunce::canonicalize(outside.path()).unwrap();
        fs::create_dir_all(outside).unwrap();
        move_out(&site, folder, outside);
        // What looks like a file of a killed command is somebody else's there.
        let left = outside.join(Path::new(folder).file_name().unwrap()).join(".vigie-aB3xY9");
        fs::write(left, "theirs").unwrap();
        assert_eq!(site.run("check").status, 1);
        let target = outside.join(Path::new(folder).file_name().unwrap());
        let expected = format!("{folder} is a link that leads out of the site, to {}", target.display());
        for words in WRITING {
            assert_refused(&site, outside, words, &expected);
        }
        let before = state(&site, outside);
        site.run("check --fix");
        assert!(state(&site, outside) == before);
        let _ = fs::remove_dir_all(outside);
    }
}

#[test]
fn no_command_writes_through_a_folder_that_leads_nowhere_or_into_a_hidden_one() {
    for (target, expected) in [
        ("nowhere", "content/incidents is a link to nowhere, which does not exist"),
        ("../.git", "content/incidents is a link that leads into a hidden folder, to "),
    ] {
        let (site, outside) = (site(), tempfile::tempdir().unwrap());
        fs::remove_dir_all(site.path("content/incidents")).unwrap();
        symlink(target, site.path("content/incidents")).unwrap();
        for words in WRITING {
            assert_refused(&site, outside.path(), words, expected);
        }
        assert!(!site.path("content/nowhere").exists());
    }
}

#[test]
fn a_post_that_is_a_link_out_of_the_site_is_neither_read_nor_written() {
    let (site, outside) = (site(), tempfile::tempdir().unwrap());
    move_out(&site, "content/incidents/2026-11-23-panne.md", outside.path());
    let post = "could not read content/incidents/2026-11-23-panne.md";
    for words in [&["update", "panne", "Texte."][..], &["resolve", "panne", "Fini."], &["undo", "panne"]] {
        assert_refused(&site, outside.path(), words, post);
    }
    let one = "no open incident found, but content/incidents/2026-11-23-panne.md cannot be read and may be one";
    assert_refused(&site, outside.path(), &["update", "Texte."], one);
}

#[test]
fn no_note_is_written_through_a_journal_that_leads_out_of_the_site() {
    let (site, outside) = (site(), tempfile::tempdir().unwrap());
    fs::create_dir(site.path("journal")).unwrap();
    move_out(&site, "journal", outside.path());
    let expected = "journal is a link that leads out of the site, to ";
    for words in
        [&["log", "Une note."][..], &["log", "site", "Une note."], &["new-incident", "Autre", "--service", "mail"]]
    {
        assert_refused(&site, outside.path(), words, expected);
    }
    assert_refused(&site, outside.path(), &["new-post-mortem", "site"], expected);
    assert_refused(&site, outside.path(), &["check"], "could not read journal: this link leads out of the site");
    assert_eq!(vigie(&site, &["check", "--only", "unreadable"]).status, 1);
    assert_eq!(vigie(&site, &["build", "--output", "built"]).status, 0, "no page needs the journal");
    // What does not write there goes on.
    assert_eq!(vigie(&site, &["update", "panne", "Texte."]).status, 0);

    fs::remove_file(site.path("journal")).unwrap();
    symlink("nowhere", site.path("journal")).unwrap();
    assert_refused(&site, outside.path(), &["log", "Une note."], "journal is a link to nowhere, which does not exist");
    assert_refused(&site, outside.path(), &["check"], "could not read journal: this link leads to nothing");
}

#[test]
fn a_file_of_the_journal_that_leads_out_of_the_site_is_neither_read_nor_written() {
    let (site, outside) = (site(), tempfile::tempdir().unwrap());
    fs::create_dir(site.path("journal")).unwrap();
    let secret = outside.path().join("secret.md");
    fs::write(&secret, "- 2026-11-23 11:30 · geheim\n").unwrap();
    symlink(&secret, site.path("journal/2026-11-23-panne.md")).unwrap();
    symlink(&secret, site.path("journal/2026-11-23.md")).unwrap();
    symlink(&secret, site.path("journal/2026-11-02-site.md")).unwrap();
    symlink(outside.path().join("new"), site.path("journal/.gitignore")).unwrap();
    let told = vigie(&site, &["check"]);
    assert_eq!(told.status, 1, "{told:?}");
    for name in ["2026-11-02-site.md", "2026-11-23-panne.md", "2026-11-23.md"] {
        assert!(told.err.contains(&format!("could not read journal/{name}: this link leads out")), "{told:?}");
    }
    assert!(
        told.err.contains("could not read journal/.gitignore: this link leads to nothing")
            && !told.err.contains("geheim")
    );
    for (words, file) in [
        (&["log", "Une note."][..], "2026-11-23-panne.md"),
        (&["new-incident", "Autre", "--service", "mail"], "2026-11-23.md"),
        (&["new-post-mortem", "site"], "2026-11-02-site.md"),
    ] {
        let expected = format!("journal/{file} is a link that leads out of the site, to ");
        assert_refused(&site, outside.path(), words, &expected);
    }
    fs::remove_file(site.path("journal/2026-11-23-panne.md")).unwrap();
    assert_refused(&site, outside.path(), &["log", "Une note."], "journal/.gitignore is a link to ");
    assert!(!outside.path().join("new").exists());
}

#[test]
fn a_text_template_that_leads_out_of_the_site_is_not_read() {
    let (site, outside) = (site(), tempfile::tempdir().unwrap());
    site.write("content/templates/t.md", "geheim\n");
    move_out(&site, "content/templates/t.md", outside.path());
    let expected = "content/templates/t.md is a link that leads out of the site, to ";
    assert_refused(&site, outside.path(), &["update", "panne", "--template", "t"], expected);
}

#[test]
fn links_within_the_site_are_followed_while_writing() {
    let site = site();
    fs::rename(site.path("content/incidents"), site.path("posts")).unwrap();
    symlink("../posts", site.path("content/incidents")).unwrap();
    site.write("notes/.gitkeep", "");
    symlink("notes", site.path("journal")).unwrap();
    for words in [
        &["update", "panne", "Texte."][..],
        &["log", "panne", "Une note."],
        &["new-incident", "Autre", "--service", "mail"],
        &["edit", "panne", "--last", "--text", "Texte deux."],
    ] {
        let told = vigie(&site, words);
        assert_eq!(told.status, 0, "{words:?}: {told:?}");
    }
    assert!(fs::read_to_string(site.path("posts/2026-11-23-panne.md")).unwrap().contains("Texte deux."));
    assert!(site.path("posts/2026-11-23-autre.md").is_file());
    assert!(fs::read_to_string(site.path("notes/2026-11-23-panne.md")).unwrap().contains("Une note."));
    assert!(fs::symlink_metadata(site.path("content/incidents")).unwrap().is_symlink());
    assert_eq!(site.run("check").status, 0);
}

#[test]
fn a_new_site_and_its_workflow_are_not_written_through_links() {
    let (folder, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    symlink(outside.path(), folder.path().join("content")).unwrap();
    let vigie = |words: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_vigie"));
        run(command.args(words).args(["--now", NOW]).current_dir(folder.path()).stdin(Stdio::null()))
    };
    let told = vigie(&["init"]);
    assert_eq!(told.status, 1, "{told:?}");
    assert!(told.err.contains("content is a link that leads out of the site, to "), "{told:?}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "{told:?}");

    fs::remove_file(folder.path().join("content")).unwrap();
    assert_eq!(vigie(&["init"]).status, 0);
    symlink(outside.path(), folder.path().join(".github")).unwrap();
    let told = vigie(&["host", "github"]);
    assert_eq!(told.status, 1, "{told:?}");
    assert!(told.err.contains(".github is a link that leads out of the site, to "), "{told:?}");
    assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 0);
}

#[test]
fn an_output_folder_that_is_no_folder_is_reported_as_what_it_is() {
    let site = site();
    symlink("nowhere", site.path("public")).unwrap();
    site.write("file", "");
    for (words, expected) in [
        ("build", "public is a link to nowhere, which does not exist"),
        ("build --output public/deeper", "public is a link to nowhere, which does not exist"),
        ("build --output file", "file is a file, not a folder"),
        ("build --output file/deeper", "file is a file, not a folder"),
    ] {
        let before = files(site.root());
        let told = site.run(words);
        assert_eq!(told.status, 3, "{words}: {told:?}");
        assert!(told.err.contains(&format!("error: {expected}\n")), "{words}: {told:?}");
        assert!(told.err.contains("--output") && !told.err.contains("os error"), "{words}: {told:?}");
        assert!(files(site.root()) == before, "{words}");
    }
    fs::create_dir(site.path("nowhere")).unwrap();
    assert_eq!(site.run("build").status, 0);
    assert!(site.path("nowhere/index.html").is_file());
}

#[test]
fn a_link_in_static_publishes_no_private_texts() {
    for (target, told) in
        [("..", true), ("../content", true), ("../journal", true), ("../content/notices", true), ("../pictures", false)]
    {
        let site = Site::new();
        site.write("journal/a.md", "secret\n");
        site.write(".env", "secret");
        site.write("content/notices/d.md", "---\ntitle: D\ndate: 2026-11-02\ndraft: true\n---\nsecret\n");
        site.write("pictures/a.txt", "x");
        site.write("static/b.txt", "x");
        std::os::unix::fs::symlink(target, site.path("static/up")).unwrap();
        let run = site.run("build --keep-going");
        assert_eq!(run.err.contains("would publish private texts"), told, "{target}: {run:?}");
        let files = crate::site::files(&site.path("public"));
        assert!(files.iter().all(|(_, bytes)| !String::from_utf8_lossy(bytes).contains("secret")), "{target}");
        assert_eq!(site.path("public/up/a.txt").exists(), !told);
    }
}
