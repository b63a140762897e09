//! cState: a theme for Hugo. Its site has `config.yml` and a file for each issue in `content/issues/`.

mod addresses;
mod config;
mod issue;

use super::hugo::{HugoLanguages, HugoPlace};
use super::imported::Imported;
use super::permalinks;
use super::services::ServiceTable;
use super::values::{FrontMatter, tidy};
use super::{ImportError, ImportOptions, SourceFiles, translations};
use addresses::{addresses, moved};
use chrono_tz::Tz;
use config::{CONFIGS, config, settings, zone};
use issue::{issue, page};
use serde_json::Value;
use std::collections::BTreeMap;

/// Keys that say the same in all languages.
const SAME: [&str; 4] = ["date", "resolved", "resolvedwhen", "severity"];

/// Whether a folder holds a site of cState.
#[must_use]
pub(super) fn fits(files: &SourceFiles) -> bool {
    CONFIGS.iter().any(|name| files.text(name).is_some_and(|text| text.contains("cstate") || text.contains("systems:")))
        && files.paths().any(|path| path.strip_prefix("content/").is_some_and(is_issue))
}

/// Whether a path of the content is below a folder of issues.
fn is_issue(below: &str) -> bool {
    below.starts_with("issues/") || below.contains("/issues/")
}

/// What an issue is read with.
#[derive(Clone, Copy)]
struct CstateReader<'a> {
    languages: &'a HugoLanguages,
    config: &'a Value,
    zone: Tz,
    options: &'a ImportOptions,
}

/// Reads a site of cState.
///
/// # Errors
/// When it is none.
pub(super) fn read(files: &SourceFiles, options: &ImportOptions) -> Result<Imported, ImportError> {
    let mut imported = Imported::default();
    let config = config(files, &mut imported)?;
    let zone = zone(&config, options, &mut imported);
    imported.settings.timezone = zone;
    let languages = HugoLanguages::read(&config);
    let mut table = settings(&config, &languages, files, &mut imported);
    let reader = CstateReader { languages: &languages, config: &config, zone, options };
    for (_, versions) in contents(files, &languages, &mut imported) {
        reader.all_versions(files, versions, &mut table, &mut imported);
    }
    affected_pages(files, &languages, &mut table, &mut imported);
    copies(files, &mut imported);
    table.finish(&mut imported);
    moved(&languages, &mut imported);
    Ok(imported)
}

/// The files of the content that can be posts, by their paths there, each in all of its languages, the first one first.
fn contents<'f>(
    files: &'f SourceFiles,
    languages: &HugoLanguages,
    imported: &mut Imported,
) -> BTreeMap<String, Vec<(&'f str, HugoPlace)>> {
    let mut contents: BTreeMap<String, Vec<(&str, HugoPlace)>> = BTreeMap::new();
    for path in files.paths().filter(|path| is_text(path)) {
        let Some(place) = languages.place(path).filter(|place| !place.below.starts_with("affected/")) else { continue };
        if languages.is_disabled(&place.lang) {
            imported.accounts.keep_aside(path, &format!("the language `{}` is not published", place.lang));
        } else if is_issue(&place.below) && place.below.ends_with("_index.md") {
            imported.accounts.left_out(path, "the head of cState's list of issues: the history has its own");
        } else {
            contents.entry(place.below.clone()).or_default().push((path, place));
        }
    }
    for versions in contents.values_mut() {
        versions.sort_by_key(|(_, place)| place.lang != languages.first);
    }
    contents
}

impl CstateReader<'_> {
    /// Reads a file, and the same one in other languages.
    fn all_versions(
        &self,
        files: &SourceFiles,
        versions: Vec<(&str, HugoPlace)>,
        table: &mut ServiceTable,
        imported: &mut Imported,
    ) {
        let mut original: Option<(&str, FrontMatter)> = None;
        for (path, place) in versions {
            let Some(text) = files.text(path) else { continue };
            let front = match FrontMatter::read(&text) {
                Ok(front) => front,
                Err(why) => {
                    imported.accounts.unreadable(path, why);
                    continue;
                }
            };
            let Some((first, words)) = &original else {
                let before = imported.posts.len();
                self.one(path, &place, &front, table, imported);
                if place.lang != self.languages.first {
                    for post in &mut imported.posts[before..] {
                        post.lang.get_or_insert_with(|| place.lang.clone());
                    }
                }
                original = (imported.posts.len() > before).then_some((path, front));
                continue;
            };
            let (front, others) = translations::under(words, &front, &SAME);
            if !others.is_empty() {
                let keys = others.join(", ");
                imported.accounts.guessed(path, format!("{keys}: another value than in {first}, whose value holds"));
            }
            let mut scratch = Imported::default();
            self.one(path, &place, &front, &mut ServiceTable::default(), &mut scratch);
            if scratch.posts.is_empty() {
                imported.accounts.keep_aside(path, &format!("a text in `{}` without words of its own", place.lang));
            }
            for post in scratch.posts {
                let of = format!("{first}{}", post.key.strip_prefix(path).unwrap_or_default());
                translations::give(imported, &of, &place.lang, post);
            }
        }
    }

    /// Reads a file in one language.
    fn one(
        &self,
        path: &str,
        place: &HugoPlace,
        front: &FrontMatter,
        table: &mut ServiceTable,
        imported: &mut Imported,
    ) {
        let before = imported.posts.len();
        if is_issue(&place.below) {
            issue(path, front, (self.zone, self.options), table, imported);
        } else {
            page(path, front, self.zone, imported);
        }
        if let Some(post) = imported.posts.get_mut(before) {
            let prefix = self.languages.prefix(&place.lang);
            let own = permalinks::address(self.config, (&place.below, front.text("slug").as_deref()), post, self.zone);
            let usual = || addresses(&place.below, front);
            let own = own.filter(|_| front.text("url").is_none()).unwrap_or_else(usual);
            let own = if front.text("url").is_some() { own } else { format!("{prefix}{own}") };
            post.aliases = super::aliases(std::iter::once(own).chain(front.list("aliases")));
        }
    }
}

fn is_text(path: &str) -> bool {
    [".md", ".markdown", ".html"].iter().any(|ending| path.ends_with(ending))
}

/// Texts about systems, in `content/affected/NAME/_index.md`.
fn affected_pages(files: &SourceFiles, languages: &HugoLanguages, table: &mut ServiceTable, imported: &mut Imported) {
    let is_affected = |place: &HugoPlace| place.below.starts_with("affected/");
    let placed = files.paths().filter(|path| is_text(path)).filter_map(|path| Some((path, languages.place(path)?)));
    let mut all: Vec<(&str, HugoPlace)> = placed.filter(|(_, place)| is_affected(place)).collect();
    all.sort_by_key(|(_, place)| place.lang != languages.first);
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for (path, place) in all {
        let Some(Ok(front)) = files.text(path).map(|text| FrontMatter::read(&text)) else {
            imported.accounts.unreadable(path, "it has no front matter");
            continue;
        };
        let title = front.text("title").unwrap_or_default();
        if place.lang != languages.first {
            let name = names.get(&place.below).unwrap_or(&title);
            match table.by_name(name) {
                Some(service) => {
                    let text = super::one_line(&tidy(&front.body));
                    service.words.say(&place.lang, Some(title.clone()).filter(|title| title != name), Some(text));
                    imported.accounts.became(path, super::CONFIG);
                }
                None => imported.accounts.keep_aside(path, "a text about a system that the source does not list"),
            }
            continue;
        }
        names.insert(place.below.clone(), title.clone());
        match table.by_name(&title) {
            Some(service) if service.description.is_none() => {
                service.description = Some(super::one_line(&tidy(&front.body)));
                imported.accounts.became(path, super::CONFIG);
            }
            Some(_) => imported.accounts.left_out(path, "its text: the service has a description already"),
            None => imported.accounts.left_out(path, format!("its text: no system is called {title:?}")),
        }
    }
}

/// Images and other files of `static/`.
fn copies(files: &SourceFiles, imported: &mut Imported) {
    for path in files.paths() {
        let Some(below) = path.strip_prefix("static/") else { continue };
        let name = below.rsplit('/').next().unwrap_or(below);
        if below.starts_with("admin/") {
            imported
                .accounts
                .left_out(path, "the web editor Netlify CMS: edit the files in git, or on the pages of its host");
        } else if matches!(name, "README.md" | "_headers" | "_redirects" | ".gitkeep" | "robots.txt") {
            imported.accounts.left_out(path, "Vigie writes its own");
        } else {
            imported.copies.push((path.to_owned(), path.to_owned()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(config: &str, texts: &[(&str, &str)]) -> Imported {
        let mut files = SourceFiles::default();
        files.files.insert("config.yml".to_owned(), format!("title: T\n{config}").into_bytes());
        for (path, text) in texts {
            files.files.insert((*path).to_owned(), text.as_bytes().to_vec());
        }
        super::super::read(super::super::ImportKind::Cstate, &files, &ImportOptions::default()).unwrap()
    }

    fn issue_of(title: &str, body: &str) -> String {
        format!(
            "---\ntitle: {title}\ndate: 2021-03-04 17:00:00\nresolved: true\nresolvedWhen: 2021-03-04 18:00:00\nsection: issue\n---\n{body}"
        )
    }

    const LANGUAGES: &str = "languages:\n  en: {weight: 1}\n  fr: {weight: 2, title: Statut, params: {systems: [{name: API, displayName: Interface}]}}\n  eo: {weight: 3}\nparams:\n  systems:\n    - name: API\n";

    #[test]
    fn an_issue_in_two_languages_is_one_incident_with_a_translation() {
        let update = |words: &str, time: &str| format!("{words} {{{{< track \"2021-03-04 {time}\" >}}}}\n");
        let later = |first: &str, second: &str, time: &str| format!("{first}\n\n{}", update(second, time));
        let imported = sources(
            LANGUAGES,
            &[
                ("content/en/issues/down.md", &issue_of("Down", &later("A.", "*Resolved* - B.", "18:00"))),
                ("content/fr/issues/down.md", &issue_of("En panne", &later("Un.", "*Résolu* - Deux.", "18:00"))),
                ("content/fr/issues/seul.md", &issue_of("Seulement en français", "A.")),
                ("content/issues/slow.md", &issue_of("Slow", "A.")),
                ("content/issues/slow.fr.md", &issue_of("Lent", &update("Un. Deux.", "17:30"))),
                ("content/issues/slow.eo.md", &issue_of("Langsam", "A.")),
            ],
        );
        let mut titles: Vec<&str> = imported.posts.iter().map(|post| post.title.as_str()).collect();
        titles.sort_unstable();
        assert_eq!(titles, ["Down", "Seulement en français", "Slow"]);
        let post = |title: &str| imported.posts.iter().find(|post| post.title == title).unwrap();
        let words = &post("Down").translations[0];
        assert_eq!((words.lang.as_str(), words.title.as_str(), words.text.as_str()), ("fr", "En panne", "Un."));
        assert_eq!(words.updates[&0].1, "Deux.");
        assert_eq!(
            (&*post("Down").aliases, &*words.aliases),
            (&["issues/down/".to_owned()][..], &["fr/issues/down/".to_owned()][..])
        );
        assert_eq!(post("Seulement en français").lang.as_deref(), Some("fr"));
        assert_eq!(imported.settings.further, ["fr"]);
        assert_eq!(imported.services[0].words.names["fr"], "Interface");
        // What does not fit, and what Vigie has no words for, is kept aside.
        assert!(post("Slow").translations.is_empty());
        for (path, why) in [("content/issues/slow.fr.md", "does not fit"), ("content/issues/slow.eo.md", "no words")] {
            let account = &imported.accounts.0[path];
            assert!(account.kept && account.left_out[0].contains(why), "{account:?}");
        }
    }
}
