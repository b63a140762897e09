//! A cache of messages that were put into words before.

use foldhash::fast::RandomState;
use std::borrow::Borrow;
use std::hash::Hash;

/// Words by what they were made from. Pages are made side by side, and all ask: a look needs no lock.
pub(super) struct MessageCache<K>(papaya::HashMap<K, String, RandomState>);

impl<K> Default for MessageCache<K> {
    fn default() -> Self {
        Self(papaya::HashMap::with_hasher(RandomState::default()))
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
        let known = self.0.pin();
        if let Some(words) = known.get(key) {
            return Some(words.clone());
        }
        let words = make()?;
        known.insert(key.to_owned(), words.clone());
        Some(words)
    }
}
