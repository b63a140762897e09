//! `_headers` and `_redirects`, as Netlify and Cloudflare Pages read them.

use super::Context;
use std::fmt::Write as _;

/// Cloudflare reads no more lines than this.
const MOST_REDIRECTS: usize = 2000;

/// Both files; without older paths there is nothing to redirect.
pub(super) fn write(context: &Context) -> Vec<(String, Vec<u8>)> {
    let mut files = vec![("_headers".to_owned(), headers(context).into_bytes())];
    let redirects = redirects(context);
    if !redirects.is_empty() {
        files.push(("_redirects".to_owned(), redirects.into_bytes()));
    }
    files
}

/// What browsers and programs are told of each file. Where two rules of a header meet, a host may join their values:
/// no path has two of the same.
fn headers(context: &Context) -> String {
    let everywhere = [
        "X-Content-Type-Options: nosniff",
        "Referrer-Policy: strict-origin-when-cross-origin",
        "Content-Security-Policy: frame-ancestors 'self'",
    ];
    let open = "Access-Control-Allow-Origin: *";
    // Short, and longer for a cache that cannot reach us: an outage is when it matters.
    let soon = "Cache-Control: public, max-age=10, stale-while-revalidate=20, stale-if-error=3600";
    let atom = "Content-Type: application/atom+xml; charset=utf-8";
    let rss = "Content-Type: application/rss+xml; charset=utf-8";
    let mut rules: Vec<(&str, Vec<&str>)> = vec![("/*", everywhere.to_vec())];
    if context.config.base_url.is_some() {
        rules.push(("/api/*", vec![open, soon]));
        rules.push(("/badges/*", vec![open, soon]));
        rules.push(("/feeds/*", vec![open, soon]));
        rules.push(("/embed.js", vec![open, "Cache-Control: public, max-age=3600"]));
        // A star within a path holds at both hosts, one in each path, and for folders too: archives, feeds of services.
        rules.push(("/feeds/*.atom.xml", vec![atom]));
        rules.push(("/feeds/*.rss.xml", vec![rss]));
        rules.push(("/feeds/*.json", vec!["Content-Type: application/feed+json; charset=utf-8"]));
        rules.push(("/history.atom", vec![open, soon, atom]));
        rules.push(("/history.rss", vec![open, soon, rss]));
        rules.push(("/*.ics", vec![open, soon, "Content-Type: text/calendar; charset=utf-8"]));
    }
    let mut text = String::new();
    for (path, lines) in rules {
        let _ = writeln!(text, "{path}");
        for line in lines {
            let _ = writeln!(text, "  {line}");
        }
    }
    text
}

/// Older paths, of the newest posts first. They are pages too: this saves a reader one request.
fn redirects(context: &Context) -> String {
    let mut lines = Vec::new();
    for (_, post) in context.site.posts().rev() {
        for alias in post.aliases.iter().filter(|alias| **alias != post.path) {
            let old = alias.strip_suffix("index.html").unwrap_or(alias);
            let (old, new) = (crate::percent::href(old), crate::percent::href(&post.path));
            lines.push(format!("/{old} /{new} 301\n"));
        }
    }
    lines.truncate(MOST_REDIRECTS);
    lines.concat()
}
