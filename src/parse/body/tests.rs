use super::{PostFile, read};
use crate::diagnostic::Report;
use crate::model::written::{FileOrder, Text, UpdateHeading, WrittenBody};
use crate::model::{Kind, Moment, Word};
use crate::parse::time::form;
use crate::resolve::file_order;
use crate::source::{Source, SourceId, Sources};
use std::fmt::Write;

fn about(kind: Kind, source: SourceId) -> PostFile {
    PostFile { source, kind, near: chrono::NaiveDate::from_ymd_opt(2021, 5, 18).into() }
}

/// A body as a text of its own: one line per heading, its text behind a bar.
fn show(body: &WrittenBody, sources: &Sources) -> String {
    let text = |text: &Text| text.0.iter().map(|span| sources.text(*span)).collect::<Vec<_>>().join("¶");
    let announced = Moment::instant(crate::testing::at("2021-05-18 17:17"));
    let order = file_order(body, announced, (chrono_tz::UTC, crate::vocabulary::Vocabulary::default())).order;
    let mut arranged = body.arranged(order);
    let mut out = String::new();
    if order == FileOrder::NewestFirst {
        out.push_str("newest first\n");
        arranged.updates.reverse();
    }
    let heading = arranged.report_heading.map(|h| format!(" {}", head(h))).unwrap_or_default();
    let _ = writeln!(out, "report{heading} | {}", text(arranged.report));
    for (heading, piece) in arranged.updates {
        let _ = writeln!(out, "{} | {}", head(heading), text(piece));
    }
    out
}

fn head(heading: &UpdateHeading) -> String {
    let mut parts = vec![form(heading.time.value)];
    parts.extend(heading.word.as_ref().map(|word| match word.value {
        Word::Status(status) => format!("[{}]", status.name()),
        Word::Stage(stage) => format!("[{}]", stage.name()),
    }));
    parts.extend(heading.title.as_ref().map(|title| format!("“{}”", title.value)));
    parts.extend(heading.states.iter().map(|(service, state)| format!("{}={}", service.value, state.value.name())));
    let times = [("at", &heading.at), ("next", &heading.next), ("start", &heading.start), ("end", &heading.end)];
    parts.extend(times.iter().filter_map(|(key, time)| Some(format!("{key}={}", form(time.as_ref()?.value)))));
    parts.join(" ")
}

fn run(kind: Kind, text: &str) -> (String, Vec<String>) {
    let mut sources = Sources::default();
    let id = sources.add(Source::new("content/incidents/a.md", text.as_bytes().to_vec()));
    let mut report = Report::default();
    let body = read(about(kind, id), text, 0, &mut report);
    let told = report.list().iter().map(|mistake| {
        let crate::diagnostic::Place::Text(span) = mistake.place else { return mistake.code.to_owned() };
        format!("{} {}", mistake.code, sources.text(span))
    });
    (show(&body, &sources), told.collect())
}

/// An incident's text is cut like this, and nothing is reported.
fn check(text: &str, expected: &str) {
    let (shown, told) = run(Kind::Incident, text);
    assert_eq!(shown, expected, "{text}");
    assert_eq!(told, [] as [&str; 0], "{text}");
}

/// The heading of one update reads like this, with these mistakes.
fn check_heading(kind: Kind, heading: &str, expected: &str, mistakes: &[&str]) {
    let (shown, told) = run(kind, &format!("report\n\n## {heading}\n"));
    assert_eq!(shown.trim_end(), format!("report | report\n{expected}").trim_end(), "{heading}");
    assert_eq!(told, mistakes, "{heading}");
}

#[test]
fn a_heading_says_time_words_and_pairs() {
    let check = |heading: &str, expected: &str| check_heading(Kind::Incident, heading, &format!("{expected} |"), &[]);
    check("17:55", "17:55");
    check("2021-05-18 17:55 · identified {mail=degraded}", "2021-05-18 17:55 [identified] mail=degraded");
    check("17h55 - résolu", "17:55 [resolved]");
    check("17h55 RESOLU", "17:55 [resolved]");
    check("17:55: fixed", "17:55 [resolved]");
    check("17:55 UTC — Le disque est plein", "17:55 UTC “Le disque est plein”");
    check("17:55 · identified · the disk", "17:55 [identified] “the disk”");
    check("17:55 · identified - the disk", "17:55 [identified] “the disk”");
    check("17:55 · fixed, but not for all", "17:55 “fixed, but not for all”");
    check("17:55 · `fsck` **ran**", "17:55 “fsck ran”");
    check("**17:55** · identified", "17:55 [identified]");
    check("17:55 · identified ##", "17:55 [identified]");
    check("17:55 · A {code} word", "17:55 “A {code} word”");
    check("17:55 · Ran {code}", "17:55 “Ran {code}”");
    check("17:55 · Ran `{a=b}`", "17:55 “Ran {a=b}”");
    check("17:55 {mail=outage, web.one=partial next=18:30}", "17:55 mail=outage web.one=partial next=18:30");
    check("17:55 {at=2021-05-18T17:10}", "17:55 at=2021-05-18 17:10");
    check("17:55 {at=\"2021-05-18 17:10\" mail=outage}", "17:55 mail=outage at=2021-05-18 17:10");
    check("17:55 {at=2021-05-18 17:10 UTC, mail = outage}", "17:55 mail=outage at=2021-05-18 17:10 UTC");
    check("17:55 {at=“17h10”}", "17:55 at=17:10");
    check("Mise à jour de 17h55 : identifié", "17:55 [identified]");
}

#[test]
fn a_maintenance_has_words_and_times_of_its_own() {
    let check =
        |heading: &str, expected: &str| check_heading(Kind::Maintenance, heading, &format!("{expected} |"), &[]);
    check("22:00 · started", "22:00 [in-progress]");
    check("22:00 · reportée {start=2021-06-01 22:00 end=23:00}", "22:00 [postponed] start=2021-06-01 22:00 end=23:00");
}

#[test]
fn mistakes_in_a_heading_are_told_with_their_place() {
    let check = |heading: &str, expected: &str, told: &str| check_heading(Kind::Incident, heading, expected, &[told]);
    check("17:55 {mail=brokn}", "17:55 |", "unknown-state brokn");
    check("17:55 · identified {mail: outage}", "17:55 [identified] |", "malformed-pair {mail: outage}");
    check("17:55 {mail outage}", "17:55 |", "malformed-pair {mail outage}");
    check("17:55 {mail＝outage}", "17:55 |", "malformed-pair {mail＝outage}");
    check("17:55 {mail=outage web}", "17:55 mail=outage |", "malformed-pair web");
    check("17:55 {mail=}", "17:55 |", "malformed-pair mail=");
    check("17:55 {ma/il=outage}", "17:55 |", "malformed-pair ma/il=outage");
    check("17:55 · identified {mail=outage", "17:55 [identified] |", "unclosed-braces {mail=outage");
    check("17:55 {mail=outage} identified", "17:55 |", "braces-not-last {mail=outage}");
    check("17:55 {nxt=18:30}", "17:55 |", "unknown-brace-key nxt");
    check("17:55 {at=soon}", "17:55 |", "unreadable-time soon");
    check("17:55 {at=25:00}", "17:55 |", "no-such-clock 25:00");
    check("17:55 {end=19:00}", "17:55 |", "brace-key-of-maintenance end");
}

#[test]
fn a_length_and_a_day_in_words_begin_no_update() {
    for heading in ["3 h sans service", "12 May: what happened", "Nov 27: a long day", "5 mars, le récit"] {
        let text = format!("a\n\n## {heading}\n\nb\n");
        assert_eq!(run(Kind::Incident, &text), (format!("report | {}\n", text.trim_end()), vec![]), "{heading}");
    }
}

#[test]
fn a_later_time_directly_below_the_end_is_told() {
    let told = |text: &str| run(Kind::Incident, text).1;
    let later = "Update 18:20: it is down again.";
    assert_eq!(told(&format!("a\n\n## 18:00 · resolved\n\n{later}\n")), [format!("near-miss {later}")]);
    let edit = "**Edit 18:20:** still down for some.";
    assert_eq!(told(&format!("a\n\n## 18:00 · resolved\n\n{edit}\n")), [format!("near-miss {edit}")]);
    // The same time labels the update, and so does any before the end.
    assert_eq!(told("a\n\n## 18:00 · resolved\n\nUpdate 18:00: all is back.\n"), Vec::<String>::new());
    assert_eq!(told("a\n\n## 18:00 · identified\n\nUpdate 18:20: the disk.\n"), Vec::<String>::new());
}

#[test]
fn a_heading_that_is_nearly_an_update_stays_text_and_is_told() {
    let check = |text: &str, expected: &str| {
        let (shown, told) = run(Kind::Incident, text);
        assert_eq!(shown, format!("report | {}\n", text.trim_end()));
        assert_eq!(told, [expected]);
    };
    check("a\n\n### 17:55 · resolved\n\nb\n", "near-miss ### 17:55 · resolved");
    check("a\n\n##17:55 · resolved\n\nb\n", "near-miss ##17:55 · resolved");
    check("a\n##\u{a0}17:55 · resolved\n", "near-miss ##\u{a0}17:55 · resolved");
    check("a\n\n## 2021-02-30 17:55 · resolved\n\nb\n", "no-such-day 2021-02-30 17:55");
    check("17:55 resolved\n---\n", "near-miss 17:55 resolved");
    check("a\n\nEdit de 12h15 : typo\n", "near-miss Edit de 12h15 : typo");
}

#[test]
fn a_line_that_says_a_status_alone_is_told() {
    for line in [
        "18:10 resolved",
        "RESOLVED 18:00",
        "Resolved: all is back",
        "6pm update - resolved",
        "UPDATE: fixed",
        "status: resolved",
        "- Resolved 18:00",
        "1. 18:00 resolved",
        "> 18:00 resolved",
        "    ## 18:00 resolved",
        "\t## 18:00 resolved",
        "＃＃ 18:00 resolved",
        "## 18:00Resolved",
    ] {
        let (_, told) = run(Kind::Incident, &format!("a\n\n{line}\n\nb\n"));
        assert_eq!(told.len(), 1, "{line}: {told:?}");
        assert!(told[0].starts_with("near-miss "), "{line}: {told:?}");
    }
    for line in [
        "Resolved issues are listed below.",
        "At 18:10 it was resolved",
        "status: unknown",
        "Update: the disk",
        "> Resolved issues",
        "1. 18 disks",
        "```\n## 18:00 resolved\n```",
    ] {
        assert_eq!(run(Kind::Incident, &format!("a\n\n{line}\n\nb\n")).1, [] as [&str; 0], "{line}");
    }
    let repeated = "a\n\n## 18:00 · resolved\n\nResolved: all is back.\n";
    assert_eq!(run(Kind::Incident, repeated).1, [] as [&str; 0]);
}

#[test]
fn the_first_update_too_many_is_told_also_where_it_ends_the_text() {
    let text = |updates: usize| "## 17:55\n".repeat(updates);
    assert_eq!(run(Kind::Incident, &text(super::MOST_UPDATES)).1, [] as [&str; 0]);
    assert_eq!(run(Kind::Incident, &text(super::MOST_UPDATES + 1)).1, ["too-many-updates ## 17:55"]);
}

#[test]
fn only_headings_of_the_text_itself_are_updates() {
    check("a\n\n    ## 17:55\n", "report | a\n\n    ## 17:55\n");
    check("```\n## 17:55\n```\n", "report | ```\n## 17:55\n```\n");
    check("> ## 17:55\n", "report | > ## 17:55\n");
    check("- a\n\n  ## 17:55\n", "report | - a\n\n  ## 17:55\n");
    check("<!--\n## 17:55\n-->\n", "report | <!--\n## 17:55\n-->\n");
    check("## Symptoms\na\n## 17:55\nb\n### More\nc", "report | ## Symptoms\na\n17:55 | b\n### More\nc\n");
    let (shown, _) = run(Kind::PostMortem, "a\n\n## 17:55\n");
    assert_eq!(shown, "report | a\n\n## 17:55\n");
}

#[test]
fn the_order_of_the_file_is_found() {
    check("a\n## 17:30\nb\n## 17:55\nc", "report | a\n17:30 | b\n17:55 | c\n");
    check("## 17:55\nc\n## 17:30\nb\n\n---\n\na\n", "newest first\nreport | a\n17:55 | c\n17:30 | b\n");
    // Text right above the line would be a heading to CommonMark.
    check("## 17:55\nc\n## 17:30\nb\n---\na\n", "newest first\nreport | a\n17:55 | c\n17:30 | b\n");
    check("## 17:55\nc\n## 17:30\nb\n## 17:17\na\n", "newest first\nreport 17:17 | a\n17:55 | c\n17:30 | b\n");
    check("a\n## 17:55\nc\n## 17:30\nb\n", "newest first\nreport | a\n17:55 | c\n17:30 | b\n");
    check(
        "## 2021-05-19 08:00\nc\n## 2021-05-18 17:55\nb\n",
        "newest first\nreport 2021-05-18 17:55 | b\n2021-05-19 08:00 | c\n",
    );
    // Dates go before clocks: 0:15 is of the night after.
    check(
        "a\n## 2021-05-18 23:30\nb\n## 2021-05-18 23:50\nc\n## 0:15\nd\n",
        "report | a\n2021-05-18 23:30 | b\n2021-05-18 23:50 | c\n00:15 | d\n",
    );
    check("## 17:30\nb\n\n---\n\na\n", "newest first\nreport | a\n17:30 | b\n");
    check("x\n\n## 17:30\nb\n\n---\n\na\n", "report | x\n17:30 | b\n\n---\n\na\n");
    check("## 17:30\nb\n## 17:55\nc\n\n---\n\nd", "report | \n17:30 | b\n17:55 | c\n\n---\n\nd\n");
    check("a\n\n---\n\n## 17:30\nb\n\n---\n\n## 17:55\nc", "report | a\n17:30 | b\n17:55 | c\n");
}

#[test]
fn the_older_habit_is_understood() {
    check(
        "**Mise à jour de 18h15 :** résolu. Tout est revenu.\n\n---\n\n\
         *Edit de 17h55 :* le disque est plein.\n\nOn nettoie.\n\n---\n\nLe serveur ne répond plus.\n",
        "newest first\nreport | Le serveur ne répond plus.\n18:15 [resolved] | Tout est revenu.\n\
         17:55 | le disque est plein.\n\nOn nettoie.\n",
    );
    check(
        "Update 18:15 UTC: the disk is replaced\n---\nThe server is down.",
        "newest first\nreport | The server is down.\n18:15 UTC | the disk is replaced\n",
    );
    check("[Mise à jour 17h55] On a trouvé.\n\n---\n\nPanne.", "newest first\nreport | Panne.\n17:55 | On a trouvé.\n");
    check("**[MàJ 17h55]** Trouvé.\n\n---\n\nPanne.", "newest first\nreport | Panne.\n17:55 | Trouvé.\n");
    check(
        "**Mise à jour de 17h55 : identifié.** Le disque.\n\n---\n\nPanne.",
        "newest first\nreport | Panne.\n17:55 [identified] | Le disque.\n",
    );
    check(
        "**Mise à jour de 17h55 : la cause {mail=outage}** Le disque.\n\n---\n\nPanne.",
        "newest first\nreport | Panne.\n17:55 “la cause” mail=outage | Le disque.\n",
    );
    check(
        "_Mise à jour de 17h55 : nous avons trouvé._\n\n---\n\nPanne.",
        "newest first\nreport | Panne.\n17:55 | nous avons trouvé.\n",
    );
    check(
        "_Update 17:55: resolved. It was the disk._\n\nMore.\n\n---\n\nDown.",
        "newest first\nreport | Down.\n17:55 [resolved] | It was the disk.¶More.\n",
    );
    check(
        "Mise à jour du 2021-05-19 08:00 : a\n\n---\n\nMise à jour du 2021-05-18 18:00 : b\n\n---\n\nPanne.",
        "newest first\nreport | Panne.\n2021-05-19 08:00 | a\n2021-05-18 18:00 | b\n",
    );
    // Across midnight the clocks do not fall, but the shape says it.
    check(
        "Edit de 0h15 : b\n\n---\n\nEdit de 23h50 : a\n\n---\n\nPanne.",
        "newest first\nreport | Panne.\n00:15 | b\n23:50 | a\n",
    );
    check("Panne.\n\n---\n\nEdit de 17h55 : a\n", "report | Panne.\n17:55 | a\n");
    check("Mise à jour du serveur 3 : prévue\n\n---\n\nb", "report | Mise à jour du serveur 3 : prévue\n\n---\n\nb\n");
}

#[test]
fn footnotes_and_definitions_follow_their_texts() {
    check(
        "a [^1]\n\n## 17:30\nb [x]\n\n[^1]: one, see [^2]\n\n## 17:55\nc\n\n[^2]: two\n\nd\n\n[x]: y.html \"z\"\n",
        "report | a [^1]¶[^1]: one, see [^2]\n\n¶[^2]: two\n\n\n17:30 | b [x]\n\n\n17:55 | c\n\n¶d\n\n[x]: y.html \"z\"\n",
    );
    let mut report = Report::default();
    let mut sources = Sources::default();
    let id = sources.add(Source::new("a.md", Vec::new()));
    let body = read(about(Kind::PostMortem, id), "see [a](b.html) and [c]\n\n[c]: d.html", 0, &mut report);
    assert_eq!(body.markdown.link_targets().collect::<Vec<_>>(), ["b.html", "d.html"]);
}

#[test]
fn a_block_without_an_end_that_swallows_an_update_is_reported() {
    let check = |text: &str, told: &[&str]| assert_eq!(run(Kind::Incident, text).1, told, "{text}");
    check("a\n\n~~~ text\nlog\n\n## 11:30 · resolved\nb\n", &["swallowed ~~~ text"]);
    check("a\n\n```\nlog\n\n**Update 11:30:** resolved\n", &["swallowed ```"]);
    check("a\n\n<!-- note\n\n## 11:30 · resolved\nb\n", &["swallowed <!-- note"]);
    check("a\n\n<pre>\nlog\n\n## 11:30 · resolved\nb\n", &["swallowed <pre>"]);
    check("a\n\n```\nlog\n\n## Resolved at 11:30\n", &["swallowed ```"]);
    check("a\n\n<!-- note\n\n2021-05-18 11:30 UTC\n\nb\n", &["swallowed <!-- note"]);
    check("a\n\n```\n## 11:30 · resolved\n```\n", &[]);
    check("a\n\n```\nlog\n\n## Symptoms\n", &[]);
    check("a\n\n<details>\n\n## 11:30 · resolved\nb\n", &[]);
    // What ends at an empty line ends at no other.
    for html in ["</details>", "<div>", "<x-y>", "<p title=\"", "<template>", "<iframe>", "<svg>"] {
        check(&format!("a\n\n{html}\n## 11:30 · resolved\nb\n"), &[&format!("swallowed {html}")]);
        check(&format!("a\n\n{html}\n\n## 11:30 · resolved\nb\n"), &[]);
    }
    check("a\n\n<!X\n\n## 11:30 · resolved\nb\n", &["swallowed <!X"]);
    check("a\n\n<!-- b -->\n## 11:30 · resolved\nb\n", &[]);
    check("a\n\n<pre>\n## 11:30 · resolved\n</pre>\nb\n", &[]);
}

mod laws {
    use super::*;
    use proptest::prelude::*;

    fn scratch() -> SourceId {
        Sources::default().add(Source::new("a.md", Vec::new()))
    }

    /// Lines that posts are made of, and some that they should not be.
    fn line() -> impl Strategy<Value = String> {
        let known = prop::sample::select(vec![
            "## 17:55 · identified {mail=outage}",
            "## 2021-05-18 18:15",
            "## 16h35",
            "## Symptoms",
            "---",
            "***",
            "",
            "",
            "text",
            "- item",
            "> quote",
            "```",
            "<!--",
            "-->",
            "<details>",
            "[^1]: note",
            "see [^1]",
            "[a]: b",
            "**Mise à jour de 17h55 :** résolu.",
            "Update 18:15 UTC: text",
            "*Edit de 12h15 : tout*",
            "    code",
            "[Mise à jour 17h55] x",
            "**17:40** résolu – tout va bien",
            "**Resolved at 17:40.** é",
            "[17:40] é",
            "2021-05-18 17:30:00 UTC",
            "17:30 UTC",
            "::: update Résolu | 2021-05-18T16:00:00.000Z",
            ":::",
            "*Résolu* - é {{< track \"2021-05-18 18:00:00\" >}}",
            "## ✅ Résolu à 17h50 (é)",
            "## (17:50) É · identifié",
            "- 17:30 résolu",
            "**Résolu :** é",
            "### 17:55",
            "## 5:10 pm {a=b",
            "===",
            "| a | b |",
            "|---|---|",
            "## é{🦔=x}",
        ]);
        // A carriage return alone has become a line feed before.
        prop_oneof![4 => known.prop_map(str::to_owned), 1 => "[^\r\n]{0,30}"]
    }

    fn text() -> impl Strategy<Value = String> {
        (prop::collection::vec(line(), 0..16), prop::bool::ANY)
            .prop_map(|(lines, windows)| lines.join(if windows { "\r\n" } else { "\n" }))
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

        /// Every byte lands in a text or a heading, but for lines that part and signs of emphasis; only footnotes, which
        /// follow who refers to them, land twice.
        #[test]
        fn no_text_is_lost(text in text(), maintenance in prop::bool::ANY, newest in prop::bool::ANY) {
            let mut sources = Sources::default();
            let id = sources.add(Source::new("a.md", Vec::new()));
            let kind = if maintenance { Kind::Maintenance } else { Kind::Incident };
            let body = read(about(kind, id), &text, 0, &mut Report::default());
            let mut seen = vec![0_u32; text.len()];
            let mut cover = |range: std::ops::Range<usize>| {
                assert!(text.get(range.clone()).is_some(), "{range:?} in {text:?}");
                seen[range].iter_mut().for_each(|times| *times += 1);
            };
            let arranged = body.arranged(if newest { FileOrder::NewestFirst } else { FileOrder::OldestFirst });
            let headings = arranged.updates.iter().map(|(heading, _)| *heading).chain(arranged.report_heading);
            headings.for_each(|heading| cover(heading.span.range()));
            let texts = arranged.updates.iter().map(|(_, text)| *text).chain([arranged.report]);
            texts.flat_map(|text| &text.0).for_each(|span| cover(span.range()));
            // What closes a container or says the time of a shortcode is in no text.
            let loses = text.contains(":::") || text.contains("{{<");
            for (at, letter) in text.char_indices() {
                let parts = loses || letter.is_whitespace() || matches!(letter, '-' | '*' | '_' | ']' | ')');
                prop_assert!(parts || seen[at] > 0, "{letter:?} at {at} of {text:?}");
                prop_assert!(text.contains("[^") || seen[at] < 2, "{letter:?} at {at} of {text:?} twice");
            }
        }

        /// With the usual form written, a text says the same or is left as it is, and there is nothing more to write.
        #[test]
        fn the_usual_form_says_the_same(text in text()) {
            let kind = Kind::Incident;
            let near = about(kind, scratch()).near;
            let front = "---\ntitle: a\n---\n";
            let text = format!("{front}{text}");
            let edits = |text: &str| -> Vec<crate::source::Edit> {
                let body = read(about(kind, scratch()), text, front.len(), &mut Report::default());
                let habits = body.updates.into_iter().filter_map(|update| update.heading.habit);
                habits.flat_map(|habit| habit.edits).collect()
            };
            if let Some(new) = crate::edit::mended(kind, near, &text, &edits(&text)) {
                let again = crate::edit::mended(kind, near, &new, &edits(&new));
                prop_assert_eq!(again.unwrap_or(new.clone()), new);
            }
        }

        #[test]
        fn no_text_is_too_odd(text in ".{0,200}", kind in prop::sample::select(Kind::ALL.to_vec())) {
            let mut sources = Sources::default();
            let id = sources.add(Source::new("a.md", Vec::new()));
            let _ = read(about(kind, id), &text, 0, &mut Report::default());
            let _ = read(about(kind, id), &format!("## 17:55 {text}"), 0, &mut Report::default());
            let _ = read(about(kind, id), &format!("**Update 17:55 {text}"), 0, &mut Report::default());
        }
    }
}

#[test]
fn nothing_in_a_timeline_is_an_update() {
    let text = "A\n\n## 17:20 · identified\n\nB\n\n## Timeline\n\n## 16:35 slow\n\nC\n\n## 17:10 · resolved\n\nD\n\n## Impact\n\nE\n\n## 17:30 · resolved\n";
    let (shown, told) = run(Kind::Incident, text);
    let timeline = "## Timeline\n\n## 16:35 slow\n\nC\n\n## 17:10 · resolved\n\nD\n\n## Impact\n\nE";
    assert_eq!(shown, format!("report | A\n17:20 [identified] | B\n\n{timeline}\n17:30 [resolved] | \n"));
    assert_eq!(told, ["update-in-timeline ## 17:10 · resolved"]);
    // A line that separates ends it.
    check(
        "A\n\n## Timeline\n\n- 16:35 slow\n\n---\n\n## 17:30 · resolved\n",
        "report | A\n\n## Timeline\n\n- 16:35 slow\n17:30 [resolved] | \n",
    );
    // A title or an update that holds the word is none.
    check("# The timeline is slow\n\n## 17:30 · resolved\n", "report | # The timeline is slow\n17:30 [resolved] | \n");
    check(
        "A\n\n## 17:30 · Timeline is back\n\n## 17:40 · resolved\n",
        "report | A\n17:30 “Timeline is back” | \n17:40 [resolved] | \n",
    );
}
