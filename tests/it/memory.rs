//! How much memory a full text takes, whatever it is made of.

#![cfg(target_os = "linux")]

use crate::site::{CONFIG, Site, effort};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// What is promised, in kB.
const MOST: usize = 300_000;

const HUNG: Duration = Duration::from_secs(1200);

const HEAD: &str = "---\ntitle: A\ndate: 2026-11-02 17:20\nservices: [web]\n---\n\n";

/// A MiB, which is what a text may have, less some bytes for its head.
const FULL: usize = (1 << 20) - 400;

fn full(piece: &str) -> String {
    piece.repeat(FULL / piece.len())
}

/// A full text of lines, each with its number.
fn numbered(line: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    for number in 0.. {
        let line = line(number);
        if text.len() + line.len() > FULL {
            break;
        }
        text += &line;
    }
    text
}

fn table(columns: usize) -> String {
    let head = format!("{}|\n{}|\n", "|a".repeat(columns), "|-".repeat(columns));
    let row = format!("{}|\n", "|b".repeat(columns));
    let rows = (FULL - head.len()) / row.len();
    head + &row.repeat(rows)
}

/// A full text in a thousand updates.
fn updates(piece: &str) -> String {
    let words = piece.repeat(980 / piece.len());
    let mut text = String::new();
    for number in 0..1000 {
        let _ = write!(text, "## 2026-11-02 {}:{:02} · identified\n\n{words}\n\n", 18 + number / 240, number / 4 % 60);
    }
    text
}

/// Builds a site with such a post; the most memory that it had, in kB.
fn peak(body: &str) -> usize {
    let site = Site::new();
    site.write("vigie.toml", CONFIG);
    let post = format!("{HEAD}{body}\n");
    assert!(post.len() <= 1 << 20, "{}", post.len());
    site.write("content/incidents/a.md", &post);
    let mut command = site.command("build --keep-going");
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    let status = format!("/proc/{}/status", child.id());
    let until = Instant::now() + HUNG;
    let mut most = 0;
    while child.try_wait().unwrap().is_none() {
        let about = fs::read_to_string(&status).unwrap_or_default();
        let peak = about.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok());
        most = most.max(peak.unwrap_or(0));
        if Instant::now() > until {
            let _ = child.kill();
            panic!("the build never ended");
        }
        sleep(Duration::from_millis(2));
    }
    assert!(site.path("public/a.html").is_file());
    most
}

#[test]
fn a_full_text_takes_under_300_mb_whatever_it_contains() {
    // Those that took most.
    let mut texts = vec![
        ("references to one footnote", format!("[^a]: x\n\n{}", full("[^a]"))),
        ("headings without words", full("#\n")),
        ("a table of 2 columns with raw HTML", table(2).replacen("|b|", "|<b>b</b>|", 1)),
    ];
    if effort(false, true) {
        texts.extend(all());
    }
    for (name, text) in texts {
        let cut: String = text.chars().take(FULL - 20).collect();
        let text = if text.len() > FULL { cut } else { text };
        let peak = peak(&text);
        let _ = writeln!(std::io::stderr(), "{name}: {} MB", peak / 1000);
        assert!(peak < MOST, "{name}: {peak} kB");
    }
}

fn all() -> Vec<(&'static str, String)> {
    let refer = |number: usize| format!("[^{}] ", number % 200);
    let note = |number: usize| format!("x[^{number}]\n\n[^{number}]: note\n");
    let mut list = vec![
        ("references to 200 footnotes", (0..200).map(note).collect::<String>() + &numbered(refer)),
        ("footnotes", numbered(note)),
        ("footnotes in footnotes", numbered(|number| format!("[^{number}]: n[^{}]\n\n", number + 1))),
        ("a table of 500 columns", table(500)),
        ("a table of 5000 columns", table(5000)),
        ("a table of 2 columns", table(2)),
        ("a table of empty cells", format!("|a|b|\n|-|-|\n{}", full("||\n"))),
        ("numbered headings", numbered(|number| format!("# {number}\n"))),
        ("numbered tasks", numbered(|number| format!("- [ ] {number}\n"))),
        ("deep lists", numbered(|_| format!("{}a\n", "- ".repeat(90)))),
        ("deep quotes", numbered(|_| format!("{}a\n\n", ">".repeat(90)))),
        ("a table in HTML", format!("<table>{}", full("<td>x"))),
        ("one word", "a".repeat(FULL)),
        ("updates of words", updates("mot ")),
        ("updates of tasks", updates("- [ ] x\n")),
        ("updates of emphasis", updates("*a* ")),
        ("updates of footnotes", updates("[^a]").replacen("[^a]", "[^a]: x\n\n", 1)),
    ];
    let pieces = [
        "mot ",
        "mot\n",
        "m\n\n",
        "- [ ] x\n",
        "- [ ] \n",
        "[a](b)",
        "[a](//b.c)",
        "http://a.b ",
        "<a:b>",
        "<a@b.c>",
        "![a](b)",
        "![a](http://b/c)",
        "> a\n\n",
        "> > > > a\n\n",
        "- - - - a\n",
        "- a\n",
        "- a\n\n",
        "1. a\n",
        "-\n",
        "`a`",
        "`a` ",
        "*a*",
        "*a* ",
        "**a** ",
        "~~a~~ ",
        "&amp;",
        "&lt; ",
        "# a\n",
        "#\n",
        "***\n\n",
        "~~~\n~~~\n",
        "    a\n\nb\n\n",
        "a\\\n",
        "<b>x</b> ",
        "<p>\n\n",
        "<p>",
        "<br>",
        "<a href=b>x</a>",
        "<!-- -->",
        "\\*",
        "\0",
        "\u{202e}",
        "<",
        "\"",
        "&",
        "[",
        "[]",
        "*",
        "_a ",
        "` ",
        "\n",
        "12:30 ",
        "a*",
        "[^a]: [a](b)\n",
    ];
    list.extend(pieces.map(|piece| (piece, full(piece))));
    list
}
