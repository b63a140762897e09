//! The only room where chance is let in.

use std::hash::{BuildHasher, Hasher, RandomState};

/// A new identity for a post: twelve of `[a-z0-9]`, from the system's randomness.
#[must_use]
pub fn id() -> String {
    let alphabet = b"abcdefghijklmnopqrstuvwxyz0123456789";
    let mut number = RandomState::new().build_hasher().finish();
    let mut letter = || {
        let at = usize::try_from(number % 36).unwrap_or(0);
        number /= 36;
        char::from(alphabet[at])
    };
    (0..12).map(|_| letter()).collect()
}

#[cfg(test)]
mod tests {
    use super::id;

    #[test]
    fn no_two_are_the_same() {
        let ids: std::collections::BTreeSet<String> = (0..1000).map(|_| id()).collect();
        assert_eq!(ids.len(), 1000);
        assert!(
            ids.iter().all(|id| id.len() == 12 && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
        );
    }
}
