//! Starts other programs for a person: the editor, the browser, a shell.

use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};

/// Opens a file in `$VISUAL`, else `$EDITOR`, and waits until the editor is closed. `None` if neither is set. As git
/// does it, the shell reads the words of the variable, so that they may be quoted.
///
/// # Errors
///
/// When the editor cannot be started, or ends with a failure.
pub fn open_editor(file: &Path) -> Option<io::Result<()>> {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.trim().is_empty());
    let typed = set("VISUAL").or_else(|| set("EDITOR"))?;
    let status = if cfg!(windows) {
        let mut words = typed.split_whitespace();
        Command::new(words.next()?).args(words).arg(file).status()
    } else {
        Command::new("sh").args(["-c", &format!("{typed} \"$@\""), &typed]).arg(file).status()
    };
    Some(status.and_then(|status| {
        if status.success() { Ok(()) } else { Err(io::Error::other(format!("{typed} ended with {status}"))) }
    }))
}

/// Opens an address in the browser, without waiting for it.
///
/// # Errors
///
/// When no program can open it.
pub fn open_browser(address: &str) -> io::Result<()> {
    opener::open_browser(address).map_err(io::Error::other)
}

/// Runs a line in a shell, in the site's folder, with a text on its standard input. Its output goes to standard error, as
/// that of this program may be read by another one. Returns its exit status, or `None` if a signal ended it.
///
/// # Errors
///
/// When there is no shell.
pub fn run_with_input(line: &str, folder: &Path, input: &str) -> io::Result<Option<i32>> {
    let (shell, flag) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    let mut command = Command::new(shell);
    command.args([flag, line]).current_dir(folder).stdin(Stdio::piped()).stdout(io::stderr());
    let mut child = command.spawn()?;
    // A command that does not read its input closes it.
    if let Some(mut pipe) = child.stdin.take() {
        let _ = pipe.write_all(input.as_bytes());
    }
    Ok(child.wait()?.code())
}

/// Runs a line in a shell, in the site's folder. Its output goes to the output of this program. Returns its exit
/// status, or `None` if a signal ended it.
///
/// # Errors
///
/// When there is no shell.
pub fn run_shell(line: &str, folder: &Path) -> io::Result<Option<i32>> {
    let (shell, flag) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    // Make `vigie` in that line mean this program, even if it is not installed.
    let mut command = Command::new(shell);
    let own = std::env::current_exe().ok().and_then(|path| path.parent().map(Path::to_path_buf));
    let path = std::env::var_os("PATH").unwrap_or_default();
    if let Ok(all) = std::env::join_paths(std::env::split_paths(&path).chain(own)) {
        command.env("PATH", all);
    }
    let status = command.args([flag, line]).current_dir(folder).stdin(Stdio::null()).status()?;
    Ok(status.code())
}

/// The path of this program.
#[must_use]
pub fn own_path() -> Option<String> {
    std::env::current_exe().ok()?.to_str().map(str::to_owned)
}

/// Unpacks an archive into a folder, with the program that the system has for it.
///
/// # Errors
///
/// The reason, in words.
pub fn extract(archive: &Path, folder: &Path) -> Result<(), String> {
    let archive = dunce::canonicalize(archive).map_err(|error| error.to_string())?;
    let is_zip = archive.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip"));
    let tar = || Command::new("tar").arg("-xf").arg(&archive).arg("-C").arg(folder).output();
    let unzip = || Command::new("unzip").arg("-q").arg(&archive).arg("-d").arg(folder).output();
    // On some systems, tar also reads zip.
    let done = if is_zip { unzip().or_else(|_| tar()) } else { tar() };
    match done {
        Ok(done) if done.status.success() => Ok(()),
        Ok(done) => {
            let stderr = String::from_utf8_lossy(&done.stderr);
            // The first line of unzip is the name of the archive.
            let said = stderr.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('['));
            let said = said.unwrap_or_default().to_owned();
            Err(if said.is_empty() { "it cannot be unpacked".to_owned() } else { said })
        }
        Err(_) => Err(format!("there is no program {} to unpack it", if is_zip { "unzip" } else { "tar" })),
    }
}
