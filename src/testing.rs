//! A small site from texts, for the tests of the pure modules.

mod whole;

use crate::config;
use crate::diagnostic::Report;
use crate::facts::{self, Board};
use crate::model::Site;
use crate::resolve::ResolveInput;
use crate::source::{Asset, Source, Tree};
use crate::{parse, resolve};
use chrono::{DateTime, Utc};
use std::sync::Arc;

/// Paris, a site of two services and a single group.
pub(crate) const CONFIG: &str = "timezone = 'Europe/Paris'\nbase_url = 'https://status.example.org/'\n\
    [[groups]]\nid = 'apps'\n[[services]]\nid = 'web'\nname = 'Le site'\ngroup = 'apps'\nwas = ['www']\n\
    [[services]]\nid = 'mail'\nname = 'Courriels'\n";

/// What a site of these posts (path below content/, text) is at an instant, and what is said of it.
pub(crate) fn site(toml: &str, posts: &[(&str, &str)], now: &str) -> (Tree, Site, Board, Report) {
    site_with_files(toml, posts, &[], now)
}

/// The same with files in `static/`, by their paths there.
pub(crate) fn site_with_files(
    toml: &str,
    posts: &[(&str, &str)],
    files: &[&str],
    now: &str,
) -> (Tree, Site, Board, Report) {
    let assets = files.iter().map(|path| Asset { path: (*path).to_owned(), bytes: Arc::from(*b"x") }).collect();
    let mut tree = Tree { assets, ..Tree::default() };
    let id = tree.sources.add(Source::new("vigie.toml", toml.into()));
    tree.config = Some(id);
    for (path, text) in posts {
        let source = Source::new(format!("content/{path}"), (*text).into());
        tree.posts.push(tree.sources.add(source));
    }
    let mut report = Report::default();
    let config = config::read(id, &tree.sources, None, &mut report);
    let parsed =
        parse::all(&tree, (&config.locale, &config.other_languages()), &mut parse::PostCache::default(), &mut report);
    let (sources, files, now) = (&tree.sources, &tree.assets, at(now));
    let setting = ResolveInput { config: &config, sources, files, drafts: false, now };
    let site = resolve::resolve(parsed, setting, &mut report);
    let board = facts::board(&site, &facts::FactsInput::new(&config, now));
    report.extend(facts::lint::of_now(&site, &board));
    report.sort(&tree.sources);
    (tree, site, board, report)
}

/// An instant, as `2021-05-18 17:20` in UTC.
pub(crate) fn at(text: &str) -> DateTime<Utc> {
    let seconds = format!("{text}:00");
    chrono::NaiveDateTime::parse_from_str(&seconds, "%Y-%m-%d %H:%M:%S").unwrap().and_utc()
}

/// The names of the mistakes of a report, in order.
pub(crate) fn codes(report: &Report) -> Vec<&'static str> {
    report.list().iter().map(|mistake| mistake.code).collect()
}
