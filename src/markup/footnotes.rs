//! Footnotes: gathered at the end of a body, numbered by their first mention.

use super::text::Placed;
use pulldown_cmark::{CowStr, Event, Tag, TagEnd};
use std::collections::HashMap;

/// The footnotes of a body: names in order, and how often each was referred to so far.
#[derive(Debug, Default)]
pub(super) struct Footnotes<'a> {
    numbers: HashMap<CowStr<'a>, usize>,
    /// References that the body holds, by number.
    mentions: HashMap<usize, usize>,
    total: usize,
    opened: usize,
    open: Option<(usize, bool)>,
}

impl Footnotes<'_> {
    /// The number of a footnote that is referred to, and the how manieth time.
    pub(super) fn refer(&mut self, name: &str) -> Option<(usize, usize)> {
        let number = *self.numbers.get(name)?;
        let times = self.mentions.entry(number).or_insert(0);
        *times += 1;
        Some((number, *times))
    }

    /// Opens the next definition: whether it is the first, and its number.
    pub(super) fn open(&mut self, name: &str) -> (bool, usize) {
        let number = self.numbers.get(name).copied().unwrap_or(self.total);
        self.opened += 1;
        self.open = Some((number, self.mentions.contains_key(&number)));
        (self.opened == 1, number)
    }

    /// Closes the definition: whether it is the last, and its number if something refers to it.
    pub(super) fn close(&mut self) -> (bool, Option<usize>) {
        let back = self.open.take().and_then(|(number, mentioned)| mentioned.then_some(number));
        (self.opened == self.total, back)
    }
}

/// A body's events with its footnotes moved to the end: by first mention, then those that nothing mentions.
pub(super) fn gather(events: Vec<Placed<'_>>) -> (Vec<Event<'_>>, Footnotes<'_>) {
    if !events.iter().any(|(event, _)| matches!(event, Event::Start(Tag::FootnoteDefinition(_)))) {
        return (events.into_iter().map(|(event, _)| event).collect(), Footnotes::default());
    }
    let mut body = Vec::new();
    let mut open: Vec<(CowStr<'_>, Vec<Event<'_>>)> = Vec::new();
    let mut notes: Vec<(CowStr<'_>, Vec<Event<'_>>)> = Vec::new();
    let mut mentioned: Vec<CowStr<'_>> = Vec::new();
    for (event, _) in events {
        match &event {
            Event::Start(Tag::FootnoteDefinition(name)) => open.push((name.clone(), Vec::new())),
            Event::FootnoteReference(name) if !mentioned.contains(name) => mentioned.push(name.clone()),
            _ => {}
        }
        let ends = matches!(event, Event::End(TagEnd::FootnoteDefinition));
        open.last_mut().map_or(&mut body, |(_, note)| note).push(event);
        if ends {
            notes.extend(open.pop());
        }
    }
    let rank = |name: &CowStr<'_>| mentioned.iter().position(|known| known == name).unwrap_or(usize::MAX);
    notes.sort_by_key(|(name, _)| rank(name));
    let mut footnotes = Footnotes { total: notes.len(), ..Footnotes::default() };
    for (number, (name, note)) in notes.into_iter().enumerate() {
        footnotes.numbers.entry(name).or_insert(number + 1);
        body.extend(note);
    }
    (body, footnotes)
}
