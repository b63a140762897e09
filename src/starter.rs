//! A new site: its files, in the language of the person who keeps it.

pub mod forge;

use self::forge::{Forge, Repository};
use crate::languages::{SHIPPED, StarterTexts, place_of};
use crate::locale::Locale;
use crate::spaces::one_line;
use chrono::{Days, NaiveDate};
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use std::fmt::Write;
use unic_langid::LanguageIdentifier;

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

/// The short texts of a language, by the keys of `names.ftl`.
struct StarterNames(FluentBundle<FluentResource>);

impl StarterNames {
    fn of(texts: &StarterTexts) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![LanguageIdentifier::default()]);
        bundle.set_use_isolating(false);
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(texts.names.to_owned());
        bundle.add_resource_overriding(resource);
        Self(bundle)
    }

    fn get(&self, key: &str) -> String {
        let pattern = self.0.get_message(key).and_then(|message| message.value());
        pattern.map_or_else(String::new, |pattern| self.0.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    }
}

/// Whether there are texts in a language.
#[must_use]
pub fn has_texts_in(locale: &str) -> bool {
    place_of(locale).is_some()
}

/// The languages there are texts in.
pub fn languages() -> impl Iterator<Item = &'static str> {
    SHIPPED.iter().map(|shipped| shipped.tag)
}

/// The files of a new site: path below its folder, and text.
#[must_use]
pub fn files(choice: &NewSite) -> Vec<(String, String)> {
    let texts = &SHIPPED[place_of(&choice.locale).unwrap_or(0)].starter;
    let names = StarterNames::of(texts);
    let title = choice.title.clone().unwrap_or_else(|| names.get("title"));
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
        ("vigie.toml".to_owned(), config((texts, &names), &title, choice, since)),
        (".gitignore".to_owned(), include_str!("starter/gitignore").to_owned()),
        ("README.md".to_owned(), readme((texts, &names), &title, &dated(texts.post), choice)),
        (crate::procedure::PATH.to_owned(), texts.procedure.to_owned()),
    ];
    let templates = texts.templates.iter();
    files.extend(
        templates.map(|(name, text)| (format!("content/templates/{}.md", names.get(name)), (*text).to_owned())),
    );
    if choice.examples {
        let example = names.get("example");
        files.push((format!("content/incidents/{incident}-{example}.md"), dated(texts.incident)));
        files.push((format!("content/post-mortems/{incident}-{example}.md"), dated(texts.post_mortem)));
        files.push((format!("content/maintenance/{maintenance}-{example}.md"), dated(texts.maintenance)));
        files.push((format!("content/pages/{}.md", names.get("page-name")), texts.page.to_owned()));
    }
    files.sort();
    files
}

fn config((texts, names): (&StarterTexts, &StarterNames), title: &str, choice: &NewSite, since: NaiveDate) -> String {
    let text = texts.config;
    let of_remote = choice.repository.as_ref().filter(|_| choice.pages).map(Repository::pages_url);
    let typed = choice.base_url.as_deref();
    let url = typed.or(of_remote.as_deref()).unwrap_or("https://status.example.org/");
    let about = if typed.is_none() && of_remote.is_some() { "address-known" } else { "address-example" };
    let edit = match &choice.repository {
        Some(repository) => format!("edit_url = {}", quoted(&repository.edit_url())),
        None => "# edit_url = \"https://github.com/ME/STATUS/edit/main/{path}\""
            .replace("ME/STATUS", &names.get("repository")),
    };
    let pairs = [
        ("@title@", quoted(title)),
        ("@url@", quoted(url)),
        ("@where@", names.get(about)),
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

fn readme((texts, names): (&StarterTexts, &StarterNames), title: &str, post: &str, choice: &NewSite) -> String {
    let file = format!("content/incidents/{}-{}.md", choice.today, names.get("post-name"));
    let some = |forge: &Forge| Repository { forge: *forge, path: names.get("repository"), branch: "main".to_owned() };
    let (above, repositories) = match &choice.repository {
        Some(repository) => (names.get("links-known"), vec![repository.clone()]),
        None => (names.get("links-example"), Forge::ALL.iter().map(some).collect()),
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
    use super::{NewSite, Repository, files, languages};
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
        let all =
            languages().map(|tag| (tag, true, 4)).chain([("fr-CA", false, 0), ("en", false, 0), ("zh-TW", true, 4)]);
        for (locale, examples, posts) in all {
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
        for locale in languages() {
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
        for locale in languages() {
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
        for locale in languages() {
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
        for locale in languages() {
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
        for locale in languages() {
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
