//! Whether every shipped language is whole: its messages against those of English, its words against those that are read
//! beside them.

use crate::languages::{SHIPPED, ShippedLanguage};
use crate::locale::Locale;
use crate::vocabulary::{COMMON_WORDS, Vocabulary, plain};
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use intl_pluralrules::{PluralRuleType, PluralRules};
use std::collections::{BTreeMap, BTreeSet};
use unic_langid::LanguageIdentifier;

/// A message: its text as it is written, the values that it names, and the forms of each choice by a number.
#[derive(Default)]
struct Parts {
    text: String,
    values: BTreeSet<String>,
    choices: Vec<BTreeSet<String>>,
}

impl Parts {
    fn add(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                self.values.insert(id.name.to_owned());
                self.text.push('$');
            }
            Expression::Inline(_) => {}
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    self.values.insert(id.name.to_owned());
                }
                let key = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                };
                self.choices.push(variants.iter().map(|variant| key(&variant.key)).collect());
                for variant in variants {
                    self.add(&variant.value);
                }
            }
        }
    }
}

fn messages(text: &str) -> BTreeMap<String, Parts> {
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let parts = |entry: &Entry<&str>| {
        let Entry::Message(message) = entry else { return None };
        let mut parts = Parts::default();
        parts.add(message.value.as_ref()?);
        Some((message.id.name.to_owned(), parts))
    };
    resource.entries().filter_map(parts).collect()
}

/// Faults of all languages, in one list.
fn check(faults: impl Fn(&ShippedLanguage, &mut Vec<String>)) {
    let mut found = Vec::new();
    for language in SHIPPED {
        let mut own = Vec::new();
        faults(language, &mut own);
        found.extend(own.into_iter().map(|fault| format!("{}: {fault}", language.tag)));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_language_has_the_messages_of_english() {
    let keys = |text: &str| -> Vec<String> {
        let key = |line: &str| {
            let (key, _) = line.split_once('=')?;
            let is_key = |key: &&str| key.starts_with(|first: char| first.is_ascii_lowercase());
            Some(key.trim_end()).filter(is_key).map(str::to_owned)
        };
        text.lines().filter_map(key).collect()
    };
    let english = keys(SHIPPED[0].messages);
    check(|language, faults| {
        let own = keys(language.messages);
        faults.extend(english.iter().filter(|key| !own.contains(key)).map(|key| format!("{key} is missing")));
        faults.extend(own.iter().filter(|key| !english.contains(key)).map(|key| format!("{key} is no message")));
        let twice = own.iter().enumerate().filter(|(at, key)| own[..*at].contains(key));
        faults.extend(twice.map(|(_, key)| format!("{key} is there twice")));
    });
}

#[test]
fn every_message_is_translated() {
    /// Words that these languages share with English.
    const SHARED: &[(&str, &str)] = &[
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
    let english = messages(SHIPPED[0].messages);
    check(|language, faults| {
        let shared: BTreeSet<&str> = SHARED
            .iter()
            .filter(|(tag, _)| *tag == "*" || *tag == language.tag)
            .flat_map(|(_, words)| words.split(' '))
            .collect();
        for (key, parts) in messages(language.messages) {
            let same = language.tag != "en" && english.get(&key).is_some_and(|it| it.text == parts.text);
            let words = plain(&parts.text);
            let foreign = words.split(' ').any(|word| word.len() > 3 && !shared.contains(word));
            if same && foreign && !key.starts_with("words-") {
                faults.push(format!("{key} is as in English: {}", parts.text));
            }
        }
    });
}

#[test]
fn no_value_of_a_message_is_lost() {
    let english = messages(SHIPPED[0].messages);
    check(|language, faults| {
        for (key, parts) in messages(language.messages) {
            let Some(expected) = english.get(&key) else { continue };
            // A number that a form says in words, and minutes with two digits, may be left out.
            let free = |name: &&String| matches!(name.as_str(), "count" | "minutes" | "padded");
            let lost: Vec<_> = expected.values.difference(&parts.values).filter(|name| !free(name)).collect();
            let new: Vec<_> = parts.values.difference(&expected.values).filter(|name| !free(name)).collect();
            if !lost.is_empty() || !new.is_empty() {
                faults.push(format!("{key} lacks {lost:?} and has {new:?}"));
            }
            let counts = |parts: &Parts| parts.values.contains("count");
            if counts(expected) && expected.choices.is_empty() && !counts(&parts) {
                faults.push(format!("{key} lacks its number"));
            }
            let minutes = |parts: &Parts| parts.values.contains("minutes") || parts.values.contains("padded");
            if minutes(expected) != minutes(&parts) {
                faults.push(format!("{key} lacks its minutes"));
            }
        }
    });
}

#[test]
fn every_choice_has_the_forms_that_numbers_ask_for() {
    check(|language, faults| {
        let tag: LanguageIdentifier = language.tag.parse().unwrap();
        let rules = PluralRules::create(
            LanguageIdentifier::from_parts(tag.language, None, None, &[]),
            PluralRuleType::CARDINAL,
        );
        let rules = rules.unwrap_or_else(|error| panic!("{}: {error}", language.tag));
        let name = |number: i64| format!("{:?}", rules.select(number).unwrap()).to_lowercase();
        // Hebrew gave this form up in 2022, which the rules do not know yet.
        let given_up = |form: &String| language.tag == "he" && form == "many";
        let asked: BTreeSet<String> = (0..1200).chain([1_000_000]).map(name).collect();
        let known = ["zero", "one", "two", "few", "many", "other"];
        for (key, parts) in messages(language.messages) {
            for forms in parts.choices {
                let covers = |form: &String| {
                    // A form for a number alone stands in for a category with no other number.
                    let numbers: Vec<i64> = (0..1200).filter(|number| name(*number) == *form).collect();
                    forms.contains(form) || numbers.iter().all(|number| forms.contains(&number.to_string()))
                };
                let lacks: Vec<_> = asked.iter().filter(|form| !covers(form) && !given_up(form)).collect();
                if !lacks.is_empty() {
                    faults.push(format!("{key} lacks the forms {lacks:?}"));
                }
                let unknown = |form: &&String| form.parse::<i64>().is_err() && !known.contains(&form.as_str());
                faults.extend(forms.iter().filter(unknown).map(|form| format!("{key} has the form {form}")));
            }
        }
    });
}

#[test]
fn numbers_choose_their_forms() {
    for (tag, count, expected) in [
        ("en", 1, "1 day"),
        ("fr", 0, "0 jour"),
        ("pl", 1, "1 dzień"),
        ("pl", 3, "3 dni"),
        ("ru", 1, "1 день"),
        ("ru", 22, "22 дня"),
        ("ru", 5, "5 дней"),
        ("sr", 21, "21 дан"),
        ("cs", 2, "2 dny"),
        ("ro", 20, "20 de zile"),
        ("pt-BR", 2, "2 dias"),
        ("nb", 2, "2 dager"),
        ("zh-Hans", 2, "2天"),
    ] {
        if SHIPPED.iter().any(|language| language.tag == tag) {
            assert_eq!(Locale::shipped(tag).days(count).replace(['\u{a0}', ' '], " "), expected, "{tag}");
        }
    }
}

#[test]
fn no_word_means_two_things_in_the_languages_of_a_text() {
    const KINDS: [&str; 4] = ["status", "stage", "state", "severity"];
    const NO_MEANING: [&str; 6] = ["weak", "filler", "perhaps", "doubt", "not", "no"];
    let beside: Vec<&ShippedLanguage> = SHIPPED.iter().filter(|it| matches!(it.tag, "en" | "fr")).collect();
    check(|language, faults| {
        for kind in KINDS {
            let mut meanings: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
            for source in beside.iter().copied().chain([language]) {
                for line in source.messages.lines() {
                    let Some(rest) = line.strip_prefix(&format!("words-{kind}-")) else { continue };
                    let Some((meaning, words)) = rest.split_once('=') else { continue };
                    if NO_MEANING.contains(&meaning.trim()) {
                        continue;
                    }
                    for word in words.split(',') {
                        meanings.entry(plain(word)).or_default().insert(meaning.trim().to_owned());
                    }
                }
            }
            let doubled = meanings.iter().filter(|(word, meanings)| word.is_empty() || meanings.len() > 1);
            faults.extend(doubled.map(|(word, meanings)| format!("{kind} `{word}` means {meanings:?}")));
        }
    });
}

/// A wrong end is the worst that a word can do: none is a common word of English or French, with or without its accents.
#[test]
fn no_word_for_an_end_is_a_common_word() {
    const COMMON: &str = "a about again all also an and any are as at be been but by can clear data day disk do down else \
        error for free from full fun get go good had has have he here high hot how i if in into is issue it its just last \
        late load lost low mail main may me more most my near new news next night no node none nor not note now of off old \
        on one only open or other our out own page part past plan post power rest route same see server set she site slow \
        so some soon still stop such test that the then there they this time to today too up update us user very via was \
        we web week well were what when where who why will with work year yes you \
        au aux avec bon car ce ces ceci cela cette chez comme dans de depuis des deux donc du elle en encore entre est et \
        eux fait il ils la le les leur lieu mais me meme mes moi mon ne ni nos note nous on ou par pas plus pour quand que \
        qui rien sa sans se ses si site son sont sous sur ta te tes toi ton toujours tous tout tres trop tu un une vers vos \
        vous zut";
    let common: BTreeSet<&str> = COMMON.split_whitespace().collect();
    check(|language, faults| {
        let words = |key: &str| {
            let start = format!("{key} =");
            let line = language.messages.lines().find_map(|line| line.strip_prefix(start.as_str())).unwrap_or("");
            line.split(',').map(|word| word.trim().to_owned()).collect::<Vec<_>>()
        };
        let weak = words("words-status-weak");
        for key in ["words-status-resolved", "words-status-retracted", "words-stage-completed", "words-stage-cancelled"]
        {
            // A word that is one without its accents alone has to be typed with them.
            let is_common = |word: &str| {
                let plain = plain(word);
                common.contains(plain.as_str())
                    && (plain == word.to_lowercase() || !COMMON_WORDS.contains(&plain.as_str()))
            };
            let wrong = words(key).into_iter().filter(|word| is_common(word) && !weak.contains(word));
            faults.extend(wrong.map(|word| format!("{key} has the common word `{word}`")));
        }
    });
}

/// Each language is read beside English and French: all of its words mean there what they mean in it.
#[test]
fn every_word_is_read_in_its_language() {
    check(|language, faults| {
        let vocabulary = Vocabulary::of(None, language.tag);
        let words = |key: &str| {
            let start = format!("{key} =");
            let line = language.messages.lines().find_map(|line| line.strip_prefix(start.as_str())).unwrap_or("");
            line.split(',').map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned).collect::<Vec<_>>()
        };
        let mut test = |key: String, reads: &dyn Fn(&str) -> bool| {
            let all = words(&key);
            if all.is_empty() {
                faults.push(format!("{key} has no words"));
            }
            faults.extend(all.iter().filter(|word| !reads(word)).map(|word| format!("{key}: `{word}` is not read")));
        };
        for status in crate::model::Status::ALL {
            test(format!("words-status-{}", status.name()), &|word| vocabulary.status(word) == Some(status));
        }
        for stage in crate::model::Stage::ALL {
            test(format!("words-stage-{}", stage.name()), &|word| vocabulary.stage(word) == Some(stage));
        }
        for state in crate::model::State::ALL {
            test(format!("words-state-{}", state.name()), &|word| vocabulary.state(word) == Some(state));
        }
        for severity in crate::model::Severity::ALL {
            test(format!("words-severity-{}", severity.name()), &|word| vocabulary.severity(word) == Some(severity));
        }
        test("words-timeline".to_owned(), &|word| vocabulary.names_timeline(&format!("{word} (UTC)")));
        test("words-status-doubt".to_owned(), &|word| vocabulary.takes_back(word));
        test("words-day-next".to_owned(), &|word| vocabulary.other_day(word).is_some_and(|(days, _)| days == 1));
        test("words-day-before".to_owned(), &|word| vocabulary.other_day(word).is_some_and(|(days, _)| days == -1));
        test("words-days-later".to_owned(), &|word| vocabulary.days_later(word) == Some(""));
        test("words-about".to_owned(), &|word| vocabulary.about(word) == Some(""));
        test("words-at".to_owned(), &|word| vocabulary.at(word) == Some(""));
    });
}
