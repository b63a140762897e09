//! The keys of front matter, by kind.

use super::aliases::{self, Alias};
use super::time::Near;
use super::{FileContext, time};
use crate::characters::{is_forbidden, is_override, isolated, title_of};
use crate::diagnostic::{Diagnostic, Report, address, nearest, post, translation};
use crate::duration;
use crate::model::written::{
    Detail, Head, IncidentKeys, MaintenanceKeys, PostMortemKeys, ServiceList, Written, WrittenImpact,
};
use crate::model::{Kind, Severity, Stage, State, Status, slug};
use crate::node::{Fields, Node, Value};
use crate::routes::{is_hidden, is_kept};
use crate::source::Spanned;
use crate::spaces;
use crate::vocabulary::{Meant, QUESTION_MARKS, Vocabulary};
use chrono::NaiveDate;

/// Reads the keys of a post. A mistake goes to the report and counts as absent.
pub(super) fn read(
    file: &FileContext<'_>,
    node: Node,
    title: Option<Spanned<String>>,
    report: &mut Report,
) -> (Head, Detail) {
    let without_front_matter = title.is_some();
    let mut keys = KeyReader {
        fields: Fields::new(node, "front matter", report),
        near: Near { day: file.day, words: file.words },
        services_empty: false,
        resolved_is_flag: false,
    };
    let given = keys.fields.keys();
    let date = keys.date();
    keys.near.day = date.day().or(file.day);
    let detail = keys.detail(file.kind);
    let title = match title {
        Some(heading) => {
            let heading = keys.fields.cut("title", heading);
            keys.clean("title", &heading)
        }
        None => keys.line("title"),
    };
    // If another key is nearly the missing one, only that is reported.
    let nearly = |key: &str| given.iter().any(|given| given.value != key && nearest(&given.value, [key]).is_some());
    if title.is_none() && !nearly("title") {
        keys.fields.report.add(post::missing_title(file.span, file.stem));
    }
    let stands_in = match &detail {
        Detail::Maintenance(keys) => keys.start.is_some(),
        Detail::Page => true,
        _ => without_front_matter && file.day.is_some(),
    };
    if matches!(date, Date::Absent) && !stands_in && !nearly("date") {
        keys.fields.report.add(post::missing_date(file.span, file.day));
    }
    let head = Head {
        span: file.span,
        title: title.unwrap_or_else(|| file.stem().map(|name| title_of(&name))),
        date: date.found(),
        edited: if file.kind == Kind::Page { None } else { keys.time("edited") },
        file_day: file.day,
        description: keys.line("description"),
        author: keys.line("author"),
        id: keys.fields.parsed("id", id),
        slug: {
            let slug = keys.slug().unwrap_or_else(|| file.stem());
            keys.fitting(&slug)
        },
        aliases: keys.aliases(),
        // What is no flag is reported. It was given so that something is not published.
        draft: {
            let given = keys.fields.is_given("draft");
            keys.fields.flag("draft").unwrap_or(given)
        },
        announce: {
            let given = keys.fields.is_given("announce");
            keys.fields.flag("announce").unwrap_or(!given)
        },
        lang: keys.fields.parsed("lang", lang).map(|lang| lang.value),
        extra: serde_json::Map::new(),
        keys: given.into(),
    };
    let extra = keys.extra(file.kind, &head.keys);
    (Head { extra, ..head }, detail)
}

/// Reads the keys of a translation: words alone. Any other key is a mistake, because it would say in a second place what
/// the post says.
pub(super) fn of_translation(
    node: Node,
    (lang, original): (&str, &str),
    heading: Option<Spanned<String>>,
    report: &mut Report,
) -> (Option<Spanned<String>>, Option<Spanned<String>>) {
    let mut keys = KeyReader {
        fields: Fields::new(node, "front matter", report),
        near: None.into(),
        services_empty: false,
        resolved_is_flag: false,
    };
    let title = match heading {
        Some(heading) => keys.clean("title", &heading),
        None => keys.line("title"),
    };
    let description = keys.line("description");
    if let Some(own) = keys.fields.text("lang").filter(|own| !own.value.eq_ignore_ascii_case(lang)) {
        keys.fields.report.add(translation::other_language(own.span, &own.value, lang));
    }
    for (key, _) in keys.fields.rest() {
        keys.fields.report.add(translation::only_words(key.span, &key.value, original));
    }
    (title, description)
}

/// The language that front matter gives, as it was typed.
pub(super) fn lang_of(node: &Node) -> Option<String> {
    let Value::Map(entries) = &node.value else { return None };
    entries.iter().find_map(|(key, node)| match &node.value {
        Value::Scalar { text, .. } if key.value == "lang" => Some(text.clone()),
        _ => None,
    })
}

/// Whether front matter has a key with a time or a state, as only posts have.
pub(super) fn tell_of_a_post(node: &Node) -> bool {
    let Value::Map(entries) = &node.value else { return false };
    let keys = ["date", "services", "severity", "status", "resolved", "start", "end", "completed"];
    entries.iter().any(|(key, _)| keys.contains(&key.value.as_str()))
}

/// Whether front matter contains what only incidents have: a severity, a bad state of a service, or an open status.
pub(super) fn tell_of_incident(node: &Node, words: Vocabulary) -> bool {
    let Value::Map(entries) = &node.value else { return false };
    let text = |node: &Node| match &node.value {
        Value::Scalar { text, .. } => Some(text.clone()),
        _ => None,
    };
    let is_bad = |(_, node): &(Spanned<String>, Node)| {
        text(node).is_some_and(|word| words.state(&word).is_none_or(|state| state > State::Maintenance))
    };
    entries.iter().any(|(key, node)| match (key.value.as_str(), &node.value) {
        ("severity", Value::Scalar { .. }) => true,
        ("services", Value::Map(states)) => states.iter().any(is_bad),
        ("status", Value::Scalar { text, .. }) => words.status(text).is_some_and(|status| !status.closes()),
        _ => false,
    })
}

/// All keys of a kind.
pub(super) fn known(kind: Kind) -> Vec<&'static str> {
    let common =
        ["title", "date", "edited", "description", "author", "id", "slug", "aliases", "draft", "announce", "lang"];
    common.into_iter().chain(own_keys(kind)).collect()
}

/// The keys that only this kind of post has.
fn own_keys(kind: Kind) -> Vec<&'static str> {
    let mut report = Report::default();
    let mut keys = KeyReader {
        fields: Fields::none(&mut report),
        near: None.into(),
        services_empty: false,
        resolved_is_flag: false,
    };
    keys.detail(kind);
    keys.fields.asked().to_vec()
}

/// What the front matter gives as the date.
enum Date {
    Absent,
    Unreadable,
    Found(Spanned<Written>),
}

impl Date {
    fn day(&self) -> Option<NaiveDate> {
        match self {
            Self::Found(date) => date.value.day(),
            Self::Absent | Self::Unreadable => None,
        }
    }

    fn found(self) -> Option<Spanned<Written>> {
        match self {
            Self::Found(date) => Some(date),
            Self::Absent | Self::Unreadable => None,
        }
    }
}

struct KeyReader<'r> {
    fields: Fields<'r>,
    /// The year of a day without one is chosen so that the day is nearest to this.
    near: Near,
    /// Whether `services` is present without a value.
    services_empty: bool,
    /// Whether `resolved` has yes or no instead of a time.
    resolved_is_flag: bool,
}

impl KeyReader<'_> {
    fn detail(&mut self, kind: Kind) -> Detail {
        match kind {
            Kind::Incident => Detail::Incident(self.incident()),
            Kind::Maintenance => Detail::Maintenance(self.maintenance()),
            Kind::PostMortem => Detail::PostMortem(self.post_mortem()),
            Kind::Notice => Detail::Notice { until: self.time("until") },
            Kind::Page => Detail::Page,
        }
    }

    /// A text on one line, without control characters; an empty one counts as absent.
    fn line(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let text = self.fields.text(key)?;
        self.clean(key, &text)
    }

    fn clean(&mut self, key: &'static str, text: &Spanned<String>) -> Option<Spanned<String>> {
        let mut clean = text.value.replace(spaces::breaks, " ");
        if clean.contains(is_forbidden) {
            self.fields.report.add(post::control_characters(text.span, key));
            clean.retain(|letter| !is_forbidden(letter));
        } else if clean.contains(is_override) {
            self.fields.report.add(post::direction_override(text.span));
        }
        let kept = isolated(clean.trim().to_owned());
        (!kept.is_empty()).then(|| Spanned::new(kept, text.span))
    }

    fn slug(&mut self) -> Option<Spanned<String>> {
        let (_, node) = self.fields.take("slug")?;
        let Value::Scalar { text, .. } = node.value else {
            self.fields.report.add(address::slug_is_no_text(node.span));
            return None;
        };
        let slug = self.clean("slug", &Spanned::new(text, node.span))?;
        if slug.value.contains(['/', '\\']) || (is_hidden(&slug.value) && !is_kept(&slug.value)) {
            self.fields.report.add(address::bad_slug(slug.span, &slug.value));
            return None;
        }
        Some(slug)
    }

    /// Older addresses: a list of paths, or one.
    fn aliases(&mut self) -> Vec<Spanned<String>> {
        let Some((_, node)) = self.fields.take("aliases") else { return Vec::new() };
        let nodes = match node.value {
            Value::List(items) => items,
            _ => vec![node],
        };
        let text = |node: Node| match node.value {
            Value::Scalar { text, .. } => Some(Spanned::new(text, node.span)),
            _ => {
                self.fields.report.add(address::alias_is_no_text(node.span));
                None
            }
        };
        nodes.into_iter().filter_map(text).collect()
    }

    /// A slug that can be part of a path and is short enough for a file name.
    fn fitting(&mut self, slug: &Spanned<String>) -> Spanned<String> {
        let near = slug::nearest(&slug.value);
        if slug.value.len() > slug::LONGEST {
            self.fields.report.add(address::long_slug(slug.span, slug::LONGEST));
        } else if near != slug.value {
            self.fields.report.add(address::bad_file_name(slug.span, &slug.value, &near));
        }
        Spanned::new(near, slug.span)
    }

    /// A word in the languages of the post.
    fn parsed<T>(
        &mut self,
        key: &'static str,
        read: fn(&Spanned<String>, Vocabulary) -> Result<T, Diagnostic>,
    ) -> Option<Spanned<T>> {
        let words = self.near.words;
        self.fields.parsed(key, |text| read(text, words))
    }

    fn time(&mut self, key: &'static str) -> Option<Spanned<Written>> {
        let near = self.near;
        self.fields.parsed(key, |text| time::value(key, text, near))
    }

    fn date(&mut self) -> Date {
        match self.fields.take("date") {
            None => Date::Absent,
            Some((_, node)) => {
                let text = self.fields.scalar("date", node);
                let found = text.and_then(|text| {
                    let value = self.fields.report.note(time::value("date", &text, self.near))?;
                    Some(Spanned::new(value, text.span))
                });
                found.map_or(Date::Unreadable, Date::Found)
            }
        }
    }

    fn incident(&mut self) -> IncidentKeys {
        IncidentKeys {
            services: self.services(),
            severity: self.parsed("severity", severity),
            status: self.parsed("status", status),
            started: self.time("started"),
            detected: self.time("detected"),
            resolved: self.resolved(),
            next_update: self.time("next_update"),
            impact: self.impact(),
        }
    }

    /// `resolved`. Other tools have a flag in this key, and the time in another one.
    fn resolved(&mut self) -> Option<Spanned<Written>> {
        const BESIDE: [&str; 3] = ["resolvedWhen", "resolved_at", "resolvedAt"];
        let scalar = |fields: &Fields<'_>, key: &str| match &fields.get(key)?.value {
            Value::Scalar { text, .. } => Some(text.clone()),
            _ => None,
        };
        let over = match scalar(&self.fields, "resolved").as_deref() {
            Some("true" | "yes" | "oui") => true,
            Some("false" | "no" | "non") => false,
            _ => return self.time("resolved"),
        };
        self.resolved_is_flag = true;
        let (_, node) = self.fields.take("resolved")?;
        let known = BESIDE.iter().find_map(|key| {
            let time = time::read(&scalar(&self.fields, key)?, self.near).ok()?;
            Some((*key, time::form(time)))
        });
        let known = known.as_ref().map(|(key, time)| (*key, time.as_str()));
        let typed = if over { "true" } else { "false" };
        self.fields.report.add(post::resolved_is_a_time(node.span, typed, over, known));
        None
    }

    fn maintenance(&mut self) -> MaintenanceKeys {
        MaintenanceKeys {
            services: self.services(),
            start: self.time("start"),
            end: self.time("end"),
            duration: self.fields.parsed("duration", |text| {
                duration::minutes(&text.value).ok_or_else(|| post::bad_duration(text.span, &text.value))
            }),
            completed: self.time("completed"),
            status: self.parsed("status", stage),
        }
    }

    fn post_mortem(&mut self) -> PostMortemKeys {
        PostMortemKeys { incident: self.line("incident"), impact: self.impact() }
    }

    /// `[a, b]`, `{a: outage, b: degraded}`, or `a`.
    fn services(&mut self) -> ServiceList {
        self.services_empty = self.fields.get("services").is_some_and(|node| matches!(node.value, Value::Null));
        let Some((_, node)) = self.fields.take("services") else { return Vec::new() };
        let mut services = Vec::new();
        self.add_services(node, &mut services);
        services
    }

    fn add_services(&mut self, node: Node, services: &mut ServiceList) {
        match node.value {
            Value::Map(entries) => {
                for (id, node) in entries {
                    let state = match node.value {
                        Value::Null => None,
                        _ => self.fields.scalar("services", node).and_then(|word| self.state(&word)),
                    };
                    services.push((id, state));
                }
            }
            Value::List(items) => {
                for item in items {
                    self.add_services(item, services);
                }
            }
            Value::Scalar { text, .. } => services.push((Spanned::new(text, node.span), None)),
            Value::Null => {}
        }
    }

    fn state(&mut self, word: &Spanned<String>) -> Option<Spanned<State>> {
        let state = self.fields.report.note(state(word, self.near.words))?;
        Some(Spanned::new(state, word.span))
    }

    fn impact(&mut self) -> Option<WrittenImpact> {
        let (_, node) = self.fields.take("impact")?;
        let Value::Map(entries) = node.value else {
            let severity = match &node.value {
                Value::Scalar { text, .. } => self.near.words.severity(text.trim()),
                _ => None,
            };
            self.fields.report.add(severity.map_or_else(
                || post::bad_impact(node.span),
                |severity| post::impact_is_a_severity(node.span, severity.name()),
            ));
            return None;
        };
        let mut table = WrittenImpact::new();
        for (service, node) in entries {
            let place = node.span;
            let items = match node.value {
                Value::List(items) => items,
                _ => vec![node],
            };
            if items.is_empty() {
                self.fields.report.add(post::bad_impact(place));
                continue;
            }
            let steps = items.into_iter().filter_map(|item| self.impact_step(item)).collect();
            table.push((service, steps));
        }
        Some(table)
    }

    /// `16:35 degraded`.
    fn impact_step(&mut self, node: Node) -> Option<(Spanned<Written>, State)> {
        let text = self.fields.scalar("impact", node)?;
        let Some((time, length)) = time::prefix(&text.value, self.near) else {
            self.fields.report.add(post::bad_impact(text.span));
            return None;
        };
        let word = text.value[length..].trim_start_matches([' ', ':', '·', '-', '–']).trim().to_owned();
        let state = self.state(&Spanned::new(word, text.span))?;
        Some((Spanned::new(time, text.span), state.value))
    }

    /// Reports the Vigie key that an unknown key probably means. If `resolved` is a flag, the key with the time is
    /// reported there.
    fn meant(&self, kind: Kind, name: &str, node: &Node) -> Option<Alias> {
        let found = aliases::find(kind, name, &words(node), self.near)?;
        (found.key != "resolved" || !self.resolved_is_flag).then_some(found)
    }

    /// Passes unknown keys on to the templates, unless they are nearly a known key or belong to another kind of post.
    fn extra(mut self, kind: Kind, given: &[Spanned<String>]) -> serde_json::Map<String, serde_json::Value> {
        let mut extra = serde_json::Map::new();
        for (key, node) in self.fields.rest() {
            let name = key.value.as_str();
            let owners: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| own_keys(*kind).contains(&name)).collect();
            if !owners.is_empty() {
                self.fields.report.add(post::key_of_another_kind(key.span, name, kind, &owners));
            } else if let (true, Some(state)) = (self.services_empty, state_of(&node, self.near.words)) {
                self.fields.report.add(post::not_indented(key.span, name, state));
            } else if matches!(name, "time" | "heure") {
                self.fields.report.add(post::nearly_a_key(key.span, name, "date"));
            } else if holds_states(&node, self.near.words) {
                self.fields.report.add(post::nearly_a_key(key.span, name, "services"));
            } else if let Some(near) = begins_with_key(name, self.fields.asked())
                .or_else(|| nearest(name, self.fields.asked().iter().copied()))
            {
                self.fields.report.add(post::nearly_a_key(key.span, name, near));
            } else {
                if let Some(alias) = self.meant(kind, name, &node) {
                    // A status is one word of several, and the key is what says more.
                    let beside = alias.key != "status" && given.iter().any(|given| given.value == alias.key);
                    self.fields.report.add(post::other_name_of_a_key(key.span, name, (alias.key, &alias.line), beside));
                }
                extra.insert(key.value, node.to_json());
            }
        }
        extra
    }
}

/// The key that a longer one begins with where something follows that is no letter: `services；`, `services - {web`.
fn begins_with_key<'a>(name: &str, keys: &[&'a str]) -> Option<&'a str> {
    let begins = |key: &&str| {
        let rest = name.strip_prefix(*key).map(str::trim_start);
        rest.is_some_and(|rest| {
            rest.starts_with(|sign: char| !sign.is_alphanumeric() && !matches!(sign, '_' | '-' | '.'))
        }) || rest.is_some_and(|rest| rest.starts_with("- "))
    };
    keys.iter().copied().find(begins)
}

/// Whether a value is a table of states, as `services` is.
fn holds_states(node: &Node, words: Vocabulary) -> bool {
    let Value::Map(entries) = &node.value else { return false };
    !entries.is_empty() && entries.iter().all(|(_, node)| state_of(node, words).is_some())
}

/// A value as it stands on one line; a table has none.
fn words(node: &Node) -> String {
    match &node.value {
        Value::Scalar { text, .. } => text.clone(),
        Value::List(items) => items.iter().map(words).collect::<Vec<_>>().join(", "),
        Value::Null | Value::Map(_) => String::new(),
    }
}

/// The value as a word for a state.
fn state_of(node: &Node, words: Vocabulary) -> Option<&str> {
    match &node.value {
        Value::Scalar { text, .. } => words.state(text).map(|_| text.as_str()),
        _ => None,
    }
}

fn id(text: &Spanned<String>) -> Result<String, Diagnostic> {
    let sound = crate::model::id::is_one(&text.value);
    sound.then(|| text.value.clone()).ok_or_else(|| post::bad_id(text.span, &text.value))
}

fn lang(text: &Spanned<String>) -> Result<String, Diagnostic> {
    let tag: Result<unic_langid::LanguageIdentifier, _> = text.value.parse();
    tag.map(|tag| tag.to_string()).map_err(|_| post::bad_lang(text.span, &text.value))
}

/// What authors may have meant by an unknown word.
type Nearest = fn(Vocabulary, &str) -> Option<Meant>;

/// What a word means.
type Find<T> = fn(Vocabulary, &str) -> Option<T>;

/// Reads a word from a list of allowed words, in the languages of its text. The nearest word is looked up only if it is not
/// one.
fn word<T>(
    (text, words): (&Spanned<String>, Vocabulary),
    what: &str,
    (find, nearest): (Find<T>, Nearest),
    known: &[&str],
) -> Result<T, Diagnostic> {
    let typed = text.value.as_str();
    // "resolved?" is a question and gives no status.
    find(words, typed)
        .filter(|_| !typed.contains(QUESTION_MARKS))
        .ok_or_else(|| post::unknown_word(text.span, what, typed, nearest(words, typed), known))
}

/// A state as authors type it, in front matter, in the braces of an update and on the command line.
///
/// # Errors
/// The unknown word, with the nearest known one.
pub fn state(text: &Spanned<String>, words: Vocabulary) -> Result<State, Diagnostic> {
    word((text, words), "state", (Vocabulary::state, Vocabulary::nearest_state), &State::ALL.map(State::name))
}

/// A severity, as authors type it.
///
/// # Errors
/// The unknown word, with the nearest known one.
pub fn severity(text: &Spanned<String>, words: Vocabulary) -> Result<Severity, Diagnostic> {
    let nearest = |words: Vocabulary, typed: &str| {
        foreign_severity(typed).map(Meant::name).or_else(|| words.nearest_severity(typed))
    };
    word((text, words), "severity", (Vocabulary::severity, nearest), &Severity::ALL.map(Severity::name))
}

/// The Vigie severity for one of cState or Statusfy.
fn foreign_severity(typed: &str) -> Option<&'static str> {
    let severity = match typed.trim().to_lowercase().replace([' ', '_'], "-").as_str() {
        "down" | "major-outage" | "outage" => Severity::Critical,
        "disrupted" | "partial-outage" => Severity::Major,
        "degraded" | "degraded-performance" => Severity::Minor,
        "notice" | "under-maintenance" | "maintenance" | "operational" => Severity::None,
        _ => return None,
    };
    Some(severity.name())
}

/// A status of an incident, as authors type it.
///
/// # Errors
/// The unknown word, with the nearest known one.
pub fn status(text: &Spanned<String>, words: Vocabulary) -> Result<Status, Diagnostic> {
    word((text, words), "status", (Vocabulary::status, Vocabulary::nearest_status), &Status::ALL.map(Status::name))
}

/// A stage of a maintenance, as authors type it.
///
/// # Errors
/// The unknown word, with the nearest known one.
pub fn stage(text: &Spanned<String>, words: Vocabulary) -> Result<Stage, Diagnostic> {
    let known = [Stage::Scheduled, Stage::InProgress, Stage::Postponed, Stage::Completed, Stage::Cancelled];
    // Only an update can say until when it takes longer.
    let stage: Find<Stage> = |words, typed| words.stage(typed).filter(|it| *it != Stage::Extended);
    word((text, words), "status", (stage, Vocabulary::nearest_stage), &known.map(Stage::name))
}
