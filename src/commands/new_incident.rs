//! `vigie new-incident`: a post that is valid at once, and what to do next.

use super::console::Console;
use super::desk::{Desk, FileChange, WriteResult, journal_of, one_line};
use super::journal::FOLDER;
use super::typed::{TypedValues, instant, next_beside, past_beside, refuse_options, written};
use super::{Exit, Failure};
use crate::cli::{Global, NewIncidentArgs};
use crate::edge::{disk, machine};
use crate::model::{Kind, Moment, Status};
use crate::parse;
use crate::procedure;
use crate::scaffold;
use chrono::{DateTime, Duration, Timelike, Utc};

/// How far back the journal of the day belongs to the incident.
const LAST_HOURS: Duration = Duration::hours(12);

pub(super) fn run(args: &NewIncidentArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    refuse_options([&args.title], "new-incident")?;
    let desk = Desk::open(global, console)?;
    let config = &desk.known.config;
    let zone = config.timezone;

    let mut typed = TypedValues::new(config, desk.now);
    let services = typed.services(&args.service);
    let severity = typed.word("--severity", args.severity.as_ref(), parse::severity);
    let status = typed.word("--status", args.status.as_ref(), parse::status);
    let started = typed.past("--started", args.started.as_ref(), None);
    let resolved = typed.end("--resolved", args.resolved.as_ref(), started);
    let next = typed.next(args.next_update.as_ref());
    typed.finish(console)?;
    if resolved.is_some() && started.is_none() {
        return Err(Failure::new(Exit::Usage, "--resolved needs --started")
            .help("add when the incident started, as in `--started 16:35`"));
    }
    let title = title(&args.title)?;
    let text = desk.words(args.text.as_deref(), args.template.as_ref())?.unwrap_or_default();

    let minute = desk.now.with_second(0).unwrap_or(desk.now);
    let new = scaffold::NewIncident {
        id: machine::random_id(),
        date: instant(minute, zone, false),
        services,
        severity,
        status: status.unwrap_or(if resolved.is_some() { Status::Resolved } else { Status::Investigating }),
        started: started.map(|started| past_beside(started, zone, minute)),
        resolved: resolved.map(|resolved| written(resolved, zone, false)),
        next_update: next.map(|next| next_beside(next, zone, minute)),
        text,
        title: title.clone(),
    };
    let day = desk.now.with_timezone(&zone).date_naive();
    let name = scaffold::stem(day, &title, Kind::Incident, |name| desk.is_taken(Kind::Incident, name));
    let path = desk.path(Kind::Incident, &name);
    let post = scaffold::incident(&new)
        .map_err(|unfit| Failure::new(Exit::Mistakes, format!("could not write the text: {unfit}")))?;
    desk.judge(&desk.propose(&path, &post), console)?;
    let page = Kind::Incident.path_of(&name);
    let message = format!("Open incident: {}", one_line(&title));
    if args.after.dry_run {
        let done = WriteResult { path: &path, page: &page, message: &message, words: "" };
        return desk.preview(&args.after, FileChange { old: None, new: Some(&post) }, &done, console);
    }
    desk.create(&path, &post)?;
    adopt(&desk, &name, started, console)?;
    let words = match disk::read_file(&desk.folder.root, procedure::PATH) {
        Ok(bytes) => procedure::checklist(&procedure::steps(&String::from_utf8_lossy(&bytes))),
        Err(_) => String::new(),
    };
    desk.done(&args.after, &WriteResult { path: &path, page: &page, message: &message, words: &words }, console)
}

/// A title on one line.
pub(super) fn title(typed: &str) -> Result<String, Failure> {
    scaffold::title(typed).ok_or_else(|| {
        Failure::new(Exit::Usage, "the title is empty").help("say what is wrong, as in \"Mail is down\"")
    })
}

/// Moves the notes of the last hours, which belong to no incident yet, to the journal of the new one.
fn adopt(desk: &Desk, name: &str, started: Option<Moment>, console: &Console) -> Result<(), Failure> {
    let local = |at: DateTime<Utc>| at.with_timezone(&desk.known.config.timezone).naive_local();
    let since = local((desk.now - LAST_HOURS).min(started.map_or(desk.now, |started| started.from)));
    let mut day = since.date();
    while day <= local(desk.now).date() {
        let of_the_day = day.format("%Y-%m-%d").to_string();
        day = crate::calendar::day_after(day);
        let Some(journal) = journal_of(&desk.folder.root, &of_the_day) else { continue };
        let (taken, left) = scaffold::adopt(&journal, since);
        if taken.trim().is_empty() {
            continue;
        }
        let (old, new) = (format!("{FOLDER}/{of_the_day}.md"), format!("{FOLDER}/{name}.md"));
        // Whatever the site's own .gitignore says: a journal is never pushed by accident.
        let private = disk::create(&desk.folder.root.join(FOLDER).join(".gitignore"), b"*\n");
        private.map_err(|error| desk.failed("write", &new, &error))?;
        for line in taken.lines() {
            disk::append_line(&desk.folder.root, &new, line).map_err(|error| desk.failed("write", &new, &error))?;
        }
        let kept = if left.trim().is_empty() {
            disk::remove(&desk.folder.root, &old)
        } else {
            disk::replace(&desk.folder.root, &old, left.as_bytes())
        };
        kept.map_err(|error| desk.failed("write", &old, &error))?;
        console.say(&format!("moved the notes in {}{old} to {new}\n", desk.folder.prefix));
    }
    Ok(())
}
