//! The target `edit`: what was asked for is there when the post is read again, and every other byte is as it was.

use super::{now, site, text};
use vigie::edit::{
    EditedPost, EntryChange, EntryPlace, MergeRules, NewUpdate, Versions, append, change, mended, merge, quote_titles,
    remove, report, services_of, set_keys, set_services, value_of, with_action_items,
};
use vigie::markup::Body;
use vigie::model::written::{FileOrder, WrittenBody, WrittenPost};
use vigie::model::{Kind, Moment, State, Status, Word};
use vigie::parse::{self, Parsed};
use vigie::pipeline::{self, Options};
use vigie::resolve::file_order;
use vigie::source::{Source, Sources};
use vigie::vocabulary::Vocabulary;

/// What is between the post and the text of the input.
const CUT: &str = "\n%%%\n";

/// A time after all others.
const LATE: &str = "2026-11-20 12:00";

fn order(body: &WrittenBody) -> FileOrder {
    let announced = Moment::instant("2026-11-02T17:20:00Z".parse().unwrap());
    file_order(body, announced, (chrono_tz::UTC, Vocabulary::default())).order
}

fn late() -> vigie::model::written::Written {
    parse::time::read(LATE, None).unwrap()
}

/// A post, `%%%`, and a text that is written into it in every way.
pub fn edit(data: &[u8]) {
    let input = text(data);
    let (post, words) = input.split_once(CUT).unwrap_or((&input, "Text."));
    for kind in [Kind::Incident, Kind::Maintenance] {
        check_append(kind, post, words);
        check_entries(kind, post, words);
        check_merge(kind, post, words);
        if let Ok(report) = report(kind, None.into(), words) {
            let new = format!("---\ntitle: a\ndate: 2026-11-02 17:20\n---\n\n{report}\n");
            let read = read(kind, &new).unwrap_or_else(|| panic!("{new:?} is no post"));
            assert!(read.1.body.updates.is_empty(), "a first report with updates: {new:?}");
        }
    }
    check_keys(post);
    if let Some(new) = quote_titles(post) {
        assert_eq!(quote_titles(&new), None, "{new:?}");
    }
    if let Some(new) = with_action_items(post, Vocabulary::default()) {
        assert_eq!(with_action_items(&new, Vocabulary::default()), None, "{new:?}");
    }
}

fn read(kind: Kind, text: &str) -> Option<(Sources, std::sync::Arc<WrittenPost>)> {
    let mut sources = Sources::default();
    let id = sources.add(Source::new(format!("content/{}/a.md", kind.folder()), text.as_bytes().to_vec()));
    match parse::post(&sources, id, "en").0 {
        Parsed::Post(post) => Some((sources, post)),
        _ => None,
    }
}

/// The bytes that two texts have in common at their beginnings and at their ends.
fn common(one: &str, other: &str) -> (usize, usize) {
    let same = |(one, other): &(u8, u8)| one == other;
    let before = one.bytes().zip(other.bytes()).take_while(same).count();
    let after = one.bytes().rev().zip(other.bytes().rev()).take_while(same).count();
    (before, after)
}

/// Asserts that a text is another one with something put into one place of it.
fn assert_inserted(old: &str, new: &str) {
    let (before, after) = common(old, new);
    assert!(before + after >= old.len() && new.len() >= old.len(), "{old:?}\nbecame {new:?}");
}

/// The words of each entry of a post on the site, oldest first, with its time; nothing if it is not on the site.
fn words_of(kind: Kind, post: &str) -> Option<Vec<(Moment, String)>> {
    let path = format!("content/{}/a.md", kind.folder());
    let config = "timezone = \"UTC\"\n[[services]]\nid = \"web\"\n[[services]]\nid = \"mail\"\n";
    let tree = site::tree([("vigie.toml", config), (path.as_str(), post)]);
    let known = pipeline::evaluate(&tree, &Options::default(), now());
    let post = known.site.posts.first()?;
    let entry = |at: usize| (post.entries[at].time, Body::of(post, at, &tree.sources).plain());
    Some((0..post.entries.len()).map(entry).collect())
}

fn check_append(kind: Kind, post: &str, words: &str) {
    let states = vec![("web".to_owned(), State::Degraded)];
    let word = (kind == Kind::Incident).then(|| (Word::Status(Status::Monitoring), "surveillance".to_owned()));
    let text = words.to_owned();
    let next = parse::time::read("18:30", None).ok();
    let update = NewUpdate {
        time: late(),
        word,
        states,
        at: None,
        next,
        start: None,
        end: None,
        text,
        words: Vocabulary::default(),
    };
    let Ok(new) = append(kind, post, &update, order) else { return };
    assert_inserted(post, &new);
    let (Some((old_sources, old)), Some((sources, read))) = (read(kind, post), read(kind, &new)) else { return };
    assert_eq!(read.body.updates.len(), old.body.updates.len() + 1, "{new:?}");
    let lines = |sources: &Sources, post: &WrittenPost| -> Vec<String> {
        post.body.updates.iter().map(|update| sources.text(update.heading.span).trim_end().to_owned()).collect()
    };
    let (mut now_there, before) = (lines(&sources, &read), lines(&old_sources, &old));
    let at = (0..now_there.len()).find(|at| before.get(*at) != now_there.get(*at)).unwrap_or_default();
    now_there.remove(at);
    assert_eq!(now_there, before, "{new:?}");
    let heading = &read.body.updates[at].heading;
    let said: Vec<(&str, State)> = heading.states.iter().map(|(id, state)| (id.value.as_str(), state.value)).collect();
    assert_eq!((heading.time.value, said), (late(), vec![("web", State::Degraded)]), "{new:?}");
    check_shown(kind, post, &new, words);
}

/// The site shows one more entry, with the words that the text has alone on a page; the others as before.
fn check_shown(kind: Kind, post: &str, new: &str, words: &str) {
    let (Some(before), Some(mut after)) = (words_of(kind, post), words_of(kind, new)) else { return };
    let time: chrono::DateTime<chrono::Utc> = "2026-11-20T12:00:00Z".parse().unwrap();
    let written = after.iter().rposition(|(at, _)| at.from == time && at.day.is_none());
    let written = written.unwrap_or_else(|| panic!("no entry at that time: {after:?}"));
    let (_, shown) = after.remove(written);
    let trimmed = words.trim();
    let alone = words_of(Kind::Page, &format!("---\ntitle: a\ndate: 2026-11-02\n---\n{trimmed}\n"));
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    if let Some([(_, alone)]) = alone.as_deref() {
        // What is read as code, a note or the target of a link may be typed as plain words, so that the rest of the post
        // stays as it is: more words are shown then, never fewer.
        let shown_letters = letters(&shown);
        let mut rest = shown_letters.chars();
        assert!(
            plain(&shown) == plain(alone) || letters(alone).chars().all(|letter| rest.any(|other| other == letter)),
            "{words:?} is shown as {shown:?}, not {alone:?} in {new:?}"
        );
    }
    // A first report without a word is no entry where there is another.
    let rest = |entries: &[(Moment, String)]| -> Vec<_> {
        let first = entries.iter().take_while(|(_, words)| words.is_empty()).count().min(1);
        entries[first..].iter().map(|(at, words)| (at.from, plain(words))).collect()
    };
    assert_eq!(rest(&before), rest(&after), "{post:?} became {new:?}");
}

/// Each entry is changed and removed.
fn check_entries(kind: Kind, post: &str, words: &str) {
    let bare = post.strip_prefix('\u{feff}').unwrap_or(post);
    if bare.contains('\r') {
        return; // Their places are counted without.
    }
    let Some((_, read_post)) = read(kind, post) else { return };
    let edited = EditedPost { kind, text: post, near: None.into() };
    for update in read_post.body.updates.iter().take(3) {
        let place = EntryPlace::Heading(update.heading.span.start as usize);
        let texts = EntryChange { text: Some(words.to_owned()), ..EntryChange::default() };
        let times = EntryChange { withdrawn: Some(late()), ..EntryChange::default() };
        for wanted in [texts, times] {
            let Ok(new) = change(edited, place, &wanted, order) else { continue };
            let (_, read_new) = read(kind, &new).unwrap_or_else(|| panic!("{new:?} is no post"));
            assert_eq!(read_new.body.updates.len(), read_post.body.updates.len(), "{post:?} became {new:?}");
            if wanted.withdrawn.is_some() {
                let said = |it: &vigie::model::written::Update| it.heading.withdrawn.as_ref().map(|at| at.value);
                assert!(read_new.body.updates.iter().any(|it| said(it) == Some(late())), "{new:?}");
            }
        }
        if let Ok(new) = remove(edited, place, order) {
            assert_inserted(&new, post);
            let (_, less) = read(kind, &new).unwrap_or_else(|| panic!("{new:?} is no post"));
            assert_eq!(less.body.updates.len() + 1, read_post.body.updates.len(), "{post:?} became {new:?}");
        }
    }
    let habits = read_post.body.updates.iter().filter_map(|update| update.heading.habit.as_ref());
    let edits: Vec<_> = habits.flat_map(|habit| habit.edits.iter().cloned()).collect();
    if let Some(new) = mended(kind, None.into(), bare, &edits) {
        let (_, read_new) = read(kind, &new).unwrap_or_else(|| panic!("{new:?} is no post"));
        assert_eq!(read_new.body.updates.len(), read_post.body.updates.len(), "{post:?} became {new:?}");
    }
}

fn check_keys(post: &str) {
    let fence = if post.contains("\r\n") { "\r\n---\r\n" } else { "\n---\n" };
    let body = |text: &str| text.rsplit_once(fence).map(|(_, body)| body.to_owned()).unwrap_or_default();
    if let Ok(new) = set_keys(post, &[("status", Some("monitoring".to_owned())), ("next_update", None)]) {
        assert_eq!(value_of(&new, "status").as_deref(), Some("monitoring"), "{post:?} became {new:?}");
        assert_eq!(value_of(&new, "next_update"), None, "{post:?} became {new:?}");
        assert!(new.ends_with(&body(post)), "{post:?} became {new:?}");
        assert_eq!(value_of(&new, "title"), value_of(post, "title"), "{post:?} became {new:?}");
    }
    let wanted = [("web".to_owned(), State::Outage), ("mail".to_owned(), State::Operational)];
    if let Ok(new) = set_services(post, &wanted) {
        let said: Vec<_> = wanted.iter().map(|(id, state)| (id.clone(), Some(state.name().to_owned()))).collect();
        assert_eq!(services_of(&new), said, "{post:?} became {new:?}");
        assert!(new.ends_with(&body(post)), "{post:?} became {new:?}");
    }
}

/// Two people add an update each: both are there, in both directions, or the clash is reported.
fn check_merge(kind: Kind, post: &str, words: &str) {
    let rules = MergeRules {
        kind: Some(kind),
        zone: chrono_tz::UTC,
        words: Vocabulary::default(),
        order: &|body, _| order(body),
        keep: None,
    };
    let update = |time: &str, text: &str| NewUpdate {
        words: Vocabulary::default(),
        time: parse::time::read(time, None).unwrap(),
        word: None,
        states: Vec::new(),
        at: None,
        next: None,
        start: None,
        end: None,
        text: text.to_owned(),
    };
    let one = append(kind, post, &update(LATE, words), order);
    let other = append(kind, post, &update("2026-11-20 13:00", "Other words."), order);
    let (Ok(ours), Ok(theirs)) = (one, other) else { return };
    assert_eq!(merge(Versions { base: post, ours: &ours, theirs: post }, &rules).as_deref(), Ok(ours.as_str()));
    for versions in
        [Versions { base: post, ours: &ours, theirs: &theirs }, Versions { base: post, ours: &theirs, theirs: &ours }]
    {
        let Ok(merged) = merge(versions, &rules) else { continue };
        let (Some((_, old)), Some((_, both))) = (read(kind, post), read(kind, &merged)) else { continue };
        assert_eq!(both.body.updates.len(), old.body.updates.len() + 2, "{versions:?} became {merged:?}");
        assert!(merged.contains("Other words."), "{merged:?}");
    }
}
