//! Waits until the site shows what was published.

use super::console::Console;
use super::{Exit, Failure};
use crate::edge::{clock, http};
use crate::pipeline::{self, Options};
use crate::routes::Fixed;
use crate::source::Tree;
use chrono::{DateTime, Utc};
use std::time::Duration;

/// How long the site may take to show it.
const PATIENCE: f64 = 120.0;

/// How long nobody may answer at its address.
const SILENCE: f64 = 10.0;

/// How long one request may take, and the most bytes of the answer.
const TIMEOUT: Duration = Duration::from_secs(5);
const LONGEST: u64 = 200;

/// Waits until `api/version.txt` of the site is that of these texts.
///
/// # Errors
///
/// When the time is over, or without a `base_url`.
pub(super) fn wait(tree: &Tree, now: DateTime<Utc>, console: &Console) -> Result<(), Failure> {
    let built = pipeline::build(tree, &Options::default(), now);
    let version = built.output.get(Fixed::Version.path()).unwrap_or_default();
    let url = built.config.base_url.as_ref().and_then(|base| base.join(Fixed::Version.path()).ok());
    let Some(url) = url else {
        return Err(Failure::new(Exit::Usage, "the site has no `base_url`").help("set `base_url` in vigie.toml"));
    };
    let progress = console.progress("waiting for the site");
    let waited = clock::Stopwatch::start();
    let mut answered = false;
    loop {
        let answer = http::get(url.as_str(), LONGEST, TIMEOUT);
        if answer.as_ref().is_ok_and(|bytes| bytes == version) {
            return Ok(());
        }
        answered |= answer.is_ok();
        if waited.seconds() > if answered { PATIENCE } else { SILENCE } {
            drop(progress);
            let why = answer.err().unwrap_or_else(|| "it shows another state".to_owned());
            return Err(Failure::new(Exit::World, format!("nothing was announced: {url}: {why}"))
                .help("run `vigie announce` when the site is online"));
        }
        clock::sleep(Duration::from_millis(500));
    }
}
