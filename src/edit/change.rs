//! Changes or removes one entry of a post. No byte of another entry changes.

use super::EditError;
use super::append::{ParsedText, label};
use super::fit::{TargetPost, scratch, ways};
use super::own::{self, OwnText};
use super::shown::shown_alone;
use crate::model::written::{FileOrder, Text, UpdateHeading, Written, WrittenBody};
use crate::model::{Kind, State, Word};
use crate::parse::front_matter::{FileStart, first_heading, opening};
use crate::parse::time::Near;
use crate::parse::time::form;
use crate::source::{Edit, Span, Spanned};
use std::ops::Range;

/// An entry of a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryPlace {
    /// The first report, if it has no heading of its own.
    FirstReport,
    /// The update whose heading holds this byte of the file, counted without its byte order mark.
    Heading(usize),
}

/// What is to change in an entry. `None` keeps what it says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EntryChange {
    /// Its Markdown, which may contain anything.
    pub text: Option<String>,
    /// A status or a stage, with the word for it in the site's language.
    pub word: Option<(Word, String)>,
    /// All services that it names, with their states.
    pub states: Option<Vec<(String, State)>>,
    /// When it happened; `Some(None)` if that is when it was written.
    pub at: Option<Option<Written>>,
    /// The announced time of the next update.
    pub next: Option<Written>,
    /// When it was corrected.
    pub edited: Option<Written>,
    /// When it was taken back.
    pub withdrawn: Option<Written>,
}

impl EntryChange {
    /// Whether the heading of an update changes.
    fn is_of_heading(&self) -> bool {
        let Self { text: _, word, states, at, next, edited, withdrawn } = self;
        let times = next.is_some() || edited.is_some() || withdrawn.is_some();
        word.is_some() || states.is_some() || at.is_some() || times
    }
}

/// A post whose entries can be changed.
#[derive(Debug, Clone, Copy)]
pub struct EditedPost<'a> {
    /// Its kind.
    pub kind: Kind,
    /// Its text, perhaps with a byte order mark.
    pub text: &'a str,
    /// The year of a day without one is chosen so that the day is nearest to this.
    pub near: Near,
}

/// A post as it is read, in order to be changed.
struct ReadPost<'a> {
    mark: &'a str,
    bare: &'a str,
    start: usize,
    typed: TargetPost,
}

impl<'a> ReadPost<'a> {
    fn new(post: EditedPost<'a>) -> Result<Self, EditError> {
        let bare = post.text.strip_prefix('\u{feff}').unwrap_or(post.text);
        let start = match opening(bare) {
            FileStart::Front { body, .. } => body,
            FileStart::Unclosed(_) => return Err(EditError::Unreadable),
            FileStart::Text => first_heading(scratch(), bare).map_or(0, |(_, end)| end),
        };
        let typed = TargetPost { kind: post.kind, near: post.near };
        Ok(Self { mark: &post.text[..post.text.len() - bare.len()], bare, start, typed })
    }

    fn parsed(&self, text: &str, order: &impl Fn(&WrittenBody) -> FileOrder) -> ParsedText {
        ParsedText::of(self.typed, text, self.start, order)
    }
}

/// Changes one entry. The result is parsed again before it is returned: the entry has the new values and the new text,
/// and all other texts of the post are unchanged. Values of the first report that are keys of the front matter are
/// left to [`super::set_keys`].
///
/// # Errors
/// When the post cannot be read, or when there is no way to write the change so that it is read as intended.
pub fn change(
    post: EditedPost<'_>,
    place: EntryPlace,
    change: &EntryChange,
    order: impl Fn(&WrittenBody) -> FileOrder,
) -> Result<String, EditError> {
    let read = ReadPost::new(post)?;
    let parsed = read.parsed(read.bare, &order);
    let at = number(&parsed, place)?;
    let usual = in_the_usual_form(&read, &parsed, at, &order)?;
    let text = usual.as_deref().unwrap_or(read.bare);
    let old = read.parsed(text, &order);
    let typed = change.text.as_ref().map(|typed| ways(read.typed, typed));
    let ways: Vec<Option<String>> = typed.map_or_else(|| vec![None], |ways| ways.into_iter().map(Some).collect());
    let heading = old.all()[at].0;
    let has_line = |heading: &UpdateHeading| old.sources.text(heading.span).trim_start().starts_with('#');
    let mut of_heading = None;
    if let Some(heading) = heading.filter(|heading| change.is_of_heading() || !has_line(heading)) {
        of_heading = Some(heading_edit(&old, read.typed, heading, change)?);
    }
    for way in ways {
        let readings =
            way.as_deref().map(|way| own::readings(&old, text, at).into_iter().map(|own| (way, own)).collect());
        for typed in readings.map_or_else(|| vec![None], |all: Vec<_>| all.into_iter().map(Some).collect()) {
            let mut edits: Vec<Edit> = of_heading.iter().cloned().collect();
            let mut meant = None;
            if let Some((way, own)) = &typed {
                if has_sections(&shown_alone(way)) && has_sections(&old.shown(&own.kept)) {
                    return Err(EditError::Sections);
                }
                edits.extend(text_edits(&old, text, heading, (way, own), read.start));
                meant = Some([shown_alone(way), old.shown(&own.kept)].concat());
            }
            let new = Edit::apply(text, &edits);
            if is_changed(&old, &read.parsed(&new, &order), at, change, meant.as_deref()) {
                return Ok(format!("{}{new}", read.mark));
            }
        }
    }
    Err(EditError::NoPlace)
}

/// Removes an update, with its own text. Everything else stays.
///
/// # Errors
/// When the post cannot be read, for the first report, and when the rest would be read in another way.
pub fn remove(
    post: EditedPost<'_>,
    place: EntryPlace,
    order: impl Fn(&WrittenBody) -> FileOrder,
) -> Result<String, EditError> {
    let read = ReadPost::new(post)?;
    let old = read.parsed(read.bare, &order);
    let at = number(&old, place)?;
    let Some(heading) = old.all()[at].0 else { return Err(EditError::NoPlace) };
    let start = heading.span.start as usize;
    // The rule that parts an update from a timeline above it goes with it.
    let above = &read.bare[..start];
    let above = [Some(above), above_rule(above)];
    for own in own::readings(&old, read.bare, at) {
        let ends = ends(&old, read.bare, heading, &own);
        for (until, above) in
            ends.iter().flat_map(|until| above.into_iter().flatten().map(move |above| (*until, above)))
        {
            let kept = if until >= read.bare.len() { last_line_end(above) } else { above };
            let new = format!("{kept}{}", &read.bare[until..]);
            if is_without(&old, &read.parsed(&new, &order), at, &own.kept) {
                return Ok(format!("{}{new}", read.mark));
            }
        }
    }
    Err(EditError::NoPlace)
}

/// Where what is removed with an update may end.
fn ends(old: &ParsedText, text: &str, heading: &UpdateHeading, own: &OwnText) -> Vec<usize> {
    if let Some(kept) = own.kept.0.iter().map(|span| span.start as usize).min() {
        return vec![kept];
    }
    let end = own.place.as_ref().map_or(heading.span.end as usize, |place| place.end);
    let next = old.headings().map(|heading| heading.span.start as usize).filter(|next| *next >= end).min();
    // The first report of a file that is written newest first stands below a line `---`.
    let foot = old.report().0.iter().map(|span| span.start as usize).filter(|report| *report >= end).min();
    let mut ends: Vec<usize> = [next, foot].into_iter().flatten().collect();
    ends.sort_unstable();
    ends.push(end + (text[end..].len() - text[end..].trim_start().len()));
    ends
}

/// Whether what readers see has a heading of level one or two.
fn has_sections(shown: &[String]) -> bool {
    shown.iter().any(|item| item == "h1" || item == "h2")
}

/// The services that the heading of an update names, with their states.
///
/// # Errors
/// When the post cannot be read, or has no such entry.
pub fn states_of(
    post: EditedPost<'_>,
    place: EntryPlace,
    order: impl Fn(&WrittenBody) -> FileOrder,
) -> Result<Vec<(String, State)>, EditError> {
    let read = ReadPost::new(post)?;
    let parsed = read.parsed(read.bare, &order);
    let (heading, _) = parsed.all()[number(&parsed, place)?];
    let states = heading.map(|heading| heading.states.as_slice()).unwrap_or_default();
    Ok(states.iter().map(|(service, state)| (service.value.clone(), state.value)).collect())
}

/// The text above a line `---` that it ends with.
fn above_rule(text: &str) -> Option<&str> {
    text.trim_end().strip_suffix("---").filter(|above| above.ends_with('\n'))
}

/// The text without the empty lines at its end.
fn last_line_end(text: &str) -> &str {
    let words = text.trim_end().len();
    let line = text[words..].find('\n').map_or(text.len(), |at| words + at + 1);
    &text[..line]
}

/// The number of an entry in [`ParsedText::all`].
fn number(parsed: &ParsedText, place: EntryPlace) -> Result<usize, EditError> {
    let is_it = |heading: Option<&UpdateHeading>| match (place, heading) {
        (EntryPlace::FirstReport, heading) => heading.is_none(),
        (EntryPlace::Heading(at), Some(heading)) => heading.span.range().contains(&at),
        (EntryPlace::Heading(_), None) => false,
    };
    parsed.all().iter().position(|(heading, _)| is_it(*heading)).ok_or(EditError::NoPlace)
}

/// The text of the post with the heading of an entry in the usual form, if it is in another one.
fn in_the_usual_form(
    read: &ReadPost<'_>,
    old: &ParsedText,
    at: usize,
    order: &impl Fn(&WrittenBody) -> FileOrder,
) -> Result<Option<String>, EditError> {
    let habit = old.all()[at].0.and_then(|heading| heading.habit.as_ref());
    let Some(habit) = habit else { return Ok(None) };
    let new = Edit::apply(read.bare, &habit.edits);
    let parsed = read.parsed(&new, order);
    let reads = |parsed: &ParsedText| -> Vec<_> {
        parsed.all().into_iter().map(|(heading, text)| (heading.map(facts), parsed.shown(text))).collect()
    };
    let usual = parsed.all().get(at).and_then(|(heading, _)| *heading).is_some_and(|heading| heading.habit.is_none());
    if usual && reads(old) == reads(&parsed) { Ok(Some(new)) } else { Err(EditError::Unusual) }
}

/// The edit that makes the new heading of the old one.
fn heading_edit(
    old: &ParsedText,
    post: TargetPost,
    heading: &UpdateHeading,
    change: &EntryChange,
) -> Result<Edit, EditError> {
    if heading.unclear {
        return Err(EditError::Unusual);
    }
    let line = old.sources.text(heading.span).trim_end();
    if !line.trim_start().starts_with('#') {
        return Ok(Edit { span: heading.span, text: format!("{}\n\n", usual(post, heading, change)) });
    }
    let inside =
        |span: Span| span.start as usize - heading.span.start as usize..(span.end - heading.span.start) as usize;
    let mut new = line.to_owned();
    let (before, after) = (pairs(heading), pairs(&changed(heading, change)));
    if before != after {
        let braces = if after.is_empty() { String::new() } else { format!("{{{after}}}") };
        let place = if before.is_empty() { None } else { line.rfind('{').zip(line.rfind('}')) };
        match place {
            Some((open, close)) => new.replace_range(open..=close, &braces),
            None => new = format!("{line} {braces}"),
        }
        new.truncate(new.trim_end().len());
    }
    if let Some((word, typed)) = &change.word {
        let label = label((post.kind, post.near.words), *word, typed);
        match &heading.word {
            Some(old) => new.replace_range(inside(old.span), &label),
            None => new.insert_str(inside(heading.time.span).end, &format!(" · {label}")),
        }
    }
    let end = heading.span.start + u32::try_from(line.len()).unwrap_or(u32::MAX);
    Ok(Edit { span: Span { end, ..heading.span }, text: new })
}

/// The heading to write in place of the older form, in which the text follows on the same line.
fn usual(post: TargetPost, heading: &UpdateHeading, change: &EntryChange) -> String {
    let word = change.word.as_ref().map(|(word, typed)| label((post.kind, post.near.words), *word, typed));
    let word = word.or_else(|| heading.word.as_ref().map(|word| label((post.kind, post.near.words), word.value, "")));
    let title = heading.title.as_ref().map(|title| title.value.clone());
    let words: String = word.into_iter().chain(title).map(|part| format!(" · {part}")).collect();
    let pairs = pairs(&changed(heading, change));
    let braces = if pairs.is_empty() { String::new() } else { format!(" {{{pairs}}}") };
    format!("## {}{words}{braces}", form(heading.time.value))
}

/// A heading with the new values of its braces.
fn changed(heading: &UpdateHeading, change: &EntryChange) -> UpdateHeading {
    let mut new = heading.clone();
    let spanned = |time: Written| Spanned::new(time, heading.span);
    if let Some(states) = &change.states {
        let state = |(service, state): &(String, State)| {
            (Spanned::new(service.clone(), heading.span), Spanned::new(*state, heading.span))
        };
        new.states = states.iter().map(state).collect();
    }
    if let Some(at) = change.at {
        new.at = at.map(spanned);
    }
    new.next = change.next.map(spanned).or(new.next);
    new.edited = change.edited.map(spanned).or(new.edited);
    new.withdrawn = change.withdrawn.map(spanned).or(new.withdrawn);
    new
}

/// What stands between the braces of a heading.
fn pairs(heading: &UpdateHeading) -> String {
    let states = heading.states.iter().map(|(service, state)| format!("{}={}", service.value, state.value.name()));
    let times = times(heading).into_iter().filter_map(|(key, time)| Some(format!("{key}={}", form(time?))));
    let silent = heading.silent.then(|| "silent".to_owned());
    states.chain(times).chain(silent).collect::<Vec<_>>().join(", ")
}

/// The times in the braces of a heading.
fn times(heading: &UpdateHeading) -> [(&'static str, Option<Written>); 6] {
    let UpdateHeading { at, next, start, end, edited, withdrawn, .. } = heading;
    let all =
        [("at", at), ("start", start), ("end", end), ("next", next), ("edited", edited), ("withdrawn", withdrawn)];
    all.map(|(key, time)| (key, time.as_ref().map(|time| time.value)))
}

/// The edits that put a text in place of the own text of an entry.
fn text_edits(
    old: &ParsedText,
    whole: &str,
    heading: Option<&UpdateHeading>,
    (new, own): (&str, &OwnText),
    start: usize,
) -> Vec<Edit> {
    let source = old.source();
    let gone = |note: &Range<usize>| {
        let from = whole[..note.start].trim_end().len();
        Edit { span: Span::new(source, from..note.end), text: "\n".to_owned() }
    };
    let mut edits: Vec<Edit> = own.notes.iter().map(gone).collect();
    if let Some(place) = &own.place {
        // Nothing of a text that begins with a section is the entry's own.
        let text = if place.is_empty() { format!("{new}\n\n") } else { new.to_owned() };
        edits.push(Edit { span: Span::new(source, place.clone()), text });
        return edits;
    }
    // An entry without a text gets one below its heading.
    let at = heading.map_or(start, |heading| {
        let line = old.sources.text(heading.span);
        heading.span.start as usize + line.trim_end().len()
    });
    let text = if at == start && heading.is_none() {
        let blank = if whole[..at].trim_end().ends_with("---") { "\n" } else { "" };
        format!("{blank}{new}\n")
    } else {
        format!("\n\n{new}")
    };
    edits.push(Edit { span: Span::new(source, at..at), text });
    edits
}

/// What a heading says, without its places.
#[derive(Debug, PartialEq, Eq)]
struct HeadingFacts {
    time: Written,
    word: Option<Word>,
    title: Option<String>,
    pairs: String,
}

fn facts(heading: &UpdateHeading) -> HeadingFacts {
    HeadingFacts {
        time: heading.time.value,
        word: heading.word.as_ref().map(|word| word.value),
        title: heading.title.as_ref().map(|title| title.value.clone()),
        pairs: pairs(heading),
    }
}

/// An entry as it is written, without empty lines, and as readers see it.
type OtherEntry<'a> = (Option<&'a str>, String, Vec<String>);

/// The entries of a post but one, with their order in the file.
fn others(parsed: &ParsedText, at: Option<usize>) -> Vec<OtherEntry<'_>> {
    let all = parsed.all().into_iter().enumerate().filter(|(number, _)| Some(*number) != at);
    let heading = |heading: &UpdateHeading| parsed.sources.text(heading.span).trim_end();
    all.map(|(_, (it, text))| (it.map(heading), lines(parsed, text), parsed.shown(text))).collect()
}

/// The lines of a text that are not empty.
fn lines(parsed: &ParsedText, text: &Text) -> String {
    let text = parsed.text(text);
    text.lines().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join("\n")
}

/// Whether `new` differs from `old` only as intended.
fn is_changed(old: &ParsedText, new: &ParsedText, at: usize, change: &EntryChange, meant: Option<&[String]>) -> bool {
    let (before, after) = (old.all(), new.all());
    if before.len() != after.len()
        || old.order != new.order
        || new.mistakes > old.mistakes
        || others(old, Some(at)) != others(new, Some(at))
    {
        return false;
    }
    let ((old_heading, old_text), (new_heading, new_text)) = (before[at], after[at]);
    let expected = old_heading.map(|heading| {
        let word = change.word.as_ref().map(|(word, _)| *word);
        let said = facts(&changed(heading, change));
        HeadingFacts { word: word.or(said.word), ..said }
    });
    let text = new.shown(new_text);
    expected == new_heading.map(facts) && meant.map_or_else(|| text == old.shown(old_text), |meant| text == meant)
}

/// Whether `new` is `old` without one entry. What of its text is `kept` ends another one.
fn is_without(old: &ParsedText, new: &ParsedText, at: usize, kept: &Text) -> bool {
    let same_order = old.order == new.order || new.headings().count() < 2;
    let (before, mut left) = (others(old, Some(at)), others(new, None));
    // A post without any text has an empty first report again when its last update is gone.
    left.retain(|(heading, text, _)| heading.is_some() || !text.is_empty());
    let kept = lines(old, kept);
    let grown = |((heading, text, _), (new_heading, new_text, _)): (&OtherEntry<'_>, &OtherEntry<'_>)| {
        let rest = new_text.strip_prefix(text.as_str()).filter(|_| heading == new_heading);
        rest.is_some_and(|rest| rest.trim_start_matches('\n') == kept)
    };
    let differ = before.iter().zip(&left).filter(|(old, new)| old != new).count();
    let grew = before.iter().zip(&left).any(|pair| pair.0 != pair.1 && grown(pair));
    let same = before.len() == left.len() && if kept.is_empty() { differ == 0 } else { differ == 1 && grew };
    same_order && new.mistakes <= old.mistakes && same
}
