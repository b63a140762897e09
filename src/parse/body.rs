//! Splits the text of a post into its updates, as places in the file.
//!
//! Nothing is lost: every byte belongs to the heading of an update or to a text, except the rules that separate
//! updates.

use super::near::{self, Above, LineKind};
use super::time::Near;
use super::update::{self, Around, BodyFile, Opener};
use super::{timeline, unclosed};
use crate::diagnostic::{Diagnostic, Report, timeline as timeline_mistakes, update as mistakes};
use crate::markdown::{Element, Event, Markdown, PlacedEvent};
use crate::model::Kind;
use crate::model::written::{Foot, Text, Update, UpdateHeading, WrittenBody};
use crate::source::{SourceId, Span};
use crate::vocabulary;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

/// What is known of a post before its text is read.
#[derive(Debug, Clone, Copy)]
pub struct PostFile {
    /// Its file.
    pub source: SourceId,
    /// Its kind.
    pub kind: Kind,
    /// The day of its date or of its file name, and the languages whose words count.
    pub near: Near,
}

/// Reads the text of a post from `body_start` on. Only incidents and maintenances have updates.
pub fn read(post: PostFile, text: &str, body_start: usize, report: &mut Report) -> WrittenBody {
    let (file, kind) = (BodyFile { post, text }, post.kind);
    let mut found = Report::default();
    let body = read_kind(file, kind, body_start, &mut found);
    let shortcodes = shortcodes(file, &body, found.list());
    report.extend(found);
    report.extend(shortcodes);
    body
}

fn read_kind(file: BodyFile<'_>, kind: Kind, body_start: usize, report: &mut Report) -> WrittenBody {
    let text = file.text;
    let whole = body_start.min(text.len())..text.len();
    match kind {
        Kind::Incident | Kind::Maintenance => cut(file, whole, report),
        Kind::PostMortem | Kind::Notice | Kind::Page => {
            let markdown = Arc::new(Markdown::read(text, whole.start));
            WrittenBody { markdown, ..all_report(file, whole) }
        }
    }
}

fn all_report(file: BodyFile<'_>, whole: Range<usize>) -> WrittenBody {
    let text = Text(trimmed(file.text, whole).map(|range| file.span(range)).into_iter().collect());
    WrittenBody { report: text, ..WrittenBody::default() }
}

/// A block at the top level of the text.
#[derive(Debug, Clone)]
enum OutlineBlock {
    /// A heading with `#`.
    Heading(u8),
    /// A heading that is underlined with `===`.
    Title,
    Paragraph,
    /// Text right above a line `---`.
    Underlined,
    /// The items of a list, or the rows of a table.
    Items(Vec<Range<usize>>),
    /// A rule, such as `---`.
    Rule,
    /// A quotation, or code without a fence.
    Enclosed,
    /// Raw HTML.
    Html,
    Other,
}

/// What the Markdown holds, in bytes of the file.
#[derive(Debug, Default)]
struct Outline {
    blocks: Vec<(OutlineBlock, Range<usize>)>,
    /// Definitions of footnotes at the top level: label and place.
    footnotes: Vec<(String, Range<usize>)>,
    /// Where footnotes are referred to.
    references: Vec<(String, usize)>,
    markdown: Arc<Markdown>,
    /// Lines that would begin an update if a block above them were closed.
    swallowed: Vec<Range<usize>>,
}

impl Outline {
    fn read(file: BodyFile<'_>, start: usize, report: &mut Report) -> Self {
        let markdown = Arc::new(Markdown::read(file.text, start));
        let mut found = Self { markdown: Arc::clone(&markdown), ..Self::default() };
        let mut depth = 0_usize;
        for placed in markdown.events(file.text) {
            let range = placed.range();
            if depth == 0 {
                found.swallowed.extend(unclosed::swallowed(file, &placed.event, range.clone(), report));
            }
            match placed.event {
                Event::Open(element) => {
                    if depth == 0 {
                        found.block(file, element, range);
                    } else if let (1, Element::Item | Element::TableRow) = (depth, element)
                        && let Some((OutlineBlock::Items(items), _)) = found.blocks.last_mut()
                    {
                        items.push(range);
                    }
                    depth += 1;
                }
                Event::Close(_) => depth = depth.saturating_sub(1),
                Event::Rule if depth == 0 => found.blocks.push((OutlineBlock::Rule, range)),
                Event::HtmlBlock(_) if depth == 0 => found.blocks.push((OutlineBlock::Html, range)),
                Event::FootnoteReference(label) => found.references.push((label.to_owned(), range.start)),
                _ => {}
            }
        }
        found
    }

    fn block(&mut self, file: BodyFile<'_>, element: &Element, range: Range<usize>) {
        match element {
            Element::Heading(level) => {
                let words = file.text[range.clone()].trim_end();
                let Some(underline) = words.rfind('\n').map(|at| range.start + at + 1) else {
                    self.blocks.push((OutlineBlock::Heading(*level), range));
                    return;
                };
                if *level == 2 {
                    // For CommonMark, text directly above `---` is a heading. In a post with updates, the line is a
                    // rule.
                    self.blocks.push((OutlineBlock::Underlined, range.start..underline));
                    self.blocks.push((OutlineBlock::Rule, underline..range.end));
                } else {
                    self.blocks.push((OutlineBlock::Title, range.start..underline));
                }
            }
            Element::List(_) | Element::Table(_) => self.blocks.push((OutlineBlock::Items(Vec::new()), range)),
            Element::Paragraph => self.blocks.push((OutlineBlock::Paragraph, range)),
            Element::Footnote(label) => {
                self.footnotes.push((label.to_string(), range.clone()));
                self.blocks.push((OutlineBlock::Other, range));
            }
            Element::BlockQuote | Element::CodeBlock { language: None } => {
                self.blocks.push((OutlineBlock::Enclosed, range));
            }
            _ => self.blocks.push((OutlineBlock::Other, range)),
        }
    }

    /// The first rule at or after a place.
    fn rule_after(&self, at: usize) -> Option<Range<usize>> {
        self.blocks
            .iter()
            .find(|(block, range)| matches!(block, OutlineBlock::Rule) && range.start >= at)
            .map(|(_, r)| r.clone())
    }

    /// Where the text before a place ends: above the rules between them.
    fn end_before(&self, file: BodyFile<'_>, at: usize) -> usize {
        let before = self.blocks.partition_point(|(_, range)| range.start < at);
        let mut end = at;
        for (block, range) in self.blocks[..before].iter().rev() {
            // Link definitions are not blocks, but they can come in between.
            let touches = file.text.get(range.end..end).is_none_or(|between| between.trim().is_empty());
            if !touches || !matches!(block, OutlineBlock::Rule) {
                break;
            }
            end = range.start;
        }
        end
    }
}

/// Splits the text of an incident or a maintenance.
fn cut(file: BodyFile<'_>, whole: Range<usize>, report: &mut Report) -> WrittenBody {
    let found = Outline::read(file, whole.start, report);
    let (openers, unread) = openers(file, &found, report);
    let unread = unread.into_iter().chain(found.swallowed.iter().cloned()).map(|place| file.span(place)).collect();
    let Some((first, last)) = openers.first().zip(openers.last()) else {
        return WrittenBody { markdown: found.markdown, unread, ..all_report(file, whole) };
    };
    let above = trimmed(file.text, whole.start..found.end_before(file, first.start));
    let rule = found.rule_after(last.text);
    let below = rule.as_ref().and_then(|rule| trimmed(file.text, rule.end..whole.end));
    let foot = rule.zip(below).and_then(|(rule, below)| {
        let report = above.iter().cloned().chain([below]).collect();
        let mut texts = texts(file, &found, &openers, report, rule.start);
        let last = texts.pop()?;
        Some(Foot { report: texts.swap_remove(0), last })
    });
    let mut texts = texts(file, &found, &openers, above.into_iter().collect(), whole.end).into_iter();
    let report = texts.next().unwrap_or_default();
    let headings = openers.into_iter().map(|opener| opener.heading);
    let updates = headings.zip(texts).map(|(heading, text)| Update { heading, text }).collect();
    WrittenBody { report, updates, foot, unread, markdown: found.markdown }
}

/// The first report and the text of every update. The last text ends at `last_end`.
fn texts(
    file: BodyFile<'_>,
    found: &Outline,
    openers: &[Opener],
    report: Vec<Range<usize>>,
    last_end: usize,
) -> Vec<Text> {
    let mut texts = vec![report];
    for (at, opener) in openers.iter().enumerate() {
        let end = openers.get(at + 1).map_or(last_end, |next| found.end_before(file, next.start)).max(opener.text);
        let pieces = opener.enclosed.iter().cloned().chain(Some(opener.text..end));
        texts.push(pieces.filter_map(|piece| trimmed(file.text, piece)).collect());
    }
    share_footnotes(&mut texts, found);
    texts.into_iter().map(|pieces| Text(pieces.into_iter().map(|piece| file.span(piece)).collect())).collect()
}

/// The most updates of a post.
pub const MOST_UPDATES: usize = 1000;

/// Finds every beginning of an update, including of updates that cannot be read.
fn openers(file: BodyFile<'_>, found: &Outline, report: &mut Report) -> (Vec<Opener>, Vec<Range<usize>>) {
    let mut openers: Vec<Opener> = Vec::new();
    let mut unread = Vec::new();
    let mut around = Around { parted: true, introduced: false };
    let start = found.blocks.first().map_or(0, |(_, first)| first.start);
    let timelines = timeline::places(file.text, &found.markdown, start..file.text.len(), file.post.near);
    for (at, (block, range)) in found.blocks.iter().enumerate() {
        if timelines.iter().any(|timeline| timeline.contains(&range.start)) {
            in_timeline(file, block, range.clone(), report);
            around = Around { parted: matches!(block, OutlineBlock::Rule), introduced: false };
            continue;
        }
        let is_paragraph = matches!(block, OutlineBlock::Paragraph | OutlineBlock::Underlined);
        if is_paragraph && file.text[range.clone()].contains('#') {
            signs_without_space(file, range.clone(), report);
        }
        let within = openers.last().is_some_and(|last| range.start < last.text);
        let mistakes_before = report.list().len();
        let new = match block {
            _ if within => Vec::new(),
            OutlineBlock::Heading(2) => {
                let line = trimmed(file.text, range.clone()).unwrap_or(range.clone());
                let (start, text) = (range.start, range.end);
                let heading = update::heading(file, line, report);
                heading.map(|heading| Opener { heading, start, text, enclosed: None }).into_iter().collect()
            }
            OutlineBlock::Paragraph | OutlineBlock::Underlined => {
                let alone = found.blocks.get(at + 1).is_none_or(|(next, _)| matches!(next, OutlineBlock::Rule));
                paragraph(file, range.clone(), (around, alone), report)
            }
            _ => Vec::new(),
        };
        if let Some(more) = new.first().filter(|_| openers.len() + new.len() > MOST_UPDATES) {
            report.add(mistakes::too_many(more.heading.span, MOST_UPDATES));
            unread.push(more.heading.span.range());
            break;
        }
        if new.is_empty() {
            if report.list()[mistakes_before..].iter().any(Diagnostic::is_error) {
                unread.push(range.clone());
            } else if !within {
                let last = openers.last();
                let word = last.and_then(|last| last.heading.word.as_ref());
                let is_first =
                    |last: &&Opener| last.enclosed.is_none() && file.at(last.text..range.start).trim().is_empty();
                let above = Above {
                    introduced: around.introduced,
                    over: word.is_some_and(|it| vocabulary::closes(it.value)),
                    heading: last.filter(is_first).map(|last| last.heading.time.value),
                };
                let near = near_misses(file, block, range.clone(), above);
                if !near.is_empty() && is_line(block, file.at(range.clone())) && near::may_go_on(file, range.clone()) {
                    unread.push(range.clone());
                }
                report.extend(near);
            }
        }
        openers.extend(new);
        let introduced = is_paragraph && file.text[range.clone()].trim_end().ends_with(':');
        around = Around { parted: matches!(block, OutlineBlock::Rule), introduced };
    }
    (openers, unread)
}

/// Whether a block is a heading, or a paragraph of one line.
fn is_line(block: &OutlineBlock, text: &str) -> bool {
    match block {
        OutlineBlock::Heading(_) | OutlineBlock::Title => true,
        OutlineBlock::Paragraph | OutlineBlock::Underlined => !text.trim_end().contains('\n'),
        _ => false,
    }
}

/// Reports a heading in a timeline that reads like an update.
fn in_timeline(file: BodyFile<'_>, block: &OutlineBlock, range: Range<usize>, report: &mut Report) {
    let OutlineBlock::Heading(2) = block else { return };
    let line = trimmed(file.text, range.clone()).unwrap_or(range);
    let says_more = |heading: UpdateHeading| heading.word.is_some() || !heading.states.is_empty();
    if update::heading(file, line.clone(), &mut Report::default()).is_some_and(says_more) {
        report.add(timeline_mistakes::update_in_timeline(file.span(line)));
    }
}

/// The beginnings of updates in a paragraph. `alone` is true if no other block belongs to the paragraph.
fn paragraph(
    file: BodyFile<'_>,
    range: Range<usize>,
    (around, alone): (Around, bool),
    report: &mut Report,
) -> Vec<Opener> {
    let containers = update::containers(file, range.clone(), file.text.len());
    if !containers.is_empty() {
        return containers;
    }
    let mut older = || {
        let older = update::older(file, range.clone(), alone, report)?;
        let (enclosed, text) = if older.enclosed { (Some(older.text), range.end) } else { (None, older.text.start) };
        Some(Opener { heading: older.heading, start: range.start, text, enclosed })
    };
    let older = if around.parted { older() } else { None };
    older.or_else(|| update::paragraph(file, range, around)).into_iter().collect()
}

/// Reports what looks like the beginning of an update in a block that does not begin one.
fn near_misses(file: BodyFile<'_>, block: &OutlineBlock, range: Range<usize>, above: Above) -> Vec<Diagnostic> {
    let line = || trimmed(file.text, range.clone()).unwrap_or(range.clone());
    let found = match block {
        OutlineBlock::Heading(_) | OutlineBlock::Title => near::line(file, line(), LineKind::Heading),
        OutlineBlock::Items(items) => return near::items(file, items),
        OutlineBlock::Underlined if !file.text[range.clone()].trim_end().contains('\n') => {
            near::line(file, line(), LineKind::Line)
        }
        OutlineBlock::Paragraph | OutlineBlock::Underlined if update::looks_older(file, range.clone()) => {
            near::older(file, range, above)
        }
        OutlineBlock::Paragraph | OutlineBlock::Underlined => return near::paragraph(file, range, above),
        OutlineBlock::Enclosed => near::enclosed(file, range),
        OutlineBlock::Html => return near::raw_html(file, range),
        OutlineBlock::Rule | OutlineBlock::Other => None,
    };
    found.into_iter().collect()
}

/// Reports lines that would begin an update if the space after their `#` were an ordinary one.
fn signs_without_space(file: BodyFile<'_>, paragraph: Range<usize>, report: &mut Report) {
    let mut start = paragraph.start;
    for line in file.text[paragraph].split_inclusive('\n') {
        let range = start..start + line.trim_end().len();
        if line.starts_with('#') {
            report.extend(near::without_space(file, range));
        }
        start += line.len();
    }
}

/// The characters with which shortcodes of other tools begin.
const SHORTCODES: [&str; 3] = ["{{<", "{{%", "{%"];

/// Reports shortcodes, which readers would see as typed. Lines with another diagnostic are skipped.
fn shortcodes(file: BodyFile<'_>, body: &WrittenBody, known: &[Diagnostic]) -> Vec<Diagnostic> {
    let texts = [&body.report].into_iter().chain(body.updates.iter().map(|update| &update.text));
    let pieces: Vec<Range<usize>> = texts.flat_map(|text| &text.0).map(|span| span.range()).collect();
    let begins = |piece: &Range<usize>| {
        let text = file.at(piece.clone());
        let found = SHORTCODES.iter().flat_map(|sign| text.match_indices(sign)).map(|(at, _)| piece.start + at);
        found.collect::<BTreeSet<usize>>()
    };
    let found: BTreeSet<usize> = pieces.iter().flat_map(begins).collect();
    if found.is_empty() {
        return Vec::new();
    }
    let known: Vec<Range<usize>> = known.iter().filter_map(Diagnostic::span).map(Span::range).collect();
    let events = body.markdown.events(file.text);
    let code = events.iter().filter(|placed| {
        matches!(placed.event, Event::Code(_) | Event::HtmlBlock(_) | Event::Open(Element::CodeBlock { .. }))
    });
    let hidden: Vec<Range<usize>> = code.map(PlacedEvent::range).chain(known).collect();
    let shown = found.into_iter().filter(|at| !hidden.iter().any(|range| range.contains(at)));
    let whole = |at: usize| {
        let line = file.text[at..].lines().next().unwrap_or("");
        let end = line.find("}}").or_else(|| line.find("%}")).map_or(line.len(), |end| end + 2);
        mistakes::raw_shortcode(file.span(at..at + end))
    };
    shown.map(whole).collect()
}

/// Gives each text the footnotes that it refers to, wherever in the file they are defined.
fn share_footnotes(texts: &mut [Vec<Range<usize>>], found: &Outline) {
    let notes = Footnotes::new(found);
    let needed: Vec<BTreeSet<usize>> = texts.iter().map(|pieces| notes.needed(pieces)).collect();
    let anywhere: BTreeSet<usize> = needed.iter().flatten().copied().collect();
    for (pieces, mine) in texts.iter_mut().zip(&needed) {
        let home: BTreeSet<usize> = pieces.iter().flat_map(|piece| notes.within(piece)).collect();
        for note in home.intersection(&anywhere).filter(|note| !mine.contains(note)) {
            *pieces = pieces.iter().flat_map(|piece| without(piece, &found.footnotes[*note].1)).collect();
        }
        pieces.extend(mine.difference(&home).map(|note| found.footnotes[*note].1.clone()));
    }
}

/// Footnotes by number, in the order of the file, and who refers to them.
struct Footnotes<'a> {
    found: &'a Outline,
    /// The first definition of each label.
    named: BTreeMap<&'a str, usize>,
}

impl<'a> Footnotes<'a> {
    fn new(found: &'a Outline) -> Self {
        let numbered = found.footnotes.iter().enumerate().rev();
        Self { found, named: numbered.map(|(number, (label, _))| (label.as_str(), number)).collect() }
    }

    /// The definitions that begin in a piece.
    fn within(&self, piece: &Range<usize>) -> Range<usize> {
        let before = |at: usize| self.found.footnotes.partition_point(|(_, place)| place.start < at);
        before(piece.start)..before(piece.end)
    }

    /// The definitions that a piece refers to, except from inside a definition.
    fn referred(&self, piece: &Range<usize>, from_notes: bool) -> impl Iterator<Item = usize> {
        let before = |at: usize| self.found.references.partition_point(|(_, place)| *place < at);
        let references = &self.found.references[before(piece.start)..before(piece.end).max(before(piece.start))];
        let in_note = |at: usize| {
            let next = self.found.footnotes.partition_point(|(_, place)| place.start <= at);
            next > 0 && self.found.footnotes[next - 1].1.contains(&at)
        };
        let wanted = references.iter().filter(move |(_, at)| from_notes || !in_note(*at));
        wanted.filter_map(|(label, _)| self.named.get(label.as_str()).copied())
    }

    /// The definitions that a text needs, those that its footnotes refer to included.
    fn needed(&self, pieces: &[Range<usize>]) -> BTreeSet<usize> {
        let mut open: Vec<usize> = pieces.iter().flat_map(|piece| self.referred(piece, false)).collect();
        let mut needed = BTreeSet::new();
        while let Some(note) = open.pop() {
            if needed.insert(note) {
                open.extend(self.referred(&self.found.footnotes[note].1, true));
            }
        }
        needed
    }
}

/// The rest of a piece after a part of it is removed.
fn without(piece: &Range<usize>, part: &Range<usize>) -> Vec<Range<usize>> {
    let parts = [piece.start..piece.end.min(part.start), piece.start.max(part.end)..piece.end];
    parts.into_iter().filter(|part| part.start < part.end).collect()
}

/// A range without blank lines at its beginning and without white space at its end. `None` if no text is left.
fn trimmed(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let part = text.get(range.clone())?;
    let words = part.trim_start();
    let blank = part.len() - words.len();
    // The first line keeps its indentation.
    let start = part[..blank].rfind('\n').map_or(0, |at| at + 1);
    (!words.is_empty()).then(|| range.start + start..range.start + part.trim_end().len())
}

#[cfg(test)]
mod tests;
