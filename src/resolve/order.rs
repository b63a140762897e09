//! In which order a file is written: oldest first or newest first.

use super::entries::FAR;
use crate::calendar::{Local, to_utc};
use crate::model::written::{FileOrder, UpdateHeading, Written, WrittenBody};
use crate::model::{Moment, Stage, State, Status, Word};
use crate::parse::zoned::{self, Anchor};
use crate::source::Span;
use crate::vocabulary::{Sequel, Vocabulary};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use std::cmp::Ordering;

/// The order of a file, and whether it is certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ordered {
    /// The order in which it is read.
    pub order: FileOrder,
    /// The heading that closes the post in the other order, if both fit equally and disagree on whether it is over. The
    /// post is then read as open.
    pub unclear: Option<Span>,
}

/// Decides whether a file is written oldest first or newest first. Of the two, it takes the one in which the entries
/// span the least time after the announcement.
///
/// Only headings without a day get another instant in the other order, so only their waits are compared. If some
/// headings have a day, an order fits when its days never go back and no heading without a day comes more than twelve
/// hours (`FAR`) after the entry before it. If only one order fits, it is used. If both fit, the first two different
/// days decide, and without two such days a time belongs to the day above it. If nothing decides, the file is read
/// newest first when its last block has no time, and oldest first otherwise.
///
/// In the hour that comes twice when clocks are set back, both orders may fit although the clocks seem to fall. If they
/// disagree on whether the post is over, its order is unclear.
#[must_use]
pub fn file_order(body: &WrittenBody, announced: Moment, (zone, words): (Tz, Vocabulary)) -> Ordered {
    let (oldest, newest) = (FileOrder::OldestFirst, FileOrder::NewestFirst);
    let by_shape = if body.foot.is_some() && body.report.0.is_empty() { newest } else { oldest };
    let certain = |order| Ordered { order, unclear: None };
    if body.updates.len() < 2 {
        return certain(by_shape);
    }
    let (up, down) = (
        OrderCandidate::new(body, oldest, announced, (zone, words)),
        OrderCandidate::new(body, newest, announced, (zone, words)),
    );
    let disagree = up.closing.is_some() != down.closing.is_some();
    if (up.doubled || down.doubled) && up.fits && down.fits && disagree {
        let order = if up.closing.is_none() { oldest } else { newest };
        return Ordered { order, unclear: up.closing.or(down.closing) };
    }
    let pair = up.dated.windows(2).find(|pair| pair[0] != pair[1]);
    let by_days = pair.map(|pair| if pair[0] < pair[1] { oldest } else { newest });
    let by_span = match up.waits.cmp(&down.waits) {
        Ordering::Less => Some(oldest),
        Ordering::Greater => Some(newest),
        Ordering::Equal => None,
    };
    let decided = match (up.dated.is_empty(), up.fits, down.fits) {
        (true, ..) | (false, false, false) => by_span.or(by_days),
        (false, true, true) => by_days.or(by_span.filter(|order| *order == oldest)),
        (false, true, false) => Some(oldest),
        (false, false, true) => Some(newest),
    };
    match (decided, up.closing, down.closing) {
        (Some(order), ..) => certain(order),
        (None, Some(place), None) => Ordered { order: newest, unclear: Some(place) },
        (None, None, Some(place)) => Ordered { order: oldest, unclear: Some(place) },
        _ => certain(by_shape),
    }
}

/// Whether an update says that the post is over (`true`), that it is still open (`false`), or neither (`None`). `over`
/// is whether the post was over before this update; `names` are the names of services.
pub(super) fn says_ended(heading: &UpdateHeading, over: bool, (names, words): (&[&str], Vocabulary)) -> Option<bool> {
    if heading.withdrawn.is_some() {
        return None;
    }
    let affects = || heading.states.iter().any(|(_, state)| state.value != State::Operational);
    let relapses = || {
        let title = heading.title.as_ref().filter(|_| over);
        title.is_some_and(|title| matches!(words.sequel(&title.value, names.iter().copied()), Sequel::Relapse(_)))
    };
    match heading.word.as_ref().map(|word| word.value) {
        Some(Word::Status(Status::Monitoring)) => (!over || affects()).then_some(false),
        Some(Word::Status(status)) => Some(status.closes()),
        Some(Word::Stage(stage)) => Some(matches!(stage, Stage::Completed | Stage::Cancelled)),
        None => (affects() || relapses()).then_some(false),
    }
}

/// A post read in one of the two orders.
struct OrderCandidate {
    /// The sum of the times between each heading without a day and the entry before it. If no heading has a day, this
    /// is the time from the announcement to the latest entry.
    waits: TimeDelta,
    /// Whether days never go back, and no heading without a day comes more than `FAR` after the entry before it.
    fits: bool,
    /// The times (UTC) of the headings with a day, in this order.
    dated: Vec<DateTime<Utc>>,
    /// Whether a heading without a timezone is in an hour that comes twice.
    doubled: bool,
    /// The heading that closes the post for good, if it is over in this order.
    closing: Option<Span>,
}

impl OrderCandidate {
    fn new(body: &WrittenBody, order: FileOrder, announced: Moment, (zone, words): (Tz, Vocabulary)) -> Self {
        let arranged = body.arranged(order);
        let moment = |written, anchor| zoned::roughly(written, zone, anchor);
        let own = arranged.report_heading.and_then(|it| moment(it.time.value, Anchor::Nearest(announced.from)));
        let mut before = own.unwrap_or(announced);
        let mut candidate =
            Self { waits: TimeDelta::zero(), fits: true, dated: Vec::new(), doubled: false, closing: None };
        let mut entries: Vec<(Moment, &UpdateHeading)> = Vec::new();
        for (heading, _) in arranged.updates {
            let Some(at) = moment(heading.time.value, Anchor::FirstAtOrAfter(before.from)) else { continue };
            candidate.doubled |= is_doubled(heading.time.value, at, zone);
            if matches!(heading.time.value, Written::Clock(..)) {
                candidate.waits += at.from - before.from;
                candidate.fits &= at.from - before.to <= FAR;
            } else {
                candidate.fits &= at.to >= before.from;
                candidate.dated.push(at.from);
            }
            entries.push((at, heading));
            before = at;
        }
        entries.sort_by_key(|(at, _)| at.from);
        for (_, heading) in &entries {
            match says_ended(heading, candidate.closing.is_some(), (&[], words)) {
                Some(true) => candidate.closing = Some(heading.span),
                Some(false) => candidate.closing = None,
                None => {}
            }
        }
        candidate
    }
}

/// Whether a local time without a timezone of its own occurs twice.
fn is_doubled(written: Written, at: Moment, zone: Tz) -> bool {
    let own = matches!(written, Written::Clock(_, None) | Written::Full(_, None));
    own && matches!(to_utc(at.from.with_timezone(&zone).naive_local(), None, zone), Local::Doubled(..))
}

#[cfg(test)]
mod tests {
    use crate::testing::{CONFIG, codes, site};

    /// The entries of an incident of 10:00 in Paris, in UTC, with whether it is open, and what is said of it.
    fn read(date: &str, body: &str) -> (Vec<String>, bool, Vec<&'static str>) {
        let post = format!("---\ntitle: Down\ndate: {date}\nservices: {{web: outage}}\n---\n{body}");
        let (_, site, board, report) = site(CONFIG, &[("incidents/a.md", &post)], "2026-11-12 12:00");
        let entries = site.posts[0].entries.iter().map(|entry| entry.time.from.format("%d %H:%M").to_string());
        (entries.collect(), !board.open.is_empty(), codes(&report))
    }

    fn check(date: &str, headings: &[&str], entries: &[&str], open: bool, told: &[&str]) {
        let body: String = headings.iter().map(|heading| format!("## {heading}\n\nText.\n\n")).collect();
        let (read, is_open, codes) = read(date, &format!("A.\n\n{body}"));
        assert_eq!(
            (read, is_open, codes),
            (entries.iter().map(|it| (*it).to_owned()).collect(), open, told.to_vec()),
            "{headings:?}"
        );
    }

    #[test]
    fn instants_decide_and_not_the_clocks_as_they_are_written() {
        check(
            "2026-03-10 10:00",
            &["2026-03-10 10:54 identified", "11:20 monitoring", "2026-03-10 10:39Z resolved"],
            &["10 09:00", "10 09:54", "10 10:20", "10 10:39"],
            false,
            &[],
        );
        // Over midnight the clocks fall, and yet the oldest is first.
        check(
            "2026-03-10 22:00",
            &["23:50 resolved", "00:10 investigating"],
            &["10 21:00", "10 22:50", "10 23:10"],
            true,
            &[],
        );
        check(
            "2026-03-10 10:00",
            &["11:00 resolved", "10:30 identified"],
            &["10 09:00", "10 09:30", "10 10:00"],
            false,
            &[],
        );
        check(
            "2026-03-10 10:00",
            &["2026-03-11 09:00 resolved", "2026-03-10 10:30 identified"],
            &["10 09:00", "10 09:30", "11 08:00"],
            false,
            &[],
        );
    }

    #[test]
    fn a_clock_belongs_to_the_day_above_it() {
        let read = &["10 09:00", "11 08:30", "11 09:10"];
        check("2026-03-10 10:00", &["2026-03-11 09:30 monitoring", "10:10 resolved"], read, false, &[]);
        let read = &["10 09:00", "11 16:10", "11 16:20"];
        check("2026-03-10 10:00", &["2026-03-11 17:10 monitoring", "17:20 resolved"], read, false, &[]);
    }

    #[test]
    fn what_may_be_open_is_read_as_open() {
        let same = &["10 09:00", "10 09:30", "10 09:30"];
        for headings in [["10:30 resolved", "10:30 investigating"], ["10:30 investigating", "10:30 resolved"]] {
            check("2026-03-10 10:00", &headings, same, true, &["order-unclear"]);
        }
        check("2026-03-10 10:00", &["10:30 identified", "10:30 investigating"], same, true, &[]);
    }

    #[test]
    fn a_clock_after_the_end_that_would_be_of_the_next_day_is_an_error() {
        let late = ["17:55 identified", "18:15 resolved {at=18:10}", "17:30 identified"];
        let read = &["10 16:17", "10 16:55", "10 17:15"];
        check("2026-03-10 17:17", &late, read, false, &["far-jump"]);
        // Its words are not lost.
        let post =
            "---\ntitle: a\ndate: 2026-03-10 17:17\n---\nA.\n\n## 18:15 resolved\n\nB.\n\n## 17:30 monitoring\n\nC.\n";
        let post = post.replace("17:30", "16:30");
        let (tree, site, _, _) = site(CONFIG, &[("incidents/a.md", &post)], "2026-11-12 12:00");
        let last = site.posts[0].entries.last().unwrap();
        let text: Vec<&str> = last.text.0.iter().map(|span| tree.sources.text(*span)).collect();
        assert_eq!(text, ["B.", "## 16:30 monitoring", "C."]);
        assert!(site.posts[0].unread_after_end);
    }

    #[test]
    fn an_hour_that_comes_twice_is_the_one_after_the_update_before() {
        // Paris, the night of the 25th: 02:50 comes first in summer time, and 02:20 after it in winter time.
        let read = &["24 23:30", "25 00:50", "25 01:20"];
        let headings = ["2026-10-25 02:50 +02:00 identified", "2026-10-25 02:20 monitoring"];
        check("2026-10-25 01:30", &headings, read, true, &[]);
        let headings = ["2026-10-25 02:50 +02:00 identified", "2026-10-25 02:20 +01:00 resolved"];
        check("2026-10-25 01:30", &headings, read, false, &[]);
    }

    #[test]
    fn what_may_be_in_either_order_in_the_hour_that_comes_twice_is_read_as_open() {
        let told = &["order-unclear", "doubled-hour"];
        check(
            "2026-10-25 01:00",
            &["02:50 resolved", "02:10 down again"],
            &["24 23:00", "25 00:50", "25 01:10"],
            true,
            told,
        );
        check(
            "2026-10-25 01:00",
            &["02:50 identified", "02:10 resolved"],
            &["24 23:00", "25 00:10", "25 00:50"],
            true,
            &["doubled-hour", "order-unclear", "doubled-hour"],
        );
        let dated = ["2026-10-25 02:50 +02:00 identified", "2026-10-25 02:20 resolved"];
        check("2026-10-25 01:30", &dated, &["24 23:30", "25 00:20", "25 00:50"], true, told);
        // An hour that comes once leaves no doubt.
        check(
            "2026-10-24 01:00",
            &["02:50 resolved", "02:10 identified"],
            &["23 23:00", "24 00:10", "24 00:50"],
            false,
            &[],
        );
    }

    #[test]
    fn what_is_not_read_after_the_end_leaves_it_open_to_doubt() {
        let doubt = |body: &str| {
            let post = format!("---\ntitle: a\ndate: 2026-03-10 10:00\nservices: {{web: outage}}\n---\nA.\n\n{body}");
            let (_, site, _, _) = site(CONFIG, &[("incidents/a.md", &post)], "2026-11-12 12:00");
            site.posts[0].unread_after_end
        };
        let end = "## 2026-03-10 10:20 · resolved\n\nB.\n\n";
        assert!(!doubt(end));
        for after in [
            "## 10:30 {web=outtage}",
            "## 10:99 investigating",
            "## 10:30 {wbe=outage}",
            "## 10:30 · investigatng",
            "## 2026-03-10 10:30 · Dwon again",
            "## 2026-02-30 10:30 · investigating",
        ] {
            assert!(doubt(&format!("{end}{after}\n\nC.\n")), "{after}");
            // Before the end, it is the end that counts.
            let before = after.replace("10:30", "10:10").replace("10:99", "9:99");
            assert!(!doubt(&format!("{before}\n\nC.\n\n{end}")), "{before}");
        }
        assert!(doubt("## 2026-03-10 10:20 · resolved {web=outtage}\n\nB.\n"));
        assert!(doubt(&format!("{end}```\nlog\n\n## 10:30 · investigating\n")), "a fence swallows it");
        assert!(!doubt(&format!("{end}```\nlog\n")));
        // The same in a file that is written newest first.
        let body = "## 10:99 investigating\n\nC.\n\n## 10:20 · resolved\n\nB.\n\n## 10:10 · identified\n\nB.\n";
        assert!(doubt(body));
    }
}
