//! A server of one's own: what the hook of a bare repository does at each push, and in between.
#![cfg(unix)]

use crate::deploy::{check, git, site};
use crate::site::Site;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A site whose remote publishes into a folder, with a name that a shell would split.
pub(crate) struct Server {
    pub(crate) site: Site,
    bare: tempfile::TempDir,
    pub(crate) web: tempfile::TempDir,
}

impl Server {
    pub(crate) fn new() -> Self {
        let (site, bare) = site();
        let web = tempfile::Builder::new().prefix("it's the web").tempdir().unwrap();
        git(bare.path(), &["symbolic-ref", "HEAD", "refs/heads/main"]);
        git(site.root(), &["branch", "-M", "main"]);
        let server = Self { site, bare, web };
        server.host(&[], 0, "each push to main", "");
        server
    }

    /// Runs `vigie host server`.
    fn host(&self, more: &[&str], status: i32, out: &str, err: &str) {
        let mut command = self.site.command("host server");
        let run = crate::site::run(command.arg(self.bare.path()).arg("--webroot").arg(self.web.path()).args(more));
        assert!(run.status == status && run.out.contains(out) && run.err.contains(err), "{run:?}");
    }

    fn commit(&self, title: &str) -> String {
        self.site.write(
            "content/notices/2026-11-20-note.md",
            &format!("---\ntitle: {title}\ndate: 2026-11-20\n---\nVoilà.\n"),
        );
        git(self.site.root(), &["add", "."]);
        git(self.site.root(), &["commit", "-qm", title]);
        git(self.site.root(), &["rev-parse", "HEAD"]).trim().to_owned()
    }

    /// What whoever pushes reads.
    pub(crate) fn push(&self, what: &str) -> String {
        let done = Command::new("git").arg("-C").arg(self.site.root()).args(["push", "origin", what]).output().unwrap();
        String::from_utf8_lossy(&done.stderr).into_owned()
    }

    fn hook(&self) -> PathBuf {
        self.bare.path().join("hooks/post-receive")
    }

    /// Runs the hook as a crontab does, or as git does with these lines.
    fn run(&self, argument: Option<&str>, lines: &str) -> Output {
        let input = self.bare.path().join("lines");
        fs::write(&input, lines).unwrap();
        let mut command = Command::new(self.hook());
        command.args(argument).current_dir("/").stdin(Stdio::from(fs::File::open(input).unwrap()));
        command.output().unwrap()
    }

    fn current(&self) -> String {
        fs::read_link(self.web.path().join("current")).unwrap().to_str().unwrap().to_owned()
    }

    fn page(&self, path: &str) -> String {
        fs::read_to_string(self.web.path().join("current").join(path)).unwrap_or_default()
    }

    fn releases(&self) -> usize {
        let names = fs::read_dir(self.web.path().join("releases")).unwrap().map(|entry| entry.unwrap().file_name());
        names.filter(|name| !name.to_string_lossy().starts_with('.')).count()
    }
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&[&output.stdout[..], &output.stderr[..]].concat()).into_owned()
}

#[test]
fn each_push_is_published_in_one_rename_and_the_last_five_are_kept() {
    let server = Server::new();
    server.host(&["--rollback"], 3, "", "nothing is published");
    let first = server.push("main");
    assert!(first.contains("published "), "{first}");
    let first = server.current();
    assert!(server.page("index.html").ends_with("</html>\n"));
    for name in ["b", "c", "d", "e", "f"] {
        let wanted = server.commit(name);
        // The order of releases is that of their times.
        std::thread::sleep(std::time::Duration::from_millis(20));
        let told = server.push("main");
        assert_eq!(server.current(), format!("releases/{wanted}"), "{told}");
    }
    assert_eq!(server.releases(), 5);
    assert!(!server.web.path().join(first).exists());

    // Another branch is none of its business, and neither is one that goes.
    let last = server.current();
    for what in ["main:other", ":other"] {
        let told = server.push(what);
        assert!(!told.contains("remote: "), "{told}");
    }
    assert_eq!((server.current(), server.releases()), (last, 5));
}

#[test]
fn a_broken_push_leaves_the_page_and_says_why() {
    let server = Server::new();
    server.site.write("content/incidents/bad.md", "---\ntitle: Bad\n---\n");
    let broken = server.commit("broken");
    let told = server.push("main");
    for words in
        ["content/incidents/bad.md:2:1", "the post has no date", "add the time it was announced", "was not changed"]
    {
        assert!(told.contains(words), "{words}: {told}");
    }
    assert!(!server.web.path().join("current").exists() && server.releases() == 0, "{told}");
    assert_eq!(git(server.bare.path(), &["rev-parse", "main"]).trim(), broken, "the push itself is taken");

    fs::remove_file(server.site.path("content/incidents/bad.md")).unwrap();
    let sound = server.commit("sound");
    server.push("main");
    server.site.write("content/incidents/bad.md", "---\ntitle: Bad\n---\n");
    server.commit("broken again");
    let told = server.push("main");
    assert!(told.contains("was not changed"), "{told}");
    assert_eq!((server.current(), server.releases()), (format!("releases/{sound}"), 1));
}

#[test]
fn one_step_back_holds_until_the_next_push() {
    let server = Server::new();
    server.push("main");
    server.host(&["--rollback"], 3, "", "there is no release before");
    let first = server.current();
    server.commit("b");
    server.push("main");
    let second = server.current();
    server.host(&["--rollback"], 0, "the next push publishes a new release", "");
    assert_eq!(server.current(), first);
    // The crontab does not undo it.
    let again = server.run(Some("again"), "");
    assert!(again.status.success() && told(&again).is_empty(), "{}", told(&again));
    assert_eq!(server.current(), first);
    let third = server.commit("c");
    server.push("main");
    assert_eq!(server.current(), format!("releases/{third}"));
    server.host(&["--rollback"], 0, "went back from ", "");
    assert_eq!(server.current(), second);
}

#[test]
fn of_two_pushes_at_once_the_newer_one_stands() {
    let server = Server::new();
    let old = git(server.site.root(), &["rev-parse", "HEAD"]).trim().to_owned();
    server.push("main");
    let new = server.commit("newer");
    server.push("main");
    // The hook of the older push comes last.
    let late = server.run(None, &format!("{} {old} refs/heads/main\n", "0".repeat(40)));
    assert!(told(&late).contains(&format!("skipped {old}: a newer push is published")), "{}", told(&late));
    assert_eq!(server.current(), format!("releases/{new}"));

    let newest = server.commit("newest");
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| server.run(Some("again"), ""));
        }
        scope.spawn(|| server.push("main"));
    });
    assert_eq!(server.current(), format!("releases/{newest}"));
    assert!(server.page("index.html").contains("newest") && server.page("index.html").ends_with("</html>\n"));
    assert!(server.web.path().read_dir().unwrap().all(|it| {
        let name = it.unwrap().file_name();
        !name.to_string_lossy().starts_with(".current")
    }));
}

#[test]
fn a_crontab_builds_again_and_mails_once_when_an_incident_goes_stale() {
    let server = Server::new();
    let nothing = server.run(Some("again"), "");
    assert!(nothing.status.success() && told(&nothing).is_empty(), "{}", told(&nothing));
    server.push("main");
    let well = server.run(Some("again"), "");
    assert!(well.status.success() && told(&well).is_empty(), "{}", told(&well));

    // What changed since the build: here, a page that is gone.
    fs::remove_file(server.web.path().join("current/index.html")).unwrap();
    assert!(server.run(Some("again"), "").status.success());
    assert!(server.page("index.html").ends_with("</html>\n"));

    server.site.write(
        "content/incidents/2020-01-01-silence.md",
        "---\ntitle: Silence\ndate: 2020-01-01 10:00\nservices: [web]\n---\nNous cherchons.\n",
    );
    server.commit("silence");
    server.push("main");
    let first = server.run(Some("again"), "");
    assert!(!first.status.success() && told(&first).contains("no update for too long"), "{}", told(&first));
    let second = server.run(Some("again"), "");
    assert!(second.status.success() && told(&second).is_empty(), "{}", told(&second));
}

#[test]
fn what_is_there_is_not_overwritten_but_for_our_own_hook() {
    let server = Server::new();
    server.host(&[], 0, "wrote ", "");
    fs::write(server.hook(), "#!/bin/sh\necho mine\n").unwrap();
    server.host(&[], 2, "", "already exists, and Vigie did not write it");
    assert_eq!(fs::read_to_string(server.hook()).unwrap(), "#!/bin/sh\necho mine\n");
    let nowhere = Path::new("/nowhere/at/all.git");
    check(
        &server.site,
        &format!("host server {} --webroot w", nowhere.display()),
        2,
        "",
        "is not a bare git repository",
    );
    check(&server.site, "host server", 2, "", "--webroot <DIR>");
}

#[test]
fn a_path_is_printed_without_dots() {
    let server = Server::new();
    let name = server.bare.path().file_name().unwrap().to_str().unwrap();
    let below = server.bare.path().join("objects").join("..").join("..").join(name);
    let mut command = server.site.command("host server");
    let run = crate::site::run(command.arg(below).arg("--webroot").arg(server.web.path()));
    let hook = fs::canonicalize(server.bare.path()).unwrap().join("hooks/post-receive");
    assert!(run.status == 0 && run.out.starts_with(&format!("wrote {}\n", hook.display())), "{run:?}");
    assert!(!fs::read_to_string(server.hook()).unwrap().contains("/../"), "{run:?}");
}
