//! Bodies, links and what may not pass.

mod bad;
mod body;
pub(crate) mod sites;
mod words;
