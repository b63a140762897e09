//! An incident: when it began, which services it affects, when it was resolved and reopened.

use super::ResolveContext;
use super::entries::{FAR, comes_after, near_word};
use super::titles;
use crate::diagnostic::{Report, post as mistakes};
use crate::model::written::{self, IncidentKeys, Written};
use crate::model::{Entry, Incident, Kind, Moment, ServiceId, Severity, State, Status, Transition, Word};
use crate::parse::zoned::Anchor;
use crate::source::{Span, Spanned};
use crate::vocabulary::Vocabulary;
use chrono::{DateTime, Duration, Utc};
use std::collections::BTreeSet;

pub(super) fn resolve(
    context: &ResolveContext<'_>,
    keys: &IncidentKeys,
    written: &written::WrittenPost,
    announced: Moment,
    report: &mut Report,
) -> (Incident, Vec<Entry>) {
    let mut entries = context.entries(written, announced, report);
    let status = keys.status.as_ref().map(|status| status.value);
    let first = first_report(&entries, announced);
    let silent = first.filter(|at| entries[*at].status().is_none() && status.is_some());
    if let Some(first) = silent {
        entries[first].word = status.map(Word::Status);
    }
    // A closing status in the front matter is the current status, not that of the first report. An entry that names a
    // bad state means that the incident is still open.
    let effect = |at: usize, entry: &Entry| {
        let status = entry.status().filter(|status| silent != Some(at) || !status.closes());
        let affects_services = entry.affects_services();
        let means = status.is_some() || entry.all_states().next().is_some() || entry.title.is_some();
        means.then_some(EntryEffect { entry: at, at: entry.happened, status, affects_services, place: entry.place })
    };
    let effects: Vec<_> = entries.iter().enumerate().filter_map(|(at, entry)| effect(at, entry)).collect();
    let mut at = |time: &Option<crate::source::Spanned<written::Written>>, anchor| {
        time.as_ref().and_then(|time| context.time(time, anchor, report))
    };
    let before = Anchor::LastNotAfter(announced.to);
    let after = Anchor::FirstAfter(announced.from);
    let (started, detected) = (at(&keys.started, before), at(&keys.detected, before));
    let next_update = at(&keys.next_update, after);
    let mut resolved = end_by_key(context, keys, (announced, &entries), report);
    context.far_ahead(keys.next_update.as_ref(), next_update, announced, report);
    for (key, name, at) in [(&keys.started, "started", started), (&keys.detected, "detected", detected)] {
        if let (Some(key), Some(at), Some(date)) = (key, at, &written.head.date) {
            beside_the_date(context, (key, name, at), (date.span, announced), report);
        }
    }
    if let (Some(start), Some(end), Some(start_key), Some(end_key)) = (started, resolved, &keys.started, &keys.resolved)
        && end.to < start.from
    {
        report.add(mistakes::ends_before_it_starts(end_key.span, "started", "resolved", start_key.span));
        resolved = None;
    }
    if let (Some(started), Some(detected), Some(key)) = (started, detected, &keys.detected)
        && detected.to < started.from
    {
        report.add(mistakes::detected_before_it_started(key.span));
    }
    let severity = keys.severity.as_ref().map_or(Severity::Major, |severity| severity.value);
    let retracted = status == Some(Status::Retracted)
        || effects
            .iter()
            .rfind(|effect| effect.says_something())
            .is_some_and(|effect| effect.status == Some(Status::Retracted));
    let transitions = transitions(
        context,
        keys,
        resolved,
        &mut entries,
        (&effects, announced, context.config.vocabulary(written.head.lang.as_deref())),
        report,
    );
    ends_early(&transitions, &entries, report);
    if keys.impact.is_none() {
        ends_for_a_part(context, (keys, severity), (&transitions, &entries), report);
    }
    in_order(&transitions, started.unwrap_or(announced), keys.started.as_ref().map(|key| key.span), report);
    let near = started.unwrap_or(announced);
    let (services, later) = context.services.states(&keys.services, severity.state(), near, report);
    let ended = transitions.last().filter(|(last, _)| last.closed).map(|(last, _)| last.at);
    let incident = Incident {
        severity,
        services,
        later,
        // A post with a mistake may have had any of the three, so it must not leave the home page by itself.
        stateful: written.broken
            || keys.severity.is_some()
            || !keys.services.is_empty()
            || keys.resolved.is_some()
            || keys.impact.is_some()
            || entries.iter().any(|entry| entry.status().is_some() || entry.all_states().next().is_some()),
        started,
        detected,
        transitions: transitions.into_iter().map(|(transition, _)| transition).collect(),
        retracted,
        next_update,
        impact: keys.impact.as_ref().map(|table| context.impact(table, (near, ended), report)),
    };
    if incident.impact.is_none() {
        titles::what_changes_no_state(context, &incident, &entries, (written.head.lang.as_deref(), announced), report);
    }
    let vocabulary = (written.kind, context.config.vocabulary(written.head.lang.as_deref()));
    let is_over = incident.transitions.last().is_some_and(|last| last.closed);
    titles::word_of_the_whole(vocabulary, &written.head.title, |_| is_over, report);
    if !written.broken && keys.severity.as_ref().is_none_or(|it| it.value != Severity::None) {
        titles::of_a_service_that_works(context, &incident, &entries, (&written.head, near), report);
    }
    (incident, entries)
}

/// When `resolved` says that it was over. A time without a day is the first one after `date`. If that is far away, and
/// one lies between `started` and `date`, the incident was over when it was reported.
pub(super) fn end_by_key(
    context: &ResolveContext<'_>,
    keys: &IncidentKeys,
    (announced, entries): (Moment, &[Entry]),
    report: &mut Report,
) -> Option<Moment> {
    let key = keys.resolved.as_ref()?;
    let after = context.time(key, Anchor::FirstAfter(announced.from), report)?;
    let is_far = matches!(key.value, Written::Clock(..)) && after.from - announced.to > FAR;
    let mut quiet = Report::default();
    let mut before = |key: &Spanned<Written>| context.time(key, Anchor::LastNotAfter(announced.to), &mut quiet);
    let started = keys.started.as_ref().filter(|_| is_far).and_then(&mut before);
    let reported_after = started.and_then(|started| before(key).filter(|end| end.from >= started.from));
    // An update after the date says that it was not over then.
    let went_on = |entry: &Entry| {
        entry.happened.from > announced.to
            && (entry.status().is_some_and(|it| !it.closes()) || entry.affects_services())
    };
    let end = reported_after.filter(|_| !entries.iter().any(went_on));
    if end.is_none() {
        context.far_end((Some(key), "resolved"), Some(after), (announced, entries), report);
    }
    end.or(Some(after))
}

/// Warns if `started` or `detected` is after the date, or is only a time and falls long before the date.
fn beside_the_date(
    context: &ResolveContext<'_>,
    (key, name, at): (&Spanned<Written>, &str, Moment),
    (date, announced): (Span, Moment),
    report: &mut Report,
) {
    let local = |at: DateTime<Utc>| at.with_timezone(&context.config.timezone).naive_local();
    if at.from >= announced.to && at.from > announced.from {
        report.add(mistakes::after_the_date(key.span, name, date));
    } else if matches!(key.value, Written::Clock(..)) && announced.from - at.from > FAR {
        let (hours, day) = ((announced.from - at.from).num_hours(), local(announced.from).date());
        report.add(mistakes::far_before_the_date(key.span, name, hours, local(at.from), day));
    }
}

/// The first report: the entry at the time of the announcement, or the earliest entry if the post has only updates.
fn first_report(entries: &[Entry], announced: Moment) -> Option<usize> {
    let at = entries.iter().position(|entry| entry.time == announced).unwrap_or(0);
    (at < entries.len()).then_some(at)
}

/// When it was resolved and reopened, sorted by time. Times in the future are included; `facts` decides what counts
/// now.
///
/// `resolved:` closes the incident at its time. A closing `status:` in the front matter closes it at the latest entry,
/// whatever the updates before say. After the end, an update reopens the incident with a status that does not close
/// (except `monitoring`), with a state that is not operational, or with a title that is a state or begins with words
/// for a relapse.
fn transitions(
    context: &ResolveContext<'_>,
    keys: &IncidentKeys,
    resolved: Option<Moment>,
    entries: &mut [Entry],
    (effects, announced, words): (&[EntryEffect], Moment, Vocabulary),
    report: &mut Report,
) -> Vec<(Transition, Option<Span>)> {
    let key_status = keys.status.as_ref().filter(|status| status.value.closes());
    let by_key = match (resolved, key_status) {
        (Some(resolved), _) => Some(resolved),
        (None, Some(_)) => {
            let counted = entries.iter().filter(|entry| entry.withdrawn.is_none());
            Some(counted.map(|entry| entry.happened).max_by_key(|at| at.from).unwrap_or(announced))
        }
        (None, None) => None,
    };
    let after_key = |at: Moment| by_key.is_some_and(|key| comes_after(at, key));
    let mut tracker = TransitionTracker { words, ..TransitionTracker::default() };
    for effect in effects.iter().filter(|effect| !after_key(effect.at)) {
        tracker.follow(context, effect, &mut entries[effect.entry], report);
    }
    if let Some(key) = by_key {
        if resolved.is_some() && tracker.closed {
            // The time in the key replaces the time of the update that reported the end.
            tracker.transitions.pop();
            tracker.closed = false;
        }
        // `resolved` before `started` was already reported.
        tracker.push(key, true, None, keys.resolved.as_ref().filter(|_| keys.started.is_none()).map(|key| key.span));
    }
    if let (Some(end), Some(key)) = (resolved, &keys.resolved) {
        let differs =
            |effect: &&EntryEffect| effect.at.day.is_none() && effect.at.from - end.from > Duration::minutes(10);
        let over = |effect: &&EntryEffect| matches!(effect.status, Some(Status::Monitoring | Status::Resolved));
        let other = effects.iter().filter(differs).find(over).filter(|_| end.day.is_none());
        if let Some((other, place)) = other.and_then(|effect| Some((effect, effect.place?))) {
            let local =
                |at: Moment| at.from.with_timezone(&context.config.timezone).format("%Y-%m-%d %H:%M").to_string();
            let status = other.status.map_or("", Status::name);
            report.add(mistakes::ends_differ(key.span, &local(end), (place, status, &local(other.at))));
        }
    }
    for effect in effects.iter().filter(|effect| after_key(effect.at)) {
        tracker.follow(context, effect, &mut entries[effect.entry], report);
    }
    let place = keys.resolved.as_ref().map(|key| (key.span, "resolved"));
    let place = place.or(key_status.map(|status| (status.span, "status")));
    let latest =
        effects.iter().rev().find_map(|effect| Some((effect, effect.said(context, words, &entries[effect.entry])?)));
    if let (Some((effect, latest)), Some((span, key)), true) = (latest, place, tracker.closed)
        && !effect.closes()
    {
        report.add(mistakes::closed_but_not_said(span, Kind::Incident, key, Status::Resolved.name(), latest));
    }
    tracker.transitions
}

/// Reports an update that ends the incident before one above it says that it goes on.
fn ends_early(transitions: &[(Transition, Option<Span>)], entries: &[Entry], report: &mut Report) {
    for (transition, place) in transitions.iter().filter(|(it, _)| it.closed) {
        let (Some(number), Some(place)) = (transition.entry, place) else { continue };
        // An end before a reopening is reported as that.
        let reopens = |at: usize| transitions.iter().any(|(it, _)| it.entry == Some(at) && !it.closed);
        let goes_on = |(at, entry): &(usize, &Entry)| {
            let status = matches!(entry.status(), Some(Status::Investigating | Status::Identified));
            let says = entry.withdrawn.is_none() && (status || entry.affects_services());
            says && !reopens(*at) && entry.happened.day.is_none() && entry.happened.from > transition.at.to
        };
        let other = entries[..number].iter().enumerate().rfind(goes_on);
        if let Some(other) = other.and_then(|(_, entry)| entry.place) {
            report.add(mistakes::ends_before_an_update(*place, other));
        }
    }
}

/// Reports an update that ends the incident, but names only some of the services that are affected as operational.
fn ends_for_a_part(
    context: &ResolveContext<'_>,
    (keys, severity): (&IncidentKeys, Severity),
    (transitions, entries): (&[(Transition, Option<Span>)], &[Entry]),
    report: &mut Report,
) {
    let mut quiet = Report::default();
    let near = entries.first().map_or_else(|| Moment::instant(DateTime::UNIX_EPOCH), |entry| entry.happened);
    let first = context.services.states(&keys.services, severity.state(), near, &mut quiet).0;
    let mut states = first.clone();
    for (number, entry) in entries.iter().enumerate() {
        let change = transitions.iter().find(|(it, _)| it.entry == Some(number));
        if change.is_some_and(|(it, _)| !it.closed) {
            states.clone_from(&first);
        }
        for (service, state) in &entry.states {
            states.insert(*service, *state);
        }
        let Some(place) = change.filter(|(it, _)| it.closed).and_then(|(_, place)| *place) else { continue };
        let left = states.iter().filter(|(_, state)| **state > State::Operational).map(|(service, _)| *service);
        let left: Vec<&str> = left.map(|service| context.config.services[service.0].id.as_str()).collect();
        let closes = entry.status().is_some_and(Status::closes);
        if let (Some((service, _)), false, true) = (entry.states.first(), left.is_empty(), closes) {
            report.add(mistakes::ends_for_a_part(place, &context.config.services[service.0].id, &left));
        }
        for state in states.values_mut() {
            *state = State::Operational;
        }
    }
}

/// Reports an end that comes before the beginning, or before the reopening that it ends.
fn in_order(transitions: &[(Transition, Option<Span>)], began: Moment, started: Option<Span>, report: &mut Report) {
    let mut reopened: Option<&(Transition, Option<Span>)> = None;
    for transition in transitions {
        let (Transition { at, closed, .. }, place) = transition;
        let opened = reopened.map_or(began, |(transition, _)| transition.at);
        match (reopened, started, place) {
            _ if !closed => reopened = Some(transition),
            _ if at.to >= opened.from => {}
            (Some((_, other)), _, Some(place)) => report.add(mistakes::ends_before_it_is_reopened(*place, *other)),
            (None, Some(start), Some(place)) => {
                report.add(mistakes::ends_before_it_starts(*place, "started", "resolved", start));
            }
            (None, None, Some(place)) => report.add(mistakes::ends_before_it_is_announced(*place)),
            (.., None) => {}
        }
    }
}

/// What an entry says about the incident as a whole: a status, that a service is affected, or words that may say so.
struct EntryEffect {
    /// The number of the entry.
    entry: usize,
    at: Moment,
    status: Option<Status>,
    affects_services: bool,
    place: Option<Span>,
}

impl EntryEffect {
    /// Whether it says something about the incident as a whole, wherever it is.
    fn says_something(&self) -> bool {
        self.status.is_some() || self.affects_services
    }

    /// What it says about the incident as a whole: a status, a bad state, or the words of a relapse.
    fn said<'e>(&self, context: &ResolveContext<'_>, words: Vocabulary, entry: &'e Entry) -> Option<&'e str> {
        let state = || entry.states.iter().map(|(_, state)| *state).filter(|it| *it > State::Operational).max();
        let title = || entry.title.as_deref().filter(|_| context.relapses(entry, words));
        self.status.map(Status::name).or_else(|| state().map(State::name)).or_else(title)
    }

    fn closes(&self) -> bool {
        self.status.is_some_and(Status::closes)
    }

    /// The place of its time. `None` for a retraction, whose order is not checked.
    fn place(&self) -> Option<Span> {
        self.place.filter(|_| self.status != Some(Status::Retracted))
    }
}

/// Follows the entries of an incident, and collects when it is resolved and reopened.
#[derive(Default)]
struct TransitionTracker {
    /// The languages of the post.
    words: Vocabulary,
    transitions: Vec<(Transition, Option<Span>)>,
    closed: bool,
    /// Services that a closing update named as not operational. The incident stays open until they are.
    still_bad: BTreeSet<ServiceId>,
}

impl TransitionTracker {
    /// Applies an entry.
    fn follow(&mut self, context: &ResolveContext<'_>, effect: &EntryEffect, entry: &mut Entry, report: &mut Report) {
        let watched = effect.status == Some(Status::Monitoring) && !effect.affects_services;
        if self.closed && (watched || !effect.says_something()) {
            // "monitoring · down again" says more than that it is watched.
            entry.relapse = context.sequel(entry, self.words, report);
        } else if self.closed && effect.closes() && !effect.affects_services {
            context.says_both(entry, self.words, report);
        } else {
            near_word((Kind::Incident, self.words), entry, context.config.timezone, report);
        }
        if effect.closes() && effect.affects_services {
            // The update contradicts itself. The bad states hold, and the incident is open until they end.
            self.still_bad = entry.bad_services().collect();
            if let (Some(place), Some((_, state))) =
                (effect.place, entry.all_states().find(|(_, it)| *it > State::Operational))
            {
                report.add(mistakes::closes_with_a_bad_state(place, state.name()));
            }
            self.push(effect.at, false, Some(effect.entry), effect.place());
            return;
        }
        if !effect.closes() && effect.status.is_some() {
            self.still_bad.clear();
        }
        if !self.still_bad.is_empty() {
            for (service, state) in entry.all_states() {
                if state == State::Operational {
                    self.still_bad.remove(&service)
                } else {
                    self.still_bad.insert(service)
                };
            }
            if self.still_bad.is_empty() {
                self.push(effect.at, true, Some(effect.entry), effect.place());
                return;
            }
        }
        // `monitoring` after the end does not reopen the incident.
        let only_watched = self.closed && watched && entry.relapse.is_none();
        if (effect.says_something() || entry.relapse.is_some()) && !only_watched {
            self.push(effect.at, effect.closes(), Some(effect.entry), effect.place());
        }
    }

    fn push(&mut self, at: Moment, closed: bool, entry: Option<usize>, place: Option<Span>) {
        if self.closed != closed {
            // An update that was written after the end opens the incident after it, even if what it tells began before.
            let end = self.transitions.last().map(|(transition, _)| transition.at).filter(|_| !closed);
            let at = end.filter(|end| at.from < end.from).map_or(at, |end| Moment::instant(end.to));
            self.closed = closed;
            self.transitions.push((Transition { at, closed, entry }, place));
        }
    }
}
