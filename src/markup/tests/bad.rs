//! What may not pass: code, other people's servers, broken nesting, endless depth.

use super::sites::Bench;
use crate::markup::{Base, tags};
use crate::model::Kind;
use std::time::Instant;

fn show(markdown: &str) -> String {
    let mut bench = Bench::new();
    bench.post(Kind::Incident, "x", markdown);
    bench.show(|place| place.base = Base::Relative { depth: 1 })
}

#[test]
fn nothing_runs() {
    let corpus = [
        "<script>alert(1)</script>",
        "<SCRIPT\n>alert(1)</SCRIPT\n>",
        "a <script>alert(1)</script> b",
        "<scr<script>ipt>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<img src=x onerror=alert(1)//",
        "<img src=\"x\"onerror=\"alert(1)\">",
        "<img/src=x/onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><a xlink:href=\"javascript:alert(1)\"><text>a</text></a></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<math href=\"javascript:alert(1)\">x</math>",
        "<a href=\"javascript:alert(1)\">a</a>",
        "<a href=\"java\tscript:alert(1)\">a</a>",
        "<a href=\"java&#x09;script:alert(1)\">a</a>",
        "<a href=\"&#106;avascript&colon;alert(1)\">a</a>",
        "<a href=\" &#1; javascript:alert(1)\">a</a>",
        "<a href='vbscript:x'>a</a>",
        "<a href='data:text/html,<script>alert(1)</script>'>a</a>",
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](java&#x09;script:alert(1))",
        "[a](&#x6A;avascript:alert(1))",
        "[a](<java\tscript:alert(1)>)",
        "[a](\u{1}javascript:alert(1))",
        "[a](data:text/html;base64,PHNjcmlwdD4=)",
        "[a][b]\n\n[b]: javascript:alert(1)",
        "<javascript:alert(1)>",
        "<vbscript:x>",
        "![a](javascript:alert(1))",
        "![a](data:image/svg+xml;base64,AA)",
        "![a\" onerror=\"alert(1)](logo.png)",
        "![a](logo.png \"x\\\" onerror=\\\"alert(1)\")",
        "[a](https://a.example/\"onclick=\"alert(1))",
        "https://a.example/\"onclick=\"alert(1)",
        "```\"><script>alert(1)</script>\nx\n```",
        "# a\" onclick=\"alert(1)",
        "<iframe src=\"https://evil.example\"></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<object data=x></object><embed src=x>",
        "<form action=\"https://evil.example\"><input name=a><button>b</button></form>",
        "<input type=image src=x onerror=alert(1)>",
        "<input autofocus onfocus=alert(1)>",
        "<style>body{background:url(https://evil.example)}</style>",
        "<p style=\"background:url(https://evil.example)\">a</p>",
        "<link rel=stylesheet href=https://evil.example/x.css>",
        "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
        "<base href=\"https://evil.example/\">",
        "<video src=https://evil.example/v><source src=x></video>",
        "<details ontoggle=alert(1) open>a</details>",
        "<template><script>alert(1)</script></template>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\"></textarea>",
        "<title><img title=\"</title><img src=x onerror=alert(1)>\"></title>",
        "<xmp><p title=\"</xmp><svg/onload=alert(1)>\">",
        "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
        "<!--><script>alert(1)</script>-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php <script>alert(1)</script> ?>",
        "<b title=\"<img src=x onerror=alert(1)>\">a</b>",
        "<img alt=\"<script>alert(1)</script>\" src=https://a.example/i.png>",
        "<img alt='a' title='\"><script>alert(1)</script>' src=https://a.example/i.png>",
        "<a href=\"https://a.example/&quot; onclick=&quot;alert(1)\">a</a>",
        "<a id='x\" onclick=\"alert(1)' class='task\" onclick=\"alert(1)'>a</a>",
    ];
    let handlers = ["onerror", "onload", "onclick", "onfocus", "ontoggle", "style", "srcdoc", "action", "formaction"];
    let elements = [
        "script", "style", "iframe", "object", "embed", "form", "button", "svg", "math", "link", "meta", "base",
        "video", "template", "textarea", "noscript",
    ];
    for markdown in corpus {
        let html = show(markdown);
        let mut done = 0;
        while let Some(tag) = tags::next(&html, done) {
            done = tag.range.end;
            assert!(!elements.contains(&tag.name.as_str()), "{markdown}\n{html}");
            for (name, value, _) in &tag.attributes {
                assert!(!handlers.contains(&name.as_str()), "{markdown}\n{html}");
                let tidy: String =
                    value.to_lowercase().chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
                let runs = ["javascript:", "vbscript:", "data:"].iter().any(|scheme| tidy.starts_with(scheme));
                assert!(!runs || !matches!(name.as_str(), "href" | "src"), "{markdown}\n{html}");
                assert!(name != "src" || !tidy.contains("evil") && !tidy.contains("//"), "{markdown}\n{html}");
            }
            assert!(tag.name != "input" || tag.get("type") == Some("checkbox"), "{markdown}\n{html}");
        }
    }
}

#[test]
fn a_body_stays_in_its_place() {
    for markdown in [
        "</div></main></body></html><h1>Mine</h1>",
        "a </p></article></section> b",
        "<div><div><div>",
        "<details><summary>x",
        "<table><tr><td>x",
        "<p><b><i>",
        "- a <div>\n- b",
        "> <blockquote>\n\nx </blockquote></blockquote>",
        "<a href=x><a href=y>",
        "<!-- never closed",
        "<b <i",
        "<plaintext>x",
        "<select><option>a",
        "<body onload=x><html><head>",
    ] {
        let html = show(markdown);
        let mut open: Vec<String> = Vec::new();
        let mut done = 0;
        while let Some(tag) = tags::next(&html, done) {
            done = tag.range.end;
            if ["br", "img", "hr", "input", "wbr", "col"].contains(&tag.name.as_str()) {
                continue;
            }
            if tag.closing {
                assert_eq!(open.pop().as_deref(), Some(tag.name.as_str()), "{markdown}\n{html}");
            } else {
                open.push(tag.name);
            }
        }
        assert!(open.is_empty(), "{markdown}\n{html}");
    }
}

#[test]
fn depth_neither_hangs_nor_overflows() {
    let staircase = (0..1000).map(|depth| "  ".repeat(depth) + "- a\n").collect::<String>();
    let corpus = [
        "> ".repeat(10_000) + "a",
        ">".repeat(10_000) + "a",
        "- ".repeat(5_000) + "a",
        "-\t".repeat(5_000) + "a",
        "1. ".repeat(5_000) + "a",
        "> - ".repeat(5_000) + "a",
        staircase,
        (">".repeat(90) + " a\n\n").repeat(300),
        "<div>".repeat(20_000),
        "<b>".repeat(20_000) + "a",
        "<table><td>".repeat(5_000),
        "<details>\n\n".repeat(5_000),
        "[".repeat(50_000),
        "![".repeat(20_000) + "a",
        "[a](".repeat(20_000),
        "*a **a ".repeat(20_000),
        "*_".repeat(20_000) + "a",
        "`a``".repeat(20_000),
        "<!--".repeat(20_000),
        "<![CDATA[".repeat(20_000),
        "<a href='".repeat(20_000),
        "[^1]".repeat(5_000) + "\n\n[^1]: a",
        "[^a]: [^a]\n".repeat(2_000),
        "|".repeat(5_000) + "\n" + &"|-".repeat(5_000),
        "a://".repeat(20_000),
        "https://a.example/".repeat(5_000),
        "&amp".repeat(50_000),
        "# a\n".repeat(3_000),
    ];
    let mut slow = Vec::new();
    for markdown in &corpus {
        let began = Instant::now();
        let mut bench = Bench::new();
        bench.post(Kind::Incident, "x", markdown);
        let html = bench.show(|_| {});
        let body = bench.body();
        let words = body.plain().len() + body.first_sentence().len();
        let found = body.links().len() + body.tasks().len();
        let took = began.elapsed();
        if took.as_secs() >= 10 {
            slow.push(format!("{:.20} {took:?} {} {words} {found}", markdown.escape_debug().to_string(), html.len()));
        }
    }
    assert!(slow.is_empty(), "{slow:#?}");
}

#[test]
fn what_is_too_deep_is_shown_as_typed() {
    assert_eq!(show(&(">".repeat(200) + " <a>")), format!("<pre>{} &lt;a&gt;</pre>\n", "&gt;".repeat(200)));
    assert!(show(&"-".repeat(300)).starts_with("<hr"));
    assert!(show(&("a\n".to_owned() + &"-".repeat(300))).starts_with("<h2"));
    assert!(show(&"- ".repeat(300)).starts_with("<hr"));
}
