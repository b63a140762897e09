//! The browser of whoever sits here.

use std::io;

/// Opens an address in the browser, without waiting for it.
///
/// # Errors
///
/// When there is nothing to open it with.
pub fn open(address: &str) -> io::Result<()> {
    opener::open_browser(address).map_err(io::Error::other)
}
