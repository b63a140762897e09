//! What `vigie host` writes, run step by step as the hosts run it: in a fresh shallow clone, with real shells and git.
//!
//! Programs that install the one under test stand in for pip, npm and cargo; actions of the host are only noted.
#![cfg(unix)]

use crate::deploy::{git, script};
use crate::site::{NOW, Site};
use serde_json::Value;
use sha2::Digest;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use vigie::source::{Source, Sources};

/// A mistake that leaves the rest of the site readable.
const BAD: &str = "---\ntitle: Faute\ndate: 2026-11-20\nservices: {web: outtage}\nresolved: 2026-11-21\n---\nVoilà.\n";

/// An incident that nobody has written about for too long.
const SILENT: &str = "---\ntitle: Silence\ndate: 2026-11-20 10:00\nservices: [web]\n---\nNous cherchons.\n";

/// A repository with a site, and the machine of a host that clones it.
struct World {
    folder: tempfile::TempDir,
    site: Site,
}

/// What a run on the host did.
#[derive(Debug)]
struct Ran {
    /// Names of steps and actions, in their order, until one failed.
    steps: Vec<String>,
    failed: bool,
    /// All that was printed.
    told: String,
}

impl World {
    /// A site with the files of a host and a post of its own, cloned as the host does it.
    fn new(kind: &str, post: Option<&str>) -> Self {
        let (folder, site) = (tempfile::tempdir().unwrap(), Site::new());
        assert_eq!(site.run(&format!("host {kind}")).status, 0);
        if let Some(post) = post {
            site.write("content/incidents/2026-11-20-ici.md", post);
        }
        let remote = folder.path().join("remote.git");
        git(folder.path(), &["init", "-q", "--bare", "-b", "main", "remote.git"]);
        git(site.root(), &["init", "-q", "-b", "main"]);
        git(site.root(), &["add", "."]);
        git(site.root(), &["commit", "-qm", "a"]);
        git(site.root(), &["push", "-q", remote.to_str().unwrap(), "main"]);
        let address = format!("file://{}", remote.display());
        git(folder.path(), &["clone", "-q", "--depth", "1", &address, "work"]);
        let program = env!("CARGO_BIN_EXE_vigie");
        let vigie = format!("#!/bin/sh\nexec '{program}' \"$@\" --now {NOW}\n");
        let tools = folder.path().join("tools");
        fs::create_dir(&tools).unwrap();
        script(&tools.join("vigie-of-the-registry"), &vigie);
        // Each puts the program where the real one would, and notes that it was asked.
        for (name, asked, place) in [
            ("python3", "-m pip install -q --no-deps --only-binary :all: --target *wheel vigie==VERSION", "wheel/bin"),
            ("cargo", "install --locked --root * --version VERSION vigie", "bin"),
        ] {
            let asked = asked.replace("VERSION", env!("CARGO_PKG_VERSION")).replace(' ', "\\ ");
            let text = format!(
                "#!/bin/sh\necho {name} >> \"$(dirname \"$0\")/asked\"\n\
                 case \"$*\" in {asked}) ;; *) exit 9 ;; esac\n\
                 while [ \"$1\" != --target ] && [ \"$1\" != --root ]; do shift; done\n\
                 to=${{2%/wheel}}/{place}\n\
                 mkdir -p \"$to\" && cp \"$(dirname \"$0\")/vigie-of-the-registry\" \"$to/vigie\"\n"
            );
            script(&tools.join(name), &text);
        }
        let npm = format!(
            "#!/bin/sh\necho npm >> \"$(dirname \"$0\")/asked\"\n\
             case \"$*\" in pack\\ --silent\\ vigie-linux-*@{version}) ;; *) exit 9 ;; esac\n\
             mkdir -p made/package/bin && cp \"$(dirname \"$0\")/vigie-of-the-registry\" made/package/bin/vigie\n\
             tar -czf \"${{3%@*}}-{version}.tgz\" -C made package\n",
            version = env!("CARGO_PKG_VERSION")
        );
        script(&tools.join("npm"), &npm);
        script(&tools.join("curl"), "#!/bin/sh\necho curl >> \"$(dirname \"$0\")/asked\"\nexit 22\n");
        Self { folder, site }
    }

    /// Lets these programs fail.
    fn without(&self, names: &[&str]) {
        for name in names {
            let tools = self.folder.path().join("tools");
            script(&tools.join(name), &format!("#!/bin/sh\necho {name} >> \"$(dirname \"$0\")/asked\"\nexit 1\n"));
        }
    }

    /// Which programs were asked to install, in their order, since the last time.
    fn asked(&self) -> String {
        let file = self.folder.path().join("tools/asked");
        let asked = fs::read_to_string(&file).unwrap_or_default();
        let _ = fs::remove_file(file);
        asked.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn work(&self) -> PathBuf {
        self.folder.path().join("work")
    }

    /// The file of a host, read as YAML.
    fn yaml(&self, path: &str) -> Value {
        let source = Source::new(path, fs::read(self.site.path(path)).unwrap());
        let text = source.text.clone();
        vigie::node::yaml(Sources::default().add(source), &text, 0).unwrap().to_json()
    }

    fn public(&self, path: &str) -> String {
        fs::read_to_string(self.work().join("public").join(path)).unwrap_or_default()
    }

    /// Runs a script in the clone; whether it went well, and what it printed.
    fn shell(&self, shell: &[&str], text: &str, env: &BTreeMap<String, String>) -> (bool, String) {
        let file = self.folder.path().join("step");
        fs::write(&file, text).unwrap();
        let added = fs::read_to_string(self.folder.path().join("added")).unwrap_or_default();
        let path: Vec<&str> = added.lines().collect();
        let path = format!("{}:{}:/usr/bin:/bin", path.join(":"), self.folder.path().join("tools").display());
        let mut command = Command::new(shell[0]);
        command.args(&shell[1..]).arg(&file).current_dir(self.work()).env_clear().envs(env).env("PATH", path);
        command.env("HOME", self.folder.path()).env("GITHUB_PATH", self.folder.path().join("added"));
        let done = command.output().unwrap();
        let told = [done.stdout, done.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
        (done.status.success(), told)
    }

    /// One workflow of GitHub's kind at an event.
    fn workflow(&self, path: &str, event: &str) -> Ran {
        let workflow = self.yaml(path);
        let mut ran = Ran { steps: Vec::new(), failed: false, told: String::new() };
        let mut jobs: Vec<&Value> =
            workflow["jobs"].as_object().unwrap().values().filter(|job| holds(&job["if"], event)).collect();
        jobs.sort_by_key(|job| !job["needs"].is_null());
        for job in jobs {
            let despite = job["if"].as_str().is_some_and(|text| text.contains("!cancelled()"));
            if ran.failed && !job["needs"].is_null() && !despite {
                continue;
            }
            let mut failed = false;
            for step in job["steps"].as_array().unwrap() {
                if !holds(&step["if"], event) || failed {
                    continue;
                }
                let name = step["name"].as_str().or(step["uses"].as_str()).unwrap_or("run");
                ran.steps.push(name.to_owned());
                if let Some(text) = step["run"].as_str() {
                    let (well, told) = self.shell(&["bash", "-e"], text, &words(&workflow["env"]));
                    ran.told += &told;
                    failed = !well;
                }
            }
            ran.failed |= failed;
        }
        ran
    }

    /// The pipeline of GitLab at an event: the jobs of a stage that failed keep the next one from starting.
    fn pipeline(&self, event: &str) -> Ran {
        let file = self.yaml(".gitlab-ci.yml");
        let mut ran = Ran { steps: Vec::new(), failed: false, told: String::new() };
        let lines = |value: &Value| -> Vec<String> {
            value.as_array().unwrap().iter().map(|line| line.as_str().unwrap().to_owned()).collect()
        };
        let mut env = words(&file["variables"]);
        env.insert("CI_PIPELINE_SOURCE".to_owned(), event.to_owned());
        env.insert("CI_DEFAULT_BRANCH".to_owned(), "main".to_owned());
        if event != "merge_request_event" {
            env.insert("CI_COMMIT_BRANCH".to_owned(), "main".to_owned());
        }
        for stage in file["stages"].as_array().unwrap() {
            let before = ran.failed;
            for (name, job) in file.as_object().unwrap().iter().filter(|(_, job)| job["stage"] == *stage) {
                if !job["trigger"].is_null() {
                    continue;
                }
                let rules = job["rules"].as_array();
                let wanted = rules.is_none_or(|rules| {
                    let rule = |rule: &Value| format!("[[ {} ]]", rule["if"].as_str().unwrap());
                    rules.iter().any(|it| self.shell(&["bash"], &rule(it), &env).0)
                });
                if wanted && !before {
                    ran.steps.push(name.clone());
                    let text = [lines(&file["default"]["before_script"]), lines(&job["script"])].concat().join("\n");
                    let (well, told) = self.shell(&["bash", "-eo", "pipefail"], &text, &env);
                    ran.told += &told;
                    ran.failed |= !well;
                }
            }
        }
        ran
    }
}

/// The texts of a map.
fn words(map: &Value) -> BTreeMap<String, String> {
    let map = map.as_object().unwrap();
    map.iter().map(|(key, value)| (key.clone(), value.as_str().unwrap().to_owned())).collect()
}

/// Whether a condition of GitHub's holds; on a first run nothing is in the cache.
fn holds(condition: &Value, event: &str) -> bool {
    let Some(text) = condition.as_str() else { return true };
    let text = text.trim_start_matches("${{ !cancelled() && ").trim_end_matches(" }}");
    let word = |rest: &str| rest.trim().trim_matches('\'').to_owned();
    match text.strip_prefix("github.event_name ") {
        Some(rest) => match rest.split_at(2) {
            ("==", name) => word(name) == event,
            ("!=", name) => word(name) != event,
            _ => panic!("{text}"),
        },
        // Nothing changes by itself in an hour.
        None => text != "always() && needs.publish.outputs.wait != ''" && panic!("{text}"),
    }
}

/// Runs a push, a proposal and two nights; `published` is the step after which the page is out.
fn check(kind: &str, published: &str, run: fn(&World, &str) -> Ran, [push, proposal]: [&str; 2]) {
    let sound = World::new(kind, None);
    let ran = run(&sound, push);
    assert!(!ran.failed && ran.steps.iter().any(|step| step == published), "{kind}: {ran:?}");
    assert!(sound.public("index.html").contains("Le site"), "{kind}: {ran:?}");
    assert!(!run(&sound, "schedule").failed, "{kind}");

    // The page first, the mistake then, in red.
    let bad = World::new(kind, Some(BAD));
    let ran = run(&bad, push);
    let out = ran.steps.iter().position(|step| step == published).unwrap_or_else(|| panic!("{kind}: {ran:?}"));
    assert!(ran.failed && out + 1 < ran.steps.len(), "{kind}: {ran:?}");
    assert!(ran.told.contains("outtage"), "{kind}: {ran:?}");
    assert!(bad.public("index.html").contains("Le site"), "{kind}: {ran:?}");

    // A proposal says on its pages what it is, and what is wrong with it, and goes nowhere.
    let bad = World::new(kind, Some(BAD));
    let ran = run(&bad, proposal);
    assert!(ran.failed && !ran.steps.iter().any(|step| step == published), "{kind}: {ran:?}");
    assert!(bad.public("index.html").contains("class=\"preview\""), "{kind}: {ran:?}");
    assert!(git(&bad.folder.path().join("remote.git"), &["branch", "--list", "pages"]).is_empty(), "{kind}");

    let silent = World::new(kind, Some(SILENT));
    assert!(!run(&silent, push).failed, "{kind}");
    let ran = run(&silent, "schedule");
    assert!(ran.failed && ran.told.contains("no update for too long"), "{kind}: {ran:?}");
    assert!(ran.steps.iter().any(|step| step == published), "{kind}: {ran:?}");
}

#[test]
fn github() {
    let run = |world: &World, event: &str| {
        let ran = world.workflow(".github/workflows/status.yml", event);
        assert!(!ran.failed || !ran.told.contains("outtage") || ran.told.contains("::error file=content/"), "{ran:?}");
        // A mistake in one post does not silence the others.
        assert_eq!(ran.steps.iter().any(|step| step == "Announce"), event != "pull_request", "{ran:?}");
        ran
    };
    check("github", "actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128", run, ["push", "pull_request"]);
}

#[test]
fn forgejo() {
    let run = |world: &World, event: &str| {
        let ran = world.workflow(".forgejo/workflows/status.yml", event);
        if ran.steps.iter().any(|step| step == "Build and publish") {
            let page = git(&world.folder.path().join("remote.git"), &["show", "pages:index.html"]);
            assert!(page.contains("Le site"), "{ran:?}");
        }
        ran
    };
    check("forgejo", "Build and publish", run, ["push", "pull_request"]);
}

#[test]
fn gitlab() {
    let run = |world: &World, event: &str| {
        let ran = world.pipeline(event);
        let report = fs::read_to_string(world.work().join("codequality.json")).unwrap();
        assert!(serde_json::from_str::<Value>(&report).unwrap().is_array());
        assert_eq!(report.contains("outtage"), ran.told.contains("outtage"), "{ran:?}");
        ran
    };
    check("gitlab", "pages", run, ["push", "merge_request_event"]);
}

/// These two publish what one command leaves, or nothing.
#[test]
fn netlify_and_cloudflare() {
    let toml: toml::Table = {
        let world = World::new("netlify", None);
        fs::read_to_string(world.site.path("netlify.toml")).unwrap().parse().unwrap()
    };
    let netlify = |key: &str| toml["context"][key]["command"].as_str().unwrap().to_owned();
    let branch = |name: &str| BTreeMap::from([("CF_PAGES_BRANCH".to_owned(), name.to_owned())]);
    let here = BTreeMap::from([("NETLIFY".to_owned(), "true".to_owned())]);
    for (kind, command, env, preview) in [
        ("netlify", toml["build"]["command"].as_str().unwrap().to_owned(), &here, false),
        ("netlify", netlify("deploy-preview"), &here, true),
        ("netlify", netlify("branch-deploy"), &here, true),
        ("cloudflare", "sh .vigie-build.sh".to_owned(), &branch("main"), false),
        ("cloudflare", "sh .vigie-build.sh".to_owned(), &branch("other"), true),
    ] {
        let world = World::new(kind, Some(BAD));
        let (well, told) = world.shell(&["sh", "-e"], &command, env);
        assert!(well && told.contains("outtage"), "{kind} {command}: {told}");
        assert_eq!(world.public("index.html").contains("class=\"preview\""), preview, "{kind} {command}: {told}");
        assert!(world.public("index.html").contains("Le site"), "{kind} {command}: {told}");
        assert_eq!(world.asked(), "python3", "{kind}");
        // What is kept from build to build: the next one installs nothing.
        assert!(world.shell(&["sh", "-e"], &command, env).0, "{kind} {command}");
        assert_eq!(world.asked(), "", "{kind}");
    }
}

#[test]
fn each_way_to_install_stands_in_for_the_one_before() {
    let build = |world: &World, env: &[(&str, &str)]| {
        let env = env.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let (well, told) = world.shell(&["sh"], "sh .vigie-build.sh", &env);
        assert!(well && world.public("index.html").contains("Le site"), "{told}");
    };
    for (without, asked) in
        [(&[][..], "python3"), (&["python3"], "python3 npm"), (&["python3", "npm"], "python3 npm curl cargo")]
    {
        let world = World::new("cloudflare", None);
        world.without(without);
        build(&world, &[]);
        assert_eq!(world.asked(), asked);
    }

    // What is not the program that was meant is not run; what is built from source has a digest of its own.
    let world = World::new("cloudflare", None);
    build(&world, &[("VIGIE_SHA256", &"0".repeat(64))]);
    assert_eq!(world.asked(), if cfg!(target_arch = "x86_64") { "python3 npm curl cargo" } else { "python3" });
    let world = World::new("cloudflare", None);
    let program = fs::read(world.folder.path().join("tools/vigie-of-the-registry")).unwrap();
    let digest: String = sha2::Sha256::digest(&program).iter().map(|byte| format!("{byte:02x}")).collect();
    build(&world, &[("VIGIE_SHA256", &digest)]);
    assert_eq!(world.asked(), "python3");
}

#[test]
fn a_branch_whose_name_is_code_goes_into_no_script() {
    let folder = tempfile::tempdir().unwrap();
    git(folder.path(), &["init", "-q", "--bare", "bare.git"]);
    let server = format!("server {0}/bare.git --webroot {0}/web", folder.path().display());
    for branch in ["x$(touch${IFS}PWNED)", "a,b]", "a'b", "a;b", "a&b", "a\"b"] {
        let site = Site::new();
        git(site.root(), &["init", "-q"]);
        for root in [site.root(), &folder.path().join("bare.git")] {
            git(root, &["symbolic-ref", "HEAD", &format!("refs/heads/{branch}")]);
        }
        for kind in ["github", "gitlab", "forgejo", "netlify", "cloudflare", &server] {
            let run = site.run(&format!("host {kind}"));
            assert_eq!(run.status, 2, "{branch} {kind}: {run:?}");
            assert!(run.err.contains("scripts cannot have the name"), "{run:?}");
        }
        assert!(!folder.path().join("bare.git/hooks/post-receive").exists());
        assert!(!site.path(".github").exists());
    }
    let site = Site::new();
    let run = site.run(&format!("host server {0}/bare.git --webroot {0}/web\u{1b}", folder.path().display()));
    assert!(run.status == 2 && run.err.contains("control character"), "{run:?}");
}
