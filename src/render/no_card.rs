//! Replaces `card` if the program is built without the feature `cards`. There are no link cards then.

use crate::config::Config;
use crate::locale::Locale;
use crate::model::{PostId, Site};
use crate::output::OutPath;

/// A card to be drawn; see the module `card`.
pub(super) struct Card {
    pub(super) post: Option<PostId>,
    pub(super) path: OutPath,
    pub(super) drawing: CardDrawing,
}

/// What a card shows: never anything.
pub(super) enum CardDrawing {}

/// No cards.
pub(super) fn all(_: &Site, _: &[PostId], _: &Config, _: &Locale) -> Vec<Card> {
    Vec::new()
}

/// A drawing as a PNG.
pub(super) fn png(drawing: &CardDrawing) -> Vec<u8> {
    match *drawing {}
}
