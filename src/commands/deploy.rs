//! `vigie deploy`: build, then onto the pages branch, or what `[deploy] run` says.

use super::build::write;
use super::console::{Console, count};
use super::site::{Folder, sum, tell};
use super::{Exit, Failure};
use crate::cli::{DeployArgs, Global};
use crate::diagnostic::draw::PrintOptions;
use crate::edge::git::history::{self, Age};
use crate::edge::git::pages::{self, BranchRecord, Deployed, Goal};
use crate::edge::git::{self, GitError, published};
use crate::edge::{clock, disk, http, programs};
use crate::output::OutPath;
use crate::pipeline::{self, Built, Options};
use crate::routes::COMMIT;
use chrono::{DateTime, Utc};
use std::time::Duration;

/// How long the published site may take to say which commit it was made from, and the most bytes of it.
const PATIENCE: Duration = Duration::from_secs(5);
const LONGEST_RECORD: u64 = 200;

/// Domains of hosts under which sites get a subdomain. Such a site needs no CNAME file.
const OF_HOSTS: [&str; 6] = [".github.io", ".gitlab.io", ".codeberg.page", ".pages.dev", ".netlify.app", "localhost"];

pub(super) fn run(args: &DeployArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let folder = Folder::find(global)?;
    deploy(args, global.now, &folder, &[], &|words| console.result(words), console)
}

/// The wording of the last line.
type Say<'a> = &'a dyn Fn(&str) -> Result<(), Failure>;

/// The same for a command that has just written these files.
pub(super) fn after(
    now: DateTime<Utc>,
    folder: &Folder,
    written: &[&str],
    json: bool,
    console: &Console,
) -> Result<Exit, Failure> {
    let args = DeployArgs {
        branch: published::PAGES.to_owned(),
        remote: published::REMOTE.to_owned(),
        dry_run: false,
        keep_going: true,
        older: false,
        uncommitted: false,
    };
    // With --json, only the document is written to standard output.
    let say = |words: &str| {
        if json {
            console.say(words);
            return Ok(());
        }
        console.result(words)
    };
    deploy(&args, Some(now), folder, written, &say, console)
}

fn deploy(
    args: &DeployArgs,
    now: Option<DateTime<Utc>>,
    folder: &Folder,
    written: &[&str],
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
    let runs_commands = !built.config.deploy.is_empty();
    let commit = source(args, folder, (written, runs_commands), console)?;
    if let (Some(commit), Some(path)) = (&commit, OutPath::new(COMMIT).filter(|_| !built.output.contains(COMMIT))) {
        built.output.insert(path, commit.clone().into_bytes());
    }
    let age = AgeCheck { args, folder, commit, console };
    if runs_commands {
        commands(&age, &mut built, say)?;
    } else {
        branch(&age, &mut built, say)?;
    }
    if !sound {
        console.say(&format!("{}; published despite errors\n", sum(&built.report, false)));
    }
    let exit = if sound { Exit::Done } else { Exit::Mistakes };
    if args.dry_run || built.config.announce.is_empty() {
        return Ok(exit);
    }
    let is_usual = runs_commands || (args.remote == published::REMOTE && args.branch == published::PAGES);
    if !is_usual && published::has_pages(&folder.root).unwrap_or(true) {
        let (usual, remote, branch) = (published::PAGES, git::printable(&args.remote), &args.branch);
        console.say(&format!(
            "nothing is announced, as the site is on the branch {usual}, and not on {remote}/{branch}\n"
        ));
        return Ok(exit);
    }
    super::announce::after_deploy(folder, (&tree, is_usual), now, say, console)?;
    Ok(exit)
}

/// The record of the commit that the site is made from; `None` without git. Edits that are not committed are published only if that
/// was asked for: nobody else has them, so the next person who publishes would remove them from the site.
fn source(
    args: &DeployArgs,
    folder: &Folder,
    (written, runs_commands): (&[&str], bool),
    console: &Console,
) -> Result<Option<String>, Failure> {
    let told = |error: GitError| failure(&error, args);
    let head = match history::record(&folder.root) {
        // The commands of the user may need no git.
        Err(error @ GitError::Dubious(_)) if runs_commands => {
            console.say(&format!("warning: it is not known whether the published site is newer than yours: {error}\n"));
            None
        }
        head => head.map_err(told)?,
    };
    let Some(commit) = head else { return Ok(None) };
    if args.uncommitted {
        return Ok(Some(commit));
    }
    let mut edited = history::uncommitted(&folder.root).map_err(told)?;
    edited.retain(|path| !written.contains(&path.as_str()));
    let Some(first) = edited.first() else { return Ok(Some(commit)) };
    let first = format!("{}{}", folder.prefix, git::printable(first));
    let what = match edited.len() - 1 {
        0 => format!("{first} has changes that are not committed"),
        more => format!("{first} and {} have changes that are not committed", count(more, "more file")),
    };
    if args.dry_run {
        console.say(&format!("{what}; `vigie deploy` publishes them only with --uncommitted\n"));
    } else if !console.confirm(&format!("{what}: publish them?")) {
        return Err(Failure::new(Exit::Usage, format!("{what}; nothing was published"))
            .help("commit them with `git commit`, or publish them as they are with `vigie deploy --uncommitted`"));
    }
    Ok(Some(commit))
}

/// Compares the commit of the published site with the one to be published, so that a folder that is behind does not
/// remove posts from the site.
struct AgeCheck<'a> {
    args: &'a DeployArgs,
    folder: &'a Folder,
    /// The record of the commit to be published, if there is one.
    commit: Option<String>,
    console: &'a Console,
}

impl AgeCheck<'_> {
    /// An error if the site at `place` was made from a commit that is not part of this history. If that cannot be
    /// known, it warns.
    fn allow(&self, record: BranchRecord, place: &str) -> Result<(), GitError> {
        if self.args.older || self.commit.is_none() {
            return Ok(());
        }
        let why = match record {
            BranchRecord::NoBranch => return Ok(()),
            BranchRecord::Nothing => format!("{place} does not say which commit it was made from"),
            BranchRecord::Commit(id) => match history::compare(&self.folder.root, &id, place, &self.args.remote)? {
                Age::Ancestor => return Ok(()),
                Age::Stale(newer) => return Err(GitError::Stale(newer)),
                Age::Unknown(why) => why,
            },
        };
        let why = git::printable(&why);
        self.console.say(&format!("warning: it is not known whether the published site is newer than yours: {why}\n"));
        Ok(())
    }

    /// The same for a site that is not on a branch: it says itself which commit it was made from.
    fn allow_online(&self, built: &Built) -> Result<(), GitError> {
        let Some(url) = built.config.base_url.as_ref().and_then(|base| base.join(COMMIT).ok()) else { return Ok(()) };
        if self.args.older || self.commit.is_none() {
            return Ok(());
        }
        let progress = self.console.progress("looking at the published site");
        let answer = http::get(url.as_str(), LONGEST_RECORD, PATIENCE);
        drop(progress);
        match answer {
            Ok(bytes) => {
                let base = built.config.base_url.as_ref().map(ToString::to_string).unwrap_or_default();
                self.allow(BranchRecord::Commit(String::from_utf8_lossy(&bytes).into_owned()), &base)
            }
            Err(why) => {
                self.console.say(&format!(
                    "warning: it is not known whether the published site is newer than yours: {url}: {why}\n"
                ));
                Ok(())
            }
        }
    }
}

/// Builds to public/, then runs the commands of vigie.toml in their order, until one fails.
fn commands(age: &AgeCheck<'_>, built: &mut Built, say: Say<'_>) -> Result<(), Failure> {
    let AgeCheck { args, folder, console, .. } = age;
    if args.dry_run {
        let list: String = built.config.deploy.iter().map(|line| format!("would run: {line}\n")).collect();
        return say(&list);
    }
    age.allow_online(built).map_err(|error| failure(&error, args))?;
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
fn branch(age: &AgeCheck<'_>, built: &mut Built, say: Say<'_>) -> Result<(), Failure> {
    let AgeCheck { args, folder, console, .. } = age;
    let DeployArgs { branch, remote, .. } = args;
    let told = |error: GitError| failure(&error, args);
    refuse_branch(args, folder)?;
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
    let shown = git::printable(remote);
    let place = format!("{shown}/{branch}");
    let allow = |record| age.allow(record, &place);
    let deployed = pages::deploy(&folder.root, temporary.path(), Goal { remote, branch }, args.dry_run, allow);
    drop(progress);
    let words = match deployed.map_err(told)? {
        Deployed::Same => format!("no changes: {place} already has this site{}\n", address(built)),
        Deployed::Would(files) => {
            let list: String = files.iter().map(|file| format!("{file}\n")).collect();
            format!("{list}{} would change on {place}\n", count(files.len(), "file"))
        }
        Deployed::Pushed(files) => {
            format!("pushed {} to {place}{}\n", count(files, "changed file"), address(built))
        }
    };
    say(&words)
}

/// An error if the site cannot be published on the branch.
fn refuse_branch(args: &DeployArgs, folder: &Folder) -> Result<(), Failure> {
    let DeployArgs { branch, remote, .. } = args;
    let told = |error: GitError| failure(&error, args);
    if let Some(fault) = pages::fault_of_name(&folder.root, branch).map_err(told)? {
        return Err(Failure::new(Exit::Usage, format!("{branch:?} is not a valid branch name: {fault}"))
            .help("use a plain name, as in `--branch pages`"));
    }
    let current = pages::current_branch(&folder.root).map_err(told)?;
    let upstream = pages::upstream(&folder.root).map_err(told)?;
    if current.as_ref() == Some(branch) || upstream.as_ref() == Some(&(remote.clone(), branch.clone())) {
        return Err(Failure::new(
            Exit::Usage,
            format!("{branch} is the branch of your posts, so the site cannot be published on it"),
        )
        .help("choose another branch with --branch"));
    }
    Ok(())
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
        GitError::NoRemote => format!("the repository has no remote `{}`", git::printable(&args.remote)),
        error => error.to_string(),
    };
    let help = match error {
        GitError::NoProgram => "install git, or set `[deploy] run` in vigie.toml".to_owned(),
        GitError::NoRepository => "create one with `git init`, or set `[deploy] run` in vigie.toml".to_owned(),
        GitError::NoRemote => "run `git remote add origin URL`, or choose another remote with --remote".to_owned(),
        GitError::NoIdentity => {
            "run `git config --global user.name NAME` and `git config --global user.email ADDRESS`".to_owned()
        }
        GitError::Unreachable(..) => {
            "nothing is lost: check the address with `git remote -v`, and run `vigie deploy` again when the remote answers"
                .to_owned()
        }
        GitError::NoAccess(..) => {
            "nothing is lost: check your key or password, then run `vigie deploy` again".to_owned()
        }
        GitError::Refused(..) => "nothing is lost: fix the cause, then run `vigie deploy` again".to_owned(),
        GitError::BrokenIndex(_) => {
            "run `rm \"$(git rev-parse --git-path index)\" && git reset`, or publish with `vigie deploy --uncommitted`"
                .to_owned()
        }
        GitError::Stale(_) | GitError::Dubious(_) => error.help(),
        _ => "nothing is lost: run `vigie deploy` again".to_owned(),
    };
    Failure::new(Exit::World, message).help(help)
}
