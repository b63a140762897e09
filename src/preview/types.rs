//! Which kind of file it is, by its name.

/// The `Content-Type` of a file.
pub(super) fn of(name: &str, bytes: &[u8]) -> &'static str {
    let name = name.rsplit('/').next().unwrap_or(name).to_ascii_lowercase();
    let ends = |end: &str| name.ends_with(end);
    if ends(".atom.xml") {
        return "application/atom+xml; charset=utf-8";
    }
    if ends(".rss.xml") {
        return "application/rss+xml; charset=utf-8";
    }
    match name.rsplit_once('.').map_or("", |(_, end)| end) {
        "html" | "htm" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "xml" => "application/xml",
        "atom" => "application/atom+xml; charset=utf-8",
        "rss" => "application/rss+xml; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/vnd.microsoft.icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "pdf" => "application/pdf",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "mp3" => "audio/mpeg",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "md" => "text/markdown; charset=utf-8",
        "txt" | "csv" | "asc" => "text/plain; charset=utf-8",
        // `_headers`, `CNAME`, `LICENSE`: words, if they are.
        "" if std::str::from_utf8(bytes).is_ok() => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
