//! What the remote has of a file, as far as this clone knows.

use super::run::{git, line};
use std::path::Path;

/// The text of a file (a path below `root`) on the branch that this one is pushed to. `None` without git, without such
/// a branch, or when the branch has no such file.
#[must_use]
pub fn pushed_text(root: &Path, path: &str) -> Option<String> {
    let branch = |name: &str| line(root, &["rev-parse", "--verify", "--quiet", name]).ok().flatten();
    let commit = branch("@{push}").or_else(|| branch("@{upstream}"))?;
    let shown = git(root, ["show", &format!("{commit}:./{path}")]).ok()?;
    shown.status.success().then(|| String::from_utf8_lossy(&shown.stdout).into_owned())
}
