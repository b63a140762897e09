//! The words of posts in the other languages of a site. States, times and services exist once, in the post itself.

#![allow(missing_docs, reason = "fields and variants whose names say it all have no comment")]

use super::site::{Post, PostId, ResolvedTimeline, Site};
use super::written::Text;
use crate::markdown::Markdown;
use crate::routes::LanguageFolder;
use crate::source::{SourceId, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The words of a post in another language.
#[derive(Debug, Clone)]
pub struct Translation {
    pub lang: String,
    pub post: PostId,
    /// Its file.
    pub source: SourceId,
    pub title: Option<String>,
    pub description: Option<String>,
    /// By number of the entry.
    pub entries: BTreeMap<usize, TranslatedEntry>,
    /// Its timeline, where that has the times of the post's.
    pub timeline: Option<ResolvedTimeline>,
    /// The events of the whole text of its file.
    pub markdown: Arc<Markdown>,
}

/// The words of an entry in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TranslatedEntry {
    /// The place of its heading; none for the first report.
    pub heading: Option<Span>,
    /// Whether the heading repeats the status of the post.
    pub has_word: bool,
    pub title: Option<String>,
    pub text: Text,
}

/// Where the words of a post are from, on the pages of another language.
#[derive(Debug, Clone)]
pub struct Translated {
    /// The file of the translation, if there is one, with its events.
    pub file: Option<(SourceId, Arc<Markdown>)>,
    /// The entries that are translated.
    pub entries: BTreeSet<usize>,
    /// The language of all others, when not that of the page.
    pub original: Option<String>,
}

impl Site {
    /// The site in another language: the same posts under the same numbers, with the words of that language as far as
    /// there are any, at addresses in its folder. `first` is the site's first language.
    #[must_use]
    pub fn in_language(&self, tag: &str, first: &str) -> Self {
        let folder = LanguageFolder::of(tag);
        let mut site = Self {
            services: self.services.iter().map(|service| service.in_language(tag)).collect(),
            groups: self.groups.iter().map(|group| group.in_language(tag)).collect(),
            translations: Vec::new(),
            ..self.clone()
        };
        for post in &mut site.posts {
            let original = post.lang.take().unwrap_or_else(|| first.to_owned());
            let original = Some(original).filter(|lang| lang != tag);
            post.path = folder.join(&post.path);
            post.lang.clone_from(&original);
            post.translated = Some(Translated { file: None, entries: BTreeSet::new(), original });
        }
        for translation in self.translations.iter().filter(|translation| translation.lang == tag) {
            translation.apply(&mut site.posts[translation.post.0]);
        }
        site
    }
}

impl Translation {
    fn apply(&self, post: &mut Post) {
        if let Some(title) = &self.title {
            post.title.clone_from(title);
            post.lang = None;
            // One in another language than the title would be read as the title's.
            post.description.clone_from(&self.description);
        }
        for (number, words) in &self.entries {
            let Some(entry) = post.entries.get_mut(*number) else { continue };
            entry.title.clone_from(&words.title);
            entry.text.clone_from(&words.text);
        }
        if self.timeline.is_some() {
            post.timeline.clone_from(&self.timeline);
        }
        if let Some(translated) = &mut post.translated {
            translated.file = Some((self.source, Arc::clone(&self.markdown)));
            translated.entries = self.entries.keys().copied().collect();
        }
    }
}
