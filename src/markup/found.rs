//! What stands in a text: link targets and tasks, with their places.

use super::text::Joined;
use super::{bare, footnotes, has_byte, plain, tags};
use crate::dialect::Definitions;
use crate::model::written::Text;
use crate::source::{Sources, Span, Spanned};
use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

/// A link or an image of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What it points to, as typed, and where.
    pub target: Spanned<String>,
    /// Whether it is an image.
    pub image: bool,
}

/// An item of a task list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Whether it is ticked.
    pub done: bool,
    /// Its words.
    pub words: String,
    /// The id of its `<li>`, without the place's prefix.
    pub id: String,
    /// Where its line stands.
    pub span: Span,
}

/// All links and images of a text, in order.
#[must_use]
pub fn links(text: &Text, definitions: &Definitions, sources: &Sources) -> Vec<Found> {
    let joined = Joined::new(text, sources);
    let mut found = Vec::new();
    // Most updates are plain sentences: no link is made without one of these.
    if !has_byte(&joined.text, |byte| matches!(byte, b'[' | b'<' | b'&')) && !joined.text.contains("://") {
        return found;
    }
    let (mut in_link, mut in_code) = (0_usize, false);
    for (event, range) in joined.events(definitions).unwrap_or_default() {
        let typed = joined.text.get(range.clone()).unwrap_or_default();
        // Where a piece of the event's bytes stands; the whole event when it is not there as such.
        let place = |part: &str| {
            let at = typed.rfind(part).map(|at| range.start + at..range.start + at + part.len());
            joined.span(at.unwrap_or_else(|| range.clone()))
        };
        let mut note = |target: &str, image: bool, span: Option<Span>| {
            found.extend(span.map(|span| Found { target: Spanned::new(target.to_owned(), span), image }));
        };
        match &event {
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                in_link += 1;
                if *link_type != LinkType::Email {
                    note(dest_url, false, place(dest_url));
                }
            }
            Event::End(TagEnd::Link) => in_link = in_link.saturating_sub(1),
            Event::Start(Tag::Image { dest_url, .. }) => note(dest_url, true, place(dest_url)),
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Text(text) if in_link == 0 && !in_code && text.contains("://") => {
                for piece in bare::pieces(text).into_iter().filter(|piece| piece.link) {
                    let url = &text[piece.range];
                    note(url, false, place(url));
                }
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                let mut done = 0;
                while let Some(tag) = tags::next(html, done) {
                    done = tag.range.end;
                    let (name, image) = match tag.name.as_str() {
                        "a" => ("href", false),
                        "img" => ("src", true),
                        _ => continue,
                    };
                    for (_, value, at) in tag.attributes.iter().filter(|(known, ..)| known == name) {
                        note(value, image, joined.span(range.start + at.start..range.start + at.end));
                    }
                }
            }
            _ => {}
        }
    }
    found
}

/// All items of task lists of a text that say something, in the order in which they are shown.
#[must_use]
pub fn tasks(text: &Text, definitions: &Definitions, sources: &Sources) -> Vec<Task> {
    let joined = Joined::new(text, sources);
    // No task is made without one.
    if !joined.text.contains('[') {
        return Vec::new();
    }
    let events = joined.events(definitions).unwrap_or_default();
    let places: Vec<_> = events
        .iter()
        .filter_map(|(event, range)| matches!(event, Event::TaskListMarker(_)).then_some(range.start))
        .collect();
    let (events, _) = footnotes::gather(events);
    let markers = events.iter().enumerate().filter_map(|(at, event)| match event {
        Event::TaskListMarker(done) => Some((at, *done)),
        _ => None,
    });
    let mut tasks = Vec::new();
    for (number, (at, done)) in markers.enumerate() {
        let ends = |event: &&Event<'_>| {
            !matches!(
                event,
                Event::End(TagEnd::Item | TagEnd::Paragraph)
                    | Event::Start(
                        Tag::List(_) | Tag::Paragraph | Tag::CodeBlock(_) | Tag::BlockQuote(_) | Tag::Table(_)
                    )
            )
        };
        let words = plain::of(events[at + 1..].iter().take_while(ends));
        let start = places.get(number).copied().unwrap_or_default();
        let end = joined.text[start..].find('\n').map_or(joined.text.len(), |line| start + line);
        if let Some(span) = joined.span(start..end).filter(|_| !words.is_empty()) {
            let id = format!("task-{}", number + 1);
            tasks.push(Task { done, words, id, span });
        }
    }
    tasks
}
