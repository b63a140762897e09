//! Vigie: a status page that stands when everything else is down.
pub mod calendar;
pub mod cli;
pub mod commands;
pub mod config;
pub mod derive;
pub mod diagnostic;
pub mod duration;
pub mod edge;
pub mod edit;
pub mod formats;
pub mod locale;
pub mod markup;
pub mod model;
pub mod node;
pub mod output;
pub mod parse;
pub mod pipeline;
pub mod procedure;
pub mod render;
pub mod resolve;
pub mod source;
#[cfg(test)]
mod testing;
