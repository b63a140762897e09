//! Vigie: a status page that stays up when everything else is down.
//!
//! One road leads through the house, and [`pipeline::build`] is that road on one screen:
//!
//! ```text
//! disk ─read→ Tree ─parse→ Vec<Post> ─resolve→ Site ─facts(now)→ Board ─render→ Output ─publish→ disk
//!  edge       └───────────────── pure: no disk, no clock, no terminal ─────────────────┘      edge
//! ```
//!
//! What an author wrote ([`model::written::WrittenPost`]), what is true ([`model::Site`]), what the public sees at an instant
//! ([`facts::Board`]) and the finished files ([`output::Output`]) are different types. A stage takes a value and gives
//! a value; mistakes collect in a [`diagnostic::Report`], and the next stage goes on with what it has, so that one run
//! reports every mistake.
//!
//! # Rooms
//!
//! - What is read: [`source`] (texts and places in them), [`node`] (YAML and TOML as located values), [`config`],
//!   [`vocabulary`] (the words that authors type), [`locale`] (words, dates, durations), [`duration`], [`calendar`] (timezones, days),
//!   `spaces` (where a line may be broken), [`characters`] (that nobody is given), [`markdown`] (texts as events),
//!   `percent` (addresses), [`routes`] (every path of the site, and what is said of it).
//! - What it means: [`model`] (the types), [`parse`] (file → post), [`resolve`] (references, instants, unique pages),
//!   [`mod@facts`] (impact, phases, the statement, uptime, figures, action items, lints).
//! - What is shown: [`markup`] (bodies → HTML, links), [`render`] (pages by templates), [`formats`] (files for
//!   machines, by serialisers), [`output`] (paths → bytes).
//! - What is written for authors: [`edit`] (a post’s bytes and a change → new bytes), `scaffold` (new posts),
//!   [`starter`] (new sites), [`procedure`] (its steps).
//! - What touches the world: [`edge`] (disk, lock, publication, clock, git, terminal, network) and [`commands`], which
//!   alone print; [`cli`] says what can be typed.
//! - What is wrong: [`diagnostic`], one constructor per mistake, in a file per room.
//!
//! # What never happens
//!
//! - A pure room never touches disk, environment, network, clock or terminal, and imports run one way; a test reads
//!   the sources and holds both (`tests/it/house.rs`).
//! - Nothing is written before the whole site stands without an error, and what Vigie did not write is not deleted.
//! - A mistake never turns the page green: a bad value is left out, and what cannot be read makes the state
//!   unknown.
//! - No page holds the build's clock or a running duration: the same input gives the same bytes, and a file changes
//!   only when what it says changes.
//! - Nothing that machines read is written by a template, and nothing typed by an author reaches a page unescaped.

pub mod calendar;
pub mod characters;
pub mod cli;
pub mod commands;
pub mod config;
pub mod dev_server;
pub mod diagnostic;
pub mod duration;
pub mod edge;
pub mod edit;
pub mod facts;
pub mod formats;
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
