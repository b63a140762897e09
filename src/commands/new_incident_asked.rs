//! `vigie new-incident` without a title, on a terminal: four questions.

use super::console::Console;
use super::desk::Desk;
use super::typed::TypedValues;
use super::{Exit, Failure};
use crate::cli::NewIncidentArgs;
use crate::model::State;

/// The arguments, with the answers to what they leave open.
pub(super) fn ask(desk: &Desk, args: &NewIncidentArgs, console: &Console) -> Result<NewIncidentArgs, Failure> {
    let missing = || {
        Failure::new(Exit::Usage, "the title is missing")
            .help("say what is wrong, as in `vigie new-incident \"Mail is down\" --service mail=outage`")
    };
    let mut args = args.clone();
    let title = console.ask("What is wrong, in your readers' words?").ok_or_else(missing)?;
    args.title = Some(title).filter(|title| !title.trim().is_empty());
    if args.title.is_none() {
        return Err(missing());
    }
    if args.service.is_empty() {
        args.service = services(desk, console);
    }
    if args.started.is_none() {
        args.started = started(desk, console);
    }
    if args.text.is_none() && args.template.is_none() {
        let text = console.ask("First words for your readers? They can be short:");
        args.text = text.filter(|text| !text.trim().is_empty());
    }
    Ok(args)
}

/// Asks until all services are known.
fn services(desk: &Desk, console: &Console) -> Vec<String> {
    let config = &desk.known.config;
    let ids: Vec<&str> = config.services.iter().map(|service| service.id.as_str()).collect();
    if ids.is_empty() {
        return Vec::new();
    }
    let states: Vec<&str> = State::ALL.iter().map(|state| state.name()).collect();
    console.say(&format!("services: {}\nstates: {}\n", ids.join(", "), states.join(", ")));
    loop {
        let question = format!("Who is affected, and how? As in {}=outage:", ids[0]);
        let Some(answer) = console.ask(&question) else { return Vec::new() };
        let typed: Vec<String> = answer.split([',', ' ']).filter(|it| !it.is_empty()).map(str::to_owned).collect();
        let mut values = TypedValues::new(config, desk.now);
        values.services(&typed);
        if values.finish(console).is_ok() {
            return typed;
        }
    }
}

/// Asks until the time can be read. Nothing is now.
fn started(desk: &Desk, console: &Console) -> Option<String> {
    loop {
        let answer = console.ask("Since when? 16:35, 10 min ago, or Enter for now:")?;
        let answer = Some(answer).filter(|answer| !answer.trim().is_empty())?;
        let mut values = TypedValues::new(&desk.known.config, desk.now);
        values.past("--started", Some(&answer), None);
        if values.finish(console).is_ok() {
            return Some(answer);
        }
    }
}
