//! Files for programs: feeds, Statuspage's API, calendars, the sitemap. Every format is written by a serialiser.

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
mod version;
pub mod vigie_json;

use crate::calendar::day_begins;
use crate::characters;
use crate::config::Config;
use crate::facts::{self, Board};
use crate::locale::Locale;
use crate::markup::{Base, BodyOptions, Links, TimelineForm};
use crate::model::{Kind, Service, ServiceId, Site};
use crate::output::{OutPath, Output};
use crate::routes::{ALL, Each, FEEDS, Fixed, Needs, Route};
use crate::source::Sources;
use chrono::{DateTime, Utc};
use feed::FeedFormat;
use rayon::prelude::*;
use serde::Serialize;
use url::Url;

/// Everything that a format is made from.
#[derive(Clone, Copy)]
pub struct FormatContext<'a> {
    /// All posts and services.
    pub site: &'a Site,
    /// What is true at the instant of the build.
    pub board: &'a Board,
    /// The configuration, with the site's name and address.
    pub config: &'a Config,
    /// The words of the site's language.
    pub locale: &'a Locale,
    /// The texts of the posts.
    pub sources: &'a Sources,
    /// What can be linked to.
    pub links: &'a Links,
    /// The pages that exist. Files for programs link to no others.
    pub output: &'a Output,
    /// The statement of the home page.
    pub statement: &'a vigie_json::StatementJson,
}

/// When the records of a site begin: on its `since`, else with its first post, else at [`NOTHING_YET`].
///
/// It is used where a format must have an instant and nothing has happened yet. It does not move with the clock.
fn beginning(site: &Site, board: &Board, config: &Config) -> DateTime<Utc> {
    let since = config.since.map(|day| day_begins(day, board.zone)).filter(|at| *at <= board.now);
    let posts = site.posts().filter(|(_, post)| post.kind() != Kind::Page);
    let dates = posts.filter_map(|(id, _)| board.post(id).announced);
    let first = dates.filter(|at| !facts::ahead(*at, board.now)).map(|at| at.from).min();
    since.or(first).unwrap_or(NOTHING_YET)
}

/// An instant before any Vigie site existed. Atom and Statuspage's API require an instant even if there is none to
/// give.
const NOTHING_YET: DateTime<Utc> = DateTime::from_timestamp(946_684_800, 0).expect("2000-01-01T00:00:00Z");

impl<'a> FormatContext<'a> {
    /// How bodies are rendered in files for programs: with absolute links, below a title, and with timelines as lists.
    fn place(&self, base: &'a Url) -> BodyOptions<'a> {
        BodyOptions {
            links: self.links,
            base: Base::Absolute(base.as_str()),
            heading_shift: 1,
            prefix: "",
            trust: self.config.trust_html,
            timeline: TimelineForm::AsTyped,
        }
    }
}

/// Files by path.
type OutputFiles = Vec<(String, Vec<u8>)>;

/// All files for machines; without `base_url` only those that need no absolute addresses. As soon as `go_on` returns
/// false, files are left out; the caller then discards everything.
#[must_use]
pub fn write(context: &FormatContext, go_on: &(dyn Fn() -> bool + Sync)) -> Vec<(OutPath, Vec<u8>)> {
    let folder = &context.config.folder;
    let mut files = if folder.is_top() { hosts::write(context) } else { Vec::new() };
    if let Some(base) = &context.config.base_url {
        let of_language: [&(dyn Fn() -> OutputFiles + Sync); 4] =
            [&|| feeds(context, base, go_on), &|| calendar::write(context, base), &|| badge::write(context), &|| {
                outage::all(context, base)
            }];
        let of_all: [&(dyn Fn() -> OutputFiles + Sync); 3] =
            [&|| sitemap::write(context, base), &|| statuspage::write(context, base), &|| own(context)];
        let of_all = if folder.is_top() { &of_all[..] } else { &[] };
        let writers: Vec<_> = of_language.iter().chain(of_all).collect();
        // The one border of every serialiser: what XML forbids reaches no reader, whatever a text came from.
        let clean = |(path, bytes)| (path, characters::written(bytes));
        let made = |write: &&(dyn Fn() -> OutputFiles + Sync)| if go_on() { write() } else { OutputFiles::new() };
        files.par_extend(writers.into_par_iter().flat_map_iter(|write| made(write).into_iter().map(clean)));
    }
    // What all languages share was made in the first one.
    let files = files.into_iter().filter(|(path, _)| path.starts_with(folder.as_str()));
    files.filter_map(|(path, bytes)| Some((OutPath::new(path)?, bytes))).collect()
}

/// The files in Vigie's own formats.
fn own(context: &FormatContext) -> OutputFiles {
    let now = vigie_json::document(context.site, context.board, context.config, context.statement.clone());
    vec![
        (Fixed::Own.path().to_owned(), json(&now)),
        (Fixed::Schema.path().to_owned(), SCHEMA.to_vec()),
        (Fixed::Version.path().to_owned(), version::write(context)),
        (Fixed::Embed.path().to_owned(), EMBED.to_vec()),
    ]
}

/// The JSON Schema of `api/vigie.json`.
const SCHEMA: &[u8] = include_bytes!("vigie.schema.json");

/// The script that shows a banner on the operator's own site.
const EMBED: &[u8] = include_bytes!("../../static/embed.js");

fn feeds(context: &FormatContext, base: &Url, go_on: &(dyn Fn() -> bool + Sync)) -> OutputFiles {
    feed::all(context, base, |feed, form| {
        if !go_on() {
            return Vec::new();
        }
        let mut bytes = match form {
            FeedFormat::Atom => atom::write(feed),
            FeedFormat::Rss => rss::write(feed),
            FeedFormat::Json => json_feed::write(feed),
        };
        // They stay in memory until all pages are written, so give spare capacity back.
        bytes.shrink_to_fit();
        bytes
    })
}

/// The files of the routes table that a site has, except those of years, posts, cards and parts of a sitemap.
fn files_of(site: &Site, board: &Board, config: &Config) -> Vec<(Route, String)> {
    let calendars = calendar::about(site, board);
    let id = |id: ServiceId| site.service(id).address.clone();
    let services = || site.services.iter().map(|service| service.address.clone());
    let names = |each: Each| -> Vec<String> {
        match each {
            Each::Site => vec![String::new()],
            Each::Service => services().collect(),
            Each::ServiceWithCalendar => calendars.iter().flatten().map(|service| id(*service)).collect(),
            Each::DatedMaintenance => {
                calendar::dated(site, board).map(|id| site.post(id).file_stem().to_owned()).collect()
            }
            Each::Badge => services().chain([ALL.to_owned()]).collect(),
            Each::Feed => FEEDS.map(str::to_owned).to_vec(),
            Each::Archive => (1..=feed::archives_of(site, board, config)).map(|number| number.to_string()).collect(),
            Each::ApiIncident => {
                statuspage::listed(site, config).into_iter().map(|id| site.post(id).id.clone()).collect()
            }
            Each::Year | Each::Post | Each::Card | Each::SitemapPart => Vec::new(),
        }
    };
    let has = |needs: Needs| match needs {
        Needs::Nothing => true,
        Needs::Address => config.base_url.is_some(),
        Needs::Calendar => config.base_url.is_some() && !calendars.is_empty(),
        Needs::OlderAddresses => hosts::has_older_addresses(site, config),
        Needs::SubscribePage => site.has_subscribe_page(config.base_url.is_some()),
        Needs::ActionsPage => config.actions,
    };
    let there = Route::all().filter(|row| has(row.needs));
    there
        .flat_map(|row| names(row.each).into_iter().map(move |name| (row, row.path_in(&config.folder, &name))))
        .collect()
}

/// The paths in the routes table that a site has and that posts can link to, except those of years and posts.
#[must_use]
pub fn paths(site: &Site, board: &Board, config: &Config) -> Vec<String> {
    let files = files_of(site, board, config).into_iter();
    files.filter(|(row, _)| row.linkable).map(|(_, path)| path).collect()
}

/// The old and the new paths of the files of renamed services.
#[must_use]
pub fn older_paths(site: &Site, board: &Board, config: &Config) -> Vec<(Route, String, String)> {
    let of_services = |each| matches!(each, Each::Service | Each::ServiceWithCalendar | Each::Badge);
    let files = files_of(site, board, config).into_iter().filter(|(row, _)| of_services(row.each));
    let mut older = Vec::new();
    for (row, path) in files {
        let service = site.services.iter().find(|service| row.with_name(&service.address) == path);
        let names = service.into_iter().flat_map(Service::older_addresses);
        older.extend(names.map(|name| (row, row.with_name(name), path.clone())));
    }
    older
}

/// The paths of the feeds that a hub is notified of: all except archives, which do not change. Feeds of renamed
/// services are also listed under their old paths.
#[must_use]
pub fn topics(site: &Site, board: &Board, config: &Config) -> Vec<String> {
    let others = config.other_languages().into_iter().flat_map(|tag| {
        let files = files_of(site, board, &config.in_language(&tag)).into_iter();
        files.filter(|(row, _)| row.in_each_language)
    });
    let now = files_of(site, board, config).into_iter().chain(others);
    let older = older_paths(site, board, config).into_iter().map(|(row, older, _)| (row, older));
    let feeds = now.chain(older).filter(|(row, _)| row.is_feed() && row.each != Each::Archive);
    feeds.map(|(_, path)| path).collect()
}

/// A value as a JSON document on one line.
fn json(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = Vec::new();
    // Plain structures with text for keys cannot fail to be written.
    let _ = serde_json::to_writer(&mut bytes, value);
    bytes.push(b'\n');
    bytes
}
