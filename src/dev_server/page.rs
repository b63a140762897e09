//! A page as the dev server serves it: with our script, and with a policy that lets it run.

use super::{EVENTS, SCRIPT};
use crate::percent;

/// Directives that our script needs to be allowed in, and the one that stands for each where it is left out.
const NEEDED: [(&str, &str); 3] =
    [("script-src", "default-src"), ("script-src-elem", ""), ("connect-src", "default-src")];

/// A page with our script in it, its policy widened for that alone, and its whole addresses leading to the dev server.
pub(super) fn served(text: &str, address: Option<&str>, base: &str, tag: &str) -> String {
    let text = with_policy(text);
    let text = match address {
        Some(address) => at_home(&text, address, base),
        None => text,
    };
    with_script(&text, base, tag)
}

/// Our script at the end of a page.
pub(super) fn with_script(text: &str, base: &str, tag: &str) -> String {
    let base = percent::path(base).replace('&', "&amp;");
    let script =
        format!("<script src=\"{base}{SCRIPT}\" data-events=\"{base}{EVENTS}\" data-tag=\"{tag}\"></script>\n");
    let at = text.to_ascii_lowercase().rfind("</body>").unwrap_or(text.len());
    format!("{}{script}{}", &text[..at], &text[at..])
}

/// Links that name the published site lead to the dev server: those of the page for what is not there, for one.
fn at_home(text: &str, address: &str, base: &str) -> String {
    let base = percent::path(base);
    ["href", "src"]
        .into_iter()
        .fold(text.to_owned(), |text, name| text.replace(&format!("{name}=\"{address}"), &format!("{name}=\"{base}")))
}

/// The policies of a page, each allowing what is ours.
fn with_policy(text: &str) -> String {
    let small = text.to_ascii_lowercase();
    let mut out = String::with_capacity(text.len() + 64);
    let mut done = 0;
    for (start, _) in small.match_indices("<meta") {
        let Some(length) = small[start..].find('>') else { break };
        let end = start + length;
        if start < done || !small[start..end].contains("content-security-policy") {
            continue;
        }
        if let Some((from, to)) = attribute(&small[start..end], "content") {
            out.push_str(&text[done..start + from]);
            out.push_str(&escape(&widened(&unescape(&text[start + from..start + to]))));
            done = start + to;
        }
    }
    out.push_str(&text[done..]);
    out
}

/// Where the value of an attribute stands in a tag, quotes left out.
fn attribute(tag: &str, name: &str) -> Option<(usize, usize)> {
    let needle = format!("{name}=");
    let (at, _) = tag.match_indices(&needle).find(|(at, _)| tag[..*at].ends_with(|c: char| c.is_ascii_whitespace()))?;
    let from = at + needle.len();
    let quote = tag[from..].chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let length = tag[from + 1..].find(quote)?;
    Some((from + 1, from + 1 + length))
}

/// A Content-Security-Policy that also allows a script and a connection of the same origin.
fn widened(policy: &str) -> String {
    let mut directives: Vec<Vec<&str>> = policy
        .split(';')
        .map(|directive| directive.split_ascii_whitespace().collect())
        .filter(|words: &Vec<&str>| !words.is_empty())
        // The dev server has no certificate.
        .filter(|words| !words[0].eq_ignore_ascii_case("upgrade-insecure-requests"))
        .collect();
    for (name, stand_in) in NEEDED {
        let named = |name: &str| directives.iter().position(|words| words[0].eq_ignore_ascii_case(name));
        let at = match (named(name), named(stand_in)) {
            (Some(at), _) => at,
            (None, Some(other)) => {
                let sources = directives[other][1..].iter().copied();
                let own = std::iter::once(name).chain(sources).collect();
                directives.push(own);
                directives.len() - 1
            }
            // What is not restricted is allowed.
            (None, None) => continue,
        };
        let words = &mut directives[at];
        words.retain(|word| !word.eq_ignore_ascii_case("'none'"));
        if !words.iter().any(|word| word.eq_ignore_ascii_case("'self'") || *word == "*") {
            words.push("'self'");
        }
    }
    let directives: Vec<String> = directives.iter().map(|words| words.join(" ")).collect();
    directives.join("; ")
}

/// Undoes the escapes that templates and people write in an attribute.
fn unescape(text: &str) -> String {
    let quotes = text.replace("&#39;", "'").replace("&#x27;", "'").replace("&apos;", "'");
    quotes.replace("&quot;", "\"").replace("&#34;", "\"").replace("&amp;", "&")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('\'', "&#39;")
}

/// Files that a page shows itself with: style, scripts, images, fonts, by path in the output.
pub(super) fn parts(text: &str, page: &str) -> Vec<String> {
    const ENDS: [&str; 12] =
        [".css", ".js", ".mjs", ".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".woff2", ".ico"];
    let values = ["href=\"", "src=\""].into_iter().flat_map(|name| text.split(name).skip(1));
    let links = values.filter_map(|rest| rest.split(['"', '?', '#']).next());
    links
        .filter(|link| ENDS.iter().any(|end| link.ends_with(end)) && !link.starts_with('/') && !link.contains("://"))
        .map(|link| joined(page, link))
        .collect()
}

/// The path that a relative link of a page leads to.
fn joined(page: &str, link: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}
