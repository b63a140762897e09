//! Mistakes of files and folders.

use super::{Diagnostic, Level, codes};
use crate::source::TOO_LARGE;

/// A file of the site that could not be read: no permission, a link out of the site, too large.
#[must_use]
pub fn unreadable(path: &str, reason: &str) -> Diagnostic {
    if reason == TOO_LARGE {
        return too_large(path);
    }
    let mistake = Diagnostic::new(codes::UNREADABLE, path, format!("{path} could not be read: {reason}"));
    if reason.contains("link") {
        mistake.help("put a copy of the file in its place")
    } else if reason.contains("permission") {
        mistake.help(format!("let this user read it: chmod u+r {path}"))
    } else {
        mistake
    }
}

/// A text that nobody wrote by hand.
#[must_use]
pub fn too_large(path: &str) -> Diagnostic {
    Diagnostic::new(codes::TOO_LARGE, path, format!("{path} was not read: {TOO_LARGE}"))
        .help("put what is long (a log, an export) into static/ and link to it")
}

/// More mistakes in one file than anybody reads at once.
#[must_use]
pub fn many_more(level: Level, path: &str, number: usize) -> Diagnostic {
    let message = format!("{number} more are not shown for this file");
    Diagnostic { level, ..Diagnostic::new(codes::MANY_MORE, path, message) }.help("mend these first, then run it again")
}
