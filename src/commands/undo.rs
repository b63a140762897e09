//! `vigie undo`: takes back the last entry of a post.

use super::console::Console;
use super::desk::{Desk, one_line};
use super::edit::{OpenedEntry, SeenByReaders, last_entry, removed_lines};
use super::translate::{self, EntryFate};
use super::typed::written;
use super::written::{FileChange, WriteResult};
use super::{Exit, Failure, find, journal};
use crate::cli::{Global, UndoArgs};
use crate::edit::{self, EntryChange};
use crate::model::{Kind, Post, PostId, Word};
use crate::parse::time::form;

pub(super) fn run(args: &UndoArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let desk = Desk::open(global, console)?;
    let id = target(&desk, args.slug.as_ref())?;
    let post = desk.post(id);
    let target = OpenedEntry::new(&desk, id, last_entry(post))?;
    let outcome = outcome(&desk, post, &target, args, console)?;
    let title = one_line(&post.title);
    let (new, message) = match &outcome {
        UndoOutcome::Struck(new) => (Some(new), format!("Withdraw an update: {title}")),
        UndoOutcome::Removed(new) => (Some(new), format!("Take back an update: {title}")),
        UndoOutcome::NoPost => (None, format!("Take back {}: {title}", post.kind().name())),
    };
    let new = new.map(String::as_str);
    // The words of translations go first: without them, readers get those of the post.
    let translations = match &outcome {
        UndoOutcome::Struck(_) => Vec::new(),
        UndoOutcome::Removed(_) => translate::following(&desk, id, last_entry(post), &EntryFate::Removed)?,
        UndoOutcome::NoPost => {
            translate::files(&desk, id)?.into_iter().map(|(path, old)| (path, old, String::new())).collect()
        }
    };
    if !args.after.dry_run {
        if !matches!(outcome, UndoOutcome::Struck(_)) {
            console.say(&removed_lines("taken back", &target.text, new.unwrap_or_default()));
            for (path, old, new) in &translations {
                console.say(&removed_lines(&format!("taken back in {}{path}", desk.folder.prefix), old, new));
            }
        }
        if new.is_none() {
            journal::give_back(&desk.folder, &desk.known, &post.slug, desk.now, console)?;
        }
    }
    let text = |text| new.map(|_| text);
    let mut changes: Vec<FileChange<'_>> = translations
        .iter()
        .map(|(path, old, translated)| FileChange { path, old: Some(old), new: text(translated.as_str()) })
        .collect();
    changes.push(FileChange { path: &target.path, old: Some(&target.text), new });
    let more: Vec<String> = translations.iter().map(|(path, ..)| path.clone()).collect();
    let done = WriteResult {
        path: &target.path,
        page: &post.path,
        message: &message,
        removed: new.is_none(),
        more: &more,
        ..WriteResult::default()
    };
    desk.save(&args.after, &changes, &done, console)
}

/// What becomes of the entry, with the new text of the post.
enum UndoOutcome {
    Struck(String),
    Removed(String),
    /// The post has nothing else, and is removed.
    NoPost,
}

fn outcome(
    desk: &Desk,
    post: &Post,
    target: &OpenedEntry<'_>,
    args: &UndoArgs,
    console: &Console,
) -> Result<UndoOutcome, Failure> {
    let seen = target.seen().map_err(|error| {
        Failure::new(Exit::World, format!("it is not known whether readers have seen the entry: {error}"))
            .help(error.advice())
    })?;
    if target.is_first_report() {
        return if seen.post || args.strike || post.entries.len() > 1 {
            Err(nothing_to_undo(post))
        } else {
            Ok(UndoOutcome::NoPost)
        };
    }
    if strike(desk, post, target, &seen, args, console)? {
        let mark = EntryChange { withdrawn: Some(target.now()), ..EntryChange::default() };
        return Ok(UndoOutcome::Struck(closed_again(desk, target, target.with(&mark)?)));
    }
    Ok(UndoOutcome::Removed(closed_again(desk, target, target.without()?)))
}

/// The first report is all that the post says: it cannot be taken back once it was pushed.
fn nothing_to_undo(post: &Post) -> Failure {
    let slug = &post.slug;
    let instead = match post.kind() {
        Kind::Maintenance => format!("`vigie update {slug} --cancel` cancels it"),
        _ => format!("`vigie retract {slug}` says that it was a false alarm"),
    };
    Failure::new(Exit::Usage, format!("{slug} has no update to take back"))
        .help(format!("`vigie edit {slug}` corrects the first report; {instead}"))
}

/// Whether to keep the entry and strike it. One that readers have seen is struck only if that was asked for.
fn strike(
    desk: &Desk,
    post: &Post,
    target: &OpenedEntry<'_>,
    seen: &SeenByReaders,
    args: &UndoArgs,
    console: &Console,
) -> Result<bool, Failure> {
    if args.strike || !seen.entry {
        return Ok(args.strike);
    }
    let at = form(written(target.entry().time, desk.known.config.timezone, false));
    let why = format!("the entry of {at} was pushed, so readers may have seen it");
    if args.after.dry_run || console.confirm(&format!("{why}: show it struck, as withdrawn?")) {
        return Ok(true);
    }
    Err(Failure::new(Exit::Usage, why)
        .help(format!("`vigie undo {} --strike` keeps it, and shows it struck, as withdrawn", post.slug)))
}

/// The new text of a post with the `status:` that closed it before this entry reopened it, if its front matter is what
/// closes it now.
fn closed_again(desk: &Desk, target: &OpenedEntry<'_>, new: String) -> String {
    let reopened = matches!(target.entry().word, Some(Word::Status(status)) if !status.closes());
    let Some(restored) = edit::restore_key(&new, "status").filter(|_| reopened) else { return new };
    let (without, with) = (desk.propose(&target.path, &new), desk.propose(&target.path, &restored));
    let closed_by_key = without.incident().is_some_and(|incident| incident.closed_by_key);
    let still_closed = with.incident().is_some_and(|incident| !incident.open) && with.ended() == without.ended();
    if closed_by_key && still_closed && with.errors() <= without.errors() { restored } else { new }
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
