//! Finds what each piece of a translation is the words of, by the times of its headings.

use super::ResolveContext;
use super::order::file_order;
use crate::diagnostic::{Report, translation as mistakes};
use crate::model::written::{Text, UpdateHeading, Written, WrittenPost, WrittenTranslation};
use crate::model::{
    Content, Entry, Kind, Moment, Post, PostId, ResolvedTimeline, Site, Status, TranslatedEntry, Translation,
};
use crate::parse::time::form;
use crate::parse::zoned::{self, Anchor};
use chrono::{NaiveDate, NaiveDateTime};
use std::collections::BTreeMap;
use std::sync::Arc;

/// So many times are suggested for one that no update has.
const MOST_TIMES: usize = 5;

impl ResolveContext<'_> {
    /// Finds the posts of all translations. One of a post that is not shown is left out.
    pub(super) fn translations(
        &self,
        site: &mut Site,
        written: &[Arc<WrittenPost>],
        translations: &[Arc<WrittenTranslation>],
        report: &mut Report,
    ) {
        for words in translations {
            let Some((id, post)) = site.posts().find(|(_, post)| post.source == words.of) else { continue };
            let mut found = self.translation(id, post, words, report);
            if post.timeline.is_some() {
                let first_day = self.first_day(site, post, &written[id.0]);
                self.translate_timeline(post, words, first_day, &mut found, report);
            }
            self.behind(post, words, &found, report);
            site.translations.push(found);
        }
    }

    fn translation(&self, id: PostId, post: &Post, words: &WrittenTranslation, report: &mut Report) -> Translation {
        let original = &self.sources.get(post.source).path;
        let announced = Moment::instant(post.announced());
        let order =
            file_order(&words.body, announced, (self.config.timezone, self.config.vocabulary(Some(&words.lang)))).order;
        let arranged = words.body.arranged(order);
        let locals: Vec<NaiveDateTime> = post.entries.iter().map(|entry| self.local(entry.time)).collect();
        let mut entries = BTreeMap::new();
        if let Some(first) = post.entries.iter().position(|entry| entry.place.is_none())
            && arranged.report_heading.is_none()
            && !arranged.report.0.is_empty()
        {
            let text = arranged.report.clone();
            entries.insert(first, TranslatedEntry { heading: None, has_word: false, title: None, text });
        }
        let report_heading = arranged.report_heading.map(|heading| (heading, arranged.report));
        for (heading, text) in report_heading.into_iter().chain(arranged.updates) {
            let at = |number: &usize| {
                let may_be = may_be_at(heading.time.value, locals[*number]);
                may_be && !entries.contains_key(number) && self.is_at(heading, post.entries[*number].time)
            };
            // Of several in one minute, the one with the status of the heading.
            let same_word = |number: &usize| at(number) && has_word_of(&post.entries[*number], heading);
            let number = (0..post.entries.len()).find(same_word).or_else(|| (0..post.entries.len()).find(at));
            let Some(number) = number else {
                let times = self.nearest_times(post, heading.time.value);
                report.add(mistakes::no_such_update(heading.time.span, original, &times));
                continue;
            };
            self.check_heading(heading, post, number, report);
            let title = heading.title.as_ref().map(|title| title.value.clone());
            let (place, has_word) = (Some(heading.span), heading.word.is_some());
            entries.insert(number, TranslatedEntry { heading: place, has_word, title, text: text.clone() });
        }
        entries.retain(|number, words| self.is_translated(post, *number, words, report));
        Translation {
            lang: words.lang.clone(),
            post: id,
            source: words.source,
            title: words.title.as_ref().map(|title| title.value.clone()),
            description: words.description.as_ref().map(|text| text.value.clone()),
            entries,
            timeline: None,
            markdown: Arc::clone(&words.body.markdown),
        }
    }

    /// Whether there are words for an entry. A heading without a text, or with a comment alone, would leave readers with
    /// less than the post says. The boxes of tasks are ticked in the post alone.
    fn is_translated(&self, post: &Post, number: usize, words: &TranslatedEntry, report: &mut Report) -> bool {
        let own = &post.entries[number];
        let text = |text: &Text| text.0.iter().map(|span| self.sources.text(*span)).collect::<Vec<_>>().join("\n\n");
        let (typed, translated) = (text(&own.text), text(&words.text));
        let lost = has_words(&typed) && !has_words(&translated);
        let nameless = own.title.is_some() && words.title.is_none() && !has_words(&translated);
        if lost || nameless {
            return false;
        }
        let same_boxes = boxes(&typed).eq(boxes(&translated));
        if let (false, Some(place)) = (same_boxes, words.text.0.first()) {
            report.add(mistakes::other_tasks(*place, &self.sources.get(post.source).path));
        }
        same_boxes
    }

    /// Whether a heading has the time of an entry.
    fn is_at(&self, heading: &UpdateHeading, time: Moment) -> bool {
        zoned::resolve(&heading.time, self.config.timezone, Anchor::Nearest(time.from), &mut Report::default())
            == Some(time)
    }

    /// The times of the updates of a post that are nearest to a time, as headings have them.
    fn nearest_times(&self, post: &Post, typed: Written) -> Vec<String> {
        let distance = |time: Moment| {
            let local = self.local(time);
            match typed {
                Written::Clock(clock, _) => (local.time() - clock).abs(),
                Written::Day(day) => (local.date() - day).abs(),
                Written::Full(at, _) => (local - at).abs(),
            }
        };
        let entries = post.entries.iter().filter(|entry| entry.place.is_some());
        let mut times: Vec<Moment> = entries.map(|entry| entry.time).collect();
        times.sort_by_key(|time| distance(*time));
        times.truncate(MOST_TIMES);
        times.sort_by_key(|time| time.from);
        times.into_iter().map(|time| self.shown(time)).collect()
    }

    fn local(&self, time: Moment) -> NaiveDateTime {
        time.from.with_timezone(&self.config.timezone).naive_local()
    }

    fn shown(&self, time: Moment) -> String {
        time.day.map_or_else(|| self.local(time).format("%Y-%m-%d %H:%M").to_string(), |day| day.to_string())
    }

    /// A heading may repeat the status of the post, and says nothing else of a state.
    fn check_heading(&self, heading: &UpdateHeading, post: &Post, number: usize, report: &mut Report) {
        let other_word = heading.word.is_some() && !has_word_of(&post.entries[number], heading);
        let times = [&heading.at, &heading.next, &heading.start, &heading.end, &heading.withdrawn];
        let has_correction = self.has_correction(heading, &post.entries[number]);
        let says_more = !heading.states.is_empty()
            || times.into_iter().any(Option::is_some)
            || heading.edited.is_some() && !has_correction
            || heading.silent
            || heading.unclear;
        if let (Some(at), false) = (post.entries[number].edited, has_correction) {
            let [of, at] = [post.entries[number].time, at].map(|time| self.shown(time));
            report.add(mistakes::corrected_since(heading.span, &of, &at));
        }
        if other_word || says_more {
            let title = heading.title.as_ref().map(|title| format!(" · {}", title.value)).unwrap_or_default();
            let line = format!("## {}{title}", form(heading.time.value));
            report.add(mistakes::heading_state(heading.span, &line, &self.sources.get(post.source).path));
        }
    }

    /// Whether a heading says that its text has the correction of the post.
    fn has_correction(&self, heading: &UpdateHeading, entry: &Entry) -> bool {
        let typed = heading.edited.as_ref().map(|edited| edited.value);
        entry.edited.zip(typed).is_some_and(|(at, typed)| may_be_at(typed, self.local(at)))
    }

    /// Reads the timeline of a translation. Where its times are not those of the post's, the entry that has it is shown
    /// in the language of the post.
    fn translate_timeline(
        &self,
        post: &Post,
        words: &WrittenTranslation,
        first_day: NaiveDate,
        found: &mut Translation,
        report: &mut Report,
    ) {
        let Some(own) = &post.timeline else { return };
        let holds = |text: &Text, timeline: &ResolvedTimeline| {
            let within = |place: usize| text.0.iter().any(|span| span.range().contains(&place));
            timeline.lists.iter().any(|list| within(list.span.range().start))
        };
        let Some(number) = post.entries.iter().position(|entry| holds(&entry.text, own)) else { return };
        if !found.entries.contains_key(&number) {
            return;
        }
        let text = &self.sources.get(words.source).text;
        let file = (words.source, words.span.range().end..text.len());
        let updates = matches!(post.content, Content::Incident(_));
        let same = |timeline: &ResolvedTimeline| {
            timeline.items().map(|item| (item.from, item.to)).eq(own.items().map(|item| (item.from, item.to)))
        };
        let read = |day_known| {
            let mut quiet = Report::default();
            self.timeline_of(post, &words.body.markdown, file.clone(), (first_day, day_known, updates), &mut quiet)
        };
        let mut timeline = read(true).filter(same).or_else(|| read(false).filter(same));
        // What happened is said in the post alone.
        let items = timeline.iter_mut().flat_map(|timeline| &mut timeline.lists).flat_map(|list| &mut list.items);
        for (item, own) in items.zip(own.items()) {
            item.item.marks.clone_from(&own.item.marks);
        }
        if timeline.is_none() {
            report.add(mistakes::other_timeline(words.span, &self.sources.get(post.source).path));
            found.entries.remove(&number);
        }
        found.timeline = timeline;
    }

    /// Warns of what a translation lacks.
    fn behind(&self, post: &Post, words: &WrittenTranslation, found: &Translation, report: &mut Report) {
        if words.title.is_none() {
            report.add(mistakes::no_title(words.span, &words.lang));
        }
        let has_text = |number: &usize| !post.entries[*number].text.0.is_empty();
        let missing: Vec<usize> =
            (0..post.entries.len()).filter(|number| has_text(number) && !found.entries.contains_key(number)).collect();
        if missing.is_empty() {
            return;
        }
        let ended = missing.iter().any(|number| post.entries[*number].status().is_some_and(Status::closes));
        let name = |number: &usize| match post.kind() {
            // It has no time.
            Kind::Page => "text".to_owned(),
            _ => self.shown(post.entries[*number].time),
        };
        let names: Vec<String> = missing.iter().map(name).collect();
        let all = (0..post.entries.len()).filter(has_text).count();
        report.add(mistakes::behind(words.span, &words.lang, (all - missing.len(), all), &names, ended));
    }
}

/// Whether a typed time can be that of an entry, by its local time. It spares most of the work of finding the instant.
fn may_be_at(typed: Written, local: NaiveDateTime) -> bool {
    match typed {
        Written::Clock(clock, None) => clock == local.time(),
        Written::Full(at, None) => at == local,
        Written::Day(day) => day == local.date(),
        Written::Clock(..) | Written::Full(..) => true,
    }
}

/// Whether an entry says of the whole what a heading says, or said so before it was taken back. One without a word is
/// like another.
fn has_word_of(entry: &Entry, heading: &UpdateHeading) -> bool {
    let word = heading.word.as_ref().map(|word| word.value);
    let said = entry.withdrawn.as_ref().and_then(|it| it.word);
    entry.word == word || word.is_some() && said == word
}

/// Whether a text shows anything to read, or a picture: comments, tags and entities alone do not.
fn has_words(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        if rest[..at].contains(char::is_alphanumeric) {
            return true;
        }
        let (begin, end) = if rest[at..].starts_with("<!--") { ("<!--", "-->") } else { ("", ">") };
        let end = if rest[at..].starts_with('&') { ";" } else { end };
        let inside = &rest[at + begin.len()..];
        let Some(closed) = inside.find(end) else { return begin.is_empty() && inside.contains(char::is_alphanumeric) };
        if inside[..closed].starts_with("<img") {
            return true;
        }
        rest = &inside[closed + end.len()..];
    }
    rest.contains(char::is_alphanumeric)
}

/// Whether each task of a text is done, in their order.
fn boxes(text: &str) -> impl Iterator<Item = bool> {
    text.lines().filter_map(|line| {
        let item = line.trim_start_matches([' ', '\t', '>']);
        let item = item.strip_prefix(['-', '*', '+']).or_else(|| {
            let number = item.trim_start_matches(|digit: char| digit.is_ascii_digit());
            (number.len() < item.len()).then(|| number.strip_prefix(['.', ')']))?
        })?;
        let tick = item.trim_start().strip_prefix('[')?;
        let done = tick.starts_with(['x', 'X']);
        (done || tick.starts_with(' ')).then(|| tick.get(1..)?.starts_with(']').then_some(done))?
    })
}

#[cfg(test)]
mod tests {
    use super::{boxes, has_words};

    #[test]
    fn what_shows_nothing_has_no_words() {
        for text in
            ["", "  \n", "<!-- TODO -->", "&nbsp;", "\u{200b}", "<p></p>", "<!-- a --> &nbsp; <b></b>", "<!-- a"]
        {
            assert!(!has_words(text), "{text}");
        }
        for text in ["a", "<b>a</b>", "<!-- a --> b", "&amp; b", "1 < 2", "日本", "<img src=a.png>", "![](a.png)"] {
            assert!(has_words(text), "{text}");
        }
    }

    #[test]
    fn tasks_are_found_as_markdown_has_them() {
        let text = "- [ ] a\n* [x] b\n  1. [X] c\n> - [ ] d\n- [y] e\n- f [x]\n[x] g\n-  [x] h\n";
        assert_eq!(boxes(text).collect::<Vec<_>>(), [false, true, true, false, true]);
    }
}
