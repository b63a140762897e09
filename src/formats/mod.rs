//! What machines read: feeds and the sitemap. Every format is written by a serialiser.

mod atom;
mod feed;
mod sitemap;
#[cfg(test)]
mod tests;
pub mod vigie_json;

use crate::config::Config;
use crate::derive::Board;
use crate::locale::Locale;
use crate::markup::Links;
use crate::model::Site;
use crate::output::{OutPath, Output};
use crate::source::Sources;
use url::Url;

/// Everything that a format is made from.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The truth.
    pub site: &'a Site,
    /// What the public sees.
    pub board: &'a Board,
    /// How the site is called, and where it is.
    pub config: &'a Config,
    /// The words of the site's language.
    pub locale: &'a Locale,
    /// The texts of the posts.
    pub sources: &'a Sources,
    /// What can be linked to.
    pub links: &'a Links,
    /// The pages that stand: what is not there is not named.
    pub output: &'a Output,
}

/// All files for machines; none without `base_url`, for they need absolute addresses.
#[must_use]
pub fn write(context: &Context) -> Vec<(OutPath, Vec<u8>)> {
    let Some(base) = &context.config.base_url else { return Vec::new() };
    let files = sitemap::write(context, base).into_iter().chain(feeds(context, base));
    files.filter_map(|(path, bytes)| Some((OutPath::new(path)?, bytes))).collect()
}

fn feeds(context: &Context, base: &Url) -> Vec<(String, Vec<u8>)> {
    feed::all(context, base, |feed| (format!("feeds/{}.atom.xml", feed.name), atom::write(feed)))
}
