//! `vigie procedure`: the checklist, step by step on a terminal.

use super::console::Console;
use super::desk::Desk;
use super::site::Folder;
use super::{Exit, Failure, find, journal};
use crate::cli::{Global, ProcedureArgs};
use crate::edge::{disk, terminal};
use crate::procedure::{PATH, ProcedureStep, checklist, steps};

pub(super) fn run(args: &ProcedureArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let folder = Folder::find(global)?;
    let (shown, bytes) = match &args.file {
        Some(file) => (file.display().to_string(), disk::read_anywhere(file)),
        None => (format!("{}{PATH}", folder.prefix), disk::read_file(&folder.root, PATH)),
    };
    let bytes = bytes.map_err(|error| {
        let failure = Failure::new(Exit::Usage, format!("could not read {shown}: {}", disk::reason(&error)));
        failure.help(
            disk::help(&error)
                .unwrap_or("a procedure is a Markdown file with a list of steps; `vigie init` writes one"),
        )
    })?;
    let mut steps = steps(&String::from_utf8_lossy(&bytes));
    let desk = Desk::read(global)?;
    let services = services(&desk);
    for step in &mut steps {
        step.name_services(&services);
    }
    if steps.is_empty() {
        return Err(Failure::new(Exit::Mistakes, format!("{shown} has no list of steps"))
            .help("write each step as a list item, `1. …` or `- …`"));
    }
    if args.print || !terminal::is_interactive() {
        console.result(&checklist(&steps))?;
    } else {
        walk(&steps, global, console)?;
    }
    Ok(Exit::Done)
}

/// The services that the open incident affects, by their ids.
fn services(desk: &Desk) -> Vec<&str> {
    let incident = find::open_incident(&desk.known).ok().flatten().and_then(|id| desk.known.board.incident(id));
    let listed = incident.into_iter().flat_map(|incident| incident.listed.keys());
    listed.map(|service| desk.known.site.service(*service).id.as_str()).collect()
}

/// Shows the steps one by one, and notes in the journal those that are done.
fn walk(steps: &[ProcedureStep], global: &Global, console: &Console) -> Result<(), Failure> {
    console.result("Enter: done (noted in the journal). s: skip. q: quit.\n")?;
    let (mut done, mut section) = (0, None);
    for (at, step) in steps.iter().enumerate() {
        if step.section != section {
            section.clone_from(&step.section);
            console.result(&section.as_ref().map(|words| format!("\n{words}\n")).unwrap_or_default())?;
        }
        console.result(&format!("[ ] {}/{} {} ", at + 1, steps.len(), step.text))?;
        match terminal::answer().as_deref() {
            None | Some("q" | "Q") => break,
            Some("s" | "S") => {}
            Some(remark) => {
                let text = if remark.is_empty() { step.text.clone() } else { format!("{} · {remark}", step.text) };
                console.result(&format!("[x] {}\n", tick(global, console, &text)?))?;
                done += 1;
            }
        }
    }
    console.result(&format!("\n{done} of {} steps done\n", steps.len()))
}

/// Notes a step in the journal of the open incident, which may have been created since the step before.
fn tick(global: &Global, console: &Console, text: &str) -> Result<String, Failure> {
    let desk = Desk::open(global, console)?;
    let Desk { folder, now, known, .. } = &desk;
    // Of several open incidents, the one with the latest entry is being worked on.
    let incident = find::open_incident(known).unwrap_or_else(|_| known.board.open.first().copied());
    let path = journal::path(known, incident, *now);
    let line = journal::line(known, &format!("✓ {text}"), *now);
    journal::add(folder, &path, &line)?;
    Ok(format!("{}{path}: {line}", folder.prefix))
}
