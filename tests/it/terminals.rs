//! What a post, a name of a file or a setting can do to a terminal or a log: nothing.

#![cfg(unix)]

use crate::site::{CONFIG, INCIDENT, Site};
use serde_json::Value;
use std::fs;

/// What a terminal obeys: an escape sequence, a title of the window, the same by one character, a deletion, and an
/// override of the direction.
const OBEYED: &str = "\u{1b}[31m\u{1b}]0;x\u{7}\u{9b}1m\u{7f}\u{fffe}\u{202e}";

/// A site in which everything that is typed or named has them, and line breaks with commands for GitHub's runner.
fn site() -> Site {
    let site = Site::new();
    let yaml = r#""\e[31m\n::warning::x""#;
    let toml = r#""\u001b[31m\n::error::x""#;
    let config = CONFIG.replace("title", &format!("{toml} = 1\ncontact = {toml}\ntitle"));
    site.write(
        "vigie.toml",
        &config
            .replace("Le site", "Le\\u001b\\uFFFE\\n::error::w\\r\\n site")
            .replace("l'île", "l\u{ffff}\\n::error::t\\n'île"),
    );
    site.write("content/incidents/2026-11-02-site.md", INCIDENT);
    let keys = format!("{yaml}: 1\nsevrity: {yaml}\nservices: [{yaml}]\nstarted: {yaml}\nlang: {yaml}\nslug: {yaml}");
    let title = r#"title: "T\e[31m \u009b1m \u202e""#;
    let body = format!(
        "Hello {OBEYED}, [x](nowhere{OBEYED}.md) ![x]({OBEYED})\n\n## 10:05 · inv{OBEYED} {{web={OBEYED}}}\n\nX\n"
    );
    site.write(
        &format!("content/incidents/a{OBEYED}.md"),
        &format!("---\n{title}\ndate: 2026-11-23 10:00\n{keys}\n---\n{body}"),
    );
    site.write(&format!("content/incidents/b{OBEYED}.md"), &format!("---\nfoo{OBEYED}: [\n---\n"));
    site.write("content/incidents/c\n::warning::c.md", INCIDENT);
    site.write(&format!("content/{OBEYED}/d.md"), INCIDENT);
    site.write(
        "content/post-mortems/p.md",
        &format!("---\ntitle: P\ndate: 2026-11-03 10:00\nincident: {yaml}\n---\nX\n\n- [ ] evil {OBEYED}\n"),
    );
    site.write("content/notices/e.md", "---\ntitle: [post-mortem] É\u{1b}[31m\ndate: 2026-11-23 10:00\n---\nX\n");
    site.write("static/\n::warning::s.txt", "x");
    site.write(&format!("static/{OBEYED}\\.txt"), "x");
    site.write("locales/fr.ftl", &format!("state-outag{OBEYED} = {OBEYED}\nstate-outage = {{ $x{OBEYED} }}\n"));
    site.write("templates/404.html", &format!("{{{{ {OBEYED} }}}}"));
    site
}

/// Whether a text has nothing that a terminal obeys, and no line that the runner reads as a command.
fn check(text: &str, what: &str, commands: bool) {
    let obeyed = |letter: char| letter.is_control() && letter != '\n' || letter == '\u{202e}';
    assert!(!text.contains(obeyed), "{what}: {text:?}");
    let ours = ["::error file=", "::warning file=", "::error title=", "::warning title="];
    for line in text.lines().filter(|line| line.trim_start().starts_with("::")) {
        assert!(commands && ours.iter().any(|ours| line.starts_with(ours)), "{what}: {line:?}");
    }
}

#[test]
fn no_command_prints_what_a_terminal_or_a_runner_obeys() {
    let site = site();
    let mut lines = 0;
    for words in [
        "check",
        "check --strict --format short",
        "check --format github",
        "check --format json",
        "check --format gitlab",
        "check --fix --dry-run",
        "check --locale",
        "build",
        "build --keep-going",
        "build --keep-going --json",
        "status",
        "status --json",
        "actions",
        "actions --json",
        "update a",
        "log a",
    ] {
        let run = site.run(words);
        check(&run.out, words, words == "check --format github");
        check(&run.err, words, false);
        lines += run.out.lines().count() + run.err.lines().count();
        if words.ends_with("json") || words.ends_with("gitlab") {
            assert!(serde_json::from_str::<Value>(&run.out).is_ok(), "{words}: {run:?}");
        }
    }
    assert!(lines > 300, "{lines}");
}

#[test]
fn colours_of_a_terminal_come_from_the_program_alone() {
    use vigie::diagnostic::draw::{PrintOptions, draw};
    let site = site();
    let tree = vigie::edge::tree::read(site.root()).unwrap();
    let now = "2026-11-23T12:00:00Z".parse().unwrap();
    let built = vigie::pipeline::build(&tree, &vigie::pipeline::Options::default(), now);
    let how = PrintOptions { colours: true, ..PrintOptions::default() };
    let told = draw(built.report.list(), &tree.sources, &how);
    // What is left after the colours that the program sets has nothing to obey.
    let mut plain = String::new();
    for (nth, piece) in told.split('\u{1b}').enumerate() {
        let code = piece.strip_prefix('[').and_then(|piece| piece.split_once('m')).filter(|_| nth > 0);
        let Some((code, rest)) =
            code.filter(|(code, _)| code.bytes().all(|byte| byte.is_ascii_digit() || byte == b';'))
        else {
            assert_eq!(nth, 0, "{piece:?}");
            continue;
        };
        // The red of the posts is not one that the program uses.
        assert_ne!(code, "31");
        plain.push_str(rest);
    }
    assert!(plain.len() < told.len());
    check(&plain, "colours", false);
}

#[test]
fn what_is_published_has_no_control_characters_either() {
    let site = site();
    site.run("build --keep-going");
    let mut files = 0;
    for (path, bytes) in crate::site::files(&site.path("public")) {
        let Ok(text) = String::from_utf8(bytes) else { continue };
        if path == "404.html" || path.starts_with("static") {
            continue;
        }
        files += 1;
        let control = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t');
        let forbidden = |letter: char| control(letter) || matches!(letter, '\u{fffe}' | '\u{ffff}');
        assert!(!text.contains(forbidden), "{path}: {:?}", text.lines().find(|line| line.contains(forbidden)));
        if path.ends_with(".json") {
            let value: Value = serde_json::from_str(&text).unwrap();
            texts(&value, &mut |text| assert!(!text.contains(forbidden), "{path}: {text:?}"));
        }
    }
    assert!(files > 50);
    assert!(fs::read_to_string(site.path("public/index.html")).unwrap().contains("Hello [31m"));
}

/// All texts of a JSON document.
fn texts(value: &Value, see: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => see(text),
        Value::Array(items) => items.iter().for_each(|item| texts(item, see)),
        Value::Object(entries) => entries.iter().for_each(|(key, item)| {
            see(key);
            texts(item, see);
        }),
        _ => {}
    }
}
