//! Checks a file of messages as the translation that it is to become: what it lacks, what is left over, and what is not
//! translated.

use super::{inlines, own};
use crate::diagnostic::{Diagnostic, Report, locale as mistakes};
use crate::languages::{SHIPPED, place_of};
use crate::model::{Severity, Stage, State, Status};
use crate::source::{SourceId, Span};
use crate::vocabulary::{Vocabulary, plain};
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use intl_pluralrules::{PluralRuleType, PluralRules};
use std::collections::{BTreeMap, BTreeSet};
use unic_langid::LanguageIdentifier;

/// A message: its text as it is written, the values that it names, and the forms of each choice.
#[derive(Default)]
pub(crate) struct MessageParts<'a> {
    /// Its words, with `$` in place of values.
    pub(crate) text: String,
    /// The names of its values.
    pub(crate) values: BTreeSet<&'a str>,
    /// The keys of the forms of each choice by a value.
    pub(crate) choices: Vec<Vec<&'a str>>,
}

impl<'a> MessageParts<'a> {
    fn of(pattern: &Pattern<&'a str>) -> Self {
        let mut parts = Self::default();
        inlines::each(pattern, &mut |inline| {
            if let InlineExpression::VariableReference { id } = inline {
                parts.values.insert(id.name);
            }
        });
        parts.add(pattern);
        parts
    }

    fn add(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(_) } => self.text.push('$'),
                PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                    let key = |key: &VariantKey<&'a str>| match key {
                        VariantKey::Identifier { name } => *name,
                        VariantKey::NumberLiteral { value } => *value,
                    };
                    self.choices.push(variants.iter().map(|variant| key(&variant.key)).collect());
                    for variant in variants {
                        self.add(&variant.value);
                    }
                }
            }
        }
    }
}

/// The messages of a file with their keys, in its order.
pub(crate) fn messages(resource: &FluentResource) -> Vec<(&str, MessageParts<'_>)> {
    own::messages(resource).map(|(key, pattern)| (key, MessageParts::of(pattern))).collect()
}

/// Words of a language that are those of English as well.
pub(crate) const SHARED: &[(&str, &str)] = &[
    ("*", "post mortem mortems"),
    ("cs", "incident"),
    ("da", "start"),
    ("de", "in slack update"),
    ("hr", "incident"),
    ("fr", "contact incident incidents maintenance conclusion service services"),
    ("id", "total"),
    ("it", "in slack"),
    ("nb", "start"),
    ("nl", "contact in slack update"),
    ("pt", "incident"),
    ("ro", "contact incident minor major"),
    ("sk", "incident"),
    ("sv", "start"),
];

/// Where the file of a language differs from that of English, in the order of the file. A file of a language that comes
/// with Vigie may hold corrections alone.
pub(super) fn check(tag: &str, id: SourceId, resource: &FluentResource, report: &mut Report) {
    let (Ok(english) | Err((english, _))) = FluentResource::try_new(SHIPPED[0].messages.to_owned());
    let english = messages(&english);
    let own = messages(resource);
    let place = |name: &str| {
        // The names are slices of the text, which gives their places.
        let start = name.as_ptr().addr().wrapping_sub(resource.source().as_ptr().addr());
        Span::new(id, start..start + name.len())
    };
    let known: BTreeMap<&str, &MessageParts<'_>> = english.iter().map(|(key, parts)| (*key, parts)).collect();
    let corrects = place_of(tag).is_some() && own.len() < english.len() / 2;
    if !corrects {
        let there: BTreeMap<&str, Span> = own.iter().map(|(key, _)| (*key, place(key))).collect();
        missing(&english, &there, Span::new(id, 0..0), report);
    }
    let (rules, shipped) = (PluralForms::of(tag), own::shipped());
    let mut seen = BTreeSet::new();
    for (key, parts) in &own {
        if !seen.insert(*key) {
            report.add(mistakes::message_twice(place(key), key));
        }
        let Some(expected) = known.get(key) else {
            if !own::is_explained(key, &shipped) {
                report.add(mistakes::superfluous_message(place(key), key));
            }
            continue;
        };
        report.extend(lost(parts, expected).into_iter().map(|name| mistakes::lost_variable(place(key), key, name)));
        if is_untranslated(tag, key, parts, expected) {
            report.add(mistakes::untranslated_message(place(key), key));
        }
        for forms in &parts.choices {
            let (lacks, unknown) = rules.compare(forms);
            if !lacks.is_empty() {
                report.add(mistakes::missing_forms(place(key), key, &lacks));
            }
            report.extend(unknown.into_iter().map(|form| mistakes::unknown_form(place(form), key, form, &rules.asked)));
        }
    }
    report.extend(ambiguous(tag, resource, &place));
}

/// Reports messages that are missing at the message that they follow in English.
fn missing(english: &[(&str, MessageParts<'_>)], there: &BTreeMap<&str, Span>, top: Span, report: &mut Report) {
    let mut above = top;
    let mut lacks: Vec<&str> = Vec::new();
    let mut words = Vec::new();
    let mut tell = |above: Span, lacks: &mut Vec<&str>| {
        if !lacks.is_empty() {
            report.add(mistakes::missing_here(above, lacks));
        }
        lacks.clear();
    };
    for (key, _) in english {
        match there.get(key) {
            Some(place) => {
                tell(above, &mut lacks);
                above = *place;
            }
            None if key.starts_with("words-") => words.push(*key),
            None => lacks.push(key),
        }
    }
    tell(above, &mut lacks);
    if !words.is_empty() {
        report.add(mistakes::missing_words(top, &words));
    }
}

/// The values that a message has in English and lost.
fn lost<'a>(parts: &MessageParts<'_>, expected: &MessageParts<'a>) -> Vec<&'a str> {
    let has = |name: &str| parts.values.contains(name);
    let is_lost = |name: &&&str| match **name {
        // A form may say the number in words, and minutes have one or two digits.
        "count" if !expected.choices.is_empty() => false,
        "minutes" | "padded" => !has("minutes") && !has("padded"),
        name => !has(name),
    };
    expected.values.iter().filter(is_lost).copied().collect()
}

/// Whether a message has the words of English, and these are not words of the language as well.
fn is_untranslated(tag: &str, key: &str, parts: &MessageParts<'_>, english: &MessageParts<'_>) -> bool {
    if parts.text != english.text || key.starts_with("words-") || tag.split(['-', '_']).next() == Some("en") {
        return false;
    }
    let shared = SHARED.iter().filter(|(of, _)| *of == "*" || *of == tag);
    let shared: BTreeSet<&str> = shared.flat_map(|(_, words)| words.split(' ')).collect();
    plain(&parts.text).split(' ').any(|word| word.len() > 3 && !shared.contains(word))
}

/// The plural forms that the numbers of a language ask for.
struct PluralForms {
    /// Nothing where the language is not known.
    rules: Option<PluralRules>,
    asked: BTreeSet<String>,
}

impl PluralForms {
    const KNOWN: [&'static str; 6] = ["zero", "one", "two", "few", "many", "other"];
    /// All numbers in which languages differ are among these and a million.
    const NUMBERS: std::ops::Range<i64> = 0..1200;

    fn of(tag: &str) -> Self {
        let language = tag.replace('_', "-").parse::<LanguageIdentifier>().unwrap_or_default().language;
        let alone = LanguageIdentifier::from_parts(language, None, None, &[]);
        let rules = PluralRules::create(alone, PluralRuleType::CARDINAL).ok();
        let mut forms = Self { rules, asked: BTreeSet::new() };
        // The CLDR gave up this form of Hebrew in 2022, which the rules do not know yet.
        let given_up = |form: &String| language.as_str() == "he" && form == "many";
        let numbers = Self::NUMBERS.chain([1_000_000]);
        forms.asked = numbers.filter_map(|number| forms.form(number)).filter(|form| !given_up(form)).collect();
        forms
    }

    fn form(&self, number: i64) -> Option<String> {
        Some(format!("{:?}", self.rules.as_ref()?.select(number).ok()?).to_lowercase())
    }

    /// The forms that a choice lacks, and those that no number has.
    fn compare<'a>(&self, forms: &[&'a str]) -> (Vec<&str>, Vec<&'a str>) {
        // A form for a number alone stands in for a category without another number.
        let covers = |form: &&String| {
            forms.contains(&form.as_str())
                || Self::NUMBERS
                    .filter(|number| self.form(*number).as_ref() == Some(*form))
                    .all(|number| forms.contains(&number.to_string().as_str()))
        };
        let lacks = self.asked.iter().filter(|form| !covers(form)).map(String::as_str).collect();
        let is_unknown = |form: &&&str| form.parse::<i64>().is_err() && !Self::KNOWN.contains(form);
        (lacks, forms.iter().filter(is_unknown).copied().collect())
    }
}

/// Words that authors type with one meaning here, and another one in English, French or on another line.
fn ambiguous(tag: &str, resource: &FluentResource, place: &impl Fn(&str) -> Span) -> Vec<Diagnostic> {
    let beside = Vocabulary::default();
    let is_beside = matches!(tag, "en" | "fr");
    let mut first: BTreeMap<(&str, String), &str> = BTreeMap::new();
    let mut found = Vec::new();
    for (key, pattern) in own::messages(resource) {
        let Some((kind, meaning)) = key.strip_prefix("words-").and_then(|rest| rest.split_once('-')) else { continue };
        let words = pattern.elements.iter().filter_map(|element| match element {
            PatternElement::TextElement { value } => Some(value.split(',')),
            PatternElement::Placeable { .. } => None,
        });
        for word in words.flatten().map(str::trim).filter(|word| !word.is_empty()) {
            let other = match kind {
                "status" if Status::ALL.iter().any(|it| it.name() == meaning) => beside.status(word).map(Status::name),
                "stage" => beside.stage(word).map(Stage::name),
                "state" => beside.state(word).map(State::name),
                "severity" => beside.severity(word).map(Severity::name),
                _ => continue,
            };
            let other = other.filter(|other| *other != meaning && !is_beside);
            let twice = *first.entry((kind, plain(word))).or_insert(meaning);
            if let Some(other) = other.or(Some(twice).filter(|twice| *twice != meaning)) {
                found.push(mistakes::ambiguous_word(place(word), word, meaning, other));
            }
        }
    }
    found
}
