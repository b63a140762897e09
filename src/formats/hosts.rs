//! `_headers` and `_redirects`, as Netlify and Cloudflare Pages read them.

use super::Context;
use crate::routes::{Fixed, HeaderRule, header_rules};
use std::fmt::Write as _;

/// Cloudflare reads no more lines than this.
const MOST_REDIRECTS: usize = 2000;

/// Both files; without older paths there is nothing to redirect.
pub(super) fn write(context: &Context) -> Vec<(String, Vec<u8>)> {
    let mut files = vec![(Fixed::Headers.path().to_owned(), headers(context).into_bytes())];
    let redirects = redirects(context);
    if !redirects.is_empty() {
        files.push((Fixed::Redirects.path().to_owned(), redirects.into_bytes()));
    }
    files
}

/// What browsers and programs are told of each file.
fn headers(context: &Context) -> String {
    let mut text = String::new();
    for HeaderRule { paths, headers } in header_rules(context.config.base_url.is_some()) {
        let _ = writeln!(text, "{paths}");
        for (name, value) in headers {
            let _ = writeln!(text, "  {name}: {value}");
        }
    }
    text
}

/// Older paths, of the newest posts first. They are pages too: this saves a reader one request.
fn redirects(context: &Context) -> String {
    let mut lines = Vec::new();
    for (_, post) in context.site.posts().rev() {
        for alias in post.aliases.iter().filter(|alias| **alias != post.path) {
            let old = alias.strip_suffix(Fixed::Home.path()).unwrap_or(alias);
            let (old, new) = (crate::percent::href(old), crate::percent::href(&post.path));
            lines.push(format!("/{old} /{new} 301\n"));
        }
    }
    lines.truncate(MOST_REDIRECTS);
    lines.concat()
}
