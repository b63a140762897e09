//! What a run sends: all that happened, without what was announced before.

use super::channels::Repetition;
use super::events::{EventMaker, PostEvent};
use super::identity::{self, PostIdentity};
use super::message::{self, Announcement};
use super::news::{GONE, LeftOut, UnsaidText};
use super::published::PublishedSite;
use super::record::{AnnounceKey, AnnounceState, ChannelRecord, EntryRecord, MessageRecord, MessageState};
use crate::config::announce::ChannelConfig;
use crate::facts::KindFacts;
use crate::locale::Locale;
use crate::model::{EventKind, PostId};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The first run on a channel announces nothing older than this.
const FIRST_RUN: TimeDelta = TimeDelta::hours(1);

/// What happened so long ago to a post that is over is not announced any more: posts may be imported.
pub(super) const OLD: TimeDelta = TimeDelta::days(7);

/// The same for notices and post-mortems, whose drafts may be old when they are published.
const OLD_TEXT: TimeDelta = TimeDelta::days(30);

/// With more announcements at once on a channel, a person has to agree.
pub const AT_ONCE: usize = 5;

/// What the person who runs it asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct AnnounceChoice {
    /// All are sent, however many.
    pub all: bool,
    /// What may have been sent already is sent again.
    pub retry: bool,
}

/// What is known of runs that claimed something and did not confirm it.
pub type EndedRuns = BTreeSet<String>;

/// What a run does on one channel.
#[derive(Debug, Clone, Default)]
pub struct ChannelPlan {
    /// What is sent, oldest first.
    pub send: Vec<Announcement>,
    /// What may have been sent by a run that was stopped, and cannot be sent again without a doubt.
    pub unknown: Vec<AnnounceKey>,
    /// What may have been announced under another name of its post.
    pub unsure: Vec<AnnounceKey>,
    /// What another run is about to send: the run, and the key.
    pub claimed: Vec<(String, AnnounceKey)>,
    /// When what is sent again was sent first: channels forget keys, counted from then.
    pub first_tries: BTreeMap<AnnounceKey, DateTime<Utc>>,
    /// What is left out because it is too many at once.
    pub held: Vec<(AnnounceKey, String)>,
    /// What happened before the first run.
    pub skipped: Vec<LeftOut>,
    /// What is remembered without a word.
    pub quiet: Vec<LeftOut>,
    /// New texts of announcements that nobody is told of.
    pub unsaid: Vec<UnsaidText>,
    /// The latest announcements of posts that are not published any more, or not about the channel's services: their
    /// readers hear no more of them.
    pub gone: Vec<AnnounceKey>,
    /// The names of the posts that are not over.
    pub going_on: BTreeSet<String>,
    /// Where the entries are that were announced, or are now.
    pub seen: Vec<(String, String, EntryRecord)>,
    /// Whether the channel is new, or announces other things than before.
    pub begins: Option<ChannelRecord>,
}

/// What the planner reads.
pub struct AnnouncePlanner<'a> {
    /// What is published.
    pub site: PublishedSite<'a>,
    /// What was announced.
    pub state: &'a AnnounceState,
    /// What was asked for.
    pub choice: AnnounceChoice,
    /// The runs that do not run any more.
    pub ended: &'a EndedRuns,
    /// The words of each language, by its tag.
    pub locales: &'a BTreeMap<String, Arc<Locale>>,
}

impl AnnouncePlanner<'_> {
    /// What to do on a channel.
    #[must_use]
    pub fn plan(&self, channel: &ChannelConfig) -> ChannelPlan {
        let now = self.site.now();
        let filter = filter_of(channel);
        let record = self.state.channels.get(&channel.id).filter(|it| it.filter == filter && it.since <= now);
        let begins = if record.is_some() { None } else { Some(ChannelRecord { since: now, filter }) };
        let plan = ChannelPlan { begins, ..ChannelPlan::default() };
        let mut work = ChannelWork { planner: self, channel, identities: identity::of(self.site, self.state), plan };
        let mut events = work.events();
        events.sort_by_key(|event| event.at);
        for event in &events {
            work.sort_in(event);
        }
        work.limit();
        work.plan
    }

    fn locale(&self, channel: &ChannelConfig) -> Option<&Arc<Locale>> {
        let tag = channel.lang.as_ref().unwrap_or(&self.site.config().locale);
        self.locales.get(tag)
    }
}

/// What a channel announces. When it changes, what is older than an hour is not announced after all.
fn filter_of(channel: &ChannelConfig) -> String {
    let events: Vec<&str> = channel.events.iter().map(|kind| kind.name()).collect();
    format!("{} {}", channel.services.join(","), events.join(","))
}

/// What is planned for a channel, so far.
pub(super) struct ChannelWork<'a> {
    pub(super) planner: &'a AnnouncePlanner<'a>,
    pub(super) channel: &'a ChannelConfig,
    identities: BTreeMap<PostId, PostIdentity>,
    pub(super) plan: ChannelPlan,
}

impl<'a> ChannelWork<'a> {
    /// The events that the channel announces, with the corrections of what it announced.
    fn events(&mut self) -> Vec<PostEvent<'a>> {
        let mut wanted = Vec::new();
        let mut told_of = BTreeSet::new();
        for post in self.planner.site.posts() {
            let Some(identity) = self.identities.get(&post.id()) else { continue };
            if !post.is_over() {
                self.plan.going_on.insert(identity.name.clone());
            }
            let names = post.facts.services.iter().map(|id| self.planner.site.site().service(*id).id.as_str());
            // A post that names no service may be about each.
            let about = post.facts.services.is_empty()
                || self.channel.services.is_empty()
                || names.into_iter().any(|name| self.channel.services.iter().any(|id| id == name));
            if !about {
                continue;
            }
            told_of.insert(identity.name.clone());
            let maker = EventMaker::new(post, identity, self.planner.state);
            let mut events = maker.events(&self.channel.remind);
            let name = &maker.identity.name;
            // One that was opened again is no false alarm any more.
            if matches!(&post.facts.kind_facts, KindFacts::Incident(it) if it.retracted) {
                // Nothing is said of a false alarm where nothing was said before.
                let was_announced = self.announced(name).next().is_some();
                events.retain(|event| event.kind == EventKind::Retracted && was_announced);
            }
            // What was taken back is only said where it was announced before.
            events.retain(|event| !event.withdrawn || self.announced(name).any(|(key, _)| key.entry == event.entry));
            let mut corrections: Vec<PostEvent<'a>> =
                events.iter().filter_map(|event| self.correction(event)).filter(|it| self.is_wanted(it)).collect();
            let mut unsaid = events.clone();
            events.retain(|event| self.is_wanted(event));
            self.follow_standing(&maker, &mut events, &mut corrections);
            self.leave_out_the_past(&maker, &mut events);
            // What is told of an entry now needs no report.
            unsaid.retain(|entry| {
                !events.iter().chain(&corrections).any(|it| it.entry == entry.entry && self.is_pending(it))
            });
            unsaid.retain(|event| !self.is_old(event));
            let unsaid: Vec<_> = unsaid.iter().filter_map(|event| self.unsaid(event)).collect();
            self.plan.unsaid.extend(unsaid);
            wanted.extend(events);
            wanted.extend(corrections);
        }
        self.report_gone(&told_of);
        wanted
    }

    fn is_wanted(&self, event: &PostEvent<'_>) -> bool {
        self.channel.events.contains(&event.kind) && !self.is_old(event)
    }

    /// The records of a post of what was sent on this channel, or may have been.
    pub(super) fn announced(&self, post: &str) -> impl Iterator<Item = (AnnounceKey, &'a MessageRecord)> + use<'a> {
        let records = self.planner.state.of_post(post, &self.channel.id);
        records.filter(|(_, record)| matches!(record.state, MessageState::Sent | MessageState::Claimed))
    }

    /// Whether it happened too long ago.
    fn is_old(&self, event: &PostEvent<'_>) -> bool {
        let is_text = matches!(event.kind, EventKind::Notice | EventKind::PostMortem);
        let limit = if is_text { OLD_TEXT } else { OLD };
        let key = message::key(event, &self.channel.id);
        let is_waiting = self.planner.state.get(&key).is_some_and(|it| it.state == MessageState::Failed);
        !is_waiting && event.post.is_over() && self.planner.site.now() - event.at > limit
    }

    /// What was sent last of an entry.
    pub(super) fn latest(&self, post: &str, entry: &str) -> Option<(AnnounceKey, &'a MessageRecord)> {
        let sent = self.announced(post).filter(|(key, record)| {
            key.entry == entry && record.state == MessageState::Sent && !record.digest.is_empty()
        });
        sent.max_by_key(|(_, record)| (record.number, record.at))
    }

    /// Decides what to do with an event, by its record.
    fn sort_in(&mut self, event: &PostEvent<'a>) {
        let key = message::key(event, &self.channel.id);
        let now = self.planner.site.now();
        let choice = self.planner.choice;
        let unsure = event.unsure && !choice.retry;
        if let Some(seen) = event.seen().filter(|_| !unsure) {
            self.plan.seen.push((key.post.clone(), key.entry.clone(), seen));
        }
        match self.known(event, &key) {
            None if self.plan.begins.is_some() && now - event.at > FIRST_RUN => {
                let (digest, standing) = (event.digest.clone(), event.standing.clone());
                self.plan.skipped.push(LeftOut { key, digest, standing, number: 0 });
            }
            None if unsure => self.plan.unsure.push(key),
            None => self.send(event),
            Some(record) => match record.state {
                MessageState::Sent | MessageState::Skipped => {}
                MessageState::Held if !choice.all => {}
                MessageState::Held | MessageState::Failed => self.send(event),
                MessageState::Claimed => {
                    let run = record.run.clone().unwrap_or_default();
                    if !self.planner.ended.contains(&run) {
                        self.plan.claimed.push((run, key));
                    } else if self.may_repeat(record.at) {
                        self.plan.first_tries.insert(key, record.at);
                        self.send(event);
                    } else if choice.retry {
                        self.send(event);
                    } else {
                        self.plan.unknown.push(key);
                    }
                }
            },
        }
    }

    /// The record of an event. An entry that was announced as new, and is an update now, is the same: if that changes where
    /// the post stands, it is announced as such. What the clock changed is the same after its time was corrected.
    pub(super) fn known(&self, event: &PostEvent<'_>, key: &AnnounceKey) -> Option<&'a MessageRecord> {
        let of_post = || self.planner.state.of_post(&key.post, &key.channel);
        let known = self.planner.state.get(key);
        if known.is_some()
            || event.changes.is_some()
            || matches!(event.kind, EventKind::Corrected | EventKind::Retracted)
        {
            return known;
        }
        match event.number {
            Some(_) => {
                let is_entry = |other: &AnnounceKey| {
                    other.entry == key.entry && EventKind::ALL.iter().any(|kind| kind.name() == other.event)
                };
                of_post().find(|(other, _)| is_entry(other)).map(|(_, record)| record)
            }
            None => {
                let is_same = |other: &AnnounceKey, record: &MessageRecord| {
                    other.event == key.event && record.state == MessageState::Sent && record.at >= event.since
                };
                let by_clock = event.kind.is_by_clock();
                of_post().find(|(other, record)| by_clock && is_same(other, record)).map(|(_, record)| record)
            }
        }
    }

    /// Whether the channel takes an announcement only once that was claimed at this time.
    fn may_repeat(&self, claimed: DateTime<Utc>) -> bool {
        match self.channel.target.repetition() {
            Repetition::Never => true,
            Repetition::NeverFor(life) => (self.planner.site.now() - claimed).abs() < life,
            Repetition::Posts => false,
        }
    }

    fn send(&mut self, event: &PostEvent<'a>) {
        let Some(locale) = self.planner.locale(self.channel) else { return };
        let uid = event.name.as_str();
        let in_place = event.kind == EventKind::Corrected && self.channel.target.edits();
        // A post that is corrected in its place says what it said, with the new text.
        let said =
            PostEvent { kind: if in_place && !event.withdrawn { event.was } else { event.kind }, ..event.clone() };
        let mut announcement = Announcement::new(&said, self.channel, locale);
        if in_place {
            (announcement.kind, announcement.key) = (event.kind, message::key(event, &self.channel.id));
            let of_entry = |(key, record): &(AnnounceKey, &MessageRecord)| {
                key.entry == event.entry && record.id.is_some() && !key.event.starts_with(EventKind::Corrected.name())
            };
            let posts = self.announced(uid).filter(of_entry).map(|(_, record)| record);
            announcement.replaces = posts.max_by_key(|it| (it.number, it.at)).and_then(|record| record.id.clone());
        }
        announcement.thread = self.root(uid, &announcement);
        announcement.number = self.next_number(uid);
        self.plan.send.push(announcement);
    }

    /// The number of the next announcement of a post.
    pub(super) fn next_number(&self, post: &str) -> u32 {
        let known = self.planner.state.of_post(post, &self.channel.id).map(|(_, record)| record.number);
        let planned = self.plan.send.iter().filter(|other| other.key.post == post).map(|other| other.number);
        known.chain(planned).max().unwrap_or_default() + 1
    }

    /// What was announced first of a post on this channel.
    fn root(&self, post: &str, announcement: &Announcement) -> Option<(AnnounceKey, Option<String>)> {
        let first =
            self.announced(post).filter(|(key, _)| *key != announcement.key).min_by_key(|(_, it)| (it.number, it.at));
        let planned = self.plan.send.iter().find(|other| other.key.post == post);
        let first = first.map(|(key, record)| (key, record.id.clone()));
        first.or_else(|| planned.map(|other| (other.key.clone(), None)))
    }

    /// Leaves out what is too many at once: of each post, only the newest is sent.
    fn limit(&mut self) {
        if self.planner.choice.all || self.plan.send.len() <= AT_ONCE {
            return;
        }
        let mut newest = BTreeMap::new();
        for (number, announcement) in self.plan.send.iter().enumerate() {
            newest.insert(announcement.key.post.clone(), number);
        }
        let (mut sent, mut held) = (Vec::new(), Vec::new());
        for (number, announcement) in std::mem::take(&mut self.plan.send).into_iter().enumerate() {
            if newest.get(&announcement.key.post) == Some(&number) {
                sent.push(announcement);
            } else {
                held.push((announcement.key, announcement.digest));
            }
        }
        for announcement in &mut sent {
            // What it would have replied to is not sent.
            announcement.thread =
                announcement.thread.take().filter(|(root, _)| !held.iter().any(|(key, _)| key == root));
        }
        (self.plan.send, self.plan.held) = (sent, held);
    }
}

impl ChannelPlan {
    /// The state in which this run claims what it is about to send.
    #[must_use]
    pub fn claim(&self, channel: &str, state: &AnnounceState, run: &str, now: DateTime<Utc>) -> AnnounceState {
        let mut state = state.clone();
        if let Some(record) = &self.begins {
            state.channels.insert(channel.to_owned(), record.clone());
        }
        for (post, entry, seen) in &self.seen {
            state.entries.entry(post.clone()).or_default().insert(entry.clone(), seen.clone());
        }
        let record = |what, digest: &str| MessageRecord {
            state: what,
            at: now,
            run: None,
            id: None,
            digest: digest.to_owned(),
            number: 0,
            original: None,
            standing: None,
            reported: None,
        };
        for LeftOut { key, digest, standing, number } in self.skipped.iter().chain(&self.quiet) {
            let (standing, number) = (standing.clone(), *number);
            state.set(key, MessageRecord { number, standing, ..record(MessageState::Skipped, digest) });
        }
        for (key, digest) in &self.held {
            state.set(key, record(MessageState::Held, digest));
        }
        for UnsaidText { key, digest, .. } in &self.unsaid {
            state.set_reported(key, digest);
        }
        for key in &self.gone {
            state.set_reported(key, GONE);
        }
        for announcement in &self.send {
            let at = self.first_tries.get(&announcement.key).copied().unwrap_or(now);
            let run = Some(run.to_owned());
            state.set(&announcement.key, MessageRecord { at, run, ..announcement.record(MessageState::Claimed, now) });
        }
        state
    }
}
