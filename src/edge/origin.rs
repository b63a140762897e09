//! Reads the source of an import: a folder, an archive, a file or a git repository, bare or at an address.

use super::git::{self, GitError};
use super::{disk, http, programs};
use crate::routes::Fixed;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::time::Duration;
use walkdir::WalkDir;

/// Files by their paths in the source.
pub type OriginFiles = BTreeMap<String, Vec<u8>>;

/// What was read of a source.
#[derive(Debug, Default)]
pub struct Origin {
    /// Its files.
    pub files: OriginFiles,
    /// The history of its folder `history`, as [`git::log_of`] prints it, where the source is a repository of Upptime.
    pub commits: Option<String>,
}

/// Reads a source, and holds it against the limits. What git keeps for itself and what tools install is left out, and links are not followed.
///
/// # Errors
///
/// The reason, in words.
pub fn read(source: &str) -> Result<Origin, String> {
    let origin = read_any(source)?;
    for (path, bytes) in &origin.files {
        if values(path, bytes) > MOST_VALUES {
            return Err(format!("{path} has more than {MOST_VALUES} values"));
        }
    }
    Ok(origin)
}

/// About as many values as the reader of a document makes of a file: each takes much more memory than the file.
fn values(path: &str, bytes: &[u8]) -> usize {
    let ending = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let marks: &[u8] = match ending.as_str() {
        "json" => b"{[",
        "xml" | "rss" | "atom" | "html" => b"<",
        "csv" | "yml" | "yaml" => b"\n{[",
        _ => return 0,
    };
    bytes.iter().filter(|byte| marks.contains(byte)).count()
}

fn read_any(source: &str) -> Result<Origin, String> {
    let path = Path::new(source);
    let words = |error: io::Error| disk::reason(&error);
    if path.is_dir() && !is_bare(path) {
        return repository(path).map_err(words);
    }
    if path.is_file() {
        if is_archive(source) {
            let temporary = disk::temporary().map_err(words)?;
            programs::extract(path, temporary.path(), MOST_OF_ALL)?;
            let files = folder(temporary.path()).map(without_top).map_err(words)?;
            return Ok(Origin { files, commits: None });
        }
        if path.metadata().is_ok_and(|about| about.len() > MOST_OF_A_FILE) {
            return Err(format!("it is larger than {} MiB", MOST_OF_A_FILE >> 20));
        }
        let bytes = disk::read_anywhere(path).map_err(words)?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        return Ok(Origin { files: OriginFiles::from([(name, bytes)]), commits: None });
    }
    if is_repository(source) || path.is_dir() {
        let temporary = disk::temporary().map_err(words)?;
        let into = temporary.path().join("source");
        let address = if path.is_dir() { dunce::canonicalize(path).map_err(words)? } else { path.to_owned() };
        git::copy(&address.to_string_lossy(), &into).map_err(|error| match error {
            GitError::NoCommit(why) => why,
            other => other.to_string(),
        })?;
        return repository(&into).map_err(words);
    }
    Err("no such file or folder".to_owned())
}

fn is_archive(name: &str) -> bool {
    let name = name.to_lowercase();
    [".zip", ".tar", ".tar.gz", ".tgz", ".tar.xz", ".tar.bz2", ".tar.zst"].iter().any(|ending| name.ends_with(ending))
}

/// Whether a source is the address of a git repository.
fn is_repository(source: &str) -> bool {
    ["https://", "http://", "ssh://", "git://", "file://", "git@"].iter().any(|start| source.starts_with(start))
}

/// Whether a folder is a git repository without its files, as servers have it.
fn is_bare(folder: &Path) -> bool {
    folder.join("HEAD").is_file() && folder.join("objects").is_dir() && folder.join("refs").is_dir()
}

/// The files of a folder, and the part of its history that says something.
fn repository(root: &Path) -> io::Result<Origin> {
    let files = folder(root)?;
    let is_upptime = files.contains_key(".upptimerc.yml");
    Ok(Origin { files, commits: if is_upptime { history(root)? } else { None } })
}

/// The history of a repository, read in a copy: the settings of a repository of somebody else can name programs that git
/// runs.
fn history(root: &Path) -> io::Result<Option<String>> {
    if !disk::exists(&root.join(".git")) {
        return Ok(None);
    }
    let (temporary, root) = (disk::temporary()?, dunce::canonicalize(root)?);
    let copy = temporary.path().join("history.git");
    if git::copy_history(&root.to_string_lossy(), &copy).is_err() {
        return Ok(None);
    }
    Ok(git::log_of(&copy, "history"))
}

fn folder(root: &Path) -> io::Result<OriginFiles> {
    let skipped = |name: &str| matches!(name, ".git" | "node_modules" | ".DS_Store");
    let entries = WalkDir::new(root).sort_by_file_name().into_iter();
    let mut files = OriginFiles::new();
    let mut whole = 0;
    for entry in entries.filter_entry(|entry| entry.depth() == 0 || !skipped(&entry.file_name().to_string_lossy())) {
        let entry = entry.map_err(io::Error::from)?;
        if entry.file_type().is_file() {
            whole += entry.metadata().map_err(io::Error::from)?.len();
            if whole > MOST_OF_ALL {
                return Err(io::Error::other(format!("it has more than {} MiB of files", MOST_OF_ALL >> 20)));
            }
            let below = entry.path().strip_prefix(root).unwrap_or(entry.path());
            let names = below.components().map(|part| part.as_os_str().to_string_lossy().into_owned());
            files.insert(names.collect::<Vec<_>>().join("/"), disk::read_anywhere(entry.path())?);
        }
    }
    Ok(files)
}

/// The files of an archive whose only folder is the source.
fn without_top(files: OriginFiles) -> OriginFiles {
    let top = files.keys().next().and_then(|path| path.split_once('/')).map(|(top, _)| format!("{top}/"));
    match top {
        Some(top) if files.keys().all(|path| path.starts_with(&top)) => {
            files.into_iter().map(|(path, bytes)| (path[top.len()..].to_owned(), bytes)).collect()
        }
        _ => files,
    }
}

/// Bytes of the largest answer that is read.
const MOST: u64 = 16 << 20;

/// Values of a file.
const MOST_VALUES: usize = 200_000;

/// Bytes of a source that is a single file.
const MOST_OF_A_FILE: u64 = 2 * MOST;

/// Bytes of all answers of a server.
const MOST_OF_ANSWERS: u64 = 4 * MOST;

/// Answers of a server for one list: 50,000 incidents.
const MOST_PAGES: usize = 500;

/// Bytes of all that is read of a source.
const MOST_OF_ALL: u64 = 256 << 20;

/// The ending of documents of the API of owners.
const JSON: &str = ".json";

/// The public documents of a page of Statuspage.
const PUBLIC: [Fixed; 3] = [Fixed::ApiComponents, Fixed::ApiIncidents, Fixed::ApiMaintenances];

/// Reads the public API of a page of Statuspage. It returns the 50 newest incidents.
///
/// # Errors
///
/// The reason, in words.
pub fn public_page(url: &str) -> Result<Origin, String> {
    let base = url.trim_end_matches('/');
    let mut files = OriginFiles::new();
    for document in PUBLIC {
        let address = format!("{base}/{}", document.path());
        let bytes =
            http::get(&address, MOST, http::TIMEOUT).map_err(|why| format!("{}: {why}", git::printable(&address)))?;
        files.insert(document.path().to_owned(), bytes);
    }
    Ok(Origin { files, commits: None })
}

/// Reads the API of the owner of a page of Statuspage, at one request a second. Without an address, the owner must have
/// one page.
///
/// # Errors
///
/// The reason, in words.
pub fn owned_page(api: &str, url: Option<&str>, token_env: &str) -> Result<Origin, String> {
    let token = std::env::var(token_env).map_err(|_| format!("the environment variable {token_env} is not set"))?;
    owned_documents(api, url, &token, &mut std::thread::sleep)
}

/// The documents of the API of owners. It waits a second before each request but the first.
fn owned_documents(
    api: &str,
    url: Option<&str>,
    token: &str,
    wait: &mut dyn FnMut(Duration),
) -> Result<Origin, String> {
    let (mut asked, mut whole) = (false, 0);
    let mut ask = |path: &str| -> Result<Value, String> {
        if std::mem::replace(&mut asked, true) {
            wait(Duration::from_secs(1));
        }
        let bytes = http::get_with(&format!("{api}{path}"), ("Authorization", &format!("OAuth {token}")), MOST)?;
        whole += bytes.len() as u64;
        if whole > MOST_OF_ANSWERS {
            return Err(format!("it answers with more than {} MiB", MOST_OF_ANSWERS >> 20));
        }
        serde_json::from_slice(&bytes).map_err(|error| error.to_string())
    };
    let pages = ask("/pages")?;
    let host = |text: &str| text.split("://").last().unwrap_or(text).trim_end_matches('/').to_lowercase();
    let text = |page: &Value, key: &str| page.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let is_it = |page: &&Value| {
        url.is_none_or(|url| {
            let subdomain = format!("{}.statuspage.io", text(page, "subdomain"));
            [host(&text(page, "domain")), host(&text(page, "url")), subdomain].contains(&host(url))
        })
    };
    let found: Vec<&Value> = pages.as_array().into_iter().flatten().filter(is_it).collect();
    let [page] = found[..] else {
        let names: Vec<String> = pages.as_array().into_iter().flatten().map(|page| text(page, "name")).collect();
        return Err(format!("name one page with --url; the token has {}", names.join(", ")));
    };
    let id = text(page, "id");
    let mut files = OriginFiles::new();
    for (name, size) in [("components", "per_page"), ("component-groups", "per_page"), ("incidents", "limit")] {
        let mut all: Vec<Value> = Vec::new();
        for number in 1.. {
            if number > MOST_PAGES {
                return Err(format!("its list of {name} has more than {MOST_PAGES} pages"));
            }
            let answer = ask(&format!("/pages/{id}/{name}?{size}=100&page={number}"))?;
            let list = answer.as_array().cloned().unwrap_or_default();
            let last = list.len() < 100;
            all.extend(list);
            if last {
                break;
            }
        }
        let key = name.replace("component-groups", "component_groups");
        let document = serde_json::json!({ "page": page, key: all });
        files.insert(name.to_owned() + JSON, serde_json::to_vec_pretty(&document).unwrap_or_default());
    }
    Ok(Origin { files, commits: None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use std::io::{BufRead, BufReader, Write};
    use std::net::{TcpListener, TcpStream};
    use std::sync::mpsc::{Sender, channel};

    const LAST: &str = "/pages/p1/incidents?limit=100&page=2";

    /// What the API answers: 101 components and 105 incidents, at most 100 at once.
    fn answer(path: &str) -> Value {
        let many = |count: usize| Value::from((0..count).map(|id| json!({ "id": id })).collect::<Vec<_>>());
        match path {
            "/pages" => json!([
                { "id": "p0", "name": "Other", "domain": "status.other.example", "subdomain": "other" },
                { "id": "p1", "name": "Example", "domain": "status.example.org", "subdomain": "example" }
            ]),
            "/pages/p1/components?per_page=100&page=1" | "/pages/p1/incidents?limit=100&page=1" => many(100),
            "/pages/p1/components?per_page=100&page=2" => many(1),
            LAST => many(5),
            _ => json!([]),
        }
    }

    /// Answers one request, and reports its path and its authorization.
    fn serve(stream: &TcpStream, answer: impl Fn(&str) -> Value, asked: &Sender<(String, String)>) -> io::Result<bool> {
        let mut lines = BufReader::new(stream).lines();
        let first = lines.next().transpose()?.unwrap_or_default();
        let path = first.split(' ').nth(1).unwrap_or_default().to_owned();
        let mut token = String::new();
        for line in lines.map_while(Result::ok).take_while(|line| !line.is_empty()) {
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("authorization")
            {
                value.trim().clone_into(&mut token);
            }
        }
        let body = answer(&path).to_string();
        let mut stream = stream;
        write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len())?;
        let is_last = path == LAST;
        let _ = asked.send((path, token));
        Ok(is_last)
    }

    #[test]
    fn the_api_of_owners_is_read_page_by_page_at_one_request_a_second() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let api = format!("http://{}", listener.local_addr().unwrap());
        let (asked, requests) = channel();
        let server = std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if serve(&stream, answer, &asked).unwrap_or(false) {
                    break;
                }
            }
        });
        let mut waits = Vec::new();
        let url = Some("https://status.example.org/");
        let read = owned_documents(&api, url, "t0ken", &mut |time| waits.push(time)).unwrap();
        server.join().unwrap();
        let requests: Vec<(String, String)> = requests.iter().collect();
        assert_eq!(requests.len(), 6, "{requests:?}");
        assert!(requests.iter().all(|(_, token)| token == "OAuth t0ken"), "{requests:?}");
        assert_eq!(waits, [Duration::from_secs(1); 5]);
        let count = |file: &str, list: &str| {
            let document: Value = serde_json::from_slice(&read.files[file]).unwrap();
            assert_eq!(document["page"]["id"], "p1");
            document[list].as_array().unwrap().len()
        };
        assert_eq!(count("components.json", "components"), 101);
        assert_eq!(count("component-groups.json", "component_groups"), 0);
        assert_eq!(count("incidents.json", "incidents"), 105);
    }

    /// Why a page cannot be read whose lists have these items, over and over, and how many requests were answered.
    fn endless(item: &str, requests: usize) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let api = format!("http://{}", listener.local_addr().unwrap());
        let (asked, _requests) = channel();
        let list = Value::from(vec![item; 100]);
        let server = std::thread::spawn(move || {
            for stream in listener.incoming().take(requests).flatten() {
                let page = json!([{ "id": "p1", "name": "Example" }]);
                serve(&stream, |path| if path == "/pages" { page.clone() } else { list.clone() }, &asked).unwrap();
            }
        });
        let why = owned_documents(&api, None, "t0ken", &mut |_| ()).unwrap_err();
        server.join().unwrap();
        why
    }

    #[test]
    fn a_server_that_never_ends_its_lists_is_left() {
        assert_eq!(endless("a", 1 + MOST_PAGES), "its list of components has more than 500 pages");
    }

    #[test]
    fn a_server_that_answers_too_much_is_left() {
        let eighth = "a".repeat(usize::try_from(MOST_OF_ANSWERS).unwrap() / 800);
        assert_eq!(endless(&eighth, 1 + 8), "it answers with more than 64 MiB");
        let too_long = "a".repeat(usize::try_from(MOST).unwrap() / 100);
        assert_eq!(endless(&too_long, 1 + 1), "the answer is larger than 16777216 bytes");
    }

    #[test]
    fn large_sources_are_refused_before_they_are_read() {
        let place = tempfile::tempdir().unwrap();
        let sized = |name: &str, length: u64| {
            let path = place.path().join(name);
            std::fs::File::create(&path).unwrap().set_len(length).unwrap();
            path.to_string_lossy().into_owned()
        };
        let many = place.path().join("many.json");
        std::fs::write(&many, format!("[{}{{}}]", "{},".repeat(MOST_VALUES))).unwrap();
        assert_eq!(read(&many.to_string_lossy()).unwrap_err(), "many.json has more than 200000 values");
        std::fs::write(&many, format!("[{}{{}}]", "{},".repeat(MOST_VALUES - 2))).unwrap();
        assert!(read(&many.to_string_lossy()).is_ok());
        assert_eq!(read(&sized("page.json", MOST_OF_A_FILE + 1)).unwrap_err(), "it is larger than 32 MiB");
        sized("large.bin", MOST_OF_ALL + 1);
        assert_eq!(read(&place.path().to_string_lossy()).unwrap_err(), "it has more than 256 MiB of files");
    }
}
