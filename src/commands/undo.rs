//! `vigie undo`: takes back the last entry of a post.

use super::console::Console;
use super::desk::{Desk, FileChange, WriteResult, one_line};
use super::edit::{OpenedEntry, last_entry};
use super::typed::written;
use super::{Exit, Failure, find};
use crate::cli::{Global, UndoArgs};
use crate::edit::EntryChange;
use crate::model::{Kind, PostId};
use crate::parse::time::form;

pub(super) fn run(args: &UndoArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let desk = Desk::open(global, console)?;
    let id = target(&desk, args.slug.as_ref())?;
    let post = desk.post(id);
    let number = last_entry(post);
    let target = OpenedEntry::new(&desk, id, number)?;
    let at = form(written(target.entry().time, desk.known.config.timezone, false));
    let pushed = target.was_pushed();
    let counted = post.entries.iter().filter(|entry| entry.withdrawn.is_none()).count();
    if counted <= 1 && (pushed || args.strike || post.entries.len() > 1) {
        let instead = match post.kind() {
            Kind::Maintenance => format!("`vigie update {} --cancel` cancels it", post.slug),
            _ => format!("`vigie retract {}` says that it was a false alarm", post.slug),
        };
        return Err(Failure::new(Exit::Usage, format!("{} has no update to take back", post.slug)).help(instead));
    }
    let question =
        || format!("the entry of {at} was pushed, so readers may have seen it: show it struck, as withdrawn?");
    let strike = args.strike || pushed && (args.after.dry_run || console.confirm(&question()));
    if pushed && !strike {
        return Err(Failure::new(Exit::Usage, format!("the entry of {at} was pushed, so readers may have seen it"))
            .help(format!("`vigie undo {} --strike` keeps it, and shows it struck, as withdrawn", post.slug)));
    }
    let title = one_line(&post.title);
    let (new, message) = if strike {
        let change = EntryChange { withdrawn: Some(target.now()), ..EntryChange::default() };
        (Some(target.with(&change)?), format!("Withdraw an update: {title}"))
    } else if post.entries.len() == 1 {
        (None, format!("Take back {}: {title}", post.kind().name()))
    } else {
        (Some(target.without()?), format!("Take back an update: {title}"))
    };
    if !strike && !args.after.dry_run {
        console.say(&taken_back(&target, new.as_deref()));
    }
    let done = WriteResult { path: &target.path, page: &post.path, message: &message, ..WriteResult::default() };
    desk.save(&args.after, FileChange { old: Some(&target.text), new: new.as_deref() }, &done, console)
}

/// The post whose last entry is meant. If an incident is open, but the last entry is on another post, a name is
/// required.
fn target(desk: &Desk, slug: Option<&String>) -> Result<PostId, Failure> {
    if let Some(slug) = slug {
        return find::named(desk, &[Kind::Incident, Kind::Maintenance], slug);
    }
    let last = find::last_written(desk);
    let Some(last) = last else {
        return Err(Failure::new(Exit::Usage, "there is no incident and no maintenance yet"));
    };
    let open = find::open_incidents(&desk.known);
    if open.is_empty() || open.contains(&last) {
        return Ok(last);
    }
    let names: Vec<&str> = open.iter().map(|id| desk.post(*id).slug.as_str()).collect();
    let slug = &desk.post(last).slug;
    Err(Failure::new(Exit::Usage, format!("the last entry is on {slug}, but {} is open", names.join(", ")))
        .help(format!("name the one you mean, as in `vigie undo {slug}`")))
}

/// What was removed, so that it can be written again.
fn taken_back(target: &OpenedEntry<'_>, new: Option<&str>) -> String {
    let patch = diffy::create_patch(&target.text, new.unwrap_or_default()).to_string();
    let removed = patch.lines().filter_map(|line| line.strip_prefix('-').filter(|_| !line.starts_with("--- ")));
    let lines: String = removed.map(|line| format!("  {line}\n")).collect();
    format!("taken back:\n{lines}")
}
