//! What `check` calls clean, `build --keep-going` publishes without a warning; and it reports nothing that `check` does
//! not. With the program itself, on every site that the tests keep.

use crate::fuzzing::{corpus, targets::site};
use crate::site::Site;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The codes that a run printed.
fn codes(printed: &str) -> BTreeSet<&str> {
    let marks = ["error[", "warning["];
    let of = |mark| printed.split(mark).skip(1).filter_map(|rest: &str| rest.split_once("]:").map(|(code, _)| code));
    marks.into_iter().flat_map(of).collect()
}

/// Whether a site is clean.
#[track_caller]
fn check(name: &str, site: &Site) -> bool {
    let check = site.run("check --format short");
    let build = site.run("build --keep-going");
    let (found, told) = (codes(&check.out), codes(&build.err));
    let place = format!("{name}\n{}{}\n{}{}", check.out, check.err, build.out, build.err);
    let only: Vec<_> = told.difference(&found).collect();
    assert!(only.is_empty(), "only a build reports {only:?} of {place}");
    assert!(build.status == 0 || check.status == 1, "a build fails that check calls clean: {place}");
    let clean = check.status == 0 && found.is_empty();
    assert!(!clean || build.status == 0 && told.is_empty(), "{place}");
    clean
}

/// A folder with a site, copied without what was published from it.
fn copied(folder: &Path) -> Site {
    let site = Site::new();
    fs::remove_dir_all(site.path("content")).unwrap();
    let files = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap).filter(|it| it.file_type().is_file());
    for entry in files.filter(|entry| !entry.path().starts_with(folder.join("public"))) {
        let to = site.path(entry.path().strip_prefix(folder).unwrap().to_str().unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(entry.path(), to).unwrap();
    }
    site
}

#[test]
fn what_check_calls_clean_is_published_without_a_warning() {
    let mut clean = Vec::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut cases: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.retain(|path| path.extension().is_some_and(|end| end == "in") && path.join("vigie.toml").is_file());
    cases.sort();
    assert!(cases.len() > 10);
    for case in &cases {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        if check(&name, &copied(case)) {
            clean.push(name);
        }
    }
    for (path, input) in corpus("site") {
        let site = Site::new();
        let text = String::from_utf8_lossy(&input).into_owned();
        for (path, text) in site::files(&text).into_iter().filter(|(path, _)| *path != "vigie.toml") {
            site.write(path, text);
        }
        let name = path.display().to_string();
        if check(&name, &site) {
            clean.push(name);
        }
    }
    assert!(clean.len() > 1, "{clean:?}");
}
