//! Starts other programs for a person: the editor, the browser, a shell.

use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

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

/// The most files and folders of an archive.
const MOST_ENTRIES: usize = 100_000;

/// Unpacks an archive into a folder, with the program that the system has for it. Before anything is written, its files
/// are read once: an archive of a megabyte can hold many gigabytes.
///
/// # Errors
///
/// The reason, in words.
pub fn extract(archive: &Path, folder: &Path, most: u64) -> Result<(), String> {
    let archive = dunce::canonicalize(archive).map_err(|error| error.to_string())?;
    let about = archive.metadata().map_err(|error| error.to_string())?;
    let too_large = || format!("it has more than {} MiB of files", most >> 20);
    if about.len() > most {
        return Err(too_large());
    }
    let is_zip = archive.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip"));
    let run = |program: &str, options: &[&str]| {
        let mut command = Command::new(program);
        command.args(options).arg(&archive).stdin(Stdio::null());
        command
    };
    // On some systems, tar also reads zip.
    let either = |zip: &[&str], tar: &[&str]| {
        let unzip = is_zip.then(|| run("unzip", zip)).filter(|_| starts("unzip"));
        unzip.unwrap_or_else(|| run("tar", tar))
    };
    let missing = |_| format!("there is no program {} to unpack it", if is_zip { "unzip" } else { "tar" });
    let bytes = count(either(&["-p"], &["-xOf"]), most, |bytes| bytes.len() as u64).map_err(missing)?;
    if bytes > most {
        return Err(too_large());
    }
    let lines = |bytes: &[u8]| bytes.split(|byte| *byte == b'\n').count() as u64 - 1;
    let entries = count(either(&["-Z1"], &["-tf"]), MOST_ENTRIES as u64, lines).map_err(missing)?;
    if entries > MOST_ENTRIES as u64 {
        return Err(format!("it has more than {MOST_ENTRIES} files"));
    }
    let mut unpack = either(&["-q"], &["-xf"]);
    let done = unpack.arg(if unpack.get_program() == "unzip" { "-d" } else { "-C" }).arg(folder).output();
    unpacked(&done.map_err(missing)?)
}

/// Whether a program is there.
fn starts(program: &str) -> bool {
    Command::new(program).arg("-v").stdin(Stdio::null()).output().is_ok()
}

/// What a program writes, measured until it is more than `most`. The program is then ended.
fn count(mut command: Command, most: u64, measure: impl Fn(&[u8]) -> u64) -> io::Result<u64> {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let (mut whole, mut buffer) = (0, vec![0; 64 << 10]);
    if let Some(mut pipe) = child.stdout.take() {
        while whole <= most {
            match pipe.read(&mut buffer) {
                Ok(0) | Err(_) => break,
                Ok(length) => whole += measure(&buffer[..length]),
            }
        }
    }
    let _ = child.kill();
    child.wait()?;
    Ok(whole)
}

/// What the program that unpacked says of a failure.
fn unpacked(done: &Output) -> Result<(), String> {
    if done.status.success() {
        return Ok(());
    }
    let stderr = String::from_utf8_lossy(&done.stderr);
    // The first line of unzip is the name of the archive.
    let said = stderr.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('['));
    Err(said.unwrap_or("it cannot be unpacked").to_owned())
}

#[cfg(test)]
mod tests {
    use super::extract;
    use std::fs::{self, File};
    use std::path::Path;
    use std::process::Command;

    /// Packs a folder with `tar`, and tries to unpack it.
    fn unpack(files: &Path, most: u64) -> (Result<(), String>, usize) {
        let place = tempfile::tempdir().unwrap();
        let (archive, into) = (place.path().join("a.tar.gz"), place.path().join("into"));
        fs::create_dir(&into).unwrap();
        let packed = Command::new("tar").arg("-czf").arg(&archive).arg("-C").arg(files).arg(".").status().unwrap();
        assert!(packed.success());
        let done = extract(&archive, &into, most);
        (done, fs::read_dir(&into).unwrap().count())
    }

    #[test]
    fn a_bomb_is_refused_before_anything_is_written() {
        let files = tempfile::tempdir().unwrap();
        fs::write(files.path().join("post.md"), "# Post\n").unwrap();
        let bomb = File::create(files.path().join("bomb.bin")).unwrap();
        bomb.set_len(2 << 20).unwrap();
        assert_eq!(unpack(files.path(), 3 << 20), (Ok(()), 2));
        assert_eq!(unpack(files.path(), 1 << 20), (Err("it has more than 1 MiB of files".to_owned()), 0));
        // The bytes of many files count together.
        for number in 0..3 {
            File::create(files.path().join(number.to_string())).unwrap().set_len(1 << 20).unwrap();
        }
        assert_eq!(unpack(files.path(), 4 << 20), (Err("it has more than 4 MiB of files".to_owned()), 0));
    }
}
