//! `vigie check`: reports every problem and writes nothing. `--fix` fixes problems with only one right answer.

use super::console::{Console, count};
use super::fix::fix;
use super::site::{Folder, sum};
use super::{Exit, Failure};
use crate::characters::shown_on_one_line;
use crate::cli::{CheckArgs, FormatArg as Typed, Global};
use crate::diagnostic::codes::{self, Code};
use crate::diagnostic::draw::{Format, PrintOptions, draw};
use crate::diagnostic::{Level, Report, disk, nearest};
use crate::edge::{self, clock, links::refused_in};
use crate::locale::Locale;
use crate::parse::time::Near;
use crate::pipeline::{self, Options};
use crate::source::{Edit, Source, SourceId, Sources};
use chrono::{DateTime, Utc};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What other tools and habits leave in posts.
const FOREIGN: [Code; 6] = [
    codes::FOREIGN_FRONT_MATTER,
    codes::FOREIGN_HABIT,
    codes::FOREIGN_KEY,
    codes::FOREIGN_TIME,
    codes::NEAR_MISS,
    codes::RAW_SHORTCODE,
];

/// A report with at least this many diagnostics ends with a count by code.
const LONG: usize = 10;

pub(super) fn run(args: &CheckArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    if let Some(name) = &args.explain {
        return explain(name, console);
    }
    if args.promises {
        console.say("`--promises` is now called `--action-items`: the next release will not know the old name\n");
    }
    for old in args.only.iter().filter(|name| codes::RENAMED.iter().any(|(old, _)| old == name)) {
        say_renamed(old, console);
    }
    if let Some(Some(translation)) = &args.locale {
        return check_translation(translation, args, global, console);
    }
    let folder = Folder::find(global)?;
    if args.locale.is_some() {
        return missing_messages(&folder, console);
    }
    let now = global.now.unwrap_or_else(clock::now);
    if args.fix {
        mend(&folder, args, now, console)?;
    }

    let progress = console.progress("reading the site");
    let tree = folder.read()?;
    let options = Options { lints: true, only: only(&args.only)?, ..Options::default() };
    let mut built = pipeline::build(&tree, &options, now);
    drop(progress);
    report_journal(&folder, &options, &mut built.report);

    let format = format(args.format);
    let for_person = format == Format::Text;
    let how = PrintOptions {
        format,
        colours: console.colours && for_person,
        flaws_are_errors: true,
        prefix: folder.prefix.clone(),
    };
    let grouped = matches!(format, Format::Text | Format::Short) && args.only.is_empty();
    let list = if grouped { built.report.grouped() } else { built.report.list().to_vec() };
    let told = draw(&list, &tree.sources, &how);
    if for_person {
        console.say_drawn(&told);
    } else {
        console.result_for_programs(&told)?;
    }

    if for_person {
        console.say(&by_code(&built.report));
    }
    let sum = sum(&built.report, true);
    let posts = count(tree.posts.len() - built.site.translations.len(), "post");
    let nothing = || match args.only.iter().map(|only| format!("`{only}`")).collect::<Vec<_>>().join(", ") {
        only if only.is_empty() => "no problems found".to_owned(),
        only => format!("no problems found with {only}; nothing else was checked"),
    };
    console.say(&format!("{posts}: {}\n", if sum.is_empty() { nothing() } else { sum }));

    let plain = tree.posts.iter().map(|id| tree.sources.get(*id)).filter(|source| is_post_mortem(&source.path));
    let plain = plain
        .filter(|source| crate::edit::with_action_items(&source.text, built.config.vocabulary(None)).is_some())
        .count();
    if plain > 0 && for_person {
        let posts = count(plain, "post-mortem");
        console.say(&format!(
            "{posts} with a closing list: `vigie check --fix --action-items` turns it into action items\n"
        ));
    }

    let fails = |level| level == Level::Error || level == Level::Flaw || args.strict;
    let failed = built.report.list().iter().any(|mistake| fails(mistake.level));
    Ok(if failed { Exit::Mistakes } else { Exit::Done })
}

/// Reports links of the private journal that no command follows. No page needs the journal, so that a build goes on
/// without it.
fn report_journal(folder: &Folder, options: &Options, report: &mut Report) {
    let wanted = options.only.is_empty() || options.only.iter().any(|code| code == codes::UNREADABLE.name);
    let refused = if wanted { refused_in(&folder.root, super::journal::FOLDER) } else { Vec::new() };
    for (path, why) in refused {
        report.add(disk::unreadable(&shown_on_one_line(&path), &why));
    }
}

/// Checks one file of messages: that of a path, or that of the site for a language.
fn check_translation(typed: &str, args: &CheckArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let (root, path, prefix) = if Path::new(typed).extension().is_some() {
        (PathBuf::new(), typed.to_owned(), String::new())
    } else {
        let folder = Folder::find(global)?;
        (folder.root, format!("locales/{typed}.ftl"), folder.prefix)
    };
    let bytes = edge::disk::read_anywhere(&root.join(&path)).map_err(|error| {
        let message = format!("could not read {prefix}{path}: {}", edge::disk::reason(&error));
        Failure::new(Exit::Usage, message)
            .help("name a file of messages or its language, as in `vigie check --locale locales/is.ftl`")
    })?;
    let mut sources = Sources::default();
    let id = sources.add(Source::new(path.as_str(), bytes));
    let report = Locale::check_translation(id, &sources);
    let format = format(args.format);
    let for_person = format == Format::Text;
    let colours = console.colours && for_person;
    let told = draw(
        report.list(),
        &sources,
        &PrintOptions { format, colours, flaws_are_errors: true, prefix: prefix.clone() },
    );
    if for_person {
        console.say_drawn(&told);
    } else {
        console.result_for_programs(&told)?;
    }
    let sum = sum(&report, true);
    console.say(&format!("{prefix}{path}: {}\n", if sum.is_empty() { "no problems found" } else { &sum }));
    // Words that a language shares with English are no mistake.
    let fails = report.list().iter().any(|mistake| mistake.code != codes::UNTRANSLATED_MESSAGE.name);
    Ok(if fails { Exit::Mistakes } else { Exit::Done })
}

/// Lists what locale files lack, as lines to be translated.
fn missing_messages(folder: &Folder, console: &Console) -> Result<Exit, Failure> {
    let tree = folder.read()?;
    let (locale, _) = Locale::load("en", None, &tree.locales, &tree.sources);
    let mut list = String::new();
    for (path, messages) in locale.missing() {
        let of = count(messages.len(), "message");
        list += &format!("# {}{path} lacks {of}:\n{}\n\n", folder.prefix, messages.join("\n"));
    }
    if list.is_empty() {
        console.say("no messages are missing\n");
    }
    console.result(list.strip_suffix('\n').unwrap_or(&list))?;
    Ok(Exit::Done)
}

/// Prints a row of the table of diagnostics.
fn explain(name: &str, console: &Console) -> Result<Exit, Failure> {
    let code = code(name)?;
    if code.name != bare(name) {
        say_renamed(bare(name), console);
    }
    console.result(&format!("{}\n", code.explained().trim_end()))?;
    Ok(Exit::Done)
}

/// Prints the current name of a code that was renamed.
fn say_renamed(name: &str, console: &Console) {
    if let Some((old, new)) = codes::RENAMED.iter().find(|(old, _)| *old == name) {
        console.say(&format!("`{old}` is now called `{new}`: the next release will not know the old name\n"));
    }
}

/// The name of a code without what is printed around it: "warning[far-jump]".
fn bare(name: &str) -> &str {
    name.trim_end_matches(']').rsplit('[').next().unwrap_or(name)
}

/// The row of the table of that name.
fn code(name: &str) -> Result<&'static Code, Failure> {
    let names = || codes::ALL.iter().map(|code| code.name);
    let bare = bare(name);
    codes::named(bare).ok_or_else(|| {
        let help = match nearest(bare, names()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "docs/diagnostics.md lists all codes".to_owned(),
        };
        Failure::new(Exit::Usage, format!("unknown code `{bare}`")).help(help)
    })
}

/// Fixes problems with only one right answer: quotes around titles, updates in the usual form, and action items if
/// asked for.
fn mend(folder: &Folder, args: &CheckArgs, now: DateTime<Utc>, console: &Console) -> Result<(), Failure> {
    let tree = folder.read()?;
    let known = pipeline::evaluate(&tree, &Options { lints: true, ..Options::default() }, now);
    let only = only(&args.only)?;
    let wanted = |code: &str| only.is_empty() || only.iter().any(|it| it == code);
    let mut edits: BTreeMap<SourceId, Vec<Edit>> = BTreeMap::new();
    let found = known.report.list().iter().filter(|mistake| wanted(mistake.code));
    for (span, mistake) in found.filter_map(|mistake| Some((mistake.span()?, mistake))) {
        edits.entry(span.source).or_default().extend(mistake.fix.iter().cloned());
    }
    let zone = known.config.timezone;
    let mut mended: BTreeMap<&str, String> = BTreeMap::new();
    for (_, post) in known.site.posts() {
        let Some(edits) = edits.get(&post.source).filter(|edits| !edits.is_empty()) else { continue };
        let source = tree.sources.get(post.source);
        let day = post.date.map(|at| at.day.unwrap_or_else(|| at.from.with_timezone(&zone).date_naive()));
        let near = Near { day, words: known.config.vocabulary(post.lang.as_deref()) };
        // A post is left unchanged if the fix would change its meaning.
        let text = crate::edit::mended(post.kind(), near, &source.text, edits);
        mended.extend(text.map(|text| (source.path.as_str(), text)));
    }
    let closing_lists = args.action_items || args.promises;
    let action_items = |path: &str, text: &str| {
        (closing_lists && is_post_mortem(path))
            .then(|| crate::edit::with_action_items(text, known.config.vocabulary(None)))
            .flatten()
    };
    let change = |path: &str, text: &str| {
        let mut new = mended.get(path).cloned().unwrap_or_else(|| text.to_owned());
        if wanted(codes::NEEDS_QUOTES.name) {
            new = crate::edit::quote_titles(&new).unwrap_or(new);
        }
        Some(action_items(path, &new).unwrap_or(new))
    };
    fix(folder, &tree, (console, args.dry_run), change)
}

/// The codes that are asked for; `foreign` stands for several.
fn only(typed: &[String]) -> Result<Vec<String>, Failure> {
    let mut codes = Vec::new();
    for name in typed {
        if name == "foreign" {
            codes.extend(FOREIGN.map(|code| code.name.to_owned()));
        } else {
            codes.push(code(name)?.name.to_owned());
        }
    }
    Ok(codes)
}

/// How many there are of each code, where a report is long.
fn by_code(report: &Report) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for mistake in report.list() {
        *counts.entry(mistake.code).or_default() += 1;
    }
    // If almost every code occurs only once, a count is useless.
    if report.list().len() < LONG || counts.len() < 2 || counts.len() > report.list().len() / 2 {
        return String::new();
    }
    let mut counts: Vec<(&str, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(code, number)| (Reverse(*number), *code));
    let width = counts.first().map_or(0, |(_, most)| most.to_string().len());
    let lines: String = counts.iter().map(|(code, number)| format!("{number:>width$} {code}\n")).collect();
    lines + "\n"
}

fn is_post_mortem(path: &str) -> bool {
    path.starts_with("content/post-mortems/")
}

fn format(typed: Typed) -> Format {
    match typed {
        Typed::Text => Format::Text,
        Typed::Short => Format::Short,
        Typed::Json => Format::Json,
        Typed::Github => Format::Github,
        Typed::Gitlab => Format::Gitlab,
    }
}
