//! A body as plain text, for programs that do not know HTML, and also safe for those that read it as Markdown or HTML.

use super::body::Body;
use super::footnotes::{self, FootnoteNumbers};
use super::ids::Ids;
use super::options::BodyOptions;
use super::raw::RawWords;
use crate::markdown::{Element, Event};
use std::fmt::Write as _;

/// A body as plain text: paragraphs separated by empty lines, items with `-`, absolute addresses in parentheses.
pub(super) fn of(body: &Body<'_>, options: &BodyOptions<'_>) -> String {
    let (events, footnotes) = footnotes::gather(&body.events);
    let mut writer = TextWriter {
        body,
        options,
        ids: body.ids(),
        footnotes,
        out: String::new(),
        words: String::new(),
        indent: Vec::new(),
        marker: None,
        lists: Vec::new(),
        links: Vec::new(),
        in_code: false,
        raw: RawWords::default(),
        gap: false,
    };
    for placed in events.iter() {
        writer.event(placed.event);
    }
    writer.flush();
    harmless(writer.out.trim())
}

/// A text without HTML tags or Markdown links: `<b>` becomes `‹b›`, and the syntax of links is broken up.
#[must_use]
pub fn harmless(text: &str) -> String {
    let mut harmless = String::with_capacity(text.len());
    let mut in_tag = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        match letter {
            '<' if next.is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?')) => {
                in_tag = true;
                harmless.push('‹');
            }
            '>' if in_tag => {
                in_tag = false;
                harmless.push('›');
            }
            ']' if matches!(next, Some('(' | ':')) => harmless.push_str("] "),
            letter => harmless.push(letter),
        }
    }
    harmless
}

struct TextWriter<'b, 'a, 'p> {
    body: &'b Body<'a>,
    options: &'p BodyOptions<'p>,
    ids: Ids,
    footnotes: FootnoteNumbers<'a>,
    out: String,
    /// The words of the block that is open.
    words: String,
    /// The prefix of each line.
    indent: Vec<&'static str>,
    /// The prefix of the next line in place of the last of these.
    marker: Option<String>,
    /// The number of the next item of each list that is open; nothing for bullets.
    lists: Vec<Option<u64>>,
    /// Where the words of each link that is open begin.
    links: Vec<usize>,
    in_code: bool,
    raw: RawWords,
    /// Whether an empty line is written before the next block.
    gap: bool,
}

impl TextWriter<'_, '_, '_> {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Open(element) => self.open(element),
            Event::Close(element) => self.close(element),
            Event::Text(_) | Event::Code(_) | Event::Task(_) | Event::FootnoteReference(_) if self.raw.hides() => {}
            Event::Text(words) | Event::Code(words) => self.words.push_str(words),
            Event::InlineHtml(html) => self.words.push_str(&self.raw.of(html)),
            Event::HtmlBlock(html) => {
                self.flush();
                let words = self.raw.of(html);
                self.words = words.split_whitespace().collect::<Vec<_>>().join(" ");
                self.end_block();
            }
            Event::SoftBreak => self.words.push(' '),
            Event::HardBreak => self.words.push('\n'),
            Event::Rule => self.end_block(),
            Event::Task(done) => self.words.push_str(if done { "[x] " } else { "[ ] " }),
            Event::FootnoteReference(label) => {
                if let Some((number, _)) = self.footnotes.refer(label) {
                    let _ = write!(self.words, "[{number}]");
                }
            }
        }
    }

    fn open(&mut self, element: &Element) {
        if !element.is_inline() {
            self.raw.block();
        }
        if !element.is_inline() && *element != Element::TableCell {
            self.flush();
        }
        match element {
            Element::BlockQuote => self.indent.push("> "),
            Element::CodeBlock { .. } => self.in_code = true,
            Element::List(first) => {
                self.gap &= self.lists.is_empty();
                self.lists.push(*first);
            }
            Element::Item => {
                self.marker = Some(match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{}. ", *number - 1)
                    }
                    _ => "- ".to_owned(),
                });
                self.indent.push("  ");
            }
            Element::Footnote(label) => {
                let (_, number) = self.footnotes.open(label);
                self.words = format!("[{number}] ");
            }
            Element::TableCell if !self.words.is_empty() => self.words.push_str(" | "),
            Element::Link(_) | Element::Image(_) => self.links.push(self.words.len()),
            _ => {}
        }
    }

    fn close(&mut self, element: &Element) {
        if !element.is_inline() {
            self.raw.block();
        }
        match element {
            Element::BlockQuote => {
                self.end_block();
                self.indent.pop();
            }
            Element::Item => {
                self.flush();
                // An item without words is left out.
                self.marker = None;
                self.indent.pop();
                self.gap = false;
            }
            Element::List(_) => {
                self.lists.pop();
                self.end_block();
            }
            Element::CodeBlock { .. } => {
                self.end_block();
                self.in_code = false;
            }
            Element::Link(link) => self.address(self.options.href(self.body, &link.target, &self.ids)),
            Element::Image(image) => {
                self.address(self.options.href(self.body, &image.target, &self.ids).filter(|_| self.links.len() < 2));
            }
            Element::TableHead | Element::TableRow => self.flush(),
            Element::Footnote(_) => {
                self.footnotes.close();
                self.end_block();
            }
            Element::Emphasis | Element::Strong | Element::Strikethrough | Element::TableCell => {}
            Element::Paragraph | Element::Heading(_) | Element::Table(_) => self.end_block(),
        }
    }

    /// The address of a link behind its words, unless they are it.
    fn address(&mut self, url: Option<String>) {
        let Some(begun) = self.links.pop() else { return };
        let words = self.words[begun.min(self.words.len())..].trim();
        let url = url.filter(|_| !self.raw.hides());
        let url = url.filter(|url| words != url && url.strip_prefix("mailto:") != Some(words));
        let Some(url) = url else { return };
        if words.is_empty() {
            self.words.push_str(&url);
        } else {
            let _ = write!(self.words, " ({url})");
        }
    }

    fn end_block(&mut self) {
        self.flush();
        self.gap = true;
    }

    /// Writes the words of a block, if there are any.
    fn flush(&mut self) {
        let words = std::mem::take(&mut self.words);
        let words = if self.in_code { words.trim_end().trim_start_matches('\n') } else { words.trim() };
        if words.is_empty() {
            return;
        }
        let whole = self.indent.concat();
        if std::mem::take(&mut self.gap) && !self.out.is_empty() {
            self.out.push_str(whole.trim_end());
            self.out.push('\n');
        }
        for line in words.lines() {
            let line = if self.in_code { line.trim_end() } else { line.trim() };
            match self.marker.take() {
                Some(marker) => {
                    self.out.push_str(&whole[..whole.len() - "  ".len()]);
                    self.out.push_str(&marker);
                }
                None => self.out.push_str(if line.is_empty() { whole.trim_end() } else { &whole }),
            }
            self.out.push_str(line);
            self.out.push('\n');
        }
    }
}
