//! Translations: `2021-05-18-serveur-hs.en.md` beside `2021-05-18-serveur-hs.md` has its words in English. It has no
//! state, no time and no service of its own.

use super::body::{self, PostFile};
use super::time::Near;
use super::{OpenedFile, Parsed, draft, hidden, keys, kind, open, post};
use crate::diagnostic::{Report, translation as mistakes};
use crate::model::Kind;
use crate::model::written::WrittenTranslation;
use crate::source::{Source, SourceId, Sources, Span, Tree};
use crate::vocabulary::Vocabulary;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The files that are translations.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Translations(BTreeMap<SourceId, TranslationFile>);

/// What a translation is of, by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TranslationFile {
    /// The file of the post.
    pub of: SourceId,
    /// The path of that file.
    pub original: String,
    /// A language of the site.
    pub lang: String,
}

/// The file name of a post and the tag of a language, from the name of a translation. `languages` are those that it may
/// have.
#[must_use]
pub fn split<'n, 'l>(stem: &'n str, languages: &'l [String]) -> Option<(&'n str, &'l str)> {
    let (of, tag) = stem.rsplit_once('.')?;
    let lang = languages.iter().find(|lang| lang.eq_ignore_ascii_case(tag))?;
    (!of.is_empty()).then_some((of, lang))
}

impl Translations {
    /// Finds them by their names. One whose post is not there is a post, with a warning: a day and words with a dot are
    /// a legal name, too.
    #[must_use]
    pub(super) fn of(tree: &Tree, languages: &[String], report: &mut Report) -> Self {
        if languages.is_empty() {
            return Self::default();
        }
        let paths: BTreeMap<&str, SourceId> =
            tree.posts.iter().map(|id| (tree.sources.get(*id).path.as_str(), *id)).collect();
        let mut found = BTreeMap::new();
        for (path, id) in &paths {
            let Some(stem) = path.strip_suffix(".md") else { continue };
            let Some((of, lang)) = split(stem, languages) else { continue };
            let original = format!("{of}.md");
            // Nor is a second one in the same language a translation, or one of a translation: its words would be lost.
            let is_taken = |of: &SourceId| {
                let taken = found.values().any(|it: &TranslationFile| it.of == *of && it.lang == lang);
                taken || split(original.trim_end_matches(".md"), languages).is_some()
            };
            match paths.get(original.as_str()) {
                Some(of) if !is_taken(of) => {
                    found.insert(*id, TranslationFile { of: *of, original, lang: lang.to_owned() });
                }
                Some(_) => report.add(mistakes::second(Span::new(*id, 0..0), lang, &original)),
                None => report.add(mistakes::of_no_post(Span::new(*id, 0..0), lang, &original)),
            }
        }
        Self(found)
    }

    /// What a file is a translation of, if it is one.
    #[must_use]
    pub(super) fn get(&self, id: SourceId) -> Option<&TranslationFile> {
        self.0.get(&id)
    }
}

/// Reads a translation. A file that says a time or a state is read as a post, with a mistake: what it says is not lost.
/// The words of one that may be a draft are held back.
pub(super) fn read(
    sources: &Sources,
    id: SourceId,
    (translation, locale): (&TranslationFile, &str),
) -> (Parsed, Report) {
    let mut report = Report::default();
    let source = sources.get(id);
    let kind = kind(&source.path, &mut Report::default());
    let Some((kind, opened)) = kind.and_then(|kind| Some((kind, open(source, (id, locale), kind, &mut report)?)))
    else {
        return (Parsed::Translation(None), report);
    };
    let is_post = keys::tell_of_a_post(&opened.node);
    let is_draft = draft::is_meant(&opened.text[opened.file.span.range()]);
    let written = words((source, id, kind), opened, (translation, locale), &mut report);
    if is_post {
        let (post, mistakes) = post(sources, id, locale);
        report.extend(mistakes);
        return (post, report);
    }
    (Parsed::Translation(Some(written).filter(|_| !is_draft).map(Arc::new)), report)
}

fn words(
    (source, id, kind): (&Source, SourceId, Kind),
    OpenedFile { text, file, node, title, body }: OpenedFile<'_>,
    (TranslationFile { of, original, lang }, locale): (&TranslationFile, &str),
    report: &mut Report,
) -> WrittenTranslation {
    let (title, description) = keys::of_translation(node, (lang, original), title, report);
    hidden::report(id, &text, body, report);
    let mut body = body::read(
        PostFile { source: id, kind, near: Near { day: file.day, words: Vocabulary::of(Some(lang), locale) } },
        &text,
        body,
        report,
    );
    if *text != source.text {
        let markdown = Arc::unwrap_or_clone(body.markdown).of_text(&text);
        body.markdown = Arc::new(markdown);
    }
    WrittenTranslation { source: id, of: *of, lang: lang.clone(), title, description, span: file.span, body }
}
