//! Standard input, the terminal, and the command line.

use std::io::{IsTerminal, Read, stdin};

/// Whether standard error is a terminal.
#[must_use]
pub fn is_watched() -> bool {
    std::io::stderr().is_terminal()
}

/// Whether messages on standard error may be coloured: on a terminal, and never with `NO_COLOR` (no-color.org).
#[must_use]
pub fn has_colours() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
    is_watched() && !set("NO_COLOR") && !dumb
}

/// Whether input and output are a terminal, so that a question can be answered.
#[must_use]
pub fn is_interactive() -> bool {
    stdin().is_terminal() && std::io::stdout().is_terminal()
}

/// The next line from standard input, without its line break. `None` at the end of the input.
#[must_use]
pub fn answer() -> Option<String> {
    let mut line = String::new();
    let read = stdin().read_line(&mut line).ok()?;
    (read > 0).then(|| line.trim().to_owned())
}

/// All of standard input.
///
/// # Errors
///
/// When it cannot be read or is not UTF-8.
pub fn input() -> std::io::Result<String> {
    let mut text = String::new();
    stdin().read_to_string(&mut text)?;
    Ok(text)
}

/// The arguments of the command line.
#[must_use]
pub fn words() -> Vec<String> {
    std::env::args_os().skip(1).filter_map(|word| word.into_string().ok()).collect()
}

/// The arguments after `--`, none of which is an option.
#[must_use]
pub fn words_behind_dashes() -> Vec<String> {
    std::env::args_os().skip_while(|word| word != "--").skip(1).filter_map(|word| word.into_string().ok()).collect()
}
