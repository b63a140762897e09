//! The commands that write posts, where a transcript does not reach: at once, with git, with an editor, in odd files.

use crate::site::{CONFIG, Run, run};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

const OPEN: &str =
    "---\ntitle: Le site ne répond plus\ndate: 2021-05-18 17:17\nservices: {web: outage}\n---\n\nNous cherchons.\n";
const PATH: &str = "content/incidents/2021-05-18-site.md";

struct Site(TempDir);

impl Site {
    /// A site with this text as its only incident.
    fn new(post: &str) -> Self {
        let site = Self(tempfile::tempdir().unwrap());
        site.write("vigie.toml", CONFIG);
        site.write(PATH, post);
        site
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// The program on 2021-05-18 at a clock of Paris.
    fn at(&self, clock: &str, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vigie"));
        command.args(args).args(["--now", &format!("2021-05-18T{clock}+02:00")]).current_dir(self.0.path());
        command.env_remove("VISUAL").env_remove("EDITOR").stdin(Stdio::null());
        command
    }

    #[track_caller]
    fn done(&self, clock: &str, args: &[&str]) -> Run {
        let done = run(&mut self.at(clock, args));
        assert_eq!(done.status, 0, "{done:?}");
        done
    }
}

fn git(folder: &Path, args: &[&str]) -> String {
    let identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").args(identity).args(args).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{args:?} {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn what_goes_with_an_undo_is_printed_in_every_language() {
    let french = OPEN.replace("services", "status: investigating\nservices");
    let site = Site::new(&format!("{french}\n## 17:30 · identifié\n\nLe disque.\n"));
    site.write("vigie.toml", &format!("locales = ['fr', 'en']\n{CONFIG}").replace("locale = 'fr'\n", ""));
    let english = PATH.replace(".md", ".en.md");
    site.write(&english, "---\ntitle: Down\n---\n\nNothing works.\n\n## 17:30 · identified\n\n-- The disk.\n");
    let undone = site.done("18:15:00", &["undo"]);
    assert!(undone.err.contains("\n  Le disque.\n"), "{undone:?}");
    assert!(undone.err.contains(&format!("taken back in {english}:\n")), "{undone:?}");
    assert!(undone.err.ends_with("\n  -- The disk.\n"), "{undone:?}");
    let undone = site.done("18:16:00", &["undo"]);
    assert!(undone.err.contains("\n  Nous cherchons.\n"), "{undone:?}");
    assert!(undone.err.contains("\n  title: Down\n") && undone.err.ends_with("\n  Nothing works.\n"), "{undone:?}");
}

#[test]
fn a_service_of_a_group_gets_a_state_of_its_own() {
    let config = format!("{CONFIG}[[groups]]\nid = 'front'\nname = 'Front'\n")
        .replace("id = \"web\"", "id = \"web\"\ngroup = \"front\"");
    for (services, typed, expected) in [
        ("{all: outage}", "web=degraded", "{all: outage, web: degraded}"),
        ("{front: outage}", "web=operational", "{front: outage, web: operational}"),
        ("{all: outage, front: degraded}", "web=partial", "{all: outage, front: degraded, web: partial}"),
        ("{all: outage, web: degraded}", "web=partial", "{all: outage, web: partial}"),
        ("{all: outage}", "web", "{all: outage, web: outage}"),
        ("{web: degraded}", "web=outage", "{web: outage}"),
        ("{web: outage}", "all=degraded", "{all: degraded}"),
    ] {
        let site = Site::new(&OPEN.replace("{web: outage}", services));
        site.write("vigie.toml", &config);
        site.done("18:15:00", &["edit", "--entry", "1", "--service", typed]);
        let post = site.read(PATH);
        assert!(post.contains(&format!("\nservices: {expected}\n")), "{services} {typed}: {post}");
    }
    let site = Site::new(&format!("{OPEN}\n## 17:30 {{all=outage}}\n\nTout.\n"));
    site.done("18:15:00", &["edit", "--service", "web=degraded"]);
    assert!(site.read(PATH).contains("{all=outage, web=degraded"), "{}", site.read(PATH));
}

#[test]
fn a_service_without_a_state_keeps_its_own() {
    let site = Site::new(OPEN);
    site.done("18:15:00", &["update", "Nous cherchons encore.", "--service", "web"]);
    assert!(site.read(PATH).contains("## 2021-05-18 18:15 {web=outage}\n"), "{}", site.read(PATH));
}

#[test]
fn an_end_of_a_part_and_one_before_an_outage_are_refused() {
    let site = Site::new(&format!("{OPEN}\n## 17:30 {{mail=outage}}\n\nLe courrier aussi.\n"));
    let refused = |args: &[&str], help: &str| {
        let before = site.read(PATH);
        let run = run(&mut site.at("18:15:00", args));
        assert!(run.status == 2 && run.err.contains(help), "{args:?}: {run:?}");
        assert_eq!(site.read(PATH), before);
    };
    refused(&["resolve", "--service", "web"], "--service web=operational` while it goes on for mail");
    refused(&["resolve", "--at", "17:25"], "`vigie edit --entry 2 --at TIME`");
    site.done("18:15:00", &["resolve", "--at", "17:35", "--service", "web,mail"]);
}

/// The clock of another machine is five minutes ahead.
#[test]
fn an_update_comes_after_one_of_a_clock_that_is_ahead() {
    let site = Site::new(OPEN);
    site.done("18:20:00", &["update", "Le disque.", "--status", "identified"]);
    site.done("18:15:00", &["resolve", "C'est fini."]);
    assert!(site.read(PATH).contains("\n## 2021-05-18 18:20"), "{}", site.read(PATH));
    assert!(site.read(PATH).ends_with("C'est fini.\n"), "{}", site.read(PATH));
    let begun = ["new-maintenance", "Disks", "--start", "2021-05-18 18:00", "--duration", "2h", "--service", "web"];
    site.done("17:00:00", &begun);
    site.done("18:35:00", &["update", "disks", "x", "--extend", "1h"]);
    let done = site.done("18:30:00", &["update", "disks", "y", "--complete"]);
    assert!(done.out.ends_with("All services are operational\n") || done.out.contains("fonctionnent"), "{done:?}");
    assert!(site.read("content/maintenance/2021-05-18-disks.md").ends_with("\n\ny\n"));
}

#[test]
fn a_maintenance_that_begins_on_a_day_takes_whole_days() {
    let site = Site::new(OPEN);
    let new = |title: &str, options: &[&str]| {
        let args = [&["new-maintenance", title, "--service", "web"], options].concat();
        run(&mut site.at("18:15:00", &args))
    };
    let two = new("Two", &["--start", "2021-06-09", "--duration", "2d"]);
    assert_eq!(two.status, 0, "{two:?}");
    let post = site.read("content/maintenance/2021-06-09-two.md");
    assert!(post.contains("\nstart: 2021-06-09\nend: 2021-06-10\n"), "{post}");
    let refused = new("Hour", &["--start", "tomorrow", "--duration", "1h"]);
    assert!(refused.status == 2 && refused.err.contains("`--start \"2021-05-19 "), "{refused:?}");
    let hour = new("Hour", &["--start", "tomorrow 22:00", "--duration", "1h"]);
    assert_eq!(hour.status, 0, "{hour:?}");
    let like = new("Like", &["--like", "hour", "--start", "2021-06-20"]);
    assert!(like.status == 2 && like.err.contains("`--start \"2021-06-20 22:00\"`"), "{like:?}");
    let like = new("Like", &["--like", "two", "--start", "2021-06-20"]);
    assert_eq!(like.status, 0, "{like:?}");
    assert!(site.read("content/maintenance/2021-06-20-like.md").contains("\nend: 2021-06-21\n"));
    // The answer says until when, and a clock is no length.
    let longer = site.done("18:15:00", &["update", "hour", "x", "--extend", "2h"]);
    assert!(longer.err.contains("--extend 2h: until 2021-05-20 01:00\n"), "{longer:?}");
    let clock = run(&mut site.at("18:16:00", &["update", "hour", "x", "--extend", "4h"]));
    assert_eq!(clock.status, 0, "{clock:?}");
    let clock = run(&mut site.at("18:16:00", &["update", "hour", "x", "--extend", "7h"]));
    assert!(clock.status == 2 && clock.err.contains("`--extend 120m` for 07:00"), "{clock:?}");
}

/// A post becomes this one by an update of 18:15, and the site then has no mistake.
#[track_caller]
fn check(post: &str, args: &[&str], expected: &str) {
    let site = Site::new(post);
    site.done("18:15:00", args);
    assert_eq!(site.read(PATH), expected);
    let checked = run(&mut site.at("18:16:00", &["check", "--strict", "--format", "short"]));
    assert_eq!(checked.out, "", "{checked:?}");
}

#[test]
fn what_the_author_wrote_stays() {
    let odd = OPEN.replace("title:", "title:   ").replace("---\n\n", "# une note\n---   \n\n").replace('\n', "\r\n");
    let mark = format!("\u{feff}{odd}");
    check(&mark, &["update", "A\nB"], &format!("{mark}\r\n## 2021-05-18 18:15\r\n\r\nA\r\nB\r\n"));
    let bare = OPEN.trim_end();
    check(bare, &["resolve", "Fini."], &format!("{bare}\n\n## 2021-05-18 18:15 · résolu\n\nFini.\n"));
}

#[test]
fn what_is_typed_stays_readable_and_is_no_warning() {
    let heading = "## 2021-05-18 18:15";
    for (text, stored) in [
        ("Resolved: all is back", "Resolved\\: all is back"),
        ("Update: we are on it", "Update: we are on it"),
        ("Mise à jour de 18h10 : on cherche", "Mise à jour de 18h10 : on cherche"),
    ] {
        check(OPEN, &["update", text], &format!("{OPEN}\n{heading}\n\n{stored}\n"));
    }
    let site = Site::new(OPEN);
    let done = site.done("18:15:00", &["update", "Resolved: all is back"]);
    assert!(done.err.contains("2021-05-18-site stays open: \"Resolved\" in a text does not resolve it"), "{done:?}");
    let text = "Resolved: all is back";
    check(OPEN, &["update", text, "--status", "resolved"], &format!("{OPEN}\n{heading} · résolu\n\n{text}\n"));
}

#[test]
fn what_stands_behind_two_dashes_is_no_option() {
    let site = Site::new(OPEN);
    let refused = run(&mut site.at("18:15:00", &["update", "-x"]));
    assert!(refused.status == 2 && refused.err.contains("unknown option `-x`"), "{refused:?}");
    assert!(refused.err.contains("put `--` before a text that starts with a hyphen"), "{refused:?}");
    let told = run(site.at("18:15:00", &["update", "--status", "identified"]).args(["--", "-x"]));
    assert_eq!(told.status, 0, "{told:?}");
    assert_eq!(site.read(PATH), format!("{OPEN}\n## 2021-05-18 18:15 · cause identifiée\n\n-x\n"));
}

#[test]
fn a_time_that_cannot_be_is_refused() {
    #[track_caller]
    fn check(post: &str, args: &[&str], expected: &str) {
        let site = Site::new(post);
        let run = run(&mut site.at("18:15:00", args));
        assert!(run.status == 2 && run.err.contains(expected), "{run:?}");
        assert_eq!(site.read(PATH), post);
    }
    check(OPEN, &["resolve", "--at", "17:00"], "--at is before the incident started (2021-05-18 17:17)");
    let started = OPEN.replace("services", "started: 17:05\nservices");
    check(&started, &["resolve", "--at", "17:00"], "--at is before the incident started (2021-05-18 17:05)");
    let reopened = format!("{OPEN}\n## 17:30 resolved\n\n## 17:40 investigating\n");
    check(&reopened, &["resolve", "--at", "17:35"], "--at is before the incident was reopened (2021-05-18 17:40)");
    for command in [["resolve", "--at", "18:26"], ["update", "--at", "18:26"]] {
        let told = [&command[..], &["--text", "x"]].concat();
        check(OPEN, &told, "18:26 is in the future");
        check(OPEN, &told, "if you mean the last one, write `2021-05-17 18:26`");
    }
    for at in ["2021-05-18 18:26", "2021-05-19", "2021-05-19 10:00"] {
        check(OPEN, &["resolve", "--at", at], &format!("{at} is in the future"));
        check(OPEN, &["update", "x", "--at", at], "use a time in the past");
        check(OPEN, &["new-incident", "A", "--started", at], &format!("{at} is in the future"));
        check(OPEN, &["new-incident", "A", "--started", "17:00", "--resolved", at], "in the future");
    }
    check(OPEN, &["new-incident", "A", "--started", "18:30"], "if you mean the last one, write `2021-05-17 18:30`");
}

#[test]
fn times_are_said_from_where_one_is() {
    let check = |args: &[&str], expected: &[&str]| {
        let site = Site::new(OPEN);
        site.done("18:15:40", &[&["new-incident", "A", "--service", "web"], args].concat());
        // What was over long ago is written as if then.
        let long_ago = args[1].starts_with("2021-05-10");
        let post = site.read(&format!("content/incidents/2021-05-{}-a.md", if long_ago { 10 } else { 18 }));
        for line in expected {
            assert!(post.contains(&format!("\n{line}\n")), "{args:?}: {post}");
        }
    };
    check(&["--started", "5:40pm"], &["started: 17:40"]);
    check(&["--started", "10 min ago"], &["started: 18:05"]);
    check(&["--started", "yesterday 22:00"], &["started: 2021-05-17 22:00"]);
    check(&["--started", "yesterday 10:00"], &["started: 2021-05-17 10:00"]);
    check(&["--started", "yesterday"], &["started: 2021-05-17"]);
    check(&["--started", "May 17, 6:00 PM"], &["started: 2021-05-17 18:00"]);
    check(&["--next-update", "30m"], &["next_update: 18:45"]);
    check(&["--next-update", "tomorrow 9:00"], &["next_update: 2021-05-19 09:00"]);
    // The first one after the start, not the last one before now.
    let past = ["date: 2021-05-10", "started: 2021-05-10 10:00", "resolved: 2021-05-10 11:30"];
    check(&["--started", "2021-05-10 10:00", "--resolved", "11:30"], &past);
    check(&["--started", "2021-05-10 23:00", "--resolved", "1:30"], &["resolved: 2021-05-11 01:30"]);
    check(&["--started", "17:00", "--resolved", "5 min ago"], &["started: 17:00", "resolved: 2021-05-18 18:10"]);
    let site = Site::new(OPEN);
    let refused = run(&mut site.at("06:00:00", &["new-incident", "A", "--started", "06:30"]));
    assert_eq!(refused.status, 2, "{refused:?}");
    assert!(refused.err.contains("06:30 is in the future; the last one was 23 h 30 min ago"), "{refused:?}");
    assert!(refused.err.contains("if you mean the last one, write `2021-05-17 06:30`"), "{refused:?}");
    // What is written is no warning afterwards.
    for (number, started) in ["22:30", "yesterday 22:00", "2021-05-17 18:30", "05:30"].into_iter().enumerate() {
        let title = format!("A{number}");
        let night = run(&mut site.at("06:00:00", &["new-incident", &title, "--service", "web", "--started", started]));
        assert_eq!(night.status, 0, "{night:?}");
        let path = format!("content/incidents/2021-05-18-a{number}.md");
        let post = site.read(&path);
        let checked = run(&mut site.at("06:00:00", &["check", "--format", "short"]));
        assert!(!checked.out.contains(&path), "{checked:?}\n{post}");
    }
}

#[test]
fn a_maintenance_that_takes_a_day_by_its_clocks_says_so() {
    let site = Site::new(OPEN);
    let told = |clocks: [&str; 2], title: &str| {
        site.done("18:15:00", &["new-maintenance", title, "--service", "web", "--start", clocks[0], "--end", clocks[1]])
            .err
    };
    let long = told(["22:00", "21:00"], "A");
    assert!(
        long.contains(
            "--end 21:00 is the first 21:00 after the start: the maintenance takes 23 h, until 2021-05-19 21:00"
        ),
        "{long}"
    );
    assert!(!told(["22:00", "1:00"], "B").contains("this takes"));
    assert!(!told(["22:00", "2021-05-19 21:00"], "C").contains("this takes"));
}

#[test]
fn ten_minutes_ahead_have_passed() {
    // Two machines' clocks differ; the time is written with its day, so that it is read as it was meant.
    let expected = format!("{OPEN}\n## 2021-05-18 18:15 · résolu {{at=2021-05-18 18:25}}\n\nFini.\n");
    check(OPEN, &["resolve", "Fini.", "--at", "18:25"], &expected);
    let site = Site::new(OPEN);
    site.done("18:15:00", &["new-incident", "A", "--started", "06:00"]);
    assert!(
        site.read("content/incidents/2021-05-18-a.md").contains("\nstarted: 2021-05-18 06:00\n"),
        "twelve hours ago"
    );
}

#[test]
fn in_the_hour_that_comes_twice_the_time_after_the_latest_update_is_meant() {
    #[track_caller]
    fn check(update: &str, now: &str, at: &str, expected: &str) {
        let post = OPEN.replace("2021-05-18 17:17", "2021-10-31 01:00") + update;
        let site = Site::new(&post);
        let mut command = Command::new(env!("CARGO_BIN_EXE_vigie"));
        command.args(["resolve", "--at", at, "--now", now, "--text", "x"]).current_dir(site.0.path());
        let done = run(command.stdin(Stdio::null()));
        assert_eq!((done.status, done.err.contains("twice")), (0, expected.contains('?')), "{done:?}");
        let told = site.read(PATH);
        assert!(told.contains(expected.trim_end_matches('?')), "{told}");
    }
    let summer = "\n## 2021-10-31 02:50 +02:00\n\nEncore.\n";
    // An update of 02:50 in summer time lies between the two.
    check(summer, "2021-10-31T02:40:00+01:00", "02:30", "at=2021-10-31 02:30 +01:00");
    check(summer, "2021-10-31T02:40:00+01:00", "2021-10-31 02:30", "at=2021-10-31 02:30 +01:00");
    // The second one is still to come.
    check("", "2021-10-31T02:40:00+02:00", "2021-10-31 02:30", "at=2021-10-31 02:30 +02:00");
    // Nothing says which: the first, and it is reported.
    check("", "2021-10-31T03:10:00+01:00", "02:30", "at=2021-10-31 02:30 +02:00?");
}

#[test]
fn what_sounds_as_if_it_went_on_is_no_note() {
    let closed = format!("{OPEN}\n## 2021-05-18 17:40 · résolu\n\nFini.\n");
    let refused = |text: &str| {
        let site = Site::new(&closed);
        let run = run(&mut site.at("18:15:00", &["update", "site", text]));
        assert!(run.status == 2 && run.err.contains("site is over, but"), "{text}: {run:?}");
        assert!(run.err.contains("use --reopen to reopen it"), "{run:?}");
        assert_eq!(site.read(PATH), closed);
    };
    for text in [
        "Down again",
        "Down again. We are looking.",
        "Panne.",
        "Le site est encore en panne, nous cherchons.",
        "investigating",
        "investigatng",
        "**Still down**",
        "dwon again",
        "Rechute : plus rien ne répond.",
    ] {
        refused(text);
    }
    // With a closing status it is a note all the same, and with --reopen it is not.
    let note = format!("{closed}\n## 2021-05-18 18:15 · résolu\n\nDown again was a false alarm.\n");
    check(&closed, &["update", "site", "Down again was a false alarm.", "--status", "resolved"], &note);
    let again = format!("{closed}\n## 2021-05-18 18:15 · en cours d’analyse\n\nDown again\n");
    check(&closed, &["update", "site", "Down again", "--reopen"], &again);
    // Any other text is a note, and it is said that it changes nothing.
    for text in ["Nous expliquons demain pourquoi le site était en panne.", "Tout va bien."] {
        let site = Site::new(&closed);
        let told = site.done("18:15:00", &["update", "site", text]);
        assert!(told.err.contains("2021-05-18-site stays closed; use --reopen"), "{told:?}");
        let status = run(&mut site.at("18:16:00", &["status", "--exit-code"]));
        assert_eq!(status.status, 0, "{status:?}");
    }
    // While it is open, words are only words.
    let open = format!("{OPEN}\n## 2021-05-18 18:15\n\nStill down\n");
    check(OPEN, &["update", "Still down"], &open);
}

#[test]
fn a_resolved_incident_leaves_no_service_down() {
    let site = Site::new(OPEN);
    let refused = run(&mut site.at("18:15:00", &["resolve", "Fini.", "--service", "web=degraded"]));
    assert!(refused.status == 2 && refused.err.contains("while web is degraded"), "{refused:?}");
    let expected = format!("{OPEN}\n## 2021-05-18 18:15 · résolu {{web=operational}}\n\nFini.\n");
    check(OPEN, &["resolve", "Fini.", "--service", "web"], &expected);
}

#[test]
fn an_end_that_was_announced_for_later_gives_way_to_the_real_one() {
    let announced = OPEN.replace("outage}\n", "outage}\nresolved: 20:00\n");
    let expected = format!("{OPEN}\n## 2021-05-18 18:15 · résolu\n\nFini.\n");
    check(&announced, &["resolve", "Fini."], &expected);
}

#[test]
fn a_post_that_cannot_be_read_is_named() {
    let unread = OPEN.replace("---\n\nNous", "\nNous");
    let site = Site::new(&unread);
    for command in
        [&["resolve", "Fini."][..], &["update", "x"], &["resolve", "2021-05-18-site"], &["update", "site", "x"]]
    {
        let refused = run(&mut site.at("18:15:00", command));
        assert!(refused.status != 0 && refused.err.contains(PATH), "{refused:?}");
        assert!(!refused.err.contains("no incident is open"), "{refused:?}");
    }
    // A post in a wrong place may be an open incident too.
    let elsewhere = Site::new(&OPEN.replace("outage}\n", "outage}\nresolved: 17:40\n"));
    elsewhere.write("content/2021-05-18-mail.md", OPEN);
    let refused = run(&mut elsewhere.at("18:15:00", &["resolve", "Fini."]));
    assert!(refused.status != 0 && refused.err.contains("content/2021-05-18-mail.md cannot be read"), "{refused:?}");
    // Beside one that is open it may be the one that is meant.
    site.write("content/incidents/2021-05-18-mail.md", &OPEN.replace("web", "mail"));
    let refused = run(&mut site.at("18:15:00", &["resolve", "Fini."]));
    assert!(refused.status == 2 && refused.err.contains("2021-05-18-mail is open and"), "{refused:?}");
    site.done("18:15:00", &["resolve", "mail", "Fini."]);
    // The journal takes its line whatever the posts say.
    site.done("18:16:00", &["log", "relancé"]);
    let status = run(&mut site.at("18:17:00", &["status", "--exit-code"]));
    assert!(status.status == 50 && status.out.contains("État inconnu"), "{status:?}");
}

#[test]
fn an_incident_on_a_retired_service_can_be_closed() {
    let open = OPEN.replace("Le site ne répond plus", "Rien ne répond").replace("web: outage", "old: outage");
    let site = Site::new(&open.replace("2021-05-18", "2021-05-17"));
    site.write("vigie.toml", &format!("{CONFIG}\n[[services]]\nid = \"old\"\nname = \"Old\"\nuntil = 2021-05-17\n"));
    let status = site.done("18:15:00", &["status"]);
    assert!(!status.out.contains("open incident"), "{status:?}");
    site.done("18:15:00", &["resolve", "site", "Fini.", "--at", "2021-05-17"]);
    let checked = run(&mut site.at("18:16:00", &["check", "--strict", "--format", "short"]));
    assert_eq!(checked.out, "", "{checked:?}");
}

#[test]
fn the_status_names_the_next_update_of_a_maintenance() {
    let site = Site::new(&OPEN.replace("outage}\n", "outage}\nresolved: 17:40\n"));
    let plan = "---\ntitle: Disques\ndate: 2021-05-17 10:00\nstart: 2021-05-18 17:00\nend: 19:00\nservices: [web]\n---\n\n\
        ## 2021-05-18 17:05 · started {next=18:00}\n\nOn commence.\n";
    site.write("content/maintenance/2021-05-18-disques.md", plan);
    let status = site.done("17:45:00", &["status"]);
    assert!(status.out.contains("\n  next update by 2021-05-18 at 18:00\n"), "{status:?}");
    let status = site.done("18:10:00", &["status"]);
    assert!(status.out.contains("next update by 2021-05-18 at 18:00 (overdue)"), "{status:?}");
}

#[test]
fn a_maintenance_is_completed_by_its_name() {
    let over = OPEN.replace("outage}\n", "outage}\nresolved: 17:40\n");
    let site = Site::new(&over);
    let plan =
        "---\ntitle: Disques\ndate: 2021-05-17 10:00\nstart: 2021-05-18 17:00\nend: 19:00\nservices: [web]\n---\n\n";
    site.write("content/maintenance/2021-05-18-disques.md", plan);
    for args in [&["resolve"][..], &["resolve", "All is done."]] {
        let refused = run(&mut site.at("18:15:00", args));
        assert_eq!(refused.status, 2, "{refused:?}");
        let help = "to complete the maintenance, name it: `vigie resolve 2021-05-18-disques`";
        assert!(refused.err.contains("no incident is open") && refused.err.contains(help), "{refused:?}");
    }
    // Before it begins, nobody means it.
    let early = run(&mut site.at("16:00:00", &["resolve"]));
    assert!(!early.err.contains("to complete"), "{early:?}");
    site.done("18:15:00", &["resolve", "2021-05-18-disques"]);
    assert!(!run(&mut site.at("18:16:00", &["resolve"])).err.contains("to complete"));
}

#[test]
fn an_older_habit_is_kept_up() {
    let older = OPEN.replace("Nous cherchons.", "**Mise à jour de 17h55 :** le disque.\n\n---\n\nNous cherchons.");
    let expected = older.replace("**Mise", "## 2021-05-18 18:15 · résolu\n\nFini.\n\n---\n\n**Mise");
    check(&older, &["resolve", "Fini."], &expected);
    let newest = OPEN.replace("Nous", "## 2021-05-18 18:00\n\nb\n\n## 2021-05-18 17:17\n\nNous");
    let expected = newest.replace("## 2021-05-18 18:00", "## 2021-05-18 18:15\n\nc\n\n## 2021-05-18 18:00");
    check(&newest, &["update", "c"], &expected);
}

#[test]
fn a_closing_by_the_front_matter_is_neither_moved_nor_lost() {
    let closed = OPEN.replace("---\n\n", "status: resolved # fini\n---\n\n") + "\n## 2021-05-18 18:00\n\nb\n";
    let noted = closed.replace("---\n\nN", "resolved: 2021-05-18 18:00\n---\n\nN") + "\n## 2021-05-18 18:15\n\nc\n";
    check(&closed, &["update", "site", "c"], &noted);
    let reopened =
        closed.replace("status: resolved # fini\n", "# status: resolved # fini\nresolved: 2021-05-18 18:00\n");
    let reopened = reopened + "\n## 2021-05-18 18:15 · en cours d’analyse\n\nc\n";
    let site = Site::new(&closed);
    site.done("18:15:00", &["update", "site", "c", "--reopen"]);
    assert_eq!(site.read(PATH), reopened);
    let status = run(&mut site.at("18:16:00", &["status", "--exit-code"]));
    assert_eq!(status.status, 30, "{status:?}");
}

#[test]
fn commands_at_once_lose_no_update() {
    let site = Site::new(OPEN);
    let texts: Vec<String> = (0..6).map(|number| format!("nouvelle {number}")).collect();
    let start =
        |text: &String| site.at("18:15:00", &["update", text]).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let running: Vec<_> = texts.iter().map(|text| start(text).unwrap()).collect();
    for mut command in running {
        assert_eq!(command.wait().unwrap().code(), Some(0));
    }
    let post = site.read(PATH);
    assert_eq!(post.matches("## 2021-05-18 18:15\n").count(), 6, "{post}");
    assert!(texts.iter().all(|text| post.contains(text)), "{post}");

    // The same name for three titles.
    let start = |title| site.at("18:20:00", &["new-incident", title]).stdout(Stdio::null()).spawn().unwrap();
    let running: Vec<_> = ["Le même", "Le meme", "Le même !"].map(start).into();
    for mut command in running {
        assert_eq!(command.wait().unwrap().code(), Some(0));
    }
    for name in ["le-meme", "le-meme-2", "le-meme-3"] {
        assert!(site.path(&format!("content/incidents/2021-05-18-{name}.md")).exists(), "{name}");
    }
}

#[test]
fn any_title_and_text_can_be_typed() {
    let long = "é".repeat(500);
    let titles = ["[a] b: c", "---", "# x", "\"q\" 'r'", "مرحبا", "🔥", "a\nb", "- x", "{a: b}", &long];
    let site = Site::new(OPEN);
    for (number, title) in titles.iter().enumerate() {
        let text = format!("{title}\n---\n## 17:55 · résolu\n```");
        site.done("17:18:00", &["new-incident", title, "--status", "resolved", "--text", &text]);
        site.done(&format!("18:{number:02}:00"), &["update", "2021-05-18-site", &text]);
    }
    let checked = run(&mut site.at("19:00:00", &["check", "--format", "short"]));
    assert_eq!((checked.status, checked.out.as_str()), (0, ""), "{checked:?}");
    assert_eq!(site.read(PATH).matches("\n## 2021-05-18 18:").count(), titles.len());
}

#[test]
fn a_post_is_committed_and_pushed() {
    let site = Site::new(OPEN);
    let remote = tempfile::tempdir().unwrap();
    git(remote.path(), &["init", "-q", "--bare"]);
    git(site.0.path(), &["init", "-q"]);
    for (key, value) in [("user.name", "A"), ("user.email", "a@example.org"), ("commit.gpgsign", "false")] {
        git(site.0.path(), &["config", key, value]);
    }
    git(site.0.path(), &["add", "vigie.toml"]);
    git(site.0.path(), &["commit", "-q", "-m", "begin"]);
    git(site.0.path(), &["remote", "add", "origin", remote.path().to_str().unwrap()]);
    site.write("draft.txt", "mine");
    let told = site.done("18:15:00", &["new-incident", "Panne\nde mail", "--service", "mail=outage", "--commit"]);
    assert!(told.out.contains("\ncommitted: Open incident: Panne de mail\n"), "{told:?}");
    let told = site.done("18:20:00", &["resolve", "panne-de-mail", "--push", "--json"]);
    let told: serde_json::Value = serde_json::from_str(&told.out).unwrap();
    assert_eq!((&told["committed"], &told["pushed"]), (&true.into(), &true.into()), "{told}");
    assert_eq!(
        git(remote.path(), &["log", "--all", "--format=%s"]),
        "Resolve incident: Panne de mail\nOpen incident: Panne de mail\nbegin\n"
    );
    assert_eq!(git(site.0.path(), &["status", "--porcelain", "draft.txt"]), "?? draft.txt\n");
}

#[cfg(unix)]
#[test]
fn an_editor_is_opened_on_the_post() {
    use std::os::unix::fs::PermissionsExt;
    let site = Site::new(OPEN);
    let no_editor = run(&mut site.at("18:15:00", &["new-incident", "A", "--edit"]));
    assert!(no_editor.status == 2 && no_editor.err.contains("no editor is set"), "{no_editor:?}");
    let editor = site.path("editor");
    for (number, (line, status)) in [("plus de mots", 0), ("## 25:00", 1)].into_iter().enumerate() {
        site.write("editor", &format!("#!/bin/sh\nprintf '\\n{line}\\n' >> \"$1\"\n"));
        fs::set_permissions(&editor, fs::Permissions::from_mode(0o755)).unwrap();
        let title = format!("Edité {number}");
        let edited = run(site.at("18:15:00", &["new-incident", &title, "--edit"]).env("EDITOR", &editor));
        assert_eq!(edited.status, status, "{edited:?}");
        assert!(site.read(&format!("content/incidents/2021-05-18-edite-{number}.md")).ends_with(&format!("{line}\n")));
    }
}

#[test]
fn a_file_of_the_command_is_readable_as_any_other() {
    let site = Site::new(OPEN);
    site.done("18:15:00", &["new-incident", "A"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &str| fs::metadata(site.path(path)).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode("content/incidents/2021-05-18-a.md"), mode("vigie.toml"));
    }
}

#[test]
fn what_is_over_is_not_turned_by_a_note() {
    let site = Site::new(&OPEN.replace("outage}\n", "outage}\nresolved: 17:40\n"));
    let refused = |args: &[&str], says: &str| {
        let before = site.read(PATH);
        let run = run(&mut site.at("18:15:00", args));
        assert_eq!(run.status, 2, "{run:?}");
        assert!(run.err.contains(says), "{run:?}");
        assert_eq!(site.read(PATH), before);
    };
    refused(
        &["update", "site", "Encore.", "--service", "web=outage"],
        "site is over, and this state of web would reopen it",
    );
    refused(&["update", "site", "Encore.", "--service", "web"], "use --reopen");
    site.done("18:15:00", &["update", "site", "Tout va bien.", "--service", "web=operational"]);
    site.done("18:20:00", &["update", "site", "Encore.", "--service", "web=outage", "--reopen"]);
    assert!(site.read(PATH).contains("{web=outage}"), "{}", site.read(PATH));

    let plan = "---\ntitle: Disques\ndate: 2021-05-17 10:00\nstart: 2021-05-18 17:00\nend: 19:00\n---\n";
    site.write("content/maintenance/2021-05-18-disques.md", plan);
    refused(&["update", "disques", "Plus tard.", "--postpone", "2021-05-17 10:00"], "is in the past");
    site.done("18:00:00", &["update", "disques", "Fini.", "--complete"]);
    refused(&["update", "disques", "Fini.", "--complete"], "disques is already over");
    refused(&["update", "disques", "Rien.", "--cancel"], "disques is already over");
    refused(&["resolve", "disques", "Fini."], "disques is already over");
    // Not quite: it goes on, and the page shows until when.
    site.done("18:30:00", &["update", "disques", "Une heure encore.", "--extend", "1h"]);
    let status = site.done("18:31:00", &["status"]);
    assert!(status.out.contains("maintenance in progress: Disques"), "{status:?}");
    site.done("18:31:00", &["build"]);
    let page = site.read("public/2021-05-18-disques.html");
    assert!(
        page.contains("Nouvelle fin\u{a0}: <time datetime=\"2021-05-18T20:00+02:00\">mardi 18 mai 2021 à 20:00</time>"),
        "{page}"
    );

    // A day ends with its night: longer is longer.
    site.write(
        "content/maintenance/2021-05-19-jours.md",
        &plan.replace("05-18 17:00", "05-19").replace("19:00", "2021-05-20"),
    );
    site.done("18:40:00", &["update", "jours", "Plus long.", "--extend", "2h"]);
    let post = site.read("content/maintenance/2021-05-19-jours.md");
    assert!(post.contains("{end=\"2021-05-21 02:00\"}") || post.contains("{end=2021-05-21 02:00}"), "{post}");
}

/// What a command says on standard error, with its exit status.
fn said(site: &Site, clock: &str, args: &[&str]) -> (i32, String) {
    let done = run(&mut site.at(clock, args));
    (done.status, done.err)
}

#[test]
fn slips_of_the_command_line_are_refused_with_what_to_type() {
    let site = Site::new(OPEN);
    for (args, words) in [
        (vec!["update", "web"], "web is a service, not a post or a text"),
        (vec!["update", "mail"], "vigie update \"The disk is full.\" --service mail=outage"),
        (vec!["resolve", "web"], "web is a service"),
        (vec!["resolve", "web", "mail"], "web is a service"),
        (vec!["update", "site", "web"], "web is a service"),
        (vec!["update", "A.", "--service", "web:outage"], "write `--service web=outage`"),
        (vec!["update", "A.", "—status", "identified"], "type two hyphens: `--status"),
        (vec!["new-incident", "A", "—service=web"], "type two hyphens: `--service=web"),
        (vec!["new-incident", "Mail", "is", "down"], "put the title in quotes"),
        (vec!["update", "The", "disk", "is", "full"], "put the text in quotes"),
        (vec!["update", "The disk.", "--staus", "identified"], "did you mean `--status`?"),
        (vec!["update", "--staus", "identified", "The disk."], "did you mean `--status`?"),
        (vec!["update", "A.", "--next-update", "17:20"], "17:20 has passed today"),
        (vec!["new-incident", "A", "--started", "16:00", "--resolved", "15:00"], "15:00 is before the start, 16:00"),
    ] {
        let (status, err) = said(&site, "18:15:00", &args);
        assert!(status == 2 && err.contains(words), "{args:?} {status} {err}");
    }
    assert_eq!(site.read(PATH), OPEN);
}

#[test]
fn what_a_command_does_not_do_is_said() {
    for text in ["resolved", "Résolu, tout va bien."] {
        let (status, err) = said(&Site::new(OPEN), "18:15:00", &["update", text]);
        assert!(status == 0 && err.contains("stays open: "), "{text} {status} {err}");
    }
    for args in [&["update", "We look."][..], &["update", "resolved", "--status", "resolved"]] {
        assert_eq!(said(&Site::new(OPEN), "18:15:00", args), (0, String::new()), "{args:?}");
    }
    let (status, err) = said(&Site::new(OPEN), "18:15:00", &["update", "A.", "--at", "16:00"]);
    assert!(status == 0 && err.contains("is before the incident started (2021-05-18 17:17)"), "{status} {err}");
    let begun = ["new-maintenance", "Disks", "--start", "2021-05-18 18:00", "--duration", "2h", "--service", "web"];
    let (status, err) = said(&Site::new(OPEN), "18:15:00", &begun);
    assert!(status == 0 && err.contains("the maintenance has already started"), "{status} {err}");
}

#[test]
fn a_next_update_of_another_day_has_its_day() {
    let site = Site::new(OPEN);
    site.done("18:15:00", &["update", "A.", "--next-update", "tomorrow 9:30"]);
    assert_eq!(site.read(PATH), format!("{OPEN}\n## 2021-05-18 18:15 {{next=2021-05-19 09:30}}\n\nA.\n"));
}

#[test]
fn a_name_that_no_post_has_is_not_published() {
    let site = Site::new(OPEN);
    for command in ["resolve", "update"] {
        for name in ["content/incidents/b.md", "B.md", "site.en", "weeb", "web=operational", "2021-05-19-b"] {
            let run = run(&mut site.at("18:15:00", &[command, name]));
            assert_ne!(run.status, 0, "{command} {name}: {run:?}");
            assert_eq!(site.read(PATH), OPEN, "{command} {name}");
        }
    }
    site.done("18:15:00", &["resolve", "Réparé."]);
    assert!(site.read(PATH).contains("Réparé."));
}
