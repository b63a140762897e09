//! The shape of the program: imports run one way, and only `edge` reads or writes files, the network, the clock and the
//! environment.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use vigie::routes::Route;
use walkdir::WalkDir;

/// Which rooms a room may import from, besides itself. `*` is all.
const MAY_IMPORT: &[(&str, &str)] = &[
    ("source", ""),
    ("output", ""),
    ("routes", ""),
    ("characters", ""),
    ("colour", ""),
    ("markdown", "characters spaces"),
    ("percent", ""),
    ("duration", ""),
    ("spaces", ""),
    ("cli", "scaffold model"),
    ("model", "source markdown routes characters"),
    ("diagnostic", "source model languages duration spaces characters"),
    ("calendar", "model"),
    ("testing", "*"),
    ("node", "source diagnostic characters spaces"),
    ("languages", ""),
    ("vocabulary", "diagnostic model languages spaces"),
    ("locale", "source diagnostic model languages vocabulary spaces characters"),
    ("config", "colour languages vocabulary source diagnostic model output routes node duration markdown percent"),
    ("parse", "characters source diagnostic model node duration calendar vocabulary markdown spaces routes"),
    ("resolve", "characters source diagnostic model output routes calendar vocabulary config parse markdown"),
    ("facts", "source diagnostic model calendar config markup"),
    ("markup", "source diagnostic model routes config markdown spaces percent characters"),
    (
        "render",
        "colour source diagnostic model output routes calendar locale config facts markup spaces percent characters",
    ),
    ("formats", "source diagnostic model output routes calendar locale config facts markup spaces percent characters"),
    ("announce", "calendar config facts locale markup model routes source vocabulary"),
    ("pipeline", "source diagnostic model output routes locale config facts markup parse resolve render formats"),
    ("edit", "source diagnostic model node locale vocabulary config markdown parse"),
    (
        "scaffold",
        "characters source diagnostic model locale vocabulary config markdown facts parse resolve edit spaces",
    ),
    ("dev_server", "output routes percent"),
    ("edge", "announce source diagnostic output routes dev_server characters"),
    (
        "import",
        "characters source diagnostic model node calendar routes vocabulary markdown parse resolve facts edit scaffold starter pipeline",
    ),
    ("procedure", "spaces markdown"),
    ("starter", "languages locale procedure percent spaces"),
    ("commands", "*"),
    ("main", "*"),
    ("lib", "*"),
];

/// Words of the world, and who may say them.
const WORLD: &[(&str, &[&str])] = &[
    ("std::fs", &["edge"]),
    ("std::env", &["edge"]),
    ("std::process", &["edge", "main"]),
    ("std::net", &["edge"]),
    ("SystemTime", &["edge"]),
    ("Instant", &["edge"]),
    ("Utc::now", &["edge"]),
    ("Local::now", &["edge"]),
    ("stdout()", &["edge", "commands"]),
    ("stderr()", &["edge", "commands"]),
    ("println!", &["commands"]),
    ("eprint", &["commands"]),
    // Of no world, but read in one place: what is cut, shown and written of a text comes from the same events.
    ("pulldown_cmark::", &["markdown"]),
    // Crates that ask the machine.
    ("iana_time_zone", &["edge"]),
    ("opener::", &["edge"]),
    ("signal_hook", &["edge"]),
];

/// Every file of the program: its module, its path, its text without tests and comments.
fn files() -> Vec<(String, String, String)> {
    let mut files = Vec::new();
    let top = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
    for entry in WalkDir::new(top).sort_by_file_name() {
        let entry = entry.unwrap();
        let path = entry.path().strip_prefix(top).unwrap().to_str().unwrap().replace('\\', "/");
        if !path.ends_with(".rs") || path.ends_with("tests.rs") || path.contains("/tests/") {
            continue;
        }
        let module = path.split('/').next().unwrap().trim_end_matches(".rs").to_owned();
        let text = fs::read_to_string(entry.path()).unwrap();
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap().to_owned();
        let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        files.push((module, path, code.join("\n")));
    }
    files
}

/// The modules that a text names after `crate::`, alone or in braces.
fn imports(code: &str) -> Vec<String> {
    let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut modules = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$') {
            continue;
        }
        let rest = &code[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            Some(list) => {
                let mut depth = 0;
                let mut item = String::new();
                for c in list.chars() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => modules.push(word(std::mem::take(&mut item).trim())),
                        _ => {}
                    }
                    if depth > 0 || c != ',' {
                        item.push(c);
                    }
                }
                modules.push(word(item.trim()));
            }
            None => modules.push(word(rest)),
        }
    }
    modules.retain(|module| !module.is_empty());
    modules
}

#[test]
fn imports_run_one_way() {
    let table: BTreeMap<&str, &str> = MAY_IMPORT.iter().copied().collect();
    let mut wrong = Vec::new();
    for (module, path, code) in files() {
        let Some(allowed) = table.get(module.as_str()) else {
            wrong.push(format!("{path}: the module `{module}` is not in MAY_IMPORT"));
            continue;
        };
        for import in imports(&code) {
            if import != module && *allowed != "*" && !allowed.split(' ').any(|module| module == import) {
                wrong.push(format!("{path}: `{module}` must not import `{import}`"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_the_edge_touches_the_world() {
    let mut wrong = Vec::new();
    for (module, path, code) in files() {
        for (word, modules) in WORLD {
            if code.contains(word) && !modules.contains(&module.as_str()) {
                wrong.push(format!("{path}: `{word}` is for {}", modules.join(", ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The texts in quotes of a code, each with the code before it.
fn literals(code: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(start) = code[rest..].find('"').map(|at| rest + at + 1) {
        let mut escaped = false;
        let inside = |c: char| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        };
        let Some(end) = code[start..].find(inside).map(|at| start + at) else { break };
        // A quote as a character is no text.
        if code[..start - 1].ends_with('\'') {
            rest = start;
        } else {
            found.push((&code[..start - 1], &code[start..end]));
            rest = end + 1;
        }
    }
    found
}

/// Whether a text in quotes is a path of the site, or becomes one when it is filled in.
fn is_path_of_the_site(literal: &str) -> bool {
    let bare = literal.trim_start_matches('/');
    Route::all().any(|row| {
        let ends = row.path.rsplit('*').next().unwrap_or_default();
        let is_file = bare == row.path;
        let in_folder = row.folder().is_some_and(|folder| {
            bare.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
                || literal.contains(&format!("}}{folder}/"))
        });
        // A name and an ending, a folder or an address and a file.
        is_file || in_folder || ["}", "}/"].iter().any(|filled| literal.contains(&format!("{filled}{ends}")))
    })
}

#[test]
fn a_path_of_the_site_is_written_in_the_table_alone() {
    let mut wrong = Vec::new();
    for (_, path, code) in files() {
        // Templates are named after the pages that they make; the sources of an import have paths of their own.
        if matches!(path.as_str(), "routes.rs" | "render/theme.rs") || path.starts_with("import/") {
            continue;
        }
        for (before, literal) in literals(&code) {
            let is_template =
                ["theme.page(", "theme.fitting(", "page_of(path, "].iter().any(|call| before.ends_with(call));
            if is_path_of_the_site(literal) && !is_template {
                wrong.push(format!("{path}: \"{literal}\" is a path of the site: take it from `routes`"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for literal in
        ["index.html", "/_headers", "feeds/x", "{slug}.html", "{base}api/v2/", "{folder}/index.html", "badges/"]
    {
        assert!(is_path_of_the_site(literal), "{literal}");
    }
    for literal in ["incident.html", "content/{folder}/{name}.md", "history", ".html", "{path}.gz", "feeds"] {
        assert!(!is_path_of_the_site(literal), "{literal}");
    }
}

#[test]
fn what_templates_and_scripts_lead_to_is_in_the_table() {
    let mut found = 0;
    for entry in WalkDir::new(concat!(env!("CARGO_MANIFEST_DIR"), "/templates")) {
        let entry = entry.unwrap();
        if !entry.file_type().is_file() {
            continue;
        }
        let text = fs::read_to_string(entry.path()).unwrap();
        for rest in text.split("{{ root }}").skip(1) {
            let rest = rest.strip_prefix("{{ site.folder }}").unwrap_or(rest);
            let path = rest.split(['"', '\'', '<', '{', '#', '?', ' ', '\n']).next().unwrap();
            if !path.is_empty() {
                found += 1;
                assert!(Route::of(path).is_some(), "{}: {path}", entry.path().display());
            }
        }
    }
    let banner = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/static/embed.js")).unwrap();
    for rest in banner.split("base + \"").skip(1) {
        found += 1;
        assert!(Route::of(rest.split('"').next().unwrap()).is_some(), "{rest}");
    }
    assert!(found > 10, "{found}");
}

/// What an output may not ask: the raw kind of a post and its raw front matter. Facts answer.
#[test]
fn outputs_read_facts_alone() {
    let raw = ["Content::", "model::Incident", "model::Maintenance", "written::Detail", "written::IncidentKeys"];
    let mut wrong = Vec::new();
    for (module, path, code) in files() {
        if ["render", "formats", "commands"].contains(&module.as_str()) {
            let code = code.replace("atom::Content::", "");
            wrong.extend(raw.iter().filter(|word| code.contains(**word)).map(|word| format!("{path}: `{word}`")));
        }
    }
    assert!(wrong.is_empty(), "facts have this already, or should:\n{}", wrong.join("\n"));
}

#[test]
fn every_file_is_reached_by_a_mod_line() {
    let top = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
    let entries = WalkDir::new(top).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    let paths = entries.map(|entry| entry.path().strip_prefix(top).unwrap().to_str().unwrap().replace('\\', "/"));
    let files: BTreeSet<String> = paths.filter(|path| path.ends_with(".rs")).collect();
    let mut ahead = vec!["main.rs".to_owned(), "lib.rs".to_owned()];
    let mut reached = BTreeSet::new();
    while let Some(path) = ahead.pop() {
        let text = fs::read_to_string(format!("{top}/{path}")).unwrap();
        let stem = path.trim_end_matches(".rs");
        let folder = match stem.rsplit_once('/').unwrap_or(("", stem)) {
            (folder, "mod" | "lib" | "main") => folder,
            _ => stem,
        };
        let names = text.lines().filter_map(|line| {
            let (before, name) = line.strip_suffix(';')?.split_once("mod ")?;
            (before.is_empty() || before.starts_with("pub")).then_some(name)
        });
        for name in names {
            let below = format!("{folder}/{name}");
            let below = below.trim_start_matches('/');
            ahead
                .extend([format!("{below}.rs"), format!("{below}/mod.rs")].into_iter().filter(|it| files.contains(it)));
        }
        reached.insert(path);
    }
    let orphans: Vec<&String> = files.difference(&reached).collect();
    assert!(orphans.is_empty(), "no `mod` line leads to {orphans:?}");
}

#[test]
fn the_test_sees_imports_of_every_form() {
    let code = "use crate::a::B;\nuse crate::{c, d::{E, f}, g};\nlet x = crate::h::i();\nmycrate::no";
    assert_eq!(imports(code), ["a", "c", "d", "g", "h"]);
}

/// What opens the network, and the files that may name it. The dev server listens, and asks nobody.
const NETWORK: &[(&str, &[&str])] = &[
    ("ureq", &["edge/http.rs"]),
    ("httparse", &["edge/connection.rs"]),
    ("TcpListener", &["edge/server.rs"]),
    ("TcpStream", &["edge/server.rs", "edge/connection.rs"]),
    ("TcpStream::connect", &[]),
    ("UdpSocket", &[]),
    ("UnixStream", &[]),
    ("ToSocketAddrs", &["edge/server.rs"]),
    ("lettre::SmtpTransport", &["edge/mail.rs"]),
    ("edge::http", &["commands/announce_send.rs", "commands/ping.rs", "commands/proxy.rs"]),
    ("http::exchange(", &["commands/announce_send.rs", "commands/announce_show.rs"]),
    ("mail::send(", &["commands/announce_send.rs"]),
    ("mail::check(", &["commands/announce_show.rs"]),
    ("http::post_form(", &["commands/ping.rs"]),
    // A site that is not on a branch says over HTTP which commit it was made from.
    ("http::get(", &["commands/announce_online.rs", "commands/deploy.rs", "commands/proxy.rs", "edge/origin.rs"]),
    // `vigie import statuspage --url` and `--token-env`.
    ("http::get_with(", &["edge/origin.rs"]),
    ("origin::public_page(", &["commands/import.rs"]),
    ("origin::owned_page(", &["commands/import.rs"]),
    ("\"push\"", &["edge/git.rs", "edge/git/pages.rs", "edge/git/state.rs"]),
    ("\"fetch\"", &["edge/git.rs", "edge/git/history.rs", "edge/git/pages.rs"]),
    // `announce` asks which branch is the main one.
    ("\"ls-remote\"", &["edge/git.rs", "edge/git/pages.rs", "edge/git/published.rs"]),
    ("published::files(", &["commands/announce.rs"]),
    // The source of an import, if it is a repository elsewhere.
    ("\"clone\"", &["edge/git.rs"]),
    // `--push` and `--deploy` of the commands that write posts.
    ("git::push(", &["commands/merge.rs"]),
    ("git::preview_push(", &["commands/merge.rs"]),
    ("merge::push(", &["commands/written.rs"]),
    ("pages::deploy(", &["commands/deploy.rs"]),
    ("history::compare(", &["commands/deploy.rs"]),
    ("programs::run_shell(", &["commands/deploy.rs"]),
];

#[test]
fn no_command_opens_the_network_but_those_that_say_so() {
    let mut wrong = Vec::new();
    let mut said: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, path, code) in files() {
        for (word, allowed) in NETWORK {
            if code.contains(word) {
                *said.entry(word).or_default() += 1;
                if !allowed.contains(&path.as_str()) {
                    wrong.push(format!("{path}: `{word}` opens the network"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let stale: Vec<_> = NETWORK.iter().filter(|(word, files)| !files.is_empty() && !said.contains_key(word)).collect();
    assert!(stale.is_empty(), "nobody says these words any more: {stale:?}");
}

/// `edge` repeats the folders, as it may not import `model`.
#[test]
fn the_folders_that_are_read_are_those_of_the_kinds_of_posts() {
    let of_kinds = vigie::model::Kind::ALL.map(vigie::model::Kind::folder);
    assert_eq!(vigie::edge::tree::POST_FOLDERS, of_kinds);
}
