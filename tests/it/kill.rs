//! A build that is killed at any moment leaves no torn file and no dead link, and the next one completes it.

use crate::site::{Site, effort, files};
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
    let mut seen = BTreeSet::from(["index.html".to_owned()]);
    let mut ahead = vec!["index.html".to_owned()];
    while let Some(page) = ahead.pop() {
        let text = fs::read_to_string(public.join(&page)).unwrap();
        for link in links(&text) {
            let Some(target) = resolve(&page, link) else { continue };
            assert!(public.join(&target).is_file(), "{page} links to {target}, which is missing");
            if seen.insert(target.clone()) && target.ends_with(".html") {
                ahead.push(target);
            }
        }
    }
    assert!(seen.len() > POSTS, "the home page leads to every post: {seen:?}");
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
