//! `vigie resolve`: the last update of an incident.

use super::console::Console;
use super::desk::{Desk, one_line};
use super::typed::{Typed, refuse_options, written};
use super::update::{News, open_incident, publish};
use super::{Exit, Failure, find};
use crate::cli::{Global, Resolve};
use crate::model::Word;
use crate::model::{Content, Kind, PostId, Stage, Status};
use crate::parse::time::form;

pub(super) fn run(args: &Resolve, global: &Global, console: &Console) -> Result<Exit, Failure> {
    refuse_options(args.first.iter().chain(&args.second), "resolve")?;
    let desk = Desk::open(global, console)?;
    let (id, text) = target(&desk, args)?;
    let text = desk.words(text.or(args.text.as_deref()), args.template.as_ref())?;
    let mut typed = Typed::new(&desk.known.config);
    let services = typed.services(&args.service);
    let at = typed.happened(args.at.as_ref(), desk.now);
    typed.finish(console)?;

    let post = desk.post(id);
    let title = one_line(&post.title);
    let (word, default, message) = match &post.content {
        Content::Incident(incident) => {
            if !desk.known.board.incidents[id.0].is_some_and(|now| now.open) {
                return Err(Failure::new(Exit::Usage, format!("{} is over already", post.slug))
                    .help("`vigie update` adds a note to it"));
            }
            let reopened = incident.turns.last().map(|turn| (turn.at, "was opened again"));
            let began = incident.started.or(post.date).map(|at| (at, "began"));
            if let (Some(at), Some((opened, did))) = (at, reopened.or(began))
                && at.to < opened.from
            {
                let opened = form(written(opened, desk.known.config.timezone, false));
                return Err(Failure::new(Exit::Usage, format!("--at is before the incident {did} ({opened})"))
                    .help("give it with its day, or correct the post"));
            }
            (Word::Status(Status::Resolved), incident.severity.state(), format!("Resolve incident: {title}"))
        }
        content => {
            if matches!(content, Content::Maintenance(maintenance) if maintenance.is_over()) {
                return Err(Failure::new(Exit::Usage, format!("{} is over already", post.slug))
                    .help("`vigie update` adds a note to it"));
            }
            (Word::Stage(Stage::Completed), crate::model::State::Maintenance, format!("Complete maintenance: {title}"))
        }
    };
    let news = News {
        word: Some(word),
        states: services.into_iter().map(|(id, state)| (id, state.unwrap_or(default))).collect(),
        at,
        text: text.unwrap_or_else(|| desk.known.locale.text("resolve-text")),
        ..News::default()
    };
    publish(&desk, id, &news, &message, &args.after, console)
}

/// The post that is meant, and the text if it was typed beside it. A word alone is a name if a post has it.
fn target<'a>(desk: &Desk, args: &'a Resolve) -> Result<(PostId, Option<&'a str>), Failure> {
    let named = |slug: &str| {
        // An incident is resolved; a maintenance only when no incident can be meant.
        let (incident, _) = desk.mentions(&[Kind::Incident], slug);
        let kinds: &[Kind] = if incident { &[Kind::Incident] } else { &[Kind::Incident, Kind::Maintenance] };
        find::named(&desk.known, &desk.tree.sources, kinds, slug)
    };
    let elsewhere = args.text.is_some() || args.template.is_some();
    let words: Vec<&str> = args.first.iter().chain(&args.second).map(String::as_str).collect();
    match words.as_slice() {
        [slug, text] if elsewhere => {
            Err(Failure::new(Exit::Usage, format!("{text:?} is one text too many for {slug}"))
                .help("give the text once: behind the name, with --text or with --template"))
        }
        [slug, text] => Ok((named(slug)?, Some(text))),
        [slug] if elsewhere => Ok((named(slug)?, None)),
        [word] if word.contains(char::is_whitespace) || *word == "-" => Ok((open_incident(desk)?, Some(word))),
        // A date or a dash makes it a name, perhaps one that nobody has; any other word can be all there is to say.
        [word] if desk.mentions(&[Kind::Incident, Kind::Maintenance], word).0 || is_like_a_name(word) => {
            Ok((named(word)?, None))
        }
        [word] => Ok((open_incident(desk)?, Some(word))),
        _ => Ok((open_incident(desk)?, None)),
    }
}

fn is_like_a_name(word: &str) -> bool {
    word.starts_with(char::is_alphanumeric) && word.contains(|c: char| c == '-' || c.is_ascii_digit())
}
