//! Parses what was typed, runs it, says by the exit status how it ended.

use clap::Parser;
use std::process::ExitCode;

/// A build makes and drops millions of small texts on several threads: a fifth of its time with the system's allocator.
#[cfg(not(target_env = "msvc"))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    vigie::commands::answer_shell();
    ExitCode::from(vigie::commands::run(&vigie::cli::Cli::parse()).code())
}
