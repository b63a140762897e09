//! `vigie host`: writes the files that publish the site on every push.

use super::console::Console;
use super::site::Folder;
use super::{Exit, Failure};
use crate::cli::{Global, HostArgs, HostKind};
use crate::edge::git::pages;
use crate::edge::links::check_way;
use crate::edge::releases::{self, Rollback};
use crate::edge::{disk, machine, programs};
use crate::scaffold::host;
use std::io;
use std::path::{Path, PathBuf, absolute};

/// The branch of the posts where there is no repository yet.
pub(super) const MAIN: &str = "main";

pub(super) fn run(args: &HostArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let Some(kind) = hosted(args.kind) else { return server(args, console) };
    let folder = Folder::find(global)?;
    write(kind, &folder.root, &folder.prefix, console)?;
    Ok(Exit::Done)
}

/// A host that is configured by files in the repository.
pub(super) fn hosted(kind: HostKind) -> Option<host::Host> {
    Some(match kind {
        HostKind::Github => host::Host::Github,
        HostKind::Gitlab => host::Host::Gitlab,
        HostKind::Forgejo => host::Host::Forgejo,
        HostKind::Netlify => host::Host::Netlify,
        HostKind::Cloudflare => host::Host::Cloudflare,
        HostKind::Server => return None,
    })
}

/// Writes the files of a host into a site's folder. It never replaces an existing file.
pub(super) fn write(kind: host::Host, root: &Path, prefix: &str, console: &Console) -> Result<(), Failure> {
    let branch = branch(root)?;
    let sha256 = machine::own_sha256();
    let files = host::files(kind, host::HostOptions { branch: &branch, sha256: sha256.as_deref() });
    let other = |path: &str, text: &str| {
        disk::exists(&root.join(path)) && disk::read_file(root, path).is_ok_and(|old| old != text.as_bytes())
    };
    if let Some((path, _)) = files.iter().find(|(path, text)| other(path, text)) {
        return Err(Failure::new(Exit::Usage, format!("{prefix}{path} already exists, so nothing was written"))
            .help("move it away, and copy what you need from it afterwards"));
    }
    let failed = |path: &str, error: &io::Error| Failure::disk(format!("could not write {prefix}{path}"), error);
    for (path, _) in &files {
        check_way(root, path).map_err(|error| failed(path, &error))?;
    }
    for (path, text) in &files {
        let written = disk::create(root, path, text.as_bytes()).map_err(|error| failed(path, &error))?;
        console.result(&format!("{} {prefix}{path}\n", if written { "wrote" } else { "unchanged:" }))?;
    }
    if let Some(below) = pages::below_top(root).ok().flatten() {
        console.say(&format!(
            "hosts expect these files at the top of the repository, not in {below}: move them there, and add {below} to \
             their steps and paths\n"
        ));
    }
    Ok(())
}

/// The branch of the posts. Its name goes into scripts and workflows, so one that would not read as itself there is
/// refused.
fn branch(root: &Path) -> Result<String, Failure> {
    let branch = pages::current_branch(root).ok().flatten().unwrap_or_else(|| MAIN.to_owned());
    if host::is_plain_branch(&branch) {
        return Ok(branch);
    }
    Err(Failure::new(Exit::Usage, format!("scripts cannot have the name of the branch {branch:?} in them"))
        .help("rename it with `git branch -m main`: letters, digits, `-`, `_`, `.`, `/` and `+` are allowed"))
}

/// The operator's own server: installs the hook, or rolls back to the release before.
fn server(args: &HostArgs, console: &Console) -> Result<Exit, Failure> {
    let (Some(repository), Some(webroot)) = (&args.repository, &args.webroot) else {
        return Err(Failure::new(Exit::Usage, "missing the repository or the folder of the server")
            .help("run, for example, `vigie host server /srv/git/status.git --webroot /srv/status`"));
    };
    let full = |path: &PathBuf| disk::without_dots(absolute(path).unwrap_or_else(|_| path.clone()));
    let (repository, webroot) = (full(repository), full(webroot));
    if args.rollback {
        return rollback(&webroot, console);
    }
    if !disk::exists(&repository.join("HEAD")) || !disk::exists(&repository.join("objects")) {
        return Err(Failure::new(Exit::Usage, format!("{} is not a bare git repository", repository.display()))
            .help(format!("create one with `git init --bare {}`", repository.display())));
    }
    for path in [&repository, &webroot] {
        // The hook has the paths in comments, too.
        if path.to_string_lossy().contains(char::is_control) {
            return Err(Failure::new(Exit::Usage, format!("the path {} has a control character", path.display()))
                .help("use another path"));
        }
    }
    let branch = branch(&repository)?;
    let program = programs::own_path().unwrap_or_else(|| "vigie".to_owned());
    let text = host::hook(&repository.to_string_lossy(), &webroot.to_string_lossy(), &program, &branch);
    let hook = repository.join("hooks/post-receive");
    let failed = |error: std::io::Error| {
        Failure::new(Exit::World, format!("could not write {}: {}", hook.display(), disk::reason(&error)))
    };
    let old = disk::exists(&hook).then(|| disk::read_anywhere(&hook)).transpose();
    let old = old.map_err(failed)?.unwrap_or_default();
    if !old.is_empty() && !String::from_utf8_lossy(&old).contains("Written by `vigie host server`") {
        return Err(Failure::new(
            Exit::Usage,
            format!("{} already exists, and Vigie did not write it", hook.display()),
        )
        .help("move it away, and copy what you need from it afterwards"));
    }
    disk::put(&hook, text.as_bytes()).and_then(|()| disk::make_executable(&hook)).map_err(failed)?;
    console.result(&format!(
        "wrote {}\neach push to {branch} builds the site in {}; serve {}, which links to the latest one\n",
        hook.display(),
        webroot.join("releases").display(),
        webroot.join("current").display()
    ))?;
    Ok(Exit::Done)
}

fn rollback(webroot: &Path, console: &Console) -> Result<Exit, Failure> {
    let rolled = releases::roll_back(webroot).map_err(|error| {
        let current = webroot.join("current");
        Failure::new(Exit::World, format!("could not change {}: {}", current.display(), disk::reason(&error)))
    })?;
    match rolled {
        Rollback::Back(from, to) => {
            console.result(&format!("went back from {from} to {to}; the next push publishes a new release\n"))?;
            Ok(Exit::Done)
        }
        Rollback::Nothing => Err(Failure::new(Exit::World, format!("nothing is published in {}", webroot.display()))
            .help("push to publish, or use the folder of the hook with --webroot")),
        Rollback::Oldest(name) => {
            Err(Failure::new(Exit::World, format!("there is no release before {name} in {}", webroot.display()))
                .help("revert the change with `git revert`, and push"))
        }
    }
}
