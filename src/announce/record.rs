//! What was announced: a small JSON file, with a record for each key.

use super::standing::Standing;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The version of the format.
const VERSION: u32 = 1;

/// Records of a post that is over are kept for this long. Nothing so old is announced any more.
const KEPT: TimeDelta = TimeDelta::days(90);

/// The entries that were announced, by their posts and names.
pub type KnownEntries = BTreeMap<String, BTreeMap<String, EntryRecord>>;

/// Where an entry was last seen, so that it is the same one when it moves or is edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryRecord {
    /// Its time, as a name.
    pub place: String,
    /// A digest of what it said.
    pub digest: String,
    /// Of the first entry: when the post was announced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<DateTime<Utc>>,
}

/// The key of an announcement.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct AnnounceKey {
    /// The name of the post: its id, after its kind and a colon if it is no incident.
    pub post: String,
    /// The name of the entry.
    pub entry: String,
    /// The event, by its name; a correction also has the digest of its text, and a change what the post became.
    pub event: String,
    /// The id of the channel.
    pub channel: String,
}

impl AnnounceKey {
    /// As it stands in the state file.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{}/{}/{}/{}", self.post, self.entry, self.event, self.channel)
    }

    fn read(text: &str) -> Option<Self> {
        let mut parts = text.splitn(4, '/').map(str::to_owned);
        Some(Self { post: parts.next()?, entry: parts.next()?, event: parts.next()?, channel: parts.next()? })
    }
}

/// The content of the state file.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct AnnounceState {
    version: u32,
    /// The channels that have run before, by their ids.
    #[serde(default)]
    pub channels: BTreeMap<String, ChannelRecord>,
    /// The entries that were announced, by their posts and names.
    #[serde(default)]
    pub entries: KnownEntries,
    /// The announcements, by their keys.
    #[serde(default)]
    messages: BTreeMap<String, MessageRecord>,
}

/// What is known of a channel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChannelRecord {
    /// When it first ran.
    pub since: DateTime<Utc>,
    /// What it announced then: its services and events.
    pub filter: String,
}

/// What is known of an announcement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageRecord {
    /// How far it is.
    pub state: MessageState,
    /// When it got there.
    pub at: DateTime<Utc>,
    /// The run that claims it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub run: Option<String>,
    /// Its id on the channel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// A digest of what its entry said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub digest: String,
    /// Its number among the announcements of its post on the channel: times may be the same, and clocks go back.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub number: u32,
    /// The same digest in the first language of the site, if that is another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original: Option<String>,
    /// What readers then know of the post, if it told them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
    /// A digest of a later text that was not announced, once that was reported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reported: Option<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// How far an announcement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MessageState {
    /// A run is about to send it, or was stopped before it knew that it was sent.
    Claimed,
    /// The channel took it.
    Sent,
    /// The channel refused it: the next run tries again.
    Failed,
    /// It is left out: it happened before the channel's first run, or its author wants no word of it.
    Skipped,
    /// There were too many at once: `--yes` sends it.
    Held,
}

impl AnnounceState {
    /// Reads the file; nothing when there is none yet.
    ///
    /// # Errors
    ///
    /// When it is not such a file, or one of a newer version: then nothing may be sent.
    pub fn read(text: &str) -> Result<Self, String> {
        if text.trim().is_empty() {
            return Ok(Self { version: VERSION, ..Self::default() });
        }
        let state: Self = serde_json::from_str(text).map_err(|error| format!("it cannot be read: {error}"))?;
        if state.version == VERSION { Ok(state) } else { Err("a newer version of Vigie wrote it".to_owned()) }
    }

    /// The file.
    #[must_use]
    pub fn write(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// The record of a key.
    #[must_use]
    pub fn get(&self, key: &AnnounceKey) -> Option<&MessageRecord> {
        self.messages.get(&key.text())
    }

    /// Sets the record of a key.
    pub fn set(&mut self, key: &AnnounceKey, record: MessageRecord) {
        self.messages.insert(key.text(), record);
    }

    /// Sets that a later text of an announcement was reported.
    pub fn set_reported(&mut self, key: &AnnounceKey, digest: &str) {
        if let Some(record) = self.messages.get_mut(&key.text()) {
            record.reported = Some(digest.to_owned());
        }
    }

    /// All records with their keys.
    pub fn records(&self) -> impl Iterator<Item = (AnnounceKey, &MessageRecord)> {
        self.messages.iter().filter_map(|(key, record)| Some((AnnounceKey::read(key)?, record)))
    }

    /// The records of a post on a channel.
    pub fn of_post<'a>(
        &'a self,
        post: &str,
        channel: &str,
    ) -> impl Iterator<Item = (AnnounceKey, &'a MessageRecord)> + use<'a> {
        let channel = channel.to_owned();
        let prefix = format!("{post}/");
        let from_here = self.messages.range(prefix.clone()..);
        from_here
            .take_while(move |(key, _)| key.starts_with(&prefix))
            .filter_map(|(key, record)| Some((AnnounceKey::read(key)?, record)))
            .filter(move |(key, _)| key.channel == channel)
    }

    /// When an entry was last sent or left out, on whatever channel.
    #[must_use]
    pub fn said_at(&self, post: &str, entry: &str) -> Option<DateTime<Utc>> {
        let prefix = format!("{post}/{entry}/");
        let from_here = self.messages.range(prefix.clone()..);
        from_here.take_while(|(key, _)| key.starts_with(&prefix)).map(|(_, record)| record.at).max()
    }

    /// Forgets what is too old to be announced again; of the posts of these names, nothing.
    pub fn forget_old(&mut self, now: DateTime<Utc>, going_on: &BTreeSet<String>) {
        self.messages.retain(|key, record| {
            let post = key.split('/').next().unwrap_or_default();
            record.state == MessageState::Claimed || now - record.at < KEPT || going_on.contains(post)
        });
        let posts: BTreeSet<&str> = self.messages.keys().filter_map(|key| key.split('/').next()).collect();
        self.entries.retain(|post, _| posts.contains(post.as_str()));
    }
}
