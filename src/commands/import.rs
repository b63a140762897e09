//! `vigie import`: the posts and services of another tool as a site.

use super::console::{Console, count};
use super::{Exit, Failure};
use crate::cli::{Global, ImportArgs};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::config::timezone_meant;
use crate::edge::{clock, disk, git, origin, tree};
use crate::import::check::ComposedSite;
use crate::import::compose::{self, Names};
use crate::import::imported::Imported;
use crate::import::ledger::{FileTask, ImportLedger, WrittenFile, digest};
use crate::import::report::{self, AddressJson};
use crate::import::{
    self, CONFIG, ImportError, ImportKind, ImportOptions, KEPT_ASIDE, SourceFiles, check, ledger, maintenance,
};
use crate::model::Kind;
use crate::pipeline::{self, Options};
use chrono::{DateTime, Utc};
use std::io;
use std::path::{Path, PathBuf};

pub(super) fn run(args: &ImportArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let options = options(args)?;
    let (kind, source) = kind_and_source(args)?;
    let progress = console.progress("reading the source");
    let files = files(&source, args)?;
    drop(progress);
    // An address may hold a token.
    let source = git::printable(&source);
    let Some(kind) = kind.or_else(|| ImportKind::of(&files)) else {
        return Err(Failure::new(Exit::Usage, format!("{source} is not of a tool that Vigie knows"))
            .help(format!("name the tool before it: {}", kinds())));
    };
    let mut imported = import::read(kind, &files, &options).map_err(|error| refused(&error, kind, &source))?;
    let root = args.into.clone().or_else(|| global.root.clone()).unwrap_or_else(|| PathBuf::from("."));
    let mut writer = SiteWriter::new(root);
    let names = writer.names(&imported);
    compose::move_translations(&mut imported, &names);
    let now = global.now.unwrap_or_else(clock::now);
    maintenance::settle(&mut imported, now);
    let composed = check::compose(&imported, &names, now);
    let sound = account(&mut imported, &composed, &names);
    writer.write(&mut imported, &composed, &files)?;
    let addresses = addresses(&imported, &names);
    let findings = findings(&writer.root, now)?;
    let text = report::markdown((kind, &source), &imported, &options, &addresses, &findings);
    writer.put(report::PATH, text.as_bytes())?;
    writer.keep_ledger()?;
    if args.json {
        console.result(&report::json(&imported.accounts, &addresses))?;
    } else {
        console.result(&summary(&imported, &writer))?;
    }
    Ok(if sound { Exit::Done } else { Exit::Mistakes })
}

/// What `vigie check` says of the site, one line each.
fn findings(root: &Path, now: DateTime<Utc>) -> Result<Vec<String>, Failure> {
    let tree = tree::read(root).map_err(|error| {
        Failure::new(Exit::World, format!("could not read {}: {}", root.display(), disk::reason(&error)))
    })?;
    let built = pipeline::build(&tree, &Options { lints: true, ..Options::default() }, now);
    let line = |mistake: &Diagnostic| match mistake.span() {
        Some(span) => {
            let source = tree.sources.get(span.source);
            let line = source.text[..span.start as usize].matches('\n').count() + 1;
            format!("`{}:{line}`: {} ({})", source.path, mistake.message, mistake.code)
        }
        None => format!("{} ({})", mistake.message, mistake.code),
    };
    Ok(built.report.list().iter().map(line).collect())
}

fn kinds() -> String {
    ImportKind::ALL.map(ImportKind::name).join(", ")
}

fn options(args: &ImportArgs) -> Result<ImportOptions, Failure> {
    let timezone = args.timezone.as_deref().map(|typed| {
        typed.parse().map_err(|_| {
            let failure = Failure::new(Exit::Usage, format!("unknown timezone {typed:?}"));
            failure.help(match timezone_meant(typed) {
                Some(near) => format!("did you mean {near}?"),
                None => "use a name such as Europe/Paris".to_owned(),
            })
        })
    });
    let mut options = ImportOptions { timezone: timezone.transpose()?, ..ImportOptions::default() };
    for pair in &args.map {
        let Some((key, value)) = pair.split_once('=') else {
            return Err(Failure::new(Exit::Usage, format!("--map {pair}: there is no `=`"))
                .help("write, for example, `--map severity.disrupted=degraded`"));
        };
        options.map.insert(key.trim().to_lowercase(), value.trim().to_owned());
    }
    Ok(options)
}

/// The tool, if it was named, and the source.
fn kind_and_source(args: &ImportArgs) -> Result<(Option<ImportKind>, String), Failure> {
    let kind = ImportKind::named;
    match (&args.first, &args.second) {
        (Some(word), Some(source)) => match kind(word) {
            Some(kind) => Ok((Some(kind), source.clone())),
            None => Err(Failure::new(Exit::Usage, format!("Vigie cannot import from {word:?}"))
                .help(format!("it knows {}", kinds()))),
        },
        (Some(word), None)
            if kind(word) == Some(ImportKind::Statuspage) && (args.url.is_some() || args.token_env.is_some()) =>
        {
            Ok((Some(ImportKind::Statuspage), args.url.clone().unwrap_or_else(|| args.api.clone())))
        }
        (Some(source), None) if kind(source).is_none() => Ok((None, source.clone())),
        _ => Err(Failure::new(Exit::Usage, "missing the source")
            .help("run, for example, `vigie import ../old-status --into status`")),
    }
}

/// Reads the source.
fn files(source: &str, args: &ImportArgs) -> Result<SourceFiles, Failure> {
    let read = match (&args.token_env, &args.url) {
        (Some(name), url) => origin::owned_page(&args.api, url.as_deref(), name),
        (None, Some(url)) => origin::public_page(url),
        (None, None) => origin::read(source),
    };
    let read = read.map_err(|why| {
        Failure::new(Exit::World, format!("could not read {}: {}", git::printable(source), git::printable(&why)))
    })?;
    Ok(SourceFiles { files: read.files, commits: read.commits.as_deref().map(import::commits).unwrap_or_default() })
}

fn refused(error: &ImportError, kind: ImportKind, source: &str) -> Failure {
    match error {
        ImportError::NotThis(why) => {
            Failure::new(Exit::Usage, format!("{source} is not a site of {}: {why}", kind.title()))
        }
        ImportError::NoTimezone => {
            Failure::new(Exit::Usage, format!("{} does not define the timezone of its times", kind.title()))
                .help("give it with --timezone, such as `--timezone Europe/Paris`")
        }
        ImportError::BadMap(key, value) => {
            Failure::new(Exit::Usage, format!("--map {key}={value}: unknown word {value:?}")).help(
                "use a severity (none, minor, major, critical) or a state (operational, degraded, partial, outage)",
            )
        }
    }
}

/// Says of each source what its posts became. Returns whether all of them say what the source says.
fn account(imported: &mut Imported, composed: &ComposedSite, names: &Names) -> bool {
    for post in &composed.posts {
        let of = &imported.posts[post.number];
        let source = post.translation.map_or(&of.source, |which| &of.translations[which].source).clone();
        imported.accounts.became(&source, post.path.clone());
    }
    for (number, which, why) in &composed.untranslated {
        let words = &imported.posts[*number].translations[*which];
        let (source, why) = (words.source.clone(), format!("a text in `{}` that has no form here: {why}", words.lang));
        imported.accounts.keep_aside(&source, &why);
    }
    let said = |number: &usize, words: String, imported: &mut Imported| {
        let post = &imported.posts[*number];
        let (source, path) = (post.source.clone(), names.paths.get(&post.key).cloned().unwrap_or_default());
        imported.accounts.guessed(&source, format!("`{path}` differs from the source: {words}"));
    };
    for (number, why) in &composed.differs {
        said(number, why.clone(), imported);
    }
    for (number, why) in &composed.failed {
        let source = imported.posts[*number].source.clone();
        imported.accounts.unreadable(&source, format!("it could not be written as a post: {why}"));
    }
    composed.differs.is_empty() && composed.failed.is_empty()
}

/// Older addresses, and where they lead.
fn addresses(imported: &Imported, names: &Names) -> Vec<AddressJson> {
    let mut all: Vec<AddressJson> =
        imported.moved.iter().map(|(from, to)| AddressJson { from: from.clone(), to: to.clone() }).collect();
    for post in &imported.posts {
        let Some(path) = names.paths.get(&post.key) else { continue };
        let to = post.kind().path_of(compose::slug_of(path));
        all.extend(post.aliases.iter().map(|from| AddressJson { from: from.clone(), to: to.clone() }));
    }
    all
}

/// Writes files into the folder of the site, and remembers them.
struct SiteWriter {
    root: PathBuf,
    ledger: ImportLedger,
    written: usize,
    /// The files that were not there, until they are sure to last.
    new: Vec<String>,
    kept: Vec<String>,
}

impl SiteWriter {
    fn new(root: PathBuf) -> Self {
        let ledger = disk::read_file(&root, ledger::PATH).map(|bytes| ImportLedger::read(&bytes)).unwrap_or_default();
        Self { root, ledger, written: 0, new: Vec::new(), kept: Vec::new() }
    }

    /// Names for posts that differ from those in the site.
    fn names(&self, imported: &Imported) -> Names {
        let mut names = Names::default();
        for kind in Kind::ALL {
            let folder = self.root.join("content").join(kind.folder());
            for name in disk::names(&folder, "md") {
                names.take(kind, &name);
            }
        }
        names.give(imported, &self.ledger.paths());
        names
    }

    fn write(&mut self, imported: &mut Imported, composed: &ComposedSite, files: &SourceFiles) -> Result<(), Failure> {
        for post in &composed.posts {
            let of = &imported.posts[post.number];
            let translation = post.translation.map(|which| &of.translations[which]);
            let key = translation.map_or_else(|| of.key.clone(), |words| format!("{}@{}", of.key, words.lang));
            let source = translation.map_or(&of.source, |words| &words.source).clone();
            let known = self.ledger.posts.get(&key).map(|file| file.digest.clone());
            let task = self.task(&post.path, known.as_deref(), post.text.as_bytes())?;
            if matches!(task, FileTask::Create | FileTask::Replace | FileTask::Keep) {
                let file = WrittenFile { path: post.path.clone(), digest: digest(post.text.as_bytes()) };
                self.ledger.posts.insert(key, file);
            }
            self.note(task, &source, &post.path, imported);
        }
        let copies = imported.copies.clone();
        for (from, to) in &copies {
            let Some(bytes) = files.files.get(from) else { continue };
            if !is_of_the_site(to) {
                imported.accounts.left_out(from, "its name is a path out of the folder on some systems");
                continue;
            }
            let task = self.put(to, bytes)?;
            imported.accounts.became(from, to.clone());
            self.note(task, from, to, imported);
        }
        let unread = imported.accounts.0.iter().filter(|(_, account)| account.unreadable.is_some() || account.kept);
        for path in unread.map(|(path, _)| path.clone()).collect::<Vec<_>>() {
            let Some(bytes) = files.files.get(&path) else { continue };
            // Under this name, nobody takes it for a post.
            let name = path.replace(|c: char| c.is_control() || matches!(c, '\\' | ':'), "_");
            self.put(&format!("{KEPT_ASIDE}/{name}.txt"), bytes)?;
        }
        let config = compose::config(imported);
        let task = self.put(CONFIG, config.as_bytes())?;
        if task == FileTask::Differs {
            self.kept.push(format!("{CONFIG} is yours: what the source has is in {KEPT_ASIDE}/{CONFIG}.txt"));
        }
        Ok(())
    }

    /// Says what happened to a file that the site has already.
    fn note(&mut self, task: FileTask, source: &str, path: &str, imported: &mut Imported) {
        match task {
            FileTask::Differs => {
                let words = format!("`{path}` was edited here: the new text is in `{KEPT_ASIDE}/{path}.txt`");
                imported.accounts.left_out(source, words.clone());
                self.kept.push(words);
            }
            FileTask::Removed => imported.accounts.left_out(source, format!("`{path}` was removed here")),
            FileTask::Create | FileTask::Replace | FileTask::Keep => {}
        }
    }

    /// Writes a file that is no post, if that overwrites nothing.
    fn put(&mut self, path: &str, bytes: &[u8]) -> Result<FileTask, Failure> {
        let known = self.ledger.files.get(path).cloned();
        let task = self.task(path, known.as_deref(), bytes)?;
        if matches!(task, FileTask::Create | FileTask::Replace | FileTask::Keep) {
            self.ledger.files.insert(path.to_owned(), digest(bytes));
        }
        Ok(task)
    }

    fn task(&mut self, path: &str, known: Option<&str>, bytes: &[u8]) -> Result<FileTask, Failure> {
        if !is_of_the_site(path) {
            return Err(Failure::new(
                Exit::World,
                format!("{path:?} is not a path of a site: nothing was written there"),
            ));
        }
        let there = disk::exists(&self.root.join(path)).then(|| disk::read_file(&self.root, path)).transpose();
        let there = there.map_err(|error| self.failed(path, &error))?;
        let task = ImportLedger::task(known, there.as_deref(), bytes);
        match task {
            FileTask::Create => {
                disk::create_one_of_many(&self.root, path, bytes).map_err(|error| self.failed(path, &error))?;
                self.new.push(path.to_owned());
                self.written += 1;
            }
            FileTask::Replace => {
                disk::replace(&self.root, path, bytes).map_err(|error| self.failed(path, &error))?;
                self.written += 1;
            }
            FileTask::Differs => self.set_aside(path, bytes)?,
            FileTask::Keep | FileTask::Removed => {}
        }
        Ok(task)
    }

    /// Puts a new text beside the one that is there. An older one of these stays: it may have been edited.
    fn set_aside(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        let names = std::iter::once(String::new()).chain((2_u32..).map(|number| format!("-{number}")));
        for name in names.map(|more| format!("{KEPT_ASIDE}/{path}{more}.txt")) {
            let failed = |error| self.failed(&name, &error);
            if disk::exists(&self.root.join(&name)) {
                if disk::read_file(&self.root, &name).map_err(failed)? == bytes {
                    break;
                }
            } else if disk::create(&self.root, &name, bytes).map_err(failed)? {
                break;
            }
        }
        Ok(())
    }

    /// The ledger is the last file: it must not speak of files that a power cut can take away.
    fn keep_ledger(&self) -> Result<(), Failure> {
        disk::keep(&self.root, &self.new).map_err(|error| self.failed("", &error))?;
        let path = self.root.join(ledger::PATH);
        let text = self.ledger.text();
        if disk::read_file(&self.root, ledger::PATH).is_ok_and(|old| old == text.as_bytes()) {
            return Ok(());
        }
        disk::put(&path, text.as_bytes()).map_err(|error| self.failed(ledger::PATH, &error))
    }

    fn failed(&self, path: &str, error: &io::Error) -> Failure {
        Failure::disk(format!("could not write {}", Path::new(&self.root).join(path).display()), error)
    }
}

/// Whether an import may write a path: it is in the folders of texts and files, and leads out of them on no system. Names
/// come from sources that anybody may have written.
fn is_of_the_site(path: &str) -> bool {
    let own = matches!(path, CONFIG | report::PATH | ledger::PATH);
    let below = ["content", "static", KEPT_ASIDE].iter().any(|top| path.split('/').next() == Some(top));
    let plain = |name: &str| {
        !matches!(name, "" | "." | "..") && !name.chars().any(|c| c.is_control() || matches!(c, '\\' | ':'))
    };
    (own || below) && path.split('/').all(plain)
}

/// What was done, in a few lines.
fn summary(imported: &Imported, writer: &SiteWriter) -> String {
    let mut parts: Vec<String> = Vec::new();
    for kind in Kind::ALL {
        let posts = imported.posts.iter().filter(|post| post.kind() == kind).count();
        if posts > 0 {
            parts.push(count(posts, kind.name()));
        }
    }
    parts.push(count(imported.services.len(), "service"));
    let unread = imported.accounts.0.values().filter(|account| account.unreadable.is_some()).count();
    let mut text = format!("{}: {} written\n", parts.join(", "), count(writer.written, "file"));
    if unread > 0 {
        text += &format!(
            "{} could not be read: kept in {KEPT_ASIDE}/, with the reason in {}\n",
            count(unread, "file"),
            report::PATH
        );
    }
    for line in imported.told.iter().chain(&writer.kept) {
        text += &format!("{line}\n");
    }
    let folder =
        if writer.root == Path::new(".") { String::new() } else { format!("cd {} && ", writer.root.display()) };
    text + &format!("next: read {}, then {folder}vigie check && vigie serve --open\n", report::PATH)
}
