//! The entries of a post: its first report and its updates, with their times on the world's clock.

use super::Context;
use crate::diagnostic::{Report, post as mistakes};
use crate::model::written;
use crate::model::{Entry, Moment};
use crate::parse::zoned::Anchor;
use crate::source::Spanned;
use chrono::Duration;

/// A clock without a day that falls so far from what stands beside it may be a slip.
pub(crate) const FAR: Duration = Duration::hours(12);

impl Context<'_> {
    /// First report and updates in order of time; only what every kind understands.
    pub(super) fn entries(&self, written: &written::Post, announced: Moment, report: &mut Report) -> Vec<Entry> {
        let body = &written.body;
        let first = body
            .report_heading
            .as_ref()
            .and_then(|heading| self.time(&heading.time, Anchor::Nearest(announced.from), report));
        let first_time = first.unwrap_or(announced);
        // Exactly: entries are half of what a large site takes of the memory.
        let mut entries = Vec::with_capacity(1 + body.updates.len());
        if !body.report.0.is_empty() || body.updates.is_empty() {
            let heading = body.report_heading.as_ref();
            entries.push(self.entry(heading, first_time, body.report.clone(), report));
        }
        let mut before = first_time;
        let in_order: Box<dyn Iterator<Item = &written::Update>> =
            if body.newest_first { Box::new(body.updates.iter().rev()) } else { Box::new(body.updates.iter()) };
        for update in in_order {
            let heading = &update.heading;
            let Some(time) = self.time(&heading.time, Anchor::FirstAtOrAfter(before.from), report) else { continue };
            if matches!(heading.time.value, written::Written::Clock(..)) && time.from - before.to > FAR {
                let day = time.from.with_timezone(&self.config.timezone).date_naive();
                report.add(mistakes::far_jump(heading.time.span, (time.from - before.to).num_hours(), day));
            }
            before = time;
            entries.push(self.entry(Some(heading), time, update.text.clone(), report));
        }
        entries.sort_by_key(|entry| entry.time.from);
        entries
    }

    fn entry(
        &self,
        heading: Option<&written::UpdateHeading>,
        time: Moment,
        text: written::Text,
        report: &mut Report,
    ) -> Entry {
        let mut entry = Entry {
            time,
            happened: time,
            place: heading.map(|heading| heading.at.as_ref().map_or(heading.time.span, |at| at.span)),
            word: None,
            title: None,
            states: Vec::new(),
            next: None,
            start: None,
            end: None,
            text,
        };
        let Some(heading) = heading else { return entry };
        entry.word = heading.word.as_ref().map(|word| word.value);
        entry.title = heading.title.as_ref().map(|title| title.value.clone());
        let states = heading.states.iter().map(|(service, state)| (service, state.value));
        entry.states = self.services.spread(states, time, report);
        let mut at = |time: &Option<Spanned<written::Written>>, anchor| {
            time.as_ref().and_then(|time| self.time(time, anchor, report))
        };
        entry.happened = at(&heading.at, Anchor::LastNotAfter(time.to)).unwrap_or(time);
        entry.next = at(&heading.next, Anchor::FirstAfter(time.from));
        entry.start = at(&heading.start, Anchor::FirstAfter(time.from));
        let after = entry.start.map_or(time.from, |start| start.from);
        entry.end = at(&heading.end, Anchor::FirstAfter(after));
        if let Some(at) = &heading.at
            && matches!(at.value, written::Written::Clock(..))
            && time.from - entry.happened.from > FAR
        {
            let day = entry.happened.from.with_timezone(&self.config.timezone).date_naive();
            report.add(mistakes::far_back(at.span, (time.from - entry.happened.from).num_hours(), day));
        }
        entry
    }
}
