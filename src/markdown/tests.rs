//! Parts of a text show what they would show alone.

use super::{Element, Event, Extent, Markdown};
use proptest::prelude::*;
use std::ops::Range;

/// Events in one line each, without their places.
fn told(events: &[super::PlacedEvent<'_>]) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for placed in events {
        match (placed.event, told.last_mut()) {
            // Words may be kept in pieces.
            (Event::Text(words), Some(last)) if last.starts_with('“') => last.push_str(words),
            (Event::Text(words), _) => told.push(format!("“{words}")),
            (event, _) => told.push(format!("{event:?}")),
        }
    }
    told
}

fn whole(text: &str) -> Vec<String> {
    told(&Markdown::read(text, 0).events(text))
}

/// A part of a text as events: in `<` and `>`, with what is left out of it in `{` and `}`.
#[track_caller]
fn check(marked: &str, expected: &str) {
    let text: String = marked.replace(['‹', '›', '{', '}'], "");
    let at = |sign: char| {
        let before = &marked[..marked.find(sign)?];
        Some(before.replace(['‹', '›', '{', '}'], "").len())
    };
    let piece = at('‹').unwrap_or(0)..at('›').unwrap_or(text.len());
    let holes: Vec<Range<usize>> = at('{').zip(at('}')).map(|(from, to)| from..to).into_iter().collect();
    let markdown = Markdown::read(&text, 0);
    let extent = Extent { pieces: std::slice::from_ref(&piece), holes: &holes };
    assert_eq!(told(&markdown.select(&text, extent)), whole(expected), "{marked}");
    let block = text.find("- ").map_or(0..text.len(), |at| at..text.len());
    assert_eq!(told(&markdown.select_within(&text, &block, extent)), whole(expected), "within: {marked}");
}

#[test]
fn a_line_of_a_script_without_spaces_goes_on_in_the_next() {
    assert_eq!(whole("原因を\n調査中です。\n復旧しました。"), whole("原因を調査中です。復旧しました。"));
    assert_ne!(whole("网站 Nginx\n恢复"), whole("网站 Nginx恢复"));
    assert_ne!(whole("원인을\n조사"), whole("원인을조사"));
}

#[test]
fn a_part_of_a_paragraph_is_one() {
    check("**Update 17:55:** ‹we *found* it\nall›", "we *found* it\nall");
    check("_Update 17:55: ‹resolved. It was the disk.›_", "resolved. It was the disk.");
    check("- **13:06 UTC: ‹deploy** of v2›", "**deploy** of v2");
    check("- **17:10** : ‹*a* {outage}›", "*a*");
    check("- 17:10 ‹two\n  lines\n\n  - and\n  - a list›\n- 17:20 next", "two\nlines\n\n- and\n- a list");
    check("- 17:10 ‹[a *link*](b.html \"t\") `code`›", "[a *link*](b.html \"t\") `code`");
    check("| a | b |\n|---|---|\n| 17:10 | ‹it *broke*› |", "it *broke*");
    check("- 17:10 ‹›\n- 17:20", "");
}

#[test]
fn an_underline_that_is_cut_off_makes_no_heading() {
    check("‹two\nlines›\n---\n", "two\nlines");
    check("‹two\nlines\n---\n›", "two\nlines\n---");
}

#[test]
fn what_is_left_out_leaves_no_blanks() {
    check("- 17:10 a{ [outage]}\n- b", "- 17:10 a\n- b");
    check("a{ &amp; *b* `c` [d](e)}", "a");
}

#[test]
fn nobody_is_given_control_characters() {
    let text = "a\u{7}b\u{0}c&#7; `d\u{1b}e` [f\u{9b}](<g\u{1}h> 'i\u{2}')\n\n```j\u{3}\nk\u{fffe}l\n```\n\n<b title=\"\u{4}\">";
    let read = Markdown::read(text, 0);
    let events = format!("{:?}", told(&read.events(text)));
    assert!(!events.contains("\\u{") && !events.contains("\\0"), "{events}");
    // What HTML cannot show becomes a sign that it was there.
    assert!(events.contains("ab\u{fffd}c") || events.contains("abc"), "{events}");
}

#[test]
fn an_address_is_found_before_emphasis() {
    let links = |text: &str| Markdown::read(text, 0).link_targets().map(str::to_owned).collect::<Vec<_>>();
    let found = |text: &str, expected: &[&str]| assert_eq!(links(text), expected, "{text}");
    found(
        "See https://x.example/~me/_foo_/bar and https://x.example/__init__.py",
        &["https://x.example/~me/_foo_/bar", "https://x.example/__init__.py"],
    );
    found("*See https://x.example/a*b_c_*d* now", &["https://x.example/a*b_c_*d"]);
    found(
        "**https://x.example/a_b_c** ~~https://x.example/d~e~~",
        &["https://x.example/a_b_c", "https://x.example/d~e"],
    );
    found("[https://x.example/_a_](https://y.example/_b_)", &["https://y.example/_b_"]);
    found("<https://x.example/_a_> `https://x.example/_b_`", &["https://x.example/_a_"]);
    found("[a]: https://x.example/_b_\n\n[a]", &["https://x.example/_b_"]);
    found("a &amp; https://x.example/?a=1&amp;b=2&copy=3_4_5", &["https://x.example/?a=1&b=2&copy=3_4_5"]);
    found("![https://x.example/_a_](b.png)", &[]);
    found(
        "| https://x.example/_a_b |\n|---|\n| https://x.example/c_d_e|f |",
        &["https://x.example/_a_b", "https://x.example/c_d_e"],
    );
}

#[test]
fn an_address_keeps_its_place() {
    let text = "a \\* b &lt; https://x.example/_c_/d, *e*";
    let read = Markdown::read(text, 0);
    let events = read.events(text);
    let link = events.iter().find(|placed| matches!(placed.event, Event::Open(Element::Link(_))));
    assert_eq!(link.map(|link| &text[link.range()]), Some("https://x.example/_c_/d"));
}

/// Pieces that texts are made of.
fn line() -> impl Strategy<Value = String> {
    let signs = prop::sample::select(vec![
        "a",
        "b ",
        " ",
        "*",
        "**",
        "_",
        "`",
        "~~",
        "\n",
        "\n\n",
        "\n- ",
        "\n  - ",
        "\n1. ",
        "\n> ",
        "\n    ",
        "\n---\n",
        "\n## ",
        "<b>",
        "</b>",
        "<!-- c -->",
        "\n<div>\n",
        "&amp;",
        "\\*",
        "  \n",
        "\n```\n",
        "é",
        "🦔",
        "[a](b)",
        "![a](b)",
        "https://x.example/_a_",
        "\n| a |\n|---|\n| b |\n",
        "- [ ] ",
        "\r\n",
        "\u{7}",
    ]);
    prop::collection::vec(signs, 0..24).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn a_block_shows_what_it_would_show_alone(text in line()) {
        let markdown = Markdown::read(&text, 0);
        let mut depth = 0;
        for placed in markdown.events(&text) {
            match placed.event {
                Event::Open(_) => {
                    if depth == 0 {
                        // With its indent, which may make it code.
                        let start = text[..placed.range().start].rfind('\n').map_or(0, |at| at + 1);
                        let piece = start..placed.range().end;
                        let extent = Extent { pieces: std::slice::from_ref(&piece), holes: &[] };
                        prop_assert_eq!(told(&markdown.select(&text, extent)), whole(&text[piece.clone()]), "{:?}", &text[piece.clone()]);
                    }
                    depth += 1;
                }
                Event::Close(_) => depth -= 1,
                _ => {}
            }
        }
    }

    #[test]
    fn any_part_is_whole(text in line(), from in 0..200_usize, to in 0..200_usize, hole in 0..200_usize) {
        let markdown = Markdown::read(&text, 0);
        let cut = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let piece = cut(from)..cut(to).max(cut(from));
        let hole = cut(hole)..piece.end.max(cut(hole));
        let extent = Extent { pieces: std::slice::from_ref(&piece), holes: std::slice::from_ref(&hole) };
        let within = markdown.select_within(&text, &(cut(from)..text.len()), extent);
        for events in [markdown.select(&text, extent), within] {
            let mut open: Vec<&Element> = Vec::new();
            for placed in events {
                match placed.event {
                    Event::Open(element) => open.push(element),
                    Event::Close(element) => prop_assert_eq!(open.pop(), Some(element)),
                    Event::Text(_) => {
                        prop_assert!(!open.is_empty(), "words in nothing");
                        let range = placed.range();
                        prop_assert!(range.start < hole.start || hole.end <= range.start, "{range:?} {hole:?}");
                    }
                    _ => {}
                }
            }
            prop_assert!(open.is_empty());
        }
    }
}
