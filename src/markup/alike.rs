//! Texts that look the same wherever they are shown: most updates are a few plain sentences, and stand on their page,
//! in feeds, on the home page.

use super::text::Placed;
use crate::source::Span;
use pulldown_cmark::{Event, Tag};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// The HTML of such texts, by their place in the source.
#[derive(Debug, Default)]
pub(super) struct Alike(RwLock<HashMap<Span, Arc<str>>>);

impl Alike {
    /// The HTML of a text that was written before.
    pub(super) fn get(&self, text: Span) -> Option<Arc<str>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(&text).cloned()
    }

    /// Keeps the HTML of a text.
    pub(super) fn keep(&self, text: Span, html: &str) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(text, html.into());
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
