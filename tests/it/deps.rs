//! What the program is made of: every crate from the same registry, under a licence that `deny.toml` allows. `cargo deny`
//! looks closer, where it is at hand.

use crate::site::check_written_page;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

const HERE: &str = env!("CARGO_MANIFEST_DIR");

/// The packages of this platform, as cargo knows them.
fn packages() -> Vec<Value> {
    metadata()["packages"].as_array().unwrap().clone()
}

/// What cargo knows of the packages of this platform.
fn metadata() -> Value {
    let version = Command::new("rustc").arg("-vV").output().unwrap();
    let version = String::from_utf8(version.stdout).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", &host]);
    let output = cargo.current_dir(HERE).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The licences of deny.toml.
fn allowed() -> Vec<String> {
    let text = fs::read_to_string(format!("{HERE}/deny.toml")).unwrap();
    let (_, list) = text.split_once("allow = [").unwrap();
    let (list, _) = list.split_once(']').unwrap();
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Whether an SPDX expression (AND binds before OR) can be met by licences that are allowed.
fn holds(expression: &str, allowed: &[String]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ").replace(" WITH ", "+WITH+");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let (met, rest) = either(&words, allowed);
    assert!(rest.is_empty(), "{expression}");
    met
}

fn either<'a>(words: &'a [&'a str], allowed: &[String]) -> (bool, &'a [&'a str]) {
    let (mut met, mut rest) = both(words, allowed);
    while let ["OR", more @ ..] = rest {
        let (other, after) = both(more, allowed);
        (met, rest) = (met || other, after);
    }
    (met, rest)
}

fn both<'a>(words: &'a [&'a str], allowed: &[String]) -> (bool, &'a [&'a str]) {
    let (mut met, mut rest) = one(words, allowed);
    while let ["AND", more @ ..] = rest {
        let (other, after) = one(more, allowed);
        (met, rest) = (met && other, after);
    }
    (met, rest)
}

fn one<'a>(words: &'a [&'a str], allowed: &[String]) -> (bool, &'a [&'a str]) {
    match words {
        ["(", more @ ..] => {
            let (met, rest) = either(more, allowed);
            (met, rest.strip_prefix(&[")"]).expect("a closed bracket"))
        }
        [licence, rest @ ..] => (allowed.contains(&licence.replace("+WITH+", " WITH ")), rest),
        [] => panic!("an expression that ends too early"),
    }
}

#[test]
fn every_crate_has_a_licence_that_is_allowed_and_comes_from_the_registry() {
    let allowed = allowed();
    let mut wrong = Vec::new();
    let packages = packages();
    assert!(packages.len() > 100);
    for package in packages {
        let (name, source) = (package["name"].as_str().unwrap(), package["source"].as_str());
        match package["license"].as_str() {
            Some(licence) if holds(licence, &allowed) => {}
            licence => wrong.push(format!("{name}: {licence:?}")),
        }
        if source.is_some_and(|source| source != "registry+https://github.com/rust-lang/crates.io-index") {
            wrong.push(format!("{name}: from {source:?}"));
        }
        assert!(source.is_some() || name == "vigie", "{name} comes from a folder");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn expressions_are_read() {
    let allowed = ["MIT".to_owned(), "Apache-2.0 WITH LLVM-exception".to_owned()];
    for (expression, met) in [
        ("MIT", true),
        ("GPL-3.0", false),
        ("MIT OR GPL-3.0", true),
        ("MIT AND GPL-3.0", false),
        ("GPL-3.0 OR (MIT AND Apache-2.0 WITH LLVM-exception)", true),
        ("GPL-3.0 OR MIT AND BSD", false),
        ("MIT/Apache-2.0", true),
    ] {
        assert_eq!(holds(expression, &allowed), met, "{expression}");
    }
}

/// Every crate that Cargo.toml names: its section, its name, and the reason that stands behind it.
fn named() -> Vec<(String, String, String)> {
    let manifest = fs::read_to_string(format!("{HERE}/Cargo.toml")).unwrap();
    let (mut section, mut found) = ("", Vec::new());
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line.trim_matches(['[', ']']);
        } else if section.ends_with("dependencies")
            && let Some((name, rest)) = line.split_once(" = ")
        {
            let reason = rest.rsplit_once(" # ").map_or("", |(_, reason)| reason);
            found.push((section.to_owned(), name.to_owned(), reason.trim().to_owned()));
        }
    }
    found
}

/// The ids of the packages that the program itself is made of or built with: not those of its tests.
fn of_the_program(metadata: &Value) -> BTreeSet<String> {
    let nodes = metadata["resolve"]["nodes"].as_array().unwrap();
    let nodes: BTreeMap<&str, &Value> = nodes.iter().map(|node| (node["id"].as_str().unwrap(), node)).collect();
    let mut found = BTreeSet::new();
    let mut open = vec![metadata["resolve"]["root"].as_str().unwrap()];
    while let Some(id) = open.pop() {
        if found.insert(id.to_owned()) {
            for dependency in nodes[id]["deps"].as_array().unwrap() {
                if dependency["dep_kinds"].as_array().unwrap().iter().any(|kind| kind["kind"] != "dev") {
                    open.push(dependency["pkg"].as_str().unwrap());
                }
            }
        }
    }
    found
}

/// `docs/dev/dependencies.md`, from Cargo.toml and what cargo knows.
fn page() -> String {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().unwrap();
    let licence = |name: &str| {
        let found = packages.iter().find(|package| package["name"] == name);
        found.and_then(|package| package["license"].as_str()).unwrap_or("(not on this platform)").to_owned()
    };
    let mut page = String::from(
        "# Dependencies\n\nEvery crate that `Cargo.toml` names, with its reason and its licence, and every crate that runs code while\n\
         Vigie is built. A test writes this page (`VIGIE_DOCS=write cargo test --test it deps`) and compares it.\n",
    );
    let mut section = String::new();
    for (its, name, reason) in named() {
        if its != section {
            page.push_str(&format!("\n## `[{its}]`\n\n| crate | reason | licence |\n| --- | --- | --- |\n"));
            section = its;
        }
        page.push_str(&format!("| {name} | {} | {} |\n", reason.replace('|', "\\|"), licence(&name)));
    }
    let ours = of_the_program(&metadata);
    let with = |kind: &str| {
        let has = |package: &&Value| {
            let targets = package["targets"].as_array().unwrap();
            ours.contains(package["id"].as_str().unwrap())
                && targets.iter().any(|target| target["kind"].as_array().unwrap().iter().any(|it| it == kind))
        };
        let names: BTreeSet<&str> = packages.iter().filter(has).map(|it| it["name"].as_str().unwrap()).collect();
        names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
    };
    page.push_str(&format!(
        "\n## What runs while Vigie is built\n\nOn Linux, with the default features. The program is made of {} crates.\n\n\
         Build scripts: {}.\n\nMacros: {}.\n",
        ours.len() - 1,
        with("custom-build"),
        with("proc-macro"),
    ));
    page.push_str(CHECKED);
    page
}

/// The end of the page: what is checked of all these, and what is not.
const CHECKED: &str = "\n## What is checked\n\n\
    - Every run of the tests (`tests/it/deps.rs`): all crates of this platform come from one registry, under a licence\n  \
      that `deny.toml` allows, and those that `Cargo.toml` names have a reason.\n\
    - `tests/crates/check.sh`, which `.ci/run` calls: licences and sources of the crates of every platform\n  \
      (`cargo deny`), and that `Cargo.lock` names no version that its author took back (cargo itself, asked of the\n  \
      registry). It also tries a version that was taken back, which has to be found.\n\
    - The same script: what RustSec knows against any of them (`cargo audit`), where its database can be fetched, or\n  \
      `VIGIE_ADVISORIES` names a copy. Otherwise it prints that this part was left out: the registry carries no\n  \
      advisories, so nothing takes their place.\n\
    - Not checked: whether the code of a crate is what its repository has, and what its build script does.\n\n\
    `fuzz/` is a package of its own and part of nothing that is published. Beyond the crates above it has `libfuzzer-sys`\n\
    ((MIT OR Apache-2.0) AND NCSA), which brings `arbitrary` and builds LLVM's fuzzer with `cc`.\n";

/// The crates of `fuzz/` are those of the program and its tests, with the same versions, and the fuzzer.
#[test]
fn fuzzing_brings_nothing_else() {
    let manifest = fs::read_to_string(format!("{HERE}/Cargo.toml")).unwrap();
    let fuzz = fs::read_to_string(format!("{HERE}/fuzz/Cargo.toml")).unwrap();
    let (_, list) = fuzz.split_once("[dependencies]\n").unwrap();
    let version = |line: &str| line.split('"').nth(1).map(str::to_owned);
    let mut seen = 0;
    for line in list.lines().take_while(|line| !line.starts_with('[')) {
        let Some((name, _)) = line.split_once(" = ") else { continue };
        if name == "libfuzzer-sys" || name == "vigie" {
            continue;
        }
        let start = format!("{name} = ");
        let ours: Vec<_> = manifest.lines().filter(|line| line.starts_with(&start)).map(version).collect();
        assert!(ours.contains(&version(line)), "{line}: {ours:?}");
        seen += 1;
    }
    assert!(seen > 5);
}

#[test]
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn the_page_of_dependencies_is_up_to_date() {
    check_written_page("dev/dependencies.md", &page(), "deps");
}

#[test]
fn every_dependency_has_a_reason() {
    let named = named();
    assert!(named.len() > 50);
    let without: Vec<_> = named.iter().filter(|(_, _, reason)| reason.is_empty()).collect();
    assert!(without.is_empty(), "{without:?}");
}
