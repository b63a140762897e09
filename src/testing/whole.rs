//! Whether every shipped language is whole: its messages against those of English, its words against those that are read
//! beside them.

use crate::diagnostic::Diagnostic;
use crate::languages::{SHIPPED, ShippedLanguage};
use crate::locale::Locale;
use crate::model::Kind;
use crate::model::timeline::Mark;
use crate::source::{Source, Sources};
use crate::vocabulary::{COMMON_WORDS, Vocabulary, plain};
use std::collections::{BTreeMap, BTreeSet};

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

/// What `vigie check --locale` says of a text as the file of a language: line, code and message.
fn told(tag: &str, text: &str) -> Vec<String> {
    let mut sources = Sources::default();
    let id = sources.add(Source::new(format!("locales/{tag}.ftl"), text.as_bytes().to_vec()));
    let line = |told: &Diagnostic| told.span().map_or(0, |span| sources.place(span).0);
    let report = Locale::check_translation(id, &sources);
    report.list().iter().map(|told| format!("{}: {}: {}", line(told), told.code, told.message)).collect()
}

#[test]
fn every_language_is_a_whole_translation() {
    check(|language, faults| faults.extend(told(language.tag, language.messages)));
}

#[test]
fn faults_of_a_translation_are_told_at_their_places() {
    let polish = SHIPPED.iter().find(|language| language.tag == "pl").unwrap().messages;
    assert_eq!(told("pl", polish), [""; 0]);
    let check = |from: &str, to: &str, expected: &[&str]| {
        assert!(polish.contains(from), "{from}");
        let found = told("pl", &polish.replacen(from, to, 1));
        let codes: Vec<_> = found.iter().map(|fault| fault.split(": ").nth(1).unwrap()).collect();
        assert_eq!(codes, expected, "{found:?}");
    };
    let line = |key: &str| polish.lines().find(|line| line.starts_with(&format!("{key} ="))).unwrap();
    check(line("state-outage"), "", &["missing-messages"]);
    check(line("words-timeline"), "", &["missing-messages"]);
    check(line("since"), "since = od dawna", &["lost-variable"]);
    check(line("since"), "since = od { $wen }", &["lost-variable", "unknown-variable"]);
    check(line("since"), &format!("{0}\n{0}", line("since")), &["message-twice"]);
    check(line("history"), "history = Historia\nextra-words = x", &["unknown-message"]);
    check(line("state-outage"), "state-outage = Major outage", &["untranslated-message"]);
    check("    [few]", "    [fwe]", &["plural-forms", "plural-forms"]);
    check("words-status-identified = ", "words-status-identified = resolved, ", &["ambiguous-word"]);
    check(line("state-outage"), "state-outage Awaria", &["missing-messages", "bad-message"]);
    // What is missing in a row is told at once, at the message above.
    let none = told("is", "state-degraded = Skert\n");
    assert!(none[0].starts_with("1: missing-messages: ") && none[1].contains("lines of words"), "{none:?}");
    // A file that corrects a shipped language lacks nothing.
    assert_eq!(told("pl", "state-outage = Padło\n"), [""; 0]);
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
        test("words-mark-detected".to_owned(), &|word| vocabulary.mark(word) == Some(Mark::Detected));
        test("words-mark-announced".to_owned(), &|word| vocabulary.mark(word) == Some(Mark::Announced));
        for (key, mark) in
            [("mark-detected", Mark::Detected), ("mark-announced", Mark::Announced), ("mark-resolved", Mark::Resolved)]
        {
            test(key.to_owned(), &|word| vocabulary.mark(word) == Some(mark));
        }
        let strong = |word: &str| {
            vocabulary.strong(Kind::Incident, word).is_none() || vocabulary.mark(word) == Some(Mark::Resolved)
        };
        test("words-status-resolved".to_owned(), &strong);
        test("words-state-degraded".to_owned(), &|word| vocabulary.mark(word) == Some(Mark::Degraded));
        test("words-state-outage".to_owned(), &|word| vocabulary.mark(word) == Some(Mark::Outage));
        test("words-status-doubt".to_owned(), &|word| vocabulary.takes_back(word));
        test("words-day-next".to_owned(), &|word| vocabulary.other_day(word).is_some_and(|(days, _)| days == 1));
        test("words-day-before".to_owned(), &|word| vocabulary.other_day(word).is_some_and(|(days, _)| days == -1));
        test("words-days-later".to_owned(), &|word| vocabulary.days_later(word) == Some(""));
        test("words-about".to_owned(), &|word| vocabulary.about(word) == Some(""));
        test("words-at".to_owned(), &|word| vocabulary.at(word) == Some(""));
    });
}
