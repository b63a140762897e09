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
    site.write("static/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>\n");
    let run = check(&site);
    assert_eq!((run.status, run.err.as_str()), (0, "1 post: no problems found\n"));
}

/// The keys that are known in a table, as `vigie check` says of one that is not; none where no table may stand.
fn known(site: &Site, table: &str) -> Vec<String> {
    site.write("vigie.toml", &format!("{table}\nunheard-of = 1\n"));
    let told = check(site).err;
    let list = told.lines().find_map(|line| Some(line.split_once("known keys: ")?.1));
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
    assert_eq!((run.status, run.err.as_str()), (0, "1 post: no problems found\n"));
    site.write(path, &post.replace("mail: outage", "mail: outtage"));
    let told = check(&site).err;
    assert!(told.starts_with(&blocks("README.md", "text")[0]), "{told}");
}

#[test]
fn the_readmes_commands_are_the_ones_that_ci_runs() {
    let commands = blocks("README.md", "console");
    assert_eq!(commands, ["$ cargo install --locked --path .\n", "$ cargo run --release -- build\n$ cargo test\n"]);
    assert!(text(".ci/run").contains("step cargo test\n"));
}

#[test]
fn the_demo_is_quiet() {
    let site = Site::new();
    let goal = site.path("demo");
    let run = site.run(&format!("build --root {ROOT} --output {}", goal.to_str().unwrap()));
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    assert!(!run.out.contains("open incident"), "{}", run.out);
    let check = site.run(&format!("check --strict --root {ROOT}"));
    assert_eq!(check.status, 0, "{check:?}");
    let translate = site.run(&format!("translate --root {ROOT}"));
    assert_eq!(translate.out, "everything is translated into en\n");
}

/// Every page of Markdown that people are given to read, but those below tests and content.
fn pages() -> Vec<String> {
    let mut pages: Vec<String> =
        ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "benches/README.md"].map(str::to_owned).into();
    for entry in walkdir::WalkDir::new(format!("{ROOT}/docs")).sort_by_file_name() {
        let path = entry.unwrap().path().to_str().unwrap().strip_prefix(ROOT).unwrap()[1..].replace('\\', "/");
        pages.extend(path.ends_with(".md").then_some(path));
    }
    pages
}

/// Where the links of a page lead.
fn links(page: &str) -> Vec<String> {
    use pulldown_cmark::{Event, Options, Parser, Tag};
    let text = text(page);
    let events = Parser::new_ext(&text, Options::ENABLE_TABLES);
    let targets = events.filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url.into_string()),
        _ => None,
    });
    targets.filter(|target| !target.contains("://") && !target.starts_with("mailto:")).collect()
}

/// The addresses of the headings of a page, as GitHub and mdBook make them.
fn headings(page: &str) -> Vec<String> {
    let mut in_block = false;
    let text = text(page);
    let lines = text.lines().filter(|line| {
        in_block ^= line.starts_with("```");
        !in_block && line.starts_with('#')
    });
    let kept = |letter: &char| letter.is_alphanumeric() || "-_ ".contains(*letter);
    lines
        .map(|line| line.trim_start_matches('#').trim().to_lowercase().chars().filter(kept).collect::<String>())
        .map(|words| words.replace(' ', "-"))
        .collect()
}

#[test]
fn every_link_of_the_docs_leads_somewhere() {
    let mut broken = Vec::new();
    let mut seen = 0;
    for page in pages() {
        let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
        for target in links(&page) {
            seen += 1;
            let (file, heading) = target.split_once('#').unwrap_or((&target, ""));
            let path = if file.is_empty() { page.clone() } else { format!("{folder}/{file}") };
            // The pages of docs/ are a book: what is outside is not in it.
            let depth = page.strip_prefix("docs/").map_or(usize::MAX, |rest| rest.matches('/').count());
            assert!(file.matches("../").count() <= depth, "{page}: {target} leads out of docs/");
            let path = path.trim_start_matches('/');
            if !fs::exists(format!("{ROOT}/{path}")).unwrap()
                || !heading.is_empty() && !headings(path).iter().any(|it| it == heading)
            {
                broken.push(format!("{page}: {target}"));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    assert!(seen > 60, "{seen}");
}

#[test]
fn the_summary_has_each_page_once() {
    let mut listed = links("docs/SUMMARY.md");
    listed.sort();
    let mut there: Vec<String> =
        pages().iter().filter_map(|page| Some(page.strip_prefix("docs/")?.to_owned())).collect();
    there.retain(|page| page != "SUMMARY.md");
    there.sort();
    assert_eq!(listed, there);
    let book = text("book.toml");
    assert!(book.parse::<toml::Table>().unwrap()["book"]["src"].as_str() == Some("docs"), "{book}");
}

#[test]
fn every_page_that_the_program_names_is_there() {
    let mut seen = 0;
    for entry in walkdir::WalkDir::new(format!("{ROOT}/src")) {
        let entry = entry.unwrap();
        if entry.file_type().is_file() {
            let text = fs::read_to_string(entry.path()).unwrap();
            let named =
                text.match_indices("docs/").filter_map(|(at, _)| Some(&text[at..at + text[at..].find(".md")? + 3]));
            for page in named.filter(|page| page.chars().all(|it| it.is_ascii_alphanumeric() || "/-.".contains(it))) {
                // Names that tests of `src` make up begin with a year.
                let is_made_up = page.trim_start_matches("docs/").starts_with(|first: char| first.is_ascii_digit());
                seen += usize::from(!is_made_up);
                let exists = is_made_up || page == "docs/down.md" || fs::exists(format!("{ROOT}/{page}")).unwrap();
                assert!(exists, "{}: {page}", entry.path().display());
            }
        }
    }
    assert!(seen > 5, "{seen}");
}

/// A site with the services of the docs, and no posts.
fn documented_site() -> Site {
    let site = Site::new();
    fs::remove_dir_all(site.path("content")).unwrap();
    site.write(
        "vigie.toml",
        "base_url = 'https://status.example.org/'\n[check]\nstale = false\nnext_update_passed = false\n\
         [[services]]\nid = 'web'\n[[services]]\nid = 'mail'\n",
    );
    site
}

#[test]
fn every_post_of_the_docs_is_read_without_a_warning() {
    let mut seen = 0;
    for page in ["docs/posts.md", "docs/glossary.md", "docs/faq.md", "docs/start.md"] {
        let site = documented_site();
        for (number, block) in blocks(page, "markdown").into_iter().enumerate() {
            let has = |key: &str| block.contains(&format!("\n{key}: "));
            let slug = if number == 0 { "2026-03-04-mail".to_owned() } else { format!("example-{number}") };
            let folder = match () {
                () if has("start") => "maintenance",
                () if has("incident") => "post-mortems",
                () if has("until") => "notices",
                () => "incidents",
            };
            if block.starts_with("---\n") {
                site.write(&format!("content/{folder}/{slug}.md"), &block);
                seen += 1;
                continue;
            }
            // Headings of updates, each with a text of its own or none.
            for (line, heading) in block.lines().filter(|line| line.starts_with("## ")).enumerate() {
                let front = "title: A\ndate: 2026-03-04 17:17\nservices: [web]";
                let post = format!("---\n{front}\n---\n\nWe look.\n\n{heading}\n\nWords.\n");
                site.write(&format!("content/incidents/example-{number}-{line}.md"), &post);
                seen += 1;
            }
        }
        if page == "docs/glossary.md" {
            let impact = blocks(page, "yaml").concat();
            let path = "content/incidents/2026-03-04-mail.md";
            let post = fs::read_to_string(site.path(path)).unwrap();
            site.write(path, &post.replacen("---\n", &format!("---\n{impact}"), 1));
        }
        let run = site.run("check --strict");
        assert_eq!(run.status, 0, "{page}: {}{}", run.err, run.out);
    }
    assert!(seen > 10, "{seen}");
}

#[test]
fn every_vigie_toml_of_the_docs_is_read_without_a_warning() {
    let mut seen = 0;
    for page in pages().iter().filter(|page| !["docs/config.md", "docs/diagnostics.md"].contains(&page.as_str())) {
        // Of other files, the first line names the file.
        for block in blocks(page, "toml").into_iter().filter(|block| !block.trim_start().starts_with("# import.toml")) {
            let site = documented_site();
            site.write("static/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>\n");
            let address = "base_url = 'https://status.example.org/'\n";
            site.write(
                "vigie.toml",
                &if block.contains("base_url") { block.clone() } else { format!("{address}{block}") },
            );
            let run = site.run("check --strict");
            assert_eq!(run.status, 0, "{page}: {block}{}", run.err);
            seen += 1;
        }
    }
    assert!(seen > 5, "{seen}");
}

/// The words of a command line, as a shell reads them; it ends at a sign for the shell.
fn shell_words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for letter in line.chars() {
        match (quote, letter) {
            (None, '"' | '\'') => {
                quote = Some(letter);
                word.get_or_insert_default();
            }
            (Some(open), _) if open == letter => quote = None,
            (None, '&' | '|' | ';' | '>' | '#') => break,
            (None, ' ') => words.extend(word.take()),
            _ => word.get_or_insert_default().push(letter),
        }
    }
    words.extend(word);
    words
}

/// The command lines of a text that begin with the program's name.
fn command_lines(text: &str) -> Vec<String> {
    let text = text.replace("\\\n", " ");
    let lines = text.lines().flat_map(|line| line.split(" && ").flat_map(|line| line.split("; ")));
    let lines = lines.map(|line| line.trim().trim_start_matches("$ ").to_owned());
    lines.filter(|line| line.starts_with("vigie ")).collect()
}

#[test]
fn every_command_line_of_the_docs_is_understood() {
    use clap::{CommandFactory, Parser, error::ErrorKind};
    let mut wrong = Vec::new();
    let mut seen = 0;
    let mut parse = |page: &str, line: &str, whole: bool| {
        // A placeholder of the docs, where an option wants an address or a known word.
        let line = line.replace("MY.OWN.ADDRESS", "192.0.2.7").replace(" KIND", " github").replace(" SHELL", " bash");
        let line = line.replace(" PROXY", " nginx");
        let parsed = vigie::cli::Cli::try_parse_from(shell_words(&line));
        seen += 1;
        if let Err(error) = parsed {
            // A command that is only named has no arguments.
            let named = !whole && error.kind() == ErrorKind::MissingRequiredArgument;
            if !named && !matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
                wrong.push(format!("{page}: {line}\n{error}"));
            }
        }
    };
    for page in pages().iter().filter(|page| !["CHANGELOG.md", "docs/diagnostics.md"].contains(&page.as_str())) {
        for language in ["sh", "console", "text"] {
            for line in blocks(page, language).iter().flat_map(|block| command_lines(block)) {
                if !line.contains('[') && !line.contains("COMMAND") {
                    parse(page, &line, true);
                }
            }
        }
        for span in text(page).split('`').skip(1).step_by(2) {
            let is_line = span.starts_with("vigie ") && !span.contains('\n') && !span.contains('…');
            let name = shell_words(span).get(1).cloned().unwrap_or_default();
            let is_command = vigie::cli::Cli::command().find_subcommand(&name).is_some();
            if is_line && !span.contains(['|', '[']) && !span.contains("COMMAND") {
                assert!(is_command || name.starts_with("--"), "{page}: `{span}`");
                parse(page, span, false);
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen > 80, "{seen}");
}

#[test]
fn every_file_that_contributors_are_sent_to_is_there() {
    let tops = ["src/", "templates/", "tests/", "packaging/", "docs/", "benches/", "locales/", "action.yml"];
    let mut seen = 0;
    for page in ["docs/dev/architecture.md", "docs/release.md", "CONTRIBUTING.md", "SECURITY.md"] {
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
