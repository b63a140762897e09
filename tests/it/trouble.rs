//! What git reports is passed on as it is: never "pushed" when nothing was, and never another cause.

use crate::deploy::{git, site};
use crate::site::{Run, Site, run};
use std::fs;

const NEW: &str = "new-incident Panne --service web --push";

/// Runs a command that fails with these words. The post is written all the same.
fn check(site: &Site, words: &str, told: &[&str]) -> Run {
    let run = site.run(words);
    assert_eq!(run.status, 3, "{run:?}");
    for words in told {
        assert!(run.err.contains(words), "{words:?}: {run:?}");
    }
    assert!(!run.out.contains("pushed") && !run.out.contains("committed"), "{run:?}");
    assert!(site.path("content/incidents/2026-11-23-panne.md").exists(), "{run:?}");
    run
}

#[test]
fn a_damaged_index_is_no_success() {
    let (site, _remote) = site();
    fs::write(site.path(".git/index"), "damaged").unwrap();
    let told = check(&site, NEW, &["git cannot read its index", "the file was written"]);
    // The help works as it is.
    let command = told.err.split('`').nth(1).unwrap();
    let done = std::process::Command::new("sh").args(["-ec", command]).current_dir(site.root()).output().unwrap();
    assert!(done.status.success(), "{command}: {}", String::from_utf8_lossy(&done.stderr));
    assert_eq!(site.run("update Encore --push").status, 0);
    assert!(git(site.root(), &["log", "-1", "--name-only"]).contains("content/incidents/2026-11-23-panne.md"));
}

#[test]
fn a_lock_of_another_git_is_named() {
    let (site, _remote) = site();
    fs::write(site.path(".git/index.lock"), "").unwrap();
    check(&site, NEW, &["another git command holds", "index.lock", "the file was written", "rm "]);
}

#[test]
fn a_content_folder_that_is_a_submodule_is_named() {
    let (site, _remote) = site();
    let content = site.path("content");
    git(&content, &["init", "-q"]);
    git(&content, &["config", "user.name", "A"]);
    git(&content, &["config", "user.email", "a@example.org"]);
    git(&content, &["add", "."]);
    git(&content, &["commit", "-qm", "a"]);
    git(site.root(), &["rm", "-rq", "--cached", "content"]);
    git(site.root(), &["add", "content"]);
    git(site.root(), &["commit", "-qm", "submodule"]);
    check(&site, NEW, &["content is a git repository of its own", "commit and push it in content"]);
    let told = site.run("deploy");
    assert!(told.status == 2 && told.err.contains("content has changes that are not committed"), "{told:?}");
}

#[test]
fn a_folder_of_another_user_is_not_called_no_repository() {
    let (site, _remote) = site();
    for words in [NEW, "deploy"] {
        let told = run(site.command(words).env("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1"));
        assert_eq!(told.status, 3, "{told:?}");
        assert!(told.err.contains("because another user owns it"), "{told:?}");
        assert!(told.err.contains("git config --global --add safe.directory /"), "{told:?}");
        assert!(!told.err.contains("git init"), "{told:?}");
    }
}

#[test]
fn a_token_in_the_address_of_a_remote_is_never_printed() {
    let (site, _remote) = site();
    let url = "http://me:ghp_secret@127.0.0.1:1/a.git";
    let told = |words: &str| {
        let told = site.run(words);
        assert_eq!(told.status, 3, "{told:?}");
        assert!(!told.err.contains("ghp_secret") && !told.out.contains("ghp_secret"), "{told:?}");
        assert!(told.err.contains("127.0.0.1:1"), "{told:?}");
    };
    git(site.root(), &["config", "branch.main.remote", url]);
    told(NEW);
    told(&format!("deploy --remote {url}"));
    git(site.root(), &["remote", "set-url", "origin", url]);
    told("deploy");
    git(site.root(), &["config", "branch.main.remote", "origin"]);
    told("update Encore --push");
}

#[cfg(unix)]
#[test]
fn a_hook_that_stops_a_push_is_not_called_no_network() {
    let (site, _remote) = site();
    crate::deploy::script(&site.path(".git/hooks/pre-push"), "#!/bin/sh\necho 'the tests failed' >&2\nexit 1\n");
    let told = site.run(NEW);
    assert_eq!(told.status, 3, "{told:?}");
    assert!(told.err.contains("the hook pre-push of this repository stopped the push: the tests failed"), "{told:?}");
    assert!(!told.err.contains("reach"), "{told:?}");
}

#[cfg(unix)]
#[test]
fn the_shell_reads_the_name_of_the_editor_as_git_does() {
    let (site, _remote) = site();
    fs::create_dir(site.path("my tools")).unwrap();
    crate::deploy::script(
        &site.path("my tools/ed"),
        "#!/bin/sh\nprintf '%s %s' \"$1\" \"$#\" > seen\necho Edited. >> \"$2\"\n",
    );
    let told = run(site.command("new-incident Panne --service web --edit").env("VISUAL", "'./my tools/ed' \"a b\""));
    assert_eq!(told.status, 0, "{told:?}");
    assert_eq!(fs::read_to_string(site.path("seen")).unwrap(), "a b 2");
    assert!(fs::read_to_string(site.path("content/incidents/2026-11-23-panne.md")).unwrap().ends_with("Edited.\n"));
}

#[test]
fn a_manifest_that_a_power_cut_emptied_does_not_stop_publishing() {
    let site = Site::new();
    for damage in ["", "\0\0\0\0", "# Written by vigie: the files below are its own\nind"] {
        assert_eq!(site.run("build").status, 0);
        site.write("public/theirs.txt", "x");
        fs::write(site.path("public/.vigie-manifest"), damage).unwrap();
        fs::write(site.path("public/index.html"), "").unwrap();
        let told = site.run("build");
        assert_eq!(told.status, 0, "{damage:?}: {told:?}");
        assert!(fs::read_to_string(site.path("public/index.html")).unwrap().ends_with("</html>\n"));
        assert!(fs::read_to_string(site.path("public/.vigie-manifest")).unwrap().contains("\nindex.html\n"));
        assert!(site.path("public/theirs.txt").exists());
        fs::remove_dir_all(site.path("public")).unwrap();
    }
}
