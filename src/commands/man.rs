//! `vigie man`: the man page, with a section for each command.

use super::console::Console;
use super::{Exit, Failure};
use crate::cli::Cli;
use clap::{Command, CommandFactory};
use clap_mangen::Man;
use std::io;

pub(super) fn run(console: &Console) -> Result<Exit, Failure> {
    let page = page().map_err(|error| Failure::new(Exit::World, format!("could not write the page: {error}")))?;
    console.result(&String::from_utf8_lossy(&page))?;
    Ok(Exit::Done)
}

fn page() -> io::Result<Vec<u8>> {
    let mut all = Cli::command().disable_help_subcommand(true);
    all.build();
    let mut page = Vec::new();
    let top = Man::new(all.clone());
    top.render_title(&mut page)?;
    top.render_name_section(&mut page)?;
    top.render_synopsis_section(&mut page)?;
    top.render_description_section(&mut page)?;
    top.render_options_section(&mut page)?;
    page.extend(b".SH COMMANDS\n");
    for command in all.get_subcommands() {
        of_command(command, &mut page)?;
    }
    page.extend(
        b".SH EXIT STATUS\n0: done, warnings included. 1: errors in content, theme or vigie.toml. 2: wrong usage, or no site. \
          3: the disk, the network or git failed.\n",
    );
    Ok(page)
}

/// A command as a part of the page: its name, how it is typed, what it does, its options, examples.
fn of_command(command: &Command, page: &mut Vec<u8>) -> io::Result<()> {
    // Options that every command has are listed once, above.
    let own = command.clone().mut_args(|arg| if arg.is_global_set() { arg.hide(true) } else { arg });
    let man = Man::new(own);
    let mut parts = Vec::new();
    man.render_synopsis_section(&mut parts)?;
    man.render_description_section(&mut parts)?;
    if command.get_arguments().any(|arg| !arg.is_global_set() && arg.get_id() != "help") {
        man.render_options_section(&mut parts)?;
    }
    man.render_extra_section(&mut parts)?;
    page.extend(format!(".SS {}\n", command.get_name()).into_bytes());
    let text = String::from_utf8_lossy(&parts).into_owned();
    for line in text.lines().filter(|line| !line.starts_with(".ie ") && !line.starts_with(".el ")) {
        let heading = line.strip_prefix(".SH ").map(|words| words.trim_matches('"'));
        match heading {
            Some("SYNOPSIS" | "DESCRIPTION" | "EXTRA") => page.extend(b".PP\n"),
            Some(words) => page.extend(format!(".PP\n\\fI{}\\fR\n", words.to_lowercase()).into_bytes()),
            None => page.extend(format!("{line}\n").into_bytes()),
        }
    }
    Ok(())
}
