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
        let seconds = if clock.len() == 5 { ":00" } else { "" };
        command.args(args).args(["--now", &format!("2021-05-18T{clock}{seconds}+02:00")]);
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

/// An incident without a text has no first report of its own once it has an update. It still stays.
#[test]
fn an_undo_removes_the_update_and_never_a_pushed_incident() {
    let clone = Clone::new();
    clone.done("18:10", &["new-incident", "Web", "--service", "web=outage", "--push"]);
    let path = clone.folder.path().join("content/incidents/2021-05-18-web.md");
    let before = fs::read_to_string(&path).unwrap();
    clone.done("18:11", &["update", "web", "B."]);
    let undone = clone.done("18:12", &["undo", "web"]);
    assert!(undone.err.ends_with("\n  B.\n") && undone.out.contains("Web site and Mail are down"), "{undone:?}");
    assert_eq!(fs::read_to_string(&path).unwrap(), before);
    let refused = clone.run("18:13", &["undo", "web"]);
    assert!(refused.status == 2 && refused.err.contains("`vigie retract 2021-05-18-web`"), "{refused:?}");
}

/// A reopening makes a comment of a `status:` that closes the post. Taken back or struck, the line is there again.
#[test]
fn of_two_updates_in_one_minute_the_later_one_is_the_last() {
    for clock in ["18:10", "18:10:20"] {
        let clone = Clone::new();
        clone.done(clock, &["update", "B.", "--status", "identified"]);
        // What it reports happened before the first report.
        clone.done(clock, &["edit", "--last", "--at", "17:00"]);
        let open = clone.post();
        clone.done(clock, &["resolve"]);
        let (text, word) = (clone.post(), "resolved");
        assert!(text.find("B.").unwrap() < text.find(word).unwrap(), "{text}");
        clone.done(clock, &["undo"]);
        assert_eq!(clone.post(), open);
    }
}

#[test]
fn an_undone_reopening_leaves_the_post_closed_as_it_was() {
    for strike in [false, true] {
        let clone = Clone::new();
        let mut args = vec!["new-incident", "Web", "--service", "web=outage", "--text", "A."];
        args.extend(["--started", "17:00", "--resolved", "17:30"]);
        clone.done("18:10", &args);
        let path = clone.folder.path().join("content/incidents/2021-05-18-web.md");
        let before = fs::read_to_string(&path).unwrap();
        assert!(before.contains("\nstatus: resolved\n"), "{before}");
        clone.done("18:20", &["update", "web", "B.", "--reopen"]);
        assert!(fs::read_to_string(&path).unwrap().contains("\n# status: resolved\n"));
        let undone = clone.done("18:21", if strike { &["undo", "--strike", "web"] } else { &["undo", "web"] });
        assert!(undone.out.ends_with("The page will say: Mail is down. The other one works.\n"), "{undone:?}");
        let after = fs::read_to_string(&path).unwrap();
        let struck = "\n## 2021-05-18 18:20 · investigating {withdrawn=18:21}\n\nB.\n";
        assert_eq!(after, if strike { before + struck } else { before });
        let shown = clone.done("18:22", &["show", "web"]);
        assert!(shown.out.contains("resolved, since 2021-05-18 17:00, until 2021-05-18 17:30"), "{shown:?}");
        assert!(shown.out.contains(" 1  2021-05-18 18:10  Resolved"), "{shown:?}");
    }
    // While an earlier reopening stands, the line stays a comment.
    let clone = Clone::new();
    clone.done("18:10", &["resolve", "mail", "--push"]);
    clone.done("18:11", &["edit", "mail", "--entry", "1", "--status", "resolved"]);
    for (clock, args) in [("18:12", &["update", "mail", "B.", "--reopen"][..]), ("18:13", &["resolve", "mail"])] {
        clone.done(clock, args);
    }
    clone.done("18:14", &["update", "mail", "C.", "--reopen"]);
    clone.done("18:15", &["undo", "mail"]);
    assert!(clone.post().contains("\n# status: resolved\n"), "{}", clone.post());
}

/// Readers have seen what was published, also when the commit was not pushed.
#[test]
fn what_was_deployed_is_struck_not_removed() {
    let clone = Clone::new();
    git(clone.folder.path(), &["commit", "-qm", "The site"]);
    clone.done("18:01", &["update", "B.", "--deploy"]);
    let refused = clone.run("18:02", &["undo"]);
    assert!(refused.status == 2 && refused.err.contains("--strike"), "{refused:?}");
    clone.done("18:03", &["edit", "--text", "C."]);
    assert!(clone.post().contains("## 2021-05-18 18:01 {edited=18:03}\n\nC.\n"), "{}", clone.post());
}

/// If git does not say what was pushed, nothing is removed.
#[test]
fn an_undo_that_cannot_know_what_was_seen_does_nothing() {
    let clone = Clone::new();
    clone.done("18:01", &["update", "B.", "--push"]);
    let before = clone.post();
    fs::write(clone.folder.path().join(".git/config"), "[broken\n").unwrap();
    let refused = clone.run("18:02", &["undo"]);
    assert_eq!((refused.status, clone.post()), (3, before), "{refused:?}");
    assert!(refused.err.contains("it is not known whether readers have seen the entry"), "{refused:?}");
}

/// Notes go to the incident that is open in the end, also if the first try was taken back.
#[test]
fn the_notes_of_an_incident_that_is_taken_back_go_to_the_next_one() {
    let clone = Clone::new();
    clone.done("18:01", &["resolve", "--push"]);
    clone.done("18:10", &["log", "restarted the database"]);
    clone.done("18:11", &["new-incident", "Wbe", "--service", "web=outage"]);
    let undone = clone.done("18:12", &["undo"]);
    assert!(undone.out.starts_with("removed content/incidents/2021-05-18-wbe.md\nThe page will say: "), "{undone:?}");
    clone.done("18:13", &["new-incident", "Web", "--service", "web=outage"]);
    let notes = fs::read_to_string(clone.folder.path().join("journal/2021-05-18-web.md")).unwrap();
    assert_eq!(notes, "- 2021-05-18 18:10 · restarted the database\n");
}

/// A push that fails takes neither the procedure nor the statement from the person who announces.
#[test]
fn the_procedure_names_the_services_of_the_incident_and_is_printed_once() {
    let clone = Clone::new();
    clone.done("18:01", &["resolve", "--push"]);
    let steps =
        "1. Switch on: `touch o/SERVICE.on`\n2. Announce: `vigie new-incident \"…\" --service SERVICE=outage`\n";
    fs::write(clone.folder.path().join("content/procedure.md"), steps).unwrap();
    git(clone.folder.path(), &["remote", "set-url", "origin", "/nowhere"]);
    let told = clone.run("18:10", &["new-incident", "Both", "--service", "web=outage,mail=degraded", "--push"]);
    assert!(told.status == 3 && told.err.contains("run `vigie merge` once the remote can be reached"), "{told:?}");
    let list = "\n[ ] 1. Switch on: `touch o/mail.on`, `touch o/web.on`\n\
                [x] 2. Announce: `vigie new-incident \"…\" --service SERVICE=outage`\n\nThe page will say: ";
    assert!(told.out.contains("committed: Open incident: Both\n") && told.out.contains(list), "{told:?}");
    let shown = clone.done("18:11", &["procedure"]);
    assert!(shown.out.starts_with("[ ] 1. Switch on: `touch o/mail.on`, `touch o/web.on`\n"), "{shown:?}");
    // Nothing is left to do for an incident that is over, and updates do not repeat the list.
    let over = clone.done("18:12", &["new-incident", "Old", "--started", "17:00", "--resolved", "17:30"]);
    let update = clone.done("18:13", &["update", "both", "B."]);
    assert!(!over.out.contains("[ ]") && !update.out.contains("[ ]"), "{over:?} {update:?}");
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
        &["new-notice", "Moved", "--text", "D."],
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

    let journal = clone.folder.path().join("journal");
    let log = clone.done("18:06", &["log", "looked", "--dry-run"]);
    assert!(log.out.contains("\n+- 2021-05-18 18:06 · looked\nThe page will say: Mail is down."), "{log:?}");
    assert!(log.err == "nothing was written\n" && !journal.exists(), "{log:?}");
    let log = clone.done("18:06", &["log", "looked"]);
    assert!(log.out.ends_with(" · looked\nThe page will say: Mail is down. The other one works.\n"), "{log:?}");
}

#[test]
fn every_mistake_in_a_file_of_incidents_is_reported_at_once() {
    let clone = Clone::new();
    let from = |text: &str, options: &[&str]| {
        fs::write(clone.folder.path().join("past.csv"), text).unwrap();
        clone.run("18:30", &[&["new-incident", "--from", "past.csv"], options].concat())
    };
    let count = || fs::read_dir(clone.folder.path().join("content/incidents")).unwrap().count();
    let refused = from(
        "title,started,resolved,services,text\n\
         Mail,2021-03-01 10:00,12:00,mial=degraded,A.\n\
         ,2021-03-02 10:00,,mail,\n\
         Web,2021-02-30 10:00,,web=outage,\"B,\nb\"\n\
         Web,,,web=asleep,\n\
         Before,2021-03-05 10:00,2021-03-04 11:00,web,\n\
         Short,2021-03-06\n\
         Good,2021-03-07 10:00,12:00,web,\n\
         Good,2021-03-07 10:00,12:00,mail,\n",
        &[],
    );
    assert_eq!((refused.status, refused.out.as_str(), count()), (2, "", 1), "{refused:?}");
    for words in [
        "unknown service `mial`",
        "past.csv:3: the title is empty",
        "past.csv:4 started",
        "unknown state `asleep`",
        "past.csv:6: there is no time in the column started",
        "past.csv:7: it was resolved before it started",
        "past.csv:8: there are 2 cells, but the first line has 5",
        "past.csv:10: line 9 is the same incident: Good",
        "nothing was written: 7 lines of past.csv cannot be used",
    ] {
        assert!(refused.err.contains(words), "{words}: {}", refused.err);
    }
    let good = "title;started;resolved;services\nA;2021-03-01 10:00;12:00;web\nB;2021-03-02 10:00;;mail=degraded\n";
    let shown = from(good, &["--dry-run", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&shown.out).unwrap();
    assert_eq!((shown.status, count()), (0, 1), "{shown:?}");
    assert_eq!(json["paths"][1], "content/incidents/2021-03-02-b.md", "{json}");
    assert!(json["diff"].as_str().unwrap().matches("\n+title: ").count() == 2, "{json}");
    let done = from(good, &["--commit"]);
    assert!(done.status == 0 && done.out.contains("committed: Record 2 incidents\n") && count() == 3, "{done:?}");
    let twice = from(good, &[]);
    assert!(twice.status == 2 && twice.err.contains("past.csv:3: there is such an incident already: B"), "{twice:?}");
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
    check(&["init", "--locale", "pt"], "pt\npt-BR");
    check(&["update", "--template", ""], "slow");
    check(&["edit", "--entry", ""], "1\t2021-05-18 18:00 Investigating\n2\t2021-05-18 18:02 Identified");
    check(&["undo", "ma"], "2021-05-18-mail\tMail");
}

/// What `vigie new-incident` shows on a terminal, and the post that it writes. Each text is typed when the words before
/// it have been shown.
#[cfg(target_os = "linux")]
fn typed_on_a_terminal(term: &str, steps: &[(&str, &str)]) -> (bool, String, String) {
    use std::io::{Read, Write};
    let clone = Clone::new();
    let line = format!("{} new-incident --now 2021-05-18T18:30:00+02:00", env!("CARGO_BIN_EXE_vigie"));
    let mut command = Command::new("script");
    command.args(["-qec", &line, "/dev/null"]).current_dir(clone.folder.path());
    command.env("NO_COLOR", "1").env("TERM", term);
    let mut script = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut keys, mut screen) = (script.stdin.take().unwrap(), script.stdout.take().unwrap());
    let (mut shown, mut part) = (String::new(), [0; 4096]);
    for (words, typed) in steps {
        while !shown.contains(words) {
            let length = screen.read(&mut part).unwrap();
            assert!(length > 0, "{words}: {shown}");
            shown.push_str(&String::from_utf8_lossy(&part[..length]));
        }
        keys.write_all(typed.as_bytes()).unwrap();
    }
    screen.read_to_string(&mut shown).unwrap();
    let done = script.wait().unwrap().success();
    let path = clone.folder.path().join("content/incidents/2021-05-18-search-is-slow.md");
    (done, shown, fs::read_to_string(path).unwrap_or_default())
}

/// On a terminal, an incident without a title is asked for in four questions, and shown before it is written.
#[cfg(target_os = "linux")]
#[test]
fn four_questions_make_an_incident() {
    for term in ["xterm", "dumb"] {
        // All of it is typed ahead, before the first question.
        let typed = "Search is slow\nwbe=degraded\nweb=degraded\n18:20\nWe are looking.\ny\n";
        let (done, shown, post) = typed_on_a_terminal(term, &[("", typed)]);
        assert!(done && shown.contains("unknown service `wbe`") && shown.contains("started: 18:20"), "{shown}");
        assert!(post.contains("\nservices: {web: degraded}\n") && post.ends_with("\n\nWe are looking.\n"), "{post}");
        let sets_colour =
            |piece: &str| piece.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';').starts_with('m');
        assert!(!shown.split("\x1b[").skip(1).any(sets_colour), "{shown:?}");
        // A terminal that cannot move its cursor gets no commands for it.
        assert_eq!(shown.contains('\x1b'), term == "xterm", "{shown:?}");
        assert_eq!(shown.contains("Tab completes"), term == "xterm", "{shown:?}");
    }
}

/// Tab completes a service, then its state, then the next one. Arrows and deletions edit the line.
#[cfg(target_os = "linux")]
#[test]
fn answers_are_completed_and_edited() {
    let title = ("What is wrong", "Saerch\x1b[D\x1b[D\x1b[D\x1b[D\x7f\x1b[3~ea\x05 is slow\n");
    let (done, shown, post) = typed_on_a_terminal(
        "xterm",
        &[
            title,
            ("Who is affected", "ma\tpa\t w\td\t\n"),
            ("Since when", "10\t\n"),
            ("First words", "\n"),
            ("[y/N]", "y\n"),
        ],
    );
    assert!(done && post.contains("\ntitle: Search is slow\n"), "{shown} {post}");
    assert!(post.contains("\nservices: {mail: partial, web: degraded}\n"), "{shown} {post}");
    assert!(post.contains("\nstarted: 18:20\n"), "{shown} {post}");
    // Tab shows what an answer can begin with, and Ctrl-C ends the command.
    let (done, shown, post) = typed_on_a_terminal("xterm", &[title, ("Who is affected", "\t"), ("all=", "\x03")]);
    assert!(!done && shown.contains("web=") && shown.contains("mail="), "{shown}");
    assert!(shown.contains("stopped; nothing was written") && post.is_empty(), "{shown}");
}
