//! What the person in front of us can see.

use std::io::IsTerminal;

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
