//! `vigie watch` under every habit of editors, played by the same calls of the system.

#![cfg(unix)]

use crate::running::{DEADLINE, Running};
use crate::site::{CONFIG, INCIDENT, Site, files, is_note, run};
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

const POST: &str = "content/incidents/2026-11-02-site.md";
const PAGE: &str = "public/2026-11-02-site.html";
const MISTAKE: &str = "---\ntitle: Panne\ndate: 2026-11-03 10:00\nservices: [wbe]\n---\n";

/// The incident with another first report.
fn saying(words: &str) -> String {
    INCIDENT.replace("Nous cherchons.", words)
}

/// A site under watch whose first build is done.
fn watched() -> (Site, Running) {
    let site = Site::new();
    let watch = Running::start(&site, "watch");
    watch.until("the first build", || site.path(PAGE).exists());
    (site, watch)
}

fn says(site: &Site, page: &str, words: &str) -> bool {
    fs::read_to_string(site.path(page)).is_ok_and(|text| text.contains(words))
}

/// All files below a folder, as [`files`] gives them; nothing when one goes away meanwhile.
fn standing(folder: &Path) -> Option<Vec<(String, Vec<u8>)>> {
    let mut found = Vec::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.ok()?;
        if entry.file_type().is_file() && !is_note(entry.file_name()) {
            let path = entry.path().strip_prefix(folder).ok()?.to_str()?.to_owned();
            found.push((path, fs::read(entry.path()).ok()?));
        }
    }
    Some(found)
}

/// Plays a save and waits for the page.
fn check(save: impl FnOnce(&Path, &str)) {
    let (site, watch) = watched();
    save(&site.path(POST), &saying("Nous avons trouvé."));
    watch.until("the save", || says(&site, PAGE, "Nous avons trouvé."));
}

#[test]
fn vs_code_writes_in_place() {
    check(|path, text| fs::write(path, text).unwrap());
}

#[test]
fn nano_truncates_then_writes_in_parts() {
    check(|path, text| {
        let lock = path.with_file_name(".2026-11-02-site.md.swp");
        fs::write(&lock, "nano").unwrap();
        let mut file = OpenOptions::new().write(true).truncate(true).open(path).unwrap();
        for line in text.split_inclusive('\n') {
            file.write_all(line.as_bytes()).unwrap();
            file.flush().unwrap();
        }
        drop(file);
        fs::remove_file(lock).unwrap();
    });
}

#[test]
fn vim_moves_the_old_file_away() {
    check(|path, text| {
        let folder = path.parent().unwrap();
        let probe = folder.join("4913");
        fs::write(&probe, "").unwrap();
        fs::remove_file(probe).unwrap();
        fs::write(folder.join(".2026-11-02-site.md.swp"), "b0VIM").unwrap();
        let backup = folder.join("2026-11-02-site.md~");
        fs::rename(path, &backup).unwrap();
        let mut file = OpenOptions::new().write(true).create_new(true).open(path).unwrap();
        file.write_all(text.as_bytes()).unwrap();
        file.sync_all().unwrap();
        drop(file);
        fs::set_permissions(path, fs::metadata(&backup).unwrap().permissions()).unwrap();
        fs::remove_file(backup).unwrap();
    });
}

#[test]
fn emacs_locks_saves_aside_and_renames() {
    check(|path, text| {
        let folder = path.parent().unwrap();
        let (lock, aside) = (folder.join(".#2026-11-02-site.md"), folder.join("#2026-11-02-site.md#"));
        symlink("somebody@example.org.4711:1700000000", &lock).unwrap();
        fs::write(&aside, text).unwrap();
        fs::rename(path, folder.join("2026-11-02-site.md~")).unwrap();
        fs::write(path, text).unwrap();
        fs::remove_file(aside).unwrap();
        fs::remove_file(lock).unwrap();
    });
}

#[test]
fn sed_renames_a_new_file_over_the_old() {
    check(|path, _| {
        let words = "s/Nous cherchons/Nous avons trouvé/";
        assert!(Command::new("sed").args(["-i", words]).arg(path).status().unwrap().success());
    });
}

#[test]
fn a_file_saved_ten_times_a_second_ends_as_it_was_saved_last() {
    let (site, watch) = watched();
    for time in 0..20 {
        site.write(POST, &saying(&format!("Essai {time}.")));
        // The pace of the saves; what is said meanwhile does not matter.
        let next = Instant::now() + Duration::from_millis(100);
        while watch.line_within(next.saturating_duration_since(Instant::now())).is_some() {}
    }
    site.write(POST, &saying("Le dernier mot."));
    watch.until("the last save", || says(&site, PAGE, "Le dernier mot."));
}

#[test]
fn git_checks_500_files_out_at_once() {
    let site = Site::new();
    let git = |words: &[&str]| {
        let mut git = Command::new("git");
        git.args(["-c", "user.name=x", "-c", "user.email=x@example.org"]).args(words).current_dir(site.root());
        assert!(git.output().unwrap().status.success(), "{words:?}");
    };
    let name = |number: u32| format!("content/incidents/2026-10-01-panne-{number}.md");
    site.write(".gitignore", "public\n");
    git(&["init", "--quiet", "--initial-branch", "main"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "before"]);
    git(&["checkout", "--quiet", "-b", "many"]);
    for number in 0..500 {
        site.write(&name(number), INCIDENT);
    }
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "many"]);
    git(&["checkout", "--quiet", "main"]);

    let watch = Running::start(&site, "watch");
    watch.until("the first build", || site.path(PAGE).exists());
    git(&["checkout", "--quiet", "many"]);
    let pages =
        || (0..500).filter(|number| site.path(&format!("public/2026-10-01-panne-{number}.html")).exists()).count();
    watch.until("every page", || pages() == 500);
    git(&["checkout", "--quiet", "main"]);
    watch.until("their end", || pages() == 0);
}

#[test]
fn a_folder_is_made_and_filled_at_once() {
    let (site, watch) = watched();
    site.write("content/incidents/2026/11/2026-11-04-profond.md", INCIDENT);
    watch.until("the new post", || site.path("public/2026-11-04-profond.html").exists());
    // What was not there before is watched from now on, too.
    site.write("content/incidents/2026/11/2026-11-04-profond.md", &saying("Plus profond."));
    watch.until("the edit in it", || says(&site, "public/2026-11-04-profond.html", "Plus profond."));
}

#[test]
fn a_folder_of_the_site_comes_goes_and_comes_back() {
    let (site, watch) = watched();
    site.write("static/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    watch.until("the file", || site.path("public/logo.svg").exists());
    fs::rename(site.path("static"), site.path("elsewhere")).unwrap();
    watch.until("its end", || !site.path("public/logo.svg").exists());
    fs::rename(site.path("elsewhere"), site.path("static")).unwrap();
    watch.until("its return", || site.path("public/logo.svg").exists());
    site.write("static/logo.svg", "<svg/>");
    watch.until("the edit", || says(&site, "public/logo.svg", "<svg/>"));
}

#[test]
fn compressed_siblings_stand_beside_what_an_edit_changes() {
    let site = Site::new();
    site.write("vigie.toml", &format!("{CONFIG}\n[build]\ncompress = [\"gzip\"]\n"));
    assert_eq!(site.run("build").status, 0);
    let sibling = || fs::read(site.path(&format!("{PAGE}.gz"))).ok();
    let before = sibling();
    let watch = Running::start(&site, "watch");
    watch.until("the first build", || site.path(PAGE).exists());
    site.write(POST, &saying("Nous avons trouvé."));
    watch.until("the edit", || says(&site, PAGE, "Nous avons trouvé."));
    assert!(sibling().is_some_and(|after| Some(after) != before));
}

#[test]
fn a_post_is_deleted() {
    let (site, watch) = watched();
    fs::remove_file(site.path(POST)).unwrap();
    watch.until("the end of the page", || !site.path(PAGE).exists());
}

#[test]
fn a_post_becomes_a_link_and_what_it_leads_to_is_watched() {
    let (site, watch) = watched();
    site.write("common/text.md", &saying("Par un lien."));
    fs::remove_file(site.path(POST)).unwrap();
    symlink("../../common/text.md", site.path(POST)).unwrap();
    watch.until("the link", || says(&site, PAGE, "Par un lien."));
    site.write("common/text.md", &saying("Derrière le lien."));
    watch.until("the edit behind it", || says(&site, PAGE, "Derrière le lien."));
}

#[test]
fn everything_that_a_site_is_made_of_is_watched() {
    let (site, watch) = watched();
    let config = fs::read_to_string(site.path("vigie.toml")).unwrap();
    site.write("vigie.toml", &config.replace("État de l'île", "État du lac"));
    watch.until("vigie.toml", || says(&site, "public/index.html", "État du lac"));
    site.write("templates/page.html", "{% extends \"base.html\" %}{% block content %}Ma page{% endblock %}");
    site.write("content/pages/a.md", "---\ntitle: A\n---\n\nTexte.\n");
    watch.until("a template", || says(&site, "public/a.html", "Ma page"));
    site.write("static/robots.txt", "User-agent: *\n");
    watch.until("a file", || fs::read(site.path("public/robots.txt")).unwrap() == b"User-agent: *\n");
    site.write("locales/fr.ftl", "history = Mémoire\n");
    watch.until("a message", || says(&site, "public/index.html", "Mémoire"));
}

#[test]
fn a_broken_state_touches_nothing_and_is_told_as_check_tells_it() {
    let (site, watch) = watched();
    let before = files(&site.path("public"));
    site.write("content/incidents/2026-11-03-panne.md", MISTAKE);
    let line = watch.line();
    assert!(line.contains("1 error"), "{line}");
    assert!(files(&site.path("public")) == before);
    let check = site.run("check");
    assert_eq!(check.status, 1);
    let drawn = check.err.rsplit_once("\n\n").unwrap().0;
    assert!(watch.err().contains(drawn), "{}\n{}", watch.err(), check.err);

    site.write("content/incidents/2026-11-03-panne.md", &MISTAKE.replace("wbe", "web"));
    watch.until("the mended post", || site.path("public/2026-11-03-panne.html").exists());
}

#[test]
fn a_site_that_is_broken_from_the_start_is_mended() {
    let site = Site::new();
    site.write(POST, MISTAKE);
    let watch = Running::start(&site, "watch");
    assert!(watch.line().contains("the published site is unchanged"));
    site.write(POST, INCIDENT);
    watch.until("the mended site", || site.path(PAGE).exists());
}

#[test]
fn a_folder_that_goes_away_may_come_back() {
    let (site, watch) = watched();
    let aside = site.root().with_extension("aside");
    fs::rename(site.root(), &aside).unwrap();
    let end = Instant::now() + DEADLINE;
    while !watch.err().contains("could not read") && Instant::now() < end {
        std::thread::yield_now();
    }
    fs::write(aside.join(POST), saying("De retour.")).unwrap();
    fs::rename(&aside, site.root()).unwrap();
    watch.until("its return", || says(&site, PAGE, "De retour."));
}

#[test]
fn an_edit_during_the_first_build_is_not_lost() {
    for round in 0..5 {
        let site = Site::new();
        for number in 0..100 {
            site.write(&format!("content/incidents/2026-10-01-panne-{number}.md"), INCIDENT);
        }
        let watch = Running::start(&site, "watch");
        for edit in 0..=round * 4 {
            site.write(POST, &saying(&format!("Pendant {edit}.")));
        }
        let last = format!("Pendant {}.", round * 4);
        watch.until("the edit", || says(&site, PAGE, &last));
    }
}

#[test]
fn what_it_writes_does_not_wake_it() {
    let site = Site::new();
    let watch = Running::start(&site, "watch --output out/public");
    watch.until("the first build", || site.path("out/public/index.html").exists());
    site.write(POST, &saying("Une fois."));
    watch.until("the edit", || says(&site, "out/public/2026-11-02-site.html", "Une fois."));
    assert_eq!(watch.line_within(Duration::from_secs(2)), None);
}

#[test]
fn it_builds_when_the_time_has_come() {
    let site = Site::new();
    let start = chrono::Utc::now() + chrono::TimeDelta::seconds(4);
    let text = format!(
        "---\ntitle: Disques\ndate: 2026-01-01 10:00\nstart: {}\nduration: 2h\nservices: [web]\n---\n\nBientôt.\n",
        start.format("%Y-%m-%d %H:%M:%SZ")
    );
    site.write("content/maintenance/disques.md", &text);
    let mut command = Command::new(env!("CARGO_BIN_EXE_vigie"));
    let watch = Running::spawn(command.arg("watch").current_dir(site.root()));
    watch.until("the first build", || site.path("public/index.html").exists());
    watch.until("the maintenance", || {
        let home = fs::read_to_string(site.path("public/index.html")).unwrap();
        home.split("data-state=\"").nth(1).is_some_and(|rest| rest.starts_with("maintenance\""))
    });
    assert!(chrono::Utc::now().timestamp() >= start.timestamp());
}

#[test]
fn polling_sees_it_too() {
    let site = Site::new();
    let watch = Running::start(&site, "watch --poll");
    watch.until("the first build", || site.path(PAGE).exists());
    site.write(POST, &saying("Sans nouvelles."));
    watch.until("the edit", || says(&site, PAGE, "Sans nouvelles."));
}

#[test]
fn a_flood_of_edits_ends_as_a_fresh_build() {
    let (site, watch) = watched();
    let end = Instant::now() + Duration::from_secs(3);
    let mut chance = 7_u64;
    while Instant::now() < end {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let (number, act) = ((chance >> 33) % 40, (chance >> 50) % 6);
        let path = format!("content/incidents/2026-10-01-flot-{number}.md");
        match act {
            0 => site.write(&path, MISTAKE),
            1 => drop(fs::remove_file(site.path(&path))),
            2 => {
                site.write("content/incidents/.new", &saying(&format!("Posé {chance}.")));
                fs::rename(site.path("content/incidents/.new"), site.path(&path)).unwrap();
            }
            _ => site.write(&path, &saying(&format!("Écrit {chance}."))),
        }
    }
    for number in 0..40 {
        let path = format!("content/incidents/2026-10-01-flot-{number}.md");
        if fs::read_to_string(site.path(&path)).is_ok_and(|text| text == MISTAKE) {
            site.write(&path, INCIDENT);
        }
    }
    let fresh = run(&mut site.command("build --output fresh"));
    assert_eq!(fresh.status, 0, "{fresh:?}");
    let fresh = files(&site.path("fresh"));
    watch.until("the last state", || standing(&site.path("public")).is_some_and(|public| public == fresh));
}

#[test]
fn an_interrupted_watch_leaves_the_site_whole() {
    use std::os::unix::process::ExitStatusExt;
    let (site, watch) = watched();
    let (status, _) = watch.interrupt();
    assert_eq!(status.signal(), Some(2), "a shell says 130");
    assert!(says(&site, "public/index.html", "</html>"));
}

#[test]
fn a_watch_that_was_started_deaf_to_signals_ends_all_the_same() {
    use std::os::unix::process::ExitStatusExt;
    // As a shell starts its background jobs, and as some service managers do.
    for (signal, number) in [("INT", 2), ("TERM", 15)] {
        let site = Site::new();
        let words = format!("trap '' INT TERM; exec '{}' watch", env!("CARGO_BIN_EXE_vigie"));
        let watch = Running::spawn(Command::new("sh").args(["-c", &words]).current_dir(site.root()));
        watch.until("the first build", || site.path("public/index.html").exists());
        let (status, _) = watch.signal(signal);
        assert_eq!(status.signal(), Some(number), "{signal}: {status:?}");
    }
}
