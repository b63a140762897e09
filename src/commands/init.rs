//! `vigie init`: a new site.

use super::console::{Console, count};
use super::{Exit, Failure};
use crate::cli::{Global, HostKind, InitArgs};
use crate::diagnostic::config::timezone_meant;
use crate::edge::git::{self, pages};
use crate::edge::links::check_way;
use crate::edge::{clock, disk, machine, programs};
use crate::scaffold::host::quoted;
use crate::starter::forge::Repository;
use crate::starter::{self, NewSite};
use chrono_tz::Tz;
use std::fmt::Write;
use std::io;
use std::path::{Path, PathBuf};

pub(super) fn run(args: &InitArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let folder = args.folder.clone().or_else(|| global.root.clone()).unwrap_or_else(|| PathBuf::from("."));
    if disk::exists(&folder.join(CONFIG)) {
        if args.merge_driver {
            return merge_driver(&folder, console).map(|()| Exit::Done);
        }
        let place = if folder == Path::new(".") { "this folder".to_owned() } else { folder.display().to_string() };
        return Err(Failure::new(Exit::Usage, format!("{place} is already a site: it has a {CONFIG}"))
            .help("choose another folder, or add the files that publish this one with `vigie host`"));
    }
    let zone = timezone(args.timezone.as_deref())?;
    let now = global.now.unwrap_or_else(clock::now);
    let clone = Clone::around(&folder);
    let choice = NewSite {
        title: args.title.clone().filter(|title| !title.trim().is_empty()),
        locale: locale(args.locale.as_deref())?,
        timezone: zone.name().to_owned(),
        base_url: args.base_url.clone(),
        repository: clone.repository.clone(),
        pages: !matches!(args.host, Some(HostKind::Netlify | HostKind::Cloudflare | HostKind::Server)),
        examples: args.example,
        today: now.with_timezone(&zone).date_naive(),
    };
    let files = starter::files(&choice);
    let readme = disk::entries(&folder).into_iter().find(|name| is_readme(name));
    let is_there = |path: &str| disk::exists(&folder.join(path)) || path == "README.md" && readme.is_some();
    let (there, mut new): (Vec<_>, Vec<_>) = files.into_iter().partition(|(path, _)| is_there(path));
    // vigie.toml is written last, so that a folder with this file has all other files too.
    new.sort_by_key(|(path, _)| path == CONFIG);
    let failed = |path: &str, error: &io::Error| {
        Failure::disk(format!("could not write {}", folder.join(path).display()), error)
    };
    for (path, _) in &new {
        check_way(&folder, path).map_err(|error| failed(path, &error))?;
    }
    for (path, text) in &new {
        let shown = folder.join(path);
        let written = disk::create(&folder, path, text.as_bytes()).map_err(|error| failed(path, &error))?;
        if !written {
            return Err(Failure::new(
                Exit::Usage,
                format!("{} has just been created by another program, so it was not written", shown.display()),
            )
            .help("check the folder, then start again"));
        }
    }
    let place = if folder == Path::new(".") { "this folder".to_owned() } else { folder.display().to_string() };
    let mut words = format!("{place}: {}\n", count(new.len(), "file"));
    for (path, _) in &new {
        let _ = writeln!(words, "  {path}");
    }
    if !there.is_empty() {
        let names = there.iter().map(|(path, _)| match (path.as_str(), &readme) {
            ("README.md", Some(readme)) => readme.as_str(),
            (path, _) => path,
        });
        let _ = writeln!(words, "left unchanged: {}", names.collect::<Vec<_>>().join(", "));
    }
    if let Some((_, ours)) = there.iter().find(|(path, _)| path == ".gitignore") {
        let has = disk::read_file(&folder, ".gitignore").unwrap_or_default();
        let has = String::from_utf8_lossy(&has).into_owned();
        let lacks: Vec<&str> = ours.lines().filter(|line| !ignores(&has, line)).collect();
        if !lacks.is_empty() {
            let _ = writeln!(
                words,
                "add to .gitignore, to keep the journal and the built site out of git: {}",
                lacks.join(" ")
            );
        }
    }
    console.result(&words)?;
    if let Some(host) = args.host.and_then(super::host::hosted) {
        super::host::write(host, &folder, &prefix(&folder), console)?;
    }
    if args.merge_driver {
        merge_driver(&folder, console)?;
    }
    console.result(&next(args.host, &folder, &clone))?;
    Ok(Exit::Done)
}

/// The line of .gitattributes that names the driver for posts.
const MERGED: &str = "content/**/*.md merge=vigie";

/// Makes git merge the posts of a site with `vigie merge`. The file with the attributes is shared; that the driver is
/// this program is known to this clone alone.
fn merge_driver(folder: &Path, console: &Console) -> Result<(), Failure> {
    let shown = format!("{}.gitattributes", prefix(folder));
    let old = disk::read_file(folder, ".gitattributes").unwrap_or_default();
    let has = String::from_utf8_lossy(&old).lines().any(|line| line.trim() == MERGED);
    if !has {
        disk::append_line(folder, ".gitattributes", MERGED)
            .map_err(|error| Failure::disk(format!("could not write {shown}"), &error))?;
    }
    console.result(&format!("{} {shown}\n", if has { "unchanged:" } else { "wrote" }))?;
    let own = programs::own_path().map_or_else(|| "vigie".to_owned(), |own| quoted(&own));
    match git::set_merge_driver(folder, &format!("{own} merge %O %A %B %P")) {
        Ok(()) => {
            console.result("git merges posts with `vigie merge` in this clone; other clones need the same command\n")
        }
        Err(git::GitError::NoProgram | git::GitError::NoRepository) => {
            console.say("run `vigie init --merge-driver` again once the site is in a git repository\n");
            Ok(())
        }
        Err(error) => Err(Failure::new(Exit::World, error.to_string()).help(error.help())),
    }
}

/// The file that makes a folder a site.
const CONFIG: &str = "vigie.toml";

/// The git repository that a new site comes into.
struct Clone {
    /// Whether there is one.
    there: bool,
    /// Whether it has a remote.
    remote: bool,
    /// What its remote says, where the site is the whole of the repository.
    repository: Option<Repository>,
    branch: String,
}

impl Clone {
    /// Looks at a folder, which may not exist yet.
    fn around(folder: &Path) -> Self {
        let nothing = Self { there: false, remote: false, repository: None, branch: super::host::MAIN.to_owned() };
        if !disk::exists(folder) {
            let above = folder.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
            return Self { there: pages::is_inside(above), ..nothing };
        }
        if !pages::is_inside(folder) {
            return nothing;
        }
        let branch = pages::current_branch(folder).ok().flatten().unwrap_or(nothing.branch);
        let whole = matches!(pages::below_top(folder), Ok(None));
        let address = pages::remote_address(folder).ok().flatten();
        let repository = address.as_deref().filter(|_| whole).and_then(|it| Repository::of_remote(it, &branch));
        Self { there: true, remote: address.is_some(), repository, branch }
    }
}

/// Whether a file name is that of a text about the folder: `README`, `readme.rst`.
fn is_readme(name: &str) -> bool {
    name.split('.').next().is_some_and(|stem| stem.eq_ignore_ascii_case("readme"))
}

/// Whether a .gitignore has a line, with or without the slashes at its ends.
fn ignores(gitignore: &str, line: &str) -> bool {
    gitignore.lines().any(|other| other.trim().trim_matches('/') == line.trim_matches('/'))
}

/// What to type next: three lines where a push publishes.
fn next(host: Option<HostKind>, folder: &Path, clone: &Clone) -> String {
    let here = folder == Path::new(".");
    let go = if here { String::new() } else { format!("cd {} && ", shell_word(&folder.to_string_lossy())) };
    let Some(host) = host else {
        let go = if here { String::new() } else { format!("cd {}, ", folder.display()) };
        return format!("next: {go}add your services to vigie.toml, then run `vigie build`\n");
    };
    let branch = &clone.branch;
    let begin = if clone.there { String::new() } else { format!("git init -b {branch} && ") };
    let commit = format!("{go}{begin}git add . && git commit -m \"Add the status page\"");
    let push = |new: &str| if clone.remote { format!("git push -u origin {branch}") } else { new.to_owned() };
    let lines = match host {
        HostKind::Github => [
            commit,
            push("gh repo create status --public --source . --push"),
            // The braces are filled in by gh.
            "gh api -X POST 'repos/{owner}/{repo}/pages' -f build_type=workflow && gh workflow run status.yml".to_owned(),
        ],
        HostKind::Gitlab => [
            commit,
            push(&format!("git remote add origin git@gitlab.com:ME/status.git && git push -u origin {branch}")),
            format!("glab schedule create --cron '17 * * * *' --ref {branch} --description 'Status page'"),
        ],
        HostKind::Forgejo => [
            commit,
            push(&format!("git remote add origin ssh://git@codeberg.org/ME/status.git && git push -u origin {branch}")),
            "vigie deploy   # once; then allow Actions in the settings, and each push publishes".to_owned(),
        ],
        HostKind::Netlify => [
            commit,
            push(&format!("git remote add origin git@github.com:ME/status.git && git push -u origin {branch}")),
            "npx netlify-cli init   # then each push publishes".to_owned(),
        ],
        HostKind::Cloudflare => [
            commit,
            push(&format!("git remote add origin git@github.com:ME/status.git && git push -u origin {branch}")),
            "open https://dash.cloudflare.com/?to=/:account/pages   # build command: sh .vigie-build.sh".to_owned(),
        ],
        HostKind::Server => [
            commit,
            "git init --bare -b main /srv/git/status.git && vigie host server /srv/git/status.git --webroot /srv/status"
                .replace("main", branch),
            format!("{}   # then serve /srv/status/current", server_push(branch, clone.remote)),
        ],
    };
    let mut words = "next, once your services are in vigie.toml:\n".to_owned();
    for line in lines {
        let _ = writeln!(words, "  {line}");
    }
    if host == HostKind::Github {
        words.push_str(
            "without gh: Settings → Pages → Source: GitHub Actions, then Actions → Status page → Run workflow\n",
        );
    }
    words
}

/// Pushes to the repository on the server, from now on its remote. The name `origin` may be taken.
fn server_push(branch: &str, taken: bool) -> String {
    let name = if taken { "server" } else { "origin" };
    format!("git remote add {name} /srv/git/status.git && git push -u {name} {branch}")
}

/// A word as a shell reads it back.
fn shell_word(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./".contains(c);
    if word.chars().all(plain) { word.to_owned() } else { format!("'{}'", word.replace('\'', "'\\''")) }
}

/// The path to the folder, as a person would type it.
fn prefix(folder: &Path) -> String {
    if folder == Path::new(".") { String::new() } else { format!("{}/", folder.display()) }
}

/// The language that was typed, else the machine's if there are texts in it, else English.
fn locale(typed: Option<&str>) -> Result<String, Failure> {
    match typed {
        Some(tag) if starter::has_texts_in(tag) => Ok(tag.to_owned()),
        Some(tag) => {
            let known = starter::languages().collect::<Vec<_>>().join(", ");
            Err(Failure::new(Exit::Usage, format!("Vigie has no starter texts in {tag:?}")).help(format!(
                "start with one of {known}; then set `locale` in vigie.toml and write locales/{tag}.ftl"
            )))
        }
        None => Ok(machine::language().filter(|tag| starter::has_texts_in(tag)).unwrap_or_else(|| "en".to_owned())),
    }
}

/// The timezone that was typed, else the machine's, else UTC.
fn timezone(typed: Option<&str>) -> Result<Tz, Failure> {
    let Some(typed) = typed else {
        return Ok(machine::timezones().iter().find_map(|zone| zone.parse().ok()).unwrap_or(Tz::UTC));
    };
    typed.parse().map_err(|_| {
        let failure = Failure::new(Exit::Usage, format!("unknown timezone {typed:?}"));
        match timezone_meant(typed) {
            Some(near) => failure.help(format!("did you mean {near}?")),
            None => failure.help("use a name such as Europe/Paris"),
        }
    })
}
