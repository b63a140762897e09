//! Names that are one file on some disks. Where this user may mount one, the sites are written to a disk that ignores
//! case; else such a disk is simulated. Each run says which.

#![cfg(unix)]

use crate::kill::assert_links;
use crate::site::{CONFIG, INCIDENT, Site, files};
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// How a disk that ignores case is made in a file and mounted: its name, the program that makes it, with its arguments,
/// and the one that mounts it.
const DISKS: [(&str, &str, &[&str], &[&str]); 4] = [
    (
        "ext4 with casefold",
        "mkfs.ext4",
        &["-q", "-F", "-O", "casefold", "-E", "encoding=utf8"],
        &["mount", "-o", "loop"],
    ),
    ("vfat", "mkfs.vfat", &[], &["mount", "-t", "vfat", "-o", "loop,utf8"]),
    ("ntfs that ignores case", "mkntfs", &["-F", "-Q", "-q"], &["lowntfs-3g", "-o", "ignore_case"]),
    ("xfs of version ci", "mkfs.xfs", &["-q", "-f", "-n", "version=ci"], &["mount", "-o", "loop"]),
];

/// A disk that ignores case, or the folder that stands for it.
struct Disk {
    folder: tempfile::TempDir,
    /// Its kind, if it is mounted.
    mounted: Option<&'static str>,
}

impl Disk {
    fn new() -> Self {
        let image = tempfile::NamedTempFile::new().unwrap();
        let mut disk = Self { folder: tempfile::tempdir().unwrap(), mounted: None };
        for (name, make, arguments, mount) in DISKS {
            // The least that each kind takes.
            image.as_file().set_len(if make == "mkfs.xfs" { 320 << 20 } else { 48 << 20 }).unwrap();
            let done = quiet(make, arguments, &[image.path()])
                && quiet(mount[0], &mount[1..], &[image.path(), disk.folder.path()]);
            if !done {
                continue;
            }
            disk.mounted = Some(name);
            let sites = disk.folder();
            fs::create_dir(&sites).unwrap();
            quiet("chattr", &["+F"], &[&sites]);
            fs::write(sites.join("Probe"), "").unwrap();
            if sites.join("pROBE").exists() {
                break;
            }
            disk.unmount();
        }
        let words = disk.mounted.map_or("simulated".to_owned(), |name| format!("{name}, mounted"));
        let _ = writeln!(std::io::stderr(), "a disk that ignores case: {words}");
        disk
    }

    fn folder(&self) -> PathBuf {
        self.folder.path().join("sites")
    }

    fn unmount(&mut self) {
        if self.mounted.take().is_some() {
            quiet("umount", &[], &[self.folder.path()]);
        }
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        self.unmount();
    }
}

fn quiet(program: &str, arguments: &[&str], paths: &[&Path]) -> bool {
    let mut command = Command::new(program);
    command.args(arguments).args(paths).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// The name of a file as a disk that ignores case and Unicode form compares it. It shares no code with the program's.
fn key(path: &str) -> String {
    let composed = icu_normalizer::ComposingNormalizerBorrowed::new_nfc().normalize(path).into_owned();
    composed.split('/').map(|part| part.trim_end_matches(['.', ' ']).to_uppercase()).collect::<Vec<_>>().join("/")
}

/// What a disk that ignores case holds of these files: the last one of each name.
fn on_disk(files: Vec<(String, Vec<u8>)>) -> BTreeMap<String, Vec<u8>> {
    files.into_iter().map(|(path, bytes)| (key(&path), bytes)).collect()
}

/// A site of these files, with its output in a folder of the disk.
fn build(disk: &Disk, number: usize, sites: &[&[(&str, &str)]], expected: &str) {
    let public = disk.folder().join(number.to_string());
    let mut told = String::new();
    for texts in sites {
        let site = Site::new();
        site.write("vigie.toml", &format!("{CONFIG}\n[cards]\nenabled = false\n"));
        for (path, text) in *texts {
            site.write(path, text);
        }
        let run = site.run("check");
        assert_eq!(run.status, i32::from(expected.starts_with("error")), "{number}: {run:?}");
        told = run.err;
        // A case-sensitive disk has what there should be. Nothing is lost where case is ignored.
        site.run("build --keep-going --output right");
        let right = files(&site.path("right"));
        let count = right.len();
        let kept = on_disk(right);
        assert_eq!(kept.len(), count, "{number}: two files have one name");
        if disk.mounted.is_none() {
            continue;
        }
        let run = site.run(&format!("build --keep-going --output {}", public.display()));
        assert!(run.status < 2, "{number}: {run:?}");
        assert!(on_disk(files(&public)) == kept, "{number}: a file was lost on the disk");
        assert_links(&public);
    }
    assert!(told.contains(expected), "{number}: {told}");
}

#[test]
fn names_that_differ_by_case_or_form_lose_no_page_on_a_disk_that_ignores_both() {
    let disk = Disk::new();
    let post = |title: &str, keys: &str| {
        INCIDENT.replace("Le site ne répond plus", title).replace("services", &format!("{keys}services"))
    };
    let (one, two) = (post("Un", ""), post("Deux", ""));
    let slug = |slug: &str| post("Trois", &format!("slug: '{slug}'\n"));
    let same = "error[same-url]";
    let places: Vec<(Vec<(String, String)>, &str)> = vec![
        (
            vec![
                ("content/incidents/Disk.md".into(), one.clone()),
                ("content/incidents/x/disk.md".into(), two.clone()),
            ],
            same,
        ),
        (vec![("content/incidents/a.md".into(), slug("Index"))], "error["),
        (
            vec![
                ("content/incidents/caf\u{e9}.md".into(), one.clone()),
                ("content/incidents/x/cafe\u{301}.md".into(), two.clone()),
            ],
            same,
        ),
        (
            vec![
                ("content/incidents/CAFÉ.md".into(), one.clone()),
                ("content/incidents/x/cafe\u{301}.md".into(), two.clone()),
            ],
            same,
        ),
        (
            vec![
                ("content/incidents/stra\u{df}e.md".into(), one.clone()),
                ("content/incidents/x/STRASSE.md".into(), two.clone()),
            ],
            same,
        ),
        (vec![("content/incidents/a.md".into(), slug("NUL"))], "warning["),
        (vec![("content/incidents/aux.md".into(), one.clone())], "warning["),
        (vec![("content/incidents/a.md".into(), slug("a:b"))], "warning["),
        (vec![("content/incidents/a.md".into(), slug("a.")), ("content/incidents/b.md".into(), slug("a"))], ""),
        (vec![("static/Logo.svg".into(), "1".into()), ("static/logo.svg".into(), "2".into())], "error["),
        (vec![("static/A/x.txt".into(), "1".into()), ("static/a/x.txt".into(), "2".into())], "error["),
        (vec![("vigie.toml".into(), CONFIG.replace("id = \"mail\"", "id = \"Web\""))], "error["),
    ];
    for (number, (texts, expected)) in places.iter().enumerate() {
        let texts: Vec<(&str, &str)> = texts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        build(&disk, number, &[&texts], expected);
    }
    // A name that only changes its case from one build to the next.
    let (upper, lower) = ([("content/incidents/Disk.md", one.as_str())], [("content/incidents/disk.md", one.as_str())]);
    build(&disk, 100, &[&upper, &lower, &upper], "");
    let (upper, lower) = ([("static/Docs/A.txt", "1")], [("static/docs/a.txt", "1")]);
    build(&disk, 101, &[&upper, &lower, &upper], "");
}
