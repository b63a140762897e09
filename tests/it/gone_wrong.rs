//! docs/evening.md: two people, a remote, and all that goes wrong in one evening.

#![cfg(unix)]

use crate::deploy::git;
use crate::site::check_written_page;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;

const CONFIG: &str = "title = 'Status'\nbase_url = 'https://status.example.org/'\ntimezone = 'Europe/Paris'\n\n\
    [[services]]\nid = 'web'\nname = 'Web site'\n\n[[services]]\nid = 'mail'\nname = 'Mail'\n";

/// The folders of Ana and Ben, and the remote.
struct World(TempDir);

impl World {
    fn new() -> Self {
        let world = Self(tempfile::tempdir().unwrap());
        let top = world.0.path();
        git(top, &["init", "-q", "--bare", "-b", "main", "remote"]);
        for name in ["ana", "ben"] {
            git(top, &["clone", "-q", "remote", name]);
            let folder = top.join(name);
            for (key, value) in [("user.name", name), ("user.email", "x@example.org"), ("commit.gpgsign", "false")] {
                git(&folder, &["config", key, value]);
            }
            for (key, value) in [("branch.main.remote", "origin"), ("branch.main.merge", "refs/heads/main")] {
                git(&folder, &["config", key, value]);
            }
            git(&folder, &["config", "pull.rebase", "true"]);
        }
        let ana = top.join("ana");
        fs::write(ana.join("vigie.toml"), CONFIG).unwrap();
        fs::write(ana.join(".gitignore"), "/public/\n").unwrap();
        git(&ana, &["add", "."]);
        git(&ana, &["commit", "-q", "-m", "Begin the status page"]);
        git(&ana, &["push", "-q", "-u", "origin", "HEAD:main"]);
        git(&top.join("ben"), &["pull", "-q"]);
        world
    }

    /// What a person sees who types a line: messages first, then results.
    fn run(&self, name: &str, clock: &str, line: &str) -> String {
        let top = self.0.path();
        let bin = Path::new(env!("CARGO_BIN_EXE_vigie")).parent().unwrap();
        let now = format!("--now 2026-03-04T{clock}:00+01:00");
        let line = if line.starts_with("vigie ") { format!("{line} {now}") } else { line.to_owned() };
        let output = Command::new("sh")
            .args(["-c", &line])
            .current_dir(top.join(name))
            .env("PATH", format!("{}:{}", bin.display(), std::env::var("PATH").unwrap()))
            .env("HOME", top)
            .env("LC_ALL", "C")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .stdin(Stdio::null())
            .output()
            .unwrap();
        [output.stderr, output.stdout].map(|bytes| String::from_utf8(bytes).unwrap()).concat()
    }

    fn post(&self, name: &str) -> String {
        fs::read_to_string(self.0.path().join(name).join("content/incidents/2026-03-04-no-mail-arrives.md")).unwrap()
    }
}

/// Lines of which every run has others.
fn steady(printed: &str) -> String {
    let is_commit = |word: &str| word.len() >= 7 && word.chars().all(|c| c.is_ascii_hexdigit());
    let line = |line: &str| {
        let words = line.split(' ').map(|word| {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
            if is_commit(bare) { word.replace(bare, "1a2b3c4") } else { word.to_owned() }
        });
        let line = words.collect::<Vec<_>>().join(" ");
        if line.contains("changed files to ") {
            let at = line.find("changed files to ").unwrap();
            return format!("pushed all {}", &line[at..]);
        }
        line
    };
    printed.lines().fold(String::new(), |all, it| all + line(it).trim_end() + "\n")
}

#[test]
fn an_evening_gone_wrong_goes_as_the_docs_show() {
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/evening.md")).unwrap();
    let world = World::new();
    let mut new = String::new();
    let mut inside = false;
    for line in page.lines() {
        if line.starts_with("```") {
            inside = line == "```console";
        }
        let typed =
            line.split_once("$ ").filter(|(who, _)| inside && (who.starts_with("ana ") || who.starts_with("ben ")));
        match typed {
            Some((who, typed)) => {
                let (name, clock) = who.split_once(' ').unwrap();
                let _ = write!(new, "{line}\n{}", steady(&world.run(name, clock, typed)));
            }
            None if inside && line != "```console" => {}
            None => new = new + line + "\n",
        }
    }
    check_written_page("evening.md", &new, "gone_wrong");

    git(&world.0.path().join("ben"), &["pull", "-q"]);
    let post = world.post("ana");
    assert_eq!(world.post("ben"), post, "both have the same");
    let headings: Vec<&str> = post.lines().filter(|line| line.starts_with("## ")).collect();
    assert_eq!(
        headings,
        [
            "## 2026-03-04 17:40 · identified {next=18:10}",
            "## 2026-03-04 17:41",
            "## 2026-03-04 17:50 · monitoring",
            "## 2026-03-04 18:15 · resolved {withdrawn=18:18}",
            "## 2026-03-04 18:40 · resolved",
            "## 2026-03-04 19:10 · investigating {mail=degraded}",
            "## 2026-03-04 19:30 · resolved",
        ],
        "{post}"
    );
    assert!(post.contains("services: {mail: outage}\n") && post.contains("started: 16:35\n"), "{post}");
    let check = world.run("ana", "22:00", "vigie check");
    assert!(check.contains("2 posts: no problems found"), "{check}");
}
