//! What the whole program does, one module per feature.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

mod addresses;
#[cfg(feature = "network")]
mod announce;
mod build;
mod cases;
mod clean;
mod commands;
mod commonmark;
mod correct;
mod days;
mod deploy;
mod deps;
mod diagnostics;
mod docs;
mod faults;
mod fetch;
mod fuzz;
mod fuzzing;
mod gone_wrong;
mod hard;
mod headers;
mod hostile;
mod hosts;
mod house;
mod imports;
mod imports_statuspage;
mod imports_wrong;
mod init;
mod kill;
mod known;
mod languages;
mod links;
mod marks;
mod memory;
mod merge;
mod names;
mod numbers;
#[cfg(feature = "network")]
mod once;
mod outage;
#[cfg(feature = "network")]
mod ping;
mod play;
mod proxy;
#[cfg(feature = "network")]
mod published;
mod readers;
mod running;
mod same;
mod serve;
mod server;
mod site;
mod stale;
mod start;
mod statuspage;
mod terminals;
mod theme;
mod tongues;
mod trouble;
mod twins;
mod types;
mod watch;
mod words;
mod write;
