//! Which file a request asks for.

use crate::output::OutPath;
use crate::percent;

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
    let Some(path) = percent::strictly_decoded(path) else { return Asked::Nonsense };
    let Some(below) = path.strip_prefix('/') else { return Asked::Nonsense };
    let folder = below.strip_suffix('/').unwrap_or(below);
    if !folder.is_empty() && OutPath::new(folder).is_none() || below == "/" {
        return Asked::Nonsense;
    }
    match path.strip_prefix(base) {
        Some(name) => Asked::File(name.to_owned()),
        None if path == "/" || format!("{path}/") == base => Asked::Move(percent::path(base)),
        None => Asked::Elsewhere,
    }
}

/// The page that a stream of events is asked about: the query `page=`.
pub(super) fn page(target: &str) -> String {
    let query = target.split_once('?').map_or("", |(_, query)| query);
    let page = query.split('&').find_map(|pair| pair.strip_prefix("page="));
    page.and_then(percent::strictly_decoded).unwrap_or_default()
}

/// Whether a `Host` field names this machine: an address, `localhost`, or one of its `names`. Any page of the web could
/// otherwise read the dev server, drafts included, through a name of its own that leads to an address of this machine.
#[must_use]
pub fn is_of_this_machine(host: &str, names: &[String]) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or(""),
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    };
    let name = name.to_ascii_lowercase();
    let is_known = names.iter().any(|known| known.eq_ignore_ascii_case(&name));
    is_known || name == "localhost" || name.ends_with(".localhost") || name.parse::<core::net::IpAddr>().is_ok()
}
