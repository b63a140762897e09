//! Reads an imported site back: each post says when it began and ended, and has all updates, as the source does.

use super::compose::{self, ComposedPost, Form, Names, began};
use super::imported::{Imported, ImportedDetail, ImportedPost, ImportedTime};
use crate::calendar::whole_day;
use crate::edit::EditError;
use crate::facts::KindFacts;
use crate::model::{Moment, Stage};
use crate::parse::PostCache;
use crate::pipeline::{self, EvaluatedSite, Options};
use crate::source::{Source, Tree};
use chrono::{DateTime, SubsecRound, Utc};
use chrono_tz::Tz;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// The posts of an import as files, and what could not be written as it is at the source: the number of a post, and why.
#[derive(Debug, Default)]
pub struct ComposedSite {
    /// The files.
    pub posts: Vec<ComposedPost>,
    /// What differs from the source.
    pub differs: Vec<(usize, String)>,
    /// Posts that could not be written at all.
    pub failed: Vec<(usize, String)>,
    /// Translations that could not be written so that they are read as such: the number of the post, which of its
    /// translations, and why.
    pub untranslated: Vec<(usize, usize, String)>,
    /// How often the whole site was read back.
    pub readings: usize,
}

/// Writes all posts, and reads them back.
#[must_use]
pub fn compose(imported: &Imported, names: &Names, now: DateTime<Utc>) -> ComposedSite {
    let zone = imported.settings.timezone;
    let mut site = ComposedSite::default();
    let write = |post| {
        let written = |form| compose::post(post, names, zone, form).map(|text| (text, form));
        written(Form::Full).or_else(|_| written(Form::WithoutStatuses))
    };
    let written: Vec<Result<(String, Form), EditError>> = imported.posts.par_iter().map(write).collect();
    for (number, (post, text)) in imported.posts.iter().zip(written).enumerate() {
        let path = names.paths.get(&post.key).cloned().unwrap_or_default();
        match text {
            Ok((text, form)) => {
                site.posts.push(ComposedPost { number, path: path.clone(), text, form, translation: None });
                translate((number, post), &path, (zone, form), &mut site);
            }
            Err(error) => site.failed.push((number, error.to_string())),
        }
    }
    let config = compose::config(imported);
    site.readings = 1;
    let mut cache = PostCache::default();
    let wrong = faults(imported, &config, &site.posts, now, &mut cache);
    if wrong.is_empty() {
        return site;
    }
    // Once more, with the end in the front matter alone.
    let is_wrong = |composed: &ComposedPost| wrong.contains_key(&(composed.number, None));
    let posts: Vec<usize> = site.posts.iter().filter(|it| is_wrong(it)).map(|it| it.number).collect();
    for composed in site.posts.iter_mut().filter(|composed| posts.contains(&composed.number)) {
        let post = &imported.posts[composed.number];
        let text = match composed.translation {
            None => compose::post(post, names, zone, Form::WithoutStatuses),
            Some(which) => compose::translation(post, &post.translations[which], zone, Form::WithoutStatuses),
        };
        if let Ok(text) = text {
            composed.text = text;
            composed.form = Form::WithoutStatuses;
        }
    }
    site.readings += 1;
    for ((number, translation), why) in faults(imported, &config, &site.posts, now, &mut cache) {
        match translation {
            None => site.differs.push((number, why)),
            Some(which) => site.untranslated.push((number, which, why)),
        }
    }
    let lost = |it: &ComposedPost| {
        site.untranslated.iter().any(|(number, which, _)| it.number == *number && it.translation == Some(*which))
    };
    site.posts.retain(|it| !lost(it));
    site
}

/// Writes the translations of a post.
fn translate((number, post): (usize, &ImportedPost), path: &str, (zone, form): (Tz, Form), site: &mut ComposedSite) {
    for (which, words) in post.translations.iter().enumerate() {
        let path = compose::path_of_translation(path, &words.lang);
        match compose::translation(post, words, zone, form) {
            Ok(text) => site.posts.push(ComposedPost { number, path, text, form, translation: Some(which) }),
            Err(error) => site.untranslated.push((number, which, error.to_string())),
        }
    }
}

/// A file of a site: the number of its post, and which of the translations of it.
type FileOfPost = (usize, Option<usize>);

/// What files say that the source does not.
fn faults(
    imported: &Imported,
    config: &str,
    posts: &[ComposedPost],
    now: DateTime<Utc>,
    cache: &mut PostCache,
) -> BTreeMap<FileOfPost, String> {
    let known = evaluate(config, posts, now, cache);
    let zone = imported.settings.timezone;
    let mut by_path: BTreeMap<String, crate::model::PostId> = BTreeMap::new();
    for (id, post) in known.site.posts() {
        by_path.insert(post.path.clone(), id);
    }
    let mut faults = BTreeMap::new();
    for composed in posts {
        let post = &imported.posts[composed.number];
        let path = post.kind().path_of(compose::slug_of(&composed.path));
        let path = match composed.translation {
            None => path,
            // That of its post.
            Some(_) => posts
                .iter()
                .find(|other| other.number == composed.number && other.translation.is_none())
                .map_or(path, |other| post.kind().path_of(compose::slug_of(&other.path))),
        };
        let fault = match (by_path.get(&path), composed.translation) {
            (Some(id), Some(which)) => translation_fault((post, which), composed, &known, *id),
            (Some(id), None) => fault(post, &known, *id, zone),
            (None, _) => Some("it cannot be read back".to_owned()),
        };
        if let Some(fault) = fault {
            faults.insert((composed.number, composed.translation), fault);
        }
    }
    faults
}

fn evaluate(config: &str, posts: &[ComposedPost], now: DateTime<Utc>, cache: &mut PostCache) -> EvaluatedSite {
    let mut tree = Tree::default();
    tree.config = Some(tree.sources.add(Source::new(super::CONFIG, config.as_bytes().to_vec())));
    let mut sorted: Vec<&ComposedPost> = posts.iter().collect();
    sorted.sort_by_key(|post| &post.path);
    for post in sorted {
        let id = tree.sources.add(Source::new(post.path.clone(), post.text.clone().into_bytes()));
        tree.posts.push(id);
    }
    pipeline::evaluate_again(&tree, &Options { drafts: true, ..Options::default() }, now, cache)
}

fn fault(post: &ImportedPost, known: &EvaluatedSite, id: crate::model::PostId, zone: Tz) -> Option<String> {
    let facts = known.board.post(id);
    let read = known.site.posts().find(|(other, _)| *other == id).map(|(_, post)| post)?;
    let title = crate::scaffold::title(&post.title).unwrap_or_default();
    if !title.is_empty() && read.title != title {
        return Some(format!("its title reads back as {:?}", read.title));
    }
    let updates = match &post.detail {
        ImportedDetail::Incident(_) | ImportedDetail::Maintenance(_) => post.updates.len(),
        _ => return None,
    };
    let found = read.entries.iter().filter(|entry| entry.place.is_some()).count();
    if found != updates {
        return Some(format!("{found} of its {updates} updates are read back"));
    }
    let same = |wanted: ImportedTime, found: Option<Moment>| found == Some(moment(wanted, zone));
    let no_start = matches!(&post.detail, ImportedDetail::Maintenance(it) if it.start.is_none());
    if !same(began(post), facts.began) && !no_start {
        return Some(format!("it reads back as begun at {}", said(facts.began)));
    }
    if let ImportedDetail::Maintenance(it) = &post.detail {
        let end = it.completed.or_else(|| compose::completed_at(post));
        let differs = |end: &ImportedTime| !same(*end, facts.ended);
        let is_over = facts.ended.is_some();
        if it.stage == Some(Stage::InProgress) && is_over {
            return Some(format!("it reads back as over at {}", said(facts.ended)));
        }
        if it.stage == Some(Stage::Completed) && !is_over {
            return Some("it reads back as not over".to_owned());
        }
        return end.filter(differs).map(|_| format!("it reads back as over at {}", said(facts.ended)));
    }
    let ImportedDetail::Incident(incident) = &post.detail else { return None };
    let KindFacts::Incident(of) = &facts.kind_facts else {
        return Some("it reads back as another kind of post".to_owned());
    };
    if !incident.bare && of.open == incident.closed {
        return Some(if of.open { "it reads back as open" } else { "it reads back as over" }.to_owned());
    }
    match incident.ended.filter(|_| incident.closed) {
        Some(end) if !same(end, facts.ended) => Some(format!("it reads back as over at {}", said(facts.ended))),
        _ => None,
    }
}

/// What is wrong with a translation: all of its words have to be read as words of the same update.
fn translation_fault(
    (post, which): (&ImportedPost, usize),
    composed: &ComposedPost,
    known: &EvaluatedSite,
    id: crate::model::PostId,
) -> Option<String> {
    let words = &post.translations[which];
    let has_text = |text: &str| !text.trim().is_empty();
    let updates = words.updates.values().filter(|(_, text)| has_text(text)).count();
    let all = updates + usize::from(has_text(&words.text));
    let read = known.site.translations.iter().find(|it| it.post == id && it.lang == words.lang);
    let Some(read) = read else { return Some(format!("{} is not read as a translation", composed.path)) };
    let found = read.entries.len();
    (found < all).then(|| format!("{found} of its {all} reports and updates are read back"))
}

fn moment(time: ImportedTime, zone: Tz) -> Moment {
    match time {
        ImportedTime::At(at) => Moment::instant(at.trunc_subsecs(0)),
        ImportedTime::Day(day) => whole_day(day, zone),
    }
}

fn said(found: Option<Moment>) -> String {
    found.map_or_else(|| "no known time".to_owned(), |moment| moment.from.format("%Y-%m-%d %H:%M UTC").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{self, ImportKind, ImportOptions, SourceFiles};
    use chrono::TimeZone;

    /// How often the site is read back when it has that many posts.
    fn readings(posts: u32) -> usize {
        let mut table = "title,started,resolved,text\n".to_owned();
        for number in 0..posts {
            let (year, day) = (2000 + number / 28, 1 + number % 28);
            table += &format!("Down {number},{year}-03-{day:02} 10:00,{year}-03-{day:02} 11:00,It is down.\n");
        }
        let mut files = SourceFiles::default();
        files.files.insert("incidents.csv".to_owned(), table.into_bytes());
        let options = ImportOptions { timezone: Some(Tz::UTC), ..ImportOptions::default() };
        let imported = import::read(ImportKind::Csv, &files, &options).unwrap();
        let mut names = Names::default();
        names.give(&imported, &BTreeMap::new());
        let site = compose(&imported, &names, Utc.with_ymd_and_hms(2021, 1, 1, 0, 0, 0).unwrap());
        assert_eq!((site.posts.len(), site.failed.len()), (posts as usize, 0));
        site.readings
    }

    #[test]
    fn the_site_is_read_back_as_often_however_many_posts_it_has() {
        assert_eq!(readings(200), readings(20));
        assert!(readings(200) <= 2);
    }
}
