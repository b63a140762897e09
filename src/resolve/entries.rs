//! The entries of a post: its first report and its updates, with their times on the world's clock.

use super::Context;
use crate::diagnostic::{Report, post as mistakes, update};
use crate::model::written;
use crate::model::{Entry, Kind, Moment, Relapse};
use crate::parse::zoned::Anchor;
use crate::source::Spanned;
use crate::vocabulary::{self, Sequel};
use chrono::Duration;

/// A clock without a day that falls so far from what stands beside it may be a slip.
pub(crate) const FAR: Duration = Duration::hours(12);

/// Warns of a title that is nearly a word of the whole. After the end of an incident, [`Context::sequel`] does more.
pub(super) fn near_word(kind: Kind, entry: &Entry, report: &mut Report) {
    if let (Some(title), Some(place), None) = (&entry.title, entry.title_place, entry.word)
        && let Some((typed, meant)) = vocabulary::near(kind, title)
    {
        report.add(update::nearly_a_status(place, typed, meant));
    }
}

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

    /// What an entry without a status says that comes after the end of its incident. A near miss is a mistake: the post
    /// is not provably over.
    pub(super) fn sequel(&self, entry: &Entry, report: &mut Report) -> Option<Relapse> {
        let (Some(title), Some(place), None) = (&entry.title, entry.title_place, entry.word) else { return None };
        let near = |typed: &str, meant: &str, report: &mut Report| {
            report.add(update::near_word_after_the_end(place, typed, meant));
        };
        if let Some((typed, meant)) = vocabulary::near(Kind::Incident, title) {
            near(typed, meant, report);
            return None;
        }
        match vocabulary::sequel(title, self.services.names()) {
            Sequel::Relapse(relapse) => return Some(relapse),
            Sequel::Near(meant) => near(title, &meant, report),
            Sequel::Mention => report.add(update::changes_nothing_after_the_end(place, title)),
            Sequel::Nothing => {}
        }
        None
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
            title_place: None,
            relapse: None,
            states: Vec::new(),
            next: None,
            start: None,
            end: None,
            text,
        };
        let Some(heading) = heading else { return entry };
        entry.word = heading.word.as_ref().map(|word| word.value);
        entry.title = heading.title.as_ref().map(|title| title.value.clone());
        entry.title_place = heading.title.as_ref().map(|title| title.span);
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

#[cfg(test)]
mod tests {
    use crate::testing::{CONFIG, codes, site};

    /// Whether the incident is open behind these headings after its end, and what is said of it.
    fn after_the_end(heading: &str) -> (bool, Vec<&'static str>) {
        let post = format!(
            "---\ntitle: Down\ndate: 2026-03-10 10:00\nservices: {{web: outage}}\n---\nA.\n\n## 2026-03-10 10:20 · resolved\n\nB.\n\n{heading}\n\nC.\n"
        );
        let (_, _, board, report) = site(CONFIG, &[("incidents/a.md", &post)], "2026-03-10 10:00");
        (!board.open.is_empty(), codes(&report))
    }

    #[test]
    fn a_title_after_the_end_opens_the_incident_again() {
        for title in [
            "Down again",
            "Still down",
            "back down",
            "not resolved",
            "Not fixed",
            "Problem is back",
            "Recurrence",
            "Outage again",
            "encore en panne",
            "De nouveau hors service",
            "Rechute",
            "down",
            "outage",
            "panne",
            "re-opened",
            "Le site: down again",
        ] {
            assert_eq!(after_the_end(&format!("## 2026-03-10 10:30 · {title}")), (true, vec![]), "{title}");
        }
    }

    #[test]
    fn other_titles_after_the_end_change_nothing() {
        let mentions = vec!["changes-nothing-after-the-end"];
        for (title, codes) in [
            ("No longer down, all fine", &mentions),
            ("Why the site went down", &mentions),
            ("Retour sur la panne", &mentions),
            ("Outage report", &mentions),
            ("Post-mortem published", &vec![]),
        ] {
            assert_eq!(&after_the_end(&format!("## 2026-03-10 10:30 · {title}")), &(false, codes.clone()), "{title}");
        }
    }

    #[test]
    fn a_near_miss_after_the_end_is_an_error() {
        for title in ["investigatng", "dwon again", "not fixd", "donw", "identifed · the disk"] {
            let (_, codes) = after_the_end(&format!("## 2026-03-10 10:30 · {title}"));
            assert_eq!(codes, ["near-word-after-the-end"], "{title}");
        }
        let (open, codes) = after_the_end("## 2026-03-10 10:10 · investigatng");
        assert_eq!((open, codes), (false, vec!["nearly-a-status"]), "before the end it is only a title");
    }
}
