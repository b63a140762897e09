//! The timeline of a post: a section whose heading says so, and in it a moment for each item of a list, row of a table,
//! heading or paragraph that begins with a time.
//!
//! Only what is certain becomes a time: "vers 17h" and "fin d’après-midi" are good to the day, and a clock of a zone
//! that the site does not know, or of a Saturday of some week, is no time at all. The author's words stay.

mod point;
mod running;
mod section;
mod table;
mod zones;

use super::scan::{is_digit, is_space, spaces};
use super::time::{self, Near, TimeMistake};
use crate::diagnostic::{Report, nearest, timeline as mistakes};
use crate::markdown::Markdown;
use crate::model::timeline::{Mark, Timeline, TimelineItem, TimelineList, When};
use crate::model::written::{Text, Written};
use crate::model::{State, Status};
use crate::source::{SourceId, Span};
use crate::vocabulary::Vocabulary;
use chrono::NaiveDate;
use chrono_tz::Tz;
use point::{Today, stretch};
use running::Running;
use section::{Bullet, SectionBlock, SectionBlockKind};
use std::ops::Range;

/// The initial day and timezone of a timeline, and whether its post may have updates.
#[derive(Debug, Clone, Copy)]
pub struct TimelineInput {
    /// The day of its first moment, unless that names another.
    pub first_day: NaiveDate,
    /// Whether that day is known; if not, a moment without a day has no time until one names its day.
    pub day_known: bool,
    /// The timezone of its times, unless they name another.
    pub zone: Tz,
    /// The languages in which it is read.
    pub words: Vocabulary,
    /// Whether the post may have updates. If so, a rule ends the section.
    pub updates: bool,
}

/// Reads the timelines of a part of a file.
pub fn read(
    (text, markdown): (&str, &Markdown),
    part: Span,
    input: TimelineInput,
    report: &mut Report,
) -> Option<Timeline> {
    if !section::may_be_in(text.get(part.range())?, input.words) {
        return None;
    }
    let blocks = section::blocks(text, markdown, part.range());
    let mut lists = Vec::new();
    let first = Today { day: input.first_day, words: input.words };
    for section in section::sections(text, &blocks, first, input.updates) {
        let day = if input.day_known { Ok(input.first_day) } else { Err(input.first_day) };
        let days = Running::new(day, input.words, input.zone);
        let mut reader = TimelineReader { source: part.source, text, days, form: Runs::default(), report };
        let heading = &blocks[section.heading].range;
        reader.heading(heading.clone());
        let inside = heading.end..section.place(&blocks).end;
        reader.days.stretches = has_stretches(text.get(inside).unwrap_or(""), first);
        reader.section(&blocks[section.blocks.clone()]);
        let (found, doubts) = (reader.form.lists, reader.days.doubts);
        report.extend(doubts.told(input.first_day));
        let told = heading.end..section.place(&blocks).end;
        if found.is_empty() && has_clocks(text.get(told).unwrap_or(""), first) {
            report.add(mistakes::not_drawn(Span::new(part.source, heading.clone())));
        }
        lists.extend(found);
    }
    limit_marks(&mut lists, report);
    (!lists.is_empty()).then_some(Timeline { lists })
}

/// The most items with marks: each mark of a state is drawn and numbered.
const MOST_MARKED: usize = 1000;

/// Takes the marks out of a timeline that has too many.
fn limit_marks(lists: &mut [TimelineList], report: &mut Report) {
    let place = lists.iter().flat_map(|list| &list.items).filter_map(|item| item.marked).nth(MOST_MARKED);
    if let Some(place) = place {
        report.add(mistakes::too_many_marks(place, MOST_MARKED));
        lists.iter_mut().flat_map(|list| &mut list.items).for_each(|item| item.marks.clear());
    }
}

/// The places of the timelines in a text without updates, including their headings.
pub(crate) fn sections_of(text: &str, markdown: &Markdown, words: Vocabulary) -> Vec<Range<usize>> {
    if !section::may_be_in(text, words) {
        return Vec::new();
    }
    let blocks = section::blocks(text, markdown, 0..text.len());
    let sections = section::sections(text, &blocks, Today { day: NaiveDate::default(), words }, false);
    sections.iter().map(|section| section.place(&blocks)).collect()
}

/// The places of the timelines in a text with updates, including their headings. Nothing in them is an update.
pub(crate) fn places(text: &str, markdown: &Markdown, part: Range<usize>, near: Near) -> Vec<Range<usize>> {
    if !section::may_be_in(text.get(part.clone()).unwrap_or(""), near.words) {
        return Vec::new();
    }
    let blocks = section::blocks(text, markdown, part);
    let sections =
        section::sections(text, &blocks, Today { day: near.day.unwrap_or_default(), words: near.words }, true);
    // A line that is only formatted like a heading does not end a series of updates.
    let headed = sections.iter().filter(|section| matches!(blocks[section.heading].form, SectionBlockKind::Heading(_)));
    headed.map(|section| section.place(&blocks)).collect()
}

/// Whether a heading at the end of a post with updates would be a moment of its timeline. `body` is where its text begins.
pub(crate) fn goes_on(text: &str, body: usize, words: Vocabulary) -> bool {
    let part = body.min(text.len())..text.len();
    if !section::may_be_in(&text[part.clone()], words) {
        return false;
    }
    let longer = format!("{text}\n\n## 0:00\n");
    let end = longer.len() - 2;
    let markdown = Markdown::read(&longer, part.start);
    places(&longer, &markdown, part.start..longer.len(), Near { day: None, words })
        .iter()
        .any(|place| place.contains(&end))
}

/// Whether a text begins with a time, even an uncertain one.
fn opens(text: &str, today: Today) -> bool {
    let text = bare(text, today);
    stretch(text, today).is_some() || point::mistaken(text, today).is_some()
}

/// Whether a text begins with a time of day, or with a time counted from the first item (`T+5m`).
fn opens_with_clock(text: &str, today: Today) -> bool {
    stretch(bare(text, today), today).is_some_and(|(from, ..)| !from.is_day())
}

/// Whether a text without any recognised item contains lines with times.
fn has_clocks(text: &str, today: Today) -> bool {
    let clock = |line: &&str| {
        let line = line.trim_start_matches(|letter: char| !letter.is_alphanumeric());
        let from = line.char_indices().filter(|(at, letter)| is_digit(*letter) && *at < 48);
        let begins =
            |at: usize| !line[..at].ends_with(|before: char| before.is_alphanumeric() || ".:-".contains(before));
        from.filter(|(at, _)| begins(*at)).any(|(at, _)| {
            let full = line[at..].find(['.', ' ']).map_or(&line[at..], |end| &line[at..at + end]);
            full.contains([':', 'h']) && opens_with_clock(&line[at..], today)
        })
    };
    text.lines().filter(clock).count() > 1
}

/// Whether a line begins with a period between two times.
fn has_stretches(text: &str, today: Today) -> bool {
    text.lines().any(|line| {
        let line = without_bullet(line.trim_start_matches(|letter: char| is_space(letter) || "|#".contains(letter)));
        matches!(stretch(bare(line, today), today), Some((from, Some(to), _)) if !from.is_day() && !to.is_day())
    })
}

/// The only day that a heading names: "Timeline (27 November)".
fn the_day_in(heading: &str, today: Today) -> Option<NaiveDate> {
    let begins =
        |at: usize| !heading[..at].ends_with(|before: char| before.is_alphanumeric() || ".-/".contains(before));
    let mut found = None;
    let mut end = 0;
    for (at, _) in heading.char_indices().filter(|(at, letter)| letter.is_alphanumeric() && begins(*at)) {
        let Some((day, rest)) = time::day(&heading[at..], today.near()).filter(|_| at >= end) else { continue };
        end = heading.len() - rest.len();
        // Two days mean a period.
        if found.is_some() {
            return None;
        }
        found = Some(day.ok()?);
    }
    found
}

/// A text without emphasis and brackets at its beginning, and without a time that is struck if another one stands behind
/// it: `~~08:30~~ 09:00: it works again`.
fn bare(text: &str, today: Today) -> &str {
    let shorn = without_emphasis(text);
    let Some(inside) = shorn.strip_prefix("~~") else { return shorn };
    let standing = inside.split_once("~~").and_then(|(struck, behind)| {
        let (_, _, rest) = stretch(struck, today)?;
        let behind =
            without_emphasis(behind.trim_start_matches(|letter| is_space(letter) || ":,-–—>→".contains(letter)));
        (!rest.contains(char::is_alphanumeric) && stretch(behind, today).is_some()).then_some(behind)
    });
    standing.unwrap_or(inside)
}

fn without_emphasis(text: &str) -> &str {
    text.trim_start_matches(|letter: char| matches!(letter, '*' | '_' | '`' | '[' | '(') || is_space(letter))
}

/// What is struck at the beginning of an item, and what stands behind it.
fn struck(text: &str) -> Option<(&str, &str)> {
    without_emphasis(text).strip_prefix("~~")?.split_once("~~")
}

/// Consecutive timeline items.
#[derive(Default)]
struct Runs {
    lists: Vec<TimelineList>,
    /// Whether the following blocks may belong to the last item.
    open: bool,
}

impl Runs {
    fn add(&mut self, item: TimelineItem) {
        match self.lists.last_mut().filter(|_| self.open) {
            Some(list) => {
                list.span.end = item.span.end;
                list.items.push(item);
            }
            None => self.lists.push(TimelineList { span: item.span, items: vec![item] }),
        }
        self.open = true;
    }
}

/// Reads timeline items one after the other.
struct TimelineReader<'a> {
    source: SourceId,
    text: &'a str,
    days: Running,
    form: Runs,
    report: &'a mut Report,
}

impl<'a> TimelineReader<'a> {
    fn at(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or("")
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.source, range)
    }

    /// The zone and the day that the heading of the section names.
    fn heading(&mut self, range: Range<usize>) {
        let found = zones::of_heading(self.at(range.clone()), self.days.site());
        self.days.zone =
            found.map(|(zone, place)| (zone, self.span(range.start + place.start..range.start + place.end)));
        if let Some(day) = the_day_in(self.at(range), self.days.today()) {
            self.days.begin_day(day);
        }
    }

    /// All blocks of a section.
    fn section(&mut self, blocks: &[SectionBlock]) {
        let mut at = 0;
        while let Some(block) = blocks.get(at) {
            let count = match &block.form {
                SectionBlockKind::List(items) if self.is_timed(items) => self.list(block, items),
                SectionBlockKind::Table(rows) => self.table(block, rows),
                SectionBlockKind::Heading(level) => self.headed(*level, &blocks[at..]),
                SectionBlockKind::Paragraph => self.paragraph(&blocks[at..]),
                _ => 0,
            };
            if count == 0 {
                self.form.open = false;
            }
            at += count.max(1);
        }
    }

    /// Whether the items of a list are moments: at least every third begins with a time.
    fn is_timed(&self, items: &[Bullet]) -> bool {
        let today = self.days.today();
        let timed = |range: &Range<usize>| opens(without_bullet(self.at(range.clone())), today);
        let items = items.iter().map(|item| timed(&item.range) || item.items.iter().any(timed));
        let (all, timed) = items.fold((0, 0), |(all, timed), it| (all + 1, timed + usize::from(it)));
        timed > 0 && timed * 3 >= all
    }

    fn list(&mut self, block: &SectionBlock, items: &[Bullet]) -> usize {
        self.form.open = false;
        for item in items {
            let own = item.range.start..item.inner.unwrap_or(item.range.end);
            // "- 31 October" with the items of that day below it.
            if !item.items.is_empty() && self.days.announced(without_bullet(self.at(own.clone()))) {
                let day = self.item(own.clone(), self.inside(own), &[]);
                self.form.add(day);
                for inner in &item.items {
                    let inner = self.item(inner.clone(), self.inside(inner.clone()), &[]);
                    self.form.add(inner);
                }
                continue;
            }
            let item = self.item(item.range.clone(), self.inside(item.range.clone()), &[]);
            self.form.add(item);
        }
        if let Some(list) = self.form.lists.last_mut() {
            list.span = Span::new(self.source, block.range.clone());
        }
        self.form.open = false;
        1
    }

    /// An item's text without its bullet.
    fn inside(&self, item: Range<usize>) -> Range<usize> {
        let words = self.at(item.clone()).trim_end();
        item.start + words.len() - without_bullet(words).len()..item.start + words.len()
    }

    /// Reads a heading and what is below it. Returns the number of blocks.
    fn headed(&mut self, level: u8, blocks: &[SectionBlock]) -> usize {
        let range = blocks[0].range.clone();
        let words = section::heading_words(self.at(range.clone()));
        let today = self.days.today();
        let begin = range.start + self.at(range.clone()).find(words).unwrap_or(0);
        let words = begin..begin + words.len();
        if !opens(self.at(words.clone()), today) {
            return 0;
        }
        let ends = |block: &SectionBlock| match block.form {
            SectionBlockKind::Heading(own) => {
                own <= level || opens(section::heading_words(self.at(block.range.clone())), today)
            }
            _ => false,
        };
        let count = 1 + blocks[1..].iter().position(ends).unwrap_or(blocks.len() - 1);
        let day = !opens_with_clock(self.at(words.clone()), today);
        let next =
            blocks.get(count).filter(|block| matches!(block.form, SectionBlockKind::Heading(own) if own > level));
        if day && (next.is_some() || blocks[1..count].iter().any(|block| self.tells(block))) {
            self.day_of_heading(words);
            return 0;
        }
        self.moment(range, words, &blocks[1..count]);
        count
    }

    /// The day that a heading above moments begins with: "24 October 2025 - The limits".
    fn day_of_heading(&mut self, words: Range<usize>) {
        let text = self.at(words.clone());
        if self.days.announced(text) {
            return;
        }
        let opening = bare(text, self.days.today());
        let begin = words.end - opening.len();
        let Some((from, to, rest)) = stretch(opening, self.days.today()) else {
            if let Some((mistake, length)) = point::mistaken(opening, self.days.today()) {
                let place = self.span(begin..begin + length);
                self.report.add(mistakes::unclear(mistake.at(place, &opening[..length], Some(self.days.day()))));
                self.days.lose();
            }
            return;
        };
        let typed = &opening[..opening.len() - rest.len()];
        let has_year = typed.split(|letter: char| !is_digit(letter)).any(|digits| digits.chars().count() == 4);
        let goes_on = rest.trim_start_matches(|letter: char| is_space(letter) || "-–—".contains(letter));
        match from.day {
            Some(day) if to.is_none() && (has_year || !goes_on.starts_with(is_digit)) => {
                self.days.begin_day(day);
            }
            _ => {
                let place = self.span(begin..begin + typed.len());
                self.report.add(mistakes::unclear(TimeMistake::Unreadable.at(place, typed, Some(self.days.day()))));
                self.days.lose();
            }
        }
    }

    /// Whether a block holds moments of a day that is announced above it.
    fn tells(&self, block: &SectionBlock) -> bool {
        let today = self.days.today();
        let clock = |range: &Range<usize>| opens_with_clock(without_bullet(self.at(range.clone())), today);
        match &block.form {
            SectionBlockKind::List(items) => items.iter().any(|item| clock(&item.range)),
            SectionBlockKind::Table(rows) => rows.iter().flat_map(|row| &row.cells).any(clock),
            SectionBlockKind::Paragraph => opens_with_clock(self.at(block.range.clone()), today),
            _ => false,
        }
    }

    /// Reads a paragraph that is one item or several, or the day or timezone of those below it. Returns the number of
    /// blocks.
    fn paragraph(&mut self, blocks: &[SectionBlock]) -> usize {
        let range = blocks[0].range.clone();
        let words = self.at(range.clone());
        let today = self.days.today();
        if !self.is_moment(range.clone()) {
            if !self.days.announced(words)
                && let Some((zone, place)) = zones::of_line(words, self.days.site())
            {
                let place = self.span(range.start + place.start..range.start + place.end);
                self.days.zone = Some((zone, place));
            }
            return 0;
        }
        if !opens_with_clock(words, today)
            && blocks.get(1).is_some_and(|next| self.tells(next))
            && self.days.announced(words)
        {
            return 0;
        }
        let mut starts = vec![range.start];
        for (at, _) in words.match_indices('\n') {
            let line = range.start + at + 1;
            if self.is_moment(line..range.end) {
                starts.push(line);
            }
        }
        let lines: Vec<Range<usize>> =
            starts.iter().zip(starts.iter().skip(1).chain([&range.end])).map(|(from, to)| *from..*to).collect();
        let last = lines.len() - 1;
        for line in &lines[..last] {
            let line = line.start..line.start + self.at(line.clone()).trim_end().len();
            self.moment(line.clone(), line, &[]);
        }
        // Blocks between two items belong to the first of them. An item that is only a time gets the text that follows.
        let line = lines[last].clone();
        let stops = |block: &SectionBlock| match block.form {
            SectionBlockKind::Heading(_) | SectionBlockKind::Rule => true,
            SectionBlockKind::Paragraph => self.is_moment(block.range.clone()),
            SectionBlockKind::List(ref items) => self.is_timed(items),
            _ => false,
        };
        let stop = 1 + blocks[1..].iter().position(stops).unwrap_or(blocks.len() - 1);
        let another = blocks.get(stop).is_some_and(|block| matches!(block.form, SectionBlockKind::Paragraph));
        let bare = self.tells_nothing(line.clone());
        let count = if bare || another { stop } else { 1 };
        self.moment(line.clone(), line, &blocks[1..count]);
        count
    }

    /// Whether a paragraph begins a moment: with a clock, or with a day that a sign separates from the words.
    fn is_moment(&self, range: Range<usize>) -> bool {
        let today = self.days.today();
        let words = bare(self.at(range), today);
        if point::mistaken(words, today).is_some() {
            return true;
        }
        stretch(words, today).is_some_and(|(from, _, rest)| {
            let rest = spaces(rest);
            !from.is_day()
                || from.day.is_some()
                    && (rest.is_empty() || rest.starts_with([':', '-', '–', '—', '*', '_', '\n', ']', '|']))
        })
    }

    /// Whether a paragraph is a time and nothing more.
    fn tells_nothing(&self, range: Range<usize>) -> bool {
        let words = bare(self.at(range), self.days.today());
        stretch(words, self.days.today()).is_some_and(|(_, _, rest)| !rest.contains(char::is_alphanumeric))
    }

    /// A moment in a heading or a paragraph, with the blocks below it.
    fn moment(&mut self, opening: Range<usize>, words: Range<usize>, below: &[SectionBlock]) {
        let more: Option<Range<usize>> =
            below.first().zip(below.last()).map(|(first, last)| first.range.start..last.range.end);
        let end = more.as_ref().map_or(opening.end, |more| more.end);
        let item = self.item(opening.start..end, words, more.as_slice());
        self.form.add(item);
    }

    /// A moment: its place, its words, and what else belongs to it.
    fn item(&mut self, whole: Range<usize>, inside: Range<usize>, more: &[Range<usize>]) -> TimelineItem {
        let span = self.span(whole);
        let (end, mut marks) = self.marks(inside.clone());
        let mut marked = (!marks.is_empty()).then(|| self.span(end..inside.end));
        let text = self.text;
        let words = text.get(inside.start..end).unwrap_or("");
        let standing = struck(words).map(|(_, behind)| !more.is_empty() || behind.contains(char::is_alphanumeric));
        if standing == Some(false) {
            // All of it is struck: it marks nothing, wherever its marks are.
            let last = inside.start + words.trim_end_matches('~').len();
            let (before, inner) = self.marks(inside.start..last);
            marked = if inner.is_empty() { marked } else { Some(self.span(before..last)) };
            marks.clear();
        }
        let bare = bare(words, self.days.today());
        let told = |start: usize| {
            let own = (start < end).then_some(start..end);
            Text(own.into_iter().chain(more.iter().cloned()).map(|range| Span::new(self.source, range)).collect())
        };
        let at = end - bare.len();
        if standing == Some(true) && words[..words.len() - bare.len()].matches("~~").count() == 1 {
            if let Some((_, _, rest)) = stretch(bare, self.days.today()) {
                self.report.add(mistakes::struck_time(self.span(at..end - rest.len())));
            }
            return TimelineItem { span, when: None, text: told(inside.start), marks, marked };
        }
        let Some((from, to, rest)) = stretch(bare, self.days.today()) else {
            if let Some((mistake, length)) = point::mistaken(bare, self.days.today()) {
                let place = self.span(at..at + length);
                self.report.add(mistakes::unclear(mistake.at(place, &bare[..length], Some(self.days.day()))));
                self.days.lose();
            }
            return TimelineItem { span, when: None, text: told(inside.start), marks, marked };
        };
        let said = self.span(at..end - rest.len());
        let text = told(end - after_time(rest).len());
        let begin = self.days.begin(&from, said);
        let to = begin.and_then(|begin| self.days.end(&to?, &from, begin));
        let own_zone = from.clock.is_none_or(|clock| clock.zone.is_some());
        let at_home = matches!(begin, Some(Written::Day(_) | Written::Full(_, None)));
        let zone = self.days.zone.filter(|_| begin.is_some() && !own_zone && !at_home).map(|(_, place)| place);
        TimelineItem { span, when: Some(When { words: said, from: begin, to, zone }), text, marks, marked }
    }

    /// The marks at the end of an item, and where its words end.
    fn marks(&mut self, item: Range<usize>) -> (usize, Vec<Mark>) {
        let mut marks = Vec::new();
        let mut words = self.text.get(item.clone()).unwrap_or("").trim_end();
        while let Some((before, typed)) = words.strip_suffix('}').and_then(|words| words.rsplit_once('{')) {
            let known = self.days.today().words;
            // "/api/{slow}" holds no mark.
            let apart = !before.ends_with(|sign: char| sign.is_alphanumeric() || "/$=\"'".contains(sign));
            let mark = known.mark(typed).filter(|mark| apart || mark.name() == typed.trim());
            let Some(mark) = mark else {
                let span = Span::new(self.source, item.start + before.len()..item.start + words.len());
                let near = nearest(typed.trim(), Mark::ALL.map(Mark::name))
                    .or_else(|| meant(typed.trim(), known).filter(|_| apart).map(Mark::name));
                let word = !typed.trim().is_empty() && typed.trim().chars().all(char::is_alphabetic);
                if near.is_some() || word && before.ends_with(char::is_whitespace) {
                    self.report.add(mistakes::nearly_a_mark(span, typed.trim(), near));
                }
                break;
            };
            marks.insert(0, mark);
            words = before.trim_end();
        }
        (item.start + words.len(), marks)
    }
}

/// The mark that another word for a status or a state means.
fn meant(typed: &str, words: Vocabulary) -> Option<Mark> {
    match (words.status(typed), words.state(typed)) {
        (Some(Status::Resolved), _) | (_, Some(State::Operational)) => Some(Mark::Resolved),
        (_, Some(State::Degraded)) => Some(Mark::Degraded),
        (_, Some(State::Partial | State::Outage)) => Some(Mark::Outage),
        _ => None,
    }
}

/// An item's text without its bullet or number, and without the box of a task.
fn without_bullet(item: &str) -> &str {
    let item = item.trim_start();
    let behind = item.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let bullet = behind.strip_prefix(['-', '*', '+', '.', ')']).filter(|rest| rest.starts_with(char::is_whitespace));
    bullet.unwrap_or(item).trim_start()
}

/// The words behind a time, without the signs that separate the two.
fn after_time(rest: &str) -> &str {
    let closed = |text| spaces(text).trim_start_matches(['*', '_', '`', ']', ')']);
    let rest = closed(rest);
    // In a definition list, the text is on the next line.
    let rest = rest.trim_start();
    let behind =
        rest.strip_prefix("->").or_else(|| rest.strip_prefix([':', ',', '-', '–', '—', '·', '.', '|', '→', '=']));
    let rest = behind.unwrap_or(rest);
    // "**17h :** text" closes its emphasis behind the colon.
    let closed = rest.trim_start_matches(['*', '_']);
    let rest = if closed.len() < rest.len() && closed.starts_with(char::is_whitespace) { closed } else { rest };
    let rest = rest.trim_start();
    if rest.chars().all(|letter| matches!(letter, '*' | '_' | '`')) { "" } else { rest }
}

#[cfg(test)]
mod tests;
