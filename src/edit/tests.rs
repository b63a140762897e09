use super::{EditError, NewUpdate, append, comment_out, quote_titles, report, restore_key, set_keys, value_of};
use crate::model::Word;
use crate::model::written::Written;
use crate::model::{Kind, Moment, Stage, State, Status};
use crate::parse::front_matter::quoted;
use crate::parse::time::read;
use crate::resolve::file_order;
use proptest::prelude::*;

mod change;

fn time(text: &str) -> Written {
    read(text, None).unwrap()
}

fn update(at: &str, text: &str) -> NewUpdate {
    let (time, text) = (time(at), text.to_owned());
    NewUpdate {
        time,
        word: None,
        states: Vec::new(),
        at: None,
        next: None,
        start: None,
        end: None,
        text,
        words: crate::vocabulary::Vocabulary::default(),
    }
}

/// Appends to a post that was announced at 17:17.
fn appended(kind: Kind, post: &str, update: &NewUpdate) -> Result<String, EditError> {
    let announced = Moment::instant(crate::testing::at("2021-05-18 17:17"));
    append(kind, post, update, |body| {
        file_order(body, announced, (chrono_tz::UTC, crate::vocabulary::Vocabulary::default())).order
    })
}

/// A post becomes another one when a text is added at 18:15 on 2021-05-18.
#[track_caller]
fn check(post: &str, text: &str, expected: &str) {
    let post = format!("---\ntitle: a\ndate: 2021-05-18 17:17\n---\n{post}");
    let expected = format!("---\ntitle: a\ndate: 2021-05-18 17:17\n---\n{expected}");
    assert_eq!(appended(Kind::Incident, &post, &update("2021-05-18 18:15", text)).as_deref(), Ok(expected.as_str()));
}

const NEW: &str = "## 2021-05-18 18:15\n\nnews\n";

#[test]
fn an_update_goes_where_the_file_has_its_newest() {
    check("\nreport\n", "news", &format!("\nreport\n\n{NEW}"));
    check("\nreport", "news", &format!("\nreport\n\n{NEW}"));
    check("", "news", &format!("\n{NEW}"));
    check("\nreport\n\n## 17:55\n\nb\n\n\n", "news", &format!("\nreport\n\n## 17:55\n\nb\n\n\n{NEW}"));
    check(
        "\n## 2021-05-18 17:55\n\nb\n\n## 2021-05-18 17:20\n\na\n",
        "news",
        &format!("\n{NEW}\n## 2021-05-18 17:55\n\nb\n\n## 2021-05-18 17:20\n\na\n"),
    );
    check("\n## 17:55\n\nb\n\n---\n\nreport\n", "news", &format!("\n{NEW}\n## 17:55\n\nb\n\n---\n\nreport\n"));
    check(
        "\n## 2021-05-18 18:15\nb\n---\nreport\n",
        "news",
        &format!("\n{NEW}\n## 2021-05-18 18:15\nb\n---\nreport\n"),
    );
}

#[test]
fn an_update_below_a_timeline_is_no_moment_of_it() {
    let report = "\nreport\n\n## Timeline\n\n- 16:35: a\n";
    check(report, "news", &format!("{report}\n---\n\n{NEW}"));
    check(&format!("{report}\n---\n\n## 17:55\n\nb\n"), "news", &format!("{report}\n---\n\n## 17:55\n\nb\n\n{NEW}"));
    check(&format!("{report}\n## Impact\n\nb\n"), "news", &format!("{report}\n## Impact\n\nb\n\n{NEW}"));
}

#[test]
fn the_older_habit_goes_on_below() {
    let older = "\n**Mise à jour de 17h55 :** b\n\n---\n\n*Edit de 17h30 : c*\n\n---\n\nreport\n";
    check(older, "news", &format!("\n{NEW}\n---\n{older}"));
    check(
        "\n**Mise à jour de 17h55 :** b\n\n---\n\nreport\n",
        "news",
        &format!("\n{NEW}\n---\n\n**Mise à jour de 17h55 :** b\n\n---\n\nreport\n"),
    );
    let last = "\nreport\n\n---\n\nEdit de 17h30 : c\n";
    check(last, "news", &format!("{last}\n{NEW}"));
}

#[test]
fn what_is_open_above_is_ended() {
    check("\n```\ncode\n", "news", &format!("\n```\ncode\n```\n\n{NEW}"));
    check("\n<!-- note\n", "news", &format!("\n<!-- note\n-->\n\n{NEW}"));
    check("\n- a\n  ```\n  code\n", "news", &format!("\n- a\n  ```\n  code\n\n{NEW}"));
}

#[test]
fn a_text_that_looks_like_structure_is_shown_as_it_would_be_alone() {
    let check = |text: &str, expected: &str| {
        check("\nreport\n", text, &format!("\nreport\n\n## 2021-05-18 18:15\n\n{expected}\n"));
    };
    check("a\n\n---\n\nb", "a\n\n<hr>\n\nb");
    check("***", "<hr>");
    check("a\n***\nb", "a\n\n<hr>\n\nb");
    check("a\n---\nb", "## a\nb");
    check("a\nb\n---", "## a&#10;b");
    check("## 18:10 · résolu\n\nb", "## 18\\:10 · résolu\n\nb");
    check("17:55\n---\n", "## 17\\:55");
    check("# 18:10", "# 18\\:10");
    check("# Title\n\nb\n=", "# Title\n\nb\n=");
    check("```\n## 17:55\n---", "```\n## 17:55\n---\n```");
    check("a <!-- b", "a <!-- b");
    check("<!-- a\n## 17:55", "<!-- a\n## 17:55\n-->");
    check("  \n\n  a\r\nb\u{7}  \n\n", "  a\nb");
    check("{mail=outage}", "{mail\\=outage}");
}

#[test]
fn a_text_is_stored_as_it_was_typed_or_with_a_backslash() {
    let written = |text: &str, expected: &str| {
        check("\nreport\n", text, &format!("\nreport\n\n## 2021-05-18 18:15\n\n{expected}\n"));
    };
    // Right below the heading of its update a text labels that one.
    for text in [
        "**Mise à jour de 17h55 :** b",
        "Edit de 12h15 : c",
        "Update: we are on it.",
        "**Update:** we are on it.",
        "[Update 3] we are on it.",
        "Monitoring: all is calm.",
        "*Investigating* - we look.",
        "Fixed the config, it’s slow still.",
    ] {
        written(text, text);
    }
    written("Resolved: all is back", "Resolved\\: all is back");
    written("**Resolved:** all is back", "**Resolved\\:** all is back");
    written("*Resolved* - all is back", "*Resolved* \\- all is back");
    written("[Resolved] all is back", "[Resolved\\] all is back");
    written("We saw it.\n\nRésolu : tout marche.", "We saw it.\n\nRésolu \\: tout marche.");
    written("18:10 resolved", "18\\:10 resolved");
    written("- 17:20 down\n- 18:10 resolved", "- 17:20 down\n- 18\\:10 resolved");
    written("> 18:10 resolved", "> 18\\:10 resolved");
    written("We see {{< ref x >}}", "We see {\\{< ref x >}}");
    let closing = NewUpdate {
        word: Some((Word::Status(Status::Resolved), "resolved".to_owned())),
        ..update("2021-05-18 18:15", "Resolved: all is back")
    };
    let post = "---\ntitle: a\ndate: 2021-05-18 17:17\n---\n\nreport\n";
    let new = appended(Kind::Incident, post, &closing).unwrap();
    assert!(new.ends_with("\n## 2021-05-18 18:15 · resolved\n\nResolved: all is back\n"), "{new}");
    for (text, expected) in
        [("Resolved: all is back", "Resolved\\: all is back"), ("Update 18:15 UTC: b", "Update 18\\:15 UTC: b")]
    {
        assert_eq!(report(Kind::Incident, None.into(), text).as_deref(), Ok(expected));
    }
}

#[test]
fn definitions_of_the_file_do_not_reach_into_the_text() {
    check(
        "\nsee [x]\n\n[x]: https://a.example\n",
        "an [x]",
        "\nsee [x]\n\n[x]: https://a.example\n\n## 2021-05-18 18:15\n\nan \\[x\\]\n",
    );
    check("\nsee [x]\n", "an\n\n[x]: /b", "\nsee [x]\n\n## 2021-05-18 18:15\n\nan\n\n\\[x\\]\\: \\/b\n");
}

#[test]
fn an_update_follows_footnotes_of_texts_above() {
    let post = "\nreport[^1]\n\n## 17:55\n\nb\n\n[^1]: in Paris\n";
    check(post, "news", &format!("{post}\n{NEW}"));
    let post = "\nreport[^1]\n\n## 17:55\n\nb[^1]\n\n[^1]: in Paris\n\n    and elsewhere\n\n\n";
    check(post, "news", &format!("{post}{NEW}"));
}

#[test]
fn line_ends_marks_and_odd_forms_stay() {
    let post = "\u{feff}---  \r\ntitle:  a \r\n# note\r\ndate: 2021-05-18 17:17\r\n---\r\n\r\nreport  \r\n";
    let new = appended(Kind::Incident, post, &update("2021-05-18 18:15", "one\ntwo")).unwrap();
    assert_eq!(new, format!("{post}\r\n## 2021-05-18 18:15\r\n\r\none\r\ntwo\r\n"));
    assert_eq!(
        appended(Kind::Incident, "---\ntitle: a\n", &update("2021-05-18 18:15", "b")),
        Err(EditError::Unreadable)
    );
    let plain = appended(Kind::Incident, "# Title\n", &update("2021-05-18 18:15", "b")).unwrap();
    assert_eq!(plain, "# Title\n\n## 2021-05-18 18:15\n\nb\n");
}

#[test]
fn a_heading_says_all_that_is_meant() {
    let post = "---\ntitle: a\ndate: 2021-05-18 17:17\n---\n";
    let whole = NewUpdate {
        word: Some((Word::Status(Status::Identified), "Cause identifiée".to_owned())),
        states: vec![("web".to_owned(), State::Degraded), ("mail.in".to_owned(), State::Operational)],
        at: Some(time("17:10")),
        next: Some(time("2021-05-19 08:00")),
        ..update("2021-05-18 18:15 +02:00", "")
    };
    let new = appended(Kind::Incident, post, &whole).unwrap();
    let heading = "## 2021-05-18 18:15 +02:00 · cause identifiée {web=degraded, mail.in=operational, at=17:10, next=2021-05-19 08:00}";
    assert_eq!(new, format!("{post}\n{heading}\n"));
    let odd = NewUpdate {
        word: Some((Word::Status(Status::Resolved), "Alles gut".to_owned())),
        ..update("2021-05-18 18:15", "")
    };
    assert!(appended(Kind::Incident, post, &odd).unwrap().ends_with("## 2021-05-18 18:15 · resolved\n"));
    let later = NewUpdate {
        word: Some((Word::Stage(Stage::Postponed), "Reportée".to_owned())),
        start: Some(time("2021-06-01 22:00")),
        ..update("2021-05-18 18:15", "b")
    };
    let new = appended(Kind::Maintenance, post, &later).unwrap();
    assert!(new.ends_with("## 2021-05-18 18:15 · reportée {start=2021-06-01 22:00}\n\nb\n"), "{new}");
}

#[test]
fn keys_are_set_in_their_lines_and_nowhere_else() {
    let check = |block: &str, key: &'static str, value: Option<&str>, expected: Option<&str>| {
        let post = |block: &str| format!("\u{feff}---\r\n{block}---\r\nstatus: x\r\n");
        let new = set_keys(&post(block), &[(key, value.map(str::to_owned))]);
        assert_eq!(new.ok(), expected.map(post), "{block}");
    };
    check(
        "title: [a] b\r\n",
        "resolved",
        Some("2021-05-18 18:15"),
        Some("title: [a] b\r\nresolved: 2021-05-18 18:15\r\n"),
    );
    check(
        "status:  'resolved'   # why\r\na: b\r\n",
        "status",
        Some("identified"),
        Some("status:  identified   # why\r\na: b\r\n"),
    );
    check("status: resolved\r\na:  b\r\n", "status", None, Some("a:  b\r\n"));
    check("a: b\r\n", "status", None, Some("a: b\r\n"));
    check("status:\r\na: b\r\n", "status", Some("x"), Some("status: x\r\na: b\r\n"));
    check("  a: b\r\n", "status", Some("x"), Some("  a: b\r\n  status: x\r\n"));
    check("{a: b}\r\n", "status", Some("x"), None);
    check("a: |\r\n  text\r\n", "status", Some("x"), Some("a: |\r\n  text\r\nstatus: x\r\n"));
    assert_eq!(set_keys("# Title\n", &[("status", Some("x".to_owned()))]), Err(EditError::NoLineFor("status")));
    assert_eq!(value_of("---\nstatus: 'x' # y\n---\n", "status").as_deref(), Some("x"));
}

#[test]
fn a_line_that_became_a_comment_becomes_a_line_again() {
    for old in [
        "---\ntitle: a\nstatus:  'resolved' # why\nstarted: 16:35\n---\nstatus: x\n",
        "\u{feff}---\r\n  title: a\r\n  status: resolved\r\n---\r\n# status: x\r\n",
        "---\n# status: identified\nstatus: resolved\n---\n",
    ] {
        let new = comment_out(old, "status").unwrap_or_else(|why| panic!("{old}: {why}"));
        assert_eq!((value_of(&new, "status"), restore_key(&new, "status").as_deref()), (None, Some(old)), "{new}");
        assert_eq!(restore_key(old, "status"), None, "the key is there");
    }
    assert_eq!(comment_out("---\ntitle: a\n---\n", "status"), Err(EditError::NoLineFor("status")));
    assert_eq!(comment_out("---\nstatus: |\n  resolved\n---\n", "status"), Err(EditError::NoLineFor("status")));
    assert_eq!(restore_key("---\ntitle: a\n# status is resolved\n---\n# status: x\n", "status"), None);
}

/// Texts that people and their cats type: structure, quotes, other scripts, long ones.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[ -~]{0,12}",
        2 => prop::sample::select(vec![
            "---", "***", "===", "```", "~~~", "<!--", "-->", "<pre>", "</pre>", "<div>", "## 17:55", "# a", "## 2021-05-18 17:55 · résolu {web=outage}",
            "**Mise à jour de 17h55 :** b", "Edit de 12h15 :", "[Update 18:15 UTC]", "- ", "1. ", "> ", "    ", "\t", "[x]: /y", "[x]", "[^1]", "[^1]: n",
            "| a | b |", "|---|---|", "\\", "&amp;", "🔥", "مرحبا", "l’île « à »", "\u{a0}", "\u{202f}", "\u{2028}", "\u{feff}", "title: [a]", "`", "$", "{a=b}",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,8}",
    ];
    prop::collection::vec(
        (piece, prop_oneof![3 => Just("\n"), 2 => Just(""), 1 => Just("\n\n"), 1 => Just("\r\n")]),
        0..12,
    )
    .prop_map(|pieces| pieces.into_iter().map(|(piece, end)| piece + end).collect())
}

const SHAPES: [&str; 6] = [
    "---\ntitle: a\ndate: 2021-05-18 17:17\n---\n\nreport\n",
    "---\ntitle: a\ndate: 2021-05-18 17:17\n---\n\nreport\n\n## 17:30 · identified\n\nb [x]\n\n[x]: /z\n",
    "---\r\ntitle: a\r\ndate: 2021-05-18 17:17\r\n---\r\n\r\n## 17:55\r\n\r\nb\r\n\r\n---\r\n\r\nreport",
    "---\ntitle: a\ndate: 2021-05-18 17:17\n---\n## 2021-05-18 17:55\n\nb\n\n## 2021-05-18 17:17\n\nreport\n",
    "---\ntitle: a\ndate: 2021-05-18 17:17\n---\n**Mise à jour de 17h55 :** b\n\n---\n\nreport\n",
    "---\ntitle: a\ndate: 2021-05-18 17:17\n---\n\nreport\n\n```\nopen",
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn any_text_is_one_more_update(text in any_text(), shape in 0..SHAPES.len()) {
        // `append` reads back what it gives: here it must always find a way.
        let new = appended(Kind::Incident, SHAPES[shape], &update("2021-05-18 18:15", &text));
        let new = new.unwrap_or_else(|unfit| panic!("{unfit} {text:?}"));
        let again = appended(Kind::Incident, &new, &update("2021-05-18 18:20", "more"));
        prop_assert!(again.is_ok(), "{text:?}\n{new}");
        // Every line that was there is still there, in its order.
        let mut lines = new.lines();
        for line in SHAPES[shape].lines() {
            prop_assert!(lines.any(|new| new == line), "{line} {text:?}");
        }
    }

    #[test]
    fn any_text_is_a_first_report(text in any_text()) {
        prop_assert!(report(Kind::Incident, None.into(), &text).is_ok(), "{text:?}");
    }

    #[test]
    fn any_title_reads_back(title in "\\PC{0,80}") {
        let post = format!("---\ntitle: {}\n---\n", quoted(&title));
        prop_assert_eq!(value_of(&post, "title"), Some(title));
    }
}

fn check_titles(text: &str, expected: Option<&str>) {
    assert_eq!(quote_titles(text).as_deref(), expected, "{text:?}");
    // A second time there is nothing left to do.
    assert_eq!(expected.and_then(quote_titles), None, "{text:?}");
}

#[test]
fn titles_that_yaml_reads_otherwise_are_quoted() {
    check_titles("---\ntitle: [retour] le courrier\n---\na", Some("---\ntitle: \"[retour] le courrier\"\n---\na"));
    check_titles("---\ntitle: Panne #3\n---\n", Some("---\ntitle: \"Panne #3\"\n---\n"));
    check_titles(
        "---\ndate: 2021-05-18\ntitle: Courrier: panne\ndescription: *tout*\n---\n",
        Some("---\ndate: 2021-05-18\ntitle: \"Courrier: panne\"\ndescription: \"*tout*\"\n---\n"),
    );
    check_titles("---\ntitle: @ \"b\" \\c\n---\n", Some("---\ntitle: \"@ \\\"b\\\" \\\\c\"\n---\n"));
}

#[test]
fn no_other_byte_changes() {
    check_titles(
        "\u{feff}---  \r\ntitle:  [a] b\t \r\n# note\r\nx:   1 \r\n--- \r\ntitle: [c] d\r\n",
        Some("\u{feff}---  \r\ntitle:  \"[a] b\"\t \r\n# note\r\nx:   1 \r\n--- \r\ntitle: [c] d\r\n"),
    );
    check_titles("---\ntitle: [a] b\n---", Some("---\ntitle: \"[a] b\"\n---"));
}

#[test]
fn what_yaml_reads_right_stays() {
    for text in [
        "---\ntitle: Panne\n---\n",
        "---\ntitle: \"Panne #3\"\n---\n",
        "---\ntitle: 'Panne: une' # vraiment\n---\n",
        "---\ntitle: >-\n  deux\n  lignes\n---\n",
        "---\nextra:\n  title: [a] b\n---\n",
        "---\ntitle: [a] b\n",
        "# Title\n\ntitle: [a] b\n",
        "",
    ] {
        check_titles(text, None);
    }
}
