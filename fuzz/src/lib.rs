//! What is fuzzed: one plain function for each target. It takes any bytes, and panics if what Vigie makes of them is
//! wrong. `fuzz_targets/` gives them to libFuzzer, `tests/it/fuzzing.rs` runs them on the stable compiler.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a finding is a panic")]

mod edits;
pub mod html;
pub mod site;

use chrono::{DateTime, NaiveDate, Utc};
use std::borrow::Cow;
use vigie::diagnostic::draw::{Format, PrintOptions, draw};
use vigie::diagnostic::{Place, Report};
use vigie::edit::quote_titles;
use vigie::locale::Locale;
use vigie::model::written::{Written, WrittenPost, Zone};
use vigie::model::{Kind, Stage, State, Status};
use vigie::parse::{self, Parsed};
use vigie::source::{Source, Sources};
use vigie::{config, duration};

pub use edits::edit;
pub use site::{body, site, timeline};

/// A target: its name, and what it does with an input.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: [Target; 9] = [
    ("front_matter", front_matter),
    ("body", body),
    ("update", update),
    ("timeline", timeline),
    ("time", time),
    ("config", config),
    ("locale", locale),
    ("edit", edit),
    ("site", site),
];

/// The clock of all targets.
fn now() -> DateTime<Utc> {
    "2026-11-23T12:00:00Z".parse().unwrap()
}

fn text(data: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(data)
}

/// Every diagnostic has words, has its place in its text, and can be printed in every format.
pub fn check_report(report: &Report, sources: &Sources) {
    for mistake in report.list() {
        assert!(!mistake.message.is_empty(), "{}", mistake.code);
        let also = mistake.also.as_ref().map(|(span, _)| *span);
        let place = match &mistake.place {
            Place::Text(span) => Some(*span),
            _ => None,
        };
        for span in place.into_iter().chain(also) {
            let (text, range) = (&sources.get(span.source).text, span.range());
            assert!(text.get(range.clone()).is_some(), "{} at {range:?} of {text:?}", mistake.code);
        }
    }
    for format in [Format::Text, Format::Short, Format::Json, Format::Github, Format::Gitlab] {
        let _ = draw(report.list(), sources, &PrintOptions { format, ..PrintOptions::default() });
    }
}

/// Reads a post of a kind.
fn read_post(kind: Kind, bytes: &[u8]) -> (Sources, Parsed, Report) {
    let mut sources = Sources::default();
    let id = sources.add(Source::new(format!("content/{}/2026-11-02-a.md", kind.folder()), bytes.to_vec()));
    let (parsed, mut report) = parse::post(&sources, id, "en");
    report.sort(&sources);
    (sources, parsed, report)
}

/// What a post says, without the places: keys, updates, diagnostics.
fn said(post: &WrittenPost, report: &Report) -> String {
    let updates = post.body.updates.iter().map(|update| {
        let heading = &update.heading;
        let word = heading.word.as_ref().map(|word| word.value);
        let title = heading.title.as_ref().map(|title| &title.value);
        format!("{:?} {word:?} {title:?} {}", heading.time.value, heading.states.len())
    });
    let updates: Vec<String> = updates.collect();
    let keys: Vec<&str> = post.head.keys.iter().map(|key| key.value.as_str()).collect();
    let codes: Vec<&str> = report.list().iter().map(|mistake| mistake.code).collect();
    format!("{:?} {keys:?} {:?} {updates:#?} {codes:?}", post.head.title.value, post.head.slug.value)
}

/// A post of each kind from any bytes. A byte order mark and line ends of Windows change nothing of what it says.
pub fn front_matter(data: &[u8]) {
    for kind in Kind::ALL {
        let (sources, parsed, report) = read_post(kind, data);
        check_report(&report, &sources);
        let Parsed::Post(post) = parsed else { continue };
        let text = &sources.iter().next().unwrap().text;
        let others = [format!("\u{feff}{text}"), text.replace('\n', "\r\n")];
        for other in others.into_iter().filter(|_| !text.contains('\r') && !text.starts_with('\u{feff}')) {
            let (_, parsed, again) = read_post(kind, other.as_bytes());
            let Parsed::Post(other_post) = parsed else { panic!("{other:?} is no post") };
            assert_eq!(said(&post, &report), said(&other_post, &again), "{other:?}");
        }
    }
    if let Some(new) = quote_titles(&text(data)) {
        assert_eq!(quote_titles(&new), None, "{new:?}");
    }
}

/// The line of an update, and what is below it.
pub fn update(data: &[u8]) {
    for kind in [Kind::Incident, Kind::Maintenance] {
        let start = if kind == Kind::Incident { "date" } else { "start" };
        let post = format!("---\ntitle: a\n{start}: 2026-11-02 17:20\n---\nText.\n\n## {}", text(data));
        let (sources, parsed, report) = read_post(kind, post.as_bytes());
        check_report(&report, &sources);
        let Parsed::Post(post) = parsed else { continue };
        let text = &sources.iter().next().unwrap().text;
        let mut end = 0;
        for update in &post.body.updates {
            let span = update.heading.span.range();
            assert!(span.start >= end && span.end <= text.len(), "{span:?} of {text:?}");
            end = span.end;
            assert_written_form(update.heading.time.value);
            if let Some(habit) = &update.heading.habit {
                let near = NaiveDate::from_ymd_opt(2026, 11, 2);
                let _ = vigie::edit::mended(kind, near.into(), text, &habit.edits);
            }
        }
    }
}

/// The form in which a time is written says the same time.
fn assert_written_form(time: Written) {
    if let Written::Clock(_, Some(Zone::Word(word))) | Written::Full(_, Some(Zone::Word(word))) = time
        && word.is_short_offset()
    {
        return; // It is written with two digits, which are an offset for certain.
    }
    let form = parse::time::form(time);
    let read = parse::time::read(&form, None);
    assert_eq!(read.ok(), Some(time), "{form}");
}

/// A time, a duration.
pub fn time(data: &[u8]) {
    let text = text(data);
    let near = NaiveDate::from_ymd_opt(2026, 11, 2);
    for near in [near, None] {
        if let Ok(written) = parse::time::read(&text, near) {
            assert_written_form(written);
        }
        if let Some((written, length)) = parse::time::prefix(&text, near) {
            assert!(text.is_char_boundary(length), "{length} of {text:?}");
            assert_written_form(written);
        }
        if let Some(opening) = parse::time::opening(&text, near) {
            assert!(text.is_char_boundary(opening.length), "{} of {text:?}", opening.length);
        }
    }
    if let Some(minutes) = duration::minutes(&text) {
        assert!(minutes > 0 && !duration::words(minutes).is_empty(), "{minutes}");
        assert_eq!(duration::minutes(&format!("{minutes}m")), Some(minutes));
    }
}

/// A `vigie.toml`.
pub fn config(data: &[u8]) {
    let mut sources = Sources::default();
    let id = sources.add(Source::new("vigie.toml", data.to_vec()));
    let mut report = Report::default();
    let config = config::read(id, &sources, None, &mut report);
    report.sort(&sources);
    check_report(&report, &sources);
    let ids: Vec<&str> = config.services.iter().map(|service| service.id.as_str()).collect();
    let mut unique = ids.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), ids.len(), "two services have one id: {ids:?}");
    let sound = |id: &&str| !id.is_empty() && !id.contains(['/', '\\', '\0']) && !matches!(*id, "." | "..");
    assert!(ids.iter().all(sound), "{ids:?}");
    let url = config.base_url.as_ref().map(|url| url.as_str().to_owned());
    assert!(url.as_deref().is_none_or(|url| url.starts_with("http") && url.ends_with('/')), "{url:?}");
}

/// A file of messages: whatever is in it, every message has words.
pub fn locale(data: &[u8]) {
    for (file, tag) in [("fr", "fr"), ("eo", "eo")] {
        let mut sources = Sources::default();
        let id = sources.add(Source::new(format!("locales/{file}.ftl"), data.to_vec()));
        let (locale, mut report) = Locale::load(tag, None, &[id], &sources);
        report.sort(&sources);
        check_report(&report, &sources);
        let day = NaiveDate::from_ymd_opt(2026, 11, 2).unwrap();
        let mut words = vec![
            locale.text("history"),
            locale.date_time(day.and_hms_opt(17, 20, 0).unwrap()),
            locale.long_date(day),
            locale.month(2026, 11),
            locale.zone(chrono_tz::Europe::Paris),
            locale.duration(200),
            locale.days(3),
            locale.list(&["a", "b", "c"]),
            locale.percent(9_993),
        ];
        words.extend([State::Operational, State::Outage].map(|state| locale.state_inline(state)));
        words.extend([Status::Investigating, Status::Resolved].map(|status| locale.status(status)));
        words.push(locale.stage(Stage::Completed));
        assert!(words.iter().all(|words| !words.trim().is_empty()), "{words:?}");
        assert!(["ltr", "rtl"].contains(&locale.dir()));
    }
}
