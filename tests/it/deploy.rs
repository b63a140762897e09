//! A push and it is online: the pages branch, commands of the user's own, and a server with a hook, with real git.

use crate::site::{CONFIG, INCIDENT, Run, Site, run};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Git in a folder, as somebody; what it prints.
pub(crate) fn git(folder: &Path, words: &[&str]) -> String {
    let who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"];
    let done = Command::new("git").arg("-C").arg(folder).args(who).args(words).output().unwrap();
    assert!(done.status.success(), "{words:?}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

/// A site in a repository with a bare one as its remote, beside it.
pub(crate) fn site() -> (Site, tempfile::TempDir) {
    let (site, remote) = (Site::new(), tempfile::tempdir().unwrap());
    git(remote.path(), &["init", "-q", "--bare"]);
    git(site.root(), &["init", "-q"]);
    git(site.root(), &["config", "user.name", "A"]);
    git(site.root(), &["config", "user.email", "a@example.org"]);
    git(site.root(), &["add", "."]);
    git(site.root(), &["commit", "-qm", "a"]);
    git(site.root(), &["remote", "add", "origin", remote.path().to_str().unwrap()]);
    (site, remote)
}

/// Commits everything in a site's folder.
pub(crate) fn save(site: &Site) {
    git(site.root(), &["add", "."]);
    git(site.root(), &["commit", "-qm", "b"]);
}

pub(crate) fn check(site: &Site, words: &str, status: i32, out: &str, err: &str) {
    let Run { status: code, out: told, err: said } = site.run(words);
    assert_eq!(code, status, "{told}{said}");
    assert!(told.contains(out), "{out:?} is not in {told:?}");
    assert!(said.contains(err), "{err:?} is not in {said:?}");
}

#[test]
fn a_site_goes_onto_the_pages_branch_and_nothing_else_is_touched() {
    let (site, remote) = site();
    site.write("staged", "x");
    git(site.root(), &["add", "staged"]);
    let before = (git(site.root(), &["status", "--porcelain"]), git(site.root(), &["rev-parse", "HEAD"]));
    check(&site, "deploy --dry-run", 0, "A index.html\n", "");
    assert_eq!(git(remote.path(), &["branch"]), "");
    check(&site, "deploy", 0, "to origin/pages: https://etat.example.org/\n", "");
    assert_eq!((git(site.root(), &["status", "--porcelain"]), git(site.root(), &["rev-parse", "HEAD"])), before);
    assert!(!site.path("public").exists());
    let files = git(remote.path(), &["ls-tree", "-r", "--name-only", "pages"]);
    for name in [".nojekyll", "CNAME", "index.html", "outage/web.html"] {
        assert!(files.lines().any(|line| line == name), "{name}: {files}");
    }
    assert!(!files.contains(".vigie-lock") && !files.contains("vigie.toml"), "{files}");
    assert_eq!(git(remote.path(), &["show", "pages:CNAME"]), "etat.example.org\n");

    let tip = git(remote.path(), &["rev-parse", "pages"]);
    check(&site, "deploy", 0, "no changes", "");
    assert_eq!(git(remote.path(), &["rev-parse", "pages"]), tip);
}

#[test]
fn what_others_pushed_to_the_branch_stays_and_what_left_the_site_goes() {
    let (site, remote) = site();
    check(&site, "deploy", 0, "pushed", "");
    let other = tempfile::tempdir().unwrap();
    git(other.path(), &["clone", "-q", "-b", "pages", remote.path().to_str().unwrap(), "."]);
    fs::write(other.path().join("theirs.txt"), "x").unwrap();
    git(other.path(), &["add", "."]);
    git(other.path(), &["commit", "-qm", "theirs"]);
    git(other.path(), &["push", "-q"]);
    fs::remove_file(site.path("content/incidents/2026-11-02-site.md")).unwrap();
    site.write("content/incidents/2026-11-03-site.md", &INCIDENT.replace("11-02", "11-03"));
    check(&site, "deploy --dry-run", 0, "D 2026-11-02-site.html\n", "only with --uncommitted");
    save(&site);
    check(&site, "deploy", 0, "pushed", "");
    let files = git(remote.path(), &["ls-tree", "-r", "--name-only", "pages"]);
    assert!(files.contains("theirs.txt") && files.contains("2026-11-03-site.html"), "{files}");
    assert!(!files.contains("2026-11-02-site.html"), "{files}");
    assert_eq!(git(remote.path(), &["rev-list", "--count", "pages"]), "3\n");
}

#[test]
fn a_file_of_others_in_the_place_of_ours_is_not_overwritten() {
    let others = |path: &str, branch: &[&str], remote: &Path| {
        let other = tempfile::tempdir().unwrap();
        git(other.path(), &["init", "-q", "-b", "pages"]);
        git(other.path(), &["remote", "add", "origin", remote.to_str().unwrap()]);
        for args in branch {
            git(other.path(), &args.split(' ').collect::<Vec<_>>());
        }
        fs::create_dir_all(other.path().join(path).parent().unwrap()).unwrap();
        fs::write(other.path().join(path), "THEIRS").unwrap();
        git(other.path(), &["add", "."]);
        git(other.path(), &["commit", "-qm", "theirs"]);
        git(other.path(), &["push", "-q", "origin", "pages"]);
    };
    // A branch that another tool made.
    let (site, remote) = site();
    others("index.html", &[], remote.path());
    let words = "origin/pages has index.html, which Vigie did not write and this site would replace";
    check(&site, "deploy", 3, "", words);
    assert_eq!(git(remote.path(), &["show", "pages:index.html"]), "THEIRS");
    // A file in the place of a new post, and a folder there.
    for (theirs, post) in [("2026-11-03-site.html", "11-03"), ("2026-11-04-site.html/own.txt", "11-04")] {
        let (site, remote) = self::site();
        check(&site, "deploy", 0, "pushed", "");
        others(theirs, &["fetch -q origin pages", "reset -q --hard FETCH_HEAD"], remote.path());
        site.write(&format!("content/incidents/2026-{post}-site.md"), &INCIDENT.replace("11-02", post));
        save(&site);
        check(&site, "deploy", 3, "", &format!("origin/pages has {theirs}, which Vigie did not write"));
        assert_eq!(git(remote.path(), &["show", &format!("pages:{theirs}")]), "THEIRS");
    }
    // What a host asks for is the same whoever writes it.
    let (site, remote) = self::site();
    others(".nojekyll", &[], remote.path());
    check(&site, "deploy", 0, "pushed", "");
}

/// Somebody else commits a file to the pages branch of a bare repository; for a shell that stands in there.
#[cfg(unix)]
const THEIRS: &str = "unset GIT_DIR GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES\n\
    tip=$(git rev-parse refs/heads/pages)\n\
    blob=$(echo theirs | git hash-object -w --stdin)\n\
    tree=$({ git ls-tree $tip; printf '100644 blob %s\\ttheirs-%s.txt\\n' $blob $(git rev-list --count $tip); } | git mktree)\n\
    new=$(git -c user.name=B -c user.email=b@example.org commit-tree -m theirs -p $tip $tree)\n\
    git update-ref refs/heads/pages $new\n";

#[cfg(unix)]
pub(crate) fn script(path: &Path, text: &str) {
    use std::os::unix::fs::PermissionsExt;
    fs::write(path, text).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

/// A program `git` that moves the remote on before each of so many pushes, and is git otherwise.
#[cfg(unix)]
fn busy_git(folder: &Path, remote: &Path, times: usize) -> std::ffi::OsString {
    let path = std::env::var_os("PATH").unwrap();
    let real = std::env::split_paths(&path).map(|folder| folder.join("git")).find(|file| file.exists()).unwrap();
    let text = format!(
        "#!/bin/sh\ncase \" $* \" in *' push '*)\necho push >> {0}/pushes\nif [ $(wc -l < {0}/pushes) -le {times} ]; then (\n\
         set -e; cd {1}\n{THEIRS}); fi ;; esac\nexec {2} \"$@\"\n",
        folder.display(),
        remote.display(),
        real.display()
    );
    script(&folder.join("git"), &text);
    std::env::join_paths(std::iter::once(folder.to_owned()).chain(std::env::split_paths(&path))).unwrap()
}

#[test]
#[cfg(unix)]
fn a_remote_that_moves_on_gets_a_second_push_and_no_third() {
    let note = "---\ntitle: Note\ndate: 2026-11-20\n---\nVoilà.\n";
    for (moves, status, pushes) in [(1, 0, 2), (9, 3, 2)] {
        let (site, remote) = site();
        check(&site, "deploy", 0, "pushed", "");
        let first = git(remote.path(), &["rev-parse", "pages"]);
        let tools = tempfile::tempdir().unwrap();
        site.write("content/notices/2026-11-20-note.md", note);
        save(&site);
        let told = run(site.command("deploy").env("PATH", busy_git(tools.path(), remote.path(), moves)));
        assert_eq!(told.status, status, "{told:?}");
        assert_eq!(fs::read_to_string(tools.path().join("pushes")).unwrap().lines().count(), pushes);
        let log = git(remote.path(), &["log", "--format=%s", "pages"]);
        let files = git(remote.path(), &["ls-tree", "-r", "--name-only", "pages"]);
        assert!(files.contains("theirs-1.txt"), "{files}");
        assert_eq!(git(remote.path(), &["merge-base", "pages", first.trim()]), first);
        if status == 0 {
            assert!(log.starts_with("Publish the site of ") && log.contains("\ntheirs\n"), "{log}");
            assert!(files.contains("2026-11-20-note.html"), "{files}");
        } else {
            assert!(told.err.contains("origin had new commits at each attempt to push"), "{told:?}");
            assert!(told.err.contains("nothing is lost: run `vigie deploy` again"), "{told:?}");
            check(&site, "deploy", 0, "pushed", "");
        }
    }
}

#[test]
#[cfg(unix)]
fn a_push_that_comes_in_between_is_not_lost() {
    let (site, remote) = site();
    check(&site, "deploy", 0, "pushed", "");
    // While our push is being taken, another one arrives: once. Git reports that as a failed lock.
    let text = format!("#!/bin/sh\nset -e\nrm -f hooks/update\n{THEIRS}");
    script(&remote.path().join("hooks/update"), &text);
    site.write("content/notices/2026-11-20-note.md", "---\ntitle: Note\ndate: 2026-11-20\n---\nVoilà.\n");
    save(&site);
    check(&site, "deploy", 0, "pushed", "");
    let log = git(remote.path(), &["log", "--format=%s", "pages"]);
    assert!(log.contains("theirs") && log.starts_with("Publish the site of "), "{log}");
    assert!(git(remote.path(), &["ls-tree", "--name-only", "pages"]).contains("theirs-1.txt"));
}

#[test]
fn clear_words_when_it_cannot_be() {
    let alone = Site::new();
    check(&alone, "deploy", 3, "", "the site is not in a git repository");
    let (site, remote) = site();
    check(&site, "deploy --remote elsewhere", 3, "", "no remote `elsewhere`");
    check(&site, "deploy --branch main", 2, "", "main is the branch of your posts");
    for name in ["bad name", "a..b", "", "refs/heads/x", "HEAD"] {
        let told = run(site.command("deploy").arg("--branch").arg(name));
        assert!(told.status == 2 && told.err.contains(&format!("{name:?} is not a valid branch name")), "{told:?}");
    }
    let told = run(site.command("deploy").arg("--branch=--force"));
    assert!(told.status == 2 && told.err.contains("it begins like an option"), "{told:?}");
    git(remote.path(), &["config", "receive.denyDeletes", "true"]);
    let hook = remote.path().join("hooks/pre-receive");
    #[cfg(unix)]
    {
        script(&hook, "#!/bin/sh\necho no pages today >&2\nexit 1\n");
        check(&site, "deploy", 3, "", "origin rejected the push: no pages today");
    }
    git(site.root(), &["remote", "set-url", "origin", "/nowhere/at/all.git"]);
    check(&site, "deploy", 3, "", "could not reach origin");
    site.write("content/incidents/x.md", "---\ntitle: X\n---\n");
    check(&site, "deploy", 1, "", "nothing was published");
}

#[test]
fn commands_of_the_users_own_replace_the_branch() {
    let site = Site::new();
    let goal = tempfile::tempdir().unwrap();
    let config = format!(
        "{CONFIG}\n[deploy]\nrun = [\"cp -r public/. {}\", \"false\", \"touch never\"]\n",
        goal.path().display()
    );
    site.write("vigie.toml", &config);
    check(&site, "deploy --dry-run", 0, "would run: false\n", "");
    assert!(!goal.path().join("index.html").exists());
    check(&site, "deploy", 3, "", "`false` ended with 1");
    assert!(goal.path().join("index.html").exists() && !site.path("never").exists());
    site.write("vigie.toml", &config.replace("\"false\", ", ""));
    check(&site, "deploy", 0, "deployed: https://etat.example.org/\n", "$ touch never");
    assert!(site.path("never").exists());

    let other = Site::new();
    other.write("vigie.toml", &config);
    other.write("public/theirs.txt", "x");
    check(&other, "deploy", 2, "", "theirs.txt");
    assert_eq!(other.run("build").status, 2, "as build has it");
}

#[test]
fn a_command_that_writes_a_post_publishes_it_in_one_word() {
    let (site, remote) = site();
    let mut command = site.command("new-incident Panne --service web --deploy");
    let run = run(&mut command);
    assert_eq!(run.status, 0, "{run:?}");
    assert!(run.out.contains("to origin/pages"), "{run:?}");
    let last = "The page will say: Le site est en panne partielle. L’autre fonctionne. (https://etat.example.org/)\n";
    assert!(run.out.ends_with(last), "{run:?}");
    assert!(git(remote.path(), &["show", "pages:index.html"]).contains("Panne"));
}

#[test]
fn the_files_of_each_host_are_written_once_and_never_over_others() {
    for (kind, path) in [
        ("github", ".github/workflows/status.yml"),
        ("gitlab", ".gitlab-ci.yml"),
        ("forgejo", ".forgejo/workflows/status.yml"),
        ("netlify", "netlify.toml"),
        ("cloudflare", "wrangler.toml"),
    ] {
        let site = Site::new();
        check(&site, &format!("host {kind}"), 0, &format!("wrote {path}\n"), "");
        check(&site, &format!("host {kind}"), 0, &format!("unchanged: {path}\n"), "");
        let text = fs::read_to_string(site.path(path)).unwrap();
        if !path.ends_with(".toml") {
            let (build, check) = (text.find("vigie build --keep-going").unwrap(), text.rfind("vigie check").unwrap());
            assert!(build < check && text.contains("--preview") && text.contains("silent_since"), "{text}");
        }
        site.write(path, "mine\n");
        check(&site, &format!("host {kind}"), 2, "", "already exists, so nothing was written");
        assert_eq!(fs::read_to_string(site.path(path)).unwrap(), "mine\n");
        check(&site, &format!("init new --host {kind}"), 0, &format!("wrote new/{path}\n"), "");
        assert!(site.path(&format!("new/{path}")).exists());
    }
}

/// The files of a name's address that hosts of pages look for.
fn beside(base_url: &str) -> Vec<String> {
    let (site, _remote) = site();
    site.write("vigie.toml", &CONFIG.replace("https://etat.example.org/", base_url));
    let told = site.run("deploy --dry-run").out;
    let names = told.lines().filter_map(|line| line.strip_prefix("A "));
    names.filter(|name| ["CNAME", ".nojekyll"].contains(name)).map(str::to_owned).collect()
}

#[test]
fn a_site_below_the_top_of_its_repository_is_told_where_hosts_look() {
    let site = Site::new();
    git(site.root(), &["init", "-q"]);
    check(
        &site,
        "init status --host github",
        0,
        "wrote status/.github/",
        "at the top of the repository, not in status/",
    );
    check(&site, "host github", 0, "wrote .github/", "");
    assert!(!site.run("host github").err.contains("at the top"));
}

#[test]
#[cfg(unix)]
fn hooks_of_the_author_and_longer_ids_are_no_obstacle() {
    let (site, remote) = (Site::new(), tempfile::tempdir().unwrap());
    git(remote.path(), &["init", "-q", "--bare", "--object-format=sha256"]);
    git(site.root(), &["init", "-q", "--object-format=sha256"]);
    git(site.root(), &["config", "user.name", "A"]);
    git(site.root(), &["config", "user.email", "a@example.org"]);
    git(site.root(), &["remote", "add", "origin", remote.path().to_str().unwrap()]);
    script(&site.path(".git/hooks/pre-push"), "#!/bin/sh\nexit 1\n");
    // Before there is any commit.
    check(&site, "deploy", 0, "pushed", "");
    fs::remove_file(site.path("content/incidents/2026-11-02-site.md")).unwrap();
    check(&site, "deploy", 0, "pushed", "");
    assert!(!git(remote.path(), &["ls-tree", "--name-only", "pages"]).contains("2026-11-02-site.html"));
}

#[test]
fn a_name_of_ones_own_gets_a_cname() {
    assert_eq!(beside("https://status.example.org/"), [".nojekyll", "CNAME"]);
    assert_eq!(beside("https://ada.github.io/"), [".nojekyll"]);
    assert_eq!(beside("https://pages.example.org/status/"), [".nojekyll"]);
    assert_eq!(beside("http://192.0.2.7/"), [".nojekyll"]);
}

#[test]
fn a_post_is_kept_when_its_publication_fails() {
    let (site, remote) = site();
    git(site.root(), &["remote", "set-url", "origin", "/nowhere/at/all.git"]);
    let told = site.run("new-incident Panne --service web --deploy");
    assert!(told.status == 3 && told.err.contains("could not reach origin"), "{told:?}");
    assert!(told.err.contains("nothing is lost"), "{told:?}");
    assert!(told.out.starts_with("content/incidents/2026-11-23-panne.md\n"), "{told:?}");
    assert!(fs::read_to_string(site.path("content/incidents/2026-11-23-panne.md")).unwrap().contains("Panne"));
    let told = site.run("update Encore --deploy");
    assert_eq!(told.status, 3, "{told:?}");
    git(site.root(), &["remote", "set-url", "origin", remote.path().to_str().unwrap()]);
    check(&site, "deploy", 0, "to origin/pages", "");
    let page = git(remote.path(), &["show", "pages:index.html"]);
    assert!(page.contains("Panne") && page.contains("Encore"), "{page}");
}

#[test]
fn compressed_siblings_are_reproducible_and_only_of_what_changed() {
    let site = Site::new();
    site.write("vigie.toml", &format!("{CONFIG}\n[build]\ncompress = [\"gzip\", \"brotli\"]\n"));
    check(&site, "build", 0, "", "");
    let page = fs::read(site.path("public/index.html")).unwrap();
    let mut unzipped = Vec::new();
    std::io::Read::read_to_end(
        &mut flate2::read::GzDecoder::new(&fs::read(site.path("public/index.html.gz")).unwrap()[..]),
        &mut unzipped,
    )
    .unwrap();
    assert_eq!(unzipped, page);
    let mut unpacked = Vec::new();
    let packed = fs::read(site.path("public/index.html.br")).unwrap();
    brotli::BrotliDecompress(&mut &packed[..], &mut unpacked).unwrap();
    assert_eq!(unpacked, page);
    check(&site, "build", 0, " 0 files written,", "");
    let first = crate::site::files(&site.path("public"));
    fs::remove_dir_all(site.path("public")).unwrap();
    check(&site, "build", 0, "", "");
    assert!(first == crate::site::files(&site.path("public")), "two builds differ");

    // A change makes the siblings of what changed anew, and of nothing else.
    let written = |name: &str| fs::metadata(site.path(&format!("public/{name}"))).unwrap().modified().unwrap();
    let names: Vec<String> = crate::site::files(&site.path("public")).into_iter().map(|(path, _)| path).collect();
    let before: Vec<_> = names.iter().map(|name| (name.clone(), written(name))).collect();
    let contents = crate::site::files(&site.path("public"));
    site.write("content/incidents/2026-11-02-site.md", &INCIDENT.replace("Nous cherchons.", "Nous avons cherché."));
    check(&site, "build", 0, "", "");
    for ((path, old), (_, time)) in contents.iter().zip(&before) {
        let changed = fs::read(site.path(&format!("public/{path}"))).unwrap() != *old;
        assert_eq!(written(path) != *time, changed, "{path}");
    }
    assert!(
        written("2026-11-02-site.html.br")
            != before.iter().find(|(name, _)| name == "2026-11-02-site.html.br").unwrap().1
    );

    // What goes takes its siblings along.
    fs::remove_file(site.path("content/incidents/2026-11-02-site.md")).unwrap();
    check(&site, "build", 0, "", "");
    for ending in ["html", "html.gz", "html.br"] {
        assert!(!site.path(&format!("public/2026-11-02-site.{ending}")).exists(), "{ending}");
    }
    site.write("vigie.toml", &format!("{CONFIG}\n[build]\ncompress = [\"gzip\"]\n"));
    check(&site, "build", 0, "", "");
    assert!(site.path("public/index.html.gz").exists() && !site.path("public/index.html.br").exists());

    // An older address can have the name of a sibling; then that file has none.
    site.write(
        "content/incidents/2026-11-02-site.md",
        &INCIDENT.replace("---\n\n", "aliases: [style.css.gz/a]\n---\n\n"),
    );
    check(&site, "build", 0, "", "");
    assert!(site.path("public/style.css.gz/a/index.html").exists());
}

#[test]
fn a_branch_whose_name_ends_like_another_is_not_that_one() {
    let (site, remote) = site();
    git(site.root(), &["push", "-q", "origin", "HEAD:refs/heads/a/refs/heads/pages"]);
    check(&site, "deploy", 0, "pushed", "");
    site.write("content/incidents/2026-11-03-b.md", INCIDENT);
    save(&site);
    check(&site, "deploy", 0, "pushed", "");
    let files = git(remote.path(), &["ls-tree", "--name-only", "pages"]);
    assert!(files.lines().any(|file| file == "2026-11-03-b.html"), "{files}");
    check(&site, "deploy", 0, "no changes", "");
}
