//! What happened to the posts: what their authors wrote, and what the clock changed.

use super::identity::PostIdentity;
use super::published::PublishedPost;
use super::record::{AnnounceState, EntryRecord, MessageRecord};
use super::standing::Standing;
use crate::facts::{KindFacts, MaintenanceFacts, Phase, Progress, Step, StepSource};
use crate::model::{Entry, EventKind, Kind, Moment, Stage, State, Status};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// The place of the first entry of a post.
pub(super) const FIRST: &str = "first";

/// The place of what no entry says.
pub(super) const STATE: &str = "state";

/// How much later than its announcement the time of an entry may be: clocks differ.
pub(super) const LATER: TimeDelta = TimeDelta::minutes(5);

/// Something that happened to a post.
#[derive(Debug, Clone)]
pub struct PostEvent<'a> {
    /// The post.
    pub post: PublishedPost<'a>,
    /// The name of the post in the state.
    pub name: String,
    /// Whether it may have been announced under another name.
    pub unsure: bool,
    /// What happened.
    pub kind: EventKind,
    /// The name of the entry, or of what the clock changed. It does not change when the post grows or is corrected.
    pub entry: String,
    /// The entry, if one says so.
    pub number: Option<usize>,
    /// When it became true (UTC), never later than now.
    pub at: DateTime<Utc>,
    /// When it became true at the earliest (UTC): the same in every run, also where only the day is known.
    pub since: DateTime<Utc>,
    /// What the entry says, as a digest.
    pub digest: String,
    /// The same in the first language of the site.
    pub original: String,
    /// The status of the post from then on.
    pub progress: Progress,
    /// The worst state that it put a service in, if it put one in a bad state.
    pub state: Option<State>,
    /// Whether its author said that the entry was corrected or taken back.
    pub corrected: bool,
    /// Whether the entry was taken back.
    pub withdrawn: bool,
    /// Of a correction: what the entry was.
    pub was: EventKind,
    /// Of a correction: the number of the announcement that it corrects.
    pub corrects: u32,
    /// Where the post stands, if this tells it.
    pub standing: Option<Standing>,
    /// Of a change that no new entry says: the number of the announcement that told where the post stood before.
    pub changes: Option<u32>,
}

/// An entry whose name is looked for.
struct UnnamedEntry {
    number: usize,
    place: String,
    digest: String,
    from: DateTime<Utc>,
}

/// The names of the entries: that of an older run for an entry that only moved or only was corrected, else its time.
fn names(post: PublishedPost<'_>, own: &str, state: &AnnounceState) -> BTreeMap<usize, String> {
    let none = BTreeMap::new();
    let known = state.entries.get(own).unwrap_or(&none);
    let entry = |(number, entry): (usize, &Entry)| UnnamedEntry {
        number,
        place: place(number, entry),
        digest: post.original_digest(number),
        from: entry.time.from,
    };
    let entries: Vec<UnnamedEntry> = post.entries().map(entry).collect();
    let mut finder = NameFinder { known, free: known.keys().map(String::as_str).collect(), names: BTreeMap::new() };
    // What was written after an entry was announced is not that entry.
    let is_earlier = |name: &str, new: &UnnamedEntry| {
        state.said_at(own, name).is_none_or(|said| new.from <= said.checked_add_signed(LATER).unwrap_or(said))
    };
    // The surest sign first: the same place and text, the same text elsewhere, the same place with another text.
    finder.find(&entries, |_, old, new| old.place == new.place && old.digest == new.digest);
    finder.find(&entries, |name, old, new| old.digest == new.digest && is_earlier(name, new));
    finder.find(&entries, |_, old, new| old.place == new.place);
    // Then one that stands where another one stood, between the same neighbours.
    let between: Vec<&str> = finder.names.values().filter_map(|name| Some(known.get(name)?.place.as_str())).collect();
    let is_near = |old: &EntryRecord, new: &UnnamedEntry| {
        let (from, to) = if old.place < new.place { (&old.place, &new.place) } else { (&new.place, &old.place) };
        [&old.place, &new.place].iter().all(|place| *place != FIRST)
            && !between.iter().any(|place| *place > from.as_str() && *place < to.as_str())
    };
    finder.find(&entries, |name, old, new| is_near(old, new) && is_earlier(name, new));
    for entry in entries {
        finder.name_anew(&entry);
    }
    finder.names
}

/// Gives each entry the name of a record, each name once.
struct NameFinder<'k> {
    known: &'k BTreeMap<String, EntryRecord>,
    free: BTreeSet<&'k str>,
    names: BTreeMap<usize, String>,
}

impl NameFinder<'_> {
    fn find(&mut self, entries: &[UnnamedEntry], sign: impl Fn(&str, &EntryRecord, &UnnamedEntry) -> bool) {
        for entry in entries {
            if self.names.contains_key(&entry.number) {
                continue;
            }
            let fits = |name: &&str| self.known.get(*name).is_some_and(|old| sign(name, old, entry));
            if let Some(name) = self.free.iter().copied().find(fits) {
                self.free.remove(name);
                self.names.insert(entry.number, name.to_owned());
            }
        }
    }

    fn name_anew(&mut self, entry: &UnnamedEntry) {
        if !self.names.contains_key(&entry.number) {
            let taken = |name: &String| self.names.values().any(|other| other == name) || self.known.contains_key(name);
            let more = (2..).map(|count: u32| format!("{}-{count}", entry.place));
            let name = std::iter::once(entry.place.clone()).chain(more).find(|name| !taken(name)).unwrap_or_default();
            self.names.insert(entry.number, name);
        }
    }
}

/// Where an entry is in its post.
pub(super) fn place(number: usize, entry: &Entry) -> String {
    if number == 0 { FIRST.to_owned() } else { stamp(entry.time.from) }
}

/// An instant as a part of a name.
pub(super) fn stamp(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%MZ").to_string()
}

/// Makes the events of a post.
#[derive(Debug)]
pub struct EventMaker<'a> {
    pub(super) post: PublishedPost<'a>,
    pub(super) identity: PostIdentity,
    names: BTreeMap<usize, String>,
}

impl PostEvent<'_> {
    /// Where its entry is now.
    #[must_use]
    pub fn seen(&self) -> Option<EntryRecord> {
        let number = self.number?;
        let entry = self.post.post.entries.get(number)?;
        let at = (number == 0).then(|| self.post.post.announced());
        Some(EntryRecord { place: place(number, entry), digest: self.post.original_digest(number), at })
    }
}

impl<'a> EventMaker<'a> {
    /// A maker of the events of a post.
    #[must_use]
    pub fn new(post: PublishedPost<'a>, identity: &PostIdentity, state: &AnnounceState) -> Self {
        Self { post, identity: identity.clone(), names: names(post, &identity.name, state) }
    }

    /// What happened to the post, oldest first. `remind` is how long before a maintenance readers are reminded, in minutes.
    #[must_use]
    pub fn events(&self, remind: &[i64]) -> Vec<PostEvent<'a>> {
        if self.post.post.kind() == Kind::Page {
            return Vec::new();
        }
        let mut events = self.of_steps();
        let facts = self.post.facts;
        let says = |kind: EventKind, events: &[PostEvent<'_>]| events.iter().any(|it| it.kind == kind);
        match &facts.kind_facts {
            KindFacts::Maintenance(it) => {
                events.extend(self.of_clock(it, remind));
                let is_off = it.phase == Phase::Cancelled && it.key_stage == Some(Stage::Cancelled);
                if is_off && !says(EventKind::Cancelled, &events) {
                    let progress = Progress::Maintenance(it.phase);
                    events.push(self.event(EventKind::Cancelled, "cancelled".to_owned(), facts.latest, progress));
                }
            }
            KindFacts::Incident(it)
                if it.retracted && !says(EventKind::Retracted, &events) && !self.is_silently_retracted() =>
            {
                let at = facts.updated.max(facts.latest);
                let progress = Progress::Incident(Status::Retracted);
                events.push(self.event(EventKind::Retracted, "retracted".to_owned(), at, progress));
            }
            _ => {}
        }
        events
    }

    /// Whether the update that takes the incident back is silent.
    fn is_silently_retracted(&self) -> bool {
        let entries = &self.post.post.entries;
        entries.iter().rfind(|entry| entry.status() == Some(Status::Retracted)).is_some_and(|entry| entry.silent)
    }

    /// A change of where the post stands that no new entry says; `number` is the entry that was rewritten to say it.
    #[must_use]
    pub fn change(
        &self,
        kind: EventKind,
        now: &Standing,
        before: &MessageRecord,
        number: Option<usize>,
    ) -> PostEvent<'a> {
        let facts = self.post.facts;
        let entry = number.map_or(STATE.to_owned(), |number| self.name(number));
        let progress = facts.steps.last().map_or(Progress::Plain, |step| step.progress);
        let state = match (&facts.kind_facts, now, &before.standing) {
            (KindFacts::Incident(it), Standing::Open { state, .. }, Some(Standing::Open { state: other, .. })) => {
                Some(it.state).filter(|it| state != other && *it != State::Operational)
            }
            _ => None,
        };
        PostEvent {
            number,
            since: before.at,
            digest: number.map_or_else(String::new, |number| self.post.digest(number)),
            original: number.map_or_else(String::new, |number| self.post.original_digest(number)),
            state,
            standing: Some(now.clone()),
            changes: Some(before.number),
            ..self.event(kind, entry, self.post.on.now(), progress)
        }
    }

    /// The entry that says where the post stands; `None` if that is the front matter alone.
    #[must_use]
    pub fn source(&self) -> Option<usize> {
        let by_key = match &self.post.facts.kind_facts {
            KindFacts::Incident(it) => it.closed_by_key,
            KindFacts::Maintenance(it) => it.key_stage.is_some(),
            _ => true,
        };
        let is_plan = self.post.post.kind() == Kind::Maintenance;
        let plans = |entry: &Entry| entry.stage().is_some() || entry.start.is_some() || entry.end.is_some();
        let reports = |entry: &Entry| entry.word.is_some() || !entry.states.is_empty() || entry.relapse.is_some();
        let says = |entry: &Entry| if is_plan { plans(entry) } else { reports(entry) };
        let mut shown = self.post.entries().filter(|_| !by_key);
        let first = shown.next()?.0;
        Some(shown.filter(|(_, entry)| says(entry)).last().map_or(first, |(number, _)| number))
    }

    /// The name of an entry.
    #[must_use]
    pub fn name(&self, number: usize) -> String {
        self.names.get(&number).cloned().unwrap_or_default()
    }

    fn event(&self, kind: EventKind, entry: String, at: DateTime<Utc>, progress: Progress) -> PostEvent<'a> {
        let (since, at) = (at, at.min(self.post.on.now()));
        let digest = String::new();
        let (number, state, corrects) = (None, None, 0);
        let (corrected, withdrawn) = (false, false);
        PostEvent {
            post: self.post,
            name: self.identity.name.clone(),
            unsure: self.identity.unsure,
            kind,
            was: kind,
            entry,
            number,
            at,
            since,
            digest,
            original: String::new(),
            progress,
            state,
            corrected,
            withdrawn,
            corrects,
            standing: None,
            changes: None,
        }
    }

    /// What the entries say, and ends and beginnings without an entry.
    fn of_steps(&self) -> Vec<PostEvent<'a>> {
        let mut events = Vec::new();
        let mut closed = false;
        let steps = &self.post.facts.steps;
        for (step, next) in steps.iter().zip(steps.iter().skip(1).map(Some).chain([None])) {
            let before = closed;
            closed = match step.source {
                // Of steps at one time, the facts know how far the post is after all of them.
                StepSource::Entry(number) if next.is_some_and(|next| next.at.from == step.at.from) => {
                    let own = self.post.post.entries.get(number).and_then(Entry::status);
                    own.map_or(before, Status::closes)
                }
                _ => is_closed(step.progress),
            };
            let at = self.known_at(step.at);
            match step.source {
                StepSource::Entry(number) => {
                    let Some(entry) = self.post.post.entries.get(number) else { continue };
                    if !entry.silent {
                        events.push(self.of_entry(number, entry, step, (before, closed)));
                    }
                }
                StepSource::Closing if before => {}
                StepSource::Closing => {
                    let kind = match step.progress {
                        Progress::Maintenance(Phase::Cancelled) => EventKind::Cancelled,
                        Progress::Maintenance(_) => EventKind::Completed,
                        _ => EventKind::Resolved,
                    };
                    events.push(self.event(kind, "end".to_owned(), at, step.progress));
                }
                StepSource::Began => {
                    let name = format!("start-{}", stamp(step.at.from));
                    events.push(self.event(EventKind::Started, name, step.at.from, step.progress));
                }
                StepSource::Ended => {
                    let name = format!("end-{}", stamp(step.at.to));
                    // It counts as ended only a day later.
                    let at = step.at.to + TimeDelta::hours(24);
                    events.push(self.event(EventKind::Completed, name, at, step.progress));
                }
            }
        }
        events
    }

    /// The event of an entry; `closed` is whether the post was over before it, and is after it.
    fn of_entry(&self, number: usize, entry: &Entry, step: &Step, closed: (bool, bool)) -> PostEvent<'a> {
        let kind = match self.post.post.kind() {
            Kind::Incident => incident_kind(number, entry, closed),
            Kind::Maintenance => maintenance_kind(number, entry, step.progress),
            Kind::Notice | Kind::Page => EventKind::Notice,
            Kind::PostMortem => EventKind::PostMortem,
        };
        let worst = step.changes.iter().map(|(_, _, after)| *after).max();
        PostEvent {
            number: Some(number),
            since: entry.time.from,
            digest: self.post.digest(number),
            original: self.post.original_digest(number),
            state: worst.filter(|state| *state != State::Operational),
            corrected: entry.corrected().is_some(),
            withdrawn: entry.withdrawn.is_some(),
            ..self.event(kind, self.name(number), self.known_at(entry.time), step.progress)
        }
    }

    /// When something that has this time can have been written: a day is known until its end.
    fn known_at(&self, at: Moment) -> DateTime<Utc> {
        at.to.min(self.post.on.now())
    }

    /// What only the clock says of a maintenance.
    fn of_clock(&self, facts: &MaintenanceFacts, remind: &[i64]) -> Vec<PostEvent<'a>> {
        let now = self.post.on.now();
        let progress = Progress::Maintenance(facts.phase);
        let mut events = Vec::new();
        let overruns = facts.clock_transitions.and_then(|it| it.overruns);
        if let Some(end) = overruns.filter(|end| facts.phase == Phase::Overrun && *end <= now) {
            events.push(self.event(EventKind::Overrun, format!("overrun-{}", stamp(end)), end, progress));
        }
        let start = facts.current.start.filter(|start| facts.phase == Phase::Scheduled && start.from > now);
        if let Some(start) = start {
            let announced = self.post.facts.announced.map_or(DateTime::UNIX_EPOCH, |at| at.from);
            let due = |minutes: &i64| {
                let at = start.from - TimeDelta::try_minutes(*minutes).unwrap_or(TimeDelta::zero());
                // Whoever was informed after that moment needs no reminder.
                (at <= now && announced < at).then_some((at, *minutes))
            };
            if let Some((at, minutes)) = remind.iter().filter_map(due).max() {
                let name = format!("reminder-{}-{minutes}", stamp(start.from));
                events.push(self.event(EventKind::Reminder, name, at, progress));
            }
        }
        events
    }
}

fn is_closed(progress: Progress) -> bool {
    match progress {
        Progress::Incident(status) => status.closes(),
        Progress::Maintenance(phase) => matches!(phase, Phase::Completed | Phase::Cancelled),
        Progress::Plain => false,
    }
}

fn incident_kind(number: usize, entry: &Entry, (was_closed, is_closed): (bool, bool)) -> EventKind {
    // With a bad state, it does not end the incident.
    if entry.status() == Some(Status::Retracted) && is_closed {
        return EventKind::Retracted;
    }
    match (is_closed, was_closed) {
        (true, false) => EventKind::Resolved,
        (false, true) => EventKind::Reopened,
        _ if number == 0 => EventKind::New,
        _ => EventKind::Update,
    }
}

fn maintenance_kind(number: usize, entry: &Entry, progress: Progress) -> EventKind {
    match (entry.stage(), progress) {
        (Some(Stage::Postponed), _) => EventKind::Moved,
        (Some(Stage::Extended), _) => EventKind::Extended,
        (Some(Stage::Cancelled), _) => EventKind::Cancelled,
        (Some(Stage::InProgress), _) => EventKind::Started,
        (Some(Stage::Completed), _) => EventKind::Completed,
        _ if number == 0 => EventKind::Scheduled,
        _ if entry.start.is_some() => EventKind::Moved,
        (_, Progress::Maintenance(Phase::InProgress | Phase::Overrun)) if entry.end.is_some() => EventKind::Extended,
        _ if entry.end.is_some() => EventKind::Moved,
        _ => EventKind::Update,
    }
}
