//! Corrections of what was pushed already.

use crate::site::{Run, run};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;

const CONFIG: &str = "base_url = 'https://status.example.org/'\ntimezone = 'Europe/Paris'\n\
    [[services]]\nid = 'web'\nname = 'Web site'\n[[services]]\nid = 'mail'\nname = 'Mail'\n";
const PATH: &str = "content/incidents/2021-05-18-mail.md";

/// A clone whose incident of 18:00 was pushed.
struct Clone {
    folder: TempDir,
    remote: TempDir,
}

impl Clone {
    fn new() -> Self {
        let clone = Self { folder: tempfile::tempdir().unwrap(), remote: tempfile::tempdir().unwrap() };
        let remote = clone.remote.path();
        git(remote, &["init", "-q", "--bare"]);
        git(clone.folder.path(), &["init", "-q"]);
        for (key, value) in [("user.name", "A"), ("user.email", "a@example.org"), ("commit.gpgsign", "false")] {
            git(clone.folder.path(), &["config", key, value]);
        }
        git(clone.folder.path(), &["remote", "add", "origin", remote.to_str().unwrap()]);
        fs::write(clone.folder.path().join("vigie.toml"), CONFIG).unwrap();
        git(clone.folder.path(), &["add", "vigie.toml"]);
        clone.done("18:00", &["new-incident", "Mail", "--service", "mail=outage", "--text", "A.", "--push"]);
        clone
    }

    fn run(&self, clock: &str, args: &[&str]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vigie"));
        command.args(args).args(["--now", &format!("2021-05-18T{clock}:00+02:00")]);
        run(command.current_dir(self.folder.path()).stdin(Stdio::null()))
    }

    #[track_caller]
    fn done(&self, clock: &str, args: &[&str]) -> Run {
        let done = self.run(clock, args);
        assert_eq!(done.status, 0, "{done:?}");
        done
    }

    fn post(&self) -> String {
        fs::read_to_string(self.folder.path().join(PATH)).unwrap()
    }
}

fn git(folder: &Path, args: &[&str]) {
    let output = Command::new("git").args(args).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{args:?} {output:?}");
}

#[test]
fn what_was_pushed_is_marked_and_struck_only_when_asked() {
    let clone = Clone::new();
    clone.done("18:02", &["update", "B.", "--status", "identified"]);
    clone.done("18:03", &["edit", "--text", "C."]);
    assert!(clone.post().ends_with("## 2021-05-18 18:02 · identified\n\nC.\n"), "not pushed: {}", clone.post());
    clone.done("18:04", &["resolve", "--push"]);
    clone.done("18:05", &["edit", "--entry", "2", "--text", "D."]);
    clone.done("18:05", &["edit", "--entry", "1", "--text", "E."]);
    let post = clone.post();
    assert!(post.contains("## 2021-05-18 18:02 · identified {edited=18:05}\n\nD.\n"), "{post}");
    assert!(post.contains("\nedited: 18:05\n---\n\nE.\n"), "{post}");

    let refused = clone.run("18:06", &["undo"]);
    assert_eq!((refused.status, clone.post()), (2, post.clone()), "{refused:?}");
    assert!(refused.err.contains("`vigie undo 2021-05-18-mail --strike`"), "{refused:?}");
    let struck = clone.done("18:06", &["undo", "--strike", "--push"]);
    assert!(struck.out.contains("\ncommitted: Withdraw an update: Mail\npushed\n"), "{struck:?}");
    assert!(struck.out.lines().next_back().unwrap().starts_with("The page will say: Mail is down"), "{struck:?}");
    assert_eq!(clone.post(), post.replace("18:04 · resolved", "18:04 · resolved {withdrawn=18:06}"));
}

#[test]
fn a_post_that_was_pushed_is_retracted_not_removed() {
    let clone = Clone::new();
    for args in [&["undo"][..], &["undo", "--strike"]] {
        let refused = clone.run("18:01", args);
        assert_eq!(refused.status, 2, "{refused:?}");
        assert!(refused.err.contains("`vigie retract 2021-05-18-mail`"), "{refused:?}");
    }
    clone.done("18:02", &["new-incident", "Web", "--service", "web=outage", "--commit"]);
    let undone = clone.done("18:03", &["undo", "--push"]);
    assert!(undone.err.contains("\n  title: Web\n"), "{undone:?}");
    assert!(!clone.folder.path().join("content/incidents/2021-05-18-web.md").exists());
    let retracted = clone.done("18:04", &["retract", "The alarm was a test.", "--push"]);
    assert!(retracted.out.ends_with("(https://status.example.org/)\n"), "{retracted:?}");
    assert!(clone.post().ends_with("## 2021-05-18 18:04 · retracted\n\nThe alarm was a test.\n"));
}

/// Every command that writes a post shows what it would do, and does nothing.
#[test]
fn a_dry_run_writes_nothing() {
    let clone = Clone::new();
    let files = || {
        let mut files: Vec<_> = walkdir::WalkDir::new(clone.folder.path().join("content"))
            .into_iter()
            .map(|entry| entry.unwrap().into_path())
            .filter(|path| path.is_file())
            .map(|path| (fs::read_to_string(&path).unwrap(), path))
            .collect();
        files.sort();
        files
    };
    let before = files();
    for args in [
        &["new-incident", "Web", "--service", "web=outage"][..],
        &["new-maintenance", "Disks", "--start", "2021-06-01 22:00"],
        &["update", "B.", "--status", "identified"],
        &["resolve"],
        &["retract"],
        &["edit", "--text", "C."],
        &["undo", "mail"],
    ] {
        let refused = args == ["undo", "mail"];
        let run = clone.run("18:05", &[args, &["--dry-run", "--push"]].concat());
        assert_eq!((run.status, files()), (if refused { 2 } else { 0 }, before.clone()), "{run:?}");
        if !refused {
            assert!(run.out.starts_with("--- ") && run.out.contains("\n+"), "{run:?}");
            assert!(run.out.lines().next_back().unwrap().starts_with("The page will say: "), "{run:?}");
        }
    }
    let json = clone.done("18:05", &["resolve", "--dry-run", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert!(json["diff"].as_str().unwrap().contains("+## 2021-05-18 18:05 · resolved"), "{json}");
    assert_eq!(json["statement"], "All services are operational");
}

/// What the shell proposes for the last of some words.
#[test]
fn the_shell_proposes_what_a_word_can_be() {
    let clone = Clone::new();
    clone.done("18:02", &["update", "B.", "--status", "identified"]);
    fs::create_dir_all(clone.folder.path().join("content/templates")).unwrap();
    fs::write(clone.folder.path().join("content/templates/slow.md"), "Slow.\n").unwrap();
    let check = |words: &[&str], expected: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vigie"));
        command.env("VIGIE_COMPLETE", "fish").args(["--", "vigie"]).args(words).current_dir(clone.folder.path());
        let told = run(command.stdin(Stdio::null()));
        assert_eq!(told.out.trim_end(), expected, "{words:?}");
    };
    check(&["new-incident", "x", "--severity", "m"], "minor\nmajor");
    check(&["edit", "--status", "re"], "resolved\nretracted");
    check(&["update", "--service", "web=p"], "web=partial");
    check(&["update", "--template", ""], "slow");
    check(&["edit", "--entry", ""], "1\t2021-05-18 18:00 Investigating\n2\t2021-05-18 18:02 Identified");
    check(&["undo", "ma"], "2021-05-18-mail\tMail");
}

/// On a terminal, an incident without a title is asked for in four questions, and shown before it is written.
#[cfg(target_os = "linux")]
#[test]
fn four_questions_make_an_incident() {
    use std::io::Write;
    let clone = Clone::new();
    let line = format!("{} new-incident --now 2021-05-18T18:30:00+02:00", env!("CARGO_BIN_EXE_vigie"));
    let mut command = Command::new("script");
    command.args(["-qec", &line, "/dev/null"]).current_dir(clone.folder.path()).env("NO_COLOR", "1");
    let mut script = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut answers = script.stdin.take().unwrap();
    answers.write_all(b"Search is slow\nwbe=degraded\nweb=degraded\n18:20\nWe are looking.\ny\n").unwrap();
    let output = script.wait_with_output().unwrap();
    drop(answers);
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{shown}");
    assert!(shown.contains("unknown service `wbe`") && shown.contains("started: 18:20"), "{shown}");
    let post = fs::read_to_string(clone.folder.path().join("content/incidents/2021-05-18-search-is-slow.md")).unwrap();
    assert!(post.contains("\nservices: {web: degraded}\n") && post.ends_with("\n\nWe are looking.\n"), "{post}");
}
