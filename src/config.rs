//! `vigie.toml`: what the site is called, what it runs, how it is shown.

use crate::model::{Group, Kind, Service};
use chrono_tz::Tz;
use std::collections::BTreeMap;
use url::Url;

/// The configuration, checked, with defaults filled in.
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own in vigie.toml")]
pub struct Config {
    /// The site's title.
    pub title: String,
    /// Where the site will be; ends with `/`. Without it: no feeds, sitemap, canonical, API.
    pub base_url: Option<Url>,
    /// Language tag of the site's words: `fr`, `en`.
    pub locale: String,
    /// The timezone of times without an offset, and of the pages.
    pub timezone: Tz,
    /// One line about the site.
    pub description: Option<String>,
    /// Who writes.
    pub author: Option<String>,
    /// A mail address or a URL.
    pub contact: Option<String>,
    /// What is run, in order.
    pub services: Vec<Service>,
    /// Groups of services, in order.
    pub groups: Vec<Group>,
    /// `[home] intro`, Markdown.
    pub intro: Option<String>,
    /// `[[links]]`: label and URL, in the footer.
    pub links: Vec<(String, String)>,
    /// `[theme] brand`: a CSS hex colour.
    pub brand: Option<String>,
    /// `[theme] logo`: a path below static/.
    pub logo: Option<String>,
    /// `[feeds] authority` of the entries' `tag:` ids; default the host of `base_url`.
    pub authority: Option<String>,
    /// `[feeds] websub_hub`.
    pub websub_hub: Option<Url>,
    /// `[feeds] limit`: entries per feed.
    pub feed_limit: usize,
    /// `[uptime] days`.
    pub uptime_days: u32,
    /// `[check] stale_after`, in minutes: an open incident without news for longer is told.
    pub stale_after: i64,
    /// `[check]` warnings that are switched off, by code.
    pub allowed: Vec<String>,
    /// `[aliases]`: for each kind, patterns of older paths with `{slug}`.
    pub aliases: BTreeMap<Kind, Vec<String>>,
    /// `[repo] edit_url`, with `{path}`.
    pub edit_url: Option<String>,
    /// `html = "trust"`: raw HTML of posts is not cleaned.
    pub trust_html: bool,
    /// `[build] compress`: `gzip`, `brotli`.
    pub compress: Vec<String>,
    /// `[deploy] run`.
    pub deploy: Vec<String>,
    /// `[post_mortems] actions`: whether promises have a page.
    pub actions: bool,
    /// `[api] all_incidents`.
    pub all_incidents: bool,
    /// `[cards] enabled`.
    pub cards: bool,
}
