//! Merges two changed copies of a post: updates by their time, front matter key by key.
//!
//! What only one side changed is taken from it, byte for byte. New updates of both sides are kept, in order of time.
//! Only a change of the same update or the same key on both sides is a conflict, and two updates of one minute whose order
//! decides whether the post is over.

mod version;

use crate::model::Kind;
use crate::model::written::{FileOrder, Written, WrittenBody};
use crate::parse::time::{self, form};
use crate::source::Span;
use crate::vocabulary::Vocabulary;
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use chrono_tz::Tz;
use std::ops::Range;
use version::{EntryText, Version};

/// The three texts of a merge.
#[derive(Debug, Clone, Copy)]
pub struct Versions<'a> {
    /// What both sides began with; empty if each side made the file.
    pub base: &'a str,
    /// One side. The result has its line ends.
    pub ours: &'a str,
    /// The other side.
    pub theirs: &'a str,
}

/// One side of a merge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// [`Versions::ours`].
    Ours,
    /// [`Versions::theirs`].
    Theirs,
}

/// How to read the texts.
pub struct MergeRules<'a> {
    /// The kind of the post; `None` if it is not known.
    pub kind: Option<Kind>,
    /// The timezone of the site.
    pub zone: Tz,
    /// The languages in which the post is read.
    pub words: Vocabulary,
    /// Decides the order of a file, given its body and the text that holds it.
    pub order: &'a dyn Fn(&WrittenBody, &str) -> FileOrder,
    /// The side that wins where both changed the same, if one does.
    pub keep: Option<Side>,
}

/// What both sides changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contested {
    /// A key of the front matter.
    Key(String),
    /// The whole front matter, if it cannot be read key by key.
    FrontMatter,
    /// The first report, or the text of a post without updates.
    Report,
    /// An update, by its time.
    Update(String),
    /// The whole text: merged, it would not be read as both sides meant it.
    Post,
}

/// Something that both sides changed, with both texts. `None`: it was removed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// What it is.
    pub what: Contested,
    /// One side.
    pub ours: Option<String>,
    /// The other side.
    pub theirs: Option<String>,
}

/// Merges two changed copies of a post.
///
/// # Errors
/// What both sides changed, in the order of the file.
pub fn merge(versions: Versions<'_>, rules: &MergeRules<'_>) -> Result<String, Vec<Clash>> {
    let Versions { base, ours, theirs } = versions;
    if same(ours, theirs) || same(base, theirs) {
        return Ok(ours.to_owned());
    }
    if same(base, ours) {
        return Ok(theirs.to_owned());
    }
    if base.is_empty() {
        // Each side made a file of its own. Neither may take the place of the other.
        return whole(ours, theirs, None);
    }
    let read = |text| Version::read(text, rules);
    match (read(base), read(ours), read(theirs)) {
        (Some(mut base), Some(ours), Some(mut theirs)) => {
            let has_updates = match rules.kind {
                Some(kind) => matches!(kind, Kind::Incident | Kind::Maintenance),
                None => [&base, &ours, &theirs].iter().any(|version| !version.entries.is_empty()),
            };
            let lines = lines([base.report.text, ours.report.text, theirs.report.text]).filter(|_| !has_updates);
            if let Some(lines) = &lines {
                (base.report.text, theirs.report.text) = (ours.report.text, lines);
            }
            let later = rules.keep.and_then(|keep| a_minute_later(&base, &ours, &theirs, keep));
            match (Merge { base, ours, theirs, rules, clashes: Vec::new() }.all(), rules.keep, later) {
                // What counts is known: the updates of the side that wins come after those of the same minute.
                (Err(clashes), Some(keep), Some(later)) if clashes.iter().any(|it| it.what == Contested::Post) => {
                    let versions = match keep {
                        Side::Ours => Versions { ours: &later, ..versions },
                        Side::Theirs => Versions { theirs: &later, ..versions },
                    };
                    merge(versions, rules)
                }
                (merged, ..) => merged,
            }
        }
        // One of them has no front matter that ends.
        _ => match diffy::merge(base, ours, theirs) {
            Ok(merged) => Ok(merged),
            Err(_) => whole(ours, theirs, rules.keep),
        },
    }
}

/// The text of one side with its new updates a minute later where the other side has new ones of the same minute. `None` if
/// there are none, or if a clock cannot be moved.
fn a_minute_later(base: &Version<'_>, ours: &Version<'_>, theirs: &Version<'_>, side: Side) -> Option<String> {
    let (own, other) = match side {
        Side::Ours => (ours, theirs),
        Side::Theirs => (theirs, ours),
    };
    let is_new = |piece: &EntryText<'_>| !base.entries.iter().any(|known| same(known.text, piece.text));
    let is_tied = |piece: &EntryText<'_>| {
        other.entries.iter().any(|it| it.at == piece.at && is_new(it) && !same(it.text, piece.text))
    };
    let mut text = own.text.to_owned();
    let tied: Vec<&EntryText<'_>> = own.entries.iter().filter(|piece| is_new(piece) && is_tied(piece)).collect();
    for piece in &tied {
        let clock = match piece.time? {
            Written::Day(_) => return None,
            Written::Clock(clock, _) => clock,
            Written::Full(at, _) => at.time(),
        };
        let (later, next_day) = clock.overflowing_add_signed(TimeDelta::minutes(1));
        let [typed, later] = [clock, later].map(|clock| clock.format("%H:%M").to_string());
        let moved = piece.text.replacen(&typed, &later, 1);
        if next_day != 0 || moved.lines().next() == piece.text.lines().next() {
            return None;
        }
        text = text.replacen(piece.text, &moved, 1);
    }
    (!tied.is_empty()).then_some(text)
}

/// The text of a post without updates, merged line by line as git does it. `None` if that is a conflict.
fn lines([base, ours, theirs]: [&str; 3]) -> Option<String> {
    let ended = |text: &str| format!("{}\n", text.replace("\r\n", "\n"));
    let merged = diffy::merge(&ended(base), &ended(ours), &ended(theirs)).ok()?;
    Some(merged.trim_end().to_owned())
}

fn whole(ours: &str, theirs: &str, keep: Option<Side>) -> Result<String, Vec<Clash>> {
    match keep {
        Some(Side::Ours) => Ok(ours.to_owned()),
        Some(Side::Theirs) => Ok(theirs.to_owned()),
        None => {
            let (ours, theirs) = (Some(ours.to_owned()), Some(theirs.to_owned()));
            Err(vec![Clash { what: Contested::Post, ours, theirs }])
        }
    }
}

/// Whether two texts are equal, line ends aside.
fn same(one: &str, other: &str) -> bool {
    one == other || one.replace("\r\n", "\n") == other.replace("\r\n", "\n")
}

fn same_piece(one: Option<&str>, other: Option<&str>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => same(one, other),
        (one, other) => one == other,
    }
}

/// A merge that is being made.
struct Merge<'a> {
    base: Version<'a>,
    ours: Version<'a>,
    theirs: Version<'a>,
    rules: &'a MergeRules<'a>,
    clashes: Vec<Clash>,
}

impl<'a> Merge<'a> {
    fn all(mut self) -> Result<String, Vec<Clash>> {
        let head = self.head();
        let report = self.report();
        let order = self.order();
        let entries = self.entries(order);
        let foot = self.foot();
        if !self.clashes.is_empty() {
            return Err(self.clashes);
        }
        let pieces: Vec<EntryText<'_>> = report.into_iter().chain(entries).chain(foot).collect();
        let text = format!("{head}{}", self.joined(&pieces));
        if self.reads_as(&text, &pieces, order) {
            return Ok(text);
        }
        // With one side alone, new updates of the other one would be lost.
        let keep = self.rules.keep.filter(|keep| self.new_of_the_other(*keep).next().is_none());
        whole(self.ours.text, self.theirs.text, keep)
    }

    /// The new updates that one side has and the given one has not.
    fn new_of_the_other(&self, side: Side) -> impl Iterator<Item = &EntryText<'a>> {
        let (own, other) = match side {
            Side::Ours => (&self.ours, &self.theirs),
            Side::Theirs => (&self.theirs, &self.ours),
        };
        let has = |version: &Version<'a>, piece: &EntryText<'a>| {
            version.entries.iter().any(|known| same(known.text, piece.text))
        };
        other.entries.iter().filter(move |piece| !has(&self.base, piece) && !has(own, piece))
    }

    /// The text that a piece has in the result; `None` if it was removed.
    fn choose<T: Copy>(
        &mut self,
        (base, ours, theirs): (Option<T>, Option<T>, Option<T>),
        what: impl Fn() -> Contested,
        text: impl Fn(T) -> &'a str,
    ) -> Option<T> {
        let read = |piece: Option<T>| piece.map(&text);
        let (b, o, t) = (read(base), read(ours), read(theirs));
        if same_piece(o, t) || same_piece(b, t) {
            return ours;
        }
        if same_piece(b, o) {
            return theirs;
        }
        match self.rules.keep {
            Some(Side::Ours) => ours,
            Some(Side::Theirs) => theirs,
            None => {
                let clash = Clash { what: what(), ours: o.map(str::to_owned), theirs: t.map(str::to_owned) };
                self.clashes.push(clash);
                ours
            }
        }
    }

    /// All that stands above the text: fences and keys.
    fn head(&mut self) -> String {
        let part = |version: &Version<'a>, range: &Range<usize>| -> &'a str { &version.text[range.clone()] };
        let opens = [&self.base, &self.ours, &self.theirs].map(|it| Some(part(it, &it.open)));
        let closes = [&self.base, &self.ours, &self.theirs].map(|it| Some(part(it, &it.close)));
        let line_end = self.ours.line_end;
        let frame = |[base, ours, theirs]: [Option<&'a str>; 3]| {
            // A fence or a comment is nothing that two people write at once.
            let chosen = if same_piece(base, ours) { theirs } else { ours };
            with_line_ends(chosen.unwrap_or_default(), line_end)
        };
        let mut head = frame(opens);
        for name in self.key_names() {
            let lines =
                |version: &Version<'a>| version.keys.iter().find(|(key, _)| *key == name).map(|(_, lines)| *lines);
            let three = (lines(&self.base), lines(&self.ours), lines(&self.theirs));
            let what = || if name.is_empty() { Contested::FrontMatter } else { Contested::Key(name.clone()) };
            let chosen = match three {
                // Both corrected the first report: perhaps each another value of it.
                (base, Some(ours), Some(theirs)) if name == "edited" && base != Some(ours) && base != Some(theirs) => {
                    Some(if time_of(theirs) > time_of(ours) { theirs } else { ours })
                }
                _ => self.choose(three, what, |lines| lines),
            };
            head.push_str(&with_line_ends(chosen.unwrap_or_default(), line_end));
        }
        head + &frame(closes)
    }

    /// The keys of all versions, in the order of ours, each new one of theirs after the one above it.
    fn key_names(&self) -> Vec<String> {
        let names = |version: &Version<'a>| version.keys.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        let mut all = names(&self.ours);
        for other in [names(&self.theirs), names(&self.base)] {
            for (at, name) in other.iter().enumerate() {
                if !all.contains(name) {
                    let above = other[..at].iter().rev().find_map(|above| all.iter().position(|known| known == above));
                    all.insert(above.map_or(0, |above| above + 1), name.clone());
                }
            }
        }
        all
    }

    fn report(&mut self) -> Option<EntryText<'a>> {
        let three = (Some(self.base.report), Some(self.ours.report), Some(self.theirs.report));
        self.choose(three, || Contested::Report, |piece| piece.text)
    }

    fn foot(&mut self) -> Option<EntryText<'a>> {
        let three = (self.base.foot, self.ours.foot, self.theirs.foot);
        self.choose(three, || Contested::Report, |piece| piece.text)
    }

    /// The order of the file: that of the version with the most updates.
    fn order(&self) -> FileOrder {
        let longest = [&self.ours, &self.theirs, &self.base].into_iter().max_by_key(|version| version.entries.len());
        longest.map_or(FileOrder::OldestFirst, |version| version.order)
    }

    /// All updates, in the order of the file.
    fn entries(&mut self, order: FileOrder) -> Vec<EntryText<'a>> {
        let (base, ours, theirs) = (self.base.entries.clone(), self.ours.entries.clone(), self.theirs.entries.clone());
        let (in_ours, in_theirs) = (matched(&base, &ours), matched(&base, &theirs));
        let mut merged = Vec::new();
        let (mut from_ours, mut from_theirs) = (0, 0);
        let update = |piece: &EntryText<'a>| Contested::Update(piece.time.map(form).unwrap_or_default());
        for at in 0..=base.len() {
            let both = base.get(at).map(|_| (in_ours[at], in_theirs[at]));
            let (until_ours, until_theirs) = match both {
                Some((Some(o), Some(t))) => (o, t),
                Some(_) => continue,
                None => (ours.len(), theirs.len()),
            };
            let kept = |merge: &mut Self, run: Range<usize>, side: Side| {
                let (pieces, known) = match side {
                    Side::Ours => (&ours, &in_ours),
                    Side::Theirs => (&theirs, &in_theirs),
                };
                let mut kept = Vec::new();
                for number in run {
                    let piece = pieces[number];
                    let Some(before) = known.iter().position(|known| *known == Some(number)) else {
                        kept.push(piece);
                        continue;
                    };
                    // The other side removed this one.
                    let three = match side {
                        Side::Ours => (Some(base[before]), Some(piece), None),
                        Side::Theirs => (Some(base[before]), None, Some(piece)),
                    };
                    kept.extend(merge.choose(three, || update(&piece), |piece| piece.text));
                }
                kept
            };
            let our_run = kept(self, from_ours..until_ours, Side::Ours);
            let mut their_run = kept(self, from_theirs..until_theirs, Side::Theirs);
            their_run.retain(|piece| !our_run.iter().any(|other| same(other.text, piece.text)));
            merged.extend(by_time(our_run, their_run, order));
            if let Some(piece) = base.get(at) {
                let three = (Some(*piece), Some(ours[until_ours]), Some(theirs[until_theirs]));
                merged.extend(self.choose(three, || update(piece), |piece| piece.text));
                (from_ours, from_theirs) = (until_ours + 1, until_theirs + 1);
            }
        }
        merged
    }

    /// The pieces below each other, with a blank line between them, and a rule where the style of the file needs one.
    fn joined(&self, pieces: &[EntryText<'_>]) -> String {
        let line_end = self.ours.line_end;
        let mut out = String::new();
        for (at, piece) in pieces.iter().enumerate() {
            out.push_str(&with_line_ends(piece.text, line_end));
            let Some(next) = pieces[at + 1..].iter().find(|next| !next.text.is_empty()) else {
                let ends = [self.ours.end, self.theirs.end];
                let end = ends.into_iter().find(|end| !end.is_empty()).unwrap_or(line_end);
                out.push_str(if out.is_empty() { "" } else { end });
                break;
            };
            if piece.text.is_empty() && !piece.gap.contains("--") {
                continue;
            }
            if piece.gap.matches('\n').count() > 1 {
                out.push_str(&with_line_ends(piece.gap, line_end));
            } else {
                let rule = if next.text.starts_with('#') { "" } else { "---\n\n" };
                out.push_str(&with_line_ends(&format!("\n\n{rule}"), line_end));
            }
        }
        out
    }

    /// Whether a text is read as these pieces, in this order of the file.
    fn reads_as(&self, text: &str, pieces: &[EntryText<'_>], order: FileOrder) -> bool {
        let Some(read) = Version::read(text, self.rules) else { return false };
        let words = |version: &Version<'_>| {
            let all = [Some(version.report)]
                .into_iter()
                .chain(version.entries.iter().copied().map(Some))
                .chain([version.foot]);
            all.flatten()
                .map(|piece| piece.text.replace("\r\n", "\n"))
                .filter(|text| !text.is_empty())
                .collect::<Vec<_>>()
        };
        let wanted: Vec<String> =
            pieces.iter().map(|piece| piece.text.replace("\r\n", "\n")).filter(|text| !text.is_empty()).collect();
        let entries = pieces.iter().filter(|piece| piece.time.is_some()).count();
        let instants = |pieces: &[EntryText<'_>]| {
            pieces.iter().filter(|piece| piece.time.is_some()).map(|piece| piece.at).collect::<Vec<_>>()
        };
        words(&read) == wanted
            && read.entries.len() == entries
            && instants(&read.entries) == instants(pieces)
            && (entries < 2 || read.order == order)
    }
}

/// The time in the line of a key. A time without a day is that of an earlier day.
fn time_of(line: &str) -> Option<(Option<NaiveDate>, Option<NaiveTime>)> {
    let written = time::read(line.split_once(':')?.1.trim(), None).ok()?;
    let clock = match written {
        Written::Day(_) => None,
        Written::Clock(clock, _) => Some(clock),
        Written::Full(at, _) => Some(at.time()),
    };
    Some((written.day(), clock))
}

/// A text with the line ends of a file.
fn with_line_ends(text: &str, line_end: &str) -> String {
    let plain = text.replace("\r\n", "\n");
    if line_end == "\n" { plain } else { plain.replace('\n', line_end) }
}

/// Two runs of new updates as one. Updates of the same minute stay in the order ours, theirs.
fn by_time<'a>(ours: Vec<EntryText<'a>>, theirs: Vec<EntryText<'a>>, order: FileOrder) -> Vec<EntryText<'a>> {
    let mut merged = Vec::with_capacity(ours.len() + theirs.len());
    let (mut ours, mut theirs) = (ours.into_iter().peekable(), theirs.into_iter().peekable());
    loop {
        let ours_first = match (ours.peek(), theirs.peek()) {
            (Some(one), Some(other)) if order == FileOrder::OldestFirst => one.at <= other.at,
            (Some(one), Some(other)) => one.at > other.at,
            (one, _) => one.is_some(),
        };
        match if ours_first { ours.next() } else { theirs.next() } {
            Some(piece) => merged.push(piece),
            None => return merged,
        }
    }
}

/// For each piece of the base, the piece of a side that it became. Equal pieces first; between them, those of the same
/// time; what is left is paired in order if as many pieces are left on both sides.
fn matched(base: &[EntryText<'_>], side: &[EntryText<'_>]) -> Vec<Option<usize>> {
    let mut pairs = vec![None; base.len()];
    for (at, number) in common(base, side, |one, other| same(one.text, other.text)) {
        pairs[at] = Some(number);
    }
    let between = |pairs: &[Option<usize>]| {
        let known = pairs.iter().enumerate().filter_map(|(at, number)| Some((at, (*number)?)));
        let ends: Vec<(usize, usize)> = known.chain([(base.len(), side.len())]).collect();
        let starts = [(0, 0)].into_iter().chain(ends.iter().map(|(at, number)| (at + 1, number + 1)));
        let gaps = starts.zip(&ends).map(|((at, number), (end, until))| (at..*end, number..*until));
        gaps.collect::<Vec<_>>()
    };
    for (of_base, of_side) in between(&pairs) {
        let same_time = |one: &EntryText<'_>, other: &EntryText<'_>| one.at == other.at;
        for (at, number) in common(&base[of_base.clone()], &side[of_side.clone()], same_time) {
            pairs[of_base.start + at] = Some(of_side.start + number);
        }
    }
    for (of_base, of_side) in between(&pairs).into_iter().filter(|(base, side)| base.len() == side.len()) {
        of_base.zip(of_side).for_each(|(at, number)| pairs[at] = Some(number));
    }
    pairs
}

/// The longest common subsequence of two lists, as pairs of indices.
fn common<T>(one: &[T], other: &[T], same: impl Fn(&T, &T) -> bool) -> Vec<(usize, usize)> {
    let mut lengths = vec![vec![0_usize; other.len() + 1]; one.len() + 1];
    for at in (0..one.len()).rev() {
        for number in (0..other.len()).rev() {
            lengths[at][number] = if same(&one[at], &other[number]) {
                lengths[at + 1][number + 1] + 1
            } else {
                lengths[at + 1][number].max(lengths[at][number + 1])
            };
        }
    }
    let (mut at, mut number, mut pairs) = (0, 0, Vec::new());
    while at < one.len() && number < other.len() {
        if same(&one[at], &other[number]) {
            pairs.push((at, number));
            (at, number) = (at + 1, number + 1);
        } else if lengths[at + 1][number] >= lengths[at][number + 1] {
            at += 1;
        } else {
            number += 1;
        }
    }
    pairs
}

/// The line that a place is in, from its start.
fn line_start(text: &str, place: Span) -> usize {
    text[..place.start as usize].rfind('\n').map_or(0, |at| at + 1)
}

#[cfg(test)]
mod tests;
