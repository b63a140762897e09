//! Where posts are found: a page of its own for each, and the older paths that lead to it.

use super::{Context, made_id};
use crate::diagnostic::{Report, post as mistakes};
use crate::model::written;
use crate::model::{Kind, Post};
use crate::output::OutPath;
use crate::routes::{Fixed, Named, index_of, is_own_folder};
use crate::source::{SourceId, Span};
use std::collections::HashMap;
use std::sync::Arc;

impl Context<'_> {
    /// Older paths of a post: its own, and those of its kind; a folder's path is that of its index.
    pub(super) fn aliases(&self, written: &written::Post, slug: &str, report: &mut Report) -> Vec<String> {
        let mut aliases = Vec::new();
        for alias in &written.head.aliases {
            match alias_path(&alias.value) {
                Some(path) => aliases.push(path),
                None => report.add(mistakes::bad_alias(alias.span, &alias.value)),
            }
        }
        for pattern in self.config.aliases.get(&written.kind).into_iter().flatten() {
            aliases.extend(alias_path(&pattern.replace("{slug}", slug)));
        }
        aliases
    }
}

/// The file of an alias: `old/` and `old` are `old/index.html`.
fn alias_path(alias: &str) -> Option<String> {
    let path = alias.strip_prefix('/').unwrap_or(alias);
    let path = if path.ends_with(".html") || path.ends_with(".htm") { path.to_owned() } else { index_of(path) };
    OutPath::new(path.clone()).map(|_| path)
}

/// Paths that are the site's own. A post may tell how to follow the site in its place.
fn is_reserved(path: &str) -> bool {
    let in_folder = path.split_once('/').is_some_and(|(folder, _)| is_own_folder(folder));
    in_folder || Fixed::ALL.iter().any(|file| file.path() == path && *file != Fixed::Subscribe)
}

/// The first free path beside a taken one: `a-2.html`.
fn aside(path: &str, taken: impl Fn(&str) -> bool) -> String {
    let stem = path.trim_end_matches(".html");
    let numbered = |number: u32| Named::Post.path(&format!("{stem}-{number}"));
    let mut free = (2..).map(numbered).filter(|path| !taken(path));
    free.next().unwrap_or_default()
}

/// Gives every post a page of its own: a second one on a page is a mistake, and moves aside, so that its words go out
/// with `--keep-going`.
pub(super) fn unique(posts: &mut [(Post, Arc<written::Post>)], report: &mut Report) {
    let mut paths: HashMap<String, (Span, SourceId)> = HashMap::with_capacity(posts.len());
    let mut ids: HashMap<(Kind, String), Span> = HashMap::new();
    for (post, written) in posts.iter_mut() {
        let place = written.head.slug.span;
        let taken = paths.get(&post.path).map(|(other, _)| *other);
        if taken.is_some() || is_reserved(&post.path) {
            report.add(mistakes::same_url(place, &post.path, taken));
            post.broken = true;
            post.path = aside(&post.path, |path| paths.contains_key(path) || is_reserved(path));
        }
        paths.insert(post.path.clone(), (place, post.source));
        if let Some(id) = &written.head.id
            && let Some(other) = ids.insert((written.kind, id.value.clone()), id.span)
        {
            report.add(mistakes::same_id(id.span, &id.value, other));
            post.id = made_id(written.kind, &post.path);
        }
    }
    for (post, written) in posts.iter_mut() {
        post.aliases.retain(|alias| {
            let typed = written.head.aliases.iter().find(|typed| alias_path(&typed.value).as_deref() == Some(alias));
            let place = typed.map_or(written.head.slug.span, |typed| typed.span);
            let clash = |other| match typed {
                Some(typed) => mistakes::alias_taken(place, &typed.value, other),
                None => mistakes::pattern_taken(place, alias, other),
            };
            if is_reserved(alias) {
                report.add(clash(None));
                return false;
            }
            match paths.get(alias).copied() {
                Some((other, source)) if source != post.source => {
                    report.add(clash(Some(other)));
                    false
                }
                Some(_) => false,
                None => {
                    paths.insert(alias.clone(), (place, post.source));
                    true
                }
            }
        });
    }
}
