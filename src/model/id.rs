//! Ids of twelve letters and digits, as Statuspage's API has them.

use sha2::{Digest, Sha256};

/// A stable id of what a text names: twelve of `[a-z0-9]`, a part of its SHA-256.
#[must_use]
pub fn made(of: &str) -> String {
    let hash = Sha256::digest(of);
    let alphabet = b"abcdefghijklmnopqrstuvwxyz0123456789";
    hash.iter().take(12).map(|byte| char::from(alphabet[usize::from(*byte) % alphabet.len()])).collect()
}

/// Whether a text is such an id.
#[must_use]
pub fn is_one(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
}
