//! Updates as people write them: each mark is read or reported, and ordinary prose is neither.

use crate::source::Edit;
use crate::testing::{CONFIG, codes, site};
use std::fmt::Write;

/// What an incident of 2026-11-28 12:00 in Paris says: an entry per line, whether it is open, and what is reported.
fn told(head: &str, body: &str) -> (Vec<String>, bool, Vec<&'static str>) {
    let (entries, open, codes, _) = read(&post(head, body));
    (entries, open, codes)
}

fn post(head: &str, body: &str) -> String {
    format!("---\ntitle: Errors\ndate: 2026-11-28 12:00\nservices: {{web: outage}}\n{head}---\n{body}")
}

/// The same of a whole post, and its text when all edits are made that need no judgement.
fn read(post: &str) -> (Vec<String>, bool, Vec<&'static str>, String) {
    let (tree, site, board, report) = site(CONFIG, &[("incidents/a.md", post)], "2026-11-29 19:00");
    let entry = |entry: &crate::model::Entry| {
        let local = entry.time.from.with_timezone(&chrono_tz::Europe::Paris);
        let mut line = local.format(if entry.time.is_day() { "%d" } else { "%H:%M" }).to_string();
        if let Some(status) = entry.status() {
            let _ = write!(line, " [{}]", status.name());
        }
        if let Some(title) = &entry.title {
            let _ = write!(line, " “{title}”");
        }
        let text: Vec<&str> = entry.text.0.iter().map(|span| tree.sources.text(*span)).collect();
        let text = text.join("¶").split_whitespace().collect::<Vec<_>>().join(" ");
        let text = text.trim_end_matches('¶').to_owned();
        if text.is_empty() { line } else { format!("{line} | {text}") }
    };
    let entries = site.posts[0].entries.iter().map(entry).collect();
    let edits: Vec<Edit> = report.list().iter().flat_map(|mistake| mistake.fix.clone()).collect();
    (entries, !board.open.is_empty(), codes(&report), Edit::apply(post, &edits))
}

/// An incident with this text has these entries after its first report, and each of them is reported with its plain form.
fn check(body: &str, expected: &[&str]) {
    let (entries, open, codes) = told("", &format!("We see errors.\n\n{body}\n"));
    let mut all = vec!["12:00 | We see errors."];
    all.extend(expected);
    assert_eq!(entries, all, "{body}");
    assert_eq!(open, !expected.iter().any(|entry| entry.contains("[resolved]")), "{body}");
    assert_eq!(codes, vec!["foreign-habit"; expected.len()], "{body}");
    mended(&post("", &format!("We see errors.\n\n{body}\n")));
}

/// With the usual form written, the post says the same, and nothing is left to write; whatever its lines end with.
fn mended(post: &str) {
    for post in [post.to_owned(), post.replace('\n', "\r\n")] {
        let (entries, open, _, fixed) = read(&post);
        let (again, still_open, codes, twice) = read(&fixed);
        assert_eq!((again, still_open), (entries, open), "{fixed}");
        assert_eq!((codes, twice), (vec![], fixed.clone()), "{fixed}");
        assert_eq!(fixed.matches("\r\n").count() > 0, post.contains("\r\n"));
    }
}

/// An incident with this text has no updates, and this is reported.
fn check_text(body: &str, expected: &[&str]) {
    let (entries, open, codes) = told("", &format!("We see errors.\n\n{body}\n"));
    assert_eq!((entries.len(), open, codes), (1, true, expected.to_vec()), "{body}\n{entries:?}");
}

#[test]
fn headings_in_other_forms_are_read() {
    for heading in [
        "[12:30] resolved",
        "(12:30) resolved",
        "Resolved at 12:30",
        "Resolved 12:30",
        "Resolved – 12:30 PM",
        "Resolved: 12:30",
        "Resolved (12:30)",
        "**Resolved** – 12:30",
        "✅ Resolved at 12:30",
        "UPDATE 12:30 resolved",
        "✅ 12:30 resolved",
        ":white_check_mark: 12:30 resolved",
        "Nov 28, 12:30 PM: resolved",
        "Nov 28, 12:30 - resolved",
        "28 novembre 12:30 · résolu",
        "12.30 · resolved",
        "12：30 · resolved",
        "12:30 Uhr · resolved",
        "12:30 (CET) · resolved",
        "12:30 · it's fixed",
        "12:30 · now resolved",
        "12:30 PM · resolved",
        "Résolu à 12h30",
    ] {
        check(&format!("## {heading}\nAll is back."), &["12:30 [resolved] | All is back."]);
    }
    check("## 12:30 · resolved (disk replaced)", &["12:30 [resolved] “disk replaced”"]);
    check("## 12:30 · The disk is full · identified", &["12:30 [identified] “The disk is full”"]);
    check("## Resolved 2026-11-29", &["29 [resolved]"]);
}

#[test]
fn the_plain_forms_are_not_reported() {
    for (heading, expected) in [
        ("12:30 · resolved", "12:30 [resolved]"),
        ("12:30 · ✅ resolved", "12:30 [resolved]"),
        ("2026-11-29 · resolved", "29 [resolved]"),
        ("12:30 · [identified](https://x.example/)", "12:30 [identified]"),
        ("12:30 · The disk", "12:30 “The disk”"),
    ] {
        let (entries, _, codes) = told("", &format!("A.\n\n## {heading}\n"));
        assert_eq!((entries[1].as_str(), codes), (expected, vec![]), "{heading}");
    }
}

#[test]
fn blocks_and_lines_with_a_time_are_read() {
    let (entries, open, codes) = told(
        "",
        "2026-11-28 12:30:00 UTC\n\nAll is back.\n\n---\n2026-11-28 12:10:00 UTC\n\nStill looking.\n\n---\nWe see errors.\n",
    );
    assert_eq!(entries, ["12:00 | We see errors.", "13:10 | Still looking.", "13:30 | All is back."]);
    assert_eq!((open, codes), (true, vec!["foreign-habit"; 2]));
    mended(&post(
        "",
        "2026-11-28 12:30:00 UTC\n\nAll is back.\n\n---\n2026-11-28 12:10:00 UTC\nStill looking.\n---\nWe see errors.\n",
    ));

    check("2026-11-28 12:30 - Resolved\nAll is back.", &["12:30 [resolved] | All is back."]);
    check("**2026-11-28 12:30**\n\nWe look.", &["12:30 | We look."]);
    check("**12:30 · resolved**\n\nAll is back.", &["12:30 [resolved] | All is back."]);
    check("**12:30** resolved", &["12:30 [resolved]"]);
    check("**12:30** – Monitoring: we watch.", &["12:30 [monitoring] | we watch."]);
    check("**Resolved at 12:30:** all is back.", &["12:30 [resolved] | all is back."]);
    check("---\n\n**12:30 CET** - We look.", &["12:30 | We look."]);
    check("---\n\n12:30 CET\n\nWe look.", &["12:30 | We look."]);
    check("*Resolved* - All is back. {{< track \"2026-11-28 12:30:00\" >}}", &["12:30 [resolved] | All is back."]);
    check(
        "::: update Resolved | 2026-11-28T11:30:00.000Z\nAll is back.\n:::\n\n::: update Monitoring | 2026-11-28T11:10:00.000Z\nWe watch.\n\n- a\n:::",
        &["12:10 [monitoring] | We watch. - a", "12:30 [resolved] | All is back."],
    );
}

#[test]
fn an_update_with_a_day_and_no_clock_is_reported() {
    let line = |heading: &str| {
        let post = post("", &format!("We look.\n\n{heading}\n\nText.\n"));
        let (_, _, _, report) = site(CONFIG, &[("incidents/a.md", &post)], "2026-11-29 19:00");
        let told = report.list().iter().filter(|it| it.code == "near-miss");
        told.flat_map(|it| it.help.iter().cloned()).collect::<Vec<_>>().join(" ")
    };
    for (heading, expected) in [
        ("## Update 27.07.", "## 2026-07-27 HH:MM`"),
        ("## Update 27/11", "## 2026-11-27 HH:MM`"),
        ("## Update 27.11.: we look", "## 2026-11-27 HH:MM`"),
        ("## Update 05/07", "## 2026-11-28 HH:MM`"),
        ("## Update 27 November", "## 2026-11-27 HH:MM`"),
        ("## Update 27 November: we look", "## 2026-11-27 HH:MM`"),
        ("## Update Tuesday", "## 2026-11-28 HH:MM`"),
        ("## Mise à jour du 27/11 – résolu", "## 2026-11-27 HH:MM · résolu`"),
        ("## 27.11.", "## 2026-11-27 HH:MM`"),
        ("## Today 18:10 resolved", "## 2026-11-28 18:10 · resolved`"),
        ("## 28.11. 18:10 resolved", "## 2026-11-28 18:10 · resolved`"),
        ("## 05.07. resolved", "## 2026-11-28 HH:MM · resolved`"),
    ] {
        let found = line(heading);
        assert!(found.contains(expected), "{heading}: {found}");
    }
    for heading in ["## Update 1.2", "## Mise à jour de mon serveur", "## Updates of July"] {
        assert_eq!(line(heading), "", "{heading}");
    }
}

#[test]
fn an_english_close_ends_nothing() {
    for heading in ["## 18:10 close", "## 18:10 · Close", "## 18:10 close to done"] {
        let (_, open, codes) = told("", &format!("We look.\n\n{heading}\n\nText.\n"));
        assert!(open, "{heading}");
        assert_eq!(codes.is_empty(), heading.contains("to"), "{heading}: {codes:?}");
    }
    let (entries, open, codes) = told("", "We look.\n\n## 18:10 clos\n\nText.\n");
    assert!(!open && codes.is_empty(), "{entries:?} {codes:?}");
}

#[test]
fn what_stands_behind_a_clock_makes_it_uncertain() {
    // 28 November 2026 is a Saturday.
    for (heading, expected) in [
        ("## 12:30-5 · resolved", "uncertain-zone"),
        ("## 12:30 +5:30 · resolved", "uncertain-zone"),
        ("## 12:30 (Tuesday) · resolved", "weekday-alone"),
        ("## 2026-11-28 12:30 (Tuesday) · resolved", "wrong-weekday"),
    ] {
        let (_, _, codes) = told("", &format!("We look.\n\n{heading}\n\nText.\n"));
        assert!(codes.contains(&expected), "{heading}: {codes:?}");
    }
    let (entries, open, _) = told("", "We look.\n\n## 2026-11-28 12:30 (Saturday) · resolved\n\nText.\n");
    assert!(!open, "{entries:?}");
}

#[test]
fn a_heading_that_holds_what_updates_hold_is_reported() {
    for heading in [
        "today 12:30 · down again",
        "today 12:30 · investigating",
        "at 12:30 {web=outage}",
        "since 12:30 · identified",
        "3/4 12:30",
        "[UPDATE] 12:30 down again",
        "UPDATE 2 12:30 down again",
        "Down again at 12:30",
        "Outage again at 10pm",
        "Still down",
        "1230 · investigating",
        "12:OO · identified",
        "12;30 · identified",
        "12:3 · identified",
        "Mail is down {mail=outage}",
        "Mail is down {web=operational}",
    ] {
        check_text(&format!("## {heading}"), &["near-miss"]);
        check_text(&format!("### {heading}"), &["near-miss"]);
    }
    for heading in [
        "What happened between 10:00 and 12:00",
        "Timeline of the morning until 12:00",
        "From 10:00–12:00",
        "Why the site went down",
        "2021 in review",
        "2021 · a year in review",
        "Impact",
        "Version 2:1:7",
    ] {
        check_text(&format!("## {heading}"), &[]);
    }
    // In full stops, with a title of ours or with states.
    check("## 12.30 · The disk is slow\n\nB.", &["12:30 “The disk is slow” | B."]);
    let (entries, open, _) = told("", "A.\n\n## 12.30 Mail is down {mail=outage}\n\nB.\n");
    assert!(open && entries.len() == 2, "{entries:?}");
}

#[test]
fn after_the_end_it_is_not_green_while_something_may_go_on() {
    let state = |more: &str| {
        let text = post("", &format!("A.\n\n## 12:30 · resolved\n\nB.\n\n{more}\n\nC.\n"));
        let (_, _, board, report) = site(CONFIG, &[("incidents/a.md", &text)], "2026-11-29 19:00");
        (board.statement.state.name(), codes(&report))
    };
    for more in [
        "## today 13:00 · down again",
        "## about 13:00 {web=outage}",
        "## Still down",
        "### 13:00 · investigating",
        "13:00 down again",
    ] {
        assert_eq!(state(more), ("unknown", vec!["near-miss"]), "{more}");
    }
    for more in ["## today 13:00 · resolved", "## today 13:00", "### 13:00 {web=operational}"] {
        assert_eq!(state(more), ("operational", vec!["near-miss"]), "{more}");
    }
}

#[test]
fn an_end_that_is_no_end_ends_nothing() {
    for heading in [
        "<!-- resolved -->",
        "![resolved](a.png)",
        "resolved – down again",
        "resolved – half",
        "resolved: 1 of 3",
        "resolved – 50%",
        "resolved (1/3)",
        "resolved: false",
        "resolved – to be confirmed",
        "❌ resolved",
        "⏳ resolved",
        "resolved 🔴",
        "[ ] resolved",
    ] {
        let (_, open, _) = told("", &format!("A.\n\n## 12:30 · {heading}\n\nB.\n"));
        assert!(open, "{heading}");
    }
    for heading in [
        "resolved <!-- put back at 13:00 -->",
        "✅ resolved",
        "resolved – a disk failed",
        "resolved – it was an outage of the net",
    ] {
        let (_, open, _) = told("", &format!("A.\n\n## 12:30 · {heading}\n\nB.\n"));
        assert!(!open, "{heading}");
    }
}

#[test]
fn a_half_of_the_day_in_words_is_reported() {
    let codes_of = |lang: &str, heading: &str| {
        let text = post(&format!("lang: {lang}\n"), &format!("A.\n\n## {heading}\n\nB.\n"));
        let (_, _, _, report) = site(CONFIG, &[("incidents/a.md", &text)], "2026-11-29 19:00");
        codes(&report)
    };
    for (lang, heading) in [
        ("es", "5:20 de la tarde · resuelto"),
        ("ru", "5:20 вечера"),
        ("fr", "5h20 du soir · rétabli"),
        ("en", "2026-11-28 5:20 in the afternoon – resolved"),
    ] {
        assert_eq!(codes_of(lang, heading), ["no-such-clock"], "{heading}");
    }
    for (lang, heading) in
        [("en", "12:20 · the morning after"), ("fr", "12:20 · de la place"), ("es", "17:20 · de tarde")]
    {
        assert_eq!(codes_of(lang, heading), [""; 0], "{heading}");
    }
}

#[test]
fn states_outside_of_a_heading_are_reported() {
    for line in ["{mail=outage}", "Mail too. {mail=outage}", "mail=outage"] {
        check_text(line, &["near-miss"]);
        let (_, open, codes) = told("", &format!("A.\n\n## 12:30 · identified\n\n{line}\n"));
        assert!(open && codes == ["near-miss"], "{line}: {codes:?}");
    }
    check_text("`{mail=outage}`", &[]);
    check_text("a=b", &[]);
    let (_, _, codes) = told("", "A.\n\n## 12:30 · identified {mail}\n\nB.\n");
    assert_eq!(codes, ["malformed-pair"]);
}

#[test]
fn a_plan_in_a_heading_without_a_time_is_reported() {
    for heading in [
        "today 10:00 · postponed {start=2026-12-06T20:00}",
        "Postponed {start=2026-12-06T20:00}",
        "at 10:00 · extended {end=23:00}",
        "today 10:00 · completed",
    ] {
        let text = format!(
            "---\ntitle: M\ndate: 2026-11-28 12:00\nstart: 2026-12-05 20:00\nservices: [web]\n---\nA.\n\n## {heading}\n\nB.\n"
        );
        let (_, _, _, report) = site(CONFIG, &[("maintenance/a.md", &text)], "2026-11-29 19:00");
        assert_eq!(codes(&report), ["near-miss"], "{heading}");
    }
}

#[test]
fn a_question_ends_nothing_in_any_script() {
    for question in ["resolved?", "resolved？", "resolved؟", "resolved\u{37e}", "resolved;", "resolved ❓"] {
        let (_, open, _) = told("", &format!("A.\n\n## 12:30 · {question}\n\nB.\n"));
        assert!(open, "{question}");
    }
}

#[test]
fn near_misses_are_reported() {
    for line in [
        "## Resolved",
        "## Resolved:",
        "## ✅ Resolved",
        "# Monitoring",
        "### Investigating",
        "## Update",
        "### 12:30 · resolved",
        "#### Update 12:10",
        "##12:30 · resolved",
        "12:30 · resolved\n===",
        "12:30 · resolved\n---",
        "Resolved\n---",
        "Resolved\n===",
        "**Resolved**",
        "**12:30**",
        "**Monitoring:**",
        "## Not resolved",
        "## Backup problem resolved",
        "## Half of the servers fixed",
        "## Mail: resolved",
        "**12:10 CET** - We look.",
        "19:27 GMT",
        "Update 12:15: a typo",
        "\\[Update July 23] We look.",
        "**\\[Update 4 Aug 9th]** We look.",
        "| time | what |\n|---|---|\n| 12:30 | Resolved |",
        "\u{feff}## 12:30 · resolved",
        "\u{200b}## 2026-11-28 12:30 Investigating",
        "- ## 2026-11-28 12:30 Resolved",
        "<h2>12:30 · resolved {web=operational}</h2>",
        "<H3 id=\"a\">2026-11-28 12:30</H3>",
        "## 12∶30 · x {web=operational}",
        "## 12\u{200b}:30 · x {web=operational}",
        "- ## 12:30 · x {web=operational}",
    ] {
        check_text(line, &["near-miss"]);
    }
    check_text("- 12:30 resolved\n- 12:10 identified", &["near-miss", "near-miss"]);
    for line in [
        "[Final message] All is well.",
        "[Initial message] We look.",
        "[Closing message] All is well.",
        "[Open Issue] We look.",
        "[close] All is well.",
        "[FINAL] All is well.",
        "[Update 3] We look.",
        "[Edit - Monday 25th] We look.",
        "*Resolved* - All is back.",
        "**Resolved:** All is back.",
        "**Resolved**: All is back.",
        "_Update_: All is back.",
        "::: update Resolved\nAll is back.\n:::",
        "*Resolved* - All is back. {{< track \"soon\" >}}",
    ] {
        check_text(line, &["foreign-habit"]);
    }
    check_text("Read {{< ref \"a.md\" >}} of it.", &["raw-shortcode"]);
    check_text("Read `{{< ref \"a.md\" >}}` of it.", &[]);
}

/// Marks of updates as they stand in posts of other tools and people; `¶` ends a line.
const MARKS: [&str; 76] = [
    "## Fixed at 12:30",
    "## [Resolved] 12:30",
    "## [RESOLVED] - 12:30 UTC",
    "## Resolved - 28/11/2026 12:30",
    "## Resolved — Nov 28, 12:30 UTC",
    "## Monitoring (12:30 UTC)",
    "## Identified @ 12:30",
    "## Update #2 - 12:30",
    "## Update 2 (12:30 UTC)",
    "## Update: 12:30 – we look",
    "## 12:30 UTC | Resolved",
    "## 12:30 — Resolved ✅",
    "## 🟢 Resolved – 12:30",
    "## 🟢 12:30 UTC: Resolved",
    "## 12.30 Uhr: we look",
    "## 12:30: Issue resolved",
    "## 12:30 – The issue has been resolved",
    "## This incident has been resolved",
    "## Issue fixed (12:30)",
    "## Update at 12:30 PM PST",
    "## Sat, 28 Nov 2026 12:30:00 +0100",
    "## 2026-11-28T12:30:00Z",
    "## 28.11.2026 12:30 - resolved",
    "## 28 novembre 2026 à 12h30 : résolu",
    "## Résolu",
    "## Résolu le 28/11 à 12h30",
    "## Mise à jour – 12h30 : identifié",
    "### Update – 12:30 UTC",
    "### 12:30",
    "### Resolved",
    "#### 12:30 UTC Monitoring",
    "##### Resolved at 12:30",
    "# 12:30 · resolved",
    "**12:30** – Resolved.",
    "**12:30 UTC**: We look.",
    "**[12:30]** Identified",
    "**Update 12:30:** we look.",
    "**UPDATE (12:30 UTC)**: we look.",
    "**Update:** we look.",
    "**RESOLVED**: All is back.",
    "**Investigating** – We look.",
    "*Identified* — We look.",
    "__Monitoring__: We watch.",
    "_Update_: We look.",
    "_Update 12:30_: We look.",
    "**Resolved at 12:30 UTC.** All is back.",
    "**Nov 28, 12:30 UTC** - Resolved",
    "**Nov 28, 12:30 UTC**",
    "**Resolved** – Nov 28, 12:30 UTC",
    "Nov 28, 2026 - 12:30 UTC",
    "2026-11-28 12:30 UTC - All is back.",
    "28/11/2026 12:30",
    "[Final message] All is back.",
    "[Initial message] We look.",
    "[Update 12:30] We look.",
    "[12:30] We look.",
    "[Update] We look.",
    "19:27 GMT",
    "12:30 PM",
    "*Investigating* - We look. {{< track \"2026-11-28 12:10:00\" >}}",
    "::: update Monitoring | 2026-11-28 11:30¶All is back.¶:::",
    "Resolved at 12:30¶===",
    "Update 12:30¶---",
    "Resolved¶---",
    "- 12:30 UTC - Resolved¶- 12:10 UTC - Investigating",
    "* **12:30** Resolved¶* **12:10** Investigating",
    "| Time | Status |¶|---|---|¶| 12:30 | resolved |",
    "## Update",
    "## Final update",
    "## All clear",
    "## Back to normal",
    "## Partially resolved",
    "## Not fixed yet",
    "## Mail fixed",
    "Update (12:30): we look.",
    "Edit 12:30: a typo.",
];

#[test]
fn marks_of_others_are_read_or_reported_in_every_post() {
    let silent = |head: &str| {
        let is_silent = |mark: &&&str| {
            let body = format!("We see errors.\n\n{}\n\nMore of it.\n", mark.replace('¶', "\n"));
            let (entries, _, codes) = told(head, &body);
            entries.len() < 2 && !codes.iter().any(|code| matches!(*code, "near-miss" | "foreign-habit"))
        };
        MARKS.iter().filter(is_silent).copied().collect::<Vec<_>>()
    };
    for head in ["", "resolved: 2026-11-28 18:00\n", "status: resolved\n"] {
        assert_eq!(silent(head), [] as [&str; 0], "{head}");
    }
}

#[test]
fn a_closing_word_among_others_ends_nothing_and_is_reported() {
    for title in ["Mail: resolved", "Backup problem resolved", "Half of the servers fixed", "partly resolved"] {
        let (entries, open, codes) = told("", &format!("A.\n\n## 12:30 · {title}\n"));
        assert_eq!((entries[1].as_str(), open), (format!("12:30 “{title}”").as_str(), true));
        assert_eq!(codes, ["near-miss"], "{title}");
    }
}

#[test]
fn prose_is_neither_read_nor_reported() {
    for text in [
        "Nothing has answered since 18:40.",
        "We have identified the cause.",
        "We have resolved this by 12:30, we hope.",
        "12:30 is when it began.",
        "Resolved issues are listed elsewhere.",
        "**Impact:** mail is late.",
        "**Note** - more later.",
        "[Status page](https://x.example/) has more.",
        "## Monitoring gaps",
        "## 22.04 to 24.04",
        "## 3 h sans service",
        "## 29 November plans",
        "## Back to the roots",
        "## Symptoms",
        "## Resolution",
        "Monday 9 September 2024 at 02:00pm UTC, the service moves to another host.",
        "The 2022-02-15 at 13:30 UTC, expect an outage.",
        "[Update the list](https://x.example/) by 12.",
        "## What happened",
        "### Investigation",
        "- 12:30: we look\n- 12:40: we find",
        "The plan:\n\n2026-11-30 10:00\n\nuntil noon.",
        "*resolved* to write more.",
    ] {
        check_text(text, &[]);
    }
}

#[test]
fn after_the_end_another_form_needs_its_day() {
    let after = |heading: &str| told("", &format!("A.\n\n## 12:20 · resolved\n\nB.\n\n{heading}\n\nC.\n"));
    for heading in ["## [12:30] investigating", "## Investigating 12:30", "**12:30** investigating"] {
        let (entries, open, codes) = after(heading);
        assert_eq!((entries.len(), open, codes), (2, false, vec!["near-miss"]), "{heading}");
    }
    for heading in ["## [2026-11-28 12:30] investigating", "## 12:30 · investigating", "## Investigating Nov 28, 12:30"]
    {
        let (entries, open, _) = after(heading);
        assert_eq!((entries.len(), open), (3, true), "{heading}");
    }
    // The front matter may say the end.
    let (entries, _, codes) = told("resolved: 12:20\n", "A.\n\n## [12:30] why\n\nB.\n");
    assert_eq!((entries.len(), codes), (1, vec!["near-miss"]));
}

#[test]
fn more_of_what_strangers_write_is_read_or_reported() {
    for line in [
        "## Update 30.08.2022",
        "# Update vom 08.07.2026",
        "## 12.08.2024",
        "### Update of 12 August 2024:",
        "# Update 18.06.2026 / 17:03 Uhr",
    ] {
        check_text(line, &["near-miss"]);
    }
    for line in ["Final message:\nAll is back.", "Initial message: we look.", "Update:\nwe look."] {
        check_text(line, &["foreign-habit"]);
    }
    let three = ["near-miss", "near-miss", "near-miss"];
    check_text("- **08:15 UTC**: first\n- **08:35 UTC**: second\n- **08:40 UTC**: third", &three);
    check_text("| Time | What |\n|---|---|\n| 08:15 | first |\n| 08:35 | second |\n| 08:40 | third |", &three);
    for text in [
        "- 08:15: first\n- 08:35: second",
        "- 8 servers\n- 10 disks\n- 12 cables",
        "Message: all is well",
        "Edit the file: done",
    ] {
        check_text(text, &[]);
    }
}
