//! What `vigie announce` says, to whom, and what it remembers. Nothing here opens the network.
//!
//! ```text
//! PublishedSite ─events→ Vec<PostEvent> ─plan(AnnounceState)→ Vec<Announcement> ─channels::next→ requests
//! ```
//!
//! An [`events::PostEvent`] is only made from a [`published::PublishedPost`], and that only from a post that is on the
//! site: a draft, a post with `announce: false`, or an entry whose time has not come cannot be announced.
//!
//! Each announcement has a key: the post, the entry, the event and the channel. [`record::AnnounceState`] has a record for
//! each key. A run claims its keys before it sends, and confirms them afterwards.
//!
//! What authors change by hand is no new entry. A record therefore also has the [`standing::Standing`] of which its readers
//! know: where the post stands elsewhere now, that is announced.

pub mod channels;
pub mod events;
pub mod identity;
pub mod message;
pub mod news;
pub mod plan;
pub mod published;
pub mod record;
pub mod request;
pub mod standing;
#[cfg(test)]
mod tests;
mod text;
