//! One entry is changed or removed, and no other byte.

use super::*;
use crate::edit::fit::{TargetPost, ways};
use crate::edit::shown::shown_alone;
use crate::edit::{EditedPost, EntryChange, EntryPlace, change, remove, set_services};

/// Front matter alone.
const BARE: &str = "---\ntitle: a\ndate: 2021-05-18 17:17\n---\n\n";

const POST: &str = "---\ntitle: a\ndate: 2021-05-18 17:17\n---\n\nreport\n\n## 17:30 · identified · The disk {web=degraded, at=17:25}\n\nb\n\n## 17:50 – Résolu\n\nc\n";

fn edited(post: &str) -> EditedPost<'_> {
    EditedPost { kind: Kind::Incident, text: post, near: None.into() }
}

fn order(body: &crate::model::written::WrittenBody) -> crate::model::written::FileOrder {
    file_order(
        body,
        Moment::instant(crate::testing::at("2021-05-18 17:17")),
        (chrono_tz::UTC, crate::vocabulary::Vocabulary::default()),
    )
    .order
}

fn place(post: &str, line: &str) -> EntryPlace {
    let bare = post.strip_prefix('\u{feff}').unwrap_or(post);
    if line.is_empty() { EntryPlace::FirstReport } else { EntryPlace::Heading(bare.find(line).unwrap() + 3) }
}

/// The entry under this heading (the first report if it is empty) changes from `old` to `new`.
#[track_caller]
fn check(post: &str, line: &str, wanted: &EntryChange, (old, new): (&str, &str)) {
    assert_eq!(post.matches(old).count(), 1, "{old}");
    let changed = change(edited(post), place(post, line), wanted, order);
    assert_eq!(changed.as_deref(), Ok(post.replace(old, new).as_str()));
}

fn text(text: &str) -> EntryChange {
    EntryChange { text: Some(text.to_owned()), ..EntryChange::default() }
}

#[test]
fn only_what_was_asked_for_changes() {
    let word = |status: Status, word: &str| EntryChange {
        word: Some((Word::Status(status), word.to_owned())),
        ..EntryChange::default()
    };
    check(POST, "", &text("new"), ("report\n", "new\n"));
    check(POST, "## 17:30", &text("x\n\ny"), ("\nb\n", "\nx\n\ny\n"));
    check(POST, "## 17:50", &text("## 18:00 · resolved"), ("\nc\n", "\n## 18\\:00 · resolved\n"));
    check(POST, "## 17:50", &word(Status::Monitoring, "Sous surveillance"), ("Résolu", "sous surveillance"));
    check(POST, "## 17:30", &word(Status::Monitoring, "Monitoring"), ("identified", "monitoring"));
    let states = |states: &[(&str, State)]| EntryChange {
        states: Some(states.iter().map(|(id, state)| ((*id).to_owned(), *state)).collect()),
        ..EntryChange::default()
    };
    check(POST, "## 17:30", &states(&[("mail", State::Outage)]), ("web=degraded", "mail=outage"));
    check(POST, "## 17:50", &states(&[("mail", State::Operational)]), ("Résolu", "Résolu {mail=operational}"));
    let at = |at: Option<&str>| EntryChange { at: Some(at.map(time)), ..EntryChange::default() };
    check(POST, "## 17:30", &at(Some("17:20")), ("at=17:25", "at=17:20"));
    check(POST, "## 17:30", &at(None), (", at=17:25", ""));
    check(POST, "## 17:50", &at(Some("17:20")), ("Résolu", "Résolu {at=17:20}"));
    let withdrawn = EntryChange { withdrawn: Some(time("18:00")), ..EntryChange::default() };
    check(POST, "## 17:50", &withdrawn, ("Résolu", "Résolu {withdrawn=18:00}"));
    let windows = format!("\u{feff}{}", POST.replace('\n', "\r\n"));
    check(&windows, "## 17:30", &text("x\ny"), ("\r\nb\r\n", "\r\nx\r\ny\r\n"));
}

#[test]
fn what_stands_below_an_entry_stays() {
    let post = |report: &str, last: &str| format!("{BARE}{report}\n\n## 17:30\n\nb\n\n## 17:50 · resolved\n\n{last}\n");
    let below = [
        "## Timeline\n\n- 16:35: a",
        "### Timeline\n\n- 16:35: a",
        "## What we learned\n\nMuch.",
        "What we learned\n===\n\nMuch.",
        "---\n\nA foot.",
        "# a\n\n## b\n\nd[^1]\n\n[^1]: note",
    ];
    for below in below {
        let old = post("a", &format!("c\n\n### Own\n\nc\n\n{below}"));
        let own = "c\n\n### Own\n\nc\n";
        check(&old, "## 17:50", &text("x\n\ny"), (own, "x\n\ny\n"));
        let removed = old.replace(&format!("## 17:50 · resolved\n\n{own}\n"), "");
        if !below.starts_with("---") {
            assert_eq!(remove(edited(&old), place(&old, "## 17:50"), order).as_deref(), Ok(&*removed));
        }
        check(&post("a", below), "## 17:50", &text("x"), (below, &format!("x\n\n{below}")));
    }
    let old = post("a\n\n## Background\n\nd", "c");
    check(&old, "", &text("x"), ("a\n\n## B", "x\n\n## B"));
    let sections = change(edited(&old), EntryPlace::FirstReport, &text("x\n\n## Background\n\ny"), order);
    assert_eq!(sections, Err(EditError::Sections));
    let steps = text("x\n\n## Steps\n\ny");
    check(&old, "## 17:50", &steps, ("\nc\n", "\nx\n\n## Steps\n\ny\n"));
}

#[test]
fn what_other_entries_refer_to_stays() {
    let link = "[x]: https://a.example/";
    let old = format!("{BARE}a [x]\n\n## 17:30\n\nb [x]\n\n{link}\n");
    check(&old, "## 17:30", &text("c"), ("b [x]", "c"));
    let old = format!("{BARE}a\n\n## 17:30\n\nb [x]\n\n{link}\n");
    check(&old, "## 17:30", &text("c"), ("b [x]\n\n[x]: https://a.example/", "c"));
    for note in ["", "[^1]"] {
        let old = format!("{BARE}a[^1]\n\n## 17:30\n\nb{note}\n\n[^1]: note\n");
        check(&old, "## 17:30", &text("c"), (&format!("b{note}"), "c"));
        let gone = if note.is_empty() { "\n\n[^1]: note" } else { "" };
        let new = old.replace("a[^1]", "c").replace(gone, "");
        assert_eq!(change(edited(&old), EntryPlace::FirstReport, &text("c"), order).as_deref(), Ok(&*new));
    }
}

#[test]
fn a_status_is_added_where_there_is_none() {
    let wanted = EntryChange {
        word: Some((Word::Status(Status::Identified), "Identified".to_owned())),
        ..EntryChange::default()
    };
    for (line, new) in [
        ("## 17:30", "## 17:30 · identified"),
        ("## 17:30 · The disk", "## 17:30 · identified · The disk"),
        ("## 2021-05-18 17:30 {web=outage}", "## 2021-05-18 17:30 · identified {web=outage}"),
    ] {
        let post = format!("---\ntitle: a\ndate: 2021-05-18 17:17\n---\nreport\n\n{line}\n\nb\n");
        check(&post, line, &wanted, (line, new));
    }
}

#[test]
fn an_older_form_is_written_anew() {
    let post = "---\ntitle: a\ndate: 2021-05-18 17:17\n---\n**Mise à jour de 17h55 :** b\n\n---\n\nreport\n";
    let at = EntryPlace::Heading(post.find("17h55").unwrap());
    let marked = EntryChange { edited: Some(time("18:00")), ..text("- c") };
    let new = change(edited(post), at, &marked, order).unwrap();
    assert!(new.contains("## 17:55 {edited=18:00}\n\n- c\n\n---\n\nreport\n"), "{new}");
}

#[test]
fn an_entry_is_removed_with_its_text() {
    let check = |line: &str, expected: &str| {
        assert_eq!(remove(edited(POST), place(POST, line), order).as_deref(), Ok(expected));
    };
    check("## 17:50", &POST[..POST.find("\n## 17:50").unwrap()]);
    let (start, end) = (POST.find("## 17:30").unwrap(), POST.find("## 17:50").unwrap());
    check("## 17:30", &format!("{}{}", &POST[..start], &POST[end..]));
    assert_eq!(remove(edited(POST), EntryPlace::FirstReport, order), Err(EditError::NoPlace));
    let bare = "---\ntitle: a\ndate: 2021-05-18 17:17\n---\n";
    let post = format!("{bare}\n## 17:30\n\nb\n");
    assert_eq!(remove(edited(&post), place(&post, "## 17:30"), order).as_deref(), Ok(bare));
}

#[test]
fn an_update_below_a_timeline_is_removed_with_its_rule() {
    let end = "- 11:00: b\n";
    for old in
        ["\n", "\r\n"].map(|line| format!("{BARE}First.\n\n## Timeline\n\n- 10:00: a\n{end}").replace('\n', line))
    {
        let new = appended(Kind::Incident, &old, &update("2021-05-18 18:15", "c")).unwrap();
        assert!(new.contains("---\r\n\r\n## 2021") || new.contains("---\n\n## 2021"), "{new}");
        let at = EntryPlace::Heading(new.find("## 2021-05-18 18:15").unwrap());
        assert_eq!(remove(edited(&new), at, order).as_deref(), Ok(&*old));
        // Of two, each goes for itself.
        let two = appended(Kind::Incident, &new, &update("2021-05-18 18:20", "d")).unwrap();
        let last = EntryPlace::Heading(two.find("## 2021-05-18 18:20").unwrap());
        assert_eq!(remove(edited(&two), last, order).as_deref(), Ok(&*new));
        let one = remove(edited(&two), at, order).unwrap();
        let only = EntryPlace::Heading(one.find("## 2021-05-18 18:20").unwrap());
        assert_eq!(remove(edited(&one), only, order).as_deref(), Ok(&*old));
    }
}

#[test]
fn services_of_any_form_are_written_as_a_map() {
    let new = [("web".to_owned(), State::Partial), ("mail".to_owned(), State::Outage)];
    for old in [
        "services: [web, mail]",
        "services: {web: outage}",
        "services:\n  web: outage\n  mail: \"degraded\" # why",
        "services:\n- web\n- mail",
        "services: web",
        "services:",
    ] {
        let post = |line: &str| format!("---\r\ntitle: a\n{line}\nstatus: x\n---\nA.\n");
        let changed = set_services(&post(old), &new).unwrap_or_else(|why| panic!("{old}: {why}"));
        let comment = if old.ends_with("# why") { " # why" } else { "" };
        assert_eq!(changed, post(&format!("services: {{web: partial, mail: outage}}{comment}")), "{old}");
    }
    let added = set_services("---\ntitle: a\n---\n", &new[..1]).unwrap();
    assert_eq!(added, "---\ntitle: a\nservices: {web: partial}\n---\n");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn what_is_added_can_be_taken_back(text in any_text(), shape in 0..SHAPES.len() - 1) {
        // A section would stay: it stands beside the update, not in it.
let written = ways(TargetPost { kind: Kind::Incident, near: None.into() }, &text);
        let has_section = |way: &String| shown_alone(way).iter().any(|item| item == "h1" || item == "h2");
        prop_assume!(!written.iter().any(has_section));
        let old = SHAPES[shape];
        let new = appended(Kind::Incident, old, &update("2021-05-18 18:15", &text)).unwrap();
        let at = EntryPlace::Heading(new.rfind("## 2021-05-18 18:15").unwrap());
        let removed = remove(edited(&new), at, order);
        let lines = |text: &str| text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect::<Vec<_>>();
        prop_assert_eq!(removed.as_deref().map(lines), Ok(lines(old)), "{}", new);
    }

    #[test]
    fn any_text_takes_the_place_of_another(text in any_text(), shape in 0..SHAPES.len()) {
        prop_assume!(!text.trim().is_empty());
        let new = appended(Kind::Incident, SHAPES[shape], &update("2021-05-18 18:15", "before")).unwrap();
        let at = EntryPlace::Heading(new.find("## 2021-05-18 18:15").unwrap());
        let wanted = EntryChange { text: Some(text.clone()), edited: Some(time("18:20")), ..EntryChange::default() };
        // `change` reads back what it gives.
        prop_assert!(change(edited(&new), at, &wanted, order).is_ok(), "{:?}\n{}", text, new);
    }
}
