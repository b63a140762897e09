//! `vigie deploy`: build, then onto the pages branch, or what `[deploy] run` says.

use super::build::write;
use super::console::{Console, count};
use super::site::{Folder, sum, tell};
use super::{Exit, Failure};
use crate::cli::{DeployArgs, Global};
use crate::diagnostic::draw::PrintOptions;
use crate::edge::git::GitError;
use crate::edge::git::pages::{self, Deployed, Goal};
use crate::edge::{clock, disk, programs};
use crate::output::OutPath;
use crate::pipeline::{self, Built, Options};
use chrono::{DateTime, Utc};

/// Domains of hosts under which sites get a subdomain. Such a site needs no CNAME file.
const OF_HOSTS: [&str; 6] = [".github.io", ".gitlab.io", ".codeberg.page", ".pages.dev", ".netlify.app", "localhost"];

pub(super) fn run(args: &DeployArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let folder = Folder::find(global)?;
    deploy(args, global.now, &folder, &|words| console.result(words), console)
}

/// The wording of the last line.
type Say<'a> = &'a dyn Fn(&str) -> Result<(), Failure>;

/// The same for a command that has just written a post.
pub(super) fn after(now: DateTime<Utc>, folder: &Folder, json: bool, console: &Console) -> Result<Exit, Failure> {
    let args = DeployArgs { branch: "pages".to_owned(), remote: "origin".to_owned(), dry_run: false, keep_going: true };
    // With --json, only the document is written to standard output.
    let say = |words: &str| {
        if json {
            console.say(words);
            return Ok(());
        }
        console.result(words)
    };
    deploy(&args, Some(now), folder, &say, console)
}

fn deploy(
    args: &DeployArgs,
    now: Option<DateTime<Utc>>,
    folder: &Folder,
    say: Say<'_>,
    console: &Console,
) -> Result<Exit, Failure> {
    let tree = folder.read()?;
    let now = now.unwrap_or_else(clock::now);
    let mut built = pipeline::build(&tree, &Options::default(), now);
    let how = PrintOptions { colours: console.colours, prefix: folder.prefix.clone(), ..PrintOptions::default() };
    tell(&built.report, &tree.sources, &how, console);
    let sound = !built.report.has_errors();
    if !sound && !args.keep_going {
        console.say(&format!("{}; nothing was published\n", sum(&built.report, false)));
        return Ok(Exit::Mistakes);
    }
    if built.config.deploy.is_empty() {
        branch(args, &mut built, folder, say, console)?;
    } else {
        commands(args, &mut built, folder, say, console)?;
    }
    if !sound {
        console.say(&format!("{}; published despite errors\n", sum(&built.report, false)));
    }
    Ok(if sound { Exit::Done } else { Exit::Mistakes })
}

/// Builds to public/, then runs the commands of vigie.toml in their order, until one fails.
fn commands(
    args: &DeployArgs,
    built: &mut Built,
    folder: &Folder,
    say: Say<'_>,
    console: &Console,
) -> Result<(), Failure> {
    if args.dry_run {
        let list: String = built.config.deploy.iter().map(|line| format!("would run: {line}\n")).collect();
        return say(&list);
    }
    let goal = folder.root.join("public");
    write(built, &goal, console)?;
    for line in &built.config.deploy {
        console.say(&format!("$ {line}\n"));
        let failed = match programs::run_shell(line, &folder.root) {
            Ok(Some(0)) => continue,
            Ok(Some(status)) => format!("`{line}` ended with {status}"),
            Ok(None) => format!("`{line}` was stopped"),
            Err(error) => format!("could not run `{line}`: {}", disk::reason(&error)),
        };
        return Err(
            Failure::new(Exit::World, failed).help("the site is in public/; the commands after this one did not run")
        );
    }
    say(&format!("deployed{}\n", address(built)))
}

/// Commits the site to the pages branch, and pushes that.
fn branch(
    args: &DeployArgs,
    built: &mut Built,
    folder: &Folder,
    say: Say<'_>,
    console: &Console,
) -> Result<(), Failure> {
    let DeployArgs { branch, remote, .. } = args;
    let told = |error: GitError| failure(&error, args);
    if pages::current_branch(&folder.root).map_err(told)?.as_ref() == Some(branch) {
        return Err(Failure::new(
            Exit::Usage,
            format!("{branch} is the branch of your posts, so the site cannot be published on it"),
        )
        .help("choose another branch with --branch"));
    }
    if !pages::is_name(&folder.root, branch).map_err(told)? {
        return Err(Failure::new(Exit::Usage, format!("{branch:?} is not a valid branch name"))
            .help("use a plain name, as in `--branch pages`"));
    }
    for (name, bytes) in beside(built) {
        if let Some(path) = OutPath::new(name).filter(|_| !built.output.contains(name)) {
            built.output.insert(path, bytes);
        }
    }
    let temporary = disk::temporary().map_err(|error| {
        Failure::new(Exit::World, format!("could not create a temporary folder: {}", disk::reason(&error)))
    })?;
    write(built, temporary.path(), console)?;
    let progress = console.progress("pushing the site");
    let deployed = pages::deploy(&folder.root, temporary.path(), Goal { remote, branch }, args.dry_run);
    drop(progress);
    let words = match deployed.map_err(told)? {
        Deployed::Same => format!("no changes: {remote}/{branch} already has this site{}\n", address(built)),
        Deployed::Would(files) => {
            let list: String = files.iter().map(|file| format!("{file}\n")).collect();
            format!("{list}{} would change on {remote}/{branch}\n", count(files.len(), "file"))
        }
        Deployed::Pushed(files) => {
            format!("pushed {} to {remote}/{branch}{}\n", count(files, "changed file"), address(built))
        }
    };
    say(&words)
}

/// Files that hosts of pages branches look for.
fn beside(built: &Built) -> Vec<(&'static str, Vec<u8>)> {
    let host = built.config.base_url.as_ref().filter(|base| base.path() == "/").and_then(|base| base.host_str());
    let named = host
        .filter(|host| !OF_HOSTS.iter().any(|end| host.ends_with(end)) && host.parse::<core::net::IpAddr>().is_err());
    let name = named.map(|host| ("CNAME", format!("{host}\n").into_bytes()));
    [(".nojekyll", Vec::new())].into_iter().chain(name).collect()
}

fn address(built: &Built) -> String {
    built.config.base_url.as_ref().map_or_else(String::new, |base| format!(": {base}"))
}

fn failure(error: &GitError, args: &DeployArgs) -> Failure {
    let message = match error {
        GitError::NoRemote => format!("the repository has no remote `{}`", args.remote),
        error => error.to_string(),
    };
    let help = match error {
        GitError::NoProgram => "install git, or set `[deploy] run` in vigie.toml",
        GitError::NoRepository => "create one with `git init`, or set `[deploy] run` in vigie.toml",
        GitError::NoRemote => "run `git remote add origin URL`, or choose another remote with --remote",
        GitError::NoIdentity => "run `git config --global user.name NAME` and `git config --global user.email ADDRESS`",
        GitError::Unreachable(..) => {
            "nothing is lost: check the address with `git remote -v`, and run `vigie deploy` again when the remote answers"
        }
        GitError::Refused(..) => "nothing is lost: fix the cause, then run `vigie deploy` again",
        _ => "nothing is lost: run `vigie deploy` again",
    };
    Failure::new(Exit::World, message).help(help)
}
