//! Which texts of a file readers may have seen, as far as this clone knows.

use super::GitError;
use super::run::{fed, git, line, repository, sound, text};
use crate::routes::COMMIT;
use std::path::Path;

/// The texts of a file (a path below `root`) on the branch that this one is pushed to, and in the commits from which a
/// site was published. Empty without git.
///
/// # Errors
///
/// See [`GitError`]: then it is not known whether readers have seen the file.
pub fn seen_texts(root: &Path, path: &str) -> Result<Vec<String>, GitError> {
    match repository(root) {
        Ok(()) => {}
        Err(GitError::NoProgram | GitError::NoRepository) => return Ok(Vec::new()),
        Err(error) => return Err(error),
    }
    let branch = |name: &str| line(root, &["rev-parse", "--verify", "--quiet", name]);
    let pushed = branch("@{push}")?.map_or_else(|| branch("@{upstream}"), |found| Ok(Some(found)))?;
    let mut texts = Vec::new();
    for commit in pushed.into_iter().chain(published(root)?) {
        let shown = git(root, ["cat-file", "blob", &format!("{commit}:./{path}")])?;
        if shown.status.success() {
            texts.push(text(&shown.stdout));
        }
    }
    Ok(texts)
}

/// The commits from which the sites on the branches of remotes were made.
fn published(root: &Path) -> Result<Vec<String>, GitError> {
    let branches = sound(root, ["for-each-ref", "--format=%(refname)", "refs/remotes"])?;
    let records: String = branches.lines().map(|name| format!("{name}:{COMMIT}\n")).collect();
    let found = fed(root, None, &["cat-file", "--batch"], &records)?;
    Ok(text(&found.stdout).lines().filter(|line| is_id(line)).map(str::to_owned).collect())
}

/// Whether a text is the whole id of a commit.
pub(super) fn is_id(text: &str) -> bool {
    matches!(text.len(), 40 | 64) && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}
