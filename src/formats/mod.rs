//! What machines read: feeds, Statuspage's API, calendars, the sitemap. Every format is written by a serialiser.

mod atom;
mod badge;
mod calendar;
mod feed;
mod hosts;
mod item;
mod json_feed;
mod outage;
mod rss;
mod sitemap;
mod statuspage;
#[cfg(test)]
mod tests;
pub mod vigie_json;

use crate::config::Config;
use crate::facts::Board;
use crate::locale::Locale;
use crate::markup::Links;
use crate::model::Site;
use crate::output::{OutPath, Output};
use crate::source::Sources;
use feed::Form;
use rayon::prelude::*;
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
    /// The statement of the home page.
    pub statement: &'a vigie_json::Statement,
}

/// Files by path.
type Files = Vec<(String, Vec<u8>)>;

/// All files for machines; without `base_url` only those that need no absolute addresses.
#[must_use]
pub fn write(context: &Context) -> Vec<(OutPath, Vec<u8>)> {
    let mut files = hosts::write(context);
    if let Some(base) = &context.config.base_url {
        let writers: [&(dyn Fn() -> Files + Sync); 7] = [
            &|| feeds(context, base),
            &|| sitemap::write(context, base),
            &|| statuspage::write(context, base),
            &|| calendar::write(context, base),
            &|| badge::write(context),
            &|| outage::all(context, base),
            &|| own(context),
        ];
        files.par_extend(writers.into_par_iter().flat_map_iter(|write| write()));
    }
    files.into_iter().filter_map(|(path, bytes)| Some((OutPath::new(path)?, bytes))).collect()
}

/// What programs that know Vigie read.
fn own(context: &Context) -> Files {
    let now = vigie_json::document(context.site, context.board, context.config, context.statement.clone());
    vec![
        ("api/vigie.json".to_owned(), json(&now)),
        ("api/vigie.schema.json".to_owned(), SCHEMA.to_vec()),
        ("embed.js".to_owned(), EMBED.to_vec()),
    ]
}

/// The JSON Schema of `api/vigie.json`.
const SCHEMA: &[u8] = include_bytes!("vigie.schema.json");

/// A banner for the user's own site.
const EMBED: &[u8] = include_bytes!("../../static/embed.js");

fn feeds(context: &Context, base: &Url) -> Files {
    feed::all(context, base, |feed, form| {
        let mut bytes = match form {
            Form::Atom => atom::write(feed),
            Form::Rss => rss::write(feed),
            Form::Json => json_feed::write(feed),
        };
        // They wait with all pages to be written.
        bytes.shrink_to_fit();
        bytes
    })
}

/// The paths of the files for machines that a site has.
#[must_use]
pub fn paths(site: &Site, config: &Config) -> Vec<String> {
    let mut paths = vec!["_headers".to_owned()];
    if site.posts.iter().any(|post| !post.aliases.is_empty()) {
        paths.push("_redirects".to_owned());
    }
    if config.base_url.is_some() {
        paths.extend(["sitemap.xml", "api/vigie.json", "api/vigie.schema.json", "embed.js"].map(str::to_owned));
        paths.extend(feed::paths(site, config));
        paths.extend(statuspage::paths(site, config));
        paths.extend(calendar::paths(site));
        paths.extend(badge::paths(site));
        paths.extend(outage::paths(site));
    }
    paths
}

/// The paths of the feeds that a hub is told of: all but archives, which do not change.
#[must_use]
pub fn topics(site: &Site, config: &Config) -> Vec<String> {
    feed::paths(site, config).into_iter().filter(|path| !path.starts_with("feeds/archive/")).collect()
}

/// A value as a JSON document on one line.
fn json(value: &impl Serialize) -> Vec<u8> {
    json_into(Vec::new(), value)
}

/// The same, in a room that was made for it.
fn json_into(mut bytes: Vec<u8>, value: &impl Serialize) -> Vec<u8> {
    // Plain structures with text for keys cannot fail to be written.
    let _ = serde_json::to_writer(&mut bytes, value);
    bytes.push(b'\n');
    bytes
}
