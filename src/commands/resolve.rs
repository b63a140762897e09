//! `vigie resolve`: adds the last update of an incident or a maintenance.

use super::console::Console;
use super::desk::{Desk, one_line};
use super::find::{self, only_open_incident};
use super::typed::{TypedValues, refuse_options, written};
use super::update::{WantedUpdate, is_like_a_name, is_over, publish, refuse_service, refuse_services};
use super::{Exit, Failure};
use crate::cli::{Global, ResolveArgs};
use crate::model::{Entry, Kind, Moment, PostId, Service, Stage, State, Status, Word};
use crate::parse::time::form;
use std::collections::BTreeSet;

pub(super) fn run(args: &ResolveArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    refuse_options(args.first.iter().chain(&args.second), "resolve")?;
    let desk = Desk::open(global, console)?;
    let (id, text) = target(&desk, args)?;
    let text = desk.words(text.or(args.text.as_deref()), args.template.as_ref())?;
    let mut typed = TypedValues::new(&desk.known.config, desk.now);
    let services = typed.services(&args.service);
    let facts = desk.known.board.post(id);
    let at = typed.past("--at", args.at.as_ref(), Some(facts.latest));
    typed.finish(console)?;

    let post = desk.post(id);
    let title = one_line(&post.title);
    let over =
        Failure::new(Exit::Usage, format!("{} is already over", post.slug)).help("add a note with `vigie update`");
    let (word, default, message) = match (desk.known.board.incident(id), desk.known.board.maintenance(id)) {
        // An incident that was left open on retired services can still be closed.
        (Some(incident), _) if !incident.open && !incident.retired => return Err(over),
        (Some(incident), _) => {
            let did = if incident.restored.is_empty() { "started" } else { "was reopened" };
            if let (Some(at), Some(since)) = (at, incident.since)
                && at.to < since.from
            {
                let since = form(written(since, desk.known.config.timezone, false));
                return Err(Failure::new(Exit::Usage, format!("--at is before the incident {did} ({since})"))
                    .help("write it with its day, or correct the post"));
            }
            if let Some((service, state)) = services.iter().find_map(|(id, state)| Some((id, (*state)?)))
                && state != State::Operational
            {
                let name = state.name();
                return Err(Failure::new(
                    Exit::Usage,
                    format!("the incident is not resolved while {service} is {name}"),
                )
                .help(format!("use `vigie update --service {service}={name}` to keep it open")));
            }
            refuse_a_part(&desk, id, &services)?;
            refuse_before_an_outage(&desk, id, at)?;
            (Word::Status(Status::Resolved), State::Operational, format!("Resolve incident: {title}"))
        }
        (_, maintenance) => {
            if maintenance.is_some_and(is_over) {
                return Err(over);
            }
            (Word::Stage(Stage::Completed), State::Maintenance, format!("Complete maintenance: {title}"))
        }
    };
    let wanted = WantedUpdate {
        word: Some(word),
        states: services.into_iter().map(|(id, state)| (id, state.unwrap_or(default))).collect(),
        at,
        text: text.unwrap_or_else(|| desk.known.locale.text("resolve-text")),
        ..WantedUpdate::default()
    };
    publish(&desk, id, &wanted, &message, &args.after, console)
}

/// Refuses to resolve an incident for all its services when only some were named.
fn refuse_a_part(desk: &Desk, id: PostId, named: &[(String, Option<State>)]) -> Result<(), Failure> {
    let config = &desk.known.config;
    let is_named = |service: &Service| {
        let group = service.group.as_deref();
        named.iter().any(|(name, _)| name == "all" || *name == service.id || group == Some(name))
    };
    let lasting = desk.known.board.post(id).impact.iter().filter(|it| it.to.is_none());
    let left: BTreeSet<&str> =
        lasting.map(|it| &config.services[it.service.0]).filter(|it| !is_named(it)).map(|it| it.id.as_str()).collect();
    if named.is_empty() || left.is_empty() {
        return Ok(());
    }
    let left = left.into_iter().collect::<Vec<_>>().join(", ");
    let back = named.iter().map(|(name, _)| format!(" --service {name}=operational")).collect::<String>();
    Err(Failure::new(Exit::Usage, format!("this would resolve the incident for {left}, too")).help(format!(
        "use `vigie update \"TEXT\"{back}` while it goes on for {left}; without --service, `vigie resolve` ends it for all"
    )))
}

/// Refuses an end before an update that gives a service a bad state: that outage would be nowhere.
fn refuse_before_an_outage(desk: &Desk, id: PostId, at: Option<Moment>) -> Result<(), Failure> {
    let Some(at) = at else { return Ok(()) };
    let later = |entry: &&Entry| {
        entry.withdrawn.is_none() && entry.affects_services() && entry.happened.from > at.to && entry.place.is_some()
    };
    let Some(entry) = desk.post(id).entries.iter().rfind(later) else { return Ok(()) };
    let zone = desk.known.config.timezone;
    let when = form(written(entry.happened, zone, false));
    let number = desk.post(id).entries.iter().position(|other| std::ptr::eq(other, entry)).map_or(0, |at| at + 1);
    Err(Failure::new(Exit::Usage, format!("--at is before {when}, when an update says that something is down")).help(
        format!("correct that update, as in `vigie edit --entry {number} --at TIME`, or end the incident after it"),
    ))
}

/// The post that is meant, and the text if one was typed. A single word is a name if a post has that name.
fn target<'a>(desk: &Desk, args: &'a ResolveArgs) -> Result<(PostId, Option<&'a str>), Failure> {
    let named = |slug: &str| {
        // An incident is resolved; a maintenance only when no incident can be meant.
        let (incident, _) = desk.mentions(&[Kind::Incident], slug);
        let kinds: &[Kind] = if incident { &[Kind::Incident] } else { &[Kind::Incident, Kind::Maintenance] };
        find::named(desk, kinds, slug)
    };
    let elsewhere = args.text.is_some() || args.template.is_some();
    let words: Vec<&str> = args.first.iter().chain(&args.second).map(String::as_str).collect();
    match words.as_slice() {
        [slug, text] if elsewhere => {
            Err(Failure::new(Exit::Usage, format!("there are two texts for {slug}, one of them {text:?}"))
                .help("give one text: after the name, with --text or with --template"))
        }
        [slug, text] => {
            refuse_services(desk, &[Kind::Incident, Kind::Maintenance], slug, text)?;
            Ok((named(slug)?, Some(text)))
        }
        [slug] if elsewhere => Ok((named(slug)?, None)),
        [word] if word.contains(char::is_whitespace) || *word == "-" => Ok((only(desk)?, Some(word))),
        [word] if desk.mentions(&[Kind::Incident, Kind::Maintenance], word).0 => Ok((named(word)?, None)),
        [word] => {
            refuse_service(desk, word)?;
            // Any word that is not like a name can be all there is to say.
            if is_like_a_name(desk, word) { Ok((named(word)?, None)) } else { Ok((only(desk)?, Some(word))) }
        }
        _ => Ok((only(desk)?, None)),
    }
}

/// The one open incident. A maintenance is not completed unless it is named: a command for an incident that somebody
/// else has just resolved would end it.
fn only(desk: &Desk) -> Result<PostId, Failure> {
    only_open_incident(desk).map_err(|failure| {
        let board = &desk.known.board;
        let running = board.ahead.iter().filter(|id| board.maintenance(**id).is_some_and(|it| it.phase.lasts()));
        let none_is_open =
            find::open_incidents(&desk.known).is_empty() && find::unreadable(desk, &[Kind::Incident]).is_empty();
        match (none_is_open, running.copied().collect::<Vec<_>>().as_slice()) {
            (true, [id]) => {
                let slug = &desk.post(*id).slug;
                failure.help(format!("to complete the maintenance, name it: `vigie resolve {slug}`"))
            }
            _ => failure,
        }
    })
}
