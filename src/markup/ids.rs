//! The ids of a body: unique on a page, and different from those of the page itself.

use super::body::Body;
use super::{plain, tags};
use crate::characters::composed;
use crate::markdown::{Element, Event, PlacedEvent};
use crate::percent::decoded;
use std::collections::HashMap;

/// Ids of the pages that show bodies without a prefix (`templates/`).
const OF_PAGES: [&str; 3] = ["main", "near", "top"];

/// Whether an id belongs to the page itself, or may be given to an update, a task, a footnote, or anything in a later
/// update.
fn is_taken(id: &str) -> bool {
    OF_PAGES.contains(&id) || is_numbered(id) || id.starts_with("task-") || in_update(id).is_some()
}

/// Whether an id has the form of that of an update (by its time) or of a footnote.
fn is_numbered(id: &str) -> bool {
    let numbered = |rest: &str| rest.starts_with(|letter: char| letter.is_ascii_digit());
    ["at-", "fn-", "fnref-"].iter().any(|kind| id.strip_prefix(kind).is_some_and(numbered))
}

/// The rest of an id after the prefix of a later update: `cause` for `u2-cause`.
fn in_update(id: &str) -> Option<&str> {
    let (number, rest) = id.strip_prefix('u')?.split_once('-')?;
    (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(rest)
}

/// An id that is not the page's own.
fn free(id: String) -> String {
    if is_taken(&id) { format!("section-{id}") } else { id }
}

/// Ids within a body, without the prefix that they have on a page.
#[derive(Debug, Default)]
pub(super) struct Ids {
    /// By the place of the heading or the task in the file.
    places: HashMap<usize, String>,
    /// The ids by the names that links may have for them: themselves, and as GitHub would name the heading.
    names: HashMap<String, String>,
    /// In order.
    all: Vec<String>,
}

impl Ids {
    pub(super) fn of(body: &Body<'_>) -> Self {
        let mut ids = Self::default();
        // Ids that the author gave are kept.
        for placed in &body.events {
            if let Event::HtmlBlock(html) | Event::InlineHtml(html) = placed.event {
                for id in tags::all(html).filter_map(|tag| tag.get("id").map(str::to_owned)) {
                    ids.name(&id.clone(), free(id));
                }
            }
        }
        let (mut tasks, mut last) = (0, HashMap::new());
        let mut on_github = HashMap::new();
        for (at, placed) in body.events.iter().enumerate() {
            let place = placed.range().start;
            match placed.event {
                Event::Open(Element::Heading(_)) => {
                    let words = plain::of(within(&body.events[at..]));
                    let id = ids.unused(&slug(&words), &mut last);
                    ids.name(&id.clone(), id.clone());
                    ids.name(&as_on_github(&words, &mut on_github), id.clone());
                    ids.places.insert(place, id);
                }
                Event::Task(_) => {
                    tasks += 1;
                    let id = format!("task-{tasks}");
                    ids.name(&id.clone(), id.clone());
                    ids.places.insert(place, id);
                }
                _ => {}
            }
        }
        ids
    }

    /// The first unused id of `cause`, `cause-2`, `cause-3`…
    fn unused(&self, slug: &str, last: &mut HashMap<String, usize>) -> String {
        let number = last.entry(slug.to_owned()).or_insert(0);
        loop {
            *number += 1;
            let id = free(if *number == 1 { slug.to_owned() } else { format!("{slug}-{number}") });
            if !self.names.contains_key(&id) {
                return id;
            }
        }
    }

    /// Adds a name for an id, unless another id has that name.
    pub(super) fn name(&mut self, name: &str, id: String) {
        if self.names.contains_key(name) {
            return;
        }
        if !self.names.contains_key(&id) {
            self.all.push(id.clone());
            self.names.insert(id.clone(), id.clone());
        }
        self.names.entry(name.to_owned()).or_insert(id);
    }

    /// The id of the heading or the task at a place.
    pub(super) fn at(&self, place: usize) -> Option<&str> {
        self.places.get(&place).map(String::as_str)
    }

    /// The id that a fragment means.
    pub(super) fn find(&self, fragment: &str) -> Option<&str> {
        find(&self.names, fragment)
    }

    /// All of them, in order, with the names they are known by.
    pub(super) fn named(&self) -> impl Iterator<Item = (&str, &str)> {
        let own = self.all.iter().map(|id| (id.as_str(), id.as_str()));
        own.chain(self.names.iter().map(|(name, id)| (name.as_str(), id.as_str())))
    }
}

/// The id that a fragment means: by its own name, by GitHub's name for the heading, or by the words of the heading.
pub(super) fn find<'n>(names: &'n HashMap<String, String>, fragment: &str) -> Option<&'n str> {
    if names.is_empty() {
        return None;
    }
    let typed = decoded(fragment);
    let form = composed(&typed).to_lowercase();
    let words = || typed.contains(char::is_alphanumeric).then(|| names.get(&slug(&typed))).flatten();
    let found = names.get(typed.as_str()).or_else(|| names.get(&form)).or_else(words);
    found.map(String::as_str)
}

/// Whether a fragment may be an id that exists only once a page is made: of the page itself, an update or a footnote. A
/// text fragment ("#:~:text=") also counts, because it is not an id.
pub(super) fn may_be_made(fragment: &str) -> bool {
    OF_PAGES.contains(&fragment) || fragment.starts_with(":~:") || is_numbered(in_update(fragment).unwrap_or(fragment))
}

/// The events within the element that begins with the first.
fn within<'e, 'a>(events: &'e [PlacedEvent<'a>]) -> impl Iterator<Item = &'e Event<'a>> {
    let mut depth = 0_usize;
    let inside = events.iter().map(|placed| &placed.event).take_while(move |event| {
        match event {
            Event::Open(_) => depth += 1,
            Event::Close(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > 0
    });
    inside.skip(1)
}

/// Words as an id: lower case, without accents, joined by `-`.
pub(super) fn slug(text: &str) -> String {
    let ascii = deunicode::deunicode(text).to_ascii_lowercase();
    let words: Vec<&str> = ascii.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if words.is_empty() { "section".to_owned() } else { words.join("-") }
}

/// The id that GitHub gives a heading: lower case, without punctuation, with `-` for spaces; `-1` for the second one.
fn as_on_github(words: &str, seen: &mut HashMap<String, usize>) -> String {
    let lower = composed(words.trim()).to_lowercase();
    let kept = lower.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'));
    let id: String = kept.map(|letter| if letter == ' ' { '-' } else { letter }).collect();
    let times = seen.entry(id.clone()).and_modify(|times| *times += 1).or_insert(0);
    if *times == 0 { id } else { format!("{id}-{times}") }
}
