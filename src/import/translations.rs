//! Posts that a source has in several languages: one is the post, and the others have words alone.

use super::imported::{
    Imported, ImportedDetail, ImportedPost, ImportedTime, ImportedTranslation, ImportedUpdate, ImportedWords,
};
use super::values::FrontMatter;
use super::{CONFIG, main_language};
use crate::routes::Fixed;
use crate::starter;
use std::collections::{BTreeMap, BTreeSet};

/// Keys that have words. All others are those of the post.
const WORDS: [&str; 2] = ["title", "description"];

/// The front matter of a translation: its words, with the times and states of its original. Of keys that have to be the
/// same there, those that are not.
pub(super) fn under(original: &FrontMatter, translation: &FrontMatter, same: &[&str]) -> (FrontMatter, Vec<String>) {
    let other =
        |key: &&&str| translation.text(key).is_some_and(|typed| original.text(key).is_none_or(|own| own != typed));
    let others = same.iter().filter(other).map(|key| format!("`{key}`")).collect();
    let mut keys = original.keys.clone();
    for key in ["slug", "url", "aliases", "description"].into_iter().chain(WORDS) {
        match translation.keys.get(key) {
            Some(value) => {
                keys.insert(key.to_owned(), value.clone());
            }
            None if key != "title" => {
                keys.remove(key);
            }
            None => {}
        }
    }
    (FrontMatter { keys, body: translation.body.clone() }, others)
}

/// Gives the words of a file that was read as a post of its own to the post that it is a translation of. Where they do not
/// fit, the file is kept aside.
pub(super) fn give(imported: &mut Imported, of: &str, lang: &str, words: ImportedPost) {
    let Some(post) = imported.posts.iter_mut().find(|post| post.key == of) else {
        return imported
            .accounts
            .keep_aside(&words.source, &format!("a text in `{lang}` of {of}, which is no post here"));
    };
    match updates(post, &words) {
        Ok(updates) => {
            post.translations.push(ImportedTranslation {
                source: words.source,
                lang: lang.to_owned(),
                title: words.title,
                description: words.description,
                text: words.text,
                updates,
                aliases: words.aliases,
            });
        }
        Err(why) => {
            let why = format!("a text in `{lang}` that does not fit {of}: {why}");
            imported.accounts.keep_aside(&words.source, &why);
            post.aliases.extend(words.aliases);
        }
    }
}

/// The updates of a translation by the numbers of those of the post, which have the same times. Of several with one time,
/// all have to be there: nobody could tell which is missing.
fn updates(post: &ImportedPost, words: &ImportedPost) -> Result<BTreeMap<usize, (Option<String>, String)>, String> {
    if started(post) != started(words) {
        return Err("its first report has another time".to_owned());
    }
    if post.text.trim().is_empty() && !words.text.trim().is_empty() {
        return Err("it has a first report, and the post has none".to_owned());
    }
    let mut own = by_time(&post.updates);
    let mut found = BTreeMap::new();
    for (at, numbers) in by_time(&words.updates) {
        let originals = own.remove(&at).filter(|originals| originals.len() == numbers.len());
        let Some(originals) = originals else { return Err("its updates have other times".to_owned()) };
        for (number, original) in numbers.into_iter().zip(originals) {
            let update = &words.updates[number];
            found.insert(original, (update.label.clone(), update.text.clone()));
        }
    }
    Ok(found)
}

fn started(post: &ImportedPost) -> (ImportedTime, Option<ImportedTime>) {
    match &post.detail {
        ImportedDetail::Incident(it) => (post.date, it.started),
        _ => (post.date, None),
    }
}

/// The numbers of updates of each time, in their order.
fn by_time(updates: &[ImportedUpdate]) -> BTreeMap<ImportedTime, Vec<usize>> {
    let mut numbers: BTreeMap<ImportedTime, Vec<usize>> = BTreeMap::new();
    for (number, update) in updates.iter().enumerate() {
        numbers.entry(update.at).or_default().push(number);
    }
    numbers
}

/// Keeps the languages that Vigie has words for, where the first one is such a language. Files in others are kept aside.
pub(super) fn keep_shipped(imported: &mut Imported, has_words: bool) {
    let first = imported.settings.locale.clone().unwrap_or_else(|| "en".to_owned());
    let shipped: BTreeSet<&str> = starter::languages().collect();
    let keep = |lang: &str| {
        let main = main_language(lang);
        has_words && shipped.contains(main.as_str()) && !lang.eq_ignore_ascii_case(&first)
    };
    let mut others: BTreeSet<String> = BTreeSet::new();
    for post in &mut imported.posts {
        let (kept, aside): (Vec<_>, Vec<_>) =
            std::mem::take(&mut post.translations).into_iter().partition(|words| keep(&words.lang));
        post.translations = kept;
        for words in &post.translations {
            let (some, all) = (words.updates.len(), post.updates.len());
            if some < all {
                imported.accounts.guessed(&words.source, format!("{some} of {all} updates are in `{}`", words.lang));
            }
        }
        for words in aside {
            let why = if has_words {
                format!("a text in `{}`, for which Vigie has no words", words.lang)
            } else {
                format!("a text in `{}` of a post in a language for which Vigie has no words", words.lang)
            };
            imported.accounts.keep_aside(&words.source, &why);
            // Its address leads to the page in the first language.
            post.aliases.extend(words.aliases);
        }
    }
    for words in all_words(imported) {
        others.extend(words.languages().filter(|lang| !keep(lang)).cloned());
        words.retain(keep);
    }
    others.remove(&first);
    if let Some((source, _)) =
        imported.accounts.0.iter().find(|(_, account)| account.became.iter().any(|it| it == CONFIG))
    {
        let source = source.clone();
        for lang in others {
            imported.accounts.left_out(&source, format!("names and texts in `{lang}`, for which Vigie has no words"));
        }
    }
    let of_posts = imported.posts.iter().flat_map(|post| &post.translations).map(|words| words.lang.clone());
    let mut found: BTreeSet<String> = of_posts.collect();
    for words in all_words(imported) {
        found.extend(words.languages().cloned());
    }
    let all = std::mem::replace(&mut imported.settings.further, found.iter().cloned().collect());
    // Addresses in other languages lead to the pages in the first one.
    let dropped: Vec<String> = all.into_iter().filter(|lang| !found.contains(lang)).collect();
    imported.moved.extend(dropped.iter().map(|lang| (format!("{lang}/"), Fixed::Home.path().to_owned())));
    for (_, to) in &mut imported.moved {
        if let Some((_, rest)) = to.split_once('/').filter(|(folder, _)| dropped.iter().any(|lang| lang == folder)) {
            *to = rest.to_owned();
        }
    }
}

fn all_words(imported: &mut Imported) -> impl Iterator<Item = &mut ImportedWords> {
    let services = imported.services.iter_mut().map(|service| &mut service.words);
    let groups = imported.groups.iter_mut().map(|group| &mut group.words);
    std::iter::once(&mut imported.settings.words).chain(groups).chain(services)
}
