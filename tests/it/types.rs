//! A type name means one thing: no two types of the program share one, in whatever modules they are.

use std::collections::BTreeMap;
use std::fs;
use walkdir::WalkDir;

/// The types that a source defines outside of its tests, with their lines. The associated types of an `impl` are named
/// by the trait.
fn types(source: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut tests_follow = false;
    for (number, line) in source.lines().enumerate() {
        let code = line.trim_start();
        if tests_follow && code.starts_with("mod ") && code.ends_with('{') {
            break;
        }
        tests_follow = code == "#[cfg(test)]";
        let code = match code.strip_prefix("pub") {
            Some(rest) if rest.starts_with('(') => rest.split_once(") ").map_or(code, |(_, rest)| rest),
            Some(rest) => rest.trim_start(),
            None => code,
        };
        let Some((keyword, rest)) = code.split_once(' ') else { continue };
        let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let is_associated = keyword == "type" && line.starts_with(' ');
        if ["struct", "enum", "union", "trait", "type"].contains(&keyword) && !is_associated && !name.is_empty() {
            found.push((number + 1, name));
        }
    }
    found
}

#[test]
fn a_type_name_means_one_thing() {
    let top = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
    let mut places: BTreeMap<String, Vec<(String, usize)>> = BTreeMap::new();
    for entry in WalkDir::new(top).sort_by_file_name() {
        let entry = entry.unwrap();
        let path = entry.path().strip_prefix(top).unwrap().to_str().unwrap().replace('\\', "/");
        if !path.ends_with(".rs") || path.ends_with("tests.rs") || path.contains("/tests/") {
            continue;
        }
        for (line, name) in types(&fs::read_to_string(entry.path()).unwrap()) {
            places.entry(name).or_default().push((path.clone(), line));
        }
    }
    assert!(places.len() > 300, "only {} types were found", places.len());
    let twice = places.iter().filter(|(_, places)| places.len() > 1).map(|(name, places)| {
        let places: Vec<String> = places.iter().map(|(path, line)| format!("src/{path}:{line}")).collect();
        format!("{name}: {}", places.join(", "))
    });
    let twice: Vec<String> = twice.collect();
    assert!(twice.is_empty(), "call each of them what it is:\n{}", twice.join("\n"));
}

#[test]
fn the_test_sees_types_of_every_form() {
    let source = "pub struct A {\npub(super) enum B<'a> {\n    struct C;\ntype D<T> = T;\npub(in crate::x) trait E {\n\
                  impl X for Y {\n    type Item = Z;\nfn f() {\n#[cfg(test)]\nmod tests {\n    struct F;\n";
    let names: Vec<String> = types(source).into_iter().map(|(_, name)| name).collect();
    assert_eq!(names, ["A", "B", "C", "D", "E"]);
}
