//! What the whole program does, one module per feature.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

mod addresses;
mod build;
mod cases;
mod commands;
mod correct;
mod days;
mod deploy;
mod deps;
mod diagnostics;
mod docs;
mod faults;
mod fetch;
mod fuzz;
mod hard;
mod headers;
mod hostile;
mod hosts;
mod house;
mod init;
mod kill;
mod known;
mod marks;
mod names;
mod numbers;
mod outage;
mod ping;
mod play;
mod proxy;
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
mod types;
mod watch;
mod words;
mod write;
