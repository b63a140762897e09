//! Vigie: a static status page, made from Markdown files, that stays up when everything else is down.
//!
//! One pipeline leads from the folder of a site to its pages. [`pipeline::build`] is this picture as code:
//!
//! ```text
//! disk ─read→ Tree ─parse→ Vec<WrittenPost> ─resolve→ Site ─facts(now)→ Board ─render→ Output ─publish→ disk
//!   edge      └─────────────────── pure: no disk, no clock, no terminal ────────────────────┘    edge
//! ```
//!
//! Each stage takes a value and returns a value of its own type: what an author wrote
//! ([`model::written::WrittenPost`]), what it refers to ([`model::Site`]), what is true at an instant
//! ([`facts::Board`]), the finished files ([`output::Output`]). Mistakes are collected in a [`diagnostic::Report`], and
//! the next stage continues with what it has, so that one run reports all of them.
//!
//! # Modules
//!
//! | modules | what they do |
//! | --- | --- |
//! | [`source`], [`node`] | texts and places in them; YAML and TOML as values with places |
//! | [`config`] | `vigie.toml` |
//! | [`vocabulary`], `languages`, [`locale`] | words that authors type; shipped languages; words that readers read |
//! | [`duration`], [`calendar`], `spaces`, [`characters`], `percent`, [`colour`] | durations; timezones and days; line breaks; characters that must not be published; encoded addresses; the brand colour |
//! | [`markdown`] | a text as a list of events, each with its place |
//! | [`model`] | the types |
//! | [`parse`] | a file → a post, or the translation of one: front matter, headings, times, timelines |
//! | [`resolve`] | posts → a site: instants, services, links between posts, translations, unique addresses |
//! | [`mod@facts`] | a site and a clock → what is true: states, phases, the statement, uptime, figures, lints |
//! | [`routes`] | one table of all paths: type, headers, order of writing |
//! | [`markup`] | the Markdown of a body → HTML and plain text |
//! | [`render`] | pages, by templates |
//! | [`formats`] | files for programs, by serialisers |
//! | [`output`] | finished files by path |
//! | [`announce`] | what happened → what is said of it on each channel, and what was said before |
//! | [`edit`], [`scaffold`], [`starter`], [`procedure`] | a post's bytes and a change → new bytes; new posts and files for hosts; new sites; the steps of the procedure |
//! | [`import`] | posts and services of other tools → posts and services of ours |
//! | [`diagnostic`] | one constructor for each mistake |
//! | [`dev_server`] | the pages of `vigie serve`, from memory |
//! | [`edge`] | disk, publication, git, network, clock, terminal |
//! | [`cli`], [`commands`] | what can be typed; what each command does; the only printing |
//!
//! # Rules
//!
//! - Only [`edge`] reads or writes files, the environment, the network and the clock, and modules import in one
//!   direction. `tests/it/house.rs` reads the sources and checks both.
//! - No file is written before the whole site is made without an error. Files that Vigie did not write are not deleted.
//! - A mistake never turns the page green: a bad value counts as absent, and what cannot be read makes the state
//!   unknown.
//! - No page holds the time of the build or a running duration. The same input gives the same bytes, and a file changes
//!   only when what it says changes.
//! - Files for programs are never written by a template, and what an author typed never reaches a page unescaped.

pub mod announce;
pub mod calendar;
pub mod characters;
pub mod cli;
pub mod colour;
pub mod commands;
pub mod config;
pub mod dev_server;
pub mod diagnostic;
pub mod duration;
pub mod edge;
pub mod edit;
pub mod facts;
pub mod formats;
pub mod import;
mod languages;
pub mod locale;
pub mod markdown;
pub mod markup;
pub mod model;
pub mod node;
pub mod output;
pub mod parse;
mod percent;
pub mod pipeline;
pub mod procedure;
pub mod render;
pub mod resolve;
pub mod routes;
pub mod scaffold;
pub mod source;
mod spaces;
pub mod starter;
#[cfg(test)]
mod testing;
pub mod vocabulary;
