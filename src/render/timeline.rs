//! A text with a timeline in it: prose, and lists drawn along the time.

use super::scene::{Shown, Stage};
use super::view::{Section, TimelineItem};
use crate::facts::figures::Facts;
use crate::markup::{self, Part};
use crate::model::timeline::Mark;
use crate::model::written::{Text, Written};
use crate::model::{Moment, Post, State, Told, ToldItem};
use crate::source::Span;
use chrono::{DateTime, NaiveDate, Utc};

/// What happened at an item.
struct Event {
    at: DateTime<Utc>,
    /// The state from then on, where it changes.
    state: Option<State>,
    /// What its author may have marked an item with.
    mark: Option<Mark>,
    words: String,
}

impl Stage<'_> {
    /// A report in sections: prose as it is, the lists of its timeline as drawn lists. None where it has no timeline.
    pub(super) fn sections(&self, post: &Post, entry: usize, facts: &Facts, shown: &Shown<'_>) -> Vec<Section> {
        let (Some(told), Some(report)) = (&post.timeline, post.entries.get(entry)) else { return Vec::new() };
        let here: Vec<Span> =
            told.lists.iter().map(|list| list.span).filter(|list| holds(&report.text, *list)).collect();
        if here.is_empty() {
            return Vec::new();
        }
        let events = self.events(facts);
        let owners = owners(told, &events);
        let mut last_day = None;
        let mut number = 0;
        let mut drawn = Vec::new();
        for list in &told.lists {
            let mut items = Vec::new();
            for item in &list.items {
                let owned = events.iter().zip(&owners).filter(|(_, owner)| **owner == Some(number));
                let owned: Vec<&Event> = owned.map(|(event, _)| event).collect();
                if here.contains(&list.span) {
                    items.push(self.timeline_item(post, (number, item), &owned, facts, &mut last_day, shown));
                }
                number += 1;
            }
            drawn.extend((!items.is_empty()).then_some(items));
        }
        let mut drawn = drawn.into_iter();
        let prose = self.html_around(post, entry, &report.text, &here, shown);
        prose.into_iter().map(|html| Section { html, items: drawn.next().unwrap_or_default() }).collect()
    }

    fn timeline_item(
        &self,
        post: &Post,
        (number, told): (usize, &ToldItem),
        events: &[&Event],
        facts: &Facts,
        last_day: &mut Option<NaiveDate>,
        shown: &Shown<'_>,
    ) -> TimelineItem {
        let exact = |moment: Option<Moment>| moment.filter(|moment| !moment.is_day());
        let own_words = told.item.when.filter(|when| {
            let foreign = |time| matches!(time, Written::Day(_) | Written::Full(_, Some(_)));
            foreign(when.from) || when.to.is_some_and(foreign)
        });
        let new_day = told.from.map(|from| self.day(from)).filter(|day| *last_day != Some(*day));
        *last_day = new_day.or(*last_day);
        let state = events.iter().rev().find_map(|event| event.state).or_else(|| {
            let at = exact(told.from)?.from;
            facts.pieces.iter().find(|piece| piece.from <= at && at < piece.to).map(|piece| piece.state)
        });
        let bounds = exact(told.from).zip(exact(told.to)).map(|(from, to)| (to.from - from.from).num_minutes());
        TimelineItem {
            from: told.from.map(|from| self.moment(from)),
            to: told.to.map(|to| self.moment(to)),
            words: own_words.map(|when| self.scene.tree.sources.text(when.words).to_owned()),
            new_day: new_day.is_some(),
            minutes: bounds.filter(|minutes| *minutes > 0),
            events: events.iter().map(|event| event.words.clone()).collect(),
            state: state.map(State::name),
            html: self.html_of(post, Part::Item(number), &self.with_notes(post, &told.item.text), shown),
        }
    }

    /// The words of an item, with the footnotes that they refer to.
    fn with_notes(&self, post: &Post, item: &Text) -> Text {
        let within = |text: &Text| item.0.first().is_some_and(|at| holds(text, *at));
        let report = post.entries.iter().find(|entry| within(&entry.text));
        report.map_or_else(|| item.clone(), |it| markup::with_notes(item, &it.text, &self.scene.tree.sources))
    }

    /// What is known to have happened, in order of time.
    fn events(&self, facts: &Facts) -> Vec<Event> {
        let mut events: Vec<Event> = facts
            .pieces
            .iter()
            .map(|piece| Event {
                at: piece.from,
                state: Some(piece.state),
                mark: match piece.state {
                    State::Degraded => Some(Mark::Degraded),
                    State::Outage => Some(Mark::Outage),
                    _ => None,
                },
                words: self.scene.locale.state_inline(piece.state),
            })
            .collect();
        let told = [
            (facts.detected, None, Mark::Detected, "mark-detected"),
            (facts.announced, None, Mark::Announced, "mark-announced"),
            (facts.resolved, Some(State::Operational), Mark::Resolved, "mark-resolved"),
        ];
        for (moment, state, mark, key) in told {
            if let Some(moment) = moment.filter(|moment| !moment.is_day()) {
                events.push(Event { at: moment.from, state, mark: Some(mark), words: self.text(key) });
            }
        }
        events.sort_by_key(|event| event.at);
        events
    }
}

/// Which item tells of each event: the one that its author marked so, else the one that begins then, else the first
/// whose span holds it.
fn owners(told: &Told, events: &[Event]) -> Vec<Option<usize>> {
    let spans: Vec<Option<(DateTime<Utc>, DateTime<Utc>)>> = told
        .items()
        .map(|item| {
            let from = item.from.filter(|from| !from.is_day())?;
            Some((from.from, item.to.filter(|to| !to.is_day()).map_or(from.from, |to| to.from)))
        })
        .collect();
    let find = |test: &dyn Fn(DateTime<Utc>, DateTime<Utc>) -> bool| {
        spans.iter().position(|span| span.is_some_and(|(from, to)| test(from, to)))
    };
    let marked = |event: &Event| {
        let mark = event.mark?;
        let mut items = told.items().zip(&spans).enumerate();
        let holds = |span: &Option<(DateTime<Utc>, DateTime<Utc>)>| {
            span.is_some_and(|(from, to)| from <= event.at && event.at <= to)
        };
        items.find(|(_, (item, span))| item.item.marks.contains(&mark) && holds(span)).map(|(number, _)| number)
    };
    let begun = |event: &Event| find(&|from, _| from == event.at);
    let within = |event: &Event| find(&|from, to| from < event.at && event.at <= to);
    events.iter().map(|event| marked(event).or_else(|| begun(event)).or_else(|| within(event))).collect()
}

/// Whether a place is in a text.
fn holds(text: &Text, at: Span) -> bool {
    text.0.iter().any(|piece| piece.source == at.source && piece.start <= at.start && at.end <= piece.end)
}
