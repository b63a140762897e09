//! A build that is killed at any moment leaves no torn file and no dead link, and the next one completes it. A command
//! that writes a post loses nothing when it is killed, and neither does a merge.

use crate::deploy::git;
use crate::site::{Run, Site, effort, files, run};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

const POSTS: usize = 60;

/// Turns the site into one of two: half of the posts have other names, and all texts differ.
pub(crate) fn turn(site: &Site, odd: bool) {
    let version = if odd { "odd" } else { "even" };
    let folder = site.path("content/incidents");
    fs::remove_dir_all(&folder).unwrap();
    for number in 0..POSTS {
        let name = if number % 2 == 0 { format!("panne-{number}") } else { format!("{version}-{number}") };
        let (day, month) = (number % 28 + 1, number / 28 + 1);
        let other = if number == 0 { String::new() } else { format!("Voir [avant]({version}-1.md).\n") };
        site.write(
            &format!("content/incidents/{name}.md"),
            &format!(
                "---\ntitle: Panne {version} {number}\ndate: 2026-{month:02}-{day:02} 17:20\nservices: [web]\nresolved: 18:10\n---\n\nNous cherchons.\n{other}"
            ),
        );
    }
}

/// Waits until the build has begun to publish: its first act is the manifest.
fn wait_for_writing(child: &mut Child, manifest: &Path, before: &[u8]) {
    let until = Instant::now() + Duration::from_secs(60);
    while fs::read(manifest).is_ok_and(|now| now == before) && Instant::now() < until {
        if child.try_wait().unwrap().is_some() {
            return;
        }
        std::hint::spin_loop();
    }
}

/// A number from 0 to 1, another one each time and the same ones in each run: a linear congruential generator.
fn part(chance: &mut u64) -> f64 {
    *chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    f64::from(u32::try_from(*chance >> 40).unwrap_or(0)) / f64::from(1_u32 << 24)
}

#[test]
fn a_first_build_that_is_killed_leaves_a_whole_site_or_none() {
    let site = Site::new();
    let public = &site.path("public");
    turn(&site, false);
    let whole = Instant::now();
    assert_eq!(site.run("build --output whole").status, 0);
    let (whole, should) = (whole.elapsed(), files(&site.path("whole")));

    let mut chance = 1_u64;
    for _ in 0..effort(5, 40) {
        let mut child = site.command("build").stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        sleep(whole.mul_f64(1.5 * part(&mut chance)));
        let _ = child.kill();
        child.wait().unwrap();
        assert!(!public.exists() || files(public) == should);

        assert_eq!(site.run("build").status, 0);
        assert!(files(public) == should);
        let mut left = fs::read_dir(site.path("")).unwrap().map(|entry| entry.unwrap().file_name());
        assert!(left.all(|name| !name.to_string_lossy().starts_with(".vigie-tmp")));
        fs::remove_dir_all(public).unwrap();
    }
}

#[test]
fn a_killed_build_never_breaks_the_page() {
    let site = Site::new();
    let public = &site.path("public");
    turn(&site, false);
    assert_eq!(site.run("build").status, 0);
    let whole = Instant::now();
    assert_eq!(site.run("build --output even").status, 0);
    let whole = whole.elapsed();
    turn(&site, true);
    assert_eq!(site.run("build --output odd").status, 0);

    let mut chance = 1_u64;
    for round in 0..effort(10, 100) {
        let odd = round % 2 == 0;
        turn(&site, odd);
        let part = part(&mut chance);
        let manifest = public.join(".vigie-manifest");
        let before = fs::read(&manifest).unwrap();
        let mut child = site.command("build").stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        if round % 4 == 3 {
            sleep(whole.mul_f64(part));
        } else {
            wait_for_writing(&mut child, &manifest, &before);
            sleep(Duration::from_millis(25).mul_f64(part));
        }
        let _ = child.kill();
        child.wait().unwrap();
        assert_sound(public);

        assert_eq!(site.run("build").status, 0);
        let wanted = site.path(if odd { "odd" } else { "even" });
        let (is, should) = (files(public), files(&wanted));
        let names = |files: &[(String, Vec<u8>)]| files.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&is), names(&should), "round {round}: nothing is left of the killed build");
        assert!(is == should, "round {round}: the next build completes it");
    }
}

/// Every page is whole, and whatever a reader reaches from the home page is there.
pub(crate) fn assert_sound(public: &Path) {
    for (path, bytes) in files(public) {
        let unfinished = path.rsplit('/').next().unwrap().starts_with(".vigie-");
        if path.ends_with(".html") && !unfinished {
            let text = String::from_utf8(bytes).unwrap();
            assert!(text.trim_end().ends_with("</html>"), "{path} is torn");
        }
    }
    let seen = assert_links(public);
    assert!(seen.len() > POSTS, "the home page leads to every post: {seen:?}");
}

/// Whatever a reader reaches from the home page is there.
pub(crate) fn assert_links(public: &Path) -> BTreeSet<String> {
    let mut seen = BTreeSet::from(["index.html".to_owned()]);
    let mut ahead = vec!["index.html".to_owned()];
    while let Some(page) = ahead.pop() {
        let text = fs::read_to_string(public.join(&page)).unwrap();
        for link in links(&text) {
            let Some(target) = resolve(&page, link) else { continue };
            let target = percent_encoding::percent_decode_str(&target).decode_utf8().unwrap().into_owned();
            assert!(public.join(&target).is_file(), "{page} links to {target}, which is missing");
            if seen.insert(target.clone()) && target.ends_with(".html") {
                ahead.push(target);
            }
        }
    }
    seen
}

/// What `href` and `src` hold.
pub(crate) fn links(text: &str) -> impl Iterator<Item = &str> {
    ["href=\"", "src=\""]
        .into_iter()
        .flat_map(move |name| text.split(name).skip(1))
        .filter_map(|rest| rest.split('"').next())
}

/// The file that a link leads to, if it stays in the site.
pub(crate) fn resolve(page: &str, link: &str) -> Option<String> {
    let link = link.split(['#', '?']).next().unwrap_or("");
    if link.is_empty() || link.contains(':') || link.starts_with("//") {
        return None;
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." => {}
            ".." => assert!(parts.pop().is_some(), "{page}: {link} leaves the site"),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// The post that is written to.
const POST: &str = "content/incidents/2026-11-23-panne.md";

/// Two folders of one site, whose owners write to the same post.
struct Writers {
    site: Site,
    remote: tempfile::TempDir,
    other: tempfile::TempDir,
    /// What was reported as written, and must be there.
    said: Vec<String>,
}

impl Writers {
    fn new() -> Self {
        let (site, remote) = crate::deploy::site();
        git(site.root(), &["branch", "-M", "main"]);
        git(remote.path(), &["symbolic-ref", "HEAD", "refs/heads/main"]);
        assert_eq!(site.run("new-incident Panne --service web --push").status, 0);
        git(site.root(), &["branch", "-q", "--set-upstream-to=origin/main"]);
        let other = tempfile::tempdir().unwrap();
        git(other.path(), &["clone", "-q", remote.path().to_str().unwrap(), "."]);
        git(other.path(), &["config", "user.name", "B"]);
        git(other.path(), &["config", "user.email", "b@example.org"]);
        Self { site, remote, other, said: Vec::new() }
    }

    /// A command in one of the folders, a minute later for each round.
    fn command(&self, folder: &Path, round: usize, words: &[&str]) -> std::process::Command {
        let mut command = self.site.command("");
        let now = format!("2026-11-{:02}T{:02}:{:02}:00+01:00", 23 + round / 1440, round / 60 % 24, round % 60);
        command.args(words).args(["--now", &now]).current_dir(folder);
        command
    }

    /// Runs a command that must succeed. What a killed command started in git may still hold a lock.
    fn must(&self, folder: &Path, round: usize, words: &[&str]) -> Run {
        let told = run(&mut self.command(folder, round, words));
        assert_eq!(told.status, 0, "round {round}, {words:?}: {told:?}");
        told
    }

    /// Whatever was reported as written is in a text once, and the text is whole.
    fn assert_whole(&self, text: &str, round: usize) {
        assert!(text.starts_with("---\ntitle: Panne\n") && text.ends_with('\n'), "round {round}: {text}");
        assert!(!text.contains("<<<<<<<") && !text.contains('\0'), "round {round}: {text}");
        for words in &self.said {
            assert_eq!(text.matches(words).count(), 1, "round {round}, {words}: {text}");
        }
    }

    /// What is left behind by a command that was killed, after the next one.
    fn assert_clean(&self, round: usize) {
        let left =
            walkdir::WalkDir::new(self.site.path("content")).into_iter().map(|it| it.unwrap().file_name().to_owned());
        let left: Vec<_> = left.filter(|name| name.to_string_lossy().starts_with(".vigie-")).collect();
        assert!(left.is_empty(), "round {round}: {left:?}");
    }
}

#[test]
fn a_command_that_is_killed_while_it_writes_or_merges_loses_nothing() {
    let mut writers = Writers::new();
    let whole = Instant::now();
    writers.must(writers.site.root(), 720, &["update", "First.", "--push"]);
    // A merge takes longer than a push alone.
    let whole = whole.elapsed().mul_f64(2.5);
    writers.said.push("First.".to_owned());
    let mut chance = 7_u64;
    for round in 0..effort(30, 300) {
        let minute = 721 + 3 * round;
        let theirs = format!("By the other, {round}.");
        let mine = format!("By the killed one, {round}.");
        if round % 3 != 0 {
            // The other one is first, so that this is a merge.
            let other = writers.other.path();
            writers.must(other, minute, &["update", &theirs, "--push"]);
            writers.said.push(theirs);
        }
        let words: &[&str] = match round % 5 {
            0 => &["update", &mine, "--commit"],
            1 => &["update", &mine],
            _ => &["update", &mine, "--push"],
        };
        let mut command = writers.command(writers.site.root(), minute + 1, words);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        sleep(whole.mul_f64(part(&mut chance)));
        let _ = child.kill();
        let done = child.wait().unwrap().success();

        let here = fs::read_to_string(writers.site.path(POST)).unwrap();
        assert!(here.starts_with("---\n") && here.ends_with('\n') && here.matches(&mine).count() <= 1, "{here}");
        let next = format!("After it, {round}.");
        writers.must(writers.site.root(), minute + 2, &["update", &next, "--push"]);
        writers.said.push(next);
        if done || here.contains(&mine) {
            writers.said.push(mine);
        }
        let there = git(writers.remote.path(), &["show", &format!("main:{POST}")]);
        writers.assert_whole(&there, round);
        writers.assert_clean(round);
    }
    // In the end, both folders and the remote say the same.
    writers.must(writers.other.path(), 1430 + 300 * 3, &["merge"]);
    writers.must(writers.site.root(), 1430 + 300 * 3, &["merge"]);
    let texts =
        [writers.site.path(POST), writers.other.path().join(POST)].map(|path| fs::read_to_string(path).unwrap());
    assert_eq!(texts[0], texts[1]);
    writers.assert_whole(&texts[0], 0);
    assert_eq!(git(writers.site.root(), &["status", "--porcelain"]), "");
}

#[test]
fn any_command_that_writes_is_whole_or_did_nothing() {
    let writers = Writers::new();
    let root = writers.site.root();
    let whole = Instant::now();
    writers.must(root, 720, &["update", "First.", "--status", "identified"]);
    let whole = whole.elapsed().mul_f64(1.2);
    let incidents = writers.site.path("content/incidents");
    let mut chance = 11_u64;
    for round in 0..effort(30, 300) {
        let (minute, name) = (721 + 2 * round, format!("Nouvelle {round}"));
        let words: &[&str] = match round % 8 {
            0 => &["new-incident", &name, "--service", "mail"],
            1 => &["edit", "panne", "--last", "--text", &name],
            2 => &["update", "panne", &name, "--commit"],
            3 => &["undo", "panne"],
            4 => &["log", &name],
            5 => &["new-maintenance", &name, "--start", "2026-12-30 22:00", "--duration", "30m"],
            6 => &["retract", "2026-11-23-panne", &name, "--dry-run"],
            _ => &["resolve", "panne", &name, "--commit"],
        };
        let before = files(&incidents);
        let mut command = writers.command(root, minute, words);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        sleep(whole.mul_f64(part(&mut chance)));
        let _ = child.kill();
        child.wait().unwrap();
        for (path, bytes) in files(&incidents) {
            let text = String::from_utf8(bytes).unwrap();
            let unfinished = path.starts_with(".vigie-");
            let sound =
                text.starts_with("---\ntitle: ") && text.matches("\n---\n").count() == 1 && text.ends_with('\n');
            assert!(unfinished || sound, "round {round}, {words:?}, {path}: {text}");
        }
        let names = |files: &[(String, Vec<u8>)]| files.iter().map(|(path, _)| path.clone()).collect::<BTreeSet<_>>();
        assert!(names(&files(&incidents)).is_superset(&names(&before)), "round {round}, {words:?}");
        writers.must(
            root,
            minute + 1,
            &["update", "panne", &format!("After {round}."), "--reopen", "--status", "identified"],
        );
        writers.assert_clean(round);
    }
}

/// How many pages are removed, each of which links to the next.
const STALE: usize = 4000;

#[test]
fn a_build_that_is_killed_while_it_removes_pages_leaves_none_after_the_next_one() {
    let site = Site::new();
    let public = &site.path("public");
    turn(&site, false);
    assert_eq!(site.run("build --output fresh").status, 0);
    let wanted = files(&site.path("fresh"));
    let name = |number: usize| format!("{:04}.html", number % STALE);
    for round in 0..20 {
        for number in 0..STALE {
            let text = format!("<!DOCTYPE html><a href=\"{}\">x</a></html>", name(number + 1));
            site.write(&format!("static/old/{}", name(number)), &text);
        }
        assert_eq!(site.run("build").status, 0);
        fs::remove_dir_all(site.path("static")).unwrap();
        let first = public.join("old").join(name(0));
        let mut child = site.command("build").stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        while first.exists() && child.try_wait().unwrap().is_none() {
            std::hint::spin_loop();
        }
        let _ = child.kill();
        child.wait().unwrap();
        let left = fs::read_dir(public.join("old")).map_or(0, Iterator::count);
        assert_sound(public);
        let told = site.run("build");
        assert_eq!(told.status, 0, "{told:?}");
        assert!(files(public) == wanted, "round {round}: {left} pages were left, {told:?}");
        assert!(!public.join("old").exists(), "round {round}: the folder is removed too");
        if (1..STALE).contains(&left) {
            return;
        }
    }
    panic!("no build was killed while it removed pages");
}
