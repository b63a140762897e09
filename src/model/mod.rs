//! The types that all stages share: posts, services, moments, states.
//!
//! [`written`] is what an author typed, [`site`] what is true. They are different
//! types, so that nothing is "valid only after step N".

pub mod addresses;
pub mod announcement;
pub mod id;
pub mod link;
pub mod site;
pub mod slug;
pub mod timeline;
mod translation;
pub mod words;
pub mod written;

pub use announcement::*;
pub use site::*;
pub use translation::*;
pub use words::*;
