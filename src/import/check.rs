//! Reads an imported site back: each post says when it began and ended, and has all updates, as the source does.

use super::compose::{self, ComposedPost, Form, Names, began};
use super::imported::{Imported, ImportedDetail, ImportedPost, ImportedTime};
use crate::calendar::whole_day;
use crate::edit::EditError;
use crate::facts::KindFacts;
use crate::model::Moment;
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
    /// How often the whole site was read back.
    pub readings: usize,
}

/// Writes all posts, and reads them back.
#[must_use]
pub fn compose(imported: &Imported, names: &Names, now: DateTime<Utc>) -> ComposedSite {
    let zone = imported.settings.timezone;
    let mut site = ComposedSite::default();
    let write = |post| {
        compose::post(post, names, zone, Form::Full)
            .or_else(|_| compose::post(post, names, zone, Form::WithoutStatuses))
    };
    let written: Vec<Result<String, EditError>> = imported.posts.par_iter().map(write).collect();
    for (number, (post, text)) in imported.posts.iter().zip(written).enumerate() {
        let path = names.paths.get(&post.key).cloned().unwrap_or_default();
        match text {
            Ok(text) => site.posts.push(ComposedPost { number, path, text }),
            Err(error) => site.failed.push((number, error.to_string())),
        }
    }
    let config = compose::config(imported);
    site.readings = 1;
    let wrong = faults(imported, &config, &site.posts, now);
    if wrong.is_empty() {
        return site;
    }
    // Once more, with the end in the front matter alone.
    for composed in site.posts.iter_mut().filter(|composed| wrong.contains_key(&composed.number)) {
        if let Ok(text) = compose::post(&imported.posts[composed.number], names, zone, Form::WithoutStatuses) {
            composed.text = text;
        }
    }
    site.readings += 1;
    site.differs = faults(imported, &config, &site.posts, now).into_iter().collect();
    site
}

/// What posts say that the source does not, by the number of the post.
fn faults(imported: &Imported, config: &str, posts: &[ComposedPost], now: DateTime<Utc>) -> BTreeMap<usize, String> {
    let known = evaluate(config, posts, now);
    let zone = imported.settings.timezone;
    let mut by_path: BTreeMap<String, crate::model::PostId> = BTreeMap::new();
    for (id, post) in known.site.posts() {
        by_path.insert(post.path.clone(), id);
    }
    let mut faults = BTreeMap::new();
    for composed in posts {
        let post = &imported.posts[composed.number];
        let path = post.kind().path_of(compose::slug_of(&composed.path));
        let fault = match by_path.get(&path) {
            Some(id) => fault(post, &known, *id, zone),
            None => Some("it cannot be read back".to_owned()),
        };
        if let Some(fault) = fault {
            faults.insert(composed.number, fault);
        }
    }
    faults
}

fn evaluate(config: &str, posts: &[ComposedPost], now: DateTime<Utc>) -> EvaluatedSite {
    let mut tree = Tree::default();
    tree.config = Some(tree.sources.add(Source::new(super::CONFIG, config.as_bytes().to_vec())));
    let mut sorted: Vec<&ComposedPost> = posts.iter().collect();
    sorted.sort_by_key(|post| &post.path);
    for post in sorted {
        let id = tree.sources.add(Source::new(post.path.clone(), post.text.clone().into_bytes()));
        tree.posts.push(id);
    }
    pipeline::evaluate(&tree, &Options { drafts: true, ..Options::default() }, now)
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
