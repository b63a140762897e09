//! The first report and the updates of a post.

use super::clock::{TimeOptions, TimeStyle};
use super::context::{BodyPlacement, RenderContext};
use super::view::{Chip, EntryView};
use crate::facts::ahead;
use crate::facts::figures::{self, Milestones};
use crate::markup::escape;
use crate::model::{Post, PostId, ServiceId, State};
use std::collections::BTreeMap;

impl RenderContext<'_> {
    /// All entries of a post, newest first.
    pub(super) fn entries(&self, id: PostId, post: &Post, shown: &BodyPlacement<'_>) -> Vec<EntryView> {
        let facts = self.input.board.post(id);
        let course = if post.timeline.is_some() && self.input.board.incident(id).is_some() {
            figures::of_incident(self.input.site, self.input.board, id)
        } else {
            Milestones::default()
        };
        let heads = self.item_heads(post, &course);
        let mut entries: Vec<EntryView> = facts
            .shown
            .iter()
            .map(|&number| EntryView { html: self.html(post, number, &heads, shown), ..self.entry(post, number) })
            .collect();
        let mut anchors = BTreeMap::<String, usize>::new();
        for ((_, entry), shown) in facts.entries(post).zip(&mut entries) {
            // An entry with only a day has the first minute of that day as its time.
            let stamp = if entry.time.is_day() { &self.stamp(entry.time.from) } else { &shown.time };
            shown.anchor = anchor(stamp, &mut anchors);
        }
        // Show it with the update that announces it, or with the latest entry if it is from the front matter.
        if let Some(next) = facts.next_update.filter(|next| !next.missed) {
            let of_entry = next.entry.and_then(|number| facts.shown.iter().position(|shown| *shown == number));
            let place = of_entry.or(entries.len().checked_sub(1));
            if let Some(entry) = place.and_then(|number| entries.get_mut(number)) {
                entry.next = Some(self.moment(next.at));
            }
        }
        entries.reverse();
        entries
    }

    /// The announced time of the next update, if it has passed without one.
    pub(super) fn due(&self, id: PostId) -> Option<String> {
        let next = self.input.board.post(id).next_update.filter(|next| next.missed)?;
        Some(self.moment(next.at))
    }

    /// The announced time of the next update, until it has passed.
    pub(super) fn next_update(&self, id: PostId) -> Option<String> {
        let next = self.input.board.post(id).next_update.filter(|next| !next.missed)?;
        Some(self.moment(next.at))
    }

    /// What an entry says of services. The first of several has what the front matter of an incident says.
    fn states_of(&self, post: &Post, number: usize) -> Vec<Chip> {
        let entry = &post.entries[number];
        let chips = |states: &[(ServiceId, State)]| states.iter().map(|&(id, state)| self.chip(id, state)).collect();
        let first = entry.states.is_empty() && post.entries.len() > 1 && post.first_report() == Some(number);
        if first { chips(&post.first_states()) } else { chips(&entry.states) }
    }

    /// An entry, without its text.
    fn entry(&self, post: &Post, number: usize) -> EntryView {
        let entry = &post.entries[number];
        let label = self.input.locale.entry_label(post, number);
        let at = self.time(entry.time);
        let time = at.stamp();
        EntryView {
            anchor: String::new(),
            label,
            // A time that is not certain is shown as it was typed.
            when: match entry.as_written {
                Some(words) => escape(self.input.tree.sources.text(words)).into_owned(),
                None => self.time_html(at, TimeOptions { form: TimeStyle::Short, ago: true, ..TimeOptions::default() }),
            },
            // Nearly always the same.
            happened: if entry.happened == entry.time { time.clone() } else { self.moment(entry.happened) },
            time,
            states: self.states_of(post, number),
            edited: entry.edited.filter(|at| !ahead(*at, self.input.board.now)).map(|at| self.moment(at)),
            withdrawn: entry.withdrawn.as_ref().map(|it| self.moment(it.at)),
            next: None,
            start: entry.start.map(|start| self.moment(start)),
            end: entry.end.map(|end| self.moment(end)),
            lang: entry.title.as_ref().and_then(|_| post.lang_of(number)).map(str::to_owned),
            html: String::new(),
        }
    }
}

/// An id that does not change when updates are added: the entry's time, numbered within one minute.
fn anchor(stamp: &str, anchors: &mut BTreeMap<String, usize>) -> String {
    let part = |range| stamp.get(range).unwrap_or_default();
    let anchor = ["at-", part(0..10), "-", part(11..13), part(14..16)].concat();
    let count = anchors.entry(anchor.clone()).or_default();
    *count += 1;
    if *count == 1 { anchor } else { format!("{anchor}-{count}") }
}
