//! What post-mortems promise: on one page, and counted on each.

use super::context::RenderContext;
use super::view::{PageView, Promise, Promises};
use crate::facts::promises;
use crate::model::PostId;
use crate::percent::href;
use crate::routes::Fixed;
use serde::Serialize;

/// What the page of all promises is made from.
#[derive(Serialize)]
pub(super) struct Actions {
    page: PageView,
    root: &'static str,
    open: Vec<Promise>,
    kept: Vec<Promise>,
}

impl RenderContext<'_> {
    /// All promises, open ones first.
    pub(super) fn actions(&self, page: PageView) -> Actions {
        let list = |done: bool| {
            let wanted = self.index.promises().iter().filter(|promise| promise.task.done == done);
            wanted.map(|promise| self.promise(promise)).collect()
        };
        Actions { page, root: "", open: list(false), kept: list(true) }
    }

    fn promise(&self, promise: &promises::Promise) -> Promise {
        let post = self.input.site.post(promise.post);
        Promise {
            text: promise.task.words.clone(),
            path: self.place_of(promise),
            post: self.post_link(promise.post),
            date: post.date.map(|date| self.moment(date)),
        }
    }

    /// Where a promise stands on the page of its post-mortem.
    fn place_of(&self, promise: &promises::Promise) -> String {
        format!("{}#{}", href(&self.input.site.post(promise.post).path), promise.task.id)
    }

    /// How much of what a post-mortem promises is kept; none when it promises nothing.
    pub(super) fn promises_of(&self, id: PostId) -> Option<Promises> {
        let own = || self.index.promises().iter().filter(|promise| promise.post == id);
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let first = own().min_by_key(|promise| promise.task.span.start)?;
        Some(Promises {
            kept: count(own().filter(|promise| promise.task.done).count()),
            count: count(own().count()),
            path: if self.input.config.actions { Fixed::Actions.path().to_owned() } else { self.place_of(first) },
        })
    }
}
