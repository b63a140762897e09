//! How people mark the updates in a text: labels in emphasis, brackets and headings, rules, and shortcodes with a time.

use super::body::PartTime;
use crate::model::Status;
use crate::vocabulary::Vocabulary;

/// Labels that say nothing but the order.
const FIRST: [&str; 5] = ["initial", "open", "opening", "start", "first"];
const LAST: [&str; 6] = ["final", "close", "closing", "closed", "end", "last"];
const MORE: [&str; 17] = [
    "update",
    "updated",
    "updates",
    "edit",
    "edited",
    "mise à jour",
    "maj",
    "aktualisierung",
    "actualización",
    "message",
    "note de",
    "follow-up",
    "followup",
    "progress",
    "stand",
    "status",
    "uppdatering",
];

/// What follows such a word in the heading of an update. "Start date" is the heading of something else.
const FOLLOWERS: [&str; 9] =
    ["message", "update", "report", "issue", "notice", "maintenance", "communication", "at", "on"];

/// What a label means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LabelSense {
    First,
    Last,
    More,
    Says(Status),
    PostMortem,
    Unknown,
}

pub(super) fn sense(label: &str) -> LabelSense {
    let plain = label.trim().trim_end_matches([':', '.', '!']).trim().to_lowercase();
    let plain = plain.replace(['\u{feff}', '\u{200b}'], "");
    if plain.replace(['-', ' '], "").starts_with("postmortem") {
        return LabelSense::PostMortem;
    }
    if let Some(status) = Vocabulary::default().status(&plain) {
        return LabelSense::Says(status);
    }
    let begins = |words: &[&str]| {
        words.iter().any(|word| {
            plain.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric) && rest.len() < 40)
        })
    };
    if begins(&FIRST) {
        LabelSense::First
    } else if begins(&LAST) {
        LabelSense::Last
    } else if begins(&MORE) {
        LabelSense::More
    } else {
        LabelSense::Unknown
    }
}

/// A label at the beginning of a line.
pub(super) struct FoundLabel {
    pub(super) words: String,
    pub(super) time: Option<PartTime>,
    pub(super) rest: String,
    /// Its marks, if words in them are a label whatever they say.
    pub(super) style: Option<(&'static str, char)>,
    pub(super) spoken: bool,
}

/// `*Investigating* - …`, `**Resolved**:`, `_**Edit:**_`.
pub(super) fn emphasised(line: &str) -> Option<FoundLabel> {
    for mark in ["_**", "**_", "***", "**", "__", "*", "_"] {
        let Some(rest) = line.strip_prefix(mark) else { continue };
        let end: String = mark.chars().rev().collect();
        let at = rest.find(end.as_str()).filter(|at| *at > 0)?;
        let words = &rest[..at];
        let after = &rest[at + end.len()..];
        if words.starts_with(' ') || words.len() > 120 || words.contains("](") {
            return None;
        }
        let inside = words.trim_end().ends_with(':');
        let words = words.trim().trim_end_matches([':', '-']).trim();
        let spaced = after.trim_start();
        let sign = spaced.chars().next();
        let rest = match sign {
            // A sentence in bold.
            None if words.ends_with(['.', '!', '?']) && sense(words) == LabelSense::Unknown => return None,
            None => "",
            Some(':' | '-' | '–' | '—' | '|') => spaced[sign.map_or(0, char::len_utf8)..].trim_start(),
            Some(_) if inside => spaced,
            Some('.' | ',') => return None,
            Some(_) if matches!(sense(words), LabelSense::Says(_)) && after.starts_with(' ') => spaced,
            Some(_) => return None,
        };
        let sign = if inside || sign.is_none() { ':' } else { sign.unwrap_or(':') };
        let style = if mark.contains("**") { "**" } else { "*" };
        return Some(FoundLabel {
            words: words.to_owned(),
            time: None,
            rest: rest.to_owned(),
            style: Some((style, if matches!(sign, '–' | '—') { '-' } else { sign })),
            spoken: false,
        });
    }
    None
}

/// `[Final message]`, `[Update - 2023-03-29 15h50 UTC] …`.
pub(super) fn bracketed(line: &str) -> Option<FoundLabel> {
    let (words, rest) = line.strip_prefix('[')?.split_once(']')?;
    if rest.starts_with(['(', '[', ':']) && !rest.starts_with(": ") || words.len() > 80 {
        return None;
    }
    let rest = rest.trim_start_matches([':', '-']).trim_start();
    Some(FoundLabel { words: words.trim().to_owned(), time: None, rest: rest.to_owned(), style: None, spoken: false })
}

/// `## Update 12:55 Uhr`, `### 2024-01-23`.
pub(super) fn heading(line: &str) -> Option<FoundLabel> {
    let words = line.trim_start_matches('#');
    let level = line.len() - words.len();
    if !(1..=6).contains(&level) || !words.starts_with(' ') {
        return None;
    }
    let words = words.trim().trim_end_matches('#').trim().trim_matches('*');
    let is_of_an_update = || match sense(words) {
        LabelSense::First | LabelSense::Last => words.split_whitespace().nth(1).is_none_or(|next| {
            let next = next.trim_end_matches([':', '.']).to_lowercase();
            !next.starts_with(char::is_alphabetic) || FOLLOWERS.contains(&next.as_str())
        }),
        _ => true,
    };
    (!words.is_empty() && words.len() < 80 && is_of_an_update()).then(|| FoundLabel {
        words: words.to_owned(),
        time: None,
        rest: String::new(),
        style: None,
        spoken: false,
    })
}

/// `Update 18:15 UTC: …`, `Mise à jour de 17h55 : …`.
pub(super) fn spoken(line: &str) -> Option<FoundLabel> {
    let colon = line.char_indices().filter(|(_, c)| *c == ':').map(|(at, _)| at);
    // The colon of a clock is followed by a digit.
    let colon = colon.into_iter().find(|at| !line[at + 1..].starts_with(|c: char| c.is_ascii_digit()))?;
    let words = line[..colon].trim();
    let plain = words.to_lowercase();
    let begins = ["update", "edit", "mise à jour", "maj", "édit", "updated"];
    let begins = begins.iter().any(|word| plain.strip_prefix(word).is_some_and(|rest| rest.starts_with(' ')));
    (begins && words.len() < 50).then(|| FoundLabel {
        words: words.to_owned(),
        time: None,
        rest: line[colon + 1..].trim_start().to_owned(),
        style: None,
        spoken: true,
    })
}

/// Whether a line is a rule.
pub(super) fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.len() >= 3
        && ['-', '*', '_'].iter().any(|mark| line.chars().all(|c| c == *mark || c == ' ') && line.contains(*mark))
}

/// The place of cState's shortcode for a time on a line, and the time.
pub(super) fn track(line: &str) -> Option<(usize, usize, String)> {
    timed_shortcode(line).filter(|(.., name, _)| name == "track").map(|(from, to, _, typed)| (from, to, typed))
}

/// The place of a shortcode for a time, its name, and the time. People make ones of their own of cState's, such as
/// `htrack`.
pub(super) fn timed_shortcode(line: &str) -> Option<(usize, usize, String, String)> {
    let mut from = 0;
    while let Some(at) = line[from..].find("{{").map(|at| at + from) {
        let end = line[at..].find("}}").map(|end| at + end + 2)?;
        let inner = line[at + 2..end - 2].trim_matches(['<', '%', '>', ' ', '/']);
        let (name, typed) = inner.split_at(inner.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inner.len()));
        if name.ends_with("track") {
            let typed = typed.trim().trim_matches(['"', '\'', '`', '“', '”', '\\']).trim();
            return Some((at, end, name.to_owned(), typed.to_owned()));
        }
        from = end;
    }
    None
}

/// A text in which shortcodes for times are words where they are within a sentence: "It begins at {{< track "2020-06-12
/// 17:25" >}} and takes an hour." With `all`, also at the ends of texts.
pub(super) fn with_spoken_times(text: &str, all: bool) -> String {
    text.lines().map(|line| spoken_times(line, all)).collect::<Vec<_>>().join("\n")
}

fn spoken_times(line: &str, all: bool) -> String {
    let Some((from, to, name, typed)) = timed_shortcode(line) else { return line.to_owned() };
    let (before, behind) = (&line[..from], &line[to..]);
    let goes_on = behind.trim_start_matches(['*', '_', '`', ' ']).starts_with(char::is_lowercase);
    let is_own = name != "track" && !line.starts_with('#');
    let kept = if all || goes_on || is_own { typed.as_str() } else { &line[from..to] };
    format!("{before}{kept}{}", spoken_times(behind, all))
}
