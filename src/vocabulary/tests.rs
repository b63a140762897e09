use super::*;
use std::collections::BTreeMap;

fn check(kind: Kind, words: &str, expected: Option<Word>) {
    assert_eq!(read(kind, words), expected, "{words}");
}

fn is_status(words: &str, expected: Status) {
    check(Kind::Incident, words, Some(Word::Status(expected)));
}

fn is_stage(words: &str, expected: Stage) {
    check(Kind::Maintenance, words, Some(Word::Stage(expected)));
}

#[test]
fn the_opposite_of_what_was_typed_is_not_suggested() {
    for typed in ["unresolved", "unresolvd", "non résolu", "not fixed", "non-resolved"] {
        assert_eq!(near(Kind::Incident, typed), None, "{typed}");
        assert_eq!(nearest_status(typed), None, "{typed}");
    }
    assert_eq!(near(Kind::Incident, "resolvd"), Some(("resolvd", Meant::name("resolved"))));
}

#[test]
fn a_site_is_offered_words_of_its_language_and_names() {
    let check = |meant: Option<Meant>, en: &str, fr: &str| {
        let meant = meant.unwrap();
        let words = ["en", "en-GB", "de", "fr", "fr-CA"].map(|locale| meant.word(locale));
        assert_eq!(words, [en, en, en, fr, fr]);
    };
    check(nearest_status("resovled"), "resolved", "resolved");
    check(nearest_status("fixd"), "fixed", "resolved");
    check(nearest_status("rétablli"), "resolved", "rétabli");
    check(nearest_state("donw"), "down", "outage");
    check(nearest_state("indisponble"), "outage", "indisponible");
    check(nearest_severity("mineurre"), "minor", "mineure");
    check(nearest_stage("repotée"), "postponed", "reportée");
    let Sequel::Near(meant) = sequel("Encor en panne", []) else { panic!("near a relapse") };
    check(Some(meant), "investigating", "encore en panne");
}

#[test]
fn every_name_reads_as_itself() {
    for status in Status::ALL {
        is_status(status.name(), status);
    }
    for stage in Stage::ALL {
        is_stage(stage.name(), stage);
    }
    assert_eq!(State::ALL.map(|state| super::state(state.name())), State::ALL.map(Some));
    assert_eq!(Severity::ALL.map(|severity| super::severity(severity.name())), Severity::ALL.map(Some));
}

#[test]
fn what_readers_see_is_understood_when_typed() {
    for (tag, _) in crate::locale::SHIPPED {
        let locale = crate::locale::Locale::shipped(tag);
        for status in Status::ALL {
            is_status(&locale.status(status), status);
        }
        for stage in Stage::ALL {
            is_stage(&locale.stage(stage), stage);
        }
        assert_eq!(State::ALL.map(|state| super::state(&locale.state(state))), State::ALL.map(Some), "{tag}");
    }
}

#[test]
fn statuses_in_both_languages() {
    is_status("identified", Status::Identified);
    is_status("RESOLVED", Status::Resolved);
    is_status("Cause identifiée", Status::Identified);
    is_status("cause identifiee", Status::Identified);
    is_status("en cours d'analyse", Status::Investigating);
    is_status("En cours d’analyse", Status::Investigating);
    is_status("sous surveillance", Status::Monitoring);
    is_status("monitoring", Status::Monitoring);
    for word in [
        "fixed",
        "closed",
        "réparé",
        "rétabli",
        "terminé",
        "Corrigée",
        "RÉTABLIS",
        "résolu !",
        "✅ Résolu",
        "re\u{301}solu",
    ] {
        is_status(word, Status::Resolved);
    }
    for word in ["faux positif", "Fausse alerte", "false alarm", "False-alarm", "retracted"] {
        is_status(word, Status::Retracted);
    }
}

#[test]
fn stages_in_both_languages() {
    for word in ["started", "in progress", "In-Progress", "ongoing", "commencée", "en cours"] {
        is_stage(word, Stage::InProgress);
    }
    is_stage("extended", Stage::Extended);
    is_stage("prolongée", Stage::Extended);
    is_stage("reportée", Stage::Postponed);
    is_stage("postponed", Stage::Postponed);
    for word in ["completed", "done", "terminée", "Terminé."] {
        is_stage(word, Stage::Completed);
    }
    is_stage("cancelled", Stage::Cancelled);
    is_stage("annulée", Stage::Cancelled);
    is_stage("planifiée", Stage::Scheduled);
}

#[test]
fn near_misses_and_titles() {
    let check = |kind, words, expected| {
        let near = near(kind, words).map(|(typed, meant)| (typed, meant.word("fr")));
        assert_eq!((read(kind, words), near), (None, expected), "{words}");
    };
    check(Kind::Incident, "resovled", Some(("resovled", "resolved")));
    check(Kind::Incident, "idnetifié", Some(("idnetifié", "identifié")));
    check(Kind::Incident, "investigatin", Some(("investigatin", "investigating")));
    check(Kind::Incident, "investigatin – the disk", Some(("investigatin", "investigating")));
    check(Kind::Maintenance, "postpond", Some(("postpond", "postponed")));
    for title in ["", "Le disque est revenu", "fin", "fine", "nouveau serveur", "résolu pour flus.fr", "…", "日本語"]
    {
        check(Kind::Incident, title, None);
    }
    check(Kind::Notice, "resolved", None);
    check(Kind::PostMortem, "resovled", None);
    check(Kind::Incident, "postponed", None);
}

#[test]
fn states_and_severities_with_their_usual_names() {
    for (word, state) in [
        ("down", State::Outage),
        ("major_outage", State::Outage),
        ("hors service", State::Outage),
        ("hors-service", State::Outage),
        ("degraded_performance", State::Degraded),
        ("dégradé", State::Degraded),
        ("degrade", State::Degraded),
        ("partial_outage", State::Partial),
        ("under_maintenance", State::Maintenance),
        ("Opérationnelle", State::Operational),
    ] {
        assert_eq!(super::state(word), Some(state), "{word}");
    }
    assert_eq!(super::state("outagge"), None);
    assert_eq!(nearest_state("outagge").map(|meant| meant.word("en")), Some("outage"));
    assert_eq!(nearest_state("purple"), None);
    assert_eq!(nearest_state("donw").map(|meant| meant.word("en")), Some("down"));
    assert_eq!(super::severity("Majeure"), Some(Severity::Major));
    assert_eq!(nearest_severity("mjaor").map(|meant| meant.word("en")), Some("major"));
    assert_eq!(nearest_status("resovled").map(|meant| meant.word("en")), Some("resolved"));
    assert_eq!(nearest_stage("canceled?").map(|meant| meant.word("en")), Some("canceled"));
}

/// A word with two meanings would be read by the order of the lists.
#[test]
fn no_word_has_two_meanings() {
    fn all<T: Copy + PartialEq + std::fmt::Debug>(prefix: &str, values: &[T], name: fn(T) -> &'static str) {
        let mut seen: BTreeMap<String, T> = BTreeMap::new();
        for (tag, text) in crate::locale::SHIPPED {
            for &value in values {
                let words = line(text, &format!("{prefix}{}", name(value)));
                assert!(!words.is_empty(), "{tag} has no words for {value:?}");
                for word in words.split(',').map(plain) {
                    let before = *seen.entry(word.clone()).or_insert(value);
                    assert_eq!(before, value, "{tag}: {word}");
                }
            }
        }
    }
    all("words-status-", &Status::ALL, Status::name);
    all("words-stage-", &Stage::ALL, Stage::name);
    all("words-state-", &State::ALL, State::name);
    all("words-severity-", &Severity::ALL, Severity::name);
}
