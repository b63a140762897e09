//! The author's own editor.

use std::io;
use std::path::Path;
use std::process::Command;

/// Opens a file in `$VISUAL`, else `$EDITOR`, and waits until it is closed. Nothing when neither is set.
///
/// # Errors
///
/// When the editor cannot be started, or ends with a failure.
pub fn open(file: &Path) -> Option<io::Result<()>> {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.trim().is_empty());
    let typed = set("VISUAL").or_else(|| set("EDITOR"))?;
    let mut words = typed.split_whitespace();
    let status = Command::new(words.next()?).args(words).arg(file).status();
    Some(status.and_then(|status| {
        if status.success() { Ok(()) } else { Err(io::Error::other(format!("{typed} ended with {status}"))) }
    }))
}
