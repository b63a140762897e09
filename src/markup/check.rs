//! Checks the links and images of posts.

use super::body::Body;
use super::extract::LinkOrImage;
use super::links::{Links, Target};
use crate::config::Intro;
use crate::diagnostic::{Report, link};
use crate::model::{Post, Site};
use crate::source::{PIECE, Sources, Span};
use rayon::prelude::*;

/// The nearest post is looked up for at most this many dead links of a site.
const GUESSES: usize = 100;

/// Looks up every link and image of every post.
#[must_use]
pub fn check_links(site: &Site, links: &Links, sources: &Sources) -> Report {
    let of_post = |post: &Post| {
        let mut report = Report::default();
        for entry in 0..post.entries.len() {
            let body = Body::of(post, entry, sources);
            for found in body.links() {
                judge(&body, &found, Span::new(body.source, found.place.clone()), links, &mut report);
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

/// Looks up every link and image of the introduction in vigie.toml. A mistake is reported at the place of its target in
/// the file.
#[must_use]
pub fn check_intro(intro: Option<&Intro>, links: &Links, sources: &Sources) -> Report {
    let mut report = Report::default();
    let Some(intro) = intro else { return report };
    let body = Body::of_intro(intro);
    let typed = sources.text(intro.span);
    let mut done = 0;
    for found in body.links() {
        let at = typed[done..].find(&found.target).map(|at| done + at);
        let span = at.map_or(intro.span, |at| intro.span.part(at..at + found.target.len()));
        done = at.map_or(done, |at| at + found.target.len());
        judge(&body, &found, span, links, &mut report);
    }
    report
}

/// Reports what is wrong with a link in a body.
fn judge(body: &Body<'_>, found: &LinkOrImage, span: Span, links: &Links, report: &mut Report) {
    let target = found.target.as_str();
    let own = target.trim().strip_prefix('#').is_some_and(|fragment| body.ids().find(fragment).is_some());
    match links.resolve(target, body.kind, body.path) {
        _ if own => {}
        Target::External(_) if found.image => report.add(link::foreign_image(span, target)),
        Target::External(_) => {}
        Target::Internal { path, suffix } => {
            if let Some((fragment, near)) = links.dead_fragment(&path, &suffix).filter(|_| !found.image) {
                report.add(link::no_heading(span, &fragment, near));
            }
        }
        Target::Refused => report.add(link::refused(span, target)),
        Target::Dead if found.image => report.add(link::missing_image(span, target)),
        Target::Dead if links.is_draft(target, body.kind) => report.add(link::to_draft(span, target)),
        Target::Dead => {
            // So many dead links mean that a folder was moved. There is no typo to guess.
            let near = if report.list().len() < GUESSES { links.nearest(target) } else { None };
            report.add(link::dead(span, target, near));
        }
    }
}
