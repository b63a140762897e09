//! Rewrites any text so that no part of it is read as the structure of a post.

use super::EditError;
use super::shown::shown_alone;
use crate::diagnostic::Report;
use crate::markdown::{Element, Event, Markdown};
use crate::model::Kind;
use crate::parse::body::{self, PostFile};
use crate::parse::time::Near;
use crate::source::{Source, SourceId, Sources, Span};
use std::ops::Range;

/// A source id for texts that are not in a file.
pub(super) fn scratch() -> SourceId {
    Sources::default().add(Source::new("", Vec::new()))
}

/// The ways to write a text, best first: with only rules and headings rewritten that would be read as structure, then
/// with all such blocks rewritten, and as a last resort with every punctuation character escaped.
pub(super) fn ways(post: TargetPost, typed: &str) -> Vec<String> {
    let clean = clean(typed);
    if clean.is_empty() {
        return vec![clean];
    }
    let closed = closed(&clean).map(|closer| format!("{clean}{closer}"));
    let safe = |wherever| closed.as_ref().and_then(|closed| without_structure(post, closed, wherever));
    let mut ways: Vec<String> = [safe(false), safe(true)].into_iter().flatten().collect();
    ways.extend([literal(&clean, false), literal(&clean, true)]);
    ways.dedup();
    ways
}

/// The post that a text is written for.
#[derive(Debug, Clone, Copy)]
pub(super) struct TargetPost {
    pub(super) kind: Kind,
    /// The year of a day without one is chosen so that the day is nearest to this.
    pub(super) near: Near,
}

impl TargetPost {
    pub(super) fn file(self) -> PostFile {
        PostFile { source: scratch(), kind: self.kind, near: self.near }
    }
}

/// Rewrites a text so that it can be the first report of a post without updates. `near` is the day of the post.
///
/// # Errors
/// When there is no way to write it that is read as plain text.
pub fn report(kind: Kind, near: Near, typed: &str) -> Result<String, EditError> {
    let post = TargetPost { kind, near };
    let reads_back = |text: &String| structures(post, text).is_empty();
    ways(post, typed).into_iter().find(reads_back).ok_or(EditError::NoPlace)
}

/// A text with `\n` line ends, without control characters, and trimmed.
fn clean(typed: &str) -> String {
    let lines = typed.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = lines.chars().filter(|c| matches!(c, '\n' | '\t') || !c.is_control()).collect();
    let kept = kept.trim_end();
    let words = kept.trim_start();
    // The first line keeps its indentation, as it does when the post is read.
    let start = kept[..kept.len() - words.len()].rfind('\n').map_or(0, |at| at + 1);
    if words.is_empty() { String::new() } else { kept[start..].to_owned() }
}

/// What must be added to close a text, so that what follows is not read as part of its last block: nothing, a closing
/// fence, or `-->`. `None` if nothing can close it.
pub(super) fn closed(text: &str) -> Option<String> {
    let closer = match blocks(text).pop() {
        Some((BlockKind::Fence, range)) => fence_end(&text[range]),
        Some((BlockKind::Html, range)) => html_end(&text[range]).map(str::to_owned),
        _ => None,
    };
    let closer = closer.map(|closer| if text.ends_with('\n') { closer } else { format!("\n{closer}") });
    let closer = closer.unwrap_or_default();
    let whole = format!("{text}{closer}\n\nend");
    let last = blocks(&whole).pop();
    matches!(last, Some((BlockKind::Paragraph, range)) if range.start + 3 == whole.len()).then_some(closer)
}

/// A block at the top level of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum BlockKind {
    Heading(u8),
    Paragraph,
    Rule,
    Fence,
    Html,
    Other,
}

fn blocks(text: &str) -> Vec<(BlockKind, Range<usize>)> {
    let mut depth = 0_usize;
    let mut blocks = Vec::new();
    for placed in Markdown::read(text, 0).events(text) {
        let range = placed.range();
        match placed.event {
            Event::Open(element) => {
                if depth == 0 {
                    let block = match element {
                        Element::Heading(level) => BlockKind::Heading(*level),
                        Element::Paragraph => BlockKind::Paragraph,
                        Element::CodeBlock { language: Some(_) } => BlockKind::Fence,
                        _ => BlockKind::Other,
                    };
                    blocks.push((block, range));
                }
                depth += 1;
            }
            Event::HtmlBlock(_) if depth == 0 => blocks.push((BlockKind::Html, range)),
            Event::Close(_) => depth = depth.saturating_sub(1),
            Event::Rule if depth == 0 => blocks.push((BlockKind::Rule, range)),
            _ => {}
        }
    }
    blocks
}

/// The closing line for a fence that is not closed; `None` if it is closed.
fn fence_end(block: &str) -> Option<String> {
    let block = block.trim();
    let sign = block.chars().next()?;
    let run = |line: &str| line.chars().take_while(|c| *c == sign).count();
    let length = run(block);
    let ends = |line: &str| run(line.trim()) >= length && line.trim().chars().all(|c| c == sign);
    let closed = block.lines().count() > 1 && block.lines().next_back().is_some_and(ends);
    (!closed).then(|| sign.to_string().repeat(length))
}

/// What closes raw HTML that is still open at the end of a text (the HTML blocks of CommonMark that an empty line does
/// not end); `None` if it is closed.
fn html_end(block: &str) -> Option<&'static str> {
    let lower = block.trim_start().to_ascii_lowercase();
    let raw = [("<script", "</script>"), ("<pre", "</pre>"), ("<style", "</style>"), ("<textarea", "</textarea>")];
    let signs = [("<!--", "-->"), ("<?", "?>"), ("<![cdata[", "]]>"), ("<!", ">")];
    let (_, end) = raw.into_iter().chain(signs).find(|(start, _)| lower.starts_with(start))?;
    (!lower.contains(end)).then_some(end)
}

/// The text with every block that would be read as structure written in another way that looks the same: rules and
/// headings, and with `wherever` also paragraphs, lists and quotations.
fn without_structure(post: TargetPost, text: &str, wherever: bool) -> Option<String> {
    let mut safe = text.to_owned();
    for (block, range) in blocks(text).into_iter().rev() {
        let part = &text[range.clone()];
        let body = part.trim_end();
        let instead = match block {
            BlockKind::Rule => Some("<hr>\n".to_owned()),
            BlockKind::Heading(level) => heading(post, level, body),
            BlockKind::Paragraph if wherever => {
                let escaped = escaped(post, "x\n\n---\n\n", body);
                escaped.or_else(|| is_structure(post, &format!("x\n\n---\n\n{body}")).then(|| first_letter_coded(body)))
            }
            BlockKind::Other if wherever => escaped(post, "x\n\n", body),
            _ => None,
        };
        if let Some(instead) = instead {
            let rule = block == BlockKind::Rule;
            let end = range.start + body.len();
            let instead = if rule && text[end..].starts_with("\n\n") { instead.trim_end().to_owned() } else { instead };
            let before = if rule && !text[..range.start].ends_with("\n\n") && range.start > 0 { "\n" } else { "" };
            safe.replace_range(range.start..end, &format!("{before}{instead}"));
        }
    }
    let safe = safe.trim_end().to_owned();
    (shown_alone(&safe) == shown_alone(text)).then_some(safe)
}

/// Another way to write a heading that would be read as structure; `None` if it needs no change.
fn heading(post: TargetPost, level: u8, typed: &str) -> Option<String> {
    let underlined = typed.contains('\n');
    let line = if underlined && level == 2 {
        let words = &typed[..typed.rfind('\n').unwrap_or(typed.len())];
        let words: Vec<&str> = words.lines().map(str::trim).collect();
        format!("## {}", words.join("&#10;"))
    } else {
        typed.to_owned()
    };
    let coded = || is_structure(post, &format!("x\n\n{line}")).then(|| first_letter_coded(&line));
    let line = escaped(post, "x\n\n", &line).or_else(coded).unwrap_or(line);
    (line != typed).then_some(line)
}

/// Whether any part of it would be read as an update, or reported as looking like one.
fn is_structure(post: TargetPost, text: &str) -> bool {
    !structures(post, text).is_empty()
}

/// The parts of a text that would be read as an update, or reported as looking like one.
fn structures(post: TargetPost, text: &str) -> Vec<Range<usize>> {
    let mut report = Report::default();
    let body = body::read(post.file(), text, 0, &mut report);
    let headings = body.updates.iter().map(|update| update.heading.span.range());
    headings.chain(report.list().iter().map(|it| it.span().map_or(0..text.len(), Span::range))).collect()
}

/// The most backslashes that are added to a block, and the most characters of a line that are tried for each.
const MOST_ESCAPES: usize = 20;
const MOST_TRIED: usize = 12;

/// A block with one backslash in each line that would be read as structure: `Resolved\: all is back`. `None` if there
/// is no such line, or if backslashes do not help.
fn escaped(post: TargetPost, above: &str, block: &str) -> Option<String> {
    let find = |block: &str| structures(post, &format!("{above}{block}"));
    let mut safe = block.to_owned();
    let mut left = find(block);
    if left.is_empty() {
        return None;
    }
    let shown = shown_alone(block);
    for _ in 0..MOST_ESCAPES {
        let Some(place) = left.first() else { break };
        let start = place.start.saturating_sub(above.len());
        let line = safe.get(start..)?.lines().next()?;
        let signs = line.char_indices().filter(|(_, letter)| letter.is_ascii_punctuation());
        let mut signs: Vec<(usize, char)> = signs.take(MOST_TRIED).collect();
        // A backslash before a colon is tried first, because it is the easiest to read.
        signs.sort_by_key(|(_, letter)| *letter != ':');
        (safe, left) = signs.into_iter().find_map(|(at, _)| {
            let mut tried = safe.clone();
            tried.insert(start + at, '\\');
            let left_then = find(&tried);
            (left_then.len() < left.len() && shown_alone(&tried) == shown).then_some((tried, left_then))
        })?;
    }
    left.is_empty().then_some(safe)
}

/// The text with its first letter or digit as a character reference (`&#82;`). It looks the same to readers, but is not
/// recognised as a time or a status.
fn first_letter_coded(text: &str) -> String {
    let Some((at, letter)) = text.char_indices().find(|(_, c)| c.is_alphanumeric()) else { return text.to_owned() };
    format!("{}&#{};{}", &text[..at], u32::from(letter), &text[at + letter.len_utf8()..])
}

/// The text with every punctuation character escaped.
fn literal(text: &str, code_first_letters: bool) -> String {
    let line = |line: &str| {
        let mut out = String::new();
        for letter in line.trim_start().chars() {
            if letter.is_ascii_punctuation() {
                out.push('\\');
            }
            out.push(letter);
        }
        if code_first_letters { first_letter_coded(&out) } else { out }
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n").trim().to_owned()
}
