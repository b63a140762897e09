//! The block between the `---` lines: where it is, and the lines that are read more leniently than by YAML.

use super::keys;
use crate::diagnostic::{Diagnostic, Place, Report, post};
use crate::model::Kind;
use crate::node::{self, Node, Value};
use crate::source::{SourceId, Span, Spanned};
use gray_matter::{Matter, Pod, engine::Engine};
use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::Range;

/// Keys whose unquoted value is always the rest of the line, even if YAML would read it differently.
const LOOSE_KEYS: [&str; 2] = ["title", "description"];

/// How a file begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileStart {
    /// With front matter: its block, and where the body begins.
    Front {
        /// The block between the fences.
        block: Range<usize>,
        /// The first byte of the body.
        body: usize,
    },
    /// With a fence that is not closed: the place of the fence.
    Unclosed(Range<usize>),
    /// With text.
    Text,
}

/// The raw front matter. `gray_matter` only finds it; Vigie parses it itself.
struct Raw;

impl Engine for Raw {
    fn parse(content: &str) -> gray_matter::Result<Pod> {
        Ok(Pod::String(content.to_owned()))
    }
}

/// Finds how a file begins. Blank lines above the first fence are skipped.
#[must_use]
pub fn opening(text: &str) -> FileStart {
    let start = text.len() - text.trim_start().len();
    let fence_end = line_end(text, start);
    if text[start..fence_end].trim_end() != "---" {
        return FileStart::Text;
    }
    let Some(closing) = lines(text, fence_end).find(|line| text[line.clone()].trim_end() == "---") else {
        return FileStart::Unclosed(start..fence_end);
    };
    // gray_matter returns the block trimmed, with other line ends, and without a place. So it only decides whether
    // there is a block, and the fences give its place. It does not need the text below the block.
    match Matter::<Raw>::new().parse::<String>(&text[start..closing.end]) {
        Ok(_) => FileStart::Front { block: fence_end..closing.start, body: closing.end },
        Err(_) => FileStart::Unclosed(start..fence_end),
    }
}

/// The lines of a text from a place on, each with its line end.
fn lines(text: &str, from: usize) -> impl Iterator<Item = Range<usize>> {
    let mut at = from;
    std::iter::from_fn(move || {
        (at < text.len()).then(|| {
            let line = at..line_end(text, at);
            at = line.end;
            line
        })
    })
}

fn line_end(text: &str, from: usize) -> usize {
    text[from..].find('\n').map_or(text.len(), |at| from + at + 1)
}

/// A `title:` or `description:` line that YAML would not read as its author meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LooseLine {
    /// The key.
    pub key: &'static str,
    /// The bytes of the value in the text, without white space around it.
    pub value: Range<usize>,
    /// The bytes of the intended value, without quotes around all of it.
    pub meant: Range<usize>,
}

/// Finds the lines whose value is the rest of the line although YAML would read them differently.
#[must_use]
pub fn loose_lines(text: &str, block: Range<usize>) -> Vec<LooseLine> {
    let mut found = Vec::new();
    let mut all = lines(&text[..block.end], block.start).peekable();
    while let Some(line) = all.next() {
        let continued = all.peek().is_some_and(|next| {
            let next = &text[next.clone()];
            next.starts_with([' ', '\t']) && !next.trim().is_empty()
        });
        let Some((key, rest)) = LOOSE_KEYS.iter().find_map(|key| {
            let rest = text[line.clone()].strip_prefix(key)?.trim_start_matches(' ').strip_prefix(':')?;
            rest.starts_with([' ', '\t']).then_some((*key, rest))
        }) else {
            continue;
        };
        let value = rest.trim();
        let start = line.end - rest.len() + (rest.len() - rest.trim_start().len());
        if !value.is_empty() && !continued && !yaml_agrees(value) {
            let quotes = quotes_around(value);
            let meant = start + quotes..start + value.len() - quotes;
            found.push(LooseLine { key, value: start..start + value.len(), meant });
        }
    }
    found
}

/// Whether YAML reads a value as its author meant it: as the same text, or as one that was quoted or folded on purpose.
fn yaml_agrees(value: &str) -> bool {
    // Several words of letters are plain text in YAML too.
    if value.contains(' ') && value.chars().all(|c| c.is_alphabetic() || c == ' ') {
        return true;
    }
    if value.starts_with('“') && quotes_around(value) > 0 {
        return false;
    }
    if value.starts_with(['|', '>']) && value[1..].chars().all(|c| matches!(c, '+' | '-' | '0'..='9')) {
        return true;
    }
    let mut sources = crate::source::Sources::default();
    let scratch = sources.add(crate::source::Source::new("", Vec::new()));
    let Ok(Node { value: Value::Map(entries), .. }) = node::yaml(scratch, &format!("k: {value}"), 0) else {
        return false;
    };
    match entries.as_slice() {
        [(_, Node { value: Value::Scalar { text, plain }, .. })] => !plain || text == value,
        _ => false,
    }
}

/// The number of bytes of the quotes around a whole value, at its beginning and its end: `'It's down'`, `“Mail is
/// late”`.
fn quotes_around(value: &str) -> usize {
    let mut letters = value.chars();
    let (Some(first), Some(last)) = (letters.next(), letters.next_back()) else { return 0 };
    let inner = letters.as_str();
    let pair = matches!((first, last), ('“', '”') | ('\'', '\'') | ('"', '"')) && !inner.trim().is_empty();
    let Some(inside) = inner.find([first, last]).filter(|_| pair) else {
        return if pair { first.len_utf8() } else { 0 };
    };
    // `"Mail" and "web"` has no quotes around all of it, because the first quote is closed before the end.
    let (before, after) = (&inner[..inside], &inner[inside + first.len_utf8()..]);
    let closes = before.ends_with(|c: char| !c.is_whitespace()) && !after.starts_with(char::is_alphanumeric);
    let in_pairs = inner.matches([first, last]).count() % 2 == 0;
    if closes && in_pairs { 0 } else { first.len_utf8() }
}

/// A text between double quotes, as YAML reads it back.
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            // Characters that YAML does not allow unescaped.
            _ if c.is_control() || matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}') => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Reads the block of a post's front matter.
///
/// # Errors
/// A diagnostic at the place that is not YAML.
pub fn read(source: SourceId, text: &str, block: Range<usize>, report: &mut Report) -> Result<Node, Diagnostic> {
    let text = &*plain_spaces(text, block.clone());
    let loose = loose_lines(text, block.clone());
    let masked = mask(&text[block.clone()], block.start, &loose);
    let glued = || glued(source, text, block.clone());
    let with_help = |mistake: Diagnostic| match glued_item(text, block.clone()) {
        Some(item) => mistake.help(format!("write a space after the hyphen: `- {item}`")),
        None => hinted(mistake, text),
    };
    let mut node =
        node::yaml(source, &masked, block.start).map_err(|mistake| glued().unwrap_or_else(|| with_help(mistake)))?;
    let is_glued = match &node.value {
        Value::Scalar { .. } => true,
        Value::Map(entries) => entries.iter().any(|(key, _)| key.value.contains(':')),
        _ => false,
    };
    if let Some(mistake) = is_glued.then(glued).flatten() {
        return Err(mistake);
    }
    without_typographic_quotes(&mut node, report);
    if let Value::Map(entries) = &mut node.value {
        for line in loose {
            let span = Span::new(source, line.value.clone());
            let value = &text[line.meant];
            report.add(post::value_needs_quotes(span, line.key, &quoted(value)));
            if let Some((_, node)) = entries.iter_mut().find(|(_, node)| node.span.start == span.start) {
                *node = Node { value: Value::Scalar { text: value.to_owned(), plain: true }, span };
            }
        }
    }
    Ok(node)
}

/// The first line that is not a key in YAML because there is no space after the colon, or `=` instead of a colon.
fn glued(source: SourceId, text: &str, block: Range<usize>) -> Option<Diagnostic> {
    lines(&text[..block.end], block.start).find_map(|line| {
        let typed = text[line.clone()].trim_end();
        let at = typed.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'))?;
        let (key, rest) = typed.split_at(at);
        let is_own = Kind::ALL.into_iter().any(|kind| keys::known(kind).contains(&key));
        let value = rest.trim_start().strip_prefix([':', '='])?;
        let is_glued = rest.starts_with(':') && !value.is_empty() && !value.starts_with([' ', '\t']);
        let with_equals = rest.trim_start().starts_with('=');
        let span = Span::new(source, line.start..line.start + typed.len());
        (is_own && (is_glued || with_equals)).then(|| post::no_space_behind_key(span, key, value.trim(), is_glued))
    })
}

/// The first item of a list without a space after its hyphen: `-web`.
fn glued_item(text: &str, block: Range<usize>) -> Option<&str> {
    let mut items = lines(&text[..block.end], block.start).map(|line| text[line].trim());
    items.find_map(|line| line.strip_prefix('-').filter(|item| item.starts_with(char::is_alphabetic)))
}

/// A YAML error, with the line to write if the line at that place shows what was meant.
fn hinted(mistake: Diagnostic, text: &str) -> Diagnostic {
    let Place::Text(span) = mistake.place else { return mistake };
    let at = span.range().start.min(text.len());
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let line = text[start..line_end(text, start)].trim_end();
    // With an extra brace, any other advice would be wrong.
    if line.contains('{') && line.matches('}').count() > line.matches('{').count() {
        return mistake.help(format!("remove one `}}`: `{}`", line.replacen("}}", "}", 1)));
    }
    // A list begins on the line below its key.
    if let Some((key, items)) = line.split_once(": - ").filter(|(key, _)| !key.contains(char::is_whitespace)) {
        let items: Vec<&str> = items.split(" - ").map(str::trim).collect();
        let is_pairs = key == "services" && items.iter().all(|item| item.contains(": "));
        let (open, close) = if is_pairs { ('{', '}') } else { ('[', ']') };
        return mistake.help(format!("write `{key}: {open}{}{close}`", items.join(", ")));
    }
    let pairs = line.strip_prefix("services:").map(str::trim);
    let pairs = pairs.filter(|pairs| pairs.contains(':') && !pairs.starts_with('{'));
    let item = line.trim_start().strip_prefix(['–', '—']);
    match (pairs, item) {
        (Some(pairs), _) => mistake.help(format!("write `services: {{{pairs}}}`")),
        (None, Some(item)) => mistake.help(format!("type a hyphen instead of the dash: `- {}`", item.trim())),
        (None, None) => mistake,
    }
}

/// Removes typographic quotes around values, because phones type them in place of straight ones.
fn without_typographic_quotes(node: &mut Node, report: &mut Report) {
    match &mut node.value {
        Value::Map(entries) => entries.iter_mut().for_each(|(_, node)| without_typographic_quotes(node, report)),
        Value::List(items) => items.iter_mut().for_each(|node| without_typographic_quotes(node, report)),
        Value::Scalar { text, plain: true } => {
            let inner = text.strip_prefix(['“', '”', '‘']).and_then(|text| text.strip_suffix(['”', '“', '’']));
            if let Some(inner) = inner.map(str::to_owned) {
                report.add(post::typographic_quotes(node.span, &quoted(&inner)));
                *text = inner;
            }
        }
        Value::Scalar { .. } | Value::Null => {}
    }
}

/// The text with ordinary spaces around its keys and in its lists, as YAML requires. Some keyboards type a no-break
/// space before every colon, and some editors a tab after it. Every other byte keeps its place.
fn plain_spaces(text: &str, block: Range<usize>) -> Cow<'_, str> {
    const OTHER: [char; 3] = ['\u{a0}', '\u{202f}', '\t'];
    if !text[block.clone()].contains(OTHER) {
        return text.into();
    }
    let common = |words: &str| words.replace('\u{a0}', "  ").replace('\u{202f}', "   ").replace('\t', " ");
    let mut plain = text[..block.start].to_owned();
    for line in text[block.clone()].split_inclusive('\n') {
        let is_key = |key: &str| !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c));
        match line.split_once(':') {
            Some((key, rest)) if is_key(key.trim()) => {
                let value = rest.trim_start();
                let (gap, value) = (common(&rest[..rest.len() - value.len()]), Cow::Borrowed(value));
                let value = if value.starts_with(['[', '{']) { common(&value).into() } else { value };
                plain.extend([&*common(key), ":", &gap, &value]);
            }
            _ => {
                // A list below its key.
                let words = line.trim_start_matches([' ', '\t']);
                plain.extend([&*common(&line[..line.len() - words.len()]), words]);
            }
        }
    }
    plain.push_str(&text[block.end..]);
    plain.into()
}

/// The block with its loose values replaced by ones that YAML can read. Every other byte keeps its place.
fn mask(block: &str, offset: usize, loose: &[LooseLine]) -> String {
    let mut masked = String::with_capacity(block.len());
    let mut at = 0;
    for line in loose {
        masked.push_str(&block[at..line.value.start - offset]);
        masked.extend(std::iter::repeat_n('x', line.value.len()));
        at = line.value.end - offset;
    }
    masked.push_str(&block[at..]);
    masked
}

/// The title of a file without front matter that begins with `# Title`, and where its body begins.
#[must_use]
pub fn first_heading(source: SourceId, text: &str) -> Option<(Spanned<String>, usize)> {
    let start = text.len() - text.trim_start().len();
    let end = line_end(text, start);
    let line = text[start..end].trim_end();
    let title = line.strip_prefix("# ")?.trim().trim_end_matches('#').trim_end();
    let at = start + line.find(title)?;
    (!title.is_empty()).then(|| (Spanned::new(title.to_owned(), Span::new(source, at..at + title.len())), end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn loose(block: &str) -> Vec<String> {
        loose_lines(block, 0..block.len()).into_iter().map(|line| block[line.value].to_owned()).collect()
    }

    #[test]
    fn a_title_is_the_rest_of_its_line() {
        assert_eq!(loose("title: [post-mortem] serveur\n"), ["[post-mortem] serveur"]);
        assert_eq!(loose("title: Panne #3\n"), ["Panne #3"]);
        assert_eq!(loose("title: Panne # 3\r\ndate: x\r\n"), ["Panne # 3"]);
        assert_eq!(loose("title: Panne : le retour\n"), ["Panne : le retour"]);
        assert_eq!(loose("title: Panne: le retour\n"), ["Panne: le retour"]);
        assert_eq!(loose("title: \"Panne\" de courrier\n"), ["\"Panne\" de courrier"]);
        assert_eq!(loose("title: \"Panne: une\" # vraiment\n"), [] as [&str; 0]);
        assert_eq!(loose("title: null\n"), ["null"]);
        assert_eq!(loose("description: >-\n  deux\n  lignes\n"), [] as [&str; 0]);
        assert_eq!(loose("extra:\n  title: [a] b\n"), [] as [&str; 0]);
    }

    #[test]
    fn quotes_around_all_of_a_title_are_no_part_of_it() {
        let check = |value: &str, expected: &str| {
            let text = format!("title: {value}\n");
            let lines = loose_lines(&text, 0..text.len());
            assert_eq!(lines.iter().map(|line| &text[line.meant.clone()]).collect::<Vec<_>>(), [expected], "{value}");
        };
        check("'It's down'", "It's down");
        check("'The servers' disks'", "The servers' disks");
        check("\"He said \"no\"\"", "He said \"no\"");
        check("“Mail is late”", "Mail is late");
        check("“Panne : le retour”", "Panne : le retour");
        check("\"Mail\" and \"web\"", "\"Mail\" and \"web\"");
        check("\"Panne\" de courrier", "\"Panne\" de courrier");
        assert_eq!(loose("title: 'It''s down'\n"), [] as [&str; 0]);
    }

    /// What a block reads as, with the names of its mistakes and what they advise.
    fn read_block(block: &str) -> (serde_json::Value, Vec<String>) {
        let mut sources = crate::source::Sources::default();
        let id = sources.add(crate::source::Source::new("", block.as_bytes().to_vec()));
        let mut report = Report::default();
        let node = read(id, block, 0..block.len(), &mut report);
        let json = report.note(node).map(|node| node.to_json()).unwrap_or_default();
        let advice = report.list().iter().map(|it| format!("{}: {}", it.code, it.help.as_deref().unwrap_or("")));
        (json, advice.collect())
    }

    #[test]
    fn tabs_and_quotes_of_keyboards_are_understood() {
        let (json, advice) = read_block("title:\tDown\nservices:\n\t- web\n\t- mail\n");
        assert_eq!(json, serde_json::json!({"title": "Down", "services": ["web", "mail"]}));
        assert_eq!(advice, [] as [&str; 0]);
        let (json, advice) = read_block("services: [“web”, mail]\nstatus: “identified”\n");
        assert_eq!(json, serde_json::json!({"services": ["web", "mail"], "status": "identified"}));
        assert_eq!(
            advice,
            [
                "needs-quotes: write `\"web\"`, or the text without quotes",
                "needs-quotes: write `\"identified\"`, or the text without quotes"
            ]
        );
    }

    #[test]
    fn a_mistake_of_yaml_comes_with_the_line_that_was_meant() {
        let advice = |block: &str| read_block(block).1;
        assert_eq!(
            advice("services: web: outage, mail: degraded\n"),
            ["not-yaml: write `services: {web: outage, mail: degraded}`"]
        );
        assert_eq!(advice("services: {web: outage}}\n"), ["not-yaml: remove one `}`: `services: {web: outage}`"]);
        assert_eq!(advice("services:{web: outage}\n"), ["not-yaml: write `services: {web: outage}`"]);
        assert_eq!(advice("title:Down\ndate:2026-05-18\n"), ["not-yaml: write `title: Down`"]);
        assert_eq!(advice("title: Down\nresolved:18:00\ndate: 2026-05-18\n"), ["not-yaml: write `resolved: 18:00`"]);
        assert_eq!(advice("title = Down\ndate: 2026-05-18\n"), ["not-yaml: write `title: Down`"]);
        assert_eq!(advice("services:\n— web\n— mail\n"), ["not-yaml: type a hyphen instead of the dash: `- mail`"]);
    }

    proptest! {
        #[test]
        fn words_of_letters_are_what_yaml_reads(title in "[\\p{L}]{1,5}( {1,2}[\\p{L}]{1,5}){1,4}") {
            let mut sources = crate::source::Sources::default();
            let id = sources.add(crate::source::Source::new("", vec![]));
            let node = node::yaml(id, &format!("k: {title}"), 0).unwrap();
            prop_assert_eq!(&node.to_json()["k"], &title);
            prop_assert_eq!(loose(&format!("title: {title}\n")), Vec::<String>::new());
        }
    }

    #[test]
    fn no_break_spaces_around_keys_are_spaces() {
        let text = "title\u{a0}:\u{202f}Panne\u{a0}: le retour\ndate:\u{a0}2021-05-18 17\u{202f}h\u{a0}20\nservices\u{202f}: {web:\u{a0}outage,\u{a0}mail: partial}\n";
        let mut sources = crate::source::Sources::default();
        let id = sources.add(crate::source::Source::new("", text.as_bytes().to_vec()));
        let mut report = Report::default();
        let node = read(id, text, 0..text.len(), &mut report).unwrap();
        let json = node.to_json();
        assert_eq!(json["title"], "Panne\u{a0}: le retour");
        assert_eq!(json["date"], "2021-05-18 17\u{202f}h\u{a0}20");
        assert_eq!(json["services"], serde_json::json!({"web": "outage", "mail": "partial"}));
        let Value::Map(entries) = &node.value else { panic!("{node:?}") };
        let told = |at: usize| &text[entries[at].1.span.range()];
        assert_eq!(told(0), "Panne\u{a0}: le retour", "places are those of the file");
        assert!(told(2).contains("web:\u{a0}outage"), "{}", told(2));
    }

    #[test]
    fn fences_are_found_as_phones_and_windows_write_them() {
        for (text, body) in [
            ("---\ntitle: a\n---\nb", "b"),
            ("---\r\ntitle: a\r\n---\r\nb", "b"),
            ("\n\n--- \ntitle: a\n---  \nb", "b"),
            ("---\n---\nb", "b"),
            ("---\ntitle: a\n---", ""),
        ] {
            let FileStart::Front { body: at, .. } = opening(text) else { panic!("{text:?}") };
            assert_eq!(&text[at..], body, "{text:?}");
        }
        assert_eq!(opening("---\ntitle: a\n"), FileStart::Unclosed(0..4));
        assert_eq!(opening("# Title\n---\n"), FileStart::Text);
    }

    #[test]
    fn quotes_are_read_back() {
        for text in ["a: b", "\"", "\\", "[x] # y", "it's", "tab\tline\nend", "\0\u{7f}\u{85}\u{feff}"] {
            let mut sources = crate::source::Sources::default();
            let id = sources.add(crate::source::Source::new("", vec![]));
            let node = node::yaml(id, &format!("k: {}", quoted(text)), 0).unwrap();
            assert_eq!(node.to_json()["k"], text);
        }
    }
}
