//! Texts that are more than plain sentences and look the same wherever they are shown all the same: an update with a
//! list or a word in bold stands on its page, in feeds, on the home page.

use super::text::Placed;
use crate::source::Span;
use pulldown_cmark::{Event, Tag};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// The HTML of such texts, by their place in the source.
#[derive(Debug, Default)]
pub(super) struct Alike(Mutex<HashMap<Span, String>>);

impl Alike {
    /// The HTML of a text that was written before. It is given away: most texts stand in two places, and ten thousand
    /// posts need the room.
    pub(super) fn take(&self, text: Span) -> Option<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&text)
    }

    /// Keeps the HTML of a text.
    pub(super) fn keep(&self, text: Span, html: String) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(text, html);
    }
}

/// Whether nothing in a text depends on the place: no link, no image, no id, no raw HTML.
pub(super) fn is_alike(events: &[Placed<'_>]) -> bool {
    events.iter().all(|(event, _)| match event {
        Event::Start(tag) => !matches!(
            tag,
            Tag::Heading { .. } | Tag::Link { .. } | Tag::Image { .. } | Tag::HtmlBlock | Tag::FootnoteDefinition(_)
        ),
        Event::Text(text) => !text.contains("://"),
        Event::Html(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) | Event::TaskListMarker(_) => false,
        _ => true,
    })
}
