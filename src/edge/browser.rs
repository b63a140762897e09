//! The browser of whoever sits here.

use std::io;
use std::process::{Command, Stdio};
use std::thread;

/// Opens an address in the browser, without waiting for it.
///
/// # Errors
///
/// When there is nothing to open it with.
pub fn open(address: &str) -> io::Result<()> {
    let words: &[&str] = if cfg!(target_os = "macos") {
        &["open"]
    } else if cfg!(windows) {
        &["rundll32", "url.dll,FileProtocolHandler"]
    } else {
        &["xdg-open"]
    };
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn()?;
    thread::spawn(move || child.wait());
    Ok(())
}
