//! A new site: its files, in the language of the person who keeps it.

pub mod forge;

use self::forge::{Forge, Repository};
use crate::locale::{Locale, SHIPPED};
use crate::spaces::one_line;
use chrono::{Days, NaiveDate};
use std::fmt::Write;

/// What the new site is to be.
#[derive(Debug, Clone)]
pub struct NewSite {
    /// Its title; that of its language without one.
    pub title: Option<String>,
    /// Its language; the texts are those of the nearest shipped one.
    pub locale: String,
    /// Its timezone, an IANA name.
    pub timezone: String,
    /// Where it will be.
    pub base_url: Option<String>,
    /// The repository that holds it, where that is known.
    pub repository: Option<Repository>,
    /// Whether the forge of that repository shows the page.
    pub pages: bool,
    /// With example posts.
    pub examples: bool,
    /// The day it is made: its records begin, and the examples lie around it.
    pub today: NaiveDate,
}

/// The texts of a language.
struct Texts {
    title: &'static str,
    config: &'static str,
    /// Beside the address of the page: one that is an example, and one that the remote says.
    wheres: [&'static str; 2],
    /// What stands for a repository that is not known.
    repository: &'static str,
    /// Above the links to web editors: where the repository is not known, and where it is.
    links: [&'static str; 2],
    readme: &'static str,
    procedure: &'static str,
    /// The post that web editors open with.
    post: &'static str,
    post_name: &'static str,
    /// Ready texts, by name.
    templates: [(&'static str, &'static str); 4],
    example: &'static str,
    incident: &'static str,
    post_mortem: &'static str,
    maintenance: &'static str,
    page: (&'static str, &'static str),
}

const FRENCH: Texts = Texts {
    title: "État des services",
    config: include_str!("starter/fr/vigie.toml"),
    wheres: [
        "l’adresse de la page une fois publiée : à changer",
        "l’adresse de la page une fois publiée, d’après le dépôt git",
    ],
    repository: "MOI/STATUT",
    links: [
        "Ces liens ouvrent l’éditeur de votre forge sur un nouvel incident déjà rempli.\n\
         Remplacez MOI/STATUT par votre dépôt et ajoutez les liens aux favoris de votre\n\
         téléphone. À l’utilisation, changez la date aux deux endroits (le nom du fichier\n\
         et `date`).",
        "Ce lien ouvre l’éditeur de votre forge sur un nouvel incident déjà rempli.\n\
         Ajoutez-le aux favoris de votre téléphone. À l’utilisation, changez la date aux\n\
         deux endroits (le nom du fichier et `date`).",
    ],
    readme: include_str!("starter/fr/README.md"),
    procedure: include_str!("starter/fr/procedure.md"),
    post: include_str!("starter/fr/post.md"),
    post_name: "panne",
    templates: [
        ("courriels", include_str!("starter/fr/template-courriels.md")),
        ("fournisseur", include_str!("starter/fr/template-fournisseur.md")),
        ("lenteurs", include_str!("starter/fr/template-lenteurs.md")),
        ("panne", include_str!("starter/fr/template-panne.md")),
    ],
    example: "exemple",
    incident: include_str!("starter/fr/incident.md"),
    post_mortem: include_str!("starter/fr/post-mortem.md"),
    maintenance: include_str!("starter/fr/maintenance.md"),
    page: ("a-propos", include_str!("starter/fr/page.md")),
};

const ENGLISH: Texts = Texts {
    title: "Service status",
    config: include_str!("starter/en/vigie.toml"),
    wheres: ["the address of the page: change it", "the address of the page, from the git remote"],
    repository: "ME/STATUS",
    links: [
        "These links open your forge's editor on a new incident, already filled in.\n\
         Replace ME/STATUS with your repository and bookmark the links on your phone.\n\
         When you use one, change the date in both places (the file name and `date`).",
        "This link opens your forge's editor on a new incident, already filled in.\n\
         Bookmark it on your phone. When you use it, change the date in both places (the\n\
         file name and `date`).",
    ],
    readme: include_str!("starter/en/README.md"),
    procedure: include_str!("starter/en/procedure.md"),
    post: include_str!("starter/en/post.md"),
    post_name: "outage",
    templates: [
        ("mail", include_str!("starter/en/template-mail.md")),
        ("outage", include_str!("starter/en/template-outage.md")),
        ("provider", include_str!("starter/en/template-provider.md")),
        ("slow", include_str!("starter/en/template-slow.md")),
    ],
    example: "example",
    incident: include_str!("starter/en/incident.md"),
    post_mortem: include_str!("starter/en/post-mortem.md"),
    maintenance: include_str!("starter/en/maintenance.md"),
    page: ("about", include_str!("starter/en/page.md")),
};

/// Whether there are texts in a language.
#[must_use]
pub fn has_texts_in(locale: &str) -> bool {
    SHIPPED.iter().any(|(tag, _)| *tag == language(locale))
}

/// The languages there are texts in.
pub fn languages() -> impl Iterator<Item = &'static str> {
    SHIPPED.iter().map(|(tag, _)| *tag)
}

/// The language of a tag: `fr` of `fr-CA`.
fn language(locale: &str) -> &str {
    locale.split(['-', '_']).next().unwrap_or(locale)
}

/// The files of a new site: path below its folder, and text.
#[must_use]
pub fn files(choice: &NewSite) -> Vec<(String, String)> {
    let texts = if language(&choice.locale) == "fr" { FRENCH } else { ENGLISH };
    let title = choice.title.as_deref().unwrap_or(texts.title);
    let before = |days: u64| choice.today.checked_sub_days(Days::new(days)).unwrap_or(choice.today);
    // The examples are part of the record.
    let since = if choice.examples { before(12) } else { choice.today };
    let (incident, post_mortem) = (before(12).to_string(), before(10).to_string());
    let incident_day = Locale::shipped(&choice.locale).date(before(12));
    let maintenance = choice.today.checked_add_days(Days::new(9)).unwrap_or(choice.today).to_string();
    let today = choice.today.to_string();
    let dated = |text: &str| {
        let text = text
            .replace("@incident-day@", &incident_day)
            .replace("@incident@", &incident)
            .replace("@post-mortem@", &post_mortem);
        text.replace("@maintenance@", &maintenance).replace("@today@", &today)
    };
    let mut files = vec![
        ("vigie.toml".to_owned(), config(&texts, title, choice, since)),
        (".gitignore".to_owned(), include_str!("starter/gitignore").to_owned()),
        ("README.md".to_owned(), readme(&texts, title, &dated(texts.post), choice)),
        (crate::procedure::PATH.to_owned(), texts.procedure.to_owned()),
    ];
    let templates = texts.templates.iter();
    files.extend(templates.map(|(name, text)| (format!("content/templates/{name}.md"), (*text).to_owned())));
    if choice.examples {
        let example = texts.example;
        files.push((format!("content/incidents/{incident}-{example}.md"), dated(texts.incident)));
        files.push((format!("content/post-mortems/{incident}-{example}.md"), dated(texts.post_mortem)));
        files.push((format!("content/maintenance/{maintenance}-{example}.md"), dated(texts.maintenance)));
        files.push((format!("content/pages/{}.md", texts.page.0), texts.page.1.to_owned()));
    }
    files.sort();
    files
}

fn config(texts: &Texts, title: &str, choice: &NewSite, since: NaiveDate) -> String {
    let text = texts.config;
    let of_remote = choice.repository.as_ref().filter(|_| choice.pages).map(Repository::pages_url);
    let typed = choice.base_url.as_deref();
    let url = typed.or(of_remote.as_deref()).unwrap_or("https://status.example.org/");
    let known = usize::from(typed.is_none() && of_remote.is_some());
    let edit = match &choice.repository {
        Some(repository) => format!("edit_url = {}", quoted(&repository.edit_url())),
        None => "# edit_url = \"https://github.com/ME/STATUS/edit/main/{path}\"".replace("ME/STATUS", texts.repository),
    };
    let pairs = [
        ("@title@", quoted(title)),
        ("@url@", quoted(url)),
        ("@where@", texts.wheres[known].to_owned()),
        ("@locale@", quoted(&choice.locale)),
        ("@timezone@", quoted(&choice.timezone)),
        ("@since@", since.to_string()),
        ("@edit@", edit),
    ];
    // One pass, so that a title may hold what looks like a place to fill in.
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((at, name, value)) =
        pairs.iter().filter_map(|(name, value)| Some((rest.find(name)?, name, value))).min_by_key(|(at, ..)| *at)
    {
        out.push_str(&rest[..at]);
        out.push_str(value);
        rest = &rest[at + name.len()..];
    }
    out.push_str(rest);
    out
}

/// A text as a basic string of TOML 1.0.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn readme(texts: &Texts, title: &str, post: &str, choice: &NewSite) -> String {
    let file = format!("content/incidents/{}-{}.md", choice.today, texts.post_name);
    let some =
        |forge: &Forge| Repository { forge: *forge, path: texts.repository.to_owned(), branch: "main".to_owned() };
    let (above, repositories) = match &choice.repository {
        Some(repository) => (texts.links[1], vec![repository.clone()]),
        None => (texts.links[0], Forge::ALL.iter().map(some).collect()),
    };
    let links = repositories.iter().fold(format!("{above}\n"), |links, repository| {
        format!("{links}\n- [{}]({})", repository.forge.name(), repository.new_file_url(&file, post))
    });
    let indented: Vec<String> = post.lines().map(|line| format!("    {line}").trim_end().to_owned()).collect();
    let text = texts.readme.replace("@links@", &links).replace("@post@", &indented.join("\n"));
    text.replacen("@name@", &one_line(title), 1)
}

#[cfg(test)]
mod tests {
    use super::{NewSite, Repository, files};
    use crate::pipeline::{Options, build};
    use crate::source::{Asset, Source, Tree};
    use chrono::{DateTime, NaiveDate, Utc};
    use std::sync::Arc;

    fn choice(locale: &str, examples: bool) -> NewSite {
        NewSite {
            title: None,
            locale: locale.to_owned(),
            timezone: "Europe/Paris".to_owned(),
            base_url: None,
            repository: None,
            pages: true,
            examples,
            today: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(),
        }
    }

    fn tree(files: &[(String, String)]) -> Tree {
        let mut tree = Tree::default();
        for (path, text) in files {
            let id = tree.sources.add(Source::new(path.clone(), text.clone().into_bytes()));
            let is_post =
                path.starts_with("content/") && !path.contains("templates/") && !path.ends_with("procedure.md");
            if path == "vigie.toml" {
                tree.config = Some(id);
            } else if is_post {
                tree.posts.push(id);
            }
        }
        tree
    }

    fn now() -> DateTime<Utc> {
        "2026-11-23T11:00:00Z".parse().unwrap()
    }

    #[test]
    fn a_new_site_builds_without_a_word() {
        for (locale, examples, posts) in [("fr", true, 4), ("en", true, 4), ("fr-CA", false, 0), ("en", false, 0)] {
            let files = files(&choice(locale, examples));
            assert!(files.iter().all(|(path, text)| !text.contains('@') || path == "vigie.toml"), "all is filled in");
            let built = build(&tree(&files), &Options { lints: true, ..Options::default() }, now());
            assert_eq!(built.report.list(), [], "{locale}");
            assert_eq!((built.site.posts.len(), built.board.open.len()), (posts, 0));
            assert_eq!(built.config.services.len(), 2);
        }
    }

    #[test]
    fn the_examples_show_what_there_is() {
        for locale in ["fr", "en"] {
            let built = build(&tree(&files(&choice(locale, true))), &Options::default(), now());
            let (_, _, post_mortem) = built.site.post_mortems().next().unwrap();
            assert!(post_mortem.incident.is_some());
            let told = built.site.posts.iter().find_map(|post| post.timeline.as_ref()).unwrap();
            assert!(told.items().all(|item| item.from.is_some()), "every moment is read");
            assert_eq!(built.board.ahead.len(), 1);
        }
    }

    #[test]
    fn the_examples_write_days_as_readers_do() {
        for (locale, day) in [("fr", "Le 11 novembre 2026, le site"), ("en", "On 11 November 2026 the website")] {
            let files = files(&choice(locale, true));
            let (_, text) = files.iter().find(|(path, _)| path.contains("post-mortems/")).unwrap();
            assert!(text.contains(day), "{text}");
        }
    }

    #[test]
    fn every_key_behind_a_hash_is_known() {
        for locale in ["fr", "en"] {
            let mut files = files(&choice(locale, false));
            let config = &mut files.iter_mut().find(|(path, _)| path == "vigie.toml").unwrap().1;
            let is_key =
                |line: &str| line.starts_with('[') || line.split_once(" = ").is_some_and(|(key, _)| !key.contains(' '));
            *config = config
                .lines()
                .map(|line| line.strip_prefix("# ").filter(|line| is_key(line)).unwrap_or(line))
                .fold(String::new(), |text, line| text + line + "\n");
            let mut tree = tree(&files);
            tree.assets.push(Asset { path: "logo.svg".to_owned(), bytes: Arc::from(*b"<svg/>") });
            let built = build(&tree, &Options::default(), now());
            let told: Vec<_> = built.report.list().iter().map(|mistake| mistake.message.as_str()).collect();
            assert_eq!(told, [] as [&str; 0]);
            assert_eq!((built.config.groups.len(), built.config.links.len()), (1, 1));
        }
    }

    #[test]
    fn every_key_of_the_docs_is_there() {
        let docs = include_str!("../docs/config.md");
        let key = |line: &str| line.split_once(" = ").map(|(key, _)| key.trim().to_owned());
        let docs = docs.split("```").nth(1).unwrap_or("");
        // Channels have an example each in docs/announce.md; a new site shows one.
        let tables = docs.split("\n\n").filter(|table| !table.contains("[[announce]]"));
        let docs: Vec<String> = tables.flat_map(str::lines).filter_map(key).chain(["kind".to_owned()]).collect();
        for locale in ["fr", "en"] {
            let files = files(&choice(locale, false));
            let config = &files.iter().find(|(path, _)| path == "vigie.toml").unwrap().1;
            for key in &docs {
                let there = |line: &str| line.trim_start_matches("# ").starts_with(&format!("{key} = "));
                assert!(config.lines().any(there), "{key}");
            }
        }
    }

    #[test]
    fn any_title_reads_back() {
        for title in ["a \"b\" \\c", "Panne #3: [x]", "@url@ @title@", "l’île — 🏝", "tab\tbell\u{7}\u{7f}"] {
            let files = files(&NewSite { title: Some(title.to_owned()), ..choice("fr", false) });
            let built = build(&tree(&files), &Options::default(), now());
            let shown = title.replace(['\u{7}', '\u{7f}'], "").replace('\t', " ");
            assert_eq!(built.config.title, shown, "what no page can show is left out, and it is on one line");
        }
    }

    #[test]
    fn a_known_repository_is_filled_in() {
        for locale in ["fr", "en"] {
            let repository = Repository::of_remote("git@github.com:me/status.git", "trunk");
            let files = files(&NewSite { repository, ..choice(locale, false) });
            let built = build(&tree(&files), &Options { lints: true, ..Options::default() }, now());
            assert_eq!(built.report.list(), [], "{locale}");
            assert_eq!(built.config.edit_url.as_deref(), Some("https://github.com/me/status/edit/trunk/{path}"));
            assert_eq!(built.config.base_url.map(String::from).as_deref(), Some("https://me.github.io/status/"));
            assert_eq!(built.config.since, Some(choice(locale, false).today));
            let readme = &files.iter().find(|(path, _)| path == "README.md").unwrap().1;
            assert_eq!(readme.matches("](https://").count(), 1, "{readme}");
            assert!(readme.contains("](https://github.com/me/status/new/trunk?filename=content"), "{readme}");
            assert!(!readme.contains("STAT"), "nothing is left to replace: {readme}");
        }
    }

    #[test]
    fn web_editors_open_on_a_post_that_is_valid() {
        for locale in ["fr", "en"] {
            let files = files(&choice(locale, false));
            let readme = &files.iter().find(|(path, _)| path == "README.md").unwrap().1;
            let links: Vec<&str> =
                readme.split("](").skip(1).map(|rest| rest.split(')').next().unwrap_or("")).collect();
            assert_eq!(links.len(), 3);
            for link in links {
                let url: url::Url = link.parse().unwrap();
                let pairs: Vec<_> = url.query_pairs().collect();
                let mut tree = tree(&files);
                tree.posts.push(tree.sources.add(Source::new(pairs[0].1.clone(), pairs[1].1.as_bytes().to_vec())));
                let built = build(&tree, &Options::default(), now());
                assert_eq!(built.report.list(), []);
                assert_eq!(built.board.open.len(), 1);
            }
        }
    }
}
