//! A small site in a temporary folder, and the program run on it.

use crate::running::DEADLINE;
use std::ffi::OsStr;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The clock of all tests.
pub(crate) const NOW: &str = "2026-11-23T12:00:00+01:00";

/// A vigie.toml with two services.
pub(crate) const CONFIG: &str = r#"title = "État de l'île"
base_url = "https://etat.example.org/"
locale = "fr"
timezone = "Europe/Paris"

[[services]]
id = "web"
name = "Le site"

[[services]]
id = "mail"
name = "Le courrier"
"#;

/// An incident that is over.
pub(crate) const INCIDENT: &str = "---\ntitle: Le site ne répond plus\ndate: 2026-11-02 17:20\nservices: [web]\nresolved: 18:10\n---\n\nNous cherchons.\n";

/// How often, or how large, an attack is: the second number with `VIGIE_LONG=1`, which takes its time.
pub(crate) fn effort<T>(short: T, long: T) -> T {
    if std::env::var_os("VIGIE_LONG").is_some_and(|value| value == "1") { long } else { short }
}

/// A site's folder, gone when dropped.
pub(crate) struct Site(tempfile::TempDir);

/// What a run of the program left.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Site {
    /// A site with one past incident.
    pub(crate) fn new() -> Self {
        let site = Self(tempfile::tempdir().unwrap());
        site.write("vigie.toml", CONFIG);
        site.write("content/incidents/2026-11-02-site.md", INCIDENT);
        site
    }

    pub(crate) fn root(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The program, with the clock of all tests, in the site's folder.
    pub(crate) fn command(&self, words: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vigie"));
        command.args(words.split_whitespace()).args(["--now", NOW]).current_dir(self.root());
        command.env_remove("SOURCE_DATE_EPOCH").env_remove("NO_COLOR").stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, words: &str) -> Run {
        run(&mut self.command(words))
    }
}

/// Runs to the end, which has to come in time.
pub(crate) fn run(command: &mut Command) -> Run {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let out = read(child.stdout.take().unwrap());
    let err = read(child.stderr.take().unwrap());
    let end = Instant::now() + DEADLINE;
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if Instant::now() > end {
            let _ = child.kill();
            let _ = child.wait();
            panic!("no end of {command:?}: {}", err.join().unwrap());
        }
        thread::sleep(Duration::from_millis(1));
    };
    Run { status: status.code().unwrap_or(-1), out: out.join().unwrap(), err: err.join().unwrap() }
}

/// Reads a pipe to its end, beside all else.
fn read(mut pipe: impl Read + Send + 'static) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut text = String::new();
        pipe.read_to_string(&mut text).unwrap();
        text
    })
}

/// All files below a folder by path, with their bytes; not those in which a build notes how the others came to be there.
pub(crate) fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(Result::unwrap);
    let files = entries.filter(|entry| entry.file_type().is_file() && !is_note(entry.file_name()));
    files
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
            (path, fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// Whether a file is one of those that only the next build reads.
pub(crate) fn is_note(name: &OsStr) -> bool {
    name == ".vigie-seal" || name == ".vigie-pages"
}

/// Compares a page of docs/ with what the program makes of it. With `VIGIE_DOCS=write` it is written first.
pub(crate) fn check_written_page(name: &str, page: &str, test: &str) {
    let path = format!("{}/docs/{name}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("VIGIE_DOCS").is_some_and(|value| value == "write") {
        std::fs::write(&path, page).unwrap();
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert!(written == page, "write it again with VIGIE_DOCS=write cargo test --test it {test}");
}
