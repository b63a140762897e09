//! Action items: the task lists of post-mortems.

use crate::markup::{Body, TaskItem};
use crate::model::{PostId, Site};
use crate::source::Sources;
use rayon::prelude::*;

/// An action item, with its post-mortem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionItem {
    /// The post-mortem that it is in.
    pub post: PostId,
    /// The task.
    pub task: TaskItem,
}

/// All action items, open ones first; within these, the oldest post-mortem first, in the order of its text.
#[must_use]
pub fn action_items(site: &Site, sources: &Sources) -> Vec<ActionItem> {
    let post_mortems: Vec<_> = site.post_mortems().collect();
    let made = post_mortems.par_iter().flat_map_iter(|&(post, it, _)| {
        let tasks = (0..it.entries.len()).flat_map(move |entry| Body::of(it, entry, sources).tasks());
        tasks.map(move |task| ActionItem { post, task })
    });
    let mut items: Vec<ActionItem> = made.collect();
    items.sort_by_key(|item| item.task.done);
    items
}

#[cfg(test)]
mod tests {
    use super::action_items;
    use crate::testing::{CONFIG, site};

    #[test]
    fn open_action_items_come_first_oldest_first() {
        let post = |day: u32, text: &str| {
            (
                format!("post-mortems/2021-05-{day}-a.md"),
                format!("---\ntitle: a\ndate: 2021-05-{day} 10:00\n---\n{text}"),
            )
        };
        let posts = [post(21, "- [ ] c\n- [x] d\n- e\n"), post(19, "- [X] a\n- [ ] **b** `x`\n")];
        let posts: Vec<_> = posts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        let (tree, site, _, _) = site(CONFIG, &posts, "2021-06-01 10:00");
        let told: Vec<_> = action_items(&site, &tree.sources)
            .into_iter()
            .map(|it| (it.task.words, it.task.done, tree.sources.place(it.task.span).0))
            .collect();
        let told: Vec<_> = told.iter().map(|(words, done, line)| (words.as_str(), *done, *line)).collect();
        assert_eq!(told, [("b x", false, 6), ("c", false, 5), ("a", true, 5), ("d", true, 6)]);
    }
}
