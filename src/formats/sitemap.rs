//! `sitemap.xml`, by the protocol of sitemaps.org 0.9.

use super::FormatContext;
use crate::facts::PostFacts;
use crate::markup::Base;
use crate::model::Kind;
use crate::output::OutPath;
use crate::routes::{Each, Fixed, LanguageFolder, Named, Needs};
use chrono::{DateTime, Datelike, SecondsFormat, Utc};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use url::Url;

/// A file holds 50,000 addresses at most; an index names the files of a larger site.
const MOST: usize = 45_000;

/// A page: its path in the first language, and its last change.
type DatedPage = (String, Option<DateTime<Utc>>);

/// An address with the last change of its page.
#[derive(Debug, Clone)]
struct SitemapEntry {
    url: String,
    changed: Option<DateTime<Utc>>,
}

/// The folders of the languages of a site; the first one is at the top.
fn folders(context: &FormatContext) -> Vec<LanguageFolder> {
    let first = std::iter::once(LanguageFolder::default());
    first.chain(context.config.languages_of_site().skip(1).map(LanguageFolder::of)).collect()
}

/// The sitemap of a site, or an index and its files. A page itself says which languages it is in: to repeat it here would
/// double the size of the file.
pub(super) fn write(context: &FormatContext, base: &Url) -> Vec<(String, Vec<u8>)> {
    let folders = folders(context);
    let mut entries = Vec::new();
    for (path, changed) in pages(context) {
        let there = folders.iter().map(|folder| (folder, folder.join(&path)));
        let there = there.filter(|(_, path)| context.output.contains(path));
        let url = |(folder, path): (&LanguageFolder, String)| Base::Absolute(base.as_str()).url(folder.address(&path));
        entries.extend(there.map(url).map(|url| SitemapEntry { url, changed }));
    }
    files(&entries, base, MOST)
}

/// Every page that a reader may want to find.
fn pages(context: &FormatContext) -> Vec<DatedPage> {
    let mut changes: BTreeMap<String, DateTime<Utc>> = BTreeMap::new();
    let mut posts = Vec::new();
    for (id, post) in context.site.posts().filter(|(_, post)| !post.draft) {
        let facts = context.board.post(id);
        let changed = facts.updated;
        let known = changed > DateTime::UNIX_EPOCH;
        posts.push((post.path.clone(), known.then_some(changed)));
        if post.kind() == Kind::Page {
            continue;
        }
        let years = years_of(facts, context).into_iter().map(|year| Named::Year.path(&year.to_string()));
        let services = facts.services.iter().map(|id| Named::Service.path(&context.site.service(*id).address));
        for page in years.chain(services) {
            let latest = changes.entry(page).or_insert(changed);
            *latest = changed.max(*latest);
        }
    }
    let files =
        super::files_of(context.site, context.board, context.config).into_iter().filter(|(row, _)| row.in_sitemap);
    let (fixed, services): (Vec<_>, Vec<_>) = files.partition(|(row, _)| row.each == Each::Site);
    let (first, others): (Vec<_>, Vec<_>) = fixed.into_iter().partition(|(row, _)| row.needs == Needs::Nothing);
    // The history lists all its years, including those without posts.
    let year = |path: &OutPath| Named::Year.route().name_in(path.as_str())?.parse::<i32>().ok();
    let years: BTreeSet<i32> = context.output.paths().filter_map(year).collect();
    let years = years.into_iter().rev().map(|year| Named::Year.path(&year.to_string()));
    let dated = |path: String| (changes.get(&path).copied(), path);
    let mut pages: Vec<DatedPage> = first.into_iter().map(|(_, path)| (path, context.board.last_change)).collect();
    pages.extend(years.chain(services.into_iter().map(|(_, path)| path)).map(dated).map(|(at, path)| (path, at)));
    pages.extend(others.into_iter().map(|(_, path)| (path, None)));
    pages.extend(posts.into_iter().rev());
    pages
}

/// The years whose pages name a post: when it was announced, when it began, and when it put a service in a state.
fn years_of(facts: &PostFacts, context: &FormatContext) -> BTreeSet<i32> {
    let calendar = context.board.calendar();
    let year = |at: DateTime<Utc>| calendar.day(at).year();
    let named = [facts.announced, facts.began].into_iter().flatten().map(|at| year(at.from));
    let lasted = facts.impact.iter().filter(|it| it.from <= calendar.now).flat_map(|it| {
        let last = it.to.unwrap_or(calendar.now).min(calendar.now).max(it.from);
        year(it.from)..=year(last)
    });
    named.chain(lasted).collect()
}

fn files(pages: &[SitemapEntry], base: &Url, most: usize) -> Vec<(String, Vec<u8>)> {
    if pages.len() <= most {
        return vec![(Fixed::Sitemap.path().to_owned(), document("urlset", "url", pages))];
    }
    let mut files = Vec::new();
    let mut index = Vec::new();
    for (number, part) in pages.chunks(most).enumerate() {
        let name = Named::SitemapPart.path(&(number + 1).to_string());
        let changed = part.iter().filter_map(|entry| entry.changed).max();
        index.push(SitemapEntry { url: format!("{base}{name}"), changed });
        files.push((name, document("urlset", "url", part)));
    }
    files.push((Fixed::Sitemap.path().to_owned(), document("sitemapindex", "sitemap", &index)));
    files
}

fn document(root: &str, element: &str, pages: &[SitemapEntry]) -> Vec<u8> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    // Writing into memory cannot fail.
    let _ = fill(&mut writer, (root, element), pages);
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    bytes
}

fn fill(writer: &mut Writer<Vec<u8>>, (root, element): (&str, &str), pages: &[SitemapEntry]) -> io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    let root = writer.create_element(root).with_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"));
    root.write_inner_content(|writer| {
        for SitemapEntry { url, changed } in pages {
            writer.create_element(element).write_inner_content(|writer| {
                writer.create_element("loc").write_text_content(BytesText::new(url))?;
                if let Some(changed) = changed {
                    let changed = changed.to_rfc3339_opts(SecondsFormat::Secs, true);
                    writer.create_element("lastmod").write_text_content(BytesText::new(&changed))?;
                }
                Ok(())
            })?;
        }
        Ok(())
    })?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{SitemapEntry, files};
    use quick_xml::Reader;
    use quick_xml::events::Event;

    /// The addresses and instants that a sitemap holds, read back.
    fn read(bytes: &[u8]) -> Vec<(String, String)> {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let mut reader = Reader::from_str(&text);
        let (mut name, mut list) = (String::new(), Vec::new());
        loop {
            match reader.read_event().expect("well-formed") {
                Event::Start(tag) => name = String::from_utf8_lossy(tag.name().as_ref()).into_owned(),
                Event::Text(text) => {
                    let text = String::from_utf8_lossy(&text).trim().to_owned();
                    match name.as_str() {
                        "loc" if !text.is_empty() => list.push((text, String::new())),
                        "lastmod" if !text.is_empty() => list.last_mut().expect("loc first").1 = text,
                        _ => {}
                    }
                }
                Event::Eof => return list,
                _ => {}
            }
        }
    }

    #[test]
    fn a_large_site_has_an_index() {
        let base = "https://status.example.org/sub/".parse().expect("a URL");
        let at = crate::markup::tests::sites::hour;
        let entry = |n| SitemapEntry { url: format!("{base}{n}.html"), changed: (n > 0).then(|| at(n)) };
        let pages: Vec<SitemapEntry> = (0..5).map(entry).collect();
        let one = files(&pages, &base, 5);
        assert_eq!(one.len(), 1);
        let read_back = read(&one[0].1);
        assert_eq!(read_back.len(), 5);
        assert_eq!(read_back[0], ("https://status.example.org/sub/0.html".to_owned(), String::new()));
        assert_eq!(read_back[4].1, "2021-05-18T04:00:00Z");
        let many = files(&pages, &base, 2);
        let names: Vec<_> = many.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"]);
        assert_eq!(
            read(&many[3].1),
            [
                ("https://status.example.org/sub/sitemap-1.xml".to_owned(), "2021-05-18T01:00:00Z".to_owned()),
                ("https://status.example.org/sub/sitemap-2.xml".to_owned(), "2021-05-18T03:00:00Z".to_owned()),
                ("https://status.example.org/sub/sitemap-3.xml".to_owned(), "2021-05-18T04:00:00Z".to_owned()),
            ]
        );
    }
}
