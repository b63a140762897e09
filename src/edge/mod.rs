//! All access to the world outside the program: disk, clock, terminal, network, git, locks.
//!
//! No other module reads a file, an environment variable or the time.

pub mod clock;
pub mod compress;
mod connection;
pub mod disk;
pub mod git;
pub mod http;
pub mod kept;
pub mod line_editor;
pub mod links;
pub mod lock;
pub mod machine;
pub mod mail;
mod manifest;
pub mod origin;
mod plan;
pub mod programs;
pub mod publish;
pub mod reader;
pub mod releases;
pub mod runs;
pub mod seal;
pub mod server;
pub mod stop;
pub mod terminal;
pub mod tree;
pub mod watch;
