//! Several people write to one post at once: nothing is lost, and nothing is published with conflict markers.

use crate::deploy::{git, save, site};
use crate::site::{Run, Site, run};
use std::fs;
use std::path::Path;
use std::process::Command;

const POST: &str = "content/incidents/2026-11-23-panne.md";

/// A command in a folder, at a time of the day of all tests.
fn vigie(site: &Site, folder: &Path, clock: &str, words: &[&str]) -> Command {
    let mut command = site.command("");
    let now = format!("2026-11-23T{clock}:00+01:00");
    command.args(words).args(["--now", &now]).current_dir(folder);
    command
}

/// A folder of another person, who has the same commits.
fn clone(remote: &Path, name: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    git(folder.path(), &["clone", "-q", remote.to_str().unwrap(), "."]);
    git(folder.path(), &["config", "user.name", name]);
    git(folder.path(), &["config", "user.email", "x@example.org"]);
    folder
}

/// A site with an open incident that is pushed.
fn world() -> (Site, tempfile::TempDir) {
    let (site, remote) = site();
    git(site.root(), &["branch", "-M", "main"]);
    git(remote.path(), &["symbolic-ref", "HEAD", "refs/heads/main"]);
    let told = run(&mut here(&site, "12:00", &["new-incident", "Panne", "--service", "web", "--push"]));
    assert_eq!(told.status, 0, "{told:?}");
    git(site.root(), &["push", "-q", "-u", "origin", "main"]);
    (site, remote)
}

/// The same as [`vigie`], in the site's own folder.
fn here(site: &Site, clock: &str, words: &[&str]) -> Command {
    vigie(site, site.root(), clock, words)
}

fn pushed(remote: &Path) -> String {
    git(remote, &["show", &format!("main:{POST}")])
}

fn headings(text: &str) -> Vec<&str> {
    text.lines().filter(|line| line.starts_with("## ")).collect()
}

#[test]
fn two_people_append_to_one_post_and_both_updates_are_pushed_in_order_of_time() {
    let (site, remote) = world();
    let other = clone(remote.path(), "B");
    let told = run(&mut vigie(
        &site,
        other.path(),
        "12:20",
        &["update", "Le disque est plein.", "--status", "identified", "--push"],
    ));
    assert_eq!(told.status, 0, "{told:?}");
    let told = run(&mut here(&site, "12:10", &["update", "Nous cherchons encore.", "--push"]));
    assert_eq!(told.status, 0, "{told:?}");
    assert!(told.out.contains("pushed, on top of new commits from the remote"), "{told:?}");
    let text = pushed(remote.path());
    assert_eq!(headings(&text), ["## 2026-11-23 12:10", "## 2026-11-23 12:20 · cause identifiée"], "{text}");
    assert!(text.contains("Le disque est plein.") && text.contains("Nous cherchons encore."), "{text}");
    // This folder has the same text, and nothing is left to do or to remove.
    assert_eq!(fs::read_to_string(site.path(POST)).unwrap(), text);
    assert_eq!(git(site.root(), &["status", "--porcelain"]), "");
    assert_eq!(git(site.root(), &["worktree", "list"]).lines().count(), 1);
    assert!(
        !fs::read_dir(site.path(".git")).unwrap().any(|it| it
            .unwrap()
            .file_name()
            .to_string_lossy()
            .starts_with("vigie-"))
    );
    let told = run(&mut vigie(&site, other.path(), "12:25", &["merge"]));
    assert!(told.status == 0 && told.out.contains("there was nothing to push"), "{told:?}");
    assert_eq!(fs::read_to_string(other.path().join(POST)).unwrap(), text);
    assert_eq!(run(&mut here(&site, "12:26", &["update", "Toujours.", "--push"])).status, 0);
    // The other one resolves without pulling first.
    let told = run(&mut vigie(&site, other.path(), "12:30", &["resolve", "--push"]));
    assert!(told.status == 0 && told.out.ends_with("(https://etat.example.org/)\n"), "{told:?}");
    assert_eq!(headings(&pushed(remote.path())).len(), 4);
}

#[test]
fn only_a_change_of_the_same_update_is_a_conflict_and_either_text_can_be_kept() {
    for (side, text) in [("mine", "Il manque un disque."), ("theirs", "Il manque deux disques.")] {
        let (site, remote) = world();
        assert_eq!(run(&mut here(&site, "12:10", &["update", "Un disque.", "--push"])).status, 0);
        let other = clone(remote.path(), "B");
        let change = |folder: &Path, text: &str| {
            let path = folder.join(POST);
            fs::write(&path, fs::read_to_string(&path).unwrap().replace("Un disque.", text)).unwrap();
            git(folder, &["commit", "-qam", "a correction"]);
        };
        change(other.path(), "Il manque deux disques.");
        git(other.path(), &["push", "-q"]);
        change(site.root(), "Il manque un disque.");
        let told = run(&mut here(&site, "12:20", &["update", "Encore.", "--push"]));
        assert_eq!(told.status, 3, "{told:?}");
        for words in [
            "both changed the update of 2026-11-23 12:10",
            "mine:",
            "Il manque un disque.",
            "theirs:",
            "Il manque deux disques.",
            "vigie merge --keep mine",
        ] {
            assert!(told.err.contains(words), "{words}: {told:?}");
        }
        assert!(!pushed(remote.path()).contains("Encore."));
        let file = fs::read_to_string(site.path(POST)).unwrap();
        assert!(file.contains("Encore.") && !file.contains("<<<<<<<"), "{file}");
        let told = run(&mut here(&site, "12:21", &["merge", "--keep", side]));
        assert_eq!(told.status, 0, "{told:?}");
        let merged = pushed(remote.path());
        assert!(
            merged.contains(text) && merged.contains("Encore.") && merged.matches("Il manque").count() == 1,
            "{merged}"
        );
    }
}

#[test]
fn an_end_and_an_update_of_the_same_minute_are_both_kept() {
    for (side, order) in [("mine", ["Encore.", "Fini."]), ("theirs", ["Fini.", "Encore."])] {
        let (site, remote) = world();
        let other = clone(remote.path(), "B");
        let update = ["update", "Encore.", "--service", "web=outage", "--push"];
        assert_eq!(run(&mut vigie(&site, other.path(), "12:10", &update)).status, 0);
        let told = run(&mut here(&site, "12:10", &["resolve", "Fini.", "--push"]));
        assert_eq!(told.status, 3, "{told:?}");
        let told = run(&mut here(&site, "12:11", &["merge", "--keep", side]));
        assert_eq!(told.status, 0, "{told:?}");
        let text = pushed(remote.path());
        let places = order.map(|words| text.find(words).unwrap_or_else(|| panic!("{words} is lost: {text}")));
        assert!(places[0] < places[1], "{side}: {text}");
        assert!(text.contains("12:11") && text.contains("12:10"), "{text}");
    }
}

#[test]
fn twenty_people_at_once_lose_nothing() {
    let (site, remote) = world();
    let people: Vec<_> = (0..20).map(|number| clone(remote.path(), &format!("P{number}"))).collect();
    let told: Vec<Run> = std::thread::scope(|scope| {
        let running: Vec<_> = people
            .iter()
            .enumerate()
            .map(|(number, folder)| {
                let site = &site;
                let clock = format!("12:{:02}", number * 7 % 60);
                let text = format!("Par la personne {number}.");
                scope.spawn(move || run(&mut vigie(site, folder.path(), &clock, &["update", &text, "--push"])))
            })
            .collect();
        running.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    for told in &told {
        assert_eq!(told.status, 0, "{told:?}");
    }
    let text = pushed(remote.path());
    for number in 0..20 {
        assert_eq!(text.matches(&format!("Par la personne {number}.")).count(), 1, "{text}");
    }
    let headings = headings(&text);
    assert!(headings.len() == 20 && headings.is_sorted(), "{headings:?}");
}

#[test]
fn two_people_announce_under_one_name_and_both_posts_are_there() {
    let (site, remote) = world();
    let other = clone(remote.path(), "B");
    let mail = |text: &'static str| ["new-incident", "Courrier", "--service", "mail", "--text", text, "--push"];
    assert_eq!(run(&mut vigie(&site, other.path(), "12:10", &mail("Le leur."))).status, 0);
    let told = run(&mut here(&site, "12:11", &mail("Le mien.")));
    assert_eq!(told.status, 0, "{told:?}");
    assert!(told.out.contains("so your post is content/incidents/2026-11-23-courrier-2.md"), "{told:?}");
    let show = |name: &str| git(remote.path(), &["show", &format!("main:content/incidents/2026-11-23-{name}.md")]);
    assert!(show("courrier").contains("Le leur.") && show("courrier-2").contains("Le mien."));
    assert_eq!(git(site.root(), &["status", "--porcelain"]), "");
    assert!(fs::read_to_string(site.path("content/incidents/2026-11-23-courrier-2.md")).unwrap().contains("Le mien."));
    assert_eq!(run(&mut here(&site, "12:12", &["update", "courrier-2", "Encore.", "--push"])).status, 0);
}

/// The name that a post gets in a push is the one that programs read, and its notes follow.
#[test]
fn a_new_name_is_reported_to_programs_too() {
    let (site, remote) = world();
    let other = clone(remote.path(), "B");
    let mail = ["new-incident", "Courrier", "--service", "mail", "--push"];
    assert_eq!(run(&mut here(&site, "12:05", &["resolve", "--push"])).status, 0);
    assert_eq!(run(&mut here(&site, "12:06", &["log", "vu"])).status, 0);
    assert_eq!(run(&mut vigie(&site, other.path(), "12:10", &mail)).status, 0);
    let told = run(&mut here(&site, "12:11", &[&mail[..], &["--json"]].concat()));
    let json: serde_json::Value = serde_json::from_str(&told.out).unwrap();
    for (key, value) in [
        ("path", "content/incidents/2026-11-23-courrier-2.md"),
        ("slug", "2026-11-23-courrier-2"),
        ("url", "https://etat.example.org/2026-11-23-courrier-2.html"),
    ] {
        assert_eq!(json[key], value, "{told:?}");
    }
    assert!(site.path("journal/2026-11-23-courrier-2.md").exists());
    assert!(!site.path("journal/2026-11-23-courrier.md").exists());
}

#[test]
fn a_dry_run_of_a_merge_pushes_and_changes_nothing() {
    let (site, remote) = world();
    let told = run(&mut here(&site, "12:05", &["merge"]));
    assert!(told.out.starts_with("there was nothing to push, and nothing new"), "{told:?}");
    let other = clone(remote.path(), "B");
    assert_eq!(run(&mut vigie(&site, other.path(), "12:10", &["resolve", "--push"])).status, 0);
    assert_eq!(run(&mut here(&site, "12:11", &["update", "Encore.", "--commit"])).status, 0);
    let there = || (git(remote.path(), &["log", "--all", "--format=%H"]), git(site.root(), &["log", "--format=%H"]));
    let before = (there(), fs::read_to_string(site.path(POST)).unwrap());
    let told = run(&mut here(&site, "12:12", &["merge", "--dry-run"]));
    assert_eq!((told.status, (there(), fs::read_to_string(site.path(POST)).unwrap())), (0, before), "{told:?}");
    assert!(told.out.contains("\n+## 2026-11-23 12:10 · résolu\n"), "{told:?}");
    assert!(told.out.contains("would be pushed:\n  Update incident: Panne\nThe page will say: Tous les"), "{told:?}");
    let told = run(&mut here(&site, "12:12", &["merge"]));
    assert!(told.status == 0 && told.out.contains("\nThe page will say: Tous les services"), "{told:?}");
}

#[test]
fn other_commits_that_go_along_are_named() {
    let (site, _remote) = world();
    site.write("content/notices/2026-11-20-note.md", "---\ntitle: Annonce\ndate: 2026-11-20\n---\nVoilà.\n");
    git(site.root(), &["add", "."]);
    git(site.root(), &["commit", "-qm", "Half of an announcement"]);
    let told = run(&mut here(&site, "12:10", &["update", "Encore.", "--push"]));
    assert_eq!(told.status, 0, "{told:?}");
    assert!(
        told.out.contains("pushed\nalso pushed, as it was committed before:\n  Half of an announcement\n"),
        "{told:?}"
    );
    let told = run(&mut here(&site, "12:20", &["update", "Et encore.", "--push"]));
    assert!(told.status == 0 && !told.out.contains("also pushed"), "{told:?}");
}

#[test]
fn three_files_are_merged_as_git_asks_its_drivers_to() {
    let site = Site::new();
    let head = "---\ntitle: A\ndate: 2026-11-23 12:00\n---\n\nA.\n";
    let (one, other) = ("\n## 2026-11-23 12:10 · identified\n\nB.\n", "\n## 2026-11-23 12:20 · resolved\n\nC.\n");
    site.write("base", head);
    site.write("ours", &format!("{head}{other}"));
    site.write("theirs", &format!("{head}{one}"));
    let told = site.run("merge base ours theirs");
    assert_eq!((told.status, told.out.as_str(), told.err.as_str()), (0, "", ""));
    assert_eq!(fs::read_to_string(site.path("ours")).unwrap(), format!("{head}{one}{other}"));

    let mine = head.replace("A.\n", "Mine.\n");
    site.write("ours", &format!("{mine}{one}"));
    site.write("theirs", &head.replace("A.\n", "Theirs.\n"));
    let told = site.run("merge base ours theirs content/incidents/a.md");
    assert!(told.status == 1 && told.err.contains("content/incidents/a.md: both changed the first text"), "{told:?}");
    assert_eq!(fs::read_to_string(site.path("ours")).unwrap(), format!("{mine}{one}"));
    assert_eq!(site.run("merge base ours theirs content/incidents/a.md --keep theirs").status, 0);
    assert_eq!(fs::read_to_string(site.path("ours")).unwrap(), format!("{}{one}", head.replace("A.\n", "Theirs.\n")));
    assert_eq!(site.run("merge base ours").status, 2);
    assert_eq!(site.run("merge base ours nothing").status, 3);
}

#[test]
fn git_merges_posts_by_the_driver_that_init_sets_up() {
    let (site, remote) = world();
    let told = site.run("init --merge-driver");
    assert!(told.status == 0 && told.out.contains(".gitattributes"), "{told:?}");
    assert!(git(site.root(), &["config", "merge.vigie.driver"]).contains("merge %O %A %B %P"));
    assert_eq!(site.run("init --merge-driver").status, 0);
    assert_eq!(fs::read_to_string(site.path(".gitattributes")).unwrap().matches("merge=vigie").count(), 1);
    save(&site);
    git(site.root(), &["push", "-q"]);
    let other = clone(remote.path(), "B");
    assert_eq!(run(&mut vigie(&site, other.path(), "12:20", &["update", "B.", "--push"])).status, 0);
    assert_eq!(run(&mut here(&site, "12:10", &["update", "A.", "--commit"])).status, 0);
    git(site.root(), &["pull", "-q", "--no-rebase", "--no-edit"]);
    let text = fs::read_to_string(site.path(POST)).unwrap();
    assert_eq!(headings(&text), ["## 2026-11-23 12:10", "## 2026-11-23 12:20"], "{text}");
}
