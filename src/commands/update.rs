//! `vigie update`: adds an update to a post, and changes no other byte of it.

use super::console::Console;
use super::desk::{Desk, Proposal, one_line};
use super::typed::{
    TypedValues, instant, is_service, length_or_clock, next_beside, past_beside, refuse_options, service_words,
    whole_minute, written,
};
use super::written::{FileChange, WriteResult};
use super::{Exit, Failure, find, translate};
use crate::cli::{Global, UpdateArgs};
use crate::diagnostic::nearest;
use crate::duration;
use crate::edit::{self, NewUpdate};
use crate::facts::{CLOCKS_DIFFER, IncidentFacts, Interval, MaintenanceFacts, Phase};
use crate::model::written::WrittenBody;
use crate::model::{Entry, Kind, Moment, PostId, ServiceId, Stage, State, Status, Word};
use crate::parse;
use crate::parse::time::form;
use crate::resolve::file_order;
use crate::vocabulary::{Sequel, Vocabulary};
use chrono::{DateTime, Duration, NaiveTime, Timelike, Utc};
use std::collections::BTreeMap;

/// Keys of front matter to set, or to remove (`None`).
type KeyChanges = Vec<(&'static str, Option<String>)>;

pub(super) fn run(args: &UpdateArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    refuse_options(args.first.iter().chain(&args.second), "update")?;
    let desk = Desk::open(global, console)?;
    if args.lang.is_some() {
        return translation(&desk, args, console);
    }
    let (id, text) = target(&desk, args)?;
    let text = desk.words(text.or(args.text.as_deref()), args.template.as_ref())?.unwrap_or_default();
    let said = args.status.is_some() || !args.service.is_empty() || args.next_update.is_some() || args.after.edit;
    if text.trim().is_empty() && !said && !args.reopen && !of_maintenance(args) {
        return Err(Failure::new(Exit::Usage, "the update is empty")
            .help("write a text, as in `vigie update \"The disk is full.\" --status identified`"));
    }
    let board = &desk.known.board;
    match (board.incident(id), board.maintenance(id)) {
        (Some(incident), _) => incident_update(&desk, args, id, incident, text, console),
        (_, Some(maintenance)) => maintenance_update(&desk, args, id, maintenance, text, console),
        _ => Err(Failure::new(Exit::Usage, format!("{} cannot have updates", desk.post(id).slug))),
    }
}

/// Adds the words of an update in another language. They say nothing of a state: that is in the post.
fn translation(desk: &Desk, args: &UpdateArgs, console: &Console) -> Result<Exit, Failure> {
    let says = args.status.is_some() || !args.service.is_empty() || args.next_update.is_some() || args.reopen;
    if says || of_maintenance(args) {
        return Err(Failure::new(Exit::Usage, "a translation has words alone")
            .help("add the update in the language of the post first, and then its words with --lang"));
    }
    let named = args.second.is_some() || args.first.is_some() && (args.text.is_some() || args.template.is_some());
    let (id, text) = if named { target(desk, args)? } else { (find::open_or_last(desk)?, args.first.as_deref()) };
    let text = desk.words(text.or(args.text.as_deref()), args.template.as_ref())?.unwrap_or_default();
    translate::add(desk, args, id, &text, console)
}

/// Whether an option is for a maintenance.
fn of_maintenance(args: &UpdateArgs) -> bool {
    args.start_now || args.postpone.is_some() || args.extend.is_some() || args.complete || args.cancel
}

/// The post that is meant, and the text if one was typed.
fn target<'a>(desk: &Desk, args: &'a UpdateArgs) -> Result<(PostId, Option<&'a str>), Failure> {
    let kinds: &[Kind] = if of_maintenance(args) { &[Kind::Maintenance] } else { &[Kind::Incident, Kind::Maintenance] };
    let named = |slug: &str| find::named(desk, kinds, slug);
    let elsewhere = args.text.is_some() || args.template.is_some();
    let words: Vec<&str> = args.first.iter().chain(&args.second).map(String::as_str).collect();
    match words.as_slice() {
        [slug, text] if elsewhere => {
            Err(Failure::new(Exit::Usage, format!("there are two texts for {slug}, one of them {text:?}"))
                .help("give one text: after the name, with --text or with --template"))
        }
        [slug, text] => {
            refuse_services(desk, kinds, slug, text)?;
            Ok((named(slug)?, Some(text)))
        }
        [slug] if elsewhere => Ok((named(slug)?, None)),
        [word] => {
            // A name of one word may be left without a text when the options say enough.
            let enough = args.status.is_some()
                || args.reopen
                || of_maintenance(args)
                || args.after.edit
                || !args.service.is_empty()
                || args.next_update.is_some();
            let (part, whole) = desk.mentions(kinds, word);
            if !whole {
                refuse_service(desk, word)?;
            }
            if !word.contains(char::is_whitespace) && !part && is_like_a_name(desk, word) {
                return Ok((named(word)?, None));
            }
            let is_name = !word.contains(char::is_whitespace) && (part || word.contains('-') && of_maintenance(args));
            if whole || enough && is_name { Ok((named(word)?, None)) } else { Ok((only(desk, args)?, Some(word))) }
        }
        _ => Ok((only(desk, args)?, None)),
    }
}

/// Whether a word alone is a name, perhaps one that no post has, and no text: a path, the name of a file, a date, words
/// with dashes; or nearly the name of a post or a service.
pub(super) fn is_like_a_name(desk: &Desk, word: &str) -> bool {
    let inner = word.trim_end_matches(['.', '!', '?', '…', ',']);
    let dated = word.starts_with(char::is_alphanumeric) && word.contains(|c: char| c == '-' || c.is_ascii_digit());
    let posts = desk.known.site.posts.iter().map(|post| post.slug.as_str());
    let services = desk.known.config.services.iter().map(|service| service.id.as_str());
    dated || inner.contains(['/', '\\', '.', '=', '_']) || nearest(inner, posts.chain(services)).is_some()
}

/// Reports a text that is only the name of a service.
pub(super) fn refuse_service(desk: &Desk, word: &str) -> Result<(), Failure> {
    if is_service(&desk.known.config, word) {
        return Err(Failure::new(Exit::Usage, format!("{word} is a service, not a post or a text")).help(
            format!(
                "write a text, as in `vigie update \"The disk is full.\" --service {word}=outage`; resolve the incident with `vigie resolve`"
            ),
        ));
    }
    Ok(())
}

/// The same for two words: the first may be a part of a post's name, when the second is a text.
pub(super) fn refuse_services(desk: &Desk, kinds: &[Kind], name: &str, text: &str) -> Result<(), Failure> {
    let (part, whole) = desk.mentions(kinds, name);
    if is_service(&desk.known.config, name) && !whole && (!part || is_service(&desk.known.config, text)) {
        return refuse_service(desk, name);
    }
    refuse_service(desk, text)
}

/// The only post that can be meant when no name is given.
fn only(desk: &Desk, args: &UpdateArgs) -> Result<PostId, Failure> {
    if !of_maintenance(args) {
        let last = find::last_resolved(desk).filter(|_| args.reopen);
        return find::only_open_incident(desk).map_err(|failure| match last {
            Some(id) => failure.help(format!(
                "name the incident to reopen, as in `vigie update {} \"TEXT\" --reopen`",
                desk.post(id).slug
            )),
            None => failure,
        });
    }
    match desk.known.board.ahead.as_slice() {
        [id] => Ok(*id),
        [] => {
            Err(Failure::new(Exit::Usage, "no maintenance is scheduled or in progress").help("name the one you mean"))
        }
        several => {
            let site = &desk.known.site;
            let mut list = String::new();
            for post in several.iter().map(|id| site.post(*id)) {
                list = list + "\n  " + &post.slug + "  " + &post.title;
            }
            Err(Failure::new(Exit::Usage, format!("more than one maintenance is scheduled or in progress:{list}"))
                .help("name the one you mean: part of its file name is enough"))
        }
    }
}

fn incident_update(
    desk: &Desk,
    args: &UpdateArgs,
    id: PostId,
    incident: &IncidentFacts,
    text: String,
    console: &Console,
) -> Result<Exit, Failure> {
    let mut typed = TypedValues::new(&desk.known.config, desk.now);
    let services = typed.services(&args.service);
    let status = typed.word("--status", args.status.as_ref(), parse::status);
    let at = typed.past("--at", args.at.as_ref(), Some(desk.known.board.post(id).latest));
    let next = typed.next(args.next_update.as_ref());
    typed.finish(console)?;

    let slug = &desk.post(id).slug;
    let zone = desk.known.config.timezone;
    if let (Some(at), Some(began)) = (at, desk.known.board.post(id).began)
        && at.to < began.from
    {
        let began = form(written(began, zone, false));
        console.say(&format!("--at {} is before the incident started ({began})\n", form(written(at, zone, false))));
    }
    let open = incident.open;
    let begins = first_clause(&text).and_then(|words| Some((words.to_owned(), desk.vocabulary(id).status(words)?)));
    let begins = begins.filter(|(_, meant)| open && status.is_none() && meant.closes());
    let asked =
        |(words, _): &(String, Status)| console.confirm(&format!("the text starts with {words:?}: is {slug} over?"));
    let (status, closing_word) = match begins {
        Some(begins) if asked(&begins) => (Some(begins.1), None),
        begins => (status, begins.map(|(words, _)| words)),
    };
    let closing = status.is_some_and(Status::closes);
    let status = match (open, args.reopen, status) {
        (false, true, None) => Some(Status::Investigating),
        (false, true, Some(status)) if closing || status == Status::Monitoring => {
            return Err(Failure::new(Exit::Usage, format!("the status {} does not reopen an incident", status.name()))
                .help("use `--status investigating` or `--status identified`"));
        }
        (false, false, Some(status)) if !closing => {
            return Err(Failure::new(
                Exit::Usage,
                format!("{slug} is over, and the status {} would reopen it", status.name()),
            )
            .help("use --reopen to reopen it; without --status, the update is a note and the incident stays closed"));
        }
        (_, _, status) => status,
    };
    if let (false, false, Some(down)) =
        (open, args.reopen, services.iter().find(|(_, state)| *state != Some(State::Operational)))
    {
        return Err(Failure::new(Exit::Usage, format!("{slug} is over, and this state of {} would reopen it", down.0))
            .help("use --reopen to reopen it; `--service ID=operational` adds a note"));
    }
    if let (false, false, None, Some(words)) = (open, args.reopen, status, relapse(desk, id, &text)) {
        return Err(Failure::new(Exit::Usage, format!("{slug} is over, but {words:?} sounds as if it is not"))
            .help("use --reopen to reopen it, or --status resolved to add the text and keep it closed"));
    }
    let reopens = !open && args.reopen;
    let services = if reopens && services.is_empty() { affected_now(desk, id, console)? } else { services };
    let (default, number) = (incident.severity.state(), id);
    let state = |id: &str, state: Option<State>| state.or_else(|| present_state(desk, number, id)).unwrap_or(default);
    let changed = services.into_iter().map(|(id, typed)| (id.clone(), state(&id, typed))).collect();
    let wanted = WantedUpdate {
        word: status.map(Word::Status),
        states: changed,
        at,
        next,
        text,
        reopen: reopens,
        open: if open { !closing } else { args.reopen },
        ..WantedUpdate::default()
    };
    let message = match status {
        Some(status) => format!("Update incident: {} ({})", one_line(&desk.post(id).title), status.name()),
        None => format!("Update incident: {}", one_line(&desk.post(id).title)),
    };
    if let Some(word) = closing_word {
        console.say(&format!("{slug} stays open: {word:?} in a text does not resolve it; use `vigie resolve`\n"));
    }
    if !open && !args.reopen {
        console.say(&format!("{slug} stays closed; use --reopen with the next update to reopen it\n"));
    }
    publish(desk, id, &wanted, &message, &args.after, console)
}

/// The state that an incident gives a service now. `None` if it gives it none, and for several services at once.
fn present_state(desk: &Desk, id: PostId, service: &str) -> Option<State> {
    let number = desk.known.config.services.iter().position(|it| it.id == service)?;
    let lasts = |it: &&Interval| it.service == ServiceId(number) && it.to.is_none();
    desk.known.board.post(id).impact.iter().filter(lasts).map(|it| it.state).max()
}

/// The services that a reopening affects when none was typed: on a terminal, those that the answer names. Without an
/// answer, those that were affected last, which is said before it is written.
fn affected_now(desk: &Desk, id: PostId, console: &Console) -> Result<Vec<(String, Option<State>)>, Failure> {
    let mut last = BTreeMap::new();
    for interval in &desk.known.board.post(id).impact {
        last.insert(interval.service, interval.state);
    }
    if last.is_empty() {
        return Ok(Vec::new());
    }
    let (site, locale) = (&desk.known.site, &desk.known.locale);
    let named = |(service, state): (&ServiceId, &State)| {
        let service = site.service(*service);
        (format!("{} ({})", service.name, locale.state(*state)), format!("{}={}", service.id, state.name()))
    };
    let (words, options): (Vec<String>, Vec<String>) = last.iter().map(named).unzip();
    let words = words.join(", ");
    let question = format!(
        "affected last: {words}\nwhat is affected now? Press Enter if it is the same, or type it as in {}:",
        options.join(" ")
    );
    let answer = console.ask(&question, &service_words(&desk.known.config))?.unwrap_or_default();
    let typed: Vec<String> = answer.split([',', ' ']).filter(|word| !word.is_empty()).map(str::to_owned).collect();
    if typed.is_empty() {
        console.say(&format!("reopened with what was affected last: {words}; use --service if it is something else\n"));
        return Ok(Vec::new());
    }
    let mut values = TypedValues::new(&desk.known.config, desk.now);
    let services = values.services(&typed);
    values.finish(console)?;
    Ok(services)
}

/// The words in a text that would reopen the incident if they were the title of an update. In the body of an update
/// they change nothing, but an operator who types "Down again" means more than a note.
fn relapse<'a>(desk: &Desk, id: PostId, text: &'a str) -> Option<&'a str> {
    let line = first_line(text)?;
    let clause = first_clause(text)?;
    let known = desk.vocabulary(id);
    let goes_on = |status: Status| !status.closes() && status != Status::Monitoring;
    [clause, line].into_iter().find(|words| {
        let status = known
            .status(words)
            .or_else(|| known.near(Kind::Incident, words).and_then(|(_, meant)| known.status(meant.word("en"))));
        status.is_some_and(goes_on)
            || matches!(known.sequel(words, desk.known.config.names()), Sequel::Relapse(_) | Sequel::Near(_))
    })
}

/// The first line of a text that holds words.
fn first_line(text: &str) -> Option<&str> {
    text.lines().map(str::trim).find(|line| line.contains(char::is_alphanumeric))
}

/// The words of that line up to the first sign that ends a clause.
fn first_clause(text: &str) -> Option<&str> {
    let clauses = first_line(text)?.split(['.', '!', '?', '…', ',', ';', ':', '–', '—', '·', '(']);
    clauses.map(str::trim).find(|part| part.contains(char::is_alphanumeric))
}

fn maintenance_update(
    desk: &Desk,
    args: &UpdateArgs,
    id: PostId,
    maintenance: &MaintenanceFacts,
    text: String,
    console: &Console,
) -> Result<Exit, Failure> {
    let mut typed = TypedValues::new(&desk.known.config, desk.now);
    let services = typed.services(&args.service);
    let status = typed.word("--status", args.status.as_ref(), parse::stage);
    let at = typed.past("--at", args.at.as_ref(), Some(desk.known.board.post(id).latest));
    let next = typed.next(args.next_update.as_ref());
    let start = typed.after("--postpone", args.postpone.as_ref(), desk.now);
    let longer = typed.minutes("--extend", args.extend.as_ref());
    typed.finish(console)?;

    let (slug, zone) = (&desk.post(id).slug, desk.known.config.timezone);
    if args.reopen {
        return Err(Failure::new(Exit::Usage, format!("--reopen is for incidents, and {slug} is a maintenance"))
            .help("use --start-now or --postpone TIME"));
    }
    if (args.complete || args.cancel) && is_over(maintenance) {
        return Err(Failure::new(Exit::Usage, format!("{slug} is already over"))
            .help("leave out --complete and --cancel to add a note; use --extend or --start-now to resume it"));
    }
    if start.is_some_and(|start| start.to <= desk.now) {
        return Err(Failure::new(Exit::Usage, "the time of --postpone is in the past").help("use a time in the future"));
    }
    let end = longer.map(|minutes| {
        let Some(end) = maintenance.current.end else {
            return Err(Failure::new(Exit::Usage, format!("{slug} has no planned end to extend"))
                .help("set `end` or `duration` in its front matter first"));
        };
        let from = end.to.max(desk.now);
        refuse_clock(args.extend.as_deref().unwrap_or_default(), from.with_timezone(&zone).time())?;
        Ok(Moment::instant(from + Duration::minutes(minutes)))
    });
    let end = end.transpose()?;
    if let (Some(typed), Some(end)) = (&args.extend, end) {
        console.say(&format!("--extend {typed}: until {}\n", form(instant(end.from, zone, false))));
    }
    let chosen = [
        (args.start_now, Stage::InProgress),
        (args.postpone.is_some(), Stage::Postponed),
        (args.extend.is_some(), Stage::Extended),
        (args.complete, Stage::Completed),
        (args.cancel, Stage::Cancelled),
    ];
    let stage = chosen.into_iter().find(|(chosen, _)| *chosen).map(|(_, stage)| stage).or(status);
    let changed = services.into_iter().map(|(id, state)| (id, state.unwrap_or(State::Maintenance))).collect();
    let wanted = WantedUpdate {
        word: stage.map(Word::Stage),
        states: changed,
        at,
        next,
        start,
        end,
        text,
        ..WantedUpdate::default()
    };
    let title = one_line(&desk.post(id).title);
    let message = match stage {
        Some(stage) => format!("Update maintenance: {title} ({})", stage.name()),
        None => format!("Update maintenance: {title}"),
    };
    publish(desk, id, &wanted, &message, &args.after, console)
}

/// Refuses a length that looks like the clock until which a maintenance is extended: `23h` where it ends at 22:00.
fn refuse_clock(typed: &str, end: NaiveTime) -> Result<(), Failure> {
    let Some((minutes, clock)) = length_or_clock(typed) else { return Ok(()) };
    let further = (clock - end).num_minutes().rem_euclid(24 * 60);
    if further == 0 || further * 2 > minutes {
        return Ok(());
    }
    let (length, clock) = (duration::words(minutes), clock.format("%H:%M"));
    Err(Failure::new(Exit::Usage, format!("--extend takes a length, and {typed} looks like the clock {clock}"))
        .help(format!("write `--extend {further}m` for {clock}, or `--extend {minutes}m` for {length} more")))
}

/// Whether an entry or a key says that a maintenance is over or cancelled. If it only ended at its planned end, an
/// update can still say so.
pub(super) fn is_over(maintenance: &MaintenanceFacts) -> bool {
    !maintenance.phase.is_ahead() && !maintenance.ended_by_clock
}

/// The update that is to be written.
#[derive(Default)]
pub(super) struct WantedUpdate {
    pub(super) word: Option<Word>,
    pub(super) states: Vec<(String, State)>,
    pub(super) at: Option<Moment>,
    pub(super) next: Option<Moment>,
    pub(super) start: Option<Moment>,
    pub(super) end: Option<Moment>,
    pub(super) text: String,
    /// Whether to reopen an incident that is over.
    pub(super) reopen: bool,
    /// Whether the incident is open after the update.
    pub(super) open: bool,
}

/// Writes an update, if the site then has the intended content, and reports what was done.
pub(super) fn publish(
    desk: &Desk,
    id: PostId,
    wanted: &WantedUpdate,
    message: &str,
    after: &crate::cli::AfterArgs,
    console: &Console,
) -> Result<Exit, Failure> {
    let (path, text) = desk.text(id)?;
    let keys = keys(desk, id, &text, wanted);
    let kind = desk.post(id).kind();
    let errors = desk.propose(&path, &text).errors();
    let announced = desk.post(id).date.unwrap_or_else(|| Moment::instant(desk.post(id).announced()));
    let order =
        |body: &WrittenBody| file_order(body, announced, (desk.known.config.timezone, desk.vocabulary(id))).order;
    let refused =
        |why: String| Failure::new(Exit::Mistakes, format!("{}{path} was not changed: {why}", desk.folder.prefix));
    let reopened = match wanted.word {
        Some(Word::Stage(stage)) => without_other_stage(&text, desk.vocabulary(id), stage),
        _ if wanted.reopen => without_closing_status(&text, desk.vocabulary(id)),
        _ => Ok(None),
    };
    let reopened = reopened.map_err(|why| refused(why.to_string()))?;
    // Where a second update in the same minute would not be the later one, it gets a time with seconds.
    for seconds in [false, true] {
        let update = update(desk, id, wanted, seconds);
        let old = reopened.as_ref().unwrap_or(&text);
        let new = match edit::append(kind, old, &update, order).and_then(|new| edit::set_keys(&new, &keys)) {
            Ok(new) => new,
            Err(edit::EditError::NoPlace) if !seconds => continue,
            Err(unfit) => return Err(refused(unfit.to_string())),
        };
        let proposal = desk.propose(&path, &new);
        if proposal.errors() <= errors && says(desk, id, &proposal, wanted) {
            let done = WriteResult { path: &path, page: &desk.post(id).path, message, ..WriteResult::default() };
            return desk.save(after, &[FileChange { path: &path, old: Some(&text), new: Some(&new) }], &done, console);
        }
        if proposal.errors() > errors {
            desk.judge(&proposal, console)?;
        }
    }
    Err(refused("the post would not say what you mean with this update".to_owned()).help(format!(
        "add it by hand, with a heading such as `## {} · identified`",
        form(instant(desk.now, desk.known.config.timezone, false))
    )))
}

/// The time of the latest entry if a clock that is a little ahead wrote it. An update cannot come before it.
fn ahead(desk: &Desk, id: PostId) -> DateTime<Utc> {
    let times = desk.post(id).entries.iter().filter(|entry| entry.time.day.is_none()).map(|entry| entry.time.from);
    times.filter(|at| *at <= desk.now + CLOCKS_DIFFER).max().unwrap_or(desk.now)
}

fn update(desk: &Desk, id: PostId, wanted: &WantedUpdate, seconds: bool) -> NewUpdate {
    let (zone, locale) = (desk.known.config.timezone, &desk.known.locale);
    let minute = whole_minute(desk.now.max(ahead(desk, id)));
    let now = if seconds { minute + Duration::seconds(desk.now.second().max(1).into()) } else { minute };
    let label = |word: Word| match word {
        Word::Status(status) => locale.status(status),
        Word::Stage(stage) => locale.stage(stage),
    };
    NewUpdate {
        words: desk.vocabulary(id),
        time: instant(now, zone, seconds),
        word: wanted.word.map(|word| (word, label(word))),
        states: wanted.states.clone(),
        at: wanted.at.map(|at| past_beside(at, zone, now)),
        next: wanted.next.map(|next| next_beside(next, zone, now)),
        start: wanted.start.map(|start| written(start, zone, false)),
        end: wanted.end.map(|end| written(end, zone, false)),
        text: wanted.text.clone(),
    }
}

/// The lines of front matter that must change with the update. An end that depends on the latest entry is written with
/// its time, so that a new note does not move it and a reopening does not lose it.
fn keys(desk: &Desk, id: PostId, text: &str, wanted: &WantedUpdate) -> KeyChanges {
    let (facts, mut keys) = (desk.known.board.post(id), KeyChanges::new());
    let Some(incident) = desk.known.board.incident(id) else { return keys };
    let status = edit::value_of(text, "status").and_then(|word| desk.vocabulary(id).status(&word));
    let by_status = status.is_some_and(Status::closes);
    let closing = wanted.word.is_some_and(|word| matches!(word, Word::Status(status) if status.closes()));
    if incident.open && closing && facts.waits_until.is_some() && edit::value_of(text, "resolved").is_some() {
        // An end that was announced for the future is replaced, because the post is over now.
        keys.push(("resolved", None));
    }
    if incident.open || closing {
        return keys;
    }
    let latest = Moment::instant(facts.latest);
    let closed = match facts.ended {
        Some(ended) => Some(ended).filter(|_| by_status),
        None if incident.retracted => Some(latest).filter(|_| by_status),
        // Remove an announced time that has passed, or it would be announced again.
        None => Some(latest).filter(|_| !wanted.reopen),
    };
    if let Some(closed) = closed.filter(|_| edit::value_of(text, "resolved").is_none()) {
        keys.push(("resolved", Some(form(written(closed, desk.known.config.timezone, closed.from.second() != 0)))));
    }
    keys
}

/// The text of a post without the `status:` that closes it, if it has one. The line stays as a comment, so that
/// `vigie undo` can take the reopening back.
fn without_closing_status(text: &str, words: Vocabulary) -> Result<Option<String>, edit::EditError> {
    let status = edit::value_of(text, "status").and_then(|word| words.status(&word));
    let removed = || edit::set_keys(text, &[("status", None)]);
    let new = status.filter(|status| status.closes()).map(|_| edit::comment_out(text, "status").or_else(|_| removed()));
    new.transpose()
}

/// The text of a maintenance without the `status:` of its front matter, if that says something else than the update. The
/// line stays as a comment.
fn without_other_stage(text: &str, words: Vocabulary, stage: Stage) -> Result<Option<String>, edit::EditError> {
    let other = edit::value_of(text, "status").and_then(|word| words.stage(&word)).filter(|other| *other != stage);
    let removed = || edit::set_keys(text, &[("status", None)]);
    other.map(|_| edit::comment_out(text, "status").or_else(|_| removed())).transpose()
}

/// Whether a maintenance is where an update leaves it.
fn is_where(phase: Phase, stage: Stage) -> bool {
    match stage {
        Stage::InProgress => phase.lasts(),
        Stage::Extended => phase.lasts() || phase == Phase::Scheduled,
        Stage::Completed => phase == Phase::Completed,
        Stage::Cancelled => phase == Phase::Cancelled,
        Stage::Postponed => matches!(phase, Phase::Scheduled | Phase::ToCome),
        Stage::Scheduled => true,
    }
}

/// Whether the site with the new text has the intended content, and everything else is unchanged.
fn says(desk: &Desk, id: PostId, proposal: &Proposal, wanted: &WantedUpdate) -> bool {
    let old = desk.post(id);
    let Some((new_id, new)) = proposal.post() else { return false };
    let facts = |post: &crate::model::Post| -> Vec<_> {
        // A reopening may remove the status of the first report from the front matter.
        let word = |entry: &Entry| entry.word.filter(|word| !wanted.reopen || matches!(word, Word::Stage(_)));
        post.entries.iter().map(|entry| (entry.time, entry.happened, word(entry))).collect()
    };
    let (before, mut now) = (facts(old), facts(new));
    let stood = before.iter().all(|fact| {
        let at = now.iter().position(|other| other == fact);
        at.is_some_and(|at| {
            now.remove(at);
            true
        })
    });
    // A post without any text has a first report only until it has an update.
    let had_text = before.len() > 1 || old.entries.iter().any(|entry| !entry.text.0.is_empty());
    if had_text && !stood || new.slug != old.slug {
        return false;
    }
    let (then, now) = (&desk.known.board, &proposal.known.board);
    if let (Some(Word::Stage(stage)), Some(maintenance)) = (wanted.word, now.maintenance(new_id)) {
        return is_where(maintenance.phase, stage);
    }
    match (then.incident(id), now.incident(new_id)) {
        (Some(was), Some(is)) => {
            let closing = wanted.word.is_some_and(|word| matches!(word, Word::Status(status) if status.closes()));
            let (then_ended, now_ended) = (then.post(id).ended, now.post(new_id).ended);
            let same_end = was.retracted == is.retracted && (then_ended.is_none() || then_ended == now_ended);
            is.open == wanted.open && (was.open || closing || wanted.reopen || same_end)
        }
        _ => now.maintenance(new_id).is_none_or(|maintenance| has_stage(maintenance, wanted)),
    }
}

/// Whether a maintenance is at the stage that an update gives it.
fn has_stage(maintenance: &MaintenanceFacts, wanted: &WantedUpdate) -> bool {
    let planned = |meant: Option<Moment>, plan: Option<Moment>| meant.is_none() || meant == plan;
    let Some(Word::Stage(stage)) = wanted.word else { return true };
    match stage {
        Stage::Completed => maintenance.phase == Phase::Completed,
        Stage::Cancelled => maintenance.phase == Phase::Cancelled,
        Stage::InProgress => maintenance.phase.lasts(),
        Stage::Postponed => planned(wanted.start, maintenance.current.start),
        Stage::Extended => planned(wanted.end, maintenance.current.end),
        Stage::Scheduled => true,
    }
}
