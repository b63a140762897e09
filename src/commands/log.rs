//! `vigie log`: a line with its time in the private journal.

use super::console::Console;
use super::desk::Desk;
use super::written::FileChange;
use super::{Exit, Failure, find, journal};
use crate::cli::{Global, LogArgs};
use crate::edge::terminal;
use crate::model::Kind;

pub(super) fn run(args: &LogArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let (slug, text) = match &args.second {
        Some(text) => (Some(&args.first), text.clone()),
        None => (None, args.first.clone()),
    };
    super::typed::refuse_options([&args.first].into_iter().chain(&args.second), "log")?;
    let text = if text == "-" {
        let unread = |error| Failure::new(Exit::World, format!("could not read standard input: {error}"));
        terminal::input().map_err(unread)?
    } else {
        text
    };
    if text.trim().is_empty() {
        return Err(Failure::new(Exit::Usage, "the text is empty")
            .help("write what happened, as in `vigie log \"restarted the database\"`"));
    }
    // Lock the site, so that a new incident does not take over the day's journal while a line is being added to it.
    let desk = Desk::open(global, console)?;
    let Desk { folder, now, known, .. } = &desk;
    let incident = match slug {
        Some(slug) => Some(find::named(&desk, &[Kind::Incident], slug)?),
        None => find::open_incident(known)?,
    };
    let path = journal::path(known, incident, *now);
    let statement = desk.statement_of(&desk.tree);
    let line = journal::line(known, &text, *now);
    if args.dry_run {
        let old = journal::text(folder, &path)?;
        let new = format!("{}{line}\n", old.as_deref().unwrap_or_default());
        let change = FileChange { path: &path, old: old.as_deref(), new: Some(&new) };
        console.result(&format!("{}The page will say: {statement}\n", desk.difference(&change)))?;
        console.say("nothing was written\n");
        return Ok(Exit::Done);
    }
    journal::add(folder, &path, &line)?;
    console.result(&format!("{}{path}: {line}\nThe page will say: {statement}\n", folder.prefix))?;
    Ok(Exit::Done)
}
