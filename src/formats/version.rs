//! `api/version.txt`: one line that changes when the site says something new.

use super::FormatContext;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// A digest of the statement, of the services with their states, and of all posts with what is shown of them. Figures
/// that grow while an outage lasts are not in it, so that it does not change by the clock alone.
pub(super) fn write(context: &FormatContext) -> Vec<u8> {
    let mut digest = Sha256::new();
    // A byte that is in no text stands between two texts.
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
        for (number, entry) in context.board.post(id).entries(post) {
            add(&number.to_string());
            add(&entry.time.from.to_rfc3339());
            add(entry.title.as_deref().unwrap_or_default());
            entry.text.0.iter().for_each(|piece| add(context.sources.text(*piece)));
        }
    }
    let digest = digest.finalize();
    (URL_SAFE_NO_PAD.encode(&digest[..12]) + "\n").into_bytes()
}
