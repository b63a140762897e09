//! `vigie new-incident` without a title, on a terminal: four questions.

use super::console::Console;
use super::desk::Desk;
use super::typed::{TypedValues, service_words};
use super::{Exit, Failure};
use crate::cli::NewIncidentArgs;
use crate::model::State;

/// Times that Tab completes.
const TIMES: [&str; 6] = ["10 min ago", "20 min ago", "30 min ago", "1 h ago", "2 h ago", "yesterday "];

/// The arguments, with the answers to what they leave open.
pub(super) fn ask(desk: &Desk, args: &NewIncidentArgs, console: &Console) -> Result<NewIncidentArgs, Failure> {
    let missing = || {
        Failure::new(Exit::Usage, "the title is missing")
            .help("say what is wrong, as in `vigie new-incident \"Mail is down\" --service mail=outage`")
    };
    let mut args = args.clone();
    let title = console.ask("What is wrong, in your readers' words?", &[])?.ok_or_else(missing)?;
    args.title = Some(title).filter(|title| !title.trim().is_empty());
    if args.title.is_none() {
        return Err(missing());
    }
    if args.service.is_empty() {
        args.service = services(desk, console)?;
    }
    if args.started.is_none() {
        args.started = started(desk, console)?;
    }
    if args.text.is_none() && args.template.is_none() {
        let text = console.ask("First words for your readers? They can be short:", &[])?;
        args.text = text.filter(|text| !text.trim().is_empty());
    }
    Ok(args)
}

/// Asks until all services are known.
fn services(desk: &Desk, console: &Console) -> Result<Vec<String>, Failure> {
    let config = &desk.known.config;
    let ids: Vec<&str> = config.services.iter().map(|service| service.id.as_str()).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let words = service_words(config);
    let states: Vec<&str> = State::ALL.iter().map(|state| state.name()).collect();
    let hint = if console.completes() { "Tab completes them\n" } else { "" };
    console.say(&format!("services: {}\nstates: {}\n{hint}", ids.join(", "), states.join(", ")));
    loop {
        let question = format!("Who is affected, and how? As in {}=outage:", ids[0]);
        let Some(answer) = console.ask(&question, &words)? else { return Ok(Vec::new()) };
        let typed: Vec<String> = answer.split([',', ' ']).filter(|it| !it.is_empty()).map(str::to_owned).collect();
        let mut values = TypedValues::new(config, desk.now);
        values.services(&typed);
        if values.finish(console).is_ok() {
            return Ok(typed);
        }
    }
}

/// Asks until the time can be read. Nothing is now.
fn started(desk: &Desk, console: &Console) -> Result<Option<String>, Failure> {
    let words = TIMES.map(str::to_owned);
    loop {
        let answer = console.ask("Since when? 16:35, 10 min ago, or Enter for now:", &words)?;
        let Some(answer) = answer.filter(|answer| !answer.is_empty()) else { return Ok(None) };
        let mut values = TypedValues::new(&desk.known.config, desk.now);
        values.past("--started", Some(&answer), None);
        if values.finish(console).is_ok() {
            return Ok(Some(answer));
        }
    }
}
