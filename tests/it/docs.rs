//! What the README and the docs show is what the program does.

use crate::site::{Run, Site};
use std::fs;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn text(path: &str) -> String {
    fs::read_to_string(format!("{ROOT}/{path}")).unwrap()
}

/// The fenced blocks of a language, in order.
fn blocks(path: &str, language: &str) -> Vec<String> {
    let text = text(path);
    let fence = format!("```{language}\n");
    text.split(&fence).skip(1).map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

fn check(site: &Site) -> Run {
    site.run("check")
}

#[test]
fn every_key_of_the_configuration_is_known() {
    let site = Site::new();
    let config = blocks("docs/config.md", "toml").concat();
    site.write("vigie.toml", &config);
    let run = check(&site);
    assert_eq!((run.status, run.err.as_str()), (0, "1 post: nothing is wrong\n"));
}

#[test]
fn every_default_of_the_configuration_is_told() {
    let known = text("src/config.rs");
    let told = text("docs/config.md");
    let lists = known.split("nothing_else(&[").skip(1).map(|rest| rest.split(']').next().unwrap());
    let keys: Vec<&str> = lists.flat_map(|list| list.split('"').skip(1).step_by(2)).collect();
    assert!(keys.len() > 20, "{keys:?}");
    for key in keys {
        assert!(told.lines().any(|line| line.starts_with(&format!("{key} ="))), "docs/config.md does not tell `{key}`");
    }
}

#[test]
fn the_readmes_incident_is_read_as_it_tells() {
    let site = Site::new();
    site.write(
        "vigie.toml",
        "base_url = 'https://status.example.org/'\n[[services]]\nid = 'mail'\n[[services]]\nid = 'web'\n",
    );
    fs::remove_dir_all(site.path("content")).unwrap();
    let post = &blocks("README.md", "markdown")[0];
    let path = "content/incidents/2026-03-04-mail.md";
    site.write(path, post);
    let run = check(&site);
    assert_eq!((run.status, run.err.as_str()), (0, "1 post: nothing is wrong\n"));
    site.write(path, &post.replace("mail: outage", "mail: outtage"));
    let told = check(&site).err;
    assert!(told.starts_with(&blocks("README.md", "text")[0]), "{told}");
}

#[test]
fn the_readmes_commands_are_the_ones_that_ci_runs() {
    let commands = blocks("README.md", "console")[0].clone();
    assert_eq!(commands, "$ cargo run --release -- build\n$ cargo test\n");
    assert!(text(".ci/run").contains("step cargo test\n"));
}

#[test]
fn the_demo_is_quiet() {
    let site = Site::new();
    let goal = site.path("demo");
    let run = site.run(&format!("build --root {ROOT} --output {}", goal.to_str().unwrap()));
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    assert!(!run.out.contains("open incident"), "{}", run.out);
}

#[test]
fn every_page_of_the_docs_that_the_readme_names_is_there() {
    for target in text("README.md").split("](").skip(1).map(|rest| rest.split(')').next().unwrap()) {
        if !target.starts_with("http") {
            assert!(fs::exists(format!("{ROOT}/{target}")).unwrap(), "{target}");
        }
    }
}
