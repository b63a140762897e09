//! What happens to a folder while a site is written into it: it is full, read-only, on another disk, somebody swaps what
//! stands in it. After each: no torn file, no dead link, nothing lost that is not ours, and the next build completes.

#![cfg(unix)]

use crate::kill::{assert_sound, links, resolve, turn};
use crate::site::{CONFIG, Site, effort, files, run};
use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use vigie::edge::{publish::publish, tree};
use vigie::pipeline::{Options, build};

/// A site without cards, which take long to draw.
fn plain() -> Site {
    let site = Site::new();
    site.write("vigie.toml", &format!("{CONFIG}\n[cards]\nenabled = false\n"));
    site
}

/// A small disk of its own, unmounted when dropped. None when this user may not mount one.
struct Disk(PathBuf);

impl Disk {
    fn new(folder: PathBuf, size: &str) -> Option<Self> {
        fs::create_dir_all(&folder).unwrap();
        let disk = Self(folder);
        disk.mount(&["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs"]).then_some(disk)
    }

    fn mount(&self, words: &[&str]) -> bool {
        let mut command = Command::new("mount");
        command.args(words).arg(&self.0).stdout(Stdio::null()).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

fn left_out(what: &str) {
    let _ = writeln!(std::io::stderr(), "left out: {what}: this user may not mount a disk");
}

/// Builds again, and finds exactly what a fresh build makes.
#[track_caller]
fn assert_completes(site: &Site, public: &Path) {
    let told = site.run(&format!("build --output {}", public.display()));
    assert_eq!(told.status, 0, "{told:?}");
    let fresh = tempfile::tempdir().unwrap();
    assert_eq!(site.run(&format!("build --output {}/o", fresh.path().display())).status, 0);
    let ours = |(path, _): &(String, Vec<u8>)| !path.starts_with("mine");
    let is: Vec<_> = files(public).into_iter().filter(ours).collect();
    assert!(is == files(&fresh.path().join("o")), "the next build completes it");
    assert!(!is.iter().any(|(path, _)| path.contains(".vigie-tmp")), "nothing unfinished is left");
}

fn big(site: &Site, folder: &str) {
    for number in 0..40 {
        site.write(&format!("{folder}/{number}.txt"), &"x".repeat(100_000));
    }
}

#[test]
fn a_full_disk_breaks_nothing() {
    let site = plain();
    let Some(disk) = Disk::new(site.path("disk"), "1m") else { return left_out("a full disk") };
    let public = &disk.0.join("public");
    turn(&site, false);
    let first = site.run(&format!("build --output {}", public.display()));
    if first.status != 0 {
        assert_eq!(first.status, 3, "{first:?}");
    }
    assert!(disk.mount(&["-o", "remount,size=12m"]));
    assert_completes(&site, public);

    turn(&site, true);
    big(&site, "static/big");
    big(&site, "static/bigger");
    big(&site, "static/biggest");
    big(&site, "static/huge");
    let full = site.run(&format!("build --output {}", public.display()));
    assert_eq!(full.status, 3, "{full:?}");
    assert!(full.err.contains("the disk is full"), "{full:?}");
    assert_sound(public);
    fs::write(public.join("mine.txt"), "").unwrap();

    for folder in ["big", "bigger", "biggest", "huge"] {
        fs::remove_dir_all(site.path(&format!("static/{folder}"))).unwrap();
    }
    assert_completes(&site, public);
    assert!(public.join("mine.txt").exists());
}

#[test]
fn a_read_only_disk_is_told_and_then_written() {
    let site = plain();
    let Some(disk) = Disk::new(site.path("disk"), "20m") else { return left_out("a read-only disk") };
    let public = &disk.0.join("public");
    turn(&site, false);
    assert_completes(&site, public);
    let before = files(public);
    assert!(disk.mount(&["-o", "remount,ro"]));
    turn(&site, true);
    let refused = site.run(&format!("build --output {}", public.display()));
    assert_eq!(refused.status, 3, "{refused:?}");
    assert!(refused.err.contains("the disk is read-only"), "{refused:?}");
    assert!(files(public) == before);
    assert_sound(public);
    assert!(disk.mount(&["-o", "remount,rw"]));
    assert_completes(&site, public);
}

#[test]
fn another_disk_is_as_good() {
    let Ok(other) = tempfile::tempdir_in("/dev/shm") else { return left_out("another disk") };
    let site = plain();
    assert_completes(&site, &other.path().join("public"));
}

#[test]
fn what_is_swapped_for_a_link_or_a_folder_is_told_and_not_followed() {
    let site = plain();
    let public = &site.path("public");
    turn(&site, false);
    assert_completes(&site, public);
    for (path, folder) in [
        ("index.html", false),
        ("feeds", true),
        ("api/v2", true),
        ("services/web.html", false),
        (".vigie-manifest", false),
    ] {
        let outside = tempfile::tempdir().unwrap();
        let target = outside.path().join("precious");
        if folder {
            fs::create_dir(&target).unwrap();
            fs::write(target.join("all.atom.xml"), "precious").unwrap();
            fs::write(target.join("status.json"), "precious").unwrap();
        } else {
            fs::write(&target, "precious").unwrap();
        }
        let before = files(outside.path());
        let (place, aside) = (public.join(path), site.path("aside"));
        fs::rename(&place, &aside).unwrap();
        symlink(&target, &place).unwrap();
        turn(&site, true);
        let told = site.run("build");
        assert_ne!(told.status, 0, "{path}: {told:?}");
        assert!(files(outside.path()) == before, "{path}: a link was followed");
        fs::remove_file(&place).unwrap();
        put_back(&aside, &place);
        assert_completes(&site, public);

        // The same with a folder that holds what is not ours.
        fs::rename(&place, &aside).unwrap();
        fs::create_dir_all(&place).unwrap();
        fs::write(place.join("mine.txt"), "mine").unwrap();
        turn(&site, false);
        let told = site.run("build");
        assert_eq!(fs::read(place.join("mine.txt")).unwrap(), b"mine", "{path}: {told:?}");
        if told.status == 0 {
            assert!(folder, "{path}: {told:?}");
        }
        fs::remove_dir_all(&place).unwrap();
        put_back(&aside, &place);
        assert_completes(&site, public);
    }
}

/// Only the list of what is ours cannot be made again: without it, the folder is somebody else's.
fn put_back(aside: &Path, place: &Path) {
    if place.ends_with(".vigie-manifest") {
        fs::rename(aside, place).unwrap();
    } else if aside.is_dir() {
        fs::remove_dir_all(aside).unwrap();
    } else {
        fs::remove_file(aside).unwrap();
    }
}

#[test]
fn stale_files_behind_a_link_are_not_removed() {
    let site = plain();
    site.write("static/old/precious.txt", "ours");
    assert_eq!(site.run("build").status, 0);
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("precious.txt"), "theirs").unwrap();
    fs::remove_dir_all(site.path("public/old")).unwrap();
    symlink(outside.path(), site.path("public/old")).unwrap();
    fs::remove_dir_all(site.path("static")).unwrap();
    assert_eq!(site.run("build").status, 0);
    assert_eq!(fs::read(outside.path().join("precious.txt")).unwrap(), b"theirs");
}

#[test]
fn many_builds_at_once_make_one_site() {
    let site = plain();
    let public = &site.path("public");
    turn(&site, false);
    assert_completes(&site, public);
    turn(&site, true);
    let mut children: Vec<_> =
        (0..4).map(|_| site.command("build").stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()).collect();
    while let Some(child) = children.pop() {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    assert_sound(public);
    assert_completes(&site, public);
}

#[test]
fn a_clock_that_steps_back_does_no_harm() {
    let site = plain();
    site.write(
        "content/maintenance/a.md",
        "---\ntitle: A\nstart: 2026-11-24 10:00\nend: 11:00\nservices: [web]\n---\nx\n",
    );
    for now in [
        "2026-11-23T12:00:00Z",
        "2026-11-24T09:30:00Z",
        "2020-01-01T00:00:00Z",
        "1971-01-01T00:00:00Z",
        "2026-11-24T12:00:00Z",
        "2026-11-23T12:00:00Z",
    ] {
        let output = |folder: &str| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_vigie"));
            command.args(["build", "--now", now, "--output", folder]).current_dir(site.root());
            run(&mut command)
        };
        let fresh = format!("fresh-{}", now.replace(':', ""));
        let _ = fs::remove_dir_all(site.path(&fresh));
        assert_eq!((output("public").status, output(&fresh).status), (0, 0), "{now}");
        assert!(files(&site.path("public")) == files(&site.path(&fresh)), "{now}");
    }
}

#[test]
fn names_of_every_byte() {
    let site = plain();
    let folder = site.path("static/names");
    fs::create_dir_all(&folder).unwrap();
    fs::create_dir_all(site.path("content/notices")).unwrap();
    for byte in (1..=255_u8).filter(|byte| *byte != b'/') {
        fs::write(folder.join(OsStr::from_bytes(&[b'a', byte, b'z'])), [byte]).unwrap();
        let name = [b"n".as_slice(), &[byte], b"x.md"].concat();
        fs::write(
            site.path("content/notices").join(OsStr::from_bytes(&name)),
            "---\ntitle: N\ndate: 2026-11-01\n---\n[x](index.html)\n",
        )
        .unwrap();
    }
    let told = site.run("build --keep-going");
    assert_eq!(told.status, 1, "{told:?}");
    assert!(told.err.contains("its name is not UTF-8"), "{told:?}");
    let names = files(&site.path("public")).len();
    assert!(names > 150, "{names}");
    for (path, bytes) in files(&site.path("public")) {
        if path.ends_with(".html") {
            assert!(String::from_utf8_lossy(&bytes).trim_end().ends_with("</html>"), "{path}");
        }
    }
    let mut seen = vec!["index.html".to_owned()];
    let text = fs::read_to_string(site.path("public/index.html")).unwrap();
    seen.extend(links(&text).filter_map(|link| resolve("index.html", &decoded(link))));
    for path in seen {
        assert!(site.path("public").join(&path).is_file(), "{path}");
    }
    let again = site.run("build --keep-going");
    assert!(again.out.contains(" 0 files written"), "{again:?}");
}

/// A link's path as a file's name.
fn decoded(link: &str) -> String {
    let link = link.replace("&#x27;", "'").replace("&#39;", "'").replace("&amp;", "&").replace("&#x2F;", "/");
    let link = link.split(['?', '#']).next().unwrap_or_default();
    let mut bytes = Vec::new();
    let mut rest = link.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = tail.get(..2).and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        match (first, hex) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn a_reader_never_meets_a_page_that_is_not_there() {
    // How often the site is written while somebody reads it.
    let rebuilds = effort(40, 400);
    let site = plain();
    let outputs = [false, true].map(|odd| {
        turn(&site, odd);
        let tree = tree::read(site.root()).unwrap();
        build(&tree, &Options::default(), crate::site::NOW.parse().unwrap()).output
    });
    let public = &site.path("public");
    publish(&outputs[0], public, || {}).unwrap();
    let (done, seen) = (AtomicBool::new(false), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                let home = fs::read_to_string(public.join("index.html")).unwrap();
                for link in links(&home) {
                    follow(public, "index.html", link);
                    seen.fetch_add(1, Ordering::Relaxed);
                }
            }
        });
        for number in 1..=rebuilds {
            publish(&outputs[number % 2], public, || {}).unwrap();
        }
        done.store(true, Ordering::Relaxed);
        reader.join().unwrap();
    });
    assert!(seen.load(Ordering::Relaxed) > rebuilds, "the reader read: {seen:?}");
    let fresh = tempfile::tempdir().unwrap();
    publish(&outputs[rebuilds % 2], fresh.path(), || {}).unwrap();
    assert!(files(public) == files(fresh.path()));
}

/// Opens what a page links to. What is not there must not be linked to any more either: a reader who held the page that
/// long has an old one.
fn follow(public: &Path, page: &str, link: &str) {
    let Some(target) = resolve(page, link) else { return };
    for _ in 0..20 {
        match fs::read(public.join(&target)) {
            Ok(bytes) => {
                assert!(!target.ends_with(".html") || bytes.trim_ascii_end().ends_with(b"</html>"), "{target} is torn");
                return;
            }
            Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::NotFound, "{target}"),
        }
        let now = fs::read_to_string(public.join(page)).unwrap();
        if !links(&now).any(|other| other == link) {
            return;
        }
    }
    panic!("{page} links to {target}, which is not there");
}
