//! What the address of a git remote says of the forge that holds the repository.

use crate::percent;
use std::fmt::Write;

/// A forge whose addresses are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forge {
    /// github.com.
    Github,
    /// gitlab.com.
    Gitlab,
    /// codeberg.org, which runs Forgejo.
    Codeberg,
}

/// A repository on a forge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repository {
    /// What runs on the host.
    pub forge: Forge,
    /// Its owner and its name, as `me/status`; GitLab may have groups within groups.
    pub path: String,
    /// The branch of the posts.
    pub branch: String,
}

impl Repository {
    /// What a remote's address leads to; none when the forge is not a known one.
    #[must_use]
    pub fn of_remote(address: &str, branch: &str) -> Option<Self> {
        let (host, path) = parts(address)?;
        let forge = match host.to_ascii_lowercase().as_str() {
            // GitHub's second name answers where port 22 is closed.
            "github.com" | "ssh.github.com" => Forge::Github,
            "gitlab.com" | "altssh.gitlab.com" => Forge::Gitlab,
            "codeberg.org" => Forge::Codeberg,
            _ => return None,
        };
        let path = path.trim_matches('/');
        let path = path.strip_suffix(".git").unwrap_or(path);
        let names: Vec<&str> = path.split('/').collect();
        let sound = |name: &&str| {
            !name.is_empty()
                && !name.starts_with('.')
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
        };
        let depth = names.len() == 2 || forge == Forge::Gitlab && names.len() > 2;
        let branch = branch.to_owned();
        (depth && names.iter().all(sound)).then(|| Self { forge, path: path.to_owned(), branch })
    }

    /// `[repo] edit_url`: where a post is edited on the web.
    #[must_use]
    pub fn edit_url(&self) -> String {
        let Self { path, branch, .. } = self;
        let branch = percent::query(branch);
        match self.forge {
            Forge::Github => format!("https://github.com/{path}/edit/{branch}/{{path}}"),
            Forge::Gitlab => format!("https://gitlab.com/{path}/-/edit/{branch}/{{path}}"),
            Forge::Codeberg => format!("https://codeberg.org/{path}/_edit/{branch}/{{path}}"),
        }
    }

    /// Where the forge shows the pages of the repository, unless it is configured to show them elsewhere.
    #[must_use]
    pub fn pages_url(&self) -> String {
        let (owner, name) = self.path.split_once('/').unwrap_or((&self.path, ""));
        let owner = owner.to_ascii_lowercase();
        // A repository of this name has the address without a path.
        let (host, whole) = match self.forge {
            Forge::Github => (format!("{owner}.github.io"), format!("{owner}.github.io")),
            Forge::Gitlab => (format!("{owner}.gitlab.io"), format!("{owner}.gitlab.io")),
            Forge::Codeberg => (format!("{owner}.codeberg.page"), "pages".to_owned()),
        };
        let mut url = format!("https://{host}/");
        if !name.eq_ignore_ascii_case(&whole) {
            let _ = write!(url, "{name}/");
        }
        url
    }

    /// A link that opens the forge's editor on a new file.
    #[must_use]
    pub fn new_file_url(&self, file: &str, text: &str) -> String {
        let Self { path, branch, .. } = self;
        let (file, text, branch) = (percent::query(file), percent::query(text), percent::query(branch));
        // The parameters are those of each editor: GitHub's and Forgejo's are alike, GitLab has names of its own.
        match self.forge {
            Forge::Github => format!("https://github.com/{path}/new/{branch}?filename={file}&value={text}"),
            Forge::Gitlab => format!("https://gitlab.com/{path}/-/new/{branch}?file_name={file}&content={text}"),
            Forge::Codeberg => format!("https://codeberg.org/{path}/_new/{branch}/?filename={file}&value={text}"),
        }
    }
}

impl Forge {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Github, Self::Gitlab, Self::Codeberg];

    /// The name of the product, as its maker spells it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Github => "GitHub",
            Self::Gitlab => "GitLab",
            Self::Codeberg => "Forgejo (Codeberg)",
        }
    }
}

/// The host and the path of a remote: `https://HOST/PATH`, `ssh://git@HOST:22/PATH`, or `git@HOST:PATH`.
fn parts(address: &str) -> Option<(&str, &str)> {
    let (authority, path) = match address.split_once("://") {
        Some(("https" | "http" | "ssh" | "git", rest)) => rest.split_once('/')?,
        Some(_) => return None,
        // As git reads it: a colon before the first slash.
        None => address.split_once(':').filter(|(before, _)| !before.contains('/'))?,
    };
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    Some((host.split_once(':').map_or(host, |(host, _)| host), path))
}

#[cfg(test)]
mod tests {
    use super::Repository;

    #[test]
    fn a_remote_says_where_the_repository_and_its_pages_are() {
        let check = |address: &str, edit: &str, pages: &str| {
            let found = Repository::of_remote(address, "main").unwrap_or_else(|| panic!("{address}"));
            assert_eq!((found.edit_url().as_str(), found.pages_url().as_str()), (edit, pages), "{address}");
        };
        let edit = "https://github.com/Me/status/edit/main/{path}";
        for address in [
            "git@github.com:Me/status.git",
            "https://github.com/Me/status",
            "https://me:secret@github.com/Me/status.git/",
            "ssh://git@ssh.github.com:443/Me/status.git",
        ] {
            check(address, edit, "https://me.github.io/status/");
        }
        check(
            "git@github.com:Me/me.github.io.git",
            "https://github.com/Me/me.github.io/edit/main/{path}",
            "https://me.github.io/",
        );
        check(
            "https://gitlab.com/group/team/status.git",
            "https://gitlab.com/group/team/status/-/edit/main/{path}",
            "https://group.gitlab.io/team/status/",
        );
        check(
            "ssh://git@codeberg.org/me/status.git",
            "https://codeberg.org/me/status/_edit/main/{path}",
            "https://me.codeberg.page/status/",
        );
        check(
            "https://codeberg.org/me/pages",
            "https://codeberg.org/me/pages/_edit/main/{path}",
            "https://me.codeberg.page/",
        );
    }

    #[test]
    fn of_other_remotes_nothing_is_said() {
        for address in [
            "/srv/git/status.git",
            "../status.git",
            "file:///srv/git/status.git",
            "git@git.example.org:me/status.git",
            "https://github.com/status.git",
            "https://github.com/a/b/c",
            "https://github.com/me/sta\"tus",
            "https://github.com.example.org/me/status",
            "C:\\status",
            "",
        ] {
            assert_eq!(Repository::of_remote(address, "main"), None, "{address}");
        }
    }
}
