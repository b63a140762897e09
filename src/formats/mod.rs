//! What machines read: feeds, Statuspage's API, calendars, the sitemap. Every format is written by a serialiser.

mod atom;
mod calendar;
mod feed;
mod item;
mod json_feed;
mod rss;
mod sitemap;
mod statuspage;
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
use feed::Form;
use serde::Serialize;
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
    let files = [
        sitemap::write(context, base),
        feeds(context, base),
        statuspage::write(context, base),
        calendar::write(context, base),
    ]
    .into_iter()
    .flatten();
    files.filter_map(|(path, bytes)| Some((OutPath::new(path)?, bytes))).collect()
}

fn feeds(context: &Context, base: &Url) -> Vec<(String, Vec<u8>)> {
    feed::all(context, base, |feed, form| match form {
        Form::Atom => atom::write(feed),
        Form::Rss => rss::write(feed),
        Form::Json => json_feed::write(feed),
    })
}

/// The paths of the files for machines that posts can link to; none without `base_url`.
#[must_use]
pub fn paths(site: &Site, config: &Config) -> Vec<String> {
    if config.base_url.is_none() {
        return Vec::new();
    }
    let mut paths = vec!["sitemap.xml".to_owned()];
    paths.extend(feed::paths(site, config));
    paths.extend(statuspage::paths(site, config));
    paths.extend(calendar::paths(site));
    paths
}

/// A value as a JSON document on one line.
fn json(value: &impl Serialize) -> Vec<u8> {
    // Plain structures with text for keys cannot fail to be written.
    let mut bytes = serde_json::to_vec(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
