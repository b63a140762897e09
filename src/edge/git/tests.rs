use super::{ConflictingFile, GitError, How, commit};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A repository, the bare one that it pushes to, and a second person's copy.
struct World {
    folder: tempfile::TempDir,
}

impl World {
    fn new() -> Self {
        let world = Self { folder: tempfile::tempdir().unwrap() };
        let top = world.folder.path();
        run(top, &["init", "--quiet", "--bare", "--initial-branch=main", "remote.git"]);
        run(top, &["clone", "--quiet", "remote.git", "mine"]);
        identify(&world.mine());
        write(&world.mine(), "a.md", "one\n");
        run(&world.mine(), &["add", "."]);
        run(&world.mine(), &["commit", "--quiet", "-m", "first"]);
        run(&world.mine(), &["push", "--quiet", "-u", "origin", "HEAD:main"]);
        run(top, &["clone", "--quiet", "remote.git", "theirs"]);
        identify(&world.theirs());
        world
    }

    fn mine(&self) -> PathBuf {
        self.folder.path().join("mine")
    }

    fn theirs(&self) -> PathBuf {
        self.folder.path().join("theirs")
    }

    fn remote(&self) -> PathBuf {
        self.folder.path().join("remote.git")
    }

    /// The second person commits and pushes.
    fn they_push(&self, path: &str, text: &str) {
        write(&self.theirs(), path, text);
        run(&self.theirs(), &["add", "."]);
        run(&self.theirs(), &["commit", "--quiet", "-m", "theirs"]);
        run(&self.theirs(), &["push", "--quiet", "origin", "HEAD"]);
    }
}

/// Pushes without a driver.
fn push(root: &Path) -> Result<How, GitError> {
    super::push(root, None).map(|pushed| pushed.how)
}

fn identify(folder: &Path) {
    run(folder, &["config", "user.name", "Ada"]);
    run(folder, &["config", "user.email", "ada@example.org"]);
    run(folder, &["config", "commit.gpgSign", "false"]);
}

fn run(folder: &Path, args: &[&str]) -> String {
    let done = Command::new("git").arg("-C").arg(folder).args(args).output().unwrap();
    assert!(done.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

fn write(root: &Path, path: &str, text: &str) {
    fs::write(root.join(path), text).unwrap();
}

fn log(folder: &Path, branch: &str) -> Vec<String> {
    run(folder, &["log", "--format=%s", branch]).lines().map(str::to_owned).collect()
}

#[test]
fn only_our_files_are_committed_and_what_was_staged_stays_staged() {
    let world = World::new();
    let mine = world.mine();
    write(&mine, "staged.md", "not yet\n");
    run(&mine, &["add", "staged.md"]);
    write(&mine, "a.md", "one\nedited\n");
    write(&mine, "new post [1].md", "ours\n");
    assert_eq!(commit(&mine, &["new post [1].md"], "# Panne : « flus »"), Ok(true));
    assert_eq!(run(&mine, &["show", "--format=%s", "--name-only", "HEAD"]), "# Panne : « flus »\n\nnew post [1].md\n");
    assert_eq!(run(&mine, &["status", "--porcelain"]), " M a.md\nA  staged.md\n");
    // Nothing new makes no commit.
    assert_eq!(commit(&mine, &["new post [1].md"], "again"), Ok(false));
}

#[test]
fn a_push_follows_a_remote_that_moved_on_and_keeps_what_is_being_edited() {
    let world = World::new();
    let mine = world.mine();
    world.they_push("b.md", "theirs\n");
    write(&mine, "c.md", "ours\n");
    commit(&mine, &["c.md"], "ours").unwrap();
    write(&mine, "staged.md", "staged\n");
    run(&mine, &["add", "staged.md"]);
    write(&mine, "a.md", "one\nedited\n");
    write(&mine, "loose.md", "loose\n");
    assert_eq!(push(&mine), Ok(How::Rebased));
    assert_eq!(log(&world.remote(), "main"), ["ours", "theirs", "first"]);
    assert_eq!(log(&mine, "HEAD"), ["ours", "theirs", "first"]);
    assert_eq!(run(&mine, &["status", "--porcelain"]), " M a.md\nA  staged.md\n?? loose.md\n");
    assert_eq!(fs::read_to_string(mine.join("b.md")).unwrap(), "theirs\n");
    assert_eq!(run(&mine, &["worktree", "list", "--porcelain"]).matches("worktree ").count(), 1);
    // And then there is nothing left to do.
    assert_eq!(push(&mine), Ok(How::Current));
}

#[test]
fn a_remote_by_a_relative_path_is_found_after_a_rebase() {
    let world = World::new();
    let mine = world.mine();
    run(&mine, &["remote", "set-url", "origin", "../remote.git"]);
    world.they_push("b.md", "theirs\n");
    write(&mine, "c.md", "ours\n");
    commit(&mine, &["c.md"], "ours").unwrap();
    assert_eq!(push(&mine), Ok(How::Rebased));
    assert_eq!(log(&world.remote(), "main"), ["ours", "theirs", "first"]);
    assert_eq!(log(&mine, "HEAD"), ["ours", "theirs", "first"]);
}

#[test]
fn the_help_of_an_unreachable_remote_works_once_it_is_back_and_has_moved_on() {
    let world = World::new();
    let mine = world.mine();
    write(&mine, "c.md", "ours\n");
    commit(&mine, &["c.md"], "ours").unwrap();
    run(&mine, &["remote", "set-url", "origin", "../away.git"]);
    let failed = push(&mine).unwrap_err();
    assert!(matches!(failed, GitError::Unreachable(..)), "{failed:?}");
    world.they_push("b.md", "theirs\n");
    run(&mine, &["remote", "set-url", "origin", "../remote.git"]);
    assert_eq!(failed.help(), "the commit is done: run `vigie merge` once the remote can be reached");
    assert_eq!(push(&mine), Ok(How::Rebased), "which is what `vigie merge` does");
    assert_eq!(log(&world.remote(), "main"), ["ours", "theirs", "first"]);
}

#[test]
fn the_words_go_out_also_when_edits_keep_the_folder_behind() {
    let world = World::new();
    let mine = world.mine();
    world.they_push("a.md", "one\ntheirs\n");
    write(&mine, "c.md", "ours\n");
    commit(&mine, &["c.md"], "ours").unwrap();
    write(&mine, "a.md", "one\nmine, not committed\n");
    assert_eq!(push(&mine), Ok(How::Behind));
    assert_eq!(log(&world.remote(), "main"), ["ours", "theirs", "first"]);
    assert_eq!(fs::read_to_string(mine.join("a.md")).unwrap(), "one\nmine, not committed\n");
}

#[test]
fn a_conflict_leaves_everything_as_it_was() {
    let world = World::new();
    let mine = world.mine();
    world.they_push("a.md", "one\ntheirs\n");
    write(&mine, "a.md", "one\nours\n");
    commit(&mine, &["a.md"], "ours").unwrap();
    let text = |text: &str| Some(text.to_owned());
    let file = ConflictingFile {
        path: "a.md".to_owned(),
        base: text("one\n"),
        theirs: text("one\ntheirs\n"),
        mine: text("one\nours\n"),
    };
    assert_eq!(push(&mine), Err(GitError::Conflict("origin".to_owned(), vec![file])));
    assert!(!run(&mine, &["worktree", "list"]).contains("vigie-"));
    assert_eq!(log(&mine, "HEAD"), ["ours", "first"]);
    assert_eq!(log(&world.remote(), "main"), ["theirs", "first"]);
    assert_eq!(run(&mine, &["status", "--porcelain"]), "");
    assert_eq!(run(&mine, &["symbolic-ref", "--short", "HEAD"]), "main\n");
}

#[test]
fn a_first_push_finds_the_only_remote() {
    let world = World::new();
    let mine = world.mine();
    run(&mine, &["switch", "--quiet", "-c", "pages"]);
    assert_eq!(push(&mine), Ok(How::Straight));
    assert_eq!(log(&world.remote(), "pages"), ["first"]);
    assert_eq!(run(&mine, &["config", "branch.pages.remote"]), "origin\n");
}

#[test]
fn what_stands_in_the_way_is_said() {
    let world = World::new();
    let mine = world.mine();
    let alone = tempfile::tempdir().unwrap();
    write(alone.path(), "a.md", "");
    assert_eq!(commit(alone.path(), &["a.md"], "m"), Err(GitError::NoRepository));
    assert_eq!(push(alone.path()), Err(GitError::NoRepository));

    write(&mine, ".gitignore", "journal/\n");
    fs::create_dir(mine.join("journal")).unwrap();
    write(&mine, "journal/a.md", "private");
    assert_eq!(commit(&mine, &["journal/a.md"], "m"), Err(GitError::Ignored));

    run(&mine, &["remote", "set-url", "origin", "../gone.git"]);
    assert!(matches!(push(&mine), Err(GitError::Unreachable(remote, _)) if remote == "origin"));
    run(&mine, &["remote", "remove", "origin"]);
    assert_eq!(push(&mine), Err(GitError::NoRemote));
    run(&mine, &["checkout", "--quiet", "--detach"]);
    assert_eq!(push(&mine), Err(GitError::NoBranch));
}

#[cfg(unix)]
#[test]
fn a_refusal_is_told_in_the_words_of_the_remote() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::new();
    let hook = world.remote().join("hooks/pre-receive");
    fs::write(&hook, "#!/bin/sh\necho 'main is protected' >&2\nexit 1\n").unwrap();
    fs::set_permissions(&hook, fs::Permissions::from_mode(0o755)).unwrap();
    write(&world.mine(), "a.md", "two\n");
    commit(&world.mine(), &["a.md"], "ours").unwrap();
    assert_eq!(push(&world.mine()), Err(GitError::Refused("origin".to_owned(), "main is protected".to_owned())));
}

#[test]
fn an_unfinished_merge_is_not_disturbed() {
    let world = World::new();
    let mine = world.mine();
    world.they_push("a.md", "one\ntheirs\n");
    write(&mine, "a.md", "one\nours\n");
    commit(&mine, &["a.md"], "ours").unwrap();
    let pull = Command::new("git").arg("-C").arg(&mine).args(["pull", "--quiet", "--no-rebase"]).output().unwrap();
    assert!(!pull.status.success());
    write(&mine, "c.md", "ours\n");
    assert_eq!(commit(&mine, &["c.md"], "ours"), Err(GitError::Unfinished));
}
