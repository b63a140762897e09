//! `vigie check`: everything that is wrong, nothing written; `--fix` writes what needs no judgement.

use super::console::{Console, count};
use super::fix::fix;
use super::site::{Folder, sum};
use super::{Exit, Failure};
use crate::cli::{Check, Format as Typed, Global};
use crate::diagnostic::draw::{Drawing, Format, draw};
use crate::diagnostic::{Level, codes, nearest};
use crate::edge::clock;
use crate::pipeline::{self, Options};

pub(super) fn run(args: &Check, global: &Global, console: &Console) -> Result<Exit, Failure> {
    if let Some(name) = &args.explain {
        return explain(name, console);
    }
    let folder = Folder::find(global)?;
    if args.fix {
        fix(&folder, &folder.read()?, console, |_, text| crate::edit::quote_titles(text))?;
        if args.promises {
            let change = |path: &str, text: &str| is_post_mortem(path).then(|| crate::edit::promise(text)).flatten();
            fix(&folder, &folder.read()?, console, change)?;
        }
    }
    let now = global.now.unwrap_or_else(clock::now);

    let progress = console.progress("reading the site");
    let tree = folder.read()?;
    let built = pipeline::build(&tree, &Options { lints: true, ..Options::default() }, now);
    drop(progress);

    let format = format(args.format);
    let for_person = format == Format::Text;
    let how = Drawing {
        format,
        colours: console.colours && for_person,
        flaws_are_errors: true,
        prefix: folder.prefix.clone(),
    };
    let told = draw(built.report.list(), &tree.sources, &how);
    if for_person {
        console.say(&told);
    } else {
        console.result(&told)?;
    }

    let sum = sum(&built.report, true);
    let posts = count(tree.posts.len(), "post");
    console.say(&if sum.is_empty() { format!("{posts}: nothing is wrong\n") } else { format!("{posts}: {sum}\n") });

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

/// Prints a row of the table of diagnostics.
fn explain(name: &str, console: &Console) -> Result<Exit, Failure> {
    let names = || codes::ALL.iter().map(|code| code.name);
    // As it is printed beside a message: "warning[far-jump]".
    let bare = name.trim_end_matches(']').rsplit('[').next().unwrap_or(name);
    let Some(code) = codes::named(bare) else {
        let help = match nearest(bare, names()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("known: {}", names().collect::<Vec<_>>().join(", ")),
        };
        return Err(Failure::new(Exit::Usage, format!("there is no diagnostic `{bare}`")).help(help));
    };
    console.result(&format!("{}\n", code.explained().trim_end()))?;
    Ok(Exit::Done)
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
