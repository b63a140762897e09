//! What a reader is shown of a piece of Markdown, in a form that can be compared.

use crate::dialect::{self, Definitions};
use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

/// The words and shapes of a text. Two texts that give the same are rendered alike: a line that parts is one however
/// it is written, and so is a heading.
pub(super) fn shown(markdown: &str, definitions: &Definitions) -> Vec<String> {
    let mut list = List::default();
    for event in dialect::parser(markdown, definitions) {
        match event {
            Event::Text(words) => list.words(&words),
            Event::SoftBreak => list.words("\n"),
            Event::Html(html) => list.words(&html),
            Event::Rule => list.item("rule".to_owned()),
            Event::Start(tag) => list.item(opening(&tag)),
            Event::End(TagEnd::HtmlBlock) => list.end_of_html(),
            Event::End(tag) => list.item(format!("/{tag:?}")),
            Event::Code(code) => list.item(format!("code {code}")),
            Event::InlineHtml(html) => list.item(format!("html {html}")),
            Event::FootnoteReference(label) => list.item(format!("note {label}")),
            Event::TaskListMarker(done) => list.item(format!("task {done}")),
            Event::InlineMath(_) | Event::DisplayMath(_) => {}
            Event::HardBreak => list.item("break".to_owned()),
        }
    }
    list.flush();
    list.items
}

#[derive(Default)]
struct List {
    items: Vec<String>,
    words: String,
}

impl List {
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

    fn end_of_html(&mut self) {
        let html = std::mem::take(&mut self.words).replace("\r\n", "\n");
        self.items.pop();
        let html = html.trim();
        self.items.push(if html == "<hr>" { "rule".to_owned() } else { format!("html {html}") });
    }
}

fn opening(tag: &Tag<'_>) -> String {
    match tag {
        Tag::Heading { level, .. } => format!("{level}"),
        Tag::CodeBlock(CodeBlockKind::Fenced(info)) => format!("code block {info}"),
        Tag::FootnoteDefinition(label) => format!("footnote {label}"),
        Tag::Link { dest_url, title, .. } => format!("link {dest_url} {title}"),
        Tag::Image { dest_url, title, .. } => format!("image {dest_url} {title}"),
        other => format!("{other:?}"),
    }
}
