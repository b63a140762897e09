//! `vigie check`: everything that is wrong, nothing written; `--fix` writes what needs no judgement.

use super::console::{Console, count};
use super::fix::fix;
use super::site::{Folder, sum};
use super::{Exit, Failure};
use crate::cli::{Check, Format as Typed, Global};
use crate::diagnostic::codes::{self, Code};
use crate::diagnostic::draw::{Drawing, Format, draw};
use crate::diagnostic::{Level, Report, nearest};
use crate::edge::clock;
use crate::locale::Locale;
use crate::pipeline::{self, Options};
use crate::source::{Edit, SourceId};
use chrono::{DateTime, Utc};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What other tools and habits leave in posts.
const FOREIGN: [Code; 6] = [
    codes::FOREIGN_FRONT_MATTER,
    codes::FOREIGN_HABIT,
    codes::FOREIGN_KEY,
    codes::FOREIGN_TIME,
    codes::NEAR_MISS,
    codes::RAW_SHORTCODE,
];

/// From so many on, a report ends with a count by code.
const LONG: usize = 10;

pub(super) fn run(args: &Check, global: &Global, console: &Console) -> Result<Exit, Failure> {
    if let Some(name) = &args.explain {
        return explain(name, console);
    }
    let folder = Folder::find(global)?;
    if args.locale {
        return missing_messages(&folder, console);
    }
    let now = global.now.unwrap_or_else(clock::now);
    if args.fix {
        mend(&folder, args, now, console)?;
    }

    let progress = console.progress("reading the site");
    let tree = folder.read()?;
    let options = Options { lints: true, only: only(&args.only)?, ..Options::default() };
    let built = pipeline::build(&tree, &options, now);
    drop(progress);

    let format = format(args.format);
    let for_person = format == Format::Text;
    let how = Drawing {
        format,
        colours: console.colours && for_person,
        flaws_are_errors: true,
        prefix: folder.prefix.clone(),
    };
    let grouped = matches!(format, Format::Text | Format::Short) && args.only.is_empty();
    let list = if grouped { built.report.grouped() } else { built.report.list().to_vec() };
    let told = draw(&list, &tree.sources, &how);
    if for_person {
        console.say(&told);
    } else {
        console.result(&told)?;
    }

    if for_person {
        console.say(&by_code(&built.report));
    }
    let sum = sum(&built.report, true);
    let posts = count(tree.posts.len(), "post");
    let nothing = || match args.only.join(", ") {
        only if only.is_empty() => "nothing is wrong".to_owned(),
        only => format!("nothing of `{only}`; the rest was left out"),
    };
    console.say(&format!("{posts}: {}\n", if sum.is_empty() { nothing() } else { sum }));

    let plain = tree.posts.iter().map(|id| tree.sources.get(*id)).filter(|source| is_post_mortem(&source.path));
    let plain = plain.filter(|source| crate::edit::promise(&source.text).is_some()).count();
    if plain > 0 && for_person {
        let posts = count(plain, "post-mortem");
        console.say(&format!("{posts} with a closing list: `vigie check --fix --promises` makes promises of it\n"));
    }

    let fails = |level| level == Level::Error || level == Level::Flaw || args.strict;
    let failed = built.report.list().iter().any(|mistake| fails(mistake.level));
    Ok(if failed { Exit::Mistakes } else { Exit::Done })
}

/// Lists what locale files lack, as lines to be translated.
fn missing_messages(folder: &Folder, console: &Console) -> Result<Exit, Failure> {
    let tree = folder.read()?;
    let (locale, _) = Locale::load("en", &tree.locales, &tree.sources);
    let mut list = String::new();
    for (path, messages) in locale.missing() {
        let of = count(messages.len(), "message");
        list += &format!("# {}{path} lacks {of}:\n{}\n\n", folder.prefix, messages.join("\n"));
    }
    if list.is_empty() {
        console.say("no locale file lacks a message\n");
    }
    console.result(list.strip_suffix('\n').unwrap_or(&list))?;
    Ok(Exit::Done)
}

/// Prints a row of the table of diagnostics.
fn explain(name: &str, console: &Console) -> Result<Exit, Failure> {
    console.result(&format!("{}\n", code(name)?.explained().trim_end()))?;
    Ok(Exit::Done)
}

/// The row of the table of that name.
fn code(name: &str) -> Result<&'static Code, Failure> {
    let names = || codes::ALL.iter().map(|code| code.name);
    // As it is printed beside a message: "warning[far-jump]".
    let bare = name.trim_end_matches(']').rsplit('[').next().unwrap_or(name);
    codes::named(bare).ok_or_else(|| {
        let help = match nearest(bare, names()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("known: {}", names().collect::<Vec<_>>().join(", ")),
        };
        Failure::new(Exit::Usage, format!("there is no diagnostic `{bare}`")).help(help)
    })
}

/// Writes what needs no judgement: titles in quotes, updates in the usual form, and promises if that is asked for.
fn mend(folder: &Folder, args: &Check, now: DateTime<Utc>, console: &Console) -> Result<(), Failure> {
    let tree = folder.read()?;
    let known = pipeline::know(&tree, &Options { lints: true, ..Options::default() }, now);
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
        let near = post.date.map(|at| at.day.unwrap_or_else(|| at.from.with_timezone(&zone).date_naive()));
        // What would say something else then is left as it is.
        let text = crate::edit::mended(post.kind(), near, &source.text, edits);
        mended.extend(text.map(|text| (source.path.as_str(), text)));
    }
    let promises =
        |path: &str, text: &str| (args.promises && is_post_mortem(path)).then(|| crate::edit::promise(text)).flatten();
    let change = |path: &str, text: &str| {
        let mut new = mended.get(path).cloned().unwrap_or_else(|| text.to_owned());
        if wanted(codes::NEEDS_QUOTES.name) {
            new = crate::edit::quote_titles(&new).unwrap_or(new);
        }
        Some(promises(path, &new).unwrap_or(new))
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
    // Where every code comes about once, there is nothing to count.
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
