//! What post-mortems promise: the items of their task lists.

use crate::markup::{Body, TaskItem};
use crate::model::{PostId, Site};
use crate::source::Sources;
use rayon::prelude::*;

/// A promise, and the post-mortem that makes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    /// The post-mortem.
    pub post: PostId,
    /// The task.
    pub task: TaskItem,
}

/// All promises: open ones first, then those kept; each oldest post-mortem first, then in the order of the text.
#[must_use]
pub fn promises(site: &Site, sources: &Sources) -> Vec<Promise> {
    let post_mortems: Vec<_> = site.post_mortems().collect();
    let made = post_mortems.par_iter().flat_map_iter(|&(post, it, _)| {
        let tasks = (0..it.entries.len()).flat_map(move |entry| Body::of(it, entry, sources).tasks());
        tasks.map(move |task| Promise { post, task })
    });
    let mut promises: Vec<Promise> = made.collect();
    promises.sort_by_key(|promise| promise.task.done);
    promises
}

#[cfg(test)]
mod tests {
    use super::promises;
    use crate::testing::{CONFIG, site};

    #[test]
    fn open_promises_come_first_oldest_first() {
        let post = |day: u32, text: &str| {
            (
                format!("post-mortems/2021-05-{day}-a.md"),
                format!("---\ntitle: a\ndate: 2021-05-{day} 10:00\n---\n{text}"),
            )
        };
        let posts = [post(21, "- [ ] c\n- [x] d\n- e\n"), post(19, "- [X] a\n- [ ] **b** `x`\n")];
        let posts: Vec<_> = posts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        let (tree, site, _, _) = site(CONFIG, &posts, "2021-06-01 10:00");
        let told: Vec<_> = promises(&site, &tree.sources)
            .into_iter()
            .map(|it| (it.task.words, it.task.done, tree.sources.place(it.task.span).0))
            .collect();
        let told: Vec<_> = told.iter().map(|(words, done, line)| (words.as_str(), *done, *line)).collect();
        assert_eq!(told, [("b x", false, 6), ("c", false, 5), ("a", true, 5), ("d", true, 6)]);
    }
}
