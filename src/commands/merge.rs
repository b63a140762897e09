//! `vigie merge`: takes in what others pushed, or merges three files as git asks its drivers to.

use super::console::Console;
use super::desk::Desk;
use super::fix::difference;
use super::site::Folder;
use super::{Exit, Failure, journal};
use crate::cli::{Global, KeepArg, MergeArgs};
use crate::config;
use crate::diagnostic::Report;
use crate::edge::git::{self, ConflictingFile, GitError, How, Pushed};
use crate::edge::{disk, programs, tree};
use crate::edit::{self, Clash, Contested, MergeRules, Side, Versions};
use crate::model::written::WrittenBody;
use crate::model::{Kind, Moment};
use crate::parse::time;
use crate::parse::zoned::{self, Anchor};
use crate::resolve::file_order;
use crate::scaffold::host::quoted;
use crate::source::{Source, Sources};
use crate::vocabulary::Vocabulary;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use std::fmt::Write;
use std::path::Path;

pub(super) fn run(args: &MergeArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    match (&args.base, &args.ours, &args.theirs) {
        (Some(base), Some(ours), Some(theirs)) => drive([base, ours, theirs], args, console),
        _ if args.dry_run => preview(args.keep, global, console),
        _ => catch_up(args.keep, global, console),
    }
}

/// Merges three files. The result replaces the second one; if there is a conflict, that file stays as it is.
fn drive(files: [&Path; 3], args: &MergeArgs, console: &Console) -> Result<Exit, Failure> {
    let mut texts = Vec::new();
    for file in files {
        let bytes = disk::read_anywhere(file).map_err(|error| failed("read", file, &error))?;
        let text = String::from_utf8(bytes);
        texts.push(text.map_err(|_| Failure::new(Exit::Mistakes, format!("{} is not UTF-8", file.display())))?);
    }
    let [base, ours, theirs] = [&texts[0], &texts[1], &texts[2]];
    let path = args.path.as_deref().unwrap_or_default();
    let keep = args.keep.map(|keep| if keep == KeepArg::Mine { Side::Ours } else { Side::Theirs });
    let (zone, locale) = site(path);
    match merged(Versions { base, ours, theirs }, path, (zone, &locale), keep) {
        Ok(text) if args.dry_run => {
            console.result(&difference(&files[1].display().to_string(), ours, &text))?;
            console.say("nothing was written\n");
            Ok(Exit::Done)
        }
        Ok(text) => {
            disk::overwrite(files[1], text.as_bytes()).map_err(|error| failed("write", files[1], &error))?;
            Ok(Exit::Done)
        }
        Err(clashes) => {
            let name = if path.is_empty() { files[1].display().to_string() } else { path.to_owned() };
            console.say(&told(&name, &clashes));
            Ok(Exit::Mistakes)
        }
    }
}

fn failed(what: &str, file: &Path, error: &std::io::Error) -> Failure {
    Failure::new(Exit::World, format!("could not {what} {}: {}", file.display(), disk::reason(error)))
}

/// Rebases the commits of this folder onto those that others pushed, and pushes.
fn catch_up(keep: Option<KeepArg>, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let desk = Desk::open(global, console)?;
    let pushed = push(&desk.folder, keep, console)?;
    console.result(&format!("{}The page will say: {}\n", words(&pushed, 0), desk.statement()?))?;
    Ok(Exit::Done)
}

/// Shows what [`catch_up`] would change here and push, and what the page would say.
fn preview(keep: Option<KeepArg>, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let desk = Desk::open(global, console)?;
    let progress = console.progress("merging");
    let merged = git::preview_push(&desk.folder.root, driver(keep).as_deref(), |site| desk.statement_at(site));
    drop(progress);
    let (preview, statement) = merged.map_err(|error| told_failure(&error, console))?;
    let mut out = preview.diff;
    if !preview.commits.is_empty() {
        out.push_str("would be pushed:\n");
        preview.commits.iter().for_each(|subject| out.extend(["  ", subject, "\n"]));
    }
    console.result(&format!("{out}The page will say: {}\n", statement?))?;
    console.say("nothing was written\n");
    Ok(Exit::Done)
}

/// Pushes the commits of a site. Posts that others changed too are merged.
pub(super) fn push(folder: &Folder, keep: Option<KeepArg>, console: &Console) -> Result<Pushed, Failure> {
    let progress = console.progress("pushing");
    let pushed = git::push(&folder.root, driver(keep).as_deref());
    drop(progress);
    let pushed = pushed.map_err(|error| told_failure(&error, console))?;
    for (old, new) in &pushed.renamed {
        journal::move_all(folder, stem(old), &format!("{}/{}.md", journal::FOLDER, stem(new)), console)?;
    }
    Ok(pushed)
}

/// The command by which git merges two copies of a post. git runs it in a shell. In a rebase, the second file is the one
/// of the remote.
fn driver(keep: Option<KeepArg>) -> Option<String> {
    let keep = keep.map_or("", |keep| if keep == KeepArg::Mine { " --keep theirs" } else { " --keep mine" });
    programs::own_path().map(|own| format!("{} merge{keep} %O %A %B %P", quoted(&own)))
}

/// Why a merge failed. Of a conflict in posts, both texts are shown.
fn told_failure(error: &GitError, console: &Console) -> Failure {
    let shown = match error {
        GitError::Conflict(remote, files) => conflict(remote, files, console),
        _ => None,
    };
    shown.unwrap_or_else(|| Failure::new(Exit::World, error.to_string()).help(error.help()))
}

/// The name of a post, by the path of its file.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.strip_suffix(".md").unwrap_or(name)
}

/// The path and the page of a post that got another name while it was pushed.
pub(super) fn new_name(pushed: &Pushed, path: &str) -> Option<(String, String)> {
    // Paths of git begin at the top of the repository, which may be above the site.
    let of_path = |(old, new): &(String, String)| Some(new.get(old.strip_suffix(path)?.len()..)?.to_owned());
    let new = pushed.renamed.iter().find_map(of_path)?;
    let page = kind(&new)?.path_of(stem(&new));
    Some((new, page))
}

/// Shows the texts of both sides, and what to type. `None` if a file is not a post.
fn conflict(remote: &str, files: &[ConflictingFile], console: &Console) -> Option<Failure> {
    let mut shown = String::new();
    for ConflictingFile { path, base, theirs, mine } in files {
        kind(path)?;
        let versions =
            Versions { base: base.as_deref().unwrap_or_default(), ours: mine.as_deref()?, theirs: theirs.as_deref()? };
        shown.push_str(&told(path, &merged(versions, path, (Tz::UTC, "en"), None).err()?));
    }
    console.say(&shown);
    let message = format!("{remote} has another text for what you changed; your commit is not pushed");
    let help = "run `vigie merge --keep mine` to publish your text, or `vigie merge --keep theirs` to take theirs; all \
                other changes of both are kept";
    Some(Failure::new(Exit::World, message).help(help))
}

/// What was pushed, for a person. `own` is the number of the newest commits that the command made itself.
pub(super) fn words(pushed: &Pushed, own: usize) -> String {
    let mut words = match pushed.how {
        How::Current => "there was nothing to push, and nothing new on the remote\n",
        How::Straight => "pushed\n",
        How::Rebased if pushed.commits.is_empty() => "took in new commits from the remote; there was nothing to push\n",
        How::Rebased => "pushed, on top of new commits from the remote\n",
        How::Behind => "pushed; this folder has uncommitted changes, so run `vigie merge` when they are committed\n",
    }
    .to_owned();
    for (old, new) in &pushed.renamed {
        let _ = writeln!(
            words,
            "{} was taken by others at the same time, so your post is {}",
            git::printable(old),
            git::printable(new)
        );
    }
    let others = pushed.commits.iter().skip(own).collect::<Vec<_>>();
    if !others.is_empty() && own > 0 {
        let _ = writeln!(words, "also pushed, as it was committed before:");
        for subject in &others {
            let _ = writeln!(words, "  {subject}");
        }
    }
    words
}

/// Merges two copies of a file, which is read as a post of its folder.
fn merged(
    versions: Versions<'_>,
    path: &str,
    (zone, locale): (Tz, &str),
    keep: Option<Side>,
) -> Result<String, Vec<Clash>> {
    let own = edit::value_of(versions.ours, "lang");
    let words = Vocabulary::of(own.as_deref(), locale);
    let order = |body: &WrittenBody, text: &str| file_order(body, announced(text, zone), (zone, words)).order;
    edit::merge(versions, &MergeRules { kind: kind(path), zone, words, order: &order, keep })
}

/// The kind of the post at a path from the top of the repository.
fn kind(path: &str) -> Option<Kind> {
    let path = format!("/{path}");
    let folder = path.split_once("/content/")?.1.split('/').next()?;
    Kind::ALL.into_iter().find(|kind| kind.folder() == folder)
}

/// When a post was announced, by its front matter.
fn announced(text: &str, zone: Tz) -> Moment {
    let start = DateTime::<Utc>::UNIX_EPOCH;
    let written = edit::value_of(text, "date").and_then(|date| time::read(&date, None).ok());
    let moment = written.and_then(|date| zoned::roughly(date, zone, Anchor::FirstAtOrAfter(start)));
    moment.unwrap_or_else(|| Moment::instant(start))
}

/// The timezone and the language of the site that a file is in, as far as they can be read. git runs drivers at the top of the repository.
fn site(path: &str) -> (Tz, String) {
    let folder = Path::new(path).parent().filter(|folder| disk::exists(folder)).unwrap_or(Path::new("."));
    let config = tree::find_root(folder).ok().flatten().and_then(|root| disk::read_file(&root, "vigie.toml").ok());
    let Some(bytes) = config else { return (Tz::UTC, "en".to_owned()) };
    let mut sources = Sources::default();
    let id = sources.add(Source::new("vigie.toml", bytes));
    let config = config::read(id, &sources, None, &mut Report::default());
    (config.timezone, config.locale)
}

/// What both sides changed, with both texts.
fn told(path: &str, clashes: &[Clash]) -> String {
    let mut out = String::new();
    for Clash { what, ours, theirs } in clashes {
        let what = match what {
            Contested::Key(key) => format!("the key `{key}`"),
            Contested::FrontMatter => "the front matter".to_owned(),
            Contested::Report => "the first text".to_owned(),
            Contested::Update(time) => format!("the update of {time}"),
            Contested::Post => "the post".to_owned(),
        };
        let _ = writeln!(out, "{}: both changed {what}", git::printable(path));
        for (who, text) in [("mine", ours), ("theirs", theirs)] {
            let _ = writeln!(out, "  {who}:");
            let text = text.as_deref().unwrap_or("(removed)");
            for line in text.lines() {
                let line: String = line.chars().filter(|c| !c.is_control()).collect();
                let _ = writeln!(out, "    {line}");
            }
        }
    }
    out
}
