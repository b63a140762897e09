//! Maintenance whose plan and state at the source do not go together, and maintenance without an end.

use super::imported::{Imported, ImportedDetail, ImportedUpdate};
use super::values::instant;
use crate::model::Stage;
use chrono::{DateTime, Utc};

/// Keeps what is in progress at the source in progress here, though its plan is over or has no end. Says which ends nobody
/// knows.
pub fn settle(imported: &mut Imported, now: DateTime<Utc>) {
    let zone = imported.settings.timezone;
    for post in &mut imported.posts {
        let ImportedDetail::Maintenance(it) = &mut post.detail else { continue };
        let says_end = |update: &ImportedUpdate| update.stage == Some(Stage::Completed);
        if it.completed.is_some() || it.stage.is_some() || post.updates.iter().any(says_end) {
            continue;
        }
        if it.running && it.end.is_none_or(|end| instant(end, zone) <= now) {
            // Only the key keeps it open: after an update that says so, it would end with its plan.
            it.stage = Some(Stage::InProgress);
            for update in post.updates.iter_mut().filter(|update| update.stage == Some(Stage::InProgress)) {
                update.stage = None;
            }
            let words = "it is in progress at the source, which names no later end: `vigie update --complete` ends it";
            imported.accounts.guessed(&post.source, format!("{:?}: {words}", post.title));
        } else if it.start.is_some() && it.end.is_none() {
            let words = "the source does not say when it ends: it counts as one hour";
            imported.accounts.guessed(&post.source, format!("{:?}: {words}", post.title));
        }
    }
}
