//! Where the house touches the world: disk, clock, terminal, locks.
//!
//! Nothing else reads a file, an environment variable or the time.

pub mod clock;
pub mod disk;
pub mod git;
mod lock;
mod manifest;
mod plan;
pub mod publish;
pub mod terminal;
