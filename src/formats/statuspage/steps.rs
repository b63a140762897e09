//! The life of an incident or a maintenance, step by step: each becomes an update.

use super::types::{Affected, Id, Stage, Update};
use super::{Api, component, of_state};
use crate::formats::item::plain;
use crate::markup::{Body, harmless};
use crate::model::{Moment, Post, ServiceId, State, id};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// A step in the life of a post.
#[derive(Debug, Clone)]
pub(super) struct Step {
    /// What tells it apart from the other steps of its post, for its id: stays as the post grows.
    pub(super) key: String,
    /// When it was told.
    pub(super) at: DateTime<Utc>,
    /// When it happened, if readers are to see that; a post-mortem has none.
    pub(super) shown: Option<DateTime<Utc>>,
    /// How far the post is from then on.
    pub(super) stage: Stage,
    /// Its words.
    pub(super) body: String,
    /// What it says of services: their state before and after.
    pub(super) changes: Vec<(ServiceId, State, State)>,
}

/// When a post was over, if it is: then its last steps are at that stage, and the first of them ended it. An end that is
/// told by the hour is that of the step, which says when it happened and not when that was written.
pub(super) fn over(steps: &mut [Step], stage: Stage, end: Option<Moment>) -> Option<DateTime<Utc>> {
    let ending = steps.iter().rposition(|step| step.stage != stage).map_or(0, |at| at + 1);
    let step = steps.get_mut(ending)?;
    step.shown = end.filter(|end| !end.is_day()).map(|end| end.from).or(step.shown);
    step.shown
}

/// The states of the services of a post, as its steps change them.
#[derive(Default)]
pub(super) struct States(BTreeMap<ServiceId, State>);

impl States {
    /// Services become what is said: each with its state before and after.
    pub(super) fn become_(
        &mut self,
        said: impl IntoIterator<Item = (ServiceId, State)>,
    ) -> BTreeMap<ServiceId, (State, State)> {
        let mut changes = BTreeMap::new();
        for (service, new) in said {
            let old = self.0.insert(service, new).unwrap_or(State::Operational);
            let change = changes.entry(service).or_insert((old, new));
            change.1 = new;
        }
        changes
    }

    /// What is said that is not so already.
    pub(super) fn other_than(
        &self,
        said: impl Iterator<Item = (ServiceId, State)>,
    ) -> impl Iterator<Item = (ServiceId, State)> {
        said.filter(|(service, state)| self.0.get(service).unwrap_or(&State::Operational) != state)
    }

    /// What is not operational.
    pub(super) fn hurt(&self) -> Vec<(ServiceId, State)> {
        self.0.iter().filter(|(_, state)| **state != State::Operational).map(|(id, state)| (*id, *state)).collect()
    }
}

impl Api<'_> {
    /// The updates of a post, the latest first.
    pub(super) fn updates(&self, post: &Post, steps: &[Step]) -> Vec<Update> {
        let mut shown_so_far = DateTime::<Utc>::MIN_UTC;
        let mut updates: Vec<Update> = steps
            .iter()
            .map(|step| {
                // What was told later is shown later, or the latest update would not be the first.
                let shown = step.shown.map(|shown| shown.max(shown_so_far));
                shown_so_far = shown.unwrap_or(shown_so_far);
                Update {
                    id: id::made(&format!("update/{}/{}", post.id, step.key)),
                    status: step.stage,
                    body: step.body.clone(),
                    incident_id: post.id.clone(),
                    created_at: self.stamp(step.at),
                    updated_at: self.stamp(step.at),
                    display_at: shown.map(|shown| self.stamp(shown)),
                    affected_components: self.affected(&step.changes),
                    deliver_notifications: true,
                    custom_tweet: (),
                    tweet_id: (),
                }
            })
            .collect();
        updates.reverse();
        updates
    }

    fn affected(&self, changes: &[(ServiceId, State, State)]) -> Option<Vec<Affected>> {
        let each = changes.iter().map(|(number, old, new)| {
            let service = self.context.site.service(*number);
            Affected {
                code: component::code(service) as Id,
                name: component::full_name(self, service),
                old_status: of_state(*old),
                new_status: of_state(*new),
            }
        });
        (!changes.is_empty()).then(|| each.collect())
    }

    /// The words of an entry as plain text with whole addresses: programs show it as text, as Markdown or as HTML.
    pub(super) fn body(&self, post: &Post, entry: usize, fallback: &str) -> String {
        let text = Body::of(post, entry, self.context.sources).text(&self.context.place(self.base));
        let title = post.entries.get(entry).and_then(|entry| entry.title.as_deref());
        let title = title.map(|title| harmless(&plain(title)));
        let parts: Vec<String> = title.into_iter().chain([text]).filter(|part| !part.is_empty()).collect();
        if parts.is_empty() { fallback.to_owned() } else { parts.join("\n\n") }
    }
}
