//! Links of posts that would disappoint a reader.

use super::found;
use super::links::{Links, Target};
use crate::diagnostic::{Report, link};
use crate::model::{Post, Site};
use crate::source::Sources;

/// Looks up every link and image of every post.
#[must_use]
pub fn check_links(site: &Site, links: &Links, sources: &Sources) -> Report {
    let mut report = Report::default();
    for (_, post) in site.posts() {
        for entry in &post.entries {
            for found in found::links(&entry.text, &post.definitions, sources) {
                judge(post, &found, links, &mut report);
            }
        }
    }
    report
}

fn judge(post: &Post, found: &found::Found, links: &Links, report: &mut Report) {
    let (target, span) = (found.target.value.as_str(), found.target.span);
    match links.resolve(target, post.kind(), &post.path) {
        Target::External(_) if found.image => report.add(link::foreign_image(span, target)),
        Target::Internal { .. } | Target::External(_) => {}
        Target::Refused => report.add(link::refused(span, target)),
        Target::Dead if found.image => report.add(link::missing_image(span, target)),
        Target::Dead if links.is_draft(target, post.kind()) => report.add(link::to_draft(span, target)),
        Target::Dead => report.add(link::dead(span, target, links.nearest(target))),
    }
}
