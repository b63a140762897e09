//! The program itself, on the files of a site in a folder.

use crate::model::Time;
use crate::outputs::{Files, time};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub(crate) struct Folder(tempfile::TempDir);

pub(crate) struct Run {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Folder {
    pub(crate) fn new(files: &[(String, String)]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        for (path, text) in files {
            folder.write(path, text);
        }
        folder
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        std::fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        std::fs::write(self.path(path), text).unwrap();
    }

    pub(crate) fn run(&self, words: &[&str], now: Time) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vigie"));
        command.args(words).args(["--now", &time(now)]).current_dir(self.0.path());
        command.env_remove("SOURCE_DATE_EPOCH").env("NO_COLOR", "1").stdin(Stdio::null());
        let run = command.output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Run { status: run.status.code().unwrap_or(-1), out: text(run.stdout), err: text(run.stderr) }
    }

    /// The files in a folder of the site, but for those that say how they came to be there.
    pub(crate) fn files(&self, folder: &str) -> Files {
        fn read(folder: &Path, root: &Path, files: &mut Files) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    read(&path, root, files);
                } else {
                    let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                    files.insert(name, std::fs::read(&path).unwrap());
                }
            }
        }
        let mut files = Files::new();
        let root = self.path(folder);
        read(&root, &root, &mut files);
        files.retain(|path, _| !path.starts_with(".vigie"));
        files
    }
}
