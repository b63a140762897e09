//! `vigie init` in the clones that people have.

use crate::deploy::git;
use crate::site::{NOW, Run, files, run};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// A clone of a remote that is never asked, with what a forge puts into a new repository.
fn clone(remote: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    git(folder.path(), &["init", "-q", "-b", "trunk"]);
    git(folder.path(), &["remote", "add", "origin", remote]);
    for (name, text) in [("README.md", "# status\n"), ("LICENSE", "MIT\n"), (".gitignore", "public\n*.log\n")] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// The program in a folder.
fn vigie(folder: &Path, words: &str) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vigie"));
    run(command.args(words.split_whitespace()).args(["--now", NOW]).current_dir(folder).stdin(Stdio::null()))
}

fn init(folder: &Path, words: &str) -> String {
    let told = vigie(folder, &format!("init --locale en --timezone UTC {words}"));
    assert_eq!(told.status, 0, "{told:?}");
    told.out
}

#[test]
fn a_clone_keeps_its_files_and_its_remote_says_where_the_page_will_be() {
    let folder = clone("git@github.com:Me/status.git");
    let before = files(folder.path());
    let said = init(folder.path(), "--host github");
    let after = files(folder.path());
    assert!(before.iter().all(|file| after.contains(file)), "nothing that was there is changed");
    assert!(said.contains("left unchanged: .gitignore, README.md\n"), "{said}");
    assert!(said.contains("out of git: /.vigie-tmp-*/ /journal/ /.vigie-ping.json\n"), "public/ is ignored: {said}");

    let config = fs::read_to_string(folder.path().join("vigie.toml")).unwrap();
    for line in [
        "base_url = \"https://me.github.io/status/\" # the address of the page, from the git remote\n",
        "edit_url = \"https://github.com/Me/status/edit/trunk/{path}\"\n",
    ] {
        assert!(config.contains(line), "{config}");
    }
    let next: Vec<&str> = said.split("next, ").nth(1).unwrap().lines().filter_map(|it| it.strip_prefix("  ")).collect();
    assert_eq!(next.len(), 3, "{said}");
    assert_eq!(next[1], "git push -u origin trunk");
    let workflow = fs::read_to_string(folder.path().join(".github/workflows/status.yml")).unwrap();
    assert!(workflow.contains("branches: [trunk]"), "{workflow}");
    assert_eq!(vigie(folder.path(), "check --strict").status, 0);
    assert_eq!(vigie(folder.path(), "build").status, 0, "an empty site is a site");
}

#[test]
fn what_the_remote_does_not_say_is_left_to_the_author() {
    let folder = clone("git@git.example.org:me/status.git");
    init(folder.path(), "");
    let config = fs::read_to_string(folder.path().join("vigie.toml")).unwrap();
    assert!(config.contains("https://status.example.org/\" # the address of the page: change it\n"), "{config}");
    assert!(config.contains("\n# edit_url"), "{config}");

    // A page on another host has another address than the forge's pages, and is edited on the forge all the same.
    let folder = clone("https://gitlab.com/me/status.git");
    init(folder.path(), "--host netlify");
    let config = fs::read_to_string(folder.path().join("vigie.toml")).unwrap();
    assert!(config.contains("https://status.example.org/\" # the address of the page: change it\n"), "{config}");
    assert!(config.contains("\nedit_url = \"https://gitlab.com/me/status/-/edit/trunk/{path}\"\n"), "{config}");

    // A folder of a larger repository is no site of its own.
    let folder = clone("git@github.com:me/shop.git");
    init(folder.path(), "status");
    let config = fs::read_to_string(folder.path().join("status/vigie.toml")).unwrap();
    assert!(config.contains("status.example.org") && config.contains("\n# edit_url"), "{config}");
}

#[cfg(unix)]
#[test]
fn the_lines_for_a_server_publish_a_page() {
    let folder = tempfile::tempdir().unwrap();
    let said = init(folder.path(), "status --host server");
    let place = folder.path().to_str().unwrap();
    let lines: Vec<String> =
        said.lines().filter_map(|it| it.strip_prefix("  ")).map(|it| it.replace("/srv", place)).collect();
    let lines = lines.split_at(lines.len() - 3).1;
    let program = Path::new(env!("CARGO_BIN_EXE_vigie")).parent().unwrap();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
    let mut shell = Command::new("sh");
    shell.args(["-ec", &lines.join("\n")]).current_dir(folder.path()).env("PATH", path);
    for name in ["AUTHOR", "COMMITTER"] {
        shell.env(format!("GIT_{name}_NAME"), "A").env(format!("GIT_{name}_EMAIL"), "a@example.org");
    }
    let done = shell.output().unwrap();
    assert!(done.status.success(), "{lines:#?}\n{}", String::from_utf8_lossy(&done.stderr));
    let page = fs::read_to_string(folder.path().join("status/current/index.html")).unwrap();
    assert!(page.contains("data-state=\"operational\""), "{page}");
    // From now on a post is published by `--push`.
    let mut post = Command::new(env!("CARGO_BIN_EXE_vigie"));
    post.args(["new-incident", "The site is down", "--push"]).current_dir(folder.path().join("status"));
    for name in ["AUTHOR", "COMMITTER"] {
        post.env(format!("GIT_{name}_NAME"), "A").env(format!("GIT_{name}_EMAIL"), "a@example.org");
    }
    let pushed = crate::site::run(&mut post);
    assert_eq!(pushed.status, 0, "{pushed:?}");
    let page = fs::read_to_string(folder.path().join("status/current/index.html")).unwrap();
    assert!(page.contains("The site is down"), "{page}");
}

/// A page holds the words of its own language alone: the others cost a site nothing.
#[test]
fn a_site_has_nothing_of_languages_that_it_does_not_use() {
    let folder = tempfile::tempdir().unwrap();
    let mut new = Command::new(env!("CARGO_BIN_EXE_vigie"));
    let new = crate::site::run(new.args(["init", "site", "--locale", "ja", "--example"]).current_dir(folder.path()));
    assert_eq!(new.status, 0, "{new:?}");
    let run = crate::site::run(
        Command::new(env!("CARGO_BIN_EXE_vigie")).arg("build").current_dir(folder.path().join("site")),
    );
    assert_eq!(run.status, 0, "{run:?}");
    let words = |messages: &'static str| {
        let message = |line: &'static str| line.split_once(" = ").filter(|(key, _)| !key.starts_with("words-"));
        messages.lines().filter_map(message).map(|(_, words)| words).filter(|words| words.chars().count() > 8)
    };
    let own: String =
        vigie::locale::SHIPPED.iter().filter(|it| matches!(it.tag, "ja" | "en")).map(|it| it.messages).collect();
    let others = vigie::locale::SHIPPED.iter().filter(|it| !matches!(it.tag, "ja" | "en"));
    let others: Vec<&str> =
        others.flat_map(|it| words(it.messages)).filter(|words| !words.contains('$') && !own.contains(words)).collect();
    assert!(others.len() > 5000, "{}", others.len());
    for (path, bytes) in crate::site::files(&folder.path().join("site/public")) {
        let text = String::from_utf8_lossy(&bytes);
        let foreign: Vec<_> = others.iter().filter(|words| text.contains(**words)).collect();
        assert!(foreign.is_empty(), "{path}: {foreign:?}");
    }
}
