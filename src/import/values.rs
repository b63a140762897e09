//! Values of other tools: front matter in three notations, times in many forms, names as ids and as parts of addresses.

use super::imported::ImportedTime;
use crate::diagnostic::Report;
use crate::model::written::YEARS;
use crate::node;
use crate::parse::front_matter::{FileStart, opening, read};
use crate::source::{Source, Sources};
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;
use serde_json::{Map, Value};

/// A file with front matter: its keys and its text.
#[derive(Debug, Clone, PartialEq)]
pub struct FrontMatter {
    /// The keys, in lower case.
    pub keys: Map<String, Value>,
    /// The text below.
    pub body: String,
}

impl FrontMatter {
    /// Reads front matter in YAML, TOML (`+++`) or JSON (braces), also with its language behind the fence (`---json`).
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn read(text: &str) -> Result<Self, String> {
        let text = without_mark(text).replace("\r\n", "\n");
        let trimmed = text.trim_start();
        if let Some(rest) = trimmed.strip_prefix("+++\n") {
            let (block, body) = rest.split_once("\n+++").ok_or("its front matter is not closed with +++")?;
            return Ok(Self::new(&toml_value(block)?, body));
        }
        if let Some((language, rest)) = trimmed.strip_prefix("---").and_then(|rest| rest.split_once('\n'))
            && matches!(language.trim(), "json" | "toml" | "yaml" | "yml")
        {
            let (block, body) = rest.split_once("\n---").ok_or("its front matter is not closed with ---")?;
            let value = match language.trim() {
                "json" => json(block),
                "toml" => toml_value(block),
                _ => yaml(block),
            };
            return Ok(Self::new(&value?, body));
        }
        if trimmed.starts_with('{') {
            let mut values = serde_json::Deserializer::from_str(trimmed).into_iter::<Value>();
            let value = values.next().ok_or("it is empty")?.map_err(|error| error.to_string())?;
            let body = &trimmed[values.byte_offset()..];
            return Ok(Self::new(&value, body));
        }
        // A fence with spaces before it is a fence for Hugo.
        match opening(trimmed) {
            FileStart::Front { block, body } => {
                let value = front_yaml(trimmed, block)?;
                Ok(Self::new(&value, &trimmed[body..]))
            }
            FileStart::Unclosed(_) => Err("its front matter is not closed with ---".to_owned()),
            FileStart::Text => Err("it has no front matter".to_owned()),
        }
    }

    fn new(value: &Value, body: &str) -> Self {
        let keys = value.as_object().into_iter().flatten();
        let keys = keys.map(|(key, value)| (key.trim().to_lowercase(), value.clone())).collect();
        Self { keys, body: body.trim_start_matches('\n').trim_end().to_owned() }
    }

    /// The text of a key. Empty values count as none.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<String> {
        self.keys.get(key).and_then(scalar)
    }

    /// A truth value, as YAML 1.1 has them.
    #[must_use]
    pub fn flag(&self, key: &str) -> Option<bool> {
        truth(&self.text(key)?)
    }

    /// A list of texts. A text alone is a list of one.
    #[must_use]
    pub fn list(&self, key: &str) -> Vec<String> {
        self.keys.get(key).map(texts).unwrap_or_default()
    }
}

/// A document in TOML, its dates as texts.
fn toml_value(text: &str) -> Result<Value, String> {
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| error.message().to_owned())?;
    serde_json::to_value(table).map(plain_dates).map_err(|error| error.to_string())
}

/// The value of a block of front matter in YAML. What only our own reading understands is understood, too.
fn front_yaml(text: &str, block: std::ops::Range<usize>) -> Result<Value, String> {
    let mut sources = Sources::default();
    let id = sources.add(Source::new("", Vec::new()));
    let node = read(id, text, block, &mut Report::default()).map_err(|mistake| mistake.message)?;
    Ok(node.to_json())
}

/// A document in YAML.
///
/// # Errors
/// Why it cannot be read.
pub fn yaml(text: &str) -> Result<Value, String> {
    let mut sources = Sources::default();
    let id = sources.add(Source::new("", Vec::new()));
    node::yaml(id, without_mark(text), 0).map(|node| node.to_json()).map_err(|mistake| mistake.message)
}

/// A document in JSON.
///
/// # Errors
/// Why it cannot be read.
pub fn json(text: &str) -> Result<Value, String> {
    serde_json::from_str(without_mark(text)).map_err(|error| error.to_string())
}

/// A text without the byte order mark that some programs begin files with.
#[must_use]
pub fn without_mark(text: &str) -> &str {
    text.trim_start_matches('\u{feff}')
}

/// A value as a text. Nothing and empty texts count as none.
#[must_use]
pub fn scalar(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Bool(flag) => flag.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// A value as a list of texts.
#[must_use]
pub fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().filter_map(scalar).collect(),
        value => scalar(value).into_iter().collect(),
    }
}

/// A text below some keys.
#[must_use]
pub fn at<'a>(value: &'a Value, path: &[&str]) -> Option<&'a Value> {
    path.iter().try_fold(value, |value, key| value.get(key))
}

/// The text below some keys.
#[must_use]
pub fn text_at(value: &Value, path: &[&str]) -> Option<String> {
    at(value, path).and_then(scalar)
}

/// A truth value, as YAML 1.1 has them.
#[must_use]
pub fn truth(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "true" | "yes" | "on" | "y" | "1" => Some(true),
        "false" | "no" | "off" | "n" | "0" => Some(false),
        _ => None,
    }
}

/// Dates of TOML are tables for serde: this makes texts of them.
fn plain_dates(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            if let [("$__toml_private_datetime", Value::String(date))] =
                map.iter().map(|(key, value)| (key.as_str(), value)).collect::<Vec<_>>().as_slice()
            {
                return Value::String((*date).clone());
            }
            Value::Object(map.into_iter().map(|(key, value)| (key, plain_dates(value))).collect())
        }
        Value::Array(items) => items.into_iter().map(plain_dates).collect(),
        other => other,
    }
}

/// A time as tools write it: ISO 8601 with or without seconds, fractions and offset, with one-digit hours, and RFC 2822.
/// A time without a zone is read in `zone`. `None` for a year that posts cannot have, too.
#[must_use]
pub fn time(text: &str, zone: Tz) -> Option<ImportedTime> {
    let known = |time: &ImportedTime| match time {
        ImportedTime::Day(day) => YEARS.contains(&day.year()),
        ImportedTime::At(at) => in_years(at),
    };
    any_time(text, zone).filter(known)
}

/// Whether a time is in the years that Vigie knows.
#[must_use]
pub fn in_years(at: &DateTime<Utc>) -> bool {
    YEARS.contains(&at.year())
}

fn any_time(text: &str, zone: Tz) -> Option<ImportedTime> {
    let text = text.trim().trim_matches(['"', '\'']).trim();
    if let Ok(at) = DateTime::parse_from_rfc2822(text) {
        return Some(ImportedTime::At(at.to_utc()));
    }
    let date = text.get(..10)?;
    let day = NaiveDate::parse_from_str(&date.replace('/', "-"), "%Y-%m-%d").ok()?;
    let rest = text[10..].trim_start_matches(['T', 't', ' ', ',']).trim();
    if rest.is_empty() {
        return Some(ImportedTime::Day(day));
    }
    let clock_end =
        rest.find(|c: char| !(c.is_ascii_digit() || c == ':' || c == '.' || c == ',')).unwrap_or(rest.len());
    let clock = clock(&rest[..clock_end])?;
    let local = day.and_time(clock);
    match offset(rest[clock_end..].trim())? {
        Some(offset) => offset.from_local_datetime(&local).single().map(|at| ImportedTime::At(at.to_utc())),
        None => Some(ImportedTime::At(in_zone(local, zone))),
    }
}

/// A local time as an instant. Of an hour that the zone has twice it is the first; one that it skips is moved on.
#[must_use]
pub fn in_zone(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    match zone.from_local_datetime(&local) {
        chrono::LocalResult::Single(at) | chrono::LocalResult::Ambiguous(at, _) => at.to_utc(),
        chrono::LocalResult::None => {
            let later = local + chrono::TimeDelta::hours(1);
            zone.from_local_datetime(&later).earliest().map_or_else(|| later.and_utc(), |at| at.to_utc())
        }
    }
}

fn clock(text: &str) -> Option<NaiveTime> {
    let whole = text.split(['.', ',']).next().unwrap_or_default();
    let mut parts = whole.split(':').map(|part| part.parse::<u32>().ok());
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = match parts.next() {
        None => 0,
        Some(second) => second?,
    };
    NaiveTime::from_hms_opt(hour, minute, second)
}

/// An offset: none, `Z`, `UTC`, `+02:00`, `+0200`, `+02`, `UTC+2`. The outer `None` is something else.
#[allow(clippy::option_option, reason = "no offset, and one that cannot be read, are different")]
fn offset(text: &str) -> Option<Option<FixedOffset>> {
    if text.is_empty() {
        return Some(None);
    }
    let bare = text.trim_start_matches(['Z', 'z']);
    let bare = ["UTC", "GMT", "utc"].iter().find_map(|word| bare.strip_prefix(word)).unwrap_or(bare).trim();
    if bare.is_empty() {
        return Some(FixedOffset::east_opt(0));
    }
    let sign = match bare.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    // Go prints `+0000 UTC`.
    let digits: String =
        bare[1..].chars().take_while(|c| c.is_ascii_digit() || *c == ':').filter(|c| *c != ':').collect();
    let (hours, minutes) = if digits.len() > 2 { digits.split_at(digits.len() - 2) } else { (digits.as_str(), "0") };
    let (hours, minutes) = (hours.parse::<i32>().ok()?, minutes.parse::<i32>().ok()?);
    if hours > 23 || minutes > 59 {
        return None;
    }
    FixedOffset::east_opt(sign * (hours * 3600 + minutes * 60)).map(Some)
}

/// An instant of a time: of a day, its beginning.
#[must_use]
pub fn instant(time: ImportedTime, zone: Tz) -> DateTime<Utc> {
    match time {
        ImportedTime::At(at) => at,
        ImportedTime::Day(day) => crate::calendar::day_begins(day, zone),
    }
}

/// A name as the id of a service: plain small letters, digits, `-`, `_` and `.`.
#[must_use]
pub fn id(name: &str) -> String {
    let plain = deunicode::deunicode(name).to_lowercase();
    let mut id = String::new();
    for letter in plain.chars() {
        match letter {
            'a'..='z' | '0'..='9' | '_' | '.' => id.push(letter),
            _ if id.ends_with('-') || id.is_empty() => {}
            _ => id.push('-'),
        }
    }
    let id = id.trim_matches(['-', '.']);
    let id: String = id.chars().take(60).collect();
    let taken = ["all", "at", "next", "start", "end", "edited", "silent", "publish", "withdrawn"];
    match id.as_str() {
        "" => "service".to_owned(),
        id if taken.contains(&id) => format!("{id}-service"),
        _ => id.trim_matches(['-', '.']).to_owned(),
    }
}

/// A name as Hugo makes a part of an address of it.
#[must_use]
pub fn hugo_part(name: &str) -> String {
    let mut part = String::new();
    for letter in name.trim().to_lowercase().chars() {
        match letter {
            ' ' if part.ends_with('-') => {}
            ' ' => part.push('-'),
            '.' | '_' | '-' | '#' | '+' | '~' | '/' => part.push(letter),
            letter if letter.is_alphanumeric() => part.push(letter),
            _ => {}
        }
    }
    part.replace('#', "")
}

/// A text without HTML line breaks and comments of other tools, and with the line ends of Unix.
#[must_use]
pub fn tidy(text: &str) -> String {
    let mut text = text.replace("\r\n", "\n");
    for tag in ["<br>", "<br/>", "<br />", "<BR>"] {
        text = text.replace(tag, "  \n");
    }
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("<!--") {
        out.push_str(before);
        rest = if let Some((_, after)) = after.split_once("-->") {
            after
        } else {
            // One without an end is text: nothing behind it is lost.
            out.push_str("&lt;!--");
            after
        };
    }
    out.push_str(rest);
    out.trim_matches('\n').trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> String {
        match time(text, Tz::Europe__Paris) {
            Some(ImportedTime::At(at)) => at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            Some(ImportedTime::Day(day)) => day.to_string(),
            None => "none".to_owned(),
        }
    }

    #[test]
    fn times_that_no_post_can_have_are_no_times() {
        for text in
            ["2021-01-01 10:00 +99999999", "2021-01-01 10:00 +119304700", "2021-01-01 10:00 +2400", "0001-01-01"]
        {
            assert_eq!(at(text), "none", "{text}");
        }
        assert_eq!(at("2021-01-01 10:00 +0130"), "2021-01-01T08:30:00Z");
    }

    #[test]
    fn times_of_tools_are_read() {
        for (text, read) in [
            ("2021-05-18 17:20:00", "2021-05-18T15:20:00Z"),
            ("2021-05-18 17:20", "2021-05-18T15:20:00Z"),
            ("2021-05-18T7:20:00-00:00", "2021-05-18T07:20:00Z"),
            ("2021-05-18T17:20:00.482Z", "2021-05-18T17:20:00Z"),
            ("2021-05-18 17:20:00 +0200", "2021-05-18T15:20:00Z"),
            ("2021-05-18 17:20:00 +0000 UTC", "2021-05-18T17:20:00Z"),
            ("2021-05-18 17:20 UTC", "2021-05-18T17:20:00Z"),
            ("2021-05-18T17:20:00+05:30", "2021-05-18T11:50:00Z"),
            ("2021-05-18", "2021-05-18"),
            ("Tue, 18 May 2021 17:20:00 GMT", "2021-05-18T17:20:00Z"),
            ("024-10-16T08:30:00", "none"),
            ("2021-03-097T16:00:00Z", "none"),
            ("soon", "none"),
        ] {
            assert_eq!(at(text), read, "{text}");
        }
    }

    #[test]
    fn front_matter_of_three_notations_is_read() {
        for text in [
            "---\ntitle: Down\nresolved: yes\naffected: [API, Site]\n---\n\nWords.\n",
            "+++\ntitle = \"Down\"\nresolved = true\naffected = [\"API\", \"Site\"]\n+++\nWords.\n",
            "{\"title\": \"Down\", \"resolved\": true, \"affected\": [\"API\", \"Site\"]}\nWords.\n",
            "---json\n{\"title\": \"Down\", \"resolved\": true, \"affected\": [\"API\", \"Site\"]}\n---\n\nWords.\n",
            "\n\n---\nTitle: Down\nresolved: \"true\"\naffected:\n- API\n- Site\n---\nWords.",
        ] {
            let front = FrontMatter::read(text).unwrap();
            assert_eq!(front.text("title").as_deref(), Some("Down"), "{text}");
            assert_eq!(front.flag("resolved"), Some(true), "{text}");
            assert_eq!(front.list("affected"), ["API", "Site"], "{text}");
            assert_eq!(front.body, "Words.", "{text}");
        }
        let toml = FrontMatter::read("+++\ndate = 2021-05-18T17:20:00Z\n+++\n").unwrap();
        assert_eq!(toml.text("date").as_deref(), Some("2021-05-18T17:20:00Z"));
        assert!(FrontMatter::read("# A README\n").is_err());
    }

    #[test]
    fn names_become_ids_and_parts_of_addresses() {
        assert_eq!(id("git.sr.ht"), "git.sr.ht");
        assert_eq!(id("LernSax - BigBlueButton"), "lernsax-bigbluebutton");
        assert_eq!(id("Außerschulische Lernorte"), "ausserschulische-lernorte");
        assert_eq!(id("All"), "all-service");
        assert_eq!(id("***"), "service");
        assert_eq!(hugo_part("2021-06-08 Fastly (Outage)"), "2021-06-08-fastly-outage");
        assert_eq!(hugo_part("Étude.sr.ht"), "étude.sr.ht");
    }

    #[test]
    fn comments_and_line_breaks_of_html_are_tidied() {
        assert_eq!(tidy("one <!-- two <!-- three"), "one &lt;!-- two &lt;!-- three");
        assert_eq!(tidy("one<br>two <!-- not\nthis --> three\n"), "one  \ntwo  three");
    }
}
