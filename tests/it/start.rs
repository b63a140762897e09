//! docs/start.md and the README's worst evening, typed as they are, in a real shell with a real remote.

#![cfg(unix)]

use std::fmt::Write;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use tempfile::TempDir;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Stands for the program: the same, at the next of the given times.
const SHIM: &str = r#"#!/bin/sh
now=$(head -n 1 "$CLOCKS")
tail -n +2 "$CLOCKS" > "$CLOCKS.rest" && mv "$CLOCKS.rest" "$CLOCKS"
exec "$VIGIE" "$@" --now "$now"
"#;

/// A folder to type in, where `vigie` is found.
struct Desk {
    folder: TempDir,
    /// Where the next line is typed.
    here: PathBuf,
}

impl Desk {
    fn new(clocks: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let here = folder.path().join("work");
        fs::create_dir_all(&here).unwrap();
        fs::create_dir(folder.path().join("bin")).unwrap();
        let shim = folder.path().join("bin/vigie");
        fs::write(&shim, SHIM).unwrap();
        fs::set_permissions(&shim, fs::Permissions::from_mode(0o755)).unwrap();
        let clocks: String = clocks.iter().fold(String::new(), |all, clock| all + "2026-03-" + clock + "+01:00\n");
        fs::write(folder.path().join("clocks"), clocks).unwrap();
        fs::write(
            folder.path().join(".gitconfig"),
            "[user]\nname = A\nemail = a@example.org\n[init]\ndefaultBranch = main\n",
        )
        .unwrap();
        Self { folder, here }
    }

    /// What a shell prints, errors last; it has to succeed.
    fn run(&mut self, line: &str) -> String {
        let top = self.folder.path();
        let path = format!("{}:{}", top.join("bin").display(), std::env::var("PATH").unwrap());
        let output = Command::new("sh")
            .args(["-ec", &format!("{line}\npwd > \"$CLOCKS.here\"")])
            .current_dir(&self.here)
            .env("PATH", path)
            .env("HOME", top)
            .env("CLOCKS", top.join("clocks"))
            .env("VIGIE", env!("CARGO_BIN_EXE_vigie"))
            .env("TZ", "Europe/Paris")
            .env("LC_ALL", "C")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env_remove("NO_COLOR")
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let printed = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
        assert!(output.status.success(), "{line}\n{printed}");
        self.here = fs::read_to_string(top.join("clocks.here")).unwrap().trim_end().into();
        printed
    }

    /// What the host does with a first push.
    fn publish(&mut self) {
        self.run(
            "test -d .git || git init -q -b main; git add . && git commit -q -m 'Begin the status page'\n\
             git init -q --bare ../remote.git && git remote add origin ../remote.git && git push -q -u origin main",
        );
    }

    /// No time is left over: each command of the page has its own.
    fn done(&self) {
        assert_eq!(fs::read_to_string(self.folder.path().join("clocks")).unwrap(), "");
    }
}

/// The fenced blocks of a language.
fn blocks(text: &str, language: &str) -> Vec<String> {
    let fence = format!("```{language}\n");
    text.split(&fence).skip(1).map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

/// A block of a transcript with what is printed now. A line `...` stands for the rest of an output.
fn typed(block: &str, desk: &mut Desk) -> String {
    let mut new = String::new();
    for part in block.split("$ ").skip(1) {
        let (line, shown) = part.split_once('\n').unwrap();
        if line.contains("--push") && !desk.here.join(".git").exists() {
            desk.publish();
        }
        let printed = steady(&desk.run(line));
        let _ = writeln!(new, "$ {line}");
        let kept = shown.lines().position(|line| line == "...");
        let lines: Vec<&str> = printed.lines().take(kept.unwrap_or(usize::MAX)).collect();
        new += &lines.iter().fold(String::new(), |all, line| all + line.trim_end() + "\n");
        new += if kept.is_some() { "...\n" } else { "" };
    }
    new
}

/// The identity of a post is drawn by lot: here it is always the same.
fn steady(printed: &str) -> String {
    let lines = printed.lines().map(|line| if line.starts_with("id: ") { "id: 7f3k2m9xq4ta" } else { line });
    lines.fold(String::new(), |all, line| all + line + "\n")
}

#[test]
fn the_first_ten_minutes_go_as_the_docs_show() {
    let path = format!("{ROOT}/docs/start.md");
    let page = fs::read_to_string(&path).unwrap();
    let clocks = ["04T16:00:00", "04T16:05:00", "04T17:17:00", "04T17:20:00", "04T17:55:00", "04T18:15:00"];
    let mut desk = Desk::new(&clocks);
    let mut new = page.clone();
    for block in blocks(&page, "console") {
        let typed = typed(&block, &mut desk);
        new = new.replace(&format!("```console\n{block}```"), &format!("```console\n{typed}```"));
        if block.contains("vigie init") {
            let [services, address] = blocks(&page, "toml").try_into().unwrap();
            let config = fs::read_to_string(desk.here.join("vigie.toml")).unwrap();
            let kept = config.lines().filter(|line| !line.starts_with("base_url ="));
            let kept: String =
                kept.take_while(|line| !line.starts_with('[')).fold(String::new(), |all, line| all + line + "\n");
            fs::write(desk.here.join("vigie.toml"), address + &kept + &services).unwrap();
        }
    }
    desk.done();
    if std::env::var_os("VIGIE_DOCS").is_some_and(|value| value == "write") {
        fs::write(&path, &new).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap();
    assert!(written == new, "write it again with VIGIE_DOCS=write cargo test --test it start\n{new}");
    assert_eq!(desk.run("git -C ../remote.git log --oneline | wc -l").trim(), "4");
}

#[test]
fn the_lines_that_put_it_online_are_those_of_init() {
    let page = fs::read_to_string(format!("{ROOT}/docs/start.md")).unwrap();
    let online = blocks(&page, "sh").into_iter().find(|block| block.contains("git init")).unwrap();
    let printed = Desk::new(&["04T16:00:00"]).run("vigie init status --host github");
    for line in online.lines() {
        assert!(printed.contains(line), "{line}\n{printed}");
    }
}

#[test]
fn the_worst_evening_goes_as_the_readme_says() {
    let page = fs::read_to_string(format!("{ROOT}/README.md")).unwrap();
    let evening = blocks(&page, "sh").into_iter().find(|block| block.contains("vigie resolve")).unwrap();
    let clocks = [
        "04T12:00:00",
        "04T17:17:00",
        "04T17:40:00",
        "04T17:55:00",
        "04T18:15:00",
        "05T10:00:00",
        "30T10:00:00",
        "30T10:00:00",
    ];
    let mut desk = Desk::new(&clocks);
    desk.run("vigie init status\ncd status");
    desk.publish();
    desk.run(&evening);
    assert_eq!(desk.run("git -C ../remote.git log --oneline | wc -l").trim(), "4");
    assert!(desk.run("vigie check 2>&1").contains("2 posts"), "the incident and its post-mortem");
    desk.done();
}
