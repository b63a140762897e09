//! Texts of people who mean harm, in every place of a site: nothing that is built runs, loads anything from elsewhere,
//! or says what its author did not. What is built is read by parsers, as its readers do. See tests/hostile/README.md.

use crate::site::{Site, files, run};
use html5ever::driver::ParseOpts;
use html5ever::parse_document;
use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use quick_xml::events::Event;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/hostile");
const KINDS: [&str; 5] = ["incidents", "pages", "maintenance", "post-mortems", "notices"];

fn read(name: &str) -> String {
    fs::read_to_string(format!("{FOLDER}/{name}")).unwrap()
}

/// A text as a string of YAML, TOML and JSON.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

/// A site of all vectors in all places, built. How tests/browser/hostile.js does it, too.
fn built() -> Site {
    let site = Site::new();
    let vectors: Vec<String> = serde_json::from_str(&read("vectors.json")).unwrap();
    let mut config = read("vigie.toml").replace("%ALL%", &quoted(&vectors.join(" ")));
    let service = read("service.toml");
    for (number, vector) in vectors.iter().enumerate() {
        let fill = |template: &str| {
            let line = vector.replace(['\r', '\n'], " ");
            let day = format!("{:02}", number % 20 + 1);
            let text = template.replace("%NUMBER%", &number.to_string()).replace("%DAY%", &day);
            text.replace("%QUOTED%", &quoted(vector)).replace("%LINE%", &line).replace("%RAW%", vector)
        };
        config += &fill(&service);
        for (at, kind) in KINDS.iter().enumerate() {
            if at < 2 || number % 3 == at - 2 {
                site.write(&format!("content/{kind}/{kind}-{number}.md"), &fill(&read(&format!("{kind}.md"))));
            }
        }
        if number % 3 == 0 {
            site.write(&format!("content/incidents/unreadable-{number}.md"), &fill(&read("unreadable.md")));
        }
        let name: String = vector.chars().filter(|c| !matches!(c, '/' | '\0')).take(60).collect();
        if cfg!(unix) && number % 3 == 1 {
            site.write(&format!("content/notices/{name}.md"), "---\ntitle: x\ndate: 2026-11-01\n---\nx\n");
            site.write(&format!("static/{name}.txt"), "x");
        }
    }
    site.write("vigie.toml", &config);
    let told = run(&mut site.command("build --keep-going"));
    assert_eq!(told.status, 1, "{}", told.err.chars().take(2000).collect::<String>());
    site
}

/// A page, or a piece of one.
#[derive(Clone, Copy)]
struct Where<'a> {
    name: &'a str,
    /// Whether it is one of our pages, with a policy and our script; else what a feed holds.
    page: bool,
}

/// What no HTML of ours has, whoever wrote its words.
fn judge(html: &str, place: Where<'_>, wrong: &mut Vec<String>) {
    let options = ParseOpts {
        tree_builder: html5ever::tree_builder::TreeBuilderOpts { scripting_enabled: false, ..Default::default() },
        ..ParseOpts::default()
    };
    let dom = parse_document(RcDom::default(), options).one(html);
    let mut policies = 0;
    walk(&dom.document, place, &mut policies, wrong);
    if place.page && policies != 1 {
        wrong.push(format!("{}: {policies} policies", place.name));
    }
}

fn walk(node: &Handle, place: Where<'_>, policies: &mut usize, wrong: &mut Vec<String>) {
    if let NodeData::Element { name, attrs, .. } = &node.data {
        let attributes: Vec<(String, String)> = attrs
            .borrow()
            .iter()
            .map(|attribute| (attribute.name.local.to_string(), attribute.value.to_string()))
            .collect();
        element(&name.local, &attributes, place, policies, wrong);
    }
    for child in node.children.borrow().iter() {
        walk(child, place, policies, wrong);
    }
}

/// Elements that are neither ours nor left to authors.
const NEVER: [&str; 22] = [
    "iframe",
    "object",
    "embed",
    "applet",
    "base",
    "frame",
    "frameset",
    "video",
    "audio",
    "source",
    "track",
    "portal",
    "template",
    "textarea",
    "button",
    "select",
    "math",
    "marquee",
    "plaintext",
    "xmp",
    "foreignobject",
    "animate",
];

/// The script that a page holds, which must be ours to the letter.
fn held(html: &str, name: &str, wrong: &mut Vec<String>) {
    let ours = fs::read_to_string(format!("{}/static/times.js", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let ours = ours.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let ours = ours.collect::<Vec<_>>().join("\n");
    for script in html.split("<script data-format=").skip(1) {
        let text = script.split_once('>').and_then(|(_, rest)| rest.split_once("</script>")).map(|(text, _)| text);
        if text != Some(ours.as_str()) {
            wrong.push(format!("{name}: a script that is not ours: {text:?}"));
        }
    }
}

fn element(
    name: &str,
    attributes: &[(String, String)],
    place: Where<'_>,
    policies: &mut usize,
    wrong: &mut Vec<String>,
) {
    let get = |wanted: &str| attributes.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    let mut fault = |what: &str| wrong.push(format!("{}: {what}: <{name} {attributes:?}>", place.name));
    if NEVER.contains(&name) && !(place.page && name == "button") {
        fault("an element that is not ours");
    }
    let ours =
        |url: &str| !url.starts_with("//") && !url.split(['/', '?', '#']).next().unwrap_or_default().contains(':');
    match name {
        "script" => {
            let src = get("src").unwrap_or_default();
            let known =
                ["vigie.js", "posts.js"].iter().any(|name| src == *name || src.ends_with(&format!("../{name}")));
            // Of the one that a page holds, `held` compares the text.
            let held =
                matches!(attributes, [(format, _), (local, _)] if format == "data-format" && local == "data-local");
            if !place.page || !(known || held) {
                fault("a script that is not ours");
            }
        }
        "style" | "link" if !place.page => fault("a style"),
        "meta" if get("http-equiv").is_some_and(|it| it.eq_ignore_ascii_case("content-security-policy")) => {
            *policies += 1;
            let policy = get("content").unwrap_or_default();
            let sound = policy.starts_with("default-src 'none'") && policy.contains("base-uri 'none'");
            if !sound || policy.contains("unsafe") || policy.contains('*') || policy.contains("http") {
                fault("a weak policy");
            }
        }
        "meta" if get("http-equiv").is_some() => {
            let to = get("content").unwrap_or_default().split_once("url=").map_or("", |(_, to)| to);
            if !place.page || !ours(to) {
                fault("a refresh");
            }
        }
        "link" => {
            let loads = get("rel").is_some_and(|rel| ["stylesheet", "icon", "preload", "modulepreload"].contains(&rel));
            let href = get("href").unwrap_or_default();
            if loads && !ours(href) && !href.starts_with("https://status.example.org/") && !is_our_drawing(href) {
                fault("loaded from elsewhere");
            }
        }
        "input" if !place.page && get("type") != Some("checkbox") => fault("a field"),
        "form" if !place.page || get("action").is_some() => fault("a form"),
        _ => {}
    }
    for (key, value) in attributes {
        let tidy: String = value.to_lowercase().chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
        let url = matches!(
            key.as_str(),
            "href" | "src" | "action" | "formaction" | "poster" | "background" | "cite" | "data" | "ping" | "srcset"
        );
        if key.starts_with("on")
            || matches!(
                key.as_str(),
                "style" | "srcdoc" | "srcset" | "ping" | "formaction" | "background" | "autofocus" | "contenteditable"
            )
        {
            fault("an attribute that runs or loads");
        }
        if url && ["javascript:", "vbscript:", "livescript:"].iter().any(|scheme| tidy.starts_with(scheme)) {
            fault("a link that runs");
        }
        if url && tidy.starts_with("data:") && !is_our_drawing(value) {
            fault("data as a link");
        }
        if key == "src" && !ours(value) && !value.starts_with("https://status.example.org/") && !is_our_drawing(value) {
            fault("loaded from elsewhere");
        }
    }
}

/// A drawing of ours within a page: the icon of a page that loads nothing.
fn is_our_drawing(url: &str) -> bool {
    let Some(code) = url.strip_prefix("data:image/svg+xml;base64,") else { return url == "data:," };
    let mut wrong = Vec::new();
    let drawing = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, code).unwrap();
    xml("a drawing", &String::from_utf8(drawing).unwrap(), &mut wrong);
    wrong.is_empty() && code.len() < 2000
}

/// Every text that a format marks as HTML.
fn html_in_json(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(list) => list.iter().for_each(|value| html_in_json(value, found)),
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(text) if key == "content_html" || key == "html" => found.push(text.clone()),
                    Value::String(text) if key.ends_with("url") || key == "shortlink" => {
                        let tidy = text.to_lowercase();
                        assert!(
                            !tidy.trim().starts_with("javascript:") && !tidy.trim().starts_with("data:"),
                            "{key}: {text}"
                        );
                    }
                    value => html_in_json(value, found),
                }
            }
        }
        _ => {}
    }
}

/// The bytes of a text that was read from a string.
fn string(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn xml(name: &str, text: &str, wrong: &mut Vec<String>) {
    let mut reader = quick_xml::Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut inside: Vec<String> = Vec::new();
    let mut words = String::new();
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(Event::Start(tag)) => {
                xml_element(name, &tag, wrong);
                inside.push(string(tag.name().as_ref()));
                words.clear();
            }
            Ok(Event::Empty(tag)) => xml_element(name, &tag, wrong),
            Ok(Event::Text(text)) => words += &string(&text),
            Ok(Event::CData(text)) => words += &string(&text),
            Ok(Event::GeneralRef(entity)) => match entity.resolve_char_ref().unwrap() {
                Some(c) => words.push(c),
                None => match string(&entity).as_str() {
                    "lt" => words.push('<'),
                    "gt" => words.push('>'),
                    "amp" => words.push('&'),
                    "quot" => words.push('"'),
                    "apos" => words.push('\''),
                    other => wrong.push(format!("{name}: the entity {other}")),
                },
            },
            Ok(Event::End(_)) => {
                let tag = inside.pop().unwrap_or_default();
                // The other texts of feeds are plain ones; a channel's description, too.
                let item = inside.iter().any(|tag| tag == "item");
                if tag == "content" || tag == "content:encoded" || tag == "description" && item {
                    judge(&words, Where { name, page: false }, wrong);
                }
                if tag == "link" && !words.trim().is_empty() && !words.trim().starts_with("https://status.example.org/")
                {
                    wrong.push(format!("{name}: a link to {words}"));
                }
                words.clear();
            }
            Ok(Event::DocType(_)) => wrong.push(format!("{name}: a document type")),
            Ok(Event::PI(instruction)) => wrong.push(format!("{name}: {instruction:?}")),
            Ok(_) => {}
            Err(error) => {
                wrong.push(format!("{name}: {error}"));
                break;
            }
        }
    }
    if !inside.is_empty() {
        wrong.push(format!("{name}: {inside:?} is open"));
    }
    if let Some(c) = text.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        wrong.push(format!("{name}: the character {c:?}"));
    }
}

fn xml_element(name: &str, tag: &quick_xml::events::BytesStart<'_>, wrong: &mut Vec<String>) {
    let element = string(tag.name().as_ref()).to_lowercase();
    if ["script", "foreignobject", "iframe", "animate", "set", "image", "use"].contains(&element.as_str()) {
        wrong.push(format!("{name}: <{element}>"));
    }
    for attribute in tag.attributes() {
        let Ok(attribute) = attribute else {
            wrong.push(format!("{name}: {attribute:?}"));
            continue;
        };
        let key = string(attribute.key.as_ref()).to_lowercase();
        let value = string(&attribute.value).to_lowercase();
        if key.starts_with("on") || key.ends_with("href") && value.trim().starts_with("javascript:") {
            wrong.push(format!("{name}: {key}={value}"));
        }
    }
}

/// Lines of a calendar, unfolded: each begins with a property that we write, and there are no more events than posts.
fn calendar(name: &str, text: &str, wrong: &mut Vec<String>) {
    const KNOWN: [&str; 26] = [
        "BEGIN",
        "END",
        "VERSION",
        "PRODID",
        "CALSCALE",
        "METHOD",
        "NAME",
        "X-WR-CALNAME",
        "X-WR-CALDESC",
        "DESCRIPTION",
        "REFRESH-INTERVAL",
        "X-PUBLISHED-TTL",
        "UID",
        "DTSTAMP",
        "DTSTART",
        "DTEND",
        "SUMMARY",
        "URL",
        "STATUS",
        "SEQUENCE",
        "LAST-MODIFIED",
        "CREATED",
        "CATEGORIES",
        "TRANSP",
        "CLASS",
        "SOURCE",
    ];
    for line in text.split("\r\n") {
        // RFC 5545 would have 75, which the writer of calendars takes without the space of a folded line.
        if line.len() > 76 || line.contains(['\n', '\r']) {
            wrong.push(format!("{name}: {line:?} is no line"));
        }
    }
    let unfolded = text.replace("\r\n ", "").replace("\r\n\t", "");
    for line in unfolded.split("\r\n").filter(|line| !line.is_empty()) {
        let property = line.split([':', ';']).next().unwrap_or_default();
        if !KNOWN.contains(&property) {
            wrong.push(format!("{name}: {line}"));
        }
        if matches!(property, "BEGIN" | "END") && !line.ends_with(":VCALENDAR") && !line.ends_with(":VEVENT") {
            wrong.push(format!("{name}: {line}"));
        }
    }
}

/// Netlify's and Cloudflare's files: nothing in them but what we mean.
fn host_file(name: &str, text: &str, wrong: &mut Vec<String>) {
    for line in text.lines().filter(|line| !line.is_empty()) {
        let words: Vec<&str> = line.split(' ').collect();
        let sound = match name {
            "_redirects" => {
                matches!(words[..], [from, to, "301" | "302"] if from.starts_with('/') && to.starts_with('/') && !from.contains('*'))
            }
            _ if line.starts_with("  ") => {
                let header = line.trim_start().split(':').next().unwrap_or_default();
                let known = [
                    "X-Content-Type-Options",
                    "Referrer-Policy",
                    "Content-Security-Policy",
                    "Access-Control-Allow-Origin",
                    "Cache-Control",
                    "Content-Type",
                    "X-Robots-Tag",
                ];
                known.contains(&header) && !line.contains("pwned")
            }
            _ => line.starts_with('/') && !line.contains(' '),
        };
        if !sound || line.contains("evil.example") && !line.contains("%2F") && line.contains("//evil") {
            wrong.push(format!("{name}: {line}"));
        }
    }
}

#[test]
fn nothing_that_is_built_runs_or_loads_or_lies() {
    let site = built();
    let mut wrong = Vec::new();
    let mut kinds = BTreeSet::new();
    for (name, bytes) in files(&site.path("public")) {
        if name.ends_with(".txt") || name.ends_with(".png") || name.starts_with(".vigie") {
            continue;
        }
        let text = String::from_utf8(bytes).unwrap();
        let end = name.rsplit(['.', '/']).next().unwrap_or_default().to_owned();
        let (name, wrong) = (name.as_str(), &mut wrong);
        match end.as_str() {
            "html" => {
                judge(&text, Where { name, page: true }, wrong);
                held(&text, name, wrong);
            }
            "xml" | "atom" | "rss" | "svg" => xml(name, &text, wrong),
            "json" => {
                let value: Value = serde_json::from_str(&text).unwrap();
                let mut found = Vec::new();
                html_in_json(&value, &mut found);
                for html in found {
                    judge(&html, Where { name, page: false }, wrong);
                }
            }
            "ics" => calendar(name, &text, wrong),
            "_headers" | "_redirects" => host_file(name, &text, wrong),
            "js" if name == "history/posts.js" => {
                let list = text
                    .trim()
                    .strip_prefix("vigiePosts(")
                    .and_then(|text| text.strip_suffix(";").unwrap_or(text).strip_suffix(')'));
                let list: Vec<Vec<String>> = serde_json::from_str(list.unwrap()).unwrap();
                assert!(list.len() > 100);
                if text.contains(['\u{2028}', '\u{2029}']) {
                    wrong.push(format!("{name}: a line separator"));
                }
            }
            "js" => {
                let own = |name: &str| fs::read_to_string(format!("{}/static/{name}", env!("CARGO_MANIFEST_DIR")));
                let whole = format!("{}{}", own("times.js").unwrap(), own("vigie.js").unwrap());
                if text.contains("pwned") || name == "vigie.js" && whole != text {
                    wrong.push(format!("{name}: changed by a text"));
                }
            }
            "css" => {
                if text.contains("pwned")
                    || text.contains("@import")
                    || text.contains("url(http")
                    || text.contains("evil")
                {
                    wrong.push(format!("{name}: changed by a text"));
                }
            }
            _ => wrong.push(format!("{name}: nobody reads it here")),
        }
        kinds.insert(end);
    }
    let all = ["_headers", "_redirects", "atom", "css", "html", "ics", "js", "json", "rss", "svg", "xml"];
    assert_eq!(kinds.iter().map(String::as_str).collect::<Vec<_>>(), all);
    wrong.sort();
    wrong.dedup();
    let told: Vec<&String> = wrong.iter().take(40).collect();
    assert!(wrong.is_empty(), "{} faults: {told:#?}", wrong.len());
}

#[test]
fn a_template_named_in_a_text_is_a_text() {
    let site = Site::new();
    let text = "---\ntitle: \"{{ site.title }}\"\ndate: 2026-11-02\n---\n\n{{ site.title }} {% include \"base.html\" %} {{ get_env(name=\"HOME\") }}\n";
    site.write("content/pages/p.md", text);
    assert_eq!(run(&mut site.command("build")).status, 0);
    let page = fs::read_to_string(site.path("public/p.html")).unwrap();
    assert!(page.contains("{{ site.title }} {% include"), "{page}");
}
