//! Events of a body → HTML for a place.

use super::clean::{self, Ours};
use super::footnotes::{self, Footnotes};
use super::place::Place;
use super::plain;
use super::tags::escape;
use super::text::Placed;
use super::{bare, has_byte};
use pulldown_cmark::{Alignment, CowStr, Event, HeadingLevel, LinkType, Tag, TagEnd, html};
use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

/// A body's HTML for a place; `None` when its raw HTML is nested too deep to be cleaned.
pub(super) fn body(events: Vec<Placed<'_>>, place: &Place) -> Option<String> {
    let (events, footnotes) = footnotes::gather(events);
    let events = comments_out(events);
    let raw = events.iter().any(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_)));
    if raw && !place.trust && clean::too_deep(&events) {
        return None;
    }
    let ids = ids(&events);
    let headings = ids.iter().cloned().collect();
    let mut writer = Writer { footnotes, ids, headings, ..Writer::new(place) };
    let mut events = events.into_iter();
    while let Some(event) = events.next() {
        writer.event(event, &mut events);
    }
    let mut written = String::new();
    html::push_html(&mut written, writer.out.into_iter());
    if raw && !place.trust {
        written = clean::clean(&written, &writer.ours, place);
    }
    Some(sound(written))
}

/// A body that is nested too deep, as it was typed.
pub(super) fn as_typed(text: &str) -> String {
    sound(format!("<pre>{}</pre>\n", escape(text)))
}

/// Without characters that have no place in HTML and XML.
pub(super) fn sound(text: String) -> String {
    // Nearly every text is, and no such character begins with another byte than these.
    let suspect = |byte| (byte < b' ' && !matches!(byte, b'\n' | b'\t')) || matches!(byte, 0x7f | 0xc2 | 0xef);
    if !has_byte(&text, suspect) {
        return text;
    }
    let bad = |c: char| (c.is_control() && !matches!(c, '\n' | '\t')) || matches!(c, '\u{fffe}' | '\u{ffff}');
    if text.contains(bad) { text.replace(bad, "") } else { text }
}

/// HTML comments dropped, the lines of an HTML block as one event.
fn comments_out(events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let mut kept = Vec::with_capacity(events.len());
    let mut block: Option<String> = None;
    for event in events {
        match event {
            Event::Start(Tag::HtmlBlock) => block = Some(String::new()),
            Event::End(TagEnd::HtmlBlock) => {
                let html = uncommented(&block.take().unwrap_or_default());
                if !html.trim().is_empty() {
                    kept.push(Event::Html(html.into()));
                }
            }
            Event::Html(html) if block.is_some() => block.iter_mut().for_each(|block| block.push_str(&html)),
            Event::Text(text) if block.is_some() => block.iter_mut().for_each(|block| block.push_str(&text)),
            Event::Html(html) | Event::InlineHtml(html) => {
                let html = uncommented(&html);
                if !html.is_empty() {
                    kept.push(Event::InlineHtml(html.into()));
                }
            }
            event => kept.push(event),
        }
    }
    kept
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

/// The ids that the headings of a body get, in order, without prefix.
fn ids(events: &[Event<'_>]) -> Vec<String> {
    let mut taken = HashSet::new();
    let mut times = HashMap::new();
    let mut ids = Vec::new();
    for (at, event) in events.iter().enumerate() {
        if let Event::Start(Tag::Heading { .. }) = event {
            let inside = events[at..].iter().take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_))));
            let slug = slug(&plain::of(inside));
            let mut id = slug.clone();
            while !taken.insert(id.clone()) {
                let again: &mut usize = times.entry(slug.clone()).or_insert(1);
                *again += 1;
                id = format!("{slug}-{again}");
            }
            ids.push(id);
        }
    }
    ids
}

/// Words as an id: lower case, without accents, joined by `-`.
pub(super) fn slug(text: &str) -> String {
    let ascii = deunicode::deunicode(text).to_ascii_lowercase();
    let words: Vec<&str> = ascii.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if words.is_empty() { "section".to_owned() } else { words.join("-") }
}

/// What has been written, and what is open.
struct Writer<'a, 'p> {
    place: &'p Place<'p>,
    out: Vec<Event<'a>>,
    ours: Ours,
    footnotes: Footnotes<'a>,
    /// Ids of the headings, in order.
    ids: Vec<String>,
    /// Those ids again, for links within the body.
    headings: HashSet<String>,
    seen_headings: usize,
    seen_tasks: usize,
    columns: Vec<Alignment>,
    cell: usize,
    in_head: bool,
    in_code: bool,
    links: usize,
    label: bool,
}

type Rest<'a> = std::vec::IntoIter<Event<'a>>;

impl<'a, 'p> Writer<'a, 'p> {
    fn new(place: &'p Place<'p>) -> Self {
        Self {
            place,
            out: Vec::new(),
            ours: Ours::default(),
            footnotes: Footnotes::default(),
            ids: Vec::new(),
            headings: HashSet::new(),
            seen_headings: 0,
            seen_tasks: 0,
            columns: Vec::new(),
            cell: 0,
            in_head: false,
            in_code: false,
            links: 0,
            label: false,
        }
    }

    fn html(&mut self, html: impl Into<CowStr<'a>>) {
        self.out.push(Event::InlineHtml(html.into()));
    }

    /// An `id` attribute, prefixed for the place.
    fn id(&mut self, id: &str) -> String {
        let id = format!("{}{id}", self.place.id_prefix);
        let attribute = format!(" id=\"{}\"", escape(&id));
        self.ours.ids.insert(id);
        attribute
    }

    /// An `href` or `src` attribute.
    fn link(&mut self, name: &str, url: &str) -> String {
        self.ours.links.insert(url.to_owned());
        format!(" {name}=\"{}\"", escape(url))
    }

    fn event(&mut self, event: Event<'a>, rest: &mut Rest<'a>) {
        match event {
            Event::Start(tag) => self.start(tag, rest),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if !self.in_code && self.links == 0 && text.contains("://") => self.text(&text),
            Event::TaskListMarker(done) => {
                let checked = if done { " checked" } else { "" };
                self.label = true;
                self.html(format!("<label><input type=\"checkbox\" disabled{checked}> "));
            }
            Event::FootnoteReference(name) => self.footnote_reference(&name),
            event => self.out.push(event),
        }
    }

    fn start(&mut self, tag: Tag<'a>, rest: &mut Rest<'a>) {
        if !matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }) {
            self.close_label();
        }
        match tag {
            Tag::Heading { level, .. } => {
                let id = self.ids.get(self.seen_headings).cloned().unwrap_or_default();
                self.seen_headings += 1;
                let html = format!("<h{}{}>", self.level(level), self.id(&id));
                self.html(html);
            }
            Tag::Table(columns) => {
                self.columns = columns;
                // A wide table scrolls in its box, which a keyboard must reach.
                self.html("<div class=\"table\" tabindex=\"0\"><table>\n");
            }
            Tag::TableHead => {
                self.in_head = true;
                self.cell = 0;
                self.html("<thead><tr>");
            }
            Tag::TableRow => {
                self.cell = 0;
                self.html("<tr>");
            }
            Tag::TableCell => {
                let class = match self.columns.get(self.cell) {
                    Some(Alignment::Left) => " class=\"align-left\"",
                    Some(Alignment::Center) => " class=\"align-center\"",
                    Some(Alignment::Right) => " class=\"align-right\"",
                    _ => "",
                };
                self.cell += 1;
                self.html(if self.in_head { format!("<th scope=\"col\"{class}>") } else { format!("<td{class}>") });
            }
            Tag::CodeBlock(_) => {
                self.in_code = true;
                self.out.push(Event::Start(tag));
            }
            Tag::Link { link_type, dest_url, title, .. } => self.start_link(link_type, &dest_url, &title),
            Tag::Image { dest_url, title, .. } => self.image(&dest_url, &title, rest),
            Tag::Item => {
                let task = matches!(
                    rest.as_slice(),
                    [Event::TaskListMarker(_), ..] | [Event::Start(Tag::Paragraph), Event::TaskListMarker(_), ..]
                );
                if task {
                    self.seen_tasks += 1;
                    let html = format!("<li class=\"task\"{}>", self.id(&format!("task-{}", self.seen_tasks)));
                    self.html(html);
                } else {
                    self.out.push(Event::Start(Tag::Item));
                }
            }
            Tag::FootnoteDefinition(name) => self.start_footnote(&name),
            tag => self.out.push(Event::Start(tag)),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        if matches!(tag, TagEnd::Paragraph | TagEnd::Item) {
            self.close_label();
        }
        match tag {
            TagEnd::Heading(level) => {
                let html = format!("</h{}>\n", self.level(level));
                self.html(html);
            }
            TagEnd::Table => self.html("</tbody></table></div>\n"),
            TagEnd::TableHead => {
                self.in_head = false;
                self.html("</tr></thead><tbody>\n");
            }
            TagEnd::TableRow => self.html("</tr>\n"),
            TagEnd::TableCell => self.html(if self.in_head { "</th>" } else { "</td>" }),
            TagEnd::CodeBlock => {
                self.in_code = false;
                self.out.push(Event::End(tag));
            }
            TagEnd::Link => {
                self.links = self.links.saturating_sub(1);
                self.html("</a>");
            }
            TagEnd::FootnoteDefinition => self.end_footnote(),
            tag => self.out.push(Event::End(tag)),
        }
    }

    /// A heading's level at the place.
    fn level(&self, level: HeadingLevel) -> usize {
        ((level as usize).max(2) + usize::from(self.place.heading_shift)).min(6)
    }

    fn close_label(&mut self) {
        if std::mem::take(&mut self.label) {
            self.html("</label>");
        }
    }

    /// Text with bare URLs.
    fn text(&mut self, text: &str) {
        for piece in bare::pieces(text) {
            let words = &text[piece.range];
            let url = piece.link.then(|| self.place.href(words, None)).flatten();
            match url {
                Some(url) => {
                    let html = format!("<a{}>{}</a>", self.link("href", &url), escape(words));
                    self.html(html);
                }
                None => self.out.push(Event::Text(words.to_owned().into())),
            }
        }
    }

    fn start_link(&mut self, kind: LinkType, target: &str, title: &str) {
        self.links += 1;
        let target = if kind == LinkType::Email { format!("mailto:{target}") } else { target.to_owned() };
        let mut html = "<a".to_owned();
        if let Some(url) = self.place.href(&target, Some(&self.headings)) {
            html += &self.link("href", &url);
        }
        if !title.is_empty() {
            let _ = write!(html, " title=\"{}\"", escape(title));
        }
        self.html(html + ">");
    }

    fn image(&mut self, target: &str, title: &str, rest: &mut Rest<'a>) {
        let mut depth = 0_usize;
        let mut inside = Vec::new();
        for event in rest.by_ref() {
            match event {
                Event::End(TagEnd::Image) if depth == 0 => break,
                Event::Start(_) => depth += 1,
                Event::End(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
            inside.push(event);
        }
        let alt = plain::of(inside.iter());
        let image = self.place.image(target, &alt, (!title.is_empty()).then_some(title));
        if let Some(url) = image.url() {
            self.ours.links.insert(url.to_owned());
        }
        let html = image.html(self.links > 0, &[]);
        self.html(html);
    }

    fn footnote_reference(&mut self, name: &str) {
        let Some((number, time)) = self.footnotes.refer(name) else { return };
        let link = self.place.fragment(&format!("fn-{number}"));
        let again = if time > 1 { format!("-{time}") } else { String::new() };
        let id = self.id(&format!("fnref-{number}{again}"));
        let html = format!("<sup class=\"footnote-ref\"{id}><a{}>{number}</a></sup>", self.link("href", &link));
        self.html(html);
    }

    fn start_footnote(&mut self, name: &str) {
        let (first, number) = self.footnotes.open(name);
        if first {
            self.html("<section class=\"footnotes\"><ol>\n");
        }
        let html = format!("<li{}>", self.id(&format!("fn-{number}")));
        self.html(html);
    }

    fn end_footnote(&mut self) {
        let (last, back) = self.footnotes.close();
        if let Some(number) = back {
            let url = self.place.fragment(&format!("fnref-{number}"));
            let back = format!(" <a{} class=\"footnote-back\">\u{21a9}\u{fe0e}</a>", self.link("href", &url));
            // Inside the note's last paragraph, so that it does not stand on a line of its own.
            let paragraph = matches!(self.out.last(), Some(Event::End(TagEnd::Paragraph)));
            let end = if paragraph { self.out.pop() } else { None };
            self.html(back);
            self.out.extend(end);
        }
        self.html("</li>\n");
        if last {
            self.html("</ol></section>\n");
        }
    }
}
