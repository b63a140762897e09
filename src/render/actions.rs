//! Action items: on a page of their own, and counted on each post-mortem.

use super::context::RenderContext;
use super::view::{ActionItemCount, ActionItemView, PageView};
use crate::facts::action_items;
use crate::model::PostId;
use crate::percent::href;
use crate::routes::Fixed;
use serde::Serialize;

/// The values of the page of all action items.
#[derive(Serialize)]
pub(super) struct ActionsPage {
    page: PageView,
    root: String,
    open: Vec<ActionItemView>,
    done: Vec<ActionItemView>,
    /// The former name of `done`, for one release.
    kept: Vec<ActionItemView>,
}

impl RenderContext<'_> {
    pub(super) fn actions(&self, page: PageView) -> ActionsPage {
        let list = |done: bool| -> Vec<ActionItemView> {
            let wanted = self.index.action_items().iter().filter(|item| item.task.done == done);
            wanted.map(|item| self.action_item(item)).collect()
        };
        let done = list(true);
        ActionsPage { page, root: self.root(), open: list(false), kept: done.clone(), done }
    }

    fn action_item(&self, item: &action_items::ActionItem) -> ActionItemView {
        let post = self.input.site.post(item.post);
        ActionItemView {
            text: item.task.words.clone(),
            path: self.place_of(item),
            post: self.post_link(item.post),
            date: post.date.map(|date| self.moment(date)),
        }
    }

    /// The address of an action item in its post-mortem.
    fn place_of(&self, item: &action_items::ActionItem) -> String {
        format!("{}#{}", href(&self.input.site.post(item.post).path), item.task.id)
    }

    /// How many action items of a post-mortem are done. `None` if it has no action items.
    pub(super) fn action_items_of(&self, id: PostId) -> Option<ActionItemCount> {
        let own = || self.index.action_items().iter().filter(|item| item.post == id);
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let first = own().min_by_key(|item| item.task.span.start)?;
        let done = count(own().filter(|item| item.task.done).count());
        Some(ActionItemCount {
            done,
            kept: done,
            count: count(own().count()),
            path: if self.input.config.actions { self.path(Fixed::Actions) } else { self.place_of(first) },
        })
    }
}
