//! `_headers` and `_redirects`, as Netlify and Cloudflare Pages read them.

use super::FormatContext;
use crate::config::Config;
use crate::model::Site;
use crate::routes::{Fixed, HeaderRule, Named, header_rules};
use std::fmt::Write as _;

/// Cloudflare reads no more lines than this.
const MOST_REDIRECTS: usize = 2000;

/// Both files; without older paths there is nothing to redirect.
pub(super) fn write(context: &FormatContext) -> Vec<(String, Vec<u8>)> {
    let mut files = vec![(Fixed::Headers.path().to_owned(), headers(context).into_bytes())];
    let redirects = redirects(context);
    if !redirects.is_empty() {
        files.push((Fixed::Redirects.path().to_owned(), redirects.into_bytes()));
    }
    files
}

/// The headers that browsers and programs get with each file.
fn headers(context: &FormatContext) -> String {
    let mut text = String::new();
    let config = context.config;
    for HeaderRule { paths, headers } in header_rules(config.base_url.is_some(), &config.language_folders()) {
        let _ = writeln!(text, "{paths}");
        for (name, value) in headers {
            let _ = writeln!(text, "  {name}: {value}");
        }
    }
    text
}

/// Whether anything has an older address.
pub(super) fn has_older_addresses(site: &Site, config: &Config) -> bool {
    !config.moved.is_empty()
        || site.posts.iter().any(|post| !post.aliases.is_empty())
        || site.services.iter().any(|service| service.older_addresses().next().is_some())
}

/// The redirects from older addresses: first those of services, then those of posts, newest first. There are also pages
/// or files at the older addresses. A redirect saves readers a request, and makes feed readers store the new address.
fn redirects(context: &FormatContext) -> String {
    // Images and outage pages for a proxy gain nothing from a redirect.
    let leads = [Named::Service, Named::ServiceFeed, Named::ServiceCalendar].map(Named::route);
    let renamed = super::older_paths(context.site, context.board, context.config).into_iter();
    let mut moves: Vec<(String, String)> =
        renamed.filter(|(row, ..)| leads.contains(row)).map(|(_, older, now)| (older, now)).collect();
    for (_, post) in context.site.posts().rev() {
        moves.extend(post.aliases.iter().map(|alias| (alias.clone(), post.path.clone())));
    }
    // Nothing leads away from what the site has.
    let is_left_out = |from: &String| context.links.has(from) || context.site.moved.left_out.contains(from);
    let gone = context.config.moved.iter().filter(|moved| !is_left_out(&moved.from));
    moves.extend(gone.map(|moved| (moved.from.clone(), moved.to.value.clone())));
    // A host would read these as a pattern that covers other addresses too. Only the page at the old address leads on.
    moves.retain(|(older, now)| older != now && !older.contains(['*', ':']));
    moves.truncate(MOST_REDIRECTS);
    let line = |(older, now): (String, String)| {
        let older = older.strip_suffix(Fixed::Home.path()).unwrap_or(&older);
        format!("/{} /{} 301\n", crate::percent::href(older), crate::percent::href(&now))
    };
    moves.into_iter().map(line).collect()
}
