//! `vigie import`: the sources below `tests/import`, each with the IMPORT.md that it has to give.

use crate::site::NOW;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;
use tempfile::TempDir;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/import");

/// Where the old site was: from there, its addresses have to work.
fn kinds() -> Vec<String> {
    let mut kinds: Vec<String> = fs::read_dir(ROOT)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_type().unwrap().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    kinds.sort();
    kinds
}

/// A copy of all sources, in which those with a file `log` are git repositories.
pub(crate) fn workplace() -> &'static Path {
    static PLACE: OnceLock<TempDir> = OnceLock::new();
    let place = PLACE.get_or_init(|| {
        let place = tempfile::tempdir().unwrap();
        for path in files(Path::new(ROOT)) {
            let to = place.path().join(&path);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::copy(Path::new(ROOT).join(&path), to).unwrap();
        }
        for kind in kinds() {
            if let Ok(log) = fs::read_to_string(format!("{ROOT}/{kind}/log")) {
                repository(&place.path().join(source_of(&kind)), &log);
            }
        }
        place
    });
    place.path()
}

/// Makes a repository with a commit for each line: its time, the file that it changes, and its subject.
fn repository(folder: &Path, log: &str) {
    let git = |args: &[&str], time: &str| {
        let who = ["AUTHOR", "COMMITTER"].into_iter().flat_map(|role| {
            [("NAME", "upptime-bot"), ("EMAIL", "bot@example.org"), ("DATE", time)]
                .map(|(key, value)| (format!("GIT_{role}_{key}"), value.to_owned()))
        });
        let mut command = Command::new("git");
        command.args(["-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null"]).args(args);
        let done = command.current_dir(folder).envs(who).env("GIT_CONFIG_GLOBAL", "/dev/null").output().unwrap();
        assert!(done.status.success(), "{args:?}: {done:?}");
    };
    git(&["init", "-q", "-b", "main"], "");
    for line in log.lines() {
        let [time, file, subject] = line.splitn(3, '\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let path = folder.join(file);
        let before = fs::read_to_string(&path).unwrap();
        fs::write(&path, format!("{before}# {time}\n")).unwrap();
        git(&["add", file], time);
        git(&["commit", "-q", "-m", subject], time);
    }
}

pub(crate) fn vigie(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vigie"));
    command.args(args).args(["--now", NOW]).current_dir(workplace()).env("NO_COLOR", "1").output().unwrap()
}

/// Further options of a kind, one a line.
fn options(kind: &str) -> Vec<String> {
    let text = fs::read_to_string(format!("{ROOT}/{kind}/options")).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

/// Imports the source of a kind, from a copy of it if it is changed. A kind with several sources has them in folders
/// such as `cachet.csv`.
pub(crate) fn import(kind: &str, source: &str, into: &Path, more: &[&str]) -> Output {
    let options = options(kind);
    let name = kind.split('.').next().unwrap();
    let mut args = vec!["import", name, source, "--into", into.to_str().unwrap()];
    args.extend(options.iter().map(String::as_str));
    args.extend(more);
    vigie(&args)
}

pub(crate) fn source_of(kind: &str) -> String {
    format!("{kind}/source")
}

pub(crate) fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let files = entries
        .filter(|entry| entry.file_type().is_file() && !entry.path().components().any(|it| it.as_os_str() == ".git"));
    files.map(|entry| entry.path().strip_prefix(folder).unwrap().to_owned()).collect()
}

#[test]
fn each_source_becomes_the_site_that_its_report_describes() {
    for kind in kinds() {
        let site = tempfile::tempdir().unwrap();
        let done = import(&kind, &source_of(&kind), site.path(), &[]);
        assert!(done.status.success(), "{kind}: {done:?}");
        let report = fs::read_to_string(site.path().join("IMPORT.md")).unwrap();
        let snapshot = format!("{ROOT}/{kind}/IMPORT.md");
        if std::env::var_os("VIGIE_DOCS").is_some_and(|value| value == "write") {
            fs::write(&snapshot, &report).unwrap();
        }
        let expected = fs::read_to_string(&snapshot).unwrap_or_default();
        assert_eq!(report, expected, "{kind}: VIGIE_DOCS=write writes {snapshot}");
    }
}

#[test]
fn the_tool_of_each_source_is_found() {
    for kind in kinds() {
        let site = tempfile::tempdir().unwrap();
        let options = options(&kind);
        let source = source_of(&kind);
        let mut args = vec!["import", &source, "--into", site.path().to_str().unwrap()];
        args.extend(options.iter().map(String::as_str));
        let done = vigie(&args);
        assert!(done.status.success(), "{kind}: {done:?}");
        let report = fs::read_to_string(site.path().join("IMPORT.md")).unwrap();
        let expected = fs::read_to_string(format!("{ROOT}/{kind}/IMPORT.md")).unwrap();
        assert_eq!(report.lines().next(), expected.lines().next(), "{kind}");
    }
}

#[test]
fn every_file_of_a_source_is_accounted_for() {
    for kind in kinds() {
        let site = tempfile::tempdir().unwrap();
        let done = import(&kind, &source_of(&kind), site.path(), &["--json"]);
        let json: Value = serde_json::from_slice(&done.stdout).unwrap();
        let sources = json["sources"].as_array().unwrap();
        let accounted: BTreeSet<PathBuf> = sources.iter().map(|it| it["path"].as_str().unwrap().into()).collect();
        let there = files(&Path::new(ROOT).join(source_of(&kind)));
        let lost: Vec<_> = there.difference(&accounted).collect();
        assert!(lost.is_empty(), "{kind}: {lost:?}");
        for source in sources {
            let says = ["became", "guessed", "left_out"].iter().any(|key| !source[key].as_array().unwrap().is_empty());
            assert!(says, "{kind}: nothing is said of {source}");
            for path in source["became"].as_array().unwrap() {
                assert!(site.path().join(path.as_str().unwrap()).is_file(), "{kind}: {path} is not there");
            }
        }
    }
}

#[test]
fn a_further_import_changes_nothing_that_did_not_change() {
    for kind in kinds() {
        let site = tempfile::tempdir().unwrap();
        import(&kind, &source_of(&kind), site.path(), &[]);
        let all: Vec<PathBuf> = files(site.path()).into_iter().collect();
        let read = || all.iter().map(|path| fs::read(site.path().join(path)).unwrap()).collect::<Vec<_>>();
        let before = read();
        let again = import(&kind, &source_of(&kind), site.path(), &[]);
        assert!(again.status.success(), "{kind}: {again:?}");
        assert!(before == read(), "{kind}: the same source gives the same site");
        assert_eq!(files(site.path()).len(), all.len(), "{kind}");
    }
}

#[test]
fn edits_of_the_user_stay() {
    for kind in kinds() {
        let site = tempfile::tempdir().unwrap();
        import(&kind, &source_of(&kind), site.path(), &[]);
        let posts: Vec<PathBuf> =
            files(site.path()).into_iter().filter(|path| path.starts_with("content/incidents")).collect();
        let edited = site.path().join(posts.first().unwrap_or_else(|| panic!("{kind} has no incidents")));
        let text = fs::read_to_string(&edited).unwrap() + "\nA line of mine.\n";
        fs::write(&edited, &text).unwrap();
        let removed = posts.get(1).map(|path| site.path().join(path));
        if let Some(path) = &removed {
            fs::remove_file(path).unwrap();
        }
        import(&kind, &source_of(&kind), site.path(), &[]);
        assert_eq!(fs::read_to_string(&edited).unwrap(), text, "{kind}");
        assert!(removed.is_none_or(|path| !path.exists()), "{kind}: what was removed stays removed");
    }
}

#[test]
fn a_site_that_is_there_is_not_overwritten() {
    for kind in kinds() {
        let site = tempfile::tempdir().unwrap();
        fs::write(site.path().join("vigie.toml"), "title = \"Mine\"\n").unwrap();
        import(&kind, &source_of(&kind), site.path(), &[]);
        assert_eq!(fs::read_to_string(site.path().join("vigie.toml")).unwrap(), "title = \"Mine\"\n", "{kind}");
    }
}

/// Adds the address of the page where the source does not know it: `vigie check` asks for it, as feeds need it.
fn address(site: &Path) {
    let path = site.join("vigie.toml");
    let text = fs::read_to_string(&path).unwrap();
    if !text.contains("base_url") {
        fs::write(path, format!("base_url = \"https://status.example.org/\"\n{text}")).unwrap();
    }
}

#[test]
fn every_older_address_leads_to_its_post() {
    for kind in kinds() {
        let site = tempfile::tempdir().unwrap();
        let done = import(&kind, &source_of(&kind), site.path(), &["--json"]);
        let json: Value = serde_json::from_slice(&done.stdout).unwrap();
        address(site.path());
        let built = vigie(&["build", "--root", site.path().to_str().unwrap(), "--drafts", "--keep-going"]);
        assert!(built.status.code().is_some_and(|code| code < 2), "{kind}: {built:?}");
        let public = site.path().join("public");
        for address in json["addresses"].as_array().unwrap() {
            let (from, to) = (address["from"].as_str().unwrap(), address["to"].as_str().unwrap());
            assert!(public.join(to).is_file(), "{kind}: {from} leads to {to}, which is not there");
            // A page is in a folder of that name, what programs read is a file of that name.
            let file = from.trim_end_matches('/');
            let there = public.join(file).is_file() || public.join(file).join("index.html").is_file();
            assert!(there, "{kind}: there is nothing at {from}");
        }
        #[cfg(unix)]
        crawled::check(&kind, &public, json["addresses"].as_array().unwrap());
    }
}

/// Old sites had these addresses in each language, whether Vigie has words for it or not.
#[test]
fn sites_in_several_languages_answer_at_the_addresses_of_each() {
    let cstate = [
        "fr/",
        "eo/",
        "issues/",
        "fr/issues/",
        "eo/issues/",
        "index.xml",
        "fr/index.xml",
        "eo/issues/index.xml",
        "affected/",
        "fr/affected/",
        "eo/affected/",
        "fr/affected/mail/",
        "eo/affected/mail/index.svg",
        "fr/pages/about/",
        "fr/issues/2022-03-01-mail/",
        "eo/issues/2022-03-01-mail/",
        "fr/issues/2022-05-01-seul/",
    ];
    let statusfy = [
        "fr/",
        "history/",
        "fr/history/",
        "incidents/",
        "fr/incidents/",
        "fr/incidents/13af65a3",
        "feeds/incidents.fr.atom",
        "feeds/incidents.fr.xml",
        "calendars/scheduled.en.ics",
        "calendars/scheduled.fr.ics",
        "static/content/api/v0/systems.en.json",
        "static/content/api/v0/systems.fr.json",
        "static/content/api/v0/incidents.page-1.fr.json",
        "static/content/api/v0/incidents/timeline.en.json",
    ];
    for (kind, paths) in [("cstate.languages", &cstate[..]), ("statusfy", &statusfy[..])] {
        let site = tempfile::tempdir().unwrap();
        import(kind, &source_of(kind), site.path(), &[]);
        address(site.path());
        let built = vigie(&["build", "--root", site.path().to_str().unwrap()]);
        assert!(built.status.success(), "{kind}: {built:?}");
        for path in paths {
            let file = site.path().join("public").join(path.trim_end_matches('/'));
            assert!(file.is_file() || file.join("index.html").is_file(), "{kind}: there is nothing at {path}");
        }
    }
}

/// Old addresses behind nginx: as plain files, and with the redirects that the build writes.
#[cfg(unix)]
mod crawled {
    use crate::readers::{Nginx, ask};
    use serde_json::Value;
    use std::fs;
    use std::io::Write;
    use std::path::Path;
    use url::Url;

    /// Hops from one address to the next.
    const MOST: usize = 5;

    pub(super) fn check(kind: &str, public: &Path, addresses: &[Value]) {
        let redirects = redirects(&fs::read_to_string(public.join("_redirects")).unwrap_or_default());
        for lines in [String::new(), redirects] {
            let Some(nginx) = Nginx::serve_with(public, &lines) else {
                let _ = writeln!(std::io::stderr(), "left out: old addresses behind nginx: it is not installed");
                return;
            };
            for address in addresses {
                let (from, to) = (address["from"].as_str().unwrap(), address["to"].as_str().unwrap());
                let found = follow(nginx.port, from);
                assert!(found == Some(fs::read(public.join(to)).unwrap()), "{kind}: {from} does not lead to {to}");
            }
        }
    }

    /// What `_redirects` says, in the words of nginx.
    fn redirects(text: &str) -> String {
        let line = |line: &str| {
            let [from, to, code] = line.split(' ').collect::<Vec<_>>()[..] else { panic!("{line}") };
            let from = percent_encoding::percent_decode_str(from).decode_utf8_lossy();
            format!("location = \"{from}\" {{ return {code} {to}; }}\n")
        };
        text.lines().map(line).collect()
    }

    /// The bytes that a browser has in the end.
    fn follow(port: u16, from: &str) -> Option<Vec<u8>> {
        let mut at = Url::parse("http://localhost/").unwrap().join(from).unwrap();
        for _ in 0..MOST {
            let (head, body) = ask(port, at.path().trim_start_matches('/'));
            let next = match head.split(' ').nth(1)? {
                "200" => match refresh(&body) {
                    Some(next) => next,
                    None => return Some(body),
                },
                "301" => head.lines().find_map(|line| line.strip_prefix("location: "))?.to_owned(),
                _ => return None,
            };
            at = at.join(&next).ok()?;
        }
        None
    }

    /// Where a page leads on its own.
    fn refresh(page: &[u8]) -> Option<String> {
        let page = String::from_utf8_lossy(page);
        let (_, rest) = page.split_once("http-equiv=\"refresh\"")?;
        let (_, rest) = rest.split_once("url=")?;
        rest.split('"').next().map(str::to_owned)
    }
}

/// What scripts rely on: the keys of the JSON, and the exit status.
#[test]
fn scripts_get_the_same_json_of_every_kind() {
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let are_texts = |value: &Value| value.as_array().unwrap().iter().all(Value::is_string);
    for kind in kinds() {
        let site = tempfile::tempdir().unwrap();
        let done = import(&kind, &source_of(&kind), site.path(), &["--json"]);
        assert_eq!(done.status.code(), Some(0), "{kind}: {done:?}");
        let json: Value = serde_json::from_slice(&done.stdout).unwrap_or_else(|error| panic!("{kind}: {error}"));
        assert_eq!(keys(&json), ["addresses", "sources"], "{kind}");
        for source in json["sources"].as_array().unwrap() {
            assert_eq!(keys(source), ["became", "guessed", "left_out", "path"], "{kind}");
            assert!(["became", "guessed", "left_out"].iter().all(|key| are_texts(&source[key])), "{kind}: {source}");
        }
        for address in json["addresses"].as_array().unwrap() {
            assert_eq!(keys(address), ["from", "to"], "{kind}");
            assert!(address["from"].is_string() && address["to"].is_string(), "{kind}: {address}");
        }
    }
}

/// The kinds whose tool defines no timezone.
#[test]
fn a_timezone_is_required_exactly_where_a_source_defines_none() {
    for kind in kinds() {
        let (site, source) = (tempfile::tempdir().unwrap(), source_of(&kind));
        let name = kind.split('.').next().unwrap();
        let done = vigie(&["import", name, &source, "--json", "--into", site.path().to_str().unwrap()]);
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        if options(&kind).iter().any(|option| option == "--timezone") {
            assert_eq!(done.status.code(), Some(2), "{kind}: {said}");
            assert!(said.contains("--timezone"), "{kind}: {said}");
            assert!(files(site.path()).is_empty() && done.stdout.is_empty(), "{kind}: nothing is written");
        } else {
            assert_eq!(done.status.code(), Some(0), "{kind}: {said}");
        }
    }
}

/// The posts and settings of an import, by path.
pub(crate) fn outcome(kind: &str, source: &str) -> BTreeMap<PathBuf, Vec<u8>> {
    let site = tempfile::tempdir().unwrap();
    let done = import(kind, source, site.path(), &[]);
    assert!(done.status.success(), "{source}: {done:?}");
    let is_outcome = |path: &PathBuf| path.starts_with("content") || path == Path::new("vigie.toml");
    let paths = files(site.path()).into_iter().filter(is_outcome);
    paths.map(|path| (path.clone(), fs::read(site.path().join(path)).unwrap())).collect()
}

#[test]
fn an_archive_is_read_as_the_folder_in_it() {
    let place = tempfile::tempdir().unwrap();
    let archive = place.path().join("old-status.tar.gz");
    let folder = workplace().join("statusfy");
    let done = Command::new("tar").arg("-czf").arg(&archive).arg("-C").arg(&folder).arg("source").output().unwrap();
    assert!(done.status.success(), "{done:?}");
    let expected = outcome("statusfy", &source_of("statusfy"));
    assert!(expected.len() > 3, "{expected:?}");
    assert_eq!(outcome("statusfy", archive.to_str().unwrap()), expected);
}

#[test]
fn a_repository_is_read_with_its_history() {
    let place = tempfile::tempdir().unwrap();
    let origin = workplace().join(source_of("upptime"));
    let bare = place.path().join("status.git");
    // The files that no commit has are those of the first one here.
    let copy = place.path().join("copy");
    let git = |args: &[&str]| {
        let who = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
        let done = Command::new("git").args(who).args(args).env("GIT_CONFIG_GLOBAL", "/dev/null").output().unwrap();
        assert!(done.status.success(), "{args:?}: {done:?}");
    };
    let (origin, copied, bare) = (origin.to_str().unwrap(), copy.to_str().unwrap(), bare.to_str().unwrap());
    git(&["clone", "-q", origin, copied]);
    for path in files(Path::new(origin)) {
        fs::create_dir_all(copy.join(&path).parent().unwrap()).unwrap();
        fs::copy(Path::new(origin).join(&path), copy.join(&path)).unwrap();
    }
    git(&["-C", copied, "add", "-A"]);
    git(&["-C", copied, "commit", "-q", "-m", "Add the rest"]);
    git(&["clone", "-q", "--bare", copied, bare]);
    let expected = outcome("upptime", &source_of("upptime"));
    assert!(expected.len() > 3, "{expected:?}");
    assert_eq!(outcome("upptime", bare), expected);
    assert_eq!(outcome("upptime", &format!("file://{bare}")), expected);
}

#[test]
fn a_wrong_command_line_says_what_to_type() {
    let site = tempfile::tempdir().unwrap();
    let into = site.path().to_str().unwrap();
    for (args, words) in [
        (vec!["import", "nagios", "cstate/source", "--into", into], "it knows cstate"),
        (vec!["import", "cstate"], "missing the source"),
        (vec!["import", "cstate/source", "--into", into, "--map", "severity.down"], "there is no `=`"),
        (vec!["import", "cstate/source", "--into", into, "--map", "severity.down=bad"], "use a severity"),
        (vec!["import", "cstate/source", "--into", into, "--timezone", "Europe/Pari"], "did you mean Europe/Paris?"),
    ] {
        let done = vigie(&args);
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert_eq!(done.status.code(), Some(2), "{args:?}: {said}");
        assert!(said.contains(words), "{args:?}: {said}");
    }
    assert!(files(site.path()).is_empty(), "nothing is written then");
}

#[cfg(unix)]
#[test]
fn settings_of_a_repository_run_nothing() {
    let place = tempfile::tempdir().unwrap();
    let source = place.path().join("source");
    fs::create_dir_all(source.join("history")).unwrap();
    fs::write(source.join(".upptimerc.yml"), "owner: a\nrepo: b\nsites:\n  - name: API\n    url: https://a.example\n")
        .unwrap();
    let history = "url: https://a.example\nstatus: up\ncode: 200\nresponseTime: 1\nlastUpdated: 2021-01-02T00:00:00.000Z\n\
        startTime: 2021-01-01T00:00:00.000Z\n";
    fs::write(source.join("history/api.yml"), history).unwrap();
    repository(&source, "2021-01-01T00:00:00Z\thistory/api.yml\t🟩 API is up (200 in 1 ms) [skip ci]");
    let trap = place.path().join("trap");
    fs::write(&trap, format!("#!/bin/sh\ntouch {}/sprung\n", place.path().display())).unwrap();
    fs::set_permissions(&trap, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let settings = format!(
        "\n[log]\n\tshowSignature = true\n[gpg]\n\tprogram = {0}\n[core]\n\tfsmonitor = {0}\n\tsshCommand = {0}\n\tpager = {0}\n[diff]\n\texternal = {0}\n",
        trap.display()
    );
    let mut config = fs::OpenOptions::new().append(true).open(source.join(".git/config")).unwrap();
    std::io::Write::write_all(&mut config, settings.as_bytes()).unwrap();
    // A commit with a signature makes git start the program that checks it.
    let signed = |text: &str| {
        text.replacen("\n\n", "\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n", 1)
    };
    let git = |args: &[&str]| Command::new("git").args(args).current_dir(&source).output().unwrap();
    let commit = String::from_utf8(git(&["cat-file", "commit", "HEAD"]).stdout).unwrap();
    fs::write(place.path().join("commit"), signed(&commit)).unwrap();
    let object = place.path().join("commit");
    let id = git(&["hash-object", "-t", "commit", "-w", object.to_str().unwrap()]);
    let id = String::from_utf8(id.stdout).unwrap();
    assert!(git(&["update-ref", "refs/heads/main", id.trim()]).status.success());
    let done = import("upptime", source.to_str().unwrap(), &place.path().join("site"), &[]);
    assert!(done.status.success(), "{done:?}");
    assert!(!place.path().join("sprung").exists());
}
