//! A body as the Markdown it is, for those who show text only: without raw HTML and comments, with whole addresses.

use super::place::Place;
use super::text::Joined;
use super::write::sound;
use crate::dialect::Definitions;
use crate::model::written::Text;
use crate::source::Sources;
use pulldown_cmark::{Event, LinkType, Tag};
use std::ops::Range;

/// A text as Markdown for a place.
#[must_use]
pub fn markdown(text: &Text, definitions: &Definitions, sources: &Sources, place: &Place) -> String {
    let joined = Joined::new(text, sources);
    let Some(events) = joined.events(definitions) else { return sound(joined.text.trim().to_owned()) };
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    for (event, range) in events {
        match event {
            Event::Html(_) | Event::InlineHtml(_) => edits.push((range, String::new())),
            Event::Start(Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. }) => {
                let whole = place.href(&dest_url, None).unwrap_or_else(|| dest_url.to_string());
                edits.extend(target(&joined.text[range.clone()], link_type).map(|(part, brackets)| {
                    let part = range.start + part.start..range.start + part.end;
                    (part, if brackets { format!("({whole})") } else { whole })
                }));
            }
            _ => {}
        }
    }
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut out = String::with_capacity(joined.text.len());
    let mut done = 0;
    for (range, new) in edits.into_iter().filter(|(range, _)| range.start <= range.end) {
        if range.start < done {
            continue;
        }
        out.push_str(&joined.text[done..range.start]);
        out.push_str(&new);
        done = range.end;
    }
    out.push_str(&joined.text[done..]);
    // What was cut out leaves no gap.
    let mut lines: Vec<&str> = out.lines().map(str::trim_end).collect();
    lines.dedup_by(|a, b| a.is_empty() && b.is_empty());
    sound(lines.join("\n").trim().to_owned())
}

/// Where the target of a link stands in it, and whether its brackets are to be written too.
fn target(link: &str, kind: LinkType) -> Option<(Range<usize>, bool)> {
    match kind {
        LinkType::Inline => {
            let from = link.rfind("](")? + 2;
            link.ends_with(')').then(|| (from..link.len() - 1, false))
        }
        LinkType::Reference | LinkType::ReferenceUnknown | LinkType::Collapsed | LinkType::CollapsedUnknown => {
            Some((link.rfind("][")? + 1..link.len(), true))
        }
        LinkType::Shortcut | LinkType::ShortcutUnknown => Some((link.len()..link.len(), true)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::markup::tests::sites::Bench;
    use crate::markup::{Base, Place, Prefix};
    use crate::model::Kind;

    #[track_caller]
    fn check(typed: &str, expected: &str) {
        let mut bench = Bench::new();
        bench.post(Kind::Incident, "panne", "x");
        bench.post(Kind::PostMortem, "suite", typed);
        let links = bench.links();
        let post = &bench.site.posts[1];
        let place = Place {
            links: &links,
            base: Base::Absolute("https://a.example/"),
            heading_shift: 0,
            id_prefix: Prefix::default(),
            trust: false,
            from_kind: post.kind(),
            from_path: &post.path,
        };
        assert_eq!(super::markdown(&post.entries[0].text, &post.definitions, &bench.sources, &place), expected);
    }

    #[test]
    fn words_stay_as_typed() {
        check("We see `<5xx>` errors & **more**.\n\n- a\n- b\n", "We see `<5xx>` errors & **more**.\n\n- a\n- b");
    }

    #[test]
    fn html_and_comments_go() {
        check("a <!-- secret --> <abbr title=\"x\">b</abbr>\n\n<!--\nmore\n-->\n\nc", "a  b\n\nc");
    }

    #[test]
    fn addresses_are_whole() {
        check(
            "[a](../panne.html \"t\") and [b](https://b.example/)",
            "[a](https://a.example/panne.html) and [b](https://b.example/)",
        );
        check(
            "[a][r] [r]\n\n[r]: ../panne.md",
            "[a](https://a.example/panne.html) [r](https://a.example/panne.html)\n\n[r]: ../panne.md",
        );
    }
}
