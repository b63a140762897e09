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

/// The keys that are known in a table, as `vigie check` says of one that is not; none where no table may stand.
fn known(site: &Site, table: &str) -> Vec<String> {
    site.write("vigie.toml", &format!("{table}\nunheard-of = 1\n"));
    let told = check(site).err;
    let list = told.lines().find_map(|line| Some(line.split_once("known here: ")?.1));
    list.into_iter().flat_map(|list| list.split(", ")).map(str::to_owned).collect()
}

#[test]
fn every_key_of_the_configuration_is_told() {
    let site = Site::new();
    let docs = text("docs/config.md");
    let is_told = |table: &str, key: &str| {
        let mut lines = docs.lines().skip_while(|line| !table.is_empty() && *line != table).skip(1);
        lines
            .find(|line| line.starts_with('[') || line.starts_with(&format!("{key} =")))
            .is_some_and(|line| !line.starts_with('['))
    };
    let mut missing = Vec::new();
    let mut tables = 0;
    for top in known(&site, "") {
        let below = [format!("[{top}]"), format!("[[{top}]]")].map(|table| (known(&site, &table), table));
        let below = below.into_iter().find(|(keys, _)| !keys.is_empty());
        tables += usize::from(below.is_some());
        let (keys, table) = below.unwrap_or((vec![top], String::new()));
        missing.extend(keys.into_iter().filter(|key| !is_told(&table, key)).map(|key| format!("{table} {key}")));
    }
    assert_eq!(missing, Vec::<String>::new(), "docs/config.md does not tell these");
    assert!(tables > 10, "{tables}");
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

#[test]
fn every_file_that_contributors_are_sent_to_is_there() {
    let tops = ["src/", "templates/", "tests/", "packaging/", "docs/", "benches/", "locales/", "action.yml"];
    let mut seen = 0;
    for page in ["docs/dev/architecture.md", "docs/release.md", "CONTRIBUTING.md"] {
        for word in text(page).split('`').skip(1).step_by(2) {
            let is_path = tops.iter().any(|top| word.starts_with(top));
            // A name in capitals or a star stands for many; what follows a space is an argument.
            let path = word.split([' ', '*']).next().unwrap();
            if is_path && !path.chars().any(|c| c.is_ascii_uppercase()) {
                assert!(fs::exists(format!("{ROOT}/{path}")).unwrap(), "{page} names {path}");
                seen += 1;
            }
        }
    }
    assert!(seen > 50, "{seen}");
}
