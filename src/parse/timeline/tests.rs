use super::{TimelineInput, read};
use crate::diagnostic::Report;
use crate::markdown::Markdown;
use crate::model::timeline::{Timeline, When};
use crate::parse::time::form;
use crate::source::{Source, Sources, Span};
use crate::testing::codes;
use chrono::NaiveDate;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The items of a timeline that begins on 2021-05-18, one line each: time, marks, text.
fn show(text: &str) -> (Vec<String>, usize) {
    let (lines, codes) = look(text);
    (lines, codes.len())
}

/// The same, with the names of its mistakes.
fn look(text: &str) -> (Vec<String>, Vec<&'static str>) {
    let mut sources = Sources::default();
    let id = sources.add(Source::new("content/post-mortems/a.md", text.as_bytes().to_vec()));
    let mut report = Report::default();
    let markdown = Markdown::read(text, 0);
    let input = TimelineInput {
        first_day: day("2021-05-18"),
        day_known: true,
        zone: chrono_tz::Europe::Paris,
        words: crate::vocabulary::Vocabulary::default(),
        updates: false,
    };
    let timeline = read((text, &markdown), Span::new(id, 0..text.len()), input, &mut report);
    let lines = timeline.iter().flat_map(Timeline::items).map(|item| {
        let to = item.when.and_then(|when| when.to).map(|to| format!(" .. {}", form(to)));
        let from = |when: When| when.from.map_or_else(|| format!("{}?", sources.text(when.words)), form);
        let when = item.when.map_or_else(|| "as written".to_owned(), |when| from(when) + &to.unwrap_or_default());
        let marks = item.marks.iter().fold(String::new(), |marks, mark| marks + " {" + mark.name() + "}");
        let words = item.text.0.iter().map(|span| sources.text(*span)).collect::<Vec<_>>().join("¶");
        format!("{when}{marks} | {words}")
    });
    (lines.collect(), codes(&report))
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
    check_one("jeudi 20 mai, 8h13 : a", "2021-05-20 08:13 | a");
    check_one("vers 17h : a", "2021-05-18 | a");
    check_one("**17h10** : *a*", "2021-05-18 17:10 | *a*");
    check_one("**17h10 :** a", "2021-05-18 17:10 | a");
    check_one("17h10 : **a** {outage} {detected}", "2021-05-18 17:10 {outage} {detected} | **a**");
}

#[test]
fn what_does_not_parse_stays_as_written() {
    for item in ["2 jobs hang", "lendemain de fête", "then it broke", "mardi gras", "17hours", "25h10 : a", "5 - a"] {
        check(&["17:00 b", item], &["2021-05-18 17:00 | b", &format!("as written | {item}")]);
    }
    check(&["17:00 b", "then it broke {outage}"], &["2021-05-18 17:00 | b", "as written {outage} | then it broke"]);
    let (lines, told) = show("# Timeline\n\n- 17:10 a {detcted}\n- 17:20 b {code}\n");
    assert_eq!(lines, ["2021-05-18 17:10 | a {detcted}", "2021-05-18 17:20 | b {code}"]);
    assert_eq!(told, 2);
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

/// The moments of a post, its mistakes by name behind them.
fn check_post(text: &str, expected: &[&str]) {
    let (lines, codes) = look(text);
    let lines: Vec<&str> = lines.iter().map(String::as_str).chain(codes).collect();
    assert_eq!(lines, expected, "{text}");
}

#[test]
fn the_word_may_stand_anywhere_in_the_heading() {
    let moment = "2021-05-18 17:00 | a";
    for heading in [
        "## Incident timeline",
        "### What happened (timeline)",
        "Timeline\n========",
        "**Timeline:**",
        "## Déroulé de la panne",
        "## CHRONOLOGIE ET SUITES",
    ] {
        check_post(&format!("{heading}\n\n- 17:00: a\n"), &[moment]);
    }
    for heading in ["## Timelineshift", "A timeline of sorts.", "## 16:00 the timeline is slow"] {
        check_post(&format!("{heading}\n\n- 17:00: a\n"), &[]);
    }
}

#[test]
fn rows_of_a_table_are_moments() {
    let table = |head: &str, rows: &str| {
        let line = "|---".repeat(head.matches('|').count() - 1);
        format!("## Timeline\n\n{head}\n{line}|\n{rows}")
    };
    check_post(
        &table("| Time | Event |", "| 17:00 | **down** {outage} |\n| 17:40 | up |\n"),
        &["2021-05-18 17:00 {outage} | **down**", "2021-05-18 17:40 | up"],
    );
    check_post(
        &table(
            "| Date | Time (UTC) | Who | What |",
            "| 2021-05-18 | 23:50 | Ann | a |\n| | 23:58 | Bo | b |\n| 2021-05-19 | 0:10 | | c |\n",
        ),
        &["2021-05-18 23:50 UTC | Ann¶a", "2021-05-18 23:58 UTC | Bo¶b", "2021-05-19 00:10 UTC | c"],
    );
    // Of two clocks, the one whose zone is known.
    check_post(&table("| PST | UTC | What |", "| 8:00 | 16:00 | a |\n"), &["2021-05-18 16:00 UTC | 8:00¶a"]);
    check_post(&table("| PST | What |", "| 8:00 | a |\n"), &["8:00? | a", "uncertain-zone"]);
    check_post(
        &table("| Day | What |", "| 2021-05-01 | a |\n| 2021-05-03 | b |\n"),
        &["2021-05-01 | a", "2021-05-03 | b"],
    );
    check_post(&table("| What | How many |", "| web | 5 |\n"), &[]);
}

#[test]
fn headings_are_moments() {
    check_post(
        "## Timeline\n\n### 17:00 - down {outage}\n\nText.\n\n- 18:00 no\n\n### 17:40\n\nUp.\n\n### After\n\nText.\n",
        &["2021-05-18 17:00 {outage} | down¶Text.\n\n- 18:00 no", "2021-05-18 17:40 | Up."],
    );
    check_post(
        "## Timeline\n\n## 17:00 down\n\n## 17:40 up\n\n## Impact\n\n- 18:00 no\n",
        &["2021-05-18 17:00 | down", "2021-05-18 17:40 | up"],
    );
    // A day above moments is theirs; above words it is one itself.
    check_post(
        "## Timeline\n\n### 20 May\n\n- 17:00 a\n\n### Friday, May 21, 2021 (UTC)\n\n17:10 b\n\n### 22 May\n\nc\n",
        &["2021-05-20 17:00 | a", "2021-05-21 17:10 | b", "2021-05-22 | c"],
    );
}

#[test]
fn paragraphs_are_moments() {
    let pair = ["2021-05-18 17:00 | a", "2021-05-18 17:40 | b"];
    for body in [
        "17:00 a\n\n17:40 b\n",
        "17:00 a\n17:40 b\n",
        "**17:00** a\n\n**17:40:** b\n",
        "**17:00**\n\na\n\n**17:40**\n\nb\n",
        "17:00\n: a\n\n17:40\n: b\n",
        "[17:00] a\n\n`17:40` b\n",
        "17:00 – a\n\n17:40 – b\n\nThen we slept.\n",
    ] {
        check_post(&format!("## Timeline\n\n{body}"), &pair);
    }
    check_post("## Timeline\n\n17:00 a\n\nMore.\n\n17:40 b\n", &["2021-05-18 17:00 | a¶More.", pair[1]]);
    check_post("## Timeline\n\nOn 5 May we moved, and 17:40 came.\n", &[]);
}

#[test]
fn a_list_without_times_keeps_its_form() {
    check_post("## Timeline\n\n- 17:00 a\n\nIn order:\n\n1. stop\n2. copy\n", &["2021-05-18 17:00 | a"]);
    check_post("## Timeline\n\n1. at 17:00 stop\n2. copy\n3. wait\n4. start\n", &[]);
    check_post(
        "## Timeline\n\n- 18 May\n  - 17:00 a\n- 19 May\n  - 8:00 b\n",
        &["2021-05-18 | ", "2021-05-18 17:00 | a", "2021-05-19 | ", "2021-05-19 08:00 | b"],
    );
}

#[test]
fn moments_may_be_counted_from_the_first_one() {
    check(
        &["17:00 a", "T+5m: b", "+17 min c", "T+1h30: d", "T+00:05 - e", "T-10m f"],
        &[
            "2021-05-18 17:00 | a",
            "2021-05-18 15:05 UTC | b",
            "2021-05-18 15:17 UTC | c",
            "2021-05-18 16:30 UTC | d",
            "2021-05-18 15:05 UTC | e",
            "2021-05-18 14:50 UTC | f",
        ],
    );
    check(&["T0 a", "T+5m: b"], &["T0? | a", "T+5m? | b"]);
}

#[test]
fn a_zone_of_the_section_holds_for_all_of_it() {
    let pair = "- 8:00 a\n- 8:40 Europe/Paris b\n";
    let utc = ["2021-05-18 08:00 UTC | a", "2021-05-18 08:40 Europe/Paris | b"];
    for opening in [
        "## Timeline (all times UTC)",
        "## Timeline\n\nAll times are UTC.",
        "## Timeline\n\n*Toutes les heures en UTC*",
    ] {
        check_post(&format!("{opening}\n\n{pair}"), &utc);
    }
    let pacific = ["2021-05-18 08:00 America/Los_Angeles | a"];
    check_post("## Timeline (PT)\n\n- 8:00 a\n", &pacific);
    check_post("## Timeline\n\nAll times in US Pacific.\n\n- 8:00 a\n", &pacific);
    check_post("## Timeline (New York time)\n\n- 8:00 a\n", &["2021-05-18 08:00 America/New_York | a"]);
    check_post("## Timeline (Berlin time)\n\n- 8:00 a\n", &["2021-05-18 08:00 | a"]);
    check_post("## Timeline (Tokyo time)\n\n- 8:00 a\n", &["2021-05-18 08:00 Asia/Tokyo | a"]);
    check_post("## Timeline (times PST)\n\n- 8:00 a\n- 9:00 b\n", &["8:00? | a", "9:00? | b", "uncertain-zone"]);
}

#[test]
fn what_is_not_certain_is_no_time() {
    check_post(
        "## Timeline\n\n- 16:59 PST: a\n- 18:10 SGT, b\n- 18:00 CEST c\n",
        &["16:59 PST? | a", "18:10 SGT? | b", "18:00 CEST? | c", "uncertain-zone", "uncertain-zone"],
    );
    check_post(
        "## Timeline\n\n- Saturday 12:45: a\n- 13:00: b\n- 2021-05-22 13:10: c\n- 13:20: d\n",
        &["Saturday 12:45? | a", "13:00? | b", "2021-05-22 13:10 | c", "2021-05-22 13:20 | d", "uncertain-day"],
    );
    check_post(
        "## Timeline\n\n- 01-10-2024 - a\n- 13:00: b\n- 02-29-2024 - c\n",
        &["as written | 01-10-2024 - a", "13:00? | b", "2024-02-29 | c", "uncertain-day"],
    );
    check_post(
        "## Timeline\n\n- Sunday, May 18, 2021 13:00: a\n",
        &["as written | Sunday, May 18, 2021 13:00: a", "uncertain-day"],
    );
    // Of two clocks for one moment, the one that is certain.
    check(
        &["16:00 PST / 17:00 UTC: a", "19:40 (17:40 UTC) b"],
        &["2021-05-18 17:00 UTC | a", "2021-05-18 17:40 UTC | b"],
    );
}

#[test]
fn the_day_may_stand_behind_the_clock() {
    check(
        &[
            "12:45 PM Sunday May 16th: a",
            "3:30 am on 17 May, b",
            "08:00 UTC, 18 May 2021 - c",
            "9:00 May contain errors",
        ],
        &[
            "2021-05-16 12:45 | a",
            "2021-05-17 03:30 | b",
            "2021-05-18 08:00 UTC | c",
            "2021-05-18 09:00 | May contain errors",
        ],
    );
    check(
        &["22:30 UTC (May 20): a", "9:00 (next day) - b", "9:10 (the second time) c"],
        &["2021-05-20 22:30 UTC | a", "2021-05-21 09:00 | b", "2021-05-21 09:10 | (the second time) c"],
    );
}

#[test]
fn a_zone_is_read_by_its_whole_name() {
    let check = |name: &str, expected: &[&str]| {
        check_post(&format!("## Timeline\n\nAll times in {name}\n\n- 8:00 a\n"), expected);
    };
    let unsure = ["8:00? | a", "uncertain-zone"];
    check("Central European Time (CET)", &["2021-05-18 08:00 | a"]);
    check("Central European Summer Time", &["2021-05-18 08:00 | a"]);
    check("CEST", &["2021-05-18 08:00 | a"]);
    // No zone of the site has it in May.
    for name in ["CET", "Eastern European Time", "Australian Eastern Time", "Central Africa Time", "UC/Pacific"] {
        check(name, &unsure);
    }
    check("Central Time", &["2021-05-18 08:00 America/Chicago | a"]);
    check_post("## Timeline\n\n- 8:00 Eastern European Time - a\n", &["8:00 Eastern European Time? | a", unsure[1]]);
}

#[test]
fn a_zone_that_cannot_be_read_leaves_the_section_without_times() {
    check_post(
        "## Timeline (all times are in Hill Time)\n\n- 8:00 a\n- 9:00 b\n",
        &["8:00? | a", "9:00? | b", "uncertain-zone"],
    );
    check_post(
        "## Timeline\n\nAll times are XYZ.\n\n- 8:00 a\n- 2021-05-18 9:00 UTC b\n",
        &["8:00? | a", "2021-05-18 09:00 UTC | b", "uncertain-zone"],
    );
    for zone in [
        "British Summer Time",
        "Eastern Standard Time",
        "US Eastern Daylight Time",
        "Australian Eastern Standard Time",
        "heure d’été",
        "server time",
        "NZT",
    ] {
        let post = format!("## Timeline ({zone})\n\n- 8:00 a\n");
        check_post(&post, &["8:00? | a", "uncertain-zone"]);
    }
    check_post("## Timeline – British Summer Time\n\n- 8:00 a\n", &["8:00? | a", "uncertain-zone"]);
    check_post("## Timeline\n\n- 8:00 British Summer Time: a\n", &["8:00 British Summer Time? | a", "uncertain-zone"]);
    check_post("## Timeline (UTC - 5)\n\n- 8:00 a\n", &["2021-05-18 08:00 -05:00 | a"]);
    for heading in [
        "Timeline (total time: 2 h)",
        "Timeline (heures approximatives)",
        "Timeline (DNS)",
        "Timeline of a long downtime",
    ] {
        check_post(&format!("## {heading}\n\n- 8:00 a\n"), &["2021-05-18 08:00 | a"]);
    }
    for line in ["All times are approximate.", "All times are in local time."] {
        check_post(&format!("## Timeline\n\n{line}\n\n- 8:00 a\n"), &["2021-05-18 08:00 | a"]);
    }
}

#[test]
fn the_day_of_a_heading_is_the_first_day() {
    for heading in ["Timeline (17 May)", "Timeline - May 17, 2021", "Chronologie du 17 mai 2021"] {
        let (lines, _) = show(&format!("## {heading}\n\n- 17:20 a\n"));
        assert_eq!(lines, ["2021-05-17 17:20 | a"], "{heading}");
    }
    for heading in ["Timeline (17 May - 18 May)", "Timeline 05/06/2021"] {
        let (lines, _) = show(&format!("## {heading}\n\n- 17:20 a\n"));
        assert_eq!(lines, ["2021-05-18 17:20 | a"], "{heading}");
    }
}

#[test]
fn a_day_of_the_week_behind_a_clock_is_checked() {
    // 18 May 2021 is a Tuesday.
    check(&["2021-05-18 17:20 (Tuesday): a"], &["2021-05-18 17:20 | a"]);
    check_post(
        "## Timeline\n\n- 17:20 (Friday): a\n- 17:30 b\n",
        &["17:20 (Friday)? | a", "17:30? | b", "uncertain-day"],
    );
    check_post(
        "## Timeline\n\n- 2021-05-18 17:20 (Friday) a\n- 17:30 b\n",
        &["as written | 2021-05-18 17:20 (Friday) a", "17:30? | b", "uncertain-day"],
    );
    check(&["17:20 (the disk) a"], &["2021-05-18 17:20 | (the disk) a"]);
}

#[test]
fn a_city_behind_a_clock_is_no_time_of_the_site() {
    check_post(
        "## Timeline\n\n- 16:37 Denver - a\n- 16:40 Denver b\n",
        &["16:37? | Denver - a", "16:40? | Denver b", "uncertain-zone"],
    );
    check(
        &["18:00 Paris time: a", "18:10 Paris - b", "18:00 New York time: c", "22:00 (heure de Denver) d"],
        &[
            "2021-05-18 18:00 Europe/Paris | a",
            "2021-05-18 18:10 | Paris - b",
            "2021-05-18 18:00 America/New_York | c",
            "2021-05-18 22:00 America/Denver | d",
        ],
    );
    // The clock is separated from the words.
    check(
        &["18:20: Denver is down", "18:30 Christmas is near"],
        &["2021-05-18 18:20 | Denver is down", "2021-05-18 18:30 | Christmas is near"],
    );
}

#[test]
fn a_dash_right_behind_a_clock_begins_an_offset_or_an_end() {
    check(
        &["12:26-12:?? a", "14:20-2:00 b", "14:30-14:40 c", "15:00-15:10: d"],
        &[
            "2021-05-18 12:26 | a",
            "2021-05-18 14:20 | b",
            "2021-05-18 14:30 .. 2021-05-18 14:40 | c",
            "2021-05-18 15:00 .. 2021-05-18 15:10 | d",
        ],
    );
    check_one("14:20-02:00 a", "2021-05-18 14:20 -02:00 | a");
    check_one("22:20-01:10 a", "2021-05-18 22:20 .. 2021-05-19 01:10 | a");
    check_post(
        "## Timeline\n\n- 14:00-14:10 a\n- 14:20-02:00 b\n",
        &["2021-05-18 14:00 .. 2021-05-18 14:10 | a", "14:20-02:00? | b", "uncertain-zone"],
    );
    check_post(
        "## Timeline\n\n- 17:20-5 a\n- 17:20+5:30 b\n",
        &["17:20-5? | a", "17:20+5:30? | b", "uncertain-zone", "uncertain-zone"],
    );
    check_post(
        "## Timeline\n\n- 14:00-14:10 a\n- 09:20-10 c\n",
        &["2021-05-18 14:00 .. 2021-05-18 14:10 | a", "09:20-10? | c", "uncertain-zone"],
    );
    check_post(
        "## Timeline\n\n| When | What |\n|---|---|\n| 2021-05-18 12:26-12:?? | a |\n",
        &["2021-05-18 12:26 | a"],
    );
}

#[test]
fn a_heading_that_begins_with_a_day_sets_it() {
    for heading in
        ["May 24, 2021 - The limits", "2021-05-24: The limits", "May 24, 2021 The limits", "24 May (the limits)"]
    {
        check_post(
            &format!("## Timeline\n\n### {heading}\n\n- 10:00 a\n- 10:30 b\n"),
            &["2021-05-24 10:00 | a", "2021-05-24 10:30 | b"],
        );
    }
    check_post("## Timeline\n\n### May 24-26, 2021 - x\n\n- 10:00 a\n", &["10:00? | a", "uncertain-day"]);
    check_post("## Timeline\n\n### 05/06/2021 - x\n\n- 10:00 a\n", &["10:00? | a", "uncertain-day"]);
}

#[test]
fn a_day_in_a_form_that_is_not_certain_ends_the_day_before() {
    check_post(
        "## Timeline\n\n10:00 a\n\n_4/21/23_\n\n11:00 b\n\n2021-05-19\n\n13:06 PM: c\n",
        &["2021-05-18 10:00 | a", "as written | _4/21/23_", "11:00? | b", "2021-05-19 13:06 | c", "uncertain-day"],
    );
    check_post("## Timeline\n\n### 4/21\n\n- 11:00 b\n", &["11:00? | b", "uncertain-day"]);
    check(&["1.2.13 goes out", "10:00 a"], &["as written | 1.2.13 goes out", "2021-05-18 10:00 | a"]);
}

#[test]
fn clocks_of_several_zones_follow_each_other() {
    check(
        &["00:50 UTC a", "16:59 -08:00 b", "17:30 -08:00 c", "01:45 UTC d"],
        &[
            "2021-05-18 00:50 UTC | a",
            "2021-05-17 16:59 -08:00 | b",
            "2021-05-17 17:30 -08:00 | c",
            "2021-05-18 01:45 UTC | d",
        ],
    );
}

#[test]
fn a_dash_leads_to_an_end_or_to_an_offset() {
    check_one("9:00 -10:30 a", "2021-05-18 09:00 .. 2021-05-18 10:30 | a");
    check_one("16:59 -0800: a", "2021-05-18 16:59 -08:00 | a");
    check_one("16:59:10 -05:00: a", "2021-05-18 16:59:10 -05:00 | a");
    check_one("2021-05-18T06:00-08:00 a", "2021-05-18 06:00 -08:00 | a");
}

#[test]
fn times_of_which_nothing_is_drawn_are_told() {
    check_post("## Timeline\n\n```\n17:00 a\n17:40 b\n```\n", &["timeline-not-drawn"]);
    check_post("## Timeline\n\n- we stop\n- we copy\n", &[]);
    check_post("## Timeline\n\nThe work took from 17:00 to 17:40, as planned.\n", &[]);
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

#[test]
fn a_struck_time_does_not_count() {
    let doubted = |items: &str, expected: &[&str], codes: &[&str]| {
        let (lines, found) = look(&format!("## Timeline\n\n- 08:00: a {{outage}}\n{items}"));
        assert_eq!(
            (&lines[1..], &found[..]),
            (expected.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>().as_slice(), codes)
        );
    };
    doubted("- ~~08:30~~ 09:00: b {resolved}\n", &["2021-05-18 09:00 {resolved} | b"], &[]);
    doubted("- **~~08:30~~ → 09:00**: b\n", &["2021-05-18 09:00 | b"], &[]);
    doubted("- ~~08:30~~ - 09:00 - 09:10: b\n", &["2021-05-18 09:00 .. 2021-05-18 09:10 | b"], &[]);
    doubted("- ~~08:30~~ b {resolved}\n", &["as written {resolved} | ~~08:30~~ b"], &["uncertain-day"]);
    doubted("- ~~08:30: b~~ c {resolved}\n", &["as written {resolved} | ~~08:30: b~~ c"], &["uncertain-day"]);
    // What is struck as a whole keeps its time, and marks nothing.
    doubted("- ~~08:30: b {resolved}~~\n", &["2021-05-18 08:30 | b {resolved}~~"], &[]);
    doubted("- ~~08:30: b~~ {resolved}\n", &["2021-05-18 08:30 | b~~"], &[]);
    let table =
        "## Timeline\n\n| When | What |\n|-|-|\n| 08:00 | a |\n| ~~08:30~~ | b {resolved} |\n| ~~08:30~~ 09:00 | c |\n";
    assert_eq!(
        look(table),
        (
            vec![
                "2021-05-18 08:00 | a".to_owned(),
                "as written {resolved} | ~~08:30~~¶b".to_owned(),
                "2021-05-18 09:00 | c".to_owned()
            ],
            vec!["uncertain-day"]
        )
    );
}

#[test]
fn a_word_in_braces_that_is_no_mark_is_told() {
    let told = |item: &str, expected: &[&str]| {
        let (lines, codes) = look(&format!("## Timeline\n\n- 08:00: {item}\n"));
        assert_eq!(codes, expected, "{item}");
        assert_eq!(lines, [format!("2021-05-18 08:00 | {item}")]);
    };
    told("it works {operational}", &["nearly-a-mark"]);
    told("half of it works {partial}", &["nearly-a-mark"]);
    told("it is done {done}", &["nearly-a-mark"]);
    told("it works {blah}", &["nearly-a-mark"]);
    told("it works {resolvd}", &["nearly-a-mark"]);
    for fine in [
        "we set ${HOME}",
        "we call /api/{id}",
        "we call /api/{slow}",
        "we send {\"a\": 1}",
        "we run `x {y}`",
        "an empty {}",
    ] {
        told(fine, &[]);
    }
}

#[test]
fn the_marks_of_a_timeline_are_bounded() {
    let text = |count: usize| format!("## Timeline\n\n{}", "- 18:00: a {outage}\n".repeat(count));
    let marked = |count: usize| {
        let (lines, codes) = look(&text(count));
        (lines.iter().filter(|line| line.contains("{outage}")).count(), codes)
    };
    assert_eq!(marked(super::MOST_MARKED), (super::MOST_MARKED, vec![]));
    assert_eq!(marked(super::MOST_MARKED + 1), (0, vec!["too-many"]));
}

#[test]
fn a_mark_is_a_word_of_the_languages_of_a_text() {
    let marks = |language: &str, word: &str| {
        let words = crate::vocabulary::Vocabulary::of(None, language);
        words.mark(word).map(crate::model::timeline::Mark::name)
    };
    for (language, word, expected) in [
        ("fr", "détecté", Some("detected")),
        ("en", "résolu", Some("resolved")),
        ("en", "fixed", Some("resolved")),
        ("de", "behoben", Some("resolved")),
        ("de", "erkannt", Some("detected")),
        ("de", "Ausfall", Some("outage")),
        ("de", "panne", Some("outage")),
        ("sv", "upptäckt", Some("detected")),
        ("ja", "復旧", Some("resolved")),
        ("ja", "検知", Some("detected")),
        ("ar", "تم الحل", Some("resolved")),
        ("uk", "повідомлено", Some("announced")),
        ("en", "behoben", None),
        ("en", "erkannt", None),
        ("en", "done", None),
    ] {
        assert_eq!(marks(language, word), expected, "{language}: {word}");
    }
}
