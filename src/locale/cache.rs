//! A cache of messages that were put into words before.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{PoisonError, RwLock};

/// Words by what they were made from. Pages are made side by side, and all ask.
pub(super) struct MessageCache<K>(RwLock<HashMap<K, String>>);

impl<K> Default for MessageCache<K> {
    fn default() -> Self {
        Self(RwLock::default())
    }
}

impl<K: Eq + Hash> MessageCache<K> {
    /// The words for a key, made once.
    pub(super) fn get<Q>(&self, key: &Q, make: impl FnOnce() -> String) -> String
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ToOwned<Owned = K> + ?Sized,
    {
        self.find(key, || Some(make())).unwrap_or_default()
    }

    /// The words for a key, if there are any; made once.
    pub(super) fn find<Q>(&self, key: &Q, make: impl FnOnce() -> Option<String>) -> Option<String>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ToOwned<Owned = K> + ?Sized,
    {
        if let Some(words) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(key) {
            return Some(words.clone());
        }
        // Without a lock: words may be made of other words.
        let words = make()?;
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(key.to_owned(), words.clone());
        Some(words)
    }
}
