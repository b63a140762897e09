//! What readers hear of a post that its author changes by hand, on channels that cannot edit and on one that can.

use super::plan::{AnnounceChoice, AnnouncePlanner, ChannelPlan};
use super::published::PublishedSite;
use super::record::{AnnounceState, MessageState};
use crate::config;
use crate::diagnostic::Report;
use crate::locale::Locale;
use crate::markup::Links;
use crate::testing::{CONFIG, at, site};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

const WEBHOOK: &str = "kind = 'webhook'\nurl = 'https://a.example/'\nsecret_env = 'A'";
const MASTODON: &str = "kind = 'mastodon'\nurl = 'https://a.example/'\ntoken_env = 'A'";

/// A channel, and all that it was sent.
struct Reader {
    toml: String,
    state: AnnounceState,
    numbers: u32,
}

impl Reader {
    fn new(channel: &str) -> Self {
        let toml = format!("locale = 'en'\n{CONFIG}[[announce]]\n{channel}\n");
        let mut reader = Self { toml, state: AnnounceState::default(), numbers: 0 };
        // The first run of the channel, long ago.
        reader.run(&[], "2021-05-01 00:00");
        reader
    }

    /// What a run with these posts sends, and what it reports of texts.
    fn run(&mut self, posts: &[(&str, &str)], now: &str) -> Vec<String> {
        let (tree, site, board, report) = site(&self.toml, posts, now);
        assert!(!report.has_errors(), "{:?}", report.list());
        let config = config::read(tree.config.unwrap(), &tree.sources, None, &mut Report::default());
        let links = Links::new(&site, &tree.sources, std::iter::empty(), &config);
        let published = PublishedSite::new(&site, &board, &config, &tree.sources, &links).unwrap();
        let locale = Locale::load("en", None, &[], &tree.sources).0;
        let locales = BTreeMap::from([("en".to_owned(), Arc::new(locale))]);
        let (choice, ended) = (AnnounceChoice::default(), BTreeSet::new());
        let planner = AnnouncePlanner { site: published, state: &self.state, choice, ended: &ended, locales: &locales };
        let channel = &config.announce[0];
        let plan = planner.plan(channel);
        let now = at(now);
        self.state = plan.claim(&channel.id, &self.state, "run", now);
        for sent in &plan.send {
            self.numbers += 1;
            let record = sent.record(MessageState::Sent, now);
            self.state.set(&sent.key, super::record::MessageRecord { id: Some(self.numbers.to_string()), ..record });
        }
        self.state.forget_old(now, &plan.going_on);
        told(&plan)
    }

    /// Two runs, of which the second one has nothing to say.
    fn once(&mut self, posts: &[(&str, &str)], now: &str) -> Vec<String> {
        let told = self.run(posts, now);
        let again = self.run(posts, now);
        assert!(again.is_empty(), "{told:?}, then {again:?}");
        told
    }
}

fn told(plan: &ChannelPlan) -> Vec<String> {
    assert!(plan.unknown.is_empty() && plan.claimed.is_empty() && plan.unsure.is_empty() && plan.held.is_empty());
    let sent = plan.send.iter().map(|it| {
        let edits = if it.replaces.is_some() { "edit " } else { "" };
        let next = it.next.as_deref().unwrap_or_default();
        [&format!("{edits}{}", it.head), it.text.as_str(), next]
            .into_iter()
            .filter(|it| !it.is_empty())
            .collect::<Vec<_>>()
            .join(" / ")
    });
    let changed = plan.unsaid.iter().map(|it| format!("changed: {}", it.title));
    sent.chain(changed).chain(plan.gone.iter().map(|key| format!("gone: {}", key.post))).collect()
}

const INCIDENT: &str = "incidents/2021-05-18-down.md";

fn incident(keys: &str, updates: &str) -> String {
    format!("---\ntitle: Down\ndate: 2021-05-18 17:00\n{keys}\n---\nWe look.\n\n{updates}\n")
}

#[test]
fn a_state_that_becomes_another_one_is_heard_once_wherever_it_is_written() {
    // What is there first, what it becomes, and what is said of that at 16:00 UTC, which is 18:00.
    let open = "services: {web: degraded}";
    let cases = [
        // The last update is rewritten.
        ((open, "## 17:10 monitoring\n\nIt holds."), (open, "## 17:40 resolved\n\nOver."), "Resolved: Down / Over."),
        ((open, "## 17:10 monitoring\n\nIt holds."), (open, "## 17:10 resolved\n\nIt holds."), "Resolved: Down"),
        (
            (open, "## 17:10 monitoring\n\nIt holds."),
            (open, "## 17:12 identified\n\nThe disk."),
            "Identified: Down / The disk.",
        ),
        (
            (open, "## 17:10 resolved\n\nOver."),
            (open, "## 17:11 monitoring\n\nIt holds."),
            "Reopened: Down / It holds.",
        ),
        ((open, "## 17:10 resolved\n\nOver."), (open, ""), "Reopened: Down"),
        (
            (open, "## 17:10 {web=partial}\n\nHalf."),
            (open, "## 17:10 {web=outage}\n\nAll."),
            "Major outage: Down / All.",
        ),
        // The front matter is.
        ((open, ""), ("services: {web: outage}", ""), "Major outage: Down"),
        ((open, ""), ("services: {web: degraded}\nresolved: 2021-05-18 17:50", ""), "Resolved: Down"),
        (("services: {web: degraded}\nresolved: 2021-05-18 17:15", ""), (open, ""), "Reopened: Down"),
    ];
    for ((keys, updates), (new_keys, new_updates), expected) in cases {
        let mut reader = Reader::new(WEBHOOK);
        let (before, after) = (incident(keys, updates), incident(new_keys, new_updates));
        assert!(!reader.once(&[(INCIDENT, &before)], "2021-05-18 15:20").is_empty());
        assert_eq!(reader.once(&[(INCIDENT, &after)], "2021-05-18 16:00"), [expected], "{after}");
        // Back again is another change.
        let back = reader.once(&[(INCIDENT, &before)], "2021-05-18 16:10");
        assert!(back.len() == 1 && !back[0].starts_with("changed"), "{before}: {back:?}");
        assert_eq!(reader.once(&[(INCIDENT, &after)], "2021-05-18 16:20").len(), 1, "{after}");
        // A clock that goes back knows less, and says nothing of it.
        let told = reader.once(&[(INCIDENT, &before)], "2021-05-18 15:30");
        assert!(told.iter().all(|it| it.starts_with("changed")), "{before}: {told:?}");
        assert_eq!(reader.once(&[(INCIDENT, &after)], "2021-05-18 16:25"), [""; 0]);
    }
}

#[test]
fn another_time_of_an_end_is_no_news_and_nor_is_an_end_in_another_place() {
    let mut reader = Reader::new(WEBHOOK);
    let key = |end: &str| incident(&format!("services: [web]\nresolved: 2021-05-18 {end}"), "");
    assert_eq!(reader.once(&[(INCIDENT, &key("17:15"))], "2021-05-18 15:20").len(), 2);
    assert_eq!(reader.once(&[(INCIDENT, &key("17:12"))], "2021-05-18 15:30"), [""; 0]);
    let update = incident("services: [web]", "## 17:12 resolved\n\nOver.");
    assert_eq!(reader.once(&[(INCIDENT, &update)], "2021-05-18 15:40"), ["Resolved: Down / Over."]);
    // The same end in the front matter alone.
    assert_eq!(reader.once(&[(INCIDENT, &key("17:12"))], "2021-05-18 15:50"), [""; 0]);
    // Months later, nobody hears of what was over.
    let tidied = incident("services: [web]\nstatus: retracted", "");
    assert_eq!(reader.once(&[(INCIDENT, &tidied)], "2021-07-18 15:40"), [""; 0]);
}

#[test]
fn another_text_alone_is_reported_once_and_edited_where_that_can_be_done() {
    let texts = ["## 17:10 monitoring\n\nIt holds.", "## 17:10 monitoring\n\nThe disk was replaced."];
    let [before, after] = texts.map(|updates| incident("services: [web]", updates));
    let mut reader = Reader::new(WEBHOOK);
    assert_eq!(reader.once(&[(INCIDENT, &before)], "2021-05-18 15:20").len(), 2);
    assert_eq!(reader.once(&[(INCIDENT, &after)], "2021-05-18 15:30"), ["changed: Down"]);
    let marked = after.replace("monitoring", "monitoring {edited=17:35}");
    assert_eq!(reader.once(&[(INCIDENT, &marked)], "2021-05-18 15:40"), ["Corrected: Down / The disk was replaced."]);
    let mut reader = Reader::new(MASTODON);
    assert_eq!(reader.once(&[(INCIDENT, &before)], "2021-05-18 15:20").len(), 2);
    let edit = ["edit Monitoring: Down / The disk was replaced."];
    assert_eq!(reader.once(&[(INCIDENT, &after)], "2021-05-18 15:30"), edit);
    // A new state is a new post, and the old one stays. After that, the new one is edited.
    let over = incident("services: [web]", "## 17:10 resolved\n\nAll is well.");
    assert_eq!(reader.once(&[(INCIDENT, &over)], "2021-05-18 15:40"), ["Resolved: Down / All is well."]);
    let better = over.replace("All is well.", "All is very well.");
    assert_eq!(reader.once(&[(INCIDENT, &better)], "2021-05-18 15:50"), ["edit Resolved: Down / All is very well."]);
}

#[test]
fn what_its_author_keeps_silent_stays_silent() {
    let mut reader = Reader::new(WEBHOOK);
    let silent = "## 17:30 resolved {silent}\n\nOver.";
    reader.once(&[(INCIDENT, &incident("services: [web]", ""))], "2021-05-18 15:20");
    assert_eq!(reader.once(&[(INCIDENT, &incident("services: [web]", silent))], "2021-05-18 15:40"), [""; 0]);
    let again = incident("services: [web]", &format!("{silent}\n\n## 17:50 down again\n\nIt fell."));
    assert_eq!(reader.once(&[(INCIDENT, &again)], "2021-05-18 15:55"), ["Reopened: Down / down again\nIt fell."]);
    // A channel for ends alone hears of one that was written over an update, and in the front matter.
    let mut reader = Reader::new(&format!("{WEBHOOK}\nevents = ['resolved', 'reopened']"));
    let open = incident("services: [web]", "## 17:10 monitoring\n\nIt holds.");
    assert_eq!(reader.once(&[(INCIDENT, &open)], "2021-05-18 15:20"), [""; 0]);
    let over = incident("services: [web]", "## 17:10 resolved\n\nIt holds.");
    assert_eq!(reader.once(&[(INCIDENT, &over)], "2021-05-18 15:30"), ["Resolved: Down / It holds."]);
    assert_eq!(reader.once(&[(INCIDENT, &open)], "2021-05-18 15:40"), ["Reopened: Down"]);
    let by_key = open.replace("services: [web]", "services: [web]\nresolved: 17:50");
    assert_eq!(reader.once(&[(INCIDENT, &by_key)], "2021-05-18 15:55"), ["Resolved: Down"]);
}

#[test]
fn a_false_alarm_that_was_none_and_one_that_is_taken_back_in_silence() {
    let open = incident("services: [web]", "");
    let mut reader = Reader::new(WEBHOOK);
    assert_eq!(reader.once(&[(INCIDENT, &open)], "2021-05-18 15:20").len(), 1);
    let retracted = incident("services: [web]", "## 17:30 retracted\n\nA false alarm.");
    assert_eq!(reader.once(&[(INCIDENT, &retracted)], "2021-05-18 15:40"), ["Retracted: Down / A false alarm."]);
    // It was none: it happened, and is over.
    let over = incident("services: [web]", "## 17:30 resolved\n\nIt was real.");
    assert_eq!(reader.once(&[(INCIDENT, &over)], "2021-05-18 15:50"), ["Resolved: Down / It was real."]);
    let mut reader = Reader::new(WEBHOOK);
    assert_eq!(reader.once(&[(INCIDENT, &open)], "2021-05-18 15:20").len(), 1);
    let silent = incident("services: [web]", "## 17:30 retracted {silent}\n\nA false alarm.");
    assert_eq!(reader.once(&[(INCIDENT, &silent)], "2021-05-18 15:40"), [""; 0]);
    assert_eq!(reader.once(&[(INCIDENT, &silent)], "2021-05-18 15:50"), [""; 0]);
}

#[test]
fn a_post_that_is_gone_while_readers_know_it_as_open_is_reported_once() {
    let open = incident("services: [web]", "");
    let start = |reader: &mut Reader| reader.once(&[(INCIDENT, &open)], "2021-05-18 15:20");
    for posts in [vec![], vec![(INCIDENT, incident("services: [web]\ndraft: true", ""))]] {
        let mut reader = Reader::new(WEBHOOK);
        assert_eq!(start(&mut reader).len(), 1);
        let posts: Vec<(&str, &str)> = posts.iter().map(|(path, text)| (*path, text.as_str())).collect();
        let told = reader.once(&posts, "2021-05-18 15:30");
        assert!(told.len() == 1 && told[0].starts_with("gone: "), "{told:?}");
    }
    // Nobody misses one that was over.
    let mut reader = Reader::new(WEBHOOK);
    let over = incident("services: [web]", "## 17:10 resolved\n\nOver.");
    assert_eq!(reader.once(&[(INCIDENT, &over)], "2021-05-18 15:20").len(), 2);
    assert_eq!(reader.once(&[], "2021-05-18 15:30"), [""; 0]);
    // Another service: those who hear of all services are told, a channel for the first one is not.
    let other = incident("services: [mail]", "");
    let mut reader = Reader::new(WEBHOOK);
    assert_eq!(start(&mut reader).len(), 1);
    let told = reader.once(&[(INCIDENT, &other)], "2021-05-18 15:30");
    assert!(told.len() == 1 && told[0].ends_with("Down"), "{told:?}");
    let mut reader = Reader::new(&format!("{WEBHOOK}\nservices = ['web']"));
    assert_eq!(start(&mut reader).len(), 1);
    let told = reader.once(&[(INCIDENT, &other)], "2021-05-18 15:30");
    assert!(told.len() == 1 && told[0].starts_with("gone: "), "{told:?}");
}

#[test]
fn an_end_that_is_taken_back_is_announced_as_a_reopening() {
    let mut reader = Reader::new(WEBHOOK);
    let end = |braces: &str| incident("services: [web]", &format!("## 17:30 resolved{braces}\n\nOver."));
    assert_eq!(reader.once(&[(INCIDENT, &end(""))], "2021-05-18 15:40").len(), 2);
    let told = reader.once(&[(INCIDENT, &end(" {withdrawn=17:50}"))], "2021-05-18 15:55");
    assert!(told.len() == 1 && told[0].starts_with("Reopened: Down"), "{told:?}");
}

const MAINTENANCE: &str = "maintenance/disks.md";

fn maintenance(keys: &str, updates: &str) -> String {
    format!("---\ntitle: Disks\ndate: 2021-05-18 10:00\nservices: [mail]\n{keys}\n---\nMail stops.\n\n{updates}\n")
}

#[test]
fn a_maintenance_that_is_moved_or_cancelled_in_its_front_matter_is_heard_once() {
    let plan = |start: &str, end: &str| format!("start: 2021-06-{start}\nend: 2021-06-{end}");
    let mut reader = Reader::new(WEBHOOK);
    let mut say =
        |keys: &str, updates: &str, now: &str| reader.once(&[(MAINTENANCE, &maintenance(keys, updates))], now);
    let first = plan("10 22:00", "10 23:00");
    let planned = |on: &str| format!("Planned from {on} June 2021 at 22:00");
    let told = say(&first, "", "2021-05-18 09:00");
    assert!(
        told.len() == 1 && told[0].starts_with(&format!("Scheduled: Disks / Mail stops. / {}", planned("10"))),
        "{told:?}"
    );
    let told = say(&plan("11 22:00", "11 23:00"), "", "2021-05-30 09:00");
    assert!(told.len() == 1 && told[0].starts_with(&format!("New date: Disks / {}", planned("11"))), "{told:?}");
    // Back, which is another move, with an update that says why.
    let told = say(&first, "## 2021-05-30 12:00\n\nThe disks are here.", "2021-05-30 10:05");
    assert!(
        told.len() == 1 && told[0].starts_with(&format!("New date: Disks / The disks are here. / {}", planned("10"))),
        "{told:?}"
    );
    // Weeks after the last entry.
    let why = "## 2021-05-30 12:00\n\nThe disks are here.";
    let off = format!("{first}\nstatus: cancelled");
    assert_eq!(say(&off, why, "2021-06-09 09:00"), ["Cancelled: Disks"]);
    let told = say(&first, why, "2021-06-09 10:00");
    assert!(told.len() == 1 && told[0].starts_with("Scheduled: Disks / Planned from"), "{told:?}");
    assert_eq!(say(&off, why, "2021-06-09 11:00"), ["Cancelled: Disks"]);
    say(&first, why, "2021-06-09 12:00");
    // It begins, is made longer, and its start is corrected.
    let told = say(&first, why, "2021-06-10 20:05");
    assert!(told.len() == 1 && told[0].starts_with("Started: Disks"), "{told:?}");
    let told = say(&plan("10 22:00", "10 23:30"), why, "2021-06-10 20:30");
    assert!(told.len() == 1 && told[0].starts_with("Extended: Disks"), "{told:?}");
    assert_eq!(say(&plan("10 22:02", "10 23:30"), why, "2021-06-10 20:40"), [""; 0]);
    assert_eq!(
        say(&format!("{}\ncompleted: 2021-06-10 22:50", plan("10 22:02", "10 23:30")), why, "2021-06-10 20:55"),
        ["Completed: Disks"]
    );
    assert_eq!(
        say(&format!("{}\ncompleted: 2021-06-10 22:45", plan("10 22:05", "10 23:35")), why, "2021-06-12 20:55"),
        [""; 0]
    );
}

#[test]
fn a_plan_that_was_rewritten_in_its_update_is_heard() {
    let keys = "start: 2021-06-10 22:00\nend: 2021-06-10 23:00";
    let update =
        |start: &str| format!("## 2021-05-19 10:00 postponed {{start=2021-06-{start}}}\n\nThe disks come late.");
    let mut reader = Reader::new(WEBHOOK);
    reader.once(&[(MAINTENANCE, &maintenance(keys, ""))], "2021-05-18 09:00");
    let told = reader.once(&[(MAINTENANCE, &maintenance(keys, &update("12 22:00")))], "2021-05-19 09:00");
    assert!(told.len() == 1 && told[0].contains("The disks come late. / Planned from 12 June"), "{told:?}");
    let told = reader.once(&[(MAINTENANCE, &maintenance(keys, &update("13 22:00")))], "2021-05-19 10:00");
    assert!(told.len() == 1 && told[0].contains("Disks / Planned from 13 June"), "{told:?}");
}

#[test]
fn a_post_in_the_file_of_another_one_is_another_post() {
    let old = incident("services: [web]", "## 17:10 resolved\n\nOver.");
    let new = "---\ntitle: No mail\ndate: 2021-05-20 09:00\nservices: {mail: outage}\n---\nNo mail goes out.\n";
    let path = "incidents/today.md";
    let mut reader = Reader::new(WEBHOOK);
    assert_eq!(reader.once(&[(path, &old)], "2021-05-18 15:20").len(), 2);
    assert_eq!(reader.once(&[(path, new)], "2021-05-20 07:05"), ["Major outage: No mail / No mail goes out."]);
    let over = format!("{new}\n## 09:30 resolved\n\nIt does.\n");
    assert_eq!(reader.once(&[(path, &over)], "2021-05-20 07:35"), ["Resolved: No mail / It does."]);
    // Under another name, it is the same.
    assert_eq!(reader.once(&[("incidents/mail.md", &over)], "2021-05-20 07:40"), [""; 0]);
    let third = new.replace("No mail", "No web").replace("05-20 09:00", "05-21 09:00");
    assert_eq!(reader.once(&[(path, &third)], "2021-05-21 07:05").len(), 1);
    // The first one comes back: nobody hears of it again. The third one is gone.
    let told = reader.once(&[(path, &old)], "2021-05-21 07:10");
    assert!(told.len() == 1 && told[0].starts_with("gone: "), "{told:?}");
    // An author who corrects the date and the words before that was announced corrects the same post.
    let mut reader = Reader::new(WEBHOOK);
    reader.once(&[(path, new)], "2021-05-20 07:05");
    let corrected = new.replace("09:00", "08:50").replace("goes out", "comes in");
    assert_eq!(reader.once(&[(path, &corrected)], "2021-05-20 07:10"), ["changed: No mail"]);
}

#[test]
fn what_is_old_or_imported_is_never_heard_and_what_lasts_is_not_forgotten() {
    let mut reader = Reader::new(WEBHOOK);
    let old = incident("services: [web]", "## 17:10 resolved\n\nOver.");
    let off = maintenance("start: 2021-05-20 22:00\nend: 2021-05-20 23:00\nstatus: cancelled", "");
    assert_eq!(reader.once(&[(INCIDENT, &old), (MAINTENANCE, &off)], "2021-07-01 10:00"), [""; 0]);
    let other = incident("services: [web]\nresolved: 2021-05-18 18:00", "");
    assert_eq!(reader.once(&[(INCIDENT, &other)], "2021-07-01 11:00"), [""; 0]);
    // A plan of half a year.
    let far = maintenance("start: 2021-12-10 22:00\nend: 2021-12-10 23:00", "");
    let mut reader = Reader::new(WEBHOOK);
    assert_eq!(reader.once(&[(MAINTENANCE, &far)], "2021-05-18 09:00").len(), 1);
    assert_eq!(reader.once(&[(MAINTENANCE, &far)], "2021-09-18 09:00"), [""; 0]);
    let moved = far.replace("12-10", "12-12");
    assert_eq!(reader.once(&[(MAINTENANCE, &moved)], "2021-10-18 09:00").len(), 1);
}

#[test]
fn what_is_opened_again_after_a_false_alarm_is_heard() {
    let open = "services: {web: outage}";
    let mut reader = Reader::new(WEBHOOK);
    assert_eq!(reader.once(&[(INCIDENT, &incident(open, ""))], "2021-05-18 15:05"), ["Major outage: Down / We look."]);
    let again = "## 17:20 retracted\n\nFalse.\n\n## 17:40 down again {web=outage}\n\nAgain.";
    let told = reader.once(&[(INCIDENT, &incident(open, again))], "2021-05-18 15:45");
    assert_eq!(told, ["Retracted: Down / False.", "Reopened: Down / down again\nAgain."]);
    let more = format!("{again}\n\n## 17:50\n\nDo not reboot.");
    assert_eq!(
        reader.once(&[(INCIDENT, &incident(open, &more))], "2021-05-18 15:55"),
        ["Update: Down / Do not reboot."]
    );
    // A bad state keeps it open, so no word says that it ended.
    let mut reader = Reader::new(WEBHOOK);
    for word in ["retracted", "resolved"] {
        let both = incident(open, &format!("## 17:20 {word} {{web=degraded}}\n\nSlow."));
        let told = reader.run(&[(INCIDENT, &both)], "2021-05-18 15:25");
        assert!(told.iter().all(|it| !it.starts_with("Retracted") && !it.starts_with("Resolved")), "{told:?}");
    }
}

#[test]
fn what_was_before_an_end_that_was_told_is_not_the_last_word() {
    let mut reader = Reader::new(WEBHOOK);
    let plan = |start: &str, body: &str| {
        format!(
            "---\ntitle: M\ndate: 2021-05-18 10:00\nstart: 2021-05-18 {start}\nduration: 1h\nservices: [web]\n---\nWork.\n\n{body}"
        )
    };
    let post = "maintenance/2021-05-18-m.md";
    let end = "## 12:55 completed\n\nDone.\n";
    assert_eq!(reader.once(&[(post, &plan("12:00", ""))], "2021-05-18 08:10").len(), 1);
    assert_eq!(reader.once(&[(post, &plan("12:00", ""))], "2021-05-18 10:05").len(), 1);
    assert_eq!(reader.once(&[(post, &plan("12:00", end))], "2021-05-18 11:00"), ["Completed: M / Done."]);
    assert_eq!(reader.once(&[(post, &plan("12:30", end))], "2021-05-18 11:10"), [""; 0]);
    let late = format!("## 12:20 started\n\nLate.\n\n{end}");
    assert_eq!(reader.once(&[(post, &plan("12:00", &late))], "2021-05-18 11:20"), [""; 0]);

    let mut reader = Reader::new(WEBHOOK);
    let (open, end) = ("services: {web: outage}", "## 17:50 resolved\n\nOver.");
    assert_eq!(reader.once(&[(INCIDENT, &incident(open, ""))], "2021-05-18 15:05").len(), 1);
    assert_eq!(reader.once(&[(INCIDENT, &incident(open, end))], "2021-05-18 16:00"), ["Resolved: Down / Over."]);
    let late = format!("## 17:45 identified\n\nLate entry.\n\n{end}");
    assert_eq!(reader.once(&[(INCIDENT, &incident(open, &late))], "2021-05-18 16:10"), [""; 0]);
    let after = format!("{late}\n\n## 18:20\n\nThe disk was full.");
    assert_eq!(
        reader.once(&[(INCIDENT, &incident(open, &after))], "2021-05-18 16:25"),
        ["Update: Down / The disk was full."]
    );
}
