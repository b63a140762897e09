//! The order in which files are published, so that no page that readers can reach ever links to a missing file.
//!
//! This module is pure: the content of the folder is passed in as a value.

use super::manifest;
use crate::output::{OutPath, Output};
use crate::routes::{Order, is_page};
use std::collections::BTreeSet;

/// How a file of the site compares with what is in the folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FileState {
    /// It does not exist.
    Missing,
    /// It exists with other bytes.
    Different,
    /// It exists with the wanted bytes.
    Same,
}

/// One step of a publication. The files of one step may be handled in any order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum PublishStep<'a> {
    /// Writes the manifest.
    Manifest(String),
    /// Writes these files of the site.
    Write(Vec<&'a OutPath>),
    /// Removes these files, which Vigie wrote, and folders that are then empty.
    Remove(Vec<OutPath>),
}

/// The steps that turn the current folder into the wanted site. `wanted` are all files of the site, each compared with
/// the folder. `old` is the manifest that was found.
pub(super) fn steps<'a>(wanted: &[(&'a OutPath, FileState)], old: Option<&BTreeSet<OutPath>>) -> Vec<PublishStep<'a>> {
    let new: BTreeSet<&OutPath> = wanted.iter().map(|(path, _)| *path).collect();
    let none = BTreeSet::new();
    let known = old.unwrap_or(&none);
    let union: BTreeSet<&OutPath> = known.iter().chain(new.iter().copied()).collect();
    let (early, stale) = stale(&new, known);

    let write = |choose: &dyn Fn(&OutPath, FileState) -> bool| {
        PublishStep::Write(wanted.iter().filter(|(path, how)| choose(path, *how)).map(|(path, _)| *path).collect())
    };
    let order = |path: &OutPath| Order::of(path.as_str());
    let (stale_pages, stale_rest): (Vec<_>, Vec<_>) = stale.into_iter().partition(|path| is_page(path.as_str()));

    let mut steps = Vec::new();
    if old.is_none() || union.len() > known.len() {
        steps.push(PublishStep::Manifest(manifest::write(union.iter().copied())));
    }
    steps.push(PublishStep::Remove(early));
    // Files that pages need are written before the pages. New feeds are written before changed pages, which may link to
    // them.
    for new in [Order::Asset, Order::Page, Order::Program] {
        steps.push(write(&|path, how| how == FileState::Missing && order(path) == new));
    }
    steps.push(write(&|path, how| how == FileState::Different && order(path) <= Order::Page));
    steps.push(write(&|path, how| match order(path) {
        Order::Asset | Order::Page => false,
        Order::Program => how == FileState::Different,
        Order::Home => how != FileState::Same,
    }));
    steps.push(PublishStep::Remove(stale_pages));
    steps.push(PublishStep::Remove(stale_rest));
    if union.len() > new.len() {
        steps.push(PublishStep::Manifest(manifest::write(new.iter().copied())));
    }
    steps.retain(|step| !matches!(step, PublishStep::Write(paths) if paths.is_empty()));
    steps.retain(|step| !matches!(step, PublishStep::Remove(paths) if paths.is_empty()));
    steps
}

/// Files that Vigie wrote and that are no longer wanted. The first list must be removed before anything is written,
/// because a file is where a folder is needed or the other way round. The second list holds all others.
pub(super) fn stale(new: &BTreeSet<&OutPath>, known: &BTreeSet<OutPath>) -> (Vec<OutPath>, Vec<OutPath>) {
    let needed_folders: BTreeSet<&str> = new.iter().flat_map(|path| folders(path)).collect();
    let blocks = |path: &OutPath| {
        needed_folders.contains(path.as_str())
            || folders(path).any(|folder| OutPath::new(folder).is_some_and(|folder| new.contains(&folder)))
    };
    known.iter().filter(|path| !new.contains(path)).cloned().partition(blocks)
}

/// The folders above a path, outermost first: `a`, `a/b` of `a/b/c`.
pub(super) fn folders(path: &OutPath) -> impl Iterator<Item = &str> {
    path.as_str().match_indices('/').map(|(at, _)| &path.as_str()[..at])
}

/// All files of a site with their state, which `look` determines.
pub(super) fn wanted(
    output: &Output,
    look: impl Fn(&OutPath, &[u8]) -> FileState + Sync,
) -> Vec<(&OutPath, FileState)> {
    use rayon::prelude::*;
    let files: Vec<_> = output.iter().collect();
    files.into_par_iter().map(|(path, bytes)| (path, look(path, bytes))).collect()
}

#[cfg(test)]
mod tests {
    use super::{FileState, PublishStep, steps};
    use crate::output::OutPath;
    use std::collections::BTreeSet;

    /// Wanted files, each with `+` (missing), `~` (different) or `=` (same), and the old manifest → the steps.
    fn check(wanted: &str, old: Option<&str>, expected: &[&str]) {
        let path = |name: &str| OutPath::new(name).unwrap();
        let wanted: Vec<_> = wanted
            .split_whitespace()
            .map(|word| match word.split_at(1) {
                ("+", name) => (path(name), FileState::Missing),
                ("~", name) => (path(name), FileState::Different),
                (_, name) => (path(name), FileState::Same),
            })
            .collect();
        let wanted: Vec<_> = wanted.iter().map(|(path, standing)| (path, *standing)).collect();
        let old: Option<BTreeSet<_>> = old.map(|names| names.split_whitespace().map(path).collect());
        let join = |paths: Vec<&OutPath>| paths.iter().map(|path| path.as_str()).collect::<Vec<_>>().join(" ");
        let told: Vec<_> = steps(&wanted, old.as_ref())
            .into_iter()
            .map(|step| match step {
                PublishStep::Manifest(text) => {
                    format!("manifest {}", text.lines().skip(1).collect::<Vec<_>>().join(" "))
                }
                PublishStep::Write(paths) => format!("write {}", join(paths)),
                PublishStep::Remove(paths) => format!("remove {}", join(paths.iter().collect())),
            })
            .collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn pages_come_before_those_that_lead_to_them_and_removals_last() {
        check(
            "+a.html ~b.html +feeds/a.json ~feeds/b.json ~index.html =same.html +style.css",
            Some("b.html feeds/b.json index.html same.html gone.html gone.svg"),
            &[
                "manifest a.html b.html feeds/a.json feeds/b.json gone.html gone.svg index.html same.html style.css",
                "write style.css",
                "write a.html",
                "write feeds/a.json",
                "write b.html",
                "write feeds/b.json index.html",
                "remove gone.html",
                "remove gone.svg",
                "manifest a.html b.html feeds/a.json feeds/b.json index.html same.html style.css",
            ],
        );
    }

    #[test]
    fn nothing_new_means_nothing_to_do() {
        check("=a.html =index.html", Some("a.html index.html"), &[]);
        check("=a.html ~index.html", Some("a.html index.html"), &["write index.html"]);
    }

    #[test]
    fn a_first_publication_begins_with_its_manifest() {
        check(
            "+a.html +feeds/a.json +index.html",
            None,
            &["manifest a.html feeds/a.json index.html", "write a.html", "write feeds/a.json", "write index.html"],
        );
        check("", None, &["manifest "]);
    }

    #[test]
    fn our_own_file_makes_room_for_a_folder_and_the_other_way_round() {
        check("+a/b.html", Some("a"), &["manifest a a/b.html", "remove a", "write a/b.html", "manifest a/b.html"]);
        check("+a", Some("a/b/c.html"), &["manifest a a/b/c.html", "remove a/b/c.html", "write a", "manifest a"]);
    }
}
