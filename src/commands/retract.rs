//! `vigie retract`: the update that says that an incident was a false alarm.

use super::console::Console;
use super::desk::{Desk, one_line};
use super::find::{self, only_open_incident};
use super::typed::refuse_options;
use super::update::{WantedUpdate, publish, refuse_services};
use super::{Exit, Failure};
use crate::cli::{Global, RetractArgs};
use crate::model::{Kind, PostId, Status, Word};

pub(super) fn run(args: &RetractArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    refuse_options(args.first.iter().chain(&args.second), "retract")?;
    let desk = Desk::open(global, console)?;
    let (id, text) = target(&desk, args)?;
    let text = desk.words(text.or(args.text.as_deref()), None)?;
    let post = desk.post(id);
    if desk.known.board.incident(id).is_some_and(|incident| incident.retracted) {
        return Err(Failure::new(Exit::Usage, format!("{} is already retracted", post.slug))
            .help("add a note with `vigie update`"));
    }
    let wanted = WantedUpdate {
        word: Some(Word::Status(Status::Retracted)),
        text: text.unwrap_or_else(|| desk.known.locale.text("retract-text")),
        ..WantedUpdate::default()
    };
    let message = format!("Retract incident: {}", one_line(&post.title));
    publish(&desk, id, &wanted, &message, &args.after, console)
}

/// The incident that is meant, and the text if one was typed. A single word is a name if an incident has that name.
fn target<'a>(desk: &Desk, args: &'a RetractArgs) -> Result<(PostId, Option<&'a str>), Failure> {
    let kinds = [Kind::Incident];
    let named = |slug: &str| find::named(desk, &kinds, slug);
    let words: Vec<&str> = args.first.iter().chain(&args.second).map(String::as_str).collect();
    match words.as_slice() {
        [slug, text] if args.text.is_some() => {
            Err(Failure::new(Exit::Usage, format!("there are two texts for {slug}, one of them {text:?}"))
                .help("give one text: after the name, or with --text"))
        }
        [slug, text] => {
            refuse_services(desk, &kinds, slug, text)?;
            Ok((named(slug)?, Some(text)))
        }
        [slug] if args.text.is_some() => Ok((named(slug)?, None)),
        [word] if word.contains(char::is_whitespace) || *word == "-" => Ok((only_open_incident(desk)?, Some(word))),
        [word] => Ok((named(word)?, None)),
        _ => Ok((only_open_incident(desk)?, None)),
    }
}
