//! The links, images and task items of a body, with their places.

use super::body::Body;
use super::{plain, tags};
use crate::markdown::{Element, Event, PlacedEvent, Reference};
use crate::source::Span;
use std::ops::Range;

/// A link or an image of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkOrImage {
    /// What it points to, as typed.
    pub target: String,
    /// The place of the target in the file, or of the whole link if the target does not occur there literally.
    pub place: Range<usize>,
    /// Whether it is an image, else a link.
    pub image: bool,
}

/// An item of a task list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskItem {
    /// Whether it is ticked.
    pub done: bool,
    /// Its first paragraph as plain text.
    pub words: String,
    /// Its id on the page of its post.
    pub id: String,
    /// Its line.
    pub span: Span,
}

impl Body<'_> {
    /// All links and images, in order.
    #[must_use]
    pub fn links(&self) -> Vec<LinkOrImage> {
        let mut found = Vec::new();
        for placed in &self.events {
            match placed.event {
                Event::Open(Element::Link(link)) => found.push(self.found(link, placed, false)),
                Event::Open(Element::Image(image)) => found.push(self.found(image, placed, true)),
                Event::HtmlBlock(html) | Event::InlineHtml(html) => {
                    let start = placed.range().start;
                    for tag in tags::all(html) {
                        let (name, image) = match tag.name.as_str() {
                            "a" => ("href", false),
                            "img" => ("src", true),
                            _ => continue,
                        };
                        let of_that_name = tag.attributes.iter().filter(|(known, ..)| known == name);
                        found.extend(of_that_name.map(|(_, target, at)| LinkOrImage {
                            target: target.clone(),
                            place: start + at.start..start + at.end,
                            image,
                        }));
                    }
                }
                _ => {}
            }
        }
        found
    }

    fn found(&self, reference: &Reference, placed: &PlacedEvent<'_>, image: bool) -> LinkOrImage {
        let range = placed.range();
        let target = reference.target.to_string();
        let at = self.typed(range.clone()).rfind(&target).map(|at| range.start + at);
        LinkOrImage { place: at.map_or(range, |at| at..at + target.len()), target, image }
    }

    /// All items of task lists that say something, in order.
    #[must_use]
    pub fn tasks(&self) -> Vec<TaskItem> {
        let has_task = self.events.iter().any(|placed| matches!(placed.event, Event::Task(_)));
        if !has_task || self.is_too_deep() {
            return Vec::new();
        }
        let ids = self.ids();
        let mut tasks = Vec::new();
        for (at, placed) in self.events.iter().enumerate() {
            let Event::Task(done) = placed.event else { continue };
            let goes_on = |event: &&Event<'_>| match event {
                Event::Open(element) => element.is_inline(),
                Event::Close(Element::Item | Element::Paragraph) => false,
                _ => true,
            };
            let words = plain::of(self.events[at + 1..].iter().map(|placed| &placed.event).take_while(goes_on));
            let start = placed.range().start;
            let rest = self.typed_from(start);
            let span = Span::new(self.source, start..start + rest.find('\n').unwrap_or(rest.len()));
            if !words.is_empty() {
                let id = format!("{}{}", self.part, ids.at(start).unwrap_or_default());
                tasks.push(TaskItem { done, words, id, span });
            }
        }
        tasks
    }
}
