//! A body and the place it is shown at → clean HTML, plain text, links, tasks.
//!
//! The only module that writes HTML from Markdown and cleans raw HTML. All that is known of a body comes from the events
//! that its post keeps; links are kept as targets and written for each place a body appears at.

mod body;
mod check;
mod clean;
mod extract;
mod footnotes;
mod ids;
mod links;
mod options;
mod plain;
mod raw;
mod sentence;
mod tags;
mod text;
mod write;

#[cfg(test)]
pub(crate) mod tests;

pub use body::{Body, BodyPart};
pub use check::{check_intro, check_links};
pub use extract::{LinkOrImage, TaskItem};
pub use links::{Links, Target};
pub use options::{Base, BodyOptions, ItemHead, TimelineForm};
pub use text::harmless;

use std::borrow::Cow;

/// Words as an id or a part of a path: ASCII, lower case, joined by `-`.
#[must_use]
pub fn slug(words: &str) -> String {
    ids::slug(words)
}

/// Text, escaped for a place between tags or in a quoted attribute of HTML.
#[must_use]
pub fn escape(text: &str) -> Cow<'_, str> {
    tags::escape(text)
}
