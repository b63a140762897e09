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

/// The version that hosts install: ours.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The files of a host, by path below the repository, for a site whose posts are on `branch`.
#[must_use]
pub fn files(host: Host, branch: &str) -> Vec<(&'static str, String)> {
    let filled = |text: &str, kind: &str| {
        text.replace("{{version}}", VERSION).replace("{{branch}}", branch).replace("{{kind}}", kind)
    };
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

/// The hook of a bare repository on a machine of one's own. Its texts are quoted for the shell.
#[must_use]
pub fn hook(repository: &str, webroot: &str, program: &str, branch: &str) -> String {
    include_str!("host/post-receive")
        .replace("{{again}}", &quoted(&format!("{repository}/hooks/post-receive")))
        .replace("{{webroot}}", &quoted(webroot))
        .replace("{{program}}", &quoted(program))
        .replace("{{branch}}", branch)
}

/// A word as a shell reads it back.
fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_to_fill_in() {
        for host in [Host::Github, Host::Gitlab, Host::Forgejo, Host::Netlify, Host::Cloudflare] {
            for (path, text) in files(host, "main") {
                let ours = text.replace("${{", "");
                assert!(!ours.contains("{{"), "{path}: {text}");
                assert!(!path.starts_with('/'), "{path}");
            }
        }
        let hook = hook("/srv/it's.git", "/srv/it's", "/usr/bin/vigie", "main");
        assert!(!hook.contains("{{") && hook.contains("webroot='/srv/it'\\''s'\n"), "{hook}");
    }
}
