//! A text → events.

use super::addresses;
use super::{Align, Element, Kept, Markdown, Reference, Syntax, TypedWords};
use crate::characters::{allowed, is_forbidden};
use crate::spaces::is_wide;
use pulldown_cmark::{Alignment, CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// The Markdown of posts: CommonMark, and what it understands beyond.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS);

impl Markdown {
    /// Reads a text from a byte on. Places count from the beginning of the text.
    #[must_use]
    pub fn read(text: &str, from: usize) -> Self {
        let typed = text.get(from..).unwrap_or_default();
        let masked = addresses::masked(typed);
        let mut reader = MarkdownReader {
            masked: &masked,
            typed,
            from,
            nodes: Vec::new(),
            top: Vec::new(),
            state: ReaderState::default(),
        };
        for (event, range) in Parser::new_ext(&masked, OPTIONS).into_offset_iter() {
            reader.event(event, range);
        }
        reader.link_addresses();
        let MarkdownReader { mut nodes, top, .. } = reader;
        nodes.shrink_to_fit();
        Self { nodes, top, text: None }
    }

    /// The same events of a text that is not that of the file: of one with other ends of lines, say.
    #[must_use]
    pub fn of_text(self, text: &str) -> Self {
        Self { text: Some(text.into()), ..self }
    }
}

/// Where the parser is.
#[derive(Default)]
struct ReaderState {
    depth: usize,
    /// Links and images around: an address in them is no link of its own.
    references: usize,
    in_code: bool,
    /// Where the words begin that nothing has come between: the number of a node.
    words: Option<usize>,
    /// The lines of the raw HTML that is open.
    html: Option<String>,
}

struct MarkdownReader<'t> {
    /// The text as it is parsed, and as it was typed.
    masked: &'t str,
    typed: &'t str,
    from: usize,
    nodes: Vec<Kept>,
    top: Vec<u32>,
    state: ReaderState,
}

fn small(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// A text of the parser as it is kept.
fn kept(text: &str) -> Box<str> {
    allowed(&addresses::unmasked(text)).into()
}

/// The label of a footnote, whose case does not matter.
fn folded(label: &str) -> Box<str> {
    kept(label).to_lowercase().into()
}

impl MarkdownReader<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Text(words) | Event::Html(words) if self.state.html.is_some() => {
                self.state.html.iter_mut().for_each(|html| html.push_str(&words));
            }
            Event::Html(html) => self.html_block(&html, range),
            Event::Text(words) => self.text(&words, range),
            Event::Start(Tag::HtmlBlock) => self.state.html = Some(String::new()),
            Event::End(TagEnd::HtmlBlock) => {
                let html = self.state.html.take().unwrap_or_default();
                self.html_block(&html, range);
            }
            Event::Start(tag) => self.open(tag, range),
            Event::End(end) => self.close(end, range),
            Event::Code(code) => self.push(Syntax::Code(Some(kept(&code))), range),
            Event::InlineHtml(html) => {
                let html = self.words(&html, &range);
                self.push(Syntax::InlineHtml(html), range);
            }
            Event::SoftBreak if self.is_within_wide(&range) => {}
            Event::SoftBreak => self.push(Syntax::SoftBreak, range),
            Event::HardBreak => self.push(Syntax::HardBreak, range),
            Event::Rule => self.push(Syntax::Rule, range),
            Event::TaskListMarker(done) => self.push(Syntax::Task(done), range),
            Event::FootnoteReference(label) => self.push(Syntax::FootnoteReference(folded(&label)), range),
            Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    /// Whether a line ends between two letters of a script without spaces: it would be shown as a space.
    fn is_within_wide(&self, range: &Range<usize>) -> bool {
        let before = self.typed.get(..range.start).and_then(|text| text.trim_end().chars().next_back());
        let behind = self.typed.get(range.end..).and_then(|text| text.trim_start().chars().next());
        before.is_some_and(is_wide) && behind.is_some_and(is_wide)
    }

    /// Raw HTML, without the blank lines behind it.
    fn html_block(&mut self, html: &str, range: Range<usize>) {
        let html = html.trim_end();
        let range = range.start..range.start + self.typed[range.clone()].trim_end().len();
        let html = self.words(html, &range);
        self.push(Syntax::HtmlBlock(html), range);
    }

    /// The words of an event; `None` where the text has the same.
    fn words(&self, words: &str, range: &Range<usize>) -> TypedWords {
        let typed = self.typed.get(range.clone()).filter(|typed| !typed.contains(is_forbidden));
        let stand_there = typed.is_some() && self.masked.get(range.clone()) == Some(words);
        (!stand_there).then(|| kept(words))
    }

    /// Words: as a place in the text, if they are there.
    fn text(&mut self, words: &str, range: Range<usize>) {
        if words.is_empty() {
            return;
        }
        self.state.words.get_or_insert(self.nodes.len());
        if self.masked.get(range.clone()) != Some(words) {
            self.keep(Syntax::Text(Some(kept(words))), range);
            return;
        }
        let mut start = range.start;
        for piece in self.typed[range].split_inclusive(is_forbidden) {
            let end = start + piece.len();
            let shown = start + piece.trim_end_matches(is_forbidden).len();
            self.place(start..shown);
            start = end;
        }
    }

    /// Words that are typed as they are meant. They continue those before, if nothing is between.
    fn place(&mut self, range: Range<usize>) {
        if range.is_empty() {
            return;
        }
        let begins = self.state.words == Some(self.nodes.len());
        match self.nodes.last_mut() {
            Some(Kept { end, syntax: Syntax::Text(None), .. }) if !begins && *end == small(self.from + range.start) => {
                *end = small(self.from + range.end);
            }
            _ => self.keep(Syntax::Text(None), range),
        }
    }

    fn open(&mut self, tag: Tag<'_>, range: Range<usize>) {
        let element = match tag {
            Tag::Paragraph
            // Of extensions that are off, and what is read before.
            | Tag::HtmlBlock
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => Element::Paragraph,
            Tag::Heading { level, .. } => Element::Heading(level as u8),
            Tag::BlockQuote(_) => Element::BlockQuote,
            Tag::CodeBlock(kind) => {
                self.state.in_code = true;
                let language = match kind {
                    CodeBlockKind::Fenced(info) => Some(kept(info.split(' ').next().unwrap_or_default())),
                    CodeBlockKind::Indented => None,
                };
                Element::CodeBlock { language }
            }
            Tag::List(first) => Element::List(first),
            Tag::Item => Element::Item,
            Tag::FootnoteDefinition(label) => Element::Footnote(folded(&label)),
            Tag::Table(columns) => Element::Table(columns.into_iter().map(align).collect()),
            Tag::TableHead => Element::TableHead,
            Tag::TableRow => Element::TableRow,
            Tag::TableCell => Element::TableCell,
            Tag::Emphasis => Element::Emphasis,
            Tag::Strong => Element::Strong,
            Tag::Strikethrough => Element::Strikethrough,
            Tag::Link { link_type, dest_url, title, .. } => {
                self.state.references += 1;
                let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                let target = format!("{scheme}{}", kept(&dest_url)).into();
                Element::Link(Box::new(Reference { target, title: kept(&title), bare: false }))
            }
            Tag::Image { dest_url, title, .. } => {
                self.state.references += 1;
                Element::Image(Box::new(Reference { target: kept(&dest_url), title: kept(&title), bare: false }))
            }
        };
        self.push(Syntax::Open(element), range);
        self.state.depth += 1;
    }

    fn close(&mut self, end: TagEnd, range: Range<usize>) {
        self.link_addresses();
        match end {
            TagEnd::Link | TagEnd::Image => self.state.references = self.state.references.saturating_sub(1),
            TagEnd::CodeBlock => self.state.in_code = false,
            _ => {}
        }
        self.state.depth = self.state.depth.saturating_sub(1);
        // Where its content ended, so that no node begins before the one in front of it.
        let last = self.nodes.last().map_or(0, |last| last.start.max(last.end.min(small(self.from + range.end))));
        self.nodes.push(Kept { start: last, end: last, syntax: Syntax::Close });
    }

    /// Any event but words and ends.
    fn push(&mut self, syntax: Syntax, range: Range<usize>) {
        self.link_addresses();
        self.keep(syntax, range);
    }

    fn keep(&mut self, syntax: Syntax, range: Range<usize>) {
        if self.state.depth == 0 {
            self.top.push(small(self.nodes.len()));
        }
        self.nodes.push(Kept { start: small(self.from + range.start), end: small(self.from + range.end), syntax });
    }

    /// Makes links of the addresses in the words that have come to an end.
    fn link_addresses(&mut self) {
        let Some(first) = self.state.words.take() else { return };
        if self.state.in_code || self.state.references > 0 {
            return;
        }
        let (typed, from) = (self.typed, self.from);
        let words = |node: &Kept| match &node.syntax {
            Syntax::Text(Some(words)) => words.to_string(),
            _ => typed[node.start as usize - from..node.end as usize - from].to_owned(),
        };
        let lone = self.nodes.len() == first + 1;
        let all = if lone && matches!(self.nodes[first].syntax, Syntax::Text(None)) {
            // No need to copy the words of most texts.
            let range = self.nodes[first].start as usize - from..self.nodes[first].end as usize - from;
            if !typed[range.clone()].contains("://") {
                return;
            }
            typed[range].to_owned()
        } else {
            self.nodes[first..].iter().map(words).collect()
        };
        let found: Vec<Range<usize>> = addresses::find(&all).collect();
        if found.is_empty() {
            return;
        }
        let pieces: Vec<Kept> = self.nodes.drain(first..).collect();
        let mut begun = 0;
        let mut links = found.into_iter().peekable();
        let mut open = false;
        for piece in pieces {
            let text = words(&piece);
            let mut done = 0;
            while done < text.len() {
                let at = begun + done;
                let Some(link) = links.peek() else {
                    self.nodes.push(part(&piece, &text, done..text.len()));
                    break;
                };
                if !open && link.start <= at {
                    let target = all[link.clone()].into();
                    let start = place_in(&piece, done);
                    let syntax =
                        Syntax::Open(Element::Link(Box::new(Reference { target, title: "".into(), bare: true })));
                    self.nodes.push(Kept { start, end: start, syntax });
                    open = true;
                }
                let stop = if open { link.end } else { link.start };
                let until = text.len().min(stop - begun);
                self.nodes.push(part(&piece, &text, done..until));
                done = until;
                if open && begun + done == link.end {
                    self.end_address();
                    open = false;
                    links.next();
                }
            }
            begun += text.len();
        }
    }

    /// Ends the link of an address, whose place is that of its words.
    fn end_address(&mut self) {
        let end = self.nodes.last().map_or(0, |last| last.end);
        let last = self.nodes.last().map_or(0, |last| last.start);
        if let Some(open) = self.nodes.iter_mut().rev().find(|node| matches!(node.syntax, Syntax::Open(_))) {
            open.end = end;
        }
        self.nodes.push(Kept { start: last, end: last, syntax: Syntax::Close });
    }
}

/// A part of the words of a node.
fn part(node: &Kept, words: &str, range: Range<usize>) -> Kept {
    match &node.syntax {
        Syntax::Text(Some(_)) => Kept { syntax: Syntax::Text(Some(words[range].into())), ..*node },
        _ => Kept {
            start: node.start + small(range.start),
            end: node.start + small(range.end),
            syntax: Syntax::Text(None),
        },
    }
}

/// The place of a byte of the words of a node.
fn place_in(node: &Kept, at: usize) -> u32 {
    if matches!(node.syntax, Syntax::Text(None)) { node.start + small(at) } else { node.start }
}

fn align(alignment: Alignment) -> Align {
    match alignment {
        Alignment::None => Align::Unsaid,
        Alignment::Left => Align::Left,
        Alignment::Center => Align::Centre,
        Alignment::Right => Align::Right,
    }
}
