//! The Markdown of posts as events.
//!
//! A text becomes events in one place, [`Markdown::read`], once; all that is written, looked up or checked of it comes
//! from them. Words are kept as places in the text where they are typed as they are meant. What no reader may be given
//! ([`crate::characters`]) is in no event.

#![allow(missing_docs, reason = "fields and variants whose names say it all have no comment")]

mod addresses;
mod read;
mod select;
#[cfg(test)]
mod tests;

use std::ops::Range;

/// A text as events.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Markdown {
    nodes: Vec<Kept>,
    /// The numbers of the nodes that begin a block at the top level.
    top: Vec<u32>,
    /// The text that the events point into, where it is not that of the file.
    text: Option<Box<str>>,
}

/// An event as it is kept. Its beginnings never fall in the order of the nodes.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Kept {
    start: u32,
    end: u32,
    syntax: Syntax,
}

/// What a kept event is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Syntax {
    Open(Element),
    Close,
    Text(TypedWords),
    Code(TypedWords),
    HtmlBlock(TypedWords),
    InlineHtml(TypedWords),
    SoftBreak,
    HardBreak,
    Rule,
    Task(bool),
    FootnoteReference(Box<str>),
}

/// Words that differ from the text at the event's place; `None` where they are the same.
type TypedWords = Option<Box<str>>;

/// What has a beginning and an end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Element {
    /// A paragraph. In a list without empty lines between its items, their words are in none.
    Paragraph,
    /// A heading, of signs or underlined, of level 1 to 6.
    Heading(u8),
    /// A quotation.
    BlockQuote,
    /// Code, with the language that its fence names.
    CodeBlock {
        /// Nothing without a fence.
        language: Option<Box<str>>,
    },
    /// A list: with the number of its first item, or bullets.
    List(Option<u64>),
    /// An item of a list.
    Item,
    /// A footnote, by its label.
    Footnote(Box<str>),
    /// A table, with the alignment of its columns.
    Table(Box<[Align]>),
    /// Its first row.
    TableHead,
    /// Another row.
    TableRow,
    /// A cell of a row.
    TableCell,
    Emphasis,
    /// Strong emphasis.
    Strong,
    /// Struck through.
    Strikethrough,
    /// A link, or an address without any sign around it.
    Link(Box<Reference>),
    /// An image; its events are the words in its place.
    Image(Box<Reference>),
}

impl Element {
    /// Whether it is within a line.
    #[must_use]
    pub fn is_inline(&self) -> bool {
        matches!(self, Self::Emphasis | Self::Strong | Self::Strikethrough | Self::Link(_) | Self::Image(_))
    }
}

/// The alignment of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// That of the page.
    Unsaid,
    Left,
    Centre,
    Right,
}

/// Where a link or an image points to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// As typed; of a mail address with `mailto:`.
    pub target: Box<str>,
    /// Its title, or nothing.
    pub title: Box<str>,
    /// Whether it is an address without any sign around it.
    pub bare: bool,
}

/// An event, with its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event<'a> {
    /// An element begins.
    Open(&'a Element),
    /// It ends.
    Close(&'a Element),
    /// Words.
    Text(&'a str),
    /// Words of code within a line.
    Code(&'a str),
    /// Lines of raw HTML.
    HtmlBlock(&'a str),
    /// Raw HTML within a line.
    InlineHtml(&'a str),
    /// The end of a line within a paragraph.
    SoftBreak,
    /// The end of a line that stays.
    HardBreak,
    /// A line that parts.
    Rule,
    /// The box of a task: ticked or not.
    Task(bool),
    /// A reference to a footnote, by its label.
    FootnoteReference(&'a str),
}

/// An event and the bytes of the text that it comes from. That of an end is empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlacedEvent<'a> {
    pub event: Event<'a>,
    start: u32,
    end: u32,
}

impl PlacedEvent<'_> {
    /// Its bytes in the text.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// Which bytes of a text are meant: pieces one after the other, but for some parts.
#[derive(Debug, Clone, Copy)]
pub struct Extent<'a> {
    pub pieces: &'a [Range<usize>],
    /// What is left out of them, in order.
    pub holes: &'a [Range<usize>],
}

impl Markdown {
    /// The targets of all links, in order.
    pub fn link_targets(&self) -> impl Iterator<Item = &str> {
        self.nodes.iter().filter_map(|node| match &node.syntax {
            Syntax::Open(Element::Link(link)) => Some(&*link.target),
            _ => None,
        })
    }

    /// Whether anything in the text may be linked to by an id of its own: a heading, a task, raw HTML.
    #[must_use]
    pub fn may_have_ids(&self) -> bool {
        let may = |node: &Kept| {
            let raw = matches!(node.syntax, Syntax::HtmlBlock(_) | Syntax::InlineHtml(_));
            raw || matches!(node.syntax, Syntax::Open(Element::Heading(_)) | Syntax::Task(_))
        };
        self.nodes.iter().any(may)
    }
}
