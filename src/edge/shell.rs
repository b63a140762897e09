//! Commands of the user's own, as typed in `[deploy] run`.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

/// Runs a line in a shell, in the site's folder; what it says goes where ours does. Its exit status; none when a signal
/// ended it.
///
/// # Errors
///
/// When there is no shell.
pub fn run(line: &str, folder: &Path) -> io::Result<Option<i32>> {
    let (shell, flag) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    // `vigie` in it is this program, also where it is not installed.
    let mut command = Command::new(shell);
    let own = std::env::current_exe().ok().and_then(|path| path.parent().map(Path::to_path_buf));
    let path = std::env::var_os("PATH").unwrap_or_default();
    if let Ok(all) = std::env::join_paths(std::env::split_paths(&path).chain(own)) {
        command.env("PATH", all);
    }
    let status = command.args([flag, line]).current_dir(folder).stdin(Stdio::null()).status()?;
    Ok(status.code())
}

/// Where this program is.
#[must_use]
pub fn own_path() -> Option<String> {
    std::env::current_exe().ok()?.to_str().map(str::to_owned)
}
