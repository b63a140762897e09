//! Mistakes of files and folders.

use super::{Diagnostic, Level, codes};
use crate::source::TOO_LARGE;

/// A file of the site that could not be read: no permission, a link out of the site, too large.
#[must_use]
pub fn unreadable(path: &str, reason: &str) -> Diagnostic {
    if reason == TOO_LARGE {
        return too_large(path);
    }
    let mistake = Diagnostic::new(codes::UNREADABLE, path, format!("could not read {path}: {reason}"));
    if reason.contains("to nothing") {
        mistake.help("remove the link")
    } else if reason.contains("link") {
        mistake.help("replace the link with a copy of what it leads to")
    } else if reason.contains("permission") {
        mistake.help(format!("make it readable: `chmod u+r {path}`"))
    } else {
        mistake
    }
}

/// A text file that is larger than any person writes.
#[must_use]
pub fn too_large(path: &str) -> Diagnostic {
    Diagnostic::new(codes::TOO_LARGE, path, format!("{path} was not read: {TOO_LARGE}"))
        .help("move long files, such as logs and exports, to static/ and link to them")
}

/// More mistakes in one file than are reported.
#[must_use]
pub fn many_more(level: Level, path: &str, number: usize) -> Diagnostic {
    let message = format!("{number} more problems in this file are not shown");
    Diagnostic { level, ..Diagnostic::new(codes::MANY_MORE, path, message) }.help("fix these first, then run it again")
}
