//! Addresses that `permalinks` in the configuration of Hugo gives to the posts of a section: `/:year/:month/:slug/`.

use super::imported::{Imported, ImportedPost};
use super::values::{at, hugo_part, instant, text_at};
use chrono_tz::Tz;
use serde_json::Value;

/// Gives posts below `content/` the addresses of their section. A post with an address of its own (`url`) keeps that.
pub(super) fn apply(config: &Value, zone: Tz, imported: &mut Imported) {
    for post in &mut imported.posts {
        let Some(below) = post.source.strip_prefix("content/") else { continue };
        let section = below.split('/').next().unwrap_or(below);
        let pattern = text_at(config, &["permalinks", section]);
        let pattern =
            pattern.or_else(|| at(config, &["permalinks", "page"]).and_then(|pages| text_at(pages, &[section])));
        let Some(pattern) = pattern else { continue };
        let folder = format!("{}/", hugo_part(section));
        let usual = post.aliases.first().filter(|own| own.starts_with(&folder) && own.ends_with('/'));
        let Some(slug) = usual.and_then(|own| own.trim_end_matches('/').rsplit('/').next()).map(str::to_owned) else {
            continue;
        };
        if let Some(own) = address(&pattern, post, section, &slug, zone) {
            post.aliases[0] = own;
        }
    }
}

/// The address of a post. None for a pattern with words that we do not know.
fn address(pattern: &str, post: &ImportedPost, section: &str, slug: &str, zone: Tz) -> Option<String> {
    let date = instant(post.date, zone).with_timezone(&zone);
    let file = post.source.rsplit('/').next().unwrap_or(&post.source);
    let stem = hugo_part(file.rsplit_once('.').map_or(file, |(stem, _)| stem));
    let word = |name: &str| {
        Some(match name {
            "year" => date.format("%Y").to_string(),
            "month" => date.format("%m").to_string(),
            "monthname" => date.format("%B").to_string(),
            "day" => date.format("%d").to_string(),
            "section" | "sections" => hugo_part(section),
            "title" => hugo_part(&post.title),
            "slug" | "slugorfilename" | "slugorcontentbasename" => slug.to_owned(),
            "filename" | "contentbasename" => stem.clone(),
            _ => return None,
        })
    };
    let part = |part: &str| {
        let mut words = part.split(':');
        let mut whole = words.next().unwrap_or_default().to_owned();
        for token in words {
            let end = token.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(token.len());
            whole += &word(&token[..end])?;
            whole += &token[end..];
        }
        Some(whole)
    };
    let parts: Option<Vec<String>> = pattern.trim_matches('/').split('/').map(part).collect();
    Some(format!("{}/", parts?.join("/")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::imported::ImportedDetail;
    use serde_json::json;

    #[test]
    fn posts_have_the_addresses_of_their_section() {
        let date = super::super::values::time("2021-05-18 23:30", Tz::UTC).unwrap();
        let own = |pattern: &str, alias: &str| {
            let mut imported = Imported::default();
            let mut post =
                ImportedPost::new("content/issues/2021-mail.md", "Mail is late!", date, ImportedDetail::Page);
            post.aliases = vec![alias.to_owned()];
            imported.posts.push(post);
            apply(&json!({ "permalinks": { "issues": pattern } }), Tz::UTC, &mut imported);
            imported.posts.remove(0).aliases.remove(0)
        };
        assert_eq!(own("/:year/:month/:slug/", "issues/mail/"), "2021/05/mail/");
        assert_eq!(own("/i/:year-:month-:day-:title", "issues/mail/"), "i/2021-05-18-mail-is-late/");
        assert_eq!(own("/:section/:filename/", "issues/mail/"), "issues/2021-mail/");
        assert_eq!(own("/:unknown/", "issues/mail/"), "issues/mail/", "a word that nobody knows");
        assert_eq!(own("/:year/:slug/", "down.html"), "down.html", "it has an address of its own");
    }
}
