//! The table of diagnostics: each example has its mistake, and the docs are written from it.

use crate::site::{Site, check_written_page};
use std::fs;
use vigie::diagnostic::codes::{ALL, Code, Example};
use vigie::diagnostic::draw::{PrintOptions, draw};
use vigie::diagnostic::{Diagnostic, Place};
use vigie::edge::tree;
use vigie::pipeline::{self, Options};

const CONFIG: &str =
    "title = \"Status\"\nbase_url = \"https://status.example.org/\"\ntimezone = \"Europe/Paris\"\nsince = 2025-01-01\n";

const SERVICES: &str = "[[services]]\nid = \"web\"\nname = \"Website\"\n[[services]]\nid = \"mail\"\nname = \"Mail\"\n";

const INCIDENT: &str = "content/incidents/2026-03-10-down.md";

/// The lines that have no key of the others.
fn without(lines: &str, others: &str) -> String {
    let key = |line: &str| line.split([':', '=']).next().unwrap_or_default().trim().to_owned();
    let taken: Vec<String> = others.lines().map(key).collect();
    lines.lines().filter(|line| !taken.contains(&key(line))).map(|line| format!("{line}\n")).collect()
}

/// A site that has the example, and the file that has the mistake; nothing for what no text has.
fn site_of(code: &Code) -> Option<(Site, &'static str)> {
    let site = Site::new();
    fs::remove_dir_all(site.path("content")).unwrap();
    site.write("vigie.toml", &format!("{CONFIG}{SERVICES}"));
    let incident = |keys: &str, text: &str| {
        let front = "title: Down\ndate: 2026-03-10 10:00\nservices: {web: outage}\n";
        site.write(INCIDENT, &format!("---\n{}{keys}\n---\nThe site is down.\n\n{text}\n", without(front, keys)));
    };
    let path = match code.example {
        Example::Keys(keys) => {
            incident(keys, "");
            INCIDENT
        }
        Example::Text(text) => {
            incident("", text);
            INCIDENT
        }
        Example::Config(lines) => {
            // A table of the example goes behind, keys of no table go first.
            let services = if lines.starts_with("services") { "" } else { SERVICES };
            let whole = if lines.starts_with('[') {
                format!("{CONFIG}{services}{lines}\n")
            } else {
                format!("{}{lines}\n{services}", without(CONFIG, lines))
            };
            site.write("vigie.toml", &whole);
            "vigie.toml"
        }
        Example::File(path, text) => {
            site.write(path, text);
            path
        }
        Example::Files(files) => {
            for (path, text) in files {
                site.write(path, text);
            }
            files[0].0
        }
        Example::Elsewhere(_) => return None,
    };
    Some((site, path))
}

/// What is found in the example of a kind of mistake: where, and how it is drawn.
fn found(code: &Code) -> Option<(Vec<String>, &'static str, String)> {
    let (site, path) = site_of(code)?;
    let tree = tree::read(site.root()).unwrap();
    let now = "2026-03-10T10:00:00Z".parse().unwrap();
    let built = pipeline::build(&tree, &Options { lints: true, ..Options::default() }, now);
    let of_code: Vec<Diagnostic> = built.report.list().iter().filter(|it| it.code == code.name).cloned().collect();
    let places = of_code.iter().map(|it| match &it.place {
        Place::Text(span) => tree.sources.get(span.source).path.clone(),
        Place::File(path) => path.clone(),
        Place::Site => "the site".to_owned(),
    });
    let how = PrintOptions { flaws_are_errors: true, ..PrintOptions::default() };
    let mut drawn = draw(&of_code[..of_code.len().min(1)], &tree.sources, &how);
    if of_code.is_empty() {
        let all = built.report.list().iter().map(|it| format!("{} {}", it.code, it.message));
        drawn = all.collect::<Vec<_>>().join("\n");
    }
    Some((places.collect(), path, drawn))
}

#[test]
fn each_example_has_its_mistake_at_its_place() {
    let mut wrong = Vec::new();
    for code in ALL {
        let Some((places, path, drawn)) = found(code) else { continue };
        if places.first().map(String::as_str) != Some(path) {
            wrong.push(format!("{}: not in {path} but in {places:?}\n{drawn}", code.name));
        }
    }
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), ALL.len(), wrong.join("\n"));
}

#[test]
fn the_table_is_in_order_and_every_row_can_come_about() {
    assert!(ALL.is_sorted_by(|one, next| one.name < next.name));
    let mut sources = String::new();
    for file in walkdir::WalkDir::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/diagnostic")) {
        let file = file.unwrap();
        if file.file_type().is_file() && file.file_name() != "codes.rs" {
            sources += &fs::read_to_string(file.path()).unwrap();
        }
    }
    let constant = |code: &Code| format!("codes::{}", code.name.to_uppercase().replace('-', "_"));
    let unused: Vec<&str> =
        ALL.iter().filter(|code| !sources.contains(&constant(code))).map(|code| code.name).collect();
    assert_eq!(unused, Vec::<&str>::new(), "no constructor makes these");
}

/// The texts of all files below a folder that a test is written in.
fn tests_below(folder: &str) -> String {
    let mut all = String::new();
    for file in walkdir::WalkDir::new(format!("{}/{folder}", env!("CARGO_MANIFEST_DIR"))) {
        let file = file.unwrap();
        let path = file.path();
        if file.file_type().is_file() && !path.ends_with("diagnostics.rs") {
            let text = fs::read_to_string(path).unwrap_or_default();
            let is_test = folder == "tests"
                || path.components().any(|part| part.as_os_str().to_string_lossy().starts_with("tests"));
            let from = if is_test { 0 } else { text.find("#[cfg(test)]").unwrap_or(text.len()) };
            all += &text[from..];
        }
    }
    all
}

/// The names of what is found in a site.
fn names(site: &Site) -> Vec<&'static str> {
    let tree = tree::read(site.root()).unwrap();
    let built = pipeline::build(&tree, &Options::default(), "2026-03-10T10:00:00Z".parse().unwrap());
    built.report.list().iter().map(|it| it.code).collect()
}

#[test]
#[cfg(unix)]
fn a_file_whose_name_is_no_address_is_found() {
    let site = Site::new();
    site.write("content/incidents/a\\b.md", "---\ntitle: a\ndate: 2026-03-10\n---\nA.\n");
    assert!(names(&site).contains(&"bad-file-name"));
}

#[test]
fn braces_without_end_in_a_locale_file_are_found() {
    let site = Site::new();
    site.write("locales/fr.ftl", &format!("state-outage = {}\n", "{ ".repeat(500)));
    assert!(names(&site).contains(&"message-too-deep"));
}

#[test]
fn faults_of_a_translation_are_found() {
    let site = Site::new();
    let fault = |line: &str, code: &str| {
        site.write("is.ftl", &format!("{line}\n"));
        let run = site.run("check --locale is.ftl --format short");
        let told = format!("{}{}", run.out, run.err);
        assert_eq!(run.status, 1, "{run:?}");
        assert!(told.contains("is.ftl:") && told.contains(code), "{code}: {told}");
    };
    fault("words-status-identified = resolved", "ambiguous-word");
    fault("since = frá", "lost-variable");
    fault("history = Saga\nhistory = Saga", "message-twice");
    fault("days = { $count ->\n   *[other] { $count } dagar\n}", "plural-forms");
    fault("state-outage = Major outage", "untranslated-message");
    fault("history = Saga", "missing-messages");
    let run = site.run("check --locale is.fluent");
    assert_eq!(run.status, 2, "{run:?}");
    // By its language: the file of the site.
    site.write("locales/is.ftl", "since = frá\n");
    let run = site.run("check --locale is");
    assert!(run.status == 1 && run.err.contains("locales/is.ftl:1:1"), "{run:?}");
}

#[test]
fn a_tree_without_configuration_is_no_site() {
    let built =
        pipeline::build(&vigie::source::Tree::default(), &Options::default(), "2026-03-10T10:00:00Z".parse().unwrap());
    assert!(built.report.list().iter().any(|it| it.code == "no-site"));
}

#[test]
fn what_no_text_has_is_tested_elsewhere() {
    let here = include_str!("diagnostics.rs");
    let tests = tests_below("tests") + &tests_below("src") + here;
    // A command prints it without its name: tests/it/write.rs.
    let tests = tests.replace("is still to come\"", "not-yet");
    let elsewhere = ALL.iter().filter(|code| matches!(code.example, Example::Elsewhere(_)));
    let missing: Vec<&str> = elsewhere.map(|code| code.name).filter(|name| !tests.contains(name)).collect();
    assert_eq!(missing, Vec::<&str>::new(), "no test names these");
}

#[test]
fn the_docs_are_written_from_the_table() {
    let mut page = String::from(
        "# Diagnostics\n\nWhat `vigie check` and `vigie build` can find, by name, each with an example and what is said \
         of it.\n`vigie check --explain CODE` prints one of them.\n\n<!-- Written by: VIGIE_DOCS=write cargo test \
         --test it diagnostics -->\n\n",
    );
    for code in ALL {
        page += &code.explained();
        if let Some((_, _, drawn)) = found(code) {
            page += &format!("Vigie says:\n\n```text\n{}\n```\n\n", drawn.trim_end());
        }
    }
    let page = format!("{}\n", page.trim_end());
    check_written_page("diagnostics.md", &page, "diagnostics");
}

#[test]
fn former_names_work_with_a_warning() {
    let site = Site::new();
    let check = |words: &str, warning: &str| {
        let run = site.run(words);
        assert_eq!(run.status, 0, "{words}: {run:?}");
        assert!(run.err.contains(warning), "{words}: {run:?}");
    };
    let code = "`promise-passed` is now called `next-update-passed`";
    let mut explain = std::process::Command::new(env!("CARGO_BIN_EXE_vigie"));
    let explained = crate::site::run(explain.args(["check", "--explain", "promise-passed"]));
    assert!(explained.out.starts_with("## next-update-passed\n") && explained.err.contains(code), "{explained:?}");
    check("check --only promise-passed", code);
    check("check --fix --promises", "`--promises` is now called `--action-items`");
    site.write("vigie.toml", &format!("{CONFIG}{SERVICES}[check]\npromise_passed = false\n"));
    check("check", "warning[renamed-key]: `promise_passed` is now called `next_update_passed`");
}

#[test]
fn a_code_is_explained_whatever_the_global_options() {
    let told = |args: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_vigie"));
        crate::site::run(command.arg("check").args(args))
    };
    let plain = told(&["--explain", "far-jump"]);
    let other = told(&["--explain", "far-jump", "--now", "2026-03-10T11:00:00+01:00", "--root", "/nowhere"]);
    assert!(plain.status == 0 && plain.out.starts_with("## far-jump\n"), "{plain:?}");
    assert_eq!((other.status, &other.out), (0, &plain.out), "{other:?}");
    for option in ["--fix", "--strict", "--locale", "--only=far-jump", "--format=json"] {
        let refused = told(&["--explain", "far-jump", option]);
        assert_eq!(refused.status, 2, "{option}: {refused:?}");
    }
    let unknown = told(&["--explain", "qqqqqqqqqq"]);
    assert!(unknown.status == 2 && unknown.err.contains("docs/diagnostics.md lists all codes"), "{unknown:?}");
    assert!(unknown.err.len() < 200, "{unknown:?}");
}
