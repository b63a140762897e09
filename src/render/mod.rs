//! Makes the pages from the facts, with the site's templates or the built-in ones.
//!
//! `Site` and `Board` become small plain values (`view`), templates make pages of them (`theme`), each on its own
//! and all at once. What a page needs of the whole site is looked up before, once (`index`).

mod actions;
#[cfg(feature = "cards")]
mod card;
#[cfg(not(feature = "cards"))]
mod no_card;
#[cfg(not(feature = "cards"))]
use no_card as card;
mod clock;
mod context;
mod entries;
mod figures;
mod files;
mod filters;
mod history;
mod home;
mod icon;
mod image;
mod index;
mod list_item;
mod now;
mod outage;
mod pages;
mod plot;
mod post;
mod service;
mod site;
mod span;
mod stamp;
mod statement;
mod style;
mod subscribe;
#[cfg(test)]
mod tests;
mod theme;
mod timeline;
pub mod view;
mod years;

pub use context::{PageLanguage, RenderInput};
pub use pages::{Rendered, glance, render};
pub use statement::statement;
pub use theme::Theme;
