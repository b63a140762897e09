//! What `vigie announce` takes as published: the site's own branches, and nothing else that was fetched.

use crate::announce::{Server, append, command, ok, repository, webhook};
use crate::deploy::{git, save};
use crate::site::{Run, Site, run};
use std::fs;
use std::path::Path;

fn announce(site: &Site, words: &str) -> Run {
    run(&mut command(site, &format!("announce {words}")))
}

/// A clone in which somebody else wrote a post and a channel that runs a command, with the record of `vigie deploy` on
/// its branch `pages` and in its proposal.
fn stranger(remote: &Path, ran: &Path) -> tempfile::TempDir {
    let fork = tempfile::tempdir().unwrap();
    git(fork.path(), &["clone", "-q", remote.to_str().unwrap(), "."]);
    let toml = fs::read_to_string(fork.path().join("vigie.toml")).unwrap();
    let toml = format!("{toml}\n[[announce]]\nkind = 'exec'\nrun = 'touch {}'\n", ran.display());
    fs::write(fork.path().join("vigie.toml"), toml).unwrap();
    fs::write(
        fork.path().join("content/incidents/evil.md"),
        "---\ntitle: Not ours\ndate: 2026-11-23 11:50\nservices: {web: outage}\n---\n\nNo.\n",
    )
    .unwrap();
    git(fork.path(), &["add", "."]);
    git(fork.path(), &["commit", "-qm", "theirs"]);
    let id = git(fork.path(), &["rev-parse", "HEAD"]);
    for branch in ["pages", "proposal"] {
        git(fork.path(), &["switch", "-q", "-c", branch]);
        fs::create_dir_all(fork.path().join("api")).unwrap();
        fs::write(fork.path().join("api/commit.txt"), &id).unwrap();
        git(fork.path(), &["add", "."]);
        git(fork.path(), &["commit", "-q", "--allow-empty", "-m", branch]);
    }
    fork
}

#[test]
fn what_was_only_fetched_is_neither_announced_nor_run() {
    let server = Server::new(|_, _| ok(""));
    let (site, remote) = repository(&webhook(&server.url));
    let ran = tempfile::tempdir().unwrap();
    let ran = ran.path().join("ran");
    let fork = stranger(remote.path(), &ran);
    let from = fork.path().to_str().unwrap();
    git(site.root(), &["remote", "add", "contributor", from]);
    git(site.root(), &["fetch", "-q", "contributor"]);
    // As a host gives proposals: under the name of the own remote, of which all may be fetched as its branches.
    git(remote.path(), &["fetch", "-q", from, "+proposal:refs/pull/1/head"]);
    git(site.root(), &["fetch", "-q", "origin", "+refs/pull/*/head:refs/remotes/origin/pr/*"]);
    append(&site, "## 11:50 · identified\n\nNot pushed.");
    save(&site);
    let first = announce(&site, "");
    assert!(first.status == 0 && first.err.contains("not pushed"), "{first:?}");
    let said: Vec<String> = server.posts().iter().map(|got| got.json()["data"]["message"].to_string()).collect();
    assert!(matches!(said.as_slice(), [only] if only.contains("The site is down")), "{said:?}");
    assert!(!ran.exists(), "a command of the fork ran");

    // Also while somebody looks at it.
    git(site.root(), &["config", "--add", "remote.origin.fetch", "+refs/pull/*/head:refs/remotes/origin/pr/*"]);
    for (branch, start) in [("review", "contributor/pages"), ("pr/1", "origin/pr/1")] {
        git(site.root(), &["switch", "-q", "-c", branch, "--track", start]);
        let done = announce(&site, "");
        assert!(done.status == 0 && done.out == "nothing new to announce\n", "{branch}: {done:?}");
    }
    assert_eq!(server.posts().len(), 1);
    assert!(!ran.exists(), "a command of the fork ran");
}

#[test]
fn a_preview_is_not_announced() {
    let server = Server::new(|_, _| ok(""));
    let (site, _remote) = repository(&webhook(&server.url));
    git(site.root(), &["push", "-q", "origin", "HEAD:refs/heads/pages"]);
    assert_eq!(announce(&site, "").status, 0);
    assert_eq!(server.posts().len(), 1);
    git(site.root(), &["switch", "-q", "-c", "feature"]);
    append(&site, "## 11:50 · identified\n\nOnly proposed.");
    save(&site);
    let preview = run(&mut command(&site, "deploy --branch preview"));
    assert!(preview.status == 0 && preview.err.contains("nothing is announced"), "{preview:?}");
    // Neither on its own branch, nor on the main one.
    let on_branch = announce(&site, "");
    assert!(on_branch.status == 0 && on_branch.err.contains("not pushed"), "{on_branch:?}");
    git(site.root(), &["switch", "-q", "main"]);
    site.write("README.md", "Local.\n");
    save(&site);
    let local = announce(&site, "");
    assert_eq!((local.status, local.out.as_str()), (0, "nothing new to announce\n"), "{local:?}");
    assert_eq!(server.posts().len(), 1);
}

#[test]
fn nothing_is_announced_where_nothing_is_known_to_be_published() {
    let server = Server::new(|_, _| ok(""));
    let (site, remote) = repository(&webhook(&server.url));
    let head = git(site.root(), &["rev-parse", "HEAD"]);
    git(site.root(), &["branch", "-q", "--unset-upstream"]);
    git(site.root(), &["update-ref", "-d", "refs/remotes/origin/main"]);
    git(remote.path(), &["update-ref", "-d", "refs/heads/main"]);
    let unknown = announce(&site, "");
    assert!(unknown.status == 3 && unknown.err.contains("nothing is known to be published"), "{unknown:?}");
    for words in ["origin has no main branch", "`git push -u origin main`", "`vigie announce --online`"] {
        assert!(unknown.err.contains(words), "{unknown:?}");
    }
    assert_eq!(announce(&site, "--check").status, 0);
    assert!(server.posts().is_empty());
    // A site from `vigie deploy` says which commit it was made from. Only the id of a commit is believed.
    for (record, status) in [("main\n", 3), (head.as_str(), 0)] {
        let blob = site.path("record");
        fs::write(&blob, record).unwrap();
        let blob = git(site.root(), &["hash-object", "-w", blob.to_str().unwrap()]);
        fs::remove_file(site.path("record")).unwrap();
        let index = [("GIT_INDEX_FILE", site.path(".git/other"))];
        let staged = std::process::Command::new("git")
            .args(["update-index", "--add", "--cacheinfo", &format!("100644,{},api/commit.txt", blob.trim())])
            .envs(index.clone())
            .current_dir(site.root())
            .status();
        assert!(staged.unwrap().success());
        let tree = std::process::Command::new("git").arg("write-tree").envs(index).current_dir(site.root()).output();
        let tree = String::from_utf8(tree.unwrap().stdout).unwrap();
        let commit = git(site.root(), &["commit-tree", "-m", "site", tree.trim()]);
        git(site.root(), &["update-ref", "refs/remotes/origin/pages", commit.trim()]);
        let done = announce(&site, "");
        assert_eq!(done.status, status, "{record}: {done:?}");
    }
    assert_eq!(server.posts().len(), 1);
}

#[test]
fn no_password_and_no_hidden_recipient_is_published() {
    let toml = "[feeds]\nwebsub_hub = 'https://u:PASSW0RD@hub.example/'\n[[links]]\nlabel = 'x'\nurl = '//u:PASSW0RD@a.example/'\n";
    let site = crate::announce::site(toml);
    let check = site.run("check");
    assert_eq!((check.status, check.err.matches("has a user name or a password").count()), (1, 2), "{check:?}");
    assert!(!format!("{check:?}").contains("PASSW0RD"), "{check:?}");
    assert_eq!(site.run("build --keep-going").status, 1);
    let home = fs::read_to_string(site.path("public/index.html")).unwrap();
    let feed = fs::read_to_string(site.path("public/feeds/all.atom.xml")).unwrap();
    assert!(!home.contains("PASSW0RD") && !feed.contains("PASSW0RD"));
    let toml = fs::read_to_string(site.path("vigie.toml")).unwrap();
    let toml = toml.split("[feeds]").next().unwrap().to_owned();
    let toml: String =
        toml.lines().filter(|line| !line.starts_with("contact")).map(|line| format!("{line}\n")).collect();
    site.write("vigie.toml", &format!("contact = 'hello+a?bcc=b%40c.example&subject=x@example.org'\n{toml}"));
    assert_eq!(site.run("build").status, 0);
    let home = fs::read_to_string(site.path("public/index.html")).unwrap();
    assert!(home.contains("mailto:hello+a%3Fbcc%3Db%2540c.example%26subject%3Dx@example.org"), "{home}");
}
