//! Bodies against the examples of the CommonMark specification: each is shown as the specification says, but for what
//! `tests/commonmark/README.md` names.

use crate::fuzzing::targets::site::tree;
use html5ever::tendril::TendrilSink;
use html5ever::{QualName, local_name, ns, parse_fragment};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use vigie::markup::{Base, Body, BodyOptions, TimelineForm};
use vigie::pipeline::{self, Options};

/// Number, section, Markdown, HTML.
type Example = (u32, String, String, String);

const EXAMPLES: &str = include_str!("../commonmark/examples.json");
const README: &str = include_str!("../commonmark/README.md");

/// A body as it is shown, with raw HTML as it was typed.
fn shown(markdown: &str) -> String {
    let page = format!("---\ntitle: a\n---\n{markdown}");
    let config = "title = \"x\"\nhtml = \"trust\"\nbase_url = \"https://a.example/\"\n";
    let tree = tree([("vigie.toml", config), ("content/pages/a.md", &page)]);
    let known = pipeline::evaluate(&tree, &Options::default(), "2026-11-23T12:00:00Z".parse().unwrap());
    let links = pipeline::links(&tree, &known.site, &known.config, &known.board);
    let timeline = TimelineForm::AsTyped;
    let base = Base::Relative { depth: 0 };
    let options = BodyOptions { links: &links, base, heading_shift: 0, prefix: "", trust: true, timeline };
    Body::of(&known.site.posts[0], 0, &tree.sources).html(&options)
}

const BLOCKS: [&str; 17] = [
    "p",
    "h",
    "ul",
    "ol",
    "li",
    "blockquote",
    "pre",
    "hr",
    "div",
    "table",
    "thead",
    "tbody",
    "tr",
    "td",
    "th",
    "section",
    "br",
];

/// HTML in a form that can be compared: its elements and words, without the differences that the README names for all.
fn tidy(html: &str) -> String {
    let context = QualName::new(None, ns!(html), local_name!("article"));
    let dom = parse_fragment(RcDom::default(), html5ever::ParseOpts::default(), context, Vec::new(), false).one(html);
    let root = dom.document.children.borrow()[0].clone();
    let mut out = String::new();
    children(&root, false, &mut out);
    for block in BLOCKS {
        for tag in [format!("<{block}>"), format!("</{block}>"), format!("<{block} ")] {
            out = out.replace(&format!(" {tag}"), &tag);
            if tag.ends_with('>') {
                out = out.replace(&format!("{tag} "), &tag);
            }
        }
    }
    out.trim().to_owned()
}

fn children(node: &Handle, pre: bool, out: &mut String) {
    for child in node.children.borrow().iter() {
        tidy_node(child, pre, out);
    }
}

fn tidy_node(node: &Handle, pre: bool, out: &mut String) {
    match &node.data {
        NodeData::Text { contents } if pre => *out += &contents.borrow(),
        NodeData::Text { contents } => {
            for c in contents.borrow().chars() {
                let space = matches!(c, ' ' | '\n' | '\t' | '\r');
                if !space {
                    out.push(c);
                } else if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
        }
        NodeData::Element { name, attrs, .. } => {
            let attrs = attrs.borrow();
            let get = |wanted: &str| attrs.iter().find(|it| &*it.name.local == wanted).map(|it| it.value.to_string());
            match &*name.local {
                "a" if !get("href").is_some_and(|to| leads_out(&to)) => children(node, pre, out),
                "img" => *out += &get("alt").unwrap_or_default(),
                tag => {
                    let heading = tag.len() == 2 && tag.ends_with(|level: char| level.is_ascii_digit());
                    let tag = if heading { "h" } else { tag };
                    let kept = attrs.iter().filter(|it| !(heading && &*it.name.local == "id"));
                    let value =
                        |value: &str| percent_encoding::percent_decode_str(value).decode_utf8_lossy().into_owned();
                    let mut kept: Vec<String> =
                        kept.map(|it| format!(" {}=\"{}\"", it.name.local, value(&it.value))).collect();
                    kept.sort();
                    *out += &format!("<{tag}{}>", kept.concat());
                    children(node, pre || tag == "pre", out);
                    if tag == "code" && pre {
                        out.truncate(out.trim_end_matches('\n').len());
                    }
                    *out += &format!("</{tag}>");
                }
            }
        }
        _ => {}
    }
}

/// Whether an address leads out of the site. Others are looked up in it, where the examples lead to nothing.
fn leads_out(address: &str) -> bool {
    ["http://", "https://", "mailto:"].iter().any(|scheme| address.to_lowercase().starts_with(scheme))
}

#[test]
fn every_example_is_shown_as_it_says() {
    let examples: Vec<Example> = serde_json::from_str(EXAMPLES).unwrap();
    assert_eq!(examples.len(), 652);
    let (mut wrong, mut differing) = (Vec::new(), Vec::new());
    for (number, section, markdown, html) in &examples {
        let documented = README.contains(&format!("\n| {number} |"));
        let (ours, theirs) = (tidy(&shown(markdown)), tidy(html));
        if ours != theirs {
            differing.push(*number);
        }
        if (ours != theirs) != documented {
            wrong.push(format!(
                "{number} ({section}), documented: {documented}\n{markdown:?}\nours   {ours:?}\ntheirs {theirs:?}\n"
            ));
        }
    }
    assert!(wrong.is_empty(), "{} of {}: {}", wrong.len(), examples.len(), wrong.join("\n"));
    assert!(differing.len() < 10, "{differing:?}");
}

#[test]
fn the_comparison_sees_what_differs() {
    assert_eq!(tidy("<p>a\n<em>b</em> c</p>\n"), "<p>a <em>b</em> c</p>");
    assert_eq!(tidy("<h1 id=\"a\">x</h1>"), tidy("<h1>x</h1>"));
    assert_ne!(tidy("<p>a <em>b</em></p>"), tidy("<p>a<em>b</em></p>"));
    assert_ne!(tidy("<pre>a  b</pre>"), tidy("<pre>a b</pre>"));
    assert_ne!(tidy("<p><a href=\"https://x.example/\">a</a></p>"), tidy("<p>a</p>"));
}
