//! Words that readers stumble over, kept out of what people read.

use std::fs;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// What is not written, and why. Whole words, in any case.
const BANNED: &[(&str, &str)] = &[
    ("disturbed", "name the state: degraded performance, partial outage, major outage"),
    ("hurt", "services and users are affected"),
    ("under watch", "the status is called monitoring"),
    ("promise", "an action item, or the next update"),
    ("promises", "action items, or the next update"),
    ("promised", "an action item, or the next update"),
    ("news", "an update"),
    ("tell", "a program reports, shows, prints or says"),
    ("tells", "a program reports, shows, prints or says"),
    ("told", "a program reports, shows, prints or says"),
    ("stand", "say where it is, or whether it is still up"),
    ("stands", "say where it is, or whether it is still up"),
    ("standing", "say where it is, or whether it is still up"),
    ("mend", "fix, or correct"),
    ("mended", "fixed, or corrected"),
    ("mends", "fixes, or corrects"),
    ("last word", "the final correction, or the latest update"),
    ("latest word", "the latest update"),
    ("good news", "an end or an improvement"),
    ("bad news", "something that gets worse"),
    ("slip", "a typo"),
    ("slips", "typos"),
    ("lets go", "say what it does"),
    ("speaks", "a page or a program says, shows or uses"),
    ("learnt", "learned, as on the pages"),
    ("nothing is wrong", "no problems found"),
    ("counts as absent", "it is left out"),
];

/// A text that people read, and where it is from.
struct Source {
    name: String,
    text: String,
}

/// Every text that is held: the docs with all `--help` output and all diagnostics in them, what readers of a site see,
/// what a new site is made of, and what the program prints.
fn sources() -> Vec<Source> {
    let mut sources = Vec::new();
    let mut add = |name: &str, text: String| sources.push(Source { name: name.to_owned(), text });
    for path in pages() {
        add(&path, prose(&fs::read_to_string(format!("{ROOT}/{path}")).unwrap()));
    }
    for path in ["locales/en.ftl", "locales/fr.ftl"] {
        add(path, shown(&fs::read_to_string(format!("{ROOT}/{path}")).unwrap()));
    }
    for path in files("src/starter").iter().chain(&files("src/scaffold")).filter(|path| !path.ends_with(".rs")) {
        add(path, fs::read_to_string(format!("{ROOT}/{path}")).unwrap());
    }
    for folder in ["src/diagnostic", "src/commands", "src/edge", "src/cli"] {
        for path in files(folder) {
            add(&path, literals(&fs::read_to_string(format!("{ROOT}/{path}")).unwrap()));
        }
    }
    sources
}

/// The files of a folder, but for those of tests.
fn files(folder: &str) -> Vec<String> {
    let entries = walkdir::WalkDir::new(format!("{ROOT}/{folder}")).into_iter().map(Result::unwrap);
    let files = entries.filter(|entry| entry.file_type().is_file());
    let paths = files.map(|entry| entry.path().strip_prefix(ROOT).unwrap().to_str().unwrap().replace('\\', "/"));
    let mut paths: Vec<String> = paths.filter(|path| !path.contains("tests")).collect();
    paths.sort();
    paths
}

/// Words of other programs, and former names.
const FOREIGN: [&str; 2] = ["tell me who you are", "promise-passed"];

/// The texts between quotes in the code of a file, each on its line; without comments, unit tests, values that are
/// filled in, and names between backticks.
fn literals(code: &str) -> String {
    let code = code.split("#[cfg(test)]").next().unwrap_or_default();
    let code = FOREIGN.iter().fold(code.to_owned(), |code, words| code.replace(words, ""));
    let mut out = String::new();
    for line in code.lines() {
        let comment = line.trim_start().starts_with("//");
        let (mut inside, mut escaped, mut filled) = (false, false, false);
        let line = line.replace("'\"'", "");
        for letter in line.chars().filter(|_| !comment) {
            match letter {
                '"' if !escaped => {
                    inside = !inside;
                    out.push(' ');
                }
                '{' if inside => filled = true,
                '}' if inside => filled = false,
                _ if inside && !filled => out.push(letter),
                _ => {}
            }
            escaped = letter == '\\' && !escaped;
        }
        out.push('\n');
    }
    prose(&out)
}

/// The pages of the docs.
fn pages() -> Vec<String> {
    let mut pages = vec!["README.md".to_owned(), "CONTRIBUTING.md".to_owned(), "SECURITY.md".to_owned()];
    for entry in walkdir::WalkDir::new(format!("{ROOT}/docs")) {
        let path = entry.unwrap().path().strip_prefix(ROOT).unwrap().to_str().unwrap().replace('\\', "/");
        if path.ends_with(".md") {
            pages.push(path);
        }
    }
    pages.sort();
    pages
}

/// A page without what the program prints, and without the names in it: `promise_passed`, `post.promises`. What has a
/// space is a sentence.
fn prose(page: &str) -> String {
    let mut printed = false;
    let lines = page.lines().map(|line| {
        printed = if line.starts_with("```") { line == "```console" } else { printed };
        if printed && !line.starts_with('`') { "\n".to_owned() } else { format!("{line}\n") }
    });
    let page: String = lines.collect();
    let parts = page.split('`').enumerate();
    parts
        .map(|(number, part)| if number % 2 == 1 && !part.contains(char::is_whitespace) { "`" } else { part })
        .collect()
}

/// What readers see of a locale file; the lines `words-…` are what authors may type.
fn shown(messages: &str) -> String {
    let lines = messages.lines().filter(|line| !line.starts_with('#') && !line.starts_with("words-"));
    lines.map(|line| line.split_once('=').map_or(line, |(_, value)| value).to_owned() + "\n").collect()
}

/// The lines that have a word, with their numbers.
fn with_word<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = (usize, &'a str)> {
    let in_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    let has = move |line: &str| {
        let line = line.to_lowercase();
        line.match_indices(word)
            .any(|(at, found)| !line[..at].ends_with(in_word) && !line[at + found.len()..].starts_with(in_word))
    };
    text.lines().enumerate().filter(move |(_, line)| has(line)).map(|(number, line)| (number + 1, line))
}

#[test]
fn no_text_has_a_banned_word() {
    let mut found = Vec::new();
    let sources = sources();
    for Source { name, text } in &sources {
        for (word, reason) in BANNED {
            found.extend(with_word(text, word).map(|(line, at)| format!("{name}:{line}: \"{word}\" ({reason}): {at}")));
        }
    }
    assert!(sources.len() > 15, "{}", sources.len());
    assert!(found.is_empty(), "{}\n{}", found.len(), found.join("\n"));
}

#[test]
fn words_are_found_whole_and_in_any_case() {
    let lines = |text: &str, word| with_word(text, word).map(|(line, _)| line).collect::<Vec<_>>();
    assert_eq!(lines("a\nIt Tells them.\nstories untold\n", "tells"), [2]);
    assert_eq!(lines("told_you and untold\n(told)\n", "told"), [2]);
    assert_eq!(prose("see `promises` and `check --promises`"), "see ` and check --promises\n");
    assert_eq!(prose("```console\n$ vigie\ntold\n```\ntold\n"), "`console\n\n\n`\ntold\n");
    assert_eq!(literals("// \"told\"\nsay(\"it \\\"told\\\" {told} `told`\", told)\n"), "\n it \\\"told\\\"  ` \n");
    assert_eq!(shown("# told\nwords-a = told\npromises = Action items\n"), " Action items\n");
}
