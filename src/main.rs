//! Parses the command line, runs the command, and ends with its exit status.

use clap::Parser;
use std::process::ExitCode;

#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    vigie::commands::answer_shell();
    let exit = match vigie::cli::Cli::try_parse() {
        Ok(cli) => vigie::commands::run(&cli),
        Err(error) => vigie::commands::mistyped(error),
    };
    ExitCode::from(exit.code())
}
