//! `vigie new-incident`: a post that is valid at once, and what to do next.

use super::console::Console;
use super::desk::{Desk, Proposal, one_line};
use super::journal::{FOLDER, MovedNotes, move_notes};
use super::new_incident_asked::ask;
use super::typed::{TypedValues, next_beside, past_beside, refuse_options, whole_minute, written};
use super::written::{FileChange, WriteResult};
use super::{Exit, Failure, journal};
use crate::calendar::whole_day;
use crate::cli::{Global, NewIncidentArgs};
use crate::duration;
use crate::edge::links::check_way;
use crate::edge::{disk, machine};
use crate::facts::CLOCKS_DIFFER;
use crate::model::{Kind, Moment, Post, PostId, Severity, State, Status};
use crate::parse;
use crate::procedure;
use crate::resolve::FAR;
use crate::scaffold;
use chrono::{DateTime, Duration, Utc};

/// Two incidents with one title within this time may be the same.
const TWICE: Duration = Duration::hours(1);

/// How far back the journal of the day belongs to the incident.
const LAST_HOURS: Duration = Duration::hours(12);

pub(super) fn run(args: &NewIncidentArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    refuse_options(&args.title, "new-incident")?;
    // Answers take their time: the site is not locked meanwhile.
    let asks = args.title.is_none() && args.from.is_none();
    let asked = asks.then(|| ask(&Desk::read(global)?, args, console)).transpose()?;
    let desk = Desk::open(global, console)?;
    if let Some(file) = &args.from {
        return super::new_incidents::run(&desk, file, &args.after, console);
    }
    let args = asked.as_ref().unwrap_or(args);
    let wanted = wanted(&desk, args, console)?;
    refuse_twice(&desk, &wanted.title, console)?;
    let Composed { name, path, text } = compose(&desk, &wanted, &[])?;
    let proposal = desk.propose(&path, &text);
    desk.judge(&proposal, console)?;
    let page = Kind::Incident.path_of(&name);
    let what = if wanted.date.is_some() { "Record" } else { "Open" };
    let message = format!("{what} incident: {}", one_line(&wanted.title));
    let done = WriteResult { path: &path, page: &page, message: &message, ..WriteResult::default() };
    if args.after.dry_run {
        return desk.save(&args.after, &[FileChange { path: &path, old: None, new: Some(&text) }], &done, console);
    }
    if asked.is_some() && !console.confirm(&format!("{text}\nwrite this to {}{path}?", desk.folder.prefix)) {
        return Err(Failure::new(Exit::Usage, "nothing was written"));
    }
    // Notes of today and the procedure are for an incident of now.
    let is_of_now = wanted.date.is_none();
    let notes = if is_of_now { notes(&desk, &name, wanted.started)? } else { Vec::new() };
    desk.create(&path, &text)?;
    for notes in &notes {
        move_notes(&desk.folder, notes, &format!("{FOLDER}/{name}.md"), console)?;
    }
    let words = if is_of_now { checklist(&desk, &proposal) } else { String::new() };
    desk.done(&args.after, &WriteResult { words: &words, ..done }, console)
}

/// The steps of the procedure with the services of the incident, if it is open and the site has a procedure.
fn checklist(desk: &Desk, proposal: &Proposal) -> String {
    let incident = proposal.incident().filter(|incident| incident.open);
    let (Some(incident), Ok(bytes)) = (incident, disk::read_file(&desk.folder.root, procedure::PATH)) else {
        return String::new();
    };
    let services: Vec<&str> =
        incident.listed.keys().map(|service| proposal.known.site.service(*service).id.as_str()).collect();
    let mut steps = procedure::steps(&String::from_utf8_lossy(&bytes));
    for step in &mut steps {
        step.name_services(&services);
        step.done |= step.text.contains("`vigie new-incident ");
    }
    procedure::checklist(&steps)
}

/// An incident to be written.
pub(super) struct WantedIncident {
    pub(super) title: String,
    pub(super) services: Vec<(String, Option<State>)>,
    pub(super) severity: Option<Severity>,
    pub(super) status: Option<Status>,
    /// When it was announced, if that is not now.
    pub(super) date: Option<Moment>,
    pub(super) started: Option<Moment>,
    pub(super) resolved: Option<Moment>,
    pub(super) next: Option<Moment>,
    pub(super) text: String,
}

/// What was typed.
fn wanted(desk: &Desk, args: &NewIncidentArgs, console: &Console) -> Result<WantedIncident, Failure> {
    let config = &desk.known.config;
    let mut typed = TypedValues::new(config, desk.now);
    let services = typed.services(&args.service);
    let severity = typed.word("--severity", args.severity.as_ref(), parse::severity);
    let status = typed.word("--status", args.status.as_ref(), parse::status);
    let date = typed.past("--date", args.date.as_ref(), None);
    let started = typed.started(args.started.as_ref(), date);
    let resolved = typed.end("--resolved", args.resolved.as_ref(), started.or(date));
    let next = typed.next(args.next_update.as_ref());
    typed.finish(console)?;
    if resolved.is_some() && started.is_none() && date.is_none() {
        return Err(Failure::new(Exit::Usage, "--resolved needs --started")
            .help("add when the incident started, as in `--started 16:35`"));
    }
    let date = date.or_else(|| of_the_past(desk, started, resolved, console));
    let title = title(args.title.as_deref().unwrap_or_default())?;
    let text = desk.words(args.text.as_deref(), args.template.as_ref())?.unwrap_or_default();
    Ok(WantedIncident { title, services, severity, status, date, started, resolved, next, text })
}

/// The day on which an incident began that was over long ago: nobody announces it today, and when it was announced is
/// not known.
fn of_the_past(desk: &Desk, started: Option<Moment>, resolved: Option<Moment>, console: &Console) -> Option<Moment> {
    let (started, resolved) = (started?, resolved?);
    let zone = desk.known.config.timezone;
    let day = |at: Moment| at.day.unwrap_or_else(|| at.from.with_timezone(&zone).date_naive());
    let today = day(Moment::instant(desk.now));
    if desk.now - resolved.to <= FAR || day(resolved) == today {
        return None;
    }
    console.say(&format!("written as if on {}; use `--date now` to announce it today\n", day(started)));
    Some(whole_day(day(started), zone))
}

/// A new post, with its name and its path.
pub(super) struct Composed {
    pub(super) name: String,
    pub(super) path: String,
    pub(super) text: String,
}

/// Writes an incident as a text. `beside` are those that are written at the same time.
pub(super) fn compose(desk: &Desk, wanted: &WantedIncident, beside: &[Composed]) -> Result<Composed, Failure> {
    let zone = desk.known.config.timezone;
    let minute = whole_minute(desk.now);
    let date = wanted.date.unwrap_or(Moment::instant(minute));
    let new = scaffold::NewIncident {
        words: desk.known.config.vocabulary(None),
        id: machine::random_id(),
        date: written(date, zone, false),
        services: wanted.services.clone(),
        severity: wanted.severity,
        status: wanted
            .status
            .unwrap_or_else(|| if wanted.resolved.is_some() { Status::Resolved } else { Status::Investigating }),
        started: wanted.started.map(|started| match date.day {
            Some(_) => written(started, zone, false),
            None => past_beside(started, zone, date.from),
        }),
        resolved: wanted.resolved.map(|resolved| written(resolved, zone, false)),
        next_update: wanted.next.map(|next| next_beside(next, zone, minute)),
        text: wanted.text.clone(),
        title: wanted.title.clone(),
    };
    let day = date.day.unwrap_or_else(|| date.from.with_timezone(&zone).date_naive());
    let is_taken =
        |name: &str| desk.is_taken(Kind::Incident, name) || beside.iter().any(|composed| composed.name == name);
    let name = scaffold::stem(day, &wanted.title, Kind::Incident, desk.known.config.slugs, is_taken);
    let path = desk.path(Kind::Incident, &name);
    let text = scaffold::incident(&new)
        .map_err(|unfit| Failure::new(Exit::Mistakes, format!("could not write the text: {unfit}")))?;
    Ok(Composed { name, path, text })
}

/// Asks before an incident gets the title of one that was opened within the hour: somebody else may have been faster.
fn refuse_twice(desk: &Desk, title: &str, console: &Console) -> Result<(), Failure> {
    let words = |title: &str| one_line(title).to_lowercase();
    let is_same = |(_, post): &(PostId, &Post)| {
        let recent = desk.now - post.announced() <= TWICE && post.announced() <= desk.now + CLOCKS_DIFFER;
        post.kind() == Kind::Incident && !post.draft && recent && words(&post.title) == words(title)
    };
    let Some((_, post)) = desk.known.site.posts().rfind(is_same) else { return Ok(()) };
    let minutes = (desk.now - post.announced()).num_minutes().max(0);
    let question =
        format!("{} was opened {} ago with the same title: open another one?", post.slug, duration::words(minutes));
    if console.confirm(&question) {
        return Ok(());
    }
    Err(Failure::new(
        Exit::Usage,
        format!("{} was opened {} ago with the same title", post.slug, duration::words(minutes)),
    )
    .help(format!("add an update: `vigie update {} \"TEXT\"`; another title opens another incident", post.slug)))
}

/// A title on one line.
pub(super) fn title(typed: &str) -> Result<String, Failure> {
    scaffold::title(typed).ok_or_else(|| {
        Failure::new(Exit::Usage, "the title is empty").help("say what is wrong, as in \"Mail is down\"")
    })
}

/// The notes of the last hours, which belong to no incident yet.
fn notes(desk: &Desk, name: &str, started: Option<Moment>) -> Result<Vec<MovedNotes>, Failure> {
    let local = |at: DateTime<Utc>| at.with_timezone(&desk.known.config.timezone).naive_local();
    let since = local((desk.now - LAST_HOURS).min(started.map_or(desk.now, |started| started.from)));
    let mut day = since.date();
    let mut found = Vec::new();
    while day <= local(desk.now).date() {
        let from = format!("{FOLDER}/{}.md", day.format("%Y-%m-%d"));
        day = crate::calendar::day_after(day);
        let Some(text) = journal::text(&desk.folder, &from)? else { continue };
        let (taken, left) = scaffold::adopt(&text, since);
        if !taken.trim().is_empty() {
            found.push(MovedNotes { from, taken, left });
        }
    }
    if !found.is_empty() {
        let path = format!("{FOLDER}/{name}.md");
        check_way(&desk.folder.root, &path).map_err(|error| desk.failed("write", &path, &error))?;
    }
    Ok(found)
}
