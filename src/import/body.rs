//! A text with labelled updates, as people write them in posts of other tools, cut into its entries.
//!
//! An update is marked by a label (`*Investigating* -`, `**Resolved**:`, `[Final message]`, `## Update 12:55`), by a
//! shortcode with its time behind it (`{{< track "2018-04-13 17:30:00" >}}`), or by a line `---`.

use super::imported::ImportedTime;
use super::values;
use crate::model::Status;
use crate::model::written::{Written, Zone};
use crate::parse::time;
use crate::vocabulary;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
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

/// A text in order of time.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Arrangement {
    /// The entries, oldest first. The first one is the first report.
    pub entries: Vec<ArrangedEntry>,
    /// The text of a post-mortem among them.
    pub post_mortem: Option<String>,
    /// What was guessed.
    pub guessed: Vec<String>,
}

/// An entry with its time.
#[derive(Debug, Clone, PartialEq)]
pub struct ArrangedEntry {
    /// When; none for a first report without a time of its own.
    pub at: Option<ImportedTime>,
    /// The status that its label says.
    pub status: Option<Status>,
    /// The words of that label.
    pub label: Option<String>,
    /// Whether its label says that it is the last one.
    pub is_final: bool,
    /// Its Markdown.
    pub text: String,
}

/// Labels that say nothing but the order.
const FIRST: [&str; 5] = ["initial", "open", "opening", "start", "first"];
const LAST: [&str; 6] = ["final", "close", "closing", "closed", "end", "last"];
const MORE: [&str; 16] = [
    "update",
    "updated",
    "updates",
    "edit",
    "edited",
    "mise à jour",
    "maj",
    "aktualisierung",
    "actualización",
    "message",
    "note de",
    "follow-up",
    "followup",
    "progress",
    "status",
    "uppdatering",
];

/// What a label means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LabelSense {
    First,
    Last,
    More,
    Says(Status),
    PostMortem,
    Unknown,
}

fn sense(label: &str) -> LabelSense {
    let plain = label.trim().trim_end_matches([':', '.', '!']).trim().to_lowercase();
    if plain.replace(['-', ' '], "").starts_with("postmortem") {
        return LabelSense::PostMortem;
    }
    if let Some(status) = vocabulary::status(&plain) {
        return LabelSense::Says(status);
    }
    let begins = |words: &[&str]| {
        words.iter().any(|word| {
            plain.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric) && rest.len() < 40)
        })
    };
    if begins(&FIRST) {
        LabelSense::First
    } else if begins(&LAST) {
        LabelSense::Last
    } else if begins(&MORE) {
        LabelSense::More
    } else {
        LabelSense::Unknown
    }
}

/// The parts of a text, in the order of the file.
#[must_use]
pub fn parts(text: &str, near: NaiveDate, zone: Tz) -> Vec<Part> {
    let (text, definitions) = without_definitions(&without_outer_emphasis(text));
    let mut reader =
        PartReader { near, zone, parts: Vec::new(), open: Part::default(), lines: Vec::new(), style: None };
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
        // A spoken label needs its time, else it is a sentence.
        if found.spoken && time.is_none() {
            return None;
        }
        Some(FoundLabel { time: time.map(|(time, _)| time), ..found })
    }

    fn is_first(&self) -> bool {
        self.parts.is_empty() && self.is_empty() && self.open.label.is_none()
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
        let time = german(typed, self.zone).or_else(|| self.read(typed))?;
        Some((time, plain))
    }

    fn read(&self, typed: &str) -> Option<PartTime> {
        let near = Some(self.near);
        let written = time::read(typed, near).ok().or_else(|| {
            let (written, length) = time::prefix(typed, near)?;
            let rest = typed[length..].trim();
            (rest.len() < 12 && !matches!(written, Written::Clock(..))).then_some(written)
        })?;
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

/// `03.02.2023 10:20 Uhr`, `17.02.2026 - 07:40`, `24.12.2021`.
fn german(typed: &str, zone: Tz) -> Option<PartTime> {
    let date = typed.get(..10)?;
    let day = NaiveDate::parse_from_str(date, "%d.%m.%Y").ok()?;
    let rest = typed[10..].trim_start_matches([' ', ',', '-', '–', ':', '|']).trim();
    let rest = rest.strip_prefix("um ").unwrap_or(rest).trim_end_matches("Uhr").trim();
    if rest.is_empty() {
        return Some(PartTime::Known(ImportedTime::Day(day)));
    }
    let clock = NaiveTime::parse_from_str(&rest.replace('.', ":"), "%H:%M").ok()?;
    Some(PartTime::Known(ImportedTime::At(values::in_zone(day.and_time(clock), zone))))
}

/// A label at the beginning of a line.
struct FoundLabel {
    words: String,
    time: Option<PartTime>,
    rest: String,
    /// Its marks, if words in them are a label whatever they say.
    style: Option<(&'static str, char)>,
    spoken: bool,
}

/// `*Investigating* - …`, `**Resolved**:`, `_**Edit:**_`.
fn emphasised(line: &str) -> Option<FoundLabel> {
    for mark in ["_**", "**_", "***", "**", "__", "*", "_"] {
        let Some(rest) = line.strip_prefix(mark) else { continue };
        let end: String = mark.chars().rev().collect();
        let at = rest.find(end.as_str()).filter(|at| *at > 0)?;
        let words = &rest[..at];
        let after = &rest[at + end.len()..];
        if words.starts_with(' ') || words.len() > 120 || words.contains("](") {
            return None;
        }
        let inside = words.trim_end().ends_with(':');
        let words = words.trim().trim_end_matches([':', '-']).trim();
        let spaced = after.trim_start();
        let sign = spaced.chars().next();
        let rest = match sign {
            None => "",
            Some(':' | '-' | '–' | '—' | '|') => spaced[sign.map_or(0, char::len_utf8)..].trim_start(),
            Some(_) if inside => spaced,
            Some('.' | ',') => return None,
            Some(_) if matches!(sense(words), LabelSense::Says(_)) && after.starts_with(' ') => spaced,
            Some(_) => return None,
        };
        let sign = if inside || sign.is_none() { ':' } else { sign.unwrap_or(':') };
        let style = if mark.contains("**") { "**" } else { "*" };
        return Some(FoundLabel {
            words: words.to_owned(),
            time: None,
            rest: rest.to_owned(),
            style: Some((style, if matches!(sign, '–' | '—') { '-' } else { sign })),
            spoken: false,
        });
    }
    None
}

/// `[Final message]`, `[Update - 2023-03-29 15h50 UTC] …`.
fn bracketed(line: &str) -> Option<FoundLabel> {
    let (words, rest) = line.strip_prefix('[')?.split_once(']')?;
    if rest.starts_with(['(', '[', ':']) && !rest.starts_with(": ") || words.len() > 80 {
        return None;
    }
    let rest = rest.trim_start_matches([':', '-']).trim_start();
    Some(FoundLabel { words: words.trim().to_owned(), time: None, rest: rest.to_owned(), style: None, spoken: false })
}

/// `## Update 12:55 Uhr`, `### 2024-01-23`.
fn heading(line: &str) -> Option<FoundLabel> {
    let words = line.trim_start_matches('#');
    let level = line.len() - words.len();
    if !(1..=6).contains(&level) || !words.starts_with(' ') {
        return None;
    }
    let words = words.trim().trim_end_matches('#').trim().trim_matches('*');
    (!words.is_empty() && words.len() < 80).then(|| FoundLabel {
        words: words.to_owned(),
        time: None,
        rest: String::new(),
        style: None,
        spoken: false,
    })
}

/// `Update 18:15 UTC: …`, `Mise à jour de 17h55 : …`.
fn spoken(line: &str) -> Option<FoundLabel> {
    let colon = line.char_indices().filter(|(_, c)| *c == ':').map(|(at, _)| at);
    // The colon of a clock is followed by a digit.
    let colon = colon.into_iter().find(|at| !line[at + 1..].starts_with(|c: char| c.is_ascii_digit()))?;
    let words = line[..colon].trim();
    let plain = words.to_lowercase();
    let begins = ["update", "edit", "mise à jour", "maj", "édit", "updated"];
    let begins = begins.iter().any(|word| plain.strip_prefix(word).is_some_and(|rest| rest.starts_with(' ')));
    (begins && words.len() < 50).then(|| FoundLabel {
        words: words.to_owned(),
        time: None,
        rest: line[colon + 1..].trim_start().to_owned(),
        style: None,
        spoken: true,
    })
}

/// Whether a line is a rule.
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.len() >= 3
        && ['-', '*', '_'].iter().any(|mark| line.chars().all(|c| c == *mark || c == ' ') && line.contains(*mark))
}

/// The place of a shortcode for a time on a line, and the time.
fn track(line: &str) -> Option<(usize, usize, String)> {
    let mut from = 0;
    while let Some(at) = line[from..].find("{{").map(|at| at + from) {
        let end = line[at..].find("}}").map(|end| at + end + 2)?;
        let inner = line[at + 2..end - 2].trim_matches(['<', '%', '>', ' ', '/']);
        if let Some(typed) = inner.strip_prefix("track") {
            let typed = typed.trim().trim_matches(['"', '\'', '`', '“', '”', '\\']).trim();
            return Some((at, end, typed.to_owned()));
        }
        from = end;
    }
    None
}

/// What a text is arranged by.
#[derive(Debug, Clone, Copy)]
pub struct ArrangeBy {
    /// The date of the post.
    pub date: ImportedTime,
    /// When it was over, if it was and that is known.
    pub end: Option<ImportedTime>,
    /// Whether it is over.
    pub closed: bool,
    /// The timezone of the site.
    pub zone: Tz,
}

/// A text in order of time, and what had to be guessed for that.
#[must_use]
pub fn arrange(text: &str, by: ArrangeBy) -> Arrangement {
    let date = values::instant(by.date, by.zone);
    let near = date.with_timezone(&by.zone).date_naive();
    let text = values::tidy(text);
    let mut arrangement = Arrangement::default();
    let mut parts = parts(&text, near, by.zone);
    if let Some(at) =
        parts.iter().position(|part| matches!(part.label.as_deref().map(sense), Some(LabelSense::PostMortem)))
    {
        let part = parts.remove(at);
        arrangement.post_mortem = Some(part.text);
    }
    let is_marked = |part: &Part| part.label.is_some() || part.time.is_some();
    if !parts.iter().any(is_marked) {
        let whole = parts.iter().map(|part| part.text.as_str()).collect::<Vec<_>>();
        let text = if arrangement.post_mortem.is_some() { whole.join("\n\n") } else { text.trim().to_owned() };
        arrangement.entries.push(ArrangedEntry { at: None, status: None, label: None, is_final: false, text });
        return arrangement;
    }
    split_lone_label(&mut parts);
    let newest_first = is_newest_first(&parts, date, by.zone);
    join_plain(&mut parts, newest_first, &mut arrangement.guessed);
    if newest_first {
        parts.reverse();
    }
    give_times(parts, date, by, &mut arrangement);
    arrangement
}

/// Parts that are in order of time already, oldest first.
#[must_use]
pub fn arrange_parts(parts: Vec<Part>, by: ArrangeBy) -> Arrangement {
    let mut arrangement = Arrangement::default();
    give_times(parts, values::instant(by.date, by.zone), by, &mut arrangement);
    arrangement
}

/// A text whose only label is on the line of its first paragraph: what follows is the first report.
fn split_lone_label(parts: &mut Vec<Part>) {
    let [part] = parts.as_slice() else { return };
    let adds = matches!(part.label.as_deref().map(sense), Some(LabelSense::More | LabelSense::Last));
    if !part.inline || part.time.is_some() || !adds {
        return;
    }
    if let Some((first, rest)) = part.text.split_once("\n\n") {
        let (first, rest) = (first.to_owned(), rest.trim_start_matches('\n').to_owned());
        let label = part.label.clone();
        *parts =
            vec![Part { label, text: first, ..Part::default() }, Part { text: rest, ruled: true, ..Part::default() }];
    }
}

/// Whether the latest part is at the top.
fn is_newest_first(parts: &[Part], date: DateTime<Utc>, zone: Tz) -> bool {
    let times: Vec<DateTime<Utc>> = parts
        .iter()
        .filter_map(|part| match part.time? {
            PartTime::Known(time) => Some(values::instant(time, zone)),
            PartTime::Clock(_) => None,
        })
        .collect();
    let falls = times.windows(2).filter(|pair| pair[0] > pair[1]).count();
    let rises = times.windows(2).filter(|pair| pair[0] < pair[1]).count();
    if falls != rises {
        return falls > rises;
    }
    // Times of day alone: they are meant to be near each other.
    let (up, down) = (span(parts.iter(), date, zone), span(parts.iter().rev(), date, zone));
    if up != down {
        return up > down;
    }
    let senses: Vec<LabelSense> = parts.iter().filter_map(|part| part.label.as_deref().map(sense)).collect();
    let is_early = |it: &LabelSense| matches!(it, LabelSense::First | LabelSense::Says(Status::Investigating));
    let is_late = |it: &LabelSense| matches!(it, LabelSense::Last | LabelSense::Says(Status::Resolved));
    let (first, last) = (senses.first(), senses.last());
    if senses.len() > 1 {
        if last.is_some_and(is_early) || first.is_some_and(is_late) {
            return true;
        }
        if first.is_some_and(is_early) || last.is_some_and(is_late) {
            return false;
        }
    }
    // A text without a label at the top is the first report.
    let is_plain = |part: &Part| part.label.is_none() && part.time.is_none();
    !parts.first().is_some_and(is_plain)
}

/// How long after the date of the post the last of some parts is, where they have no more than a time of day.
fn span<'p>(parts: impl Iterator<Item = &'p Part>, date: DateTime<Utc>, zone: Tz) -> TimeDelta {
    let clocks = parts.filter_map(|part| match part.time? {
        PartTime::Clock(clock) => Some(clock),
        PartTime::Known(_) => None,
    });
    clocks.fold(date, |before, clock| after(clock, before, zone)) - date
}

/// Joins parts without label and time to those beside them.
fn join_plain(parts: &mut Vec<Part>, newest_first: bool, guessed: &mut Vec<String>) {
    let is_plain = |part: &Part| part.label.is_none() && part.time.is_none();
    let last = parts.len() - 1;
    let is_report = |at: usize| if newest_first { at == last } else { at == 0 };
    let mut joined: Vec<Part> = Vec::new();
    let mut above: Vec<String> = Vec::new();
    for (at, part) in parts.drain(..).enumerate() {
        if !is_plain(&part) || is_report(at) {
            joined.push(part);
        } else if let Some(before) = joined.last_mut() {
            before.text = joined_text(&before.text, &part.text);
        } else {
            above.push(part.text);
        }
    }
    *parts = joined;
    if !above.is_empty() {
        guessed.push("the text above the latest update is in the first report".to_owned());
        if let Some(report) = parts.last_mut() {
            report.text = joined_text(&above.join("\n\n"), &report.text);
        }
    }
}

/// Two texts, one below the other.
fn joined_text(above: &str, below: &str) -> String {
    format!("{above}\n\n{below}").trim().to_owned()
}

/// Gives each part, oldest first, its time.
fn give_times(parts: Vec<Part>, date: DateTime<Utc>, by: ArrangeBy, arrangement: &mut Arrangement) {
    let count = parts.len();
    let mut before = date;
    let mut untimed = 0;
    for (number, part) in parts.into_iter().enumerate() {
        let label = part.label.as_deref();
        let sense = label.map_or(LabelSense::Unknown, sense);
        let status = if let LabelSense::Says(status) = sense { Some(status) } else { status_in(label) };
        let at = match part.time {
            Some(PartTime::Known(time)) => Some(time),
            Some(PartTime::Clock(clock)) => Some(ImportedTime::At(after(clock, before, by.zone))),
            None if number == 0 => None,
            None => {
                untimed += 1;
                // Only the update that reports the end has a time that is known. Any other shows a day and no time.
                let reports_end = sense == LabelSense::Last || status.is_some_and(Status::closes);
                let end = by.end.filter(|end| values::instant(*end, by.zone) >= before);
                let day = ImportedTime::Day(before.with_timezone(&by.zone).date_naive());
                Some(end.filter(|_| reports_end && number + 1 == count).unwrap_or(day))
            }
        };
        if let Some(ImportedTime::At(at)) = at {
            before = at;
        } else if let Some(ImportedTime::Day(day)) = at {
            before = before.max(values::instant(ImportedTime::Day(day), by.zone));
        }
        let is_final =
            sense == LabelSense::Last || number + 1 == count && number > 0 && status == Some(Status::Resolved);
        let text = match label {
            Some(label) if sense == LabelSense::Unknown && status.is_none() && part.time_is_no_label() => {
                labelled(label, &part.text)
            }
            _ => part.text.clone(),
        };
        let label = part.label.filter(|_| status.is_some());
        arrangement.entries.push(ArrangedEntry { at, status, label, is_final, text: text.trim_end().to_owned() });
    }
    if untimed > 0 {
        arrangement.guessed.push(untimed_words(untimed, by.end.is_some()));
    }
}

/// A text with its label in bold.
#[must_use]
pub fn labelled(label: &str, text: &str) -> String {
    let gap = if text.starts_with(['-', '*', '#', '>', '|', '`', '\n']) || text.is_empty() { "\n\n" } else { " " };
    format!("**{label}**:{gap}{text}").trim_end().trim_end_matches(':').to_owned()
}

impl Part {
    /// Whether its label is words, not only a time with the name of a timezone.
    fn time_is_no_label(&self) -> bool {
        let letters = |label: &str| label.chars().filter(|c| c.is_alphabetic()).count();
        let least = |label: &str| if label.contains(|c: char| c.is_ascii_digit()) { 4 } else { 1 };
        self.label.as_deref().is_some_and(|label| letters(label) >= least(label))
            && !matches!(
                self.label.as_deref().and_then(|label| label.split_whitespace().next()).map(sense),
                Some(LabelSense::More)
            )
    }
}

fn untimed_words(untimed: usize, with_end: bool) -> String {
    let (updates, have) = if untimed == 1 { ("1 update", "has") } else { ("some updates", "have") };
    let number = if untimed == 1 { String::new() } else { format!(" ({untimed})") };
    let last = if with_end { "one that reports the end has the time of the end, any other" } else { "it shows" };
    let shows = if with_end { " shows" } else { "" };
    format!("{updates}{number} {have} no time in the source: {last}{shows} the day of the entry before it, and no time")
}

/// The status in the first word of a longer label: "Resolved at 12:30".
fn status_in(label: Option<&str>) -> Option<Status> {
    let label = label?;
    let end = label.find(|c: char| c.is_ascii_digit())?;
    let words = label[..end].trim().trim_end_matches(['-', ':', '–', '(']).trim();
    let words = [" at", " on"].iter().find_map(|word| words.strip_suffix(word)).unwrap_or(words);
    vocabulary::status(words)
}

/// The first such clock at or after an instant.
fn after(clock: NaiveTime, from: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
    let day = from.with_timezone(&zone).date_naive();
    let same = values::in_zone(day.and_time(clock), zone);
    if same >= from { same } else { values::in_zone(crate::calendar::day_after(day).and_time(clock), zone) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by(end: Option<&str>) -> ArrangeBy {
        let at = |typed: &str| values::time(typed, Tz::UTC).unwrap();
        ArrangeBy { date: at("2021-03-10 09:40"), end: end.map(at), closed: end.is_some(), zone: Tz::UTC }
    }

    #[test]
    fn an_update_without_a_time_shows_a_day_and_no_time() {
        let text = "It is slow.\n\n**Update**: A disk is full.\n\n**Resolved**: The disk is larger.\n";
        let arranged = arrange(text, by(Some("2021-03-11 08:00")));
        let times: Vec<Option<ImportedTime>> = arranged.entries.iter().map(|entry| entry.at).collect();
        let day = ImportedTime::Day(NaiveDate::from_ymd_opt(2021, 3, 10).unwrap());
        assert_eq!(times, [None, Some(day), by(Some("2021-03-11 08:00")).end]);
        assert!(arranged.guessed.iter().any(|guess| guess.contains("no time in the source")));
    }

    #[test]
    fn times_of_day_say_which_end_of_the_text_is_the_latest() {
        let times = |text: &str| -> Vec<String> {
            let arranged = arrange(text, by(None));
            let at = |entry: &ArrangedEntry| Some(values::instant(entry.at?, Tz::UTC).format("%d %H:%M").to_string());
            arranged.entries.iter().filter_map(at).collect()
        };
        let down = "## 11:00\n\nDone.\n\n## 10:24\n\nIt lasts.\n\n## 09:50\n\nIt begins.\n";
        assert_eq!(times(down), ["10 09:50", "10 10:24", "10 11:00"]);
        let night = "It is slow.\n\n## 23:50\n\nA.\n\n## 00:10\n\nB.\n";
        assert_eq!(times(night), ["10 23:50", "11 00:10"]);
    }

    #[test]
    fn a_label_in_a_paragraph_in_italics_is_one() {
        let text = "_**Edit de 12h15 :** Le nouveau serveur\nest en place !_\n\n---\n\nLe serveur est arrêté.\n";
        let arranged = arrange(text, by(None));
        let texts: Vec<&str> = arranged.entries.iter().map(|entry| entry.text.as_str()).collect();
        assert_eq!(texts, ["Le serveur est arrêté.", "Le nouveau serveur\nest en place !"]);
        assert_eq!(arranged.entries[1].at, values::time("2021-03-10 12:15", Tz::UTC));
    }
}
