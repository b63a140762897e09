//! Updates whose withdrawal is dated in the future: until then they stand.

use crate::calendar::ahead;
use crate::model::Post;
use crate::model::site::Withdrawal;
use crate::model::written::WrittenPost;
use chrono::{DateTime, Utc};

/// A post as it is written without the withdrawals that have not come, with these. `None` if it has none.
pub(super) fn standing(
    post: &Post,
    written: &WrittenPost,
    now: DateTime<Utc>,
) -> Option<(WrittenPost, Vec<Withdrawal>)> {
    let later = post.entries.iter().filter_map(|entry| {
        let at = entry.withdrawn.as_ref()?.at;
        Some((entry.place?, at)).filter(|_| ahead(at, now))
    });
    let later: Vec<_> = later.collect();
    if later.is_empty() {
        return None;
    }
    let mut written = written.clone();
    let mut withdrawals = Vec::new();
    for heading in written.body.updates.iter_mut().map(|update| &mut update.heading) {
        let of_heading = later.iter().find(|(place, _)| heading.span.range().contains(&place.range().start));
        if let Some((_, at)) = of_heading
            && let Some(typed) = heading.withdrawn.take()
        {
            withdrawals.push(Withdrawal { place: typed.span, at: *at });
        }
    }
    (!withdrawals.is_empty()).then_some((written, withdrawals))
}
