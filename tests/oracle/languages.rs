//! Sites in two languages that are out of step in every way: a translation may lack posts, updates, titles and words, and
//! still nothing that its pages, feeds and calendars say of states and times differs from the first language.

use crate::generator::{self, Dice};
use crate::outputs::Files;
use crate::{build, seeds, variable, written};
use rayon::prelude::*;

/// The site with a second language, and a translation of some of its posts.
pub(crate) fn translated(files: &[(String, String)], dice: &mut Dice) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (path, text) in files {
        if path == "vigie.toml" {
            all.push((path.clone(), format!("locales = [\"fr\", \"en\"]\n{}", without_locale(text))));
            continue;
        }
        all.push((path.clone(), text.clone()));
        if let Some(stem) = path.strip_suffix(".md").filter(|_| dice.chance(70)) {
            all.push((format!("{stem}.en.md"), translation(text, dice)));
        }
    }
    all
}

fn without_locale(toml: &str) -> String {
    toml.lines().filter(|line| !line.starts_with("locale ")).map(|line| format!("{line}\n")).collect()
}

/// A translation of a post: of each update, all, the time and other words, or nothing.
fn translation(post: &str, dice: &mut Dice) -> String {
    let (_, body) = post.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")).expect("front matter");
    let mut text =
        if dice.chance(80) { "---\ntitle: The words of it\n---\n".to_owned() } else { "---\n---\n".to_owned() };
    if dice.chance(70) {
        text += "\nIt works, it does not, it is resolved and operational.\n";
    }
    for heading in body.lines().filter(|line| line.starts_with("## ")) {
        if dice.chance(30) {
            continue;
        }
        let plain = heading.split(" {").next().unwrap_or(heading);
        let line = if dice.chance(50) { plain } else { plain.split(" · ").next().unwrap_or(plain) };
        text = format!("{text}\n{line}\n\nAll is well again: resolved, completed, operational.\n");
    }
    text
}

/// What a file says of states and times, in its order; nothing of files that hold words alone.
fn facts(path: &str, bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    let marks: &[(&str, char)] = match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => &[(" data-state=\"", '"'), (" datetime=\"", '"'), (" data-post=\"", '"')],
        Some("xml") => &[("<updated>", '<'), ("<published>", '<'), ("<pubDate>", '<')],
        Some("ics") => &[("\nDTSTART", '\r'), ("\nDTEND", '\r'), ("\nSTATUS", '\r'), ("\nSEQUENCE", '\r')],
        _ => &[],
    };
    let mut found: Vec<(usize, String)> = Vec::new();
    for (mark, end) in marks {
        found.extend(text.match_indices(mark).map(|(at, _)| {
            let rest = &text[at + mark.len()..];
            (at, format!("{mark}{}", rest.split(*end).next().unwrap_or_default()))
        }));
    }
    found.sort();
    found.into_iter().map(|(_, fact)| fact).collect()
}

/// The files of the second language that say something else than those of the first one.
fn differences(files: &Files) -> Vec<String> {
    let second: Vec<(&str, &Vec<u8>)> =
        files.iter().filter_map(|(path, bytes)| Some((path.strip_prefix("en/")?, bytes))).collect();
    // What a service was called before it was renamed was never in another language.
    let older = |path: &str| path.ends_with("/www.html");
    let first = |path: &str| path.ends_with(".html") && !path.starts_with("en/") && !older(path);
    let missing = files.keys().filter(|path| first(path));
    let missing =
        missing.filter(|path| !second.iter().any(|(other, _)| other == path)).map(|path| format!("{path}: is missing"));
    let differs = second.iter().filter_map(|(path, bytes)| {
        let (own, first) = (facts(path, bytes), facts(path, files.get(*path)?));
        (own != first).then(|| format!("{path}: {first:?}\n  but in the other language {own:?}"))
    });
    missing.chain(differs).collect()
}

#[test]
fn a_translation_changes_no_state_and_no_time() {
    let count = variable("VIGIE_ORACLE_SITES").unwrap_or(6);
    let wrong = |seed: u64| {
        let site = generator::site(seed);
        let mut dice = Dice::new(seed.wrapping_mul(31));
        let files = translated(&written::files(&site), &mut dice);
        generator::instants(&site, &mut dice, 4).into_iter().find_map(|now| {
            let (output, mut errors) = build(&files, now);
            errors.extend(differences(&output));
            let texts: String = files.iter().map(|(path, text)| format!("--- {path}\n{text}\n")).collect();
            (!errors.is_empty()).then(|| format!("seed {seed}, {now}\n{}\n{texts}", errors.join("\n")))
        })
    };
    let failures: Vec<String> = seeds(count).par_iter().filter_map(|seed| wrong(*seed)).collect();
    assert!(failures.is_empty(), "{} of {count} sites\n\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn a_state_that_differs_is_noticed() {
    let page = |state: &str| format!("<p data-state=\"{state}\"><time datetime=\"2026-03-10\">").into_bytes();
    let files =
        |english: &str| Files::from([("a.html".to_owned(), page("outage")), ("en/a.html".to_owned(), page(english))]);
    assert_eq!(differences(&files("outage")), Vec::<String>::new());
    assert_eq!(differences(&files("operational")).len(), 1);
}
