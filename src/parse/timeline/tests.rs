use super::read;
use crate::diagnostic::Report;
use crate::markdown::Markdown;
use crate::model::timeline::Timeline;
use crate::parse::time::form;
use crate::source::{Source, Sources, Span};
use chrono::NaiveDate;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The items of a timeline that begins on 2021-05-18, one line each: time, marks, text.
fn show(text: &str) -> (Vec<String>, usize) {
    let mut sources = Sources::default();
    let id = sources.add(Source::new("content/post-mortems/a.md", text.as_bytes().to_vec()));
    let mut report = Report::default();
    let markdown = Markdown::read(text, 0);
    let timeline = read((text, &markdown), Span::new(id, 0..text.len()), day("2021-05-18"), &mut report);
    let lines = timeline.iter().flat_map(Timeline::items).map(|item| {
        let to = item.when.and_then(|when| when.to).map(|to| format!(" .. {}", form(to)));
        let when = item.when.map_or_else(|| "as written".to_owned(), |when| form(when.from) + &to.unwrap_or_default());
        let marks = item.marks.iter().fold(String::new(), |marks, mark| marks + " {" + mark.name() + "}");
        let words = item.text.0.iter().map(|span| sources.text(*span)).collect::<Vec<_>>().join("¶");
        format!("{when}{marks} | {words}")
    });
    (lines.collect(), report.list().len())
}

/// The items of a section read like this.
fn check(items: &[&str], expected: &[&str]) {
    let list = items.join("\n- ");
    assert_eq!(show(&format!("## Chronologie\n\n- {list}\n")).0, expected);
}

/// One item reads like this.
fn check_one(item: &str, expected: &str) {
    check(&[item], &[expected]);
}

#[test]
fn a_day_goes_by_and_the_next_begins() {
    check(
        &[
            "16h05 : deux tâches se bloquent",
            "16h30 : j’essaie, sans succès",
            "16h30 - 16h40 : je cherche",
            "16h40 – 16h47 : j’annonce la panne {announced}",
            "16h47 - 17h20 : je lis les journaux,\n  puis je compare",
            "17h13 : j’écris à l’hébergeur",
            "17h25 : je mets le billet à jour",
            "17h30 à 17h40 : je répare {resolved}",
            "17h39 : je préviens l’hébergeur",
            "17h45 : je mets le billet à jour",
            "lendemain, 08h04 : l’hébergeur répond",
        ],
        &[
            "2021-05-18 16:05 | deux tâches se bloquent",
            "2021-05-18 16:30 | j’essaie, sans succès",
            "2021-05-18 16:30 .. 2021-05-18 16:40 | je cherche",
            "2021-05-18 16:40 .. 2021-05-18 16:47 {announced} | j’annonce la panne",
            "2021-05-18 16:47 .. 2021-05-18 17:20 | je lis les journaux,\n  puis je compare",
            "2021-05-18 17:13 | j’écris à l’hébergeur",
            "2021-05-18 17:25 | je mets le billet à jour",
            "2021-05-18 17:30 .. 2021-05-18 17:40 {resolved} | je répare",
            "2021-05-18 17:39 | je préviens l’hébergeur",
            "2021-05-18 17:45 | je mets le billet à jour",
            "2021-05-19 08:04 | l’hébergeur répond",
        ],
    );
    check(
        &["23h50 - 0h10 : a", "23h55 : b", "0h20 : c", "0h15 : d", "8h : e", "2h : f"],
        &[
            "2021-05-18 23:50 .. 2021-05-19 00:10 | a",
            "2021-05-18 23:55 | b",
            "2021-05-19 00:20 | c",
            "2021-05-19 00:15 | d",
            "2021-05-19 08:00 | e",
            "2021-05-20 02:00 | f",
        ],
    );
}

#[test]
fn points_in_french_and_english() {
    check_one("9h05 – 9h40 : a", "2021-05-18 09:05 .. 2021-05-18 09:40 | a");
    check_one("17:10 UTC - a", "2021-05-18 17:10 UTC | a");
    check_one("17:10–17:20 UTC: a", "2021-05-18 17:10 UTC .. 2021-05-18 17:20 UTC | a");
    check_one("5:10 pm, a", "2021-05-18 17:10 | a");
    check_one("5:10 - 5:20 pm: a", "2021-05-18 17:10 .. 2021-05-18 17:20 | a");
    check_one("11:50 - 12:10 pm: a", "2021-05-18 11:50 .. 2021-05-18 12:10 | a");
    check_one("9:00 -10:30 a", "2021-05-18 09:00 .. 2021-05-18 10:30 | a");
    check_one("next day, 08:14: a", "2021-05-19 08:14 | a");
    check_one("the next day at 8:14 a", "2021-05-19 08:14 | a");
    check_one("le lendemain matin, a", "2021-05-19 | a");
    check_one("2 jours plus tard : a", "2021-05-20 | a");
    check_one("le 19 janvier fin d’après-midi, a", "2021-01-19 | a");
    check_one("entre le 5 janvier et le 19 janvier, a", "2021-01-05 .. 2021-01-19 | a");
    check_one("du 28 mai au 2 juin : a", "2021-05-28 .. 2021-06-02 | a");
    check_one("du 5 au 19 mai : a", "2021-05-05 .. 2021-05-19 | a");
    check_one("entre 17h et 17h10 : a", "2021-05-18 17:00 .. 2021-05-18 17:10 | a");
    check_one("2021-05-30T08:13 - a", "2021-05-30 08:13 | a");
    check_one("2021-05-30 08:13:05Z: a", "2021-05-30 08:13:05 UTC | a");
    check_one("mardi 25 mai 2021 à 8h13 : a", "2021-05-25 08:13 | a");
    check_one("jeudi, 8h13 : a", "2021-05-20 08:13 | a");
    check_one("vers 17h : a", "2021-05-18 | a");
    check_one("**17h10** : *a*", "2021-05-18 17:10 | *a*");
    check_one("**17h10 :** a", "2021-05-18 17:10 | a");
    check_one("17h10 : **a** {outage} {detected}", "2021-05-18 17:10 {outage} {detected} | **a**");
}

#[test]
fn what_does_not_parse_stays_as_written() {
    for item in ["2 jobs hang", "lendemain de fête", "then it broke", "mardi gras", "17hours", "25h10 : a", "5 - a"] {
        check_one(item, &format!("as written | {item}"));
    }
    check_one("then it broke {outage}", "as written {outage} | then it broke");
    let (lines, told) = show("# Timeline\n\n- 17:10 a {detcted}\n- 17:20 b {code}\n");
    assert_eq!(lines, ["2021-05-18 17:10 | a {detcted}", "2021-05-18 17:20 | b {code}"]);
    assert_eq!(told, 1);
}

#[test]
fn only_the_section_is_read() {
    let (lines, _) = show(
        "- 9h : no\n\n## Chronologie de l’incident\n\n- 17h : a\n\n### 20 mai\n\n* 18h : b\n\n  c\n\n## Suite\n\n- 19h : no\n",
    );
    assert_eq!(lines, ["2021-05-18 17:00 | a", "2021-05-20 18:00 | b\n\n  c"]);
    assert_eq!(show("## Timeline (UTC)\n\n1. 17:00 a\n").0, ["2021-05-18 17:00 UTC | a"]);
    assert_eq!(show("## Symptoms\n\n- 17:00 a\n").0, [] as [&str; 0]);
    assert_eq!(show("## Timeline\n\nNothing yet.\n").0, [] as [&str; 0]);
}

mod laws {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

        #[test]
        fn no_item_is_too_odd(item in ".{0,60}", opening in prop::sample::select(vec!["", "17h ", "le 5 mai ", "du 31 au "])) {
            let _ = show(&format!("## Timeline\n\n- {opening}{item}\n- {item}\n"));
        }
    }
}
