//! Addresses that `permalinks` in the configuration of Hugo gives to the posts of a section: `/:year/:month/:slug/`.

use super::imported::ImportedPost;
use super::values::{at, hugo_part, instant, text_at};
use chrono_tz::Tz;
use serde_json::Value;

/// The address that the pattern of a section gives to a post, by its path in the content. None for a pattern with words that
/// we do not know.
pub(super) fn address(
    config: &Value,
    (below, slug): (&str, Option<&str>),
    post: &ImportedPost,
    zone: Tz,
) -> Option<String> {
    let section = below.split('/').next().unwrap_or(below);
    let pattern = text_at(config, &["permalinks", section]);
    let pattern =
        pattern.or_else(|| at(config, &["permalinks", "page"]).and_then(|pages| text_at(pages, &[section])))?;
    let file = below.rsplit('/').next().unwrap_or(below);
    let stem = hugo_part(file.rsplit_once('.').map_or(file, |(stem, _)| stem));
    let slug = slug.map_or_else(|| stem.clone(), hugo_part);
    let date = instant(post.date, zone).with_timezone(&zone);
    let word = |name: &str| {
        Some(match name {
            "year" => date.format("%Y").to_string(),
            "month" => date.format("%m").to_string(),
            "monthname" => date.format("%B").to_string(),
            "day" => date.format("%d").to_string(),
            "section" | "sections" => hugo_part(section),
            "title" => hugo_part(&post.title),
            "slug" | "slugorfilename" | "slugorcontentbasename" => slug.clone(),
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
        let post = ImportedPost::new("content/issues/2021-mail.md", "Mail is late!", date, ImportedDetail::Page);
        let own = |pattern: &str| {
            let config = json!({ "permalinks": { "issues": pattern } });
            address(&config, ("issues/2021-mail.md", Some("mail")), &post, Tz::UTC).unwrap_or_default()
        };
        assert_eq!(own("/:year/:month/:slug/"), "2021/05/mail/");
        assert_eq!(own("/i/:year-:month-:day-:title"), "i/2021-05-18-mail-is-late/");
        assert_eq!(own("/:section/:filename/"), "issues/2021-mail/");
        assert_eq!(own("/:unknown/"), "", "a word that nobody knows");
    }
}
