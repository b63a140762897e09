//! The addresses of a site of cState, and where they lead now.

use crate::import::hugo::HugoLanguages;
use crate::import::imported::Imported;
use crate::import::values::{FrontMatter, hugo_part};
use crate::model::Kind;
use crate::routes::{ALL, Fixed, LanguageFolder, Named};

/// The address that Hugo gives to a path of the content.
pub(super) fn addresses(below: &str, front: &FrontMatter) -> String {
    let (folder, file) = below.rsplit_once('/').unwrap_or(("", below));
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let stem = if stem == "index" { folder.rsplit('/').next().unwrap_or(stem) } else { stem };
    let folder: Vec<String> = folder.split('/').filter(|part| *part != stem).map(hugo_part).collect();
    match (front.text("url"), front.text("slug")) {
        (Some(url), _) => url,
        (None, Some(slug)) => format!("{}/{}/", folder.join("/"), hugo_part(&slug)),
        (None, None) => format!("{}/{}/", folder.join("/"), hugo_part(stem)),
    }
    .trim_start_matches('/')
    .to_owned()
}

/// Feeds, badges, files for programs and pages of systems at cState's addresses.
pub(super) fn moved(languages: &HugoLanguages, imported: &mut Imported) {
    let incidents = Kind::Incident.folder();
    let mut moved: Vec<(String, String)> = vec![
        ("index.xml".to_owned(), Fixed::HistoryRss.path().to_owned()),
        ("issues/index.xml".to_owned(), Named::FeedRss.path(incidents)),
        ("index.json".to_owned(), Fixed::Own.path().to_owned()),
        ("issues/index.json".to_owned(), Fixed::ApiIncidents.path().to_owned()),
        ("index.svg".to_owned(), Named::Badge.path(ALL)),
        ("issues/".to_owned(), Fixed::History.path().to_owned()),
        ("affected/".to_owned(), Fixed::Home.path().to_owned()),
        ("affected/index.xml".to_owned(), Fixed::HistoryRss.path().to_owned()),
    ];
    for service in &imported.services {
        let id = &service.id;
        for was in &service.was {
            let old = format!("affected/{}/", hugo_part(was));
            moved.push((format!("{old}index.xml"), Named::ServiceFeed.path(id)));
            moved.push((format!("{old}index.svg"), Named::Badge.path(id)));
            moved.push((format!("{old}index.json"), Named::BadgeJson.path(id)));
            moved.push((old, Named::Service.path(id)));
        }
    }
    // The same in each language. Files for programs are there once.
    imported.settings.further =
        languages.published().into_iter().filter(|lang| *lang != languages.first).map(str::to_owned).collect();
    let mut all = moved.clone();
    for lang in languages.published() {
        let (prefix, folder) = (languages.prefix(lang), LanguageFolder::of(lang));
        if prefix.is_empty() {
            continue;
        }
        for (from, to) in &moved {
            let is_once = to.starts_with("api/") || to.starts_with("badges/") || lang == languages.first;
            let to = match to {
                to if is_once => to.clone(),
                to if *to == Fixed::HistoryRss.path() => folder.join(&Named::FeedRss.path(incidents)),
                to => folder.join(to),
            };
            all.push((format!("{prefix}{from}"), to));
        }
        if lang == languages.first {
            all.push((prefix, Fixed::Home.path().to_owned()));
        }
    }
    imported.moved = all;
}
