//! Events of a body → HTML for a place.
//!
//! A body with raw HTML is written in two steps: first with links and ids as typed, so that raw and generated tags can
//! be cleaned in the same way; then [`clean`] rewrites links and ids for the place.

use super::body::Body;
use super::clean;
use super::footnotes::{self, FootnoteNumbers};
use super::ids::Ids;
use super::options::{BodyOptions, ItemHead, TimelineForm};
use super::plain;
use super::raw::with_placeholders;
use super::tags::{escape, escape_text};
use crate::characters::keep_allowed;
use crate::markdown::{Align, Element, Event, PlacedEvent, Reference};
use crate::model::ResolvedItem;
use crate::source::Span;
use std::fmt::Write as _;

/// The most bytes of HTML that a body becomes. A reference to a footnote of five bytes is written in seventy, and a page
/// has to be held in memory several times.
const LARGEST: usize = 8 << 20;

/// The most tags of HTML that is cleaned, as a tree of elements.
const MOST_TAGS: usize = 100_000;

/// A body's HTML for a place; `None` when it is too large.
pub(super) fn html(body: &Body<'_>, options: &BodyOptions<'_>) -> Option<String> {
    let raw = !options.trust && has_raw_html(body);
    let (events, footnotes) = footnotes::gather(&body.events);
    let mut writer = Writer {
        body,
        options,
        raw,
        ids: body.ids(),
        footnotes,
        out: String::new(),
        columns: &[],
        cell: 0,
        in_head: false,
        links: 0,
        label: false,
        highest: highest_heading(&events),
    };
    writer.body(&events);
    let Writer { out, ids, .. } = writer;
    if out.len() > LARGEST || raw && out.bytes().filter(|byte| *byte == b'<').count() > MOST_TAGS {
        return None;
    }
    Some(if raw { keep_allowed(clean::clean(&out, body, &ids, options)) } else { out })
}

/// A body that is nested too deep or too large, as it was typed.
pub(super) fn as_typed(body: &Body<'_>) -> String {
    format!("<pre>{}</pre>\n", escape(&body.as_typed()))
}

/// Whether there is raw HTML in a body, beside comments.
pub(super) fn has_raw_html(body: &Body<'_>) -> bool {
    body.events.iter().any(|placed| match placed.event {
        Event::HtmlBlock(html) | Event::InlineHtml(html) => !uncommented(html).trim().is_empty(),
        _ => false,
    })
}

/// HTML without its comments; one that is never closed reaches to the end.
pub(super) fn uncommented(html: &str) -> String {
    let mut rest = html;
    let mut kept = String::new();
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    kept + rest
}

/// What has been written, and what is open.
struct Writer<'b, 'a, 'p> {
    body: &'b Body<'a>,
    options: &'p BodyOptions<'p>,
    /// Whether links and ids stay as they were typed.
    raw: bool,
    ids: Ids,
    footnotes: FootnoteNumbers<'a>,
    out: String,
    columns: &'a [Align],
    cell: usize,
    in_head: bool,
    links: usize,
    label: bool,
    /// The highest level of its headings, which stands right below the heading of the place.
    highest: u8,
}

/// The highest level of headings, as they are typed below the title of a post: 2 or less important.
fn highest_heading(events: &[PlacedEvent<'_>]) -> u8 {
    let levels = events.iter().filter_map(|placed| match placed.event {
        Event::Open(Element::Heading(level)) => Some(*level),
        _ => None,
    });
    levels.min().unwrap_or(2).max(2)
}

/// How many events at the beginning belong to a list or a table: those in its bytes, and those in what they open. A cell
/// that a row lacks comes behind the last byte.
fn events_of(list: Span, events: &[PlacedEvent<'_>]) -> usize {
    let mut open = 0_usize;
    let within = |placed: &&PlacedEvent<'_>| {
        // Footnotes come last, wherever they were written.
        let within = open > 0 || list.range().contains(&placed.range().start);
        match placed.event {
            Event::Open(_) => open += 1,
            Event::Close(_) => open = open.saturating_sub(1),
            _ => {}
        }
        within
    };
    events.iter().take_while(within).count()
}

impl<'a> Writer<'_, 'a, '_> {
    /// All of the body.
    fn body(&mut self, events: &[PlacedEvent<'a>]) {
        let TimelineForm::Drawn(heads) = self.options.timeline else { return self.events(events) };
        let (mut from, mut at, mut depth) = (0, 0, 0_usize);
        while let Some(placed) = events.get(at) {
            if depth == 0
                && let Some((span, first, items)) = self.body.list_at(placed)
            {
                self.events(&events[from..at]);
                self.timeline(items, heads.get(first..).unwrap_or_default(), first);
                at += events_of(span, &events[at..]);
                from = at;
                continue;
            }
            match placed.event {
                Event::Open(_) => depth += 1,
                Event::Close(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
            at += 1;
        }
        self.events(&events[from.min(events.len())..]);
    }

    fn events(&mut self, events: &[PlacedEvent<'a>]) {
        let mut at = 0;
        while let Some(placed) = events.get(at).filter(|_| self.out.len() <= LARGEST) {
            at += match placed.event {
                Event::Open(Element::Image(image)) => self.image(image, &events[at..]),
                _ => {
                    self.event(placed, &events[at + 1..]);
                    1
                }
            };
        }
    }

    fn event(&mut self, placed: &PlacedEvent<'a>, rest: &[PlacedEvent<'a>]) {
        match placed.event {
            Event::Open(element) => self.open(element, placed, rest),
            Event::Close(element) => self.close(element),
            Event::Text(words) => escape_text(words, &mut self.out),
            Event::Code(words) => {
                self.out.push_str("<code>");
                escape_text(words, &mut self.out);
                self.out.push_str("</code>");
            }
            Event::HtmlBlock(html) => {
                let html = uncommented(html);
                if !html.trim().is_empty() {
                    self.close_label();
                    self.raw_html(&html);
                    self.line();
                }
            }
            Event::InlineHtml(html) => self.raw_html(&uncommented(html)),
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br />\n"),
            Event::Rule => {
                self.line();
                self.out.push_str("<hr />\n");
            }
            Event::Task(done) => {
                let checked = if done { " checked" } else { "" };
                self.label = true;
                let _ = write!(self.out, "<label><input type=\"checkbox\" disabled{checked}> ");
            }
            Event::FootnoteReference(label) => self.footnote_reference(label),
        }
    }

    /// Raw HTML. Trusted authors may have elements of their own.
    fn raw_html(&mut self, html: &str) {
        let html = if self.options.trust { html.into() } else { with_placeholders(html) };
        self.out.push_str(&html);
    }

    /// Ends the line, unless one begins here.
    fn line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    /// A tag that begins on a line of its own.
    fn block(&mut self, tag: &str) {
        self.line();
        self.out.push_str(tag);
    }

    /// An `id` attribute, with its prefix.
    fn id(&self, id: &str) -> String {
        if self.raw {
            format!(" id=\"{}\"", escape(id))
        } else {
            format!(" id=\"{}\"", escape(&self.options.id(self.body, id)))
        }
    }

    /// An `href` attribute; nothing when the link is dead or refused.
    fn href(&self, target: &str) -> String {
        let url = if self.raw { Some(target.to_owned()) } else { self.options.href(self.body, target, &self.ids) };
        url.map_or_else(String::new, |url| format!(" href=\"{}\"", escape(&url)))
    }

    fn open(&mut self, element: &'a Element, placed: &PlacedEvent<'a>, rest: &[PlacedEvent<'a>]) {
        if !element.is_inline() {
            self.close_label();
        }
        match element {
            Element::Paragraph => self.block("<p>"),
            Element::Heading(level) => {
                let id = self.ids.at(placed.range().start).map_or_else(String::new, |id| self.id(id));
                let _ = write!(self.out, "<h{}{id}>", self.level(*level));
            }
            Element::BlockQuote => self.block("<blockquote>\n"),
            Element::CodeBlock { language } => {
                self.line();
                match language.as_deref() {
                    None | Some("") => self.out.push_str("<pre><code>"),
                    Some(language) => {
                        let _ = write!(self.out, "<pre><code class=\"language-{}\">", escape(language));
                    }
                }
            }
            Element::List(None) => self.block("<ul>\n"),
            Element::List(Some(1)) => self.block("<ol>\n"),
            Element::List(Some(first)) => self.block(&format!("<ol start=\"{first}\">\n")),
            Element::Item => {
                let task = rest.iter().take(2).find(|placed| !matches!(placed.event, Event::Open(Element::Paragraph)));
                let task = task.filter(|placed| matches!(placed.event, Event::Task(_)));
                match task.and_then(|task| self.ids.at(task.range().start)) {
                    Some(id) => {
                        let id = self.id(id);
                        let _ = write!(self.out, "<li class=\"task\"{id}>");
                    }
                    None => self.block("<li>"),
                }
            }
            Element::Footnote(label) => self.open_footnote(label),
            Element::Table(columns) => {
                self.columns = columns;
                // A wide table scrolls in its box, which a keyboard must reach.
                self.out.push_str("<div class=\"table\" tabindex=\"0\"><table>\n");
            }
            Element::TableHead => {
                self.in_head = true;
                self.cell = 0;
                self.out.push_str("<thead><tr>");
            }
            Element::TableRow => {
                self.cell = 0;
                self.out.push_str("<tr>");
            }
            Element::TableCell => {
                self.out.push_str(if self.in_head { "<th scope=\"col\"" } else { "<td" });
                self.out.push_str(match self.columns.get(self.cell) {
                    Some(Align::Left) => " class=\"align-left\">",
                    Some(Align::Centre) => " class=\"align-center\">",
                    Some(Align::Right) => " class=\"align-right\">",
                    Some(Align::Unsaid) | None => ">",
                });
                self.cell += 1;
            }
            Element::Emphasis => self.out.push_str("<em>"),
            Element::Strong => self.out.push_str("<strong>"),
            Element::Strikethrough => self.out.push_str("<del>"),
            Element::Link(link) => self.open_link(link),
            Element::Image(_) => {}
        }
    }

    fn close(&mut self, element: &'a Element) {
        if matches!(element, Element::Paragraph | Element::Item) {
            self.close_label();
        }
        match element {
            Element::Paragraph => self.out.push_str("</p>\n"),
            Element::Heading(level) => {
                let _ = writeln!(self.out, "</h{}>", self.level(*level));
            }
            Element::BlockQuote => self.out.push_str("</blockquote>\n"),
            Element::CodeBlock { .. } => self.out.push_str("</code></pre>\n"),
            Element::List(None) => self.out.push_str("</ul>\n"),
            Element::List(Some(_)) => self.out.push_str("</ol>\n"),
            Element::Item => self.out.push_str("</li>\n"),
            Element::Footnote(_) => self.close_footnote(),
            Element::Table(_) => self.out.push_str("</tbody></table></div>\n"),
            Element::TableHead => {
                self.in_head = false;
                self.out.push_str("</tr></thead><tbody>\n");
            }
            Element::TableRow => self.out.push_str("</tr>\n"),
            Element::TableCell => self.out.push_str(if self.in_head { "</th>" } else { "</td>" }),
            Element::Emphasis => self.out.push_str("</em>"),
            Element::Strong => self.out.push_str("</strong>"),
            Element::Strikethrough => self.out.push_str("</del>"),
            Element::Link(link) => self.close_link(link),
            Element::Image(_) => {}
        }
    }

    /// A heading's level at the place.
    fn level(&self, level: u8) -> u8 {
        (level.max(2) + 2 - self.highest + self.options.heading_shift).min(6)
    }

    fn close_label(&mut self) {
        if std::mem::take(&mut self.label) {
            self.out.push_str("</label>");
        }
    }

    /// Whether an address in the text cannot be linked from here, so that it stays plain text.
    fn is_no_link(&self, link: &Reference) -> bool {
        link.bare && self.options.href(self.body, &link.target, &self.ids).is_none()
    }

    fn open_link(&mut self, link: &Reference) {
        if self.is_no_link(link) {
            return;
        }
        self.links += 1;
        let href = self.href(&link.target);
        let _ = write!(self.out, "<a{href}");
        if !link.title.is_empty() {
            let _ = write!(self.out, " title=\"{}\"", escape(&link.title));
        }
        self.out.push('>');
    }

    fn close_link(&mut self, link: &Reference) {
        if !self.is_no_link(link) {
            self.links = self.links.saturating_sub(1);
            self.out.push_str("</a>");
        }
    }

    /// An image, which is the first of the events; how many of them are its own.
    fn image(&mut self, image: &Reference, events: &[PlacedEvent<'a>]) -> usize {
        let mut depth = 0_usize;
        let count = events.iter().take_while(|placed| {
            match placed.event {
                Event::Open(_) => depth += 1,
                Event::Close(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
            depth > 0
        });
        let count = count.count();
        let alt = plain::of(events[1..count.max(1)].iter().map(|placed| &placed.event));
        let title = (!image.title.is_empty()).then_some(&*image.title);
        if self.raw {
            let title = title.map_or_else(String::new, |title| format!(" title=\"{}\"", escape(title)));
            let _ = write!(self.out, "<img src=\"{}\" alt=\"{}\"{title}>", escape(&image.target), escape(&alt));
        } else {
            self.out.push_str(&self.options.image(self.body, &image.target, &alt, title).html(self.links > 0, &[]));
        }
        count + 1
    }

    fn footnote_reference(&mut self, label: &'a str) {
        let Some((number, time)) = self.footnotes.refer(label) else { return };
        let again = if time > 1 { format!("-{time}") } else { String::new() };
        let (note, own) = (format!("fn-{number}"), format!("fnref-{number}{again}"));
        let (id, href) = (self.own(&own), self.link_to_own(&note));
        let _ = write!(self.out, "<sup class=\"footnote-ref\"{id}><a{href}>{number}</a></sup>");
    }

    /// The attribute of an id that is made here, and known from here on.
    fn own(&mut self, id: &str) -> String {
        self.ids.name(id, id.to_owned());
        self.id(id)
    }

    /// A link to such an id.
    fn link_to_own(&mut self, id: &str) -> String {
        self.ids.name(id, id.to_owned());
        self.href(&format!("#{id}"))
    }

    fn open_footnote(&mut self, label: &'a str) {
        let (first, number) = self.footnotes.open(label);
        if first {
            self.out.push_str("<section class=\"footnotes\"><ol>\n");
        }
        let id = self.own(&format!("fn-{number}"));
        let _ = write!(self.out, "<li{id}>");
    }

    fn close_footnote(&mut self) {
        let (last, back) = self.footnotes.close();
        if let Some(number) = back {
            let back = format!(
                " <a{} class=\"footnote-back\">\u{21a9}\u{fe0e}</a>",
                self.link_to_own(&format!("fnref-{number}"))
            );
            // Inside the note's last paragraph, so that it is not on a line of its own.
            let paragraph = self.out.ends_with("</p>\n");
            if paragraph {
                self.out.truncate(self.out.len() - "</p>\n".len());
            }
            self.out.push_str(&back);
            self.out.push_str(if paragraph { "</p>\n" } else { "" });
        }
        self.out.push_str("</li>\n");
        if last {
            self.out.push_str("</ol></section>\n");
        }
    }

    /// A list of the timeline, from the item of that number on.
    fn timeline(&mut self, items: &[ResolvedItem], heads: &[ItemHead], first: usize) {
        self.block("<ol class=\"timeline\">\n");
        for (number, resolved) in items.iter().enumerate() {
            if self.raw {
                // The head of an item is generated HTML, which must not be cleaned, so a marker is written in its
                // place.
                self.out.push_str(&clean::item_marker(first + number));
            } else if let Some(head) = heads.get(number) {
                self.out.push_str(&item_head(head));
            } else {
                self.out.push_str("<li>");
            }
            let body = self.body;
            let words = body.words_of_item(&resolved.item);
            self.line();
            self.events(&words);
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ol>\n");
    }
}

/// What is shown above the words of an item of the timeline.
pub(super) fn item_head(head: &ItemHead) -> String {
    let state = head.state.map_or_else(String::new, |state| format!(" data-state=\"{state}\""));
    let when = if head.when.is_empty() { String::new() } else { format!("<p class=\"when\">{}</p>", head.when) };
    format!("<li{state}>{when}")
}
