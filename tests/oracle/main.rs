//! The oracle: random sites, what is true of them by another reading of the rules, and every output held against it.
//!
//! `model` is a site as it was meant, `generator` makes one from a seed, `written` writes its files, `expected` says what
//! is true at an instant, `outputs` reads the built files back, and `compare` holds the two together. Nothing of `src`
//! is in it but the pipeline that builds the site. `laws` hold of every site, `disguise` writes posts in other ways,
//! `broken` posts are never green, and `faults` show that all this can fail. `VIGIE_ORACLE_SITES` says how many sites,
//! `VIGIE_ORACLE_SEED` the first of their seeds.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

mod broken;
mod compare;
mod disguise;
mod expected;
mod faults;
mod generator;
mod languages;
mod laws;
mod model;
mod outputs;
mod program;
mod written;

use chrono::{DateTime, Utc};
use generator::Dice;
use model::{Site, Time};
use outputs::Files;
use rayon::prelude::*;
use std::fmt::Write as _;
use vigie::pipeline::{self, Options};
use vigie::source::{Source, Tree};

/// So many sites are enough to find most of what many find, in less than a minute.
const SITES: u64 = 16;

/// So many instants of each site.
const INSTANTS: usize = 24;

fn variable(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// The seeds of some sites.
fn seeds(count: u64) -> Vec<u64> {
    let first = variable("VIGIE_ORACLE_SEED").unwrap_or(1);
    (first..first + count).collect()
}

/// The files of a site, for a person to read.
fn texts(site: &Site) -> String {
    let one = |(path, text): (String, String)| format!("--- {path}\n{text}\n");
    written::files(site).into_iter().map(one).collect()
}

/// The files of a site as the program has read them.
fn tree(files: &[(String, String)]) -> Tree {
    let mut tree = Tree::default();
    for (path, text) in files {
        let id = tree.sources.add(Source::new(path.as_str(), text.clone().into_bytes()));
        if path == "vigie.toml" {
            tree.config = Some(id);
        } else {
            tree.posts.push(id);
        }
    }
    tree
}

/// A site that is built in memory.
fn build(files: &[(String, String)], now: DateTime<Utc>) -> (Files, Vec<String>) {
    let built = pipeline::build(&tree(files), &Options::default(), now);
    let errors = built.report.list().iter().filter(|it| it.is_error());
    let errors = errors.map(|it| format!("{}: {}", it.code, it.message)).collect();
    (built.output.iter().map(|(path, bytes)| (path.as_str().to_owned(), bytes.to_vec())).collect(), errors)
}

/// What the outputs of a site say that is not so.
fn wrong(site: &Site, now: Time) -> Vec<String> {
    let (files, errors) = build(&written::files(site), now);
    let truth = expected::truth(site, now);
    let expected = compare::expected(site, &truth, now);
    let differences = compare::differences(&expected, &outputs::said(&files));
    let errors = errors.into_iter().map(|error| format!("an error in a site without one: {error}"));
    errors.chain(differences.iter().map(ToString::to_string)).collect()
}

/// The same failure with as few posts and updates as show it.
fn shrunk(mut site: Site, now: Time, fails: &dyn Fn(&Site, Time) -> bool) -> Site {
    let smaller = |site: &Site| {
        let mut all = Vec::new();
        for number in (0..site.posts.len()).rev() {
            let is_told = |post: &model::Post| matches!(post.kind, model::Kind::PostMortem { .. });
            if number + 1 == site.posts.len() || !site.posts.iter().any(is_told) {
                let mut less = site.clone();
                less.posts.remove(number);
                all.push(less);
            }
            for update in 0..site.posts[number].updates.len() {
                let mut less = site.clone();
                less.posts[number].updates.remove(update);
                all.push(less);
            }
        }
        all
    };
    while let Some(less) = smaller(&site).into_iter().find(|less| fails(less, now)) {
        site = less;
    }
    site
}

fn report(seed: u64, site: &Site, now: Time, wrong: &[String]) -> String {
    let mut text = format!("seed {seed}, at {} ({})\n", now.to_rfc3339(), site.zone.name());
    for line in wrong.iter().take(12) {
        let _ = writeln!(text, "  {line}");
    }
    text + &texts(site)
}

/// What a difference is about.
fn key(difference: &str) -> &str {
    difference.split(": ").next().unwrap_or(difference)
}

/// The first instant at which an output is wrong, with all that a person needs to reproduce it.
fn failure(seed: u64) -> Option<String> {
    let site = generator::site(seed);
    let mut dice = Dice::new(!seed);
    let now = generator::instants(&site, &mut dice, INSTANTS).into_iter().find(|now| !wrong(&site, *now).is_empty())?;
    let first = wrong(&site, now).swap_remove(0);
    let same = |site: &Site, now: Time| wrong(site, now).first().is_some_and(|one| key(one) == key(&first));
    let small = shrunk(site, now, &same);
    Some(report(seed, &small, now, &wrong(&small, now)))
}

#[test]
fn every_output_says_what_is_true() {
    let seeds = seeds(variable("VIGIE_ORACLE_SITES").unwrap_or(SITES));
    let failures: Vec<String> = seeds.par_iter().filter_map(|seed| failure(*seed)).collect();
    assert!(failures.is_empty(), "{} of {} sites\n\n{}", failures.len(), seeds.len(), failures.join("\n"));
}
