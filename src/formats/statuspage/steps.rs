//! Steps of an incident or a maintenance, as the facts have them: each becomes an update.

use super::types::{AffectedComponent, EventStatus, Id, StatuspageUpdate};
use super::{Api, component, of_state};
use crate::facts::{self, KindFacts, Phase, Progress, Step, StepSource};
use crate::formats::item::plain;
use crate::locale::Arg;
use crate::markup::{Body, harmless};
use crate::model::{self, Moment, Post, PostId, ServiceId, State, Status, id};
use chrono::{DateTime, Utc};

/// What an update is made from.
#[derive(Debug, Clone)]
pub(super) struct UpdateParts {
    /// What distinguishes it from the other updates of its post, for its id: it does not change when the post grows.
    pub(super) key: String,
    /// When it was written (UTC).
    pub(super) at: DateTime<Utc>,
    /// When it was last corrected, else when it was written (UTC).
    pub(super) edited: DateTime<Utc>,
    /// When it happened (UTC), as shown to readers. `None` for a post-mortem.
    pub(super) shown: Option<DateTime<Utc>>,
    /// The status of the post from then on.
    pub(super) stage: EventStatus,
    /// Its text.
    pub(super) body: String,
    /// The services whose state it changes, with the state before and after.
    pub(super) changes: Vec<(ServiceId, State, State)>,
}

/// When a post ended (UTC), if it has. Its last updates then have `stage`, and the first of these ended it. If `end` is
/// known, that update gets its time; an end given only as a day is the end of that day.
pub(super) fn over(parts: &mut [UpdateParts], stage: EventStatus, end: Option<Moment>) -> Option<DateTime<Utc>> {
    let ending = parts.iter().rposition(|part| part.stage != stage).map_or(0, |at| at + 1);
    let part = parts.get_mut(ending)?;
    part.shown = end.map(|end| end.to).or(part.shown);
    part.shown
}

/// The status of a post in the words of the API.
fn status_of(progress: Progress) -> Option<EventStatus> {
    Some(match progress {
        Progress::Incident(Status::Investigating) => EventStatus::Investigating,
        Progress::Incident(Status::Identified) => EventStatus::Identified,
        Progress::Incident(Status::Monitoring) => EventStatus::Monitoring,
        Progress::Incident(Status::Resolved | Status::Retracted) => EventStatus::Resolved,
        Progress::Maintenance(Phase::Scheduled | Phase::ToCome) => EventStatus::Scheduled,
        Progress::Maintenance(Phase::InProgress | Phase::Overrun) => EventStatus::InProgress,
        Progress::Maintenance(Phase::Completed | Phase::Cancelled) => EventStatus::Completed,
        Progress::Plain => return None,
    })
}

impl Api<'_> {
    /// The updates of a post, oldest first, at least one. Entries whose time has not come are left out.
    pub(super) fn parts(&self, id: PostId) -> Vec<UpdateParts> {
        let (post, now) = (self.context.site.post(id), self.context.board.now);
        let facts = self.context.board.post(id);
        let mut parts: Vec<UpdateParts> = Vec::with_capacity(facts.steps.len());
        for step in &facts.steps {
            let Some(stage) = status_of(step.progress) else { continue };
            let entry = match step.source {
                StepSource::Entry(number) => post.entries.get(number),
                _ => None,
            };
            let before = parts.last().map(|part| part.stage);
            // The end is already reported by an entry at the same instant.
            if entry.is_none() && before == Some(stage) && step.changes.is_empty() {
                continue;
            }
            let ends = matches!(stage, EventStatus::Resolved | EventStatus::Completed) && before != Some(stage);
            let by_end = matches!(step.source, StepSource::Closing | StepSource::Ended);
            let instant = if by_end && step.at.to <= now { step.at.to } else { step.at.from };
            let at = parts.last().map_or(instant, |part| part.at.max(instant));
            let edited = entry.and_then(model::Entry::corrected).filter(|edited| !facts::ahead(*edited, now));
            let label = self.label(step.progress, entry);
            parts.push(UpdateParts {
                key: key(step, &parts),
                at,
                edited: edited.map_or(at, |edited| edited.from.max(at)),
                shown: Some(if ends { step.happened.to } else { step.happened.from }),
                stage,
                body: match step.source {
                    StepSource::Entry(number) if entry.is_some_and(|entry| entry.withdrawn.is_some()) => {
                        let text = self.body(post, number, &label);
                        self.context.locale.text_with("feed-withdrawn-text", &[("text", Arg::Text(&text))])
                    }
                    StepSource::Entry(number) => self.body(post, number, &label),
                    _ => label.clone(),
                },
                changes: step.changes.clone(),
            });
        }
        if parts.is_empty() {
            parts.extend(self.only_part(id));
        }
        parts
    }

    /// The only update of a post without any readable entry.
    fn only_part(&self, id: PostId) -> Option<UpdateParts> {
        let progress = match &self.context.board.post(id).kind_facts {
            KindFacts::Incident(incident) if incident.open => Progress::Incident(Status::Investigating),
            KindFacts::Incident(_) => Progress::Incident(Status::Resolved),
            KindFacts::Maintenance(maintenance) => Progress::Maintenance(maintenance.phase),
            _ => return None,
        };
        let (at, stage, body) =
            (self.context.site.post(id).announced(), status_of(progress)?, self.label(progress, None));
        Some(UpdateParts { key: "0".to_owned(), at, edited: at, shown: Some(at), stage, body, changes: Vec::new() })
    }

    /// The text for an update without one: its own status, else the status of the post.
    fn label(&self, progress: Progress, entry: Option<&model::Entry>) -> String {
        let locale = self.context.locale;
        match (entry.and_then(|entry| entry.word), progress) {
            (Some(word), _) => locale.word(word),
            (None, Progress::Incident(status)) => locale.status(status),
            (None, Progress::Maintenance(phase)) => locale.stage(match phase {
                Phase::Scheduled | Phase::ToCome => model::Stage::Scheduled,
                Phase::InProgress | Phase::Overrun => model::Stage::InProgress,
                Phase::Completed => model::Stage::Completed,
                Phase::Cancelled => model::Stage::Cancelled,
            }),
            (None, Progress::Plain) => String::new(),
        }
    }

    /// The updates of a post, the latest first.
    pub(super) fn updates(&self, post: &Post, parts: &[UpdateParts]) -> Vec<StatuspageUpdate> {
        let mut shown_so_far = DateTime::<Utc>::MIN_UTC;
        let mut updates: Vec<StatuspageUpdate> = parts
            .iter()
            .map(|part| {
                // Times must not decrease in the order of writing, or the latest update would not be listed first.
                let shown = part.shown.map(|shown| shown.max(shown_so_far));
                shown_so_far = shown.unwrap_or(shown_so_far);
                StatuspageUpdate {
                    id: id::made(&format!("update/{}/{}", post.id, part.key)),
                    status: part.stage,
                    body: part.body.clone(),
                    incident_id: post.id.clone(),
                    created_at: self.stamp(part.at),
                    updated_at: self.stamp(part.edited),
                    display_at: shown.map(|shown| self.stamp(shown)),
                    affected_components: self.affected(&part.changes),
                    deliver_notifications: true,
                    custom_tweet: (),
                    tweet_id: (),
                }
            })
            .collect();
        updates.reverse();
        updates
    }

    fn affected(&self, changes: &[(ServiceId, State, State)]) -> Option<Vec<AffectedComponent>> {
        let each = changes.iter().map(|(number, old, new)| {
            let service = self.context.site.service(*number);
            AffectedComponent {
                code: component::code(service) as Id,
                name: component::full_name(self, service),
                old_status: of_state(*old),
                new_status: of_state(*new),
            }
        });
        (!changes.is_empty()).then(|| each.collect())
    }

    /// An entry as plain text with absolute addresses, because programs show it as text, as Markdown or as HTML.
    pub(super) fn body(&self, post: &Post, entry: usize, fallback: &str) -> String {
        let text = Body::of(post, entry, self.context.sources).text(&self.context.place(self.base));
        let title = post.entries.get(entry).and_then(|entry| entry.title.as_deref());
        let title = title.map(|title| harmless(&plain(title)));
        let parts: Vec<String> = title.into_iter().chain([text]).filter(|part| !part.is_empty()).collect();
        if parts.is_empty() { fallback.to_owned() } else { parts.join("\n\n") }
    }
}

/// The key of a step: the number of its entry, else its kind, numbered if that kind came before.
fn key(step: &Step, before: &[UpdateParts]) -> String {
    let name = match (step.source, step.progress) {
        (StepSource::Entry(number), _) => return number.to_string(),
        (StepSource::Closing, Progress::Maintenance(_)) | (StepSource::Ended, _) => "completed",
        (StepSource::Closing, _) => "closed",
        (StepSource::Began, _) => "started",
    };
    let same = before.iter().filter(|part| part.key.split('/').next() == Some(name)).count();
    if same == 0 { name.to_owned() } else { format!("{name}/{}", same + 1) }
}
