//! `vigie deploy` from a folder that is behind: what others published stays.

use crate::deploy::{git, save, site};
use crate::site::{CONFIG, Run, Site, run};
use std::fs;
use std::path::Path;

/// Runs a command in another folder than the site's.
fn run_in(site: &Site, folder: &Path, words: &str) -> Run {
    run(site.command(words).current_dir(folder))
}

/// A clone of the remote, with a name for commits.
fn clone(from: &str, options: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    git(folder.path(), &[&["clone", "-q"], options, &[from, "."]].concat());
    git(folder.path(), &["config", "user.name", "B"]);
    git(folder.path(), &["config", "user.email", "b@example.org"]);
    folder
}

const NOTE: &str = "---\ntitle: Annonce\ndate: 2026-11-20\n---\nVoilà.\n";

/// A site whose first commit is pushed and published, and a second folder that holds it.
fn two() -> (Site, tempfile::TempDir, tempfile::TempDir) {
    let (site, remote) = site();
    git(site.root(), &["push", "-q", "-u", "origin", "HEAD:main"]);
    assert_eq!(site.run("deploy").status, 0);
    let other = clone(remote.path().to_str().unwrap(), &[]);
    (site, remote, other)
}

/// Publishes a note from the first folder; its commit.
fn announce(site: &Site) -> String {
    site.write("content/notices/2026-11-20-note.md", NOTE);
    save(site);
    assert_eq!(site.run("deploy").status, 0);
    git(site.root(), &["rev-parse", "HEAD"]).trim().to_owned()
}

fn published(remote: &Path) -> String {
    git(remote, &["ls-tree", "-r", "--name-only", "pages"])
}

#[test]
fn a_folder_that_is_behind_does_not_remove_what_others_published() {
    let (site, remote, other) = two();
    let commit = announce(&site);
    assert!(git(remote.path(), &["show", "pages:api/commit.txt"]).starts_with(&format!("{commit}\n")));
    // It is nowhere but in the first folder.
    let told = run_in(&site, other.path(), "deploy");
    assert_eq!(told.status, 3, "{told:?}");
    assert!(told.err.contains(&format!("origin/pages was published from commit {commit}")), "{told:?}");
    assert!(told.err.contains("push that commit from the folder where it was made"), "{told:?}");
    assert!(published(remote.path()).contains("2026-11-20-note.html"));

    git(site.root(), &["push", "-q", "origin", "HEAD:main"]);
    for words in ["deploy", "deploy --dry-run"] {
        let told = run_in(&site, other.path(), words);
        assert_eq!(told.status, 3, "{told:?}");
        assert!(told.err.contains(&format!("{commit} (b)")) && told.err.contains("run `vigie merge`"), "{told:?}");
    }
    assert!(published(remote.path()).contains("2026-11-20-note.html"));

    git(other.path(), &["pull", "-q", "--rebase"]);
    let told = run_in(&site, other.path(), "deploy");
    assert!(told.status == 0 && told.err.is_empty() && told.out.contains("no changes"), "{told:?}");
}

#[test]
fn an_older_commit_is_published_on_purpose() {
    let (site, remote, other) = two();
    announce(&site);
    let told = run_in(&site, other.path(), "deploy --older");
    assert!(told.status == 0 && told.err.is_empty(), "{told:?}");
    assert!(!published(remote.path()).contains("2026-11-20-note.html"));
    // The newer one goes out again as always.
    let told = site.run("deploy");
    assert!(told.status == 0 && told.err.is_empty(), "{told:?}");
    assert!(published(remote.path()).contains("2026-11-20-note.html"));
}

#[test]
fn a_commit_that_was_rebased_after_its_publication_is_still_the_same() {
    let (site, remote, other) = two();
    git(site.root(), &["branch", "-M", "main"]);
    git(site.root(), &["branch", "-q", "--set-upstream-to=origin/main"]);
    // Published first, and pushed after somebody else had pushed.
    assert_eq!(site.run("new-incident Panne --service web --deploy").status, 0);
    fs::write(other.path().join("notes.txt"), "x").unwrap();
    git(other.path(), &["add", "."]);
    git(other.path(), &["commit", "-qm", "notes"]);
    git(other.path(), &["push", "-q"]);
    let told = site.run("update Encore --push --deploy");
    assert!(told.status == 0 && told.err.is_empty(), "{told:?}");
    // As in CI, which never saw the first form of the commit.
    let third = clone(remote.path().to_str().unwrap(), &[]);
    let told = run_in(&site, third.path(), "deploy");
    assert!(told.status == 0 && told.err.is_empty(), "{told:?}");
}

#[test]
fn a_shallow_clone_fetches_what_it_lacks() {
    let (site, remote, _other) = two();
    let url = format!("file://{}", remote.path().display());
    let old = clone(&url, &["--depth", "1"]);
    announce(&site);
    site.write("vigie.toml", &format!("{CONFIG}# later\n"));
    save(&site);
    git(site.root(), &["push", "-q", "origin", "HEAD:main"]);
    let told = run_in(&site, old.path(), "deploy");
    assert!(told.status == 3 && told.err.contains("which this folder does not contain"), "{told:?}");
    // As in CI: a commit without a branch.
    let new = clone(&url, &["--depth", "1"]);
    git(new.path(), &["checkout", "-q", "--detach"]);
    let told = run_in(&site, new.path(), "deploy");
    assert!(told.status == 0 && told.err.is_empty(), "{told:?}");
}

#[test]
fn what_cannot_be_known_is_reported_and_published() {
    let (site, remote, _other) = two();
    let url = format!("file://{}", remote.path().display());
    site.write("vigie.toml", &format!("{CONFIG}# later\n"));
    save(&site);
    git(site.root(), &["push", "-q", "origin", "HEAD:main"]);
    let alone = clone(&url, &["--depth", "1"]);
    // The pages are elsewhere, and the remote with the posts is away.
    git(alone.path(), &["remote", "add", "web", &url]);
    git(alone.path(), &["remote", "set-url", "origin", "/nowhere/at/all.git"]);
    let pages = tempfile::tempdir().unwrap();
    git(pages.path(), &["init", "-q", "--bare"]);
    git(remote.path(), &["push", "-q", pages.path().to_str().unwrap(), "pages"]);
    git(alone.path(), &["remote", "set-url", "web", pages.path().to_str().unwrap()]);
    let told = run_in(&site, alone.path(), "deploy --remote web");
    assert!(told.err.contains("warning: it is not known whether the published site is newer"), "{told:?}");
    assert_eq!(told.status, 0, "{told:?}");
}

#[test]
fn a_branch_of_an_older_version_is_replaced_with_a_warning() {
    let (site, remote, _other) = two();
    let other = clone(remote.path().to_str().unwrap(), &["-b", "pages"]);
    fs::remove_file(other.path().join("api/commit.txt")).unwrap();
    git(other.path(), &["commit", "-qam", "older"]);
    git(other.path(), &["push", "-q"]);
    let told = site.run("deploy");
    assert!(told.status == 0 && told.err.contains("origin/pages does not say which commit"), "{told:?}");
    let told = site.run("deploy");
    assert!(told.status == 0 && told.err.is_empty(), "{told:?}");
}

#[test]
fn edits_that_are_not_committed_are_published_only_when_asked() {
    let (site, remote, _other) = two();
    site.write("public/generated.html", "x");
    site.write("journal/2026-11-20.md", "x");
    site.write("notes.txt", "x");
    assert_eq!(site.run("deploy").status, 0, "only what the site is made of counts");
    site.write("content/notices/2026-11-20-note.md", NOTE);
    let told = site.run("deploy");
    assert_eq!(told.status, 2, "{told:?}");
    assert!(told.err.contains("content/notices/2026-11-20-note.md has changes that are not committed"), "{told:?}");
    assert!(told.err.contains("--uncommitted"), "{told:?}");
    assert!(!published(remote.path()).contains("2026-11-20-note.html"));
    assert_eq!(site.run("deploy --uncommitted").status, 0);
    assert!(published(remote.path()).contains("2026-11-20-note.html"));
}

#[test]
fn a_command_that_publishes_commits_its_post_so_that_no_other_folder_removes_it() {
    let (site, remote, other) = two();
    let told = site.run("new-incident Panne --service web --deploy");
    assert!(told.status == 0 && told.out.contains("committed: "), "{told:?}");
    let told = run_in(&site, other.path(), "deploy");
    assert_eq!(told.status, 3, "{told:?}");
    assert!(git(remote.path(), &["show", "pages:index.html"]).contains("Panne"));
    // What else is edited stays where it is.
    site.write("content/notices/2026-11-20-note.md", NOTE);
    let told = site.run("update Encore --deploy");
    assert!(told.status == 2 && told.err.contains("2026-11-20-note.md has changes"), "{told:?}");
}

#[test]
fn a_site_in_a_subfolder_is_counted_and_compared_as_any_other() {
    let (top, remote) = site();
    for path in ["vigie.toml", "content/incidents/2026-11-02-site.md"] {
        top.write(&format!("status/{path}"), &fs::read_to_string(top.path(path)).unwrap());
    }
    git(top.root(), &["rm", "-qr", "content", "vigie.toml"]);
    save(&top);
    let below = top.path("status");
    let told = run_in(&top, &below, "deploy --dry-run");
    assert!(told.status == 0 && told.out.contains("A index.html\n"), "{told:?}");
    let told = run_in(&top, &below, "deploy");
    let files = published(remote.path()).lines().count();
    assert!(told.status == 0 && told.out.starts_with(&format!("pushed {files} changed files ")), "{told:?}");
    top.write("status/content/notices/2026-11-20-note.md", NOTE);
    let told = run_in(&top, &below, "deploy");
    assert!(told.status == 2 && told.err.contains("error: content/notices/2026-11-20-note.md has"), "{told:?}");
}

#[test]
fn without_git_there_is_no_check_and_a_site_that_is_elsewhere_is_asked() {
    let alone = Site::new();
    alone.write("vigie.toml", &format!("{CONFIG}\n[deploy]\nrun = [\"true\"]\n"));
    let told = alone.run("deploy");
    assert!(told.status == 0 && !told.err.contains("warning"), "{told:?}");
    assert!(!alone.path("public/api/commit.txt").exists());
}

#[cfg(feature = "network")]
#[test]
fn a_published_site_says_which_commit_it_was_made_from() {
    use std::io::{Read, Write};
    let (site, _remote, other) = two();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}/", listener.local_addr().unwrap());
    let config = CONFIG.replace("https://etat.example.org/", &base) + "\n[deploy]\nrun = [\"true\"]\n";
    site.write("vigie.toml", &config);
    save(&site);
    let commit = git(site.root(), &["rev-parse", "HEAD"]);
    fs::write(other.path().join("vigie.toml"), &config).unwrap();
    git(other.path(), &["commit", "-qam", "other"]);
    let served = site.path("public/api/commit.txt");
    let server = std::thread::spawn(move || {
        for _ in 0..3 {
            let (mut stream, _) = listener.accept().unwrap();
            let _ = stream.read(&mut [0; 2048]);
            let body = fs::read_to_string(&served);
            let status = if body.is_ok() { "200 OK" } else { "404 Not Found" };
            let body = body.unwrap_or_default();
            write!(stream, "HTTP/1.1 {status}\r\nContent-Length: {}\r\n\r\n{body}", body.len()).unwrap();
        }
    });
    let told = site.run("deploy");
    assert!(told.status == 0 && told.err.contains("answered with status 404"), "{told:?}");
    let told = site.run("deploy");
    assert!(told.status == 0 && !told.err.contains("warning"), "{told:?}");
    let told = run_in(&site, other.path(), "deploy");
    assert!(told.status == 3 && told.err.contains(commit.trim()) && told.err.contains(&base), "{told:?}");
    server.join().unwrap();
}
