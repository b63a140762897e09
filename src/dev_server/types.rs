//! Which kind of file it is, by its name.

use crate::routes::{Media, Route};
use std::borrow::Cow;

/// The `Content-Type` of a file: what the table of the site says; of what stands in `static/`, what its ending says.
pub(super) fn of(name: &str, bytes: &[u8]) -> Cow<'static, str> {
    if let Some(row) = Route::of_any_language(name) {
        return row.media.content_type().into();
    }
    let name = name.rsplit('/').next().unwrap_or(name).to_ascii_lowercase();
    // What the table of all the world does not know, or knows only as XML.
    let kind = match name.rsplit_once('.').map_or(("", ""), |(start, end)| (start, end)) {
        (_, "atom") => return Media::Atom.content_type().into(),
        (start, "xml") if start.ends_with(".atom") => return Media::Atom.content_type().into(),
        (_, "rss") => return Media::Rss.content_type().into(),
        (start, "xml") if start.ends_with(".rss") => return Media::Rss.content_type().into(),
        // Not text/xml, which is for people to read (RFC 7303 section 9.2).
        (_, "xml") => "application/xml",
        (_, "map") => "application/json",
        // A public key or a signature, in letters.
        (_, "asc") => "text/plain",
        // `_headers`, `CNAME`, `LICENSE`: words, if they are.
        (_, "") if std::str::from_utf8(bytes).is_ok() => "text/plain",
        (_, end) => mime_guess::from_ext(end).first_raw().unwrap_or("application/octet-stream"),
    };
    if kind.starts_with("text/") { format!("{kind}; charset=utf-8").into() } else { kind.into() }
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn a_file_is_known_by_its_name() {
        for (name, kind) in [
            ("index.html", "text/html; charset=utf-8"),
            ("style.CSS", "text/css; charset=utf-8"),
            ("vigie.js", "text/javascript; charset=utf-8"),
            ("feeds/all.atom.xml", "application/atom+xml; charset=utf-8"),
            ("feeds/all.rss.xml", "application/rss+xml; charset=utf-8"),
            ("history.rss", "application/rss+xml; charset=utf-8"),
            ("maintenance.ics", "text/calendar; charset=utf-8"),
            ("api/vigie.json", "application/json"),
            ("badges/all.svg", "image/svg+xml"),
            ("a.webmanifest", "application/manifest+json"),
            ("a.woff2", "font/woff2"),
            ("a.avif", "image/avif"),
            ("favicon.ico", "image/x-icon"),
            ("_headers", "text/plain; charset=utf-8"),
            ("a.b/CNAME", "text/plain; charset=utf-8"),
            ("a.unheard-of", "application/octet-stream"),
        ] {
            assert_eq!(of(name, b""), kind, "{name}");
        }
        assert_eq!(of("odd", b"\xff"), "application/octet-stream");
    }
}
