//! The languages of a site, and texts of `vigie.toml` that are there in several of them: `{ fr = "…", en = "…" }`.

use super::{Config, Intro, locale};
use crate::diagnostic::{config as mistakes, value};
use crate::node::{Fields, Node, Value, on_one_line};
use crate::routes::LanguageFolder;
use crate::source::Spanned;
use crate::vocabulary::Vocabulary;
use std::collections::BTreeMap;

/// The most languages of a site: each has all of its pages.
const MOST_LANGUAGES: usize = 50;

/// The words of the site itself in a language that is not the first one.
#[derive(Debug, Clone, Default)]
pub struct SiteWords {
    pub(super) title: Option<String>,
    pub(super) description: Option<String>,
    pub(super) intro: Option<Intro>,
    /// By number of the link.
    pub(super) links: BTreeMap<usize, String>,
}

/// A text in the languages of the site.
pub(super) struct Words {
    pub(super) first: Spanned<String>,
    pub(super) others: BTreeMap<String, Spanned<String>>,
}

impl Config {
    /// Reads `locale` and `locales`: the first language, and all of them.
    pub(super) fn languages(&mut self, fields: &mut Fields<'_>) {
        let first = fields.parsed("locale", locale);
        let mut listed: Vec<Spanned<String>> = Vec::new();
        for typed in fields.texts("locales") {
            let Some(tag) = fields.report.note(locale(&typed)) else { continue };
            match listed.iter().find(|known| known.value.eq_ignore_ascii_case(&tag)) {
                Some(known) => fields.report.add(mistakes::same_language(typed.span, &tag, known.span)),
                None => listed.push(Spanned::new(tag, typed.span)),
            }
        }
        if let (Some(first), Some(other)) = (&first, listed.first())
            && first.value != other.value
        {
            fields.report.add(mistakes::other_first_language(other.span, &first.value, &other.value));
            listed.retain(|tag| tag.value != first.value);
            listed.insert(0, first.clone());
        }
        if let Some(beyond) = listed.get(MOST_LANGUAGES) {
            fields.report.add(value::too_many(beyond.span, MOST_LANGUAGES));
            listed.truncate(MOST_LANGUAGES);
        }
        let listed: Vec<String> = listed.into_iter().map(|tag| tag.value).collect();
        self.locale = first.map(|tag| tag.value).or(listed.first().cloned()).unwrap_or_else(|| self.locale.clone());
        self.translations = listed.into_iter().skip(1).map(|tag| (tag, SiteWords::default())).collect();
    }

    /// The languages of the site: the first one, then the others.
    pub fn languages_of_site(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.locale.as_str()).chain(self.translations.iter().map(|(tag, _)| tag.as_str()))
    }

    /// The tags of all languages, as the reader of their words needs them.
    pub(super) fn tags(&self) -> Vec<String> {
        self.languages_of_site().map(str::to_owned).collect()
    }

    /// The words that count in a text of the site. `own` is the text's language, where it is not the site's.
    #[must_use]
    pub fn vocabulary(&self, own: Option<&str>) -> Vocabulary {
        Vocabulary::of(own, &self.locale)
    }

    /// The languages that are not the first one, in their order.
    #[must_use]
    pub fn other_languages(&self) -> Vec<String> {
        self.translations.iter().map(|(tag, _)| tag.clone()).collect()
    }

    /// The folders of these languages.
    #[must_use]
    pub fn language_folders(&self) -> Vec<LanguageFolder> {
        self.translations.iter().map(|(tag, _)| LanguageFolder::of(tag)).collect()
    }

    /// Takes a text, and keeps its other languages where `keep` puts them.
    pub(super) fn words(
        &mut self,
        words: Option<Words>,
        mut keep: impl FnMut(&mut SiteWords, Spanned<String>),
    ) -> Option<Spanned<String>> {
        let Words { first, others } = words?;
        for (tag, text) in others {
            if let Some((_, words)) = self.translations.iter_mut().find(|(known, _)| *known == tag) {
                keep(words, text);
            }
        }
        Some(first)
    }

    /// The configuration of another language of the site: its words, where `vigie.toml` has them, and its folder.
    #[must_use]
    pub fn in_language(&self, tag: &str) -> Self {
        let mut config = Self {
            locale: tag.to_owned(),
            folder: LanguageFolder::of(tag),
            services: self.services.iter().map(|service| service.in_language(tag)).collect(),
            groups: self.groups.iter().map(|group| group.in_language(tag)).collect(),
            ..self.clone()
        };
        let Some((_, words)) = self.translations.iter().find(|(known, _)| known == tag) else { return config };
        if let Some(title) = &words.title {
            config.title.clone_from(title);
        }
        config.description = words.description.clone().or(config.description);
        config.intro = words.intro.clone().or(config.intro);
        for (number, label) in &words.links {
            if let Some((own, _)) = config.links.get_mut(*number) {
                own.clone_from(label);
            }
        }
        config
    }
}

/// Reads a text on one line that may be there in several languages.
pub(super) fn line(fields: &mut Fields<'_>, key: &'static str, languages: &[String]) -> Option<Words> {
    let Words { first, others } = read(fields, key, languages)?;
    let others = others.into_iter().filter_map(|(tag, text)| Some((tag, on_one_line(&text)?)));
    Some(Words { first: on_one_line(&first)?, others: others.collect() })
}

/// Reads a text that may be there in several languages. Texts of languages that the site does not have are mistakes.
pub(super) fn read(fields: &mut Fields<'_>, key: &'static str, languages: &[String]) -> Option<Words> {
    let Some(Node { value: Value::Map(_), .. }) = fields.get(key) else {
        return fields.text(key).map(|first| Words { first, others: BTreeMap::new() });
    };
    let (place, node) = fields.take(key)?;
    let Value::Map(entries) = node.value else { return None };
    let mut texts: BTreeMap<String, Spanned<String>> = BTreeMap::new();
    for (tag, node) in entries {
        match languages.iter().find(|known| known.eq_ignore_ascii_case(&tag.value)) {
            Some(known) => {
                if let Some(text) = fields.limited(key, node) {
                    texts.insert(known.clone(), text);
                }
            }
            None => fields.report.add(mistakes::foreign_language(tag.span, key, &tag.value, languages)),
        }
    }
    let own = languages.first().and_then(|tag| texts.remove(tag));
    if own.is_none() {
        fields.report.add(mistakes::no_first_language(place, key, languages.first().map_or("", String::as_str)));
    }
    // A text in any language says more than none.
    let first = own.or_else(|| texts.values().next().cloned())?;
    Some(Words { first, others: texts })
}
