//! The timeline of a post-mortem: a section "Chronologie" whose list items begin with a time or a span.
//!
//! Only what is certain becomes a time: "vers 17h" and "fin d’après-midi" are good to the day. The author's words stay.

mod point;

use super::scan::{is_space, spaces};
use crate::diagnostic::{Report, nearest, timeline as mistakes};
use crate::markdown::{Element, Event, Markdown};
use crate::model::timeline::{Item, List, Mark, Timeline, When};
use crate::model::written::{Text, Written, Zone};
use crate::source::{SourceId, Span};
use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use point::{Point, stretch};
use std::ops::Range;

/// A clock that falls back by less is told out of order; by more, it is of the day after.
const OUT_OF_ORDER: TimeDelta = TimeDelta::hours(2);

/// Reads the first timeline of a part of a file. `first_day` is that of its first item, unless the item says another.
pub fn read(
    (text, markdown): (&str, &Markdown),
    part: Span,
    first_day: NaiveDate,
    report: &mut Report,
) -> Option<Timeline> {
    // Most posts have no such line.
    let mut lines = text.get(part.range())?.split('\n').flat_map(|line| line.split('\r'));
    if !lines.any(names_section) {
        return None;
    }
    let blocks = blocks(text, markdown, part.range());
    let is_section =
        |block: &Block| block.level.is_some() && names_section(text.get(block.range.clone()).unwrap_or(""));
    let start = blocks.iter().position(is_section)?;
    let heading = &blocks[start];
    let words = text.get(heading.range.clone()).unwrap_or("");
    let universal = words.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == "UTC");
    let mut reader = Reader {
        source: part.source,
        text,
        days: Running { day: first_day, last: None, zone: universal.then_some(Zone::UTC) },
    };
    let section = blocks[start + 1..].iter().take_while(|block| block.level.is_none_or(|it| Some(it) > heading.level));
    let mut lists = Vec::new();
    for block in section {
        if block.items.is_empty() {
            reader.days.announced(text.get(block.range.clone()).unwrap_or(""));
        } else {
            let items = block.items.iter().map(|item| reader.item(item.clone(), report)).collect();
            lists.push(List { span: Span::new(part.source, block.range.clone()), items });
        }
    }
    (!lists.is_empty()).then(|| Timeline { heading: Span::new(part.source, heading.range.clone()), lists })
}

/// A block at the top level of the text, without the blanks behind it.
struct Block {
    /// Of a heading.
    level: Option<u8>,
    range: Range<usize>,
    /// Of a list.
    items: Vec<Range<usize>>,
}

fn blocks(text: &str, markdown: &Markdown, part: Range<usize>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut depth = 0_usize;
    for placed in markdown.events(text) {
        let range = placed.range();
        let range = range.start..range.start + text[range].trim_end().len();
        match placed.event {
            Event::Open(element) => {
                match (depth, element) {
                    (0, _) if !part.contains(&range.start) => {}
                    (0, Element::Heading(level)) => blocks.push(Block { level: Some(*level), range, items: vec![] }),
                    (0, _) => blocks.push(Block { level: None, range, items: vec![] }),
                    (1, Element::Item) => blocks.last_mut().into_iter().for_each(|list| list.items.push(range.clone())),
                    _ => {}
                }
                depth += 1;
            }
            Event::Close(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    blocks
}

/// Whether a heading is that of a timeline: "Chronologie de l’incident" too.
pub(crate) fn names_section(heading: &str) -> bool {
    let words = heading.trim_start_matches(|letter: char| !letter.is_alphabetic());
    super::scan::one_of(words, &["chronologie", "chronology", "timeline"]).is_some()
}

/// Where the telling has come to.
struct Running {
    day: NaiveDate,
    /// The latest clock of that day.
    last: Option<NaiveTime>,
    /// Of all clocks without one of their own, as the heading has it.
    zone: Option<Zone>,
}

impl Running {
    /// A line between lists that is nothing but a day begins that day.
    fn announced(&mut self, words: &str) {
        let words =
            words.trim_matches(|letter: char| is_space(letter) || matches!(letter, '#' | '*' | '_' | ':' | '\n'));
        if let Some((Point { day: Some(day), clock: None, .. }, "")) = point::point(words, self.day) {
            self.day = day;
            self.last = None;
        }
    }

    /// The time of a point, that of the beginning of an item.
    fn begin(&mut self, point: &Point) -> Written {
        let clock = point.clock.map(|clock| clock.time);
        if let Some(day) = point.day {
            self.day = day;
            self.last = clock;
        } else if let Some(clock) = clock {
            if self.last.is_some_and(|last| last - clock > OUT_OF_ORDER) {
                self.day = self.day.checked_add_days(Days::new(1)).unwrap_or(self.day);
                self.last = None;
            }
            self.last = self.last.max(Some(clock));
        }
        self.written(point, self.day)
    }

    /// The time of a point, that of the end of an item.
    fn end(&self, point: &Point, begun: Option<NaiveTime>) -> Written {
        let past_midnight = point.clock.zip(begun).is_some_and(|(clock, begun)| clock.time < begun);
        let later = Days::new(u64::from(past_midnight));
        let day = point.day.or_else(|| self.day.checked_add_days(later)).unwrap_or(self.day);
        self.written(point, day)
    }

    fn written(&self, point: &Point, day: NaiveDate) -> Written {
        match point.clock {
            Some(clock) if !point.about => Written::Full(day.and_time(clock.time), clock.zone.or(self.zone)),
            _ => Written::Day(day),
        }
    }
}

/// Reads items one after the other.
struct Reader<'a> {
    source: SourceId,
    text: &'a str,
    days: Running,
}

impl Reader<'_> {
    fn item(&mut self, range: Range<usize>, report: &mut Report) -> Item {
        let span = Span::new(self.source, range.clone());
        let whole = self.text.get(range.clone()).unwrap_or("");
        let start = range.end - without_bullet(whole).len();
        let (end, marks) = self.marks(start..range.end, report);
        let words = self.text.get(start..end).unwrap_or("");
        let bare = words.trim_start_matches(['*', '_', '`']);
        let Some((from, to, rest)) = stretch(bare, self.days.day) else {
            return Item { span, when: None, text: self.piece(start..end), marks };
        };
        let begin = self.days.begin(&from);
        let to = to.map(|to| self.days.end(&to, from.clock.map(|clock| clock.time)));
        let said = end - bare.len()..end - rest.len();
        let when = When { words: Span::new(self.source, said), from: begin, to };
        let told = after_time(rest);
        Item { span, when: Some(when), text: self.piece(end - told.len()..end), marks }
    }

    fn piece(&self, range: Range<usize>) -> Text {
        Text(if range.is_empty() { vec![] } else { vec![Span::new(self.source, range)] })
    }

    /// The marks at the end of an item, and where its words end.
    fn marks(&self, item: Range<usize>, report: &mut Report) -> (usize, Vec<Mark>) {
        let mut marks = Vec::new();
        let mut words = self.text.get(item.clone()).unwrap_or("").trim_end();
        while let Some((before, typed)) = words.strip_suffix('}').and_then(|words| words.rsplit_once('{')) {
            let Some(mark) = mark(typed) else {
                let span = Span::new(self.source, item.start + before.len()..item.start + words.len());
                let near = nearest(typed.trim(), Mark::ALL.map(Mark::name));
                if let Some(near) = near {
                    report.add(mistakes::nearly_a_mark(span, typed.trim(), near));
                }
                break;
            };
            marks.insert(0, mark);
            words = before.trim_end();
        }
        (item.start + words.len(), marks)
    }
}

/// The mark that a word in braces is, in English or French.
fn mark(typed: &str) -> Option<Mark> {
    let typed = deunicode::deunicode(typed.trim()).to_lowercase();
    let french = match typed.as_str() {
        "detecte" => Some(Mark::Detected),
        "annonce" => Some(Mark::Announced),
        "resolu" => Some(Mark::Resolved),
        "degrade" => Some(Mark::Degraded),
        "panne" => Some(Mark::Outage),
        _ => None,
    };
    french.or_else(|| Mark::ALL.into_iter().find(|mark| mark.name() == typed))
}

/// An item's text without its bullet or number.
fn without_bullet(item: &str) -> &str {
    let item = item.trim_start();
    let behind = item.trim_start_matches(|letter: char| letter.is_ascii_digit());
    behind.strip_prefix(['-', '*', '+', '.', ')']).unwrap_or(item).trim_start()
}

/// What is told behind a time: without the signs that part the two.
fn after_time(rest: &str) -> &str {
    let signs = |text| spaces(text).trim_start_matches(['*', '_', '`']);
    let rest = signs(rest);
    let rest = spaces(rest).strip_prefix([':', ',', '-', '–', '—', '·', '.', '|']).unwrap_or(rest);
    // "**17h :** text" closes its emphasis behind the colon.
    let closed = rest.trim_start_matches(['*', '_']);
    let rest = if closed.len() < rest.len() && closed.starts_with(is_space) { closed } else { rest };
    rest.trim_start()
}

#[cfg(test)]
mod tests;
