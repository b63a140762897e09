//! A text with labelled updates, as people write them in posts of other tools, cut into its entries.
//!
//! An update is marked by a label (`*Investigating* -`, `**Resolved**:`, `[Final message]`, `## Update 12:55`), by a
//! shortcode with its time behind it (`{{< track "2018-04-13 17:30:00" >}}`), or by a line `---`.

use super::imported::ImportedTime;
use super::labels::{
    FoundLabel, LabelSense, bracketed, emphasised, heading, is_rule, sense, spoken, timed_shortcode, track,
};
use super::values;
use crate::model::written::{Written, Zone};
use crate::parse::time;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;

/// A part of a text.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Part {
    /// What it is called.
    pub label: Option<String>,
    /// Its time.
    pub time: Option<PartTime>,
    /// Its Markdown, without the label where that is known.
    pub text: String,
    /// Whether the label is on the line of the text.
    pub inline: bool,
    /// Whether it follows a line `---`.
    pub ruled: bool,
}

/// The time of a part: a clock alone needs its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartTime {
    /// A time with its day.
    Known(ImportedTime),
    /// A clock.
    Clock(NaiveTime),
}

/// The parts of a text, in the order of the file.
#[must_use]
pub fn parts(text: &str, near: NaiveDate, zone: Tz) -> Vec<Part> {
    let (text, definitions) = without_definitions(&without_outer_emphasis(text));
    let mut reader = PartReader {
        near,
        zone,
        parts: Vec::new(),
        open: Part::default(),
        lines: Vec::new(),
        style: None,
        is_dated: false,
        post_mortem: None,
    };
    reader.is_dated = text.lines().filter(|line| reader.dated_heading(line).is_some()).count() > 1;
    let leads = text.trim_start().starts_with("{{") && track(text.trim_start()).is_some_and(|(at, ..)| at == 0);
    let mut fence: Option<char> = None;
    let mut blank = true;
    for line in text.lines() {
        let mark = line.trim_start().chars().next().filter(|c| matches!(c, '`' | '~'));
        let opens = mark.filter(|mark| line.trim_start().starts_with(&mark.to_string().repeat(3)));
        if fence.is_some() || opens.is_some() {
            fence = if fence.is_some() && fence == opens { None } else { fence.or(opens) };
            reader.lines.push(line.to_owned());
            blank = false;
            continue;
        }
        blank = reader.line(line, blank, leads);
    }
    reader.close();
    let mut parts = reader.parts;
    for part in &mut parts {
        for (name, line) in &definitions {
            if part.text.contains(&format!("[{name}]")) {
                part.text = format!("{}\n\n{line}", part.text);
            }
        }
    }
    parts
}

/// Takes the emphasis off paragraphs that are in italics as a whole and begin with a label: `_**Edit:** …_`.
fn without_outer_emphasis(text: &str) -> String {
    let plain = |paragraph: &str| {
        let inner = paragraph.trim().strip_prefix('_')?.strip_suffix('_')?;
        inner
            .strip_prefix("**")?
            .split_once("**")
            .filter(|(label, rest)| !label.is_empty() && !rest.trim().is_empty())?;
        Some(inner.to_owned())
    };
    let paragraphs = text.split("\n\n").map(|it| plain(it).unwrap_or_else(|| it.to_owned()));
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

/// The definitions of links (`[name]: address`), taken out of a text. They belong to each part that uses them.
fn without_definitions(text: &str) -> (String, Vec<(String, String)>) {
    let mut kept = String::new();
    let mut definitions = Vec::new();
    for line in text.lines() {
        let name = line.strip_prefix('[').and_then(|rest| rest.split_once("]: ")).filter(|(name, address)| {
            !name.starts_with('^') && !address.trim().contains(' ') && address.contains(['/', '.'])
        });
        match name {
            Some((name, _)) => definitions.push((name.to_owned(), line.to_owned())),
            None => {
                kept.push_str(line);
                kept.push('\n');
            }
        }
    }
    (kept, definitions)
}

struct PartReader {
    near: NaiveDate,
    zone: Tz,
    parts: Vec<Part>,
    open: Part,
    lines: Vec<String>,
    /// How the first label of the text is marked: such labels begin a part even if their words are not known.
    style: Option<(&'static str, char)>,
    /// Whether headings have the days and times of the updates. Then words in bold are no labels, unless they say a status.
    is_dated: bool,
    /// The level of the heading of a post-mortem that is open: deeper headings are within it.
    post_mortem: Option<usize>,
}

impl PartReader {
    /// Takes in a line outside of code. Returns whether the next one can begin a part.
    fn line(&mut self, line: &str, blank: bool, leads: bool) -> bool {
        if blank && is_rule(line) {
            self.close();
            self.open.ruled = true;
            return true;
        }
        let starts = blank || self.is_empty();
        if let Some(label) = self.label(line, starts) {
            // A label for a part that has only a time so far.
            if !self.is_empty() || self.open.label.is_some() {
                self.close();
            }
            self.style = self.style.or(label.style);
            self.post_mortem =
                Some(level(line)).filter(|level| *level > 0 && sense(&label.words) == LabelSense::PostMortem);
            self.open.time = self.open.time.or(label.time);
            self.open.label = Some(label.words);
            self.open.inline = !label.rest.trim().is_empty();
            return self.track_in(&label.rest, leads);
        }
        self.track_in(line, leads) || line.trim().is_empty()
    }

    /// Takes in a line with or without a shortcode for a time. Returns whether that ended the part.
    fn track_in(&mut self, line: &str, leads: bool) -> bool {
        let Some((from, to, typed)) = track(line) else {
            self.lines.push(line.to_owned());
            return false;
        };
        let time = values::time(&typed, self.zone).map(PartTime::Known);
        if leads {
            self.close();
            self.open.time = time;
            let rest = line[to..].trim_start();
            return rest.is_empty() || {
                self.line(rest, true, leads);
                false
            };
        }
        let before = line[..from].trim_end();
        if !before.is_empty() {
            self.lines.push(before.to_owned());
        }
        if self.is_empty() && self.open.label.is_none() {
            // A time that stands apart from its text.
            if let Some(last) = self.parts.last_mut().filter(|last| last.time.is_none()) {
                last.time = time;
                return self.rest(&line[to..], leads);
            }
        }
        self.open.time = time.or(self.open.time);
        self.close();
        self.rest(&line[to..], leads)
    }

    /// What follows a shortcode on its line.
    fn rest(&mut self, rest: &str, leads: bool) -> bool {
        let rest = rest.trim_start_matches(['*', '_', '<', '/', 'p', '>', ' ']).trim();
        if rest.is_empty() {
            return true;
        }
        self.line(rest, true, leads);
        false
    }

    fn is_empty(&self) -> bool {
        self.lines.iter().all(|line| line.trim().is_empty())
    }

    fn close(&mut self) {
        let text = self.lines.join("\n").trim_matches('\n').trim_end().to_owned();
        let part = std::mem::take(&mut self.open);
        self.lines.clear();
        if !text.is_empty() || part.label.is_some() || part.time.is_some() {
            self.parts.push(Part { text, ..part });
        } else {
            self.open.ruled = part.ruled;
        }
    }

    /// The label that a line begins with, if it begins a part.
    fn label(&self, line: &str, starts: bool) -> Option<FoundLabel> {
        let line = line.trim_start();
        if self.post_mortem.is_some_and(|within| level(line) > within) {
            return None;
        }
        if let Some((words, time)) = self.dated_heading(line) {
            let (time, rest) = (Some(time), String::new());
            return Some(FoundLabel { words, time, rest, style: None, spoken: false });
        }
        let found = emphasised(line).or_else(|| bracketed(line)).or_else(|| heading(line)).or_else(|| spoken(line))?;
        let time = self.time_in(&found.words);
        let sense = sense(&found.words);
        let known = sense != LabelSense::Unknown || time.is_some_and(|(_, whole)| whole);
        let usual = match found.style {
            Some(style) => starts && (self.is_first() || self.style == Some(style)),
            None => false,
        };
        if !(known && starts || usual || known && found.style.is_none()) {
            return None;
        }
        // A heading, a bracket or spoken words need a meaning; words in bold are a label of their own.
        if found.style.is_none() && !known {
            return None;
        }
        if self.is_dated && time.is_none() && matches!(sense, LabelSense::Unknown | LabelSense::More) {
            return None;
        }
        // A spoken label needs its time, else it is a sentence.
        if found.spoken && time.is_none() {
            return None;
        }
        Some(FoundLabel { time: time.map(|(time, _)| time), ..found })
    }

    fn is_first(&self) -> bool {
        self.parts.is_empty() && self.is_empty() && self.open.label.is_none()
    }

    /// A heading that begins with a day and a time, or has them in a shortcode: the other words, and the time.
    fn dated_heading(&self, line: &str) -> Option<(String, PartTime)> {
        let words = line.trim_start_matches('#');
        if words.len() == line.len() || !words.starts_with(' ') || line.len() > 120 {
            return None;
        }
        let words = words.trim().trim_end_matches('#').trim_matches([' ', '*']);
        if let Some((from, to, _, typed)) = timed_shortcode(words) {
            let around = [&words[..from], &words[to..]].map(|it| it.trim_matches([' ', '(', ')', '-', '–', ':']));
            let time = PartTime::Known(values::time(&typed, self.zone)?);
            return Some((around.join(" ").trim().to_owned(), time));
        }
        let (time, length) = german(words, self.zone).or_else(|| {
            let (written, length) = time::prefix(words, Some(self.near))?;
            matches!(written, Written::Full(..)).then(|| Some((self.part_time(written)?, length)))?
        })?;
        let is_full = matches!(time, PartTime::Known(ImportedTime::At(_)));
        let rest = words[length..].trim_start();
        let is_apart = rest.is_empty() || rest.starts_with(['-', '–', '—', ':', '|', '·', '(']);
        (is_full && is_apart).then(|| (rest.trim_matches([' ', '-', '–', '—', ':', '|', '·']).to_owned(), time))
    }

    /// The time in a label, and whether the label is nothing else.
    fn time_in(&self, words: &str) -> Option<(PartTime, bool)> {
        let start = words.find(|c: char| c.is_ascii_digit())?;
        let before = words[..start].trim().trim_end_matches(['-', ':', '–', '(', ',']).trim().to_lowercase();
        let links = [" at", " on", " um", " à", " de", " du"];
        let before = links.iter().find_map(|link| before.strip_suffix(link)).unwrap_or(&before).trim().to_owned();
        let plain = ["", "on", "at", "le", "am", "the"].contains(&before.as_str())
            || matches!(sense(&before), LabelSense::More | LabelSense::Says(_) | LabelSense::First | LabelSense::Last);
        let typed = words[start..].trim().trim_end_matches([':', ')', '.', ',']).trim();
        let time = german(typed, self.zone).filter(|(_, length)| *length == typed.len()).map(|(time, _)| time);
        let time = time.or_else(|| self.read(typed))?;
        Some((time, plain))
    }

    fn read(&self, typed: &str) -> Option<PartTime> {
        let near = Some(self.near);
        let written = time::read(typed, near).ok().or_else(|| {
            let (written, length) = time::prefix(typed, near)?;
            let rest = typed[length..].trim();
            (rest.len() < 12 && !matches!(written, Written::Clock(..))).then_some(written)
        })?;
        self.part_time(written)
    }

    fn part_time(&self, written: Written) -> Option<PartTime> {
        let known = |at: DateTime<Utc>| PartTime::Known(ImportedTime::At(at));
        Some(match written {
            Written::Day(day) => PartTime::Known(ImportedTime::Day(day)),
            Written::Clock(clock, None) => PartTime::Clock(clock),
            Written::Clock(clock, Some(zone)) => {
                let day = self.near;
                known(zoned(day.and_time(clock), Some(zone), self.zone)?)
            }
            Written::Full(at, zone) => known(zoned(at, zone, self.zone)?),
        })
    }
}

/// A local time with a zone of its own, as an instant.
fn zoned(at: chrono::NaiveDateTime, zone: Option<Zone>, site: Tz) -> Option<DateTime<Utc>> {
    match zone {
        None => Some(values::in_zone(at, site)),
        Some(Zone::Offset(offset)) => offset.from_local_datetime(&at).single().map(|at| at.to_utc()),
        Some(Zone::Named(zone)) => Some(values::in_zone(at, zone)),
        Some(Zone::Word(_)) => None,
    }
}

/// The level of a heading; nought for another line.
fn level(line: &str) -> usize {
    line.trim_start().chars().take_while(|letter| *letter == '#').count()
}

/// `03.02.2023 10:20 Uhr`, `17.02.2026 - 07:40`, `24.12.2021` at the beginning of a text, and its length.
fn german(text: &str, zone: Tz) -> Option<(PartTime, usize)> {
    let day = NaiveDate::parse_from_str(text.get(..10)?, "%d.%m.%Y").ok()?;
    let rest = text[10..].trim_start_matches([' ', ',', '-', '–', ':', '|']);
    let rest = rest.strip_prefix("um ").unwrap_or(rest);
    let end = rest.find(|c: char| !c.is_ascii_digit() && !matches!(c, ':' | '.')).unwrap_or(rest.len());
    let Ok(clock) = NaiveTime::parse_from_str(&rest[..end].replace('.', ":"), "%H:%M") else {
        return Some((PartTime::Known(ImportedTime::Day(day)), 10));
    };
    let behind = rest[end..].strip_prefix(" Uhr").unwrap_or(&rest[end..]);
    let at = values::in_zone(day.and_time(clock), zone);
    Some((PartTime::Known(ImportedTime::At(at)), text.len() - behind.len()))
}
