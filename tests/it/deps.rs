//! What the program is made of: every crate from the same registry, under a licence that `deny.toml` allows. `cargo deny`
//! looks closer, where it is at hand.

use serde_json::Value;
use std::fs;
use std::process::Command;

const HERE: &str = env!("CARGO_MANIFEST_DIR");

/// The packages of this platform, as cargo knows them.
fn packages() -> Vec<Value> {
    let version = Command::new("rustc").arg("-vV").output().unwrap();
    let version = String::from_utf8(version.stdout).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", &host]);
    let output = cargo.current_dir(HERE).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let value: Value = serde_json::from_slice(&output.stdout).unwrap();
    value["packages"].as_array().unwrap().clone()
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
