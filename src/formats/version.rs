//! `api/version.txt`: one line that changes when the content of the site changes.

use super::FormatContext;
use crate::facts::KindFacts;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// A digest of the statement, the services with their states, and all posts as shown. Figures that grow during an
/// outage are not part of it, so that the passing of time alone does not change it.
pub(super) fn write(context: &FormatContext) -> Vec<u8> {
    let mut digest = Sha256::new();
    // Separate the texts with a byte that no text contains.
    let mut add = |text: &str| {
        digest.update(text);
        digest.update([0xff]);
    };
    add(&context.statement.text);
    for (service, facts) in context.site.services.iter().zip(&context.board.services) {
        add(&service.name);
        add(facts.state.name());
    }
    for (id, post) in context.site.posts().filter(|(_, post)| !post.draft) {
        add(&post.path);
        add(&post.title);
        match &context.board.post(id).kind_facts {
            KindFacts::Incident(it) => add(if it.open { "open" } else { "over" }),
            KindFacts::Maintenance(it) => add(it.phase.name()),
            KindFacts::PostMortem { .. } | KindFacts::Notice { .. } | KindFacts::Page => {}
        }
        for (number, entry) in context.board.post(id).entries(post) {
            add(&number.to_string());
            add(&entry.time.from.to_rfc3339());
            add(entry.title.as_deref().unwrap_or_default());
            if entry.withdrawn.is_some() {
                add("withdrawn");
            }
            entry.text.0.iter().for_each(|piece| add(context.sources.text(*piece)));
        }
    }
    let digest = digest.finalize();
    (URL_SAFE_NO_PAD.encode(&digest[..12]) + "\n").into_bytes()
}
