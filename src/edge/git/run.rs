//! Starts git and reads what it says.

use super::GitError;
use crate::edge::disk;
use std::io::{ErrorKind, IsTerminal, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// An error if the folder is not in the work tree of a repository.
pub(super) fn repository(root: &Path) -> Result<(), GitError> {
    let there = sound(root, ["rev-parse", "--is-inside-work-tree"])?;
    if there.trim() == "true" { Ok(()) } else { Err(GitError::NoRepository) }
}

/// What a git command prints. If it fails, that is an error.
pub(super) fn sound<'a>(root: &Path, args: impl IntoIterator<Item = &'a str>) -> Result<String, GitError> {
    let done = git(root, args)?;
    if done.status.success() { Ok(text(&done.stdout)) } else { Err(GitError::of(&done)) }
}

/// The first line that a git command prints, when it succeeds.
pub(super) fn line(root: &Path, args: &[&str]) -> Result<Option<String>, GitError> {
    let done = git(root, args.iter().copied())?;
    let first = text(&done.stdout).lines().next().map(str::to_owned);
    Ok(first.filter(|line| done.status.success() && !line.is_empty()))
}

/// Runs git in a folder. git may ask for a password only if there is a terminal.
pub(super) fn git<'a>(folder: &Path, args: impl IntoIterator<Item = &'a str>) -> Result<Output, GitError> {
    let mut command = command(folder);
    command.args(args).stdin(Stdio::null());
    command.output().map_err(|error| failed(&error))
}

/// Runs git with an input, and with a separate index.
pub(super) fn fed(root: &Path, index: Option<&Path>, args: &[&str], input: &str) -> Result<Output, GitError> {
    let mut command = command(root);
    command.args(args);
    if let Some(index) = index {
        command.env("GIT_INDEX_FILE", index);
    }
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().map_err(|error| failed(&error))?;
    // Write the input from another thread. With a long list, git fills its output pipe before it has read everything.
    let mut pipe = child.stdin.take();
    let input = input.to_owned();
    let feeder = std::thread::spawn(move || pipe.as_mut().map_or(Ok(()), |pipe| pipe.write_all(input.as_bytes())));
    let done = child.wait_with_output().map_err(|error| failed(&error))?;
    let _ = feeder.join();
    Ok(done)
}

fn command(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(["--literal-pathspecs", "-c", "core.quotePath=false"]);
    command.env("LC_ALL", "C").env("GIT_EDITOR", "true");
    // In a hook, git sets these for its own repository and folder.
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_QUARANTINE_PATH"] {
        command.env_remove(name);
    }
    if !std::io::stdin().is_terminal() {
        command.env("GIT_TERMINAL_PROMPT", "0").env("SSH_ASKPASS_REQUIRE", "never");
    }
    command
}

fn failed(error: &std::io::Error) -> GitError {
    match error.kind() {
        ErrorKind::NotFound => GitError::NoProgram,
        _ => GitError::NoCommit(disk::reason(error)),
    }
}

/// The error message of git: the first line marked as an error, else the last line.
pub(super) fn reason(done: &Output) -> String {
    let said = text(&done.stderr);
    let marked = said.lines().find_map(|line| line.strip_prefix("fatal: ").or_else(|| line.strip_prefix("error: ")));
    let last = said.lines().rfind(|line| !line.trim().is_empty());
    printable(marked.or(last).unwrap_or("no reason given").trim().trim_end_matches('.'))
}

/// A line of git without control characters, and without the names, passwords and queries in its addresses.
#[must_use]
pub fn printable(line: &str) -> String {
    let plain: String = line.chars().filter(|c| !c.is_control()).collect();
    without_secrets(&plain)
}

/// A text without the names, passwords and queries in its addresses: a name is often an access token, and a query may
/// hold one. The name for SSH, as in `ssh://git@example.org`, is not a secret.
pub(super) fn without_secrets(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("://") {
        let end = |signs: &str| after.find(|c: char| c.is_whitespace() || signs.contains(c)).unwrap_or(after.len());
        let (host, whole) = (end("/?#'\"<>"), end("'\"<>"));
        // A password may hold a slash that is not escaped. A port holds digits alone.
        let password = after[..host].split_once(':').is_some_and(|(name, rest)| {
            !name.contains('@') && !rest.contains('@') && !rest.bytes().all(|byte| byte.is_ascii_digit())
        });
        let user = after[..if password { whole } else { host }].rfind('@').map_or(0, |at| at + 1);
        let plain_ssh = before.ends_with("ssh") && !after[..user].contains(':');
        let path = after[..whole].find(['?', '#']).unwrap_or(whole).max(user);
        out.extend([before, "://", if plain_ssh { &after[..user] } else { "" }, &after[user..path]]);
        out.push_str(if path < whole { "?…" } else { "" });
        rest = &after[whole..];
    }
    out + rest
}

pub(super) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::without_secrets;

    #[test]
    fn a_token_in_an_address_is_not_shown() {
        let check = |typed: &str, shown: &str| assert_eq!(without_secrets(typed), shown);
        check("https://ghp_secret@github.com/a/b.git", "https://github.com/a/b.git");
        check("unable to access 'https://me:se@cret@h.org/a': no", "unable to access 'https://h.org/a': no");
        check("http://t@a http://u@b/c", "http://a http://b/c");
        check("ssh://git@h.org/a", "ssh://git@h.org/a");
        check("ssh://git:secret@h.org/a", "ssh://h.org/a");
        check("git@h.org:a/b.git", "git@h.org:a/b.git");
        check("https://me:se/cr@et@h.org/a", "https://h.org/a");
        check("https://h.org:8080/@a", "https://h.org:8080/@a");
        check("https://h.org/@a", "https://h.org/@a");
        check("https://h.org/a.git?token=se/cret", "https://h.org/a.git?…");
        check("fatal: 'https://h.org?t=secret': no", "fatal: 'https://h.org?…': no");
        check("https://h.org/a#secret https://b", "https://h.org/a?… https://b");
        check("https://h.org/?u=https://c.org/secret x", "https://h.org/?… x");
    }
}
