//! Footnotes: gathered at the end of a body, numbered by their first mention.

use crate::markdown::{Element, Event, PlacedEvent};
use std::borrow::Cow;
use std::collections::HashMap;

/// The footnotes of a body: labels in order, and how often each was referred to so far.
#[derive(Debug, Default)]
pub(super) struct FootnoteNumbers<'a> {
    numbers: HashMap<&'a str, usize>,
    /// References that the body holds, by number.
    mentions: HashMap<usize, usize>,
    total: usize,
    opened: usize,
    open: Option<(usize, bool)>,
}

impl FootnoteNumbers<'_> {
    /// The number of a footnote that is referred to, and the number of this reference to it.
    pub(super) fn refer(&mut self, label: &str) -> Option<(usize, usize)> {
        let number = *self.numbers.get(label)?;
        let times = self.mentions.entry(number).or_insert(0);
        *times += 1;
        Some((number, *times))
    }

    /// Opens the next definition: whether it is the first, and its number.
    pub(super) fn open(&mut self, label: &str) -> (bool, usize) {
        let number = self.numbers.get(label).copied().unwrap_or(self.total);
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

/// The events of a body with its footnotes moved to the end: in the order of their first mention, then the unused ones.
pub(super) fn gather<'e, 'a>(events: &'e [PlacedEvent<'a>]) -> (Cow<'e, [PlacedEvent<'a>]>, FootnoteNumbers<'a>) {
    if !events.iter().any(|placed| matches!(placed.event, Event::Open(Element::Footnote(_)))) {
        return (Cow::Borrowed(events), FootnoteNumbers::default());
    }
    let mut body = Vec::with_capacity(events.len());
    let mut open: Vec<(&str, Vec<PlacedEvent<'_>>)> = Vec::new();
    let mut notes: Vec<(&str, Vec<PlacedEvent<'_>>)> = Vec::new();
    let mut ranks: HashMap<&str, usize> = HashMap::new();
    for placed in events {
        match placed.event {
            Event::Open(Element::Footnote(label)) => open.push((label, Vec::new())),
            Event::FootnoteReference(label) => {
                let rank = ranks.len();
                ranks.entry(label).or_insert(rank);
            }
            _ => {}
        }
        open.last_mut().map_or(&mut body, |(_, note)| note).push(*placed);
        if matches!(placed.event, Event::Close(Element::Footnote(_))) {
            notes.extend(open.pop());
        }
    }
    notes.sort_by_key(|(label, _)| ranks.get(label).copied().unwrap_or(usize::MAX));
    let mut footnotes = FootnoteNumbers { total: notes.len(), ..FootnoteNumbers::default() };
    for (number, (label, note)) in notes.into_iter().enumerate() {
        footnotes.numbers.entry(label).or_insert(number + 1);
        body.extend(note);
    }
    (Cow::Owned(body), footnotes)
}
