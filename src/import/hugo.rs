//! Languages of a site of Hugo: `down.fr.md` beside `down.md`, or `content/fr/issues/down.md` beside
//! `content/en/issues/down.md`.

use super::values::{at, hugo_part, text_at, texts, truth};
use serde_json::Value;
use std::collections::BTreeSet;

/// The languages of a site, and where their files are.
#[derive(Debug)]
pub(super) struct HugoLanguages {
    /// The first one.
    pub(super) first: String,
    /// All of them, in small letters, each with its folder. A language can have two: that of the configuration, and that
    /// of its name.
    folders: Vec<(String, String)>,
    /// Those that are not published.
    disabled: Vec<String>,
    /// Whether the addresses of the first language begin with its name, too.
    in_folder: bool,
}

/// Where a file of the content belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct HugoPlace {
    /// Its language.
    pub(super) lang: String,
    /// Its path in the content, which is that of the same file in all languages.
    pub(super) below: String,
}

impl HugoLanguages {
    pub(super) fn read(config: &Value) -> Self {
        let first = text_at(config, &["defaultContentLanguage"]).unwrap_or_else(|| "en".to_owned()).to_lowercase();
        let listed = config.get("languages").and_then(Value::as_object);
        let mut folders = Vec::new();
        let mut disabled = at(config, &["disableLanguages"]).map(texts).unwrap_or_default();
        for (tag, about) in listed.into_iter().flatten() {
            let lang = tag.to_lowercase();
            if text_at(about, &["disabled"]).as_deref().and_then(truth) == Some(true) {
                disabled.push(tag.clone());
            }
            if let Some(own) = text_at(about, &["contentDir"]) {
                folders.push((lang.clone(), format!("{}/", own.trim_matches(['/', '.']))));
            }
            folders.push((lang.clone(), format!("content/{lang}/")));
        }
        let content = text_at(config, &["contentDir"]).unwrap_or_else(|| "content".to_owned());
        folders.push((first.clone(), format!("{}/", content.trim_matches(['/', '.']))));
        // A folder within another one is the nearer one.
        folders.sort_by_key(|(_, folder)| std::cmp::Reverse(folder.len()));
        Self {
            first,
            folders,
            disabled: disabled.iter().map(|tag| tag.to_lowercase()).collect(),
            in_folder: text_at(config, &["defaultContentLanguageInSubdir"]).as_deref().and_then(truth) == Some(true),
        }
    }

    /// Whether there is more than one.
    pub(super) fn are_several(&self) -> bool {
        self.folders.iter().any(|(lang, _)| *lang != self.first)
    }

    /// Those that are published.
    pub(super) fn published(&self) -> BTreeSet<&str> {
        self.folders.iter().map(|(lang, _)| lang.as_str()).filter(|lang| !self.is_disabled(lang)).collect()
    }

    /// Whether a language is not published.
    pub(super) fn is_disabled(&self, lang: &str) -> bool {
        self.disabled.iter().any(|other| other == lang)
    }

    /// Where a file belongs, if it is content.
    pub(super) fn place(&self, path: &str) -> Option<HugoPlace> {
        let (lang, below) = self
            .folders
            .iter()
            .find_map(|(lang, folder)| Some((lang.clone(), path.strip_prefix(folder.as_str())?.to_owned())))?;
        let (folder, name) = below.rsplit_once('/').map_or(("", below.as_str()), |(folder, name)| (folder, name));
        let named = name.rsplit_once('.').and_then(|(stem, ending)| {
            let (stem, tag) = stem.rsplit_once('.')?;
            let tag = tag.to_lowercase();
            let is_known = tag == self.first || self.folders.iter().any(|(lang, _)| *lang == tag);
            is_known.then(|| (tag, format!("{stem}.{ending}")))
        });
        match named.filter(|_| self.are_several()) {
            Some((lang, name)) if folder.is_empty() => Some(HugoPlace { lang, below: name }),
            Some((lang, name)) => Some(HugoPlace { lang, below: format!("{folder}/{name}") }),
            None => Some(HugoPlace { lang, below }),
        }
    }

    /// What the addresses of a language begin with.
    pub(super) fn prefix(&self, lang: &str) -> String {
        if lang == self.first && !self.in_folder { String::new() } else { format!("{}/", hugo_part(lang)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(config: &str, path: &str) -> String {
        let languages = HugoLanguages::read(&super::super::values::yaml(config).unwrap());
        languages.place(path).map_or("none".to_owned(), |place| {
            format!("{} {} {}", place.lang, place.below, languages.prefix(&place.lang))
        })
    }

    #[test]
    fn a_language_is_in_the_name_or_in_the_folder() {
        let by_name = "languages: {en: {weight: 1}, fr: {weight: 2}}";
        assert_eq!(place(by_name, "content/issues/down.md"), "en issues/down.md ");
        assert_eq!(place(by_name, "content/issues/down.fr.md"), "fr issues/down.md fr/");
        assert_eq!(place(by_name, "content/issues/1.13.2.md"), "en issues/1.13.2.md ");
        assert_eq!(place(by_name, "content/fr/issues/down.md"), "fr issues/down.md fr/");
        assert_eq!(place("title: T", "content/issues/down.fr.md"), "en issues/down.fr.md ");
        let by_folder = "defaultContentLanguage: de\ndefaultContentLanguageInSubdir: true\n\
                         languages: {de: {contentDir: content/german}, en: {contentDir: english}}";
        assert_eq!(place(by_folder, "content/german/issues/a.md"), "de issues/a.md de/");
        assert_eq!(place(by_folder, "english/issues/a.md"), "en issues/a.md en/");
        assert_eq!(place(by_folder, "static/a.md"), "none");
    }
}
