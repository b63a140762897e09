use super::{Clash, Contested, MergeRules, Side, Versions, merge};
use crate::model::Kind;
use crate::model::written::{FileOrder, Written, WrittenBody};

/// A file is newest first if its first dated pair says so.
fn order(body: &WrittenBody, _: &str) -> FileOrder {
    let times: Vec<_> = body.updates.iter().map(|update| update.heading.time.value).collect();
    let falls = times.windows(2).any(|pair| match pair {
        [Written::Full(one, _), Written::Full(other, _)] => one > other,
        [Written::Clock(one, _), Written::Clock(other, _)] => one > other,
        _ => false,
    });
    if falls { FileOrder::NewestFirst } else { FileOrder::OldestFirst }
}

fn merged(kind: Kind, keep: Option<Side>, [base, ours, theirs]: [&str; 3]) -> Result<String, Vec<Clash>> {
    let rules = MergeRules {
        kind: Some(kind),
        zone: chrono_tz::Europe::Paris,
        words: crate::vocabulary::Vocabulary::default(),
        order: &order,
        keep,
    };
    merge(Versions { base, ours, theirs }, &rules)
}

/// Both directions of a merge give this text.
fn check(base: &str, ours: &str, theirs: &str, expected: &str) {
    for (ours, theirs) in [(ours, theirs), (theirs, ours)] {
        let found = merged(Kind::Incident, None, [base, ours, theirs]);
        assert_eq!(found.as_deref(), Ok(expected), "{ours}\n\n{theirs}");
    }
}

#[test]
fn two_corrections_of_other_values_of_the_first_report_keep_the_later_mark() {
    let post = |services: &str, edited: &str, text: &str| {
        format!("---\ntitle: a\ndate: 2021-05-18 17:17\nservices: {services}\n{edited}---\n\n{text}\n")
    };
    check(
        &post("[web]", "", "A."),
        &post("[mail]", "edited: 17:26\n", "A."),
        &post("[web]", "edited: 17:25\n", "B."),
        &post("[mail]", "edited: 17:26\n", "B."),
    );
    check(
        &post("[web]", "edited: 23:50\n", "A."),
        &post("[mail]", "edited: 23:58\n", "A."),
        &post("[web]", "edited: 2021-05-19 00:02\n", "B."),
        &post("[mail]", "edited: 2021-05-19 00:02\n", "B."),
    );
}

/// Both directions are a conflict of these things.
fn refused(base: &str, ours: &str, theirs: &str, expected: &[Contested]) {
    for (ours, theirs) in [(ours, theirs), (theirs, ours)] {
        let found = merged(Kind::Incident, None, [base, ours, theirs]).unwrap_err();
        let what: Vec<Contested> = found.into_iter().map(|clash| clash.what).collect();
        assert_eq!(what, expected, "{ours}\n\n{theirs}");
    }
}

const HEAD: &str = "---\ntitle: Mail is late\ndate: 2026-03-04 17:17\nservices: {mail: outage}\n---\n\n";
const REPORT: &str = "No mail has left.\n";

fn post(rest: &str) -> String {
    format!("{HEAD}{REPORT}{rest}")
}

const FIRST: &str = "\n## 2026-03-04 17:55 · identified\n\nThe disk is full.\n";
const SECOND: &str = "\n## 2026-03-04 18:05 · monitoring {mail=degraded}\n\nThere is room.\n";
const THIRD: &str = "\n## 2026-03-04 18:15 · resolved {at=18:10}\n\nIt is over.\n";

#[test]
fn both_appended_and_both_are_kept_in_order_of_time() {
    check(&post(""), &post(FIRST), &post(SECOND), &post(&format!("{FIRST}{SECOND}")));
    check(
        &post(FIRST),
        &post(&format!("{FIRST}{SECOND}")),
        &post(&format!("{FIRST}{THIRD}")),
        &post(&format!("{FIRST}{SECOND}{THIRD}")),
    );
    check(&post(""), &post(&format!("{FIRST}{THIRD}")), &post(SECOND), &post(&format!("{FIRST}{SECOND}{THIRD}")));
    // The same entry, as after a cherry-pick, is there once.
    check(&post(""), &post(&format!("{FIRST}{SECOND}")), &post(FIRST), &post(&format!("{FIRST}{SECOND}")));
}

#[test]
fn updates_of_the_same_minute_are_both_kept() {
    let other = "\n## 2026-03-04 17:55 · monitoring\n\nSomeone else.\n";
    let found = merged(Kind::Incident, None, [&post(""), &post(FIRST), &post(other)]);
    assert_eq!(found, Ok(post(&format!("{FIRST}{other}"))));
}

#[test]
fn a_file_that_is_written_newest_first_stays_so() {
    let newest = |updates: &str| format!("{HEAD}{updates}---\n\n{REPORT}");
    let [first, second, third] = [FIRST, SECOND, THIRD].map(|text| format!("{}\n", text.trim_start()));
    let base = newest(&format!("{second}{first}"));
    let fourth = "## 2026-03-04 18:20 · monitoring\n\nOnce more.\n\n";
    check(
        &base,
        &newest(&format!("{third}{second}{first}")),
        &newest(&format!("{fourth}{second}{first}")),
        &newest(&format!("{fourth}{third}{second}{first}")),
    );
    let corrected = format!("{HEAD}{second}{first}---\n\nNo mail has left since 16:30.\n");
    let all = format!("{HEAD}{third}{second}{first}---\n\nNo mail has left since 16:30.\n");
    check(&base, &newest(&format!("{third}{second}{first}")), &corrected, &all);
}

#[test]
fn the_older_style_with_rules_stays_as_it_is() {
    let base = format!("{HEAD}Mise à jour de 17h55 :\n\nLe disque est plein.\n\n---\n\nRien ne part.\n");
    let ours = base.replace("Le disque est plein.", "Le disque est plein, hélas.");
    let theirs = base.replace("title: Mail is late", "title: Mail is very late");
    let all = ours.replace("title: Mail is late", "title: Mail is very late");
    check(&base, &ours, &theirs, &all);
}

#[test]
fn what_one_side_changed_or_removed_is_taken_from_it() {
    let base = post(&format!("{FIRST}{SECOND}"));
    let changed = base.replace("The disk is full.", "The disk that holds the queue is full.");
    let after = post(&format!("{FIRST}{SECOND}{THIRD}"));
    let both = after.replace("The disk is full.", "The disk that holds the queue is full.");
    check(&base, &changed, &after, &both);
    check(
        &base,
        &post(FIRST),
        &changed,
        &post(FIRST).replace("The disk is full.", "The disk that holds the queue is full."),
    );
    check(&base, &post(SECOND), &after, &post(&format!("{SECOND}{THIRD}")));
    // Both made the same change.
    check(&base, &changed, &changed, &changed);
    let edited = base.replace(REPORT, "No mail has left since 16:30.\n");
    check(&base, &edited, &after, &after.replace(REPORT, "No mail has left since 16:30.\n"));
}

#[test]
fn keys_are_merged_one_by_one() {
    let base = post("");
    let ours = base.replace("services: {mail: outage}\n", "services: {mail: outage}\nstarted: 16:35\n");
    let theirs = base
        .replace("title: Mail is late", "title: \"Mail is late: again\"")
        .replace("---\n\nNo", "# by hand\nseverity: critical\n---\n\nNo");
    let found = merged(Kind::Incident, None, [&base, &ours, &theirs]).unwrap();
    let expected = "---\ntitle: \"Mail is late: again\"\ndate: 2026-03-04 17:17\nservices: {mail: outage}\n# by hand\nseverity: critical\nstarted: 16:35\n---\n\nNo mail has left.\n";
    assert_eq!(found, expected);
    let gone = base.replace("services: {mail: outage}\n", "");
    check(&base, &gone, &post(FIRST), &post(FIRST).replace("services: {mail: outage}\n", ""));
}

#[test]
fn only_the_same_entry_or_key_is_a_conflict() {
    let base = post(FIRST);
    let one = base.replace("The disk is full.", "The disk of the queue is full.");
    let other = base.replace("The disk is full.", "A disk is full.");
    let update = Contested::Update("2026-03-04 17:55".to_owned());
    refused(&base, &one, &other, std::slice::from_ref(&update));
    refused(&base, &one, &post(SECOND), std::slice::from_ref(&update));
    let key = |state: &str| base.replace("{mail: outage}", state);
    refused(&base, &key("{mail: partial}"), &key("{mail: degraded}"), &[Contested::Key("services".to_owned())]);
    let report = |text: &str| base.replace(REPORT, text);
    refused(&base, &report("A.\n"), &report("B.\n"), &[Contested::Report]);
    let clash = merged(Kind::Incident, None, [&base, &one, &other]).unwrap_err().remove(0);
    assert!(
        clash.ours.unwrap().ends_with("The disk of the queue is full.")
            && clash.theirs.unwrap().ends_with("A disk is full.")
    );
    // A side can be chosen. What is no conflict is kept of both.
    let other = format!("{other}{THIRD}");
    for (side, text) in [(Side::Ours, "The disk of the queue is full."), (Side::Theirs, "A disk is full.")] {
        let found = merged(Kind::Incident, Some(side), [&base, &one, &other]).unwrap();
        assert_eq!(found, format!("{}{THIRD}", base.replace("The disk is full.", text)));
    }
}

#[test]
fn line_ends_and_the_end_of_the_file_are_those_of_ours() {
    let windows = |text: &str| text.replace('\n', "\r\n");
    let found = merged(Kind::Incident, None, [&windows(&post("")), &windows(&post(FIRST)), &post(SECOND)]);
    assert_eq!(found, Ok(windows(&post(&format!("{FIRST}{SECOND}")))));
    let bare = |text: String| text.trim_end().to_owned();
    let found = merged(Kind::Incident, None, [&bare(post("")), &bare(post(FIRST)), &bare(post(SECOND))]);
    assert_eq!(found, Ok(post(&format!("{FIRST}{SECOND}"))));
    let marked = |text: String| format!("\u{feff}{text}");
    let found = merged(Kind::Incident, None, [&marked(post("")), &marked(post(FIRST)), &marked(post(SECOND))]);
    assert_eq!(found, Ok(marked(post(&format!("{FIRST}{SECOND}")))));
}

#[test]
fn a_post_without_updates_is_merged_line_by_line() {
    let base = format!("{HEAD}# Causes\n\nA disk.\n\n# Actions\n\n- [ ] Buy a disk\n");
    let ours = base.replace("A disk.", "A disk that was full.");
    let theirs = base.replace("- [ ]", "- [x]");
    let found = merged(Kind::PostMortem, None, [&base, &ours, &theirs]);
    assert_eq!(found, Ok(ours.replace("- [ ]", "- [x]")));
    let other = base.replace("A disk.", "No disk.");
    assert_eq!(merged(Kind::PostMortem, None, [&base, &ours, &other]).unwrap_err()[0].what, Contested::Report);
}

#[test]
fn a_text_that_is_not_a_post_is_merged_line_by_line_or_not_at_all() {
    let rules = MergeRules {
        kind: None,
        zone: chrono_tz::UTC,
        words: crate::vocabulary::Vocabulary::default(),
        order: &order,
        keep: None,
    };
    let [base, ours, theirs] = ["a\n\nb\n\nc\n", "A\n\nb\n\nc\n", "a\n\nb\n\nC\n"];
    assert_eq!(merge(Versions { base, ours, theirs }, &rules).as_deref(), Ok("A\n\nb\n\nC\n"));
    let found = merged(Kind::Page, None, ["a\n\nb\n\nc\n", "A\n\nb\n\nc\n", "a\n\nb\n\nC\n"]);
    assert_eq!(found.as_deref(), Ok("A\n\nb\n\nC\n"));
    let found = merged(Kind::Incident, None, ["---\ntitle: a\n", "---\ntitle: b\n", "---\ntitle: c\n"]);
    assert_eq!(found.unwrap_err()[0].what, Contested::Post);
}

#[test]
fn two_posts_that_began_apart_are_never_made_one() {
    let (ours, theirs) = (post(FIRST), post(SECOND));
    for keep in [None, Some(Side::Ours), Some(Side::Theirs)] {
        let found = merged(Kind::Incident, keep, ["", &ours, &theirs]).unwrap_err();
        assert_eq!(found[0].what, Contested::Post);
    }
    assert_eq!(merged(Kind::Incident, None, ["", &ours, &ours]), Ok(ours.clone()));
}

/// Whatever both sides append, nothing is lost and nothing is there twice.
#[test]
fn many_append_at_once() {
    let update = |minute: u32, who: &str| format!("\n## 2026-03-04 18:{minute:02} · identified\n\nBy {who}.\n");
    let mut text = post("");
    for number in 0..20_u32 {
        // Each began with the text without any update.
        let mine = post(&update(number * 7 % 60, &format!("person {number}")));
        text = merged(Kind::Incident, None, [&post(""), &text, &mine]).unwrap();
    }
    for number in 0..20 {
        assert_eq!(text.matches(&format!("By person {number}.")).count(), 1, "{text}");
    }
    let times: Vec<&str> = text.lines().filter(|line| line.starts_with("## ")).collect();
    assert!(times.len() == 20 && times.is_sorted(), "{times:?}");
}
