//! Mistakes of files and folders.

use super::{Diagnostic, Level};

/// A file of the site that could not be read: no permission, a link out of the site.
#[must_use]
pub fn unreadable(path: &str, reason: &str) -> Diagnostic {
    let mistake = Diagnostic::new(Level::Error, "unreadable", path, format!("{path} could not be read: {reason}"));
    if reason.contains("link") {
        mistake.help("put a copy of the file in its place")
    } else if reason.contains("permission") {
        mistake.help(format!("let this user read it: chmod u+r {path}"))
    } else {
        mistake
    }
}
