//! The whole house on one screen.

use crate::config::Config;
use crate::derive::Board;
use crate::diagnostic::Report;
use crate::model::Site;
use crate::output::Output;
use crate::source::Tree;
use chrono::{DateTime, Utc};

/// How a site is to be built.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Replaces `base_url`.
    pub base_url: Option<String>,
    /// Drafts are shown.
    pub drafts: bool,
    /// A notice on every page says that this is a preview.
    pub preview: bool,
}

/// A built site and everything that was found on the way.
#[derive(Debug)]
pub struct Built {
    /// The configuration, with defaults where it could not be read.
    pub config: Config,
    /// The truth.
    pub site: Site,
    /// What the public sees.
    pub board: Board,
    /// The finished files: whole even with errors, as `--keep-going` publishes it.
    pub output: Output,
    /// All mistakes, in reading order.
    pub report: Report,
}

/// Builds a site at an instant.
#[must_use]
pub fn build(_tree: &Tree, _options: &Options, _now: DateTime<Utc>) -> Built {
    unimplemented!("being built")
}
