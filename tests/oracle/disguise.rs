//! The same posts as other people write them: with other quotes, lists, separators, words, clocks and ends of lines. The
//! program has to read in each of them what the model means.

use crate::generator::{self, Dice};
use crate::model::{Site, Time};
use crate::{build, compare, expected, outputs, seeds, variable, written};
use rayon::prelude::*;

/// A way to write a file that changes nothing of what it says.
type Disguise = (&'static str, fn(&str, &mut Dice) -> String);

const DISGUISES: [Disguise; 9] = [
    ("line ends of Windows", |text, _| text.replace('\n', "\r\n")),
    ("a byte order mark", |text, _| format!("\u{feff}{text}")),
    ("keys in another order", |text, dice| keys(text, |lines| shuffle(lines, dice))),
    ("values in quotes", |text, dice| keys(text, |lines| lines.iter_mut().for_each(|line| *line = quoted(line, dice)))),
    ("lists below their keys", |text, _| keys(text, |lines| lines.iter_mut().for_each(|line| *line = block(line)))),
    ("comments", |text, dice| keys(text, |lines| lines.iter_mut().for_each(|line| *line = commented(line, dice)))),
    ("other separators", |text, dice| headings(text, &mut |line| separator(line, dice))),
    ("clocks with an h", |text, _| headings(text, &mut h_clock)),
    ("braces with spaces", |text, dice| headings(text, &mut |line| braces(line, dice))),
];

/// Changes the lines of the front matter.
fn keys(text: &str, mut change: impl FnMut(&mut Vec<String>)) -> String {
    let rest = text.strip_prefix("---\n").expect("front matter");
    let (front, body) = rest.split_once("\n---\n").expect("front matter that ends");
    let mut lines = front.lines().map(str::to_owned).collect();
    change(&mut lines);
    format!("---\n{}\n---\n{body}", lines.join("\n"))
}

fn shuffle(lines: &mut Vec<String>, dice: &mut Dice) {
    let mut left = std::mem::take(lines);
    while !left.is_empty() {
        let last = i64::try_from(left.len()).unwrap() - 1;
        lines.push(left.remove(usize::try_from(dice.range(0, last)).unwrap()));
    }
}

fn quoted(line: &str, dice: &mut Dice) -> String {
    match line.split_once(": ") {
        Some((key, value)) if !value.starts_with(['[', '{']) => {
            let sign = dice.pick(&['"', '\'']);
            format!("{key}: {sign}{value}{sign}")
        }
        _ => line.to_owned(),
    }
}

/// `services: [web, mail]` and `services: {web: outage}` with one line for each.
fn block(line: &str) -> String {
    let Some((key @ "services", value)) = line.split_once(": ") else { return line.to_owned() };
    let inner = &value[1..value.len() - 1];
    let sign = if value.starts_with('[') { "- " } else { "" };
    let items = inner.split(", ").map(|item| format!("\n  {sign}{item}"));
    format!("{key}:{}", items.collect::<String>())
}

fn commented(line: &str, dice: &mut Dice) -> String {
    match dice.range(0, 2) {
        0 => format!("{line} # as we know it"),
        1 => format!("# a note\n{line}"),
        _ => format!("{line}  "),
    }
}

/// Changes the heading of each update.
fn headings(text: &str, change: &mut impl FnMut(&str) -> String) -> String {
    let lines = text.split_inclusive('\n').map(|line| match line.strip_prefix("## ") {
        Some(heading) => format!("## {}\n", change(heading.trim_end())),
        None => line.to_owned(),
    });
    lines.collect()
}

fn separator(line: &str, dice: &mut Dice) -> String {
    line.replacen(" · ", dice.pick(&[" – ", " — ", " - ", " : ", "  ·  "]), 1)
}

/// `17:55` as `17h55`, of the time of the heading.
fn h_clock(line: &str) -> String {
    let (time, rest) = line.split_once(" · ").expect("a heading of the oracle");
    // One with an offset is in the form of programs.
    let time = if time.contains(" +") || time.contains(" -") { time.to_owned() } else { time.replacen(':', "h", 1) };
    format!("{time} · {rest}")
}

fn braces(line: &str, dice: &mut Dice) -> String {
    let Some((words, pairs)) = line.split_once('{') else { return line.to_owned() };
    let between = dice.pick(&["; ", " , ", ",  ", ","]);
    format!("{words}{{ {} }}", pairs.trim_end_matches('}').replace(", ", between))
}

/// What the outputs of a disguised site say that is not so.
fn wrong(site: &Site, disguise: Disguise, seed: u64, now: Time) -> Vec<String> {
    let mut dice = Dice::new(seed);
    let mut files = written::files(site);
    let posts = files.iter_mut().filter(|(path, _)| path != "vigie.toml");
    for (_, text) in posts {
        *text = disguise.1(text, &mut dice);
    }
    let (output, errors) = build(&files, now);
    let expected = compare::expected(site, &expected::truth(site, now), now);
    let differences = compare::differences(&expected, &outputs::said(&output));
    errors.into_iter().chain(differences.iter().map(ToString::to_string)).collect()
}

#[test]
fn a_post_says_the_same_however_it_is_written() {
    let sites = variable("VIGIE_ORACLE_SITES").unwrap_or(6);
    let failures: Vec<String> = seeds(sites)
        .into_par_iter()
        .filter_map(|seed| {
            let site = generator::site(seed);
            let now = generator::instants(&site, &mut Dice::new(seed), 1)[0];
            // What is wrong without a disguise is another test's.
            let is_wrong = |disguise: &Disguise| {
                let wrong = wrong(&site, *disguise, seed, now);
                (!wrong.is_empty()).then(|| format!("{}, seed {seed}: {wrong:#?}\n{}", disguise.0, crate::texts(&site)))
            };
            DISGUISES.iter().find_map(is_wrong)
        })
        .collect();
    assert!(failures.is_empty(), "{} sites\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn each_disguise_changes_a_post() {
    let post = "---\ntitle: a\ndate: 2026-03-10 10:00\nservices: {web: outage, mail: degraded}\n---\nText.\n\n\
        ## 2026-03-10 10:20 · identified {web=degraded, next=\"11:00\"}\n\nText.\n";
    for (name, disguise) in DISGUISES {
        let new = (1..9).map(|seed| disguise(post, &mut Dice::new(seed))).find(|new| new != post);
        assert!(new.is_some(), "{name}");
    }
    assert_eq!(block("services: [web, mail]"), "services:\n  - web\n  - mail");
    assert_eq!(h_clock("10:20 · x {at=\"09:00\"}"), "10h20 · x {at=\"09:00\"}");
}

/// What `check` calls clean, `build --keep-going` publishes without a word of warning; what it does not, is reported.
#[test]
fn a_site_that_is_clean_is_published_without_a_warning() {
    let sites = variable("VIGIE_ORACLE_SITES").unwrap_or(6);
    let clean: Vec<bool> = seeds(sites)
        .into_par_iter()
        .map(|seed| {
            let site = generator::site(seed);
            let now = generator::instants(&site, &mut Dice::new(seed), 1)[0];
            let folder = crate::program::Folder::new(&written::files(&site));
            let check = folder.run(&["check", "--format", "short"], now);
            let build = folder.run(&["build", "--keep-going"], now);
            let place = format!("seed {seed}\n{}\n{}{}\n{}", check.out, build.out, build.err, crate::texts(&site));
            let warns = |text: &str| text.lines().any(|line| line.contains("warning[") || line.contains("error["));
            assert_eq!(build.status, 0, "{place}");
            let clean = check.status == 0 && check.out.is_empty();
            assert!(!clean || !warns(&build.err), "{place}");
            clean
        })
        .collect();
    assert!(!clean.is_empty());
}
