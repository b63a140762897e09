//! An evening, from an empty folder to the published post-mortem: at each step the site says what a reader should see.

use crate::site::{Run, run};
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

const SERVICES: &str =
    "\n[[services]]\nid = \"carnet\"\nname = \"Le carnet\"\n\n[[services]]\nid = \"photos\"\nname = \"Les photos\"\n";

struct Evening(tempfile::TempDir);

impl Evening {
    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join("statut").join(path)
    }

    fn run(&self, at: &str, args: &[&str]) -> Run {
        let folder = if args[0] == "init" { self.0.path().to_path_buf() } else { self.path("") };
        let mut command = Command::new(env!("CARGO_BIN_EXE_vigie"));
        command.args(args).args(["--now", &format!("2021-05-{at}:00+02:00")]).current_dir(folder).stdin(Stdio::null());
        let done = run(&mut command);
        assert_eq!(done.status, 0, "{args:?} {done:?}");
        done
    }

    /// Builds the site, and gives a page's words.
    fn page(&self, at: &str, path: &str) -> String {
        self.run(at, &["build"]);
        let html = fs::read_to_string(self.path("public").join(path)).unwrap();
        let mut words = String::new();
        let mut tag = false;
        for letter in html.split("<body").nth(1).unwrap().chars() {
            match letter {
                '<' => tag = true,
                '>' => tag = false,
                _ if !tag => words.push(if letter.is_whitespace() { ' ' } else { letter }),
                _ => {}
            }
        }
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

#[track_caller]
fn holds(page: &str, words: &[&str]) {
    for words in words {
        assert!(page.contains(words), "{words:?} is not in {page}");
    }
}

#[test]
fn an_evening_is_told_from_the_first_line_to_the_last() {
    let evening = Evening(tempfile::tempdir().unwrap());
    let zone = [
        "--locale",
        "fr",
        "--timezone",
        "Europe/Paris",
        "--title",
        "Statut du carnet",
        "--base-url",
        "https://statut.example.org/",
    ];
    evening.run("18T09:00", &[&["init", "statut", "--bare"], &zone[..]].concat());
    let config = fs::read_to_string(evening.path("vigie.toml")).unwrap();
    let without = config.split("\n[[services]]").next().unwrap();
    fs::write(evening.path("vigie.toml"), format!("{without}{SERVICES}")).unwrap();
    holds(&evening.page("18T10:00", "index.html"), &["Tous les services fonctionnent"]);

    evening.run("18T17:05", &["log", "l’enregistrement d’une page tourne sans fin"]);
    let told = evening.run(
        "18T17:17",
        &[
            "new-incident",
            "Plus rien ne s’enregistre",
            "--service",
            "carnet=outage",
            "--service",
            "photos=degraded",
            "--started",
            "16:35",
            "--text",
            "On ne peut plus rien écrire dans le carnet. Je cherche pourquoi.",
        ],
    );
    let slug = "2021-05-18-plus-rien-ne-s-enregistre";
    assert!(
        told.out.starts_with(&format!("content/incidents/{slug}.md\nhttps://statut.example.org/{slug}.html\n\n")),
        "{told:?}"
    );
    assert!(told.out.contains("[ ]  1. "), "the procedure follows: {told:?}");
    holds(
        &evening.page("18T17:18", "index.html"),
        &["Le carnet est hors service", "On ne peut plus rien écrire dans le carnet."],
    );

    evening.run("18T17:30", &["log", "le disque des données a disparu"]);
    evening.run("18T17:43", &["log", "écrit à l’hébergeur"]);
    evening.run(
        "18T17:55",
        &["update", "Le disque est là, mais ne se monte plus.", "--status", "identified", "--next-update", "18:30"],
    );
    holds(
        &evening.page("18T17:56", "index.html"),
        &["Le carnet est hors service", "Le disque est là, mais ne se monte plus.", "18:30"],
    );

    evening.run("18T18:15", &["resolve", "Le système de fichiers est réparé, rien n’est perdu.", "--at", "18:10"]);
    holds(&evening.page("18T18:16", "index.html"), &["Tous les services fonctionnent", "Plus rien ne s’enregistre"]);

    evening.run("19T08:14", &["log", slug, "l’hébergeur ferme le ticket"]);
    evening.run("19T10:00", &["new-post-mortem"]);
    let path = evening.path(&format!("content/post-mortems/{slug}.md"));
    let page = format!("post-mortems/{slug}.html");
    evening.run("19T10:01", &["build"]);
    assert!(!evening.path("public").join(&page).exists(), "a draft is not published");
    let draft = fs::read_to_string(&path).unwrap();
    // What is to be written stands in comments, and in an action to replace.
    let written: Vec<&str> = draft.lines().filter(|line| !line.starts_with("<!--") && *line != "draft: true").collect();
    let written = written.join("\n").replace("une action précise, que l’on pourra cocher", "surveiller le disque");
    fs::write(&path, written).unwrap();
    let told = evening.page("19T10:38", &page).replace(['\u{a0}', '\u{202f}'], " ");
    holds(
        &told,
        &[
            "Le 18 mai 2021, de 16:35 à 18:10",
            "1 h 35 au total, dont 1 h 35 hors service",
            "l’enregistrement d’une page tourne sans fin",
            "On ne peut plus rien écrire dans le carnet.",
            "le disque des données a disparu",
            "écrit à l’hébergeur",
            "Le disque est là, mais ne se monte plus.",
            "retour à la normale",
            "Le système de fichiers est réparé, rien n’est perdu.",
            "l’hébergeur ferme le ticket",
            "Ce qui s’est moins bien passé",
        ],
    );
    let at = |words: &str| told.find(words).unwrap();
    assert!(at("tourne sans fin") < at("a disparu") && at("écrit à l’hébergeur") < at("ne se monte plus"));
    let items: Vec<&str> = draft.lines().filter_map(|line| line.strip_prefix("- ")).collect();
    let times = ["16:35", "17:05", "17:17", "17:30", "17:43", "17:55", "18:10", "18:15", "19 mai, 08:14", "[ ]"];
    assert!(
        items.iter().map(|item| item.trim_start()).zip(times).all(|(item, time)| item.starts_with(time)),
        "{items:?}"
    );
    assert_eq!(items.len(), times.len(), "{items:?}");
    let checked = evening.run("19T10:39", &["check", "--strict"]);
    assert!(checked.err.contains("no problems found"), "{checked:?}");
    holds(&evening.page("19T10:40", &format!("{slug}.html")), &["post-mortem"]);
}
