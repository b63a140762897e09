//! What authors change in what was announced: where a post stands now, and texts.

use super::channels::Repetition;
use super::events::{EventMaker, PostEvent};
use super::message;
use super::plan::{ChannelWork, OLD};
use super::record::{AnnounceKey, MessageRecord, MessageState};
use super::standing::Standing;
use crate::facts::KindFacts;
use crate::model::EventKind;
use std::collections::BTreeSet;

/// The event of an entry whose author wants no word of it.
const SILENT: &str = "silent";

/// What is recorded of the latest announcement of a post, once it was reported that the post is gone.
pub(super) const GONE: &str = "gone";

/// A record of what is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Its key.
    pub key: AnnounceKey,
    /// A digest of what its entry says.
    pub digest: String,
    /// Where the post stands.
    pub standing: Option<Standing>,
    /// Its number among the announcements of the post.
    pub number: u32,
}

/// An announcement whose entry has another text now that nobody is told of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnsaidText {
    /// The key of the announcement.
    pub key: AnnounceKey,
    /// A digest of the new text.
    pub digest: String,
    /// The title of the post.
    pub title: String,
}

impl<'a> ChannelWork<'a> {
    /// Sees to it that readers hear where a post stands, by an event that is announced anyway or by one of its own.
    pub(super) fn follow_standing(
        &mut self,
        maker: &EventMaker<'a>,
        events: &mut Vec<PostEvent<'a>>,
        corrections: &mut Vec<PostEvent<'a>>,
    ) {
        let (post, name) = (&maker.post, maker.identity.name.as_str());
        let Some(standing) = Standing::of(post) else { return };
        let before = self.told(name);
        let now = self.planner.site.now();
        let is_known = before.is_some_and(|it| it.standing.as_ref() == Some(&standing));
        if is_known {
            // The front matter says what an entry said before.
            events.retain(|event| !self.is_end_without_record(event));
        }
        // With a clock that went back, less is known of the post than was said.
        if is_known || before.is_some_and(|it| it.at > now) || self.is_unsure(maker) {
            return;
        }
        let pending: Vec<usize> = (0..events.len()).filter(|number| self.is_pending(&events[*number])).collect();
        let source = maker.source();
        let news = before.and_then(|before| Some((before, self.news(maker, before, &standing, source)?)));
        let Some((before, kind)) = news else {
            match pending.last() {
                Some(last) => events[*last].standing = Some(standing),
                None => self.leave_out(maker, standing, source),
            }
            return;
        };
        let is_told = |event: &PostEvent<'_>| tells(event, kind);
        let in_place = self.channel.target.edits();
        if let Some(number) = pending.iter().rev().find(|number| is_told(&events[**number])) {
            events[*number].standing = Some(standing);
        } else if let Some(taken_back) = corrections.iter_mut().find(|it| it.withdrawn && !in_place) {
            taken_back.standing = Some(standing);
        } else if let Some(number) = pending.last().filter(|number| events[**number].kind == EventKind::Update) {
            // An update beside it says it, too.
            (events[*number].kind, events[*number].standing) = (kind, Some(standing));
        } else {
            let number = source.filter(|number| self.is_rewritten(maker, *number));
            let change = maker.change(kind, &standing, before, number);
            corrections.retain(|it| number.is_none() || it.number != number);
            events.push(change);
        }
    }

    /// Reports the posts that this channel told as open or to come, and that are not published any more or are not about
    /// its services: what it told stays as it is. `about` are the names of all others.
    pub(super) fn report_gone(&mut self, about: &BTreeSet<String>) {
        let of_channel = |(key, _): &(AnnounceKey, &MessageRecord)| key.channel == self.channel.id;
        let names: BTreeSet<String> =
            self.planner.state.records().filter(of_channel).map(|(key, _)| key.post).collect();
        for post in names.difference(about) {
            let announced = self.announced(post).max_by_key(|(_, record)| (record.number, record.at));
            let is_open = self.told(post).and_then(|told| told.standing.as_ref()).is_some_and(|it| !it.is_over());
            if let Some((key, record)) = announced.filter(|_| is_open)
                && record.reported.as_deref() != Some(GONE)
            {
                self.plan.gone.push(key);
            }
        }
    }

    /// Leaves out what happened before an end that readers know of: it would be the last word that they hear.
    pub(super) fn leave_out_the_past(&mut self, maker: &EventMaker<'a>, events: &mut Vec<PostEvent<'a>>) {
        let Some(standing) = Standing::of(&maker.post).filter(|_| maker.post.is_over()) else { return };
        let told = self.told(&maker.identity.name).and_then(|before| before.standing.as_ref());
        let Some(end) = maker.post.facts.ended.filter(|_| told == Some(&standing)) else { return };
        let key = |event: &PostEvent<'_>| message::key(event, &self.channel.id);
        let is_past = |event: &PostEvent<'_>| event.since < end.from && self.known(event, &key(event)).is_none();
        let (past, others) = std::mem::take(events).into_iter().partition(is_past);
        *events = others;
        let past: Vec<PostEvent<'a>> = past;
        let left_out =
            past.iter().map(|it| LeftOut { key: key(it), digest: it.digest.clone(), standing: None, number: 0 });
        let left_out: Vec<LeftOut> = left_out.collect();
        self.plan.skipped.extend(left_out);
    }

    /// Whether the front matter or the clock says that a post is over, and no run has seen that before.
    fn is_end_without_record(&self, event: &PostEvent<'_>) -> bool {
        use EventKind as Is;
        event.number.is_none()
            && matches!(event.kind, Is::Resolved | Is::Retracted | Is::Cancelled | Is::Completed)
            && self.known(event, &message::key(event, &self.channel.id)).is_none()
    }

    /// What is news of where a post stands. `None` if its author wants no word of it, the channel does not announce it, or
    /// the post was over long ago.
    fn news(
        &self,
        maker: &EventMaker<'_>,
        before: &MessageRecord,
        standing: &Standing,
        source: Option<usize>,
    ) -> Option<EventKind> {
        let phase = match &maker.post.facts.kind_facts {
            KindFacts::Maintenance(it) => Some(it.phase),
            _ => None,
        };
        let told = before.standing.as_ref()?;
        let kind = told.event(standing, phase)?;
        let is_old = told.is_over() && standing.is_over() && self.planner.site.now() - maker.post.facts.latest > OLD;
        let is_silent = source.is_some_and(|number| self.is_new_silence(maker, number));
        (self.channel.events.contains(&kind) && !is_old && !is_silent).then_some(kind)
    }

    /// Whether an entry is silent, and no run has seen it before.
    fn is_new_silence(&self, maker: &EventMaker<'_>, number: usize) -> bool {
        let entry = maker.post.post.entries.get(number);
        entry.is_some_and(|entry| entry.silent) && self.planner.state.get(&self.silence(maker, number)).is_none()
    }

    fn silence(&self, maker: &EventMaker<'_>, number: usize) -> AnnounceKey {
        let (post, channel) = (maker.identity.name.clone(), self.channel.id.clone());
        AnnounceKey { post, entry: maker.name(number), event: SILENT.to_owned(), channel }
    }

    /// Remembers where a post stands, without a word to anybody.
    fn leave_out(&mut self, maker: &EventMaker<'_>, standing: Standing, source: Option<usize>) {
        let name = &maker.identity.name;
        let before = self.told(name);
        if before.is_none() && maker.post.is_over() && self.planner.site.now() - maker.post.facts.latest > OLD {
            return;
        }
        let key = match source.filter(|number| self.is_new_silence(maker, *number)) {
            Some(number) => self.silence(maker, number),
            None => AnnounceKey {
                post: name.clone(),
                entry: super::events::STATE.to_owned(),
                event: format!("{SILENT}-{}-{}", before.map_or(0, |it| it.number), standing.name()),
                channel: self.channel.id.clone(),
            },
        };
        let number = self.next_number(name);
        self.plan.quiet.push(LeftOut { key, digest: String::new(), standing: Some(standing), number });
    }

    /// The announcement, or what was left out, since which readers know where a post stands.
    fn told(&self, post: &str) -> Option<&'a MessageRecord> {
        let records = self.planner.state.of_post(post, &self.channel.id).map(|(_, record)| record);
        let told = records.filter(|it| matches!(it.state, MessageState::Sent | MessageState::Skipped));
        told.filter(|it| it.standing.is_some()).max_by_key(|it| (it.number, it.at))
    }

    fn is_unsure(&self, maker: &EventMaker<'_>) -> bool {
        maker.identity.unsure && !self.planner.choice.retry
    }

    /// Whether an event is still to be announced.
    pub(super) fn is_pending(&self, event: &PostEvent<'_>) -> bool {
        let record = self.known(event, &message::key(event, &self.channel.id));
        record.is_none_or(|record| match record.state {
            MessageState::Failed | MessageState::Claimed => true,
            MessageState::Held => self.planner.choice.all,
            MessageState::Sent | MessageState::Skipped => false,
        })
    }

    /// Whether an entry has another text than was announced.
    fn is_rewritten(&self, maker: &EventMaker<'_>, number: usize) -> bool {
        let latest = self.latest(&maker.identity.name, &maker.name(number));
        latest.is_some_and(|(_, record)| record.digest != maker.post.digest(number))
    }

    /// The correction of what was sent, if its text has changed since.
    pub(super) fn correction(&self, event: &PostEvent<'a>) -> Option<PostEvent<'a>> {
        event.number?;
        let (_, record) = self.latest(&event.name, &event.entry)?;
        let can_edit = self.channel.target.edits() && record.id.is_some();
        // A hub has no text of its own: it is told that there is another one.
        let is_harmless = self.channel.target.repetition() == Repetition::Never && !self.channel.target.has_text();
        let is_marked = event.corrected && !is_translation(event, record);
        let changed = record.digest != event.digest;
        (changed && (can_edit || is_harmless || is_marked)).then(|| PostEvent {
            kind: EventKind::Corrected,
            was: event.kind,
            corrects: record.number,
            ..event.clone()
        })
    }

    /// The announcement of an entry that has another text now, if that was not reported yet.
    pub(super) fn unsaid(&self, event: &PostEvent<'_>) -> Option<UnsaidText> {
        event.number?;
        let (key, record) = self.latest(&event.name, &event.entry)?;
        let is_new = record.digest != event.digest && record.reported.as_ref() != Some(&event.digest);
        let concerns = self.channel.events.contains(&EventKind::Corrected) && !is_translation(event, record);
        let title = event.post.post.title.clone();
        (is_new && concerns).then(|| UnsaidText { key, digest: event.digest.clone(), title })
    }
}

/// Whether only the translation of an entry is another one than was announced.
fn is_translation(event: &PostEvent<'_>, record: &MessageRecord) -> bool {
    event.original == *record.original.as_ref().unwrap_or(&record.digest)
}

/// Whether who hears of an event knows what would be announced as `news`.
fn tells(event: &PostEvent<'_>, news: EventKind) -> bool {
    use EventKind as Is;
    event.kind == news
        || match news {
            Is::Update => event.number.is_some(),
            Is::Reopened => event.kind == Is::New,
            Is::Scheduled | Is::Moved | Is::Extended | Is::Started => {
                matches!(event.kind, Is::Scheduled | Is::Moved | Is::Extended | Is::Started)
            }
            _ => false,
        }
}
