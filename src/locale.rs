//! Words, dates and durations in the site's language.
//!
//! Messages are in `locales/<lang>.ftl` (Project Fluent): those of the program first, then those of the site, which
//! add to them or replace them one by one. What a language lacks is said in English; what English lacks shows its key:
//! a missing message never stops a page.

mod cache;
mod cldr;
mod inlines;
mod own;
mod references;
mod whole;

pub use crate::languages::{Hours, SHIPPED};
use crate::languages::{place, shipped};

use crate::characters::{is_forbidden, keep_allowed};
use crate::diagnostic::{Report, codes, locale as mistakes, value};
use crate::model::{Entry, Kind, Phase, Post, Severity, Stage, State, Status, Word};
use crate::source::{SourceId, Sources, Span};
use cache::MessageCache;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;
use cldr::{Cldr, Numbers};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Expression, Pattern, PatternElement};
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::{Arc, LazyLock, OnceLock};
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// What every other language falls back to.
const FALLBACK: &str = "en";

/// A value that a message can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Words.
    Text(&'a str),
    /// A number, by which a message can choose singular or plural.
    Count(i64),
}

/// The words of one language.
pub struct Locale {
    tag: String,
    /// `None` where the tag is not one; then all is as in ISO 8601.
    cldr: Option<Cldr>,
    /// The language itself, then English; each with the site's own messages, then without them.
    bundles: Vec<FluentBundle<Arc<FluentResource>>>,
    /// Messages without values.
    plain: MessageCache<String>,
    /// Durations by their minutes.
    durations: MessageCache<i64>,
    /// Timezones as readers call them.
    zones: MessageCache<Tz>,
    /// What files of languages that the program does not know lack: their paths, and messages in English.
    missing: Vec<(String, Vec<&'static str>)>,
    /// Whether there are messages of the language itself. Without them, readers see English.
    has_words: bool,
    /// Whether the language is written from right to left.
    rtl: bool,
}

impl fmt::Debug for Locale {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Locale").field("tag", &self.tag).finish_non_exhaustive()
    }
}

/// A site's own messages, by the tags of their files.
type OwnMessages = Vec<(String, Arc<FluentResource>)>;

impl Locale {
    /// The language of that tag (`fr`, `fr-CA`) with the site's own messages, `locales/*.ftl`.
    ///
    /// Every file is read, also of other languages, so that one run shows every mistake. Copies of the program's files
    /// are not: they change nothing.
    #[must_use]
    pub fn load(tag: &str, hours: Option<Hours>, overrides: &[SourceId], sources: &Sources) -> (Self, Report) {
        Self::load_checked(tag, hours, &changed(overrides, sources), sources)
    }

    fn load_checked(tag: &str, hours: Option<Hours>, overrides: &[SourceId], sources: &Sources) -> (Self, Report) {
        let (locale, own, mut report) = Self::read(tag, hours, overrides, sources);
        let messages = if overrides.is_empty() { BTreeMap::new() } else { own::shipped() };
        for (&id, (_, resource)) in overrides.iter().zip(&own) {
            own::check(id, resource, &messages, &mut report);
        }
        references::check(&own, overrides, &mut report);
        (locale, report)
    }

    /// Another language of a site whose messages were checked when the first one was loaded.
    #[must_use]
    pub fn load_beside(tag: &str, hours: Option<Hours>, overrides: &[SourceId], sources: &Sources) -> (Self, Report) {
        let (locale, _, report) = Self::read(tag, hours, &changed(overrides, sources), sources);
        (locale, report)
    }

    /// The language, the site's own messages by their tags, and the mistakes in them that keep them from being read.
    fn read(tag: &str, hours: Option<Hours>, overrides: &[SourceId], sources: &Sources) -> (Self, OwnMessages, Report) {
        let mut report = Report::default();
        let stem = |id: SourceId| sources.get(id).stem().to_lowercase().replace('_', "-");
        let own: OwnMessages = overrides.iter().map(|&id| (stem(id), resource(id, sources, &mut report))).collect();
        let wanted: LanguageIdentifier = tag.parse().unwrap_or_default();
        let known = SHIPPED.iter().map(|shipped| shipped.tag).chain(own.iter().map(|(tag, _)| tag.as_str()));
        let has_words = shipped(&wanted).is_some() || own.iter().any(|(tag, _)| spoken_by(tag, &wanted));
        if !has_words {
            report.add(mistakes::unknown_language(tag, known));
        }
        let paths: Vec<&str> = overrides.iter().map(|id| sources.get(*id).path.as_str()).collect();
        let missing = own::missing(&own, &paths, &mut report);
        let fallback: LanguageIdentifier = FALLBACK.parse().unwrap_or_default();
        let mut bundles = Vec::new();
        for language in [Some(&wanted), Some(&fallback).filter(|other| other.language != wanted.language)] {
            let Some(language) = language else { continue };
            bundles.push(bundle(language, &own));
            // A message of the site that cannot be filled in gives way to the one of the program.
            if !own.is_empty() {
                bundles.push(bundle(language, &[]));
            }
        }
        let mut locale = Self {
            tag: tag.replace('_', "-"),
            cldr: Cldr::new(tag, hours),
            bundles,
            plain: MessageCache::default(),
            durations: MessageCache::default(),
            zones: MessageCache::default(),
            missing,
            has_words,
            rtl: false,
        };
        locale.rtl = locale.dir() == "rtl";
        (locale, own, report)
    }

    /// Checks a file of messages as the whole translation that it is to become, for `vigie check --locale FILE`.
    #[must_use]
    pub fn check_translation(id: SourceId, sources: &Sources) -> Report {
        let tag = sources.get(id).stem().replace('_', "-");
        let (_, mut report) = Self::load_checked(&tag, None, &[id], sources);
        // Of what is missing, the place is told.
        report.retain(|mistake| mistake.code != codes::MISSING_MESSAGES.name);
        whole::check(&tag, id, &resource(id, sources, &mut Report::default()), &mut report);
        report.sort(sources);
        report
    }

    /// A shipped language without a site's own messages.
    #[must_use]
    pub fn shipped(tag: &str) -> Self {
        Self::load(tag, None, &[], &Sources::default()).0
    }

    /// What the site's own files lack, by their paths: the messages in English.
    pub fn missing(&self) -> impl Iterator<Item = (&str, &[&'static str])> {
        self.missing.iter().map(|(path, messages)| (path.as_str(), messages.as_slice()))
    }

    /// The language's tag, for `lang` attributes.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The tag by which `Intl` in browsers formats times as the pages do: `en-GB`, `fr-u-hc-h12`.
    #[must_use]
    pub fn intl_tag(&self) -> &str {
        self.cldr.as_ref().map_or(&self.tag, Cldr::tag)
    }

    /// How the language calls itself; its tag where no file of messages says so.
    #[must_use]
    pub fn language_name(&self) -> String {
        self.own("language-name").unwrap_or_else(|| self.tag.clone())
    }

    /// `ltr` or `rtl`: as the language's messages say, else as its script goes. Without any message of the language the
    /// words are English, and go from left to right.
    #[must_use]
    pub fn dir(&self) -> &'static str {
        let rtl = match self.own("direction") {
            Some(direction) => direction.trim() == "rtl",
            None => {
                let language: LanguageIdentifier = self.tag.parse().unwrap_or_default();
                language.character_direction() == CharacterDirection::RTL && self.has_words
            }
        };
        if rtl { "rtl" } else { "ltr" }
    }

    /// A message without values.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.plain(key).unwrap_or_else(|| key.to_owned())
    }

    /// A message without values, if there is one.
    #[must_use]
    pub fn plain(&self, key: &str) -> Option<String> {
        self.plain.find(key, || self.find(key, &[]))
    }

    /// A message with values; its key when no language has it.
    #[must_use]
    pub fn text_with(&self, key: &str, values: &[(&str, Arg<'_>)]) -> String {
        self.find(key, values).unwrap_or_else(|| key.to_owned())
    }

    /// Whether a message is there, in this language or in English.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.get_message(key).is_some_and(|message| message.value().is_some()))
    }

    /// A message with values, if there is one. One that names a value it is not given gives way to English. English words
    /// among words that go from right to left are isolated: otherwise "90 days" is shown as "days 90".
    fn find(&self, key: &str, values: &[(&str, Arg<'_>)]) -> Option<String> {
        let mut flawed = None;
        for bundle in &self.bundles {
            let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else { continue };
            let foreign = self.rtl && self.bundles.first().is_some_and(|own| own.locales != bundle.locales);
            let isolates = foreign && !is_typed(key) && has_letters(pattern);
            let shown = |text: String| if isolates { format!("{LEFT_TO_RIGHT}{text}{END}") } else { text };
            let args: FluentArgs<'_> = values.iter().map(|&(name, value)| (name, FluentValue::from(value))).collect();
            let mut errors = Vec::new();
            let text = keep_allowed(bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned());
            if errors.is_empty() {
                return Some(shown(text));
            }
            flawed.get_or_insert(text);
        }
        flawed
    }

    /// A day: "18 May 2021", « 1er janvier 2021 ».
    #[must_use]
    pub fn date(&self, day: NaiveDate) -> String {
        self.formatted(day, Cldr::date)
    }

    /// A day with its weekday: "Tuesday, 18 May 2021", « mardi 18 mai 2021 ».
    #[must_use]
    pub fn long_date(&self, day: NaiveDate) -> String {
        self.formatted(day, Cldr::long_date)
    }

    /// The same for a list: "Tue, 18 May 2021".
    #[must_use]
    pub fn short_date(&self, day: NaiveDate) -> String {
        self.formatted(day, Cldr::short_date)
    }

    /// A day of a year that is clear: "18 May".
    #[must_use]
    pub fn day_month(&self, day: NaiveDate) -> String {
        self.formatted(day, Cldr::day_month)
    }

    /// The month of a day, abbreviated: "May".
    #[must_use]
    pub fn short_month(&self, day: NaiveDate) -> String {
        self.formatted(day, Cldr::short_month)
    }

    /// A month of 1 to 12: "May 2021"; only the year when there is no such month.
    #[must_use]
    pub fn month(&self, year: i32, month: u32) -> String {
        let first = NaiveDate::from_ymd_opt(year, month, 1);
        first.map_or_else(|| year.to_string(), |day| self.formatted(day, Cldr::month))
    }

    /// A clock: "17:20", "5:20 PM".
    #[must_use]
    pub fn clock(&self, time: NaiveTime) -> String {
        self.formatted(time, Cldr::clock)
    }

    /// A day and a clock: "18 May 2021 at 17:20".
    #[must_use]
    pub fn date_time(&self, at: NaiveDateTime) -> String {
        self.formatted(at, Cldr::date_time)
    }

    /// The same with the weekday: "Tuesday, 18 May 2021 at 17:20".
    #[must_use]
    pub fn long_date_time(&self, at: NaiveDateTime) -> String {
        self.formatted(at, Cldr::long_date_time)
    }

    /// The same for a list: "Tue, 18 May 2021, 17:20".
    #[must_use]
    pub fn short_date_time(&self, at: NaiveDateTime) -> String {
        self.formatted(at, Cldr::short_date_time)
    }

    /// A day of a year that is clear, and a clock: "18 May at 17:20".
    #[must_use]
    pub fn day_month_time(&self, at: NaiveDateTime) -> String {
        self.formatted(at, Cldr::day_month_time)
    }

    /// What CLDR makes of a value; what ISO 8601 makes of it where the language's tag is none.
    fn formatted<T: Copy + ToString>(&self, value: T, format: impl FnOnce(&Cldr, T) -> String) -> String {
        self.cldr.as_ref().map_or_else(|| value.to_string(), |cldr| format(cldr, value))
    }

    /// A timezone as readers call it: "Pacific Time", "UTC".
    #[must_use]
    pub fn zone(&self, zone: Tz) -> String {
        self.zones.get(&zone, || {
            let own = || self.own(&format!("zone-{}", zone_key(zone.name())));
            let known = || self.cldr.as_ref().and_then(|cldr| cldr.zone(zone));
            cldr::utc(zone).map(str::to_owned).or_else(own).or_else(known).unwrap_or_else(|| zone.name().to_owned())
        })
    }

    /// A message of this very language, without the fallback.
    fn own(&self, key: &str) -> Option<String> {
        let language = &self.bundles.first()?.locales;
        let bundles = self.bundles.iter().take_while(|bundle| bundle.locales == *language);
        bundles.into_iter().find_map(|bundle| {
            let mut errors = Vec::new();
            let text = bundle.format_pattern(bundle.get_message(key)?.value()?, None, &mut errors).into_owned();
            errors.is_empty().then(|| keep_allowed(text))
        })
    }

    /// A duration in minutes: "35 min", "1 h 35 min", "2 d 3 h"; from a day on, minutes are left out.
    #[must_use]
    pub fn duration(&self, minutes: i64) -> String {
        self.durations.get(&minutes, || self.duration_in_words(minutes))
    }

    fn duration_in_words(&self, minutes: i64) -> String {
        let (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60);
        let key = match (days, hours, rest) {
            (..=0, ..=0, ..=0) => "duration-moment",
            (0, 0, _) => "duration-minutes",
            (0, _, 0) => "duration-hours",
            (0, ..) => "duration-hours-minutes",
            (_, 0, _) => "duration-days",
            _ => "duration-days-hours",
        };
        let values = [
            ("days", Arg::Count(days)),
            ("hours", Arg::Count(hours)),
            ("minutes", Arg::Count(rest)),
            ("padded", Arg::Text(&format!("{rest:02}"))),
        ];
        self.text_with(key, &values)
    }

    /// A number of days: "1 day", "3 days".
    #[must_use]
    pub fn days(&self, count: i64) -> String {
        self.text_with("days", &[("count", Arg::Count(count))])
    }

    /// Things in a sentence: "a, b and c".
    #[must_use]
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        let items = items.iter().map(AsRef::as_ref);
        match &self.cldr {
            Some(cldr) => cldr.list(items),
            None => items.collect::<Vec<_>>().join(", "),
        }
    }

    /// A share in hundredths of a percent: 9991 is "99.91%", 10000 is "100%".
    #[must_use]
    pub fn percent(&self, hundredths: u32) -> String {
        let (number, decimals) = match (hundredths / 100, hundredths % 100) {
            (whole, 0) => (whole, 0),
            _ => (hundredths, 2),
        };
        let number = match &self.cldr {
            Some(cldr) => cldr.number(number.into(), decimals),
            None => format!("{}", f64::from(hundredths) / 100.0),
        };
        self.text_with("percent", &[("number", Arg::Text(&number))])
    }

    /// A state as a label: "Out of service".
    #[must_use]
    pub fn state(&self, state: State) -> String {
        self.text(&["state-", state.name()].concat())
    }

    /// A state inside a sentence: "out of service".
    #[must_use]
    pub fn state_inline(&self, state: State) -> String {
        self.text(&["state-", state.name(), "-inline"].concat())
    }

    /// A status as a label: "Cause identified".
    #[must_use]
    pub fn status(&self, status: Status) -> String {
        self.text(&["status-", status.name()].concat())
    }

    /// What an update says of a maintenance, as a label: "Postponed".
    #[must_use]
    pub fn stage(&self, stage: Stage) -> String {
        self.text(&["stage-", stage.name()].concat())
    }

    /// What an update says of the whole, as a label.
    #[must_use]
    pub fn word(&self, word: Word) -> String {
        match word {
            Word::Status(status) => self.status(status),
            Word::Stage(stage) => self.stage(stage),
        }
    }

    /// The heading of an update: its word, its own title, or both: "Cause identified · The disk". Of one that was taken
    /// back: what it said.
    #[must_use]
    pub fn heading(&self, entry: &Entry) -> Option<String> {
        let (word, title) = match &entry.withdrawn {
            Some(withdrawn) => (withdrawn.word, &withdrawn.title),
            None => (entry.word, &entry.title),
        };
        match (word.map(|word| self.word(word)), title) {
            (Some(word), Some(title)) => Some(format!("{word} · {title}")),
            (word, title) => word.or(title.clone()),
        }
    }

    /// What an entry of a post is called: its heading; else the first report, or an update.
    #[must_use]
    pub fn entry_label(&self, post: &Post, number: usize) -> String {
        let key = match (post.first_report() == Some(number), post.kind()) {
            (true, Kind::Maintenance) => "announced",
            (true, _) => "first-report",
            (false, _) => "update",
        };
        self.heading(&post.entries[number]).unwrap_or_else(|| self.text(key))
    }

    /// The phase of a maintenance, as a label: "In progress".
    #[must_use]
    pub fn phase(&self, phase: Phase) -> String {
        self.text(&["phase-", phase.name()].concat())
    }

    /// A severity as a label: "Critical".
    #[must_use]
    pub fn severity(&self, severity: Severity) -> String {
        self.text(&["severity-", severity.name()].concat())
    }
}

/// The characters around words that go from left to right, whatever stands beside them (Unicode Standard Annex 9: LRI
/// and PDI).
const LEFT_TO_RIGHT: char = '\u{2066}';
const END: char = '\u{2069}';

/// Whether commands write a message into files, where characters that nobody sees would surprise.
fn is_typed(key: &str) -> bool {
    key.starts_with("pm-") || matches!(key, "resolve-text" | "retract-text")
}

/// Whether a message has words of its own, and not only places for values and marks between them.
fn has_letters(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.contains(char::is_alphabetic),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().any(|variant| has_letters(&variant.value))
        }
        PatternElement::Placeable { .. } => false,
    })
}

/// A timezone's name as it stands in the keys of messages.
fn zone_key(name: &str) -> String {
    name.replace(['/', '_', '+'], "-").to_lowercase()
}

impl<'a> From<Arg<'a>> for FluentValue<'a> {
    fn from(arg: Arg<'a>) -> Self {
        match arg {
            Arg::Text(text) => text.into(),
            Arg::Count(count) => count.into(),
        }
    }
}

/// The site's files of messages that are not copies of the program's.
fn changed(files: &[SourceId], sources: &Sources) -> Vec<SourceId> {
    let is_copy = |id: &SourceId| {
        let source = sources.get(*id);
        SHIPPED.iter().any(|shipped| shipped.tag == source.stem() && shipped.messages == source.text)
    };
    files.iter().copied().filter(|id| !is_copy(id)).collect()
}

/// A file of messages; what cannot be read of it is reported, the rest counts.
fn resource(id: SourceId, sources: &Sources, report: &mut Report) -> Arc<FluentResource> {
    let typed = sources.get(id).text.as_str();
    let mut text = typed.to_owned();
    let hidden = |(_, letter): &(usize, char)| is_forbidden(*letter) && *letter != '\r';
    for (nth, (at, letter)) in typed.char_indices().filter(hidden).enumerate() {
        let place = at..at + letter.len_utf8();
        // As many bytes, so that places stay where they are.
        text.replace_range(place.clone(), &" ".repeat(place.len()));
        if nth == 0 {
            report.add(value::control_characters(Span::new(id, place)));
        }
    }
    if let Some(at) = too_deep(&text) {
        report.add(mistakes::too_deep(Span::new(id, at..at + 1)));
        return Arc::new(empty());
    }
    let resource = match FluentResource::try_new(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                report.add(mistakes::bad_message(
                    Span::new(id, whole_characters(typed, error.pos)),
                    &error.kind.to_string(),
                ));
            }
            resource
        }
    };
    Arc::new(resource)
}

/// The bytes of all characters that a place touches: the reader of messages counts bytes.
fn whole_characters(text: &str, place: Range<usize>) -> Range<usize> {
    let start = (0..=place.start.min(text.len())).rfind(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let end = (place.end.min(text.len()).max(start)..=text.len()).find(|at| text.is_char_boundary(*at));
    start..end.unwrap_or(text.len())
}

/// How deep placeables may be nested: the reader of messages calls itself for each.
const DEEPEST: usize = 32;

/// Where a message opens more braces in each other than any needs.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut line_begins = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            // A line that begins so begins another message.
            _ if line_begins && (byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'#')) => depth = 0,
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Some(at);
        }
        line_begins = byte == b'\n';
    }
    None
}

/// No messages at all.
fn empty() -> FluentResource {
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(String::new());
    resource
}

/// Whether messages under a tag serve a reader of a language: the same language, with no other region.
fn spoken_by(tag: &str, wanted: &LanguageIdentifier) -> bool {
    tag.parse::<LanguageIdentifier>().is_ok_and(|tag| {
        tag.language == wanted.language
            && (tag.region.is_none() || tag.region == wanted.region)
            && (tag.script.is_none() || tag.script == wanted.script)
    })
}

/// The messages of a shipped language. They are constants, and each is parsed once: that is a third of what a build of a
/// small site takes.
fn shipped_messages(language: &LanguageIdentifier) -> Option<Arc<FluentResource>> {
    static ALL: LazyLock<Vec<OnceLock<Arc<FluentResource>>>> =
        LazyLock::new(|| SHIPPED.iter().map(|_| OnceLock::new()).collect());
    let at = place(language)?;
    let parsed = ALL[at].get_or_init(|| {
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(SHIPPED[at].messages.to_owned());
        Arc::new(resource)
    });
    Some(Arc::clone(parsed))
}

/// All messages of a language: shipped, then the site's for the language, then the site's for the region.
fn bundle(language: &LanguageIdentifier, own: &[(String, Arc<FluentResource>)]) -> FluentBundle<Arc<FluentResource>> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(digits));
    // The only function of all programs: `NUMBER`. It is new to an empty bundle.
    let _ = bundle.add_builtins();
    if let Some(resource) = shipped_messages(language) {
        bundle.add_resource_overriding(resource);
    }
    let mut fitting: Vec<_> = own.iter().filter(|(tag, _)| spoken_by(tag, language)).collect();
    fitting.sort_by_key(|(tag, _)| tag.len());
    for (_, resource) in fitting {
        bundle.add_resource_overriding(Arc::clone(resource));
    }
    bundle
}

/// A number in a message, with the digits of the message's language.
fn digits(value: &FluentValue<'_>, formats: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let typed = number.as_string();
    formats.with_try_get((), |numbers: &Numbers| numbers.format(&typed)).ok().flatten()
}

#[cfg(test)]
mod tests;
