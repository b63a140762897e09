//! The reference of commands, written from the command line itself.

use crate::site::check_written_page;
use clap::{Arg, Command, CommandFactory};
use std::fmt::Write;
use vigie::cli::Cli;
use vigie::commands::Exit;

/// What follows an exit status, in the order of the table.
const EXITS: [(Exit, &str); 4] = [
    (Exit::Done, "done, also with warnings"),
    (Exit::Mistakes, "errors in posts, templates or vigie.toml"),
    (Exit::Usage, "a wrong command line, or no site here"),
    (Exit::World, "the disk, the network or git failed"),
];

#[test]
fn the_reference_is_written_from_the_command_line() {
    let page = reference();
    check_written_page("commands.md", &page, "commands");
}

#[test]
fn the_reference_has_every_command_and_every_option() {
    let page = reference();
    let mut options = 0;
    for command in Cli::command().get_subcommands().filter(|command| !command.is_hide_set()) {
        let section = page.split(&format!("\n## vigie {}\n", command.get_name())).nth(1).unwrap();
        let section = section.split("\n## ").next().unwrap();
        for option in command.get_opts().filter(|it| !it.is_hide_set()) {
            options += 1;
            assert!(section.contains(&format!("`--{}", option.get_long().unwrap())), "{}", option.get_id());
        }
    }
    assert!(options > 50, "{options}");
}

fn reference() -> String {
    let mut all = Cli::command().disable_help_subcommand(true);
    all.build();
    let mut page = String::from(
        "# Commands\n\n`vigie COMMAND --help` prints the same for one command.\n\n<!-- Written by: VIGIE_DOCS=write cargo \
         test --test it commands -->\n\n| command | what it does |\n| --- | --- |\n",
    );
    let commands = || all.get_subcommands().filter(|command| !command.is_hide_set());
    for command in commands() {
        let name = command.get_name();
        let _ = writeln!(page, "| [`vigie {name}`](#vigie-{name}) | {} |", cell(&about(command)));
    }
    page += "\n## Options of every command\n\n";
    page += &table(all.get_arguments().filter(|arg| arg.is_global_set()));
    page += "\n## Exit status\n\n| status | meaning |\n| --- | --- |\n";
    for (exit, meaning) in EXITS {
        let _ = writeln!(page, "| {} | {meaning} |", exit.code());
    }
    page += "\n`vigie status --exit-code` has more: [vigie status](#vigie-status).\n";
    for command in commands() {
        page += &section(command);
    }
    page
}

/// A command: what it does, how it is typed, its arguments and options, examples.
fn section(command: &Command) -> String {
    let usage = command.clone().render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim();
    let mut text = format!("\n## vigie {}\n\n{}.\n\n", command.get_name(), about(command).trim_end_matches('.'));
    let _ = write!(text, "```text\n{usage}\n```\n");
    let own = |arg: &&Arg| !arg.is_global_set() && !arg.is_hide_set() && arg.get_id() != "help";
    if command.get_arguments().any(|arg| own(&arg)) {
        text.push('\n');
        text += &table(command.get_arguments().filter(own));
    }
    let after = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    for paragraph in after.split("\n\n") {
        let (examples, words): (Vec<&str>, Vec<&str>) = paragraph.lines().partition(|line| line.starts_with("  "));
        if !words.is_empty() {
            let _ = write!(text, "\n{}\n", words.join("\n"));
        }
        if !examples.is_empty() {
            let examples: Vec<&str> = examples.into_iter().map(str::trim).collect();
            let _ = write!(text, "\n```sh\n{}\n```\n", examples.join("\n"));
        }
    }
    text
}

fn table<'a>(arguments: impl Iterator<Item = &'a Arg>) -> String {
    let mut table = String::from("| argument or option | meaning |\n| --- | --- |\n");
    for argument in arguments {
        let _ = writeln!(table, "| {} | {} |", typed(argument), cell(&meaning(argument)));
    }
    table
}

/// How an argument is typed: `--output DIR`, `-o DIR`.
fn typed(argument: &Arg) -> String {
    let values: Vec<String> = argument.get_value_names().unwrap_or_default().iter().map(ToString::to_string).collect();
    let takes_value = argument.get_action().takes_values();
    let value = if takes_value { values.join(" ") } else { String::new() };
    let forms =
        [argument.get_long().map(|long| format!("--{long}")), argument.get_short().map(|short| format!("-{short}"))];
    let forms: Vec<String> =
        forms.into_iter().flatten().map(|form| format!("`{}`", format!("{form} {value}").trim())).collect();
    if forms.is_empty() { format!("`{value}`") } else { forms.join(", ") }
}

/// What an argument means, with its default and its possible values.
fn meaning(argument: &Arg) -> String {
    let mut text = argument.get_help().map(ToString::to_string).unwrap_or_default();
    if !argument.get_action().takes_values() {
        return text;
    }
    let default: Vec<String> =
        argument.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
    if !default.is_empty() {
        let _ = write!(text, " [default: {}]", default.join(", "));
    }
    let values = argument.get_possible_values();
    if !values.is_empty() {
        let value = |value: &clap::builder::PossibleValue| match value.get_help() {
            Some(help) => format!("`{}` ({help})", value.get_name()),
            None => format!("`{}`", value.get_name()),
        };
        let values: Vec<String> = values.iter().map(value).collect();
        let _ = write!(text, ": {}", values.join(", "));
    }
    text
}

fn about(command: &Command) -> String {
    command.get_about().map(ToString::to_string).unwrap_or_default()
}

/// A text inside a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "\\<").replace('\n', " ")
}
