//! Links that lead nowhere, or not where they seem to.

use super::{Diagnostic, codes};
use crate::source::Span;

/// A link to a page or file that does not exist.
#[must_use]
pub fn dead(span: Span, target: &str, nearest: Option<&str>) -> Diagnostic {
    Diagnostic::new(codes::DEAD_LINK, span, format!("there is nothing at `{target}`"))
        .did_you_mean(nearest, "link to a post by its file name, or to a page of the site by its path")
}

/// A link to a heading that is not there.
#[must_use]
pub fn no_heading(span: Span, fragment: &str, nearest: Option<&str>) -> Diagnostic {
    let near = nearest.map(|id| format!("#{id}"));
    let help = "link to a heading by its words in lower case, without accents, joined by `-`: `#first-steps`";
    Diagnostic::new(codes::DEAD_FRAGMENT, span, format!("the page has no heading `#{fragment}`"))
        .did_you_mean(near.as_deref(), help)
}

/// A link to a draft that is not shown.
#[must_use]
pub fn to_draft(span: Span, target: &str) -> Diagnostic {
    Diagnostic::new(codes::LINK_TO_DRAFT, span, format!("`{target}` is a draft, and drafts are not published"))
        .help("remove `draft: true` from that post, or the link from this one")
}

/// An image that is not in the site.
#[must_use]
pub fn missing_image(span: Span, target: &str) -> Diagnostic {
    Diagnostic::new(codes::MISSING_IMAGE, span, format!("there is no image at `{target}`"))
        .help("put the file in static/ and use its path from there")
}

/// An image of another host.
#[must_use]
pub fn foreign_image(span: Span, target: &str) -> Diagnostic {
    Diagnostic::new(
        codes::FOREIGN_IMAGE,
        span,
        format!("the image `{target}` is on another host, so it is shown as a link"),
    )
    .help("copy it to static/: pages load nothing from other hosts, so they work when those are down")
}

/// A link that would run code, or whose scheme is not known to be harmless.
#[must_use]
pub fn refused(span: Span, target: &str) -> Diagnostic {
    let scheme = target.split_once(':').map_or(target, |(scheme, _)| scheme).trim();
    Diagnostic::new(codes::REFUSED_LINK, span, format!("`{scheme}:` links are not published"))
        .help("link to a web address, an email address or a path of the site")
}
