//! Links of posts that would disappoint a reader.

use super::found;
use super::links::{Links, Target};
use crate::diagnostic::{Report, link};
use crate::model::written::Text;
use crate::model::{Kind, Post, Site};
use crate::routes::Fixed;
use crate::source::{PIECE, Sources, Spanned};
use rayon::prelude::*;

/// For how many dead links of a site the nearest post is looked for.
const GUESSES: usize = 100;

/// Looks up every link and image of every post.
#[must_use]
pub fn check_links(site: &Site, links: &Links, sources: &Sources) -> Report {
    let of_post = |post: &Post| {
        let mut report = Report::default();
        for entry in &post.entries {
            for found in found::links(&entry.text, &post.definitions, sources) {
                judge((post.kind(), &post.path), &found, links, &mut report);
            }
        }
        report
    };
    let reports: Vec<Report> = site.posts.par_iter().with_max_len(PIECE).map(of_post).collect();
    let mut report = Report::default();
    for of_post in reports {
        report.extend(of_post);
    }
    report
}

/// Looks up every link and image of the introduction in vigie.toml. It is read as it is typed there: what TOML puts
/// around a text is no link, and so each mistake is told at its own place.
#[must_use]
pub fn check_intro(intro: Option<&Spanned<String>>, links: &Links, sources: &Sources) -> Report {
    let mut report = Report::default();
    for found in intro.into_iter().flat_map(|intro| found::links(&Text(vec![intro.span]), &[], sources)) {
        judge((Kind::Page, Fixed::Home.path()), &found, links, &mut report);
    }
    report
}

/// What is to be said of a link in a text of this kind, at this path.
fn judge((kind, path): (Kind, &str), found: &found::Found, links: &Links, report: &mut Report) {
    let (target, span) = (found.target.value.as_str(), found.target.span);
    match links.resolve(target, kind, path) {
        Target::External(_) if found.image => report.add(link::foreign_image(span, target)),
        Target::Internal { .. } | Target::External(_) => {}
        Target::Refused => report.add(link::refused(span, target)),
        Target::Dead if found.image => report.add(link::missing_image(span, target)),
        Target::Dead if links.is_draft(target, kind) => report.add(link::to_draft(span, target)),
        Target::Dead => {
            // Whoever has that many dead links moved a folder: there is no slip of the keys to guess.
            let near = if report.list().len() < GUESSES { links.nearest(target) } else { None };
            report.add(link::dead(span, target, near));
        }
    }
}
