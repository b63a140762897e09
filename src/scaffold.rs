//! New posts as texts: what the commands write, so that it reads back as what was meant. And files for hosts and
//! proxies.

pub mod host;
mod journal;
mod post_mortem;
pub mod proxy;
#[cfg(test)]
mod tests;

pub use journal::{Note, adopt, notes};
pub use post_mortem::{Happened, NewPostMortem, one_line, post_mortem};

use crate::characters::{composed, is_mark};
use crate::config::Config;
use crate::edit::{self, EditError};
use crate::model::slug::SlugLetters;
use crate::model::written::{Detail, Written};
use crate::model::{Kind, Moment, Post, Severity, State, Status};
use crate::parse::front_matter::{loose_lines, quoted};
use crate::parse::time::Near;
use crate::parse::time::form;
use crate::parse::{self, Parsed};
use crate::resolve::file_order;
use crate::source::Sources;
use crate::spaces;
use crate::vocabulary::Vocabulary;
use chrono::NaiveDate;

/// Longer names of files are cut at a word, in bytes.
const LONGEST_NAME: usize = 60;

/// The same where letters have two to four bytes each.
const LONGEST_NAME_IN_OWN_LETTERS: usize = 150;

/// The name of a new post's file without `.md`: the day, the title's words, and a number if that name is taken.
#[must_use]
pub fn stem(day: NaiveDate, title: &str, kind: Kind, letters: SlugLetters, taken: impl Fn(&str) -> bool) -> String {
    let name = format!("{}-{}", day.format("%Y-%m-%d"), words(title, kind, letters));
    numbered(&name, taken)
}

/// The name itself if it is free, else with the first number from 2 on that makes it so.
#[must_use]
pub fn numbered(name: &str, taken: impl Fn(&str) -> bool) -> String {
    let with_number = (2_u32..).map(|number| format!("{name}-{number}"));
    std::iter::once(name.to_owned()).chain(with_number).find(|name| !taken(name)).unwrap_or_default()
}

/// A title's words as a file's name has them; the kind's name when it has none.
fn words(title: &str, kind: Kind, letters: SlugLetters) -> String {
    let (plain, most) = match letters {
        SlugLetters::Ascii => (deunicode::deunicode(title).to_lowercase(), LONGEST_NAME),
        // Invisible joiners are in words of some languages, and nobody types them into an address.
        SlugLetters::Own => {
            (composed(&title.to_lowercase()).replace(['\u{200c}', '\u{200d}'], ""), LONGEST_NAME_IN_OWN_LETTERS)
        }
    };
    let apart = |letter: char| match letters {
        SlugLetters::Ascii => !letter.is_ascii_alphanumeric(),
        SlugLetters::Own => !letter.is_alphanumeric() && !is_mark(letter),
    };
    let mut name = String::new();
    for word in plain.split(apart).filter(|word| !word.is_empty()) {
        let gap = usize::from(!name.is_empty());
        if name.len() + gap + word.len() > most {
            if name.is_empty() {
                let end = (0..=most).rfind(|at| word.is_char_boundary(*at)).unwrap_or(0);
                name.push_str(&word[..end]);
            }
            break;
        }
        if gap > 0 {
            name.push('-');
        }
        name.push_str(word);
    }
    if name.is_empty() { kind.name().to_owned() } else { name }
}

/// A title on one line, as front matter can hold it; nothing when no word is left.
#[must_use]
pub fn title(typed: &str) -> Option<String> {
    let spaced = typed.replace(spaces::breaks, " ");
    let odd = |c: char| c.is_control() || matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}');
    let kept: String = spaced.chars().filter(|c| !odd(*c)).collect();
    let kept = kept.trim();
    (!kept.is_empty()).then(|| kept.to_owned())
}

/// A text as the value of a key: bare where YAML reads it as it is, else between quotes.
#[must_use]
pub fn value(text: &str) -> String {
    let line = format!("title: {text}\n");
    let one_line = !text.contains(char::is_control);
    let bare = one_line && text.starts_with(char::is_alphanumeric) && loose_lines(&line, 0..line.len()).is_empty();
    if bare { text.to_owned() } else { quoted(text) }
}

/// An incident to be written, as [`incident`] takes it.
#[derive(Debug, Clone)]
pub struct NewIncident {
    /// Its title, on one line ([`title`]).
    pub title: String,
    /// Its identity: twelve of `[a-z0-9]`.
    pub id: String,
    /// When it is announced: a day and a clock.
    pub date: Written,
    /// Services, each with a state or with its severity's.
    pub services: Vec<(String, Option<State>)>,
    /// How bad.
    pub severity: Option<Severity>,
    /// How far it is.
    pub status: Status,
    /// Since when users are affected.
    pub started: Option<Written>,
    /// When it was over.
    pub resolved: Option<Written>,
    /// The announced time of the next update.
    pub next_update: Option<Written>,
    /// The first report, Markdown; may hold anything.
    pub text: String,
    /// The languages in which the site is read.
    pub words: Vocabulary,
}

/// The text of a new incident.
///
/// # Errors
/// When its text cannot be written so that it reads back.
pub fn incident(new: &NewIncident) -> Result<String, EditError> {
    let severity = new.severity.unwrap_or(Severity::Major);
    let time = |written: Option<Written>| written.map(form);
    let keys = [
        ("title", Some(value(&new.title))),
        ("id", Some(new.id.clone())),
        ("date", Some(form(new.date))),
        ("services", services(&new.services, Some(severity))),
        ("severity", new.severity.map(|severity| severity.name().to_owned())),
        ("status", Some(new.status.name().to_owned())),
        ("started", time(new.started)),
        ("resolved", time(new.resolved)),
        ("next_update", time(new.next_update)),
    ];
    Ok(post(&keys, &edit::report(Kind::Incident, Near { day: new.date.day(), words: new.words }, &new.text)?))
}

/// A maintenance to be written, as [`maintenance`] takes it.
#[derive(Debug, Clone)]
pub struct NewMaintenance {
    /// Its title, on one line ([`title`]).
    pub title: String,
    /// Its identity: twelve of `[a-z0-9]`.
    pub id: String,
    /// When it is announced: a day and a clock.
    pub date: Written,
    /// Services, each with its state while it lasts, or simply in maintenance.
    pub services: Vec<(String, Option<State>)>,
    /// From when.
    pub start: Option<Written>,
    /// Until when.
    pub end: Option<Written>,
    /// What is announced, Markdown; may hold anything.
    pub text: String,
    /// The languages in which the site is read.
    pub words: Vocabulary,
}

/// The text of a new maintenance.
///
/// # Errors
/// When its text cannot be written so that it reads back.
pub fn maintenance(new: &NewMaintenance) -> Result<String, EditError> {
    let keys = [
        ("title", Some(value(&new.title))),
        ("id", Some(new.id.clone())),
        ("date", Some(form(new.date))),
        ("services", services(&new.services, None)),
        ("start", new.start.map(form)),
        ("end", new.end.map(form)),
    ];
    Ok(post(&keys, &edit::report(Kind::Maintenance, Near { day: new.date.day(), words: new.words }, &new.text)?))
}

/// A notice to be written, as [`notice`] takes it.
#[derive(Debug, Clone)]
pub struct NewNotice {
    /// Its title, on one line ([`title`]).
    pub title: String,
    /// Its identity: twelve of `[a-z0-9]`.
    pub id: String,
    /// When it is published: a day and a clock.
    pub date: Written,
    /// Until when the home page shows it.
    pub until: Option<Written>,
    /// Its text, Markdown; may hold anything.
    pub text: String,
    /// The languages in which the site is read.
    pub words: Vocabulary,
}

/// The text of a new notice.
///
/// # Errors
/// When its text cannot be written so that it reads back.
pub fn notice(new: &NewNotice) -> Result<String, EditError> {
    let keys = [
        ("title", Some(value(&new.title))),
        ("id", Some(new.id.clone())),
        ("date", Some(form(new.date))),
        ("until", new.until.map(form)),
    ];
    Ok(post(&keys, &edit::report(Kind::Notice, Near { day: new.date.day(), words: new.words }, &new.text)?))
}

/// The text of a post of any kind, of keys that are given.
///
/// # Errors
/// When its text cannot be written so that it reads back.
pub fn keyed(kind: Kind, keys: &[(&str, Option<String>)], near: Near, text: &str) -> Result<String, EditError> {
    Ok(post(keys, &edit::report(kind, near, text)?))
}

/// A post of [`incident`] and the like with further keys below its own.
#[must_use]
pub fn with_keys(post: &str, keys: &[(&str, Option<String>)]) -> String {
    let lines: String = keys.iter().filter_map(|(key, value)| Some(format!("{key}: {}\n", value.as_ref()?))).collect();
    match post.find("\n---\n") {
        Some(at) if !lines.is_empty() => format!("{}{lines}{}", &post[..=at], &post[at + 1..]),
        _ => post.to_owned(),
    }
}

/// The services and the first report of a maintenance as they were written, for one like it.
#[must_use]
pub fn copied(sources: &Sources, post: &Post, config: &Config) -> (Vec<(String, Option<State>)>, String) {
    let (Parsed::Post(written), _) = parse::post(sources, post.source, &config.locale) else {
        return (Vec::new(), String::new());
    };
    let services = match &written.detail {
        Detail::Maintenance(keys) => {
            let named = keys.services.iter();
            named.map(|(name, state)| (name.value.clone(), state.as_ref().map(|state| state.value))).collect()
        }
        _ => Vec::new(),
    };
    let announced = post.date.unwrap_or_else(|| Moment::instant(post.announced()));
    let order = file_order(&written.body, announced, (config.timezone, config.vocabulary(post.lang.as_deref()))).order;
    let report = written.body.arranged(order).report.0.iter();
    let report: Vec<&str> = report.map(|span| sources.text(*span)).collect();
    (services, report.join("\n\n"))
}

/// `[web, mail]`, or `{web: outage, mail: partial}` when a state is given; nothing without services.
fn services(services: &[(String, Option<State>)], severity: Option<Severity>) -> Option<String> {
    let id = |id: &str| {
        let plain = id.starts_with(|c: char| c.is_ascii_alphanumeric()) && !matches!(id, "null" | "Null" | "NULL");
        if plain { id.to_owned() } else { quoted(id) }
    };
    let stated = services.iter().any(|(_, state)| state.is_some());
    let default = severity.map_or(State::Maintenance, Severity::state);
    let items = services.iter().map(|(service, state)| {
        if stated { format!("{}: {}", id(service), state.unwrap_or(default).name()) } else { id(service) }
    });
    let list = items.collect::<Vec<_>>().join(", ");
    (!services.is_empty()).then(|| if stated { format!("{{{list}}}") } else { format!("[{list}]") })
}

/// A post of keys that are given and a text.
fn post(keys: &[(&str, Option<String>)], text: &str) -> String {
    let lines: String = keys.iter().filter_map(|(key, value)| Some(format!("{key}: {}\n", value.as_ref()?))).collect();
    let gap = if text.is_empty() { "" } else { "\n" };
    let end = if text.is_empty() { "" } else { "\n" };
    format!("---\n{lines}---\n{gap}{text}{end}")
}
