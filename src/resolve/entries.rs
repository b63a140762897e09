//! The entries of a post: its first report and its updates, with their times in UTC.

use super::ResolveContext;
use super::incident;
use super::order::{Ordered, file_order, says_ended};
use crate::calendar::whole_day;
use crate::diagnostic::{Diagnostic, Report, post as mistakes, update};
use crate::model::written::{self, Detail, FileOrder, UpdateHeading};
use crate::model::{Entry, Kind, Moment, Relapse, Stage, State, Status, Withdrawn, Word};
use crate::parse::time::{Near, form, read};
use crate::parse::zoned::{self, Anchor, Unclear};
use crate::source::{Span, Spanned};
use crate::vocabulary::{Meant, Sequel, Vocabulary, word_ends};
use chrono::Duration;
use chrono_tz::Tz;

/// A time without a day that is this far from its neighbours may be a slip.
pub(crate) const FAR: Duration = Duration::hours(12);

/// Whether `at` is after an end. An end given only as a day comes after everything written on that day.
pub(super) fn comes_after(at: Moment, end: Moment) -> bool {
    if end.is_day() { at.from >= end.to } else { at.from > end.from }
}

/// A day alone is no earlier than what the file has before it on that day.
fn not_before(time: Moment, before: Option<Moment>) -> Moment {
    let of_that_day = before.filter(|before| time.is_day() && (time.from..time.to).contains(&before.from));
    Moment { from: of_that_day.map_or(time.from, |before| before.from), ..time }
}

/// The first report and the updates of a post, sorted by time.
struct TimedReports<'w> {
    order: FileOrder,
    /// The first report: its time, its own heading if it has one, its text.
    report: (Moment, Option<&'w UpdateHeading>, &'w written::Text),
    updates: Vec<TimedUpdate<'w>>,
}

/// An update and when it was written, if that is certain.
struct TimedUpdate<'w> {
    heading: &'w UpdateHeading,
    text: &'w written::Text,
    time: Option<Moment>,
    /// The time as typed, if only its day is certain.
    as_written: Option<Span>,
}

/// Whether the title of an update after the end is nearly a word that would reopen or end the post.
fn is_near(kind: Kind, title: &str, names: &[&str], words: Vocabulary) -> bool {
    words.near(kind, title).is_some()
        || kind == Kind::Incident && matches!(words.sequel(title, names.iter().copied()), Sequel::Near(_))
}

/// Whether the front matter closes the post without saying when.
fn closes_by_status(written: &written::WrittenPost) -> bool {
    match &written.detail {
        Detail::Incident(keys) => keys.status.as_ref().is_some_and(|status| status.value.closes()),
        Detail::Maintenance(keys) => {
            keys.status.as_ref().is_some_and(|stage| matches!(stage.value, Stage::Completed | Stage::Cancelled))
        }
        _ => false,
    }
}

/// Warns of a title that is nearly a status, or that contains a word such as "resolved" in a place where it does not
/// end the post. After the end of an incident, [`ResolveContext::sequel`] checks more.
pub(super) fn near_word((kind, words): (Kind, Vocabulary), entry: &Entry, zone: Tz, report: &mut Report) {
    let (Some(title), Some(place), None) = (&entry.title, entry.title_place, entry.word) else { return };
    let heading = |word: &str| {
        let at = entry.time.day.map_or_else(
            || entry.time.from.with_timezone(&zone).format("%Y-%m-%d %H:%M").to_string(),
            |day| day.to_string(),
        );
        format!("## {at} · {word}")
    };
    if let Some(word) = words.taken_back(kind, title) {
        report.add(update::taken_back(place, word, &heading(&word.to_lowercase())));
    } else if let Some((typed, meant)) = words.near(kind, title) {
        report.add(update::nearly_a_status(place, typed, meant));
    } else if let Some(word) = words.end_in(kind, title).or_else(|| words.end_beside_a_time(kind, title)) {
        report.add(update::ends_nothing(place, word, &heading(word)));
    } else if let Some((stage, word)) = stage_among_words(title, words).filter(|_| kind == Kind::Maintenance) {
        report.add(update::changes_no_plan(place, word, &heading(&stage_to_write(stage, word))));
    } else if words.sounds_over(title) {
        let over = if kind == Kind::Maintenance { Stage::Completed.name() } else { Status::Resolved.name() };
        report.add(update::sounds_over(place, title, &heading(over)));
    }
}

/// How many words may stand before the word of a stage: "will be postponed".
const BEFORE_A_STAGE: usize = 3;

/// A shorter word for the end of a maintenance is a word like any other: "done", "back".
const LETTERS_OF_AN_END: usize = 6;

/// The stage of a maintenance that a title begins with or nearly so, as typed, though other words make it a title: "postponed
/// to Friday", "half completed".
fn stage_among_words(title: &str, words: Vocabulary) -> Option<(Stage, &str)> {
    let ends: Vec<usize> = word_ends(title).collect();
    let begins = std::iter::once(0).chain(ends.iter().copied()).take(BEFORE_A_STAGE);
    begins.enumerate().find_map(|(number, from)| {
        let phrases = ends.iter().skip(number).take(4).rev().map(|to| title[from..*to].trim());
        phrases.into_iter().find_map(|phrase| {
            let stage = words.stage(phrase)?;
            let counts = match stage {
                Stage::Postponed | Stage::Extended | Stage::Cancelled => true,
                Stage::Completed => phrase.chars().count() >= LETTERS_OF_AN_END,
                Stage::Scheduled | Stage::InProgress => false,
            };
            counts.then_some((stage, phrase))
        })
    })
}

/// Whether a title says with other words that a maintenance goes on: "still in progress".
pub(super) fn says_in_progress(title: &str, words: Vocabulary) -> bool {
    let ends: Vec<usize> = word_ends(title).collect();
    let begins = std::iter::once(0).chain(ends.iter().copied()).enumerate().take(ends.len());
    begins.into_iter().any(|(number, from)| {
        let mut phrases = ends.iter().skip(number).take(4).map(|to| title[from..*to].trim());
        phrases
            .any(|phrase| words.stage(phrase) == Some(Stage::InProgress) && phrase.chars().count() >= LETTERS_OF_AN_END)
    })
}

/// What to write in place of words around a stage.
fn stage_to_write(stage: Stage, word: &str) -> String {
    let word = word.to_lowercase();
    match stage {
        Stage::Postponed => format!("{word} {{start=\"YYYY-MM-DD HH:MM\"}}"),
        Stage::Extended => format!("{word} {{end=HH:MM}}"),
        _ => word,
    }
}

/// An entry that its author took back: it keeps its time and its text, and says nothing else.
fn taken_back(entry: Entry, at: Moment) -> Entry {
    let Entry { time, word, title, .. } = entry;
    let withdrawn = Some(Box::new(Withdrawn { at, word, title }));
    Entry {
        happened: time,
        word: None,
        title: None,
        title_place: None,
        states: Vec::new(),
        later: Box::default(),
        next: None,
        start: None,
        end: None,
        withdrawn,
        ..entry
    }
}

/// How to find the day of an update that belongs to a run of a maintenance.
#[derive(Clone, Copy)]
struct DuringRun {
    anchor: Anchor,
    /// Whether the update cannot be about anything but the run.
    certain: bool,
}

/// The stage of a maintenance that an update gives.
fn stage(heading: &UpdateHeading) -> Option<Stage> {
    stage_typed(heading).filter(|_| heading.withdrawn.is_none())
}

fn stage_typed(heading: &UpdateHeading) -> Option<Stage> {
    match heading.word.as_ref()?.value {
        Word::Stage(stage) => Some(stage),
        Word::Status(_) => None,
    }
}

/// Finds the day of an update that has only a time, before any update on the day of the planned start. An update that
/// says that the maintenance began, ended or was extended cannot be long before that start. Any other update may belong
/// to the hours after the start.
fn during_a_run(heading: &UpdateHeading, before: Moment, start: Moment, zone: Tz) -> Option<DuringRun> {
    let day = |at: Moment| at.from.with_timezone(&zone).date_naive();
    if heading.time.value.day().is_some() || before.from >= start.from || day(before) == day(start) {
        return None;
    }
    let at = |anchor| zoned::roughly(heading.time.value, zone, anchor);
    // Its time is the same after it was taken back.
    match stage_typed(heading) {
        // People often begin a little early.
        Some(Stage::InProgress) if !start.is_day() => {
            let nearest = Anchor::Nearest(start.from);
            let in_order = at(nearest).is_some_and(|at| at.from >= before.from);
            let anchor = if in_order { nearest } else { Anchor::FirstAtOrAfter(start.from) };
            Some(DuringRun { anchor, certain: true })
        }
        Some(Stage::InProgress | Stage::Completed | Stage::Extended) => {
            Some(DuringRun { anchor: Anchor::FirstAtOrAfter(start.from), certain: true })
        }
        Some(Stage::Scheduled | Stage::Postponed | Stage::Cancelled) => None,
        None => {
            let anchor = Anchor::FirstAtOrAfter(start.from);
            let soon = !start.is_day() && at(anchor).is_some_and(|at| at.from - start.from <= FAR);
            soon.then_some(DuringRun { anchor, certain: false })
        }
    }
}

/// More words than these around a time are a sentence that may speak of anything: "until 23:45", "New date: 9 June 22:00".
const WORDS_AROUND_A_PLAN: usize = 3;

/// Whether the title of an update of a maintenance names a time that belongs in braces: of one that is put off or takes
/// longer any time, of another one a time that is nearly all of it.
fn names_a_time(heading: &UpdateHeading, near: Near) -> bool {
    let Some(title) = &heading.title else { return false };
    if heading.start.is_some() || heading.end.is_some() || heading.next.is_some() || heading.withdrawn.is_some() {
        return false;
    }
    let parts = |letter: char| letter.is_whitespace() || "()[],;：·–—".contains(letter);
    let tokens: Vec<&str> =
        title.value.split(parts).map(|it| it.trim_end_matches([':', '.', '!'])).filter(|it| !it.is_empty()).collect();
    let mut around = 0;
    let mut found = false;
    let mut at = 0;
    while at < tokens.len() {
        let is_time = |count: usize| {
            let text = tokens.get(at..at + count).map(|tokens| tokens.join(" "));
            text.is_some_and(|text| text.contains(char::is_numeric) && read(&text, near).is_ok())
        };
        // "9 June 2026", "9 June", "22:00".
        if let Some(count) = (1..=3).rev().find(|count| is_time(*count)) {
            found = true;
            at += count;
        } else {
            around += 1;
            at += 1;
        }
    }
    match stage_typed(heading) {
        Some(Stage::Postponed) => found,
        None if stage_among_words(&title.value, near.words).is_some() => false,
        Some(Stage::Scheduled) | None => found && around <= WORDS_AROUND_A_PLAN,
        // The missing end of one that takes longer is reported in any case.
        Some(Stage::Extended | Stage::InProgress | Stage::Completed | Stage::Cancelled) => false,
    }
}

/// The only update that is dated before the update above it, if all others are in order.
fn out_of_order(updates: &[TimedUpdate<'_>]) -> Option<Diagnostic> {
    let full = updates.iter().filter(|it| matches!(it.heading.time.value, written::Written::Full(..)));
    let dated: Vec<_> = full.filter_map(|it| Some((it.time?, it.heading.time.span))).collect();
    let mut backwards = dated.windows(2).enumerate().filter(|(_, pair)| pair[1].0.to < pair[0].0.from);
    let (number, pair) = backwards.next()?;
    if backwards.next().is_some() {
        return None;
    }
    let in_order = |left_out: usize| {
        let rest = dated.iter().enumerate().filter(|(at, _)| *at != left_out).map(|(_, (time, _))| time.from);
        rest.is_sorted()
    };
    (dated.len() > 2 && (in_order(number) || in_order(number + 1))).then(|| update::out_of_order(pair[1].1, pair[0].1))
}

impl ResolveContext<'_> {
    /// The first report and the updates, sorted by time, as far as they are read alike for every kind of post.
    pub(super) fn entries(&self, written: &written::WrittenPost, announced: Moment, report: &mut Report) -> Vec<Entry> {
        let placed = self.placed(written, announced, report);
        let (first, heading, text) = placed.report;
        // Reserve exactly, because entries take half of the memory of a large site.
        let mut entries: Vec<Entry> = Vec::with_capacity(1 + placed.updates.len());
        if !text.0.is_empty() || placed.updates.is_empty() {
            let mut entry = self.entry(heading, first, text.clone(), report);
            let edited = written.head.edited.as_ref();
            let edited = edited.and_then(|edited| self.time(edited, Anchor::FirstAtOrAfter(first.from), report));
            entry.edited = entry.edited.or(edited);
            entries.push(entry);
        }
        for TimedUpdate { heading, text, time, as_written } in placed.updates {
            match (time, entries.last_mut()) {
                (Some(time), before) => {
                    let time = not_before(time, before.map(|entry| entry.time));
                    entries.push(Entry { as_written, ..self.entry(Some(heading), time, text.clone(), report) });
                }
                // Without a certain time, its text is published as part of the entry before it.
                (None, Some(before)) => before.text.0.extend([heading.span].iter().chain(&text.0)),
                (None, None) => {
                    let text = written::Text([heading.span].iter().chain(&text.0).copied().collect());
                    entries.push(self.entry(None, first, text, report));
                }
            }
        }
        let words = self.config.vocabulary(written.head.lang.as_deref());
        // An end known only by its day comes after all other entries of that day, unless one that is behind it in the file
        // says that it went on.
        let ends_its_day = |number: usize, entry: &Entry| {
            let later = entries.iter().skip(number + 1).filter(|later| later.time.from < entry.time.to);
            entry.time.is_day()
                && entry.status().is_some_and(Status::closes)
                && !later.into_iter().any(|later| self.goes_on(later, words))
        };
        let last_of_day: Vec<Option<Span>> = entries
            .iter()
            .enumerate()
            .filter(|(number, entry)| ends_its_day(*number, entry))
            .map(|(_, entry)| entry.place)
            .collect();
        let is_last = |entry: &Entry| last_of_day.contains(&entry.place);
        entries.sort_by_key(|entry| if is_last(entry) { entry.time.to } else { entry.time.from });
        entries
    }

    /// Whether an entry says that its incident is not over.
    fn goes_on(&self, entry: &Entry, words: Vocabulary) -> bool {
        match entry.status() {
            Some(Status::Monitoring) | None => entry.affects_services() || self.relapses(entry, words),
            Some(status) => !status.closes(),
        }
    }

    /// Whether the title of an entry begins with the words of a relapse.
    pub(super) fn relapses(&self, entry: &Entry, words: Vocabulary) -> bool {
        let sequel = entry.title.as_ref().map(|title| words.sequel(title, self.services.names()));
        matches!(sequel, Some(Sequel::Relapse(_)))
    }

    /// All updates with their times, in the order of the file, oldest first.
    fn placed<'w>(
        &self,
        written: &'w written::WrittenPost,
        announced: Moment,
        report: &mut Report,
    ) -> TimedReports<'w> {
        let zone = self.config.timezone;
        let words = self.config.vocabulary(written.head.lang.as_deref());
        let Ordered { order, unclear } = file_order(&written.body, announced, (zone, words));
        if let Some(place) = unclear {
            report.add(update::order_unclear(place, announced.from.with_timezone(&zone).date_naive()));
        }
        let arranged = written.body.arranged(order);
        let own = arranged.report_heading;
        let own = own.and_then(|heading| self.time(&heading.time, Anchor::Nearest(announced.from), report));
        if let Some((heading, habit)) = arranged.report_heading.and_then(|it| Some((it, it.habit.as_ref()?))) {
            let line = format!("## {}{}", form(heading.time.value), habit.rest);
            report.add(update::foreign_habit(habit.place, &line, habit.edits.clone()));
        }
        let first = own.unwrap_or(announced);
        let names: Vec<&str> = self.services.names().collect();
        let closed_by_key = self.closed_by_key(written, announced);
        let (mut before, mut over) = (first, false);
        let mut start = self.planned_start(written, announced);
        let mut updates = Vec::with_capacity(arranged.updates.len());
        for (heading, text) in arranged.updates {
            let told = start.and_then(|start| during_a_run(heading, before, start, zone));
            let anchor = told.map_or(Anchor::FirstAtOrAfter(before.from), |told| told.anchor);
            let (mut time, as_written) = self.written_at(heading, anchor, report);
            if let Some(at) = time
                && matches!(heading.time.value, written::Written::Clock(..))
                && at.from - before.to > FAR
                && told.is_none_or(|told| !told.certain)
            {
                let local = |at: Moment| at.from.with_timezone(&zone).naive_local();
                if over || closed_by_key.is_some_and(|end| end.from <= before.from) {
                    report.add(update::far_jump_after_the_end(heading.time.span, local(at), local(before)));
                    time = None;
                } else {
                    report.add(mistakes::far_jump(heading.time.span, (at.from - before.to).num_hours(), local(at)));
                }
            }
            if let (Some(at), false, Some(title)) = (time, over, &heading.title)
                && written.kind == Kind::Maintenance
                && names_a_time(heading, Near { day: Some(at.from.with_timezone(&zone).date_naive()), words })
            {
                report.add(update::plan_in_the_title(title.span, &title.value, stage_typed(heading)));
            }
            if let (Some(_), Some(line), Some(title)) = (time, self.lost_in_the_title(heading, words), &heading.title) {
                report.add(update::only_in_braces(title.span, &line));
            } else if let (Some(at), Some(habit)) = (time, &heading.habit) {
                let after_end = over || closed_by_key.is_some_and(|end| end.from < at.from);
                if habit.loose && after_end && heading.time.value.day().is_none() {
                    let day = at.from.with_timezone(&zone).date_naive();
                    let line = format!("## {day} {}{}", form(heading.time.value), habit.rest);
                    report.add(update::undated_after_the_end(habit.place, &line));
                    time = None;
                } else {
                    let line = format!("## {}{}", form(heading.time.value), habit.rest);
                    report.add(update::foreign_habit(habit.place, &line, habit.edits.clone()));
                }
            }
            if let Some(at) = time {
                before = at;
                over = says_ended(heading, over, (&names, words)).unwrap_or(over);
                start = match heading.start.as_ref().filter(|_| heading.withdrawn.is_none()) {
                    Some(moved) => zoned::roughly(moved.value, zone, Anchor::FirstAfter(at.from)).or(start),
                    None => start.filter(|_| stage(heading) != Some(Stage::Postponed)),
                };
            }
            updates.push(TimedUpdate { heading, text, time, as_written });
        }
        if order == FileOrder::OldestFirst {
            report.extend(out_of_order(&updates));
        }
        TimedReports { order, report: (first, arranged.report_heading, arranged.report), updates }
    }

    /// The start of a maintenance as first planned.
    fn planned_start(&self, written: &written::WrittenPost, announced: Moment) -> Option<Moment> {
        let Detail::Maintenance(keys) = &written.detail else { return None };
        zoned::roughly(keys.start.as_ref()?.value, self.config.timezone, Anchor::FirstAtOrAfter(announced.from))
    }

    /// The heading to write instead, if a title contains what belongs in braces: "web=outage", "next update 18:30".
    fn lost_in_the_title(&self, heading: &UpdateHeading, known: Vocabulary) -> Option<String> {
        let title = heading.title.as_ref().filter(|_| heading.states.is_empty() && heading.withdrawn.is_none())?;
        let parts =
            |letter: char| letter.is_whitespace() || "()[]{}<>«»（）［］｛｝【】「」❴❵,;，；、·".contains(letter);
        let tokens: Vec<&str> = title.value.split(parts).filter(|token| !token.is_empty()).collect();
        let is_known = |name: &str| name == "all" || self.services.names().any(|known| known == name);
        let is_clock = |token: &str| matches!(read(token, None), Ok(written::Written::Clock(..)));
        let (mut pairs, mut words) = (Vec::new(), Vec::new());
        let mut rest = &tokens[..];
        while let [first, more @ ..] = rest {
            rest = more;
            let said = first.split_once(['=', '＝', ':', '：']).filter(|(name, value)| {
                is_known(name) && known.state(value).is_some() || *name == "next" && is_clock(value)
            });
            let clock = || {
                let at = more.iter().position(|token| !matches!(*token, "update" | "at" | "à"))?;
                (first.eq_ignore_ascii_case("next") && is_clock(more[at])).then_some(at)
            };
            let is_status = || words.is_empty() || known.status(&words.join(" ")).is_some();
            if said.is_some() {
                pairs.push(first.replace(['＝', ':', '：'], "="));
            } else if let Some(at) = clock() {
                pairs.push(format!("next={}", more[at]));
                rest = &more[at + 1..];
            } else if let [state] = more
                && is_known(first)
                && State::ALL.iter().any(|known| known.name() == *state)
                && is_status()
            {
                pairs.push(format!("{first}={state}"));
                rest = &[];
            } else {
                words.push(*first);
            }
        }
        let status = heading.word.as_ref().map(|word| match word.value {
            Word::Status(status) => status.name(),
            Word::Stage(stage) => stage.name(),
        });
        let words = Some(words.join(" ")).filter(|words| !words.is_empty());
        let parts: String = status.into_iter().chain(words.as_deref()).map(|part| format!(" · {part}")).collect();
        let pairs = Some(pairs.join(", ")).filter(|pairs| !pairs.is_empty())?;
        Some(format!("## {}{parts} {{{pairs}}}", form(heading.time.value)))
    }

    /// When a heading was written. If the timezone is unknown, only the day and the text of the time are kept.
    fn written_at(
        &self,
        heading: &UpdateHeading,
        anchor: Anchor,
        report: &mut Report,
    ) -> (Option<Moment>, Option<Span>) {
        let zone = self.config.timezone;
        match zoned::moment(heading.time.value, zone, anchor) {
            Err(Unclear::Zone(word, day)) => {
                report.add(update::unknown_zone(heading.time.span, word));
                (Some(whole_day(day, zone)), Some(heading.time.span))
            }
            _ => (self.time(&heading.time, anchor, report), None),
        }
    }

    /// Warns if the time of the next update falls long after the update that announces it.
    pub(super) fn far_ahead(
        &self,
        key: Option<&Spanned<written::Written>>,
        at: Option<Moment>,
        announced: Moment,
        report: &mut Report,
    ) {
        if let (Some(key), Some(at)) = (key, at)
            && matches!(key.value, written::Written::Clock(..))
            && at.from - announced.to > FAR
        {
            let whole = at.from.with_timezone(&self.config.timezone).naive_local();
            report.add(mistakes::far_ahead(key.span, (at.from - announced.to).num_hours(), whole));
        }
    }

    /// Warns if an end without a day falls long after the latest that is known before it.
    pub(super) fn far_end(
        &self,
        (key, name): (Option<&Spanned<written::Written>>, &str),
        end: Option<Moment>,
        (known, entries): (Moment, &[Entry]),
        report: &mut Report,
    ) {
        let Some((key, end)) = key.zip(end).filter(|(key, _)| matches!(key.value, written::Written::Clock(..))) else {
            return;
        };
        let latest = entries.iter().map(|entry| entry.happened.to).filter(|at| *at <= end.from).max();
        let gap = end.from - latest.map_or(known.to, |latest| latest.max(known.to));
        if gap > FAR {
            let whole = end.from.with_timezone(&self.config.timezone).naive_local();
            report.add(mistakes::end_far_ahead(key.span, name, gap.num_hours(), whole));
        }
    }

    /// The end that the front matter gives, as far as it can be read without the updates.
    fn closed_by_key(&self, written: &written::WrittenPost, announced: Moment) -> Option<Moment> {
        // Mistakes in it are reported where the key itself is read.
        let mut quiet = Report::default();
        match &written.detail {
            Detail::Incident(keys) => incident::end_by_key(self, keys, (announced, &[]), &mut quiet),
            Detail::Maintenance(keys) => {
                self.time(keys.completed.as_ref()?, Anchor::FirstAfter(announced.from), &mut quiet)
            }
            _ => None,
        }
    }

    /// Whether something unreadable may come after the end of the post, so that it may not be over.
    pub(super) fn unread_after_the_end(&self, written: &written::WrittenPost, announced: Moment) -> bool {
        let words = self.config.vocabulary(written.head.lang.as_deref());
        let mut quiet = Report::default();
        let placed = self.placed(written, announced, &mut quiet);
        let names: Vec<&str> = self.services.names().collect();
        let closed_by_key = self.closed_by_key(written, announced);
        let mut closing = closed_by_key.map(|_| None);
        for (number, TimedUpdate { heading, time, .. }) in placed.updates.iter().enumerate() {
            let Some(time) = time else { continue };
            match says_ended(heading, closing.is_some(), (&names, words)) {
                Some(true) => closing = Some(Some(number)),
                Some(false) if self.names_unknown(heading, *time) => {}
                // A state brings no maintenance back.
                Some(false) if written.kind == Kind::Maintenance && heading.word.is_none() => {}
                Some(false) if closed_by_key.is_none_or(|end| comes_after(*time, end)) => closing = None,
                _ if closed_by_key.is_some_and(|end| !comes_after(*time, end)) => closing = Some(Some(number)),
                _ => {}
            }
        }
        if closes_by_status(written) && closing.is_none() {
            closing = Some(placed.updates.iter().rposition(|update| update.time.is_some()));
        }
        let Some(closing) = closing else { return false };
        let unclear = |at: usize, update: &TimedUpdate<'_>| {
            if update.heading.withdrawn.is_some() {
                return false;
            }
            let after = closing.is_none_or(|closing| at > closing);
            let title = || update.heading.title.as_ref().filter(|_| update.heading.word.is_none());
            update.heading.unclear
                || self.names_unknown(update.heading, update.time.unwrap_or(announced))
                || after
                    && (update.time.is_none()
                        || title().is_some_and(|it| is_near(written.kind, &it.value, &names, words)))
        };
        let from = closing.unwrap_or(0);
        let says_bad = |update: &TimedUpdate<'_>| {
            update.heading.withdrawn.is_none()
                && update.heading.states.iter().any(|(_, state)| state.value > State::Operational)
        };
        let close = closing.and_then(|at| placed.updates.get(at)).map(|update| update.heading.span.start);
        let after = |place: &Span| {
            close.is_none_or(|close| match placed.order {
                FileOrder::OldestFirst => place.start > close,
                FileOrder::NewestFirst => place.start < close,
            })
        };
        placed.updates.iter().enumerate().skip(from).any(|(at, update)| unclear(at, update))
            || written.kind == Kind::Maintenance && placed.updates.iter().skip(from).any(says_bad)
            || written.body.unread.iter().any(after)
    }

    /// Whether the braces of a heading name an unknown service.
    fn names_unknown(&self, heading: &UpdateHeading, at: Moment) -> bool {
        let mut mistakes = Report::default();
        self.services.spread(heading.states.iter().map(|(service, state)| (service, state.value)), at, &mut mistakes);
        mistakes.has_errors()
    }

    /// Whether an entry without a status, after the end of its incident, reopens it. A near miss is a mistake, because
    /// then the incident may not be over.
    pub(super) fn sequel(&self, entry: &Entry, words: Vocabulary, report: &mut Report) -> Option<Relapse> {
        let (Some(title), Some(place)) = (&entry.title, entry.title_place) else { return None };
        let near = |typed: &str, meant: &Meant, report: &mut Report| {
            report.add(update::near_word_after_the_end(place, typed, meant.word(&self.config.locale)));
        };
        let sequel = words.sequel(title, self.services.names());
        if let Sequel::Relapse(relapse) = sequel {
            return Some(relapse);
        }
        if let Some((typed, meant)) = words.near(Kind::Incident, title) {
            near(typed, &meant, report);
            return None;
        }
        match sequel {
            Sequel::Near(meant) => near(title, &meant, report),
            Sequel::Mention => report.add(update::changes_nothing_after_the_end(place, Kind::Incident, title)),
            Sequel::Relapse(_) | Sequel::Nothing => {}
        }
        None
    }

    /// Reports the title of an update that says again that its post is over, where the title says that it is not.
    pub(super) fn says_both(&self, entry: &Entry, words: Vocabulary, report: &mut Report) {
        if let (Some(title), Some(place), true) = (&entry.title, entry.title_place, self.relapses(entry, words)) {
            report.add(update::changes_nothing_after_the_end(place, Kind::Incident, title));
        }
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
            edited: None,
            withdrawn: None,
            silent: false,
            as_written: None,
            states: Vec::new(),
            later: Box::default(),
            next: None,
            start: None,
            end: None,
            text,
        };
        let Some(heading) = heading else { return entry };
        entry.word = heading.word.as_ref().map(|word| word.value);
        entry.silent = heading.silent;
        entry.title = heading.title.as_ref().map(|title| title.value.clone());
        entry.title_place = heading.title.as_ref().map(|title| title.span);
        let states = heading.states.iter().map(|(service, state)| (service, state.value));
        let told = self.services.spread(states, time, report);
        (entry.states, entry.later) = (told.there, told.later.into());
        let mut at = |time: &Option<Spanned<written::Written>>, anchor| {
            time.as_ref().and_then(|time| self.time(time, anchor, report))
        };
        entry.happened = at(&heading.at, Anchor::LastNotAfter(time.to)).unwrap_or(time);
        entry.edited = at(&heading.edited, Anchor::FirstAtOrAfter(time.from));
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
        self.far_ahead(heading.next.as_ref(), entry.next, time, report);
        if entry.start.is_none() && entry.stage() == Some(Stage::Extended) {
            self.far_ahead(heading.end.as_ref(), entry.end, time, report);
        }
        let withdrawn = heading.withdrawn.as_ref();
        match withdrawn.and_then(|at| self.time(at, Anchor::FirstAtOrAfter(time.from), report)) {
            Some(at) => taken_back(entry, at),
            None => entry,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::State;
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
    fn a_day_alone_stays_behind_what_the_file_has_before_it_on_that_day() {
        let post = "---\ntitle: Down\ndate: 2026-03-09 16:00\nservices: {web: outage}\n---\nA.\n\n\
            ## 2026-03-09 · identified\n\nB.\n\n## 2026-03-09\n\nC.\n\n## 2026-03-09 17:00 · resolved\n\nD.\n\n\
            ## 2026-03-10\n\nE.\n";
        let (_, site, board, report) = site(CONFIG, &[("incidents/a.md", post)], "2026-03-11 10:00");
        let times: Vec<String> = site.posts[0]
            .entries
            .iter()
            .map(|entry| {
                entry.time.day.map_or_else(|| entry.time.from.format("%H:%M").to_string(), |day| day.to_string())
            })
            .collect();
        assert_eq!(times, ["15:00", "2026-03-09", "2026-03-09", "16:00", "2026-03-10"]);
        assert!(board.open.is_empty() && codes(&report).is_empty());
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

    /// What is advised on an incident with that heading.
    fn advice(heading: &str) -> Vec<String> {
        let post =
            format!("---\ntitle: A\ndate: 2021-05-18 17:00\nservices: {{web: outage}}\n---\nA.\n\n{heading}\n\nB.\n");
        let (_, _, _, report) = site(CONFIG, &[("incidents/a.md", &post)], "2021-05-18 20:00");
        report.list().iter().map(|it| format!("{} {}", it.code, it.help.as_deref().unwrap_or(""))).collect()
    }

    #[test]
    fn what_only_braces_say_is_reported_in_a_title() {
        let check = |heading: &str, line: &str| assert_eq!(advice(heading), [format!("near-miss write `{line}`")]);
        check("## 17:30 identified {next 18:30}", "## 17:30 · identified {next=18:30}");
        check("## 17:30 identified, next update 18:30", "## 17:30 · identified {next=18:30}");
        check("## 17:30 web=outage", "## 17:30 {web=outage}");
        check("## 17:30 identified web=degraded", "## 17:30 · identified {web=degraded}");
        check("## 17:30 identified [web=degraded]", "## 17:30 · identified {web=degraded}");
        check("## 17:30 monitoring (web degraded)", "## 17:30 · monitoring {web=degraded}");
        for title in ["The next disk", "a=b", "We look at web degraded pages", "next steps"] {
            assert_eq!(advice(&format!("## 17:30 {title}")), [] as [&str; 0], "{title}");
        }
    }

    #[test]
    fn a_title_that_sounds_like_an_end_is_reported() {
        for title in ["OK", "✅", "Up", "C’est bon"] {
            let line = "near-miss if it is over, write `## 2021-05-18 17:30 · resolved`";
            assert_eq!(advice(&format!("## 17:30 {title}")), [line], "{title}");
        }
        assert_eq!(
            advice("## 17:30 resolved – except mail"),
            ["near-miss if everything is over, write `## 2021-05-18 17:30 · resolved`"]
        );
        assert_eq!(advice("## 17:30 unresolved"), [] as [&str; 0]);
    }

    #[test]
    fn a_relapse_behind_a_status_counts_too() {
        for words in ["monitoring · down again", "Monitoring: still down", "monitoring · Le site is down"] {
            assert_eq!(after_the_end(&format!("## 2026-03-10 10:30 · {words}")), (true, vec![]), "{words}");
        }
        for words in ["monitoring", "monitoring · the disk", "resolved · for good"] {
            assert_eq!(after_the_end(&format!("## 2026-03-10 10:30 · {words}")), (false, vec![]), "{words}");
        }
        let told = (false, vec!["near-word-after-the-end"]);
        assert_eq!(after_the_end("## 2026-03-10 10:30 · resolved · down again"), told);
        // Words of a relapse are no slip of others.
        for words in ["reopen", "reopening", "re-opening"] {
            assert_eq!(after_the_end(&format!("## 2026-03-10 10:30 · {words}")), (true, vec![]), "{words}");
        }
    }

    #[test]
    fn an_end_known_by_its_day_hides_nothing_behind_it() {
        let open = |body: &str| {
            let post =
                format!("---\ntitle: Down\ndate: 2026-03-10 10:00\nservices: {{web: outage}}\n---\nA.\n\n{body}");
            let (_, _, board, _) = site(CONFIG, &[("incidents/a.md", &post)], "2026-03-12 10:00");
            (board.open.len(), board.impact().map(|it| (it.to.is_none(), it.state)).last())
        };
        let end = "## 2026-03-10 · resolved\n\nB.\n\n";
        for later in
            ["10:30 · down again", "10:30 {web=outage}", "2026-03-10 10:30 · identified", "2026-03-10 · down again"]
        {
            assert_eq!(open(&format!("{end}## {later}\n\nC.\n")), (1, Some((true, State::Outage))), "{later}");
        }
        for later in ["10:30 · the disk", "10:30 · monitoring", "2026-03-10"] {
            assert_eq!(open(&format!("{end}## {later}\n\nC.\n")), (0, Some((false, State::Outage))), "{later}");
        }
    }

    #[test]
    fn what_is_written_after_the_end_comes_after_it() {
        for words in ["down again {at=10:10}", "identified {at=10:10}", "x {at=10:10 web=outage}"] {
            assert_eq!(after_the_end(&format!("## 2026-03-10 10:30 · {words}")), (true, vec![]), "{words}");
        }
    }

    #[test]
    fn a_key_that_closes_is_reported_where_the_latest_update_says_that_it_goes_on() {
        for key in ["status: resolved", "status: retracted", "resolved: 2026-03-10"] {
            for update in ["{web=outage}", "down again", "identified"] {
                let post = format!(
                    "---\ntitle: Down\ndate: 2026-03-10 10:00\nservices: {{web: outage}}\n{key}\n---\nA.\n\n## 10:30 {update}\n\nB.\n"
                );
                let (_, _, _, report) = site(CONFIG, &[("incidents/a.md", &post)], "2026-03-12 10:00");
                assert_eq!(codes(&report), ["closed-but-not-said"], "{key} {update}");
            }
        }
    }

    #[test]
    fn words_that_are_struck_out_end_nothing() {
        for words in ["~~resolved~~", "~~fixed~~ · the disk", "it's ~~fixed~~", "[~~resolved~~](a.html)", "~resolved~"]
        {
            let post = format!(
                "---\ntitle: Down\ndate: 2026-03-10 10:00\nservices: {{web: outage}}\n---\nA.\n\n## 10:20 · {words}\n\nB.\n"
            );
            let (_, _, board, _) = site(CONFIG, &[("incidents/a.md", &post)], "2026-03-10 10:00");
            assert!(!board.open.is_empty(), "{words}");
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
            ("maintenance", &mentions),
            ("under maintenance", &mentions),
            ("Post-mortem published", &vec![]),
        ] {
            assert_eq!(&after_the_end(&format!("## 2026-03-10 10:30 · {title}")), &(false, codes.clone()), "{title}");
        }
    }

    #[test]
    fn one_update_out_of_order_is_reported() {
        let check = |headings: &[&str], expected: &[&str]| {
            let body: String = headings.iter().map(|heading| format!("## 2026-03-{heading}\n\nText.\n\n")).collect();
            let post =
                format!("---\ntitle: Down\ndate: 2026-03-10 10:00\nservices: {{web: outage}}\n---\nA.\n\n{body}");
            let (_, _, _, report) = site(CONFIG, &[("incidents/a.md", &post)], "2026-03-20 10:00");
            assert_eq!(codes(&report), expected, "{headings:?}");
        };
        check(&["10 10:20", "10 11:00", "10 10:40", "10 11:20 · resolved"], &["out-of-order"]);
        check(&["10 10:20", "11 11:00", "10 11:10", "10 11:20 · resolved"], &["out-of-order"]);
        check(&["10 10:20", "10 10:40", "10 11:00", "10 11:20 · resolved"], &[]);
        check(&["10 11:20 · resolved", "10 11:00", "10 10:40", "10 10:20"], &[]);
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
