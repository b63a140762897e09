//! Replaces `card` if the program is built without the feature `cards`. There are no link cards then.

use super::pages::Card;
use crate::config::Config;
use crate::facts::Board;
use crate::locale::Locale;
use crate::model::Site;
pub(super) use std::convert::Infallible as CardDrawing;

/// No cards.
pub(super) fn all(_: &Site, _: &Board, _: &Config, _: &Locale) -> Vec<Card> {
    Vec::new()
}

/// A drawing as a PNG.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "has the signature of the function that it replaces")]
pub(super) fn png(drawing: &CardDrawing) -> Vec<u8> {
    match *drawing {}
}
