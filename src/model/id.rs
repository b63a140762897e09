//! Ids for posts whose author gave none.

use sha2::{Digest, Sha256};

/// A stable id of what a text names: twelve of `[a-z0-9]`, a part of its SHA-256.
#[must_use]
pub fn made(of: &str) -> String {
    let hash = Sha256::digest(of);
    let alphabet = b"abcdefghijklmnopqrstuvwxyz0123456789";
    hash.iter().take(12).map(|byte| char::from(alphabet[usize::from(*byte) % alphabet.len()])).collect()
}
