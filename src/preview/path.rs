//! Which file a request asks for.

use crate::output::OutPath;

/// What a request asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Asked {
    /// A file by its path in the output; empty or with a final `/` where it names a folder.
    File(String),
    /// What lies at that address.
    Move(String),
    /// A path outside the site's.
    Elsewhere,
    /// No path, or one that tries to leave the site.
    Nonsense,
}

/// Reads the target of a request: RFC 9112, origin form. `base` is the path that the site lies under.
pub(super) fn read(target: &str, base: &str) -> Asked {
    let path = target.split(['?', '#']).next().unwrap_or("");
    let Some(path) = decode(path) else { return Asked::Nonsense };
    let Some(below) = path.strip_prefix('/') else { return Asked::Nonsense };
    let folder = below.strip_suffix('/').unwrap_or(below);
    if !folder.is_empty() && OutPath::new(folder).is_none() || below == "/" {
        return Asked::Nonsense;
    }
    match path.strip_prefix(base) {
        Some(name) => Asked::File(name.to_owned()),
        None if path == "/" || format!("{path}/") == base => Asked::Move(encode(base)),
        None => Asked::Elsewhere,
    }
}

/// The page that a stream of events is asked about: the query `page=`.
pub(super) fn page(target: &str) -> String {
    let query = target.split_once('?').map_or("", |(_, query)| query);
    let page = query.split('&').find_map(|pair| pair.strip_prefix("page="));
    page.and_then(decode).unwrap_or_default()
}

/// Undoes percent-encoding (RFC 3986); nothing when it is broken or no UTF-8.
pub(super) fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => digit(rest.next()?)? * 16 + digit(rest.next()?)?,
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// A path as it stands in an address.
pub(super) fn encode(path: &str) -> String {
    path.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=:@".contains(&byte) {
            text.push(char::from(byte));
        } else {
            text.push_str(&format!("%{byte:02X}"));
        }
        text
    })
}

/// Whether a `Host` field names this machine. Any page of the web could otherwise read the preview, drafts included,
/// through a name of its own that leads to 127.0.0.1.
#[must_use]
pub fn is_local_host(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or(""),
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    };
    let name = name.to_ascii_lowercase();
    name == "localhost" || name.ends_with(".localhost") || name.parse::<core::net::IpAddr>().is_ok()
}
