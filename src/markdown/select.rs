//! The events of a part of a text.

use super::{Element, Event, Extent, Kept, Markdown, PlacedEvent, Syntax};
use std::ops::Range;

impl Markdown {
    /// All events of the text they were read from.
    #[must_use]
    pub fn events<'a>(&'a self, text: &'a str) -> Vec<PlacedEvent<'a>> {
        let mut cut = Cut::new(self, text, 0..usize::MAX, &[]);
        cut.run(0);
        cut.out
    }

    /// The events of parts of the text they were read from, one part after the other. A block whose beginning or end is
    /// cut off is a paragraph; a list, a quotation or a table of which only something within is meant is not there.
    #[must_use]
    pub fn select<'a>(&'a self, text: &'a str, extent: Extent<'_>) -> Vec<PlacedEvent<'a>> {
        let block_before = |at: usize| {
            let after = self.top.partition_point(|top| self.nodes[*top as usize].start as usize <= at);
            after.checked_sub(1).map_or(0, |before| self.top[before] as usize)
        };
        self.cut(text, extent, block_before)
    }

    /// The same of parts that lie within a block: an item of a list, a row of a table. `block` is all of it.
    #[must_use]
    pub fn select_within<'a>(
        &'a self,
        text: &'a str,
        block: &Range<usize>,
        extent: Extent<'_>,
    ) -> Vec<PlacedEvent<'a>> {
        let first = self.nodes.partition_point(|node| (node.start as usize) < block.start);
        self.cut(text, extent, |_| first)
    }

    fn cut<'a>(&'a self, text: &'a str, extent: Extent<'_>, first: impl Fn(usize) -> usize) -> Vec<PlacedEvent<'a>> {
        let mut out = Vec::new();
        for piece in extent.pieces {
            let mut cut = Cut::new(self, text, piece.clone(), extent.holes);
            cut.run(first(piece.start));
            if out.is_empty() { out = cut.out } else { out.append(&mut cut.out) }
        }
        out
    }
}

/// An element that is open.
struct Opened<'a> {
    element: &'a Element,
    /// The same, as it is given; nothing where it is left out.
    given: Option<&'a Element>,
}

/// Gathers the events of a range of bytes.
struct Cut<'a, 'h> {
    nodes: &'a [Kept],
    text: &'a str,
    range: Range<usize>,
    holes: &'h [Range<usize>],
    open: Vec<Opened<'a>>,
    /// How many of them are given blocks.
    blocks: usize,
    /// Whether words that are in no paragraph get one.
    paragraph: bool,
    /// Whether the blanks in front of the next words go: they were cut.
    trim: bool,
    out: Vec<PlacedEvent<'a>>,
}

impl<'a, 'h> Cut<'a, 'h> {
    fn new(markdown: &'a Markdown, text: &'a str, range: Range<usize>, holes: &'h [Range<usize>]) -> Self {
        Self {
            nodes: &markdown.nodes,
            text: markdown.text.as_deref().unwrap_or(text),
            range,
            holes,
            open: Vec::new(),
            blocks: 0,
            paragraph: false,
            trim: false,
            out: Vec::new(),
        }
    }

    fn run(&mut self, first: usize) {
        let (nodes, end) = (self.nodes, self.range.end);
        for node in nodes.iter().skip(first).take_while(|node| (node.start as usize) < end) {
            match &node.syntax {
                Syntax::Open(element) => self.open(element, node),
                Syntax::Close => self.close(node.start),
                Syntax::Text(None) => self.text(node),
                _ if !self.holds(node.start as usize) => {}
                Syntax::Text(Some(words)) => self.inline(Event::Text(words), node),
                Syntax::Code(words) => self.inline(Event::Code(self.words(words.as_deref(), node)), node),
                Syntax::InlineHtml(words) => self.inline(Event::InlineHtml(self.words(words.as_deref(), node)), node),
                Syntax::FootnoteReference(label) => self.inline(Event::FootnoteReference(label), node),
                Syntax::Task(done) => self.inline(Event::Task(*done), node),
                Syntax::SoftBreak | Syntax::HardBreak if self.trim => {}
                Syntax::SoftBreak => self.inline(Event::SoftBreak, node),
                Syntax::HardBreak => self.inline(Event::HardBreak, node),
                Syntax::HtmlBlock(words) => self.block(Event::HtmlBlock(self.words(words.as_deref(), node)), node),
                Syntax::Rule => self.block(Event::Rule, node),
            }
        }
        let end = u32::try_from(end).unwrap_or(u32::MAX);
        while !self.open.is_empty() {
            self.close(end);
        }
        self.end_paragraph(end);
    }

    /// Whether a byte is meant.
    fn holds(&self, at: usize) -> bool {
        self.range.contains(&at) && self.holes_from(at).first().is_none_or(|hole| hole.start > at)
    }

    /// The holes that end behind a byte, by their place.
    fn holes_from(&self, at: usize) -> &'h [Range<usize>] {
        &self.holes[self.holes.partition_point(|hole| hole.end <= at)..]
    }

    fn words(&self, words: Option<&'a str>, node: &Kept) -> &'a str {
        words.unwrap_or_else(|| self.text.get(node.start as usize..node.end as usize).unwrap_or_default())
    }

    fn give(&mut self, event: Event<'a>, start: u32, end: u32) {
        self.out.push(PlacedEvent { event, start, end });
    }

    fn inline(&mut self, event: Event<'a>, node: &Kept) {
        self.begin_words(node.start);
        self.trim &= matches!(event, Event::Task(_));
        self.give(event, node.start, node.end);
    }

    fn block(&mut self, event: Event<'a>, node: &Kept) {
        self.end_paragraph(node.start);
        self.give(event, node.start, node.end);
    }

    /// Words at the top level are a paragraph.
    fn begin_words(&mut self, at: u32) {
        if self.blocks == 0 && !self.paragraph {
            self.paragraph = true;
            self.trim = true;
            self.give(Event::Open(&Element::Paragraph), at, at);
        }
    }

    fn end_paragraph(&mut self, at: u32) {
        if std::mem::take(&mut self.paragraph) {
            self.end(&Element::Paragraph, at, true);
        }
    }

    /// Words that are typed as they are meant: the parts of them that are selected.
    fn text(&mut self, node: &Kept) {
        let (mut start, end) = ((node.start as usize).max(self.range.start), (node.end as usize).min(self.range.end));
        for hole in self.holes_from(start).iter().take_while(|hole| hole.start < end) {
            self.piece(start..hole.start.max(start));
            start = hole.end;
        }
        self.piece(start..end);
    }

    fn piece(&mut self, range: Range<usize>) {
        let Some(words) = self.text.get(range.clone()).filter(|words| !words.is_empty()) else { return };
        let small = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        self.begin_words(small(range.start));
        let shown = if self.trim { words.trim_start() } else { words };
        if !shown.is_empty() {
            self.trim = false;
            self.give(Event::Text(shown), small(range.end - shown.len()), small(range.end));
        }
    }

    fn open(&mut self, element: &'a Element, node: &Kept) {
        let Range { start, end } = self.range;
        let (from, to) = (node.start as usize, node.end as usize);
        let apart =
            to <= start || self.holes_from(from).first().is_some_and(|hole| hole.start <= from && to <= hole.end);
        // The blanks behind a block may be cut off.
        let whole = start <= from && (to <= end || self.text[from..to].trim_end().len() + from <= end);
        let given = match element {
            _ if apart => None,
            _ if element.is_inline() => (whole || start <= from || end >= to).then_some(element),
            _ if whole => Some(element),
            Element::Paragraph | Element::Heading(_) | Element::TableCell => Some(&Element::Paragraph),
            Element::CodeBlock { .. } => (start <= from).then_some(element),
            _ => None,
        };
        // A cell or a row without its table is not one.
        let given = match element {
            Element::TableCell if self.blocks == 0 => given.map(|_| &Element::Paragraph),
            Element::TableHead | Element::TableRow | Element::Item if self.blocks == 0 => None,
            _ => given,
        };
        if let Some(given) = given {
            if element.is_inline() {
                self.begin_words(node.start);
            } else {
                self.end_paragraph(node.start);
                self.blocks += 1;
                self.trim = !whole;
            }
            self.give(Event::Open(given), node.start, node.end);
        }
        self.open.push(Opened { element, given });
    }

    fn close(&mut self, at: u32) {
        let Some(Opened { element, given }) = self.open.pop() else { return };
        let Some(given) = given else {
            if !element.is_inline() {
                self.end_paragraph(at);
            }
            return;
        };
        if element.is_inline() {
            let empty = matches!(self.out.last(), Some(PlacedEvent { event: Event::Open(last), .. }) if *last == given);
            if empty && !matches!(element, Element::Link(_) | Element::Image(_)) {
                self.out.pop();
                return;
            }
            self.give(Event::Close(given), at, at);
        } else {
            self.blocks -= 1;
            self.end(given, at, (at as usize) >= self.range.end);
        }
    }

    /// Ends a block. Where it is cut, the blanks at its end go, and so does all of it without words.
    fn end(&mut self, element: &'a Element, at: u32, cut: bool) {
        if *element == Element::Paragraph {
            self.trim = false;
            while let Some(PlacedEvent { event, start, .. }) = self.out.last().filter(|_| cut).copied() {
                match event {
                    Event::SoftBreak | Event::HardBreak => {
                        self.out.pop();
                    }
                    Event::Text(words) => {
                        let shown = words.trim_end();
                        self.out.pop();
                        if !shown.is_empty() {
                            self.give(
                                Event::Text(shown),
                                start,
                                start + u32::try_from(shown.len()).unwrap_or_default(),
                            );
                            break;
                        }
                    }
                    _ => break,
                }
            }
            if matches!(self.out.last(), Some(PlacedEvent { event: Event::Open(Element::Paragraph), .. })) {
                self.out.pop();
                return;
            }
        }
        self.give(Event::Close(element), at, at);
    }
}
