//! Files that make a push publish a site.

/// Where a site is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Host {
    /// GitHub Actions and Pages.
    Github,
    /// GitLab CI and Pages.
    Gitlab,
    /// Forgejo Actions and a pages branch.
    Forgejo,
    /// Netlify.
    Netlify,
    /// Cloudflare Pages.
    Cloudflare,
}

/// What the files of a host are filled in with.
#[derive(Debug, Clone, Copy)]
pub struct HostOptions<'a> {
    /// The branch of the posts.
    pub branch: &'a str,
    /// The SHA-256 of the program that hosts install, that for Linux on x86-64, in hexadecimal; where it is known.
    pub sha256: Option<&'a str>,
}

/// The version that hosts install: ours.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Where the archives of releases are.
const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");

/// The files of a host, by path below the repository.
#[must_use]
pub fn files(host: Host, choice: HostOptions<'_>) -> Vec<(&'static str, String)> {
    let filled = |text: &str, kind: &str| choice.fill(text, kind);
    let script = |kind: &str| (".vigie-build.sh", filled(include_str!("host/build.sh"), kind));
    match host {
        Host::Github => vec![(".github/workflows/status.yml", filled(include_str!("host/github.yml"), "github"))],
        Host::Gitlab => vec![(".gitlab-ci.yml", filled(include_str!("host/gitlab.yml"), "gitlab"))],
        Host::Forgejo => vec![(".forgejo/workflows/status.yml", filled(include_str!("host/forgejo.yml"), "forgejo"))],
        Host::Netlify => {
            vec![("netlify.toml", filled(include_str!("host/netlify.toml"), "netlify")), script("netlify")]
        }
        Host::Cloudflare => {
            vec![("wrangler.toml", filled(include_str!("host/wrangler.toml"), "cloudflare")), script("cloudflare")]
        }
    }
}

impl HostOptions<'_> {
    fn fill(&self, text: &str, kind: &str) -> String {
        let note = if self.sha256.is_some() { "" } else { ": take it from the release notes to pin the program" };
        installed(text)
            .replace("{{version}}", VERSION)
            .replace("{{repository}}", REPOSITORY)
            .replace("{{sha256}}", self.sha256.unwrap_or_default())
            .replace("{{sha256-note}}", note)
            .replace("{{branch}}", self.branch)
            .replace("{{kind}}", kind)
    }
}

/// A text whose lines `{{install}}` are the script that installs, as deep as they stand.
fn installed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let deep = &line[..line.len() - line.trim_start().len()];
        if line.trim_start() == "{{install}}" {
            include_str!("host/install.sh").lines().for_each(|line| out.extend([deep, line, "\n"]));
        } else {
            out.extend([line, "\n"]);
        }
    }
    out
}

/// The hook of a bare repository on a machine of one's own. Its texts are quoted for the shell.
#[must_use]
pub fn hook(repository: &str, webroot: &str, program: &str, branch: &str) -> String {
    include_str!("host/post-receive")
        .replace("{{again}}", &quoted(&format!("{repository}/hooks/post-receive")))
        .replace("{{webroot}}", &quoted(webroot))
        .replace("{{program}}", &quoted(program))
        .replace("{{branch}}", branch)
}

/// Whether the name of a branch reads as itself in every file of a host: git allows `$(…)`, quotes and commas in one, and
/// the name comes from the repository that was cloned.
#[must_use]
pub fn is_plain_branch(branch: &str) -> bool {
    branch.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.' | '/' | '+'))
}

/// A word as a shell reads it back.
#[must_use]
pub fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_to_fill_in() {
        for host in [Host::Github, Host::Gitlab, Host::Forgejo, Host::Netlify, Host::Cloudflare] {
            for sha256 in [None, Some("0123abc")] {
                for (path, text) in files(host, HostOptions { branch: "main", sha256 }) {
                    let ours = text.replace("${{", "");
                    assert!(!ours.contains("{{"), "{path}: {text}");
                    assert!(!path.starts_with('/'), "{path}");
                    let pinned = path.ends_with(".toml") || text.contains("0123abc");
                    assert_eq!(pinned, path.ends_with(".toml") || sha256.is_some(), "{path}: {text}");
                }
            }
        }
        let hook = hook("/srv/it's.git", "/srv/it's", "/usr/bin/vigie", "main");
        assert!(!hook.contains("{{") && hook.contains("webroot='/srv/it'\\''s'\n"), "{hook}");
    }
}
