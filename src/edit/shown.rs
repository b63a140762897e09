//! What readers see of a piece of Markdown, in a form that can be compared.

use crate::markdown::{Element, Event, Markdown, PlacedEvent};

/// The words and block structure of a text on its own.
pub(super) fn shown_alone(markdown: &str) -> Vec<String> {
    shown(&Markdown::read(markdown, 0).events(markdown))
}

/// The words and block structure of a text. Two texts with the same result are rendered the same way. It does not
/// matter in which syntax a rule or a heading is written.
pub(super) fn shown(events: &[PlacedEvent<'_>]) -> Vec<String> {
    let mut list = ShownItems::default();
    for placed in events {
        match placed.event {
            Event::Text(words) => list.words(words),
            Event::SoftBreak => list.words("\n"),
            Event::HtmlBlock(html) => list.html_block(html),
            Event::Rule => list.item("rule".to_owned()),
            Event::Open(element) => list.item(opening(element)),
            Event::Close(element) => list.item(format!("/{}", opening(element))),
            Event::Code(code) => list.item(format!("code {code}")),
            Event::InlineHtml(html) => list.item(format!("html {html}")),
            Event::FootnoteReference(label) => list.item(format!("note {label}")),
            Event::Task(done) => list.item(format!("task {done}")),
            Event::HardBreak => list.item("break".to_owned()),
        }
    }
    list.flush();
    list.items
}

#[derive(Default)]
struct ShownItems {
    items: Vec<String>,
    words: String,
}

impl ShownItems {
    fn words(&mut self, words: &str) {
        self.words.push_str(words);
    }

    fn flush(&mut self) {
        if !self.words.is_empty() {
            let words = std::mem::take(&mut self.words).replace("\r\n", "\n");
            self.items.push(format!("“{words}”"));
        }
    }

    fn item(&mut self, item: String) {
        self.flush();
        self.items.push(item);
    }

    fn html_block(&mut self, html: &str) {
        let html = html.replace("\r\n", "\n");
        let html = html.trim();
        self.item(if html == "<hr>" { "rule".to_owned() } else { format!("html {html}") });
    }
}

fn opening(element: &Element) -> String {
    match element {
        Element::Heading(level) => format!("h{level}"),
        Element::Footnote(label) => format!("footnote {label}"),
        Element::Link(link) => format!("link {} {}", link.target, link.title),
        Element::Image(image) => format!("image {} {}", image.target, image.title),
        other => format!("{other:?}"),
    }
}
